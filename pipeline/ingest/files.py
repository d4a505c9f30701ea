"""The files below a folder, and what of it is no file to read."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from pipeline.declared import one_line
from pipeline.ingest.reading import UnreadableError

ODD = (
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISSOCK, "a socket"),
)


def walk(folder: Path) -> Iterator[Path]:
    """Yield whatever stands below a folder, by name, but no folder that can be entered and no hidden name.

    A folder that cannot be listed, or is a link (which could lead round in a circle), is yielded itself.
    """
    if folder.is_dir() and not _may_enter(folder):
        yield folder
    for path in sorted(_below(folder)):
        if path.is_symlink() or not path.is_dir() or not _may_enter(path):
            yield path


def _may_enter(folder: Path) -> bool:
    return os.access(folder, os.R_OK | os.X_OK)


def _below(folder: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(parent, name) for name in (*folders, *files) if not name.startswith("."))


def size(path: Path) -> int:
    """Return the bytes of a file.

    Raises
    ------
    UnreadableError
        If there is no such file, or it is a pipe, a device or a folder, which may never end.
    """
    try:
        found = path.stat()
    except OSError as error:
        raise UnreadableError(one_line(error)) from error
    if stat.S_ISDIR(found.st_mode):
        link = "a link to a folder, which is not followed"
        raise UnreadableError(link if path.is_symlink() else "a folder that may not be entered")
    if not stat.S_ISREG(found.st_mode):
        what = next((name for test, name in ODD if test(found.st_mode)), "no regular file")
        raise UnreadableError(f"{what}, not a file to read")
    return found.st_size
