"""Read a table as claims: a row is a claim, its card says which column holds which field.

Without `[columns]` on the card, columns that bear the name of a claim field are taken, in any case ("Gained by"); known
exports map themselves; else what the headings say in plain words counts ("Villages captured", "Taken by").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

from pipeline.model import (
    Cell,
    Claim,
    DateBasis,
    EventKind,
    Finding,
    NamedLocality,
    Qualifier,
    Report,
    Role,
    Row,
    Status,
    Unit,
    Weight,
)
from pipeline.parse.lexicon import guessed, lexicon
from pipeline.parse.quoting import row_id
from pipeline.parse.tables import headings
from pipeline.parse.tables.days import day_of
from pipeline.parse.tables.exports import Columns, Mapped, mapped
from pipeline.parse.text.normal import fold

E = TypeVar("E", bound=StrEnum)

FIELDS = (
    "region,locality,count,qualifier,unit,gained_by,lost_by,holder,date,event_start,event_end,date_basis,status,"
    "event_kind,extent,except,due,attributed_to,address,cumulative,since,role,quote"
).split(",")
SUBJECT = ("region", "locality", "count")  # a row must say one of these to be a claim
COUNTED = {"locality", "count"}
ALIKE = {"region", "date"}  # fields that headings in plain words are called, too: "Region, Villages captured, Date"
QUOTED = ("region", "locality", "count", "unit", "date", "event_start", "event_end", "status", "due")
LONGEST_QUOTE = 300
NUMBER = re.compile(r"(?P<least>[≥>]\s?)?(?P<low>[0-9]{1,9})(?:\s?[-–]\s?(?P<high>[0-9]{1,9}))?(?P<plus>\+)?")
YES = {"yes": True, "true": True, "no": False, "false": False, "": False}


class _CellError(ValueError):
    """What is wrong with one cell, for a finding; `{text}` stands for what the cell holds."""

    def __init__(self, why: str, text: str = "") -> None:
        super().__init__(why)
        self.why, self.text = why, text

    def told(self, redistribute: bool) -> str:
        return self.why.replace("{text}", repr(self.text) if redistribute else "withheld")


def read(report: Report) -> tuple[list[Claim], list[Finding]]:
    """Return a claim for each row that names a region, a locality or a figure, and a finding for each unread one."""
    if known := mapped(report):
        return _read(report, known)
    if report.card.columns:
        return _read(report, Mapped(report.rows, report.card.columns))
    columns = _fields(report.rows[0].cells)
    if not COUNTED & {*columns} and len(columns) < len(report.rows[0].cells):
        told = _by_headings(report)
        if told and {*columns} <= ALIKE:
            return told
        if told or {*columns} <= ALIKE:  # "region, Villages captured, status": its figures must not be passed over
            return [], [_unmapped(report, columns)]
    return _read(report, Mapped(report.rows, columns))


def _read(report: Report, known: Mapped) -> tuple[list[Claim], list[Finding]]:
    rows, named, told = known
    columns = {field: name for field, name in named.items() if rows and name in rows[0].cells}
    if rows and not any(field in columns for field in SUBJECT):
        return [], [_unmapped(report, columns)]
    claims, findings = [], [*told, *_missing_columns(report)]
    for row in rows:
        cells = {field: cell for field, name in columns.items() if (cell := row.cells[name]).value}
        try:
            claims.append(_claim(report, row, cells, columns))
        except _CellError as error:
            findings.append(_finding(report, row.locator, f"{row.locator}: {error.told(report.card.redistribute)}"))
    return claims, findings


def _fields(header: Iterable[str]) -> Columns:
    """Return which columns bear the name of a claim field, in any case, with spaces or underlines."""
    return {field: name for name in reversed([*header]) if (field := fold(name).replace(" ", "_")) in FIELDS}


def _by_headings(report: Report) -> tuple[list[Claim], list[Finding]] | None:
    """Return what the headings say in plain words, None where they tell of no change with its places or figures."""
    words = lexicon(report.card.language or guessed(" ".join(report.rows[0].cells)))
    found = headings.read_file(report, words)
    if found is None:
        return None
    claims, unread = found
    withheld = "a cell that cannot be read" if not report.card.redistribute else None
    return claims, [_finding(report, row.locator, f"{row.locator}: {withheld or why}") for row, why in unread]


def _unmapped(report: Report, columns: Columns) -> Finding:
    missing = "locality or count" if "region" in columns else "region, locality or count"
    has = ", ".join(report.rows[0].cells)
    return _finding(report, "row 1", f"no column gives {missing} (has: {has}); map them in [columns]")


def _missing_columns(report: Report) -> Iterable[Finding]:
    header = report.rows[0].cells
    for field, name in report.card.columns.items():
        if name not in header:
            message = f"the card maps {field} to column {name!r}, which is not there (has: {', '.join(header)})"
            yield _finding(report, f"[columns] {field}", message)


def _finding(report: Report, place: str, message: str) -> Finding:
    return Finding("unreadable-row", Weight.SERIOUS, f"{report.report_id}: {message}", report.report_id, place)


def _claim(report: Report, row: Row, cells: Mapping[str, Cell], columns: Columns) -> Claim:
    start, end = _span(row, cells)
    quote = report.text[start:end]
    low, high, qualifier = _count(cells)
    first, last, basis = _period(cells)
    unit = _member(cells, "unit", Unit) or _unit(report, cells, columns)
    region = _text(cells, "region")
    return Claim(
        report_id=report.report_id,
        claim_id=row_id(report, row),
        quote=quote,
        start=start,
        end=end,
        region=region,
        regions=tuple(part.strip() for part in region.split(";")) if region else (),
        rule="table-row",
        count=low,
        count_high=high,
        qualifier=qualifier,
        unit=unit,
        localities=_localities(cells),
        except_localities=_excepted(cells),
        gained_by=_text(cells, "gained_by") or _text(cells, "holder"),
        lost_by=_text(cells, "lost_by"),
        event_kind=_kind(cells),
        status=_member(cells, "status", Status) or Status.ASSERTED,
        attributed_to=_text(cells, "attributed_to"),
        event_start=first,
        event_end=last,
        date_basis=basis,
        cumulative=_flag(cells, "cumulative"),
        since=_day(cells, "since"),
        role=_member(cells, "role", Role) or Role.SINGLE,
        due=_day(cells, "due"),
        locator=row.locator,
        address=_text(cells, "address"),
    )


def _unit(report: Report, cells: Mapping[str, Cell], columns: Columns) -> Unit:
    """What a row without a unit counts: a region and nothing else is the whole of it, unless figures are expected."""
    told = set(cells) & set(SUBJECT)
    if not told:
        raise _CellError("names no region, locality or count; fill one of them or delete the row")
    if told != {"region"}:
        return Unit.LOCALITY
    if {"count", "locality"} & {*report.card.columns, *columns}:
        raise _CellError("names a region and neither figure nor place; say whole_region as its unit if all is meant")
    return Unit.WHOLE_REGION


def _kind(cells: Mapping[str, Cell]) -> EventKind:
    """What happened; a row with a holder and no taker is an observation of standing control."""
    observed = "holder" in cells and "gained_by" not in cells
    return _member(cells, "event_kind", EventKind) or (EventKind.HOLDS if observed else EventKind.CAPTURED)


def _span(row: Row, cells: Mapping[str, Cell]) -> tuple[int, int]:
    told = [cells["quote"]] if "quote" in cells else [cells[field] for field in QUOTED if field in cells]
    told = told or list(cells.values())
    if not told:
        raise _CellError("empty in every column that the card maps")
    start, end = min(cell.start for cell in told), max(cell.end for cell in told)
    return start, min(end, start + LONGEST_QUOTE)


def _count(cells: Mapping[str, Cell]) -> tuple[int | None, int | None, Qualifier | None]:
    text = _text(cells, "count")
    if text is None:
        return None, None, None
    match = NUMBER.fullmatch(text)
    if not match:
        raise _CellError("count is {text}, must be a whole number, a range (5-8) or open (30+)", text)
    low, high = int(match["low"]), int(match["high"]) if match["high"] else None
    if high is not None and high < low:
        raise _CellError("count is {text}, its upper end is below its lower one", text)
    read = Qualifier.RANGE if high is not None else Qualifier.EXACT
    if match["plus"] or match["least"]:
        read = Qualifier.AT_LEAST
    return low, high, _member(cells, "qualifier", Qualifier) or read


def _period(cells: Mapping[str, Cell]) -> tuple[date | None, date | None, DateBasis | None]:
    day = _day(cells, "date")
    first, last = _day(cells, "event_start") or day, _day(cells, "event_end") or day
    if first and last and first > last:
        raise _CellError(f"event_start {first} is after event_end {last}")
    if first is None and last is None:
        return None, None, None
    read = DateBasis.STATED if first == last else DateBasis.WINDOW
    return first, last, _member(cells, "date_basis", DateBasis) or read


def _localities(cells: Mapping[str, Cell]) -> tuple[NamedLocality, ...]:
    cell = cells.get("locality")
    if cell is None:
        return ()
    extent = _text(cells, "extent") or "whole"
    if extent not in ("whole", "part"):
        raise _CellError("extent is {text}, must be whole or part", extent)
    return (NamedLocality(cell.value, cell.start, cell.end, extent),)


def _excepted(cells: Mapping[str, Cell]) -> tuple[NamedLocality, ...]:
    cell = cells.get("except")
    if cell is None:
        return ()
    found = re.finditer(r"[^|]+", cell.value)
    names = ((m.group().strip(), cell.start + m.start() + len(m.group()) - len(m.group().lstrip())) for m in found)
    return tuple(NamedLocality(name, start, start + len(name)) for name, start in names if name)


def _text(cells: Mapping[str, Cell], field: str) -> str | None:
    return cells[field].value if field in cells else None


def _day(cells: Mapping[str, Cell], field: str) -> date | None:
    text = _text(cells, field)
    try:
        return day_of(text) if text else None
    except ValueError:
        raise _CellError(f"{field} is {{text}}, must be a day such as 2020-11-28", text or "") from None


def _flag(cells: Mapping[str, Cell], field: str) -> bool:
    text = (_text(cells, field) or "").lower()
    if text not in YES:
        raise _CellError(f"{field} is {{text}}, must be yes or no", text)
    return YES[text]


def _member(cells: Mapping[str, Cell], field: str, kind: type[E]) -> E | None:
    text = _text(cells, field)
    if text is None:
        return None
    if text not in list(kind):
        raise _CellError(f"{field} is {{text}}, must be one of {', '.join(kind)}", text)
    return kind(text)
