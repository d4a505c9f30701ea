"""French and Spanish: what a sentence tells of the last of two places, of another day, or of what it held before."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import cases, claims, in_lines

FRENCH = r"""
Les rebelles ont pris Lowfen dimanche puis, lundi, Highfen.
= - | - | Lowfen | rebelles < - | 22.11.2020
= - | - | Highfen | rebelles < - | 23.11.2020
L'armée a repris Lowfen lundi et, jeudi, deux villages de l'Eastmoor.
= - | - | Lowfen | armée < - | 23.11.2020
= Eastmoor | 2 | - | armée < - | 26.11.2020
Les rebelles ont quitté Lowfen et Highfen, cette dernière aussitôt prise par l'armée.
= - | - | Lowfen, Highfen | - < rebelles | -
= - | - | Highfen | armée < - | -
L'armée s'est retirée de Lowfen et de Highfen, cette dernière étant prise par les rebelles.
= - | - | Lowfen, Highfen | - < armée | -
= - | - | Highfen | rebelles < - | -
Les rebelles tiennent désormais Lowfen. La ville est passée lundi aux mains des rebelles.
= - | - | Lowfen | rebelles < - | 23.11.2020
Le FLM contrôle désormais Lowfen. La cité, chef-lieu du territoire du même nom, est tombée lundi.
= - | - | Lowfen | - < - | 23.11.2020
Le FLM contrôle désormais Lowfen.
Lowfen est aux mains des rebelles depuis lundi.
= - | - | Lowfen | rebelles < - | -
Lowfen est sous le contrôle des rebelles depuis 2012.
On parle de trois villages perdus par l'armée dans l'Eastmoor.
= Eastmoor | 3 | - | - < armée | -
L'armée a repris les trois villages perdus par la milice.
= - | 3 | - | armée < - | -
L'armée a repris vendredi Lowfen, que l'armée avait perdue lundi.
= - | - | Lowfen | armée < - | 27.11.2020
= - | - | Lowfen | - < armée | 23.11.2020
Lowfen est évacuée par les Allemands.
= - | - | Lowfen | - < Allemands | -
Lowfen est évacuée par les pompiers.
Les anti-Bleus ont pris Lowfen aux ex-Verts.
= - | - | Lowfen | anti-Bleus < ex-Verts | -
L'armée a libéré deux villages de l'Eastmoor des rebelles.
= Eastmoor | 2 | - | armée < rebelles | -
Lowfen est « entièrement débarrassée » du FLM.
= - | - | Lowfen | - < FLM | -
Lowfen a été débarrassée de ses mines.
La province d'Eastmoor change de maître.
= Eastmoor | - | - | - < - | -
La 3e armée enlève une vingtaine de villages de l'Eastmoor.
= Eastmoor | 20 | - | 3e armée < - | -
L'armée enlève Jan Lowfen le 3 juillet.
L'armée a repris douze villages de la boucle du Drymoor.
= boucle du Drymoor | 12 | - | armée < - | -
Les rebelles ont abandonné cinq villages de la rive gauche du Drymoor.
= Drymoor | 5 | - | - < rebelles | -
Les combattants kurdo-arabes ont pris Lowfen.
= - | - | Lowfen | combattants kurdo-arabes < - | -
"""

SPANISH = r"""
Los rebeldes tomaron Lowfen el domingo y luego, el lunes, Highfen.
= - | - | Lowfen | rebeldes < - | 22.11.2020
= - | - | Highfen | rebeldes < - | 23.11.2020
Los rebeldes abandonaron Lowfen y Highfen, esta última tomada luego por el ejército.
= - | - | Lowfen, Highfen | - < rebeldes | -
= - | - | Highfen | ejército < - | -
Los rebeldes controlan Lowfen. La ciudad cayó el lunes.
= - | - | Lowfen | - < - | 23.11.2020
Lowfen está en poder de los rebeldes desde el lunes.
= - | - | Lowfen | rebeldes < - | -
Lowfen está en manos de los rebeldes desde 2012.
El Ejército retomó ayer Lowfen, capital del Eastmoor, que los rebeldes se habían tomado el domingo.
= Eastmoor | - | Lowfen | Ejército < - | 27.11.2020
= Eastmoor | - | Lowfen | rebeldes < - | 22.11.2020
El portavoz afirmó que se habían recuperado cuatro pueblos.
= - | 4 | - | - < - | -
Con ésta son ya siete las poblaciones de Eastmoor perdidas por los federales.
= Eastmoor | 7 | - | - < federales | -
Los bolivianos ocuparon en los meses que siguieron tres aldeas de Eastmoor.
= Eastmoor | 3 | - | bolivianos < - | -
Compañeros: liberada Lowfen, liberada Highfen, liberada Drymoor.
= - | - | Lowfen | - < - | -
= - | - | Highfen | - < - | -
= - | - | Drymoor | - < - | -
Liberada Lowfen, liberada Highfen, liberada Drymoor. ¡Ya van siete pueblos de Eastmoor arrebatados al Ejército!
= - | - | Lowfen | - < - | -
= - | - | Highfen | - < - | -
= - | - | Drymoor | - < - | -
= Eastmoor | 7 | - | - < Ejército | -
El Ejército recuperó Ciudad Lowfen.
= - | - | Ciudad Lowfen | Ejército < - | -
El ejército liberó Lowfen de los rebeldes.
= - | - | Lowfen | ejército < rebeldes | -
El ejército liberó dos aldeas de Eastmoor.
= Eastmoor | 2 | - | ejército < - | -
El ejército tomó cinco pueblos de la margen izquierda del Drymoor.
= Drymoor | 5 | - | ejército < - | -
"""


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, *case) for language, table in (("fr", FRENCH), ("es", SPANISH)) for case in cases(table)],
)
def test_what_is_told_of_the_last_or_of_another_day(language: str, text: str, expected: list[str]) -> None:
    """The last of two places, a further day and who held a place are told for themselves, each with its own side."""
    assert in_lines(text, language) == expected


@pytest.mark.parametrize("whose", ["Selon lui", "D'après lui", "Toujours d'après lui"])
def test_what_he_says_is_claimed(whose: str) -> None:
    """What goes back to him who spoke before is claimed as his words were."""
    text = f"L'armée a pris Lowfen, a dit un porte-parole de l'armée. {whose}, les rebelles ont perdu deux villages."
    assert [one.status for one in claims(text, "fr")] == [Status.CLAIMED, Status.CLAIMED]
