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
            "The army liberated the villages of Eastmoor district - Lowfen and Norby - and Westmoor's Highfen.",
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


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "The rebels captured Lowfen and Highfen, the capital of Eastmoor.",
            [(None, None, ("Lowfen",), None, "rebels"), ("Eastmoor", None, ("Highfen",), None, "rebels")],
        ),
        (
            "The rebels captured the town of Lowfen and the city of Highfen, Eastmoor's capital.",
            [(None, None, ("Lowfen",), None, "rebels"), ("Eastmoor", None, ("Highfen",), None, "rebels")],
        ),
        (
            "The rebels captured Lowfen and Highfen, two towns in Eastmoor.",
            [("Eastmoor", 2, ("Lowfen", "Highfen"), None, "rebels")],
        ),
    ],
)
def test_an_apposition_of_one_place_is_not_of_those_before_it(text: str, lines: list[Line]) -> None:
    """
    Of "Lowfen and Highfen, the capital of Eastmoor" only Highfen is told to lie in Eastmoor.
    """
    assert lines == told(text)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "The rebels took Lowfen, in Eastmoor province; the day before they had taken Highfen.",
            [("Eastmoor", None, ("Lowfen",), None, "rebels"), (None, None, ("Highfen",), None, "rebels")],
        ),
        (
            "The rebels took Lowfen in Eastmoor province on Sunday and, a day later, captured Highfen.",
            [("Eastmoor", None, ("Lowfen",), None, "rebels"), (None, None, ("Highfen",), None, "rebels")],
        ),
        (
            "The rebels took Lowfen in Eastmoor, and Highfen, north of Norby.",
            [("Eastmoor", None, ("Lowfen",), None, "rebels"), ("Norby", None, ("Highfen",), None, "rebels")],
        ),
        (
            "The rebels took Lowfen in an offensive east of the Euphrates, while the Blue Brigade captured Highfen.",
            [(None, None, ("Lowfen",), None, "rebels"), (None, None, ("Highfen",), None, "Blue Brigade")],
        ),
        (
            "The army retook the villages of Lowfen and Highfen, both on the east side of the Drum river, in Westmoor.",
            [("Westmoor", None, ("Lowfen", "Highfen"), None, "army")],
        ),
        (
            "The rebels retook five villages after launching an offensive on Saturday in the south of the rich "
            "province of Eastmoor.",
            [("Eastmoor", 5, (), None, "rebels")],
        ),
        (
            "The army captured four villages. The villages lie on the Drum River to the north of Norby.",
            [("Norby", 4, (), None, "army")],
        ),
    ],
)
def test_a_place_lies_where_its_own_clause_says(text: str, lines: list[Line]) -> None:
    """
    The region of a place in one clause is not that of a place in the next, and a river is none.
    """
    assert lines == told(text)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "The army retook all of Eastmoor Oblast, including Lowfen and Highfen.",
            [("Eastmoor", None, (), None, "army"), ("Eastmoor", None, ("Lowfen", "Highfen"), None, "army")],
        ),
        (
            "The army took control over the Eastmoor region including Lowfen.",
            [("Eastmoor", None, (), None, "army"), ("Eastmoor", None, ("Lowfen",), None, "army")],
        ),
        ("The rebels lost control of most of northern Eastmoor's cities.", [("Eastmoor", None, (), "rebels", None)]),
    ],
)
def test_a_region_and_what_is_named_of_it(text: str, lines: list[Line]) -> None:
    """
    What a whole region includes is taken with it; most of its cities are an unnumbered part.
    """
    assert lines == told(text)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "The forces liberated two villages from the Blues (BF / BLF) terrorists in Eastmoor.",
            [("Eastmoor", 2, (), "Blues", "forces")],
        ),
        ("The army took control over an LTF stronghold in the Lowfen area.", []),
        ("The army conquered the rebel citadel of Lowfen.", [(None, None, ("Lowfen",), None, "army")]),
        (
            "The forces managed to purge the rebels from Lowfen village.",
            [(None, None, ("Lowfen",), "rebels", "forces")],
        ),
        ("Norland forces had fled from Lowfen.", [(None, None, ("Lowfen",), "Norland forces", None)]),
        ("Refugees had fled from Lowfen.", []),
        (
            "Troops captured Lowfen destroying the headquarters of the rebels.",
            [(None, None, ("Lowfen",), None, "Troops")],
        ),
        ("Troops captured the Lowfen crossing.", []),
        (
            "The army retook nine villages from the rebels. Its allies advanced and managed to retake the nine "
            "villages after the rebels fled.",
            [(None, 9, (), "rebels", "army")],
        ),
    ],
)
def test_sides_and_what_is_done(text: str, lines: list[Line]) -> None:
    """
    Abbreviations name sides and no places; what is taken is told once, and a thing with a name is no place.
    """
    assert lines == told(text)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "On 1 September Lowfen was taken by the Blues, and on 28 October, the army was pushed out of Highfen.",
            [date(2020, 9, 1), date(2020, 10, 28)],
        ),
        ("On 5 October, after the capture of Lowfen, the rebels called off their offensive.", [None]),
        (
            "The army retook the town of Lowfen (22 March), the village of Highfen (23 March), and Norby (24 March).",
            [date(2020, 3, 22), date(2020, 3, 23), date(2020, 3, 24)],
        ),
    ],
)
def test_each_change_has_its_own_day(text: str, days: list[date | None]) -> None:
    """
    A day in front of the next clause is not of this one, nor that of what came after a capture; brackets date a place.
    """
    assert days == [claim.event_end for claim in claims(text)]


def test_a_row_that_begins_with_a_day_is_headed_by_none() -> None:
    """
    Neither a day nor a heading with a verb in the first cells of a row is the place, or who took it.
    """
    (found, _) = claims("November 20, 2020 | Blue Forces Capture Lowfen | Redland forces capture Lowfen, a town.")

    assert ("Blue Forces", ["Lowfen"]) == (found.gained_by, [place.name for place in found.localities])
