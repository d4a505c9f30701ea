"""Sentences that name one side or place beside another of which they deny it."""

from __future__ import annotations

import pytest

from tests.parse.reports import SUNDAY, claims

SAID = {
    "en": """
army | The army and not the rebels had retaken Lowfen.
army | The army, not the rebels, retook Lowfen.
Blues | It was the Blues, not the army, who took Lowfen.
rebels | It was not the army but the rebels who took Lowfen.
rebels | Lowfen was captured not by the army but by the rebels.
army | Lowfen was captured by the army, not by the rebels.
army | The army captured Lowfen, not Highfen.
army | The army captured not Highfen but Lowfen.
""",
    "fr": """
armée | L'armée, et non les rebelles, a pris Hautbourg.
armée | C'est l'armée et non les rebelles qui a pris Hautbourg.
rebelles | Ce n'est pas l'armée mais les rebelles qui ont pris Hautbourg.
""",
    "es": """
ejército | El ejército, y no los rebeldes, tomó Altavilla.
rebeldes | No fue el ejército sino los rebeldes quienes tomaron Altavilla.
""",
    "ru": """
Армия | Армия, а не повстанцы, заняла Терны.
Армия | Армия заняла не Липки, а Терны.
""",
    "uk": """
Армія | Армія, а не повстанці, зайняла Терни.
""",
    "ar": """
الجيش | سيطر الجيش، وليس المتمردون، على مدينة النهر
""",
    "tr": """
ordu | Karaova'yı isyancılar değil ordu ele geçirdi.
""",
    "hy": """
ապստամբներ | Վերինգյուղը գրավել է ոչ թե բանակը, այլ ապստամբները։
""",
}


@pytest.mark.parametrize(
    ("language", "taker", "text"),
    [(language, *said.split(" | ")) for language, sentences in SAID.items() for said in sentences.strip().splitlines()],
)
def test_whom_a_sentence_denies_it_of_took_nothing(language: str, taker: str, text: str) -> None:
    """
    Of two of whom a sentence says that one did it and the other did not, the one did it, and one place changed hands.
    """
    [claim] = claims(text, language, SUNDAY)

    assert (taker, 1) == (claim.gained_by, len(claim.localities))
