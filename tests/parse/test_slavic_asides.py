"""Russian and Ukrainian: what a sentence leaves out, means to take or only recalls; days and directions of several."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parse.reports import claims

Told = tuple[str | None, int | None, tuple[str, ...], str | None]


def told(text: str, language: str) -> list[Told]:
    """Return region, figure, names and taker of each claim."""
    return [
        (c.region, c.count, tuple(place.name for place in c.localities), c.gained_by) for c in claims(text, language)
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Бои начались в среду; в 1987-1989 годах Весперия потеряла контроль над шестью районами.", "ru"),
        ("В 1992\u20131994 гг. Норландия потеряла Терны и Липки.", "ru"),
        ("С 2014 по 2019 год боевики захватили Терны; 3 мая начались бои.", "ru"),
        ("У 1992\u20131994 роках Норландія втратила контроль над Тернами, а 4 травня бої почалися знову.", "uk"),
        ("В среду штаб издал приказ, целью которого было взятие Липок.", "ru"),
        ("Генерал подписал приказ, цель которого \u2014 взятие Липок.", "ru"),
        ("Генерал підписав наказ, метою якого було звільнення Липок.", "uk"),
    ],
)
def test_years_long_past_and_what_an_order_aims_at_are_no_change(text: str, language: str) -> None:
    """A span of earlier years is only recalled, and what "whose aim was" tells is still to be done."""
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Ночью весь Терны, кроме южных кварталов Липки и Заречье, перешёл под контроль ополченцев.",
            "ru",
            [(None, None, ("Терны",), "ополченцев")],
        ),
        (
            "Армия заняла весь Терны, кроме кварталов Липки и Заречье.",
            "ru",
            [(None, None, ("Терны",), "Армия")],
        ),
        ("Армия взяла все сёла района, кроме Липок.", "ru", []),
        ("Кроме Тернов, армия взяла Липки и Ясное.", "ru", [(None, None, ("Липки", "Ясное"), "армия")]),
        ("Кроме того, армия взяла Липки.", "ru", [(None, None, ("Липки",), "армия")]),
        ("Повстанцы взяли весь Терны и кварталы Липки и Заречье.", "ru", None),
    ],
)
def test_quarters_behind_except_did_not_change_hands(text: str, language: str, expected: list[Told] | None) -> None:
    """What "except" leaves out of a place that fell is not taken, by its unit as by its name."""
    found = told(text, language)

    if expected is None:
        assert {name for one in found for name in one[2]} == {"Терны", "Липки", "Заречье"}
    else:
        assert found == expected


@pytest.mark.parametrize(
    ("text", "language", "day", "region"),
    [
        ("Протягом суботи армія зайняла село Терни на заході провінції Бадар.", "uk", 28, "Бадар"),
        ("Упродовж понеділка армія звільнила три села на Сумщині.", "uk", 23, "Сумщині"),
        ("Протягом 4 листопада повстанці захопили Терни в провінції Бадар.", "uk", 4, "Бадар"),
        ("В течение субботы армия заняла село Терны на западе провинции Бадар.", "ru", 28, "Бадар"),
        ("Протягом листопада повстанці захопили місто Терни в провінції Бадар.", "uk", None, "Бадар"),
        ("К северо-западу и западу от Тернов армия заняла 31 село.", "ru", None, "Тернов"),
        ("На север, запад и восток от Тернов армия заняла 25 сёл.", "ru", None, "Тернов"),
        ("На північ і захід від Тернів армія зайняла 25 сіл.", "uk", None, "Тернів"),
    ],
)
def test_a_day_through_which_and_two_directions_in_front(text: str, language: str, day: int, region: str) -> None:
    """ "Throughout Saturday" dates a change and names no place; "south-east and south of" lies near one town."""
    (claim,) = claims(text, language)

    assert (claim.region, claim.event_end) == (region, date(2020, 11, day) if day else None)
