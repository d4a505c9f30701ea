"""A day that a report marks is of the year in which it was, not of that of the report."""

from __future__ import annotations

import pytest

from tests.parse.reports import in_lines

MARKED = [
    (
        "Bu gün Lalədüz qəsəbəsinin azad olunmasından 4 il ötür. Qeyd edək ki, Lalədüz qəsəbəsi noyabrın 28-də"
        " işğaldan azad edilib.",
        "az",
        ["- | - | Lalədüz | - < - | -"],
    ),
    (
        "28 ноября исполняется третья годовщина освобождения города Лесное. Лесное было освобождено 28 ноября.",
        "ru",
        ["- | - | Лесное | - < - | -"],
    ),
]
NEWS = [
    (
        "28 ноября армия освободила село Лесное. Три года назад здесь построили школу.",
        "ru",
        ["- | - | Лесное | армия < - | 28.11.2020"],
    ),
    (
        "The army captured Lowfen on 27 November. Residents marked the anniversary of the cathedral on 27 November.",
        "en",
        ["- | - | Lowfen | army < - | 27.11.2020"],
    ),
    ("Lalədüz qəsəbəsi noyabrın 28-də işğaldan azad edilib.", "az", ["- | - | Lalədüz | - < - | 28.11.2020"]),
]


@pytest.mark.parametrize(("text", "language", "expected"), [*MARKED, *NEWS])
def test_a_day_that_is_marked_is_of_its_own_year(text: str, language: str, expected: list[str]) -> None:
    """Where a report marks a day of years ago, the same day without its year is none of the report's year."""
    assert in_lines(text, language) == expected


def test_the_year_of_a_day_that_is_marked_may_stand_elsewhere() -> None:
    """The day with its year tells when it was, wherever the text tells it."""
    text = (
        "Tarixdə bu gün: 28 noyabr Lalədüz şəhərinin işğaldan azad olunduğu gündür. Şəhər 5 may 1993-cü ildə tutulub,"
        " 28 noyabr 2018-ci ildə geri qaytarılıb."
    )
    assert in_lines(text, "az")[0].endswith("| 28.11.2018")
