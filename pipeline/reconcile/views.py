"""Gather what is said of each region: side by side, event by event, with the plans and exceptions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from pipeline.model import Case, Region, Unit
from pipeline.reconcile.events import find_events
from pipeline.reconcile.evidence import Evidence
from pipeline.reconcile.places import PlaceTimes, members, place_times
from pipeline.reconcile.plans import find_plans
from pipeline.reconcile.sides import SideView
from pipeline.reconcile.state import RegionView

Side = str | None


def view_regions(case: Case, evidence: Sequence[Evidence]) -> list[RegionView]:
    """Return a view of every region of the mapped systems, the primary system first."""
    told = [e for e in evidence if comparable(case, e)]
    times = times_by_side(told, case)
    plans = tuple(find_plans(evidence, case))
    excepted = tuple(e for e in evidence if e.located.excepted and e.is_change)
    views = []
    for system_id in sorted(case.systems, key=lambda s: s != case.primary_system):
        system = case.systems[system_id]
        if not system.mapped:
            continue
        homes = {side: members(case, found, system_id, system.unit) for side, found in times.items()}
        for region in case.regions.values():
            if region.system == system_id:
                sides = _sides(region, told, times, homes)
                views.append(RegionView(case, region, system.unit, sides, plans, excepted))
    return views


def comparable(case: Case, item: Evidence) -> bool:
    """Return whether a claim counts what the region system counts; the general word fits them all."""
    unit = item.claim.unit
    if unit in (Unit.LOCALITY, Unit.WHOLE_REGION):
        return True
    wanted = case.systems[item.located.system].unit
    return unit == wanted or (unit is Unit.COMMUNITY and wanted in ("locality", "settlement") and not item.claim.count)


def times_by_side(evidence: Sequence[Evidence], case: Case) -> dict[Side, Mapping[str, PlaceTimes]]:
    """Return the times of every named place by gaining side."""
    sides: dict[Side, list[Evidence]] = defaultdict(list)
    for item in evidence:
        sides[_gainer(item, evidence)].append(item)
    return {side: place_times(items, case) for side, items in sides.items()}


def _gainer(item: Evidence, evidence: Sequence[Evidence]) -> Side:
    """The side that gains; where a source names none, the only one that others name for the same region."""
    side = item.located.gained_by
    if side is not None:
        return side
    named = {
        e.located.gained_by
        for e in evidence
        if e.located.gained_by is not None
        and e.located.gained_by != item.located.lost_by
        and set(e.located.regions) & set(item.located.regions)
    }
    return named.pop() if len(named) == 1 else None


def _sides(
    region: Region,
    evidence: Sequence[Evidence],
    times: Mapping[Side, Mapping[str, PlaceTimes]],
    homes: Mapping[Side, Mapping[str, set[str]]],
) -> tuple[SideView, ...]:
    here = [e for e in evidence if e.located.regions == (region.region_id,)]
    sides = []
    for side, found in times.items():
        keys = homes[side].get(region.region_id, set())
        told = [e for e in here if _gainer(e, evidence) == side]
        changes = [e for e in told if e.is_change]
        events = find_events(changes, region, keys)
        named = frozenset().union(*(event.names for event in events))
        if changes or keys:
            denials = tuple(e for e in told if e.is_denial)
            sides.append(SideView(side, tuple(changes), denials, tuple(events), frozenset(keys) - named, found))
    return tuple(sorted(sides, key=lambda s: (s.first, s.side or "")))
