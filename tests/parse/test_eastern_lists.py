"""Turkish, Azerbaijani, Armenian: figures that words stand behind, names that share a word, what lists tell of."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

# Below each text: region | figure | names | taker < loser | day; nothing where nothing changed hands.
TOLD = {
    "az": """
Qaraova rayonunun on beşə yaxın kəndi düşməndən təmizlənib.
= Qaraova | 15 | - | - < düşmən | -
Ordu iyirmiyə yaxın kəndi azad edib.
= - | 20 | - | Ordu < - | -
Qaraova rayonunda yüzə yaxın kənd azad edilib.
= Qaraova | 100 | - | - < - | -
Ordu ona yaxın kəndi azad edib.
= - | 10 | - | Ordu < - | -
Ordu on ikidən çox kəndi azad edib.
= - | 12 | - | Ordu < - | -
Ordu Qaraovaya yaxın 3 kəndi azad edib.
= Qaraova | 3 | - | Ordu < - | -
Ordu Ağdərəyə yaxın yerləşən Bulaq kəndini azad edib.
= Ağdərə | - | Bulaq | Ordu < - | -
Ordu Qaraova rayonunda 4 kəndi (o cümlədən Ağova və Dərəli) düşməndən alıb.
= Qaraova | 4 | Ağova, Dərəli | Ordu < düşmən | -
Ordu Qaraova rayonunda 4 kəndi (o cümlədən Ağova və Dərəli) vurub.
Ordu Qaraovada Tuğlu, Yuxarı və Aşağı Bulaq kəndlərini azad edib.
= Qaraova | - | Tuğlu, Yuxarı Bulaq, Aşağı Bulaq | Ordu < - | -
Ordu Qaraovada Yuxarı, Orta və Aşağı Bulaq kəndlərini azad edib.
= Qaraova | - | Yuxarı Bulaq, Orta Bulaq, Aşağı Bulaq | Ordu < - | -
Ordu Qaraovada Yuxarı Dərə və Aşağı Bulaq kəndlərini azad edib.
= Qaraova | - | Yuxarı Dərə, Aşağı Bulaq | Ordu < - | -
Qaraova vilayətində 30-dan çox kənd işğaldan qurtulub.
= Qaraova | 30 | - | - < - | -
Ordu 30-dan çox kəndi işğaldan qurtarıb.
= - | 30 | - | Ordu < - | -
Ordu 30 nəfəri əsirlikdən qurtarıb.
Norland qüvvələri iyulun 21-də Ağovanı, bir gün sonra isə Dərəlini geri alıb.
= - | - | Ağova | Norland qüvvələri < - | 21.07.2020
= - | - | Dərəli | Norland qüvvələri < - | 22.07.2020
İyulun əvvəlində Ağova, iyulun 21-də Dərəli işğal edildi.
= - | - | Ağova | - < - | -
= - | - | Dərəli | - < - | 21.07.2020
Oktyabrın 30-da Ağova və Dərətin, noyabrın 19-da Bulaq işğal edilib.
= - | - | Ağova, Dərətin | - < - | 30.10.2020
= - | - | Bulaq | - < - | 19.11.2020
Üç kənd – Ağova, Dərəli və Bulaq əldən gedib.
= - | 3 | Ağova, Dərəli, Bulaq | - < - | -
Beş kənd – Ulaş, Tel Burin, Qara, Böyük və Kiçik Dərə kəndləri geri alındı.
= - | 5 | Ulaş, Tel Burin, Qara, Böyük Dərə, Kiçik Dərə | - < - | -
Ordu Lovfin və Tel Burin kəndlərini ələ keçirib.
= - | - | Lovfin, Tel Burin | Ordu < - | -
Ordu Estmurun 3 kəndini ələ keçirib.
= Estmur | 3 | - | Ordu < - | -
Ordu Lovfin regionunda Norbi kəndini ələ keçirib.
= Lovfin | - | Norbi | Ordu < - | -
Qaraova vilayətində 300-dən çox yaşayış məntəqəsi, 3800 kvadratkilometr ərazi işğaldan azad edilib.
= Qaraova | 300 | - | - < - | -
Ordu Qaraovada Ağova kəndini azad edib. Əməliyyatın əvvəlindən bölgədə ümumilikdə 87 kənd nəzarətə götürülüb.
= Qaraova | - | Ağova | Ordu < - | -
= Qaraova | 87 | - | - < - | -
Bir neçə rayonda 5 kənd azad edilib.
= - | 5 | - | - < - | -
""",
    "tr": """
Ordu birlikleri Akköy'e girerek ilçenin tamamının kontrolünü ele geçirdi.
= - | - | Akköy | Ordu birlikleri < - | -
Karaova'da isyancılar Akova'nın kuzeyinde BKC'nin elinde bulunan 2 köyü ele geçirdi.
= Akova | 2 | - | isyancılar < BKC | -
İsyancılar Akova'nın kuzeyinde BKC'nin kontrolünde olan 2 köyü ele geçirdi.
= Akova | 2 | - | İsyancılar < BKC | -
Ordu birlikleri Akköy'e girerek kentin tamamında kontrolü sağladı.
= - | - | Akköy | Ordu birlikleri < - | -
Ordu birlikleri Akköy'e girerek kentin kontrolünü ele geçirdi.
= - | - | Akköy | Ordu birlikleri < - | -
Ordu birlikleri Akköy'e girerek kentin havaalanını ele geçirdi.
Ordu birliklerinin Karaova'nın Akova ilçesinde hakimiyet sağladığı ifade edildi.
= Akova | - | - | Ordu birlikleri < - | -
Ordu Karaova'nın Akova ilçesinde hakimiyet sağladığını duyurdu.
= Akova | - | - | Ordu < - | -
Ordu Karaova'da yirmiyi aşkın köyü ele geçirdi.
= Karaova | 20 | - | Ordu < - | -
Ordu Karaova'da on dörde yakın köyü ele geçirdi.
= Karaova | 14 | - | Ordu < - | -
Ordu 15'i aşkın köyü ele geçirdi.
= - | 15 | - | Ordu < - | -
Ordu Karaova'ya yakın 3 köyü ele geçirdi.
= Karaova | 3 | - | Ordu < - | -
Ordu Karaova'da Yukarı ve Aşağı Akköy köylerini ele geçirdi.
= Karaova | - | Yukarı Akköy, Aşağı Akköy | Ordu < - | -
Ordu Karaova'da 4 köyü (aralarında Akköy ve Taşlı da var) ele geçirdi.
= Karaova | 4 | Akköy, Taşlı | Ordu < - | -
Norland birlikleri 21 Temmuz'da Akköy'ü, iki gün sonra Taşlı'yı, ertesi sabah Bulak'ı geri aldı.
= - | - | Akköy | Norland birlikleri < - | 21.07.2020
= - | - | Taşlı | Norland birlikleri < - | 23.07.2020
= - | - | Bulak | Norland birlikleri < - | 24.07.2020
Temmuz başında Akköy, 21 Temmuz'da Taşlı da düştü.
= - | - | Akköy | - < - | -
= - | - | Taşlı | - < - | 21.07.2020
Karaova'nın en büyük kentlerinden Akköy, Taşlı ve Bulak ordudan isyancılara geçti.
= Karaova | - | Akköy, Taşlı, Bulak | isyancılar < ordu | -
Akköy, Taşlı ve Bulak da geçen hafta ordudan HDK'ye geçti.
= - | - | Akköy, Taşlı, Bulak | HDK < ordu | -
BKC'liler cumartesi sabahı Akköy'den de çekildi.
= - | - | Akköy | - < BKC | 28.11.2020
Ordu, Karaova'da BKC'nin elindeki üç mahalleden ikisini, Akköy ile Taşlı'yı cuma günü aldı.
= Karaova | 2 | Akköy, Taşlı | Ordu < BKC | 27.11.2020
Ele geçirilen nokta sayısı 4'ü köy, 3'ü kritik tepe olmak üzere 7'ye çıktı.
= - | 4 | - | - < - | -
Gruplar 3 Kasım'da Karaova'nın Akköy ilçesini rejimden almış, aynı gün Taşlı'yı da düşürmüştü.
= Karaova | - | Akköy | Gruplar < rejim | 03.11.2020
= - | - | Taşlı | Gruplar < - | 03.11.2020
Ordu Akköy'de bir uçağı düşürdü.
Ordu dün Akköy, Taşlı ve Bulak'ı ele geçirdi, Karaova ovasında da on köyü aldı.
= - | - | Akköy, Taşlı, Bulak | Ordu < - | 27.11.2020
= Karaova | 10 | - | Ordu < - | 27.11.2020
Ordu dün Akköy ve Taşlı'yı ele geçirdi, Karaova'da üç ev aldı.
= - | - | Akköy, Taşlı | Ordu < - | 27.11.2020
""",
    "hy": """
Բանակը գրավել է Քարաշենի շրջանի Նոր և Հին Արևաշեն գյուղերը։
= Քարաշենի | - | Նոր Արևաշեն, Հին Արևաշեն | Բանակ < - | -
Բանակը գրավել է Արևաշենը և Քարաշենի շրջանի Լեռնավան գյուղը։
= - | - | Արևաշեն | Բանակ < - | -
= Քարաշենի | - | Լեռնավան | Բանակ < - | -
Բանակը գրավել է Արևաշենը, Նորավանը, ինչպես նաև Քարաշենի շրջանի 3 գյուղ։
= - | - | Արևաշեն, Նորավան | Բանակ < - | -
= Քարաշենի | 3 | - | Բանակ < - | -
Բանակը գրավել է Քարաշենի և Լեռնավանի շրջանների 5 գյուղ։
= Քարաշենի և Լեռնավանի | 5 | - | Բանակ < - | -
Բանակը գրավել է Նորլանդիայի երեք քաղաք՝ Արևաշեն, Մարի Լեռնավան և Նորավան։
= Նորլանդիայի | 3 | Արևաշեն, Մարի Լեռնավան, Նորավան | Բանակ < - | -
Հրադադարից հետո թշնամու վերահսկողության տակ է անցել Քարաշենի շրջանի 5 գյուղ։
= Քարաշենի | 5 | - | թշնամի < - | -
Բանակցություններից առաջ բանակը գրավել է Արևաշեն գյուղը։
= - | - | Արևաշեն | բանակ < - | -
Ապստամբներից Քարաշենի շրջանի 5 գյուղ անցել է բանակին։
= Քարաշենի | 5 | - | բանակ < Ապստամբներ | -
Բանակը հետ գրավեց Արևաշեն քաղաքը՝ Քարաշենի նահանգի կենտրոնը։
= Քարաշենի | - | Արևաշեն | Բանակ < - | -
Բանակը գրավել է Արևաշենը, որը մեկ տարի ապստամբների ձեռքում էր։
= - | - | Արևաշեն | Բանակ < ապստամբներ | -
Բանակը գրավել է Արևաշենը, որը ապստամբների վերահսկողության տակ էր։
= - | - | Արևաշեն | Բանակ < ապստամբներ | -
Զորքը գրավել է՝ Քարաշենի շրջանում՝ չորս գյուղ, Լեռնավանի շրջանում՝ երեք գյուղ (այդ թվում՝ Արևաշեն)։
= Քարաշենի | 4 | - | Զորք < - | -
= Լեռնավանի | 3 | Արևաշեն | Զորք < - | -
Զինյալները ներխուժեցին Արևաշեն և գրավեցին ավանը։
= - | - | Արևաշեն | Զինյալներ < - | -
Զինյալները մտան Արևաշեն գյուղ ու գրավեցին այն։
= - | - | Արևաշեն | Զինյալներ < - | -
Թշնամին իր ստորաբաժանումները հետ է քաշել Արևաշեն գյուղից։
= - | - | Արևաշեն | - < Թշնամի | -
Թշնամին հետ քաշեց իր զորքերը Արևաշեն գյուղից։
= - | - | Արևաշեն | - < Թշնամի | -
Թշնամին հետ քաշեց զորքերը Արևաշենից։
= - | - | Արևաշեն | - < Թշնամի | -
Նախագահը հետ քաշեց դեսպանին Արևաշեն քաղաքից։
Բանակը Քարաշենի մարզում ազատագրել է տասներկու բնակավայր, իսկ հոկտեմբերի սկզբից՝ ավելի քան վաթսունը։
= Քարաշենի | 12 | - | Բանակ < - | -
= Քարաշենի | 60 | - | Բանակ < - | -
Ապստամբները երեկ գրավել են երկու քաղաք՝ Մարի Նորարի և Քարահունջ, և նոյեմբերի 6-ից ի վեր նրանց ձեռքն է անցել ինը քաղաք։
= - | 2 | Մարի Նորարի, Քարահունջ | Ապստամբներ < - | 27.11.2020
= - | 9 | - | Ապստամբներ < - | -
Ատրպէյճանցի սահմանապահները գրաւեցին Արևաշեն գիւղը։
= - | - | Արևաշեն | Ատրպէյճանցի սահմանապահներ < - | -
Մայիսի 17-ին ազատագրվեցին Քարաշենի ենթաշրջանի գյուղերը, հաջորդ օրը՝ Լեռնավան քաղաքը։
= Քարաշենի | - | - | - < - | 17.05.2020
= - | - | Լեռնավան | - < - | 18.05.2020
Քարաշէնի շրջանի 2 գիւղերը՝ Արևաշեն եւ Նորավան, այսօր կ՚անցնին թշնամիի հսկողութեան տակ։
= Քարաշէնի | 2 | Արևաշեն, Նորավան | թշնամի < - | 28.11.2020
""",
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, *case) for language, table in TOLD.items() for case in cases(table)],
)
def test_each_entry_is_told_with_what_is_its_own(language: str, text: str, expected: list[str]) -> None:
    """
    Figures, names and regions are read with the words that they share with others or that stand behind them.
    """
    assert in_lines(text, language) == expected
