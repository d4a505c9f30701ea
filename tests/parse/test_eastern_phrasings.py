"""Turkish, Azerbaijani and Armenian: entered and held, figures of parts, places told of by what they lie at."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import cases, claims, in_lines

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

SHARES = r"""
Ordu Karaova'daki 17 ilçenin 14'ünü ele geçirdi.
= Karaova | 14 | - | Ordu < - | -
Ordu Karaova'nın köylerinden ikisini ele geçirdi.
= Karaova | 2 | - | Ordu < - | -
Ordu Karaova'nın köylerinden ikisini bombaladı.
Karaova'nın batısındaki Akköy ve doğusundaki Taşlı köyleri kurtarıldı.
= Karaova | - | Akköy | - < - | -
= Karaova | - | Taşlı | - < - | -
Karaova'nın batısındaki Akköy ve doğusundaki Taşlı köyleri bombalandı.
Akova ilçe merkezi ile ilçeye bağlı 12 köy teröristlerden arındırıldı.
= - | - | Akova | - < teröristler | -
= Akova | 12 | - | - < teröristler | -
Ordu kentin doğu yakasındaki 60 mahalleden 45'ini kurtardı.
İsyancıların Karaova'da kontrol ettiği üç ilçe ordunun eline geçti.
= Karaova | 3 | - | ordu < - | -
Bakan, Karaova'nın Akova ilçesinin kurtarıldığını ilan etti.
= Karaova | - | Akova | - < - | -
Karaova'nın Akova ilçesi hükümetin elinden çıktı.
= Karaova | - | Akova | - < hükümet | -
Karaova'nın Akova ilçesi hükümetin elinden kurtuldu, oyunlar başladı.
İsyancıların ele geçirdiği ilçeler arasında Akova, Taşlı ve Bulak da var.
= - | - | Akova, Taşlı, Bulak | İsyancılar < - | -
İsyancıların gezdiği ilçeler arasında Akova, Taşlı ve Bulak da var.
Ordu birlikleri Akköy'den, Taşlı'dan ve Bulak'tan çekildi.
= - | - | Akköy, Taşlı, Bulak | - < Ordu birlikleri | -
Yatırımcılar Akköy'den, Taşlı'dan ve Bulak'tan çekildi.
"""

BESIDE = r"""
HDK, Akköy, Taşlı ve Bulak'tan sonra Dereli'yi de ele geçirdi.
= - | - | Dereli | HDK < - | -
HDK, Akköy, Taşlı ve Bulak'tan sonra Dereli'yi de bombaladı.
Karaova'nın Akköy kenti, iki yıl süren çatışmaların ardından ordunun eline geçti.
= Karaova | - | Akköy | ordu < - | -
BKC'nin elindeki son kasaba olan Akköy de kurtarıldı.
= - | - | Akköy | - < BKC | -
Ordu çarşamba gününden bu yana Karaova'da 50 köyü ele geçirdi.
= Karaova | 50 | - | Ordu < - | -
Ordu çarşamba günü Karaova'da 50 köyü ele geçirdi.
= Karaova | 50 | - | Ordu < - | 25.11.2020
Ordu, isyancıların iki gün önce ele geçirdiği Akköy köyünü geri aldı.
= - | - | Akköy | Ordu < isyancılar | -
Ordu 3 gün önce Akköy köyünü ele geçirdi.
= - | - | Akköy | Ordu < - | 25.11.2020
Ordu Karaova yolu üzerindeki üç köyü ele geçirdi.
= - | 3 | - | Ordu < - | -
"""

AMONG = r"""
Ordu Qaraova rayonundakı 17 kənddən 12-sini tutub.
= Qaraova | 12 | - | Ordu < - | -
Ordu Qaraova rayonundakı 17 kəndin on ikisini ələ keçirib.
= Qaraova | 12 | - | Ordu < - | -
Komissiya 17 kəndin 12-sini yoxlayıb.
Ordu, Dağlı da daxil olmaqla, Qaraovada beş kəndi azad edib.
= Qaraova | 5 | Dağlı | Ordu < - | -
Ordu, Dağlı da daxil olmaqla, Qaraovada beş kəndi atəşə tutub.
BKC-nin nəzarətində olan son kənd - Dağlı da azad edilib.
= - | - | Dağlı | - < BKC | -
Ordu Dağlı şəhərini kürd üsyançılarından alıb.
= - | - | Dağlı | Ordu < kürd üsyançıları | -
Ordu Dağlı şəhərini ərəb tacirlərindən alıb.
Qaraova rayonunun Dağlı və Bulaq kəndləri, Ağovanın isə Dərəli yolu üzərindəki üç kəndi alınıb.
= Qaraova | - | Dağlı, Bulaq | - < - | -
= Ağova | 3 | - | - < - | -
Ordu Qaraova rayonunda Dağlı, Ağovada isə Bulaq kəndini ələ keçirdiyini elan edib.
= Qaraova | - | Dağlı | Ordu < - | -
= Ağova | - | Bulaq | Ordu < - | -
Ordu Qaraovadan, Ağovadan və Dağlıdan çəkilib.
= - | - | Qaraova, Ağova, Dağlı | - < Ordu | -
Ordu Dağlı şəhər mərkəzini nəzarətə götürüb.
= - | - | Dağlı | Ordu < - | -
Qoşunlar üç gün davam edən döyüşlərdən sonra Dağlı şəhərini ələ keçirib.
= - | - | Dağlı | Qoşunlar < - | -
Ordu 3 gün əvvəl Dağlı kəndini azad edib.
= - | - | Dağlı | Ordu < - | 25.11.2020
Ordu çərşənbə günündən bəri Qaraovada 50 kəndi azad edib.
= Qaraova | 50 | - | Ordu < - | -
"""

FURTHER = r"""
Ապստամբները գրավել են Լեռնավանի Քարաշեն շրջանը։
= Լեռնավանի | - | Քարաշեն | Ապստամբներ < - | -
Ապստամբները հրետակոծել են Լեռնավանի Քարաշեն շրջանը։
Զինյալները գրավել են 2, իսկ հոկտեմբերին՝ 45 գյուղ։
= - | 2 | - | Զինյալներ < - | -
= - | 45 | - | Զինյալներ < - | -
Ուժերը հսկողություն են սահմանել Քարաշենի, Արևաշենի և 71 գյուղի նկատմամբ։
= - | - | Քարաշեն, Արևաշեն | Ուժեր < - | -
= - | 71 | - | Ուժեր < - | -
Ուժերը հսկողություն են սահմանել Քարաշենի, Արևաշենի և 71 դպրոցի նկատմամբ։
Նախագահը հայտարարեց Քարաշեն քաղաքի և 24 գյուղի «ազատագրման» մասին։
= - | - | Քարաշեն | - < - | -
= - | 24 | - | - < - | -
Քարաշենի շրջանի Վերին Արևաշեն գյուղը վերցվել է հակառակորդի վերահսկողության տակ։
= Քարաշենի | - | Վերին Արևաշեն | հակառակորդ < - | -
Ընկերությունը վերցվել է պետության վերահսկողության տակ։
Բանակը Քարաշենի մարզում հետ է վերցրել Արևաշենը և երկու հարևան գյուղ։
= Քարաշենի | - | Արևաշեն | Բանակ < - | -
= Քարաշենի | 2 | - | Բանակ < - | -
Ապստամբները խունտայից խլել են 5 քաղաք։
= - | 5 | - | Ապստամբներ < խունտա | -
Մ23-ը Քարաշենում գրավել է Արևաշեն քաղաքը։
= Քարաշենում | - | Արևաշեն | Մ23 < - | -
Բանակը նահանջել է Արևաշենից։
= - | - | Արևաշեն | - < Բանակ | -
Բանակը դուրս է եկել Արևաշենից և Վերին Քարաշենից։
= - | - | Արևաշեն, Վերին Քարաշեն | - < Բանակ | -
Բանակը գրավել է Արևաշենից հարավ ընկած երեք գյուղ։
= Արևաշենից | 3 | - | Բանակ < - | -
Կուսակցությունը կորցրել է Քարաշենի շրջանը և Լեռնավան քաղաքը։
"""

AFTERWARDS = r"""
Ordu, Akköy ile Bulak-Ova'nın ardından Dereli kasabasını da aldı.
= - | - | Dereli | Ordu < - | -
Bulak'ın hemen ardından Dereli de isyancıların denetimine girdi.
= - | - | Dereli | isyancılar < - | -
Bakanlık, Karaova bölgesinde Akköy, Akova'da Bulak yerleşimlerinin alındığını açıkladı.
= Karaova | - | Akköy | - < - | -
= Akova | - | Bulak | - < - | -
Bakanlık, Karaova bölgesinde Akköy, Akova'da Bulak yerleşimlerinin gezildiğini açıkladı.
İsyancılar Karaova'nın güneyindeki Akova ilçesini ele geçirdi.
= Karaova | - | Akova | İsyancılar < - | -
Ordu, Karaova'nın Bulak semtini HDK'den geri aldı.
= Karaova | - | Bulak | Ordu < HDK | -
"""

LATER = r"""
Üsyançılar Dağlını ələ keçirib, lakin ordu bir neçə saatdan sonra şəhəri geri alıb.
= - | - | Dağlı | Üsyançılar < - | -
= - | - | Dağlı | ordu < Üsyançılar | -
Qaraova rayonunun iki kəndi döyüşsüz orduya təslim edilib.
= Qaraova | 2 | - | ordu < - | -
Qaraova rayonunun iki kəndində döyüşçülər təslim olub.
"""

RETREATS = r"""
Ապստամբները հայտարարել են, որ Արևաշեն և Քարաշեն քաղաքներն անցել են իրենց վերահսկողության տակ։
= - | - | Արևաշեն, Քարաշեն | Ապստամբներ < - | -
Բանակը նահանջել է Քարաշեն։
Բանակը նահանջել է Արևաշեն և Քարաշեն քաղաքներից։
= - | - | Արևաշեն, Քարաշեն | - < Բանակ | -
Բանակը հայտարարել է Քարաշեն նահանգի լիակատար ազատագրման մասին։
= Քարաշեն | - | - | Բանակ < - | -
"""

SAME = r"""
Ապստամբները Լեռնավան նահանգում գրավել են Արևաշեն քաղաքը։ Նույն նահանգում նրանք նահանջել են Քարաշենից։
= Լեռնավան | - | Արևաշեն | Ապստամբներ < - | -
= Լեռնավան | - | Քարաշեն | - < Ապստամբներ | -
Ապստամբները Լեռնավան նահանգում գրավել են Արևաշենը։ Նույն նահանգում նրանք գրավել են նաև երեք գյուղ։
= Լեռնավան | - | Արևաշեն | Ապստամբներ < - | -
= Լեռնավան | 3 | - | Ապստամբներ < - | -
Ապստամբները Լեռնավան նահանգում գրավել են Արևաշենը։ Նույն նահանգում նրանք գրավել են նաև Քարաշեն գյուղը։
= Լեռնավան | - | Արևաշեն | Ապստամբներ < - | -
= Լեռնավան | - | Քարաշեն | Ապստամբներ < - | -
Ապստամբները Լեռնավան նահանգում գրավել են Արևաշենը։ Նույն նահանգում նրանք ռմբակոծել են երեք գյուղ։
= Լեռնավան | - | Արևաշեն | Ապստամբներ < - | -
"""

THEY = r"""
İsyancılar Akova'da iki köyü ele geçirdi. Onlar dün Bulak köyünden çekildi.
= Akova | 2 | - | İsyancılar < - | -
= - | - | Bulak | - < İsyancılar | 27.11.2020
Filmde ordu Akköy kasabasını ele geçirir.
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


@pytest.mark.parametrize(("text", "expected"), cases(SHARES))
def test_parts_of_a_region_and_of_a_count(text: str, expected: list[str]) -> None:
    """
    Some of several villages, those beyond a first list, and what is said of districts keep their region and figure.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(BESIDE))
def test_what_stands_beside_a_change_is_not_part_of_it(text: str, expected: list[str]) -> None:
    """
    Towns taken earlier, fights before, the last one held and the weekday since when are told beside a change.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(AMONG))
def test_azerbaijani_parts_and_holders(text: str, expected: list[str]) -> None:
    """
    Who held a place, some of several places, which is among them and how long ago are told in their own words.
    """
    assert expected == in_lines(text, "az")


@pytest.mark.parametrize(("text", "expected"), cases(FURTHER))
def test_armenian_districts_figures_and_what_was_left(text: str, expected: list[str]) -> None:
    """
    Districts of a region, figures of two times and counted villages are read; what is left is named without its case.
    """
    assert expected == in_lines(text, "hy")


@pytest.mark.parametrize(("text", "expected"), cases(AFTERWARDS))
def test_places_taken_earlier_are_no_region(text: str, expected: list[str]) -> None:
    """
    A place after which another was taken is no region, and each region of a list keeps its town whatever its ending.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(LATER))
def test_azerbaijani_retaken_and_given_up(text: str, expected: list[str]) -> None:
    """
    A town retaken some hours later and villages given up without a fight are changes.
    """
    assert expected == in_lines(text, "az")


@pytest.mark.parametrize(("text", "expected"), cases(RETREATS))
def test_armenian_retreats_and_own_control(text: str, expected: list[str]) -> None:
    """
    A retreat to a town leaves nothing, and "their own" control is that of who speaks.
    """
    assert expected == in_lines(text, "hy")


@pytest.mark.parametrize(("text", "expected"), cases(SAME))
def test_armenian_same_region_and_they(text: str, expected: list[str]) -> None:
    """
    In "the same region" what is told behind the verb lies, and "they" who took a place may leave another.
    """
    assert expected == in_lines(text, "hy")


@pytest.mark.parametrize(("text", "expected"), cases(THEY))
def test_they_who_took_a_place_left_another(text: str, expected: list[str]) -> None:
    """
    "They" of the sentence before leave a place; a film takes none.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(
    ("next_sentence", "status"),
    [
        ("Մայրաքաղաքը հերքել է դա։", Status.DENIED),
        ("Նախարարությունը հերքեց այդ տեղեկությունը։", Status.DENIED),
        ("Կողմը լուրը հերքել է։", Status.DENIED),
        ("Նախարարությունը հերքել է քաղաքապետի մահվան լուրը։", Status.ASSERTED),
    ],
)
def test_the_next_armenian_sentence_denies_a_change(next_sentence: str, status: Status) -> None:
    """
    What the next sentence denies, by "this" or "the news", is denied; other news that is denied is of something else.
    """
    (claim,) = claims(f"Ապստամբները գրավել են Արևաշեն քաղաքը։ {next_sentence}", "hy")
    assert claim.status is status
