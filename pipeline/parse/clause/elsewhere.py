"""The region that a clause names apart from its figure: before it, behind its verb, with the fight it tells of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.model import Unit
from pipeline.parse.clause import leading, mood, romance
from pipeline.parse.clause.group import Item
from pipeline.parse.clause.infront import WITHIN, in_front
from pipeline.parse.clause.reading import Reading
from pipeline.parse.clause.tails import includes
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.words.initials import is_initials

# "23 towns and some 90 bases and posts were seized by the Blues across Eastmoor"
BEHIND = re.compile(rf"(?:,?aN[gXSj]{{1,3}}(?:aX)?)?[^VKR;]{{0,6}}(?<!a)V[^VKR;:,(X]{{0,14}}?[in]{WITHIN}")
# "A day after they took Lowfen, the army captured Highfen in Eastmoor"
NEXT_ACTS = re.compile(r",[dD]{0,2}[jg]?[PS][vxD]{0,3}V")
SAID_FIRST = re.compile(r"P,d?[jg]{0,2}[gSP]{1,2}D?R")
BEFELL = re.compile(r"(?:\(P\))?[vhxD]{0,4}V")
BEHIND_TOLD = re.compile(
    rf"w[^VK;]{{0,6}}V[^VKR;,(X]{{0,6}}?[in]{WITHIN}"
)  # "12 villages que Vespera dit avoir repris en"
# "captured 16 villages and killed 30 soldiers in Eastmoor"
BEYOND = re.compile(rf"[^VKRhw;:,(i]{{0,12}}i{WITHIN}")
POINTING = re.compile(r"[io](?:n?d?|dn)[zTU]$")  # "in the area", "in the surrounding areas"
CONTAINED = re.compile(r"T?,?[io]d?(?:T[o]d?)?")
AROUND = re.compile(",?[io]d?Tg?od?")


def _speaks(name: str, reading: Reading) -> bool:
    """Return whether a name in front of a colon is of who tells: "Ministry: ...", "Front Monitor: ..."."""
    return mood.is_party(name, reading.lexicon.mood) or mood.is_monitor(name, reading.lexicon.mood)


HEADED = re.compile(r"(?:^|[,;])x?(?P<region>P)-V[xD]{0,2}$")  # "Северщина - освобождено 12 сёл, Терны - ..."


# "Karaova ilçesi", and below it "Kurtarılan köyler: Akköy, Taşlı": where a line begins, a verb has a capital
ABOVE = re.compile(r"(?P<region>P)T?(?P<verb>V)[xD]{0,2}[UTz]{0,2}:")


def region_above(reading: Reading, item: Item) -> tuple[int, ...]:
    """Return the region that a line names above the one in which its places are listed."""
    above = ABOVE.match(reading.symbols, 0, item.start) if reading.lexicon.endings and not item.regions else None
    begins = above is not None and reading.row[above.start("verb")].text[:1].isupper()
    return (above.start("region"),) if above and begins else ()


def region_elsewhere(reading: Reading, item: Item) -> tuple[int, ...]:
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
    usable = _inner([i for i in in_front(item, reading) if pointing or i not in others], reading)
    english = reading.lexicon.english
    if reading.lexicon.slavic and not item.count:  # "вошли в Лесной район; взяты Терны"
        usable = [i for i in usable if ";" not in reading.symbols[i : item.start]]
    if usable and english and _is_beside_placed(item, usable[-1], reading):
        usable = []
    if not usable and item.count and english:
        usable = _there(item, reading)
    if usable and english and (both := _both_in_front(usable, reading)):
        return both
    if not usable and item.here and (english or reading.lexicon.romance):
        usable = _told_of(item, reading)
    if not usable and item.here and reading.lexicon.free:  # "the head of Eastmoor district says that of the district"
        usable = [place.start() for place in re.finditer("P(?=Ts)", reading.symbols[: item.start])]
    if not usable and pointing and item.count and english:
        usable = _advanced_on(item, reading)
    if not usable and _heads(item, reading):
        usable = [reading.symbols.index("P")]
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
    if usable and item.count and behind and english and SAID_FIRST.match(reading.symbols, usable[-1], item.start):
        usable = []  # "In Lowfen, the general said nine villages had been captured in Eastmoor"
    befell = reading.lexicon.romance and BEFELL.match(reading.symbols, item.end)  # "Lowfen fue tomada por"
    named = item.names and (english or befell) and BEHIND.match(reading.symbols, item.end)
    if named and NEXT_ACTS.match(reading.symbols, item.end):
        named = None
    if not usable and (item.count or named) and behind:
        usable = [behind.start("region")]
        if english and (several := _all_behind(usable[0], item, reading)):
            return several
    if not usable and (item.count or item.names) and english:
        usable = _told_where(item, reading) or _stormed(item, reading)
    return _with_first(usable[-1], reading) if usable else _region_tagged(item, reading, [*others])


def _is_beside_placed(item: Item, place: int, reading: Reading) -> bool:
    """Return whether a figure stands in another clause than a place, beside one with a region of its own.

    "Troops advanced north of Lowfen; they took two towns of the Eastmoor region and 150 other places"
    """
    row = next((group.items for group in reading.groups if item in group.items), ())
    placed = any(other.regions and other.start > place for other in row if other is not item)
    return placed and ";" in reading.symbols[place : item.start]


HELD_NOW = re.compile("K[dxr]{0,3}$")  # "now control 20 villages in Eastmoor after capturing six"


def _of_others(item: Item, reading: Reading) -> set[int]:
    """Return the places of the other items of the row and of other figures, which are not this one's."""
    row = next((group.items for group in reading.groups if item in group.items), ())
    counted = [other for group in reading.groups for other in group.items if other.count and other is not item]
    counted = [other for other in counted if not HELD_NOW.search(reading.symbols[: other.start])]
    # "in five districts of"
    counted = [other for other in counted if reading.symbols[other.end : other.end + 1] != "L"]
    taken = {i for other in (*row, *counted) for i in (*other.regions, *other.names)}
    if item.names and not item.count:  # "took Lowfen in Eastmoor; the day before they had taken Highfen"
        before = (other for group in reading.groups for other in group.items if other.names and other.end <= item.start)
        parted = reading.symbols[: item.start].rfind(";")  # "Lowfen in Eastmoor fell; Highfen was taken by the army"
        acted = (
            other
            for other in before
            if "V" in reading.symbols[: other.start] or other.end <= parted or _falls_before(other, item, reading)
        )
        taken |= {i for other in acted for i in other.regions if i > other.names[0]}
    return taken


FELL_ON = re.compile(r"[vhx]{0,3}V[^VKRN;,]{0,4}D,?a?")


def _falls_before(other: Item, item: Item, reading: Reading) -> bool:
    """Return whether each of two places fell on its own day: "Lowfen in Eastmoor fell on Monday and Highfen on"."""
    return FELL_ON.fullmatch(reading.symbols, other.end, item.start) is not None


def _heads(item: Item, reading: Reading) -> bool:
    """Return whether a place heads the line: "Eastmoor: the army took 12 villages", no dateline and no speaker."""
    if reading.lexicon.unmarked and re.match("P(?:-|:[xD]{0,2}R)", reading.symbols):
        return False  # where it is reported from: "واحتان: أعلن الجيش أن"
    if re.search(r";[xd]?y?PT?[-:]", reading.symbols[: item.start]):
        return False  # "Eastmoor: 3 villages; Westmoor: 2 villages; in total 5": of no one of them
    headed = re.match(r"y?PT?(?!-[djPS]{1,3}R)[-:]", reading.symbols) and not reading.row[0].text.isupper()
    if not headed or re.match("P[-:][hvx]{0,2}V", reading.symbols):
        return False  # "Lowfen \u2013 taken by the rebels"
    if reading.lexicon.slavic and re.match("P[-:][xd]?(?:c|K)", reading.symbols):
        return False  # "Липки - под контролем армии, Терны взяты"
    return not (item.rule == "name-dash-count" and item.start == 0) and not _speaks(reading.row[0].text, reading)


WENT_ON = re.compile(",?ax?gi")  # "заняла три села и продвинулась в Липовке"


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
    if behind and reading.lexicon.slavic and WENT_ON.match(reading.symbols, item.end):
        return None
    if behind and (_began(item.end, behind.start("region"), reading) or _is_of_others(item.end, behind, reading)):
        return None  # where they began is not where all was taken
    if behind is None and reading.lexicon.participles:
        return BEHIND_TOLD.match(reading.symbols, item.end)
    return behind


SINCE = re.compile(r",?(?P<since>x)(?:x|d?[gj]?[SP])[vhx]{0,2}g")


def _began(start: int, end: int, reading: Reading) -> bool:
    """Return whether a clause tells what somebody did since when: "since it launched one in Eastmoor"."""
    since = SINCE.search(reading.symbols, start, end) if reading.lexicon.english else None
    return since is not None and is_a(reading.kinds.days.since, reading.row[since.start("since")].text)


AS_OTHERS = re.compile("[xm](?=d?[jg]{0,2}[PS](?:ad?[jg]{0,2}[PS])?g)")


def _is_of_others(start: int, behind: re.Match[str], reading: Reading) -> bool:
    """Return whether a clause between tells what others did: "as other troops began exercises in Eastmoor"."""
    others = AS_OTHERS.search(reading.symbols, start, behind.start("region")) if reading.lexicon.english else None
    return others is not None and is_a(reading.kinds.places.amid, reading.row[others.start()].text)


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


WHERE = re.compile(r"(?P<region>P)[zT]?,?(?P<where>w)[^w;:R]{0,12}$")  # "entered Eastmoor, where they took"


def _told_where(item: Item, reading: Reading) -> list[int]:
    """Return the place of which a clause tells what was taken there: "stormed Eastmoor, where they took Lowfen"."""
    found = WHERE.search(reading.symbols[: item.start])
    told = found is not None and reading.row[found.start("where")].text.casefold() == "where"
    if found is None or not told or is_initials(reading.row[found.start("region")].text):
        return []  # "fought the BLF, where they took Lowfen"
    return [found.start("region")]


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
    rf"(?:[hvx]{{1,3}}V)?[^VKR;]{{0,9}}?(?P<lead>[mix])(?:gd)?d?[gxyj]{{0,3}}(?P<what>[gzX])(?:md?[gj]?[PS])?[vhx]{{0,2}}g?D?(?P<prep>[inm]){WITHIN}"
)


# "We took 12 villages," said the general of the offensive in Eastmoor
SAID_OF = re.compile(
    rf"[^VKR;i]{{0,8}}(?:R[^VKRSi;]{{1,9}}|[^VKR;]{{1,8}}R(?:P|x)?),?od?[gxyj]{{0,2}}(?P<what>[gzX])(?P<prep>[in]){WITHIN}"
)


def _fought_in(item: Item, reading: Reading) -> list[int]:
    """Return where the fight goes on with which a figure is told, or of which a speaker tells it."""
    of = SAID_OF.match(reading.symbols, item.end)
    if of and is_a(reading.kinds.deeds.fight, reading.row[of.start("what")].text):
        return [of.start("region")]
    found = FOUGHT_IN.match(reading.symbols, item.end)
    if found is None or not is_a(reading.kinds.deeds.fight, reading.row[found.start("what")].text):
        return []
    if found["prep"] == "m" and not is_a(reading.kinds.places.into, reading.row[found.start("prep")].text):
        return []
    if _is_of_noun(found.start("region"), reading):
        return []
    amid = is_a(reading.kinds.places.amid, reading.row[found.start("lead")].text)
    return [found.start("region")] if amid else []


# "Five villages were captured in Eastmoor, Westmoor and Northmoor": one figure over all of them
JOINT = re.compile(r"P[zT]*(?:,d?y?P[zT]*)*,?ad?y?P(?![(:-]|s|[gX]|[TU]*[io]d?y?P|[TU]?[vxD]{0,2}[hVRK]|,?a?P)")
# "In Eastmoor and Westmoor the army took", "in the east of Eastmoor and in the north of Westmoor, the army took"
BOTH = re.compile(
    r"(?P<more>(?:,d?y?P[TzU]*)*)[TzU]*,?a(?:id?[yz]{0,2}o?)?d?(?P<second>P)"
    r"(?=[TzU]*(?:D?,?(?:d?[jg]{0,2}S|N|,|a[vhx]{0,5}V)|D,?a))"
)


# "In fighting around Lowfen, in Eastmoor, and Highfen, in Westmoor, rebels took five villages"
FOUGHT_IN_BOTH = re.compile(r"T?(?:,?id?(?:To)?(?P<within>P)T?)?,?a[ni]?d?(?:[gj]?Uo)?P,?id?y?(?:To)?")


def _both_in_front(places: Sequence[int], reading: Reading) -> tuple[int, ...] | None:
    """Return the regions, two or more, that a sentence begins with."""
    first, last = (places[0], *places)[-2:]
    if apart := FOUGHT_IN_BOTH.fullmatch(reading.symbols, first + 1, last):
        return (apart.start("within") if apart["within"] else first), last
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


OFFICE = re.compile(
    r"(?P<whose>P)T?s|(?<=Po)d?(?P<office>P)(?=T)|(?<=[gS][oi])d?T?o?(?P<of>P)|(?<=^Pi)d?(?P<in>P)(?=T?R)"
)


def _told_of(item: Item, reading: Reading) -> list[int]:
    """Return the region that who speaks governs: "the governor of Eastmoor said two villages in the province"."""
    said = [m for m in OFFICE.finditer(reading.symbols, 0, item.start) if not m["office"] or _is_title(m, reading)]
    if reading.lexicon.romance:  # not "la brigade d'Eastmoor a pris trois villages de la région"
        said = [m for m in said if m["of"] and says(reading.kinds.romance.governs, reading.words(0, m.start()))]
    told = [m.start(m.lastgroup or 0) for m in said]
    return told if len(told) == 1 else []


def _is_title(office: re.Match[str], reading: Reading) -> bool:
    """Return whether a name in front of "of" ends with an office: "the Acting Governor of the Eastmoor Region"."""
    return reading.row[office.start() - 2].text.split()[-1].casefold() in reading.lexicon.titles


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
    named = [i for i in run if i not in others and not SLOGAN.fullmatch(reading.words(i, i + 1))]
    free = (
        run and reading.symbols[run[0] - 1] != "P" and all(reading.text[reading.row[i].start - 1] == "#" for i in run)
    )
    return (named[0],) if free and named else ()


def _region_behind(reading: Reading, item: Item) -> tuple[int, ...]:
    """Return the regions that the clause of a verb that stands first names behind its object and its sides."""
    behind = leading.PLACED.match(reading.symbols, item.end)
    if behind is None or behind.start("region") in reading.taken or _is_of_next_deed(reading, item, behind):
        return ()
    return tuple(behind.start(key) for key in behind.re.groupindex if behind[key])


NEXT_DEED = re.compile(r",?a[xh]?(?P<deed>g)")
ELSEWHERE = re.compile(r",ax?[in]")
WHILE = re.compile(r"[gXD]{0,2}(?:,?aX{1,2}g?)?,?a?x(?=[xgVK])")


def _is_of_next_deed(reading: Reading, item: Item, place: re.Match[str]) -> bool:
    """Return whether a town is where "and" brings something else to: "took Lowfen and reached the town of".

    Or where others do something meanwhile: "took Lowfen, while fighting goes on in the area of", ", and in".
    """
    if ELSEWHERE.match(reading.symbols, item.end):
        return True
    while_ = WHILE.match(reading.symbols, item.end)
    if while_ and is_a(reading.kinds.small.meanwhile, reading.row[while_.end() - 1].text):
        return True
    # "took Lowfen and repelled an attack in the province of", "after it had repelled an attack in"
    if any(is_a(reading.kinds.deeds.repelled, chunk.text) for chunk in reading.row[item.end : place.start("region")]):
        return True
    deed = NEXT_DEED.match(reading.symbols, item.end)
    if deed is None or not is_a(reading.kinds.deeds.besides, reading.row[deed.start("deed")].text):
        return False
    of, between = reading.lexicon.unmarked, reading.row[deed.end() : place.start("region")]
    if of and deed[0].startswith(",") and re.fullmatch(of.feminine, reading.row[deed.start("deed")].text):
        return True  # "took two villages, and battles raged in the province of"
    if of and any(re.fullmatch(of.towards, chunk.text) for chunk in between):
        return True  # "took Lowfen and advanced towards Norby in the countryside of"
    return reading.symbols[: place.start("region")].endswith(("Uo", "n"))


# "в Ольховской и Заречной областях", "в провинциях Липовка и Дубрава", "на Ольховском и Заречном направлениях"
JOINED = re.compile(r"(?:(?<=To)P(?:,P)*,?aP|P(?:,P)*,?aP(?=[Tz]))")


def _with_first(last: int, reading: Reading) -> tuple[int, ...]:
    """Return both regions of "in the Eastmoor and Westmoor districts", where only the last has the ending."""
    if reading.lexicon.romance:
        return romance.joint(reading, last)
    joined = JOINED.match(reading.symbols, last) if reading.lexicon.slavic else None
    if joined:
        return tuple(i for i in range(last, joined.end()) if reading.symbols[i] == "P")
    joint = re.search(r"(?<![sT])P,?a$", reading.symbols[:last]) if reading.lexicon.endings else None
    return (joint.start(), last) if joint and reading.symbols[last + 1 : last + 2] in ("T", "z") else (last,)


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
