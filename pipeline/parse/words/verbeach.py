"""What languages with endings say once for two sides: "A three villages, B two villages took" says one verb for both.

Each step says the verb again where it is left out, so that what follows reads each change for itself.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.parse.lexicon.shapes import Endings
from pipeline.parse.words.scan import Chunk, line_of

WHO = r"[djy]{0,2}S"
WHERE = r"[xD]{0,2}(?:P[TzyU]{0,2}(?:E?L|s))?"
WHAT = rf"{WHERE}(?:N[rxyj]{{0,2}}[UT]|P(?:,P)*(?:,?aP)?[UO])O?"
WHATS = rf"{WHAT}(?:(?:,|,?a)x?D{WHAT})*"  # each with a day of its own
# "Norland ordusu üç köyü, isyancılar ise iki köyü ele geçirdi"
LAST = re.compile(rf"{WHO}{WHATS}(?P<joint>,)(?={WHO}{WHATS}[xD]{{0,2}}(?P<verb>V))")
# "took three villages, and the rebels - two villages": a colon stands for the verb
FIRST = re.compile(
    rf"(?<![VKR;])(?P<verb>V)[^VKRS;:]{{0,12}}(?P<joint>,)x?{WHO}(?P<colon>:)"
    r"(?=[xD]{0,2}(?:N[rxyj]{0,2}[UT]|P(?:,P)*(?:,?aP)?U?)(?:[,;.]|$))"
)
TWO_SIDED = ("final-take", "final-got", "final-clear", "final-lose")


def with_verb_of_each(row: list[Chunk], endings: Endings) -> list[Chunk]:
    """Say the verb again for the other of two sides, each of which has its object."""
    if not endings.free:
        return _with_last_of_each(row)
    for found in reversed([*FIRST.finditer(line_of(row))]):
        said, joint = row[found.start("verb")], found.start("joint")
        if not _is_two_sided(said):
            continue
        colon = found.start("colon")
        row = [*row[:colon], _again(said, row[colon - 1]), *row[colon + 1 :]]
        row[joint] = row[joint]._replace(symbol=";")
    return row


def _with_last_of_each(row: list[Chunk]) -> list[Chunk]:
    """Say the verb that ends the sentence again for each side before the last, of as many as there are."""
    while found := next(
        (one for one in reversed([*LAST.finditer(line_of(row))]) if _is_two_sided(row[one.start("verb")])), None
    ):
        joint = found.start("joint")
        row = [*row[:joint], _again(row[found.start("verb")], row[joint - 1]), *row[joint:]]
    return row


def _is_two_sided(said: Chunk) -> bool:
    return said.verb is not None and said.verb.frame in TWO_SIDED


def _again(verb: Chunk, before: Chunk) -> Chunk:
    told = replace(verb.verb, passive=None) if verb.verb else None
    return verb._replace(start=before.end, end=before.end, verb=told)
