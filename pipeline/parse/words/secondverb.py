"""What is done to places beside taking them, between the verb and the places: "tomaron y saquearon Lowfen"."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.row import Row, backwards

# "han tomado y tienen ya en su poder doce pueblos", "освободила и удерживает двенадцать сёл"
HELD = r"(?:K|gx{0,2}(?=[im]d[cg]))x{0,2}(?:[im]d[cg])?x{0,2}"
SECOND = re.compile(
    rf"(?P<first>V),?(?P<second>a[xv]{{0,2}}(?:{HELD}|(?P<deed>g)x?)),?(?=d?[rxu]{{0,2}}o?[gyj]{{0,2}}(?:N|U|P|To))"
)
TAKING = ("take", "seize", "clear")


def without_second(row: Row, lexicon: Lexicon) -> Row:
    """Leave out the second of two verbs that have the same places behind them."""
    for found in backwards(SECOND, row):
        verb, deed = row[found.start("first")].verb, found["deed"]
        done = not deed or is_a(lexicon.kinds.deeds.second, row[found.start("deed")].text)
        if done and verb is not None and verb.frame in TAKING:
            row = [*row[: found.start("second")], *row[found.end() :]]
    return row
