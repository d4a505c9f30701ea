"""A row of French or Spanish chunks: prepositions that are said again before each name, names of who is driven out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.parse.words.scan import Chunk, line_of

# "se hicieron con Lowfen, en Eastmoor, y con Highfen"
WITH = re.compile(
    r"(?P<first>[Vm])d?[yjxgUT]{0,3}o?d?P(?:(?:,|a)d?P)*(?:\(P\))?(?:,?i[dToy]{0,4}P)?(?:,|,?a)(?P<again>m)d?[PU]"
)
# "a chassé dimanche l'ERL de Lowfen", "expulsó al ERL de Lowfen"
ALONE = re.compile(r"[Dx,]{0,3}(?P<count>N)h?[vhx]{0,2}V")
LISTED = re.compile(r"(?:rN|Nr)(?=:d?P)")  # "otras tres: Lowfen, Highfen y Drymoor"
FREED = re.compile(r".*(?:lib[eé]r|captur)", re.IGNORECASE)  # which hostages are, too
DRIVEN = re.compile(r"V[Ddtx]{0,3}(?P<who>P)(?=[of])")


def shaped(row: list[Chunk]) -> list[Chunk]:
    """Return a row without prepositions said twice, in which who is driven out of a place is a side."""
    line = line_of(row)
    for found in reversed([*WITH.finditer(line)]):
        first, again = row[found.start("first")], row[found.start("again")]
        if again.text.casefold() in ("con", "sur") and first.text.casefold().endswith(again.text.casefold()):
            del row[found.start("again")]
    return _with_driven(_with_unit(_with_days(_with_regions(row))))


# "deux villes de la région Lowfen": "of" is left out; "un seul village, Lowfen (Eastmoor)": where it lies
REGION = re.compile(r"(?<=[oi]d)T(?=P)")
BRACKETED = re.compile(r"Ng?U,P(?P<within>\()P\)(?=[,;]|$)")
# "Depuis le début de l'opération, le 27 septembre, l'armée a"
BEGUN = re.compile(r"f[^,VKRP]{1,8},(?P<day>D)(?=,)")


def _with_regions(row: list[Chunk]) -> list[Chunk]:
    """Return a row in which a small word says of each region what else its place says."""
    line = line_of(row)
    if (found := BRACKETED.search(line)) is not None:
        at = found.start("within")
        inside = row[at]._replace(symbol="i", text="en")
        row = [*row[:at], inside, row[at + 1], *row[at + 3 :]]
        line = line_of(row)
    for found in reversed([*REGION.finditer(line)]):
        end = row[found.start()].end
        row = [*row[: found.end()], Chunk("o", "de", end, end), *row[found.end() :]]
    return row


def _with_days(row: list[Chunk]) -> list[Chunk]:
    """Return a row in which the day on which an operation began is no day of what it led to."""
    found = BEGUN.match(line_of(row))
    day = row[found.start("day")].day if found else None
    if found and day:
        at = found.start("day")
        row[at] = row[at]._replace(day=replace(day, role="since"))
    return row


def _with_unit(row: list[Chunk]) -> list[Chunk]:
    """Give a figure that is a subject by itself the unit that it leaves out: "Quatre sont tombées depuis vendredi"."""
    listed = LISTED.search(line_of(row))
    if listed is not None:
        at, end = listed.end(), row[listed.end() - 1].end
        return [*row[:at], Chunk("U", "", end, end), *row[at:]]
    found = ALONE.match(line_of(row))
    if found is None or FREED.match(row[found.end() - 1].text):
        return row
    at, end = found.start("count") + 1, row[found.start("count")].end
    return [*row[:at], Chunk("U", "", end, end), *row[at:]]


def _with_driven(row: list[Chunk]) -> list[Chunk]:
    for found in DRIVEN.finditer(line_of(row)):
        if _drives_out(row, found.start()):
            at = found.start("who")
            row[at] = row[at]._replace(symbol="S")
    return row


def _drives_out(row: Sequence[Chunk], at: int) -> bool:
    verb = row[at].verb
    return verb is not None and verb.frame == "oust"
