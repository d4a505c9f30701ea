"""Press reports in Arabic, Turkish, Azerbaijani and Armenian: who acts, where lists lie, what becomes of whom."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Report
from pipeline.parse.prose import read
from tests.parse.test_eastern_wires import rows


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
