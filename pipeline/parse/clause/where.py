"""Where an item lies, where its region stands elsewhere: in its list, in its clause, in the sentences before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.model import Unit
from pipeline.parse.clause import final, leading, mood, romance, sides
from pipeline.parse.clause.group import Group, Item
from pipeline.parse.clause.reading import Event, Reading
from pipeline.parse.clause.tails import includes
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.text.normal import caseless

Linked = Sequence[tuple[Group, Event]]


def regions_of(item: Item, listed: Item, linked: Linked, others: Sequence[Item], reading: Reading) -> tuple[int, ...]:
    """Return the positions of an item's regions, its own first; `listed` is the item with the names that it counts."""
    own = () if _is_speaker(item, reading) else listed.regions
    if item.brings_up and not own and (_are_several(item, others, reading) or is_own_total(item, reading)):
        return ()
    if own and listed.near and {reading.row[i].text for i in own} <= {reading.row[i].text for i in listed.names}:
        own = ()  # "Lowfen, west of Drymoor, and Highfen, just west of Lowfen"
    if own and item.near and item.count and reading.lexicon.english:
        own = _within_rather(item, reading) or own
    if own and item.near and reading.lexicon.romance:  # "in Eastmoor, the army took a village near Lowfen"
        own = _region_elsewhere(reading, replace(item, regions=())) or own
    if item.brings_up and reading.lexicon.english and not own:
        # before what another clause names: "..., also, the number rose to"
        own = _region_added_to(item, others, reading)
    regions = own or _region_named(item, linked, reading)
    if item.brings_up and reading.lexicon.english and not NAMED_JUST_BEFORE.search(reading.symbols[: item.start]):
        regions = regions or _region_added_to(item, others, reading)
    regions = regions or _region_shared(item, linked, reading) or _region_elsewhere(reading, item)
    regions = regions or _region_added_to(item, others, reading)
    if not regions and reading.lexicon.romance:
        regions = romance.heading(reading)
    return regions if own or item.count else _without_itself(regions, listed, reading)


# "Rebels in Eastmoor province on Monday took", "In Eastmoor, the rebels stormed and took"
ACTING_IN = re.compile(
    r"(?:^x?|S)id?[gy]{0,2}(?:[zT]o)?(?P<region>P)T?(?:D|,D?,?d?[gj]?[SP])?(?:D?ga)?[vxD]{0,3}V[^VKR;]{0,6}$"
)


def _within_rather(item: Item, reading: Reading) -> tuple[int, ...]:
    """Return where those act who take places near another: "Rebels in Eastmoor took two villages near Lowfen"."""
    within = ACTING_IN.search(reading.symbols[: item.start])
    return (within.start("region"),) if within else ()


def is_own_total(item: Item, reading: Reading) -> bool:
    """Return whether a number is told for itself, not for what brings it up: "..., the number of towns is now 75"."""
    alone = item.rule == "number-of-units" and reading.lexicon.english
    lead = reading.symbols[: item.start]
    return alone and bool(re.search("V.*,d?$", lead) or not lead) and not says(reading.kinds.places.here, reading.text)


def _are_several(item: Item, others: Sequence[Item], reading: Reading) -> bool:
    """Return whether what brings a number up lies here and there: the number is of none of these regions alone."""
    told = {reading.row[other.regions[0]].text for other in others if other.end <= item.start and other.regions}
    return len(told) > 1


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
    before = next((other.names for other in reversed(row) if other.end <= item.start), ()) if item.here else ()
    if item.here and reading.lexicon.english and row[0] is not item:
        kind = reading.row[item.end - 1]  # "Lowfen and six villages in the same region"
        before = () if kind.symbol == "T" and kind.unit is Unit.WHOLE_REGION else before
    if item.here and row[0] is item:  # "Lowfen was taken: six villages around the town fell, too"
        told = [other for group, _ in linked for other in group.items if other.end <= item.start and other.names]
        before = told[-1].names if told else ()
    return before if len(before) == 1 else ()


def _region_shared(item: Item, linked: Linked, reading: Reading) -> tuple[int, ...]:
    """Return the region behind the last of the items that share it: "Lowfen town and 10 villages in Eastmoor"."""
    row = next(group.items for group, _ in linked if item in group.items)
    if item.rule == "count-more":
        return next((other.regions for other in reversed(row) if other.end <= item.start and other.regions), ())
    alone = [other for other in row if other.regions or other.here]
    others = row[-1].rule == "units-of-region" and _is_besides(row[-1], reading)
    apart = row[-1].listed or (row[-1].part and not others) or row[-1].whole
    several = len(row[-1].regions) > 1 and bool(item.names) and not item.count
    if alone == [row[-1]] and not apart and not several and not _is_its_own(row[-1]):
        return row[-1].regions
    if reading.symbols[item.end - 1] in "gX":
        return ()  # "Lowfen at the border, Highfen in Eastmoor and Drymoor in Westmoor"
    # "Lowfen, Highfen in Eastmoor and Drymoor in Westmoor"
    behind = next((other for other in row if other.start >= item.end and other.regions), None)
    return behind.regions if behind and item.rule == behind.rule == "names" else ()


def _is_besides(item: Item, reading: Reading) -> bool:
    """Return whether unnumbered villages stand beside those named: "and other villages", "and the surrounding"."""
    words = (chunk.text for chunk in reading.row[max(0, item.start - 1) : item.end])
    return any(is_a(reading.kinds.places.besides, word) for word in words)


def _region_added_to(item: Item, pairs: Sequence[Item], reading: Reading) -> tuple[int, ...]:
    """Return the region of what a figure adds to: "after capturing 16 villages in Eastmoor they took another three"."""
    more = item.count and "r" in reading.symbols[max(0, item.start - 1) : item.end]
    more = more or item.rule == "count-of-those"
    summed = reading.lexicon.unmarked and item.count and "M" in reading.symbols[: item.start]
    if reading.lexicon.romance and item.count and not item.names:
        summed = bool(SUM.search(reading.symbols[: item.start]))
    if not item.brings_up and not more and not summed:
        return ()
    before = [other for other in pairs if other.end <= item.start and other.regions and not other.listed]
    alike = len({tuple(reading.row[i].text for i in other.regions) for other in before}) == 1
    since = reading.words(before[-1].end, item.end) if before and reading.lexicon.endings else ""
    if not more and mood.is_overall(since, reading.lexicon.mood):
        return ()  # "..., bringing the number of villages taken in the whole operation to 13"
    return before[-1].regions if before and (more or alike) else ()


SUM = re.compile(r",?a[ht]x{0,2}$")  # "y son seis las liberadas"


def _is_its_own(item: Item) -> bool:
    """Return whether the region stands in front of what it holds: "Lowfen and Eastmoor's 10 villages"."""
    if item.rule == "count-of-name-unit":
        return True  # "Lowfen and six of Eastmoor's villages"
    held = (*item.count, *item.names)
    return bool(held and item.regions) and max(item.regions) < min(held)


# "in the north of Vespera's rebel-held Eastmoor": what stands between "in" and a name, and behind it
WITHIN = (
    r"(?:d?Ps(?=[yjxg]{0,2}[yzTU]+[om]))?(?:d?[yjxg]{0,2}[yzTU]+g?[om]){0,2}"
    r"(?:d?Ps[yjxg]{0,2})?d?[yjg]{0,2}(?P<region>P)(?!P|s[yjxg]{0,2}P)"
)
BEHIND = re.compile(rf"[^VKR;]{{0,6}}(?<!a)V[^VKR;:,(X]{{0,14}}?[in]{WITHIN}")
BEHIND_TOLD = re.compile(
    rf"w[^VK;]{{0,6}}V[^VKR;,(X]{{0,6}}?[in]{WITHIN}"
)  # "12 villages que Vespera dit avoir repris en"
# "captured 16 villages and killed 30 soldiers in Eastmoor"
BEYOND = re.compile(rf"[^VKRhw;:,(i]{{0,12}}i{WITHIN}")
POINTING = re.compile(r"[io](?:n?d?|dn)[zTU]$")  # "in the area", "in the surrounding areas"
SPOKEN_OF = re.compile(rf"[in]{WITHIN}|(?<![of])d?[y]?(?P<typed>P)(?=s?T)|(?P<fought>P)(?=z(?!g))")
FRONTED = re.compile(rf"(?:[in]|f(?=PT)|(?<=[gxDS])t|(?<=g)m){WITHIN}")
CONTAINED = re.compile(r"T?,?[io]d?(?:T[o]d?)?")
AROUND = re.compile(",?[io]d?Tg?od?")
OPERATION = re.compile(r"P(?=z(?!g))")  # "the Eastmoor offensive"


def _is_common(found: re.Match[str], reading: Reading) -> bool:
    return reading.row[found.end()].text.islower()  # not "the Operations Directorate"


def _is_of_defences(place: re.Match[str], reading: Reading) -> bool:
    """Return whether a name only tells whose lines are entered: "advanced into Redland defence positions"."""
    behind = reading.row[place.end() : place.end() + 1]
    return bool(behind) and is_a(reading.kinds.places.defences, behind[0].text)


def _is_of_who_speaks(place: re.Match[str], reading: Reading) -> bool:
    """Return whether a place begins the sentence or tells where who speaks is: "Rebels in Eastmoor said they"."""
    lead = reading.symbols[: place.start()]
    return re.fullmatch("[xDy,]{0,4}", lead) is not None or (
        lead.endswith("S") and not sides.is_helped(reading.row, reading.symbols, len(lead) - 1, reading.kinds)
    )


CLASHES = re.compile(r"x(?:Ds)?[djgy]{0,2}[gX]$")


def _is_of_what_went_before(place: re.Match[str], item: Item, reading: Reading) -> bool:
    """Return whether a place is where a side has its seat, or where something else was before what is told by name.

    "The Blues, based in Eastmoor, took Lowfen"; "After clashes in Highfen, the army took Lowfen".
    """
    lead = reading.symbols[: place.start()]
    if not reading.lexicon.english or reading.symbols[place.end() : place.end() + 1] != ",":
        return False
    if lead.endswith(",g") and is_a(reading.kinds.sites.based, reading.row[len(lead) - 1].text):
        return True
    named = bool(item.names) and not item.count
    return named and CLASHES.fullmatch(lead) is not None and is_a(reading.kinds.small.upon, reading.row[0].text)


def _is_of_road(place: re.Match[str], reading: Reading) -> bool:
    """Return whether a name only tells which road: "advanced on the Lowfen-Highfen road"."""
    behind = reading.row[place.end() : place.end() + 1]
    return bool(behind) and is_a(reading.kinds.places.road, behind[0].text)


def _speaks(name: str, reading: Reading) -> bool:
    """Return whether a name in front of a colon is of who tells: "Ministry: ...", "Front Monitor: ..."."""
    return mood.is_party(name, reading.lexicon.mood) or mood.is_monitor(name, reading.lexicon.mood)


SAID_IN = re.compile(r"[TU]?D?,?w")


def _is_where_it_was_said(place: re.Match[str], reading: Reading) -> bool:
    """Return whether what is told begins behind a place: "told reporters in Lowfen that"."""
    that = SAID_IN.match(reading.symbols, place.end())
    return that is not None and reading.row[that.end() - 1].text.casefold() == "that"


NEXT = re.compile(r"[TzU]*(?:,?a(?:w|d[jg]{0,2}S[vhx]{0,3}V)|D?;x?d?[jg]{0,2}[PS][vhx]{0,3}V)")


OTHER_ACTS = re.compile(r"[TzU]*,?ad[jg]{0,2}Sg{0,2}[vhxD]{0,3}V")


def _is_closed(place: re.Match[str], reading: Reading) -> bool:
    """Return whether what follows a place is a clause of its own: "were taken in Eastmoor and the army retook"."""
    if place[0][0] == "n" and re.compile("[TzU]*,?a[xvh]{0,2}V").match(reading.symbols, place.end()):
        return True  # "gained ground near Eastmoor and took Lowfen"
    if place[0][0] == "n" and reading.lexicon.romance and OTHER_ACTS.match(reading.symbols, place.end()):
        return True  # "avancé près d'Eastmoor et l'armée a pris Lowfen"
    if place[0][0] == "n" and reading.lexicon.slavic and re.compile("[TzU]*,x?V").match(reading.symbols, place.end()):
        return True  # "продвинулся вблизи Тернов, захватив Липки"
    told = "V" in reading.symbols[: place.start()] and NEXT.match(reading.symbols, place.end())
    return bool(told) and reading.lexicon.english


HEADED = re.compile(r"(?:^|[,;])x?(?P<region>P)-V[xD]{0,2}$")  # "Северщина - освобождено 12 сёл, Терны - ..."


def _region_elsewhere(reading: Reading, item: Item) -> tuple[int, ...]:
    """Return the region that the clause names apart from the figure: behind the verb, or before it."""
    own = HEADED.search(reading.symbols[: item.start]) if reading.lexicon.slavic and item.count else None
    if own:
        return (own.start("region"),)
    if item.whole or (item.part and item.regions):
        return ()
    of = reading.lexicon.unmarked
    if of and item.count and not item.names and _are_apart(reading, item):
        return ()
    others, pointing = _of_others(item, reading), POINTING.search(reading.symbols[item.start : item.end])
    usable = _inner([i for i in _in_front(item, reading) if pointing or i not in others], reading)
    english = reading.lexicon.english
    if not usable and item.count and english:
        usable = _there(item, reading)
    if usable and english and (both := _both_in_front(usable, reading)):
        return both
    if not usable and item.here and english:
        usable = _told_of(item, reading)
    if not usable and pointing and item.count and english:
        usable = _advanced_on(item, reading)
    if not usable and _heads(item, reading):
        usable = [0]
    if of and usable:
        return leading.joint(reading.symbols, usable[-1])
    if of:
        quarters = item.unit is Unit.NEIGHBOURHOOD
        town = leading.entered(reading.row, reading.symbols[: item.start], of) if quarters else ()
        return _region_behind(reading, item) or town
    behind = _behind(item, reading, bool(pointing))
    if not usable and not behind and item.count and english:
        usable = _fought_in(item, reading)
    if behind and (
        behind.start("region") in reading.taken
        or is_a(reading.kinds.places.water, reading.row[behind.start("region")].text)
        or (english and _is_of_noun(behind.start("region"), reading))
    ):
        behind = None  # it is another item's
    parted = "[:;]|,a" if reading.lexicon.romance else "[:;]"
    if usable and item.count and behind and re.search(parted, reading.symbols[usable[-1] : item.start]):
        usable = []  # "He spoke of Eastmoor: 41 villages were taken in Westmoor"
    named = item.names and english and BEHIND.match(reading.symbols, item.end)
    if not usable and (item.count or named) and behind:
        usable = [behind.start("region")]
        if english and (several := _all_behind(usable[0], item, reading)):
            return several
    if not usable and (item.count or item.names) and english:
        usable = _stormed(item, reading)
    return _with_first(usable[-1], reading) if usable else _region_tagged(item, reading, [*others])


def _in_front(item: Item, reading: Reading) -> list[int]:
    """Return the places in front of an item in which what it tells may have been, in order."""
    if reading.lexicon.unmarked:
        before = leading.fronted(reading.row, reading.symbols[: item.start], reading.lexicon.unmarked)
    else:
        before = [m.start("region") for m in _fronted(item, reading)]
    placed = final.PLACED.finditer(reading.symbols, 0, item.start)
    before += [m.start("region") for m in placed if not _is_past_clause(reading, m.end(), item.start)]
    if before:
        return before
    fights = (m for m in OPERATION.finditer(reading.symbols, 0, item.start) if _is_common(m, reading))
    fights = (m for m in fights if ")" not in reading.symbols[m.end() : m.end() + 2])  # "(formerly the Blue front)"
    fights = (m for m in fights if not _is_past_clause(reading, m.end(), item.start))
    return [m.start() for m in fights if not (item.names and not item.count and _is_closed(m, reading))]


def _fronted(item: Item, reading: Reading) -> list[re.Match[str]]:
    """Return where small words tell the places in front: "in Eastmoor", not where it was said."""
    said = reading.symbols.rfind("R", 0, item.start)
    fronted = (
        m
        for m in FRONTED.finditer(reading.symbols, 0, item.start)
        if (reading.symbols[m.start()] not in "tm" or is_a(reading.kinds.places.into, reading.row[m.start()].text))
        and not (reading.symbols[m.start()] == "t" and _is_of_defences(m, reading))
        and not _is_of_road(m, reading)
        and not _is_of_what_went_before(m, item, reading)
        and reading.row[m.start()].text.casefold() != "at"  # "overran the base at Lowfen and drove ... from"
        and not (item.names and not item.count and _is_closed(m, reading))
    )
    # not where it was said, but "Rebels in Eastmoor said they ..."
    told = (m for m in fronted if m.start() > said or _is_of_who_speaks(m, reading))
    told = (m for m in told if said < 0 or not _is_where_it_was_said(m, reading))
    places = [m for m in told if not _is_of_other_clause(m, reading)]
    return _in_main_clause(places, reading) if reading.lexicon.romance else places


HELD_NOW = re.compile("K[dxr]{0,3}$")  # "now control 20 villages in Eastmoor after capturing six"


def _of_others(item: Item, reading: Reading) -> set[int]:
    """Return the places of the other items of the row and of other figures, which are not this one's."""
    row = next((group.items for group in reading.groups if item in group.items), ())
    counted = [other for group in reading.groups for other in group.items if other.count and other is not item]
    counted = [other for other in counted if not HELD_NOW.search(reading.symbols[: other.start])]
    # "in five districts of"
    counted = [other for other in counted if reading.symbols[other.end : other.end + 1] != "L"]
    return {i for other in (*row, *counted) for i in (*other.regions, *other.names)}


def _heads(item: Item, reading: Reading) -> bool:
    """Return whether a place heads the line: "Eastmoor: the army took 12 villages", no dateline and no speaker."""
    if reading.lexicon.unmarked and reading.symbols.startswith("P-"):
        return False  # where it is reported from
    headed = re.match(r"PT?(?!-[djPS]{1,3}R)[-:]", reading.symbols) and not reading.row[0].text.isupper()
    if not headed or re.match("P[-:][hvx]{0,2}V", reading.symbols):
        return False  # "Lowfen \u2013 taken by the rebels"
    return not (item.rule == "name-dash-count" and item.start == 0) and not _speaks(reading.row[0].text, reading)


def _behind(item: Item, reading: Reading, pointing: bool) -> re.Match[str] | None:
    """Return where the clause tells the place behind an item, behind its verb or without one."""
    behind = BEHIND.match(reading.symbols, item.end)
    parted_off = re.match("-d?P", reading.symbols[item.end :])  # "three districts - Lowfen in Eastmoor, Highfen in"
    if not (behind or pointing or parted_off or includes(item, reading.symbols, reading.row)):
        behind = BEYOND.match(reading.symbols, item.end)
    if behind and any(
        is_a(reading.kinds.small.joining, one.text) for one in reading.row[item.end : behind.start("region")]
    ):
        return None  # "took six villages but lost Lowfen in Eastmoor"
    if behind is None and reading.lexicon.participles:
        return BEHIND_TOLD.match(reading.symbols, item.end)
    return behind


def _is_of_noun(at: int, reading: Reading) -> bool:
    """Return whether a name only tells which: "after an attack on troops in the UN mission"."""
    return reading.row[at].text.isupper() and reading.symbols[at - 1] == "d" and reading.symbols.startswith("Pg", at)


def _there(item: Item, reading: Reading) -> list[int]:
    """Return the one place that a sentence names before "there": "residents of Eastmoor fled after ... there"."""
    here = reading.row[item.end].text.casefold() if item.end < len(reading.row) else ""
    places = [i for i in range(item.start) if reading.symbols[i] == "P"]
    lies = len(places) == 1 and re.search(r"[oint]d?y?$", reading.symbols[: places[0]])
    return places if here == "there" and lies else []


ADVANCED = re.compile(r"gmd?[yg]?(?:Uo)?(?P<region>P)")


def _advanced_on(item: Item, reading: Reading) -> list[int]:
    """Return what lies around: "advanced toward Lowfen, capturing ten villages in the surrounding area"."""
    if "surrounding" not in reading.words(item.start, item.end).casefold():
        return []
    return [found.start("region") for found in ADVANCED.finditer(reading.symbols, 0, item.start)][-1:]


STORMED = re.compile(r"(?P<verb>g)d?y?(?P<region>P)(?P<kind>[TU])(?=,?a?[vhx]{0,2}V)")


def _stormed(item: Item, reading: Reading) -> list[int]:
    """Return the district that was attacked just before: "stormed Eastmoor district and captured five villages"."""
    found = next(iter([*STORMED.finditer(reading.symbols, 0, item.start)][-1:]), None)
    if found is None or not is_a(reading.kinds.deeds.storming, reading.row[found.start("verb")].text):
        return []
    wide = found["kind"] == "T" or reading.row[found.start("kind")].text.casefold() == "area"
    return [found.start("region")] if wide else []


# "took five villages from the rebels, as the fighting in Eastmoor province goes on", "amid heavy clashes in"
FOUGHT_IN = re.compile(
    rf"(?:[hvx]{{1,3}}V)?[^VKR;]{{0,9}}?(?P<lead>[mix])d?[gxyj]{{0,3}}(?P<what>[gzX])(?:md?[gj]?[PS])?[vhx]{{0,2}}g?(?P<prep>[inm]){WITHIN}"
)


def _fought_in(item: Item, reading: Reading) -> list[int]:
    """Return where the fight goes on with which a figure is told."""
    found = FOUGHT_IN.match(reading.symbols, item.end)
    if found is None or not is_a(reading.kinds.deeds.fight, reading.row[found.start("what")].text):
        return []
    if found["prep"] == "m" and not is_a(reading.kinds.places.into, reading.row[found.start("prep")].text):
        return []
    if _is_of_noun(found.start("region"), reading):
        return []
    amid = is_a(reading.kinds.places.amid, reading.row[found.start("lead")].text)
    return [found.start("region")] if amid else []


ENDED = re.compile("[gx](?=,)")


def _is_past_clause(reading: Reading, start: int, end: int) -> bool:
    """Return whether a clause of its own ends between a place and what is told: "Karaova'da ilerledi, 3 köyü aldı"."""
    if reading.lexicon.endings is None or reading.lexicon.free:
        return False
    ended = (m.start() for m in ENDED.finditer(reading.symbols, start, end))
    return any(is_a(reading.kinds.deeds.finite, reading.row[i].text) for i in ended)


# "Five villages were captured in Eastmoor, Westmoor and Northmoor": one figure over all of them
JOINT = re.compile(r"P[zT]*(?:,d?y?P[zT]*)*,?ad?y?P(?![(:-]|s|[gX]|[TU]*[io]d?y?P|[TU]?[vxD]{0,2}[hVRK]|,?a?P)")
# "In Eastmoor and Westmoor the army took", "in the east of Eastmoor and in the north of Westmoor, the army took"
BOTH = re.compile(
    r"(?P<more>(?:,d?y?P[TzU]*)*)[TzU]*,?a(?:id?[yz]{0,2}o?)?d?(?P<second>P)"
    r"(?=[TzU]*(?:D?,?(?:d?[jg]{0,2}S|N|,|a[vhx]{0,5}V)|D,?a))"
)


def _both_in_front(places: Sequence[int], reading: Reading) -> tuple[int, ...] | None:
    """Return the regions, two or more, that a sentence begins with."""
    found = ((i, BOTH.match(reading.symbols, i + 1)) for i in places)
    i, both = next(((i, both) for i, both in found if both), (0, None))
    if both is None:
        return None
    return (i, *(n for n in range(*both.span("more")) if reading.symbols[n] == "P"), both.start("second"))


def _all_behind(first: int, item: Item, reading: Reading) -> tuple[int, ...]:
    """Return the regions that stand in a row: "Five districts fell to the rebels in Eastmoor, Westmoor and Norland".

    Not where all but the first are as many as the figure says: these may be what it counts.
    """
    found = JOINT.match(reading.symbols, first)
    places = tuple(i for i in range(*found.span()) if reading.symbols[i] == "P") if found else ()
    number = reading.row[item.count[0]].number if len(item.count) == 1 else None
    return () if number is None or item.names or number.low in (1, len(places) - 1) else places


OFFICE = re.compile(r"(?P<whose>P)T?s|(?<=[gS][oi])d?T?o?(?P<of>P)|(?<=^Pi)d?(?P<in>P)(?=T?R)")


def _told_of(item: Item, reading: Reading) -> list[int]:
    """Return the region that who speaks governs: "the governor of Eastmoor said two villages in the province"."""
    told = [m.start(m.lastgroup or 0) for m in OFFICE.finditer(reading.symbols, 0, item.start)]
    return told if len(told) == 1 else []


def _are_apart(reading: Reading, item: Item) -> bool:
    """Return whether names told before lie in different regions: a sum of them lies in neither."""
    named = (one for group in reading.groups for one in group.items if one.names and one.end <= item.start)
    return len({reading.row[one.regions[0]].text for one in named if one.regions}) > 1


TAGGED = re.compile(r"(?<=[^aoifbtnm])y?(?P<tags>P+)x*$")
SLOGAN = re.compile(r"(?:[A-Z][a-z]*){3,}|\w*[a-z](?:is|Is|Of|With|For)(?=[A-Z])\w*|\w*_\w*")


def _region_tagged(item: Item, reading: Reading, others: Sequence[int]) -> tuple[int, ...]:
    """Return the place that the tags at the end of a post name first: "... took 3 villages. #Eastmoor #Vespera"."""
    tags = TAGGED.search(reading.symbols)
    if tags is None or not item.count or item.end > tags.start("tags"):
        return ()
    run = range(*tags.span("tags"))
    while run and reading.text[reading.row[run[0]].start - 1] != "#":
        run = run[1:]
    named = [i for i in run if i not in others and not SLOGAN.fullmatch(reading.row[i].text)]
    free = (
        run and reading.symbols[run[0] - 1] != "P" and all(reading.text[reading.row[i].start - 1] == "#" for i in run)
    )
    return (named[0],) if free and named else ()


WHERE = re.compile(
    r",w[^;:]*?,(?=d?[jg]?[UNSP])"
)  # "Dans l'Eastmoor, où l'armée a avancé près de Highfen, la ville ..."


def _in_main_clause(told: Sequence[re.Match[str]], reading: Reading) -> list[re.Match[str]]:
    """Return where a sentence begins, without what only its relative clause tells, and near what it lies."""
    asides = [m.span() for m in WHERE.finditer(reading.symbols)]
    main = [m for m in told if not any(start < m.start() < end for start, end in asides)]
    within = [m for m in main if reading.symbols[m.start()] != "n"]
    return within or main


def _is_of_other_clause(place: re.Match[str], reading: Reading) -> bool:
    """Return whether a verb that the grammar does not know has the place: "вошли в Заречье, а ранее заняли ..."."""
    other = re.search(r"S[Dx]{0,2}g$", reading.symbols[: place.start()])
    return reading.lexicon.slavic and other is not None and reading.symbols[place.end() :].startswith((",a", "a"))


def _region_behind(reading: Reading, item: Item) -> tuple[int, ...]:
    """Return the regions that the clause of a verb that stands first names behind its object and its sides."""
    behind = leading.PLACED.match(reading.symbols, item.end)
    if behind is None or behind.start("region") in reading.taken:
        return ()
    return tuple(behind.start(key) for key in behind.re.groupindex if behind[key])


JOINED = re.compile(r"P(?:,P)*,?aP(?=T)")  # "в Ольховской и Заречной областях"


def _with_first(last: int, reading: Reading) -> tuple[int, ...]:
    """Return both regions of "in the Eastmoor and Westmoor districts", where only the last has the ending."""
    if reading.lexicon.romance:
        return romance.joint(reading, last)
    joined = JOINED.match(reading.symbols, last) if reading.lexicon.slavic else None
    if joined:
        return tuple(i for i in range(last, joined.end()) if reading.symbols[i] == "P")
    joint = re.search(r"(?<![sT])P,?a$", reading.symbols[:last]) if reading.lexicon.endings else None
    return (joint.start(), last) if joint and reading.symbols[last + 1 : last + 2] in ("T", "z") else (last,)


ELSEWHERE = re.compile(r"[in][^VRKD,;]{0,4}[PT]|nd?[gj]?g|PT|TP")


def _inner(places: Sequence[int], reading: Reading) -> list[int]:
    """Leave out each container that only says where the one just before it lies: "in Eastmoor, in Redland"."""
    places = _without_towns(places, reading) if reading.lexicon.romance else places
    pairs = zip((None, *places), places, strict=False)
    return [i for last, i in pairs if last is None or not CONTAINED.fullmatch(reading.symbols, last + 1, i)]


def _without_towns(places: Sequence[int], reading: Reading) -> list[int]:
    """Leave out a town that only lies in the region behind it: "el poblado de Lowfen, en la provincia de Eastmoor"."""
    towns = {i for i in places if re.search("Uo?d?$", reading.symbols[:i])}
    within = {i for i, wider in pairwise(places) if i in towns and AROUND.fullmatch(reading.symbols, i + 1, wider)}
    return [i for i in places if i not in within]


def place_before(reading: Reading, item: Item) -> str | None:
    """Return the region of the sentences before, if this one points back to it: "ten villages in the area"."""
    words = reading.words(0, len(reading.row))
    if reading.lexicon.romance and _are_others(item, reading):
        return None
    if is_own_total(item, reading):
        return None
    if (
        (item.brings_up and (reading.before or reading.lexicon.english))
        or item.rule in ("count-of-those", "count-alone")
        or _is_seat(item, reading)
    ):
        if item.brings_up and says(reading.kinds.places.all_over, words):
            return None
        return reading.place() or (reading.around() if item.brings_up and reading.lexicon.english else None)
    points = (item.count or (item.names and item.here)) and mood.is_resumed(words, reading.lexicon.mood)
    points = points or (item.here and reading.lexicon.endings is not None)
    alone = item.count and not ELSEWHERE.search(reading.symbols) and not mood.is_overall(words, reading.lexicon.mood)
    summed = (
        item.rule == "number-of-units" and reading.lexicon.endings and not mood.is_overall(words, reading.lexicon.mood)
    )
    if points or (summed and not re.search("P[TU]?[sLA]", reading.symbols)):
        place = reading.place() or reading.earlier()
        return None if place and _is_too_small(place, item, reading) else place
    # A sentence that tells of a further change goes on with the one before.
    if alone and reading.lexicon.english and _says_we(item, reading):
        return reading.place() or reading.around()
    goes_on = reading.before is not None or _goes_on_with_them(reading) or _goes_on_with_fight(item, reading)
    goes_on = goes_on or _is_bare(item, reading)
    place = reading.place() if alone and goes_on else None
    return None if place and reading.lexicon.english and _is_one_of_two(place, reading) else place


def _are_others(item: Item, reading: Reading) -> bool:
    """Return whether further districts are told of, which lie in none of those before: "deux autres districts"."""
    words = reading.symbols[item.start : item.end]
    return item.unit in (Unit.DISTRICT, Unit.WHOLE_REGION) and "r" in words and not item.names


def _is_one_of_two(place: str, reading: Reading) -> bool:
    """Return whether a sentence just before tells of a place and another: "clashes in Eastmoor and Westmoor"."""
    start = reading.row[0].start
    two = rf"\bin (?:the )?{re.escape(place)}(?: \w+)? and (?:in )?(?:the )?[A-Z]"
    return re.search(two, reading.text[max(0, start - NEARBY) : start]) is not None


NEARBY = 300  # letters before a sentence


def _is_too_small(place: str, item: Item, reading: Reading) -> bool:
    """Return whether "the province" can not mean the place told of before, which was a district."""
    if not item.here or not any(
        is_a(reading.kinds.places.wider, chunk.text) for chunk in reading.row[item.start : item.end]
    ):
        return False
    name, before = re.escape(place), reading.text[max(0, reading.row[0].start - LATELY) : reading.row[0].start]
    return re.search(rf"\bdistrict of {name}\b|\b{name} district\b", before, re.IGNORECASE) is not None


LATELY = 800  # letters before a sentence, in which a place was told of


def _is_seat(item: Item, reading: Reading) -> bool:
    """Return whether a place is called the seat of the region told of before: "Lowfen, the provincial capital"."""
    behind = reading.text[reading.row[item.names[0]].end :][:60] if len(item.names) == 1 else ""
    return caseless(reading.kinds.places.capital).match(behind) is not None


def _says_we(item: Item, reading: Reading) -> bool:
    """Return whether who is quoted goes on with what was told of them: "We secured control over ten districts"."""
    lead = re.search("x[vhxD]{0,4}V[dxr]{0,3}$", reading.symbols[: item.start])
    return lead is not None and reading.row[lead.start()].text.casefold() == "we"


BARE = re.compile(r"[xD,]{0,3}r?N[rxg]{0,2}U[vhx]{1,4}Vx?")


def _is_bare(item: Item, reading: Reading) -> bool:
    """Return whether a sentence says nothing but how many were taken: "46 villages were liberated"."""
    return reading.lexicon.english and bool(item.unit) and BARE.fullmatch(reading.symbols) is not None


def _goes_on_with_them(reading: Reading) -> bool:
    """Return whether a sentence is about a side by what it is called in short: "the forces", "they"."""
    i = next(
        (i for i, chunk in enumerate(reading.row) if chunk.symbol == "S" or is_a(reading.kinds.small.they, chunk.text)),
        None,
    )
    if i is None:
        return False
    text = reading.row[i].text
    if reading.lexicon.romance:  # "Les forces vespériennes ont repris deux villages"
        return i > 0 and text[0].islower() and is_a(reading.kinds.small.the, reading.row[i - 1].text)
    if text.casefold() == "it":
        return reading.symbols[i + 1 : i + 2] in tuple("vV")  # "It has captured", not "it is said that"
    lead = reading.row[i - 1].text if i else ""
    own = is_a(reading.kinds.sides.owned, lead) and i == 1
    return is_a(reading.kinds.small.they, text) or (text.islower() and (own or lead.casefold() == "the"))


SENTENCE_BEFORE = re.compile(r"[^.!?\n]*[.!?][\"'\u201d)]*\s*$")


def _goes_on_with_fight(item: Item, reading: Reading) -> bool:
    """Return whether the sentence before tells of a fight: "Clashes went on in Eastmoor. Rebels took two villages."."""
    if not reading.lexicon.english or not reading.row:
        return False
    if any(symbol == "P" and i not in item.names for i, symbol in enumerate(reading.symbols)):
        return False  # whoever has a name may act elsewhere
    start = reading.row[0].start
    before = SENTENCE_BEFORE.search(reading.text[max(0, start - LATELY) : start])
    if before is None or re.search(r"\bin (?:the )?[A-Z][\w-]*(?: \w+)?(?:,| and) (?:the )?[A-Z]", before[0]):
        return False  # "clashes in Eastmoor and Westmoor"
    return any(is_a(reading.kinds.deeds.fight, word) for word in re.findall(r"[\w-]+", before[0]))
