"""What is announced in one sentence and told in the next: "The army announced on Monday an advance. It said that"."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.model import DateBasis, Status
from pipeline.parse.clause import sides
from pipeline.parse.clause.dating import settled_day
from pipeline.parse.clause.reading import Announced, Event, Reading
from pipeline.parse.lexicon.kinds import is_a

# "The ministry announced on Monday that", "In a statement on Monday, the ministry said": the verb stands first
ANNOUNCES = re.compile(
    r"[axg]{0,2}R(?P<who>[PSgjTzt][PSgjTzt,]{0,6})(?:[xi][xgi]{0,3})?,?D?(?P<day>D)|[axgi]{0,6}(?P<lead>D),?R(?P<speaker>[PSgjTzt]{1,3})"
)


def announced_in(reading: Reading) -> Announced | None:
    """Return who announces something in a sentence and on which day, if it says so; the sentence makes no claim."""
    found = ANNOUNCES.match(reading.symbols)
    if found is None:
        return None
    day = settled_day(reading.row[found.start("day" if found["day"] else "lead")], reading.published)
    who = sides.text(reading.row, *found.span("who" if found["who"] else "speaker"))
    return Announced(who, day) if day and day.role == "on" and day.last else None


def on_its_day(event: Event, reading: Reading, said: int, speaker: str | None) -> Event:
    """Give what the same speaker tells, in the sentence behind an announcement, the day of that, where it has none."""
    of, open_ = reading.lexicon.unmarked, event.basis is None and event.since is None and not event.running
    if of is None or reading.before or reading.days or not open_ or event.status is Status.PLANNED:
        return event
    if any(is_a(reading.kinds.deeds.told_before, chunk.text) for chunk in reading.row[:said]):
        return event  # "the army had announced the capture of"
    told = reading.announced() if speaker else None
    if told is None or speaker is None:
        return event
    same = set(speaker.split()) <= set(told.who.split()) or re.fullmatch(of.spokesman, speaker)
    return replace(event, first=told.day.first, last=told.day.last, basis=DateBasis.ANNOUNCED) if same else event
