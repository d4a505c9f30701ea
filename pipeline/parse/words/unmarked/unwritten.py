"""What no word says where two nouns stand side by side: "of", "in", how many there are of a noun in its dual."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.model import Qualifier, Unit
from pipeline.parse.lexicon.shapes import Unmarked
from pipeline.parse.words.numbers import Number
from pipeline.parse.words.row import Chunk, backwards, line_of

VAGUE = Number(None, None, Qualifier.VAGUE)


OTHERS = re.compile(
    r"(?<=[PU)])(?:,?aN?X[gP]{0,2})+(?=[infV])|(?<=U)[gr]+(?=,?l)|(?<=P)a[gy](?=l)|(?<=MU)(?:aU)*aX(?=w)|(?<=MU)(?:aU)+|(?<=U)r(?=[in])|(?<=l)x(?=P)"
)


def cleared(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Return the row without what else was taken, brackets that a unit governs, and how far a region is."""
    return _without_brackets(_without_others(_without_following(_without_distance(row, of), of)))


FOLLOWING = re.compile("(?<=U)d(?=:|i[^VKR;]*:)")  # "سيطر على القرى التالية: الرمانية والنخلة"


# "القرى في ريف السدرة: الرمانية والنخلة"
PLACED_FIRST = re.compile(r"(?<=[^N]U)(?P<where>i[yzT]{0,2}P+y?)(?P<list>:P+(?:(?:,a?|a)P+)*)(?=[.;]|$)")


def _without_following(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Leave out of "the following villages:" what only says that they follow, and name them before where they lie."""
    out = list(row)
    for found in backwards(FOLLOWING, row):
        if re.fullmatch(of.listing, row[found.start()].text):
            del out[found.start()]
    for found in backwards(PLACED_FIRST, out):
        where, listed = out[slice(*found.span("where"))], out[slice(*found.span("list"))]
        out[found.start() : found.end()] = [*listed, *where]
    return out


FAR = re.compile(r"(?<=[TU])P+y?(?P<far>n(?:U?P+|U))(?=[,;.]|$)")


def _without_distance(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Leave out from where a place is so far: "in the area of Lowfen, some 30 km east of the city"."""
    out = list(row)
    for found in backwards(FAR, row):
        if re.fullmatch(of.far, row[found.start("far")].text):
            del out[found.start("far") : found.end("far")]
    return out


def filled(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Return the row with the small words and the figures that stand unwritten."""
    return _without_wider(_numbered(_joined(_without_adjectives(row, of), of), of))


# "سيطر على قرى الرمانية والنخلة في ناحية السدرة بريف واحتان، وعلى قرى سدران وتينان في"
WIDER = re.compile(r"i(?:y?[Tz]{1,2}o)?P+y?(?P<wider>i(?:[Tz]o|yo)P+y?)(?=,?a[NU])")


def _without_wider(row: Sequence[Chunk]) -> list[Chunk]:
    """Leave out in what a region lies where "and" goes on behind it: "in the district of Lowfen in Eastmoor, and"."""
    out = list(row)
    for found in backwards(WIDER, row):
        del out[slice(*found.span("wider"))]
    return out


TOLD_HOW = re.compile(r"(?:UP+(?=g,?aU)|TP+(?=giT?P))(?P<how>g)")


def _without_adjectives(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Leave out what a town is like, where another follows: "the town Lowfen, the strategic, and the village"."""
    symbols = line_of(row)
    told = {found.start("how") for found in TOLD_HOW.finditer(symbols)}
    return [chunk for i, chunk in enumerate(row) if not (i in told and re.fullmatch(of.qualifier, chunk.text))]


def _without_others(row: Sequence[Chunk]) -> list[Chunk]:
    """Leave out what else was taken ("Lowfen and several hills in"), and which units a list is of ("border towns:")."""
    symbols = line_of(row)
    left_out = {i for found in OTHERS.finditer(symbols) for i in range(*found.span())}
    return [chunk for i, chunk in enumerate(row) if i not in left_out]


BRACKETS = re.compile(r"(?<=[Ul])\((?P<names>P+(?:(?:[,;]|,?a|-)P+)*)\)|(?<=P)-[in][yzTU]?P+y?-")


EACH = re.compile(r"(?<=U)\(?P+\)?(?:,?a?\(P+\))+")  # "the villages (Lowfen) and (Highfen)"


def _without_brackets(row: Sequence[Chunk]) -> list[Chunk]:
    """Leave out brackets around names behind a unit or "namely": "the villages (Lowfen, Highfen)"."""
    symbols = line_of(row)
    signs = {at for found in BRACKETS.finditer(symbols) for at in (found.start(), found.end() - 1)}
    each = (found.span() for found in EACH.finditer(symbols))
    signs |= {at for span in each for at in range(*span) if symbols[at] in "()"}
    return [chunk for i, chunk in enumerate(row) if i not in signs]


def _joined(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Put "of", "in" and an article where two nouns stand side by side without them."""
    out: list[Chunk] = []
    for i, chunk in enumerate(row):
        before = out[-1].symbol if out else ""
        after = row[i + 1] if i + 1 < len(row) else None
        if chunk.symbol == "S" and before in ("t", "f") and out[-1].text.split(" ")[-1] == of.to_the:
            chunk = chunk._replace(text=of.article + chunk.text)
        if chunk.symbol == "S" and before in ("i", "n", "o", "y", "T", "z") and chunk.text in of.lands:
            chunk = chunk._replace(symbol="P")
        if chunk.symbol == "U" and chunk.text in of.areas and _is_container(out):
            chunk = chunk._replace(symbol="T", unit=Unit.WHOLE_REGION)
        if chunk.symbol == "T" and chunk.text in of.many and before not in tuple("inotUPz") and _are_taken(row, i):
            chunk = chunk._replace(symbol="U")
        beside_villages = chunk.unit is Unit.DISTRICT and line_of(row[i + 1 : i + 4]) == "aNU"
        if chunk.symbol == "T" and beside_villages and before in tuple("SVpD") and chunk.text in of.single_districts:
            chunk = chunk._replace(symbol="U")  # "a district and eight villages"
        if chunk.symbol == "T" and before == "M" and chunk.unit is Unit.DISTRICT:
            chunk = chunk._replace(symbol="U")  # "the number of districts that"
        if chunk.symbol in "zT" and re.search(r"[in]y?[zT]oP+y?a$", "".join(other.symbol for other in out[-12:])):
            continue  # "in the region of Eastmoor and the province of Westmoor": one joint container
        if chunk.unit is Unit.WHOLE_REGION and re.search("U[gr]?iP+y?a$", "".join(other.symbol for other in out[-12:])):
            continue  # "17 towns in Eastmoor and the province of Westmoor"
        if chunk.symbol == "t" and before in ("z", "y") and after is not None and after.symbol in "UT":
            continue  # "in the west of the town of Lowfen", word for word "to the town"
        lead = "".join(other.symbol for other in out[-2:])
        if before == "," and re.fullmatch(of.besides, chunk.text):
            out[-1] = out[-1]._replace(symbol=";")  # what lies elsewhere follows
        if before == "," and re.fullmatch(of.as_for, chunk.text):
            out[-1] = out[-1]._replace(symbol=";")
        if mark := _mark(lead, chunk):
            out.append(chunk._replace(symbol=mark, text="", end=chunk.start, number=None, unit=None, verb=None))
        # not "gunmen from the province of Eastmoor", "moved from the province of Eastmoor to that of Westmark"
        whence = before not in tuple("UPyzTuNr)") or WHENCE.match(line_of(row[i : i + 8]))
        if chunk.symbol == "f" and after is not None and after.symbol in "zT" and not whence:
            chunk = chunk._replace(symbol="i")
        if (
            chunk.symbol == "f"
            and before == "U"
            and out[-1].unit is Unit.NEIGHBOURHOOD
            and after
            and after.symbol in "UP"
        ):
            chunk = chunk._replace(symbol="i")  # "several quarters of the town of Lowfen"
        if chunk.symbol == "f" and lead == "NU" and after is not None and after.text in of.many:
            chunk = chunk._replace(symbol="i")  # "27 of the villages of Eastmoor"
        if chunk.symbol == "U" and lead.endswith("i") and row[i - 1].symbol == "f":
            chunk = chunk._replace(symbol="z", unit=None)
        if chunk.symbol == "y" and lead == "UP" and out[-2].text in of.single and chunk.text.startswith(of.article):
            out[-1] = out[-1]._replace(text=f"{out[-1].text} {chunk.text}", end=chunk.end)  # "the quarter Lowfen North"
            continue
        if (
            chunk.symbol == "y"
            and chunk.text.startswith(of.article)
            and (_is_entry(out, after) or _agrees(out, chunk, of))
        ):
            out[-1] = out[-1]._replace(text=f"{out[-1].text} {chunk.text}", end=chunk.end)
            continue
        if chunk.verb and before == "P" and chunk.verb.frame in ("first-fall", "first-taken"):
            out.append(chunk._replace(symbol="x", text="", end=chunk.start, verb=None))  # no name is of the verb
        if chunk.symbol == "n" and before == "i":
            chunk = chunk._replace(symbol="y")
        out.append(chunk)
    return out


WHENCE = re.compile("f[zT]P+y?t[zTUPy]")


def _agrees(before: Sequence[Chunk], compass: Chunk, of: Unmarked) -> bool:
    """Return whether a compass word is of a region's name: its gender is not that of the word for the region."""
    named = re.search("[Tz]o(?P<name>P+)$", line_of(before[-6:]))
    kind = before[len(before) - len(named[0])] if named else None
    other = kind is not None and re.fullmatch(of.masculine, kind.text) is not None
    return other and re.fullmatch(of.owner, compass.text) is not None


ENTRY = re.compile(r"[Ul]:?P(?P<further>(?:,?a|,)P(?:(?:,?a|,)P)*)?$")


def _is_entry(before: Sequence[Chunk], after: Chunk | None) -> bool:
    """Return whether a list of names goes on or ends here: a compass word is part of one: "Lowfen South and"."""
    entry = ENTRY.search(line_of(before[-40:]))
    goes_on = after is not None and after.symbol in ("a", ",")
    return entry is not None and (goes_on or entry["further"] is not None)


def _are_taken(row: Sequence[Chunk], i: int) -> bool:
    """Return whether a list of districts follows: places that are taken, in a region that may be named behind them."""
    listed = re.compile(r"[TU]P+y?,?aP").match(line_of(row[i : i + 8]))
    return listed is not None and row[i].unit is Unit.DISTRICT


def _is_container(before: Sequence[Chunk]) -> bool:
    """Return whether "area" stands for a region: behind a preposition, or where somebody hands it over."""
    verb = next((chunk.verb for chunk in reversed(before) if chunk.verb), None)
    last = before[-1].symbol if before else ""
    return last in tuple("inotUP") or (verb is not None and verb.frame in ("first-give", "first-given"))


def _mark(lead: str, chunk: Chunk) -> str | None:
    """Return the small word that stands unwritten before a chunk; `lead` are the two symbols before it."""
    before = lead[-1:]
    if chunk.symbol == "P":
        return "o" if before in ("z", "T", "y", "u") or re.fullmatch("[inotyz]U", lead) else None
    if chunk.symbol in "zT" and before in ("U", "P"):
        return "o" if before == "U" else "i"
    if chunk.symbol == "T" and before not in tuple("Nionftbmyz(TUP"):
        return "d"
    return "x" if chunk.symbol == "U" and before == "P" else None


def _numbered(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Put a figure before each unit that says by its form how many: two villages, a village and four towns."""
    out: list[Chunk] = []
    for i, chunk in enumerate(row):
        before, after = (out[-1].symbol if out else ""), row[i + 1 : i + 5]
        behind = "".join(other.symbol for other in after)
        if chunk.symbol == "N" and before == "U" and _is_postposed(out, chunk):
            out[-1:] = [_figure(out[-1], chunk.number), out[-1]._replace(end=chunk.end)]
            continue
        if (
            before == "a"
            and behind[:1] in ("i", "n")
            and re.fullmatch(of.another, chunk.text)
            and (few := _few(out, of))
        ):
            out.append(_figure(chunk, Number(1, None, Qualifier.EXACT)))
            chunk = chunk._replace(symbol="U", unit=few)
        if chunk.symbol == "T" and chunk.text in of.pairs and before == "d" and not out[-1].text:
            out.pop()  # no article is meant: "three districts there and two others"
            before = out[-1].symbol if out else ""
        if chunk.symbol == "T" and chunk.text in of.pairs and before not in ("i", "n", "o", "N", "d"):
            out.append(_figure(chunk, Number(2, None, Qualifier.EXACT)))
        if chunk.symbol == "U" and before != "N" and (number := _own_number(chunk, out, after, behind, of)):
            out.append(_figure(chunk, number))
        rest_of = (
            before == "N" and re.search("U[^VX]*V[Sp]{0,2}N$", line_of(out)) and behind[:1] in ("", ",", "D", ".", ";")
        )
        if chunk.symbol == "l" and rest_of and re.fullmatch(of.of_them, chunk.text):
            chunk = chunk._replace(
                symbol="U", text="", unit=Unit.LOCALITY
            )  # "five villages, after it took two of them"
        if chunk.symbol == "l" and before == "N" and behind[:1] in ("i", "V") and re.fullmatch(of.of_them, chunk.text):
            if behind[:2] == "iP" and len(out) > 1 and out[-2].symbol in "SVp":
                chunk = chunk._replace(symbol="U", unit=Unit.LOCALITY)  # "the army took 14 of them in Eastmoor"
            else:
                out.append(chunk._replace(symbol="o", text="", end=chunk.start))  # "seven of them in"
                chunk = chunk._replace(symbol="x")
        if chunk.symbol == "M" and before == "x" and len(out) > 1 and re.fullmatch(of.least, out[-1].text):
            out.pop()  # "to 46 at least the number of villages"
            before = out[-1].symbol
        if chunk.symbol == "M" and before == "N":
            continue  # "to 46 the number of villages"
        out.append(chunk)
        bare = chunk.symbol == "N" and before in ("t", "V", "p", "D", "P", "y") and behind[:1] not in tuple("UTXgMN")
        if bare and (unit := _told_of(out)):
            out.append(unit._replace(text="", start=chunk.end, end=chunk.end))  # "the number of villages rose to 16"
        if chunk.symbol == "U" and chunk.text in of.paired and behind.startswith("P") and before != "l":
            mark = chunk._replace(symbol="l", text="", start=chunk.end, unit=None)
            out += [mark, mark._replace(symbol=":")]  # they are all of those counted, not some of them
    return out


def _few(before: Sequence[Chunk], of: Unmarked) -> Unit | None:
    """Return the unit counted just before, if one, two or a figure of them are: "two villages there and another"."""
    units = [i for i, chunk in enumerate(before) if chunk.symbol in "UT" and chunk.unit]
    at = next(
        (i for i in reversed(units) if before[i - 1].symbol == "N" or before[i].text in (of.single | of.pairs)), None
    )
    return before[at].unit if at is not None and at >= len(before) - 8 else None


def _told_of(before: Sequence[Chunk]) -> Chunk | None:
    """Return the unit of "the number of villages ... rose to 16"."""
    symbols = line_of(before)
    said = re.search("MU", symbols)
    return before[said.end() - 1] if said else None


def _figure(unit: Chunk, number: Number | None) -> Chunk:
    return unit._replace(symbol="N", text="", end=unit.start, number=number, unit=None)


def _is_postposed(row: Sequence[Chunk], number: Chunk) -> bool:
    """Return whether a number word follows its noun: "one village", "several villages"."""
    return (len(row) < 2 or row[-2].symbol != "N") and number.text.isalpha()


def _own_number(
    unit: Chunk, before: Sequence[Chunk], after: Sequence[Chunk], behind: str, of: Unmarked
) -> Number | None:
    if unit.text in of.paired and before and before[-1].symbol == "l":
        return None  # "among them the two towns of"
    if unit.text in of.pairs and behind[:1] == ":" and all(chunk.verb is None for chunk in before):
        return None  # "It said that the two villages are Lowfen in Eastmoor and Highfen in Westmoor"
    if unit.text in of.single_districts:
        return Number(1, None, Qualifier.EXACT)
    if unit.text in of.pairs:
        return Number(2, None, Qualifier.EXACT)
    if re.match(of.definite, unit.text) or behind[:1] in ("P", "N", ":", "(", "l", "-"):
        return None
    lead = line_of(before[-4:])
    summed = re.search(r"NUa$", lead) and before[-2].text not in of.single
    listed = re.search(r"NU[ion].*Pa$", line_of(before[-12:]))
    if unit.text in of.single and (
        summed or listed or (re.match(r"[gjr]?(?:i[yzT]?o?P)?a[NU]", behind) and _is_counted(after, of))
    ):
        return Number(1, None, Qualifier.EXACT)
    if unit.text in of.many and not re.search(r"Ua$|[ion]$", lead):
        return VAGUE
    return None


def _is_counted(after: Sequence[Chunk], of: Unmarked) -> bool:
    """Return whether a figure follows "and": a numeral, or a unit of which there are two."""
    joined = next((chunk for chunk in after if chunk.symbol in "NU"), None)
    return joined is not None and (joined.symbol == "N" or joined.text in of.pairs)
