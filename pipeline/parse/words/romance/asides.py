"""What French and Spanish sentences say besides: prepositions and kinds said again, the compass, features of the land.

Each step leaves one of these out of a row, so that names, figures and verbs stand as they are meant.
"""

from __future__ import annotations

import re

from pipeline.model import Unit
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.row import Chunk, Row, backwards, line_of

# "se hicieron con Lowfen, en Eastmoor, y con Highfen"
WITH = re.compile(
    r"(?P<first>[Vm])D?d?[yjxgUT]{0,3}o?d?P(?:(?:,|a)d?P)*(?:\(P\))?(?:,?i[dToy]{0,4}P)?(?:,|,?a)(?P<again>m)(?:d?[PU]|NU)"
)


def without_with(row: Row, lexicon: Lexicon) -> Row:
    """Leave out "with" where it only says again what the verb ends with."""
    for found in backwards(WITH, row):
        first, again = row[found.start("first")], row[found.start("again")]
        said = first.text.casefold().endswith(again.text.casefold())
        if said and is_a(lexicon.kinds.romance.said_again, again.text):
            row = [*row[: found.start("again")], *row[found.end("again") :]]
    return row


# "se sont emparés de Lowfen samedi, puis de Highfen dimanche": the preposition that the verb has in it
# "se sont emparés de dizaines de postes et de quatre villes"
THING = r"(?:[Nx]?o?[gyj]{0,2}X[gyj]{0,2})"
OF_AGAIN = re.compile(
    rf"(?P<first>V)[Dd]{{0,2}}(?:(?:[yjxg]{{0,2}}Uo?d?)?P(?:(?:,?a|,)d?P)*(?:D|,?i[dToyg]{{0,4}}[Py])*|{THING}(?:,o?{THING})?)"
    r",?a(?P<again>o)(?:d?[gyj]?[PU]|N[gyj]?U)"
)


def without_of(row: Row, lexicon: Lexicon) -> Row:
    """Leave out "of" where it only says again what the verb ends with."""
    start = 0
    while found := OF_AGAIN.search(line_of(row), start):
        start = found.start() + 1
        if is_a(lexicon.kinds.romance.with_of, row[found.start("first")].text):
            at, start = found.start("again"), found.start()
            row = [*row[:at], *row[at + 1 :]]
    return row


# "les rebelles, eux, ont repris", "un porte-parole parle, lui, de sept villages"
STRESSED = re.compile(r"(?<=[PSgVR]),(?P<pronoun>[xg]),")


def without_stress(row: Row, lexicon: Lexicon) -> Row:
    """Leave out the pronoun between commas that only stresses a subject: "les rebelles, eux, ont repris"."""
    for found in backwards(STRESSED, row):
        if is_a(lexicon.kinds.romance.themselves, row[found.start("pronoun")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "devolverá también a Redland dos pueblos"
GIVES_TOO = re.compile(r"(?P<verb>V)(?P<too>x)(?=t)")


def without_too(row: Row, lexicon: Lexicon) -> Row:
    """Leave out "also" between a verb of giving and who is given to."""
    for found in backwards(GIVES_TOO, row):
        verb, at = row[found.start()].verb, found.start("too")
        if verb and verb.frame == "hand" and is_a(lexicon.kinds.sides.adding, row[at].text):
            row = [*row[:at], *row[at + 1 :]]
    return row


COMPASS = re.compile(r"(?<=P)\([dyhox]{1,4}g?\)")


def without_compass(row: Row, lexicon: Lexicon) -> Row:
    """Leave out brackets that only say in which part of the country a place lies: "Lowfen (nord-est)"."""
    for found in backwards(COMPASS, row):
        inside = row[found.start() + 1 : found.end() - 1]
        if any(chunk.symbol == "y" or is_a(lexicon.kinds.romance.east, chunk.text) for chunk in inside):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "el Cerro de Lowfen", "le Pic Noir": with its article, what begins so is no village
FEATURE = re.compile("dP")


def without_features(row: Row, lexicon: Lexicon) -> Row:
    """Make no village of a hill or a bridge, which its article tells: "ocupar el Cerro de Lowfen"."""
    return [
        chunk._replace(symbol="X")
        if i and chunk.symbol == "P" and row[i - 1].symbol == "d" and is_a(lexicon.kinds.romance.feature, chunk.text)
        else chunk
        for i, chunk in enumerate(row)
    ]


# "trois villages sur l'autre rive, dans le district de Lowfen", "Lowfen, sur la rive gauche de l'Ashe, en Eastmoor"
# "deux bourgs importants de la « vallée du lin », dans le sud de la Vespérie"
VAGUE = re.compile(
    r"(?<=U)[im]d[rgyx]{0,2}[zg][gy]?,(?=id?To?d?P)|(?<=P),md[gy]?z[gy]?o?d?P,(?=id?(?:To)?d?P)"
    r"|(?:(?<=U)|(?<=Ug))o[dx]?[zg]{1,2}(?:od?g)?,(?=id?(?:[Ty]o?)?d?P)"
)


def without_vague_place(row: Row, _: Lexicon) -> Row:
    """Leave out where places lie by no name, before the region that has one."""
    for found in backwards(VAGUE, row):
        row = [*row[: found.start()], *row[found.end() - 1 :]]
    return row


# "la province frontalière de Lowfen": the whole of it; not "la province du nord de"
KIND = re.compile(r"(?<=dT)(?<!idT)(?P<kind>[gy])(?=o(?:d?o)?P)")


def without_kinds(row: Row, lexicon: Lexicon) -> Row:
    """Leave out what kind of a region is meant: "la province frontalière de Lowfen"."""
    for found in backwards(KIND, row):
        at = found.start("kind")
        if is_a(lexicon.kinds.romance.of_region, row[at].text):
            row = [*row[:at], *row[at + 1 :]]
    return row


ZONES = re.compile(r"(?<=U)a(?P<zones>z)(?=[hvVDbt,;]|[io]d?[TPyz]|$)")


def without_zones(row: Row, lexicon: Lexicon) -> Row:
    """Leave out the zones that are told of beside towns: "30 localidades y zonas fueron tomadas"."""
    for found in backwards(ZONES, row):
        if is_a(lexicon.kinds.romance.zones, row[found.start("zones")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "le contrôle des zones de Lowfen et de Highfen": several, each by its name
ZONES_OF = re.compile(r"(?<=[VUo])(?P<the>d)?(?P<zones>z)o(?=d?P(?:,o?d?P)*,?ao?d?P)")


def without_zones_of(row: Row, lexicon: Lexicon) -> Row:
    """Leave out what several places are called that are listed by their names, as towns would be."""
    for found in backwards(ZONES_OF, row):
        some = found["the"] and not is_a(lexicon.kinds.small.definite, row[found.start()].text)  # "a pris des zones de"
        if not some and is_a(lexicon.kinds.romance.zones, row[found.start("zones")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


ZONE_OF = re.compile(r"(?P<over>V)(?P<the>d)(?P<zone>z)o(?=d?P(?:,?i|[.;D]|$))")


def without_zone_of(row: Row, lexicon: Lexicon) -> Row:
    """Leave out "the zone of" before a name where somebody took control of it: not "advanced in the zone of Lowfen"."""
    kinds = lexicon.kinds
    for found in backwards(ZONE_OF, row):
        over, the, zone = (row[found.start(key)].text for key in ("over", "the", "zone"))
        of_control = says(kinds.romance.over_place, over)
        if of_control and is_a(kinds.small.definite, the) and is_a(kinds.romance.zone, zone):
            row = [*row[: found.start("the")], *row[found.end() :]]
    return row


# "90 pueblos de los 210 que rodean Lowfen", "onze villages sur les quinze que tenaient les rebelles"
OF_ALL = re.compile(r"(?<=NU)[om]dN(?=[oin]d?[TUP]|wKd?S)|(?<=NU)mN(?=[vhx]{0,3}V)")


def without_all(row: Row, _: Lexicon) -> Row:
    """Leave out of how many there are those were that changed hands, before where they lie."""
    for found in backwards(OF_ALL, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


# "tres corregimientos de Lowfen (Eastmoor) y": the wider region, no name of one of them
WIDER = re.compile(r"(?P<count>N)[gyjr]{0,2}Uo(?:d?To)?d?P(?P<wider>\(P\))(?!T)")


def without_wider_region(row: Row, _: Lexicon) -> Row:
    """Leave out in brackets the region in which that of several places lies."""
    for found in backwards(WIDER, row):
        number = row[found.start("count")].number
        if number is not None and (number.low or 0) > 1:
            row = [*row[: found.start("wider")], *row[found.end("wider") :]]
    return row


# "la route reliant Lowfen à Highfen a été reprise"
ROAD = re.compile(r"(?P<joins>[gd])(?P<first>P)[tamig]d?(?P<second>P)(?=[vhxg])")


def without_ends_of_road(row: Row, lexicon: Lexicon) -> Row:
    """Make no places of the towns that a road joins, before what becomes of the road."""
    for found in ROAD.finditer(line_of(row)):
        if is_a(lexicon.kinds.romance.joining, row[found.start("joins")].text):
            for at in (found.start("first"), found.start("second")):
                row[at] = row[at]._replace(symbol="g")
    return row


# "dos pueblos de la retaguardia, Lowfen y Highfen"
REAR = re.compile(r"NUod(?P<where>g)(?=,P(?:,P)*,?aP(?![TVvh]))")


def with_land(row: Row, _: Lexicon) -> Row:
    """Make a part of the land of what has no name, where the names of the places counted in it follow."""
    for found in REAR.finditer(line_of(row)):
        row[found.start("where")] = row[found.start("where")]._replace(symbol="z")
    return row


# "de l'Eastmoor et des régions voisines de Westmoor et de Lowfen"
NEIGHBOURS = re.compile(r"(?<=P)a(?P<lead>[oi]?d?T(?P<kind>[gy])o)Pao?P")


def without_neighbours(row: Row, lexicon: Lexicon) -> Row:
    """Leave out that some of the regions told of are neighbours of the first."""
    for found in backwards(NEIGHBOURS, row):
        start, end = found.span("lead")
        if is_a(lexicon.kinds.romance.neighbours, row[found.start("kind")].text):
            row = [*row[:start], *row[end:]]
    return row


# "ont pris la base de Lowfen et les villages de Highfen et Ashby": the villages are what changed hands
THING_FIRST = re.compile(
    r"(?P<verb>V)(?P<thing>o?dX[gyj]{0,2}(?:od?P(?:,i[dyTo]{0,4}P)?)?,?ao?)(?=d?[gyj]?Uod?P(?!D?[hvVK])|N[gyjr]{0,2}U(?!D?[hvVK]))"
)


def without_first_thing(row: Row, _: Lexicon) -> Row:
    """Leave out a base or a hill in front of the villages taken with it."""
    for found in backwards(THING_FIRST, row):
        start, end = found.span("thing")
        verb = row[found.start("verb")].verb
        if verb is not None and verb.frame in ("take", "seize", "noun"):
            row = [*row[:start], *row[end:]]
    return row


COMPASSES = re.compile(r"(?<=iy|dy)(?P<other>a[io]?d?y)(?=o)")  # "en el oeste y el norte de Lowfen"


def without_second_compass(row: Row, _: Lexicon) -> Row:
    """Leave out the second of two parts of one region: "dans l'ouest et le nord de l'Eastmoor"."""
    for found in backwards(COMPASSES, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


AMONG_OF = re.compile(r"(?<=l)(?P<again>o)(?=d?P|d?U)")  # "se sont retirés de six villages, notamment de Lowfen"


def without_of_among(row: Row, _: Lexicon) -> Row:
    """Leave out "of" where it is said again before the names of some of those counted."""
    for found in backwards(AMONG_OF, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


COUNTING = re.compile("N(?=[gxyj]{0,2}[UT])")


def without_ordinals(row: Row, lexicon: Lexicon) -> Row:
    """Make "a sixth town" no figure; "and a third in Highfen" stays one."""
    for found in COUNTING.finditer(line_of(row)):
        if is_a(lexicon.kinds.romance.one_more, row[found.start()].text):
            row[found.start()] = row[found.start()]._replace(symbol="d", number=None)
    return row


# "y son quince los pueblos liberados", "y son seis las liberadas": the article behind the figure
INVERTED = re.compile(r"[ht]x{0,2}N(?P<aside>,m[^VKR,;]{1,8},)?(?P<article>d)(?=[xgy]?[UVw])")


def without_articles(row: Row, lexicon: Lexicon) -> Row:
    """Leave out the article between a figure and what it counts; a noun that is left out is the one told before."""
    found = INVERTED.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.romance.plural_article, row[found.start("article")].text):
        return row
    at, end = found.start("aside") if found["aside"] else found.start("article"), found.start("article") + 1
    if "U" in line_of(row[end : end + 2]):
        return [*row[:at], *row[end:]]
    told = next((chunk for chunk in reversed(row[:at]) if chunk.symbol == "U"), Chunk("U", "", 0, 0))
    row[found.start()] = row[found.start()]._replace(symbol="h")  # "suman 74 las recuperadas": as "son"
    return [*row[:at], told._replace(start=row[at - 1].end, end=row[at - 1].end), *row[end:]]


# "Les rebelles les leur ont repris": from whom, whom the sentence before has named
FROM_THEM = re.compile("(?P<what>d)(?P<whom>[dx])(?=V)")


def without_whom(row: Row, lexicon: Lexicon) -> Row:
    """Leave out the pronoun of who loses what another pronoun stands for: "les leur ont repris"."""
    for found in backwards(FROM_THEM, row):
        what, whom = row[found.start() : found.end()]
        if is_a(lexicon.kinds.small.clitic, what.text) and is_a(lexicon.kinds.romance.from_them, whom.text):
            row = [*row[: found.start("whom")], *row[found.end() :]]
    return row


# "se sont emparés de Lowfen ainsi que du pont Highfen, en territoire d'Eastmoor": where all of it lies
THING_BESIDE = re.compile(r"(?<=P)(?P<thing>,?a[od]{0,2}X(?:o?d?P)?)(?=,i)")


def without_thing(row: Row, _: Lexicon) -> Row:
    """Leave out a bridge or a base at the end of a list of places that tells where they lie."""
    for found in backwards(THING_BESIDE, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Lowfen, ancien bastion de l'armée pris dimanche par les rebelles": what is told of the town itself
SEAT_OF = re.compile(r"(?<=P,)d?[gyxjr]{0,2}(?P<seat>[gzU])(?P<whose>od?[jg]?[PS])(?=g?,?D?V)")


def without_whose_seat(row: Row, lexicon: Lexicon) -> Row:
    """Leave out whose stronghold a town was before what became of it."""
    for found in backwards(SEAT_OF, row):
        seat = found.start("seat")
        if is_a(lexicon.kinds.romance.stronghold, row[seat].text):
            row = [*row[:seat], row[seat]._replace(symbol="U"), *row[found.end("whose") :]]
    return row


# "Lowfen, a 30 kilómetros de Highfen, que", "Lowfen, à 30 km au sud de Highfen,": how far one is from another
DISTANCE = re.compile(
    r"(?<=P),[ti]?[xm]?N(?P<far>X{1,2})(?:[tin]?d?y?[no])d?(?:Uo)?P(?:\(P\))?(?:,?a[ti]?NX{0,2}o?P|ao?P)?"
    r"(?=[,;)]|$|wd|D|[hv]V)|(?<=P)\([ti]?[xm]?N(?P<bracketed>X{1,2})(?:[tin]?d?y?[no])d?(?:Uo)?P\)"
)


# "Lowfen, à 40 km à l'intérieur de l'Eastmoor": how far inside the region
INSIDE = re.compile(r"(?<=P),(?P<far>[ti]?[xm]?NX{1,2})(?P<inside>i)o?d?(?:To)?(?=P)")


def without_depth(row: Row, lexicon: Lexicon) -> Row:
    """Leave out how far inside a region a place lies."""
    for found in backwards(INSIDE, row):
        far, inside = row[found.end("far") - 1].text, found.start("inside")
        if is_a(lexicon.kinds.length, far) and is_a(lexicon.kinds.places.inside, row[inside].text):
            row = [*row[: found.start("far")], row[inside], *row[found.end() :]]
    return row


def without_distance(row: Row, lexicon: Lexicon) -> Row:
    """Leave out how far a place is from another, of which nothing is told."""
    for found in backwards(DISTANCE, row):
        far = found.start("bracketed" if found["bracketed"] else "far")
        if is_a(lexicon.kinds.length, row[far].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "los pueblos que tenían en su poder los rebeldes, en particular Lowfen": what else is told of all before one's name
OF_ALL_BEFORE = re.compile(r"(?<=U)(?:,?w[vhx]{0,2}K[obc]{0,2}d?[jg]?[PS]g?|K[bo]d?[jg]?[PS]g?|[oi]d?y(?:od?g)?)(?=,l)")


def without_holders_of_all(row: Row, _: Lexicon) -> Row:
    """Leave out who held the towns of which some are named, and in which part of the country they are."""
    for found in backwards(OF_ALL_BEFORE, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


# "tomaron Lowfen y varios barrios de Highfen, dos localidades de la provincia de Eastmoor": no two more
BOTH_OF = re.compile(r"P,?a(?:o?N|od|d)[gxyj]{0,2}(?P<quarters>U)od?P,(?P<both>N[gxyj]{0,2}Uo)(?=d?T)")


def without_both(row: Row, _: Lexicon) -> Row:
    """Tell of a town and of quarters of another where both lie, not that they are two."""
    for found in backwards(BOTH_OF, row):
        start, end = found.span("both")
        if row[found.start("quarters")].unit is Unit.NEIGHBOURHOOD:
            row = [*row[:start], row[end - 1]._replace(symbol="i"), *row[end:]]
    return row


OF_ITS = re.compile(r"(?<=N)(?P<of>od)(?=[gyjr]?[UT])")  # "a perdu huit de ses villages", "tres de sus aldeas"


def without_of_its(row: Row, lexicon: Lexicon) -> Row:
    """Leave out whose the places are of which some are counted: "huit de ses villages"."""
    for found in backwards(OF_ITS, row):
        if is_a(lexicon.kinds.sides.own, row[found.end() - 1].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Selon le gouverneur de l'Eastmoor, Jan Ashby, deux villages ont été libérés": by his name no place is told
SPEAKER_NAMED = re.compile(r"^Rd?(?P<office>g)[^,VKR]{0,8}P(?P<name>,P),(?=[dN])")


def without_name_of_speaker(row: Row, lexicon: Lexicon) -> Row:
    """Leave out the name, of two words, of who is said to tell what follows by an office."""
    found = SPEAKER_NAMED.match(line_of(row))
    if found is None or " " not in row[found.end("name") - 1].text:
        return row
    person = is_a(lexicon.kinds.sides.person, row[found.start("office")].text)
    return [*row[: found.start("name")], *row[found.end("name") :]] if person else row
