"""Arabic reports: where listed places lie, who announces and who only helps, what is near but has not happened."""

from __future__ import annotations

import pytest

from tests.parse.test_romance import Told, claims, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سيطر الجيش على 17 مدينة في زيدان وولاية نعمان.", [("زيدان ونعمان", 17, (), "الجيش")]),
        (
            "استعاد الجيش السيطرة على خمس قرى.\nوقال مسؤول إن القرى المحررة هي: سلمان، حمدان ومروان وزيدان وعدنان."
            "\nوتقع القرى المحررة في محافظة نعمان.",
            [("نعمان", 5, ("سلمان", "حمدان", "مروان", "زيدان", "عدنان"), "الجيش")],
        ),
        ("تم تحرير مدن سلمان وحمدان. وتقع هذه المدن في ولاية مروان.", [("مروان", None, ("سلمان", "حمدان"), None)]),
        ("سيطر الجيش على مدينة سلمان إحدى أكبر مدن ولاية مروان.", [("مروان", None, ("سلمان",), "الجيش")]),
        ("حررت القوات خمس بلدات تقع في 4 ولايات تحيط بإقليم زيدان.", [("زيدان", 5, (), "القوات")]),
        ("حرر الجيش 14 قرية غرب مروان في اليوم الأول من العملية.", [("مروان", 14, (), "الجيش")]),
        (
            "سيطرت الفصائل على قرى 'تل الذهب'، 'الرشاد'، و'حصان' شرقي مروان.",
            [("مروان", None, ("تل الذهب", "الرشاد", "حصان"), "الفصائل")],
        ),
        (
            "أعلنت القوات سيطرتها على مدينتي سلمان وحمدان وقرى شرق محافظة زيدان. وقالت القوات إنها حررت سلمان وحمدان.",
            [
                ("زيدان", 2, ("سلمان", "حمدان"), "القوات"),
                ("زيدان", None, (), "القوات"),
                ("زيدان", None, ("سلمان", "حمدان"), "القوات"),
            ],
        ),
    ],
)
def test_where_places_lie(text: str, expected: list[Told]) -> None:
    """Two regions joined, a later sentence, "one of the largest towns of" and quotes around names tell where."""
    assert told(text, "ar") == expected


@pytest.mark.parametrize(
    ("text", "gainer"),
    [
        ("أعلنت وزارة الدفاع المروانية أنها حررت 9 قرى في محافظة زيدان.", "وزارة الدفاع المروانية"),
        ("«الدفاع المروانية» تعلن تحرير 9 قرى في محافظة زيدان", "الدفاع المروانية"),
        ("أعلنت وزارة الدفاع السيطرة على ثلاث قرى في زيدان.", "وزارة الدفاع"),
        ("ذكر مراسل أن وحدات المقاومة مدعومة بطيران التحالف تمكنت من استعادة 16 قرية في زيدان.", "وحدات المقاومة"),
        ("أعلن الرئيس تحرير ثماني قرى جديدة في محافظة مروان.", None),
    ],
)
def test_who_takes(text: str, gainer: str | None) -> None:
    """A ministry of defence takes what it announces; who only supports those who act takes nothing."""
    assert [claim.gained_by for claim in claims(text, "ar")] == [gainer]


def test_the_number_of_places_that_were_taken_is_a_sum() -> None:
    """What the number of places taken in the last hours rises to has no day."""
    text = "ذكر المرصد اليوم أن عدد القرى التي سيطر عليها الجيش خلال الساعات الماضية ارتفع إلى 7 قرى."
    assert [(claim.count, claim.cumulative, claim.event_end) for claim in claims(text, "ar")] == [(7, True, None)]


@pytest.mark.parametrize(
    "text",
    [
        "أكد المصدر أن إعلان السيطرة على مدينة سلمان إحدى أبرز مدن شمال مروان، بات وشيكا.",
        "قد يؤدي سقوط مدينة سلمان إلى كارثة.",
        "قال المتحدث إن إجمالي ما تم تحريره خلال العملية 3200 كيلومتر مربع.",
        "تاريخ النشر: 19th, November 2021",
    ],
)
def test_what_has_not_happened_or_names_no_place(text: str) -> None:
    """An announcement that is near, what a fall may lead to, a sum of land and a date line give no claim."""
    assert claims(text, "ar") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أعلن المتحدث باسم جبهة التحرير استعادة السيطرة على مدينة سلمان.", [(None, None, ("سلمان",), "جبهة التحرير")]),
        ("قال قائد الجيش إن قواته حررت عشر قرى في مروان.", [("مروان", 10, (), "الجيش")]),
        ("سيطرت القوات على كل من سلمان وحمدان.", [(None, None, ("سلمان", "حمدان"), "القوات")]),
        (
            "سقطت خمس مدن: سلمان وحمدان وزيدان ومروان ونعمان.",
            [(None, 5, ("سلمان", "حمدان", "زيدان", "مروان", "نعمان"), None)],
        ),
        ("كما سيطر المسلحون على سلمان، عاصمة ولاية مروان المجاورة.", [("مروان", None, ("سلمان",), "المسلحون")]),
    ],
)
def test_more_ways_to_tell_who_took_what(text: str, expected: list[Told]) -> None:
    """A spokesman speaks for his side, a commander's forces are the army's, "each of" governs names."""
    assert told(text, "ar") == expected
