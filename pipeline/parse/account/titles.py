"""The title of an entry and what it tells below: one change, told twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from pipeline.model import Claim
from pipeline.parse.lexicon.kinds import NEVER
from pipeline.parse.lexicon.shapes import TAKEN
from pipeline.parse.text.normal import caseless

LONGEST = 80  # letters of a title
ENDING = 2  # letters by which the forms of one name differ
STEM = 3  # letters that they share at least
DAY = re.compile(r"^\d[^\n\u2014\u2013]{3,24} [\u2014\u2013] ")  # before a title: "4 мая — Освобождение Тернов"


def without_titles(claims: Sequence[Claim], text: str, title: str) -> list[Claim]:
    """Leave out what the title of an entry tells, where a sentence below tells it of the same place in full.

    `title` finds the noun that a title begins with: "Освобождение Тернов", and below: "Армия освободила Терны."
    """
    return [*_without(claims, text, title)] if title != NEVER else [*claims]


def _without(claims: Sequence[Claim], text: str, title: str) -> Iterator[Claim]:
    for i, claim in enumerate(claims):
        rest = takewhile(lambda one: not _is_title(one, text, title), claims[i + 1 :])
        if not (_is_title(claim, text, title) and any(_tells(one, claim) for one in rest)):
            yield claim


def _is_title(claim: Claim, text: str, title: str) -> bool:
    """Return whether a claim stands in a line of its own that begins with a noun of change."""
    start, end = text.rfind("\n", 0, claim.start) + 1, text.find("\n", claim.end)
    line = text[start:end].strip(" *#_") if end > 0 else ""
    line = DAY.sub("", line)
    return 0 < len(line) < LONGEST and caseless(rf"(?:{title})\b").match(line) is not None


def _tells(claim: Claim, titled: Claim) -> bool:
    """Return whether a claim is of a place that a title names, on the same day."""
    same_day = claim.event_end == titled.event_end and {claim.event_kind, titled.event_kind} <= TAKEN
    names, before = ([place.name for place in one.localities] for one in (claim, titled))
    told = [any(_are_one(name, other) for other in names) for name in before]
    as_many = len(names) == len(before) > 1 and any(told)  # "Котёл", "Котла"
    return same_day and bool(before) and (all(told) or as_many)


def _are_one(name: str, other: str) -> bool:
    """Return whether two words are forms of one name: "Терны", "Тернов"."""
    stem = max(STEM, min(len(name), len(other)) - ENDING)
    return re.sub(r"\W", "", name)[:stem] == re.sub(r"\W", "", other)[:stem]
