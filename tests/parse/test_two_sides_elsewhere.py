"""Seven languages: which of two sides that a sentence names took or lost a place."""

from __future__ import annotations

import pytest

from tests.parse.reports import SUNDAY, claims

SAID = {
    "ru": """
- | карамские формирования | В ходе контратаки северных сил карамские формирования утратили село Терны.
- | карамские подразделения | После атаки южных войск карамские подразделения оставили Терны.
десантники | - | На фоне отхода ВСУ десантники взяли село Терны.
штурмовики | захватчиков | При поддержке артиллерии 47-й бригады штурмовики выбили захватчиков из села Терны.
ВСУ | - | ВСУ вернули село Терны.
Бойцы ВСУ | - | Бойцы ВСУ вернули Терны.
Десантники | - | Десантники, сменившие бойцов ЧВК, заняли Терны.
боевики BLF | - | Захватили боевики BLF город Терны.
Армия | - | Армия атаковала повстанцев и ополченцев и заняла Терны.
Армия | - | Армия, которую повстанцы теснят, заняла Терны.
""",
    "uk": """
штурмовики | загарбників | За підтримки артилерії 47-ї бригади штурмовики вибили загарбників із села Терни.
- | карамська армія | Під тиском повстанців F17 карамська армія залишила Терни.
Армія | - | Армія атакувала повстанців і найманців та зайняла Терни.
ЗСУ | - | ЗСУ повернули Терни.
Карамські військові | - | Карамські військові повернули Терни.
""",
    "fr": """
F17 | - | Le F17 a attaqué l'armée et les miliciens et a pris Hautbourg.
rebelles | - | Les rebelles qui avaient combattu l'armée ont pris Hautbourg.
rebelles | - | Vesperia accuse Norland après que les rebelles ont pris Hautbourg.
- | - | L'armée a affronté les rebelles et ils ont pris Hautbourg.
F17 | - | Profitant du retrait des FLV, le F17 a occupé Hautbourg.
F17 | - | Trois villages ont été attaqués : le F17 les a repris.
- | FLV | Les FLV, coalition à dominante rouge, ont cédé Hautbourg.
combattants | - | Les combattants, groupe soutenu par Norland, ont pris Hautbourg.
FAHV | - | Les FAHV, que soutenait le Norland, ont repris Hautbourg.
rebelles | - | Les rebelles, que combattait l'armée, ont pris Hautbourg.
""",
    "es": """
ejército | - | El ejército rechazó a los rebeldes y los milicianos y tomó Altavilla.
rebeldes | ejército | Los rebeldes arrebataron Altavilla al ejército y los milicianos huyeron.
Ejército | FLV | Las FLV, coalición dominada por rojos, cedieron Altavilla al Ejército.
rebeldes | - | Los rebeldes, a quienes apoyaba Norlandia, tomaron Altavilla.
rebeldes | - | Los rebeldes a los que combatía el Ejército tomaron Altavilla.
""",
    "tr": """
Vespera ordusu | Karay isyancılar | Vespera ordusu Karaova kentini Karay isyancılardan geri aldı.
""",
    "az": """
Üsyançılar | - | Üsyançılar ordu ilə döyüşlərdən sonra Qaraova kəndini ələ keçirib.
Vespera ordusu | Sürətli Dəstək Qüvvələri | Vespera ordusu Qaraova şəhərini Sürətli Dəstək Qüvvələrindən geri alıb.
""",
    "ar": """
الجيش | - | هاجم الجيش المتمردين والميليشيات وسيطر على مدينة النهر.
الجيش | - | سيطرة الجيش على مدينة النهر جاءت بعد قتال عنيف.
قوات الدعم السريع | - | قوات الدعم السريع التي يقاتلها الجيش استولت على بلدة النهر.
- | قوات الدعم السريع | قوات الدعم السريع التي طردها الجيش انسحبت من بلدة النهر.
الجيش | قوات الدعم السريع | استولت قوات الدعم السريع التي طردها الجيش من بلدة النهر على بلدة الخوي.
""",
}


@pytest.mark.parametrize(
    ("language", "taker", "loser", "text"),
    [(language, *said.split(" | ")) for language, sentences in SAID.items() for said in sentences.strip().splitlines()],
)
def test_who_took_and_who_lost(language: str, taker: str, loser: str, text: str) -> None:
    """
    Whose attack, support or pursuit a sentence tells of besides is not who takes or loses the place.
    """
    [claim] = claims(text, language, SUNDAY)

    assert (taker, loser) == (claim.gained_by or "-", claim.lost_by or "-")
