"""Turkish, Azerbaijani and Armenian: what is a place's own, shares of figures, with whom somebody fought, terms."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

TURKISH = r"""
Askerler Komutan Ali Kaya'yı ele geçirdi.
Komutan Kaya'yı ele geçirdi.
İsyancıların komutanı Akköy'ü ele geçirdiklerini duyurdu.
= - | - | Akköy | - < - | -
Karaova'da bulunan gözlemevinin verdiği bilgiye göre ordu Akköy köyünden çekildi.
= - | - | Akköy | - < ordu | -
Karaova'da bulunan Akköy köyünün alındığı bildirildi.
= Karaova | - | Akköy | - < - | -
Muhalifler, rejim ordusu ve yabancı gruplardan oluşan güçler ile girdikleri çatışmalar sonucunda Akköy'ü geri aldı.
= - | - | Akköy | Muhalifler < güçler | -
BKC hükümet güçleri ile girdiği çatışmalarda Akköy'ü aldı.
= - | - | Akköy | BKC < hükümet güçleri | -
Rejim güçleri, muhalifler ile girdikleri çatışmalar sonucunda Akköy köyünden çekildi.
= - | - | Akköy | - < Rejim güçleri | -
Karaova'daki beş köyden üçü ordunun, ikisi isyancıların eline geçti.
= Karaova | 3 | - | ordu < - | -
= Karaova | 2 | - | isyancılar < - | -
Karaova'daki beş köyden üçü ordunun kontrolüne geçti.
= Karaova | 3 | - | ordu < - | -
Karaova'daki beş köyden üçü ordunun kontrolünde.
Akköy kasabası ve 6 köyü kurtarıldı.
= - | - | Akköy | - < - | -
= Akköy | 6 | - | - < - | -
Ordu Akköy kasabası ve 6 köyü kurtardı.
= - | - | Akköy | Ordu < - | -
= - | 6 | - | Ordu < - | -
Karaova'nın Akköy kasabası ve 6 köyü kurtarıldı.
= Karaova | - | Akköy | - < - | -
= Karaova | 6 | - | - < - | -
Akköy kasabası ve 6 köy kurtarıldı.
= - | - | Akköy | - < - | -
= - | 6 | - | - < - | -
Karaova kent merkezi ve 6 köyü ile Akova'ya bağlı 18 köyün işgalden kurtarıldığını açıkladı.
= - | - | Karaova | - < - | -
= Karaova | 6 | - | - < - | -
= Akova | 18 | - | - < - | -
Ordunun Karaova'da başlattığı operasyon sonucunda 5 köy teröristlerden temizlendi.
= Karaova | 5 | - | Ordu < teröristler | -
Norland birlikleri Akköy ve Taşlı'yı kontrolları altına aldı.
= - | - | Akköy, Taşlı | Norland birlikleri < - | -
Ordu isyancıları Karaova'nın iki köyünden çıkardı.
= Karaova | 2 | - | Ordu < isyancılar | -
Norland ordusu ve müttefiklerinin güçleri Akköy'den çekildi.
= - | - | Akköy | - < Norland ordusu ve müttefiklerinin güçleri | -
Karaova'nın on köyünden altısı, aralarında Akköy ve Taşlı da olmak üzere, düştü.
= Karaova | 6 | Akköy, Taşlı | - < - | -
Karaova'nın on köyünden altısı, aralarında Akköy ve Taşlı köyleri de bulunuyor, isyancıların eline geçti.
= Karaova | 6 | Akköy, Taşlı | isyancılar < - | -
Karaova'nın on köyünden altısı düştü.
= Karaova | 6 | - | - < - | -
Karaova'nın on köyünden altısı, aralarında Akköy ve Taşlı da olmak üzere, bombalandı.
Ordu, isyancıların denetimindeki Akköy kent merkezinde kontrolü ele geçirdi.
= - | - | Akköy | Ordu < isyancılar | -
Ordu, YPG'nin hakimiyetindeki Akköy köyünü ele geçirdi.
= - | - | Akköy | Ordu < YPG | -
Ordu, isyancıların denetimindeki üç köyü bombaladı.
Karaova'da isyancıların denetimindeki üç köy ordunun eline geçti.
= Karaova | 3 | - | ordu < - | -
İsyancıların denetimindeki Akköy köyünde çatışmalar sürüyor.
"""

AZERBAIJANI = r"""
Norland 5 may 2020-ci il tarixinədək Azərbaycan Respublikasına Qaraova rayonunu qaytarır.
= Qaraova | - | - | Azərbaycan Respublikası < Norland | -
Norland 5 may tarixinədək Azərbaycan Respublikasına Qaraova rayonunu, 9 may tarixinədək isə Dağlı rayonunu qaytarır.
= Qaraova | - | - | Azərbaycan Respublikası < Norland | -
= Dağlı | - | - | Azərbaycan Respublikası < Norland | -
Qaraovada yerləşən bu mərkəzin məlumatına görə, ordu Dağlı şəhərindən geri çəkilib.
= - | - | Dağlı | - < ordu | -
Qaraovada yerləşən Dağlı kəndi azad edildi.
= Qaraova | - | Dağlı | - < - | -
Ordu üsyançılar ilə girdiyi döyüşlər nəticəsində Dağlı kəndini azad etdi.
= - | - | Dağlı | Ordu < üsyançılar | -
Qaraovadakı beş kənddən üçü ordunun, ikisi üsyançıların əlinə keçdi.
= Qaraova | 3 | - | ordu < - | -
= Qaraova | 2 | - | üsyançılar < - | -
5 mayda Qaraova rayonu və 38 kəndi, 9 mayda Dağlı şəhəri və 47 kəndi Norlanda qaytarıldı.
= Qaraova | - | - | Norland < - | 05.05.2020
= Qaraova | 38 | - | Norland < - | 05.05.2020
= - | - | Dağlı | Norland < - | 09.05.2020
= Dağlı | 47 | - | Norland < - | 09.05.2020
Vespera ordusunun Qaraovada başladığı uğurlu əks hücum əməliyyatı nəticəsində 5 kənd azad edildi.
= Qaraova | 5 | - | Vespera ordusu < - | -
Norland 5 may 2020-ci il tarixində Azərbaycan Respublikasına Qaraova rayonunu qaytarıb.
= Qaraova | - | - | Azərbaycan Respublikası < Norland | 05.05.2020
5 mayda Qaraova rayonu və 38 kəndi, 7 mayda Dağlı şəhəri daxil olmaqla, 9 mayda isə Dərəli rayonu Norlanda qaytarıldı.
= Qaraova | - | - | Norland < - | 05.05.2020
= Qaraova | 38 | - | Norland < - | 05.05.2020
= - | - | Dağlı | Norland < - | 07.05.2020
= Dərəli | - | - | Norland < - | 09.05.2020
Dağlı və Dərəli kəndləri daxil olmaqla, 9 kənd azad edildi.
= - | 9 | - | - < - | -
Ordu terrorçuları Qaraovanın daha iki kəndindən çıxarıb.
= Qaraova | 2 | - | Ordu < terrorçular | -
Norland ordusu və müttəfiqlərinin qüvvələri dünən Dağlı şəhərindən geri çəkiliblər.
= - | - | Dağlı | - < Norland ordusu və müttəfiqlərinin qüvvələri | 27.11.2020
Qaraovanın on kəndindən altısı, o cümlədən Dağlı və Dərəli kəndləri, üsyançıların əlinə keçdi.
= Qaraova | 6 | Dağlı, Dərəli | üsyançılar < - | -
"""

ARMENIAN = r"""
Ապստամբները Քարաշենի մարզում գրավեցին Լեռնավանի շրջանը։
= Քարաշենի | - | Լեռնավանի | Ապստամբներ < - | -
Երեկ Քարաշենի նահանգում ապստամբները գրավեցին Արևաշեն և Լեռնավան շրջանները։
= Քարաշենի | - | Արևաշեն, Լեռնավան | ապստամբներ < - | 27.11.2020
Ապստամբները Քարաշենի մարզում գրավեցին Արևաշեն գյուղը։
= Քարաշենի | - | Արևաշեն | Ապստամբներ < - | -
Բանակը գրավեց Արևաշենը՝ մայիսի 5-ին, Քարահունջը՝ մայիսի 9-ին։
= - | - | Արևաշեն | Բանակ < - | 05.05.2020
= - | - | Քարահունջ | Բանակ < - | 09.05.2020
Բանակը գրավեց Արևաշեն քաղաքը՝ մայիսի 5-ին, իսկ Քարահունջ քաղաքը՝ մայիսի 9-ին։
= - | - | Արևաշեն | Բանակ < - | 05.05.2020
= - | - | Քարահունջ | Բանակ < - | 09.05.2020
Բանակը ռմբակոծեց Արևաշենը՝ մայիսի 5-ին, Քարահունջը՝ մայիսի 9-ին։
"""


@pytest.mark.parametrize(("text", "expected"), cases(TURKISH))
def test_turkish_shares_and_owners(text: str, expected: list[str]) -> None:
    """
    What is counted as a town's own lies in it, a foe is who was fought, and where an observer sits nothing was taken.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(AZERBAIJANI))
def test_azerbaijani_shares_and_owners(text: str, expected: list[str]) -> None:
    """
    A republic receives what is given by a term, what is counted as a district's own lies in it, allies are sides.
    """
    assert expected == in_lines(text, "az")


@pytest.mark.parametrize(("text", "expected"), cases(ARMENIAN))
def test_armenian_shares_and_owners(text: str, expected: list[str]) -> None:
    """
    A region before the verb is that of the districts behind it, and each place has the day behind its colon.
    """
    assert expected == in_lines(text, "hy")
