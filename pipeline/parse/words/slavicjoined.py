"""What Slavic prose joins to a clause by a small word: one more place, another town left, whom it drove out, a sum."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.scan import NEVER, Chunk, line_of
from pipeline.parse.words.steps import Row, Step, taken


def shaped(row: Row, lexicon: Lexicon) -> Row:
    """Return a row in which what is joined to a clause stands as the clause itself would say it."""
    return taken(STEPS, row, lexicon)


ALSO = re.compile(r"(?<=V)(?P<more>r)(?P<also>a)(?=y?[PU])")  # "захватили ещё и Терны"
ALSO_COUNTED = re.compile(r"(?<=V)a(?=[rx]?N[rxygj]{0,2}U)")  # "відбито також шість сіл"


def _without_also(row: Row, lexicon: Lexicon) -> Row:
    """Leave out "also" between a verb and what it takes."""
    particle = lexicon.kinds.slavic.particle
    for said in reversed([*ALSO.finditer(line_of(row)), *ALSO_COUNTED.finditer(line_of(row))]):
        if is_a(particle, row[said.end() - 1].text):
            row = [*row[: said.start()], *row[said.end() :]]
    return row


# "заняла Терны с Липками", "зайняв Гатне з Плетенівкою"
BESIDE = re.compile(r"V[xD]{0,2}[yg]?U?P(?:,P)*(?:,?aP)?(?P<beside>[fm])(?=P)")


def _with_place_beside(row: Row, lexicon: Lexicon) -> Row:
    """Join with "and" a place that is taken "with" another, as the ending of its name tells."""
    kinds = lexicon.kinds.slavic
    for told in reversed([*BESIDE.finditer(line_of(row))]):
        at, verb = told.start("beside"), row[told.start()].verb
        takes = verb is not None and verb.frame in ("take", "lose")
        if takes and is_a(kinds.beside, row[at].text) and is_a(kinds.instrumental, row[at + 1].text):
            row = [*row[:at], row[at]._replace(symbol="a"), *row[at + 1 :]]
    return row


# "выбила боевиков из трёх сёл и из посёлка Липки", "ушли как из Тернов, так и из Липок", "..., а затем и из Липок"
NEXT_FROM = re.compile(
    r"(?P<verb>V)(?P<who>[jg]?S)?(?P<from>[fo])?(?P<first>[^;VRK]*[UPT])(?P<joint>,?[ax](?:[xD]{0,2}a)?)(?P<again>[fo])(?=U?P|N)"
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
        if "N" in told["first"] or row[last + 1].symbol == "N":
            verb_again = row[told.start("verb") : told.start("first")]
            days = [chunk for chunk in row[: told.start("verb")] if chunk.day]
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


# "от немцев на Северщине было очищено пять сёл"
SOURCE = re.compile(
    r"(?<![PT])(?P<source>f(?:[jg]?S|g))(?P<mid>(?:[in][dy]{0,2}P[TU]?)?(?P<be>h?))(?P<verb>V)(?=[xdr]{0,3}[UPN])"
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


# "взяла 29 сёл, а всего освобождено уже 75", "взяла 29 сёл, а всего с начала месяца - 75"
SUM = re.compile(
    r"(?P<first>V)[^;VRK]*N[rxygj]{0,2}(?P<unit>U)[^;VRK]*,(?P<and>[ax]?)(?P<all>d[xD]{0,2})"
    r"(?:(?P<verb>h?V)(?P<by_now>x?)|-?)(?P<sum>N)(?=$|[,.;]|R)"
)


def _with_unit_of_sum(row: Row, _: Lexicon) -> Row:
    """Say again what is counted, and the verb, where a sum beside a figure leaves them out."""
    told = SUM.search(line_of(row))
    if told is None:
        return row
    figure, unit = row[told.start("sum")], row[told.start("unit")]
    again = unit._replace(text="", start=figure.end, end=figure.end)
    first = row[told.start("first")]._replace(start=figure.start, end=figure.start)
    verb = row[told.start("verb") : told.end("by_now")] if told["verb"] else [first]
    every = row[slice(*told.span("all"))]
    comma = row[told.start("and") - 1]._replace(symbol=";")
    return [*row[: told.start("and") - 1], comma, *every, *verb, figure, again, *row[told.end() :]]


STEPS = (
    Step(_without_also, "a", ALSO, ALSO_COUNTED),
    Step(_with_place_beside, "P", BESIDE),
    Step(_with_next_left, "V", NEXT_FROM),
    Step(_with_ousted, ",V", OUSTING),
    Step(_with_source_last, "f", SOURCE),
    Step(_with_unit_of_sum, "d", SUM),
)
