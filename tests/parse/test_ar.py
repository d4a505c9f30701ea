"""Arabic agency prose: changes are read with their sides and days, everything else gives nothing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Card, Claim, EventKind, Qualifier, Report, Status, Unit
from pipeline.parse.clitics import apart
from pipeline.parse.lexicon import guessed, lexicon
from pipeline.parse.normal import plain
from pipeline.parse.prose import read

PUBLISHED = date(2022, 10, 5)  # a Wednesday
LEXICON = lexicon("ar")

READ = {
    # a figure, where it lies, and who took it
    "سيطرت قوات الشمال على 5 قرى في ريف واحتان الجنوبي.": [("واحتان", 5, [], "قوات الشمال")],
    "تم تحرير قريتين تابعتين لقضاء سهلان.": [("سهلان", 2, [], None)],
    "استعاد الجيش ١٦ قرية وبلدة بمحافظة سهلان.": [("سهلان", 16, [], "الجيش")],
    "سيطر الثوار على بلدة و4 قرى في ريف واحتان.": [("واحتان", 5, [], "الثوار")],
    "تمت السيطرة على أكثر من خمس وعشرين قرية جنوب مدينة واحتان.": [("واحتان", 25, [], None)],
    "استولى المتمردون على عشرات القرى في ولاية سهلان.": [("سهلان", None, [], "المتمردون")],
    "سقطت خمس مديريات في ولايتي سهلان وبحران بيد طالبان.": [("سهلان وبحران", 5, [], "طالبان")],
    "حرر الجيش 6 قرى في قضاء سهلان و3 قرى في قضاء بحران وقرية في قضاء جبلان.": [
        ("سهلان", 6, [], "الجيش"),
        ("بحران", 3, [], "الجيش"),
        ("جبلان", 1, [], "الجيش"),
    ],
    "حرر الجيش قريتين في كل من سهلان وبحران.": [("سهلان", 2, [], "الجيش"), ("بحران", 2, [], "الجيش")],
    # names, which no capital marks
    "حررت قطعات الشرطة الاتحادية قرى السدرة والبوحمد وعين التينة جنوبي واحتان، ورفعت العلم فوق مبانيها.": [
        ("واحتان", None, ["السدرة", "البوحمد", "عين التينة"], "قطعات الشرطة الاتحادية")
    ],
    "سيطرت الفصائل على قريتي تل سدر ووادية بعد معارك عنيفة.": [(None, 2, ["تل سدر", "وادية"], "الفصائل")],
    "سيطر الجيش على قرى (السدرة، تل سدر، جب الحسن) في ريف واحتان.": [
        ("واحتان", None, ["السدرة", "تل سدر", "جب الحسن"], "الجيش")
    ],
    "استولت قوات النظام على 3 قرى هي: خان السدر والحسنية وأم تين، في ريف واحتان.": [
        ("واحتان", 3, ["خان السدر", "الحسنية", "أم تين"], "قوات النظام")
    ],
    'سيطرت القوات على منطقتي "السدرة" و"الحسنية" بولاية شمال سهلان.': [
        ("شمال سهلان", 2, ["السدرة", "الحسنية"], "القوات")
    ],
    "حرر الجيش قرى السدرة والحسنية بمحافظة سهلان، وقريتي تل تين وعلي باشا بمحافظة بحران.": [
        ("سهلان", None, ["السدرة", "الحسنية"], "الجيش"),
        ("بحران", 2, ["تل تين", "علي باشا"], "الجيش"),
    ],
    "سيطرت الحركة على مدينة سدران عاصمة ولاية سهلان.": [("سهلان", None, ["سدران"], "الحركة")],
    "سيطر تنظيم داعش على قرية النصر في ريف واحتان.": [("واحتان", None, ["النصر"], "تنظيم داعش")],
    # names that begin like small words, like months or with the letter of "and", and lists in every manner
    "سيطرت القوات على بلدات كوبان وبوكران وكوكبان في ريف واحتان.": [
        ("واحتان", None, ["كوبان", "بوكران", "كوكبان"], "القوات")
    ],
    "حرر الجيش قرى السدرة، خراب بيت، والحسنية.": [(None, None, ["السدرة", "خراب بيت", "الحسنية"], "الجيش")],
    "سيطر الجيش على قرى (السدرة، ودولت آباد، وسوق العلي، والمزرعة).": [
        (None, None, ["السدرة", "دولت آباد", "سوق العلي", "المزرعة"], "الجيش")
    ],
    "سيطر الجيش على بلدتي سدران وماي تينان.": [(None, 2, ["سدران", "ماي تينان"], "الجيش")],
    'سيطر الجيش على "جمعية السدرية" في ريف واحتان.': [("واحتان", None, ["جمعية السدرية"], "الجيش")],
    "حررت القوات مديريات سدران وتينان وجبان.": [(None, None, ["سدران", "تينان", "جبان"], "القوات")],
    "سيطرت الحركة على مركز مديرية سدران في ولاية سهلان.": [("سهلان", None, ["سدران"], "الحركة")],
    "قال المتحدث إن سدران وتينان، بمنطقة سهلان، أخرج منهما الجيش على يد قوات الشمال.": [
        ("سهلان", None, ["سدران", "تينان"], "قوات الشمال")
    ],
    # what lies elsewhere, or is no locality
    "سيطر الجيش على قريتين في محافظة سهلان وثالثة في محافظة بحران.": [
        ("سهلان", 2, [], "الجيش"),
        ("بحران", 1, [], "الجيش"),
    ],
    "قال المتحدث إن قرى السدرة والحسنية في قضاء سهلان تحررت على يد الجيش، ومعها قرى تينان وجبان في قضاء بحران.": [
        ("سهلان", None, ["السدرة", "الحسنية"], "الجيش"),
        ("بحران", None, ["تينان", "جبان"], "الجيش"),
    ],
    "سيطر الجيش على تلة السنديان وثلاثة حواجز وقرية السدرة.": [(None, None, ["السدرة"], "الجيش")],
    "سيطر الحوثيون على 12 مديرية من أصل 14 في محافظة سهلان.": [("سهلان", 12, [], "الحوثيون")],
    "انتزع الجيش، المدعوم من الحلفاء، مدينتي سدران وتينان الواقعتين غرب العاصمة واحتان.": [
        ("واحتان", 2, ["سدران", "تينان"], "الجيش")
    ],
    "سيطر الجيش على 5 قرى. وتقع القرى في منطقة سهلان.": [("سهلان", 5, [], "الجيش")],
    "باتت الفصائل تسيطر على 18 قرية في جبل واحتان.": [("جبل واحتان", 18, [], "الفصائل")],
    "سقطت ثلاث مدن في ولاية سهلان خلال يومين في أيدي المتمردين.": [("سهلان", 3, [], "المتمردين")],
    "تمكنت الفصائل من الدخول إلى بلدة سدران والسيطرة عليها.": [(None, None, ["سدران"], "الفصائل")],
    "انضمت 7 قرى إلى مناطق سيطرة الحكومة في ولاية سهلان.": [("سهلان", 7, [], "الحكومة")],
    # what stands in front of its verb, and what a pronoun stands for
    "باتت 14 قرية في ريف واحتان تحت سيطرة قوات الشمال.": [("واحتان", 14, [], "قوات الشمال")],
    "16 قرية جديدة استولت عليها الحركة.": [(None, 16, [], "الحركة")],
    "دخل الجيش بلدتي سدران وتينان وسيطر عليهما.": [(None, 2, ["سدران", "تينان"], "الجيش")],
    "القرى التي تم تحريرها هي السدرة والحسنية في قضاء سهلان.": [("سهلان", None, ["السدرة", "الحسنية"], None)],
    "أعلن الجيش أن 37 قرية ومدينة واحدة حررت في قضاء سهلان.": [("سهلان", 38, [], None)],
    "ارتفع عدد القرى والبلدات المحررة في محافظة سهلان إلى 75.": [("سهلان", 75, [], None)],
    # verbs and who they are of
    "وضعت قوات الشمال يدها على بلدة سدران.": [(None, None, ["سدران"], "قوات الشمال")],
    "بسط الجيش نفوذه على 11 قرية في محافظة سهلان.": [("سهلان", 11, [], "الجيش")],
    "اجتاح المتمردون خمس مدن في ولاية سهلان.": [("سهلان", 5, [], "المتمردون")],
    "تعود 4 قرى حدودية إلى أذربيجان.": [(None, 4, [], "أذربيجان")],
    "وكان الجيش قد سيطر أمس على بلدة سدران.": [(None, None, ["سدران"], "الجيش")],
    "سلمت الفصائل قرى السدرة والحسنية للجيش.": [(None, None, ["السدرة", "الحسنية"], "الجيش")],
    "بسط الجيش سيطرته الكاملة على بلدة سدران.": [(None, None, ["سدران"], "الجيش")],
    "أعلنت قوات حكومة الوفاق سيطرتها على مدينة سدران.": [(None, None, ["سدران"], "قوات حكومة الوفاق")],
    "أعلن الرئيس نادر استعادة عدة بلدات في منطقة سهلان.": [("سهلان", None, [], None)],
    "أحكم مقاتلو الحركة قبضتهم على مدينة سدران.": [(None, None, ["سدران"], "مقاتلو الحركة")],
    "الجيش يستعيد بلدة سدران.": [(None, None, ["سدران"], "الجيش")],
    "طالبان تسيطر على مدينة سدران.": [(None, None, ["سدران"], "طالبان")],
    "انتزعت أوكرانيا 4 بلدات من القوات الروسية.": [(None, 4, [], "أوكرانيا")],
    "تمكنت قوات سوريا الديمقراطية (قسد) من استعادة قرية السدرة.": [
        (None, None, ["السدرة"], "قوات سوريا الديمقراطية (قسد)")
    ],
    "استعاد الجيش بلدة سدران. وسيطر على قرية السدرة.": [
        (None, None, ["سدران"], "الجيش"),
        (None, None, ["السدرة"], "الجيش"),
    ],
}

NOTHING = [
    "قتل 16 مدنيا في ثلاث قرى بريف واحتان.",
    "قصفت الطائرات 12 قرية في ريف واحتان.",
    "سيطرت القوات على نحو 80 في المئة من المدينة.",
    "سيطر الجيش على 5 كيلومترات قرب بلدة سدران.",
    "سيطر الجيش على عدة تلال ونقاط في ريف واحتان.",
    "وتسيطر الحركة على 200 قرية من أصل 421 في ولاية سهلان.",
    "ولا تزال 12 قرية تحت سيطرة الحركة في ولاية سهلان.",
    "دخل الجيش بلدة سدران ورفع العلم فيها.",
    "يسعى الجيش للسيطرة على بلدة سدران.",
    "بدأت الفصائل هجوما للسيطرة على خمس بلدات في ريف واحتان.",
    "أطلق الجيش عملية بهدف السيطرة على مدينتي سدران وتينان.",
    "انطلقت معركة تحرير مدينة سدران.",
    "وكانت الحركة قد سيطرت على بلدة سدران.",
    "أسرت القوات 59 جنديا في بلدة سدران.",
    "حررت الشرطة 16 رهينة في ريف واحتان.",
    "سيطرت حالة من الذعر على سكان 16 قرية.",
    "سيطر رجال الإطفاء على حرائق في خمس قرى بريف واحتان.",
    "فاز الحزب في 14 بلدية من أصل 20 في الانتخابات.",
    "انسحبت القوات من الضفة الغربية للنهر.",
    "سقطت قذيفة على قرية السدرة.",
    "نزح سكان 40 قرية في شرق سهلان.",
    "سيطر الجيش على أكثر من نصف المدينة.",
    "طالبت الحكومة بانسحاب الفصائل من 8 قرى.",
    "هدف الهجوم استعادة عشر قرى من الفصائل.",
    "اقتربت القوات من تحرير مدينة سدران.",
    "اجتاحت السيول خمس قرى في ريف واحتان.",
    "سيطر الجيش على الوضع في مدينة سدران.",
    "نزح أهالي 7 قرى بعد سيطرة الخوف عليهم.",
    "تفقد القائد القوات في 4 قرى محررة بريف واحتان.",
    "وصل الجيش إلى الحي رقم 2 في مدينة سدران.",
    "سيطر الحزن على أهالي قرية السدرة.",
    "احتلت مدينة سدران المرتبة الأولى بين 20 مدينة.",
    "انسحب المرشح من السباق في 5 مدن.",
    "غادرت القافلة مدينة سدران إلى 4 قرى.",
]


def claims(text: str) -> list[Claim]:
    """Read a text as an Arabic report."""
    card = Card(published=PUBLISHED, language="ar")
    return read(Report("report", "report.txt", "0" * 64, text, card))


def found(text: str) -> list[tuple[str | None, int | None, list[str], str | None]]:
    """Return what a text says: region, count, names and who gained."""
    return [(c.region, c.count, [place.name for place in c.localities], c.gained_by) for c in claims(text)]


@pytest.mark.parametrize("text", READ)
def test_a_change_is_read_with_its_taker(text: str) -> None:
    """Region, figure, names and gaining side come from the sentence, as they are written."""
    assert found(text) == READ[text]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_change_gives_nothing(text: str) -> None:
    """Casualties, shares, aims, standing control, history and other things counted are refused."""
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("لم تتمكن القوات من السيطرة على مدينة سدران.", Status.NEGATED),
        ("فشل الجيش في استعادة بلدة سدران.", Status.NEGATED),
        ("نفت الفصائل سيطرة قوات النظام على بلدة سدران.", Status.DENIED),
        ("من المقرر أن تنسحب القوات من 4 قرى في قضاء سهلان قبل 20 نوفمبر.", Status.PLANNED),
        ("ستسلم أرمينيا 4 قرى إلى أذربيجان.", Status.PLANNED),
        ("أعلنت وزارة الدفاع السيطرة على بلدة سدران.", Status.CLAIMED),
        ("سيطر الجيش على بلدة سدران، بحسب وزارة الدفاع.", Status.CLAIMED),
        ("قال المرصد إن الجيش سيطر على بلدة سدران.", Status.ASSERTED),
        ("سيطر الجيش على بلدة سدران.", Status.ASSERTED),
    ],
)
def test_the_mood_of_the_verb_is_kept(text: str, status: Status) -> None:
    """Not taken, denied, to be handed over and claimed by a party are told apart."""
    (claim,) = claims(text)
    assert status is claim.status


@pytest.mark.parametrize(
    ("text", "loser", "gainer", "kind"),
    [
        ("سلمت أرمينيا أربع قرى إلى أذربيجان.", "أرمينيا", "أذربيجان", EventKind.HANDED_OVER),
        ("تسلم الجيش قريتين من المسلحين.", "المسلحين", "الجيش", EventKind.HANDED_OVER),
        ("انسحبت القوات الحكومية من 12 قرية في ريف واحتان.", "القوات الحكومية", None, EventKind.WITHDRAWN),
        ("خسر التنظيم قريتين لصالح قوات العشائر.", "التنظيم", "قوات العشائر", EventKind.LOST),
        ("طرد الجيش الحر تنظيم داعش من ثماني قرى.", "تنظيم داعش", "الجيش الحر", EventKind.CAPTURED),
        ("سيطر الجيش على 3 قرى بعد معارك مع الفصائل.", "الفصائل", "الجيش", EventKind.CAPTURED),
        ("فقدت الحكومة السيطرة على مدينة سدران.", "الحكومة", None, EventKind.LOST),
        ("خرجت بلدتا سدران وتينان عن سيطرة النظام.", "النظام", None, EventKind.LOST),
        ("قرى السدرة والحسنية، التي احتلتها الفصائل، قد حررت.", "الفصائل", None, EventKind.LIBERATED),
        ("نجح الجيش في دحر الفصائل من بلدة سدران.", "الفصائل", "الجيش", EventKind.CAPTURED),
        ("تم طرد الفصائل من بلدة سدران.", "الفصائل", None, EventKind.CAPTURED),
        ("أجبر الجيش الفصائل على الانسحاب من ثلاث قرى.", "الفصائل", "الجيش", EventKind.CAPTURED),
        ("سيطر الجيش على قريتي السدرة والحسنية بعد أن خسرتهما الفصائل.", "الفصائل", "الجيش", EventKind.CAPTURED),
        ("استعاد الجيش السيطرة على مدينة سدران.", None, "الجيش", EventKind.RECAPTURED),
    ],
)
def test_who_lost_is_read_where_it_stands(text: str, loser: str | None, gainer: str | None, kind: EventKind) -> None:
    """Behind a preposition or as the subject; without a taker the gaining side is null."""
    (claim,) = claims(text)
    assert (loser, gainer, kind) == (claim.lost_by, claim.gained_by, claim.event_kind)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("سيطر الجيش اليوم على بلدة سدران.", date(2022, 10, 5)),
        ("سيطر الجيش، أمس الثلاثاء، على بلدة سدران.", date(2022, 10, 4)),
        ("سيطر الجيش يوم الاثنين على بلدة سدران.", date(2022, 10, 3)),
        ("سيطر الجيش على بلدة سدران في 2 تشرين الأول.", date(2022, 10, 2)),
        ("سيطر الجيش على بلدة سدران في 2 أكتوبر/تشرين الأول الجاري.", date(2022, 10, 2)),
        ("سيطر الجيش على بلدة سدران في الأول من أكتوبر 2022.", date(2022, 10, 1)),
        ("سيطر الجيش على بلدة سدران خلال الـ24 ساعة الماضية.", date(2022, 10, 5)),
        ("سيطر الجيش على بلدة سدران خلال الأسبوع الماضي.", None),
        ("سيطر الجيش على بلدة سدران في سبتمبر الماضي.", None),
        ("سيطر الجيش على 14 قرية منذ 29 أغسطس.", None),
    ],
)
def test_days_are_resolved_and_windows_are_not(text: str, day: date | None) -> None:
    """Stated and relative days get a date by either names of months; weeks, months and running totals none."""
    (claim,) = claims(text)
    assert day == claim.event_end


def test_a_day_belongs_to_the_verb_before_it() -> None:
    """The day of one clause is not carried to the next, of which the source says no day."""
    days = [claim.event_end for claim in claims("سيطر الجيش اليوم على بلدة سدران، واستعادت الفصائل بلدة تينان.")]
    assert [PUBLISHED, None] == days


def test_a_term_is_the_day_by_which_it_is_due() -> None:
    """A planned transfer has no day of its own, but the day that it is to happen by."""
    (claim,) = claims("من المقرر أن تسلم أرمينيا منطقة سهلان إلى أذربيجان بحلول 15 نوفمبر.")
    assert ("سهلان", date(2022, 11, 15), None) == (claim.region, claim.due, claim.event_end)


def test_the_number_of_those_taken_is_a_running_total() -> None:
    """A figure that a number "rose to" is cumulative, and of the unit that the sentence counts."""
    (claim,) = claims("ارتفع عدد القرى التي سيطرت عليها القوات في ريف واحتان إلى 48.")
    assert ("واحتان", 48, True, "القوات") == (claim.region, claim.count, claim.cumulative, claim.gained_by)


def test_a_region_changes_hands_whole_or_in_part() -> None:
    """A region by itself is whole; of an unnumbered "several villages" there is no figure."""
    (whole,) = claims("استعاد الجيش قضاء سهلان بالكامل.")
    (part,) = claims("سيطر الجيش على عدة قرى في ريف واحتان.")
    assert ("سهلان", Unit.WHOLE_REGION) == (whole.region, whole.unit)
    assert ("واحتان", Qualifier.VAGUE) == (part.region, part.qualifier)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("إحدى عشرة قرية", 11),
        ("خمس وعشرين قرية", 25),
        ("مئة وست قرى", 106),
        ("مئة وخمس وعشرين قرية", 125),
        ("ثلاثمئة قرية", 300),
        ("ألفي قرية", 2000),
        ("ألف ومئتي قرية", 1200),
        ("١٬٢٠٠ قرية", 1200),
        ("الـ16 قرية", 16),
        ("قرية واحدة", 1),
        ("بلدتين وثلاث قرى", 5),
    ],
)
def test_numbers_are_read_as_they_are_said(words: str, number: int) -> None:
    """Units stand before tens, pairs have a form of their own, digits may be Arabic-Indic."""
    (claim,) = claims(f"سيطر الجيش على {words} في ريف واحتان.")
    assert number == claim.count


def test_every_spelling_is_read_and_quoted_as_received() -> None:
    """Vowel signs, stretched letters and other alifs change no claim, and the quote keeps them."""
    text = "أعلن: سَيطَرَتْ قـــوات النظام علي ثلاث قُرى في ريف إدلـــب."
    (claim,) = claims(text)
    assert ("ثلاث قُرى في ريف إدلـــب", 3, "إدلب") == (claim.quote, claim.count, claim.region)
    assert claim.quote == text[claim.start : claim.end]


def test_a_name_is_placed_without_the_and_before_it() -> None:
    """The offsets of a name begin behind the "and" that is written as one with it."""
    text = "سيطر الجيش على قريتي السدرة والحسنية."
    (claim,) = claims(text)
    assert ["السدرة", "الحسنية"] == [text[place.start : place.end] for place in claim.localities]


@pytest.mark.parametrize(
    "text",
    [
        "نیروهای طالبان بر پنج روستا در ولایت بدخشان مسلط شدند.",
        "طالبان نے صوبہ قندوز کے پانچ اضلاع پر قبضہ کر لیا ہے۔",
        "هێزەکانی پێشمەرگە پێنج گوندیان لە دەستی داعش ڕزگار کرد.",
    ],
)
def test_another_language_of_the_script_is_not_arabic(text: str) -> None:
    """Persian, Urdu and Kurdish are not taken for Arabic, and give no claim if a card says so."""
    assert guessed(text) != "ar"
    assert claims(text) == []


@given(st.lists(st.sampled_from("و سيطر على ال قرى 5 ف ب ل ك النظام ، . واحتان".split()), max_size=20), st.booleans())
def test_words_set_apart_are_the_text_as_received(parts: list[str], spaced: bool) -> None:
    """Without the spaces that were put in, the text is as it was, and every offset leads back to its letter."""
    form = plain((" " if spaced else "").join(parts))
    divided = apart(form, LEXICON)
    assert divided.text.replace(" ", "") == form.text.replace(" ", "")
    assert all(
        form.text[slice(*divided.span(i, i + 1))] == letter
        for i, letter in enumerate(divided.text)
        if letter != " " and not form.starts
    )
