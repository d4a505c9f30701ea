"""Languages in which the verb stands first: its subject follows, then its object, often behind a preposition."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from pipeline.model import EventKind
from pipeline.parse.clause import behindverb, wording
from pipeline.parse.clause.group import Group
from pipeline.parse.lexicon.kinds import Kinds, is_a
from pipeline.parse.lexicon.shapes import Unmarked
from pipeline.parse.rules import Frame
from pipeline.parse.words.row import Chunk

SIDE = r"[dj]?[PS](?:\([^()]*\))?(?:,?a[dj]?S)*(?:aX)?"
# "the army, backed by Vespera,"
ASIDE = r"(?:,(?:a?x|g|m)[^VKRNU;()]{1,12},(?:D,)?)?"
# Between a verb and its object: when, a word or two that say how, the side that acts.
GAP = re.compile(
    rf"[xdgDhr,]{{0,3}}(?:{SIDE}{ASIDE})?(?:[xdgDhr]|[mi][gPS]{{1,3}}|[tb]d?S|[mt]c|i[yzT]{{1,2}}oP|,[gxD]+,){{0,6}}(?:f[dj]?S(?:\([^()]*\))?(?:[xgD]{{0,2}}|ig{{1,2}}[xD]{{0,2}}))?"
    r"(?:g?X[gPy]{0,3},?a(?:g{1,2},?a){0,3})?"  # what is no locality stands first
)
# "took a hill, two bases and the village of Lowfen": what is no locality stands first
OTHERS = re.compile(r"(?:[dN]{0,2}X[XgPydrfioNUTz]{0,6}(?:,a?|a)|g(?:,a|a)(?=[UN]))+")
SHORT = re.compile(r"[xdDr:]{0,3}")
# Where an object lies, said behind what else the clause tells: "took two villages from the army in the province of ..."
PLACED = re.compile(
    r"(?:[wxh]{0,2}V)?[^VKRPNU;()]{0,10}[in](?:y|y?[zTU])o(?P<region>P)(?:y?ay?(?P<second>P))?(?:y?ay?(?P<third>P))?"
)
# not a place near which, in another, something is: "north of Lowfen in the province of Eastmoor"
FRONTED = re.compile(
    r"(?:^[ax]?i(?P<named>P)|(?<=[Vp])[in](?P<where>P)(?=t)"
    r"|[in](?:y|y?[zTU])o(?P<region>P)(?![yzTU]*i(?:[yzTU]{1,2}o)?P)"
    r"|M[^,;KN]{1,10}[in](?P<total>P)(?=[^,;VKR]*$))(?=[^VR]*V?[^VR]*$)"
    # "In the province of Eastmoor the movement said that its forces took"
    r"|^a?id?(?:y|y?[zTU])o(?P<told>P)(?=,?R[^VRn;]{1,6}V?[^VR]*$)"
)
JOINT = re.compile(r"Py?(?:,?ay?P)+(?=[,fpt])")  # "In the countryside of Eastmoor and Westmoor, ..."
# "The two villages lie in the Eastmoor district"
# "battles with the Reds and the Blues", "an attack on positions of the Reds"
GOVERNED = re.compile(r"(?:[iftbmnop]X?|mg{1,2}|[mf][Pg]{1,2}\(|fg)(?:[dj]?S(?:\([^()]*\))?,?a)?$")
LIES = re.compile(r"a?[gi]d?N?[UT][gxrV]{0,2}(?:[in](?:d?[yzTU]{1,2}o)?)?(?P<region>P)")
# "the number of villages that ... took rose to 16", "that the ministry announced the capture of"
TOLD = re.compile(r"M(?:U(?:aU)?[xrg]{0,2}(?:w(?:R[gS])?[xh]{0,2})?|x)$")
BEFORE = re.compile(
    r"(?:i(?:(?:y?[zTU]{1,2}o)?P|y))?r?[,xDh]{0,2}[wx]{0,2}[xDh]{0,2}|wRxS?[xDh]{0,2}"
)  # "that he says that the army took"
RELATIVE = re.compile(r",?w[xh]{0,2}V[pgxD]{0,2}(?P<side>[PS])[^VKRNU;]{0,4},[xh]{0,3}")  # "which the army had taken,"
BEHIND_OBJECT = re.compile(r"D?(?P<side>S)(?=[,;.Di]|$)")  # "seized the town of Lowfen unknown gunmen", word for word
LET = re.compile(
    r"t(?P<side>S)i$"
)  # "the retreat allowed the rebels to seize", word for word "to the rebels in seizing"
# "retook villages that the rebels had seized two days before"
HAD_HELD = re.compile(r"g?,?w?hx?K[px]{0,2}(?P<side>S)|g?,?wh(?P<first>S)x?[KV][px]{0,2}(?:[D,.]|$)")
ENTERED = re.compile(r"(?:,i?(?:To?)?[Py],)?[^VKRXNUin;]{0,8},?a[xDhg]{0,2}")  # "entered Lowfen and took it"
BUT = re.compile(r"(?:i[yzT]{0,2}o?Py?)?[xD]{0,3},?x[xD]?S(?:,?aS)?[xD]{0,2}")  # "..., but the army retook it"
MEANT = re.compile(r"tg$")  # "to storm Lowfen and take it"
MAIN = re.compile(r"[^VKRS;]{1,30},[gxVR]{1,2}(?P<side>S)")  # "after its capture of Lowfen, the army went on to"
LISTED = re.compile(r"(?<!N)[UT][gj]?(?:w[gxh]{0,2})?$")  # "the villages that were taken are"
TELLS = re.compile(r"(?:c?p)?[xD]?(?:[bt]?[dj]?S|mcS)?c?p?(?:i[dyzTo]{0,3}Py?(?:a?y)*)?[xD]{0,2}(?:,?l:?|:)")


def object_of(row: Sequence[Chunk], at: int, found: Sequence[Group], of: Unmarked) -> Group | None:
    """Return the object of the verb at this position: behind it, or before it and a relative pronoun."""
    symbols = wording.line(row)
    if TOLD.search(symbols[:at]):
        return next((group for group in found if group.start > at and any(item.count for item in group.items)), None)
    start = _start(row, at)
    if start is None:
        return None
    verb = row[at].verb
    if listed := _listed(symbols, at, found):
        return listed
    if verb is not None and re.fullmatch(of.armed, row[at].text) and not _is_by_armed(row, at, of):
        return None
    pronoun = _has_pronoun(row, at, start, of)
    behind = [] if pronoun else [group for group in found if group.start >= start]
    gap = SHORT if start > at + 1 else GAP
    if others := OTHERS.match(symbols, start):
        if re.fullmatch(of.that, row[min(others.end(), len(row) - 1)].text):
            return None  # "lost 60 men and that three villages"
        start, behind = others.end(), [group for group in behind if group.start >= others.end()]
    for group in behind[:2]:
        if not gap.fullmatch(symbols, start, group.start) or (gap is SHORT and symbols[group.start] == "g"):
            break  # "fear seized the people of the village Lowfen"
        if not _is_subject(group, behind, symbols, at, start):
            return group if not _is_doubtful(group, row, symbols, at) else None
    return _before(row, at, found, pronoun, of)


def _is_by_armed(row: Sequence[Chunk], at: int, of: Unmarked) -> bool:
    """Return whether an armed side stands near the verb: authorities empty villages, too."""
    near = row[max(0, at - 4) : at + 4]
    return any(chunk.symbol == "S" and not re.fullmatch(of.civil, chunk.text) for chunk in near)


def _has_pronoun(row: Sequence[Chunk], at: int, start: int, of: Unmarked) -> bool:
    """Return whether a pronoun stands for the object: at the end of the verb or of its preposition."""
    verb = row[at].verb
    if verb is not None and verb.particle and not re.fullmatch(of.people, row[start - 1].text):
        return not re.fullmatch(verb.particle, row[start - 1].text)
    behind = next((chunk.symbol for chunk in row[at + 1 :] if chunk.symbol not in "xD"), "")
    return behind not in ("U", "N", "T") and re.fullmatch(of.object, row[at].text) is not None


def _listed(symbols: str, at: int, found: Sequence[Group]) -> Group | None:
    """Return the names that a sentence only lists: "the villages that were taken are Lowfen and Highfen"."""
    group = next((group for group in found if group.start > at), None)
    if group is None or not LISTED.search(symbols[:at]) or not TELLS.fullmatch(symbols, at + 1, group.start):
        return None
    return group if all(item.names for item in group.items) else None


def _before(row: Sequence[Chunk], at: int, found: Sequence[Group], pronoun: bool, of: Unmarked) -> Group | None:
    """Return the group in front of a verb: what became of it, or what a pronoun stands for."""
    group = next((group for group in reversed(found) if group.end <= at), None)
    if group is None:
        return None
    symbols, verb, end = wording.line(row), row[at].verb, group.end
    if symbols[end] == "g" and (re.fullmatch(of.common, row[end].text) or re.fullmatch(of.qualifier, row[end].text)):
        end += 1  # "the strategic town of Lowfen fell", the adjective behind it
    falls = verb is not None and verb.frame in ("first-fall", "first-taken") and not row[at].text.startswith(of.article)
    if falls and RELATIVE.fullmatch(symbols, end, at):
        return group
    if not BEFORE.fullmatch(symbols, end, at):
        entered = pronoun and (ENTERED.fullmatch(symbols, group.end, at) or BUT.fullmatch(symbols, end, at))
        return group if entered and not MEANT.search(symbols[: group.start]) else None
    relative = "w" in symbols[group.end : at]
    if relative and (main := re.compile(r"V[^VKR;]{0,8},[xh]{1,3}V").match(symbols, at)):
        other = row[main.end() - 1].verb
        if other is not None and other.frame in ("first-fall", "first-taken"):
            return None  # "Lowfen, which the rebels had taken, was freed"
    return group if relative or falls or pronoun else None


def _start(row: Sequence[Chunk], at: int) -> int | None:
    """Return where the object of a verb may begin: behind its preposition, if it has one."""
    verb = row[at].verb
    assert verb is not None
    if verb.particle is None:
        return at + 1
    stop = next((j for j in range(at + 1, len(row)) if row[j].symbol in "VKR;"), len(row))
    return next(
        (j + 1 for j in range(at + 1, stop) if row[j].symbol == "p" and re.match(verb.particle, row[j].text)), None
    )


def _is_subject(group: Group, behind: Sequence[Group], symbols: str, at: int, start: int) -> bool:
    """Return whether a bare name right behind the verb acts, because another group follows it as the object."""
    if start > at + 1 or group.items[-1].rule != "names" or group is not behind[0] or len(behind) < 2:
        return False
    acting = re.compile(rf"P{ASIDE}").fullmatch(symbols, group.start, behind[1].start)
    return "S" not in symbols[at : group.start] and bool(acting or GAP.fullmatch(symbols, group.end, behind[1].start))


def _is_doubtful(group: Group, row: Sequence[Chunk], symbols: str, at: int) -> bool:
    """Return whether a bare name may as well be a person, or the subject of a verb without an object."""
    verb = row[at].verb
    bare = {group.items[0].rule, group.items[-1].rule} == {"names"}
    if bare and not group.items[-1].regions and symbols[group.end : group.end + 1] in ("g", "y", "X"):
        return True  # "the West Bank": what an adjective follows is rather no name
    return bool(verb and (verb.plain or verb.frame == "first-lose") and bare) and "S" not in symbols[: group.start]


def is_earlier(row: Sequence[Chunk], at: int, of: Unmarked | None) -> bool:
    """Return whether a verb only tells of the same change from the side that lost: "after the rebels had lost it"."""
    verb = row[at].verb
    loses = of is not None and verb is not None and verb.frame == "first-lose"
    return of is not None and loses and any(re.fullmatch(of.after, chunk.text) for chunk in row[max(0, at - 3) : at])


HAD_TAKEN = re.compile("y?[rg]?x?w?[xhD]{0,2}")


def had_taken(row: Sequence[Chunk], group: Group, at: int, of: Unmarked | None) -> bool:
    """Return whether a clause with a pronoun for the place tells who had taken it before: "which the rebels took"."""
    verb = row[at].verb
    takes = of is not None and verb is not None and verb.frame == "first-take" and group.end <= at
    if of is None or not takes or not HAD_TAKEN.fullmatch(wording.line(row[group.end : at])):
        return False
    if any(re.fullmatch(of.before, chunk.text) for chunk in row[group.end : at]):
        return False  # "took Lowfen before the army retook it"
    return _has_pronoun(row, at, _start(row, at) or at + 1, of)


def is_lost_before(row: Sequence[Chunk], group: Group, at: int, kind: EventKind) -> bool:
    """Return whether a relative clause only says that a place taken back had been lost: "which it had lost"."""
    back = kind in (EventKind.RECAPTURED, EventKind.LIBERATED) and group.end <= at
    verb = row[at].verb
    return back and verb is not None and verb.frame == "first-lose" and "w" in wording.line(row[group.end : at])


def lies(row: Sequence[Chunk], symbols: str, of: Unmarked) -> re.Match[str] | None:
    """Return the region in which a sentence says that the places told of before lie, if that is what it says."""
    return LIES.match(symbols) if any(re.fullmatch(of.lying, chunk.text) for chunk in row[:2]) else None


FURTHER = re.compile(r"(?:[xh]{0,3}V[^VKR;UNag(]*)?,?a")
ENDS = re.compile(r"[,;.fbDx]|a[UN]|$")


def further(symbols: str, found: Sequence[Group], last: Group, verb: int) -> list[Group]:
    """Return the groups that go on with an object in front of its verb: "Lowfen was freed by the army, and Highfen"."""
    more: list[Group] = []
    for group in found:
        if group.start < last.end:
            continue
        gap = symbols[last.end : group.start]
        if not FURTHER.fullmatch(gap) or ("V" in gap and verb != last.end + gap.index("V")):
            break
        if not ENDS.match(symbols, group.end) or not any(item.names or item.count for item in group.items):
            break
        more.append(group)
        last = group
    return more


def fronted(row: Sequence[Chunk], symbols: str, of: Unmarked, kinds: Kinds) -> list[int]:
    """Return where a region stands in front; not one that only tells which city was taken: "the capital of"."""
    found = (m for m in FRONTED.finditer(symbols) if not re.fullmatch(of.seat, row[m.start()].text))
    found = (m for m in found if not _is_where_one_speaks(row, m.start(m.lastgroup or 0), of))
    return [m.start(m.lastgroup or 0) for m in found if not _is_of_things(row, symbols, m, kinds)]


# "قال الشيخ سالم في محافظة النخيل إن الجيش سيطر على الرمانة"
SPEAKING_IN = re.compile(r"R[gPX][gPXSmDy]{0,5}[in]d?[yzTUo]{0,4}$")


def _is_where_one_speaks(row: Sequence[Chunk], region: int, of: Unmarked) -> bool:
    """Return whether a place is only where somebody unarmed is who tells, unless "the province" points to it."""
    there = any(one.symbol == "T" and re.match(of.definite, one.text) for one in row[region:])
    return not there and SPEAKING_IN.search(wording.line(row[:region])) is not None


THINGS = re.compile("X[^VKRUT,;a]*$")
NEXT = re.compile("[yzTU]{0,2},?a[xhg]{0,2}V")


def _is_of_things(row: Sequence[Chunk], symbols: str, place: re.Match[str], kinds: Kinds) -> bool:
    """Return whether a place is where something else befell: "repelled 42 attacks near Highfen, and took Lowfen".

    Not where who took it attacked before: "launched an attack in Eastmoor and took Lowfen".
    """
    end, things = place.end(place.lastgroup or 0), THINGS.search(symbols[: place.start()])
    before = row[max(0, things.start() - 3) : things.start()] if things else ()
    launched = any(is_a(kinds.deeds.launched, chunk.text) for chunk in before)
    launched = launched and "U" not in symbols[place.start() : end]  # a province, no town beside the one taken
    return things is not None and not launched and NEXT.match(symbols, end) is not None


CITY = re.compile("[xS]{0,2}(?P<unit>U)(?P<region>P),?a[xh]{0,2}V[Sxp]{0,3}$")


def entered(row: Sequence[Chunk], symbols: str, of: Unmarked) -> tuple[int, ...]:
    """Return the town in front of its quarters: "entered the city of Eastmoor and took five quarters"."""
    city = CITY.search(symbols)
    near = row[max(0, city.start("unit") - 3) : city.start("unit")] if city else ()
    return (city.start("region"),) if city and any(re.fullmatch(of.entering, chunk.text) for chunk in near) else ()


def joint(symbols: str, region: int) -> tuple[int, ...]:
    """Return a region in front of the verb with the one that "and" joins to it."""
    both = JOINT.match(symbols, region)
    return tuple(i for i in range(region, both.end()) if symbols[i] == "P") if both else (region,)


FIRST_ACTS = re.compile(
    "(?:^|[;,:R])[xD]*g(?P<who>S)[SP](?:,?a[SP])+,?a$"
)  # "attacked the army the rebels and militias and"
UPON_THEM = re.compile("(?P<who>S)gS,?a$")  # "the rebels surprise the army and take", as headlines say
DRIVEN = re.compile("(?P<who>[PS])w(?P<verb>V)(?P<by>[PS])$")  # "the rebels, whom the army drove out"
OTHERS_DID = re.compile("^[xD,]*(?P<who>[PS])w[Vg][^;]*[^a;]$")  # "the rebels, whom the army fights, took"


def parties(
    row: Sequence[Chunk],
    at: int,
    frame: Frame,
    group: Group | None,
    taken: Collection[int],
    kinds: Kinds,
    of: Unmarked | None,
) -> dict[str, str | None]:
    """Return the sides of the verb at this position by the part that they play."""
    found: dict[str, str | None] = {}
    driven = DRIVEN.search(wording.line(row[: at + 2]))
    verb = row[at].verb
    if (
        driven
        and verb
        and verb.frame == "first-oust"
        and driven.start("verb") == at
        and is_a(kinds.small.owned, row[at].text)
    ):
        return {"gainer": row[driven.start("by")].text, "loser": row[driven.start("who")].text}
    free = {i for i, chunk in enumerate(row) if chunk.symbol in "PS"} - set(taken)
    start = _start(row, at) or at + 1
    spoken = SPOKEN_FOR.search(wording.line(row[:at])) if frame.subject == "gainer" else None
    said = row[spoken.start("side")].text if spoken else None
    if frame.subject and frame.after[0][0]:
        found[frame.subject] = _subject(row, at, group, free, kinds) or said or _subject_before(row, at, free, kinds)
    elif frame.subject:
        found[frame.subject] = _ousting(row, at, start, free, kinds)
    if frame.subject == "gainer" and not found.get("gainer") and (behind := MAIN.match(wording.line(row), at + 1)):
        opens = re.fullmatch("a?x?[DNgfx]{0,4}", wording.line(row[:at])) and is_a(kinds.small.owned, row[at].text)
        found["gainer"] = row[behind.start("side")].text if opens else None
    if TOLD.search(wording.line(row[:at])) and not found.get("gainer"):
        found["gainer"] = _subject_before(row, at, free, kinds)  # "..., bringing the number of villages taken to 16"
    if said and not found.get("gainer"):
        found["gainer"] = said
    if frame.subject == "gainer" and not found.get("gainer") and group is not None and group.start > at:
        behind = BEHIND_OBJECT.match(wording.line(row), group.end)
        found["gainer"] = row[behind.start("side")].text if behind else None
    if frame.subject == "gainer" and not found.get("gainer") and (let := LET.search(wording.line(row[:at]))):
        found["gainer"] = row[let.start("side")].text
    if own := _who_speaks(row, at, found.get("gainer"), kinds, of):
        found["gainer"] = own
    clause = _clause(row, max(at, group.end if group else at))
    for preposition, party in frame.after:
        gone = _gone_to(row, at, of) if preposition == "t" and of else set()
        there = behindverb.behind(clause, at + 1, preposition, {*taken, *gone}, kinds) if preposition else None
        found[party] = found.get(party) or (there if preposition else _second(row, at, start, free))
    if "loser" in {party for _, party in frame.after} and group is not None and not found.get("loser"):
        held = RELATIVE.fullmatch(wording.line(row), group.end, at) if group.end <= at else None
        held = held or (HAD_HELD.match(wording.line(row), group.end) if group.start > at else None)
        held = held or (_fallen_to(row, group, of) if group.start > at and of else None)
        found["loser"] = row[held.start(held.lastgroup or 0)].text if held else _driven_out(row, at, kinds)
    return found


GONE_TO = re.compile(r"(?P<to>t)[djyxgTUzo]{0,3}(?P<where>[PS])")


def _gone_to(row: Sequence[Chunk], at: int, of: Unmarked) -> set[int]:
    """Return where those who withdrew went, which is nobody who gained by it: "withdrew from Lowfen to Norby"."""
    verb = row[at].verb
    if verb is None or verb.kind is not EventKind.WITHDRAWN:
        return set()
    ways = [*GONE_TO.finditer(wording.line(row), at)]
    # "withdrew after an attack of the rebels", word for word "to the rebels"
    whose = [way for way in ways if row[way.start("to")].text in of.clitics and row[way.start() - 1].symbol in "gX"]
    gone = [way for way in ways if way in whose or re.fullmatch(of.into, row[way.start("to")].text)]
    return {way.start("where") for way in gone}


# "استعاد الجيش الرمانة بعد يومين من سقوطها في أيدي الفصائل"
FALLEN_TO = re.compile(r"[^VKR;]{1,12}?[Dx]x?(?P<fall>g)t(?P<side>S)")


def _fallen_to(row: Sequence[Chunk], group: Group, of: Unmarked) -> re.Match[str] | None:
    """Return to whom a place had fallen before it was retaken: "two days after its fall into the hands of"."""
    told = [i for item in group.items for i in (*item.names, *item.count, *item.regions)]
    fell = FALLEN_TO.match(wording.line(row), max(told, default=group.start))
    return fell if fell and re.fullmatch(of.its_fall, row[fell.start("fall")].text) else None


# "تمكنت القوات من دحر الفصائل والسيطرة على الرمانة"
DRIVEN_FIRST = re.compile(r"(?P<drives>[gV])(?P<who>S)a$")


def _driven_out(row: Sequence[Chunk], at: int, kinds: Kinds) -> str | None:
    """Return whom the clause right before a verb tells to have been driven out: "drove out the rebels and took"."""
    found = DRIVEN_FIRST.search(wording.line(row[:at]))
    drives = found and is_a(kinds.deeds.out_of, row[found.start("drives")].text)
    return row[found.start("who")].text if found and drives else None


SPEAKING = re.compile(
    r"R[xdD]{0,2}g{1,2}[mi](?P<office>S)|R[xdD]{0,2}g{0,2}(?P<behind>[SP])|(?P<before>S)[xd]?R|R(?P<civil>g)(?=[xg]|$)"
)
# "the spokesman of the army, Sam Lowfen, announced the capture": the verb stands first, the name behind the army
SPOKEN_FOR = re.compile(r"Rg{1,3}[mf](?P<side>S)g{0,5}(?:,[^VKR;]{1,6},)?[xfD]{0,2}$")


def _who_speaks(row: Sequence[Chunk], at: int, who: str | None, kinds: Kinds, of: Unmarked | None) -> str | None:
    """Return who says "its forces": "Vespera announced that its forces had taken"."""
    told = SPEAKING.search(wording.line(row[:at])) if who and is_owned(who, kinds) else None
    side = row[told.start(told.lastgroup or 0)] if told else None
    if told and told["civil"] and side and of is not None and not re.fullmatch(of.civil, side.text):
        return None  # "its spokesman said that its forces had taken"
    return side.text if side and side.text != who else None


def is_owned(who: str, kinds: Kinds) -> bool:
    """Return whether a side is called by whose it is: "its forces", "our forces"."""
    return is_a(kinds.small.owned, who) or is_a(kinds.small.ours, who)


def is_same(row: Sequence[Chunk], who: str | None, of: Unmarked) -> bool:
    """Return whether a side is the one of the sentence before: "the forces themselves", "these forces"."""
    at = next((i for i, chunk in enumerate(row) if chunk.symbol == "S" and chunk.text == who), len(row))
    if (
        at < len(row)
        and " " not in row[at].text
        and any(re.fullmatch(of.demonstrative, chunk.text) for chunk in row[max(0, at - 1) : at])
    ):
        return True
    return any(re.fullmatch(of.own, chunk.text) for chunk in row[at + 1 : at + 2])


def _ousting(row: Sequence[Chunk], at: int, start: int, free: Collection[int], kinds: Kinds) -> str | None:
    """Return who drives out: the first of two sides behind the verb; of one, which is driven out, the side before."""
    between = _between(row, at, start, free)
    if len(between) > 1 or _acts_alone(row, at, between):
        return row[between[0]].text
    known = between or is_a(kinds.deeds.driving, row[at].text)
    return _subject_before(row, at, free, kinds) if known else None


def as_written(side: str, of: Unmarked) -> str:
    """Return the name of a side with each small word in it as one with the word behind it: "and", "to the"."""
    return re.sub(rf" ({'|'.join(of.clitics)}) (?=\w)", r" \1", side)


def _between(row: Sequence[Chunk], at: int, start: int, free: Collection[int]) -> list[int]:
    """Return the sides between a verb and its preposition, of allies ("the army and its allies") the first."""
    sides_ = [i for i in range(at + 1, start) if i in free and row[i - 1].symbol not in "iftbmno"]
    return [i for i in sides_ if not (row[i - 1].symbol == "a" and i - 2 in sides_)]


def _clause(row: Sequence[Chunk], start: int) -> Sequence[Chunk]:
    """Return the row as far as the clause goes on: "and" before a plain word begins to tell something else."""
    stop = re.compile("[^;]*?(?:(?P<more>,?ax?g)|;|$)").match(wording.line(row), start)
    return row[: stop.start("more") + 1] if stop and stop["more"] else row


def _subject(row: Sequence[Chunk], at: int, group: Group | None, free: Collection[int], kinds: Kinds) -> str | None:
    """Return the side between a verb and its object that no preposition governs."""
    stop = group.start if group is not None and group.start > at else len(row)
    symbols = wording.line(row)
    for i in range(at + 1, stop):
        if row[i].symbol in "VKR;l" or (stop == len(row) and is_a(kinds.days.upon, row[i].text)):
            return None  # "entered Lowfen and took it after the retreat of the army"
        joined = row[i].symbol == "P" and GOVERNED_TOO.search(symbols, at, i)
        if i in free and row[i - 1].symbol not in "iftbmno" and not joined:
            return row[i].text
    return None


GOVERNED_TOO = re.compile("[iftbmno]P(?:,?aP){0,3},?a$")  # "in attacks in Eastmoor and Westmoor"


def _subject_before(row: Sequence[Chunk], at: int, free: Collection[int], kinds: Kinds) -> str | None:
    """Return the nearest side in front of a verb that no preposition governs; a bare name only where it begins."""
    if own := re.search(r"(?P<side>S)(?:[^VKRPUNS;]{0,3}),?w[xh]{0,2}$", wording.line(row[:at])):
        return row[own.start("side")].text  # "by the army, which also took"
    before = wording.line(row[:at])
    if main := OTHERS_DID.search(before) or FIRST_ACTS.search(before) or UPON_THEM.search(before):
        return row[main.start("who")].text
    its = is_a(kinds.small.owned, row[at].text)  # "its capture": of who acts before
    for i in range(at - 1, -1, -1):
        if row[i].symbol == ";" and not its:
            return None
        acts = row[i].symbol == "S" or i == 0 or row[i - 1].symbol == "V" or (its and row[i - 1].symbol == "R")
        acts = acts and not _is_driven_out(row, i, kinds) and not _is_whose(row, i)
        acts = acts and not (i == 0 and row[1].symbol in "a-" and row[1].text in ("/", "-", "\u2014"))  # a dateline
        # "the villages that the army took", word for word "which took of them the army"
        behind_it = row[i - 1].symbol == "p" and is_a(kinds.small.owned, row[i - 1].text)
        if i in free and acts and (behind_it or not GOVERNED.search(wording.line(row[:i]))):
            return row[_first_of_allies(row, i)].text
    return None


ALLIES = re.compile("S(?:fS)?(?:,?aS(?:fS)?)*$")  # "the 9th Division of the army, the police, and the guard,"


def _first_of_allies(row: Sequence[Chunk], last: int) -> int:
    """Return the first of several sides that act together, of which the last stands at a position."""
    allies = ALLIES.search(wording.line(row[: last + 1]))
    return allies.start() if allies else last


# "هاجم الجيش مواقع وتحصينات الفصائل وسيطر على الرمانة"
WHOSE = re.compile(r"(?!ال)\w{3,}ات")


def _is_whose(row: Sequence[Chunk], i: int) -> bool:
    """Return whether a noun right before a side is of its own things: "attacked positions of the rebels and took"."""
    noun = row[i - 1] if i else None
    return noun is not None and (
        noun.symbol == "X" or (noun.symbol in "gPU" and WHOSE.fullmatch(noun.text) is not None)
    )


def _is_driven_out(row: Sequence[Chunk], i: int, kinds: Kinds) -> bool:
    """Return whether a verb in front tells whom others drove out: "managed to drive out the rebels and take"."""
    both = row[i - 1].symbol == "S"  # "drove the army the rebels out and took", word for word
    verb = i - 2 if both else i - 1
    beaten = is_a(kinds.deeds.out_of, row[verb].text) or is_a(kinds.deeds.beating, row[verb].text)
    return verb > 0 - both and beaten and (both or row[verb - 1].symbol in "fixSa")


def _acts_alone(row: Sequence[Chunk], at: int, between: Sequence[int]) -> bool:
    """Return whether the one side behind a verb drives out others that are no known side: "the army drove others"."""
    return list(between) == [at + 1] and row[at + 2].symbol == "g" and row[at + 3].symbol == "p"


def _second(row: Sequence[Chunk], at: int, start: int, free: Collection[int]) -> str | None:
    """Return who is driven out: the last side before the preposition."""
    between = _between(row, at, start, free)
    if _acts_alone(row, at, between):
        return None
    if not between and start in free:
        return row[start].text  # "from which the army was driven out"
    return row[between[-1]].text if between else None


QUOTED = re.compile("[PSg]{1,4}D?f(?:[Pg]{1,3},)?(?P<who>[^VKRUN;x,]{1,12}),?x")


def _quoted(row: Sequence[Chunk], symbols: str, said: int, of: Unmarked) -> str | None:
    """Return whom an agency quotes: "the agency quoted a spokesman of the army as saying that"."""
    found = QUOTED.match(symbols, said + 1)
    if found is None or not re.fullmatch(of.quoted, row[symbols.index("f", said)].text):
        return None
    start, end = found.span("who")
    end = next((i for i in range(start + 1, end) if re.fullmatch(of.saying, row[i].text)), end)
    return wording.text(row, start, end)


def is_told_of(row: Sequence[Chunk], said: int, of: Unmarked, kinds: Kinds) -> bool:
    """Return whether "that" parts a reporting verb from a side, which does not speak: "It said that the army took".

    Forces that are its own do: "said that its forces took".
    """
    symbols = wording.line(row)
    who = re.compile("[xdD]{1,3}(?=[PS])").match(symbols, said + 1)
    if who is None or is_owned(row[who.end()].text, kinds):
        return False
    return any(re.fullmatch(of.that, chunk.text) for chunk in row[said + 1 : who.end()])


def attribution(row: Sequence[Chunk], at: int, of: Unmarked, kinds: Kinds) -> tuple[int, str | None] | None:
    """Return the position of the word that reports the verb at `at`, and who speaks: whoever stands behind it."""
    said = [
        i for i, chunk in enumerate(row) if chunk.symbol == "R" and (i < at or re.fullmatch(of.according, chunk.text))
    ]
    if not said:
        return None
    i = max((i for i in said if i < at), default=said[0])
    symbols = wording.line(row)
    behind = re.compile(r"[xdD]{0,3}(?P<who>[PSgjTzt]{0,5}[PSg])").match(symbols, i + 1)
    if behind and is_told_of(row, i, of, kinds):
        behind = None
    if quoted := _quoted(row, symbols, i, of):
        return i, quoted
    before = re.search(r"(?:^|[,;:VRx])(?P<who>[PSgj]{1,4})[xD]{0,2}$", symbols[:i])
    # "the spokesman of the army, Sam Lowfen, had announced", word for word "was the spokesman ..., had announced"
    had = re.search(r"(?:^|[,;:])a?[gh](?P<who>[PSgjm]{1,4}(?:,[PSgjm]{1,5})?),?x{0,2}D?$", symbols[:i])
    found = behind or before or had
    return i, wording.text(row, *found.span("who")) if found else None
