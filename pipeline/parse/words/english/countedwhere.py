"""Where English says that places it counts lie, and what it counts them beside: put as the grammar looks for it.

Only in English (`sharing` has the order of these steps).
"""

from __future__ import annotations

import re

from pipeline.model import Qualifier
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.english.figureswith import WHO_ACTS
from pipeline.parse.words.english.verbagain import said_again
from pipeline.parse.words.numbers import Number
from pipeline.parse.words.row import Chunk, Row, backwards, line_of
from pipeline.parse.words.steps import Step

# "nine villages, of which six are in Eastmoor"; "Six of these are in Eastmoor"; "six lie in Eastmoor"
OF_WHICH_SOME = re.compile(r",ow(?=Nh?[in])")
OF_THESE = re.compile(r"(?:^|(?<=[;,]))N(?P<these>o(?:d?[gxr]?h|l|d))(?=[in])")
PART = re.compile(r"U.*Nh?id?(?:To)?PT?,?a?$")
# "six are in Eastmoor and the rest in Westmoor", "the other three in Westmoor"
THE_REST = re.compile(r"(?<=P)(?P<rest>,?a?dr(?:id?(?:To)?y?PT?)?)(?=[;.]|$)|(?<=[,a])(?P<other>dr)(?=Nid?(?:To)?P)")
SOME_LIE = re.compile(r"(?<=N)(?P<lie>g)(?=[in]d?(?:To)?y?P)")


def of_them_in(row: Row, lexicon: Lexicon) -> Row:
    """Leave out what stands between how many of those counted and where they lie."""
    for found in backwards(OF_WHICH_SOME, row):
        of, which = row[found.start() + 1 : found.end()]
        number = row[found.end()]
        row = [*row[: found.start() + 1], number, of, which._replace(symbol="x"), *row[found.end() + 1 :]]
        after = found.start() + 4
        row = [one for i, one in enumerate(row) if not (i == after and one.symbol == "h")]
    for found in backwards(OF_THESE, row):
        row = [*row[: found.start("these")], *row[found.end() :]]
    for found in backwards(SOME_LIE, row):
        if is_a(lexicon.kinds.places.some_lie, row[found.start()].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return without_rest(row, lexicon)


def without_rest(row: Row, _: Lexicon) -> Row:
    """Leave out how many are left of those counted, of which others were told where they lie."""
    for found in backwards(THE_REST, row):
        if PART.search(line_of(row[: found.start()])):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "two villages, one in Eastmoor and the other in Westmoor"
ONE_OTHER = re.compile(r"(?P<one>N)[io]d?(?:To)?y?PT?,?a(?P<other>dr)(?=[io]d?(?:To)?y?P)")
_WHERE = r"N[io]d?(?:To)?y?PT?"
# "Five villages, three in Eastmoor and two in Westmoor, were captured"
AMID = re.compile(
    rf"(?P<unit>U)(?P<parts>,{_WHERE}(?:,{_WHERE})*,?a{_WHERE}),?(?P<fell>[vh]{{1,3}}V(?:bd?[jg]{{0,2}}[PS])?D?)$"
)


def one_and_other(row: Row, _: Lexicon) -> Row:
    """Say "one" for "the other" of two, and where the places lie that a sentence counts behind what became of them."""
    for found in backwards(ONE_OTHER, row):
        one, (first, last) = row[found.start("one")], row[slice(*found.span("other"))]
        if one.number and one.number.low == 1:
            other = one._replace(text=f"{first.text} {last.text}", start=first.start, end=last.end)
            row = [*row[: found.start("other")], other, *row[found.end("other") :]]
    amid = AMID.search(line_of(row))
    if amid is None:
        return row
    parts, fell = (row[slice(*amid.span(key))] for key in ("parts", "fell"))
    return [*row[: amid.start("parts")], *fell, *parts]


# "captured nine villages; six are in Eastmoor, the rest in Westmoor"
PARTS = re.compile(r"N[rxygj]{0,2}U[^;VRK]{0,4}(?:h{0,2}V)?(?P<parted>;)(?=Nh?id?(?:To)?P)")


def parts_behind(row: Row, _: Lexicon) -> Row:
    """Put a comma for the semicolon behind what is counted, before how many of it lie where."""
    found = PARTS.search(line_of(row))
    if found is None:
        return row
    at = found.start("parted")
    rest = row[at + 1 :]
    rest = [rest[0], *rest[2:]] if rest[1].symbol == "h" else rest
    return [*row[:at], row[at]._replace(symbol=",", text=","), *rest]


# "six villages in each of Eastmoor and Westmoor", "20 villages in all in Eastmoor"
IN_EACH_OF = re.compile(r"(?<=[UT])[io](?P<each>q)o(?=d?P(?:,d?P)*,?ad?P)")
IN_ALL = re.compile(r"(?<=U)(?P<all>id)(?=[io]d?[yT]?)")


def in_each(row: Row, lexicon: Lexicon) -> Row:
    """Say "each" before "in"; leave out "in all" between what is counted and where it lies."""
    for found in backwards(IN_EACH_OF, row):
        within, each = row[found.start()], row[found.start("each")]
        row = [*row[: found.start()], each, within, *row[found.end() :]]
    for found in backwards(IN_ALL, row):
        if is_a(lexicon.kinds.small.in_all, " ".join(one.text for one in row[slice(*found.span())])):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Eastmoor saw six villages fall to the army", "Eastmoor province, six villages captured"
SAW = re.compile(r"^(?:D,?)?d?(?P<region>PT?)[vh]?(?P<saw>g)(?=[rxd]{0,2}N[rxygj]{0,3}U)")
HEADED = re.compile(r"^PT(?P<comma>,)(?=[rd]?N[rxygj]{0,2}U(?:h?V|V))")


def where_they_fell(row: Row, lexicon: Lexicon) -> Row:
    """Say "in" before the region that "saw" its villages fall, and put a colon behind one that heads a clause."""
    saw = SAW.match(line_of(row))
    if saw and is_a(lexicon.kinds.places.saw, row[saw.start("saw")].text):
        region = row[slice(*saw.span("region"))]
        within = Chunk("i", "in", region[0].start, region[0].start)
        return [*row[: saw.start("region")], within, *region, *row[saw.end() :]]
    headed = HEADED.match(line_of(row))
    if headed is None:
        return row
    at = headed.start("comma")
    return [*row[:at], row[at]._replace(symbol=":", text=":"), *row[at + 1 :]]


# "Lowfen, Highfen (both Eastmoor) and Norby (Westmoor)"
BOTH = re.compile(r"(?<=P)\((?P<both>d)(?=PT?\))")


def both_in(row: Row, lexicon: Lexicon) -> Row:
    """Say "in" in brackets behind "both", and in those of the places beside them."""
    found = BOTH.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.asides.all_of_them, row[found.start("both")].text):
        return row
    for inside in reversed([*re.finditer(r"(?<=P)\(d?(?=PT?\))", line_of(row))]):
        at = row[inside.end()].start
        row = [*row[: inside.end()], Chunk("i", "in", at, at), *row[inside.end() :]]
    return row


# "Three villages 50 km east of the city and located on the river were captured"
FAR_AND_NEAR = re.compile(
    r"(?<=U)[xg]{0,2}(?P<far>NX{1,2})y?(?P<from>[fno])d?(?P<what>P(?=U?)|[Ugz])[UT]?(?:,?a(?:g[in]|n)[dgyjmzoXUP]{1,8})?"
    r"(?=(?:id?y?PT?)?[vhx]{0,4}V)"
)


def without_distance(row: Row, _: Lexicon) -> Row:
    """Tell of places only how far they lie from another, not what else is near them, before what became of them."""
    for found in backwards(FAR_AND_NEAR, row):
        far, what = row[slice(*found.span("far"))], row[found.start("what")]
        near = row[found.start("from")]._replace(symbol="n", text="near")
        row = [*row[: found.start()], *far, near, what._replace(symbol="P"), *row[found.end() :]]
    return row


# "Lowfen, population 4,000, in the Eastmoor district"; "Lowfen, some 20 km from the border in Eastmoor, fell"
PEOPLED = re.compile(r"(?<=P),(?P<people>g)(?:o|hx?)?N[gX]?(?=,)")
AWAY = re.compile(r"(?<=P),[xg]{0,2}NX{1,2}[fno]d?[gyzPX]{1,3}(?=id?[yT]?(?:To)?P)")


def without_size(row: Row, lexicon: Lexicon) -> Row:
    """Leave out how many live in a place, and how far it is from where, before its region."""
    for found in backwards(PEOPLED, row):
        if is_a(lexicon.kinds.asides.people, row[found.start("people")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    for found in backwards(AWAY, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Besides Lowfen, the army took six villages in Eastmoor", "Together with Lowfen, six villages were taken"
BESIDES = re.compile(
    r"^(?P<besides>[aemt])(?P<names>d?(?:[gj]?Uo)?P(?:,P)*(?:,?aP)?),?(?P<clause>(?:d?[jg]{0,2}[PS](?:Ps)?[vhx]{0,3}V)?)(?=[rxd]{0,2}N[rxygj]{0,3}U)"
)


def besides(row: Row, lexicon: Lexicon) -> Row:
    """Put beside what is counted the places that a sentence begins with as taken, too."""
    found = BESIDES.match(line_of(row))
    if found is None or not is_a(lexicon.kinds.asides.besides, row[0].text):
        return row
    if found["clause"] and is_a(lexicon.kinds.asides.along_with, row[0].text):
        return row  # "together with Norland, the army took": who else took part
    if not found["clause"] and "V" not in line_of(row[found.end() :]):
        return row
    names, clause = (row[slice(*found.span(key))] for key in ("names", "clause"))
    at = row[found.end()].start
    return [*clause, *names, Chunk("a", "and", at, at), *row[found.end() :]]


# "captured Lowfen and the Westmoor village of Highfen": each lies in its own region
OWN_REGION = re.compile(r"(?P<joint>,?a|,)(?=d(?P<region>P)z?UoP(?![TUszo(P]|,?aP|,P))")
PLACES_ONLY = re.compile(r"Vx?(?:d?[gj]?[PUToyzi]|[,a]|\([^()VRK]{1,4}\)){1,14}")


def own_region(row: Row, lexicon: Lexicon) -> Row:
    """Say the verb again of a place in a list before which its region stands."""
    for found in backwards(OWN_REGION, row):
        line = line_of(row)
        at = line.rfind("V", 0, found.start())
        verb = row[at].verb if at > 0 else None
        if verb is None or verb.frame not in ("take", "clear") or not PLACES_ONLY.fullmatch(line, at, found.start()):
            continue
        stop = row[found.end()].start
        parted = row[found.start()]._replace(symbol=";")
        who = WHO_ACTS.search(line[:at])
        actor = [row[who.start()]._replace(start=stop, end=stop)] if who else []
        again = [*actor, *(one for one in said_again(row, at, stop, lexicon) if one.symbol == "V")]
        row = [*row[: found.start()], parted, *again, *row[found.end() :]]
    return row


# "six villages near the towns of Lowfen and Norby in Eastmoor", "took Ashby near the towns of Lowfen and Norby in"
NEAR_TOWNS = re.compile(
    r"(?:(?<=U)n(?:d?[gyjr]{0,2}Uo)?|(?<=P)nd?[gyjr]{0,2}(?P<towns>U)o)d?P(?P<more>(?:,P)*,?aP)(?=i[dyj]{0,2}(?:To)?P)"
)


def near_one(row: Row, _: Lexicon) -> Row:
    """Leave out all but one of the towns near which places lie that also lie in a region."""
    for found in backwards(NEAR_TOWNS, row):
        unit = next((one for one in row[found.start() : found.start("more")] if one.symbol == "U"), None)
        if unit.text.endswith("s") if unit else found["more"] != ",aP":
            row = [*row[: found.start("more")], *row[found.end("more") :]]
    return row


# "six villages in Eastmoor and another in Westmoor"
ANOTHER = re.compile(
    r"N[rxygj]{0,2}U(?:[io]d?[jyg]{0,2}(?:To)?PT?,?)?a(?P<another>r)(?=[io]d?[jyg]{0,2}(?:To)?PT?(?![vhTsV]))"
)


def one_more(row: Row, lexicon: Lexicon) -> Row:
    """Say "one" for "another" of those counted before, where it lies elsewhere."""
    for found in backwards(ANOTHER, row):
        at = found.start("another")
        if is_a(lexicon.kinds.small.another, row[at].text):
            row = [*row[:at], row[at]._replace(symbol="N", number=Number(1, None, Qualifier.EXACT)), *row[at + 1 :]]
    return row


# "took Lowfen, two more villages to go"
TO_GO = re.compile(r",[rx]{0,2}N[rxygj]{0,2}U?t(?P<go>[xgV])(?=[xmb;,.]|$)")


def without_those_to_go(row: Row, lexicon: Lexicon) -> Row:
    """Leave out how many are still to be taken."""
    for found in backwards(TO_GO, row):
        if is_a(lexicon.kinds.small.go, row[found.start("go")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "a cluster of four villages", "a group of six settlements": as many as the figure says
CLUSTER = re.compile(r"d?(?P<cluster>[NSg])o?(?=N[rxygj]{0,3}U)")


def without_cluster(row: Row, lexicon: Lexicon) -> Row:
    """Leave out what several counted places are together."""
    for found in backwards(CLUSTER, row):
        if is_a(lexicon.kinds.small.cluster, row[found.start("cluster")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "all 14 villages in Eastmoor but one": fewer than the figure says
ALL_BUT = re.compile(r"(?P<all>N)[rxygj]{0,2}U(?:[io]d?y?PT?)?(?P<but>[ex]N)(?=[;,.]|$)")
# "three of the total 38 villages"
TOTAL = re.compile(r"(?<=d)(?P<total>[xg])(?=N[rxygj]{0,2}U)")


def with_fewer(row: Row, lexicon: Lexicon) -> Row:
    """Count nothing where some of so many places are left out; leave out that a figure is the total."""
    small = lexicon.kinds.small
    for found in backwards(ALL_BUT, row):
        if is_a(small.all_but, row[found.start("but")].text):
            fewer = row[found.start("all")]._replace(number=Number(None, None, Qualifier.VAGUE))
            kept = row[found.start("all") + 1 : found.start("but")]
            row = [*row[: found.start("all")], fewer, *kept, *row[found.end("but") :]]
    for found in backwards(TOTAL, row):
        if is_a(small.total, row[found.start("total")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Eastmoor region - 65 settlements, including Lowfen, Norby, Highfen"
REGION_FIRST = re.compile(
    r"(?:^|(?<=[:;]))(?P<region>PT)(?P<mark>[-:])(?P<count>[rx]{0,2}N[rxygj]{0,2}U)(?=,lP(?:,P)*(?:,?aP)?(?:[;.]|$))"
)
NO_AND = re.compile(r"(?<=,l)P(?:,P)+(?P<last>,)P(?=[;.]|$)")


def with_those_included(row: Row, _: Lexicon) -> Row:
    """Put behind a figure the region before it, where it tells which places it includes, the last behind "and"."""
    for found in backwards(NO_AND, row):
        at = found.start("last")
        row = [*row[:at], row[at]._replace(symbol="a"), *row[at + 1 :]]
    for found in backwards(REGION_FIRST, row):
        region, count = (row[slice(*found.span(key))] for key in ("region", "count"))
        within = row[found.start("mark")]._replace(symbol="i", text="in")
        row = [*row[: found.start()], *count, within, *region, *row[found.end() :]]
    return row


# "24 neighborhoods out of 28", behind "the number of neighborhoods"
UNIT_AGAIN = re.compile(r"M[xygj]{0,2}V?(?P<unit>U)[^;N]*tN(?P<again>U)(?=xoN)")


def without_unit_again(row: Row, _: Lexicon) -> Row:
    """Leave out a unit that was told of before its figure."""
    found = UNIT_AGAIN.search(line_of(row))
    return [*row[: found.start("again")], *row[found.end("again") :]] if found else row


# "six villages in Norland, specifically in the Eastmoor and Westmoor regions"
SPECIFICALLY = re.compile(r"(?<=U)[io]d?y?P,(?P<more>[xgl])(?=[io]d?(?:y?PT?(?:,?ad?PT?)?|To)(?:[;,.]|$))")


def more_exactly(row: Row, lexicon: Lexicon) -> Row:
    """Leave out where counted places lie before it is told more exactly."""
    for found in backwards(SPECIFICALLY, row):
        if is_a(lexicon.kinds.places.more_exactly, row[found.start("more")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "three towns in Eastmoor, one to the north and two to the south of Lowfen"
BOTH_SIDES = re.compile(r"N(?P<first>td?y|d?y)aN(?P<near>n)(?P<of>d?(?:[xygj]{0,2}[Uz]o?)?P)")


def beside_it(row: Row, _: Lexicon) -> Row:
    """Tell of both figures near which place they lie, on two sides of it."""
    for found in backwards(BOTH_SIDES, row):
        near, of = row[found.start("near")], row[slice(*found.span("of"))]
        place = [one._replace(start=near.start, end=near.start) for one in of if one.symbol == "P"]
        last = [one for one in of if one.symbol == "P"]
        apart = row[found.end("first") : found.end("near")]
        row = [*row[: found.start("first")], near, *place, *apart, *last, *row[found.end("of") :]]
    return row


# "took the remaining villages, which are 17 villages, after": how many they are
COUNTED_THEN = re.compile(r"d?(?P<which>r?)[gjy]{0,2}(?P<unit>U),wh(?P<count>N)(?P<again>U)(?:,(?=[xmD;.])|(?=[;.]|$))")


def counted_then(row: Row, _: Lexicon) -> Row:
    """Put before the places how many they are, where a clause behind them tells it."""
    for found in backwards(COUNTED_THEN, row):
        if row[found.start("unit")].text.casefold() == row[found.start("again")].text.casefold():
            count, again = row[found.start("count")], row[found.start("again")]
            row = [*row[: found.start()], count, *row[slice(*found.span("which"))], again, *row[found.end() :]]
    return row


# "from areas near Lowfen, including about 20 villages", "from areas near it"
AREAS_WITH = re.compile(
    r"[dyxg]{0,2}(?P<areas>U)(?P<where>[in]d?y?(?:To)?PT?),?l(?P<count>N[rxygj]{0,2}U)(?=[,;.VhvgRxm]|$)"
)
NEAR_IT = re.compile("(?<=[UT])n(?P<it>x)")
NAMED_THERE = re.compile(r"[ino]d?y?(?:To)?(?P<name>P)(?![Xz])")


def areas_with(row: Row, lexicon: Lexicon) -> Row:
    """Tell of so many villages near a town, not of the areas that hold them."""
    for found in backwards(AREAS_WITH, row):
        if is_a(lexicon.kinds.places.area, row[found.start("areas")].text):
            where, count = (row[slice(*found.span(key))] for key in ("where", "count"))
            row = [*row[: found.start()], *count, *where, *row[found.end() :]]
    return row


def near_it(row: Row, lexicon: Lexicon) -> Row:
    """Put the name of the only place in front for "it", near which areas lie."""
    for found in backwards(NEAR_IT, row):
        at = found.start("it")
        named = [*NAMED_THERE.finditer(line_of(row[:at]))]
        if len(named) == 1 and is_a(lexicon.kinds.small.it, row[at].text):
            name = row[named[0].start("name")]
            row = [*row[:at], name._replace(start=row[at].start, end=row[at].end), *row[at + 1 :]]
    return row


# "in the countryside of three provinces, Eastmoor, Westmoor and Northmoor"
IN_SO_MANY = re.compile(r"(?<=[io])d?(?P<count>N)[rxyg]{0,2}(?P<kind>T)[,:](?P<names>P(?:,P)*,?aP)(?=[;.,]|$)")


def in_so_many(row: Row, _: Lexicon) -> Row:
    """Leave out how many provinces they are in which places lie, where all are named."""
    for found in backwards(IN_SO_MANY, row):
        number = row[found.start("count")].number
        if number and number.low == found["names"].count("P"):
            names = row[slice(*found.span("names"))]
            row = [*row[: found.start()], *names, row[found.start("kind")], *row[found.end() :]]
    return row


# "Lowfen has been captured in the north, Highfen and Norby in the west and Karby in the south"
IN_PART = re.compile(r"(?P<were>[vh]{1,3}V)idy(?=,|,?a)")
IN_PARTS = re.compile(r"(?:(?:,|,?a)(?:d?(?:Uo)?[PX])(?:(?:,|,?a)d?[PX])*idy)+(?=[;.]|$)")
PART_OR_THING = re.compile("(?:,|,?a)d?X|idy")


def in_each_part(row: Row, _: Lexicon) -> Row:
    """Put all places that fell in the north, the west and the south before the verb that is told once."""
    line = line_of(row)
    found = IN_PART.search(line)
    parts = IN_PARTS.match(line, found.end()) if found else None
    if found is None or parts is None or "P" not in parts[0]:
        return row
    left = [one.span() for one in PART_OR_THING.finditer(line, *parts.span())]
    more = [row[i] for i in range(*parts.span()) if not any(start <= i < end for start, end in left)]
    last = max(i for i, one in enumerate(more) if one.symbol in ",a")
    joined = [one._replace(symbol=",") if one.symbol == "a" and i < last else one for i, one in enumerate(more)]
    names = [one for i, one in enumerate(joined) if not (one.symbol == "," and joined[i + 1].symbol in ",a")]
    return [*row[: found.start()], *names, *row[slice(*found.span("were"))], *row[parts.end() :]]


STEPS = (
    Step(counted_then, "wh", COUNTED_THEN),
    Step(near_it, "nx", NEAR_IT),
    Step(areas_with, "l", AREAS_WITH),
    Step(in_so_many, "N", IN_SO_MANY),
    Step(in_each_part, "idy", IN_PART),
    Step(without_those_to_go, "t", TO_GO),
    Step(with_those_included, ",l", REGION_FIRST, NO_AND),
    Step(with_fewer, "N", ALL_BUT, TOTAL),
    Step(without_cluster, "U", CLUSTER),
    Step(without_unit_again, "M", UNIT_AGAIN),
    Step(more_exactly, ",", SPECIFICALLY),
    Step(beside_it, "n", BOTH_SIDES),
    Step(one_more, "r", ANOTHER),
    Step(near_one, "n", NEAR_TOWNS),
    Step(besides, "V", BESIDES),
    Step(where_they_fell, "U", SAW, HEADED),
    Step(in_each, "U", IN_EACH_OF, IN_ALL),
    Step(both_in, "(dP", BOTH),
    Step(without_distance, "NX", FAR_AND_NEAR),
    Step(without_size, "P,", PEOPLED, AWAY),
    Step(own_region, "UoP", OWN_REGION),
    Step(of_them_in, "N", OF_WHICH_SOME, OF_THESE, SOME_LIE),
    Step(one_and_other, "U", ONE_OTHER, AMID),
    Step(parts_behind, ";N", PARTS),
)
