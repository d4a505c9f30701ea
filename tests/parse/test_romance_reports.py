"""French and Spanish reports: who announces, what lies where, names told later, what only looks like a change."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parse.test_romance import Told, claims, told


@pytest.mark.parametrize(
    ("language", "text", "gainer"),
    [
        ("es", "El presidente de Vardia, Iván Melema, anunció hoy la toma de dos aldeas de Equor.", "Vardia"),
        ("es", "El Ministerio de Defensa vardiano anunció la toma de Morna.", "Ministerio de Defensa vardiano"),
        ("es", "Las autoridades de Vardia anunciaron la toma de Morna.", "autoridades de Vardia"),
        ("es", "Defensa anuncia la recuperación de doce aldeas de Equor", "Defensa"),
        ("fr", "Le ministère de la Défense vardien a annoncé la prise de Morne.", "ministère de la Défense vardien"),
        ("fr", "Le président de la Vardie a annoncé la libération de Morne.", "Vardie"),
        ("es", "El presidente de la asociación de Morna anunció la toma de Tilsa.", None),
        ("fr", "Avec la prise de Morne, les insurgés contrôlent désormais 15 villes.", "insurgés"),
        ("fr", "Le FLV a revendiqué le contrôle de quatre localités de l'Equor.", "FLV"),
    ],
)
def test_who_announces_a_capture_of_their_own_takes_it(language: str, text: str, gainer: str | None) -> None:
    """A ministry of defence, a government and the country of a head of state take what they announce."""
    assert [claim.gained_by for claim in claims(text, language)] == [gainer]


@pytest.mark.parametrize(
    "text",
    [
        "El portavoz de Vardia, Iván Melema, afirmó que se habían recuperado cuatro pueblos de Equor.",
        "La viceministra aseguró que en una semana se han liberado cuatro pueblos en el frente de Equor.",
    ],
)
def test_se_leaves_open_who_acts(text: str) -> None:
    """Who says that villages "se han recuperado" does not thereby take them."""
    assert told(text, "es") == [("Equor", 4, (), None)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Las milicias ocuparon once aldeas en la zona rural norte de Equor.", [("Equor", 11, (), "milicias")]),
        (
            "es",
            "El distrito de Morna, en la provincia de Equor, en el sur, cayó en manos de los rebeldes.",
            [("Equor", None, ("Morna",), "rebeldes")],
        ),
        ("es", "Los rebeldes tomaron la provincia de Equor, en el sur de Vardia.", [("Equor", None, (), "rebeldes")]),
        (
            "es",
            "Los rebeldes tomaron el centro del distrito de Morna, al sur de la provincia de Equor.",
            [("Equor", None, ("Morna",), "rebeldes")],
        ),
        (
            "fr",
            "L'armée a repris Morne (nord), Tilsa (est) et Dorva (centre du pays).",
            [(None, None, ("Morne", "Tilsa", "Dorva"), "armée")],
        ),
        (
            "fr",
            "L'armée a repris le contrôle du village Morne, sur l'axe Tilsa-Dorva dans le Haut-Equor.",
            [("Haut-Equor", None, ("Morne",), "armée")],
        ),
        (
            "es",
            "El Ejército liberó Morna y 23 poblados que estaban en manos de milicias tilsas al oeste de Equor.",
            [("Equor", None, ("Morna",), "Ejército"), ("Equor", 23, (), "Ejército")],
        ),
        (
            "es",
            "Vespera comunicó que una patrulla izó su bandera en la aldea de Morna, en la provincia norteña de Equor, "
            "y que sus tropas liberaron otros cinco pueblos cercanos y dos más en la vecina Tilsa.",
            [("Equor", 5, (), "Vespera"), ("Tilsa", 2, (), "Vespera")],
        ),
        (
            "es",
            "La guerrilla anunció la captura de los pueblos de Morna y Tilsa, en las provincias de Equor y Luka, "
            "respectivamente.",
            [("Equor", None, ("Morna",), "guerrilla"), ("Luka", None, ("Tilsa",), "guerrilla")],
        ),
        (
            "es",
            "El Ejército se hizo con uno de los dos barrios que habían permanecido en manos de los rebeldes en el "
            "este de Morna.",
            [("Morna", 1, (), "Ejército")],
        ),
        (
            "es",
            "Seis de los pueblos que quedaron bajo control de la milicia están en el distrito de Equor.",
            [("Equor", 6, (), "milicia")],
        ),
        (
            "fr",
            "L'armée a lancé une offensive dans le Haut-Equor. Les forces vardiennes ont repris dix villages.",
            [("Haut-Equor", 10, (), "forces vardiennes")],
        ),
        (
            "fr",
            "Jan Ashby a annoncé la reprise par les troupes de son pays de neuf bourgs sous occupation tilsienne, "
            "dans la région d'Equor.",
            [("Equor", 9, (), "troupes")],
        ),
    ],
)
def test_where_places_lie(language: str, text: str, expected: list[Told]) -> None:
    """A region is told behind commas, roads, who held the places before; a bracket may only name a compass point."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "es",
            "El Ejército tomó cinco localidades de Equor.\nControla los alrededores de Morna, Tilsa, Luka, Masira y "
            "Dorva, según el portavoz.",
            ("Morna", "Tilsa", "Luka", "Masira", "Dorva"),
        ),
        (
            "es",
            "El Ejército tomó dos aldeas de Equor.\n\nSegún un parte, se trata de los poblados de Luka y Masira.",
            ("Luka", "Masira"),
        ),
        (
            "fr",
            "Les rebelles ont pris deux villes.\nAvec Morne, dans l'est, et Tilsa, dans le nord, les insurgés tiennent "
            "désormais huit villes.",
            ("Morne", "Tilsa"),
        ),
        (
            "fr",
            "L'armée a repris douze villages d'Equor. Il s'agit notamment de Morne, Tilsa et Dorva.",
            ("Morne", "Tilsa", "Dorva"),
        ),
        ("fr", "L'armée a repris deux villages d'Equor. Les combats font rage à Morne et à Tilsa.", ()),
        ("es", "El Ejército tomó tres aldeas de Equor. Hubo combates en Morna, Tilsa, Luka y Dorva.", ()),
    ],
)
def test_a_later_sentence_names_the_places_of_a_figure(language: str, text: str, names: tuple[str, ...]) -> None:
    """As many names as a figure counts are its places; two names of a fight, or one name more, are not."""
    assert tuple(place.name for place in claims(text, language)[0].localities) == names
    assert len(claims(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Le FLV, qui a repris la lutte le 4 mars, s'est emparé de bourgs importants, Morne, Tilsa, avant de "
            "prendre Dorva mardi.",
            [("Morne", None), ("Dorva", date(2022, 10, 25))],
        ),
        (
            "es",
            "El Ejército tomó Morna antes de tomar Tilsa el martes.",
            [("Morna", None), ("Tilsa", date(2022, 10, 25))],
        ),
        (
            "fr",
            "Les rebelles se sont emparés de Morne jeudi, puis de Luka vendredi.",
            [("Morne", date(2022, 10, 27)), ("Luka", date(2022, 10, 28))],
        ),
        (
            "fr",
            "Les Bleus ont repris mardi Morne après la fuite de rebelles qui s'en étaient emparés la veille.",
            [("Morne", date(2022, 10, 25)), ("Morne", date(2022, 10, 24))],
        ),
        (
            "es",
            "El Ejército anunció el lunes la toma de Morna, por primera vez desde el comienzo del conflicto.",
            [("Morna", date(2022, 10, 24))],
        ),
    ],
)
def test_each_change_has_its_own_day(language: str, text: str, expected: list[tuple[str, date | None]]) -> None:
    """A day belongs to the verb of its clause: not that of a relative clause before, nor that of "before taking"."""
    assert [(claim.localities[0].name, claim.event_end) for claim in claims(text, language)] == expected


def test_who_had_taken_a_place_the_day_before_took_it() -> None:
    """Those "qui s'en étaient emparés la veille" took the place that the Blues retake."""
    text = "Les Bleus ont repris mardi Morne après la fuite de rebelles qui s'en étaient emparés la veille."
    assert [claim.gained_by for claim in claims(text, "fr")] == ["Bleus", "rebelles"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Cinco cabeceras de distrito cayeron del lado de la guerrilla.", [(None, 5, (), "guerrilla")]),
        (
            "es",
            "Preocupa la caída de las cabeceras de las provincias de Morna y Tilsa, en el norte, y de Luka, en el sur.",
            [(None, None, ("Morna", "Tilsa", "Luka"), None)],
        ),
        (
            "fr",
            "Les centres des provinces de Morne, Tilsa et Dorva sont tombés aux mains du FLV.",
            [(None, None, ("Morne", "Tilsa", "Dorva"), "FLV")],
        ),
        (
            "fr",
            "La milice a pris cinq bourgs, ce qui porte à 21 le nombre de districts passés aux mains des insurgés.",
            [(None, 5, (), "milice"), (None, 21, (), "milice")],
        ),
        (
            "fr",
            "Les troupes sont entrées dans la localité de Morne et en ont pris le contrôle.",
            [(None, None, ("Morne",), "troupes")],
        ),
        (
            "es",
            "Las tropas entraron en la localidad de Morna y se hicieron con su control.",
            [(None, None, ("Morna",), "tropas")],
        ),
        ("es", "El acuerdo prevé la retirada de Vardia de cuatro localidades.", [(None, 4, (), None)]),
        ("es", "La retirada de las tropas vardianas de tres pueblos de Equor concluyó ayer.", [("Equor", 3, (), None)]),
    ],
)
def test_more_ways_to_change_hands(language: str, text: str, expected: list[Told]) -> None:
    """Falling to the side of, capitals of provinces, a sum behind "porte à", control of a place just entered."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El enemigo llegó a tomar el Alto del Zorro y la loma de El Olmo."),
        ("es", "Las tropas ocuparon el Cerro Pelado y el Vértice Melema."),
        ("es", "El plan coincide con la retirada de Vardia del país."),
        ("fr", "Les soldats ont fermé le camp, le lendemain du retrait des éléments de la Garde bleue."),
        ("fr", "Avant de prendre Morne, l'armée devra traverser le fleuve."),
        ("fr", "L'offensive vise à reprendre les 12 villages que les rebelles ont pris en septembre."),
        ("es", "La ofensiva busca recuperar las 12 aldeas que los rebeldes tomaron en septiembre."),
    ],
)
def test_what_only_looks_like_a_change(language: str, text: str) -> None:
    """Hills, a withdrawal from a country, what has yet to be taken or retaken give no claim."""
    assert claims(text, language) == []


def test_who_acts_is_not_what_was_taken_before() -> None:
    """The place that a relative clause tells of is no subject of the main clause."""
    text = "Les insurgés, qui avaient pris Morne jeudi, se sont emparés vendredi de Tilsa."
    assert [claim.gained_by for claim in claims(text, "fr")] == ["insurgés", "insurgés"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "Los combates estallaron en la localidad de Morna, en la provincia de Equor. La localidad fue tomada por "
            "los rebeldes.",
            [("Equor", None, ("Morna",), "rebeldes")],
        ),
        (
            "fr",
            "L'armée a attaqué le village de Morne. Les rebelles ont abandonné le village mardi.",
            [(None, None, ("Morne",), None)],
        ),
        ("es", "El Ejército bombardeó la ciudad de Morna. La ciudad había caído en manos de los rebeldes.", []),
        ("es", "Las tropas atacaron la ciudad de Morna y la ciudad de Tilsa. La ciudad cayó el lunes.", []),
        ("es", "El presidente visitó la ciudad de Morna. La ciudad fue fundada por militares.", []),
    ],
)
def test_the_town_is_the_one_just_named(language: str, text: str, expected: list[Told]) -> None:
    """ "La ciudad" is the one town that the sentence before names; not of two, nor of what had been."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "El Ejército ha ampliado su control en Equor con la toma de tres pueblos.",
            [("Equor", 3, (), "Ejército")],
        ),
        (
            "fr",
            "Le porte-parole du ministère vardien de la Défense a annoncé la libération de Morne.",
            [(None, None, ("Morne",), "ministère vardien de la Défense")],
        ),
        ("es", "Vardia devolvió a Tilsa cuatro aldeas, según el tratado de 1991.", [(None, 4, (), "Tilsa")]),
        ("fr", "La Vardie a rendu à la Tilsie quatre villages occupés depuis 1990.", [(None, 4, (), "Tilsie")]),
        ("es", "Vardia devolvió a Tilsa cuatro aldeas en 1991.", []),
        ("fr", "La Vardie a convenu que ses troupes se retirent de quatre villages.", [(None, 4, (), None)]),
        (
            "fr",
            "Les rebelles se sont retirés de Morne, dont ils s'étaient emparés mardi.",
            [(None, None, ("Morne",), None), (None, None, ("Morne",), "rebelles")],
        ),
    ],
)
def test_who_gains_by_what_is_told_around_a_change(language: str, text: str, expected: list[Told]) -> None:
    """By what somebody grows, for whom a spokesman speaks; an old treaty makes no history."""
    assert told(text, language) == expected


def test_the_next_day_is_of_the_next_verb() -> None:
    """ "Y al día siguiente ocuparon" dates what follows, not what stands before it."""
    text = "El martes, los insurgentes tomaron Morna y al día siguiente ocuparon Luka."
    assert [claim.event_end for claim in claims(text, "es")] == [date(2022, 10, 25), date(2022, 10, 26)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'armée a bombardé deux villages occupés par les rebelles dans l'Equor."),
        ("fr", "L'armée veut reprendre deux villages occupés par la coalition dans l'Equor."),
        ("fr", "Deux villages occupés par l'armée ont été pilonnés dans l'Equor."),
        ("fr", "L'offensive pourrait permettre à l'armée de reprendre quatre villages d'Equor."),
        ("fr", "Les habitants ont été contraints d'abandonner quatre villages dans l'Equor."),
        ("es", "El Ejército bombardeó cuatro aldeas ocupadas por los rebeldes en Equor."),
        ("es", "Tres pueblos ocupados por los rebeldes fueron bombardeados en Equor."),
        ("es", "El ministro afirmó que los vecinos abandonaron Morna."),
        ("es", "El diputado de Morna pasó a la oposición."),
        ("es", "La insurgencia atacó cinco pueblos vecinos de Morna."),
    ],
)
def test_who_holds_what_is_fought_for_takes_nothing(language: str, text: str) -> None:
    """Places told by who occupies them, shelled, wanted or left by their people, do not change hands."""
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "La guerrilla tomó Morna.", ("guerrilla", None, ("Morna",))),
        ("es", "El ministro afirmó que el Ejército tomó Morna.", ("Ejército", None, ("Morna",))),
        ("fr", "Le ministre a affirmé que l'armée a pris Morne.", ("armée", None, ("Morne",))),
        ("fr", "L'armée s'est, lundi, emparée de Morne.", ("armée", None, ("Morne",))),
        ("fr", "L'armée a pris Morne, tenue par les rebelles.", ("armée", "rebelles", ("Morne",))),
        ("fr", "L'armée a repris deux villages occupés par les rebelles.", ("armée", "rebelles", ())),
        (
            "es",
            "El presidente de Vardia anunció la toma de Morna, ocupada por milicias.",
            ("Vardia", "milicias", ("Morna",)),
        ),
        ("es", "La ofensiva permitió a la guerrilla recuperar Morna.", ("guerrilla", None, ("Morna",))),
        ("fr", "L'armée a laissé Morne et Tilsa aux mains des rebelles.", ("rebelles", "armée", ("Morne", "Tilsa"))),
    ],
)
def test_sides_of_what_is_told_at_length(
    language: str, text: str, expected: tuple[str | None, str | None, tuple[str, ...]]
) -> None:
    """Who reports, lets, holds or leaves is told from who takes, also where words stand between a verb's parts."""
    (claim,) = claims(text, language)
    assert (claim.gained_by, claim.lost_by, tuple(place.name for place in claim.localities)) == expected


def test_a_morning_is_not_tomorrow() -> None:
    """\"En la mañana del lunes\" is Monday, a day named for a movement is none."""
    (first,) = claims("En la mañana del lunes los rebeldes tomaron Morna.", "es")
    (second,) = claims("El Movimiento 9 de Marzo tomó Morna.", "es")
    assert first.event_end is not None
    assert first.event_end.weekday() == 0
    assert second.event_end is None
