"""Two places of one name that only a compass word tells apart: "Lowfen east and Lowfen west"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.parse.lexicon.shapes import Unmarked
from pipeline.parse.words.row import Chunk, line_of

# "سدران شرقي وسدران غربي", "تل سدران شمالي, تل سدران جنوبي"
TWINS = re.compile("(?P<one>[PX]{1,3})(?P<east>[ny])(?P<joint>,?a?)(?P<other>[PX]{1,3})(?P<west>[ny])(?![UTzo])")


def named_apart(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Make the compass words of two places of one name part of their names."""
    out = list(row)
    for found in TWINS.finditer(line_of(row)):
        one, other = (" ".join(chunk.text for chunk in row[slice(*found.span(key))]) for key in ("one", "other"))
        same = other.removeprefix(of.conjunction) == one.removeprefix(of.conjunction)
        whose = [row[found.start(key)] for key in ("east", "west")]
        if same and whose[0].text != whose[1].text and all(" " not in chunk.text for chunk in whose):
            for key in ("east", "west"):
                out[found.start(key)] = row[found.start(key)]._replace(symbol="P")
    return out
