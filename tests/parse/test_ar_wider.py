"""Arabic: provinces named by a compass word, places named one by one, sums of them; what is only near, or stands."""

from __future__ import annotations

import pytest

from tests.parse.test_romance import Told, claims, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سيطر الجيش على ثلاث قرى في محافظة الشرقية.", [("الشرقية", 3, (), "الجيش")]),
        ("دحرت القوات المتمردين من ست قرى في مديرية الوادي.", [("الوادي", 6, (), "القوات")]),
        ("أعلن الجيش تحرير بلدة سلمان في مقاطعة السهل.", [("السهل", None, ("سلمان",), "الجيش")]),
        ("سيطر الجيش على ثلاث قرى في المحافظة الشرقية.", [(None, 3, (), "الجيش")]),
    ],
)
def test_a_province_may_be_named_by_a_common_word(text: str, expected: list[Told]) -> None:
    """ "The province East" is a name behind its noun without article; "the eastern province" is none."""
    assert told(text, "ar") == expected


def test_names_that_are_placed_one_by_one_part_from_their_figure() -> None:
    """Two towns, each in a region of its own, lie in no common one; nor does the sum that is told behind them."""
    text = (
        "استولت القوات على بلدتين، هما سلمان في مروان وحمدان في مقاطعة زيدان، ليصل لثلاث مجموع البلدات التي انتزعتها."
    )
    assert told(text, "ar") == [
        (None, 2, (), "القوات"),
        ("مروان", None, ("سلمان",), "القوات"),
        ("زيدان", None, ("حمدان",), "القوات"),
        (None, 3, (), "القوات"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أنهى الجيش سيطرة المتمردين على بلدة سلمان.", [(None, None, ("سلمان",), "الجيش")]),
        ("وسع المتمردون نطاق سيطرتهم لتشمل سلمان وحمدان.", [(None, None, ("سلمان", "حمدان"), "المتمردون")]),
        ("استسلمت مدينة سلمان للمتمردين.", [(None, None, ("سلمان",), "المتمردين")]),
        ("وصلت القوات إلى قرية سلمان وحررتها بالكامل.", [(None, None, ("سلمان",), "القوات")]),
        ("اقتحم المتمردون مدينة سلمان، عاصمة ولاية مروان، وسيطروا عليها.", [("مروان", None, ("سلمان",), "المتمردون")]),
        ("عقب سيطرتها على سلمان، تقدمت القوات نحو حمدان.", [(None, None, ("سلمان",), "القوات")]),
    ],
)
def test_more_ways_to_take_a_place(text: str, expected: list[Told]) -> None:
    """Ending somebody's control, widening one's own, entering and freeing, and a town that surrenders are changes."""
    assert told(text, "ar") == expected


def test_the_same_forces_are_those_of_the_sentence_before() -> None:
    """ "The forces themselves" took more; "of them also" names some of what they took."""
    text = (
        "استردت القوات الحكومية قريتين بريف مروان. والقوات ذاتها سيطرت على سبع قرى بريف مروان، منها أيضا سلمان وحمدان."
    )
    assert told(text, "ar")[-1] == ("مروان", 7, ("سلمان", "حمدان"), "القوات الحكومية")


def test_whose_defences_were_broken_lost_the_place() -> None:
    """ "After the collapse of the defences of" says who lost; a brigade keeps its number and its arm."""
    (claim,) = claims("سيطر اللواء السادس والثلاثين للبنادق الآلية على سلمان بعد انهيار دفاعات المتمردين.", "ar")

    assert (claim.gained_by, claim.lost_by) == ("اللواء السادس والثلاثين للبنادق الآلية", "المتمردين")


@pytest.mark.parametrize(
    "text",
    [
        "رأى محلل أن سقوط بلدة سلمان في يد المتمردين بات وشيكا.",
        "قال مصدر إن استعادة بلدة سلمان أصبحت مسألة وقت.",
        "باتت السيطرة على سلمان قاب قوسين أو أدنى.",
        "لا تزال المليشيا تفرض سيطرة شبه كاملة على ست مديريات في المحافظة، هي سلمان وحمدان ومروان.",
        "لا تزال قوات المعارضة تبسط سيطرتها الكاملة على ثلاث بلدات في ريف مروان.",
        "تواصل قوات الجيش بسط سيطرتها على خمس قرى في محافظة مروان.",
        "يتنازع الطرفان السيطرة على مدينة سلمان.",
    ],
)
def test_what_is_near_or_still_stands_is_no_change(text: str) -> None:
    """A fall that is "near", "a matter of time", and control that is still held are no change."""
    assert claims(text, "ar") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أعادت وحدات من الجيش الأمن والاستقرار إلى بلدات سلمان وحمدان.", [(None, None, ("سلمان", "حمدان"))]),
        (
            "القرى التي سيطر عليها الجيش في ريف مروان هي، سلمان، حمدان، زيدان.",
            [("مروان", None, ("سلمان", "حمدان", "زيدان"))],
        ),
    ],
)
def test_security_is_brought_back_to_places_that_are_listed(text: str, expected: list[tuple[object, ...]]) -> None:
    """ "Brought security back to" names what was retaken, not security; a comma may follow "are"."""
    assert [told_one[:3] for told_one in told(text, "ar")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أعلنت فسبيريا سيطرة قواتها على بلدة سلمان.", [(None, None, ("سلمان",), "فسبيريا")]),
        (
            "بعد ساعات من سيطرته على سلمان، أعلن الجيش تحرير حمدان.",
            [(None, None, (name,), "الجيش") for name in ("سلمان", "حمدان")],
        ),
        ("بلدتا سلمان وحمدان سقطتا دون قتال.", [(None, 2, ("سلمان", "حمدان"), None)]),
        ("سيطرت القوات على 3 قرى في جبهة مروان.", [("مروان", 3, (), "القوات")]),
        ("حرر الجيش ثلاث قرى، هي سلمان وحمدان وغيرها.", [(None, 3, ("سلمان", "حمدان"), "الجيش")]),
    ],
)
def test_whose_forces_and_which_front(text: str, expected: list[Told]) -> None:
    """ "Its forces" are of who speaks; a front behind "in" is where places lie; "and others" is no name."""
    assert told(text, "ar") == expected


@pytest.mark.parametrize(
    "text", ["قال إن الجيش قادر على تحرير سلمان.", "عاد النازحون إلى ثلاث قرى حررها الجيش العام الماضي."]
)
def test_what_could_be_and_what_is_long_past_is_no_news(text: str) -> None:
    """To be able to free a town is not to free it; what happened last year is recalled."""
    assert claims(text, "ar") == []


def test_some_of_those_counted_lie_in_a_region() -> None:
    """ "Seven of them in" is a part of the figure before."""
    text = "سيطر المتمردون على 11 بلدة، سبع منها في محافظة مروان."
    assert told(text, "ar") == [(None, 11, (), "المتمردون"), ("مروان", 7, (), "المتمردون")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("حررت القوات 27 حيا من أحياء مروان.", [("مروان", 27, (), "القوات")]),
        ("حررت القوات قريتين من المتمردين.", [(None, 2, (), "القوات")]),
        ("سيطرت القوات على ستة أحياء في الجانب الأيمن من مدينة مروان.", [("مروان", 6, (), "القوات")]),
        ("حررت القوات حي الصناعة الشمالية.", [(None, None, ("الصناعة الشمالية",), "القوات")]),
        (
            "حررت القوات، مسنودة بالمقاومة، اليوم، جبال الصلب وقريتي سلمان وحمدان في مديرية الوادي.",
            [("الوادي", 2, ("سلمان", "حمدان"), "القوات")],
        ),
        ("حررت القوات رهائن في قرية سلمان.", []),
        ("صدت القوات 42 هجوما في محور مروان، واستعادت قرية سلمان.", [(None, None, ("سلمان",), "القوات")]),
    ],
)
def test_quarters_of_a_town_and_places_behind_hills(text: str, expected: list[Told]) -> None:
    """Quarters are counted "of the quarters of" a town; hills may stand before the villages that were freed."""
    assert told(text, "ar") == expected


def test_a_place_taken_back_had_been_lost_before() -> None:
    """Who takes back what it had lost tells of one change only."""
    assert [
        claim.event_kind.value for claim in claims("استعادت القوات قرية سلمان التي خسرتها الأسبوع الماضي.", "ar")
    ] == ["recaptured"]


def test_who_remained_is_no_place_and_a_distance_names_no_loser() -> None:
    """ "Those who remained" is no name, "60 km from" a town says where a place lies, "the first day" is not today."""
    assert told("تمكنت القوات من دحر المتمردين، وفر من تبقى منهم من المنطقة.", "ar") == []
    far = claims("استعاد الجيش منطقة سلمان التي تبعد 60 كيلومترا عن حمدان.", "ar")
    first = claims("سيطر الجيش في اليوم الأول على قرية سلمان.", "ar")
    assert [(claim.lost_by, claim.event_end) for claim in (*far, *first)] == [(None, None), (None, None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("دحر الجيش الوطني الحوثيين من قريتي سلمان وحمدان.", [(None, 2, ("سلمان", "حمدان"), "الجيش الوطني")]),
        ("سلمت الفصائل ثلاث قرى للجيش بموجب الاتفاق.", [(None, 3, (), "الجيش")]),
        ("أعلن الجيش سحب قواته من مدينة سلمان.", [(None, None, ("سلمان",), None)]),
        ("طهرت القوات قرية سلمان من مسلحي التنظيم.", [(None, None, ("سلمان",), "القوات")]),
        ("طهرت القوات قرية سلمان من الألغام.", []),
        ("سيطر الجيش على تلتين وقاعدة قرب سلمان.", []),
        (
            "حرر الجيش قرى سلمان وحمدان في محافظة مروان، وزيدان وشعبان في محافظة الوادي.",
            [("مروان", None, ("سلمان", "حمدان"), "الجيش"), ("الوادي", None, ("زيدان", "شعبان"), "الجيش")],
        ),
        (
            "حرر الجيش 13 قرية من الاحتلال في مناطق مروان وزيدان وعدنان.",
            [("مروان وزيدان وعدنان", 13, (), "الجيش")],
        ),
    ],
)
def test_who_was_driven_out_is_a_side_of_its_own(text: str, expected: list[Told]) -> None:
    """People behind an army are another side, mines are driven out by nobody; each province keeps its own names."""
    assert told(text, "ar") == expected
