"""A sentence that only says which places the one before it told of: "It named Lowfen and Highfen among them"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Claim, Qualifier
from pipeline.parse.account.compared import LEFT
from pipeline.parse.account.sides import SideNames
from pipeline.parse.claims import joined, places_of
from pipeline.parse.clause import sides
from pipeline.parse.clause.events import event_of
from pipeline.parse.clause.group import Item
from pipeline.parse.clause.objects import object_of
from pipeline.parse.clause.reading import Reading
from pipeline.parse.lexicon.kinds import Kinds, is_a, says
from pipeline.parse.lexicon.shapes import TAKEN
from pipeline.parse.text.normal import Plain, caseless

LATEST = 3  # claims before it that a sentence may list the places of
# "It named", "State radio listed"; "They are", "Among them are"; "В списке из 12 сёл -";
# "Among those restored are", "The villages are:", "A statement said the villages the army left included"
LEAD = re.compile(
    r"(?:R[dgjyuPSo]{1,6},|[ix]d?g{1,2},)?(?:xRw?(?=dN))?(?:(?:x|d?[jgy]{0,2}[PSg][PSgjsyTUzo]{0,5})[vxD]{0,2}l(?:Nox?[:,])?"
    r"|d[xg]{1,2}(?:ox|od[xygj]?U|t[xV])?h(?<!dgh)"
    r"|[xr]?l[hx:]{0,3}|h"
    r"|i[dx]?g(?:oN)?[jg]{0,2}U[:-]"
    r"|d[Nx]?[xygj]?U,?l"
    r"|(?:[^VKRUT;:]{1,5}Rw?)?d[xygj]?U(?:d?[jg]?[PS]|x)[vx]?Vx?[hl]{1,3}:?"
    r"|l?(?:dr?|r)[xygj]?[UT]?(?:w?h?V?)(?:b?d?[jg]?[PS])?[Dx]?[hxl]{1,3}:?|dg?[gUT]?:)d?(?:[xygj]?[UT][o:]?)?"
)
# "among them", ", all of them in the valley", ", all in Eastmoor near the town of Norby", ", it said"
REST = re.compile(r"(?:,?l(?:d?[xg]?[UT]?V?))?(?:n[^,;VKRN]{1,8})?(?:,[^VK]*)?")
# The same where the verb stands last: "In the statement Lowfen and Highfen were listed", "These are Lowfen, Highfen"
FINAL = re.compile(r"l[hxd:]{0,3}_[x,]{0,3}(?:l?[;,][^V]*)?|[^VKRX;]*_x?l(?:[;,][^V]*)?")
# "Lowfen and Highfen were among those taken"
AMONG = re.compile(r"[hx]{0,2}l(?:d?[xg]{0,3}(?:[UT]?(?:V(?:bd?[jg]?[PS])?D?)?|V[UT]))?(?:,[^VKRN;]{1,6}R)?")
# "State media reported on Monday that Lowfen and Highfen were among"
SAID = re.compile(r"[^VKR;:]{1,6}RD?w?")


# The same where no article and no "are" stands before a list: "and the towns they are Lowfen", word for word
LEAD_FIRST = re.compile(r"a?(?:R[^VKRUT;:]{0,20}?x{1,2}|x{1,2})?[UT]l:?")
REST_FIRST = re.compile(r",ax?V?[^VKUTPN]*")  # what follows it and tells of no place


# "One of them, Lowfen, lies near", "One of the captured villages was the town of Lowfen", "One is Lowfen"
ONE = re.compile(
    r"N(?:ox|od[xygj]?V?[xygj]?U|of?these)?(?:h(?:d[xygj]{0,2}U[o,]?)(?P<called>P)(?=[,;]|$)|,d?U?(?P<apposed>P)(?=[,;-]|$)|h(?P<is>P)$)"
)


def one_of_them(reading: Reading) -> int | None:
    """Return the position of the name of one of the places told of before: "One of them, Lowfen, lies near ..."."""
    one = ONE.match(reading.symbols)
    number = reading.row[0].number if one else None
    return one.start(one.lastgroup or 0) if one and number and number.low == 1 else None


def listed(reading: Reading) -> Item | None:
    """Return the names that are all that a sentence tells, None where it tells more."""
    ends = {group.start: group for group in (*reading.groups[:1], *reading.groups[-1:])}.values()
    items = [group.items[0] for group in ends if len(group.items) == 1]
    final = reading.lexicon.endings is not None
    if reading.lexicon.unmarked and (told := next((one for one in items if _is_told(one, reading.symbols)), None)):
        return told
    return next((item for item in items if _is_all(item, reading.symbols, final)), None)


def _is_told(item: Item, symbols: str) -> bool:
    """Return whether "the towns are" begins a sentence that names them, where the verb stands first."""
    if not item.names or item.count:
        return False
    lead, rest = symbols[: item.names[0]], symbols[item.end :]
    return bool(LEAD_FIRST.fullmatch(lead) and (REST.fullmatch(rest) or REST_FIRST.fullmatch(rest)))


def _is_all(item: Item, symbols: str, final: bool) -> bool:
    if not item.names or item.whole or (item.part and item.start):
        return False
    # "The towns include Lowfen and Highfen" tells no part of a region, but which ones are meant
    named_first = item.part or symbols[item.start] == "l"  # "Among them are" may be of the item
    lead, rest = symbols[: item.names[0] if named_first else item.start], symbols[item.end :]
    if item.count:  # "The two villages, known as Lowfen and Highfen, lie near"
        return symbols.startswith("dN") and lead == "" and "l" in symbols[: item.end] and bool(REST.fullmatch(rest))
    if final and FINAL.fullmatch(f"{lead}_{rest}") and ("U" in symbols or lead.startswith("l")):
        return True
    return bool(LEAD.fullmatch(lead) and REST.fullmatch(rest)) or (
        (lead == "" or SAID.fullmatch(lead) is not None) and not final and AMONG.fullmatch(rest) is not None
    )


# "The two villages, Lowfen and Highfen, have", "The towns of Lowfen and Highfen lie in Eastmoor"
APPOSED = re.compile(
    r"[xd]N?[xygj]{0,2}U(?:,(?=[^V]*,)|(?P<of>o))(?P<names>d?P(?:,d?P)*,?ad?P),?(?P<lies>[ghv])"
    r"(?:[xg]{0,2}i[dy]{0,2}(?P<region>P)(?![Psa,]))?"
)
# "They lie in Vespera's Eastmoor district: Lowfen and Highfen"
LYING = re.compile(
    r"(?:x|d?x?N?(?:ox)?|d?N?[xygj]{0,2}U)[xD]?(?P<lies>[ghv])[xg]?i[dyzxg]{0,3}(?:Tod?|[yz]od?)?(?:Ps[yxg]{0,2})?(?P<region>P)[TzU]?"
    r"(?::|--?)(?P<names>d?P(?:,d?P)*,?ad?P)$"
)
NEAR = 700  # letters between a figure and a sentence that names what it counts


def is_open(claims: Sequence[Claim]) -> bool:
    """Return whether one of the latest claims counts places that are not named yet."""
    return any((one.count or 0) > 1 and not one.localities for one in claims[-LATEST:])


def may_name(sentence: str, kinds: Kinds) -> bool:
    """Return whether a sentence may begin to name what was counted before it: "The towns are"."""
    return caseless(kinds.places.naming).match(sentence) is not None


def _apposed(reading: Reading) -> tuple[tuple[int, ...], int | None]:
    """Return the names behind "The two villages, " and the region in which the sentence says that they lie."""
    found = APPOSED.match(reading.symbols)
    if found is None or "V" in reading.symbols or "K" in reading.symbols:
        return (), None
    if found["of"] and not is_a(reading.kinds.places.lying, reading.row[found.start("lies")].text):
        return (), None
    names = tuple(i for i in range(*found.span("names")) if reading.symbols[i] == "P")
    return names, found.start("region") if found["region"] else None


def _lying(reading: Reading) -> tuple[tuple[int, ...], int] | None:
    """Return the names of a sentence that tells in which region they all lie, and that region."""
    found = LYING.fullmatch(reading.symbols)
    if found is None or not is_a(reading.kinds.places.lying, reading.row[found.start("lies")].text):
        return None
    return tuple(i for i in range(*found.span("names")) if reading.symbols[i] == "P"), found.start("region")


def with_named(claims: list[Claim], reading: Reading, form: Plain) -> bool:
    """Give a figure told before the names of exactly as many places: "The towns are Lowfen and Highfen"."""
    item, lying = listed(reading), _lying(reading)
    names, region = (item.names, item.regions[0] if len(item.regions) == 1 else None) if item else _apposed(reading)
    names, region = lying or (names, region)
    at = next((i for i in reversed(range(len(claims))[-LATEST:]) if _counts(claims[i], names, reading, form)), None)
    if at is None:
        return False
    claim = replace(claims[at], localities=places_of(names, reading, form))
    if claim.region is None and region is not None:
        claim = replace(claim, region=reading.row[region].text)
    claims[at] = claim
    return True


ONLY_NAMES = re.compile(r"P(?:,P)*(?:,?aP)?U?[;,]?")


TOLD_ABOVE = re.compile("V[Rrxh]{0,2}:$")


def with_names_below(claims: list[Claim], above: Reading, reading: Reading, form: Plain) -> None:
    """Give a figure the names of exactly as many places in the line below it: "... sıraladı:", "Akköy, Taşlı"."""
    if not ONLY_NAMES.fullmatch(reading.symbols):
        return
    names = tuple(i for i, symbol in enumerate(reading.symbols) if symbol == "P")
    told = above.words(len(above.row) - 4, len(above.row))
    told_of = TOLD_ABOVE.search(above.symbols) or says(reading.kinds.turkic.listing, told)
    begun = form.span(above.row[0].start, above.row[-1].end)[0]
    if not (told_of and begun <= claims[-1].start and _counts(claims[-1], names, reading, form)):
        return
    claims[-1] = replace(claims[-1], localities=places_of(names, reading, form))


MANY = 2


def _counts(claim: Claim, names: Sequence[int], reading: Reading, form: Plain, vague: bool = False) -> bool:
    """Return whether a claim without names counts exactly as many as these, just before; `vague`: or says "several"."""
    several = claim.count is None and claim.qualifier is Qualifier.VAGUE and vague
    if _tells_of_loss(claim, reading):
        return False
    if claim.localities or not (claim.count == len(names) or several) or len(names) < MANY:
        return False
    return form.span(reading.row[0].start, reading.row[-1].end)[0] - claim.end < NEAR


def _tells_of_loss(claim: Claim, reading: Reading) -> bool:
    """Return whether others than those taken are listed: "took six villages. The villages they lost included"."""
    told = {verb.kind for at in reading.verbs if (verb := reading.row[at].verb) is not None}
    return reading.lexicon.english and claim.event_kind in TAKEN and bool(told) and told <= LEFT


def with_standing(claims: list[Claim], reading: Reading, form: Plain) -> None:
    """Give a figure the names of as many places that its taker holds: "Lowfen and Highfen are in rebel hands"."""
    called = SideNames(reading.kinds)
    for i, symbol in enumerate(reading.symbols):
        if symbol not in "VK":
            continue
        names, holder = _held(reading, i)
        for at in reversed(range(len(claims))[-LATEST:]):
            taker = claims[at].gained_by
            told = (chunk.text.removesuffix(" side") for chunk in reading.row[:i] if chunk.symbol in "PS")
            who = holder
            if holder == sides.THEY and taker:
                who = taker if i < 3 or any(called.are_one(one, taker) for one in told) else None
            same = bool(who and taker) and (called.are_one(who, taker) or called.are_of_state(who, taker))
            now = is_a(reading.kinds.days.now_held, reading.row[i].text)
            if same and _counts(claims[at], names, reading, form, vague=now):
                claims[at] = replace(claims[at], localities=places_of(names, reading, form))
                return


def _held(reading: Reading, at: int) -> tuple[tuple[int, ...], str | None]:
    """Return the names that are told to be held, and by whom."""
    verb = reading.row[at].verb
    if verb is not None and not verb.told:
        return (), None
    group = object_of(reading, at) if verb else next((one for one in reading.groups if one.start == at + 1), None)
    if group is None or len(group.items) != 1 or group.items[0].count:
        return (), None
    if verb:
        return group.items[0].names, event_of(reading, at, group).gainer
    holds = is_a(reading.kinds.deeds.holding, reading.row[at].text)
    they = at > 0 and reading.row[at - 1].text.casefold() in reading.lexicon.pronouns
    who = sides.THEY if they else sides.subject(reading.row, at, set(reading.taken), reading.lexicon)
    return group.items[0].names, who if holds else None


def with_list(claims: list[Claim], reading: Reading, form: Plain) -> bool:
    """Give the names that a sentence only lists to the claim that they belong to; tell whether there is one."""
    if (name := one_of_them(reading)) is not None and "V" not in reading.symbols[name:]:
        one = _counted(claims, 1)
        if one is not None:
            claims[one] = replace(claims[one], localities=places_of((name,), reading, form))
        return one is not None
    if _with_lists(claims, reading, form) or _with_names_by_region(claims, reading, form):
        return True
    item = listed(reading)
    at = _counted(claims, len(item.names), _region_of(item, reading)) if item else None
    if item is None and reading.lexicon.slavic:
        return _with_held(claims, reading, form)
    if item is None or at is None or _tells_of_loss(claims[at], reading):
        return False
    if reading.lexicon.slavic and item.regions and (claims[at].count or 0) > len(item.names):
        return False  # "19 villages. They are Lowfen and Highfen of Eastmoor, ...": of all of them it is not the region
    claim = replace(claims[at], localities=places_of(item.names, reading, form))
    claims[at] = _placed(claim, item, reading)
    return True


def _with_lists(claims: list[Claim], reading: Reading, form: Plain) -> bool:
    """Give each of several lists to the claim of its region: "They are Lowfen in Eastmoor and Highfen in Westmoor"."""
    items = [item for group in reading.groups for item in group.items]
    if len(items) < 2 or not LEAD.fullmatch(reading.symbols[: items[0].start]):
        return False
    if re.search("[VKR]", reading.symbols[: items[-1].end]) or any(one.count or not one.names for one in items):
        return False
    told = [(_counted(claims, len(one.names), _region_of(one, reading)), one) for one in items]
    of_region = [(at, one) for at, one in told if at is not None and claims[at].region == _region_of(one, reading)]
    if len({at for at, _ in of_region}) != len(items):
        return False
    for at, one in of_region:
        claims[at] = replace(claims[at], localities=places_of(one.names, reading, form))
    return True


# "В Северии это Терны и Липки, в Липовской области - Ясное"
PART = r"i[dy]{0,2}(?P<region>P)T?(?:l|[l,-]?[,-]|:)U?(?P<names>P(?:,P)*(?:,?aP)?)"
BY_REGION = re.compile(PART)
ALL_BY_REGION = re.compile(rf"x?{re.sub(r'[?]P<[a-z]+>', '?:', PART)}(?:[,;]a?{re.sub(r'[?]P<[a-z]+>', '?:', PART)})*")


def _with_names_by_region(claims: list[Claim], reading: Reading, form: Plain) -> bool:
    """Give each of several figures the names that a sentence lists region by region, where all are as many."""
    if not reading.lexicon.slavic or not ALL_BY_REGION.fullmatch(reading.symbols):
        return False
    lists: dict[int, tuple[int, ...]] = {}
    for part in BY_REGION.finditer(reading.symbols):
        names = tuple(i for i in range(*part.span("names")) if reading.symbols[i] == "P")
        region = reading.row[part.start("region")].text
        at = _counted(claims, len(names), region)
        if at is None or (claims[at].region, claims[at].count) != (region, len(names)):
            return False
        lists[at] = names
    for at, names in lists.items():
        claims[at] = replace(claims[at], localities=places_of(names, reading, form))
    return True


def _region_of(item: Item, reading: Reading) -> str | None:
    """Return the one region that a list names, where it names one."""
    return reading.row[item.regions[0]].text if len(item.regions) == 1 else None


# "Армия контролирует сёла Липовка и Дубовка", "Флаг поднят над Липовкой и Дубовкой"
HELD_NOW = re.compile(r"[^VRN;]*(?P<held>[Kc])[xD]{0,2}U?(?P<names>P(?:,P)*,?aP|P(?:,P)+)(?=$|[,;iny])[^VN]*")


def _with_held(claims: list[Claim], reading: Reading, form: Plain) -> bool:
    """Give a figure the names of exactly as many places that its taker is told to hold now, or raised its flag over."""
    held = HELD_NOW.fullmatch(reading.symbols)
    if held is None:
        return False
    names = tuple(i for i in range(*held.span("names")) if reading.symbols[i] == "P")
    at = next((i for i in reversed(range(len(claims))[-LATEST:]) if _counts(claims[i], names, reading, form)), None)
    if at is None:
        return False
    taker, before = claims[at].gained_by, reading.row[: held.start("held")]
    holders = [chunk.text for chunk in before if chunk.symbol in "PS"]
    # "the Vesperan flag is raised over": whosever it is
    raised = is_a(reading.kinds.slavic.over, reading.row[held.start("held")].text)
    if holders and not raised and not (taker and any(SideNames(reading.kinds).are_one(one, taker) for one in holders)):
        return False
    claims[at] = replace(claims[at], localities=places_of(names, reading, form))
    return True


def _placed(claim: Claim, item: Item, reading: Reading) -> Claim:
    """Give a claim without a region that of its list; a narrower one, too, where no figure tells of more places."""
    narrower = reading.lexicon.english and claim.count is None
    if not item.regions or (claim.region and not narrower) or (len(item.regions) > 1 and not narrower):
        return claim
    names = tuple(reading.row[i].text for i in item.regions)
    return replace(claim, region=joined(item.regions, reading), regions=names if len(names) > 1 else ())


# "Avec Lowfen, dans l'est, et Highfen, au nord, les insurgés tiennent huit villes"
TOGETHER = re.compile(
    r"m(?P<names>d?P(?:,[^VKRSN;a]{1,4})?(?:(?:,|,?a)d?P(?:,[^VKRSN;a]{1,4})?)+),?d?[SP]g{0,2}[xD]{0,2}[KV]"
)
# "the provinces of Lowfen, Highfen and Drymoor" are none of the villages that were counted
ALL = re.compile(r"(?<![a,P])(?<!To)(?<!Tod)d?P(?:,d?P)+,?ad?P(?![,a]d?P)")
BY_CHANCE = 3  # names, up to which another sentence may name as many other places


def all_named(reading: Reading) -> tuple[int, ...]:
    """Return the names of the one list in a sentence, which may be of the places that the one before counts."""
    if together := TOGETHER.match(reading.symbols):
        names = [i for i in range(*together.span("names")) if reading.symbols[i] == "P"]
        return tuple(i for i in names if not re.search("[ion]d?$", reading.symbols[:i]))
    lists = [*ALL.finditer(reading.symbols)]
    names = [i for i in range(*lists[0].span()) if reading.symbols[i] == "P"] if len(lists) == 1 else []
    return tuple(names) if len(names) > BY_CHANCE or "U" in reading.symbols else ()


def with_all_named(claims: list[Claim], reading: Reading, form: Plain) -> None:
    """Give a figure the names of a sentence that lists as many: "Controla los alrededores de Lowfen y Highfen"."""
    names = all_named(reading)
    open_ = (i for i in range(len(claims))[-LATEST:] if claims[i].count == len(names) and not claims[i].localities)
    at = next(open_, None) if names else None
    if at is not None:
        claims[at] = replace(claims[at], localities=places_of(names, reading, form))


def _counted(claims: Sequence[Claim], names: int, region: str | None = None) -> int | None:
    """Return which of the latest claims has no names yet and counts that many, else more, or says no figure.

    Of several that are of other regions than a list, the list may name the places of none but its own region.
    """
    open_ = [i for i in range(max(0, len(claims) - LATEST), len(claims)) if not claims[i].localities]
    regions = {claims[i].region for i in open_ if claims[i].region}
    if region and len(regions) > 1:
        open_ = [i for i in open_ if claims[i].region == region]
    just = [i for i in open_ if claims[i].count == names]
    more = [i for i in open_ if (claims[i].count or 0) > names or claims[i].qualifier is Qualifier.VAGUE]
    return (just or more)[-1] if just or more else None
