"""Where a verb's object is only "the town" in languages that have no article of their own to say so."""

from __future__ import annotations

import re

from pipeline.parse.clause.reading import Reading
from pipeline.parse.lexicon.kinds import is_a

SIDES = r"(?:[xD,]|[djy]?[PS](?:s?x?c)?[ABE]x?|[djy]?S(?![sL])){0,4}"
# "Ordu cuma günü kasabayı geri aldı": no name, figure or word stands before it that tells which town
BEFORE = re.compile(rf"(?:^|(?<=[SDVxABREh,;]))(?P<unit>[UTd])O?{SIDES}$")
BEHIND = re.compile(r"[xhD]{0,2}(?:[djy]?[PS](?:,?a[djy]?S)?)?[xhD]{0,2}(?P<unit>[UTd])(?![PsNLAE:(])")
# "استعاد الجيش البلدة", "سيطرتها على البلدة"
FIRST = re.compile(
    r"(?:[xDh]|g(?=[xDh]{0,2}p))*(?:[PS](?:,?aS)?)?[xDgh]{0,2}(?P<particle>p?)d?(?P<unit>[UT])(?![oPN:]|l(?!$|[,;]))"
)


def told_again(reading: Reading, at: int) -> int | None:
    """Return the position of "the town" as the object of the verb there, None where its object is another."""
    lexicon, symbols = reading.lexicon, reading.symbols
    verb = reading.row[at].verb
    if verb is None or (lexicon.endings is None and lexicon.unmarked is None):
        return None
    if lexicon.unmarked:
        found = FIRST.match(symbols, at + 1)
        found = found if found and bool(found["particle"]) is (verb.particle is not None) else None
    else:
        found = BEFORE.search(symbols[:at]) or (BEHIND.match(symbols, at + 1) if lexicon.free else None)
    if found is None or not is_a(reading.kinds.places.told_again, reading.row[found.start("unit")].text):
        return None
    unit = found.start("unit")
    of, behind = lexicon.unmarked, reading.row[unit + 1 : unit + 2]
    if of and behind and behind[0].symbol in "gjyX" and re.match(of.definite, behind[0].text):
        return None  # "the industrial city"
    return None if any(group.start <= unit < group.end for group in reading.groups) else unit
