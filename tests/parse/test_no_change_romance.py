"""What French and Spanish tell of places and people without a change of who holds a place gives no claim."""

from __future__ import annotations

import pytest

from pipeline.model import EventKind, Status
from tests.parse.reports import claims

FRENCH = """
Le commandant rebelle Jan Doe a été capturé à Lowfen.
Le colonel Highfen a été libéré jeudi.
Les rebelles ont capturé le capitaine Highfen.
L'opposante Ana Doe a été libérée.
L'armée a perdu quatre hommes et trois villages ont brûlé.
La commune a perdu 300 habitants et deux quartiers ont été inondés.
Les rebelles ont pris six villages pour cible.
Les rebelles ont pris trois villages comme base.
Neuf villages ont été libérés de la quarantaine.
Les habitants craignent que les rebelles ne prennent Lowfen.
On redoute que les rebelles ne s'emparent de trois villages.
L'armée a libéré quatre localités des mines.
Les humanitaires se sont retirés de quatre villages.
L'ONG a quitté Lowfen.
L'entreprise s'est retirée de trois villages.
Le fleuve a envahi deux villages.
Le tribunal a rendu trois villages à la commune.
L'aide a rendu quatre villages accessibles aux camions.
Les Lions ont pris Lowfen et les Aigles ont perdu Highfen en finale du championnat.
Le village de Lowfen, pris en février par les rebelles, a été bombardé jeudi.
Deux villages repris par l'armée en mars ont été attaqués.
"""
SPANISH = """
El coronel Highfen fue liberado el jueves.
La opositora Ana Doe fue capturada en Lowfen.
El capitán Highfen, capturado por los rebeldes en marzo, fue canjeado.
Alias Highfen fue capturado por el Ejército en Lowfen.
El Ejército perdió 12 soldados y cuatro pueblos fueron incendiados.
Los rebeldes perdieron tres tanques y dos aldeas sufrieron cortes de luz.
El Ejército tomó dos aldeas como base.
Vespera liberó nueve aldeas de minas.
Tres municipios fueron liberados de la malaria.
La ONU se retiró de Lowfen.
La Cruz Roja se retiró de Lowfen y de tres aldeas.
La empresa se retiró de cuatro aldeas.
El tribunal devolvió dos aldeas a los campesinos.
Los Tigres conquistaron Lowfen en el campeonato.
Vespera pide la devolución de cinco aldeas ocupadas.
Los rebeldes piden la entrega de tres aldeas.
La ciudad de Lowfen, tomada por los rebeldes en marzo, fue bombardeada.
Dos aldeas tomadas por los rebeldes en febrero fueron atacadas.
"""


@pytest.mark.parametrize("text", FRENCH.strip().splitlines())
def test_nothing_changes_hands_in_french(text: str) -> None:
    assert claims(text, "fr") == []


@pytest.mark.parametrize("text", SPANISH.strip().splitlines())
def test_nothing_changes_hands_in_spanish(text: str) -> None:
    assert claims(text, "es") == []


# language, text, the names or the figure, who gained, who lost
NEAR = [
    ("fr", "Le commandant Doe a pris le village de Lowfen.", ["Lowfen"], "Doe", None),
    ("fr", "L'armée a capturé le colonel Doe et les rebelles ont pris Lowfen.", ["Lowfen"], "rebelles", None),
    ("fr", "L'armée a perdu quatre hommes et trois villages dans le nord.", 3, None, "armée"),
    ("fr", "Les rebelles ont pris six villages.", 6, "rebelles", None),
    ("fr", "L'armée a libéré quatre localités des mains des rebelles.", 4, "armée", "rebelles"),
    ("fr", "Les rebelles se sont retirés de quatre villages.", 4, None, "rebelles"),
    ("fr", "Le Conseil militaire a repris trois villages.", 3, "Conseil militaire", None),
    ("fr", "La ville de Lowfen a été prise par les rebelles.", ["Lowfen"], "rebelles", None),
    ("fr", "Les rebelles ont pris Lowfen et son terrain de football.", ["Lowfen"], "rebelles", None),
    ("fr", "Le village de Lowfen, pris lundi par les rebelles, a été bombardé mardi.", ["Lowfen"], "rebelles", None),
    (
        "fr",
        "Les forces rebelles ont avancé près d'Ashby et les forces gouvernementales ont pris Lowfen.",
        ["Lowfen"],
        "forces gouvernementales",
        None,
    ),
    ("fr", "L'armée a avancé vers Ashby et les rebelles ont pris Lowfen.", ["Lowfen"], "rebelles", None),
    ("es", "El general Doe tomó la ciudad de Lowfen.", ["Lowfen"], "Doe", None),
    ("es", "El Ejército perdió dos tanques y tres aldeas.", 3, None, "Ejército"),
    ("es", "El Ejército tomó dos aldeas.", 2, "Ejército", None),
    ("es", "El Ejército liberó nueve aldeas de manos de los rebeldes.", 9, "Ejército", "rebeldes"),
    ("es", "Los rebeldes se retiraron de cuatro aldeas.", 4, None, "rebeldes"),
    ("es", "El Ejército recuperó ayer tres aldeas tomadas por los rebeldes en abril.", 3, "Ejército", "rebeldes"),
    ("es", "Los rebeldes avanzaron cerca de Ashby y el Ejército tomó Lowfen.", ["Lowfen"], "Ejército", None),
    ("es", "Los rebeldes avanzaron al sur de Ashby y los milicianos tomaron Lowfen.", ["Lowfen"], "milicianos", None),
]


@pytest.mark.parametrize(("language", "text", "what", "gainer", "loser"), NEAR)
def test_what_does_change_hands_is_told(
    language: str, text: str, what: list[str] | int, gainer: str | None, loser: str | None
) -> None:
    [claim] = claims(text, language)
    assert what in ([place.name for place in claim.localities], claim.count)
    assert (claim.region, claim.gained_by, claim.lost_by) == (None, gainer, loser)


PLANNED = [
    ("fr", "Le général a assuré que la ville de Lowfen serait bientôt reprise."),
    ("fr", "Le ministre a promis que quatre villages seraient libérés."),
    ("fr", "Trois villages seront prochainement remis à Vespera."),
    ("es", "El ministro prometió que cuatro aldeas serían liberadas."),
    ("es", "El acuerdo contempla la entrega de tres aldeas."),
]


@pytest.mark.parametrize(("language", "text"), PLANNED)
def test_what_is_promised_is_planned(language: str, text: str) -> None:
    [claim] = claims(text, language)
    assert claim.status is Status.PLANNED


def test_to_a_country_is_to_whom_and_not_where() -> None:
    [claim] = claims("La Vespérie doit restituer trois villages frontaliers au Redland.", "fr")
    assert (claim.region, claim.gained_by, claim.event_kind) == (None, "Redland", EventKind.HANDED_OVER)
