"""What English puts elsewhere than where the grammar looks for it: from whom, to whom, which town, who led them.

Only in English (`sharing` has the order of these steps).
"""

from __future__ import annotations

import re

from pipeline.model import Unit
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.scan import Chunk, line_of
from pipeline.parse.words.steps import Row
from pipeline.parse.words.verbagain import GIVES

# "captured 15 districts from the government, including Lowfen"
CLAUSE = re.compile(r"l?[^VRKl;]*")
WHERE = re.compile(r"[in]d?[yzg]{0,2}(?:To)?P")
FROM_BEHIND = re.compile(
    r"(?<=V)(?P<what>[rxd]{0,2}N[rxygj]{0,2}[UT](?:id?y?PT?)?)(?P<whose>f(?:d?[jg]{0,2}S|d?P)),?(?=l)"
)


def from_whom_first(row: Row, _: Lexicon) -> Row:
    """Put right behind the verb from whom places were taken that are named behind it."""
    found = FROM_BEHIND.search(line_of(row))
    listed = CLAUSE.match(line_of(row), found.end()) if found else None
    if found is None or (listed and len(WHERE.findall(listed[0])) > 1):
        return row  # "including Lowfen in Eastmoor and Highfen in Westmoor": told for themselves
    what, whose = (row[slice(*found.span(key))] for key in ("what", "whose"))
    return [*row[: found.start()], *whose, *what, *row[found.end("whose") :]]


# "Vespera ceded to Norland the Eastmoor district"
TO_FIRST = re.compile(
    r"(?:^|(?<=[,;:m]))(?P<who>d?[PS])(?P<verb>[vh]?V)(?P<to>td?[jg]{0,2}[PS])(?P<what>(?:d|N)[^VRKtfbDhv;.,]{1,16}[PTU])(?=$|[;.,D]|a[,d])"
)


def to_whom_behind(row: Row, _: Lexicon) -> Row:
    """Put behind what is given to whom it is given."""
    found = TO_FIRST.search(line_of(row))
    verb = row[found.end("verb") - 1].verb if found else None
    if found is None or verb is None or verb.frame not in GIVES:
        return row
    giver = row[found.end("who") - 1]
    who = [*row[found.start("who") : found.end("who") - 1], giver._replace(symbol="S")]
    rest = row[found.end() :]
    stop = next((i for i, one in enumerate(rest) if one.symbol in ";.DVRK"), len(rest))
    what, to, said = (row[slice(*found.span(key))] for key in ("what", "to", "verb"))
    return [*row[: found.start()], *who, *said, *what, *rest[:stop], *to, *rest[stop:]]


# "The troops, pressing the enemy beyond the river, yesterday occupied Lowfen"; "soldiers, led by Jan Doe, seized"
LED = re.compile(r"(?<=[PS]),gb[^,;VRKN]{1,6},(?=[vhxD]{0,3}V)")
DOING = re.compile(r"(?<=S),(?P<doing>g)(?![imtfnx])[^,;VRKN]{1,9},(?=[vhxD]{0,3}V)")
SUPPORTED = re.compile(r"(?<=S),m[gxyjdX]{1,4},(?=[vhxD]{0,3}V)")


def without_what_they_did(row: Row, lexicon: Lexicon) -> Row:
    """Leave out who led those that act, and what they did besides, between them and their verb."""
    for found in reversed([*LED.finditer(line_of(row))]):
        if row[found.start() - 1].symbol == "S" or is_a(lexicon.kinds.asides.led, row[found.start() + 1].text):
            row = [*row[: found.start()], *row[found.end() :]]
    for found in reversed([*SUPPORTED.finditer(line_of(row))]):
        row = [*row[: found.start()], *row[found.end() :]]
    for found in reversed([*DOING.finditer(line_of(row))]):
        if is_a(lexicon.kinds.asides.doing, row[found.start("doing")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "took back Lowfen, the last town the rebels still held in Eastmoor"
THEY_HELD = re.compile(r"P,d[xygjr]{0,3}U(?P<whose>d?[jg]{0,2}[PS][xvh]{0,2}(?P<held>[gK]))(?=id?y?P)")


def without_holders(row: Row, lexicon: Lexicon) -> Row:
    """Leave out whose the town that a place is called was, before where it lies."""
    for found in reversed([*THEY_HELD.finditer(line_of(row))]):
        if is_a(lexicon.kinds.deeds.holding, row[found.start("held")].text):
            row = [*row[: found.start("whose")], *row[found.end() :]]
    return row


# "80 localities west of Lowfen, north of Highfen 30 and south of Norby 10"
FIGURE_BEHIND = re.compile(r"(?<=[,a])(?P<where>nd?P)(?P<count>N)(?=[,;.a]|$)")


def figure_first(row: Row, _: Lexicon) -> Row:
    """Put a figure before the place near which so many lie, where a list goes on with such."""
    for found in reversed([*FIGURE_BEHIND.finditer(line_of(row))]):
        if COUNTED.search(line_of(row[: found.start()])):
            where, count = (row[slice(*found.span(key))] for key in ("where", "count"))
            row = [*row[: found.start()], *count, *where, *row[found.end() :]]
    return row


COUNTED = re.compile(r"N[rxygj]{0,2}U(?:[in]d?P)?.*$")

# "Seven towns, of which Lowfen is the largest, have passed to the rebels"; "272 places, Lowfen being the latest"
OF_WHICH = re.compile(r",ow(?P<names>P(?:,P)*(?:,?aP)?)hd?x?g?,(?=[vhx]{1,4}V)")
BEING = re.compile(r"(?<=[UTVSPD]),(?P<names>P(?:,P)*(?:,?aP)?)(?P<being>h)d?x?g(?=[,;.]|$)")


def including(row: Row, lexicon: Lexicon) -> Row:
    """Say "including" for the clause that tells which of those counted is the largest or the latest."""
    for found in reversed([*OF_WHICH.finditer(line_of(row))]):
        row = [*row[: found.start() + 1], *_named(row[slice(*found.span("names"))]), *row[found.end() - 1 :]]
    being = BEING.search(line_of(row))
    if being and is_a(lexicon.kinds.places.which_of_them, row[being.end() - 1].text):
        row = [*row[: being.start() + 1], *_named(row[slice(*being.span("names"))]), *row[being.end() :]]
    return row


def _named(names: Row) -> Row:
    return [Chunk("l", "including", names[0].start, names[0].start), *names]


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


# "two villages further up the valley in Eastmoor"
FURTHER = re.compile(r"(?<=U)(?P<further>[rxg])[xny]d?[gzXT](?=id?y?P)")


def without_further(row: Row, lexicon: Lexicon) -> Row:
    """Leave out how much further places lie, before their region."""
    for found in reversed([*FURTHER.finditer(line_of(row))]):
        if is_a(lexicon.kinds.sites.further, row[found.start("further")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "four in Westmoor yielded, making 63 occupied since May"
MAKING = re.compile(r"(?<=,)(?P<making>g)(?P<count>N)(?P<taken>V(?=[xDi,;.]|$)|(?=[io]d?y?P))")


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


SINCE_CLAUSE = re.compile(r"xd?P?[zg]{1,3}(?=[,;.]|$)")

# "liberated from Norland: Lowfen, Kurds and Highfen": a name like any other in a list
AMONG_NAMES = re.compile(r"(?<=[:;,])P,(?P<name>S)(?=,P|,?aP)")


def as_name(row: Row, _: Lexicon) -> Row:
    """Make a name of a word for a side that stands with a capital between the names of a list behind a colon."""
    for found in AMONG_NAMES.finditer(line_of(row)):
        at = found.start("name")
        one = row[at]
        if ":" in line_of(row[:at]) and one.text.istitle() and " " not in one.text:
            row = [*row[:at], one._replace(symbol="P"), *row[at + 1 :]]
    return row


# "Vespera ceded the Eastmoor district and, farther north, the Westmoor district"
FARTHER = re.compile(r"(?<=a),g{0,2}y,(?=d?P)")


def without_compass(row: Row, _: Lexicon) -> Row:
    """Leave out that the next place of a list lies farther north."""
    for found in reversed([*FARTHER.finditer(line_of(row))]):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


# "272 of the 344 localities on the list agreed by the commission": on which list they stand is no region
LISTED = re.compile(r"^(?P<of>od?N[rxygj]{0,2}[UT])id?g{1,3}(?:[bo]d?[jg]{0,2}[PSg])?(?=,N[vh])")


def without_list(row: Row, _: Lexicon) -> Row:
    """Leave out on which list those places stand of which so many were taken."""
    found = LISTED.match(line_of(row))
    return [*row[: found.end("of")], *row[found.end() :]] if found else row


# "rebels from the March 23 Movement": no day
NAMED_FOR = re.compile(r"D(?=S)")
CAPITAL = re.compile(r"(?-i:[A-Z]).*|\d.*")


def named_for_day(row: Row, lexicon: Lexicon) -> Row:
    """Make one side of a day and the movement that is called by it."""
    for found in reversed([*NAMED_FOR.finditer(line_of(row))]):
        day, side = row[found.start()], row[found.end()]
        named = CAPITAL.search(day.text)
        if named is None or not is_a(lexicon.kinds.armies.movement, side.text) or not side.text[0].isupper():
            continue
        start = day.start + named.start()
        lead = day.text[: named.start()].split()
        before = [Chunk("f" if "from" in lead else "d", " ".join(lead), day.start, start)] if lead else []
        whole = side._replace(text=f"{named[0]} {side.text}", start=start)
        row = [*row[: found.start()], *before, whole, *row[found.end() + 1 :]]
    return row


# "Three days after capturing Lowfen, Norland and Vesperan forces entered Highfen": who goes on acts
THEY_ACT = re.compile(r"^[^VRK;]{0,6}V(?:d?[xygj]{0,2}Uo)?P[TU]?,(?P<who>d?P(?:,P)*,?ad?[jg]?S)(?=[vhxD]{0,3}[gVR])")


def who_goes_on(row: Row, lexicon: Lexicon) -> Row:
    """Make one side of those that act behind a place which somebody took first, named by their countries."""
    found = THEY_ACT.match(line_of(row))
    first = next((one for one in row if one.verb), None)
    if found is None or first is None or not is_a(lexicon.kinds.deeds.no_subject, first.text):
        return row
    who = row[slice(*found.span("who"))]
    text = " ".join(one.text for one in who).replace(" ,", ",")
    both = Chunk("S", text, who[0].start, who[-1].end)
    return [*row[: found.start("who")], both, *row[found.end("who") :]]


# "The town and its airport were taken"
ITS_THING = re.compile(r"^(?:D,?)?dU(?P<thing>,?ad[jg]?X{1,2})(?=[vhx]{1,3}V)")


def without_its_thing(row: Row, lexicon: Lexicon) -> Row:
    """Leave out what belongs to "the town" that is taken."""
    found = ITS_THING.match(line_of(row))
    if found is None or not is_a(lexicon.kinds.sides.owned, row[found.start("thing") + 1].text):
        return row
    return [*row[: found.start("thing")], *row[found.end("thing") :]]


# an entry of a list: "Lowfen: taken by the army, 11 January"
ENTRY = re.compile(r"^(?:-)?d?(?:Uo)?P(?:,P)*(?:,?aP)?(?:\(U\))?(?P<colon>:)(?P<done>V)(?=[bfD,;.]|$)")


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


# "credited the division with the seizure of Lowfen"
CREDITED = re.compile(r"(?P<credited>g)(?P<who>d?[jg]{0,2}[PS])(?P<with>md?)(?=V)")


def credited_with(row: Row, lexicon: Lexicon) -> Row:
    """Say of a capture that it is of those who are credited with it."""
    found = CREDITED.search(line_of(row))
    noun = row[found.end()] if found else None
    if found is None or noun is None or noun.verb is None or noun.verb.frame != "noun":
        return row
    if not is_a(lexicon.kinds.deeds.crediting, row[found.start("credited")].text):
        return row
    start, end = found.span("with")
    return [*row[:start], row[start]._replace(symbol="s", text="'s"), *row[end:]]


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


# "the Liberation Tigers of Norland": a name, no place where they are
FIGHTERS_OF = re.compile(r"(?<=[fbdtm])(?P<who>P)o(?P<land>P)(?![TU])")


def with_whole_name(row: Row, lexicon: Lexicon) -> Row:
    """Make one name of fighters who are called by their land."""
    found = FIGHTERS_OF.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.armies.called_by_land, row[found.start("who")].text):
        return row
    who, land = row[found.start("who")], row[found.start("land")]
    whole = Chunk("S", f"{who.text} of {land.text}", who.start, land.end)
    return [*row[: found.start()], whole, *row[found.end() :]]


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


# "Lowfen was freed on 28 July, and Highfen, its chief town, on 2 August"; "Lowfen and, with it, six villages"
ITS_TOWN = re.compile(r"(?<=P),d[gjyx]{0,2}[Uz],(?=D)")
WITH_IT = re.compile(r"(?<=a),mx,(?=d?[NPU])")


def without_what_it_is(row: Row, lexicon: Lexicon) -> Row:
    """Leave out what the next place of a list is, before its day, and that it goes with the one before."""
    for found in reversed([*ITS_TOWN.finditer(line_of(row))]):
        row = [*row[: found.start()], *row[found.end() :]]
    for found in reversed([*WITH_IT.finditer(line_of(row))]):
        if is_a(lexicon.kinds.names.them, row[found.end() - 2].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Three of the six, Lowfen, Highfen and Norby, fell on Monday"
OF_THE_COUNTED = re.compile(r"^(?P<some>N)odN[rxygj]{0,2}U?(?=,P(?:,P)*,?aP,[vhx]{0,3}V)")


def some_named(row: Row, _: Lexicon) -> Row:
    """Leave out of how many some are that fell, where they are named."""
    found = OF_THE_COUNTED.match(line_of(row))
    return [row[0], *row[found.end() :]] if found else row


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


# "A Blue Front counter-attack recaptured two villages"; "A push by the rebels in Eastmoor has captured six villages"
THEIR_PUSH = re.compile(
    r"(?:^|(?<=[,;dD]))(?P<who>[Pj])(?P<of>s?)(?P<push>[gzX])(?P<where>(?:[in]d?[yzgP]{1,2})?x?)(?=[vhx]{0,2}V)"
)
PUSH_BY = re.compile(r"(?P<push>d?[gjx]{0,2}[gzX]b)(?P<who>d?[jg]{0,2}[PS])(?=(?:id?y?PT?)?[vhx]{0,2}V)")
ACTING = ("take", "clear", "oust")


def whose_push(row: Row, lexicon: Lexicon) -> Row:
    """Say of those whose push it is that they took what it took."""
    actions = lexicon.kinds.deeds.actions
    for found in reversed([*THEIR_PUSH.finditer(line_of(row))]):
        verb = next(one.verb for one in row[found.end() :] if one.verb)
        who, at = row[found.start("who")], found.start("who")
        named = who.text.isupper() or bool(found["of"]) or is_a(lexicon.kinds.sides.fighting, who.text)
        # "The Redlandish offensive"
        named = named or (who.text.istitle() and caseless(lexicon.demonym).fullmatch(who.text) is not None)
        if named and verb.frame in ACTING and is_a(actions, row[found.start("push")].text):
            where = row[slice(*found.span("where"))]
            where = where if any(one.symbol == "P" for one in where) else []
            row = [*row[:at], who._replace(symbol="S"), *where, *row[found.end() :]]
    for found in reversed([*PUSH_BY.finditer(line_of(row))]):
        verb = next(one.verb for one in row[found.end() :] if one.verb)
        who = row[found.end() - 1]
        if verb.frame in ACTING and is_a(actions, row[found.end("push") - 2].text):
            row = [
                *row[: found.start()],
                *row[found.start("who") : found.end() - 1],
                who._replace(symbol="S"),
                *row[found.end() :],
            ]
    return row


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


# "has secured Lowfen, the Public Relations directorate reported"
TELLING = re.compile(r",d(?P<office>PT)(?=R)")


def office_that_tells(row: Row, _: Lexicon) -> Row:
    """Make no region of an office that tells of a change, behind it."""
    for found in reversed([*TELLING.finditer(line_of(row))]):
        name, office = row[slice(*found.span("office"))]
        whole = office._replace(symbol="g", text=f"{name.text} {office.text}", start=name.start, unit=None)
        row = [*row[: found.start("office")], whole, *row[found.end("office") :]]
    return row


# "a day after President Jan Doe lost Lowfen"
RULER = re.compile(r"(?P<who>g)(?=[vhx]{0,2}V)|(?<=[bt])(?P<whom>g)(?=[D,;.]|$)")


def ruler(row: Row, lexicon: Lexicon) -> Row:
    """Make a side of a person with a title who loses or takes a place."""
    for found in RULER.finditer(line_of(row)):
        at = found.start()
        verb = next((one.verb for one in (row[at + 1 :] if found["who"] else reversed(row[:at])) if one.verb), None)
        if verb and verb.frame in ("forfeit", "take", "pass") and caseless(lexicon.person).fullmatch(row[at].text):
            row = [*row[:at], row[at]._replace(symbol="S"), *row[at + 1 :]]
    return row


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
    for found in reversed([*FEATURE.finditer(line_of(row))]):
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
    for found in reversed([*FIRST_WORD.finditer(line_of(row))]):
        first, name = row[found.start() : found.start() + 2]
        if first.text.istitle() and name.start == first.end + 1:
            whole = name._replace(text=f"{first.text} {name.text}", start=first.start)
            row = [*row[: found.start()], whole, *row[found.end() + 1 :]]
    return row


# "attacked the troops that occupied Lowfen": where they stood
STANDING = re.compile(r"(?P<deed>g)(?:[^;VR]*)S(?:od?[PS])?w(?P<hold>V)(?=d?[UPN][^D]*$)")


def standing_where(row: Row, lexicon: Lexicon) -> Row:
    """Tell where those stood on whom something was done, in a clause without a day, from where they went."""
    found = STANDING.search(line_of(row))
    if found is None:
        return row
    hold = row[found.start("hold")]
    deeds = [one.text for one in row[found.start() : found.start("hold")] if one.symbol == "g"]
    fought = any(is_a(lexicon.kinds.deeds.fight, deed) for deed in deeds)
    if not (fought and is_a(lexicon.kinds.deeds.holding, hold.text)):
        return row
    at = found.start("hold")
    return [*row[:at], hold._replace(symbol="K", verb=None), *row[at + 1 :]]


# "captured Lowfen on Monday along with three communes of Eastmoor"
ALONG_LATER = re.compile(r"(?P<day>D),?(?P<along>a)(?=[rxd]?N[rxygj]{0,2}U)")


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


WHO_ACTS = re.compile("[PS](?=[vhx]{0,3}$)")
