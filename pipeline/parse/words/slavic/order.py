"""Slavic clauses that put what is taken in another order, or leave of it what was said just before."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import compiled
from pipeline.parse.words.row import Chunk, backwards, line_of


def reordered(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Return a sentence as it would stand if it said the same in full and in the plainest order."""
    found = _without_country(
        _without_heights(_over(_far_off(_with_control(found, lexicon), lexicon), lexicon), lexicon), lexicon
    )
    found = _with_regions_in_pairs(_with_those_first(_with_day_last(found, lexicon), lexicon), lexicon)
    return _with_unit_again(_with_two_places(found))


# "Контроль над Липками должен быть передан Весперии, над Тернами - передан 20 ноября"
CONTROL = re.compile(r"(?P<control>c)m(?:U?P)(?P<duty>-?g?)(?=h?V)|(?P<more>(?<=,)|(?<=a))mP(?P<duty2>-?g?)(?=h?V)")
HANDED = re.compile(r"c?mU?P-?g?h?(?P<verb>V)(?=P)")


def _with_control(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Say whose control of a place becomes: that it must be handed over, "control" again, to which country."""
    first = CONTROL.search(line_of(found))
    if first is None or not first["control"]:
        return found
    control = found[first.start()]
    for told in backwards(HANDED, found):
        verb, to = found[told.start("verb")].verb, found[told.end()]
        if verb and verb.frame == "give" and is_a(lexicon.kinds.sides.country_of, to.text):
            found = [*found[: told.end()], Chunk("t", "", to.start, to.start), *found[told.end() :]]
    for told in backwards(CONTROL, found, first.start()):
        start, end = told.span("duty" if told["control"] else "duty2")
        duty = [chunk.text for chunk in found[start:end] if chunk.symbol == "g"]
        if not all(is_a(lexicon.kinds.slavic.duty, word) for word in duty):
            continue
        again = (
            []
            if told["control"]
            else [control._replace(start=found[told.start()].start, end=found[told.start()].start)]
        )
        found = [*found[: told.start()], *again, *found[told.start() : start], *found[end:]]
    return found


# what control is established over, and who does it
OVER = re.compile(
    r"V(?P<what>(?:[NUPTaoilyxrjdXnuz,()-]|g(?=[UXTz])|S(?=X))*[NUPTX)](?:[,-](?=D|x|[jg]?S))?)(?P<day>[xD]{0,3})"
    r"(?P<who>[jg]?S(?:,?aS)?)(?P<when>[xD]{0,3})(?:[gV]j?g?c)(?P<where>i[dy]{0,2}(?:To?)?P[TU]?)?"
)


DONE = re.compile(r"VP(?:,P)*(?:,?aP)?(?P<done>g[xg]?)(?=c)")  # "Над Тернами и Липками установлен контроль"


def _over(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Write "над пятью сёлами армия установила контроль" as control of the army over them, else as a bare "over"."""
    row = list(found)
    over = [i for i, one in enumerate(found) if one.verb is not None and one.verb.frame == "noun-over"]
    for at in reversed(over):
        done = DONE.match(line_of(row), at)
        if done and is_a(lexicon.kinds.slavic.established, row[done.start("done")].text):
            row = [*row[: done.start("done")], *row[done.end() :]]
        told = OVER.match(line_of(row), at)
        if told:
            row = [*row[: at + 1], *_settled(row, told), *row[told.end() :]]
        elif "c" not in line_of(row[at:]) or _acts(line_of(row), at):
            row[at] = row[at]._replace(symbol="m", verb=None)
    return row


def _settled(row: list[Chunk], told: re.Match[str]) -> list[Chunk]:
    """Return the places, where they lie, and the control of whoever established it."""
    what, day, who, when = (row[slice(*told.span(key))] for key in ("what", "day", "who", "when"))
    where = row[slice(*told.span("where"))] if told["where"] else []
    control = row[told.end() - len(where) - 1]
    return [*what, *where, *day, control, *who, *when]


def _acts(line: str, at: int) -> bool:
    """Return whether a side stands before the control that is told of, and none behind it: it takes the control."""
    control = line.index("c", at)
    taker = re.search("S(?!X)", line[at:control])  # not "двумя военными базами"
    return taker is not None and re.match("c[dgj]{0,2}[SP]", line[control:]) is None


# "сёла Липки, Терны, высоту Бурая (137 метров) Озёрного района": the height counts for nothing
HEIGHT = re.compile(r"(?<=P)(?:,|,?a)m?[yjg]?X[PN](?:\(N{1,2}X\))?(?=,|,?aU?P|i[dy]{0,2}P|PT|$)")


# "сёла Липки, Терны и железнодорожные станции Ясная, Бурая": several at the end of a list
HEIGHTS = re.compile(r"(?<=P)(?:,|,?a)m?[yjg]?(?P<things>X)P(?:(?:,P)+(?:,?aP)?|,?aP)(?=$|[;)])")


def _without_heights(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out heights, bases and such in a list of places; what stands behind goes on with the places."""
    for things in backwards(HEIGHTS, found):
        if is_a(lexicon.kinds.slavic.several_things, found[things.start("things")].text):
            found = [*found[: things.start()], *found[things.end() :]]
    for thing in backwards(HEIGHT, found):
        end = thing.end()
        of = [Chunk("i", "", found[end].start, found[end].start)] if line_of(found[end : end + 2]) == "PT" else []
        found = [*found[: thing.start()], *of, *found[end:]]
    return found


COUNTRY = re.compile(r"(?:(?<=^)|(?<=[xD,]))[gP](?=To?P(?:,P)*,?aP)")
OF_COUNTRY = re.compile(r"(?<=[UTP])g(?=To?P)")  # "шесть сёл норландской провинции Бадар"


def _without_country(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out of which country districts are that have names: "сирийские районы Терны и Липки"."""
    said = {
        m.start()
        for m in COUNTRY.finditer(line_of(found))
        if is_a(lexicon.kinds.slavic.of_country, found[m.start()].text)
        and not compiled(lexicon.placing).fullmatch(found[m.start()].text)
    }
    said |= {
        m.start()
        for m in OF_COUNTRY.finditer(line_of(found))
        if is_a(lexicon.kinds.slavic.of_country, found[m.start()].text)
    }
    return [chunk for i, chunk in enumerate(found) if i not in said] if said else found


TWO = re.compile(
    r"(?:(?<=^)|(?<=[xD]))(?P<where>[in](?:P,)*P,?aP),?(?P<told>x?(?:VN[xyjgr]{0,2}U|N[xyjgr]{0,2}Uh?V"
    r"|[jg]?S[xD]{0,2}VN[xyjgr]{0,2}U|(?:[jg]?S[xD]{0,2})?VP(?:,P)*,?aP))(?![PTio])"
)


def _with_two_places(found: list[Chunk]) -> list[Chunk]:
    """Put behind their figure near which two towns places were taken: "возле Тернов и Липок взято семь сёл".

    And in which two lands towns were: one region in front is found where it stands.
    """
    told = TWO.search(line_of(found))
    if told is None:
        return found
    where, what = (found[slice(*told.span(key))] for key in ("where", "told"))
    unit = max(i for i, chunk in enumerate(what) if chunk.symbol in "UP")
    return [*found[: told.start()], *what[: unit + 1], *where, *what[unit + 1 :], *found[told.end() :]]


# "семь сёл освобождены, ещё девять - заняты"
AGAIN = re.compile(
    r"(?P<first>(?:V[x]?N[xg]?(?P<unit>U)|N[xg]?(?P<unit2>U)[^,;VRKNS]{0,8}V)[^VRKNS,;]{0,8}),?a?(?P<more>rN)(?P<dash>-?)(?=h?V)"
)


def _with_unit_again(found: list[Chunk]) -> list[Chunk]:
    """Say again of what there are more: "семь сёл взято, ещё девять - очищено"."""
    told = AGAIN.search(line_of(found))
    if told is None:
        return found
    unit = found[told.start("unit" if told["unit"] else "unit2")]
    more = found[told.end("more") - 1]
    again = unit._replace(text="", start=more.end, end=more.end)
    return [*found[: told.end("more")], again, *found[told.end() :]]


THOSE = re.compile(r"(?<=[,;])(?P<count>N)(?P<those>l|fw)(?P<lie>[xg]?)-?(?=i)")


def _with_those_first(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Write "семь из них - в Северии", "семь из которых лежат в Северии" as "из них семь в Северии"."""
    told = THOSE.search(line_of(found))
    if told is None:
        return found
    first, last = found[told.start("those")], found[told.end("those") - 1]
    of_those = is_a(lexicon.kinds.slavic.of_those, f"{first.text} {last.text}" if last is not first else first.text)
    lies = not told["lie"] or is_a(lexicon.kinds.slavic.lying, found[told.start("lie")].text)
    if not of_those or not lies:
        return found
    those = first._replace(symbol="l", end=last.end)
    return [*found[: told.start()], those, found[told.start("count")], *found[told.end() :]]


PAIRED = re.compile(r"(?<=P)P(?=(?:(?:,|,?a)U?PP){0,8}(?:,|,?a)U?Pi?PT)")


def _with_regions_in_pairs(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Give each region of a list the word for its kind at the end: "Липки Северской и Терны Бадарской областей"."""
    line = line_of(found)
    pairs = {m.start() for m in PAIRED.finditer(line) if _is_of_region(found[m.start()].text, lexicon)}
    if not pairs:
        return found
    kind = found[line.index("PT", max(pairs)) + 1]
    row: list[Chunk] = []
    for i, chunk in enumerate(found):
        if i in pairs:
            row += [
                Chunk("i", "", chunk.start, chunk.start),
                chunk,
                kind._replace(text="", start=chunk.end, end=chunk.end),
            ]
        else:
            row.append(chunk)
    return row


def _is_of_region(name: str, lexicon: Lexicon) -> bool:
    """Return whether a name is an adjective of a region in the genitive: "Северской"."""
    of_region = is_a(lexicon.kinds.slavic.of_region, name)
    return of_region and compiled(lexicon.apart).fullmatch(name) is not None


AMONG = re.compile(r"V(?P<day>D)(?P<named>U?-U?P(?:,P)*(?:,?aP)?)")


def _with_day_last(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Put behind the names when those were taken that a heading names: "Среди взятых вчера сёл - Липки и Терны"."""
    told = AMONG.match(line_of(found))
    if told is None or not is_a(lexicon.kinds.slavic.among, found[0].text):
        return found
    return [found[0], *found[2 : told.end()], found[1], *found[told.end() :]]


FAR = re.compile(r"(?<=NX)f(?=[gUz]{0,3}P)")


def _far_off(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Take the town "ten kilometres from" which places lie for what is near, not for whom they were taken from."""
    line = line_of(found)
    far = {m.start() for m in FAR.finditer(line) if is_a(lexicon.kinds.slavic.far, found[m.start() - 1].text)}
    # in front it is not where a clause goes on: no place at a stated distance is a region
    near = {i: "n" if "V" in line[:i] else "m" for i in far}
    return [chunk._replace(symbol=near.get(i, chunk.symbol)) for i, chunk in enumerate(found)] if far else found
