"""Spreadsheets (.xlsx): every sheet that has the columns of the first one, a row at a time."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from itertools import pairwise
from typing import Any

from pipeline.ingest.reading import MIB, Reading, UnreadableError, damaged
from pipeline.ingest.tables import MOST_CELLS, table
from pipeline.ingest.text import kind

MOST_UNPACKED = 64 * MIB  # bytes of all parts of a workbook together
MOST_BESIDE = 8 * MIB  # of them those that are no sheet or list of texts: styles and the like are read as a whole
LONGEST_ROW = 2 * MIB  # a row is held as a whole
STREAMED = ("xl/worksheets/", "xl/sharedStrings")  # what the library reads a row, or a text, at a time
ROW_END = re.compile(rb"</(?:\w+:)?(?:row|si)>")
MOST_SCANNED = 20 * MOST_CELLS  # cells looked at in a sheet, empty ones with them
MOST_ROWS = 2**20  # what a spreadsheet program allows


def read_xlsx(data: bytes) -> Reading:
    """Return the table of a workbook; a row's locator is its sheet and cells ("Sheet1!A2:D2").

    Values are taken as last calculated: a day is written as 2020-11-28, a whole number without a point.
    """
    if (known := kind(data)) and known[1] != ".xlsx":
        raise UnreadableError(f"{known[0]}, not a workbook; save it as .xlsx without a password")
    with damaged("workbook"):
        _check_size(data)
        merged = _merged(data)
        sheets = [(name, rows) for name, rows in _sheets(data) if rows]
        if not sheets:
            raise UnreadableError("empty; its first row must name the columns")
        _, header = sheets[0][1][0]
        alike = [(name, rows) for name, rows in sheets if rows[0][1] == header]
        others = [name for name, rows in sheets if rows[0][1] != header]
        told = (row for name, rows in alike for row in _located(name, rows, len(header)))
        notes = [f"sheet {name!r} has other columns than the first and is not read" for name in others]
        return table(header, told, notes + merged)


def _check_size(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
    # The library stops at the declared size of a part, for these two methods without unpacking more.
    if any(part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for part in parts):
        raise UnreadableError("packed in a way that no spreadsheet program uses")
    unpacked = sum(part.file_size for part in parts)
    if sum(part.file_size for part in parts if _is_beside(part.filename)) > MOST_BESIDE:
        raise UnreadableError(f"more than {MOST_BESIDE // MIB} MiB of styles and other parts; save its values as CSV")
    if unpacked > MOST_UNPACKED:
        raise UnreadableError(f"unpacks to {unpacked // MIB} MiB, more than {MOST_UNPACKED // MIB}; split it")


def _is_beside(name: str) -> bool:
    return name.endswith((".xml", ".rels")) and not name.startswith(STREAMED)


def _merged(data: bytes) -> list[str]:
    """Return a note for each sheet with merged cells; refuse a row or text that the library could not hold."""
    notes = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in (name for name in archive.namelist() if name.startswith(STREAMED)):
            part = archive.read(name)
            ends = [0, *(end.end() for end in ROW_END.finditer(part)), len(part)]
            if max(after - before for before, after in pairwise(ends)) > LONGEST_ROW:
                raise UnreadableError(f"{name} has a row of more than {LONGEST_ROW // MIB} MiB; save its values as CSV")
            if b"<mergeCell " in part:
                notes.append(f"{name} has merged cells, of which only the first holds a value")
    return notes


Cells = list[tuple[int, list[str]]]  # row number, values


def _sheets(data: bytes) -> Iterator[tuple[str, Cells]]:
    from openpyxl import load_workbook

    values = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    formulas = load_workbook(io.BytesIO(data), read_only=True)
    for sheet, source in zip(values.worksheets, formulas.worksheets, strict=True):
        sheet.reset_dimensions()  # the declared size of a sheet may be any
        source.reset_dimensions()
        rows = zip(sheet.iter_rows(values_only=True), source.iter_rows(values_only=True), strict=True)
        yield sheet.title, list(_told(sheet.title, rows))


def _told(name: str, rows: Iterator[tuple[tuple[Any, ...], tuple[Any, ...]]]) -> Iterator[tuple[int, list[str]]]:
    cells = scanned = 0
    for number, (shown, written) in enumerate(rows, start=1):
        for column, (value, formula) in enumerate(zip(shown, written, strict=False)):
            if value is None and formula is not None:
                raise UnreadableError(f"{name}!{_letters(column)}{number} is a formula never calculated; save it again")
        values = _trimmed([_text(value) for value in shown])
        cells, scanned = cells + len(values), scanned + len(shown)
        if cells > MOST_CELLS or scanned > MOST_SCANNED or number > MOST_ROWS:
            raise UnreadableError(f"sheet {name!r} has more than {MOST_CELLS} cells or {MOST_ROWS} rows; split it")
        if values:
            yield number, values


def _trimmed(values: list[str]) -> list[str]:
    while values and not values[-1]:
        values.pop()
    return values


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).split())


def _located(name: str, rows: Cells, width: int) -> Iterator[tuple[str, Sequence[str]]]:
    for number, values in rows[1:]:
        if len(values) > width:
            raise UnreadableError(f"{name}!{_letters(len(values) - 1)}{number} stands in a column without a name")
        yield f"{name}!A{number}:{_letters(width - 1)}{number}", values + [""] * (width - len(values))


def _letters(column: int) -> str:
    letters = ""
    while column >= 0:
        letters, column = chr(ord("A") + column % 26) + letters, column // 26 - 1
    return letters
