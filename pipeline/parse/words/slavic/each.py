"""Which region, figure and names belong together in a Slavic row that says one of them once for several, or apart."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless, compiled
from pipeline.parse.words.row import Chunk, Row, backwards, line_of
from pipeline.parse.words.steps import Step, taken


def shaped(row: Row, lexicon: Lexicon) -> Row:
    """Return a row in which each place and figure has its region, its kind and its names beside it."""
    return taken(STEPS, row, lexicon)


# "по два в Северии (Терны, Липки) и Бадарской области (Ясное, Бурое)"
ENTRY = r"T?PT?\(P(?:(?:,|,?a)P)*\)"
EACH = re.compile(rf"q(?P<figure>NU?)i(?P<entries>{ENTRY}(?:(?:,|,?a)i?{ENTRY})+)(?P<kind>T?)")


def _with_figure_of_each(row: Row, _: Lexicon) -> Row:
    """Say again of each region how many places in it are named in its brackets."""
    each = EACH.search(line_of(row))
    if each is None:
        return row
    figure, kind = row[slice(*each.span("figure"))], row[slice(*each.span("kind"))]
    told: Row = []
    for entry in re.compile(ENTRY).finditer(line_of(row), *each.span("entries")):
        start, opens = entry.start(), entry.string.index("(", entry.start())
        at = row[start].start
        again = [chunk._replace(text="", start=at, end=at) for chunk in figure] if told else figure
        typed = [chunk._replace(text="", start=row[opens].start, end=row[opens].start) for chunk in kind]
        region = [*row[start:opens], *(typed if "T" not in entry[0] else [])]
        parted = [Chunk(",", "", at, at)] if told else []
        told += [*parted, *again, Chunk("i", "", at, at), *region, *row[opens : entry.end()]]
    return [*row[: each.start()], *told, *row[each.end() :]]


# "ещё одно, Заречье, - в Озёрной", "два - Терны и Липки - в Северии"
NAMES = r"P(?:(?:,|,?a)P)*"
PLACED_LAST = re.compile(
    rf"N(?P<unit>U?)(?:,(?P<names>{NAMES}),-?|-(?P<names2>{NAMES})-)(?P<where>i[yz]?T?PT?)(?=[,;.]|$|a[rx]{{0,2}}N)"
)


def _with_names_last(row: Row, _: Lexicon) -> Row:
    """Put in brackets behind their region the names of as many places as a figure counts."""
    for told in backwards(PLACED_LAST, row):
        key = "names" if told["names"] else "names2"
        if not _counts(row[told.start()], told[key].count("P")):
            continue
        names, where = row[slice(*told.span(key))], row[slice(*told.span("where"))]
        stop = where[-1].end
        names = [Chunk("(", "", stop, stop), *names, Chunk(")", "", stop, stop)]
        row = [*row[: told.end("unit")], *where, *names, *row[told.end() :]]
    return row


def _counts(figure: Chunk, many: int) -> bool:
    return figure.number is not None and figure.number.low == many


# "одно в Бадаре (Заречье)": behind a single one the brackets hold its name, not what the region lies in
ONE_NAMED = re.compile(r"N(?P<unit>U?)(?P<where>i[yz]?T?PT?)\((?P<name>P)\)")


def _with_one_named(row: Row, _: Lexicon) -> Row:
    """Set the name of a single place between its figure and its region."""
    for told in backwards(ONE_NAMED, row):
        if not _counts(row[told.start()], 1) or told["unit"]:
            continue
        where, name = row[slice(*told.span("where"))], row[told.start("name")]
        first, last = (Chunk(",", "", at, at) for at in (name.start, name.end))
        row = [*row[: told.end("unit")], first, name, last, *where, *row[told.end() :]]
    return row


# "два в Северии, ещё одно в Озёрной": it is one of the same list
ONE_MORE = re.compile(r"(?<=[PT)])(?:,|,?a)(?P<more>r)N(?:,P,)?(?=i[yz]?T?P)")
PLACED = re.compile(r"N(?:,P,)?i[yz]?T?P")


def _without_more(row: Row, _: Lexicon) -> Row:
    """Leave out "more" before a figure with its region that follows another such."""
    for told in backwards(ONE_MORE, row):
        if PLACED.search(line_of(row[: told.start()])):
            row = [*row[: told.start("more")], *row[told.end("more") :]]
    return row


# "заняли в Северском и Бадарском районах Озёрной области 35 сёл": a single region is found where it stands
IN_SEVERAL = re.compile(
    r"(?<=V)(?P<from>[xD]{0,2}(?:f[gj]?S)?[xD]{0,2})(?P<where>[in][yz]?T?P(?:,P)*,?aPT?(?:P(?:T|(?=[rx]?N)))?)"
    r"(?P<what>[rx]?N[rgyj]{0,2}U(?:aU)?)(?![iP])"
)


def _with_count_first(row: Row, _: Lexicon) -> Row:
    """Put behind their figure in which regions places were taken, where these stand between it and the verb."""
    told = IN_SEVERAL.search(line_of(row))
    if told is None:
        return row
    where, what = (row[slice(*told.span(key))] for key in ("where", "what"))
    return [*row[: told.start("where")], *what, *where, *row[told.end() :]]


# "взяла в Северском районе Терны и Липки": behind a district a name may look like that of what it lies in
TAKEN_IN = re.compile(
    r"(?<=V)(?P<when>[xD]{0,2})(?P<where>i[dy]{0,2}PT)(?P<what>U?P(?:,P)*(?:,?aP)?)(?=[,.;:D-]|$|a[xD]{0,2}[gVh])"
)


def _with_where_behind(row: Row, lexicon: Lexicon) -> Row:
    """Put behind the places that are taken the district between them and the verb."""
    kinds = lexicon.kinds
    for told in backwards(TAKEN_IN, row):
        when, where, what = (row[slice(*told.span(key))] for key in ("when", "where", "what"))
        name = next(chunk.text for chunk in what if chunk.symbol == "P").split()[0]
        land = is_a(kinds.slavic.of_land, name) or is_a(kinds.sides.country_of, name) or name.isupper()
        takes = row[told.start() - 1].verb
        if not land and takes is not None and takes.frame in ("take", "lose", "fall"):
            row = [*row[: told.start()], *when, *what, *where, *row[told.end() :]]
    return row


# "взяла в Северском районе Норландии три села"
WIDER = re.compile(r"(?<=V)[xD]{0,2}i[dy]{0,2}PT(?P<wider>P)(?=[rxd]{0,2}N)")


def _without_wider(row: Row, lexicon: Lexicon) -> Row:
    """Leave out in which land the district lies in which counted places are taken."""
    told = WIDER.search(line_of(row))
    if told is None or not compiled(lexicon.genitive).fullmatch(row[told.start("wider")].text):
        return row
    return [*row[: told.start("wider")], *row[told.end() :]]


# "В провинции Бадар на западе Сурландии повстанцы взяли Терны", "В стране Норландии, на юге Африки, ..."
IN_WIDER = re.compile(
    r"(?:^|(?<=[xD;]))[in](?P<state>g?)T?o?PT?(?P<wider>iy{1,2}T?o?PT?|,iy{1,2}T?o?PT?,)"
    r"(?=[xD]{0,3}(?:[jg]?S|[VNUP]))"
)


def _without_part_of_wider(row: Row, lexicon: Lexicon) -> Row:
    """Leave out in which part of a wider land the region lies that a sentence begins with."""
    told = IN_WIDER.search(line_of(row))
    if told is None or not all(is_a(lexicon.kinds.slavic.state, one.text) for one in row[slice(*told.span("state"))]):
        return row
    return [*row[: told.start("wider")], *row[told.end("wider") :]]


# "Терны Северского района, а также Липки Бадарского": the word for its kind was said before
UNTYPED = re.compile(r"(?<=P)P(?=[,;.]|$|a|[VDR])")
TYPED = re.compile(r"PT")


def _with_kind_again(row: Row, lexicon: Lexicon) -> Row:
    """Say again of which kind a region is that stands behind its place without the word for it."""
    line, of_district = line_of(row), lexicon.kinds.slavic.of_district
    typed = next((m.end() - 1 for m in TYPED.finditer(line) if is_a(of_district, row[m.start()].text)), len(row))
    for told in reversed([*UNTYPED.finditer(line)]):
        at, name = told.start(), row[told.start()]
        if at > typed and is_a(of_district, name.text) and compiled(lexicon.apart).fullmatch(name.text):
            kind = row[typed]._replace(text="", start=name.end, end=name.end)
            row = [*row[:at], Chunk("i", "", name.start, name.start), name, kind, *row[at + 1 :]]
    return row


# "передала Северский район 20 ноября, Бадарский - 25 ноября": the word for its kind stands with the first
NEXT_KIND = re.compile(r"(?<=[,;a])P(?=-?D|g?h?x?V|[,;.]|$)")


def _with_kind_of_each(row: Row, lexicon: Lexicon) -> Row:
    """Say the kind again of each region that agrees in its ending with the first."""
    line = line_of(row)
    typed = next((m.start() for m in TYPED.finditer(line) if _is_adjective(row[m.start()], lexicon)), len(row))
    for told in reversed([*NEXT_KIND.finditer(line)]):
        name = row[told.start()]
        if told.start() > typed and _is_adjective(name, lexicon) and name.text[-3:] == row[typed].text[-3:]:
            kind = row[typed + 1]._replace(text="", start=name.end, end=name.end)
            row = [*row[: told.end()], kind, *row[told.end() :]]
    return row


def _is_adjective(name: Chunk, lexicon: Lexicon) -> bool:
    """Return whether a name is an adjective as those of regions are, in the case of what is given or taken."""
    return name.text[-2:] in ("ий", "ую") and compiled(lexicon.apart).fullmatch(name.text) is not None


# "вернулись свыше 80% территории и 230 сёл": the figure of a share is none of places
SHARE = re.compile(r"(?<=V)(?P<about>g?)z(?:T?P)?a(?=[rx]?N(?:oN)?[rgyj]{0,2}U)")


def _without_share(row: Row, lexicon: Lexicon) -> Row:
    """Leave out what part of a land is taken beside counted places."""
    told, of = SHARE.search(line_of(row)), lexicon.numbers
    about = row[told.start()].text if told and told["about"] else ""
    if told is None or (about and not caseless(f"{of.at_least}|{of.at_most}|{of.approx}").fullmatch(about)):
        return row
    return [*row[: told.start()], *row[told.end() :]]


# "Звільнені міста Тернівщини": of a land, not by its name
OF_LAND = re.compile(r"(?<=V)U(?=P(?![PTUa]|,P|,a))")


def _with_land(row: Row, lexicon: Lexicon) -> Row:
    """Tell the land in which several towns lie from what they are called."""
    for told in backwards(OF_LAND, row):
        at, kinds, verb = told.start(), lexicon.kinds, row[told.start() - 1].verb
        single = is_a(kinds.places.single, row[at].text)  # "міста" are towns, but of one in "вийшли з міста"
        single = single or (is_a(kinds.slavic.of_one, row[at].text) and verb is not None and verb.frame != "take")
        if is_a(kinds.slavic.of_land, row[at + 1].text) and not single:
            row = [*row[: at + 1], Chunk("i", "", row[at + 1].start, row[at + 1].start), *row[at + 1 :]]
    return row


# "крупнейший город Сурландии Терны", "два города Сурландии Терны и Липки": the land was joined to the first town
OWNED_TOWN = re.compile(r"U(?P<name>P)(?P<list>(?:,P)*(?:,?aP)?)(?P<more>(?:i|T?P|\()?)")


def _with_town_of_land(row: Row, lexicon: Lexicon) -> Row:
    """Tell the name of a town from that of the land before it, in which it lies."""
    for told in backwards(OWNED_TOWN, row):
        at, name, end = told.start("name"), row[told.start("name")], told.end("list")
        if is_a(lexicon.kinds.slavic.town_of_land, name.text):
            words = name.text.split(" ")
            size = 2 if is_a(lexicon.kinds.slavic.of_land, " ".join(words[:2])) else 1  # "Восточной Сурландии"
            land, town = " ".join(words[:size]), " ".join(words[size:])
            start = name.end - len(town)
            whose = name._replace(text=land, end=name.start + len(land))
            towns = [name._replace(text=town, start=start), *row[at + 1 : end]]
            stop = towns[-1].end
            counted = line_of(row[: told.start()]).endswith("N")
            if counted and not told["more"]:
                lies = [Chunk("i", "", whose.start, whose.start), whose]
                towns = [*lies, Chunk("(", "", start, start), *towns, Chunk(")", "", stop, stop)]
            elif not told["more"]:
                towns = [*towns, Chunk("i", "", stop, stop), whose]
            row = [*row[:at], *towns, *row[end:]]
    return row


BANK = re.compile(r"(?<=[Vfdxg])(?P<bank>z)(?=To?P|PT?)")


def _with_bank_as_part(row: Row, lexicon: Lexicon) -> Row:
    """Take the bank of a river for a part of the region behind it, though "all of it" is told of."""
    for told in backwards(BANK, row):
        at = told.start()
        if is_a(lexicon.kinds.slavic.bank, row[at].text):
            whole = row[at - 1].symbol in "dg" and is_a(lexicon.kinds.slavic.wholly, row[at - 1].text)
            row = [*row[: at - whole], row[at]._replace(symbol="u"), *row[at + 1 :]]
    return row


# "два села: н.п. Терновка (Северия) и н.п. Липовка (Бадарская обл.)"
COUNTED_LIST = re.compile(r"N[rxygj]{0,2}U(?:T?PT?)?[:-](?P<names>(?:U?P(?:\([PTi]{1,3}\))?(?:,?a|,)?){2,})")


def _without_unit_of_each(row: Row, _: Lexicon) -> Row:
    """Leave out what each place of a counted list is called, where all that the figure counts are named."""
    listed = COUNTED_LIST.search(line_of(row))
    if listed is None:
        return row
    names = re.sub(r"\([^()]*\)", "", listed["names"]).count("P")
    if "U" not in listed["names"] or not _counts(row[listed.start()], names):
        return row
    within = range(*listed.span("names"))
    return [chunk for i, chunk in enumerate(row) if not (i in within and chunk.symbol == "U")]


# "два села: Терны и Липки, а также город Ясное"
CLOSED_LIST = re.compile(r"(?P<figure>N)[rxygj]{0,2}U(?:i?T?PT?)?(?P<opens>[:-])(?P<names>P(?:,P)*,?aP)(?=,a)")


def _with_closed_list(row: Row, _: Lexicon) -> Row:
    """Put in brackets the names of all that a figure counts, where more is told of behind them."""
    told = CLOSED_LIST.search(line_of(row))
    if told is None or not _counts(row[told.start("figure")], told["names"].count("P")):
        return row
    opens, end = told.start("opens"), row[told.end() - 1].end
    return [
        *row[:opens],
        row[opens]._replace(symbol="("),
        *row[opens + 1 : told.end()],
        Chunk(")", "", end, end),
        *row[told.end() :],
    ]


# "На северском направлении взято Ясное, на бадарском - Терны"
AT_FRONT = re.compile(r"(?<=P),i[gyP](?:-)(?=P(?:,|$|aP|;|\.))")


def _without_fronts(row: Row, _: Lexicon) -> Row:
    """Leave out on which front each further place was taken, where the first was told of by one: it is no region."""
    line = line_of(row)
    if re.search(r"i[gyP]z", line) is None:
        return row
    named = re.search(r"iPz", line) is not None  # "На Северском направлении": a front that has a name is a region
    for told in reversed([*AT_FRONT.finditer(line)]):
        if not (named and row[told.start() + 2].symbol == "P"):
            row = [*row[: told.start() + 1], *row[told.end() :]]
    return row


STEPS = (
    Step(_without_unit_of_each, "U", COUNTED_LIST),
    Step(_with_closed_list, ",a", CLOSED_LIST),
    Step(_without_fronts, "z", AT_FRONT),
    Step(_with_kind_again, "PP", UNTYPED),
    Step(_with_kind_of_each, "PT", NEXT_KIND),
    Step(_without_share, "z", SHARE),
    Step(_with_town_of_land, "UP", OWNED_TOWN),
    Step(_with_land, "UP", OF_LAND),
    Step(_with_bank_as_part, "z", BANK),
    Step(_with_count_first, "aP", IN_SEVERAL),
    Step(_with_where_behind, "V", TAKEN_IN),
    Step(_without_wider, "TP", WIDER),
    Step(_without_part_of_wider, "y", IN_WIDER),
    Step(_with_figure_of_each, "q", EACH),
    Step(_with_names_last, "N", PLACED_LAST),
    Step(_with_one_named, "(", ONE_NAMED),
    Step(_without_more, "r", ONE_MORE),
)
