"""In every language: one place lies in one region, and a place is given to somebody, not put into his land."""

from __future__ import annotations

import pytest

from tests.parse.reports import in_lines

TOLD = (
    ("en", "The army took Lowfen in the province of Eastmoor and Norby.", "Eastmoor | - | Lowfen", "- | - | Norby"),
    ("fr", "L'armée a pris Lowfen en Eastmoor et Norby.", "Eastmoor | - | Lowfen", "- | - | Norby"),
    ("fr", "L'armée a pris Lowfen dans la province d'Eastmoor et Norby.", "Eastmoor | - | Lowfen", "- | - | Norby"),
    ("es", "El ejército tomó Lowfen en Eastmoor y Norby.", "Eastmoor | - | Lowfen", "- | - | Norby"),
    ("ru", "Армия взяла Терны в Северском районе и Липки.", "Северском | - | Терны", "- | - | Липки"),
    ("ar", "سيطر الجيش على الرمانة في محافظة النخيل والسدرة.", "النخيل | - | الرمانة"),
    ("es", "El ejército tomó Lowfen en las provincias de Eastmoor y Westmark.", "Eastmoor y Westmark | - | Lowfen"),
    ("fr", "L'armée a pris Lowfen dans les provinces d'Eastmoor et de Westmark.", "Eastmoor et Westmark | - | Lowfen"),
    ("ar", "سيطر الجيش على الرمانة في محافظتي النخيل والسدرة.", "النخيل والسدرة | - | الرمانة"),
)

EACH_DAY = (
    ("en", "The army took Lowfen on Monday and Norby in the Eastmoor district on Tuesday."),
    ("fr", "L'armée a pris Lowfen lundi et Norby, dans la province d'Eastmoor, mardi."),
    ("es", "El ejército tomó Lowfen el lunes y Norby, en la provincia de Eastmoor, el martes."),
)

GIVEN = (
    ("fr", "Vespera a cédé Lowfen à Norland."),
    ("fr", "Vespera a cédé le contrôle de Lowfen à Norland."),
    ("fr", "Vespera a remis Lowfen à Norland."),
    ("es", "Vespera entregó el control de Lowfen a Norland."),
    ("en", "Vespera handed over control of Lowfen to Norland."),
)


@pytest.mark.parametrize(("language", "text", "expected"), [(code, text, [*rest]) for code, text, *rest in TOLD])
def test_a_name_behind_a_region_is_a_place_of_its_own(language: str, text: str, expected: list[str]) -> None:
    """A single place has the region that is told of it; only a kind told of several makes a second name one, too."""
    assert [" | ".join(line.split(" | ")[:3]) for line in in_lines(text, language)] == expected


@pytest.mark.parametrize(("language", "text"), EACH_DAY)
def test_each_place_has_the_day_and_the_region_told_of_it(language: str, text: str) -> None:
    """The region and the day of the second place are not those of the first."""
    first, second = (line.split(" | ") for line in in_lines(text, language))
    assert (first[0], first[2], first[4]) == ("-", "Lowfen", "23.11.2020")
    assert (second[0], second[2], second[4]) == ("Eastmoor", "Norby", "24.11.2020")


@pytest.mark.parametrize(("language", "text"), GIVEN)
def test_to_whom_a_place_is_given_is_no_region(language: str, text: str) -> None:
    """Who is handed a place, or the control over it, is its taker."""
    assert in_lines(text, language) == ["- | - | Lowfen | Norland < Vespera | -"]
