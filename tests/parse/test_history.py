"""A text all of whose days lie years before its publication tells history, and is read on its own days."""

from __future__ import annotations

import pytest

from tests.parse.reports import in_lines

STORM = "The offensive began on 4 August 1995. Rebels took six villages in Eastmoor on 5 August 1995."
TOLD = "Eastmoor | 6 | - | Rebels < - | 05.08.1995"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (STORM, "en", [TOLD]),
        (f"{STORM} On Monday, 7 August 1995, they left.", "en", [TOLD]),
        (f"{STORM} The army retook Lowfen on 9 August.", "en", [TOLD, "- | - | Lowfen | army < - | 09.08.1995"]),
        (
            "Le 4 août 1995, l'armée a pris trois villages en Clairval. Le 5 août 1995, elle a pris Rocmont.",
            "fr",
            ["Clairval | 3 | - | armée < - | 04.08.1995", "- | - | Rocmont | armée < - | 05.08.1995"],
        ),
    ],
)
def test_a_history_has_its_own_days(text: str, language: str, expected: list[str]) -> None:
    """What a history tells is its subject, and a day without a year is of the year it told last."""
    assert in_lines(text, language) == expected


def test_a_day_without_a_year_before_them_is_of_the_report() -> None:
    """What a report tells first on a day without its year is news, whatever it recalls then."""
    text = "The army captured Lowfen on 9 November. In the last war, rebels held it from 4 June 1994 to 8 July 1995."
    assert in_lines(text) == ["- | - | Lowfen | army < - | 09.11.2020"]


@pytest.mark.parametrize(
    "text",
    [
        "Rebels took six villages in Eastmoor on 5 August 1995.",
        f"{STORM} On Monday the army shelled them.",
        f"{STORM} This week a monument was opened.",
        f"{STORM} Elections were held in 2020.",
        f"{STORM} In 2019 the army was reformed.",
        f"On 9 May a monument was opened. {STORM}",
    ],
)
def test_news_only_recalls_what_is_long_past(text: str) -> None:
    """One day of long ago, or a word on the days of the report beside it, makes no history."""
    assert in_lines(text) == []
