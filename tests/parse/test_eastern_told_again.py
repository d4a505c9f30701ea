"""Turkish, Azerbaijani, Armenian, Arabic: "the town" of the next sentence is the one that was just told of."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

# Below each text: region | figure | names | taker < loser | day; nothing where nothing changed hands.
AGAIN = {
    "tr": """
İsyancılar pazartesi Akköy kasabasını ele geçirdi. Ordu cuma günü kasabayı geri aldı.
= - | - | Akköy | İsyancılar < - | 23.11.2020
= - | - | Akköy | Ordu < İsyancılar | 27.11.2020
Ordu Akköy kasabasından çekildi. İsyancılar kasabayı ele geçirdi.
= - | - | Akköy | - < Ordu | -
= - | - | Akköy | İsyancılar < - | -
İsyancılar Akköy kasabasını ele geçirdi. Kasaba ertesi gün ordu tarafından geri alındı.
= - | - | Akköy | İsyancılar < - | -
= - | - | Akköy | ordu < İsyancılar | -
İsyancılar Akköy'ü ele geçirdi. Ordu komşu kasabayı geri aldı.
= - | - | Akköy | İsyancılar < - | -
İsyancılar Akköy ve Taşlı köylerini ele geçirdi. Ordu köyü geri aldı.
= - | - | Akköy, Taşlı | İsyancılar < - | -
Belediye başkanı Kaya kasabayı terk etti.
İsyancılar Akköy kasabasını ele geçirdi. Ordu kasabayı bombaladı.
= - | - | Akköy | İsyancılar < - | -
""",
    "az": """
Üsyançılar bazar ertəsi Ağova şəhərini ələ keçirib. Ordu cümə günü şəhəri geri alıb.
= - | - | Ağova | Üsyançılar < - | 23.11.2020
= - | - | Ağova | Ordu < Üsyançılar | 27.11.2020
""",
    "hy": """
Ապստամբները երկուշաբթի գրավեցին Արևաշեն քաղաքը։ Բանակը ուրբաթ օրը հետ գրավեց քաղաքը։
= - | - | Արևաշեն | Ապստամբներ < - | 23.11.2020
= - | - | Արևաշեն | Բանակ < Ապստամբներ | 27.11.2020
Ապստամբները գրավեցին Արևաշեն գյուղը։ Ավելի ուշ բանակը հետ վերցրեց այն։
= - | - | Արևաշեն | Ապստամբներ < - | -
= - | - | Արևաշեն | բանակ < Ապստամբներ | -
""",
    "ar": """
سيطر المسلحون يوم الاثنين على بلدة النخلة. واستعاد الجيش البلدة يوم الجمعة.
= - | - | النخلة | المسلحون < - | 23.11.2020
= - | - | النخلة | الجيش < المسلحون | 27.11.2020
انسحب الجيش من بلدة النخلة بولاية السدرة. وقالت قوات المعارضة إنها بسطت سيطرتها على البلدة بعد معركة.
= السدرة | - | النخلة | - < الجيش | -
= السدرة | - | النخلة | قوات المعارضة < - | -
سيطر الجيش على بلدة النخلة. ثم سيطر المسلحون على المدينة الصناعية.
= - | - | النخلة | الجيش < - | -
سيطر المسلحون على مدينة النخلة. وقصف الجيش المدينة.
= - | - | النخلة | المسلحون < - | -
انسحب الجيش من إقليم السدرة. ثم بسطت قوات المعارضة سيطرتها على الإقليم كله.
= السدرة | - | - | - < الجيش | -
= السدرة | - | - | قوات المعارضة < - | -
""",
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, *case) for language, table in AGAIN.items() for case in cases(table)],
)
def test_the_town_is_the_one_just_told_of(language: str, text: str, expected: list[str]) -> None:
    """
    A place that is only called what it is, as the object of a verb of taking, is the one place told of before it.
    """
    assert in_lines(text, language) == expected


TWICE = {
    "tr": r"""
Suriye ordusu Karaova'da 2 kasabayı kurtardı\nSuriye hükümet güçleri Karaova'da iki kasabayı kurtardı.
= Karaova | 2 | - | Suriye ordusu < - | -
Suriye ordusu Karaova'da 2 kasabayı kurtardı\nSuriye muhalifleri Karaova'da iki kasabayı kurtardı.
= Karaova | 2 | - | Suriye ordusu < - | -
= Karaova | 2 | - | Suriye muhalifleri < - | -
Ordu Karaova'da iki köyü Irak Şam İslam Devleti militanlarından aldı.
= Karaova | 2 | - | Ordu < Irak Şam İslam Devleti militanları | -
""",
    "az": r"""
Suriya ordusu Qaraova rayonunda 2 kəndi alıb\nSuriya hökumət qüvvələri Qaraova rayonunda iki kəndi alıb.
= Qaraova | 2 | - | Suriya ordusu < - | -
Ordu Qaraova rayonunda iki kəndi İslam Dövləti yaraqlılarından azad edib.
= Qaraova | 2 | - | Ordu < İslam Dövləti yaraqlıları | -
""",
    "hy": r"""
Սիրիական բանակը Արևաշենի շրջանում 2 գյուղ է գրավել\nՍիրիայի կառավարական զորքերը Արևաշենի շրջանում երկու գյուղ են գրավել։
= Արևաշենի | 2 | - | Սիրիական բանակ < - | -
""",
    "ar": r"""
الجيش السوري يستعيد قريتين في السدرة\nاستعادت القوات الحكومية السورية قريتين في السدرة.
= السدرة | 2 | - | الجيش السوري < - | -
الجيش السوري يستعيد قريتين في السدرة\nاستعادت الفصائل السورية قريتين في السدرة.
= السدرة | 2 | - | الجيش السوري < - | -
= السدرة | 2 | - | الفصائل السورية < - | -
""",
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, *case) for language, table in TWICE.items() for case in cases(table)],
)
def test_an_army_of_a_country_is_one_side_by_all_its_names(language: str, text: str, expected: list[str]) -> None:
    """
    What a headline tells of a country's army is told again below it of the same country's government forces.
    """
    assert in_lines(text, language) == expected
