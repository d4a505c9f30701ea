"""Tables as text: a row a line, cells set apart by " | ", with the place of every cell."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from pipeline.ingest.reading import MIB, Reading, UnreadableError
from pipeline.ingest.text import decode
from pipeline.model import Cell, Row

LONGEST_CELL = MIB  # characters
MOST_CELLS = 500_000


def read_csv(data: bytes) -> Reading:
    """Return a table whose columns are set apart by what its header has: commas, else semicolons, else tabs."""
    text = _table_text(data)
    header = text.partition("\n")[0]
    return _separated(text, next((mark for mark in ",;\t" if mark in header), ","))


def read_tsv(data: bytes) -> Reading:
    """Return a table whose columns are set apart by tabs."""
    return _separated(_table_text(data), "\t")


def _table_text(data: bytes) -> str:
    text = decode(data).lstrip("\n")
    if text.lstrip()[:1] == "<":
        raise UnreadableError("a web page, not a CSV table; save it as .html")
    return text


def _separated(text: str, mark: str) -> Reading:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    try:
        header = next((_tidy(cells) for cells in reader if any(cells)), None)
        if header is None:
            raise UnreadableError("empty; its first line must name the columns")
        return table(header, _numbered(reader))
    except csv.Error as error:
        raise UnreadableError(f"not a CSV table: {error}") from error


def _numbered(rows: Iterable[list[str]]) -> Iterator[tuple[str, list[str]]]:
    told = (cells for cells in rows if any(cells))
    return ((f"row {number}", _tidy(cells)) for number, cells in enumerate(told, start=1))


def _tidy(cells: Sequence[str]) -> list[str]:
    return [" ".join(cell.split()) for cell in cells]


def table(header: Sequence[str], rows: Iterable[tuple[str, Sequence[str]]], notes: Sequence[str] = ()) -> Reading:
    """Return rows of (locator, cells) under a header as text.

    Raises
    ------
    UnreadableError
        If two columns have one name, a row has more or fewer cells than the header, or there are too many cells.
    """
    if len(set(header)) < len(header):
        raise UnreadableError(f"two columns of one name (has: {', '.join(header)})")
    lines = [" | ".join(header)]
    position = len(lines[0]) + 1
    records: list[Row] = []
    for locator, cells in rows:
        if len(cells) != len(header):
            raise UnreadableError(f"{locator} has {len(cells)} cells, the header has {len(header)}")
        if len(records) * len(header) >= MOST_CELLS:
            raise UnreadableError(f"more than {MOST_CELLS} cells; split it")
        row = _row(locator, header, cells, position)
        records.append(row)
        lines.append(" | ".join(cells))
        position = row.end + 1
    return Reading("\n".join(lines), tuple(records), tuple(notes))


def _row(locator: str, header: Sequence[str], values: Sequence[str], start: int) -> Row:
    cells, position = {}, start
    for name, value in zip(header, values, strict=True):
        cells[name] = Cell(value, position, position + len(value))
        position += len(value) + 3
    return Row(locator, start, position - 3, cells)
