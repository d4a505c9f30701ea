"""A place that one sentence tells of without its name, which the next one gives.

"Norland says it captured village in Eastmoor\\nThe village of Lowfen lies near Highfen", "The army took more towns. The
towns include Lowfen and Highfen": only in English.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.parse.clause.matches import low_of
from pipeline.parse.clause.reading import Reading, frame_of
from pipeline.parse.discourse.listing import listed
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.words.initials import is_initials
from pipeline.parse.words.row import line_of

UNNAMED = re.compile(r"[dxygjrN]{0,4}(?P<unit>U)(?=[ifD,;]|$)")  # behind a verb
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
    items = [item for group in reading.groups for item in group.items]
    if told is None or any(item.names or (item.count and low_of(item, reading.row)) for item in items):
        return None
    unit = reading.row[told.start("unit")]
    return told.start("unit") if is_a(f"(?:{reading.kinds.town})s?|cities|localities", unit.text) else None


def may_name(text: str) -> bool:
    """Return whether a sentence may begin with the name of a place told of before."""
    return BEGINS.match(text) is not None


def named(told: Reading, reading: Reading) -> Reading | None:
    """Return the sentence before with the name that this one gives; None where it gives none."""
    at, naming = _unnamed(told), NAMING.match(reading.symbols)
    if at is not None and told.row[at].text.endswith("s"):
        return _with_list(told, at, reading)
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


def _with_list(told: Reading, at: int, reading: Reading) -> Reading | None:
    """Return the sentence before with the names, and where they lie, that this one lists; None where it lists none."""
    item = listed(reading)
    if item is None or item.count or any(is_initials(reading.row[i].text) for i in item.names):
        return None  # "Rebels took several towns. They include the BLF": who they are
    names = reading.row[item.names[0] : item.end]
    lead = names[0]._replace(symbol="l", text="including", end=names[0].start)
    row = (*told.row[: at + 1], lead, *names, *told.row[at + 1 :])
    return replace(told, row=row, symbols=line_of(row))
