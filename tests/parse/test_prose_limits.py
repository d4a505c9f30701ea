"""Texts that nobody would write: endless paragraphs, brackets without end, random letters."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Card, Claim, Report
from pipeline.parse.prose import read


def claims(text: str, language: str = "en") -> list[Claim]:
    """Read a text as a report published on Saturday, 28 November 2020."""
    card = Card(published=date(2020, 11, 28), language=language)
    return read(Report("report", "report.txt", "0" * 64, text, card))


def name(i: int) -> str:
    """Return an invented name of its own for each number: "Moorbcd"."""
    return "Moor" + "".join(chr(ord("b") + int(digit)) for digit in str(i))


def test_nothing_of_a_paragraph_without_end_is_lost() -> None:
    """A list of thousands of entries in one sentence gives each of them, in text order."""
    entries = [(name(i), i % 90 + 1) for i in range(3000)]
    listed = ", ".join(f"{region} ({count})" for region, count in entries)
    found = claims(f"The remaining localities that come under the control of Norland are in {listed}.")
    assert [(claim.region, claim.count) for claim in found] == entries
    assert {claim.gained_by for claim in found} == {"Norland"}


@pytest.mark.parametrize(
    "text",
    [
        "(" * 10_000,
        "[" * 10_000 + "]" * 10_000,
        "took " * 10_000,
        "under the control of Norland " * 3_000,
        "1" * 100_000,
        "100 " * 10_000,
        "A" * 100_000,
        "a." * 50_000,
        " \n" * 50_000,
        "and " * 20_000,
        "e\u0301\u200b" * 20_000,
        "Lowfen, " * 10_000,
        "Lowfen | " * 10_000,
        '."' * 50_000,
        "<ref>" * 20_000,
        "<!--" * 20_000,
        "{{cite " * 20_000,
    ],
)
def test_monsters_take_no_longer_than_they_are_long(text: str) -> None:
    """Whatever is repeated without end is read in seconds of the processor, and quoted exactly."""
    whole = f"The army took 3 villages in Eastmoor {text}"
    start = time.process_time()
    for claim in claims(whole):
        assert whole[claim.start : claim.end] == claim.quote
    assert time.process_time() - start < 10


@pytest.mark.parametrize("language", ["en", "ru"])
@given(text=st.text(max_size=200))
def test_no_text_breaks_the_parser(language: str, text: str) -> None:
    """Any letters at all around a statement raise nothing, and each quote is exact and short."""
    whole = f"{text} 16 villages of Eastmoor came under the control of {text} today: Lowfen (3), {text}"
    for claim in claims(whole, language):
        assert whole[claim.start : claim.end] == claim.quote
        assert len(claim.quote) <= 300
        assert all(whole[place.start : place.end] for place in claim.localities)


def test_a_row_of_unknown_words_takes_no_longer_than_it_is_long() -> None:
    """Where any unknown word may be a name, a long row of them behind "that" is read as fast as a short one."""
    text = "أعلنت القوات أن " + "فلوران " * 2000 + "سيطرت على قرية في محافظة دول."
    start = time.process_time()
    claims(text, language="ar")
    assert time.process_time() - start < 10


@pytest.mark.parametrize("name", ["Ministry of   Defense", 'Ministry of """ Defense', "Moor- Defense"])
def test_a_name_with_a_gap_in_it_has_initials(name: str) -> None:
    """Blanks or signs inside a name break nothing where its initials stand behind it."""
    (claim,) = claims(f"As the {name} (MoD) confirmed, the rebels took five villages in Eastmoor.")
    assert (claim.region, claim.count) == ("Eastmoor", 5)
