"""Put files into a case: each whole or not at all, none over another, all of them or none."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path

from pipeline.errors import UsageError

LEFT_BEHIND = 3600  # seconds after which a hidden file is not that of another add at work


def place(files: Sequence[tuple[Path, bytes]]) -> None:
    """Write new files under hidden names, which no reader sees, then give each its own; if one cannot be, none is.

    Raises
    ------
    UsageError
        If a file of the name has come to stand there.
    """
    made: list[Path] = []
    hidden: list[Path] = []
    placed: list[Path] = []
    try:
        for path, data in files:
            made += _folders(path.parent)
            hidden.append(path.with_name(f".{len(hidden)}.adding-{os.getpid()}"))
            _write(hidden[-1], data)
        for (path, _), own in zip(files, hidden, strict=True):
            _name(own, path)
            placed.append(path)
    except BaseException:
        _remove(placed)
        _remove(hidden)
        for folder in reversed(made):
            folder.rmdir()
        raise
    _remove(hidden)
    _sweep({path.parent for path, _ in files})


def _folders(folder: Path) -> list[Path]:
    missing = [each for each in (folder, *folder.parents) if not each.exists()][::-1]
    for each in missing:
        each.mkdir()
    return missing


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _name(hidden: Path, path: Path) -> None:
    """Give a file its name by a link, which replaces nothing."""
    try:
        os.link(hidden, path)
    except OSError:
        if path.exists():
            raise UsageError(f"{path} has come to stand there meanwhile; nothing was added, add again") from None
        hidden.rename(path)  # a file system without links, as of most memory sticks


def _remove(paths: Sequence[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)


def _sweep(folders: set[Path]) -> None:
    """Take away what an add that was killed has left under hidden names."""
    long_ago = time.time() - LEFT_BEHIND
    _remove([path for folder in folders for path in folder.glob(".*.adding-*") if path.stat().st_mtime < long_ago])
