"""The readers: bytes of one format to the text that every quote refers to, and the rows of a table.

A reader raises ValueError with a reason that a person can act on.
"""

from __future__ import annotations

import csv
import io
from html.parser import HTMLParser

from pipeline.model import Cell, Row

BLOCKS = frozenset(
    "address article aside blockquote br dd div dl dt figcaption footer h1 h2 h3 h4 h5 h6 header hr li main ol p"
    " pre section table td th tr ul".split()
)
UNSEEN = frozenset("script style template noscript head".split())
LONGEST_CELL = 2**20


def decode(data: bytes) -> str:
    """Return UTF-8 text with its line ends made plain; a byte order mark may lead.

    Raises
    ------
    ValueError
        If the bytes are not UTF-8 or hold a NUL, which no text does.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"not UTF-8 at byte {error.start}; save it as UTF-8") from error
    if "\0" in text:
        raise ValueError(f"not a text: a NUL byte at character {text.index(chr(0))}")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_plain(data: bytes) -> tuple[str, tuple[Row, ...]]:
    """Return the text as it is."""
    return decode(data), ()


def read_html(data: bytes) -> tuple[str, tuple[Row, ...]]:
    """Return the text of a page: a line a block, scripts and styles left out."""
    page = _Page()
    page.feed(decode(data))
    page.close()
    lines = (" ".join(line.split()) for line in "".join(page.pieces).split("\n"))
    return "\n".join(line for line in lines if line), ()


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.unseen = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.unseen += tag in UNSEEN
        if tag in BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.unseen = max(0, self.unseen - (tag in UNSEEN))
        if tag in BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.unseen:
            self.pieces.append(data.replace("\n", " "))


def read_csv_table(data: bytes) -> tuple[str, tuple[Row, ...]]:
    """Return a table as text (a line a row, cells set apart by " | ") with the place of every cell."""
    text = decode(data)
    if text.lstrip()[:1] == "<":
        raise ValueError("a web page, not a CSV table; save it as .html")
    csv.field_size_limit(LONGEST_CELL)
    try:
        rows = [cells for cells in csv.reader(io.StringIO(text, newline=""), strict=True) if any(cells)]
    except csv.Error as error:
        raise ValueError(f"not a CSV table: {error}") from error
    if not rows:
        raise ValueError("empty; its first line must name the columns")
    return _table([" ".join(name.split()) for name in rows[0]], rows[1:])


def _table(header: list[str], rows: list[list[str]]) -> tuple[str, tuple[Row, ...]]:
    if len(set(header)) < len(header):
        raise ValueError(f"two columns of one name (has: {', '.join(header)})")
    lines = [" | ".join(header)]
    position = len(lines[0]) + 1
    records = []
    for number, cells in enumerate(rows, start=1):
        if len(cells) != len(header):
            raise ValueError(f"row {number} has {len(cells)} cells, the header has {len(header)}")
        row = _row(f"row {number}", header, [" ".join(cell.split()) for cell in cells], position)
        records.append(row)
        lines.append(" | ".join(cell.value for cell in row.cells.values()))
        position = row.end + 1
    return "\n".join(lines), tuple(records)


def _row(locator: str, header: list[str], values: list[str], start: int) -> Row:
    cells, position = {}, start
    for name, value in zip(header, values, strict=True):
        cells[name] = Cell(value, position, position + len(value))
        position += len(value) + 3
    return Row(locator, start, position - 3, cells)
