"""Regions that Slavic prose tells without the word for their kind, which stands with another; and what lies in them."""

from __future__ import annotations

import re
from itertools import zip_longest

from pipeline.model import Qualifier
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.numbers import Number
from pipeline.parse.words.scan import Chunk, line_of
from pipeline.parse.words.steps import Row, Step, taken


def shaped(row: Row, lexicon: Lexicon) -> Row:
    """Return a row in which each region is told by its name and kind, beside what lies in it."""
    return taken(STEPS, row, lexicon)


# "два села в Северском районе и одно в Южном", "взяла Терны (Северский район) и Липки (Южный)"
COMPASS = re.compile(r"(?<=[iNPUyg(])y(?=[,;:.()DVRahrNx-]|[jg]?S|$)")
TYPED = re.compile(r"PT")


def _with_compass_names(row: Row, _: Lexicon) -> Row:
    """Make a region of a compass word with a capital whose ending agrees with that of a district told before."""
    line = line_of(row)
    for told in reversed([*COMPASS.finditer(line)]):
        name = row[told.start()]
        typed = next((m for m in TYPED.finditer(line, 0, told.start()) if _agrees(name.text, row[m.start()])), None)
        if typed and name.text[0].isupper():
            kind = row[typed.end() - 1]._replace(text="", start=name.end, end=name.end)
            row = [*row[: told.start()], name._replace(symbol="P"), kind, *row[told.end() :]]
    return row


CASE = 2  # letters of the ending of an adjective that tell its case


def _agrees(name: str, other: Chunk) -> bool:
    """Return whether a word has the ending of another, but for the letters that its stem asks for: "-ий", "-ый"."""
    return name[-CASE:].replace("ы", "и") == other.text[-CASE:].replace("ы", "и")


# "Липки Южного" were joined to one name
JOINED = re.compile(r"P(?!T)")


def _with_compass_apart(row: Row, lexicon: Lexicon) -> Row:
    """Tell a place from the district behind it, of which a compass word is the name: "Липки Южного"."""
    line, kinds = line_of(row), lexicon.kinds.slavic
    for told in reversed([*JOINED.finditer(line)]):
        name, _, region = row[told.start()].text.rpartition(" ")
        typed = [m.start() for m in TYPED.finditer(line, 0, told.start())] if name else []
        if typed and is_a(kinds.compass_district, region) and any(_agrees(region, row[at]) for at in typed):
            whole, kind = row[told.start()], row[typed[0] + 1]
            start = whole.end - len(region)
            parts = (
                whole._replace(text=name, end=start - 1),
                whole._replace(text=region, start=start),
                kind._replace(text="", start=whole.end, end=whole.end),
            )
            row = [*row[: told.start()], *parts, *row[told.end() :]]
    return row


# "Терны и Липки, соответственно в Северском и Южном районах", "два и три села в ... районах соответственно"
IN_TURN = re.compile(
    r"(?P<what>(?:[PN](?:,|,?a))+[PN])(?P<unit>U?),?(?P<first>q?)i(?P<where>[Py]T?(?:(?:,|,?a)i?[Py]T?)+),?(?P<last>q?)"
)
EACH_OF = re.compile(r"[PN]")


def _with_region_of_each(row: Row, _: Lexicon) -> Row:
    """Say of each of several places or figures in which of as many regions it lies, "respectively"."""
    told = IN_TURN.search(line_of(row))
    if told is None or not (told["first"] or told["last"]):
        return row
    what, where = row[slice(*told.span("what"))], row[slice(*told.span("where"))]
    items = [chunk for chunk in what if chunk.symbol in "PN"]
    regions = [chunk._replace(symbol="P") for chunk in where if chunk.symbol in "Py"]
    kinds = [chunk for chunk in where if chunk.symbol == "T"]
    if len(items) != len(regions):
        return row
    unit, at = row[slice(*told.span("unit"))], row[told.start("where")].start
    each: Row = []
    for item, region, kind in zip_longest(items, regions, kinds):
        typed = [(kind or kinds[-1])._replace(text="", start=region.end, end=region.end)] if kinds else []
        counted = [chunk._replace(text="", start=item.end, end=item.end) for chunk in unit]
        parted = [Chunk(",", "", at, at)] if each else []
        each += [*parted, item, *counted, Chunk("i", "", region.start, region.start), region, *typed]
    closed = [Chunk(",", "", each[-1].end, each[-1].end)] if told[0].endswith(",") else []
    return [*row[: told.start()], *each, *closed, *row[told.end() :]]


# "одно в Северском районе, другое - в Южном", "три в Северском районе, остальные - в Южном"
OTHER = re.compile(r"(?P<count>N)U?(?P<where>i[dyz]{0,2}T?PT?)(?:,|,?a)(?P<other>r)(?P<dash>-?)(?=i[dyz]{0,2}T?[Py])")


def _with_other_counted(row: Row, lexicon: Lexicon) -> Row:
    """Count the other one behind a first one; of the rest nobody says how many they are."""
    for told in reversed([*OTHER.finditer(line_of(row))]):
        first, other = row[told.start("count")].number, row[told.start("other")]
        one = first is not None and first.low == 1
        if not is_a(lexicon.kinds.slavic.other_one if one else lexicon.kinds.slavic.the_rest, other.text):
            continue
        number = Number(1, None, Qualifier.EXACT) if one else Number(None, None, Qualifier.VAGUE)
        row = [
            *row[: told.start("other")],
            other._replace(symbol="N", number=number),
            *row[told.end("dash") :],
        ]
    return row


STEPS = (
    Step(_with_compass_apart, "PT", JOINED),
    Step(_with_compass_names, "y", COMPASS),
    Step(_with_region_of_each, "q", IN_TURN),
    Step(_with_other_counted, "r", OTHER),
)
