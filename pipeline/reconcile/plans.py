"""Planned transfers: which region or places, due when, and what a later report has replaced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.model import Case
from pipeline.reconcile.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Plan:
    """A planned transfer; `known` is the day of its publication, `replaced` that of the report that moved or voided it.

    `equals` are the regions of the same ground, its own among them; `within` those that contain it whole.
    """

    evidence: Evidence
    region_id: str | None
    equals: frozenset[str]
    within: frozenset[str]
    known: date
    due: date | None
    replaced: date | None

    @property
    def named(self) -> frozenset[str]:
        return frozenset(place.key for place in self.evidence.located.places)

    @property
    def excepted(self) -> frozenset[str]:
        return frozenset(place.key for place in self.evidence.located.excepted)

    def stands(self, day: date) -> bool:
        return self.known <= day and (self.replaced is None or day < self.replaced)


def find_plans(evidence: Sequence[Evidence], case: Case) -> list[Plan]:
    """Return the plans in the order of their publication: what is planned is no change (rule 10).

    A later plan for the same region or places replaces the day; a later denial of the same voids it.
    """
    planned = sorted((e for e in evidence if e.is_plan), key=lambda e: (_known(e), e.rank))
    denials = [e for e in evidence if e.is_denial]
    return [_plan(item, [*planned[index + 1 :], *denials], case) for index, item in enumerate(planned)]


def _plan(item: Evidence, later: Sequence[Evidence], case: Case) -> Plan:
    successors = sorted(_known(e) for e in later if _same_subject(e, item) and _known(e) > _known(item))
    region = item.located.regions[0] if len(item.located.regions) == 1 else None
    ends = [(row.from_id, row.to_id, row.relation) for row in case.crosswalk if region in (row.from_id, row.to_id)]
    return Plan(
        evidence=item,
        region_id=region,
        equals=frozenset({region} if region else ()).union(*({a, b} for a, b, how in ends if how == "equals")),
        within=frozenset(a for a, b, how in ends if how == "contains" and b == region),
        known=_known(item),
        due=item.claim.due,
        replaced=successors[0] if successors else None,
    )


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
    if plan.named or plan.region_id is None:
        return key in plan.named
    if key in plan.excepted:
        return False
    if region_id in plan.equals:
        return True
    locality = case.localities.get(key)
    home = locality.regions.get(plan.evidence.located.system) if locality else None
    return home == plan.region_id if home is not None else region_id in plan.within


def whole(plan: Plan, region_id: str) -> bool:
    """Return whether a plan is of a region as such, by a figure or whole."""
    return not plan.named and region_id in plan.equals
