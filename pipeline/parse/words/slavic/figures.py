"""Figures as Slavic prose sets them apart from what they count: a share of all, a sum, more in another region."""

from __future__ import annotations

import re

from pipeline.model import Unit
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.row import Chunk, Row, backwards, line_of
from pipeline.parse.words.steps import Step, taken


def shaped(row: Row, lexicon: Lexicon) -> Row:
    """Return a row in which each figure stands beside what it counts, and what is not taken is not counted."""
    return taken(STEPS, row, lexicon)


# "взяла три села в Северском районе и столько же в Южном", "в Южном - столько же"
AS_MANY = re.compile(r"(?<=[,a-])(?P<many>g)(?P<same>x)(?=U?-?i[dyz]{0,2}T?[Py]|[,.;]|$)")


def _with_as_many(row: Row, lexicon: Lexicon) -> Row:
    """Say the figure again where as many more are told of."""
    for told in backwards(AS_MANY, row):
        at, kinds = told.start(), lexicon.kinds.slavic
        many, same = row[at], row[told.start("same")]
        before = [chunk.number for chunk in row[:at] if chunk.number]
        if before and is_a(kinds.as_many, many.text) and is_a(kinds.same, same.text):
            figure = many._replace(symbol="N", end=same.end, number=before[-1])
            row = [*row[:at], figure, *row[told.end() :]]
    return row


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


# "Из 26 сёл района 19 уже освобождены", "Из 40 сёл, захваченных в октябре, армия отвоевала 12"
OUT_OF = re.compile(
    r"(?:^|(?<=[,;xD]))o(?P<all>N[rxygj]{0,2})(?P<unit>U)[UT]?(?P<where>(?:i?[dy]{0,2}T?o?PT?)?)(?:,(?P<which>[gjV])[^,;VRK]*,|,w[^,;RK]*,)?-?"
    r"(?:(?P<figure>N)(?P<verb>x{0,2}h?x?V)|(?P<acts>x?(?:[jg]?S)?[xD]{0,2}h?V[xd]{0,2})(?P<figure2>N))(?=$|[,.;]|a|[jg]?S(?:$|[,.;]))"
)


def _with_share_of_all(row: Row, lexicon: Lexicon) -> Row:
    """Count of the places out of which some are taken only those."""
    told = OUT_OF.search(line_of(row))
    if told is None or (told["which"] and not is_a(lexicon.kinds.slavic.which_ones, row[told.start("which")].text)):
        return row
    keys = ("figure", "verb") if told["figure"] else ("figure2", "acts")
    figure, verb = (row[slice(*told.span(key))] for key in keys)
    end = figure[0].end
    counted = [chunk._replace(text="", start=end, end=end) for chunk in row[slice(*told.span("unit"))]]
    counted = [*figure, *counted, *row[slice(*told.span("where"))]]
    return [*row[: told.start()], *(counted + verb if told["figure"] else verb + counted), *row[told.end() :]]


# "Это уже 14-й из 17 городов штата, который перешёл под контроль повстанцев"
NTH_OF = re.compile(r"[^N]o(?P<all>N)(?P<units>[rxygj]{0,2}U[UT]?(?:P[UT]?)?),(?P<which>w)")


def _without_all(row: Row, lexicon: Lexicon) -> Row:
    """Count nothing where one of several is told of by its ordinal."""
    told = NTH_OF.search(line_of(row))
    if told is None or not is_a(lexicon.kinds.slavic.which_one, row[told.start("which")].text):
        return row
    counted = range(told.start("all"), told.end("units"))
    return [chunk._replace(symbol="g", unit=None) if i in counted else chunk for i, chunk in enumerate(row)]


# "Войска продвинулись на Северщине и заняли 28 сёл"
WHERE_BEFORE = re.compile(
    r"S[xD]{0,2}g[xyg]{0,2}(?P<where>i[yd]{0,2}P(?P<kind>T?))[xD]?(?P<rest>,?a[xD]{0,2}V[xd]{0,2}r?N[rxygj]{0,2}U)(?![iPT])"
)


def _with_region_behind(row: Row, lexicon: Lexicon) -> Row:
    """Put behind its figure the land in which troops went on before they took places."""
    told = WHERE_BEFORE.search(line_of(row))
    if told is None:
        return row
    land = told["kind"] or is_a(lexicon.kinds.slavic.land, row[told.end("where") - 1].text)
    land = land or is_a(lexicon.kinds.slavic.in_land, row[told.end("where") - 1].text)
    if not land:
        return row
    where = row[slice(*told.span("where"))]
    return [*row[: told.start("where")], *row[told.end("where") : told.end()], *where, *row[told.end() :]]


# "Остальные четыре - Липки, Ясное, Бурое и Яр", "Ещё в трёх сёлах идут бои"
DASHED = re.compile(r"(?P<figure>N)(?P<dash>-)(?P<names>P(?:,P)*,?aP)(?=$|[.;])")
FIGHTS_IN = re.compile(r"^[xa]{0,2}r?x?i(?P<count>Nr?[gyj]{0,2}U(?:i?P[TU]?)?)(?=[xD]{0,2}g[^VcRK]*$)")


def _with_names_of_figure(row: Row, _: Lexicon) -> Row:
    """Write a figure and as many names behind a dash as a list."""
    told = DASHED.search(line_of(row))
    number = row[told.start("figure")].number if told else None
    if told is None or number is None or number.low != told["names"].count("P"):
        return row
    at = told.start("dash")
    dash = row[at]
    counted = Chunk("U", "", dash.start, dash.start, unit=Unit.LOCALITY)
    return [*row[:at], counted, dash._replace(symbol=":"), *row[at + 1 :]]


def _without_fights_elsewhere(row: Row, _: Lexicon) -> Row:
    """Count nothing where a sentence only tells in how many places something else goes on."""
    told = FIGHTS_IN.match(line_of(row))
    inside = range(*told.span("count")) if told else range(0)
    return [chunk._replace(symbol="g", unit=None) if i in inside else chunk for i, chunk in enumerate(row)]


# "в Северском районе два - Терны и Липки, в Бадарском три - Ясное, Бурое и Яр"
PLACED_FIRST = re.compile(r"(?<=[:,;])(?P<where>i[yd]?PT?)(?P<figure>N)-(?P<names>P(?:,P)*(?:,?aP)?)(?=$|[.;]|,i)")


def _with_figure_before_region(row: Row, _: Lexicon) -> Row:
    """Put a figure before its region, and behind it in brackets as many names."""
    for told in backwards(PLACED_FIRST, row):
        number = row[told.start("figure")].number
        if number is None or number.low != told["names"].count("P"):
            continue
        where, names = (row[slice(*told.span(key))] for key in ("where", "names"))
        opens, closes = (Chunk(sign, "", at, at) for sign, at in (("(", names[0].start), (")", names[-1].end)))
        row = [*row[: told.start()], row[told.start("figure")], *where, opens, *names, closes, *row[told.end() :]]
    return row


# "На Сіверщині звільнено 12 сіл, ще 8 - на Бадарщині"
MORE_PLACED = re.compile(
    r"(?P<verb>V)?N[rxygj]{0,2}(?P<unit>U)(?:(?:i[dyz]{0,2}T?)?PT?)?(?P<comma>,)a?r(?P<more>N)(?P<dash>-?)"
    r"(?=i[dyz]{0,2}T?PT?(?:[,.;]|$))"
)


def _with_unit_of_more(row: Row, _: Lexicon) -> Row:
    """Say again what there are more of in another region, and what became of them."""
    told = MORE_PLACED.search(line_of(row))
    if told is None:
        return row
    more, unit, comma = (row[told.start(key)] for key in ("more", "unit", "comma"))
    again = unit._replace(text="", start=more.end, end=more.end)
    verb = [row[told.start("verb")]._replace(start=comma.end, end=comma.end)] if told["verb"] else []
    apart = comma._replace(symbol=";") if verb else comma
    rest = row[told.end("comma") : told.end("more")]
    return [*row[: told.start("comma")], apart, *verb, *rest, again, *row[told.end("dash") :]]


# "Это довело до 14 из 17 число городов штата, взятых повстанцами"
NUMBER_OF = re.compile(r"N(?:oN)?(?P<of>g)(?=[gyj]{0,2}(?:b[jg]?S)?[UT])")


def _with_number_of_first(row: Row, lexicon: Lexicon) -> Row:
    """Put "the number of" before the figure to which it is brought, which then stands beside what it counts."""
    said = NUMBER_OF.search(line_of(row))
    if said is None or not is_a(lexicon.kinds.slavic.number_of, row[said.start("of")].text):
        return row
    start, at = said.start(), said.start("of")
    return [*row[:start], row[at], *row[start:at], *row[at + 1 :]]


# "В октябре армия взяла 7 сёл, в ноябре - 12"
MORE_DATED = re.compile(
    r"(?P<verb>(?:c[jg]?S)?h?V)[^;VRK]*?N[rxygj]{0,2}(?P<unit>U(?:(?:i[dyz]{0,2}T?)?PT?)?)(?P<comma>,)[ax]?D-?x?(?P<more>N)(?=$|[.;]|,R)"
)


def _with_unit_on_next_day(row: Row, _: Lexicon) -> Row:
    """Say again of what more was taken on another day, and the verb."""
    told = MORE_DATED.search(line_of(row))
    if told is None:
        return row
    more, comma = told.start("more"), told.start("comma")
    start, end = row[more].start, row[more].end
    verb = [chunk._replace(start=start, end=start) for chunk in row[slice(*told.span("verb"))]]
    unit, *where = [chunk._replace(start=end, end=end) for chunk in row[slice(*told.span("unit"))]]
    again = [unit._replace(text=""), *where]
    days = [chunk for chunk in row[comma + 1 : more] if chunk.symbol == "D"]
    return [*row[:comma], row[comma]._replace(symbol=";"), *days, *verb, row[more], *again, *row[more + 1 :]]


# "В Северском районе взято 12 из 20 сёл, в Южном - 7 из 15"
OF_ALL = re.compile(r"(?<=-N)oN(?=$|[.,;])")


def _without_all_there(row: Row, _: Lexicon) -> Row:
    """Leave out of how many more were taken in another region."""
    for told in backwards(OF_ALL, row):
        row = [*row[: told.start()], *row[told.end() :]]
    return row


FROM_TO = re.compile(r"(?<=[VxD])f(?=N[rxygj]{0,2}U)")  # "взяла от трёх до пяти сёл"


def _without_from(row: Row, _: Lexicon) -> Row:
    """Leave out "from" before a figure that has two ends: nobody loses anything by it."""
    ranges = {told.start() for told in FROM_TO.finditer(line_of(row))}
    ranges = {at for at in ranges if (number := row[at + 1].number) is not None and number.high is not None}
    return [chunk for i, chunk in enumerate(row) if i not in ranges] if ranges else row


STEPS = (
    Step(_with_as_many, "gx", AS_MANY),
    Step(_without_from, "fN", FROM_TO),
    Step(_without_all_there, "oN", OF_ALL),
    Step(_with_unit_on_next_day, "D", MORE_DATED),
    Step(_with_number_of_first, "N", NUMBER_OF),
    Step(_with_unit_of_more, "rN", MORE_PLACED),
    Step(_with_figure_before_region, "N-", PLACED_FIRST),
    Step(_with_names_of_figure, "N-", DASHED),
    Step(_without_fights_elsewhere, "iN", FIGHTS_IN),
    Step(_without_all, "oN", NTH_OF),
    Step(_with_region_behind, "N", WHERE_BEFORE),
    Step(_with_share_of_all, "oN", OUT_OF),
    Step(_with_unit_of_sum, "d", SUM),
)
