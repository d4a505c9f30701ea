"""Where a place lies, as Slavic prose says it beside the name: by an adjective, as a seat, by what is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model import Qualifier, Unit
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import compiled
from pipeline.parse.words.numbers import Number
from pipeline.parse.words.row import NEVER, Chunk, line_of


def placed(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Write each place whose container stands beside it in another way as "Eastmoor's village Lowfen"."""
    found = _with_days(_without_things(_with_most(found, lexicon), lexicon), lexicon)
    found = _with_one(_as_list(_with_parts(found, lexicon)), lexicon)
    line = line_of(found)
    if line.startswith("PT"):
        found = _as_entry(found, line)
        line = line_of(found)
    if "UP" in line or "gPT" in line:
        found = list(_with_seats(_with_adjectives(found, line, lexicon), lexicon))
        line = line_of(found)
    found = list(_with_types(found, line, lexicon)) if "TP" in line or "PT" in line else found
    found = _with_seats_in_brackets(_with_centres(found, line, lexicon), line, lexicon)
    found = _with_shared_name(found, lexicon) if "aP" in line else found
    return list(_with_brackets(found, line_of(found), lexicon))


# "взяли высоту Лысая и сёла Терны и Лесное", "участок границы и хутор Ясный": only the villages count
THING = re.compile(r"(?<=V)[yjg]?(?P<thing>[Xg])(?:P|N|g)?,?a[m]?(?=[rxyj]{0,2}(?:UP|N[gyj]?U))")


# "город и три села", "три села и город": a town without a figure is one
ONE = re.compile(r"(?<![NPUTsdrao])U(?=,?aN[rxygj]{0,2}U)|(?<=NUa)U(?![PT])")


def _with_one(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Count a single town beside counted villages."""
    for said in reversed([*ONE.finditer(line_of(found))] if lexicon.slavic else []):
        unit = found[said.start()]
        if is_a(lexicon.kinds.places.single, unit.text):
            one = Chunk("N", "", unit.start, unit.start, number=Number(1, None, Qualifier.EXACT))
            found = [*found[: said.start()], one, *found[said.start() :]]
    return found


def _without_things(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    thing = THING.search(line_of(found)) if lexicon.slavic else None
    if thing is None:
        return found
    said = found[thing.start() : thing.end("thing")]
    if thing["thing"] == "g" and not any(_is_site(chunk, lexicon) for chunk in said):
        return found
    return [*found[: thing.start()], *found[thing.end() :]]


def _is_site(chunk: Chunk, lexicon: Lexicon) -> bool:
    return is_a(lexicon.kinds.slavic.building, chunk.text)


EACH_ON = re.compile(r"(?:(?<=[TD],P)|(?<=[TD],PT))-(?=D(?:[,;.]|$))|(?<=D,aP)-(?=D(?:[,.]|$))")


def _with_days(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out the dash before the day of a further place: "Ольховский район 25 ноября, Заречный - 20 ноября"."""
    dashes = {m.start() for m in EACH_ON.finditer(line_of(found))} if lexicon.slavic else set()
    return [chunk for i, chunk in enumerate(found) if i not in dashes] if dashes else found


# "в северной части Бадара": before a region it only tells where
PART_OF = re.compile(r"(?<=i)u(?=o?P)")


def _with_parts(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Take "in the northern part of" for a compass word."""
    part = lexicon.kinds.slavic.part
    parts = {m.start() for m in PART_OF.finditer(line_of(found)) if is_a(part, found[m.start()].text)}
    return [chunk._replace(symbol="y") if i in parts else chunk for i, chunk in enumerate(found)] if parts else found


THIS_IS = re.compile(r"(?<=[NU])-l(?=P,)")


def _as_list(found: list[Chunk]) -> list[Chunk]:
    """Write "12 сёл - это Терны, Лесное" as what it is: a figure and the list behind its colon."""
    this = THIS_IS.search(line_of(found))
    if this is None:
        return found
    return [*found[: this.start()], found[this.start()]._replace(symbol=":"), *found[this.end() :]]


# "Больше всего, восемь, приходится на Северию", "из них пять - в Терне"
MOST = re.compile(r"[Pxg][dx]?(?P<unit>U)?[,-]{0,2}(?P<count>N)U?[,-]{0,2}(?=[gV]?S?i(?:T?o?)P)")


def _with_most(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out what says that a region has most of what was counted, and that it "falls to" it."""
    kinds = lexicon.kinds.slavic
    if not any(is_a(kinds.most, chunk.text) for chunk in found):
        return found
    most = next((m for m in MOST.finditer(line_of(found)) if is_a(kinds.most, found[m.start()].text)), None)
    if most is None:
        return found
    falls = found[most.end()].symbol != "i" and is_a(kinds.falls_to, found[most.end()].text)
    rest = found[most.end() + 1 :] if falls else found[most.end() :]
    unit = found[slice(*most.span("unit"))]
    return [*found[: most.start()], found[most.start("count")], *unit, *rest]


ADJECTIVE = re.compile(r"(?:(?<=[^RNj])|^)[gjP](?=UP)")


def _with_adjectives(found: list[Chunk], line: str, lexicon: Lexicon) -> list[Chunk]:
    """Make "купянское село Заречье" what it means: the village of Zarechye in Kupyansk's district."""
    if lexicon.placing == NEVER:
        return found
    row = list(found)
    for before in reversed([*ADJECTIVE.finditer(line)]):
        i = before.start()
        if compiled(lexicon.placing).fullmatch(found[i].text) and found[i + 1].start == found[i].end + 1:
            row[i : i + 1] = [found[i]._replace(symbol="P"), Chunk("s", "", found[i].end, found[i].end)]
    return row


# "административный центр провинции Гома город Заречье", "столицу провинции Гома, город Заречье"
SEATED = re.compile(r"[Ug]T(?P<region>P)[,-]?(?=UP)")
# "районным центром Северской области городом Заречье", "районный центр Северской области Заречье"
SEAT_OF = re.compile(r"[Ug](?P<region>P)T[,-]?(?=U?P(?!T))")
# "областным центром Северии городом Заречье"
SEAT_OF_LAND = re.compile(r"U(?P<region>P)(?=UP)")


def _with_seats(found: list[Chunk], lexicon: Lexicon) -> Iterator[Chunk]:
    """Leave of the seat of a region that has a name only whose it is."""
    line, held = line_of(found), compiled(lexicon.genitive)
    land = (m for m in SEAT_OF_LAND.finditer(line) if held.fullmatch(found[m.start("region")].text))
    said = (*SEATED.finditer(line), *SEAT_OF.finditer(line), *land)
    seats = {m.start(): m for m in said if is_a(lexicon.kinds.sites.seat, found[m.start()].text)}
    at = 0
    for i, seat in sorted(seats.items()):
        region = found[seat.start("region")]
        yield from (*found[at:i], region, Chunk("s", "", region.end, region.end))
        at = seat.end()
        if found[at].symbol == "P":
            yield Chunk("U", "", found[at].start, found[at].start, unit=Unit.LOCALITY)
    yield from found[at:]


# "столицы провинций Бадар (Заречье) и Зурия (Терны)"
SEATS_NAMED = re.compile(r"[Ug]To?(?P<seats>P\(P\)(?:(?:,|,?a)P\(P\))*)")


def _with_seats_in_brackets(found: list[Chunk], line: str, lexicon: Lexicon) -> list[Chunk]:
    """Name the seats that stand in brackets behind the names of their regions as "Badar's town Zarechye"."""
    said = SEATS_NAMED.search(line) if "(P)" in line else None
    if said is None or not is_a(lexicon.kinds.sites.seat, found[said.start()].text):
        return found
    named: list[Chunk] = []
    for chunk in found[slice(*said.span("seats"))]:
        if chunk.symbol == "(":
            stop = named[-1].end
            named += [Chunk("s", "", stop, stop), Chunk("U", "", stop, stop, unit=Unit.LOCALITY)]
        elif chunk.symbol != ")":
            named.append(chunk)
    return [*found[: said.start()], *named, *found[said.end() :]]


# "Ольховский район: Заречье, Терны", an entry of a list
ENTRY = re.compile(r"PT(?P<colon>[:-])P(?:,P)*(?:,?aP)?[;,]?")


def _as_entry(found: list[Chunk], line: str) -> list[Chunk]:
    """Write the line of a region in a list as "Olkhovsky's villages Zarechye, Terny"."""
    entry = ENTRY.fullmatch(line)
    if entry is None:
        return found
    at = entry.start("colon")
    end = found[at].start
    whose = [Chunk("s", "", end, end), Chunk("U", "", end, end, unit=Unit.LOCALITY)]
    return [found[0], *whose, *found[at + 1 :]]


# "захватили центры уездов Карам и Шорак провинции Бадар": they are called as their districts are
CENTRES = re.compile(r"(?P<seat>[Ug])T(?=P(?:,P)*,?aP)")


def _with_centres(found: list[Chunk], line: str, lexicon: Lexicon) -> list[Chunk]:
    """Take the centres of districts for towns of the same names."""
    said = CENTRES.search(line)
    if said is None or not is_a(lexicon.kinds.sites.district_centre, found[said.start()].text):
        return found
    if found[said.end() - 1].unit is not Unit.DISTRICT:
        return found
    unit = found[said.start()]._replace(symbol="U", unit=Unit.LOCALITY)
    return [*found[: said.start()], unit, *found[said.end() :]]


# "Большая и Малая Терновка"
SHARED_NAME = re.compile(r"[Pugjy](?=aP)")


def _with_shared_name(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Give the first of two villages the name that they share."""
    row, of_pair = list(found), lexicon.kinds.slavic.of_pair
    for said in SHARED_NAME.finditer(line_of(found)):
        first, second = found[said.start()], found[said.end() + 1]
        kind, _, name = second.text.partition(" ")
        if name and first.text.istitle() and is_a(of_pair, first.text) and is_a(of_pair, kind):
            row[said.start()] = first._replace(symbol="P", text=f"{first.text} {name}")
    return row


# "Талое Купянского района, Мехово и Гуево - Изюмского": the word for its kind was said before
UNTYPED = re.compile(r"(?<=P)-P(?=[,;]|$)")
TYPED = re.compile(r"PT")
BRACKETS = re.compile(r"(?<=[PU])\(P\)")


def _with_types(found: list[Chunk], line: str, lexicon: Lexicon) -> Iterator[Chunk]:
    typed = next((m.end() - 1 for m in TYPED.finditer(line) if _is_kind(found[m.start()], lexicon)), len(found))
    left = {m.end() - 1 for m in UNTYPED.finditer(line) if m.start() > typed and _is_kind(found[m.end() - 1], lexicon)}
    for i, chunk in enumerate(found):
        if i + 1 in left:
            continue
        yield chunk
        if i in left:
            yield found[typed]._replace(text="", start=chunk.end, end=chunk.end)


def _with_brackets(found: list[Chunk], line: str, lexicon: Lexicon) -> Iterator[Chunk]:
    """Say of a known republic in brackets that it is a region: "Заречье (ДНР)"."""
    known = {m.end() - 2 for m in BRACKETS.finditer(line) if _is_kind(found[m.end() - 2], lexicon)}
    for i, chunk in enumerate(found):
        yield chunk
        if i in known and chunk.text.isupper():
            yield Chunk("T", "", chunk.end, chunk.end, unit=Unit.WHOLE_REGION)


def _is_kind(chunk: Chunk, lexicon: Lexicon) -> bool:
    """Return whether a name is an adjective that the word for a region's kind goes with: "Купянского"."""
    of_district = is_a(lexicon.kinds.slavic.of_district, chunk.text)
    return of_district or compiled(lexicon.apart).fullmatch(chunk.text) is not None
