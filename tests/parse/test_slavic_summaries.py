"""Russian and Ukrainian summaries: a figure shared by regions, entries without a verb, whose bulletin it is."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, claims, in_lines

EACH = r"""
Взято пять сёл — по два в Северии (Терны, Липки) и Бадарской области (Ясное, Бурое), ещё одно, Заречье, — в Озёрной.
= - | 5 | - | - < - | -
= Северии | 2 | Терны, Липки | - < - | -
= Бадарской | 2 | Ясное, Бурое | - < - | -
= Озёрной | 1 | Заречье | - < - | -
Армия заняла 6 сёл — по два в Северской (Терны, Липки), Бадарской (Ясное, Бурое) и Озёрной (Заречье, Лиман) областях.
= - | 6 | - | Армия < - | -
= Северской | 2 | Терны, Липки | Армия < - | -
= Бадарской | 2 | Ясное, Бурое | Армия < - | -
= Озёрной | 2 | Заречье, Лиман | Армия < - | -
Армия заняла четыре села — по одному в Северии (Терны) и Бадаре (Липки), ещё два, Ясное и Бурое, — в Озёрной.
= - | 4 | - | Армия < - | -
= Северии | 1 | Терны | Армия < - | -
= Бадаре | 1 | Липки | Армия < - | -
= Озёрной | 2 | Ясное, Бурое | Армия < - | -
Армия заняла три села: два — Терны и Липки — в Северии и одно — Заречье — в Бадаре.
= - | 3 | - | Армия < - | -
= Северии | 2 | Терны, Липки | Армия < - | -
= Бадаре | 1 | Заречье | Армия < - | -
Армия заняла три села: одно в Бадаре (Заречье), ещё два в Тернии (Липки, Ясное).
= - | 3 | - | Армия < - | -
= Бадаре | 1 | Заречье | Армия < - | -
= Тернии | 2 | Липки, Ясное | Армия < - | -
"""

EACH_UK = r"""
Звільнено 5 сіл: по два в Бадарській області (Терни, Липки) та Озерянщині (Ясне, Буре), ще одне, Яр, — у Тернівській.
= - | 5 | - | - < - | -
= Бадарській | 2 | Терни, Липки | - < - | -
= Озерянщині | 2 | Ясне, Буре | - < - | -
= Тернівській | 1 | Яр | - < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(EACH))
def test_one_figure_is_of_each_region_with_its_names(text: str, expected: list[str]) -> None:
    """
    "Two each in" gives its figure to every region, and what stands in brackets or between commas names the places.
    """
    assert expected == in_lines(text, "ru")


@pytest.mark.parametrize(("text", "expected"), cases(EACH_UK))
def test_the_same_is_said_in_ukrainian(text: str, expected: list[str]) -> None:
    """
    A figure with its regions and names stands in the same order in Ukrainian.
    """
    assert expected == in_lines(text, "uk")


ENTRIES = r"""
Освобождено:\n- Северская область — 28 сёл\n- Бадарская область — 1 (Заречье)\n- Озёрная область — 2 (Ясное, Бурое)
= Северская | 28 | - | - < - | -
= Бадарская | 1 | Заречье | - < - | -
= Озёрная | 2 | Ясное, Бурое | - < - | -
За неделю армия заняла:\n• Северия — 2 (Терны, Липки);\n• Бадарская область — 1 (Заречье).
= Северия | 2 | Терны, Липки | армия < - | -
= Бадарская | 1 | Заречье | армия < - | -
Потери за неделю:\n• Северская область — 28 убитых;\n• Бадарская область — 1 (Заречье).
"""


@pytest.mark.parametrize(("text", "expected"), cases(ENTRIES))
def test_an_entry_that_leaves_the_verb_out_names_its_single_place_in_brackets(text: str, expected: list[str]) -> None:
    """
    In an entry of a list a single place in brackets is named by them, as several are, and is no region.
    """
    assert expected == in_lines(text, "ru")


def test_a_single_place_in_brackets_is_named_in_english_too() -> None:
    """
    "Westmoor - 1 (Norby)" is one place in Westmoor, but the brackets behind a larger figure do not name its places.
    """
    text = "The army captured this week:\n- Eastmoor - 2 (Lowfen, Highfen)\n- Westmoor - 1 (Norby)"

    assert ["Eastmoor | 2 | Lowfen, Highfen | army < - | -", "Westmoor | 1 | Norby | army < - | -"] == in_lines(text)


ELSEWHERE = r"""
Армия ушла из Тернов и Липок, в двух других сёлах стрельба не стихает.
= - | - | Тернов, Липок | - < Армия | -
Боевики оставили Терны, в пяти сёлах района продолжаются бои.
= - | - | Терны | - < Боевики | -
Армия заняла Терны, в четырёх сёлах Северской области объявлена эвакуация.
= - | - | Терны | Армия < - | -
Боевики покинули Терны и Липки, в двух других сёлах они закрепились.
= - | - | Терны, Липки | - < Боевики | -
Армия заняла Терны и Липки, в двух других сёлах Северского района взяты позиции.
= - | - | Терны, Липки | Армия < - | -
Армия взяла Терны и Липки, в двух других районах — ещё пять сёл.
= - | - | Терны, Липки | Армия < - | -
= - | 5 | - | Армия < - | -
Армия заняла Терны и Липки, в Бадаре — пять сёл.
= - | - | Терны, Липки | Армия < - | -
= Бадаре | 5 | - | Армия < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(ELSEWHERE))
def test_villages_in_which_something_else_goes_on_did_not_change_hands(text: str, expected: list[str]) -> None:
    """
    A figure behind "in" with a verb of its own tells where something is, not what the verb before it took.
    """
    assert expected == in_lines(text, "ru")


IN_SEVERAL = r"""
Войска заняли в Терновском и Липовском районах Северии 35 сёл и станиц.
= Терновском и Липовском | 35 | - | Войска < - | -
Армия взяла в Терновском и Липовском районах 35 сёл.
= Терновском и Липовском | 35 | - | Армия < - | -
Армия заняла в районах Бадар и Карам 35 сёл.
= Бадар и Карам | 35 | - | Армия < - | -
Армия отбила у боевиков в Терновском, Липовском и Заречном районах 35 сёл.
= Терновском, Липовском и Заречном | 35 | - | Армия < боевиков | -
Войска заняли в Терновском и Липовском районах 35 сёл. Ещё 12 сёл Заречного района перешли под их контроль без боя.
= Терновском и Липовском | 35 | - | Войска < - | -
= Заречного | 12 | - | Войска < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(IN_SEVERAL))
def test_several_regions_stand_between_the_verb_and_the_figure(text: str, expected: list[str]) -> None:
    """
    What was taken in two districts or more is in all of them, though these stand in front of the figure.
    """
    assert expected == in_lines(text, "ru")


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Сводка штаба армии Веспории, 14.11.20. Взяты Терны. Ополченцы заняли Липки.", "ru", ["claimed"] * 2),
        ("Из вечерней сводки штаба за 14 ноября. Армия заняла Терны.", "ru", ["claimed"]),
        ("Вечерняя сводка Генштаба ВСУ\n\nЗа сутки армия освободила Терны.", "ru", ["claimed"]),
        ("Итоги недели от Минобороны:\n• Северская область — освобождены 28 сёл.", "ru", ["claimed"]),
        ("ОТ СОВЕТСКОГО ИНФОРМБЮРО. Войска 1-го фронта овладели городом Терны.", "ru", ["claimed"]),
        ("Зведення Генштабу станом на ранок. Армія звільнила Терни.", "uk", ["claimed"]),
        ("Підсумки тижня від Міноборони: звільнено Терни.", "uk", ["claimed"]),
        ("Сводка боевых действий за неделю. Армия заняла Терны.", "ru", ["asserted"]),
        ("Сводка обсерватории. Армия заняла Терны.", "ru", ["asserted"]),
        ("Итоги недели. Армия заняла Терны.", "ru", ["asserted"]),
        (
            "Сводка Минобороны за сутки. Армия заняла Терны. По данным обсерватории, боевики взяли Липки.",
            "ru",
            ["claimed", "asserted"],
        ),
    ],
)
def test_a_bulletin_is_told_by_whose_it_is(text: str, language: str, expected: list[str]) -> None:
    """
    All that nobody else is named for is claimed by the party in the title of a bulletin; a monitor claims nothing.
    """
    assert expected == [claim.status.value for claim in claims(text, language)]


def test_our_troops_are_those_of_the_army_whose_bulletin_it_is() -> None:
    """
    "Our troops" are the army that the title names.
    """
    text = "Сводка штаба армии Веспории за 14 ноября. Нашими подразделениями взяты Терны."

    assert ["- | - | Терны | армии Веспории < - | 14.11.2020"] == in_lines(text, "ru")


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("«Армия освободила Терны. Бадар — это Норландия!» — написал в Twitter президент Иван Терен.", "ru", "claimed"),
        ("«Армия освободила Терны. Слава бойцам!», — заявили в Минобороны.", "ru", "claimed"),
        ("«Армія звільнила Терни. Слава бійцям!» — написав у мережі міністр Іван Терен.", "uk", "claimed"),
        ("«Армия взяла Терны. Люди рады», — рассказал житель села Иван Терен.", "ru", "asserted"),
        ("«Люди рады. Слава бойцам!» — написал президент. Армия взяла Терны.", "ru", "asserted"),
        ("Станом на ранок звільнено 39 сіл, підрахував заступник керівника ОВА Іван Терен.", "uk", "claimed"),
        ("Боевики заняли пять сёл, подсчитала обсерватория.", "ru", "asserted"),
    ],
)
def test_who_is_quoted_behind_several_sentences_told_them_all(text: str, language: str, expected: str) -> None:
    """
    A party that is quoted behind the last sentence of a quotation claims what its first ones tell.
    """
    (claim,) = claims(text, language)

    assert expected == claim.status.value


TITLED_RU = r"""
Освобождённые сёла Северии, май 2014 года\n5 мая | Терны, Липки\n6 мая | Ясное
= Северии | - | Терны, Липки | - < - | 05.05.2014
= Северии | - | Ясное | - < - | 06.05.2014
Освобождённые города Северской области\n5 мая 2020: Терны, Липки\n6 мая 2020: Ясное
= Северской | - | Терны, Липки | - < - | 05.05.2020
= Северской | - | Ясное | - < - | 06.05.2020
"""

TITLED_UK = r"""
Звільнені міста Тернівщини, липень 2014-го\n5 липня | Терни, Липки\n28 липня | Заріччя
= Тернівщини | - | Терни, Липки | - < - | 05.07.2014
= Тернівщини | - | Заріччя | - < - | 28.07.2014
Звільнені міста Тернівщини\n5 липня 2020 — Терни, Липки\n6 липня 2020 — Ясне
= Тернівщини | - | Терни, Липки | - < - | 05.07.2020
= Тернівщини | - | Ясне | - < - | 06.07.2020
Хронологія звільнення\n5 липня | Терни, Липки\n6 липня | Ясне
Звільнені міста Терни та Липки.
= - | - | Терни, Липки | - < - | -
Армія звільнила міста Тернівщини.
Звільнені міста Тернівщини відбудовують.
Звільнені міста Тернівщини
"""


@pytest.mark.parametrize(("text", "expected"), cases(TITLED_RU))
def test_a_title_tells_what_the_dated_lines_below_it_list(text: str, expected: list[str]) -> None:
    """
    Lines of a day and names tell of the change, the region and the year that the title above them names.
    """
    assert expected == in_lines(text, "ru")


@pytest.mark.parametrize(("text", "expected"), cases(TITLED_UK))
def test_a_title_of_a_land_names_no_town(text: str, expected: list[str]) -> None:
    """
    "The freed towns of" a land are not called by its name; the lines below the title name them.
    """
    assert expected == in_lines(text, "uk")
