"""Lists whose entries each begin with a region: "- Eastmoor: Lowfen and Highfen"."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

# Below each text: region | figure | names | taker < loser | day; nothing where nothing changed hands.
LISTS = {
    "en": r"""
Villages liberated:\n- Eastmoor district: Lowfen, Highfen\n- Westmoor: Drymoor
= Eastmoor | - | Lowfen, Highfen | - < - | -
= Westmoor | - | Drymoor | - < - | -
The army shelled these villages:\n- Eastmoor: Lowfen and Highfen\n- Westmoor: Drymoor
The army took:\n- Eastmoor: Lowfen and Highfen\n- Westmoor: Drymoor\nThe rebels have fled.
= Eastmoor | - | Lowfen, Highfen | army < - | -
= Westmoor | - | Drymoor | army < - | -
Villages liberated:\n- Eastmoor: Lowfen\n- Westmoor: Drymoor\nThe army has also freed three hamlets.
= Eastmoor | - | Lowfen | - < - | -
= Westmoor | - | Drymoor | - < - | -
= - | 3 | - | army < - | -
""",
    "fr": r"""
L'armée a repris les villages suivants :\n- Hauteville : Valmont et Clairval\n- Basseville : Montval
= Hauteville | - | Valmont, Clairval | armée < - | -
= Basseville | - | Montval | armée < - | -
""",
    "es": r"""
El ejército liberó estas aldeas:\n- Bajora: Altora, Secora\n- Nortea: Valdora
= Bajora | - | Altora, Secora | ejército < - | -
= Nortea | - | Valdora | ejército < - | -
""",
    "ru": r"""
Освобождены сёла:\n- Ольховский район: Терны, Липки\n- Заречный: Дубовка
= Ольховский | - | Терны, Липки | - < - | -
= Заречный | - | Дубовка | - < - | -
""",
    "tr": r"""
Bakan Kaya'nın bugün açıkladığı, işgalden kurtarılan köyler:\n- Karaova: Akköy\n- Akova: Taşlı, Bulak
= Karaova | - | Akköy | - < - | 28.11.2020
= Akova | - | Taşlı, Bulak | - < - | 28.11.2020
İşgalden kurtarılan köyler:\n- Karaova: Akköy\n- Akova: Taşlı\nBöylece 2 köy daha ordunun kontrolüne geçti.
= Karaova | - | Akköy | - < - | -
= Akova | - | Taşlı | - < - | -
= - | 2 | - | ordu < - | -
""",
    "az": r"""
İşğaldan azad edilmiş kəndlər:\n- Qaraova: Ağova, Bulaq\n- Dağova: Dərəli
= Qaraova | - | Ağova, Bulaq | - < - | -
= Dağova | - | Dərəli | - < - | -
""",
    "hy": r"""
Ազատագրված գյուղերը՝\n- Քարաշեն՝ Արևաշեն, Լեռնավան\n- Նորաշեն՝ Քարահունջ
= Քարաշեն | - | Արևաշեն, Լեռնավան | - < - | -
= Նորաշեն | - | Քարահունջ | - < - | -
""",
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, *case) for language, table in LISTS.items() for case in cases(table)],
)
def test_an_entry_tells_of_the_places_of_its_region(language: str, text: str, expected: list[str]) -> None:
    """
    An entry that begins with a region and a colon names places there; what stands below the list is none of it.
    """
    assert in_lines(text, language) == expected
