"""Sentences put together of parts, each with what it tells: whatever stands beside it, it tells the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from hypothesis import assume
from hypothesis import strategies as st

Things = tuple[tuple[int | None, tuple[str, ...]], ...]  # figure and names of each claim


class Declined(str):
    """Words in their plain form, in a frame in the case that it asks for: `{things:acc}`."""

    cases: dict[str, str]

    def __format__(self, case: str) -> str:
        return self.cases[case] if case else str(self)


def declined(forms: str, cases: Sequence[str]) -> Declined:
    """Return words of which "a / b / c" tells the plain form and those of these cases, in order."""
    plain, *others = forms.split(" / ")
    words = Declined(plain)
    words.cases = dict(zip(cases, others, strict=True))
    return words


class Side(NamedTuple):
    """A side as a sentence has it, and the names that it may be told by."""

    text: str
    names: tuple[str, ...]


class Parts(NamedTuple):
    """The parts of one language; `frames` have the slots taker, loser, things, place and day.

    `taken` frames have no loser, `left` frames name the loser first. A frame's second word is whether it names a taker.
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
    capitals: Mapping[str, str] = MappingProxyType({})  # of letters whose capital is another than elsewhere


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
    things, what = draw(st.sampled_from(parts.things))
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
        taker=taker.text, things=things, place=place, day=day, loser=loser.text if loser else "", leaver=leaver.text
    )
    lead, end = draw(st.sampled_from(parts.leads)), draw(st.sampled_from(parts.ends))
    sentence = tidy(f"{lead} {text} {end}.", parts.capitals)
    return Told(sentence, region, what, taker.names if takes else NOBODY, lost, on if "{day}" in frame else None)


def tidy(text: str, capitals: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return a text with single spaces and commas, that begins with a capital."""
    words = " ".join(text.split())
    for wrong, right in ((" ,", ","), (",,", ","), (",.", "."), (" .", ".")):
        words = words.replace(wrong, right)
    return capitals.get(words[0], words[0].upper()) + words[1:]
