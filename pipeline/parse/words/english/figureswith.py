"""What English counts beside, before and behind places: put as one figure, or told for itself.

Only in English (`sharing` has the order of these steps).
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.english.whoacts import ACTING
from pipeline.parse.words.numbers import read
from pipeline.parse.words.row import Chunk, Row, backwards, line_of
from pipeline.parse.words.steps import Step

# "Three of the six, Lowfen, Highfen and Norby, fell on Monday"
OF_THE_COUNTED = re.compile(r"^(?P<some>N)odN[rxygj]{0,2}U?(?=,P(?:,P)*,?aP,[vhx]{0,3}V)")


def some_named(row: Row, _: Lexicon) -> Row:
    """Leave out of how many some are that fell, where they are named."""
    found = OF_THE_COUNTED.match(line_of(row))
    return [row[0], *row[found.end() :]] if found else row


# "two villages in Eastmoor, as well as a town in neighbouring Westmoor": one town
ONE_MORE = re.compile(
    r"N[rxygj]{0,2}U[i:(-][^;VRK]*(?:V[^;VRK]*)?a(?P<one>d)[xygj]{0,2}(?P<unit>U)(?=id?[yz]?(?:To)?d?PT?(?:[,;.D]|$))"
)


def as_one(row: Row, lexicon: Lexicon) -> Row:
    """Count as one the place without a name that is told of beside those which a figure counts elsewhere."""
    for found in backwards(ONE_MORE, row):
        at = found.start("one")
        single = not row[found.start("unit")].text.endswith("s")
        if single and is_a(lexicon.kinds.names.article, row[at].text):
            row = [*row[:at], row[at]._replace(symbol="N", number=read("one", lexicon.numbers)), *row[at + 1 :]]
    return row


# "recaptured Lowfen and three more heights": one of the heights
AMONG_THINGS = re.compile(r"(?<=V)P(?:,P)*,?aNr[gjyx]{0,2}X(?!a)|(?<=V)P(?:,P)*,?arN[gjyx]{0,2}X(?!a)")


def without_heights(row: Row, lexicon: Lexicon) -> Row:
    """Make no place of what a sentence counts among heights and posts: "Lowfen and three more heights"."""
    found = AMONG_THINGS.search(line_of(row))
    if found is None:
        return row
    return [
        one._replace(symbol="X") if found.start() <= i < found.end() and one.symbol == "P" else one
        for i, one in enumerate(row)
    ]


# "captured 17 villages, with 11 placed under Blue control and six placed under Green control"
WITH_SOME = re.compile(r"N[rxygj]{0,2}U[^;VRK]{0,9},(?P<with>m)(?P<some>N)(?P<put>V[^;VRK,]{1,6})(?P<and>,?a)(?=NV)")


def with_some_put(row: Row, lexicon: Lexicon) -> Row:
    """Part from what was taken what became of some of it, and of others."""
    found = WITH_SOME.search(line_of(row))
    put = row[found.start("put")] if found else None
    if found is None or put is None or not is_a(lexicon.kinds.sides.helped, row[found.start("with")].text):
        return row
    if put.verb is None or put.verb.passive is None or not caseless(put.verb.passive).fullmatch(put.text):
        return row
    at, joint = found.start("with"), found.start("and")
    was = Chunk("h", "were", put.start, put.start)
    other = found.end("and") + 1
    also = was._replace(start=row[other].start, end=row[other].start)
    return [
        *row[: at - 1],
        row[at]._replace(symbol=";"),
        row[found.start("some")],
        was,
        *row[found.start("put") : joint],
        row[joint]._replace(symbol=";"),
        row[other - 1],
        also,
        *row[other:],
    ]


# "captured Lowfen on Monday along with three communes of Eastmoor"
ALONG_LATER = re.compile(r"(?P<day>D),?(?P<along>a)(?=[rxd]?N[rxygj]{0,2}U)")
WHO_ACTS = re.compile("[PS](?=[vhx]{0,3}$)")


def along_with_count(row: Row, lexicon: Lexicon) -> Row:
    """Say the verb again of what was taken along with a place, behind its day."""
    found = ALONG_LATER.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.asides.along_with, row[found.start("along")].text):
        return row
    line, start = line_of(row), found.start("along")
    at = line.rfind("V", 0, found.start())
    verb = row[at].verb if at > 0 else None
    if verb is None or verb.frame not in ACTING or line[at - 1] == "h":
        return row
    who = WHO_ACTS.search(line[:at])
    stop = row[start].end
    again = [row[i]._replace(start=stop, end=stop) for i in ([who.start(), at] if who else [at])]
    day = row[found.start("day")]._replace(start=stop, end=stop)
    return [*row[:start], row[start]._replace(symbol=";"), *again, *row[start + 1 :], day]


# "Lowfen and Highfen fell, as did Norby"
AS_DID = re.compile(
    r"(?P<names>P(?:,P)*(?:,?aP)?)(?P<fell>[vhx]{0,3}V[^VRK;,]{0,6}),(?P<as>mg)(?P<more>d?(?:Uo)?P(?:,P)*(?:,?aP)?)(?=[.;]|$)"
)


def as_did(row: Row, lexicon: Lexicon) -> Row:
    """Put beside the places that fell those of which the same is told behind it."""
    found = AS_DID.search(line_of(row))
    if found is None or not is_a(
        lexicon.kinds.asides.as_did, " ".join(one.text for one in row[slice(*found.span("as"))])
    ):
        return row
    names, fell, more = (row[slice(*found.span(key))] for key in ("names", "fell", "more"))
    joint = Chunk("a", "and", more[0].start, more[0].start)
    return [*row[: found.start()], *names, joint, *more, *fell, *row[found.end() :]]


# "With Lowfen the army has now taken six villages"
WITH_ONE = re.compile(
    r"^(?P<with>m)(?P<name>d?(?:Uo)?P),?(?P<who>d?[jg]{0,2}[PS])(?P<has>v(?P<now>x))(?P<verb>V)(?=[rxd]{0,2}N)"
)


def with_one_more(row: Row, lexicon: Lexicon) -> Row:
    """Tell for itself of the place with which somebody "now" has taken so many."""
    found = WITH_ONE.match(line_of(row))
    verb = row[found.start("verb")] if found else None
    if found is None or verb is None or verb.verb is None or verb.verb.frame != "take":
        return row
    if not (
        is_a(lexicon.kinds.sides.helped, row[0].text) and is_a(lexicon.kinds.days.by_now, row[found.start("now")].text)
    ):
        return row
    name, who = (row[slice(*found.span(key))] for key in ("name", "who"))
    at = name[-1].end
    first = [*who, verb, *name, Chunk(";", "", at, at)]
    return [*first, *row[found.start("who") :]]


# "80 localities west of Lowfen, north of Highfen 30 and south of Norby 10"
FIGURE_BEHIND = re.compile(r"(?<=[,a])(?P<where>nd?P)(?P<count>N)(?=[,;.a]|$)")
COUNTED = re.compile(r"N[rxygj]{0,2}U(?:[in]d?P)?.*$")


def figure_first(row: Row, _: Lexicon) -> Row:
    """Put a figure before the place near which so many lie, where a list goes on with such."""
    for found in backwards(FIGURE_BEHIND, row):
        if COUNTED.search(line_of(row[: found.start()])):
            where, count = (row[slice(*found.span(key))] for key in ("where", "count"))
            row = [*row[: found.start()], *count, *where, *row[found.end() :]]
    return row


# "Seven towns, of which Lowfen is the largest, have passed to the rebels"; "272 places, Lowfen being the latest"
OF_WHICH = re.compile(r",ow(?P<names>P(?:,P)*(?:,?aP)?)hd?x?g?,(?=[vhx]{1,4}V)")
BEING = re.compile(r"(?<=[UTVSPD]),(?P<names>P(?:,P)*(?:,?aP)?)(?P<being>h)d?x?g(?=[,;.]|$)")


def including(row: Row, lexicon: Lexicon) -> Row:
    """Say "including" for the clause that tells which of those counted is the largest or the latest."""
    for found in backwards(OF_WHICH, row):
        row = [*row[: found.start() + 1], *_named(row[slice(*found.span("names"))]), *row[found.end() - 1 :]]
    being = BEING.search(line_of(row))
    if being and is_a(lexicon.kinds.places.which_of_them, row[being.end() - 1].text):
        row = [*row[: being.start() + 1], *_named(row[slice(*being.span("names"))]), *row[being.end() :]]
    return row


def _named(names: Row) -> Row:
    return [Chunk("l", "including", names[0].start, names[0].start), *names]


# "four in Westmoor yielded, making 63 occupied since May"
MAKING = re.compile(r"(?<=,)(?P<making>g)(?P<count>N)(?P<taken>V(?=[xDi,;.]|$)|(?=[io]d?y?P))")
SINCE_CLAUSE = re.compile(r"xd?P?[zg]{1,3}(?=[,;.]|$)")


def as_total(row: Row, lexicon: Lexicon) -> Row:
    """Say "for a total of" for "making", before as many as are taken by now."""
    found = MAKING.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.asides.making, row[found.start("making")].text):
        return row
    taken = row[found.start("taken")] if found["taken"] else None
    passive = taken is None or bool(
        taken.verb and taken.verb.passive and caseless(taken.verb.passive).fullmatch(taken.text)
    )
    at = found.start("making")
    rest = row[found.end("taken") :]
    since = SINCE_CLAUSE.match(line_of(rest))
    rest = rest[since.end() :] if since else rest
    return [*row[:at], row[at]._replace(symbol="M"), row[at + 1], *rest] if passive else row


# "272 of the 344 localities on the list agreed by the commission": on which list they stand is no region
LISTED = re.compile(r"^(?P<of>od?N[rxygj]{0,2}[UT])id?g{1,3}(?:[bo]d?[jg]{0,2}[PSg])?(?=,N[vh])")


def without_list(row: Row, _: Lexicon) -> Row:
    """Leave out on which list those places stand of which so many were taken."""
    found = LISTED.match(line_of(row))
    return [*row[: found.end("of")], *row[found.end() :]] if found else row


# "Of the 38 settlements in Eastmoor district 31 have been freed": a comma that parts two figures is missing
OUT_OF_ALL = re.compile(r"(?:^|(?<=[,w]))odN[rxyg]{0,2}Uid?y?PT?(?P<some>N)(?=[vh]{1,3}V)")


def with_comma(row: Row, _: Lexicon) -> Row:
    """Part a figure from the one out of which it is."""
    found = OUT_OF_ALL.search(line_of(row))
    at = found.start("some") if found else 0
    return [*row[:at], Chunk(",", ",", row[at].start, row[at].start), *row[at:]] if at else row


# "took Lowfen on 3 and Highfen on 5 November", "Lowfen fell on 3, Norby on 5 and Highfen on 9 November"
_NEXT = r"(?:,|,?a)d?(?:Uo)?P[TU]?(?:\(P\))?"
DAYS_OF_MONTH = re.compile(rf"i(?P<day>N)(?=(?:{_NEXT}iN)*{_NEXT}(?P<dated>D))")


def with_month(row: Row, lexicon: Lexicon) -> Row:
    """Make days of figures that share the month, and the year, of the last day of a list."""
    as_told = row
    for found in backwards(DAYS_OF_MONTH, row):
        on, figure, dated = (as_told[at] for at in (found.start(), found.start("day"), found.start("dated")))
        last, nth = dated.day, figure.number.low if figure.number else None
        if last is None or last.role != "on" or last.first is None or last.first != last.last:
            continue
        if nth is None or not (is_a(lexicon.kinds.days.on, on.text) and 0 < nth < last.first.day):
            continue
        day = replace(last, start=on.start, end=figure.end, first=last.first.replace(day=nth))
        told = on._replace(
            symbol="D", text=f"{on.text} {figure.text}", end=figure.end, day=replace(day, last=day.first)
        )
        row = [*row[: found.start()], told, *row[found.end("day") :]]
    return row


# "500 square kilometres have been captured, including 34 villages, 31 hamlets and seven hills"
_SOME = "N[gjyr]{0,2}U"
MEASURE_WITH = re.compile(
    rf"(?:^|(?<=[w,;D]))N(?:[xg]?X){{1,2}}(?P<were>[vh]{{1,3}}V(?:bd?[jg]?[PS])?),?l(?P<places>{_SOME}(?:,{_SOME})*(?:,?a{_SOME})?)(?:,?aN?[gjyr]{{0,2}}X)?(?=[,;.D]|$)"
)


def with_measure(row: Row, _: Lexicon) -> Row:
    """Tell of the places that a measure of land includes, and not of the measure."""
    found = MEASURE_WITH.search(line_of(row))
    if found is None:
        return row
    were, places = (row[slice(*found.span(key))] for key in ("were", "places"))
    joined = [one._replace(symbol="a", text="and") if one.symbol == "," else one for one in places]
    return [*row[: found.start()], *joined, *were, *row[found.end() :]]


# "captured in fighting more than 200 villages"
IN_FIGHTING = re.compile(r"(?<=V)i(?P<how>g)(?=[xr]?N)")


def without_fighting(row: Row, lexicon: Lexicon) -> Row:
    """Leave out between a verb and a figure that it was done in fighting."""
    for found in backwards(IN_FIGHTING, row):
        if is_a(lexicon.kinds.deeds.fights, row[found.start("how")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "the number of captured farms and villages to 26"
FARMS_AND = re.compile(r"(?<=M)(?P<taken>V)Xa(?=U)")


def without_farms(row: Row, _: Lexicon) -> Row:
    """Leave out of a sum what is counted with the places in it."""
    for found in backwards(FARMS_AND, row):
        row = [*row[: found.end("taken")], *row[found.end() :]]
    return row


# "6 of 14 villages in Eastmoor and 4 of 9 in Westmoor"
OF_AS_MANY = re.compile(r"(?<=[a,])N(?P<all>oN)(?=[in]d?y?(?:To)?P)")


def without_all(row: Row, _: Lexicon) -> Row:
    """Leave out of how many places some are that stand beside others so told."""
    for found in backwards(OF_AS_MANY, row):
        if "NoNU" in line_of(row[: found.start()]):
            row = [*row[: found.start("all")], *row[found.end() :]]
    return row


# "at least eight villages and two other areas": what is counted beside places and named nowhere
OTHER_AREAS = re.compile(r"(?<=U)(?P<also>,?aN[gjyx]{0,2}r[gjyx]{0,2}(?P<areas>U))(?![:(o])")


def without_areas(row: Row, lexicon: Lexicon) -> Row:
    """Leave out of a sum so many other areas, which are no places."""
    for found in backwards(OTHER_AREAS, row):
        if is_a(lexicon.kinds.places.area, row[found.start("areas")].text):
            row = [*row[: found.start("also")], *row[found.end("also") :]]
    return row


STEPS = (
    Step(as_one, "U", ONE_MORE),
    Step(without_areas, "rU", OTHER_AREAS),
    Step(without_all, "NoN", OF_AS_MANY),
    Step(with_measure, "l", MEASURE_WITH),
    Step(without_fighting, "ig", IN_FIGHTING),
    Step(without_farms, "MV", FARMS_AND),
    Step(with_month, "iN", DAYS_OF_MONTH),
    Step(with_comma, "odN", OUT_OF_ALL),
    Step(some_named, "odN", OF_THE_COUNTED),
    Step(without_heights, "X", AMONG_THINGS),
    Step(with_some_put, "mN", WITH_SOME),
    Step(along_with_count, "a", ALONG_LATER),
    Step(as_did, ",m", AS_DID),
    Step(with_one_more, "xV", WITH_ONE),
    Step(figure_first, "PN", FIGURE_BEHIND),
    Step(including, "P", OF_WHICH, BEING),
    Step(as_total, "N", MAKING),
    Step(without_list, "N", LISTED),
)
