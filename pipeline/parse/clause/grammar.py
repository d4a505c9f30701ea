"""The rules at work: which places and figures a sentence names, each with what belongs to it.

The rules themselves are data: `rules.HEADS` find a place or a figure, `rules.TAILS` what belongs to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.model import Unit
from pipeline.parse.clause.group import Group, Item
from pipeline.parse.rules import HEADS, TAILS
from pipeline.parse.text.beginnings import LETTERS, Beginning
from pipeline.parse.text.normal import compiled
from pipeline.parse.words.chunks import ARTICLES, Chunk, fronted, line_of

SEPARATOR = re.compile(r"(?:,?ao(?=d?r?N)|,?a(?:dr|[drt]|x?[xD],?)?|[,;](?:x?a|l)?)[dhi]?")

JOINT = re.compile(r",?a|[,;]a?")
# "a number of villages, three bases and the town of Lowfen": what is no locality stands between
# "took Lowfen, the Reds' last crossing into Norland, and six villages": what the first is, set between commas
EXPLAINED = re.compile(r",(?:d|d?Ps)[^VKR,;UN]{1,8},a(?=[dr]?[NP])")
# "Lowfen, according to local sources, and at the same time Highfen": who says so stands between
QUOTED = re.compile(r",(?:R[gxdjSyio]{1,6}|d?[gjSPyxXT]{1,4}R[gxD]{0,2}),ax?(?=d?P(?:[,;]|$)|N[io]d?y?P|NrD)")
PASSED = re.compile(r"(?:,?a|,)[Ndxgjyr]{0,3}X{1,2}(?:,?a|,)d?")
PLACES = (
    "part-of-region",
    "district-names",
    "district-of-region",
    "names",
    "whole-regions",
    "names-unit",
    "unit-names",
    "whole-region",
)
CYRILLIC = re.compile("[а-яёєіїґ]", re.IGNORECASE)
WHOLES = ("whole-regions", "whole-region")
# "the capture by the rebels of", "took on Monday control of"
CLOSED = re.compile(",[hvVD]")
REGION_ASIDE = re.compile(r"P(?=\((?:id?)?PT?\))")
INCLUDED = re.compile(r"ld?U?o?$")
PARTS = ("area", "areas", "quarter", "quarters", "neighborhood", "neighbourhood", "suburb", "suburbs", "garrison")
SEATS = ("seat", "headquarters", "base", "stronghold", "bastion", "hometown", "birthplace", "home", "fiefdom")
LATE = re.compile(r"V(?:(?:[xgdD,]{0,4}[cDx],?|bd?j?[PS]D?)o|,[idyogxDzTNX]{1,8},[om])d?$")
CAPTURED = re.compile(r",?w(?:d?j?[PS]|(?P<they>x))[vxD]{0,3}V|,w[vh]{0,2}V")  # "near Lowfen, which the army captured"
THEY = ("they", "it", "he", "we")
# "drove the army out of Lowfen": who is driven, up to "from" or "of"
OUSTED = r"[dDtx]{0,3}[gj]{0,2}[SP](?:\(P\)S?)?(?:ad?[gjxd]{0,3}[SP])?[Dxc]{0,2}"
OUSTS = ("oust", "noun-leave")
ASIDE = re.compile(r"\([^()P]*\)[gy]{0,3}X")  # "the Lowfen (left) border guard post"
HILLS = re.compile(r",d[xygjr]{0,3}X(?!U)")  # "Lowfen and Highfen, the last hills held by the Reds"
APPOSED = re.compile("[gy]{0,2}U[oi]")  # "took Lowfen and Highfen strategic towns of Eastmoor"
SECOND = re.compile(r"(?<!T)[ionfbtm]d?(?:P,d?)*P,?ad?$")
NEXT_HEADED = re.compile(",a?P-V")  # "Северщина - освобождено 12 сёл, Терны - освобождено 3"
SYMBOLS_OF_HEADS = 3  # of a beginning: there are many heads, of which most begin with a name or a figure
_HEADS = Beginning(((rule.pattern, rule) for rule in HEADS), letters=SYMBOLS_OF_HEADS)
_TAILS = Beginning((rule.pattern, rule) for rule in TAILS)


def groups(row: Sequence[Chunk]) -> list[Group]:
    """Return the groups of places and figures in a sentence, in order, none overlapping."""
    found: list[Group] = []
    line = line_of(row)
    at = 0
    while at < len(row):
        items = list(_items(line, row, at)) if _HEADS[line[at : at + SYMBOLS_OF_HEADS]] else []
        if items:
            items = _rejoined(items, line)
            found.append(Group(tuple(_without_shared_type([one for item in items for one in _divided(item, row)]))))
        at = items[-1].end if items else at + 1
    return found


def _rejoined(items: list[Item], line: str) -> list[Item]:
    """Make one item of names in a row that nothing sets apart: "the villages of Lowfen, Highfen and Drymoor fell"."""
    out: list[Item] = []
    for item in items:
        last = out[-1] if out else None
        plain = last is not None and last.rule in ("names", "unit-names") and item.rule == "names"
        bare = plain and last is not None and not (last.regions or item.regions or last.count or last.day or item.day)
        if (
            last is not None
            and bare
            and out == [items[0]]
            and items[1:] == [item]
            and _is_where_it_lies(last, item, line)
        ):
            out[-1] = replace(last, end=item.end, regions=item.names)
        elif last is not None and bare and re.fullmatch(r",?a?", line[last.end : item.start]):
            out[-1] = replace(last, end=item.end, names=(*last.names, *item.names))
        else:
            out.append(item)
    return out


def _is_where_it_lies(first: Item, second: Item, line: str) -> bool:
    """Return whether the second of two names is set between commas: "left Lowfen, Eastmoor, after a week"."""
    alone = len(first.names) == len(second.names) == 1 and line[first.end : second.start] == ","
    return alone and re.match(",[xm]", line[second.end :]) is not None


def _divided(item: Item, row: Sequence[Chunk]) -> list[Item]:
    """Part a total from the first of several lists: "four villages: Lowfen in Eastmoor and ... in Westmoor"."""
    number = row[item.count[0]].number if len(item.count) == 1 else None
    first = item.names[0] if item.names else 0
    if number is None or number.low is None or not 0 < len(item.names) < number.low:
        return [item]
    if not item.regions or item.regions[0] < first or row[first - 1].symbol != ":":
        return [item]
    return [
        replace(item, names=(), regions=(), end=first - 1),
        Item("names", first, item.end, names=item.names, regions=item.regions, near=item.near),
    ]


def _without_shared_type(items: list[Item]) -> list[Item]:
    """Leave the type word behind a list out: in "Eastmoor - 12, Westmoor - 3 districts" it is no unit."""
    last, types = items[-1], (Unit.DISTRICT, Unit.WHOLE_REGION)
    if last.listed and last.unit in types and any(item.listed and item.unit is None for item in items[:-1]):
        return [*items[:-1], replace(last, unit=None)]
    return items


def _items(line: str, row: Sequence[Chunk], at: int) -> Iterator[Item]:
    heads = _head(line, row, at)
    while heads:
        yield from heads
        end = heads[-1].end
        gaps = dict.fromkeys(
            gap.end() for pattern in (SEPARATOR, JOINT, PASSED, EXPLAINED, QUOTED) if (gap := pattern.match(line, end))
        )
        if (
            NEXT_HEADED.match(line, end)
            or _is_next_clause(line, at, end)
            or _is_next_passive(line, at, end)
            or _is_next_subject(line, row, at, end)
        ):
            return
        # An entry of a list follows a comma or "and"; the "in" of "in Eastmoor (12)" belongs to the entry.
        heads = next((found for start in gaps if start > end and (found := _head(line, row, start))), [])


def _is_next_clause(line: str, start: int, end: int) -> bool:
    """Return whether a semicolon parts two clauses, each with a verb: "the army took Lowfen; two villages fell"."""
    acts = line[end : end + 1] == ";" and re.search("[VK]", line[:start])
    return bool(acts) and bool(re.match(r";(?:[^;]*V|d?P[xgvhK])", line[end:]))


def _is_next_passive(line: str, start: int, end: int) -> bool:
    """Return whether what "and" brings has a verb of its own: "took 8 villages and one, Lowfen, had been retaken"."""
    return bool(re.search("V[dxr]{0,2}$", line[:start])) and bool(
        re.match(",?a[^,;aVKR]*(?:,P,)?[vh]{1,3}V", line[end:])
    )


def _is_next_subject(line: str, row: Sequence[Chunk], start: int, end: int) -> bool:
    """Return whether the name behind a comma is who acts next: "after the fall of Lowfen, Vespera took"."""
    if not re.search("Vd?$", line[:start]):
        return False
    acts = re.match(",a?d?P(?=[vhgx])", line[end:])  # "..., and Vespera moved in"
    told = row[end + acts.end()] if acts else None
    finite = told is not None and (told.symbol in "vh" or told.text.endswith("ed"))
    return finite or bool(re.match(",(?:aD)?d?P[vx]{0,3}(?:[VK]|c[dP])", line[end:]))


def _head(line: str, row: Sequence[Chunk], at: int) -> list[Item]:
    for rule in _HEADS[line[at : at + SYMBOLS_OF_HEADS]]:
        name, found = rule.name, compiled(rule.pattern).match(line, at)
        if (
            found
            and not (name in PLACES and _is_governed(line, row, at) and not _is_captured(line, row, found.end()))
            and not (name in WHOLES and _is_second(line, at))
            and not (name == "district-of-region" and row[found.start("unit")].unit is not Unit.DISTRICT)
            and not (name == "region-units-names" and _is_seat(found, row))
            and not (name == "names-of-region" and _is_region_of(found, row))
            and not (name == "count-of-those" and "X" in line[:at])
            and not (
                (
                    name == "unit-names"
                    and (_is_seats(found, row) or _is_quarter(found, row) or _is_apposed(line, row, at))
                )
                or (name == "unit-names" and _is_where(found, line, row))
            )
            and not (name == "unit-names" and (_is_of_one(found, line, row) or _is_some_quarter(found, row)))
            and not (name == "last-in-region" and not _is_the_one(found, row))
            and not (name == "units-of-region" and line[at - 2 : at + 1] == "P,U")  # "Lowfen, towns of the north, and"
            and not (name == "names" and (_is_attribute(found, row) or _is_counted(line, row, at)))
            and not (name == "names-before-count" and not _is_that_many(found, row))
            and not (name == "units-of-region" and _is_single(row, found.start("unit")))
            and not (name == "count-of-count" and _is_one_of_them(line, row, at))
        ):
            return _made(name, found, line, row)
    return []


def _is_of_one(found: re.Match[str], line: str, row: Sequence[Chunk]) -> bool:
    """Return whether names behind a comma follow a single unit, which they do not name: "the town, Ashby and Doe, "."""
    first = found.start("names")
    if line[first - 3 : first] == "PUo":  # of a region, but for "the Vespera stronghold of Lowfen"
        return row[first - 2].text.casefold() not in SEATS
    return line[first - 1] == "," and line[first - 2] == "U" and _is_single(row, first - 2)


def _is_counted(line: str, row: Sequence[Chunk], at: int) -> bool:
    """Return whether a figure counts people by the name of their country: "about 60,000 Redlanders were freed"."""
    before = row[at - 1]
    counted = line[at - 1 : at] == "N" and before.end + 1 == row[at].start and not before.text.split()[-1][0].isupper()
    return counted and row[at].text.endswith("s")


def _is_that_many(found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether a figure behind a colon counts the names in front of it: "Lowfen, Highfen: two towns fell"."""
    number = row[found.start("count")].number
    return number is not None and number.low == found["names"].count("P") > 1


def _is_captured(line: str, row: Sequence[Chunk], at: int) -> bool:
    """Return whether a relative clause says who took the place before it: "near Lowfen, which they captured"."""
    told = CAPTURED.match(line, at)
    return told is not None and (not told["they"] or row[told.start("they")].text.casefold() in THEY)


def _is_attribute(found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether the name only tells which: "the Lowfen airfield", but not "the fall of Lowfen opened"."""
    behind = line_of(row[found.end() : found.end() + 8])
    hills = HILLS.match(behind)
    things = row[found.end() + hills.end() - 1].text.casefold() if hills else ""
    if ASIDE.match(behind) or (things.endswith("s") and things not in (*SEATS, "barracks")):
        return True
    after = row[found.end()] if found.end() < len(row) else None
    article = max(0, found.end() - 2)
    if after is not None and after.text == "of" and row[article].text == "the" and found.start() >= article:
        return True  # "the Director of Army Relations"
    before = row[found.start() - 1].verb if found.start() else None
    told = before is not None and before.frame.startswith("noun") and after is not None and after.text.endswith("ed")
    apposed = APPOSED.match(line_of(row[found.end() : found.end() + 5]))
    told = told or (apposed is not None and row[found.end() + apposed.end() - 2].text.endswith("s"))
    return after is not None and after.symbol == "g" and not told


def _is_seat(found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether the unit says whose seat or part it is: "the Eastmoor stronghold of", "the Lowfen area of"."""
    word = row[found.start("unit" if found["unit"] else "unit2")].text.casefold()
    return word in SEATS or (bool(found["unit"]) and word in PARTS)


def _is_apposed(line: str, row: Sequence[Chunk], at: int) -> bool:
    """Return whether a unit only tells of the place before it: "Lowfen, second city of Eastmoor"."""
    which = re.compile(r"(?<=,)[gxy]{1,2}Uo").match(line, at)
    return which is not None and not row[which.end() - 2].text.endswith("s")


def _is_seats(found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether the names are what the units belong to: "the capitals of Eastmoor and Westmoor"."""
    return any(chunk.text.casefold() == "capitals" for chunk in row[found.start() : found.start("names")])


def _is_region_of(found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether the names are regions: "Redland's Eastmoor province", not "Eastmoor's Lowfen district"."""
    last = row[found.end() - 1]
    return last.symbol == "T" and last.unit is not Unit.DISTRICT


def _is_where(found: re.Match[str], line: str, row: Sequence[Chunk]) -> bool:
    """Return whether one name behind several villages is where these lie: "captured villages of Eastmoor"."""
    unit, of = row[found.start("names") - 2], row[found.start("names") - 1]
    several = unit.symbol == "U" and unit.text.endswith("s") and of.text.casefold() == "of"
    return several and found["names"] == "P" and not re.match(r"[,;(iao]|$", line[found.end() :] or ".")


def _is_quarter(found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether the names are the town of a quarter with a name: "the Lowfen neighborhood of Eastmoor"."""
    named = re.search(r"P(?=Uo$)", "".join(chunk.symbol for chunk in row[found.start() : found.start("names")]))
    quarter = row[found.start() + named.end()] if named else None
    return quarter is not None and quarter.unit is Unit.NEIGHBOURHOOD and not quarter.text.endswith("s")


def _is_the_one(found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether a place is told by what it is and then by its name: "the last town in Eastmoor, Lowfen"."""
    return row[found.start()].text.casefold() == "the" and _is_single(row, found.start("unit"))


def _is_some_quarter(found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether the name is the town of a quarter without a name: "a northern neighbourhood of Eastmoor"."""
    lead = [chunk.text.casefold() for chunk in row[max(0, found.start() - 2) : found.start() + 1]]
    some = not {"a", "an", "another"}.isdisjoint(lead)
    of = [chunk for chunk in row[found.start() : found.start("names")] if chunk.symbol in "Uo"]
    return some and len(of) == 2 and of[0].unit is Unit.NEIGHBOURHOOD and of[1].symbol == "o"


def _is_one_of_them(line: str, row: Sequence[Chunk], at: int) -> bool:
    """Return whether "one of" only says of a name which it is: "Lowfen, one of several villages"."""
    number = row[at].number
    return line[max(0, at - 2) : at] == "P," and number is not None and number.low == 1


def _is_second(line: str, at: int) -> bool:
    """Return whether a preposition governs the place through the one before it: "the ruins of Eastmoor and ..."."""
    return bool(SECOND.search(line[max(0, at - 12) : at]))


def _is_governed(line: str, row: Sequence[Chunk], at: int) -> bool:
    """Return whether a preposition governs the place: "in Eastmoor" says where, not what."""
    first = at - 1 - (line[at - 1 : at] == "d")
    before = line[first] if first >= 0 else ""
    if before == "y" and line[first - 1 : first] in ("i", "n"):
        return True  # "on the west of Eastmoor"
    if before == "V":
        verb = row[first].verb
        # "passed to Vespera": the taker; but "to Vespera passed Lowfen"
        if verb is not None and verb.frame in OUSTS:
            return True  # "drove the Wazalendo out of Lowfen"
        return "U" not in line[at : at + 2] and verb is not None and verb.frame == "pass" and not fronted(line, first)
    if before in ("f", "o") and _is_ousted(line, row, first):
        return False
    if before == "R":
        return " " in row[first].text
    # "control of Lowfen" names what passes, "under the control of Vespera" who has it
    owned = line[first - 1 : first] == "c" and not re.search(r"[mti]d?$", line[max(0, first - 3) : first - 1])
    owned = owned and not (before == "i" and re.search("[PSs]$", line[: first - 1]))  # "under rebel control in"
    late = before in ("o", "m") and LATE.search(line[:at])
    return before in tuple("ionfbtm") and not owned and not late


def _is_ousted(line: str, row: Sequence[Chunk], at: int) -> bool:
    """Return whether "out of" names what is taken: "drove the army out of Lowfen"."""
    verb = re.search(rf"V(?:{OUSTED}|D?),?$", line[:at])
    said = row[verb.start()].verb if verb else None
    return said is not None and said.frame in OUSTS


def _is_placed(item: Item, found: re.Match[str], line: str, row: Sequence[Chunk]) -> bool:
    """Return whether the second of two names is where the first lies: behind one village, and nothing but a comma."""
    unit = next((i for i in range(*found.span()) if line[i] == "U"), len(row))
    single = _is_single(row, unit) and not CYRILLIC.match(row[unit].text)  # there a case or a type says where
    two = len(item.names) == 2 and line[item.names[0] + 1 : item.names[1]] == ","
    return single and two and item.unit is Unit.LOCALITY and bool(re.match(",|$|D|[hv]", line[found.end() :]))


def _is_driven(row: Sequence[Chunk], before: int) -> bool:
    """Return whether the name behind this position is whom a verb drives out."""
    verb = row[before].verb if before >= 0 else None
    return verb is not None and verb.frame in OUSTS


def _made(name: str, found: re.Match[str], line: str, row: Sequence[Chunk]) -> list[Item]:
    groups_ = found.groupdict()
    for key in ("each", "wholes", "wholes2", "parts", "parts2", "parts3", "parts4"):
        if groups_.get(key):
            items = _shared(name, key, found, line, row)
            return [_tailed(items[0], line, row)] if key.startswith("parts") and len(items) == 1 else items
    count, unit = _summed(found, row) if "quantity" in groups_ else ((), None)
    for key in ("count", "count2", "count3"):
        if groups_.get(key):
            count = (found.start(key),)
    for key in ("unit", "unit2"):
        if groups_.get(key):
            unit = row[found.start(key)].unit
    regions = _last_of(("region", "region2"), found, line)
    names = _last_of(("names", "names2"), found, line)
    if names:
        unit = unit or _unit_in(found, row)
    whole = bool(groups_.get("whole") or groups_.get("whole2"))
    if whole:
        regions, unit = _last_of(("whole", "whole2"), found, line), Unit.WHOLE_REGION
    if name == "names" and line[found.start("names") : found.end() + 1] == "P,P," and CLOSED.match(line, found.end()):
        names, regions = names[:1], names[1:]  # "Lowfen, Eastmoor, fell to the rebels"
    if name == "names-unit" and len(names) == 1 and _is_of_region(found, row):
        name, regions, names = "units-of-region", names, ()  # "took Eastmoor villages"
    part = name in ("share-of-units", "units-of-region")
    item = Item(name, found.start(), found.end(), count, unit, regions, names, whole=whole, part=part)
    if name == "unit-names" and _is_placed(item, found, line, row):
        item = replace(item, names=names[:1], regions=names[1:])  # "the town of Lowfen, Eastmoor,"
    return _each_placed(_tailed(item, line, row), line, row)


PLACED = re.compile(r"(?P<names>P(?:,P)*(?:,?aP)?),?i[dyzTo]{0,3}P[yzTU]{0,2}(?:,?a|,)?")


def _each_placed(item: Item, line: str, row: Sequence[Chunk]) -> list[Item]:
    """Part a figure from names that are placed one by one: "two towns, namely Lowfen in Eastmoor and Highfen in"."""
    first = item.names[0] if item.names and item.count else 0
    if not first or line[first - 1] != "l" or (item.regions and item.regions[0] < first):
        return [item]
    told, at = [], first
    while found := PLACED.match(line, at):
        told.append(found["names"].count("P"))
        at = found.end()
    if len(told) < 2 or sum(told) != _low(item, row):
        return [item]
    named = Item("names", first, item.names[-1] + 1, names=item.names)
    return [replace(item, names=(), regions=(), end=first - 1), _tailed(named, line, row)]


def _is_of_region(found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether one name stands before a plural without article: the villages are of that region."""
    unit = row[found.end() - 1]
    return unit.text.endswith("s") and row[found.start()].symbol == "P"


def _last_of(keys: Sequence[str], found: re.Match[str], line: str) -> tuple[int, ...]:
    """Return the positions of the names in the last of some groups that holds any."""
    said = [key for key in keys if found.groupdict().get(key)]
    return _positions(found, said[-1], line) if said else ()


def _unit_in(found: re.Match[str], row: Sequence[Chunk]) -> Unit | None:
    return next((row[i].unit for i in range(found.start(), found.end()) if row[i].symbol == "U"), None)


def _summed(found: re.Match[str], row: Sequence[Chunk]) -> tuple[tuple[int, ...], Unit | None]:
    span = range(found.start("quantity"), found.end("quantity"))
    counted = tuple(i for i in span if row[i].symbol == "N" or row[i].text.casefold() in ARTICLES)
    return counted, next(row[i].unit for i in span if row[i].symbol in "UT")


WHOLLY = ("whole of", "all of", "entirety of")


def _shared(name: str, key: str, found: re.Match[str], line: str, row: Sequence[Chunk]) -> list[Item]:
    """Return an item for each region of "one each in A and B", "the A and B regions", "parts of A and B"."""
    each, whole, part = key == "each", key.startswith("wholes"), key.startswith("parts")
    counts = [i for i in range(*found.span("counts")) if line[i] == "N"] if found.groupdict().get("counts") else []
    if counts:
        return _paired(name, found, counts, line)
    count = (found.start("count"),) if each else ()
    unit = None if each else Unit.WHOLE_REGION if whole else Unit.LOCALITY
    places = _positions(found, key, line)
    apart = next((i for i in range(*found.span()) if whole and row[i].text.casefold().endswith(WHOLLY)), 0)
    if apart and found.start() < apart:
        # "Lowfen, Highfen and the whole of Eastmoor province"
        named = Item("names", found.start(), apart - 1, names=places[:-1])
        return [named, Item(name, apart + 1, found.end(), (), Unit.WHOLE_REGION, places[-1:], whole=True)]
    items = [
        Item(name, i if whole and i != places[0] else found.start(), i + 1, count, unit, (i,), whole=whole, part=part)
        for i in places
    ]
    return [*items[:-1], replace(items[-1], end=found.end())]


def _paired(name: str, found: re.Match[str], counts: Sequence[int], line: str) -> list[Item]:
    """Return an item for each figure with its region: "3, 4 and 8 villages in A, B and C respectively"."""
    places = _positions(found, "each", line)
    if len(places) != len(counts):
        return []
    items = [
        Item(name, count, place + 1, (count,), None, (place,)) for count, place in zip(counts, places, strict=True)
    ]
    return [*items[:-1], replace(items[-1], end=found.end())]


def _positions(found: re.Match[str], key: str, line: str) -> tuple[int, ...]:
    """Return the names of a group; in "the Redland province of Eastmoor" the last name is the region."""
    start, end = found.span(key)
    names = [i for i in range(start, end) if line[i] == "P"]
    if key in ("region", "region2", "region3", "each"):
        names = [
            i for i in names if not re.match(r"P[yzTU]*[zTU][om][dy]*P|Ps[yjxg]{0,2}P|P[UT]?s[^,a]*P", line[i:end])
        ]
    return tuple(names)


def _tailed(item: Item, line: str, row: Sequence[Chunk]) -> Item:
    seen: set[str] = set()
    while found := _tail(item, line, row, seen):
        name, match = found
        seen.add(name)
        item = _with_tail(item, name, match, line, row)
        item = _with_own_names(item, line, row)
        if item.names and not item.regions:
            seen.discard("in-region")  # "the two villages of Lowfen and Highfen, in Eastmoor"
    return item


def _with_own_names(item: Item, line: str, row: Sequence[Chunk]) -> Item:
    """Leave as many names as the figure says to it: "two villages of Eastmoor, Lowfen and Highfen".

    "The two villages of Lowfen and Highfen" are these, and lie in no region that is named.
    """
    number = row[item.count[0]].number if len(item.count) == 1 else None
    alike = number and number.low == len(item.regions) > 1 and not item.names and not item.near
    kind = row[item.count[0] + 1].unit if alike else None
    units = ("Uo", "To") if kind is Unit.DISTRICT else ("Uo",)
    between = re.sub("[gj]", "", line[item.count[0] + 1 : item.regions[0]]) if alike else ""
    of_these = alike and between.rstrip("d").endswith(units)
    if alike and of_these:
        return replace(item, regions=(), names=item.regions)
    if number is None or item.names or len(item.regions) - 1 != number.low or number.low < 2:
        return item
    first = item.regions[0]
    typed = re.compile("[zTU]*(?=,)").match(line, first + 1)
    return replace(item, regions=(first,), end=typed.end()) if typed else item


OWN_PLACE = re.compile(r"(?:aP)*,i|(?:aP)+i")  # "in Eastmoor, and Highfen and Drymoor in Westmoor"
BY_BRACKET = re.compile(r"\(P\)(?:,|,?a)P\(P\)")
BY_REGION = re.compile(r"[yzTU]{0,2}id?[yxg]?P[zTU]{0,2}(?:,?a|[,;]).*P")


def _is_by_region(item: Item, found: re.Match[str], line: str, row: Sequence[Chunk]) -> bool:
    """Return whether a placed figure's names are told region by region: "five: A and B in C and D in E"."""
    number = row[item.count[0]].number if len(item.count) == 1 else None
    fewer = number is not None and number.low is not None and len(_positions(found, "names", line)) < number.low
    if fewer and BY_BRACKET.match(line, found.end()):
        return True
    return fewer and bool(item.regions) and line[item.end] in ":-" and bool(BY_REGION.match(line, found.end()))


def _tail(item: Item, line: str, row: Sequence[Chunk], seen: set[str]) -> tuple[str, re.Match[str]] | None:
    for rule in _TAILS[line[item.end : item.end + LETTERS]]:
        name = rule.name
        if (name in seen and not item.near) or not _fits(item, name, line):
            continue
        if name == "apposition" and (_is_another(item, line, row) or _is_around(item, row)):
            continue
        if name == "name-of-one" and _low(item, row) != 1:
            continue
        if name == "from-side" and _is_ousted(line, row, item.end):
            continue  # "drove the army and the militia from Lowfen"
        if name == "in-region" and item.names and _is_driven(row, item.start - 1):
            continue  # "drove the NGF out of Lowfen"
        found = compiled(rule.pattern).match(line, item.end)
        if found and name == "comma-region" and "U" in found[0] and row[item.end + 2].unit is not Unit.COMMUNITY:
            continue
        if found and name == "in-region" and (_is_of_next(found, line, row) or _is_road(found, row)):
            continue
        if found and not (name == "names-of-count" and _is_by_region(item, found, line, row)):
            return name, found
    return None


ANOTHER = re.compile("(?<=P),dUoP(?=,|,?a)")


def _is_another(item: Item, line: str, row: Sequence[Chunk]) -> bool:
    """Return whether a place with its own word goes on a list: "the city of Lowfen, the town of Highfen and"."""
    another = ANOTHER.match(line, item.end) if item.names else None
    if another is None or line[item.names[0] - 2 : item.names[0]] != "Uo":
        return False
    return row[item.end + 1].text.casefold() == "the" and row[item.end + 2].text.casefold() in PLAIN


def _is_around(item: Item, row: Sequence[Chunk]) -> bool:
    """Return whether a list goes on with what lies around a place: "Lowfen, the outskirts of Highfen and"."""
    return any(chunk.text.casefold() in OUTSIDE for chunk in row[item.end + 1 : item.end + 4])


OUTSIDE = ("outskirts", "suburbs", "periphery", "peripheries", "surroundings", "environs", "edges", "entrances")
PLAIN = ("town", "city", "village", "settlement", "hamlet", "township", "locality")


def _is_road(found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether a place lies on a road, which is no region: "Lowfen, on the Eastmoor-Westmoor highway"."""
    last = row[found.end() - 1]
    return last.symbol == "X" and last.text.casefold() in ("highway", "road", "motorway", "bridge", "border")


def _is_of_next(found: re.Match[str], line: str, row: Sequence[Chunk]) -> bool:
    """Return whether a region begins the next clause, whose verb is a dash: "..., в Тернах - Заречье"."""
    verb = row[found.end()] if line[found.end() : found.end() + 1] == "V" else None
    return verb is not None and line[found.start()] == "," and verb.end - verb.start == 1


def includes(item: Item, line: str) -> bool:
    """Return whether the names are only some of those counted: "15 districts, including Lowfen in Eastmoor".

    What stands behind them is then where these lie, unless a comma sets it apart.
    """
    some = bool(item.names and item.count) and INCLUDED.search(line[: item.names[0]])
    return bool(some) and line[item.end : item.end + 1] != ","


def _low(item: Item, row: Sequence[Chunk]) -> int | None:
    """Return the one figure of an item, or its lower end."""
    number = row[item.count[0]].number if len(item.count) == 1 else None
    return number.low if number else None


# "31 in Eastmoor, including Lowfen and Highfen; two in Westmoor - Drymoor and Ashby - and"
NAMED_BEHIND = re.compile(r"[,-]?l|[-(]P(?:,P)*(?:,?aP)?[-)]")


def _fits(item: Item, tail: str, line: str) -> bool:
    if tail == "bracket-name":
        # Alone, "(Eastmoor)" may be another name of the place; in a row of them, or behind "village", it is the region.
        placed = line[item.end - 1 : item.end] == "U" or len(REGION_ASIDE.findall(line)) > 1
        return bool(item.names) and not item.regions and placed
    if tail in ("comma-region", "apposition", "description"):
        return bool(item.names) and not item.regions
    if tail == "except":
        return item.whole or bool(item.count)
    if tail == "count-of-names":
        return len(item.names) > 1 and not item.count
    if tail in ("names-of-count", "names-among-them", "name-of-one"):
        counted = item.count or item.part
        behind = item.rule == "count-in-name" and bool(NAMED_BEHIND.match(line, item.end))
        return bool(counted) and (not item.listed or behind) and not item.names
    if tail == "aside":
        return True
    if tail == "day" and item.rule in ("count-more", "count-in-name"):
        return item.rule == "count-more" or "D" in line[: item.start]  # an entry with a day of its own
    if tail in ("beside-others", "in-several"):
        return bool(item.count) and not item.regions
    if tail == "and-around":
        return bool(item.names) and not item.count
    if tail == "also-near":
        return bool(item.regions) and not item.near
    if tail in ("in-region", "bracket-region", "between"):
        if includes(item, line):
            return False
        return not item.regions or item.near
    return not item.listed


def _with_tail(item: Item, name: str, found: re.Match[str], line: str, row: Sequence[Chunk]) -> Item:
    item = replace(item, end=found.end())
    if name == "count-of-names":
        return replace(item, count=(found.start("number"),))
    if name in ("names-of-count", "names-among-them", "name-of-one"):
        if found.groupdict().get("dated"):  # "Lowfen on Monday and Highfen on Friday"
            item = replace(item, day=found.end("dated") - 1)
        names = _positions(found, "dated" if found.groupdict().get("dated") else "names", line)
        low = _low(item, row)
        if low and found[0].startswith(",") and len(names) > low:  # "one town, Lowfen, and Highfen"
            return replace(item, names=names[:low], end=names[low - 1] + 1)
        return replace(item, names=names)
    if name == "except":
        return replace(item, excepted=_excepted(found, line))
    if name == "from-side":
        return replace(item, loser=found.end("loser") - 1) if found["loser"] else item
    if name in ("day", "aside"):
        days = [i for i in range(found.start(), found.end()) if line[i] == "D"]
        told = [i for i in days if (day := row[i].day) and day.last]  # "at dawn on Monday"
        return replace(item, day=(told or days)[0])
    if name == "in-area":
        here = row[found.end() - 1].symbol == "T"
        return replace(item, here=here, regions=() if item.near and here else item.regions)
    if name in ("to-side", "description", "also-near", "held", "beside-others", "and-around", "in-several"):
        return item
    seat = name == "apposition" and any(row[i].text.casefold() in SEATS for i in range(*found.span()))
    if seat and line[found.start("where")] == "o" and line[found.end("region") : found.end("region") + 1] != "T":
        return item  # "Lowfen, the headquarters of the Blues"
    key = next(key for key in ("region", "region2", "region3") if found.groupdict().get(key))
    places = _positions(found, key, line)
    apart = (
        len(places) > 1
        and line[places[-1] - 2 : places[-1]] == ",a"
        and OWN_PLACE.match(line, places[-1] + 1) is not None
    )
    if item.names and len(places) > 1 and (apart or line[places[-1] + 1 : places[-1] + 2] in ("i", "o")):
        # "Lowfen in Eastmoor and Highfen in Westmoor": the second name has its own region
        types = re.compile(r"s?[yzTU]*").match(line, places[0] + 1)
        return replace(item, end=types.end() if types else places[0] + 1, regions=places[:1])
    if len(places) > 1 and _is_single(row, places[-1] + 1):
        # "in Eastmoor and Lowfen town": the town is not where the rest lies
        types = re.compile(r"s?[yzTU]*").match(line, places[-2] + 1)
        return replace(item, end=types.end() if types else places[-2] + 1, regions=places[:-1])
    if (more := _with_second(item, line, found.end())) is not None:
        return replace(item, end=more + 1, regions=(*places, more))
    near = "n" in line[found.start() : found.start(key)]
    within = re.search(r"i[dy]{0,2}(?P<container>P)[zTU]*$", line[found.end(key) : found.end()])
    if near and within:  # "near Lowfen in Eastmoor" is in Eastmoor
        places, near = (found.end(key) + within.start("container"),), False
    if item.near and near:
        return replace(item, near=False)
    both = SHARED_TYPE.match(line, found.end()) if item.count and len(places) == 1 else None
    if both and row[both.end() - 1].text.endswith("s"):
        places = (*places, *(i for i in range(*both.span()) if line[i] == "P"))
        return replace(item, end=both.end(), regions=places, near=near)
    return replace(item, regions=places, near=near)


# "six villages in Lowfen and Highfen districts of Eastmoor"
SHARED_TYPE = re.compile(r"(?:,P)*,?ad?PT(?=[io]d?[yz]*P)")


def _with_second(item: Item, line: str, end: int) -> int | None:
    """Return the second region of a figure that begins its sentence: "12 villages in Eastmoor and Westmoor fell"."""
    if not item.count or item.names or re.search("[VKR]", line[: item.start]):
        return None
    more = re.compile(r"(?<=[P])ad?(?P<second>P)(?=[zT]*[vhx]{0,3}V)").match(line, end)
    return more.start("second") if more else None


def _is_single(row: Sequence[Chunk], at: int) -> bool:
    return at < len(row) and row[at].symbol == "U" and not row[at].text.endswith("s")


def _excepted(found: re.Match[str], line: str) -> tuple[int, ...]:
    """Return the places left out; of "the corridor with A and B" those are A and B."""
    start, end = found.span("except")
    names = [i for i in range(start, end) if line[i] == "P"]
    plain = [i for i in names if line[i + 1 : i + 2] not in ("z", "T")]
    return tuple(plain or names)
