"""Russian and Ukrainian reports: where places lie that say it briefly, who denies what, what a day makes a change."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, claims, in_lines

KIND_AGAIN = r"""
Ворог окупував Терни, Липки та Ясне Бадарського району, а також Заріччя Тернівського; ще просунувся поблизу Бурого.
= Бадарського | - | Терни, Липки, Ясне | ворог < - | -
= Тернівського | - | Заріччя | ворог < - | -
Армія звільнила Терни і Липки Бадарського району та Заріччя Тернівського.
= Бадарського | - | Терни, Липки | Армія < - | -
= Тернівського | - | Заріччя | Армія < - | -
Армія звільнила Терни Бадарського району, Липки Тернівського та Ясне Озерського.
= Бадарського | - | Терни | Армія < - | -
= Тернівського | - | Липки | Армія < - | -
= Озерського | - | Ясне | Армія < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(KIND_AGAIN))
def test_the_word_for_a_region_is_said_once(text: str, expected: list[str]) -> None:
    """
    An adjective behind a name is the next district where the word for its kind was said before.
    """
    assert [line.casefold() for line in expected] == [line.casefold() for line in in_lines(text, "uk")]


SEATS = r"""
Войска 1-го фронта овладели областным центром Веспории городом Терны, городом Липки, а также с боями заняли 30 иных сёл.
= Веспории | - | Терны | Войска 1-го фронта < - | -
= - | - | Липки | Войска 1-го фронта < - | -
= - | 30 | - | Войска 1-го фронта < - | -
Войска овладели областным центром Веспории городом Терны, а также заняли 30 сёл, в том числе Ясное и Бурое.
= Веспории | - | Терны | Войска < - | -
= - | 30 | Ясное, Бурое | Войска < - | -
Войска овладели районным центром Терны, городом Липки.
= - | - | Терны | Войска < - | -
= - | - | Липки | Войска < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(SEATS))
def test_the_seat_of_a_land_is_called_by_its_own_name(text: str, expected: list[str]) -> None:
    """
    "The regional centre of Vesporia, the town of" tells where that town lies, and nothing of what else was taken.
    """
    assert sorted(expected) == sorted(in_lines(text, "ru"))


WHERE = r"""
Армия выбила боевиков из трёх сёл на севере провинции Бадар. В воскресенье военные взяли здесь же посёлок Терны.
= Бадар | 3 | - | Армия < боевиков | -
= Бадар | - | Терны | военные < - | 22.11.2020
Армия заняла три села в Бадарском районе. Там же боевики захватили Терны.
= Бадарском | 3 | - | Армия < - | -
= Бадарском | - | Терны | боевики < - | -
Талибы заняли 11 уездов Бадара. Всего движение захватило 26 из 28 уездов провинции.
= Бадара | 11 | - | Талибы < - | -
= Бадара | 26 | - | Талибы < - | -
Группировка взяла Липки.
= - | - | Липки | Группировка < - | -
Боевики заняли пять западных кварталов Хомо.
= Хомо | 5 | - | Боевики < - | -
Боевики заняли село Хомо.
= - | - | Хомо | Боевики < - | -
Боевики заняли три села Терны, Липки и Ясное.
= - | 3 | Терны, Липки, Ясное | Боевики < - | -
СЕВЕРСКИЙ РАЙОН. Боевики заняли сёла Терны и Липки. В воскресенье боевики ушли из Тернов и Липок.
= СЕВЕРСКИЙ | - | Терны, Липки | Боевики < - | -
= СЕВЕРСКИЙ | - | Тернов, Липок | - < боевики | 22.11.2020
Северская область. Армия заняла Терны.\nАрмия взяла Липки.
= Северская | - | Терны | Армия < - | -
= - | - | Липки | Армия < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(WHERE))
def test_where_places_lie_is_told_before_or_without_an_ending(text: str, expected: list[str]) -> None:
    """
    "Here", "the province", a heading at the head of a paragraph, a name without cases: each tells the region.
    """
    assert expected == in_lines(text, "ru")


BANKS = r"""
Росіяни пішли з усього правобережжя Тернівщини.
= Тернівщини | - | - | - < Росіяни | -
Війська пішли з правобережжя Тернівської області.
= Тернівської | - | - | - < Війська | -
Армія звільнила все правобережжя Тернівщини.
= Тернівщини | - | - | Армія < - | -
Армія обстріляла правобережжя Тернівщини.
Останніми, 11 листопада, деокупували Терни та Липки.
= - | - | Терни, Липки | - < - | 11.11.2020
Першим звільнили місто Терни.
= - | - | Терни | - < - | -
Повстанці відібрали в армії понад 50 сіл провінцій Бадар та Карам.
= Бадар та Карам | 50 | - | Повстанці < армії | -
Хлопці відібрали в дітей телефон у Тернах.
Від середи повстанці зайняли понад 50 сіл.
= - | 50 | - | повстанці < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(BANKS))
def test_a_bank_is_a_part_of_its_region(text: str, expected: list[str]) -> None:
    """
    Who leaves the right bank leaves a part of the region; "last" and "first" are nobody who takes a town.
    """
    assert expected == in_lines(text, "uk")


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("23 августа — армянские силы занимают Терны.", "ru", ["- | - | Терны | армянские силы < - | 23.08.2020"]),
        ("26 травня: бойовики займають Терни.", "uk", ["- | - | Терни | бойовики < - | 26.05.2020"]),
        ("Боевики занимают Терны с 2014 года.", "ru", []),
        ("Боевики занимают Терны.", "ru", []),
        ("4 мая первое место занимают Терны.", "ru", []),
    ],
)
def test_who_occupies_a_place_took_it_on_a_day(text: str, language: str, expected: list[str]) -> None:
    """
    The present of an entry tells what happened on its day; without a day it tells how things stand.
    """
    assert expected == in_lines(text, language)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Пабліки заявили про захоплення Тернів. У штабі це спростували: ворог села не зайняв.", "uk", ["denied"]),
        ("Паблики заявили о захвате Тернов. В штабе это опровергли: противник села не занял.", "ru", ["denied"]),
        ("Армия заявила о взятии Тернов. Норландия отрицает эту информацию.", "ru", ["denied"]),
        ("Армія звільнила Терни. Єреван втрату міста Липки заперечує.", "uk", ["asserted", "denied"]),
        ("Норландия потерю города Липки отрицает.", "ru", ["denied"]),
        ("Норландия отрицает потерю Липок.", "ru", ["denied"]),
        ("Міністерство захоплення Тернів спростовує.", "uk", ["denied"]),
        ("Уряд втрату довіри заперечує.", "uk", []),
        ("Армія звільнила Терни. У штабі ці чутки не коментують.", "uk", ["asserted"]),
    ],
)
def test_a_denial_may_stand_behind_what_it_denies(text: str, language: str, expected: list[str]) -> None:
    """
    What is denied may be said first: "Norland the loss of the town denies", "this they denied".
    """
    assert expected == [claim.status.value for claim in claims(text, language)]
