"""What Turkish and Azerbaijani accounts of a war say beside its changes: help, peoples, years, and what was meant."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import fold
from pipeline.parse.words.row import Row, backwards, line_of
from pipeline.parse.words.steps import Step

YEARS = re.compile(r"N(?P<unit>[xg])")


def _without_years(row: Row, lexicon: Lexicon) -> Row:
    """Take a figure of years or days for none of places: "30 il işğal altında qalan ərazilər"."""
    for found in YEARS.finditer(line_of(row)):
        at = found.start("unit")
        if is_a(lexicon.kinds.turkic.time, fold(row[at].text)):
            row = [*row[: at - 1], row[at - 1]._replace(symbol="x", number=None), *row[at:]]
    return row


HELPED = re.compile(r"[PS]s(?P<help>[xg])")


def _without_help(row: Row, lexicon: Lexicon) -> Row:
    """Leave out with whose help something was done: it lies in none of their lands."""
    for found in backwards(HELPED, row):
        if is_a(lexicon.kinds.turkic.help, fold(row[found.start("help")].text)):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Kürt köyü olan Lowfen", "Türkmen köyü Norby"
PEOPLED = re.compile(r"(?P<people>P)(?P<unit>U)h?(?P<name>P)(?!A)")


def _named_behind(row: Row, lexicon: Lexicon) -> Row:
    """Name a village before its kind where whose it is stands before that: no people is its name."""
    for found in backwards(PEOPLED, row):
        people, unit, name = (row[found.start(key)] for key in ("people", "unit", "name"))
        if is_a(lexicon.kinds.turkic.folk, fold(people.text)):
            row = [*row[: found.start()], name, unit, *row[found.end() :]]
    return row


MEANT = re.compile(r"(?P<deed>V)[^V;R]*(?P<meant>[gxR])(?=[.;]?$)")


def _without_what_was_meant(row: Row, lexicon: Lexicon) -> Row:
    """Tell of no deed by which somebody meant to do something: "Lowfen'i ele geçirip barışı dayatmayı düşünüyordu".

    It was done where he meant something else: "ele geçirip ateşkes istedi".
    """
    kinds = lexicon.kinds.turkic
    for found in MEANT.finditer(line_of(row)):
        deed, meant = found.start("deed"), found.start("meant")
        to_do = is_a(kinds.to_do, fold(row[meant - 1].text)) and is_a(kinds.meant, fold(row[meant].text))
        if to_do and is_a(kinds.doing_and, fold(row[deed].text)):
            row = [*row[:deed], row[deed]._replace(symbol="g", verb=None), *row[deed + 1 :]]
    return row


LED = re.compile(r"g(?P<forces>S)")


def _with_leader(row: Row, lexicon: Lexicon) -> Row:
    """Keep the name of a leader with his forces: "Lowfen güçleri"."""
    for found in backwards(LED, row):
        at = found.start("forces")
        who, forces = row[at - 1], row[at]
        beside = forces.start == who.end + 1 and who.text[:1].isupper() and at > 1
        if beside and is_a(lexicon.kinds.turkic.forces, fold(forces.text)):
            both = forces._replace(text=f"{who.text} {forces.text}", start=who.start)
            row = [*row[: at - 1], both, *row[at + 1 :]]
    return row


STEPS = (
    Step(_without_years, "N", YEARS),
    Step(_without_help, "s", HELPED),
    Step(_named_behind, "P", PEOPLED),
    Step(_without_what_was_meant, "V", MEANT),
    Step(_with_leader, "gS", LED),
)
