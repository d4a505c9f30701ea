"""What a report tells roughly first and exactly later: the exact is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Claim, DateBasis, Qualifier, Status
from pipeline.parse.account.alike import FAR, NEAR, alike_meant, dated
from pipeline.parse.account.sides import SideNames
from pipeline.parse.lexicon.shapes import TAKEN
from pipeline.parse.text.normal import caseless


def with_known_places(claims: Sequence[Claim], sides: SideNames) -> list[Claim]:
    """Give a place that is named without its region the one in which an earlier claim told that it lies.

    A bare district that begins the report is left out where the next claim tells where it lies.
    """
    known: dict[str, str] = {}
    out = []
    for claim in _without_bare_headline(claims, sides):
        told = {known.get(place.name) for place in claim.localities}
        if claim.region is None and claim.count is None and len(told) == 1 and (region := told.pop()):
            claim = replace(claim, region=region)
        if claim.region and not claim.regions:
            known.update((place.name, claim.region) for place in claim.localities)
        out.append(claim)
    return out


def _without_bare_headline(claims: Sequence[Claim], sides: SideNames) -> Sequence[Claim]:
    """Leave out a district that begins a report, where the next claim says in which region it lies."""
    first, second = claims[:2] if len(claims) > 1 else (None, None)
    if first is None or second is None or first.count or first.localities or first.unit != "whole_region":
        return claims
    names = [place.name for place in second.localities]
    same = names == [first.region] and second.count is None and second.region not in (None, first.region)
    alike = same and first.event_kind == second.event_kind and alike_meant(first.status, second.status)
    dated = first.event_end not in (None, second.event_end)
    return claims[1:] if alike and not dated and sides.are_one(first.gained_by, second.gained_by) else claims


def without_nameless_areas(claims: Sequence[Claim], sides: SideNames) -> list[Claim]:
    """Leave out "eight areas of Eastmoor", unless the report goes on to name what was taken by that side."""
    out = []
    for i, claim in enumerate(claims):
        counted = claim.count or (claim.qualifier is Qualifier.VAGUE and claim.rule == "count-unit")
        nameless = counted and not claim.localities and caseless(sides.kinds.places.areas).match(claim.quote)
        if not nameless or any(_may_be_named_by(claim, other, sides) for other in claims[i + 1 : i + NEAR]):
            out.append(claim)
    return out


def _may_be_named_by(areas: Claim, claim: Claim, sides: SideNames) -> bool:
    near = claim.start - areas.end < FAR and claim.region in (None, areas.region)
    several = claim.count is None and len(claim.localities) > 1
    alike = sides.are_one(claim.gained_by, areas.gained_by) or sides.are_of_state(claim.gained_by, areas.gained_by)
    return near and several and alike and alike_meant(claim.status, areas.status)


SOON = 300  # characters between what is told roughly and what makes it exact, in which this takes over region and day
COUNTING = ("count-unit", "units-of-region")  # rules that read "several villages", not "most of Eastmoor"


def without_vague(claims: Sequence[Claim], sides: SideNames) -> list[Claim]:
    """Leave out "several villages of Eastmoor" where the report goes on to say how many or which."""
    out = list(claims)
    kept = []
    told: set[str] = set()  # the names so far
    for i, claim in enumerate(out):
        later = (j for j in range(i + 1, min(i + NEAR, len(out))) if _makes_exact(claim, out[j], sides))
        exact = next((j for j in later if out[j].count or not {p.name for p in out[j].localities} <= told), None)
        if exact and out[exact].region is None and any(one.region != claim.region for one in out[i + 1 : exact]):
            exact = None  # another region was told of since
        if exact is None:
            kept.append(i)
        elif out[exact].region is None and out[exact].start - claim.end < SOON:
            named = out[exact]
            taker, loser = named.gained_by or claim.gained_by, named.lost_by or claim.lost_by
            placed = replace(named, region=claim.region, regions=claim.regions, gained_by=taker, lost_by=loser)
            out[exact] = _as_told(dated(placed, claim), claim)
        elif out[exact].start - claim.end < SOON:
            out[exact] = _as_told(dated(out[exact], claim), claim)
        told.update(place.name for place in claim.localities)
    return [out[i] for i in kept]


def _as_told(exact: Claim, vague: Claim) -> Claim:
    """Return an exact claim as that of who claimed it roughly, where it was announced then, by nobody else."""
    open_ = exact.status is Status.ASSERTED and vague.status is Status.CLAIMED
    if not (open_ and exact.date_basis is vague.date_basis is DateBasis.ANNOUNCED):
        return exact
    return replace(exact, status=vague.status, attributed_to=vague.attributed_to)


def _makes_exact(vague: Claim, exact: Claim, sides: SideNames) -> bool:
    if (
        vague.qualifier is not Qualifier.VAGUE
        or vague.localities
        or exact.addition
        or not (exact.count or exact.localities)
    ):
        return False
    same_day = exact.event_end in (vague.event_end, None) or vague.event_end is None
    kinds = {exact.event_kind, vague.event_kind}
    alike = (len(kinds) == 1 or kinds <= TAKEN) and alike_meant(exact.status, vague.status)
    listed = exact.region is None and len(exact.localities) > 1 and vague.rule in COUNTING
    same_place = exact.region == vague.region or listed
    return alike and same_day and same_place and sides.are_one(exact.gained_by, vague.gained_by)
