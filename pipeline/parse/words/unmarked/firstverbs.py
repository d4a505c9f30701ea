"""Verbs that stand first, told apart: what is new from what stands or had been, and the preposition of each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.parse.lexicon.shapes import Unmarked, Verb
from pipeline.parse.words.row import Chunk, backwards, line_of

HEADLINE = re.compile(r"(?:[^VKwu:]{1,8}:)?[SP](?!.*[wu])")  # "A source: the army controls Lowfen"


def settled(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Make a present like "controls" standing control, unless a headline tells with it what is new."""
    goes_on = bool(row) and row[0].symbol == "P" and re.fullmatch(of.and_now, row[0].text)
    caption = bool(row) and re.fullmatch(of.caption, row[0].text) is not None  # "Map | The army takes Lowfen"
    headline = not goes_on and bool(HEADLINE.match(line_of(row[caption:])))
    return [
        chunk._replace(symbol="K", verb=None)
        if chunk.verb and not headline and re.fullmatch(of.standing, chunk.text) and not _is_new(row, i, of)
        else chunk
        for i, chunk in enumerate(row)
    ]


def _is_new(row: Sequence[Chunk], at: int, of: Unmarked) -> bool:
    """Return whether a verb in front makes a present what is new: "the rebels have come to control"."""
    return any(re.fullmatch(of.become, chunk.text) for chunk in row[max(0, at - 5) : at] if chunk.symbol == "h")


LED = 4  # chunks before "had", among which a day may stand
BEEN = re.compile(r"h[^VKR;:.]{0,8}V")


def recalled(row: list[Chunk], of: Unmarked) -> list[Chunk]:
    """Make what "had" happened standing control, unless a day near it says that it is news."""
    out = list(row)
    for found in BEEN.finditer(line_of(row)):
        at = found.end() - 1
        days = [chunk for chunk in row[max(0, found.start() - LED) : at + 9] if chunk.day]
        if re.fullmatch(of.been, row[found.start()].text) and not any(
            re.fullmatch(of.recent, day.text) for day in days
        ):
            out[at] = row[at]._replace(symbol="K", verb=None)
    return out


# "القرى التي كانت لوران تحتلها وانسحبت منها", "التي كان التنظيم يحتلها واستعادها الجيش"
HELD = re.compile(r"(?<=w)h(?P<who>[SP])(?P<held>[gPVK][mpx]?)a(?P<verb>V)(?P<other>D?S)?")


def held_before(row: list[Chunk], of: Unmarked) -> list[Chunk]:
    """Leave out that somebody had held what was then left or taken, and tell who left it behind the verb."""
    for found in backwards(HELD, row):
        who, held, verb = row[found.start("who")], row[found.end("held") - 1], row[found.start("verb")]
        if not re.fullmatch(rf"\w+?{of.pronoun}", held.text):
            continue
        left = verb.verb is not None and verb.verb.frame == "first-lose" and not found["other"]
        acts = [who._replace(symbol="S", start=verb.end, end=verb.end)] if left else []
        row = [*row[: found.start()], verb, *acts, *row[found.end("verb") :]]
    return row


ENTERED = re.compile(r"(?P<to>t)d?U?P[aP,yinTz]*a[xhg]{0,2}(?P<verb>V)(?:[xD]{0,2}(?P<it>p))?")


def _is_with_object(row: Sequence[Chunk], verb: int, of: Unmarked) -> bool:
    return re.fullmatch(of.object, row[verb].text) is not None


def entered(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Leave a place that was entered and then taken free of its "to": "got into Lowfen and seized it"."""
    out = list(row)
    for found in ENTERED.finditer(line_of(row)):
        it = found.start("it")
        if (
            re.fullmatch(rf"\w+?{of.pronoun}", row[it].text)
            if it > 0
            else _is_with_object(row, found.start("verb"), of)
        ):
            out[found.start()] = row[found.start()]._replace(symbol="x")
    return out


VOICED = re.compile(r"(?:w[xh]?|(?<=[UPy),])[xh]{1,3}|(?<=[UPN]))(?P<verb>V)(?=D?(?:[,;bfRl]|$)|(?<=[UN]V)D?i)")


def voiced(row: list[Chunk], of: Unmarked) -> list[Chunk]:
    """Make a verb passive that has neither side nor object behind it: "the villages have been freed".

    Without the signs of vowels the two look alike.
    """
    out = list(row)
    for found in VOICED.finditer(line_of(row)):
        chunk = row[found.start("verb")]
        lead = [other for other in row[found.start() : found.start("verb")] if other.symbol == "x"]
        if not all(re.fullmatch(of.indeed, other.text) for other in lead):
            continue
        verb = chunk.verb
        takes = verb is not None and verb.frame == "first-take" and not verb.particle
        if verb and takes and re.fullmatch(of.feminine, chunk.text):
            out[found.start("verb")] = chunk._replace(verb=replace(verb, frame="first-taken"))
    return out


def with_particles(row: list[Chunk], of: Unmarked) -> list[Chunk]:
    """Make the preposition that belongs to a verb a word of grammar; a verb that lacks its own tells of no change."""
    out = list(row)
    again: set[int] = set()
    for i, chunk in enumerate(row):
        if out[i].verb is None or chunk.verb is None or chunk.verb.particle is None:
            continue
        at = _particle(out, i, of)
        if at is None:
            out[i] = chunk._replace(symbol="c" if re.fullmatch(of.control, chunk.text) else "g", verb=None)
            continue
        out[at] = out[at]._replace(symbol="p")
        for j in range(i + 1, at):
            if out[j].symbol == "V":
                out[j] = out[j]._replace(symbol="c", verb=None)
        again |= _repeated(out, at)
    return [chunk for i, chunk in enumerate(out) if i not in again]


def _is_made(row: Sequence[Chunk], at: int, verb: Verb) -> bool:
    """Return whether a noun only tells what somebody was made to do: "was forced into the withdrawal from"."""
    noun = row[at].verb
    return noun is not None and row[at - 1].symbol == "t" and (noun.frame, noun.particle) == (verb.frame, verb.particle)


def _repeated(row: Sequence[Chunk], at: int) -> set[int]:
    """Return where "and" only repeats the preposition of a verb: "took control of Lowfen and of two villages"."""
    stop = next((i for i in range(at + 1, len(row)) if row[i].symbol in "VKR;"), len(row))
    again = (i for i in range(at + 2, stop) if row[i - 1].symbol == "a" and row[i].text == row[at].text)
    # not "took control of Lowfen on Monday, then of Highfen on Tuesday"
    return {i for i in again if row[i - 2].symbol != "D" and (row[i - 2].symbol != "," or row[i - 3].symbol != "D")}


def _particle(row: Sequence[Chunk], verb: int, of: Unmarked) -> int | None:
    wanted = row[verb].verb
    assert wanted is not None
    form = f"{wanted.particle}{of.pronoun}?"
    for j in range(verb + 1, min(verb + 16, len(row))):
        if row[j].symbol in "fmxPt" and re.fullmatch(form, row[j].text):
            return j
        if row[j].symbol in "VKR;:" and not re.fullmatch(of.control, row[j].text) and not _is_made(row, j, wanted):
            return None
    return None
