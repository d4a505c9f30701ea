"""The box beside an encyclopedia's article: lines that each begin with what they tell of, one of them the place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Claim
from pipeline.parse.lexicon.kinds import Kinds
from pipeline.parse.text.normal import compiled
from pipeline.parse.text.sentences import LABELS

LABEL = re.compile(rf"(?:^|(?<=\n))[ |]*(?P<label>{LABELS})[ \t:|=]*\n?(?P<told>[^\n]*)")
HEADING = re.compile(LABELS)
WORD = r"(?:[A-Z][\w'-]+|[ae]l-[A-Z][\w'-]*)"
PLACE = rf"(?P<region>{WORD}(?: {WORD}){{0,3}}?)"
FEWEST = 2  # lines with such a heading


def begins_line(text: str, start: int) -> bool:
    """Return whether a line of a box begins at a place: it goes on with none before."""
    return HEADING.match(text, start) is not None


def with_location(claims: Sequence[Claim], text: str, kinds: Kinds) -> list[Claim]:
    """Give what a box tells of changes the region that its line for the place names, where it names none itself."""
    lines = list(LABEL.finditer(text)) if "Location" in text else []
    where = next((line["told"] for line in lines if line["label"] == "Location"), "")
    place = compiled(rf"{PLACE} ?(?:{kinds.places.region})\b").search(where)
    changes = [line.span() for line in lines if line["label"].startswith("Territorial")]
    if len(lines) < FEWEST or place is None or not changes:
        return list(claims)
    region = place["region"].strip()
    return [
        replace(claim, region=region)
        if claim.region is None and claim.count and any(start <= claim.start < end for start, end in changes)
        else claim
        for claim in claims
    ]
