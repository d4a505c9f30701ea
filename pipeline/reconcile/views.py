"""Gather what is said of each region: side by side, day by day, period by period, with plans and exceptions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from pipeline.model import Case, Region, Unit
from pipeline.reconcile.crosswalk import carried_over
from pipeline.reconcile.evidence import Evidence
from pipeline.reconcile.figures import Day, Period, Stated, explains, stated
from pipeline.reconcile.places import PlaceTimes, Times, TimesBySide, members, takes_back
from pipeline.reconcile.plans import find_plans
from pipeline.reconcile.sides import SideView
from pipeline.reconcile.state import RegionView

Side = str | None
Lists = Mapping[tuple[str, ...], frozenset[str]]


def view_regions(case: Case, evidence: Sequence[Evidence], times: TimesBySide) -> list[RegionView]:
    """Return a view of every region of the mapped systems, the primary system first."""
    told = [e for e in evidence if comparable(case, e)]
    figures = [*told, *carried_over(told, case)]
    lists = leading_lists(told)
    plans = tuple(find_plans(evidence, case))
    views = []
    for system in sorted(case.systems.values(), key=lambda s: s.system_id != case.primary_system):
        if not system.mapped:
            continue
        homes = {side: members(case, found, system.system_id, system.unit) for side, found in times.items()}
        for region in (r for r in case.regions.values() if r.system == system.system_id):
            here = [e for e in figures if e.located.regions == (region.region_id,)]
            sides = (
                _side(side, region, here, found, homes.get(side, {}).get(region.region_id, set()), lists)
                for side, found in _with_counts(times, here).items()
            )
            spoken = sorted((s for s in sides if s is not None), key=lambda s: (s.first, s.side or ""))
            views.append(RegionView(case, region, system.unit, tuple(spoken), plans, _excepting(told, region)))
    return views


def comparable(case: Case, item: Evidence) -> bool:
    """Return whether a claim counts what the region system counts; the general word fits them all (rule 9)."""
    unit = item.claim.unit
    if unit in (Unit.LOCALITY, Unit.WHOLE_REGION):
        return True
    wanted = case.systems[item.located.system].unit
    return unit == wanted or (unit is Unit.COMMUNITY and wanted in ("locality", "settlement") and not item.claim.count)


def _with_counts(times: Mapping[Side, Times], here: Sequence[Evidence]) -> dict[Side, Times]:
    """The times by side, with an empty entry for a side of which only figures are told."""
    return {**{e.side: {} for e in here if e.is_change}, **times}


def leading_lists(evidence: Sequence[Evidence]) -> dict[tuple[str, ...], frozenset[str]]:
    """Return the places of the leading list of each region that has one: what it counts is not contested elsewhere."""
    lists: dict[tuple[str, ...], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for item in evidence:
        if item.is_change and item.claim.cumulative and item.located.places:
            lists[item.located.regions][item.origin] |= {place.key for place in item.located.places}
    return {regions: frozenset(next(iter(by_origin.values()))) for regions, by_origin in lists.items()}


def _left_off(place: PlaceTimes, lists: Lists) -> bool:
    """Whether a list that means all the places of a region leaves out one that is said to lie there."""
    return any(item.located.regions in lists for item in (*place.support, *place.denials))


def _excepting(evidence: Sequence[Evidence], region: Region) -> tuple[Evidence, ...]:
    """The changes that leave places out: those on the region itself, else those of other systems."""
    told = [e for e in evidence if e.located.excepted and e.is_change]
    own = [e for e in told if e.located.regions == (region.region_id,)]
    return tuple(own[:1] or told)


def _side(
    side: Side, region: Region, here: Sequence[Evidence], times: Times, keys: Collection[str], lists: Lists
) -> SideView | None:
    told = [e for e in here if e.side == side]
    denials = tuple(e for e in told if e.is_denial)
    changes = [e for e in told if e.is_change and not any(figure_taken_back(d, e) for d in denials)]
    if not changes and not keys:
        return None
    listed = frozenset().union(*lists.values())
    contested = frozenset(k for k in keys if times[k].contested and k not in listed)
    echoed = _echoed(changes, keys) - contested
    named, counted = frozenset(keys), frozenset(keys) - contested - echoed
    times = {**times, **{key: times[key].in_doubt(_left_off(times[key], lists)) for key in contested}}
    times |= {key: times[key].in_doubt(refuted=False) for key in echoed}
    totals, days, undated = (
        _totals(changes, region, counted),
        _days(changes, region, counted),
        _undated(changes, region),
    )
    if not totals and not days and not counted:
        totals, undated = undated, []
    periods = _periods(totals, days, named, times)
    outside = [d for d in days if not any(_covers(p, d.day) for p in periods)]
    placed = frozenset().union(*(p.names for p in periods))
    dated = [replace(d, names=_on(d, named - placed, times, outside)) for d in outside]
    return SideView(
        side=side,
        evidence=tuple(changes),
        denials=denials,
        periods=tuple(periods),
        days=tuple(dated),
        loose=named - placed - frozenset().union(*(d.names for d in dated)),
        echoed=echoed,
        contested_places=contested,
        undated=tuple(undated),
        times=times,
    )


def figure_taken_back(denial: Evidence, change: Evidence) -> bool:
    """Return whether the voice that printed a figure takes it back later: that figure, or whatever it was.

    That a region did not change hands whole takes back no figure of a part of it.
    """
    if denial.located.places or not _has_figure(change) or not takes_back(denial, change):
        return False
    return denial.whole == change.whole if denial.whole else denial.claim.count in (None, change.claim.count)


def _echoed(changes: Sequence[Evidence], keys: Collection[str]) -> frozenset[str]:
    """The places that only another carrier of an announcement names, not the leading one of its day."""
    carried: dict[tuple[str, date, date], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for item in changes:
        for place in item.located.places:
            carried[item.origin, item.start, item.end][item.located.report.report_id].add(place.key)
    leading = frozenset().union(*(next(iter(reports.values())) for reports in carried.values()))
    every = frozenset().union(*(names for reports in carried.values() for names in reports.values()))
    return (every - leading) & frozenset(keys)


def _is_total(item: Evidence) -> bool:
    claim = item.claim
    return claim.cumulative or claim.unit is Unit.WHOLE_REGION or (item.bounded and not item.one_day)


def _has_figure(item: Evidence) -> bool:
    return item.claim.count is not None or item.whole


def _totals(changes: Sequence[Evidence], region: Region, keys: frozenset[str]) -> list[Stated]:
    """The totals, leading first: figures, and lists that mean all of the region's places."""
    figures = [
        stated(e, region) for e in changes if _has_figure(e) and _is_total(e) and (e.bounded or e.claim.cumulative)
    ]
    lists = _lists(changes, region, keys)
    for origin, found in lists.items():
        beside = [
            f for f in figures if f.evidence.origin == origin and f.evidence.overlaps(found.evidence) and not f.whole
        ]
        if beside:
            lists[origin] = stated(beside[0].evidence, region, found.names)
            figures = [f for f in figures if f not in beside]
    return sorted([*figures, *lists.values()], key=Stated.order)


def _lists(changes: Sequence[Evidence], region: Region, keys: frozenset[str]) -> dict[str, Stated]:
    named: dict[str, list[Evidence]] = defaultdict(list)
    for item in changes:
        if item.claim.cumulative and item.located.places:
            named[item.origin].append(item)
    lists = {}
    for origin, items in named.items():
        names = frozenset(place.key for e in items for place in e.located.places) & keys
        if names:
            whole = stated(items[0], region, names)
            first, last = min(e.start for e in items), max(min(e.end, items[0].end) for e in items)
            lists[origin] = replace(whole, since=min(whole.since, first), end=last)
    return lists


def _undated(changes: Sequence[Evidence], region: Region) -> list[Stated]:
    return [stated(e, region) for e in changes if _has_figure(e) and not e.bounded and not e.claim.cumulative]


def _days(changes: Sequence[Evidence], region: Region, keys: frozenset[str]) -> list[Day]:
    """The figures of single days, one an origin."""
    grouped: dict[tuple[date, object], list[Evidence]] = defaultdict(list)
    for item in changes:
        if item.claim.count is not None and item.one_day and not _is_total(item):
            grouped[item.end, event(item)].append(item)
    days = []
    for (day, _), items in sorted(grouped.items(), key=lambda group: (group[0][0], group[1][0].claim.addition)):
        figures = [
            _of_origin(origin, items, changes, region, keys) for origin in dict.fromkeys(e.origin for e in items)
        ]
        days.append(Day(day, tuple(figures), frozenset()))
    return days


def event(item: Evidence) -> object:
    """Return what tells a figure's event from others of its region, side and day: only being an addition (rule 2)."""
    return item.claim.addition


def _of_origin(
    origin: str, items: Sequence[Evidence], changes: Sequence[Evidence], region: Region, keys: frozenset[str]
) -> Stated:
    """What an origin prints for a day: its first figure, bounded by all of them, beside the places that it names."""
    own = [e for e in items if e.origin == origin]
    day = own[0].end
    beside = [e for e in changes if e.origin == origin and e.one_day and e.end == day and not e.claim.addition]
    names = frozenset(place.key for e in beside for place in e.located.places) & keys
    first, *others = (stated(e, region, names if not e.claim.addition else frozenset()) for e in own)
    highs = [s.high for s in (first, *others)]
    low = min(s.low for s in (first, *others))
    return replace(first, low=low, high=None if None in highs else max(h for h in highs if h is not None))


def _periods(totals: Sequence[Stated], days: Sequence[Day], keys: frozenset[str], times: Times) -> list[Period]:
    """Totals whose intervals overlap are one period; it takes in the days and places between its ends."""
    groups: list[list[Stated]] = []
    for total in sorted(totals, key=lambda t: (t.since, t.end)):
        if groups and total.since <= max(t.reach for t in groups[-1]):
            groups[-1].append(total)
        else:
            groups.append([total])
    return [_period(group, days, keys, times) for group in groups]


def _period(group: Sequence[Stated], days: Sequence[Day], keys: frozenset[str], times: Times) -> Period:
    start, end = min(t.since for t in group), max(t.reach for t in group)
    shorter = [t for t in group if any(explains(longer, t) for longer in group)]
    group = [t for t in group if t not in shorter]
    inside = [d for d in days if start <= d.day <= end]
    listed = frozenset().union(*(t.names for t in group))
    names = frozenset(k for k in keys if k in listed or start <= times[k].day <= end)
    size = max((t.best or 0 for t in group), default=0)
    told = sum(d.figures[0].best or 0 for d in inside) + sum(times[k].changed for k in names)
    again = [d for d in inside if told > size and any(d.figures[0].best == t.best for t in group)]
    totals = [*group, *(s for d in again for s in d.figures)]  # a total said again on a day is no further event
    inner = _periods(shorter, [d for d in inside if d not in again], names - listed, times)
    rest = [d for d in inside if d not in again and not any(_covers(p, d.day) for p in inner)]
    free = names - frozenset().union(*(p.names for p in inner))
    placed = [replace(d, names=_on(d, free, times, rest)) for d in rest]
    ordered = sorted(totals, key=Stated.order)
    return Period(tuple(ordered), tuple(inner), tuple(placed), names, start, end)


def _covers(period: Period, day: date) -> bool:
    return period.start <= day <= period.end


def _on(day: Day, keys: frozenset[str], times: Mapping[str, PlaceTimes], days: Sequence[Day]) -> frozenset[str]:
    """The places that changed on a day; of two events of one day the first has them, unless the other lists them."""
    listed = frozenset().union(*(s.names for s in day.figures))
    if next(d for d in days if d.day == day.day) is not day:
        return listed
    return frozenset(k for k in keys if times[k].day == day.day) | (listed & keys)
