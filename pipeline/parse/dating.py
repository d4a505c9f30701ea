"""The day of an event: that of its clause, of the sentence that it goes on with, or the day that it is due."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from pipeline.model import DateBasis, Status
from pipeline.parse.dates import Day
from pipeline.parse.reading import Event, Reading


def with_day(event: Event, reading: Reading, at: int, said: int | None) -> Event:
    """Return the event with the day of its clause; the reporting verb at `said` may have a day of its own."""
    days = [(i, chunk.day) for i, chunk in enumerate(reading.row) if chunk.day]
    since = next((day.first for _, day in days if day.role == "since" and day.first), None)
    event = replace(event, since=since, running=event.running or since is not None)
    if event.status is Status.PLANNED:
        return replace(event, due=_due(days, reading, at))
    if event.running:
        return event
    usable = [(i, day) for i, day in days if day.role in ("on", "by") and day.last and not _is_beside(reading, i)]
    if not usable:
        return _continued(event, reading)
    loose = [(i, day) for i, day in days if day.role == "loose"]  # "in June": it leaves no other day to its verb
    near = [(i, day) for i, day in (*usable, *loose) if "w" not in reading.symbols[at:i]]
    if not near:
        return event
    i, day = min(near, key=lambda one: (_crossed(reading, at, one[0]), abs(one[0] - at)))
    if day.role == "loose":
        return event
    basis = DateBasis.ANNOUNCED if _is_announced(reading, i, said, at) else day.basis
    return replace(event, first=day.first, last=day.last, basis=basis)


def _crossed(reading: Reading, at: int, i: int) -> int:
    return reading.symbols[min(at, i) + 1 : max(at, i)].count("V")


def _continued(event: Event, reading: Reading) -> Event:
    """Give "the remaining localities" the day of the sentence that they go on with."""
    if (
        reading.before is None
        or not re.search("r[^V]*U|^d?rw?", reading.symbols)
        or any(chunk.day for chunk in reading.row)
    ):
        return event
    before = reading.before
    return replace(event, first=before.first, last=before.last, basis=before.basis)


def _is_beside(reading: Reading, i: int) -> bool:
    """Return whether a day is of something else: of a photograph, or in brackets of one entry."""
    lead = reading.words(max(0, i - 2), i)
    aside = any(item.day == i and item.listed for group in reading.groups for item in group.items)
    return aside or bool(re.search(r"\b(?:published|dated|posted|filmed)\W*$", lead, re.IGNORECASE))


def _is_announced(reading: Reading, i: int, said: int | None, at: int) -> bool:
    if said is None:
        return False
    return bool(re.search(r"R[xdPt]{0,2}$", reading.symbols[:i])) or i < said < at


def _due(days: Sequence[tuple[int, Day]], reading: Reading, at: int) -> date | None:
    dated = [(i, day) for i, day in days if day.last and day.role != "since"]
    moved = [day for i, day in dated if re.search(reading.lexicon.mood.moved, _lead(reading, i), re.IGNORECASE)]
    if moved:
        return moved[-1].last
    return min(dated, key=lambda one: abs(one[0] - at))[1].last if dated else None


def _lead(reading: Reading, i: int) -> str:
    day = reading.row[i]
    word = re.match(r"(?:by|until|till|to|on|for)\s+", day.text)
    return reading.words(max(0, i - 5), i) + " " + (word.group() if word else "")
