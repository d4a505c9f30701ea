"""A town that one clause names and the next only points to, without any article: "Бои шли в Тернах. Армия взяла город".

As in English (`pointing`), but what points is a bare noun or a pronoun.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from pipeline.model import Claim, EventKind
from pipeline.parse.clause.reading import Found, Reading, frame_of
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.text.normal import compiled
from pipeline.parse.words.row import Chunk, line_of

Above = Callable[[], Reading | None]

# "покинула его", "вийшли з міста", "взяли это село"
OBJECT = re.compile(r"[xD]{0,2}(?:(?P<it>[xd])|(?P<this>d?)(?P<town>U))(?=[xD]{0,2}(?:[,;.:aR-]|[jg]?S|$))")
# "місто зайняли", "город был взят", "её заняли повстанцы"
SUBJECT = re.compile(r"(?:^|[,;xDa])(?:(?P<it>[xd])(?=[xD]{0,2}$)|(?P<this>d?)(?P<town>U)[xDhv]{0,3}$)")
# a place of which a sentence tells something, with where it lies behind it
PLACE = re.compile(
    r"(?:^|(?<=[VKUtimnfgxDda:,]))(?<!Sa)(?P<name>P)(?![TRUP]|-?P)(?:\((?P<aside>PT?)\)|,?i[yz]?(?P<within>T?o?PT?))?"
)
LIES = re.compile(r"[UNP]i[yz]?T?o?$")  # before a name that only tells where something lies
ARMED = re.compile(r"S")
WHICH = re.compile("w[^;,VKR]*$")
PEOPLE_TOO = re.compile("P,?a[xN]{0,2}g")  # "взяли Терны и троих солдат, но армия их освободила"
NAME = re.compile("(?<!f)P")
MANY = 2  # names, to which "these villages" may point


def named(reading: Reading, above: Above) -> tuple[Reading, tuple[str, ...]]:
    """Return a sentence with the place itself where it only points to one just named, and the name of that place.

    Or with several: "Исламисты заняли эти посёлки во вторник".
    """
    for at in reading.verbs:
        these = None if reading.taken else _these(reading, at)
        listed = _listed(above()) if these else ()
        if these and listed:
            row = (*reading.row[: these[0]], *listed, *reading.row[these[1] :])
            names = tuple(chunk.text for chunk in listed if chunk.symbol == "P")
            return replace(reading, row=row, symbols=line_of(row)), names
        pointer = _pointer(reading, at)
        if pointer is None:
            continue
        place = _only(reading, pointer[0]) if "P" in reading.symbols[: pointer[0]] else None
        them = is_a(reading.kinds.slavic.them, reading.row[pointer[0]].text)
        if place and frame_of(reading, at)[1].subject == "loser" and "V" in reading.symbols[: pointer[0]]:
            continue  # "повстанцы взяли Терны; армия оставила город" tells only who lost it
        before = above() if place is None and not reading.taken else None
        if before is not None and ARMED.search(reading.symbols + before.symbols):
            place = _only(before, len(before.row))
        if place is None or (them and not _is_plural(place[0], reading, at)):
            continue
        if them and (WHICH.search(reading.symbols[:at]) or PEOPLE_TOO.search(reading.symbols[: pointer[0]])):
            continue  # "взяла Терны у повстанцев, которые заняли их в понедельник"
        before_it = [*reading.row[: pointer[0]]]
        if before_it and before_it[-1].symbol == ",":
            before_it[-1] = before_it[-1]._replace(symbol=";")  # no list goes on with it
        row = (*before_it, *place, *reading.row[pointer[1] :])
        return replace(reading, row=row, symbols=line_of(row)), (place[0].text,)
    return reading, ()


def _pointer(reading: Reading, at: int) -> tuple[int, int] | None:
    """Return where the object of a verb stands that only points to a place."""
    _, frame = frame_of(reading, at)
    if frame.object not in ("left", "right"):
        return None
    behind = OBJECT.match(reading.symbols, at + 1) if frame.object == "right" else None
    found = behind or SUBJECT.search(reading.symbols[:at])
    if found is None:
        return None
    kinds, it = reading.kinds, found.groupdict().get("it")
    if it:
        word = reading.row[found.start("it")].text
        meant = is_a(kinds.slavic.it, word) or is_a(kinds.slavic.them, word)
        return (found.start("it"), found.end("it")) if meant else None
    town = reading.row[found.start("town")].text
    one = is_a(kinds.places.single, town) or is_a(kinds.slavic.of_one, town)
    return (found.start("this"), found.end("town")) if one else None


def _these(reading: Reading, at: int) -> tuple[int, int] | None:
    """Return where the object of a verb stands that points to several places: "эти сёла", "вернула их"."""
    behind = OBJECT.match(reading.symbols, at + 1)
    found = behind or SUBJECT.search(reading.symbols[:at])
    if found is not None and found["it"] and frame_of(reading, at)[0] == "take":
        it, verb = reading.row[found.start("it")], reading.row[at].verb
        back = verb is not None and verb.kind is EventKind.RECAPTURED  # people may be freed, but are not won back
        return (found.start("it"), found.end("it")) if back and is_a(reading.kinds.slavic.them, it.text) else None
    if found is None or not found["this"]:
        return None
    start = found.start("this")
    points = reading.row[start].text.casefold() in reading.lexicon.these
    return (start, found.end("town")) if points and frame_of(reading, at)[1].object in ("left", "right") else None


def _listed(before: Reading | None) -> tuple[Chunk, ...]:
    """Return the only list of names in a sentence, with their region; nothing where there are more or it has one."""
    items = [item for group in before.groups for item in group.items if len(item.names) >= MANY] if before else []
    if before is None or len(items) != 1:
        return ()
    told = {*items[0].names, *items[0].regions}
    if any(one.start() not in told for one in NAME.finditer(before.symbols, 1, (before.symbols + "R").index("R"))):
        return ()  # "Беженцы из Тернов и Липок дошли до Ясного и Бурого"
    names = before.row[items[0].names[0] : items[0].names[-1] + 1]
    within = [before.row[i] for i in items[0].regions[:1]]
    lies = [Chunk("i", "", chunk.start, chunk.start) for chunk in within]
    return (*names, *lies, *within)


def _only(reading: Reading, end: int) -> tuple[Chunk, ...] | None:
    """Return the one place that a sentence, up to a position, tells something of, and where it lies."""
    found = [one for one in PLACE.finditer(reading.symbols, 0, end) if not LIES.search(reading.symbols[: one.start()])]
    found = [one for one in found if not _is_land(reading.row[one.start("name")], reading)]
    if len({reading.row[one.start("name")].text for one in found}) != 1:
        return None
    one = found[0]
    key = "aside" if one["aside"] else "within"
    where = reading.row[slice(*one.span(key))] if one[key] else ()
    lies = (Chunk("i", "", where[0].start, where[0].start), *where) if where else ()
    return (reading.row[one.start("name")], *lies)


def _is_plural(name: Chunk, reading: Reading, at: int) -> bool:
    """Return whether "them" may be a town with a plural for its name, which a verb takes: "Терны ... отбила их"."""
    frame, _ = frame_of(reading, at)
    return name.text.endswith(("ы", "и", "і")) and frame in ("take", "pass")


def _is_land(name: Chunk, reading: Reading) -> bool:
    """Return whether a name is of a country, of a person, or of those who are called by initials."""
    if name.text.count(" ") > 1:
        return True  # "мэр Тернов Иван Липский"
    return name.text.isupper() or compiled(reading.lexicon.states).fullmatch(name.text) is not None


def once(here: Iterable[Found], names: tuple[str, ...], reading: Reading, found: list[Claim]) -> list[Found]:
    """Return what is told of a place that was pointed to, but for what the sentences before have told already.

    Who left a place that was taken loses it.
    """
    out = []
    for one in here:
        told = tuple(reading.row[i].text for i in one.item.names) == names
        known = {place.name for place in found[-1].localities} if found else set()
        last = found[-1] if told and set(names) <= known else None
        gainer = one.event.gainer
        held = last and (last.gained_by or (last.lost_by if last.event_kind is EventKind.WITHDRAWN else None))
        if last is None or (gainer and held and gainer.casefold() != held.casefold()):
            out.append(one)
        elif one.event.loser and not last.lost_by and one.event.loser != last.gained_by:
            found[-1] = replace(last, lost_by=one.event.loser)
    return out
