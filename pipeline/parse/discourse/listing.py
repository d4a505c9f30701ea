"""A sentence that only says which places the one before it told of: "It named Lowfen and Highfen among them"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Claim, Qualifier
from pipeline.parse.claims import places_of
from pipeline.parse.clause.group import Item
from pipeline.parse.clause.reading import Reading
from pipeline.parse.text.normal import Plain

LATEST = 3  # claims before it that a sentence may list the places of
# "It named", "State radio listed"; "They are", "Among them are"; "В списке из 12 сёл -";
# "Among those restored are", "The villages are:"
LEAD = re.compile(
    r"(?:R[dgjyuPSo]{1,6},)?(?:(?:x|d?[jgy]{0,2}[PSg][PSgjsyTUzo]{0,5})[vxD]{0,2}l"
    r"|[xr]?l[hx:]{0,3}"
    r"|i[dx]?g(?:oN)?[jg]{0,2}U[:-]"
    r"|l?(?:dr?|r)[xygj]?[UT]?(?:w?h?V?)(?:b?d?[jg]?[PS])?[Dx]?[hxl]{1,3}:?|dg?[gUT]?:)d?(?:[xygj]?[UT][o:]?)?"
)
REST = re.compile(r"(?:,?l(?:d?[xg]?[UT]?V?))?(?:,[^VK]*)?")  # "among them", ", all of them in the valley", ", it said"
# The same where the verb stands last: "In the statement Lowfen and Highfen were listed", "These are Lowfen, Highfen"
FINAL = re.compile(r"l[hxd:]{0,3}_[x,]{0,3}(?:l?[;,][^V]*)?|[^VKRX;]*_x?l(?:[;,][^V]*)?")
AMONG = re.compile(r"[hx]{0,2}l(?:d?[xg]?[UT]?V?)?")  # "Lowfen and Highfen were among those taken"


# "One of them, Lowfen, lies near", "One of the villages, Lowfen, is", "One is Lowfen"
ONE = re.compile(r"N(?:ox|od[xygj]?U|of?these)?(?:,d?U?(?P<apposed>P)(?=[,;-]|$)|h(?P<is>P)$)")


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
    return next((item for item in items if _is_all(item, reading.symbols, final)), None)


def _is_all(item: Item, symbols: str, final: bool) -> bool:
    if not item.names or item.count or item.whole or item.part:
        return False
    lead, rest = symbols[: item.start], symbols[item.end :]
    if final and FINAL.fullmatch(f"{lead}_{rest}") and ("U" in symbols or lead.startswith("l")):
        return True
    return bool(LEAD.fullmatch(lead) and REST.fullmatch(rest)) or (
        lead == "" and not final and AMONG.fullmatch(rest) is not None
    )


def with_list(claims: list[Claim], reading: Reading, form: Plain) -> bool:
    """Give the names that a sentence only lists to the claim that they belong to; tell whether there is one."""
    if (name := one_of_them(reading)) is not None and "V" not in reading.symbols:
        one = _counted(claims, 1)
        if one is not None:
            claims[one] = replace(claims[one], localities=places_of((name,), reading, form))
        return one is not None
    item = listed(reading)
    at = _counted(claims, len(item.names)) if item else None
    if item is None or at is None:
        return False
    if reading.lexicon.slavic and item.regions and (claims[at].count or 0) > len(item.names):
        return False  # "19 villages. They are Lowfen and Highfen of Eastmoor, ...": of all of them it is not the region
    claim = replace(claims[at], localities=places_of(item.names, reading, form))
    if claim.region is None and len(item.regions) == 1:
        claim = replace(claim, region=reading.row[item.regions[0]].text)
    claims[at] = claim
    return True


# "Avec Lowfen, dans l'est, et Highfen, dans le nord, les insurgés contrôlent désormais huit villes"
TOGETHER = re.compile(
    r"m(?P<names>d?P(?:,[^VKRSN;a]{1,4})?(?:(?:,|,?a)d?P(?:,[^VKRSN;a]{1,4})?)+),?d?[SP]g{0,2}[xD]{0,2}[KV]"
)
ALL = re.compile(r"(?<![a,P])d?P(?:,d?P)+,?ad?P(?![,a]d?P)")
BY_CHANCE = 3  # names, up to which another sentence may name as many other places


def all_named(reading: Reading) -> tuple[int, ...]:
    """Return the names of the one list in a sentence, which may be of the places that the one before counts."""
    if together := TOGETHER.match(reading.symbols):
        span = range(*together.span("names"))
        return tuple(i for i in span if reading.symbols[i] == "P" and not re.search("[ion]d?$", reading.symbols[:i]))
    lists = [*ALL.finditer(reading.symbols)]
    names = tuple(i for i in range(*lists[0].span()) if reading.symbols[i] == "P") if len(lists) == 1 else ()
    return names if len(names) > BY_CHANCE or "U" in reading.symbols else ()


def with_all_named(claims: list[Claim], reading: Reading, form: Plain) -> None:
    """Give a figure the names of a sentence that lists as many: "Controla los alrededores de Lowfen y Highfen"."""
    names = all_named(reading)
    at = next((i for i in range(max(0, len(claims) - LATEST), len(claims)) if claims[i].count == len(names)), None)
    if names and at is not None and not claims[at].localities:
        claims[at] = replace(claims[at], localities=places_of(names, reading, form))


def _counted(claims: Sequence[Claim], names: int) -> int | None:
    """Return which of the latest claims has no names yet and counts that many, else more, or says no figure."""
    open_ = [i for i in range(max(0, len(claims) - LATEST), len(claims)) if not claims[i].localities]
    just = [i for i in open_ if claims[i].count == names]
    more = [i for i in open_ if (claims[i].count or 0) > names or claims[i].qualifier is Qualifier.VAGUE]
    return (just or more)[-1] if just or more else None
