"""Who stands behind a side, told in brackets: "les rebelles (soutenus par Redland) ont pris"."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.row import Row, backwards

BACKED = re.compile(r"(?<=[SP])\((?P<inside>[^()NUTD;]{1,9})\)")


def without_backers(row: Row, lexicon: Lexicon) -> Row:
    """Leave out brackets that tell by whom a side is backed: they are no place, and part nothing."""
    for found in backwards(BACKED, row):
        inside = row[slice(*found.span("inside"))]
        if any(is_a(lexicon.kinds.sides.backed, chunk.text) for chunk in inside):
            row = [*row[: found.start()], *row[found.end() :]]
    return row
