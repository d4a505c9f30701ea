"""What each verb's group says, item by item: its region where that stands elsewhere, its part in a sum, its figure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pipeline.model import DateBasis, EventKind, Qualifier, Role, Status, Unit
from pipeline.parse.clause import mood, romancesides
from pipeline.parse.clause.belonging import is_morrow, is_of_first
from pipeline.parse.clause.counting import counted_on
from pipeline.parse.clause.group import Group, Item
from pipeline.parse.clause.matches import low_of
from pipeline.parse.clause.placebefore import place_before
from pipeline.parse.clause.reading import Event, Found, Reading
from pipeline.parse.clause.settling import settled
from pipeline.parse.clause.where import regions_of
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.words import capitals
from pipeline.parse.words.countries import is_country


def found_in(reading: Reading, linked: Sequence[tuple[Group, Event]]) -> Iterator[Found]:
    """Yield the items of the objects that say something, each with its region, wherever in the clause that stands."""
    pairs = _listed_together(
        (_shared_out(_as_named(_as_region(item, group, event, reading), reading), event), event)
        for group, event in linked
        for item in group.items
        if not (event.partial and reading.lexicon.slavic and _is_of_places(item))
    )
    counted = [item for item, _ in pairs if item.count]
    last: tuple[int, ...] = ()
    named: set[int] = set()  # what a figure before has named
    told: set[int] = set()  # of which a verb before has told
    for item, event in pairs:
        if item.names and named.issuperset(item.names) and not item.count:
            continue
        listed = _with_named(_with_list_behind(item, reading, linked), reading, linked)
        listed = _with_those_among(_with_clauses_behind(listed, reading), reading)
        named |= {*listed.names} if listed.names != item.names else set()
        listed = _without_source(_without_persons(_in_capitals(listed, reading), reading), reading)
        regions = regions_of(item, listed, linked, [other for other, _ in pairs], reading)
        of_those = item.rule in ("count-of-those", "count-alone") or (item.rule == "count-of-them" and item.names)
        regions = regions or ((last or _of_those(item, reading)) if of_those else ())
        last = regions if item.count else last
        role = _role(item, counted, bool(regions))
        place = None if regions or role is Role.TOTAL else place_before(reading, item)
        place = place or (None if regions else _of_that_region(item, reading))
        kept = _kept_up(event, item, reading)
        again = item.names and item.names[0] in told and event.last is not None  # "and retook it on Friday"
        event = _as_of(kept if again else _on_own_day(kept, item, reading), item, reading)
        told |= {*item.names}
        one = Found(listed, event, role, regions, place)
        if _says_something(one, reading):
            yield from _by_days(one, [other for other, _ in pairs], reading)


OF_ITS = re.compile(r"Nod(?P<kind>T)sN?[xygj]{0,2}[UT]")
LATELY = 800  # letters before a sentence, in which the region was named that it calls "the state"


def _of_that_region(item: Item, reading: Reading) -> str | None:
    """Return the region named before whose places a figure counts: "captured 13 of the state's 17 townships"."""
    found = OF_ITS.search(reading.symbols, item.start, item.end) if reading.lexicon.english and item.count else None
    if found is None:
        return None
    kind, start = re.escape(reading.row[found.start("kind")].text), reading.row[0].start
    name = r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)?"
    told = re.compile(rf"(?P<before>{name}) (?i:{kind})\b|\b{kind} of (?P<behind>{name})")
    named = [*told.finditer(reading.text, max(0, start - LATELY), reading.row[item.start].start)]
    return (named[-1]["before"] or named[-1]["behind"]) if named else None


# behind a figure: "four towns: Lowfen (17 May), Highfen in Eastmoor (19 May) and Norby (20 May)"
DATED = r"P(?:iP)?T?D"
DATED_LIST = re.compile(rf"(?:{DATED}(?:,?a|,)?){{2,}}")


def _by_days(one: Found, others: Sequence[Item], reading: Reading) -> Iterator[Found]:
    """Yield a figure without a day, and the places that it counts, where each of these has a day of its own."""
    item = one.item
    dated = DATED_LIST.match(reading.symbols, item.names[0]) if item.count and item.names else None
    if dated is None or not reading.lexicon.english:
        yield one
        return
    elsewhere = {i for other in others if other is not item for i in other.names}
    entries = re.compile(DATED).finditer(reading.symbols, *dated.span())
    names = [entry.start() for entry in entries if entry.start() not in elsewhere]
    yield replace(
        one, item=replace(item, names=(), day=None), event=replace(one.event, first=None, last=None, basis=None)
    )
    for i in names:
        day = reading.symbols.index("D", i)
        alone = Item("names", i, i + 1, unit=item.unit, names=(i,), day=day)
        regions = tuple(k for k in range(i + 1, day) if reading.symbols[k] == "P") or item.regions
        yield Found(alone, _on_own_day(one.event, alone, reading), Role.PART, regions, None)


THOSE = re.compile(r"N[rxygj]{0,2}[UT][io]d?[yz]*(?:To)?(?P<region>P)T?")


def _of_those(item: Item, reading: Reading) -> tuple[int, ...]:
    """Return where those lie of which a figure is told: "shelled 11 villages in Eastmoor and took four of them"."""
    told = [*THOSE.finditer(reading.symbols, 0, item.start)]
    return (told[-1].start("region"),) if told and reading.lexicon.english else ()


def _in_capitals(item: Item, reading: Reading) -> Item:
    """Leave out what is no name, in a text in capitals: "TOOK DOCUMENTS AND RIFLES"."""
    if item.rule not in ("names", "names-unit") or not reading.words(0, len(reading.row)).isupper():
        return item
    words = {i: reading.row[i].text for i in item.names}
    named = (i for i, word in words.items() if capitals.is_place(word) or reading.text.startswith(word))
    return replace(item, names=tuple(named))


def _without_persons(item: Item, reading: Reading) -> Item:
    """Leave out a name with a rank or an office before it, "captured General Lowfen", or one who speaks, behind it."""
    if item.rule not in ("names", "names-unit") or not (reading.lexicon.english or reading.lexicon.romance):
        return item
    if reading.lexicon.romance:
        named = tuple(i for i in item.names if not romancesides.is_ranked(reading, i))
        return item if named == item.names else replace(item, names=named, regions=item.regions if named else ())
    ranked = (
        " " in (who := reading.row[i].text) and mood.is_party(who.split()[0], reading.lexicon.mood) for i in item.names
    )
    named = tuple(i for i, out in zip(item.names, ranked, strict=True) if not (out or _is_in_office(i, reading)))
    named = named[:-1] if named and _is_speaking(named[-1], reading) else named
    return item if named == item.names else replace(item, names=named, regions=item.regions if named else ())


def _is_in_office(i: int, reading: Reading) -> bool:
    """Return whether what stands behind a name tells a person's office: "captured Ivan Doe, the governor of"."""
    office = re.compile(r",d?(?P<office>[xgyjP]{1,3})o").match(reading.symbols, i + 1)
    title = reading.row[office.end("office") - 1].text if office else ""
    return title.casefold() in reading.lexicon.titles or is_a(reading.kinds.sides.title, title)


SPEAKS = re.compile(r",d?g{1,2}(?:[mo]d?[gjSPXU]{1,5})?,?[vh]{0,2}D?R")


def _is_speaking(name: int, reading: Reading) -> bool:
    """Return whether a name is of who tells: "took Lowfen, Ivan Drymoor, a spokesman for the army, said"."""
    before = reading.row[name - 1] if name else None
    apart = (
        before is not None
        and before.symbol in ",V"
        and (before.symbol == "," or before.end + 1 < reading.row[name].start)
    )
    speaks = SPEAKS.match(reading.symbols, name + 1) if apart else None
    title = [chunk.text.casefold() for chunk in reading.row[name + 1 : speaks.end()]] if speaks else []
    return not reading.lexicon.titles.isdisjoint(title)


def _without_source(item: Item, reading: Reading) -> Item:
    """Leave out who is quoted behind a headline: "two villages near Lowfen: Observatory"."""
    who = reading.row[item.names[0]].text if len(item.names) == 1 and item.count else ""
    number = reading.row[item.count[0]].number if item.count else None
    several = number is not None and number.low != 1
    quoted = mood.is_monitor(who, reading.lexicon.mood) or mood.is_party(who, reading.lexicon.mood)
    quoted = quoted or (SOURCE.fullmatch(who) is not None and _ends_in_source(item.names[0], reading))
    return replace(item, names=()) if who and several and quoted else item


SOURCE = re.compile("[A-Z]{2,6}")


def _ends_in_source(name: int, reading: Reading) -> bool:
    """Return whether initials behind a dash end what they tell: "three more towns freed in a day. - ABC"."""
    last = name == len(reading.row) - 1 and reading.symbols[name - 1] == "-"
    return reading.lexicon.english and last and not reading.words(0, name).isupper()


OF_DAY = re.compile("(?P<day>D)[xO]{0,2}V$")


def _kept_up(event: Event, item: Item, reading: Reading) -> Event:
    """Make "bringing the number of villages taken to 16" a running total, which has no day of its own.

    Where endings tell of it, "the number of villages taken yesterday" is of that day.
    """
    of_day = OF_DAY.search(reading.symbols[: item.start]) if reading.lexicon.endings else None
    day = reading.row[of_day.start("day")].day if of_day else None
    if not item.brings_up or (day and day.role == "on" and day.last):
        return event
    return replace(event, running=True, first=None, last=None, basis=None)


def _with_list_behind(item: Item, reading: Reading, linked: Sequence[tuple[Group, Event]]) -> Item:
    """Give a figure as many names as stand behind the colon that ends its sentence: "3 villages fell: A, B and C"."""
    if not reading.groups:
        return item  # a pronoun stands for the only place
    last = reading.groups[-1]
    free = all(last is not group for group, _ in linked) and len(last.items) == 1
    names = last.items[0].names
    number = reading.row[item.count[0]].number if len(item.count) == 1 else None
    low = number.low if number is not None else len(names) if item.rule == "units-of-region" else None
    more = re.compile(",?ar?$").match(reading.symbols, last.end)  # "and others"
    fits = (
        free
        and low is not None
        and not item.names
        and (low == len(names) > (1 if number else 0) or (more and low > len(names) > 0))
    )
    placed = last.items[0].regions
    if placed and item.regions:
        return item
    if fits and reading.symbols[: last.start].endswith((":", "-")) and (last.end == len(reading.symbols) or more):
        return replace(item, names=names, regions=placed or item.regions)
    return item


CLAUSE = re.compile(r"[;:](?:,?ad?|d)?(?:[xygj]?Uo)?(?P<name>P)(?=(?:,[^;hvVKR]*)?(?:;|$))")


def _with_clauses_behind(item: Item, reading: Reading) -> Item:
    """Give a figure the places that stand each in a clause of its own: "two towns; Lowfen, a port; and Highfen"."""
    number = reading.row[item.count[0]].number if len(item.count) == 1 else None
    if len(item.names) > 1 or number is None or ";" not in reading.symbols[item.count[0] :]:
        return item
    names = tuple(found.start("name") for found in CLAUSE.finditer(reading.symbols, item.count[0]))
    return replace(item, names=names) if len(names) == number.low and len(names) > 1 else item


def _as_region(item: Item, group: Group, event: Event, reading: Reading) -> Item:
    """Make a bare name a region beside one that is handed over: "the Eastmoor region on Monday, Westmoor on Friday".

    And a country, which is no locality: "The last troops left Norland".
    """
    bare = item.rule == "names" and len(item.names) == 1 and not item.regions
    beside = any(
        (other.whole and other.end <= item.start) or (item.day is not None and other.day is not None and other.part)
        for other in group.items
    )
    country = bare and reading.lexicon.english and is_country(reading.row[item.names[0]].text)
    if not country and not (bare and beside and event.kind is EventKind.HANDED_OVER):
        return item
    return replace(item, names=(), regions=item.names, whole=True, unit=Unit.WHOLE_REGION)


IN_FRONT = re.compile(r"(?:[DxSR]{1,3},)?x?id?[yxg]{0,2}(?:[zT]o)?(?P<region>P)T?,")
# "advanced in Eastmoor province and took Lowfen district", "moved into the province of Eastmoor, taking"
BEFORE = re.compile(r"[it]d?[yxg]{0,2}(?:(?P<region>P)(?P<type>T)|(?P<type2>T)o(?P<region2>P))(?=[^V;R]{0,9}V)")


def _as_named(item: Item, reading: Reading) -> Item:
    """Make a district a place of the region in front: "In Eastmoor province, rebels took Lowfen district"."""
    if not item.whole or len(item.regions) != 1 or not reading.lexicon.english:
        return item
    front = _region_in_front(item, reading)
    behind, before = reading.row[item.start :], reversed(reading.row[: item.start])
    kinds = [chunk.unit for chunk in (*behind, *before) if chunk.symbol == "T"]
    if front is None or front in item.regions or kinds[:1] != [Unit.DISTRICT]:
        return item
    return replace(item, regions=(front,), names=item.regions, whole=False, unit=Unit.DISTRICT)


def _listed_together(pairs: Iterable[tuple[Item, Event]]) -> list[tuple[Item, Event]]:
    """Put into one list the districts of a region that one type tells of: "In Eastmoor, took A, B and C districts"."""
    told: list[tuple[Item, Event]] = []
    for item, event in pairs:
        before, its_event = told[-1] if told else (item, None)
        districts = item.rule == before.rule == "whole-regions" and item.names and before.names
        if districts and its_event is event and item.regions == before.regions:
            told[-1] = (replace(before, end=item.end, names=(*before.names, *item.names)), event)
        else:
            told.append((item, event))
    return told


def _as_of(event: Event, item: Item, reading: Reading) -> Event:
    """Make a running total of how many places had fallen by a day: "By 4 May, they had taken 20 villages"."""
    if not item.count or event.last is None or not reading.lexicon.english or event.status is Status.PLANNED:
        return event
    stated = [day for _, day in reading.days if day.role == "by" and day.basis is DateBasis.STATED]
    by = any(day.last == event.last for day in stated)
    had = by and any(is_a(reading.kinds.deeds.pluperfect, one.text) for one in reading.row)
    return replace(event, running=True, first=None, last=None, basis=None) if had else event


def _region_in_front(item: Item, reading: Reading) -> int | None:
    front = IN_FRONT.match(reading.symbols)
    if front is not None:
        return front.start("region")
    before = next(iter(reversed([*BEFORE.finditer(reading.symbols, 0, item.start)])), None)
    kind = reading.row[before.start("type" if before["type"] else "type2")].unit if before else None
    if before is None or kind is not Unit.WHOLE_REGION:
        return None
    return before.start("region" if before["region"] else "region2")


def _is_of_places(item: Item) -> bool:
    """Return whether an item is of places, which nobody holds who has taken a part of each: "частично захватили"."""
    return not (item.whole or item.part)


def _shared_out(item: Item, event: Event) -> Item:
    """Make a region that is partly taken an unnumbered part of itself."""
    return replace(item, whole=False, part=True, unit=Unit.LOCALITY) if item.whole and event.partial else item


def _with_named(item: Item, reading: Reading, linked: Sequence[tuple[Group, Event]]) -> Item:
    """Give a figure the names behind "among them", wherever in the sentence these stand."""
    if not (item.count or (item.part and reading.lexicon.unmarked)) or item.names or item.listed:
        return item
    taken = [group for group, _ in linked]
    told = (group for group in reading.groups if group.start > item.end and group not in taken)
    named = next((group for group in told if _is_named(group, reading.symbols)), None)
    if named is None or any(one.count or one.whole for one in named.items):
        return item
    whole = (
        *(i for one in named.items for i in one.names),
        *(i for one in named.items[1:] if one.part for i in one.regions),
    )
    if low_of(item, reading.row) == len(whole) > 2 and not named.items[0].regions:
        return replace(item, names=whole)  # "three districts, namely Lowfen, Highfen and parts of Drymoor"
    places = {one.regions for one in named.items if one.regions}
    if places and (item.regions or len(named.items) > 1):
        return item
    regions = places.pop() if places else item.regions
    return replace(item, names=tuple(name for one in named.items for name in one.names), regions=regions)


def _is_named(group: Group, symbols: str) -> bool:
    """Return whether "namely", "among them" or a colon stands by a group: which places a figure counts."""
    if re.search("fd?[jg]{0,2}S,?l[hd]?d?x?$", symbols[: group.start]):
        return False  # "from armed groups, including the Blue Committee"
    behind = re.compile(r",?l(?:[,;]|$)").match(symbols, group.end) and symbols[: group.start].endswith(",")
    start = next(iter(group.items[0].names), group.start)  # "in the Eastmoor area: Lowfen and Highfen"
    return bool(behind or re.search("(?:l[hd]?|:)d?x?$", symbols[: group.start]) or symbols[:start].endswith("U:"))


AMONG = re.compile(r"[xa]{0,2},?l(?P<those>[^;hRK]*)h(?:d?[xygj]{0,2}Uo?|d)?(?P<names>P(?:,P)*(?:,?ad?P)?)(?=[,;]|$)")


def _with_those_among(item: Item, reading: Reading) -> Item:
    """Give a figure the places of which a sentence says that they are among those it counts, behind "was" or "were".

    "Among the nine villages seized on Monday was Lowfen".
    """
    among = AMONG.match(reading.symbols) if reading.lexicon.english and item.count and not item.names else None
    if among is None or not among.start("those") <= item.start < among.end("those"):
        return item
    names = tuple(i for i in range(*among.span("names")) if reading.symbols[i] == "P")
    low = low_of(item, reading.row)
    return replace(item, names=names) if low is None or len(names) <= low else item


PARTS = ("count-of-those", "count-more", "count-alone")


DAY_FIRST = re.compile(r"P[UT]?D?,?a,?D,?$")
# "took Lowfen on Sunday and Highfen (Norby) on Monday"
DAY_BEHIND_ASIDE = re.compile(r"\([^()VRKD;]{1,6}\)D")
# "заняла 4 мая Терны, а на следующий день - Липки"
STEP_FIRST = re.compile(r"P[UT]?D?,a?x?D-?$")


def _on_own_day(event: Event, item: Item, reading: Reading) -> Event:
    """Give an entry its own day: "the Eastmoor region by 20 November, the Westmoor region by 1 December"."""
    first = DAY_FIRST.search(reading.symbols[: item.start]) if reading.lexicon.english else None
    before = reading.symbols.rfind("D", 0, item.start) if first else None
    if item.day is None and before is not None:
        item = replace(item, day=before)  # "took Lowfen on Sunday, and on Monday Highfen"
    aside = DAY_BEHIND_ASIDE.match(reading.symbols, item.end) if reading.lexicon.english else None
    if item.day is None and aside is not None:
        item = replace(item, day=aside.end() - 1)
    step = _step_before(item, reading) if reading.lexicon.slavic else None
    if step is not None and item.day is None:
        item = replace(item, day=step)
    day = settled(reading, item.day) if item.day is not None else None
    if item.day is not None and (is_of_first(reading, item.day) or is_morrow(reading, item.day)):
        return event
    if item.day is not None and (counted := counted_on(reading, item.day)) and not event.running:
        return replace(event, first=counted, last=counted, basis=DateBasis.RELATIVE)
    if day is not None and day.role == "loose" and _is_of_span(event, item, reading):
        return replace(event, first=None, last=None, basis=None)
    if event.running and item.rule in PARTS and day is not None and day.last and day.role == "on":
        event = replace(event, running=False, since=None)  # "75 villages since 4 May, 12 of them on Friday"
    named = reading.lexicon.english and item.rule == "names" and day is not None and reading.before is not None
    if event.running and named and item.day is not None and item.day <= item.end and day and day.role == "on":
        event = replace(event, running=False, since=None)  # "Among them are Lowfen (4 May), Highfen (9 May)"
    if day is None or day.last is None or event.running:
        return event
    if event.status is Status.PLANNED:
        due = reading.row[item.day].day if item.day is not None and day.role == "by" else None
        return replace(event, due=due.last) if due else event
    return replace(event, first=day.first, last=day.last, basis=day.basis) if day.role == "on" else event


def _is_of_span(event: Event, item: Item, reading: Reading) -> bool:
    """Return whether a further figure is told of a span of its own: "ayer tres pueblos y dos más durante la semana"."""
    further = item.rule in ("count-more", "count-in-name") and reading.lexicon.romance and item.day is not None
    further = further or (reading.lexicon.endings is not None and not event.running)  # each of a list has its day
    # "Lowfen fell on 3 March, Highfen in May"
    further = further or (
        reading.lexicon.english and re.search("[PV][UT]?D,?a?$", reading.symbols[: item.start]) is not None
    )
    return further and not is_a(reading.kinds.days.hours, reading.row[item.day or 0].text)


def _step_before(item: Item, reading: Reading) -> int | None:
    """Return the day that stands in front of a further place, where it is counted from the one before."""
    if not STEP_FIRST.search(reading.symbols[: item.start]):
        return None
    day = item.start - 1 - (reading.symbols[item.start - 1] == "-")
    return day if counted_on(reading, day) else None


def _role(item: Item, counted: Sequence[Item], placed: bool) -> Role:
    if len(counted) < 2 or not item.count:
        return Role.SINGLE
    listed = [other for other in counted if other.listed and other.rule != "count-more"]
    # "In Lowfen, 16 villages were taken; in Highfen, 3": placed alike, they are parts alike
    alike = placed and bool(listed) and listed[0].rule == "in-name-count"
    if listed and not alike and not item.listed and not item.regions and item.start < listed[0].start:
        return Role.TOTAL
    return Role.PART


def _is_of_each(item: Item, reading: Reading) -> bool:
    """Return whether a dual only heads names that lie apart: "the two villages Lowfen in Eastmoor and Highfen in"."""
    unwritten = reading.lexicon.unmarked and reading.row[item.count[0]].text == ""
    return bool(unwritten) and "l:" in reading.symbols[item.start : item.end + 1]


def _says_something(one: Found, reading: Reading) -> bool:
    item = one.item
    if item.count and not item.names and not one.regions and _is_pointed_at(item, reading):
        return False  # "these two villages" were told of before
    if item.count and not item.names and not one.regions and _is_of_each(item, reading):
        return False
    if item.rule in ("count-more", "count-alone", "count-behind") and not (
        item.regions or _counts_places(item, reading)
    ):
        return False
    if item.rule == "count-behind" and not (reading.before or re.search("[VK].*V", reading.symbols[: item.start])):
        return False  # "won 12 districts and lost four": nothing was taken before
    if item.rule == "count-in-name" and not item.unit and _counts_things(item, reading):
        return False
    told = item.rule == "in-name-count" and not item.unit and re.match("[vh]{0,2}V", reading.symbols[item.end :])
    if told and not _counts_places(item, reading):
        return False  # "killed five men in Eastmoor and in Westmoor 8 were captured"
    if item.rule in ("names", "names-unit") and not item.names and item.regions == () and not item.whole:
        return False
    if _is_again(item, reading) or ((item.count or item.part) and not item.names and _counts_areas(item, reading)):
        # "eight areas of Eastmoor" may be named later (`without_nameless_areas`)
        placed = bool(one.regions) and item.rule == "count-unit" and reading.lexicon.english
        return placed and any(figure(item, reading)) and not _is_again(item, reading)
    if item.names or item.whole or (item.part and one.regions) or figure(item, reading)[0] is not None:
        return True
    return bool(item.count and (one.regions or one.place))


def _counts_places(item: Item, reading: Reading) -> bool:
    """Return whether "four more" are places, as what was counted before: not "killed ten men and took four more"."""
    lead = reading.symbols[: item.start]
    counted = re.findall("(?<!md)(?<!m)N[rxygj]{0,3}([UTXSPg])", lead)  # "killing 25 soldiers and capturing 14 others"
    if counted and counted[-1] not in "UT":
        return False
    return "X" not in lead and ("U" in lead or "T" in lead or reading.unit() is not None)


THINGS = re.compile(r"(?:^|[^P])N[xygj]{0,3}(?P<thing>X)(?!X)")
PEOPLE = re.compile(r"N[xygj]{0,3}S(?:[io]d?PT?)?[-(:][^VKR;UT]*$")  # "20 soldiers - 12 in Eastmoor and eight in"
# "killed 20 soldiers and captured 12 in Eastmoor"
AND_TAKEN = re.compile(r"N[xygjr]{0,3}S[^VKRUT;]{0,8},?a[xvh]{0,2}V[dxr]{0,2}$")
PLACES = re.compile(r"(?<!P)[UT]")


def _counts_things(item: Item, reading: Reading) -> bool:
    """Return whether a figure with a place only says where things are: "the 65 bases captured include 17 in Eastmoor".

    Not those of a size, which says how large what was taken is.
    """
    lead = reading.symbols[: item.start]
    if reading.lexicon.english and _is_untold(lead, reading):
        return True
    if PEOPLE.search(lead) or (AND_TAKEN.search(lead) and not PLACES.search(lead)):
        return True
    told = [reading.row[found.start("thing")].text for found in THINGS.finditer(lead)]
    return (
        reading.lexicon.english
        and any(not is_a(reading.kinds.places.size, one) for one in told)
        and not PLACES.search(lead)
    )


def _is_untold(lead: str, reading: Reading) -> bool:
    """Return whether a bare number is of no places: "shelling kills 14 in Lowfen", "captured 12 in Lowfen"."""
    if lead.endswith("g"):
        return True
    return lead.endswith("V") and reading.unit() is None and not PLACES.search(lead)


def _counts_areas(item: Item, reading: Reading) -> bool:
    """Return whether the figure counts "areas", which are places only where the text names them.

    "Five villages and several areas" are five villages and more.
    """
    end = item.count[1] if len(item.count) > 1 else (item.count or (item.start,))[-1] + 4
    return any(
        is_a(reading.kinds.places.area, chunk.text) and chunk.symbol != "u" for chunk in reading.row[item.start : end]
    )


def _is_pointed_at(item: Item, reading: Reading) -> bool:
    before = reading.row[max(0, item.count[0] - 1)]
    return before.symbol in "dx" and before.text.casefold() in reading.lexicon.these


def _is_again(item: Item, reading: Reading) -> bool:
    """Return whether a figure only takes up the one told before: "with the fall of the three towns"."""
    definite = is_a(reading.kinds.small.those, reading.row[item.start].text)
    number = reading.row[item.count[0]].number if len(item.count) == 1 else None
    named = [len(one.names) for group in reading.groups for one in group.items if one.end <= item.start]
    if definite and number and number.low in named and (number.low or 0) > 1 and not (item.names or item.regions):
        return True  # "took Lowfen and Highfen after the army left the two towns"
    plain = item.count and item.rule == "count-unit" and not (item.regions or item.names or item.here)
    return bool(reading.before and definite and plain and reading.row[item.start + 1].symbol == "N")


def figure(item: Item, reading: Reading) -> tuple[int | None, int | None, Qualifier | None]:
    """Return the sum of an item's numbers ("a town and four villages" is 5), its upper end, its qualifier."""
    if item.part:
        return None, None, Qualifier.VAGUE
    if not item.count:
        return None, None, None
    numbers = [reading.row[i].number for i in item.count]
    known = [number for number in numbers if number is None or number.low is not None]
    if known and len(known) < len(numbers):  # "four towns and several villages"
        return sum(number.low or 0 if number else 1 for number in known), None, Qualifier.AT_LEAST
    lows = [number.low if number else 1 for number in numbers]
    qualifiers = [number.qualifier for number in numbers if number]
    qualifier = next((q for q in qualifiers if q is not Qualifier.EXACT), Qualifier.EXACT)
    if any(low is None for low in lows):
        return None, None, Qualifier.VAGUE
    highs = [(number.high or number.low or 0) if number else 1 for number in numbers]
    return sum(low or 0 for low in lows), sum(highs) if qualifier is Qualifier.RANGE else None, qualifier
