"""What belongs to a place or a figure that was found: its region, its names, its day, who lost it.

Each tail is taken once, the first that fits where the piece ends, until none does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Unit
from pipeline.parse.clause.behindverb import is_of_things
from pipeline.parse.clause.group import Item
from pipeline.parse.clause.heads import OUSTS, is_ousted
from pipeline.parse.clause.matches import is_single, low_of, positions
from pipeline.parse.lexicon.kinds import Kinds, is_a, says
from pipeline.parse.rules import TAILS
from pipeline.parse.text.beginnings import LETTERS, Beginning
from pipeline.parse.text.normal import compiled
from pipeline.parse.words.row import Chunk

_TAILS = Beginning((rule.pattern, rule) for rule in TAILS)
# "eight towns, including Lowfen in Eastmoor and Highfen in Westmoor"
EACH_PLACED = re.compile(r"i[dyzo]{0,3}P[zT]*(?:(?:,|,?a)Pi[dyzo]{0,3}P[zT]*)+")
REGION_ASIDE = re.compile(r"P(?=\((?:id?)?PT?\))")
INCLUDED = re.compile(r"ld?U?o?$")
OWN_PLACE = re.compile(r"(?:aP)*,[in]|(?:aP)+[in]")  # "in Eastmoor, and Highfen and Drymoor in Westmoor"
SET_OFF, APART = re.compile(r",i[dyzTo]{0,4}P$"), re.compile("[zTU]{0,2},ad?P")  # "Lowfen, in Eastmoor, and Highfen"
OWNER = re.compile("[TU]?s[yxg]{0,2}U?P")
BY_BRACKET = re.compile(r"\((?:id?)?P[TU]{0,2}\)(?:,|,?a)P(?:(?:,|,?a)P)*\((?:id?)?P[TU]{0,2}\)")
BY_REGION = re.compile(r"[yzTU]{0,2}id?[yxg]?P[zTU]{0,2}(?:,?a|[,;]).*P")
ANOTHER = re.compile("(?<=[PD]),d[xyg]{0,2}(?P<town>U)oPD?(?=,|,?a)")
SEVERAL_OF = re.compile(r",d[gjyx]{0,3}Uo(?=d?P(?:,P)*,?aP)")
# "31 in Eastmoor, including Lowfen and Highfen; two in Westmoor - Drymoor and Ashby - and"; "two in Westmoor on Monday,
# Drymoor and Ashby"
NAMED_BEHIND = re.compile(r"[,-]?l|[-(]P(?:,P)*(?:,?aP)?[-)]|(?<=D),P(?:,P)*,?aP(?=$|[,;.])")
ASIDE = re.compile(r"\(P(?:,P)*(?:,|,?a)P\)")  # "in Eastmoor 12 (Lowfen, Highfen ...)"
ONE_ASIDE = re.compile(r"\(P\)")  # "in Eastmoor 1 (Lowfen)"
# "six villages in Lowfen and Highfen districts of Eastmoor"
SHARED_TYPE = re.compile(r"(?:,P)*,?ad?PT(?=[io]d?[yz]*P)")

SEVERAL = re.compile("i[dx]?(?P<number>N)[gjyx]{0,2}T$")
# of what else is told of a place, which belongs to no field
TELLS_NOTHING = frozenset(
    "to-side on-road at-border description also-near held beside-others and-around in-several in-action"
    " far-inside further-on far-from far-off lying-between other-name".split()
)


def tailed(item: Item, line: str, row: Sequence[Chunk], kinds: Kinds) -> Item:
    """Return an item with all that belongs to it behind it."""
    seen: set[str] = set()
    while found := _tail(item, line, row, seen, kinds):
        name, match = found
        seen.add(name)
        item = _with_tail(item, name, match, line, row, kinds)
        item = _with_own_names(item, line, row, kinds)
        if item.names and not item.regions:
            seen.discard("in-region")  # "the two villages of Lowfen and Highfen, in Eastmoor"
    return _named_alike(item, line, row)


# "two villages in Eastmoor, Lowfen and Highfen, and one in Westmoor, Norby"
NAMED_BEFORE = re.compile(r"N[rxygj]{0,2}U[io][dyzTogj]{0,5}P[TU]?,P(?:,P)*(?:,?aP)?,?ao?x?$")


def _named_alike(item: Item, line: str, row: Sequence[Chunk]) -> Item:
    """Return one more place with its name behind its region, as the places counted before it have theirs."""
    beside = line[item.end - 3 : item.end] == "P,P" and item.regions == (item.end - 3,) and not item.names
    if item.rule != "count-in-name" or not beside or low_of(item, row) != 1:
        return item
    source = row[item.end - 1].text.isupper()  # "and one in Westmoor, ISW"
    return replace(item, names=(item.end - 1,)) if not source and NAMED_BEFORE.search(line[: item.start]) else item


LIST = re.compile(r"[yzTU]*,P(?:,P)*(?:,?aP)+(?![zTU]*[-(inosR])")  # "Lowfen and Highfen and Drymoor", as Arabic joins


def _with_own_names(item: Item, line: str, row: Sequence[Chunk], kinds: Kinds) -> Item:
    """Leave as many names as the figure says to it: "two villages of Eastmoor, Lowfen and Highfen"."""
    number = row[item.count[0]].number if len(item.count) == 1 else None
    if number is not None and not item.names and len(item.regions) > 1:
        first = item.regions[0]
        listed = LIST.match(line, first + 1)
        one = is_a(kinds.places.single_region, row[first - 2].text) and line[first - 2 : first] in ("To", "zo")
        if listed and (one or listed[0].count("P") == number.low):
            typed = re.compile("[yzTU]*(?=,)").match(line, first + 1)
            return replace(item, regions=(first,), end=typed.end() if typed else first + 1)
    if number is None or item.names or len(item.regions) - 1 != number.low or number.low < 2:
        return item
    first = item.regions[0]
    typed = re.compile("[zTU]*(?=,)").match(line, first + 1)
    return replace(item, regions=(first,), end=typed.end()) if typed else item


def _tail(
    item: Item, line: str, row: Sequence[Chunk], seen: set[str], kinds: Kinds
) -> tuple[str, re.Match[str]] | None:
    for rule in _TAILS[line[item.end : item.end + LETTERS]]:
        name = rule.name
        if (name in seen and not item.near) or not _fits(item, name, line, row):
            continue
        if name == "apposition" and (_is_another(item, line, row, kinds) or _is_around(item, row, kinds)):
            continue
        if name == "names-of-these" and not _are_all(item, line, row):
            continue  # "two villages of Eastmoor and Westmoor provinces"
        if name == "name-of-one" and low_of(item, row) != 1:
            continue
        if name == "names-of-count" and "from-side" in seen and line.startswith(",l", item.end):
            continue  # "from armed groups, including the Blue Committee"
        if name == "from-side" and (is_ousted(line, row, item.end) or _is_far(line, row, item.end, kinds)):
            continue  # "drove the army and the militia from Lowfen"
        if name == "in-region" and item.names and _is_driven(row, item.start - 1):
            continue  # "drove the BLF out of Lowfen"
        found = compiled(rule.pattern).match(line, item.end)
        if found and name == "count-of-names" and _are_others(item, found, row):
            continue
        if found and name == "far-inside" and not is_a(kinds.places.inside, row[found.end()].text):
            continue  # "five villages 10 km on Lowfen"
        if found and name == "in-region" and _is_of_works(found, row):
            continue
        if found and name == "beside-others" and _is_repelled(found, row, kinds):
            continue
        if found and name == "lying-between" and not _is_between(found, row, kinds):
            continue
        if found and name == "at-border" and not is_a(kinds.border, row[found.end() - 1].text):
            continue
        if found and name == "comma-region" and "U,P" in found[0] and row[item.end + 2].unit is not Unit.COMMUNITY:
            continue
        if (
            found
            and name == "in-region"
            and (_is_of_next(found, line, row) or _is_road(found, row, kinds) or _is_river(found, row, kinds))
        ):
            continue
        if found and not (name == "names-of-count" and _is_by_region(item, found, line, row)):
            return name, found
    return None


DATED_ENTRY = re.compile(r"D[:,-]P(?:,P)*(?:,?aP)?\(P\)[;,.]?")
WIDER_ASIDE = re.compile(r"(?<=[zT])\(P\)|(?<=[zTP])\(PT\)")


def _lie_in_typed(item: Item, row: Sequence[Chunk]) -> bool:
    """Return whether several places lie in a region that its own word ends, behind which a bracket tells no name."""
    return bool(item.regions) and low_of(item, row) != 1


def _fits(item: Item, tail: str, line: str, row: Sequence[Chunk]) -> bool:
    if tail == "bracket-name":
        # Alone, "(Eastmoor)" may be another name of the place; in a row of them, or behind "village", it is the region.
        placed = line[item.end - 1 : item.end] == "U" or len(REGION_ASIDE.findall(line)) > 1
        placed = placed or DATED_ENTRY.fullmatch(line) is not None  # "5 May: Lowfen (Eastmoor)", an entry of a list
        return bool(item.names) and not item.regions and placed
    if tail in ("other-name", "comma-region", "apposition", "description"):
        return bool(item.names) and not item.regions
    if tail == "except":
        return item.whole or bool(item.count)
    if tail == "count-of-names":
        return len(item.names) > 1 and not item.count
    if tail == "names-of-these":
        return bool(item.count) and not (item.names or item.regions)
    if tail in ("names-of-count", "names-among-them", "name-of-one"):
        if tail == "names-of-count" and WIDER_ASIDE.match(line, item.end) and _lie_in_typed(item, row):
            return False  # "several villages in the Eastmoor highlands (South Westmoor)"
        counted = item.count or item.part
        behind = item.rule == "count-in-name" and bool(NAMED_BEHIND.match(line, item.end))
        aside = ONE_ASIDE if low_of(item, row) == 1 else ASIDE
        behind = behind or (item.rule == "name-dash-count" and bool(aside.match(line, item.end)))
        return bool(counted) and (not item.listed or behind) and not item.names
    if tail == "aside":
        return True
    if tail == "day" and item.rule in ("count-more", "count-in-name"):
        return item.rule == "count-more" or "D" in line[: item.start]  # an entry with a day of its own
    if tail == "at-border":
        return bool(item.names) and not item.count
    if tail == "beside-others":
        return bool(item.count or item.names) and not item.regions
    if tail in ("in-several", "in-action", "lying-between"):
        return bool(item.count) and not item.regions
    if tail == "and-around":
        return bool(item.names) and not item.count
    if tail == "on-road":
        return bool(item.names or item.count) and not item.regions
    if tail == "also-near":
        return bool(item.regions) and not item.near
    if tail in ("in-region", "bracket-region", "between"):
        if includes(item, line, row):
            return False
        return not item.regions or item.near
    return not item.listed


def _with_tail(item: Item, name: str, found: re.Match[str], line: str, row: Sequence[Chunk], kinds: Kinds) -> Item:
    item = replace(item, end=found.end(), alone=item.alone or _is_of_one(name, found, row, kinds))
    if name == "count-of-names":
        return replace(item, count=(found.start("number"),))
    if name in ("names-of-count", "names-of-these", "names-among-them", "name-of-one"):
        return _with_names(item, found, line, row)
    if name == "except":
        return replace(item, excepted=_excepted(found, line))
    if name == "from-side" and line[item.end - 1 : item.end + 1] in ("Pz", "PT") and row[item.end].text.islower():
        return item  # "took two villages from the Highfen axis"
    if name == "from-side" and is_of_things(row, line, line.index("f", found.start()), kinds):
        return item
    if name == "from-side" or (name == "held" and found["loser"]):
        return replace(item, loser=found.end("loser") - 1) if found["loser"] else item
    if name in ("day", "aside"):
        days = [i for i in range(found.start(), found.end()) if line[i] == "D"]
        told = [i for i in days if (day := row[i].day) and day.last]  # "at dawn on Monday"
        return replace(item, day=(told or days)[0])
    if name == "in-area":
        here = row[found.end() - 1].symbol == "T"
        return replace(item, here=here, regions=() if item.near and here else item.regions)
    if name in TELLS_NOTHING or (name == "apposition" and _is_only_seat(found, line, row, kinds)):
        return item
    return _with_regions(item, found, line, row)


def _is_of_one(name: str, found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether an apposition is of one place, so not of those before it: "Lowfen and Highfen, a town in"."""
    span = range(*found.span()) if name in ("apposition", "comma-region", "description") else ()
    return any(is_single(row, i) or is_a(kinds.sites.seat, row[i].text) for i in span)


LAST_NAME = re.compile("aP(?=[vh]{1,3}V)")


def _with_names(item: Item, found: re.Match[str], line: str, row: Sequence[Chunk]) -> Item:
    """Return a figure with the names of what it counts, no more than it says."""
    if found.groupdict().get("dated"):  # "Lowfen on Monday and Highfen on Friday"
        item = replace(item, day=found.end("dated") - 1)
    names = positions(found, "dated" if found.groupdict().get("dated") else "names")
    low = low_of(item, row)
    last = LAST_NAME.match(line, found.end()) if not re.search("[VK]", line[: item.start]) else None
    if last and ("l" in found[0] or low == len(names) + 1):  # "Two towns, Lowfen and Highfen were captured"
        return replace(item, names=(*names, last.end() - 1), end=last.end())
    if "l" in found[0] and (each := EACH_PLACED.match(line, found.end())):
        more = (i for i in range(*each.span()) if line[i] == "P" and i + 1 < len(line) and line[i - 1] in ",a")
        return replace(item, names=(*names, *more), end=each.end())
    several = SEVERAL.search(line[: found.start()])
    number = row[several.start("number")].number if several else None
    if number is not None and number.low == len(names) != low:
        return replace(item, regions=names)  # "ten villages in two districts: Eastmoor and Westmoor"
    bare = re.match(",d?P,", found[0]) is not None and len(item.regions) == 1 and not item.near
    if low and bare and len(names) < low:  # "four districts in Eastmoor, Westmoor, Norland"
        return replace(item, regions=(*item.regions, *names))
    if low and found[0].startswith(",") and len(names) > low:  # "one town, Lowfen, and Highfen"
        return replace(item, names=names[:low], end=names[low - 1] + 1)
    return replace(item, names=names)


def _is_only_seat(found: re.Match[str], line: str, row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether an apposition tells whose a place is, no region: "Lowfen, the headquarters of the Blues"."""
    if is_a(kinds.places.sea, row[found.start("region")].text):
        return True  # "a port on the Blue Sea"
    seat = any(is_a(f"(?:{kinds.places.seat})s?", row[i].text) for i in range(*found.span()))
    return seat and line[found.start("where")] == "o" and line[found.end("region") : found.end("region") + 1] != "T"


def _with_regions(item: Item, found: re.Match[str], line: str, row: Sequence[Chunk]) -> Item:
    """Return an item with the regions that stand behind it, as far as they are its own."""
    key = next(key for key in ("region", "region2", "region3", "region4") if found.groupdict().get(key))
    places = positions(found, key)
    if (own := _own_of(places, item, line, row)) < len(places):
        types = re.compile(r"s?[yzTU]*").match(line, places[own - 1] + 1)
        return replace(item, end=types.end() if types else places[own - 1] + 1, regions=places[:own])
    near = "n" in line[found.start() : found.start(key)]
    if (more := _with_second(item, line, found.end(), near)) is not None:
        return replace(item, end=more + 1, regions=(*places, more))
    within = re.search(r"i[dy]{0,2}(?P<container>P)[zTU]*$", line[found.end(key) : found.end()])
    if near and within:  # "near Lowfen in Eastmoor" is in Eastmoor
        places, near = (found.end(key) + within.start("container"),), False
    if near and item.here and item.count:
        return replace(item, end=found.end())  # "three villages in the region, near Lowfen"
    if item.near and near:
        return replace(item, near=False)
    both = SHARED_TYPE.match(line, found.end()) if item.count and len(places) == 1 else None
    if both and row[both.end() - 1].text.endswith("s"):
        places = (*places, *(i for i in range(*both.span()) if line[i] == "P"))
        return replace(item, end=both.end(), regions=places, near=near)
    return replace(item, regions=places, near=near)


def _own_of(places: Sequence[int], item: Item, line: str, row: Sequence[Chunk]) -> int:
    """Return how many of the regions behind an item are its own; the rest begins what the sentence goes on with."""
    if len(places) < 2:
        return len(places)
    last = places[-1]
    set_off = SET_OFF.search(line[: places[0] + 1]) is not None and APART.match(line, places[0] + 1) is not None
    if item.names and not item.count and set_off:
        return 1
    if line[last + 1 : last + 2] == "T" and not row[last + 1].text:
        return len(places) - 1  # "five districts of Eastmoor and the whole of Westmoor"
    if OWNER.match(line, last + 1):
        return len(places) - 1  # "in Eastmoor district and Westmoor district's Highfen"
    apart = line[last - 2 : last] == ",a" and OWN_PLACE.match(line, last + 1) is not None
    if item.names and (apart or line[last + 1 : last + 2] in ("i", "o")):
        return 1  # "Lowfen in Eastmoor and Highfen in Westmoor": the second name has its own region
    towns = item.count and len(places) == 2 and is_single(row, places[0] + 1)  # "in Lowfen town and Highfen city"
    # "in Eastmoor and Lowfen town": the town is not where the rest lies
    return len(places) - 1 if is_single(row, last + 1) and not towns else len(places)


def _with_second(item: Item, line: str, end: int, near: bool) -> int | None:
    """Return the second region of a figure that begins its sentence: "12 villages in Eastmoor and Westmoor fell".

    Only where places lie `near` another, that is one of two towns: "near the town of Lowfen and the city of Highfen".
    """
    if not item.count or item.names or re.search("[VK]|R(?!w)", line[: item.start]):
        return None
    more = re.compile(r"(?<=[P])ad?(?P<town>Uo)?(?P<second>P)(?=[zTU]*,?[vhx]{0,3}V)").match(line, end)
    if more and (more["town"] or "," in line[more.end() : more.end() + 3]) and not near:
        return None  # "12 villages in Eastmoor district and the city of Lowfen fell"
    if more and more["town"] and not line[:end].endswith("UoP"):
        return None  # "12 villages west of Drymoor and the town of Lowfen fell"
    return more.start("second") if more else None


def _excepted(found: re.Match[str], line: str) -> tuple[int, ...]:
    """Return the places left out; of "the corridor with A and B" those are A and B."""
    start, end = found.span("except")
    names = [i for i in range(start, end) if line[i] == "P"]
    plain = [i for i in names if line[i + 1 : i + 2] not in ("z", "T")]
    return tuple(plain or names)


def includes(item: Item, line: str, row: Sequence[Chunk]) -> bool:
    """Return whether the names are only some of those counted: "15 districts, including Lowfen in Eastmoor".

    What stands right behind them is then where these lie: not behind a comma, nor behind who lost them.
    """
    some = bool(item.names and item.count) and len(item.names) != low_of(item, row)
    some = some and INCLUDED.search(line[: item.names[0]]) is not None and not _lie_in_one(item, line)
    return some and line[item.end : item.end + 1] != "," and item.end <= item.names[-1] + 2


ONE_REGION = re.compile(
    r"U?id?y?P[T](?:,[^aPi]|[;.D]|$)"
)  # "six villages including Lowfen and Norby in Eastmoor province"


def _lie_in_one(item: Item, line: str) -> bool:
    """Return whether all places lie in the province that is told behind several names, and no other is told."""
    led = re.search(r"(?<!,)l(?:d?Uo)?$", line[: item.names[0]]) if len(item.names) > 1 else None
    return led is not None and ONE_REGION.match(line, item.end) is not None


def _is_by_region(item: Item, found: re.Match[str], line: str, row: Sequence[Chunk]) -> bool:
    """Return whether a placed figure's names are told region by region: "five: A and B in C and D in E"."""
    number = row[item.count[0]].number if len(item.count) == 1 else None
    fewer = number is not None and number.low is not None and len(positions(found, "names")) < number.low
    if fewer and BY_BRACKET.match(line, found.end()):
        return True
    return fewer and bool(item.regions) and line[item.end] in ":-" and bool(BY_REGION.match(line, found.end()))


def _are_all(item: Item, line: str, row: Sequence[Chunk]) -> bool:
    """Return whether a figure counts just the names behind "of": "the two villages of Lowfen and Highfen"."""
    listed = re.compile("[gj]{0,2}o[dgj]{0,3}P(?:,d?P)*,?ad?P").match(line, item.end)
    unit = row[item.end - 1]
    places = unit.symbol == "U" or (unit.symbol == "T" and unit.unit is Unit.DISTRICT)
    return listed is not None and places and listed[0].count("P") == low_of(item, row)


def _are_others(item: Item, found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether a figure counts not the places before it, but more: "Lowfen and Highfen, three villages in"."""
    number = row[found.start("number")].number
    return number is not None and number.low is not None and number.low != len(item.names)


FAR = re.compile("[,axgy]{0,5}(?P<away>g)f")


def _is_far(line: str, row: Sequence[Chunk], at: int, kinds: Kinds) -> bool:
    """Return whether "from" tells how far a place lies: "Lowfen, not far away from Highfen"."""
    away = FAR.match(line, at)
    return away is not None and is_a(kinds.places.away, row[away.start("away")].text)


def _is_another(item: Item, line: str, row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether a place with its own word goes on a list: "the city of Lowfen, the town of Highfen and"."""
    several = SEVERAL_OF.match(line, item.end) if item.names else None
    if several and row[several.end() - 2].text.endswith("s"):
        return True  # "Lowfen, the towns of Highfen and Drymoor and"
    another = ANOTHER.match(line, item.end) if item.names else None
    if another is None or line[item.names[0] - 2 : item.names[0]] != "Uo":
        return False
    town = row[another.start("town")].text
    return row[item.end + 1].text.casefold() == "the" and is_a(kinds.town, town)


def _is_around(item: Item, row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether a list goes on with what lies around a place: "Lowfen, the outskirts of Highfen and"."""
    return any(is_a(kinds.places.outside, chunk.text) for chunk in row[item.end + 1 : item.end + 4])


def _is_road(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether a place lies on a road, which is no region: "Lowfen, on the Eastmoor-Westmoor highway"."""
    last, after = row[found.end() - 1], row[found.end() : found.end() + 1]
    line = [one for one in after if one.symbol in "gzX" and "i" in found[0]]
    return any(is_a(kinds.places.road, one.text) for one in ([last] if last.symbol == "X" else line))


RIVER = re.compile("(?:(?P<beside>n)|i)(?P<the>d)?(?P<name>P)$")


def _is_river(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether a place lies beside a river, a lake or a sea, which is no region: "west of the Drum"."""
    named = [chunk.text for chunk in row[slice(*found.span("region"))] if chunk.symbol == "P"]
    if len(named) == 1 and is_a(kinds.places.sea, named[0]):
        return True
    beside = RIVER.search(found[0])
    if beside is None:
        return False
    name = row[found.start() + beside.start("name")].text
    the = beside["the"] and row[found.start() + beside.start("the")].text.casefold() == "the"
    plain = is_a(kinds.places.stream, name) or not (
        name.endswith("s") or name.isupper() or " " in name
    )  # "the Netherlands"
    by = row[found.start() + 1 if found[0].startswith(",") else found.start()]
    banked = beside["beside"] or says(kinds.sites.bank, by.text)  # "on the western bank of the Drum"
    return bool(banked and the and plain) or is_a(kinds.places.water, name)


OWN_CLAUSE = re.compile(",?(?:x|d?[jg]{0,2}[PS])[vhx]{0,3}V")


def _is_of_next(found: re.Match[str], line: str, row: Sequence[Chunk]) -> bool:
    """Return whether a region begins the next clause: "..., while in Eastmoor they took five".

    Its verb may be a dash: "..., в Тернах - Заречье".
    """
    if re.match(",a?[xm]", found[0]) and OWN_CLAUSE.match(line, found.end()):
        return True
    verb = row[found.end()] if line[found.end() : found.end() + 1] == "V" else None
    return verb is not None and line[found.start()] == "," and verb.end - verb.start == 1


def _is_of_works(found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether only works with a name lie near a place: "six villages and the Lowfen Monastery near Ashby"."""
    near = WORKS.match(found.string, found.start() - 1)
    return near is not None and row[near.start("works")].text[:1].isupper()


WORKS = re.compile("(?:.,?ad)?(?P<works>X)n")


def _is_between(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether places lie between two others: "nine villages between Lowfen and Highfen"."""
    return any(is_a(kinds.places.between, chunk.text) for chunk in row[found.start() : found.start() + 3])


def _is_repelled(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether an attack that was warded off stands beside places: "took Lowfen and repelled an attack in"."""
    return any(is_a(kinds.deeds.repelled, row[i].text) for i in range(*found.span()))


def _is_driven(row: Sequence[Chunk], before: int) -> bool:
    """Return whether the name behind this position is whom a verb drives out."""
    verb = row[before].verb if before >= 0 else None
    return verb is not None and verb.frame in OUSTS
