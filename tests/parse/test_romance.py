"""French and Spanish as their agencies write: asides, relative clauses, sides behind their verb, days counted on."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report
from pipeline.parse.prose import read

Told = tuple[str | None, int | None, tuple[str, ...], str | None]


def claims(text: str, language: str) -> list[Claim]:
    """Read a text as a report published on Saturday, 29 October 2022."""
    card = Card(published=date(2022, 10, 29), language=language)
    return read(Report("report", "report.txt", "0" * 64, text, card))


def told(text: str, language: str) -> list[Told]:
    """Return the region, the figure, the names and the taker of each claim."""
    return [
        (one.region, one.count, tuple(name.name for name in one.localities), one.gained_by)
        for one in claims(text, language)
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Trois villages des environs de Tilsa, deuxième ville de Vardie, dans l'est, ont été reconquis par "
            "l'armée.",
            [("Tilsa", 3, (), "armée")],
        ),
        (
            "fr",
            "Quatre villages du district de Dorva, que tenaient les miliciens vardiens, sont repassés sous le "
            "contrôle de "
            "l'armée.",
            [("Dorva", 4, (), "armée")],
        ),
        (
            "es",
            "Luka y Melema, dos localidades más de la provincia de Equor, situadas en las inmediaciones de Masira, han "
            "caído este martes en poder de los rebeldes.",
            [("Equor", 2, ("Luka", "Melema"), "rebeldes")],
        ),
        (
            "es",
            "Siete poblaciones y colinas han vuelto a quedar bajo el control del ejército vardiano.",
            [(None, 7, (), "ejército vardiano")],
        ),
    ],
)
def test_asides_part_no_place_from_its_verb(language: str, text: str, expected: list[Told]) -> None:
    """What stands between commas, brackets or in a relative clause tells of the places, and takes none of "
    "their verb."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Dans la région de Kerla, ce sont 29 localités que les forces vardiennes disent avoir reprises "
            "depuis le 1er "
            "octobre.",
            [("Kerla", 29, (), "forces vardiennes")],
        ),
        ("fr", "C'est Morne que les rebelles ont prise mardi.", [(None, None, ("Morne",), "rebelles")]),
        (
            "fr",
            "L'armée s'est déployée dans cinq villages de Tilsa dont les rebelles s'étaient retirés à l'aube.",
            [("Tilsa", 5, (), None)],
        ),
        (
            "es",
            "Ya suman 88 las localidades de la región de Jerla que Vardia dice haber recuperado.",
            [("Jerla", 88, (), "Vardia")],
        ),
        (
            "es",
            "Masko y Derilo son los lugares de los que se han apoderado los rebeldes.",
            [(None, None, ("Masko", "Derilo"), "rebeldes")],
        ),
        (
            "es",
            "Farra es la segunda capital provincial que cae en dos días en manos de los rebeldes.",
            [(None, None, ("Farra",), "rebeldes")],
        ),
    ],
)
def test_places_stand_in_front_of_that(language: str, text: str, expected: list[Told]) -> None:
    """A relative clause tells what became of the places in front of it, its subject before its verb or behind."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Les rebelles se sont rendus maîtres, sans combat, de Morne.", [(None, None, ("Morne",), "rebelles")]),
        (
            "fr",
            "Les rebelles ont mis la main, samedi, sur Morne et Pisk.",
            [(None, None, ("Morne", "Pisk"), "rebelles")],
        ),
        ("fr", "Morne est passée mardi sous le contrôle de l'armée.", [(None, None, ("Morne",), "armée")]),
        ("fr", "L'armée a achevé dimanche la conquête de Morne.", [(None, None, ("Morne",), "armée")]),
        ("es", "Los rebeldes se adueñaron ayer de Morna.", [(None, None, ("Morna",), "rebeldes")]),
        ("es", "Los rebeldes se hicieron, tras un mes de asedio, con Morna.", [(None, None, ("Morna",), "rebeldes")]),
        ("es", "Morna cayó el viernes a su vez en poder de los rebeldes.", [(None, None, ("Morna",), "rebeldes")]),
        ("es", "Las tropas culminaron el domingo la conquista de Morna.", [(None, None, ("Morna",), "tropas")]),
    ],
)
def test_a_verb_is_parted_from_its_preposition(language: str, text: str, expected: list[Told]) -> None:
    """A day, a manner or a battle may stand between a verb and what brings its object or its holder."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Les rebelles ont délogé l'armée de trois bourgades de Tilsa.", [("Tilsa", 3, (), "rebelles")]),
        ("fr", "Les rebelles ont été chassés de Morne par l'armée.", [(None, None, ("Morne",), "armée")]),
        ("fr", "Ils ont chassé les Wazira de Morne et de Pisk.", [(None, None, ("Morne", "Pisk"), None)]),
        ("fr", "La trêve a permis aux rebelles de s'emparer de 50 villages de Tilsa.", [("Tilsa", 50, (), "rebelles")]),
        ("fr", "Les rebelles ont revendiqué la prise de Morne.", [(None, None, ("Morne",), "rebelles")]),
        ("fr", "La Vesperie affirme que ses troupes ont pris Morne.", [(None, None, ("Morne",), "Vesperie")]),
        ("fr", "Les forces fidèles à Jan Morv ont repris Pi.", [(None, None, ("Pi",), "forces fidèles à Jan Morv")]),
        ("es", "Los rebeldes desalojaron a los soldados de tres poblados de Tilsa.", [("Tilsa", 3, (), "rebeldes")]),
        ("es", "Los rebeldes fueron expulsados de Morna por el ejército.", [(None, None, ("Morna",), "ejército")]),
        ("es", "150 miembros del Frente Moraz se apoderaron de dos aldeas de Asa.", [("Asa", 2, (), "Frente Moraz")]),
        ("es", "Los sandonistas ocuparon Morna y Pisca.", [(None, None, ("Morna", "Pisca"), "sandonistas")]),
        ("es", "Vesperia afirma que 13 aldeas de Asa fueron tomadas por sus tropas.", [("Asa", 13, (), "Vesperia")]),
    ],
)  # fmt: skip
def test_who_gained_is_found_where_it_stands(language: str, text: str, expected: list[Told]) -> None:
    """Sides are driven out of places, permitted to take them, claim to have taken them, or act by their troops."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("fr", "L'armée a fait état vendredi de la reconquête, la veille, de Morne.", [date(2022, 10, 27)]),
        (
            "fr",
            "Les rebelles ont pris Morne mardi. Le lendemain, ils se sont emparés de Pisk.",
            [date(2022, 10, 25), date(2022, 10, 26)],
        ),
        ("fr", "Le village de Morne, perdu en juillet, a été repris mardi par l'armée.", [date(2022, 10, 25)]),
        ("es", "Los rebeldes se hicieron ayer con el control de Morna.", [date(2022, 10, 28)]),
        ("es", "Morna había caído la víspera en manos de los rebeldes.", [date(2022, 10, 28)]),
        (
            "es",
            "Los rebeldes tomaron Morna el martes y al día siguiente se apoderaron de Pisca.",
            [date(2022, 10, 25), date(2022, 10, 26)],
        ),
    ],
)  # fmt: skip
def test_days_are_counted_from_the_one_told_before(language: str, text: str, days: list[date]) -> None:
    """The eve and the day after are counted from the day told; a participle keeps its own day."""
    assert [claim.event_end for claim in claims(text, language)] == days


def test_a_list_behind_a_colon_names_what_was_counted() -> None:
    """A sentence that only lists gives the figure before it its names."""
    text = (
        "Tres localidades de Tilsa han sido liberadas por el ejército. La cadena local enumera las siguientes: Morna, "
        "Pisca y Dorva."
    )
    assert told(text, "es") == [("Tilsa", 3, ("Morna", "Pisca", "Dorva"), "ejército")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les insurgés se sont emparés d'armes dans deux casernes de Tilsa."),
        ("fr", "Le porte-parole n'excluait pas lundi la chute de Morne et de Pisk."),
        ("fr", "L'armée a-t-elle repris Morne ? Rien ne permet de l'affirmer."),
        ("fr", "La coalition s'est rendue à Morne pour la reprise des pourparlers."),
        ("fr", "Les rebelles ont mis la main, samedi, sur un stock de carburant."),
        ("fr", "Les rebelles ont chassé la faim de leur mémoire, raconte un habitant de Morne."),
        ("es", "Los insurgentes se apoderaron de armas en dos cuarteles de Tilsa."),
        ("es", "Los rebeldes expulsaron de sus tierras a 200 familias de tres veredas de Tilsa."),
        ("es", "La guerrilla se tomó fotos en la plaza de Morna."),
        ("es", "A última hora del jueves, la ciudad de Morna seguía sin caer en manos de los rebeldes."),
        ("es", "Los rebeldes amenazan con tomar Morna y dicen estar a 5 km de Pisca."),
    ],
)
def test_what_resembles_these_is_refused(language: str, text: str) -> None:
    """Arms, memories, talks, questions, fears and evictions of families are no change of control."""
    assert claims(text, language) == []
