"""Tables written as text whose head says what stands in each column: one claim a row.

Villages taken by the Blues
Village | District | Date
Lowfen | Eastmoor | 3 May 1999
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from pipeline.model import EventKind
from pipeline.parse.events import event_of
from pipeline.parse.group import Item
from pipeline.parse.lexicon import Lexicon
from pipeline.parse.normal import caseless
from pipeline.parse.reading import Event, Found, Reading, event_verbs
from pipeline.parse.scan import Chunk, line_of
from pipeline.parse.sentences import Sentence

MARK = re.compile(r"[ ]*\|[ ]*")
TITLE = 160  # characters of a line that may be a title
# A name, or names: no figure, no remark, no dash for "nobody".
NAME = re.compile(r"[^\W\d_][\w'.-]*(?: (?!\()[\w'./&-]+){0,6}")
NOTE = re.compile(r"(?:\[\w{1,4}\]|\s*\([^)]*\))+$")
RULED = re.compile(r"[\s|:-]*")  # the line under a head

Cell = tuple[int, int]
Read = Callable[[Sentence], Reading]  # how a piece of the text is read


class Grid(NamedTuple):
    """A table with a known head: its rows of cells, the role of each column, and what its title tells."""

    rows: tuple[tuple[Cell, ...], ...]
    columns: Mapping[str, int]
    event: Event


def end_of(text: str, at: int) -> int:
    """Return where the rows end that go on behind a place, each on a line of its own."""
    rows = re.compile(r"(?:[ ]*\n[ ]*\|[^\n]*)*").match(text, at)
    return rows.end() if rows else at


def found_in(text: str, start: int, end: int, lexicon: Lexicon, read: Read) -> Iterator[tuple[Found, Reading]]:
    """Yield what each row of the table in `text[start:end]` tells; nothing where it is no table with a known head."""
    grid = _grid(text, start, end, lexicon, read)
    for cells in grid.rows if grid else ():
        if grid and (one := _row(text, cells, grid, read)):
            yield one


def _grid(text: str, start: int, end: int, lexicon: Lexicon, read: Read) -> Grid | None:
    lines = [line for line in _lines(text, start, end) if not RULED.fullmatch(text, *line)]
    head = next((i for i, line in enumerate(lines) if text.count("|", *line)), None)
    if head is None or head > 2 or head + 1 >= len(lines):
        return None
    rows = tuple(_cells(text, *line) for line in lines[head:])
    columns = _columns(text, rows[0], lexicon)
    event = _told(text, lines[:head], read) or _told_by(text, rows[0], columns, read)
    wide = len(rows[0]) > 1 and all(len(row) == len(rows[0]) for row in rows)
    return Grid(rows[1:], columns, event) if wide and event and "place" in columns else None


def _lines(text: str, start: int, end: int) -> Iterator[Cell]:
    for line in re.compile(r"[^\n]+").finditer(text, start, end):
        if line[0].strip():
            yield line.span()


def _cells(text: str, start: int, end: int) -> tuple[Cell, ...]:
    """Return the cells of a line; the marks at its ends border no cell."""
    outer = re.compile(r"\s*\|?\s*(?P<inner>.*?)\s*\|?\s*").fullmatch(text, start, end)
    start, end = outer.span("inner") if outer else (start, end)
    at, cells = start, []
    for mark in MARK.finditer(text, start, end):
        cells.append((at, mark.start()))
        at = mark.end()
    return (*cells, (at, end))


def _columns(text: str, head: Sequence[Cell], lexicon: Lexicon) -> Mapping[str, int]:
    """Return which column holds what; the first that says so counts."""
    found: dict[str, int] = {}
    for i, cell in enumerate(head):
        name = text[slice(*cell)].strip()
        role = next((role for role, words in lexicon.columns.items() if caseless(words).fullmatch(name)), None)
        if role is not None:
            found.setdefault(role, i)
    return found


def _told(text: str, title: Sequence[Cell], read: Read) -> Event | None:
    """Return what the line above a table tells: "Towns captured by the Blues, 1992"."""
    for start, end in reversed(title):
        if end - start > TITLE:
            return None
        reading = read(Sentence(start, end, False))
        verbs = [*event_verbs(reading)]
        if verbs and re.search("[UT]", reading.symbols):
            event = event_of(reading, verbs[0])
            return replace(event, first=None, last=None, basis=None, running=False, since=None)
    return None


def _told_by(text: str, head: Sequence[Cell], columns: Mapping[str, int], read: Read) -> Event | None:
    """Return what the head of the column of takers tells: "Captured by"."""
    if "taker" not in columns:
        return None
    reading = read(Sentence(*head[columns["taker"]], True))
    verb = next((chunk.verb for chunk in reading.row if chunk.verb), None)
    return Event(verb.kind if verb else EventKind.CAPTURED)


def _row(text: str, cells: Sequence[Cell], grid: Grid, read: Read) -> tuple[Found, Reading] | None:
    place = _named(text, cells, grid.columns.get("place"))
    taker = _named(text, cells, grid.columns.get("taker"))
    if place is None or ("taker" in grid.columns and taker is None):
        return None
    region, loser = (_named(text, cells, grid.columns.get(role)) for role in ("region", "loser"))
    row = tuple(sorted((one for one in (place, region) if one), key=lambda chunk: chunk.start))
    reading = replace(read(Sentence(*cells[grid.columns["place"]], True)), row=row, symbols=line_of(row))
    event = replace(grid.event, gainer=taker.text if taker else grid.event.gainer)
    event = _dated(replace(event, loser=loser.text if loser else event.loser), text, cells, grid, read)
    regions = (row.index(region),) if region else ()
    return Found(Item("grid", 0, len(row), names=(row.index(place),), regions=regions), event, regions=regions), reading


def _named(text: str, cells: Sequence[Cell], column: int | None) -> Chunk | None:
    if column is None:
        return None
    start, end = cells[column]
    words = NOTE.sub("", text[start:end])
    return Chunk("P", words, start, start + len(words)) if NAME.fullmatch(words) and not words.islower() else None


def _dated(event: Event, text: str, cells: Sequence[Cell], grid: Grid, read: Read) -> Event:
    if "day" not in grid.columns:
        return event
    row = read(Sentence(*cells[grid.columns["day"]], True)).row
    day = next((chunk.day for chunk in row if chunk.day and chunk.day.last and chunk.day.role != "loose"), None)
    return replace(event, first=day.first, last=day.last, basis=day.basis) if day else event
