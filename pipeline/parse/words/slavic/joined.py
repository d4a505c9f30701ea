"""What Slavic prose joins to a clause by a small word or a mark: one more place, another town left, who tells."""

from __future__ import annotations

import re

from pipeline.model import Unit
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.english import verbagain
from pipeline.parse.words.row import NEVER, Chunk, Row, backwards, line_of
from pipeline.parse.words.steps import Step, taken


def shaped(row: Row, lexicon: Lexicon) -> Row:
    """Return a row in which what is joined to a clause stands as the clause itself would say it."""
    return taken(STEPS, row, lexicon)


ALSO = re.compile(r"(?<=V)(?P<more>r)(?P<also>a)(?=y?[PU])")  # "захватили ещё и Терны"
ALSO_COUNTED = re.compile(r"(?<=V)a(?=[rx]?N[rxygj]{0,2}U)")  # "відбито також шість сіл"

ALSO_LATER = re.compile(r"(?<=[,a]D-)a(?=U?P)")  # "потеряли Терны 3 мая, а 5 мая - и Липки"

ALSO_TOLD = re.compile(r"(?:(?<=R)|(?<=RD))a(?=V)")  # "заявили 5 ноября и о захвате посёлка"


def _without_also(row: Row, lexicon: Lexicon) -> Row:
    """Leave out "also" between a verb, or the day of one left out, and what it takes."""
    particle = lexicon.kinds.slavic.particle
    line = line_of(row)
    also = [m for pattern in (ALSO, ALSO_COUNTED, ALSO_LATER, ALSO_TOLD) for m in pattern.finditer(line)]
    for said in sorted(also, key=re.Match.start, reverse=True):
        if is_a(particle, row[said.end() - 1].text):
            row = [*row[: said.start()], *row[said.end() :]]
    return row


# "заняла Терны с Липками", "зайняв Гатне з Плетенівкою"
BESIDE = re.compile(r"V[xD]{0,2}[yg]?U?P(?:,P)*(?:,?aP)?(?P<beside>[fm])(?=P)")


def _with_place_beside(row: Row, lexicon: Lexicon) -> Row:
    """Join with "and" a place that is taken "with" another, as the ending of its name tells."""
    kinds = lexicon.kinds.slavic
    for told in backwards(BESIDE, row):
        at, verb = told.start("beside"), row[told.start()].verb
        takes = verb is not None and verb.frame in ("take", "lose")
        if takes and is_a(kinds.beside, row[at].text) and is_a(kinds.instrumental, row[at + 1].text):
            row = [*row[:at], row[at]._replace(symbol="a"), *row[at + 1 :]]
    return row


# "выбила боевиков из трёх сёл и из посёлка Липки", "ушли как из Тернов, так и из Липок", "..., а затем и из Липок",
# "выбила боевиков из Тернов, а 6 мая - из Липок"
NEXT_FROM = re.compile(
    r"(?P<verb>V)(?P<who>[jg]?S)?(?P<from>[fo])?(?P<first>[^;VRK]*[UPT])(?P<joint>,?[ax](?:[xD]{0,2}a|xD?|Dx?)?-?a?)(?P<again>[fo])(?=U?P|N)"
)


def _with_next_left(row: Row, lexicon: Lexicon) -> Row:
    """Leave out "from" before another place that the same are driven out of, or leave."""
    told = NEXT_FROM.search(line_of(row))
    while told is not None:
        verb = row[told.start("verb")]
        frame = verb.verb.frame if verb.verb else ""
        leaves = frame == "lose" and is_a(lexicon.kinds.deeds.leaving, verb.text)
        ends = leaves and is_a(lexicon.kinds.slavic.out_of, verb.text.split()[-1])
        if not (ends or (frame in ("oust", "lose") and told["from"])):
            return row
        joint, last = told.span("joint")
        own = [chunk for chunk in row[joint:last] if chunk.day]
        if own or "N" in told["first"] or row[last + 1].symbol == "N":
            at = told.start("verb")
            verb_again = row[at - (own != [] and leaves and row[at - 1].symbol == "S") : told.start("first")]
            days = own or [chunk for chunk in row[: told.start("verb")] if chunk.day]
            again = [chunk._replace(start=row[last].start, end=row[last].start) for chunk in (*days[:1], *verb_again)]
            row = [*row[:joint], row[joint]._replace(symbol=";"), *again, *row[told.end("again") :]]
        else:
            row = [*row[:joint], row[last - 1]._replace(symbol="a"), *row[told.end("again") :]]
        told = NEXT_FROM.search(line_of(row))
    return row


# "вернула Терны и Липки, вытеснив оттуда боевиков", "взяла три села, выбив из них боевиков"
OUSTING = re.compile(r"(?P<took>V)(?P<what>[^;VRK]*),(?P<deed>V)(?:[xgd]|[fo][xd]|l)?(?P<who>[jg]?S)(?=[,.;]|$)")


def _with_ousted(row: Row, lexicon: Lexicon) -> Row:
    """Say of a place that it was taken from those whom its taker drove out "of there"."""
    told = OUSTING.search(line_of(row))
    if told is None:
        return row
    took, deed = (row[told.start(key)] for key in ("took", "deed"))
    ousts = deed.verb is not None and deed.verb.frame == "oust" and is_a(lexicon.kinds.slavic.doing, deed.text)
    if not ousts or took.verb is None or took.verb.frame != "take" or "f" in told["what"]:
        return row
    who = row[slice(*told.span("who"))]
    by = Chunk("f", "", who[0].start, who[0].start)
    return [*row[: told.end("took")], by, *who, *row[told.start("what") : told.end("what")], *row[told.end() :]]


# "от немцев на Северщине было очищено пять сёл", "в области от немцев очищено пять сёл"
SOURCE = re.compile(
    r"(?:(?<![PT])|(?<=iT)|(?<=iP)|(?<=iPT))(?P<source>f(?:[jg]?S|g))(?P<mid>(?:[in][dy]{0,2}P[TU]?)?[xD]{0,2}(?P<be>h?))(?P<verb>V)(?=[xdr]{0,3}[UPN])"
)


def _with_source_last(row: Row, lexicon: Lexicon) -> Row:
    """Put behind the verb from whom places are freed that it tells of: people known by the ending of their noun."""
    told = SOURCE.search(line_of(row))
    if told is None:
        return row
    who, verb = row[told.end("source") - 1], row[told.start("verb")]
    passive = verb.verb is not None and caseless(verb.verb.passive or NEVER).fullmatch(verb.text) is not None
    many = who.symbol == "S" or is_a(lexicon.kinds.slavic.of_many, who.text)
    if not passive or not many or verb.verb is None or verb.verb.frame != "take":
        return row
    source = [*row[told.start("source") : told.end("source") - 1], who._replace(symbol="S")]
    mid = row[told.start("mid") : told.start("be")]
    return [*row[: told.start()], *mid, verb, *source, *row[told.end() :]]


# "Боевиков выбили из Тернов": who is driven out stands before the verb, and nobody is said to do it
DRIVEN = re.compile(r"(?:^|(?<=[,;xDa]))(?P<who>[jg]?[SP])(?P<mid>[xD]{0,2})(?P<verb>V)(?=[foV](?:U?P|N))")


def _with_driven_out_behind(row: Row, lexicon: Lexicon) -> Row:
    """Put behind the verb those who are driven out, where the ending of their noun says that they do not act."""
    told, kinds = DRIVEN.search(line_of(row)), lexicon.kinds.slavic
    if told is None or "S" in line_of(row[: told.start()]):
        return row
    verb, who = row[told.start("verb")], row[told.start("mid") - 1]
    ousts = verb.verb is not None and verb.verb.frame == "oust" and is_a(kinds.done_by_many, verb.text)
    if not ousts or not is_a(kinds.acted_on, who.text):
        return row
    whom = [*row[told.start("who") : told.start("mid") - 1], who._replace(symbol="S")]
    return [*row[: told.start("who")], *row[told.start("mid") : told.end("verb")], *whom, *row[told.end() :]]


# "Повстанцы, накануне взявшие Терны, заняли Липки"
DOING = re.compile(r"(?<=[SP])(?P<aside>,[xD]{0,2}(?P<deed>[gV])[^;,VRK]*,)(?=[xD]{0,2}V)")


def _without_earlier_deed(row: Row, lexicon: Lexicon) -> Row:
    """Leave out what those who act had done before, as a participle tells it between commas."""
    told = DOING.search(line_of(row))
    deed = row[told.start("deed")] if told else None
    if told is None or deed is None or deed.verb or not is_a(lexicon.kinds.slavic.having_done, deed.text):
        return row
    return [*row[: told.start("aside")], *row[told.end("aside") :]]


# "Освобождены Терны и Липки - Минобороны"
TOLD_LAST = re.compile(r"(?<=[PUTN)])(?P<by>,?-)(?P<who>g[gP]{0,2}|P)$")


def _with_teller(row: Row, lexicon: Lexicon) -> Row:
    """Say that somebody tells what stands before a dash, where only their name stands behind it."""
    told = TOLD_LAST.search(line_of(row))
    if told is None or "R" in line_of(row) or "V" not in line_of(row):
        return row
    who = " ".join(chunk.text for chunk in row[slice(*told.span("who"))])
    known = who.isascii() or caseless(f"{lexicon.mood.party}|{lexicon.mood.monitor}").search(who) is not None
    at = row[told.start("who")].start
    said = [Chunk(",", "", at, at), Chunk("R", "", at, at)]
    return [*row[: told.start("by")], *said, *row[told.start("who") :]] if known else row


# "Утром южане перешли в наступление и к вечеру овладели Тернами", "Карта обновлена: северяне заняли Терны"
ACTING = re.compile(r"(?:^|(?<=[xDa;:,]))(?P<who>g)[^,;RKSPU]{0,8}(?P<verb>V)(?=[xdr]{0,2}[UPNfo])")


def _with_people_acting(row: Row, lexicon: Lexicon) -> Row:
    """Make a side of people known by the ending of their noun who do several things, the last of them a change."""
    kinds, row = lexicon.kinds.slavic, [*row]
    for told in ACTING.finditer(line_of(row)):
        verb, who = row[told.start("verb")], row[told.start("who")]
        acts = (
            verb.verb is not None
            and verb.verb.frame in ("take", "lose", "oust")
            and is_a(kinds.done_by_many, verb.text.split()[0])
        )
        if acts and is_a(kinds.people, who.text):
            row[told.start("who")] = who._replace(symbol="S")
    return row


# "Войска вернули Терны, захваченные боевиками месяц назад", "Терны, взятые повстанцами в среду, отбила армия"
TAKEN_BEFORE = re.compile(
    r"(?<=[PUT]),(?P<deed>[gV])(?P<who>(?:[jg]?S)?)(?P<when>[xD]{0,2})(?P<who2>(?:[jg]?S)?)(?:,(?=[^V]*V|a?U?P)|(?=[.;]|$))"
)


def _without_taking_before(row: Row, lexicon: Lexicon) -> Row:
    """Leave out who had taken a place, or when, before it changed hands again."""
    for told in backwards(TAKEN_BEFORE, row):
        kinds, deed = lexicon.kinds.slavic, row[told.start("deed")]
        lost = is_a(kinds.lost_before, deed.text)
        if not (lost or is_a(kinds.held_by, deed.text)) or not (told["who"] or told["when"] or told["who2"]):
            continue
        days = [chunk.day for chunk in row[slice(*told.span("when"))] if chunk.day]
        dated = any(day.last and day.role == "on" for day in days)
        again = line_of(row).count("V") > (told["deed"] == "V")
        # a day may be counted from that one: "взятый в четверг, спустя сутки отбит"
        later = any(chunk.day.role == "loose" for chunk in row[told.end() :] if chunk.day)
        if again and not (dated and later):
            row = [*row[: told.start()], *row[told.end() :]]
    return row


WHOSE = re.compile(r"(?<=R)[xd](?=[jg]?g)")  # "заявил её представитель"
TOLD_IN = re.compile(r"(?<=Ri)S(?=[,.;]|$)")  # "сообщили в бригаде"


def _with_plain_teller(row: Row, lexicon: Lexicon) -> Row:
    """Leave out whose representative speaks; who tells "in the brigade" takes nothing by that."""
    for told in backwards(WHOSE, row):
        if row[told.start()].text.casefold() in lexicon.own:
            row = [*row[: told.start()], *row[told.end() :]]
    inside = {told.start() for told in TOLD_IN.finditer(line_of(row))}
    return [chunk._replace(symbol="g") if i in inside else chunk for i, chunk in enumerate(row)] if inside else row


IMPORTANT = re.compile(r"(?<=l)[yj](?=P)")  # "среди которых стратегически важный Липск"


def _without_praise(row: Row, _: Lexicon) -> Row:
    """Leave out what the first place of a list is said to be."""
    for told in backwards(IMPORTANT, row):
        row = [*row[: told.start()], *row[told.end() :]]
    return row


# "село Терни Липівської громади Бадарського району"
COMMUNITY = re.compile(r"(?<=P)(?P<name>P)(?P<kind>U)(?P<wider>(?:i?PT)?)")


def _with_community(row: Row, lexicon: Lexicon) -> Row:
    """Take the community that a place is of for its region; in what that lies is left out."""
    for told in backwards(COMMUNITY, row):
        name, kind = row[told.start("name")], row[told.start("kind")]
        if kind.unit is not Unit.COMMUNITY or not is_a(lexicon.kinds.slavic.of_region, name.text):
            continue
        within = [Chunk("i", "", name.start, name.start), name, kind._replace(symbol="T")]
        row = [*row[: told.start()], *within, *row[told.end() :]]
    return row


# "Терны (население - 1400 человек) и соседние Липки"
PEOPLED = re.compile(r"(?<=P)\([gX]{1,2}[-:]?[gr]?N{1,2}[gX]{1,2}\)")
NEIGHBOUR = re.compile(r"(?<=[PT]a)y(?=P)")


def _without_people(row: Row, _: Lexicon) -> Row:
    """Leave out in brackets how many live in a place, and that the next one lies beside it."""
    for told in backwards(PEOPLED, row):
        row = [*row[: told.start()], *row[told.end() :]]
    near = {told.start() for told in NEIGHBOUR.finditer(line_of(row))}
    return [chunk for i, chunk in enumerate(row) if i not in near] if near else row


# "освободили 776 кв. км земли на востоке и 29 сёл"
LAND_FIRST = re.compile(r"(?<=[VSDg])x?NX{0,2}(?P<size>X)[ogzyij]{0,6},?a(?=x?[rl]?N[rxygj]{0,2}U)")


def _without_land(row: Row, lexicon: Lexicon) -> Row:
    """Leave out how much land was taken beside counted places, which says nothing of where they lie."""
    for told in backwards(LAND_FIRST, row):
        if is_a(lexicon.kinds.places.size, row[told.start("size")].text):
            row = [*row[: told.start()], *row[told.end() :]]
    return row


AT_FRONT = re.compile(r"(?<=P\(P)z(?=\))")  # "Терны, Липки (Северское направление)"


def _with_fronts_as_regions(row: Row, _: Lexicon) -> Row:
    """Take the front in brackets behind places for where they lie."""
    fronts = {told.start() for told in AT_FRONT.finditer(line_of(row))}
    return [chunk._replace(symbol="T", unit=Unit.WHOLE_REGION) if i in fronts else chunk for i, chunk in enumerate(row)]


ENTRY = re.compile(r"(?:^|(?<=[:;,]))U?P(?P<dash>-)(?P<told>V)(?=[D,.;]|$)")  # "Терны - освобождены, Липки - ..."


def _without_dash(row: Row, _: Lexicon) -> Row:
    """Leave out the dash between a place and what became of it."""
    for told in backwards(ENTRY, row):
        verb = row[told.start("told")]
        if verb.verb is not None and caseless(verb.verb.passive or NEVER).fullmatch(verb.text):
            row = [*row[: told.start("dash")], *row[told.end("dash") :]]
    return row


# "взяли Терны, на Бадарском направлении - бои"
ELSEWHERE = re.compile(r"(?<=[PTV])(?P<apart>,)a?(?P<where>i[yd]?PT?z?)(?P<dash>-)(?=[gX])")


def _with_front_apart(row: Row, _: Lexicon) -> Row:
    """Part from the places taken where else something goes on that is told behind a dash."""
    for told in backwards(ELSEWHERE, row):
        where = [chunk._replace(symbol="g") for chunk in row[slice(*told.span("where"))]]
        apart = row[told.start("apart")]._replace(symbol=";")
        row = [*row[: told.start()], apart, *where, *row[told.end("dash") :]]
    return row


# "14 сёл отошли к Терновскому району", "перешли под управление Терновского горсовета"
OFFICE = re.compile(r"(?P<verb>V)(?:D?t(?:P[TU]|TP)|(?P<to>c)P[TUg])(?=$|[,.;:DR])")


def _without_redrawn(row: Row, lexicon: Lexicon) -> Row:
    """Make no change of places that pass to another district or its council: only borders of offices are redrawn."""
    kinds, row = lexicon.kinds.slavic, [*row]
    for told in OFFICE.finditer(line_of(row)):
        at, last = told.start("verb"), row[told.end() - 1]
        under = not told["to"] or is_a(kinds.under_office, row[told.start("to")].text)
        if under and (last.symbol != "g" or is_a(kinds.council, last.text)):
            row[at] = row[at]._replace(symbol="g", verb=None)
    return row


# "От повстанцев поступила информация, что они заняли Терны": they tell it
NEWS = re.compile(r"^(?:x,?)?(?P<of>f)[jg]?[PS]D?(?P<came>gg)(?=,w)")


def _with_news_told(row: Row, lexicon: Lexicon) -> Row:
    """Let those from whom news has come be who tells it."""
    found = NEWS.match(line_of(row))
    came = row[slice(*found.span("came"))] if found else []
    if found is None or not is_a(lexicon.kinds.slavic.news, " ".join(chunk.text for chunk in came)):
        return row
    told = came[0]._replace(symbol="R", text=f"{came[0].text} {came[1].text}", end=came[1].end)
    at = found.start("of")
    return [*row[:at], *row[at + 1 : found.start("came")], told, *row[found.end("came") :]]


STEPS = (
    Step(_with_news_told, "gg,w", NEWS),
    Step(verbagain.without_control, "Vc", verbagain.CONTROL_GIVEN),
    Step(verbagain.lying_in_one, "i", verbagain.LIES_IN),
    Step(_without_redrawn, "V", OFFICE),
    Step(_without_dash, "-V", ENTRY),
    Step(_with_front_apart, "-", ELSEWHERE),
    Step(_with_fronts_as_regions, "z)", AT_FRONT),
    Step(_without_land, "X", LAND_FIRST),
    Step(_without_people, "P", PEOPLED, NEIGHBOUR),
    Step(_with_community, "PPU", COMMUNITY),
    Step(_without_taking_before, ",", TAKEN_BEFORE),
    Step(_with_plain_teller, "R", WHOSE, TOLD_IN),
    Step(_without_praise, "l", IMPORTANT),
    Step(_with_teller, "-", TOLD_LAST),
    Step(_with_people_acting, "V", ACTING),
    Step(_without_earlier_deed, ",", DOING),
    Step(_with_driven_out_behind, "V", DRIVEN),
    Step(_without_also, "a", ALSO, ALSO_COUNTED, ALSO_LATER, ALSO_TOLD),
    Step(_with_place_beside, "P", BESIDE),
    Step(_with_next_left, "V", NEXT_FROM),
    Step(_with_ousted, ",V", OUSTING),
    Step(_with_source_last, "f", SOURCE),
)
