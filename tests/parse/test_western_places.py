"""What a place is, and which of several is meant, in Russian, Ukrainian, French and Spanish."""

from __future__ import annotations

import pytest

from pipeline.model import Status
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
            "El ejército liberó cuatro aldeas en Tilsa, con lo que ya son siete las arrebatadas a los rebeldes.",
            [("Tilsa", 4, (), "ejército"), ("Tilsa", 7, (), "ejército")],
        ),
        (
            "es",
            "Los rebeldes tomaron tres aldeas de Tilsa. Con ellas son ya cinco las caídas en manos de los rebeldes.",
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


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ru",
            "Армия освободила по два села в Северии и Липовской области и одно — в Ольховской. В Северии это Терны и "
            "Липки, в Липовской области — Ясное и Заречье, в Ольховской — Дубки.",
            [
                ("Северии", 2, ("Терны", "Липки"), "Армия"),
                ("Липовской", 2, ("Ясное", "Заречье"), "Армия"),
                ("Ольховской", 1, ("Дубки",), "Армия"),
            ],
        ),
        (
            "uk",
            "Армія звільнила два села на Липівщині й одне на Сумщині. На Липівщині це Терни і Липки, на Сумщині — "
            "Ясне.",
            [("Липівщині", 2, ("Терни", "Липки"), "Армія"), ("Сумщині", 1, ("Ясне",), "Армія")],
        ),
        (
            "ru",
            "Армия освободила два села в Северии и одно в Ольховской области. В Северии это Терны, Липки и Ясное.",
            [("Северии", 2, (), "Армия"), ("Ольховской", 1, (), "Армия")],
        ),
        (
            "ru",
            "Армия освободила два села в Северии и одно в Ольховской области. В Лесном районе это Терны и Липки.",
            [("Северии", 2, (), "Армия"), ("Ольховской", 1, (), "Армия")],
        ),
    ],
)
def test_names_that_are_listed_by_region_belong_to_the_figure_of_each(
    language: str, text: str, expected: list[Told]
) -> None:
    """As many names as were counted in each of the regions name what was counted there; others do not."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Армия вошла в Терны и после боя освободила их от боевиков.", [(None, None, ("Терны",), "Армия")]),
        ("ru", "Армия вошла в Терны и освободила город от боевиков.", [(None, None, ("Терны",), "Армия")]),
        ("uk", "Армія ввійшла до Тернів і визволила місто від бойовиків.", [(None, None, ("Тернів",), "Армія")]),
        ("uk", "Армія ввійшла до Тернів і визволила полонених.", []),
        ("ru", "Спустя несколько часов боевики вернули Терны себе.", [(None, None, ("Терны",), "боевики")]),
        ("ru", "Армия без боя заняла Терны.", [(None, None, ("Терны",), "Армия")]),
        ("ru", "Повстанцы пошли вперёд. Они без боя взяли Терны.", [(None, None, ("Терны",), "Повстанцы")]),
        ("ru", "Отбив атаки повстанцев, армия пошла вперёд. Они взяли Терны.", [(None, None, ("Терны",), "армия")]),
        ("ru", "Перейдя реку, наши войска пошли вперёд. Они взяли Терны.", [(None, None, ("Терны",), "войска")]),
    ],
)
def test_who_takes_what_by_a_pronoun(language: str, text: str, expected: list[Told]) -> None:
    """ "It" and "the town" are the town just entered, "they" who acted before."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Войска овладели Тернами в Липовской области, Ясным в Северской области и заняли двенадцать сёл.",
            [("Липовской", None, ("Тернами",)), ("Северской", None, ("Ясным",)), (None, 12, ())],
        ),
        (
            "Войска овладели районными центрами Липовской области Терны и Ясное, районным центром Северской области "
            "городом Гай, а также заняли более 70 других сёл.",
            [("Липовской", None, ("Терны", "Ясное")), ("Северской", None, ("Гай",)), (None, 70, ())],
        ),
        (
            "Войска овладели городом Терны в Липовской области и заняли двенадцать сёл.",
            [("Липовской", None, ("Терны",)), ("Липовской", 12, ())],
        ),
    ],
)
def test_a_figure_behind_two_regions_with_a_verb_of_its_own_is_of_neither(
    text: str, expected: list[tuple[str | None, int | None, tuple[str, ...]]]
) -> None:
    """Behind places of two regions a clause of its own may count places of both."""
    assert [one[:3] for one in told(text, "ru")] == expected


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("ru", "Повстанцы заявили о захвате Тернов, но это неправда, сообщили в бригаде.", Status.DENIED),
        ("ru", "Повстанцы заявили о захвате Тернов, но это неправда, что они взяли Липки.", Status.CLAIMED),
        ("uk", "Бойовики розповіли про нібито захоплення Тернів, однак це брехня.", Status.DENIED),
        ("es", "Los rebeldes anunciaron la toma de Lowfen, pero es falso, dijo el ejército.", Status.DENIED),
        ("es", "Los rebeldes anunciaron la toma de Lowfen, pero es falso que huyera el ejército.", Status.CLAIMED),
        ("fr", "Les rebelles ont annoncé la prise de Lowfen, ce qui est faux.", Status.DENIED),
        ("fr", "Les rebelles ont annoncé la prise de Lowfen.", Status.CLAIMED),
    ],
)
def test_what_is_called_untrue_behind_it_is_denied(language: str, text: str, status: Status) -> None:
    """ "But this is untrue" is of what was told before it, not of what follows."""
    assert claims(text, language)[0].status is status


@pytest.mark.parametrize(
    ("language", "text", "taker"),
    [
        ("ru", "На юге армия взяла Терны.", "армия"),
        ("ru", "За две недели наступления на юге армия взяла Терны.", "армия"),
        ("uk", "На сході повстанці захопили Терни.", "повстанці"),
        ("uk", "Армія на сході відступила, а на півдні повстанці взяли Терни.", "повстанці"),
        ("uk", "На півночі Липівщини армія взяла Терни.", "армія"),
    ],
)
def test_who_acts_somewhere_in_the_land(language: str, text: str, taker: str) -> None:
    """ "In the south" in front of a side only tells where it acts."""
    assert [one.gained_by for one in claims(text, language)] == [taker]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "L'armée a repris le contrôle des zones de Lowfen et de Highfen, dans le Tilsa.",
            [("Tilsa", None, ("Lowfen", "Highfen"), "armée")],
        ),
        ("fr", "L'armée a repris les zones de Lowfen et de Highfen.", [(None, None, ("Lowfen", "Highfen"), "armée")]),
        ("fr", "L'armée a repris des zones de Lowfen et de Highfen.", []),
        ("fr", "L'armée a pris plusieurs zones de Lowfen et de Highfen.", []),
        (
            "es",
            "El ejército tomó el control de las zonas de Lowfen, Southfen y Highfen.",
            [(None, None, ("Lowfen", "Southfen", "Highfen"), "ejército")],
        ),
        ("es", "El ejército tomó varias zonas de Lowfen y Highfen.", []),
    ],
)
def test_zones_that_are_listed_by_name_are_taken_by_name(language: str, text: str, expected: list[Told]) -> None:
    """ "The zones of Lowfen and Highfen" are two; some zones of them are parts."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "taker"),
    [
        ("Повстанцы наступают: в понедельник «Фронт» заявил о захвате города Терны.", "Фронт"),
        ("Повстанцы наступают: армия сообщила о взятии города Терны.", "армия"),
        ("Бои продолжаются: губернатор сообщил о захвате Тернов.", None),
        ("Губернатор: армия сообщила о захвате Тернов повстанцами.", None),
    ],
)
def test_who_tells_of_a_capture_behind_a_colon_means_his_own(text: str, taker: str | None) -> None:
    """Behind a colon an armed side tells of what it did itself, too."""
    assert [one.gained_by for one in claims(text, "ru")] == [taker]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ru",
            "В Северском районе освобождены город Терны и целый ряд сёл.",
            [("Северском", None, ("Терны",), None), ("Северском", None, (), None)],
        ),
        (
            "uk",
            "Армія зайняла місто Терни та цілу низку сіл на Липівщині.",
            [("Липівщині", None, ("Терни",), "Армія"), ("Липівщині", None, (), "Армія")],
        ),
        ("ru", "Армия заняла целый ряд позиций в Северии.", []),
    ],
)
def test_a_whole_row_of_villages_is_several(language: str, text: str, expected: list[Told]) -> None:
    """ "A whole row of" is a figure that says no number; of positions it counts no places."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Las tropas tomaron Lowfen el 8 de mayo, pero lo perdieron el lunes ante los rebeldes.",
            [("Lowfen", "tropas"), ("Lowfen", "rebeldes")],
        ),
        (
            "Los rebeldes tomaron Lowfen, pero el ejército lo recuperó el lunes.",
            [("Lowfen", "rebeldes"), ("Lowfen", "ejército")],
        ),
        ("El ejército entró en Lowfen y lo tomó el lunes.", [("Lowfen", "ejército")]),
        ("El general llegó a Lowfen y los rebeldes lo capturaron.", []),
        ("Juan Pérez, alcalde de Lowfen, huyó, pero los rebeldes lo capturaron.", []),
    ],
)
def test_a_place_may_be_he(text: str, expected: list[tuple[str, str | None]]) -> None:
    """The pronoun of a town may be that of a man, who is captured or freed as no town is."""
    assert [(one.localities[0].name, one.gained_by) for one in claims(text, "es")] == expected
