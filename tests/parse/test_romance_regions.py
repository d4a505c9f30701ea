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
        (
            "fr",
            "L'armée a repris quatre bourgs au nord de Dorva, qui étaient aux mains de la milice.",
            "armée",
            "milice",
        ),
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


@pytest.mark.parametrize(
    ("language", "text", "sides"),
    [
        ("es", "Los rebeldes recuperaron dos pueblos que había tomado el Ejército.", [("rebeldes", "Ejército")]),
        (
            "es",
            "Los rebeldes recuperaron dos pueblos que el Ejército había tomado en Dorva: Morna y Tilsa.",
            [("rebeldes", "Ejército")],
        ),
        ("fr", "Les rebelles ont repris deux villages que l'armée avait conquis.", [("rebelles", "armée")]),
        (
            "fr",
            "Les rebelles ont repris deux villages que l'armée avait conquis lundi.",
            [("rebelles", None), ("armée", None)],
        ),
        ("fr", "Les rebelles ont bombardé deux villages que l'armée tenait.", []),
    ],
)
def test_who_had_taken_a_place_lost_it(language: str, text: str, sides: list[tuple[str, str | None]]) -> None:
    """A clause that tells no day says from whom a place was taken; one with a day tells of another change."""
    assert [(claim.gained_by, claim.lost_by) for claim in claims(text, language)] == sides


@pytest.mark.parametrize(
    ("language", "text", "loser"),
    [
        ("fr", "L'armée a pris Morne après le retrait des rebelles.", "rebelles"),
        ("fr", "L'armée a pris Morne à la suite du repli des rebelles de ces deux localités.", "rebelles"),
        ("es", "El Ejército tomó Morna tras la retirada de los rebeldes.", "rebeldes"),
        ("es", "El Ejército tomó dos aldeas de Dorva después de la huida de los combatientes locales.", None),
        ("fr", "L'armée a pris Morne après l'avancée des rebelles.", None),
        ("fr", "L'armée a pris Morne après le retrait des rebelles à Tilsa et de la milice.", "rebelles"),
    ],
)
def test_who_left_before_others_came(language: str, text: str, loser: str | None) -> None:
    """Who withdrew before others took a place had held it; who advanced had not."""
    found = claims(text, language)[0]

    assert (loser or ("combatientes locales" if language == "es" else None)) == found.lost_by


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le retrait des rebelles de Tilsa a été confirmé lundi."),
        ("es", "La retirada de los rebeldes de Tilsa fue confirmada el lunes."),
    ],
)
def test_a_withdrawal_tells_who_left(language: str, text: str) -> None:
    """ "The withdrawal of the rebels from Lowfen" is of the rebels."""
    (claim,) = claims(text, language)

    assert (None, text.split()[3 if language == "fr" else 4]) == (claim.gained_by, claim.lost_by)


@pytest.mark.parametrize(
    ("language", "text", "gainer"),
    [
        ("es", "«Nuestras fuerzas han liberado Morna», declaró el Ministerio de Defensa de Vespera.", "Ministerio"),
        ("es", "El portavoz del FLM, Iván Lowfen, dijo: «Nuestras fuerzas han tomado Morna».", "FLM"),
        ("fr", "« Nos forces ont libéré Morne », a déclaré le ministère de la Défense de Vespérie.", "ministère"),
        ("fr", "La ville de Morne est tombée aux mains des nordis.", "nordis"),
        ("es", "Morna cayó en manos de los nordíes y de varias milicias.", "nordíes"),
    ],
)
def test_whose_our_troops_are_and_who_has_an_unknown_name(language: str, text: str, gainer: str) -> None:
    """ "Our troops" are of the side that speaks; in whose hands a place fell has it, by whatever name."""
    (claim,) = claims(text, language)

    assert (claim.gained_by or "").startswith(gainer)


@pytest.mark.parametrize(
    ("text", "gainers"),
    [
        (
            "El Ejército tomó dos aldeas en Dorva. Según la agencia, ha tomado este mes más de 30 localidades.",
            ["Ejército", "Ejército"],
        ),
        ("Los rebeldes tomaron Morna. Según el Ejército, ha liberado dos aldeas.", ["rebeldes", None]),
    ],
)
def test_who_is_left_unsaid_behind_a_speaker(text: str, gainers: list[str | None]) -> None:
    """Behind an agency it is who was told of; behind a side it may be that side or its foe."""
    assert [claim.gained_by for claim in claims(text, "es")] == gainers


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("L'armée a repris à l'ouest de Dorva trois villages.", 3),
        ("L'armée a repris lundi près de Dorva trois localités aux rebelles.", 3),
        ("L'armée a repris à l'ouest de Dorva une base.", None),
        ("Plus de 40 localités ont été reprises par l'armée dans l'ouest et le nord de la province de Dorva.", 40),
    ],
)
def test_a_figure_apart_from_where_it_lies(text: str, count: int | None) -> None:
    """Where places lie may stand before their figure, and by two compass words."""
    expected = [("Dorva", count, (), "armée")] if count else []

    assert told(text, "fr") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "L'armée a repris Morne, la ville de Tilsa et Caldre.",
            [(None, None, ("Morne", "Tilsa", "Caldre"), "armée")],
        ),
        (
            "fr",
            "L'armée a repris Morne, la localité voisine de Tilsa et Caldre.",
            [(None, None, ("Morne", "Tilsa", "Caldre"), "armée")],
        ),
        (
            "es",
            "El Ejército retomó Morna, la vecina aldea de Tilsa y Caldra.",
            [(None, None, ("Morna", "Tilsa", "Caldra"), "Ejército")],
        ),
        ("fr", "L'armée a repris Morne, la plus grande ville de Dorva.", [("Dorva", None, ("Morne",), "armée")]),
        ("es", "El Ejército retomó Morna, un pueblo de Dorva.", [("Dorva", None, ("Morna",), "Ejército")]),
    ],
)
def test_the_next_town_of_a_list_has_its_own_noun(language: str, text: str, expected: list[Told]) -> None:
    """ "Lowfen, the town of Highfen and Ashby" are three towns; what Lowfen is tells where it lies."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "L'armée a pris la base de Dorva et les villages de Morne et Tilsa.", [(None, ("Morne", "Tilsa"))]),
        ("fr", "L'armée s'est emparée de l'aéroport de Dorva et de trois villages.", [(3, ())]),
        ("es", "El Ejército tomó la base de Dorva y el pueblo de Morna.", [(None, ("Morna",))]),
        ("fr", "L'armée a pris pour cible la base de Dorva et le village de Morne.", []),
        ("fr", "L'armée a pris la base de Dorva et le village de Morne a été bombardé.", []),
        ("es", "El Ejército tomó la base de Dorva y el pueblo de Morna fue bombardeado.", []),
    ],
)
def test_a_base_before_the_villages(
    language: str, text: str, expected: list[tuple[int | None, tuple[str, ...]]]
) -> None:
    """A base in front of villages hides them no more than one behind them does."""
    assert [(count, names) for _, count, names, _ in told(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "L'armée a pris la ville de Morne, dans la province de Dorva, et celle de Tilsa, dans la province d'Equor.",
            [("Dorva", None, ("Morne",), "armée"), ("Equor", None, ("Tilsa",), "armée")],
        ),
        (
            "es",
            "El Ejército anunció la toma del pueblo de Morna, en el distrito de Dorva, y del de Tilsa, en el de Equor.",
            [("Dorva", None, ("Morna",), "Ejército"), ("Equor", None, ("Tilsa",), "Ejército")],
        ),
        (
            "fr",
            "L'armée a pris la province de Dorva et celle de Tilsa a été bombardée.",
            [("Dorva", None, (), "armée")],
        ),
    ],
)
def test_a_town_that_leaves_its_noun_out_is_no_region(language: str, text: str, expected: list[Told]) -> None:
    """ "La ville de Lowfen, dans la province d'Eastmoor, et celle de Highfen" are two towns."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "gainer"),
    [
        ("fr", "Les rebelles contrôlent Morne et Tilsa après avoir pris Caldre.", "rebelles"),
        ("es", "Los rebeldes controlan Morna, Tilsa y los alrededores de Dorva tras tomar Caldra.", "rebeldes"),
    ],
)
def test_who_holds_other_places_took_one(language: str, text: str, gainer: str) -> None:
    """Who takes a place is who now holds others, and not the last of these."""
    assert [claim.gained_by for claim in claims(text, language)] == [gainer]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "L'armée a libéré neuf villages (Morne, Tilsa et Caldre dans le Dorva, Soule et Verre dans l'Equor).",
            [
                (None, 9, (), "armée"),
                ("Dorva", None, ("Morne", "Tilsa", "Caldre"), "armée"),
                ("Equor", None, ("Soule", "Verre"), "armée"),
            ],
        ),
        (
            "es",
            "El Ejército liberó nueve pueblos (Morna y Tilsa en Dorva, Sola en Equor).",
            [
                (None, 9, (), "Ejército"),
                ("Dorva", None, ("Morna", "Tilsa"), "Ejército"),
                ("Equor", None, ("Sola",), "Ejército"),
            ],
        ),
        (
            "es",
            "El Ejército liberó dos pueblos (Morna y Tilsa) en Dorva.",
            [("Dorva", 2, ("Morna", "Tilsa"), "Ejército")],
        ),
    ],
)
def test_brackets_that_name_towns_region_by_region(language: str, text: str, expected: list[Told]) -> None:
    """A figure whose towns lie in several regions is of none of them."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "gainer"),
    [
        ("fr", "Les hommes du général Lowfen ont repris Morne.", "hommes du général Lowfen"),
        ("es", "Los hombres del general Lowfen retomaron Morna.", "hombres del general Lowfen"),
        ("fr", "Les hommes du quartier de Lowfen ont fui Morne, que l'armée a prise.", "armée"),
    ],
)
def test_whose_men_take_a_place(language: str, text: str, gainer: str) -> None:
    """The men of a general are the side, and not his name alone."""
    assert [claim.gained_by for claim in claims(text, language)] == [gainer]


def test_besides_goes_on_with_what_was_taken() -> None:
    """ "Además de con" goes on with the object of "se hizo con"."""
    text = "El Ejército se hizo con Morna y Tilsa, además de con diez aldeas en el sur de Dorva."
    assert [(count, names) for _, count, names, _ in told(text, "es")] == [(None, ("Morna", "Tilsa")), (10, ())]


@pytest.mark.parametrize(
    ("language", "text", "region"),
    [
        ("fr", "Au Nord-Dorva, les rebelles ont pris trois villages.", "Nord-Dorva"),
        ("fr", "Les rebelles ont pris trois villages au Nord-Dorva.", "Nord-Dorva"),
        ("es", "Los rebeldes tomaron cuatro aldeas cercanas a la frontera con Tilsa.", None),
        ("es", "Los rebeldes tomaron cuatro aldeas próximas a la frontera con Tilsa.", None),
        ("es", "Los rebeldes tomaron cuatro aldeas cercanas a Tilsa.", "Tilsa"),
    ],
)
def test_provinces_of_the_north_and_borders(language: str, text: str, region: str | None) -> None:
    """A province has its compass in its name, whatever begins the sentence; beyond a border nothing was taken."""
    (claim,) = claims(text, language)

    assert claim.region == region
