"""Days of other centuries, in the languages that write them without a sign."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Report
from pipeline.parse.prose import read
from tests.parse.test_romance import claims


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "Le 9 mai 1832, les troupes d'Equor prennent Dorva.", date(1832, 5, 9)),
        ("fr", "Le 9 mai 1832 les rebelles ont pris Dorva.", date(1832, 5, 9)),
        ("fr", "Les rebelles ont pris Dorva le 9 mai 1758.", date(1758, 5, 9)),
        ("es", "El 9 de mayo de 1832 las tropas rebeldes tomaron Dorva.", date(1832, 5, 9)),
        ("ar", "في التاسع من جويلية 1832، استولت قوات الزرق على مدينة سلمان.", date(1832, 7, 9)),
        ("ar", "استعاد الجيش مدينة سلمان في 3 غشت 2020.", date(2020, 8, 3)),
        ("en", "On 9 May 1832, the rebels took Lowfen.", date(1832, 5, 9)),
        ("en", "On 5 July 1500 rebels took Lowfen.", None),
    ],
)
def test_a_year_long_past_is_a_year(language: str, text: str, day: date | None) -> None:
    """A day of the eighteenth or nineteenth century is of its own year; what may be a figure is no year."""
    (claim,) = read(Report("report", "report.txt", "0" * 64, text, Card(published=None, language=language)))
    assert claim.event_end == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le 9 mai 1832, les rebelles ont pris Dorva."),
        ("es", "El 9 de mayo de 1832 los rebeldes tomaron Dorva."),
        ("en", "On 9 May 1832, the rebels took Lowfen."),
    ],
)
def test_a_day_long_past_is_history(language: str, text: str) -> None:
    """A report of today that names a day of another century only recalls it, and it is no day of this year."""
    assert claims(text, language) == []
