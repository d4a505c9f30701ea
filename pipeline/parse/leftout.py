"""What a language leaves out where another would say it again: the verb behind a dash, the article of an apposition."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.parse.lexicon import Lexicon
from pipeline.parse.normal import compiled
from pipeline.parse.scan import NEVER, Chunk, line_of

# "..., группировка - Заречье", "..., а 25 ноября - Ольховский район"
GAP = re.compile(r"[,;][ax]?[xD]?(?:S|D)-(?=[rxdu]{0,2}(?:[gjy]?U)?(?:P|N[rxyg]{0,2}U))")
# "Заречье, столицу провинции Бадар", "Заречье - последний город на юге Бадара"
APPOSED = re.compile(r"(?<=P)[,-](?P<lead>[gjyrx]{0,3})(?P<noun>[Ug])(?=T|i|P)")
SEAT = re.compile(r"(?:столиц|центр|оплот|бастион|вор[оі]т|форпост)\w*", re.IGNORECASE)


def filled(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Put the verb of the clause before in the place of the dash that stands for it, an article before an apposition.

    Only where cases tell who does what to whom: there, neither needs to be said.
    """
    if lexicon.genitive == NEVER:
        return found
    line = line_of(found)
    if "-" in line and "V" in line:
        found = list(_with_verbs(found, line))
    return list(_with_articles(found, line_of(found), lexicon))


def _with_verbs(found: list[Chunk], line: str) -> Iterator[Chunk]:
    dashes = {gap.end() - 1 for gap in GAP.finditer(line)}
    last: Chunk | None = None
    for i, chunk in enumerate(found):
        if chunk.verb and not chunk.verb.frame.startswith("noun"):
            last = chunk
        elided = last is not None and i in dashes
        yield last._replace(start=chunk.start, end=chunk.end) if last and elided else chunk


def _with_articles(found: list[Chunk], line: str, lexicon: Lexicon) -> Iterator[Chunk]:
    apposed = {m.start(): m for m in APPOSED.finditer(line) if _is_apposed(m, found, line, lexicon)}
    nouns = {m.start("noun") for m in apposed.values()}
    for i, chunk in enumerate(found):
        yield chunk._replace(symbol=",") if i in apposed else chunk
        if i in apposed:
            yield Chunk("d", "", found[i + 1].start, found[i + 1].start)
        if i in nouns and line[i + 1] in "TP":
            yield Chunk("o", "", found[i + 1].start, found[i + 1].start)


def _is_apposed(apposed: re.Match[str], found: list[Chunk], line: str, lexicon: Lexicon) -> bool:
    """Return whether the noun tells what the name before it is: a unit, or the seat of a region."""
    at = apposed.start("noun")
    if line[at] == "g" and not SEAT.fullmatch(found[at].text):
        return False
    if line[at + 1] != "P":
        return True
    return line[at] == "g" and compiled(lexicon.genitive).fullmatch(found[at + 1].text) is not None
