"""French and Spanish bulletins: one place after another, who announced a capture."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.test_romance import Told, claims, told


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Les rebelles se sont emparés de la ville de Morne puis des villages de Tilsa et Dorva.",
            [(None, None, ("Morne",), "rebelles"), (None, None, ("Tilsa", "Dorva"), "rebelles")],
        ),
        (
            "fr",
            "L'armée a repris la ville de Morne, puis les villages de Tilsa et de Dorva.",
            [(None, None, ("Morne",), "armée"), (None, None, ("Tilsa", "Dorva"), "armée")],
        ),
        (
            "fr",
            "L'armée s'est emparée de Morne, puis de Tilsa et de Dorva.",
            [(None, None, ("Morne", "Tilsa", "Dorva"), "armée")],
        ),
        (
            "es",
            "Los rebeldes se apoderaron de la ciudad de Morne, luego de los pueblos de Tilsa y Dorva.",
            [(None, None, ("Morne",), "rebeldes"), (None, None, ("Tilsa", "Dorva"), "rebeldes")],
        ),
        (
            "es",
            "Los rebeldes tomaron Morne y después los pueblos de Tilsa y Dorva.",
            [(None, None, ("Morne",), "rebeldes"), (None, None, ("Tilsa", "Dorva"), "rebeldes")],
        ),
    ],
)
def test_one_place_after_another(language: str, text: str, expected: list[Told]) -> None:
    """What is taken "then" is taken, too, and is no region of what was taken first."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "L'armée a repris plusieurs localités, comme Morne et Tilsa.",
            [(None, None, ("Morne", "Tilsa"), "armée")],
        ),
        (
            "fr",
            "Les rebelles ont pris des villes comme Morne et Tilsa.",
            [(None, None, ("Morne", "Tilsa"), "rebelles")],
        ),
        ("es", "Los rebeldes tomaron pueblos como Morne y Tilsa.", [(None, None, ("Morne", "Tilsa"), "rebeldes")]),
        ("fr", "L'armée a bombardé des villes comme Morne et Tilsa.", []),
        ("es", "El Ejército defendió pueblos como Morne y Tilsa.", []),
    ],
)
def test_towns_such_as_these(language: str, text: str, expected: list[Told]) -> None:
    """Names behind "comme" and "como" are some of the towns that were taken."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Les rebelles ont pris l'ensemble de la ville de Morne.", [(None, None, ("Morne",), "rebelles")]),
        ("fr", "L'armée a repris la totalité du village de Morne.", [(None, None, ("Morne",), "armée")]),
        ("fr", "L'armée a repris l'intégralité de la province de Dorva.", [("Dorva", None, (), "armée")]),
        ("es", "El Ejército tomó la totalidad de la ciudad de Morne.", [(None, None, ("Morne",), "Ejército")]),
        ("fr", "L'armée contrôle la totalité de la ville de Morne.", []),
    ],
)
def test_the_whole_of_a_town(language: str, text: str, expected: list[Told]) -> None:
    """That nothing is left out of a town changes nothing of what was taken."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "L'armée a pris un village de plus dans la région de Dorva.", [("Dorva", 1, (), "armée")]),
        ("fr", "L'armée a annoncé la prise d'une localité supplémentaire en Dorva.", [("Dorva", 1, (), "armée")]),
        ("es", "El Ejército tomó un pueblo más en Dorva.", [("Dorva", 1, (), "Ejército")]),
        ("es", "El Ejército tomó el pueblo más alto de Dorva.", []),
        ("es", "El Ejército tomó una ciudad más grande que Morne en Dorva.", []),
    ],
)
def test_one_more_place_is_one(language: str, text: str, expected: list[Told]) -> None:
    """ "Un pueblo más" counts one; "el pueblo más alto" counts nothing."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "region"),
    [
        (
            "fr",
            "Le FLM a pris les villages de Morne et de Tilsa ainsi que du pont Brelle, en territoire de Dorva.",
            "Dorva",
        ),
        ("fr", "Les rebelles ont pris Morne et la base de Tilsa, dans la province de Dorva.", "Dorva"),
        ("es", "Los rebeldes tomaron Morne y la base de Tilsa, en la provincia de Dorva.", "Dorva"),
        ("fr", "Les rebelles ont pris Morne et Tilsa, situées au nord et au sud de Dorva.", "Dorva"),
        ("es", "Los rebeldes tomaron Morne y Tilsa, al este y al oeste de Dorva.", "Dorva"),
    ],
)
def test_where_a_list_lies(language: str, text: str, region: str) -> None:
    """A bridge or a base at the end of a list, or two sides of a town, part no places from where they lie."""
    assert [claim.region for claim in claims(text, language)] == [region]


@pytest.mark.parametrize(
    ("language", "text", "taker"),
    [
        ("fr", "Les rebelles du FLM, un groupe soutenu par Vespera, ont pris Morne lundi.", "rebelles du FLM"),
        ("fr", "Les rebelles du FLM, groupe soutenu par Vespera, ont pris Morne lundi.", "rebelles du FLM"),
        ("es", "Los rebeldes del FLM, un grupo apoyado por Vespera, tomaron Morne.", "rebeldes del FLM"),
        ("fr", "Après des combats avec l'armée, un groupe de rebelles a pris Morne.", "groupe de rebelles"),
        ("en", "The Blue rebels, a group backed by Vespera, took Lowfen.", "Blue rebels"),
    ],
)
def test_what_a_side_is_called_besides(language: str, text: str, taker: str) -> None:
    """Who took a place is who is named first, not what is said of them between commas."""
    assert [claim.gained_by for claim in claims(text, language)] == [taker]


@pytest.mark.parametrize(
    ("language", "text", "taker", "status"),
    [
        ("fr", "La prise de Morne, ville du nord, a été annoncée lundi par l'armée.", "armée", Status.CLAIMED),
        ("fr", "La reprise de deux villages a été confirmée mardi par les rebelles.", "rebelles", Status.CLAIMED),
        ("es", "La toma de Morne fue anunciada el lunes por el Ejército.", "Ejército", Status.CLAIMED),
        ("fr", "La prise de Morne par les rebelles a été confirmée par l'armée.", "rebelles", Status.CLAIMED),
        ("fr", "La perte de Morne a été annoncée par l'armée.", None, Status.CLAIMED),
        ("fr", "La prise de Morne a été confirmée par des habitants.", None, Status.ASSERTED),
        ("fr", "La prise de Morne a été rapidement démentie par l'armée.", None, Status.DENIED),
        ("es", "La toma de Morne fue desmentida por el Ejército.", None, Status.DENIED),
    ],
)
def test_a_capture_that_is_announced(language: str, text: str, taker: str | None, status: Status) -> None:
    """Who announces a capture claims it and has taken the place, if nobody else is named; what is denied is denied."""
    assert [(claim.gained_by, claim.status) for claim in claims(text, language)] == [(taker, status)]


@pytest.mark.parametrize(
    "text",
    [
        "Quatorze villages du sud de la région de Dorva ont en outre été repris aux rebelles par l'armée.",
        "Quatorze localités de la province de Dorva ont par ailleurs été arrachées aux rebelles par l'armée.",
    ],
)
def test_besides_inside_a_verb(text: str) -> None:
    """ "En outre" inside a verb changes nothing of it."""
    assert told(text, "fr") == [("Dorva", 14, (), "armée")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Les rebelles ont pris la ville de Morne, puis la ville de Tilsa a été bombardée.", ["Morne"]),
        ("fr", "Les rebelles ont pris Morne et Tilsa a été bombardée.", ["Morne"]),
        ("fr", "Les rebelles ont pris la ville de Morne et les villages de Tilsa et Dorva résistent.", ["Morne"]),
        (
            "es",
            "Los rebeldes tomaron la ciudad de Morne y los pueblos de Tilsa y Dorva fueron bombardeados.",
            ["Morne"],
        ),
        ("es", "Los rebeldes tomaron Morne y Tilsa resistió.", ["Morne"]),
        ("fr", "Les rebelles ont pris Morne et Tilsa a été bombardée, puis prise par l'armée.", ["Morne", "Tilsa"]),
        ("fr", "Les rebelles qui ont pris Morne et Tilsa ont été repoussés.", ["Morne", "Tilsa"]),
        ("es", "Los rebeldes tomaron Morne y Tilsa ayer.", ["Morne", "Tilsa"]),
    ],
)
def test_the_next_clause_tells_of_another_place(language: str, text: str, expected: list[str]) -> None:
    """A place behind "et" or "y" that is the subject of its own verb was not taken with the one before."""
    assert [name.name for claim in claims(text, language) for name in claim.localities] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Les rebelles ont pris deux villages et trois villages ont été bombardés.", [(None, 2, (), "rebelles")]),
        (
            "es",
            "Los rebeldes tomaron Morne y Tilsa fue recuperada por el Ejército.",
            [(None, None, ("Morne",), "rebeldes"), (None, None, ("Tilsa",), "Ejército")],
        ),
        (
            "fr",
            "Les rebelles ont pris Morne et Tilsa a été reprise par l'armée.",
            [(None, None, ("Morne",), "rebelles"), (None, None, ("Tilsa",), "armée")],
        ),
    ],
)
def test_each_clause_has_its_own_places(language: str, text: str, expected: list[Told]) -> None:
    """What one takes and another takes back are two changes, each of its own place."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "El Ejército recuperó el lunes Morne, que los rebeldes abandonaron tras la tregua.",
            [("Ejército", "rebeldes")],
        ),
        ("es", "El Ejército recobró Morne, que los rebeldes cedieron por el acuerdo.", [("Ejército", "rebeldes")]),
        ("fr", "L'armée a repris Morne, que les rebelles ont abandonnée après la trêve.", [("armée", "rebelles")]),
        ("es", "El general expulsó de la ciudad de Morne a los rebeldes.", [(None, "rebeldes")]),
        ("fr", "L'armée a chassé de Morne les rebelles.", [("armée", "rebelles")]),
        (
            "es",
            "El general expulsó de la ciudad de Morne a los rebeldes, que habían ocupado una parte del litoral.",
            [(None, "rebeldes")],
        ),
        (
            "es",
            "El Ejército tomó Morne, que los rebeldes entregaron a Vespera el martes.",
            [("Ejército", None), ("Vespera", "rebeldes")],
        ),
    ],
)
def test_who_gave_up_what_others_took(language: str, text: str, expected: list[tuple[str | None, str | None]]) -> None:
    """A clause that only says who left a place tells from whom it was taken, and no change of its own."""
    assert [(claim.gained_by, claim.lost_by) for claim in claims(text, language)] == expected


def test_a_clause_on_people_tells_of_no_place_before_them() -> None:
    """ "Who had occupied a part of the shore" is told of the people right before it, not of a name in brackets."""
    text = (
        "El caudillo Jan (o Morne), jefe del clan, expulsó a los invasores, que habían ocupado una parte del litoral."
    )
    assert told(text, "es") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "El Ejército tomó el distrito de Dorva. Además recuperó dos distritos.",
            [("Dorva", None, (), "Ejército"), (None, 2, (), "Ejército")],
        ),
        (
            "es",
            "El Ejército tomó el distrito de Dorva. Además recuperó dos pueblos.",
            [("Dorva", None, (), "Ejército"), ("Dorva", 2, (), "Ejército")],
        ),
        (
            "es",
            "Vespera recuperó así siete pueblos de Dorva: cuatro los había tomado con las armas.",
            [("Dorva", 7, (), "Vespera")],
        ),
    ],
)
def test_districts_lie_in_no_district(language: str, text: str, expected: list[Told]) -> None:
    """Villages lie in the district told of before, districts do not; some of those counted are not all of them."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "region"),
    [
        ("fr", "À Equor, la situation demeure confuse après la prise de Morne et de Tilsa.", None),
        ("es", "En Equor, la situación sigue confusa tras la toma de Morne y Tilsa.", None),
        ("fr", "Dans la région de Dorva, la situation demeure confuse après la prise de Morne.", "Dorva"),
        ("fr", "Jan III bat les Bleus à Equor, conquiert Morne.", None),
        ("fr", "L'armée est entrée en Dorva et a pris Morne.", "Dorva"),
    ],
)
def test_a_town_of_another_clause_is_no_region(language: str, text: str, region: str | None) -> None:
    """Where it is calm after a capture, or where a battle was before it, is not where the captured place lies."""
    assert [claim.region for claim in claims(text, language)] == [region]


@pytest.mark.parametrize(
    ("language", "text", "taker"),
    [
        ("fr", "Le 6 août, le Vespera franchit la frontière et prend Morne.", "Vespera"),
        ("es", "Vespera cruza la frontera y toma Morne.", "Vespera"),
        ("fr", "Jan III bat les Bleus à Equor et s'empare de Morne.", "Jan III"),
        (
            "fr",
            "Les troupes du comte de Tilsa lieutenant du roi Jan III, prennent la ville de Morne.",
            "troupes du comte de Tilsa",
        ),
        ("es", "Las tropas del rey Jan III tomaron Morne.", "tropas del rey Jan III"),
        ("es", "Los pueblos de Morne y Tilsa caen en manos sublevadas.", "sublevadas"),
        ("es", "La ciudad de Morne cayó en manos enemigas.", "enemigas"),
    ],
)
def test_who_acts_before_and(language: str, text: str, taker: str) -> None:
    """Who crosses a border "and takes" a town has taken it; a king whose troops take it has not by himself."""
    assert [claim.gained_by for claim in claims(text, language)] == [taker]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Morne tombe le 3 octobre.", ["Morne"]),
        ("La ville de Morne tombe à son tour.", ["Morne"]),
        ("La neige tombe le 3 octobre.", []),
        ("Morne tombe lundi face à Tilsa en finale.", []),
        ("Le général Morne tombe le 3 octobre.", []),
        ("La fête de Morne tombe le 3 octobre.", []),
    ],
)
def test_a_town_falls(text: str, names: list[str]) -> None:
    """A town that "falls" on a day is lost; snow, a feast and a general are not."""
    assert [name.name for claim in claims(text, "fr") for name in claim.localities] == names


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Les rebelles ont pris plusieurs localités, dont Morne en territoire de Dorva.", ("Dorva", None)),
        (
            "fr",
            "La rébellion a pris plusieurs entités, dont le bourg de Morne en territoire de Dorva.",
            ("Dorva", None),
        ),
        ("es", "Los rebeldes tomaron varias localidades, entre ellas Morne en la provincia de Dorva.", ("Dorva", None)),
        ("fr", "Les rebelles ont pris trois localités, dont Morne dans la province de Dorva.", (None, 3)),
        ("fr", "Côté territoire de Dorva, les rebelles ont pris le bourg de Morne.", ("Dorva", None)),
    ],
)
def test_where_some_of_several_lie(language: str, text: str, expected: tuple[str | None, int | None]) -> None:
    """Of several places without a number only the names are told, and where these lie; three may lie elsewhere."""
    assert [(claim.region, claim.count) for claim in claims(text, language)] == [expected]


@pytest.mark.parametrize(
    ("language", "text", "loser"),
    [
        ("fr", "Le FLM a admis dans un message avoir quitté son bastion de Morne.", "FLM"),
        ("fr", "L'armée a reconnu avoir évacué la ville de Morne.", "armée"),
        ("es", "El Ejército reconoció haber perdido la ciudad de Morne.", "Ejército"),
    ],
)
def test_who_admits_to_have_left(language: str, text: str, loser: str) -> None:
    """Who admits to have left a place has lost it."""
    assert [(claim.lost_by, claim.status) for claim in claims(text, language)] == [(loser, Status.CLAIMED)]


@pytest.mark.parametrize(
    "text",
    [
        "Le maire de Tilsa a reconnu avoir quitté la ville de Morne.",
        "Jan Tilsa a reconnu avoir quitté la ville de Morne.",
    ],
)
def test_a_person_who_has_left_held_nothing(text: str) -> None:
    """A mayor, or anybody by name, who admits to have left a town has lost none."""
    assert claims(text, "fr") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La peur s'est emparée de la ville de Morne."),
        ("fr", "La colère s'empare des villages de Morne et Tilsa."),
        ("fr", "L'émotion s'est emparée de Morne."),
        ("es", "El miedo se apoderó de la ciudad de Morne."),
        ("es", "La tristeza se adueñó de los pueblos de Morne y Tilsa."),
    ],
)
def test_fear_takes_no_town(language: str, text: str) -> None:
    """What people feel takes hold of a town without its changing hands."""
    assert claims(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "taker"),
    [
        ("es", "Tras perder Morne, el Ejército se replegó a Tilsa.", None),
        ("fr", "Après avoir perdu Morne, l'armée s'est repliée à Tilsa.", None),
        ("es", "El Ejército perdió Morne ante Vespera.", "Vespera"),
        ("fr", "L'armée a perdu la ville de Morne, au profit du FLM.", "FLM"),
    ],
)
def test_where_who_lost_a_place_went(language: str, text: str, taker: str | None) -> None:
    """Where those went who lost a place has taken nothing from them."""
    assert [claim.gained_by for claim in claims(text, language)] == [taker]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "L'armée dit avoir neutralisé 30 terroristes et repris trois villages dans le cercle de Dorva.",
            [("Dorva", 3, (), "armée")],
        ),
        ("fr", "Les rebelles ont tué dix soldats et pris la ville de Morne.", [(None, None, ("Morne",), "rebelles")]),
        (
            "es",
            "El Ejército dijo haber abatido a diez rebeldes y recuperado tres pueblos.",
            [(None, 3, (), "Ejército")],
        ),
        ("fr", "Trois villages ont été attaqués et pris par les rebelles.", [(None, 3, (), "rebelles")]),
        ("fr", "Les soldats ont été attaqués et pris en otage.", []),
    ],
)
def test_who_did_something_else_and_took(language: str, text: str, expected: list[Told]) -> None:
    """A participle behind "et" with an object of its own has the subject of the first; without one it is passive."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les rebelles ont repris Morne, quelques heures après l'avoir perdue."),
        ("es", "Los rebeldes recuperaron Morne horas después de haberla perdido."),
    ],
)
def test_what_was_lost_before_is_only_recalled(language: str, text: str) -> None:
    """ "Hours after having lost it" is no change of its own."""
    assert [claim.lost_by for claim in claims(text, language)] == [None]
