"""What French and Spanish put elsewhere: asides before a passive, objects in front of "que", subjects behind a verb."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from pipeline.model import DateBasis, EventKind, Status
from pipeline.parse.clause import mood, sides
from pipeline.parse.clause.group import Group, Item
from pipeline.parse.clause.reading import Event, Reading, frame_of, is_only_before
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.text.normal import caseless

# "Trois villages de Lowfen, ville du nord, dans l'est, (...) ont été repris": between the places and their verb
APART = r"(?:,(?!a|[dr]{0,2}P)[^,;:V()]{1,40}|,?\([^)]{1,30}\)|,w[^,;V]{1,40}|w[^,;:V]{0,6}K[^,;:VSP]{1,8})"
ASIDES = re.compile(
    rf"(?:od?y(?:,?ao?d?y)*(?:od?[gP])?(?=[vhV]|$))?(?:,?a(?:X|o?d[gr]?U[gy]?))?[gyr]{{0,2}}(?:{APART}{{0,4}}(?:,"
    rf"|(?<=[gS])(?=[vh])))?(?:hd[gxy]{{0,2}}[Uz][gyr]{{0,2}}(?:od?P)?[wit]?)?[hvwxygdDqr]{{0,8}}"
    rf"|[gnm][gndzmoiPyjt]{{0,8}}[hv][hvxgD]{{0,4}}"
)
FAR = 180  # chunks between places and their verb
GOVERNED = re.compile(r"(?:[oifntb]d?U?|R[dg]{1,3}|mPa)$")
# "29 localités que Vespera dit avoir reprises", "A et B sont les villages dont se sont emparés les rebelles"
SUBJECT = r"d?[gj]{0,2}[PS](?:\([^)]{1,5}\)S?)?(?:[oa]d?[PS])?g?(?:,[^,;VK]{1,30},)?"
RELATIVE = re.compile(
    rf"(?:oy)?(?:\([^)]{{1,30}}\))?(?:,[^;V]{{1,60}},|,)?(?:h[xd]{{0,2}}[gUr]{{1,2}}"
    rf"|[rgx]{{1,2}}|d[rx]?U)?,?o?d?(?P<que>[wl])(?:{SUBJECT})?[xhvRDdg,]{{0,6}}"
)
WHOSE = re.compile(r"[wl]d?$")
INVERTED = re.compile(r"[wl][xvhD]{0,4}$")
WHICH = re.compile(r"(?P<side>S)(?:\(P\))?,?w[xvhD]{0,4}$")  # "a las tropas de Vespera, que han tomado"
UNSAID = re.compile(r"(?:[in]d?(?:y?o?d?[TzU]od?)?P[TU]?,)?[D,xi]{0,5}")  # "El domingo tomaron"
PEOPLE = re.compile(r"d(?P<who>g)[xvhD]{0,4}$")  # "les autonomistes ont pris", "los sandinistas tomaron"
RANKED = re.compile(r"og$")
MEN = re.compile(r"dX[xvhD]{0,4}$")  # "ses hommes ont pris", "sus hombres tomaron"
TOLD = re.compile(r"R[dxgDtT,io]{0,8}$")
# "Lowfen, ciudad del norte, así como Highfen", "Lowfen, donde viven muchos refugiados, y Highfen": the list goes on
# behind what tells of its first place
GOES_ON = re.compile(r",[xgyrdUwln][^,;VKRS:]{0,25},ad?")
MORE_BEFORE = re.compile(r",x")  # "a pris quatre villages, après cinq autres la veille"
HEADED = re.compile(r"d?To?d?(?P<region>P):d?Pg?(?:,?a?d?Pg?)*[;,]?")
OPENING = re.compile(
    r"[Dx]{0,2}(?P<verb>V)(?:D?b[^,;:VKR]{1,25}|D),(?P<names>d?P(?:,P)*(?:aP)?)(?=[hvVKxDg])"
)  # "Repris vendredi par l'armée, Lowfen était ..."
INVERTED_SAID = re.compile(r"[,x][vhx]{0,3}$")  # ", a indiqué un habitant"
SPEAKER = re.compile(r"[D,x]{0,3}(?:m?i[dy]{0,2}P,?)?(?P<who>d?[^,;:VRwD()vh]+)")
SPEAKING = re.compile(r"(?<![ofinbtm])(?<![ofinbtm]d)[PS][gyj]{0,2}(?:od?P(?:aod?P)?)?(?:,[^,;VR]{1,60},)?[vhxD]{0,5}$")


def object_of(reading: Reading, at: int) -> Group | None:
    """Return the places that a verb has apart from it: in front of asides, or in front of "que"."""
    place = frame_of(reading, at)[1].object
    if place == "left":
        return (reading.lexicon.romance and _behind_opening(reading, at)) or _before_asides(reading, at)
    if reading.lexicon.romance and place == "right" and is_clitic(reading, at):
        told = next((one for one in reversed(reading.groups) if one.end <= at and _is_one_place(one)), None)
        return _entered(reading, at) or told
    if is_a(reading.kinds.deeds.out_of, reading.row[at].text) and (held := _held(reading, at)):
        return held
    if place == "right" and WHOSE.search(reading.symbols[:at]) and (whose := _of_whose(reading, at)):
        return whose
    if reading.lexicon.romance and frame_of(reading, at)[0] == "lose" and (left := _behind_agent(reading, at)):
        return left
    active = place == "right" and frame_of(reading, at)[0] in ("take", "seize", "lose", "hand")
    return (_of_relative(reading, at) or _of_apposition(reading, at)) if active else None


# "délogés mercredi par l'armée, appuyée par des milices, de dix villages": between the verb and what was left
AGENT = re.compile(r"D?bd?[jg]?Sg{0,2}(?:\([^)]{1,5}\))?(?:,w[^;:VK]{1,30},)?D?od?")


def _behind_agent(reading: Reading, at: int) -> Group | None:
    """Return the counted places behind those who drove somebody out of them."""
    left = (one for one in reading.groups if one.start > at and one.items[0].count)
    group = next(left, None)
    return group if group and AGENT.fullmatch(reading.symbols, at + 1, group.start) else None


def is_clitic(reading: Reading, at: int) -> bool:
    """Return whether a pronoun before the verb is its object: "les forces l'avaient reconquise", "la tomaron"."""
    before = reading.row[at - 1] if at else None
    active = frame_of(reading, at)[0] in ("take", "seize", "lose")
    if active and reading.row[at].text.casefold().startswith("s'en "):
        return True  # "les rebelles, qui s'en étaient emparés la veille"
    if active and before is not None and ITS_CONTROL.match(reading.symbols, at + 1):
        return before.text.casefold() == "en" or is_a(reading.kinds.sides.own, reading.row[at + 1].text)
    return before is not None and active and before.symbol == "d" and is_a(reading.kinds.small.clitic, before.text)


WHICH_DAY = re.compile(r",w[^,;]*D[^,;]*,")  # "Le FLM, qui est né le 10 décembre, s'est emparé de"


SUM_ON = re.compile(r",?(?P<sum>[gR])oN")


def is_day_of_sum(reading: Reading, i: int) -> bool:
    """Return whether a day is that of a count: "un balance anterior, el 13 de mayo, informaba de 75 pueblos"."""
    told = SUM_ON.match(reading.symbols, i + 1) if reading.lexicon.romance else None
    return told is not None and is_a(reading.kinds.deeds.summing, reading.row[told.start("sum")].text)


def is_day_of_other_clause(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is of a relative clause before the verb, or of "before taking" behind it."""
    if i < at:
        return any(m.start() < i < m.end() <= at for m in WHICH_DAY.finditer(reading.symbols))
    if re.search(",?[wl][^;]*V", reading.symbols[at + 1 : i]):
        return True  # "se sont retirés de Lowfen, dont ils s'étaient emparés mardi"
    later = [
        k for k in range(at + 1, i) if reading.symbols[k] == "V" and is_only_before(reading.row[k].text, reading.kinds)
    ]
    return bool(later) and "," not in reading.symbols[later[-1] : i]


# "sont entrés dans Lowfen et l'ont prise", "et en ont pris le contrôle"
ENTERED = re.compile(r"[gV]x?D?i(?:d?Uo)?d?(?P<name>P)(?![,a]P)(?:[^VRPUTX;]{0,6},)?a[xD]{0,2}[di]?$")
ITS_CONTROL = re.compile(r"dc(?!o)")  # "se hicieron con su control"
# "Con la captura de Lowfen, los rebeldes controlan ya 15 ciudades"
HOLDING = re.compile(r",d?(?P<who>[PS])g{0,2}[vhx]{0,2}K")
# "qui tenaient Lowfen, en ont été chassés": out of what they held
HELD = re.compile(r",w[xd]?K[dDx]{0,2}$")


def _entered(reading: Reading, at: int) -> Group | None:
    """Return the place that a pronoun before a verb stands for, since somebody entered it."""
    place = ENTERED.search(reading.symbols[:at])
    i = place.start("name") if place else 0
    return Group((Item("names", i, i + 1, names=(i,)),)) if place and i not in reading.taken else None


def _held(reading: Reading, at: int) -> Group | None:
    """Return the place that those had held who were driven out."""
    held = (one for one in reading.groups if one.end <= at and HELD.search(reading.symbols[: one.start]))
    return next((one for one in held if "V" not in reading.symbols[one.end : at]), None)


def is_of_before(reading: Reading, at: int, first: Event, other: Event) -> bool:
    """Return whether a relative clause tells how who leaves a place had come by it: "dont ils s'étaient emparés"."""
    left = reading.lexicon.romance and first.gainer is None and first.loser is not None
    return left and is_a(reading.kinds.deeds.been, reading.row[at].text) and other.gainer in (None, first.loser)


def is_taken_back(reading: Reading, at: int, before: Event, event: Event) -> bool:
    """Return whether a pronoun stands for a place that its loser takes back: "elle l'a reprise jeudi"."""
    again = reading.lexicon.romance and event.gainer is not None and event.gainer == before.loser
    return again and is_clitic(reading, at)


def _is_one_place(group: Group) -> bool:
    return any(item.names or item.whole or item.count for item in group.items)


def _behind_opening(reading: Reading, at: int) -> Group | None:
    """Return what a participle that opens its sentence tells of: "Repris par l'armée, Lowfen était ..."."""
    found = OPENING.match(reading.symbols)
    if found is None or found.start("verb") != at:
        return None
    names = tuple(i for i in range(*found.span("names")) if reading.symbols[i] == "P")
    return Group((Item("names", names[0], names[-1] + 1, names=names),))


def cited(reading: Reading, group: Group) -> bool:
    """Return whether a list stands behind "citing", which names what was told of without names."""
    before = reading.row[group.start - 1] if group.start else None
    return (
        before is not None and is_a(reading.kinds.deeds.citing, before.text) and all(item.names for item in group.items)
    )


def is_summed_up(reading: Reading, group: Group) -> bool:
    """Return whether a figure is what a count speaks of: "hablaba de 75 pueblos recuperados"."""
    if group.items[0].rule == "number-to-units":
        return True  # "a porté à 75 le nombre de localités reprises"
    of = group.start - 1
    noun = of - 1 - (of > 1 and reading.symbols[of - 1] == "D")  # "ont fait état jeudi de"
    told = (
        of > 0 and reading.symbols[of] == "o" and is_a(reading.kinds.deeds.summing, reading.row[noun].text.split()[-1])
    )
    return told and bool(group.items[0].count or group.items[0].part)


# "ont repris mardi, avec l'aide des Bleus, la ville de Lowfen"
REACHED = re.compile(
    r"D?(?:,?[mxbi][^VKRwU;:,]{1,12},|,v?R[^VKRwU;:,]{1,8},|,[Dx],)+D?(?:d?co)?d?|D?[dr]{1,2}[xygj]{0,2}U[gxyj]{0,2},d?"
)


def is_reached(reading: Reading, at: int, start: int) -> bool:
    """Return whether only when, with whom or according to whom stands between a verb and its object."""
    return REACHED.fullmatch(reading.symbols, at + 1, start) is not None


WHERE = re.compile(r"[^VKR]{0,8}X[^VKRUa]{0,8}[oin]d?P,$")


def is_where(reading: Reading, at: int, group: Group) -> bool:
    """Return whether a name only says where a place lies that holds things: "tomó bases en Lowfen, Eastmoor"."""
    return reading.symbols[group.start] == "P" and WHERE.fullmatch(reading.symbols, at + 1, group.start) is not None


def with_gainers(linked: Mapping[Group, Event]) -> dict[Group, Event]:
    """Give what somebody lost to whoever takes other places in the same sentence."""
    told: dict[Group, Event] = {}
    who: str | None = None
    for group, event in linked.items():
        lost = event.kind is EventKind.LOST and event.loser and not event.gainer
        own = who is None or who in (event.loser or "") or (event.loser or "") in who
        told[group] = replace(event, gainer=who) if lost and not own else event
        who = event.gainer or who
    return told


APPOSED_TO = re.compile(r"(?:,[^VKR,;:hv]{1,8})?,?")


def tells_loser(reading: Reading, group: Group, at: int, verbs: Sequence[int]) -> bool:
    """Return whether a participle only tells who had a place: "ont pris Lowfen, abandonnée par les Bleus"."""
    behind = verbs[0] < group.start and APPOSED_TO.fullmatch(reading.symbols, group.end, at)
    return bool(behind) and frame_of(reading, at)[0] in ("hand-passive", "lose-passive")


HAD_BEEN = re.compile(r",?w[xD]{0,2}(?P<had>[vh]{0,2})[xD]{0,2}")


def tells_of_before(reading: Reading, group: Group, at: int, verbs: Sequence[int]) -> bool:
    """Return whether a relative clause tells who had taken a place: "recuperaron Lowfen, que estaba tomada por"."""
    between = HAD_BEEN.fullmatch(reading.symbols, group.end, at) if verbs[0] < group.start else None
    said = reading.words(between.start("had"), at + 1) if between else ""
    return is_a(reading.kinds.deeds.imperfect, said) and frame_of(reading, at)[1].object == "left"


def is_headed(reading: Reading) -> bool:
    """Return whether a line goes on with a list of places, region by region: "Région d'Eastmoor : Lowfen, Highfen"."""
    return HEADED.fullmatch(reading.symbols) is not None


def heading(reading: Reading) -> tuple[int, ...]:
    """Return the region that heads a line of places."""
    found = HEADED.fullmatch(reading.symbols)
    return (found.start("region"),) if found else ()


JOINT = re.compile(r"P(?:,o?d?P)*ao?d?P(?![(PVhv])")


def joint(reading: Reading, first: int) -> tuple[int, ...]:
    """Return all regions of "dans les régions de Lowfen et d'Eastmoor", of which the first was found."""
    found = JOINT.match(reading.symbols, first)
    typed = re.search(r"To?d?$", reading.symbols[:first])
    if found is None or typed is None or not reading.row[typed.start()].text.endswith("s"):
        return (first,)
    return tuple(i for i in range(*found.span()) if reading.symbols[i] == "P")


def is_of_nothing(reading: Reading, group: Group) -> bool:
    """Return whether a bare figure ("Quatre sont tombées") counts nothing that was told of before."""
    alone = reading.lexicon.romance and reading.before is None
    named = any(item.names for item in group.items)
    return alone and not named and any(reading.row[i].text == "" for i in range(group.start, group.end))


def attribution(reading: Reading) -> tuple[int, str | None] | None:
    """Return the position of the reporting verb and who speaks: in front of it, or behind ", a indiqué un habitant"."""
    said = sides.attribution(reading.row, reading.kinds)
    if said is None or not _is_inverted(reading, said[0]):
        return said
    who = SPEAKER.match(reading.symbols, said[0] + 1)
    return said[0], reading.words(*who.span("who")) if who else said[1]


def _is_inverted(reading: Reading, said: int) -> bool:
    behind = SPEAKER.match(reading.symbols, said + 1)
    opens = " " in reading.row[said].text or INVERTED_SAID.search(reading.symbols[:said])
    return bool(opens and behind and re.search("[PSgX]", behind["who"]))


def voice(reading: Reading, said: int) -> str | None:
    """Return who speaks behind the reporting verb, with what is said of them between commas: "X, gouverneur"."""
    if not _is_inverted(reading, said):
        return None
    stop = re.compile("[VRwK;:]").search(reading.symbols, said + 1)
    return reading.words(said + 1, stop.start() if stop else len(reading.row))


# "«Nous avons pris Lowfen», a dit Jan Eastmoor, porte-parole du FLM", "El portavoz del FLM dijo: «Hemos tomado Lowfen»"
VOICE_BEHIND = re.compile(r"D?(?:d?g?P,)?d?(?P<office>g)g?od?(?P<side>[PS])(?!a?P)")
VOICE_BEFORE = re.compile(r"(?P<office>g)g?od?(?P<side>[PS])(?:,[^VKR;]{1,12},)?[vhxD]{0,3}$")


WE = re.compile(r"x{1,2}[gvhx]{0,3}$")  # "Nous avons", "Nous nous sommes"


def we(reading: Reading, at: int) -> str | None:
    """Return the side that who is quoted is a spokesman of, where he tells what "we" did."""
    lead = WE.search(reading.symbols[:at])
    words = [chunk.text for chunk in reading.row[lead.start() if lead else at : at + 1]]
    said = attribution(reading) if any(is_a(reading.kinds.sides.we, word) for word in words) else None
    if said is None:
        return None
    behind = VOICE_BEHIND.match(reading.symbols, said[0] + 1)
    found = behind or VOICE_BEFORE.search(reading.symbols[: said[0]])
    voices = found is not None and is_a(reading.kinds.sides.voice, reading.row[found.start("office")].text)
    return reading.row[found.start("side")].text if found and voices else None


def is_partisan(reading: Reading, said: int) -> bool:
    """Return whether a name speaks that is of no observer: "a écrit Jan Eastmoor", "según Redland"."""
    heard = voice(reading, said)
    if heard is None and (own := SPEAKING.search(reading.symbols[:said])) and "V" not in reading.symbols[:said]:
        meant = reading.row[said].text.casefold() != "fait" or reading.symbols[said + 1 : said + 2] == "x"
        return meant and not mood.is_monitor(reading.words(own.start(), said), reading.lexicon.mood)
    who = SPEAKER.match(reading.symbols, said + 1)
    named = heard is not None and who is not None and bool(re.search("[PS]", who["who"]))
    return named and not mood.is_monitor(heard or "", reading.lexicon.mood)


def _before_asides(reading: Reading, at: int) -> Group | None:
    for group in reading.groups:
        if group.end > at:
            return None
        if at - group.end > FAR:
            continue
        lead, between = reading.symbols[max(0, group.start - 8) : group.start], reading.symbols[group.end : at]
        told = re.search("[,Uz]", between) or any(item.count for item in group.items)
        if told and ASIDES.fullmatch(between) and not GOVERNED.search(lead):
            return group
    return None


def _of_whose(reading: Reading, at: int) -> Group | None:
    """Return what a noun belongs to: "Lowfen, ville du nord, dont la chute le 10 janvier"."""
    whose = at - 1 - (reading.symbols[at - 1] == "d")
    if not is_a(reading.kinds.small.of_which, reading.row[whose].text):
        return None
    for group in reading.groups:
        if group.end <= whose and ASIDES.fullmatch(reading.symbols[group.end : whose].rstrip(",") + ","):
            return group
    return None


# "sur la caserne de Lowfen, ville que l'armée a reprise": of which place the clause tells
APPOSED = re.compile(rf"(?P<name>P)(?:\([^)]{{1,8}}\))?,d?[gr]{{0,2}}Ug{{0,2}}(?P<que>w)(?:{SUBJECT})?[xhvDd]{{0,4}}$")


def _of_apposition(reading: Reading, at: int) -> Group | None:
    """Return the place that is called "a town that": it may itself only say where something else is."""
    found = APPOSED.search(reading.symbols[:at])
    if found is None or not is_a(reading.kinds.small.that, reading.row[found.start("que")].text):
        return None
    i = found.start("name")
    return Group((Item("names", i, i + 1, names=(i,)),))


# "a perdu trois hommes et deux villages ont brûlé", "perdió dos drones y tres aldeas sufrieron daños"
BESIDE = re.compile(r"[^VKRw;]*X[^VKRw;,]*,?ad?[xr]?")


def has_own_verb(reading: Reading, at: int, group: Group) -> bool:
    """Return whether figures behind what a verb acts on are the subject of the next verb, which may be unknown."""
    told = reading.lexicon.romance and BESIDE.fullmatch(reading.symbols, at + 1, group.start)
    if not told or not group.items[0].count:
        return False
    for i in range(group.end, min(group.end + 3, len(reading.row))):
        if reading.symbols[i] in "hv" or (
            reading.symbols[i] == "g" and is_a(reading.kinds.deeds.acts, reading.row[i].text)
        ):
            return True
        if reading.symbols[i] not in "gyjrx":
            return False
    return False


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
    participle = caseless(verb.passive).fullmatch(reading.row[at].text) is not None
    return participle and any(at < i < struck.start("how") and day.role == "loose" for i, day in reading.days)


SPEAKS = re.compile(r"(?:oU)?x?g{1,2}")  # "La Oficina del Pueblo advirtió que": a verb that the lexicon does not know
REPORTED = re.compile(r"R[^VKRw;:]*,[^VKRw;:]*$")  # "admitió, por boca de Lowfen, que": what is told follows


def _of_relative(reading: Reading, at: int) -> Group | None:
    for group in reversed(reading.groups):
        if group.end > at:
            continue
        if at - group.end > FAR:
            return None
        found = RELATIVE.fullmatch(reading.symbols, group.end, at)
        if found is None or _is_to_be_retaken(reading, group):
            continue
        that = is_a(reading.kinds.small.that, reading.row[found.start("que")].text)
        if group.items[-1].names and SPEAKS.fullmatch(reading.symbols, group.end, found.start("que")):
            return None
        return group if that and not REPORTED.search(reading.symbols[: group.start]) else None
    return None


def _is_to_be_retaken(reading: Reading, group: Group) -> bool:
    """Return whether somebody means to take back what others took: "vise à reprendre les villages qu'ils ont pris"."""
    return any(
        is_a(reading.kinds.deeds.retaking, chunk.text) for chunk in reading.row[max(0, group.start - 2) : group.start]
    )


def goes_on(reading: Reading, before: Group, group: Group) -> bool:
    """Return whether a list goes on behind an aside: "Lowfen, ville du nord, ainsi que Highfen"."""
    if not reading.lexicon.romance:
        pass
    elif group.items[0].rule == "count-more" and MORE_BEFORE.fullmatch(reading.symbols, before.end, group.start):
        return True
    if reading.lexicon.romance and _is_by_region(group) and reading.symbols[before.end : group.start].endswith(":"):
        return any(item.count and not item.names for item in before.items)
    if _is_likewise(reading, before, group):
        return True
    between = GOES_ON.fullmatch(reading.symbols, before.end, group.start)
    return between is not None and reading.symbols[group.end : group.end + 1] not in ("h", "v", "V", "K", "R")


# "Lowfen a été conquise jeudi par l'armée, de même que la petite ville de Highfen"
LIKEWISE = re.compile(r"[vhxgD]{0,5}(?P<verb>V)(?:D?[bt]?d?[PS]g?)?D?,?(?P<as>a)(?:d?g?(?:Uo)?|xo)d?")


def _is_likewise(reading: Reading, before: Group, group: Group) -> bool:
    """Return whether a passive verb that stands behind its places has more of them behind it: "ainsi que Highfen"."""
    found = LIKEWISE.fullmatch(reading.symbols, before.end, group.start) if reading.lexicon.romance else None
    if found is None or " " not in reading.row[found.start("as")].text:
        return False
    names = all(item.names and not item.count for item in group.items)
    ends = re.compile(r"$|[,;D]|a(?!d?S)").match(reading.symbols, group.end)
    return names and ends is not None and frame_of(reading, found.start("verb"))[1].object == "left"


def _is_by_region(group: Group) -> bool:
    """Return whether places are told region by region: "Lowfen, dans l'Eastmoor, et trois autres dans le Westmoor"."""
    return len(group.items) > 1 and all(item.regions and (item.names or item.count) for item in group.items)


def whole(group: Group, reading: Reading, at: int) -> Group:
    """Return a list of names as one where a verb that has it as its subject had parted its last name from it."""
    first, last = group.items[0], group.items[-1]
    plain = (item.rule == "names" and not item.regions and item.day is None for item in group.items)
    alike = len(group.items) > 1 and all(plain)
    if not alike or frame_of(reading, at)[1].object != "left":
        return group
    names = tuple(i for item in group.items for i in item.names)
    return Group((replace(first, end=last.end, names=names),))


def enumerated(reading: Reading) -> Group | None:
    """Return the list that a sentence without an event verb names: "la radio cite les suivants : Lowfen et Highfen"."""
    last = reading.groups[-1] if reading.groups else None
    if last is None or last.end != len(reading.row) or reading.symbols[last.start - 1 : last.start] != ":":
        return None
    told = says(reading.kinds.deeds.enumerating, reading.words(0, last.start))
    return last if told and all(item.names for item in last.items) else None


def acting_in_relative(reading: Reading, at: int) -> str | None:
    """Return the side that a relative clause is of: "par des miliciens qui s'en étaient emparés"."""
    which = WHICH.search(reading.symbols[:at]) if reading.lexicon.romance else None
    return reading.row[which.start("side")].text if which and ",w" not in which[0] else None


def is_impersonal(reading: Reading, at: int) -> bool:
    """Return whether "se" leaves open who acts: "afirmó que se habían recuperado cuatro pueblos"."""
    se = reading.lexicon.romance and at > 0 and reading.row[at - 1].text.casefold() == "se"
    return se and is_a(reading.kinds.deeds.impersonal, reading.row[at].text)


THEY_DID = re.compile(r"[xD,]{0,4}(?P<they>x|d?[PS])?[,xvhD]{0,3}")


def told_besides(event: Event, reading: Reading, at: int) -> Event:
    """Return what the same side is told to have done besides, as its deed before was: "Además, han capturado"."""
    before = reading.before
    same = before is not None and before.status is Status.CLAIMED and event.gainer not in (None, before.loser)
    if before is None or not same or event.status is not Status.ASSERTED or event.gainer != before.gainer:
        return event
    lead = reading.words(0, at + 1)
    goes_on = THEY_DID.fullmatch(reading.symbols, 0, at) and says(reading.kinds.sides.adding, lead)
    if not goes_on:
        return event
    event = replace(event, status=before.status, speaker=before.speaker)
    if event.basis or event.running or reading.days or before.basis is not DateBasis.ANNOUNCED:
        return event
    return replace(event, first=before.first, last=before.last, basis=before.basis)


def permitted(reading: Reading, at: int) -> str | None:
    """Return whom something has let take places: "l'offensive a permis à l'armée de reprendre"."""
    found = caseless(reading.kinds.sides.permitted).match(reading.row[at].text)
    return found["who"] if found else None


def gainer(reading: Reading, at: int, name: str, taken: Collection[int]) -> str | None:
    """Return who gained: behind its verb in "que han tomado los rebeldes", or who claims "la prise de Lowfen"."""
    if name == "noun":
        return _claiming(reading, at, taken) or by_taking(reading, at)
    if name == "pass" and says(reading.kinds.sides.mine, reading.row[at].text):
        return _named_before(reading, at, taken)
    if frame_of(reading, at)[1].subject != "gainer" or is_impersonal(reading, at):
        return None
    inverted = INVERTED.search(reading.symbols[:at])
    if inverted and (who := sides.behind(reading.row, at + 1, "", taken, reading.kinds)):
        return who
    if which := WHICH.search(reading.symbols[:at]):
        return reading.row[which.start("side")].text
    begun = reading.symbols.rfind(";", 0, at) + 1
    first = reading.verbs[0] if begun and UNSAID.fullmatch(reading.symbols, begun, at) else at
    if first < begun and frame_of(reading, first)[1].subject == "gainer":
        return sides.subject(reading.row, first, taken, reading.lexicon)
    if UNSAID.fullmatch(reading.symbols, 0, at) or caseless(reading.kinds.sides.these).match(reading.words(0, at)):
        return reading.before.gainer if reading.before else reading.actor()
    men = MEN.search(reading.symbols[:at])
    if men and is_a(reading.kinds.sides.their_men, reading.row[men.start() + 1].text):
        spoken = re.search(r"(?P<who>S)[^VKRS;]{0,6}R", reading.symbols[: men.start()])
        return reading.row[spoken.start()].text if spoken else reading.before.gainer if reading.before else None
    people = PEOPLE.search(reading.symbols[:at])
    who = reading.row[people.start("who")].text if people else ""
    return who if is_a(reading.kinds.sides.many, who) else None


# "ont repris deux villages tenus par les rebelles", "que contrôlaient les rebelles"
HELD_BY = re.compile(r"[^VKRfaw;]{1,16}(?:a[^VKRfaw;]{1,4})?,?(?:w[hvxD]{0,3})?Kbd?[jg]{0,2}(?P<who>[PS])")


def loser(reading: Reading, at: int, taken: Collection[int]) -> str | None:
    """Return who lost, behind its verb: "las que ha perdido Vespera"."""
    if frame_of(reading, at)[0] == "noun-lose" and says(reading.kinds.sides.mine, reading.row[at].text):
        said = TOLD.search(reading.symbols[:at])
        return sides.subject(reading.row, said.start(), taken, reading.lexicon) if said else None
    if frame_of(reading, at)[0] in ("take", "seize", "noun"):
        held = HELD_BY.match(reading.symbols, at + 1)
        return reading.row[held.start("who")].text if held and held.start("who") not in taken else None
    if frame_of(reading, at)[1].subject != "loser" or not INVERTED.search(reading.symbols[:at]):
        return None
    return sides.behind(reading.row, at + 1, "", taken, reading.kinds)


def _named_before(reading: Reading, at: int, taken: Collection[int]) -> str | None:
    """Return who "su poder" is of: the side that the sentence named last, or the one that acted before."""
    named = [i for i in range(at) if reading.symbols[i] == "S" and i not in taken]
    if named:
        return reading.row[named[-1]].text
    return reading.before.gainer if reading.before else reading.actor()


def owner(reading: Reading, who: str | None) -> str | None:
    """Return whose forces "ses troupes" are, or who "le groupe" is, where the sentence or the one before it tells."""
    if who and is_a(reading.kinds.sides.in_short, who):
        return (reading.before.gainer if reading.before else reading.actor()) or who
    i = next((i for i, chunk in enumerate(reading.row) if i and chunk.symbol == "S" and chunk.text == who), 0)
    if not i or not is_a(reading.kinds.sides.own, reading.row[i - 1].text):
        return None
    spoken = re.search(r"(?P<who>S),?v?[hxD]{0,3}R", reading.symbols[:i])
    if spoken and says(reading.kinds.sides.voice, reading.words(0, spoken.start())):
        return reading.row[spoken.start()].text
    said = re.search(r"[PS](?=v?[hxD]{0,3}R)", reading.symbols)
    if said and not sides.governed(reading.symbols, said.start(), i):
        return reading.row[said.start()].text
    return reading.before.gainer if reading.before else None


def is_ranked(reading: Reading, i: int) -> bool:
    """Return whether a name is of a person, by the rank before it: "las fuerzas del general Lowfen, que"."""
    ranked = RANKED.search(reading.symbols[:i])
    return ranked is not None and is_a(reading.kinds.sides.rank, reading.row[i - 1].text)


def is_destination(reading: Reading, at: int, who: str | None) -> bool:
    """Return whether a name is where those went who left: "abandonaron Lowfen y se replegaron a Highfen"."""
    verb = reading.row[at].verb
    i = next((i for i, chunk in enumerate(reading.row) if i > at and chunk.text == who), 0)
    left = verb is not None and verb.kind is EventKind.WITHDRAWN
    return left and i > 0 and reading.symbols[i] == "P" and is_a(reading.kinds.small.to, reading.row[i - 1].text)


# "El presidente de Vespera, Iván Eastmoor, anunció la toma de"
HEAD_OF_STATE = re.compile(r"(?:^|[,;D])[Dx]{0,2}d(?P<office>x?g)od?(?P<state>P)(?:,[^VKR;]{1,12},)?[vhxD]{0,3}$")


# "Le porte-parole du ministère a annoncé la libération de"
SPOKEN_FOR = re.compile(r"(?:^|[,;D])[Dx]{0,2}d?(?P<office>g)g?od?(?P<side>S)g{0,2}(?:,[^VKR;]{1,12},)?[vhxD]{0,3}$")
# "L'armée a étendu son contrôle avec la prise de": by what somebody does more
BY_TAKING = re.compile(r"^(?:D,?)?d?(?P<who>S)(?!,?[wa])[^VKRwSP;]{1,8}(?:[oin]d?P)?(?P<by>[mx])$")


def by_taking(reading: Reading, at: int) -> str | None:
    """Return who does something by a capture: "El ejército ha ampliado su control con la toma de tres pueblos"."""
    found = BY_TAKING.match(reading.symbols[:at])
    by = reading.row[found.start("by")].text if found else ""
    return reading.row[found.start("who")].text if found and is_a(reading.kinds.small.by_taking, by) else None


def _claiming(reading: Reading, at: int, taken: Collection[int]) -> str | None:
    told = TOLD.search(reading.symbols[:at])
    said = reading.row[told.start()].text if told else ""
    owning = is_a(reading.kinds.sides.owning, said)
    if told is None or not (owning or is_a(reading.kinds.sides.announcing, said)):
        return None
    if head := HEAD_OF_STATE.search(reading.symbols[: told.start()]):
        office = reading.words(head.start("office"), head.end("office"))
        leads = is_a(reading.kinds.sides.head_of_state, office)
        return reading.row[head.start("state")].text if leads else None
    if (head := SPOKEN_FOR.search(reading.symbols[: told.start()])) and says(
        reading.kinds.sides.voice, reading.row[head.start("office")].text
    ):
        return reading.row[head.start("side")].text
    who = sides.subject(reading.row, told.start(), taken, reading.lexicon)
    armed = any(chunk.symbol == "S" and who and chunk.text in who for chunk in reading.row[: told.start()])
    state = reading.lexicon.romance and caseless(reading.lexicon.states).fullmatch(who or "") is not None
    return who if who != sides.THEY and (armed or state or owning) else None
