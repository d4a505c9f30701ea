"""Where an item lies: its own region, that of its list or of its clause, that of what it adds to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.model import Unit
from pipeline.parse.clause import mood, romance
from pipeline.parse.clause.elsewhere import BEHIND, region_above, region_elsewhere
from pipeline.parse.clause.group import Group, Item
from pipeline.parse.clause.infront import in_front
from pipeline.parse.clause.reading import Event, Reading
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.words.countries import is_country
from pipeline.parse.words.row import Chunk

Linked = Sequence[tuple[Group, Event]]


def regions_of(item: Item, listed: Item, linked: Linked, others: Sequence[Item], reading: Reading) -> tuple[int, ...]:
    """Return the positions of an item's regions, its own first; `listed` is the item with the names that it counts."""
    if headed := region_above(reading, item):
        return headed
    own = () if _is_speaker(item, reading) else _of_one_place(item, listed.regions, reading)
    if item.brings_up and not own and (_are_several(item, others, reading) or is_own_total(item, reading)):
        return ()
    if own and {reading.row[i].text for i in own} <= {reading.row[i].text for i in listed.names}:
        typed = reading.symbols[own[-1] + 1 : own[-1] + 2] == "T"  # "Lowfen in Lowfen district"
        own = own if typed and not listed.near else ()  # "Lowfen, west of Drymoor, and Highfen, just west of Lowfen"
    if own and item.near and reading.lexicon.english:
        own = _within_rather(item, reading) or own
    if own and item.near and reading.lexicon.romance:  # "in Eastmoor, the army took a village near Lowfen"
        own = region_elsewhere(reading, replace(item, regions=())) or own
    if item.brings_up and reading.lexicon.english and not own:
        # before what another clause names: "..., also, the number rose to"
        own = _region_added_to(item, others, reading)
    if item.count and not own and _is_of_another_verb(item, others, reading):
        return ()
    regions = own or _region_named(item, linked, reading)
    if item.brings_up and reading.lexicon.english and not NAMED_JUST_BEFORE.search(reading.symbols[: item.start]):
        regions = regions or _region_added_to(item, others, reading)
    regions = regions or _region_shared(item, linked, reading) or region_elsewhere(reading, item)
    regions = regions or _region_added_to(item, others, reading)
    if not regions and reading.lexicon.romance:
        regions = romance.heading(reading)
    if not own and len(regions) > 1 and not item.count and len(item.names) == 1 and reading.lexicon.english:
        return ()  # "advanced in Eastmoor and Westmoor, capturing Lowfen": one place lies in one region
    return regions if own or item.count else _without_itself(regions, listed, reading)


def _of_one_place(item: Item, regions: tuple[int, ...], reading: Reading) -> tuple[int, ...]:
    """Return only the first region of a single place, which lies in one: "took Lowfen in Eastmoor and Highfen".

    Not where the kind of region is told of both: "in the Eastmoor and Westmoor districts".
    """
    if len(regions) != 2 or item.count or len(item.names) != 1 or regions[0] < item.names[0]:
        return regions
    first, last = regions
    of_both = reading.symbols[last + 1 : last + 2] == "T"
    kinds = [chunk.text for chunk in reading.row[item.names[0] : first] if chunk.symbol == "T"]
    kinds = [] if reading.symbols[first + 1 : first + 2] == "T" else kinds
    several = any(not is_a(reading.kinds.places.one_kind, kind) for kind in kinds)
    return regions if of_both or several else regions[:1]


# "Rebels in Eastmoor province on Monday took", "In Eastmoor, the rebels stormed and took"
ACTING_IN = re.compile(
    r"(?:^x?,?|S)id?[gy]{0,2}(?:[zT]o)?(?P<region>P)T?(?:D|,D?,?d?[gj]{0,2}[SP])?(?:D?ga|gt)?[vxD]{0,3}V[^VKR;]{0,6}$"
)


def _within_rather(item: Item, reading: Reading) -> tuple[int, ...]:
    """Return where those act who take places near another: "Rebels in Eastmoor took two villages near Lowfen"."""
    within = ACTING_IN.search(reading.symbols[: item.start])
    if within is None or (not item.count and is_country(reading.row[within.start("region")].text)):
        return ()  # "In Norland, the army took Lowfen near Highfen": the smaller place tells more
    return (within.start("region"),)


def is_own_total(item: Item, reading: Reading) -> bool:
    """Return whether a number is told for itself, not for what brings it up: "..., the number of towns is now 75"."""
    alone = item.rule == "number-of-units" and reading.lexicon.english
    lead = reading.symbols[: item.start]
    return alone and bool(re.search("V.*,d?$", lead) or not lead) and not says(reading.kinds.places.here, reading.text)


def _are_several(item: Item, others: Sequence[Item], reading: Reading) -> bool:
    """Return whether what brings a number up lies here and there: the number is of none of these regions alone."""
    told = {reading.row[other.regions[0]].text for other in others if other.end <= item.start and other.regions}
    return len(told) > 1


OWN_VERB = re.compile("a(?:mg)?[xvhD]{0,3}V[^VKR;in]*$")


def _is_of_another_verb(item: Item, others: Sequence[Item], reading: Reading) -> bool:
    """Return whether a figure has a verb of its own behind places of two regions, or of one and of none."""
    own = reading.lexicon.slavic and OWN_VERB.search(reading.symbols[: item.start])
    before = [one for one in others if own and one.end <= own.start()]
    mixed = any(one.regions for one in before) and any(one.names and not one.regions for one in before)
    return bool(own) and (mixed or _are_several(item, before, reading))


NAMED_JUST_BEFORE = re.compile(r"[in][dyzTUo]{0,4}P[^,V;]{0,4},?[^,V;]{0,6}$")  # "and raised in Eastmoor the number of"


def _without_itself(regions: tuple[int, ...], item: Item, reading: Reading) -> tuple[int, ...]:
    """Leave out a region that is the place itself, named before: "stormed into Lowfen and took the town"."""
    names = {reading.row[i].text for i in item.names if i not in item.regions}
    return () if names and {reading.row[i].text for i in regions} <= names else regions


def _is_speaker(item: Item, reading: Reading) -> bool:
    """Return whether a list entry is who speaks: "Deputy Minister Lowfen: seven settlements were captured"."""
    headed = item.rule == "name-dash-count" and item.start == 0 and bool(item.regions)
    if headed and reading.lexicon.english and (behind := BEHIND.match(reading.symbols, item.end)):
        return behind.start("region") not in reading.taken  # "Agency: 12 villages liberated in Eastmoor"
    return headed and mood.is_party(reading.row[item.regions[0]].text, reading.lexicon.mood)


def _region_named(item: Item, linked: Linked, reading: Reading) -> tuple[int, ...]:
    """Return the name just before that is the region's too: "the town of Lowfen and six villages of the district"."""
    row = next(group.items for group, _ in linked if item in group.items)
    if (around := _whole_before(item, row, reading)) is not None:
        return around.regions
    last = next((other for other in reversed(row) if other.end <= item.start), None) if item.here else None
    of_region = last is not None and last.regions and reading.lexicon.endings  # "Lowfen (Eastmoor) and this district's"
    before = (last.regions if of_region else last.names) if last else ()
    if item.here and (reading.lexicon.english or reading.lexicon.romance) and row[0] is not item:
        kind = reading.row[item.end - 1]  # "Lowfen and six villages in the same region"
        before = () if _is_wide(kind) else before
        if kind.symbol == "T" and last and reading.lexicon.romance:
            before = last.regions or before  # "Lowfen (Eastmoor) et six villages de ce district"
    kind = reading.row[item.end - 1]
    wide = _is_wide(kind) if reading.lexicon.romance else reading.lexicon.unmarked and kind.symbol == "T"
    if item.here and wide and row[0] is item:
        # "tomó Lowfen, en Eastmoor, y otras cinco localidades de esa provincia"
        told = [other for group, _ in linked for other in group.items if other.end <= item.start]
        if reading.lexicon.romance or (told and told[-1].regions):
            return told[-1].regions if told else ()
    if item.here and row[0] is item:  # "Lowfen was taken: six villages around the town fell, too"
        told = [other for group, _ in linked for other in group.items if other.end <= item.start and other.names]
        before = told[-1].names if told else ()
    return before if len(before) == 1 else ()


def _is_wide(kind: Chunk) -> bool:
    """Return whether a word is of a region that holds towns, as a town holds quarters: "province", not "district"."""
    return kind.symbol == "T" and kind.unit is Unit.WHOLE_REGION


def _whole_before(item: Item, row: Sequence[Item], reading: Reading) -> Item | None:
    """Return the whole region of which some places are named: "retook all of Eastmoor, including Lowfen"."""
    before = next((one for one in reversed(row) if one.end < item.start), None)
    if before is None or not before.whole or item.count or not item.names:
        return None
    return before if "l" in reading.symbols[before.end : item.start] else None


def _region_shared(item: Item, linked: Linked, reading: Reading) -> tuple[int, ...]:
    """Return the region behind the last of the items that share it: "Lowfen town and 10 villages in Eastmoor"."""
    row = next(group.items for group, _ in linked if item in group.items)
    if item.rule == "count-more":
        return next((other.regions for other in reversed(row) if other.end <= item.start and other.regions), ())
    if reading.symbols[item.end - 1] == ")" or _is_of_counted(item, row[-1], reading):
        return ()
    if reading.lexicon.unmarked and item.names and row[-1].count and _is_taken_first(item, row[-1], reading):
        return ()
    if reading.lexicon.english and (_is_set_apart(item, row, reading) or reading.symbols[item.end :][:1] == ";"):
        return ()
    if _has_own_day(item, row[-1], reading):
        return ()
    alone = [other for other in row if other.regions or other.here]
    others = row[-1].rule == "units-of-region" and _is_besides(row[-1], reading)
    apart = row[-1].listed or (row[-1].part and not others) or row[-1].whole
    several = len(row[-1].regions) > 1 and bool(item.names) and not item.count
    apart = apart or (row[-1].unit is Unit.NEIGHBOURHOOD is not item.unit)  # "Lowfen and several quarters of Highfen"
    if alone == [row[-1]] and not apart and not several and not _is_its_own(row[-1]):
        return row[-1].regions
    if reading.symbols[item.end - 1] in "gX":
        return ()  # "Lowfen at the border, Highfen in Eastmoor and Drymoor in Westmoor"
    # "Lowfen, Highfen in Eastmoor and Drymoor in Westmoor"
    behind = next((other for other in row if other.start >= item.end and other.regions), None)
    alike = (
        behind
        and not behind.alone
        and (item.rule == behind.rule == "names" or _lies_behind(item, behind, row, reading))
    )
    return behind.regions if behind and alike else ()


def _is_taken_first(item: Item, last: Item, reading: Reading) -> bool:
    """Return whether villages of a region were only taken after a town: "took Lowfen, then nine villages in"."""
    between = reading.row[item.end : last.start]
    return any(is_a(reading.kinds.small.and_then, chunk.text) for chunk in between if chunk.symbol == "a")


SET_APART = re.compile(",ad?(?=[gxyj]{0,2}[UN])")


def _is_set_apart(item: Item, row: Sequence[Item], reading: Reading) -> bool:
    """Return whether a comma parts the last of two places, which alone lies in its region, from the first.

    "In Eastmoor, the army took the town of Lowfen, and the town of Highfen, just inside Westmoor".
    """
    last = row[-1]
    apart = SET_APART.match(reading.symbols, item.end)
    if [*row] != [item, last] or not last.regions or apart is None or apart.end() != last.start:
        return False
    just = "," in reading.symbols[max((*last.names, *last.count), default=last.start) : last.regions[0]]
    return just or bool(in_front(item, reading))


def _has_own_day(item: Item, last: Item, reading: Reading) -> bool:
    """Return whether each has its day behind it: "took Lowfen on Monday and Highfen in Eastmoor today"."""
    first, then = _day_behind(item, reading), _day_behind(last, reading)
    apart = first is not None and first < last.start
    return apart and then is not None and bool(last.regions) and last.regions[-1] < then


def _day_behind(item: Item, reading: Reading) -> int | None:
    return item.end if item.day is None and reading.symbols[item.end : item.end + 1] == "D" else item.day


def _is_of_counted(item: Item, last: Item, reading: Reading) -> bool:
    """Return whether only counted places are of a region: "Lowfen et trois villages du territoire d'Eastmoor"."""
    behind = OF_REGION.match(reading.symbols, last.count[-1]) if last.count and not item.count else None
    return reading.lexicon.romance and behind is not None and behind.start("region") in last.regions


OF_REGION = re.compile("N[rxygj]{0,2}U[gj]{0,2}od?T(?:od?)?(?P<region>P)")


def _lies_behind(item: Item, behind: Item, row: Sequence[Item], reading: Reading) -> bool:
    """Return whether a genitive is of several kinds of places in a list: "сёла Терны, город Ясное Озёрного района"."""
    run = [one for one in row if item.start <= one.start <= behind.start]
    joined = all(reading.symbols[one.end : other.start] in (",", "a", ",a") for one, other in pairwise(run))
    summed = reading.row[min(behind.regions) - 1]
    genitive = summed.symbol == "i" and not summed.text
    named = all(one.names and not one.count for one in run)
    return reading.lexicon.slavic and joined and genitive and named


def _is_besides(item: Item, reading: Reading) -> bool:
    """Return whether unnumbered villages stand beside those named: "and other villages", "and the surrounding"."""
    words = (chunk.text for chunk in reading.row[max(0, item.start - 1) : item.end])
    return any(is_a(reading.kinds.places.besides, word) for word in words)


def _region_added_to(item: Item, pairs: Sequence[Item], reading: Reading) -> tuple[int, ...]:
    """Return the region of what a figure adds to: "after capturing 16 villages in Eastmoor they took another three"."""
    more = item.count and "r" in reading.symbols[max(0, item.start - 1) : item.end]
    more = more or item.rule == "count-of-those"
    if reading.lexicon.unmarked:
        others = reading.symbols[item.end : item.end + 1] == "r" and reading.symbols[item.start - 1] == "a"
        more = more or (item.count and others)  # "in addition to seven villages more", word for word
    summed = reading.lexicon.unmarked and item.count and "M" in reading.symbols[: item.start]
    if reading.lexicon.romance and item.count and not item.names:
        summed = bool(SUM.search(reading.symbols[: item.start])) or _counts_those(item, reading)
    before = [other for other in pairs if other.end <= item.start and other.regions and not other.listed]
    if reading.lexicon.unmarked and before and item.names:  # "took Lowfen, advanced in the same province and took"
        more = more or mood.is_resumed(reading.words(before[-1].end, item.start), reading.lexicon.mood)
    if not item.brings_up and not more and not summed:
        return ()
    if item.brings_up and reading.lexicon.english:
        before = [other for other in before if not other.whole]  # "took Lowfen district, bringing the number to 37"
    alike = len({tuple(reading.row[i].text for i in other.regions) for other in before}) == 1
    since = reading.words(before[-1].end, item.end) if before and reading.lexicon.endings else ""
    if not more and mood.is_overall(since, reading.lexicon.mood):
        return ()  # "..., bringing the number of villages taken in the whole operation to 13"
    more = more and not reading.lexicon.slavic  # "центрами двух областей, а также заняли 70 других сёл": of neither
    return before[-1].regions if before and (more or alike) else ()


def _counts_those(item: Item, reading: Reading) -> bool:
    """Return whether a figure leaves out what it counts: those of a figure before, "... n'en compte que 12 prises"."""
    after = reading.row[item.count[-1] + 1] if item.count[-1] + 1 < len(reading.row) else None
    return after is not None and after.symbol == "U" and not after.text


SUM = re.compile(r",?a[ht]x{0,2}$")  # "y son seis las liberadas"


def _is_its_own(item: Item) -> bool:
    """Return whether the region stands in front of what it holds: "Lowfen and Eastmoor's 10 villages"."""
    if item.alone or item.rule in ("count-of-name-unit", "count-region-unit"):
        return True  # "Lowfen and six of Eastmoor's villages", "Lowfen and six Eastmoor villages"
    held = (*item.count, *item.names)
    return bool(held and item.regions) and max(item.regions) < min(held)
