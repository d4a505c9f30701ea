"""Whose English says that a place was before: from whom it was taken, not what became of it.

Only in English (`apposition` has the order of these steps).
"""

from __future__ import annotations

import re

from pipeline.model import Unit
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import TAKEN, Lexicon
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.row import NEVER, Chunk, Row, backwards, line_of

# "an operation in the occupied Lowfen": it tells which, not what happened
STANDING = re.compile(r"(?<=[ionfmt])d?(?P<verb>V)(?=y?[PUTz])")


def without_standing(row: Row, _: Lexicon) -> Row:
    """Make a participle that only tells which place is meant no verb."""
    held = {m.start("verb") for m in STANDING.finditer(line_of(row))}
    return [
        one._replace(symbol="j", verb=None) if i in held and one.text.casefold() == "occupied" else one
        for i, one in enumerate(row)
    ]


# "abandoned its last stronghold at Lowfen", "the garrison in Lowfen surrendered"
STRONGHOLD_AT = re.compile(r"(?P<hold>U)(?P<at>i)(?=P(?![XgzP]))")


def with_stronghold(row: Row, lexicon: Lexicon) -> Row:
    """Take the place that a stronghold is at for the stronghold."""
    for found in STRONGHOLD_AT.finditer(line_of(row)):
        hold, at = row[found.start() : found.end()]
        manned = is_a(lexicon.kinds.sites.garrison, hold.text) and is_a(lexicon.kinds.sites.manned, at.text)
        if manned or (is_a(lexicon.kinds.sites.stronghold, hold.text) and at.text.casefold() == "at"):
            row = [one._replace(symbol="o") if one is at else one for one in row]
    return row


# "recaptured the island of Lowfen": a place, elsewhere an area in which places lie
ISLAND = re.compile(r"(?:(?<=V)|^|(?<=V[xd])|(?<=[,a])|(?<=[,a]d)|(?<=^d))[xygj]{0,2}(?P<island>z)(?=oP(?!s))")


def with_island(row: Row, lexicon: Lexicon) -> Row:
    """Take an island that changes hands for a place."""
    islands = {m.start("island") for m in ISLAND.finditer(line_of(row))}
    return [
        one._replace(symbol="U", unit=Unit.LOCALITY)
        if i in islands and is_a(lexicon.kinds.sites.island, one.text)
        else one
        for i, one in enumerate(row)
    ]


# "toured six liberated villages", "announced six liberated villages"
COUNTED = re.compile(r"(?:(?P<said>R(?![wd]))|(?P<alone>^[xDg:,]{0,4}))?N[rxyg]{0,2}(?P<verb>V)(?P<units>[gjy]{0,2}U)")
ALL_SAID = re.compile("[in]d?[yz]{0,2}P[TU]?D?$|D?$")  # behind what a headline counts
AND_THEN = re.compile("[^,;R]*[vh]")  # "said six seized towns were mined", "had no water"


def without_participle(row: Row, lexicon: Lexicon) -> Row:
    """Make a participle that tells which places are counted no verb, unless it is what somebody announces."""
    line = line_of(row)
    for found in reversed([*COUNTED.finditer(line)]):
        at = found.start("verb")
        chunk = row[at]
        if chunk.verb is None or not caseless(chunk.verb.passive or NEVER).fullmatch(chunk.text):
            continue
        telling = row[found.start("said")].text if found["said"] else ""
        if found["alone"] is not None:
            told = ALL_SAID.match(line, found.end()) is not None
        else:
            announced = bool(telling) and not is_a(lexicon.kinds.sides.saying, telling)
            told = announced and AND_THEN.match(line, found.end()) is None
        told = told and chunk.verb.kind in TAKEN and chunk.text.casefold() != "occupied"
        units = row[slice(*found.span("units"))]
        said = [*units, chunk] if told else [chunk._replace(symbol="j", verb=None), *units]
        row = [*row[:at], *said, *row[found.end() :]]
    return row


# "Two towns in Eastmoor previously held by the rebels, Lowfen and Highfen, were taken"
HELD_BY = re.compile(r"(?<=[PTU])x?Kb?d?[jg]?[PS](?=,l?P(?:,P)*(?:,?aP)?,[vhx]{1,3}V)")
COUNTED_PLACES = re.compile(r"N[xygjr]{0,3}U(?:[io]d?y?PT?)?x?$")


def without_former_holder(row: Row, _: Lexicon) -> Row:
    """Leave out who held places before, between their figure and their names."""
    found = HELD_BY.search(line_of(row))
    places = found is not None and COUNTED_PLACES.search(line_of(row), 0, found.start()) is not None
    return [*row[: found.start()], *row[found.end() :]] if found and places else row


# "Lowfen, once held by the rebels, and Highfen fell"
HELD_ONCE = re.compile(r"(?<=P),xKb?d?[jg]{0,2}[PS],a?(?=d?[PUN])")


def without_held_once(row: Row, _: Lexicon) -> Row:
    """Leave out who once held one place of a list."""
    for found in backwards(HELD_ONCE, row):
        joint = slice(found.end() - 1, found.end())  # "and", or the comma
        row = [*row[: found.start()], *row[joint], *row[found.end() :]]
    return row


# "captured 13 villages held by the rebels near Lowfen", "previously held by the rebels, in Eastmoor"
HELD_WHERE = re.compile(
    r"(?<=U)(?P<held>[xg]?Kb?d?[jg]{0,2}[PS]),?(?P<where>[in](?:d?[yzTgX]{0,3}o|d?y)?d?PT?)(?=[;.D]|,(?!P)|[vhx]{0,3}V|$)"
)


def behind_where(row: Row, _: Lexicon) -> Row:
    """Put who held places behind where these lie."""
    found = HELD_WHERE.search(line_of(row))
    held, where = (row[slice(*found.span(key))] for key in ("held", "where")) if found else ((), ())
    if found is None or not any(one.symbol == "K" and one.text.endswith(" by") for one in held):
        return row
    return [*row[: found.start()], *where, *held, *row[found.end() :]]


# "four villages previously held by the rebels fell to the army": from whom
FORMER = re.compile(r"(?<=[PTU])x?(?P<held>K)b?d?[jg]?(?P<whose>[PS])(?=[vhx]{0,3}V)")


def from_former_holder(row: Row, _: Lexicon) -> Row:
    """Put behind a verb who held places before, where that stands between the places and their verb."""
    found = FORMER.search(line_of(row))
    if found is None or not row[found.start("held")].text.endswith(" by"):
        return row
    end = row[-1].end
    holder = [Chunk("f", "", end, end), row[found.start("whose")]._replace(symbol="S", start=end, end=end)]
    return [*row[: found.start()], *row[found.end() :], *holder]


# "Lowfen, the last of the towns under the rebels' control, was captured": from whom
LAST_UNDER = re.compile(
    r"(?<=[PU]),d(?:[xygjr]{0,3}o)?d?[xygjr]{0,2}(?:Ui[dyz]{0,2}PT?|U)(?P<under>m)d?[jg]?(?P<whose>[PS])s?c,(?=[vhxD]{1,4}V)"
)
# "captured Lowfen, one of the Blues' strongholds in Eastmoor": from whom, and where
WHOSE_HOLD = re.compile(
    r"(?<=[PT]),(?:(?:No)?d?(?P<whose>[PS])s|d[xgr]{1,2}(?P<whose2>[PS]))[gxyjr]{0,3}(?P<hold>[gUzX])"
    r"(?P<where>(?P<within>[in])(?:d?(?:P|S|g)s)?d?(?P<region>[yz]{0,2}(?:To)?PT?))?(?=[,;.D]|$)"
)

TAKEN_BEFORE = re.compile(r"V(?:Dd?|d)?(?:[xygj]{0,2}Uo)?d?P(?:,?ad?P|,d?P)*[TU]?$")


def from_whose_hold(row: Row, lexicon: Lexicon) -> Row:
    """Put where it lies behind a place, and behind it whose stronghold it was."""
    found = WHOSE_HOLD.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.sites.hold, row[found.start("hold")].text):
        return row
    taken = TAKEN_BEFORE.search(line_of(row), 0, found.start())
    if taken is None or (found["whose2"] and not is_a(lexicon.kinds.sites.last, row[found.start("whose2") - 1].text)):
        return row  # "took Lowfen and advanced on Norby, the Blues' stronghold"
    verb, whose, where = taken.start(), row[found.start("whose" if found["whose"] else "whose2")], []
    if found["where"]:
        where = [row[found.start("within")], *row[slice(*found.span("region"))]]
    told = any(one.text.casefold().endswith(whose.text.casefold()) for one in row[:verb])
    end = row[found.end() - 1].end
    holder = [] if told else [Chunk("f", "", end, end), whose._replace(symbol="S", start=end, end=end)]
    return [*row[: found.start()], *where, *holder, *row[found.end() :]]


# "Lowfen, in rebel hands for a month, was retaken", "After being in rebel hands for a month, Lowfen was retaken"
IN_HANDS = re.compile(
    r"(?<=[PU]),id?[jg]?(?P<whose>[PS])s?c(?:[mxD][^,;VRKPSN]{0,7})?,(?=[vhxD]{1,4}V)"
    r"|^x[hg]{1,2}id?[jg]?(?P<whose2>[PS])s?c[^,;VRKPSN]{0,8},(?=(?:d?[xygj]{0,2}Uo)?P[vhxD]{1,4}V)"
)


def from_last_holder(row: Row, _: Lexicon) -> Row:
    """Put behind a verb who held a place, where an aside between the place and its verb tells."""
    found = LAST_UNDER.search(line_of(row)) or IN_HANDS.search(line_of(row))
    if found is None:
        return row
    key = "whose2" if "whose2" in found.re.groupindex and found["whose2"] else "whose"
    end, whose = row[-1].end, row[found.start(key)]
    if any(one.text.casefold().startswith(whose.text.casefold()) for one in row[found.end() :]):
        return row  # "the first town under rebel control, was recaptured by the rebels"
    holder = [Chunk("f", "", end, end), whose._replace(symbol="S", start=end, end=end)]
    return [*row[: found.start()], *row[found.end() :], *holder]


# "freed 36 towns from the rebels on Monday, including Lowfen and Highfen": from whom and when, behind what is counted
INCLUDED = re.compile(r"(?<=[UTP])(?P<whom>fd?[jg]?[PS]D?)(?P<which>,lP(?:,P)*(?:,?aP)?)(?=[,;.D]|$)")


# "two villages lost since the weekend, Norby among them"
AMONG_THEM = re.compile(
    r"N[rxygj]{0,2}U(?:[io]d?y?PT?)?(?P<fell>[vh]{0,2}V[xdgD]{0,4})(?P<comma>,)(?P<names>P(?:,P)*(?:,?aP)?)(?P<among>l)$"
)


def named_among_them(row: Row, _: Lexicon) -> Row:
    """Put behind what is counted which places are among it, from behind what befell it."""
    found = AMONG_THEM.search(line_of(row))
    if found is None:
        return row
    fell, names = (row[slice(*found.span(key))] for key in ("fell", "names"))
    including = [row[found.start("comma")], row[found.start("among")], *names]
    if fell[0].symbol == "V":  # a headline leaves out "were"
        fell = [Chunk("h", "were", fell[0].start, fell[0].start), *fell]
    return [*row[: found.start("fell")], *including, *fell]


def from_whom_behind(row: Row, _: Lexicon) -> Row:
    """Put behind the places that a figure includes from whom they were taken."""
    found = INCLUDED.search(line_of(row))
    if found is None or not re.search("N[^VKR;]{0,8}$", line_of(row)[: found.start()]):
        return row
    whom, which = (row[slice(*found.span(key))] for key in ("whom", "which"))
    return [*row[: found.start()], *which, *whom, *row[found.end() :]]


# "captured two rebel controlled towns": from whom
HOLDER = re.compile(r"(?<=[VNd])(?P<side>[PS])(?P<held>g)(?P<units>[UT])")


def from_holder(row: Row, lexicon: Lexicon) -> Row:
    """Put behind its places who held them, where that stands before them."""
    for found in backwards(HOLDER, row):
        held = row[found.start("held")]
        if is_a(lexicon.kinds.held, held.text):
            units = row[found.start("units")]
            whom = row[found.start("side")]._replace(symbol="S", start=units.end, end=units.end)
            row = [*row[: found.start()], units, held._replace(symbol="f", start=units.end), whom, *row[found.end() :]]
    return row


# "took the rebels' main strongholds of Lowfen and Highfen", "took the Blues' capital of Lowfen": from whom
# "The BLF strongholds of Lowfen and Highfen fell"
OWNED = re.compile(
    r"(?:(?<=V)|^)d?[jg]?(?P<whose>[PS])(?P<mark>s?)(?P<kind>[gjyx]{0,3}(?P<seat>[Uz])o)(?P<names>d?P(?:,d?P)*(?:,?ad?P)?)(?![TsU])"
)


def from_owner(row: Row, lexicon: Lexicon) -> Row:
    """Put behind its places whose stronghold they were; of a country's capital, nobody lost it by its name."""
    found = OWNED.search(line_of(row))
    seat = row[found.start("seat")] if found else None
    if found is None or seat is None or not is_a(lexicon.kinds.sites.held_seat, seat.text):
        return row
    owner, names = row[found.start("whose")], row[slice(*found.span("names"))]
    if not (found["mark"] or owner.text.isupper() or owner.symbol == "S"):
        return row  # "the Lowfen stronghold of Highfen"
    kind = [one._replace(symbol="U") if one is seat else one for one in row[slice(*found.span("kind"))]]
    armed = not is_a(lexicon.kinds.sites.no_holder, owner.text)  # not of "the UN hub of Lowfen"
    held = armed and (owner.symbol == "S" or owner.text.endswith("s") or not found["mark"])
    end = names[-1].end
    whose = [Chunk("f", "", end, end), owner._replace(symbol="S", start=end, end=end)] if held else []
    return [*row[: found.start()], *kind, *names, *whose, *row[found.end() :]]


# "Two villages captured by the rebels were retaken": from whom, not what is told
REDUCED = re.compile(
    r"(?<=[PUT)])(?P<open>,?)D?(?P<verb>V)D?(?P<by>b)d?[jyxg]{0,2}[PS](?P<day>D?)"
    r"(?P<where>(?:[in]d?[yzT]{0,2}o?PT?)?)(?P<close>,?)(?=[vhx]{1,4}V)"
)


def taken_back(row: Row, _: Lexicon) -> Row:
    """Make "from" of who had taken a place that is taken again."""
    found = REDUCED.search(line_of(row))
    if found is None or bool(found["open"]) is not bool(found["close"]):
        return row
    days = [one.day for one in row[slice(*found.span("day"))]]
    if found["open"] and any(day and day.last for day in days):
        return row  # "Lowfen, captured by the rebels on 1 May, was retaken": a change of its own
    told = row[found.start("verb")]
    form = told.verb.passive if told.verb and told.verb.kind in TAKEN else None
    if form is None or not caseless(form).fullmatch(told.text):
        return row
    by, end = found.start("by"), found.start("day")
    where = row[slice(*found.span("where"))]
    return [*row[: found.start()], *where, row[by]._replace(symbol="f"), *row[by + 1 : end], *row[found.end() :]]


# "withdrew from villages it controlled in Eastmoor": who held them there before
HELD = re.compile(r"(?<=U)w?x[vx]?(?P<held>[gK])(?=[in])")


def without_held(row: Row, lexicon: Lexicon) -> Row:
    """Leave out that who leaves a place held it."""
    for found in backwards(HELD, row):
        if is_a(lexicon.kinds.held, row[found.start("held")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row
