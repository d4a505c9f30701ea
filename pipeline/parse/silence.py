"""Why a sentence with a figure and a word for places gave no claim: the first thing in which the grammar saw none.

The questions are those that `prose` asks, in its order, so that each answer is the one that decided.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence

from pipeline.model import Claim, Report
from pipeline.parse.clause import mood
from pipeline.parse.clause.pastdays import is_past
from pipeline.parse.clause.reading import Reading
from pipeline.parse.discourse.left import Left, reading_of
from pipeline.parse.lexicon import guessed, lexicon
from pipeline.parse.page import Page
from pipeline.parse.sentence import is_history
from pipeline.parse.text.normal import plain
from pipeline.parse.text.sentences import split
from pipeline.parse.words.clitics import apart
from pipeline.parse.words.prefilter import candidates
from pipeline.parse.words.years import headings


def silent_sentences(report: Report, claims: Sequence[Claim]) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and reason of each sentence that holds a number and a unit word and gave none of the claims.

    Tables are left out: what is wrong with a row is a finding.
    """
    if report.rows:
        return
    form = plain(report.text)
    words = lexicon(report.card.language or guessed(form.text))
    form = apart(form, words)
    page = Page(form.text.replace("\n", " "), words, report.card.published, candidates, headings(form.text, words))
    starts, ends = (sorted(getattr(claim, edge) for claim in claims) for edge in ("start", "end"))
    for sentence in split(form.text):
        start, end = form.span(sentence.start, sentence.end)
        if bisect_left(starts, end) > bisect_right(ends, start):  # more claims begun than ended: one is here
            continue
        reading = reading_of(page, sentence, Left())
        if {"N", "U"} <= set(reading.symbols):
            yield start, end, reason(reading)


def reason(reading: Reading) -> str:
    """Return in a line why nothing is claimed of a sentence that stands alone."""
    return next(said for why in REASONS if (said := why(reading)))


def _asked(reading: Reading) -> str | None:
    return "it asks" if reading.text[reading.row[-1].start :].split(" ")[0].rstrip("\"')").endswith("?") else None


def _without_verb(reading: Reading) -> str | None:
    if "V" in reading.symbols:
        return None
    if "K" in reading.symbols:
        return "it tells of standing control or another state, not of a change"
    return "no verb says that anything changed hands"


def _without_place(reading: Reading) -> str | None:
    return None if "P" in reading.symbols else "no region or place is named"


def _elsewhere(reading: Reading) -> str | None:
    about = mood.topic(reading.words(0, len(reading.row)), reading.lexicon.mood)
    return f"it is about {about.value}" if about else None


def _recalled(reading: Reading) -> str | None:
    past = bool(reading.verbs) and all(is_past(reading, at) for at in reading.verbs)
    return "it recalls what happened long before the report" if past or is_history(reading) else None


def _unmeant(reading: Reading) -> str | None:
    if reading.verbs:
        return None
    return f"{_said(reading, reading.symbols.index('V'))} tells of an aim, an attempt or a state, not of a change"


def _of_others(reading: Reading) -> str | None:
    if any(item.count for group in reading.groups for item in group.items):
        return None
    at = reading.symbols.index("N")
    return f"{_said(reading, at, at + 2)} counts no places"


def _untied(reading: Reading) -> str:
    at = next(item.count[0] for group in reading.groups for item in group.items if item.count)
    return f"no rule of the grammar ties {_said(reading, at, at + 2)} to {_said(reading, reading.verbs[0])}"


def _said(reading: Reading, start: int, end: int | None = None) -> str:
    return f'"{reading.words(start, min(end or start + 1, len(reading.row)))}"'


REASONS: tuple[Callable[[Reading], str | None], ...] = (
    _asked,
    _without_verb,
    _without_place,
    _elsewhere,
    _recalled,
    _unmeant,
    _of_others,
    _untied,
)
