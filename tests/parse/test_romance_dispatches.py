"""French and Spanish dispatches: where places lie by a relative clause, who is driven out, lists with asides."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parse.test_romance import Told, claims, told


@pytest.mark.parametrize(
    ("language", "text", "region"),
    [
        ("fr", "L'armée a repris quatre localités qui font partie de la région de Dorva.", "Dorva"),
        ("fr", "Les rebelles ont pris trois villages relevant du district de Dorva.", "Dorva"),
        ("es", "Vespera devolvió a Equor nueve aldeas que forman parte del distrito de Dorva.", "Dorva"),
        ("es", "El Ejército tomó cinco pueblos que pertenecen al distrito de Dorva.", "Dorva"),
        ("fr", "Les rebelles ont pris les villages de Morne et Tilsa, territoire de Dorva.", "Dorva"),
        ("fr", "Les rebelles ont pris les villages Morne et Tilsa, territoire de Dorva (Equor).", "Dorva"),
        ("fr", "L'armée a repris Morne, dans le groupement de Tilsa, territoire de Dorva.", "Tilsa"),
        ("fr", "L'armée a repris quatre localités qui font partie du réseau.", None),
        ("es", "El Ejército tomó cinco pueblos que forman parte de una ruta.", None),
    ],
)
def test_where_places_lie(language: str, text: str, region: str | None) -> None:
    """What places "form part of" or "belong to" is where they lie, and so is a territory behind a comma."""
    assert [claim.region for claim in claims(text, language)] == [region]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le territoire frontalier de Dorva a été repris vendredi par l'armée.", [("Dorva", None, (), "armée")]),
        ("fr", "La province voisine de Dorva a été prise par les rebelles.", [("Dorva", None, (), "rebelles")]),
        ("es", "El distrito fronterizo de Dorva fue tomado por los rebeldes.", [("Dorva", None, (), "rebeldes")]),
        ("es", "La provincia petrolera de Dorva cayó en manos del Ejército.", [("Dorva", None, (), "Ejército")]),
        ("fr", "La police provinciale de Dorva a été prise pour cible par les rebelles.", []),
    ],
)
def test_what_kind_of_region_is_taken(language: str, text: str, expected: list[Told]) -> None:
    """A region that is called a border region is taken whole; its police is not."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "La milice a pris trois bourgs, deux dans le district de Dorva et le troisième dans le district d'Equor.",
            [(None, 3, (), "milice"), ("Dorva", 2, (), "milice"), ("Equor", 1, (), "milice")],
        ),
        (
            "es",
            "El Ejército tomó tres pueblos, dos en la región de Dorva y el tercero en la región de Equor.",
            [(None, 3, (), "Ejército"), ("Dorva", 2, (), "Ejército"), ("Equor", 1, (), "Ejército")],
        ),
        (
            "es",
            "El Ejército tomó seis pueblos, cinco en Dorva y el otro en Equor.",
            [(None, 6, (), "Ejército"), ("Dorva", 5, (), "Ejército"), ("Equor", 1, (), "Ejército")],
        ),
        (
            "es",
            "El Ejército tomó dos pueblos en Dorva y el tercer batallón en Equor se rindió.",
            [("Dorva", 2, (), "Ejército")],
        ),
    ],
)
def test_the_last_of_several_is_one(language: str, text: str, expected: list[Told]) -> None:
    """ "And the third in Eastmoor" counts one more of the places told of."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Les rebelles ont chassé les forces de la junte militaire de Vardie de onze localités.",
            [(11, (), "forces de la junte militaire de Vardie", "rebelles")],
        ),
        (
            "es",
            "Los rebeldes han expulsado a las tropas de Vardia de once localidades.",
            [(11, (), "tropas de Vardia", "rebeldes")],
        ),
        (
            "es",
            "El ejército se retiró de Morna, dejándola en manos de las milicias del general Tilsa, que tomaron el"
            " control de los cuarteles.",
            [(None, ("Morna",), "ejército", "milicias del general Tilsa")],
        ),
    ],
)
def test_who_is_driven_out(language: str, text: str, expected: list[tuple[object, ...]]) -> None:
    """The land that driven forces are of is no place that they lost, and neither is their general."""
    found = claims(text, language)
    names = [tuple(place.name for place in claim.localities) for claim in found]
    assert [
        (claim.count, named, claim.lost_by, claim.gained_by) for claim, named in zip(found, names, strict=True)
    ] == expected


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("fr", "L'armée a libéré Morne, dont la population est déplacée, et Tilsa, où vivent des réfugiés.", 2),
        ("es", "El Ejército reconquistó Morna, cuya población es cristiana, y Tilsa, donde viven refugiados.", 2),
        ("es", "El Ejército reconquistó Morna, donde viven refugiados, y Tilsa sigue sitiada.", 1),
    ],
)
def test_a_list_goes_on_behind_what_is_told_of_a_place(language: str, text: str, names: int) -> None:
    """Who lives in the first of two towns stands between them."""
    assert len([place for claim in claims(text, language) for place in claim.localities]) == names


def test_a_liberation_goes_on_behind_where_a_region_lies() -> None:
    """ "La libération de neuf villes de l'Eastmoor, au nord du Westmoor, et de Lowfen": of both."""
    text = (
        "Cela a permis la libération de neuf villes du district de Dorva, au nord du district de Morne,"
        " et de Tilsa et Caldre, dans le district de l'Equor."
    )
    assert told(text, "fr") == [("Dorva", 9, (), None), ("Equor", None, ("Tilsa", "Caldre"), None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Los Azules recuperaron en una semana once aldeas."),
        ("es", "El Ejército recuperó en menos de 24 horas once pueblos."),
        ("fr", "L'armée a repris en une semaine onze villages."),
        ("fr", "L'armée a repris en moins de 24 heures onze villages."),
    ],
)
def test_how_long_it_took_may_stand_before_what_was_taken(language: str, text: str) -> None:
    """A week or a day may stand between the verb and its figure."""
    assert [claim.count for claim in claims(text, language)] == [11]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "L'armée a annoncé lundi avoir repris trois villages. Selon elle, ses forces ont pris Morne.", 24),
        (
            "fr",
            "Le ministère vardien de la Défense a affirmé lundi que ses troupes ont pris trois villages.\n\n"
            "Selon le ministère, les forces vardiennes ont occupé Morne et Tilsa.",
            24,
        ),
        (
            "es",
            "El Ejército anunció el lunes la toma de tres aldeas. Según el portavoz, las tropas tomaron Morna.",
            24,
        ),
        (
            "es",
            "El presidente Jan Dorva anunció el lunes que el Ejército tomó tres aldeas. Dorva dijo que el Ejército"
            " tomó Morna y Tilsa.",
            24,
        ),
        ("fr", "L'armée a annoncé lundi avoir repris trois villages. Elle avait annoncé avoir pris Morne.", None),
        (
            "es",
            "El Ejército anunció el lunes la toma de tres aldeas. Los rebeldes afirmaron que tomaron Morna.",
            None,
        ),
        (
            "es",
            "El presidente anunció el lunes que el Ejército tomó tres aldeas. El Observatorio informó de que el"
            " Ejército tomó Morna y Tilsa.",
            None,
        ),
    ],
)
def test_who_goes_on_to_tell_tells_of_the_same_day(language: str, text: str, day: int | None) -> None:
    """What a party has announced on a day, and goes on to tell, is of that day; what others tell is not."""
    days = [claim.event_end for claim in claims(text, language)]
    assert days == [date(2022, 10, 24), date(2022, 10, day) if day else None]


def test_a_party_is_quoted_by_part_of_its_name() -> None:
    """ "President Jan Doe announced ... Doe said": what is claimed, not what is so."""
    text = "El presidente Jan Dorva anunció la toma de tres aldeas. Dorva dijo que el Ejército tomó Morna."
    assert [claim.status for claim in claims(text, "es")] == ["claimed", "claimed"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("«Se liberaron tres pueblos: Morna, Tilsa y Caldra» dijo el portavoz.", ("Morna", "Tilsa", "Caldra")),
        ("«Hemos liberado Morna y Tilsa» dijo el portavoz.", ("Morna", "Tilsa")),
    ],
)
def test_a_list_ends_with_its_quotation(text: str, names: tuple[str, ...]) -> None:
    """The last place before a closing mark is none who speaks."""
    assert [names for _, _, names, _ in told(text, "es")] == [names]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "El portavoz confirmó la captura del pueblo de Morna y explicó que fueron liberados también otros"
            " cuatro en la misma zona.",
            [(None, None, ("Morna",), None), (None, 4, (), None)],
        ),
        (
            "es",
            "Los rebeldes lanzaron una ofensiva en el estado de Equor, cerca de la frontera con Vardia. El gobierno"
            " admitió que perdió cuatro poblados.",
            [("Equor", 4, (), None)],
        ),
        (
            "es",
            "Un balance previo, el 9 de octubre, informaba de 41 aldeas recuperadas por Vespera.",
            [(None, 41, (), "Vespera")],
        ),
        (
            "fr",
            "Le territoire de Dorva a été repris par l'armée. Deux autres districts ont été repris.",
            [("Dorva", None, (), "armée"), (None, 2, (), None)],
        ),
        (
            "fr",
            "Entre Morne et Tilsa, nous avons avancé de deux kilomètres, occupé Caldre et Dorva.",
            [(None, None, ("Caldre", "Dorva"), None)],
        ),
        ("es", "El portavoz explicó que fueron heridos también otros cuatro en la misma zona.", []),
        ("es", "Un balance previo informaba de 41 soldados muertos en Equor.", []),
    ],
)
def test_what_else_was_taken_and_where(language: str, text: str, expected: list[Told]) -> None:
    """What lies beyond a border, what was told before and what is between two towns is no region of it."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les forces ont pris Tilsa, portant à 21 le nombre de villages contrôlés par l'armée."),
        ("fr", "Les forces ont pris Tilsa, portant à 21 le nombre de villages sous leur contrôle."),
        ("es", "Las fuerzas tomaron Tilsa, elevando a 21 el número de localidades controladas por el Ejército."),
        ("es", "Las fuerzas tomaron Tilsa, lo que eleva a 21 el número de localidades bajo su control."),
    ],
)
def test_a_capture_raises_the_number_of_places_held(language: str, text: str) -> None:
    """How many places somebody holds after a capture is a running total."""
    assert [claim.count for claim in claims(text, language)] == [None, 21]
    assert claims(text, language)[1].cumulative
    bombed = text.replace("ont pris", "ont bombardé").replace("tomaron", "bombardearon")
    assert claims(bombed, language) == []


def test_the_day_of_a_count_is_none_of_what_it_counts() -> None:
    """A count of 9 October sums up what was taken until then."""
    text = "Un balance previo, el 9 de octubre, informaba de 41 aldeas recuperadas por Vespera."
    assert [(claim.count, claim.event_end) for claim in claims(text, "es")] == [(41, None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Los rebeldes atacaron Morna el lunes. Los insurgentes tomaron la ciudad."),
        ("es", "Los combates continuaron en Morna. Los insurgentes afirman haber tomado esta localidad."),
        ("es", "Los rebeldes avanzaron hacia Morna y tomaron la ciudad."),
        ("fr", "Les rebelles ont attaqué Morna lundi. Ils ont pris la ville."),
        ("fr", "Des combats ont eu lieu à Morna. Les rebelles affirment avoir pris cette localité."),
        ("fr", "La bataille de Morna a repris. Les rebelles ont pris la ville."),
    ],
)
def test_the_town_is_the_one_that_was_fought_for(language: str, text: str) -> None:
    """Where something happened at one place alone, "the town" is that place."""
    assert [names for _, _, names, _ in told(text, language)] == [("Morna",)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Los rebeldes atacaron Morna y Tilsa. Los insurgentes tomaron la ciudad."),
        ("es", "Los rebeldes atacaron Morna. Los insurgentes tomaron la ciudad vecina."),
        ("es", "Hubo combates en la provincia de Equor. Los insurgentes tomaron la ciudad."),
        ("es", "Hubo combates en Morna. Los insurgentes bombardearon la ciudad."),
        ("es", "Los rebeldes asedian Morna. Quieren tomar la ciudad."),
        ("fr", "Des combats ont eu lieu dans l'Eastmoor. Les rebelles ont pris la ville."),
        ("fr", "Les rebelles ont attaqué Morna. L'armée a repris la localité voisine."),
        ("fr", "Les rebelles encerclent Morna. Ils veulent prendre la ville."),
    ],
)
def test_another_town_is_not_the_one_that_was_fought_for(language: str, text: str) -> None:
    """Of two towns, of a region, of a neighbour and of an aim nothing changes hands."""
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "El grupo tomó el control del territorio de Morna, en Equor.",
            [("Equor", None, ("Morna",), "grupo")],
        ),
        (
            "Los rebeldes colocaron bajo su autoridad tres aldeas, entre ellas Morna y Tilsa.",
            [(None, 3, ("Morna", "Tilsa"), "rebeldes")],
        ),
        (
            "Las tropas de Vespera se han hecho en los últimos días con el control de Morna, en Equor, y Tilsa, en"
            " Dorva.",
            [("Equor", None, ("Morna",), "tropas de Vespera"), ("Dorva", None, ("Tilsa",), "tropas de Vespera")],
        ),
        (
            "El ejército de Vespera recuperó el lunes el control del distrito de Equor.",
            [("Equor", None, (), "ejército de Vespera")],
        ),
        (
            "El Ejército ha sacado a los rebeldes de 12 aldeas al oeste de Morna.",
            [("Morna", 12, (), "Ejército")],
        ),
        (
            "Combatientes de diversas facciones tomaron dos aldeas en Equor.",
            [("Equor", 2, (), "Combatientes")],
        ),
        ("El Ejército ha sacado a los civiles de 12 aldeas al oeste de Morna.", []),
        ("El Ejército sacó a los militares heridos de Morna.", []),
    ],
)
def test_control_is_taken_in_more_words(text: str, expected: list[Told]) -> None:
    """A day, a window and "under their rule" stand inside what is said in several words."""
    assert told(text, "es") == expected


def test_whence_somebody_speaks_is_no_loser() -> None:
    """ "Desde Redland" tells from where something comes, not who lost it."""
    text = "Las fuerzas han capturado Morna, sin que Vespera haya respondido a estas afirmaciones desde Redland."
    assert [claim.lost_by for claim in claims(text, "es")] == [None]


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("es", "La ONG aclaró que los insurgentes tomaron Morna.", "asserted"),
        ("es", "El portavoz aclaró que los insurgentes tomaron Morna.", "claimed"),
        ("es", "El Ministerio de Defensa ha especificado que las tropas han tomado Morna.", "claimed"),
        ("es", "Los rebeldes tomaron Morna, reportó Actual.CD.", "asserted"),
        ("es", "El portavoz calificó de propaganda las afirmaciones de que los rebeldes tomaron Morna.", "denied"),
        ("fr", "L'ONG a précisé que les rebelles ont pris Morna.", "asserted"),
        (
            "fr",
            "Le ministre a qualifié de «rumeurs» les informations selon lesquelles les rebelles ont pris Morna.",
            "denied",
        ),
    ],
)
def test_who_tells_of_a_side_is_not_that_side(language: str, text: str, status: str) -> None:
    """A monitor that tells what rebels did does not speak for them; what is called propaganda is denied."""
    assert [claim.status for claim in claims(text, language)] == [status]


def test_regions_told_of_later_are_none_of_the_villages_counted() -> None:
    """As many provinces, annexed years ago, are not the four villages taken today."""
    text = (
        "Redland ha anunciado la toma de cuatro localidades en Equor.\n\nRedland anexionó en septiembre de 2014 las"
        " provincias de Equor, Dorva, Tilsa y Caldra."
    )
    assert [(count, names) for _, count, names, _ in told(text, "es")] == [(4, ())]


def test_the_ends_of_a_road_are_no_region() -> None:
    """ "On the road from X to Y" tells where somebody marched, not where a village lies."""
    text = "L'armée a progressé sur la route de Morna à Tilsa, enlevé le village de Caldra."
    assert [(region, names) for region, _, names, _ in told(text, "fr")] == [(None, ("Caldra",))]


@pytest.mark.parametrize(
    ("language", "text", "sides"),
    [
        ("fr", "« Nous avons pris Morna », a dit Jan Dorval, porte-parole du FLM.", (None, "FLM")),
        ("fr", "« Nous avons perdu Morna », a déclaré un responsable du FLM.", ("FLM", None)),
        ("fr", "« Nous nous sommes retirés de Morna », a dit Jan Dorval, porte-parole du FLM.", ("FLM", None)),
        ("fr", "Le porte-parole de l'armée, Jan Dorval, a dit : « Nous avons pris Morna ».", (None, "armée")),
        ("es", "«Hemos tomado Morna», dijo el portavoz del FLM.", (None, "FLM")),
        ("es", "El portavoz del FLM, Jan Dorval, dijo: «Hemos tomado Morna».", (None, "FLM")),
        ("es", "«Nos hemos retirado de Morna», dijo Jan Dorval, portavoz del FLM.", ("FLM", None)),
        ("es", "«Hemos tomado Morna», dijo Jan Dorval, alcalde de Tilsa.", (None, None)),
    ],
)
def test_we_are_those_whom_a_spokesman_speaks_for(
    language: str, text: str, sides: tuple[str | None, str | None]
) -> None:
    """Who is quoted as a spokesman means his side by "we"; a mayor does not mean his town."""
    assert [(claim.lost_by, claim.gained_by) for claim in claims(text, language)] == [sides]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Les rebelles affirment avoir pris Morna. Ils ont également pris Tilsa.", ["claimed", "claimed"]),
        ("es", "El ministerio anunció que el Ejército tomó Morna. Además, ha capturado Tilsa.", ["claimed", "claimed"]),
        ("fr", "Les rebelles affirment avoir pris Morna. L'armée a également pris Tilsa.", ["claimed", "asserted"]),
        ("es", "El Ejército tomó Morna. Además, ha capturado Tilsa.", ["asserted", "asserted"]),
    ],
)
def test_what_a_side_took_besides_is_told_by_the_same(language: str, text: str, expected: list[str]) -> None:
    """ "They also took" goes on with what was claimed; what others did is not claimed by it."""
    assert [claim.status for claim in claims(text, language)] == expected


def test_what_was_taken_besides_was_announced_on_the_same_day() -> None:
    """The day of an announcement is that of what it tells in its second sentence, too."""
    text = "El ministerio anunció el jueves que el Ejército tomó Morna. Además, ha capturado Tilsa."
    assert [claim.event_end for claim in claims(text, "es")] == [date(2022, 10, 27)] * 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les rebelles affirment s'être emparés de dizaines de postes et de quatre villes."),
        ("fr", "Les rebelles se sont emparés de deux bases et de quatre villes."),
        ("es", "Los rebeldes se apoderaron de decenas de puestos y de cuatro pueblos."),
        ("es", "Los rebeldes se apoderaron de dos bases y de cuatro pueblos."),
    ],
)
def test_of_is_said_again_behind_other_things(language: str, text: str) -> None:
    """ "Of outposts and of four towns" is one object; of outposts and vehicles no town is."""
    assert [count for _, count, _, _ in told(text, language)] == [4]
    assert told(text.replace("villes", "véhicules").replace("pueblos", "vehículos"), language) == []


@pytest.mark.parametrize(
    "moved", ["a progressé rapidement", "a progressé sur le front", "a avancé sur la route de Dorva à Tilsa"]
)
def test_one_auxiliary_is_of_two_verbs(moved: str) -> None:
    """Who "advanced on the front and took" a town is told once."""
    assert told(f"L'armée {moved} et pris Morna.", "fr") == [(None, None, ("Morna",), "armée")]
    assert told(f"L'armée {moved} et bombardé Morna.", "fr") == []
