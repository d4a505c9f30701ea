"""A bulletin is told by whose it is: all that nobody else is named for below the title "Сводка штаба армии"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Claim, Status
from pipeline.parse.clause import mood
from pipeline.parse.page import Page
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.chunks import chunks


def told(claims: Sequence[Claim], page: Page, text: str) -> list[Claim]:
    """Give the claims of a bulletin that nobody is named for to the party that its title names.

    Whoever it calls its own is the army in the title: "Сводка штаба армии Веспории. Наши войска заняли".
    """
    title = caseless(page.words.kinds.heads.told_by).match(text) if claims else None
    who = title["who"] if title else ""
    if title is None or not mood.is_party(who, page.words.mood) or mood.is_monitor(who, page.words.mood):
        return [*claims]
    row = chunks(page.text, *title.span("who"), page.words, page.published)
    army = next((chunk.text for chunk in row if chunk.symbol == "S"), None)
    return [_told_by(claim, who, army, page) for claim in claims]


def _told_by(claim: Claim, who: str, army: str | None, page: Page) -> Claim:
    own = army and claim.gained_by and caseless(page.words.kinds.sides.own_people).match(claim.gained_by)
    claim = replace(claim, gained_by=army) if own else claim
    if claim.status is not Status.ASSERTED or claim.attributed_to:
        return claim
    return replace(claim, status=Status.CLAIMED, attributed_to=who)
