"""From the match of a rule to the pieces of a sentence that it found, each with what belongs to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Unit
from pipeline.parse.clause.group import Item
from pipeline.parse.clause.matches import is_single, last_of, low_of, positions, summed, unit_in
from pipeline.parse.clause.tails import tailed
from pipeline.parse.lexicon.kinds import Kinds, is_a
from pipeline.parse.words.row import Chunk

CYRILLIC = re.compile("[а-яёєіїґ]", re.IGNORECASE)
# "Lowfen, Eastmoor, fell to the rebels"
CLOSED = re.compile(",[hvVD]")
PLACED = re.compile(r"(?P<names>P(?:,P)*(?:,?aP)?),?i[dyzTo]{0,3}P[yzTU]{0,2}(?:,?a|,)?")
RESPECTIVELY = re.compile(",?q")


def made(name: str, found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> list[Item]:
    """Return what a rule found, each with what belongs to it; nothing where its figures do not fit its names."""
    line, groups_ = found.string, found.groupdict()
    for key in ("each", "wholes", "wholes2", "parts", "parts2", "parts3", "parts4"):
        if groups_.get(key):
            items = _shared(name, key, found, row, kinds)
            return [tailed(items[0], line, row, kinds)] if key.startswith("parts") and len(items) == 1 else items
    count, unit = summed(found, row) if "quantity" in groups_ else ((), None)
    for key in ("count", "count2", "count3"):
        if groups_.get(key):
            count = (found.start(key),)
    for key in ("unit", "unit2"):
        if groups_.get(key):
            unit = row[found.start(key)].unit
    regions = last_of(("region", "region2"), found)
    names = last_of(("names", "names2"), found)
    if names:
        unit = unit or unit_in(found, row)
    whole = bool(groups_.get("whole") or groups_.get("whole2"))
    if whole:
        regions, unit = last_of(("whole", "whole2"), found), Unit.WHOLE_REGION
    if name == "names" and line[found.start("names") : found.end() + 1] == "P,P," and CLOSED.match(line, found.end()):
        names, regions = names[:1], names[1:]  # "Lowfen, Eastmoor, fell to the rebels"
    if name == "names-unit" and len(names) == 1 and _is_of_region(found, row, kinds):
        name, regions, names = "units-of-region", names, ()  # "took Eastmoor villages"
    part = name in ("share-of-units", "units-of-region")
    item = Item(name, found.start(), found.end(), count, unit, regions, names, whole=whole, part=part)
    if name == "count-region-unit":
        item = replace(item, near=True)  # "two Redland villages, Lowfen and Highfen, in Eastmoor": so lie in Eastmoor
    if name in ("names", "unit-names") and (cut := _falls_apart(found, row)):
        item = replace(item, end=cut, names=tuple(i for i in names if i < cut))
    if name == "unit-names" and _is_placed(item, found, line, row):
        item = replace(item, names=names[:1], regions=names[1:])  # "the town of Lowfen, Eastmoor,"
    return _each_placed(tailed(item, line, row, kinds), line, row, kinds)


TAKES = re.compile("V[dxr]{0,2}$|cod?$")


def _falls_apart(found: re.Match[str], row: Sequence[Chunk]) -> int | None:
    """Return where the names end that a verb before them takes: "took Lowfen and Highfen fell to the rebels"."""
    line, end = found.string, found.end()
    fell = re.compile("[xD]{0,2}V").match(line, end) if TAKES.search(line[: found.start()]) else None
    verb = row[fell.end() - 1].verb if fell else None
    if verb is None or verb.frame != "pass":
        return None
    cut = line.rfind(",a", found.start(), end)
    return max(cut if cut > 0 else line.rfind("a", found.start(), end), 0) or None


def _shared(name: str, key: str, found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> list[Item]:
    """Return an item for each region of "one each in A and B", "the A and B regions", "parts of A and B"."""
    each, whole, part = key == "each", key.startswith("wholes"), key.startswith("parts")
    counts = (
        [i for i in range(*found.span("counts")) if found.string[i] == "N"] if found.groupdict().get("counts") else []
    )
    if counts:
        return _paired(name, found, counts)
    count = (found.start("count"),) if each else ()
    unit = None if each else Unit.WHOLE_REGION if whole else Unit.LOCALITY
    places = positions(found, key)
    apart = next((i for i in range(*found.span()) if whole and is_a(kinds.places.wholly, row[i].text)), 0)
    if apart and found.start() < apart:
        # "Lowfen, Highfen and the whole of Eastmoor province"
        named = Item("names", found.start(), apart - 1, names=places[:-1])
        return [named, Item(name, apart + 1, found.end(), (), Unit.WHOLE_REGION, places[-1:], whole=True)]
    items = [
        Item(name, i if whole and i != places[0] else found.start(), i + 1, count, unit, (i,), whole=whole, part=part)
        for i in places
    ]
    return [*items[:-1], replace(items[-1], end=found.end())]


def _paired(name: str, found: re.Match[str], counts: Sequence[int]) -> list[Item]:
    """Return an item for each figure with its region: "3, 4 and 8 villages in A, B and C respectively"."""
    places = positions(found, "each")
    if len(places) != len(counts):
        return []
    items = [
        Item(name, count, place + 1, (count,), None, (place,)) for count, place in zip(counts, places, strict=True)
    ]
    return [*items[:-1], replace(items[-1], end=found.end())]


def _each_placed(item: Item, line: str, row: Sequence[Chunk], kinds: Kinds) -> list[Item]:
    """Part a figure from names that are placed one by one: "two towns, namely Lowfen in Eastmoor and Highfen in"."""
    if respectively := RESPECTIVELY.match(line, item.end):
        return _paired_names(item, respectively.end())
    if item.alone and len(item.names) > 1 and not item.count:  # "Lowfen and Highfen, the capital of Eastmoor"
        last = item.names[-1]
        others = replace(item, end=last, names=item.names[:-1], regions=(), day=None, loser=None, alone=False)
        return [others, replace(item, start=last, names=(last,))]
    first = item.names[0] if item.names and item.count else 0
    if not first or line[first - 1] != "l" or (item.regions and item.regions[0] < first):
        return [item]
    told, at = [], first
    while found := PLACED.match(line, at):
        told.append(found["names"].count("P"))
        at = found.end()
    if len(told) < 2 or sum(told) != low_of(item, row):
        return [item]
    named = Item("names", first, item.names[-1] + 1, names=item.names)
    return [replace(item, names=(), regions=(), end=first - 1), tailed(named, line, row, kinds)]


def _paired_names(item: Item, end: int) -> list[Item]:
    """Return an item for each name with its region: "Lowfen and Highfen in Eastmoor and Westmoor, respectively"."""
    if item.count or not len(item.names) == len(item.regions) > 1:
        return [item]
    pairs = zip(item.names, item.regions, strict=True)
    items = [replace(item, start=name, end=name + 1, names=(name,), regions=(region,)) for name, region in pairs]
    return [replace(items[0], start=item.start), *items[1:-1], replace(items[-1], end=end)]


def _is_placed(item: Item, found: re.Match[str], line: str, row: Sequence[Chunk]) -> bool:
    """Return whether the second of two names is where the first lies: behind one village, and nothing but a comma."""
    unit = next((i for i in range(*found.span()) if line[i] == "U"), len(row))
    single = is_single(row, unit) and not CYRILLIC.match(row[unit].text)  # there a case or a type says where
    two = len(item.names) == 2 and line[item.names[0] + 1 : item.names[1]] == ","
    return single and two and item.unit is Unit.LOCALITY and bool(re.match(",|$|D|[hv]", line[found.end() :]))


def _is_of_region(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether one name stands before a plural without article, or behind "all": the villages of that region."""
    first, unit = row[found.start()], row[found.end() - 1]
    return unit.text.endswith("s") and (first.symbol == "P" or is_a(kinds.asides.all_of_them, first.text))
