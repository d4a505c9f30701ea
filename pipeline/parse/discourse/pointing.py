"""A place that one sentence names and the next only points to: "Clashes broke out in Lowfen. The town fell on Monday."

Only in English, French and Spanish.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from pipeline.model import Unit
from pipeline.parse.clause.reading import Reading, frame_of
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.words.countries import is_country
from pipeline.parse.words.initials import is_initials
from pipeline.parse.words.row import Chunk, line_of

# "The town was", "and both towns", "the place", before a verb; "took the village", "captured both", behind one
# "all three", of which a figure is told
POINTER = r"(?:d(?:(?P<two>N)|[gjyx]{0,3})(?P<unit>[UTg])|(?P<every>dN)(?=[vhxVD,;a]|$)|(?P<both>d))"
# "The town, seat of the district, fell"
SUBJECT = re.compile(
    rf"(?:^|[,;xaRD]|b[dg]{{1,2}})[xDa,]{{0,3}}(?P<all>{POINTER}|(?<![^D])(?P<it>x)(?!x))(?:,d?[Uz][^VKRPS;,]{{1,6}},)?[vhxgD]{{0,5}}$"
)
OBJECT = re.compile(rf"(?P<all>{POINTER}|(?P<it>x)(?=[xD,;afm]|$))(?![oPsUN])")
CONTAINER = re.compile(r"[UT]?(?P<where>,?[io]d?(?:Tod?|[yz]{0,2}o?)(?P<region>P)(?:T|(?=[D,;]|$|[^sPU])))")
HELD_BY = re.compile(r"(?:P[UT]?,?[io]d?[yz]{0,2}(?:To|o)?|[yz]o?d?|[bf]d?[jg]?)$")
KNOWN_AS = re.compile(r"[UT]|,d[xygj]{0,3}U")
NO_PLACE = re.compile(r"s?T|s|z|S|X")
BESIEGED = re.compile(r"P[vhx]{1,4}(?:m[dg]?)?[gVX]")  # "Lowfen had been under siege", "Lowfen was encircled"
SPEAKING = re.compile(r"[vh]{0,2}D?R")
DISTRICT = "district"


BY_SIDE = re.compile(r"bd?[jg]?[PS]|S|V[PS]")


class Named(NamedTuple):
    """A place that a sentence names: its chunks (where it lies behind it), and the unit that it is called by."""

    chunks: tuple[Chunk, ...]
    unit: str | None = None
    fought: bool = False  # whether its sentence tells of armed people or of a fight
    heads: bool = False  # whether it heads an entry of a timeline
    first: bool = False  # whether its sentence is about it alone: "Lowfen had been under siege"


ENTRY = re.compile("D[:-]?(?P<name>P)")  # "Aug. 8 - LOWFEN." heads an entry of a timeline
# "The capital of Eastmoor province, in the north, falls", "The town in Eastmoor fell"
SEAT = re.compile(
    r"d[gjy]{0,2}(?:(?P<seat>z)(?:o(?P<where>d?[gjy]{0,2}(?:To)?y?PT?))?|(?P<unit>U)(?P<within>i(?P<region>d?y?PT?))?)"
    r"(?:,[^VRK;]{1,10},)?(?=[vhxD]{0,3}V)"
)

NOW_HELD = re.compile("Kx?$")  # "Le FLM tient désormais Lowfen. La ville est tombée samedi"

Names = Callable[[], tuple[Named, ...]]


def places(reading: Reading, end: int | None = None) -> tuple[Named, ...]:
    """Return the places that a sentence, or its beginning, tells something of."""
    entry = ENTRY.fullmatch(reading.symbols) if end is None and reading.lexicon.english else None
    if entry:
        return (Named((reading.row[entry.start("name")],), fought=True, heads=True),)
    symbols = reading.symbols[:end]
    fought = "S" in reading.symbols or any(is_a(reading.kinds.deeds.fought, chunk.text) for chunk in reading.row)
    fought = fought or (reading.lexicon.romance and "K" in symbols)
    found: list[Named] = []
    taken: set[int] = set()
    for i, symbol in enumerate(symbols):
        if symbol != "P" or HELD_BY.search(symbols[:i]):
            continue
        unit = _unit(reading, symbols, i)
        if unit != DISTRICT and NO_PLACE.match(symbols, i + 1):
            continue
        if unit is None and symbols[i - 1 : i] != "o" and SPEAKING.match(symbols, i + 1):  # "the mayor of Lowfen said"
            continue
        joint = r"P(?:,|,?a)d?$" if re.match("(?:,P)*,?aP", symbols[i + 1 :]) else "P,?ad?$"
        listed = re.search(joint, symbols[:i])
        several = re.search(r"Uo?$", symbols[:i]) and re.match(r",?aP|,P", symbols[i + 1 :])
        if unit is None and (is_country(reading.row[i].text) or is_initials(reading.row[i].text)):
            continue
        if unit or several or _is_told_of(reading, i) or (listed and listed.start() in taken):
            where = CONTAINER.match(symbols, i + 1)
            taken.add(i)
            first = BESIEGED.match(symbols) is not None and i == 0
            found.append(
                Named((reading.row[i], *(_region(reading, where) if where else ())), unit, fought, False, first)
            )
    return tuple(found)


def _region(reading: Reading, where: re.Match[str]) -> tuple[Chunk, ...]:
    return reading.row[where.start("where")]._replace(symbol="i"), reading.row[where.start("region")]


def _unit(reading: Reading, symbols: str, i: int) -> str | None:
    before = re.search(r"U(?:o?d?)$", symbols[:i])
    behind = KNOWN_AS.match(symbols, i + 1)
    at = before.start() if before else behind.end() - 1 if behind else None
    unit = reading.row[at].text.casefold() if at is not None else ""
    return unit if is_a(reading.kinds.places.pointed, unit) else None


def _is_told_of(reading: Reading, i: int) -> bool:
    """Return whether something happened at a place, by what stands before it: "clashes in", "attacked", "siege of"."""
    at = i - 1 - (reading.symbols[i - 1 : i] == "d")
    if reading.lexicon.romance and (now := NOW_HELD.search(reading.symbols[: at + 1])):
        return now.start() > 0
    if at < 0:  # "Lowfen lies on the road to Highfen"
        besieged = BESIEGED.match(reading.symbols)
        if besieged and is_a(reading.kinds.deeds.besieging, reading.row[besieged.end() - 1].text):
            return True
        return len(reading.row) > 1 and is_a(reading.kinds.places.lying, reading.row[1].text)
    word, before = reading.row[at], reading.row[at - 1].text.casefold() if at else ""
    of, deeds = reading.kinds.places, reading.kinds.deeds
    if word.symbol == "i":
        return is_a(of.within, word.text) and before != "said"
    if word.symbol == "n":  # "fighting raged around Lowfen"
        return any(is_a(deeds.battle, chunk.text) for chunk in reading.row[:at])
    if word.symbol == "t":
        return is_a(of.into, word.text) or is_a(deeds.motion, before)
    if word.symbol == "o":
        return is_a(of.of_place, before)
    if word.symbol == "m":
        return is_a(of.toward, word.text) or (is_a(of.over, word.text) and is_a(deeds.battle, before))
    return word.symbol == "g" and is_a(deeds.motion, word.text)


def heads_entry(reading: Reading) -> bool:
    """Return whether a sentence is only a day and a place, of which the next ones tell: "Aug. 8 - LOWFEN."."""
    return reading.lexicon.english and ENTRY.fullmatch(reading.symbols) is not None


def headed(reading: Reading, before: Names) -> Reading:
    """Return a sentence of an entry of a timeline with the place that heads it for what it only calls a seat or town.

    "Aug. 8 - LOWFEN. The capital of Eastmoor province falls to the rebels."
    """
    found = SEAT.match(reading.symbols) if reading.lexicon.english else None
    if found is None or not (found["unit"] or is_a(reading.kinds.sites.seat, reading.row[found.start("seat")].text)):
        return reading
    heads = [one for one in before() if one.heads]
    if len(heads) != 1:
        return reading
    first = reading.row[0]
    key = "where" if found["where"] else "region"
    region = reading.row[slice(*found.span(key))] if found[key] else ()
    within = (Chunk("i", "in", first.start, first.start), *region) if region else ()
    # What "is under the control of the rebels" on the day of an entry is its news.
    rest = (_as_news(one) if one.verb and one.verb.told else one for one in reading.row[found.end() :])
    row = (*heads[0].chunks, *within, *rest)
    return replace(reading, row=row, symbols=line_of(row))


def _as_news(chunk: Chunk) -> Chunk:
    """Return a verb of what stands as one of what happened."""
    return chunk._replace(verb=replace(chunk.verb, told=False)) if chunk.verb else chunk


def named(reading: Reading, before: Names) -> Reading:
    """Return a sentence with the place itself where it only points to one named before."""
    for at in reading.verbs:
        pointer = _pointer(reading, at)
        if pointer is None or says(reading.kinds.deeds.had, reading.words(max(0, at - 2), at + 1)):
            continue
        known = places(reading, min(at, pointer.start("all")))
        if "V" in reading.symbols[:at] or (known and len(known) != _meant(reading, pointer)):
            continue  # of what is told before in the sentence, another rule knows
        fitting = [*_fitting(reading, pointer, known or (() if places(reading) else before()))]
        if fitting and (BY_SIDE.search(reading.symbols) or all(one.fought for one in fitting)):
            told = {one.chunks[0] for one in fitting}  # where it was named it is nothing that changes hands
            row = tuple(one._replace(symbol="g") if one in told else one for one in reading.row)
            meant = _counted(reading, pointer, fitting)
            row = (*row[: pointer.start("all")], *meant, *row[pointer.end("all") :])
            return replace(reading, row=row, symbols=line_of(row))
    return reading


def _counted(reading: Reading, pointer: re.Match[str], fitting: list[Named]) -> tuple[Chunk, ...]:
    """Return the names with what counts them: "all three" are three towns, which are named."""
    names = tuple(_joined(fitting))
    number = reading.row[pointer.start("all") + 1] if pointer["every"] or pointer["two"] else None
    if number is None or reading.row[pointer.start("all")].text.casefold() != "all":
        return names
    units = Chunk("U", "towns", number.end, number.end, unit=Unit.LOCALITY)
    opens, closes = (Chunk(mark, mark, number.end, number.end) for mark in "()")
    bare = _joined([one._replace(chunks=one.chunks[:1]) for one in fitting])
    return number, units, *fitting[-1].chunks[1:], opens, *bare, closes


def _pointer(reading: Reading, at: int) -> re.Match[str] | None:
    _, frame = frame_of(reading, at)
    found = SUBJECT.search(reading.symbols[:at]) if frame.object == "left" else None
    if frame.object == "right":
        found = OBJECT.match(reading.symbols, at + 1)
        behind = reading.row[found.end()].text.casefold() if found and found.end() < len(reading.row) else ""
        found = None if behind == "in" else found  # "the town in the north"
        if found and reading.lexicon.romance and reading.symbols[found.end() : found.end() + 1] in tuple("gyjr"):
            found = None  # "la ville voisine", "la ciudad costera"
    return found if found and _meant(reading, found) else None


def _meant(reading: Reading, pointer: re.Match[str]) -> int:
    """Return how many places an expression points to; none where it points to none."""
    words = [chunk.text.casefold() for chunk in reading.row[pointer.start("all") : pointer.end("all")]]
    if pointer.groupdict().get("it"):
        return 1 if words[0] == "it" else 0
    if pointer["every"] or (words[0] == "all" and pointer["two"]):
        number = reading.row[pointer.start("all") + 1].number
        return number.low or 0 if number and words[0] == "all" and words[-1] != "district" else 0
    if words[0] == "both":
        return 2 if len(words) == 1 or words[-1].endswith("s") else 0
    if (
        pointer["both"]
        or not is_a(reading.kinds.small.pointing, words[0])
        or (pointer["unit"] == "g" and words[-1] != "place")
    ):
        return 0
    if pointer["two"]:
        number = reading.row[pointer.start("two")].number
        return number.low or 0 if number and words[-1].endswith("s") else 0
    return 1 if words[-1] == "place" or is_a(reading.kinds.places.pointed, words[-1]) else 0


def _fitting(reading: Reading, pointer: re.Match[str], known: tuple[Named, ...]) -> Iterator[Named]:
    """Yield the places that an expression may point to, if they are as many as it says."""
    if pointer.groupdict().get("it"):
        yield from (
            one for one in known if len(known) == 1 and (one.unit or one.first)
        )  # "attacked the town of Lowfen. ... took it"
        return
    meant, unit = _meant(reading, pointer), reading.row[pointer.end("all") - 1].text.casefold()
    called = [one for one in known if one.unit]
    known = tuple(called) if len(called) == meant == 1 else known
    if unit == DISTRICT and any(one.unit != unit for one in known):
        return
    if len(known) == meant and not (
        meant == 1 and known[0].unit not in (None, unit) and is_a(reading.kinds.places.pointed, unit)
    ):
        yield from known


def _joined(named_: list[Named]) -> Iterator[Chunk]:
    for i, one in enumerate(named_):
        if i:
            first = one.chunks[0]
            yield Chunk("a" if i == len(named_) - 1 else ",", "and", first.start, first.start)
        yield from one.chunks
