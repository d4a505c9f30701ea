"""What a check may look at, and how it words a finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from pipeline.model import Case, Finding, Region, Weight
from pipeline.reconcile.evidence import Evidence
from pipeline.reconcile.figures import Stated
from pipeline.reconcile.observations import Sights
from pipeline.reconcile.places import PlaceTimes, TimesBySide
from pipeline.reconcile.sides import SideView
from pipeline.reconcile.state import RegionView

LONGEST_QUOTE = 120


@dataclass(frozen=True)
class Told:
    """All that a check may look at."""

    case: Case
    views: Sequence[RegionView]
    evidence: Sequence[Evidence]
    times: TimesBySide
    sights: Sights
    as_of: date

    @cached_property
    def places(self) -> list[PlaceTimes]:
        """What is said of every named place, side by side."""
        return [times for found in self.times.values() for times in found.values()]


def pairs(side: SideView) -> Iterator[tuple[Stated, Stated, str]]:
    """The leading figure of each period and day with every other of it, and how their names differ."""
    for period in side.levels:
        lead = period.totals[0]
        first = period.deciding_names(lead)
        for other in period.totals[1:]:
            names = other.names or _less_excepted(first, other)
            yield lead, other, difference(first, names, side)
    for day in side.every_day:
        yield from (
            (day.figures[0], other, difference(day.figures[0].names, other.names, side)) for other in day.figures[1:]
        )


def _less_excepted(names: frozenset[str], other: Stated) -> frozenset[str]:
    """The names that a whole region comes to: those of the list, less what it leaves out."""
    left_out = frozenset(place.key for place in other.evidence.located.excepted)
    return names - left_out if other.whole else frozenset()


def difference(first: frozenset[str], second: frozenset[str], side: SideView) -> str:
    """Return which names only one of two lists has, as the end of a message."""
    if not first or not second:
        return ""
    return "".join(
        f"; {label}: {', '.join(sorted(side.times[k].name for k in keys))}"
        for label, keys in (("only the former names", first - second), ("only the latter names", second - first))
        if keys
    )


def named_in(evidence: Iterable[Evidence]) -> dict[str, str]:
    """Return the places that claims name, as names by key."""
    return {p.key: p.name for e in evidence for p in e.located.places}


def told_with_figures(told: Told) -> frozenset[str]:
    """Return the places on which two whole lists of different length differ: the figures of the lists tell it."""
    keys: set[str] = set()
    for _, side in all_sides(told):
        for period in side.levels:
            first = period.deciding_names(period.totals[0])
            for other in period.totals[1:]:
                names = other.names or _less_excepted(first, other)
                keys |= first - names if names and len(names) != len(first) else set()
    return frozenset(keys)


def all_sides(told: Told) -> Iterator[tuple[RegionView, SideView]]:
    """Yield every gaining side of every region."""
    return ((view, side) for view in told.views for side in view.sides)


def place_name(told: Told, times: PlaceTimes) -> str:
    """Return the gazetteer's name of a place, else the source's."""
    locality = told.case.localities.get(times.key)
    return locality.name if locality else times.name


def report_of(item: Evidence) -> str:
    """Return the id of the report that makes a claim."""
    return item.located.report.report_id


def days_of(item: Evidence) -> str:
    """Return the day or the days of a claim."""
    return str(item.end) if item.start == item.end else f"{item.start} to {item.end}"


def when_told(item: Evidence) -> str:
    """Return the days of a claim in brackets, nothing where it is undated."""
    return f" ({days_of(item)})" if item.dated else ""


def tell(
    code: str,
    weight: Weight,
    message: str,
    region: Region | None,
    evidence: Sequence[Evidence],
    told: Told,
    place: str | None = None,
) -> Finding:
    """Return a finding on these claims, with those of their quotes that may be passed on."""
    return Finding(
        code=code,
        weight=weight,
        message=message,
        report_id=report_of(evidence[0]) if evidence else None,
        place=region.region_id if region else place,
        claims=tuple(e.claim.claim_id for e in evidence),
        quotes=tuple((report_of(e), _short(e.claim.quote)) for e in evidence if e.located.report.card.redistribute),
    )


def _short(quote: str) -> str:
    text = " ".join(quote.split())
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + "…"
