"""Sentences put together of parts, each with what it tells: whatever stands beside it, it tells the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from hypothesis import assume
from hypothesis import strategies as st

Things = tuple[tuple[int | None, tuple[str, ...]], ...]  # figure and names of each claim


class Side(NamedTuple):
    """A side as a sentence has it, the names that it may be told by, and the form of what agrees with it."""

    text: str
    names: tuple[str, ...]
    form: int = 0


class Part(NamedTuple):
    """A part in a frame: `{taker}` is its text, `{taker:a|ont}` the word that agrees with it."""

    text: str
    form: int = 0

    def __format__(self, forms: str) -> str:
        """Return the text, or that one of several forms that agrees with it."""
        return forms.split("|")[self.form] if forms else self.text


class Parts(NamedTuple):
    """The parts of one language; `frames` have the slots taker, loser, things, place and day.

    `taken` frames have no loser, `left` frames name the loser first. A frame's second word is whether it names a taker.
    A thing's third is the form of what agrees with it; `joined` are the words that are written as one.
    """

    language: str
    takers: Sequence[Side]
    losers: Sequence[Side]  # as they stand behind "from"
    things: Sequence[tuple[str, Things] | tuple[str, Things, int]]
    places: Sequence[tuple[str, str | None]]
    days: Sequence[tuple[str, date | None]]
    took: Sequence[str]
    taken: Sequence[str]
    left: Sequence[tuple[str, bool]]
    leads: Sequence[str]
    ends: Sequence[str]
    joined: Sequence[tuple[str, str]] = ()  # "de le" and "du"


class Told(NamedTuple):
    """A sentence and what is to be read in it."""

    sentence: str
    region: str | None
    things: Things
    taker: tuple[str | None, ...]
    loser: tuple[str | None, ...]
    day: date | None


NOBODY = (None,)


@st.composite
def sentences(draw: st.DrawFn, parts: Parts) -> Told:
    """Draw a sentence of a language."""
    taker, loser = draw(st.sampled_from(parts.takers)), draw(st.sampled_from([None, *parts.losers]))
    leaver = draw(st.sampled_from(parts.takers))
    things, what, *form_of_things = draw(st.sampled_from(parts.things))
    place, region = draw(st.sampled_from(parts.places))
    day, on = draw(st.sampled_from(parts.days))
    form, frame, takes = draw(
        st.sampled_from(
            [
                *(("took", frame, True) for frame in parts.took),
                *(("taken", frame, True) for frame in parts.taken),
                *(("left", *frame) for frame in parts.left),
            ]
        )
    )
    assume(loser is None or not {*loser.names} & {*taker.names})
    assume(form != "left" or not {*leaver.names} & {*taker.names})
    told = loser.names if loser and "{loser}" in frame else NOBODY
    lost = {"took": told, "taken": NOBODY, "left": leaver.names}[form]
    text = frame.format(
        taker=Part(taker.text, taker.form),
        leaver=Part(leaver.text, leaver.form),
        things=Part(things, *form_of_things),
        place=place,
        day=day,
        loser=loser.text if loser else "",
    )
    lead, end = draw(st.sampled_from(parts.leads)), draw(st.sampled_from(parts.ends))
    sentence = tidy(f"{lead} {text} {end}.", parts.joined)
    return Told(sentence, region, what, taker.names if takes else NOBODY, lost, on if "{day}" in frame else None)


def tidy(text: str, joined: Sequence[tuple[str, str]] = ()) -> str:
    """Return a text with single spaces and commas, that begins with a capital."""
    words = " ".join(text.split())
    for apart, one in joined:
        words = re.sub(apart, one, words)
    for wrong, right in ((" ,", ","), (",,", ","), (",.", "."), (" .", ".")):
        words = words.replace(wrong, right)
    return words[0].upper() + words[1:]
