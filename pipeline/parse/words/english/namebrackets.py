"""Names in brackets or between dashes that are a list of places as others are.

Only in English. Behind a noun two steps look at different signs: that of `apposition` takes a list behind any plural
without a figure; that of `sharing` asks for an article, takes one name, too, and no abbreviation.
"""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.row import Chunk, Row, backwards, line_of

# "took the (Lowfen, Highfen) villages"
BEFORE_UNITS = re.compile(r"(?<=[Vd])\((?P<names>P(?:,P)*(?:,?aP)?)\)(?=U)")


def without_brackets_before_units(row: Row, _: Lexicon) -> Row:
    """Leave out brackets around names before their noun."""
    found = BEFORE_UNITS.search(line_of(row))
    return [*row[: found.start()], *row[slice(*found.span("names"))], *row[found.end() :]] if found else row


# "captured towns (Lowfen, Highfen and Drymoor)", but not "captured 12 towns (Lowfen, Highfen and Drymoor)"
BEHIND_UNITS = re.compile(r"(?<=[VdaxygjS])(?P<units>[UT])(?P<open>\()P(?:,P)*(?:,?a|,)P(?P<close>\))")


def of_names_behind_units(row: Row, _: Lexicon) -> Row:
    """Say "of" for the brackets around a list of names behind a noun in the plural."""
    behind = BEHIND_UNITS.search(line_of(row))
    if behind is None or not row[behind.start("units")].text.endswith("s") or _is_counted(row, behind.start()):
        return row
    opens, closes = behind.start("open"), behind.start("close")
    units, of = row[opens - 1]._replace(symbol="U"), row[opens]._replace(symbol="o", text="of")
    names = row[opens + 1 : closes]
    if names[-2].symbol == ",":  # a list in brackets ends with its bracket, where others say "and"
        names[-2] = names[-2]._replace(symbol="a")
    return [*row[: opens - 1], units, of, *names, *row[closes + 1 :]]


def _is_counted(row: Row, unit: int) -> bool:
    """Return whether a figure stands before a unit, to which the names in its brackets belong."""
    return re.search("N[rxygjS]{0,3}$", line_of(row[:unit])) is not None


# "took Lowfen - Highfen - Drymoor", "the villages (Lowfen - Highfen)"
IN_DASHES = re.compile(r"(?<=V)(?:d?Uo?:?)?P(?:-P){2,}(?![\w(-])|(?<=[UT]\()P(?:-P)+(?=\))")


def without_dashes(row: Row, _: Lexicon) -> Row:
    """Put commas between names for dashes."""
    found = IN_DASHES.search(line_of(row))
    within = range(*found.span()) if found else range(0)
    return [one._replace(symbol=",") if i in within and one.symbol == "-" else one for i, one in enumerate(row)]


# "five towns in Eastmoor - Lowfen and Highfen -, two in Westmoor - Norby and Ashby - and Cowfen in Norland"
EACH_IN_DASHES = re.compile(
    r"(?P<figure>N[rxygj]{0,2}U?i[^-VRK;N]{0,8})(?P<open>-)P(?:,P)*(?:,?aP)?(?P<close>-),?(?=a?(?:N|d?P(?:,P)*(?:,?aP)?i))"
)


def with_brackets(row: Row, _: Lexicon) -> Row:
    """Write brackets for the dashes around the names of each of several figures."""
    while found := EACH_IN_DASHES.search(line_of(row)):
        opens, closes = found.start("open"), found.start("close")
        row = [
            *row[:opens],
            row[opens]._replace(symbol="("),
            *row[opens + 1 : closes],
            row[closes]._replace(symbol=")"),
            row[closes]._replace(symbol=",", text=",", start=row[closes].end),
            *row[found.end() :],
        ]
    return row


# "Lowfen (100 miles north of Highfen), Norby (on the northern side of the river) and Ashby": a list goes on
WHERE = re.compile(
    r"(?<=P)\((?:N[^()]{2,9}P|[in]d?[ygj]{0,2}[gSX]{1,2}od?[gxP]{1,2})\)(?=,P|,?aP)|(?<=aP)\(N[^()]{2,9}P\)"
)


def without_where(row: Row, _: Lexicon) -> Row:
    """Leave out the brackets that tell of a place in a list how far it lies from another."""
    for found in backwards(WHERE, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


# "from the Blues (BF / BLF) fighters", "the Blue Front (BF, also known as BLF or Blues)": other names of a side
INITIALS_OF_SIDE = re.compile(r"(?<=[PST])\(P(?:(?:[a,]P)+\)(?=S)|,(?P<other>[xg]{1,2}m?)P(?:(?:,|,?[xa])P)*\))")


def without_initials(row: Row, lexicon: Lexicon) -> Row:
    """Leave out several abbreviations of a side in brackets."""
    for found in backwards(INITIALS_OF_SIDE, row):
        names = [one.text for one in row[slice(*found.span())] if one.symbol == "P"]
        called = " ".join(one.text for one in row[slice(*found.span("other"))])
        short = is_a(lexicon.kinds.names.also_called, called) if called else all(name.isupper() for name in names)
        if short and names[0].isupper() and not row[found.start() - 1].text.isupper():
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "See Battle of Lowfen Captured by the Blues 6 May": of a table's cell
SEE_BATTLE = re.compile(r"(?<=x)(?P<battle>[Pg])oP(?=V)")


def without_battle(row: Row, lexicon: Lexicon) -> Row:
    """Leave out which article tells of a battle, before what became of the place."""
    for found in backwards(SEE_BATTLE, row):
        if is_a(lexicon.kinds.names.battle, row[found.start("battle")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Lowfen recaptured (some sources say on 18 January)"
REMARK = re.compile(r"(?<=[VPUTD])\((?P<first>[Nxrg])[^()]{2,24}\)")


def without_remarks(row: Row, lexicon: Lexicon) -> Row:
    """Leave out in brackets what others say of it."""
    for found in backwards(REMARK, row):
        if is_a(
            lexicon.kinds.names.others_say, " ".join(one.text for one in row[found.start() + 1 : found.start() + 4])
        ):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "took the town of Lowfen (22 March), the village of Highfen (23 March) and Norby"
DATED = re.compile(r"(?<=[PT])\((?P<day>D)\)(?=,|$|a|\.|[vhx]{0,3}V)")


def with_days(row: Row, _: Lexicon) -> Row:
    """Leave out the brackets around the day of a place in a list."""
    found = [*DATED.finditer(line_of(row))]
    if len(found) < 2:
        return row
    marks = {at for one in found for at in (one.start(), one.end() - 1)}
    end = found[-1].end()
    if line_of(row[end : end + 1]) == "V":  # a headline leaves out "were"
        row = [*row[:end], Chunk("h", "were", row[end].start, row[end].start), *row[end:]]
    return [one for i, one in enumerate(row) if i not in marks]


# "Lowfen (Lowfan), Norby and Highfen (Highfan) in Eastmoor": where one has none, brackets tell no region
OTHER_NAMES = re.compile(
    r"(?<![)P])P(?:\(P\))?(?:(?:,|,?a)P(?:\(P\))?)+(?=,?[io]d?[yg]{0,2}(?:[zTU]+o)?P(?:[TzU]|$|[,;.hvV]))"
)


def without_other_names(row: Row, _: Lexicon) -> Row:
    """Leave out the brackets of a list of which some have none, where the region of all stands behind."""
    for found in backwards(OTHER_NAMES, row):
        names = len(re.findall(r"P(?!\))", found[0]))
        bracketed = found[0].count("(")
        if not 1 < bracketed < names:
            continue
        aside = {at for one in re.finditer(r"\(P\)", found[0]) for at in range(*one.span())}
        row = [one for i, one in enumerate(row) if i - found.start() not in aside]
    return row


# "the villages of Lowfen and Norby (Highfen, Eastmoor)", "Lowfen village (Highfen, Eastmoor)": where they lie
LIES_IN = re.compile(
    r"(?:(?P<unit>U)od?(?P<names>P(?:,P)*(?:,?aP)?)|(?<=P)(?P<behind>U))(?P<where>\((?P<region>P),P\))"
)


def with_its_regions(row: Row, lexicon: Lexicon) -> Row:
    """Say "in" for the brackets behind towns that hold two names, of a region and a wider one."""
    for found in backwards(LIES_IN, row):
        unit = row[found.start("unit" if found["unit"] else "behind")].text
        several = "P" in (found["names"] or "")[1:]
        kind = f"(?:{lexicon.kinds.only_town})" + ("s" if several else "")
        kind = f"{kind}|villages|cities" if several else kind
        region = row[found.start("region")]
        if is_a(kind, unit) and not region.text.isupper():
            within = Chunk("i", "in", region.start, region.start)
            row = [*row[: found.start("where")], within, region, *row[found.end() :]]
    return row


# "took control of Lowfen district (Eastmoor) from the rebels"
DISTRICT_IN = re.compile(r"(?<=P)(?P<type>T)(?P<where>\((?P<region>P)\))(?=$|[.;,]|[fbD])")


def with_its_province(row: Row, lexicon: Lexicon) -> Row:
    """Say "in" for the brackets behind a district."""
    for found in backwards(DISTRICT_IN, row):
        region = row[found.start("region")]
        if is_a(lexicon.kinds.sites.one_place, row[found.start("type")].text) and not region.text.isupper():
            within = Chunk("i", "in", region.start, region.start)
            row = [*row[: found.start("where")], within, region, *row[found.end("where") :]]
    return row


# "Lowfen (Lowfan)": how else it is spelled, no region
IN_BRACKETS = re.compile(r"P\((?P<aside>P)\)")
ALIKE = 75  # in a hundred, of two spellings of one name


def without_spellings(row: Row, _: Lexicon) -> Row:
    """Leave out the brackets behind names where one of them holds another spelling of its name."""
    found = [*IN_BRACKETS.finditer(line_of(row))]
    if not any(_is_spelled_alike(row[one.start()].text, row[one.start("aside")].text) for one in found):
        return row
    # What the others hold nobody can tell; that of a region would be told of the places before it, too.
    aside = {at for one in found for at in range(one.start() + 1, one.end())}
    return [one for i, one in enumerate(row) if i not in aside]


def _is_spelled_alike(name: str, other: str) -> bool:
    """Return whether two names differ only in their spelling; the same name twice may be a town's and its region's."""
    from anyascii import anyascii  # few texts ask for these two
    from rapidfuzz import fuzz

    first, second = anyascii(name).casefold(), anyascii(other).casefold()
    return name != other and first[:1] == second[:1] and fuzz.ratio(first, second) >= ALIKE


# "took the city (Lowfen)", "the villages (Lowfen, Highfen and Drymoor)"
BEHIND_THE_UNIT = re.compile(r"(?<=[UT])\((?P<names>P(?:[,-]P)*(?:,?aP)?)\)")
BEFORE_BRACKET = re.compile(r"(?:^|[^yxgjP])d[yxgj]{0,2}$")


def of_names_behind_the_unit(row: Row, _: Lexicon) -> Row:
    """Say "of" for the brackets behind a noun with its article, where they name as many as it tells of."""
    for found in backwards(BEHIND_THE_UNIT, row):
        unit, names = row[found.start() - 1], row[slice(*found.span("names"))]
        several = len(names) > 1
        definite = BEFORE_BRACKET.search(line_of(row[: found.start() - 1]))
        if (
            not definite
            or unit.text.endswith("s") != several
            or any(name.text.isupper() for name in names if name.symbol == "P")
        ):
            continue
        of = Chunk("o", "of", names[0].start, names[0].start)
        if several and names[-2].symbol in ",-":
            names[-2] = names[-2]._replace(symbol="a")
        names = [name._replace(symbol=",") if name.symbol == "-" else name for name in names]
        row = [*row[: found.start()], of, *names, *row[found.end() :]]
    return row
