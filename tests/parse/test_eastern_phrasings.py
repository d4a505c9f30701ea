"""Turkish, Azerbaijani and Armenian: entered and held, figures of parts, places told of by what they lie at."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

ENTERED = r"""
Ordu birlikleri Karaova'nın kuzeyindeki üç köye girdi ve buralarda kontrolü sağladı.
= Karaova | 3 | - | Ordu birlikleri < - | -
Muhalifler Akköy beldesine girdi ve burada kontrolü ele geçirdi.
= - | - | Akköy | Muhalifler < - | -
Ordu birlikleri Karaova'nın kuzeyindeki üç köye girdi ve buralarda mevzilendi.
Akova ilçesinde kontrol isyancıların eline geçti.
= Akova | - | - | isyancılar < - | -
Karaova'nın Bulak ve Dereli ilçelerinde denetim milislere geçti.
= Karaova | - | Bulak, Dereli | milisler < - | -
Karaova'nın Bulak ve Dereli ilçelerinde milisler göreve geçti.
Vali, Karaova'ya bağlı Akköy kasabasında milislerin kontrolü sağladığını anlattı.
= Karaova | - | Akköy | milisler < - | -
Vali, Akköy kasabasının denetimini ordunun ele aldığını söyledi.
= - | - | Akköy | ordu < - | -
Vali, Akköy kasabasının bütçesini ordunun ele aldığını söyledi.
"""

PARTS = r"""
Ordu Karaova'da beş köyü ele geçirdi; bunların üçü Akköy, Taşlı ve Bulak.
= Karaova | 5 | - | Ordu < - | -
= Karaova | 3 | Akköy, Taşlı, Bulak | Ordu < - | -
Ordu Karaova'da beş köyü ele geçirdi; bunlardan ikisi Akköy ve Taşlı'dır.
= Karaova | 5 | - | Ordu < - | -
= Karaova | 2 | Akköy, Taşlı | Ordu < - | -
Ordu beş köyü ele geçirdi; bunların ikisi Karaova'da.
= - | 5 | - | Ordu < - | -
= Karaova | 2 | - | Ordu < - | -
Operasyonda Karaova'da 31 nokta ele geçirildi: 24 köy ve 7 tepe.
= Karaova | 24 | - | - < - | -
Ordu 31 noktayı (3 belde, 21 köy ve 7 tepe) ele geçirdi.
= - | 24 | - | Ordu < - | -
Ordu 31 noktayı bombaladı: 24 köy ve 7 tepe.
Karaova'da kurtarılan bölge sayısı, 24 köy ve 7 tepe olmak üzere 31'e çıktı.
= Karaova | 24 | - | - < - | -
Ordu Karaova'da ve Akova'da birer köyü, Taşlı ve Bulak'ı, ele geçirdi.
= Karaova | 1 | Taşlı | Ordu < - | -
= Akova | 1 | Bulak | Ordu < - | -
Ordu Karaova'da ve Akova'da ikişer köyü ele geçirdi.
= Karaova | 2 | - | Ordu < - | -
= Akova | 2 | - | Ordu < - | -
Ordu Karaova'da ve Akova'da birer köyü, Taşlı ve Bulak'ı, bombaladı.
İsyancıların mayısta 4, haziranda 11 köyü aldığı açıklandı.
= - | 4 | - | İsyancılar < - | -
= - | 11 | - | İsyancılar < - | -
İsyancıların mayısta 4, haziranda 11 köyü bombaladığı açıklandı.
Ele geçirilen köy sayısı kırkı aştı.
= - | 40 | - | - < - | -
"""

NAMES = r"""
Karaova'nın Kuru Tepe ve Akova'nın Bulak köyleri ele geçirildi.
= Karaova | - | Kuru Tepe | - < - | -
= Akova | - | Bulak | - < - | -
Ordu Kuru Tepe'yi ve Bulak köyünü ele geçirdi.
= - | - | Kuru Tepe | Ordu < - | -
= - | - | Bulak | Ordu < - | -
Ordu, Karaova'nın Boz Dağı eteklerindeki üç köyü isyancılardan aldı.
= Karaova | 3 | - | Ordu < isyancılar | -
Akköy Rus işgalinden kurtarıldı.
= - | - | Akköy | - < Rus | -
12 Mart 2020 | Akköy Yunan işgalinden geri alındı
= - | - | Akköy | - < Yunan | 12.03.2020
Demir Bey emrindeki milisler Akköy'ü geri aldı.
= - | - | Akköy | Demir Bey emrindeki milisler < - | -
Doğan paralı askerleri Akköy köyünü ele geçirdi.
= - | - | Akköy | Doğan paralı askerleri < - | -
Boko Haram Karaova eyaletinde iki köyü ele geçirdi.
= Karaova | 2 | - | Boko Haram < - | -
Ordu Akköy kasabasını milislerden üçüncü kez geri aldı.
= - | - | Akköy | Ordu < milisler | -
Ordu Karaova vilayetinin Akova ilçesini iki hafta sonra geri aldı.
= Karaova | - | Akova | Ordu < - | -
Ordu Akköy kasabasını, ardından Bulak ve Taşlı köylerini ele geçirdi.
= - | - | Akköy, Bulak, Taşlı | Ordu < - | -
Ordu, Karaova'nın köylerinden Akköy'ü aldı.
= Karaova | - | Akköy | Ordu < - | -
Yetkili, Giryan'a bağlı Akköy beldesinin ordunun eline geçtiğini söyledi.
= Giryan | - | Akköy | ordu < - | -
"""

WHILE = r"""
Ordu üç köyü ele geçirirken isyancılar geri çekildi.
= - | 3 | - | Ordu < - | -
İsyancılar Akköy köyünü alırken Bulak köyünü kaybetti.
= - | - | Akköy | İsyancılar < - | -
= - | - | Bulak | - < İsyancılar | -
Ordu Akköy köyünü ele geçirse de Bulak'ı isyancılar savundu.
= - | - | Akköy | Ordu < - | -
Ordu Akköy köyünü ele geçirmekle tehdit etti.
Ordu, Akköy ve Bulak köylerini ele geçirmekle yolu kesti.
= - | - | Akköy, Bulak | Ordu < - | -
Ordu Akköy köyünden çekilirken ateş açıldı.
Ordu Karaova'da, Akova'da ve Bulak'ta ikişer köyü ele geçirdi.
= Karaova | 2 | - | Ordu < - | -
= Akova | 2 | - | Ordu < - | -
= Bulak | 2 | - | Ordu < - | -
"""

AZERBAIJANI = r"""
Azad edilən yerlər: Qaraovada Dağlı, Ağovada Bulaq.
= Qaraova | - | Dağlı | - < - | -
= Ağova | - | Bulaq | - < - | -
Üsyançılar Dərəli qəsəbəsindən və ətraf iki kənddən qovulub.
= - | - | Dərəli | - < Üsyançılar | -
= Dərəli | 2 | - | - < Üsyançılar | -
Qoşunlar Dağlı şəhərini, ardınca Dərəli və Bulaq qəsəbələrini tutub.
= - | - | Dağlı, Dərəli, Bulaq | Qoşunlar < - | -
Qoşunlar Dağlı şəhərini tutub, ardınca ordu geri çəkilib.
= - | - | Dağlı | Qoşunlar < - | -
Qaraovada nəzarətə götürülən məntəqələrin sayı 25-ə çatıb.
= Qaraova | 25 | - | - < - | -
Qaraovada açılan seçki məntəqələrinin sayı 25-ə çatıb.
Daha bir kənd - Dağlı işğal altından çıxarılıb.
= - | 1 | Dağlı | - < - | -
Qaraova rayonunun iki kəndi işğaldan çıxarılıb.
= Qaraova | 2 | - | - < - | -
Azad olunan kəndlərin sayı qırxı ötüb.
= - | 40 | - | - < - | -
Boko Haram Qaraova ştatında on kəndi işğal edib.
= Qaraova | 10 | - | Boko Haram < - | -
Ordu Dağlı kəndini ələ keçirsə də, itki verib.
= - | - | Dağlı | Ordu < - | -
Ordu Dağlı kəndini düşməndən azad etməklə yolu açıb.
= - | - | Dağlı | Ordu < düşmən | -
Ordu Dağlı kəndini ələ keçirməklə hədələyib.
Şəhər rəsmisi bildirib ki, Qaraova rayonunda beş kənd azad edilib.
= Qaraova | 5 | - | - < - | -
Ordu Dağlı şəhərini ikinci dəfə geri alıb.
= - | - | Dağlı | Ordu < - | -
Ordu Dağlı kəndini iki həftə sonra geri alıb.
= - | - | Dağlı | Ordu < - | -
Kuzey muzdlu döyüşçüləri Dağlı kəndini ələ keçirib.
= - | - | Dağlı | Kuzey muzdlu döyüşçüləri < - | -
"""

LISTS = r"""
Բանակը գրավել է Քարաշենի շրջանի Արևաշեն, Դաշտակ, իսկ Լեռնավանի շրջանի Ջրաղաց գյուղերը։
= Քարաշենի | - | Արևաշեն, Դաշտակ | Բանակ < - | -
= Լեռնավանի | - | Ջրաղաց | Բանակ < - | -
Բանակը հրետակոծել է Քարաշենի շրջանի Արևաշեն, Դաշտակ, իսկ Լեռնավանի շրջանի Ջրաղաց գյուղերը։
Գրավված գյուղերն են՝ Քարաշենի շրջանում Արևաշեն, Լեռնավանի շրջանում Դաշտակ։
= Քարաշենի | - | Արևաշեն | - < - | -
= Լեռնավանի | - | Դաշտակ | - < - | -
Բանակը գրավել է Քարաշեն քաղաքը, ապա՝ Արևաշեն և Դաշտակ գյուղերը։
= - | - | Քարաշեն | Բանակ < - | -
= - | - | Արևաշեն, Դաշտակ | Բանակ < - | -
Երեկ Քարաշենը, իսկ այսօր Լեռնավան քաղաքն անցան ապստամբների վերահսկողության տակ։
= - | - | Քարաշեն | ապստամբներ < - | 27.11.2020
= - | - | Լեռնավան | ապստամբներ < - | 28.11.2020
Ապստամբները գրավել են երեք նահանգի վարչական կենտրոն՝ Քարաշեն, Լեռնավան և Արևաշեն։
= - | 3 | Քարաշեն, Լեռնավան, Արևաշեն | Ապստամբներ < - | -
Ապստամբների ձեռքն անցած կենտրոնների թիվը հասել է իննի։
= - | 9 | - | Ապստամբներ < - | -
Բանակը հետ է վերցրել Քարաշեն քաղաքը՝ Լեռնավան նահանգի վարչական կենտրոնը։
= Լեռնավան | - | Քարաշեն | Բանակ < - | -
Բանակը կորցրել է Լեռնավանի շրջանը և Քարաշեն քաղաքը։
= Լեռնավանի | - | - | - < Բանակ | -
= - | - | Քարաշեն | - < Բանակ | -
"""

LYING = r"""
Բանակը գրավել է Քարաշենից 12 կմ հեռավորության վրա գտնվող Արևաշեն գյուղը։
= - | - | Արևաշեն | Բանակ < - | -
Ապստամբները գրավեցին Քարաշենից 5 կիլոմետր հյուսիս գտնվող Արևաշեն գյուղը։
= - | - | Արևաշեն | Ապստամբներ < - | -
Բանակն ազատագրել է Քարաշենի շրջակա 7 գյուղ։
= Քարաշենի | 7 | - | Բանակ < - | -
Բանակը վերահսկողություն է հաստատել Արևաշենի, Դաշտակի և Ջրաղացի նկատմամբ։
= - | - | Արևաշեն, Դաշտակ, Ջրաղաց | Բանակ < - | -
Բանակը մաքրել է Քարաշենի վերջին թաղամասերը ահաբեկիչներից։
= Քարաշենի | - | - | Բանակ < ահաբեկիչներ | -
Բանակը մաքրել է Քարաշենի ճանապարհները ականներից։
Ուժերը հետ են գրավել լեռներով շրջապատված երկու գյուղ։
= - | 2 | - | Ուժեր < - | -
"""

SIDES = r"""
Բանակն արագ աջակցության ուժերից հետ է վերցրել Քարաշեն քաղաքը։
= - | - | Քարաշեն | Բանակ < արագ աջակցության ուժեր | -
Բանակը հուսիներից ազատել է Քարաշեն նահանգի երկու գյուղ։
= Քարաշեն | 2 | - | Բանակ < հուսիներ | -
Աշխարհազորայինները գրավել են Քարաշեն գյուղը։
= - | - | Քարաշեն | Աշխարհազորայիններ < - | -
Զինյալները լքել են Էլ Արևաշեն և Դաշտակ քաղաքները։
= - | - | Էլ Արևաշեն, Դաշտակ | - < Զինյալներ | -
Քարաշենը վերադարձել է կառավարական ուժերի վերահսկողության տակ։
= - | - | Քարաշեն | կառավարական ուժեր < - | -
Բնակիչները վերադարձել են Քարաշեն։
"""


@pytest.mark.parametrize(("text", "expected"), cases(ENTERED))
def test_control_in_a_place_is_that_of_the_place(text: str, expected: list[str]) -> None:
    """
    A place that was entered and controlled was taken, and control in a place passes with the place itself.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(PARTS))
def test_figures_of_parts_are_told_apart(text: str, expected: list[str]) -> None:
    """
    Parts that are named, kinds beside hills, figures of each region and of each month are figures of their own.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(NAMES))
def test_names_stand_beside_other_names(text: str, expected: list[str]) -> None:
    """
    Hills, slopes, peoples, leaders and numbers of times beside a name neither hide it nor become part of it.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(WHILE))
def test_clauses_that_go_along_with_others_tell_of_changes(text: str, expected: list[str]) -> None:
    """
    What was done while, though or by which something else was done is a change, too; what was threatened is none.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(AZERBAIJANI))
def test_azerbaijani_lists_figures_and_clauses(text: str, expected: list[str]) -> None:
    """
    Lists with "then", figures past a mark, villages brought out of occupation are changes.
    """
    assert expected == in_lines(text, "az")


@pytest.mark.parametrize(("text", "expected"), cases(LISTS))
def test_armenian_lists_go_on_with_another_region_and_day(text: str, expected: list[str]) -> None:
    """
    A list goes on behind a small word with the next region, the next day or the next towns.
    """
    assert expected == in_lines(text, "hy")


@pytest.mark.parametrize(("text", "expected"), cases(LYING))
def test_armenian_places_told_by_what_lies_near(text: str, expected: list[str]) -> None:
    """
    How far a place lies from another, and what lies around it, neither hides it nor becomes its loser.
    """
    assert expected == in_lines(text, "hy")


@pytest.mark.parametrize(("text", "expected"), cases(SIDES))
def test_armenian_sides_and_returns(text: str, expected: list[str]) -> None:
    """
    Forces of several words lose as one side, and what returns under control changes hands.
    """
    assert expected == in_lines(text, "hy")
