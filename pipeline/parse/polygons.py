"""Read control polygons of a day: each feature says who held the ground inside it at the end of that day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from pipeline.model import Cell, Claim, DateBasis, EventKind, Finding, NamedLocality, Report, Row, Weight
from pipeline.parse.quoting import row_id
from pipeline.parse.tables.days import day_in_name, day_of

RULE = "polygon"
FAULT = "unread-feature"
LONGEST_QUOTE = 300
REPAIRED = "polygons that were not valid were repaired"
NO_HOLDER = "features that name no holder were left out: they say nothing of control"
NO_DAY = "features without a day were left out; give it as date in [columns], on the card or in the file's name"
BAD_DAY = "features were left out whose date is not one day such as 2020-11-28"


def is_map(report: Report) -> bool:
    """Return whether the rows of a report are features of a map."""
    return bool(report.rows) and report.rows[0].ground is not None


def read(report: Report) -> tuple[list[Claim], list[Finding]]:
    """Return an observation for each feature with a polygon, a holder and a day, and what is wrong with the others."""
    claims: list[Claim] = []
    told: dict[str, list[str]] = defaultdict(list)
    for row in report.rows:
        fault = _fault(report, row)
        if fault:
            told[fault].append(row.locator)
            continue
        claims.append(_claim(report, row))
        if row.ground and row.ground.repaired:
            told[REPAIRED].append(row.locator)
    return claims, [*_unmapped(report), *(_finding(report, words, ", ".join(rows)) for words, rows in told.items())]


def _fault(report: Report, row: Row) -> str | None:
    """Return why a feature is no observation."""
    if row.ground is None or row.ground.flaw:
        return row.ground.flaw if row.ground else None
    if not holder_of(report, row) and not report.card.gained_by:
        return NO_HOLDER
    try:
        dated = _day(report, row) or report.card.event_end or report.card.event_start
    except ValueError:
        return BAD_DAY
    return None if dated else NO_DAY


def holder_of(report: Report, row: Row) -> str:
    """Return the holder as the feature names it, "" where it does not."""
    return _value(report, row, "holder")


def date_of(report: Report, row: Row) -> str:
    """Return the day as the feature gives it, "" where it does not."""
    return _value(report, row, "date")


def _value(report: Report, row: Row, field: str) -> str:
    cell = _cell(report, row, field)
    return cell.value if cell else ""


def _cell(report: Report, row: Row, field: str) -> Cell | None:
    return row.cells.get(report.card.columns.get(field, field))


def _day(report: Report, row: Row) -> date | None:
    """The day of a feature's own property; else, unless the card gives one, that in the name of the file."""
    if written := date_of(report, row):
        return day_of(written)
    on_card = report.card.event_start or report.card.event_end
    return None if on_card else day_in_name(report.report_id)


def _claim(report: Report, row: Row) -> Claim:
    cell = _cell(report, row, "holder")
    if cell is None or not cell.value:
        *_, cell = row.cells.values()  # the kind of geometry is all that the file says
    day = _day(report, row)
    start, end = cell.start, min(cell.end, cell.start + LONGEST_QUOTE)
    return Claim(
        report_id=report.report_id,
        claim_id=row_id(report, row),
        quote=report.text[start:end],
        start=start,
        end=end,
        region=None,
        rule=RULE,
        localities=tuple(_places(row, start, end)),
        gained_by=holder_of(report, row) or None,
        event_kind=EventKind.HOLDS,
        event_start=day,
        event_end=day,
        date_basis=DateBasis.STATED if day else None,
        locator=row.locator,
    )


def _places(row: Row, start: int, end: int) -> Iterator[NamedLocality]:
    for extent, found in (("whole", row.ground.whole), ("part", row.ground.part)) if row.ground else ():
        yield from (NamedLocality(place.name, start, end, extent, place.locality_id) for place in found)


def _unmapped(report: Report) -> Iterator[Finding]:
    """Tell of a card that maps a property which no feature has."""
    header = report.rows[0].cells
    for field, name in report.card.columns.items():
        if name not in header:
            words = f"the card maps {field} to property {name!r}, which is not there (has: {', '.join(header)})"
            yield _finding(report, words, f"[columns] {field}")


def _finding(report: Report, words: str, place: str) -> Finding:
    return Finding(FAULT, Weight.SERIOUS, f"{report.report_id}: {words}", report.report_id, place)
