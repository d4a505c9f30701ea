"""A row of French or Spanish chunks: prepositions that are said again before each name, names of who is driven out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Qualifier
from pipeline.parse.words.numbers import Number
from pipeline.parse.words.scan import Chunk, line_of

# "se hicieron con Lowfen, en Eastmoor, y con Highfen"
WITH = re.compile(
    r"(?P<first>[Vm])D?d?[yjxgUT]{0,3}o?d?P(?:(?:,|a)d?P)*(?:\(P\))?(?:,?i[dToy]{0,4}P)?(?:,|,?a)(?P<again>m)d?[PU]"
)
# "se sont emparés de Lowfen samedi, puis de Highfen dimanche": the preposition that the verb has in it
OF_AGAIN = re.compile(
    r"(?P<first>V)[Dd]{0,2}(?:[yjxg]{0,2}Uo?d?)?P(?:(?:,|a)d?P)*(?:D|,?i[dToyg]{0,4}[Py])*,?a(?P<again>o)d?[PU]"
)
# "a chassé dimanche l'ERL de Lowfen", "expulsó al ERL de Lowfen"
ALONE = re.compile(r"[Dx,]{0,3}(?P<count>N)h?[vhx]{0,2}V")
LISTED = re.compile(r"(?:rN|Nr)(?=:d?P)")  # "otras tres: Lowfen, Highfen y Drymoor"
FREED = re.compile(r".*(?:lib[eé]r|captur)", re.IGNORECASE)  # which hostages are, too
DRIVEN = re.compile(r"V[Ddtx]{0,3}(?P<who>P)(?=[of])")


def shaped(row: list[Chunk]) -> list[Chunk]:
    """Return a row without prepositions said twice, in which who is driven out of a place is a side."""
    line = line_of(row)
    for found in reversed([*WITH.finditer(line)]):
        first, again = row[found.start("first")], row[found.start("again")]
        if again.text.casefold() in ("con", "sur") and first.text.casefold().endswith(again.text.casefold()):
            del row[found.start("again")]
    row = _without_of(_with_quotes(row))
    return _with_driven(
        _with_unit(
            _with_days(
                _with_regions(
                    _with_nouns(
                        _without_articles(
                            _numbered(
                                _within(
                                    _told(
                                        _called(
                                            _with_last(
                                                _without_ordinals(
                                                    _opened(
                                                        _dated(_without_kinds(_without_features(_without_compass(row))))
                                                    )
                                                )
                                            )
                                        )
                                    )
                                )
                            )
                        )
                    )
                )
            )
        )
    )


QUOTED = re.compile(r"P(?=R)")


def _with_quotes(row: list[Chunk]) -> list[Chunk]:
    """Part a list from who is quoted with it: "«Hemos tomado Lowfen y Highfen» dijo"."""
    for found in reversed([*QUOTED.finditer(line_of(row))]):
        end, behind = row[found.start()].end, row[found.end()].start
        if behind - end > 1:  # a sign that is no chunk stands between
            row = [*row[: found.end()], Chunk(",", ",", end, end), *row[found.end() :]]
    return row


def _without_of(row: list[Chunk]) -> list[Chunk]:
    """Leave out "of" where it only says again what the verb ends with."""
    start = 0
    while found := OF_AGAIN.search(line_of(row), start):
        start = found.start() + 1
        if OF.search(row[found.start("first")].text):
            at, start = found.start("again"), found.start()
            row = [*row[:at], *row[at + 1 :]]
    return row


OF = re.compile(r"\b(?:de|del|du|des|d')$", re.IGNORECASE)
COMPASS = re.compile(r"(?<=P)\([dyhox]{1,4}g?\)")


def _without_compass(row: list[Chunk]) -> list[Chunk]:
    """Leave out brackets that only say in which part of the country a place lies: "Lowfen (nord-est)"."""
    for found in reversed([*COMPASS.finditer(line_of(row))]):
        inside = row[found.start() + 1 : found.end() - 1]
        if any(chunk.symbol == "y" or chunk.text.casefold() in ("est", "este") for chunk in inside):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "el Cerro de Lowfen", "le Pic Noir": with its article, what begins so is no village
FEATURE = re.compile(
    r"(?:Salto|Cerro|Loma|Vértice|Cota|Monte|Peña|Peñón|Collado|Pico|Puente|Cuesta|Ermita|Altos?|Colina|Pic|Col|Crête"
    r"|Colline|Fort|Mont|Pont|Plateau)(?: .+)?"
)


def _without_features(row: list[Chunk]) -> list[Chunk]:
    """Make no village of a hill or a bridge, which its article tells: "ocupar el Cerro de Lowfen"."""
    return [
        chunk._replace(symbol="X")
        if i and chunk.symbol == "P" and row[i - 1].symbol == "d" and FEATURE.fullmatch(chunk.text)
        else chunk
        for i, chunk in enumerate(row)
    ]


# "la province frontalière de Lowfen": the whole of it; not "la province du nord de"
KIND = re.compile(r"(?<=dT)(?<!idT)(?P<kind>[gy])(?=o(?:d?o)?P)")
KINDS = re.compile(
    r"(?:frontali|côti)(?:er|ère)|(?:fronteri|costeñ|montañ|petrol|miner|agríc)\w+|(?:montagn|pétroli|mini)\w+"
    r"|(?:straté|estraté)gi\w+|voisine?|vecin[oa]|limítrofe|colindante|rebelle|rebelde|séparatiste|separatista",
    re.IGNORECASE,
)


def _without_kinds(row: list[Chunk]) -> list[Chunk]:
    """Leave out what kind of a region is meant: "la province frontalière de Lowfen"."""
    for found in reversed([*KIND.finditer(line_of(row))]):
        at = found.start("kind")
        if KINDS.fullmatch(row[at].text):
            row = [*row[:at], *row[at + 1 :]]
    return row


OPENING = re.compile(r"P(?=D?b)")  # "Soutenus par l'aviation, les rebelles": no name
PARTICIPLE = re.compile(r"[^\W\d_]+(?:ée?s?|[iu]e?s?|[ai]d[oa]s?)")


def _opened(row: list[Chunk]) -> list[Chunk]:
    """Make no name of the participle that a sentence begins with."""
    if OPENING.match(line_of(row[:3])) and PARTICIPLE.fullmatch(row[0].text):
        day = row[1].day
        begun = row[1]._replace(day=replace(day, role="since")) if day else row[1]
        return [row[0]._replace(symbol="g"), begun, *row[2:]]
    return row


DATED = re.compile(r"S(?P<day>D)(?!D)")  # "le Mouvement du 23 mars": no day of what it did


def _dated(row: list[Chunk]) -> list[Chunk]:
    """Make one of a movement and the day that it is named for."""
    for found in reversed([*DATED.finditer(line_of(row))]):
        side, day = row[found.start() : found.end()]
        if side.text.casefold().endswith(("mouvement", "movimiento")) and day.text.startswith(("du ", "del ")):
            row = [
                *row[: found.start()],
                side._replace(text=f"{side.text} {day.text}", end=day.end),
                *row[found.end() :],
            ]
    return row


TOLD = re.compile(r"R[xD]{0,2}(?P<to>t)d?[gj]?P")  # "a dit à l'AFP": who is told takes or loses nothing


def _told(row: list[Chunk]) -> list[Chunk]:
    """Tell those who are spoken to from those to whom a place is lost."""
    for found in TOLD.finditer(line_of(row)):
        row[found.start("to")] = row[found.start("to")]._replace(symbol="m")
    return row


CALLED = re.compile(
    r"(?:(?<!V)(?<!Vd)(?<!VD)(?<!VDd)S(?=P(?![,;(P]))|S(?=Po))(?P<name>P)"
)  # "el Ejército Arakan", "le groupe Wagner"


def _called(row: list[Chunk]) -> list[Chunk]:
    """Make one of a side and the name right behind it."""
    for found in reversed([*CALLED.finditer(line_of(row))]):
        side, name = row[found.start()], row[found.start("name")]
        if name.start == side.end + 1:
            both = side._replace(text=f"{side.text} {name.text}", end=name.end)
            row = [*row[: found.start()], both, *row[found.end() :]]
    return row


# "trois villages, deux dans l'Eastmoor et le troisième dans le Westmoor": one more of those counted
THE_LAST = re.compile(r"(?<=N)[io][^VKR;,]{1,6}[,a]{1,2}(?P<last>d?[xr])(?=i)")
LAST = frozenset(
    "troisième quatrième dernier dernière autre tercero tercera cuarto cuarta último última otro otra".split()
)


def _with_last(row: list[Chunk]) -> list[Chunk]:
    """Make a figure of the last of several: "dos en Eastmoor y el tercero en Westmoor"."""
    for found in reversed([*THE_LAST.finditer(line_of(row))]):
        at, end = found.span("last")
        last = row[end - 1]
        if last.text.casefold().removeprefix("l'").split()[-1] in LAST:
            row = [*row[:at], last._replace(symbol="N", number=Number(1, None, Qualifier.EXACT)), *row[end:]]
    return row


NTH = re.compile(r"un[ea]? (?:\w+ième|segund[oa]|tercera?|cuart[oa]|quint[oa])", re.IGNORECASE)  # "une sixième ville"


def _without_ordinals(row: list[Chunk]) -> list[Chunk]:
    """Make "a sixth town" no figure; "and a third in Highfen" stays one."""
    for found in re.finditer("N(?=[gxyj]{0,2}[UT])", line_of(row)):
        if NTH.fullmatch(row[found.start()].text):
            row[found.start()] = row[found.start()]._replace(symbol="d", number=None)
    return row


WITHIN = re.compile(r"(?<=g)(?P<into>[in])d?Pa(?P<second>P)(?=[,;a]|$)")


def _within(row: list[Chunk]) -> list[Chunk]:
    """Say again what governs the second of two places: "irrumpieron en Lowfen y Highfen"."""
    found = WITHIN.search(line_of(row))
    if found is None or "V" in line_of(row[: found.start()]):
        return row
    at = found.start("second")
    again = row[found.start("into")]._replace(start=row[at].start, end=row[at].start)
    return [*row[:at], again, *row[at:]]


NUMBERED = re.compile(r"P(?P<number>N)(?=[,;a)]|$)")  # "Drymoor 1, Drymoor 2 y Lowfen"
# "y son quince los pueblos liberados", "y son seis las liberadas": the article behind the figure
INVERTED = re.compile(r"[ht]x{0,2}N(?P<aside>,m[^VKR,;]{1,8},)?(?P<article>d)(?=[xgy]?[UVw])")
# "el distrito de Lowfen hoy y el de Highfen mañana", "le district de Lowfen et celui de Highfen": the noun left out
LEFT_OUT = re.compile(r"(?P<noun>[UT])o?d?P[^VKRUTX;]{0,9}?[,a]x?D?(?P<pronoun>[xd])oP")
PRONOUNS = frozenset("celui celle ceux celles el la los las".split())


def _numbered(row: list[Chunk]) -> list[Chunk]:
    """Make the number part of a name that is told with two numbers."""
    found = [m.start() for m in NUMBERED.finditer(line_of(row))]
    names = [row[i].text for i in found]
    for i in reversed([i for i in found if names.count(row[i].text) > 1 and row[i + 1].text.isdecimal()]):
        name, number = row[i], row[i + 1]
        row[i : i + 2] = [name._replace(text=f"{name.text} {number.text}", end=number.end)]
    return row


def _without_articles(row: list[Chunk]) -> list[Chunk]:
    """Leave out the article between a figure and what it counts; a noun that is left out is the one told before."""
    found = INVERTED.search(line_of(row))
    if found is None or row[found.start("article")].text.casefold() not in ("los", "las", "les"):
        return row
    at, end = found.start("aside") if found["aside"] else found.start("article"), found.start("article") + 1
    if "U" in line_of(row[end : end + 2]):
        return [*row[:at], *row[end:]]
    told = next((chunk for chunk in reversed(row[:at]) if chunk.symbol == "U"), Chunk("U", "", 0, 0))
    return [*row[:at], told._replace(start=row[at - 1].end, end=row[at - 1].end), *row[end:]]


def _with_nouns(row: list[Chunk]) -> list[Chunk]:
    """Say the noun again that a pronoun stands for."""
    start = 0
    while found := LEFT_OUT.search(line_of(row), start):
        at, noun = found.start("pronoun"), row[found.start("noun")]
        start = found.start() + 1
        if row[at].text.casefold() in PRONOUNS:
            article = row[at]._replace(symbol="d")
            row = [*row[:at], article, noun._replace(start=article.end, end=article.end), *row[at + 1 :]]
    return row


# "deux villes de la région Lowfen": "of" is left out; "un seul village, Lowfen (Eastmoor)": where it lies
REGION = re.compile(r"(?<=[oi]d)T(?=P)")
BRACKETED = re.compile(r"Ng?U,P(?P<within>\()P\)(?=[,;]|$)")
# "Depuis le début de l'opération, le 27 septembre, l'armée a"
BEGUN = re.compile(r"f[^,VKRP]{1,8},(?P<day>D)(?=,)")


def _with_regions(row: list[Chunk]) -> list[Chunk]:
    """Return a row in which a small word says of each region what else its place says."""
    line = line_of(row)
    if (found := BRACKETED.search(line)) is not None:
        at = found.start("within")
        inside = row[at]._replace(symbol="i", text="en")
        row = [*row[:at], inside, row[at + 1], *row[at + 3 :]]
        line = line_of(row)
    for found in reversed([*REGION.finditer(line)]):
        end = row[found.start()].end
        row = [*row[: found.end()], Chunk("o", "de", end, end), *row[found.end() :]]
    return row


def _with_days(row: list[Chunk]) -> list[Chunk]:
    """Return a row in which the day on which an operation began is no day of what it led to."""
    found = BEGUN.match(line_of(row))
    day = row[found.start("day")].day if found else None
    if found and day:
        at = found.start("day")
        row[at] = row[at]._replace(day=replace(day, role="since"))
    return row


def _with_unit(row: list[Chunk]) -> list[Chunk]:
    """Give a figure that is a subject by itself the unit that it leaves out: "Quatre sont tombées depuis vendredi"."""
    listed = LISTED.search(line_of(row))
    if listed is not None:
        at, end = listed.end(), row[listed.end() - 1].end
        return [*row[:at], Chunk("U", "", end, end), *row[at:]]
    found = ALONE.match(line_of(row))
    if found is None or FREED.match(row[found.end() - 1].text):
        return row
    at, end = found.start("count") + 1, row[found.start("count")].end
    return [*row[:at], Chunk("U", "", end, end), *row[at:]]


# "ont chassé les forces de la junte de Vespérie de onze localités": whose forces they are
DRIVEN_OF = re.compile(r"V[Ddtx]{0,3}(?P<who>S(?:od?S)?)od?P(?=o(?:N|d?U))")


def _with_driven(row: list[Chunk]) -> list[Chunk]:
    """Make a side of who is driven out, with the land that it is of."""
    for found in reversed([*DRIVEN_OF.finditer(line_of(row))]):
        if _drives_out(row, found.start()):
            first, last = row[found.start("who")], row[found.end() - 1]
            said = " ".join(chunk.text for chunk in row[found.start("who") : found.end()])
            both = first._replace(text=said.replace("' ", "'"), end=last.end)
            row = [*row[: found.start("who")], both, *row[found.end() :]]
    for found in DRIVEN.finditer(line_of(row)):
        if _drives_out(row, found.start()):
            at = found.start("who")
            row[at] = row[at]._replace(symbol="S")
    return row


def _drives_out(row: Sequence[Chunk], at: int) -> bool:
    verb = row[at].verb
    return verb is not None and verb.frame == "oust"
