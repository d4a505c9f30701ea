"""What somebody announces, sentence by sentence: on one day, and in a quotation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Claim, DateBasis, Status
from pipeline.parse.account.alike import FAR, NEAR, dated, is_quoted
from pipeline.parse.account.sides import SideNames
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import TAKEN

STEM = 6  # letters of a word that its endings leave


def with_announcements(claims: Sequence[Claim], text: str, sides: SideNames) -> list[Claim]:
    """Give what somebody goes on to tell the day on which they announced the first of it, where no other is told."""
    out: list[Claim] = []
    announced: Claim | None = None
    for claim in claims:
        own = claim.date_basis is not None
        if announced is not None and claim.start - announced.end < FAR:
            claim = _told_on(claim, announced, text, sides)
        if own or claim.date_basis is DateBasis.ANNOUNCED:
            announced = claim if claim.date_basis is DateBasis.ANNOUNCED or claim.status is Status.CLAIMED else None
        out.append(claim)
    return out


def with_same_voice(claims: Sequence[Claim], text: str, sides: SideNames, quoted: bool = False) -> list[Claim]:
    """Let who told the first of it tell the rest, too: what is quoted behind it, and what the same side took besides.

    "Армия взяла село Терны. Об этом сообщило министерство. Армия заняла ещё два села." Or only what is `quoted`.
    """
    out: list[Claim] = []
    for claim in claims:
        last = next((one for one in reversed(out[-NEAR:]) if one.status is Status.CLAIMED or one.attributed_to), None)
        if last is not None and _goes_on(claim, last, text, sides) and (is_quoted(claim, text) or not quoted):
            claim = replace(claim, status=Status.CLAIMED, attributed_to=last.attributed_to)
        out.append(claim)
    return out


def with_claimed_sums(claims: Sequence[Claim], text: str) -> list[Claim]:
    """Let who claimed a figure without names tell of all the places that it counts, named right behind it.

    "Войска заявили, что взяли три села. Бригада заняла Терны и Липки, батальон - Ясное." What took a week has no day
    of its own: that of the dateline is when it was told.
    """
    out = list(claims)
    for i, total in enumerate(out):
        if total.status is not Status.CLAIMED or not total.count or total.localities or not total.attributed_to:
            continue
        names, j = 0, i + 1
        while j < len(out) and names < total.count and _may_be_of(out[j], out[j - 1]):
            names, j = names + len(out[j].localities), j + 1
        if names == total.count > 1:
            out[i + 1 : j] = (_claimed(one, total, text) for one in out[i + 1 : j])
    return out


def _may_be_of(claim: Claim, last: Claim) -> bool:
    """Return whether a claim names places that nobody is said to tell of, close to the claim before it."""
    told = claim.status is Status.CLAIMED or (claim.status is Status.ASSERTED and claim.attributed_to is None)
    return told and claim.count is None and claim.event_kind in TAKEN and claim.start - last.end < FAR


def _claimed(claim: Claim, total: Claim, text: str) -> Claim:
    day = claim.event_end
    if day and total.date_basis is None and claim.date_basis in (DateBasis.STATED, DateBasis.ANNOUNCED):
        said = re.search(rf"(?<!\d){day.day}(?!\d)", text[total.end : claim.end])
        claim = claim if said else replace(claim, event_start=None, event_end=None, date_basis=None)
    if claim.status is not Status.ASSERTED:
        return claim
    return replace(claim, status=Status.CLAIMED, attributed_to=total.attributed_to)


def _goes_on(claim: Claim, last: Claim, text: str, sides: SideNames) -> bool:
    """Return whether a claim that nobody is named for goes on with one that somebody told."""
    open_ = claim.status is Status.ASSERTED and claim.attributed_to is None and last.status is Status.CLAIMED
    if not open_ or claim.start - last.end > FAR or "\n" in text[last.end : claim.start]:
        return False
    if is_quoted(claim, text):
        return True
    named = claim.gained_by is not None and last.gained_by is not None
    return named and {claim.event_kind, last.event_kind} <= TAKEN and sides.are_one(claim.gained_by, last.gained_by)


def _told_on(claim: Claim, announced: Claim, text: str, sides: SideNames) -> Claim:
    """Return a claim with who announced it, and when, where it is of the announcement before it."""
    fresh = announced.date_basis is DateBasis.ANNOUNCED
    if not (fresh or _is_part(claim, announced, sides)):
        return claim
    untold = claim.attributed_to is None or is_a(sides.kinds.sides.no_voice, claim.attributed_to)
    if claim.status is Status.ASSERTED and untold and is_quoted(claim, text):
        return dated(replace(claim, status=Status.CLAIMED, attributed_to=announced.attributed_to), announced)
    spoken = _is_one_speaker(claim.attributed_to, announced.attributed_to)
    spoken = spoken or (untold and is_quoted(claim, text))  # "We also took Lowfen," he went on
    spoken = spoken or _is_part_of_own(claim, announced)
    same = fresh and claim.status is Status.CLAIMED and spoken
    return dated(claim, announced) if same else claim


def _is_part_of_own(claim: Claim, told: Claim) -> bool:
    """Return whether an army names some of the places whose capture its country has just announced, where these lie.

    "Redland announced on Friday the capture of three towns in Eastmoor. Its army said that it had taken Lowfen in
    Eastmoor."
    """
    own = all(one.gained_by and _is_one_speaker(one.gained_by, one.attributed_to) for one in (claim, told))
    there = claim.region is not None and claim.region in (told.region, *told.regions)
    return own and there and claim.count is None and 0 < len(claim.localities) <= (told.count or 0)


def _is_part(claim: Claim, told: Claim, sides: SideNames) -> bool:
    """Return whether a claim names some of the places that one with a day of its own counts, and the same side."""
    some = told.count is not None and claim.count is None and 0 < len(claim.localities) <= told.count
    if not some or claim.gained_by is None:
        return False
    return _is_one_speaker(claim.gained_by, told.gained_by) or sides.are_of_one_owner(claim.gained_by, told.gained_by)


def _is_one_speaker(short: str | None, whole: str | None) -> bool:
    """Return whether all words by which a speaker is called stand in what they were called before: "the ministry"."""
    words, known = ({word[:STEM] for word in re.findall(r"\w+", (who or "").casefold())} for who in (short, whole))
    return bool(words) and words <= known
