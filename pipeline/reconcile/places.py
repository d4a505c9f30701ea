"""When each named locality changed hands, from every claim that names it in any region system."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from pipeline.model import Case, Unit
from pipeline.reconcile.evidence import Evidence


@dataclass(frozen=True, slots=True)
class PlaceTimes:
    """The days from which a locality counts as changed: surely (`low`), best, and at the earliest (`high`).

    `low_from` is null where no source but the gaining side says so, where another denies it, and where one says
    that only a part changed. `leader` is the first source that names the place; `off_date` are those that date it
    outside the leader's interval.
    """

    key: str
    name: str
    gained_by: str | None
    leader: Evidence
    support: tuple[Evidence, ...]
    denials: tuple[Evidence, ...]
    off_date: tuple[Evidence, ...]
    part_by: tuple[Evidence, ...]
    low_from: date | None
    best_from: date
    high_from: date

    @property
    def contested(self) -> bool:
        """Whether only sources of one origin name the change and another denies it."""
        origins = {e.origin for e in self.support}
        return any(e.origin not in origins for e in self.denials)

    def counts(self, day: date, measure: str) -> bool:
        start = {"low": self.low_from, "best": self.best_from, "high": self.high_from}[measure]
        return start is not None and start <= day


def place_times(evidence: Iterable[Evidence], case: Case) -> dict[str, PlaceTimes]:
    """Return the times of every place that some claim says has changed hands, by place key.

    A place that no source dates takes the day of the whole region that it lies in, where a source dates that.
    """
    changes: dict[str, list[Evidence]] = defaultdict(list)
    denials: dict[str, list[Evidence]] = defaultdict(list)
    evidence = list(evidence)
    wholes = [e for e in evidence if e.is_change and e.dated and e.claim.unit is Unit.WHOLE_REGION]
    for item in evidence:
        for place in item.located.places:
            if item.is_change:
                changes[place.key].append(item)
            elif item.is_denial:
                denials[place.key].append(item)
    return {
        key: _times(key, support, denials.get(key, []), [e for e in wholes if _within(key, support, e, case)])
        for key, support in changes.items()
    }


def _within(key: str, support: list[Evidence], whole: Evidence, case: Case) -> bool:
    """Whether a place lies in a region that changed hands whole, and is not among those left out."""
    if key in {p.key for p in whole.located.excepted}:
        return False
    locality = case.localities.get(key)
    homes = {e.located.regions for e in support}
    if locality is not None:
        homes.add((locality.regions.get(whole.located.system, ""),))
    return whole.located.regions in homes


def _times(key: str, support: list[Evidence], denials: list[Evidence], wholes: list[Evidence]) -> PlaceTimes:
    leader = support[0]
    named = [e for e in support if e.dated]
    dated = named if any(e.overlaps(leader) for e in named) else [*named, *wholes]
    fitting = [e for e in dated if e.overlaps(leader)]
    off_date = [e for e in dated if not e.overlaps(leader)]
    part_by = [e for e in support if _extent(e, key) == "part"]
    others = [e for e in support if not e.own]
    deciding = fitting[0] if fitting else leader
    sure = max((e.end for e in dated if not e.own), default=leader.end)
    return PlaceTimes(
        key=key,
        name=next(p.name for p in leader.located.places if p.key == key),
        gained_by=leader.located.gained_by,
        leader=leader,
        support=tuple(support),
        denials=tuple(denials),
        off_date=tuple(off_date),
        part_by=tuple(part_by),
        low_from=sure if others and not denials and not part_by else None,
        best_from=deciding.end,
        high_from=min(e.start for e in fitting or support),
    )


def _extent(item: Evidence, key: str) -> str:
    return next(place.extent for place in item.located.places if place.key == key)


def members(case: Case, times: Mapping[str, PlaceTimes], system: str, unit: str) -> dict[str, set[str]]:
    """Return the places of each region of a system that fit what the system counts, by region id.

    A system that counts communities takes a locality only if the gazetteer says that it is one.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for key, place in times.items():
        for region_id in _regions_of(case, place, system, unit):
            found[region_id].add(key)
    return found


def fits(case: Case, key: str, unit: str) -> bool:
    """Return whether a place is one of the units that a system counts; unknown places are localities."""
    locality = case.localities.get(key)
    return unit != "community" or locality is None or locality.unit == "community"


def _regions_of(case: Case, place: PlaceTimes, system: str, unit: str) -> set[str]:
    if not fits(case, place.key, unit):
        return set()
    locality = case.localities.get(place.key)
    if locality is not None and (home := locality.regions.get(system)):
        return {home}
    return {e.located.regions[0] for e in place.support if e.located.system == system and len(e.located.regions) == 1}
