"""Sentences put together of parts, each with what it tells: whatever stands beside it, it tells the same.

`SENTENCES=5000 python -m pytest tests/parse -k combined` draws more of them, other ones at each run.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from hypothesis import HealthCheck, assume, settings
from hypothesis import strategies as st

from tests.parse.reports import claims

Things = tuple[tuple[int | None, tuple[str, ...]], ...]  # figure and names of each claim
NONE: Mapping[str, str] = MappingProxyType({})
NOBODY = (None,)


def drawn(examples: int) -> settings:
    """Return settings for so many sentences, the same at each run; `SENTENCES` asks for more, of other ones."""
    more = os.environ.get("SENTENCES")
    slow = [HealthCheck.too_slow, HealthCheck.filter_too_much]
    return settings(
        max_examples=int(more or examples),
        derandomize=not more,
        database=None,
        deadline=None,
        suppress_health_check=slow if more else (),
    )


class Part(str):
    """Words for a slot of a frame, which may ask for another form of them.

    "{taker}" is the words as they are, "{taker:by}" their form of that name, "{taker:a|ont}" the word that agrees with
    them. A sentence that needs a form which they do not have is not made.
    """

    forms: Mapping[str, str | None]
    agreeing: int

    def __format__(self, form: str) -> str:
        """Return the words in a form, or what agrees with them."""
        if "|" in form:
            return form.split("|")[self.agreeing]
        if not form:
            return str(self)
        said = self.forms.get(form)
        assume(said is not None)
        return str(said)


def part(words: str, forms: Mapping[str, str | None] = NONE, agreeing: int = 0) -> Part:
    """Return words with their forms."""
    made = Part(words)
    made.forms, made.agreeing = forms, agreeing
    return made


def declined(forms: str, cases: Sequence[str], agreeing: int = 0) -> Part:
    """Return words of which "a / b / c" tells the plain form and those of these cases, in order."""
    plain, *others = forms.split(" / ")
    return part(plain, dict(zip(cases, others, strict=True)), agreeing)


class Side(NamedTuple):
    """A side as a sentence has it, the names that it may be told by, which word agrees with it, and its form "of"."""

    text: str
    names: tuple[str, ...]
    agreeing: int = 0
    governed: str | None = None


class Parts(NamedTuple):
    """The parts of one language; frames have the slots taker, leaver, things, loser, place and day.

    `taken` frames have no loser, `left` frames name the loser first; with each of these stands whether it names a
    taker. A thing's third is the number of the word that agrees with it. Forms of a part are those of `cases`, by the
    part as it stands elsewhere; "" is for all others.
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
    subjects: Sequence[tuple[str, Things]] = ()  # the things of `taken` frames, where they differ
    cases: Mapping[str, Mapping[str, str]] = MappingProxyType({})
    endings: Mapping[str, Mapping[str, str]] = MappingProxyType({})  # what ends a verb beside a part
    joined: Sequence[tuple[str, str]] = ()  # what is written as one: "de le" is "du"
    capitals: Mapping[str, str] = NONE  # of letters whose capital is another than elsewhere

    def part(self, words: str, agreeing: int = 0, governed: str | None = None) -> Part:
        """Return words with the forms that the language has for them."""
        if isinstance(words, Part):
            return words
        tables = {**self.cases, **self.endings}
        forms = {case: forms.get(words, forms.get("")) for case, forms in tables.items()}
        return part(words, {"of": governed or words, **forms}, agreeing)

    def names(self, side: Side) -> tuple[str, ...]:
        """Return the names of a side, each form of it among them."""
        return (side.text, *side.names, *(forms[side.text] for forms in self.cases.values() if side.text in forms))


class Told(NamedTuple):
    """A sentence of a language and what is to be read in it."""

    language: str
    sentence: str
    region: str | None
    things: Things
    taker: tuple[str | None, ...]
    loser: tuple[str | None, ...]
    day: date | None


@st.composite
def sentences(draw: st.DrawFn, parts: Parts) -> Told:
    """Draw a sentence of a language."""
    taker, leaver = draw(st.sampled_from(parts.takers)), draw(st.sampled_from(parts.takers))
    loser = draw(st.sampled_from([None, *parts.losers]))
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
    things, what, *agreeing = draw(st.sampled_from(known))
    place, region = draw(st.sampled_from(parts.places))
    day, on = draw(st.sampled_from(parts.days))
    assume(loser is None or not {*parts.names(loser)} & {*parts.names(taker)})
    assume(form != "left" or not {*parts.names(leaver)} & {*parts.names(taker)})
    told = parts.names(loser) if loser and "{loser" in frame else NOBODY
    lost = {"took": told, "taken": NOBODY, "left": parts.names(leaver)}[form]
    text = frame.format(
        taker=parts.part(taker.text, taker.agreeing, taker.governed),
        leaver=parts.part(leaver.text, leaver.agreeing, leaver.governed),
        things=parts.part(things, *agreeing),
        loser=parts.part(loser.text if loser else ""),
        place=place,
        day=day,
    )
    lead, end = draw(st.sampled_from(parts.leads)), draw(st.sampled_from(parts.ends))
    sentence = tidy(f"{lead} {text} {end}.", parts.joined, parts.capitals)
    gained = parts.names(taker) if takes else NOBODY
    return Told(parts.language, sentence, region, what, gained, lost, on if "{day}" in frame else None)


# what two parts leave between them, and what stands for it
SIGNS = ((" ,", ","), (",,", ","), (",.", "."), (" .", "."), (" -.", "."), (" ،", "،"), ("،،", "،"), ("،.", "."))


def tidy(text: str, joined: Sequence[tuple[str, str]] = (), capitals: Mapping[str, str] = NONE) -> str:
    """Return a text with single spaces and commas, that begins with a capital."""
    words = " ".join(text.split())
    for apart, one in joined:
        words = re.sub(apart, one, words)
    for wrong, right in SIGNS:
        words = words.replace(wrong, right)
    return capitals.get(words[0], words[0].upper()) + words[1:]


def assert_read(told: Told) -> None:
    """Compare what is read in a sentence with what it tells."""
    found = claims(told.sentence, told.language)

    assert sorted(told.things, key=str) == sorted(
        ((claim.count, tuple(place.name for place in claim.localities)) for claim in found), key=str
    )
    for claim in found:
        assert told.region == claim.region
        assert plainly(claim.gained_by) in map(plainly, told.taker)
        assert plainly(claim.lost_by) in map(plainly, told.loser)
        assert told.day == claim.event_end


ARTICLE = re.compile(r"(?:the|la|le|les|el|los|las) |l'")


def plainly(name: str | None) -> str | None:
    """Return the name of a side as it stands anywhere in a sentence, without its article."""
    return name and ARTICLE.sub("", name.replace("\u0130", "i").casefold(), count=1)
