"""English that says a word once for two, or leaves a small word out."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parse.reports import claims, told

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


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Redland lost Lowfen to Vespera and Highfen to Norland.",
            [(None, None, ("Lowfen",), "Redland", "Vespera"), (None, None, ("Highfen",), "Redland", "Norland")],
        ),
        (
            "Redland ceded the province of Eastmoor to Vespera and Westmoor to Norland.",
            [("Eastmoor", None, (), "Redland", "Vespera"), (None, None, ("Westmoor",), "Redland", "Norland")],
        ),
        (
            "Redland lost most of Eastmoor to Norland and Vespera and Westmoor to Sunland.",
            [
                ("Eastmoor", None, (), "Redland", "Norland and Vespera"),
                (None, None, ("Westmoor",), "Redland", "Sunland"),
            ],
        ),
        (
            "Redland ceded Lowfen to Norland and Vespera.",
            [(None, None, ("Lowfen",), "Redland", "Norland and Vespera")],
        ),
        ("The rebels withdrew from Lowfen to Highfen and Drymoor.", [(None, None, ("Lowfen",), "rebels", None)]),
    ],
)
def test_each_taker_has_his_own(text: str, lines: list[Line]) -> None:
    """
    Places that go to several sides go each to its own; whom or where something goes to is nothing that is taken.
    """
    assert lines == told(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The army took the Red Tigers' stronghold of Lowfen.", (None, None, ("Lowfen",), "Red Tigers", "army")),
        (
            "The army took the rebels' main strongholds of Lowfen and Highfen.",
            (None, None, ("Lowfen", "Highfen"), "rebels", "army"),
        ),
        (
            'The army took the Red Tigers\' "de facto" capital of Lowfen.',
            (None, None, ("Lowfen",), "Red Tigers", "army"),
        ),
        ("The rebels seized the ancient Vesperan capital of Lowfen.", (None, None, ("Lowfen",), None, "rebels")),
        ("The rebels seized the diamond centre of Lowfen.", (None, None, ("Lowfen",), None, "rebels")),
        (
            "The army took over Lowfen, which had long been held by the Red Guard, on Monday.",
            (None, None, ("Lowfen",), "Red Guard", "army"),
        ),
        (
            "The army captured Lowfen, which was under the control of the Blues.",
            (None, None, ("Lowfen",), "Blues", "army"),
        ),
        ("The army took Budapest, Hungary from the rebels.", ("Hungary", None, ("Budapest",), "rebels", "army")),
        ("The army handed the last parts of Lowfen over to Norland.", ("Lowfen", None, (), "army", "Norland")),
        ("The army took the German villages of Lowfen and Highfen.", (None, None, ("Lowfen", "Highfen"), None, "army")),
        ("The army seized the Lowfen Peninsula.", ("Lowfen", None, (), None, "army")),
        ("51 Vesperan enclaves in the Norland mainland passed to Norland.", ("Norland", 51, (), None, "Norland")),
        ("The rebels attacked Lowfen; they captured it without a fight.", (None, None, ("Lowfen",), None, "rebels")),
        ("51 Bangladeshi enclaves (7,110 acres) passed to India.", (None, 51, (), None, "India")),
        ("2019 Northern offensive: The army captures Lowfen.", (None, None, ("Lowfen",), None, "army")),
        ("With them the army has freed Lowfen from the rebels.", (None, None, ("Lowfen",), "rebels", "army")),
        (
            "When Redland attacked both Vespera and Norland it lost Lowfen to Vespera.",
            (None, None, ("Lowfen",), "Redland", "Vespera"),
        ),
    ],
)
def test_whose_a_place_was(text: str, line: Line) -> None:
    """
    Whose stronghold a place was, who held it and who attacked are told beside the place.
    """
    assert [line] == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The military recaptured the city hall and the Lowfen State University.",
        "The army took all the German territories of the ocean.",
        "The rebels took the historic centre of Lowfen.",
        "The Senate declared that the withdrawal from the Lowfen Peninsula was illegal.",
        "Norland accepted the plan on 27February 1999.",
        "A farmer stands in his field in Drymoor. The rebels have taken several towns and cities.",
        "The ministry handed a list of Lowfen prisoners over to Norland.",
    ],
)
def test_nothing_is_taken(text: str) -> None:
    """
    Buildings, a centre, a law's judgement, a date and towns that nobody names are no places that change hands.
    """
    assert [] == told(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The rebels left Lowfen after the army launched an assault on the town on Friday.", None),
        ("The rebels left Lowfen after Redland and Norland forces launched an assault on Friday.", None),
        ("The army fled on 8 November. The next day, rebels attacked Lowfen; they captured it.", "2020-11-09"),
        ("The rebels captured Lowfen after the army withdrew on Monday.", "2020-11-09"),
        ("On 9November 2020 the army took Lowfen.", "2020-11-09"),
        ("2020/11/09 - The army took Lowfen.", "2020-11-09"),
        ("On Monday, rebels attacked Lowfen; they captured it.", "2020-11-09"),
        ("On 2 October the Blues rose. Later in October the Reds took control of Lowfen.", None),
    ],
)
def test_a_day_is_of_its_own_verb(text: str, day: str | None) -> None:
    """
    The day of another deed is none of the capture; dates need no space.
    """
    [claim] = claims(text, published=date(2020, 11, 10))

    assert day == (claim.event_end and claim.event_end.isoformat())
