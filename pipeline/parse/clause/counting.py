"""Days that are counted from another: "the next day", "two days earlier", "on the 19th"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from pipeline.parse.clause import belonging
from pipeline.parse.clause.reading import Reading
from pipeline.parse.clause.settling import YEAR, Dated, settled_day
from pipeline.parse.lexicon.kinds import says
from pipeline.parse.text.normal import caseless, compiled, fold


def stepped(days: Sequence[Dated], reading: Reading, at: int) -> date | None:
    """Return the day of the verb's clause that is counted from one told before: "the next day", "on the 19th"."""
    # "A day after" is of the verb behind it, up to a comma.
    days = [
        (i, day)
        for i, day in days
        if not belonging.is_after_that(reading, i) or (i < at and "," not in reading.symbols[i:at])
    ]
    near = [i for i, _ in days if not belonging.is_parted(reading, at, i)]
    near = [i for i in near if not (i > at and belonging.is_before_next(reading, at, i))]
    near = [i for i in near if not belonging.is_of_who_acts_next(reading, at, i)]
    behind = [i for i in near if i > at and not belonging.crossed(reading, at, i)]
    if reading.lexicon.english and behind:  # "fell on Monday but was retaken by the army the next day"
        near = [i for i in near if i > at or "V" not in reading.symbols[:i]]
    return (
        counted_on(reading, min(near, key=lambda i: (belonging.crossed(reading, at, i), abs(i - at), i < at)))
        if near
        else None
    )


def counted_on(reading: Reading, i: int) -> date | None:
    """Return the day at a position where it is counted from one told before; none that lies after the report.

    "The day before" is that before the report where no other is told.
    """
    day = reading.row[i].day
    if belonging.is_after_that(reading, i) and not LED.search(reading.symbols[:i]):
        return None
    words = fold(reading.row[i].text).removeprefix("on ").removeprefix("by ")
    step, number = reading.lexicon.dates.steps.get(words), caseless(reading.kinds.days.nth).fullmatch(words)
    if step is not None and says(reading.kinds.days.after_that, words) and belonging.is_alone(reading, i):
        step = -step  # "they had taken it two days before", not "two days before they took it"
    if day is None or (step is None and (number is None or day.role != "loose")):
        return None
    start = _told_before(reading, i)
    if start is None and step is None:
        start = _month_told(reading, i)
    elif start is None and step is not None and step < 0 and not belonging.is_morrow(reading, i):
        start = reading.published
    if start is None:
        return None
    nth = reading.lexicon.dates.ordinals.get(number["day"], number["day"]) if number else None
    counted = start + timedelta(days=step) if step is not None else _in_month(start, nth) if nth else None
    if step is None and number and counted and counted < start != reading.published and start.day > 1:
        # "On 28 April the army attacked. It took Lowfen on the 3rd"
        counted = _in_month(start.replace(day=1) + timedelta(days=32), nth or "")
    return counted if counted and (reading.published is None or counted <= reading.published) else None


def _month_told(reading: Reading, i: int) -> date | None:
    """Return a day of the month of which "the 9th" is: that of the report, or that which a sentence before begins with.

    None where another month was named just before: "Talks ended in March. Lowfen fell on the 9th".
    """
    end, published = reading.row[i].start, reading.published
    near = reading.text[max(0, end - LATELY) : end]
    months = reading.lexicon.dates.months
    told = [found for found in compiled(reading.kinds.days.of_month).finditer(near) if fold(found["month"]) in months]
    if published is None or not told:
        return published
    if told[-1][0].casefold().startswith("since"):
        return published  # "Since March they have advanced. They took Lowfen on the 9th"
    month = months[fold(told[-1]["month"])]
    other_year = YEAR.match(near[told[-1].end() :].lstrip(" ,"))
    if other_year and int(other_year[0]) != published.year:
        return None
    if month == published.month:
        return published
    since = (published.month - month) % 12
    if since > MONTHS or not BEGUN.search(near[: told[-1].start()]):
        return None  # "In March, the army advanced. On the 9th, Lowfen fell"
    return date(published.year - (month > published.month), month, 1)


MONTHS = 3  # before a report, of which it tells days by their figure alone
BEGUN = re.compile(r"(?:^|[.!?]\s+)$")
LATELY = 300  # letters
LED = re.compile("D|^d?[xg][gx]$")  # "Lowfen fell on Monday, a day after Highfen fell", "It came a day after ..."


def _told_before(reading: Reading, i: int) -> date | None:
    """Return the day from which the one at a position is counted: the last before it, in its sentence or earlier."""
    for j in range(i - 1, -1, -1):
        day = settled_day(reading.row[j], reading.published)
        if day is not None and (told := day.last or counted_on(reading, j)):
            return told
    if belonging.is_morrow(reading, i):  # "a day after the capture of Lowfen, they today took Highfen"
        behind = (settled_day(chunk, reading.published) for chunk in reading.row[i + 1 :])
        if (led := next((day for day in behind if day is not None and day.role == "on"), None)) is not None:
            return led.last
    under = reading.under.last if reading.under else None
    return (reading.before and reading.before.last) or reading.told() or under


def _in_month(start: date, day: str | int) -> date | None:
    try:
        return start.replace(day=int(day))
    except ValueError:
        return None
