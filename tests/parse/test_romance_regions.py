"""French and Spanish: in which region places lie, what ends a list of them, places that have each their own day."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parse.test_romance import Told, claims, told


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        (
            "fr",
            "Le district de Dorva a été rendu à Vespera le 3 mai, celui de Morne le 7 mai.",
            [("Dorva", date(2022, 5, 3)), ("Morne", date(2022, 5, 7))],
        ),
        (
            "fr",
            "Le district de Dorva a été restitué à Vespera le 3 mai ; celui de Morne, le 7 mai.",
            [("Dorva", date(2022, 5, 3)), ("Morne", date(2022, 5, 7))],
        ),
        (
            "es",
            "El distrito de Dorva fue devuelto a Vespera el 3 de mayo, el de Morna el 7 de mayo y el de Tilsa el 8 de"
            " mayo.",
            [("Dorva", date(2022, 5, 3)), ("Morna", date(2022, 5, 7)), ("Tilsa", date(2022, 5, 8))],
        ),
        (
            "es",
            "El distrito de Dorva fue entregado a Vespera el 3 de mayo; el de Morna, el 7 de mayo.",
            [("Dorva", date(2022, 5, 3)), ("Morna", date(2022, 5, 7))],
        ),
        (
            "fr",
            "Le district de Dorva a été rendu à Vespera le 3 mai, celui de Morne a été bombardé le 7 mai.",
            [("Dorva", date(2022, 5, 3))],
        ),
        (
            "es",
            "El distrito de Dorva fue devuelto a Vespera el 3 de mayo, el de Morna fue bombardeado el 7 de mayo.",
            [("Dorva", date(2022, 5, 3))],
        ),
        ("fr", "La mairie de Dorva a été prise le 3 mai, celle de Morne le 7 mai.", []),
    ],
)
def test_districts_that_leave_their_kind_and_their_verb_out(
    language: str, text: str, days: list[tuple[str, date]]
) -> None:
    """ "Celui de Lowfen le 7 mai" tells of another district, and of the same that was done with the first."""
    found = claims(text, language)

    assert [(claim.region, claim.event_end) for claim in found] == days
    assert all(claim.gained_by == "Vespera" for claim in found)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Les rebelles ont pris Morne et Tilsa, deux villes de l'Etat de Dorva.",
            [("Dorva", 2, ("Morne", "Tilsa"), "rebelles")],
        ),
        (
            "fr",
            "Les rebelles ont pris quatre villages dans l'Etat de Dorva et trois dans les Etats de Morne et Tilsa.",
            [("Dorva", 4, (), "rebelles"), ("Morne et Tilsa", 3, (), "rebelles")],
        ),
        ("fr", "L'Etat de Dorva a été pris par les rebelles.", [("Dorva", None, (), "rebelles")]),
        ("fr", "L'Etat islamique a pris Morne.", [(None, None, ("Morne",), "Etat islamique")]),
        (
            "fr",
            "Les rebelles ont pris vingt villes du Dorva et des Etats voisins de Morne et Tilsa.",
            [("Dorva et Morne et Tilsa", 20, (), "rebelles")],
        ),
        (
            "es",
            "Los rebeldes tomaron doce aldeas de Dorva y de las provincias vecinas de Morna y Tilsa.",
            [("Dorva y Morna y Tilsa", 12, (), "rebeldes")],
        ),
        (
            "es",
            "Los rebeldes han retomado 90 pueblos de los 210 que rodean Dorva.",
            [("Dorva", 90, (), "rebeldes")],
        ),
        ("es", "Los rebeldes tomaron 28 aldeas de las 35 del distrito de Dorva.", [("Dorva", 28, (), "rebeldes")]),
        ("fr", "L'armée a repris douze des 35 villages qui entourent Dorva.", [("Dorva", 12, (), "armée")]),
        ("fr", "Les rebelles, qui entourent Dorva, ont tué douze des 35 soldats.", []),
        ("es", "Los rebeldes que rodean Dorva mataron a tres soldados.", []),
    ],
)
def test_what_is_told_of_a_region(language: str, text: str, expected: list[Told]) -> None:
    """A state is no name, with or without its accent; regions beside the first, and how many lie there, hide none."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "Los rebeldes tomaron tres pueblos en Dorva: Morna, Tilsa y las granjas de Equor.",
            [("Dorva", 3, ("Morna", "Tilsa", "granjas de Equor"), "rebeldes")],
        ),
        (
            "fr",
            "L'armée a repris Morne, Tilsa et les fermes d'Equor.",
            [(None, None, ("Morne", "Tilsa", "fermes d'Equor"), "armée")],
        ),
        ("fr", "L'armée a repris Morne, Tilsa et la base d'Equor.", [(None, None, ("Morne", "Tilsa"), "armée")]),
        ("es", "El Ejército tomó Morna, Tilsa y las colinas de Equor.", [(None, None, ("Morna", "Tilsa"), "Ejército")]),
        (
            "es",
            "El Ejército tomó dos aldeas, Morna y Tilsa, y la base de Equor.",
            [(None, 2, ("Morna", "Tilsa"), "Ejército")],
        ),
        ("es", "El Ejército tomó las granjas de Equor.", []),
        ("fr", "L'armée a bombardé Morne, Tilsa et les fermes d'Equor.", []),
    ],
)
def test_a_farm_or_a_base_at_the_end_of_a_list(language: str, text: str, expected: list[Told]) -> None:
    """Farms are named like villages; of what region a base is tells nothing of the villages before it."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Les rebelles se sont retirés de six quartiers de Dorva, notamment de Morne al-Qasr.",
            [("Dorva", 6, ("Morne al-Qasr",), None)],
        ),
        (
            "fr",
            "Les rebelles se sont emparés de cinq villages du Dorva, notamment de Morne et de Tilsa.",
            [("Dorva", 5, ("Morne", "Tilsa"), "rebelles")],
        ),
        (
            "fr",
            "L'armée a délogé les rebelles de cinq villages, notamment de Morne et de Tilsa, dans le Dorva.",
            [("Dorva", 5, ("Morne", "Tilsa"), "armée")],
        ),
        ("fr", "Les rebelles ont parlé de cinq villages, notamment de Morne.", []),
        (
            "es",
            "Unas 30 localidades y zonas fueron tomadas por el Ejército en la provincia de Dorva.",
            [("Dorva", 30, (), "Ejército")],
        ),
        ("es", "Unas 30 localidades y zonas fueron bombardeadas por el Ejército.", []),
    ],
)
def test_what_stands_between_a_figure_and_its_verb_or_names(language: str, text: str, expected: list[Told]) -> None:
    """ "Of" may be said again before names, and zones beside villages."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "gainer", "loser"),
    [
        ("fr", "L'armée a repris trois villages de Dorva, qui étaient aux mains des rebelles.", "armée", "rebelles"),
        ("fr", "L'armée a repris quatre bourgs au nord de Dorva, qui étaient aux mains de la milice.", "armée", "milice"),
        ("es", "El Ejército tomó dos pueblos que estaban bajo control de los rebeldes.", "Ejército", "rebeldes"),
        ("es", "El Ejército tomó dos pueblos que estaban en manos de los rebeldes.", "Ejército", "rebeldes"),
        ("es", "Los rebeldes expulsaron por completo de Morna al Ejército.", "rebeldes", "Ejército"),
        ("es", "Los rebeldes expulsaron el lunes de Morna y Tilsa a los yihadistas.", "rebeldes", "yihadistas"),
        (
            "es",
            "Las Unidades de Defensa del Pueblo Vardo tomaron dos aldeas.",
            "Unidades de Defensa del Pueblo Vardo",
            None,
        ),
        (
            "fr",
            "Les Unités de protection du peuple kurde ont repris deux villages.",
            "Unités de protection du peuple kurde",
            None,
        ),
    ],
)
def test_who_held_places_and_who_has_a_name_of_several_words(
    language: str, text: str, gainer: str, loser: str | None
) -> None:
    """In whose hands places were tells who lost them; who is driven out may stand behind how and when."""
    assert [(claim.gained_by, claim.lost_by) for claim in claims(text, language)] == [(gainer, loser)]
