"""English words for a change: verbs, participles and nouns by family, who gained and lost, how many, on which day."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report, Status
from pipeline.parse.prose import read

MONDAY = date(2020, 6, 15)


def claims(text: str, published: date | None = MONDAY) -> list[Claim]:
    """Read a text as an English report of this day."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=published, language="en")))


def sides(text: str) -> list[tuple[list[str], str | None, str | None]]:
    """Return names, taker and loser of what a text tells as done."""
    return [
        ([place.name for place in one.localities], one.gained_by, one.lost_by)
        for one in claims(text)
        if one.status in (Status.ASSERTED, Status.CLAIMED)
    ]


@pytest.mark.parametrize(
    ("text", "taker", "loser"),
    [
        ("Lowfen succumbed to the Redland army on Monday.", "Redland army", None),
        ("The town of Lowfen succumbed after a week of fighting.", None, None),
        ("Lowfen capitulated to the Blues on 4 June.", "Blues", None),
        ("The garrison of Lowfen surrendered without a fight.", None, None),
        ("Lowfen switched hands on Monday.", None, None),
        ("Lowfen slipped into rebel hands.", "rebel", None),
        ("Control of Lowfen shifted to the Blues.", "Blues", None),
        ("Lowfen is ours!", None, None),
        ("Lowfen is finally free, residents wrote.", None, None),
        ("The insurgents lost their grip on Lowfen.", None, "insurgents"),
        ("The army lost its last foothold in Lowfen.", None, "army"),
        ("Blue units ran the militants out of Lowfen.", "Blue units", "militants"),
        ("Blue forces have thrown the militants out of Lowfen.", "Blue forces", "militants"),
        ("The Reds have been chased out of Lowfen by the Blues.", "Blues", "Reds"),
        ("The Reds were kicked out of Lowfen.", None, "Reds"),
        ("The Reds were forced to abandon Lowfen.", None, "Reds"),
        ("The army was compelled to leave Lowfen.", None, "army"),
        ("The Reds deserted Lowfen.", None, "Reds"),
        ("The withdrawal of Redland forces from Lowfen was completed.", None, "Redland forces"),
        ("The Redland army announced the withdrawal of its troops from Lowfen.", None, "Redland army"),
        ("Redland completed its withdrawal from Lowfen.", None, "Redland"),
        ("The expulsion of the rebels from Lowfen by the army came on Sunday.", "army", "rebels"),
    ],
)
def test_families_of_verbs(text: str, taker: str | None, loser: str | None) -> None:
    """Whatever the word for a change of hands, the place and both sides are found."""
    assert sides(text) == [(["Lowfen"], taker, loser)]


@pytest.mark.parametrize(
    "text",
    [
        "Villagers were driven from Lowfen.",
        "Families were thrown out of Lowfen.",
        "Thousands were forced to flee Lowfen.",
        "The mayor of Lowfen succumbed to his wounds.",
        "Forty rebels surrendered in Lowfen on Monday.",
        "Lowfen slipped into chaos.",
        "Fighting shifted to Lowfen.",
        "Entry to Lowfen is free.",
        "Lowfen is now free of mines.",
        "They also grabbed Ashby, a mayor.",
        "The departure of refugees from Lowfen began.",
        "The rebels called for the withdrawal of Redland forces from Lowfen.",
    ],
)
def test_families_of_verbs_near_misses(text: str) -> None:
    """People, moods and mines change no hands."""
    assert sides(text) == []


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("a dozen", 12),
        ("half a dozen", 6),
        ("more than two dozen", 24),
        ("dozens of", None),
        ("a couple of", None),
        ("a handful of", None),
    ],
)
def test_number_words(said: str, count: int | None) -> None:
    """Dozens multiply; vague words give no figure."""
    (claim,) = claims(f"The Blues captured {said} villages in Eastmoor.")

    assert (claim.region, claim.count) == ("Eastmoor", count)
