"""English that says once what it means of two: a verb, a place, a region; with invented names."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report
from pipeline.parse.prose import read

WEDNESDAY = date(2024, 5, 15)


def claims(text: str) -> list[Claim]:
    """Read a text as an English report of this day."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=WEDNESDAY, language="en")))


def told(text: str) -> list[tuple[str | None, int | None, str]]:
    """Return region, figure and names of each claim."""
    return [(c.region, c.count, ", ".join(place.name for place in c.localities)) for c in claims(text)]


Told = list[tuple[str | None, int | None, str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels entered Lowfen on Sunday. On Monday they captured the town.", [(None, None, "Lowfen")]),
        ("Clashes broke out in Lowfen and Highfen. Both were taken by the army.", [(None, None, "Lowfen, Highfen")]),
        ("Fighting raged in the villages of Lowfen and Highfen. The two villages fell on Monday.", [
            (None, None, "Lowfen, Highfen")
        ]),
        ("The rebels shelled Lowfen on Sunday and the town fell on Monday.", [(None, None, "Lowfen")]),
        ("The rebels stormed Lowfen in Eastmoor province.\n\nThe place has been overrun.", [
            ("Eastmoor", None, "Lowfen")
        ]),
        ("A resident of Lowfen, Ivan Reed, said the rebels had taken the town.", [(None, None, "Lowfen")]),
        ("The floods hit Lowfen. The town was overrun by tourists.", []),
        ("The rebels shelled Lowfen and Highfen. The town was captured.", []),
        ("The village of Lowfen was shelled. The city has been captured.", []),
        ("The minister spoke in Lowfen. The army captured the camp.", []),
        ("The army attacked Lowfen. It wants to capture the town.", []),
    ],
)  # fmt: skip
def test_the_town_is_the_one_that_was_named_before(text: str, expected: Told) -> None:
    """One place named, and one pointed to by its kind: they are the same; of several it may be any."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels took Lowfen and the army Highfen.", [("Lowfen", "rebels"), ("Highfen", "army")]),
        ("The rebels took Lowfen, the army Highfen.", [("Lowfen", "rebels"), ("Highfen", "army")]),
        ("Lowfen was taken by the army, Highfen by the rebels.", [("Lowfen", "army"), ("Highfen", "rebels")]),
        ("Lowfen fell to the army and Highfen to the rebels.", [("Lowfen", "army"), ("Highfen", "rebels")]),
        ("The rebels took Lowfen with the army watching.", [("Lowfen", "rebels")]),
    ],
)
def test_a_verb_left_out_is_the_one_before(text: str, expected: list[tuple[str, str]]) -> None:
    """Another side with another place does what the first one did."""
    assert [(c.localities[0].name, c.gained_by) for c in claims(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels captured and looted Lowfen.", [(None, None, "Lowfen")]),
        ("The rebels captured and then burned two villages in Eastmoor.", [("Eastmoor", 2, "")]),
        ("The rebels captured not only Lowfen but also Highfen.", [(None, None, "Lowfen, Highfen")]),
        ("Lowfen (population 3,000) and Highfen were captured.", [(None, None, "Lowfen, Highfen")]),
        ("Rebels took Lowfen, a market town of 3,000 people, and Highfen.", [(None, None, "Lowfen, Highfen")]),
        ("The rebels took Lowfen, followed by Highfen.", [(None, None, "Lowfen, Highfen")]),
        ("Ten villages were retaken, all of them in Eastmoor.", [("Eastmoor", 10, "")]),
        ("Ten villages were retaken, all of them in ruins.", [(None, 10, "")]),
        (
            "Ten villages were taken, eight of which are in Eastmoor and two in Westmoor.",
            [(None, 10, ""), ("Eastmoor", 8, ""), ("Westmoor", 2, "")],
        ),
        ("The rebels attacked and looted Lowfen.", []),
        ("The rebels captured and killed two men.", []),
    ],
)
def test_what_is_told_besides_changes_nothing(text: str, expected: Told) -> None:
    """What else was done to a place, and how many live in it, stands between a verb and its object."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Villages captured today in Eastmoor:\n- Lowfen\n- Highfen",
            [("Eastmoor", None, "Lowfen"), ("Eastmoor", None, "Highfen")],
        ),
        (
            "Villages captured today:\n1. Lowfen (Eastmoor)\n2. Highfen (Westmoor)",
            [("Eastmoor", None, "Lowfen"), ("Westmoor", None, "Highfen")],
        ),
        ("Villages captured today:\n- Lowfen (Lofen)", [(None, None, "Lowfen")]),
        ("Bases captured by the rebels:\n- Lowfen Township: 17\n- Highfen Township: 13", []),
        ("Outposts seized by the rebels in May: Lowfen 17, Highfen 13.", []),
    ],
)
def test_a_heading_tells_what_and_where_of_its_entries(text: str, expected: Told) -> None:
    """The entries of a list lie where its heading says, and are what it counts."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Eastmoor the rebels took six villages, in Westmoor four.", [("Eastmoor", 6, ""), ("Westmoor", 4, "")]),
        ("15 villages in Eastmoor and Westmoor were captured.", [("Eastmoor and Westmoor", 15, "")]),
        (
            "The rebels took 15 villages in Eastmoor and Westmoor was captured by the army.",
            [("Eastmoor", 15, ""), (None, None, "Westmoor")],
        ),
        ("Six of Eastmoor's 17 townships have been seized by the army.", [("Eastmoor", 6, "")]),
        (
            "The army has seized Lowfen and six of Eastmoor's 17 townships.",
            [(None, None, "Lowfen"), ("Eastmoor", 6, "")],
        ),
        ("Rebels left Eastmoor's eastern quarters of Lowfen and Highfen.", [("Eastmoor", None, "Lowfen, Highfen")]),
        ("Rebels captured villages of Eastmoor.", [("Eastmoor", None, "")]),
        ("Rebels captured Lowfen, headquarters of Eastmoor district.", [("Eastmoor", None, "Lowfen")]),
        (
            "Two towns in Eastmoor and Westmoor were taken: Lowfen in the former and Highfen in the latter.",
            [("Eastmoor and Westmoor", 2, ""), ("Eastmoor", None, "Lowfen"), ("Westmoor", None, "Highfen")],
        ),
    ],
)
def test_a_region_belongs_to_the_figure_that_it_stands_with(text: str, expected: Told) -> None:
    """One region is of what stands beside it, two behind a figure are of that figure."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lowfen and Highfen, a town not far from it, were seized by the rebels.", [(None, None, "Lowfen, Highfen")]),
        ("Lowfen, a township of Dry district in Eastmoor, has been captured.", [("Dry", None, "Lowfen")]),
        ("Lowfen, the border town that fell on Monday, was calm.", [(None, None, "Lowfen")]),
        ("He spoke in Lowfen, a historic town which his forces have fully retaken.", [(None, None, "Lowfen")]),
        ("Reporters saw Lowfen, a village recently liberated by the army.", [(None, None, "Lowfen")]),
        ("Speaking in Lowfen, which the army retook on Sunday, he thanked it.", [(None, None, "Lowfen")]),
        ("The rebels took most of Eastmoor, including its capital Lowfen.", [("Eastmoor", None, "Lowfen")]),
        ("The rebels captured the provincial capital, Lowfen.", [(None, None, "Lowfen")]),
        ("The capital of Eastmoor, Lowfen, fell to the rebels.", [("Eastmoor", None, "Lowfen")]),
        ("Lowfen - the capital of Eastmoor - fell to the rebels.", [("Eastmoor", None, "Lowfen")]),
        ("Lowfen became the third town to fall to the rebels.", [(None, None, "Lowfen")]),
        ("The army regained the village known as Lowfen.", [(None, None, "Lowfen")]),
        ("The army regained (Lowfen, Highfen) villages in Eastmoor.", [("Eastmoor", None, "Lowfen, Highfen")]),
        ("The army took 12 villages belonging to Lowfen district.", [("Lowfen", 12, "")]),
        ("The army took Lowfen and its surroundings in Eastmoor province.", [("Eastmoor", None, "Lowfen")]),
        (
            "Lowfen, seat of Dry council in Eastmoor State, and Highfen, that of Wet in Westmoor, were recovered from "
            "the rebels.",
            [("Dry", None, "Lowfen"), ("Wet", None, "Highfen")],
        ),
        (
            "The militia left Eastmoor's suburbs of Lowfen and Highfen and, in the south of the city, Drymoor.",
            [("Eastmoor", None, "Lowfen, Highfen, Drymoor")],
        ),
        (
            "Lowfen, a town of Dry district which for years had belonged to the Blues, has been taken.",
            [("Dry", None, "Lowfen")],
        ),
        (
            "Ten bases have been seized by the army, and with them the whole of Lowfen Township in Eastmoor.",
            [("Eastmoor", None, "Lowfen")],
        ),
        ("The army lost Lowfen, on the Reed's west bank above Highfen.", [(None, None, "Lowfen")]),
        ("The rebels lost Lowfen after their commander Ivan Reed had gone over to the army.", [(None, None, "Lowfen")]),
        (
            "Rebels took Lowfen in Dry Territory, North Eastmoor Province, Republic of Vespera.",
            [("Dry", None, "Lowfen")],
        ),
        ("Rebels seized a base near Lowfen and the village of Highfen.", [(None, None, "Highfen")]),
        ("Lowfen and ten villages around it fell.", [(None, None, "Lowfen"), ("Lowfen", 10, "")]),
        ("Two towns - Lowfen and Highfen - fell.", [(None, 2, "Lowfen, Highfen")]),
        ("The rebels captured some towns, the Eastmoor Observatory for Human Rights said.", []),
        ("Rebels seized a base near Lowfen and shelled Highfen.", []),
        ("The army took Lowfen (10 km east of Drymoor) and Highfen.", [(None, None, "Lowfen, Highfen")]),
        ("The army took Lowfen, east of Drymoor, and Highfen.", [(None, None, "Lowfen, Highfen")]),
        ("The army took Lowfen, where ten men had died, and Highfen.", [(None, None, "Lowfen, Highfen")]),
        ("Lowfen, the rebels' last stronghold in Eastmoor, has fallen.", [("Eastmoor", None, "Lowfen")]),
        ("Lowfen (Eastmoor): captured by rebels", [("Eastmoor", None, "Lowfen")]),
        ("Lowfen, but not Highfen, has fallen.", [(None, None, "Lowfen")]),
        ("Neither Lowfen nor Highfen has fallen.", []),
        ("Lowfen, a border town, was shelled.", []),
        ("Lowfen became the third town to be shelled by the rebels.", []),
    ],
)
def test_what_a_place_is_stands_beside_what_became_of_it(text: str, expected: Told) -> None:
    """An apposition tells where a place lies, and never keeps a verb from it."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Eastmoor and Westmoor the army took 12 villages.", [("Eastmoor and Westmoor", 12, "")]),
        ("In Eastmoor, and Westmoor said so, the army took 12 villages.", [("Eastmoor", 12, "")]),
        ("The governor of Eastmoor said 12 villages in the province had been retaken.", [("Eastmoor", 12, "")]),
        ("The governor of Eastmoor said 12 villages had been retaken.", [(None, 12, "")]),
        ("The army began an offensive in Eastmoor on Sunday. It has captured 12 villages.", [("Eastmoor", 12, "")]),
    ],
)
def test_the_region_may_stand_before_all_else(text: str, expected: Told) -> None:
    """A region in front is that of what follows it, if the sentence says no other."""
    assert told(text) == expected


def test_the_markup_of_an_encyclopedia_is_no_part_of_names() -> None:
    """Links are read by what a reader sees of them; what a claim quotes is the text as received."""
    text = (
        "On 12 May, the [[Eastmoor Army|army]] took [[Lowfen (village)|Lowfen]], '''Highfen''' and [[Drymoor]]."
        "<ref>{{cite web|title=Army takes [x]}}</ref>"
    )
    (claim,) = claims(text)

    assert [place.name for place in claim.localities] == ["Lowfen", "Highfen", "Drymoor"]
    assert claim.gained_by == "army"
    assert [text[place.start : place.end] for place in claim.localities] == ["Lowfen", "Highfen", "Drymoor"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Twenty villages - 12 in Eastmoor and eight in Westmoor - fell to the rebels.",
            [(None, 20), ("Eastmoor", 12), ("Westmoor", 8)],
        ),
        (
            "Twenty villages (12 in Eastmoor and eight in Westmoor) were captured by the rebels.",
            [(None, 20), ("Eastmoor", 12), ("Westmoor", 8)],
        ),
        ("Twenty soldiers - 12 in Eastmoor and eight in Westmoor - were captured by the rebels.", []),
        ("Three districts - Lowfen, Highfen and Drymoor - fell to the rebels.", [(None, 3)]),
        ("Twenty villages - Lowfen, Highfen and others - were captured.", [(None, 20)]),
    ],
)
def test_a_figure_is_parted_between_marks(text: str, told: list[tuple[str | None, int | None]]) -> None:
    """A figure whose parts or names stand between dashes or in brackets is told with them; soldiers are no places."""
    assert [(one.region, one.count) for one in claims(text)] == told
