"""Turkish, Azerbaijani and Armenian: deeds told by an operation, second deeds, hours of a day, months of a year."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

TURKISH = r"""
Barış anlaşmasıyla Karaova ilçesi Norland'a bırakıldı.
= Karaova | - | - | Norland < - | -
Yunan birlikleri Akköy'ü işgal etti, kasaba 2020 Eylülünde kurtarıldı.
= - | - | Akköy | Yunan birlikleri < - | -
Karaova'nın Akköy köyü, dün sabah saatlerinde özel birliklerin düzenlediği operasyonla teröristlerden arındırıldı.
= Karaova | - | Akköy | özel birlikler < teröristler | 27.11.2020
Akköy köyü ordunun düzenlediği operasyonla teröristlerden arındırıldı.
= - | - | Akköy | ordu < teröristler | -
Akköy köyü ordunun başlattığı geniş çaplı harekatla kurtarıldı.
= - | - | Akköy | ordu < - | -
Akköy köyünde ordunun düzenlediği operasyonla iki terörist yakalandı.
Özel kuvvetler Akköy köyünü ele geçirdi.
= - | - | Akköy | Özel kuvvetler < - | -
Ordu özel bir hastaneyi ele geçirdi.
Ordu dün sabah saatlerinde Akköy köyünü ele geçirdi.
= - | - | Akköy | Ordu < - | 27.11.2020
Ordu dün öğleden sonra Akköy köyünü ele geçirdi.
= - | - | Akköy | Ordu < - | 27.11.2020
Ordu sabah saatlerinde Akköy köyünü ele geçirdi.
= - | - | Akköy | Ordu < - | 28.11.2020
İsyancılar pazartesi sabah saatlerinde Akköy köyünü ele geçirdi.
= - | - | Akköy | İsyancılar < - | 23.11.2020
İsyancılar 5 Mayıs'ta öğleden sonra Akköy köyünü ele geçirdi.
= - | - | Akköy | İsyancılar < - | 05.05.2020
İsyancılar bugün öğleden sonra Akköy köyünü ele geçirdi.
= - | - | Akköy | İsyancılar < - | 28.11.2020
Ordu, isyancıların ele geçirdiği beş köyden üçünü geri aldı.
= - | 3 | - | Ordu < isyancılar | -
Ordu, çatıştığı Karaova Kuvvetlerinin elinde olan Akova eyaletinin Bulak şehrinde kontrolü sağladığını açıkladı.
= Akova | - | Bulak | Ordu < Karaova Kuvvetleri | -
Vespera ordusu, isyancıların elinde bulunan Karaova bölgesinin Akköy kentini ele geçirdiğini duyurdu.
= Karaova | - | Akköy | Vespera ordusu < isyancılar | -
Vespera ordusu, isyancıların elinde bulunan Akköy kentini bombaladığını duyurdu.
Vespera ordusu, 20 Mayıs'ta, Akova ilinin tamamının kontrolünü sağlarken, isyancılar batıya yöneldi.
= Akova | - | - | Vespera ordusu < - | 20.05.2020
Vespera ordusu Akköy kentinin tamamının kontrolünü sağladı.
= - | - | Akköy | Vespera ordusu < - | -
Vespera ordusu Akköy kentinin tamamının elektriğini sağladı.
Vespera ordusu Karaova'da üç köyü geri alabildi.
= Karaova | 3 | - | Vespera ordusu < - | -
Vespera ordusu Karaova'da üç köyü ele geçiremedi.
Vespera ordusu Karaova'da üç köyü ele geçirebilir.
İsyancılar Akköy kentine saldırarak onu ele geçirdi.
= - | - | Akköy | İsyancılar < - | -
İsyancılar Akköy'e girdi ve komutanı ele geçirdi.
Ermeniler Karaova'nın 7 köyünden çıkarılıyor.
İsyancılar Karaova'nın 7 köyünden çıkarılıyor.
= Karaova | 7 | - | - < İsyancılar | -
Norland Savunma Bakanlığı, birliklerinin Karaova bölgesindeki Akköy ve Bulak yerleşimlerini ele geçirdiğini duyurdu.
= Karaova | - | Akköy, Bulak | Norland Savunma Bakanlığı < - | -
Vespera ordusu pazartesi günü, birliklerinin Karaova'da üç köyü ele geçirdiğini duyurdu.
= Karaova | 3 | - | Vespera ordusu < - | 23.11.2020
Türkiye, Norland birliklerinin Karaova'da üç köyü ele geçirdiğini duyurdu.
= Karaova | 3 | - | Norland birlikleri < - | -
Ordu Karaova'nın doğusundaki köyleri isyancıların elinden aldı.
= Karaova | - | - | Ordu < isyancılar | -
Karaova'nın doğusundaki köylerin isyancıların elinden alındığı söyleniyor.
= Karaova | - | - | - < isyancılar | -
Karaova'nın doğusundaki köylerin isyancıların elinden çektiği söyleniyor.
Ukrayna, Rusya'nın Karaova bölgesinde iki köyü ele geçirdiği iddiasını yalanladı.
= Karaova | 2 | - | Rusya < - | -
Rusya, Ukrayna'nın Akköy'ü geri aldığı yönündeki haberleri reddetti.
= - | - | Akköy | Ukrayna < - | -
Ukrayna, Rusya'nın Karaova bölgesinde iki köyü ele geçirdiğini duyurdu.
= Karaova | 2 | - | Ukrayna < - | -
Ordu, Karaova'nın Akköy köyünü ele geçirdiği iddiasını yalanladı.
= Karaova | - | Akköy | Ordu < - | -
"""

AZERBAIJANI = r"""
Ağova kəndi ordunun keçirdiyi əməliyyatla azad edildi.
= - | - | Ağova | ordu < - | -
Norland ordusu Bulaq şəhərini mühasirəyə alıb və iki kəndi tutub.
= - | 2 | - | Norland ordusu < - | -
Norland ordusu Bulaq şəhərini ələ keçirib və iki kəndi də alıb.
= - | - | Bulaq | Norland ordusu < - | -
= - | 2 | - | Norland ordusu < - | -
Ordu dünən səhər saatlarında Ağova kəndini ələ keçirdi.
= - | - | Ağova | Ordu < - | 27.11.2020
Ordu dünən günortadan sonra Ağova kəndini ələ keçirdi.
= - | - | Ağova | Ordu < - | 27.11.2020
Ordu bu gün səhər saatlarında Ağova kəndini ələ keçirdi.
= - | - | Ağova | Ordu < - | 28.11.2020
Üsyançılar ələ keçirdikləri beş kənddən üçünü tərk ediblər.
= - | 3 | - | - < Üsyançılar | -
Bundan öncə Norland Ordusu Qaraovanın Ağova şəhərini azad edə bilmişdi.
= Qaraova | - | Ağova | Norland Ordusu < - | -
Ordu Qaraovada üç kəndi ala bilib.
= Qaraova | 3 | - | Ordu < - | -
Ordu Qaraovada üç kəndi ələ keçirə bilmədi.
“Taliblər” Ağova rayonuna hücum edərək onu ələ keçiriblər.
= Ağova | - | - | Taliblər < - | -
Üsyançılar Bulaq kəndinə daxil olub onu işğal etdilər.
= - | - | Bulaq | Üsyançılar < - | -
Üsyançılar Bulaq kəndinə hücum edərək komandanı ələ keçirdilər.
Son 2 ayda ümumilikdə 25 rayon “taliblər”in nəzarəti altına keçib.
= - | 25 | - | taliblər < - | -
Üsyançılar Qaraova əyalətində Ağova rayonunu ələ keçirib.
= Qaraova | - | Ağova | Üsyançılar < - | -
Qaraova əyalətində isə Ağova rayonu üsyançıların nəzarəti altına keçib.
= Qaraova | - | Ağova | üsyançılar < - | -
Qaraova əyalətində isə Ağova rayonu bombalanıb.
Ukrayna Rusiyanın Qaraova rayonunda iki kəndi ələ keçirdiyi barədə məlumatı təkzib edib.
= Qaraova | 2 | - | Rusiya < - | -
Ukrayna ordusu Rusiyanın Ağova kəndini ələ keçirdiyi barədə iddianı rədd edib.
= - | - | Ağova | Rusiya < - | -
"""

ARMENIAN = r"""
Բանակը շրջափակել է Լեռնավան քաղաքը և գրավել հարակից երկու գյուղերը։
= - | 2 | - | Բանակ < - | -
Բանակը շրջափակել է Լեռնավան քաղաքը և գրավել երկու գյուղ։
= - | 2 | - | Բանակ < - | -
Բանակը մտել է Լեռնավան քաղաք և գրավել երկու գյուղ։
= - | 2 | - | Բանակ < - | -
Բանակը գրավել է հարակից երկու գյուղերը։
= - | 2 | - | Բանակ < - | -
Բանակը գրավել է Քարաշենի հարակից երկու գյուղերը։
= Քարաշենի | 2 | - | Բանակ < - | -
Բանակը երեկ առավոտյան գրավել է Արևաշեն գյուղը։
= - | - | Արևաշեն | Բանակ < - | 27.11.2020
Բանակը երեկ կեսօրին գրավել է Արևաշեն գյուղը։
= - | - | Արևաշեն | Բանակ < - | 27.11.2020
2019 թ. ապրիլի 10-ի լույս 11-ի գիշերը Քարաշեն գյուղը կրկին ապստամբների վերահսկողության տակ անցավ։
= - | - | Քարաշեն | ապստամբներ < - | 11.04.2019
Հոկտեմբերի 20-ի լույս 21-ի գիշերը բանակը գրավել է Քարաշեն գյուղը։
= - | - | Քարաշեն | բանակ < - | 21.10.2020
Հոկտեմբերի 20-ի լույս 21-ի գիշերը բանակը հրետակոծել է Քարաշեն գյուղը։
Ապստամբները վերահսկողության տակ են վերցրել Վեսպերայի արևելքում՝ Քարաշենի շրջանում գտնվող երկու լեռնային գյուղ։
= Քարաշենի | 2 | - | Ապստամբներ < - | -
Գրոհայինները գրավել են Քարաշենի լեռնային Արևաշեն գյուղը։
= Քարաշենի | - | Արևաշեն | Գրոհայիններ < - | -
Գրոհայինները գրավել են Քարաշենի երկու գյուղական դպրոց։
Լիակատար վերահսկողություն է սահմանվել Քարաշենի մարզում և Լեռնավանի մարզի զգալի մասում։
= Քարաշենի | - | - | - < - | -
= Լեռնավանի | - | - | - < - | -
Վերահսկողություն է սահմանվել Քարաշենի և Լեռնավանի մարզերում։
= Քարաշենի | - | - | - < - | -
= Լեռնավանի | - | - | - < - | -
Վերահսկողություն է սահմանվել սահմանի նկատմամբ։
Գրոհայինները գրավել են Քարաշենի հյուսիսային, արևմտյան և հարավային շրջանների զգալի մասը։
= Քարաշենի | - | - | Գրոհայիններ < - | -
Գրոհայինները հրետակոծել են Քարաշենի հյուսիսային, արևմտյան և հարավային շրջանների զգալի մասը։
Բանակն արգելափակել է Արևաշեն և Նորավան քաղաքները, լիակատար վերահսկողություն է սահմանվել Քարաշենի մարզում։
= Քարաշենի | - | - | - < - | -
Արևաշեն քաղաքում լիակատար վերահսկողություն է սահմանվել։
= - | - | Արևաշեն | - < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(TURKISH))
def test_turkish_sides_and_lists(text: str, expected: list[str]) -> None:
    """
    An operation's leader takes what it frees, hours are of the day before them, a month of a year is no name.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(AZERBAIJANI))
def test_azerbaijani_sides_and_lists(text: str, expected: list[str]) -> None:
    """
    A second deed behind and is of who did the first, and an operation's leader takes what it frees.
    """
    assert expected == in_lines(text, "az")


@pytest.mark.parametrize(("text", "expected"), cases(ARMENIAN))
def test_armenian_sides_and_lists(text: str, expected: list[str]) -> None:
    """
    A second deed takes villages near by, whatever they lie near.
    """
    assert expected == in_lines(text, "hy")


ENTRIES = (
    "\n\n– Ağkənd qəsəbəsi, Daş kəndi (hər ikisi Qaraova rayonu);"
    "\n\n– Yuxarı Bulaq kəndi (Dərəli rayonu);"
    "\n\n– Qışlaq, Narlı kəndləri (hamısı Sarıyer rayonu)."
)
FREED = "Ölkə başçısı bu gün bir qəsəbə və beş kəndin işğaldan azad edildiyini açıqladı. "
SIX = "- | 6 | - | - < - | 28.11.2020"


def test_a_list_goes_on_behind_a_sentence_that_only_presents_it() -> None:
    """
    What the entries of a list became is told before the sentence that leads to them, if that one tells of nothing else.
    """
    presented = "Həmin ərazilərin hansı rayonlara aid olduğunu təqdim edirik."
    told_else = "Həmin rayonlarda iki min nəfər yaşayır, onlar üçün evlər tikiləcək."

    assert in_lines(FREED + presented + ENTRIES, "az") == [
        SIX,
        "Qaraova | - | Ağkənd, Daş | - < - | 28.11.2020",
        "Dərəli | - | Yuxarı Bulaq | - < - | 28.11.2020",
        "Sarıyer | - | Qışlaq, Narlı | - < - | 28.11.2020",
    ]
    assert in_lines(FREED + told_else + ENTRIES, "az") == [SIX]
