"""Russian statements of control: counts, lists, hand-overs; names stay as they are inflected."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Qualifier, Report, Status, Unit
from pipeline.parse.prose import read

SEVEN = {
    "Кельбаджарского": 16,
    "Лачинском": 52,
    "Мартакертском": 8,
    "Гадрутском": 29,
    "Шушинском": 2,
    "Аскеранском": 8,
    "Мартунинском": 6,
}
LIST = "Лачинском (52), Мартакертском (8), Гадрутском (29), Шушинском (2), Аскеранском (8) и Мартунинском (6)"
WORDINGS = {
    "the holder first": (
        "Под полный контроль Азербайджана 28 ноября перешли 16 сёл и посёлков Кельбаджарского района. Прочие "
        f"населённые пункты, которые переходят под контроль Баку, расположены в {LIST} районах."
    ),
    "without the two dots": (
        "Под контроль Азербайджана в субботу перешло 16 сел Кельбаджарского района. Оставшиеся населенные пункты, "
        f"переходящие под контроль Баку, - это села в {LIST} районах."
    ),
    "the figure first": (
        "Шестнадцать сёл и городов Кельбаджарского района сегодня перешли под контроль Азербайджана. Остальные сёла, "
        f"которые переходят под контроль Баку, - в {LIST} районах."
    ),
    "handed over": (
        "БАКУ, 28 ноября. /ТАСС/. Армения сегодня передала Азербайджану 16 сёл Кельбаджарского района. Также под "
        f"контроль Баку переходят населённые пункты в {LIST} районах."
    ),
    "dashes": (
        "Азербайджану сегодня переданы 16 населённых пунктов Кельбаджарского района, 52 - в Лачинском, 8 - в "
        "Мартакертском, 29 - в Гадрутском, 2 - в Шушинском, 8 - в Аскеранском и 6 - в Мартунинском."
    ),
}


def claims(text: str) -> list[Claim]:
    """Read a text as a Russian report published on Saturday, 28 November 2020."""
    card = Card(published=date(2020, 11, 28), language="ru")
    return read(Report("report", "report.txt", "0" * 64, text, card))


@pytest.mark.parametrize("wording", WORDINGS)
def test_any_order_gives_seven_claims(wording: str) -> None:
    """Direct or inverted, each region gets its figure once, and the taker is named."""
    found = claims(WORDINGS[wording])
    assert {claim.region: claim.count for claim in found} == SEVEN
    assert len(found) == 7
    assert {claim.gained_by for claim in found} <= {"Азербайджана", "Азербайджану", "Баку"}
    assert {(claim.unit, claim.status) for claim in found} == {(Unit.LOCALITY, Status.ASSERTED)}
    assert found[0].event_end == date(2020, 11, 28)


def test_a_part_of_a_district_is_not_the_district() -> None:
    """ "Часть района" is an unnumbered part, "район" the whole."""
    (part,) = claims("Часть Агдамского района передана Азербайджану.")
    (whole,) = claims("Под контроль Азербайджана перешёл Агдамский район.")
    assert (part.region, part.unit, part.qualifier) == ("Агдамского", Unit.LOCALITY, Qualifier.VAGUE)
    assert (whole.region, whole.unit) == ("Агдамский", Unit.WHOLE_REGION)


def test_a_later_list_names_what_was_counted() -> None:
    """Names of the next sentence join the figure; several regions keep their own names."""
    (claim,) = claims("Под контроль повстанцев попали два села. Это Заречье и Подгорное.")
    assert (claim.count, claim.gained_by) == (2, "повстанцев")
    first, second = claims("Повстанцы захватили Заречье и Подгорное в Северской области и Высокое в Южанской.")
    assert [place.name for place in first.localities] == ["Заречье", "Подгорное"]
    assert (second.region, second.localities[0].name) == ("Южанской", "Высокое")


@pytest.mark.parametrize(
    "text",
    [
        "Под контролем Азербайджана остаются 16 населённых пунктов Кельбаджарского района.",
        "Армения контролирует 230 из 407 населённых пунктов Агдамского района.",
        "Азербайджану переданы 16 пленных в Кельбаджарском районе.",
        "Под контроль Азербайджана перешли 16 военных в Кельбаджарском районе.",
        "Погибли 16 человек, ранены 52 в Лачинском районе.",
        "В 1994 году под контроль Армении перешли 20 сёл Агдамского района.",
    ],
)
def test_other_numbers_are_refused(text: str) -> None:
    """Standing control, people and history are no change of control."""
    assert claims(text) == []
