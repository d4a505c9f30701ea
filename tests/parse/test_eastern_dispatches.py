"""Dispatches of fronts, agencies and officials in Russian, Ukrainian, Azerbaijani, Turkish and Armenian."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Status
from tests.parse.reports import changes as claims

Told = tuple[str | None, int | None, tuple[str, ...]]


def told(text: str, language: str) -> list[Told]:
    """Return region, figure and names of each claim, in the order of the text."""
    return [(one.region, one.count, tuple(place.name for place in one.localities)) for one in claims(text, language)]


FREED = ("Akbulak", "Gölova")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("tr", "Bakan, 13 köyün daha Norland'ın işgalinden kurtarıldığını duyurdu.", (None, 13, ())),
        (
            "tr",
            "Bakan, Karaova ilinin Akbulak ve Gölova köylerinin de Norland'ın işgalinden kurtarıldığını duyurdu.",
            ("Karaova", None, FREED),
        ),
        (
            "tr",
            "Ordu Karaova'da üç kasaba ve 20'den fazla köy ile birkaç yüksek tepeyi Norland'ın işgalinden kurtardı.",
            ("Karaova", 23, ()),
        ),
        ("tr", "Ordu Karaova'da 13 köyü Norland işgalinden kurtardı.", ("Karaova", 13, ())),
        ("az", "Nazir 13 kəndin də Norlandın işğalından azad edildiyini bildirdi.", (None, 13, ())),
        (
            "az",
            "Karaova rayonunun Akbulaq və Gölova kəndləri Norlandın işğalından azad edilib.",
            ("Karaova", None, ("Akbulaq", "Gölova")),
        ),
    ],
)
def test_from_whose_occupation_places_are_freed_tells_who_lost_them(language: str, text: str, expected: Told) -> None:
    """Whoever stands before "from the occupation of" is no place that was freed, and takes nothing."""
    assert [expected] == told(text, language)
    assert ["Norland"] == [claim.lost_by for claim in claims(text, language)]


@pytest.mark.parametrize("text", ["Ülke Norland'ın işgalinden kurtarıldı.", "Norland'ın işgalinden kurtulduk."])
def test_an_occupation_alone_is_no_place(text: str) -> None:
    """To be freed from an occupation says nothing of a place that is not named."""
    assert not told(text, "tr")


@pytest.mark.parametrize(
    ("language", "text", "region", "gainer"),
    [
        ("tr", "Kuzeyliler'in Norland sınırındaki 5 köyü ele geçirdiği öne sürüldü.", None, "Kuzeyliler"),
        ("tr", "Vespera'nın 5 köyü ele geçirdiği bildirildi.", None, "Vespera"),
        ("az", "Vesperanın 5 kəndi ələ keçirdiyi bildirilir.", None, "Vespera"),
        ("tr", "Karaova'nın 5 köyünü ele geçirdiği bildirildi.", "Karaova", None),
        ("az", "Karaovanın 5 kəndini ələ keçirdiyi bildirilir.", "Karaova", None),
        ("tr", "Karaova'nın 5 köyünün ele geçirildiği bildirildi.", "Karaova", None),
    ],
)
def test_whose_villages_are_its_own(language: str, text: str, region: str | None, gainer: str | None) -> None:
    """Who takes villages in what is reported stands where their region does; its own have an ending that says so."""
    assert [(region, 5, gainer)] == [(one.region, one.count, one.gained_by) for one in claims(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Вечером дивизия овладела посёлком и железнодорожной станцией Липовка."),
        ("ru", "Наши войска заняли город и крупный железнодорожный узел Липовка."),
        ("ru", "Армия освободила районный центр и порт Липовка."),
        ("uk", "Наші війська оволоділи містом і залізничною станцією Липовка."),
    ],
)
def test_a_town_and_its_station_are_one_place(language: str, text: str) -> None:
    """A town that is a junction, too, is named once."""
    assert [(None, None, ("Липовка",))] == told(text, language)


def test_a_town_and_its_station_without_a_name_are_no_place() -> None:
    """A town and a station are not told of where neither is named."""
    assert not told("Войска заняли город и железнодорожную станцию.", "ru")
    assert not told("Войска бомбили город и железнодорожную станцию Липовка.", "ru")


def test_a_station_ends_the_places_that_a_figure_holds() -> None:
    """What stands behind the towns of a list, and is none, does not part them."""
    text = (
        "Северо-западнее Липовки войска заняли более 30 населенных пунктов, среди которых большие населенные пункты "
        "Дубовка, Сосновка, Ольховка и железнодорожная станция Терновка."
    )
    assert [("Липовки", 30, ("Дубовка", "Сосновка", "Ольховка"))] == told(text, "ru")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Армия взяла оккупированные Норландией шесть деревень в Северии.", ("Северии", 6, ())),
        (
            "ru",
            "Армия освободила оккупированные Норландией деревни Липовка и Дубовка.",
            (None, None, ("Липовка", "Дубовка")),
        ),
        ("uk", "Армія звільнила захоплене Норландією село Липівка.", (None, None, ("Липівка",))),
    ],
)
def test_who_occupied_a_place_is_no_place(language: str, text: str, expected: Told) -> None:
    """The occupier that stands before the places takes nothing, and is none of them."""
    assert [expected] == told(text, language)
    assert all((one.gained_by or "").startswith("Арм") for one in claims(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "В Северии освобождены две деревни - Липовка и Дубовка, сообщает штаб."),
        ("uk", "В Северії звільнено два села - Липовка та Дубовка, повідомляє штаб."),
        ("en", "Two villages - Липовка and Дубовка, officials said, were captured."),
    ],
)
def test_names_behind_a_dash_are_those_counted_whoever_told(language: str, text: str) -> None:
    """Who told of it ends the names behind a dash, and none of them is where the villages lie."""
    assert [(2, ("Липовка", "Дубовка"))] == [(count, names) for _, count, names in told(text, language)]


@pytest.mark.parametrize(
    ("written", "name"),
    [("Լիպովկան", "Լիպովկա"), ("Դուբովոյեն", "Դուբովոյե"), ("Կապանը", "Կապան"), ("Լիպինոն", "Լիպինո")],
)
def test_the_article_behind_a_vowel_is_none_of_the_name(written: str, name: str) -> None:
    """A name that ends in a vowel has its article without a vowel."""
    assert [(None, None, (name,))] == told(f"Բանակը գրավել է {written}։", "hy")
    assert [(None, None, ("Շեբոնկան",))] == told("Բանակը գրավել է Շեբոնկան գյուղը։", "hy")


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("ru", "Освобождены такие сёла, как Липовка, Дубовка и Ольховка.", ("Липовка", "Дубовка", "Ольховка")),
        ("ru", "Освобождён ряд сёл, таких как Липовка, Дубовка и Ольховка.", ("Липовка", "Дубовка", "Ольховка")),
        ("uk", "Звільнено й зачищено такі села, як Липове, Дубове та Ясне.", ("Липове", "Дубове", "Ясне")),
        ("tr", "Ordu Akbulak, Gölova ve Taşlı gibi köyleri ele geçirdi.", ("Akbulak", "Gölova", "Taşlı")),
        ("az", "Ordu Ağbulaq, Gölova və Daşlı kimi kəndləri azad etdi.", ("Ağbulaq", "Gölova", "Daşlı")),
    ],
)
def test_such_villages_as_these_are_named(language: str, text: str, names: tuple[str, ...]) -> None:
    """Places that are given for examples changed hands."""
    assert [(None, None, names)] == told(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Обстреляны такие сёла, как Липовка, Дубовка и Ольховка."),
        ("tr", "Ordu Akbulak, Gölova ve Taşlı gibi köyleri bombaladı."),
        ("az", "Ordu Ağbulaq, Gölova və Daşlı kimi kəndləri atəşə tutdu."),
    ],
)
def test_such_villages_as_were_shelled_are_not(language: str, text: str) -> None:
    """Examples of what was shelled are none of a change."""
    assert not told(text, language)


@pytest.mark.parametrize(
    ("language", "text", "region"),
    [
        ("tr", "Karaova'da 12 yerleşim birimi (10 köy, 2 kasaba) ele geçirildi.", "Karaova"),
        ("az", "Karaova rayonunda 12 yaşayış məntəqəsi - 10 kənd və 2 qəsəbə azad edilib.", "Karaova"),
        ("hy", "Թշնամու վերահսկողության տակ է անցել Կարաովայի 12 բնակավայր՝ 10 գյուղ և 2 քաղաք։", "Կարաովայի"),
    ],
)
def test_the_kinds_of_a_sum_are_its_parts(language: str, text: str, region: str) -> None:
    """Villages and towns behind a figure are parts of it, in the same region."""
    assert [(region, count, ()) for count in (12, 10, 2)] == told(text, language)


def test_more_than_a_sum_are_not_its_kinds() -> None:
    """Villages that are more than the figure before them are something else."""
    assert (None, 30, ()) not in told("Ordu 2 kasaba (30 köy) ele geçirdi.", "tr")


@pytest.mark.parametrize(
    "text",
    [
        "Армия заняла два села в Северии. Флаг поднят над сёлами Липовка и Дубовка.",
        "Армия заняла два села в Северии. Армия теперь контролирует Липовка и Дубовка.",
        "Армия заняла два села в Северии. Под её контролем теперь Липовка и Дубовка.",
    ],
)
def test_as_many_places_under_a_flag_are_those_taken(text: str) -> None:
    """What the taker holds now, as many places as it took, is what it took."""
    assert [("Северии", 2, ("Липовка", "Дубовка"))] == told(text, "ru")


@pytest.mark.parametrize(
    "more",
    [
        "Враг контролирует сёла Липовка и Дубовка.",
        "Бои идут у сёл Липовка и Дубовка.",
        "Армия контролирует сёла Липовка, Дубовка и Ольховка.",
    ],
)
def test_places_of_others_are_not_those_taken(more: str) -> None:
    """What the enemy holds, what is fought for, and more places than were taken are not named by the figure."""
    assert [("Северии", 2, ())] == told(f"Армия заняла два села в Северии. {more}", "ru")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("tr", "Ordu Karaova'da iki köyü daha (Akbulak ve Gölova) ele geçirdi.", ("Karaova", 2, FREED)),
        ("tr", "Taşlı'nın ardından Akbulak ve Gölova da isyancıların kontrolüne geçti.", (None, None, FREED)),
        (
            "az",
            "Karaova rayonunun Ağbulaq kəndi, Gölova qəsəbəsi işğaldan azad edilib.",
            ("Karaova", None, ("Ağbulaq", "Gölova")),
        ),
        ("tr", "İsyancılar Karaova vilayetinin Akbulak ve Gölova ilçelerini ele geçirdi.", ("Karaova", None, FREED)),
        ("hy", "Ապստամբները գրավել են Կարաովա նահանգի Լիպովկա շրջանը։", ("Կարաովա", None, ("Լիպովկա",))),
        ("az", "Karaova rayonunun iki kəndinin geri qaytarılması təmin edilib.", ("Karaova", 2, ())),
        ("tr", "Karaova'nın iki köyünün geri alınması sağlandı.", ("Karaova", 2, ())),
        ("az", "Ordu Ağbulaq kəndinin ərazisini işğaldan azad edib.", (None, None, ("Ağbulaq",))),
        ("az", "Üsyançılar Ağbulaqı tutub.", (None, None, ("Ağbulaq",))),
        ("hy", "Բանակը գրավել է երկու գյուղ։ Դրանք են Լիպովկան և Դուբովկան։", (None, 2, ("Լիպովկա", "Դուբովկա"))),
    ],
)
def test_a_place_is_read_with_its_region_and_figure(language: str, text: str, expected: Told) -> None:
    """What stands around a place or a figure parts neither from the other."""
    assert [expected] == told(text, language)


def test_a_hill_behind_the_villages_parts_them_from_nothing() -> None:
    """What is taken beside the villages of a list leaves them their region."""
    text = "Ordu Karaova'nın doğusundaki Akbulak, Gölova köyleri ile stratejik Kel Tepe'yi ele geçirdi."
    assert ("Karaova", None, FREED) == told(text, "tr")[0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("az", "Karaova rayonunun iki kəndinin geri qaytarılması təmin edilməlidir."),
        ("tr", "Karaova'nın iki köyünün geri alınması sağlanacak."),
        ("az", "Ordu Ağbulaq kəndinin ərazisini atəşə tutub."),
        ("az", "Ordu Ağbulaq kəndinin ərazisində iki tank ələ keçirib."),
    ],
)
def test_what_is_to_be_brought_about_has_not_changed_hands(language: str, text: str) -> None:
    """What must still be brought about, and what happened on a village's land, is no change yet."""
    assert not [one for one in claims(text, language) if one.status is Status.ASSERTED]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "За цю добу звільнено село Липове."),
        ("tr", "Geçtiğimiz 24 saat içinde ordu Akbulak köyünü ele geçirdi."),
        ("az", "Ötən gün ərzində ordu Ağbulaq kəndini ələ keçirib."),
        ("az", "Ötən sutka ərzində ordu Ağbulaq kəndini ələ keçirib."),
    ],
)
def test_the_past_day_ends_with_the_day_of_the_report(language: str, text: str) -> None:
    """What happened within the past day is dated by the report."""
    assert [date(2031, 3, 9)] == [claim.event_end for claim in claims(text, language)]


def test_within_a_period_the_army_takes() -> None:
    """A period is no part of who took the villages."""
    assert ["войска"] == [one.gained_by for one in claims("За этот период войска заняли 14 сёл.", "ru")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Освобождены сёла Ольховского района Липовка, Дубовка.", (None, ("Липовка", "Дубовка"))),
        ("ru", "Армия освободила два села Ольховского района Липовка и Дубовка.", (2, ("Липовка", "Дубовка"))),
    ],
)
def test_villages_may_be_named_behind_their_district(
    language: str, text: str, expected: tuple[int | None, tuple[str, ...]]
) -> None:
    """Where the district stands between the villages and their names, both are read."""
    found = told(text, language)
    assert [expected] == [(count, names) for _, count, names in found]
    assert found[0][0] == "Ольховского"


@pytest.mark.parametrize(
    "text",
    [
        "Армия обстреляла сёла Ольховского района Липовка и Дубовка.",
        "Армия освободила сёла Ольховского района Заречной области.",
    ],
)
def test_nothing_is_named_behind_a_district(text: str) -> None:
    """What was shelled, and the province of a district, are no villages that were freed."""
    assert not told(text, "ru")


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("tr", "Akbulak kasabasının yanı sıra Gölova köyü de isyancıların kontrolüne geçti.", FREED),
        ("az", "Ağbulaq kəndi ilə yanaşı Gölova qəsəbəsi də azad edilib.", ("Ağbulaq", "Gölova")),
        ("tr", "Bakanlık, Akbulak yerleşiminin kontrol altına alındığını duyurdu.", ("Akbulak",)),
    ],
)
def test_a_place_beside_another_is_taken_too(language: str, text: str, names: tuple[str, ...]) -> None:
    """One village beside another changes hands like it."""
    assert [(None, None, names)] == told(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Güneyova Savunma Bakanlığı, Vespera'nın Karaova'da 4 köyü vurduğunu duyurdu."),
        ("tr", "Vespera'nın Karaova cephesinde Akbulak köyüne saldırdığı bildirildi."),
        ("tr", "BKC'nin Karaova'daki iki tankını ele geçirdiği bildirildi."),
        ("tr", "Komutan, 4 köyü ele geçirmeyi planladıklarını söyledi."),
        ("tr", "Akbulak'ın kontrolü isyancıların elinde."),
        ("tr", "Ordu, Akbulak'ın kontrolünü sağlamak için operasyon başlattı."),
        ("tr", "Bakan, Akbulak'ın isyancılar tarafından bombalandığını duyurdu."),
        ("tr", "Aralarında Akbulak'ın da bulunduğu beş köy su altında kaldı."),
        ("tr", "Siviller sınır köylerini terk etti."),
        ("tr", "Polis Karaova ilinde kontrolü sağladı."),
        ("az", "Sakinlər sərhəd kəndlərini tərk ediblər."),
        ("az", "Vesperanın Qaraova cəbhəsində Akbulaq kəndinə hücum etdiyi bildirilir."),
        ("az", "Akbulaq və Gölova da daxil olmaqla beş kənd su altında qalıb."),
        ("az", "Ordu Qaraovanın şimalında 4 kəndi ələ keçirmək üçün hücuma keçib."),
    ],
)
def test_what_is_worded_like_a_change_and_is_none(language: str, text: str) -> None:
    """Strikes, plans, floods, what is held, and people who leave their homes take nothing."""
    assert not told(text, language)


@pytest.mark.parametrize(
    ("language", "text", "gainer"),
    [
        ("tr", "Güneyova Savunma Bakanlığı, Vespera'nın dün Karaova'da 4 köyü ele geçirdiğini duyurdu.", "Vespera"),
        ("tr", "Komutan, BKC'nin Karaova'da dört köyü ele geçirdiğini söyledi.", "BKC"),
        ("tr", "Mavi Cephe'nin Karaova cephesinde 4 köyü ele geçirdiği bildirildi.", "Mavi Cephe"),
        ("tr", "İsyancılar, Karaova'nın Gölova ilçesinde 4 köyü ele geçirdiğini duyurdu.", "İsyancılar"),
        ("az", "Cənubova Müdafiə Nazirliyi Vesperanın dünən Qaraovada 4 kəndi ələ keçirdiyini açıqlayıb.", "Vespera"),
        (
            "az",
            "Cənubova Müdafiə Nazirliyi Vespera qüvvələrinin Qaraovada 4 kəndi ələ keçirdiyini açıqlayıb.",
            "Vespera qüvvələri",
        ),
    ],
)
def test_who_tells_of_it_takes_nothing(language: str, text: str, gainer: str) -> None:
    """A ministry tells what somebody in the genitive took; where nobody else is named, who tells took it."""
    assert [(4, gainer)] == [(claim.count, claim.gained_by) for claim in claims(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected", "gainer"),
    [
        ("tr", "Akbulak ordunun eline geçti.", (None, None, ("Akbulak",)), "ordu"),
        (
            "tr",
            "Karaova vilayetinin merkezi Akbulak isyancıların kontrolüne geçti.",
            ("Karaova", None, ("Akbulak",)),
            "isyancılar",
        ),
        ("tr", "Karaova kentinin kuzeyindeki 3 köy isyancıların eline geçti.", ("Karaova", 3, ()), "isyancılar"),
        ("tr", "Vespera ordusunun eline üç köy geçti.", (None, 3, ()), "Vespera ordusu"),
        (
            "az",
            "Qaraova vilayətinin mərkəzi Akbulaq üsyançıların nəzarətinə keçib.",
            ("Qaraova", None, ("Akbulaq",)),
            "üsyançılar",
        ),
        ("az", "Akbulaq ordunun nəzarətinə keçib.", (None, None, ("Akbulaq",)), "ordu"),
    ],
)
def test_a_side_that_is_nobodys_stands_apart_from_the_place_before_it(
    language: str, text: str, expected: Told, gainer: str
) -> None:
    """Rebels with the ending of somebody's are those of the name before them, others are not."""
    assert [expected] == told(text, language)
    assert [gainer] == [claim.gained_by for claim in claims(text, language)]


def test_a_span_of_days_ends_on_its_last() -> None:
    """From one day until another places were taken by the last."""
    (claim,) = claims("Ordu, 3 Şubat'tan 7 Şubat'a kadar Karaova'da 12 köyü geri aldı.", "tr")
    (since,) = claims("Ordu, 3 Şubat'tan bu yana Karaova'da 12 köyü geri aldı.", "tr")
    assert (claim.event_end and claim.event_end.isoformat(), since.event_end) == ("2031-02-07", None)


def test_control_of_a_region_is_established_in_it() -> None:
    """Who establishes control in a district takes it whole; where fighting began there, nobody does."""
    (whole,) = claims("Ordu birlikleri Karaova bölgesinde kontrolü sağladı.", "tr")
    (town, sum_) = claims("İsyancıların Akbulak'ı ele geçirmesiyle ele geçirilen kasaba sayısı 15'e yükseldi.", "tr")
    assert (whole.region, whole.gained_by) == ("Karaova", "Ordu birlikleri")
    assert ([place.name for place in town.localities], town.gained_by, sum_.count) == (["Akbulak"], "İsyancılar", 15)
    assert not told("Ordu birlikleri Karaova bölgesinde saldırıya geçti.", "tr")


def test_seats_of_provinces_lie_in_no_one_province() -> None:
    """How many seats of provinces were lost is told of the country, whichever province stands before."""
    text = "Karaova vilayetinin merkezini ele geçiren Vespera ilerliyor. Ordunun kaybettiği {} sayısı 15'e yükseldi."
    assert [(None, 15, ())] == told(text.format("vilayet merkezi"), "tr")
    assert [("Karaova", 15, ())] == told(text.format("köy"), "tr")
    taken = "Vespera, Karaova vilayetinde 3 köyü ele geçirdi. Ordunun kaybettiği {} sayısı 15'e yükseldi."
    assert [("Karaova", 3, ()), (None, 15, ())] == told(taken.format("vilayet merkezi"), "tr")
    assert [("Karaova", 3, ()), ("Karaova", 15, ())] == told(taken.format("köy"), "tr")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("az", "Nazir bildirib ki, beş gün davam edən döyüşlərdə 40 məntəqə azad edilib.", (None, 40, ())),
        ("az", "Qoşunlar Qaraova vilayətini demək olar ki, bütünlüklə azad edib.", ("Qaraova", None, ())),
        ("az", "Ordu Ağbulaq və Gölova əyalətlərinin mərkəzlərini tutub.", (None, None, ("Ağbulaq", "Gölova"))),
        (
            "az",
            "Qaraova vilayətinin mədən şəhəri Ağbulaq üsyançı qruplaşmanın nəzarətinə keçib.",
            ("Qaraova", None, ("Ağbulaq",)),
        ),
        (
            "az",
            "Qaraova rayonu üzrə işğaldan azad edilən kəndlər: Ağbulaq, Gölova.",
            ("Qaraova", None, ("Ağbulaq", "Gölova")),
        ),
        (
            "az",
            "Ordu Ağbulaq və Gölova məhəllələri üzərində nəzarəti geri qaytarmağa müvəffəq olub.",
            (None, None, ("Ağbulaq", "Gölova")),
        ),
        (
            "az",
            "Karaova rayonunun Ağbulaq, Gölova (Gölova kəndinin keçmiş adı Daşlı idi) kəndləri azad edilib.",
            ("Karaova", None, ("Ağbulaq", "Gölova")),
        ),
        ("tr", "Ordu, Karaova il sınırının tamamında hakimiyet kurduğunu duyurdu.", ("Karaova", None, ())),
        (
            "tr",
            "Akbulak, Ulu Taşlı el-Garbi ve es-Sufla, Gölova köylerinin geri alındığı bildirildi.",
            (None, None, ("Akbulak", "Ulu Taşlı el-Garbi", "Ulu Taşlı es-Sufla", "Gölova")),
        ),
        (
            "tr",
            "Ordu, Ulu Taşlı el-Garbi ve es-Sufla köylerini geri aldı.",
            (None, None, ("Ulu Taşlı el-Garbi", "Ulu Taşlı es-Sufla")),
        ),
    ],
)
def test_wordings_of_agencies_tell_of_places(language: str, text: str, expected: Told) -> None:
    """What stands between a place and its verb, and what a place is called beside its name, hides neither."""
    assert [expected] == told(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("az", "Seçkidə 40 məntəqə nəzarətə götürülüb."),
        ("az", "Qaraova rayonu üzrə 5 kənd bombalanıb."),
        ("az", "Ordu Ağbulaq və Gölova əyalətlərinin mərkəzlərini atəşə tutub."),
        ("az", "Ordu Qaraova vilayətini demək olar ki, tamamilə mühasirəyə alıb."),
        ("az", "Ordu Ağbulaq və Gölova məhəllələri üzərində nəzarəti geri qaytarmağa çalışır."),
        ("az", "Qaraova vilayətinin mədən şəhəri Ağbulaq üsyançı qruplaşma tərəfindən bombalanıb."),
        ("az", "Ordu kənd sakinlərini Ağbulaq kəndindən çıxarıb."),
        ("tr", "Ordu köylüleri Akbulak köyünden çıkardı."),
        ("tr", "Ordu, Karaova il sınırının tamamında tatbikat yaptı."),
    ],
)
def test_the_same_wordings_of_something_else_do_not(language: str, text: str) -> None:
    """Votes, shells, sieges, attempts, and people who are brought out of their village change no control."""
    assert not told(text, language)


@pytest.mark.parametrize(
    ("language", "text", "sides"),
    [
        (
            "az",
            "Hökumət qüvvələri yaraqlıları Qaraovanın iki məhəlləsindən çıxardıb.",
            ("Hökumət qüvvələri", "yaraqlılar"),
        ),
        ("az", "Vespera ordusu döyüşçüləri Ağbulaq kəndini ələ keçirib.", ("Vespera ordusu döyüşçüləri", None)),
        ("tr", "Hükümet güçleri militanları Akbulak köyünden çıkarttı.", ("Hükümet güçleri", "militanlar")),
    ],
)
def test_whom_forces_drive_out_is_none_of_them(language: str, text: str, sides: tuple[str, str | None]) -> None:
    """Who drives somebody out and who is driven out stand beside each other."""
    assert [sides] == [(claim.gained_by, claim.lost_by) for claim in claims(text, language)]


def test_two_allies_are_known_by_their_initials() -> None:
    """Who is called by two abbreviations later is who was named before; another ally is not."""
    text = (
        "Mavi Savunma Kuvvetleri (MSK) ve Özgür Kıyı Ordusu (ÖKO), Karaova'da 3 köyü daha kurtardı. "
        "MSK ve {}, Akbulak, Gölova ile Taşlı köylerini geri aldı."
    )
    names = ("Akbulak", "Gölova", "Taşlı")
    assert [("Karaova", 3, names)] == told(text.format("ÖKO"), "tr")
    assert [("Karaova", 3, ()), (None, None, names)] == told(text.format("YKB"), "tr")


def test_places_that_are_to_be_returned_are_named_later() -> None:
    """A sentence that says which the villages are names those told before, of the past and of the future."""
    text = "Qaraova rayonunun 3 kəndi Vesperaya qaytarılacaq. Qaytarılacaq 3 kənd Sofulu, Barlı və Xeyir kəndləridir."
    assert [("Qaraova", 3, ("Sofulu", "Barlı", "Xeyir"))] == told(text, "az")
    assert [Status.PLANNED] == [claim.status for claim in claims(text, "az")]


def test_how_long_a_span_of_days_took_leaves_its_last_day() -> None:
    """From one day until another, in four days: places were taken by the last of them."""
    text = "Ordu, 3 Şubat'tan 7 Şubat'a kadar 4 günde Karaova'da 12 köyü geri aldı."
    assert [date(2031, 2, 7)] == [claim.event_end for claim in claims(text, "tr")]
    assert [None] == [claim.event_end for claim in claims("Ordu, 4 günde Karaova'da 12 köyü geri aldı.", "tr")]


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("hy", "Բանակը գրավել է երկու գյուղ։ Այս մասին հայտնել է ՊՆ-ն։", Status.CLAIMED),
        ("hy", "Բանակը գրավել է երկու գյուղ։ Լուրը հաստատել է պետական Ալֆա գործակալությունը։", Status.CLAIMED),
        ("hy", "Բանակը գրավել է երկու գյուղ։ Այս մասին հայտնել է դիտարանը։", Status.ASSERTED),
        ("az", "Ordu iki kəndi azad edib. Xeber.az xəbər verir ki, prezident belə açıqlama verib.", Status.CLAIMED),
        ("az", "Dövlət başçısı iki kəndin azad edildiyini bildirib.", Status.CLAIMED),
        ("tr", "Devlet Başkanı, iki köyün geri alındığını söyledi.", Status.CLAIMED),
        ("tr", "Irak güçleri, iki köyün geri alındığını duyurdu.", Status.CLAIMED),
        ("tr", "İki köyün geri alındığı bildirildi.", Status.ASSERTED),
    ],
)
def test_who_tells_of_a_change_claims_it(language: str, text: str, status: Status) -> None:
    """A party claims what it tells, in the same sentence or in the next one; nobody and a monitor do not."""
    assert [status] == [claim.status for claim in claims(text, language)]


def test_a_colon_ends_a_sentence_in_a_text_that_ends_with_one() -> None:
    """Where colons are typed for some of the full stops, who tells of a change in the next sentence lost nothing."""
    text = (
        "Բանակը գրավել է երկու գյուղ: Այս մասին հայտնում են Վեսպերայի ՊՆ-ից։ Մայիսի 8-ին ՊՆ-ն հայտնել էր, որ բանակը "
        "գրավել է Լիպովկա գյուղը:"
    )
    found = [(claim.count, claim.lost_by, claim.date_basis is None) for claim in claims(text, "hy")]
    assert [(2, None, True), (None, None, False)] == found
    assert [(None, 2, ("Լիպովկա", "Դուբովկա"))] == told("Գրավվել է երկու գյուղ: Լիպովկա և Դուբովկա։", "hy")
