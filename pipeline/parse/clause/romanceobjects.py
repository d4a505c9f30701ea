"""The places that a French or Spanish verb has apart from it: in front of asides, of "que", as a pronoun."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.model import EventKind
from pipeline.parse.clause.group import Group, Item
from pipeline.parse.clause.reading import Event, Reading, frame_of, is_only_before
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.words.countries import is_country

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
# "Lowfen, ciudad del norte, así como Highfen", "Lowfen, donde viven muchos refugiados, y Highfen": the list goes on
# behind what tells of its first place
# "Lowfen, abandonado por los federales, y dos pueblos"
GOES_ON = re.compile(r",[xgyrdUwln][^,;VKRS:]{0,25},ad?|,K[xD]?bd?[jg]?[PS]g?,ad?|,VD?[bt]d?[jg]?[PS]g?D?,ad?")
MORE_BEFORE = re.compile(r",x")  # "a pris quatre villages, après cinq autres la veille"
OPENING = re.compile(
    r"[Dx]{0,2}(?P<verb>V)(?:D?b[^,;:VKR]{1,25}|D),(?P<names>d?P(?:,P)*(?:aP)?)(?=[hvVKxDg])"
)  # "Repris vendredi par l'armée, Lowfen était ..."


# "atacó dos puestos de la Guardia Azul en Lowfen, que fueron tomados"
POSTS = re.compile(r"(?P<posts>X)(?:g|od?[gj]?[SPg]{1,2})?[gjy]{0,2}[ion]d?(?:P,d?)*P(?:,?ad?P)?,?w[dgjSPxvhRD]{0,5}$")


def is_of_posts(reading: Reading, at: int) -> bool:
    """Return whether a relative clause is of what stands in a place: several may not be meant by one participle."""
    found = POSTS.search(reading.symbols[:at]) if reading.lexicon.romance else None
    posts = reading.row[found.start("posts")].text if found else ""
    return is_a(reading.kinds.places.posts, posts) and posts.endswith("s") <= reading.row[at].text.endswith("s")


# "se ha cruzado el río Lowfen y conquistado otras posiciones": the first deed alone is of what stands before "and"
NEXT_DEED = re.compile(r"g[^gVKR,;]*P,?ax?$")
ITS_THINGS = re.compile(r"[drNgyjx]{1,4}X")


def is_next_deed(reading: Reading, at: int) -> bool:
    """Return whether a participle behind "and" has things for its object, and the name before is of another verb.

    Or whether those without the noun of a place regain their freedom, who may be people.
    """
    if is_a(reading.kinds.romance.regains, reading.row[at].text) and not re.search("[UT]", reading.symbols[:at]):
        return True
    beside = reading.lexicon.romance and NEXT_DEED.search(reading.symbols[:at]) is not None
    return beside and ITS_THINGS.match(reading.symbols, at + 1) is not None


def object_of(reading: Reading, at: int) -> Group | None:
    """Return the places that a verb has apart from it: in front of asides, or in front of "que"."""
    place = frame_of(reading, at)[1].object
    if place == "left":
        return (reading.lexicon.romance and _behind_opening(reading, at)) or _before_asides(reading, at)
    if reading.lexicon.romance and place == "right" and is_clitic(reading, at):
        if at > 1 and reading.row[at - 2].number is not None:
            return None  # "siete distritos: cuatro los había tomado": not all of them
        if at > 1 and is_a(reading.kinds.romance.upon, reading.row[at - 2].text):
            return None  # "quelques heures après l'avoir perdue": what went before
        before = (one for one in reversed(reading.groups) if one.end <= at and _is_one_place(one))
        before = (one for one in before if not _acts(reading, one))
        told = next((one for one in before if not is_of_several(reading, at) or _is_several(one, reading)), None)
        return told if is_of_several(reading, at) else _entered(reading, at) or told
    if reading.lexicon.romance and place == "out" and _is_out_of_it(reading, at):
        return _entered(reading, at)
    if is_a(reading.kinds.deeds.out_of, reading.row[at].text) and (held := _held(reading, at)):
        return held
    if place == "right" and WHOSE.search(reading.symbols[:at]) and (whose := _of_whose(reading, at)):
        return whose
    if reading.lexicon.romance and frame_of(reading, at)[0] == "lose" and (left := _behind_agent(reading, at)):
        return left
    if reading.lexicon.romance and (entered := ENTERED_WHICH.search(reading.symbols[:at])):
        i = entered.start("name")
        if ITS_CONTROL.match(reading.symbols, at + 1) and i not in reading.taken:
            return Group((Item("names", i, i + 1, names=(i,)),))
    active = place == "right" and frame_of(reading, at)[0] in ("take", "seize", "lose", "hand")
    return (_of_relative(reading, at) or _of_apposition(reading, at)) if active else None


THENCE = re.compile("o(?P<there>x)")


def _is_out_of_it(reading: Reading, at: int) -> bool:
    """Return whether somebody is driven out of a town just entered: "et en ont chassé", "y expulsaron de allí a"."""
    before = reading.row[at - 1].text.casefold() if at else ""
    behind = THENCE.match(reading.symbols, at + 1)
    there = reading.row[behind.start("there")].text if behind else ""
    return before == "en" or is_a(reading.kinds.romance.there, there)


ACTING = re.compile(r"[vhx]{0,3}g[in]")


def _acts(reading: Reading, group: Group) -> bool:
    """Return whether a name that a sentence begins with acts, and is no place: "Les Verts sont entrés dans"."""
    name = reading.symbols.find("P")
    first = group.start <= name < group.end and re.fullmatch("[Dx,]{0,3}d", reading.symbols[:name])
    return bool(first) and ACTING.match(reading.symbols, group.end) is not None


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
    if _is_driven_after(reading, at):
        return True
    active = frame_of(reading, at)[0] in ("take", "seize", "lose")
    if active and reading.row[at].text.casefold().startswith("s'en "):
        return True  # "les rebelles, qui s'en étaient emparés la veille"
    if active and before is not None and ITS_CONTROL.match(reading.symbols, at + 1):
        return before.text.casefold() == "en" or is_a(reading.kinds.sides.own, reading.row[at + 1].text)
    if before is None or not active or not is_a(reading.kinds.small.clitic, before.text):
        return False
    # "lo" may be a man: "huyó de Lowfen, pero lo capturaron"
    man = before.symbol == "x" and is_a(reading.kinds.romance.freed, reading.row[at].text)
    return before.symbol in "dx" and not man


# "ont occupé Lowfen avant d'en être chassés par l'armée", "..., mais en ont été chassés mardi par l'armée"
DRIVEN_AFTER = re.compile(r"(?P<after>x)o?(?P<of>i?)$")
BY_WHOM = re.compile(r"D?bd?[jg]?[PS]")


def _is_driven_after(reading: Reading, at: int) -> bool:
    """Return whether those who took a place are driven out of it again, by whom the clause tells."""
    if not reading.lexicon.romance or not is_a(reading.kinds.deeds.out_of, reading.row[at].text):
        return False
    lead = DRIVEN_AFTER.search(reading.symbols[:at])
    word = reading.row[lead.start("after")].text if lead else ""
    next_ = is_only_before(reading.row[at].text, reading.kinds) or is_a(reading.kinds.romance.until, word)
    return (next_ or (lead is not None and bool(lead["of"]))) and BY_WHOM.match(reading.symbols, at + 1) is not None


def driven_out(event: Event, before: Event, reading: Reading, at: int) -> Event:
    """Return an event with those for its loser who had taken a place and are driven out of it."""
    out = _is_driven_after(reading, at) and event.gainer != before.gainer
    return replace(event, loser=event.loser or before.gainer) if out else event


def is_of_several(reading: Reading, at: int) -> bool:
    """Return whether the pronoun before a verb stands for several: "les a repris"."""
    return is_clitic(reading, at) and is_a(reading.kinds.small.clitics, reading.row[at - 1].text)


def _is_several(group: Group, reading: Reading) -> bool:
    """Return whether a group is of more than one place."""
    numbers = [reading.row[item.count[0]].number for item in group.items if item.count]
    more = any(number is None or number.low is None or number.low > 1 for number in numbers)
    return more or sum(len(item.names) for item in group.items) > 1


# "sont entrés dans Lowfen et l'ont prise", "et en ont pris le contrôle"
ENTERED = re.compile(r"[gV]x?D?i(?:d?Uo)?d?(?P<name>P)(?![,a]P)(?:[^VRPUTX;]{0,6},)?a[xD]{0,2}[di]?$")
# "sont entrés dans Lowfen, dont ils ont pris le contrôle", "entraron en Lowfen, de la que tomaron el control"
ENTERED_WHICH = re.compile(r"[gV]x?D?i(?:d?Uo)?d?(?P<name>P),?(?:l|od?w)(?:x|d?[jg]?[PS])?[vhxD]{0,3}$")
ITS_CONTROL = re.compile(r"dc(?!o)")  # "se hicieron con su control"
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
    # "ont fait état jeudi de", "parle en outre de"
    noun = of - 1 - (of > 1 and reading.symbols[of - 1] in "Dx")
    told = (
        of > 0 and reading.symbols[of] == "o" and is_a(reading.kinds.deeds.summing, reading.row[noun].text.split()[-1])
    )
    return told and bool(group.items[0].count or group.items[0].part)


# "ont repris mardi, avec l'aide des Bleus, la ville de Lowfen", "a repris à l'ouest de Lowfen trois villages"
REACHED = re.compile(
    r"D?(?:,?[mxbin][^VKRwU;:,]{1,12},|,?v?R[^VKRwU;:,]{1,8},|,[Dx],)+D?(?:(?:d?c)?o)?d?|D?[dr]{1,2}[xygj]{0,2}U[gxyj]{0,2},d?"
    r"|D?,?nd?(?:[TU]od?)?P(?:,D|[,D])?d?"
)


def is_reached(reading: Reading, at: int, start: int) -> bool:
    """Return whether only when, with whom or according to whom stands between a verb and its object."""
    return REACHED.fullmatch(reading.symbols, at + 1, start) is not None


WHERE = re.compile(r"[^VKR]{0,8}X[^VKRUa]{0,8}[oin]d?P,$")


def is_where(reading: Reading, at: int, group: Group) -> bool:
    """Return whether a name only says where a place lies that holds things: "tomó bases en Lowfen, Eastmoor"."""
    return reading.symbols[group.start] == "P" and WHERE.fullmatch(reading.symbols, at + 1, group.start) is not None


INITIALS = re.compile(r"(?:[A-Z]{1,3}\.? ?){2,}")


def is_who_leaves(reading: Reading, at: int, group: Group) -> bool:
    """Return whether a noun of leaving tells who leaves, not what: "la retirada de EE.UU. debe concluir"."""
    verb = reading.row[at].verb
    if not reading.lexicon.romance or verb is None or (verb.kind, verb.frame) != (EventKind.WITHDRAWN, "noun"):
        return False
    names = [reading.row[i].text for item in group.items for i in item.names]
    first = min((i for item in group.items for i in item.names), default=group.start)
    plain = all(item.rule == "names" for item in group.items)
    if plain and is_a(reading.kinds.romance.of_those, reading.words(at, first)):
        return True  # "après le retrait des Bleus et des Verts"
    return bool(names) and all(is_country(name) or INITIALS.fullmatch(name) for name in names)


def is_of_nothing(reading: Reading, group: Group) -> bool:
    """Return whether a bare figure ("Quatre sont tombées") counts nothing that was told of before."""
    alone = reading.lexicon.romance and reading.before is None
    named = any(item.names for item in group.items)
    return (
        alone
        and not named
        and any(reading.symbols[i] == "U" and reading.row[i].text == "" for i in range(group.start, group.end))
    )


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


ADMITS = re.compile(r"(?P<who>[PS])(?:\(P\))?v?R(?:id?g{1,2})?$")


def admitting(reading: Reading, at: int) -> re.Match[str] | None:
    """Return who says of themselves that they left: "Le FLM a admis dans un message avoir évacué"."""
    found = ADMITS.search(reading.symbols[:at])
    who = reading.row[found.start()] if found else None
    if who is None or found is None or re.search("[oinfbtm]d?$", reading.symbols[: found.start()]):
        return None
    return found if who.symbol == "S" or who.text.isupper() else None


SPEAKS = re.compile(r"(?:oU)?x?g{1,2}")  # "La Oficina del Pueblo advirtió que": a verb that the lexicon does not know
REPORTED = re.compile(r"R[^VKRw;:]*,[^VKRw;:]*$")  # "admitió, por boca de Lowfen, que": what is told follows


OWN_OBJECT = re.compile("[Dx]{0,2}r?N[rgxyj]{0,2}U")


def _of_relative(reading: Reading, at: int) -> Group | None:
    for group in reversed(reading.groups):
        if group.end > at:
            continue
        if at - group.end > FAR:
            return None
        found = RELATIVE.fullmatch(reading.symbols, group.end, at)
        if reading.lexicon.romance and OWN_OBJECT.match(reading.symbols, at + 1):
            return None  # "el avance del FLM, que ha tomado nueve aldeas"
        if found is None or _is_to_be_retaken(reading, group, at) or _tells_of_side(reading, group, found):
            continue
        that = is_a(reading.kinds.small.that, reading.row[found.start("que")].text)
        if group.items[-1].names and SPEAKS.fullmatch(reading.symbols, group.end, found.start("que")):
            return None
        return group if that and not REPORTED.search(reading.symbols[: group.start]) else None
    return None


def _tells_of_side(reading: Reading, group: Group, found: re.Match[str]) -> bool:
    """Return whether "which" is of who lost a place: "expulsó de Lowfen a los rebeldes, que", or of whom one fought."""
    if not reading.lexicon.romance:
        return False
    lost = re.search("td?[gj]?S$", reading.symbols[group.start : group.end]) is not None
    between = reading.row[group.end : found.start("que")]
    return lost or any(one.symbol == "g" and is_a(reading.kinds.deeds.acts, one.text) for one in between)


ON_A_DAY = re.compile(r"[^,;VKRw]{0,6}D")


def _is_to_be_retaken(reading: Reading, group: Group, at: int) -> bool:
    """Return whether somebody means to take back what others took: "vise à reprendre les villages qu'ils ont pris".

    On a day of its own, that is news: "que los rebeldes tomaron el jueves".
    """
    told = ON_A_DAY.match(reading.symbols, at + 1)
    day = reading.row[told.end() - 1].day if told else None
    if day is not None and day.role == "on":
        return False
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
LIKEWISE = re.compile(r",?[vhxgD]{0,5}(?P<verb>V)(?:D?[bt]?d?[PS]g?)?D?,?(?P<as>a)(?:d?g?(?:Uo)?|xo)d?")


def _is_likewise(reading: Reading, before: Group, group: Group) -> bool:
    """Return whether a passive verb that stands behind its places has more of them behind it: "ainsi que Highfen"."""
    found = LIKEWISE.fullmatch(reading.symbols, before.end, group.start) if reading.lexicon.romance else None
    if found is None or " " not in reading.row[found.start("as")].text:
        return False
    names = all((item.names or item.whole) and not item.count for item in group.items)
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
    last = reading.groups[-1] if reading.groups and reading.lexicon.participles else None
    if last is None or last.end != len(reading.row) or reading.symbols[last.start - 1 : last.start] != ":":
        return None
    told = says(reading.kinds.deeds.enumerating, reading.words(0, last.start))
    return last if told and all(item.names for item in last.items) else None
