"""Clauses of French and Spanish that tell of another time, of who had a place, and where a list of places lies."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.model import EventKind
from pipeline.parse.clause import mood
from pipeline.parse.clause.group import Group
from pipeline.parse.clause.reading import Event, Reading, frame_of, is_only_before
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.text.normal import caseless

HEADED = re.compile(r"d?To?d?(?P<region>P):d?Pg?(?:,?a?d?Pg?)*[;,]?")
# "Le FLM, qui est né le 10 décembre, s'est emparé de", "Lowfen, occupée lundi par les rebelles, a été reprise"
WHICH_DAY = re.compile(r",w[^,;]*D[^,;]*,|(?<=P),V(?:D(?=,)|D[bt][^,;VK]*|[bt][^,;VK]*D),")
SUM_ON = re.compile(r",?(?P<sum>[gR])oN")


def is_day_of_sum(reading: Reading, i: int) -> bool:
    """Return whether a day is that of a count: "un balance anterior, el 13 de mayo, informaba de 75 pueblos"."""
    told = SUM_ON.match(reading.symbols, i + 1) if reading.lexicon.romance else None
    return told is not None and is_a(reading.kinds.deeds.summing, reading.row[told.start("sum")].text)


def is_day_of_noun(reading: Reading, i: int) -> bool:
    """Return whether a day stands inside what a noun tells of another change: "tras la toma en octubre de Lowfen"."""
    if not reading.lexicon.romance or not re.search("dgDo", reading.symbols[max(0, i - 2) : i + 2]):
        return False
    noun = f"{reading.words(i - 2, i)} {reading.row[i + 1].text}"
    return any(
        one.frame.startswith("noun") and caseless(one.forms).fullmatch(noun) is not None
        for one in reading.lexicon.verbs
    )


# "ont pris la ville, avant de se replier samedi"
ENDING = re.compile("x(?=ox{0,2}g{1,2}[^VKRP,;]*$)")


def _is_of_end(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is of what was done later: "before withdrawing on Saturday"."""
    later = ENDING.search(reading.symbols, at + 1, i)
    return later is not None and is_a(reading.kinds.romance.until, reading.row[later.start()].text)


UNTIL = re.compile("xoi?$")
ACTS_NEXT = re.compile("aD,?d?[jg]?[PS]g?[vhxd]{0,3}V")  # "tomaron Lowfen y una semana después el ejército la recuperó"
LAUNCHED = re.compile("^[^;V]{0,2}gD[^;VKRw]*,?a[xvh]{0,4}$")


# "ont repris Lowfen, conquise par l'armée le 3 mars": when it had been taken
_BY = r"(?:[bt]d?[jg]?[PS]g?)?"
APPOSED_DAY = re.compile(rf"P(?:\(P\))?,V{_BY}$")
OWN_DAY = re.compile(rf"{_BY}D")


def _is_of_apposed(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is not of the same verb as another one that stands behind a place as a participle."""
    if i > at:
        found = APPOSED_DAY.search(reading.symbols, at + 1, i)
        k = reading.symbols.rfind("V", at + 1, i)
        return found is not None and _is_participle(reading, k)
    led = reading.symbols[at - 2 : at] == "P," and "V" in reading.symbols[:at]
    return led and OWN_DAY.match(reading.symbols, at + 1) is not None and _is_participle(reading, at)


def _is_participle(reading: Reading, at: int) -> bool:
    verb = reading.row[at].verb
    return bool(verb and verb.passive and caseless(verb.passive).fullmatch(reading.row[at].text))


def is_day_of_other_clause(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is of a relative clause before the verb, or of "before taking" behind it."""
    if _is_of_apposed(reading, at, i):
        return True
    if (i > at and (ACTS_NEXT.match(reading.symbols, i - 1) or _is_of_end(reading, at, i))) or is_day_of_noun(
        reading, i
    ):
        return True
    if i < at and is_a(reading.kinds.deeds.out_of, reading.row[at].text):  # "mercredi avant d'en être chassés"
        until = UNTIL.search(reading.symbols[:at])
        before = until is not None and is_a(reading.kinds.romance.until, reading.row[until.start()].text)
        if before or is_only_before(reading.row[at].text, reading.kinds):
            return True
    if i < at and LAUNCHED.search(reading.symbols[max(0, i - 3) : at]):
        so_far = reading.words(max(0, at - 3), min(at + 2, len(reading.row)))
        if says(reading.kinds.deeds.told_before, so_far):
            return True  # "a lancé lundi une offensive et a déjà repris cinq villages"
    if i < at:
        return any(m.start() < i < m.end() <= at for m in WHICH_DAY.finditer(reading.symbols))
    if re.search(",?[wl][^;]*V", reading.symbols[at + 1 : i]):
        return True  # "se sont retirés de Lowfen, dont ils s'étaient emparés mardi"
    if re.search("[wl][^;,V]*[hv]x{0,2}g[^,;]*$", reading.symbols[at + 1 : i]):
        return True  # "ont pris Lowfen, d'où l'armée s'était retirée la veille"
    later = [
        k for k in range(at + 1, i) if reading.symbols[k] == "V" and is_only_before(reading.row[k].text, reading.kinds)
    ]
    return bool(later) and "," not in reading.symbols[later[-1] : i]


def is_of_before(reading: Reading, at: int, first: Event, other: Event) -> bool:
    """Return whether a relative clause tells how who leaves a place had come by it: "dont ils s'étaient emparés"."""
    left = reading.lexicon.romance and first.gainer is None and first.loser is not None
    return left and is_a(reading.kinds.deeds.been, reading.row[at].text) and other.gainer in (None, first.loser)


def is_long_before(reading: Reading, at: int) -> bool:
    """Return whether a verb tells what was done some time before another: "deux semaines après s'en être emparé"."""
    lead = reading.words(max(0, at - AFTER), at + 1) if reading.lexicon.romance else ""
    return bool(lead) and caseless(LONG_AFTER.format(reading.kinds.romance.long_after)).search(lead) is not None


AFTER = 5  # words before a verb that tell how long after it something else was done
LONG_AFTER = r"\b{}\b[^,;:]*$"  # no other clause begins behind it

# "Communiqué de la 10e brigade, 23 août. L'armée a repris"
TITLE = re.compile(r"\W*(?P<title>[^\n.!?:]{8,120})[.:\n]")


def is_of_communique(reading: Reading) -> bool:
    """Return whether a sentence is of a text that its title calls a communiqué, and quotes nobody else."""
    if not reading.lexicon.romance or "R" in reading.symbols:
        return False
    title = TITLE.match(reading.text)
    told = title["title"] if title else ""
    below = (
        title is not None
        and not mood.is_monitor(told, reading.lexicon.mood)
        and bool(reading.row)
        and reading.row[0].start >= title.end("title")
    )
    return below and caseless(reading.kinds.heads.own_bulletin).match(told) is not None


APPOSED_TO = re.compile(r"(?:,[^VKR,;:hv]{1,8})?,?")
# "ont pris Lowfen, que les rebelles ont abandonné": who gave up what others have taken
LEFT_IT = re.compile(r",?wd?[gj]?[PS](?:[ao]?d?[gj]?[PS])?g?[vxhD]{0,4}")


def tells_loser(reading: Reading, group: Group, at: int, other: Event, verbs: Sequence[int]) -> bool:
    """Return whether what stands behind a place only tells who had it: "ont pris Lowfen, abandonnée par les Bleus"."""
    if verbs[0] > group.start:
        return False
    frame = frame_of(reading, at)[0]
    if LEFT_IT.fullmatch(reading.symbols, group.end, at):
        return other.gainer is None and frame in ("hand", "lose")
    behind = APPOSED_TO.fullmatch(reading.symbols, group.end, at) is not None
    return behind and frame in ("hand-passive", "lose-passive")


def tells_holder(reading: Reading, group: Group, at: int, verbs: Sequence[int]) -> bool:
    """Return whether a participle right behind places tells who had taken what nobody named takes back.

    "En Eastmoor ha recuperado diez pueblos conquistados por los rebeldes".
    """
    taking = frame_of(reading, verbs[0])[1]
    active = verbs[0] < group.start and taking.object == "right" and taking.subject == "gainer"
    return active and at == group.end and frame_of(reading, at)[1].object == "left"


HAD_BEEN = re.compile(r",?w[xD]{0,2}(?P<had>[vh]{0,2})[xD]{0,2}")


def tells_of_before(reading: Reading, group: Group, at: int, verbs: Sequence[int]) -> bool:
    """Return whether a relative clause tells who had taken a place: "recuperaron Lowfen, que estaba tomada por"."""
    between = HAD_BEEN.fullmatch(reading.symbols, group.end, at) if verbs[0] < group.start else None
    said = reading.words(between.start("had"), at + 1) if between else ""
    return is_a(reading.kinds.deeds.imperfect, said) and frame_of(reading, at)[1].object == "left"


# "recuperaron dos pueblos que había tomado el Ejército", "ont repris Lowfen que l'armée avait conquise"
HAD_TAKEN = re.compile(r",?w(?:d?[jg]{0,2}(?P<who>[PS])g{0,2})?(?P<had>[vhx]{0,3})")
BEHIND = re.compile(r"d?[jg]{0,2}(?P<who>[PS])")


def had_taken(reading: Reading, group: Group, at: int, verbs: Sequence[int]) -> str | None:
    """Return who had taken before what others take, by a relative clause that tells no day of it."""
    between = HAD_TAKEN.fullmatch(reading.symbols, group.end, at) if verbs[0] < group.start else None
    active = frame_of(reading, at)[0] in ("take", "seize")
    if between is None or not active or re.match("[^:;,VKR]*D", reading.symbols[at + 1 :]):
        return None
    behind = BEHIND.match(reading.symbols, at + 1)
    who = between if between["who"] else behind
    said = reading.words(between.start("had"), at + 1)
    had = who is not None and is_a(reading.kinds.deeds.imperfect, said)
    return reading.row[who.start("who")].text if who is not None and had else None


def had_lost(reading: Reading, at: int, first: Event, other: Event) -> bool:
    """Return whether a relative clause tells that who takes places back had lost them, on no day of its own."""
    lost = reading.lexicon.romance and other.kind is EventKind.LOST and other.loser in (None, first.gainer)
    had = is_a(reading.kinds.deeds.imperfect, reading.words(max(0, at - 1), at + 1))
    return lost and had and not re.match("[^:;,VKR]*D", reading.symbols[at + 1 :])


def is_headed(reading: Reading) -> bool:
    """Return whether a line goes on with a list of places, region by region: "Région d'Eastmoor : Lowfen, Highfen"."""
    return HEADED.fullmatch(reading.symbols) is not None


def heading(reading: Reading) -> tuple[int, ...]:
    """Return the region that heads a line of places."""
    found = HEADED.fullmatch(reading.symbols)
    return (found.start("region"),) if found else ()


JOINT = re.compile(r"P(?:,[io]?d?P)*a[io]?d?P(?![(PVhv])")


def joint(reading: Reading, first: int) -> tuple[int, ...]:
    """Return all regions of "dans les régions de Lowfen et d'Eastmoor", of which the first was found."""
    found = JOINT.match(reading.symbols, first)
    typed = re.search(r"To?d?$", reading.symbols[:first])
    if found is None or typed is None or not reading.row[typed.start()].text.endswith("s"):
        return (first,)
    return tuple(i for i in range(*found.span()) if reading.symbols[i] == "P")


# "Lowfen, repris en avril par l'armée, a de nouveau été attaqué"
STRUCK = re.compile(r"[^VKRw;a]*?[vh]{1,2}x?h?x?(?P<how>g)")


def is_before_strike(reading: Reading, at: int) -> bool:
    """Return whether a participle only tells who has held a place since some month, which is now attacked."""
    verb = reading.row[at].verb
    if not reading.lexicon.romance or verb is None or verb.passive is None or reading.symbols[at - 1] in "hv":
        return False
    struck = STRUCK.match(reading.symbols, at + 1)
    if struck is None or not is_a(reading.kinds.deeds.struck, reading.row[struck.start("how")].text):
        return False
    return _is_participle(reading, at) and any(
        at < i < struck.start("how") and day.role == "loose" for i, day in reading.days
    )
