"""Armenian: what a clause goes on with, what is agreed, capitals that are counted, who is whose, date lines."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.test_romance import claims

Sides = tuple[str | None, int | None, tuple[str, ...], str | None, str | None]


def told(text: str) -> list[Sides]:
    """Return the region, the figure, the names, the taker and the loser of each claim."""
    return [
        (one.region, one.count, tuple(name.name for name in one.localities), one.gained_by, one.lost_by)
        for one in claims(text, "hy")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Քարահովտի շրջանի ղեկավարի խոսքով՝ շրջանից ընդհանուր առմամբ 12 գյուղ է անցել թշնամուն և Լոռաձոր քաղաքը։",
            [("Քարահովտի", 12, (), "թշնամի", None), ("Քարահովտի", None, ("Լոռաձոր",), "թշնամի", None)],
        ),
        (
            "Քարահովտի շրջանից 12 գյուղ է անցել հակառակորդին և Լոռաձոր քաղաքը։",
            [("Քարահովտի", 12, (), "հակառակորդ", None), ("Քարահովտի", None, ("Լոռաձոր",), "հակառակորդ", None)],
        ),
        (
            "Քարահովտի շրջանից 12 գյուղ և Լոռաձոր քաղաքը անցել են հակառակորդին։",
            [("Քարահովտի", 12, (), "հակառակորդ", None), ("Քարահովտի", None, ("Լոռաձոր",), "հակառակորդ", None)],
        ),
        (
            "Հակառակորդը գրավել է Քարահովտի շրջանի 12 գյուղ և Լոռաձոր քաղաքը։",
            [("Քարահովտի", 12, (), "Հակառակորդ", None), ("Քարահովտի", None, ("Լոռաձոր",), "Հակառակորդ", None)],
        ),
        (
            "Քարահովտի շրջանից 12 գյուղ է անցել հակառակորդին, և Լոռաձոր քաղաքը հրետակոծվել է։",
            [("Քարահովտի", 12, (), "հակառակորդ", None)],
        ),
        (
            "Քարահովտի շրջանից 12 գյուղ է անցել հակառակորդին, Լոռաձոր քաղաքում մարտեր են։",
            [("Քարահովտի", 12, (), "հակառակորդ", None)],
        ),
    ],
)
def test_villages_and_a_town(text: str, expected: list[Sides]) -> None:
    """A town behind the verb, or behind the figure, goes the way of the villages, in their region."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "count", "status"),
    [
        ("Քարահովտի շրջանի երեք գյուղ համաձայնագրով անցնում է Ադրբեջանի վերահսկողության տակ։", 3, Status.PLANNED),
        ("Քարահովտի շրջանը վերադարձվում է Ադրբեջանին մինչև նոյեմբերի 30-ը։", None, Status.PLANNED),
        ("Մինչև դեկտեմբերի 1-ը Ադրբեջանին է հանձնվում Քարահովտի շրջանը։", None, Status.PLANNED),
        (
            "Քարահովտի շրջանի 7 բնակավայր ևս համաձայնությամբ անցնում է հակառակորդին՝ Տանձուտ, Լոռաձոր և Քարք։",
            7,
            Status.PLANNED,
        ),
        ("Քարահովտի շրջանի 4 գյուղ պայմանագրով փոխանցվում է Ադրբեջանին։", 4, Status.PLANNED),
        ("Քարահովտի շրջանի 4 գյուղ հանձնվում է Ադրբեջանին մինչև նոյեմբերի 30-ը։", 4, Status.PLANNED),
        ("Քարահովտի շրջանի 5 գյուղ անցնում է հակառակորդին։", 5, Status.ASSERTED),
        ("Քարահովտի շրջանի 5 գյուղ անցել է հակառակորդին։", 5, Status.ASSERTED),
    ],
)
def test_what_is_agreed_is_planned(text: str, count: int | None, status: Status) -> None:
    """A present of handing over is a plan where it is agreed or has a day ahead, and of no day; else it is news."""
    (claim,) = claims(text, "hy")
    assert (claim.region, claim.count, claim.status, claim.event_end) == ("Քարահովտի", count, status, None)


def test_what_is_returned_to_him() -> None:
    """ "To him" is to whom the sentence before handed something over."""
    text = "Քարահովտի շրջանի 7 գյուղ անցնում է Ադրբեջանին։ Լոռաձորի շրջանը նրան վերադարձվում է մինչև դեկտեմբերի 1-ը։"
    assert [one[:4] for one in told(text)] == [("Քարահովտի", 7, (), "Ադրբեջան"), ("Լոռաձորի", None, (), "Ադրբեջան")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Քարահովտի շրջանի 3 բնակավայր ևս անցել է Ադրբեջանի վերահսկողության տակ՝ Տանձուտ, Լոռաձոր և Վերին Քարք։",
            [("Քարահովտի", 3, ("Տանձուտ", "Լոռաձոր", "Վերին Քարք"), "Ադրբեջան", None)],
        ),
        ("Քարահովտի շրջանի 3 գյուղ ևս անցել է հակառակորդին։", [("Քարահովտի", 3, (), "հակառակորդ", None)]),
        ("Քարահովտի շրջանի 3 գյուղ եւս գրավվել է։", [("Քարահովտի", 3, (), None, None)]),
    ],
)
def test_further_villages(text: str, expected: list[Sides]) -> None:
    """ "Further" may stand behind what it counts."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«Վեսպերան» գրավել է ևս 3 նահանգային մայրաքաղաք։", [(None, 3, (), "Վեսպերան", None)]),
        ("Ապստամբները գրավել են ևս երկու նահանգի մայրաքաղաք։", [(None, 2, (), "Ապստամբներ", None)]),
        ("Ապստամբները գրավել են երկրի չորս նահանգային կենտրոն։", [(None, 4, (), "Ապստամբներ", None)]),
        ("Ապստամբները գրավել են երկու նահանգի մայրաքաղաք։", [(None, 2, (), "Ապստամբներ", None)]),
        ("Ապստամբները գրավել են հինգ նահանգների մայրաքաղաքները։", [(None, 5, (), "Ապստամբներ", None)]),
        (
            "Բանակը գրավել է Քարահովտի նահանգը։ Ավելի վաղ այն գրավել էր երեք նահանգի մայրաքաղաք։",
            [("Քարահովտի", None, (), "Բանակ", None), (None, 3, (), "Բանակ", None)],
        ),
        ("Բանակը գրավել է երեք նահանգային մայրաքաղաք Քարահովտի նահանգում։", [("Քարահովտի", 3, (), "Բանակ", None)]),
    ],
)
def test_capitals_of_provinces(text: str, expected: list[Sides]) -> None:
    """Capitals of several provinces lie in none of those told of before."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Բանակը ապստամբներից վերագրավել է Քարահովտի շրջակայքում գտնվող տասնյակ գյուղեր։",
            [("Քարահովտի", None, (), "Բանակ", "ապստամբներ")],
        ),
        (
            "Բանակը գրավել է Քարահովտի նահանգի Լոռաձոր քաղաքի մոտ գտնվող տասնյակ գյուղեր։",
            [("Քարահովտի", None, (), "Բանակ", None)],
        ),
        (
            "Բանակը գրավել է նաև Քարահովտի գավառի Լոռաձոր քաղաքի մոտակայքում գտնվող երեք գյուղ։",
            [("Քարահովտի", 3, (), "Բանակ", None)],
        ),
        ("Բանակը գրավել է Լոռաձոր քաղաքի մոտ գտնվող երկու գյուղ։", [("Լոռաձոր", 2, (), "Բանակ", None)]),
        ("Քարահովտի նահանգում գրավվել են տասնյակ գյուղեր։", [("Քարահովտի", None, (), None, None)]),
    ],
)
def test_villages_near_a_town_of_a_province(text: str, expected: list[Sides]) -> None:
    """Villages near a town lie in the province that is named before it, else near the town."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Նախագահ Կարենին հավատարիմ ուժերը գրավել են Քարահովտի նահանգի երեք գյուղ։",
            [("Քարահովտի", 3, (), "Նախագահ Կարենին հավատարիմ ուժեր", None)],
        ),
        (
            "Կառավարությանը հավատարիմ զորքերը գրավել են Քարահովտի նահանգի երեք գյուղ։",
            [("Քարահովտի", 3, (), "Կառավարությանը հավատարիմ զորքեր", None)],
        ),
        (
            "Ապստամբները գրավել են Քարահովիտ նահանգի կենտրոնը՝ Տանձուտ քաղաքը, կառավարական ուժերի հետ մարտերից հետո։",
            [("Քարահովիտ", None, ("Տանձուտ",), "Ապստամբներ", "կառավարական ուժեր")],
        ),
        (
            "Ապստամբները կառավարական ուժերի հետ երկօրյա մարտերից հետո գրավել են Տանձուտ քաղաքը։",
            [(None, None, ("Տանձուտ",), "Ապստամբներ", "կառավարական ուժեր")],
        ),
        ("Ապստամբները դաշնակիցների հետ գրավել են Տանձուտ քաղաքը։", [(None, None, ("Տանձուտ",), "Ապստամբներ", None)]),
    ],
)
def test_whose_forces(text: str, expected: list[Sides]) -> None:
    """Forces have whom they are loyal to in their name; who was fought with before lost the place, allies did not."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ավելի վաղ ապստամբները գրավել էին երեք գյուղ։", [(None, 3, (), "ապստամբներ", None)]),
        ("Ավելի ուշ ապստամբները գրավեցին երեք գյուղ։", [(None, 3, (), "ապստամբներ", None)]),
        ("Մինչ այդ ապստամբները գրավել էին երեք գյուղ։", [(None, 3, (), "ապստամբներ", None)]),
        ("Նախկինում ապստամբները գրավել էին երեք գյուղ։", [(None, 3, (), "ապստամբներ", None)]),
        ("Միևնույն ժամանակ ապստամբները գրավել են երեք գյուղ։", [(None, 3, (), "ապստամբներ", None)]),
        ("Բացի այդ, ապստամբները գրավել են երեք գյուղ։", [(None, 3, (), "ապստամբներ", None)]),
        (
            "Friday, November 6, 2020 Բանակը գրավել է Քարահովտի նահանգի երեք գյուղ։",
            [("Քարահովտի", 3, (), "Բանակ", None)],
        ),
        ("November 6, 2020 Բանակը գրավել է Քարահովտի նահանգի երեք գյուղ։", [("Քարահովտի", 3, (), "Բանակ", None)]),
        ("06 November 2020, Բանակը գրավել է Քարահովտի նահանգի երեք գյուղ։", [("Քարահովտի", 3, (), "Բանակ", None)]),
    ],
)
def test_when_stands_before_a_side(text: str, expected: list[Sides]) -> None:
    """ "Earlier", "later" and the date line of a page are no part of a side, nor a region."""
    assert told(text) == expected
