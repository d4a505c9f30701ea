"""Places of which Slavic prose tells something else beside those that change hands: struck, fought in, gone to."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import compiled
from pipeline.parse.words.row import Chunk, Row, backwards, line_of
from pipeline.parse.words.steps import Step, taken


def shaped(row: Row, lexicon: Lexicon) -> Row:
    """Return a row in which a place that only something else is told of is no place that is taken, nor its region."""
    return taken(STEPS, row, lexicon)


# "После обстрела Тернов армия взяла Липки", but not "После штурма Тернов армия взяла город"
STRUCK = re.compile(r"(?P<after>x)(?P<name>U?P(?:,?aP)?)(?!T)(?=[^;:VKR]*h?V[xD]{0,2}[rdgy]{0,2}(?:U?P|N))")


def _without_struck(row: Row, lexicon: Lexicon) -> Row:
    """Make no place that is taken of one that was struck or stormed before."""
    for told in backwards(STRUCK, row):
        if is_a(lexicon.kinds.slavic.after_strikes, row[told.start()].text):
            names = [chunk._replace(symbol="g", unit=None) for chunk in row[slice(*told.span("name"))]]
            row = [*row[: told.start("name")], *names, *row[told.end() :]]
    return row


# "перерезала дорогу из Тернов в Липки", "... дорогу на Дубки"
ROAD = re.compile(r"(?P<road>[gX])(?P<ends>[foV](?:U?P|PT)(?:,?[timnag]{1,2}U?PT?)?|[it]U?P(?:aP)?(?!T))")


def _without_ends(row: Row, lexicon: Lexicon) -> Row:
    """Make no places of those from which, and to which, a road leads."""
    for told in backwards(ROAD, row):
        last, kinds = row[told.end() - 1].text, lexicon.kinds.slavic
        if is_a(kinds.in_land, last) or is_a(kinds.land, last):
            continue  # "две базы в Северщине": a land, to which no road leads
        if is_a(lexicon.kinds.places.road, row[told.start()].text):
            ends = [
                chunk._replace(symbol="g", unit=None, verb=None) if chunk.symbol != "," else chunk
                for chunk in row[slice(*told.span("ends"))]
            ]
            row = [*row[: told.start("ends")], *ends, *row[told.end() :]]
    return row


# "Бои идут в Тернах, армия взяла Липки": a clause of its own, whose town is not where the next one lies
ELSEWHERE = re.compile(
    r"(?:^|(?<=;))(?P<clause>[^;:,VKRSN]*[in]z?U?(?P<name>P)(?P<within>i?PT)?[^;:,VKRST]*),"
    r"(?=[xaD]{0,2}[jg]?S[xD]{0,2}V[xD]{0,2}(?:U?P|(?P<figure>r?N)))"
)
SAYS = re.compile("gg|[xD]g")  # what goes on, by a noun and its verb


def _with_elsewhere_apart(row: Row, lexicon: Lexicon) -> Row:
    """Leave out in which town something else goes on, in a clause of its own before that of a change."""
    for told in backwards(ELSEWHERE, row):
        name, kinds = row[told.start("name")].text, lexicon.kinds.slavic
        land = is_a(kinds.in_land, name) or is_a(kinds.land, name) or compiled(lexicon.apart).fullmatch(name)
        # "Бои идут у Тернов, армия взяла три села": these may well lie there
        if not SAYS.search(told["clause"]) or land or (told["figure"] and not told["within"]):
            continue
        at = told.start("name")
        if told["within"] and "i" not in told["within"]:  # "в Тернах Северского района"
            row = [*row[:at], *row[at + 1 :]]
        elif not told["within"]:
            row = [*row[:at], row[at]._replace(symbol="g"), *row[at + 1 :]]
    return row


# "отступила из Тернов в Южный район", "выбила боевиков из Тернов в Южный район"
WHITHER = re.compile(r"V(?:[jg]?S)?[^;:,VKRSi]*(?:i[yz]?PT)?(?P<to>i(?P<name>P)T)")


def _without_other_region(row: Row, lexicon: Lexicon) -> Row:
    """Leave out into which region those go who leave a place, or are driven out of it."""
    for told in backwards(WHITHER, row):
        verb, name = row[told.start()].verb, row[told.start("name")].text
        goes = verb is not None and (
            verb.frame == "oust" or (verb.frame == "lose" and is_a(lexicon.kinds.deeds.leaving, row[told.start()].text))
        )
        if goes and is_a(lexicon.kinds.slavic.into_region, name):
            row = [*row[: told.start("to")], *row[told.end("to") :]]
    return row


# "взяла Терны, откуда 3 ноября отошли повстанцы"
WHENCE = re.compile(r"(?<=[PTU]),(?P<whence>[gw])(?P<told>[^;,]*D[^;,]*)")


def _without_days_there(row: Row, lexicon: Lexicon) -> Row:
    """Leave out when others did something in a place, as a clause behind its name tells that has no change."""
    for told in backwards(WHENCE, row):
        if "V" in line_of(row[: told.start()]) and is_a(lexicon.kinds.slavic.whence, row[told.start("whence")].text):
            inside = range(*told.span("told"))
            own = any(verb is not None and not verb.bare for verb in (row[i].verb for i in inside))
            row = row if own else [chunk for i, chunk in enumerate(row) if i not in inside or chunk.symbol != "D"]
    return row


# "отбила атаку у Тернов в Северском районе и взяла Липки"
NEAR = re.compile(r"(?<=n)(?P<name>U?P)(?=i[yz]?PT[^;:]*V)")


def _without_near(row: Row, _: Lexicon) -> Row:
    """Leave out near which town something went on before a change, where the region is told, too."""
    for told in backwards(NEAR, row):
        row = [*row[: told.start() - 1], *row[told.end() :]]
    return row


# "Как сообщил в Telegram депутат Иван Терский, 25 марта армия освободила Липки"
SPEAKER_FIRST = re.compile(r"^R(?P<who>[^;:,VKS]*),(?=[xD]{0,3}(?:[jg]?S|h?V|U?P|r?N|i))")


def _without_speaker(row: Row, _: Lexicon) -> Row:
    """Make no place of the person by whom a sentence says first that it is told."""
    told = SPEAKER_FIRST.match(line_of(row))
    inside = range(*told.span("who")) if told else range(0)
    person = {i for i in inside if row[i].symbol == "P" and row[i - 1].symbol == "g" and row[i + 1].symbol == ","}
    return [chunk._replace(symbol="g") if i in person else chunk for i, chunk in enumerate(row)] if person else row


# "захватили Терны, Липки и Дубки в осаде"
BESIEGED = re.compile(r"(?<=[PTUD]),(?=(?P<names>U?P(?:,?aP)?)x{0,2}i(?P<how>g)(?:[.,;]|$))")


def _without_besieged(row: Row, lexicon: Lexicon) -> Row:
    """Make no part of a list of towns that are told to be besieged."""
    for told in backwards(BESIEGED, row):
        if is_a(lexicon.kinds.slavic.besieged, row[told.start("how")].text):
            names = [chunk._replace(symbol="g", unit=None) for chunk in row[slice(*told.span("names"))]]
            apart = row[told.start()]._replace(symbol=";")
            row = [*row[: told.start()], apart, *names, *row[told.end("names") :]]
    return row


# "захватили Терны, из Липок эвакуируют жителей", "..., из Липок ушли войска"
OUT_OF_OTHER = re.compile(r"(?<=[PTUD])(?P<apart>,)a?(?P<out>[fV])(?=U?P(?:,?aP)?[xD]{0,2}[gV])")
# "захватили Терны, в Липках Южного района идут бои"
GOES_ON_IN = re.compile(
    r"(?<=[PTUD])(?P<apart>,)a?(?P<where>i[dyz]{0,2}U?P(?:i?PT)?)(?=(?:gg|[xD]{1,2}g)[^;:,VKRUNP]*(?:[,;]|$))"
)
# "Над двумя сёлами, в том числе Терны и Липки, в Северии в понедельник установлен контроль": one clause to its end
CONTROL_OVER = re.compile("VNU,l[^;:V]*c(?:[jg]{0,2}[SP])?[.;]?$")


def _with_clauses_apart(row: Row, lexicon: Lexicon) -> Row:
    """Part from the places that are taken a clause of what happens in another, or out of it."""
    for told in backwards(OUT_OF_OTHER, row):
        if is_a(lexicon.kinds.slavic.out_of, row[told.start("out")].text):
            row = [*row[: told.start()], row[told.start()]._replace(symbol=";"), *row[told.end("apart") :]]
    for told in backwards(GOES_ON_IN, row):
        if CONTROL_OVER.match(line_of(row)):
            continue
        where = [chunk._replace(symbol="g", unit=None) for chunk in row[slice(*told.span("where"))]]
        apart = row[told.start()]._replace(symbol=";")
        row = [*row[: told.start()], apart, *where, *row[told.end("where") :]]
    return row


# "Боевики из Южного района захватили Терны", "При поддержке отрядов из Северии армия освободила Терны"
CAME_FROM = re.compile(r"(?<=S)f(?:z?PT?)(?=[xD,]{0,2}(?:[jg]?S|h?x?V))")
# "Прибывшие из Южной области подкрепления освободили Терны"
ARRIVED = re.compile(r"(?P<came>[gP])fz?PT?(?=[jg]{0,2}[Sg])")


def _without_origin(row: Row, lexicon: Lexicon) -> Row:
    """Leave out whence those came who act: what they take does not lie there."""
    for told in backwards(CAME_FROM, row):
        if re.search("V[jg]?S$", line_of(row[: told.start()])):
            continue  # "выбила боевиков из Липок, заняв Терны"
        end = row[told.end() - 1].end
        parted = [Chunk(",", "", end, end)] if line_of(row[told.end() :])[:1] in ("j", "S") else []
        row = [*row[: told.start()], *parted, *row[told.end() :]]
    for told in backwards(ARRIVED, row):
        if is_a(lexicon.kinds.slavic.having_done, row[told.start()].text):
            row = [*row[: told.start()], *row[told.end() :]]
    return row


# "..., те отошли в Липки Южного района"
WITHDREW = re.compile(r"(?<=[dS])[xD]{0,2}(?P<verb>[gxV])(?P<to>i)(?P<where>U?P(?:i?PT)?|PT)(?!aP)")


def _without_shelter(row: Row, lexicon: Lexicon) -> Row:
    """Make no region of where others withdrew to."""
    for told in backwards(WITHDREW, row):
        verb = row[told.start("verb")]
        if is_a(lexicon.kinds.deeds.yields, verb.text) and not (verb.verb and not verb.verb.bare):
            where = [chunk._replace(symbol="g", unit=None) for chunk in row[slice(*told.span("where"))]]
            row = [*row[: told.start("where")], *where, *row[told.end() :]]
    return row


# "Гарнизон Тернов сдался армии"
GARRISON = re.compile(r"^P(?=[xD]{0,2}V)")


def _without_garrison(row: Row, lexicon: Lexicon) -> Row:
    """Tell a town by its name where its garrison gives it up."""
    word, _, name = row[0].text.partition(" ")
    if not name or not is_a(lexicon.kinds.slavic.garrison, word):
        return row
    return [row[0]._replace(text=name, start=row[0].end - len(name)), *row[1:]]


# "Армия удерживает Терны в Северском районе, повстанцы взяли Липки"
HELD_BEFORE = re.compile(
    r"K(?:U?P(?:,?aP)?|N[rxygj]{0,2}U)i?[yz]?PT(?P<apart>,)(?=[xaD]{0,2}[jg]?S[xD]{0,2}V[xD]{0,2}U?P)"
)


def _with_holders_apart(row: Row, _: Lexicon) -> Row:
    """Part from what others took the clause of who holds a place elsewhere."""
    apart = {told.start("apart") for told in HELD_BEFORE.finditer(line_of(row))}
    return [chunk._replace(symbol=";") if i in apart else chunk for i, chunk in enumerate(row)] if apart else row


REPUBLIC = re.compile(r"P(?P<kind>g)")


def _with_republics(row: Row, lexicon: Lexicon) -> Row:
    """Join to the name of a republic what it is: "в Северской Народной республике"."""
    for found in backwards(REPUBLIC, row):
        name, kind = row[found.start() : found.end()]
        if " " in name.text and is_a(lexicon.kinds.slavic.republic, kind.text):
            whole = name._replace(text=f"{name.text} {kind.text}", end=kind.end)
            row = [*row[: found.start()], whole, *row[found.end() :]]
    return row


# "в Северской Народной республике (СНР) и Липовской области": the same region, for short
SHORT = re.compile(r"(?P<name>P)(?P<type>T?)\((?P<short>P)\)")


def _without_short_names(row: Row, _: Lexicon) -> Row:
    """Leave out brackets with the first letters of the region before them."""
    for found in backwards(SHORT, row):
        at, short = found.start("name"), row[found.start("short")].text
        words = " ".join(chunk.text for chunk in row[at : found.end("type")]).split()
        if short == "".join(word[0] for word in words).upper():
            row = [*row[: found.end("type")], *row[found.end() :]]
    return row


STEPS = (
    Step(_with_republics, "Pg", REPUBLIC),
    Step(_without_short_names, "(P)", SHORT),
    Step(_with_holders_apart, "K", HELD_BEFORE),
    Step(_without_shelter, "i", WITHDREW),
    Step(_without_garrison, "P", GARRISON),
    Step(_without_speaker, "R", SPEAKER_FIRST),
    Step(_without_besieged, "i", BESIEGED),
    Step(_with_clauses_apart, ",", OUT_OF_OTHER, GOES_ON_IN),
    Step(_without_origin, "f", CAME_FROM, ARRIVED),
    Step(_without_days_there, "D", WHENCE),
    Step(_without_near, "n", NEAR),
    Step(_without_struck, "V", STRUCK),
    Step(_without_ends, "P", ROAD),
    Step(_with_elsewhere_apart, ",", ELSEWHERE),
    Step(_without_other_region, "V", WHITHER),
)
