"""The day that a chunk writes: of several in a row the last, of one without a year that of the past."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from pipeline.model import DateBasis
from pipeline.parse.clause.reading import Reading
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.words.dates import Day
from pipeline.parse.words.row import Chunk

Dated = tuple[int, Day]  # a day and its position in the row
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
WEEKDAY = re.compile("D,?D$")
DOUBLED = re.compile("D[,(]?D")
WEEK = timedelta(days=7)


def _written_out(reading: Reading, i: int) -> tuple[int, Day | None]:
    """Return the date that stands beside a weekday: "on Saturday, 4 January"."""
    beside = [k for k in (i + 1, i + 2) if DOUBLED.match(reading.symbols, i) and reading.symbols[k : k + 1] == "D"]
    if reading.lexicon.slavic and WEEKDAY.search(reading.symbols[: i + 1]):
        beside = [k for k in (i - 1, i - 2) if reading.symbols[k] == "D"]  # "4 мая, в понедельник, армия заняла"
    stated = [(k, day) for k in (*beside[:1], i) if (day := reading.row[k].day) and day.basis is DateBasis.STATED]
    day = reading.row[i].day
    return stated[0] if stated and day and day.basis is DateBasis.RELATIVE else (i, day)


def settled(reading: Reading, i: int) -> Day | None:
    """Return the day at a position; of one without a year, that of the past."""
    if (
        re.match("D[at]D", reading.symbols[i:])
        and is_a(reading.kinds.days.between, reading.row[i].text)
        and reading.row[i + 2].day
    ):
        i += 2  # "between 4 May and 8 May": the last of them
    if re.match("DmD", reading.symbols[i:]) and is_a(reading.kinds.days.through, reading.row[i + 1].text):
        i += 2 if reading.row[i + 2].day else 0
    i, day = _written_out(reading, _last_of_days(reading, i))
    if day and (behind := _year_behind(reading, i)) is not None:
        return _in_year(reading.row[i].day or day, behind)
    return settled_day(reading.row[i], reading.published) if day else None


# "Lowfen on 20 November, Highfen on 25 November and Norby on 1 December 2020"
_PLACED = r"(?:[,;a]{1,2}d?[yxz]?(?:[TU]o?)?P[TU]?){1,3}(?:h?V)?"
LISTED_DAY = re.compile(rf"(?:{_PLACED}D)*{_PLACED}(?P<last>D)")


def _year_behind(reading: Reading, i: int) -> date | None:
    """Return the last day of a list of places, each with its day, where only that one has its year."""
    day = reading.row[i].day
    if day is None or day.basis is not DateBasis.STATED or YEAR.search(reading.row[i].text):
        return None
    listed = LISTED_DAY.match(reading.symbols, i + 1)
    last = reading.row[listed.start("last")] if listed else None
    return last.day.last if last and last.day and YEAR.search(last.text) else None


def _in_year(day: Day, behind: date) -> Day:
    """Return a day of the year of one behind it, or of the year before where it would lie after that."""
    if day.first is None or day.last is None:
        return day
    back = day.last.replace(day=1, year=behind.year) > behind
    try:
        first, last = (one.replace(year=behind.year - back) for one in (day.first, day.last))
    except ValueError:  # 29 February
        return replace(day, first=None, last=None)
    return replace(day, first=first, last=last)


DAYS = re.compile("D(?:,D)*,?a?D")


def _last_of_days(reading: Reading, i: int) -> int:
    """Return the last of days in a row, which the fighting took: "on Thursday, Friday and Saturday"."""
    days = DAYS.match(reading.symbols, i) if reading.lexicon.english else None
    bare = {*reading.lexicon.dates.weekdays, "and"}
    more = (chunk.text.casefold() for chunk in reading.row[i + 1 : days.end()] if chunk.day) if days else ()
    return days.end() - 1 if days and all(bare.issuperset(day.split()) for day in more) else i


def settled_day(chunk: Chunk, published: date | None) -> Day | None:
    """Return the day of a chunk; of one without a year, that of the past."""
    return settled_as(chunk.day, chunk.text, published) if chunk.day else None


def settled_as(day: Day, text: str, published: date | None) -> Day:
    """Return a day as `text` writes it; one without a year is of the past."""
    if published is None or day.role not in ("on", "by") or YEAR.search(text):
        return day
    return past(day, published)


def past(day: Day, published: date, ahead: timedelta = WEEK) -> Day:
    """Return the day a year earlier where it lies so far ahead of the report: what is told has happened."""
    if day.first is None or day.last is None or day.last <= published + ahead:
        return day
    try:
        return replace(
            day, first=day.first.replace(year=day.first.year - 1), last=day.last.replace(year=day.last.year - 1)
        )
    except ValueError:  # 29 February
        return replace(day, first=None, last=None)
