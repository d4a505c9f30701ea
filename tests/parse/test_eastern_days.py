"""Turkish, Azerbaijani and Armenian: lists by days, days counted from others, and villages named between commas."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

TURKISH = r"""
Karaova ilçesinde 3 Mayıs 2020'de Akköy ve Taşlı köyleri, 6 Mayıs'ta Bulak köyü ordu tarafından geri alındı.
= Karaova | - | Akköy, Taşlı | ordu < - | 03.05.2020
= Karaova | - | Bulak | ordu < - | 06.05.2020
3 Mayıs 2020'de Karaova ilçesinde Akköy köyü, 6 Mayıs'ta ise Bulak köyü ordu tarafından geri alındı.
= Karaova | - | Akköy | ordu < - | 03.05.2020
= - | - | Bulak | ordu < - | 06.05.2020
Karaova ilçesinde 3 Mayıs 2020'de üç köy, 6 Mayıs'ta ise beş köy isyancıların eline geçti.
= Karaova | 3 | - | isyancılar < - | 03.05.2020
= Karaova | 5 | - | isyancılar < - | 06.05.2020
Karaova ilçesinde 3 Mayıs 2020'de üç köy, 6 Mayıs'ta ise beş köy bombalandı.
3 Mayıs 2020'de Akköy, 6 Mayıs'ta Taşlı kurtarıldı.
= - | - | Akköy | - < - | 03.05.2020
= - | - | Taşlı | - < - | 06.05.2020
3 Mayıs 2020'de Ali Kaya, 6 Mayıs'ta Veli Demir kurtarıldı.
Boz Ova Muharebesi'nde üç köy düşmandan alındı.
= - | 3 | - | - < düşman | -
Karaova'nın üç ilçesi, Akköy, Taşlı ve Bulak, isyancılardan geri alındı.
= Karaova | 3 | Akköy, Taşlı, Bulak | - < isyancılar | -
Karaova'nın iki köyü, Akköy ile Taşlı, dün isyancıların eline geçti.
= Karaova | 2 | Akköy, Taşlı | isyancılar < - | 27.11.2020
Ordu 5 Mayıs 2020'de Akköy'ü aldı, 12 gün sonra Taşlı köyü isyancıların eline geçti.
= - | - | Akköy | Ordu < - | 05.05.2020
= - | - | Taşlı | isyancılar < - | 17.05.2020
Ordu 5 Mayıs 2020'de Akköy'ü aldı. Ateşkesten 5 gün sonra ordu Taşlı köyünü aldı.
= - | - | Akköy | Ordu < - | 05.05.2020
= - | - | Taşlı | ordu < - | -
Ordu 5 Mayıs 2020'de Akköy'ü aldı. Bundan iki gün sonra ordu Taşlı köyünü aldı.
= - | - | Akköy | Ordu < - | 05.05.2020
= - | - | Taşlı | ordu < - | 07.05.2020
Ordu 5 Mayıs 2020'de Akköy'ü aldı. Ertesi günün akşamına kadar Karaova bölgesinde üç köy daha alındı.
= - | - | Akköy | Ordu < - | 05.05.2020
= Karaova | 3 | - | - < - | 06.05.2020
Dün eyaletin Karaova ilçesinde yedi köyde de kontrol ordunun eline geçti.
= Karaova | 7 | - | ordu < - | 27.11.2020
"""

AZERBAIJANI = r"""
Qaraova rayonunda 2020-ci il mayın 3-də Ağova qəsəbəsi və Dərəli kəndi, mayın 6-da isə Axar kəndi ordu tərəfindən azad edilib.
= Qaraova | - | Ağova, Dərəli | ordu < - | 03.05.2020
= Qaraova | - | Axar | ordu < - | 06.05.2020
Qaraova rayonunun mayın 3-də Ağova kəndi, mayın 6-da isə Dərəli və Bulaq kəndləri düşməndən azad olunub.
= Qaraova | - | Ağova | - < düşmən | 03.05.2020
= Qaraova | - | Dərəli, Bulaq | - < düşmən | 06.05.2020
Mayın 3-də Qaraova rayonunun Ağova kəndi, mayın 6-da isə Zərdova rayonunun Bulaq kəndi azad edilib.
= Qaraova | - | Ağova | - < - | 03.05.2020
= Zərdova | - | Bulaq | - < - | 06.05.2020
Qaraova rayonunda mayın 3-də Ağova kəndi, mayın 6-da isə Dərəli kəndi atəşə tutulub.
Ordu mayın 5-də Ağova kəndini aldı, 3 gün sonra Dərəli kəndi azad edildi.
= - | - | Ağova | Ordu < - | 05.05.2020
= - | - | Dərəli | - < - | 08.05.2020
Ordu mayın 5-də Ağova kəndini aldı. Atəşkəsdən üç gün sonra ordu Dərəli kəndini aldı.
= - | - | Ağova | Ordu < - | 05.05.2020
= - | - | Dərəli | ordu < - | -
Ordu mayın 5-də Ağova kəndini aldı. Ertəsi günün axşamınadək Qaraova rayonunda üç kənd də alındı.
= - | - | Ağova | Ordu < - | 05.05.2020
= Qaraova | 3 | - | - < - | 06.05.2020
Qaraova rayonunda yeddi kənddə də nəzarət ordunun əlinə keçdi.
= Qaraova | 7 | - | ordu < - | -
Qaraova rayonunun iki kəndi, Ağova və Dərəli, dünən ordu tərəfindən azad edildi.
= Qaraova | 2 | Ağova, Dərəli | ordu < - | 27.11.2020
"""

ARMENIAN = r"""
2020 թ. մայիսի 15-ին բանակը գրավեց Արևաշենը, իսկ հինգ օր անց նրա ձեռքն անցավ Քարաշենի գավառի չորս գյուղ։
= - | - | Արևաշեն | բանակ < - | 15.05.2020
= Քարաշենի | 4 | - | բանակ < - | 20.05.2020
2020 թ. մայիսի 15-ին բանակը գրավեց Արևաշենը։ Երկու օր անց Քարաշենը նույնպես անցավ բանակի վերահսկողության տակ։
= - | - | Արևաշեն | բանակ < - | 15.05.2020
= - | - | Քարաշեն | բանակ < - | 17.05.2020
2020 թ. մայիսի 15-ին բանակը գրավեց Արևաշենը, 12 օր հետո՝ Քարաշենը։
= - | - | Արևաշեն | բանակ < - | 15.05.2020
= - | - | Քարաշեն | բանակ < - | 27.05.2020
2020 թ. մայիսի 15-ին բանակը գրավեց Արևաշենը։ Հրադադարից երկու օր հետո բանակը գրավեց Քարաշեն գյուղը։
= - | - | Արևաշեն | բանակ < - | 15.05.2020
= - | - | Քարաշեն | բանակ < - | -
2020 թ. մայիսի 15-ին բանակը գրավեց Արևաշենը։ Դրանից երկու օր հետո նա գրավեց Քարաշեն գյուղը։
= - | - | Արևաշեն | բանակ < - | 15.05.2020
= - | - | Քարաշեն | բանակ < - | 17.05.2020
2020 թ. մայիսի 15-ին բանակը գրավեց Արևաշենը, երկու օր անց ռմբակոծեց Քարաշենը։
= - | - | Արևաշեն | բանակ < - | 15.05.2020
"""


@pytest.mark.parametrize(("text", "expected"), cases(TURKISH))
def test_turkish_lists_by_days(text: str, expected: list[str]) -> None:
    """
    A region before the first day of a list is that of all its days; battles are no region.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(AZERBAIJANI))
def test_azerbaijani_lists_by_days(text: str, expected: list[str]) -> None:
    """
    Each day of a list has its villages, and days after something else are counted from nothing told before.
    """
    assert expected == in_lines(text, "az")


@pytest.mark.parametrize(("text", "expected"), cases(ARMENIAN))
def test_armenian_days_later(text: str, expected: list[str]) -> None:
    """
    So many days later is counted from the day told before, but not so many days after a truce.
    """
    assert expected == in_lines(text, "hy")
