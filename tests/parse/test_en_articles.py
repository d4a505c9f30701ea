"""English as whole articles have it: what a sentence alone would not show."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report
from pipeline.parse.prose import read


def claims(text: str) -> list[Claim]:
    """Read a text as a report published on Saturday, 28 November 2020."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=date(2020, 11, 28), language="en")))


def told(text: str) -> list[tuple[str | None, int | None, tuple[str, ...], str | None, str | None]]:
    return [
        (c.region, c.count, tuple(place.name for place in c.localities), c.lost_by, c.gained_by) for c in claims(text)
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The rebels took the Eastmoor province towns of Lowfen, Highfen and Drymoor.",
            ("Eastmoor", None, ("Lowfen", "Highfen", "Drymoor"), None, "rebels"),
        ),
        ("The rebels drove the army out of Eastmoor villages.", ("Eastmoor", None, (), "army", "rebels")),
        (
            "The army captured the villages of Lowfen, Highfen and Drymoor hill.",
            (None, None, ("Lowfen", "Highfen"), None, "army"),
        ),
        (
            "The army took several villages in Eastmoor, initially occupied by a Redland rebel group.",
            ("Eastmoor", None, (), "Redland rebel group", "army"),
        ),
        (
            "The rebels met no resistance from Vespera's national army, as they captured Lowfen village.",
            (None, None, ("Lowfen",), None, "rebels"),
        ),
        (
            "The army gave chase and lost Lowfen, then they came down to Highfen.",
            (None, None, ("Lowfen",), "army", None),
        ),
        (
            "The army brought three villages of Eastmoor back under its control.",
            ("Eastmoor", 3, (), None, "army"),
        ),
        (
            "The following villages fell to Vespera: Lowfen, Highfen and Drymoor.",
            (None, None, ("Lowfen", "Highfen", "Drymoor"), None, "Vespera"),
        ),
        (
            "Such settlements of the Eastmoor region have been liberated: Lowfen, Highfen and Drymoor.",
            ("Eastmoor", None, ("Lowfen", "Highfen", "Drymoor"), None, None),
        ),
        (
            "Vespera Army Successfully Liberates 8 More Settlements In Eastmoor",
            ("Eastmoor", 8, (), None, "Vespera Army"),
        ),
        ("The army said it had taken back two of 15 occupied villages.", (None, 2, (), None, "army")),
        (
            "The army took four small villages and a hill on the southern edges of Eastmoor province.",
            ("Eastmoor", 4, (), None, "army"),
        ),
        (
            "Twenty-six towns and more than 450 junta army bases and outposts have been seized by the Blue Alliance.",
            (None, 26, (), None, "Blue Alliance"),
        ),
        (
            "The rebels took 14 towns in three states and one region while making an attempt.",
            (None, 14, (), None, "rebels"),
        ),
        ("Norland forces free 5 villages from IS in west of Lowfen", ("Lowfen", 5, (), "IS", "Norland forces")),
        (
            "The siege went on as the security forces overran Lowfen.",
            (None, None, ("Lowfen",), None, "security forces"),
        ),
        (
            "The government lost five districts of Eastmoor, officials confirmed to Lowfen Now.",
            ("Eastmoor", 5, (), "government", None),
        ),
        ("President Ivan Moor announced the liberation of 13 villages in Eastmoor.", ("Eastmoor", 13, (), None, None)),
        (
            "Lowfen \u2014 Vespera said its troops had retaken four villages from Redland forces.",
            (None, 4, (), "Redland forces", "Vespera"),
        ),
        ("Redland said on its Twitter account that its army took Lowfen.", (None, None, ("Lowfen",), None, "Redland")),
    ],
)
def test_a_change_is_told_once_with_its_own_place_and_sides(sentence, expected):
    """A sentence of news prose gives one claim, with the place and the sides that it names for it."""
    assert [expected] == told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Our units restored the Vespera state flag in eight settlements.",
        "The army captured the Lowfen district headquarters.",
        "The raiders left eight villages of Eastmoor ransacked.",
        "The waters withdrew from Lowfen and most of Eastmoor.",
        "Labour has lost Lowfen, and the council fell to the Liberal Democrats.",
        "The movement goes on with its resistance until Lowfen falls.",
        "The rebels occupy a big part of Eastmoor region.",
        "Not one settlement was taken, though troops tested nine villages of Eastmoor.",
        "The governor asked the army to bring all three districts of Eastmoor back under control.",
        "Having taken the Lowfen Shield, they lost the Highfen Cup.",
        "About 60,000 Redlanders were freed.",
        "Since the start of the withdrawal of Blue forces from Eastmoor, talks have stalled.",
    ],
)
def test_what_only_sounds_like_a_change_gives_none(sentence):
    """Flags, offices, floods, votes, trophies, states and wishes change nobody's hold on a place."""
    assert [] == told(sentence)
