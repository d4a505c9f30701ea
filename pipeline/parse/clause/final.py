"""Languages in which the verb stands last and endings do the work of small words: "Karaova'nın 3 köyü alındı".

A region stands before its figure, marked by an ending; sides and object stand before the verb. The rules are those of
`grammar` for such a row; markers (`chunks.SYMBOLS`, capitals) are what `endings` made of the endings.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.model import EventKind, Unit
from pipeline.parse.clause.group import Group, Item
from pipeline.parse.clause.wording import line
from pipeline.parse.lexicon.kinds import Kinds, is_a
from pipeline.parse.rules.final import RULES
from pipeline.parse.text.beginnings import LETTERS, Beginning
from pipeline.parse.text.normal import caseless, compiled, fold
from pipeline.parse.words.chunks import Chunk

SEPARATOR = re.compile(r"[OsA]?(?:,?a|[,;])[xadrjl]{0,2}(?P<day>D[-:]?[xjr]{0,3})?(?:(?:Ts)?yz?L)?|(?<=L)x{1,2}(?=N)")
DAY_BEFORE = re.compile(r"D-?[xj]{0,3}(?:Ts)?[gj]{0,2}$")
# Behind a region it is "olmak üzere": "43'ü Karaova'da olmak üzere 97 köyü"
# "Lowfen yesterday, Highfen on Monday", "Lowfen by 15 November, Highfen by 20 November"
OWN_DAY = re.compile(r"[OsA]?x{0,2}(?P<day>D)x?(?=(?:,|,?a)[^VKR;]*D[^VKR;]*V)")
LAST_DAY = re.compile(r"[OsA]?x{0,2}(?P<day>D)x?(?=[^VKR;,D]*V)")
SIDE = r"[djy]{0,2}[PS](?:a[PS]){0,2}"
# What may stand between an object and its verb: an object's mark, days, sides with theirs.
GAP = re.compile(
    r"[OsALE]?(?:[xrdDyw,hv]|,w[^VR;]*K,|\([^()V]*\)|,?a[gx]{0,3}(?:N[rgyjx]{0,2})?X{1,2}[xO]?X?"
    rf"|a(?={SIDE}E)|{SIDE}Ox|{SIDE}(?:s?B|[sAE]|TA)?x?(?:c[ELAO]?)?|c[ELAO]?){{0,7}}"
)
REST = re.compile(
    r"[OsL]?(?:[)hLRDxadT,:;.-]|P[TL]*(?=\()|aN[gX]{1,3}$)*$"
)  # behind the object of a relative clause in a list
PLACED = re.compile(
    r"(?P<region>P)(?=[TyzU]{0,2}(?:s[Tyz]{0,2}|syay|sNT)?L|TsV|TA[PS](?:s?c|E)|Ay)(?![Tyzs]*Lc)(?!s[yz]LP(?!s?A))"
)
ARMED = re.compile("S|P(?:s?c)?E")
OWN = re.compile("dcx?E")  # "passed under its own control"
CARRIED = re.compile(r"[PS](?:(?:s[djyx]?)?cx?)?E|dcx?E")
ACTIVE = ("final-take", "final-give", "final-lose", "final-clear", "final-got")
# Verbs that tell of a change where they name from whom, and beside their object where armed people act.
GETTING = ("final-clear", "final-cleared", "final-got", "final-gotten")
OUSTING = ("final-oust", "final-ousted")
ACTING = re.compile("S(?:s(?![cyzuM])|(?![sLAEBTc]))")  # of a clause that is reported, the genitive
PEOPLE = re.compile(r"[gX][xO]?$")  # whom an army brings out of a village, and it is no side
FROM_SIDE = re.compile(r"[SP](?:s?x?c)?A")


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
        if gap and items and _is_source(items, symbols, gap.start()):
            items = []
        if gap and items and gap["day"]:
            day, dated = gap.start("day"), True
    return found if dated else [replace(item, day=None) if item.day == day else item for item in found]


def _is_source(items: Sequence[Item], symbols: str, end: int) -> bool:
    """Return whether a name behind a comma is from whom the places before it were taken: "..., IŞİD'den alındı"."""
    return items[0].rule == "names" and symbols[items[-1].end : items[-1].end + 1] == "A" != symbols[end]


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
    if name == "names-of-units":  # "of Karaova's villages", not "from the village of"
        return not is_a(kinds.places.several, row[found.start("unit")].text)
    if name == "whole-regions" and "a" not in found["wholes"]:  # "Vespera, Lowfen district" has a subject before it
        return not is_a(kinds.places.several, row[found.start("unit")].text)
    if name == "names" and found.string[found.end() : found.end() + 1] == "s":
        return found["names"] == "P" and _is_brief(row[found.start()])  # "ABC'nin ... alındı": whose deed it was
    if name == "count-of-seats":
        return not is_a(kinds.sites.seat, row[found.start("unit")].text)
    if name == "count-of-kinds":
        of, *shares = (row[i].number for key in ("quantity", "kinds") for i in _at(found, key, row))
        return of is None or sum((one and one.low) or 0 for one in shares) > (of.low or 0)
    if name == "names-counted":
        number = row[_at(found, "quantity", row)[0]].number
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
    if symbols == "PU" and names[0] == 0 and is_a(kinds.places.several, row[1].text):
        return True  # "Residents left the villages"
    if (
        re.match(r"P,P(?:[,aPU]|$)", symbols)
        and _is_brief(row[names[0]])
        and not any(_is_brief(row[i]) for i in names[1:] if row[i].symbol == "P")
    ):
        return True  # "the XYZ, Lowfen and Highfen villages"
    listed = re.match(r"P,P+U", symbols)
    return listed is not None and not is_a(kinds.places.several, row[names[listed.end() - 1]].text)


def _leads_regions(found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether the first of several regions is rather who acts: a name in short, set apart by a comma."""
    places = [row[i] for i in range(*found.span("region")) if row[i].symbol == "P"]
    apart = found["region"].startswith("P,P") and _is_brief(places[0])
    return apart and not any(_is_brief(place) for place in places[1:])


BY_DAYS = re.compile(r"[OsA]x?Dx?(?:,|,?a)x?P[^VKR;]*D")


def _is_brief(chunk: Chunk) -> bool:
    return len(chunk.text) > 1 and chunk.text.isupper()


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
        several = [
            replace(item, count=(i,), end=i + 1, unit=row[i + 2].unit) for i in counts if row[i + 2].symbol == "U"
        ]
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


LISTING = re.compile(
    r"[rxdDUOsLl,:]*|[rxd]*z[sOL]?:|[rxdDUOsLlz]*RD?:|[^VKR;]*M[^VKR;]*:"
)  # "the liberated villages:", "the liberated territories:", "... are told:"


def object_of(row: Sequence[Chunk], at: int, found: Sequence[Group], kinds: Kinds) -> Group | None:
    """Return the object of the verb at this position: before it, or behind a relative clause's verb in a list."""
    symbols = line(row)
    verb = row[at].verb
    assert verb is not None
    if (is_relative(row, at, kinds) and not does(row, at, kinds)) or _heads_list(row, symbols, at):
        after = next((group for group in found if group.start > at), None)
        between = after and LISTING.fullmatch(symbols, at + 1, after.start)
        summed = after and after.items[-1].rule == "number-of-units"  # another number may follow, of something else
        added = symbols.startswith("ax", after.end) if after else False  # "with the eight villages taken at noon"
        return after if after and between and (summed or added or REST.match(symbols, after.end)) else None
    if verb.frame == "final-lose" and _is_peaceful(row, symbols, at, kinds):
        return None
    for group in reversed([group for group in found if group.end <= at]):
        if not GAP.fullmatch(symbols, group.end, at):
            return None
        if symbols[group.end] in "LE" and not is_a(kinds.deeds.control, row[at].text):
            return None  # "in three villages" and "to three villages", but "established control in three villages"
        if not _is_change(group, row, at, verb.frame, kinds):
            return None
        if does(row, at, kinds) is not None and not _is_news(group, symbols, at):
            return None
        if _is_from(group, symbols, verb.frame):
            continue
        if _is_person(group, row, symbols, kinds):
            return None
        its = symbols[group.end] == "s" and is_a(kinds.deeds.its_control, row[at].text)
        lying = its or (len(group.items[-1].names) > 1 and symbols[: group.start].endswith(("zL", "yL", ",L")))
        if verb.plain and group.items[-1].rule == "names" and not (lying or ARMED.search(symbols[:at])):
            return None  # a person may be rescued, left or handed over as well
        if its or not (verb.frame in ACTIVE and _is_nominative(group, row, symbols)):
            return group
    return None


def _heads_list(row: Sequence[Chunk], symbols: str, at: int) -> bool:
    """Return whether a verb begins a line, and its list follows: "Karaova ilçesi", below it "Kurtarıldı: Akköy"."""
    return symbols[at + 1 : at + 2] == ":" and at > 0 and row[at].text[:1].isupper()


DOER = re.compile(r"[xjgyN]{0,2}(?P<side>S|P(?!s?[TzU]|sy))")
SEVERAL_ACT = re.compile(r"(?P<who>\w+l[aeə]r)[ıi]")  # as the object of the main clause, too


def does(row: Sequence[Chunk], at: int, kinds: Kinds) -> int | None:
    """Return the position of who stands behind a participle that tells what they did: "köyü ele geçiren isyancılar"."""
    verb = row[at].verb
    if verb is None or verb.frame not in (*ACTIVE, "final-over") or not is_a(kinds.deeds.doing, row[at].text):
        return None
    doer = DOER.match(line(row), at + 1) if is_relative(row, at, kinds) else None
    side = doer.start("side") if doer else at
    return side if doer and (row[side].symbol == "S" or _is_brief(row[side])) else None


def _is_news(group: Group, symbols: str, at: int) -> bool:
    """Return whether a participle tells what is new, not who its subject is: how many, when or from whom it took."""
    clause = symbols[symbols.rfind("V", 0, at) + 1 : at]
    return any(item.count for item in group.items) or "D" in clause or FROM_SIDE.search(clause) is not None


def _is_person(group: Group, row: Sequence[Chunk], symbols: str, kinds: Kinds) -> bool:
    """Return whether a bare name behind a title is whom somebody captured: "Komutan Kaya ele geçirildi"."""
    bare = group.items[-1].rule == "names" and symbols[group.end : group.end + 1] in ("V", "x", "D")
    return bare and group.start > 0 and is_a(kinds.sides.speaker, row[group.start - 1].text)


def _is_peaceful(row: Sequence[Chunk], symbols: str, at: int, kinds: Kinds) -> bool:
    """Return whether those who leave are no armed people: "The villagers left three villages"."""
    first = symbols.rfind("V", 0, at) + 1
    return "S" not in symbols[first:at] and any(is_a(kinds.sides.peaceful, chunk.text) for chunk in row[first:at])


def _is_change(group: Group, row: Sequence[Chunk], at: int, frame: str, kinds: Kinds) -> bool:
    """Return whether a verb of more than one meaning tells of a change here."""
    symbols = line(row)
    clause = symbols[symbols.rfind("V", 0, at) + 1 : at]
    if frame in GETTING:
        beside = re.fullmatch("[OsLrxD]*", symbols[group.end : at])
        first = at - len(clause)
        acts = frame in ("final-gotten", "final-cleared") or bool(ACTING.search(clause))
        acts = acts or ((doer := does(row, at, kinds)) is not None and symbols[doer] == "S")
        acts = acts or any(_is_abbreviated(row, symbols, i) for i in range(first, group.start))
        # not "cleared the village of mines", "bought three villages"
        return bool(FROM_SIDE.search(clause) or (beside and acts))
    if frame in OUSTING:  # not "brought the people out of the village"
        people = PEOPLE.search(symbols[at - len(clause) : group.start])
        return symbols[group.end] == "A" and bool(ACTING.search(clause)) and not people
    if frame == "final-pass" and not CARRIED.search(clause):  # "three villages fell", but not "Lowfen fell"
        return group.items[-1].rule != "names" and bool(FALLING.fullmatch(symbols, group.end, at))
    return True


FALLING = re.compile("[rxDs,]*(?:[djy]?Ss?(?:c?A)[xD]*)?")  # "three villages passed from the rebels to"


def _is_abbreviated(row: Sequence[Chunk], symbols: str, i: int) -> bool:
    """Return whether a side acts that is known by its letters: "The XYZ took three villages"."""
    return symbols[i] == "P" and _is_brief(row[i]) and is_plain(symbols, i)


def is_relative(row: Sequence[Chunk], at: int, kinds: Kinds) -> bool:
    """Return whether the verb tells which ones: "the villages that passed", one form in these languages."""
    verb = row[at].verb
    if not verb or not verb.passive or not caseless(verb.passive).fullmatch(row[at].text):
        return False
    if is_a(kinds.deeds.finite, row[at].text.split()[-1]) and line(row)[at + 1 : at + 2] in (",", ";"):
        return False  # "villages were freed, the border was closed": one form tells both
    # "the villages that it took", but "the news that it took three villages"
    return not is_a(kinds.deeds.possessed, row[at].text) or bool(re.match("[rxj]{0,2}N?P?[UT]", line(row)[at + 1 :]))


def _is_nominative(group: Group, row: Sequence[Chunk], symbols: str) -> bool:
    """Return whether a bare name is rather the subject: "3 villages Vespera captured"."""
    behind = symbols[group.end : group.end + 1]
    if group.items[-1].rule not in ("names", "names-of-region", *(("whole-region",) if behind == "L" else ())):
        return False
    if behind == "L":  # "the army established control in Lowfen", but not "the police"
        armed = ACTING.search(symbols[: group.start])
        return not (armed or any(_is_abbreviated(row, symbols, i) for i in range(group.start)))
    return behind not in ("O", "A")


def _is_from(group: Group, symbols: str, frame: str) -> bool:
    """Return whether the group is where somebody came from, and the verb is none of leaving."""
    return symbols[group.end : group.end + 1] == "A" and frame not in ("final-lose", *OUSTING)


def parties(
    row: Sequence[Chunk], at: int, subject: str | None, taken: Collection[int], kinds: Kinds
) -> dict[str, str | None]:
    """Return the sides that stand before the verb at this position, by the part that they play."""
    symbols = line(row)
    verb = row[at].verb
    frame = verb.frame if verb else ""
    start = symbols.rfind("V", 0, at) + 1
    driven = next(
        (m.start() for m in DRIVEN.finditer(symbols, start, at) if is_a(kinds.deeds.driving, row[m.end() - 1].text)),
        None,
    )
    free = {i for i, symbol in enumerate(symbols) if symbol in "PS"} - {*taken, driven}

    def marked(mark: str) -> str | None:
        ends = [m.start() for m in compiled(rf"[PS](?={mark})").finditer(symbols[:at]) if start <= m.start()]
        last = next((i for i in reversed(ends) if i in free or mark.endswith("c")), None)
        return None if last is None else _with_ally(row, symbols, last, free)

    found = {"gainer": None, "loser": None} | ({subject: _subject(row, symbols, at, free, kinds)} if subject else {})
    if subject and (doer := does(row, at, kinds)) is not None:
        several = SEVERAL_ACT.fullmatch(row[doer].text)
        found[subject] = several["who"] if several else row[doer].text
    if frame == "final-pass":
        own = next((row[i].text for i in sorted(free) if i < at and is_plain(symbols, i)), None)
        gainer = marked("s?x?c") or marked("E") or (own if OWN.search(symbols, start, at) else None)
        return found | {"gainer": gainer, "loser": marked("A")}
    if frame in ("final-give", "final-given"):
        loser = found["loser"] or marked("B") or marked("A")
        return found | {"gainer": marked("s?x?c") or marked("E"), "loser": loser}
    if frame == "final-lose" and verb and verb.kind is EventKind.LOST:
        to = [m.start() for m in LOST_TO.finditer(symbols, start, at + 1) if m.start() in free]
        return found | {"gainer": row[to[-1]].text if to else None}
    if frame == "final-oust":
        named = [row[i].text for i in range(start, at) if i in free and is_plain(symbols, i)]
        loser = marked("O") or (named[-1] if len(named) > 1 else None)
        return found | {"gainer": named[0] if named else None, "loser": loser}
    if frame in ("final-take", "final-taken", *GETTING):
        ousted = row[driven].text if driven is not None else None
        return found | {
            "gainer": found["gainer"] or marked("B"),
            "loser": ousted or marked("A") or marked("s?(?:cA|K)") or _left_by(row, symbols, at, kinds),
        }
    return found


LOST_TO = re.compile("S(?=E)|P(?=EV)")  # to whom, not "bağlı" to which region
DRIVEN = re.compile("S[OA]?x")  # "milisleri sökerek kontrolü sağladı"


def _subject(row: Sequence[Chunk], symbols: str, at: int, free: Collection[int], kinds: Kinds) -> str | None:
    """Return the nearest side to the left without an ending; of a clause that is reported, the one in the genitive."""
    plain = [i for i in range(at) if i in free and is_plain(symbols, i)]
    plain = [i for i in plain if not _is_no_side(row, symbols, i, kinds)]
    owned = [i for i in range(at) if i in free and symbols[i : i + 2] == "Ss" and symbols[i + 2 : i + 3] not in "cuM"]
    owned = [i for i in owned if not _tells_which(row, symbols, i, at, kinds)]
    reported = is_a(kinds.deeds.reported, fold(row[at].text))
    usable = owned if owned and reported else plain
    if not usable:
        own = COMMANDED.match(symbols) if is_a(kinds.turkic.they_did, row[at].text) else None
        if own and is_a(kinds.turkic.their_speaker, row[own.start("speaker")].text):
            return row[own.start("who")].text
        said = SAID.search(symbols[:at])  # "the rebels said that (they) had taken": no pronoun is needed
        return row[said.start()].text if said else None
    armed = [i for i in usable if symbols[i] == "S"]
    # "Libya ordusu Sirte yolunda 5 köyü ...": a name in front of another word is where something happened
    beside = usable[-1] + 1
    placed = re.match("[ga]", symbols[beside:]) or (
        symbols[beside : beside + 1] == "x"
        and is_a(kinds.days.afterwards, row[beside].text)  # "after Lowfen the army took"
    )
    last = armed[-1] if armed and symbols[usable[-1]] == "P" and placed else usable[-1]
    return _with_ally(row, symbols, last, free)


WHICH = re.compile("[Vgx](?=[rxyj]?[PNUTS])")


def _tells_which(row: Sequence[Chunk], symbols: str, side: int, at: int, kinds: Kinds) -> bool:
    """Return whether what a side did only tells which places are meant: "isyancıların çekildiği Akköy köyünü"."""
    deeds = (m.start() for m in WHICH.finditer(symbols, side, at))
    return any(is_a(kinds.deeds.possessed, row[i].text) for i in deeds)


def _left_by(row: Sequence[Chunk], symbols: str, at: int, kinds: Kinds) -> str | None:
    """Return who left the places, as a clause before them tells: "isyancıların çekildiği Akköy köyünü ele geçirdi"."""
    left = symbols.rfind("V", 0, at)
    verb = row[left].verb if left > 0 else None
    back = verb and verb.frame in ("final-take", "final-got") and _takes_back(row[at])
    if verb is None or not (verb.frame == "final-lose" or back) or not WHICH.match(symbols, left):
        return None
    who = re.search("[SP]s[xD]{0,3}$", symbols[:left])
    return row[who.start()].text if who and is_a(kinds.deeds.possessed, row[left].text) else None


def _takes_back(chunk: Chunk) -> bool:
    """Return whether a verb tells that a place was taken back: from whoever had taken it."""
    return chunk.verb is not None and chunk.verb.kind in (EventKind.RECAPTURED, EventKind.LIBERATED)


def _is_no_side(row: Sequence[Chunk], symbols: str, i: int, kinds: Kinds) -> bool:
    """Return whether a name is of who speaks or is fought with, or a word with a capital that begins the sentence."""
    if is_a(kinds.turkic.with_them, row[i + 1].text):
        return True  # "Muhalifler, rejim güçleriyle girdikleri çatışmalarda ..."
    if symbols[i + 2 : i + 3] in ("x", "g") and is_a(kinds.turkic.with_whom, row[i + 1].text):
        return True  # "Üsyançılar ordu ilə döyüşlərdən sonra"
    if symbols[i] != "P":
        return False
    if is_a(kinds.turkic.backed, row[i + 1].text):
        return True  # "Norland destekli milislerle birlikte"
    if re.match("Pg{1,2}x?R", symbols[i:]):
        return True  # "Karaova maddesine göre": what somebody goes by
    if symbols[i + 1 : i + 2] == "g" and is_a(kinds.turkic.in_its, row[i + 1].text):
        return True  # "BKC, Karaova sancağında 5 köyü"
    if i and is_a(kinds.sides.speaker, row[i - 1].text):
        return True  # "Komutan Kaya üç köyü kurtardıklarını söyledi": he took none alone
    return i == 0 and symbols[1:2] == "g" and is_a(kinds.sides.epithet, row[0].text)


def _with_ally(row: Sequence[Chunk], symbols: str, last: int, free: Collection[int]) -> str:
    """Return a side with the one that it is joined to: "the army and allied militias"."""
    joint = WITH_ALLY.search(symbols[:last])
    first = joint.start() if joint and joint.start() in free else last
    return " ".join(chunk.text for chunk in row[first : last + 1])


WITH_ALLY = re.compile(r"[PS]a[xj]{0,1}$")  # "the army and", "the army and local"


SAID = re.compile(r"S(?=[xD]{0,2}R[hxg]{0,2}(?:,x|x,)[^VK;]*$)")


# "İsyancıların komutanı Kaya, Akköy'ü ele geçirdiklerini duyurdu": his people did
COMMANDED = re.compile("(?P<who>S)s(?P<speaker>[xg])P?,(?![^,V]*Ss)")


def is_plain(symbols: str, i: int) -> bool:
    if re.match(r"(?:,?a[PS])+T?[sLAEBO]", symbols[i + 1 :]):
        return False  # the last of "A and B" has the ending of both
    behind = symbols[i + 1 : i + 2]
    if re.match("Sy?yLP|STs", symbols[i:]):
        return True  # "the army in northern Eastmoor", "the army the region's villages"
    if symbols[i] == "P" and re.match("P?a[gX]", symbols[i + 1 :]):
        return False  # "Vespera ile imzalanan": with Vespera
    if symbols[i] == "P" and behind == "X":
        return False  # "the heights of Lowfen"
    if re.match("U?zL[rx]?N", symbols[i + 1 :]):
        behind = "N"  # "the army ... the four villages around"
    return behind not in "sLAEBTUORMzycK(" and not re.search(r"[NX(][rxg]?$", symbols[:i])
