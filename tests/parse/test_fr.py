"""French reports: counts, lists, sides, days, plans and denials; other figures give nothing."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, DateBasis, EventKind, Qualifier, Report, Status, Unit
from pipeline.parse.prose import read

SEVEN = {"Latchor": 16, "Kashal": 52, "Marta": 8, "Hadrin": 29, "Shouline": 2, "Askeron": 8, "Martin": 6}
LISTED = "Kashal (52), Marta (8), Hadrin (29), Shouline (2), Askeron (8) et Martin (6)"


def claims(text: str) -> list[Claim]:
    """Read a text as a French report published on Saturday, 29 October 2022."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=date(2022, 10, 29), language="fr")))


def only(text: str) -> Claim:
    """Return the only claim of a text."""
    (claim,) = claims(text)
    return claim


@pytest.mark.parametrize(
    "text",
    [
        f"Seize localités de la région de Latchor sont passées sous le contrôle de la Vesperie. Les autres localités "
        f"passant sous le contrôle de la Vesperie se trouvent dans les régions de {LISTED}.",
        f"La Vesperie a pris samedi le contrôle de seize villages de la région de Latchor. Les autres villages qui "
        f"passent sous le contrôle de la Vesperie sont situés dans les régions de {LISTED}.",
    ],
)
def test_a_statement_gives_each_region_its_figure(text: str) -> None:
    """A count before its region and a list with brackets give seven claims for one taker."""
    found = claims(text)
    assert {claim.region: claim.count for claim in found} == SEVEN
    assert len(found) == 7
    assert {claim.gained_by for claim in found} == {"Vesperie"}


@pytest.mark.parametrize(
    ("words", "count", "qualifier"),
    [
        ("vingt et un villages", 21, Qualifier.EXACT),
        ("soixante-douze villages", 72, Qualifier.EXACT),
        ("quatre-vingt-dix-sept villages", 97, Qualifier.EXACT),
        ("deux cent trois villages", 203, Qualifier.EXACT),
        ("plus de trente villages", 30, Qualifier.AT_LEAST),
        ("au moins quinze localités", 15, Qualifier.AT_LEAST),
        ("une vingtaine de villages", 20, Qualifier.APPROX),
        ("une ville et quatre villages", 5, Qualifier.EXACT),
        ("trois villages et deux hameaux", 5, Qualifier.EXACT),
        ("plusieurs villages", None, Qualifier.VAGUE),
    ],
)
def test_number_words_count(words: str, count: int | None, qualifier: Qualifier) -> None:
    """Numbers are read as French says them, with how exactly they are meant."""
    claim = only(f"Les rebelles ont conquis {words} dans la province d'Equor.")
    assert (claim.region, claim.count, claim.qualifier) == ("Equor", count, qualifier)


@pytest.mark.parametrize(
    ("text", "gainer", "loser", "kind"),
    [
        (
            "Les combattants kurdes ont repris à l'armée deux villages de la région d'Alma.",
            "combattants kurdes",
            "armée",
            EventKind.RECAPTURED,
        ),
        (
            "Deux villages de la région d'Alma ont été repris aux rebelles par l'armée vardienne.",
            "armée vardienne",
            "rebelles",
            EventKind.RECAPTURED,
        ),
        ("Deux villages de la région d'Alma ont été libérés.", None, None, EventKind.LIBERATED),
        (
            "L'armée a perdu deux villages de la région d'Alma au profit des insurgés.",
            "insurgés",
            "armée",
            EventKind.LOST,
        ),
        (
            "Deux villages de la région d'Alma ont été remis à la Vesperie.",
            "Vesperie",
            None,
            EventKind.HANDED_OVER,
        ),
        (
            "Les troupes vardiennes se sont retirées samedi de deux villages de la région d'Alma.",
            None,
            "troupes vardiennes",
            EventKind.WITHDRAWN,
        ),
        (
            "Deux villages de la région d'Alma sont tombés aux mains des djihadistes.",
            "djihadistes",
            None,
            EventKind.CAPTURED,
        ),
        ("Deux villages de la région d'Alma sont désormais sous contrôle du MV9.", "MV9", None, EventKind.CAPTURED),
    ],
)
def test_who_gained_and_who_lost(text: str, gainer: str | None, loser: str | None, kind: EventKind) -> None:
    """Sides stand as subject, behind "par", "à", "aux mains de"; a passive without agent names nobody."""
    claim = only(text)
    assert (claim.region, claim.count) == ("Alma", 2)
    assert (claim.gained_by, claim.lost_by, claim.event_kind) == (gainer, loser, kind)


def test_names_and_their_region() -> None:
    """Named places keep their region, be it behind a comma, in brackets or before the list."""
    found = only("Le MV9 a pris lundi les localités de Luki, de Bari et de Tongo dans le territoire de Masira.")
    assert ([place.name for place in found.localities], found.region) == (["Luki", "Bari", "Tongo"], "Masira")
    found = only("La ville de Bunaga, dans le territoire de Rutsor (Nord-Velda), est tombée aux mains des rebelles.")
    assert ([place.name for place in found.localities], found.region) == (["Bunaga"], "Rutsor")
    found = only("Les rebelles ont pris deux villes du Nord-Velda, Rutsa et Kiwa, à 70 km de Gomera.")
    assert (found.count, found.region, len(found.localities)) == (2, "Nord-Velda", 2)


@pytest.mark.parametrize(
    ("day", "expected", "basis"),
    [
        ("vendredi", date(2022, 10, 28), DateBasis.RELATIVE),
        ("hier", date(2022, 10, 28), DateBasis.RELATIVE),
        ("aujourd'hui", date(2022, 10, 29), DateBasis.RELATIVE),
        ("le 1er octobre", date(2022, 10, 1), DateBasis.STATED),
        ("le mercredi 12 octobre 2022", date(2022, 10, 12), DateBasis.STATED),
        ("au cours des dernières 24 heures", date(2022, 10, 29), DateBasis.WINDOW),
        ("cette semaine", None, None),
    ],
)
def test_days(day: str, expected: date | None, basis: DateBasis | None) -> None:
    """Stated and relative days are resolved against the publication; a week is no day."""
    claim = only(f"L'armée a repris {day} deux villages de la région d'Alma.")
    assert (claim.event_end, claim.date_basis) == (expected, basis)


def test_plans_claims_and_denials() -> None:
    """The future is planned, a party's word claimed, what is refuted denied, "ne pas" negated."""
    plan = claims("La Vardie remettra à la Vesperie les districts d'Agdor et de Latchor d'ici le 1er décembre.")
    assert [(one.region, one.status, one.unit) for one in plan] == [
        ("Agdor", Status.PLANNED, Unit.WHOLE_REGION),
        ("Latchor", Status.PLANNED, Unit.WHOLE_REGION),
    ]
    assert only("Le ministère a affirmé que l'armée avait pris le village de Pisk.").status is Status.CLAIMED
    assert only("La Vardie a démenti la prise de Bakmor par les rebelles.").status is Status.DENIED
    assert only("L'armée n'a pas pris la ville de Kiwa.").status is Status.NEGATED


@pytest.mark.parametrize(
    "text",
    [
        "Au moins 20 villageois ont été tués dans trois villages de la région de Tilsa.",
        "Les rebelles tiennent toujours 12 localités de la province d'Equor.",
        "L'armée a repoussé une attaque contre la ville de Kiwa, à 30 km de Gomera.",
        "Les forces vardiennes ont pris 30 % de la région de Tilsa.",
        "Les rebelles ont pris d'assaut un poste militaire et tué cinq soldats dans la région de Tilsa.",
        "Le président a demandé la restitution de 12 villages de la région d'Agdor.",
        "L'armée veut reprendre les 14 villages perdus dans la province d'Equor.",
        "En 2012, les rebelles avaient pris la ville de Gomera.",
        "La ville de Kiwa est toujours aux mains des rebelles.",
        "Les rebelles ont libéré 24 otages dans le village de Dari.",
        "Le parti a remporté 12 communes de la région de Tilsa aux élections municipales.",
        "L'armée a perdu 16 hommes dans la région de Tilsa.",
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
            "La ville de Kiwa a été prise par les rebelles.",
            [(None, None, ("Kiwa",), "rebelles")],
        ),
        (
            "L'armée vardienne a chassé jeudi l'ERL de Kiwa et de Pisk.",
            [(None, None, ("Kiwa", "Pisk"), "armée vardienne")],
        ),
        (
            "Les rebelles se sont rendus maîtres de Kiwa (Tilsa) et de Pisk (Equor).",
            [("Tilsa", None, ("Kiwa",), "rebelles"), ("Equor", None, ("Pisk",), "rebelles")],
        ),
        (
            "L'armée a repris jeudi cinq villages au sud de Gomera, portant à 92 le nombre de localités libérées.",
            [("Gomera", 5, (), "armée"), ("Gomera", 92, (), "armée")],
        ),
        (
            "Repris jeudi par l'armée vardienne, Kiwa était aux mains des rebelles depuis six mois.",
            [(None, None, ("Kiwa",), "armée vardienne")],
        ),
        (
            "Les rebelles ont pris dimanche Kiwa ; les forces vardiennes l'avaient reconquise le 1er octobre.",
            [(None, None, ("Kiwa",), "rebelles"), (None, None, ("Kiwa",), "forces vardiennes")],
        ),
        (
            "L'ERL s'est emparé lundi de Kiwa. Le groupe avait pris la veille Pisk.",
            [(None, None, ("Kiwa",), "ERL"), (None, None, ("Pisk",), "ERL")],
        ),
        (
            "Kiwa a été conquise, dit-on. La ville est tombée dimanche aux mains des rebelles.",
            [(None, None, ("Kiwa",), "rebelles")],
        ),
        (
            "La radio a publié la liste des localités passées aux mains de la Vesperie depuis lundi :\n"
            "Région de Tilsa : Kiwa, Pisk.\nRégion d'Equor : Dari, Bakmor.",
            [("Tilsa", None, ("Kiwa", "Pisk"), "Vesperie"), ("Equor", None, ("Dari", "Bakmor"), "Vesperie")],
        ),
        (
            "Dans la province de Tilsa, l'armée a repris le village de Kiwa, à proximité de Pisk.",
            [("Tilsa", None, ("Kiwa",), "armée")],
        ),
    ],
)
def test_agencies_say_it_in_their_own_way(text: str, expected: list[Read]) -> None:
    """Places are found before, behind and apart from their verb, and by what stands for them."""
    assert read_of(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kiwa est retombée aux mains de l'armée, a indiqué un habitant.", Status.ASSERTED),
        ("Kiwa a été reprise par l'armée, a écrit samedi le gouverneur Jan Alma.", Status.CLAIMED),
        ("Les rebelles ont pris Kiwa, selon l'Observatoire.", Status.ASSERTED),
        ("Les rebelles disent avoir pris Kiwa, ce que dément le gouvernement.", Status.DENIED),
    ],
)
def test_who_speaks_makes_it_a_claim(text: str, status: Status) -> None:
    """A party claims, an observer or an inhabitant tells; who is only named as the taker says nothing."""
    assert only(text).status is status


@pytest.mark.parametrize(
    "text",
    [
        "Quatre ont été blessés et deux villages ont été bombardés, a indiqué l'armée.",
        "L'armée a été attaquée à Kiwa ; les rebelles l'avaient encerclée la veille.",
        "Pris pour cible vendredi par l'artillerie, Kiwa était plongé dans le noir.",
        "Région de Tilsa : Kiwa, Pisk, Dari.",
        "L'armée a porté à 92 le nombre de soldats déployés dans les villages de la région.",
        "Un bilan précédent faisait état de 75 morts dans trois villages.",
    ],
)
def test_what_only_looks_alike_is_refused(text: str) -> None:
    """The same turns of phrase about anything but a change give nothing."""
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Les rebelles ont été délogés jeudi par l'armée vardienne de dix villages de la province de Tilsa.",
            [("Tilsa", 10, (), "armée vardienne")],
        ),
        (
            "L'armée n'a conquis que trois localités dans la région de Tilsa.",
            [("Tilsa", 3, (), "armée")],
        ),
        (
            "Deux villages de l'est du pays seraient tombés aux mains de l'armée, a fait savoir celle-ci mardi.",
            [(None, 2, (), "armée")],
        ),
        (
            "L'armée a pris neuf villages. Celle-ci a repris quatre bourgs depuis lundi.",
            [(None, 9, (), "armée"), (None, 4, (), "armée")],
        ),
        (
            "Kiwa est depuis mercredi sous le contrôle de l'ERL.",
            [(None, None, ("Kiwa",), "ERL")],
        ),
        (
            "Le maire a fait état jeudi de plus de 20 localités reprises aux rebelles par l'armée à Tilsa.",
            [("Tilsa", 20, (), "armée")],
        ),
        (
            "Le président a porté à plus de 30 le nombre de localités libérées dans la région de Tilsa.",
            [("Tilsa", 30, (), None)],
        ),
        (
            "Cinq villages ont été repris par l'armée dans les régions de Tilsa et d'Equor.",
            [("Tilsa et Equor", 5, (), "armée")],
        ),
        (
            "L'ERL s'est emparé de Kiwa et de Pisk, deux villes de la région Tilsa.",
            [("Tilsa", 2, ("Kiwa", "Pisk"), "ERL")],
        ),
        (
            "Kiwa et Pisk ont été conquis, de même que la petite ville de Dari.",
            [(None, None, ("Kiwa", "Pisk"), None), (None, None, ("Dari",), None)],
        ),
        (
            "Kiwa a été prise par l'armée, ainsi que Dari a été bombardée.",
            [(None, None, ("Kiwa",), "armée")],
        ),
        (
            "Les rebelles ont été chassés de trois villages. Kiwa, Pisk et Dari sont passés sous son contrôle.",
            [(None, 3, ("Kiwa", "Pisk", "Dari"), None)],
        ),
        (
            "L'armée n'a repris qu'un seul village, Kiwa (Tilsa).",
            [("Tilsa", 1, ("Kiwa",), "armée")],
        ),
    ],
)
def test_figures_stand_far_from_their_verb(text: str, expected: list[Read]) -> None:
    """Who acted, "ne ... que" or who told of it may stand between a verb and its figure."""
    assert read_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kiwa est depuis mercredi sous le feu de l'armée.",
        "Le maire a fait état de deux villages bombardés.",
        "L'armée a porté à 92 le nombre de villages bombardés.",
        "Les rebelles ont été chassés par l'armée, qui a tué dix villageois.",
    ],
)
def test_the_same_frames_of_anything_else_are_refused(text: str) -> None:
    """Fire, attacks and the dead are told of in the same words."""
    assert claims(text) == []


def test_the_day_on_which_an_operation_began_is_no_day_of_a_change() -> None:
    """What has been taken since then is a running total."""
    claim = only("Depuis le début de l'opération, le 27 septembre, l'armée a repris quatre villes et trois bourgs.")
    assert (claim.count, claim.cumulative, claim.event_end) == (7, True, None)
