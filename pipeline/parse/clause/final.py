"""Languages in which the verb stands last and endings do the work of small words: "Karaova'nın 3 köyü alındı".

A region stands before its figure, marked by an ending; sides and object stand before the verb. The rules are those of
`grammar` for such a row; markers (`chunks.SYMBOLS`, capitals) are what `endings` made of the endings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.parse.clause.group import Group
from pipeline.parse.clause.wording import line
from pipeline.parse.lexicon.kinds import Kinds, is_a
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.row import Chunk

SIDE = r"[djy]{0,2}[PS](?:a[PS]){0,2}"
# What may stand between an object and its verb: an object's mark, days, sides with theirs.
GAP = re.compile(
    r"[OsALE]?(?:[xrdDyw,hv]|,w[^VR;]*K,|\([^()V]*\)|(?:,?a|,)[gx]{0,3}(?:N[rgyjx]{0,2})?X{1,2}[xO]?[Xz]?"
    rf"|a(?={SIDE}E)|{SIDE}Ox|g{{1,2}}[djy]{{0,2}}SA|{SIDE}(?:s?B|[sAE]|TA)?x?(?:c[ELAO]?)?|c[ELAO]?){{0,7}}"
)
REST = re.compile(
    r"[OsL]?(?:[)hLRDxadTl,:;.-]|P[TL]*(?=\()|aN[gX]{1,3}$)*$"
)  # behind the object of a relative clause in a list
ARMED = re.compile("S|P(?:s?c)?E|Ps?K")
CARRIED = re.compile(r"[PS](?:(?:s[djyx]?)?cx?)?E|dcx?E")
ACTIVE = ("final-take", "final-give", "final-lose", "final-clear", "final-got")
# Verbs that tell of a change where they name from whom, and beside their object where armed people act.
GETTING = ("final-clear", "final-cleared", "final-got", "final-gotten")
OUSTING = ("final-oust", "final-ousted")
ACTING = re.compile("S(?:s(?![cyzuM])|(?![sLAEBTc]))")  # of a clause that is reported, the genitive
PEOPLE = re.compile(r"[gX][xO]?$")  # whom an army brings out of a village, and it is no side
FROM_SIDE = re.compile(r"[SP](?:s?x?c)?A")
LISTING = re.compile(
    r"[rxdDUOsLlh,:]*|[rxd]*z[sOL]?:|[rxdDUOsLlz]*RD?:|[^VKR;]*M[^VKR;]*:"
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
        if does(row, at, kinds) is not None and not _is_news(group, symbols, at, verb.frame):
            return None
        if _is_from(group, symbols, verb.frame):
            continue
        if _is_person(group, row, symbols, kinds):
            return None
        its = symbols[group.end] == "s" and is_a(kinds.deeds.its_control, row[at].text)
        its = its or (symbols.startswith("scO", group.end) and verb.frame == "final-give")  # "Lowfen's control gave to"
        lying = its or (len(group.items[-1].names) > 1 and symbols[: group.start].endswith(("zL", "yL", ",L")))
        days = _is_dated(group) and not any(" " in row[i].text for item in group.items for i in item.names)
        placed = lying or days or ARMED.search(symbols[:at])
        if verb.plain and group.items[-1].rule == "names" and not placed:
            return None  # a person may be rescued, left or handed over as well
        if verb.plain and verb.frame == "final-pass" and group.items[-1].rule == "names":
            return None  # "Kaya surrendered to the army"
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
    return side if doer and (row[side].symbol == "S" or is_brief(row[side])) else None


def _is_news(group: Group, symbols: str, at: int, frame: str) -> bool:
    """Return whether a participle tells what is new, not who its subject is: how many, when, from whom it took.

    Or which place of a region it lost.
    """
    clause = symbols[symbols.rfind("V", 0, at) + 1 : at]
    lost = frame == "final-lose" and any(item.regions for item in group.items)
    told = lost or any(item.count for item in group.items) or "D" in clause
    return told or FROM_SIDE.search(clause) is not None


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
        acts = acts or _goes_on(row, symbols, first, kinds) or _acts_before_which(row, symbols, first, kinds)
        # not "cleared the village of mines", "bought three villages"
        return bool(FROM_SIDE.search(clause) or (beside and acts))
    if frame in OUSTING:  # not "brought the people out of the village"
        people = PEOPLE.search(symbols[at - len(clause) : group.start])
        moved = people or _is_moved_out(row[at - len(clause) : at + 1], kinds)
        return symbols[group.end] == "A" and bool(ACTING.search(clause)) and not moved
    if frame == "final-pass" and not CARRIED.search(clause):  # "three villages fell", but not "Lowfen fell"
        return (_is_dated(group) or group.items[-1].rule != "names") and bool(FALLING.fullmatch(symbols, group.end, at))
    return True


SEVERAL = re.compile(r"(?P<who>\w+)l[aeə]r")


def _is_moved_out(clause: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether a whole people is on its way out, and nobody says that any of them are armed."""
    sides = [SEVERAL.fullmatch(chunk.text) for chunk in clause if chunk.symbol == "S"]
    peoples = bool(sides) and all(side is not None and is_a(kinds.sides.people, side["who"]) for side in sides)
    return peoples and is_a(kinds.deeds.present, clause[-1].text)


def _is_dated(group: Group) -> bool:
    """Return whether each name has its day: "Lowfen fell on 1 May and Highfen on 2 May", no list of people."""
    return len(group.items) > 1 and all(item.day is not None for item in group.items)


GOES_ON = re.compile(r"V(?:,|,?a)(?![^V]*[djy]{0,2}S(?![sLAEBTc]))")  # a clause without a subject of its own


def _goes_on(row: Sequence[Chunk], symbols: str, first: int, kinds: Kinds) -> bool:
    """Return whether a clause goes on with one in which somebody took something: "Lowfen'i ele geçirdi, ... aldı"."""
    verb = row[first - 1].verb if first and GOES_ON.match(symbols, first - 1) else None
    told = verb is not None and verb.frame in ("final-take", "final-clear", "final-got")
    return told and is_a(kinds.deeds.finite, row[first - 1].text.split()[-1])


SIDE_AT_HEAD = re.compile(r"(?:^|[VD;,])[djyx]{0,2}S,?(?![sLAEBTOc])[^V]*[SP]s[^V]*V$")


def _acts_before_which(row: Sequence[Chunk], symbols: str, first: int, kinds: Kinds) -> bool:
    """Return whether who acts stands before what others did to the place: "Ordu isyancıların çekildiği köyü aldı"."""
    which = first > 0 and is_a(kinds.deeds.possessed, row[first - 1].text)
    return which and SIDE_AT_HEAD.search(symbols[:first]) is not None


FALLING = re.compile(
    r"(?:,w[^VR;]*K,)?[rxDs,]*(?:[djy]?Ss?(?:c?A)[xD]*)?"
)  # "three villages passed from the rebels to"


def _is_abbreviated(row: Sequence[Chunk], symbols: str, i: int) -> bool:
    """Return whether a side acts that is known by its letters: "The XYZ took three villages"."""
    return symbols[i] == "P" and is_brief(row[i]) and is_plain(symbols, i)


def is_relative(row: Sequence[Chunk], at: int, kinds: Kinds) -> bool:
    """Return whether the verb tells which ones: "the villages that passed", one form in these languages."""
    verb = row[at].verb
    if not verb or not verb.passive or not caseless(verb.passive).fullmatch(row[at].text):
        return False
    if is_a(kinds.deeds.finite, row[at].text.split()[-1]) and line(row)[at + 1 : at + 2] in ("", ",", ";"):
        return False  # "villages were freed, the border was closed": one form tells both
    if is_a(kinds.deeds.possessed, row[at].text) and HAS_OBJECT.search(line(row)[:at]):
        return False  # "in Eastmoor, where the army took Lowfen", word for word "in the army's Lowfen took Eastmoor"
    # "the villages that it took", but "the news that it took three villages"
    return not is_a(kinds.deeds.possessed, row[at].text) or bool(re.match("[rxj]{0,2}N?P?[UT]|l", line(row)[at + 1 :]))


HAS_OBJECT = re.compile(r"[SP]s[^VKR;]*(?:U|PO)[xD]{0,2}$")


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


def is_brief(chunk: Chunk) -> bool:
    return len(chunk.text) > 1 and chunk.text.isupper()


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
    if symbols[i] == "S" and re.match("U?zL[rx]?N", symbols[i + 1 :]):
        behind = "N"  # "the army ... the four villages around"
    return behind not in "sLAEBTUORMzycK(" and not re.search(r"[NX(][rxg]?$", symbols[:i])
