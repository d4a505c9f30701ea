"""Put files into a case: each whole or not at all, none over another, all of them or none."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from pipeline.errors import UsageError


def place(files: Sequence[tuple[Path, bytes]]) -> None:
    """Write new files; if one cannot be, take away those that were, and the folders made for them.

    Raises
    ------
    UsageError
        If a file of the name has come to stand there.
    """
    placed: list[Path] = []
    made: list[Path] = []
    try:
        for path, data in files:
            made += _folders(path.parent)
            _write_new(path, data)
            placed.append(path)
    except BaseException:
        for path in reversed(placed):
            path.unlink(missing_ok=True)
        for folder in reversed(made):
            folder.rmdir()
        raise


def _folders(folder: Path) -> list[Path]:
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir()
    return missing[::-1]


def _write_new(path: Path, data: bytes) -> None:
    """Write a file under a hidden name, which no reader sees, then give it its own: a link replaces nothing."""
    hidden = path.with_name(f".{path.stem[:40]}.adding-{os.getpid()}")
    try:
        with hidden.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _name(hidden, path)
    except FileExistsError:
        raise UsageError(f"{path} has come to stand there meanwhile; nothing was added, add again") from None
    finally:
        hidden.unlink(missing_ok=True)


def _name(hidden: Path, path: Path) -> None:
    try:
        os.link(hidden, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links, as of most memory sticks
        if path.exists():
            raise FileExistsError(path) from None
        hidden.rename(path)
