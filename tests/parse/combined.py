"""Sentences put together of parts, each with what it tells: whatever stands beside it, it tells the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from hypothesis import assume
from hypothesis import strategies as st

Things = tuple[tuple[int | None, tuple[str, ...]], ...]  # figure and names of each claim


class Side(NamedTuple):
    """A side as a sentence has it, and the names that it may be told by."""

    text: str
    names: tuple[str, ...]


class Parts(NamedTuple):
    """The parts of one language; `frames` have the slots taker, loser, things, place and day.

    `taken` frames have no loser, `left` frames name the loser first. A frame's second word is whether it names a taker.
    Where words are inflected, "{taker:by}" is the form that `cases["by"]` has for the taker; what has none is left out.
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
    cases: Mapping[str, Mapping[str, str]] = {}  # forms by the part as it stands elsewhere; "" is for all others
    endings: Mapping[str, Mapping[str, str]] = {}  # what ends a verb beside the part


class Told(NamedTuple):
    """A sentence and what is to be read in it."""

    sentence: str
    region: str | None
    things: Things
    taker: tuple[str | None, ...]
    loser: tuple[str | None, ...]
    day: date | None


NOBODY = (None,)


class Part(str):
    """A part of a sentence, which a frame may ask for in another form."""

    __slots__ = ("cases",)
    cases: Mapping[str, Mapping[str, str]]

    def __format__(self, case: str) -> str:
        """Return the form of a case, or the part as it is."""
        if not case:
            return str(self)
        forms = self.cases[case]
        form = forms.get(self, forms.get(""))
        assume(form is not None)
        return str(form)


def part(text: str, parts: Parts) -> Part:
    """Return a part with its forms."""
    inflected = Part(text)
    inflected.cases = {**parts.cases, **parts.endings}
    return inflected


def names_of(side: Side, parts: Parts) -> tuple[str, ...]:
    """Return the names of a side, each form of it among them."""
    return (side.text, *side.names, *(forms[side.text] for forms in parts.cases.values() if side.text in forms))


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
    assume(loser is None or not {*names_of(loser, parts)} & {*names_of(taker, parts)})
    assume(form != "left" or not {*names_of(leaver, parts)} & {*names_of(taker, parts)})
    told = names_of(loser, parts) if loser and "{loser" in frame else NOBODY
    lost = {"took": told, "taken": NOBODY, "left": names_of(leaver, parts)}[form]
    slots = {"taker": taker.text, "things": things, "loser": loser.text if loser else "", "leaver": leaver.text}
    inflected = {slot: part(text, parts) for slot, text in slots.items()}
    text = frame.format(place=place, day=day, **inflected)
    lead, end = draw(st.sampled_from(parts.leads)), draw(st.sampled_from(parts.ends))
    sentence = tidy(f"{lead} {text} {end}.")
    gained = names_of(taker, parts) if takes else NOBODY
    return Told(sentence, region, what, gained, lost, on if "{day}" in frame else None)


def tidy(text: str) -> str:
    """Return a text with single spaces and commas, that begins with a capital."""
    words = " ".join(text.split())
    for wrong, right in ((" ,", ","), (",,", ","), (",.", "."), (" .", "."), (" -.", ".")):
        words = words.replace(wrong, right)
    return words[0].upper() + words[1:]
