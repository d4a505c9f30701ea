"""French and Spanish that says more between a verb and its places, or says a place only once."""

from __future__ import annotations

import pytest

from tests.parse.test_romance import Told, claims, told


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "L'armée a repris mardi, avec l'aide de soldats étrangers, la ville de Morne.",
            [(None, None, ("Morne",), "armée")],
        ),
        (
            "es",
            "El ejército recuperó ayer, con ayuda de milicias, la ciudad de Morna y tres aldeas de Tilsa.",
            [("Tilsa", None, ("Morna",), "ejército"), ("Tilsa", 3, (), "ejército")],
        ),
        (
            "fr",
            "L'armée a pris, dimanche, le contrôle total de la ville de Morne.",
            [(None, None, ("Morne",), "armée")],
        ),
        ("es", "El ejército tomó el viernes el control del distrito de Tilsa.", [("Tilsa", None, (), "ejército")]),
    ],
)
def test_who_helped_may_stand_between_a_verb_and_its_places(language: str, text: str, expected: list[Told]) -> None:
    """With whom, when, and "control of" stand between a verb and what was taken."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Con esta son ya nueve las localidades recuperadas en Tilsa.", [("Tilsa", 9, (), None)]),
        ("es", "Ya son 15 los pueblos liberados en Tilsa.", [("Tilsa", 15, (), None)]),
        (
            "es",
            "El ejército tomó hoy dos aldeas en Tilsa, y son seis las liberadas en esta jornada.",
            [("Tilsa", 2, (), "ejército"), ("Tilsa", 6, (), "ejército")],
        ),
        (
            "es",
            "Tres ciudades cayeron en manos de los rebeldes, con lo que son nueve las que ha perdido Vesperia.",
            [(None, 3, (), "rebeldes"), (None, 9, (), "rebeldes")],
        ),
        (
            "es",
            "El ejército tomó cuatro aldeas: Dorva 1, Dorva 2, Morna y Pisca.",
            [(None, 4, ("Dorva 1", "Dorva 2", "Morna", "Pisca"), "ejército")],
        ),
        (
            "fr",
            "Les rebelles ont pris deux villages dans le Tilsa et un dans le Dorve.",
            [("Tilsa", 2, (), "rebelles"), ("Dorve", 1, (), "rebelles")],
        ),
        (
            "es",
            "Los rebeldes tomaron dos pueblos en Tilsa y uno en Asa.",
            [("Tilsa", 2, (), "rebeldes"), ("Asa", 1, (), "rebeldes")],
        ),
    ],
)
def test_a_figure_may_stand_before_the_article(language: str, text: str, expected: list[Told]) -> None:
    """Spanish counts "son nueve las localidades"; a number may be one of a name, and "uno" one more village."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "L'armée a repris le district de Tilsa et celui de Dorve.",
            [("Tilsa", None, (), "armée"), ("Dorve", None, (), "armée")],
        ),
        (
            "es",
            "El ejército tomó el distrito de Tilsa hoy y el de Dorva ayer.",
            [("Tilsa", None, (), "ejército"), ("Dorva", None, (), "ejército")],
        ),
        (
            "es",
            "El ejército tomó dos ciudades. Se trata de Morna, en Tilsa, y de Pisca, en Asa.",
            [(None, 2, (), "ejército"), ("Tilsa", None, ("Morna",), "ejército"), ("Asa", None, ("Pisca",), "ejército")],
        ),
        (
            "fr",
            "Les insurgés, qui tenaient Morne depuis 2022, en ont été chassés par l'armée.",
            [(None, None, ("Morne",), "armée")],
        ),
        (
            "es",
            "Los rebeldes, que controlaban Morna desde 2022, fueron expulsados el lunes por el ejército.",
            [(None, None, ("Morna",), "ejército")],
        ),
        ("fr", "Les soldats sont entrés dans Morne et l'ont prise.", [(None, None, ("Morne",), "soldats")]),
        ("es", "Los rebeldes entraron en Morna y la tomaron.", [(None, None, ("Morna",), "rebeldes")]),
        (
            "es",
            "Fueron Morna y Pisca las ciudades que tomó ayer el ejército.",
            [(None, None, ("Morna", "Pisca"), "ejército")],
        ),
        (
            "es",
            "La junta admitió, por boca del general Juan Ruz, que sus tropas se retiraron de tres aldeas de Tilsa.",
            [("Tilsa", 3, (), None)],
        ),
    ],
)
def test_a_pronoun_stands_for_the_place_told_before(language: str, text: str, expected: list[Told]) -> None:
    """ "Celui de", "la tomaron", "en ont été chassés" take up the noun or the place that was named."""
    assert told(text, language) == expected


def test_a_participle_may_only_tell_who_had_a_place() -> None:
    """A place that was "entregado por" somebody is taken once, from them."""
    (claim,) = claims("Las tropas tomaron ayer el distrito de Tilsa, entregado por los separatistas.", "es")

    assert (claim.gained_by, claim.lost_by) == ("tropas", "separatistas")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Après avoir cédé ses emprises de Morne, de Pisk et de Dorve, la Mission s'en ira."),
        ("fr", "La Mission doit rétrocéder en juin les camps de Morne, de Pisk et de Dorve, puis ceux de Tilsa."),
        ("fr", "La chute de Morne n'est plus qu'une question de jours."),
        ("fr", "La ville de Morne, livrée depuis des années aux rebelles, a brûlé."),
        ("fr", "L'armée est entrée à Morne, fief des rebelles, dimanche."),
        ("es", "La toma de Morna es inminente, según un oficial."),
        ("es", "La caída de Morna es cuestión de horas."),
        ("es", "Las fuerzas irrumpieron en Morna y Pisca."),
        ("es", "Ya son 15 los pueblos que bombardea el ejército en Tilsa."),
    ],
)
def test_camps_and_what_is_near_are_no_change(language: str, text: str) -> None:
    """Camps of Lowfen and of Highfen are no places taken; what is a question of days has not happened."""
    assert claims(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("es", "El ejército tomó una docena de aldeas en Tilsa.", 12),
        ("es", "El ejército tomó media docena de aldeas en Tilsa.", 6),
        ("es", "El ejército tomó más de dos docenas de aldeas en Tilsa.", 24),
        ("es", "El ejército tomó cerca de una veintena de aldeas en Tilsa.", 20),
        ("fr", "L'armée a pris une douzaine de villages dans le Tilsa.", 12),
        ("fr", "L'armée a pris une demi-douzaine de villages dans le Tilsa.", 6),
        ("fr", "L'armée a pris près de trente villages dans le Tilsa.", 30),
        ("fr", "L'armée a pris plus d'une centaine de villages dans le Tilsa.", 100),
    ],
)
def test_dozens_are_no_single_village(language: str, text: str, count: int) -> None:
    """ "Una docena de" is twelve, "près de trente" about thirty."""
    assert [(one.region, one.count) for one in claims(text, language)] == [("Tilsa", count)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El Ejército Arakan ha tomado dos aldeas de Tilsa.", [("Tilsa", 2, (), "Ejército Arakan")]),
        ("fr", "Le groupe Vostok a pris deux villages du Tilsa.", [("Tilsa", 2, (), "groupe Vostok")]),
        ("es", "Entre las aldeas recuperadas figuran Morna y Pisca.", [(None, None, ("Morna", "Pisca"), None)]),
        ("fr", "Parmi les localités reprises figurent Morne et Pisk.", [(None, None, ("Morne", "Pisk"), None)]),
        (
            "es",
            "La sirena suena en la comisaría de Morna, ciudad que el ejército ha recuperado este lunes.",
            [(None, None, ("Morna",), "ejército")],
        ),
        ("fr", "L'armée a repris deux villages du Tilsa, a dit à l'AFP un officier.", [("Tilsa", 2, (), "armée")]),
    ],
)
def test_sides_and_places_are_whole(language: str, text: str, expected: list[Told]) -> None:
    """A side keeps the name behind it, who is told something loses nothing, a clause may tell of the last name."""
    assert told(text, language) == expected
    assert all(one.lost_by is None for one in claims(text, language))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Les Bleus ont pris une sixième ville, Morne, chef-lieu de la province du Tilsa.",
            [("Tilsa", None, ("Morne",), "Bleus")],
        ),
        ("es", "Los rebeldes tomaron una tercera localidad, Morna.", [(None, None, ("Morna",), "rebeldes")]),
        (
            "fr",
            "Les deux villages frontaliers de Morne et Pisk ont été restitués à la Vardie.",
            [(None, 2, ("Morne", "Pisk"), "Vardie")],
        ),
        ("fr", "Les rebelles ont repris Morne, évacuée par l'armée.", [(None, None, ("Morne",), "rebelles")]),
        ("fr", "L'armée a repris trois villages qui étaient sous occupation du M8.", [(None, 3, (), "armée")]),
    ],
)
def test_an_ordinal_is_no_figure(language: str, text: str, expected: list[Told]) -> None:
    """A sixth town is named, not counted; as many names as the figure says are these villages."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les villageois ont abandonné Morne et Pisk à cause des combats."),
        ("fr", "L'armée a repris Morne le mois dernier."),
        ("fr", "La prise de Morne permettrait à l'armée d'avancer."),
        ("es", "Los vecinos abandonaron Morna y Pisca por los combates."),
        ("es", "El ejército avanza hacia Morna, cuya toma considera clave."),
        ("es", "Las tropas tomaron el año pasado Morna y Pisca."),
    ],
)
def test_villagers_and_last_year_are_no_news(language: str, text: str) -> None:
    """Villagers who leave hand nothing over; what would be, and what was last year, is no change told here."""
    assert claims(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "L'armée a repris cinq villages : deux dans le Tilsa (Morne, Pisk) et trois dans le Dorve.",
            [(None, 5, (), "armée"), ("Tilsa", 2, ("Morne", "Pisk"), "armée"), ("Dorve", 3, (), "armée")],
        ),
        (
            "fr",
            "La ville de Morne et les villages environnants sont désormais sous contrôle de l'armée.",
            [(None, None, ("Morne",), "armée")],
        ),
        ("fr", "Le Front populaire a arraché Morne à l'armée.", [(None, None, ("Morne",), "Front populaire")]),
        (
            "fr",
            "L'armée a délogé les miliciens CODO de deux localités : Morne et Pisk.",
            [(None, 2, ("Morne", "Pisk"), "armée")],
        ),
        ("fr", "Tilsa : l'armée reprend Morne au M8", [("Tilsa", None, ("Morne",), "armée")]),
        (
            "fr",
            "L'armée s'est retirée dans la nuit de Morne, de Pisk et de Dorve.",
            [(None, None, ("Morne", "Pisk", "Dorve"), None)],
        ),
    ],
)
def test_lists_and_sides_of_headlines(language: str, text: str, expected: list[Told]) -> None:
    """Names in brackets belong to their figure; "au M8" says from whom; "in the night of" is no place."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Un colonel, porte-parole de l'armée, a dit que ses hommes avaient pris Morne.",
            [(None, None, ("Morne",), "armée")],
        ),
        (
            "es",
            "El portavoz del ejército, coronel Juan Ruz, aseguró que sus hombres se hicieron con Morna.",
            [(None, None, ("Morna",), "ejército")],
        ),
        (
            "fr",
            "La garnison de Morne s'est rendue samedi aux rebelles, qui se sont également emparés de Pisk.",
            [(None, None, ("Morne",), "rebelles"), (None, None, ("Pisk",), "rebelles")],
        ),
        (
            "fr",
            "L'armée a perdu Morne lundi, mais l'a reprise jeudi.",
            [(None, None, ("Morne",), None), (None, None, ("Morne",), "armée")],
        ),
        (
            "es",
            "Nueve de las 15 aldeas que estaban en poder de los rebeldes en Tilsa fueron recuperadas el miércoles.",
            [("Tilsa", 9, (), None)],
        ),
        ("es", "La junta sufrió un revés al perder dos localidades fronterizas en Tilsa.", [("Tilsa", 2, (), None)]),
    ],
)
def test_men_garrisons_and_places_taken_back(language: str, text: str, expected: list[Told]) -> None:
    """ "His men" are of the army that speaks; a garrison that surrenders gives its town up; a loser takes it back."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "En Tilsa fueron liberadas cuatro aldeas, en Dorva seis y en Asa dos.",
            [("Tilsa", 4, (), None), ("Dorva", 6, (), None), ("Asa", 2, (), None)],
        ),
        (
            "es",
            "Los rebeldes se hicieron el sábado con el pueblo de Morna y con el barrio de Pisca.",
            [(None, None, ("Morna",), "rebeldes"), (None, None, ("Pisca",), "rebeldes")],
        ),
        (
            "fr",
            "Les villages de Morne et de Pisk sont passés à l'armée.",
            [(None, None, ("Morne", "Pisk"), "armée")],
        ),
    ],
)
def test_each_figure_keeps_its_region(language: str, text: str, expected: list[Told]) -> None:
    """A region in front of its own figure is not the region of the figure before."""
    assert told(text, language) == expected
