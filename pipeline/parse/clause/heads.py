"""The rule that finds a place or a figure at a word: the first whose pattern matches and that nothing refuses.

What a rule refuses beyond its pattern is asked of the words themselves, and stands in one table, `REFUSED`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from pipeline.model import Unit
from pipeline.parse.clause.matches import is_single
from pipeline.parse.lexicon.kinds import Kinds, is_a
from pipeline.parse.rules import HEADS
from pipeline.parse.text.beginnings import Beginning
from pipeline.parse.text.normal import compiled
from pipeline.parse.words.chunks import fronted
from pipeline.parse.words.initials import is_initials
from pipeline.parse.words.row import Chunk, line_of

LATE = re.compile(r"V(?:(?:[xgdcD,]{0,4}[cDx],?|bd?j?[PS]D?)o|,[idyogxDzTNX]{1,8},[om])d?$")
CAPTURED = re.compile(r",?w(?:d?j?[PS]|(?P<they>x))[vxD]{0,3}V|,w[vh]{0,2}V")  # "near Lowfen, which the army captured"
CAPTURED_THEN = re.compile(",w[vhxD]{1,4}V")
# "drove the army out of Lowfen": who is driven, up to "from" or "of"
OUSTED = r"[dDtx]{0,3}[gj]{0,2}[SP](?:\(P\)S?)?(?:ad?[gjxd]{0,3}[SP]|adg)?(?:[Dxc]{0,2}|g(?=f))"
OUSTS = ("oust", "noun-leave")
ASIDE = re.compile(r"\([^()P]*\)[gy]{0,3}X")  # "the Lowfen (left) border guard post"
TOLD = re.compile("Rd?[Tg]{1,2}$")
PAIR = re.compile("-P[gXz]")
HILLS = re.compile(r",d[xygjr]{0,3}X(?!U)")  # "Lowfen and Highfen, the last hills held by the Reds"
LINE = re.compile("[xz]g")
APPOSED = re.compile("[gy]{0,2}U[oi]")  # "took Lowfen and Highfen strategic towns of Eastmoor"
EXCEPTED = re.compile(r"e[dUoy]{0,3}(?:P(?:,|,?a))*$")  # "all of Eastmoor, except Lowfen and"
SECOND = re.compile(r"(?<!T)[ionfbtm]d?(?:P,d?)*P,?ad?$")
RECIPIENTS = re.compile("td?(?:P,d?)*P,?ad?$")
OWNED = re.compile("[ino]d?P[TU]?s[yxgj]{0,2}$")
SYMBOLS_OF_HEADS = 3  # of a beginning: there are many heads, of which most begin with a name or a figure
_HEADS = Beginning(((rule.pattern, rule) for rule in HEADS), letters=SYMBOLS_OF_HEADS)


def may_begin(line: str, at: int) -> bool:
    """Return whether a rule may match at a place, as far as its first symbols tell."""
    return bool(_HEADS[line[at : at + SYMBOLS_OF_HEADS]])


def head(line: str, row: Sequence[Chunk], at: int, kinds: Kinds) -> tuple[str, re.Match[str]] | None:
    """Return the rule that finds a place or a figure at a position of the row, and its match in the row's symbols."""
    for rule in _HEADS[line[at : at + SYMBOLS_OF_HEADS]]:
        found = compiled(rule.pattern).match(line, at)
        if found and rule.name == "count-unit" and (cut := _end_of_sum(found, row, kinds)):
            found = compiled(rule.pattern).match(line, at, cut)
        if found and not any(refuses(found, row, kinds) for refuses in REFUSED.get(rule.name, ())):
            return rule.name, found
    return None


PART = re.compile("a(?=[NdU])")
ACTS_ON = re.compile("V[dxr]{0,2}$")
ATTACKS = re.compile("[PSx][vhx]{0,2}(?P<deed>[gX])[dxr]{0,2}$")


def is_attacked(line: str, row: Sequence[Chunk], start: int, kinds: Kinds) -> bool:
    """Return whether what begins at `start` was only attacked: "The army shelled six villages"."""
    attacks = ATTACKS.search(line[:start])
    return attacks is not None and is_a(kinds.deeds.besides, row[attacks.start("deed")].text)


def _end_of_sum(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> int | None:
    """Return where a sum ends whose last part is of the next verb: "took six villages and two towns were freed"."""
    part = PART.search(found.string, found.start(), found.end())
    if part is None or not compiled("[vh]{1,3}V").match(found.string, found.end()):
        return None
    acts = ACTS_ON.search(found.string[: found.start()]) or is_attacked(found.string, row, found.start(), kinds)
    return part.start() if acts else None


def _is_of_one(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether names behind a comma follow a single unit, which they do not name: "the town, Ashby and Doe, "."""
    line, first = found.string, found.start("names")
    if line[first - 3 : first] == "PUo":  # of a region, but for "the Vespera stronghold of Lowfen"
        return not is_a(kinds.places.seat, row[first - 2].text)
    return line[first - 1] == "," and line[first - 2] == "U" and is_single(row, first - 2)


def _is_counted(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether a figure counts people by the name of their country: "about 60,000 Redlanders were freed"."""
    line, at = found.string, found.start()
    before = row[at - 1]
    counted = line[at - 1 : at] == "N" and before.end + 1 == row[at].start and not before.text.split()[-1][0].isupper()
    return counted and row[at].text.endswith("s")


def _is_not_that_many(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether a figure behind a colon counts other than the names before it: not "A, B: two towns fell"."""
    number = row[found.start("count")].number
    return number is None or not number.low == found["names"].count("P") > 1


def _is_captured(line: str, row: Sequence[Chunk], at: int, kinds: Kinds) -> bool:
    """Return whether a relative clause says who took the place before it: "near Lowfen, which they captured"."""
    told = CAPTURED.match(line, at)
    if told and told["they"] and CAPTURED_THEN.match(line, at):  # "que también tomaron los rebeldes"
        return is_a(kinds.small.they, row[told.start("they")].text) or is_a(
            kinds.small.that, row[told.start("they") - 1].text
        )
    return told is not None and (not told["they"] or is_a(kinds.small.they, row[told.start("they")].text))


def _is_attribute(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether the name only tells which: "the Lowfen airfield", but not "the fall of Lowfen opened"."""
    behind = line_of(row[found.end() : found.end() + 8])
    if PAIR.match(behind) and row[found.end()].start == row[found.end() - 1].end:
        return True  # "the Eastmoor-Westmoor border"
    if LINE.match(behind) and is_a(kinds.places.defences, row[found.end() + 1].text):
        return True  # "the Vesperan front line"
    hills = HILLS.match(behind)
    things = row[found.end() + hills.end() - 1].text if hills else ""
    if ASIDE.match(behind) or (things.endswith("s") and not is_a(kinds.places.one, things)):
        return True
    after = row[found.end()] if found.end() < len(row) else None
    article = max(0, found.end() - 2)
    if after is not None and after.text == "of" and row[article].text == "the" and found.start() >= article:
        return True  # "the Director of Army Relations"
    if _is_of_posts(found, row, kinds):
        return True
    before = row[found.start() - 1].verb if found.start() else None
    told = before is not None and before.frame.startswith("noun") and after is not None and after.text.endswith("ed")
    apposed = APPOSED.match(line_of(row[found.end() : found.end() + 5]))
    told = told or (apposed is not None and row[found.end() + apposed.end() - 2].text.endswith("s"))
    doing = found.start() == found.end() - 1 and before is not None and not told and before.frame == "take"
    doing = doing and after is not None and after.text.islower() and after.text.endswith("ing")
    return after is not None and after.symbol == "g" and not (told or doing)  # "took Lowfen killing ten men"


# "the Lowfen and Norby army checkpoints"
OF_POSTS = re.compile(r"d(?P<which>P(?:,P)*),?a(?P<side>S)[gx]?(?P<posts>X)")


def _is_of_posts(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether names only tell which posts of an army are meant, the last of them taken for whose it is."""
    every = OF_POSTS.finditer(found.string) if found.string.find("S", found.end()) > 0 else ()
    posts = next((one for one in every if one.start() <= found.start() < one.end("which")), None)
    if posts is None or not is_a(kinds.small.the, row[posts.start()].text):
        return False
    side, thing = row[posts.start("side")].text, row[posts.start("posts")].text
    return " " in side and side[0].isupper() and thing.endswith("s")


def _is_of_no_side(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether a unit tells not whose place its name is: not "the BLF stronghold Lowfen", "the rebel town"."""
    if found["whose"] is None:
        return False
    unit = row[found.start("whose") + 1].text
    return not is_a(kinds.places.of_side, unit) or (found["whose"] == "P" and not is_a(kinds.places.seat, unit))


def _is_seat(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether the unit says whose seat or part it is: "the Eastmoor stronghold of", "the Lowfen area of"."""
    word = row[found.start("unit" if found["unit"] else "unit2")].text
    if found["unit"] and found["names"].count("P") > 1 and is_single(row, found.start("unit")):
        return True  # "Norby village of Westmoor, and Lowfen settlement"
    quarter = is_a(kinds.places.quarter, word) and not is_a(kinds.places.suburb, word)
    return is_a(kinds.places.seat, word) or (bool(found["unit"]) and quarter)


def _is_some_seat(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether the name only tells whose seat it is: "seized a BLF stronghold", but "the Lowfen stronghold"."""
    some = re.compile("dP(?P<seat>U)").match(found.string, found.start() - (row[found.start()].symbol == "P"))
    return (
        some is not None
        and is_a(kinds.small.one, row[some.start()].text)
        and is_a(kinds.places.seat, row[some.start("seat")].text)
    )


def _is_whose_seat(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether the name tells whose stronghold another place is: "cleared Blue stronghold of Lowfen"."""
    of = re.compile("(?:(?<=U)|U)oP(?!T)").match(found.string, found.end())
    if of is None or is_initials(row[of.end() - 1].text):
        return False
    return is_a(kinds.places.seat, row[of.end() - 3].text)


def _is_apposed(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether a unit only tells of the place before it: "Lowfen, second city of Eastmoor"."""
    which = re.compile(r"(?<=,)[gxy]{1,2}Uo").match(found.string, found.start())
    return which is not None and not row[which.end() - 2].text.endswith("s")


def _is_seats(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether the names are what the units belong to: "the capitals of Eastmoor and Westmoor"."""
    return any(chunk.text.casefold().endswith("capitals") for chunk in row[found.start() : found.start("names")])


def _is_region_of(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether the names are regions: "Redland's Eastmoor province", not "Eastmoor's Lowfen district"."""
    last = row[found.end() - 1]
    return last.symbol == "T" and last.unit is not Unit.DISTRICT


def _is_where(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether one name behind several villages is where these lie: "captured villages of Eastmoor"."""
    unit, of = row[found.start("names") - 2], row[found.start("names") - 1]
    several = unit.symbol == "U" and unit.text.endswith("s") and of.text.casefold() == "of"
    return several and found["names"] == "P" and not re.match(r"[,;(iao]|$", found.string[found.end() :] or ".")


def _is_quarter(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether the names are the town of a quarter with a name: "the Lowfen neighborhood of Eastmoor"."""
    named = re.search(r"P(?=Uo$)", line_of(row[found.start() : found.start("names")]))
    quarter = row[found.start() + named.end()] if named else None
    return quarter is not None and quarter.unit is Unit.NEIGHBOURHOOD and not quarter.text.endswith("s")


def _is_not_the_one(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether no one place comes before its name, as in "the last town in Eastmoor, Lowfen"."""
    return row[found.start()].text.casefold() != "the" or not is_single(row, found.start("unit"))


def _is_some_quarter(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether the name is the town of a quarter without a name: "a northern neighbourhood of Eastmoor"."""
    lead = row[max(0, found.start() - 2) : found.start() + 1]
    some = any(is_a(kinds.small.one, chunk.text) for chunk in lead)
    of = [chunk for chunk in row[found.start() : found.start("names")] if chunk.symbol in "Uo"]
    return some and len(of) == 2 and of[0].unit is Unit.NEIGHBOURHOOD and of[1].symbol == "o"


def _is_one_of_them(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether "one of" only says of a name which it is: "Lowfen, one of several villages"."""
    at = found.start()
    number = row[at].number
    return found.string[max(0, at - 2) : at] == "P," and number is not None and number.low == 1


FIRST_OF = re.compile(r"d(?P<which>[xg])od?$")  # "gave back the first of 12 villages"


def _is_first_of_them(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether a figure is that of all those of which one is told: "the first of 12 villages"."""
    one = FIRST_OF.search(found.string[: found.start()])
    return one is not None and is_a(kinds.places.which_of_them, row[one.start("which")].text)


OTHER_VERB = re.compile("h{1,2}x?g")


def _has_other_verb(found: re.Match[str], _row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether a place behind "and" has a verb of its own: "took Lowfen and the town of Highfen was shelled"."""
    behind = OTHER_VERB.match(found.string, found.end())
    return behind is not None and re.search("V.*,?ad?$", found.string[: found.start()]) is not None


def _is_one_part(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether the parts only tell of which a place is one: "Lowfen is one of several parts of Eastmoor"."""
    return row[found.start() - 1].symbol == "o" and found.string[max(0, found.start() - 2) : found.start()] == "No"


def _is_part_of_line(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether the parts are of a road or a border, not of a region: "most of the Lowfen-Norby road"."""
    behind = row[found.end() : found.end() + 2]
    if not behind or behind[-1].symbol == "T":  # "most of the Lowfen Road district"
        return False
    return is_a(kinds.places.road, behind[0].text) or is_a(kinds.sites.frontier, behind[0].text)


THINGS = re.compile("V[dx]?N[gxj]{0,2}[gX],?a$")


def _is_further_thing(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether a name is of more of what is counted before it: "captured 700 trucks and Humvees"."""
    thing = row[found.start("names")].text
    return thing.endswith("s") and THINGS.search(found.string[: found.start()]) is not None


def _is_second(found: re.Match[str], _row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether a preposition governs the place through the one before it: "the ruins of Eastmoor and ..."."""
    at = found.start()
    return bool(SECOND.search(found.string[max(0, at - 12) : at]))


def _is_second_recipient(found: re.Match[str], _row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether a name is the second of those to whom something goes: "ceded Lowfen to Norland and Vespera"."""
    return bool(RECIPIENTS.search(found.string[: found.start()]))


def _is_governed(line: str, row: Sequence[Chunk], at: int) -> bool:
    """Return whether a preposition governs the place: "in Eastmoor" says where, not what."""
    told = TOLD.search(line[:at])
    if told is not None and " " in row[told.start()].text:
        return True  # "According to the State Emergency Service"
    first = at - 1 - (line[at - 1 : at] == "d")
    before = line[first] if first >= 0 else ""
    if before == "y" and line[first - 1 : first] in ("i", "n"):
        return True  # "on the west of Eastmoor"
    if before in ("s", "y", "g") and OWNED.search(line[max(0, at - 8) : at]):
        return True  # "in Redland's northern Eastmoor region"
    if before == "V":
        verb = row[first].verb
        # "passed to Vespera": the taker; but "to Vespera passed Lowfen"
        if verb is not None and verb.frame in OUSTS:
            return True  # "drove the Ashbees out of Lowfen"
        return "U" not in line[at : at + 2] and verb is not None and verb.frame == "pass" and not fronted(line, first)
    if before in ("f", "o") and is_ousted(line, row, first):
        return False
    if before == "R":
        return " " in row[first].text
    if before == "x":  # "occupied during the First Lowfen War"
        during = re.search(r"xd?x?$", line[: first + 1])
        return during is not None and row[during.start()].text.casefold() == "during"
    # "control of Lowfen" names what passes, "under the control of Vespera" who has it
    owned = line[first - 1 : first] == "c" and not re.search(r"[mti]d?$", line[max(0, first - 3) : first - 1])
    owned = owned and not (before == "i" and re.search("[PSs]$", line[: first - 1]))  # "under rebel control in"
    if EXCEPTED.search(line[:at]):
        return True
    late = before in ("o", "m") and LATE.search(line[:at])
    return before in tuple("ionfbtm") and not owned and not late


def is_ousted(line: str, row: Sequence[Chunk], at: int) -> bool:
    """Return whether "out of" names what is taken: "drove the army out of Lowfen", "withdrew on Monday from Lowfen"."""
    verb = re.search(rf"V(?:{OUSTED}|D?x?),?$", line[:at])
    said = row[verb.start()].verb if verb else None
    return said is not None and said.frame in (*OUSTS, "depart")


SAID_THERE = re.compile(r"R[xdgD,]{0,5}[iftnm]d?[yTU]{0,2}o?d?$")


def _is_governed_alone(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether a preposition governs the place, and no relative clause says who took it."""
    line = found.string
    if not _is_governed(line, row, found.start()):
        return False
    said = SAID_THERE.search(line[: found.start()]) and line[found.end() : found.end() + 1] == "w"
    if said and is_a(kinds.small.saying_that, row[found.end()].text):
        return True  # "dijo en Lowfen que los rebeldes tomaron"
    if _is_captured(line, row, found.end(), kinds):
        return False
    of = found.start() - 1
    return not (TAKEN.match(line, found.end()) and of >= 0 and is_a(kinds.small.having, row[of].text))


TAKEN = re.compile(",?V[bDx]")  # "With Lowfen taken on Monday, ..."


def _is_entered(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether another verb acts on the place: "entered Lowfen, and six villages were taken"."""
    line, first = found.string, found.start() - 1
    entered = first >= 0 and line[first] == "g" and is_a(kinds.deeds.entered, row[first].text)
    return entered and RELATIVE.match(line, found.end()) is None


RELATIVE = re.compile(",?f?w")  # "entered Lowfen, from where the rebels had retreated"


AND_LAND = re.compile(r"[io]d?PT?,?ad?$")


def _is_land(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether a name is only of the land that more lies in: "of Lowfen in Eastmoor and Highfen countryside"."""
    behind = row[found.end()] if found.end() < len(row) else None
    land = behind is not None and behind.symbol == "z" and behind.text.islower()
    return land and found["names"] == "P" and AND_LAND.search(found.string[: found.start()]) is not None


WITHIN = re.compile(r"[io]d?[yxgj]{0,2}P(?P<wider>T)")


def _is_no_district(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether the unit is a region's, and no district's, nor a county's in a state."""
    unit, within = row[found.start("unit")], WITHIN.match(found.string, found.end())
    in_other = within is not None and row[within.start("wider")].text != unit.text
    return unit.unit is not Unit.DISTRICT and not in_other


def _is_parted_region(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether a comma parts from where it lies no district: "the region of Eastmoor, in the north of"."""
    return found.string[found.end()] == "," and row[found.start("unit")].unit is not Unit.DISTRICT


UNREAD = re.compile("N[rxygj]{0,2}X|X[^U]*$")


def _is_behind_unread(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether "those" may point to what is no place: "of 12 bases, three of those"."""
    subject = found.string[found.end() : found.end() + 1] in ("h", "V")
    return UNREAD.search(found.string[: found.start()]) is not None or (subject and not _is_part(found, row))


def _is_of_no_more(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether a figure behind "and" is none of places told before: "stormed two villages and 11 were taken"."""
    return found.string[found.start() - 1 : found.start()] in ("a", "x") and not _is_part(found, row)


COUNTED = re.compile("N[rxygj]{0,3}U")


def _is_part(found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether a figure is not larger than that of places told before it in its sentence."""
    counted = [*COUNTED.finditer(found.string, 0, found.start())]
    whole, part = row[counted[-1].start()].number if counted else None, row[found.start("count")].number
    return bool(whole and part and whole.low and part.low and part.low <= whole.low)


def _tells_what_it_is(found: re.Match[str], _row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether the units only tell what the name before them is: "Lowfen, towns of the north, and"."""
    at = found.start()
    return found.string[at - 2 : at + 1] == "P,U"


def _is_single_unit(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether a single unit has no name: "the town of"."""
    return is_single(row, found.start("unit"))


def _is_of_one_place(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether a share is of a single place, not of several: "part of the village of Lowfen"."""
    unit = found.start("unit") if found["unit"] else found.start("unit2")
    return found.string.startswith("o", unit + 1) and is_single(row, unit)


def _is_of_office(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether a region only tells whose office it is: "the Vesperan state minister"."""
    end = found.end() + ("T" in found.string[found.end() : found.end() + 1])
    return end < len(row) and is_a(kinds.sides.office, row[end].text)


def _is_taker(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether another clause begins with who takes something: "left Lowfen, and Norland retook it"."""
    behind = row[found.end()] if found.end() + 1 < len(row) else None
    verb = behind.verb if behind else None
    if verb is None or verb.frame != "take" or not found.string[: found.start()].endswith(",a"):
        return False
    told = TAKES.match(found.string, found.end() + 1)
    return told is not None and (not told["it"] or is_a(kinds.small.them, row[told.start()].text))


def _is_holder(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether a name is of who held a place before: "Lowfen, once held by the BLF, and Highfen fell"."""
    held = found.start() - 1 - (found.string[found.start() - 1 : found.start()] == "d")
    return held >= 0 and row[held].symbol == "K" and row[held].text.endswith(" by")


TAKES = re.compile("(?P<it>x)|d?[xygj]{0,2}(?:[UTP]|N[rxygj]{0,2}U)")


def _is_one_district(found: re.Match[str], row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether the number is of something else than the district: "on day 12 Eastmoor district fell"."""
    return not row[found.start("unit")].text.endswith("s")


def _is_person(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether the first name is of somebody, by what stands beside it: "le chef rebelle Jan Lowfen"."""
    before = [chunk.text for chunk in row[max(0, found.start() - 2) : found.start()] if chunk.symbol in "gx"]
    first = row[found.start("names")].text.split()[0]
    beside = (*range(max(0, found.start() - 1), found.start()), *range(*_apposed_to(found)))
    titled = (row[i].text for i in beside if row[i].symbol in "gx")
    return (
        is_a(kinds.sides.byname, first)
        or any(is_a(kinds.sides.person, word) for word in before)
        or any(is_a(kinds.sides.titled, word) for word in titled)
        or _is_aged(found, row)
    )


def _apposed_to(found: re.Match[str]) -> tuple[int, int]:
    """Return where stands what a single name is called behind a comma: "Jan Lowfen, a teacher from"."""
    apposed = compiled(r",d(?P<what>[gx]{1,2})(?=[foniw,;]|$)").match(found.string, found.end())
    return apposed.span("what") if apposed and found["names"] == "P" else (0, 0)


def _is_aged(found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether the age of somebody stands behind his name: "Jan Lowfen, 34, a"."""
    aged = compiled(",N,").match(found.string, found.end())
    return aged is not None and found["names"] == "P" and row[aged.start() + 1].text.isdecimal()


def _is_organ(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether the name is of those who tell: "seven villages retaken - Redland's Defence Ministry"."""
    return is_a(kinds.sides.organ, row[found.start("names")].text)


Refusal = Callable[[re.Match[str], Sequence[Chunk], Kinds], bool]


def _is_of_capital(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether only the capital of a region is told of, without its name: "взяли столицу провинции Бадар"."""
    return any(is_a(kinds.places.chief, chunk.text) for chunk in row[max(0, found.start() - 1) : found.end()])


def _is_of_clause(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether a region begins a clause of its own: "left Eastmoor, while Westmoor remained contested"."""
    first = row[found.start()]
    begins = first.symbol == "x" and found.string[found.start() - 1 : found.start()] == ","
    return begins and is_a(kinds.small.joining, first.text)


_PLACE: tuple[Refusal, ...] = (_is_governed_alone,)
_WHOLE: tuple[Refusal, ...] = (_is_governed_alone, _is_second)

THINGS_AT = re.compile(r"X{1,2}[inm]d?(?:P,d?)*P,?ad?$")
BEFALLEN = re.compile(r"[vhxD]{0,4}V")


def _is_of_things(found: re.Match[str], _row: Sequence[Chunk], _kinds: Kinds) -> bool:
    """Return whether a name ends a list of where things are, of which a verb tells: "The bases at A and B fell"."""
    line = found.string
    return bool(BEFALLEN.match(line, found.end()) and THINGS_AT.search(line[: found.start()]))


def _is_group(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether the only name is that of an armed group, which is fought or captured, but no place."""
    one = found["names"].lstrip("d") == "P"
    return one and is_a(kinds.armies.groups, row[found.end("names") - 1].text)


def _is_of_band(found: re.Match[str], row: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether the name is of who holds a stronghold: "the last stronghold of the BLF has fallen"."""
    at = found.start("names")
    if found.string[max(0, at - 2) : at + 1] not in ("UoP", "Uod") or found["names"].lstrip("d") != "P":
        return False
    name, hold = row[found.end("names") - 1].text, row[at - 2].text
    short = is_initials(name) and not hold.isupper()
    return is_a(kinds.places.seat, hold) and (short or is_a(kinds.armies.groups, name))


REFUSED: Mapping[str, tuple[Refusal, ...]] = {
    "count-of-count": (_is_one_of_them,),
    "count-region-districts": (_is_one_district,),
    "count-unit": (_is_first_of_them,),
    "count-alone": (_is_of_no_more,),
    "count-of-those": (_is_behind_unread,),
    "district-names": (*_PLACE, _is_parted_region),
    "district-of-region": (*_PLACE, _is_no_district),
    "last-in-region": (_is_not_the_one,),
    "names": (
        *_PLACE,
        _has_other_verb,
        _is_second_recipient,
        _is_of_things,
        _is_group,
        _is_entered,
        _is_attribute,
        _is_further_thing,
        _is_some_seat,
        _is_whose_seat,
        _is_counted,
        _is_of_office,
        _is_person,
        _is_taker,
        _is_holder,
        _is_land,
    ),
    "names-before-count": (_is_not_that_many,),
    "names-of-region": (_is_region_of, _is_organ),
    "names-unit": (*_PLACE, _is_some_seat, _is_whose_seat),
    "part-of-region": (*_PLACE, _is_one_part, _is_part_of_line),
    "region-units-names": (_is_seat,),
    "unit-names": (
        *_PLACE,
        _is_of_no_side,
        _has_other_verb,
        _is_entered,
        _is_seats,
        _is_quarter,
        _is_apposed,
        _is_where,
        _is_of_one,
        _is_of_band,
        _is_some_quarter,
    ),
    "share-of-units": (_is_of_one_place,),
    "units-of-region": (_tells_what_it_is, _is_single_unit),
    "whole-region": (*_WHOLE, _is_of_office, _is_of_capital, _is_of_clause),
    "whole-regions": _WHOLE,
}
