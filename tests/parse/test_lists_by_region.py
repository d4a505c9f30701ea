r"""Lists of places with the region of each: above them, before them, behind them, in every language.

A line break is written "\n" in the tables.
"""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

ABOVE = {
    "en": r"""
Liberated on Monday:\nEastmoor:\n- Norby\n- Lowfen\nWestmark:\n- Highfen
= Eastmoor | - | Norby | - < - | 23.11.2020
= Eastmoor | - | Lowfen | - < - | 23.11.2020
= Westmark | - | Highfen | - < - | 23.11.2020
Villages captured by the army on Monday\n\nEastmoor\n* Norby\n* Lowfen\n\nWestmark district\n* Highfen
= Eastmoor | - | Norby | army < - | 23.11.2020
= Eastmoor | - | Lowfen | army < - | 23.11.2020
= Westmark | - | Highfen | army < - | 23.11.2020
""",
    "fr": r"""
Villages libérés lundi :\nDistrict d'Eastmoor :\n- Norby\n- Lowfen\nDistrict de Westmark :\n- Highfen
= Eastmoor | - | Norby | - < - | 23.11.2020
= Eastmoor | - | Lowfen | - < - | 23.11.2020
= Westmark | - | Highfen | - < - | 23.11.2020
""",
    "es": r"""
Pueblos liberados el lunes:\nDistrito de Eastmoor:\n- Norby\nDistrito de Westmark:\n- Highfen
= Eastmoor | - | Norby | - < - | 23.11.2020
= Westmark | - | Highfen | - < - | 23.11.2020
""",
    "ru": r"""
Освобождены в понедельник:\nСеверский район:\n- Терны\n- Липки\nЮжный район:\n- Дубки
= Северский | - | Терны | - < - | 23.11.2020
= Северский | - | Липки | - < - | 23.11.2020
= Южный | - | Дубки | - < - | 23.11.2020
""",
    "uk": r"""
Звільнено в понеділок:\n\nПівнічний район\n- Терни\n\nПівденний район\n- Дубки
= Північний | - | Терни | - < - | 23.11.2020
= Південний | - | Дубки | - < - | 23.11.2020
""",
    "tr": r"""
Kurtarılan köyler:\nEastmoor ilçesi\n- Norby\n- Lowfen\nWestmark ilçesi\n- Highfen
= Eastmoor | - | Norby | - < - | -
= Eastmoor | - | Lowfen | - < - | -
= Westmark | - | Highfen | - < - | -
""",
    "az": r"""
Azad edilmiş kəndlər:\nFüzuli rayonu\n- Horadiz\nCəbrayıl rayonu\n- Mərcanlı
= Füzuli | - | Horadiz | - < - | -
= Cəbrayıl | - | Mərcanlı | - < - | -
""",
    "hy": r"""
Ազատագրված գյուղեր՝\nԼաչինի շրջան\n- Արևաշեն\n- Լեռնավան\nՔարվաճառի շրջան\n- Քարահունջ
= Լաչինի | - | Արևաշեն | - < - | -
= Լաչինի | - | Լեռնավան | - < - | -
= Քարվաճառի | - | Քարահունջ | - < - | -
""",
}

BESIDE = {
    "en": r"""
The following villages were liberated:\nEastmoor district - Norby, Lowfen\nWestmark district - Highfen
= Eastmoor | - | Norby, Lowfen | - < - | -
= Westmark | - | Highfen | - < - | -
The following villages were liberated:\n- in Eastmoor: Norby, Lowfen\n- in Westmark: Highfen
= Eastmoor | - | Norby, Lowfen | - < - | -
= Westmark | - | Highfen | - < - | -
Liberated:\n• Norby — Eastmoor district\n• Highfen — Westmark district
= Eastmoor | - | Norby | - < - | -
= Westmark | - | Highfen | - < - | -
""",
    "ru": r"""
Освобождены следующие сёла:\n- Северский район: Терны, Липки\n- Южный район: Дубки
= Северский | - | Терны, Липки | - < - | -
= Южный | - | Дубки | - < - | -
""",
    "uk": r"""
Звільнено такі села:\n- Північний район: Терни, Липки\n- Південний район: Дубки
= Північний | - | Терни, Липки | - < - | -
= Південний | - | Дубки | - < - | -
""",
}

# A bullet that is broken in two lines is one entry.
BROKEN = r"""
The army took:\n- Norby and\nLowfen\n- Highfen
= - | - | Norby, Lowfen | army < - | -
= - | - | Highfen | army < - | -
"""


def _all(told: dict[str, str]) -> list[tuple[str, str, list[str]]]:
    return [(language, text, lines) for language, table in told.items() for text, lines in cases(table)]


@pytest.mark.parametrize(("language", "text", "lines"), _all(ABOVE))
def test_entries_lie_in_the_region_that_stands_above_them(language: str, text: str, lines: list[str]) -> None:
    """The line above some entries of a list names where these lie, up to the next such line."""
    assert in_lines(text, language) == lines


@pytest.mark.parametrize(("language", "text", "lines"), _all(BESIDE))
def test_an_entry_lies_in_the_region_that_it_names(language: str, text: str, lines: list[str]) -> None:
    """An entry of a list says where its places lie before them or behind them."""
    assert in_lines(text, language) == lines


@pytest.mark.parametrize(("text", "lines"), cases(BROKEN))
def test_the_second_line_of_an_entry_is_no_region(text: str, lines: list[str]) -> None:
    """What an entry goes on with in the next line is no heading of the entries below it."""
    assert in_lines(text) == lines


@pytest.mark.parametrize(
    ("language", "text", "lines"),
    [
        (
            "az",
            "Dövlət başçısı bu kəndlərin azad olunduğunu bildirib:\nQaraova rayonu: Ağova, Dərəli kəndləri;\n"
            "Bozova rayonu: Tuğlu, Bulaq kəndləri. Bundan sonra Bulaq kəndi Çinar kəndi adlandırılsın;\n"
            "Sarıova rayonu: Taşlı kəndi və Sarıova şəhəri!",
            [
                "Qaraova | - | Ağova, Dərəli | - < - | -",
                "Bozova | - | Tuğlu, Bulaq | - < - | -",
                "Sarıova | - | Taşlı, Sarıova | - < - | -",
            ],
        ),
        (
            "en",
            "The villages liberated are:\nEastmoor district: Lowfen, Highfen;\n"
            "Westmark district: Norby and Southby. Southby is now called Newby;\nNorthmark district: Oldby!",
            [
                "Eastmoor | - | Lowfen, Highfen | - < - | -",
                "Westmark | - | Norby, Southby | - < - | -",
                "Northmark | - | Oldby | - < - | -",
            ],
        ),
        (
            "en",
            "The villages liberated are:\nEastmoor district: Lowfen, Highfen;\n"
            "Westmark district: Norby is still held. The army shelled Southby: Oldby was hit.",
            ["Eastmoor | - | Lowfen, Highfen | - < - | -"],
        ),
    ],
)
def test_what_is_said_of_a_place_behind_an_entry_ends_no_list(language: str, text: str, lines: list[str]) -> None:
    """A sentence between an entry and its semicolon is no entry, nor does it end the list; nor does "!" at its end."""
    assert in_lines(text, language) == lines
