"""What Russian and Ukrainian accounts of a war name beside its changes: rivers, operations, generals, stations."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import compiled
from pipeline.parse.words.row import Chunk, Row, backwards, line_of
from pipeline.parse.words.steps import Step, taken


def shaped(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Return a row without what an account names beside its changes."""
    return [*taken(STEPS, found, lexicon)]


BESIDE = re.compile(r"g(?P<name>P)")


def without_what_is_beside(row: Row, lexicon: Lexicon) -> Row:
    """Make no place of a river, an operation or the country of a capital: "по реке Терна", "в ходе операции"."""
    kinds = lexicon.kinds.slavic
    for found in BESIDE.finditer(line_of(row)):
        at = found.start("name")
        noun, name = row[at - 1], row[at]
        whose = name.text.isupper() or compiled(lexicon.genitive).fullmatch(name.text) is not None
        if is_a(kinds.no_place, noun.text) or (is_a(kinds.capital, noun.text) and whose):
            row = [*row[:at], name._replace(symbol="g"), *row[at + 1 :]]
    return row


COMMANDED = re.compile(r"(?<=S)(?P<rank>g(?:-g)?)P{1,2}")


def without_commanders(row: Row, lexicon: Lexicon) -> Row:
    """Leave out whose army it is: "войска 1-й армии генерал-майора В.И. Лесного"."""
    for found in backwards(COMMANDED, row):
        if is_a(lexicon.kinds.slavic.rank, row[found.start("rank")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


PRESSED = re.compile(r"[nm](?P<how>g)S")


def without_pressure(row: Row, lexicon: Lexicon) -> Row:
    """Leave out who presses upon those that give up a place: "ополченцы под натиском армии оставили"."""
    for found in backwards(PRESSED, row):
        if is_a(lexicon.kinds.slavic.pressure, row[found.start("how")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


LISTED = re.compile(r"(?<=P)(?:,a?|a)(?P<word>[zXUTg])(?=(?:,|a)|$|[.;])")


def with_names_like_words(row: Row, _: Lexicon) -> Row:
    """Make a name of a word with a capital in a list of names: "Мирная, Долина и Лесное"."""
    for found in LISTED.finditer(line_of(row)):
        at = found.start("word")
        text = row[at].text
        if text[:1].isupper() and not text.isupper() and " " not in text:
            row = [*row[:at], row[at]._replace(symbol="P", unit=None), *row[at + 1 :]]
    return row


STATIONS = re.compile(r"(?<=P),a?[gj]?(?P<what>[gX])P(?:,P)*(?:aP)?(?=,|$|[.;])")


def without_stations(row: Row, lexicon: Lexicon) -> Row:
    """Leave out stations in a list of villages: "Терны, железнодорожные станции Ясная, Лесная, "."""
    for found in backwards(STATIONS, row):
        if is_a(lexicon.kinds.slavic.station, row[found.start("what")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


SEATS_OF = re.compile(r"(?<=l)[gj]{0,2}U(?P<of>PT)(?=P[,.a;])")


def without_region_of_seats(row: Row, _: Lexicon) -> Row:
    """Leave out of which region those named are the seats: "в том числе районные центры области Терны, Лесное"."""
    for found in backwards(SEATS_OF, row):
        row = [*row[: found.start("of")], *row[found.end("of") :]]
    return row


SHARE_OF_LAND = re.compile(r"(?<=i)(?P<where>[gyj])uo(?=P)")


def without_share_of_land(row: Row, lexicon: Lexicon) -> Row:
    """Leave out in which part of a land something lies: "в северо-восточной части Северии"."""
    for found in backwards(SHARE_OF_LAND, row):
        if is_a(lexicon.kinds.slavic.compass_side, row[found.start("where")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


VILLAGES_OF = re.compile(r"U(?P<land>P)(?P<dash>-)P(?:,P)*(?:aP)?(?=[,.;]|$)")


def with_villages_of_land(row: Row, lexicon: Lexicon) -> Row:
    """Tell whose villages are named behind a dash: "сёла Северщины — Терны и Лесное"."""
    for found in backwards(VILLAGES_OF, row):
        land, dash = found.start("land"), found.start("dash")
        if is_a(lexicon.kinds.slavic.of_land, row[land].text):
            within = row[land]._replace(symbol="i", text="", end=row[land].start, unit=None)
            names = row[dash + 1 : found.end()]
            row = [*row[:land], *names, within, row[land], *row[found.end() :]]
    return row


AREA_UNDER = re.compile(r"X{1,2}(?P<verb>V)(?P<whose>P)")


def without_owner_of_area(row: Row, lexicon: Lexicon) -> Row:
    """Take for no place those under whose control an area is: "500 км² взято под контроль Северии"."""
    for found in AREA_UNDER.finditer(line_of(row)):
        at = found.start("whose")
        if is_a(lexicon.kinds.slavic.under, row[at - 1].text):
            row = [*row[:at], row[at]._replace(symbol="x"), *row[at + 1 :]]
    return row


STEPS = (
    Step(without_what_is_beside, "gP", BESIDE),
    Step(without_commanders, "S", COMMANDED),
    Step(without_pressure, "gS", PRESSED),
    Step(with_names_like_words, "P", LISTED),
    Step(without_stations, "P,", STATIONS),
    Step(without_region_of_seats, "UPT", SEATS_OF),
    Step(without_share_of_land, "uoP", SHARE_OF_LAND),
    Step(with_villages_of_land, "P-P", VILLAGES_OF),
    Step(without_owner_of_area, "VP", AREA_UNDER),
)
