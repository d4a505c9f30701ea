"""Turkish, Azerbaijani and Armenian: what is taken along with figures and names, and who tells of it."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

ARMENIAN = r"""
Բանակը հետ վերցրեց 3 գյուղ, կորցրեց 2-ը։
= - | 3 | - | Բանակ < - | -
Բանակը գրավեց 3 գյուղ, կորցրեց 2-ը։
= - | 3 | - | Բանակ < - | -
Ապստամբները լքել են Արևաշեն և Լեռնավան գյուղերը, որոնք անցել են բանակի վերահսկողության տակ։
= - | - | Արևաշեն, Լեռնավան | բանակ < Ապստամբներ | -
Ապստամբները նահանջել են Արևաշենից, որը վերադարձել է բանակի վերահսկողության տակ։
= - | - | Արևաշեն | բանակ < Ապստամբներ | -
Բոլշևիկները գրավեցին Արևաշենը։
= - | - | Արևաշեն | Բոլշևիկներ < - | -
Ապստամբները նահանջել են Արևաշենից, որը վերադարձել է կառավարական ուժերի վերահսկողության տակ։
= - | - | Արևաշեն | կառավարական ուժեր < Ապստամբներ | -
Ապստամբները լքել են Արևաշենը, որտեղ բանակը դիրքեր է զբաղեցրել։
= - | - | Արևաշեն | - < Ապստամբներ | -
"""

TURKISH = r"""
Karaova'ya bağlı Akköy, Taşlı ve Dereli'nin yanı sıra Akova'ya bağlı Bulak köyü de ordunun kontrolüne geçti.
= Karaova | - | Akköy, Taşlı, Dereli | ordu < - | -
= Akova | - | Bulak | ordu < - | -
Akköy'ün yanı sıra Taşlı köyü de ordunun kontrolüne geçti.
= - | - | Akköy, Taşlı | ordu < - | -
Ordu Akköy köyünün yanı sıra Taşlı köyünü de ele geçirdi.
= - | - | Akköy, Taşlı | Ordu < - | -
Akköy, Taşlı ve üç köy daha ordunun kontrolüne geçti.
= - | - | Akköy, Taşlı | ordu < - | -
= - | 3 | - | ordu < - | -
Akköy, Taşlı ve üç köy ordu tarafından ele geçirildi.
= - | - | Akköy, Taşlı | ordu < - | -
= - | 3 | - | ordu < - | -
Akköy ve üç köy isyancıların eline geçti.
= - | - | Akköy | isyancılar < - | -
= - | 3 | - | isyancılar < - | -
Milisler Taşlı köyünü terk etti.
= - | - | Taşlı | - < Milisler | -
Bakanlık Akköy köyünün alındığını açıkladı.
= - | - | Akköy | - < - | -
Ordu Akköy, Taşlı ve üç köyü daha ele geçirdi.
= - | - | Akköy, Taşlı | Ordu < - | -
= - | 3 | - | Ordu < - | -
Akköy ve üç köyde ordu okul yaptı.
Bakanlık Karaova ilçesinin Akköy köyünün alındığını açıkladı.
= Karaova | - | Akköy | - < - | -
Valilik Akköy'ün geri alındığını duyurdu.
= - | - | Akköy | - < - | -
Bakanlık Karaova'nın üç köyünün alındığını açıkladı.
= Karaova | 3 | - | - < - | -
Akköy bolşeviklerden geri alındı.
= - | - | Akköy | - < bolşevikler | -
"""

AZERBAIJANI = r"""
Ağova, Dərəli və daha üç kənd Norland ordusunun nəzarətinə keçdi.
= - | - | Ağova, Dərəli | Norland ordusu < - | -
= - | 3 | - | Norland ordusu < - | -
Ağova və üç kənd ordu tərəfindən azad edildi.
= - | - | Ağova | ordu < - | -
= - | 3 | - | ordu < - | -
Nazirlik Ağova kəndinin düşmən tərəfindən ələ keçirilməsi barədə məlumatları təkzib edib.
= - | - | Ağova | düşmən < - | -
Nazirlik Ağova kəndinin azad edildiyini bildirdi.
= - | - | Ağova | - < - | -
Prezident Ağova kəndinin azad edildiyini bildirdi.
= - | - | Ağova | - < - | -
Bolşeviklər Ağova şəhərini ələ keçirdilər.
= - | - | Ağova | Bolşeviklər < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(ARMENIAN))
def test_armenian_sides_and_lists(text: str, expected: list[str]) -> None:
    """
    Who left a place gave it to whoever it came under; a figure of what was lost is not that of what was taken.
    """
    assert expected == in_lines(text, "hy")


@pytest.mark.parametrize(("text", "expected"), cases(TURKISH))
def test_turkish_sides_and_lists(text: str, expected: list[str]) -> None:
    """
    Names beside a figure and along with others are read; a ministry is no part of a place's name.
    """
    assert expected == in_lines(text, "tr")


@pytest.mark.parametrize(("text", "expected"), cases(AZERBAIJANI))
def test_azerbaijani_sides_and_lists(text: str, expected: list[str]) -> None:
    """
    Names beside a figure are read, and who tells is no part of a name.
    """
    assert expected == in_lines(text, "az")
