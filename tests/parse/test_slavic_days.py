"""Days in Russian and Ukrainian: at the head of an entry, counted from another, of something else than a change."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Report
from pipeline.parse.prose import read

PUBLISHED = date(2020, 11, 28)


def days(text: str, language: str, published: date | None = PUBLISHED) -> list[tuple[str, ...]]:
    """Return the names of each claim and its day."""
    found = read(Report("report", "report.txt", "0" * 64, text, Card(published=published, language=language)))
    return [(*(place.name for place in claim.localities), str(claim.event_end)) for claim in found]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("3 марта 1944\nАрмия Веспории заняла Терны\n7 марта 1944\nПовстанцы взяли Липки", "ru"),
        ("3 марта 1944 года\nАрмия Веспории заняла Терны.\n7 марта 1944 года\nПовстанцы взяли Липки.", "ru"),
        ("3 марта 1944 г. — армия Веспории заняла Терны.\n5–7 марта 1944 г. — повстанцы взяли Липки.", "ru"),
        ("03.03.1944\nАрмия Веспории заняла Терны.\n07.03.1944\nПовстанцы взяли Липки.", "ru"),
        ("03.03.1944 Армия Веспории заняла Терны\n07.03.1944 Повстанцы взяли Липки", "ru"),
        ("1944-03-03\nАрмія Веспорії зайняла Терни.\n1944-03-07\nПовстанці взяли Липки.", "uk"),
        ("1944-03-03 Армія Веспорії зайняла Терни.\n1944-03-07 Повстанці взяли Липки.", "uk"),
        ("1944-03-03,Терни,Армія Веспорії зайняла Терни\n1944-03-07,Липки,Повстанці взяли Липки", "uk"),
        ("3 березня 1944 року\nАрмія Веспорії зайняла Терни.\n7 березня 1944 року\nПовстанці взяли Липки.", "uk"),
        ("3 березня 1944 р. — армія Веспорії зайняла Терни.\n5–7 березня 1944 р. — повстанці взяли Липки.", "uk"),
    ],
)
def test_a_day_at_the_head_of_an_entry_dates_it(text: str, language: str) -> None:
    """A line that is a day, or begins with one, dates what follows up to the next such line."""
    towns = ("Терны", "Липки") if language == "ru" else ("Терни", "Липки")
    assert days(text, language, None) == [(towns[0], "1944-03-03"), (towns[1], "1944-03-07")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "3 марта\nАрмия заняла Терны. 5 марта повстанцы взяли Липки.",
            [("Терны", "2020-03-03"), ("Липки", "2020-03-05")],
        ),
        ("3 марта\nС начала войны освобождено уже 75 сёл.", [("None",)]),
        ("3 марта\nАрмия займёт Терны.", []),
    ],
)
def test_a_day_at_the_head_gives_way_to_another(text: str, expected: list[tuple[str, ...]]) -> None:
    """A sentence that tells its own day has that one, a running total has none."""
    assert days(text, "ru") == expected


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("4 мая армия взяла Терны. Через два дня пали Липки.", "ru", "2020-05-06"),
        ("4 мая армия взяла Терны. Спустя три дня повстанцы захватили Липки.", "ru", "2020-05-07"),
        ("4 мая армия взяла Терны. Двое суток спустя повстанцы захватили Липки.", "ru", "2020-05-06"),
        ("4 мая армия взяла Терны. Двумя днями ранее повстанцы захватили Липки.", "ru", "2020-05-02"),
        ("4 мая армия взяла Терны, через два дня — Липки.", "ru", "2020-05-06"),
        ("4 мая армия освободила Терны, а на следующий день — Липки.", "ru", "2020-05-05"),
        ("Армия 4 мая освободила Терны, а на следующий день Липки.", "ru", "2020-05-05"),
        ("4 травня армія взяла Терни. Через два дні повстанці зайняли Липки.", "uk", "2020-05-06"),
        ("4 травня армія взяла Терни. Трьома днями пізніше впали Липки.", "uk", "2020-05-07"),
        ("4 травня армія взяла Терни. Наступного дня впали Липки.", "uk", "2020-05-05"),
        ("4 травня армія взяла Терни, а наступного дня — Липки.", "uk", "2020-05-05"),
    ],
)
def test_days_are_counted_from_the_one_told_before(text: str, language: str, day: str) -> None:
    """So many days later, or the next day, is counted from the day told before, whatever year that lies nearer to."""
    town = "Терны" if language == "ru" else "Терни"
    assert days(text, language) == [(town, "2020-05-04"), ("Липки", day)]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Три дня назад повстанцы захватили Липки.", "ru", "2020-11-25"),
        ("Два дні тому повстанці захопили Липки.", "uk", "2020-11-26"),
        ("К 6 мая повстанцы захватили Липки.", "ru", "2020-05-06"),
        ("Липки пали 6 мая.", "ru", "2020-05-06"),
        ("Липки впали 06.05.2020.", "uk", "2020-05-06"),
        ("Місто Липки впало 6 травня.", "uk", "2020-05-06"),
        ("Липки впали в ніч на 6 травня.", "uk", "2020-05-06"),
        ("Повстанцы захватили Липки после начатого 6 мая наступления.", "ru", "None"),
        ("Липки освобождены в ходе начавшейся 6 мая операции.", "ru", "None"),
        ("Армія відбила Липки після розпочатого 6 травня наступу.", "uk", "None"),
        ("Повстанцы захватили Липки и удерживали их до 6 мая.", "ru", "None"),
        ("Повстанцы захватили Липки — надолго, до 6 мая.", "ru", "None"),
        ("Повстанці захопили Липки й утримували до 6 травня.", "uk", "None"),
        ("3 мая повстанцы захватили Липки и держали их до 6 мая.", "ru", "2020-05-03"),
    ],
)
def test_a_day_is_that_of_the_change(text: str, language: str, day: str) -> None:
    """Until when a place was held and when an offensive began is no day of its capture; no day lies ahead."""
    assert days(text, language) == [("Липки", day)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("6 августа 1812 года повстанцы взяли Липки.", "ru"),
        ("06.08.1812 повстанцы взяли Липки.", "ru"),
        ("6 серпня 1812 року повстанці взяли Липки.", "uk"),
    ],
)
def test_days_of_older_wars_are_days(text: str, language: str) -> None:
    """A year before 1900 is one behind its month."""
    assert days(text, language, None) == [("Липки", "1812-08-06")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Повстанці здобули Терни та Липки.", [("Терни", "Липки", "None")]),
        ("Терни здобуто повстанцями 6 травня.", [("Терни", "2020-05-06")]),
        ("Повстанці здобули ще чотири центри провінцій.", [("None",)]),
        ("Повстанці здобули перемогу під Липками.", []),
        ("Повстанці здобули Кубок Сіверії.", []),
        ("Ціни впали 6 травня на 5 відсотків.", []),
    ],
)
def test_ukrainian_places_are_won_but_no_victories(text: str, expected: list[tuple[str, ...]]) -> None:
    """Who wins a place takes it; a victory, a cup or a price is none."""
    assert days(text, "uk") == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("4 мая 1944\nОсвобождение Тернов\nГород свободен.", "ru", [("Тернов", "1944-05-04")]),
        ("4 мая 1944\nОсвобождение Тернов\nАрмия Веспории освободила Терны.", "ru", [("Терны", "1944-05-04")]),
        ("4 мая 1944\nВзятие Тернов войсками Веспории\nНачались бои.", "ru", [("Тернов", "1944-05-04")]),
        (
            "4 мая 1944\nОсвобождение Тернов\nАрмия освободила город Терны.\n6 мая 1944\nВзятие Липок\nБой шёл день.",
            "ru",
            [("Терны", "1944-05-04"), ("Липок", "1944-05-06")],
        ),
        ("4 мая 1944 — освобождение Липок и Тернов.", "ru", [("Липок", "Тернов", "1944-05-04")]),
        ("1944-05-04\nЗвільнення Тернів\nМісто вільне.", "uk", [("Тернів", "1944-05-04")]),
        ("4 травня 1944 — взяття Тернів.", "uk", [("Тернів", "1944-05-04")]),
        ("Освобождение Тернов\nАрмия Веспории наступает.", "ru", []),
        ("4 мая 1944\nОсвобождение пленных\nАрмия отошла.", "ru", []),
        ("4 мая 1944\nОсвобождение Ивана Липки\nСуд решил.", "ru", []),
        ("4 мая 1944\nОсвобождение Красной Липки\nБой шёл день.", "ru", [("Красной Липки", "1944-05-04")]),
        ("4 мая 1944 — начало освобождения Тернов.", "ru", []),
        ("4 мая 1944 — битва за освобождение Тернов.", "ru", []),
        ("План на 4 мая 1944: освобождение Тернов.", "ru", []),
    ],
)
def test_the_title_of_a_dated_entry_tells_of_a_change(
    text: str, language: str, expected: list[tuple[str, ...]]
) -> None:
    """A noun of change is a change as the title of a dated entry, told once where the entry tells it, too."""
    assert days(text, language, None) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("- 2014: Терны взяты повстанцами 4.05.2014.", "ru", [("Терны", "2014-05-04")]),
        ("- 2015-Q2 (82%) — Липки пали 20.05.2015.", "ru", [("Липки", "2015-05-20")]),
        ("- 2015 рік — Липки впали 20.05.2015.", "uk", [("Липки", "2015-05-20")]),
        ("Терны взяты повстанцами 4.05.2014.", "ru", []),
        ("- Терны взяты повстанцами 4.05.2014.", "ru", []),
    ],
)
def test_the_entry_of_a_year_tells_of_that_year(text: str, language: str, expected: list[tuple[str, ...]]) -> None:
    """What lies years back is history in a report, but not in an entry that its year heads."""
    assert days(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4 мая армия взяла Терны, 6 мая повстанцы взяли Липки.", [("Терны", "2020-05-04"), ("Липки", "2020-05-06")]),
        ("Армия взяла Терны, 6 мая повстанцы взяли Липки.", [("Терны", "None"), ("Липки", "2020-05-06")]),
        ("Армия взяла Терны 6 мая, повстанцы отошли.", [("Терны", "2020-05-06")]),
        ("Тем временем 6 мая утром Терны оказались под контролем армии.", [("Терны", "2020-05-06")]),
    ],
)
def test_a_day_before_another_army_is_of_what_that_one_does(text: str, expected: list[tuple[str, ...]]) -> None:
    """A day that begins a further clause with its own subject is not of the clause before."""
    assert days(text, "ru") == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("4 мая. Армия заняла Терны.", "ru"),
        ("4 мая 2020 года, понедельник. Армия заняла Терны.", "ru"),
        ("День 12-й, 4 мая. Армия заняла Терны.", "ru"),
        ("Сводка Генштаба на 4 мая 2020 года\n\nАрмия заняла Терны.", "ru"),
        ("Ситуация на фронте (4 мая)\nАрмия заняла Терны.", "ru"),
        ("## 4 мая\n\nШли бои.\n\nАрмия заняла Терны.", "ru"),
        ("04.05.20 армия заняла Терны.", "ru"),
        ("4-го мая армия заняла Терны.", "ru"),
        ("4-го мая, в понедельник, армия заняла Терны.", "ru"),
        ("2 мая начались бои. 4-го армия заняла Терны.", "ru"),
        ("2 мая начались бои, 4-го числа армия заняла Терны.", "ru"),
        ("3 мая начались бои. Уже на следующее утро армия заняла Терны.", "ru"),
        ("3 мая начались бои. Назавтра армия заняла Терны.", "ru"),
        ("4 мая начались бои. Тем же вечером армия заняла Терны.", "ru"),
        ("4 травня. Армія зайняла Терни.", "uk"),
        ("Зведення Генштабу на 4 травня 2020 року\n\nАрмія зайняла Терни.", "uk"),
        ("04.05.20 армія зайняла Терни.", "uk"),
        ("4-го травня армія зайняла Терни.", "uk"),
        ("Уночі 4 травня армія зайняла Терни.", "uk"),
        ("Надвечір 4 травня армія зайняла Терни.", "uk"),
        ("3 травня почалися бої. Наступного ранку армія зайняла Терни.", "uk"),
        ("3 травня почалися бої. Назавтра армія зайняла Терни.", "uk"),
        ("4 травня почалися бої. Того ж вечора армія зайняла Терни.", "uk"),
        ("2 травня почалися бої. 4-го армія зайняла Терни.", "uk"),
    ],
)
def test_days_are_written_in_many_ways(text: str, language: str) -> None:
    """A day may head a paragraph or a bulletin, have an ending, two figures for its year, or be counted by nights."""
    assert days(text, language) == [("Терны" if language == "ru" else "Терни", "2020-05-04")]


@pytest.mark.parametrize(
    "text",
    [
        "Версия 10.15.20 вышла, армия заняла Терны.",
        "На третий день армия заняла Терны.",
        "Армия заняла Терны в 4.30 утра.",
        "Бои идут уже 4-й месяц, армия заняла Терны.",
    ],
)
def test_other_figures_are_no_days(text: str) -> None:
    """Versions, hours and how long a war lasts date nothing."""
    assert days(text, "ru") == [("Терны", "None")]
