"""What English says a place is: by its kind, before its name or behind it, in clauses of their own.

Only in English (`apposition` has the order of these steps).
"""

from __future__ import annotations

import re

from pipeline.model import Unit
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.row import Chunk, Row, backwards, line_of

# "Lowfen, a village of Highfen district in Eastmoor, was"; "Lowfen, a town not far from it, was"
# "Lowfen, a town of Eastmoor which for years had belonged to the Blues, has been taken"
WIDER = re.compile(
    r"(?<=P),(?:d[gjyx]{0,3}U|[XUz])[oi]d?[yz]{0,2}P[TU]?(?P<wider>[oi]d?[yz]{0,2}PT?)(?=w|,(?:[vhxD]{0,4}V|aP))"
)
ASIDE = re.compile(r"(?<=P)(?P<aside>,d[gjyxr]{0,3}U[gjxfonmidyzX]{1,6}),(?=[vhxD]{0,4}V)")
RELATIVE = re.compile(r"(?<=[PTU]),?w(?![^,]*V)[^V;:()]{3,40},(?=[vh]{1,3}V)")
KIND = re.compile(r"(?P<council>(?<=[XUg]oP)g)|(?P<seat>(?<=P,)g(?=od?y?P))|(?P<centre>(?<=P)U(?=[oi]d?y?P))")
THAT_OF = re.compile(r"(?<=P),w(?=oPT?(?P<wider>iPT?)?,)")
# "Highfen, the centre of Lowfen district": elsewhere "the centre of a district" is the district
CENTRE = re.compile(r"(?<=P),(?P<centre>d)(?=PT)")
# "Lowfen, the capital of Eastmoor province in the east, near the city of Norby, has fallen"
SEAT_NEAR = re.compile(
    r"(?<=P),d?[gjyx]{0,2}[zU]od?[yz]?P[TU]?(?P<near>(?:id?y)?,?[xg]?n(?:d?[gxy]{0,2}[zU]o?)?d?P[TU]?|id?y)"
    r"(?P<also>,n(?:d?[zU]o?)?P[TU]?)?"
    r"(?=,[vhxD]{0,4}V)"
)
ASIDES = (SEAT_NEAR, WIDER, ASIDE, RELATIVE, KIND, THAT_OF, CENTRE)


def without_asides(row: Row, lexicon: Lexicon) -> Row:
    """Leave out an aside between a place and its verb, but for what it says of the kind of the place."""
    if near := SEAT_NEAR.search(line_of(row)):
        row = [*row[: near.start("near")], *row[near.end() :]]
    row = _with_that(_with_kinds(_with_centre(row), lexicon))
    for pattern, key in ((WIDER, "wider"), (ASIDE, 0), (RELATIVE, 0)):
        if found := pattern.search(line_of(row)):
            kept = 1 if pattern is RELATIVE and line_of(row).count(",d", 0, found.start()) else 0
            row = [*row[: found.start(key)], *row[found.end(key) - kept :]]
    return row


def _with_centre(row: Row) -> Row:
    found = CENTRE.search(line_of(row))
    if found is None or not row[found.start("centre")].text.casefold().startswith("the cent"):
        return row
    at = found.start("centre")
    centre = (row[at]._replace(symbol=symbol) for symbol in "dzo")
    return [*row[:at], *centre, *row[at + 1 :]]


def _with_kinds(row: Row, lexicon: Lexicon) -> Row:
    """Tell what kind a place is by its noun: the area of a council is a district, a seat a capital."""
    for kind in KIND.finditer(line_of(row)):
        at, word = kind.start(), row[kind.start()].text
        council = kind["council"] and is_a(lexicon.kinds.sites.council, word)
        if council or (kind["centre"] and is_a(lexicon.kinds.sites.district_centre, word)):
            row = [*row[:at], row[at]._replace(symbol="T", unit=Unit.DISTRICT), *row[at + 1 :]]
        elif kind["seat"] and word.casefold() == "seat":
            row = [*row[:at], row[at]._replace(symbol="z", text="capital"), *row[at + 1 :]]
    return row


def _with_that(row: Row) -> Row:
    """Put "in" for "that of", which stands for a noun before: "Lowfen, that of Dry district in Westmoor,"."""
    that = THAT_OF.search(line_of(row))
    if that is None or row[that.end() - 1].text.casefold() != "that":
        return row
    rest = row[that.end() :]
    if that["wider"]:
        rest = [*row[that.end() : that.start("wider")], *row[that.end("wider") :]]
    return [*row[: that.start()], rest[0]._replace(symbol="i"), *rest[1:]]


# "Lowfen, the border town that fell on Monday", "Lowfen, a town recently freed by the army"
TOLD = re.compile(
    r"(?<=P),(?P<kind>d[gjyxr]{0,3}U)(?P<where>(?:[in]d?[gyz]{1,2}(?:[mo]d?P)?(?=w))?)"
    r"(?=w(?:d?j?[PSx])?[vhxD]{0,3}V|D[xg]?V)"
)


def with_which(row: Row, lexicon: Lexicon) -> Row:
    """Say "Lowfen, which fell" for "Lowfen, the town that fell", "Lowfen, a town on the border that fell"."""
    for found in backwards(TOLD, row):
        which = row[found.end()]
        if row[found.end("kind") - 1].text.endswith("s"):
            continue
        if which.symbol == "w" and is_a(lexicon.kinds.names.which, which.text):
            comma = row[found.start()]._replace(start=which.start, end=which.start)
            row = [*row[: found.start()], comma, which._replace(text="which"), *row[found.end() + 1 :]]
        elif which.symbol == "D":
            row = [*row[: found.end()], *row[found.end() + 1 :]]
    return row


# "The rebels hold Lowfen, which they took from the army last week, and Norby": nobody took the second one
HELD_TOO = re.compile(
    r"^[^V]*(?P<holds>[Kg])d?(?:Uo)?P,w(?:d?[jg]?[PS]|x)[vhx]{0,2}V(?:fd?[jg]{0,2}[PS])?[xd]{0,2}D?(?P<more>,ad?P)(?=[.;]?$)"
)


def without_what_is_held_too(row: Row, _: Lexicon) -> Row:
    """Leave out, behind a relative clause, the next place that is only held or attacked."""
    found = HELD_TOO.match(line_of(row))
    return [*row[: found.start("more")], *row[found.end("more") :]] if found else row


# "took the ancient Vesperan capital of Lowfen": the town itself, no town of a region
OLD_SEAT = re.compile(r"(?:(?<=V)|^)d(?P<lead>[gj]{1,2}P?|P)(?P<seat>z)o(?=P(?!T))")


def with_old_seat(row: Row, lexicon: Lexicon) -> Row:
    """Take what was once a capital, or is one of a country, for a town."""
    found = OLD_SEAT.search(line_of(row))
    lead = row[slice(*found.span("lead"))] if found else []
    if found is None:
        return row
    word, kinds = row[found.start("seat")].text, lexicon.kinds.sites
    business = any(is_a(kinds.business, one.text) for one in lead)
    old = any(one.symbol == "P" or is_a(kinds.old, one.text) for one in lead)
    if not (business or (old and is_a(kinds.capital, word))):
        return row  # "the centre of Lowfen" is a part of it, "the capital of Lowfen" may be a town of another name
    seat = row[found.start("seat")]._replace(symbol="U", unit=Unit.LOCALITY)
    plain = [one for one in lead if one.symbol != "P"]
    return [*row[: found.start("lead")], *plain, seat, *row[found.end("seat") :]]


# "including its capital Lowfen", "the provincial capital, Lowfen", "the capital of Eastmoor, Lowfen, fell"
SEAT = re.compile(r"(?<=[Vla])d[gjy]?(?P<of>P?)(?P<seat>[zU]),?(?=P(?:[,;aDiVvh]|$))")
# "six towns, including northern Eastmoor's capital, Lowfen"
INCLUDED_SEAT = re.compile(r"(?<=l)d?y?P[TU]?s[gj]?(?P<seat>[zU]),?(?=P)")
LISTED = re.compile("l(?:Uo)?P(?:,P)*,?a$")
# "took the key town, Lowfen, on Monday", "retook its former headquarters, Lowfen, and two villages"
THE_ONE = re.compile(r"(?<=V)d[xgjyr]{0,3}(?P<seat>(?P<town>U)|X),(?=P(?:$|;|,[aDvhx]))")
WHOSE = re.compile(r"(?<=[nio])d?[gjy]?[TUz]s[gj]?(?P<seat>[zU]),?(?=P)")  # "near the region's capital, Lowfen"
SEAT_OF = re.compile(r"d?[gjy]?(?P<seat>[zU])od?y?(?:To)?(?P<region>PT?),(?P<name>P),?(?=[vhxD]{0,3}V|D|$)")


def with_seat(row: Row, lexicon: Lexicon) -> Row:
    """Put the name of a seat where that of a town stands, with the region that it is the seat of."""
    line, kinds = line_of(row), lexicon.kinds
    of = SEAT_OF.search(line)
    if of and is_a(kinds.sites.seat, row[of.start("seat")].text):
        name, region = row[of.start("name")], row[slice(*of.span("region"))]
        within = Chunk("i", "", region[0].start, region[0].start)
        return [*row[: of.start()], name, within, *region, *row[of.end() :]]
    found = INCLUDED_SEAT.search(line)
    if found and is_a(kinds.sites.seat, row[found.start("seat")].text):
        return [*row[: found.start()], *row[found.end() :]]
    found = SEAT.search(line)
    if found and is_a(kinds.sites.seat, row[found.start("seat")].text):
        if LISTED.search(line[: found.start()]):  # "among them Lowfen and the provincial capital, Highfen"
            return [*row[: found.start()], *row[found.end() :]]
        seat = row[found.start("seat")]._replace(symbol="U")
        return [*row[: found.start("seat")], seat, *row[found.end() :]]
    found = WHOSE.search(line)
    if found and is_a(kinds.sites.seat, row[found.start("seat")].text):
        return [*row[: found.start()], *row[found.end() :]]
    found = THE_ONE.search(line)
    own = found and (found["town"] or is_a(kinds.sides.owned, row[found.start()].text))
    if found and own and is_a(kinds.sites.stronghold, row[found.start("seat")].text):
        seat = row[found.start("seat")]._replace(symbol="U", unit=Unit.LOCALITY)
        return [*row[: found.start("seat")], seat, *row[found.end() :]]
    return row


# "took Lowfen in Eastmoor, and Highfen, Westmoor's capital", "and Highfen, the capital of Westmoor"
OTHER_SEAT = re.compile(
    r"(?<=aP)(?P<comma>,)(?:(?P<land>PT?)s[gj]?(?P<whose>[zU])|d?[gjy]{0,2}(?P<seat>[zU])od?y?(?:To)?(?P<of>PT?))(?=[,;.D]|$)"
)
REGION_BEFORE = re.compile(r"[in]d?[yz]?(?:To)?PT?,?aP$")


def with_other_seat(row: Row, lexicon: Lexicon) -> Row:
    """Say "in" of the seat of a region behind a place that lies in another, so that no list of regions is read."""
    for found in backwards(OTHER_SEAT, row):
        land, seat = ("land", "whose") if found["land"] else ("of", "seat")
        told = is_a(lexicon.kinds.sites.seat, row[found.start(seat)].text)
        if told and REGION_BEFORE.search(line_of(row[: found.start()])):
            within = row[found.start("comma")]._replace(symbol="i", text="")
            row = [*row[: found.start()], within, *row[slice(*found.span(land))], *row[found.end() :]]
    return row


# "took a strategic town in Eastmoor, Lowfen, on Monday", "took another capital, Lowfen", "A key town, Lowfen, fell"
ONE_NAMED = re.compile(
    r"(?<=V)(?P<kind>[dr][xygjrPS]{0,3}[Uz])(?P<where>(?:[ion]d?[yxg]{0,2}[zT]?o?d?PT?)?),(?P<name>P)(?P<close>,?)(?=[,;Dmxwa]|$)(?!ad?P)"
    r"|(?:^|(?<=[,;]))(?P<kind2>d[xygj]{1,3}U)(?P<where2>(?:[ion]d?[yxg]{0,2}[zT]?o?d?PT?)?),(?P<name2>P),(?=[vhx]{0,3}V)"
)


def named_behind(row: Row, lexicon: Lexicon) -> Row:
    """Put the name of one place before where it lies: "took a village in Eastmoor, Lowfen"."""
    found = ONE_NAMED.search(line_of(row))
    last = "2" if found and found["kind2"] else ""
    kind = row[found.end(f"kind{last}") - 1] if found else None
    if found is None or kind is None or kind.text.endswith("s"):
        return row
    if kind.symbol == "z" and not is_a(lexicon.kinds.sites.capital, kind.text):
        return row
    where = row[slice(*found.span(f"where{last}"))]
    if where and row[found.start(f"kind{last}")].text.casefold() == "the":
        return row  # "the last town in Eastmoor, Lowfen" has a rule of its own
    spoken = line_of(row).startswith("xR", found.end())  # '... the provincial capital, Lowfen," said the governor'
    return [*row[: found.start()], row[found.start(f"name{last}")], *where, *row[found.end() - spoken :]]


# "Lowfen, one of the four villages on a supply line, fell", "Lowfen in Eastmoor, one of four villages on"
ONE_OF = re.compile(
    r"(?P<placed>(?:(?<=iP)|(?<=iPT)))?(?<=[PT]),(?P<one>N)od?[Nxygjr]{0,3}U(?P<where>[io]d?y?PT?)?[^VKRP;,]*"
    r"(?(placed)|(?:,(?=[vhxD]{0,3}V)|$))"
)


# "Lowfen, the tenth of the 17 townships in Eastmoor to fall to the group"
NTH_OF = re.compile(
    r"(?<=P)[TU]?(?P<aside>,d[xgr]od?N[xygjr]{0,3}[UT](?P<where>id?y?PT?)(?:tV(?:[tb]?d?[jg]?[PSg])?)?)(?=[,;.D]|$)"
)


# "Lowfen and Highfen were the first ones cleared of"
FIRST_ONES = re.compile(r"(?<=h)(?P<nth>d[xg](?:(?P<ones>g)|U))(?=V)")


def without_first_ones(row: Row, lexicon: Lexicon) -> Row:
    """Leave out that places were the first ones, or the last, to change hands."""
    found = FIRST_ONES.search(line_of(row))
    nth = row[found.start("nth") + 1].text if found else ""
    if found is None or not is_a(lexicon.kinds.places.which_of_them, nth):
        return row
    if found["ones"] and not is_a(lexicon.kinds.small.ones, row[found.start("ones")].text):
        return row
    return [*row[: found.start("nth")], *row[found.end("nth") :]]


def without_nth_of(row: Row, _: Lexicon) -> Row:
    """Leave out the how-manieth of several a place is that changes hands, but for where they lie."""
    found = NTH_OF.search(line_of(row))
    if found is None:
        return row
    return [*row[: found.start("aside")], *row[slice(*found.span("where"))], *row[found.end("aside") :]]


DASHED = re.compile("(?<=P)(?P<dash>-)(?P<one>N)od")


def with_comma(row: Row, _: Lexicon) -> Row:
    """Put a comma for the dash before "one of the largest towns"."""
    for found in backwards(DASHED, row):
        number = row[found.start("one")].number
        if number and number.low == 1:
            dash = row[found.start()]._replace(symbol=",", text=",")
            row = [*row[: found.start()], dash, *row[found.end("dash") :]]
    return row


def without_one_of(row: Row, _: Lexicon) -> Row:
    """Leave out of which places one is that was named just before."""
    found = ONE_OF.search(line_of(row))
    one = row[found.start("one")].number if found else None
    if found is None or one is None or one.low != 1:
        return row
    return [*row[: found.start()], *row[slice(*found.span("where"))], *row[found.end() :]]


# "Lowfen, a World Heritage Site, from the rebels"
CALLED_SO = re.compile(r"(?<=P),(?P<one>d)P(?P<close>,?)(?=[fDmbt]|$|[.;)])")


def without_what_it_is(row: Row, lexicon: Lexicon) -> Row:
    """Leave out a name behind "a", which tells what the place before it is."""
    found = CALLED_SO.search(line_of(row))
    one = row[found.start("one")] if found else None
    if found is None or one is None or not is_a(lexicon.kinds.names.article, one.text):
        return row
    return [*row[: found.start()], *row[found.end() :]]


# "won back Lowfen, a remote mountain district of Eastmoor province which guerrillas overran"
SOME_IN = re.compile(
    r"(?<=P),(?P<one>d)[gjyxX]{0,3}[UT](?P<in>i(?=d?[gjy]{0,2}P)|o(?=d?[gjy]{0,2}PT))(?P<where>d?[gjy]{0,2}PT?)"
    r"(?P<which>wd?[jg]?[PS][vhx]{0,3}VD?(?=,|$))?(?=,(?!a)|[;.]|$|D)"
)


def with_where_it_is(row: Row, lexicon: Lexicon) -> Row:
    """Put where a place lies behind its name, before what else is told of it."""
    found = SOME_IN.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.names.article, row[found.start("one")].text):
        return row
    where = [one for one in row[slice(*found.span("where"))] if one.symbol in "PT"]
    within = row[found.start("in")]._replace(symbol="i")
    return [*row[: found.start()], within, *where, *row[found.end() :]]


# "Lowfen and Highfen, two towns that the army recaptured last week, ..."
TOWNS_THAT = re.compile(r"P(?:,P)*,?aP(?P<what>,N[xygjr]{0,2}U)(?=wd?[jg]?[PS][vhx]{0,3}V|w[vh]{1,3}x?V)")


def without_how_many(row: Row, _: Lexicon) -> Row:
    """Leave out how many those are that were just named, before what was done with them."""
    found = TOWNS_THAT.search(line_of(row))
    if found is None:
        return row
    at, which = found.start("what"), found.end("what")
    return [*row[: at + 1], row[which]._replace(text="which"), *row[which + 1 :]]


# "Lowfen became the third town to fall to the rebels"
BECAME = re.compile(r"(?<=P)[vx]{0,2}(?P<became>[gh])d[xgyjN]{0,3}U?(?P<where>(?:i[^VRKP;,]{1,4}|[io]d?y?PT?)?)t(?=V)")


def without_becoming(row: Row, lexicon: Lexicon) -> Row:
    """Leave out that a place became one of those that fell, which is that it fell."""
    found = BECAME.search(line_of(row))
    if found and is_a(lexicon.kinds.sites.became, row[found.start("became")].text):
        where = row[slice(*found.span("where"))]
        where = where if any(one.symbol == "P" for one in where) else []
        return [*row[: found.start()], *where, *row[found.end() :]]
    return row


# "a village called Lowfen", "the town known as Lowfen"
CALLED = re.compile(r"(?<=U)x?(?P<called>g)m?(?=P)")


def without_called(row: Row, lexicon: Lexicon) -> Row:
    """Leave out the participle between a noun and its name."""
    for found in backwards(CALLED, row):
        if is_a(lexicon.kinds.sites.called, row[found.start("called")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "captured the late leader's hometown Lowfen", "Jan Doe's birthplace of Lowfen"
HOME = re.compile(r"(?<=V)(?:d?[gjyx]{0,3}P?)s(?P<home>[gx]U?|U)o?(?=P(?!T))")


def without_whose_home(row: Row, lexicon: Lexicon) -> Row:
    """Leave out whose home a place is, before its name."""
    for found in backwards(HOME, row):
        if is_a(lexicon.kinds.sites.hometown, row[found.start("home")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


CODENAMED = re.compile(r"(?P<code>g)P")  # "in an operation codenamed Lowfen"


def without_codenames(row: Row, lexicon: Lexicon) -> Row:
    """Make no place of what an operation is called."""
    for found in CODENAMED.finditer(line_of(row)):
        if is_a(lexicon.kinds.sites.codenamed, row[found.start("code")].text):
            row = [*row[: found.end() - 1], row[found.end() - 1]._replace(symbol="g"), *row[found.end() :]]
    return row


# "Lowfen was among the towns captured by the rebels", "Lowfen is one of the villages that the army retook"
AMONG = re.compile(
    r"(?<=[PU])[vx]{0,2}(?P<be>h)x?(?P<among>l|Nx?o)d?[xygjr]{0,4}N?[xygj]{0,2}[UT](?:[io]d?[yz]{0,2}PT?)?"
    r"(?P<which>w?)(?=(?P<who>d?[jg]?[PS]s?[PS]?|x)?[vhxD]{0,4}V)"
)


def among_those(row: Row, lexicon: Lexicon) -> Row:
    """Say of places themselves what is told of those that they are among."""
    found = AMONG.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.sites.one_of, row[found.start("among")].text):
        return row
    be = found.start("be")
    if not found["who"]:
        return [*row[: be + 1], *row[found.end() + (line_of(row)[found.end()] == "h") :]]
    at = row[be]
    comma, which = at._replace(symbol=",", text=",", end=at.start), at._replace(symbol="w", text="which", start=at.end)
    return [*row[:be], comma, which, *row[found.end() :]]


# "Lowfen, long a stronghold of the Reds, fell"
ONCE = re.compile(r"(?<=P,)[gx](?=d[gjyxr]{0,3}[UXz][oi])")


def without_once(row: Row, lexicon: Lexicon) -> Row:
    """Leave out how long a place was what it is said to be."""
    at = [found.start() for found in ONCE.finditer(line_of(row))]
    return [one for i, one in enumerate(row) if i not in at or not is_a(lexicon.kinds.once, one.text)]
