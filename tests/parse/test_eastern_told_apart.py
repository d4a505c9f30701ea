"""Turkish, Azerbaijani and Armenian: regions, sides and days that a sentence tells apart, or says once for several."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

TURKISH_VERB_OF_EACH = r"""
Karaova'da üç köyü isyancılar, Akova'da iki köyü ordu ele geçirdi.
= Karaova | 3 | - | isyancılar < - | -
= Akova | 2 | - | ordu < - | -
Karaova'da üç köyü isyancılar, Akova'da iki köyü ordu bombaladı.
Karaova'da ordu Akköy'ü, Akova'da ise isyancılar Taşlı'yı ele geçirdi.
= Karaova | - | Akköy | ordu < - | -
= Akova | - | Taşlı | isyancılar < - | -
Pazartesi günü ordu Akköy'ü, salı günü isyancılar Taşlı'yı ele geçirdi.
= - | - | Akköy | ordu < - | 23.11.2020
= - | - | Taşlı | isyancılar < - | 24.11.2020
Norland, Karaova'nın üç köyünü Vespera'ya, Akova'nın iki köyünü ise isyancılara devretti.
= Karaova | 3 | - | Vespera < Norland | -
= Akova | 2 | - | isyancılar < Norland | -
İsyancılar Akköy'ü ordudan, Taşlı'yı milislerden geri aldı.
= - | - | Akköy | İsyancılar < ordu | -
= - | - | Taşlı | İsyancılar < milisler | -
İsyancılar Akköy'ü Norlandlılardan, Taşlı'yı Vesperalılardan aldı.
= - | - | Akköy | İsyancılar < Norlandlılar | -
= - | - | Taşlı | İsyancılar < Vesperalılar | -
Akköy köyü isyancıların, Taşlı köyü ordunun eline geçti.
= - | - | Akköy | isyancılar < - | -
= - | - | Taşlı | ordu < - | -
Karaova'da üç köy isyancılar, Akova'da iki köy ordu tarafından ele geçirildi.
= Karaova | 3 | - | isyancılar < - | -
= Akova | 2 | - | ordu < - | -
Ordu Karaova'nın üç köyünden, isyancılar ise Akova'nın iki köyünden çekildi.
= Karaova | 3 | - | - < Ordu | -
= Akova | 2 | - | - < isyancılar | -
Norland Karaova'nın beş köyünü, Vespera ise Akova'nın üç köyünü aldı.
= Karaova | 5 | - | Norland < - | -
= Akova | 3 | - | Vespera < - | -
Norland Karaova'nın beş köyünü, Vespera ise Akova'nın üç köyünü bombaladı.
Vesperalılar Akköy'ü Norlandlılardan geri aldı.
= - | - | Akköy | Vesperalılar < Norlandlılar | -
Üç köy Norlandlıların eline geçti.
= - | 3 | - | Norlandlılar < - | -
Azerbaycan Karaova'nın beş köyünü aldı.
= Karaova | 5 | - | Azerbaycan < - | -
"""

AZERBAIJANI_VERB_OF_EACH = r"""
Qaraova rayonunda üç kəndi üsyançılar, Ağova rayonunda iki kəndi ordu ələ keçirdi.
= Qaraova | 3 | - | üsyançılar < - | -
= Ağova | 2 | - | ordu < - | -
Qaraova rayonunda ordu Dağlı kəndini, Ağova rayonunda üsyançılar Dərəli kəndini ələ keçirdi.
= Qaraova | - | Dağlı | ordu < - | -
= Ağova | - | Dərəli | üsyançılar < - | -
Qaraova rayonunda ordu Dağlı kəndini, Ağova rayonunda üsyançılar Dərəli kəndini bombaladı.
Ermənistan Qaraova rayonunun üç kəndini Norlanda, Ağova rayonunun iki kəndini Türkiyəyə təhvil verdi.
= Qaraova | 3 | - | Norland < Ermənistan | -
= Ağova | 2 | - | Türkiyə < Ermənistan | -
Üsyançılar Dağlı kəndini ordudan, Dərəli kəndini milislərdən aldı.
= - | - | Dağlı | Üsyançılar < ordu | -
= - | - | Dərəli | Üsyançılar < milislər | -
Dağlı kəndi üsyançıların, Dərəli kəndi ordunun nəzarətinə keçdi.
= - | - | Dağlı | üsyançılar < - | -
= - | - | Dərəli | ordu < - | -
Azərbaycan Qaraova rayonunun beş kəndini, Ermənistan isə Ağova rayonunun üç kəndini ələ keçirdi.
= Qaraova | 5 | - | Azərbaycan < - | -
= Ağova | 3 | - | Ermənistan < - | -
Azərbaycan Qaraova rayonunun beş kəndini aldı.
= Qaraova | 5 | - | Azərbaycan < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(TURKISH_VERB_OF_EACH))
def test_turkish_verb_of_each(text: str, expected: list[str]) -> None:
    """
    Clauses built alike share the verb that ends the last; each has its own region, sides and day.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(AZERBAIJANI_VERB_OF_EACH))
def test_azerbaijani_verb_of_each(text: str, expected: list[str]) -> None:
    """
    The same in Azerbaijani, where to whom something is given has no sign before its ending.
    """
    assert expected == in_lines(text, "az")
