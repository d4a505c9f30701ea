"""Russian and Ukrainian sentences of several clauses: which of them tells of which place, in what order they stand."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, claims, in_lines

RUSSIAN = r"""
Из Тернов и Липок ушли боевики.
= - | - | Тернов, Липок | - < боевики | -
Вчера из Тернов отступила армия.
= - | - | Тернов | - < армия | 27.11.2020
Из села Терны вчера отошли части ВСУ.
= - | - | Терны | - < части ВСУ | 27.11.2020
Из Тернов выбиты боевики.
= - | - | Тернов | - < боевики | -
Из Тернов ушли жители.
Армия выбила боевиков из Тернов, откуда ушли жители.
= - | - | Тернов | Армия < боевиков | -
Взяты Терны; Липки и Ясное — под угрозой.
= - | - | Терны | - < - | -
Взяты Терны; Липки — в Северии.
= Северии | - | Терны | - < - | -
= Северии | - | Липки | - < - | -
Армия взяла Терны, Липки были освобождены ранее.
= - | - | Терны | Армия < - | -
= - | - | Липки | - < - | -
Армия передала Норландии Северский район 25 ноября, Бадарский — 20 ноября.
= Северский | - | - | Норландии < Армия | 25.11.2020
= Бадарский | - | - | Норландии < Армия | 20.11.2020
Хуситы захватили порт и шесть прибрежных сёл провинции Карам.
= Карам | 6 | - | Хуситы < - | -
Хуситы захватили порт и шесть кораблей.
Повстанцы отступили из Тернов в Липки.
= - | - | Тернов | - < Повстанцы | -
Повстанцы отступили из Тернов в Северии.
= Северии | - | Тернов | - < Повстанцы | -
Боевики ушли из Тернов в Бадар.
= - | - | Тернов | - < Боевики | -
Норландские войска вернули Терновку и закрепились на окраине Липовки.
= - | - | Терновку | Норландские войска < - | -
Веспория вернула Норландии два села.
= - | 2 | - | Норландии < Веспория | -
Террористы потеряли 40 человек убитыми и оставили сёла Терны и Липки.
= - | - | Терны, Липки | - < Террористы | -
Под контроль правительства вернулись свыше 80% территории и 230 сёл.
= - | 230 | - | правительства < - | -
"""

UKRAINIAN = r"""
Із Тернів вийшли останні підрозділи, у місті лишилося 300 цивільних.
= - | - | Тернів | - < підрозділи | -
Вчора з Тернів і Липок відступили бойовики.
= - | - | Тернів, Липок | - < бойовики | 27.11.2020
Із Тернів вийшли жителі.
Повстанці відступили з Тернів у Липки.
= - | - | Тернів | - < Повстанці | -
Норландські війська повернули Тернівку і закріпилися.
= - | - | Тернівку | Норландські війська < - | -
Армія повернула Тернівці два села.
= - | 2 | - | Тернівці < Армія | -
Місто Терни упало 5 листопада, наступного дня повстанці взяли й сусіднє Буре.
= - | - | Терни | - < - | 05.11.2020
= - | - | Буре | повстанці < - | 06.11.2020
"""


@pytest.mark.parametrize(("text", "expected"), cases(RUSSIAN))
def test_each_clause_tells_of_its_own_places(text: str, expected: list[str]) -> None:
    """
    Who leaves may stand behind the place; what is threatened, counted as a share or told by another verb is no part.
    """
    assert expected == in_lines(text, "ru")


@pytest.mark.parametrize(("text", "expected"), cases(UKRAINIAN))
def test_clauses_stand_in_other_orders_in_ukrainian_too(text: str, expected: list[str]) -> None:
    """
    "From the town left the troops" tells who left it; "also the neighbouring" is no part of a name.
    """
    assert expected == in_lines(text, "uk")


def test_what_is_still_to_be_handed_over_is_planned() -> None:
    """
    A district with a verb of its own in the future is not handed over on the day of the one before it.
    """
    text = "Армия передала Норландии Северский район 20 ноября, Бадарский будет передан 1 декабря."
    given, due = claims(text, "ru")

    assert ("Северский", "asserted", 20) == (given.region, given.status.value, given.event_end and given.event_end.day)
    assert ("Бадарский", "planned", None) == (due.region, due.status.value, due.event_end)
    assert ["Северский"] == [
        c.region for c in claims("Армия передала Северский район, Бадарский передадут 1 декабря.", "ru")
    ]
