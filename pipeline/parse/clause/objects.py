"""Which group of places a verb acts on: what changed hands."""

from __future__ import annotations

import re

from pipeline.model import EventKind
from pipeline.parse.clause import final, free, leading, romanceobjects
from pipeline.parse.clause.group import Group, Item
from pipeline.parse.clause.heads import OUSTED, is_attacked
from pipeline.parse.clause.reading import CONTROL_OF, Reading, frame_of, undated
from pipeline.parse.lexicon.kinds import NEVER, is_a
from pipeline.parse.rules import FRAMES, Frame
from pipeline.parse.text.normal import caseless, fold
from pipeline.parse.words.chunks import fronted
from pipeline.parse.words.countries import is_country


def around(reading: Reading, at: int) -> Group | None:
    """Return the group that a verb stands in: "bringing the number of villages captured in Lowfen to 16"."""
    return next((group for group in reading.groups if group.start <= at < group.end), None)


def is_pronoun(reading: Reading, i: int) -> bool:
    """Return whether "them" or "it" stands at a position."""
    return i < len(reading.row) and is_a(reading.kinds.small.them, reading.row[i].text)


ENTERED = re.compile(r"[it]d?[gjy]?U?(?P<name>P)(?!T)[^VRKPUTX;]*$")


def of_pronoun(reading: Reading, at: int) -> Group | None:
    """Return the place that "it" behind a verb stands for: "вошли в Заречье и взяли его"."""
    place = ENTERED.search(reading.symbols[:at])
    it = reading.row[at + 1].text if at + 1 < len(reading.row) else ""
    mine = it.casefold() in reading.lexicon.own
    mine = mine or (reading.lexicon.slavic and is_a(reading.kinds.places.single, it))  # "и взяли город"
    if not (place and mine and re.match(r"[acfD,]|$", reading.symbols[at + 2 :])):
        return None
    i = place.start("name")
    return None if i in reading.taken else Group((Item("names", i, i + 1, names=(i,)),))


INTO = re.compile(
    r"(?:g(?:fd?P)?[tmi]?|xt|V|Xi|K)(?:d[xygj]{0,2}Uo?)?(?P<names>P(?:,P)*(?:,?aP)?)(?![TsP])(?:iy?P)?"
    r"(?:,d[xygj]{1,3}U(?:id?y)?)?(?:[^VRPUTX;]|;(?=x)|,V[dgjNS]{0,4}X(?=a))*$"
)
# "Lowfen has changed hands twice: the army captured it on Monday and lost it on Friday"
CHANGING = re.compile(r"(?P<names>P)(?:,[^VKR;:]*,)?[vx]{0,2}(?P<changes>gc)[^VK;:]*:[^VK]*$")
AGAIN = re.compile(r"(?P<one>dU)(?![oPNsi]P?)|(?P<all>dN)(?=[D,;]|$)|(?P<it>x)(?=[D,;afmxe]|$)")


WITHIN = re.compile(r"id?y?(?P<region>P)(?![U(,])")


def of_town(reading: Reading, at: int) -> Group | None:
    """Return the place that "the town" behind a verb stands for: "entered Lowfen and took control of the town"."""
    again = AGAIN.match(reading.symbols, at + 1)
    if again is None or (again["one"] and is_a(reading.kinds.sides.owned, reading.row[at + 1].text)):
        return None  # "refugees reached Lowfen after rebels took their village"
    place = _changing(reading, at) or INTO.search(reading.symbols[:at])
    if caseless(reading.lexicon.mood.not_before).search(undated(reading, max(0, at - 4), at)):
        return None
    things = (
        place is not None and reading.symbols[place.start()] == "X"
    )  # "took outposts in Lowfen and seized the town"
    if things and again["it"]:
        return None  # "attacked the base in Lowfen and seized it"
    told = things or (place is not None and place.re is CHANGING)
    deed = reading.row[place.start()].text if place else ""
    if place and place.start() and is_a(reading.kinds.days.to_come, reading.row[place.start() - 1].text):
        return None  # "will hold Lowfen until the army captures it"
    if place is None or not (told or is_a(reading.kinds.deeds.motion, deed) or is_a(reading.kinds.deeds.holding, deed)):
        return None
    names = tuple(i for i in range(*place.span("names")) if reading.symbols[i] == "P")
    said = reading.row[again.end() - 1]
    several = said.number.low if said.number else 2 if is_a(reading.kinds.small.several, said.text) else 1
    plural = again["one"] and said.text.endswith("s")
    fits = len(names) == several and not plural and (not again["it"] or is_pronoun(reading, at + 1))
    group = next((one for one in reading.groups if one.start <= names[0] < one.end), None)
    if fits and group is not None and group.items[0].names == names:
        return group
    region = WITHIN.match(reading.symbols, names[-1] + 1)
    regions = (region.start("region"),) if region and reading.lexicon.english else ()
    return Group((Item("names", names[0], names[-1] + 1, names=names, regions=regions),)) if fits else None


def _changing(reading: Reading, at: int) -> re.Match[str] | None:
    """Return the place of which a sentence says that it changed hands more than once, before it tells how."""
    found = CHANGING.match(reading.symbols[:at])
    changes = reading.words(*found.span("changes")) if found else ""
    return found if is_a(reading.kinds.deeds.changing, changes) else None


THINGS = re.compile(r"(?:^|[;:])[^VKRUT;:PN]*X[io]?(?:[io]d?PT?)?[xvhD]{0,3}$")


def takes_things(reading: Reading, at: int) -> bool:
    """Return whether a passive verb tells of what is no locality: "outposts captured by the army: Lowfen 17"."""
    return frame_of(reading, at)[1].object == "left" and THINGS.search(reading.symbols[:at]) is not None


# What may stand between a verb and the object behind it.
# "took on Monday control of", "the capture by the rebels of"
LATE_OF = r"(?:[xgdcD,]{0,4}[cDx],?o|,[idyogxDzTNX]{1,8},[om]|bd?j?[PSg](?:od?g)?D?o|(?:d?j?[PS]|x)co)?"
# "took from the rebels, after a week of fighting, ...", "transferred to Vespera's control"
FROM_WHOM = r"(?:D?[tf]d?j?(?:[PS](?:P?s?(?:adg)?|aS)(?:c|K(?=m))?|c)(?:,[^VKR;,]{2,14},)?)?"
BEHIND_VERB = "|".join(
    (
        r"[dxygrhcD:]{0,3}",  # "took the last", "captured on Monday:"
        r"(?<=[cK])m",  # "took control over"
        r"[gj]?cDm",  # "took full control on Monday over"
        r"md?[gj]?cD?",  # "brought under its control on Monday"
        r"N[xXgoyzDTU]{1,8}(?:a[dxo]?|,?(?=l))",  # "took 12 posts in the area and", "six areas, including"
        r"d?N[gxyj]{0,2}[gX],l",  # "took the 14 bases, including"
        # "captured a base, two tanks (12 tons) and", "took soldiers and weapons, including"
        r"d?(?:[NxXgjoyzDT]|aX|S(?=X)|,(?=d?N?X)|\(NX{1,2}\)){1,12}(?:(?<=[XoTD])|(?<=og)|(?<=Xg)),?(?:a[dx]?|l)",
        r"d[xygj]{0,2}[zgU]od?P,d?",  # "took the capital of Eastmoor, the"
        r"N[gX]{1,3}(?:o(?:d?y?PT?|d?U)|[of]d?[jg]?S),l",  # "took 12 positions of the rebels, including"
        r"(?:N{1,2}X{1,3}[gz]?,)+",  # "took 12 tanks, six guns,"
    )
)
OBJECT_AFTER = re.compile(rf"(?:,D,)?{FROM_WHOM}{LATE_OF}(?:{BEHIND_VERB})")
OBJECT_GIVEN = re.compile(
    rf"d?[jg]{{0,2}}[PS]P?(?:ico)?[dxr]{{0,3}}|{OBJECT_AFTER.pattern}"
)  # "gave the rebels", "left the rebels in control of"
OBJECT_OUT = re.compile(rf"(?:{OUSTED}|D?x?),?[fo]")  # "drove the army out of"
OBJECT_OVER = re.compile(r"[dxbPSD]{0,4}[mt]")
# What may stand between an object and the verb behind it: who says so, what was taken besides, what is said of it.
SAID_TO = r"(?:v?hx{0,2}Rt(?=[vh]))?"  # "are said to have been"
BESIDES = (
    r"(?:,?a[xg]{0,2}(?:u|d?[xg]{0,2}[rg])o[dgjyxNXzT]{1,8})?"  # "and most of the positions"
    r"(?:,N[xygj]{0,2}X)*(?:,?a[Nd]?[xygjPS]{0,3}X{1,2}(?:aX)?)?"  # ", 12 bases", "and 440 square kilometres"
    r"(?:,?ar)?"  # "and others"
)
SAID_OF_IT = "|".join(
    (
        r"hd[xygjr]{0,3}(?:[UT]t|[UT]?th|(?<=[xg])U)$",  # "was the first town to", "is the last to be"
        r",?w[^V,;K]{0,8}V[^VK;,]{0,12},",  # ", which the rebels had seized in May,"
        r"(?:w[^V,;KRU]{0,8}|d?j?[PS][vx]{0,2})V(?:bd?[jg]{0,2}[PS])?D?(?=[vh]{1,3}$)",  # "that the army lost were"
        r"[wR,][^VK;]*[,-]",  # ", a market town in the south,"
        r"wd?j?[PS][^VKR;,X]{1,6}",  # "where the rebels were based"
        r"(?:,?w[vhxg]{0,3}|[xg]{0,3})K(?:[^VK;,()]|\([^VK;()]*\))*,",  # ", which was held by the rebels (BLF),"
        r"-[^VK;-]{1,24}-",  # "- the capital of Eastmoor -"
        r"d[^VKRPS,;]*(?=[hv])",  # "the last in the valley was"
        r"V[^VKR;]*,",  # "captured in May,"
        r"\([^VK;)]*\)",  # "(population 3,000)"
    )
)
OBJECT_BEFORE = re.compile(rf"{SAID_TO}{BESIDES}[,-]{{0,2}}(?:{SAID_OF_IT})?[hvwxygdDqracmt,]{{0,8}}")


def object_of(reading: Reading, at: int) -> Group | None:
    """Return the group that a verb acts on by its frame, in the order of words of the language."""
    _, frame = frame_of(reading, at)
    if frame.object == "before":
        if reading.lexicon.free:
            return free.object_of(reading.row, at, reading.groups, reading.kinds)
        return final.object_of(reading.row, at, reading.groups, reading.kinds) or _in_chronicle(reading, at)
    if frame.object == "behind" and reading.lexicon.unmarked:
        return leading.object_of(reading.row, at, reading.groups, reading.lexicon.unmarked)
    if (listed := _listed(reading, at)) and not _counts_before(reading, at):
        return listed
    # "3 села, где потеряны пять деревень": endings do not tell, but what follows at once is nearer
    inverted = reading.lexicon.slavic and frame.object == "left" and _object_inverted(reading, at) is not None
    posts = romanceobjects.is_of_posts(reading, at) or romanceobjects.is_next_deed(reading, at)
    if posts and frame.object == "left":
        return None
    if reading.lexicon.participles and not (inverted or posts) and (apart := romanceobjects.object_of(reading, at)):
        return apart
    if _is_left_in_peace(reading, at):
        return None
    if frame is FRAMES["leave"]:
        return _left_behind(reading, at)
    if frame.object == "left" and not fronted(reading.symbols, at):
        group = _object_of_passive(reading, at)
        return None if group and _is_somebody(reading, at, group) else group
    if reading.lexicon.slavic and at and reading.row[at - 1].text.casefold() in reading.lexicon.own:
        return None  # "Их передала Веспория": who stands behind the verb acts
    return _object_behind(reading, at, frame)


ALONE = re.compile(r"(?:^|[,;])D?,?(?P<names>P(?:,P)*(?:,?aP)?)[xD]{0,2}$")
LATELY = 300  # letters before a sentence, in which armed people act


def _in_chronicle(reading: Reading, at: int) -> Group | None:
    """Return the bare name that a passive is told of, under a day of a war: "2 Mart 2031 ... Akköy kurtarıldı"."""
    verb = reading.row[at].verb
    if (
        verb is None
        or verb.frame != "final-taken"
        or reading.under is None
        or final.is_relative(reading.row, at, reading.kinds)
    ):
        return None
    told = ALONE.search(reading.symbols[:at])
    group = next((one for one in reading.groups if told and one.start == told.start("names")), None)
    before = reading.text[max(0, reading.row[0].start - LATELY) : reading.row[0].start]
    armed = "S" in reading.symbols or any(
        reading.lexicon.words.get(fold(word)) == "S" for word in re.findall(r"\w+", before)
    )
    return group if armed and group and group.items[-1].rule == "names" else None


def _is_left_in_peace(reading: Reading, at: int) -> bool:
    """Return whether a verb tells by whom places are left without anybody losing them."""
    verb = reading.row[at].verb
    left = verb is not None and verb.kind is EventKind.WITHDRAWN
    return left and BY_WHOM.match(reading.symbols, at + 1) is not None and is_peaceful(reading, at)


def _object_behind(reading: Reading, at: int, frame: Frame) -> Group | None:
    """Return what stands behind a verb that acts on it, or what its relative clause is about."""
    after = [group for group in reading.groups if group.start > at]
    if frame.object == "out":
        after = [group for group in after if re.search("[fo]d?$", reading.symbols[: group.start])]
    if frame.object == "over" and not CONTROL_OF.search(reading.symbols, 0, at):
        return None
    if after and reading.symbols[after[0].start] == "i" and "h" in reading.symbols[at : after[0].start]:
        return None  # "those captured were in Lowfen"
    if after and _is_of_what_there_is(reading, at, after[0].start):
        return None
    between = {"over": OBJECT_OVER, "out": OBJECT_OUT}.get(frame.object, OBJECT_AFTER)
    between = OBJECT_GIVEN if frame in (FRAMES["give-control"], FRAMES["cost"]) else between
    reached = after and (
        between.fullmatch(reading.symbols, at + 1, after[0].start) or _is_reached(reading, at, after[0].start)
    )
    counted = reached and any(item.count for item in after[0].items)  # a tag may stand in front: "#Хама Армия взяла 5"
    if reading.lexicon.dative != NEVER and not counted and (first := _object_first(reading, at)):
        return first
    them = is_pronoun(reading, at + 1) and frame.object != "out"  # "drove them out of Lowfen"
    if not reached or (them and frame is not FRAMES["give-control"]):
        return _object_of_relative(reading, at) if frame.object == "right" else None
    return None if _is_no_object(reading, at, frame, after[0]) else after[0]


THERE_ARE = re.compile("(?P<there>x)[vx]{0,2}h")


def _is_of_what_there_is(reading: Reading, at: int, end: int) -> bool:
    """Return whether words between a verb and a figure tell what there is: "in the part freed, there are 12 towns"."""
    there = THERE_ARE.search(reading.symbols, at, end)
    return there is not None and is_a(reading.kinds.small.there, reading.row[there.start("there")].text)


def _is_no_object(reading: Reading, at: int, frame: Frame, group: Group) -> bool:
    """Return whether what stands behind a verb is not what changes hands by it."""
    verb = reading.row[at].verb
    if verb and verb.plain and not _armed(reading, at):
        return True
    if frame in (FRAMES["lose"], FRAMES["depart"]) and is_peaceful(reading, at):
        return True
    if romanceobjects.is_who_leaves(reading, at, group):
        return True
    return reading.lexicon.romance and romanceobjects.is_where(reading, at, group)


# "захватили в провинции Бадар три села", "утратили последний оплот - село Заречье"
PLACED = re.compile(r"[Dxd,]{0,2}i[dyxg]{0,2}(?:(?:T?o)?P[TzU]{0,2}|T)[Dxd,]{0,2}|[gjyrxX]{1,4}-")


BAGGAGE = re.compile("d[gjX]{1,2}a")  # "abandoning its weapons and eight villages"


def _is_reached(reading: Reading, at: int, start: int) -> bool:
    """Return whether only where it was, or what it is, stands between a verb and its object."""
    if reading.lexicon.romance and romanceobjects.is_reached(reading, at, start):
        return True
    if reading.lexicon.english and reading.symbols[start] == "N" and BAGGAGE.fullmatch(reading.symbols, at + 1, start):
        return is_a(reading.kinds.sides.owned, reading.row[at + 1].text)
    return reading.lexicon.participles and PLACED.fullmatch(reading.symbols, at + 1, start) is not None


RELATIVE = re.compile(r",?w(?:d?j?[PS](?:ad?j?[PS])?|x)[vxD]{0,3}(?=V|$)")


def _object_of_relative(reading: Reading, at: int) -> Group | None:
    """Return what a relative clause is about: "the village of Lowfen, which the army captured"."""
    before = [group for group in reading.groups if group.end <= at and group.items[-1].names]
    before = [group for group in before if not re.search("X[tf]d?$", reading.symbols[: group.start])]
    about = next((one for one in reversed(before) if RELATIVE.fullmatch(reading.symbols, one.end, at)), None)
    told = reading.words(about.end, at).lstrip(", ").casefold() if about else ""
    begins = reading.row[about.end : about.end + 2] if about else ()
    which = any(c.symbol == "w" and c.text.casefold() == "which" for c in begins)
    # not "told the paper that the army had captured"
    plain = about and all(
        c.symbol != "x" or is_a(reading.kinds.deeds.adverb, c.text) for c in reading.row[about.end : at]
    )
    meant = plain or is_a(reading.kinds.small.acting, told)
    return about if meant and (which or told.startswith(reading.lexicon.which)) else None


FRONTED = re.compile(r",?[xD]?d?S[xDhg]?")
OPENING = re.compile(r"(?:^|[;:(-])[dxDa,]{0,3}$")


def _object_first(reading: Reading, at: int) -> Group | None:
    """Return the object that a language with cases puts before subject and verb: "Lowfen the army took"."""
    before = [group for group in reading.groups if group.end <= at]
    alone = len(before) == 1 and OPENING.search(reading.symbols[: before[0].start])
    return before[0] if alone and FRONTED.fullmatch(reading.symbols, before[0].end, at) else None


HELD_BY = re.compile(r"d?[jg]{0,2}[PS]?P?s?[gx]?c")


def _is_somebody(reading: Reading, at: int, group: Group) -> bool:
    """Return whether a bare name may as well be a person's, who comes to a place: "Highfen returned to Norland"."""
    if (
        not reading.lexicon.english
        or not is_a(reading.kinds.deeds.comes, reading.row[at].text)
        or reading.symbols[at - 1] == "h"
        or (_is_due(reading, at) and is_a(reading.kinds.deeds.passes, reading.row[at].text))
    ):
        return False
    bare = all(item.rule == "names" and len(item.names) == 1 for item in group.items)
    passes = reading.symbols[: group.start].endswith("co")  # "control of Lowfen passed to Vespera"
    return bare and not passes and not HELD_BY.match(reading.symbols, at + 1)


def _is_due(reading: Reading, at: int) -> bool:
    """Return whether a place is to pass to somebody by a day: "Under the deal, Lowfen is to pass to Vespera by May"."""
    ahead = reading.symbols[:at].endswith("ht") or reading.symbols[at - 1] == "v"
    agreed = reading.symbols.startswith("m") or any(is_country(chunk.text) for chunk in reading.row[at : at + 3])
    return ahead and agreed and any(day.role == "by" for _, day in reading.days)


def _is_for(reading: Reading, group: Group) -> bool:
    """Return whether only what is meant for places is told of: "generators for 11 villages were handed over"."""
    lead = group.start > 1 and reading.symbols[group.start - 1] == "m" and reading.symbols[group.start - 2] in "gXP"
    return lead and is_a(reading.kinds.small.meant_for, reading.row[group.start - 1].text)


def _object_of_passive(reading: Reading, at: int) -> Group | None:
    """Return the object of a passive: before it, unless words stand between and another follows at once."""
    before = _object_before(reading, at)
    behind = None if frame_of(reading, at)[0] == "establish" else _object_inverted(reading, at)
    if reading.lexicon.english and before and (_is_for(reading, before) or _are_others_taken(reading, before, at)):
        return None
    if reading.lexicon.english and not (before or behind):
        return _included(reading, at)
    apart = before is not None and re.search("[,R-]", reading.symbols[before.end : at])
    return behind or before if apart and reading.lexicon.participles else before or behind


REST = re.compile(",?(?:ad?|d)r[vhx]{0,3}")
MEN = re.compile("[ax][Nd][xygj]{0,2}[XgS]h{1,2}")


def _are_others_taken(reading: Reading, group: Group, at: int) -> bool:
    """Return whether others are taken than the places before: "stormed six villages and 11 men were captured"."""
    if "K" in reading.symbols[: group.start] and REST.fullmatch(reading.symbols, group.end, at):
        return True  # "retains three of eight villages, the rest being lost"
    men = MEN.fullmatch(reading.symbols, group.end, at)
    return men is not None and is_attacked(reading.symbols, reading.row, group.start, reading.kinds)


LEFT_BEHIND = re.compile(r"(?:a[rdxygj]{0,3}[UTX])?,?fw(?:d?[jg]{0,2}[PS][vxgh]{0,3}|x[vx]{0,2})")


def _left_behind(reading: Reading, at: int) -> Group | None:
    """Return what somebody left: "12 villages from which the army has withdrawn"."""
    before = next((group for group in reversed(reading.groups) if group.end <= at), None)
    return before if before and LEFT_BEHIND.fullmatch(reading.symbols, before.end, at) else None


POSITIONS = re.compile(r"[gX][vhx]{1,4}$")
INCLUDING = re.compile(r"(?:b[djgyx]{0,2}[PS])?D?,ld?[xygj]?Uo?")


def _included(reading: Reading, at: int) -> Group | None:
    """Return the places among what was taken: "their objectives were captured, including the village of Lowfen"."""
    taken = POSITIONS.search(reading.symbols[:at])
    told = INCLUDING.match(reading.symbols, at + 1)
    if taken is None or told is None or not reading.row[taken.start()].text.endswith("s"):
        return None
    return next((group for group in reading.groups if at < group.start <= told.end() < group.end), None)


# "the villages liberated today are", "the liberated villages:", "among the settlements that were captured are"
TOLD = re.compile(r"(?:(?:^i)?[dlorm]{0,2}[xygj]{0,2}N?[UT](?:w?v?h?|t)|[dlro]{0,4}[xygj]?N?)$")
# "the villages that the army left included"
TOLD_OF = re.compile(r"(?:^|[,;])d[xygj]{0,2}[UT]w?d?[jg]?[PS][vx]{0,2}$")
TELLS = re.compile(
    r"(?:[gyj]?[UT])?(?:[bft][djyx]?[PS]S?)?(?:[io]d?(?:PT?|To?d?P|T))?[xD]{0,2}(?:,R[^VKR;,]{1,7}(?=,))?(?:,?[hl]{1,2}[xd]?:?d?|:d?)"
)
PASSING = re.compile(
    r"d?[jyx]?[PS][xD]{0,2}:d?|(?:d?[jyx]?[PS])?[xD]{0,2}hd?"
)  # "the following villages fell to Vespera:"


def _listed(reading: Reading, at: int) -> Group | None:
    """Return the names that a sentence only lists: "The liberated villages are Lowfen, Highfen (in Eastmoor)"."""
    verb = reading.row[at].verb
    after = next((group for group in reading.groups if group.start > at), None)
    if after is None or verb is None:
        return None
    passive = re.fullmatch(verb.passive or r"(?!)", reading.row[at].text, re.IGNORECASE)
    passing = verb.frame == "pass" and PASSING.fullmatch(reading.symbols, at + 1, after.start)
    lead = reading.symbols[:at]
    told = (TOLD.search(lead) if passive or passing else None) or TOLD_OF.search(lead)
    said = bool(told and re.search("[UT]", reading.symbols[told.start() : after.start]))
    if told and not said and reading.row[told.start()].text.casefold() in reading.lexicon.these:
        # "those taken include Lowfen district"
        said = re.search("[UT]", reading.symbols[after.start : after.end]) is not None
    named = all(item.names or item.rule == "names" for item in after.items)
    tells = passing or TELLS.fullmatch(reading.symbols, at + 1, after.start)
    return after if said and named and tells else None


THE_TWO = re.compile(r"dN[xygj]{0,2}UV")
NAMED = re.compile(r"(?:b[djyx]?[PS])?(?:[io]d?(?:PT?|T))?[xD]{0,2}hd?P")


def _counts_before(reading: Reading, at: int) -> bool:
    """Return whether the list only names what stands in front of the verb: "12 villages were taken: ..."."""
    before = _object_before(reading, at)
    if reading.lexicon.romance and THE_TWO.match(reading.symbols) and NAMED.match(reading.symbols, at + 1):
        return False  # "Las dos localidades recuperadas por Vespera son Lowfen y Highfen"
    return before is not None and any(item.count or item.rule == "units-of-region" for item in before.items)


FIRST = re.compile(r"(?:^|[,;:(-])[dxahvD]{0,4}$")
HOLDER = re.compile(r"(?:[otb]?[djyxg]{0,2}[PS]P?s?c?)?[Dx,]{0,3}(?:h[Dx]?|:)")
PARTICIPLE = re.compile(
    r"h?(?:c?[tbf]?[djyxg]{0,2}[PS]P?s?c?)?[Dx,]{0,3}(?:d?N{1,2}X{1,3}[zg]?(?:,|,?ad?)|g{1,3}z,?a)*"
)


def _object_inverted(reading: Reading, at: int) -> Group | None:
    """Return the object of a participle in front: "passing to Vespera today are 16 villages"."""
    free = reading.lexicon.participles
    after = next((group for group in reading.groups if group.start > at and (group.items[0].count or free)), None)
    if after is None or not (free or FIRST.search(reading.symbols[:at])):
        return None
    between = PARTICIPLE if reading.lexicon.participles else HOLDER
    return after if between.fullmatch(reading.symbols, at + 1, after.start) else None


BY_WHOM = re.compile("b[djgxyr]{0,3}[XgPS]")  # "villages abandoned by their residents"


def is_peaceful(reading: Reading, at: int) -> bool:
    """Return whether who leaves a place holds none: "the company has pulled out of Lowfen"."""
    by = BY_WHOM.match(reading.symbols, at + 1)
    lead = WHO_WERE.sub("", reading.symbols[:at]) if reading.lexicon.english else reading.symbols[:at]
    who = by.end() - 1 if by else len(lead.rstrip("vhxD")) - 1
    many = (
        [one.text for one in reading.row[who + 1 : at] if one.symbol == "x"]
        if reading.lexicon.english and not by
        else []
    )
    if any(is_a(reading.kinds.sides.peaceful, one) for one in many):
        return True  # "thousands fled six villages"
    if who < 0:
        return False
    beside = BESIDE.search(reading.symbols[:who]) if reading.lexicon.english and not by else None
    people = (who, *((beside.start(),) if beside else ()))
    return any(is_a(reading.kinds.sides.peaceful, reading.row[i].text) for i in people)


WHO_WERE = re.compile(r"(?<=[SX]),?w[vh][^VKR;]*$")  # "civilians who had been under siege left"
BESIDE = re.compile(r"Xad?[jg]?$")  # "civilians and fighters left"
OWN_LOSS = re.compile(r"S[vx]{0,2}(?:RD?w?|g(?:d?g)?w)x[vh]{0,3}$")  # "the army said it had", "denied that it had"
# "divisions had been moved to Lowfen, and had carried"; "troops took Lowfen; on 5 May cleared"
GOES_ON = re.compile(r"S[vh]{1,3}[Vg][^;,RwPSX]{0,6}P?,a[vhx]{0,3}$|S[vhxD]{0,3}V[^RwSX]*;a?x?D[,x]{0,2}$")
ALLIED = re.compile(r"S(?P<and>a)dg[vhxD]{0,3}$")  # "l'armée et ses alliés ont évacué"
OWN_ACT = re.compile(r"SR[gxD]{0,2},wx?$")  # "the army said that it had left"
ACTED_FIRST = re.compile(r"S[xD]{0,2}g[^VKRPS;,]{0,6}a[xD]{0,2}$")  # "боевики потеряли 40 человек и оставили"

TOOK_FIRST = re.compile(r"S[xD]{0,2}V[^;VKRwS]*(?:,?a|,x)[xD]{0,2}$")  # "взяла Терны и оставила Липки"

WITH_OTHERS = re.compile(r"S[fm][gX]{1,2}[xD]{0,2}$")  # "военные с семьями оставили Терны"


# "The Blue forces, as part of an offensive, cleared Lowfen"
FORCES_AND_ASIDE = re.compile(r"(?:D,)?d?[jg]?S,[mgxi][^R;]{1,30},[vhxD]{0,3}$")


# "columns on the Eastmoor axis have secured", "cleared and secured"
ARMED_IN = re.compile(r"S(?:[in]d?y?P[zTU]?[vhx]{0,3}|[vhxD]{0,3}Va)$")


def _armed(reading: Reading, at: int) -> bool:
    armed = re.search(r"S[hvxgtD,]{0,4}(?:g?ax?)?$|S[vx]{0,2}R$|P[hv]?x?$", reading.symbols[:at])
    if armed is None and (allied := ALLIED.search(reading.symbols[:at])):
        armed = allied if is_a(reading.kinds.sides.own, reading.row[allied.end("and")].text) else None
    if armed is None and reading.lexicon.slavic:
        before = reading.symbols[:at]
        armed = (
            OWN_ACT.search(before)
            or ACTED_FIRST.search(before)
            or TOOK_FIRST.search(before)
            or WITH_OTHERS.search(before)
        )
    if armed is None and reading.lexicon.english:
        armed = OWN_LOSS.search(reading.symbols[:at]) or FORCES_AND_ASIDE.match(reading.symbols[:at])
        armed = armed or GOES_ON.search(reading.symbols[:at])
        armed = armed or _who_were_told(reading, at) or ARMED_IN.search(reading.symbols[:at])
    if armed is None and reading.lexicon.romance:
        armed = romanceobjects.admitting(reading, at) or ACTED.search(reading.symbols[:at])
    if armed and reading.lexicon.english and armed[0].endswith("R") and not reading.row[at].text.endswith("ing"):
        armed = None  # "The army said deserted Lowfen was calm", but "has admitted leaving"
    who = reading.row[armed.start()] if armed else None
    if who is None or not reading.lexicon.slavic or who.symbol == "S" or armed is None or armed.start():
        return who is not None
    # The first word of a sentence is no name for its capital: "Переселенцы покидают ..."
    return who.text.isupper() or caseless(reading.lexicon.states).fullmatch(who.text) is not None


ACTED = re.compile("S[^KR;:]{1,12}:x?[vhx]{0,3}$")  # "L'armée recule : elle a évacué Lowfen"
PRONOUN = re.compile("^[xaD,]{0,4}(?P<they>x)[vhx]{0,2}$")


def _who_were_told(reading: Reading, at: int) -> re.Match[str] | None:
    """Return the pronoun before a verb that stands for an armed side: "The rebels attacked. They were driven from"."""
    they = PRONOUN.search(reading.symbols[:at])
    if they is None or not is_a(reading.kinds.small.they, reading.row[they.start("they")].text):
        return None
    return they if reading.before or reading.actor() else None


# "Lowfen, previously held by the Reds (RED), was captured": who held it is not what was captured
HELD_BEFORE = re.compile(r",(?:w[vhxg]{0,3}|[xg]{0,3})K(?:[^VK;,()]|\([^VK;()]*\))*,(?=[hvxD]{0,4}$)")


WHERE_BEFORE = re.compile(r",w[^VK;,]*,(?=[hvxD]{0,4}$)")  # "Lowfen, where the Highfen garrison is based, fell"

# "Lowfen, a crossroads between Eastmoor and Westmoor, fell"
TOLD_OF_IT = re.compile(r",d[xygjr]{0,3}[gzUX][xgzU]{0,2}[mnitof][^VK;,()]*,(?=[hvxD]{0,4}$)")


def _is_noun(reading: Reading, i: int) -> bool:
    """Return whether a noun of taking stands between, which has an object of its own: "dio por tomadas seis"."""
    verb = reading.row[i].verb
    return reading.lexicon.romance and verb is not None and verb.frame == "noun"


def _object_before(reading: Reading, at: int) -> Group | None:
    before = [group for group in reading.groups if group.end <= at]
    if held := HELD_BEFORE.search(reading.symbols[:at]):
        before = [group for group in before if group.start < held.start()]
    where = WHERE_BEFORE.search(reading.symbols[:at])
    if where and is_a(reading.kinds.small.where, reading.row[where.start() + 1].text):
        before = [group for group in before if group.start < where.start()]
    told = TOLD_OF_IT.search(reading.symbols[:at]) if reading.lexicon.english else None
    if told and any(group.end == told.start() for group in before):
        before = [group for group in before if group.start < told.start()]
    if len(before) > 1 and before[-2].end == before[-1].start - 1 and reading.symbols[before[-2].end] == "(":
        before = before[:-1]  # another name of the same place in brackets
    if not before or not OBJECT_BEFORE.fullmatch(reading.symbols, before[-1].end, at):
        return None
    if any(is_pronoun(reading, i) or _is_noun(reading, i) for i in range(before[-1].end, at)):
        return None  # "..., but it later fell to": not the place named last
    lead = reading.symbols[: before[-1].start]
    if len(before) > 1 and re.search(",m[dgyxj]{0,3}$", lead) and reading.symbols[before[-1].end] == ",":
        return before[-2]  # "Lowfen, like nearby Highfen, fell"
    relative = re.match(",?w", reading.symbols[before[-1].end : at])
    if re.search("d[xygj]{0,2}[UTXgz],?w", reading.symbols[before[-1].end : at]):
        return None  # "the army retook the city, which had been occupied": not what stands before the city
    if re.search(",w[^,VK]*$", lead) and reading.symbols[before[-1].end] == ",":
        return None  # "the command in Eastmoor, which borders Westmoor, fell"
    if reading.lexicon.slavic and re.search("i[gyj]{0,2}[gX]$", lead):
        site = reading.row[len(lead) - 1].text
        if is_a(reading.kinds.places.road, site):
            return None  # "на станции Терны захвачены большие трофеи"
    if re.search(r"R[dg]{1,3}$", lead) and reading.lexicon.participles:
        return None  # "according to the president Ivan Eastmoor, ..."
    apposed = before[-1].items[0].rule == "apposed-name"
    if reading.lexicon.romance and romanceobjects.is_summed_up(reading, before[-1]):
        return before[-1]
    told_of = re.fullmatch(r"x?o?d?", lead) and before[-1].items[0].count and reading.symbols[before[-1].end] == "V"
    if (
        re.search(r"[oifntb]d?U?$", lead)
        and not apposed
        and not told_of
        and not re.search(r"co$", lead)
        and not relative
    ):
        return None
    if frame_of(reading, at)[0] in ("set-left", "shift") and not re.search(r"c[om]d?$", lead):
        return None
    return before[-1]
