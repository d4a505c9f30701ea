"""Slavic rows: who held what is taken, the last village of a region and its name, whom somebody tells something."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.model import EventKind, Unit
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.backers import BACKED, without_backers
from pipeline.parse.words.row import Chunk, Row, backwards, line_of
from pipeline.parse.words.secondverb import SECOND, without_second
from pipeline.parse.words.slavic.clauses import parted
from pipeline.parse.words.steps import Step, taken


def shaped(row: Row, lexicon: Lexicon) -> Row:
    """Return a row without what stands between its words, in which those who hold a place by a bare noun are sides."""
    return taken(STEPS, row, lexicon)


# "шесть из 18 захваченных повстанцами сёл", "взяла занятое боевиками село Терны"
HELD_BY = re.compile(r"[gj]S(?=[gy]{0,2}U)|(?:^|(?<=[xD])|(?<=^P))(?P<again>V)S(?=[gy]{0,2}U?P)")


TAKEN_ON = re.compile(
    r"(?:(?:^|(?<=[,;xaV]))(?P<held>[gjP])|(?<=V)(?P<again>V))(?:(?:[jg]?S)?D|D[jg]?S)(?=[gy]{0,2}U?P)"
)


def _without_day_of_holding(row: Row, lexicon: Lexicon) -> Row:
    """Leave out on which day a place had been taken before: "Взятые накануне Терны перешли к боевикам"."""
    held = TAKEN_ON.search(line_of(row))
    kinds, word = lexicon.kinds.slavic, row[held.start()].text if held else ""
    if held is None or not (is_a(kinds.held_by, word) or is_a(kinds.lost_before, word)):
        return row
    return [*row[: held.start()], *row[held.end() :]]


OF_THOSE = re.compile("[UPT][Dx]{1,2}$")


def _without_holders(row: Row, lexicon: Lexicon) -> Row:
    """Leave out by whom villages had been taken before."""
    for held in backwards(HELD_BY, row):
        # "Временно захваченные противником Терны", where the adverb has a capital
        how = row[0].symbol != "P" or is_a(lexicon.kinds.slavic.how, row[0].text)
        before = line_of(row[: held.start()])
        told = OF_THOSE.search(before) is not None  # "Четыре села в понедельник захвачены армией Веспории"
        first = not held["again"] or (how and "V" not in before and not told)
        if first and is_a(lexicon.kinds.slavic.held_by, row[held.start()].text):
            row = [*row[: held.start()], *row[held.end() :]]
    return row


# "последний населённый пункт Северской области, село Терны", "последний оплот повстанцев в Северии - город Терны"
LAST = re.compile(
    r"(?P<which>[gy]{1,3})(?P<unit>U?)S?(?P<where>(?:i[gy]{0,2})?(?:To?)?PT?)[,:-](?P<name>U?P)(?=$|[,.;:)DRV])"
)


def _with_last(row: Row, lexicon: Lexicon) -> Row:
    """Write what is called the last place of a region by its name, with the region behind it."""
    for last in backwards(LAST, row):
        start, end = last.span()
        kinds, kind = lexicon.kinds.slavic, row[last.end("which") - 1].text
        if not is_a(kinds.last_one, row[start].text) or not (last["unit"] or is_a(kinds.stronghold, kind)):
            continue
        where, name = row[slice(*last.span("where"))], row[slice(*last.span("name"))]
        unit = row[slice(*last.span("unit"))] if len(name) == 1 else []
        within = [] if where[0].symbol == "i" else [Chunk("i", "", where[0].start, where[0].start)]
        row = [*row[:start], *unit, *name, *within, *where, *row[end:]]
    return row


COUNT_IN = re.compile(r"N[gx]?iP[TU]?$")
THIS_IS = re.compile(r"(?<=:)l(?=P)")  # "в Северской области: это Терны, Липки и другие"


def _without_this_is(row: Row, lexicon: Lexicon) -> Row:
    """Leave out "this is" behind a colon, which says it, too; behind a figure without its noun, leave out the colon."""
    for said in backwards(THIS_IS, row):
        at = said.start()
        if is_a(lexicon.kinds.slavic.this, row[at].text):
            listed = COUNT_IN.search(line_of(row[: at - 1])) is not None  # "28 находятся в Северской области"
            row = (
                [*row[: at - 1], row[at - 1]._replace(symbol=","), *row[at:]] if listed else [*row[:at], *row[at + 1 :]]
            )
    return row


TOLD_WHOM = re.compile(r"(?<=R)[gS](?=[igPS])")  # "сообщили корреспонденту в пресс-центре"


def _without_told(row: Row, lexicon: Lexicon) -> Row:
    """Leave out to whom somebody speaks, where who speaks stands behind."""
    told = {
        m.start() for m in TOLD_WHOM.finditer(line_of(row)) if is_a(lexicon.kinds.slavic.told_whom, row[m.start()].text)
    }
    return [chunk for i, chunk in enumerate(row) if i not in told]


DAYTIME = re.compile(r"(?<=D)[xg](?=g)")  # "повідомив у неділю ввечері президент"


def _without_daytime(row: Row, lexicon: Lexicon) -> Row:
    """Leave out the part of a day behind it."""
    said = {
        m.start() for m in DAYTIME.finditer(line_of(row)) if is_a(lexicon.kinds.slavic.daytime, row[m.start()].text)
    }
    return [chunk for i, chunk in enumerate(row) if i not in said]


YEAR = re.compile(r"(?<=D)g(?=[jgS])")  # "В августе 1919 г. армия взяла Терны"


def _without_year(row: Row, lexicon: Lexicon) -> Row:
    """Leave out the short word for a year behind a month: it is no word of who acts."""
    said = {m.start() for m in YEAR.finditer(line_of(row)) if is_a(lexicon.kinds.slavic.year, row[m.start()].text)}
    return [chunk for i, chunk in enumerate(row) if i not in said]


# "заняли три села в провинции Бадар, там же армия сдала Терны"
THERE = re.compile(
    r"(?P<where>i[dyz]{0,2}(?:To?)?PT?|(?<=U)(?:PT|TP))(?P<comma>,)a?(?P<there>x[xdg])(?=[xDjg]{0,3}[SV])"
)


def _with_region_again(row: Row, lexicon: Lexicon) -> Row:
    """Say again in which region a clause tells of what happened right there."""
    for told in backwards(THERE, row):
        start, end = told.span("there")
        if says(lexicon.kinds.slavic.right_there, f"{row[start].text} {row[start + 1].text}"):
            at = row[start].start
            where = [chunk._replace(start=at, end=at) for chunk in row[slice(*told.span("where"))]]
            where = where if where[0].symbol == "i" else [Chunk("i", "", at, at), *where]
            row = parted([*row[: told.start("comma") + 1], *where, *row[end:]], told.start("comma"))
    return row


# "перейшов до рук північників", "под контроль южан", "перейшли до північників", "відбили в північників Терни"
IN_HANDS = re.compile(r"(?:(?<=c)|(?<=Vt))g(?=$|[,.;:D])")
TO_WHOM = re.compile(r"(?<=V)(?P<who>g)(?=U?P|[Nr])")  # "уступили южанам два района"
# "отбили у южан Терны", "отбили Терны у южан", "відбили Терни в провінції Бадар в бойовиків"
FROM_WHOM = re.compile(
    r"V(?:[inf]g(?=U?P|[Nr])"
    r"|(?:U?P(?:(?:,P)*,?aP)?|r?N[rxygj]{0,2}U)(?:i?PT|iTo?P)?[inf][gS](?=[,.;:D]|$))"
)
OUSTED = re.compile(r"(?<=V)(?P<who>g)(?=[fo](?:U?P|N))")  # "вибили північників із Тернів"
DOERS = re.compile(r"[UP][xD]{0,2}(?P<verb>V)(?P<who>[gS])(?=[,.;]|$)")  # "місто зайняли північники"


def _noun(who: Chunk) -> str:
    """Return by which noun people are told of, behind its adjectives: "сурландських бойовиків"."""
    words = who.text.split()
    return next((word for word in words if not word.endswith(("их", "ых"))), words[-1])


def _with_people(row: Row, lexicon: Lexicon) -> Row:
    """Make a side of those to whom a place passes, or from whom it is taken, by a noun that is known by its ending."""
    kinds, many = lexicon.kinds.slavic, lexicon.kinds.slavic.of_many
    for hands in IN_HANDS.finditer(line_of(row)):
        if is_a(many, row[hands.start()].text) or is_a(kinds.to_many, row[hands.start()].text):
            row[hands.start()] = row[hands.start()]._replace(symbol="S")
    for whom in TO_WHOM.finditer(line_of(row)):
        at, verb = whom.start("who"), row[whom.start() - 1].verb
        if verb is not None and verb.frame == "give" and is_a(kinds.to_many, row[at].text):
            row[at] = row[at]._replace(symbol="S")
    for whom in FROM_WHOM.finditer(line_of(row)):
        at, verb = whom.end() - 1, row[whom.start()].verb
        kinds_won = (EventKind.RECAPTURED, EventKind.CAPTURED, EventKind.LIBERATED)
        won = verb is not None and verb.frame == "take" and verb.kind in kinds_won
        by = row[at - 1].symbol == "f" or is_a(lexicon.kinds.slavic.from_them, row[at - 1].text)
        if won and by and is_a(many, _noun(row[at])):
            row[at - 1] = row[at - 1]._replace(symbol="f")
            row[at] = row[at]._replace(symbol="S")
    for whom in OUSTED.finditer(line_of(row)):
        at, verb = whom.start("who"), row[whom.start() - 1].verb
        if verb is not None and verb.frame == "oust" and is_a(many, row[at].text):
            row[at] = row[at]._replace(symbol="S")
    for doers in DOERS.finditer(line_of(row)):
        at, told = doers.start("who"), row[doers.start("verb")]
        took = told.verb is not None and told.verb.frame == "take" and is_a(kinds.done_by_many, told.text)
        if took and told.verb and is_a(kinds.people, row[at].text):  # who acts stands behind what is taken
            row[doers.start("verb")] = told._replace(verb=replace(told.verb, frame="pass", passive=None))
            row[at] = row[at]._replace(symbol="S")
    return row


# "ещё два на южном направлении освободил батальон": where it was, without a name, and of what there are two more
PART_OF_LAND = re.compile(r"(?<=[UN])iy{1,2}z?(?=[xD]{0,2}V)")
# "взяли четыре села, ещё два перешли под их контроль": a clause of its own
NEXT_CLAUSE = re.compile(r"(?<=[UTPD]),(?=[xa]{0,2}rN[rxgyj]{0,2}U[xD]{0,2}V)[^V]*V")
TWO_MORE = re.compile(r"(?<=r)N(?=[xD]{0,2}V)")


def _with_unit(row: Row, _: Lexicon) -> Row:
    """Leave out a compass word in front of the verb whose subject stands behind, and say the unit that is left out."""
    for part in backwards(PART_OF_LAND, row):
        if _is_inverted(row, part.end()):
            row = [*row[: part.start()], *row[part.end() :]]
    for more in backwards(TWO_MORE, row):
        if _is_inverted(row, more.end()):
            end = row[more.start()].end
            row = [*row[: more.end()], Chunk("U", "", end, end, unit=Unit.LOCALITY), *row[more.end() :]]
    for apart in NEXT_CLAUSE.finditer(line_of(row)):
        if _is_inverted(row, apart.end() - 1):
            row[apart.start()] = row[apart.start()]._replace(symbol=";")
    return row


def _is_inverted(row: Row, at: int) -> bool:
    """Return whether the subject of the next verb stands behind it, so that its object is in front."""
    verb = next((chunk.verb for chunk in row[at:] if chunk.verb), None)
    return verb is not None and verb.frame == "pass"


DOING_FIRST = re.compile("^P(?=[gjydN]{0,3}S[gSoP]{0,3},)")  # "Разгромив группировку противника, армия взяла"

DOING_TO = re.compile(r"^P(?P<where>(?:i?PT)?)(?=,[xD]{0,2}[jg]?S[^;]*V)")  # "Обстреляв Терны, армия взяла Липки"


def _with_deed_first(row: Row, lexicon: Lexicon) -> Row:
    """Make no name of a deed that a sentence begins with, nor a place that is taken of one that it was done to."""
    deed, _, name = row[0].text.partition(" ")
    if name and is_a(lexicon.kinds.slavic.doing, deed):
        struck = DOING_TO.match(line_of(row))
        return [row[0]._replace(symbol="g"), *row[struck.end("where") :]] if struck else row
    return [row[0]._replace(symbol="g"), *row[1:]] if is_a(lexicon.kinds.slavic.doing, row[0].text) else row


AT_COMPASS = re.compile(r"(?P<at>iy)(?=[xj]?S)")  # "На юге армия взяла Терны"


def _without_compass(row: Row, _: Lexicon) -> Row:
    """Leave out where in the land somebody acts: the side behind it is no part of that."""
    for found in backwards(AT_COMPASS, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


# "ушли из Тернов, в двух других сёлах стрельба не стихает": where something else goes on
ELSEWHERE = re.compile(
    r"(?<=[PT]),[xa]?r?i(?P<count>Nr?[gyj]{0,2}U(?:PT?|TP?)?)"
    r"(?=(?:[xS]?V[gX][^,;VcRPUNT-]*|g[^,;VcR-]*|[xS][^,;VcR-]*g[^,;VcR-]*)(?:[,;.]|$))"
    r"|(?<=[PT]),[xa]?iNr?[gyj]{0,2}T-?(?=[rx]{0,2}NU)"  # "в двух других районах - ещё пять сёл"
)


def _with_elsewhere_apart(row: Row, _: Lexicon) -> Row:
    """Part from the places before it in how many others something goes on that is no change."""
    for told in backwards(ELSEWHERE, row):
        if not told["count"]:
            row = [*row[: told.start() + 1], *row[told.end() :]]
            continue
        count = [chunk._replace(symbol="g", unit=None) for chunk in row[slice(*told.span("count"))]]
        apart = row[told.start()]._replace(symbol=";")
        row = [*row[: told.start()], apart, *row[told.start() + 1 : told.start("count")], *count, *row[told.end() :]]
    return row


STEPS = (
    Step(_with_elsewhere_apart, "N", ELSEWHERE),
    Step(without_backers, "(", BACKED),
    Step(_without_compass, "iy", AT_COMPASS),
    Step(_with_deed_first, "P", DOING_FIRST, DOING_TO),
    Step(without_second, "V", SECOND),
    Step(_without_holders, "S", HELD_BY),
    Step(_without_day_of_holding, "D", TAKEN_ON),
    Step(_with_last, "P", LAST),
    Step(_without_this_is, ":l", THIS_IS),
    Step(_without_told, "R", TOLD_WHOM),
    Step(_without_daytime, "D", DAYTIME),
    Step(_without_year, "D", YEAR),
    Step(_with_region_again, ",", THERE),
    Step(_with_unit, "V", PART_OF_LAND, TWO_MORE, NEXT_CLAUSE),
    Step(_with_people, "V", IN_HANDS, TO_WHOM, FROM_WHOM, OUSTED, DOERS),
)
