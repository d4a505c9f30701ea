"""The year of a day that names none: that of its heading; without a day of publication, the one that was told last."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from pipeline.model import DateBasis
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import YEAR, DateWords, Lexicon
from pipeline.parse.text.normal import caseless, compiled, fold
from pipeline.parse.words import dates
from pipeline.parse.words.row import Chunk

LATELY = 45  # days before it that a report tells of, whatever it recalls
DAYS = 365  # of a year
NEAREST = 190  # days from a report to a day without its year, where nothing beside it tells that year
SOON = 45  # days within which an account goes on in the same year
ABOUT = 3  # days from a day to the report that marks it years later
NEAR = 600  # letters from a day to the words that mark it
ENDS = re.compile(r"(?<=[^\W\d_]{3})[.!?\u061f\u0589]\s")  # what ends a sentence
NAME = re.compile(r"(?<![\w'-])[^\W\d_a-zа-яё]\w{4,}")
LETTERS = 5  # of a name, which its cases leave
HALF = 6  # months; a day that lies further back in its year than this is of the year after


HEADING = re.compile(
    r"(?:(?m:^)(?:=+|#+)[ *]*|(?:\A|(?<=\n)[ \t]*\n)[ *]*)(?:[^\W\d_]{3,12} )?"
    r"(?P<year>(?:1[5-9]|20)\d\d)[ *:=]*(?=\n|\Z)"
)


# "War diary, 1944", above entries that begin with a day without its year: "11 July: the army took Lowfen"
TITLE = re.compile(
    r"\A[^\n.!?;:\d]{3,60}\b(?P<year>(?:1[5-9]|20)\d\d)(?: \([^)\n]{1,30}\))?[ *]*\n\s*"
    r"(?:[-*\u2022\u2014] ?)?(?:\d{1,2}\.? [^\W\d]{3,12}|[^\W\d]{3,12} \d{1,2})(?! ?\d)"
    r"(?:[ ]*[:.,\u2014-])(?! ?(?:19|20)\d\d)"
)
# "Освобождённые сёла Северии, май 2014 года", above lines that each begin with a day
MONTH_TITLE = re.compile(
    r"(?:\A|(?<=\n))[^\n]{3,80}, [^\W\d_]{3,12} (?P<year>(?:19|20)\d\d)(?: ?-?[^\W\d]{1,5}\.?)?[ *:=]*(?=\n\s*\d{1,2} )"
)


def headings(text: str, words: Lexicon) -> list[tuple[int, int]]:
    """Return where a heading of nothing but a year, or of a title that ends in one, stands in a text, and the year.

    The title of a chronicle tells the year of its entries, as that of a list of days below it.
    """
    titled = TITLE.match(text)
    titled = titled if titled and is_a(words.kinds.heads.chronicle, text[: titled.start("year")]) else None
    found = (*HEADING.finditer(text), *MONTH_TITLE.finditer(text), *([titled] if titled else []))
    return sorted({(one.start(), int(one["year"])) for one in found})


MONTH = re.compile(r"(?<!\d )(?<!\d)\b(?P<month>[A-Z][a-z]{2,8})\.?,? (?P<year>(?:19|20)\d\d)(?!\d)")
# "en mai 1793", "en mayo de 1811"
MONTH_OF = re.compile(r"(?<!\d )(?<!\d de )\b(?P<month>[^\W\d_]{3,10}) (?:del? )?(?P<year>(?:1[5-9]|20)\d\d)(?!\d)")


def marks_a_day(text: str, words: DateWords) -> bool:
    """Return whether a text marks a day of years ago: "four years have passed since"."""
    return caseless(words.anniversary).search(text) is not None


class Years:
    """The days with a year in a text, and the years that stand alone, by where they stand."""

    def __init__(self, text: str, words: DateWords, headed: Iterable[tuple[int, int]] = ()) -> None:
        """Find them at once; `headed` are the years of headings."""
        days = dates.find(text, 0, len(text), words, None)
        whole = [(day.start, day.last, True) for day in days if day.last]
        alone = [(found.start(), date(int(found[0]), 1, 1), False) for found in compiled(words.alone).finditer(text)]
        months = [*_months(text, words)] if words.of_month in ("of", "de") else []
        above = [(at, date(year, 1, 1), False) for at, year in headed]
        self._told = sorted((*whole, *alone, *months, *above))
        self._starts = [at for at, *_ in self._told]
        self._whole = {day.start for day in days if day.last and YEAR.search(text, day.start, day.end)}
        self._whole |= {at for at, *_ in months}
        self._text, self._words = text, words
        self._marks = marks_a_day(text, words)

    def completed(self, row: Iterable[Chunk]) -> Iterator[Chunk]:
        """Yield the chunks of a sentence, a day without a year with the one that the text told last."""
        for chunk in row:
            open_ = chunk.day is not None and chunk.day.last is None and chunk.day.role != "loose"
            around = self._around(chunk.start) if open_ else None
            found = dates.find(self._text, chunk.start, chunk.end, self._words, around) if around else []
            stated = next((day for day in found if day.basis is DateBasis.STATED), None)
            yield self._settled(chunk, stated) if stated else chunk

    def recalled(self, row: Iterable[Chunk], published: date, due: bool = False) -> Iterator[Chunk]:
        """Yield the chunks of a sentence, a day without a year with that of the day of long ago that was told last.

        "The war began on 4 August 1995. On 5 August Lowfen was taken": not the August before the report.
        `due` where the sentence tells of a plan, whose days lie ahead of the report.
        """
        for chunk in row:
            day = _without_year(chunk)
            if day and (of_then := self._marked(day, published)):
                yield _on(chunk, of_then.year - day.year)
                continue
            if day and abs((published - day).days) <= ABOUT and self._marks_there(chunk.start):
                yield _on(chunk, None)
                continue
            ahead = due and day is not None and day > published
            began = None if day is None or ahead else self._long_ago(chunk.start, published)
            yield _in_its_year(chunk, day, began, published) if day and began else chunk

    def _marks_there(self, at: int) -> bool:
        """Return whether a sentence says that it marks a day of years ago: the one around a place, or one of its names.

        "Four years have passed since Lowfen was freed. Lowfen was freed on 5 May", not "the anniversary of the church".
        """
        near = range(max(0, at - NEAR), at + NEAR)
        here = self._sentence(at)
        names = self._names(*here)
        marks = caseless(self._words.anniversary).finditer(self._text, near.start, near.stop)
        marking = {self._sentence(found.start()) for found in marks}
        return here in marking or any(names & self._names(*one) for one in marking)

    def _sentence(self, at: int) -> tuple[int, int]:
        """Return where the sentence around a place begins and ends."""
        start = max((found.end() for found in ENDS.finditer(self._text, max(0, at - NEAR), at)), default=0)
        end = ENDS.search(self._text, at)
        return start, end.start() if end else len(self._text)

    def _names(self, start: int, end: int) -> set[str]:
        """Return how what may be names begin in a piece of the text, without the endings of their cases."""
        words = (found[0] for found in NAME.finditer(self._text, start, end))
        return {fold(word)[:LETTERS] for word in words if fold(word) not in self._words.months}

    def _marked(self, day: date, published: date) -> date | None:
        """Return the day of an earlier year that a text marks by the same day of the report's year.

        "It is three years today, 20 October, that Lowfen was taken", with the year told elsewhere in the text.
        """
        if abs((published - day).days) > ABOUT or not self._marks:
            return None
        same = {
            then for at, then, _ in self._told if at in self._whole and (then.month, then.day) == (day.month, day.day)
        }
        earlier = [then for then in same if then.year < published.year]
        return earlier[0] if len(earlier) == 1 else None

    def _long_ago(self, at: int, published: date) -> date | None:
        """Return the day of an earlier year that a text last told before a place, and has not come back from."""
        told = self._told[: bisect_left(self._starts, at)]
        i = next((i for i in range(len(told) - 1, -1, -1) if told[i][0] in self._whole), None)
        if i is None or told[i][1].year >= published.year:
            return None
        start, began, _ = told[i]
        alone = [day.year for _, day, whole in told[i + 1 :] if not whole]
        if any(year >= published.year - 1 for year in alone) or self._comes_back(start, at, published):
            return None
        return date(alone[-1], 12, 31) if alone and alone[-1] != began.year else began

    def _comes_back(self, start: int, at: int, published: date) -> bool:
        """Return whether a text comes back to the days of the report between two places: "on Monday", "this week"."""
        if caseless(self._words.present).search(self._text, start, at):
            return True
        days = dates.find(self._text, start, at, self._words, published)
        return any(day.basis in (DateBasis.RELATIVE, DateBasis.WINDOW) for day in days)

    def _around(self, at: int) -> date | None:
        """Return the middle of the year that was told last before a place."""
        i = bisect_left(self._starts, at)
        return date(self._told[i - 1][1].year, 7, 2) if i else None

    def _settled(self, chunk: Chunk, day: dates.Day) -> Chunk:
        _, before, whole = self._told[bisect_left(self._starts, chunk.start) - 1]
        years = 1 if whole and day.first and before.month - day.first.month > HALF else 0
        moved = [one.replace(year=one.year + years) for one in (day.first, day.last) if one]
        return chunk._replace(day=dates.Day(day.start, day.end, day.role, moved[0], moved[-1], day.basis))


def _months(text: str, words: DateWords) -> Iterator[tuple[int, date, bool]]:
    """Yield the months that a text tells with their year and without a day: "late August 2013"."""
    for found in (MONTH if words.of_month == "of" else MONTH_OF).finditer(text):
        if month := words.months.get(fold(found["month"])):
            yield found.start(), date(int(found["year"]), month, 1), True


def _without_year(chunk: Chunk) -> date | None:
    """Return the day that a chunk writes without its year."""
    day = chunk.day
    stated = day is not None and day.role in ("on", "by") and day.basis is DateBasis.STATED
    return day.last if day and stated and not YEAR.search(chunk.text) else None


def _in_its_year(chunk: Chunk, day: date, began: date, published: date) -> Chunk:
    """Return a day without a year in that of the one told before it, as it is or, where it may be of either, as none.

    "The war began on 15 April 2021. Lowfen fell on 26 October" (2021), but "Lowfen fell on 5 January" (no day).
    """
    if abs((published - day).days) > NEAREST:
        return chunk  # its own sentence tells its year
    history = began.year < published.year - 1
    if (published - day).days % DAYS <= LATELY and day <= published:
        return chunk
    same, next_ = _moved(day, began.year), _moved(day, began.year + 1)
    then = same if same and same >= began else next_
    soon = then is not None and (then - began).days < SOON
    if then and (soon or (then == same and (history or day > published))):
        return _on(chunk, then.year - day.year)
    return _on(chunk, None) if history else chunk


def _moved(day: date, year: int) -> date | None:
    """Return a day in another year; none of 29 February."""
    try:
        return day.replace(year=year)
    except ValueError:
        return None


def _on(chunk: Chunk, years: int | None) -> Chunk:
    """Return the chunk of a day some years away, or of no day at all."""
    day = chunk.day
    if day is None or day.first is None or day.last is None:
        return chunk
    ends = [_moved(one, one.year + years) for one in (day.first, day.last)] if years is not None else [None, None]
    basis = day.basis if all(ends) else None
    return chunk._replace(
        day=replace(day, first=ends[0] if basis else None, last=ends[1] if basis else None, basis=basis)
    )
