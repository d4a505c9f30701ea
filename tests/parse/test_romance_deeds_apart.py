"""French and Spanish: deeds told beside others, of another day or place, and things that stand beside towns."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

EARLIER_FR = """
Les rebelles ont pris Lowfen et d'autres localités d'Eastmoor dimanche, 48 heures après s'être emparés de Highfen.
= Eastmoor | - | Lowfen | rebelles < - | 22.11.2020
= Eastmoor | - | - | rebelles < - | 22.11.2020
= - | - | Highfen | rebelles < - | -
Les rebelles ont pris lundi Lowfen et d'autres localités d'Eastmoor, et l'armée a repris Highfen.
= Eastmoor | - | Lowfen | rebelles < - | 23.11.2020
= Eastmoor | - | - | rebelles < - | 23.11.2020
= - | - | Highfen | armée < - | -
Les rebelles ont pris trois villages d'Eastmoor dimanche, deux jours après la prise de Highfen.
= Eastmoor | 3 | - | rebelles < - | 22.11.2020
= - | - | Highfen | - < - | -
L'armée a pris Lowfen lundi. Deux jours après, elle a pris Highfen.
= - | - | Lowfen | armée < - | 23.11.2020
= - | - | Highfen | armée < - | 25.11.2020
Deux jours après le début de l'offensive, l'armée a pris Lowfen.
= - | - | Lowfen | armée < - | -
L'armée a pris Lowfen lundi et mardi Highfen.
= - | - | Lowfen | armée < - | 23.11.2020
= - | - | Highfen | armée < - | 24.11.2020
L'armée a pris Lowfen et Highfen lundi et mardi.
= - | - | Lowfen, Highfen | armée < - | 24.11.2020
Les rebelles se sont emparés de Lowfen lundi et mardi de Highfen.
= - | - | Lowfen | rebelles < - | 23.11.2020
= - | - | Highfen | rebelles < - | 24.11.2020
Les rebelles ont pris trois villages lundi et mardi deux villages d'Eastmoor.
= - | 3 | - | rebelles < - | 23.11.2020
= Eastmoor | 2 | - | rebelles < - | 24.11.2020
Combats lundi à Ashby, dans l'ouest, Lowfen et Highfen, à l'est, ces deux dernières villes étant passées aux rebelles.
= - | - | Lowfen, Highfen | rebelles < - | -
L'armée a attaqué Ashby, Lowfen et Highfen, ces deux dernières prises mardi par les rebelles.
= - | - | Lowfen, Highfen | rebelles < - | 24.11.2020
Nos troupes ont franchi le canal en face de Ashby et de Highfen, enlevé Lowfen et pénétré dans Norby.
= - | - | Lowfen | Nos troupes < - | -
Nos troupes ont progressé, enlevé Lowfen et la cote 87 et pénétré dans Norby.
= - | - | Lowfen | Nos troupes < - | -
L'armée a avancé dans les régions d'Eastmoor et de Westmark. Elle a repris 20 localités.
= - | 20 | - | armée < - | -
L'offensive se poursuit dans l'Eastmoor. Sur l'ensemble du front, les forces ont repris 20 localités.
= - | 20 | - | forces < - | -
L'offensive se poursuit dans l'Eastmoor. Les forces ont chassé l'ennemi de 20 localités.
= Eastmoor | 20 | - | forces < ennemi | -
Les forces ont pris l'intersection Lowfen et l'hôpital Norby.
Les forces ont pris le village de Lowfen et l'hôpital de Norby.
= - | - | Lowfen | forces < - | -
L'armée a annoncé la prise de deux villages d'Eastmoor, dans la foulée de la prise en septembre de Lowfen.
= Eastmoor | 2 | - | armée < - | -
L'armée a annoncé la prise de deux villages d'Eastmoor, en septembre.
L'armée a annoncé la prise lundi de deux villages d'Eastmoor.
= Eastmoor | 2 | - | armée < - | 23.11.2020
"""

EARLIER_ES = """
Los rebeldes tomaron Lowfen y otras localidades de Eastmoor el domingo, 48 horas después de conquistar Highfen.
= Eastmoor | - | Lowfen | rebeldes < - | 22.11.2020
= Eastmoor | - | - | rebeldes < - | 22.11.2020
= - | - | Highfen | rebeldes < - | -
Los rebeldes tomaron tres aldeas de Eastmoor el domingo, dos días después de la toma de Highfen.
= Eastmoor | 3 | - | rebeldes < - | 22.11.2020
= - | - | Highfen | - < - | -
El domingo los rebeldes tomaron Lowfen, en Eastmoor. Dos días después tomaron Highfen.
= Eastmoor | - | Lowfen | rebeldes < - | 22.11.2020
= - | - | Highfen | rebeldes < - | 24.11.2020
El ejército tomó Lowfen el lunes y el martes Highfen.
= - | - | Lowfen | ejército < - | 23.11.2020
= - | - | Highfen | ejército < - | 24.11.2020
Los rebeldes tomaron dos pueblos el lunes y el martes tres pueblos de Eastmoor.
= - | 2 | - | rebeldes < - | 23.11.2020
= Eastmoor | 3 | - | rebeldes < - | 24.11.2020
El lunes hubo combates en Ashby, Lowfen y Highfen, estas dos últimas ciudades tomadas el martes por los rebeldes.
= - | - | Lowfen, Highfen | rebeldes < - | 24.11.2020
El ejército atacó Ashby, Lowfen y Highfen, las dos últimas tomadas el martes por los rebeldes.
= - | - | Lowfen, Highfen | rebeldes < - | 24.11.2020
Las tropas han cruzado el río frente a Ashby y Norby, ocupado Lowfen y entrado en Highfen.
= - | - | Lowfen | tropas < - | -
El ejército avanza en las regiones de Eastmoor y Westmark. Las fuerzas han recuperado 20 localidades.
= - | 20 | - | fuerzas < - | -
El ejército ha atacado en Eastmoor. En todo el frente, las fuerzas han recuperado 20 localidades.
= - | 20 | - | fuerzas < - | -
Las fuerzas tomaron el control de la intersección Lowfen, la mezquita Norby y la gasolinera Highfen.
Las fuerzas tomaron la aldea de Lowfen y el hospital de Norby.
= - | - | Lowfen | fuerzas < - | -
Los rebeldes anunciaron la toma de dos aldeas de Eastmoor, tras avances como la toma a finales de agosto de la capital.
= Eastmoor | 2 | - | rebeldes < - | -
Los rebeldes tomaron dos aldeas de Eastmoor, a finales de agosto.
Los rebeldes anunciaron la toma el lunes de dos aldeas de Eastmoor.
= Eastmoor | 2 | - | rebeldes < - | 23.11.2020
"""

GIVEN_FR = """
Norland remettra à Vespera Lowfen dimanche.
= - | - | Lowfen | Vespera < Norland | -
Norland rendra à Vespera Lowfen et Highfen.
= - | - | Lowfen, Highfen | Vespera < Norland | -
L'armée a annoncé la reprise par les forces armées du contrôle de la ville de Lowfen.
= - | - | Lowfen | forces armées < - | -
"""

GIVEN_ES = """
Norlandia entregará a Vespera Lowfen el domingo.
= - | - | Lowfen | Vespera < Norlandia | -
Norlandia cederá a Vespera Lowfen y Highfen.
= - | - | Lowfen, Highfen | Vespera < Norlandia | -
El ejército entregará a Corea Norte tres aldeas.
= - | 3 | - | Corea Norte < ejército | -
Lowfen, que Norlandia entregará a Corea Norte, tiene 50 casas.
= - | - | Lowfen | Corea Norte < Norlandia | -
En el centro de Eastmoor se han ocupado por nuestras tropas Lowfen y Highfen.
= Eastmoor | - | Lowfen, Highfen | nuestras tropas < - | -
Se han ocupado por nuestras tropas tres pueblos en Eastmoor.
= Eastmoor | 3 | - | nuestras tropas < - | -
Lowfen se tomó por los rebeldes el martes.
= - | - | Lowfen | rebeldes < - | 24.11.2020
Lowfen se tomó por la fuerza el martes.
"""


@pytest.mark.parametrize(
    ("language", "text", "lines"),
    [("fr", *case) for case in cases(EARLIER_FR)] + [("es", *case) for case in cases(EARLIER_ES)],
)
def test_another_deed_has_its_own_day_and_place(language: str, text: str, lines: list[str]) -> None:
    """What came before, the last of several, a second day, a whole front and a named hospital share nothing."""
    assert in_lines(text, language) == lines


@pytest.mark.parametrize(
    ("language", "text", "lines"),
    [("fr", *case) for case in cases(GIVEN_FR)] + [("es", *case) for case in cases(GIVEN_ES)],
)
def test_who_gains_is_told_from_what_changes_hands(language: str, text: str, lines: list[str]) -> None:
    """To whom a place is given is no part of its name; who took it may stand behind a verb with its pronoun."""
    assert in_lines(text, language) == lines
