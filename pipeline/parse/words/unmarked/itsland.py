"""Where the land around a place is told of by its pronoun: "the city of Eastmoor and three villages around it"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.parse.lexicon.shapes import Unmarked
from pipeline.parse.words.row import Chunk, line_of

ITS = re.compile(r"i(?P<its>[gP])")
OWN = re.compile(r"(?:NU|UP+(?:(?:,a?|a)P+)*|P+)(?:[gr]{0,2})$")  # what lies there
PLACE = re.compile(r"(?P<lead>[in][yzT]{1,2}|[inTU])(?P<name>P+)")


def named(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Return the row with a place named again where its land is only told of as its own."""
    out = list(row)
    symbols = line_of(row)
    for found in reversed([*ITS.finditer(symbols)]) if "P" in symbols else ():
        its = out[found.start("its")]
        own = OWN.search(symbols[: found.start()]) if re.fullmatch(of.its_land, its.text) else None
        places = [*PLACE.finditer(symbols, 0, own.start())] if own else []
        places = [one for one in places if one["lead"] != "U" or row[one.start()].text in of.single]
        if places:
            words = row[slice(*places[-1].span("name"))]
            place = words[0]._replace(text=" ".join(one.text for one in words), start=its.end, end=its.end)
            out[found.start("its") : found.end()] = [its._replace(symbol="z"), place]
    return out
