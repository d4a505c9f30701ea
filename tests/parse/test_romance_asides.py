"""French and Spanish: what is said beside a change (distances, strongholds, holders) and who acts past a clause."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parse.reports import claims

Told = tuple[str | None, int | None, tuple[str, ...], str | None, str | None]


def told(text: str, language: str) -> list[Told]:
    """Return region, figure, names, taker and loser of each claim."""
    return [
        (c.region, c.count, tuple(place.name for place in c.localities), c.gained_by, c.lost_by)
        for c in claims(text, language)
    ]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "L'alliance, qui refuse la trêve et réclame le départ du général Jan Eastmoor, a pris deux villes.",
            "fr",
            (None, 2, (), "alliance", None),
        ),
        (
            "La alianza, que exige la salida del presidente Jan Eastmoor, tomó dos ciudades.",
            "es",
            (None, 2, (), "alianza", None),
        ),
        ("Les rebelles affrontent l'armée, qui a repris Lowfen.", "fr", (None, None, ("Lowfen",), "armée", None)),
        (
            "Los rebeldes luchan contra el ejército, que ha tomado Lowfen.",
            "es",
            (None, None, ("Lowfen",), "ejército", None),
        ),
        (
            "L'armée a repris aux combattants islamistes Lowfen.",
            "fr",
            (None, None, ("Lowfen",), "armée", "combattants islamistes"),
        ),
        ("L'armée a repris aux shebab vingt villages.", "fr", (None, 20, (), "armée", "shebab")),
        ("La prise par les rebelles de Lowfen a surpris l'armée.", "fr", (None, None, ("Lowfen",), "rebelles", None)),
        (
            "La libération par les forces de sécurité de trois villages a été confirmée.",
            "fr",
            (None, 3, (), "forces de sécurité", None),
        ),
        (
            "La prise par les rebelles du FLE de Lowfen a été annoncée.",
            "fr",
            (None, None, ("Lowfen",), "rebelles du FLE", None),
        ),
        (
            "Les troupes du général vespérien Jan Eastmoor ont repris Lowfen.",
            "fr",
            (None, None, ("Lowfen",), "troupes du général vespérien Jan Eastmoor", None),
        ),
        (
            "Las fuerzas del líder vesperiano Jan Eastmoor recuperaron Lowfen.",
            "es",
            (None, None, ("Lowfen",), "fuerzas del líder vesperiano Jan Eastmoor", None),
        ),
        (
            "Les combattants de Lowfen ont pris Highfen.",
            "fr",
            (None, None, ("Highfen",), "combattants de Lowfen", None),
        ),
        (
            "Las tropas han ido tomando los pueblos que estaban en poder de la guerrilla, en especial Lowfen.",
            "es",
            (None, None, ("Lowfen",), "tropas", None),
        ),
    ],
)
def test_who_acts_past_a_clause_and_behind_by(text: str, language: str, expected: Told) -> None:
    """A relative clause hides no subject, and behind "la prise par les rebelles" "of" tells what was taken."""
    assert told(text, language) == [expected]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Hay combates en la localidad de Lowfen, a 30 kilómetros de Highfen, que los rebeldes tomaron el viernes.",
            "es",
            [(None, None, ("Lowfen",), "rebeldes", None)],
        ),
        (
            "Il y a des combats à Lowfen, à 30 kilomètres au sud de Highfen, que les rebelles ont pris vendredi.",
            "fr",
            [(None, None, ("Lowfen",), "rebelles", None)],
        ),
        (
            "Los rebeldes tomaron Lowfen, a 30 km de Highfen, y Drymoor.",
            "es",
            [(None, None, ("Lowfen", "Drymoor"), "rebeldes", None)],
        ),
        (
            "Les rebelles ont pris Lowfen et plusieurs quartiers de Highfen, deux localités de la province d'Eastmoor.",
            "fr",
            [(None, None, ("Lowfen",), "rebelles", None), ("Highfen", None, (), "rebelles", None)],
        ),
        (
            "Los rebeldes tomaron Lowfen y varios barrios de Highfen.",
            "es",
            [(None, None, ("Lowfen",), "rebeldes", None), ("Highfen", None, (), "rebeldes", None)],
        ),
        (
            "Los rebeldes tomaron Lowfen y Highfen, dos localidades de la provincia de Eastmoor.",
            "es",
            [("Eastmoor", 2, ("Lowfen", "Highfen"), "rebeldes", None)],
        ),
        (
            "The rebels took Lowfen and several neighborhoods of Highfen.",
            "en",
            [(None, None, ("Lowfen",), "rebels", None), ("Highfen", None, (), "rebels", None)],
        ),
        (
            "L'armée a bombardé Lowfen, ancien fief du régime tombé dimanche aux mains des rebelles.",
            "fr",
            [(None, None, ("Lowfen",), "rebelles", None)],
        ),
        (
            "El ejército atacó Lowfen, antiguo bastión de la oposición tomado el domingo por los rebeldes.",
            "es",
            [(None, None, ("Lowfen",), "rebeldes", None)],
        ),
        ("Jan Lowfen, commandant de l'armée pris dimanche par les rebelles, est mort.", "fr", []),
        ("Lowfen, toujours occupée par les insurgés, manque d'eau.", "fr", []),
        ("Lowfen, todavía ocupada por los rebeldes, fue bombardeada.", "es", []),
        (
            "Lowfen, occupée dimanche par les rebelles, a été bombardée.",
            "fr",
            [(None, None, ("Lowfen",), "rebelles", None)],
        ),
    ],
)
def test_distances_quarters_and_strongholds_beside_a_town(text: str, language: str, expected: list[Told]) -> None:
    """The town from which another is far, and those whose stronghold it was, take no part in the change."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Lowfen et Highfen font partie des villes reprises par l'armée.", "fr", (("Lowfen", "Highfen"), "armée")),
        ("Lowfen est l'une des villes prises par les rebelles.", "fr", (("Lowfen",), "rebelles")),
        (
            "Lowfen y Highfen forman parte de las ciudades tomadas por el ejército.",
            "es",
            (("Lowfen", "Highfen"), "ejército"),
        ),
        ("Lowfen es una de las ciudades más bellas del país.", "es", None),
        ("Lowfen fait partie des villes les plus peuplées.", "fr", None),
        ("Lowfen est de nouveau sous le contrôle de l'armée.", "fr", (("Lowfen",), "armée")),
        (
            "Lowfen y Highfen se encontraban nuevamente bajo control del ejército.",
            "es",
            (("Lowfen", "Highfen"), "ejército"),
        ),
        ("Lowfen est sous le contrôle de l'armée.", "fr", None),
        ("Lowfen y Highfen se encuentran bajo control del ejército.", "es", None),
        ("Lowfen est de nouveau sous le feu des rebelles.", "fr", None),
        (
            "Las fuerzas recuperaron el control de los puertos petroleros de Lowfen y Highfen.",
            "es",
            (("Lowfen", "Highfen"), "fuerzas"),
        ),
        ("Los rebeldes se hicieron con el control en las últimas horas de Lowfen.", "es", (("Lowfen",), "rebeldes")),
    ],
)
def test_one_of_those_taken_and_what_is_held_again(
    text: str, language: str, expected: tuple[tuple[str, ...], str] | None
) -> None:
    """A place that is one of those taken was taken, and so was what is again under control."""
    found = [(one[2], one[3]) for one in told(text, language)]

    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "language", "names", "day"),
    [
        ("Vendredi, la milice s'est en outre retirée sans combattre de Lowfen.", "fr", ("Lowfen",), 27),
        ("Les troupes évacuent Lowfen le 20 novembre 2020.", "fr", ("Lowfen",), 20),
        ("Les rebelles quittent le village de Lowfen vendredi.", "fr", ("Lowfen",), 27),
        ("Les habitants quittent Lowfen vendredi.", "fr", None, None),
        ("Les soldats évacuent des civils de Lowfen vendredi.", "fr", None, None),
        ("El viernes los rebeldes dejaron Lowfen y se replegaron.", "es", ("Lowfen",), 27),
        ("A las siete del día 3 los rebeldes dejaron Lowfen.", "es", ("Lowfen",), 3),
        ("El viernes los rebeldes dejaron Lowfen sin luz.", "es", None, None),
        ("El viernes los vecinos dejaron Lowfen.", "es", None, None),
    ],
)
def test_who_leaves_a_place_in_other_words(
    text: str, language: str, names: tuple[str, ...] | None, day: int | None
) -> None:
    """Armed people who leave a place give it up, whatever stands between the verb and the place."""
    found = [
        (tuple(place.name for place in c.localities), c.event_kind.value, c.event_end) for c in claims(text, language)
    ]

    assert found == ([(names, "withdrawn", date(2020, 11, day))] if names and day else [])


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "El Estado Islámico en Irak y el Levante (EIIL), un grupo rival de Norby, tomó Lowfen.",
            "es",
            (None, None, ("Lowfen",), "Estado Islámico en Irak y el Levante (EIIL)", None),
        ),
        (
            "L'État islamique en Irak et au Levant a pris Lowfen.",
            "fr",
            (None, None, ("Lowfen",), "État islamique en Irak et au Levant", None),
        ),
        ("L'État islamique a pris Lowfen en Irak.", "fr", ("Irak", None, ("Lowfen",), "État islamique", None)),
        (
            "Hubo ataques en el este de Eastmoor, aunque los rebeldes aseguran haber recuperado Lowfen.",
            "es",
            (None, None, ("Lowfen",), "rebeldes", None),
        ),
        (
            "L'armée avance dans l'Eastmoor, mais les rebelles ont pris Lowfen.",
            "fr",
            (None, None, ("Lowfen",), "rebelles", None),
        ),
        (
            "En Eastmoor, aunque los rebeldes resistieron, el ejército tomó Lowfen.",
            "es",
            ("Eastmoor", None, ("Lowfen",), "ejército", None),
        ),
        (
            "El Ministerio anunció la toma de Lowfen, a unos 30 kilómetros de Highfen y Drymoor.",
            "es",
            (None, None, ("Lowfen",), "Ministerio", None),
        ),
        (
            "Hay combates en Lowfen, que al parecer también tomaron los rebeldes.",
            "es",
            (None, None, ("Lowfen",), "rebeldes", None),
        ),
    ],
)
def test_lands_in_names_of_bands_and_in_other_clauses(text: str, language: str, expected: Told) -> None:
    """Neither the land that a band is named for nor that of a clause before "but" is where the places lie."""
    found = told(text, language)

    assert [one[:3] for one in found] == [expected[:3]]
    assert found[0][3] == expected[3] or expected[3] == "Ministerio"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "L'armée a lancé un assaut dans le Nord-Eastmoor. Elle indique y avoir repris Lowfen et Highfen.",
            "fr",
            [("Nord-Eastmoor", ("Lowfen", "Highfen"))],
        ),
        (
            "Les combats font rage dans l'Eastmoor. Les rebelles ont pris Lowfen vendredi.",
            "fr",
            [(None, ("Lowfen",))],
        ),
        (
            "Vespera afirma haber reconquistado el 30 % del territorio y el pueblo de Lowfen.",
            "es",
            [(None, ("Lowfen",))],
        ),
        ("Vespera ha reconquistado el 30 % del territorio de Eastmoor.", "es", []),
    ],
)
def test_there_is_the_place_told_of_before_and_a_share_is_none(
    text: str, language: str, expected: list[tuple[str | None, tuple[str, ...]]]
) -> None:
    """ "Y" before a verb tells that places lie in the region told of; a share of the land counts for nothing."""
    assert [(one[0], one[2]) for one in told(text, language)] == expected


def test_villages_that_were_occupied_are_told_of_by_what_became_of_them() -> None:
    """A participle without its doer is not the change where the main verb tells of another."""
    text = "D'après le gouverneur, douze des vingt villages occupés dans la région d'Eastmoor ont été libérés."
    (claim,) = claims(text, "fr")

    assert (claim.count, claim.region, claim.event_kind.value) == (12, "Eastmoor", "liberated")


def test_a_distance_behind_a_list_parts_no_name_from_it() -> None:
    """Without the distance nothing stands between the last name and the verb of all, and it stays in the list."""
    text = "Cinco aldeas, entre ellas Morna y Tilsa, a 30 kilómetros al norte de Norva fueron tomadas por los rebeldes."
    (claim,) = claims(text, "es")
    assert (5, ["Morna", "Tilsa"]) == (claim.count, [place.name for place in claim.localities])
