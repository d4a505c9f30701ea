"""French, Spanish, Russian and Ukrainian reports whose first sentence announces what the next one names or places."""

from __future__ import annotations

import pytest

from tests.parse.reports import in_lines


@pytest.mark.parametrize(
    ("language", "text", "lines"),
    [
        (
            "es",
            "El Ejército tomó varias aldeas de la región de Eastmoor, informó este lunes el presidente."
            " «Las Fuerzas Armadas han liberado las aldeas de Drymoor, Highfen y Ashby de la región de "
            "Eastmoor», comunicó a través de Twitter.",
            [
                "Eastmoor | - | Drymoor, Highfen, Ashby | Fuerzas Armadas < - | 23.11.2020",
            ],
        ),
        (
            "fr",
            "La Vespérie a revendiqué vendredi la prise de trois hameaux dans les régions d'Eastmoor et"
            " Westmoor. L'armée norroise a annoncé sur Telegram s'être emparée de Drymoor et d'Ashby "
            "dans la région d'Eastmoor.",
            [
                "Eastmoor et Westmoor | 3 | - | Vespérie < - | 27.11.2020",
                "Eastmoor | - | Drymoor, Ashby | armée norroise < - | 27.11.2020",
            ],
        ),
        (
            "fr",
            "La Vespérie a revendiqué vendredi la prise de trois hameaux dans les régions d'Eastmoor et"
            " Westmoor. L'armée norroise a annoncé s'être emparée de Drymoor et d'Ashby dans la région "
            "de Northmoor.",
            [
                "Eastmoor et Westmoor | 3 | - | Vespérie < - | 27.11.2020",
                "Northmoor | - | Drymoor, Ashby | armée norroise < - | -",
            ],
        ),
        (
            "es",
            "Los insurrectos tomaron dos nuevas localidades en Islandia, informó el lunes la policía. "
            "Drymoor y Ashby, en la provincia de Eastmoor, cayeron el domingo en manos de los "
            "insurrectos.",
            [
                "Eastmoor | 2 | Drymoor, Ashby | insurrectos < - | 22.11.2020",
            ],
        ),
        (
            "fr",
            "Les mutins ont pris deux localités dans l'est de l'Islande, ont confirmé samedi les "
            "autorités. Drymoor et Ashby, dans la province d'Eastmoor, sont tombées lundi aux mains des"
            " mutins.",
            [
                "Islande | 2 | - | mutins < - | 28.11.2020",
                "Eastmoor | - | Drymoor, Ashby | mutins < - | 23.11.2020",
            ],
        ),
        (
            "es",
            "Las milicias leales al Gobierno (apoyado por Redland) han arrebatado a los insurrectos "
            "(respaldados por Norland) la provincia de Eastmoor.",
            [
                "Eastmoor | - | - | milicias leales al Gobierno < insurrectos | -",
            ],
        ),
        (
            "fr",
            "Les mutins se sont emparés de Drymoor et d'Ashby, deux bourgs importants de la « vallée "
            "du lin », dans le sud de la Vespérie.",
            [
                "Vespérie | 2 | Drymoor, Ashby | mutins < - | -",
            ],
        ),
        (
            "fr",
            "La Vespérie va devoir céder aux forces norroises entre le 3 et le 9 décembre "
            "trois districts : Lowfen, Highfen et Drymoor.",
            [
                "- | 3 | Lowfen, Highfen, Drymoor | forces norroises < Vespérie | -",
            ],
        ),
        (
            "ru",
            "Повстанцы взяли два посёлка на востоке Исландии, подтвердили в понедельник власти. Посёлки"
            " Терны и Липки в провинции Бадар перешли в воскресенье под контроль повстанцев.",
            [
                "Бадар | 2 | Терны, Липки | Повстанцы < - | 22.11.2020",
            ],
        ),
        (
            "uk",
            "Прем'єр-міністр заявив про готовність передати чотири села під контроль Норландії. Йдеться"
            " про такі села, як Терни, Липки, Ясне і Даг.",
            [
                "- | 4 | Терни, Липки, Ясне, Даг | Норландії < - | -",
            ],
        ),
    ],
)
def test_what_is_announced_first_and_named_next_is_told_once(language: str, text: str, lines: list[str]) -> None:
    """Names behind an announcement have its day, or their own; brackets, spans and "ready to" part no sides."""
    assert in_lines(text, language) == lines
