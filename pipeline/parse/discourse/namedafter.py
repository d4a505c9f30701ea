"""A place that one sentence tells of without its name, which the next one gives.

"Norland says it captured village in Eastmoor\\nThe village of Lowfen lies near Highfen": only in English.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.parse.clause.reading import Reading, frame_of
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.words.chunks import line_of

UNNAMED = re.compile(r"[dxygjr]{0,3}(?P<unit>U)(?=[ifD,;]|$)")  # behind a verb
# "The village of Lowfen lies", "Lowfen is a village"
NAMING = re.compile(
    r"d(?P<unit>U)o(?P<name>P)(?:,[^,;VRK]{1,8},)?(?P<lies>g|h(?=[xg]?[ni]|[dN]|gt))"
    r"|(?P<name2>P)(?P<lies2>h)d[xygj]{0,2}(?P<unit2>U)"
)
BEGINS = re.compile(r"\W*(?:[Tt]he \w+ of )?[A-Z]")


def is_open(reading: Reading) -> bool:
    """Return whether a sentence tells that one place without a name was taken: "Rebels capture town in Eastmoor"."""
    return _unnamed(reading) is not None


def _unnamed(reading: Reading) -> int | None:
    """Return the position of the one unit without a name that a sentence tells was taken."""
    if not reading.lexicon.english or len(reading.verbs) != 1:
        return None
    at = reading.verbs[0]
    told = UNNAMED.match(reading.symbols, at + 1) if frame_of(reading, at)[0] in ("take", "clear", "lose") else None
    if told is None or any(item.names or item.count for group in reading.groups for item in group.items):
        return None
    unit = reading.row[told.start("unit")]
    return told.start("unit") if is_a(reading.kinds.town, unit.text) else None


def may_name(text: str) -> bool:
    """Return whether a sentence may begin with the name of a place told of before."""
    return BEGINS.match(text) is not None


def named(told: Reading, reading: Reading) -> Reading | None:
    """Return the sentence before with the name that this one gives; None where it gives none."""
    at, naming = _unnamed(told), NAMING.match(reading.symbols)
    if at is None or naming is None or re.search("[VK]", reading.symbols):
        return None
    key = "" if naming["name"] else "2"
    lies, unit = reading.row[naming.start(f"lies{key}")], reading.row[naming.start(f"unit{key}")]
    if not is_a(reading.kinds.places.lying, lies.text) or unit.text.casefold() != told.row[at].text.casefold():
        return None
    name = reading.row[naming.start(f"name{key}")]
    of = name._replace(symbol="o", text="of", end=name.start)
    row = (*told.row[: at + 1], of, name, *told.row[at + 1 :])
    return replace(told, row=row, symbols=line_of(row))
