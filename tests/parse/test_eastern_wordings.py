"""Turkish, Azerbaijani, Armenian and Arabic: where a side, a place or a day stands in a sentence of a report."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pipeline.model import Claim
from tests.parse.reports import SUNDAY, claims

# Below each text: region, figure, names, who gained, who lost, day and month; nothing where nothing changed hands.
SAID = {
    "tr": """
BKC adlı isyancı grup, Batı Karaova eyaletindeki iki köyü, Akköy ve Derköy'ü, ele geçirdi.
    Batı Karaova | 2 | Akköy, Derköy | BKC | - | -

BKC adındaki silahlı grup Karaova bölgesindeki Akköy köyünü ele geçirdi.
    Karaova | - | Akköy | BKC | - | -

Ordu, BKC adlı örgütten Akköy köyünü geri aldı.
    - | - | Akköy | Ordu | BKC | -

Demir adlı isyancı Akköy köyünü ele geçirdi.
    - | - | Akköy | isyancı | - | -

Karaova bölgesindeki Akköy kasabası, ordu ve Kuzey milislerinin elindeyken 6 Mart'ta BKC tarafından ele geçirildi.
    Karaova | - | Akköy | BKC | ordu ve Kuzey milisleri | 6/3

Akköy köyü ordunun kontrolündeyken dün isyancılar tarafından ele geçirildi.
    - | - | Akköy | isyancılar | ordu | 8/3

Akköy ordunun kontrolü altındayken isyancılar tarafından bombalandı.

Ordu Akköy'e saldırdı ve komşu kasabayı ele geçirdi.

Ordunun sözcüsü, isyancıların Akköy'ü ele geçirdiklerini doğruladı.
    - | - | Akköy | - | - | -

Ordu, Taşlı Askeri Üssü'nün kuzeyinde üç köyü ele geçirdi.
    Taşlı Askeri Üssü | 3 | - | Ordu | - | -

Ordu, Karaova'nın Akköy, Derköy ve Bulak köyleri olmak üzere 3 köyü daha isyancılardan arındırdı.
    Karaova | 3 | Akköy, Derköy, Bulak | Ordu | isyancılar | -

Ordu, Akköy ve Bulak köyleri olmak üzere Karaova'da 2 köyü ele geçirdi.
    Karaova | 2 | Akköy, Bulak | Ordu | - | -

Ordu Akköy ve Bulak köylerini de 3 köyü de bombaladı.

Ordu 97 köyü ele geçirdi; bunların 43'ü Karaova'da bulunuyor.
    - | 97 | - | Ordu | - | -
    Karaova | 43 | - | Ordu | - | -

Ordu 97 köyü ele geçirdi; bunların 43'ü Karaova ilçesinde.
    - | 97 | - | Ordu | - | -
    Karaova | 43 | - | Ordu | - | -

Ordu 97 köyü bombaladı; bunların 43'ü Karaova'da bulunuyor.

Ordu, 43'ü Karaova'da, 54'ü Derinova'da olmak üzere 97 köyü ele geçirdi.
    Karaova | 43 | - | Ordu | - | -
    Derinova | 54 | - | Ordu | - | -
    - | 97 | - | Ordu | - | -

İsyancıların komutanı Kaya Demir, Akköy kasabasını ele geçirdiklerini duyurdu.
    - | - | Akköy | İsyancılar | - | -

İsyancıların komutanı Kaya Demir, ordunun Akköy kasabasını ele geçirdiğini duyurdu.
    - | - | Akköy | ordu | - | -

Ordu, isyancıların dün ele geçirdiği Akköy köyünü geri aldı.
    - | - | Akköy | Ordu | isyancılar | -

Ordu dün 3 köyü ele geçirdiğini açıkladı.
    - | 3 | - | Ordu | - | 8/3

İsyancılar Bin Derviş kentini ele geçirdi.
    - | - | Bin Derviş | İsyancılar | - | -

BKC savaşçıları cumartesi günü Akköy'e girerek kentin kontrolünü ele geçirdi.
    - | - | Akköy | BKC savaşçıları | - | 8/3

İsyancılar Akköy kentine girdi ve kentin kontrolünü ele geçirdi.
    - | - | Akköy | İsyancılar | - | -

İsyancılar Karaova'nın Akköy kasabasına saldırarak kasabayı ele geçirdi.
    Karaova | - | Akköy | İsyancılar | - | -

İsyancılar Akköy kasabasına düzenledikleri saldırının ardından kasabayı ele geçirdi.
    - | - | Akköy | İsyancılar | - | -

Ordu Akköy'e saldırarak Derköy kasabasını ele geçirdi.
    - | - | Derköy | Ordu | - | -

Ordu Akköy'e yardım göndererek kasabayı ele geçirdi.

İsyancılar Akköy'e girdi ancak kenti ele geçiremedi.

İsyancılar Akköy'e girerek kenti ele geçirmeye çalıştı.

Akova Halk Kurtuluş Cephesi Karaova kasabasını aldı.
    - | - | Karaova | Akova Halk Kurtuluş Cephesi | - | -

Akova Halk Kurtuluş Cephesi Karaova kasabasını bombaladı.

Askerler düşman savunmasının derinliğine ilerledi ve Karaova ilçesinin Akköy köyünü kontrol altına aldı.
    Karaova | - | Akköy | Askerler | - | -

Muhalifler çekildi, rejim Akköy köyünü ele geçirdi.
    - | - | Akköy | rejim | - | -

Karaova'nın 5 köyünün Norland'a iade edilmesine hazırlanılıyor.
    Karaova | 5 | - | Norland | - | -

Rusya, Ukrayna'nın Karaova ve Akova bölgelerini ele geçirdi.
    Karaova | - | - | Rusya | - | -
    Akova | - | - | Rusya | - | -

Ordu Akova'nın Karaova bölgesini ele geçirdi.
    Akova | - | Karaova | Ordu | - | -

Ordu Karaova ilinin aynı adlı merkezini ele geçirdi.
    Karaova | - | Karaova | Ordu | - | -

Ordu Karaova ilinin aynı adlı merkezini bombaladı.

DŞİ Karaova'da 12 köyden temizlendi!
    Karaova | 12 | - | - | DŞİ | -

Mayınlar Karaova'da 12 köyden temizlendi.

Siviller Karaova'da 12 köyden çıkarıldı.

Bazı muhalif gruplar Karaova'nın Akköy köyünü aldı.
    Karaova | - | Akköy | muhalif gruplar | - | -

Bazı muhalif gruplar Karaova'nın Akköy köyünü bombaladı.
""",
    "az": """
Üsyançılar dörd kəndi ələ keçirib, 6 martda irəliləyib, 2 min nəfər evlərini tərk edib.
    - | 4 | - | Üsyançılar | - | 6/3

BKC adlı silahlı qrup Qaraova rayonunda üç kəndi ələ keçirib.
    Qaraova | 3 | - | BKC | - | -

Ağova kəndi ordunun nəzarətində ikən üsyançılar tərəfindən ələ keçirilib.
    - | - | Ağova | üsyançılar | ordu | -

Üç rayonumuz - Ağova, Qaraova və Daşlı bizə qaytarıldı.
    - | 3 | Ağova, Qaraova, Daşlı | - | - | -

Daşlı rayonunun 3 kəndinin - Ağova, Dərəli və Bulaqlının əraziləri (6,5 km2) nəzarətə götürülüb.
    Daşlı | 3 | Ağova, Dərəli, Bulaqlı | - | - | -

Ordu 97 kəndi ələ keçirdi; onların 43-ü Qaraovada, 54-ü Dərinovada yerləşir.
    - | 97 | - | Ordu | - | -
    Qaraova | 43 | - | Ordu | - | -
    Dərinova | 54 | - | Ordu | - | -

Ordu 97 kəndi ələ keçirdi; onların 43-ü Qaraovadadır.
    - | 97 | - | Ordu | - | -
    Qaraova | 43 | - | Ordu | - | -

Ordu 43-ü Qaraovada, 54-ü Dərinovada olmaqla 97 kəndi ələ keçirdi.
    Qaraova | 43 | - | Ordu | - | -
    Dərinova | 54 | - | Ordu | - | -
    - | 97 | - | Ordu | - | -

Ordu Ağova kəndini geri aldı. Üsyançılar Ağova kəndini ötən ay ələ keçirmişdi.
    - | - | Ağova | Ordu | - | -

Üsyançılar Ağova şəhərinə daxil olaraq şəhərin nəzarətini ələ keçirib.
    - | - | Ağova | Üsyançılar | - | -

Üsyançılar Ağova kəndinə girərək kəndi ələ keçirib.
    - | - | Ağova | Üsyançılar | - | -

Ağova Xalq Azadlıq Cəbhəsi Qaraova şəhərini ələ keçirib.
    - | - | Qaraova | Ağova Xalq Azadlıq Cəbhəsi | - | -

Ordu Qaraovanın beş kəndini DŞİ terror təşkilatının əlindən geri alıb.
    Qaraova | 5 | - | Ordu | DŞİ terror təşkilatı | -

Ordu Qaraovanın beş kəndində DŞİ terror təşkilatının mövqelərini bombalayıb.

Bölmələrimiz düşmən müdafiəsini yararaq Ağova kəndini azad edib.
    - | - | Ağova | Bölmələrimiz | - | -

Düşmən müdafiəsini möhkəmləndirib və Ağova kəndini ələ keçirib.
    - | - | Ağova | Düşmən | - | -

Qaraovanın 5 kəndinin Norlanda qaytarılmasına hazırlıq getdiyini deputat bildirib.
    Qaraova | 5 | - | Norland | - | -

Norland Qaraovanın 5 kəndinin qaytarılmasına hazır deyil.

Ordu dörd kəndi Mavi Xalq Qurtuluş Cəbhəsindən geri alıb.
    - | 4 | - | Ordu | Mavi Xalq Qurtuluş Cəbhəsi | -

Azərbaycanın Qaraova rayonu işğaldan azad edilib.
    Qaraova | - | - | - | - | -

Azərbaycanın Qaraova rayonu atəşə tutulub.

Qaraova rayonunun eyniadlı kəndi azad edilib.
    Qaraova | - | Qaraova | - | - | -

Terrorçular Qaraovanın üç kəndindən təmizləndi.
    Qaraova | 3 | - | - | Terrorçular | -

Minalar Qaraovanın üç kəndindən təmizləndi.

Bir sıra silahlı qruplaşmalar üç kəndi ələ keçirib.
    - | 3 | - | silahlı qruplaşmalar | - | -

Ordu bir neçə qrup ilə döyüşlərdən sonra üç kəndi ələ keçirib.
    - | 3 | - | Ordu | - | -
""",
    "hy": """
Գործարանն անցավ ապստամբների վերահսկողության տակ։

Քարաձորն ընկավ երկրորդ խումբ։

Կարմիր շրջանի 3 գիւղերը՝ Այգի, Դաշտակ եւ Ջրաղի (6,5 քմ), այսօր վերադարձուած են Ատրպէյճանին, յայտարարած է նախարարը։
    Կարմիր | 3 | Այգի, Դաշտակ, Ջրաղի | Ատրպէյճան | - | 9/3

Բանակը ապստամբներից երեք գյուղ է ազատագրել Կարմիրի արևելյան շրջանում։
    Կարմիրի | 3 | - | Բանակ | ապստամբներ | -

Բանակը Քարաշեն և Դաշտակ գյուղերն է գրավել Կարմիրի շրջանում։
    Կարմիրի | - | Քարաշեն, Դաշտակ | Բանակ | - | -

Բանակը երեք տանկ է գրավել Կարմիրի շրջանում։

Բանակը ազատագրել է Կարմիր քաղաքի 5 թաղամաս՝ «Սև դրոշի» ահաբեկիչներից։
    Կարմիր | 5 | - | Բանակ | Սև դրոշի ահաբեկիչներ | -

Բանակը ազատագրել է Կարմիր քաղաքի 5 թաղամաս։
    Կարմիր | 5 | - | Բանակ | - | -

Մարտի 6-ին Քարաշենն ընկավ։
    - | - | Քարաշեն | - | - | 6/3

Քարաշեն և Ջրաբերդ գյուղերն ընկան։
    - | - | Քարաշեն, Ջրաբերդ | - | - | -

Արամն ընկավ մարտում։

Արամն ընկավ թշնամու ձեռքը։

Ջրաղացն անցավ ապստամբների վերահսկողության տակ։
    - | - | Ջրաղաց | ապստամբներ | - | -

Բանակը դուրս եկավ Քարաշենից, Դաշտակից և Ջրաղացից։
    - | - | Քարաշեն, Դաշտակ, Ջրաղաց | - | Բանակ | -

Բանակը Քարաշենից և Դաշտակից կրակ բացեց։

«Սև դրոշ» խմբավորումը գրավել է Կարմիր քաղաքը։
    - | - | Կարմիր | Սև դրոշ խմբավորում | - | -

«Սև դրոշ» խմբավորման գրոհայինները գրավել են Կարմիր քաղաքը։
    - | - | Կարմիր | Սև դրոշ խմբավորման գրոհայիններ | - | -

Բանակը «Սև դրոշ» խմբավորումից ազատագրել է Կարմիր քաղաքը։
    - | - | Կարմիր | Բանակ | Սև դրոշ խմբավորում | -

Քարաշենը կրկին անցել է Սիրիայի կառավարական ուժերի վերահսկողության ներքո։
    - | - | Քարաշեն | Սիրիայի կառավարական ուժեր | - | -

Բանակը ազատագրել է Կարմիր քաղաքի 5 բնակչի։

Բանակը վերահսկողության տակ է վերցրել Քարաշեն և Արևաշեն գյուղերը,- փոխանցում է NRA Luran-ն։
    - | - | Քարաշեն, Արևաշեն | Բանակ | - | -

Բանակը փոխանցում է երեք գյուղ ապստամբներին։
    - | 3 | - | ապստամբներ | Բանակ | -

Ապստամբները գրավել են Քարաշեն քաղաքը, հայտնել է ղեկավարը՝ նշելով, որ այն շրջափակված է բոլոր կողմերից։
    - | - | Քարաշեն | Ապստամբներ | - | -

Բանակը գրավել է Լեռնավանի շրջանի հյուսիս-արևելյան մասը։
    Լեռնավանի | - | - | Բանակ | - | -

Բանակը ռմբակոծել է Լեռնավանի շրջանի հյուսիս-արևելյան մասը։

Ռուսաստանի Դաշնության զինված ուժերը գրավել են Լեռնավանի շրջանը։
    Լեռնավանի | - | - | Ռուսաստանի Դաշնության զինված ուժեր | - | -

Բանակը գրավել է Իրաքի Լեռնավանի նահանգը։
    Լեռնավանի | - | - | Բանակ | - | -

Բանակը գրավել է Իրաքի Լեռնավանի նահանգի Քարաշեն գյուղը։
    Լեռնավանի | - | Քարաշեն | Բանակ | - | -

Բանակը գրավել է Լեռնավանի և Քարաշենի վարչական շրջաններում 13 գյուղ։
    Լեռնավանի և Քարաշենի | 13 | - | Բանակ | - | -

Բանակը ռմբակոծել է Լեռնավանի և Քարաշենի վարչական շրջաններում 13 գյուղ։

Ապստամբները վերահսկողություն են հաստատել երկրի հյուսիսում գտնվող Լեռնավան նահանգի համանուն կենտրոնի վրա։
    Լեռնավան | - | Լեռնավան | Ապստամբներ | - | -

Մի շարք խմբավորումներ գրավել են երեք գյուղ։
    - | 3 | - | խմբավորումներ | - | -

Բանակը գրավել է Քարաշենի մարզի 3 գյուղ։ «Հյուսիս» զորախումբը գրավել է Քարաշենի մարզի Արևաշեն, Լեռնավան և Ձորք գյուղերը։
    Քարաշենի | 3 | Արևաշեն, Լեռնավան, Ձորք | Բանակ | - | -

Բանակը գրավել է Քարաշենի մարզի 3 գյուղ։ «Հյուսիս» զորախումբը գրավել է Լոռքի մարզի Արևաշեն, Լեռնավան և Ձորք գյուղերը։
    Քարաշենի | 3 | - | Բանակ | - | -
    Լոռքի | - | Արևաշեն, Լեռնավան, Ձորք | Հյուսիս զորախումբ | - | -

Լուրանական կողմը ազատագրել է երեք գյուղ։ Լուրանի զինված ուժերը ազատագրել են Արևաշեն, Լեռնավան և Ձորագետ գյուղերը։
    - | 3 | Արևաշեն, Լեռնավան, Ձորագետ | Լուրանական կողմ | - | -

Լուրանական զորքերը գրավել են երեք գյուղ։ Վեսպերական զորքերը գրավել են Արևաշեն, Լեռնավան և Ձորագետ գյուղերը։
    - | 3 | - | Լուրանական զորքեր | - | -
    - | - | Արևաշեն, Լեռնավան, Ձորագետ | Վեսպերական զորքեր | - | -
""",
    "ar": """
أعلنت ألوية النصر أمس استكمال السيطرة على محافظة رمانة بعد معارك خاضتها ضد المتمردين على مدى 10 أيام.
    رمانة | - | - | ألوية النصر | المتمردين | 8/3

سيطر الجيش خلال شهرين على مدينة النخلة.
    - | - | النخلة | الجيش | - | -

استعاد الجيش الرماني في ولاية السدرة يوم الثلاثاء.
    السدرة | - | الرماني | الجيش | - | 4/3

استعاد الجيش السوداني في ولاية السدرة.

استعاد الجيش الرماني في ولاية السدرة بلدة النخلة.
    السدرة | - | النخلة | الجيش الرماني | - | -

ألقى قائد الجيش كلمة منها خطاب النصر بعد السيطرة على بلدة النخلة.
    - | - | النخلة | الجيش | - | -

استعادت فصائل معارضة أمس 21 قرية في محافظة رمانة. وسيطرت قوات النظام أخيرا على 120 قرية في المحافظة.
    رمانة | 21 | - | فصائل معارضة | - | 8/3
    رمانة | 120 | - | قوات النظام | - | -

سيطرت القوات على 30 بلدة وقرية في رمانة وسدرة خلال أقل من 60 ساعة.
    رمانة وسدرة | 30 | - | القوات | - | -

سيطرت القوات على 30 قرية في رمانة وأسرت خلال يومين 20 مسلحا.
    رمانة | 30 | - | القوات | - | -

قال مصدر نقل عنه موقع سبتمبر إن الجيش استعاد قرى الصافية والجريبة.
    - | - | الصافية, الجريبة | الجيش | - | -

قال مصدر إن الجيش استعاد في سبتمبر قرى الصافية والجريبة.

سيطر المتمردون السبت على بلدة النخلة غداة انسحاب الجيش من بلدة الرمانة.
    - | - | النخلة | المتمردون | - | 8/3
    - | - | الرمانة | - | الجيش | 7/3

سيطر الجيش على قرية النخلة غداة هجوم للمتمردين.
    - | - | النخلة | الجيش | - | -

استعادت القوات 16 قرية في رمانة من الفصائل، منها خطاب والسدرة والمجدلية، بحسب المرصد.
    رمانة | 16 | خطاب, السدرة, المجدلية | القوات | الفصائل | -

استعادت قوات النظام 16 قرية من الفصائل، منها هيئة الفجر وحركة النصر.
    - | 16 | - | قوات النظام | الفصائل | -

استعادت قوات النظام 16 قرية من المتمردين، بينهم أجانب.
    - | 16 | - | قوات النظام | المتمردين | -

دخلت قوات الفجر بلدة رمانة وسيطرت عليها بعد انسحاب الجيش.
    - | - | رمانة | قوات الفجر | الجيش | -

اقتحم المتمردون بلدة رمانة وسيطروا عليها عقب انسحاب القوات الحكومية.
    - | - | رمانة | المتمردون | القوات الحكومية | -

دخل الجيش بلدة رمانة وسيطر عليها بعد طرد المتمردين.
    - | - | رمانة | الجيش | المتمردين | -

سيطر المتمردون على بلدة رمانة بعد انسحاب الجيش من بلدة سدرة.
    - | - | رمانة | المتمردون | - | -
    - | - | سدرة | - | الجيش | -

بلدة رمانة سيطر عليها الجيش بعد انسحاب المتمردين.
    - | - | رمانة | الجيش | المتمردين | -

سيطر الجيش أمس على قرية سرمان، بعد أن سيطر في وقت سابق من اليوم نفسه على خمس قرى في السدرة.
    - | - | سرمان | الجيش | - | 8/3
    السدرة | 5 | - | الجيش | - | 8/3

قصف الجيش أمس قرية سرمان، بعد أن قصف في وقت سابق من اليوم نفسه خمس قرى في السدرة.

سيطر الجيش على خمس قرى جنوب السدرة إثر انسحاب عناصر "لواء النور" منها.
    السدرة | 5 | - | الجيش | عناصر "لواء النور" | -

سيطر الجيش على خمس قرى جنوب السدرة بعد انسحاب فصائل من الجيش الحر وكتائب إسلامية.
    السدرة | 5 | - | الجيش | فصائل من الجيش الحر وكتائب إسلامية | -

قصف الجيش خمس قرى جنوب السدرة بعد انسحاب فصائل من الجيش الحر.

وأضاف أن تحرير باقي قرى السدرة مستمر.

وأضاف البيان أن الجيش أعلن تحرير ثلاث قرى في السدرة.
    السدرة | 3 | - | الجيش | - | -

حررت القوات 19 قرية ومنطقة ومجمعاً سكنياً جنوب وجنوب غرب السدرة.
    السدرة | 19 | - | القوات | - | -

قصفت القوات 19 قرية ومنطقة ومجمعاً سكنياً جنوب وجنوب غرب السدرة.

انسحبت قوات لوران من ثلاث قرى في السدرة. وذكرت أن القرى التي كانت لوران تحتلها وانسحبت منها هي: رمانة، نخلة وسرمان.
    السدرة | 3 | رمانة, نخلة, سرمان | - | قوات لوران | -

القرى التي كان التنظيم يسيطر عليها واستعادها الجيش هي: رمانة ونخلة وسرمان.
    - | - | رمانة, نخلة, سرمان | الجيش | - | -

القرى التي كانت لوران تحتلها وقصفتها هي: رمانة، نخلة وسرمان.

سيطر الجيش على ثلاث قرى في السدرة، وقال مصدر إن القرى هي رمانة ونخلة وسرمان.
    السدرة | 3 | رمانة, نخلة, سرمان | الجيش | - | -

سيطر الجيش على ثلاث قرى في السدرة، وأوضح أن القرى قصفت ليلا.
    السدرة | 3 | - | الجيش | - | -

وأشارت إلى أن تحرير ما تبقى من مناطق غرب السدرة متواصل. انتهى/س

حررت القوات ثلاث قرى غرب السدرة. انتهى/س
    السدرة | 3 | - | القوات | - | -
""",
}


def lines(claim: Claim) -> str:
    """Return what a claim tells as a line of the table."""
    names = ", ".join(place.name for place in claim.localities)
    day = claim.event_end if claim.date_basis else None
    told = (claim.region, claim.count, names, claim.gained_by, claim.lost_by, day and f"{day.day}/{day.month}")
    return " | ".join(str(one or "-") for one in told)


def cases() -> Iterator[tuple[str, str, list[str]]]:
    """Yield each text with its language and the lines below it."""
    for language, told in SAID.items():
        for block in told.strip().split("\n\n"):
            text, *expected = block.splitlines()
            yield language, text, [line.strip() for line in expected]


@pytest.mark.parametrize(("language", "text", "expected"), [*cases()])
def test_what_a_report_tells(language: str, text: str, expected: list[str]) -> None:
    """
    A side, who held a place before, a part of a figure and a day are told by where their words stand.
    """
    assert expected == [lines(claim) for claim in claims(text, language, SUNDAY)]
