"""Names that are no places, told by where they stand: "les Bleus les ont repris", "Взяли боевики BLF город"."""

from __future__ import annotations

import re
from functools import reduce

from pipeline.model import EventKind
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.countries import is_country
from pipeline.parse.words.initials import is_initials
from pipeline.parse.words.namewords import union
from pipeline.parse.words.row import Chunk, line_of

# "les Bleus les ont repris"
PRONOUN = re.compile(r"(?:^|[:;,]|[:;]D,?)d?(?P<who>P)d(?=V)")
# "Взяли боевики BLF город"
BAND = re.compile(r"(?<=V)S(?P<name>P)(?=U?P)")
# "Troops fled from the BLF", "the retreat of the rebels from F17"
FLED = re.compile(r"(?P<verb>V)(?:od?[jg]?[PS]f)?d?(?P<from>P)(?!U)")
# "fighters of the Government of National Accord"
OF_BODY = re.compile(r"SoP(?!U)")
# "an Ansar al-Noor (AAN) rebel base"
SHORT_BAND = re.compile(r"[Pg](?P<aside>\((?P<short>P)\))(?=S)")
# "Ordu Karaova kentini Karay isyancılardan"
PEOPLE = re.compile(r"^[^V]*?S[^V]*?[UO](?P<people>P(?:O?P)*)O?(?P<band>S)(?=A)")


def told(row: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Return a sentence in which a name that acts, or is part of a side's name, is that of a side."""
    row = _without_fled_from(row) if lexicon.english or lexicon.romance else row
    line = line_of(row)
    if lexicon.romance:
        perfect = lexicon.kinds.romance.perfect
        for found in PRONOUN.finditer(line):
            at = found.start("who")
            if is_a(lexicon.kinds.small.clitic, row[at + 1].text) and is_a(perfect, row[at + 2].text):
                row = [*row[:at], row[at]._replace(symbol="S"), *row[at + 1 :]]
    elif lexicon.english:
        for found in reversed([*SHORT_BAND.finditer(line)]):
            if is_initials(row[found.start("short")].text) and row[found.end()].text.islower():
                at = found.start("aside")
                name = row[at - 1]._replace(end=row[found.end("aside") - 1].end)
                row = [*row[: at - 1], name, *row[found.end("aside") :]]
        line = line_of(row)
        for found in reversed([*OF_BODY.finditer(line)]):
            if is_a(lexicon.kinds.armies.body, row[found.start()].text):
                row = _joined(row, found.start(), found.end())
    elif lexicon.slavic and (band := BAND.search(line)) and is_initials(row[band.start("name")].text):
        row = _joined(row, band.start(), band.end())
    elif lexicon.endings and not lexicon.free and (people := PEOPLE.search(line)):
        row = _joined(row, people.start("people"), people.end())
    return row


def _without_fled_from(row: list[Chunk]) -> list[Chunk]:
    """Tell a side from where it was: "Troops fled from the BLF", "le retrait des FLV"."""
    for found in FLED.finditer(line_of(row)):
        verb, at = row[found.start("verb")].verb, found.start("from")
        leaves = verb is not None and verb.kind in (EventKind.WITHDRAWN, EventKind.LOST)
        shouted = row[found.start("verb")].text.isupper()  # "TROOPS QUIT LOWFEN", where every name is in capitals
        if leaves and not shouted and is_initials(row[at].text) and not is_country(row[at].text):
            row = [*row[:at], row[at]._replace(symbol="X"), *row[at + 1 :]]
    return row


def _joined(row: list[Chunk], start: int, end: int) -> list[Chunk]:
    """Return a sentence with one side in place of the words of its name."""
    whole = reduce(lambda left, right: union(left, right, "S"), row[start:end])
    return [*row[:start], row[end - 1]._replace(symbol="S", text=whole.text, start=whole.start), *row[end:]]
