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

TURKISH_PLACES_TOLD_APART = r"""
Biri Karaova'da, diğeri Akova'da olmak üzere iki köy ele geçirildi.
= Karaova | 1 | - | - < - | -
= Akova | 1 | - | - < - | -
= - | 2 | - | - < - | -
Biri Karaova'da diğer ikisi Akova'da olmak üzere üç köy ele geçirildi.
= Karaova | 1 | - | - < - | -
= Akova | 2 | - | - < - | -
= - | 3 | - | - < - | -
Ordu biri Karaova'da, diğeri Akova'da bulunan iki köyü ele geçirdi.
= Karaova | 1 | - | Ordu < - | -
= Akova | 1 | - | Ordu < - | -
= - | 2 | - | Ordu < - | -
Ordu iki köyü ele geçirdi; biri Karaova'da, diğeri Akova'da.
= - | 2 | - | Ordu < - | -
= Karaova | 1 | - | Ordu < - | -
= Akova | 1 | - | Ordu < - | -
Karaova'daki Akköy'den ilerleyen ordu Akova'nın üç köyünü ele geçirdi.
= Akova | 3 | - | ordu < - | -
Ordu Akköy'den ilerleyerek Akova'nın üç köyünü ele geçirdi.
= Akova | 3 | - | Ordu < - | -
Ordu Akköy'den çekilen isyancıları vurdu ve Akova'nın üç köyünü ele geçirdi.
= - | - | Akköy | - < isyancılar | -
= Akova | 3 | - | Ordu < - | -
İsyancılar, ordunun pazar günü Taşlı'yı geri aldığı Karaova'da Akköy'ü ele geçirdi.
= - | - | Taşlı | ordu < - | 22.11.2020
= Karaova | - | Akköy | İsyancılar < - | -
İsyancılar, ordunun Taşlı köyünü geri aldığı Karaova ilçesinde Akköy köyünü ele geçirdi.
= - | - | Taşlı | ordu < - | -
= Karaova | - | Akköy | İsyancılar < - | -
Dün Taşlı'yı kaybeden ordu Akköy'ü ele geçirdi.
= - | - | Akköy | ordu < - | -
Ordu, isyancıların çekildiği üç köyü aldı.
= - | 3 | - | Ordu < isyancılar | -
Karaova'daki Taşlı'yı kaybeden ordu, Akova ilindeki Akköy'ü ele geçirdi.
= Karaova | - | Taşlı | - < ordu | -
= Akova | - | Akköy | ordu < - | -
Karaova'daki Taşlı'yı ele geçiren isyancılar, Akova'daki Akköy'ü kaybetti.
= Akova | - | Akköy | - < isyancılar | -
Ordu Akova ilinde Akköy yakınlarındaki üç köyü ele geçirdi.
= Akova | 3 | - | Ordu < - | -
Ordu Akova'nın Akköy kenti yakınlarındaki üç köyü ele geçirdi.
= Akova | 3 | - | Ordu < - | -
Ordu Akköy yakınlarındaki üç köyü ele geçirdi.
= Akköy | 3 | - | Ordu < - | -
Ordu Akköy'e 10 km uzaklıktaki üç köyü ele geçirdi.
= - | 3 | - | Ordu < - | -
İsyancılar Akköy'ü (Karaova) ve Taşlı'yı (Akova) ele geçirdi.
= Karaova | - | Akköy | İsyancılar < - | -
= Akova | - | Taşlı | İsyancılar < - | -
İsyancılar Akköy (Karaova), Taşlı (Akova) ve bu ilin üç köyünü daha ele geçirdi.
= Karaova | - | Akköy | İsyancılar < - | -
= Akova | - | Taşlı | İsyancılar < - | -
= Akova | 3 | - | İsyancılar < - | -
Ordu Akköy'ün kontrolünü isyancılara devretti.
= - | - | Akköy | isyancılar < Ordu | -
Ordu Akköy'ün kontrolünü isyancılarla görüştü.
"""

AZERBAIJANI_PLACES_TOLD_APART = r"""
Biri Qaraova, digəri Ağova rayonunda olmaqla iki kənd azad edildi.
= Qaraova | 1 | - | - < - | -
= Ağova | 1 | - | - < - | -
= - | 2 | - | - < - | -
Ordu biri Qaraova, digəri Ağova rayonunda yerləşən iki kəndi azad etdi.
= Qaraova | 1 | - | Ordu < - | -
= Ağova | 1 | - | Ordu < - | -
= - | 2 | - | Ordu < - | -
Dağlı şəhərindən irəliləyən ordu Ağova rayonunun üç kəndini ələ keçirdi.
= Ağova | 3 | - | ordu < - | -
Üsyançılar ordunun bazar günü Dərəli kəndini geri aldığı Qaraova rayonunda Dağlı kəndini ələ keçirdi.
= - | - | Dərəli | ordu < - | 22.11.2020
= Qaraova | - | Dağlı | Üsyançılar < - | -
Üsyançılar ordunun bazar günü tərk etdiyi Dağlı kəndini aldı.
= - | - | Dağlı | Üsyançılar < ordu | -
Qaraova rayonunda Dərəli kəndini itirən ordu Ağova rayonunun Dağlı kəndini aldı.
= Qaraova | - | Dərəli | - < ordu | -
= Ağova | - | Dağlı | ordu < - | -
Ordu Ağova rayonunda Dağlı yaxınlığında üç kəndi azad etdi.
= Ağova | 3 | - | Ordu < - | -
Ordu Ağova rayonunun mərkəzi Dağlı şəhərindən 10 km aralıdakı Dərəli kəndini aldı.
= Ağova | - | Dərəli | Ordu < - | -
Dağlı və Dərəli kəndləri və Qaraova rayonunun mərkəzi azad edildi.
= - | - | Dağlı, Dərəli | - < - | -
"""

ARMENIAN_PLACES_TOLD_APART = r"""
Գրավվել է երկու գյուղ՝ մեկը Քարաշենի, մյուսը Լեռնավանի շրջանում։
= - | 2 | - | - < - | -
= Քարաշենի | 1 | - | - < - | -
= Լեռնավանի | 1 | - | - < - | -
Գրավվել է երկու գյուղ՝ մեկը Քարաշենի շրջանում, մյուսը՝ Լեռնավանի շրջանում։
= - | 2 | - | - < - | -
= Քարաշենի | 1 | - | - < - | -
= Լեռնավանի | 1 | - | - < - | -
Բանակը Լեռնավանի շրջանում Արևաշենի մոտ գրավեց երեք գյուղ։
= Լեռնավանի | 3 | - | Բանակ < - | -
Արևաշենից առաջ շարժվող բանակը գրավեց Լեռնավանի երեք գյուղ։
= Լեռնավանի | 3 | - | բանակ < - | -
"""

TURKISH_WHOM_IT_WAS_DONE_ON = r"""
Ordu isyancıları vurdu ve Akova'nın üç köyünü ele geçirdi.
= Akova | 3 | - | Ordu < - | -
Ordu isyancıları püskürttü ve Akova'nın üç köyünü ele geçirdi.
= Akova | 3 | - | Ordu < - | -
Norland isyancıları Akova'nın üç köyünü ele geçirdi.
= Akova | 3 | - | Norland isyancıları < - | -
"""

ARMENIAN_NAMES_WITH_AN_ARTICLE = r"""
Վեսպերան Քարաշենի շրջանի երեք գյուղ հանձնեց Նորլանդին։
= Քարաշենի | 3 | - | Նորլանդ < Վեսպերան | -
Վեսպերան Քարաշենի շրջանի երեք գյուղ ռմբակոծեց։
Բանակը ռմբակոծեց Խոնին Քարաշենի շրջանում և գրավեց Արևաշենը։
= Քարաշենի | - | Արևաշեն | Բանակ < - | -
Բանակը գրավեց Խոնին և Արևաշենը։
= - | - | Խոնի, Արևաշեն | Բանակ < - | -
Բանակը Խոնին գրավեց։
= - | - | Խոնի | Բանակ < - | -
Բանակը գրավեց Բեռլինը։
= - | - | Բեռլին | Բանակ < - | -
Բանակը երկուշաբթի գրավեց Խոնին, երեքշաբթի՝ Արևաշենը։
= - | - | Խոնի | Բանակ < - | 23.11.2020
= - | - | Արևաշեն | Բանակ < - | 24.11.2020
Ապստամբները գրավել են Սուլթան Աբադի շրջանի երեք գյուղ։
= Սուլթան Աբադի | 3 | - | Ապստամբներ < - | -
"""

ARMENIAN_VERB_OF_EACH = r"""
Քարաշենի շրջանում երեք գյուղ գրավեցին ապստամբները, Լեռնավանի շրջանում երկու գյուղ՝ բանակը։
= Քարաշենի | 3 | - | ապստամբներ < - | -
= Լեռնավանի | 2 | - | բանակ < - | -
Քարաշենի շրջանում երեք գյուղ ռմբակոծեցին ապստամբները, Լեռնավանի շրջանում երկու գյուղ՝ բանակը։
Քարաշենի շրջանում բանակը գրավեց Խոնի գյուղը, իսկ Լեռնավանի շրջանում ապստամբները՝ Արևաշեն գյուղը։
= Քարաշենի | - | Խոնի | բանակ < - | -
= Լեռնավանի | - | Արևաշեն | ապստամբներ < - | -
Բանակը գրավեց Արևաշեն գյուղը Քարաշենի շրջանում, իսկ ապստամբները՝ Խոնի գյուղը Լեռնավանի շրջանում։
= Քարաշենի | - | Արևաշեն | Բանակ < - | -
= Լեռնավանի | - | Խոնի | ապստամբներ < - | -
Վեսպերան Քարաշենի շրջանի երեք գյուղ հանձնեց Նորլանդին, իսկ Լեռնավանի շրջանի երկու գյուղ՝ Հայաստանին։
= Քարաշենի | 3 | - | Նորլանդ < Վեսպերան | -
= Լեռնավանի | 2 | - | Հայաստան < Վեսպերան | -
Խոնի գյուղն անցավ ապստամբներին, Արևաշեն գյուղը՝ բանակին։
= - | - | Խոնի | ապստամբներ < - | -
= - | - | Արևաշեն | բանակ < - | -
Ապստամբները Խոնի գյուղը գրավեցին բանակից, Արևաշեն գյուղը՝ աշխարհազորից։
= - | - | Խոնի | Ապստամբներ < բանակ | -
= - | - | Արևաշեն | Ապստամբներ < աշխարհազոր | -
Բանակը նահանջեց Քարաշենի շրջանի երեք գյուղից, իսկ ապստամբները՝ Լեռնավանի շրջանի երկու գյուղից։
= Քարաշենի | 3 | - | - < Բանակ | -
= Լեռնավանի | 2 | - | - < ապստամբներ | -
"""

HOW_MANY_OF_SO_MANY_IN_ARMENIAN = r"""
Բանակը գրավել է 12 գյուղ։ 12 գյուղերից հինգը գտնվում են Քարաշենի շրջանում։
= - | 12 | - | Բանակ < - | -
= Քարաշենի | 5 | - | Բանակ < - | -
Բանակը գրավել է 12 գյուղ, որոնցից հինգը Քարաշենի շրջանում են, յոթը՝ Լեռնավանի։
= - | 12 | - | Բանակ < - | -
= Քարաշենի | 5 | - | Բանակ < - | -
= Լեռնավանի | 7 | - | Բանակ < - | -
12 գյուղերից հինգը Քարաշենի շրջանում են։
"""

HOW_MANY_OF_SO_MANY_IN_TURKISH = r"""
Ordu 12 köyü ele geçirdi. 12 köyün beşi Karaova'da.
= - | 12 | - | Ordu < - | -
= Karaova | 5 | - | Ordu < - | -
Ordu 12 köyü bombaladı. 12 köyün beşi Karaova'da.
"""

TURKISH_WHO_SPEAKS_WHERE = r"""
Akova Valisi Ali Kaya, Akköy'ün ele geçirildiğini açıkladı.
= - | - | Akköy | - < - | -
Vali Ali Kaya Akköy'ün ele geçirildiğini açıkladı.
= - | - | Akköy | - < - | -
Karaova ilinin valisi üç köyün alındığını açıkladı.
= - | 3 | - | - < - | -
Sözcü Karaova'da düzenlediği basın toplantısında iki köyün ele geçirildiğini söyledi.
= - | 2 | - | - < - | -
Sözcü Karaova'da iki köyün ele geçirildiğini söyledi.
= Karaova | 2 | - | - < - | -
Ordu Karaova'ya girdi. Orada üç köyü ele geçirdi.
= - | 3 | - | - < - | -
İsyancıların komutanı Ali Kaya, Akköy kasabasını ele geçirdiklerini duyurdu.
= - | - | Akköy | İsyancılar < - | -
"""

AZERBAIJANI_WHO_SPEAKS_WHERE = r"""
Akova valisi Əli Qaya Dağlı kəndinin azad edildiyini bildirdi.
= - | - | Dağlı | - < - | -
Nazirliyin sözçüsü Qaraova şəhərində keçirdiyi brifinqdə iki kəndin azad edildiyini dedi.
= - | 2 | - | - < - | -
Ordu bazar günü Qaraova rayonuna girdi. Orada üç kəndi ələ keçirdi.
= Qaraova | 3 | - | - < - | -
Ordu Dağlı yaxınlığındakı üç yüksəkliyi və Ağova rayonunda iki kəndi azad etdi.
= Ağova | 2 | - | Ordu < - | -
Ordu düşməni Qaraova rayonunun üç kəndindən qovdu.
= Qaraova | 3 | - | Ordu < düşməni | -
"""

TURKISH_PARTS_AND_BORDERS = r"""
Karaova'nın kuzeyinde üç, güneyinde iki köy ele geçirildi.
= Karaova | 3 | - | - < - | -
= Karaova | 2 | - | - < - | -
Karaova'nın kuzeyindeki Akköy ile güneyindeki Taşlı ele geçirildi.
= Karaova | - | Akköy | - < - | -
= Karaova | - | Taşlı | - < - | -
Karaova'nın kuzeyindeki Akköy ile Akova'nın güneyindeki Taşlı ele geçirildi.
= Karaova | - | Akköy | - < - | -
= Akova | - | Taşlı | - < - | -
Akova'nın Karaova sınırında bulunan iki köyü ele geçirildi.
= Akova | 2 | - | - < - | -
Karaova sınırında bulunan iki köy ele geçirildi.
= - | 2 | - | - < - | -
Ordu Karaova'da pazartesi günü üç, Akova'da salı günü iki köyü ele geçirdi.
= Karaova | 3 | - | Ordu < - | 23.11.2020
= Akova | 2 | - | Ordu < - | 24.11.2020
Ordu Akköy'ü pazartesi günü kaybetti, çarşamba günü geri aldı.
= - | - | Akköy | - < Ordu | 23.11.2020
= - | - | Akköy | Ordu < - | 25.11.2020
Ordu Akköy'ü pazartesi günü kaybetti, çarşamba günü bombaladı.
= - | - | Akköy | - < Ordu | 23.11.2020
Karaova'nın tamamı ile Akova'nın üç köyü isyancıların eline geçti.
= Karaova | - | - | isyancılar < - | -
= Akova | 3 | - | isyancılar < - | -
Karaova ilçesi ile Akova ilçesinin üç köyü ordunun kontrolüne geçti.
= Karaova | - | - | ordu < - | -
= Akova | 3 | - | ordu < - | -
Vespera Halk Cumhuriyeti tamamen kurtarıldı.
= Vespera Halk Cumhuriyeti | - | - | - < - | -
Vespera Halk Cumhuriyeti üç köyü aldı.
Ordu, Norland-Vespera sınırındaki Akköy kasabasını ele geçirdi.
= - | - | Akköy | Ordu < - | -
"""

AZERBAIJANI_PARTS_AND_BORDERS = r"""
Qaraova rayonunun şimalında üç, cənubunda iki kənd azad edildi.
= Qaraova | 3 | - | - < - | -
= Qaraova | 2 | - | - < - | -
Ağova rayonunun Qaraova ilə sərhəddə yerləşən iki kəndi azad edildi.
= Ağova | 2 | - | - < - | -
Qaraova rayonunun Ağova rayonu ilə həmsərhəd üç kəndi azad edildi.
= Qaraova | 3 | - | - < - | -
Qaraova rayonu və Ağova rayonunun üç kəndi ordunun nəzarətinə keçdi.
= Qaraova | - | - | ordu < - | -
= Ağova | 3 | - | ordu < - | -
Rusiya Qaraova vilayətinin Dağlı qəsəbəsindən, Ukrayna isə Dərəli şəhərindən çəkildi.
= Qaraova | - | Dağlı | - < Rusiya | -
= - | - | Dərəli | - < Ukrayna | -
Yerli müdafiə gücləri DŞİ yaraqlılarını Norland-Vespera sərhədindəki Ağova şəhərindən çıxarıblar.
= - | - | Ağova | müdafiə gücləri < DŞİ yaraqlıları | -
Vespera Xalq Respublikası azad edilib.
= Vespera Xalq Respublikası | - | - | - < - | -
"""

ARMENIAN_PARTS_AND_BORDERS = r"""
Լեռնավանի շրջանի՝ Քարաշենին սահմանակից երկու գյուղ գրավվել է։
= Լեռնավանի | 2 | - | - < - | -
Քարաշենի շրջանում կայացած ասուլիսում խոսնակը հայտնեց, որ Լեռնավանի շրջանում երկու գյուղ է ազատագրվել։
= Լեռնավանի | 2 | - | - < - | -
Ապստամբները գրավեցին Խոնի գյուղը, բայց Արևաշեն գյուղը մնաց բանակի ձեռքում։
= - | - | Խոնի | Ապստամբներ < - | -
Բանակը նահանջեց Քարաշենի մարզի Խոնի ավանից, իսկ ապստամբները՝ Արևաշենից։
= Քարաշենի | - | Խոնի | - < Բանակ | -
= - | - | Արևաշեն | - < ապստամբներ | -
Գրավված հինգ գյուղերից երեքը Քարաշենի, երկուսը Լեռնավանի շրջանում են։
= Քարաշենի | 3 | - | - < - | -
= Լեռնավանի | 2 | - | - < - | -
Բանակը գրավեց Քարաշենի շրջանի Խոնի գյուղից 20 կմ հեռու գտնվող Արևաշեն գյուղը։
= Քարաշենի | - | Արևաշեն | Բանակ < - | -
Բանակը երեք գյուղ գրավեց Քարաշենի շրջանում և երկու գյուղ՝ Լեռնավանի շրջանում։
= Քարաշենի | 3 | - | Բանակ < - | -
= Լեռնավանի | 2 | - | Բանակ < - | -
"""

TURKISH_REGIONS_OF_LISTS = r"""
Karaova, Akova ve Bulak kentlerinde 20 köy ile bir kasaba daha kurtarıldı.
= Karaova, Akova ve Bulak | 21 | - | - < - | -
Karaova kentine bağlı 4 köyün, Akova kentine bağlı 5 köyün Bulak kentine bağlı 2 köyün kurtarıldığını açıkladı.
= Karaova | 4 | - | - < - | -
= Akova | 5 | - | - < - | -
= Bulak | 2 | - | - < - | -
ABC, Karaova'nın Akköy ve Taşlı köyleri ile Dereli ve Bulak havaalanlarını ve Sivri Tepesi'ni ele geçirdi.
= Karaova | - | Akköy, Taşlı | ABC < - | -
ABC, Karaova'nın Akköy ve Taşlı köyleri ile Dereli ve Bulak havaalanlarını ve Sivri Tepesi'ni bombaladı.
Karaova'da ilçe merkezinin yanı sıra 24 köy el değiştirdi.
= Karaova | 24 | - | - < - | -
Karaova'da 24 şirket el değiştirdi.
ABC, Karaova ilçe merkezinde, kontrolü ele geçirdi.
= - | - | Karaova | ABC < - | -
Norland'ın Karaova ve Akova bölgelerinde 2 köyü ele geçirdiği bildirildi.
= Karaova ve Akova | 2 | - | Norland < - | -
Ordu Karaova'nın stratejik Akova ilçesini ele geçirdi.
= Karaova | - | Akova | Ordu < - | -
Karaova, Akova, Bulak ilçelerinde 12 köy kurtarıldı.
= Karaova, Akova, Bulak | 12 | - | - < - | -
Karaova, Akova, Bulak ilçesinde 12 köy kurtarıldı.
= Bulak | 12 | - | - < - | -
Karaova'ya bağlı Akköy, Bulak ve Taşlı ilçeleri ile Akova'ya bağlı Dereli ilçesinde kontrol sağlandı.
= Karaova | - | Akköy, Bulak, Taşlı | - < - | -
= Akova | - | Dereli | - < - | -
Sözcü, Karaova'ya bağlı Akköy ve Bulak ilçeleri ile Akova'ya bağlı Dereli ilçesinin ele geçirildiğini söyledi.
= Karaova | - | Akköy, Bulak | - < - | -
= Akova | - | Dereli | - < - | -
Ordu, Akova'nın Karaova ve Bulak ilçelerinin bir kısmını ele geçirdi.
= Karaova | - | - | Ordu < - | -
= Bulak | - | - | Ordu < - | -
Ordu, Akköy, Yukarı ve Aşağı Bulak ve Dereli köylerini ele geçirdi.
= - | - | Akköy, Yukarı Bulak, Aşağı Bulak, Dereli | Ordu < - | -
"""

AZERBAIJANI_REGIONS_AND_TERMS = r"""
Ordu Qaraovanın strateji əhəmiyyətli Ağova rayonunu geri alıb.
= Qaraova | - | Ağova | Ordu < - | -
Taliban Qaraova vilayətinin təkcə Ağova rayonunu ələ keçirib.
= Qaraova | - | Ağova | Taliban < - | -
Ermənistan 15 noyabra qədər Azərbaycana Qaraova rayonunu, 1 dekabra qədər isə Ağova rayonunu qaytarır.
= Qaraova | - | - | Azərbaycan < Ermənistan | -
= Ağova | - | - | Azərbaycan < Ermənistan | -
Qaraova rayonu noyabrın 20-dək Azərbaycan Respublikasına qaytarılır.
= Qaraova | - | - | Azərbaycan Respublikası < - | -
Qaraova, Ağova rayonlarının bir sıra kəndləri və Dağlı şəhəri işğaldan azad edildi.
= Qaraova, Ağova | - | - | - < - | -
= - | - | Dağlı | - < - | -
Qaraova, Ağova, Dağlı rayonlarının 5 kəndi azad edilib.
= Qaraova, Ağova, Dağlı | 5 | - | - < - | -
"""

ARMENIAN_NAMES_OF_LISTS = r"""
Վերահսկողության տակ են վերցվել նաև Արևաշեն, Լեռնավան, Կրասնի Դոլ բնակավայրերը։
= - | - | Արևաշեն, Լեռնավան, Կրասնի Դոլ | - < - | -
Քարաշենի շրջանի 3 գյուղերի՝ Արևաշեն, Լեռնավան եւ Խոնի տարածքները վերադարձված են Ադրբեջանին։
= Քարաշենի | 3 | Արևաշեն, Լեռնավան, Խոնի | Ադրբեջան < - | -
Քարաշենի շրջանի 3 գյուղերի՝ Արևաշեն, Լեռնավան եւ Խոնի տարածքները ռմբակոծված են։
Տեղից ստացված հաղորդագրությունների համաձայն կառավարական ուժերը գրավել են Քարաշենի գավառի երեք գյուղ։
= Քարաշենի | 3 | - | կառավարական ուժեր < - | -
Բանակը գրավել է Լեռնավան քաղաքն ու մերձակա գյուղերը՝ Քարաշենը, Արևաշենն ու Սարը։
= - | - | Լեռնավան, Քարաշեն, Արևաշեն, Սար | Բանակ < - | -
Բանակը ռմբակոծել է Լեռնավան քաղաքն ու մերձակա գյուղերը՝ Քարաշենը, Արևաշենն ու Սարը։
Բանակը գրավել է Լեռնավան քաղաքն ու հարակից գյուղերը։
= - | - | Լեռնավան | Բանակ < - | -
Բանակը վերահսկողություն է հաստատել մայրաքաղաք Լեռնավանի նկատմամբ։
= - | - | Լեռնավան | Բանակ < - | -
Բանակը ռմբակոծել է մայրաքաղաք Լեռնավանը։
Հանձնելու են Լեռնավան կոչվող տարածքը, Քարաշեն բնակավայրը։
= - | - | Լեռնավան, Քարաշեն | - < - | -
Վեսպերայի Ժողովրդական Հանրապետությունն ամբողջությամբ ազատագրվել է։
= Վեսպերայի Ժողովրդական Հանրապետություն | - | - | - < - | -
"""

TURKISH_WHAT_WENT_BEFORE = r"""
Karaova'dan Akova'ya ilerleyen ordu üç köyü ele geçirdi.
= - | 3 | - | ordu < - | -
Akköy'den kaçan isyancılar Taşlı'yı ele geçirdi.
= - | - | Taşlı | isyancılar < - | -
Akköy'de orduyu yenen isyancılar Taşlı'yı ele geçirdi.
= - | - | Taşlı | isyancılar < - | -
Akköy'de bulunan isyancılar Taşlı'yı ele geçirdi.
= Akköy | - | Taşlı | isyancılar < - | -
Karaova ordunun, Bulak isyancıların eline geçti.
= - | - | Karaova | ordu < - | -
= - | - | Bulak | isyancılar < - | -
"""

AZERBAIJANI_WHAT_COMES_NEXT = r"""
Ermənistan ordusu Qaraova rayonunu tərk edib, Ağova rayonu isə noyabrın 25-də təhvil veriləcək.
= Qaraova | - | - | - < Ermənistan ordusu | -
= Ağova | - | - | - < - | -
Ordu Qaraova rayonunun 3 kəndini, Ağova rayonunun 5 kəndini və Dağlı rayonunun mərkəzini azad edib.
= Qaraova | 3 | - | Ordu < - | -
= Ağova | 5 | - | Ordu < - | -
"""

ARMENIAN_WHAT_COMES_NEXT = r"""
Խոնի գյուղն անցել է բանակի, Արևաշեն գյուղը՝ ապստամբների վերահսկողության տակ։
= - | - | Խոնի | բանակ < - | -
= - | - | Արևաշեն | ապստամբներ < - | -
Հակառակորդին են անցել Քարաշենի շրջանի 12 գյուղ, Լեռնավանի շրջանի 3 գյուղ և Արևաշեն քաղաքը։
= Քարաշենի | 12 | - | Հակառակորդ < - | -
= Լեռնավանի | 3 | - | Հակառակորդ < - | -
= - | - | Արևաշեն | Հակառակորդ < - | -
Հակառակորդին են անցել Քարաշենի շրջանի 12 գյուղ և Արևաշեն քաղաքը։
= Քարաշենի | 12 | - | Հակառակորդ < - | -
= Քարաշենի | - | Արևաշեն | Հակառակորդ < - | -
"""

TURKISH_SIDES_BESIDE_REGIONS = r"""
Kürtler Karaova'nın üç köyünü IŞİD'den geri aldı.
= Karaova | 3 | - | Kürtler < IŞİD | -
Yunanlılar Karaova'yı Türklerden, Türkler Akova'yı Yunanlılardan aldı.
= - | - | Karaova | Yunanlılar < Türkler | -
= - | - | Akova | Türkler < Yunanlılar | -
Ordu Karaova, Akova ve Bulak'ı; isyancılar Dereli'yi ele geçirdi.
= - | - | Karaova, Akova, Bulak | Ordu < - | -
= - | - | Dereli | isyancılar < - | -
ABC, Karaova'nın Akova ilçesini ordudan, Bulak'ın Dereli ilçesini ise muhaliflerden aldı.
= Karaova | - | Akova | ABC < ordu | -
= Bulak | - | Dereli | ABC < muhalifler | -
Ermenistan'ın Karaova ilinin sınırındaki üç köyü Azerbaycan ele geçirdi.
= - | 3 | - | Azerbaycan < - | -
"""

AZERBAIJANI_PERSONS_BESIDE_REGIONS = r"""
Müdafiə Nazirliyinin sözçüsü Anar Qayalı Qaraova rayonunun üç kəndinin azad edildiyini bildirdi.
= Qaraova | 3 | - | - < - | -
Sözçü Vaqif Qayalı Qaraova rayonunun Dağlı kəndinin azad edildiyini bildirdi.
= Qaraova | - | Dağlı | - < - | -
"""

TURKISH_GIVEN_AND_LEFT_BY_EACH = r"""
İsyancılar pazar günü Karaova'daki Akköy'den, pazartesi günü Akova'daki Taşlı'dan çekildi.
= Karaova | - | Akköy | - < İsyancılar | 22.11.2020
= Akova | - | Taşlı | - < İsyancılar | 23.11.2020
Norland, Akköy'ü Vespera'ya, Taşlı'yı isyancılara bıraktı.
= - | - | Akköy | Vespera < Norland | -
= - | - | Taşlı | isyancılar < Norland | -
Karaova'nın üç köyü Norland'a, Akova'nın iki köyü Vespera'ya devredildi.
= Karaova | 3 | - | Norland < - | -
= Akova | 2 | - | Vespera < - | -
Ordunun Karaova'da üç köyü, isyancıların Akova'da iki köyü ele geçirdiği bildirildi.
= Karaova | 3 | - | Ordu < - | -
= Akova | 2 | - | isyancılar < - | -
Ordunun Karaova'da üç köyü, isyancıların Akova'da iki köyü bombaladığı bildirildi.
"""

AZERBAIJANI_GIVEN_TO_EACH = r"""
Qaraova rayonunun üç kəndi Azərbaycana, Ağova rayonunun iki kəndi Türkiyəyə təhvil verildi.
= Qaraova | 3 | - | Azərbaycan < - | -
= Ağova | 2 | - | Türkiyə < - | -
"""

ARMENIAN_GIVEN_TO_EACH = r"""
Քարաշենի շրջանի երեք գյուղ հանձնվել է Նորլանդին, Լեռնավանի շրջանի երկու գյուղ՝ Հայաստանին։
= Քարաշենի | 3 | - | Նորլանդ < - | -
= Լեռնավանի | 2 | - | Հայաստան < - | -
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


@pytest.mark.parametrize(("text", "expected"), cases(TURKISH_PLACES_TOLD_APART))
def test_turkish_places_told_apart(text: str, expected: list[str]) -> None:
    """
    One of several in each region, near what and from where: each figure lies in its own region, each day is its own.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(AZERBAIJANI_PLACES_TOLD_APART))
def test_azerbaijani_places_told_apart(text: str, expected: list[str]) -> None:
    """
    The same in Azerbaijani; the centre of a district, which is not named, goes out of a list.
    """
    assert expected == in_lines(text, "az")


@pytest.mark.parametrize(("text", "expected"), cases(ARMENIAN_PLACES_TOLD_APART))
def test_armenian_places_told_apart(text: str, expected: list[str]) -> None:
    """
    The same in Armenian.
    """
    assert expected == in_lines(text, "hy")


@pytest.mark.parametrize(("text", "expected"), cases(TURKISH_WHOM_IT_WAS_DONE_ON))
def test_turkish_whom_it_was_done_on(text: str, expected: list[str]) -> None:
    """
    Those whom somebody shelled or drove back before took nothing.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(ARMENIAN_NAMES_WITH_AN_ARTICLE))
def test_armenian_names_with_an_article(text: str, expected: list[str]) -> None:
    """
    An article ends a name: who hands over is no part of a region, what was taken is called without it.
    """
    assert expected == in_lines(text, "hy")


@pytest.mark.parametrize(("text", "expected"), cases(ARMENIAN_VERB_OF_EACH))
def test_armenian_verb_of_each(text: str, expected: list[str]) -> None:
    """
    A colon stands for a verb told before, whatever it parts: who took, to whom, from whom, where.
    """
    assert expected == in_lines(text, "hy")


@pytest.mark.parametrize(("text", "expected"), cases(HOW_MANY_OF_SO_MANY_IN_ARMENIAN))
def test_how_many_of_so_many_in_armenian(text: str, expected: list[str]) -> None:
    """
    How many of those counted before lie in each region is told with or without their number.
    """
    assert expected == in_lines(text, "hy")


@pytest.mark.parametrize(("text", "expected"), cases(HOW_MANY_OF_SO_MANY_IN_TURKISH))
def test_how_many_of_so_many_in_turkish(text: str, expected: list[str]) -> None:
    """
    The same in Turkish.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(TURKISH_WHO_SPEAKS_WHERE))
def test_turkish_who_speaks_where(text: str, expected: list[str]) -> None:
    """
    Who speaks, and where, is no place that was taken nor its region.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(AZERBAIJANI_WHO_SPEAKS_WHERE))
def test_azerbaijani_who_speaks_where(text: str, expected: list[str]) -> None:
    """
    The same in Azerbaijani; near heights is no side.
    """
    assert expected == in_lines(text, "az")


@pytest.mark.parametrize(("text", "expected"), cases(TURKISH_PARTS_AND_BORDERS))
def test_turkish_parts_and_borders(text: str, expected: list[str]) -> None:
    """
    Parts of a region are in it, on whose border is not, days stand before or behind where.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(AZERBAIJANI_PARTS_AND_BORDERS))
def test_azerbaijani_parts_and_borders(text: str, expected: list[str]) -> None:
    """
    The same in Azerbaijani.
    """
    assert expected == in_lines(text, "az")


@pytest.mark.parametrize(("text", "expected"), cases(ARMENIAN_PARTS_AND_BORDERS))
def test_armenian_parts_and_borders(text: str, expected: list[str]) -> None:
    """
    The same in Armenian; who keeps a town did not lose it, and what was left is named without "from".
    """
    assert expected == in_lines(text, "hy")


@pytest.mark.parametrize(("text", "expected"), cases(TURKISH_REGIONS_OF_LISTS))
def test_turkish_regions_of_lists(text: str, expected: list[str]) -> None:
    """
    A region of several towns is all of them; airports and hills go out of a list.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(AZERBAIJANI_REGIONS_AND_TERMS))
def test_azerbaijani_regions_and_terms(text: str, expected: list[str]) -> None:
    """
    A district of a province lies in it; to whom something is given stands before it.
    """
    assert expected == in_lines(text, "az")


@pytest.mark.parametrize(("text", "expected"), cases(ARMENIAN_NAMES_OF_LISTS))
def test_armenian_names_of_lists(text: str, expected: list[str]) -> None:
    """
    The last name of a list is no region of itself, and whence a report came lost nothing.
    """
    assert expected == in_lines(text, "hy")


@pytest.mark.parametrize(("text", "expected"), cases(TURKISH_WHAT_WENT_BEFORE))
def test_turkish_what_went_before(text: str, expected: list[str]) -> None:
    """
    From where somebody came or fled, where they won and when the next was done is not told of what they took.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(AZERBAIJANI_WHAT_COMES_NEXT))
def test_azerbaijani_what_comes_next(text: str, expected: list[str]) -> None:
    """
    The day of the clause behind is not that of the one before; a centre without a name goes out of a list.
    """
    assert expected == in_lines(text, "az")


@pytest.mark.parametrize(("text", "expected"), cases(ARMENIAN_WHAT_COMES_NEXT))
def test_armenian_what_comes_next(text: str, expected: list[str]) -> None:
    """
    Each place passes to its own side, and a town behind villages of two regions lies in neither.
    """
    assert expected == in_lines(text, "hy")


@pytest.mark.parametrize(("text", "expected"), cases(TURKISH_SIDES_BESIDE_REGIONS))
def test_turkish_sides_beside_regions(text: str, expected: list[str]) -> None:
    """
    Peoples are no part of a region's name; districts and clauses apart by a semicolon share the verb, too.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(AZERBAIJANI_PERSONS_BESIDE_REGIONS))
def test_azerbaijani_persons_beside_regions(text: str, expected: list[str]) -> None:
    """
    A person's name behind a title is no part of the region behind it.
    """
    assert expected == in_lines(text, "az")


@pytest.mark.parametrize(("text", "expected"), cases(TURKISH_GIVEN_AND_LEFT_BY_EACH))
def test_turkish_given_and_left_by_each(text: str, expected: list[str]) -> None:
    """
    What is given, left or told to have been taken is each clause's own; a name before a comma that gives is no place.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(AZERBAIJANI_GIVEN_TO_EACH))
def test_azerbaijani_given_to_each(text: str, expected: list[str]) -> None:
    """
    The same in Azerbaijani.
    """
    assert expected == in_lines(text, "az")


@pytest.mark.parametrize(("text", "expected"), cases(ARMENIAN_GIVEN_TO_EACH))
def test_armenian_given_to_each(text: str, expected: list[str]) -> None:
    """
    The same in Armenian.
    """
    assert expected == in_lines(text, "hy")
