"""Turkish statements of control: the verb stands last, an apostrophe sets a name off from its ending."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, DateBasis, EventKind, Qualifier, Report, Status, Unit
from pipeline.parse.prose import read

SEVEN = {"Kelbecer": 16, "Laçin": 52, "Akdere": 8, "Hadrut": 29, "Şuşa": 2, "Asgaran": 8, "Hocavend": 6}
LIST = "Laçin (52), Akdere (8), Hadrut (29), Şuşa (2), Asgaran (8) ve Hocavend (6)"
WORDINGS = {
    "brackets": (
        "Kelbecer'in 16 köyü bugün Azerbaycan'ın kontrolüne geçti. Bakü'nün kontrolüne geçen diğer yerleşim yerleri "
        f"{LIST} bölgelerinde bulunuyor."
    ),
    "the holder first": (
        "Azerbaycan'ın kontrolüne bugün Kelbecer bölgesinin on altı köyü geçti. Bakü'nün kontrolüne geçen kalan köyler "
        f"{LIST} bölgelerinde."
    ),
    "one verb": (
        "Bugün Kelbecer'de 16, Laçin'de 52, Akdere'de 8, Hadrut'ta 29, Şuşa'da 2, Asgaran'da 8, Hocavend'de 6 köy "
        "Azerbaycan'ın kontrolüne geçti."
    ),
}


def claims(text: str) -> list[Claim]:
    """Read a text as a Turkish report published on Saturday, 28 November 2020."""
    card = Card(published=date(2020, 11, 28), language="tr")
    return read(Report("report", "report.txt", "0" * 64, text, card))


@pytest.mark.parametrize("wording", WORDINGS)
def test_any_order_gives_seven_claims(wording: str) -> None:
    """Each region gets its figure once, with the taker and the day."""
    found = claims(WORDINGS[wording])
    assert {claim.region: claim.count for claim in found} == SEVEN
    assert len(found) == 7
    assert {claim.gained_by for claim in found} <= {"Azerbaycan", "Bakü"}
    assert {(claim.unit, claim.status) for claim in found} == {(Unit.LOCALITY, Status.ASSERTED)}
    assert found[0].event_end == date(2020, 11, 28)


def test_villages_stand_with_their_region() -> None:
    """Names follow the region that they lie in; a countryside or a compass word leaves it the region."""
    (joined,) = claims("Karaova'nın Yeşilköy, Taşlı ve Dereköy köyleri ile Pınar kasabası işgalden kurtarıldı.")
    (south,) = claims("Rejim güçleri, Karaova'nın güneyindeki Taşlı ve Dereköy köylerini ele geçirdi.")
    (inner,) = claims("İsyancılar dün Batı Karaova eyaletinin Akova ilçesine bağlı Taşlı'yı ele geçirdi.")
    assert (joined.region, [p.name for p in joined.localities]) == (
        "Karaova",
        ["Yeşilköy", "Taşlı", "Dereköy", "Pınar"],
    )
    assert (south.region, south.gained_by) == ("Karaova", "Rejim güçleri")
    assert (inner.region, inner.localities[0].name, inner.event_end) == ("Akova", "Taşlı", date(2020, 11, 27))


def test_a_count_with_its_names() -> None:
    """Names in front of a figure are what it counts."""
    (claim,) = claims("Ordu, Akova ilçesinde aralarında Yeşilköy ve Taşlı'nın da bulunduğu 6 köyü geri aldı.")
    assert (claim.region, claim.count) == ("Akova", 6)
    assert [place.name for place in claim.localities] == ["Yeşilköy", "Taşlı"]


def test_a_total_beside_its_parts() -> None:
    """Parts keep their regions, the total has none of theirs."""
    found = claims("Karaova'da 3, Akova'da 2 olmak üzere toplam 5 köy SMO'nun kontrolüne geçti.")
    assert [(claim.region, claim.count) for claim in found] == [("Karaova", 3), ("Akova", 2), (None, 5)]


def test_both_sides_are_named() -> None:
    """The subject takes, the ablative loses; "by" stands behind its noun; a reported subject has a genitive."""
    (active,) = claims("Suriye Milli Ordusu, Karaova kırsalında SDG'den 3 köyü ele geçirdi.")
    (passive,) = claims("Karaova'nın iki köyü SMO tarafından ele geçirildi.")
    (told,) = claims("Norlanda Savunma Bakanlığı, Norlanda ordusunun Karaova'da iki köyü ele geçirdiğini bildirdi.")
    (left,) = claims("Rejim güçleri 4 köyden çekildi.")
    assert (active.gained_by, active.lost_by) == ("Suriye Milli Ordusu", "SDG")
    assert (passive.count, passive.gained_by, passive.event_kind) == (2, "SMO", EventKind.CAPTURED)
    assert (told.gained_by, told.status) == ("Norlanda ordusu", Status.CLAIMED)
    assert (left.lost_by, left.gained_by, left.event_kind) == ("Rejim güçleri", None, EventKind.WITHDRAWN)


def test_whole_regions_and_parts() -> None:
    """A district is handed over, half of one falls, a term makes a plan."""
    (whole,) = claims("Karaova ilçesi 20 Kasım'da Azerbaycan'a iade edildi.")
    (all_of_it,) = claims("Taliban, Karaova vilayetinin tamamını ele geçirdi.")
    (part,) = claims("Karaova'nın yarısı isyancıların eline geçti.")
    (plan,) = claims("Karaova ilçesi 1 Aralık'a kadar Azerbaycan'a teslim edilecek.")
    assert (whole.unit, whole.gained_by, whole.event_end) == (Unit.WHOLE_REGION, "Azerbaycan", date(2020, 11, 20))
    assert (all_of_it.region, all_of_it.unit) == ("Karaova", Unit.WHOLE_REGION)
    assert (part.qualifier, part.unit) == (Qualifier.VAGUE, Unit.LOCALITY)
    assert (plan.status, plan.due) == (Status.PLANNED, date(2020, 12, 1))


def test_figures_are_qualified() -> None:
    """ "More than" stands behind a figure; a running total has no day; a window of a day has one."""
    (more,) = claims("Şimdiye kadar 20'den fazla köy kurtarıldı.")
    (window,) = claims("İsyancılar son 24 saatte Karaova'da 4 köyü ele geçirdi.")
    assert (more.count, more.qualifier, more.cumulative) == (20, Qualifier.AT_LEAST, True)
    assert (window.date_basis, window.event_end) == (DateBasis.WINDOW, date(2020, 11, 28))


@pytest.mark.parametrize(
    "text",
    [
        "Akova'da 16 köy bombalandı.",
        "Karaova ilinde 12 asker öldü, 30 kişi yaralandı.",
        "Karaova'ya bağlı 5 köy hala isyancıların kontrolünde.",
        "Ordu, Karaova'nın 230 köyünü kontrol ediyor.",
        "Karaova topraklarının yüzde 30'u ele geçirildi.",
        "İsyancılar 40 kilometrekarelik alanı ele geçirdi.",
        "Ordu Karaova'da 3 köyü ele geçirmek için operasyon başlattı.",
        "İsyancılar Karaova yakınlarındaki 4 köye saldırdı.",
        "Kurtarılan 5 köyde mayın temizliği sürüyor.",
        "1994'te Norlanda güçleri Karaova'nın 20 köyünü işgal etti.",
        "Güvenlik güçleri Karaova'da 12 tüfek ve 3 tank ele geçirdi.",
        "Karaova'nın kurtarılmasının üçüncü yıl dönümü kutlandı.",
        "Askerler iki tepeyi ele geçirdi.",
        "Ordu, Karaova'ya 5 kilometre mesafedeki üssü ele geçirdi.",
    ],
)
def test_other_numbers_are_refused(text: str) -> None:
    """People, fire, standing control, shares, aims and history are no change of control."""
    assert claims(text) == []


CHANGES = {
    "Ordu birlikleri dün Kuzey Karaova'daki Taşlı kentini aldı.": (
        "Kuzey Karaova",
        None,
        ["Taşlı"],
        "Ordu birlikleri",
        None,
    ),
    "Rejim, Karaova'nın doğusundaki altı beldeyi muhaliflerden teslim aldı.": (
        "Karaova",
        6,
        [],
        "Rejim",
        "muhalifler",
    ),
    "İsyancılar, Karaova'nın Akova kentinde SDG'den üç mahalleyi daha geri aldı.": (
        "Akova",
        3,
        [],
        "İsyancılar",
        "SDG",
    ),
    "Karaova iline bağlı Taşlı ve Pınar köylerinden militanlar çıkarıldı.": (
        "Karaova",
        None,
        ["Taşlı", "Pınar"],
        None,
        "militanlar",
    ),
    "Ordu, Akova'ya bağlı Taşlı ve Pınar olmak üzere iki köyde daha kontrolü sağladı.": (
        "Akova",
        2,
        ["Taşlı", "Pınar"],
        "Ordu",
        None,
    ),
    "Karaova bölgesinde iki yerleşim yeri, Norlanda birliklerince ele geçirildi.": (
        "Karaova",
        2,
        [],
        "Norlanda birlikleri",
        None,
    ),
    "SMO, Batı Karaova'daki Taşlı şehrinin kendi kontrolüne geçtiğini öne sürdü.": (
        "Batı Karaova",
        None,
        ["Taşlı"],
        "SMO",
        None,
    ),
    "Rejim ordusu Karaova kırsalındaki Taşlı beldesini muhaliflere kaptırdı.": (
        "Karaova",
        None,
        ["Taşlı"],
        "muhalifler",
        "Rejim ordusu",
    ),
    "Ordu, Karaova'ya bağlı köyleri IŞİD'den geri aldı.": ("Karaova", None, [], "Ordu", "IŞİD"),
    "Ordu, Karaova eyaletine bağlı 17 kasabadan 14'ünü ele geçirdi.": ("Karaova", 14, [], "Ordu", None),
    "Muhalifler Karaova'nın Taşlı ve Deyr el Pınar beldelerini aldı.": (
        "Karaova",
        None,
        ["Taşlı", "Deyr el Pınar"],
        "Muhalifler",
        None,
    ),
    "Karaova vilayetinin Akova ilçesi Taliban'ın eline geçti.": ("Karaova", None, ["Akova"], "Taliban", None),
    "İsyancılar Taşlı'dan çekildi.": (None, None, ["Taşlı"], None, "İsyancılar"),
    "Rejim güçleri çevredeki 4 köyü de ele geçirdi.": (None, 4, [], "Rejim güçleri", None),
    "Hükümetin son 8 günde yitirdiği köylerin sayısı 12'ye ulaştı.": (None, 12, [], None, "Hükümet"),
}


@pytest.mark.parametrize("text", CHANGES)
def test_a_change_is_read_with_its_sides(text: str) -> None:
    """Region, figure, names and both sides, each without its ending."""
    (claim,) = claims(text)
    names = [place.name for place in claim.localities]
    assert CHANGES[text] == (claim.region, claim.count, names, claim.gained_by, claim.lost_by)


def test_a_list_gives_each_place_its_day() -> None:
    """One verb may tell of several days; the number that it all comes to lies where the sentence before does."""
    first, second = claims("Taşlı ile Pınar kentleri dün, Karaova vilayetinin merkezi Akköy ise cuma günü düşmüştü.")
    before, total = claims(
        "Ordu Karaova'da 3 köyü ele geçirdi. Son üç günde ele geçirilen köylerin sayısı 12'ye çıktı."
    )
    assert (first.event_end, second.region, second.event_end) == (date(2020, 11, 27), "Karaova", date(2020, 11, 27))
    assert (before.region, total.region, total.count) == ("Karaova", "Karaova", 12)


@pytest.mark.parametrize(
    "text",
    [
        "Belediye 4 köyü imar planına aldı.",
        "Şirket Karaova'daki iki köyden işçi aldı.",
        "Ordu, Karaova köyünden 12 yaralıyı çıkardı.",
        "Akova köyüne iki roket düştü.",
        "Ordu Karaova kentinde üç mahallede güvenliği sağladı.",
        "Muhalefet, seçimde 12 ilçeyi iktidar partisinden aldı.",
        "Köyler karla kaplandı, Karaova'ya bağlı köyleri ekipler temizledi.",
    ],
)
def test_the_same_words_may_tell_of_something_else(text: str) -> None:
    """To take, to clear, to bring out, to fall: of places and by armed people, else nothing changed hands."""
    assert claims(text) == []


def test_one_each_is_a_claim_for_each_region() -> None:
    """The names that the next sentence tells belong to the one village of each region."""
    found = claims(
        "Norland Savunma Bakanlığı, Karaova ve Akova bölgelerinde birer yerleşim biriminin ele geçirildiğini bildirdi. "
        "Açıklamada Karaova bölgesindeki Taşlı ile Akova bölgesindeki Dereköy'ün alındığı kaydedildi."
    )
    assert [(c.region, c.count, c.localities[0].name) for c in found] == [
        ("Karaova", 1, "Taşlı"),
        ("Akova", 1, "Dereköy"),
    ]


@pytest.mark.parametrize(
    "listed",
    [
        "Bunlar arasında Taşlı, Dereköy ve Pınar da var.",
        "Köylerin adları Taşlı, Dereköy ve Pınar olarak açıklandı; Bulak köyünde çatışmalar sürüyor.",
        "Bakanlık açıklamasında Taşlı, Dereköy ve Pınar köyleri sayıldı.",
    ],
)
def test_a_sentence_may_only_list_the_places(listed: str) -> None:
    """The names belong to the figure before; what else the sentence tells is no change."""
    (claim,) = claims(f"Ordu Karaova'daki üç köyü geri aldı. {listed}")
    assert (claim.region, claim.count) == ("Karaova", 3)
    assert [place.name for place in claim.localities] == ["Taşlı", "Dereköy", "Pınar"]


def test_a_post_lists_villages_region_by_region() -> None:
    """What a post of a head of state lists goes on with what was announced before it."""
    first, karaova, akova = claims(
        "Cumhurbaşkanı, 3 köyün daha işgalden kurtarıldığını bugün duyurdu. Twitter paylaşımında Karaova'nın Taşlı, "
        "Akova'nın Dereköy ve Pınar köyleri sıralandı."
    )
    assert (first.count, first.region) == (3, None)
    assert (karaova.region, [p.name for p in karaova.localities]) == ("Karaova", ["Taşlı"])
    assert (akova.region, [p.name for p in akova.localities]) == ("Akova", ["Dereköy", "Pınar"])


def test_an_operation_and_a_border_are_no_regions() -> None:
    """Where it happened is neither the operation nor whose border lies near."""
    (operation,) = claims("Bahar Rüzgarı Harekatı'nda bugüne kadar 19 köy ile 3 kritik nokta kontrol altına alındı.")
    (border,) = claims("İsyancılar Karaova'nın kuzeyinde Suriye sınırına yakın beş köyü rejimden aldı.")
    assert (operation.region, operation.count) == (None, 19)
    assert (border.region, border.count, border.gained_by) == ("Karaova", 5, "İsyancılar")


def test_where_a_side_came_from_hides_no_object() -> None:
    """ "From the XYZ" may stand between villages and their verb; a side known by its letters acts."""
    found = claims("KLM, Karaova'da 11, Akova'da 3 köyü ABC'den kurtardı.")
    (taken,) = claims("KLM Karaova'nın üç köyünü aldı.")
    assert [(c.region, c.count, c.gained_by, c.lost_by) for c in found] == [
        ("Karaova", 11, "KLM", "ABC"),
        ("Akova", 3, "KLM", "ABC"),
    ]
    assert taken.gained_by == "KLM"
    assert claims("Bir şirket Karaova'nın üç köyünü aldı.") == []


def test_a_sum_may_stand_beside_another() -> None:
    """ "The number of villages rose to 65, that of points to 93": the villages count."""
    (claim,) = claims("Böylece ele geçirilen köy sayısı 65'e, toplam nokta sayısı 93'e çıktı.")
    assert claim.count == 65


@pytest.mark.parametrize(
    "listed",
    [
        "Yaralılar arasında Ahmet Akova ve Mehmet Dereli yer alıyor.",
        "Toplantıda Norland, Suriye ve İran yer aldı.",
        "Kontrolden çıkan araç Akova'da iki kişiyi yaraladı.",
    ],
)
def test_who_is_listed_is_no_place(listed: str) -> None:
    """People and countries that a sentence lists are not what was taken."""
    (claim,) = claims(f"Ordu üç köyü ele geçirdi. {listed}")
    assert (claim.count, claim.localities) == (3, ())


def test_a_day_is_of_the_clause_that_its_verb_ends() -> None:
    """ "Took Lowfen yesterday, today Highfen was shelled": what follows the verb is another clause."""
    (claim,) = claims("Ordu dün Taşlı'yı ele geçirdi, bugün Akova ilçesi bombalandı.")
    assert claim.event_end == date(2020, 11, 27)


def test_under_its_control_is_how_a_side_takes() -> None:
    """ "Took into its control", within one or two regions; the villages named after it are of no other figure."""
    first, second = claims(
        "Vespera Ordusu, Karaova ve Akova ilçelerinde bugün 42 köyü denetimine aldı. Alınan köyler arasında Akköy ve "
        "Taşlı da bulunuyor."
    )
    assert (first.region, first.count, first.gained_by) == ("Karaova ve Akova", 42, "Vespera Ordusu")
    assert ["Akköy", "Taşlı"] == [place.name for place in second.localities]
    assert [] == claims("Vespera Ordusu, Karaova ilçesinde 42 köyü gündemine aldı.")


def test_all_within_the_borders_is_the_whole_region() -> None:
    """A region is taken where control is established within all of its borders."""
    (claim,) = claims("Ordu dün Karaova'nın idari sınırlarının tamamında denetimi ele aldı.")
    assert (claim.region, claim.count, claim.localities, claim.event_end) == ("Karaova", None, (), date(2020, 11, 27))
    assert [] == claims("Ordu dün Karaova'nın idari sınırlarının tamamında devriye attı.")


def test_centres_in_a_row_keep_their_regions() -> None:
    """Each centre of a list stands with its own region, and the verb of control with the last."""
    found = claims(
        "Vespera güçleri, Karaova vilayetinin merkezi Taşlı, Akova'nın merkezi Bulak ve Sarıova'nın merkezi Akköy'de "
        "de kontrolü sağladı."
    )
    assert [("Karaova", "Taşlı"), ("Akova", "Bulak"), ("Sarıova", "Akköy")] == [
        (claim.region, claim.localities[0].name) for claim in found
    ]
    assert {"Vespera güçleri"} == {claim.gained_by for claim in found}


def test_two_directions_are_one_area() -> None:
    """ "In the south and south-east of Karaova" is a region."""
    (claim,) = claims("Ordu, Karaova'nın güney ve güneydoğusunda 40 köyü ele geçirdi.")
    assert (claim.region, claim.count) == ("Karaova", 40)


def test_who_is_driven_out_first_has_lost_the_place() -> None:
    """ "Driving the militia out, established control in the town" names both sides, and so does "from those of"."""
    (town,) = claims("Norland ordusu Akköy kentinde milisleri sökerek kontrolü sağladı.")
    (cleared,) = claims(
        "Büyük Nehri'nin doğusundaki Karaova ilçesinin Akköy ile Bulak köyleri ABC'lilerden arındırıldı."
    )
    assert (town.gained_by, town.lost_by, town.localities[0].name) == ("Norland ordusu", "milisleri", "Akköy")
    assert (cleared.region, len(cleared.localities), cleared.lost_by) == ("Karaova", 2, "ABC")
    assert claims("Norland ordusu Akköy kentinde 3 tank ele geçirdi.") == []


def test_all_of_a_town_is_the_town() -> None:
    """A town is taken by "all of it"; a side in capitals before a list is none of the villages."""
    (town,) = claims("Milisler Akköy kentinin tamamını ele geçirdi.")
    (listed,) = claims("ABC, Akköy ve Bulak köylerini terörden arındırdı.")
    assert (town.localities[0].name, town.region) == ("Akköy", None)
    assert ([place.name for place in listed.localities], listed.gained_by) == (["Akköy", "Bulak"], "ABC")
    assert claims("Milisler Akköy kentinin tamamını bombaladı.") == []


def test_a_sum_is_told_with_its_kinds() -> None:
    """ "4 of them towns, 12 villages, 16 settlements in all" are three figures of one region."""
    found = claims("Ordu Karaova'da 4'ü belde merkezi, 12'si köy olmak üzere 16 yerleşimi ve 3 tepeyi ele geçirdi.")
    assert [(claim.region, claim.count) for claim in found] == [("Karaova", 4), ("Karaova", 12), ("Karaova", 16)]


def test_two_towns_have_villages_of_their_own() -> None:
    """Of two villages, each belongs to the town in front of it."""
    first, second = claims(
        "Ordu, Karaova beldesine bağlı Akköy ile ilçenin kuzeyindeki Akova beldesine bağlı Bulak köyünü ele geçirdi."
    )
    assert (first.region, first.localities[0].name) == ("Karaova", "Akköy")
    assert (second.region, second.localities[0].name) == ("Akova", "Bulak")


def test_the_holder_of_a_place_loses_it() -> None:
    """ "In the rebels' control" tells from whom; a state that a comma sets off is who acts, and not a region."""
    (held,) = claims("Silahlı gruplar, Karaova'nın doğu ve güneydoğusunda rejimin kontrolündeki 5 köyü ele geçirdi.")
    both = claims("Rusya, Karaova ve Akova bölgelerinde birer köyü ele geçirdiklerini duyurdu.")
    assert (held.region, held.gained_by, held.lost_by) == ("Karaova", "Silahlı gruplar", "rejim")
    assert [(claim.region, claim.gained_by) for claim in both] == [("Karaova", "Rusya"), ("Akova", "Rusya")]
    assert claims("Silahlı gruplar, rejimin kontrolündeki 5 köyü bombaladı.") == []


def test_the_largest_town_lies_in_its_region() -> None:
    """ "Its largest town Akköy" names town and region; the figure of a whole operation has none."""
    (town,) = claims("Muhalifler Karaova ilinin en büyük ilçesi Akköy'ü rejim güçlerinden geri aldı.")
    village, total = claims("Karaova'nın Akköy köyü kurtarıldı, böylece harekatta temizlenen köy sayısı 13'e çıktı.")
    assert (town.region, town.localities[0].name, town.lost_by) == ("Karaova", "Akköy", "rejim güçleri")
    assert (village.region, total.region, total.count) == ("Karaova", None, 13)


def test_a_people_without_an_apostrophe_has_its_case() -> None:
    """ "From the Houthis" is who loses, not who takes."""
    (claim,) = claims("Hükümet güçleri Karaova vilayetinde üç ilçeyi Husilerden geri aldı.")
    assert (claim.gained_by, claim.lost_by, claim.count) == ("Hükümet güçleri", "Husiler", 3)


def test_who_was_driven_out_takes_nothing() -> None:
    """A verb without a subject goes on with who acted before, never with who was driven out."""
    first, second = claims(
        "Cumhurbaşkanı 7 köyün Redland birliklerinden arındırıldığını açıkladı. Karaova'nın Çamlık köyünü kurtardı."
    )
    assert ("Redland birlikleri", None) == (first.lost_by, first.gained_by)
    assert None is second.gained_by


def test_out_of_whose_hands_villages_are_taken() -> None:
    """ "From the gangs' hands" tells who lost them; a clash with a side does not make it the one who took."""
    (freed,) = claims("Halk Güçleri, Karaova bölgesinde 2 köyü Kızıl Kuşak'a bağlı silahlı grupların elinden kurtardı.")
    (taken,) = claims("Muhalifler, rejim güçleri ile girdikleri çatışmalarda Karaova'nın Akköy köyünü geri aldı.")
    assert (freed.count, freed.region, freed.gained_by) == (2, "Karaova", "Halk Güçleri")
    assert (freed.lost_by or "").endswith("silahlı gruplar")
    assert (taken.gained_by, taken.region) == ("Muhalifler", "Karaova")


def test_a_river_an_area_and_letters_are_no_region() -> None:
    """Who acts in what is reported stands in the genitive; a river and "a strategic area" hold no villages."""
    (told,) = claims("IŞİD'in Türkiye sınırındaki 5 köyü ele geçirdiği bildirildi.")
    (river,) = claims("Ordu, Karasu Nehri'nin batısındaki Akköy beldesinde kontrolü sağladı.")
    assert (told.region, told.gained_by, told.count) == (None, "IŞİD", 5)
    assert river.region is None
    assert claims("Stratejik bölge rejimin eline geçti.") == []
    assert claims("Ordunun Karaova kırsalında büyük bir bölgeyi ele geçirdiği açıklandı.") == []


def test_opponents_of_a_side_are_another_side() -> None:
    """ "Opponents of the regime" are not the regime; a road's or a brigade's name is no taker beside an army."""
    (taken,) = claims("Rejim karşıtları Karaova'nın batısında 19 köyü ele geçirdi.")
    (lost,) = claims("Ordu, Akköy köyünü rejim karşıtlarından geri aldı.")
    (road,) = claims("Vespera ordusu Akova yolunda 5 beldeyi daha geri aldı.")
    (units,) = claims("Karaova'ya giren ordu, 46. Tugay desteğiyle Akköy köyünü ele geçirdi.")
    assert (taken.gained_by, lost.lost_by) == ("Rejim karşıtları", "rejim karşıtları")
    assert (road.gained_by, road.count) == ("Vespera ordusu", 5)
    assert units.localities[0].name == "Akköy"


def test_a_fire_brought_under_control_is_no_town() -> None:
    """A fire is brought under control, villages cut off by a flood are rescued: nobody takes them."""
    assert claims("Yangın kontrol altına alındı, 3 köy boşaltıldı.") == []
    assert claims("Ekipler selde mahsur kalan 5 köyü kurtardı.") == []
    assert len(claims("Ordu Akköy köyünü kontrol altına aldı, durum sakin.")) == 1
