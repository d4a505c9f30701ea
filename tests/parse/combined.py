"""Sentences put together of parts, each with what it tells: whatever stands beside it, it tells the same."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from hypothesis import assume
from hypothesis import strategies as st

Things = tuple[tuple[int | None, tuple[str, ...]], ...]  # figure and names of each claim


class Side(NamedTuple):
    """A side as a sentence has it, the names that it may be told by, and its form where a word governs it."""

    text: str
    names: tuple[str, ...]
    governed: str | None = None

    @property
    def of(self) -> str:
        """The side as it stands behind a word that governs it."""
        return self.governed or self.text


class Parts(NamedTuple):
    """The parts of one language; `frames` have the slots taker, loser, things, place and day.

    `taken` frames have no loser, `left` frames name the loser first. A frame's second word is whether it names a taker.
    Where cases differ, `of_taker` and `of_leaver` are the slots behind a word that governs a side, and `subjects` are
    the things that a `taken` frame tells of.
    """

    language: str
    takers: Sequence[Side]
    losers: Sequence[Side]  # as they stand behind "from"
    things: Sequence[tuple[str, Things]]
    places: Sequence[tuple[str, str | None]]
    days: Sequence[tuple[str, date | None]]
    took: Sequence[str]
    taken: Sequence[str]
    left: Sequence[tuple[str, bool]]
    leads: Sequence[str]
    ends: Sequence[str]
    subjects: Sequence[tuple[str, Things]] = ()


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
    known = parts.subjects if form == "taken" and parts.subjects else parts.things
    things, what = draw(st.sampled_from(known))
    assume(loser is None or not {*loser.names} & {*taker.names})
    assume(form != "left" or not {*leaver.names} & {*taker.names})
    told = loser.names if loser and "{loser}" in frame else NOBODY
    lost = {"took": told, "taken": NOBODY, "left": leaver.names}[form]
    text = frame.format(
        taker=taker.text,
        of_taker=taker.of,
        things=things,
        place=place,
        day=day,
        loser=loser.text if loser else "",
        leaver=leaver.text,
        of_leaver=leaver.of,
    )
    lead, end = draw(st.sampled_from(parts.leads)), draw(st.sampled_from(parts.ends))
    sentence = tidy(f"{lead} {text} {end}.")
    return Told(sentence, region, what, taker.names if takes else NOBODY, lost, on if "{day}" in frame else None)


def tidy(text: str) -> str:
    """Return a text with single spaces and commas, that begins with a capital."""
    words = " ".join(text.split())
    for wrong, right in ((" ,", ","), (",,", ","), (",.", "."), (" .", "."), (" ،", "،"), ("،،", "،"), ("،.", ".")):
        words = words.replace(wrong, right)
    return words[0].upper() + words[1:]
