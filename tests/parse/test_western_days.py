"""Whose a day is in Russian, Ukrainian, French and Spanish: of a paper, of what goes on, of what is announced."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report
from pipeline.parse.prose import read


def claims(text: str, language: str, published: date | None = date(2024, 5, 15)) -> list[Claim]:
    """Read a text as a report published on Wednesday, 15 May 2024."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=published, language=language)))


def days(text: str, language: str, published: date | None = date(2024, 5, 15)) -> list[tuple[str, ...]]:
    """Return the names of each claim and its day."""
    found = claims(text, language, published)
    return [(*(place.name for place in one.localities), str(one.event_end)) for one in found]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "Conformément à l'accord du 9 mai, l'armée a repris Lowfen vendredi.", "2024-05-10"),
        ("fr", "Selon le protocole du 9 mai, Lowfen a été remise à l'armée le 12 mai.", "2024-05-12"),
        ("fr", "L'armée a repris Lowfen malgré le cessez-le-feu du 9 mai.", "None"),
        ("fr", "En vertu de la trêve du 9 mai, les rebelles se sont retirés de Lowfen.", "None"),
        ("fr", "L'armée a repris Lowfen lors de l'assaut du 9 mai.", "2024-05-09"),
        ("fr", "L'armée a repris Lowfen le 9 mai après l'accord.", "2024-05-09"),
        ("es", "En virtud del acuerdo del 9 de mayo, el ejército recuperó Lowfen el viernes.", "2024-05-10"),
        ("es", "El ejército recuperó Lowfen el 9 de mayo, tras el acuerdo.", "2024-05-09"),
        ("ru", "По соглашению от 9 мая армия вернула Терны в пятницу.", "2024-05-10"),
        ("ru", "Армия взяла Терны, несмотря на перемирие от 9 мая.", "None"),
        ("ru", "Армия взяла Терны 9 мая, после соглашения.", "2024-05-09"),
    ],
)
def test_the_day_of_a_paper_dates_no_change(language: str, text: str, day: str) -> None:
    """A paper is called by the day on which it was signed; what was done by it, or in spite of it, has another."""
    assert [one[-1] for one in days(text, language)] == [day]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "Cayeron cinco ciudades desde el viernes, cuando los rebeldes tomaron Highfen; un día más tarde se "
            "hicieron con Southfen.",
            [("None",), ("Highfen", "2024-05-10"), ("Southfen", "2024-05-11")],
        ),
        (
            "fr",
            "Cinq villes sont tombées depuis vendredi, quand les rebelles ont pris Highfen.",
            [("None",), ("Highfen", "2024-05-10")],
        ),
        (
            "ru",
            "Пять городов взяты с 10 мая, когда повстанцы заняли Терны; на следующий день они заняли Липки.",
            [("None",), ("Терны", "2024-05-10"), ("Липки", "2024-05-11")],
        ),
        ("uk", "П'ять міст впали з п'ятниці, коли повстанці взяли Терни.", [("Терни", "2024-05-10")]),
        ("es", "Desde el viernes, cuando empezó la ofensiva, los rebeldes han tomado Highfen.", [("Highfen", "None")]),
        ("fr", "Depuis vendredi, quand a commencé l'offensive, ils ont pris Highfen.", [("Highfen", "None")]),
        ("ru", "С пятницы, когда началось наступление, повстанцы взяли Терны.", [("Терны", "None")]),
    ],
)
def test_the_day_since_which_others_are_counted_is_that_of_what_was_done_on_it(
    language: str, text: str, expected: list[tuple[str, ...]]
) -> None:
    """ "Since Friday, when they took Highfen" dates Highfen; what only began then dates nothing."""
    assert days(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A día de hoy, el ejército ha liberado doce aldeas en Tilsa.", [("None",)]),
        ("Hoy el ejército ha liberado doce aldeas en Tilsa.", [("2024-05-15",)]),
    ],
)
def test_the_day_as_of_which_places_are_counted_is_not_theirs(text: str, expected: list[tuple[str, ...]]) -> None:
    """Up to a day places are counted that were taken before."""
    assert days(text, "es") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "4 мая 1943 — Взятие Тернов и Липок\nАрмия заняла города Терны и Липки. Был салют.\n"
            "9 мая 1943 — Освобождение Ясного\nАрмия освободила Ясное.",
            [("Терны", "Липки", "1943-05-04"), ("Ясное", "1943-05-09")],
        ),
        (
            "4 мая 1943 — Взятие Котла и Тернов\nАрмия заняла города Котёл и Терны.",
            [("Котёл", "Терны", "1943-05-04")],
        ),
        ("4 мая 1943 — Взятие Тернов\nАрмия заняла Липки.", [("Тернов", "1943-05-04"), ("Липки", "1943-05-04")]),
        (
            "4 мая 1943 — Взятие Тернов\nАрмия заняла Терны.\n7 мая 1943 — Начало операции\n"
            "Армия готовилась. Она заняла Липки.",
            [("Терны", "1943-05-04"), ("Липки", "None")],
        ),
        ("4 мая 1943 — Взятие Тернов.\nАрмия заняла Липки.", [("Тернов", "1943-05-04"), ("Липки", "None")]),
    ],
)
def test_a_day_with_a_title_dates_what_is_told_below(text: str, expected: list[tuple[str, ...]]) -> None:
    """The title of an entry is told once, below it, on its day; the next day ends it."""
    assert days(text, "ru", None) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("uk", "Армія здобула Липки, а 25 квітня підняла прапор над Ясним.", [("Липки", "None")]),
        ("ru", "Армия взяла Терны 4 мая, а 6 мая подошла к Липкам.", [("Терны", "2024-05-04")]),
        ("ru", "Армия взяла Терны 4 мая, а 6 мая — Липки.", [("Терны", "2024-05-04"), ("Липки", "2024-05-06")]),
        (
            "ru",
            "Армия взяла Терны в понедельник. Через несколько часов боевики вернули Терны себе.",
            [("Терны", "2024-05-13"), ("Терны", "2024-05-13")],
        ),
    ],
)
def test_a_day_behind_and_is_of_what_follows(language: str, text: str, expected: list[tuple[str, ...]]) -> None:
    """A day that begins the next clause dates that; some hours later it is the same day."""
    assert days(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "В ПОСЛЕДНИЙ ЧАС\nНаши войска овладели городом Терны. Южнее наши войска овладели городом Липки.",
            [("Терны", "2024-05-15"), ("Липки", "2024-05-15")],
        ),
        ("В последний час\n4 мая наши войска взяли Терны.", [("Терны", "2024-05-04")]),
        ("В ПОСЛЕДНИЙ ЧАС\nС начала наступления наши войска освободили 40 сёл.", [("None",)]),
        ("4 мая армия взяла Липки. В последний час войска взяли Терны.", [("Липки", "2024-05-04"), ("Терны", "None")]),
        ("В последних боях наши войска взяли Терны.", [("Терны", "None")]),
    ],
)
def test_news_of_the_last_hour_is_of_its_day(text: str, expected: list[tuple[str, ...]]) -> None:
    """A bulletin that begins with "В последний час" tells what was done on its own day; that is no region."""
    assert days(text, "ru") == expected
    assert all(one.region is None for one in claims(text, "ru"))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("L'armée a repris Lowfen à la suite d'une offensive lancée vendredi matin.", "None"),
        ("L'armée a repris Lowfen au cours d'une opération lancée lundi.", "None"),
        ("L'armée a repris Lowfen vendredi lors d'une offensive lancée lundi.", "2024-05-10"),
        ("L'armée a lancé une offensive et a repris Lowfen vendredi.", "2024-05-10"),
    ],
)
def test_when_an_offensive_was_launched_dates_no_change(text: str, day: str) -> None:
    """The day of "une offensive lancée vendredi" is that of its beginning, whatever words lead to it."""
    assert days(text, "fr") == [("Lowfen", day)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Окупанти зайняли села Терни та Липки Гайського району. "
            '"Ворог окупував Терни та Липки", - повідомляється в каналі у вівторок.',
            "uk",
            [("Терни", "Липки", "2024-05-14")],
        ),
        (
            "Окупанти зайняли села Терни та Липки Гайського району. "
            '"Ворог окупував Терни", - повідомляється в каналі у вівторок.',
            "uk",
            [("Терни", "Липки", "None")],
        ),
    ],
)
def test_a_quotation_that_names_places_again_dates_them(
    text: str, language: str, expected: list[tuple[str, ...]]
) -> None:
    """Who is quoted may name all the places again with a day; the day of some is not that of all."""
    assert days(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "L'armée a repris deux villages de Souma. Selon des sources militaires, il s'agit des villages de Norby et "
            "Lowfen. Ils ont été récupérés le 9 mai après de violents combats.",
            [("Norby", "Lowfen", "2024-05-09")],
        ),
        ("L'armée a repris deux villages de Souma. Elles ont été reprises le 9 mai.", [("2024-05-09",)]),
        ("L'armée a repris Norby. Ils ont été repris le 9 mai.", [("Norby", "None")]),
        (
            "L'armée a repris deux villages de Souma. Selon l'armée, les villages de Norby et Lowfen sont calmes.",
            [("None",)],
        ),
    ],
)
def test_they_were_retaken_on_a_day(text: str, expected: list[tuple[str, ...]]) -> None:
    """A source may tell which villages they are, and the next sentence on which day "they" were retaken."""
    assert days(text, "fr") == expected


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("L'armée vient de reconquérir deux villages de Souma, occupés par le M8.", [("armée", "M8")]),
        ("Les rebelles ont réussi à reconquérir Lowfen.", [("rebelles", None)]),
        ("Lowfen et Norby sont à nouveau contrôlés par l'armée.", [("armée", None)]),
        ("La ville de Norby est de nouveau contrôlée par les rebelles depuis lundi.", [("rebelles", None)]),
        ("La ville de Norby est toujours contrôlée par les rebelles.", []),
        ("L'armée veut reconquérir Lowfen.", []),
    ],
)
def test_what_was_regained_in_french(text: str, sides: list[tuple[str | None, str | None]]) -> None:
    """ "Vient de reconquérir" and "est de nouveau contrôlé par" tell of a change, "est toujours contrôlé" of none."""
    assert [(one.gained_by, one.lost_by) for one in claims(text, "fr")] == sides
