"""Where English says that a place lies: put behind its name, or left out where no region tells it.

Only in English (`apposition` has the order of these steps).
"""

from __future__ import annotations

import re

from pipeline.model import Unit
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.countries import is_country
from pipeline.parse.words.row import Chunk, Row, backwards, line_of

NEARBY = re.compile(r"(?<=a)(?P<nearby>x)(?=P)")  # "Lowfen and nearby Highfen"


def without_nearby(row: Row, lexicon: Lexicon) -> Row:
    """Leave out that the next place of a list lies near the one before."""
    found = NEARBY.search(line_of(row))
    if found and is_a(lexicon.kinds.sites.nearby, row[found.start()].text):
        return [*row[: found.start()], *row[found.end() :]]
    return row


# "took Budapest, Hungary": no second place
COUNTRY = re.compile(r"(?<=P),(?P<country>P)(?=[,.;:)fbmvhxDVw]|$|a(?!d?P))")


def in_country(row: Row, _: Lexicon) -> Row:
    """Say "in" for the comma before the country in which a place lies."""
    for found in COUNTRY.finditer(line_of(row)):
        at = found.start()
        if is_country(row[at + 1].text) and not is_country(row[at - 1].text):
            row = [*row[:at], row[at]._replace(symbol="i"), *row[at + 1 :]]
    return row


TOWN_IN = re.compile(r"(?P<unit>U)oP(?P<in>,)P(?=[fb]|[vhx]{0,2}V|$|;|,[fbDVx])")


def in_region(row: Row, lexicon: Lexicon) -> Row:
    """Say "in" for the comma behind one town, before where it lies: "retook the city of Lowfen, Eastmoor from"."""
    for found in TOWN_IN.finditer(line_of(row)):
        if is_a(lexicon.kinds.places.pointed, row[found.start("unit")].text):
            at = found.start("in")
            row = [*row[:at], row[at]._replace(symbol="i"), *row[at + 1 :]]
    return row


# "took Lowfen west of Drymoor, and Highfen and Norby to its south"
BESIDE_IT = re.compile(r"n(?:dUo)?(?P<region>P),?ad?P(?:(?:,|,?a)d?P)*(?P<beside>tdy)(?!o)")


def beside_that(row: Row, _: Lexicon) -> Row:
    """Name again the place beside which the first names of a list lie, where the next lie on another side of it."""
    for found in backwards(BESIDE_IT, row):
        start, end = found.span("beside")
        side = row[start]._replace(symbol="n", end=row[end - 1].end)
        place = row[found.start("region")]._replace(start=side.end, end=side.end)
        row = [*row[:start], side, place, *row[end:]]
    return row


# "took Lowfen, West Eastmoor, the last garrison in the state", "took Lowfen (N Eastmoor)": a part of a land, no town
IN_COMPASS = re.compile(r"(?<![,aP])P(?P<comma>,)P(?=,d)|P(?P<open>\()y?P\)")


def in_part(row: Row, lexicon: Lexicon) -> Row:
    """Say "in" before the part of a region in which a place lies, by the point of the compass."""
    for found in backwards(IN_COMPASS, row):
        at = found.start("open" if found["open"] else "comma")
        part = row[at + 1].text.split()
        apart = row[at + 1].symbol == "y"  # "(N Eastmoor)", two words
        if apart or (len(part) > 1 and lexicon.words.get(part[0].casefold()) == "y"):
            within = Chunk("i", "in", row[at].end, row[at].end)
            row = [*row[: at + bool(found["open"])], within, *row[at + 1 :]]
    return row


# "four villages in Eastmoor fell, including Lowfen, east of the rebel-held city of Norby": they lie in the region told
INCLUDED = re.compile(
    r"N[rxygj]{0,2}[UT](?:og)?[ino]d?[yz]{0,2}(?:To)?d?PT?[^;]*V[^;N]*,?l(?P<some>(?:d?[xygj]{0,2}Uo)?P[^VRKN;]*)(?=$|[.;D])"
)
LIES_NEAR = re.compile(r"(?<=P),?[xg]?n(?:d?[xygjPS]{0,2}[UT]o)?d?[xgjy]{0,3}P(?=$|[,;.D]|a)")


def without_neighbours(row: Row, _: Lexicon) -> Row:
    """Leave out near which town some of those lie whose region is told with their figure, before the verb."""
    found = INCLUDED.search(line_of(row))
    for near in reversed([*LIES_NEAR.finditer(line_of(row), *found.span("some"))] if found else []):
        row = [*row[: near.start()], *row[near.end() :]]
    return row


# "took the whole of Eastmoor": a region by what is said of it
TOWN = re.compile("Uo?d?P|PU|P,d[gjxy]{0,3}U")


def _is_town(row: Row, end: int) -> bool:
    """Return whether a sentence calls the name that ends at a place a town: "entered the town of Lowfen, and took"."""
    name = row[end - 1].text
    called = (row[i].text for one in TOWN.finditer(line_of(row)) for i in range(*one.span()) if row[i].symbol == "P")
    return name in called


WHOLE_OF = re.compile(r"(?P<all>d)d?y?(?P<name>P)(?![UTzsP])")


def as_whole(row: Row, lexicon: Lexicon) -> Row:
    """Make a region of that of which the whole is taken."""
    for found in backwards(WHOLE_OF, row):
        name = row[found.start("name")]
        if is_a(lexicon.kinds.places.whole_of, row[found.start("all")].text) and not _is_town(row, found.end()):
            region = Chunk("T", "", name.end, name.end, unit=Unit.WHOLE_REGION)
            row = [*row[: found.end()], region, *row[found.end() :]]
    return row


# "took the northern countryside of Eastmoor"
COUNTRYSIDE = re.compile(r"(?:(?<=V)|^|(?<=;))[dx]?y{0,2}(?P<land>z)o(?P<owner>(?:d?Ps(?=PT))?)(?=d?PT?)")


def as_part(row: Row, lexicon: Lexicon) -> Row:
    """Make an unnumbered part of a region of its countryside, where that is taken."""
    for found in backwards(COUNTRYSIDE, row):
        at = found.start("land")
        if is_a(lexicon.kinds.places.countryside, row[at].text):
            part = [row[at]._replace(symbol="u"), row[at + 1]]
            row = [*row[:at], *part, *row[found.end("owner") :]]
    return row


# "the capture of Lowfen, Eastmoor by the army"
OF_TWO = re.compile(r"(?P<of>V)d?P(?P<comma>,)(?=Pbd?j{0,2}[SP])")


def in_second(row: Row, _: Lexicon) -> Row:
    """Say "in" for the comma between one place whose capture is told, by whom, and where it lies."""
    for found in backwards(OF_TWO, row):
        at = found.start("comma")
        if row[found.start("of")].text.endswith(" of"):
            row = [*row[:at], row[at]._replace(symbol="i", text="in"), *row[at + 1 :]]
    return row


# "took Norland's Eastmoor district": the district is told, not where it lies
OWNED_DISTRICT = re.compile(r"(?:(?<=[Vd])|^)Ps(?=P(?P<district>T)(?![sP]))")


def without_owner(row: Row, _: Lexicon) -> Row:
    """Leave out whose a district is, where all of it is told of."""
    found = OWNED_DISTRICT.search(line_of(row))
    if found is None or row[found.start("district")].unit not in (Unit.DISTRICT, Unit.WHOLE_REGION):
        return row
    return [*row[: found.start()], *row[found.end() :]]


# "32 villages in the East": a region of its own, by its capital
BESIDE_COUNTED = re.compile("N[xygjr]{0,2}U?[io]d?P.*Nid?y|Nid?y.*N[xygjr]{0,2}U?[io]d?P")
COMPASS_REGION = re.compile(r"N[xygjr]{0,2}U?id(?P<name>y)(?=[aDh,;v]|$)")


def as_compass_region(row: Row, _: Lexicon) -> Row:
    """Make a name of a part of the sky where it is where counted places lie."""
    named = {found.start("name") for found in COMPASS_REGION.finditer(line_of(row))}
    if not BESIDE_COUNTED.search(line_of(row)):
        return row  # "In Eastmoor, the army took four villages in the North"
    return [one._replace(symbol="P") if i in named and one.text.istitle() else one for i, one in enumerate(row)]


# "eight villages within a 20 kilometre (12 mile) radius of the city, which lies on the river, were taken"
RADIUS = re.compile(
    r"(?<=U)id?N[gX]{1,2}(?:\(N[gX]\))?(?P<radius>g)o(?:dU|P)(?:,w[^VKR,;]{1,9},(?=[vhx]{1,3}V))?(?=[,;vhxDf]|$)"
)


def without_radius(row: Row, lexicon: Lexicon) -> Row:
    """Leave out how far around a town places lie, which says of no region that they lie there."""
    for found in backwards(RADIUS, row):
        if is_a(lexicon.kinds.places.radius, row[found.start("radius")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "five villages in the Eastmoor Region and the Westmoor area"
AREA_TOO = re.compile(r"[io]d?PT,?ad?P(?P<area>[Uz])(?!s)")


def as_region(row: Row, lexicon: Lexicon) -> Row:
    """Make a region of an area that stands beside one in which places lie."""
    for found in AREA_TOO.finditer(line_of(row)):
        at = found.start("area")
        if is_a(lexicon.kinds.places.area, row[at].text):
            row = [*row[:at], row[at]._replace(symbol="T", unit=Unit.WHOLE_REGION), *row[at + 1 :]]
    return row


# "took the Lowfen District and the Highfen District in Eastmoor province"
DISTRICTS = re.compile(r"(?:d?P(?P<kind>T),?a)d?P(?P<last>T)(?=id?y?P)")


def as_districts(row: Row, _: Lexicon) -> Row:
    """Say once of two districts of a region what they are."""
    found = DISTRICTS.search(line_of(row))
    if found is None or {row[found.start(key)].unit for key in ("kind", "last")} != {Unit.DISTRICT}:
        return row
    at, last = found.start("kind"), found.start("last")
    articles = {i for i in (found.start(), at + 1, at + 2) if row[i].symbol == "d"}
    rest = [one for i, one in enumerate(row[:last]) if i != at and i not in articles]
    return [*rest, row[last]._replace(text=f"{row[last].text}s"), *row[last + 1 :]]


# "villages in the districts of Eastmoor (Lowfen, Highfen) and Westmoor (Norby, Drymoor)"
LISTED_BY_REGION = re.compile(r"(?P<unit>U)(?P<in>i)d?ToP\([^()]*\)")
NEXT_LISTED = re.compile(r",?a?(?P<region>P)\([^()]*\)")


def by_region(row: Row, _: Lexicon) -> Row:
    """Say again what the places of a further region are, whose names stand in brackets behind it."""
    found = LISTED_BY_REGION.search(line_of(row))
    at = found.end() if found else len(row)
    while found and (further := NEXT_LISTED.match(line_of(row), at)):
        place = further.start("region")
        start = row[place].start
        again = [row[found.start(key)]._replace(start=start, end=start) for key in ("unit", "in")]
        row = [*row[:place], *again, *row[place:]]
        at = further.end() + len(again)
    return row


SEASIDE = re.compile("P(?=[zg]{0,2}Us?oP)")  # "the Black Sea port of Lowfen": the sea is no region


def without_sea(row: Row, lexicon: Lexicon) -> Row:
    """Leave out at which sea a place lies."""
    at_sea = {m.start() for m in SEASIDE.finditer(line_of(row)) if is_a(lexicon.kinds.places.sea, row[m.start()].text)}
    return [one._replace(symbol="j") if i in at_sea else one for i, one in enumerate(row)]


# "captured the province of Eastmoor in northern Vespera", a country: the whole province, not a place in it
REGION_IN_COUNTRY = re.compile(
    r"(?:To(?:P,)*(?:P,?a)?P|(?:P,)*(?:P,?a)?PT|(?<=i)P)(?P<where>i[dy]{0,2}(?P<country>P))(?![TsUzg])"
)


def without_country(row: Row, _: Lexicon) -> Row:
    """Leave out in which country a region lies."""
    for found in backwards(REGION_IN_COUNTRY, row):
        if is_country(row[found.start("country")].text):
            row = [*row[: found.start("where")], *row[found.end("where") :]]
    return row


# "took Lowfen, a border town 110 km north of Drymoor, and Highfen"
FAR_FROM = re.compile(r"(?<=P),d[gjxy]{0,3}UNX[nf]d?P,(?=a?(?:P|d?[gjxy]{0,3}[UN]))")


def without_far_town(row: Row, _: Lexicon) -> Row:
    """Leave out how far from another town one of a list lies."""
    for found in backwards(FAR_FROM, row):
        end = found.end() - (line_of(row)[found.end()] != "a")  # a comma parts it from the next
        row = [*row[: found.start()], *row[end:]]
    return row


# "left Lowfen and Highfen and, in the south of the city, Drymoor"; "and, in Westmoor, Drymoor"
PLACED_ASIDE = re.compile(r"(?<=P),?a,i[^,VRKPN;]{1,8},(?=d?P)")
PLACED_FIRST = re.compile(
    r"(?<=[PTzUg]),?(?P<and>a),?(?P<where>id?[yz]{0,2}(?:Ps[yxg]{0,2})?P[TU]?),(?P<names>P(?:,P)*(?:,?aP)?)$"
)


def placed_behind(row: Row, _: Lexicon) -> Row:
    """Put behind its names where they lie, at the end of a list, and leave out a place that is not named."""
    if found := PLACED_ASIDE.search(line_of(row)):
        row = [*row[: found.start()], row[found.start() + (row[found.start()].symbol == ",")], *row[found.end() :]]
    if found := PLACED_FIRST.search(line_of(row)):
        where, names = (row[slice(*found.span(key))] for key in ("where", "names"))
        row = [*row[: found.start()], row[found.start("and")], *names, *where]
    return row


HEADED = re.compile(r"^P(?P<where>\(PT?\)|,PT?):(?=[xD]?V(?:[bD]|$))")


def headed(row: Row, _: Lexicon) -> Row:
    """Say "in" for the brackets of a headline: "Lowfen (Eastmoor): captured by rebels"."""
    found = HEADED.match(line_of(row))
    if found is None:
        return row
    where = [one for one in row[slice(*found.span("where"))] if one.symbol != ")"]
    return [row[0], where[0]._replace(symbol="i"), *where[1:], *row[found.end() :]]


# "Lowfen, on the Nile's west bank", "on the west bank of the Nile above Highfen": a river, no region
BANK = re.compile(
    r"(?<=[PU]),?i(?:d?Ps?y{0,2}(?P<bank>g)|d?y{0,2}(?P<shore>g)od?P)(?:[gn]P)?"
    r"|(?<=[PU]),?d?id?P(?P<river>g),?(?=[in]d?[yzTUP])"  # "both on the eastern side of the Drum river, in Eastmoor"
)


def without_banks(row: Row, lexicon: Lexicon) -> Row:
    """Leave out on which river a place lies."""
    found = BANK.search(line_of(row))
    kind = lexicon.kinds.places.river if found and found["river"] else lexicon.kinds.sites.bank
    if found and is_a(kind, row[found.start(found.lastgroup or 0)].text):
        return [*row[: found.start()], *row[found.end() :]]
    return row


# "Lowfen, on the Long Sea coast, and Highfen", "Lowfen, in the north, and Highfen"
COAST = re.compile(r"(?<=P),[in]d?[gyxj]{0,2}(?P<place>P?)(?P<where>[zyX]),(?=ad?P)")
# "took Lowfen on the western coast and Highfen in the south"
BARE_COAST = re.compile(r"(?<=P)idy?(?P<where>z)(?=ad?P)")


def without_coasts(row: Row, lexicon: Lexicon) -> Row:
    """Leave out in which part of no region a place lies; part a list where it is a region's."""
    for found in backwards(BARE_COAST, row):
        if is_a(lexicon.kinds.sites.edge, row[found.start("where")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    for found in backwards(COAST, row):
        where = row[found.start("where")]
        if where.symbol == "y" or is_a(lexicon.kinds.sites.edge, where.text):
            row = [*row[: found.start()], *row[found.end() :]]
        elif found["place"]:  # "Lowfen, in the Eastmoor countryside, and Highfen"
            last = found.end() - 1
            row = [*row[:last], row[last]._replace(symbol=";"), *row[last + 1 :]]
    return row


# "in Eastmoor, Westmoor and other districts"
OTHERS = re.compile(r"(?<=P)(?P<comma>,)(?P<last>P),?ar[xgy]?[UT]")


def without_others(row: Row, _: Lexicon) -> Row:
    """Leave out that what lies in some regions lies in others, too."""
    found = OTHERS.search(line_of(row))
    if found is None or re.search(r"i[dy]{0,2}(?:To)?P(?:,P)*$", line_of(row[: found.start()])) is None:
        return row
    comma = row[found.start("comma")]
    return [*row[: found.start()], comma._replace(symbol="a"), row[found.start("last")], *row[found.end() :]]


# "12 villages belonging to Eastmoor district", "Lowfen and its surroundings in Eastmoor"
BELONGING = re.compile(r"(?<=[UN])x?(?P<belonging>g)t(?=d?[yz]{0,2}(?:To)?P)")
AROUND = re.compile(r"(?<=[PU]),?ad(?P<around>g)(?![UPXSTg])")


def without_around(row: Row, lexicon: Lexicon) -> Row:
    """Say "of" for a participle of being a part; leave out what lies around a place."""
    for found in backwards(BELONGING, row):
        if is_a(lexicon.kinds.sites.belonging, row[found.start("belonging")].text):
            to = row[found.end() - 1]._replace(symbol="o")
            row = [*row[: found.start()], to, *row[found.end() :]]
    for found in backwards(AROUND, row):
        if is_a(lexicon.kinds.sites.surroundings, row[found.start("around")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "in Lowfen Territory, North Eastmoor Province, Republic of Vespera": each only says where the one before it lies
CHAIN = re.compile(
    r"(?<=P)(?<!zoP)T(?P<wider>,P(?P<type>T)(?:,P(?:od?P)?)?|,P(?:od?P)?)(?=$|[;D]|,(?:[vhxD]{0,3}V|[dgjSPx]{0,4}R)|,$)"
)


# "in Lowfen Township, Eastmoor State, were seized"
OF_TOWNSHIP = re.compile(r"(?<=[in]P)U(?P<wider>,PT)(?=$|[;D]|,?[vhxD]{0,3}V|,$)")


def within_others(row: Row, _: Lexicon) -> Row:
    """Leave out all but the nearest of the regions that a place lies in."""
    for found in backwards(OF_TOWNSHIP, row):
        row = [*row[: found.start("wider")], *row[found.end("wider") :]]
    for found in backwards(CHAIN, row):
        wider = found.start("type") if found["type"] else None
        if not wider or row[found.start()].text.casefold() != row[wider].text.casefold():
            row = [*row[: found.start("wider")], *row[found.end("wider") :]]
    return row


# "seized a base near Lowfen and the village of Highfen", "seized Lowfen heights and the village of Highfen"
THINGS = re.compile(
    r"(?<=V)(?:(?:[dN][gxyj]{0,3}P?|d?P)X{1,2}(?:[in]d?P|i[^VRKP,]{1,6})?(?:,?a|,)){1,4}"
    r"(?=d?[gjyx]{0,3}UoP|N[gjyr]{0,2}U|P(?:,|,?a)d?(?:P|Uo)|dP(?:,P)*(?:,?aP)?T)"
)
# "the towns of Lowfen and Highfen, the Drymoor base, and": a thing among places
THING_AMONG = re.compile(
    r"(?<=[PTUz])(?:,?d[gjxy]{0,2}PX{1,2}(?=,(?:a|d?P[,aU]|d?[gjy]{0,2}UoP)|aP(?![sXR]|[vh]{0,2}V))|,PX{1,2}(?=(?:,P)*,?aP(?![sXR]|[vh]{0,2}V)))"
)
# "took Lowfen, Highfen and Drymoor Dam"
NAMED_THING = re.compile(r"(?<=P),?aP(?P<thing>X)(?=[;.D]|$)")
# "eight towns, including 12 outposts, from the army in Eastmoor": no towns
THINGS_INCLUDED = re.compile(r"(?<=U),?lN[gxj]{0,2}X{1,2}(?:,|(?=[.;]|$))|(?<=NU),N[gxj]{0,2}X(?=id?y?P)")
# "Lowfen and ten villages around it"
AROUND_IT = re.compile(r"(?P<place>P)[UT]?,?a[rx]?N[gjyr]{0,2}U[in](?P<it>x)")


# "800 square kilometres in Eastmoor, Westmoor and Norland": where land lies
# "six positions in Eastmoor, Westmoor and Norland townships"
LAND_IN = re.compile(r"N[gX]{0,2}(?P<land>[gX])i(?P<where>d?P(?:,d?P)*,?ad?P)(?=[TU]?(?:[,;.mDx]|$))")


# "recaptured 60 per cent of the area and 27 of the 44 villages": a share counts no places
SHARE_TOO = re.compile(
    r"(?<=V)(?:[mrxg]{0,2}N?X{1,2})?od?[gjyx]{0,2}(?:[UTzg]|P[TzU]?),?a(?=[rx]?N[rxygj]{0,3}(?:U|od?N))"
)


def without_share(row: Row, _: Lexicon) -> Row:
    """Leave out a share of an area before what is counted in it."""
    found = SHARE_TOO.search(line_of(row))
    return [*row[: found.start()], *row[found.end() :]] if found else row


# "six villages in Eastmoor district and the western part of Westmoor district"
PART_TOO = re.compile(r"(?<=T)(?P<joint>,?a)(?P<part>d[yg]{0,2}(?P<share>u)o)d?(?=PT)")
COUNTED_IN = re.compile(r"U[in]d?PT,?a$")


def without_part(row: Row, lexicon: Lexicon) -> Row:
    """Leave out of which part of a second region a figure is told, too."""
    for found in backwards(PART_TOO, row):
        share = is_a(lexicon.kinds.small.a_part, row[found.start("share")].text)
        if share and COUNTED_IN.search(line_of(row[: found.end("joint")])):
            row = [*row[: found.start("part")], *row[found.end() :]]
    return row


def without_things(row: Row, lexicon: Lexicon) -> Row:
    """Leave out things that were taken before places, and among them."""
    land = LAND_IN.search(line_of(row))
    alone = land is not None and "U" not in line_of(row)[line_of(row).rfind("V", 0, land.start()) + 1 : land.start()]
    what = row[land.start("land")] if land else None
    if land and alone and what and (what.symbol == "X" or is_a(lexicon.kinds.asides.surface, what.text)):
        row = [*row[: land.start("where") - 1], *row[land.end() :]]
    included = THINGS_INCLUDED.search(line_of(row))
    row = [*row[: included.start()], *row[included.end() :]] if included else row
    found = THINGS.search(line_of(row))
    row = [*row[: found.start()], *row[found.end() :]] if found else row
    for among in backwards(THING_AMONG, row):
        row = [*row[: among.start()], *row[among.end() :]]
    named = NAMED_THING.search(line_of(row))
    thing = row[named.start("thing")].text if named else ""
    if named is None or not thing.istitle() or thing.endswith("s"):
        return row
    first = line_of(row).rfind("P", 0, named.start())
    comma = [row[named.start()]._replace(symbol="a", text="and")] if row[first - 1].symbol == "," else []
    return [*row[: first - len(comma)], *comma, row[first], *row[named.end() :]]


def named_around(row: Row, lexicon: Lexicon) -> Row:
    """Name the place that "around it" means."""
    around = AROUND_IT.search(line_of(row))
    if around and is_a(lexicon.kinds.names.them, row[around.start("it")].text):
        row = [*row[: around.start("it")], row[around.start("place")], *row[around.end("it") :]]
    return row


# "villages along the Lowfen road in Eastmoor, including"
ROAD = re.compile(r"(?<=U)(?P<along>m)d?[gy]?PX(?=[io]d?y?(?:To)?P)")


def without_road(row: Row, lexicon: Lexicon) -> Row:
    """Leave out along which road places lie, where their region stands behind it."""
    found = ROAD.search(line_of(row))
    along = found is not None and is_a(lexicon.kinds.sites.along, row[found.start("along")].text)
    return [*row[: found.start()], *row[found.end() :]] if found and along else row


# "captured southern Eastmoor, including the towns of Lowfen and Highfen"
AND_ITS_TOWNS = re.compile(
    r"(?:(?<=V)|(?:^|(?<=[;D]))(?=[^,]+,[^;]*,[vh]{1,3}V))(?P<region>d?y?P)(?P<including>,?l)"
    r"(?P<towns>(?:d?[xgyj]{0,2}Uo)?d?P(?:,d?P)*(?:,?ad?P)?)(?:,(?=[vh]{1,3}V)|(?=[,;.D]|$))"
)


def in_what_is_taken(row: Row, _: Lexicon) -> Row:
    """Say "in" before the land that was taken with the towns that it includes."""
    found = AND_ITS_TOWNS.search(line_of(row))
    if found is None:
        return row
    region, (including, towns) = row[slice(*found.span("region"))], map(found.span, ("including", "towns"))
    within = row[including[1] - 1]._replace(symbol="i")
    return [*row[: found.start()], *row[slice(*towns)], within, *region, *row[found.end() :]]


# "Lowfen, once part of Eastmoor, fell", "Lowfen, part of Eastmoor, fell"
PART_OF = re.compile(r"(?<=P),(?P<once>x?)(?P<part>u)o(?P<region>d?PT?),")


def in_what_it_is_of(row: Row, lexicon: Lexicon) -> Row:
    """Say "in" of what a place is part of; leave out what it was part of once."""
    for found in backwards(PART_OF, row):
        if not is_a(lexicon.kinds.small.a_part, row[found.start("part")].text):
            continue
        within = row[found.start("part")]._replace(symbol="i", text="")
        inside = [] if found["once"] else [within, *row[slice(*found.span("region"))]]
        row = [*row[: found.start()], *inside, *row[found.end() :]]
    return row


# "three villages between Lowfen in Eastmoor and Highfen in Westmoor": they lie in either, or in neither
BETWEEN = re.compile(
    r"(?<=[UP,])(?P<between>m)d?(?:Uo)?P(?P<within>[in]d?[yz]?(?:To)?PT?)ad?(?:Uo)?P(?P<too>[in]d?[yz]?(?:To)?PT?)"
)


def without_ends(row: Row, lexicon: Lexicon) -> Row:
    """Leave out in which regions the two places lie between which others are."""
    for found in backwards(BETWEEN, row):
        if is_a(lexicon.kinds.places.between, row[found.start("between")].text):
            (first, last), (other, end) = found.span("within"), found.span("too")
            row = [*row[:first], *row[last:other], *row[end:]]
    return row


# "Lowfen town and Highfen hill in Eastmoor": the hill is no place that is told of
# "the villages of Lowfen, Highfen and the strategic Drymoor mountain in Eastmoor"
THING_LAST = re.compile(r"(?<=[PUzT]),?ad?(?:[gxyj]{0,2}P|[gxyjn]{1,2})X{1,2}(?=[in]d?[yzP])")


def without_hills(row: Row, _: Lexicon) -> Row:
    """Leave out a thing at the end of a list of places."""
    last = THING_LAST.search(line_of(row))
    return [*row[: last.start()], *row[last.end() :]] if last else row


# "Lowfen, on the southern edge of the Dry Mountains in Eastmoor": of two places in which it lies the second tells more
SLOPE = re.compile(r"(?<=P),?id?y{0,2}[zg]od?(?P<range>PX)(?=id?[yz]{0,2}(?:To)?P)")


def without_mountains(row: Row, lexicon: Lexicon) -> Row:
    """Leave out by which mountains a place lies, where its region stands behind them."""
    found = SLOPE.search(line_of(row))
    if found is None:
        return row
    name = " ".join(one.text for one in row[slice(*found.span("range"))])
    mountains = is_a(lexicon.kinds.names.mountains, name)
    return [*row[: found.start()], *row[found.end() :]] if mountains else row


# "Lowfen, the capital of the eastern province of the same name, and Highfen", "Lowfen in the province of that name"
SAME_NAME = re.compile(r"(?<=P),?(?:d?[gy]{0,3}[zU]?o|i)d?[gy]{0,2}To(?P<said>d?g{1,2}),?(?=(?P<next>.?))")


def without_same_name(row: Row, lexicon: Lexicon) -> Row:
    """Leave out that a place lies in a region of its own name."""
    for found in backwards(SAME_NAME, row):
        said = " ".join(one.text for one in row[slice(*found.span("said"))])
        if is_a(lexicon.kinds.names.same, said):
            listed = found["next"] == "P"  # the comma parts two places
            row = [*row[: found.start()], *row[found.end() - listed :]]
    return row


# "six villages in Eastmoor province and three towns in that province", "the city of Lowfen and six villages of the same
# province"
SAME_REGION = re.compile(r"(?<=[io])(?P<which>dg|w|d)(?P<kind>T)(?!o)")
CITY = re.compile("Vd?(?P<city>U)o(?P<name>P),?a(?=N)")


def in_same_region(row: Row, lexicon: Lexicon) -> Row:
    """Name the region again that the sentence has named and points back to."""
    for found in backwards(SAME_REGION, row):
        which, kind = row[slice(*found.span("which"))], row[found.start("kind")]
        words = " ".join(chunk.text for chunk in which)
        if not is_a(lexicon.kinds.small.this_one, words):
            continue
        before = line_of(row[: found.start()])
        named = [
            m.start() for m in re.finditer("P(?=T)", before) if row[m.end()].text.casefold() == kind.text.casefold()
        ]
        if not is_a(lexicon.kinds.small.the, words):
            cities = [m for m in CITY.finditer(before) if row[m.start("city")].text.casefold() == "city"]
            named = named or [city.start("name") for city in cities]
        if not named:
            which = [one._replace(symbol="d") if one.symbol == "w" else one for one in which]
            row = [*row[: found.start()], *which, *row[found.start("kind") :]]
        else:
            name = row[named[-1]]._replace(start=which[0].start, end=which[-1].end)
            row = [*row[: found.start()], name, *row[found.start("kind") :]]
    return row


# "Lowfen fell on Monday and Highfen, in Eastmoor, on Tuesday", "lundi et Highfen, dans la province d'Eastmoor, mardi"
LYING_IN = re.compile(r"a(?:d?Uo)?P(?P<comma>,)[in]d?(?:[Tyz]{1,2}o?)?d?PT?(?P<again>,)(?=D)")


def without_commas(row: Row, _: Lexicon) -> Row:
    """Leave out the commas around the region of a further place, before its day."""
    for found in backwards(LYING_IN, row):
        comma, again = found.start("comma"), found.start("again")
        row = [*row[:comma], *row[comma + 1 : again], *row[again + 1 :]]
    return row
