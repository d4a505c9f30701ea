"""What English says of a place between the place and its verb: left out, or put where the grammar looks for it.

Only in English (`Lexicon.english`).
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.model import Unit
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import TAKEN, Lexicon
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.scan import Chunk, line_of
from pipeline.parse.words.steps import Row, Step, taken


def plain(row: Row, lexicon: Lexicon) -> Row:
    """Return the chunks of a sentence without what it only says of a place by the way."""
    if not lexicon.english:
        return row
    acts = "V" in line_of(row)
    return taken(STEPS if acts else STEPS[:1], row, lexicon)


# "Fighting raged in Lowfen", "Speaking in Lowfen, which": no name, though it begins with a capital
FIRST = re.compile("^P[iontmgd]")


def _begun(row: Row, lexicon: Lexicon) -> Row:
    """Make no name of the first word of a sentence, where it tells what somebody does."""
    return [row[0]._replace(symbol="x"), *row[1:]] if is_a(lexicon.kinds.doing, row[0].text) else row


# "Lowfen - the capital of Eastmoor - fell"
DASHED = re.compile(r"(?<=P)-(?=(?:d|z)[^VRKN;:,()-]{1,9}(?P<end>-)[vhxD]{0,3}V)")


def _with_commas(row: Row, _: Lexicon) -> Row:
    for found in reversed([*DASHED.finditer(line_of(row))]):
        for at in (found.start(), found.start("end")):
            row = [*row[:at], row[at]._replace(symbol=","), *row[at + 1 :]]
    return row


# "Lowfen, a village of Highfen district in Eastmoor, was"; "Lowfen, a town not far from it, was"
# "Lowfen, a town of Eastmoor which for years had belonged to the Blues, has been taken"
WIDER = re.compile(
    r"(?<=P),(?:d[gjyx]{0,3}U|[XUz])[oi]d?[yz]{0,2}P[TU]?(?P<wider>[oi]d?[yz]{0,2}PT?)(?=w|,(?:[vhxD]{0,4}V|aP))"
)
ASIDE = re.compile(r"(?<=P)(?P<aside>,d[gjyxr]{0,3}U[gjxfonmidyzX]{1,6}),(?=[vhxD]{0,4}V)")
RELATIVE = re.compile(r"(?<=[PTU]),?w(?![^,]*V)[^V;:()]{3,40},(?=[vh]{1,3}V)")
KIND = re.compile(r"(?P<council>(?<=[XUg]oP)g)|(?P<seat>(?<=P,)g(?=od?y?P))|(?P<centre>(?<=P)U(?=[oi]d?y?P))")
THAT_OF = re.compile(r"(?<=P),w(?=oPT?(?P<wider>iPT?)?,)")


def _without_asides(row: Row, lexicon: Lexicon) -> Row:
    row = _with_that(_with_kinds(_with_centre(row), lexicon))
    for pattern, key in ((WIDER, "wider"), (ASIDE, 0), (RELATIVE, 0)):
        if found := pattern.search(line_of(row)):
            kept = 1 if pattern is RELATIVE and line_of(row).count(",d", 0, found.start()) else 0
            row = [*row[: found.start(key)], *row[found.end(key) - kept :]]
    return row


# "Highfen, the centre of Lowfen district": elsewhere "the centre of a district" is the district
CENTRE = re.compile(r"(?<=P),(?P<centre>d)(?=PT)")


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
        council = kind["council"] and is_a(lexicon.kinds.council, word)
        if council or (kind["centre"] and is_a(lexicon.kinds.district_centre, word)):
            row = [*row[:at], row[at]._replace(symbol="T", unit=Unit.DISTRICT), *row[at + 1 :]]
        elif kind["seat"] and word.casefold() == "seat":
            row = [*row[:at], row[at]._replace(symbol="z", text="capital"), *row[at + 1 :]]
    return row


# "an operation in the occupied Lowfen": it tells which, not what happened
STANDING = re.compile(r"(?<=[ionfmt])d?(?P<verb>V)(?=y?[PUTz])")


def _without_standing(row: Row, _: Lexicon) -> Row:
    held = {m.start("verb") for m in STANDING.finditer(line_of(row))}
    return [
        one._replace(symbol="j", verb=None) if i in held and one.text.casefold() == "occupied" else one
        for i, one in enumerate(row)
    ]


def _with_that(row: Row) -> Row:
    """Put "in" for "that of", which stands for a noun before: "Lowfen, that of Dry district in Westmoor,"."""
    that = THAT_OF.search(line_of(row))
    if that is None or row[that.end() - 1].text.casefold() != "that":
        return row
    rest = row[that.end() :]
    if that["wider"]:
        rest = [*row[that.end() : that.start("wider")], *row[that.end("wider") :]]
    return [*row[: that.start()], rest[0]._replace(symbol="i"), *rest[1:]]


NEARBY = re.compile(r"(?<=a)(?P<nearby>x)(?=P)")  # "Lowfen and nearby Highfen"


def _without_nearby(row: Row, lexicon: Lexicon) -> Row:
    found = NEARBY.search(line_of(row))
    if found and is_a(lexicon.kinds.nearby, row[found.start()].text):
        return [*row[: found.start()], *row[found.end() :]]
    return row


# "left Lowfen and Highfen and, in the south of the city, Drymoor"; "and, in Westmoor, Drymoor"
PLACED_ASIDE = re.compile(r"(?<=P),?a,i[^,VRKPN;]{1,8},(?=d?P)")
PLACED_FIRST = re.compile(
    r"(?<=[PTzUg]),?(?P<and>a),?(?P<where>id?[yz]{0,2}(?:Ps[yxg]{0,2})?P[TU]?),(?P<names>P(?:,P)*(?:,?aP)?)$"
)


def _placed_behind(row: Row, _: Lexicon) -> Row:
    """Put behind its names where they lie, at the end of a list, and leave out a place that is not named."""
    if found := PLACED_ASIDE.search(line_of(row)):
        row = [*row[: found.start()], row[found.start() + (row[found.start()].symbol == ",")], *row[found.end() :]]
    if found := PLACED_FIRST.search(line_of(row)):
        where, names = (row[slice(*found.span(key))] for key in ("where", "names"))
        row = [*row[: found.start()], row[found.start("and")], *names, *where]
    return row


# "captured two rebel controlled towns": from whom
HOLDER = re.compile(r"(?<=[VNd])(?P<side>[PS])(?P<held>g)(?P<units>[UT])")


def _from_holder(row: Row, lexicon: Lexicon) -> Row:
    """Put behind its places who held them, where that stands before them."""
    for found in reversed([*HOLDER.finditer(line_of(row))]):
        held = row[found.start("held")]
        if is_a(lexicon.kinds.held, held.text):
            units = row[found.start("units")]
            whom = row[found.start("side")]._replace(symbol="S", start=units.end, end=units.end)
            row = [*row[: found.start()], units, held._replace(symbol="f", start=units.end), whom, *row[found.end() :]]
    return row


# "the rebel commander Ivan Highfen had gone over to the army": a person, no place
TITLED = re.compile(r"(?<=[gSj])P(?=[vhx]{0,3}V|,)")


def _without_persons(row: Row, lexicon: Lexicon) -> Row:
    titled = {m.start() for m in TITLED.finditer(line_of(row))}
    return [
        one._replace(symbol="S") if i in titled and row[i - 1].text.casefold().split()[-1] in lexicon.titles else one
        for i, one in enumerate(row)
    ]


# "Lowfen, the border town that fell on Monday", "Lowfen, a town recently freed by the army"
TOLD = re.compile(r"(?<=P),(?P<kind>d[gjyxr]{0,3}U)(?=w(?:d?j?[PSx])?[vhxD]{0,3}V|D[xg]?V)")


def _with_which(row: Row, lexicon: Lexicon) -> Row:
    for found in reversed([*TOLD.finditer(line_of(row))]):
        which = row[found.end()]
        if row[found.end() - 1].text.endswith("s"):
            continue
        if which.symbol == "w" and is_a(lexicon.kinds.which, which.text):
            comma = row[found.start()]._replace(start=which.start, end=which.start)
            row = [*row[: found.start()], comma, which._replace(text="which"), *row[found.end() + 1 :]]
        elif which.symbol == "D":
            row = [*row[: found.end()], *row[found.end() + 1 :]]
    return row


# "including its capital Lowfen", "the provincial capital, Lowfen", "the capital of Eastmoor, Lowfen, fell"
SEAT = re.compile(r"(?<=[Vla])d[gjy]?(?P<seat>[zU]),?(?=P(?:[,;aDiVvh]|$))")
# "took the key town, Lowfen, on Monday", "retook its former headquarters, Lowfen, and two villages"
THE_ONE = re.compile(r"(?<=V)d[xgjyr]{0,3}(?P<seat>(?P<town>U)|X),(?=P(?:$|;|,[aDvhx]))")
WHOSE = re.compile(r"(?<=[nio])d?[gjy]?[TUz]s[gj]?(?P<seat>[zU]),?(?=P)")  # "near the region's capital, Lowfen"
SEAT_OF = re.compile(r"d?[gjy]?(?P<seat>[zU])od?y?(?:To)?(?P<region>PT?),(?P<name>P),?(?=[vhxD]{0,3}V|D|$)")


def _seat(row: Row, lexicon: Lexicon) -> Row:
    line, kinds = line_of(row), lexicon.kinds
    of = SEAT_OF.search(line)
    if of and is_a(kinds.seat, row[of.start("seat")].text):
        name, region = row[of.start("name")], row[slice(*of.span("region"))]
        within = Chunk("i", "", region[0].start, region[0].start)
        return [*row[: of.start()], name, within, *region, *row[of.end() :]]
    found = SEAT.search(line)
    if found and is_a(kinds.seat, row[found.start("seat")].text):
        seat = row[found.start("seat")]._replace(symbol="U")
        return [*row[: found.start("seat")], seat, *row[found.end() :]]
    found = WHOSE.search(line)
    if found and is_a(kinds.seat, row[found.start("seat")].text):
        return [*row[: found.start()], *row[found.end() :]]
    found = THE_ONE.search(line)
    own = found and (found["town"] or is_a(kinds.its, row[found.start()].text))
    if found and own and is_a(kinds.stronghold, row[found.start("seat")].text):
        seat = row[found.start("seat")]._replace(symbol="U", unit=Unit.LOCALITY)
        return [*row[: found.start("seat")], seat, *row[found.end() :]]
    return row


# "seized a strategic town in Eastmoor, Lowfen, on Monday", "A key town, Lowfen, was captured"
ONE_NAMED = re.compile(
    r"(?<=V)(?P<kind>[dr][xygjrPS]{0,3}U)(?P<where>(?:[ion]d?[yxg]{0,2}[zT]?o?d?PT?)?),(?P<name>P)(?P<close>,?)(?=[,;Dmxwa]|$)(?!ad?P)"
    r"|(?:^|(?<=[,;]))(?P<kind2>d[xygj]{1,3}U)(?P<where2>(?:[ion]d?[yxg]{0,2}[zT]?o?d?PT?)?),(?P<name2>P),(?=[vhx]{0,3}V)"
)


def _named_behind(row: Row, _: Lexicon) -> Row:
    """Put the name of one place before where it lies: "took a village in Eastmoor, Lowfen"."""
    found = ONE_NAMED.search(line_of(row))
    last = "2" if found and found["kind2"] else ""
    if found is None or row[found.end(f"kind{last}") - 1].text.endswith("s"):
        return row
    where = row[slice(*found.span(f"where{last}"))]
    if where and row[found.start(f"kind{last}")].text.casefold() == "the":
        return row  # "the last town in Eastmoor, Lowfen" has a rule of its own
    return [*row[: found.start()], row[found.start(f"name{last}")], *where, *row[found.end() :]]


# "Lowfen (10 km east of Drymoor) and Highfen", "Lowfen, east of Drymoor, and Highfen", "Lowfen, home to many, and"
# "Lowfen, near the border with Redland, and Highfen", "Lowfen, in the south, and Highfen"
IN_LIST = re.compile(
    r"(?<=P)(?P<aside>\([gxy]?NX[^()VKR]{0,6}\)|,nd?P|,nd?[yg]{1,2}(?:mP)?|,id?y|,(?P<home>g)[tm]d?N?[PgXj]{1,3}|,w(?!d?[jg]?[SP]?[vx]*V)[^,V;()]{2,12}(?<!mP))(?=,?ad?P)"
)
NO_SIDE = re.compile(r"(?<=P),?(?P<but>e)d?(?:Uo)?P(?:,P)*(?:,?aP)?,?(?=[vhx]{0,3}V)")
NEITHER = re.compile(r"P(?P<nor>x)d?P")
BY_WHOM = re.compile(r"(?<=P),d[PS]s[gxjyr]{0,3}[Uz](?=[io]d?y?PT?,[vhxD]{0,4}V)")
HEADED = re.compile(r"^P(?P<where>\(PT?\)|,PT?):(?=[xD]?V(?:[bD]|$))")


def _without_remarks(row: Row, lexicon: Lexicon) -> Row:
    """Leave out what stands between the places of a list, and the places of which a sentence denies what it tells."""
    for found in reversed([*IN_LIST.finditer(line_of(row))]):
        if not found["home"] or is_a(lexicon.kinds.home, row[found.start("home")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    but = NO_SIDE.search(line_of(row))
    if but and row[but.start("but")].text.casefold().endswith("not"):
        row = [*row[: but.start()], *row[but.end() :]]
    nor = NEITHER.search(line_of(row))
    if nor and row[nor.start("nor")].text.casefold() == "nor":
        row = [one._replace(symbol="g") if nor.start() <= i < nor.end() else one for i, one in enumerate(row)]
    whose = BY_WHOM.search(line_of(row))
    return [*row[: whose.start()], *row[whose.end() :]] if whose else row


def _headed(row: Row, _: Lexicon) -> Row:
    """Say "in" for the brackets of a headline: "Lowfen (Eastmoor): captured by rebels"."""
    found = HEADED.match(line_of(row))
    if found is None:
        return row
    where = [one for one in row[slice(*found.span("where"))] if one.symbol != ")"]
    return [row[0], where[0]._replace(symbol="i"), *where[1:], *row[found.end() :]]


# "Lowfen, on the Nile's west bank", "on the west bank of the Nile above Highfen": a river, no region
BANK = re.compile(r"(?<=[PU]),?i(?:d?Ps?y{0,2}(?P<bank>g)|d?y{0,2}(?P<shore>g)od?P)(?:[gn]P)?")


# "Lowfen, on the Long Sea coast, and Highfen", "Lowfen, in the north, and Highfen"
COAST = re.compile(r"(?<=P),[in]d?[gyxj]{0,2}(?P<place>P?)(?P<where>[zyX]),(?=ad?P)")


def _without_coasts(row: Row, lexicon: Lexicon) -> Row:
    for found in reversed([*COAST.finditer(line_of(row))]):
        where = row[found.start("where")]
        if where.symbol == "y" or is_a(lexicon.kinds.edge, where.text):
            row = [*row[: found.start()], *row[found.end() :]]
        elif found["place"]:  # "Lowfen, in the Eastmoor countryside, and Highfen"
            last = found.end() - 1
            row = [*row[:last], row[last]._replace(symbol=";"), *row[last + 1 :]]
    return row


def _without_banks(row: Row, lexicon: Lexicon) -> Row:
    found = BANK.search(line_of(row))
    if found and is_a(lexicon.kinds.bank, row[found.start(found.lastgroup or 0)].text):
        return [*row[: found.start()], *row[found.end() :]]
    return row


# "have been seized since they began it on 11 November": the first day, not that of the event
BEGUN = re.compile(r"(?P<since>x)(?:(?:x|d?[PSzg])[vxg]{1,3}|g|d[gz]|d[gx]o)[^VRK,;:]{0,6}?(?P<days>D+)")


def _since(row: Row, _: Lexicon) -> Row:
    found = BEGUN.search(line_of(row))
    if found is None or row[found.start("since")].text.casefold() != "since":
        return row
    days = range(*found.span("days"))
    return [
        one._replace(day=replace(one.day, role="since")) if i in days and one.day and one.day.role == "on" else one
        for i, one in enumerate(row)
    ]


# "Two villages captured by the rebels were retaken": from whom, not what is told
REDUCED = re.compile(
    r"(?<=[PUT)])(?P<open>,?)D?(?P<verb>V)D?(?P<by>b)d?[jyxg]{0,2}[PS](?P<day>D?)"
    r"(?P<where>(?:[in]d?[yzT]{0,2}o?PT?)?)(?P<close>,?)(?=[vhx]{1,4}V)"
)


def _taken_back(row: Row, _: Lexicon) -> Row:
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


# "Lowfen became the third town to fall to the rebels"
BECAME = re.compile(r"(?<=P)[vx]{0,2}(?P<became>g)d[xgyjN]{0,3}U?(?:i[^VRKP;,]{1,4})?t(?=V)")


def _without_becoming(row: Row, lexicon: Lexicon) -> Row:
    found = BECAME.search(line_of(row))
    if found and is_a(lexicon.kinds.became, row[found.start("became")].text):
        return [*row[: found.start()], *row[found.end() :]]
    return row


# "withdrew from villages it controlled in Eastmoor": who held them there before
HELD = re.compile(r"(?<=U)w?x[vx]?(?P<held>[gK])(?=[in])")
# "a village called Lowfen", "the town known as Lowfen"
CALLED = re.compile(r"(?<=U)x?(?P<called>g)m?(?=P)")


def _without_called(row: Row, lexicon: Lexicon) -> Row:
    for found in reversed([*CALLED.finditer(line_of(row))]):
        if is_a(lexicon.kinds.called, row[found.start("called")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    for found in reversed([*HELD.finditer(line_of(row))]):
        if is_a(lexicon.kinds.held, row[found.start("held")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "12 villages belonging to Eastmoor district", "Lowfen and its surroundings in Eastmoor"
BELONGING = re.compile(r"(?<=[UN])x?(?P<belonging>g)t(?=d?[yz]{0,2}(?:To)?P)")
AROUND = re.compile(r"(?<=[PU]),?ad(?P<around>g)(?![UPXSTg])")


def _without_around(row: Row, lexicon: Lexicon) -> Row:
    for found in reversed([*BELONGING.finditer(line_of(row))]):
        if is_a(lexicon.kinds.belonging, row[found.start("belonging")].text):
            to = row[found.end() - 1]._replace(symbol="o")
            row = [*row[: found.start()], to, *row[found.end() :]]
    for found in reversed([*AROUND.finditer(line_of(row))]):
        if is_a(lexicon.kinds.surroundings, row[found.start("around")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "in Lowfen Territory, North Eastmoor Province, Republic of Vespera": each only says where the one before it lies
CHAIN = re.compile(
    r"(?<=P)(?<!zoP)T(?P<wider>,P(?P<type>T)(?:,P(?:od?P)?)?|,P(?:od?P)?)(?=$|[;D]|,(?:[vhxD]{0,3}V|[dgjSPx]{0,4}R)|,$)"
)


def _within_others(row: Row, _: Lexicon) -> Row:
    for found in reversed([*CHAIN.finditer(line_of(row))]):
        wider = found.start("type") if found["type"] else None
        if not wider or row[found.start()].text.casefold() != row[wider].text.casefold():
            row = [*row[: found.start("wider")], *row[found.end("wider") :]]
    return row


# "seized a base near Lowfen and the village of Highfen", "seized Lowfen heights and the village of Highfen"
THINGS = re.compile(r"(?<=V)(?:[dN][gxyj]{0,3}|d?P)X{1,2}(?:[in]d?P)?,?a(?=d?[gjy]{0,2}UoP|N[gjyr]{0,2}U)")
# "Lowfen and ten villages around it"
AROUND_IT = re.compile(r"(?P<place>P)[UT]?,?a[rx]?N[gjyr]{0,2}U[in](?P<it>x)")


def _without_things(row: Row, lexicon: Lexicon) -> Row:
    found = THINGS.search(line_of(row))
    row = [*row[: found.start()], *row[found.end() :]] if found else row
    around = AROUND_IT.search(line_of(row))
    if around and is_a(lexicon.kinds.them, row[around.start("it")].text):
        row = [*row[: around.start("it")], row[around.start("place")], *row[around.end("it") :]]
    return row


# "Lowfen town and Highfen hill in Eastmoor": the hill is no place that is told of
THING_LAST = re.compile(r"(?<=[PU]),?ad?(?:P|[gxyjn]{1,2})X{1,2}(?=[in]d?[yzP])")


def _without_hills(row: Row, _: Lexicon) -> Row:
    last = THING_LAST.search(line_of(row))
    return [*row[: last.start()], *row[last.end() :]] if last else row


# "took the (Lowfen, Highfen) villages"; "took Lowfen - Highfen - Drymoor", "the villages (Lowfen - Highfen)"
BRACKETED = re.compile(r"(?<=[Vd])\((?P<names>P(?:,P)*(?:,?aP)?)\)(?=U)")
BRACKETED_BEHIND = re.compile(r"(?<=[VdaxygjS])(?P<units>[UT])(?P<open>\()P(?:,P)*(?:,?a|,)P(?P<close>\))")
IN_DASHES = re.compile(r"(?<=V)(?:d?Uo?:?)?P(?:-P){2,}(?![\w(-])|(?<=[UT]\()P(?:-P)+(?=\))")


def _without_brackets(row: Row, _: Lexicon) -> Row:
    found = BRACKETED.search(line_of(row))
    row = [*row[: found.start()], *row[slice(*found.span("names"))], *row[found.end() :]] if found else row
    behind = BRACKETED_BEHIND.search(line_of(row))
    if behind is None or not row[behind.start("units")].text.endswith("s") or _is_counted(row, behind.start()):
        return row
    opens, closes = behind.start("open"), behind.start("close")
    units, of = row[opens - 1]._replace(symbol="U"), row[opens]._replace(symbol="o", text="of")
    names = row[opens + 1 : closes]
    if names[-2].symbol == ",":  # a list in brackets ends with its bracket, where others say "and"
        names[-2] = names[-2]._replace(symbol="a")
    return [*row[: opens - 1], units, of, *names, *row[closes + 1 :]]


def _is_counted(row: Row, unit: int) -> bool:
    """Return whether a figure stands before a unit, to which the names in its brackets belong."""
    return re.search("N[rxygjS]{0,3}$", line_of(row[:unit])) is not None


def _in_row(row: Row, _: Lexicon) -> Row:
    found = IN_DASHES.search(line_of(row))
    within = range(*found.span()) if found else range(0)
    return [one._replace(symbol=",") if i in within and one.symbol == "-" else one for i, one in enumerate(row)]


# "Lowfen was among the towns captured by the rebels", "Lowfen is one of the villages that the army retook"
AMONG = re.compile(
    r"(?<=[PU])[vx]{0,2}(?P<be>h)x?(?P<among>l|Nx?o)d?[xygjr]{0,4}N?[xygj]{0,2}[UT](?:[io]d?[yz]{0,2}PT?)?"
    r"(?P<which>w?)(?=(?P<who>d?[jg]?[PS]s?[PS]?|x)?[vhxD]{0,4}V)"
)


def _among_those(row: Row, lexicon: Lexicon) -> Row:
    """Say of places themselves what is told of those that they are among."""
    found = AMONG.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.one_of, row[found.start("among")].text):
        return row
    be = found.start("be")
    if not found["who"]:
        return [*row[: be + 1], *row[found.end() + (line_of(row)[found.end()] == "h") :]]
    at = row[be]
    comma, which = at._replace(symbol=",", text=",", end=at.start), at._replace(symbol="w", text="which", start=at.end)
    return [*row[:be], comma, which, *row[found.end() :]]


# "Lowfen, long a stronghold of the Reds, fell"
ONCE = re.compile(r"(?<=P,)[gx](?=d[gjyxr]{0,3}[UXz][oi])")


def _without_once(row: Row, lexicon: Lexicon) -> Row:
    at = [found.start() for found in ONCE.finditer(line_of(row))]
    return [one for i, one in enumerate(row) if i not in at or not is_a(lexicon.kinds.once, one.text)]


STEPS = (
    Step(_begun, "P", FIRST),
    Step(_without_standing, "V", STANDING),
    Step(_with_commas, "-", DASHED),
    Step(_without_once, "P,", ONCE),
    Step(_within_others, "T,P", CHAIN),
    Step(_taken_back, "b", REDUCED),
    Step(_without_persons, "P", TITLED),
    Step(_from_holder, "gU", HOLDER),
    Step(_without_asides, "P", WIDER, ASIDE, RELATIVE, KIND, THAT_OF, CENTRE),
    Step(_without_nearby, "ax", NEARBY),
    Step(_placed_behind, "P", PLACED_ASIDE, PLACED_FIRST),
    Step(_named_behind, "U", ONE_NAMED),
    Step(_without_banks, "i", BANK),
    Step(_without_coasts, "P,", COAST),
    Step(_without_remarks, "P", IN_LIST, NO_SIDE, NEITHER, BY_WHOM),
    Step(_headed, ":", HEADED),
    Step(_with_which, ",d", TOLD),
    Step(_seat, "P", SEAT_OF, SEAT, WHOSE, THE_ONE),
    Step(_since, "D", BEGUN),
    Step(_without_becoming, "tV", BECAME),
    Step(_without_called, "U", CALLED, HELD),
    Step(_without_around, "g", BELONGING, AROUND),
    Step(_without_things, "U", THINGS, AROUND_IT),
    Step(_without_hills, "X", THING_LAST),
    Step(_in_row, "-P", IN_DASHES),
    Step(_without_brackets, "(P", BRACKETED, BRACKETED_BEHIND),
    Step(_among_those, "h", AMONG),
)
