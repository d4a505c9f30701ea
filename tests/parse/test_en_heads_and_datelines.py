"""What stands at the head of a text, a part or an entry: a city that sent it, a day, a title; and what it is not."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, claims, in_lines

PARTS = """
## Aftermath\\nBetween 9 and 10 March, government forces captured 13 villages.
= - | 13 | - | government forces < - | 10.03.2020
## Eastmoor\\n\\nOn 9 March, government forces captured 13 villages.
= Eastmoor | 13 | - | government forces < - | 09.03.2020
Analysis:\\n\\nThe army captured six villages.
= - | 6 | - | army < - | -
"""

ELSEWHERE = [
    ("## Conséquences\n\nLe 9 mars, l'armée a pris 13 villages.", "fr"),
    ("## Antecedentes\n\nEl 9 de marzo, el ejército tomó 13 pueblos.", "es"),
    ("## Последствия\n\n9 марта армия взяла 13 сёл.", "ru"),
    ("## Наслідки\n\n9 березня армія звільнила 13 сіл.", "uk"),
    ("## Sonuç\n\n9 Mart'ta ordu 13 köyü ele geçirdi.", "tr"),
]

FIGURES = """
The army took three villages.\\n\\nDay: 8\\n\\nThere was no news.
= - | 3 | - | army < - | -
The army took three villages.\\n\\nEastmoor: 8\\nWestmoor: 2
= - | 3 | - | army < - | -
= Eastmoor | 8 | - | army < - | -
= Westmoor | 2 | - | army < - | -
- Eastmoor: the army took Norby\\n- Thorpe: fighting in 2 districts, no change\\n- Brill - battles for three villages
= Eastmoor | - | Norby | army < - | -
- Eastmoor: the army took Norby\\n- Thorpe: advances near two villages
= Eastmoor | - | Norby | army < - | -
"""

CITIES = """
Norby: Vespera's armed forces yesterday wrested back control of several key villages near the coast, a monitor said.
Norby: Vesperan troops captured four villages on Tuesday, state media reported.
= - | 4 | - | Vesperan troops < - | 24.11.2020
Norby: four villages captured by the army on Tuesday, a monitor said.
= Norby | 4 | - | army < - | 24.11.2020
Norby: The army captured four villages on Tuesday.
= Norby | 4 | - | army < - | 24.11.2020
"""

DAYS = """
13 November - VRD claims that it captured Norby, north of Arden, on Tuesday and that it goes on.
= Arden | - | Norby | VRD < - | 10.11.2020
vesper News, 13 November - The BLF captured Norby, some 30 km north of Arden, on Tuesday and goes on.
= - | - | Norby | BLF < - | 24.11.2020
13 November - The BLF captured Norby.
= - | - | Norby | BLF < - | 13.11.2020
September 17\\n\\nThe army recaptured Norby, taken from it by the Reds on September 12.
= - | - | Norby | army < - | 17.09.2020
= - | - | Norby | Reds < - | 12.09.2020
September 17\\n\\nThe army recaptured Norby, lost to the Reds on September 12.
= - | - | Norby | army < - | 17.09.2020
= - | - | Norby | Reds < - | 12.09.2020
The army recaptured Norby, taken by the Reds on September 12.
= - | - | Norby | army < - | -
= - | - | Norby | Reds < - | 12.09.2020
The army recaptured Norby, held by the Reds, on September 12.
= - | - | Norby | army < Reds | 12.09.2020
"""


@pytest.mark.parametrize(("text", "lines"), cases(PARTS))
def test_what_a_part_of_an_article_is_called_is_no_region(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "language"), ELSEWHERE)
def test_no_language_lies_in_a_part_of_an_article(text: str, language: str) -> None:
    assert [line[:6] for line in in_lines(text, language)] == ["- | 13"]


@pytest.mark.parametrize(("text", "lines"), cases(FIGURES))
def test_a_figure_behind_a_colon_is_one_of_places(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(CITIES))
def test_a_city_whence_a_report_came_is_not_where_it_happened(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(DAYS))
def test_the_day_on_which_it_was_sent_is_that_of_what_has_no_other(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


MONTHS = [
    (
        "JUNE 2020\n\n\u2013 11: Rebels seize Norby.\n\n\u2013 12: Blue forces take over Lowfen.",
        "en",
        ["11.06", "12.06"],
    ),
    (
        "## June 2020\n\n* 11th: Rebels seize Norby.\n\n## July 2020\n\n* 3rd: Rebels seize Lowfen.",
        "en",
        ["11.06", "03.07"],
    ),
    ("JUIN 2020\n\n- 11 : L'armée a pris Norby.", "fr", ["11.06"]),
    ("Junio de 2020\n\n- 11: El ejército tomó Norby.", "es", ["11.06"]),
    ("Summary for 14.11\n\u2022 Eastmoor: the army took Norby", "en", ["14.11"]),
    ("Сводка за 14.11\nАрмия взяла Терны.", "ru", ["14.11"]),
    ("Version 14.11\nThe army took Norby.", "en", ["-"]),
    ("June 2020\n\nEastmoor: 11\nThe army took 11 villages.", "en", ["-"]),
]


@pytest.mark.parametrize(("text", "language", "days"), MONTHS)
def test_a_heading_tells_the_month_of_the_days_below_it(text: str, language: str, days: list[str]) -> None:
    assert [line.rpartition(" ")[2].removesuffix(".2020") for line in in_lines(text, language)] == days


def test_what_is_added_to_a_day_moves_no_claim() -> None:
    text = "JUNE 2020\n\n- 11: Rebels seize Norby.\n- 12: Blue forces take over Lowfen."

    assert [text[one.start : one.end] for one in claims(text)] == ["Norby", "Lowfen"]
