"""Reports of agencies in Turkish and Azerbaijani: who acts beside whom it fights, figures, names told apart."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Qualifier
from tests.parse import reports
from tests.parse.reports import changes as claims

Told = tuple[str | None, int | None, tuple[str, ...]]
FREED = ("Akköy", "Taşlı")


def told(text: str, language: str) -> list[Told]:
    """Return region, figure and names of each claim, in the order of the text."""
    return [(one.region, one.count, tuple(place.name for place in one.localities)) for one in claims(text, language)]


@pytest.mark.parametrize(
    ("text", "gainer"),
    [
        ("Ilımlı muhalifler, rejim güçleriyle girdikleri çatışmalarda Akköy ve Taşlı köylerini geri aldı.", "Ilımlı"),
        ("Muhalifler, hükümet güçleriyle çıkan çatışmaların ardından Karaova'da 3 köyü ele geçirdi.", "Muhalifler"),
        ("İsyancılar, ordu birlikleriyle yaşanan çatışmalarda Akköy köyünü ele geçirdi.", "İsyancılar"),
        ("İsyancılar Norland ordusuyla savaşarak 3 köyü ele geçirdi.", "İsyancılar"),
        ("Ordu, Norland güçleriyle birlikte Karaova'da 3 köyü ele geçirdi.", "Ordu"),
        ("Muhalifler rejime karşı düzenledikleri operasyonla Karaova'da 4 köyü geri aldı.", "Muhalifler"),
        ("Vespera ordusu isyancılarla girdiği çatışmalarda Akköy köyünü ele geçirdi.", "Vespera ordusu"),
    ],
)
def test_whom_somebody_fights_with_takes_nothing(text: str, gainer: str) -> None:
    """With whom or against whom a side fights is not who takes the places."""
    (claim,) = claims(text, "tr")
    assert claim.gained_by is not None
    assert claim.gained_by.startswith(gainer)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Vespera ordusu, BKC'nin çekildiği Karaova kırsalındaki Akköy'de kontrolü tamamen sağladığını duyurdu.",
            ("Vespera ordusu", "BKC"),
        ),
        (
            "Vespera ordusu, SDG'nin çekildiği Karaova kırsalındaki Akköy'de kontrolü tamamen sağladığını duyurdu.",
            ("Vespera ordusu", "SDG"),
        ),
        (
            "Vespera ordusu, isyancıların terk ettiği Karaova ilçesindeki Akköy köyünü ele geçirdiğini açıkladı.",
            ("Vespera ordusu", "isyancılar"),
        ),
        ("Ordu, isyancıların çekildiği Akköy ve Taşlı köylerini ele geçirdi.", ("Ordu", "isyancılar")),
        (
            "Vespera güçleri, milislerin boşalttığı 3 köyü kontrol altına aldığını bildirdi.",
            ("Vespera güçleri", None),
        ),
        (
            "Ordu, teröristlerin elinde bulundurduğu Karaova'daki Akköy köyünü kurtardığını bildirdi.",
            ("Ordu", "teröristler"),
        ),
        # who is told to have taken them, or tells only when
        ("Bakanlık, isyancıların Akköy köyünü ele geçirdiğini doğruladı.", ("isyancılar", None)),
        ("Bakanlık, SDG'nin Akköy köyünü ele geçirdiğini duyurdu.", ("SDG", None)),
        ("İsyancıların Akköy'ü ve Taşlı köyünü ele geçirdiği bildirildi.", ("İsyancılar", None)),
    ],
)
def test_who_left_places_is_not_who_took_them(text: str, sides: tuple[str | None, str | None]) -> None:
    """Whose places they were, as a clause before them tells, lost them and did not take them."""
    assert {sides} == {(claim.gained_by, claim.lost_by) for claim in claims(text, "tr")}


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Akköy SDG'nin eline geçti.", ("SDG", None)),
        ("Çatışmaların ardından Akköy ve Taşlı M7'nin eline geçti.", ("M7", None)),
        ("Ülkenin ikinci büyük kenti Akköy Taliban'ın eline geçti.", ("Taliban", None)),
        ("Akköy kenti Taliban'dan geri alındı.", (None, "Taliban")),
        ("Akköy ve Taşlı köyleri Mavi Halk Yönetimi'nin denetimine geçti.", ("Mavi Halk Yönetimi", None)),
        ("İsyancıların hükümete kaybettiği kasaba sayısı 7'ye çıktı.", ("hükümet", "İsyancılar")),
        ("Hükümet güçleri, Karaova'ya bağlı Akova ilçesinde dört köyü kaybetti.", (None, "Hükümet güçleri")),
        ("Hükümet güçleri Karaova'da dört köyü Norland'a kaybetti.", ("Norland", "Hükümet güçleri")),
        ("Ordunun isyancılara kaybettiği kasaba sayısı 7'ye çıktı.", ("isyancılar", "Ordu")),
        (
            "Hükümet güçlerinin son 8 günde isyancılara karşı kaybettiği il merkezi sayısı Karaova ile 12'ye yükseldi.",
            ("isyancılar", "Hükümet güçleri"),
        ),
    ],
)
def test_a_side_stands_apart_from_what_is_before_it(text: str, sides: tuple[str | None, str | None]) -> None:
    """A name with letters or an ending of its own is a side, not the end of the name before it."""
    assert [sides] == [(claim.gained_by, claim.lost_by) for claim in claims(text, "tr")]


@pytest.mark.parametrize(
    "text", ["Akköy SDG'nin elinde.", "Ordu Karaova'ya çekildi.", "Ordunun 3 tank kaybettiği öğrenildi."]
)
def test_who_holds_or_goes_back_takes_nothing(text: str) -> None:
    """Whose a place is, where an army went and what else it lost is no change."""
    assert not claims(text, "tr")


@pytest.mark.parametrize(
    ("language", "text", "count", "qualifier"),
    [
        ("tr", "Ordu, 2 kent merkezi, 7 kasaba ve 60 civarında köyü kurtardı.", 69, None),
        ("tr", "Ordu Karaova'da 30 civarında köyü ele geçirdi.", 30, Qualifier.APPROX),
        ("tr", "Ordu Karaova'da 30'a yakın köyü ele geçirdi.", 30, Qualifier.APPROX),
        ("az", "Vespera qüvvələri 27-dən çox kənd və qəsəbəni tutub.", 27, Qualifier.AT_LEAST),
        ("az", "Üsyançılar 40-a yaxın kənd və qəsəbəni ələ keçirib.", 40, Qualifier.APPROX),
        ("az", "Üsyançılar 30-dan çox məntəqəni ələ keçirib.", 30, Qualifier.AT_LEAST),
    ],
)
def test_about_may_stand_behind_a_figure(language: str, text: str, count: int, qualifier: Qualifier | None) -> None:
    """ "About" and "nearly" behind a figure part it from nothing."""
    (claim,) = claims(text, language)
    assert claim.count == count
    assert qualifier in (None, claim.qualifier)


@pytest.mark.parametrize(
    "text", ["Ordu saat 10 civarında köyü ele geçirdi.", "Ordu Karaova civarındaki köyü ele geçirdi."]
)
def test_about_an_hour_or_around_a_town_counts_nothing(text: str) -> None:
    """What is told of an hour, or of where a place lies, is no figure of villages."""
    assert not [claim for claim in claims(text, "tr") if claim.count]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (
            "Ordu Karaova'da 3'ü belde merkezi, 21'i köy, 9'u kritik nokta olmak üzere toplam 33 bölgeyi ele geçirdi.",
            [3, 21],
        ),
        ("Ordu Karaova'da 5'i belde, 12'si köy ve 3'ü tepe olmak üzere toplam 20 noktayı ele geçirdi.", [5, 12]),
        ("Ordu Karaova'da 7'si tepe, 19'u köy olmak üzere 26 noktayı ele geçirdi.", [19]),
        ("Ordu Karaova'da 4'ü belde, 19'u köy olmak üzere 23 yerleşim birimini ele geçirdi.", [4, 19, 23]),
        ("Ordu Karaova'da 7'si tepe, 3'ü üs olmak üzere 10 noktayı ele geçirdi.", []),
    ],
)
def test_a_sum_with_hills_in_it_counts_no_villages(text: str, counts: list[int]) -> None:
    """Villages and towns count beside hills; the sum of all of them does not."""
    assert [("Karaova", count, ()) for count in counts] == told(text, "tr")


@pytest.mark.parametrize(
    ("head", "named"),
    [
        ("Komutan, Karaova'da isyancıların elinden 11 köyün kurtarıldığını söyledi ve köyleri sıraladı:", True),
        ("Ordu Karaova'da 11 köyü daha ele geçirdi:", True),
        ("Ordu Karaova'da 11 köyü ele geçirdi, köylerin isimleri açıklandı:", True),
        ("Ordu Karaova'da 11 köyü ele geçirdi. Bombalanan köyler:", False),
        ("Ordu Karaova'da 11 köyü ele geçirdi ve şu köyleri bombaladı:", False),
    ],
)
def test_a_long_line_below_a_colon_names_what_was_counted(head: str, named: bool) -> None:
    """A figure has the names of exactly as many places below it, however many they are."""
    names = "Akköy Taşlı Bulak Çamlı Pınar Çayır Dağyurt Sarıkaya Karataş Gölbaşı Elmalı".split()
    assert told(f"{head}\n{', '.join(names)}.", "tr") == [("Karaova", 11, tuple(names) if named else ())]


def test_another_year_behind_the_change_makes_no_history_of_it() -> None:
    """What a further clause recalls of an earlier year is none of the clause before it."""
    text = "Akköy ve Taşlı isyancıların eline geçti; 2028'de 5 binden fazla kişi yerinden olmuştu."
    assert told(text, "tr") == [(None, None, FREED)]
    assert not claims("2028'de Akköy ve Taşlı isyancıların eline geçti; 5 binden fazla kişi yerinden olmuştu.", "tr")


def test_a_village_may_be_named_for_a_day() -> None:
    """An ordinal and a month before "village" are its name; before a verb they are a day."""
    text = "Vespera ordusu Ağova, Daşlı və 10-cu Oktyabr kəndlərini azad edib."
    assert told(text, "az") == [(None, None, ("Ağova", "Daşlı", "10-cu Oktyabr"))]
    (claim,) = claims("Vespera ordusu 10 fevral 2031-ci ildə Ağova kəndini azad edib.", "az")
    assert claim.event_end == date(2031, 2, 10)


@pytest.mark.parametrize("same", ["Həmin tarixdə", "Elə həmin tarixdə", "Həmin gün"])
def test_on_that_date_is_the_day_told_before(same: str) -> None:
    """ "On that date" is the day of the sentence before, however long the town was held by others."""
    text = (
        "31 avqust 2004-cü ildə işğal edilmiş Qaraova şəhəri 27 il sonra, 14 fevral 2031-ci ildə Vespera Ordusu "
        f"tərəfindən geri qaytarıldı. {same} Qaraova rayonunun Ağova kəndi də azad edildi."
    )
    assert [date(2031, 2, 14)] * 2 == [claim.event_end for claim in claims(text, "az")]


def test_a_military_group_has_its_name_in_quotes() -> None:
    """ "Military" before a group is of what the group is called."""
    (claim,) = claims("“Mavi” hərbi qrupu Qaraova vilayətində üç kəndi geri alıb.", "az")
    assert claim.gained_by is not None
    assert claim.gained_by.split() == ["Mavi", "hərbi", "qrupu"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "tr",
            "Ordu, Karaova'da Akköy ve Taşlı köylerini isyancılardan arındırarak iki köyü daha kurtardı.",
            [("Karaova", 2, FREED)],
        ),
        (
            "az",
            "Ordu Qaraova rayonunda Ağova və Daşlı kəndlərini ələ keçirərək iki kəndi daha azad edib.",
            [("Qaraova", 2, ("Ağova", "Daşlı"))],
        ),
        # more than those, others, or in another clause
        (
            "tr",
            "Ordu, Karaova'da Akköy ve Taşlı köylerini ele geçirerek beş köyü daha kurtardı.",
            [("Karaova", None, FREED), ("Karaova", 5, ())],
        ),
        (
            "tr",
            "Ordu, Karaova'da Akköy ve Taşlı köylerini, Akova'da ise iki köyü ele geçirdi.",
            [("Karaova", None, FREED), ("Akova", 2, ())],
        ),
    ],
)
def test_as_many_more_are_those_by_whose_capture_they_were_taken(
    language: str, text: str, expected: list[Told]
) -> None:
    """A figure behind "by taking" counts the places named before it where they are as many."""
    assert expected == told(text, language)


def test_each_day_dates_its_own_villages() -> None:
    """Villages behind "the district's ancient" have the day before them, not the last one of the list."""
    text = (
        "2029-cu il oktyabrın 30-da rayonun qədim Ağova və Daşlı kəndləri, noyabrın 19-da Bulaq kəndi, "
        "2030-cu il yanvarın 9-da Qaradağ kəndi işğal edilib."
    )
    days = [one.event_end for one in reports.claims(text, "az", date(2030, 1, 20))]
    assert days == [date(2029, 10, 30), date(2029, 11, 19), date(2030, 1, 9)]


@pytest.mark.parametrize(
    ("language", "text", "region"),
    [
        ("az", "Üsyançılar Daşlı rayonunu tutublar. Silahlı qruplaşmalar 32 kəndi ələ keçirib.", None),
        ("tr", "İsyancılar Daşlı ilçesini ele geçirdi. Ordu 32 köyü kurtardı.", None),
        ("az", "Üsyançılar Daşlı rayonunu tutublar. Rayonda 32 kənd də alınıb.", "Daşlı"),
        ("tr", "İsyancılar Daşlı ilçesini ele geçirdi. İlçede 32 köy daha alındı.", "Daşlı"),
        ("az", "Ordu Daşlı vilayətini bütünlüklə azad edib. 5 gün sürən döyüşlərdə 32 kənd azad edilib.", "Daşlı"),
        ("tr", "İsyancılar Daşlı ilçesinde 3 köyü ele geçirdi. Ordu 32 köyü kurtardı.", "Daşlı"),
    ],
)
def test_a_district_that_was_taken_whole_holds_no_further_villages(
    language: str, text: str, region: str | None
) -> None:
    """A figure in the next sentence lies in a district only where that was no object itself, or is pointed to."""
    assert claims(text, language)[-1].region == region
