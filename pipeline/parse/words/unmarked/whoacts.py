"""Who acts where the verb stands first: what a row says of others by the way, left out."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.shapes import Unmarked
from pipeline.parse.words.row import Row, backwards, line_of


def told(row: Row, of: Unmarked) -> Row:
    """Return a row without what others hold that is attacked, what a side is, and where two districts lie."""
    row = _without_what_would_be(_without_what_others_took(row, of), of)
    return _without_place_of_two(_without_gloss(row), of)


# "بدأت مع محاولة الجيش، خلال الحرب، السيطرة على الرمانة"
ATTEMPT = re.compile(r"(?P<attempt>g)d?S,[^,;VKR]*,(?P<deed>V)")
# "وبالسيطرة على المدينتين يستطيع الجيش"
COULD = re.compile(r"^[ax]{0,2}i(?P<deed>V)p?[^,;VKRg]{1,8}(?P<could>[gP])d?S")


def _without_what_would_be(row: Row, of: Unmarked) -> Row:
    """Tell of no deed that is only tried, or whose good is only weighed: "by taking Lowfen the army could"."""
    for found, word, words in (
        *((one, "attempt", of.attempt) for one in ATTEMPT.finditer(line_of(row))),
        *((one, "could", of.could) for one in COULD.finditer(line_of(row))),
    ):
        deed = found.start("deed")
        if re.fullmatch(words, row[found.start(word)].text):
            row = [*row[:deed], row[deed]._replace(symbol="g", verb=None), *row[deed + 1 :]]
    return row


# "شن الثوار هجوما على البلدات التي سيطر عليها التنظيم، وتمكنوا من"
OTHERS_TOOK = re.compile(r"(?<=[mf])(?P<unit>U)wV[px]{0,2}d?S(?=,)")


def _without_what_others_took(row: Row, of: Unmarked) -> Row:
    """Leave out who had taken the towns that are attacked: "attacked the towns that the army took, and"."""
    for found in backwards(OTHERS_TOOK, row):
        if re.fullmatch(of.definite, row[found.start("unit")].text):
            row = [*row[: found.end("unit")], *row[found.end() :]]
    return row


GLOSS = re.compile(r"(?<=S)\((?=[^()]{2})[^()VKRN]*S[^()VKRN]*\)")  # "الحشد (ميليشيات موالية للحكومة)"


def _without_gloss(row: Row) -> Row:
    """Leave out what a side is, in brackets behind it: "the Guard (a militia loyal to the government)"."""
    for found in backwards(GLOSS, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


TWO_WITHIN = re.compile(r"(?P<type>T)o?P+,?aP+(?P<where>nP+)")  # "في ناحيتي السدرة والزيتونة جنوب الدوحة"


def _without_place_of_two(row: Row, of: Unmarked) -> Row:
    """Leave out where two districts lie: "in the two districts of Lowfen and Norby south of Eastmoor"."""
    for found in backwards(TWO_WITHIN, row):
        if re.fullmatch(of.two_regions, row[found.start("type")].text):
            row = [*row[: found.start("where")], *row[found.end() :]]
    return row
