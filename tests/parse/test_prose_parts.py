"""Numbers, days, sentences and the plain form of a text, each by itself."""

from __future__ import annotations

import re
from datetime import date

import pytest

from pipeline.model import Qualifier
from pipeline.parse.lexicon import lexicon
from pipeline.parse.text.normal import plain
from pipeline.parse.text.sentences import split
from pipeline.parse.words import dates, numbers
from pipeline.parse.words.numbers import Number

ENGLISH = lexicon("en")
SATURDAY = date(2020, 11, 28)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("16", Number(16, None, Qualifier.EXACT)),
        ("1,200", Number(1200, None, Qualifier.EXACT)),
        ("sixteen", Number(16, None, Qualifier.EXACT)),
        ("fifty-two", Number(52, None, Qualifier.EXACT)),
        ("one hundred and twenty-one", Number(121, None, Qualifier.EXACT)),
        ("two hundred", Number(200, None, Qualifier.EXACT)),
        ("a dozen", Number(12, None, Qualifier.EXACT)),
        ("more than thirty", Number(30, None, Qualifier.AT_LEAST)),
        ("6+", Number(6, None, Qualifier.AT_LEAST)),
        ("about 40", Number(40, None, Qualifier.APPROX)),
        ("up to 9", Number(9, None, Qualifier.AT_MOST)),
        ("between 10 and 12", Number(10, 12, Qualifier.RANGE)),
        ("10-12", Number(10, 12, Qualifier.RANGE)),
        ("dozens of", Number(None, None, Qualifier.VAGUE)),
    ],
)
def test_a_number_is_read_whole(text: str, number: Number) -> None:
    """Digits, words and qualifiers give a value and how exactly it is meant."""
    found = re.match(numbers.pattern(ENGLISH.numbers), text, re.IGNORECASE)
    assert found
    assert found.group() == text
    assert numbers.read(text, ENGLISH.numbers) == number


@pytest.mark.parametrize("text", ["168.9", "20%", "1_6", "T16", "12/13", "9" * 5000])
def test_what_is_no_count_is_not_read(text: str) -> None:
    """Decimals, shares, codes and monsters are no counts of localities."""
    found = re.search(numbers.pattern(ENGLISH.numbers), text, re.IGNORECASE)
    assert found is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("today", (SATURDAY, SATURDAY)),
        ("yesterday", (date(2020, 11, 27), date(2020, 11, 27))),
        ("on Monday", (date(2020, 11, 23), date(2020, 11, 23))),
        ("on Saturday", (SATURDAY, SATURDAY)),
        ("25 November", (date(2020, 11, 25), date(2020, 11, 25))),
        ("November 25th, 2019", (date(2019, 11, 25), date(2019, 11, 25))),
        ("1 December", (date(2020, 12, 1), date(2020, 12, 1))),
        ("from 3 to 9 November", (date(2020, 11, 3), date(2020, 11, 9))),
        ("2020-11-20", (date(2020, 11, 20), date(2020, 11, 20))),
        ("20.11.2020", (date(2020, 11, 20), date(2020, 11, 20))),
        ("in the last 24 hours", (date(2020, 11, 27), SATURDAY)),
        ("31 February 2020", (None, None)),
        ("in October", (None, None)),
        ("this week", (None, None)),
    ],
)
def test_a_day_is_resolved_or_left_open(text: str, days: tuple[date | None, date | None]) -> None:
    """A day without a year is the nearest one; a month or a week is no day."""
    (found,) = dates.find(text, 0, len(text), ENGLISH.dates, SATURDAY)
    assert (found.first, found.last) == days


def test_the_plain_form_leads_back_to_the_received_text() -> None:
    """Soft hyphens go, accents compose, and every position still points into the text as received."""
    raw = "Lo\u00adwfen,  Cafe\u0301\u00a0Town"
    form = plain(raw)
    assert form.text == "Lowfen, Café Town"
    start, end = form.span(form.text.index("Café"), form.text.index("Café") + 4)
    assert raw[start:end] == "Cafe\u0301"


def test_sentences_survive_abbreviations_and_line_breaks() -> None:
    """A broken line goes on; an abbreviation or a web name ends nothing; a bullet stands alone."""
    text = "NEWS.ru wrote that Gen. Smith of the U.S. Army\nspoke on Nov. 3. He left.\n\n- Lowfen: 3\n- Highfen: 4"
    assert [text[s.start : s.end] for s in split(text)] == [
        "NEWS.ru wrote that Gen. Smith of the U.S. Army\nspoke on Nov. 3.",
        "He left.",
        "Lowfen: 3",
        "Highfen: 4",
    ]
