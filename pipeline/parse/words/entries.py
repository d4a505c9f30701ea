"""An entry of a list that begins with the region of its places: "- Eastmoor: Lowfen and Highfen"."""

from __future__ import annotations

import re

from pipeline.model import Unit
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.row import Row, line_of

REGION_FIRST = re.compile(
    r"(?P<within>i?)d?(?P<region>P)(?P<kind>T?)(?::|(?<=T)-|-(?=[^,a]*[,a]))(?P<names>d?PO?(?:(?:,|,?a)d?PO?)*)(?P<end>[;,.]?)"
)
NAME_FIRST = re.compile(r"d?P(?P<joint>[-,])d?PT[;,.]?")  # "Lowfen - Eastmoor district"


def with_region(row: Row, lexicon: Lexicon) -> Row:
    """Return an entry as the language would say it in a sentence: "Lowfen and Highfen in Eastmoor".

    Where a region stands before its places, it is only told that it is one: "Eastmoor district: Lowfen".
    """
    if lexicon.english and (named := NAME_FIRST.fullmatch(line_of(row))):
        at = named.start("joint")
        return [*row[:at], row[at]._replace(symbol="i", text=""), *row[at + 1 :]]
    found = REGION_FIRST.fullmatch(line_of(row))
    if found is None or (found["within"] and not lexicon.english):
        return row
    region, kind = row[found.start("region")], row[slice(*found.span("kind"))]
    # the last vowel of a name is no ending in a list
    names = [chunk for chunk in row[slice(*found.span("names"))] if chunk.symbol != "O"]
    empty = region._replace(symbol="T", text="", start=region.end, unit=Unit.DISTRICT)
    if lexicon.slavic:
        return [region, empty._replace(symbol="s"), empty._replace(symbol="U"), *names]
    if lexicon.endings:
        colon = row[found.end("kind")]
        return [region, *(kind or [empty]), colon, *names, *row[found.start("end") :]]
    inside = region._replace(symbol="i", text="", start=names[-1].end, end=names[-1].end)
    return [*names, inside, region, *kind, *row[found.start("end") :]]
