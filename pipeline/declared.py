"""Read the small declared files of a case: TOML and CSV, every problem with its file and line.

A reader never stops at the first fault: it appends one line to `problems` and returns what it could read.
"""

from __future__ import annotations

import csv
import io
import math
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


def read_toml(path: Path, problems: list[str]) -> dict[str, Any]:
    """Return the table of a TOML file; empty, with a problem noted, where it cannot be read."""
    try:
        return tomllib.loads(read_text(path))
    except (OSError, ValueError) as error:  # tomllib.TOMLDecodeError is a ValueError
        problems.append(f"{path}: cannot be read as TOML: {one_line(error)}")
        return {}


def read_text(path: Path) -> str:
    """Return a file's text, UTF-8 with or without a byte order mark.

    Raises
    ------
    ValueError
        If the bytes are not UTF-8; the message names the offset.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"not UTF-8 at byte {error.start}; save it as UTF-8") from error
    if "\0" in text:
        raise ValueError(f"not a text: a NUL byte at character {text.index(chr(0))}")
    return text


def one_line(error: BaseException) -> str:
    """Return an error's message without line breaks."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return " ".join(str(error).split()) or type(error).__name__


@dataclass(frozen=True, slots=True)
class CsvRow:
    """A row of a declared table: `place` is "FILE, line N", for messages."""

    place: str
    cells: Mapping[str, str]

    def text(self, column: str) -> str | None:
        """Return a cell without surrounding space, null where it is empty."""
        return self.cells.get(column, "").strip() or None


def read_csv(path: Path, required: Iterable[str], known: Iterable[str], problems: list[str]) -> list[CsvRow]:
    """Return the rows of a CSV file with a header; faults of header, row length and encoding are noted."""
    try:
        lines = csv.reader(io.StringIO(read_text(path), newline=""), strict=True)
        rows = [(lines.line_num, cells) for cells in lines]
    except (OSError, ValueError, csv.Error) as error:
        problems.append(f"{path}: cannot be read as CSV: {one_line(error)}")
        return []
    if not rows:
        problems.append(f"{path}: empty; its first line must name the columns {', '.join(required)}")
        return []
    header = [name.strip() for name in rows[0][1]]
    faults = _header_faults(header, list(required), list(known))
    problems += [f"{path}, line 1: {fault}" for fault in faults]
    return [] if faults else list(_records(path, header, rows[1:], problems))


def _header_faults(header: list[str], required: list[str], known: list[str]) -> list[str]:
    faults = [f"no column {name!r} (has: {', '.join(header)})" for name in required if name not in header]
    faults += [f"column {name!r} occurs twice" for name in sorted({n for n in header if header.count(n) > 1})]
    unknown = [name for name in header if known and name not in known]
    faults += [f"unknown column {name!r} (known: {', '.join(known)})" for name in unknown]
    return faults


def _records(path: Path, header: list[str], rows: list[tuple[int, list[str]]], problems: list[str]) -> Iterable[CsvRow]:
    for line, cells in rows:
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) != len(header):
            problems.append(f"{path}, line {line}: {len(cells)} cells, the header has {len(header)}")
            continue
        yield CsvRow(f"{path}, line {line}", dict(zip(header, cells, strict=True)))


def convert(row: CsvRow, column: str, kind: Callable[[str], T], what: str, problems: list[str]) -> T | None:
    """Return a cell as `kind` makes it, null where empty; a cell that does not fit is noted as not being `what`."""
    text = row.text(column)
    if text is None:
        return None
    try:
        return kind(text)
    except ValueError:
        problems.append(f"{row.place}: {column} is {text!r}, must be {what}")
        return None


def whole_number(text: str) -> int:
    """Return a count written in plain ASCII digits; `1_6`, signs and other scripts' digits are refused."""
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise ValueError(text)
    return int(text)


def first_day(text: str) -> date:
    """Return the first day of a day, month or year written `2020-11-28`, `2020-11` or `2020`."""
    return date.fromisoformat(text + "-01-01"[len(text) - 10 :] if len(text) in (4, 7) else text)


def last_day(text: str) -> date:
    """Return the last day of a day, month or year written `2020-11-28`, `2020-11` or `2020`."""
    if len(text) == 4:
        return date(int(text), 12, 31)
    if len(text) == 7:
        start = date.fromisoformat(text + "-01")
        following = date(start.year + start.month // 12, start.month % 12 + 1, 1)
        return date.fromordinal(following.toordinal() - 1)
    return date.fromisoformat(text)


@dataclass
class Fields:
    """A TOML table read key by key, so that wrong types and unknown keys are noted with their place."""

    place: str
    table: Mapping[str, Any]
    problems: list[str]

    def __post_init__(self) -> None:
        self._known: list[str] = []

    def text(self, key: str, required: bool = False) -> str | None:
        """Return a string, null where absent or empty."""
        value = self._get(key, str, "text in quotes", required)
        return value.strip() or None if isinstance(value, str) else None

    def flag(self, key: str) -> bool | None:
        """Return true, false or null."""
        value = self._get(key, bool, "true or false")
        return value if isinstance(value, bool) else None

    def day(self, key: str, required: bool = False) -> date | None:
        """Return a TOML date (also one written in quotes), null where absent."""
        value = self._get(key, (date, str), "a day such as 2020-11-28", required)
        if isinstance(value, datetime) or not value:
            return value.date() if isinstance(value, datetime) else None
        try:
            return date.fromisoformat(value) if isinstance(value, str) else value  # type: ignore[return-value]
        except ValueError:
            self.problems.append(f"{self.place}: {key} is {value!r}, must be a day such as 2020-11-28")
            return None

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of strings, empty where absent."""
        value = self._get(key, list, "a list of texts")
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        if isinstance(value, list):
            self.problems.append(f"{self.place}: {key} must be a list of texts")
        return ()

    def number(self, key: str) -> float | None:
        """Return a number that is not negative, null where absent."""
        value = self._get(key, (int, float), "a number")
        if value is None or (isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < math.inf):
            return None if value is None else float(value)
        self.problems.append(f"{self.place}: {key} is {value!r}, must be a number from 0 up")
        return None

    def numbers(self, key: str) -> tuple[float, ...]:
        """Return a list of numbers, empty where absent."""
        value = self._get(key, list, "a list of numbers")
        if isinstance(value, list) and all(isinstance(item, int | float) for item in value):
            return tuple(map(float, value))
        if isinstance(value, list):
            self.problems.append(f"{self.place}: {key} must be a list of numbers")
        return ()

    def note(self, key: str) -> None:
        """Allow a key that is for people only."""
        self._known.append(key)

    def one_of(self, key: str, kind: type[E]) -> E | None:
        """Return a member of an enumeration, null where absent."""
        value = self.text(key)
        if value is None or value in list(kind):
            return kind(value) if value else None
        self.problems.append(f"{self.place}: {key} is {value!r}, must be one of {', '.join(kind)}")
        return None

    def sub(self, key: str, required: bool = False) -> Fields:
        """Return the table under a key, an empty one where absent."""
        value = self._get(key, dict, f"a table [{key}]", required)
        return Fields(f"{self.place}, [{key}]", value if isinstance(value, dict) else {}, self.problems)

    def entries(self, key: str) -> list[Fields]:
        """Return the tables written [[key]], in order; none where absent."""
        value = self._get(key, list, f"tables written [[{key}]]")
        rows = value if isinstance(value, list) else []
        if not all(isinstance(row, dict) for row in rows):
            self.problems.append(f"{self.place}: {key} must be tables written [[{key}]]")
            return []
        return [Fields(f"{self.place}, [[{key}]] {n}", row, self.problems) for n, row in enumerate(rows, start=1)]

    def finish(self) -> None:
        """Note every key that nobody asked for."""
        unknown = [key for key in self.table if key not in self._known]
        known = ", ".join(self._known)
        self.problems += [f"{self.place}: unknown key {key!r} (known: {known})" for key in unknown]

    def _get(self, key: str, kind: type | tuple[type, ...], what: str, required: bool = False) -> object | None:
        self._known.append(key)
        if key not in self.table:
            if required:
                self.problems.append(f"{self.place}: no {key}; it must be {what}")
            return None
        value: object = self.table[key]
        if isinstance(value, kind):
            return value
        self.problems.append(f"{self.place}: {key} is {value!r}, must be {what}")
        return None
