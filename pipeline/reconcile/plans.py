"""Planned transfers: which region or places, due when, and what a later plan has replaced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.model import Case
from pipeline.reconcile.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Plan:
    """A planned transfer; `known` is the day of its publication, `replaced` that of the plan that moved it."""

    evidence: Evidence
    region_id: str | None
    known: date
    due: date | None
    replaced: date | None

    def stands(self, day: date) -> bool:
        return self.known <= day and (self.replaced is None or day < self.replaced)


def find_plans(evidence: Sequence[Evidence]) -> list[Plan]:
    """Return the plans in the order of their publication; a later one for the same region replaces the day."""
    planned = sorted((e for e in evidence if e.is_plan), key=lambda e: (_known(e), e.rank))
    return [_plan(item, planned[index + 1 :]) for index, item in enumerate(planned)]


def _plan(item: Evidence, later: Sequence[Evidence]) -> Plan:
    successors = [e for e in later if _same_subject(e, item) and _known(e) > _known(item)]
    replaced = _known(successors[0]) if successors else None
    region = item.located.regions[0] if len(item.located.regions) == 1 else None
    return Plan(item, region, _known(item), item.claim.due, replaced)


def _known(item: Evidence) -> date:
    return item.located.report.card.published or item.start


def _same_subject(one: Evidence, other: Evidence) -> bool:
    places = {p.key for p in one.located.places}, {p.key for p in other.located.places}
    same_places = bool(places[0] & places[1]) or not (places[0] or places[1])
    return one.located.regions == other.located.regions and same_places


def covers(plan: Plan, key: str, region_id: str, case: Case) -> bool:
    """Return whether a plan speaks of a place of a region.

    Yes if it names the place, is of the region or of one that equals it, or of the region of its own system in
    which the place lies; for a place of unknown whereabouts, if the region contains the plan's region whole.
    """
    named = {p.key for p in plan.evidence.located.places}
    if named or plan.region_id is None:
        return key in named
    if plan.region_id == region_id or _relation(plan.region_id, region_id, case) == "equals":
        return True
    locality = case.localities.get(key)
    home = locality.regions.get(plan.evidence.located.system) if locality else None
    if home is not None:
        return home == plan.region_id
    return _relation(region_id, plan.region_id, case) == "contains"


def _relation(one: str, other: str, case: Case) -> str | None:
    for row in case.crosswalk:
        if (row.from_id, row.to_id) == (one, other):
            return row.relation
        if (row.to_id, row.from_id) == (one, other) and row.relation == "equals":
            return row.relation
    return None


def whole(plan: Plan, region_id: str, case: Case) -> bool:
    """Return whether a plan is of the whole of a region."""
    if plan.evidence.located.places or plan.region_id is None:
        return False
    return plan.region_id == region_id or _relation(plan.region_id, region_id, case) == "equals"
