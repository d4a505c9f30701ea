"""English that says a word once for two, or leaves a small word out."""

from __future__ import annotations

import pytest

from tests.parse.reports import told

Line = tuple[str | None, int | None, tuple[str, ...], str | None, str | None]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The army took Greater and Lesser Lowfen.", (None, None, ("Greater Lowfen", "Lesser Lowfen"), None, "army")),
        (
            "The army took Old and New Lowfen villages in Eastmoor.",
            ("Eastmoor", None, ("Old Lowfen", "New Lowfen"), None, "army"),
        ),
        (
            "The army took the villages of Upper and Lower Lowfen, and Highfen.",
            (None, None, ("Upper Lowfen", "Lower Lowfen", "Highfen"), None, "army"),
        ),
        (
            "The rebels took five towns in North and South Eastmoor.",
            ("North Eastmoor and South Eastmoor", 5, (), None, "rebels"),
        ),
    ],
)
def test_a_shared_name_is_that_of_both(text: str, line: Line) -> None:
    """
    Two places that share a name have it both.
    """
    assert [line] == told(text)


def test_what_fell_in_the_east_shares_no_name() -> None:
    """
    A compass word before "and" is no name where another clause begins.
    """
    assert [(None, 5, (), None, "rebels"), (None, None, ("Lower Lowfen",), None, None)] == told(
        "The rebels took five towns in the east and Lower Lowfen fell."
    )


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("The army entered Eastmoor, where its forces took five villages.", "Eastmoor"),
        ("The army stormed Eastmoor province, where they took five villages.", "Eastmoor"),
    ],
)
def test_where_tells_in_which_region(text: str, region: str | None) -> None:
    """
    A clause with "where" tells of the place right before it.
    """
    assert [(region, 5, (), None, "army")] == told(text)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("On the day rebels captured Lowfen, the market was closed.", "rebels"),
        ("The army is fighting the Rapid Guard, which has seized Lowfen.", "Rapid Guard"),
        ("The night soldiers captured Lowfen, nobody slept.", "soldiers"),
    ],
)
def test_who_acts_in_a_clause_without_a_word_for_it(text: str, side: str) -> None:
    """
    A side is not called by the day on which it acts, and "which" is the side right before it.
    """
    assert [(None, None, ("Lowfen",), None, side)] == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Troops captured Point 17 near Lowfen.",
        "Troops captured Hill 203 and Height 44 near Lowfen.",
        "The rebels took Outpost 9.",
    ],
)
def test_a_numbered_point_is_no_locality(text: str) -> None:
    """
    What has a number for a name is no town.
    """
    assert [] == told(text)


def test_a_seat_in_a_list_is_one_of_it() -> None:
    """
    The seat of a region stands in a list by its name.
    """
    assert [(None, 8, ("Lowfen", "Highfen", "Drymoor"), None, "rebels")] == told(
        "The rebels have taken eight towns, among them Lowfen, Highfen and the provincial capital, Drymoor."
    )
