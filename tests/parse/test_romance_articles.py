"""French and Spanish of whole articles: what a sentence says besides the change, which is no part of it."""

from __future__ import annotations

import pytest

from tests.parse.test_romance import Told, claims, told


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Les troupes ont chassé les rebelles du FLM, de Morne et de Tilsa.",
            [(None, None, ("Morne", "Tilsa"), "troupes")],
        ),
        (
            "es",
            "Las tropas expulsaron a los guerrilleros del FLM de dos pueblos de Tilsa.",
            [("Tilsa", 2, (), "tropas")],
        ),
        ("fr", "Les troupes ont chassé les rebelles de Morne.", [(None, None, ("Morne",), "troupes")]),
    ],
)
def test_a_side_may_be_named_by_its_initials(language: str, text: str, expected: list[Told]) -> None:
    """Those driven out may be named by initials, which are no place; another name is."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "region"),
    [
        ("es", "Mientras caían en Tilsa, en la región fronteriza de Equor las tropas tomaron 10 aldeas.", "Equor"),
        ("fr", "Dans l'Equor, où l'armée progresse aux abords de Morne, trois villages ont été repris.", "Equor"),
        ("fr", "Dans l'Equor, près de Morne, trois villages ont été repris.", "Equor"),
        ("fr", "Près de Morne, trois villages ont été repris.", "Morne"),
        ("fr", "L'armée a repris Morne, dernier bastion rebelle dans la province montagneuse d'Equor.", "Equor"),
        ("fr", "L'armée a repris Morne, dernière ville tenue par les rebelles dans l'Equor.", "Equor"),
        ("es", "El ejército tomó Morna, último feudo de los rebeldes en la provincia costera de Equor.", "Equor"),
    ],
)
def test_a_sentence_names_the_region_of_its_own_clause(language: str, text: str, region: str) -> None:
    """Where a relative clause or a place near by is named, too, the region is what the main clause says."""
    assert [claim.region for claim in claims(text, language)] == [region]


@pytest.mark.parametrize(
    ("language", "text", "gainer", "loser"),
    [
        ("es", "Las tropas recuperaron cuatro pueblos que estaban tomados por los rebeldes.", "tropas", "rebeldes"),
        ("fr", "L'armée a repris trois villages qui avaient été pris par les rebelles.", "armée", "rebelles"),
        ("fr", "Un autre bastion tenu par les rebelles, Morne, a été repris.", None, None),
    ],
)
def test_who_had_a_place_before_does_not_take_it(
    language: str, text: str, gainer: str | None, loser: str | None
) -> None:
    """What had been taken before is told once, as what its holder lost."""
    assert [(claim.gained_by, claim.lost_by) for claim in claims(text, language)] == [(gainer, loser)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Tomaron Morna y Tilsa, dos localidades situadas al norte de Equor.", 2),
        ("fr", "L'armée s'est retirée de Morne et de Tilsa, deux villes clés sur la route de Vardie.", 2),
        ("fr", "L'armée a repris Morne et deux villages sur la route de Vardie.", None),
    ],
)
def test_a_figure_behind_names_counts_them(language: str, text: str, expected: int | None) -> None:
    """Two names and "two towns on the road to" are one change; two villages besides a name are another."""
    assert claims(text, language)[0].count == expected
    assert len(claims(text, language)) == (1 if expected else 2)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El portal dio por tomadas seis localidades en Equor.", [("Equor", 6, (), None)]),
        ("es", "Vardia ha dado como ocupada por los rebeldes una tercera localidad.", []),
        (
            "fr",
            "L'institut donne comme prise par les rebelles la localité de Morne.",
            [(None, None, ("Morne",), "rebelles")],
        ),
        ("es", "La Oficina del Pueblo alertó que el grupo armado tomó cuatro aldeas.", [(None, 4, (), "grupo armado")]),
        ("es", "El Ejército tomó tres campamentos en zona rural de Morna, Equor.", []),
        (
            "fr",
            "Lancée mercredi par les rebelles, l'offensive a permis de prendre dix villages.",
            [(None, 10, (), None)],
        ),
        ("fr", "Le Mouvement du 2 juin (M2) a pris Morne.", [(None, None, ("Morne",), "Mouvement du 2 juin")]),
        ("fr", "Morne vient de tomber aux mains des rebelles.", [(None, None, ("Morne",), "rebelles")]),
        ("fr", "Les rebelles se sont emparés en 48 heures de dix villages d'Equor.", [("Equor", 10, (), "rebelles")]),
        ("es", "Vardia reivindicó la toma de control de dos aldeas de Equor.", [("Equor", 2, (), "Vardia")]),
        ("es", "Las dos aldeas recuperadas por Vardia son Morna y Tilsa.", [(None, 2, ("Morna", "Tilsa"), "Vardia")]),
        (
            "es",
            "La última aldea tomada por los rebeldes en la región es Morna.",
            [(None, None, ("Morna",), "rebeldes")],
        ),
    ],
)
def test_who_only_tells_takes_nothing(language: str, text: str, expected: list[Told]) -> None:
    """Observers who count a place as taken, camps, offices and movements named for a day are neither side nor place."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les listes de l'opposition se sont emparées de 15 des 19 communes du département d'Equor."),
        ("fr", "La gauche a repris trois communes au second tour."),
        ("es", "La oposición arrebató nueve municipios en las urnas."),
        ("fr", "Les eaux ont envahi cinq villages d'Equor."),
        ("es", "El fuego tomó tres aldeas de Equor."),
        ("es", "Los manifestantes tomaron la plaza de Morna."),
    ],
)
def test_votes_and_floods_take_no_town(language: str, text: str) -> None:
    """Towns that change hands by votes, or that water and fire take, are no change of control."""
    assert claims(text, language) == []


def test_a_day_that_a_movement_is_named_for_dates_nothing() -> None:
    """The day in the name of a movement, and the one on which an offensive began, are not that of what was taken."""
    named = "Les rebelles du Mouvement du 2 juin (M2) ont occupé Morne."
    begun = "Lancée mercredi par les rebelles, l'offensive a permis de prendre dix villages."
    assert [claim.event_end for text in (named, begun) for claim in claims(text, "fr")] == [None, None]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "L'armée vardienne revendique la prise de Morne.", [(None, None, ("Morne",), "armée vardienne")]),
        ("fr", "Les soldats ont avancé et capturé deux localités près de Morne.", [("Morne", 2, (), "soldats")]),
        ("fr", "La ville de Morne a changé de mains trois fois.", [(None, None, ("Morne",), None)]),
        ("fr", 'Le ministère a annoncé la "libération" du village de Morne.', [(None, None, ("Morne",), None)]),
        ("fr", "Reprise de Morne : l'armée tient la ville", [(None, None, ("Morne",), None)]),
        ("fr", "Reprise des combats à Morne", []),
        ("es", "Toma de tres aldeas en Equor", [("Equor", 3, (), None)]),
        ("es", "Toma de rehenes en tres aldeas de Equor", []),
        ("es", "Caída de Morna: 200 soldados capturados", [(None, None, ("Morna",), None)]),
        ("es", "Los rebeldes anuncian la captura de Morna.", [(None, None, ("Morna",), "rebeldes")]),
        ("es", "El Estado Mayor anunció que liberó cuatro aldeas en Equor.", [("Equor", 4, (), "Estado Mayor")]),
        (
            "es",
            "Las tropas retomaron el control territorial de los municipios de Morna y Tilsa, en Equor.",
            [("Equor", None, ("Morna", "Tilsa"), "tropas")],
        ),
    ],
)
def test_headlines_and_quoted_nouns(language: str, text: str, expected: list[Told]) -> None:
    """A headline leaves out its article, a report puts "liberation" in quotes, a verb may look like an adjective."""
    assert told(text, language) == expected
