"""What a place is, and which of several is meant, in Russian, Ukrainian, French and Spanish."""

from __future__ import annotations

import pytest

from tests.parse.test_western_days import claims

Told = tuple[str | None, int | None, tuple[str, ...], str | None]


def told(text: str, language: str) -> list[Told]:
    """Return the region, the figure, the names and the taker of each claim."""
    return [
        (one.region, one.count, tuple(name.name for name in one.localities), one.gained_by)
        for one in claims(text, language)
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Los rebeldes atacaron dos puestos en Lowfen, que fueron tomados el lunes.", []),
        ("es", "Los rebeldes atacaron dos puestos de la Guardia Azul en Lowfen, que fueron tomados.", []),
        ("es", "Los rebeldes atacaron varios cuarteles en Lowfen y Highfen, que fueron tomados.", []),
        ("fr", "Les rebelles ont attaqué deux casernes à Lowfen, qui ont été prises lundi.", []),
        ("es", "Los rebeldes atacaron dos puestos en Lowfen, que fue tomada.", [(None, None, ("Lowfen",), None)]),
        ("es", "Los rebeldes mataron a 12 soldados en Lowfen, que fue tomada.", [(None, None, ("Lowfen",), None)]),
        ("es", "Los rebeldes atacaron dos pueblos de Lowfen, que fueron tomados.", [("Lowfen", 2, (), None)]),
        ("fr", "Les rebelles ont attaqué Lowfen, qui a été prise lundi.", [(None, None, ("Lowfen",), None)]),
    ],
)
def test_what_stands_in_a_town_may_be_taken_without_it(language: str, text: str, expected: list[Told]) -> None:
    """A relative clause behind posts and the town that they stand in is of the posts."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "La retirada de EE.UU. debe concluir el 30 de mayo.", []),
        ("es", "La retirada de Rusia debe completarse el 31 de mayo.", []),
        ("fr", "Le retrait des États-Unis doit s'achever le 31 mai.", []),
        ("fr", "Le retrait de la Russie doit s'achever le 31 mai.", []),
        ("fr", "Le retrait de Lowfen doit s'achever le 31 mai.", [(None, None, ("Lowfen",), None)]),
        ("es", "La retirada de Francia de Lowfen debe completarse el 31 de mayo.", [(None, None, ("Lowfen",), None)]),
    ],
)
def test_a_country_withdraws_and_is_not_left(language: str, text: str, expected: list[Told]) -> None:
    """Behind a noun of leaving a country, or initials, are who leaves."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Les Bleus s'emparent du Morne, du Tilsa, de la Bande de Lowfen et de la Vardie.",
            [(None, None, ("Morne", "Tilsa", "Bande de Lowfen", "Vardie"), "Bleus")],
        ),
        ("fr", "L'armée a pris trois villages dans la Bande de Lowfen.", [("Bande de Lowfen", 3, (), "armée")]),
        ("fr", "Une bande de rebelles a pris Lowfen.", [(None, None, ("Lowfen",), None)]),
        ("es", "El ejército tomó la Franja de Lowfen.", [(None, None, ("Franja de Lowfen",), "ejército")]),
        ("es", "El ejército tomó una franja de Lowfen.", []),
    ],
)
def test_a_strip_of_land_has_a_name_of_its_own(language: str, text: str, expected: list[Told]) -> None:
    """With a capital, "strip" or "peninsula" is a part of the name behind it."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "El ejército ha tomado y tiene ya en su poder más de veinte aldeas en Tilsa.",
            [("Tilsa", 20, (), "ejército")],
        ),
        ("es", "El ejército ha liberado y controla ya doce aldeas en Tilsa.", [("Tilsa", 12, (), "ejército")]),
        ("es", "Los rebeldes tomaron y saquearon Lowfen.", [(None, None, ("Lowfen",), "rebeldes")]),
        ("fr", "Les rebelles ont pris et pillé Lowfen.", [(None, None, ("Lowfen",), "rebelles")]),
        (
            "fr",
            "L'armée a libéré et maintient sous son contrôle douze villages du Tilsa.",
            [("Tilsa", 12, (), "armée")],
        ),
        ("ru", "Армия освободила и удерживает более тридцати сёл в Северии.", [("Северии", 30, (), "Армия")]),
        ("ru", "Повстанцы захватили и разграбили Терны.", [(None, None, ("Терны",), "Повстанцы")]),
        ("uk", "Армія звільнила та контролює дванадцять сіл на Липівщині.", [("Липівщині", 12, (), "Армія")]),
        ("es", "Los rebeldes han huido y tienen aún en su poder tres aldeas de Tilsa.", []),
        ("es", "El ejército liberó Lowfen y mantiene bajo control Tilsa.", [(None, None, ("Lowfen",), "ejército")]),
        ("es", "Los rebeldes tomaron armas y saquearon Lowfen.", []),
        ("fr", "Les rebelles ont capturé et tué trois hommes à Lowfen.", []),
        ("ru", "Повстанцы отступили и контролируют двенадцать сёл в Северии.", []),
        ("ru", "Армия взяла в плен и удерживает двенадцать человек в Тернах.", []),
    ],
)
def test_what_is_done_besides_may_stand_before_the_places(language: str, text: str, expected: list[Told]) -> None:
    """Two verbs may share the places behind the second; one that only holds or burns takes nothing alone."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "El ejército liberó hoy otras cuatro aldeas en Tilsa, con lo que ya son siete las arrebatadas a los rebeldes.",
            [("Tilsa", 4, (), "ejército"), ("Tilsa", 7, (), "ejército")],
        ),
        (
            "es",
            "Los rebeldes tomaron tres aldeas de Tilsa. Con ellas son ya cinco las que han caído en manos de los rebeldes.",
            [("Tilsa", 3, (), "rebeldes"), ("Tilsa", 5, (), "rebeldes")],
        ),
        (
            "es",
            "El ejército tomó dos aldeas en Tilsa. Con ellas son ya nueve las localidades recuperadas en Morna.",
            [("Tilsa", 2, (), "ejército"), ("Morna", 9, (), None)],
        ),
        (
            "fr",
            "L'armée a pris deux villages dans le Tilsa. Dans tout le pays, neuf villages sont désormais tombés.",
            [("Tilsa", 2, (), "armée"), (None, 9, (), "armée")],
        ),
    ],
)
def test_a_total_lies_where_the_figure_does_that_brings_it(language: str, text: str, expected: list[Told]) -> None:
    """ "With them they are five" is of the same land and taker; a total of the country is not."""
    assert told(text, language) == expected
