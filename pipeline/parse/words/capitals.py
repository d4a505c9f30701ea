"""Texts and headlines in capitals, where any word looks like a name: which of them is one is told by its form."""

from __future__ import annotations

from functools import lru_cache

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import compiled
from pipeline.parse.text.sentences import WORD
from pipeline.parse.words.row import Chunk

# Endings of common nouns, of what people do and have; plurals, but for those that Spanish names end in.
COMMON = (
    r".*(?:[TS]ION|MENT|NESS|ANCE|ENCE|[^ ]{3}ITY|ISM|IST|SHIP|HOOD|WARE|INGS?|TURE|[^AEIOU]AGE|EDGE|ABLE|IBLE"
    r"|OUS|FUL|LESS|LY"
    r"|[^AIOU]ED|[^AIOU]S|SS|MEN)"
    r"|(?:POWER|LAND|CARE|OFFICE|RADIO|FOOD|FUEL|CASH|MONEY|GOLD|OIL|GAS|WATER|LIFE|LIVES|WAR|PEACE|ROAD|COAST|TIME"
    r"|WORK|CHARGE"
    r"|AID|GROUND|HEART|HOLD|ROOT|HEED|NOTE|LEAVE|AIM|STOCK|SIDE|SIDES|TURN|OVER|THERE|HERE|MORE|EVERYTHING|ALL|NOTHING"
    r"|NO|NONE|ANY|CITY|HALL|PORT|TOWN|TRUCK|TANK|PLANE|SHIP|BOAT|CAR|BUS|HOME|HOUSE|BANK|STATION|PALACE|EMBASSY"
    r"|JAIL|PRISON|DAY|NIGHT|WEEK|MONTH|YEAR|HOUR|MORNING|EVENING|WEEKEND|MINUTE"
    r"|SEEM|APPEAR|BEGIN|BEGAN|LOOK|TEND|HAPPEN|CONTINUE|FAIL|TRY|WANT|CAME|WENT|MADE|GAVE|KEPT|LED|MET|SET|WHAT"
    r"|THEM|HIM|US"
    r"|CLOSE|PUSH|MOVE|DRIVE|HEAD|EYE|FIGHT|VOW|PRESS|FLEE|KILL|ADVANCE|ATTACK|BATTLE|POUND|SHELL|BOMB|THREATEN"
    r"|WARN|CUT"
    r"|BLOCK|BURN|MARCH|DEMAND|OFFER|REJECT|ACCEPT|REPORT|RELEASE|FREE|STORM|REACH|ENTER|NEAR|SURROUND|BESIEGE"
    r"|COCAINE|DRUG|CONTROL|LEADER|CHIEF|BISHOP|PRIEST|JUDGE|MAYOR|TEACHER|WORKER|STUDENT|SOLDIER|REBEL|NUMBER"
    r"|INITIATIVE)S?"
)
# How the name of a place of several words begins; other names of several words are rather people's.
OPENING = (
    r"(?:SAN|SANTA|SANTO|SAO|ST|EL|LA|LAS|LOS|AL|NEW|PUERTO|PORT|VILLA|TEL|TALL|KHAN|KAFR|RIO|FORT|CAPE|RAS"
    r"|OLD|UPPER|LOWER|LITTLE|NORTH|SOUTH|EAST|WEST)\b.*"
)


def is_place(name: str) -> bool:
    """Return whether a word in capitals is the name of a place rather than a common word or a person's name.

    >>> [is_place(name) for name in ("LOWFEN", "SAN LOWFEN", "WEAPONS", "IVAN MOOR")]
    [True, True, False, False]
    """
    if " " in name:
        return compiled(OPENING).fullmatch(name) is not None
    return compiled(COMMON).fullmatch(name) is None


SHORT = 4  # letters of words that a headline writes small: "of", "from"
SEVERAL = 4  # words with a capital that make a headline


def is_headline(text: str) -> bool:
    """Return whether all words of a sentence but the short ones have a capital: "Rebels Storm Base, Capture Lowfen"."""
    words = WORD.findall(text)
    titled = sum(word[0].isupper() for word in words)
    return titled >= SEVERAL and all(word[0].isupper() or len(word) <= SHORT for word in words)


def of_headline(found: list[Chunk], lexicon: Lexicon, text: str) -> list[Chunk]:
    """Make no names of what is done, in a headline with a capital to each word, nor of what `text` writes small."""
    return [
        one._replace(symbol="g")
        if one.symbol == "P" and i and (_is_common(one.text, lexicon, text) or _is_of_something(found, i))
        else one
        for i, one in enumerate(found)
    ]


def _is_of_something(found: list[Chunk], i: int) -> bool:
    """Return whether a word begins what a headline tells next: "Rebels Leave Lowfen, Dread of Attacks Persists"."""
    return [one.symbol for one in found[i - 1 : i + 2]] == [",", "P", "o"]


def _is_common(word: str, lexicon: Lexicon, text: str) -> bool:
    return word.lower() in _small(text) or is_a(lexicon.kinds.deeds.in_headlines, word)


@lru_cache(maxsize=1)  # a headline's words are all asked of one text
def _small(text: str) -> frozenset[str]:
    return frozenset(found[0] for found in WORD.finditer(text) if found[0].islower())


def plain(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Make no names of common words, in a sentence in capitals: "TOOK THREE NEW VILLAGES", but "TOOK NEW LOWFEN"."""
    names, out = lexicon.kinds.names, list(found)
    for i in range(len(found) - 1, -1, -1):
        chunk, after = found[i], out[i + 1] if i + 1 < len(out) else None
        opens = is_a(names.opening, chunk.text) and after is not None and after.symbol == "P"
        common = is_a(names.common, chunk.text) or (lexicon.english and i and _is_of_something(found, i))
        if chunk.symbol == "P" and common and not opens:
            out[i] = chunk._replace(symbol="g")
    return out
