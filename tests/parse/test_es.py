"""Spanish reports: counts, lists, sides, days, plans and denials; other figures give nothing."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, DateBasis, EventKind, Qualifier, Report, Status, Unit
from pipeline.parse.prose import read

SEVEN = {"Lachor": 16, "Kashal": 52, "Marta": 8, "Hadrín": 29, "Shulín": 2, "Askerón": 8, "Martín": 6}
LISTED = "Kashal (52), Marta (8), Hadrín (29), Shulín (2), Askerón (8) y Martín (6)"


def claims(text: str) -> list[Claim]:
    """Read a text as a Spanish report published on Saturday, 29 October 2022."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=date(2022, 10, 29), language="es")))


def only(text: str) -> Claim:
    """Return the only claim of a text."""
    (claim,) = claims(text)
    return claim


@pytest.mark.parametrize(
    "text",
    [
        f"Dieciséis localidades de la región de Lachor pasaron bajo el control de Vesperia. Las demás localidades que "
        f"pasan bajo el control de Vesperia se encuentran en las regiones de {LISTED}.",
        f"Vesperia se hizo hoy con el control de dieciséis pueblos de la región de Lachor. Los demás pueblos que pasan "
        f"a manos de Vesperia están en las regiones de {LISTED}.",
    ],
)
def test_a_statement_gives_each_region_its_figure(text: str) -> None:
    """A count before its region and a list with brackets give seven claims for one taker."""
    found = claims(text)
    assert {claim.region: claim.count for claim in found} == SEVEN
    assert len(found) == 7
    assert {claim.gained_by for claim in found} == {"Vesperia"}


@pytest.mark.parametrize(
    ("words", "count", "qualifier"),
    [
        ("veintiún pueblos", 21, Qualifier.EXACT),
        ("treinta y cinco pueblos", 35, Qualifier.EXACT),
        ("ciento veinte aldeas", 120, Qualifier.EXACT),
        ("doscientas tres aldeas", 203, Qualifier.EXACT),
        ("más de treinta pueblos", 30, Qualifier.AT_LEAST),
        ("al menos quince localidades", 15, Qualifier.AT_LEAST),
        ("una veintena de pueblos", 20, Qualifier.APPROX),
        ("una ciudad y cuatro aldeas", 5, Qualifier.EXACT),
        ("varios pueblos", None, Qualifier.VAGUE),
    ],
)
def test_number_words_count(words: str, count: int | None, qualifier: Qualifier) -> None:
    """Numbers are read as Spanish says them, with how exactly they are meant."""
    claim = only(f"Los rebeldes tomaron {words} en la provincia de Ecuara.")
    assert (claim.region, claim.count, claim.qualifier) == ("Ecuara", count, qualifier)


@pytest.mark.parametrize(
    ("text", "gainer", "loser", "kind"),
    [
        (
            "El Ejército vardiano arrebató a los rebeldes dos pueblos de la región de Alma.",
            "Ejército vardiano",
            "rebeldes",
            EventKind.CAPTURED,
        ),
        (
            "Dos pueblos de la región de Alma fueron recuperados por las fuerzas gubernamentales.",
            "fuerzas gubernamentales",
            None,
            EventKind.RECAPTURED,
        ),
        ("Dos pueblos de la región de Alma han sido liberados.", None, None, EventKind.LIBERATED),
        (
            "Los insurgentes perdieron dos pueblos de la región de Alma frente a las tropas vardianas.",
            "tropas vardianas",
            "insurgentes",
            EventKind.LOST,
        ),
        (
            "Vardia entregó a Vesperia dos pueblos de la región de Alma.",
            "Vesperia",
            "Vardia",
            EventKind.HANDED_OVER,
        ),
        (
            "Las tropas vardianas se retiraron de dos pueblos de la región de Alma.",
            None,
            "tropas vardianas",
            EventKind.WITHDRAWN,
        ),
        (
            "Dos pueblos de la región de Alma cayeron el lunes en manos de los yihadistas.",
            "yihadistas",
            None,
            EventKind.CAPTURED,
        ),
    ],
)
def test_who_gained_and_who_lost(text: str, gainer: str | None, loser: str | None, kind: EventKind) -> None:
    """Sides stand as subject, behind "por", "a", "en manos de"; a passive without agent names nobody."""
    claim = only(text)
    assert (claim.region, claim.count) == ("Alma", 2)
    assert (claim.gained_by, claim.lost_by, claim.event_kind) == (gainer, loser, kind)


def test_names_and_their_region() -> None:
    """Named places keep their region, and an article that belongs to the name."""
    found = only("Guerrilleros del FVL se tomaron el municipio de Mitar, en el departamento de Vaural.")
    assert ([place.name for place in found.localities], found.region) == (["Mitar"], "Vaural")
    assert found.unit is Unit.COMMUNITY
    found = only("El pueblo de Al Tama, en el norte de Aleda, pasó a manos del Ejército.")
    assert ([place.name for place in found.localities], found.region) == (["Al Tama"], "Aleda")
    found = only("Los rebeldes tomaron dos ciudades de Velda del Norte, Rutsa y Kiwa, a 70 kilómetros de Gomera.")
    assert (found.count, found.region, len(found.localities)) == (2, "Velda del Norte", 2)


@pytest.mark.parametrize(
    ("day", "expected", "basis"),
    [
        ("el viernes", date(2022, 10, 28), DateBasis.RELATIVE),
        ("el pasado jueves", date(2022, 10, 27), DateBasis.RELATIVE),
        ("ayer", date(2022, 10, 28), DateBasis.RELATIVE),
        ("hoy", date(2022, 10, 29), DateBasis.RELATIVE),
        ("el 1 de octubre", date(2022, 10, 1), DateBasis.STATED),
        ("el miércoles 12 de octubre de 2022", date(2022, 10, 12), DateBasis.STATED),
        ("en las últimas 24 horas", date(2022, 10, 29), DateBasis.WINDOW),
        ("esta semana", None, None),
    ],
)
def test_days(day: str, expected: date | None, basis: DateBasis | None) -> None:
    """Stated and relative days are resolved against the publication; a week is no day."""
    claim = only(f"El Ejército recuperó {day} dos pueblos de la región de Alma.")
    assert (claim.event_end, claim.date_basis) == (expected, basis)


def test_plans_claims_and_denials() -> None:
    """The future is planned, a party's word claimed, what is refuted denied, "no" negated."""
    plan = claims("Vardia entregará a Vesperia los distritos de Agdor y Lachor antes del 1 de diciembre.")
    assert [(one.region, one.status, one.unit) for one in plan] == [
        ("Agdor", Status.PLANNED, Unit.WHOLE_REGION),
        ("Lachor", Status.PLANNED, Unit.WHOLE_REGION),
    ]
    said = only("El Ejército recuperó tres aldeas de Alma, informó el Ministerio de Defensa.")
    assert (said.status, said.count) == (Status.CLAIMED, 3)
    assert only("Vardia negó la toma de Bajmor por los rebeldes.").status is Status.DENIED
    assert only("El Ejército no ha tomado la ciudad de Kiwa.").status is Status.NEGATED


@pytest.mark.parametrize(
    "text",
    [
        "Al menos 20 campesinos murieron en tres aldeas del departamento de Araura.",
        "Los rebeldes mantienen 12 localidades de la provincia de Ecuara.",
        "El Ejército rechazó un ataque contra la ciudad de Kiwa, a 30 kilómetros de Gomera.",
        "Las fuerzas vardianas tomaron el 30 % de la región de Tilsa.",
        "Los guerrilleros liberaron a 24 rehenes en el pueblo de Dari.",
        "El presidente exigió la devolución de 12 aldeas de la región de Agdor.",
        "El Ejército quiere recuperar las 14 localidades perdidas en la provincia de Ecuara.",
        "En 2012 los rebeldes tomaron la ciudad de Gomera.",
        "La ciudad de Kiwa sigue en manos de los rebeldes.",
        "El partido ganó 12 municipios del departamento de Araura en las elecciones locales.",
        "El Ejército perdió 16 hombres en la provincia de Tilsa.",
        "El general tomó posesión el lunes en Kiwa.",
    ],
)
def test_other_figures_are_refused(text: str) -> None:
    """Casualties, distances, shares, aims, history and standing control are no change."""
    assert claims(text) == []


Read = tuple[str | None, int | None, tuple[str, ...], str | None]


def read_of(text: str) -> list[Read]:
    """Return region, figure, names and taker of each claim."""
    return [(one.region, one.count, tuple(p.name for p in one.localities), one.gained_by) for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "El Ejército vardiano expulsó el jueves al ERL de Kiva y de Pisk.",
            [(None, None, ("Kiva", "Pisk"), "Ejército vardiano")],
        ),
        (
            "Los rebeldes se han hecho con Kiva y Pisk, en Tilsa, y con Dari, en Ecuor.",
            [("Tilsa", None, ("Kiva", "Pisk"), "rebeldes"), ("Ecuor", None, ("Dari",), "rebeldes")],
        ),
        (
            "El Ejército retomó el jueves cinco aldeas de Gomera, con lo que suman 92 las localidades recuperadas.",
            [("Gomera", 5, (), "Ejército"), ("Gomera", 92, (), "Ejército")],
        ),
        (
            "Los rebeldes tomaron dos localidades de la provincia de Tilsa y una tercera en la de Ecuor.",
            [("Tilsa", 2, (), "rebeldes"), ("Ecuor", 1, (), "rebeldes")],
        ),
        (
            "Recuperada el jueves por el Ejército vardiano, Kiva llevaba seis meses en poder de los rebeldes.",
            [(None, None, ("Kiva",), "Ejército vardiano")],
        ),
        (
            "El ERL se apoderó el lunes de Kiva. El grupo había tomado la víspera Pisk.",
            [(None, None, ("Kiva",), "ERL"), (None, None, ("Pisk",), "ERL")],
        ),
        (
            "Los rebeldes ocuparon Kiva; horas más tarde el Ejército la recuperó.",
            [(None, None, ("Kiva",), "rebeldes"), (None, None, ("Kiva",), "Ejército")],
        ),
        (
            "Los separatistas abandonaron Kiva y se replegaron a Pisk.",
            [(None, None, ("Kiva",), None)],
        ),
        (
            "Fue conquistada Kiva. La ciudad quedó el jueves bajo control de las fuerzas vardianas.",
            [(None, None, ("Kiva",), "fuerzas vardianas")],
        ),
    ],
)
def test_agencies_say_it_in_their_own_way(text: str, expected: list[Read]) -> None:
    """Places are found before, behind and apart from their verb, and by what stands for them."""
    assert read_of(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kiva volvió a manos del Ejército, indicó un vecino.", Status.ASSERTED),
        ("Kiva fue recuperada por el Ejército, escribió el sábado el gobernador Jan Alma.", Status.CLAIMED),
        ("Los rebeldes tomaron Kiva, según el Observatorio.", Status.ASSERTED),
        ("Los rebeldes dicen haber tomado Kiva, extremo que niega el Gobierno.", Status.DENIED),
    ],
)
def test_who_speaks_makes_it_a_claim(text: str, status: Status) -> None:
    """A party claims, an observer or an inhabitant tells; who is only named as the taker says nothing."""
    assert only(text).status is status


@pytest.mark.parametrize(
    "text",
    [
        "Cuatro fueron tomados como rehenes en Kiva, informó la policía.",
        "La ciudad quedó el domingo bajo las bombas de los rebeldes.",
        "Los rebeldes la atacaron el lunes y el Ejército los rechazó cerca de Kiva.",
        "Un balance anterior hablaba de 75 muertos en tres localidades atacadas por los rebeldes.",
        "Recuperado de sus heridas, Pedro Alma volvió a Kiva.",
        "El Ejército eleva a siete el número de aldeas bombardeadas esta semana.",
        "El nudo de comunicaciones de Kiva fue bombardeado el martes por los insurgentes.",
    ],
)
def test_what_only_looks_alike_is_refused(text: str) -> None:
    """The same turns of phrase about anything but a change give nothing."""
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "La retirada dejó en manos de los rebeldes los pueblos de Kiwa y Pisk, en la provincia de Tilsa.",
            [("Tilsa", None, ("Kiwa", "Pisk"), "rebeldes")],
        ),
        (
            "Otras cinco localidades de la región de Tilsa habrían vuelto a manos de los rebeldes.",
            [("Tilsa", 5, (), "rebeldes")],
        ),
        (
            "El ejército tomó otras tres: Kiwa, Pisk y Dari.",
            [(None, 3, ("Kiwa", "Pisk", "Dari"), "ejército")],
        ),
        (
            "Dos localidades de la región de Tilsa han pasado a control de Vesperia. "
            "Son los asentamientos de Kiwa y Pisk.",
            [("Tilsa", 2, ("Kiwa", "Pisk"), "Vesperia")],
        ),
        (
            "Las fuerzas progobierno despejaron seis localidades de Tilsa.",
            [("Tilsa", 6, (), "fuerzas progobierno")],
        ),
    ],
)
def test_places_are_left_cleared_and_summed_up(text: str, expected: list[Read]) -> None:
    """What is left in somebody's hands, cleared, or named behind a figure without its noun."""
    assert read_of(text) == expected


def test_an_agency_in_a_dateline_is_no_observer() -> None:
    """Who speaks is the president, not the agency in brackets that reports it."""
    text = "Vardo, 9 nov (EFE).- El presidente Jan Alma anunció hoy que su Ejército ha liberado tres localidades."
    assert only(text).status is Status.CLAIMED


@pytest.mark.parametrize(
    "text",
    [
        "Las tropas despejaron seis localidades de minas.",
        "Las tropas despejaron la carretera de Kiwa.",
        "El gobierno dejó en manos de los rebeldes la decisión sobre Kiwa.",
        "El ejército atacó otras tres: Kiwa, Pisk y Dari.",
    ],
)
def test_the_same_frames_of_anything_else_are_refused(text: str) -> None:
    """Roads, mines, decisions and attacks are told of in the same words."""
    assert claims(text) == []
