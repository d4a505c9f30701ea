"""Arabic sentences put together of parts: verb, object, place, day and sides tell the same beside every other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.parse.combined import Parts, Side, Told, assert_read, drawn, sentences

MONDAY, FRIDAY, SATURDAY = date(2020, 11, 23), date(2020, 11, 27), date(2020, 11, 28)

# Sides by how a verb agrees with them: the ending in front of its subject, and behind it
FEMININE = (
    Side("قوات الحكومة", ("قوات الحكومة",)),
    Side("القوات الحكومية", ("القوات الحكومية",)),
    Side("قوات فسبيريا", ("قوات فسبيريا",)),
    Side("القوات الفسبيرية", ("القوات الفسبيرية",)),
    Side("فصائل المعارضة", ("فصائل المعارضة",)),
    Side("الجبهة الزرقاء", ("الجبهة الزرقاء",)),
    Side("حركة الشباب", ("حركة الشباب",)),
    Side("وحدات الجيش", ("وحدات الجيش",)),
    Side("قوات الجيش الوطني", ("قوات الجيش الوطني",)),
    Side("قوات الجيش والفصائل الموالية لها", ("قوات الجيش", "قوات الجيش والفصائل الموالية")),
    Side("الميليشيات المسلحة", ("الميليشيات المسلحة",)),
    Side("ميليشيا الدرع", ("ميليشيا الدرع",)),
)
MASCULINE = (
    Side("الجيش", ("الجيش",)),
    Side("الجيش الفسبيري", ("الجيش الفسبيري",)),
    Side("جيش الشمال", ("جيش الشمال",)),
    Side("الجيش الوطني", ("الجيش الوطني",)),
    Side("تنظيم الدرع", ("تنظيم الدرع",)),
    Side("التنظيم", ("التنظيم",)),
    Side("تحالف الشمال", ("تحالف الشمال",)),
    Side("الجيش والقوات المساندة له", ("الجيش", "الجيش والقوات المساندة")),
)
PLURAL = (
    Side("المتمردون", ("المتمردون", "المتمردين"), governed="المتمردين"),
    Side("مقاتلو الجبهة الزرقاء", ("مقاتلو الجبهة الزرقاء", "مقاتلي الجبهة الزرقاء"), governed="مقاتلي الجبهة الزرقاء"),
    Side("مسلحو التنظيم", ("مسلحو التنظيم", "مسلحي التنظيم"), governed="مسلحي التنظيم"),
    Side("المسلحون", ("المسلحون", "المسلحين"), governed="المسلحين"),
    Side("مسلحون من حركة الشباب", ("مسلحون من حركة الشباب", "مسلحين من حركة الشباب"), governed="مسلحين من حركة الشباب"),
    Side("متمردو الشمال", ("متمردو الشمال", "متمردي الشمال"), governed="متمردي الشمال"),
)
LOSERS = (
    Side("من الجيش الأخضر", ("الجيش الأخضر",)),
    Side("من قوات نورلاند", ("قوات نورلاند",)),
    Side("من سيطرة الجبهة الخضراء", ("الجبهة الخضراء",)),
    Side("من قبضة الإرهابيين", ("الإرهابيين",)),
    Side("من أيدي ميليشيا الصقر", ("ميليشيا الصقر",)),
    Side("من مقاتلي الجبهة الخضراء", ("مقاتلي الجبهة الخضراء",)),
)
EITHER = (  # things that have one form in every case
    ("أربع قرى", ((4, ()),)),
    ("أكثر من 20 قرية", ((20, ()),)),
    ("ما لا يقل عن 12 بلدة", ((12, ()),)),
    ("ثلاث قرى جديدة", ((3, ()),)),
    ("ثلاث قرى أخرى", ((3, ()),)),
    ("15 بلدة وقرية", ((15, ()),)),
    ("خمس بلدات", ((5, ()),)),
    ("نحو 30 قرية", ((30, ()),)),
    ("سبع مديريات", ((7, ()),)),
    ("ثلاثة أحياء", ((3, ()),)),
    ("ست قرى استراتيجية", ((6, ()),)),
    ("11 قرية ومزرعة", ((11, ()),)),
    ("بلدة وثلاث قرى", ((4, ()),)),
    ("بلدة سلمان", ((None, ("سلمان",)),)),
    ("بلدة سلمان الاستراتيجية", ((None, ("سلمان",)),)),
    ("مدينة سلمان", ((None, ("سلمان",)),)),
    ("قرى سلمان وحمدان وعدنان", ((None, ("سلمان", "حمدان", "عدنان")),)),
    ("قرى سلمان، حمدان وعدنان", ((None, ("سلمان", "حمدان", "عدنان")),)),
    ("قرى سلمان وحمدان الحدودية", ((None, ("سلمان", "حمدان")),)),
    ("خمس قرى، بينها سلمان وحمدان،", ((5, ("سلمان", "حمدان")),)),
    ("خمس قرى هي سلمان وحمدان وعدنان ومروة وسلوى", ((5, ("سلمان", "حمدان", "عدنان", "مروة", "سلوى")),)),
    ("قرية سلمان وثلاث قرى أخرى", ((None, ("سلمان",)), (3, ()))),
    ("بلدة سلمان وقرية حمدان", ((None, ("سلمان",)), (None, ("حمدان",)))),
    ("قرابة 40 قرية", ((40, ()),)),
    ("عشر قرى على الأقل", ((10, ()),)),
    ("حي سلمان", ((None, ("سلمان",)),)),
    ("بلدة تل سلمان", ((None, ("تل سلمان",)),)),
    ("مدينة سلمان ومحيطها", ((None, ("سلمان",)),)),
    ("بلدة سلمان وعدد من التلال المحيطة بها", ((None, ("سلمان",)),)),
    ("قرى (سلمان وحمدان وعدنان)", ((None, ("سلمان", "حمدان", "عدنان")),)),
    ("أربع قرى: سلمان وحمدان وعدنان ومروة", ((4, ("سلمان", "حمدان", "عدنان", "مروة")),)),
    ("قرية سلمان ومزرعة حمدان", ((None, ("سلمان",)), (None, ("حمدان",)))),
    ("أربع بلدات و18 قرية", ((22, ()),)),
    ("خمس قرى، من بينها سلمان،", ((5, ("سلمان",)),)),
    ("سبعة تجمعات سكنية", ((7, ()),)),
    ("عشر قرى ومزارع", ((10, ()),)),
    ("أحياء سلمان وحمدان وعدنان", ((None, ("سلمان", "حمدان", "عدنان")),)),
    ("ثلاث قرى صغيرة", ((3, ()),)),
    ("قرية سلمان الحدودية", ((None, ("سلمان",)),)),
    ("قرى وبلدات سلمان وحمدان وعدنان", ((None, ("سلمان", "حمدان", "عدنان")),)),
    ('بلدة "سلمان"', ((None, ("سلمان",)),)),
)
OBJECTS = (
    ("بلدة سلمان وتلتين", ((None, ("سلمان",)),)),
    ("ثماني قرى وقاعدتين عسكريتين", ((8, ()),)),
    ("قريتين", ((2, ()),)),
    ("قريتين أخريين", ((2, ()),)),
    ("قريتين و5 مزارع", ((7, ()),)),
    ("حيي سلمان وحمدان", ((2, ("سلمان", "حمدان")),)),
    ("مدينتي سلمان وحمدان الاستراتيجيتين", ((2, ("سلمان", "حمدان")),)),
    ("12 تجمعا سكنيا", ((12, ()),)),
    ("قريتي سلمان وحمدان", ((2, ("سلمان", "حمدان")),)),
    ("بلدتي سلمان وحمدان", ((2, ("سلمان", "حمدان")),)),
    ("بلدتين هما سلمان وحمدان", ((2, ("سلمان", "حمدان")),)),
    ("قريتين وقاعدة عسكرية", ((2, ()),)),
)
EACH = ("كل من سلمان وحمدان وعدنان", ((None, ("سلمان", "حمدان", "عدنان")),))
SUBJECTS = (
    EACH,
    ("قريتان", ((2, ()),)),
    ("قريتا سلمان وحمدان", ((2, ("سلمان", "حمدان")),)),
    ("بلدتا سلمان وحمدان", ((2, ("سلمان", "حمدان")),)),
    ("بلدتان هما سلمان وحمدان", ((2, ("سلمان", "حمدان")),)),
)
PLACES = (
    ("", None),
    ("في محافظة زيدان", "زيدان"),
    ("بمحافظة زيدان", "زيدان"),
    ("في ولاية زيدان", "زيدان"),
    ("في ريف زيدان الشمالي", "زيدان"),
    ("بريف زيدان", "زيدان"),
    ("شمال زيدان", "زيدان"),
    ("شمالي محافظة زيدان", "زيدان"),
    ("جنوب مدينة زيدان", "زيدان"),
    ("في منطقة زيدان", "زيدان"),
    ("في إقليم زيدان شرق البلاد", "زيدان"),
    ("في ولاية زيدان غربي البلاد", "زيدان"),
    ("في مديرية مروان بمحافظة زيدان", "مروان"),
    ("في محيط مدينة زيدان", "زيدان"),
    ("بالقرب من مدينة زيدان", "زيدان"),
    ("قرب زيدان", "زيدان"),
    ("في ريف محافظة زيدان", "زيدان"),
    ("في الريف الغربي لمحافظة زيدان", "زيدان"),
    ("في ناحية مروان بريف زيدان", "مروان"),
    ("في شمال إقليم زيدان", "زيدان"),
    ("شرق محافظة زيدان وسط البلاد", "زيدان"),
    ("في زيدان", "زيدان"),
    ("جنوب شرق زيدان", "زيدان"),
    ("شمال شرقي محافظة زيدان", "زيدان"),
    ("في جنوب غرب زيدان", "زيدان"),
    ("في قضاء مروان التابع لمحافظة زيدان", "مروان"),
    ("في منطقة مروان شمال زيدان", "مروان"),
    ("في الجزء الشرقي من محافظة زيدان", "زيدان"),
    ("في مقاطعة زيدان بشرق البلاد", "زيدان"),
    ("على مشارف مدينة زيدان", "زيدان"),
    ("في ضواحي زيدان", "زيدان"),
    ("في الريف الشرقي لمدينة زيدان", "زيدان"),
    ("بريف زيدان الجنوبي الغربي", "زيدان"),
    ("بمنطقة زيدان", "زيدان"),
)
DAYS = (
    ("", None),
    ("يوم الاثنين", MONDAY),
    ("الاثنين", MONDAY),
    ("، الاثنين،", MONDAY),
    ("فجر الاثنين", MONDAY),
    ("صباح يوم الاثنين", MONDAY),
    ("في 23 نوفمبر 2020", MONDAY),
    ("في 23 نوفمبر", MONDAY),
    ("يوم الاثنين 23 نوفمبر/تشرين الثاني", MONDAY),
    ("أمس الجمعة", FRIDAY),
    ("مساء أمس", FRIDAY),
    ("اليوم", SATURDAY),
    ("اليوم السبت", SATURDAY),
    ("خلال الساعات الـ24 الماضية", SATURDAY),
    ("خلال الأيام الماضية", None),
    ("هذا الأسبوع", None),
    ("في الأيام الأخيرة", None),
    ("مساء الأحد", date(2020, 11, 22)),
    ("في ساعة مبكرة من صباح الاثنين", MONDAY),
    ("في وقت متأخر من مساء الاثنين", MONDAY),
    ("بتاريخ 23 نوفمبر", MONDAY),
    ("في الثالث والعشرين من نوفمبر", MONDAY),
    ("ظهر اليوم السبت", SATURDAY),
    ("يوم أمس الجمعة", FRIDAY),
    ("في وقت سابق من اليوم", SATURDAY),
    ("خلال الأسبوع الماضي", None),
    ("الاثنين الماضي", MONDAY),
    ("في أقل من أسبوع", None),
    ("خلال أقل من ثلاثة أيام", None),
    ("منذ السبت", None),
    ("منذ بداية الحملة الشهر الماضي", None),
)
ENDS = (
    "",
    "بعد معارك عنيفة",
    "بعد معارك استمرت يومين",
    "، بحسب مصدر محلي",
    "، وفق المرصد",
    "، بحسب ما أفاد مصدر عسكري",
    "، ما أدى إلى مقتل 12 جنديا",
    "وسط قصف مدفعي عنيف",
    "، فيما تتواصل الاشتباكات في المنطقة",
    "، على ما أفادت الوكالة",
    "، ما أسفر عن نزوح مئات العائلات",
    "إثر اشتباكات أسفرت عن مقتل 20 مسلحا",
    "رغم الهدنة",
    "في إطار عملية عسكرية واسعة",
    "، وسط فرار المدنيين",
    "، فيما قتل 12 جنديا",
    "، مشيرا إلى مقتل 20 مسلحا",
    "، حسبما ذكرت وكالة الأنباء",
    "بدعم من طيران التحالف",
    "بإسناد جوي",
    "من دون قتال",
    "، في أول تقدم منذ أشهر",
    "، بحسب بيان للوزارة",
    "، على ما قال متحدث عسكري",
    "، ولم يصدر تعليق من الحكومة",
    "وتلاحق القوات فلول المسلحين",
    "، كما سيطرت القوات على عدد من المدرعات",
)


def verb_first(takers: Sequence[Side], ending: str) -> Parts:
    """Return the parts of sentences that begin with their verb, whose ending agrees with these sides."""
    took = (
        "سيطر* {taker} على {things} {place} {day}",
        "سيطر* {taker} {day} على {things} {place}",
        "بسط* {taker} السيطرة على {things} {place} {day}",
        "بسط* {taker} سيطرتها على {things} {place} {day}",
        "استعاد* {taker} السيطرة على {things} {place} {day}",
        "استعاد* {taker} {day} {things} {place} {loser}",
        "انتزع* {taker} {things} {place} {loser} {day}",
        "انتزع* {taker} السيطرة على {things} {place} {loser} {day}",
        "حرر* {taker} {things} {place} {loser} {day}",
        "حرر* {taker} {day} {things} {place} {loser}",
        "تمكن* {taker} من السيطرة على {things} {place} {day}",
        "تمكن* {taker} {day} من تحرير {things} {place} {loser}",
        "تمكن* {taker} من استعادة السيطرة على {things} {place} {day}",
        "نجح* {taker} في استعادة {things} {place} {loser} {day}",
        "استولى* {taker} على {things} {place} {day}",
        "فرض* {taker} سيطرتها على {things} {place} {day}",
        "أحكم* {taker} سيطرتها على {things} {place} {day}",
        "شن* {taker} هجوما وسيطر* على {things} {place} {day}",
        "تقدم* {taker} وسيطر* على {things} {place} {day}",
        "واصل* {taker} تقدمها وسيطر* على {things} {place} {day}",
        "{day} سيطر* {taker} على {things} {place}",
        "اجتاح* {taker} {things} {place} {day}",
        "استرد* {taker} {things} {place} {loser} {day}",
        "أكمل* {taker} سيطرتها على {things} {place} {day}",
        "أتم* {taker} السيطرة على {things} {place} {day}",
        "أحرز* {taker} تقدما وسيطر* على {things} {place} {day}",
        "بدأ* {taker} عملية عسكرية سيطر* خلالها على {things} {place} {day}",
        "أفاد المرصد بسيطرة {taker:of} على {things} {place} {day}",
        "أعلن* {taker} سيطرتها على {things} {place} {day}",
        "أعلن* {taker} {day} السيطرة على {things} {place}",
        "أعلن* {taker} {day} تحرير {things} {place} {loser}",
        "أعلن* {taker}، {day}، استعادة السيطرة على {things} {place}",
        "وضع* {taker} يدها على {things} {place} {day}",
        "تمكن* {taker} من بسط سيطرتها على {things} {place} {day}",
        "أصبح* {taker} تسيطر على {things} {place}",
        "انتقلت السيطرة على {things} {place} إلى {taker:of} {day}",
        "تمت السيطرة على {things} {place} من قبل {taker:of} {day}",
        "تم تحرير {things} {place} على يد {taker:of} {day}",
    )
    left = (
        ("انسحب* {leaver} من {things} {place} {day}", False),
        ("انسحب* {leaver} {day} من {things} {place}", False),
        ("تراجع* {leaver} من {things} {place} {day}", False),
        ("خسر* {leaver} السيطرة على {things} {place} {day}", False),
        ("فقد* {leaver} السيطرة على {things} {place} {day}", False),
        ("خسر* {leaver} {things} {place} لصالح {taker:of} {day}", True),
        ("طرد* {taker} {leaver:of} من {things} {place} {day}", True),
        ("سلم* {leaver} {things} {place} إلى {taker:of} {day}", True),
        ("أخرج* {taker} {leaver:of} من {things} {place} {day}", True),
        ("اضطر* {leaver} إلى الانسحاب من {things} {place} {day}", False),
        ("غادر* {leaver} {things} {place} {day}", False),
        ("أجبر* {taker} {leaver:of} على الانسحاب من {things} {place} {day}", True),
        ("فقد* {leaver} {things} {place} لصالح {taker:of} {day}", True),
        ("دحر* {taker} {leaver:of} من {things} {place} {day}", True),
        ("تسلم* {taker} {things} {place} من {leaver:of} {day}", True),
        ("انسحب* {leaver} بشكل كامل من {things} {place} {day}", False),
        ("تخل* {leaver} عن {things} {place} {day}", False),
        ("تنازل* {leaver} عن {things} {place} لصالح {taker:of} {day}", True),
    )
    return Parts(
        "ar",
        takers=takers,
        losers=LOSERS,
        things=EITHER + OBJECTS,
        subjects=EITHER + SUBJECTS,
        places=PLACES,
        days=DAYS,
        took=[agreeing(frame, ending) for frame in took],
        taken=(
            "سقطت {things} {place} بيد {taker:of} {day}",
            "سقطت {things} {place} في أيدي {taker:of} {day}",
            "سقطت {things} {place} {day} تحت سيطرة {taker:of}",
            "باتت {things} {place} تحت سيطرة {taker:of}",
            "أصبحت {things} {place} تحت سيطرة {taker:of} {day}",
            "خضعت {things} {place} لسيطرة {taker:of} {day}",
            "وقعت {things} {place} في قبضة {taker:of} {day}",
            "صارت {things} {place} بيد {taker:of} {day}",
            "دخلت {things} {place} تحت سيطرة {taker:of} {day}",
            "سقطت {things} {place} في قبضة {taker:of} {day}",
            "عادت {things} {place} إلى سيطرة {taker:of} {day}",
            "انتقلت {things} {place} إلى سيطرة {taker:of} {day}",
            "{day} سقطت {things} {place} بيد {taker:of}",
        ),
        left=[(agreeing(frame, ending), takes) for frame, takes in left],
        leads=(
            "",
            "وفي غضون ذلك،",
            "وبحسب المرصد،",
            "ميدانيا،",
            "وفي سياق متصل،",
            "وبعد أسابيع من القتال،",
            "على صعيد آخر،",
            "ومن جهة أخرى،",
            "وفي تطور ميداني،",
        ),
        ends=ENDS,
    )


def subject_first(takers: Sequence[Side], ending: str) -> Parts:
    """Return the parts of sentences that somebody reports, in which the side stands in front of its verb."""
    took = (
        "{taker:of} سيطر* على {things} {place} {day}",
        "{taker:of} سيطر* {day} على {things} {place}",
        "{taker:of} استعاد* السيطرة على {things} {place} {day}",
        "{taker:of} انتزع* {things} {place} {loser} {day}",
        "{taker:of} حرر* {things} {place} {loser} {day}",
        "{taker:of} تمكن* من السيطرة على {things} {place} {day}",
        "{taker:of} استعاد* {things} {loser} {place} {day}",
        "{taker:of} تمكن* {day} من انتزاع {things} {place} {loser}",
        "{taker:of} استول* على {things} {place} {day}",
        "{taker:of} تقدم* وسيطر* على {things} {place} {day}",
        "{taker:of} شن* هجوما {day} وسيطر* على {things} {place}",
        "{taker:of} نجح* في السيطرة على {things} {place} {day}",
        "{taker:of} بسط* سيطرتها على {things} {place} {day}",
        "{taker:of} فرض* سيطرتها الكاملة على {things} {place} {day}",
        "{taker:of} بات* تسيطر على {things} {place}",
        "{taker:of} تمكن* من كسر الحصار واستعادة {things} {place} {day}",
    )
    left = (
        ("{leaver:of} انسحب* من {things} {place} {day}", False),
        ("{leaver:of} خسر* السيطرة على {things} {place} {day}", False),
        ("{taker:of} طرد* {leaver:of} من {things} {place} {day}", True),
        ("{leaver:of} سلم* {things} {place} إلى {taker:of} {day}", True),
        ("{leaver:of} خسر* {things} {place} لصالح {taker:of} {day}", True),
        ("{leaver:of} اضطر* إلى الانسحاب من {things} {place} {day}", False),
        ("{leaver:of} انسحب* {day} من {things} {place}", False),
        ("{leaver:of} تراجع* من {things} {place} {day}", False),
        ("{taker:of} أجبر* {leaver:of} على الانسحاب من {things} {place} {day}", True),
    )
    return Parts(
        "ar",
        takers=takers,
        losers=LOSERS,
        things=(*EITHER, *OBJECTS, EACH),
        subjects=(*EITHER, ("كلا من سلمان وحمدان وعدنان", EACH[1])),
        places=PLACES,
        days=DAYS,
        took=[agreeing(frame, ending) for frame in took],
        taken=(
            "{things} {place} سقطت بيد {taker:of} {day}",
            "{things} {place} باتت تحت سيطرة {taker:of}",
            "{things} {place} أصبحت {day} تحت سيطرة {taker:of}",
            "{things} {place} وقعت في قبضة {taker:of} {day}",
        ),
        left=[(agreeing(frame, ending), takes) for frame, takes in left],
        leads=(
            "قال مصدر محلي إن",
            "أفاد المرصد بأن",
            "ذكرت وسائل إعلام أن",
            "قالت الوزارة في بيان إن",
            "أكد شهود عيان أن",
            "نقلت الوكالة عن مصادر محلية قولها إن",
            "أعلن المتحدث باسم الوزارة أن",
            "أفادت مصادر ميدانية بأن",
            "قال سكان إن",
            "وأضاف البيان أن",
            "وأوضح المصدر أن",
            "كشف مسؤول محلي أن",
            "أعلنت السلطات أن",
            "نقلت وكالة الأنباء عن متحدث عسكري قوله إن",
            "نقلت الصحيفة عن المتحدث باسم الوزارة قوله، إن",
            "قال المتحدث باسم الوزارة في بيان إن",
        ),
        ends=ENDS,
    )


def agreeing(frame: str, ending: str) -> str:
    """Return a frame with the ending of its verb, and the pronoun that stands for its subject."""
    for stem, weak in (
        ("استولى", "استول"),
        ("استول*", "استول*" if ending else "استولى"),
        ("تخل*", "تخل*" if ending else "تخلى"),
    ):
        frame = frame.replace(stem, weak if ending or stem.endswith("*") else stem)
    if ending != "ت":
        frame = frame.replace("سيطرتها", "سيطرت" + ("هم" if ending == "وا" else "ه"))
        frame = frame.replace("يدها", "يد" + ("هم" if ending == "وا" else "ه"))
        frame = frame.replace("تسيطر", "يسيطر" + ("ون" if ending == "وا" else ""))
        frame = frame.replace("تقدمها", "تقدم" + ("هم" if ending == "وا" else "ه"))
    return frame.replace("*", ending)


ARABIC = (
    verb_first(FEMININE, "ت"),
    verb_first(MASCULINE, ""),
    subject_first(FEMININE, "ت"),
    subject_first(MASCULINE, ""),
    subject_first(PLURAL, "وا"),
)


@drawn(300)
@given(told=st.sampled_from(ARABIC).flatmap(sentences))
def test_each_part_tells_the_same_beside_all_others(told: Told) -> None:
    """
    Whatever verb takes them, whatever stands around them: figures, names, region, sides and day are as they are told.
    """
    assert_read(told)
