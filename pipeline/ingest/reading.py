"""What every reader gives, and the one error that it raises."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from pipeline.declared import one_line
from pipeline.model import Row

MIB = 2**20
MAX_TEXT = 16 * MIB  # bytes of text in one report: some 2,000 printed pages


class UnreadableError(ValueError):
    """Why a file or a record cannot be read, for a person."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as read: `text` is what every offset refers to; `notes` tell what of the file is not in it.

    `published` is the day of publication that a page declares for programs, null where it declares none or several.
    """

    text: str
    rows: tuple[Row, ...] = ()
    notes: tuple[str, ...] = ()
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """A report of a corpus: `place` names it for a person ("line 3")."""

    place: str
    report_id: str
    text: str
    published: date | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class BadRecord:
    """A place of a corpus that gave no report, and why."""

    place: str
    why: str


@contextmanager
def damaged(what: str) -> Iterator[None]:
    """Turn whatever a library raises on broken bytes into one line.

    Raises
    ------
    UnreadableError
        In place of any other exception; broken files make libraries raise nearly every kind.
    """
    try:
        yield
    except UnreadableError:
        raise
    except Exception as error:
        raise UnreadableError(f"damaged {what}: {one_line(error)[:200]}") from error
