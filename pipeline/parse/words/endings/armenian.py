"""A row of Armenian chunks: where a region, a city or who lost stands behind what was taken."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import reduce
from itertools import pairwise

from pipeline.model import EventKind, Unit
from pipeline.parse.lexicon.kinds import NEVER, is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless, compiled
from pipeline.parse.words.endings import places as easternplaces
from pipeline.parse.words.endings.cases import without_case
from pipeline.parse.words.endings.daysafter import AFTER_WHAT, without_days_after
from pipeline.parse.words.namewords import union
from pipeline.parse.words.row import Row, backwards, line_of
from pipeline.parse.words.steps import Step, taken

LEAVING = ("final-lose", "final-oust", "final-ousted")  # verbs with an object that somebody came from


def shaped(row: Row, lexicon: Lexicon) -> Row:
    """Return a row in which a region stands before its figure and who lost right behind it."""
    return taken(STEPS, row, lexicon)


# "Քարաշեն քաղաքի 5 թաղամաս", "Քարաշեն քաղաքի Մալվա թաղամասը", "Քարաշեն քաղաքի մոտակա Ձորակ գյուղը"
CITY = re.compile(r"(?<=P)(?P<city>U)(?:(?=N[rxyj]{0,2}U)|[jdg]{0,2}P(?:s?,P)*(?:s?,?aP)?(?P<mark>s?)U)")


def _city(row: Row, lexicon: Lexicon) -> Row:
    """Return a city whose quarters are counted or named, or what lies near it, as the region of these.

    What stands between it and a quarter is that quarter's name, though it may look like a genitive.
    """
    for found in backwards(CITY, row):
        at = found.start("city")
        if is_a(lexicon.kinds.places.of_city, row[at].text):
            if found["mark"]:
                row = [*row[: found.start("mark")], *row[found.end("mark") :]]
            end = row[at].end
            mark = row[at]._replace(symbol="s", text="", start=end, unit=None)
            row = [*row[:at], row[at]._replace(symbol="T", unit=None), mark, *row[at + 1 :]]
    return row


QUOTED = re.compile(r"P[Pgjyd]{0,2}S")  # "«Սև դրոշ» խմբավորումը"


def _quoted(row: Row, _: Lexicon) -> Row:
    """Make one of a group and the name in quotes before it; no sign stands between two words but by a quotation."""
    for found in backwards(QUOTED, row):
        first, side = found.start(), found.end() - 1
        close = row[side].start - row[side - 1].end == 2
        opens = first == 0 or row[first].start - row[first - 1].end == 2 or row[first - 1].symbol in ":,"
        whole = all(left.end + 1 == right.start for left, right in pairwise(row[first:side]))
        if close and opens and whole:
            joined = reduce(lambda left, right: union(left, right, "S"), row[first : side + 1])
            row = [*row[:first], joined, *row[side + 1 :]]
    return row


FROM = re.compile(r"(?<=U):(?P<names>[Pgjy]{0,3})SA")  # "5 թաղամաս՝ «Սև դրոշի» ահաբեկիչներից"


def _from_whom(row: Row, _: Lexicon) -> Row:
    """Tell from whom places were taken from which places they are: "5 villages, from the fighters of X"."""
    for found in backwards(FROM, row):
        side = found.end() - 1
        whole = reduce(lambda left, right: union(left, right, "S"), row[found.start() + 1 : side])
        row = [*row[: found.start()], whole, *row[side:]]
    return row


# "երկու քաղաք են ազատագրել Քարաշենի արևելյան շրջանում"
BEHIND = re.compile(
    r"(?:^|[SADx,])(?P<taken>N[rxyj]{0,2}U|P(?:,P)*(?:,?aP)?U)(?P<verb>V)(?P<place>P(?:s?y)?[Tyz]{0,2}L)"
    r"(?=$|[,;]|,?aN[rxyj]{0,2}U:P)"
)


def _behind(row: Row, _: Lexicon) -> Row:
    """Put the region that ends a clause, behind its verb, before what was taken there."""
    found = BEHIND.search(line_of(row))
    if found is None:
        return row
    first, verb, place, end = found.start("taken"), found.start("verb"), found.start("place"), found.end()
    return [*row[:first], *row[place:end], *row[first:verb], row[verb], *row[end:]]


# "Արևաշեն գյուղը Նորլանդիայի հարավում՝ Քարաշենի մարզում": the inner of two containers stands last
OUTER = re.compile(r"P(?:s?[yz]{1,2}|s?T)L:?,?(?=P[Tyz]{1,2}L(?:$|[,;V]|L?[rx]{0,2}N))")


def _inner(row: Row, _: Lexicon) -> Row:
    """Leave out the container that only says where the next one lies."""
    for found in backwards(OUTER, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Քարաշենի հյուսիսային, արևմտյան և հարավային շրջանների մասը"
COMPASS_LIST = re.compile(r"(?<=s)y(?P<more>(?:,y)*,?ay)(?=Ts)")


def _compass(row: Row, _: Lexicon) -> Row:
    """Tell of the parts of a region on several sides as of its parts."""
    for found in backwards(COMPASS_LIST, row):
        row = [*row[: found.start("more")], *row[found.end("more") :]]
    return row


# "Լեռնավան նահանգի կենտրոն Քարաշենի և երկու շրջանների նկատմամբ": a region's seat is taken, not all of it
SEAT = re.compile(r"(?<=Tsd)P(?P<mark>s)(?P<over>(?:,?a[^VKR;]{1,8}s)?x)")
OVER = re.compile(r"P(?P<mark>s)(?=x)")  # "վերահսկողությունը Քարաշենի նկատմամբ"
# "Քարաշենի, Արևաշենի և 5 գյուղի նկատմամբ"
COUNTED_OVER = re.compile(r"(?P<names>P(?:s?,P)*s?),?aN[rxyj]{0,2}Us?x")
ALL_OVER = re.compile(r"P(?:s?,P)*s?,?aPsx")  # "վերահսկողություն Քարաշենի, Արևաշենի և Լեռնավանի նկատմամբ"


def _over(row: Row, lexicon: Lexicon) -> Row:
    """Name a place over which control is established as it is called, without its genitive."""
    for found in backwards(SEAT, row):
        seat, mark = found.start(), found.start("mark")
        parts = compiled(lexicon.endings.genitive).fullmatch(row[seat].text) if lexicon.endings else None
        if parts and is_a(lexicon.kinds.places.held_over, row[found.end("over") - 1].text):
            row = [*row[:seat], row[seat]._replace(text=parts["name"]), *row[mark + 1 :]]
    for found in backwards(ALL_OVER, row):
        names = [i for i in range(found.start(), found.end() - 1) if row[i].symbol == "P"]
        bare = [compiled(lexicon.endings.genitive).fullmatch(row[i].text) for i in names] if lexicon.endings else []
        if not all(bare) or not is_a(lexicon.kinds.places.held_over, row[found.end() - 1].text):
            continue
        for i, parts in zip(names, bare, strict=True):
            row[i] = row[i]._replace(text=parts["name"]) if parts else row[i]
        listed = [chunk for chunk in row[found.start() : found.end() - 2] if chunk.symbol != "s"]
        row = [*row[: found.start()], *listed, *row[found.end() - 2 :]]
    for found in backwards(COUNTED_OVER, row):
        names = [i for i in range(*found.span("names")) if row[i].symbol == "P"]
        bare = [compiled(lexicon.endings.genitive).fullmatch(row[i].text) for i in names] if lexicon.endings else []
        if all(bare) and is_a(lexicon.kinds.places.held_over, row[found.end() - 1].text):
            for i, parts in zip(names, bare, strict=True):
                row[i] = row[i]._replace(text=parts["name"]) if parts else row[i]
            listed = [chunk for chunk in row[slice(*found.span("names"))] if chunk.symbol != "s"]
            row = [*row[: found.start()], *listed, *row[found.end("names") :]]
    for found in OVER.finditer(line_of(row)):
        name, over = row[found.start()], row[found.end()]
        parts = compiled(lexicon.endings.genitive).fullmatch(name.text) if lexicon.endings else None
        if parts and is_a(lexicon.kinds.places.held_over, over.text):
            row[found.start()] = name._replace(text=parts["name"])
    return row


# "հաղորդում են Պաշտպանության բանակից", "Պաշտպանության բանակից հայտնում են"
SOURCE = re.compile(
    r"R[hx]{0,2}[djgPs]{0,3}[PS](?P<behind>A)(?=$|[,;.])|[PS](?P<before>A)h?R(?=h?[,x])|^[PS](?P<first>A)g{1,2}R"
)


def _source(row: Row, _: Lexicon) -> Row:
    """Leave out the ending of who tells of something, from whom nothing was taken."""
    for found in backwards(SOURCE, row):
        mark = found.start(found.lastgroup or 0)
        row = [*row[:mark], row[mark]._replace(symbol="x"), *row[mark + 1 :]]
    return row


# "հետ է վերցրել ապստամբների գրաված Քարաշեն գյուղը", "ապստամբների գրաված Քարաշեն գյուղը հետ է վերցրել"
BACK = re.compile(r"(?P<main>V)[hxD,]{0,3}(?P<who>[PS])(?P<mark>s)x?D?x?(?P<had>V)(?=[rjd]{0,2}[NPU])")
BACK_LAST = re.compile(r"(?P<who>[PS])(?P<mark>s)x?D?x?(?P<had>V)(?=[rjd]{0,2}[NPU])[^VKR;,]*(?P<main>V)")


def _retaken(row: Row, lexicon: Lexicon) -> Row:
    """Return who had taken what others take back as whom they take it from, and leave out what they had done."""
    found = BACK.search(line_of(row)) or BACK_LAST.search(line_of(row))
    if found is None or lexicon.endings is None:
        return row
    main, had, who, mark = (row[found.start(key)] for key in ("main", "had", "who", "mark"))
    back = main.verb is not None and main.verb.kind in (EventKind.RECAPTURED, EventKind.LIBERATED)
    which = had.verb is not None and caseless(had.verb.passive or NEVER).fullmatch(had.text)
    if not (back and which):
        return row
    loser = who._replace(symbol="S", text=without_case(who.text, lexicon.endings))
    start, end = found.start("who"), found.end("had")
    return [*row[:start], loser, mark._replace(symbol="A", text=""), *row[end:]]


# "Հրադադարից հետո", "Քարաշենից հետո բանակը գրավեց Արևաշենը"
AFTER = re.compile(r"(?:^|(?<=[,;D]))[PS]A(?P<after>[xg])")


def _after(row: Row, lexicon: Lexicon) -> Row:
    """Leave out after what something happened, from which nothing was taken."""
    for found in backwards(AFTER, row):
        if is_a(lexicon.kinds.days.afterwards, row[found.start("after")].text):
            row = [*row[: found.start()], *row[found.start("after") :]]
    return row


# "Արևաշենը և Քարաշենի շրջանի Լեռնավան գյուղը": what has an article was taken, and is no second region
DEFINITE = re.compile(r"(?P<taken>P(?:,P)*),?a(?P<region>P)(?=[Tyz]{0,2}s(?!,?a))")


def _definite(row: Row, lexicon: Lexicon) -> Row:
    """Mark names that have an article as what was taken, and name them without it."""
    endings = lexicon.endings
    if endings is None:
        return row
    for found in backwards(DEFINITE, row):
        names = [i for i in range(*found.span("taken")) if row[i].symbol == "P"]
        bare = [compiled(endings.article).fullmatch(row[i].text) for i in names]
        whose = compiled(endings.genitive).fullmatch(row[found.start("region")].text)
        for i, name in zip(reversed(names), reversed(bare), strict=True) if whose and all(bare) else ():
            mark = row[i]._replace(symbol="O", text="", start=row[i].end)
            row = [*row[:i], row[i]._replace(text=name["name"]), mark, *row[i + 1 :]] if name else row
    return row


# "երեք քաղաք՝ Արևաշեն, Մարի Լեռնավան և Քարահունջ": the first word of a name may look like a genitive
COUNTED = re.compile(r"(?P<count>N)[rxyj]{0,2}U:(?P<list>P(?:sP)?s?(?:,P(?:sP)?s?)*,?aP(?:sP)?)(?=s?U|$|[;,Vh])")


def _counted(row: Row, _: Lexicon) -> Row:
    """Make one name of each entry of a list that has as many as were counted."""
    for found in backwards(COUNTED, row):
        number, entries = row[found.start("count")].number, re.split(",?a|,", found["list"])
        if number is None or number.low != len(entries):
            continue
        for i in reversed([*re.compile("s(?=P?)").finditer(line_of(row), *found.span("list"))]):
            at = i.start()
            two = row[at + 1].symbol == "P"
            whole = union(row[at - 1], row[at + 1], "P") if two else row[at - 1]
            row = [*row[: at - 1], whole, *row[at + 1 + two :]]
    return row


# "Լեռնավան, Վելիկա-Դոլ, Զելյոնի Գայ բնակավայրերը": the last of a list of names looks like a region with its village
LAST_OF_LIST = re.compile(r"(?:P,)+(?P<name>PsP)(?=U)")


def _last_of_list(row: Row, lexicon: Lexicon) -> Row:
    """Make one name of the last of several places, whose first word looks like a genitive."""
    for found in backwards(LAST_OF_LIST, row):
        if is_a(lexicon.kinds.places.several, row[found.end()].text):
            first, last = row[found.start("name")], row[found.end() - 1]
            row = [*row[: found.start("name")], union(first, last, "P"), *row[found.end() :]]
    return row


# "ազատագրել է տասներկու գյուղ, իսկ հոկտեմբերի սկզբից՝ վաթսունը"
ELIDED = re.compile(
    r"(?P<verb>V)[hxD]{0,2}N[rxyj]{0,2}(?P<unit>U)(?P<joint>,)x?(?:D[gx]?|x{1,2}):(?P<count>N)G?(?=$|[;.])"
)


def _elided(row: Row, _: Lexicon) -> Row:
    """Say the verb and the word for places again with a further figure, which a colon stands for."""
    found = ELIDED.search(line_of(row))
    if found is None or (verb := row[found.start("verb")]).verb is None:
        return row
    at, joint = found.start("count"), found.start("joint")
    number, unit = row[at], row[found.start("unit")]
    unit = unit._replace(text="", start=number.end, end=number.end)
    told = verb._replace(start=number.end, end=number.end, verb=replace(verb.verb, passive=None))
    row = [*row[: at - 1], number, unit, told, *row[found.end() :]]
    row[joint] = row[joint]._replace(symbol=";")
    return row


# "գրավեց Արևաշենը, իսկ նույն ամառ՝ նաև Քարաշենի երեք գյուղ": a colon stands for who did what
MORE_LATER = re.compile(
    r"(?P<verb>V)[hxD]{0,2}(?P<who>S(?![sLAEBc]))?[^VKRS;:]{1,12}(?<![NG])(?P<joint>,)x?(?P<when>D|d?g|x|dD)(?P<colon>:)"
    r"(?=[xr]{0,2}(?:P[Tyz]{0,2}[sL]r?)?(?:N[rxyj]{0,2}U|P(?:,P)*(?:,?aP)?U?)(?:$|[;,.]))"
)
ACTS_BEFORE = re.compile(r"[djy]{0,2}S(?![sLAEBc])")
SAID_ONCE = ("final-take", "final-taken", "final-clear", "final-cleared", "final-lose")


def _more_later(row: Row, lexicon: Lexicon) -> Row:
    """Say again who took what for more that they took later, which a colon parts from when they did."""
    found = MORE_LATER.search(line_of(row))
    verb = row[found.start("verb")] if found else None
    if found is None or verb is None or verb.verb is None or verb.verb.frame not in SAID_ONCE:
        return row
    when = row[slice(*found.span("when"))]
    if when[-1].day is None and not is_a(lexicon.kinds.days.some_time, " ".join(one.text for one in when)):
        return row
    acts = [one.span() for one in ACTS_BEFORE.finditer(line_of(row), 0, found.end())]
    joint, colon = found.start("joint"), found.start("colon")
    at = row[colon].start
    who = [reduce(lambda left, right: union(left, right, "S"), row[slice(*acts[-1])])] if acts else []
    said = [*who, verb._replace(verb=replace(verb.verb, passive=None))]
    again = [one._replace(start=at, end=at) for one in said]
    row[joint] = row[joint]._replace(symbol=";")
    return [*row[:colon], *again, *row[colon + 1 :]]


# "գրավել հարակից երկու գյուղերը": near what, is not told
NEAR = re.compile(r"(?<=V)z(?=[rx]?N)")


def _near(row: Row, _: Lexicon) -> Row:
    """Leave out that counted places lie near, where no place is told that they lie near."""
    for found in NEAR.finditer(line_of(row)):
        row[found.start()] = row[found.start()]._replace(symbol="x")
    return row


# "մտան Արևաշեն գյուղ և գրավեցին այն", "ներխուժեցին Արևաշեն և գրավեցին ավանը"
ENTERED = re.compile(r"(?P<how>g)[jd]{0,2}(?P<first>PU?)(?:,?a|,)x?(?P<verb>V)(?P<it>[Ud])(?=$|[,;:.x])")


def _entered(row: Row, lexicon: Lexicon) -> Row:
    """Return a town that was entered as what was then taken where it is only called the town."""
    kinds = lexicon.kinds.turkic
    for found in backwards(ENTERED, row):
        how, it = row[found.start("how")], row[found.start("it")]
        if is_a(kinds.entering, how.text) and is_a(kinds.the_town, it.text):
            town = row[slice(*found.span("first"))]
            verb = found.start("verb")
            row = [*row[: found.start()], row[verb], *town, *row[found.end() :]]
    return row


# "Արևաշեն քաղաքը՝ Քարաշենի մարզի կենտրոնը"
CALLED_SEAT = re.compile(r"PU[:,](?P<region>P[Tyz]{1,2}s)d?(?P<seat>[dU])(?=$|[,;.])")


def _as_seat(row: Row, lexicon: Lexicon) -> Row:
    """Put the region before its town that is called the region's centre behind it."""
    for found in backwards(CALLED_SEAT, row):
        if is_a(lexicon.kinds.sites.seat, row[found.start("seat")].text):
            region, town = row[slice(*found.span("region"))], row[found.start() : found.start() + 2]
            row = [*row[: found.start()], *region, *town, *row[found.end() :]]
    return row


# "գրավել է երեք նահանգի վարչական կենտրոն՝ Արևաշեն, Լեռնավան և Քարահունջ": the seats are what is counted
SEATS = re.compile(r"(?<=N)[rx]{0,2}Tsd?(?P<seat>d)(?=:)")


def _seats(row: Row, lexicon: Lexicon) -> Row:
    """Return the counted seats of regions as the places that are named behind them."""
    for found in backwards(SEATS, row):
        at = found.start("seat")
        if is_a(lexicon.kinds.sites.seat, row[at].text):
            row = [*row[: found.start()], row[at]._replace(symbol="U", unit=Unit.LOCALITY), *row[at + 1 :]]
    return row


# "Քարաշենից 10 կմ հեռավորության վրա գտնվող Լեռնավան գյուղը", "Քարաշենից 5 կմ հյուսիս ընկած"
AWAY = re.compile(r",?PU?A(?P<far>N?X)(?:[yg]x?L{0,2}|x)?(?=L?(?:P|N))L?")


def _without_distance(row: Row, lexicon: Lexicon) -> Row:
    """Leave out from where a place is so far: neither its region nor from whom it was taken."""
    for found in backwards(AWAY, row):
        if is_a(lexicon.kinds.turkic.far, row[found.end("far") - 1].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "նահանջել է Արևաշենից", "Արևաշենից և Քարաշենից դուրս է եկել": what is left is called without "from"
LEFT = re.compile(
    r"(?P<verb>V)[xhD]{0,3}S?(?P<behind>P(?:A?,P)*(?:A?,?aP)?A)(?=$|[,;])"
    r"|(?<![PUT])(?P<before>P(?:A?,P)*(?:A?,?aP)?A)[xhD]{0,3}(?P<last>V)"
    r"|(?P<told>V)[^VKR;]*S:(?P<gap>P(?:A?,P)*(?:A?,?aP)?A)(?=$|[,;])"
)


def _left(row: Row, lexicon: Lexicon) -> Row:
    """Name the places that somebody left as they are called."""
    for found in LEFT.finditer(line_of(row)):
        key, of = next(one for one in (("behind", "verb"), ("before", "last"), ("gap", "told")) if found[one[0]])
        verb = row[found.start(of)].verb
        if verb is None or verb.frame not in LEAVING or lexicon.endings is None:
            continue
        for i in range(*found.span(key)):
            parts = compiled(lexicon.endings.left).fullmatch(row[i].text) if row[i].symbol == "P" else None
            row[i] = row[i]._replace(text=parts["name"]) if parts else row[i]
    return row


# "երեք գյուղ հանձնեց Նորլանդին", "Նորլանդին հանձնեց երեք գյուղ", "..., երկու գյուղ՝ Վեսպերային"
GIVEN = re.compile(
    r"(?:U|PT)(?P<gives>V)[hxD]{0,2}(?P<who>P)(?=$|[,;])|(?P<to>P)[hx]{0,2}(?P<given>V)[hxD]{0,2}(?=(?:P[TzyU]{0,2}s)?N)"
    r"|(?<=U):(?P<other>P)(?=$|[,;])"
)


def _given(row: Row, lexicon: Lexicon) -> Row:
    """Part the name of whom something is given to from the ending that says so."""
    for found in backwards(GIVEN, row):
        key = next(one for one in ("who", "to", "other") if found[one])
        verbs = [one.verb.frame for one in row[: found.end() + 2] if one.verb]
        at = found.start(key)
        parts = compiled(lexicon.endings.given).fullmatch(row[at].text) if lexicon.endings and verbs else None
        name = parts and (parts["name"] or parts["stem"])
        if name and verbs[-1] in ("final-give", "final-given"):
            mark = row[at]._replace(symbol="E", text="", start=row[at].end)
            row = [*row[:at], row[at]._replace(text=name), mark, *row[at + 1 :]]
    return row


# "Նույն նահանգում նրանք գրավել են Քարաշենը": where it was stands before the verb, what was taken behind it
SAME_PLACE = re.compile(r"^(?P<where>dTL)(?P<deed>[xhD]{0,3}(?:[djy]{0,2}S)?[xhD]{0,2}V[xhD]{0,3})(?=[PN])")


def _same_place(row: Row, lexicon: Lexicon) -> Row:
    """Put the region told of before, "in the same region", right before what was taken in it."""
    found = SAME_PLACE.search(line_of(row))
    if found is None or not compiled(lexicon.same).fullmatch(row[0].text.casefold()):
        return row
    return [*row[slice(*found.span("deed"))], *row[slice(*found.span("where"))], *row[found.end() :]]


# "Քարաշենի մարզում գրավեց Արևաշենի շրջանը": in the region before the verb lies the district behind it
IN_BEFORE = re.compile(
    r"(?P<where>P[Tyz]{1,2})(?P<mark>L)(?P<deed>[xhD]{0,3}(?:[djy]{0,2}S)?[xhD]{0,3}V[xhD]{0,3}(?:[djy]{0,2}S(?![sLAEBc]))?)"
    r"(?=(?:P(?:s?,P)*U(?:,|,?a))*P(?:s?,P)*(?:s?,?aP)?T(?:[OsA]?$|[,;]))"
)


def _in_before(row: Row, _: Lexicon) -> Row:
    """Put a region before the districts in it, from which the verb parts it."""
    for found in backwards(IN_BEFORE, row):
        where, mark = row[slice(*found.span("where"))], row[found.start("mark")]
        inside = [*where, mark._replace(symbol="s")]
        row = [*row[: found.start()], *row[slice(*found.span("deed"))], *inside, *row[found.end() :]]
    return row


# "գրավեց Արևաշենը՝ մայիսի 5-ին, Քարաշենը՝ մայիսի 9-ին": the day of each stands behind a colon
DAYS_BEHIND = re.compile(r"(?P<verb>V)[hx]{0,2}(?P<list>P[TU]?O?:D(?:(?:,|,?a)x?P[TU]?O?:D)*)(?=$|[;.])")
WITH_DAY = re.compile("(?P<name>P[TU]?)O?:(?P<day>D)")


def _days_behind(row: Row, _: Lexicon) -> Row:
    """Say the verb again with each of several places that a day of its own stands behind."""
    found = DAYS_BEHIND.search(line_of(row))
    if found is None:
        return row
    acts = [one.span() for one in ACTS_BEFORE.finditer(line_of(row), 0, found.start())]
    who = row[slice(*acts[-1])] if acts else []
    said: Row = []
    for one in WITH_DAY.finditer(line_of(row), *found.span("list")):
        name = row[slice(*one.span("name"))]
        at = name[0].start
        again = [part._replace(start=at, end=at) for part in (*who, row[found.start("verb")])] if said else []
        joint = [row[one.start() - 1]._replace(symbol=";")] if said else []
        said += [*joint, row[one.start("day")], *again, *name] if said else [*name, row[one.start("day")]]
    return [*row[: found.start("list")], *said, *row[found.end() :]]


# "մայրաքաղաք Արևաշենը", "Արևաշեն կոչվող տարածքը"
CAPITAL = re.compile(r"(?P<kind>U)(?=P)")
SO_CALLED = re.compile(r"(?<=P)[xg](?P<land>[zU])")


def _bare(row: Row, lexicon: Lexicon) -> Row:
    """Leave out before a name that it is the capital's, and behind one that a place is called so."""
    for found in backwards(CAPITAL, row):
        if is_a(lexicon.kinds.sites.seat, row[found.start()].text) and row[found.start()].text.endswith("ք"):
            row = [*row[: found.start()], *row[found.end() :]]
    for found in backwards(SO_CALLED, row):
        if is_a(lexicon.kinds.turkic.called, row[found.start()].text):
            unit = row[found.start("land")]._replace(symbol="U", unit=Unit.LOCALITY)
            row = [*row[: found.start()], unit, *row[found.end() :]]
    return row


# "Արևաշեն քաղաքն ու հարակից գյուղերը՝ Լեռնավանն ու Ձորակը"
ADJACENT = re.compile(
    r"(?<=P)U(?P<joint>,?a)(?P<others>[jgr]{1,2}(?P<unit>U))(?P<colon>:)(?P<list>P(?:(?:,|,?a)P)*)(?P<end>,?)"
)


def _adjacent(row: Row, _: Lexicon) -> Row:
    """Name the villages around a town in one list with it."""
    for found in backwards(ADJACENT, row):
        comma = row[found.start("colon")]._replace(symbol=",")
        unit = row[found.start("unit")]
        at = row[found.end("list") - 1].end
        units = unit._replace(text="", start=at, end=at)
        listed = row[slice(*found.span("list"))]
        row = [*row[: found.start()], comma, *listed, units, *row[found.end() :]]
    return row


STEPS = (
    Step(_bare, "U", CAPITAL),
    Step(_bare, "P", SO_CALLED),
    Step(_adjacent, ":", ADJACENT),
    Step(without_days_after, "D", AFTER_WHAT),
    *easternplaces.STEPS,
    Step(_in_before, "L", IN_BEFORE),
    Step(_days_behind, ":D", DAYS_BEHIND),
    Step(_given, "V", GIVEN),
    Step(_left, "A", LEFT),
    Step(_same_place, "dTL", SAME_PLACE),
    Step(_without_distance, "X", AWAY),
    Step(_seats, ":", SEATS),
    Step(_as_seat, "s", CALLED_SEAT),
    Step(_after, "A", AFTER),
    Step(_counted, ":", COUNTED),
    Step(_last_of_list, "PsP", LAST_OF_LIST),
    Step(_definite, "s", DEFINITE),
    Step(_entered, "V", ENTERED),
    Step(_elided, ":", ELIDED),
    Step(_near, "Vz", NEAR),
    Step(_more_later, ":", MORE_LATER),
    Step(_source, "A", SOURCE),
    Step(_retaken, "s", BACK, BACK_LAST),
    Step(_compass, "yT", COMPASS_LIST),
    Step(_inner, "L", OUTER),
    Step(_over, "s", OVER, SEAT, ALL_OVER, COUNTED_OVER),
    Step(_quoted, "S", QUOTED),
    Step(_city, "U", CITY),
    Step(_from_whom, ":", FROM),
    Step(_behind, "L", BEHIND),
)
