"""Where French and Spanish tell of several places at once: their regions and days, each put to its own place."""

from __future__ import annotations

import re

from pipeline.model import Qualifier
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.english.verbagain import with_unit
from pipeline.parse.words.numbers import Number
from pipeline.parse.words.romance.clauses import ACTIVE, REGION
from pipeline.parse.words.row import Chunk, Row, backwards, line_of

# "cinq villages en Eastmoor et en Westmoor"
IN_BOTH = re.compile(r"id?y?(?:To)?d?P(?:,?a)(?P<again>i(?:d?To)?d?)P(?=$|[.;:)bq]|D?(?:$|[;.])|,(?!d?[jg]?[PSNVx]))")


def in_both(row: Row, _: Lexicon) -> Row:
    """Leave out "in" where it only says again what the first of two regions is told with."""
    for found in backwards(IN_BOTH, row):
        at, end = found.span("again")
        row = [*row[:at], *row[end:]]
    return row


# "Lowfen et Highfen, respectivement en Eastmoor et Westmoor"
EACH_FIRST = re.compile(rf"(?P<each>q)(?P<where>id?{REGION}(?:,d?P)*,?ad?P)")


def with_each_behind(row: Row, _: Lexicon) -> Row:
    """Put "respectively" behind the regions that it stands before."""
    for found in backwards(EACH_FIRST, row):
        at, end = found.span("where")
        each = row[at - 1]._replace(start=row[end - 1].end, end=row[end - 1].end)
        row = [*row[: at - 1], *row[at:end], each, *row[end:]]
    return row


# "Lowfen, situé entre Highfen et Ashby, dans la province d'Eastmoor"
BETWEEN = re.compile(r"(?<=[PU]),?(?:d?U)?(?:wh)?g?(?P<between>[mx])d?(?:Uo)?Pad?(?:Uo)?P(?=$|[,;.iDaV]|[vh]{1,3}V)")


def without_between(row: Row, lexicon: Lexicon) -> Row:
    """Leave out between which two others a place lies."""
    for found in backwards(BETWEEN, row):
        if is_a(lexicon.kinds.places.between, row[found.start("between")].text.split()[-1]):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "ont pris Lowfen lundi en Eastmoor et Highfen mardi en Westmoor"
_WHAT = r"(?:d?(?:Uo)?P|r?N[rgxyj]{0,2}U?)"
DAY_FIRST = re.compile(rf"(?<=V)(?:{_WHAT}Di{REGION}(?:,?a|,)){{1,4}}{_WHAT}Di{REGION}(?=$|[;.])")
DAY_AND_PLACE = re.compile(rf"(?P<day>D)(?P<where>i{REGION})")


def with_places_first(row: Row, _: Lexicon) -> Row:
    """Put the day of each of several places behind its region."""
    found = DAY_FIRST.search(line_of(row))
    if found is None:
        return row
    for each in backwards(DAY_AND_PLACE, row, *found.span()):
        day, *where = row[each.start() : each.end()]
        row = [*row[: each.start()], *where, day, *row[each.end() :]]
    return row


# "Lowfen et Highfen, l'une en Eastmoor et l'autre en Westmoor", "la première en Eastmoor, la seconde en Westmoor"
ONE_AND_OTHER = re.compile(
    rf"P(?P<joint>,?a)(?P<last>d?(?:Uo)?P),(?P<one>d?[gxrN])(?P<in>id?{REGION}),?a?(?P<other>d?[gxrN])(?P<in2>id?{REGION})"
)


def with_one_and_other(row: Row, lexicon: Lexicon) -> Row:
    """Put behind each of two places where it lies, which is told of "the one" and "the other"."""
    for found in backwards(ONE_AND_OTHER, row):
        one, other = row[found.end("one") - 1], row[found.end("other") - 1]
        names = lexicon.kinds.names
        if not (is_a(names.former, one.text) and is_a(names.latter, other.text)):
            continue
        joint, last, first_in, last_in = (row[slice(*found.span(key))] for key in ("joint", "last", "in", "in2"))
        at = found.start("joint")
        row = [*row[:at], *first_in, *joint, *last, *last_in, *row[found.end() :]]
    return row


# "cinq villages : trois en Eastmoor", of which the rest is not told for itself
ONE_PART = re.compile(rf"(?<=NU):(?=N[io]d?y?{REGION}(?:$|[;.]))")


def with_one_part(row: Row, _: Lexicon) -> Row:
    """Say "of which" for the colon before a part that stands there alone."""
    for found in backwards(ONE_PART, row):
        at, end = found.start(), row[found.start()].end
        row = [*row[:at], row[at]._replace(symbol=","), Chunk("l", "dont", end, end), *row[at + 1 :]]
    return row


# "trois villages lundi, deux mardi"
ON_ITS_DAY = re.compile(r"(?<=UD)(?:(?:,?a|,)ND)+(?=$|[,;.a])")
FIGURE = re.compile("N(?=D)")


def with_units_by_day(row: Row, _: Lexicon) -> Row:
    """Give each figure with a day of its own the unit that only the first of them has."""
    for found in backwards(ON_ITS_DAY, row):
        for figure in backwards(FIGURE, row, *found.span()):
            row = [*row[: figure.start()], *with_unit(row, figure.start())]
    return row


# "Lowfen, samedi, et Highfen, vendredi": each day is that of the name before it
DAYS_ASIDE = re.compile(
    rf"P(?:,i{REGION})?,D(?:,a?o?d?(?:Uo)?P(?:,i{REGION})?,D)+(?=$|[;.])|P,i{REGION},D(?=$|[;.]|,d?[jg]?[PS])"
)


def without_commas_around_days(row: Row, _: Lexicon) -> Row:
    """Leave out the commas that set apart the day of each name of a list."""
    for found in backwards(DAYS_ASIDE, row):
        line = line_of(row)
        aside = {
            m.start() for m in re.finditer(r",(?=D)|(?<=D),(?=a)", line[: found.end()]) if m.start() > found.start()
        }
        row = [one for i, one in enumerate(row) if i not in aside]
    return row


# "avoir repris, depuis le début de l'offensive, le contrôle de 36 localités"
SINCE_THEN = re.compile(
    r"(?<=V)(?P<since>,[fix][^VKRPNUTDS;,]{1,8},)(?=d?co[^;]{0,2}[NUP]|r?N[rxygj]{0,2}U|d?(?:Uo)?P)"
)


def with_span_last(row: Row, lexicon: Lexicon) -> Row:
    """Put behind its sentence the span that parts a verb from what was taken in it."""
    for found in backwards(SINCE_THEN, row):
        at, end = found.span("since")
        if is_a(lexicon.kinds.romance.in_span, row[at + 1].text):
            row = [*row[:at], *row[end:], *row[at : end - 1]]
    return row


# "liberó las aldeas de Lowfen, Highfen, Ashby de la región de Eastmoor": no "and" before the last
LAST_LISTED = re.compile(r"(?:V|Uo)D?P(?:,P)*(?P<last>,)P(?=,?[io](?:yo)?d?To?d?P(?:$|[,;.D]))")


def with_list_closed(row: Row, _: Lexicon) -> Row:
    """Say "and" before the last name of a list that has none, where the region behind it is that of all."""
    for found in backwards(LAST_LISTED, row):
        at = found.start("last")
        row = [*row[:at], row[at]._replace(symbol="a"), *row[at + 1 :]]
    return row


# "ont pris Lowfen après deux jours de combats à Highfen"
FOUGHT_AT = re.compile(r"V[^VKRw;]*P,?[xgX]i(?P<where>P)(?=$|[,;.])")


def without_battlefields(row: Row, lexicon: Lexicon) -> Row:
    """Make no region of the town of a fight after which another was taken."""
    for found in FOUGHT_AT.finditer(line_of(row)):
        at = found.start("where")
        town = is_a(lexicon.kinds.places.within, row[at - 1].text)
        if town and says(lexicon.kinds.deeds.battle, row[at - 2].text):
            row[at] = row[at]._replace(symbol="g")
    return row


# "six localités des provinces d'Eastmoor (Lowfen, Highfen) et de Westmoor (Ashby)"
_NAMES = r"P(?:,P)*(?:,?aP)?"
_LISTED = rf"d?(?:To)?d?P\({_NAMES}\)"
LISTED_BY_REGION = re.compile(rf"(?<=NU)[oi]{_LISTED}(?:,?a?[oi]?{_LISTED})+")
EACH_LISTED = re.compile(rf"(?P<where>d?(?:To)?d?P)\((?P<names>{_NAMES})\)")


def with_regions_behind(row: Row, _: Lexicon) -> Row:
    """Put each region of those in which places lie behind their names, which stand in brackets there."""
    found = LISTED_BY_REGION.search(line_of(row))
    if found is None:
        return row
    listed: Row = []
    for each in EACH_LISTED.finditer(line_of(row), *found.span()):
        where, names = (row[slice(*each.span(key))] for key in ("where", "names"))
        mark = Chunk(",", ",", where[0].start, where[0].start)
        listed += [*([mark] if listed else []), *names, mark._replace(symbol="i"), *where]
    return [*row[: found.start()], Chunk(":", ":", listed[0].start, listed[0].start), *listed, *row[found.end() :]]


# "Des villages d'Eastmoor ont été pris", "ont pris des villages en Eastmoor": several, of no number
SOME_VILLAGES = re.compile(r"(?:^|(?<=[V;,]))(?P<some>[od])(?=[gyj]?U[gyj]?[oi])")
# "tomaron Lowfen y aldeas de Eastmoor", "et des villages": their article, which looks like an "of", is left out before
AND_SOME = re.compile(r"(?<=P),?a(?P<unit>U)(?=[gyj]?[oi]d?(?:To?)?d?P)")


def with_some_villages(row: Row, lexicon: Lexicon) -> Row:
    """Make a vague figure of the article of villages that nobody counts."""
    vague = Number(None, None, Qualifier.VAGUE)
    for found in SOME_VILLAGES.finditer(line_of(row)):
        at = found.start("some")
        if is_a(lexicon.kinds.romance.some, row[at].text) and not _has_of(row[:at], lexicon):
            row[at] = row[at]._replace(symbol="N", number=vague)
    for found in backwards(AND_SOME, row):
        at = found.start("unit")
        if row[at].text.endswith(("s", "x")) and not _has_of(row[:at], lexicon):
            row = [*row[:at], Chunk("N", "", row[at].start, row[at].start, number=vague), *row[at:]]
    return row


def _has_of(before: Row, lexicon: Lexicon) -> bool:
    """Return whether the last verb governs places by an "of", or is none of taking: "la prise de Lowfen et des"."""
    verb = next((one for one in reversed(before) if one.verb), None)
    if verb is None or verb.verb is None:
        return False
    return verb.verb.frame not in ACTIVE or is_a(lexicon.kinds.romance.with_of, verb.text)


# "trois villages d'Eastmoor et un de Westmoor", "un village en Eastmoor et deux en Westmoor": one, by an article
AND_ONE = re.compile(rf"N[rgxyj]{{0,2}}U[^VKR;]*?[,a](?P<one>d)(?=[io]{REGION})")
ONE_AND = re.compile(rf"(?P<one>d)[gyj]?U[io]{REGION},?aN(?:[gxyj]{{0,2}}U)?[io]{REGION}")


def with_one_counted(row: Row, lexicon: Lexicon) -> Row:
    """Make a figure of the article of one place that stands beside others that are counted."""
    for pattern in (AND_ONE, ONE_AND):
        for found in pattern.finditer(line_of(row)):
            at = found.start("one")
            if is_a(lexicon.kinds.names.article, row[at].text):
                row[at] = row[at]._replace(symbol="N", number=Number(1, None, Qualifier.EXACT))
    return row


PEOPLED = re.compile(r"(?<=P)\(NX\)|(?<=U)oNX(?=[oi,])")  # "Lowfen (5.000 habitantes)", "ville de 5 000 habitants"


def without_dwellers(row: Row, lexicon: Lexicon) -> Row:
    """Leave out how many live in a place."""
    for found in backwards(PEOPLED, row):
        if any(is_a(lexicon.kinds.romance.dwellers, one.text) for one in row[slice(*found.span())]):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "douze villages des provinces d'Eastmoor (7) et de Westmoor (5)": the preposition said again
OF_EACH = re.compile(r"(?<=\))(?P<joint>,?a|,)(?P<of>[oi]d?)(?=P\(N\))")


def without_of_each(row: Row, _: Lexicon) -> Row:
    """Leave out the preposition said again before each region of a list with its figure in brackets."""
    for found in backwards(OF_EACH, row):
        row = [*row[: found.start("of")], *row[found.end("of") :]]
    return row


# "combats à Ashby, dans l'ouest, Lowfen et Highfen, ces deux dernières villes prises par": Ashby is none of them
LAST_OF_SEVERAL = re.compile(
    r"(?P<list>d?(?:Uo)?P(?:,id?y)?(?:(?:,?a|,)[io]?d?(?:Uo)?P(?:,id?y)?)+)(?P<joint>,)(?P<last>dN[gr]U?)"
    r"(?=[vhxg]{0,4}V)"
)


def with_last_of_several(row: Row, lexicon: Lexicon) -> Row:
    """Name the last of several places, as many as are told to be the last: "ces deux dernières prises par"."""
    for found in backwards(LAST_OF_SEVERAL, row):
        at, end = found.span("list")
        these, figure, last = row[found.start("last") : found.start("last") + 3]
        those = is_a(lexicon.kinds.romance.the_last_ones, f"{these.text} {last.text}")
        if figure.number is None or not those or "V" in line_of(row[:at]):
            continue
        places = [i for i in range(at, end) if row[i].symbol == "P"]
        named = places[-(figure.number.low or 1) :]
        others = [one._replace(symbol="g") if i in places else one for i, one in enumerate(row[: named[0]])]
        comma = row[found.start("joint")]
        told = [part for i in named for part in (comma._replace(start=row[i].start, end=row[i].start), row[i])]
        row = [*others, comma._replace(symbol=";"), *told[1:], *row[found.end("last") :]]
    return row
