"""Wires in Turkish, Azerbaijani, Armenian and Arabic: regions, sides and lists in the words of agencies."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from pipeline.model import Claim, DateBasis, Status
from tests.parse.reports import SUNDAY, changes


def row(claim: Claim) -> str:
    """Return region, figure, names, taker and loser of a claim as one line, a dash for what is not told."""
    names = ", ".join(place.name for place in claim.localities)
    told = (claim.region, claim.count, names, claim.gained_by, claim.lost_by)
    return " | ".join(str(one or "-") for one in told)


def rows(text: str, language: str) -> list[str]:
    """Return the lines of all claims of a text."""
    return [row(claim) for claim in changes(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("tr", "BKC, Karaova'ya bağlı Akköy nahiyesinde üç köyü ele geçirdi.", "Akköy | 3 | - | BKC | -"),
        ("tr", "BKC, Karaova'nın Akköy bucağında üç köyü ele geçirdi.", "Akköy | 3 | - | BKC | -"),
        ("tr", "BKC, Karaova kantonunda üç köyü ele geçirdi.", "Karaova | 3 | - | BKC | -"),
        ("tr", "BKC Karaova vadisinde üç köyü ele geçirdi.", "Karaova | 3 | - | BKC | -"),
        ("tr", "BKC dün Karaova livasında üç köyü ele geçirdi.", "- | 3 | - | BKC | -"),
        ("tr", "BKC dünkü saldırıda üç köyü ele geçirdi.", "- | 3 | - | BKC | -"),
        ("az", "Ordu, Qaraova vilayətinə bağlı Ağova nahiyəsində üç kəndi ələ keçirdi.", "Ağova | 3 | - | Ordu | -"),
        ("az", "BKC dünən Qaraova vadisində üç kəndi ələ keçirdi.", "Qaraova | 3 | - | BKC | -"),
    ],
)
def test_a_region_between_subject_and_object_takes_nothing(language: str, text: str, expected: str) -> None:
    """
    A name before "in its ..." is where places were taken, of whatever kind it is, and never who took them.
    """
    assert [expected] == rows(text, language)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سيطر الجيش على بلدة سوبا التي كانت خاضعة لقوات الشمال.", "- | - | سوبا | الجيش | قوات الشمال"),
        ("استعاد الجيش خمس قرى كانت خاضعة للفصائل.", "- | 5 | - | الجيش | الفصائل"),
        ("تم تحرير بلدة سوبا التي كانت خاضعة للحوثيين.", "- | - | سوبا | - | الحوثيين"),
        ("سيطر الجيش على بلدة سوبا التي تخضع لتنظيم داعش منذ عامين.", "- | - | سوبا | الجيش | تنظيم داعش"),
        ("سقطت بلدة سوبا التي كانت خاضعة للجيش بيد المتمردين.", "- | - | سوبا | المتمردين | الجيش"),
        ("أصبحت بلدة سوبا خاضعة للجيش.", "- | - | سوبا | الجيش | -"),
    ],
)
def test_whom_places_were_subject_to_lost_them(text: str, expected: str) -> None:
    """
    Whoever a relative clause says that a place was under loses it; whoever it came to be under takes it.
    """
    assert [expected] == rows(text, "ar")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سيطر الجيش على قرى خطاب وسوبا والنصر.", "- | - | خطاب, سوبا, النصر | الجيش | -"),
        ("سيطر الجيش على قرية علم في ريف الواحة.", "الواحة | - | علم | الجيش | -"),
        ("سيطر الجيش على ثلاث قرى في ريف الواحة بعد خطاب القائد.", "الواحة | 3 | - | الجيش | -"),
        (
            "استعادت الفصائل خمس قرى، هي الخزام والركي الشمالية وسوبا الغربية وعطاسة.",
            "- | 5 | الخزام, الركي الشمالية, سوبا الغربية, عطاسة | الفصائل | -",
        ),
        ("استعادت الفصائل قريتي الركي الجنوبية وعطاسة.", "- | 2 | الركي الجنوبية, عطاسة | الفصائل | -"),
        ("سيطر الجيش على قريتين في ريف الخزام الجنوبي.", "الخزام | 2 | - | الجيش | -"),
    ],
)
def test_known_words_are_names_in_a_list_of_villages(text: str, expected: str) -> None:
    """
    A common noun that a village is called by, and the compass word behind one of several names, belong to the list.
    """
    assert [expected] == rows(text, "ar")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("استعادت قوات النظام منذ بدء هجومها المضاد أكثر من 16 قرية.", ["- | 16 | - | قوات النظام | -"]),
        ("سيطر الجيش منذ بدء العملية العسكرية الجديدة على 16 قرية.", ["- | 16 | - | الجيش | -"]),
        ("وتقع سوبا على بعد 45 كيلومترا جنوب الخزام، وتسيطر قوات الشمال على خمس ولايات من أصل 18.", []),
        ("وتشهد سوبا معارك، ويسيطر المتمردون على خمس ولايات.", []),
        ("الجيش يسيطر على خمس قرى.", ["- | 5 | - | الجيش | -"]),
    ],
)
def test_what_a_campaign_is_called_and_who_holds_a_place_take_nothing(text: str, expected: list[str]) -> None:
    """
    The adjective of an attack acts in nothing; a present behind "and", where a sentence goes on, is standing control.
    """
    assert expected == rows(text, "ar")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mayın 3-də Qaraova rayonunun Ağova və Salətin kəndləri, mayın 5-də Dərəli kəndi işğal edilib.",
            ["Qaraova | - | Ağova, Salətin | - | -", "- | - | Dərəli | - | -"],
        ),
        ("Qaraova rayonunun Ağova, Salətin kəndləri işğal edilib.", ["Qaraova | - | Ağova, Salətin | - | -"]),
        ("Salətin kəndləri işğal edilib.", ["Salət | - | - | - | -"]),
        (
            "Qaraova rayonunun Ağova, Dərəli kəndləri və Qaraova şəhəri azad edilib.",
            ["Qaraova | - | Ağova, Dərəli | - | -", "- | - | Qaraova | - | -"],
        ),
        (
            "Qaraova rayonunun Ağova kəndi və Dərəli qəsəbəsi azad edilib.",
            ["Qaraova | - | Ağova, Dərəli | - | -"],
        ),
        ("Qaraova rayonunun Qaraova şəhəri azad edilib.", ["Qaraova | - | Qaraova | - | -"]),
    ],
)
def test_the_last_of_a_list_is_a_village_or_a_city(text: str, expected: list[str]) -> None:
    """
    What looks like an owner at the end of a district's list is its last village; a city behind villages is none.
    """
    assert expected == rows(text, "az")


@pytest.mark.parametrize(
    ("language", "text", "gainer"),
    [
        ("az", "Sözçü Norland tərəfinin Ağova kəndini geri alması barədə yaydığı xəbəri yalan adlandırıb.", "Norland"),
        ("az", "Nazirlik düşmənin Ağova kəndini ələ keçirməsi haqqında məlumatı təkzib edib.", "düşmən"),
        (
            "tr",
            "Bakanlık, Norland ordusunun Akköy köyünü geri alması hakkındaki haberleri yalanladı.",
            "Norland ordusu",
        ),
    ],
)
def test_news_of_a_capture_that_is_denied_names_who_was_said_to_take(language: str, text: str, gainer: str) -> None:
    """
    A verbal noun before "news of" is a claim only where the news is denied.
    """
    [claim] = changes(text, language)
    assert (Status.DENIED, True) == (claim.status, (claim.gained_by or "").startswith(gainer))


def test_talks_of_a_return_are_no_claim() -> None:
    """
    That talks of a return are denied, or that news is spread, changes nothing.
    """
    assert not changes("Nazirlik Ağova kəndinin qaytarılması barədə danışıqları təkzib edib.", "az")
    assert not changes("Ordunun Ağova kəndini geri alması barədə xəbər yayılıb.", "az")


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("az", "Prezident bu gün siyahını açıqlayıb. Qaraova rayonunun Ağova kəndi azad edilib.", Status.CLAIMED),
        ("az", "Müəllim bu gün siyahını açıqlayıb. Qaraova rayonunun Ağova kəndi azad edilib.", Status.ASSERTED),
        ("az", "Prezident bu gün büdcəni açıqlayıb. Qaraova rayonunun Ağova kəndi azad edilib.", Status.ASSERTED),
        ("tr", "Cumhurbaşkanı bugün yeni listeyi açıkladı. Karaova ilçesinin Akköy köyü kurtarıldı.", Status.CLAIMED),
    ],
)
def test_who_announces_a_list_tells_the_next_sentence(language: str, text: str, status: Status) -> None:
    """
    A party that announced a list on a day tells what the next sentence lists, on that day.
    """
    [claim] = changes(text, language)
    assert (status, SUNDAY if status is Status.CLAIMED else None) == (claim.status, claim.event_end)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Մարտի 4-ին ընկավ Քարակերտը։", ["- | - | Քարակերտ | - | -"]),
        ("Մարտի 4-ին ընկան Քարակերտն ու Սևաձորը։", ["- | - | Քարակերտ, Սևաձոր | - | -"]),
        ("Մարտի 4-ին ընկավ Դարան քաղաքը։", ["- | - | Դարան | - | -"]),
        ("Մարտի 4-ին ընկավ հերոս Վարդանը։", []),
        ("Մարտի 4-ին ընկավ դոլարը։", []),
        ("Բանակը գրավեց Ֆիզուլին և Լիպովկան։", ["- | - | Ֆիզուլի, Լիպովկա | Բանակ | -"]),
        ("Բանակը գրավեց Բեռլինը։", ["- | - | Բեռլին | Բանակ | -"]),
        (
            "Բերդաքար քաղաքը և հարակից Աղնիս ու Ներքին Սուս գյուղերը գրավվել են։",
            ["- | - | Բերդաքար, Աղնիս, Ներքին Սուս | - | -"],
        ),
        (
            "Բանակը գրավել է 20 գյուղ, որից 5-ը՝ Զանգարի շրջանում, 3-ը՝ Վերնաշենի շրջանում։",
            ["- | 20 | - | Բանակ | -", "Զանգարի | 5 | - | Բանակ | -", "Վերնաշենի | 3 | - | Բանակ | -"],
        ),
        ("Հարձակման է ենթարկվել 20 գյուղ, որից 5-ը գրավվել է։", []),
        (
            "Ապստամբները հարձակվել են Դարան գյուղի վրա, բանակը գրավել է Քարակերտը։",
            ["- | - | Քարակերտ | բանակ | -"],
        ),
        ("Դարան գյուղը բանակը գրավել է երեկ։", ["- | - | Դարան | բանակ | -"]),
    ],
)
def test_armenian_names_that_fall_and_figures_of_which(text: str, expected: list[str]) -> None:
    """
    A place falls behind its verb, a name loses its article, a town stands beside its neighbours, a part in its region.
    """
    assert expected == rows(text, "hy")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Նախագահի այսօրվա հայտարարության համաձայն՝ բանակը գրավել է երկու գյուղ։", SUNDAY),
        ("Նախարարի երեկվա հայտարարության համաձայն՝ բանակը գրավել է երկու գյուղ։", SUNDAY - timedelta(days=1)),
        ("Այսօրվա դրությամբ բանակը գրավել է երկու գյուղ։", None),
    ],
)
def test_the_day_of_a_statement_is_announced(text: str, day: date | None) -> None:
    """
    Today's statement gives its day; what stands as of today has none.
    """
    [claim] = changes(text, "hy")
    assert (day, DateBasis.ANNOUNCED if day else None) == (claim.event_end, claim.date_basis)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ordu Karaova'da 4 köyü daha ele geçirdi: ilçe merkezine bağlı Gazlı, Uluköy ve Derköy ile Taşlı beldesine "
            "bağlı Gevrek.",
            ["Karaova | 4 | Gazlı, Uluköy, Derköy, Gevrek | Ordu | -"],
        ),
        (
            "Karaova'da 2 köy ele geçirildi: Akova nahiyesine bağlı Gazlı ve Taşlı beldesine bağlı Derköy.",
            ["Karaova | 2 | Gazlı, Derköy | - | -"],
        ),
        (
            "Ordu Karaova'da 5 köyü ele geçirdi: Akova beldesine bağlı Gazlı ve Taşlı beldesine bağlı Gevrek.",
            ["Karaova | 5 | - | Ordu | -", "Akova | - | Gazlı | Ordu | -", "Taşlı | - | Gevrek | Ordu | -"],
        ),
    ],
)
def test_all_that_was_counted_is_listed_by_where_it_is_governed_from(text: str, expected: list[str]) -> None:
    """
    Names behind a colon, each with the town it belongs to, are of the figure where they are as many as it counts.
    """
    assert expected == rows(text, "tr")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Karaova'da 42 köy alındı, sabah saatlerinde de Taşlı beldesi ele geçirildi.", [None, SUNDAY]),
        ("Bugün Karaova'da 42 köy alındı, Taşlı beldesi ele geçirildi.", [SUNDAY, SUNDAY]),
        ("Dün Karaova'da 42 köy alındı, bugün de Taşlı beldesi ele geçirildi.", [SUNDAY - timedelta(days=1), SUNDAY]),
    ],
)
def test_a_day_behind_a_clause_is_of_the_next(text: str, days: list[date | None]) -> None:
    """
    Where a verb ends its clause, a day behind the comma dates only what the next verb tells.
    """
    assert days == [claim.event_end for claim in changes(text, "tr")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Բանակը գրավեց Քարակերտ քաղաքը, որը լքել էին ապստամբները։", "- | - | Քարակերտ | Բանակ | ապստամբներ"),
        ("Բանակը գրավեց ապստամբների լքած Քարակերտ գյուղը։", "- | - | Քարակերտ | Բանակ | ապստամբներ"),
        ("Բանակը գրավեց 3 գյուղ, որոնք վերահսկում էին ապստամբները։", "- | 3 | - | Բանակ | ապստամբներ"),
        ("Բանակը մտել է Քարակերտ քաղաք, որը լքել էին ապստամբները։", "- | - | Քարակերտ | - | ապստամբներ"),
        ("Բանակը մտավ Քարակերտ քաղաք, որը թշնամին լքել էր։", "- | - | Քարակերտ | - | թշնամի"),
    ],
)
def test_who_had_left_or_held_a_place_lost_it(text: str, expected: str) -> None:
    """
    Whoever a relative clause says left or held a place is who lost it, not who came there.
    """
    assert [expected] == rows(text, "hy")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Akköy kasabası Zerdi isyancılar tarafından ele geçirildi.", "- | - | Akköy | Zerdi isyancılar | -"),
        ("Akköy kenti, Tuareg isyancıların eline geçti.", "- | - | Akköy | Tuareg isyancılar | -"),
        ("Karaova'da 3 köy Arap aşiret güçlerince ele geçirildi.", "Karaova | 3 | - | Arap aşiret güçleri | -"),
        ("Karaova'nın liman kasabası Taşlı isyancıların eline geçti.", "Karaova | - | Taşlı | isyancılar | -"),
        ("Akköy isyancılar tarafından ele geçirildi.", "- | - | Akköy | isyancılar | -"),
    ],
)
def test_a_people_behind_a_place_is_who_took_it(text: str, expected: str) -> None:
    """
    A name between a place and the rebels who took it is theirs; the only name is the place.
    """
    assert [expected] == rows(text, "tr")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "tr",
            "Norland ordusu Karaova'da üç köyü, isyancılar ise Akova'da iki köyü ele geçirdi.",
            ["Karaova | 3 | - | Norland ordusu | -", "Akova | 2 | - | isyancılar | -"],
        ),
        (
            "tr",
            "Norland ordusu Akköy'ü, isyancılar Taşlı'yı ele geçirdi.",
            ["- | - | Akköy | Norland ordusu | -", "- | - | Taşlı | isyancılar | -"],
        ),
        (
            "tr",
            "Ordu Karaova'da üç köyü, Akova'da iki köyü ele geçirdi.",
            ["Karaova | 3 | - | Ordu | -", "Akova | 2 | - | Ordu | -"],
        ),
        (
            "az",
            "Norland ordusu üç kəndi, üsyançılar isə bir kəndi ələ keçirib.",
            ["- | 3 | - | Norland ordusu | -", "- | 1 | - | üsyançılar | -"],
        ),
        (
            "hy",
            "Բանակը գրավել է Դարան գյուղը, իսկ ապստամբները՝ Լիպովկա գյուղը։",
            ["- | - | Դարան | Բանակ | -", "- | - | Լիպովկա | ապստամբներ | -"],
        ),
        (
            "hy",
            "Բանակը մարտի 4-ին գրավեց Դարանը, մարտի 5-ին՝ Լիպովկան։",
            ["- | - | Դարան | Բանակ | -", "- | - | Լիպովկա | Բանակ | -"],
        ),
    ],
)
def test_one_verb_of_two_sides_acts_for_each(language: str, text: str, expected: list[str]) -> None:
    """
    What two sides took by one verb, said at the end or at the beginning only, is told of each.
    """
    assert expected == rows(text, language)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "az",
            "Norland döyüşçüləri hökumət qüvvələrinin tərk etdiyi Ağova şəhərini döyüşsüz ələ keçirib.",
            "- | - | Ağova | Norland döyüşçüləri | hökumət qüvvələri",
        ),
        (
            "tr",
            "BKC, Norland ordusunun çekildiği Akköy kasabasını çatışmasız ele geçirdi.",
            "- | - | Akköy | BKC | Norland ordusu",
        ),
        (
            "tr",
            "Hükümet güçleri ve yerel milisler, Karaova'da dört köyü geri aldı.",
            "Karaova | 4 | - | Hükümet güçleri ve yerel milisler | -",
        ),
        (
            "hy",
            "Քարակերտ քաղաքը ապստամբներից անցել է կառավարական ուժերի վերահսկողության տակ։",
            "- | - | Քարակերտ | կառավարական ուժեր | ապստամբներ",
        ),
        (
            "ar",
            "شن الجيش هجوما على مواقع المتمردين في بلدة الخزام، واستعاد منهم قرية سوبا.",
            "- | - | سوبا | الجيش | -",
        ),
    ],
)
def test_sides_beside_one_another_stay_apart(language: str, text: str, expected: str) -> None:
    """
    Who left, whose positions were attacked and whom a place passed from are not who took it.
    """
    assert [expected] == rows(text, language)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "tr",
            "Esad güçleri, Norland destekli milislerle birlikte Karaova'nın güneyinde Akköy'ü muhaliflerden geri aldı.",
            ["Karaova | - | Akköy | Esad güçleri | muhalifler"],
        ),
        ("tr", "Norland destekli milisler Akköy'ü ele geçirdi.", ["- | - | Akköy | Norland destekli milisler | -"]),
        ("tr", "Vespera'nın Norland'da ele geçirdiği köy sayısı 45'e yükseldi.", ["Norland | 45 | - | Vespera | -"]),
        ("tr", "Vespera'nın ele geçirilen köyleri bombalandı.", []),
        ("tr", "Ordu, isyancıların ele geçirdiği Akköy'ü geri aldı.", ["- | - | Akköy | Ordu | isyancılar"]),
        (
            "tr",
            "Vespera güçleri, Karaova bölgesinde Akköy kentini federal ordudan aldıklarını duyurdu.",
            ["Karaova | - | Akköy | Vespera güçleri | federal ordu"],
        ),
        ("hy", "Ապստամբները բանակից խլել են երկու գյուղ։", ["- | 2 | - | Ապստամբներ | բանակ"]),
        ("hy", "Հրդեհը խլել է երկու մարդու կյանք։", []),
        ("hy", "Բանակը գրավել է թշնամու 12 դիրք և Դարան գյուղը։", ["- | - | Դարան | Բանակ | -"]),
    ],
)
def test_who_backs_or_had_taken_is_told_from_who_takes(language: str, text: str, expected: list[str]) -> None:
    """
    Who backs a side takes nothing, who had taken a place loses it, whose taking is counted took it.
    """
    assert expected == rows(text, language)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سيطر الجيش على بلدة الخزام وحاصر مدينة النخلة.", ["- | - | الخزام | الجيش | -"]),
        ("سيطر الجيش على الخزام وسوبا، وتقدم نحو مدينة النخلة.", ["- | - | الخزام, سوبا | الجيش | -"]),
        ("سيطر الجيش على بلدة الخزام وقصف ثلاث قرى.", ["- | - | الخزام | الجيش | -"]),
        ("سيطر الجيش على بلدة الخزام، ووصل إلى مشارف بلدة النخلة.", ["- | - | الخزام | الجيش | -"]),
        ("سيطر الجيش على بلدة الخزام وقتل عددا من المسلحين في ريف سوبا.", ["سوبا | - | الخزام | الجيش | -"]),
        (
            "سيطر الجيش على بلدة الخزام وكامل قرية النخلة.",
            ["- | - | الخزام | الجيش | -", "- | - | النخلة | الجيش | -"],
        ),
        (
            "سيطر الجيش على بلدة الخزام الاستراتيجية وقرية النخلة في ريف سوبا.",
            ["سوبا | - | الخزام | الجيش | -", "سوبا | - | النخلة | الجيش | -"],
        ),
        ("سيطر الجيش على قرية الخزام وتلتها في ريف سوبا.", ["سوبا | - | الخزام | الجيش | -"]),
    ],
)
def test_another_deed_behind_and_takes_no_place(text: str, expected: list[str]) -> None:
    """
    What was besieged, shelled or reached besides is not taken, and no region of what was.
    """
    assert expected == rows(text, "ar")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BKC öncülüğündeki gruplar Karaova'da 17 köyü aldı.", "Karaova | 17 | - | BKC öncülüğündeki gruplar | -"),
        ("Vespera'ya bağlı milisler üç köyü ele geçirdi.", "- | 3 | - | Vespera'ya bağlı milisler | -"),
        ("Ordu üç köyü Vespera'ya bağlı milislerden geri aldı.", "- | 3 | - | Ordu | Vespera'ya bağlı milisler"),
        ("Ordu, Karaova'ya bağlı üç köyü ele geçirdi.", "Karaova | 3 | - | Ordu | -"),
    ],
)
def test_whom_forces_obey_is_part_of_their_name(text: str, expected: str) -> None:
    """
    Who leads forces or whom they obey tells which forces they are; villages that belong to a district lie there.
    """
    assert [expected] == rows(text, "tr")


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("tr", "Askeri bir kaynağa göre ordu Karaova'da üç köyü aldı.", Status.CLAIMED),
        ("tr", "Yerel bir kaynağa göre ordu Karaova'da üç köyü aldı.", Status.ASSERTED),
        ("az", "Hərbi mənbə bildirib ki, ordu Ağova şəhərini azad edib.", Status.CLAIMED),
        ("az", "Yerli mənbə bildirib ki, ordu Ağova şəhərini azad edib.", Status.ASSERTED),
        ("hy", "Ռազմական աղբյուրի համաձայն՝ բանակը գրավել է Արևաշենը։", Status.CLAIMED),
        ("hy", "Տեղական աղբյուրի համաձայն՝ բանակը գրավել է Արևաշենը։", Status.ASSERTED),
    ],
)
def test_a_military_source_speaks_for_its_party(language: str, text: str, status: Status) -> None:
    """
    What a military source tells is claimed, what a local one tells is asserted.
    """
    [claim] = changes(text, language)
    assert status is claim.status
