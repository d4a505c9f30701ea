"""Places of which Slavic prose tells something else beside those that change hands: struck, fought in, gone to."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import compiled
from pipeline.parse.words.scan import line_of
from pipeline.parse.words.steps import Row, Step, taken


def shaped(row: Row, lexicon: Lexicon) -> Row:
    """Return a row in which a place that only something else is told of is no place that is taken, nor its region."""
    return taken(STEPS, row, lexicon)


# "После обстрела Тернов армия взяла Липки", but not "После штурма Тернов армия взяла город"
STRUCK = re.compile(r"(?P<after>x)(?P<name>U?P(?:,?aP)?)(?!T)(?=[^;:VKR]*h?V[xD]{0,2}[rdgy]{0,2}(?:U?P|N))")


def _without_struck(row: Row, lexicon: Lexicon) -> Row:
    """Make no place that is taken of one that was struck or stormed before."""
    for told in reversed([*STRUCK.finditer(line_of(row))]):
        if is_a(lexicon.kinds.slavic.after_strikes, row[told.start()].text):
            names = [chunk._replace(symbol="g", unit=None) for chunk in row[slice(*told.span("name"))]]
            row = [*row[: told.start("name")], *names, *row[told.end() :]]
    return row


# "перерезала дорогу из Тернов в Липки"
ROAD = re.compile(r"(?P<road>[gX])(?P<ends>[foV](?:U?P|PT)(?:,?[timnag]{1,2}U?PT?)?)")


def _without_ends(row: Row, lexicon: Lexicon) -> Row:
    """Make no places of those from which, and to which, a road leads."""
    for told in reversed([*ROAD.finditer(line_of(row))]):
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
    r"(?=[xaD]{0,2}[jg]?S[xD]{0,2}V[xD]{0,2}U?P)"
)
SAYS = re.compile("gg|[xD]g")  # what goes on, by a noun and its verb


def _with_elsewhere_apart(row: Row, lexicon: Lexicon) -> Row:
    """Leave out in which town something else goes on, in a clause of its own before that of a change."""
    for told in reversed([*ELSEWHERE.finditer(line_of(row))]):
        name, kinds = row[told.start("name")].text, lexicon.kinds.slavic
        land = is_a(kinds.in_land, name) or is_a(kinds.land, name) or compiled(lexicon.apart).fullmatch(name)
        if not SAYS.search(told["clause"]) or land:
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
    for told in reversed([*WHITHER.finditer(line_of(row))]):
        verb, name = row[told.start()].verb, row[told.start("name")].text
        goes = verb is not None and (
            verb.frame == "oust" or (verb.frame == "lose" and is_a(lexicon.kinds.deeds.leaving, row[told.start()].text))
        )
        if goes and is_a(lexicon.kinds.slavic.into_region, name):
            row = [*row[: told.start("to")], *row[told.end("to") :]]
    return row


# "отбила атаку у Тернов в Северском районе и взяла Липки"
NEAR = re.compile(r"(?<=n)(?P<name>U?P)(?=i[yz]?PT[^;:]*V)")


def _without_near(row: Row, _: Lexicon) -> Row:
    """Leave out near which town something went on before a change, where the region is told, too."""
    for told in reversed([*NEAR.finditer(line_of(row))]):
        row = [*row[: told.start() - 1], *row[told.end() :]]
    return row


STEPS = (
    Step(_without_near, "n", NEAR),
    Step(_without_struck, "V", STRUCK),
    Step(_without_ends, "P", ROAD),
    Step(_with_elsewhere_apart, ",", ELSEWHERE),
    Step(_without_other_region, "V", WHITHER),
)
