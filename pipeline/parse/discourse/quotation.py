"""Who is quoted behind the last of several sentences: "«Армия взяла Терны. Слава бойцам!» - написал президент"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.model import Claim, Status
from pipeline.parse.clause import mood, speakers
from pipeline.parse.page import Page
from pipeline.parse.text.normal import plain
from pipeline.parse.words.chunks import chunks

# of several sentences: who is quoted behind one is found in its own
QUOTED = re.compile(
    r"«(?P<said>[^«»]{20,1500}[.!?][^«»]{1,400})»[.,]?\s?[,\u2014\u2013-]\s?[\u2014\u2013-]?\s?"
    r"(?P<by>[^\n.;«»]{5,160})"
)


def told(claims: Sequence[Claim], page: Page, text: str) -> list[Claim]:
    """Give the claims of a quotation that nobody is named for to the party that is named behind it."""
    if not page.words.slavic or not claims or "»" not in text:
        return [*claims]
    quoted = [*_quotations(text, page)]
    return [_told_by(claim, quoted) for claim in claims]


def _quotations(text: str, page: Page) -> Iterator[tuple[int, int, str]]:
    """Yield where a quotation of a party stands in a text as received, and who it is."""
    for found in QUOTED.finditer(text):
        words = plain(found["by"]).text
        row = chunks(words, 0, len(words), page.words, page.published)
        who = speakers.to_the_right(row, 0) if row and row[0].symbol == "R" else None
        party = mood.is_party(words, page.words.mood) and not mood.is_monitor(words, page.words.mood)
        if who and party:
            yield *found.span("said"), who


def _told_by(claim: Claim, quoted: Sequence[tuple[int, int, str]]) -> Claim:
    who = next((who for start, end, who in quoted if start <= claim.start and claim.end <= end), None)
    if who is None or claim.status is not Status.ASSERTED or claim.attributed_to:
        return claim
    return replace(claim, status=Status.CLAIMED, attributed_to=who)
