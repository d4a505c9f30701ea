"""One claim of two that tell of the same change, with all that is told of it."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model import Claim, Status
from pipeline.parse.account.alike import dated
from pipeline.parse.account.compared import Is, Pair
from pipeline.parse.account.counted import is_nearer
from pipeline.parse.account.headline import below_headline


def filled(told: Claim, again: Claim) -> Claim:
    """Return a claim with what it leaves open and another telling of it says: sides, region, day."""
    told = told if told.region else replace(told, region=again.region, regions=again.regions)
    lost_by, gained_by = told.lost_by or again.lost_by, told.gained_by or again.gained_by
    return dated(replace(told, lost_by=lost_by, gained_by=gained_by), again)


def joined(pair: Pair) -> Claim:
    """Return the earlier of two claims with its names, region, sides and day as the later tells them better."""
    told, again = pair.earlier, pair.later
    taker = _taker(pair)
    loser = told.lost_by or again.lost_by
    if again.localities and loser == taker:
        loser = None
    if _tells_nearer(pair):
        told = replace(told, region=again.region, regions=again.regions)
    if told.status is Status.PLANNED:
        told = replace(told, status=again.status, attributed_to=again.attributed_to)
    if pair.deed is Is.LOST:
        told = replace(told, event_kind=again.event_kind)
    names = told.localities or again.localities
    return filled(replace(told, localities=names, gained_by=taker, lost_by=loser), again)


def _tells_nearer(pair: Pair) -> bool:
    """Return whether the later tells better where they lie: a country gives way to its province."""
    if pair.later.localities and not pair.earlier.localities:
        return is_nearer(pair)
    return pair.place is Is.NEARER


def _taker(pair: Pair) -> str | None:
    """Return the richer of two names of one side: a headline's "rebels", "armed forces" and initials give way."""
    sides, now = pair.sides, pair.later.gained_by
    taker = pair.earlier.gained_by or now
    named = pair.later.localities and not pair.earlier.localities
    if taker is None or now is None:
        return taker
    in_short = sides.is_in_initials(taker, now) and _in_headline(pair)
    poor = named and (sides.govern(taker) or sides.is_of_army(now, taker))
    headed = not named or below_headline(pair)
    poor = poor or (headed and sides.are_unnamed(taker) and not sides.are_unnamed(now))
    return now if in_short or poor or pair.owned else taker


def _in_headline(pair: Pair) -> bool:
    return pair.earlier.end <= pair.text.find("\n") < pair.later.start
