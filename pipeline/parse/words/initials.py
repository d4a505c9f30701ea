"""Names that the text itself spells out: "Front for the Freedom of Lowfen (FFL)" is one name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.namewords import together
from pipeline.parse.words.row import Chunk, line_of

SHORT = re.compile(r"[A-Z]{2,7}")
FIRST = re.compile(r"(?<![\w'])[A-Z]|(?<=-)[A-Z]")
ENDINGS = "AELOsB"  # symbols of the case of a name, which is that of what is spelled out
LONGEST = 10  # chunks of a spelled-out name


def is_initials(name: str) -> bool:
    """Return whether a name is of a side by its initials, with or without a number: "BLF", "F17"."""
    return re.fullmatch(r"[A-Z]{2,6}(?:-[A-Z]{1,5})?|[A-Z]\d{1,3}", name) is not None


def spelled_out(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Make one chunk of a name and the initials in brackets behind it: a side, where it holds "of" or armed people."""
    line = "".join([chunk.symbol for chunk in found])
    at = line.find("(P)")
    while at > 0:
        first = _first(found, at, lexicon)
        if first is not None:
            ending = found[at - 1 : at] if lexicon.endings and found[at - 1].symbol in ENDINGS else []
            found = [*found[:first], _joined(found, first, at, len(ending)), *ending, *found[at + 3 :]]
            line, at = line_of(found), first
        at = line.find("(P)", at + 1)
    return found


def _first(found: Sequence[Chunk], bracket: int, lexicon: Lexicon) -> int | None:
    """Return where the name begins whose capitals are the letters in the bracket."""
    short = found[bracket + 1].text
    if not SHORT.fullmatch(short) or found[bracket].start - found[bracket - 1].end > 1:
        return None
    letters = ""
    for i in range(bracket - 1, max(-1, bracket - 1 - LONGEST), -1):
        letters = "".join(FIRST.findall(found[i].text)) + letters
        if letters == short:
            return i if i < bracket - 1 or " " in found[i].text else None
        common = found[i].text.islower() and not is_a(lexicon.kinds.names.small, found[i].text)
        if common or len(letters) >= len(short):
            return None
    return None


def _joined(found: Sequence[Chunk], first: int, bracket: int, endings: int) -> Chunk:
    parts = found[first : bracket - endings]
    side = any(part.symbol in "So" for part in parts)
    return together(parts)._replace(symbol="S" if side else "P", end=found[bracket + 2].end)
