"""Who held a place before, figures with their names behind them, clauses in clauses: Turkish, Azerbaijani, Armenian."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import changes as claims

Told = tuple[str | None, int | None, tuple[str, ...]]


def told(text: str, language: str) -> list[Told]:
    """Return region, figure and names of each claim, in the order of the text."""
    return [(one.region, one.count, tuple(place.name for place in one.localities)) for one in claims(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "gainer", "loser"),
    [
        (
            "az",
            "Vespera ordusu müxalif qüvvələrin nəzarətində olan Qaraovada 6 kəndi tutub.",
            "Vespera ordusu",
            "müxalif qüvvələr",
        ),
        ("az", "Ordu üsyançıların nəzarətində olan Ağkənd və Daşlı kəndlərini ələ keçirib.", "Ordu", "üsyançılar"),
        ("az", "Ordu düşmənin işğal etdiyi üç kəndi azad edib.", "Ordu", "düşmən"),
        ("tr", "Norland ordusu isyancıların elindeki üç köyü aldı.", "Norland ordusu", "isyancılar"),
        ("tr", "Vespera ordusu Norland ordusu kontrolündeki üç köyü aldı.", "Vespera ordusu", "Norland ordusu"),
        ("az", "Vespera ordusu Norland ordusunun əlində olan üç kəndi tutub.", "Vespera ordusu", "Norland ordusu"),
        (
            "tr",
            "Hükümet güçleri isyancıların kontrolündeki Karaova'da üç köyü ele geçirdi.",
            "Hükümet güçleri",
            "isyancılar",
        ),
        ("tr", "Ordu, isyancıların eline geçen üç köyü geri aldı.", "Ordu", "isyancılar"),
        ("tr", "Ordu, isyancıların ele geçirdiği üç köyü geri aldı.", "Ordu", "isyancılar"),
        ("tr", "Ordu, Norland'ın eline geçmiş 6 köyde kontrolü yeniden sağladı.", "Ordu", "Norland"),
        ("tr", "Karaova'nın 4 köyü Ermeni işgalinden kurtarıldı.", None, "Ermeni"),
        ("tr", "Akköy ve Taşlı köyleri Rus işgalinden kurtarıldı.", None, "Rus"),
        (
            "tr",
            "Ordu, Akköy kentini Norland Ulusal Gücü'nden (NUG) temizleyip kontrol altına aldı.",
            "Ordu",
            "Norland Ulusal Gücü",
        ),
        ("tr", "Ordu birliklerinin kontrolüne Karaova'da üç köy geçti.", "Ordu birlikleri", None),
        ("tr", "İşgal edilen üç köy kurtarıldı.", None, None),
    ],
)
def test_who_held_a_place_lost_it(language: str, text: str, gainer: str | None, loser: str | None) -> None:
    """Whoever is told to hold a place, or to have taken it before, is none of the taker's name and lost it."""
    (claim,) = claims(text, language)
    assert (gainer, loser) == (claim.gained_by, claim.lost_by)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "tr",
            "Karaova'daki iki köy daha, Akova ilçesinin Akköy ve Bulak köyleri, teröristlerden arındırıldı.",
            ("Akova", 2, ("Akköy", "Bulak")),
        ),
        (
            "tr",
            "Karaova'da üç köy daha, Akköy, Taşlı ve Bulak köyleri, isyancılardan alındı.",
            ("Karaova", 3, ("Akköy", "Taşlı", "Bulak")),
        ),
        (
            "tr",
            "Ordu Karaova'da üç köyü, Akköy, Taşlı ve Bulak'ı isyancılardan geri aldı.",
            ("Karaova", 3, ("Akköy", "Taşlı", "Bulak")),
        ),
        (
            "az",
            "Qaraova rayonunun daha iki kəndi, Ağkənd və Daşlı kəndləri işğaldan azad edilib.",
            ("Qaraova", 2, ("Ağkənd", "Daşlı")),
        ),
        ("tr", "İki köy daha, Akköy ve Taşlı, ordunun kontrolüne geçti.", (None, 2, ("Akköy", "Taşlı"))),
    ],
)
def test_names_behind_a_figure_are_those_it_counts(language: str, text: str, expected: Told) -> None:
    """As many names as a figure says, set off by commas, are what it counts, wherever their region stands."""
    assert [expected] == told(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "Karaova'da üç köy daha, Akköy, Taşlı ve Bulak köyleri, bombalandı.",
        "Ordu Karaova'da iki köye, Akköy ve Taşlı köylerine saldırdı.",
    ],
)
def test_a_figure_with_its_names_may_tell_of_something_else(text: str) -> None:
    """What is shelled or attacked changes no hands, named or not."""
    assert [] == told(text, "tr")


def test_more_names_than_a_figure_says_are_none_of_it() -> None:
    """Two villages and three others are two claims."""
    assert (None, 2, ("Akköy", "Taşlı", "Bulak")) not in told("Ordu iki köyü, Akköy, Taşlı ve Bulak'ı aldı.", "tr")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Genelkurmay, Karaova bölgesinde 6 köyde kontrolün geri alındığını bildirdi.", ("Karaova", 6, ())),
        ("Bakan, Akköy ve Taşlı köylerinde kontrolün ele alındığını duyurdu.", (None, None, ("Akköy", "Taşlı"))),
        ("Bakanlık, Karaova'nın 3 köyünde denetimin sağlandığını açıkladı.", ("Karaova", 3, ())),
        (
            "Ordu, Karaova'da Norland'ın eline geçmiş 6 köyde kontrolün ele alındığını bildirdi.",
            ("Karaova", 6, ()),
        ),
    ],
)
def test_control_that_was_taken_in_places_is_of_these(text: str, expected: Told) -> None:
    """ "That the control was taken in six villages" tells of six villages, and who tells of it claims it."""
    assert [expected] == told(text, "tr")
    assert {Status.CLAIMED} == {claim.status for claim in claims(text, "tr")}


@pytest.mark.parametrize(
    ("language", "text", "expected", "gainer", "loser"),
    [
        (
            "tr",
            "Severya bölgesinde 5 köyü ABC'den alan Kuzey Ordusu ilerliyor.",
            ("Severya", 5, ()),
            "Kuzey Ordusu",
            "ABC",
        ),
        (
            "tr",
            "Karaova ve Akova bölgelerinde ABC'nin elinden 5 köyü alan Mavi Ordu (MO) ilerledi.",
            ("Karaova ve Akova", 5, ()),
            "Mavi Ordu",
            "ABC",
        ),
        (
            "tr",
            "Akköy ve Taşlı köylerini milislerden geri alan ordu kuzeye ilerliyor.",
            (None, None, ("Akköy", "Taşlı")),
            "ordu",
            "milisler",
        ),
        ("tr", "Ordu, üç köyü ele geçiren isyancıları püskürttü.", (None, 3, ()), "isyancılar", None),
        (
            "az",
            "Qaraova rayonunda 5 kəndi azad edən Vespera ordusu irəliləyir.",
            ("Qaraova", 5, ()),
            "Vespera ordusu",
            None,
        ),
        (
            "az",
            "Qaraovada 5 kəndi yaraqlılardan alan ordu şimala doğru irəliləyir.",
            ("Qaraova", 5, ()),
            "ordu",
            "yaraqlılar",
        ),
        ("az", "Üç kəndi ələ keçirən silahlılar şəhərə yaxınlaşıb.", (None, 3, ()), "silahlılar", None),
    ],
)
def test_who_took_places_may_stand_behind_the_participle(
    language: str, text: str, expected: Told, gainer: str, loser: str | None
) -> None:
    """ "The army, having taken three villages, advances": endings tell the object before and the taker behind."""
    assert [expected] == told(text, language)
    (claim,) = claims(text, language)
    assert (gainer, loser) == (claim.gained_by, claim.lost_by)


def test_a_participle_has_the_day_before_it() -> None:
    """What its subject did next, on another day, is of the main clause."""
    first, second = claims("Dün 3 köyü ele geçiren isyancılar, bugün Taşlı'yı da aldı.", "tr")
    assert (8, 9) == tuple(one.event_end and one.event_end.day for one in (first, second))
    (only,) = claims("3 köyü ele geçiren isyancılar dün kente saldırdı.", "tr")
    assert only.event_end is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Akköy köyünü bombalayan isyancılar kente girdi."),
        ("tr", "Köyü terk eden siviller kampa yerleşti."),
        ("tr", "Üç köyü ele geçirmeye çalışan isyancılar püskürtüldü."),
        ("tr", "Üç köyü ele geçiremeyen isyancılar uzaklaştı."),
        ("tr", "Üç köyü alan şirket üretime başladı."),
        ("tr", "Karaova'da üç köyü alan KTMB inşaata başladı."),
        ("tr", "Üç köyü geri alan Karaova valisi konuştu."),
        ("tr", "Akköy'ü ele geçiren isyancılar kente saldırdı."),  # who they are, since nobody knows when
        ("tr", "Geçen yıl üç köyü ele geçiren isyancılar dün kente saldırdı."),
        ("tr", "2022'de Akköy'ü ele geçiren isyancılar dün kente saldırdı."),
        ("tr", "Geniş bir alan isyancıların eline geçti."),
        ("az", "Üç kəndi atəşə tutan silahlılar şəhərə yaxınlaşıb."),
    ],
)
def test_a_participle_may_only_tell_who_somebody_is(language: str, text: str) -> None:
    """What was not taken, not by armed people, or in another year is no change."""
    assert [] == told(text, language)


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "tr",
            "Norland, Karaova'yı 15 Mart'a, Akova'yı 20 Mart'a kadar Vespera'ya teslim edecek.",
            ("Karaova", "Akova"),
        ),
        ("tr", "Karaova 15 Mart'a, Akova ise 20 Mart'a kadar Vespera'ya iade edilecek.", ("Karaova", "Akova")),
        (
            "tr",
            "Norland ordusu 15 Mart'a kadar Karaova'yı, 20 Mart'a kadar Akova'yı Vespera'ya iade edecek.",
            ("Karaova", "Akova"),
        ),
        ("az", "Ermənistan Qaraovanı 15 marta, Ağovanı 20 marta qədər Vesperaya təhvil verəcək.", ("Qaraova", "Ağova")),
        (
            "az",
            "Ermənistan Qaraovanı martın 15-nə, Daşçını isə martın 20-nə qədər Vesperaya qaytaracaq.",
            ("Qaraova", "Daşçın"),
        ),
        ("az", "Qaraova martın 15-nə, Ağova isə martın 20-nə qədər Vesperaya qaytarılacaq.", ("Qaraova", "Ağova")),
    ],
)
def test_each_of_several_places_is_handed_over_by_its_own_day(language: str, text: str, names: tuple[str, str]) -> None:
    """One verb hands over several places, each until the day behind or before it; who does so is none of them."""
    found = claims(text, language)
    assert [(None, None, (name,)) for name in names] == told(text, language)
    assert {("Vespera", Status.PLANNED)} == {(one.gained_by, one.status) for one in found}
    assert [15, 20] == [one.due and one.due.day for one in found]
    assert {None} == {one.event_end for one in found}


@pytest.mark.parametrize(
    ("language", "text", "regions"),
    [
        (
            "tr",
            "Norland, Karaova ilçesini 15 Mart'a kadar, Akova ilçesini 20 Mart'a kadar Vespera'ya iade edecek.",
            ("Karaova", "Akova"),
        ),
        (
            "az",
            "Ermənistan Qaraova rayonunu martın 15-dək, Ağova rayonunu isə martın 20-dək Vesperaya qaytaracaq.",
            ("Qaraova", "Ağova"),
        ),
        (
            "az",
            "Ermənistan Qaraovanı 15 marta, Ağova və Daşlının işğal altındakı hissələrini 20 marta qədər Vesperaya "
            "təhvil verəcək.",
            ("Qaraova", "Ağova", "Daşlı"),
        ),
    ],
)
def test_each_of_several_regions_is_handed_over_by_its_own_day(
    language: str, text: str, regions: tuple[str, ...]
) -> None:
    """Districts, and parts of them, have each a claim; a bare name in their list is a region as well."""
    assert [(region, None, ()) for region in regions] == told(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Norland, Karaova'yı 15 Mart'a, Akova'yı 20 Mart'a kadar bombalayacak."),
        ("tr", "Karaova'daki yol 15 Mart'a, Akova'daki köprü 20 Mart'a kadar teslim edilecek."),
        ("az", "Ermənistan Qaraovanı 15 marta, Ağovanı 20 marta qədər atəşə tutacaq."),
    ],
)
def test_other_plans_with_terms_are_none(language: str, text: str) -> None:
    """What will be shelled, and a road that will be finished, change no hands."""
    assert [] == told(text, language)


FOUR = ("Լիպովկա", "Դուբովկա", "Տանձուտ", "Լոռաձոր")
THEIRS = "Լիպովկայի, Դուբովկայի, Տանձուտի և Լոռաձորի"


@pytest.mark.parametrize(
    ("text", "expected", "gainer"),
    [
        (f"Վեսպերային են վերադարձվել Բադարի շրջանի 4 գյուղերի՝ {THEIRS} տարածքները։", ("Բադարի", 4, FOUR), "Վեսպերա"),
        (f"Բանակն ազատագրել է Բադարի շրջանի չորս գյուղերի՝ {THEIRS} տարածքները։", ("Բադարի", 4, FOUR), "Բանակ"),
        (f"Ադրբեջանին են հանձնվել չորս գյուղերի՝ {THEIRS} վերահսկողությունը։", (None, 4, FOUR), "Ադրբեջան"),
        (
            "Հաղորդվել է Տանձուտի, Լոռաձորի և Քարքի ազատագրման մասին։",
            (None, None, ("Տանձուտի", "Լոռաձորի", "Քարքի")),
            None,
        ),
        ("Բանակը գրավեց Տանձուտ/Քարք/ գյուղը։", (None, None, ("Տանձուտ",)), "Բանակ"),
    ],
)
def test_villages_are_named_whose_land_it_is(text: str, expected: Told, gainer: str | None) -> None:
    """Names in the genitive that share a noun are all named, as they are called; a name between strokes is no other."""
    assert [expected] == told(text, "hy")
    assert [gainer] == [claim.gained_by for claim in claims(text, "hy")]


@pytest.mark.parametrize(
    "text",
    [
        f"Հրետակոծվել են Բադարի շրջանի 4 գյուղերի՝ {THEIRS} տարածքները։",
        "Հաղորդվել է Տանձուտի, Լոռաձորի և Քարքի բնակիչների մասին։",
    ],
)
def test_whose_land_was_shelled_is_no_change(text: str) -> None:
    """Land that was shelled and people who are told of change no hands."""
    assert [] == told(text, "hy")


def test_who_hands_over_names_to_whom_right_before_the_verb() -> None:
    """A name in the dative before a verb of giving is who gets it, none that loses it."""
    (claim,) = claims("Նորլանդիան Վեսպերային է հանձնել Բադարի շրջանի երկու գյուղերը՝ Տանձուտն ու Լոռաձորը։", "hy")
    assert ("Վեսպերա", "Նորլանդիա") == (claim.gained_by, claim.lost_by)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Haberajans'ın aktardığına göre Norland Genelkurmayı, Karaova'da 6 köyü geri aldıklarını bildirdi."),
        ("az", "Nazir bildirib ki, 24 kənd azad edilib. Onun sözlərinə görə, Ağkənd kəndi azad olunub."),
        ("tr", "Bakan 24 köyün kurtarıldığını bildirdi. Onun açıklamasına göre Akköy köyü de kurtarıldı."),
        ("hy", "Նախարարը հայտնել է, որ 24 գյուղ ազատագրվել է։ Նրա խոսքով՝ ազատագրվել է նաև Տանձուտ գյուղը։"),
    ],
)
def test_who_announced_it_claims_it(language: str, text: str) -> None:
    """An agency only passes on what a party announced, and "in his words" goes on with whoever claimed it."""
    assert {Status.CLAIMED} == {claim.status for claim in claims(text, language)}


def test_yesterdays_operations_are_of_yesterday() -> None:
    """An adjective dates what it tells of, and one form of the verb ends a clause as well as it tells which."""
    (taken,) = claims(
        "Ordunun dünkü operasyonlarında Karaova'da 11 köy ile iki kasaba kurtarılmış, böylece sınır kapanmıştı.",
        "tr",
    )
    assert (13, 8) == (taken.count, taken.event_end and taken.event_end.day)
    first, second = claims(
        "Bakanlık 2-5 Mart'ta Karaova'da 7 köyü ele geçirdiklerini duyurmuş, dünkü açıklamada Akova'da 2 köyün ele "
        "geçirildiği bildirilmişti.",
        "tr",
    )
    assert [(7, 5), (2, 8)] == [(one.count, one.event_end and one.event_end.day) for one in (first, second)]


@pytest.mark.parametrize(
    ("text", "names", "gainer", "loser"),
    [
        ("Akköy Antlaşması Taşlı'yı Norland'a bıraktı.", ("Taşlı",), "Norland", None),
        ("Haritanın Bulak maddesine göre Akköy Antlaşması Taşlı'yı Norland'a bıraktı.", ("Taşlı",), "Norland", None),
        ("Vespera ile imzalanan Akköy Antlaşması Taşlı'yı Norland'a bıraktı.", ("Taşlı",), "Norland", None),
        ("8. Fırka Taşlı köyünü düşmandan kurtardı.", ("Taşlı",), "Fırka", "düşman"),
    ],
)
def test_a_treaty_and_a_division_are_no_places(
    text: str, names: tuple[str, ...], gainer: str, loser: str | None
) -> None:
    """What a treaty gives away is named behind it, and with whom it was signed loses nothing."""
    (claim,) = claims(text, "tr")
    assert names == tuple(place.name for place in claim.localities)
    assert (gainer, loser) == (claim.gained_by, claim.lost_by)


def test_the_army_takes_villages_in_the_south_of_the_region() -> None:
    """Who acts stands before a word that points back to a region, and is not who acted in the sentence before."""
    first, second = claims(
        "İsyancılar Karaova'da 3 köyü aldı. Ordu bölgenin güneyindeki Akköy ve Taşlı köylerini ele geçirdi.", "tr"
    )
    assert [("Karaova", "İsyancılar"), ("Karaova", "Ordu")] == [(one.region, one.gained_by) for one in (first, second)]


def test_a_large_figure_is_told_once_by_two_verbs() -> None:
    """Villages "retaken" by an army and "freed" in its commander's words are the same; he took none himself."""
    (claim,) = claims(
        "Bakan, birliklerin Karaova'nın 59 köyünü ABC'den geri aldığını bildirdi. Komutan Kaya, 59 köyü "
        "kurtardıklarını söyledi.",
        "tr",
    )
    assert ("Karaova", 59, "birlikler", "ABC") == (claim.region, claim.count, claim.gained_by, claim.lost_by)


@pytest.mark.parametrize(
    ("text", "expected", "loser"),
    [
        (
            "Karaova'da Akköy ve Bulak köyleri, ABC'li teröristlerden arındırıldı.",
            ("Karaova", None, ("Akköy", "Bulak")),
            "ABC'li teröristler",
        ),
        (
            "İki köy daha, Karaova ilçesinin Akköy ve Bulak köyleri, ABC/KLM'li milislerden alındı.",
            ("Karaova", 2, ("Akköy", "Bulak")),
            "ABC/KLM'li milisler",
        ),
        ("Akköy ve Taşlı isyancılardan alındı.", (None, None, ("Akköy", "Taşlı")), "isyancılar"),
        ("Zorlu kış şartlarına rağmen üç köyü isyancılardan kurtardı.", (None, 3, ()), "isyancılar"),
    ],
)
def test_whose_militants_they_are_is_no_place(text: str, expected: Told, loser: str) -> None:
    """A name that says of whom the militants are ends no list of villages, and an adjective takes nothing."""
    assert [expected] == told(text, "tr")
    assert [(None, loser)] == [(one.gained_by, one.lost_by) for one in claims(text, "tr")]


@pytest.mark.parametrize(
    ("more", "region"),
    [
        ("Harekatın 3. gününde ele geçirilen köy sayısı böylece 14'e yükseldi.", None),
        ("Son üç günde ele geçirilen köylerin sayısı 14'e çıktı.", "Karaova"),
    ],
)
def test_what_an_operation_comes_to_lies_in_no_one_region(more: str, region: str | None) -> None:
    """A number that a whole operation has reached is not that of the region told of last."""
    first, total = claims(f"Ordu Karaova'da 3 köyü ele geçirdi. {more}", "tr")
    assert [("Karaova", 3), (region, 14)] == [(one.region, one.count) for one in (first, total)]


@pytest.mark.parametrize(
    ("text", "expected", "gainer"),
    [
        ("Mavi Ordu, Karaova'da üç köye hakim oldu.", ("Karaova", 3, ()), "Mavi Ordu"),
        ("İsyancılar dün Akköy ilçe merkezine hakim oldu.", (None, None, ("Akköy",)), "İsyancılar"),
        ("İsyancılar Akköy ve Taşlı köylerine hâkim oldu.", (None, None, ("Akköy", "Taşlı")), "İsyancılar"),
        ("Dün Akköy kasabasına hakim olan isyancılar ilerliyor.", (None, None, ("Akköy",)), "isyancılar"),
    ],
)
def test_to_become_master_of_a_place_is_to_take_it(text: str, expected: Told, gainer: str) -> None:
    """ "Became dominant over" has its object in the dative, as no other verb of taking."""
    assert [expected] == told(text, "tr")
    assert [gainer] == [claim.gained_by for claim in claims(text, "tr")]


@pytest.mark.parametrize(
    "text",
    [
        "Akköy köyüne hakim tepe uzaktan görünüyor.",
        "Akköy köyüne sessizlik hakim oldu.",
        "Karaova'da üç köye hakim olan tepe bombalandı.",
        "Akköy köyüne hakim olan isyancılar ateş açtı.",
        "Üç köye kar yağışı hakim olacak.",
    ],
)
def test_silence_a_hill_and_the_weather_take_nothing(text: str) -> None:
    """What lies over a village, or who has long held it, takes nothing."""
    assert [] == told(text, "tr")
