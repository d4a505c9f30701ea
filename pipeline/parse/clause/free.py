"""Languages whose endings do the work of small words, too, but whose verb stands before its object or behind it.

The noun phrases are those of `final`; what differs is where a verb finds its object and its sides.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from pipeline.model import EventKind
from pipeline.parse.clause import final, finalgroups
from pipeline.parse.clause.group import Group
from pipeline.parse.clause.wording import line
from pipeline.parse.lexicon.kinds import Kinds, is_a
from pipeline.parse.rules.final import BARE, BETWEEN, COUNT, KINDS, REGION, UNITS
from pipeline.parse.rules.final import RULES as ENDING
from pipeline.parse.words.row import Chunk

# "took 3 villages in Eastmoor"
BEHIND = r"[x:]?(?P<region>P(?:(?:,P)*,?aP(?=T))?)(?:(?:s?[Tyz]{1,2}|Uy)?s?[yz]?L|Ay)(?!:?N)"
LATE = r"(?:(?<=V)|(?<=V[xhDd])|(?<=cE)|(?<=[PS]E)|(?<=BV))"  # behind a verb, or behind the taker that follows it
# "3 villages, among them: Lowfen and Highfen"; in a list a name may look as if it had an ending
LISTED = r"(?P<names>P(?:[sLA]?,P)*(?:[sLA]?,?ax?P)?)"
TYPED = r"(?<=[:,;aV])(?P<region>P)[Tyz]{1,2}s"  # in a list, "Eastmoor district's ..."
NAMES_BEHIND = rf"(?:h?,?l?[:(-](?:l:?)?[dx]{{0,2}}{LISTED}(?:U|z|[sLA](?=[,(]|$))?\)?-?(?=$|[;:VRhxDSKgc(]|,(?!P)|a))"
NAMED = r"(?:P(?:s?,P)*,?a[dx]?Ps?|P(?:s?,P)*(?:s?,?a[dx]?P)?)U"  # the last may look like a genitive, too
NAMES = rf"(?P<names>{NAMED}(?:(?:,|,?a)d?{NAMED})*)(?![AELN]?[gX])"
WHOLE = r"(?P<whole>P)(?:s?(?:Tq|qT|d?T)|T?sq)"
RULES = (
    ("count-of-kinds", rf"(?:{REGION}{BETWEEN})?{KINDS}"),
    # "3 villages lying near the town of Lowfen in Eastmoor", the province first
    ("place-count-unit", rf"(?P<region>P)[Tyz]{{1,2}}sPUs?(?:zs?)?L{{1,2}}{COUNT}"),
    ("count-of-seats", r"(?P<count>N)[rxgj]{0,2}Ts(?P<unit>U)"),  # "three provinces' capitals"
    ("name-dash-count", r"(?P<region>P)[TU]?[sLA]?[-:](?P<count>N)(?P<unit>[UT])?(?=[,;)]|x?a|[hxV]|$)"),
    ("place-names", rf"{REGION}{BETWEEN}d?U:{BARE}"),
    ("place-names", rf"{TYPED}{LISTED}(?=[sLA]?(?:,|,?a)P[Tyz]{{1,2}}s|[sLA]?$)"),
    ("place-names", rf"{REGION}{BETWEEN}:?{NAMES}"),
    ("place-names", rf"{REGION}d?:?{BARE}(?=,?arN|(?:,|,?a)x?P[Tyz]{{1,2}}s|(?:,|,?a)Ps)"),
    ("place-names", rf"{REGION}:?d:?{BARE}(?![sEBTUNOMSc(:-])"),
    ("place-count-unit", rf"{REGION}{BETWEEN}(?P<quantity>N{UNITS})(?=Lh?V)"),
    ("count-unit-place", rf"{COUNT}:{BEHIND}"),
    ("place-count", rf"(?:{REGION}{BETWEEN})?N(?P<unit>[UT])A(?P<count>N)(?!G:?P[TU]?L)G?"),
    ("place-count-unit", rf"{REGION}{BETWEEN}:?{COUNT}{NAMES_BEHIND}"),
    ("place-count-unit", rf"{REGION}{BETWEEN}:{COUNT}"),
    ("count-here", rf"(?P<here>Ts){COUNT}{NAMES_BEHIND}"),
    ("count-here", rf"(?P<here>TA)x{{0,2}}{COUNT}"),
    ("place-count-unit", rf"(?P<region>P)sz{COUNT}"),  # "Քարաշենի շրջակա 23 գյուղ"
    ("count-here", rf"(?P<here>dT)L{COUNT}"),
    ("names-here", rf"(?P<here>dT)L{NAMES}"),
    ("names-here", rf"(?P<here>dT)L{BARE}(?=A?(?:$|[,;]))"),
    ("count-here", rf"(?<=[xd])(?P<here>zs){COUNT}"),
    ("count-here", rf"(?<=a)(?P<here>z){COUNT}"),
    ("place-names", rf"{REGION}[yU]{BARE}(?![sEBTUNOMSc(:-])"),
    ("units-of-region", rf"{LATE}{REGION}{BETWEEN}(?P<unit>U)(?=(?:[djy]{{0,2}}[PS]A)?(?:$|[,;]))"),
    ("count-unit", rf"{COUNT}{NAMES_BEHIND}"),
    ("count-here", rf"(?P<here>Ts){COUNT}"),
    ("number-of-units", r"(?P<unit>U)[rx]?M(?:(?P<region>P)[Tyz]{0,2}L)?[hx]{0,3}(?P<count>N)"),
    ("place-names", rf"(?<=,)(?P<region>P)T?L:{BARE}(?=$|[,;])"),
    ("place-count", r"(?<=V)(?P<count>N)(?=,P[TU]?[sLA]?:N)"),
    ("count-of-them", rf"(?P<count>N)G:?{REGION}(?=,|,?a|$|h)"),
    ("count-of-them", r"(?P<count>N)G:(?P<region>P)(?=[Tyz]{0,2}[sLA]?(?:,|,?aN|$|h|[RVx]))"),
    ("place-count", r"(?P<region>P)[TU]A(?P<count>N)(?=[,;)]|a|$)"),
    ("place-count-unit", rf"(?P<region>P)[TU]A{COUNT}"),
    ("place-count-unit", rf"(?P<region>P)Ay{{1,2}}[Lx]?{COUNT}"),
    ("place-names", rf"(?P<region>P)Ay{{1,2}}[Lx]?{NAMES}"),
    ("count-unit-place", rf"{COUNT}{BEHIND}"),
    ("names-unit-place", rf"{NAMES}{BEHIND}"),
    *((rule.name, rule.pattern) for rule in ENDING if rule.name not in ("whole-region", "names", "names-unit")),
    ("district-of-region", rf"{LATE}(?P<region>P)s(?P<names>P(?:,P)*(?:,?aP)?)T(?=A?(?:[,;]|$))"),
    ("place-count", r"(?<=V)(?P<count>N)(?=,x?D:?N[rxyj]{0,2}U)"),
    ("names", rf"^l{BARE}(?=$|;)"),
    ("count-unit", rf"(?<=V)(?P<quantity>N{UNITS})(?=L)"),
    ("names-unit", NAMES),
    ("whole-regions", r"(?<=V)(?P<wholes>P(?:s?,P)*s?,?aP)(?P<unit>T)(?=L(?:$|[,;]))"),
    ("whole-region", r"(?<=V)(?P<whole>P)T(?=L(?:$|[,;]|a(?:P[Tyz]{1,2}L)?(?:$|[,;]|P[Tyz]{1,2}su)))"),
    ("whole-region", r"(?<=La)(?P<whole>P)T(?=L(?:$|[,;]))"),
    ("whole-region", rf"{WHOLE}(?:[:x]{{0,2}}|\()(?P<day>D)\)?(?=[,;]|x?a|$|V)"),
    ("whole-region", rf"{WHOLE},?e(?P<except>P(?:,P)*(?:,?aP)?)[sTzgU]{{0,3}}(?=,?[DxSPV]|$)"),
    ("whole-region", rf"{WHOLE}(?=[sAO]?[xhd]?[DxhcBPSVR,;:]|A?$|,?aP(?:[Tyz]{{1,2}}s[NP]|U))(?!s[PN])"),
    ("names", rf"(?<=:){BARE}(?=$)"),
    ("names", rf"^{BARE}(?=[,;]?$)"),
    ("names", rf"{BARE}(?:(?=[,xD]{{0,3}}(?:[PS](?:s?x?c)?[EB]x?)?V)|(?=[sA]x?V))"),
    ("names", r"(?<=V)(?P<names>P(?:L,P)*L,?aP)(?=L)"),
    ("names", r"(?P<names>P(?:A,P)*A,?aP)(?=A(?:[xhD]{0,3}V|[,;]|$))"),
    ("names", rf"(?:(?<=VS)|(?<=VdS)){BARE}(?=A(?:$|[,;]))"),
    ("names", r"(?P<names>P(?:s,P)*s,?aP)(?=sx?V)"),
    ("names", r"(?P<names>P(?:O,P)*(?:O,?aP)?)(?=O(?:,|,?a)P[Tyz]{0,2}s)"),
    ("names", rf"{LATE}{BARE}:?{BEHIND}"),
    ("names", rf"{LATE}{BARE}(?=s?x(?:[,;]|$))"),
    # "երեկ Արևաշենը, իսկ այսօր Քարաշեն քաղաքն անցան"
    ("names", r"(?:(?<=D)|(?<=Dx))(?P<names>P(?:,?aP)?)(?=(?:,|,?a)x?Dx{0,3}P)"),
    ("names", rf"{LATE}{BARE}(?![sEBTUNOMSc(:-]|[hx]?R|g?X)"),
    ("names", rf"(?:(?<=Ua)|(?<=U,a)){BARE}(?=,|$)"),
)
SIDE = r"[djy]{0,2}[PS](?:a[PS])?"
# What may stand between a verb and the object behind it: days, small words, the sides with their endings.
GAP = re.compile(
    rf"(?:d,?a|[hxrdDyjlv,]|[rdx]{{0,2}}U:|{SIDE}(?:s?x?c[ELA]?|[EA]|s?B|s(?=N?[jg]?X))|c[ELA]|dy+L{{1,2}}|N?[jg]?X{{1,3}}z?,?a|[djy]{{0,2}}S(?![sEAL])){{0,6}}"
)
BESIDE = re.compile(r"[xhDd]{0,2}[djy]{0,3}(?P<side>[PS])(?![sLEABTUcN(])")
SPEAKING = re.compile(r"S(?=[hxD]{0,2}R[hx]{0,2},?x[^VK;]*$)")
OVER = ("final-over", "final-held")  # control is established in a place, not of it
LEAVING = ("final-lose", *final.OUSTING)  # verbs with an object that somebody came from
GIVING = ("final-give", "final-given")
OWN_VERB = re.compile("[xhD]{0,4}V")
AROUND = re.compile("[VK;]")
BEGUN = finalgroups.by_beginning(RULES)


def groups(row: Sequence[Chunk], kinds: Kinds) -> list[Group]:
    """Return the groups of places and figures in a sentence, in order, none overlapping."""
    symbols = line(row)
    return [
        _with_shared_region(one, row)
        for group in finalgroups.groups(row, kinds, BEGUN)
        for one in _by_verb(group, symbols)
    ]


def _by_verb(group: Group, symbols: str) -> list[Group]:
    """Part what two verbs act on: "was handed over Lowfen district, while Highfen district must be handed over"."""
    if not OWN_VERB.match(symbols, group.end) or not re.search("V[xhD]{0,3}$", symbols[: group.start]):
        return [group]
    gaps = zip(group.items, group.items[1:], strict=False)
    at = next((i for i, (one, other) in enumerate(gaps, 1) if symbols[one.end : other.start] == ",x"), None)
    return [Group(group.items[:at]), Group(group.items[at:])] if at else [group]


def _with_shared_region(group: Group, row: Sequence[Chunk]) -> Group:
    """Give "and another four villages", and the town that a figure goes on with, the region of what stands before.

    Not a town behind villages of several regions.
    """
    items = list(group.items)
    for i, item in enumerate(items[1:], start=1):
        more = row[item.start - 1].symbol == "r"
        town = item.rule == "names-unit" and items[i - 1].count and row[item.start - 1].symbol == "a"
        several = len({row[one.regions[0]].text for one in items[:i] if one.regions}) > 1
        if not item.regions and not item.listed and (more or (town and not several)):
            items[i] = replace(item, regions=items[i - 1].regions)
    return Group(tuple(items))


def object_of(row: Sequence[Chunk], at: int, found: Sequence[Group], kinds: Kinds) -> Group | None:
    """Return the object of the verb at this position: in front of it, else behind it."""
    before = final.object_of(row, at, found, kinds) or _within(row, at, found)
    if final.is_relative(row, at, kinds):
        return before
    behind, symbols = _behind(row, at, found), line(row)
    if before and _is_parted_from_hold(before, row, at):
        return behind
    if before and behind is None and OF_FIGURE.match(symbols, at + 1) and _is_behind_another(before, row, at):
        return None
    if before is None or (behind and (_is_behind_another(before, row, at) or _is_of_clause_before(before, row, at))):
        return behind or _in_front(row, at, found, kinds)
    return before


OF_FIGURE = re.compile("NG?(?=[,;.]|$)")  # "took 3 villages, lost 2": not the three
OTHER_CLAUSE = re.compile(",[djyxD]{0,3}S")


def _is_parted_from_hold(group: Group, row: Sequence[Chunk], at: int) -> bool:
    """Return whether a comma parts a group from control that was established: "besieged Lowfen, control is held in"."""
    verb = row[at].verb
    return verb is not None and verb.frame == "final-held" and "," in line(row)[group.end : at]


def _is_of_clause_before(group: Group, row: Sequence[Chunk], at: int) -> bool:
    """Return whether a comma and a subject part a group from the verb: "attacked Lowfen, the army took Highfen"."""
    return OTHER_CLAUSE.search(line(row), group.end, at) is not None


def _within(row: Sequence[Chunk], at: int, found: Sequence[Group]) -> Group | None:
    """Return the group in which control is established: "in three villages was established ..."."""
    verb, symbols = row[at].verb, line(row)
    group = next((group for group in reversed(found) if group.end <= at), None)
    if group is None or verb is None or verb.frame not in OVER:
        return None
    return group if symbols[group.end] == "L" and final.GAP.fullmatch(symbols, group.end + 1, at) else None


def _is_behind_another(group: Group, row: Sequence[Chunk], at: int) -> bool:
    """Return whether a group in front of this verb is what an earlier one, right before it, acts on."""
    symbols = line(row)
    first = symbols.rfind("V", 0, group.start)
    return first >= 0 and bool(GAP.fullmatch(symbols, first + 1, group.start))


def _behind(row: Sequence[Chunk], at: int, found: Sequence[Group]) -> Group | None:
    symbols = line(row)
    group = next((group for group in found if group.start > at), None)
    verb = row[at].verb
    if group is None or verb is None or not GAP.fullmatch(symbols, at + 1, group.start):
        return None
    if verb.plain and group.items[-1].rule == "names" and not final.ARMED.search(symbols):
        return None  # a person may be left or handed over as well
    if verb.frame in final.OUSTING and not final.ACTING.search(symbols):
        return None
    ending = symbols[group.end : group.end + 1]
    if (ending == "A" and verb.frame not in LEAVING) or (ending == "L" and verb.frame not in OVER):
        return None
    return None if ending == "E" and verb.frame in GIVING else group  # "gave aid to the village"


def _in_front(row: Sequence[Chunk], at: int, found: Sequence[Group], kinds: Kinds) -> Group | None:
    """Return a bare name in front as the object where the subject is known by something else."""
    symbols = line(row)
    group = next((group for group in reversed(found) if group.end <= at), None)
    if group is None or group.items[-1].rule != "names" or not final.GAP.fullmatch(symbols, group.end, at):
        return None
    verb = row[at].verb
    if verb and verb.plain and not final.ARMED.search(symbols):
        return None
    if verb and verb.frame == "final-pass" and (not verb.bare or _comes_under(row, at, kinds)):
        return (
            group if re.match("[xD]{0,2}V", symbols[group.end :]) else None
        )  # "Քարաշենն ընկավ": by its end it is a place
    subject = re.search(r"S(?![sEALBc])", symbols[: group.start]) or BESIDE.match(symbols, at + 1)
    return group if subject and symbols[group.end] not in "AL" else None


UNDER = re.compile(r"[xhD]{0,3}[PS]s?x?(?P<how>c)x?E")  # "անցավ ապստամբների վերահսկողության տակ"


def _comes_under(row: Sequence[Chunk], at: int, kinds: Kinds) -> bool:
    """Return whether behind a verb stands under whose control a place came: into hands a man falls, too."""
    under = UNDER.match(line(row), at + 1)
    body = at > 0 and is_a(kinds.places.institution, row[at - 1].text)  # "Ընկերությունն անցավ": a company
    return under is not None and not body and is_a(kinds.deeds.under, row[under.start("how")].text)


FURTHER = re.compile(r"h?(?:[djy]{0,2}[PS](?:s?x?c)?Ex?)?,?ax{0,2}")
CLOSED = re.compile(r"[sAO]?(?:[,;]|$)")


def further(symbols: str, found: Sequence[Group], first: Group, at: int) -> list[Group]:
    """Return what the clause goes on with behind its verb: "3 villages of Eastmoor passed to the army, and Lowfen".

    It lies in the same region, if it has none of its own.
    """
    group = next((one for one in found if one.start > at), None)
    if group is None or first.end > at or not FURTHER.fullmatch(symbols, at + 1, group.start):
        return []
    if not CLOSED.match(symbols, group.end) or OWN_VERB.match(symbols, group.end):
        return []
    regions = first.items[-1].regions
    here = first.items[-1].here
    return [Group(tuple(one if one.regions else replace(one, regions=regions, here=here) for one in group.items))]


def parties(
    row: Sequence[Chunk], at: int, subject: str | None, taken: Collection[int], kinds: Kinds
) -> dict[str, str | None]:
    """Return the sides around the verb at this position, by the part that they play."""
    symbols = line(row)
    verb = row[at].verb
    frame = verb.frame if verb else ""
    free = {i for i, symbol in enumerate(symbols) if symbol in "PS"} - set(taken)
    start = max((m.end() for m in AROUND.finditer(symbols, 0, at)), default=0)
    stop = next((m.start() for m in AROUND.finditer(symbols, at + 1)), len(symbols))

    def marked(mark: str) -> str | None:
        found = [m.start() for m in re.compile(rf"[PS](?={mark})").finditer(symbols, start, stop)]
        near = sorted((i for i in found if i in free or mark.endswith("c")), key=lambda i: (i > at, abs(i - at)))
        return row[near[0]].text if near else None

    found: dict[str, str | None] = {"gainer": None, "loser": None}
    if subject and final.is_relative(row, at, kinds) and (whose := WHOSE_DEED.search(symbols[:at])):
        found[subject], subject = row[whose.start()].text, None
    if (speaker := _telling(row, symbols, at, kinds)) and verb:
        found["loser" if verb.kind is EventKind.LOST else "gainer"] = speaker
    if subject:
        found[subject] = marked("E[^VKRS;,]{0,9}v") or _subject(
            row, symbols, at, free
        )  # "to the rebels it succeeded to take"
    receiver = marked("s?x?c") or marked("E")
    if receiver is None and frame in ("final-pass", "final-held"):
        receiver = _their_own(row, symbols, start, stop, at, kinds)
    if frame in ("final-pass", "final-held"):
        return found | {"gainer": receiver, "loser": marked("A") or marked("s?cA")}
    if frame in GIVING:
        return found | {"gainer": receiver, "loser": found["loser"] or marked("s?B") or marked("A")}
    if frame == "final-lose":
        return found | {"gainer": found["gainer"] or _next_holder(row, symbols, at)}
    if frame in final.OUSTING:
        return found | {"loser": found["loser"] or marked("E"), "gainer": found["gainer"] or marked("s?B")}
    return found | {
        "gainer": found["gainer"] or marked("s?B"),
        "loser": found["loser"] or marked("A(?!y)") or marked("s?cA") or marked("sA"),
    }


WHOSE_DEED = re.compile("[PS]s[xD]{0,2}$")  # "ապստամբների գրաված գյուղերը": of whom it is told that they took them
# "left Lowfen, which came under the army's control"
CAME_UNDER = re.compile(r"[^VKRSw;]*,w[xhD]{0,2}(?P<came>V)[djyx]{0,2}(?P<who>S)s?x?cE")


def _next_holder(row: Sequence[Chunk], symbols: str, at: int) -> str | None:
    """Return under whose control a clause tells that what somebody left came."""
    found = CAME_UNDER.match(symbols, at + 1)
    verb = row[found.start("came")].verb if found else None
    return row[found.start("who")].text if found and verb and verb.frame == "final-pass" else None


SAYING = re.compile("S(?![sLAEBc])")
THEIRS = re.compile("(?P<whose>[xd])cE")


def _their_own(row: Sequence[Chunk], symbols: str, start: int, stop: int, at: int, kinds: Kinds) -> str | None:
    """Return who acted in the clause before: "took Lowfen, and under their control came"."""
    theirs = THEIRS.search(symbols, start, stop)
    if theirs is None or not is_a(kinds.sides.to_them, row[theirs.start()].text):
        return None
    own = symbols[theirs.start()] == "d"  # "they said that under their own control came"
    if own:
        who = [m.start() for m in SAYING.finditer(symbols[:at])]
    else:
        who = [i for i in range(start) if symbols[i] == "S" and final.is_plain(symbols, i)]
    return row[who[-1]].text if who else None


TOLD = re.compile(r"S(?=[hxD]{0,2}R[hx]{0,2}[^VKRS;,:]*$)")


def _telling(row: Sequence[Chunk], symbols: str, at: int, kinds: Kinds) -> str | None:
    """Return the side that tells of its own deed by a noun: "the army reported of the capture of three villages"."""
    verb = row[at].verb
    if verb is None or verb.kind is EventKind.HANDED_OVER or not is_a(kinds.deeds.telling, row[at].text):
        return None
    told = TOLD.search(symbols[:at])
    return row[told.start()].text if told else None


WHICH_THEY = re.compile("w[xhD]{0,2}$")


def _subject(row: Sequence[Chunk], symbols: str, at: int, free: Collection[int]) -> str | None:
    behind = BESIDE.match(symbols, at + 1)
    after = behind.start("side") if behind else -1
    plain = [i for i in range(at) if i in free and final.is_plain(symbols, i)]
    plain = [i for i in plain if symbols[i] == "S" or ":" not in symbols[i:at]]  # no heading
    armed = [i for i in plain if symbols[i] == "S"]  # a name may be where somebody went
    if after in free and WHICH_THEY.search(symbols[:at]):
        return row[after].text  # "entered Lowfen, which had left the rebels", word for word
    near = (armed or plain or [after])[-1]
    if near in free:
        return row[near].text
    speaker = SPEAKING.search(symbols[:at])  # "the rebels said that (they) had taken": no pronoun is needed
    return row[speaker.start()].text if speaker else None
