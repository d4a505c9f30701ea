"""The year of a day that names none: that of its heading; without a day of publication, the one that was told last."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from pipeline.model import DateBasis
from pipeline.parse.lexicon.shapes import YEAR, DateWords
from pipeline.parse.text.normal import compiled
from pipeline.parse.words import dates
from pipeline.parse.words.scan import Chunk

LATELY = 45  # days before it that a report tells of, whatever it recalls
DAYS = 365  # of a year
SOON = 45  # days within which an account goes on in the same year
AGO = timedelta(days=730)  # a day before this is history
HALF = 6  # months; a day that lies further back in its year than this is of the year after


HEADING = re.compile(
    r"(?:(?m:^)(?:=+|#+)[ *]*|(?:\A|(?<=\n)[ \t]*\n)[ *]*)(?:[^\W\d_]{3,12} )?(?P<year>(?:19|20)\d\d)[ *:=]*(?=\n|\Z)"
)


def headings(text: str) -> list[tuple[int, int]]:
    """Return where a heading of nothing but a year, or a month and a year, stands in a text, and the year."""
    return [(found.start(), int(found["year"])) for found in HEADING.finditer(text)]


class Years:
    """The days with a year in a text, and the years that stand alone, by where they stand."""

    def __init__(self, text: str, words: DateWords) -> None:
        """Find them at once."""
        days = [(day.start, day.last, True) for day in dates.find(text, 0, len(text), words, None) if day.last]
        alone = [(found.start(), date(int(found[0]), 1, 1), False) for found in compiled(words.alone).finditer(text)]
        self._told = sorted((*days, *alone))
        self._starts = [at for at, *_ in self._told]
        self._text, self._words = text, words

    def completed(self, row: Iterable[Chunk]) -> Iterator[Chunk]:
        """Yield the chunks of a sentence, a day without a year with the one that the text told last."""
        for chunk in row:
            open_ = chunk.day is not None and chunk.day.last is None and chunk.day.role != "loose"
            around = self._around(chunk.start) if open_ else None
            found = dates.find(self._text, chunk.start, chunk.end, self._words, around) if around else []
            stated = next((day for day in found if day.basis is DateBasis.STATED), None)
            yield self._settled(chunk, stated) if stated else chunk

    def recalled(self, row: Iterable[Chunk], published: date) -> Iterator[Chunk]:
        """Yield the chunks of a sentence, a day without a year with that of the day of long ago that was told last.

        "The war began on 4 August 1995. On 5 August Lowfen was taken": not the August before the report.
        """
        for chunk in row:
            told = self._told[: bisect_left(self._starts, chunk.start)]
            ago = bool(told) and told[-1][2] and published - told[-1][1] > AGO
            if not ago or not _may_be_recalled(chunk, published):
                yield chunk
                continue
            found = dates.find(self._text, chunk.start, chunk.end, self._words, self._around(chunk.start))
            stated = next((one for one in found if one.basis is DateBasis.STATED), None)
            settled = self._settled(chunk, stated) if stated else chunk
            last = settled.day.last if settled.day else None
            yield settled if last and 0 <= (last - told[-1][1]).days < SOON else chunk

    def _around(self, at: int) -> date | None:
        """Return the middle of the year that was told last before a place."""
        i = bisect_left(self._starts, at)
        return date(self._told[i - 1][1].year, 7, 2) if i else None

    def _settled(self, chunk: Chunk, day: dates.Day) -> Chunk:
        _, before, whole = self._told[bisect_left(self._starts, chunk.start) - 1]
        years = 1 if whole and day.first and before.month - day.first.month > HALF else 0
        moved = [one.replace(year=one.year + years) for one in (day.first, day.last) if one]
        return chunk._replace(day=dates.Day(day.start, day.end, day.role, moved[0], moved[-1], day.basis))


def _may_be_recalled(chunk: Chunk, published: date) -> bool:
    """Return whether a day is written without its year, and none of those just before a report."""
    day = chunk.day.last if chunk.day and (chunk.day.role, chunk.day.basis) == ("on", DateBasis.STATED) else None
    since = (published - day).days % DAYS if day else 0
    return since > LATELY and not YEAR.search(chunk.text)
