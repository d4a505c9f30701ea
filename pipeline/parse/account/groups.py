"""Who is meant by "the group": the side named last, else the one whose spokesman tells of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Claim
from pipeline.parse.lexicon.kinds import Kinds, is_a
from pipeline.parse.text.normal import compiled


def with_named_groups(claims: Sequence[Claim], kinds: Kinds) -> list[Claim]:
    """Return claims in which a side that is only called "group" has the name that the text gave it before.

    Where two sides have taken places since, nobody can tell which is meant, and it stays as it is told.
    """
    out: list[Claim] = []
    for claim in claims:
        if claim.gained_by and is_a(kinds.sides.called, claim.gained_by):
            named = {one.gained_by for one in out if one.gained_by and not is_a(kinds.sides.called, one.gained_by)}
            speaking = _whose(claim.attributed_to, kinds)
            who = speaking or (named.pop() if len(named) == 1 else None)
            claim = replace(claim, gained_by=who) if who and who != claim.lost_by else claim
        out.append(claim)
    return out


def _whose(speaker: str | None, kinds: Kinds) -> str | None:
    """Return whose spokesman somebody is: "Blue Front spokesman Jan Doe"."""
    of = compiled(rf"(?P<side>(?:[A-Z][\w'-]* )+)(?:[a-z]+ )*(?:{kinds.sides.speaker})(?!\w)").match(speaker or "")
    return of["side"].strip() if of else None
