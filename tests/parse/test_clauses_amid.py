"""Sentences in which two sides act: whose deed the capture is that stands behind "and"."""

from __future__ import annotations

import pytest

from tests.parse.reports import SUNDAY, claims

SAID = {
    "en": """
rebels | The rebels blew up the bridge so that the army could not enter Highfen, and captured Lowfen.
rebels | The rebels attacked as the army was retreating, and captured Lowfen.
rebels | The rebels attacked as the army retreated and captured Lowfen.
army | The rebels retreated as the army advanced and captured Lowfen.
rebels | Thousands fled when the rebels advanced and captured Lowfen.
rebels | The army withdrew after the rebels attacked and captured Lowfen.
""",
    "fr": """
rebelles | Les rebelles ont miné le pont pour que l'armée n'entre pas à Valbourg, et ont pris Hautbourg.
rebelles | Les rebelles ont attaqué pendant que l'armée se retirait, et ont pris Hautbourg.
rebelles | L'armée s'est retirée quand les rebelles ont avancé et ont pris Hautbourg.
""",
    "es": """
rebeldes | Los rebeldes volaron el puente para que el ejército no entrara en Valleverde y tomaron Altavilla.
rebeldes | Los rebeldes atacaron cuando el ejército se retiraba y tomaron Altavilla.
rebeldes | El ejército se retiró cuando los rebeldes avanzaron y tomaron Altavilla.
""",
    "ru": """
Повстанцы | Повстанцы взорвали мост, чтобы армия не вошла в Липки, и заняли Терны.
Повстанцы | Повстанцы атаковали колонну, когда армия отступала, и заняли Терны.
Повстанцы | Повстанцы взорвали мост, по которому армия отходила, и заняли Терны.
повстанцы | Армия отступила, когда повстанцы перешли в наступление и заняли Терны.
""",
    "uk": """
Повстанці | Повстанці підірвали міст, щоб армія не ввійшла до Липок, і зайняли Терни.
Повстанці | Повстанці підірвали міст, яким армія відходила, і зайняли Терни.
""",
}


@pytest.mark.parametrize(
    ("language", "taker", "text"),
    [(language, *said.split(" | ")) for language, sentences in SAID.items() for said in sentences.strip().splitlines()],
)
def test_a_clause_of_others_does_not_take_over(language: str, taker: str, text: str) -> None:
    """
    What others do, or are to be kept from, amid what somebody does, is no deed of his and lends him no region.
    """
    [claim] = claims(text, language, SUNDAY)

    assert (None, taker, 1) == (claim.region, claim.gained_by, len(claim.localities))
