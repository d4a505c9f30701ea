"""So many days after something, in languages with endings: "ateşkesten iki gün sonra" is on no day told before."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.row import Row, backwards

# "Akköy'ün alınmasından iki gün sonra", "Հրադադարից երկու օր հետո"
AFTER_WHAT = re.compile(r"(?P<what>(?:PU?s?)?(?:g|[PS]U?A?))(?P<day>D)")


def without_days_after(row: Row, lexicon: Lexicon) -> Row:
    """Leave out after what something happened; the days between are counted from nothing but what was told before."""
    days = lexicon.kinds.days
    for found in backwards(AFTER_WHAT, row):
        at = found.start("day")
        word = next(one.text for one in reversed(row[:at]) if one.text)
        from_what = row[at - 1].symbol == "A" or is_a(days.from_what, word)
        if not from_what or not is_a(days.afterwards, row[at].text.split()[-1]):
            continue
        told = is_a(days.from_that, row[found.start()].text)
        day = row[at] if told else row[at]._replace(text="")  # some day, which nothing tells
        row = [*row[: found.start()], day, *row[found.end() :]]
    return row
