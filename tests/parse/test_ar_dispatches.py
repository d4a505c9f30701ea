"""Arabic dispatches: names in brackets, units of a larger force, fighters without a name."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Report
from pipeline.parse.prose import read
from tests.parse.test_romance import Told, claims, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "حرر المقاتلون قرى (سلمان) و(حمدان) و(مروان) غرب زيدان.",
            [("زيدان", None, ("سلمان", "حمدان", "مروان"), "المقاتلون")],
        ),
        (
            "سيطرت القوات على بلدات (سلمان) و (حمدان) في محافظة زيدان.",
            [("زيدان", None, ("سلمان", "حمدان"), "القوات")],
        ),
        ("سيطر الجيش على قرية (سلمان) غرب زيدان.", [("زيدان", None, ("سلمان",), "الجيش")]),
        ("قصف الجيش قرى (سلمان) و(حمدان) غرب زيدان.", []),
    ],
)
def test_names_in_brackets(text: str, expected: list[Told]) -> None:
    """Each name of a list may stand in brackets of its own."""
    assert told(text, "ar") == expected


@pytest.mark.parametrize(
    ("text", "gainer", "loser"),
    [
        ("سيطرت قوات من لواء المشاة على بلدة سلمان في زيدان.", "قوات من لواء المشاة", None),
        ("أعلنت الوزارة سيطرة وحدات من فرقة المشاة على بلدة سلمان.", "وحدات من فرقة المشاة", None),
        ("استعاد الجيش بلدة سلمان من لواء المشاة.", "الجيش", "لواء المشاة"),
        (
            "ذكر شهود أن مسلحين مناهضين للزرق طردوا عناصر الزرق من سبع قرى في ولاية زيدان.",
            "مسلحين مناهضين للزرق",
            "عناصر الزرق",
        ),
        ("قال المرصد إن مقاتلين محليين طردوا مسلحي التنظيم من خمس قرى في زيدان.", "مقاتلين محليين", "مسلحي التنظيم"),
    ],
)
def test_who_acts(text: str, gainer: str, loser: str | None) -> None:
    """Forces "from" a brigade are of it; local fighters and those opposed to others act like any side."""
    assert [(claim.gained_by, claim.lost_by) for claim in claims(text, "ar")] == [(gainer, loser)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "سيطر الجيش على بلدتي سلمان في محافظة زيدان وحمدان في محافظة مروان.",
            [("زيدان", None, ("سلمان",), "الجيش"), ("مروان", None, ("حمدان",), "الجيش")],
        ),
        (
            'حرر الجيش قريتي "سلمان" التابعة لمدينة زيدان و"حمدان" التابعة لمدينة مروان.',
            [("زيدان", None, ("سلمان",), "الجيش"), ("مروان", None, ("حمدان",), "الجيش")],
        ),
        ("سيطر الجيش على بلدتي سلمان وحمدان في محافظة زيدان.", [("زيدان", 2, ("سلمان", "حمدان"), "الجيش")]),
        ("سيطر الجيش على بلدتين في محافظة زيدان.", [("زيدان", 2, (), "الجيش")]),
    ],
)
def test_two_villages_that_lie_apart_are_told_each_for_itself(text: str, expected: list[Told]) -> None:
    """A dual before names with a region each is no figure of its own."""
    assert told(text, "ar") == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("أعلن الجيش، الخميس، أن قواته حررت ست قرى. وأفاد المتحدث أن الجيش حرر قرية سلمان في زيدان.", 27),
        ("أعلن الرئيس مروان حمدان، الخميس، أن الجيش حرر ست قرى. وأفاد حمدان أن الجيش حرر قرية سلمان في زيدان.", 27),
        ("أعلنت الوزارة، الخميس، أن الجيش حرر ست قرى. وبحسب البيان، فقد حرر الجيش قرية سلمان في زيدان.", 27),
        ("أعلن الجيش، الخميس، أن قواته حررت ست قرى. وقالت الحركة إن مقاتليها حرروا قرية سلمان في زيدان.", None),
        ("أعلن الجيش، الخميس، أن قواته حررت ست قرى. وأفاد المرصد أن الجيش حرر قرية سلمان في زيدان.", None),
    ],
)
def test_who_goes_on_to_tell_tells_of_the_same_day(text: str, day: int | None) -> None:
    """What an announcement goes on to tell is of its day; what others tell is not."""
    days = [claim.event_end for claim in claims(text, "ar")]
    assert days == [date(2022, 10, 27), date(2022, 10, day) if day else None]


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("أفادت قناة محلية سلمان في الأحد أن الجيش طرد المسلحين من ثلاث قرى في زيدان.", "زيدان"),
        ("سيطرت القوات على محلية سلمان.", "سلمان"),
    ],
)
def test_local_is_no_district(text: str, region: str) -> None:
    """The word for "district" behind a channel or a source only says that it is local."""
    assert [claim.region for claim in claims(text, "ar")] == [region]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("أعلن الجيش الخميس أن قواته تقدمت في زيدان. وقال الجيش في بيان إن قواته سيطرت على بلدة سلمان.", 27),
        ("أعلنت الحكومة، الخميس، أن قواتها تقدمت. وذكرت وزارة الدفاع أن القوات سيطرت على بلدة سلمان.", 27),
        ("أعلن الرئيس مروان حمدان، الخميس، أن جيشه يتقدم. وكتب حمدان أن الجيش حرر بلدة سلمان.", 27),
        ("أعلن الجيش الخميس أن قواته تقدمت في زيدان. وقال المرصد إن القوات سيطرت على بلدة سلمان.", None),
        ("أعلن الجيش الخميس أن قواته تقدمت في زيدان. وقال الجيش إن قواته سيطرت الأسبوع الماضي على بلدة سلمان.", None),
        ("أعلن الجيش أن قواته تقدمت في زيدان. وقال الجيش في بيان إن قواته سيطرت على بلدة سلمان.", None),
        ("زار الوزير الخميس زيدان. وقال الجيش في بيان إن قواته سيطرت على بلدة سلمان.", None),
    ],
)
def test_what_is_told_behind_an_announcement_is_of_its_day(text: str, day: int | None) -> None:
    """The same speaker, a ministry or a statement tell of the day of the sentence before; others do not."""
    assert [claim.event_end for claim in claims(text, "ar")] == [date(2022, 10, day) if day else None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سيطر الجيش على قرية سلمان، ما أسفر عن نزوح السكان.", [(None, None)]),
        ("استعاد الجيش قرية سلمان، ولم يصدر تعليق من الحكومة.", [(None, None)]),
        ("سيطر الجيش على قرية سلمان بدعم من طيران التحالف.", [(None, None)]),
    ],
)
def test_what_follows_names_no_loser(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    """What a capture led to, who said nothing of it and who gave support lost nothing."""
    assert [(claim.lost_by, claim.region) for claim in claims(text, "ar")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "وقعت اشتباكات في قرية سلمان وقرية حمدان في محافظة زيدان بين الجيش ومسلحين ينشطون تحت قيادة الحركة.",
        "انتقل النازحون من أربع قرى في ريف زيدان الشمالي إلى مناطق تحت سيطرة الحركة.",
        "سقطت قذائف على قرية سلمان في ريف زيدان الشمالي مصدرها مواقع تحت سيطرة الحركة.",
        "عاد السكان إلى أربع قرى في ريف زيدان الشمالي بعد عام من النزوح وهي تحت سيطرة الحركة.",
        "تم تحرير كل من سلمان وحمدان وعدنان على يد القوات.",
        "قد يضطر الجيش إلى الانسحاب من قرية سلمان.",
    ],
)
def test_under_whose_control_other_things_are_is_no_change(text: str) -> None:
    """Clashes, people and shells that come from or to what somebody holds tell of no change; nor do people freed."""
    assert claims(text, "ar") == []


def test_who_was_driven_out_takes_nothing() -> None:
    """Who drives somebody out and takes a place is named first."""
    texts = ("تمكن الجيش من طرد المسلحين واستعادة أربع قرى في زيدان.", "طرد الجيش المسلحين واستعاد أربع قرى في زيدان.")
    assert [claim.gained_by for text in texts for claim in claims(text, "ar")] == ["الجيش", "الجيش"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "حررت القوات عشر قرى في ثلاث مديريات هي سلمان وحمدان وعدنان.",
            [("سلمان وحمدان وعدنان", 10, (), "القوات")],
        ),
        ("سيطرت القوات على قرى سلمان وحمدان ومزارع ملحقة بها.", [(None, None, ("سلمان", "حمدان"), "القوات")]),
    ],
)
def test_what_names_belong_to(text: str, expected: list[Told]) -> None:
    """As many names as there are districts are theirs; farms that belong to villages have no name."""
    assert told(text, "ar") == expected


def test_who_announced_adds_what_it_took() -> None:
    """ "He added that it took" is of who spoke before: the same side, the same day."""
    text = "أعلن الجيش الخميس تحرير أربع قرى في زيدان. وأضاف أنه سيطر على بلدة سلمان."
    told_ = [(claim.gained_by, claim.event_end, claim.attributed_to) for claim in claims(text, "ar")]
    assert told_ == [("الجيش", date(2022, 10, 27), "الجيش")] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أدى الهجوم إلى سقوط أربع قرى في زيدان بيد المتمردين.", [("زيدان", 4, (), "المتمردين")]),
        ("وسع الجيش سيطرته في ريف زيدان لتشمل قرى سلمان وحمدان.", [("زيدان", None, ("سلمان", "حمدان"), "الجيش")]),
        ("سلمت الحركة بلدة سلمان للجيش يوم الاثنين.", [(None, None, ("سلمان",), "الجيش")]),
        (
            "استعادت القوات بلدة سلمان التي كانت قد سقطت بيد المتمردين قبل أسبوع.",
            [(None, None, ("سلمان",), "القوات")],
        ),
        ("تبادل الطرفان السيطرة على بلدة سلمان.", []),
        ("أدى القصف إلى سقوط ضحايا في قرية سلمان.", []),
        ("قد يؤدي الهجوم إلى سقوط بلدة سلمان في زيدان.", []),
    ],
)
def test_what_an_attack_led_to_and_what_had_been(text: str, expected: list[Told]) -> None:
    """An attack may lead to a fall; what fell a week before and what both sides held in turn is no news."""
    assert told(text, "ar") == expected


def test_what_was_agreed_is_planned() -> None:
    """An agreement on handing over is no handing over."""
    (claim,) = claims("تم الاتفاق على تسليم أربع قرى في زيدان إلى الجيش.", "ar")
    assert claim.status == "planned"


def test_control_by_fire_is_no_control() -> None:
    """Who has a town within range holds it not."""
    assert claims("سيطر الجيش ناريا على بلدة سلمان في زيدان.", "ar") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قال إن بلدة سلمان وعدد من التلال المحيطة بها باتت تحت سيطرة الجيش.",
            [(None, None, ("سلمان",), "الجيش")],
        ),
        (
            "سيطر الجيش على بلدتين هما سلمان وحمدان وسط قصف عنيف.",
            [(None, 2, ("سلمان", "حمدان"), "الجيش")],
        ),
        ("استولت القوات على بلدة سلمان لفترة وجيزة.", [(None, None, ("سلمان",), "القوات")]),
    ],
)
def test_where_names_end(text: str, expected: list[Told]) -> None:
    """Hills, what goes on meanwhile and for how long are no names; two towns have two."""
    assert told(text, "ar") == expected


@pytest.mark.parametrize(
    ("text", "status", "speaker"),
    [
        ("وذكر أن الفصائل سيطرت على بلدة سلمان.", "asserted", None),
        ("أضاف المرصد أن الجيش سيطر على بلدة سلمان.", "asserted", "المرصد"),
        ("أعلنت أن قواتها سيطرت على بلدة سلمان.", "claimed", "قواتها"),
        ("ذكر الجيش أن الحركة سيطرت على بلدة سلمان.", "claimed", "الجيش"),
        ("نقلت وكالة الأنباء عن متحدث عسكري قوله إن القوات سيطرت على بلدة سلمان.", "claimed", "متحدث عسكري"),
        ("نقلت وكالة الأنباء عن شهود قولهم إن القوات سيطرت على بلدة سلمان.", "asserted", "شهود"),
        (
            "نقلت الوكالة عن حسن علي، الناطق باسم الوزارة قوله، إن القوات سيطرت على بلدة سلمان.",
            "claimed",
            "الناطق باسم الوزارة",
        ),
    ],
)
def test_who_speaks(text: str, status: str, speaker: str | None) -> None:
    """A side of which somebody tells does not speak itself; an agency passes on what others say."""
    (claim,) = claims(text, "ar")
    assert (claim.status, claim.attributed_to) == (status, speaker)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قال شهود إن المسلحين سيطروا خلال هجماتهم في ريفي زيدان ومروان على نحو 40 قرية.",
            [("زيدان ومروان", 40, (), "المسلحين")],
        ),
        ("خلال هجماتهم في ريفي زيدان ومروان قصف المسلحون 40 قرية.", []),
        (
            "تمكنت القوات من دخول مدينة زيدان والسيطرة على ثلاثة أحياء هي سلمان وحمدان وعدنان.",
            [("زيدان", 3, ("سلمان", "حمدان", "عدنان"), "القوات")],
        ),
        ("دخلت القوات مدينة زيدان وسيطرت على خمسة أحياء.", [("زيدان", 5, (), "القوات")]),
        ("دخلت القوات مدينة زيدان وقصفت خمسة أحياء.", []),
        ("وجرت استعادة أربع بلدات في أقل من أسبوع في ولاية زيدان.", [("زيدان", 4, (), None)]),
    ],
)
def test_where_it_was(text: str, expected: list[Told]) -> None:
    """Where attacks were that took places lies before these; quarters are those of the city that was entered."""
    assert told(text, "ar") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "سيطرت قواتنا على مدينتي سلمان وحمدان وتطارد فلول المسلحين.",
            [(None, 2, ("سلمان", "حمدان"), "قواتنا")],
        ),
        ("سيطرت القوات على قرى سلمان وحمدان وتلاحق المسلحين.", [(None, None, ("سلمان", "حمدان"), "القوات")]),
        ("سيطر الجيش على عدد من المدرعات وعربات القتال.", []),
        ("استولت القوات على كميات من الأسلحة والذخائر.", []),
        ("أصبحت الحركة تفرض سيطرتها على خمس مديريات من أصل تسع في زيدان.", []),
        ("الحركة تفرض سيطرتها على بلدة سلمان في زيدان.", []),
        ("تمكنت الحركة من أن تفرض سيطرتها على بلدة سلمان.", [(None, None, ("سلمان",), "الحركة")]),
    ],
)
def test_what_was_taken(text: str, expected: list[Told]) -> None:
    """Whom they pursue and what they captured in arms are no places; imposing one's control is holding them."""
    assert told(text, "ar") == expected


@pytest.mark.parametrize(
    ("text", "loser"),
    [
        ("تم تحرير بلدتي سلمان وحمدان اللتين كانتا تحت احتلال الحركة.", "الحركة"),
        ("حرر الجيش بلدة سلمان التي كانت في قبضة الحركة.", "الحركة"),
        ("حرر الجيش من الاحتلال بلدة سلمان.", None),
        ("حرر الجيش بلدة سلمان من الاحتلال الأزرق.", "الاحتلال الأزرق"),
    ],
)
def test_who_held_it(text: str, loser: str | None) -> None:
    """Who had a place in hand lost it; an occupation that is nobody's does not."""
    (claim,) = claims(text, "ar")
    assert claim.lost_by == loser


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("استعاد الجيش أربع بلدات من الحركة منذ بداية الحملة على مواقعها الشهر الماضي.", None),
        ("تمت استعادة أربع بلدات منذ السبت.", None),
        ("تمت استعادة أربع بلدات منذ صباح اليوم.", date(2022, 10, 29)),
        ("سيطر الجيش منذ بداية الهجوم على قريتين في زيدان يوم الاثنين.", date(2022, 10, 24)),
    ],
)
def test_since_when(text: str, day: date | None) -> None:
    """A campaign that began last month is no day of what it took, nor is the weekday since which it is counted."""
    (claim,) = claims(text, "ar")
    assert claim.event_end == day


def test_our_forces_are_those_of_who_speaks() -> None:
    """What a spokesman calls "our forces" is the side for which he speaks."""
    text = (
        "أعلنت قوات الخضر اليوم السبت السيطرة على خمس مدن غربي زيدان.\n"
        "وقال المتحدث باسم قوات الخضر حسن علي إن “قواتنا سيطرت على مدينتي سلمان وحمدان”."
    )
    assert [claim.gained_by for claim in claims(text, "ar")] == ["قوات الخضر", "قوات الخضر"]


def test_names_come_later_by_another_name_of_the_side() -> None:
    """Fighters of a front are the front: what they name is what it counted."""
    text = (
        "أعلنت قوات حكومة الخضر المحلية اليوم السبت السيطرة على ثلاث مدن غربي زيدان.\n"
        "وقال الناطق إن قوات الخضر سيطرت على مدن سلمان وحمدان وعدنان غربي زيدان."
    )
    assert told(text, "ar") == [("زيدان", 3, ("سلمان", "حمدان", "عدنان"), "قوات حكومة الخضر المحلية")]


def test_others_are_not_the_same_side() -> None:
    """Two sides whose names share only what they are do not tell of the same."""
    text = (
        "سيطرت قوات حركة الخضر على ثلاث مدن غربي زيدان.\nوسيطرت قوات حركة الزرق على مدن سلمان وحمدان وعدنان غربي زيدان."
    )
    assert [len(claim.localities) for claim in claims(text, "ar")] == [0, 3]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "أعلنت فصائل الخضر أن مقاتليها انتزعوا الاثنين أربع قرى من الحركة.\n"
            "وقالت الفصائل إن مقاتلي الخضر حرروا قرى سلمان وحمدان وعدنان غرب زيدان.\n"
            "وأضاف البيان أنه تم أيضا تحرير قرية عمران بعد اشتباكات.",
            [("زيدان", 4, ("سلمان", "حمدان", "عدنان", "عمران"), "فصائل الخضر")],
        ),
        (
            "سيطر الجيش على قريتين.\nوسيطر الجيش على قرية سلمان في زيدان.\nوسيطر الجيش على قرية حمدان في مروان.",
            [
                (None, 2, (), "الجيش"),
                ("زيدان", None, ("سلمان",), "الجيش"),
                ("مروان", None, ("حمدان",), "الجيش"),
            ],
        ),
    ],
)
def test_names_of_a_sum(text: str, expected: list[Told]) -> None:
    """Several sentences may name what a figure counts, unless what they name lies apart."""
    assert told(text, "ar") == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "استعاد الجيش السبت السيطرة على قريتين بريف السدرة. كما بسط الجيش سيطرته على ثلاث قرى بريف زيدان.",
            [date(2024, 5, 11), date(2024, 5, 11)],
        ),
        (
            "استعادت وحدات من الجيش السبت السيطرة على قريتين بريف السدرة. "
            "وذكرت الوكالة أن القرى التي استعادها الجيش هي سلمان وحمدان. "
            "كما بسط الجيش سيطرته على ثلاث قرى بريف زيدان.",
            [date(2024, 5, 11), date(2024, 5, 11)],
        ),
        (
            "استعاد الجيش السبت السيطرة على قريتين بريف السدرة. كما بسط المسلحون سيطرتهم على ثلاث قرى بريف زيدان.",
            [date(2024, 5, 11), None],
        ),
        (
            "استعاد الجيش السبت السيطرة على قريتين بريف السدرة. بسط الجيش سيطرته على ثلاث قرى بريف زيدان.",
            [date(2024, 5, 11), None],
        ),
        ("كما بسط الجيش سيطرته على ثلاث قرى بريف زيدان.", [None]),
    ],
)
def test_what_the_same_side_took_likewise(text: str, days: list[date | None]) -> None:
    """What a side is told to have taken, too, was on the day just told; not what others took."""
    found = read(Report("report", "report.txt", "0" * 64, text, Card(published=date(2024, 5, 15), language="ar")))
    assert [one.event_end for one in found] == days
