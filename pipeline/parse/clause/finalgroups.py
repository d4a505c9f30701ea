"""Places and figures in languages whose verb stands last: a region before its figure, marked by an ending."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.model import Unit
from pipeline.parse.clause.final import ACTIVE, is_brief
from pipeline.parse.clause.group import Group, Item
from pipeline.parse.clause.wording import line
from pipeline.parse.lexicon.kinds import Kinds, is_a
from pipeline.parse.rules.final import RULES
from pipeline.parse.text.beginnings import LETTERS, Beginning
from pipeline.parse.text.normal import compiled
from pipeline.parse.words.row import Chunk

SEPARATOR = re.compile(
    r"(?:[OsA]?|Ox|L(?=aP[Tyz]{1,2}(?:L|su)))(?:,?a|[,;])(?:x:|[xadrjl]{0,2})(?P<day>D[-:]?[xjr]{0,3})?(?:(?:Ts)?yz?L)?|(?<=L)x{1,2}(?=N)"
)
DAY_BEFORE = re.compile(r"D-?[xj]{0,3}(?:Ts)?[gj]{0,2}$")


# Behind a region it is "olmak üzere": "43'ü Karaova'da olmak üzere 97 köyü"
# "Lowfen yesterday, Highfen on Monday", "Lowfen by 15 November, Highfen by 20 November"
OWN_DAY = re.compile(r"[OsA]?x{0,2}(?P<day>D)x?(?=(?:,|,?a)[^VKR;]*D[^VKR;]*V)")
LAST_DAY = re.compile(r"[OsA]?x{0,2}(?P<day>D)x?(?=[^VKR;,D]*V)")
PLACED = re.compile(
    r"(?P<region>P)(?=[TyzU]{0,2}(?:s[Tyz]{0,2}|syay|sNT)?L|TsV|TA[PS](?:s?c|E)|Ay)(?![Tyzs]*Lc)(?!s[yz]LP(?!s?A))"
)


Rules = Beginning[tuple[str, str]]


def by_beginning(rules: Iterable[tuple[str, str]]) -> Rules:
    """Return rules, each a name and a pattern, by the symbols that they can begin with, in their order."""
    return Beginning((pattern, (name, pattern)) for name, pattern in rules)


BEGUN = by_beginning((rule.name, rule.pattern) for rule in RULES)


def groups(row: Sequence[Chunk], kinds: Kinds, rules: Rules = BEGUN) -> list[Group]:
    """Return the groups of places and figures in a sentence, in order, none overlapping."""
    symbols = line(row)
    found: list[Group] = []
    at = 0
    while at < len(row):
        items = _items(symbols, row, at, rules, kinds) if rules[symbols[at : at + LETTERS]] else []
        if items:
            found.append(Group(tuple(_placed(items, symbols))))
        at = items[-1].end if items else at + 1
    return found


def _placed(items: Sequence[Item], symbols: str) -> Iterator[Item]:
    """Give "and five villages" the region of the places named right before it."""
    before: Item | None = None
    for item in items:
        if before and before.regions and before.names and not item.regions and not item.listed:
            joined = (JOINED if item.count else ALONG).fullmatch(symbols, before.end, item.start)
            item = replace(item, regions=before.regions) if joined else item
        yield item
        before = item


JOINED = re.compile("[OsA]?,?a(?:yz?L)?")
ALONG = re.compile("[OsA]?,?ayz?L")  # "... and on the southern front Highfen"


def _items(symbols: str, row: Sequence[Chunk], at: int, rules: Rules, kinds: Kinds) -> list[Item]:
    """Return the items of a list, each with the day that stands before it: "on Monday Lowfen, on Friday Highfen"."""
    found: list[Item] = []
    items = _head(symbols, row, at, rules, kinds)
    lead = DAY_BEFORE.search(symbols[max(0, at - 9) : at])
    day, dated, each = (max(0, at - 9) + lead.start() if lead else None), False, False
    while items:
        if own := OWN_DAY.match(symbols, items[-1].end):
            items = [replace(item, day=own.start("day")) for item in items]
            items[-1], each = replace(items[-1], end=own.end()), True
        elif each and (own := LAST_DAY.match(symbols, items[-1].end)):
            items = [replace(item, day=own.start("day")) for item in items]
        found += [replace(item, day=day) if item.day is None else item for item in items]
        gap = SEPARATOR.match(symbols, items[-1].end)
        items = _head(symbols, row, gap.end(), rules, kinds) if gap else []
        if gap and items and (_is_source(items, symbols, gap.start()) or _is_held(items, symbols, gap.group())):
            items = []
        if gap and items and gap["day"]:
            day, dated = gap.start("day"), True
    return found if dated else [replace(item, day=None) if item.day == day else item for item in found]


def _is_source(items: Sequence[Item], symbols: str, end: int) -> bool:
    """Return whether a name behind a comma is from whom the places before it were taken: "..., IŞİD'den alındı"."""
    return items[0].rule == "names" and symbols[items[-1].end : items[-1].end + 1] == "A" != symbols[end]


HELD = re.compile(r"[xDh]{0,2}(?:[PS]s)?K")


def _is_held(items: Sequence[Item], symbols: str, gap: str) -> bool:
    """Return whether a clause of its own tells that somebody keeps the place: "took Lowfen, but Highfen remained"."""
    return "x" in gap and HELD.match(symbols, items[-1].end) is not None


def _head(symbols: str, row: Sequence[Chunk], at: int, rules: Rules, kinds: Kinds) -> list[Item]:
    for name, pattern in rules[symbols[at : at + LETTERS]]:
        found = compiled(pattern).match(symbols, at)
        if found and not _is_apart(found, row, kinds) and not _is_other(name, found, row, kinds):
            return _made(name, found, row, kinds)
    return []


def _is_other(name: str, found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether a unit is not the several of a region, or a figure counts other places than the one name."""
    if name == "units-of-region":
        joined = "a" in found["region"] or re.search("P,?a$", found.string[: found.start()]) is not None
        joined = joined and "T" not in found.group()  # "Lowfen və Highfenin kəndləri" may be two villages
        return joined or not is_a(kinds.places.several, row[found.start("unit")].text)
    if name == "district-of-region" and found.group().count("T") == 1:  # "Norland'ın Akova ilçesini ele geçirdiği"
        told = row[max(found.string.find("V", found.end()), 0)]
        return told.verb is not None and told.verb.frame in ACTIVE and is_a(kinds.deeds.reported, told.text)
    if name == "names-of-units":  # "of Karaova's villages", not "from the village of"
        return not is_a(kinds.places.several, row[found.start("unit")].text)
    if name == "whole-regions" and "a" not in found["wholes"]:  # "Vespera, Lowfen district" has a subject before it
        return not is_a(kinds.places.several, row[found.start("unit")].text)
    if name == "names" and found.string[found.end() : found.end() + 1] == "s":
        return found["names"] == "P" and is_brief(row[found.start()])  # "ABC'nin ... alındı": whose deed it was
    if name == "count-of-seats":
        return not is_a(kinds.sites.seat, row[found.start("unit")].text)
    if name == "count-of-kinds":
        of, *shares = (row[i].number for key in ("quantity", "kinds") for i in _at(found, key, row))
        return of is None or sum((one and one.low) or 0 for one in shares) > (of.low or 0)
    if name == "names-counted" or (name in ("count-of-count", "count-of-them") and found.groupdict().get("names")):
        if "l" in found.group():
            return False  # "six of ten, Lowfen and Highfen among them"
        number = row[_at(found, "quantity" if name == "names-counted" else "count", row)[0]].number
        return number is None or number.low != len(_at(found, "names", row))
    if name != "names-count-unit" or "l" in found.group():
        return False
    if found.groupdict().get("being") is not None and not is_a(kinds.turkic.being, row[found.start("being")].text):
        return True
    counted = sum((number.low or 0) for i in _at(found, "quantity", row) if (number := row[i].number))
    return counted > 1 and len(_at(found, "names", row)) == 1


def _is_apart(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether subject and object stand apart: "Vespera, Lowfen village", not "Lowfen, Highfen villages"."""
    if found.groupdict().get("region") and _leads_regions(found, row):
        return True  # "the XYZ, in Lowfen and Highfen districts 42 villages"
    names = range(*found.span("names")) if found.groupdict().get("names") else range(0)
    symbols = "".join(row[i].symbol for i in names)
    if symbols == "P,P" and BY_DAYS.match(line(row[names[-1] + 1 :])):
        return True  # "Norland, Lowfen by 15 November, Highfen by 20 November will hand over"
    if symbols == "P,P" and names[0] == 0 and line(row)[names[-1] + 1 : names[-1] + 2] == "O":
        return True  # "Vespera, Lowfen'i Norland'a bıraktı": a list has "and" before its last
    if symbols == "PU" and names[0] == 0 and is_a(kinds.places.several, row[1].text):
        return True  # "Residents left the villages"
    if (
        re.match(r"P,P(?:[,aPU]|$)", symbols)
        and is_brief(row[names[0]])
        and not any(is_brief(row[i]) for i in names[1:] if row[i].symbol == "P")
    ):
        return True  # "the XYZ, Lowfen and Highfen villages"
    listed = re.match(r"P,P+U", symbols)
    return listed is not None and not is_a(kinds.places.several, row[names[listed.end() - 1]].text)


def _leads_regions(found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether the first of several regions is rather who acts: a name in short, set apart by a comma."""
    places = [row[i] for i in range(*found.span("region")) if row[i].symbol == "P"]
    apart = found["region"].startswith("P,P") and is_brief(places[0])
    return apart and not any(is_brief(place) for place in places[1:])


BY_DAYS = re.compile(r"[OsA]x?Dx?(?:,|,?a)x?P[^VKR;]*D")


def _made(name: str, found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> list[Item]:
    parts = {key: _at(found, key, row) for key, text in found.groupdict().items() if text}
    if wholes := parts.get("wholes"):
        ends = [*wholes[1:], found.end()]
        return [
            Item(name, i, end if end == found.end() else i + 1, unit=Unit.WHOLE_REGION, regions=(i,), whole=True)
            for i, end in zip(wholes, ends, strict=True)
        ]
    if _is_each(parts, row, kinds):
        each = Item("count-each", found.start(), found.end(), count=parts["quantity"], unit=_unit(found, parts, row))
        return [replace(each, regions=(i,)) for i in parts["region"]]
    item = Item(name, found.start(), found.end(), regions=parts.get("region", ()), names=parts.get("names", ()))
    if name == "names-count-unit" and _is_one_too_many(parts, row):  # "Vespera, Lowfen and Highfen, two villages"
        item = replace(item, start=item.names[1], names=item.names[1:])
    item = replace(item, here="here" in parts)
    item = replace(item, excepted=parts.get("except", ()), day=next(iter(parts.get("day", ())), None))
    if name == "place-share":
        return [replace(item, regions=(i,), unit=_unit(found, parts, row), part=True) for i in item.regions]
    if whole := parts.get("whole"):
        return [replace(item, regions=whole, unit=Unit.WHOLE_REGION, whole=True)]
    if counts := parts.get("counts"):
        what = {i: row[i + 2 if row[i + 1].symbol == "G" else i + 1] for i in counts}  # "12'si köy", "12 köy"
        several = [replace(item, count=(i,), end=i + 1, unit=what[i].unit) for i in counts if what[i].symbol == "U"]
        if name == "counts-beside-others":
            return [*several[:-1], replace(several[-1], end=found.end())]
        return [*several, replace(item, start=counts[-1] + 1, count=parts["quantity"], unit=_unit(found, parts, row))]
    if shares := parts.get("kinds"):
        return [*_with_kinds(item, shares, found, parts, row)]
    counted = parts.get("quantity") or parts.get("count") or ()
    part = name == "units-of-region"
    item = replace(item, count=tuple(counted), unit=_unit(found, parts, row), part=part)
    return [*_with_city(item, row, kinds)]


CITY = re.compile(r"(?P<unit>U)O?,?a[dx]?(?P<city>PU)$")


def _with_city(item: Item, row: Sequence[Chunk], kinds: Kinds) -> Iterator[Item]:
    """Yield a district's villages, and the city behind them as none of them: "Lowfen villages and Drymoor city"."""
    symbols = line(row[item.start : item.end])
    found = CITY.search(symbols) if item.regions and len(item.names) > 1 and ":" not in symbols else None
    unit, city = (row[item.start + found.start("unit")], item.start + found.start("city")) if found else (None, 0)
    apart = unit is not None and not is_a(kinds.turkic.city, unit.text) and is_a(kinds.turkic.city, row[city + 1].text)
    if item.count or not apart or found is None:
        yield item
        return
    yield replace(item, names=item.names[:-1], end=item.start + found.end("unit"))
    yield replace(item, start=city, names=item.names[-1:], regions=(), here=False, rule="names-unit")


def _is_one_too_many(parts: Mapping[str, Sequence[int]], row: Sequence[Chunk]) -> bool:
    """Return whether the first of the names counted is rather the subject, which a comma parts from them."""
    names, number = parts["names"], row[parts["quantity"][0]].number
    exact = number is not None and number.low is not None and len(names) == number.low + 1
    return exact and row[names[0] + 1].symbol == "," and len(names) > 2 and "region" not in parts


def _with_kinds(
    item: Item, shares: Sequence[int], found: re.Match[str], parts: Mapping[str, Sequence[int]], row: Sequence[Chunk]
) -> Iterator[Item]:
    """Yield a sum and each of its kinds: "12 places (10 villages and 2 towns)"."""
    yield replace(item, count=tuple(parts["quantity"]), end=shares[0], unit=_unit(found, parts, row))
    for i, end in zip(shares, (*shares[1:], found.end()), strict=True):
        unit = next(chunk.unit for chunk in row[i:] if chunk.symbol == "U")
        yield replace(item, start=i, count=(i,), end=end, unit=unit)


def _unit(found: re.Match[str], parts: Collection[str], row: Sequence[Chunk]) -> Unit | None:
    span = range(*found.span(next((key for key in ("quantity", "unit") if key in parts), 0)))
    kinds = "UT" if "quantity" in parts or "unit" in parts else "U"
    return next((row[i].unit for i in span if row[i].symbol in kinds), None)


def _is_each(parts: Mapping[str, Sequence[int]], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether the figure is that of each region: "Karaova ve Akova'da birer köy", "hər birinin iki kəndi"."""
    numbers = parts.get("quantity", ())
    if len(parts.get("region", ())) < 2 or len(numbers) != 1:
        return False
    lead = row[numbers[0] - 1].text
    return is_a(kinds.small.each, row[numbers[0]].text) or is_a(kinds.small.of_each, lead)


def _at(found: re.Match[str], key: str, row: Sequence[Chunk]) -> tuple[int, ...]:
    """Return the positions of a group: of its names, of its numbers, of its unit."""
    wanted = {"quantity": "N", "count": "N", "counts": "N", "kinds": "N", "unit": "UT", "day": "D", "here": "T"}.get(
        key, "P"
    )
    return tuple(i for i in range(*found.span(key)) if row[i].symbol in wanted)
