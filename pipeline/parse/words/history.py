"""Whether a text is a history: all that it tells happened years before it was published."""

from __future__ import annotations

import re
from datetime import date

from pipeline.model import DateBasis
from pipeline.parse.lexicon.shapes import DateWords
from pipeline.parse.text.normal import caseless
from pipeline.parse.words import dates
from pipeline.parse.words.dates import Day

YEARS_AGO = 2  # that a text is about; news recalls such years beside its own
DAYS_TOLD = 2  # with their years, that make a history: one may be all that a report recalls
YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
BESIDE = re.compile(r"[ ,(]{0,2}")  # between a weekday and its day


def is_history(text: str, words: DateWords, published: date) -> bool:
    """Return whether a text tells of nothing later than some years before its publication, and of days of that time.

    Its days are then not those near its publication, and what it tells is no mere memory.
    """
    years = [int(found) for found in YEAR.findall(text)]
    if len(years) < DAYS_TOLD or max(years) > published.year - YEARS_AGO or caseless(words.present).search(text):
        return False
    days = dates.find(text, 0, len(text), words, published)
    told = [day for day in days if day.last and YEAR.search(text, day.start, day.end)]
    bare = next((day for day in days if day.last and day not in told and day.basis is DateBasis.STATED), None)
    if bare and not (told and told[0].start < bare.start):
        return False  # "The army took Lowfen on 11 May. In the last war, it fell on 4 June 1994": news
    lately = (day for day in days if day.basis in (DateBasis.RELATIVE, DateBasis.WINDOW))
    return len({day.last for day in told}) >= DAYS_TOLD and all(_is_beside(day, told, text) for day in lately)


def _is_beside(day: Day, told: list[Day], text: str) -> bool:
    """Return whether a weekday only stands beside a day with its year: "Saturday, 5 August 1995"."""
    gaps = ((min(day.end, one.end), max(day.start, one.start)) for one in told)
    return any(BESIDE.fullmatch(text, *gap) for gap in gaps)
