"""Days of which a heading tells the rest: the month of numbers below it, the year of a title's "14.11"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import Plain, fold

# "JUNE 2014", "## June 2014"
MONTH = re.compile(r"(?m:^)[=#*_ ]*(?P<month>[^\W\d_]{3,10})[ ,]+(?:del? )?(?P<year>(?:1[5-9]|20)\d\d)[ =#*_:.]*(?=\n)")
# "- 11: the rebels took", "11 - the rebels took"
ENTRY = re.compile(
    r"(?m:^)[ ]*(?:[-*\u2014\u2022\u25aa\u25cf\u00b7][ ]*)?(?P<day>[0-3]?\d)(?=(?:st|nd|rd|th)?\s?[:\u2014-] )"
)
# "Summary for 14.11", above what is summed up
TITLE = re.compile(r"\A\W{0,4}(?P<words>[^\n]{3,40}?) (?P<day>[0-3]?\d)\.(?P<month>[01]?\d)(?=\W{0,3}\n)")


def in_full(form: Plain, lexicon: Lexicon, published: date | None) -> Plain:
    """Return the text with each such day in full, offsets still those of the text as received."""
    if not (lexicon.english or lexicon.slavic or lexicon.romance):
        return form
    added = [*_of_title(form.text, lexicon, published), *(_of_months(form.text, lexicon) if not lexicon.slavic else ())]
    return _with(form, added) if added else form


def _of_title(text: str, lexicon: Lexicon, published: date | None) -> Iterator[tuple[int, str]]:
    """Yield the year of the day in a title, the last one up to publication."""
    title = TITLE.match(text) if published else None
    if title is None or published is None or not is_a(lexicon.kinds.heads.bulletin, title["words"]):
        return
    years = (published.year, published.year - 1)
    days = (_day(year, int(title["month"]), int(title["day"])) for year in years)
    told = next((day for day in days if day and day <= published + timedelta(days=1)), None)
    if told:
        yield title.end("month"), f".{told.year}"


def _of_months(text: str, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """Yield the month and year of each entry that begins with the number of a day, below a heading of its month."""
    heads = [one for one in MONTH.finditer(text) if fold(one["month"]) in lexicon.dates.months]
    stops = [*(one.start() for one in heads[1:]), len(text)]
    for head, stop in zip(heads, stops[: len(heads)], strict=True):
        month, year = lexicon.dates.months[fold(head["month"])], int(head["year"])
        for entry in ENTRY.finditer(text, head.end(), stop):
            if _day(year, month, int(entry["day"])):
                yield entry.end("day"), f" {head['month'].capitalize()} {year}"


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _with(form: Plain, added: Sequence[tuple[int, str]]) -> Plain:
    """Return the text with what is added at these places, in their order, which stands where the next letter does."""
    starts, ends = form.starts or range(len(form.text)), form.ends or range(1, len(form.text) + 1)
    letters: list[str] = []
    first: list[int] = []
    last: list[int] = []
    places = [at for at, _ in added]
    for begin, stop, more in zip(
        [0, *places], [*places, len(form.text)], [*(words for _, words in added), ""], strict=True
    ):
        letters += (form.text[begin:stop], more)
        first += (*starts[begin:stop], *([ends[stop - 1]] * len(more)))
        last += (*ends[begin:stop], *([ends[stop - 1]] * len(more)))
    return Plain("".join(letters), tuple(first), tuple(last))
