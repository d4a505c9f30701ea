"""Press reports in Arabic, Turkish, Azerbaijani and Armenian: who acts, where lists lie, what becomes of whom."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Report, Status
from pipeline.parse.prose import read
from tests.parse.reports import changes
from tests.parse.test_eastern_wires import row, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "سيطر الجيش على قرى الرمانية والنخلة في ناحية سدران بريف واحتان الشرقي،"
            " وعلى قرى تينان وجبان في ناحية سهلان.",
            ["سدران | - | الرمانية, النخلة | الجيش | -", "سهلان | - | تينان, جبان | الجيش | -"],
        ),
        (
            "سيطر الجيش على قريتين في ناحية سدران بريف واحتان، وثلاث قرى في ناحية سهلان بريف مروان.",
            ["سدران | 2 | - | الجيش | -", "سهلان | 3 | - | الجيش | -"],
        ),
        (
            "سيطر الجيش على قريتين في ناحية سدران بريف واحتان، وقصف ثلاث قرى في ناحية سهلان بريف مروان.",
            ["سدران | 2 | - | الجيش | -"],
        ),
        ("سيطر الجيش على بلدة تينان في ناحية سدران بريف واحتان ومروان.", ["سدران | - | تينان | الجيش | -"]),
    ],
)
def test_a_list_goes_on_behind_what_its_first_region_lies_in(text: str, expected: list[str]) -> None:
    """
    "In the district of Lowfen in the countryside of Eastmoor, and ..." goes on with places of the same verb.
    """
    assert expected == rows(text, "ar")


@pytest.mark.parametrize(
    ("text", "gainer"),
    [
        ("سيطرت القوات التابعة لحكومة الشمال الوطنية على بلدة تينان.", "القوات التابعة لحكومة الشمال الوطنية"),
        ("سيطرت القوات التابعة للحكومة على بلدة تينان.", "القوات التابعة للحكومة"),
        ("سيطرت القوات الموالية للحكومة على بلدة تينان.", "القوات الموالية للحكومة"),
        ("سيطرت القوات الموالية على بلدة تينان.", "القوات الموالية"),
        ("سيطرت قوات موالية للرئيس على بلدة تينان.", "قوات موالية للرئيس"),
        ("انتزع مسلحون موالون للحركة بلدة تينان.", "مسلحون موالون للحركة"),
        ("استعادت القوات المدعومة من التحالف الدولي بلدة تينان.", "القوات المدعومة من التحالف الدولي"),
    ],
)
def test_to_whom_forces_belong_is_part_of_their_name(text: str, gainer: str) -> None:
    """
    Forces are told by whom they belong to, are loyal to or are backed by, with all the words of that name.
    """
    assert [f"- | - | تينان | {gainer} | -"] == rows(text, "ar")


@pytest.mark.parametrize("text", ["سيطر الجيش على القرى التابعة للحكومة.", "قصفت القوات التابعة للحكومة بلدة تينان."])
def test_what_belongs_to_a_government_is_taken_by_nobody(text: str) -> None:
    """
    Villages that belong to a government are in no region, and its forces that shell a town take none.
    """
    assert not [line for line in rows(text, "ar") if "تينان" in line or "الحكومة" in line.split(" | ")[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "استعاد الجيش أربع قرى، وذلك بدون قتال بعد انسحاب مسلحي حركة الشمال.",
            ["- | 4 | - | الجيش | مسلحي حركة الشمال"],
        ),
        ("استعاد الجيش بلدة تينان بعد انسحاب المتمردين", ["- | - | تينان | الجيش | المتمردين"]),
        ("سيطر الجيش على بلدة تينان، فيما انسحبت قوات الشمال نحو سدران.", ["- | - | تينان | الجيش | قوات الشمال"]),
        ("استعاد الجيش ثلاث قرى، حيث فر المسلحون إلى سدران.", ["- | 3 | - | الجيش | المسلحون"]),
        ("قصف الجيش بلدة تينان، فيما انسحبت قوات الشمال نحو سدران.", []),
        ("سيطر الجيش على بلدة تينان، فيما انسحب الأهالي نحو سدران.", ["- | - | تينان | الجيش | -"]),
        (
            "استعاد الجيش أربع قرى بعد انسحاب قوات الشمال من مدينة سدران.",
            ["- | 4 | - | الجيش | -", "- | - | سدران | - | قوات الشمال"],
        ),
    ],
)
def test_who_had_withdrawn_before_lost_the_place(text: str, expected: list[str]) -> None:
    """
    Who withdrew before others took a place had held it, unless it is told from where they withdrew.
    """
    assert expected == rows(text, "ar")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("واحتان: أعلن الجيش أن مقاتليه انتزعوا أربع قرى من المتمردين.", ["- | 4 | - | الجيش | المتمردين"]),
        ("محافظة واحتان: أربع قرى حررها الجيش.", ["واحتان | 4 | - | الجيش | -"]),
        ("سقوط سدران على يد جيوش الشمال.", ["- | - | سدران | جيوش الشمال | -"]),
        ("سقوط شاب على يد جيوش الشمال.", []),
        ("سقوط سدران على أيدي الفقراء.", []),
        ("سقوط الحكومة على يد المعارضة.", []),
    ],
)
def test_datelines_and_places_that_fall_by_a_hand(text: str, expected: list[str]) -> None:
    """
    From where somebody announces it is no region; a town falls "by the hand of" armies, a man does too.
    """
    assert expected == rows(text, "ar")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'سيطر الجيش على قرى "تل سدران شرقي وتل سدران غربي وتينان" جنوب بلدة مروان.',
            ["مروان | - | تل سدران شرقي, تل سدران غربي, تينان | الجيش | -"],
        ),
        ("سيطر الجيش على قريتي سدران شرقي وسدران غربي.", ["- | 2 | سدران شرقي, سدران غربي | الجيش | -"]),
        (
            "سيطر الجيش على قرية سدران شرقي واحتان، وعلى قرية تينان غربي مروان.",
            ["واحتان | - | سدران | الجيش | -", "مروان | - | تينان | الجيش | -"],
        ),
        (
            "سيطر الجيش على قرية سدران شرقي مدينة واحتان وقرية سدران غربي مدينة مروان.",
            ["واحتان | - | سدران | الجيش | -", "مروان | - | سدران | الجيش | -"],
        ),
    ],
)
def test_a_compass_word_tells_two_places_of_one_name_apart(text: str, expected: list[str]) -> None:
    """
    "Lowfen east and Lowfen west" are two places; "Lowfen east of Eastmoor" is one, and lies there.
    """
    assert expected == rows(text, "ar")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Բանակը Քարաշեն գյուղը ազատել է զինյալներից։", ["- | - | Քարաշեն | Բանակ | զինյալներ"]),
        ("Բանակն ազատել է Քարաշեն գյուղը։", ["- | - | Քարաշեն | Բանակ | -"]),
        ("Ապստամբներից ազատվել է Լեռնավան շրջանի երեք գյուղ։", ["Լեռնավան | 3 | - | - | Ապստամբներ"]),
        ("Երեք գյուղ ազատվել է հարկերից։", []),
        ("Բանակը Քարաշեն գյուղը ազատել է ականներից։", []),
        ("Բանակը Քարաշեն գյուղում ազատել է երեք գերի։", []),
        ("Կառավարությունը ազատել է Քարաշենի քաղաքապետին պաշտոնից։", []),
        ("Բանակն ազատել է Քարաշեն գյուղի բնակիչներին։", []),
    ],
)
def test_armenian_frees_places_of_people_or_rids_them_of_things(text: str, expected: list[str]) -> None:
    """
    A village that is freed of gunmen has changed hands; one that is rid of mines or taxes has not, nor has a prisoner.
    """
    assert expected == rows(text, "hy")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Բանակը գրավել է Քարաշեն գյուղը, հայտնեցին Նորլանդի բանակից։", "- | - | Քարաշեն | Բանակ | -"),
        ("Պաշտպանության բանակից հայտնում են, որ ուժերը գրավել են Քարաշեն գյուղը։", "- | - | Քարաշեն | ուժեր | -"),
        ("Բանակը հայտնեց, որ գրավել է Քարաշեն գյուղը ապստամբներից։", "- | - | Քարաշեն | Բանակ | ապստամբներ"),
        (
            "Նորլանդի ԶՈւ ստորաբաժանումները գրավել են Քարաշեն գյուղը։",
            "- | - | Քարաշեն | Նորլանդի ԶՈւ ստորաբաժանումներ | -",
        ),
    ],
)
def test_from_whom_news_comes_nothing_was_taken(text: str, expected: str) -> None:
    """
    The ending that says from whom is of who tells where a verb of telling stands beside it.
    """
    assert [expected] == rows(text, "hy")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Բանակը գրավել է Լեռնավան քաղաքի Մալվա թաղամասը։", ["Լեռնավան | - | Մալվա | Բանակ | -"]),
        (
            "Բանակը գրավել է Լեռնավան քաղաքի Սարահարթ, Ձորաբակ և Մալվա թաղամասերը։",
            ["Լեռնավան | - | Սարահարթ, Ձորաբակ, Մալվա | Բանակ | -"],
        ),
        (
            "Բանակը Լեռնավան քաղաքի ռազմավարական նշանակության Մալվա թաղամասը ազատել է զինյալներից։",
            ["Լեռնավան | - | Մալվա | Բանակ | զինյալներ"],
        ),
        ("Բանակը գրավել է Լեռնավան քաղաքի մոտակա Քարաշեն գյուղը։", ["Լեռնավան | - | Քարաշեն | Բանակ | -"]),
        ("Բանակը գրավել է ռազմավարական նշանակություն ունեցող Քարաշեն գյուղը։", ["- | - | Քարաշեն | Բանակ | -"]),
        ("Բանակը գրավել է Լեռնավան քաղաքի 5 թաղամաս։", ["Լեռնավան | 5 | - | Բանակ | -"]),
        ("Լեռնավան քաղաքի բնակիչները լքել են Մալվա թաղամասը։", []),
    ],
)
def test_a_city_is_where_its_quarters_lie(text: str, expected: list[str]) -> None:
    """
    A city in the genitive is not taken itself: its quarters are, or a village near it.
    """
    assert expected == rows(text, "hy")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Քարաշեն գյուղը օկուպացված է և ենթակա է ազատման։", []),
        ("Քարաշենը, Մարմարիկը և Դաշտավանը օկուպացված են։", []),
        ("Քարաշեն գյուղը օկուպացվել է։", ["- | - | Քարաշեն | - | -"]),
    ],
)
def test_what_is_occupied_stands(text: str, expected: list[str]) -> None:
    """
    "Are occupied" tells how things stand, "has been occupied" what happened.
    """
    assert expected == rows(text, "hy")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ապստամբների գրաված գյուղերի թիվը հասել է տասի։", ["- | 10 | - | Ապստամբներ | -"]),
        ("Ապստամբների գրաված նահանգային մայրաքաղաքների թիվը հասել է ինի։", ["- | 9 | - | Ապստամբներ | -"]),
        ("Գրավված քաղաքների թիվը հասել է հնգի։", ["- | 5 | - | - | -"]),
        ("Բանակը հետ է վերցրել ապստամբների գրաված Քարաշեն գյուղը։", ["- | - | Քարաշեն | Բանակ | ապստամբներ"]),
        ("Բանակը ապստամբների երեկ գրաված Քարաշեն գյուղը հետ է վերցրել։", ["- | - | Քարաշեն | Բանակ | ապստամբներ"]),
        ("Բանակն ազատագրել է թշնամու գրաված երեք գյուղերը։", ["- | 3 | - | Բանակ | թշնամի"]),
        ("Բանակի գրաված երեք գյուղերում մարտեր են։", []),
    ],
)
def test_who_had_taken_places_is_told_before_the_participle(text: str, expected: list[str]) -> None:
    """
    "The number of villages that the rebels took" is theirs; whoever takes back what they took takes it from them.
    """
    assert expected == rows(text, "hy")


@pytest.mark.parametrize("between", ["", "Նա գրել է հինգ գիրք ու երգել է։ "])
def test_what_is_freed_on_a_day_of_its_own_is_not_the_capture_told_again(between: str) -> None:
    """
    Villages that were captured in June and freed in September changed hands twice, whatever stands between.
    """
    first = "1991 թվականի հունիսին բանակը գրավեց Լեռնավանի շրջանի 3 գյուղ։ "
    text = f"{first}{between}Սեպտեմբերի 11-ին ազատագրվեցին այդ երեք գյուղերը։"
    found = read(Report("report", "report.txt", "0" * 64, text, Card(language="hy")))

    assert [None, date(1991, 9, 11)] == [claim.event_end for claim in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "tr",
            "Karaova'nın güneyindeki Akköy ve Bulak köylerinde kontrolü muhalifler sağladı.",
            "Karaova | - | Akköy, Bulak | muhalifler | -",
        ),
        ("tr", "Akköy'de kontrolü isyancılar ele geçirdi.", "- | - | Akköy | isyancılar | -"),
        ("tr", "Akköy'ün kontrolünü isyancılar ele geçirdi.", "- | - | Akköy | isyancılar | -"),
        ("tr", "Üç köyde kontrolü ordu sağladı.", "- | 3 | - | ordu | -"),
        (
            "tr",
            "Akköy'ün kontrolü gece geç saatlerde BKC militanlarının eline geçti.",
            "- | - | Akköy | BKC militanları | -",
        ),
        ("az", "Ağovada nəzarəti üsyançılar ələ keçirdi.", "- | - | Ağova | üsyançılar | -"),
    ],
)
def test_who_establishes_control_stands_inside_the_verb(language: str, text: str, expected: str) -> None:
    """
    Who takes control may stand between its two words, and where they do in front of both.
    """
    assert [expected] == rows(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "Akköy'de kontrolü polis sağladı.",
        "Akköy'de kontrolü isyancılar sağlayamadı.",
        "Maçta kontrolü ev sahibi ekip ele geçirdi.",
        "Araç kontrolü sürücü sağladı.",
        "Düşmanın Karaova ve Akova bölgelerinde tam kontrol sağlamaya hazırlandığı ifade edildi.",
        "Üniversite yerleşkesi geri alındı.",
        "Karaova'da 12 köy mayınlardan temizlenmiş durumda.",
        "Temizlenmiş durumdaki köylere halk döndü.",
    ],
)
def test_control_of_other_things_takes_no_place(text: str) -> None:
    """
    Police, drivers and teams control things, too; who prepares to establish control has not agreed to anything.
    """
    assert [] == rows(text, "tr")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ordu Karaova bölgesinin Akköy, Akova bölgesinde de Taşlı ve Bulak köylerini ele geçirdi.",
            ["Karaova | - | Akköy | Ordu | -", "Akova | - | Taşlı, Bulak | Ordu | -"],
        ),
        (
            "Karaova bölgesindeki Akköy'ün ve Akova bölgesindeki Dere'nin ordunun kontrolüne geçtiğini duyurdu.",
            ["Karaova | - | Akköy | ordu | -", "Akova | - | Dere | ordu | -"],
        ),
        (
            "Ordu Karaova bölgesinin Akköy köyünü ele geçirdi, Akova bölgesinde de Taşlı köyünü bombaladı.",
            ["Karaova | - | Akköy | Ordu | -"],
        ),
        ("Fransızlar Adana ve Akköy'ü ele geçirdi.", ["- | - | Adana, Akköy | Fransızlar | -"]),
    ],
)
def test_two_regions_of_one_verb_may_be_marked_in_two_ways(text: str, expected: list[str]) -> None:
    """
    "Of the Lowfen region A, in the Highfen region B": both are places, and none of them a side.
    """
    assert expected == rows(text, "tr")


def test_one_verb_ends_what_several_sides_did_each_on_days_of_their_own() -> None:
    """
    Each of three sides took its own places, one of them two on two days.
    """
    text = (
        "Fransızlar 2 Ocak'ta Akköy ve Taşlı'yı, İngilizler 3 Ocak'ta Bulak'ı, 5 Ocak'ta Dere'yi, "
        "İtalyanlar ise 9 Ocak'ta Konova'yı işgal etti. Bulak ve Dere'yi İngilizler sonradan Fransızlara devretti."
    )
    found = [(row(claim), claim.event_end and claim.event_end.day) for claim in changes(text, "tr")]

    assert [
        ("- | - | Akköy, Taşlı | Fransızlar | -", 2),
        ("- | - | Bulak | İngilizler | -", 3),
        ("- | - | Dere | İngilizler | -", 5),
        ("- | - | Konova | İtalyanlar | -", 9),
        ("- | - | Bulak, Dere | Fransızlar | İngilizler", None),
    ] == found


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("tr", "Karaova'da 12 köy isyancılardan temizlenmiş durumda.", ["Karaova | 12 | - | - | isyancılar"]),
        ("tr", "Karaova'daki 3 köyü kontrol altına almış bulunuyoruz.", ["Karaova | 3 | - | - | -"]),
        ("tr", "Norland ordusunun operasyonu sonucu üç köy kurtarıldı.", ["- | 3 | - | Norland ordusu | -"]),
        ("tr", "İsyancıların saldırısı sonucunda ordu üç köyden çekildi.", ["- | 3 | - | - | ordu"]),
        ("az", "Ordunun uğurlu əməliyyatı nəticəsində üç kənd azad edildi.", ["- | 3 | - | Ordu | -"]),
        ("az", "Üsyançıların məğlubiyyəti nəticəsində üç kənd azad edilib.", ["- | 3 | - | - | -"]),
        ("az", "Danışıqlar nəticəsində üç kənd azad edilib.", ["- | 3 | - | - | -"]),
    ],
)
def test_whose_operation_brought_it_took_the_place(language: str, text: str, expected: list[str]) -> None:
    """
    What an army's attack brought is that army's deed; their defeat is not, nor are talks. "Stands freed" is news.
    """
    assert expected == rows(text, language)


def test_one_region_is_taken_wholly_and_a_part_of_another() -> None:
    """
    What is only besieged before is not taken; a word that says how much of a region hides neither.
    """
    text = (
        "Ordu Ağova və Qaraova şəhərlərini mühasirəyə alıb, Dərəli vilayətini tamamilə, "
        "Bulaq vilayətinin isə bir hissəsini ələ keçirib."
    )
    assert ["Dərəli | - | - | Ordu | -", "Bulaq | - | - | Ordu | -"] == rows(text, "az")


def test_what_somebody_quotes_is_claimed_as_what_they_said_before() -> None:
    """
    A quotation of two sentences is told by who told the sentence before it.
    """
    text = (
        "Cumhurbaşkanı Kaya, 6 köyün daha işgalden kurtarıldığını açıkladı. Kaya resmi hesabından, "
        '"Vespera ordusu tarafından Karaova bölgesinin Akköy köyü kurtarıldı. Yaşasın ordu!" paylaşımında bulundu.'
    )
    assert [Status.CLAIMED, Status.CLAIMED] == [claim.status for claim in changes(text, "tr")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", "سيطرت القوات على بلدتين في مروان هما (سدران وتينان).", ["مروان | 2 | سدران, تينان | القوات | -"]),
        ("ar", "سيطرت القوات على ثلاث قرى في مروان، هي: (سدران وتينان).", ["مروان | 3 | - | القوات | -"]),
        ("ar", "سيطرت القوات على بلدة سدران، وهي (البلدة الأكبر) في مروان.", ["- | - | سدران | القوات | -"]),
        (
            "ar",
            "سيطرت القوات على بلدتين هما (سدران وتينان)، بالإضافة إلى حصار مديرية جبان.",
            ["- | 2 | سدران, تينان | القوات | -"],
        ),
        (
            "az",
            "Norland ordusu Ağovanın üç kəndini BKC terror qruplaşmasından geri alıb.",
            ["Ağova | 3 | - | Norland ordusu | BKC terror qruplaşması"],
        ),
        ("az", "Terror aktı zamanı üç kənddə insanlar yaralanıb.", []),
    ],
)
def test_names_in_brackets_and_what_kind_of_group_lost(language: str, text: str, expected: list[str]) -> None:
    """
    What "namely" tells may stand in brackets; a word for the kind of a group is part of its name.
    """
    assert expected == rows(text, language)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("استعادت الفصائل، اليوم الأحد، قرية سدران، كما انتزعت من قوات الشمال ثلاث قرى في مروان.", [9, 9]),
        ("استعادت الفصائل أمس قرية سدران، وانتزعت ثلاث قرى في مروان.", [8, 8]),
        ("قصف الجيش أمس بلدة تينان، وسيطر على ثلاث قرى.", [8]),
        ("استعادت الفصائل أمس قرية سدران، وانتزعت اليوم ثلاث قرى في مروان.", [8, 9]),
        ("استعادت الفصائل أمس قرية سدران، وسيطر الجيش على ثلاث قرى في مروان.", [8, None]),
        ("استعادت الفصائل أمس قرية سدران، فيما انتزعت ثلاث قرى في مروان.", [8, None]),
    ],
)
def test_who_goes_on_takes_on_the_same_day(text: str, days: list[int | None]) -> None:
    """
    What the same side also took in the same sentence, it took that day; another side's deed has its own.
    """
    assert days == [claim.event_end and claim.event_end.day for claim in changes(text, "ar")]
