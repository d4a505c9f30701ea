"""Armenian dispatches: lists in the next sentence, days behind a dash, what lies in what, under whose control."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Status
from tests.parse.reports import changes
from tests.parse.test_eastern_wires import rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Բանակը Լեռնավանի շրջանում գրավել է 16 գյուղ։ Դրանց թվում են Ձորավանը, Գետաշենը և Սարաշենը։",
            ["Լեռնավանի | 16 | Ձորավան, Գետաշեն, Սարաշեն | Բանակ | -"],
        ),
        (
            "Բանակը Լեռնավանի շրջանում գրավել է 3 գյուղ։ Դրանք են՝ Ձորավան, Գետաշեն և Սարաշեն։",
            ["Լեռնավանի | 3 | Ձորավան, Գետաշեն, Սարաշեն | Բանակ | -"],
        ),
        ("Բանակը գրավել է 16 գյուղ։ Դրանց թվում են երեք ավան։", ["- | 16 | - | Բանակ | -"]),
        (
            "Բանակը գրավեց ռուսաբնակ Ծաղկավան քաղաքը և շրջակա Լուսավան, Սարավան և Գետավան գյուղերը։",
            ["- | - | Ծաղկավան, Լուսավան, Սարավան, Գետավան | Բանակ | -"],
        ),
        ("Բանակը ռմբակոծեց ռուսաբնակ Ծաղկավան գյուղը և շրջակա Լուսավան և Գետավան գյուղերը։", []),
    ],
)
def test_lists_of_places(text: str, expected: list[str]) -> None:
    """ "Among them are" names what was counted; who lives in a town and what lies around it part no list."""
    assert expected == rows(text, "hy")


def test_a_line_ends_with_its_day() -> None:
    """Each line that ends in a dash and a day is of that day, whether or not it has a stop."""
    text = (
        "Բանակը ազատագրեց Լեռնավան գյուղը — Հունվար 21-22 2031\nԲանակը գրավեց Մարտավան քաղաքը — Մարտ 2 2031\n"
        "Բանակը գրավեց Բերդավան քաղաքը — Մարտ 3 2031"
    )
    assert [date(2031, 1, 22), date(2031, 3, 2), date(2031, 3, 3)] == [c.event_end for c in changes(text, "hy")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Բանակը գրավել է Արևաշեն գյուղը Քարավանի հարավ-արևելքում՝ Լեռնավանի մարզում։",
            "Լեռնավանի | - | Արևաշեն | Բանակ | -",
        ),
        ("Բանակը գրավել է Արևաշեն գյուղը Քարավան քաղաքի հյուսիսում։", "Քարավան | - | Արևաշեն | Բանակ | -"),
        ("Բանակը վերականգնեց վերահսկողությունը Ծաղկավանի նկատմամբ։", "- | - | Ծաղկավան | Բանակ | -"),
        ("Բանակը վերականգնեց վերահսկողությունը Ծաղկավանի շրջանի նկատմամբ։", "Ծաղկավանի | - | - | Բանակ | -"),
        (
            "Բանակը գրավեց Քարավան գյուղը, որը ապստամբների հսկողության տակ էր։",
            "- | - | Քարավան | Բանակ | ապստամբներ",
        ),
    ],
)
def test_where_a_place_lies_and_who_held_it(text: str, expected: str) -> None:
    """Of two containers the inner one stands last; a place that control is established over is named without case."""
    assert [expected] == rows(text, "hy")


@pytest.mark.parametrize(
    ("whose", "gainer"),
    [("նրանց", "Ապստամբներ"), ("բանակի", "բանակ")],
)
def test_their_control_is_of_who_acted_before(whose: str, gainer: str) -> None:
    """What comes under "their" control comes to whoever took the place in the clause before."""
    text = f"Ապստամբները գրավեցին Քարավանը, իսկ {whose} վերահսկողության տակ անցավ Աղավան գյուղը։"
    assert ["- | - | Քարավան | Ապստամբներ | -", f"- | - | Աղավան | {gainer} | -"] == rows(text, "hy")


@pytest.mark.parametrize(("whose", "status"), [("Պետական", Status.CLAIMED), ("Տեղի", Status.ASSERTED)])
def test_state_media_are_a_party(whose: str, status: Status) -> None:
    """What the media of a state tell is claimed; what others report is not."""
    (claim,) = changes(f"{whose} լրատվամիջոցների համաձայն՝ բանակը գրավել է Սարավան քաղաքը։", "hy")
    assert status is claim.status


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ուժերը վերահսկողություն են հաստատել Լեռնավան նահանգի կենտրոն Քարաշենի և երկու շրջանների նկատմամբ։",
            ["Լեռնավան | - | Քարաշեն | Ուժեր | -", "Լեռնավան | 2 | - | Ուժեր | -"],
        ),
        ("Ուժերը վերահսկողություն են հաստատել Լեռնավան նահանգի նկատմամբ։", ["Լեռնավան | - | - | Ուժեր | -"]),
    ],
)
def test_control_over_the_seat_of_a_region(text: str, expected: list[str]) -> None:
    """Control that is established over a region's seat is not over all of the region."""
    assert expected == rows(text, "hy")
