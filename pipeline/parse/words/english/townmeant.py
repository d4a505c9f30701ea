"""Which town or region an English sentence means that it names before or behind what befell it.

Only in English (`sharing` has the order of these steps).
"""

from __future__ import annotations

import re

from pipeline.model import EventKind, Unit
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.english import placelying
from pipeline.parse.words.row import Chunk, Row, backwards, line_of
from pipeline.parse.words.steps import Step

# "The town and its airport were taken"
ITS_THING = re.compile(r"^(?:D,?)?dU(?P<thing>,?ad[jg]?X{1,2})(?=[vhx]{1,3}V)")


def without_its_thing(row: Row, lexicon: Lexicon) -> Row:
    """Leave out what belongs to "the town" that is taken."""
    found = ITS_THING.match(line_of(row))
    if found is None or not is_a(lexicon.kinds.sides.owned, row[found.start("thing") + 1].text):
        return row
    return [*row[: found.start("thing")], *row[found.end("thing") :]]


# an entry of a list: "Lowfen: taken by the army, 11 January"
ENTRY = re.compile(r"^(?:D[:-])?(?:-)?d?(?:Uo)?P(?:,P)*(?:,?aP)?(?:\(U\))?(?P<colon>:)(?P<done>V)(?=[bfD,;.]|$)")


def entry_told(row: Row, _: Lexicon) -> Row:
    """Say "was" for the colon of an entry that tells what became of its places."""
    found = ENTRY.match(line_of(row))
    done = row[found.start("done")] if found else None
    if found is None or done is None or not (done.verb and done.verb.passive):
        return row
    if not caseless(done.verb.passive).fullmatch(done.text):
        return row
    at = found.start("colon")
    return [*row[:at], row[at]._replace(symbol="h", text="was"), *row[at + 1 :]]


# "raising a flag in central Lowfen (west of Norby), indicating that the army liberated the settlement"
INDICATING = re.compile(
    r"i(?P<place>y?P(?:\([^()VRK]*\))?),(?P<indicating>[gR])w?(?:d?[jg]{0,2}[PS])[vhxD]{0,3}V(?P<again>dU)(?=[,;.D]|$)"
)


def town_shown(row: Row, lexicon: Lexicon) -> Row:
    """Put the place in which something was seen where "the town" stands for it, which that tells was taken."""
    found = INDICATING.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.deeds.indicating, row[found.start("indicating")].text):
        return row
    if not is_a(lexicon.kinds.places.pointed, row[found.end("again") - 1].text):
        return row
    place = [one for one in row[slice(*found.span("place"))] if one.symbol != "y"]
    start, end = found.span("again")
    kept = [*row[: found.start("place")], *row[found.end("place") : start]]
    return [*kept, *place, *row[end:]]


# "The third town to fall to the army in Eastmoor is Lowfen"
THE_NTH = re.compile(
    r"^d[xgyjN]{1,3}Ut(?P<told>V[^VRKhP;]{0,6}(?:[PS])?)(?P<where>(?:[in]d?y?PT?)?)h(?P<name>P)(?=[.;,]|$)"
)


def nth_named(row: Row, _: Lexicon) -> Row:
    """Put the name of a place before what happened to it, which the sentence told first."""
    found = THE_NTH.match(line_of(row))
    if found is None:
        return row
    told, where, name = (row[slice(*found.span(key))] for key in ("told", "where", "name"))
    return [*name, *where, *told, *row[found.end() :]]


# "Lowfen's defenders have abandoned the town"
THEIR_TOWN = re.compile(r"^S[vhx]{0,3}V(?P<town>dU)(?=[D,;.]|$)")
WHOSE_TOWN = re.compile(r"(?P<town>[A-Z][\w' -]*?)'s (?P<who>[a-z]+)")


def town_of_defenders(row: Row, lexicon: Lexicon) -> Row:
    """Name "the town" that its own defenders gave up."""
    found = THEIR_TOWN.match(line_of(row))
    whose = WHOSE_TOWN.fullmatch(row[0].text) if found else None
    if found is None or whose is None or not is_a(lexicon.kinds.sites.garrison, whose["who"]):
        return row
    start, end = found.span("town")
    name = Chunk("P", whose["town"], row[start].start, row[end - 1].end)
    return [*row[:start], name, *row[end:]]


# "The defenders of Lowfen surrendered": the town fell
DEFENDERS = re.compile(r"^(?:D,?)?d(?P<who>S)oP(?=[vh]{0,2}V(?:[D,;.]|$))")


def town_of_garrison(row: Row, lexicon: Lexicon) -> Row:
    """Say of the defenders of a place that surrender that it is the place which does."""
    found = DEFENDERS.match(line_of(row))
    if found is None or not is_a(lexicon.kinds.sites.garrison, row[found.start("who")].text):
        return row
    at = found.start("who")
    town = row[at]._replace(symbol="U", text="garrison", unit=Unit.LOCALITY)
    return [*row[:at], town, *row[at + 1 :]]


# "Highfen suffered the same fate": it followed
FATE = re.compile(r"^d?(?:Uo)?P(?:,P)*(?:,?aP)?(?P<fate>[vhxgd]{2,5})(?=D?[.;]?$)")


def same_fate(row: Row, lexicon: Lexicon) -> Row:
    """Say "followed" of a place that met the fate of the one before."""
    found = FATE.match(line_of(row))
    said = row[slice(*found.span("fate"))] if found else []
    if found is None or not is_a(lexicon.kinds.deeds.following, " ".join(one.text for one in said)):
        return row
    followed = Chunk("x", "followed", said[0].start, said[-1].end)
    return [*row[: found.start("fate")], followed, *row[found.end("fate") :]]


# "LNA declares takeover of Lowfen and two villages, Eastmoor district"
REGION_LAST = re.compile(r"(?<=[PU])(?P<comma>,)(?=PT$)")


def in_last_region(row: Row, _: Lexicon) -> Row:
    """Say "in" for the comma before the region that ends a headline."""
    found = REGION_LAST.search(line_of(row))
    verbs = line_of(row).rfind("V")
    if found is None or verbs < 0 or re.search("[RK;]|[in]d?y?P|P,P,", line_of(row[verbs + 1 :])):
        return row
    at = found.start()
    return [*row[:at], row[at]._replace(symbol="i"), *row[at + 1 :]]


# "took Lowfen town, Eastmoor, after days of fighting"
TOWN_IN = re.compile(r"(?<=P)(?P<town>U)(?P<comma>,)P(?=$|[.;]|,(?!d?P|a))")


def in_region_behind_town(row: Row, _: Lexicon) -> Row:
    """Say "in" for the comma between what one town is called and its region."""
    for found in backwards(TOWN_IN, row):
        at = found.start("comma")
        if not row[found.start()].text.endswith("s"):
            row = [*row[:at], row[at]._replace(symbol="i", text=""), *row[at + 1 :]]
    return row


# "Lowfen and Highfen, the next two towns on the coast road, were abandoned"
THE_NEXT = re.compile(r"(?<=P),(?P<the>d[gx]{1,2})N[gjyx]{0,2}U(?P<road>(?:[ion]d?[gzX]{1,3})?)(?=,[vhx]{1,3}V)")


def the_next_two(row: Row, _: Lexicon) -> Row:
    """Leave out which two towns they are, behind their names, and on which road."""
    found = THE_NEXT.search(line_of(row))
    if found is None:
        return row
    return [
        one
        for i, one in enumerate(row)
        if not any(first <= i < last for first, last in (found.span("the"), found.span("road")))
    ]


# "captures Kokang capital Laukkaing": the town in its region
ITS_CAPITAL = re.compile(r"(?<=V)(?P<region>P)(?P<seat>[zgU])(?P<name>P)(?![TUs])")


def capital_first(row: Row, lexicon: Lexicon) -> Row:
    """Put before its region the capital that a headline names behind it."""
    found = ITS_CAPITAL.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.sites.seat, row[found.start("seat")].text):
        return row
    region, name = row[found.start("region")], row[found.start("name")]
    return [*row[: found.start()], name, Chunk("i", "in", name.end, name.end), region, *row[found.end() :]]


# "in the Nineveh Plain": what a land is called by its shape is part of its name
FEATURE = re.compile(r"(?<=[ion])d?y?(?P<name>P)(?P<kind>[zT])(?![oP])")


def with_feature(row: Row, lexicon: Lexicon) -> Row:
    """Make one name of a plain, a valley or the like in which places lie, where both words have a capital."""
    for found in backwards(FEATURE, row):
        name, kind = row[found.start("name")], row[found.start("kind")]
        beside = kind.start == name.end + 1 and kind.text[:1].isupper()
        if beside and is_a(lexicon.kinds.places.feature, kind.text):
            whole = name._replace(text=f"{name.text} {kind.text}", end=kind.end)
            row = [*row[: found.start("name")], whole, *row[found.end() :]]
    return row


# "the town of Wounded Knee": a word for people or things that is the first of a name
FIRST_WORD = re.compile(r"(?<=Uo)X(?=P)")


def with_first_word(row: Row, _: Lexicon) -> Row:
    """Make one name of what a town is called by two words, the first of which is a common one."""
    for found in backwards(FIRST_WORD, row):
        first, name = row[found.start() : found.start() + 2]
        if first.text.istitle() and name.start == first.end + 1:
            whole = name._replace(text=f"{first.text} {name.text}", start=first.start)
            row = [*row[: found.start()], whole, *row[found.end() + 1 :]]
    return row


# "The governor of Eastmoor province said three of its villages had fallen"
OF_ITS = re.compile(r"(?P<region>PT)[^VRK;]{0,4}R[^VRK;]{0,3}N(?P<of>o)(?P<its>d)U")


def of_its_region(row: Row, lexicon: Lexicon) -> Row:
    """Name the region of which who governs it says that some of "its" villages fell."""
    found = OF_ITS.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.sides.owned, row[found.start("its")].text):
        return row
    region = row[slice(*found.span("region"))]
    start, unit = row[found.start("of")].start, row[found.end() - 1]
    within = [one._replace(start=unit.end, end=unit.end) for one in (Chunk("i", "in", start, start), *region)]
    return [*row[: found.start("of")], unit, *within, *row[found.end() :]]


# "On 4 May, in Lowfen town (Eastmoor state), the army took the town from the rebels"
IN_TOWN = re.compile(
    r"^(?:D,?)?(?P<in>i)(?P<place>(?:d?[gjxy]{0,2}UoP|P(?P<unit>[UT]))(?:,?i[dy]{0,2}PT?|\([^()VRK]*\))?),"
    r"(?P<clause>(?:d?[jg]{0,2}[PS](?:,?ad?[jg]{0,2}[PS])?)[vhxD]{0,3}(?:Rtvx?)?V)(?P<again>d[xg]?[UT])(?=[fbDx,;.]|$)"
)


def town_behind(row: Row, lexicon: Lexicon) -> Row:
    """Put the town in which a sentence begins where "the town" stands for it."""
    found = IN_TOWN.match(line_of(row))
    again = row[found.end("again") - 1].text.casefold() if found else ""
    if found is None or (found["unit"] == "T") != (line_of(row)[found.end("again") - 1] == "T"):
        return row
    called = row[found.start("unit")].text.casefold() if found["unit"] else ""
    if not (is_a(lexicon.kinds.places.pointed, again) or again == called):
        return row
    place, clause = (row[slice(*found.span(key))] for key in ("place", "clause"))
    return [*row[: found.start("in")], *clause, *place, *row[found.end("again") :]]


# "clashed with rebels in Lowfen, Eastmoor, and captured Highfen": the region of the town where they fought
FOUGHT_IN = re.compile(r"(?P<fight>[gX])(?:md?[jg]?S)?(?P<town>(?:[in]d?)?P,)(?P<region>P)(?=,?aV|[.;D]|$)")


def region_of_fight(row: Row, lexicon: Lexicon) -> Row:
    """Leave out the town where it was fought behind which its region stands, which would else seem to act."""
    found = FOUGHT_IN.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.deeds.fight, row[found.start("fight")].text):
        return row
    within = row[found.start("town") : found.end("town") - 2]  # "in"; who only attacked a town may be taking others
    end = found.start("region") if within else found.end("region")
    return [*row[: found.start("town")], *within, *row[end:]]


# "took Lowfen before the town was retaken by the army", "until the army retook the town"
JUST_NAMED = re.compile(
    r"Vd?(?:[gj]?Uo)?(?P<name>P)(?:,?i[dyToz]{0,3}PT?)?D?,?[xa](?:(?P<fell>dU)(?=h{1,2}V)|(?:d?P,?a)?d?S[vhx]{0,2}V(?P<taken>dU)(?=[D,;.em]|$))"
)


def town_just_named(row: Row, lexicon: Lexicon) -> Row:
    """Say "it" for "the town" that a sentence has just named, where it tells what became of it next."""
    found = JUST_NAMED.search(line_of(row))
    if found is None:
        return row
    at = found.start("fell" if found["fell"] else "taken")
    the, town = row[at : at + 2]
    if not is_a(lexicon.kinds.small.the, the.text) or town.text.endswith("s"):
        return row
    return [*row[:at], Chunk("x", "it", the.start, town.end), *row[at + 2 :]]


# "retook Lowfen hours after the army left"
HOW_LONG = re.compile(r"(?<=[PTUD])(?P<time>d?g)(?=x[dgjy]{0,3}[PS])")


def without_how_long_after(row: Row, lexicon: Lexicon) -> Row:
    """Leave out how long after another change one was."""
    for found in backwards(HOW_LONG, row):
        time, after = row[found.end() - 1], row[found.end()]
        if is_a(lexicon.kinds.days.some_time, time.text) and is_a(lexicon.kinds.days.after, after.text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "pulled out of Lowfen to Norby, Westmoor"
WENT_TO = re.compile(r"(?P<verb>V)[^VRK;t]{1,6}tP(?P<region>,P)(?=$|[.;]|,?D)")


def without_region_of_other(row: Row, _: Lexicon) -> Row:
    """Leave out the region behind a town to which somebody left, which would else seem to be a further place."""
    went = WENT_TO.search(line_of(row))
    verb = row[went.start("verb")].verb if went else None
    if went is None or verb is None or verb.kind is not EventKind.WITHDRAWN:
        return row
    return [*row[: went.start("region")], *row[went.end("region") :]]


# "the Eastmoor market town of Lowfen", "the Redlandish mining village of Lowfen"
KIND_OF_TOWN = re.compile(r"(?<=[Pj])(?P<kind>g)(?=Uo)")


def without_kind_of_town(row: Row, lexicon: Lexicon) -> Row:
    """Leave out what a town lives of or is known for, between the name of a region or a people and the town."""
    for found in backwards(KIND_OF_TOWN, row):
        if is_a(lexicon.kinds.sites.kind_of_town, row[found.start()].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "captured their 6th provincial capital in four days: Lowfen": how long it took to take as many
NTH_IN = re.compile(r"(?<=V)d[gx][gy]?U(?P<day>D?):d?P(?P<comma>,?)(?=id?P[TU]?(?:$|[.;])|$|[.;])")


def without_how_long(row: Row, _: Lexicon) -> Row:
    """Leave out in how many days so many were taken, before the name of the last."""
    found = NTH_IN.search(line_of(row))
    if found is None:
        return row
    day, comma = (row[slice(*found.span(key))] for key in ("day", "comma"))
    if any(one.day and one.day.role != "loose" for one in day):
        return row
    return [one for one in row if one not in (*day, *comma)]


# "Lowfen, the headquarters of Norby district, and Ashby town, both of Eastmoor state"
BOTH_OF = re.compile(r"(?<=[PUT]),?(?P<both>d)(?=PT?(?:[;,.D]|$))")
SEAT_OF = re.compile(r"(?<=P),d?[zUX]od?PT?(?=,?a(?:d?Uo)?P)")


def with_region_of_both(row: Row, lexicon: Lexicon) -> Row:
    """Say "in" for "both of" before the region of two places, of which no other tells where they lie."""
    for found in backwards(BOTH_OF, row):
        at = found.start("both")
        if not is_a(lexicon.kinds.small.both_of, row[at].text):
            continue
        row = [*row[: found.start()], row[at]._replace(symbol="i"), *row[at + 1 :]]
        for seat in backwards(SEAT_OF, row, end=at):
            row = [*row[: seat.start()], *row[seat.end() :]]
    return row


# "Lowfen, the capital of Eastmoor province in the east, near the capital Norby, has fallen"
LYING_EAST = re.compile(r"(?<=U)idy(?=nd?P)")


def without_part(row: Row, _: Lexicon) -> Row:
    """Leave out in which part of its region a town lies that is near another."""
    for found in backwards(LYING_EAST, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


# "This village and the strategic hill of Drum, located between Norby and Ashby, were recovered": what it points to
AND_HILL = re.compile(r"^(?P<this>d)(?P<unit>U),?ad?[gxyj]{0,2}X(?:od?P)?[^VRK;]{0,20}?(?=[vh]{1,2}V)")


def without_hill_beside(row: Row, lexicon: Lexicon) -> Row:
    """Leave out a hill or a base that was taken with the village that a sentence points back to."""
    found = AND_HILL.match(line_of(row))
    unit = row[found.start("unit")].text if found else ""
    return [*row[:2], *row[found.end() :]] if found and is_a(lexicon.kinds.places.pointed, unit) else row


STEPS = (
    Step(without_hill_beside, "X", AND_HILL),
    Step(without_how_long, "D", NTH_IN),
    Step(with_region_of_both, "dP", BOTH_OF),
    Step(without_part, "i", LYING_EAST),
    Step(without_kind_of_town, "gUo", KIND_OF_TOWN),
    Step(without_how_long_after, "gx", HOW_LONG),
    Step(town_just_named, "dU", JUST_NAMED),
    Step(without_region_of_other, "P,P", WENT_TO),
    Step(placelying.without_commas, "P,", placelying.LYING_IN),
    Step(region_of_fight, "P,P", FOUGHT_IN),
    Step(without_its_thing, "X", ITS_THING),
    Step(entry_told, ":V", ENTRY),
    Step(town_shown, "dU", INDICATING),
    Step(nth_named, "tV", THE_NTH),
    Step(town_of_defenders, "dU", THEIR_TOWN),
    Step(town_of_garrison, "SoP", DEFENDERS),
    Step(same_fate, "P", FATE),
    Step(in_region_behind_town, "U,P", TOWN_IN),
    Step(in_last_region, ",PT", REGION_LAST),
    Step(the_next_two, "NU", THE_NEXT),
    Step(capital_first, "VP", ITS_CAPITAL),
    Step(with_feature, "P", FEATURE),
    Step(with_first_word, "X", FIRST_WORD),
    Step(of_its_region, "odU", OF_ITS),
    Step(town_behind, "Vd", IN_TOWN),
)
