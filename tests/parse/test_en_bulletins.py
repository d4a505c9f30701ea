"""English bulletins, monitors' assessments and posts: figures with their surroundings, lists, quotations."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report, Status
from pipeline.parse.prose import read

FRIDAY = date(2031, 5, 9)
Told = list[tuple[str | None, int | None, list[str]]]


def claims(text: str, published: date | None = FRIDAY) -> list[Claim]:
    """Read a text as an English report of this day."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=published, language="en")))


def told(text: str) -> Told:
    """Return region, figure and names of what a text tells."""
    return [
        (one.region, one.count, [place.name for place in one.localities])
        for one in claims(text)
        if one.status in (Status.ASSERTED, Status.CLAIMED)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("46 settlements have been deoccupied by the Blues in Eastmoor Oblast.", [("Eastmoor", 46, [])]),
        ("The army de-occupied Lowfen and Highfen on Monday.", [(None, None, ["Lowfen", "Highfen"])]),
        ("The de-occupation of Lowfen in Eastmoor was announced.", [("Eastmoor", None, ["Lowfen"])]),
        ("The army is ready to de-occupy 46 settlements of Eastmoor.", []),
    ],
)
def test_what_is_deoccupied_is_liberated(text: str, expected: Told) -> None:
    """
    "De-occupied" says of a place what "liberated" says.
    """
    assert expected == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Blue forces capture three villages in swift offensive in Redland's Eastmoor region",
        "The rebels took three villages in a surprise attack in Eastmoor.",
        "The army freed three towns in an overnight raid in the north of Eastmoor province.",
        "The army freed three villages and a hill from militants during Operation Iron Branch in Redland's northern "
        "Eastmoor region.",
        "The army captured three towns previously controlled by militant group K12 in the central Eastmoor State.",
        "The army retook three towns and 1,200 square kilometers of territory in the Eastmoor region.",
        "Army units restored security to three villages and a number of areas in the countryside of Eastmoor.",
        "Three villages have been reclaimed along the Eastmoor axis.",
    ],
)
def test_a_figure_finds_its_region_behind_what_stands_between(text: str) -> None:
    """
    A raid, a stretch of land, other things taken and who held the places do not part a figure from its region.
    """
    assert [("Eastmoor", 3, [])] == told(text)


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("The army retook 6 settlements along the Lowfen\u2013Highfen axis.", "Lowfen-Highfen"),
        (
            "The rebels took 6 villages on the administrative border of Eastmoor and Westmoor districts.",
            "Eastmoor and Westmoor",
        ),
        ("The rebels took 6 villages on the border between Eastmoor and Westmoor provinces.", "Eastmoor and Westmoor"),
        ("The rebels took 6 villages on the border of Redland.", None),
        ("Six villages were captured along the Eastmoor road.", None),
    ],
)
def test_an_axis_and_a_border_of_two_regions_are_where_a_figure_lies(text: str, region: str | None) -> None:
    """
    "Along the A-B axis" and "on the border of the A and B districts" say where; a country's border and a road do not.
    """
    assert [(region, 6, [])] == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "A total of 16 residential districts equaling up to 1,880 kilometers of land have been liberated in Eastmoor.",
        "Sixteen villages covering an area of 120 square kilometres were liberated in Eastmoor.",
        "Sixteen villages with a total area of 120 sq km in Eastmoor were liberated.",
        "Sixteen villages, with a combined area of over 40 square kilometers, were retaken in Eastmoor.",
    ],
)
def test_how_much_land_the_villages_cover_parts_nothing(text: str) -> None:
    """
    An aside that says how large the land is stands between a figure and its verb, and counts nothing.
    """
    assert [("Eastmoor", 16, [])] == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Blue forces took control of the city (Lowfen) after battles.", [(None, None, ["Lowfen"])]),
        (
            "The army freed the villages (Lowfen, Highfen and Drymoor) in Eastmoor.",
            [("Eastmoor", None, ["Lowfen", "Highfen", "Drymoor"])],
        ),
        (
            "The liberation of the districts (Lowfen - Highfen - Drymoor) west of Eastmoor governorate was praised.",
            [("Eastmoor", None, ["Lowfen", "Highfen", "Drymoor"])],
        ),
        ("The army took the city (AFP) and the airport.", []),
    ],
)
def test_names_in_brackets_behind_their_unit_are_the_places(text: str, expected: Told) -> None:
    """
    "The city (Lowfen)" is the city of Lowfen; initials in brackets are a source.
    """
    assert expected == told(text)


def test_since_the_start_of_an_offensive_dates_no_change() -> None:
    """
    A day on which an offensive began is since when a figure is counted, not its own.
    """
    (claim,) = claims("16 villages have been freed since the start of the Lowfen offensive on 2 May, the army said.")

    assert claim.event_end is None
    assert claim.cumulative
