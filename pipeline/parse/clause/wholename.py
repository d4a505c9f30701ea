"""The whole of what a side is called: two that act together, or the name beside what kind of band it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.parse.clause.governing import governed
from pipeline.parse.clause.wording import line, text
from pipeline.parse.lexicon.kinds import Kinds, is_a
from pipeline.parse.words.chunks import ARTICLES
from pipeline.parse.words.row import Chunk


def whole(row: Sequence[Chunk], symbols: str, i: int, kinds: Kinds) -> str:
    """Return the whole of "A and B", the first of "A, a rebel group"."""
    if several := SEVERAL.search(symbols[:i]):
        return text(row, several.start("first"), i + 1).replace(" ,", ",")
    both = re.search(r"[PS]a(?:[dgj]{0,2}|N[gj]?)$", symbols[:i])
    if both and not governed(symbols, both.start(), i):
        if symbols.startswith("gtx", i + 1):
            return row[both.start()].text  # "soldiers and militiamen loyal to them"
        return text(row, both.start(), i + 1)
    named = re.search(r"P,?d(?:(?<=,d)[gj]{1,2})?$", symbols[:i])
    at = _article(symbols, i)
    told = named and row[at].text.casefold() in ARTICLES  # "A, a rebel group", but "said A, the rebels"
    doubtful = at < i - 1 or IN_PLACE.fullmatch(symbols, 0, at + 1)
    if named and doubtful and not _is_aside(row, symbols, named.start(), i, kinds):
        named = None  # "A, the exiled opposition", "In A, a militia took"
    short = named and row[named.start()].text.isupper() and re.search(r"(?:^|[^R])dP,d$", symbols[:i])
    if named and short and symbols[i + 1 : i + 2] == ",":
        return row[named.start()].text  # "the BLA, the Blue rebels, took"
    own = any(is_a(word, row[at].text) for word in (kinds.small.his, kinds.sides.owned))  # "told ABC his men had"
    if named and not (own or is_a(kinds.small.the, row[at].text)) and (told or not governed(symbols, named.start(), i)):
        whole = re.search(r"Pod?P$", symbols[: named.start() + 1])  # "the Coordination of Movements, an alliance"
        return text(row, whole.start() if whole else named.start(), named.start() + 1)
    apposed = A_BAND.search(symbols[:i])
    if apposed and _tells_more(row, symbols, i, kinds) and not governed(symbols, apposed.start(), i):
        return row[apposed.start()].text  # "the rebels of the BLF, a group backed by Vespera, took"
    if is_a(kinds.sides.members, row[i].text) and (of := OF_ARMY.match(symbols, i)):
        return row[of.end() - 1].text  # "troops of the 3rd and 7th divisions of the Redland army"
    rest = re.match(r"Pod?P", symbols[i:])
    return text(row, i - is_of_people(row, i), i + (rest.end() if rest else 1))


IN_PLACE = re.compile("[xDa,]{0,3}[in][djyxzTUo]{0,6}PT?,d")


def _is_aside(row: Sequence[Chunk], symbols: str, named: int, i: int, kinds: Kinds) -> bool:
    """Return whether commas on both sides set apart what kind of side a name is: "A, a private military company,"."""
    closed = re.match("[^VKR,]{0,6},", symbols[i + 1 :]) is not None
    return closed and not is_a(kinds.small.the, row[_article(symbols, i)].text) and not governed(symbols, named, i)


def _article(symbols: str, i: int) -> int:
    """Return where the article of a side stands, whose kind may be told between: "a private military" company."""
    before = re.search("d[gj]{1,2}$", symbols[:i])
    return before.start() if before else i - 1


def is_of_people(row: Sequence[Chunk], i: int) -> bool:
    """Return whether a name and the word before it are of one people: "Vesperan Reds"."""
    return line(row[i - 1 : i + 1]) == "jP" and row[i - 1].text.istitle() and row[i].text.endswith("s")


def _tells_more(row: Sequence[Chunk], symbols: str, i: int, kinds: Kinds) -> bool:
    """Return whether a side between commas only says of what kind the one before it is: ", a rebel group backed by"."""
    if symbols[i] != "S" or "," not in symbols[i + 1 :]:
        return False
    before = row[_article(symbols, i)]
    article = before.text.casefold() in ARTICLES and not is_a(kinds.small.the, before.text)
    return article or (symbols[i - 1] == "," and is_a(kinds.sides.in_short, row[i].text.split()[0]))


A_BAND = re.compile(r"S(?:\([^()]{1,6}\))?,(?:d[gj]{0,2})?$")


# "The army, the National Guard and the militia took Lowfen"
SEVERAL = re.compile(r"(?:^|D,)d?(?P<first>[PS])(?:,d?[PS])+,?ad?$")
OF_ARMY = re.compile(r"S(?:[of]d?(?:[Nx](?:,?a[Nx])?)?[jgy]{0,2}S){1,2}")
