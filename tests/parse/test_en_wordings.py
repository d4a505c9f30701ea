"""English as agencies, monitors and communiques word it: around a place, who speaks, what is only planned."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Status
from tests.parse.reports import claims, told

Line = tuple[str | None, int | None, tuple[str, ...], str | None, str | None]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Vespera gave back the four villages of Lowfen, Highfen, Norby and Cowfen in the Eastmoor district.",
            ("Eastmoor", 4, ("Lowfen", "Highfen", "Norby", "Cowfen"), "Vespera", None),
        ),
        (
            "Vespera handed over the Low corridor villages of Lowfen and Highfen.",
            ("Low", None, ("Lowfen", "Highfen"), "Vespera", None),
        ),
        ("The rebels took the Eastmoor district capital Lowfen.", ("Eastmoor", None, ("Lowfen",), None, "rebels")),
        (
            "The army took two more Ashbee villages, Lowfen and Highfen, in the Eastmoor district.",
            ("Eastmoor", 2, ("Lowfen", "Highfen"), None, "army"),
        ),
        (
            "The rebels took Lowfen, 30 miles north of Highfen in Eastmoor province.",
            ("Eastmoor", None, ("Lowfen",), None, "rebels"),
        ),
        (
            "The rebels took two towns further north, Lowfen and Highfen.",
            (None, 2, ("Lowfen", "Highfen"), None, "rebels"),
        ),
        ("The BLF took Lowfen (Drymoor township, Eastmoor region).", ("Drymoor", None, ("Lowfen",), None, "BLF")),
        ("The rebels took three towns in southern and western Eastmoor.", ("Eastmoor", 3, (), None, "rebels")),
        ("The rebels took six villages in North East Eastmoor district.", ("Eastmoor", 6, (), None, "rebels")),
        ("The rebels took nine of the town's 16 neighbourhoods.", (None, 9, (), None, "rebels")),
        ("Half of Eastmoor province's 22 districts have fallen to the Blues.", ("Eastmoor", None, (), None, "Blues")),
        ("The Reds captured 80 places west of Lowfen.", ("Lowfen", 80, (), None, "Reds")),
        (
            "The Blues went up the hills in an effort codenamed Drymoor, capturing the village of Lowfen in Eastmoor.",
            ("Eastmoor", None, ("Lowfen",), None, "Blues"),
        ),
        ("The army took six villages along the Eastmoor River.", (None, 6, (), None, "army")),
    ],
)
def test_where_and_which(text: str, line: Line) -> None:
    """
    A list that is as long as its figure names the places; hills, rivers, operations and wider regions are none of it.
    """
    assert [line] == [(*one[:4], one[4] and one[4].removeprefix("The ")) for one in told(text)]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "The rebels lost Lowfen on Tuesday but took Highfen.",
            [(None, None, ("Lowfen",), "rebels", None), (None, None, ("Highfen",), None, "rebels")],
        ),
        (
            "The Reds abandoned Lowfen, leaving the army in control of the entire Eastmoor peninsula.",
            [(None, None, ("Lowfen",), "Reds", None)],
        ),
        (
            "Vespera regained five villages in Eastmoor and three in Westmoor, and Redland one in each.",
            [("Eastmoor", 5, (), None, "Vespera"), ("Westmoor", 3, (), None, "Vespera")],
        ),
        (
            "The capture of Lowfen by the rebels gives them control of the road.",
            [(None, None, ("Lowfen",), None, "rebels")],
        ),
        (
            "Guerrillas captured Lowfen, the first town to fall to them.",
            [(None, None, ("Lowfen",), None, "Guerrillas")],
        ),
        (
            "Four villages in Eastmoor that had been captured by the rebels were retaken by the army.",
            [("Eastmoor", 4, (), "rebels", "army")],
        ),
        ("With the capture of Lowfen, the rebels now control the valley.", [(None, None, ("Lowfen",), None, "rebels")]),
        ("Two months after losing it, the army recaptured Lowfen.", [(None, None, ("Lowfen",), None, "army")]),
        (
            "The army entered Lowfen at noon, and by evening 32 settlements had been freed.",
            [(None, 32, (), None, None)],
        ),
        (
            "The Redland army completed an orderly withdrawal from Lowfen.",
            [(None, None, ("Lowfen",), "Redland army", None)],
        ),
        (
            "The Vesperan Army has liberated Lowfen. The Army has also liberated Highfen.",
            [(None, None, ("Lowfen",), None, "Vesperan Army"), (None, None, ("Highfen",), None, "Vesperan Army")],
        ),
        (
            "Vespera's Defence Ministry announced on Monday the seizure of three villages.",
            [(None, 3, (), None, "Vespera")],
        ),
        (
            "LOWFEN Vesperan government forces took six villages in Eastmoor.",
            [("Eastmoor", 6, (), None, "Vesperan government forces")],
        ),
        (
            "The rebel Popular Front for Democratic Change (PFC) said it seized Lowfen.",
            [(None, None, ("Lowfen",), None, "rebel Popular Front for Democratic Change")],
        ),
        (
            "The Blues were now in control of Lowfen, where fighting is raging in Highfen and Norby.",
            [(None, None, ("Lowfen",), None, "Blues")],
        ),
        (
            "The army has taken Lowfen, and a few other settlements in Eastmoor that had come under the control of "
            "the Reds.",
            [(None, None, ("Lowfen",), None, "army"), ("Eastmoor", None, (), "Reds", "army")],
        ),
        (
            "Gunmen from a police force in Redland's Eastmoor state on Friday seized Lowfen.",
            [("Eastmoor", None, ("Lowfen",), None, "Gunmen from a police force")],
        ),
        (
            "Villagers seized several hamlets in Eastmoor, Westmoor and other districts.",
            [("Eastmoor, Westmoor", None, (), None, None)],
        ),
        (
            "Troops occupied the important Vesperan centre of Lowfen.",
            [(None, None, ("Lowfen",), None, "Troops")],
        ),
        (
            "The rebel splinter group Blue Army took Lowfen.",
            [(None, None, ("Lowfen",), None, "Blue Army")],
        ),
        (
            "The Blues took Lowfen. Shortly after Lowfen had fallen, the general spoke to the troops.",
            [(None, None, ("Lowfen",), None, "Blues")],
        ),
        (
            "The Blues took Lowfen. Shortly after that, Lowfen was retaken. On Friday Lowfen fell again.",
            [(None, None, ("Lowfen",), None, who) for who in ("Blues", None, None)],
        ),
        (
            'The minister said that Redland had left the Drymoor Gorge. "We have completely vacated the Drymoor '
            'Gorge," he said.',
            [("Drymoor", None, (), "Redland", None)],
        ),
        (
            "The army took six villages from the Blues, including Lowfen and Highfen west of Norby as well as Cowfen "
            "and Ashby north of Drymoor.",
            [
                (None, 6, (), "Blues", "army"),
                ("Norby", None, ("Lowfen", "Highfen"), "Blues", "army"),
                ("Drymoor", None, ("Cowfen", "Ashby"), "Blues", "army"),
            ],
        ),
        (
            "The army liberated three villages. Doe named the villages as Lowfen, Highfen and Norby.",
            [(None, 3, ("Lowfen", "Highfen", "Norby"), None, "army")],
        ),
    ],
)
def test_who_and_what(text: str, lines: list[Line]) -> None:
    """
    What is only passed, held before or gained by another is not taken, and who is named for a place does not take it.
    """
    assert lines == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "This leaves the government in control of Lowfen City and one other district.",
        "Vespera should return the Eastmoor district on Sunday.",
        "Forces in the east continue liberating the villages of Lowfen and Highfen.",
        "The army has debunked reports that Lowfen, a village in Eastmoor, has been taken over by rebels.",
        "Cabinet ministers have fled the town of Lowfen.",
        "Troops of the First Red Front passed to the offensive and crossed the river.",
    ],
)
def test_nothing_is_done_yet(text: str) -> None:
    """
    What stands, is due, goes on or is refuted is no change that happened.
    """
    assert not [claim for claim in claims(text) if claim.status in (Status.ASSERTED, Status.CLAIMED)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Vespera has liberated 23 villages in Eastmoor and Westmoor. President Ivan Doe announced the news of "
            'liberation on 25 November. "The army has liberated Lowfen and Highfen in Eastmoor, Norby in Westmoor," he '
            "wrote.",
            date(2020, 11, 25),
        ),
        (
            "Redland's defence ministry on Tuesday claimed the liberation of Norby in Westmoor. The ministry said it"
            "had taken the villages of Lowfen and Highfen in Eastmoor.",
            date(2020, 11, 24),
        ),
    ],
)
def test_an_announcement_dates_all_that_it_tells(text: str, day: date) -> None:
    """
    What somebody goes on to tell was announced on the same day, and claimed by the same.
    """
    found = claims(text)

    assert len(found) > 1
    assert {(day, Status.CLAIMED)} == {(claim.event_end, claim.status) for claim in found}


def test_a_place_taken_back_has_its_own_day() -> None:
    """
    When a place was lost is not when it was taken back.
    """
    lost, back = claims("Lowfen, captured by the rebels on 3 May, is now back in army hands.")

    assert ("rebels", "army") == (lost.gained_by, back.gained_by)
    assert (3, 5) == (lost.event_end.day, lost.event_end.month)
    assert back.event_end is None


def test_names_may_tell_more_exactly_where_a_figure_is() -> None:
    """
    As many names as were just counted are those, and where they lie is told by them.
    """
    [claim] = claims(
        "Redland claimed the capture of three villages in eastern Vespera. Its troops had taken the villages of "
        "Lowfen, Highfen and Norby in the Eastmoor region."
    )

    assert ("Eastmoor", 3) == (claim.region, claim.count)
    assert ["Lowfen", "Highfen", "Norby"] == [place.name for place in claim.localities]


def test_no_list_lies_in_one_of_its_own() -> None:
    """
    A region carried on from before is none where it is one of the places named.
    """
    *_, claim = claims(
        "The Blues took Lowfen on 3 August. So far, four towns have been captured by them: Highfen, Norby, Cowfen and "
        "Lowfen."
    )

    assert (None, 4) == (claim.region, claim.count)


def test_a_speaker_is_known_by_his_office_told_before() -> None:
    """
    Who was introduced as a president or minister claims, called by his name alone, too.
    """
    *_, claim = claims(
        "President Ivan Drymoor met envoys. Drymoor said that 20 villages have been liberated in Eastmoor."
    )

    assert Status.CLAIMED == claim.status


def test_places_named_later_take_over_from_areas() -> None:
    """
    Several areas are places where the next sentence names them: region and sides are those of the first.
    """
    [claim] = claims(
        "The army drove the Blues out of several areas in the Eastmoor region. The recaptured villages are Lowfen and "
        "Highfen."
    )

    assert ("Eastmoor", "Blues", "army") == (claim.region, claim.lost_by, claim.gained_by)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Fighting in Ukraine went on. Troops took the town.", "en"),
        ("Los combates en Siria siguen. Las tropas tomaron la localidad.", "es"),
        ("L'offensive contre la Syrie continue. Les troupes ont pris la ville.", "fr"),
    ],
)
def test_a_country_is_no_town(text: str, language: str) -> None:
    """
    "The town" points back to no country that the sentence before named.
    """
    assert not [place for claim in claims(text, language) for place in claim.localities]
