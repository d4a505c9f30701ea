"""Texts of eight languages that use the words of a capture of exercises, titles, matches, demands, years long gone."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import SUNDAY, claims

TOLD = {
    "ru": """
В 1943 году именно здесь армия освободила Терны; в субботу в музее открылась выставка.
83 года назад войска освободили Терны и Липки.
Ровно десять лет тому назад армия взяла Терны.
Диорама «Взятие Тернов» вернулась в город.
Диорама «Взятие Тернов», стоявшая в запасниках, передана музею города Липки.
Паводок захватил 12 сёл Карамской области.
На учениях рота заняла Терны и Липки.
«Север» взял Терны (3:1).
Село Терны передано из Карамского района в Липкинский.
Север требует, чтобы южная армия ушла из Тернов.
За тридцать лет Карамская область потеряла 48 деревень: в них не осталось ни одного жителя.
Сеть «Терны» перешла под контроль холдинга.
Если бы повстанцы взяли Терны, армия потеряла бы Липки.
""",
    "uk": """
Рівно 83 роки тому війська визволили Терни.
Вода захопила 12 сіл Карамської області.
На навчаннях рота звільнила Терни та Липки.
Від мін звільнено 43 населені пункти Карамщини, зокрема Терни.
«Північ» взяла Терни (3:1).
Північ вимагає, щоб південні війська пішли з Тернів.
За пів століття Карамська область втратила 37 сіл, які зникли через відтік населення.
Якби повстанці взяли Терни, армія втратила б Липки.
""",
    "fr": """
« La Chute de Hautbourg » et « La Prise de Valbourg » ont été primés.
Pendant l'exercice, un ennemi fictif s'est emparé de trois villages.
La gauche a pris cinq villes à la droite dans la région de Valbourg.
Si les rebelles s'emparaient de Hautbourg, l'armée perdrait Valbourg.
S'ils prennent Hautbourg, les rebelles tiendront la côte.
Les rebelles, qui tiennent Hautbourg, prise début 2025, ont nommé un maire.
La maquette du musée de la Libération de Hautbourg a été restaurée.
""",
    "es": """
«La caída de Altavilla» y «La toma de Valleverde» son dos obras.
En los ejercicios, una fuerza ficticia capturó el pueblo de Altavilla.
Si los rebeldes toman Altavilla, el ejército perderá la costa.
Los rebeldes tomaron Altavilla a comienzos del año pasado.
Alias «Marlon», capturado en Altavilla, ordenó los ataques.
""",
    "ar": """
قبل 83 عاما، حرر الجيش تلة النهر.
خلال مناورات عسكرية استعادت القوات قرية النهر.
""",
    "tr": """
Ordu 83 yıl önce Karaova'yı kurtardı.
İsyancılar 2025 başında Karaova'yı ele geçirdi.
Tatbikatta ordu Karaova köyünü ele geçirdi.
""",
    "az": """
Ordu 83 il əvvəl Qaraovanı azad edib.
Hərbi təlimdə ordu Qaraova kəndini ələ keçirib.
""",
    "hy": """
83 տարի առաջ բանակը ազատագրեց Վերինգյուղը։
Զորավարժություններում բանակը գրավեց Վերինգյուղ գյուղը։
""",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [(language, text) for language, texts in TOLD.items() for text in texts.strip().splitlines()],
)
def test_nothing_is_told_of_this_war(language: str, text: str) -> None:
    """
    An exercise, a title, a match, a demand, a condition and a year long gone tell of no change in control.
    """
    told = (Status.ASSERTED, Status.CLAIMED)

    assert not [claim for claim in claims(text, language, SUNDAY) if claim.status in told]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("ru", "Ровно неделю назад армия освободила Терны.", ["Терны"]),
        ("ru", "Повстанцы взорвали мост, чтобы отойти, и заняли Терны.", ["Терны"]),
        ("uk", "Рівно тиждень тому війська визволили Терни.", ["Терни"]),
        ("fr", "S'ils ont pris Hautbourg, les rebelles ont échoué ailleurs.", ["Hautbourg"]),
        ("es", "Si bien el ejército tomó Altavilla, siguen los combates.", ["Altavilla"]),
        ("tr", "Ordu üç gün önce Karaova'yı kurtardı.", ["Karaova"]),
        ("az", "Ordu üç gün əvvəl Qaraovanı azad edib.", ["Qaraova"]),
    ],
)
def test_the_same_words_of_a_capture(language: str, text: str, names: list[str]) -> None:
    """
    What was taken days ago, or is granted by "if", did change hands.
    """
    [claim] = claims(text, language, SUNDAY)

    assert names == [place.name for place in claim.localities]
