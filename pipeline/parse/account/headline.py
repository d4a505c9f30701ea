"""Headlines: whether one claim stands in one, and another in what is told below it."""

from __future__ import annotations

import re

from pipeline.model import Claim, Role
from pipeline.parse.account.compared import Pair
from pipeline.parse.account.sides import CYRILLIC

# A headline that runs into its text: "Rebels take five villages in Eastmoor The rebels took five villages on Monday".
GLUED = re.compile(r"\s+(?:The|According to|In|On|After|Following|Some|At least) [^.!?;\n]{0,160}")


def is_glued(earlier: Claim, later: Claim, text: str) -> bool:
    """Return whether a claim follows a headline that runs into its text."""
    return GLUED.fullmatch(text, earlier.end, later.end) is not None


def below_headline(pair: Pair) -> bool:
    """Return whether the earlier is of a headline, the later of what stands below.

    "More" is told for the first time below a first line that is a sentence, and so no headline.
    """
    head = pair.text.find("\n")
    if pair.later.addition and pair.text[:head].rstrip().endswith("."):
        head = -1
    if pair.earlier.end <= head < pair.later.start or is_glued(pair.earlier, pair.later, pair.text):
        return True
    title = _line_above(pair.later, pair.text)
    return (title is not None and pair.earlier.end <= title < pair.later.start) or _below_title(pair)


def _line_above(claim: Claim, text: str) -> int | None:
    """Return where the text before a title ends that stands below the first paragraph.

    None where it is no title; asked in Cyrillic alone, where agencies repeat titles below the head.
    """
    if claim.role is not Role.SINGLE or not CYRILLIC.search(claim.quote):
        return None
    start, end = text.rfind("\n", 0, claim.start), text.find("\n", claim.end)
    alone = start > 0 and end > 0 and not text[start:end].rstrip().endswith((".", "!", "?", ":", ";", ","))
    return start if alone and not text[start:end].lstrip().startswith(("-", "\u2022", "*", "\u2014")) else None


TITLE = re.compile(r"(?:\A|\n)[ \t]*(?![-\u2022*\u2014\u2013|#\d]{1,3}[ .)])[^\n|]{10,150}[^\n.!?:;,|]\n[ \t]*\n")
ENDS = re.compile(r"[.!?][\"\u201d\u00bb)\]]*[ \t]*(?:\n|\Z)")


def _below_title(pair: Pair) -> bool:
    """Return whether the earlier stands in a title further down, between empty lines, and the later in a sentence."""
    if pair.earlier.role is not Role.SINGLE:
        return False
    start = pair.text.rfind("\n", 0, pair.earlier.start)
    title = TITLE.match(pair.text, max(0, start))
    end = pair.text.find("\n", pair.later.end)
    line = pair.text[pair.later.end : end + 1 if end >= 0 else None]
    return title is not None and title.end() <= pair.later.start and ENDS.search(line) is not None
