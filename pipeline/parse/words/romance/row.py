"""A row of French or Spanish chunks: who is a side, what a pronoun or a bracket stands for, lists, days and figures.

What is left out of a row is told in `romanceasides`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Qualifier
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.backers import BACKED, without_backers
from pipeline.parse.words.english import countedwhere, listed, placelying, verbagain
from pipeline.parse.words.numbers import Number
from pipeline.parse.words.romance import asides, clauses, lying, narrated, order, places
from pipeline.parse.words.romance import days as romancedays
from pipeline.parse.words.row import Chunk, Row, backwards, line_of
from pipeline.parse.words.secondverb import SECOND, without_second
from pipeline.parse.words.steps import Step, taken


def shaped(row: Row, lexicon: Lexicon) -> Row:
    """Return a row without prepositions said twice, in which who is driven out of a place is a side."""
    return taken(STEPS, row, lexicon)


QUOTED = re.compile(r"P(?=R)")


def _with_quotes(row: Row, _: Lexicon) -> Row:
    """Part a list from who is quoted with it: "«Hemos tomado Lowfen y Highfen» dijo"."""
    for found in backwards(QUOTED, row):
        end, behind = row[found.start()].end, row[found.end()].start
        if behind - end > 1:  # a sign that is no chunk stands between
            row = [*row[: found.end()], Chunk(",", ",", end, end), *row[found.end() :]]
    return row


HOW = re.compile(r"^P(?=[,VDxdSNhvig])")  # "Asimismo, tomaron", "Parallèlement, l'armée a pris": no name


def _told_how(row: Row, lexicon: Lexicon) -> Row:
    """Make no name of the adverb that a sentence begins with."""
    how = is_a(lexicon.kinds.romance.how, row[0].text)
    return [row[0]._replace(symbol="x"), *row[1:]] if how else row


OPENING = re.compile(r"^P(?=D?b)")  # "Soutenus par l'aviation, les rebelles": no name
LEFT_ON = re.compile(
    r"^P(?:od?P)(?P<day>D),(?=d?[jg]?[PS])"
)  # "Chassés de Lowfen mardi, les rebelles": before the rest


def _opened(row: Row, lexicon: Lexicon) -> Row:
    """Make no name of the participle that a sentence begins with."""
    if OPENING.match(line_of(row[:3])) and is_a(lexicon.kinds.romance.participle, row[0].text):
        day = row[1].day
        begun = row[1]._replace(day=replace(day, role="since")) if day else row[1]
        return [row[0]._replace(symbol="g"), begun, *row[2:]]
    if (left := LEFT_ON.match(line_of(row))) and is_a(lexicon.kinds.romance.participle, row[0].text):
        at = left.start("day")
        day = row[at].day
        moved = row[at]._replace(day=replace(day, role="since")) if day else row[at]
        return [row[0]._replace(symbol="g"), *row[1:at], moved, *row[at + 1 :]]
    return row


DATED = re.compile(r"S(?P<day>D)(?!D)")  # "le Mouvement du 23 mars": no day of what it did


def _dated(row: Row, lexicon: Lexicon) -> Row:
    """Make one of a movement and the day that it is named for."""
    for found in backwards(DATED, row):
        side, day = row[found.start() : found.end()]
        if is_a(lexicon.kinds.armies.movement, side.text) and is_a(lexicon.kinds.romance.named_for, day.text):
            row = [
                *row[: found.start()],
                side._replace(text=f"{side.text} {day.text}", end=day.end),
                *row[found.end() :],
            ]
    return row


# "doit restituer quatre villages frontaliers au Lowfen": to whom, not where
GIVEN = re.compile(r"(?P<verb>V)D?(?:d|N|dN)[gjr]?U[gy]{0,2}(?P<to>i)P(?=$|[D,;mb]|id?g)")


def _given(row: Row, lexicon: Lexicon) -> Row:
    """Tell to whom a country gives villages from where these lie."""
    for found in GIVEN.finditer(line_of(row)):
        verb, to = row[found.start("verb")].verb, found.start("to")
        back = is_a(lexicon.kinds.romance.gives_back, row[found.start("verb")].text)  # "a restitué ... à Redland"
        if verb and verb.frame == "hand" and (back or is_a(lexicon.kinds.romance.to_country, row[to].text)):
            row[to] = row[to]._replace(symbol="t")
    return row


TOLD = re.compile(r"R[xD]{0,2}(?P<to>t)d?[gj]?P")  # "a dit à l'AFP": who is told takes or loses nothing


def _told(row: Row, _: Lexicon) -> Row:
    """Tell those who are spoken to from those to whom a place is lost."""
    for found in TOLD.finditer(line_of(row)):
        row[found.start("to")] = row[found.start("to")]._replace(symbol="m")
    return row


CALLED = re.compile(
    r"(?:(?<!V)(?<!Vd)(?<!VD)(?<!VDd)(?<!Vt)(?<!Vtd)(?<!VDt)(?<!VDtd)S(?=P(?![,;(P]))|(?<=Vt)S(?=P[NdU])|S(?=Po))(?P<name>P)"
)  # "el Ejército Arakan", "le groupe Wagner"


# "Fueron ocupadas por el ejército Lowfen y Highfen": what was taken stands behind who took it
TAKEN_BEHIND = re.compile(r"(?:^|[;,D]|[io]d?(?:y?o)?d?(?:To?)?d?P)(?:x|v?h)VD?bd?g?$")


def _called(row: Row, _: Lexicon) -> Row:
    """Make one of a side and the name right behind it."""
    for found in backwards(CALLED, row):
        side, name = row[found.start()], row[found.start("name")]
        if name.start == side.end + 1 and not TAKEN_BEHIND.search(line_of(row[: found.start()])):
            both = side._replace(text=f"{side.text} {name.text}", end=name.end)
            row = [*row[: found.start()], both, *row[found.end() :]]
    return row


# "trois villages, deux dans l'Eastmoor et le troisième dans le Westmoor": one more of those counted;
# "dos pueblos en Eastmoor, Lowfen y Highfen, y otro en Westmoor"
THE_LAST = re.compile(r"N(?:[gxyj]{0,2}U)?[io][^VKR;,]{1,6}(?:,d?P(?:,P)*(?:aP)?(?=,))?[,a]{1,2}(?P<last>d?[xr])(?=i)")


def _with_last(row: Row, lexicon: Lexicon) -> Row:
    """Make a figure of the last of several: "dos en Eastmoor y el tercero en Westmoor"."""
    for found in backwards(THE_LAST, row):
        at, end = found.span("last")
        last = row[end - 1]
        if is_a(lexicon.kinds.romance.the_last, last.text):
            row = [*row[:at], last._replace(symbol="N", number=Number(1, None, Qualifier.EXACT)), *row[end:]]
    return row


FALLEN = re.compile(r"(?:V|VD?t)(?P<who>g)")


def _in_hands(row: Row, lexicon: Lexicon) -> Row:
    """Make a side of those whom a place fell to: "est tombée aux mains des nordistes"."""
    for found in FALLEN.finditer(line_of(row)):
        at = found.start("who")
        if is_a(lexicon.kinds.romance.in_hands, row[at - 1].text):
            row[at] = row[at]._replace(symbol="S")
    return row


# "Lowfen, le village de Highfen et deux hameaux": the list goes on, "le village" is not what Lowfen is
NEXT_TOWN = re.compile(r"(?<=P,)(?P<lead>(?P<the>d)(?P<before>[gy]?)U(?P<behind>[gy]?)o)P(?=,(?!D?w)|,?a)")


def _with_next_town(row: Row, lexicon: Lexicon) -> Row:
    """Leave out the noun of a town in a list, which would make it the region of the one before."""
    for found in backwards(NEXT_TOWN, row):
        start, end = found.span("lead")
        kinds = [row[found.start(key)] for key in ("before", "behind") if found[key]]
        next_to = all(is_a(lexicon.kinds.romance.neighbour, chunk.text) for chunk in kinds)
        if (
            next_to
            and is_a(lexicon.kinds.small.the, row[start].text)
            and not row[end - 2 - len(found["behind"])].text.endswith("s")
        ):
            row = [*row[:start], *row[end:]]
    return row


MEN = re.compile(r"(?<=d)(?P<men>X)o(?P<rank>g?)(?P<name>P)(?=[vhxD]{0,4}V)")


def _with_men(row: Row, lexicon: Lexicon) -> Row:
    """Make a side of somebody's men: "les hommes du général Eastmoor ont repris"."""
    for found in backwards(MEN, row):
        start, end = found.start("men"), found.end("name")
        ranked = not found["rank"] or is_a(lexicon.kinds.sides.rank, row[found.start("rank")].text)
        if ranked and is_a(lexicon.kinds.sides.their_men, row[start].text):
            said = " ".join(chunk.text for chunk in row[start:end]).replace("' ", "'")
            row = [*row[:start], row[start]._replace(symbol="S", text=said, end=row[end - 1].end), *row[end:]]
    return row


# "neuf villages (Lowfen et Highfen dans l'Eastmoor, Ashby dans le Westmoor)": as behind a colon
BY_REGION = re.compile(
    r"(?<=[NU]U)(?P<open>\()P(?:,P)*(?:,?aP)?id?P(?:,|,?a|;)P(?:,P)*(?:,?aP)?id?P(?P<close>\))(?=$|[;])"
)


def _with_lists(row: Row, _: Lexicon) -> Row:
    """Write a list in brackets, region by region, as one behind a colon."""
    for found in backwards(BY_REGION, row):
        at, end = found.start("open"), found.start("close")
        row = [*row[:at], row[at]._replace(symbol=":"), *row[at + 1 : end], *row[end + 1 :]]
    return row


WITHIN = re.compile(r"(?<=g)(?P<into>[in])d?Pa(?P<second>P)(?=[,;a]|$)")


def _within(row: Row, _: Lexicon) -> Row:
    """Say again what governs the second of two places: "irrumpieron en Lowfen y Highfen"."""
    found = WITHIN.search(line_of(row))
    if found is None or "V" in line_of(row[: found.start()]):
        return row
    at = found.start("second")
    again = row[found.start("into")]._replace(start=row[at].start, end=row[at].start)
    return [*row[:at], again, *row[at:]]


NUMBERED = re.compile(r"P(?P<number>N)(?=[,;a)]|$)")  # "Drymoor 1, Drymoor 2 y Lowfen"


def _numbered(row: Row, _: Lexicon) -> Row:
    """Make the number part of a name that is told with two numbers."""
    found = [m.start() for m in NUMBERED.finditer(line_of(row))]
    names = [row[i].text for i in found]
    for i in reversed([i for i in found if names.count(row[i].text) > 1 and row[i + 1].text.isdecimal()]):
        name, number = row[i], row[i + 1]
        row[i : i + 2] = [name._replace(text=f"{name.text} {number.text}", end=number.end)]
    return row


# "el distrito de Lowfen hoy y el de Highfen mañana", "le district de Lowfen et celui de Highfen": the noun left out,
# "la ville minière de Lowfen et celle, voisine, de Highfen"
LEFT_OUT = re.compile(
    r"(?P<noun>[UT])g?o?d?P[^VKRUTX;]{0,9}?[,a]x?D?(?:r?Nr?[io](?=[xd])|r?N(?=o))?(?P<of>o(?=x))?(?P<pronoun>[xdo])"
    r"(?P<kind>,?d?[gy],?)?oP"
)


def _with_nouns(row: Row, lexicon: Lexicon) -> Row:
    """Say the noun again that a pronoun stands for."""
    start = 0
    while found := LEFT_OUT.search(line_of(row), start):
        at, noun = found.start("pronoun"), row[found.start("noun")]
        start = found.start() + 1
        # "ont pris la ville de Lowfen et celle de Highfen a été bombardée"
        apart = line_of(row[found.end() : found.end() + 1]) in ("v", "h") and "V" in line_of(row[: found.start()])
        within = row[at].symbol == "o"  # "dos del de Highfen"
        if is_a(lexicon.kinds.romance.that_of, row[at].text[within:]) and not apart:
            article = row[at]._replace(symbol=row[at].symbol if within else "d")
            end = found.end("kind") if found["kind"] else at + 1
            lead = row[: found.start("of")] if found["of"] and _ends_with_of(row[:at], lexicon) else row[:at]
            row = [*lead, article, noun._replace(start=article.end, end=article.end), *row[end:]]
    return row


def _ends_with_of(row: Row, lexicon: Lexicon) -> bool:
    """Return whether the last verb ends with an "of" that may be said again: "ont pris le contrôle de ... et de"."""
    verbs = [chunk for chunk in row if chunk.verb]
    return bool(verbs) and is_a(lexicon.kinds.romance.with_of, verbs[-1].text)


# "le village de Lowfen, dans le district d'Eastmoor, et celui de Highfen", "del pueblo de ..., y del de"
TOWN_LEFT_OUT = re.compile(r"(?P<noun>U)od?P,?i[dyg]{0,2}To?d?P,ao?(?P<pronoun>[xdo])oP")


def _with_towns(row: Row, lexicon: Lexicon) -> Row:
    """Say the noun of a town again where a region stands between it and its pronoun."""
    for found in backwards(TOWN_LEFT_OUT, row):
        at, noun = found.start("pronoun"), row[found.start("noun")]
        word = row[at].text[1:] if row[at].symbol == "o" else row[at].text  # "del" holds an article
        if is_a(lexicon.kinds.romance.that_of, word):
            article = row[at]._replace(symbol="d")
            row = [*row[:at], article, noun._replace(start=article.end, end=article.end), *row[at + 1 :]]
    return row


# "le district de Lowfen a été rendu lundi, celui de Highfen mardi": the verb left out, too
VERBLESS = re.compile(
    r"(?P<noun>[UT])o?d?P(?:[hv]{1,3}V|V)[^VKRX;:,]{0,6}D(?P<apart>[,;])a?x?(?P<pronoun>[xd])oP(?P<comma>,?)(?=D(?:$|[,;a]))"
)


def _with_days_apart(row: Row, lexicon: Lexicon) -> Row:
    """Say the noun again where each place has its own day: "... lundi, celui de Highfen mardi"."""
    start = 0
    while found := VERBLESS.search(line_of(row), start):
        apart, at, comma = found.start("apart"), found.start("pronoun"), found.start("comma")
        start = found.start() + 1
        if is_a(lexicon.kinds.romance.that_of, row[at].text):
            noun, article = row[found.start("noun")], row[at]._replace(symbol="d")
            again = noun._replace(start=article.end, end=article.end)
            row = [
                *row[:apart],
                row[apart]._replace(symbol=","),
                *row[apart + 1 : at],
                article,
                again,
                *row[at + 1 : comma],
                *row[found.end() :],
            ]
    return row


# "deux villes de la région Lowfen": "of" is left out; "un seul village, Lowfen (Eastmoor)": where it lies
REGION = re.compile(r"(?<=[oi]d)T(?=P)|(?<=Uo)T(?=P)")
BRACKETED = re.compile(r"Ng?U,P(?P<within>\()P\)(?=[,;]|$)")
# "Depuis le début de l'opération, le 27 septembre, l'armée a"
# "..., depuis le début de son assaut le 4 mai"
BEGUN = re.compile(r"^f[^,VKRP]{1,8},(?P<day>D)(?=,)|fd?go(?:d[gx]?)?z[gS]?,?(?P<day2>D)")


def _with_regions(row: Row, _: Lexicon) -> Row:
    """Return a row in which a small word says of each region what else its place says."""
    line = line_of(row)
    if (found := BRACKETED.search(line)) is not None:
        at = found.start("within")
        inside = row[at]._replace(symbol="i", text="en")
        row = [*row[:at], inside, row[at + 1], *row[at + 3 :]]
        line = line_of(row)
    for found in reversed([*REGION.finditer(line)]):
        end = row[found.start()].end
        row = [*row[: found.end()], Chunk("o", "de", end, end), *row[found.end() :]]
    return row


def _with_days(row: Row, _: Lexicon) -> Row:
    """Return a row in which the day on which an operation began is no day of what it led to."""
    found = BEGUN.search(line_of(row))
    at = found.end() - 1 if found else 0
    day = row[at].day if found else None
    if day:
        row[at] = row[at]._replace(day=replace(day, role="since"))
    return row


ALONE = re.compile(r"^[Dx,]{0,3}(?P<count>N)h?[vhx]{0,2}V")  # "Quatre sont tombées depuis vendredi"
# "otras tres: Lowfen, Highfen y Drymoor", "recuperó allí dos: Lowfen y Highfen"
LISTED = re.compile(r"(?:rN|Nr|(?<=V)[Dx]{0,2}N)(?=:d?P)")


def _with_unit(row: Row, lexicon: Lexicon) -> Row:
    """Give a figure that is a subject by itself the unit that it leaves out: "Quatre sont tombées depuis vendredi"."""
    listed = LISTED.search(line_of(row))
    if listed is not None:
        at, end = listed.end(), row[listed.end() - 1].end
        return [*row[:at], Chunk("U", "", end, end), *row[at:]]
    found = ALONE.match(line_of(row))
    if found is None or is_a(lexicon.kinds.romance.freed, row[found.end() - 1].text):
        return row
    at, end = found.start("count") + 1, row[found.start("count")].end
    return [*row[:at], Chunk("U", "", end, end), *row[at:]]


# "a chassé dimanche l'ERL de Lowfen", "expulsó al ERL de Lowfen"
DRIVEN = re.compile(r"V[Ddtx]{0,3}(?P<who>P)(?=[of])")
# "ont chassé les forces de la junte de Vespérie de onze localités": whose forces they are
DRIVEN_OF = re.compile(r"V[Ddtx]{0,3}(?P<who>S(?:od?S)?)od?P(?=o(?:N|d?U))")


def _with_driven(row: Row, _: Lexicon) -> Row:
    """Make a side of who is driven out, with the land that it is of."""
    for found in backwards(DRIVEN_OF, row):
        if _drives_out(row, found.start()):
            first, last = row[found.start("who")], row[found.end() - 1]
            said = " ".join(chunk.text for chunk in row[found.start("who") : found.end()])
            both = first._replace(text=said.replace("' ", "'"), end=last.end)
            row = [*row[: found.start("who")], both, *row[found.end() :]]
    for found in DRIVEN.finditer(line_of(row)):
        if _drives_out(row, found.start()):
            at = found.start("who")
            row[at] = row[at]._replace(symbol="S")
    return row


def _drives_out(row: Sequence[Chunk], at: int) -> bool:
    verb = row[at].verb
    return verb is not None and verb.frame == "oust"


# "ont repris deux villages occupés par l'armée", "a bombardé": who held them, not another change
OCCUPIED = re.compile(
    r"(?:[VS]|[vx]g)[^VRK;]*?[UTPXgr)][,-]?(?P<held>[VK])(?=x?(?P<day>D?)bd?[jg]{0,2}[PS])"
    r"|[UT]g{0,2}(?P<first>V)(?=bd?[jg]{0,2}[PS]g?(?:[io]d?[yT]{0,2}o?d?P)?[vh]{1,2})"
    r"|P(?:T|[io]d?[yT]{0,2}o?d?P)?,(?P<apart>V)(?=bd?[jg]{0,2}[PS]g?,[vh]{1,2}x?V)"
    r"|[UT]g{0,2}(?P<still>V)(?=(?:[io]d?[yT]{0,2}o?d?P)?[vh]{1,2}x?V)"
)


def _occupied(row: Row, lexicon: Lexicon) -> Row:
    """Tell by whom places were held that another verb tells of from how they were taken, and part it from a name."""
    for found in backwards(OCCUPIED, row):
        at = found.start(next(key for key in ("held", "first", "apart", "still") if found[key]))
        if row[at].symbol == "V" and not is_a(lexicon.kinds.romance.occupied, row[at].text):
            continue
        row[at] = row[at]._replace(symbol="g" if found["still"] else "K", verb=None)
        if found["day"] and row[found.start()].symbol == "V":  # "a repris deux villes occupées lundi par les rebelles"
            row = [*row[: found.start("day")], *row[found.end("day") :]]
        if row[at - 1].symbol == "P":
            end = row[at - 1].end
            row = [*row[:at], Chunk(",", ",", end, end), *row[at:]]
    return row


# "ont pris plusieurs villes, comme Lowfen et Highfen": some of them
SUCH_AS = re.compile(r"(?:(?<=V)(?P<some>o))?U[gyr]{0,2},?(?P<as>m)(?=d?P)")


def _such_as(row: Row, lexicon: Lexicon) -> Row:
    """Tell names of some of the towns that were told of: "des villes comme Lowfen"."""
    for found in SUCH_AS.finditer(line_of(row)):
        at = found.start("as")
        if is_a(lexicon.kinds.romance.such_as, row[at].text):
            row[at] = row[at]._replace(symbol="l")
            if found["some"]:  # "ont pris des villes", which is no "of"
                row[found.start()] = row[found.start()]._replace(symbol="d")
    return row


# "Lowfen, Highfen y las granjas de Ashby", "Lowfen et la base de Highfen": what else was taken, at the end of a list
LISTED_THING = re.compile(
    r"(?P<joint>(?<=P)(?:,?a|,))o?d?(?P<thing>X)(?P<kind>[gyj]{0,2})od?(?P<name>P)(?=,?(?:$|[;:Dinf)])|,[^aPd])"
)


def _with_farms(row: Row, lexicon: Lexicon) -> Row:
    """Make a name of the farms that end a list of places, and leave out a base or a hill that does."""
    for found in backwards(LISTED_THING, row):
        start, at, end = found.end("joint"), found.start("thing"), found.end()
        if is_a(lexicon.kinds.romance.farm, row[at].text):
            said = " ".join(chunk.text for chunk in row[at:end]).replace("' ", "'")
            row = [*row[:start], row[end - 1]._replace(text=said, start=row[at].start), *row[end:]]
        else:
            row = [*row[: found.start()], *row[end:]]
    return row


# "la prise d'un village de plus", "tomó un pueblo más": one, though it is said by an article
ONE_OTHER = re.compile(r"(?P<one>d)U(?P<more>r)(?=[,;:in)aoDRV]|$)")


def _one_other(row: Row, lexicon: Lexicon) -> Row:
    """Make a figure of the article before one more place: "la toma de un pueblo más"."""
    for found in ONE_OTHER.finditer(line_of(row)):
        one, more = row[found.start("one")], row[found.start("more")]
        if is_a(lexicon.kinds.romance.more, more.text) and is_a(lexicon.kinds.names.article, one.text):
            row[found.start("one")] = one._replace(symbol="N", number=Number(1, None, Qualifier.EXACT))
    return row


# "ont pris Lowfen et la ville de Highfen a été bombardée": the second is told of by a verb of its own
OWN_VERB = re.compile(
    r"(?P<verb>V)(?P<between>[^VKRw;]*?[PTUz])(?P<and>,?a)"
    r"(?P<own>(?:d?[gyjr]{0,2}(?:Uo?)?d?P(?:(?:,?a|,)d?P)*|N[gyjr]{0,2}U)(?:[oin]d?[yT]{0,2}o?d?P)?)x?"
    r"(?:[vh]{1,3}[xg]{0,2}(?P<event>[gV])|(?P<acts>g)(?=$|[,;.]))"
)
TAKEN_THEN = re.compile("[,ax]{1,3}[vhx]{0,3}V")  # "a été bombardée, puis prise par"
ACTIVE = ("take", "seize", "clear", "lose")


def _parted(row: Row, lexicon: Lexicon) -> Row:
    """Part what another verb tells of from what was taken; no place of what is only shelled."""
    found = OWN_VERB.search(line_of(row))
    verb = row[found.start("verb")].verb if found else None
    if found is None or verb is None or verb.frame not in ACTIVE:
        return row
    which = re.search("w[xvhD]{0,3}$", line_of(row[: found.start()]))  # "qui ont pris Lowfen et Highfen ont été tués"
    if which or (found["acts"] and not is_a(lexicon.kinds.deeds.acts, row[found.start("acts")].text)):
        return row
    at, own = found.start("and"), range(*found.span("own"))
    joint = Chunk(";", "", row[at].start, row[at].start)
    taken_too = found["event"] == "V" or TAKEN_THEN.match(line_of(row), found.end())
    told = [chunk if taken_too else chunk._replace(symbol="g") for chunk in (row[i] for i in own)]
    return [*row[:at], joint, *told, *row[own.stop :]]


# "plusieurs villages, dont Lowfen en territoire d'Eastmoor": of what has no number, the names are all that is told
AMONG_THEM = re.compile(r"(?P<some>N)[gyr]?U[gyr]?,?l(?:d?[gyj]?Uo)?d?P(?:(?:,|,?a)d?P)*(?P<within>i)(?=d?T)")


def _among_them(row: Row, _: Lexicon) -> Row:
    """Part the names of some of several places from where they lie, which is said of all that is told."""
    for found in backwards(AMONG_THEM, row):
        number, at = row[found.start("some")].number, found.start("within")
        if number is not None and number.qualifier is Qualifier.VAGUE:
            row = [*row[:at], Chunk(",", ",", row[at].start, row[at].start), *row[at:]]
    return row


SOME_OF_THEM = re.compile(r"(?<=[:;,a])(?P<some>N)d(?=V)")


def _some_of_them(row: Row, lexicon: Lexicon) -> Row:
    """Make no figure of some that a pronoun stands for: "siete pueblos: cuatro los había tomado"."""
    for found in SOME_OF_THEM.finditer(line_of(row)):
        at = found.start("some")
        if is_a(lexicon.kinds.small.clitic, row[at + 1].text):
            row[at] = row[at]._replace(symbol="x")
    return row


STEPS = (
    Step(order.without_unreal, "V", order.SUBJUNCTIVE),
    Step(order.without_personal, "t", order.PERSONAL),
    Step(listed.without_kinds, "U", listed.EACH_CALLED),
    Step(_told_how, "P", HOW),
    Step(asides.without_stress, ",", asides.STRESSED),
    Step(without_backers, "(", BACKED),
    Step(asides.without_name_of_speaker, "P,", asides.SPEAKER_NAMED),
    Step(asides.without_too, "V", asides.GIVES_TOO),
    Step(narrated.without_deeds_in_names, "V", narrated.CALLED_AFTER),
    Step(narrated.without_besiegers, ",g", narrated.BESET),
    Step(narrated.without_fronts, "P", narrated.FRONT),
    Step(narrated.with_republics, "P", narrated.REPUBLIC),
    Step(narrated.with_city_of, "UoP", narrated.CITY_OF),
    Step(narrated.with_named_forces, "SP", narrated.NAMED_FORCES),
    Step(narrated.with_opening_parted, "V", narrated.UPON_OTHERS, narrated.UPON_A_LOSS),
    Step(narrated.without_what_followed, "V", narrated.HAVING),
    Step(narrated.with_one_who_took_it, "V", narrated.PRONOUN_OBJECT),
    Step(order.with_parts, "N", order.PART),
    Step(order.with_unit_of_those, "N", order.OF_THOSE_FIRST),
    Step(order.with_part_to, "N", order.PART_TO),
    Step(asides.without_ends_of_road, "P", asides.ROAD),
    Step(asides.without_wider_region, "P(P)", asides.WIDER),
    Step(asides.with_land, "NUodg", asides.REAR),
    Step(verbagain.without_control, "Vdc", verbagain.CONTROL_GIVEN),
    Step(order.with_others, "rU", order.SOME_OTHERS, order.OTHERS_OF),
    Step(places.without_titled, "P", places.TITLED),
    Step(places.given_to, "iP", places.GIVEN_TO),
    Step(clauses.with_while_parted, "xw", clauses.WHILE),
    Step(clauses.with_each_of_two, "q", clauses.EACH_OF_TWO),
    Step(clauses.with_passive_of_itself, "xV", clauses.ITSELF),
    Step(clauses.without_control_by, "oc", clauses.CONTROL_BY),
    Step(clauses.with_peoples, "dg", clauses.BY_PEOPLE),
    Step(clauses.with_people_apart, "dP", clauses.PEOPLE_AND_PLACE),
    Step(clauses.with_own_subject, "V", clauses.OWN_SUBJECT),
    Step(clauses.with_of_again, "V", clauses.OF_GAP),
    Step(lying.without_between, "m", lying.BETWEEN),
    Step(lying.without_of_each, "(N", lying.OF_EACH),
    Step(lying.without_dwellers, "NX", lying.PEOPLED),
    Step(lying.with_one_counted, "U", lying.AND_ONE, lying.ONE_AND),
    Step(clauses.with_have_again, "V", clauses.HAVE_ONCE),
    Step(clauses.with_ousters_again, "V", clauses.OUST_THEN),
    Step(lying.without_commas_around_days, "P,D", lying.DAYS_ASIDE),
    Step(lying.with_span_last, "V,", lying.SINCE_THEN),
    Step(lying.with_list_closed, ",P", lying.LAST_LISTED),
    Step(clauses.with_were_again, "h", clauses.WERE_ONCE),
    Step(lying.without_battlefields, "P", lying.FOUGHT_AT),
    Step(lying.with_regions_behind, "(P", lying.LISTED_BY_REGION),
    Step(lying.with_some_villages, "U", lying.SOME_VILLAGES, lying.AND_SOME),
    Step(clauses.with_first_deed, "V", clauses.PARTICIPLE_FIRST),
    Step(clauses.with_owner_of_control, "P,", clauses.OWN_CONTROL),
    Step(clauses.without_still_held, "K", clauses.STILL_HELD),
    Step(clauses.with_speaker_again, "R", clauses.BUT_SAYS),
    Step(lying.with_one_and_other, "i", lying.ONE_AND_OTHER),
    Step(clauses.with_whom_given, "Vt", clauses.GIVES_WHOM),
    Step(clauses.with_two_names, "iP", clauses.TWO_NAMES),
    Step(clauses.parted, "V", clauses.OWN_CLAUSE),
    Step(lying.in_both, "i", lying.IN_BOTH),
    Step(lying.with_each_behind, "q", lying.EACH_FIRST),
    Step(verbagain.giving_again, "t", verbagain.GIVEN_APART),
    Step(verbagain.passive_again, "V", verbagain.PASSIVE_GAP),
    Step(verbagain.verb_again, "V", verbagain.GAP),
    Step(verbagain.verb_placed, "i", verbagain.PLACED, verbagain.PLACED_TOO),
    Step(placelying.without_commas, "P,", placelying.LYING_IN),
    Step(verbagain.lying_in_one, "i", verbagain.LIES_IN),
    Step(places.with_spokesmen, "oN", places.SPEAKS),
    Step(places.with_watched, "oX", places.WATCHES),
    Step(places.with_allied, "PaP", places.ALLIED),
    Step(places.with_apposed_deed, ",UV", places.TAKEN_ON),
    Step(order.with_small_names, "P", order.SMALL_NAME),
    Step(order.with_entry, ":", order.ENTRY),
    Step(order.with_subject_behind, "P,P", order.ACTS_BEHIND),
    Step(order.with_more_behind, "rN", order.MORE_FIRST),
    Step(order.without_share, "oP", order.SHARE_FIRST),
    Step(order.with_deed_again, "V", *order.DEEDS_AGAIN),
    Step(order.with_more_first, "Nr", order.MORE_ALONE),
    Step(order.with_also_from, "D", order.ALSO_FROM),
    Step(order.with_town_first, "U", order.ONE_TOWN),
    Step(order.with_seat_first, "oP", order.SEAT),
    Step(romancedays.with_spans, "D", romancedays.SPAN),
    Step(romancedays.with_bare_days, "D", romancedays.BARE),
    Step(lying.with_places_first, "D", lying.DAY_FIRST),
    Step(romancedays.with_bare_days_first, "N", romancedays.BARE_FIRST),
    Step(romancedays.with_verb_behind_day, ";", romancedays.DAY_FIRST),
    Step(romancedays.with_passive_on_each_day, "D", romancedays.NEXT),
    Step(places.headed_once, "P(P):", places.HEAD),
    Step(places.with_region_inside, "P(P)", places.PLACED),
    Step(places.with_all_of, "dd", places.ALL_OF),
    Step(places.with_leaders_of_deeds, "z", places.LED_BY),
    Step(places.with_part_alone, "N", places.OF_SO_MANY),
    Step(places.with_aim_of_march, "m", places.TOWARD),
    Step(places.with_those_counted, "N", places.COUNTED),
    Step(places.with_reports, "R", places.TELLS),
    Step(places.without_where_it_was_said, "R", places.SPOKEN_IN, places.SPOKEN_FROM),
    Step(asides.without_both, "NU", asides.BOTH_OF),
    Step(without_second, "V", SECOND),
    Step(asides.without_depth, "X", asides.INSIDE),
    Step(asides.without_zone_of, "Vdzo", asides.ZONE_OF),
    Step(asides.without_distance, "X", asides.DISTANCE),
    Step(asides.without_holders_of_all, ",l", asides.OF_ALL_BEFORE),
    Step(asides.without_whose_seat, "P,", asides.SEAT_OF),
    Step(asides.without_whom, "V", asides.FROM_THEM),
    Step(order.with_nearest, "iP,i", order.COUNTRY_FIRST),
    Step(order.with_one_list, "r", order.ONE_APART),
    Step(order.with_leaders, "Po", order.LED_BY),
    Step(order.with_whole_names, "Po", order.OF_TOWN),
    Step(order.with_owners, "Po", order.WHOSE),
    Step(lying.with_units_by_day, "ND", lying.ON_ITS_DAY),
    Step(order.with_day_behind, "D", order.ON_ANOTHER_DAY),
    Step(romancedays.with_days_of_two, "D", romancedays.DAYS_OF_TWO),
    Step(order.with_day_between, "D", order.DAY_BETWEEN),
    Step(lying.with_last_of_several, "N", lying.LAST_OF_SEVERAL),
    Step(order.with_latter, "V", order.LATTER),
    Step(order.with_each_deed, "VP", order.EACH_DEED),
    Step(order.with_fallen_behind, "V", order.FELL),
    Step(_some_of_them, "N", SOME_OF_THEM),
    Step(_among_them, "l", AMONG_THEM),
    Step(_one_other, "r", ONE_OTHER),
    Step(_such_as, "m", SUCH_AS),
    Step(places.without_whole, "u", places.WHOLE),
    Step(asides.without_thing, "X", asides.THING_BESIDE),
    Step(_with_farms, "X", LISTED_THING),
    Step(asides.without_zones, "z", asides.ZONES),
    Step(asides.without_zones_of, "zo", asides.ZONES_OF),
    Step(asides.without_all, "N", asides.OF_ALL),
    Step(_in_hands, "g", FALLEN),
    Step(_with_next_town, "U", NEXT_TOWN),
    Step(asides.without_first_thing, "X", asides.THING_FIRST),
    Step(_with_men, "X", MEN),
    Step(_with_lists, "(", BY_REGION),
    Step(asides.without_second_compass, "y", asides.COMPASSES),
    Step(asides.without_of_among, "lo", asides.AMONG_OF),
    Step(_occupied, "V", OCCUPIED),
    Step(asides.without_with, "m", asides.WITH),
    Step(_with_quotes, "PR", QUOTED),
    Step(_with_towns, "oP", TOWN_LEFT_OUT),
    Step(asides.without_of, "V", asides.OF_AGAIN),
    Step(asides.without_neighbours, "T", asides.NEIGHBOURS),
    Step(asides.without_of_its, "Nod", asides.OF_ITS),
    Step(order.with_where_they_fell, "VN", order.SEEN),
    Step(asides.without_vague_place, "d", asides.VAGUE),
    Step(asides.without_compass, "P(", asides.COMPASS),
    Step(asides.without_features, "dP", asides.FEATURE),
    Step(asides.without_kinds, "dT", asides.KIND),
    Step(_dated, "SD", DATED),
    Step(_opened, "P", OPENING, LEFT_ON),
    Step(asides.without_ordinals, "N", asides.COUNTING),
    Step(_with_last, "N", THE_LAST),
    Step(countedwhere.without_rest, "r", countedwhere.THE_REST),
    Step(lying.with_one_part, ":N", lying.ONE_PART),
    Step(_called, "S", CALLED),
    Step(_given, "iP", GIVEN),
    Step(_told, "R", TOLD),
    Step(_within, "Pa", WITHIN),
    Step(_numbered, "PN", NUMBERED),
    Step(asides.without_articles, "N", asides.INVERTED),
    Step(_with_days_apart, "oP", VERBLESS),
    Step(_with_nouns, "oP", LEFT_OUT),
    Step(_with_regions, "P", BRACKETED, REGION),
    Step(_with_days, "D", BEGUN),
    Step(_with_unit, "N", LISTED, ALONE),
    Step(_with_driven, "V", DRIVEN_OF, DRIVEN),
    Step(_parted, "V", OWN_VERB),
)
