"""Tables in the text of a report as claims: what each column holds by its heading, what happened by the line above.

A table that tells of no change (town, population, held by) is left to the grammar, which reads it cell by cell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pipeline.model import Claim, DateBasis, EventKind, NamedLocality, Qualifier, Report, Unit
from pipeline.parse.clause.reading import Event
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.quoting import quoted
from pipeline.parse.tables.grid import Cell, Grid, Row, between, grids
from pipeline.parse.text.normal import caseless, fold, plain
from pipeline.parse.words import dates
from pipeline.parse.words.chunks import Chunk, chunks, line_of

NUMBER = re.compile(r"(?P<figure>\d{1,3}(?:[,. ]\d{3})+|\d{1,6})(?P<plus>\s?\+)?")
NOTHING = re.compile(r"[-\u2012-\u2015?.*\s]*|n/?a", re.IGNORECASE)
CHANGES = {"gained_by", "lost_by", "date"}  # columns that tell of a change, row by row
LISTED = re.compile(r"\s*[,;]\s*|\s+(?:and|&)\s+")


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds which part of a claim, and what happened by the headings."""

    fields: Mapping[str, int]
    kind: EventKind | None
    unit: Unit
    later: Mapping[int, EventKind]  # further columns with the day of another change: "Captured", "Recaptured"


Told = Callable[[str], Event | None]  # what the line above a table says happened
TITLE = re.compile(r"[^\n.!?]{4,150}:?")  # a line above a table that is no sentence of the text before


def read(report: Report, words: Lexicon, told: Told) -> tuple[list[Claim], list[tuple[int, int]]]:
    """Return a claim for each row of the tables of changes in a report's text, and where these tables stand."""
    claims: list[Claim] = []
    spans: list[tuple[int, int]] = []
    for grid in grids(report.text):
        if rows := _rows(grid, report, words, told):
            claims += rows
            spans.append((grid.start, grid.end))
    return claims, spans


def _rows(grid: Grid, report: Report, words: Lexicon, told: Told) -> list[Claim]:
    """Return the claims of a table; none where neither its headings nor its title tell of a change."""
    columns = _columns(grid, words)
    if columns is None:
        return []
    event = told(grid.title.text) if grid.title and TITLE.fullmatch(grid.title.text.strip()) else None
    if not (event or (columns.kind and CHANGES & {*columns.fields})):
        return []
    base = event or Event(columns.kind or EventKind.CAPTURED)
    whole = [row for row in grid.rows[1:] if len(row) == len(grid.rows[0])]
    found = [_claim(row, columns, base, report, words) for row in whole]
    for at, kind in columns.later.items():
        fields = {field: i for field, i in columns.fields.items() if field in ("locality", "count", "region")}
        again = Columns({**fields, "date": at}, kind, columns.unit, {})
        found += [_claim(row, again, Event(kind), report, words) for row in whole]
    return sorted((claim for claim in found if claim), key=lambda claim: claim.start)


def _columns(grid: Grid, words: Lexicon) -> Columns | None:
    """Return the columns of a table by its headings, none without one that holds places or figures."""
    fields: dict[str, int] = {}
    kind: EventKind | None = None
    unit = Unit.LOCALITY
    later: dict[int, EventKind] = {}
    for i, heading in enumerate(grid.rows[0]):
        said = plain(heading.text).text
        row = chunks(said, 0, len(said), words, None)
        field = _field(row, heading.text, words, [line[i].text for line in grid.rows[1:] if i < len(line)])
        if field == "date" in fields and (other := _kind(row, heading.text, words)) not in (None, kind):
            later[i] = other or EventKind.CAPTURED
        if field is None or field in fields:
            continue
        fields[field] = i
        kind = kind or _kind(row, heading.text, words)
        if field in ("count", "locality"):
            unit = next((chunk.unit for chunk in row if chunk.symbol == "U" and chunk.unit), unit)
    return Columns(fields, kind, unit, later) if {"locality", "count", "region"} & {*fields} else None


def _field(row: Sequence[Chunk], heading: str, words: Lexicon, below: Sequence[str]) -> str | None:
    """Return which part of a claim a column holds, by its heading and what stands below."""
    symbols = line_of(row)
    if "K" in symbols:
        return None  # "held by" is a state
    if re.search(r"(?:V|^)[bt]$", symbols) or _is_handed(row) or caseless(words.headings.taker).fullmatch(heading):
        return "gained_by"
    if re.search(r"(?:V|^)f$", symbols) or caseless(words.headings.loser).fullmatch(heading):
        return "lost_by"
    filled = [text for text in below if not NOTHING.fullmatch(text)]
    if caseless(words.headings.day).search(heading) or ("V" in symbols and filled and _are_days(filled, words)):
        return "date"
    figures = [bool(NUMBER.fullmatch(text)) for text in filled]
    if figures and all(figures):
        return "count" if "U" in symbols and "X" not in symbols else None
    if "U" in symbols or caseless(words.headings.name).fullmatch(heading):
        return "locality"
    return "region" if "T" in symbols else None


def _are_days(texts: Sequence[str], words: Lexicon) -> bool:
    return all(any(day.last for day in dates.find(plain(text).text, 0, len(text), words.dates, None)) for text in texts)


def _is_handed(row: Sequence[Chunk]) -> bool:
    """Return whether a heading is a verb with its own "to": "Returned to"."""
    return len(row) == 1 and row[0].verb is not None and row[0].verb.frame == "pass" and " " in row[0].text


def _kind(row: Sequence[Chunk], heading: str, words: Lexicon) -> EventKind | None:
    verb = next((chunk.verb for chunk in row if chunk.verb), None)
    spoken = (words.headings.events.get(fold(word)) for word in re.findall(r"\w+", heading))
    return verb.kind if verb else next((kind for kind in spoken if kind), None)


def _claim(row: Row, columns: Columns, event: Event, report: Report, words: Lexicon) -> Claim | None:
    cells = {field: row[i] for field, i in columns.fields.items() if not NOTHING.fullmatch(row[i].text)}
    told = [cells[field] for field in ("locality", "region", "count") if field in cells]
    if not told or ("count" in columns.fields) > ("count" in cells):
        return None
    if CHANGES & {*columns.fields} and not CHANGES & {*cells}:
        return None  # a row of what was not taken
    day = _day(cells.get("date"), report, words)
    cited = [*told, *([cells["date"]] if day else [])]
    start, end = min(cell.start for cell in cited), max(cell.end for cell in cited)
    figure = NUMBER.fullmatch(cells["count"].text) if "count" in cells else None
    places = tuple(_places(cells["locality"])) if "locality" in cells else ()
    alone = not places and figure is None
    return Claim(
        **quoted(report, start, end, "row"),
        **_event(cells, columns, event, day).told(),
        region=cells["region"].text if "region" in cells else None,
        rule="table-in-text",
        count=int(re.sub(r"\D", "", figure["figure"])) if figure else None,
        qualifier=(Qualifier.AT_LEAST if figure["plus"] else Qualifier.EXACT) if figure else None,
        unit=Unit.WHOLE_REGION if alone else columns.unit,
        localities=places,
    )


def _event(cells: Mapping[str, Cell], columns: Columns, event: Event, day: date | None) -> Event:
    """Return what the line above a table says, with what a row says of its own."""
    own: dict[str, Any] = {
        part: cells[field].text for field, part in (("gained_by", "gainer"), ("lost_by", "loser")) if field in cells
    }
    if day:
        own |= {"first": day, "last": day, "basis": DateBasis.STATED}
    return replace(event, kind=columns.kind or event.kind, **own)


def _day(cell: Cell | None, report: Report, words: Lexicon) -> date | None:
    if cell is None:
        return None
    text = plain(cell.text).text
    found = [day for day in dates.find(text, 0, len(text), words.dates, report.card.published) if day.last]
    return found[0].last if len(found) == 1 and found[0].first == found[0].last else None


def _places(cell: Cell) -> Iterator[NamedLocality]:
    for start, end in between(cell.text, LISTED):
        if end > start:
            yield NamedLocality(cell.text[start:end], cell.start + start, cell.start + end)
