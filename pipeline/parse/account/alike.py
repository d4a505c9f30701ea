"""What claims of one report share where they tell of the same, and how near each other they stand."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model import Claim, DateBasis, Status

NEAR = 8  # claims of one figure, among which a repetition is looked for


def dated(told: Claim, again: Claim) -> Claim:
    """Give a claim the day of another one that tells of the same, which may say when it was, and not only was told."""
    said_when = again.date_basis in (DateBasis.STATED, DateBasis.RELATIVE)
    open_ = told.date_basis is None or (told.date_basis is DateBasis.ANNOUNCED and said_when)
    if not open_ or told.cumulative or again.date_basis is None:
        return told
    return replace(told, event_start=again.event_start, event_end=again.event_end, date_basis=again.date_basis)


FAR = 700  # characters within which the places that a figure counts are named
NEXT = 160  # characters between a figure and the names of as many places in the next sentence
BESIDE = 60  # characters between a figure and the names that a quotation behind it gives


def alike_meant(one: Status, other: Status) -> bool:
    """Return whether both tell of what was done, or both of what was planned, denied or negated."""
    told = (Status.ASSERTED, Status.CLAIMED)
    return one == other or (one in told and other in told)


def is_quoted(claim: Claim, text: str) -> bool:
    """Return whether a claim stands inside quotation marks."""
    before = text[text.rfind("\n", 0, claim.start) + 1 : claim.start]
    return before.count('"') % 2 == 1 or any(before.rfind(mark) > before.rfind(end) for mark, end in QUOTES)


QUOTES = (("\u201c", "\u201d"), ("\u00ab", "\u00bb"))
