"""Russian and Ukrainian phrasings: what one clause, sentence or line leaves to the next, and small words between."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, claims, in_lines

JOINED = r"""
Повстанцы захватили ещё и Терны.
= - | - | Терны | Повстанцы < - | -
Бригада отбила также шесть сёл Северии.
= Северии | 6 | - | Бригада < - | -
Батальон взял Терны с Липками, сообщил глава района.
= - | - | Терны, Липками | Батальон < - | -
Армия взяла Терны с помощью дронов.
= - | - | Терны | Армия < - | -
Наёмники захватили Терны с Иваном Карамовым во главе.
= - | - | Терны | Наёмники < - | -
Повстанцы вытеснили гарнизон из Тернов, а потом и из Липок.
= - | - | Тернов, Липок | Повстанцы < гарнизон | -
Боевики отступили как из Тернов, так и из Липок.
= - | - | Тернов, Липок | - < Боевики | -
Во вторник войска выбили боевиков из пяти сёл Северского района и из посёлка Липки.
= Северского | 5 | - | войска < боевиков | 24.11.2020
= - | - | Липки | войска < боевиков | 24.11.2020
Боевики ушли из Тернов и из казарм.
= - | - | Тернов | - < Боевики | -
Повстанцы заняли Терны и Липки в Бадарской области, вытеснив оттуда армию.
= Бадарской | - | Терны, Липки | Повстанцы < армию | -
Повстанцы заняли три села, выбив из них армию.
= - | 3 | - | Повстанцы < армию | -
От северян на Озёрщине было очищено четыре села.
= Озёрщине | 4 | - | - < северян | -
От мин на Озёрщине было очищено четыре села.
= Озёрщине | 4 | - | - < - | -
Повстанцы отобрали у «Южного фронта» два села.
= - | 2 | - | Повстанцы < "Южного фронта" | -
"""

JOINED_UK = r"""
Учора загін відбив ще й Терни поблизу Липок.
= Липок | - | Терни | загін < - | 27.11.2020
Звільнено також шість містечок Сіверщини.
= Сіверщини | 6 | - | - < - | -
Ворог зайняв Терни з Липівкою.
= - | - | Терни, Липівкою | Ворог < - | -
Повстанці витіснили військо з передмість Терни та Липки.
= - | - | Терни, Липки | Повстанці < військо | -
Сили оборони повернули Терни, вигнавши звідти загарбників.
= - | - | Терни | Сили оборони < загарбників | -
Від повстанців було очищено чотири села.
= - | 4 | - | - < повстанців | -
Об'єднана сіверська армія чисельністю понад 4 тисячі осіб без бою взяла Терни.
= - | - | Терни | сіверська армія < - | -
Армія взяла 29 сіл, а загалом звільнено вже 75, сказав міністр.
= - | 29 | - | Армія < - | -
= - | 75 | - | - < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(JOINED))
def test_a_place_joined_by_a_small_word_is_taken_or_left_like_the_others(text: str, expected: list[str]) -> None:
    """
    "Also", "with" and a second "from" join places to those before; who is driven "from there" loses them.
    """
    assert expected == in_lines(text, "ru")


@pytest.mark.parametrize(("text", "expected"), cases(JOINED_UK))
def test_small_words_join_places_in_ukrainian(text: str, expected: list[str]) -> None:
    """
    The same small words join places, sums and those driven out in Ukrainian.
    """
    assert expected == in_lines(text, "uk")


ACROSS = r"""
Армия отбила посёлки Терны и Липки в провинции Бадар. Исламисты заняли эти посёлки во вторник.
= Бадар | - | Терны, Липки | Армия < - | -
= Бадар | - | Терны, Липки | Исламисты < - | 24.11.2020
Авиация бомбила Терны и Липки в Бадаре. Вечером бригада заняла эти сёла.
= Бадаре | - | Терны, Липки | бригада < - | -
Беженцы из Тернов, Липок и Ясного дошли до Озёрска и Бурого. Армия заняла эти сёла.
В среду на Северском направлении войска заняли 40 сёл. На Бадарском направлении взят город Терны.
= Северском | 40 | - | войска < - | 25.11.2020
= Бадарском | - | Терны | - < - | 25.11.2020
В среду на Северском направлении войска заняли 40 сёл. На Бадарском направлении за месяц взято 90 сёл.
= Северском | 40 | - | войска < - | 25.11.2020
= Бадарском | 90 | - | - < - | -
Терны освобождены от боевиков. Армия Веспории освободила Терны после боя.
= - | - | Терны | Армия Веспории < боевиков | -
Волна освобождена от боевиков. Армия Веспории освободила Волну.
= - | - | Волна | Армия Веспории < боевиков | -
Волна освобождена. Вечером боевики заняли Волну.
= - | - | Волна | - < - | -
= - | - | Волну | боевики < - | -
Повстанцы объявили о переходе под их контроль 24 сёл, в том числе городов Терны и Липки.
= - | 24 | Терны, Липки | Повстанцы < - | -
Ольховский район был возвращён 20 ноября, а Липский должен быть передан до 1 декабря.
= Ольховский | - | - | - < - | 20.11.2020
= Липский | - | - | - < - | -
"""

LISTS = r"""
Армия взяла три села:\n• Терны\n• Липки\n• Ясное
= - | 3 | Терны, Липки, Ясное | Армия < - | -
Армия взяла три села, пишет штаб:\n• Терны\n• Липки\n• Ясное\nНакануне освобождено:\n• Бурое (Бадарский район)
= - | 3 | Терны, Липки, Ясное | Армия < - | -
= Бадарский | - | Бурое | - < - | 27.11.2020
Армия взяла три села:\n• Терны Северской области\n• Липки Бадарской области\n• Ясное
= - | 3 | - | Армия < - | -
= Северской | - | Терны | Армия < - | -
= Бадарской | - | Липки | Армия < - | -
= - | - | Ясное | Армия < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(ACROSS))
def test_a_sentence_goes_on_with_the_places_and_the_day_of_the_one_before(text: str, expected: list[str]) -> None:
    """
    "These villages" are the only ones just listed, a further front is told of on the same day, one change only once.
    """
    assert expected == in_lines(text, "ru")


@pytest.mark.parametrize(("text", "expected"), cases(LISTS))
def test_entries_name_what_the_line_above_them_counts(text: str, expected: list[str]) -> None:
    """
    As many entries as a figure counts are its names; a line that heads another list is no part of the last entry.
    """
    assert expected == in_lines(text, "ru")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Терны перешли под контроль военных, передаёт телеканал.", "asserted"),
        ("Терны перешли под контроль военных, передаёт министерство.", "claimed"),
        ("По данным Совинформбюро, войска заняли Терны.", "claimed"),
    ],
)
def test_who_speaks_behind_the_reporting_verb_is_not_who_took_the_place(text: str, expected: str) -> None:
    """
    Those to whom a place passed do not claim what a channel tells of it.
    """
    (claim,) = claims(text, "ru")

    assert expected == claim.status.value


def test_who_claims_a_figure_claims_all_places_that_make_it_up() -> None:
    """
    Named behind a claimed figure, as many places as it counts are claimed, too, and have no day but their own.
    """
    text = (
        "Бадар. 9 ноября. Войска Веспории заявили, что за неделю взяли три села. "
        "Бригада заняла Терны Северской области, подразделениями батальона взяты Липки и Ясное."
    )
    told = claims(text, "ru")

    assert ["claimed"] * 3 == [claim.status.value for claim in told]
    assert [None] * 3 == [claim.event_end for claim in told]


@pytest.mark.parametrize(
    "text",
    [
        "В августе исполнилось двадцать лет с тех пор, как повстанцы захватили Терны и Липки.",
        "Прошло десять лет со дня, когда армия взяла Терны.",
    ],
)
def test_an_anniversary_is_no_news(text: str) -> None:
    """
    What happened as many years ago as a sentence counts is only recalled.
    """
    assert [] == claims(text, "ru")
