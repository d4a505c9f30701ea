"""When each named locality changed hands, from every claim that names it in any region system."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from pipeline.model import Case
from pipeline.reconcile.evidence import Evidence
from pipeline.reconcile.observations import Sights, narrowed

Times = Mapping[str, "PlaceTimes"]
TimesBySide = Mapping[str | None, Times]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch in which a side has a place: surely (`low`), best, at the earliest (`high`), until another took it.

    What is `doubted` counts in high only, and not even there once a list that means all leaves it out (`refuted`).
    """

    low_from: date | None
    best_from: date | None
    high_from: date
    until: date | None = None
    doubted: bool = False
    refuted: bool = False

    def counts(self, day: date, measure: str) -> bool:
        if self.refuted or (self.doubted and measure != "high"):
            return False
        start = {"low": self.low_from, "best": self.best_from, "high": self.high_from}[measure]
        return start is not None and start <= day and (self.until is None or day < self.until)


@dataclass(frozen=True, slots=True)
class PlaceTimes:
    """What is said of one side's gain of a place, and the runs of days that it comes to.

    `leader` is the first source that names the place; `off_date` are those that date it outside the leader's
    interval, `part_by` those that say that only a part changed, `denials` those that say that it did not.
    """

    key: str
    name: str
    side: str | None
    leader: Evidence
    support: tuple[Evidence, ...]
    denials: tuple[Evidence, ...]
    off_date: tuple[Evidence, ...]
    part_by: tuple[Evidence, ...]
    runs: tuple[Run, ...]

    @property
    def contested(self) -> bool:
        """Whether another source denies what some say."""
        sources = {e.source for e in self.support}
        return any(e.source not in sources for e in self.denials)

    @property
    def day(self) -> date:
        """The day that the first change of the place falls on, by the best reading, else the earliest one."""
        return self.runs[0].best_from or self.runs[0].high_from

    @property
    def days(self) -> set[date]:
        """The days on which one of the measures changes."""
        ends = (day for run in self.runs for day in (run.low_from, run.best_from, run.high_from, run.until))
        return {day for day in ends if day is not None}

    def counts(self, day: date, measure: str) -> bool:
        return any(run.counts(day, measure) for run in self.runs)

    def in_doubt(self, refuted: bool) -> PlaceTimes:
        """Return the place as one that another source denies, or that a mere carrier names."""
        return replace(self, runs=tuple(replace(run, doubted=True, refuted=refuted) for run in self.runs))

    @property
    def changed(self) -> bool:
        """Whether it changed hands by the best reading, though another side may have taken it since."""
        return any(run.best_from is not None and not run.doubted for run in self.runs)

    @property
    def sure(self) -> bool:
        """Whether its first change is borne out by a source that does not speak in its own favour."""
        return self.runs[0].low_from is not None and not self.runs[0].doubted

    def said_of(self, day: date) -> bool:
        """Whether any source, believed or not, has the side hold the place on a day."""
        return any(run.high_from <= day and (run.until is None or day < run.until) for run in self.runs)

    def since(self, day: date) -> date | None:
        """The day from which the place is held, as of a day, by the best reading."""
        return next((run.best_from for run in self.runs if run.counts(day, "best")), None)


def places_by_side(evidence: Iterable[Evidence], case: Case, sights: Sights) -> TimesBySide:
    """Return the times of every place that some claim says has changed hands, by gaining side and place key.

    A place that no source dates takes the day of the whole region that it lies in, where a source dates that. A
    claim that its own voice takes back is no claim.
    """
    evidence = list(evidence)
    changes: dict[str, list[Evidence]] = defaultdict(list)
    denials: dict[str, list[Evidence]] = defaultdict(list)
    for item in evidence:
        for place in item.located.places:
            if item.is_change:
                changes[place.key].append(item)
            elif item.is_denial:
                denials[place.key].append(item)
    wholes = [e for e in evidence if e.is_change and e.dated and e.whole]
    found: dict[str | None, dict[str, PlaceTimes]] = defaultdict(dict)
    for key, told in changes.items():
        standing = [narrowed(e, sights.of(key)) for e in told if not any(takes_back(d, e) for d in denials[key])]
        for side, runs in _histories(standing).items():
            of_side = [e for e in wholes if e.side == side and _within(key, standing, e, case)]
            refused = [d for d in denials[key] if d.side in (side, None)]
            found[side][key] = _times(key, side, runs, refused, of_side)
    return found


def takes_back(denial: Evidence, change: Evidence) -> bool:
    """Whether the source or the gaining side that made a claim takes it back; what others deny is contested."""
    same = denial.source == change.source or (change.own and denial.voice == change.voice)
    later = denial.end >= change.start and (denial.known or date.max) >= (change.known or date.min)
    return same and later


def _histories(support: Sequence[Evidence]) -> dict[str | None, list[tuple[list[Evidence], date | None]]]:
    """Each side's runs: the evidence of each, and the day on which another side took the place."""
    dated = sorted((e for e in support if e.dated), key=lambda e: (e.end, e.rank))
    stretches = [(side, list(items)) for side, items in groupby(dated, key=lambda e: e.side)]
    runs: dict[str | None, list[tuple[list[Evidence], date | None]]] = defaultdict(list)
    for index, (side, items) in enumerate(stretches):
        until = min(e.end for e in stretches[index + 1][1]) if index + 1 < len(stretches) else None
        runs[side].append((items, until))
    for item in support:
        if item.dated:
            continue
        if runs[item.side]:
            runs[item.side][0][0].append(item)
        else:
            runs[item.side].append(([item], None))
    return {side: [(sorted(items, key=Evidence.order), until) for items, until in told] for side, told in runs.items()}


def _within(key: str, support: Sequence[Evidence], whole: Evidence, case: Case) -> bool:
    """Whether a place lies in a region that changed hands whole, and is not among those left out."""
    if key in {p.key for p in whole.located.excepted}:
        return False
    locality = case.localities.get(key)
    homes = {e.located.regions for e in support}
    if locality is not None:
        homes.add((locality.regions.get(whole.located.system, ""),))
    return whole.located.regions in homes


def _times(
    key: str,
    side: str | None,
    histories: Sequence[tuple[list[Evidence], date | None]],
    denials: Sequence[Evidence],
    wholes: Sequence[Evidence],
) -> PlaceTimes:
    support = sorted((e for items, _ in histories for e in items), key=Evidence.order)
    leader = support[0]
    first = min(e.start for e in support)
    refused = tuple(d for d in denials if d.end >= first)
    return PlaceTimes(
        key=key,
        name=next(p.name for p in leader.located.places if p.key == key),
        side=side,
        leader=leader,
        support=tuple(support),
        denials=refused,
        off_date=tuple(e for e in support if e.dated and len(histories) == 1 and not e.overlaps(leader)),
        part_by=tuple(e for e in support if _extent(e, key) == "part"),
        runs=tuple(_run(key, items, until, bool(refused), wholes) for items, until in histories),
    )


def _run(key: str, support: Sequence[Evidence], until: date | None, denied: bool, wholes: Sequence[Evidence]) -> Run:
    leader = support[0]
    named = [e for e in support if e.dated]
    dated = named if any(e.overlaps(leader) for e in named) else [*named, *wholes]
    fitting = [e for e in dated if e.overlaps(leader)]
    others = [e for e in support if not e.own]
    in_part = any(_extent(e, key) == "part" for e in support)
    said: dict[str, date] = {}  # a source that says it again later does not take back that it said so before
    for item in (e for e in dated if not e.own):
        said[item.source] = min(item.end, said.get(item.source, item.end))
    sure = max(said.values(), default=leader.end)
    return Run(
        low_from=sure if others and not denied and not in_part else None,
        best_from=None if _extent(leader, key) == "part" else fitting[0].end if fitting else leader.end,
        high_from=min(e.start for e in fitting or support),
        until=until,
    )


def _extent(item: Evidence, key: str) -> str:
    return next(place.extent for place in item.located.places if place.key == key)


def members(case: Case, times: Times, system: str, unit: str) -> dict[str, set[str]]:
    """Return the places of each region of a system that fit what the system counts, by region id.

    A system that counts communities takes a locality only if the gazetteer says that it is one.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for key, place in times.items():
        for region_id in _regions_of(case, place, system, unit):
            found[region_id].add(key)
    return found


def _regions_of(case: Case, place: PlaceTimes, system: str, unit: str) -> set[str]:
    locality = case.localities.get(place.key)
    if locality is not None and unit == "community" and locality.unit != "community":
        return set()
    if locality is not None and (home := locality.regions.get(system)):
        return {home}
    told = (e.located for e in place.support)
    return {item.regions[0] for item in told if item.system == system and len(item.regions) == 1}
