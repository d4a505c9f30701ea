"""Regions that Slavic prose tells without the word for their kind, which stands with another; and what lies in them."""

from __future__ import annotations

import re
from itertools import zip_longest

from pipeline.model import Qualifier
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.numbers import Number
from pipeline.parse.words.row import Chunk, Row, backwards, line_of
from pipeline.parse.words.steps import Step, taken


def shaped(row: Row, lexicon: Lexicon) -> Row:
    """Return a row in which each region is told by its name and kind, beside what lies in it."""
    return taken(STEPS, row, lexicon)


# "два села в Северском районе и одно в Южном", "взяла Терны (Северский район) и Липки (Южный)"
COMPASS = re.compile(r"(?<=[iNPUyg(-])y(?=[,;:.()DVRahrNx-]|[jg]?S|$)")
TYPED = re.compile(r"PT")


def _with_compass_names(row: Row, lexicon: Lexicon) -> Row:
    """Make a region of a compass word with a capital whose ending agrees with that of a district told before."""
    line = line_of(row)
    for told in reversed([*COMPASS.finditer(line)]):
        name = row[told.start()]
        if not name.text.istitle() or not is_a(lexicon.kinds.slavic.case_of_district, name.text):
            continue
        before = [*TYPED.finditer(line, 0, told.start())]
        whose = line[told.start() - 1] != "i" and is_a(lexicon.kinds.slavic.compass_district, name.text)
        typed = next((m for m in before if whose or _agrees(name.text, row[m.start()])), None)
        if typed:
            kind = row[typed.end() - 1]._replace(text="", start=name.end, end=name.end)
            row = [*row[: told.start()], name._replace(symbol="P"), kind, *row[told.end() :]]
        elif line[told.start() - 1] == "i":  # the sentence before has told of its kind: "В Южном взяты ещё два"
            text = f"{name.text}{_shared(name.text, row[told.end() : told.end() + 2])}"
            row = [*row[: told.start()], name._replace(symbol="P", text=text), *row[told.end() :]]
    return row


CASE = 2  # letters of the ending of an adjective that tell its case


def _shared(name: str, behind: Row) -> str:
    """Return what a region of the same name shares with it behind "and": "в Северном и Южном Киву"."""
    kind, _, land = behind[1].text.partition(" ") if line_of(behind) == "aP" else ("", "", "")
    return f" {land}" if land and kind[-CASE:] == name[-CASE:] else ""


def _agrees(name: str, other: Chunk) -> bool:
    """Return whether a word has the ending of another, but for the letters that its stem asks for: "-ий", "-ый"."""
    return name[-CASE:].replace("ы", "и") == other.text[-CASE:].replace("ы", "и")


# "Липки Южного" were joined to one name
JOINED = re.compile(r"P(?!T)")


def _with_compass_apart(row: Row, lexicon: Lexicon) -> Row:
    """Tell a place from the district behind it, of which a compass word is the name: "Липки Южного"."""
    line, kinds = line_of(row), lexicon.kinds.slavic
    for told in reversed([*JOINED.finditer(line)]):
        name, _, region = row[told.start()].text.rpartition(" ")
        typed = [m.start() for m in TYPED.finditer(line, 0, told.start())] if name else []
        if typed and is_a(kinds.compass_district, region) and any(_agrees(region, row[at]) for at in typed):
            whole, kind = row[told.start()], row[typed[0] + 1]
            start = whole.end - len(region)
            parts = (
                whole._replace(text=name, end=start - 1),
                whole._replace(text=region, start=start),
                kind._replace(text="", start=whole.end, end=whole.end),
            )
            row = [*row[: told.start()], *parts, *row[told.end() :]]
    return row


# "Терны и Липки, соответственно в Северском и Южном районах", "два и три села в ... районах соответственно"
IN_TURN = re.compile(
    r"(?P<what>(?:[PN](?:,|,?a))+[PN])(?P<unit>U?),?(?P<first>q?)i(?P<where>[Py]T?(?:(?:,|,?a)i?[Py]T?)+),?(?P<last>q?)"
)
# "В Северском и Южном районах взято три и два села соответственно"
IN_TURN_FIRST = re.compile(
    r"(?:^|(?P<apart>,))(?P<where>i[Py]T?(?:(?:,|,?a)i?[Py]T?)+)(?P<verb>[^;,]*V[xD]{0,2}|-)(?P<what>(?:[PN](?:,|,?a))+[PN]U?),?(?P<last>q)"
)


def _with_regions_last(row: Row, _: Lexicon) -> Row:
    """Put behind their figures, or names, the regions in front to which these belong "respectively"."""
    told = IN_TURN_FIRST.search(line_of(row))
    if told is None:
        return row
    where, verb, what = (row[slice(*told.span(key))] for key in ("where", "verb", "what"))
    if told["verb"] != "-":
        return [*row[: told.start()], *verb, *what, *where, *row[told.start("last") :]]
    verbs = [chunk for chunk in row[: told.start()] if chunk.verb]
    if not verbs or not told["apart"]:
        return row
    dash, apart = verb[0], row[told.start()]._replace(symbol=";")
    again = verbs[-1]._replace(start=dash.start, end=dash.start)
    return [*row[: told.start()], apart, again, *what, *where, *row[told.start("last") :]]


def _with_region_of_each(row: Row, _: Lexicon) -> Row:
    """Say of each of several places or figures in which of as many regions it lies, "respectively"."""
    told = IN_TURN.search(line_of(row))
    if told is None or not (told["first"] or told["last"]):
        return row
    what, where = row[slice(*told.span("what"))], row[slice(*told.span("where"))]
    items = [chunk for chunk in what if chunk.symbol in "PN"]
    regions = [chunk._replace(symbol="P") for chunk in where if chunk.symbol in "Py"]
    kinds = [chunk for chunk in where if chunk.symbol == "T"]
    if len(items) != len(regions):
        return row
    unit, at = row[slice(*told.span("unit"))], row[told.start("where")].start
    each: Row = []
    for item, region, kind in zip_longest(items, regions, kinds):
        typed = [(kind or kinds[-1])._replace(text="", start=region.end, end=region.end)] if kinds else []
        counted = [chunk._replace(text="", start=item.end, end=item.end) for chunk in unit]
        parted = [Chunk(",", "", at, at)] if each else []
        each += [*parted, item, *counted, Chunk("i", "", region.start, region.start), region, *typed]
    closed = [Chunk(",", "", each[-1].end, each[-1].end)] if told[0].endswith(",") else []
    return [*row[: told.start()], *each, *closed, *row[told.end() :]]


# "в том же районе освобождены", "два села того же района"
SAME = re.compile(r"(?<=[gdx])[xg](?=T)")


def _without_same(row: Row, lexicon: Lexicon) -> Row:
    """Leave out what says that it is the same region as before, of which "that" is told."""
    same = {told.start() for told in SAME.finditer(line_of(row))}
    same = {at for at in same if is_a(lexicon.kinds.slavic.same, row[at].text)}
    row = [chunk._replace(symbol="x") if i + 1 in same else chunk for i, chunk in enumerate(row)]
    return [chunk for i, chunk in enumerate(row) if i not in same] if same else row


# "в трёх районах: Северском (3) и Южном (2)"
EACH_COUNT = re.compile(r"iN[gyx]?(?P<kind>T)(?P<colon>:)(?P<entries>[Py]\(N\)(?:(?:,|,?a)[Py]\(N\))+)")


def _with_count_before(row: Row, _: Lexicon) -> Row:
    """Put before each region of a list the figure that stands in brackets behind it."""
    told = EACH_COUNT.search(line_of(row))
    if told is None:
        return row
    kind, entries = row[told.start("kind")], row[slice(*told.span("entries"))]
    each: Row = []
    for name, figure in zip(*([one for one in entries if one.symbol in kinds] for kinds in ("Py", "N")), strict=True):
        at, parted = name.start, [Chunk(",", "", name.start, name.start)] if each else []
        typed = kind._replace(text="", start=name.end, end=name.end)
        each += [*parted, figure, Chunk("i", "", at, at), name._replace(symbol="P"), typed]
    return [*row[: told.start()], row[told.start("colon")], *each, *row[told.end() :]]


# "ещё пять сёл, все - в Северском районе"
ALL_THERE = re.compile(r"(?<=U)(?P<all>,d-?)(?=i[dyz]{0,2}T?P)")


def _without_all(row: Row, lexicon: Lexicon) -> Row:
    """Leave out that all of those which are counted lie in the region behind."""
    for told in backwards(ALL_THERE, row):
        if is_a(lexicon.kinds.slavic.all_of_them, row[told.start() + 1].text):
            row = [*row[: told.start()], *row[told.end() :]]
    return row


# "в Северском и Бадарском операционных районах"
WHICH_KIND = re.compile(r"(?<=aP)g(?=T)")


def _without_which_kind(row: Row, lexicon: Lexicon) -> Row:
    """Leave out what the word for the kind of several regions is told of."""
    which = {told.start() for told in WHICH_KIND.finditer(line_of(row))}
    which = {at for at in which if is_a(lexicon.kinds.slavic.which_ones, row[at].text)}
    return [chunk for i, chunk in enumerate(row) if i not in which] if which else row


# "взяла Терны, Липки и другие сёла Северского района, а также Дубки"
OTHERS = re.compile(r"(?<=P),?arU(?:(?P<where>(?:i?PT)?)(?=,a[rx]?(?:U?P|N))|(?P<last>i?PT)(?=[.;]|$))")


def _without_others(row: Row, _: Lexicon) -> Row:
    """Leave out that more places than those named were taken, where the list goes on behind that."""
    for told in backwards(OTHERS, row):
        where = row[slice(*told.span("last" if told["last"] else "where"))]
        lies = [Chunk("i", "", where[0].start, where[0].start)] if where and where[0].symbol == "P" else []
        row = [*row[: told.start()], *lies, *where, *row[told.end() :]]
    return row


# "взяли Бадар в одноимённой провинции", "Бадар, столицу одноимённой провинции", "Бадар и 14 сёл одноимённой провинции"
NAMESAKE = re.compile(r"(?<=[iUg])g(?=T)")


def _with_namesake(row: Row, lexicon: Lexicon) -> Row:
    """Call a region by the name of the place that has the same one; several places name none of them."""
    for told in backwards(NAMESAKE, row):
        same, names = row[told.start()], [chunk for chunk in row[: told.start()] if chunk.symbol == "P"]
        if names and is_a(lexicon.kinds.slavic.namesake, same.text) and not same.text.endswith(("ых", "их")):
            name = names[-1]._replace(start=same.start, end=same.start)
            row = [*row[: told.start()], name, *row[told.end() :]]
    return row


# "одно в Северском районе, другое - в Южном", "три в Северском районе, остальные - в Южном"
OTHER = re.compile(r"(?P<count>N)U?(?P<where>i[dyz]{0,2}T?PT?)(?:,|,?a)(?P<other>r)(?P<dash>-?)(?=i[dyz]{0,2}T?[Py])")


def _with_other_counted(row: Row, lexicon: Lexicon) -> Row:
    """Count the other one behind a first one; of the rest nobody says how many they are."""
    for told in backwards(OTHER, row):
        first, other = row[told.start("count")].number, row[told.start("other")]
        one = first is not None and first.low == 1
        if not is_a(lexicon.kinds.slavic.other_one if one else lexicon.kinds.slavic.the_rest, other.text):
            continue
        number = Number(1, None, Qualifier.EXACT) if one else Number(None, None, Qualifier.VAGUE)
        row = [
            *row[: told.start("other")],
            other._replace(symbol="N", number=number),
            *row[told.end("dash") :],
        ]
    return row


# "взяла Терны и Липки: первое в понедельник, второе во вторник"
DAY_OF_EACH = re.compile(
    r"(?P<one>P),?a(?P<two>P)[,:;-](?P<first>[gN])-?(?P<day>D)(?:,|,?a)(?P<second>[gr])-?(?P<day2>D)"
)


def _with_day_of_each(row: Row, lexicon: Lexicon) -> Row:
    """Put behind each of two places its day, of which "the first" and "the second" tell."""
    told, kinds = DAY_OF_EACH.search(line_of(row)), lexicon.kinds.slavic
    if told is None or not is_a(kinds.first_one, row[told.start("first")].text):
        return row
    if not is_a(kinds.other_one, row[told.start("second")].text):
        return row
    one, two, day, day2 = (row[told.start(key)] for key in ("one", "two", "day", "day2"))
    joint = row[told.end("one")]
    return [*row[: told.start()], one, day, joint._replace(symbol=","), two, day2, *row[told.end() :]]


STEPS = (
    Step(_without_others, "U", OTHERS),
    Step(_without_which_kind, "gT", WHICH_KIND),
    Step(_with_count_before, "(N)", EACH_COUNT),
    Step(_without_all, ",d", ALL_THERE),
    Step(_without_same, "T", SAME),
    Step(_with_namesake, "gT", NAMESAKE),
    Step(_with_day_of_each, "D", DAY_OF_EACH),
    Step(_with_compass_apart, "PT", JOINED),
    Step(_with_compass_names, "y", COMPASS),
    Step(_with_regions_last, "q", IN_TURN_FIRST),
    Step(_with_region_of_each, "q", IN_TURN),
    Step(_with_other_counted, "r", OTHER),
)
