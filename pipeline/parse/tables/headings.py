"""Tables as claims by their headings, which say what each column holds; the line above may say what happened.

A table in a text that tells of no change (town, population, held by) is left to the grammar, which reads it cell by
cell. Of a file whose columns nobody mapped, each row that gives no claim is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as made
from datetime import date
from typing import Any

from pipeline.model import Claim, DateBasis, EventKind, NamedLocality, Qualifier, Report, Role, Unit
from pipeline.model import Row as FileRow
from pipeline.parse.clause.reading import Event
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.quoting import quoted
from pipeline.parse.tables.grid import Cell, Grid, Row, between, grids, shown
from pipeline.parse.text.markup import HIDDEN
from pipeline.parse.text.normal import caseless, fold, plain
from pipeline.parse.words import dates
from pipeline.parse.words.chunks import chunks
from pipeline.parse.words.numbers import Number
from pipeline.parse.words.row import Chunk, line_of

NUMBER = re.compile(
    r"(?P<about>[~≈]\s?)?(?P<least>[≥>]\s?)?(?P<figure>\d{1,3}(?:[,. ]\d{3})+|\d{1,6})"
    r"(?:\s?[-\u2012-\u2014]\s?(?P<high>\d{1,6}))?(?P<plus>\s?\+)?"
)
NOTHING = re.compile(r"[-\u2012-\u2015?.*\s]*|n/?a", re.IGNORECASE)
SHARE = re.compile(r"[%٪]|\bkm[²2]?\b")  # figures of it count no places
REGION = re.compile("y?P[TUz]?")  # a cell that names a region and nothing else
CHANGES = {"gained_by", "lost_by", "date"}  # columns that tell of a change, row by row
LISTED = re.compile(r"\s*[,;]\s*|(?<=[\s\u200b])(?:and|&)(?=[\s\u200b])")


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds which part of a claim, and what happened by the headings."""

    fields: Mapping[str, int]
    kind: EventKind | None
    unit: Unit
    later: Mapping[int, tuple[str, EventKind]]  # further columns of another change: "Captured", "Recaptured"
    named: Mapping[int, str] = made(default_factory=dict)  # who takes, by the heading: "Fell to the rebels"
    takers: Mapping[int, int] = made(default_factory=dict)  # behind such a further column, that of who takes by it


TAKER = re.compile(r"V[bt]?d?[jg]{0,2}(?P<who>[PS])$")  # "Fell to the rebels", "Captured by the army"
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


def placed(claims: Sequence[Claim], report: Report, words: Lexicon) -> list[Claim]:
    """Return claims read cell by cell, those without a region with the one that a column of their row names."""
    if not any(claim.localities and not claim.region for claim in claims):
        return [*claims]
    regions = [*_regions(report, words)]
    return [_in_row(claim, regions) for claim in claims]


def _regions(report: Report, words: Lexicon) -> Iterator[tuple[int, int, str, str]]:
    """Yield start and end of each row of a table with a column of regions, its place, and the region it names."""
    for grid in grids(report.text):
        columns = _columns(grid, words)
        fields = columns.fields if columns else {}
        if not {"region", "locality"} <= {*fields}:
            continue
        for row in (row for row in grid.rows[1:] if len(row) == len(grid.rows[0])):
            place, region = row[fields["locality"]].text, plain(row[fields["region"]].text).text
            if REGION.fullmatch(line_of(chunks(region, 0, len(region), words, None))):
                yield row[0].start, row[-1].end, place, shown(row[fields["region"]].text)


def _in_row(claim: Claim, regions: Sequence[tuple[int, int, str, str]]) -> Claim:
    here = next((one for one in regions if one[0] <= claim.start <= one[1]), None)
    own = here is not None and all(name.name in here[2] for name in claim.localities)
    return replace(claim, region=here[3]) if here and own and claim.localities and not claim.region else claim


def _rows(grid: Grid, report: Report, words: Lexicon, told: Told) -> list[Claim]:
    """Return the claims of a table; none where neither its headings nor its title tell of a change."""
    columns = _columns(grid, words)
    if columns is None:
        return []
    event = told(grid.title.text) if grid.title and TITLE.fullmatch(grid.title.text.strip()) else None
    told_of = CHANGES & {*columns.fields} or _counts_places(grid, columns, words)
    if not (event or (columns.kind and told_of)):
        return []
    base = event or Event(columns.kind or EventKind.CAPTURED)
    whole = [row for row in grid.rows[1:] if len(row) == len(grid.rows[0])]
    found = [claim for row in whole for claim in _claims(row, columns, base, report, words)]
    return sorted(found, key=lambda claim: claim.start)


def _counts_places(grid: Grid, columns: Columns, words: Lexicon) -> bool:
    """Return whether a heading over figures of regions says what was taken: "Villages captured"."""
    if not {"region", "count"} <= {*columns.fields}:
        return False
    heading = plain(grid.rows[0][columns.fields["count"]].text).text
    symbols = line_of(chunks(heading, 0, len(heading), words, None))
    return "V" in symbols and "U" in symbols


def read_file(report: Report, words: Lexicon) -> tuple[list[Claim], list[tuple[FileRow, str]]] | None:
    """Return the claims of a file's rows by its headings, and the rows that give none, each with the reason.

    None where the headings do not tell of a change with its places or figures.
    """
    rows = [[Cell(cell.value, cell.start, cell.end) for cell in row.cells.values()] for row in report.rows]
    header = [Cell(name, 0, 0) for name in report.rows[0].cells]
    columns = _columns(Grid(0, len(report.text), None, (header, *rows)), words)
    if columns is None or columns.kind is None or not {"locality", "count"} & {*columns.fields}:
        return None
    claims: list[Claim] = []
    unread: list[tuple[FileRow, str]] = []
    for row, cells in zip(report.rows, rows, strict=True):
        found = list(_claims(cells, columns, Event(columns.kind), report, words))
        claims += [replace(claim, locator=row.locator) for claim in found]
        if not found or _day_unread(cells, columns, found):
            names = {field: header[i].text for field, i in columns.fields.items()}
            unread.append((row, _why(cells, columns, names, found, words)))
    return claims, unread


def _claims(row: Row, columns: Columns, event: Event, report: Report, words: Lexicon) -> Iterator[Claim]:
    """Yield the claim of a row, and one for each further column with the day or the figure of another change."""
    told_in = next(
        (columns.fields[part] for part in ("date", "count") if columns.fields.get(part) in columns.named), -1
    )
    first = columns.named.get(told_in)
    if claim := _claim(row, columns, replace(event, gainer=first) if first else event, report, words):
        yield claim
    for at, (part, kind) in columns.later.items():
        kept = ("locality", "region", "count" if part == "date" else "date")
        fields = {field: i for field, i in columns.fields.items() if field in kept}
        taker = {"gained_by": columns.takers[at]} if at in columns.takers else {}
        again = Columns({**fields, part: at, **taker}, kind, columns.unit, {})
        if claim := _claim(row, again, Event(kind, columns.named.get(at)), report, words):
            yield claim


def _day_unread(row: Row, columns: Columns, found: Sequence[Claim]) -> bool:
    told = "date" in columns.fields and not NOTHING.fullmatch(row[columns.fields["date"]].text)
    return told and all(claim.event_end is None for claim in found)


def _why(row: Row, columns: Columns, names: Mapping[str, str], found: Sequence[Claim], words: Lexicon) -> str:
    """Return why a row of a file gives no claim, or one without its day."""
    told = {field: row[i].text for field, i in columns.fields.items() if not NOTHING.fullmatch(row[i].text)}
    if found:
        return f"{names['date']} is {told['date']!r}, which is read as no one day; write it as 2020-11-28"
    if "count" in names:
        if "count" not in told:
            return f"{names['count']} is empty; fill it or delete the row"
        figure = _figure(told["count"], words)
        if figure is None:
            return f"{names['count']} is {told['count']!r}, must be a whole number, a range (5-8) or open (30+)"
        if not figure.low:
            return f"{names['count']} is {told['count']!r}, which is no change; delete the row"
    if untaken := next((field for field in told if field in CHANGES and _is_untaken(told[field], words)), None):
        return f"{names[untaken]} is {told[untaken]!r}, which is no change; delete the row"
    if CHANGES & {*names} and not CHANGES & {*told}:
        return f"{', '.join(names[field] for field in names if field in CHANGES)} empty; fill one or delete the row"
    return "names no region, locality or count; fill one of them or delete the row"


def _columns(grid: Grid, words: Lexicon) -> Columns | None:
    """Return the columns of a table by its headings, none without one that holds places or figures."""
    fields: dict[str, int] = {}
    kind: EventKind | None = None
    unit = Unit.LOCALITY
    later: dict[int, tuple[str, EventKind]] = {}
    named: dict[int, str] = {}
    takers: dict[int, int] = {}
    counted = False  # by a heading that tells of a change: "Villages captured", not "Villages"
    for i, heading in enumerate(grid.rows[0]):
        said = plain(heading.text).text
        row = chunks(said, 0, len(said), words, None)
        field = _field(row, heading.text, words, [line[i].text for line in grid.rows[1:] if i < len(line)])
        told = _kind(row, heading.text, words)
        if told and field in ("date", "count") and (who := TAKER.search(line_of(row))):
            named[i] = row[who.start("who")].text
        if field == "gained_by" and later and field not in fields:
            takers[max(later)] = i  # "Fell | Retaken | By": who retook
            continue
        if field == "count" in fields and told and not counted:
            del fields[field]  # "Villages attacked", "Villages captured"
        elif field in ("date", "count") and field in fields and told and told is not kind:
            later[i] = field, told
        if field == "region" in fields:
            field = "locality"  # "Province | Lost | Districts"
        if field is None or field in fields:
            continue
        fields[field] = i
        kind = kind or told
        counted = counted or (field == "count" and told is not None)
        if field in ("count", "locality"):
            unit = next((chunk.unit for chunk in row if chunk.symbol in "UT" and chunk.unit), unit)
    return Columns(fields, kind, unit, later, named, takers) if {"locality", "count", "region"} & {*fields} else None


def _field(row: Sequence[Chunk], heading: str, words: Lexicon, below: Sequence[str]) -> str | None:
    """Return which part of a claim a column holds, by its heading and what stands below."""
    symbols = line_of(row)
    if "K" in symbols or SHARE.search(heading):
        return None  # "held by" is a state, a share no number of places
    if GIVEN_BY.search(symbols) and _gives(row):
        return "lost_by"  # "Ceded by"
    if re.search(r"(?:V|^)[bt]$", symbols) or _is_handed(row) or caseless(words.headings.taker).fullmatch(heading):
        return "gained_by"
    if re.search(r"(?:V|^)f$", symbols) or caseless(words.headings.loser).fullmatch(heading):
        return "lost_by"
    filled = [text for text in below if not NOTHING.fullmatch(text)]
    if caseless(words.headings.day).search(heading) or ("V" in symbols and _are_days(filled, words)):
        return "date"
    figures = sum(_figure(text, words) is not None for text in filled)
    if 2 * figures > len(filled) or (figures and "U" in symbols):
        counted = (
            "U" in symbols or symbols == "V" or TAKER.search(symbols)
        )  # "Villages", "Captured", "Lost to the rebels"
        return "count" if counted and "X" not in symbols else None
    if "U" in symbols or caseless(words.headings.name).fullmatch(heading):
        return "locality"
    return "region" if "T" in symbols or caseless(words.headings.region).fullmatch(heading) else None


GIVEN_BY = re.compile(r"Vb$")


def _gives(row: Sequence[Chunk]) -> bool:
    """Return whether a heading is of who gives places away: "Ceded by", "Handed over by"."""
    verb = next((chunk.verb for chunk in row if chunk.verb), None)
    return verb is not None and verb.frame in ("give", "hand", "lose", "forfeit")


def _are_days(texts: Sequence[str], words: Lexicon) -> bool:
    told = [text for text in texts if not _is_untaken(text, words)]
    found = [dates.find(plain(text).text, 0, len(text), words.dates, None) for text in told]
    # a month may stand among days
    return all(found) and any(day.last for days in found for day in days)


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
    changes, total = [cells[field].text for field in CHANGES if field in cells], _is_total(cells, words)
    if (CHANGES & {*columns.fields} and not (changes or total)) or any(_is_untaken(text, words) for text in changes):
        return None  # a row of what was not taken
    day = _day(cells.get("date"), report, words)
    cited = [*told, *([cells["date"]] if day else [])]
    start, end = min(cell.start for cell in cited), max(cell.end for cell in cited)
    number = _figure(cells["count"].text, words) if "count" in cells else None
    if "count" in cells and (number is None or not number.low):
        return None
    if total and number is None:
        return None
    places = tuple(_places(cells["locality"])) if "locality" in cells and not total else ()
    return Claim(
        **quoted(report, start, end, "row"),
        **_event(cells, columns, event, day, words).told(),
        region=shown(cells["region"].text) if "region" in cells and not total else None,
        rule="table-in-text",
        count=number.low if number else None,
        count_high=number.high if number else None,
        qualifier=number.qualifier if number else None,
        unit=columns.unit if places or number else Unit.WHOLE_REGION,
        localities=places,
        role=Role.TOTAL if total else Role.SINGLE,
    )


def _is_total(cells: Mapping[str, Cell], words: Lexicon) -> bool:
    """Return whether a row sums up the others: "Total"."""
    heads = [cells[field].text for field in ("region", "locality") if field in cells]
    return any(caseless(words.headings.total).fullmatch(head) for head in heads)


def _is_untaken(text: str, words: Lexicon) -> bool:
    """Return whether a cell says that its place did not change hands: "not captured" among the takers."""
    return caseless(words.headings.untaken).match(text) is not None


def _figure(text: str, words: Lexicon) -> Number | None:
    """Return the figure of a cell that holds nothing else: "12", "5-8", "30+", "about 20"."""
    if found := NUMBER.fullmatch(text):
        low, high = int(re.sub(r"\D", "", found["figure"])), int(found["high"]) if found["high"] else None
        return None if high is not None and high < low else Number(low, high, _qualifier(found))
    form = plain(text).text
    row = chunks(form, 0, len(form), words, None)
    number = row[0].number if len(row) == 1 and row[0].text == form.strip() else None
    return number if number and number.low is not None else None


def _qualifier(figure: re.Match[str]) -> Qualifier:
    if figure["high"]:
        return Qualifier.RANGE
    if figure["about"]:
        return Qualifier.APPROX
    return Qualifier.AT_LEAST if figure["plus"] or figure["least"] else Qualifier.EXACT


def _event(cells: Mapping[str, Cell], columns: Columns, event: Event, day: date | None, words: Lexicon) -> Event:
    """Return what the line above a table says, with what a row says of its own."""
    own: dict[str, Any] = {
        part: None if caseless(words.headings.unknown).fullmatch(cells[field].text) else shown(cells[field].text)
        for field, part in (("gained_by", "gainer"), ("lost_by", "loser"))
        if field in cells
    }
    if day:
        own |= {"first": day, "last": day, "basis": DateBasis.STATED}
    return replace(event, kind=columns.kind or event.kind, **own)


def _day(cell: Cell | None, report: Report, words: Lexicon) -> date | None:
    if cell is None:
        return None
    text = plain(cell.text).text
    days = dates.find(text, 0, len(text), words.dates, report.card.published, report.text)
    found = [day for day in days if day.last]
    return found[0].last if len(found) == 1 and found[0].first == found[0].last else None


def _places(cell: Cell) -> Iterator[NamedLocality]:
    for first, last in between(cell.text, LISTED):
        piece = cell.text[first:last].strip(f"{HIDDEN} ")
        if piece:
            start = cell.start + cell.text.index(piece, first)
            yield NamedLocality(shown(piece), start, start + len(piece))
