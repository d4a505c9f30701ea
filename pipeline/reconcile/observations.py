"""Observations of standing control: they change nothing and bound when a change can have happened (rule 11)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise, takewhile

from pipeline.model import Case, LocalityState, Unit
from pipeline.reconcile.evidence import Evidence

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Sight:
    """Who held a place, by one source, at the end of a day that is not before `first` and not after `last`.

    It is not `whole` where only a part of the place was seen with the holder, or nobody can tell.
    """

    first: date
    last: date
    holder: str
    evidence: Evidence
    whole: bool = True

    @property
    def looked(self) -> tuple[str, date, date]:
        """Which report looked, and when."""
        return self.evidence.located.report.report_id, self.first, self.last


class Sights:
    """All observations, to be asked for by place or by region."""

    def __init__(self, evidence: Iterable[Evidence], case: Case) -> None:
        self._case = case
        self._of_places: dict[str, list[Sight]] = defaultdict(list)
        self._of_regions: dict[str, list[Sight]] = defaultdict(list)
        self._known: dict[str, tuple[list[Sight], list[Sight]]] = {}
        for item in evidence:
            if item.is_observation and item.located.gained_by is not None:
                self._enter(item, item.located.gained_by)

    def _enter(self, item: Evidence, holder: str) -> None:
        seen = Sight(item.start, item.end, holder, item)
        for place in item.located.places:
            self._of_places[place.key].append(seen if place.extent == "whole" else replace(seen, whole=False))
        if _is_of_region(item):
            self._of_regions[item.located.regions[0]].append(seen)

    @property
    def places(self) -> list[str]:
        """The places that anybody saw, by name or with their region."""
        in_regions = (key for key in self._case.localities if self._homes(key) & self._of_regions.keys())
        return sorted({*self._of_places, *in_regions})

    @property
    def regions(self) -> list[str]:
        """The regions that somebody saw as a whole."""
        return sorted(self._of_regions)

    def of(self, key: str) -> list[Sight]:
        """Return who was seen to hold a place, by day; of one day the leading source last: it has the last word."""
        return self._sorted(key)[0]

    def torn(self, key: str) -> list[Sight]:
        """Return the sights of a place that say nothing of it: one report saw it with several sides, or only a part."""
        return self._sorted(key)[1]

    def of_region(self, region_id: str) -> list[Sight]:
        """Return who was seen to hold all of a region, by day."""
        return _in_order(self._of_regions.get(region_id, ()))

    def _sorted(self, key: str) -> tuple[list[Sight], list[Sight]]:
        if key not in self._known:
            told = [*self._of_places.get(key, ()), *(s for r in sorted(self._homes(key)) for s in self._of_regions[r])]
            holders: dict[object, set[str]] = defaultdict(set)
            for sight in told:
                holders[sight.looked].add(sight.holder)
            parts: dict[bool, list[Sight]] = {True: [], False: []}
            for sight in told:
                parts[sight.whole and len(holders[sight.looked]) == 1].append(sight)
            self._known[key] = _in_order(parts[True]), _in_order(parts[False])
        return self._known[key]

    def _homes(self, key: str) -> set[str]:
        locality = self._case.localities.get(key)
        return self._of_regions.keys() & set(locality.regions.values()) if locality else set()


def _is_of_region(item: Evidence) -> bool:
    return item.claim.unit is Unit.WHOLE_REGION and len(item.located.regions) == 1 and not item.located.places


def _in_order(sights: Iterable[Sight]) -> list[Sight]:
    return sorted(sights, key=lambda s: (s.last, -s.evidence.rank))


def within_sight(evidence: Sequence[Evidence], sights: Sights) -> list[Evidence]:
    """Return the evidence, the figures of a region bounded by who was seen to hold all of it."""
    return [narrowed(e, sights.of_region(e.located.regions[0])) if _is_figure(e) else e for e in evidence]


def _is_figure(item: Evidence) -> bool:
    one_region = len(item.located.regions) == 1 and not item.located.places
    return item.is_change and one_region and not item.claim.cumulative


def narrowed(item: Evidence, sights: Sequence[Sight]) -> Evidence:
    """Return a change with the days on which it can have happened, given who was seen to hold the place (rule 11).

    It came after the last day on which another side was still seen there, and at the latest on the first day on which
    the taker was. A change of one day stays as it is, and so does one that the observations contradict.
    """
    if item.one_day or item.side is None:
        return item
    seen = min((s.last for s in sights if s.holder == item.side and item.start <= s.last <= item.end), default=item.end)
    before = [s.first for s in sights if s.holder != item.side and item.start <= s.first <= seen]
    start = max((day + DAY for day in before), default=item.start)
    return replace(item, start=start, end=seen) if start <= seen else item


def turns(sights: Sequence[Sight]) -> Iterator[tuple[Sight, Sight]]:
    """Yield the last sight with one side and the first with the next, wherever the side changes."""
    by_day = list({sight.last: sight for sight in sights}.values())
    yield from ((a, b) for a, b in pairwise(by_day) if a.holder != b.holder)


def observed(locality_id: str, sights: Sequence[Sight], as_of: date) -> LocalityState | None:
    """Return the state of a place of which no change is told: who was last seen there, and since which day unbroken.

    Where sources differ on the last day, it is contested; null where nobody looked.
    """
    past = [sight for sight in sights if sight.last <= as_of]
    if not past:
        return None
    final = [sight for sight in past if sight.last == past[-1].last]
    holder = past[-1].holder
    if any(sight.holder != holder for sight in final):
        claims = tuple(dict.fromkeys(sight.evidence.claim.claim_id for sight in reversed(final)))
        return LocalityState(locality_id, as_of, None, "contested", None, None, claims)
    run = list(takewhile(lambda sight: sight.holder == holder, reversed(past)))
    claims = tuple(dict.fromkeys(sight.evidence.claim.claim_id for sight in (run[0], run[-1])))
    return LocalityState(locality_id, as_of, holder, "observed", run[-1].last, None, claims)
