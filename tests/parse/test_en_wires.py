"""English wire reports, short messages and tables: genitives, "others", appositions, capitals."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parse.reports import claims, told

Line = tuple[str | None, int | None, tuple[str, ...], str | None, str | None]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "The rebels lost control of Eastmoor's three districts -- Lowfen, Highfen and Norby -- an official said.",
            [("Eastmoor", 3, ("Lowfen", "Highfen", "Norby"), "rebels", None)],
        ),
        ("The rebels lost Eastmoor's three districts.", [("Eastmoor", 3, (), "rebels", None)]),
        (
            "The army liberated Lowfen in Eastmoor district and Westmoor district's Highfen.",
            [("Eastmoor", None, ("Lowfen",), None, "army"), ("Westmoor", None, ("Highfen",), None, "army")],
        ),
        (
            "The army liberated the villages of Eastmoor district - Lowfen and Norby - and Westmoor district's Highfen.",
            [("Eastmoor", None, ("Lowfen", "Norby"), None, "army"), ("Westmoor", None, ("Highfen",), None, "army")],
        ),
        (
            "The rebels claim to have taken full control of Lowfen, Eastmoor's provincial capital.",
            [("Eastmoor", None, ("Lowfen",), None, "rebels")],
        ),
        (
            "The rebels captured Lowfen, Eastmoor's largest city, on Sunday.",
            [("Eastmoor", None, ("Lowfen",), None, "rebels")],
        ),
    ],
)
def test_a_genitive_says_where(text: str, lines: list[Line]) -> None:
    """
    "Eastmoor's three districts", "Westmoor district's Highfen" and "Lowfen, Eastmoor's capital" lie in Eastmoor.
    """
    assert lines == told(text)


def test_a_day_behind_a_genitive_is_of_its_own_place() -> None:
    """
    Of "Lowfen on Friday and Highfen, Eastmoor's capital, on Saturday" each keeps its day.
    """
    found = claims("The rebels captured Lowfen on Friday and Highfen, Eastmoor's capital, on Saturday.")

    assert [(date(2020, 11, 27), None), (date(2020, 11, 28), "Eastmoor")] == [(c.event_end, c.region) for c in found]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "The army recaptured the towns of Lowfen, Highfen and 3 others from the rebels.",
            [(None, None, ("Lowfen", "Highfen"), "rebels", "army"), (None, 3, (), "rebels", "army")],
        ),
        (
            "The rebels captured 40 villages in Eastmoor, while the army retook only two.",
            [("Eastmoor", 40, (), None, "rebels"), (None, 2, (), None, "army")],
        ),
        (
            "The army shelled 11 villages in Eastmoor and captured four of them.",
            [("Eastmoor", 4, (), None, "army")],
        ),
        (
            "Residents of 11 villages in Eastmoor were evacuated; the rebels captured four of them.",
            [("Eastmoor", 4, (), None, "rebels")],
        ),
        ("Of the 12 bases in Eastmoor, the rebels captured four of them.", []),
        ("The army killed 20 men in two villages of Eastmoor and captured four of them.", []),
    ],
)
def test_others_and_some_of_them_are_counted(text: str, lines: list[Line]) -> None:
    """
    "3 others", "only two" and "four of them" are of the places told of before, not of men or bases.
    """
    assert lines == told(text)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Guerrillas of the BLF occupied the towns of Lowfen and Highfen in Eastmoor department for six hours.",
            [("Eastmoor", None, ("Lowfen", "Highfen"), None, "Guerrillas of the BLF")],
        ),
        (
            "The army said that 14 villages formerly held by the rebels had been recaptured.",
            [(None, 14, (), "rebels", None)],
        ),
    ],
)
def test_what_stands_behind_a_place_parts_it_from_nothing(text: str, lines: list[Line]) -> None:
    """
    "for six hours" leaves the region to its towns, "formerly held by" the figure to its verb.
    """
    assert lines == told(text)


@pytest.mark.parametrize(
    ("text", "gainer"),
    [
        ("Members of the Blue Liberation Army occupied the town of Lowfen.", "Members of the Blue Liberation Army"),
        ("Popular committees liberated Lowfen.", "Popular committees"),
        ("BLUE PATH REBELS TOOK OVER THREE VILLAGES IN EASTMOOR.", "BLUE PATH REBELS"),
        ("B-19 GUERRILLAS ATTACKED AND TOOK THE TOWN OF LOWFEN.", "B-19 GUERRILLAS"),
        ("EASTMOOR Blue forces took the town of Lowfen.", "Blue forces"),
    ],
)
def test_a_side_keeps_its_whole_name(text: str, gainer: str) -> None:
    """
    Whose members they are, and what capitals hide, belongs to the name of a side.
    """
    assert [gainer] == [claim.gained_by for claim in claims(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Taken by the rebels on 3 March. Retaken by the army on 7 April. | Eastmoor | Lowfen", []),
        ("Lowfen | Eastmoor | Taken by the rebels on 3 March. Retaken by the army on 7 April.", [("Lowfen",)] * 2),
    ],
)
def test_a_cell_of_sentences_is_no_name(text: str, names: list[tuple[str, ...]]) -> None:
    """
    The first cell of a row names the place only where it is no sentence.
    """
    assert names == [tuple(place.name for place in claim.localities) for claim in claims(text)]
