"""French and Spanish accounts of a war: what they say beside its changes is told of none."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

SPANISH = cases("""
La plaza de Norvilla cayó el lunes. Estévez la retomó.
= - | - | Norvilla | - < - | 23.11.2020
Norvilla la tomaron los rebeldes el lunes.
= - | - | Norvilla | - < - | 23.11.2020
La alianza Tahrir (Organismo de Liberación del Valdoro) controla la provincia de Sierralta.
La liberación del Valdoro por los rebeldes
= - | - | Valdoro | rebeldes < - | -
La caída del Frente Norte
La caída de Norvilla
= - | - | Norvilla | - < - | -
Tras el bombardeo de Lomar y Pradel, Norvilla cayó el lunes.
= - | - | Norvilla | - < - | 23.11.2020
Tras la toma de Lomar y Pradel, Norvilla cayó el lunes.
= - | - | Lomar, Pradel | - < - | 23.11.2020
= - | - | Norvilla | - < - | 23.11.2020
La liberación de Norvilla, sitiada por los rebeldes, le dio fama.
= - | - | Norvilla | - < - | -
La liberación de Norvilla por los rebeldes le dio fama.
= - | - | Norvilla | rebeldes < - | -
Las Fuerzas Jaguar, unidad de élite, tomaron las localidades de Lomar y Pradel.
= - | - | Lomar, Pradel | Fuerzas Jaguar < - | -
Tras la pérdida de Lomar por el ejército el lunes, los rebeldes barrieron por completo al Ejército popular.
= - | - | Lomar | - < ejército | 23.11.2020
La ciudad de Norvilla fue ocupada por los rebeldes.
= - | - | Norvilla | rebeldes < - | -
Los rebeldes ocuparon Lomar y la Ciudad de Norvilla.
= - | - | Lomar, Ciudad de Norvilla | rebeldes < - | -
El ejército tomó Lomar, en la República Popular de Sierralta.
= Sierralta | - | Lomar | ejército < - | -
""")
FRENCH = cases("""
Après avoir investi Rocmont, le 12e régiment de la 3e division arriva à Clairval le 9 novembre.
= - | - | Rocmont | 12e régiment < - | -
Après avoir pris Rocmont le 8 novembre, l'armée a pris Clairval le 9 novembre.
= - | - | Rocmont | armée < - | 08.11.2020
= - | - | Clairval | armée < - | 09.11.2020
Le Mouvement de Libération du Valdor a pris Rocmont.
= - | - | Rocmont | Mouvement de Libération du Valdor < - | -
""")


@pytest.mark.parametrize(("text", "expected"), SPANISH)
def test_a_spanish_account_tells_of_its_changes_alone(text: str, expected: list[str]) -> None:
    """Who acts, who besieges and what only bears a name are no places and no takers."""
    assert in_lines(text, "es") == expected


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_a_french_account_tells_of_its_changes_alone(text: str, expected: list[str]) -> None:
    """The day of what was done next is not that of what was done before it."""
    assert in_lines(text, "fr") == expected
