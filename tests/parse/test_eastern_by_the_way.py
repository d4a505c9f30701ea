"""Turkish, Azerbaijani, Armenian and Arabic: small words beside a change, which is told all the same."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.parse.reports import cases, in_lines

# Below each text what is told: region | figure | names | taker < loser | day; nothing where nothing changed hands.
TOLD = {
    "tr": """
Karaova'nın Akköy köyü ile Akova'nın iki köyü düşmandan temizlenmiş.
= Karaova | - | Akköy | - < düşman | -
= Akova | 2 | - | - < düşman | -
Akköy köyü kurtarılmış, yol açılmış.
= - | - | Akköy | - < - | -
Temizlenmiş iki köyü gezdiler.
Ordu Akköy, Taşlı ve Bulak dahil on üç köyü isyancılardan geri aldı.
= - | 13 | Akköy, Taşlı, Bulak | Ordu < isyancılar | -
Ordu Akköy de dahil olmak üzere üç kasabayı geri aldı.
= - | 3 | Akköy | Ordu < - | -
Ordu, siviller dahil üç köylüyü aldı.
#SONDAKİKA BKC, Akköy'ü ordudan aldı.
= - | - | Akköy | BKC < ordu | -
SON DAKİKA: Ordu Akköy'ü ele geçirdi.
= - | - | Akköy | Ordu < - | -
Ordu, Karaova'nın Taşova beldesine bağlı Akköy ve Taşlı ile ilçe merkezine bağlı Bulak köyünü BKC'den arındırdı.
= Karaova | - | Bulak | Ordu < BKC | -
= Taşova | - | Akköy, Taşlı | Ordu < BKC | -
Karaova'nın Taşova beldesine bağlı Akköy, ilçe merkezine bağlı Bulak köyü ele geçirildi.
= Karaova | - | Bulak | - < - | -
= Taşova | - | Akköy | - < - | -
Üç köy dün Kaya komutasındaki BKC'nin eline geçti.
= - | 3 | - | Kaya komutasındaki BKC < - | 27.11.2020
Karaova ve Akova vilayetleri derhal Norland'a bırakılacak.
= Karaova | - | - | Norland < - | -
= Akova | - | - | Norland < - | -
Düşen köylerin sayısı sekize çıktı.
= - | 8 | - | - < - | -
Ele geçirilen köylerin sayısı yirmi üçe yükseldi.
= - | 23 | - | - < - | -
Köylerin sayısı sekize çıktı.
Ordu Akköy'ü dün istirdat etti.
= - | - | Akköy | Ordu < - | 27.11.2020
Akköy kasabası isyancılar tarafından istirdat edildi.
= - | - | Akköy | isyancılar < - | -
Karaova ilçesinin 11 köyü savaşmadan teslim oldu.
= Karaova | 11 | - | - < - | -
Akköy kasabası isyancılara teslim oldu.
= - | - | Akköy | isyancılar < - | -
Kaya orduya teslim oldu.
İsyancılar Akköy kasabasında teslim oldu.
Kurtarılan yerler arasında Akköy, Taşlı ve Bulak var.
= - | - | Akköy, Taşlı, Bulak | - < - | -
Ordunun çekildiği köyler arasında Akköy ve Taşlı yer alıyor.
= - | - | Akköy, Taşlı | - < Ordu | -
Akköy köyü bizim askerlere geçti.
= - | - | Akköy | askerler < - | -
""",
    "az": """
Ordu Qaraovanın Ulu Dağlarda, Dərəli, Axarın Bulaq kəndini azad edib.
= Qaraova | - | Ulu Dağlarda, Dərəli | Ordu < - | -
= Axar | - | Bulaq | Ordu < - | -
Ordu Qaraovada, Axarda Dağlı və Bulaq kəndlərini azad edib.
= Axar | - | Dağlı, Bulaq | Ordu < - | -
Ordu Dağlı kəndini peşmərqələrin əlindən aldı.
= - | - | Dağlı | Ordu < peşmərqələr | -
Dağlı şəhəri və Bulaq kəndi bizim hərbçilərə keçib.
= - | - | Dağlı, Bulaq | hərbçilər < - | -
Ordu Axar şəhərini, ondan şimaldakı Dağlı və Bulaq qəsəbələrini üsyançılardan aldı.
= - | - | Axar | Ordu < üsyançılar | -
= - | - | Dağlı, Bulaq | Ordu < üsyançılar | -
Ordu ondan çox kəndi azad edib.
= - | 10 | - | Ordu < - | -
Qaraovada on beş xristian və yezidi kəndi üsyançıların nəzarətinə keçib.
= Qaraova | 15 | - | üsyançılar < - | -
Qaraova qəzasının 11 kəndi döyüşsüz təslim oldu.
= Qaraova | 11 | - | - < - | -
Dağlı şəhəri üsyançılara təslim oldu.
= - | - | Dağlı | üsyançılar < - | -
Dağlıda 11 əsgər təslim oldu.
Düşmən döyüşə-döyüşə Dağlı kəndindən çıxarılıb.
= - | - | Dağlı | - < Düşmən | -
Ordunun çəkildiyi yerlər arasında Dağlı, Bulaq və Axar var.
= - | - | Dağlı, Bulaq, Axar | - < Ordu | -
Azad edilən yerlər arasında Dağlı, Bulaq və Axar var.
= - | - | Dağlı, Bulaq, Axar | - < - | -
Azad edilən kəndlərin sayı səkkizə çatıb.
= - | 8 | - | - < - | -
Norlandın qüvvələri üç kəndi ələ keçirdi.
= - | 3 | - | Norland < - | -
Norlandın ordusu Qaraova rayonunun Dağlı kəndini azad edib.
= Qaraova | - | Dağlı | Norland < - | -
General Kayanın qüvvələri Dağlı kəndini ələ keçirdi.
= - | - | Dağlı | General Kaya < - | -
Kaya paşanın qoşunları Dağlı şəhərini üsyançılardan aldı.
= - | - | Dağlı | Kaya paşanın qoşunları < üsyançılar | -
Kaya xanın dəstələri üç kəndi tutdu.
= - | 3 | - | Kaya xanın dəstələri < - | -
Ordu Kaya paşanın qoşunlarından Dağlı şəhərini aldı.
= - | - | Dağlı | Ordu < Kaya paşanın qoşunları | -
""",
    "hy": """
Թշնամին խլեց Լեռնավանի ողջ շրջանն ու Քարաշենի շրջանի 33 գյուղերից 24-ը։
= Լեռնավանի | - | - | Թշնամի < - | -
= Քարաշենի | 24 | - | Թշնամի < - | -
Բանակը գրավեց Լեռնավանի շրջանը և Քարաշենի շրջանի Արևաշեն գյուղը։
= Լեռնավանի | - | - | Բանակ < - | -
= Քարաշենի | - | Արևաշեն | Բանակ < - | -
Ցավոք, հարավում թողել ենք յոթ բնակավայր, այդ թվում՝ Արևաշեն ու Լեռնավան գյուղերը։
= - | 7 | Արևաշեն, Լեռնավան | - < - | -
Դժբախտաբար, բանակը կորցրել է յոթ գյուղ։
= - | 7 | - | - < բանակ | -
Նորլանդական գնդերը գրավեցին ավելի քան երեսուն բնակավայր։
= - | 30 | - | Նորլանդական գնդեր < - | -
Երկրորդ գունդը գրավեց Արևաշեն գյուղը։
= - | - | Արևաշեն | Երկրորդ գունդ < - | -
Նույն կողմին հանձնվեց Քարաշենի շրջանը։
= Քարաշենի | - | - | - < - | -
Քարաշենի շրջանը հանձնվեց նորլանդական կողմին։
= Քարաշենի | - | - | նորլանդական կողմ < - | -
Չորս գյուղ (Արևաշեն, Լեռնավան), որոնք ապստամբների վերահսկողության տակ էին, անցան բանակին։
= - | 4 | Արևաշեն, Լեռնավան | բանակ < - | -
Չորս գյուղ, որոնք ապստամբների վերահսկողության տակ էին, ռմբակոծվեցին։
«Իսլամական պետության» զինյալները գրավեցին Արևաշեն գյուղը։
= - | - | Արևաշեն | Իսլամական պետության զինյալներ < - | -
Լեռնավանի գավառի վեց գյուղ ապստամբներն ինքնակամ լքեցին։
= Լեռնավանի | 6 | - | - < ապստամբներ | -
""",
    "ar": """
بسط الجيش سيطرته على سبع بلدات في ريف السدرة، وطهرت معها إحدى عشرة مزرعة.
= السدرة | 7 | - | الجيش < - | -
= - | 11 | - | الجيش < - | -
حرر الجيش ثلاث قرى، وحررت معه الفصائل قريتين.
= - | 3 | - | الجيش < - | -
= - | 2 | - | الفصائل < - | -
سيطر الجيش على ثلاث قرى شرقا.
= - | 3 | - | الجيش < - | -
حرر الجيش قرية الطيبة يوم الاثنين. وقبل ذلك بيومين سيطر الجيش على الكرم.
= - | - | الطيبة | الجيش < - | 23.11.2020
= - | - | الكرم | الجيش < - | 21.11.2020
أتممنا تحرير أحياء الصواعق والمزارب.
= - | - | الصواعق, المزارب | - < - | -
أنجزت القوات تحرير قرية الكرم.
= - | - | الكرم | القوات < - | -
استعاد الجيش بلدة الكرم بعد أن خسرها ساعات.
= - | - | الكرم | الجيش < - | -
استعاد الجيش بلدة الكرم بعد أن خسرها المتمردون.
= - | - | الكرم | الجيش < المتمردون | -
""",
}


def told() -> Iterator[tuple[str, str, list[str]]]:
    for language, table in TOLD.items():
        for text, expected in cases(table):
            yield language, text, expected


@pytest.mark.parametrize(("language", "text", "expected"), [*told()])
def test_what_is_said_by_the_way_hides_no_change(language: str, text: str, expected: list[str]) -> None:
    """
    A place, a figure and a side are told whatever small words, titles and clauses stand between them.
    """
    assert in_lines(text, language) == expected
