"""Who gained or lost by a noun of change: "the capture of", "the rebels' withdrawal from"."""

from __future__ import annotations

import re
from collections.abc import Collection

from pipeline.model import EventKind
from pipeline.parse.clause import mood, romancesides, sides
from pipeline.parse.clause.group import Group
from pipeline.parse.clause.meant import (
    OFFICE,
    meant_by,
)
from pipeline.parse.clause.reading import (
    Reading,
    frame_of,
)
from pipeline.parse.lexicon.kinds import Kinds, is_a, says
from pipeline.parse.text.normal import caseless, compiled
from pipeline.parse.words.countries import is_country
from pipeline.parse.words.row import NEVER

FALLEN_TO = re.compile(r"[zTU]?(?:id?y?PT?)?t(?:d?co)?d?j?(?P<taker>[PS])")
# "a rebel spokesman, Ivan Drymoor, said its forces", "the rebel leader Ivan Drymoor admitted the loss of"
OFFICER = re.compile("(?:(?P<side>[PS])|j)s?g{1,2},?P$")


def fallen_to(reading: Reading, group: Group) -> str | None:
    """Return who takes what falls: "the fall of Lowfen to the rebels", not "the fall of Lowfen led to ..."."""
    last = max((i for item in group.items for i in (*item.names, *item.regions)), default=len(reading.row))
    to = FALLEN_TO.match(reading.symbols, last + 1)
    return reading.row[to.start("taker")].text if to else None


def apposed(reading: Reading, at: int) -> str | None:
    """Return the side that a noun of taking follows at once: "the rebel takeover of", "the BLF capture of"."""
    who = reading.row[at - 1] if at else None
    if who is None or who.symbol not in "PS" or not re.search(r"(?:^|[dRimfg,;:])[PS]$", reading.symbols[:at]):
        return None
    return who.text if at > 1 or who.symbol == "S" or who.text.isupper() else None


def completing(reading: Reading, at: int, taken: set[int]) -> str | None:
    """Return the side that ends its withdrawal: "the army completed an orderly withdrawal from"."""
    done = COMPLETING.search(reading.symbols[:at])
    ended = done is not None and is_a(reading.kinds.deeds.completed, reading.row[done.start()].text)
    return sides.subject(reading.row, done.start(), taken, reading.lexicon) if done and ended else None


COMPLETING = re.compile("gx?d[gjyx]{0,2}$")


def admitting(reading: Reading, at: int) -> str | None:
    """Return the side that tells of its own loss: "the army admitted the loss of"."""
    told = re.search(r"(?P<who>[PS])(?:adg)?[vhxD]{0,3}RD?[dgx]{0,2}$", reading.symbols[:at])
    if told is None or re.search(r"[oifnm]d?[jyg]?$", reading.symbols[: told.start()]):
        return None
    office = OFFICER.search(reading.symbols[: told.end("who")])
    if office:  # "the rebel leader Ivan Drymoor acknowledged the loss of"
        return reading.row[office.start()].text if office["side"] else None
    who = reading.row[told.start()].text
    return None if mood.is_monitor(who, reading.lexicon.mood) else who


def announcing(reading: Reading, at: int) -> str | None:
    """Return who tells of what they did themselves: "the command announced on Monday liberating six villages"."""
    told = re.search(r"(?P<who>[PSX])D?RD?$", reading.symbols[:at])
    return reading.row[told.start()].text if told and reading.row[at].text.endswith("ing") else None


# "With the capture of Lowfen, the rebels now control"
NOW_HOLD = re.compile(r"[D,]{0,3}d?j?(?P<who>[PS])x?K")


def of_main_clause(reading: Reading, at: int, group: Group, taken: set[int]) -> str | None:
    """Return who acts in "After the capture of 6 villages, the army took ..."; else who took places just before."""
    if at > 2 and reading.symbols[:at].endswith("md") and reading.row[at - 2].text.casefold() == "with":
        return _of_with(reading, at, taken)
    done = COMPLETING.search(reading.symbols[:at])
    if done and is_a(reading.kinds.deeds.completed, reading.row[done.start()].text):
        return sides.subject(reading.row, done.start(), taken, reading.lexicon)
    said = re.search(r"R(?:D?,?[im][^VKR;,]{1,10},|D)?[dxg]{0,3}$", reading.symbols[:at])
    if said and is_a(reading.kinds.sides.claiming, reading.row[said.start()].text):
        office = OFFICE.search(reading.symbols[: said.start()])
        speaks = office and mood.is_party(reading.words(office.start(), office.end()), reading.lexicon.mood)
        if office and speaks and office.start("who") not in taken:
            if is_a(reading.kinds.sides.local, reading.row[office.start()].text.split()[-1]):
                return None  # "the governor of Eastmoor announced the liberation of"
            return reading.row[office.start("who")].text
    if said and (
        is_a(reading.kinds.sides.own_claiming, reading.row[said.start()].text)
        or _tells_of_own(reading, said.start(), at)
        or _fighters_tell(reading, said.start())
    ):
        who = sides.subject(reading.row, said.start(), taken, reading.lexicon)
        if is_a(reading.kinds.sides.ministries, who or ""):
            return _of_ministry(who or "", reading)
        return None if _is_titled(who, reading) else who
    verb = re.compile(r"[D,]{0,3}d?j?[PS]P?[vx]{0,2}V").match(reading.symbols, group.end)
    if verb and frame_of(reading, verb.end() - 1)[0] in ("take", "seize", "clear"):
        return sides.subject(reading.row, verb.end() - 1, taken, reading.lexicon)
    if reading.lexicon.english and (holds := NOW_HOLD.match(reading.symbols, group.end)):
        return reading.row[holds.start("who")].text
    if reading.lexicon.romance and (holds := romancesides.HOLDING.match(reading.symbols, group.end)):
        return reading.row[holds.start("who")].text
    if reading.lexicon.romance and ENTRY.match(reading.symbols):
        return None
    return reading.before.gainer if reading.before and not _is_told_by_another(reading, at) else None


ENTRY = re.compile("D[:-]d?V")  # "8 août : prise de Lowfen", whoever took the place of the entry before


def _of_ministry(who: str, reading: Reading) -> str | None:
    """Return whose ministry tells: "Redland's Defence Ministry", but nobody's "the Ministry of Defence"."""
    named = caseless(reading.kinds.sides.ministry).fullmatch(who)
    i = next((i for i, chunk in enumerate(reading.row) if chunk.text == who), 0)
    owned = i > 1 and reading.symbols[i - 2 : i] == "Ps"
    return named["whose"] if named else reading.row[i - 2].text if owned else None


WHOSE = re.compile(r"(?:^|[DRwx,;])d?[xgj]{0,3}(?P<who>[PSj])s?[xygj]{0,2}?(?P<what>[gz])")


def of_offensive(reading: Reading, at: int, taken: Collection[int]) -> str | None:
    """Return whose push has brought a capture: "a rebel offensive has resulted in the liberation of Lowfen"."""
    if not is_a(reading.kinds.deeds.led_to, reading.words(max(0, at - 4), at)):
        return None
    push = next((one for one in WHOSE.finditer(reading.symbols, 0, at) if _is_push(reading, one)), None)
    return reading.row[push.start("who")].text if push and push.start("who") not in taken else None


def _is_push(reading: Reading, push: re.Match[str]) -> bool:
    who = reading.row[push.start("who")]
    if who.symbol == "j" and not who.text.istitle():
        return False  # "a joint offensive"
    return is_a(reading.kinds.deeds.actions, reading.row[push.start("what")].text)


MAIN = re.compile(r"[Dx,]{0,3}w?(?:d?[jgy]{0,2}(?P<who>[PS])|(?P<they>x)[vxhD]{0,3}[gx])")


def _of_with(reading: Reading, at: int, taken: set[int]) -> str | None:
    """Return who won by a capture: "the army won the day with the capture of five villages"."""
    start = max(reading.symbols.rfind("R", 0, at), reading.symbols.rfind(";", 0, at)) + 1
    main = MAIN.match(reading.symbols, start, at)
    if main is None or says(reading.kinds.deeds.suffered, reading.words(start, at)):
        return None
    if main["who"]:
        return reading.row[main.start("who")].text
    return meant_by(reading, main.start("they") + 1, taken)


def _is_titled(who: str | None, reading: Reading) -> bool:
    """Return whether a name is a person's, by the title in front of it: "Vespera's leader Highfen announced".

    And by its two parts, which no country and no band has: "Ivan Drymoor announced".
    """
    i = next((i for i, chunk in enumerate(reading.row) if chunk.text == who), 0)
    first = (who or "").split()[0].casefold() if who else ""
    if first in reading.lexicon.titles or _is_of_two_parts(reading, i, who or ""):
        return True
    return i > 0 and reading.row[i - 1].text.casefold().split()[-1] in reading.lexicon.titles


FULL_NAME = re.compile(r"[A-Z][a-z]+(?: [A-Z][\w'-]*[a-z])+")


def _is_of_two_parts(reading: Reading, i: int, who: str) -> bool:
    """Return whether a name has a first name and another, without an article, and is no country's nor a band's."""
    full = reading.lexicon.english and reading.symbols[i] == "P" and FULL_NAME.fullmatch(who)
    if not full or reading.symbols[i - 1 : i] in tuple("dPSs") or is_country(who):
        return False
    sides_, names = reading.kinds.sides, reading.kinds.names
    first = who.split()[0]
    other = is_a(names.of_two, first) or is_a(names.half_compass, first) or is_a(names.no_person, first)
    return not (other or is_a(sides_.band, who) or is_a(sides_.organ, who) or is_a(reading.kinds.armies.movement, who))


def _fighters_tell(reading: Reading, said: int) -> bool:
    """Return whether those who fight tell: "The rebels reported the capture of Lowfen"."""
    who = reading.row[len(reading.symbols[:said].rstrip("vhxD")) - 1]
    return who.symbol == "S" and is_a(reading.kinds.armies.fighters, who.text.split()[-1])


def _tells_of_own(reading: Reading, said: int, at: int) -> bool:
    """Return whether an armed side or a state speaks of its own success: "Весперия заявила об освобождении"."""
    lead = re.search(r"(?:^|[,;:a])[Ddwx]{0,3}(?P<who>[SP])(?:,g[^,;VRK]*,)?[Dx]{0,2}$", reading.symbols[:said])
    verb = reading.row[at].verb
    if lead is None or verb is None or verb.kind in (EventKind.LOST, EventKind.WITHDRAWN, EventKind.HANDED_OVER):
        return False
    who = reading.row[lead.start("who")]
    agent = compiled(reading.lexicon.agent)
    if any(chunk.symbol == "S" and agent.fullmatch(chunk.text) for chunk in reading.row[at + 1 :]):
        return False  # "ВСН заявили о захвате села Терны армией Весперы"
    if who.symbol == "P":
        state = caseless(reading.lexicon.states).fullmatch(who.text) is not None
        quoted = who.start > 0 and reading.text[who.start - 1] in '«"'  # "«Вымпел» заявил о захвате"
        claims = quoted and reading.lexicon.slavic and is_a(reading.kinds.sides.claiming, reading.row[said].text)
        return state or claims or _is_band(who.text, reading.row[said].text, reading.kinds)
    armed = is_a(reading.kinds.armies.forces, who.text)  # "правительственные войска", no government
    return reading.lexicon.states != NEVER and (armed or not mood.is_civil(who.text, reading.lexicon.mood))


def _is_band(who: str, said: str, kinds: Kinds) -> bool:
    """Return whether a name in capitals claims what it did itself, and does not only tell: "BLF заявила о захвате"."""
    short = who.isupper() and 1 < len(who) < BAND and not is_a(kinds.sides.organ, who)
    return short and is_a(kinds.sides.claiming, said)


BAND = 7  # letters of initials, fewer than those of a name that a headline writes in capitals


OF_SIDE = re.compile(r"[PS]s[gxP]{1,3}R[dxg]{0,3}$")


def _is_told_by_another(reading: Reading, at: int) -> bool:
    """Return whether somebody who is no side tells of a change: "Минобороны заявило о захвате", where nobody acts."""
    if reading.lexicon.english and OF_SIDE.search(reading.symbols[:at]):
        return True  # "The rebels' radio reported the capture of Lowfen"
    told = reading.lexicon.slavic and re.search(r"g[^VR,;]{0,6}R[^VR,;]{0,6}$", reading.symbols[:at])
    words = (chunk.text.casefold() for chunk in reading.row[:at])
    return bool(told) and reading.lexicon.pronouns.isdisjoint(words)
