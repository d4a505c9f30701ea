"""What changed between two days, or between two builds, and which quotes changed it."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

from pipeline.build import Decided
from pipeline.closing import plain
from pipeline.errors import UsageError
from pipeline.model import Case, Claim, Located, RegionState
from pipeline.reconcile import reconcile

FIGURES = ("changed", "low", "high", "scheduled", "still_held", "contested", "status", "gained_by")
SHOWN = 3  # quotes of one report that a terminal shows; --json has them all
# The same figures as a build's control.csv names them.
COLUMNS = dict(zip(FIGURES, FIGURES, strict=True)) | {
    "changed": "localities_changed",
    "low": "changed_low",
    "high": "changed_high",
}


@dataclass(frozen=True, slots=True)
class Quote:
    """A quote that came in between, or one that went; `text` is null where it may not be passed on."""

    report_id: str
    publisher: str | None
    text: str | None
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A region whose figure changed: `before` and `after` hold `FIGURES`, null where no source speaks."""

    region_id: str
    name: str
    system: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    quotes: tuple[Quote, ...]

    @property
    def by(self) -> int:
        """By how much the best figure of what changed hands rose, or fell."""
        return int(self.after["changed"] or 0) - int(self.before["changed"] or 0)


@dataclass(frozen=True, slots=True)
class Difference:
    """The regions that changed, in the case's order; `first` and `last` say between what."""

    title: str
    first: str
    last: str
    rows: tuple[Row, ...]


def between_days(decided: Decided, first: date, last: date) -> Difference:
    """Return what changed after the end of one day until the end of another, by what had been published.

    Raises
    ------
    UsageError
        If the first day is not before the last.
    """
    if first >= last:
        raise UsageError(f"--from {first} must be before --to {last}")
    case, known_at = decided.case, decided.ledger.known_at
    ledgers = [reconcile(decided.located, case, day, known_at) for day in (first, last)]
    located = {item.claim.claim_id: item for item in decided.located}

    def quotes(_: RegionState, after: RegionState) -> Iterable[Quote]:
        claims = (located[claim_id] for claim_id in after.claims)
        return (_quote(item) for item in claims if _falls(item.claim, first, last))

    return Difference(case.title, str(first), str(last), _rows(case, ledgers[0].states, ledgers[1].states, quotes))


def between_reports(before: Decided, after: Decided) -> Difference:
    """Return what the reports change that a case has now and had not before, at the same day."""
    old, new = ({item.claim.claim_id: item for item in decided.located} for decided in (before, after))

    def quotes(was: RegionState, now: RegionState) -> Iterable[Quote]:
        came = (_quote(new[claim_id]) for claim_id in now.claims if claim_id not in old)
        went = (_quote(old[claim_id], gone=True) for claim_id in was.claims if claim_id not in new)
        return (*came, *went)

    rows = _rows(after.case, before.ledger.states, after.ledger.states, quotes)
    first, last = (_count(len(decided.reports), "report") for decided in (before, after))
    return Difference(f"{after.case.title}, as of {after.ledger.as_of}", first, last, rows)


def _rows(
    case: Case,
    before: Sequence[RegionState],
    after: Sequence[RegionState],
    quotes: Callable[[RegionState, RegionState], Iterable[Quote]],
) -> tuple[Row, ...]:
    rows = []
    for was, now in zip(before, after, strict=True):
        old, new = _figures(was, case), _figures(now, case)
        if old != new:
            region = case.regions[now.region_id]
            rows.append(Row(region.region_id, region.name, region.system, old, new, tuple(quotes(was, now))))
    return tuple(rows)


def _figures(state: RegionState, case: Case) -> dict[str, Any]:
    figures = {name: getattr(state, name) for name in FIGURES}
    figures["high"] = f"{state.high}+" if state.high_open else state.high
    side = case.actors.get(state.gained_by or "")
    return figures | {"gained_by": side.name if side else state.gained_by}


def _falls(claim: Claim, first: date, last: date) -> bool:
    """Return whether the last day of what a claim tells of, or the day that a plan is due, lies in between."""
    end = claim.event_end or claim.due
    return end is not None and first < end <= last


def _quote(item: Located, gone: bool = False) -> Quote:
    card = item.report.card
    return Quote(item.report.report_id, card.publisher, item.claim.quote if card.redistribute else None, gone)


def between_builds(old: Path, new: Path) -> Difference:
    """Return what changed from one folder of outputs to another.

    Raises
    ------
    UsageError
        If a folder holds no control.csv or claims.csv.
    """
    tables = [(_regions(folder), _claims(folder)) for folder in (old, new)]
    (before, old_claims), (after, new_claims) = tables
    rows = []
    for key in {**before, **after}:
        was, now = before.get(key, {}), after.get(key, {})
        quotes = (*_added(now, was, new_claims, gone=False), *_added(was, now, old_claims, gone=True))
        if _plain_figures(was) != _plain_figures(now):
            either = now or was
            rows.append(
                Row(
                    key,
                    either["region_name"],
                    either["region_system"],
                    _plain_figures(was),
                    _plain_figures(now),
                    quotes,
                )
            )
    return Difference(new.name, str(old), str(new), tuple(rows))


def _regions(folder: Path) -> dict[str, dict[str, str]]:
    paths = sorted(folder.glob("control*.csv"), key=lambda path: (len(path.name), path.name))
    if not paths:
        raise UsageError(f"{folder}: no control.csv; it must be a folder that `build` wrote, as data/processed/CASE")
    return {row["region_id"]: row for path in paths for row in _table(path)}


def _claims(folder: Path) -> dict[str, dict[str, str]]:
    path = folder / "claims.csv"
    if not path.is_file():
        raise UsageError(f"{folder}: no claims.csv; it must be a folder that `build` wrote, as data/processed/CASE")
    return {row["claim_id"]: row for row in _table(path)}


def _table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _plain_figures(row: Mapping[str, str]) -> dict[str, Any]:
    cells = {name: row.get(column) or None for name, column in COLUMNS.items()}
    return {name: int(cell) if cell and cell.isdecimal() else cell for name, cell in cells.items()}


def _added(row: Mapping[str, str], other: Mapping[str, str], claims: Mapping[str, Any], gone: bool) -> Iterable[Quote]:
    there = set((other.get("claims") or "").split(", "))
    for claim_id in filter(None, (row.get("claims") or "").split(", ")):
        if claim_id not in there and claim_id in claims:
            claim = claims[claim_id]
            yield Quote(claim["report_id"], claim["publisher"] or None, claim["quote"] or None, gone)


def record_of(difference: Difference) -> dict[str, Any]:
    """Return a difference as plain JSON values."""
    rows = [
        {
            "region_id": row.region_id,
            "name": row.name,
            "system": row.system,
            "by": row.by,
            "before": dict(row.before),
            "after": dict(row.after),
            "quotes": [
                {"report_id": q.report_id, "publisher": q.publisher, "quote": q.text, "gone": q.gone}
                for q in row.quotes
            ],
        }
        for row in difference.rows
    ]
    return {"title": difference.title, "from": difference.first, "to": difference.last, "regions": rows}


def difference_text(difference: Difference) -> str:
    """Return a difference for a terminal: each region, what it was and is, and the quotes that changed it."""
    head = f"{difference.title}, {difference.first} to {difference.last}: "
    if not difference.rows:
        return plain(head + "nothing changed") + "\n"
    lines = [f"{head}{_count(len(difference.rows), 'region')} changed"]
    for row in difference.rows:
        lines.append(f"  {row.name} ({row.region_id}): {_told(row)}")
        lines += _quote_lines(row.quotes)
    return plain("\n".join(lines)) + "\n"


def _told(row: Row) -> str:
    parts = [f"{name.replace('_', ' ')} {_cell(row.before[name])} -> {_cell(row.after[name])}" for name in FIGURES]
    return ", ".join(part for part, name in zip(parts, FIGURES, strict=True) if row.before[name] != row.after[name])


def _cell(value: object) -> str:
    return "-" if value is None else str(value)


def _quote_lines(quotes: Sequence[Quote]) -> Iterable[str]:
    """Yield the first quotes of each report, and how many more it has."""
    for (report_id, gone), of_report in groupby(quotes, key=lambda quote: (quote.report_id, quote.gone)):
        told = list(of_report)
        mark = f"      {'-' if gone else '+'} {report_id}: "
        yield from (mark + _words(quote) for quote in told[:SHOWN])
        if len(told) > SHOWN:
            yield f"{mark}and {len(told) - SHOWN} more"


def _words(quote: Quote) -> str:
    return "quote withheld" if quote.text is None else f'"{" ".join(quote.text.split())}"'


def newsletter(difference: Difference) -> str:
    """Return a difference as three sentences: which regions, how many localities and to whom, on whose word."""
    span = f"Between {difference.first} and {difference.last}"
    systems = [row.system for row in difference.rows if row.by]
    moved = [row for row in difference.rows if row.by and row.system == systems[0]]  # never two systems in one sum
    if not moved:
        return (
            plain(f"{span} no region of {difference.title} has a new figure of localities that changed hands.") + "\n"
        )
    regions = _listed([f"{row.name} ({row.by:+d})" for row in moved])
    sides = dict.fromkeys(str(row.after["gained_by"]) for row in moved if row.after["gained_by"] and row.by > 0)
    whose = f" under the control of {_listed(list(sides))}" if sides else ""
    total = sum(row.by for row in moved)
    low = [row.after["low"] for row in moved]
    sure = all(row.after["low"] == row.after["changed"] for row in moved)
    reports = list(dict.fromkeys(quote.publisher or quote.report_id for row in moved for quote in row.quotes))
    bounds = "the low figures are the same" if sure else f"by the lowest figures {sum(int(n or 0) for n in low)} in all"
    word = (
        f"It rests on {_listed(reports[:3])}; {bounds}." if reports else f"No dated quote stands behind it; {bounds}."
    )
    came = f"In all {abs(total)} localities {'more' if total >= 0 else 'fewer'} are counted as having come{whose}."
    return plain(f"{span} the figures of {_number(len(moved))} changed: {regions}. {came} {word}") + "\n"


def _number(count: int) -> str:
    return "one region" if count == 1 else f"{count} regions"


def _count(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
