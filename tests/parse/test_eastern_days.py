"""Turkish, Azerbaijani and Armenian: lists by days, days counted from others, and villages named between commas."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import cases, claims, in_lines

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
3 Ocak 2020: Karaova'nın kurtuluşu.\n4 Ocak 2020: Dereli ve Bulak'ın ele geçirilmesi.
= - | - | Karaova | - < - | 03.01.2020
= - | - | Dereli, Bulak | - < - | 04.01.2020
3 Ocak 2020 - Karaova kasabasının işgali
= - | - | Karaova | - < - | 03.01.2020
Ordunun hedefi Karaova'nın ele geçirilmesi.
Karaova'nın kurtuluşu.
"""

AZERBAIJANI = r"""
Qaraova rayonunda mayın 3-də Ağova qəsəbəsi və Dərəli kəndi, mayın 6-da isə Axar kəndi ordu tərəfindən azad edilib.
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
3 yanvar 2020 - Qaraova şəhərinin azad edilməsi.
= - | - | Qaraova | - < - | 03.01.2020
3 yanvar 2020: Ağovanın işğalı
= - | - | Ağova | - < - | 03.01.2020
Məqsəd Qaraovanın azad edilməsi.
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
2020 թ. մարտի 27 - Լոուֆենի ազատագրումը։
= - | - | Լոուֆեն | - < - | 27.03.2020
2020 թ. մարտի 27 - Լոուֆեն քաղաքի անկումը
= - | - | Լոուֆեն | - < - | 27.03.2020
Լոուֆենի ազատագրումը։
"""

POLICE = r"""
Irak Federal Polisi son 24 saatte Karaova nahiyesinde dokuz köyü isyancılardan aldığını bildirdi.
= Karaova | 9 | - | Irak Federal Polisi < isyancılar | 28.11.2020
Federal Polis Akköy'ü isyancılardan geri aldı.
= - | - | Akköy | Federal Polis < isyancılar | -
Federal Polis üç kişiyi gözaltına aldı.
"""

POLICE_TOO = r"""
İraq Federal Polisi son 24 saatda Qaraova nahiyəsində 9 kəndi üsyançılardan azad etdiyini bildirib.
= Qaraova | 9 | - | İraq Federal Polisi < üsyançılar | 28.11.2020
"""

MORE_LATER = r"""
2020 թ. նոյեմբերին բանակն ամբողջությամբ գրավեց Արևաշենի շրջանը, իսկ նույն ամառ՝ նաև Քարաշենի շրջանի ավելի քան 30 գյուղ։
= Արևաշենի | - | - | բանակ < - | -
= Քարաշենի | 30 | - | բանակ < - | -
Բանակը գրավեց Արևաշեն գյուղը, իսկ երեկ՝ Քարաշենի շրջանի երեք գյուղ։
= - | - | Արևաշեն | Բանակ < - | -
= Քարաշենի | 3 | - | Բանակ < - | 27.11.2020
Բանակը գրավեց Արևաշենը, իսկ ավելի ուշ՝ նաև Քարաշենի շրջանի հինգ գյուղ։
= - | - | Արևաշեն | Բանակ < - | -
= Քարաշենի | 5 | - | Բանակ < - | -
Բանակը գրավեց Արևաշենը, իսկ նույն տարում ռմբակոծեց Քարաշենի շրջանի հինգ գյուղ։
= - | - | Արևաշեն | Բանակ < - | -
Բանակը մայիսի 5-ին գրավեց Արևաշենը, իսկ մայիսի 8-ին՝ Քարաշենի շրջանի երեք գյուղ։
= - | - | Արևաշեն | Բանակ < - | 05.05.2020
= Քարաշենի | 3 | - | Բանակ < - | 08.05.2020
Ապստամբները գրավել են Արևաշեն և Լեռնավան գյուղերը, իսկ հաջորդ օրը՝ Քարաշեն քաղաքը։
= - | - | Արևաշեն, Լեռնավան | Ապստամբներ < - | -
= - | - | Քարաշեն | Ապստամբներ < - | -
Գրավվել է Արևաշեն քաղաքը, իսկ երեկ՝ նաև Քարաշենի շրջանի երեք գյուղ։
= - | - | Արևաշեն | - < - | -
= Քարաշենի | 3 | - | - < - | 27.11.2020
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


@pytest.mark.parametrize(("text", "expected"), cases(POLICE))
def test_turkish_federal_police_takes_villages(text: str, expected: list[str]) -> None:
    """
    A federal police fights as an army does, and may detain people, too.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(POLICE_TOO))
def test_azerbaijani_federal_police_takes_villages(text: str, expected: list[str]) -> None:
    """
    A federal police fights as an army does.
    """
    assert expected == in_lines(text, "az")


@pytest.mark.parametrize(("text", "expected"), cases(MORE_LATER))
def test_armenian_more_taken_later(text: str, expected: list[str]) -> None:
    """
    Behind when more was taken a colon stands for who took it.
    """
    assert expected == in_lines(text, "hy")


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("tr", "Bakanlık: Karaova'da 5 köy alındı. Böylece alınan köy sayısı 12 oldu.", Status.CLAIMED),
        ("tr", "Bakanlık Karaova'da 5 köyün alındığını açıkladı. Böylece alınan köy sayısı 12 oldu.", Status.ASSERTED),
        ("tr", "Ordu Karaova'da 5 köyü aldı. Böylece alınan köy sayısı 12 oldu.", Status.ASSERTED),
        (
            "az",
            "Nazirlik: Qaraovada 5 kənd azad edildi. Beləliklə, azad edilən kəndlərin sayı 12 oldu.",
            Status.CLAIMED,
        ),
    ],
)
def test_who_heads_a_statement_sums_up(language: str, text: str, status: Status) -> None:
    """
    A sum that "thus" leads to is claimed where a party heads the statement, else told by who reports it.
    """
    assert status is claims(text, language)[-1].status


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("tr", 'Bakanlığın açıklamasında, "Karaova bölgesinde Akköy kurtarıldı." denildi.', Status.CLAIMED),
        ("tr", 'Bakan Kaya, "Ordu Akköy köyünü kurtardı" ifadesini kullandı.', Status.CLAIMED),
        ("tr", 'Haberde, "Karaova bölgesinde Akköy kurtarıldı." denildi.', Status.ASSERTED),
        ("az", '"Ordu Ağova kəndini azad edib", - nazirliyin məlumatında deyilir.', Status.CLAIMED),
        ("az", '"Ağova kəndi azad edilib", - məqalədə deyilir.', Status.ASSERTED),
    ],
)
def test_what_is_said_in_a_statement_is_claimed(language: str, text: str, status: Status) -> None:
    """A quotation is of the party in whose statement "it is said"; of a paper it is no claim."""
    assert [status] == [claim.status for claim in claims(text, language)]
