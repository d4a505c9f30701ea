"""A text to be read: where a verb of an event may begin in it, and which days it tells."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache, cached_property

from pipeline.model import DateBasis
from pipeline.parse.clause import settling
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import fold
from pipeline.parse.text.sentences import LONGEST, Block, Sentence
from pipeline.parse.words import dates
from pipeline.parse.words.chunks import chunks
from pipeline.parse.words.dates import Day
from pipeline.parse.words.dayheads import Head, wires
from pipeline.parse.words.history import is_history
from pipeline.parse.words.prefilter import Find, first_letters, small
from pipeline.parse.words.scan import may_begin, may_tell, tells
from pipeline.parse.words.years import Years, marks_a_day

LEAD = 12  # letters that may stand before the day which a sentence begins with
NEAR = 600  # letters before a sentence, in which that day stands
PARAGRAPH = 20_000  # letters
TOLD_ON = 2  # sentences, the first of which begins with the day of both
YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?!\d)")
DAYS_LENGTH = 40  # letters before its year that a day takes at most
OLD_DAY = re.compile(  # before the year of "4 August 1995", "4 de agosto de 1995", "August 4, 1995", "04.08.1995"
    r"(?:\b\d{1,2}(?:st|nd|rd|th)?(?: de)? [^\W\d_]{3,12}\.?,?(?: de)? |[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?, "
    r"|\b\d{1,2}\.\d{1,2}\.)$"
)
OLD_MONTH = re.compile(r"(?P<month>[^\W\d_]{3,12})\.?,?(?: de)? $")  # before the year of "late August 2013"
STOP = re.compile(r"(?<=[a-z\d)\"]{2})[.!?]\s+(?=[A-Z\"])")


class Page:
    """A text to be read: on one line, with its language, its day, and the places where a verb of an event may begin."""

    def __init__(
        self, text: str, words: Lexicon, published: date | None, find: Find, headed: Sequence[tuple[int, int]] = ()
    ) -> None:
        """Look for verbs at once; `headed` tells where a year stands as a heading.

        A history is read as if nobody knew when it was published.
        """
        self.headed = headed
        self.text, self.words = text, words
        self.published = None if published and is_history(text, words.dates, published) else published
        self.verbs = [at for at in find(text, words) if may_begin(text, at, words)]

    @cached_property
    def years(self) -> Years:
        """The years that the text tells, for the days that name none."""
        return Years(self.text, self.words.dates, self.headed)

    @cached_property
    def wires(self) -> list[tuple[int, date]]:
        """The days on which reports in the text were sent, each with where its report begins."""
        return wires(self.text, self.words, self.published) if self.words.english and self.published else []

    @cached_property
    def marks(self) -> bool:
        """True where the text marks a day of years ago; asked before `years`, which takes long to find."""
        return marks_a_day(self.text, self.words.dates)

    @cached_property
    def recalls(self) -> bool:
        """True where a day with a year before the report's may stand in the text, whatever it is of."""
        if self.published is None:
            return False
        earlier = (found.start() for found in YEAR.finditer(self.text) if int(found[0]) < self.published.year)
        leads = (self.text[max(0, at - DAYS_LENGTH) : at] for at in earlier)
        months = self.words.dates.months
        return any(
            OLD_DAY.search(lead) or ((month := OLD_MONTH.search(lead)) and fold(month["month"]) in months)
            for lead in leads
        )

    def published_at(self, at: int) -> date | None:
        """Return by when what stands at a place was known: the day of publication, or the end of its heading's year.

        A report that was sent from a town before that day knows of nothing later: "LONDON, August 11. The rebels".
        """
        above = bisect_left(self.headed, (at, 0))
        year = self.headed[above - 1][1] if above else None
        earlier = year is not None and self.published is not None and year < self.published.year
        if year is not None and earlier:
            return date(year, 12, 31)
        sent = bisect_left(self.wires, (at, date.max))
        return self.wires[sent - 1][1] if sent else self.published

    def day_of(self, head: Head) -> Day | None:
        """Return the day that heads a paragraph, None where no year is known."""
        row = tuple(chunks(self.text, head.start, head.end, self.words, self.published_at(head.start)))
        row = tuple(self.years.completed(row)) if self.published is None else row
        day = next((settling.settled_day(chunk, self.published) for chunk in row if chunk.day), None)
        if day is None or day.last is None or self._is_of_other_year(head, day):
            return None
        return replace(day, basis=DateBasis.ANNOUNCED) if head.announced else day

    def _is_of_other_year(self, head: Head, day: Day) -> bool:
        """Return whether a weekday beside a day without a year tells that it is no day near publication.

        Such a day belongs to the page, not to the report: "Wednesday, 5 October" above a report of another year.
        """
        told = self.text[max(0, head.start - LEAD) : head.end].casefold()
        named = [n for weekday, n in self.words.dates.weekdays.items() if self.words.english and weekday in told]
        stated = day.basis is DateBasis.STATED and not re.search(YEAR, told)
        return bool(stated and named and self.published and day.last and day.last.weekday() not in named)

    def may_be_told(self, block: Block) -> bool:
        """Return whether a sentence of a block may say who told what stands before it."""
        text = small(self.text[block.start : block.end])
        return any(one in text for one in _begun(self.words.mood.told))

    def verbs_in(self, block: Block) -> Sequence[int]:
        """Return the places in a block where a verb may begin; without one it begins no claim."""
        verbs = self.verbs[bisect_left(self.verbs, block.start) : bisect_left(self.verbs, block.end)]
        if block.end - block.start > LONGEST or self.text.count("|", block.start, block.end) > 1:
            return verbs  # a piece or a cell may end inside a word, where a verb does not go on
        return [at for at in verbs if may_tell(self.text, at, block.end, self.words)]

    def has_verb(self, sentence: Sentence, verbs: Sequence[int]) -> bool:
        """Return whether one of these verbs stands in a sentence and may tell of an event; else it begins no claim."""
        start, end = sentence.start, sentence.end
        within = verbs[bisect_left(verbs, start) : bisect_left(verbs, end)]
        return any(tells(self.text, start, at, end, self.words) for at in within)

    def day_told(self, start: int, end: int) -> date | None:
        """Return the last day that a piece of the text tells, no farther back than people write a paragraph."""
        days = dates.find(self.text, max(start, end - PARAGRAPH), end, self.words.dates, self.published)
        days = [day for i, day in enumerate(days) if not (i and self._is_weekday_of(days[i - 1], day))]
        on = [day for day in days if day.last and day.role != "since" and day.basis is not DateBasis.WINDOW]
        if not on:
            return None
        told = settling.settled_as(on[-1], self.text[on[-1].start : on[-1].end], self.published).last
        since = self._steps(day for day in days if day.start > on[-1].start) if self.words.english else 0
        return told + timedelta(days=since) if told else None

    def _steps(self, days: Iterable[Day]) -> int:
        """Return how many days a text has gone on from the last one that it dates: "The following day, ..."."""
        words = (fold(self.text[day.start : day.end]).removeprefix("on ") for day in days)
        return sum(self.words.dates.steps.get(one, 0) for one in words)

    def _is_weekday_of(self, stated: Day, day: Day) -> bool:
        """Return whether a day only says which weekday the one before it is: "4 мая 2020 года, понедельник"."""
        beside = self.text[stated.end : day.start].strip() == "," and stated.basis is DateBasis.STATED
        return self.words.slavic and beside and day.basis is DateBasis.RELATIVE

    def day_led(self, start: int, end: int) -> Day | None:
        """Return the day that a sentence just before begins with, on which its paragraph then goes on."""
        near = max(start, end - NEAR)
        days = dates.find(self.text, near, end, self.words.dates, self.published)
        last = next((day for day in reversed(days) if day.last), None)
        if last is None or last.role != "on" or last is not days[0]:
            return None
        if any(not is_a(self.words.kinds.days.hours, self.text[day.start : day.end]) for day in days[1:]):
            return None  # "On 2 May they rose. Early in June, ..."
        ends = [found.end() for found in STOP.finditer(self.text, near, end)]
        before = max((at for at in ends if at <= last.start), default=start if near == start else near - LEAD)
        since = sum(at > last.end for at in ends)
        if last.start - before >= LEAD or since > TOLD_ON:
            return None
        return settling.settled_as(last, self.text[last.start : last.end], self.published)


@cache
def _begun(told: str) -> frozenset[str]:
    """Return letters of which some stand, small, wherever this pattern of a lexicon matches."""
    return first_letters([told])
