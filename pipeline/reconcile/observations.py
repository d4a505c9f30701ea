"""Observations of standing control: they change nothing and bound when a change can have happened (rule 11)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from pipeline.model import Case, Unit
from pipeline.reconcile.evidence import Evidence

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Sight:
    """Who held a place at the end of a day, by one source."""

    day: date
    holder: str | None
    evidence: Evidence


def within_sight(evidence: Sequence[Evidence]) -> list[Evidence]:
    """Return the evidence, the figures of a region bounded by who was seen to hold all of it."""
    seen: dict[tuple[str, ...], list[Evidence]] = defaultdict(list)
    for item in evidence:
        if item.is_observation and item.claim.unit is Unit.WHOLE_REGION:
            seen[item.located.regions].append(item)
    sights = {regions: in_order(items) for regions, items in seen.items()}
    return [narrowed(e, sights.get(e.located.regions, ())) if _is_figure(e) else e for e in evidence]


def _is_figure(item: Evidence) -> bool:
    return item.is_change and not item.located.places and not item.claim.cumulative


def sights_of_place(evidence: Iterable[Evidence], key: str, case: Case) -> list[Sight]:
    """Return who was seen to hold a place, by its name or with all of a region that it lies in."""
    locality = case.localities.get(key)
    homes = set(locality.regions.values()) if locality else set()
    return in_order(e for e in evidence if _shows(e, key, homes))


def _shows(item: Evidence, key: str, homes: set[str]) -> bool:
    if item.located.places:
        return any(place.key == key and place.extent == "whole" for place in item.located.places)
    return item.claim.unit is Unit.WHOLE_REGION and len(item.located.regions) == 1 and item.located.regions[0] in homes


def in_order(evidence: Iterable[Evidence]) -> list[Sight]:
    """Return observations as sights, by day; of one day the leading source last, so that it has the last word."""
    sights = (Sight(e.end, e.side, e) for e in evidence if e.is_observation)
    return sorted(sights, key=lambda s: (s.day, -s.evidence.rank))


def narrowed(item: Evidence, sights: Sequence[Sight]) -> Evidence:
    """Return a change with the days on which it can have happened, given who was seen to hold the place (rule 11).

    It came after the last day on which another side was still seen there, and at the latest on the first day on which
    the taker was. A change of one day stays as it is, and so does one that the observations contradict.
    """
    if item.one_day or item.side is None:
        return item
    seen = next((s.day for s in sights if s.holder == item.side and item.start <= s.day <= item.end), item.end)
    before = [s.day for s in sights if s.holder != item.side and item.start <= s.day <= seen]
    start = max((day + DAY for day in before), default=item.start)
    return replace(item, start=start, end=seen) if start <= seen else item
