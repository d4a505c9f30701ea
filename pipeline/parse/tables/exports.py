"""Tables that map themselves, known by their header: HXL by its hashtags, ACLED by its columns; UCDP GED is refused.

A card's `[columns]` has the last word on each field. Adding an export adds a row to `EXPORTS`.
"""

from __future__ import annotations

import calendar
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from pipeline.model import Cell, Finding, Report, Row, Weight
from pipeline.parse.tables.days import day_of

Columns = Mapping[str, str]  # claim field -> name of the column


class Mapped(NamedTuple):
    """The rows of a table that may be claims, which column is which field, and what was found on the way."""

    rows: tuple[Row, ...]
    columns: Columns
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Export:
    """A known export: all columns of `header` must be there, whatever their case."""

    header: frozenset[str]
    read: Callable[[Report], Mapped]


def mapped(report: Report) -> Mapped | None:
    """Return a known export with its columns mapped, null for any other table."""
    header = {name.lower() for name in report.rows[0].cells}
    known = next((export for export in EXPORTS if export.header <= header), None)
    return known.read(report) if known else _hxl(report)


# UCDP GED

GED = frozenset("type_of_violence dyad_name where_prec deaths_a".split())


def _ged(report: Report) -> Mapped:
    words = "an export of UCDP GED: it says who fought and died where, nothing of control; no row is a claim"
    return Mapped((), {}, (_finding(report, "no-control", Weight.SERIOUS, words),))


# ACLED: https://acleddata.com/knowledge-base/codebook/

ACLED = frozenset("event_date sub_event_type actor1 actor2 admin1 location".split())
KINDS = {
    "Government regains territory": "recaptured",
    "Non-state actor overtakes territory": "captured",
    "Non-violent transfer of territory": "handed_over",
}
STATE_FORCES = ("1", "state forces")  # the group's kind, as a number or in words
MIDDLE_OF_A_WEEK = timedelta(days=3)
ACLED_COLUMNS = {"region": "admin1", "locality": "location", "attributed_to": "source"}
NO_SIDE = "the kinds of its two actors do not tell who took it (their order has no meaning)"
NO_PLACE = "it is placed at a town that only stands for an area (geo_precision 2 or 3)"


def _acled(report: Report) -> Mapped:
    """Rows of the three kinds that change control; all others, and what those leave open, are counted."""
    lower = {name.lower(): name for name in report.rows[0].cells}
    rows, others, unclear = [], Counter[str](), Counter[str]()
    for row in report.rows:
        cells = {known: row.cells[name] for known, name in lower.items()}
        kind = cells["sub_event_type"].value
        why = _unclear(cells, report.card.columns) if kind in KINDS else None
        if kind not in KINDS:
            others[kind or "no sub-event type"] += 1
        elif why:
            unclear[why] += 1
        else:
            rows.append(replace(row, cells={**row.cells, **_acled_cells(cells)}))
    columns = {name: name for name in (*ADDED, *(["quote"] if "notes" in lower else []))}
    columns |= {field: lower[name] for field, name in ACLED_COLUMNS.items() if name in lower}
    findings = [*_others(report, others), *_left_open(report, unclear)]
    return Mapped(tuple(rows), {**columns, **report.card.columns}, tuple(findings))


ADDED = ("gained_by", "lost_by", "event_kind", "event_start", "event_end")


def _unclear(cells: Mapping[str, Cell], decided: Columns) -> str | None:
    """Return why a change of control cannot be read from a row's columns alone."""
    if "gained_by" not in decided and _taker(cells) is None:
        return NO_SIDE
    precision = cells["geo_precision"].value if "geo_precision" in cells else "1"
    return NO_PLACE if precision in ("2", "3") and "locality" not in decided else None


def _taker(cells: Mapping[str, Cell]) -> tuple[str, str] | None:
    """Return the columns of who gained and who lost; null where the row leaves it open."""
    if not cells["actor2"].value:
        return ("actor1", "actor2") if cells["actor1"].value else None
    state = [n for n in "12" if f"inter{n}" in cells and cells[f"inter{n}"].value.lower() in STATE_FORCES]
    kind = KINDS[cells["sub_event_type"].value]
    if len(state) != 1 or kind == "handed_over":
        return None
    government, other = ("actor1", "actor2") if state == ["1"] else ("actor2", "actor1")
    return (government, other) if kind == "recaptured" else (other, government)


def _acled_cells(cells: Mapping[str, Cell]) -> dict[str, Cell]:
    """The fields of a claim that no single column holds; each cell keeps the place that it was read from."""
    gained, lost = _taker(cells) or ("actor1", "actor2")
    kind, day = cells["sub_event_type"], cells["event_date"]
    first, last = _window(day.value, cells["time_precision"].value if "time_precision" in cells else "1")
    made = {
        "gained_by": cells[gained],
        "lost_by": cells[lost],
        "event_kind": replace(kind, value=KINDS[kind.value]),
        "event_start": replace(day, value=first),
        "event_end": replace(day, value=last),
    }
    return {**made, "quote": cells["notes"]} if "notes" in cells else made


def _window(written: str, precision: str) -> tuple[str, str]:
    """The days on which an event can have been: one day, a week around it, its month; as written if it is no day."""
    try:
        day = day_of(written)
    except ValueError:
        return written, written
    first, last = {
        "2": (day - MIDDLE_OF_A_WEEK, day + MIDDLE_OF_A_WEEK),
        "3": (day.replace(day=1), _month_end(day)),
    }.get(precision, (day, day))
    return first.isoformat(), last.isoformat()


def _month_end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _others(report: Report, others: Counter[str]) -> Iterable[Finding]:
    if others:
        told = ", ".join(f"{kind} {count}" for kind, count in others.most_common())
        kinds = f" ({told})" if report.card.redistribute else ""  # they are cells of the table
        words = f"{others.total()} of {len(report.rows)} ACLED rows tell of no change of control and are no claims"
        yield _finding(report, "no-control", Weight.NOTE, words + kinds)


def _left_open(report: Report, unclear: Counter[str]) -> Iterable[Finding]:
    for why, count in unclear.items():
        words = f"{count} ACLED rows of a change of control are no claims: {why}"
        hint = "; map gained_by in [columns] if you know" if why == NO_SIDE else ""
        yield _finding(report, "unclear-row", Weight.SERIOUS, words + hint)


# HXL: https://hxlstandard.org/standard/1-1final/

TAG = re.compile(r"#[a-z][a-z0-9_]*(?: ?\+[a-z][a-z0-9_]*)*", re.IGNORECASE)
LEVELS = ("#adm5", "#adm4", "#adm3", "#adm2", "#adm1")  # the finest is what a row is about
# For each field, the tags that give it, the best first: each is a hashtag with attributes that must be there.
TAGS: Mapping[str, Sequence[str]] = {
    "region": [f"{level}{more}" for level in LEVELS for more in ("+code", "+name", "")],
    "locality": ["#loc+code", "#loc+name", "#loc"],
    "event_start": ["#date+start"],
    "event_end": ["#date+end"],
    "date": ["#date+occurred", "#date+event", "#date"],
    "gained_by": ["#group+gained", "#group+dest"],
    "lost_by": ["#group+lost", "#group+origin"],
    "holder": ["#group"],
}
NOT_MEANT = frozenset("+start +end +reported +published +updated +gained +dest +lost +origin".split())


def _hxl(report: Report) -> Mapped | None:
    """A table whose header, or the row below it, is one of hashtags."""
    header = {name: name for name in report.rows[0].cells}
    below = {name: cell.value for name, cell in report.rows[0].cells.items()}
    if _are_tags(header):
        return Mapped(report.rows, {**_by_tag(header), **report.card.columns})
    if _are_tags(below):
        return Mapped(report.rows[1:], {**_by_tag(below), **report.card.columns})
    return None


def _are_tags(written: Mapping[str, str]) -> bool:
    told = [text for text in written.values() if text]
    return bool(told) and all(TAG.fullmatch(text) for text in told)


def _by_tag(tags: Mapping[str, str]) -> dict[str, str]:
    parts = {name: text.lower().replace(" ", "").replace("+", " +").split() for name, text in tags.items() if text}
    found: dict[str, str] = {}
    for field, wanted in TAGS.items():
        names = (
            name for tag in wanted for name, has in parts.items() if _fits(tag, has) and name not in found.values()
        )
        if name := next(names, None):
            found[field] = name
    return found


def _fits(tag: str, has: Sequence[str]) -> bool:
    hashtag, *attributes = tag.replace("+", " +").split()
    meant = not NOT_MEANT.intersection(has[1:]) - set(attributes)
    return hashtag == has[0] and set(attributes) <= set(has[1:]) and meant


def _finding(report: Report, code: str, weight: Weight, words: str) -> Finding:
    return Finding(code, weight, f"{report.report_id}: {words}", report.report_id)


EXPORTS = (Export(GED, _ged), Export(ACLED, _acled))
