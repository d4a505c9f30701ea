"""Azerbaijani statements of control: the verb stands last, the region before its figure."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, DateBasis, EventKind, Qualifier, Report, Status, Unit
from pipeline.parse.prose import read

SEVEN = {"Kəlbəcər": 16, "Laçın": 52, "Ağdərə": 8, "Hadrut": 29, "Şuşa": 2, "Əsgəran": 8, "Xocavənd": 6}
LIST = "Laçın (52), Ağdərə (8), Hadrut (29), Şuşa (2), Əsgəran (8) və Xocavənd (6)"
WORDINGS = {
    "brackets": (
        "Noyabrın 28-də Kəlbəcər rayonunun 16 kəndi Azərbaycanın nəzarətinə keçib. Bakının nəzarətinə keçən digər "
        f"yaşayış məntəqələri {LIST} rayonlarında yerləşir."
    ),
    "the holder first": (
        "Azərbaycanın nəzarətinə bu gün Kəlbəcər rayonunun on altı kəndi keçdi. Azərbaycanın nəzarətinə keçən qalan "
        f"kəndlər {LIST} rayonlarındadır."
    ),
    "figures of them": (
        "Bu gün Azərbaycanın nəzarətinə keçən kəndlərin 16-sı Kəlbəcər, 52-si Laçın, 8-i Ağdərə, 29-u Hadrut, 2-si "
        "Şuşa, 8-i Əsgəran, 6-sı isə Xocavənd rayonundadır."
    ),
    "one verb": (
        "Bu gün Kəlbəcər rayonunun 16, Laçın rayonunun 52, Ağdərə rayonunun 8, Hadrut rayonunun 29, Şuşa rayonunun 2, "
        "Əsgəran rayonunun 8, Xocavənd rayonunun isə 6 kəndi Azərbaycanın nəzarətinə keçib."
    ),
}


def claims(text: str) -> list[Claim]:
    """Read a text as an Azerbaijani report published on Saturday, 28 November 2020."""
    card = Card(published=date(2020, 11, 28), language="az")
    return read(Report("report", "report.txt", "0" * 64, text, card))


@pytest.mark.parametrize("wording", WORDINGS)
def test_any_order_gives_seven_claims(wording: str) -> None:
    """Each region gets its figure once, with the taker and the day."""
    found = claims(WORDINGS[wording])
    assert {claim.region: claim.count for claim in found} == SEVEN
    assert len(found) == 7
    assert {claim.gained_by for claim in found} <= {"Azərbaycan", "Bakı"}
    assert {(claim.unit, claim.status) for claim in found} == {(Unit.LOCALITY, Status.ASSERTED)}
    assert found[0].event_end == date(2020, 11, 28)


def test_villages_stand_with_their_region() -> None:
    """Names in a row belong to the region in front of them, and a passive names no taker."""
    first, second = claims(
        "Qaraova rayonunun Ağkənd, Daşlı, Yuxarı Bağça kəndləri, Ağova rayonunun Bulaqlı kəndi və Çaykənd qəsəbəsi "
        "işğaldan azad edilib."
    )
    assert (first.region, [place.name for place in first.localities]) == (
        "Qaraova",
        ["Ağkənd", "Daşlı", "Yuxarı Bağça"],
    )
    assert (second.region, [place.name for place in second.localities]) == ("Ağova", ["Bulaqlı", "Çaykənd"])
    assert (first.gained_by, first.event_kind) == (None, EventKind.LIBERATED)


def test_bullets_go_on_with_the_count() -> None:
    """A total in the first line and its places below, each with the region in brackets."""
    total, first, second = claims(
        "Nazirlik dünən bir şəhər ilə üç kəndin azad edildiyini bildirib:\n"
        "- Qaraova şəhəri, Daşlı kəndi (ikisi də Qaraova rayonu);\n"
        "- Bulaqlı, Çaykənd kəndləri (hamısı Ağova rayonu)."
    )
    assert (total.count, total.status, total.event_end) == (4, Status.CLAIMED, date(2020, 11, 27))
    assert (first.region, second.region) == ("Qaraova", "Ağova")
    assert [place.name for place in second.localities] == ["Bulaqlı", "Çaykənd"]


def test_both_sides_are_named() -> None:
    """The subject takes, the ablative loses; "by" stands behind its noun."""
    (active,) = claims("Norland ordusu Qaraova vilayətinin cənubunda 3 kəndi üsyançılardan geri aldı.")
    (passive,) = claims("Qaraova rayonunun iki kəndi Norland ordusu tərəfindən ələ keçirilib.")
    (left,) = claims("Norland qoşunları Qaraova rayonunun 3 kəndindən geri çəkilib.")
    assert (active.region, active.gained_by, active.lost_by) == ("Qaraova", "Norland ordusu", "üsyançılar")
    assert (passive.count, passive.gained_by, passive.event_kind) == (2, "Norland ordusu", EventKind.CAPTURED)
    assert (left.gained_by, left.lost_by, left.event_kind) == (None, "Norland qoşunları", EventKind.WITHDRAWN)


def test_whole_regions_and_parts() -> None:
    """A region is handed over, or a part of it; a term makes it a plan."""
    (whole,) = claims("2020-ci il noyabrın 20-də Qaraova rayonu Azərbaycana təhvil verilib.")
    (part,) = claims("Qaraova rayonunun bir hissəsi Azərbaycana qaytarılıb.")
    (plan,) = claims("Qaraova rayonu dekabrın 1-dək Azərbaycana qaytarılacaq.")
    assert (whole.unit, whole.gained_by, whole.event_end) == (Unit.WHOLE_REGION, "Azərbaycan", date(2020, 11, 20))
    assert (part.region, part.unit, part.qualifier) == ("Qaraova", Unit.LOCALITY, Qualifier.VAGUE)
    assert (plan.status, plan.due, plan.event_end) == (Status.PLANNED, date(2020, 12, 1), None)


def test_figures_are_qualified() -> None:
    """ "More than" stands behind a figure; a running total has no day."""
    (more,) = claims("Qaraova rayonunun 20-dən çox kəndi azad olunub.")
    (running,) = claims("İndiyədək ordu 34 kəndi düşməndən geri alıb.")
    (day,) = claims("Son 24 saat ərzində ordu Qaraova rayonunda beş kəndi ələ keçirib.")
    assert (more.count, more.qualifier) == (20, Qualifier.AT_LEAST)
    assert (running.cumulative, running.event_end, running.lost_by) == (True, None, "düşmən")
    assert (day.date_basis, day.event_end) == (DateBasis.WINDOW, date(2020, 11, 28))


def test_denied_and_claimed() -> None:
    """Who denies and who claims stands behind the verb."""
    (denied,) = claims("Norland 5 kəndin ələ keçirildiyini təkzib edib.")
    (claimed,) = claims("Norland qoşunları Qaraova vilayətində Daşlı kəndini ələ keçirdiyini iddia edir.")
    assert (denied.status, claimed.status) == (Status.DENIED, Status.CLAIMED)


@pytest.mark.parametrize(
    "text",
    [
        "Qaraova rayonunun 16 kəndi atəşə tutulub.",
        "Qaraova rayonunda 12 hərbçi həlak olub, 30 nəfər yaralanıb.",
        "Qaraova rayonunun 5 kəndi hələ də Norlandın nəzarətindədir.",
        "İşğaldan azad edilmiş Qaraova rayonunun 3 kəndində mina təmizlənir.",
        "İşğaldan azad olunmuş Qaraova rayonunun Ağkənd kəndinə 20 ailə köçürülüb.",
        "Ərazinin 30 faizi azad edilib.",
        "1993-cü ildə Norland Qaraova rayonunun 20 kəndini işğal edib.",
        "Ordu 40 kvadrat kilometr ərazini ələ keçirib.",
        "Qaraovanın azad edilməsinin üçüncü ildönümü qeyd olunub.",
        "Qaraova rayonunda 3 kəndi azad etmək üçün əməliyyat başlayıb.",
        "Polis Qaraova rayonunda 3 nəfəri tutub.",
        "Ordu 12 tank və 3 raket qurğusunu ələ keçirib.",
    ],
)
def test_other_numbers_are_refused(text: str) -> None:
    """People, fire, standing control, aims and history are no change of control."""
    assert claims(text) == []


CHANGES = {
    "Üsyançılar Qaraova vilayətinin iki rayonunu tutub.": ("Qaraova", 2, [], "Üsyançılar", None),
    "Norland müxalifəti Qaraovanın qərbində 13 kəndi rejim qüvvələrindən alıb.": (
        "Qaraova",
        13,
        [],
        "Norland müxalifəti",
        "rejim qüvvələri",
    ),
    "Düşmən Qaraovanın 4 kəndindən qovulub.": ("Qaraova", 4, [], None, "Düşmən"),
    "Ağdalanın 8 kəndi üzərində nəzarət bərpa edilib.": ("Ağdala", 8, [], None, None),
    "Sərhəd Xidməti Qaraova rayonunun iki kəndində – Daşlı və Gülüstanda nəzarəti öz üzərinə götürüb.": (
        "Qaraova",
        2,
        ["Daşlı", "Gülüstan"],
        "Sərhəd Xidməti",
        None,
    ),
    "Ordu Qaraova rayonunun üç kəndini – Ağkənd, Kənd Bağça və Edişəni düşməndən azad etdi.": (
        "Qaraova",
        3,
        ["Ağkənd", "Kənd Bağça", "Edişə"],
        "Ordu",
        "düşmən",
    ),
    "Daşlı, Ağkənd və Bulaqlı düşməndən geri alınıb.": (None, None, ["Daşlı", "Ağkənd", "Bulaqlı"], None, "düşmən"),
    "Qaraova vilayətində 300-dən artıq yaşayış məntəqəsi rus qoşunlarından təmizlənib.": (
        "Qaraova",
        300,
        [],
        None,
        "rus qoşunları",
    ),
    "SDG/YPG-nin əlindən Qaraova ətrafındakı altı kənd alınıb.": ("Qaraova", 6, [], None, "SDG/YPG"),
    "Norland ordusunun Daşlı kəndini tutduğu bildirilir.": (None, None, ["Daşlı"], "Norland ordusu", None),
    "Qaraova rayonunun işğal altında olan 7 kəndi azad edildi.": ("Qaraova", 7, [], None, None),
    "Talibanın əlinə keçən rayonların sayı 120-ni ötüb.": (None, 120, [], "Taliban", None),
    "Laçınqayanın dörd kəndi Azərbaycana qaytarıldı.": ("Laçınqaya", 4, [], "Azərbaycan", None),
}


@pytest.mark.parametrize("text", CHANGES)
def test_a_change_is_read_with_its_sides(text: str) -> None:
    """Region, figure, names and both sides, each without its ending."""
    (claim,) = claims(text)
    names = [place.name for place in claim.localities]
    assert CHANGES[text] == (claim.region, claim.count, names, claim.gained_by, claim.lost_by)


def test_an_ending_is_told_from_a_name() -> None:
    """ "In" comes off names in n, "nin" off those in a vowel."""
    found = claims("Dağıstanın 4, Ağdərənin 3, Yaşılgilanın 2, Qaracalının 5 kəndi ələ keçirilib.")
    assert [claim.region for claim in found] == ["Dağıstan", "Ağdərə", "Yaşılgilan", "Qaracalı"]


def test_a_chronicle_is_dated_by_its_headings() -> None:
    """The year may stand before the day; a sentence that is only a day dates those behind it."""
    (entry,) = claims("2020-ci il 14 noyabr: Qaraova rayonunun Daşlı kəndi azad olunub.")
    (headed,) = claims("2020, 20 noyabr. Qaraova rayonu Azərbaycana qaytarıldı.")
    assert (entry.event_end, headed.event_end) == (date(2020, 11, 14), date(2020, 11, 20))


@pytest.mark.parametrize(
    "text",
    [
        "Polis iki kənddə 5 nəfəri tutub.",
        "Şirkət Qaraovanın 3 kəndində torpaq alıb.",
        "Qaraova rayonunun 3 kəndi minalardan təmizlənib.",
        "Qaraovanın 3 kəndində qaz təchizatı bərpa edilib.",
        "8 may 1992-ci ildə Daşlı şəhəri Norland qüvvələri tərəfindən işğal olunduqdan sonra saray dağılıb.",
    ],
)
def test_the_same_words_may_tell_of_something_else(text: str) -> None:
    """To take, to clear, to restore: of places and by armed people, else nothing changed hands."""
    assert claims(text) == []


def test_each_entry_of_a_list_has_the_day_before_it() -> None:
    """ "On the 20th Eastmoor's 13 villages, on the 25th Lowfen town, on 1 December the Westmoor district"."""
    found = claims(
        "20 noyabr 2020-ci il tarixdə Qaraova rayonunun 13 kəndi, 25 noyabrda Daşlı şəhəri, "
        "26 noyabrda isə Aqova rayonu Suriyaya qaytarıldı."
    )
    bare = claims("Noyabrın 2-də Qaraova, noyabrın 5-də Aqova rayonu işğal olundu.")
    assert [(c.region, c.count, c.event_end and c.event_end.day) for c in found] == [
        ("Qaraova", 13, 20),
        (None, None, 25),
        ("Aqova", None, 26),
    ]
    assert [(c.region, c.event_end and c.event_end.day) for c in bare] == [("Qaraova", 2), ("Aqova", 5)]


def test_a_sentence_may_only_list_the_places() -> None:
    """ "These are A, B and C": the ending that says "are" is no part of the last name."""
    (claim,) = claims("Qaraovanın 3 kəndi azad edilib. Bunlar Daşlı, Bulaqlı və Yeniköydür.")
    assert [place.name for place in claim.localities] == ["Daşlı", "Bulaqlı", "Yeniköy"]


def test_of_the_district_points_back() -> None:
    """ "The district's villages" are of the one told of before, in this sentence or in the one before."""
    town, rest = claims("Ordu Daşlı şəhərini və rayonun doqquz kəndini işğaldan azad edib.")
    first, here = claims("Ordu Qaraova vilayətinin Daşlı kəndini ələ keçirib. Vilayətin 4 kəndi də zəbt olunub.")
    assert (rest.region, rest.count) == (town.localities[0].name, 9) == ("Daşlı", 9)
    assert (first.region, here.region, here.count) == ("Qaraova", "Qaraova", 4)


def test_what_is_taken_beside_places_hides_no_figure() -> None:
    """ "13 towns and 200 posts were taken" counts 13; who agreed to return villages has not yet done so."""
    (beside,) = claims("Üsyançılar Qaraova ştatında 13 şəhər və 200-dən çox post ələ keçirib.")
    (agreed,) = claims("Norland işğal etdiyi dörd kəndi Suriyaya qaytarmağa razılaşıb.")
    assert (beside.region, beside.count) == ("Qaraova", 13)
    assert (agreed.count, agreed.status) == (4, Status.PLANNED)


def test_the_villages_meant_are_those_of_the_figure_before() -> None:
    """ "These are ..." names what the sentence before counts."""
    (claim,) = claims(
        "Ordu Qaraova vilayətində üç kəndi azad edib. Söhbət Ağkənd, Daşlı və Bulaqlı yaşayış məntəqələrindən gedir."
    )
    assert (claim.region, claim.count) == ("Qaraova", 3)
    assert [place.name for place in claim.localities] == ["Ağkənd", "Daşlı", "Bulaqlı"]
    assert [] == claims("Vespera üç kəndi atəşə tutub. Söhbət Ağkənd, Daşlı və Bulaqlı kəndlərindən gedir.")


def test_a_road_is_where_villages_lie() -> None:
    """The two ends of a road are not taken; a side in quotes keeps its ending behind them."""
    (claim,) = claims("Ordu Qaraovanın şimalında, Ağkənd–Daşlı yolu üzərində daha səkkiz kəndi “ən-Nəcm”dən geri alıb.")
    assert (claim.region, claim.count, claim.lost_by) == ("Qaraova", 8, "ən-Nəcm")
    assert claim.localities == ()


def test_entries_of_a_chronicle_have_their_days() -> None:
    """Under a heading that says who did what, each entry names its day and its places."""
    found = claims(
        "Qaraova Silahlı Qüvvələri bu yerləri işğaldan azad etdi:\n"
        "- 4 oktyabr 2020-ci il – Ağova rayonunun 9 kəndi;\n"
        "- 9 oktyabr 2020-ci il – Ağova rayonunun Bulaqlı qəsəbəsi;\n"
        "- 17 oktyabr 2020-ci il – Daşlı şəhəri."
    )
    assert [date(2020, 10, 4), date(2020, 10, 9), date(2020, 10, 17)] == [claim.event_end for claim in found]
    assert [[], ["Bulaqlı"], ["Daşlı"]] == [[place.name for place in claim.localities] for claim in found]
    assert {"Qaraova Silahlı Qüvvələri"} == {claim.gained_by for claim in found}


def test_the_taker_stands_right_before_a_verb_of_giving() -> None:
    """Any name may be given something, not only a country; "occupied until now" hides no region."""
    (given,) = claims("Qaraovanın işğal altında qalmış 7 kəndi - Bulaqlı, Daşlı - Vesperaya geri veriləcək.")
    assert (given.region, given.count, given.gained_by, given.status) == ("Qaraova", 7, "Vespera", Status.PLANNED)
    assert len(given.localities) == 2


def test_land_and_people_beside_villages_hide_no_figure() -> None:
    """One verb may free land, villages and people; only the villages are counted."""
    (freed,) = claims(
        "Qaraova vilayətində 800 kvadratkilometr ərazi, 30-dan çox kənd və girov saxlanan 15 min insan azad edilib."
    )
    (taken,) = claims("Vespera ordusu Qaraova vilayətində 74 kəndi nəzarət altına alıb.")
    assert (freed.region, freed.count) == ("Qaraova", 30)
    assert (taken.region, taken.count, taken.gained_by) == ("Qaraova", 74, "Vespera ordusu")
    assert claims("Qaraova vilayətində 800 kvadratkilometr ərazi və 15 min insan azad edilib.") == []


def test_troops_leave_a_place_and_other_people_do_not() -> None:
    """Who comes out of a place has left it where troops do."""
    (left,) = claims("Norland ordusu Qaraovadan çıxdı.")
    assert (left.localities[0].name, left.lost_by, left.event_kind) == (
        "Qaraova",
        "Norland ordusu",
        EventKind.WITHDRAWN,
    )
    assert claims("Sakinlər Qaraovadan çıxdı.") == []


def test_a_chronology_needs_no_bullets() -> None:
    """Lines that each begin with a day go on with their heading, whatever else they tell behind a dash."""
    text = "ÜSYANÇILARIN ZƏBT ETDİYİ KƏNDLƏR\n19.11.2020 Bulaqlı kəndi\n25.11.2020 Daşlı kəndi - şəhid 15"
    first, second = claims(text)
    assert (first.localities[0].name, first.event_end) == ("Bulaqlı", date(2020, 11, 19))
    assert (second.localities[0].name, second.event_end, second.count) == ("Daşlı", date(2020, 11, 25), None)
    assert claims(text.replace("ZƏBT ETDİYİ", "GÖRDÜYÜ")) == []


def test_another_spelling_in_brackets_is_no_other_place() -> None:
    """A second name in brackets stands between a village's name and the word for it."""
    (claim,) = claims("Norland ordusu Qaraova vilayətinin Ağkənd (Ağlı) kəndini işğal edib.")
    assert (claim.region, [place.name for place in claim.localities]) == ("Qaraova", ["Ağkənd"])
    assert claims("Norland ordusu Qaraova vilayətinin Ağkənd (Ağlı) kəndini atəşə tutub.") == []


def test_a_day_may_leave_its_month_out() -> None:
    """ "On 20 November A, on the 25th B": the figure is a day of the month before, where it counts nothing."""
    found = claims("Noyabrın 20-də Ağova rayonu, 25-də Qaraova, dekabrın 1-də isə Daşlı rayonu Azərbaycana qaytarıldı.")
    behind = claims("Ağova rayonu noyabrın 20-də, Qaraova rayonu 25-də Azərbaycana qaytarıldı.")
    assert [(claim.region, claim.event_end) for claim in found[:2]] == [
        ("Ağova", date(2020, 11, 20)),
        ("Qaraova", date(2020, 11, 25)),
    ]
    assert [claim.event_end for claim in behind] == [date(2020, 11, 20), date(2020, 11, 25)]
    assert [claim.count for claim in claims("Noyabrın 20-də ordu 25 kəndi azad edib.")] == [25]


def test_a_movement_acts_by_its_fighters() -> None:
    """ "Fighters of the movement" are one side; a list without "and" keeps names that look like genitives."""
    (taken,) = claims('"Qızıl" hərəkatının döyüşçüləri Qaraova rayonunda 3 kəndi ələ keçiriblər.')
    (listed,) = claims("Qaraova rayonunun Dördçin, Kürdli, Ağbaz kəndləri işğaldan azad olunub.")
    assert (taken.gained_by or "").endswith("hərəkatının döyüşçüləri")
    assert (listed.region, [place.name for place in listed.localities]) == ("Qaraova", ["Dördçin", "Kürdli", "Ağbaz"])
    assert claims("Ordu Qaraova rayonunda bir ərazini ələ keçirib.") == []
