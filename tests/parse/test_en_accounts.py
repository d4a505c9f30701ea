"""English accounts of a fight: who could take what, until when, where both lie; with invented names."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report
from pipeline.parse.prose import read

WEDNESDAY = date(2024, 3, 6)


def claims(text: str) -> list[Claim]:
    """Read a text as an English report of this day."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=WEDNESDAY, language="en")))


def places(text: str) -> list[tuple[str | None, int | None, str]]:
    """Return region, figure and names of each claim."""
    return [(c.region, c.count, ", ".join(place.name for place in c.localities)) for c in claims(text)]


def takers(text: str) -> list[str | None]:
    """Return who gained by each claim."""
    return [c.gained_by for c in claims(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The rebels will fight on until the Eastmoor region is completely recaptured, he said.",
        "Operations will continue until all 12 villages in Eastmoor are liberated.",
        "There can be no talks unless Ashby and Lowfen have been liberated.",
        "Our guards have entered Ashby, the liberation of populated areas in the Lowfen district continues.",
    ],
)
def test_what_is_still_to_come_is_no_change(text: str) -> None:
    """A present behind "until" tells of an end that is not reached; a liberation that continues is none yet."""
    assert claims(text) == []


def test_until_a_place_was_taken_it_is_taken() -> None:
    """A past behind "until" tells of a change."""
    assert places("The siege went on until Ashby was captured by the rebels.") == [(None, None, "Ashby")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The strikes allowed the army to retake five villages in Eastmoor.", ["army"]),
        ("The advance enabled government troops to recapture Ashby on Monday.", ["government troops"]),
        ("Tanks helped the rebels seize Ashby and Lowfen.", ["rebels"]),
        ("The strikes did not allow the army to retake Ashby.", []),
        ("The strikes would have allowed the army to retake Ashby.", []),
        ("Aid helped the army rebuild five villages in Eastmoor.", []),
        ("The push has resulted in the Redland army capturing five villages.", ["Redland army"]),
        ("The clashes led to Norland capturing Ashby.", ["Norland"]),
        ("Armed groups opposing Redland's Omar Hale regime have captured 16 villages.", ["Armed groups"]),
        ("Units of the Drymoor (East) group of forces took 31 hamlets.", [
            "Units of the Drymoor (East) group of forces"
        ]),
    ],
)  # fmt: skip
def test_who_is_let_take_a_place_takes_it(text: str, expected: list[str | None]) -> None:
    """The taker stands in front of the verb, behind "allowed", "helped", "led to"; not whom the takers fight."""
    assert takers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army captured Lowfen and Ashby, both of which are in the Eastmoor region.", [
            ("Eastmoor", None, "Lowfen, Ashby")
        ]),
        ("The army captured Lowfen and Ashby, which are part of Eastmoor district.", [
            ("Eastmoor", None, "Lowfen, Ashby")
        ]),
        ("Norland troops took five hamlets about 24 kilometers (15 miles) inside Eastmoor.", [("Eastmoor", 5, "")]),
        ("Troops took five villages some 15 kilometers from Eastmoor.", [(None, 5, "")]),
        ("The army captured 60 villages in southern Eastmoor and the adjoining province of Westmoor.", [
            ("Eastmoor and the adjoining province of Westmoor", 60, "")
        ]),
        ("The rebels captured the district of Ashby in the central Norlandian province of Eastmoor.", [
            ("Eastmoor", None, "Ashby")
        ]),
        ("The guards regained control of 17 neighborhoods on the western side of Ashby.", [("Ashby", 17, "")]),
        ("Five villages in the Eastmoor Voivodeship were liberated.", [("Eastmoor", 5, "")]),
    ],
)  # fmt: skip
def test_where_places_lie(text: str, expected: list[tuple[str | None, int | None, str]]) -> None:
    """A region stands in a relative clause, behind a distance, behind the country's adjective, or with another."""
    assert places(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Redland troops withdrew from Ashby, in the Eastmoor region, and Norland retook it.", [
            ("Ashby", None), ("Ashby", "Norland")
        ]),
        ("Redland troops withdrew from Ashby, in the Eastmoor region, and Blue Front retook it.", [
            ("Ashby", None), ("Ashby", "Blue Front")
        ]),
        ("Ashby, Lowfen, and Norby were retaken by the army.", [("Ashby, Lowfen, Norby", "army")]),
        ("All of Eastmoor province, except Ashby and Lowfen, has been cleared of rebels.", [("", None)]),
        ("Seven villages were liberated - Redland's Defence Ministry", [("", None)]),
        ("Ashby is the ninth town to fall to the Blues.", [("Ashby", "Blues")]),
        ("Ashby is the ninth town to suffer from the Blues.", []),
    ],
)  # fmt: skip
def test_what_is_no_place_of_the_list(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Who takes a place in the next clause, what is left out and who tells of it are none of the places taken."""
    assert [(", ".join(place.name for place in c.localities), c.gained_by) for c in claims(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army captured Ashby and Lowfen on Thursday, Friday and Saturday.", date(2024, 3, 2)),
        ("The army retook Ashby on Thursday and on Friday attacked Lowfen.", date(2024, 2, 29)),
    ],
)
def test_of_days_in_a_row_the_last_counts(text: str, expected: date) -> None:
    """Several days on which places were taken are a range; a day with its own preposition begins another clause."""
    assert [c.event_end for c in claims(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels captured four Eastmoor districts.", [("Eastmoor", 4, "")]),
        ("Two Eastmoor districts have fallen to the rebels.", [("Eastmoor", 2, "")]),
        ("The rebels shelled four Eastmoor districts.", []),
        ("The army captured the Ashby and Norby districts, two more districts of Eastmoor.", [
            ("Eastmoor", 2, "Ashby, Norby")
        ]),
        ("The army took Ashby and Lowfen, two more towns near Marby.", [("Marby", 2, "Ashby, Lowfen")]),
        ("The rebels captured most villages in Eastmoor.", [("Eastmoor", None, "")]),
        ("The rebels captured Ashby, Redland's last foothold in Eastmoor.", [("Eastmoor", None, "Ashby")]),
        ("Ashby, Lowfen and the entire Eastmoor region have been liberated.", [
            (None, None, "Ashby, Lowfen"), ("Eastmoor", None, "")
        ]),
    ],
)  # fmt: skip
def test_what_is_told_beside_names_belongs_to_them(
    text: str, expected: list[tuple[str | None, int | None, str]]
) -> None:
    """A figure with its region in front; what kind of places the names are, how many, and where they lie."""
    assert places(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A massive rebel offensive has resulted in the liberation of five villages.", [("rebel", None)]),
        ("An army offensive led to the capture of Ashby and Lowfen.", [("army", None)]),
        ("An army mistake led to the capture of Ashby and Lowfen.", [(None, None)]),
        ("The army liberated 12 villages which had been occupied by Redland forces.", [("army", "Redland forces")]),
        ("Security forces retook five districts which had fallen to the Blues. The group took two towns.", [
            ("Security forces", "Blues"), ("Blues", None)
        ]),
        ("The army, the National Guard and the River Watch Forces have expelled rebels from Ashby.", [
            ("army, the National Guard and the River Watch Forces", "rebels")
        ]),
    ],
)  # fmt: skip
def test_both_sides_of_an_account(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    """Whose offensive brings a capture takes; who had the places before loses them, and is "the group" after that."""
    assert [(c.gained_by, c.lost_by) for c in claims(text)] == expected


def test_who_tells_behind_a_relative_clause_dates_it() -> None:
    """The day of who speaks at the end is that of the whole sentence."""
    text = "The rebels took four towns, where the army has shelled them for months, a rebel leader said Friday."
    assert [c.event_end for c in claims(text)] == [date(2024, 3, 1)]
