"""What French and Spanish say of "the town" or "the two villages" after they have named them: who took it, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Claim, EventKind, Status
from pipeline.parse.clause.events import event_of
from pipeline.parse.clause.reading import Event, Reading, frame_of
from pipeline.parse.lexicon.kinds import is_a, says

# "La ville est tombée dimanche", "Ces deux localités sont passées aux mains de"; no name and no other figure
SUBJECT = re.compile(r"[Dx,]{0,3}d[xygj]{0,2}N?[xygj]{0,2}U[gyj]{0,2}[xhvgD,]{0,6}")
THEY = re.compile(r"x[xhvD]{1,5}")  # "Ils ont été repris lundi"
TOLD = (Status.ASSERTED, Status.CLAIMED)
NEW = {EventKind.CAPTURED, EventKind.RECAPTURED, EventKind.LIBERATED, EventKind.HANDED_OVER}


def told_again(claim: Claim, reading: Reading) -> Claim:
    """Give a claim the taker and the day that a sentence tells of its place without naming it again.

    What had been before, and what another side did, is another change.
    """
    at = next((i for i in reading.verbs if _is_of_it(claim, reading, i)), None)
    if at is None:
        return claim
    event = event_of(reading, at)
    if not {event.kind, claim.event_kind} <= NEW or (claim.gained_by and event.gainer):
        return claim
    return _dated(replace(claim, gained_by=claim.gained_by or event.gainer), event)


def _is_of_it(claim: Claim, reading: Reading, at: int) -> bool:
    they = THEY.fullmatch(reading.symbols, 0, at) and reading.row[0].text.casefold() in reading.lexicon.pronouns
    subject = SUBJECT.fullmatch(reading.symbols, 0, at)
    if (
        not (they or subject)
        or frame_of(reading, at)[1].object != "left"
        or says(reading.kinds.deeds.had, reading.words(0, at + 1))
    ):
        return False
    if they:
        return reading.row[at].text.endswith("s") and (_told_of(claim) or 0) > 1
    said = reading.row[: at + 1]
    points = any(chunk.symbol == "d" and is_a(reading.kinds.small.definite, chunk.text) for chunk in said)
    figures = [chunk.number.low for chunk in said if chunk.number]
    many = any(chunk.symbol == "U" and chunk.text.endswith(("s", "x")) for chunk in said)
    return points and _told_of(claim) == (figures[0] if figures else None if many else 1)


# "Les deux localités ont été reprises", "el ejército recuperó las dos localidades"; not "les deux villages de Lowfen"
ALL_OF_THEM = re.compile(r"(?P<the>d)(?P<count>N)[xygj]{0,2}U(?![iolP(:])")


def with_names(told: Sequence[Claim], before: Sequence[Claim], reading: Reading) -> list[Claim]:
    """Give a claim of "the two towns" the names of as many as the claim before it told."""
    last = before[-1] if before else None
    several = ALL_OF_THEM.search(reading.symbols)
    if last is None or several is None or len(told) != 1 or told[0].localities:
        return [*told]
    number = reading.row[several.start("count")].number
    the = is_a(reading.kinds.small.definite, reading.row[several.start()].text)
    many = len(last.localities)
    same = number is not None and number.low == told[0].count == many and told[0].region in (None, last.region)
    if not (the and same and many > 1 and last.status in TOLD):
        return [*told]
    return [replace(told[0], localities=last.localities, region=last.region, regions=last.regions)]


def _told_of(claim: Claim) -> int | None:
    return claim.count or len(claim.localities) or (1 if claim.region else None)


def _dated(claim: Claim, event: Event) -> Claim:
    if claim.date_basis is not None or claim.cumulative or event.basis is None:
        return claim
    return replace(claim, event_start=event.first, event_end=event.last, date_basis=event.basis)
