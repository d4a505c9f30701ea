"""English as monitors and agencies write it: long lists in brackets, running numbers, praise, with invented names."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report, Status
from pipeline.parse.prose import read

WEDNESDAY = date(2031, 5, 14)
TOLD = (Status.ASSERTED, Status.CLAIMED)


def claims(text: str) -> list[Claim]:
    """Read a text as an English report of this day."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=WEDNESDAY, language="en")))


def told(text: str) -> list[tuple[str | None, int | None, str]]:
    """Return region, figure and names of each claim of what has happened."""
    return [
        (c.region, c.count, ", ".join(place.name for place in c.localities)) for c in claims(text) if c.status in TOLD
    ]


def takers(text: str) -> list[str | None]:
    """Return who gained, claim by claim."""
    return [c.gained_by for c in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lowfen, Highfen and Drymoor were among the most important areas retaken by Blue forces on Saturday.",
            [(None, None, "Lowfen, Highfen, Drymoor")],
        ),
        (
            "The villages of Lowfen and Highfen were among the settlements that were captured on Monday by the rebels.",
            [(None, None, "Lowfen, Highfen")],
        ),
        ("Lowfen is one of the villages that the army retook on Monday.", [(None, None, "Lowfen")]),
        (
            "Lowfen and Highfen are among five villages the army captured on Friday in Eastmoor.",
            [("Eastmoor", None, "Lowfen, Highfen")],
        ),
        (
            "Lowfen was one of the towns captured by the rebels in Eastmoor province.",
            [("Eastmoor", None, "Lowfen")],
        ),
        ("Lowfen was among the towns shelled on Monday.", []),
        ("Lowfen was among the towns that have not been captured.", []),
        ("Ivan Doe was among the soldiers captured by the rebels.", []),
    ],
)
def test_what_is_told_of_those_that_a_place_is_among_is_told_of_it(text, expected):
    """A place that was "among the towns captured" was captured."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army took the villages (Lowfen, Highfen and Drymoor) in Eastmoor.",
            [("Eastmoor", None, "Lowfen, Highfen, Drymoor")],
        ),
        (
            "He praised the liberation of the directorates (Lowfen - Highfen - Drymoor) west of Eastmoor governorate.",
            [("Eastmoor", None, "Lowfen, Highfen, Drymoor")],
        ),
        ("The rebels seized the districts (Lowfen, Highfen).", [(None, None, "Lowfen, Highfen")]),
        (
            "The army captured 3 villages (Lowfen - Highfen - Drymoor) in the countryside of Eastmoor.",
            [("Eastmoor", 3, "Lowfen, Highfen, Drymoor")],
        ),
        ("The army shelled the villages (Lowfen, Highfen and Drymoor).", []),
        ("The army took the roads (Lowfen - Highfen).", []),
    ],
)
def test_places_in_brackets_behind_their_units_are_those_units(text, expected):
    """Brackets behind "the villages" hold their names, whether commas or dashes part them."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As of today, 1,886 settlements have been deoccupied in Norland.", [("Norland", 1886, "")]),
        ("The de-occupation of Lowfen was announced on Monday.", [(None, None, "Lowfen")]),
        ("As of today, 1,886 settlements have been demined in Norland.", []),
    ],
)
def test_a_place_is_deoccupied(text, expected):
    """To "deoccupy" is to liberate."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The minister congratulated all citizens on Monday for the recapturing of Lowfen and Highfen by defeating "
            "the rebels.",
            [(None, None, "Lowfen, Highfen")],
        ),
        ("The governor praised the army for the liberation of Lowfen.", [(None, None, "Lowfen")]),
        (
            "He thanked the troops for liberating the villages of Lowfen and Highfen in Eastmoor.",
            [("Eastmoor", None, "Lowfen, Highfen")],
        ),
        ("The king saluted the forces for taking back six villages in Eastmoor.", [("Eastmoor", 6, "")]),
        ("He thanked the allies for their help in the battle for the capture of Lowfen.", []),
        ("He praised the army for its plans for the capture of Lowfen.", []),
        ("He praised the army for the capture of two commanders.", []),
        ("He asked for the liberation of Lowfen.", []),
        ("The rebels prepared for the capture of Lowfen.", []),
    ],
)
def test_what_somebody_is_praised_for_is_done(text, expected):
    """Praise and thanks are for what has happened, unlike what somebody asks or prepares for."""
    assert told(text) == expected


def test_who_is_defeated_takes_nothing():
    """ "By defeating the rebels" says how, not by whom."""
    assert takers("Lowfen and Highfen were recaptured on Monday by defeating the rebels.") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The rebels raised the number of areas they imposed control over, to 4 areas (Um Lowfen, Al-Highfen, Tal "
            "al-Drymoor and Mazra'aat Al Ashby).",
            [(None, 4, "Um Lowfen, Al-Highfen, Tal al-Drymoor, Mazra'aat Al Ashby")],
        ),
        (
            "The army took Lowfen in Eastmoor, raising the number of villages it has captured there to 3 villages: "
            "Lowfen, Highfen and Drymoor.",
            [("Eastmoor", None, "Lowfen"), ("Eastmoor", 3, "Lowfen, Highfen, Drymoor")],
        ),
        (
            "The army was able to control Lowfen village in Eastmoor, and the number of villages that have been "
            "controlled by the army since yesterday evening increased to 3, they are Lowfen, al-Highfen, and Drymoor.",
            [("Eastmoor", None, "Lowfen"), ("Eastmoor", 3, "Lowfen, al-Highfen, Drymoor")],
        ),
        (
            "The rebels took two villages, so that the number of towns and villages the rebels captured in Eastmoor "
            "rose to 12 villages.",
            [(None, 2, ""), ("Eastmoor", 12, "")],
        ),
        ("The army shelled Lowfen, raising the number of villages hit to 5 villages: Lowfen and Highfen.", []),
        ("The number of villages controlled by the army is 15.", []),
    ],
)
def test_a_number_that_is_reached_may_say_again_what_it_counts(text, expected):
    """ "Raising the number of villages to 4 villages" counts them, with their names behind it."""
    assert told(text) == expected


def test_who_raised_a_number_took_what_it_counts():
    """ "They" of "the areas they took" are who raised their number."""
    text = "The rebels raised the number of areas they imposed control over, to 2 areas (Lowfen and Highfen)."
    assert takers(text) == ["rebels"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A spokesman said the Lowfen, Highfen, Upper Drymoor villages of the Eastmoor region, and Ashby and Little "
            "Ashby villages of Westmoor region, which had been occupied by Redland forces for many years, were now "
            "under the control of the Norland army.",
            [("Eastmoor", None, "Lowfen, Highfen, Upper Drymoor"), ("Westmoor", None, "Ashby, Little Ashby")],
        ),
        (
            "The government said troops have captured two towns previously controlled by militant group al-Ashby in "
            "the central Eastmoor State.",
            [("Eastmoor", 2, "")],
        ),
        (
            "The army retook three villages formerly held by the rebel group Blue Dawn in Eastmoor district.",
            [("Eastmoor", 3, "")],
        ),
        ("Lowfen village, which is still held by the rebels, was shelled.", []),
    ],
)
def test_who_held_a_place_before_stands_between_it_and_what_is_told(text, expected):
    """Who had held a place, by noun and name, hides neither its verb nor its region."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norland troops have been pushing into the Eastmoor and Westmoor provinces since late September, and have so "
        "far captured almost 100 villages from insurgent groups, including the Ashby linked Lowfen Committee.",
        "Norland troops moved into Eastmoor and Westmoor provinces on Monday and captured 100 villages.",
    ],
)
def test_the_regions_that_forces_push_into_are_where_they_take_villages(text):
    """Who pushes into two provinces acts, and both are the region; who is linked to whom is no village."""
    assert told(text) == [("Eastmoor and Westmoor", 100, "")]
    assert takers(text) == ["Norland troops"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An analyst said the Redland surrender of Lowfen is overdue.", []),
        ("The fall of Lowfen is only a matter of time.", []),
        ("The army's capture of Lowfen is imminent, officials said.", []),
        ("The army's capture of Lowfen is a heavy blow.", [(None, None, "Lowfen")]),
        ("I thank the officers who took an active part in the liberation of Lowfen district.", []),
        ("He participated in the capture of Lowfen and Highfen.", []),
        ("The rebels took part in the capture of Lowfen on Monday.", [(None, None, "Lowfen")]),
    ],
)
def test_what_is_awaited_or_only_named_is_no_change(text, expected):
    """A fall that is imminent has not happened, and whoever took part in one only names it."""
    assert told(text) == expected
