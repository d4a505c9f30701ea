"""How Arabic writes figures and days, and how much its letters vary."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import Armies, Days, Deeds, Heads, Kinds, Places, Sides, Small
from pipeline.parse.lexicon.shapes import DateWords, NumberWords
from pipeline.parse.text.normal import fold

ALIFS = re.compile("[اأإآ]")


def loose(pattern: str) -> str:
    """Return a pattern that takes each alif and each final yeh for any other, as hurried writers do."""
    return ALIFS.sub("[اأإآ]", pattern).replace("ى", "[ىي]").replace("ة", "[ةه]")


def table(text: str, start: int = 1, step: int = 1) -> dict[str, int]:
    """Turn "واحد واحدة,اثنان اثنين" into values from `start` upwards, each also as `fold` writes it."""
    return {
        spelled: value * step
        for value, forms in enumerate(text.split(","), start=start)
        for word in forms.split()
        for spelled in (word.replace("_", " "), fold(word.replace("_", " ")))
    }


def the(text: str) -> list[str]:
    """Return the words of a text, each without and with the article, as `fold` writes them."""
    return [fold(article + word) for word in text.split() for article in ("", "ال")]


def any_of(words: str) -> str:
    """Return a pattern of any of the words, the longest first; "_" stands for a space."""
    return "|".join(word.replace("_", " ") for word in sorted(words.split(), key=len, reverse=True))


ONES = (
    "واحد واحدة,اثنان اثنين اثنتان اثنتين,ثلاث ثلاثة ثلاثا,أربع أربعة أربعا,خمس خمسة خمسا,ست ستة ستا,سبع سبعة"
    " سبعا,ثماني ثمانية ثمان,تسع تسعة,عشر عشرة"
)
TEEN = (
    "أحد_عشر إحدى_عشرة,اثنا_عشر اثني_عشر اثنتا_عشرة اثنتي_عشرة"
    " اثنتي_عشر اثنتا_عشر اثني_عشرة اثنا_عشرة,ثلاثة_عشر ثلاث_عشرة,أربعة_عشر أربع_عشرة,خمسة_عشر"
    " خمس_عشرة,ستة_عشر ست_عشرة,سبعة_عشر سبع_عشرة,ثمانية_عشر ثماني_عشرة,تسعة_عشر تسع_عشرة"
)
UNIT_WORDS = r"(?:ال)?(?:قرى|قرية|بلدات|بلدة|مدن|مدينة|مناطق|تجمعات|تجمع|نواح|نواحي|مديريات|أحياء|مواقع|نقاط)"

NUMBERS = NumberWords(
    ones=table(TEEN, 11) | table(ONES),
    tens=table(
        "عشرون عشرين,ثلاثون ثلاثين,أربعون أربعين,خمسون خمسين,ستون ستين,سبعون سبعين,ثمانون ثمانين,تسعون تسعين", 2, 10
    ),
    hundreds=table(
        "مئة مائة,مئتان مئتين مئتي مائتان مائتين مائتي,ثلاثمئة ثلاثمائة,أربعمئة أربعمائة,خمسمئة خمسمائة,ستمئة"
        " ستمائة,سبعمئة سبعمائة,ثمانمئة ثمانمائة,تسعمئة تسعمائة",
        1,
        100,
    )
    | dict.fromkeys(table("ألفان ألفين ألفي"), 2000),
    thousand=("ألف", "الف", "آلاف", "الاف"),
    joiner="و",
    dozen="(?!)",
    at_least=loose(
        r"(?:أكثر من|أزيد من|ما يزيد (?:على|عن)|ما لا يقل عن|لا يقل عن|ليس أقل من|على الأقل|ما يربو على|يفوق|فوق)"
    ),
    at_most=loose(r"(?:أقل من|ما لا يزيد (?:على|عن)|حتى)"),
    approx=loose(r"(?:نحو|حوالي|قرابة|زهاء|ما يقارب|ما يقرب من|تقريبا|بحدود|نحوا من)"),
    vague=loose(
        r"(?:عدد(?:ا)? (?:كبير(?:ا)? )?من|عدة|بعض|بضع(?:ة)?|عشرات|مئات|العديد من|الكثير من|كثير من|مجموعة من|جملة من"
        r"|سلسلة|المزيد من|مزيد من|عديد)"
        rf"(?= (?:\w+ )?{UNIT_WORDS}\b)|(?<= )(?:عدة|عديدة|كثيرة)"
    ),
    between=r"(?:بين|ما بين)",
    to=loose(r"(?:إلى|أو)"),
    ones_first=True,
)

LEVANTINE = "كانون_الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين_الأول,تشرين_الثاني,كانون_الأول"
WESTERN = "يناير,فبراير,مارس,أبريل إبريل,مايو,يونيو يونيه,يوليو يوليه,أغسطس أوغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر"
MAGHREBI = "جانفي,فيفري,مارس,أفريل,ماي,جوان,جويلية يوليوز,أوت غشت,سبتمبر شتنبر,أكتوبر,نوفمبر نونبر,ديسمبر دجنبر"


def _months() -> dict[str, int]:
    """Return the months by every name, and by two names with a stroke between ("نوفمبر/تشرين الثاني")."""
    plain = table(LEVANTINE) | table(WESTERN) | table(MAGHREBI)
    pairs = (
        (first + stroke + second, number)
        for first, number in plain.items()
        for second, other in plain.items()
        if number == other and first != second
        for stroke in ("/", " / ", "/ ", " /")
    )
    return plain | dict(pairs)


MONTHS = _months()
WEEKDAYS = {
    name: number
    for prefix in ("", "يوم ")
    for day, number in table("الاثنين الإثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت,الأحد", 0).items()
    for last in ("", " الماضي", " المنصرم", " الفائت")
    for name in (prefix + day + last, fold(prefix + day + last))
}
ORDINALS = table(
    "الأول,الثاني,الثالث,الرابع,الخامس,السادس,السابع,الثامن,التاسع,العاشر,الحادي_عشر,الثاني_عشر,الثالث_عشر,الرابع_عشر,الخامس_عشر,السادس_عشر,السابع_عشر,الثامن_عشر,التاسع_عشر,العشرين,الحادي_و_العشرين,الثاني_و_العشرين,الثالث_و_العشرين,الرابع_و_العشرين,الخامس_و_العشرين,السادس_و_العشرين,السابع_و_العشرين,الثامن_و_العشرين,التاسع_و_العشرين,الثلاثين,الحادي_و_الثلاثين"
)
ORDINALS |= {day.replace(" و ", " و"): number for day, number in ORDINALS.items()}
STEPS = {
    spelled: step
    for words, step in {
        "في اليوم التالي": 1,
        "اليوم التالي": 1,
        "في اليوم السابق": -1,
        "قبل ذلك بيوم": -1,
        "قبلها بيوم": -1,
        "قبل ذلك بيومين": -2,
        "قبلها بيومين": -2,
        "بعد ذلك بيوم": 1,
        "بعدها بيوم": 1,
        "بعد ذلك بيومين": 2,
        "بعدها بيومين": 2,
        "في اليوم نفسه": 0,
        "اليوم ذاته": 0,
        "في اليوم ذاته": 0,
        **{
            f"{when}اليوم {same}": 0
            for when in ("من ", "في وقت سابق من ", "في وقت لاحق من ", "لاحقا من ")
            for same in ("نفسه", "ذاته")
        },
    }.items()
    for spelled in (words, fold(words))
}
# "two days after the fall of Lowfen", of which this tells the day
AFTER = {
    "يوم": 1,
    "يوم واحد": 1,
    "يومين": 2,
    "أسبوع": 7,
    "أسبوعين": 14,
    **{f"{spelled} أيام": nth for spelled, nth in table("ثلاثة,أربعة,خمسة,ستة,سبعة,ثمانية,تسعة,عشرة", 3).items()},
    **{f"{spelled} يوما": nth for spelled, nth in table(TEEN, 11).items()},
    **{f"{nth} {'أيام' if nth < 11 else 'يوما'}": nth for nth in range(3, 31)},
}
# "on the morrow of the fall of Lowfen", which was a day before
MORROW = {
    spelled: -step
    for words, step in {
        "غداة": 1,
        **{f"{after} {days} من": n for days, n in AFTER.items() for after in ("بعد", "عقب")},
    }.items()
    for spelled in (words, fold(words))
}
DEED_BEFORE = r"(?:ال)?(?:سيطر|استيلاء|استعاد|استرداد|انتزاع|احتلال|خسار|سقوط|تحرير|انسحاب|تسليم|دخول)"
LONG = r"(?:أسابيع|أسبوعين|أسبوع|أشهر|شهرين|شهرا?|أيام|يومين|يوما|سنوات|سنتين|سنة|عاما?|عامين|أعوام|ساعات)"
LAST = (
    r"(?:الماضي|الماضية|الماضيين|الأخير|الأخيرة|الأخيرين|المنصرم|المنصرمة|الفائت|الفائتة|الجاري|الجارية|الحالي"
    r"|المقبل|المقبلة|القادم|القادمة)"
)

# What a campaign is called since which something is counted: "since their counter-attack began"
SUCH = (
    r"ال(?:مضاد|معاكس|واسع|كبير|جديد|عسكري|بري|شامل|مستمر|متواصل|أخير|ثاني|مباغت|مفاجئ|هجومي|مشترك|عنيف)(?:ة|ية)?(?!\w)"
)

# not the aim of an operation: "since the beginning of the battle for the recapture of Lowfen"
NO_AIM = r"(?!(?:معركة|معارك|عملية|عمليات|حملة|هجوم) (?:ال)?(?:استعادة|تحرير|سيطرة|استيلاء|انتزاع|تطهير|استرداد)(?!\w))"

# Several days, of which no one is that of what is told: "on Thursday, Friday and Saturday"
A_WEEKDAY = r"(?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)"
ON_SEVERAL = rf"(?:في )?(?:أيام|يومي) {A_WEEKDAY}(?:,? ?و ?{A_WEEKDAY}|, {A_WEEKDAY})+"

# Until an hour of a day is what was counted by then: "until Thursday noon they had taken"
HOURS = r"(?:فجر|صباح|ظهر|عصر|مساء|ليل|ليلة|ساعة|لحظة)"

# "on the third of it", of the month just told
NTH = "|".join(sorted((loose(day) for day in ORDINALS), key=len, reverse=True))
OF_IT = rf"(?:ال)?(?P<day>{NTH}|\d{{1,2}}) (?:منه|من الشهر (?:نفسه|ذاته))"

DATES = DateWords(
    anniversary=r"الذكرى (?:ال\w+)",
    of_month="من",
    until="إلى|حتى",
    ordinals=ORDINALS,
    months=MONTHS,
    weekdays=WEEKDAYS,
    days={
        spelled: offset
        for day, offset in {
            "اليوم": 0,
            "صباح اليوم": 0,
            "فجر اليوم": 0,
            "مساء اليوم": 0,
            "ظهر اليوم": 0,
            "ليل اليوم": 0,
            "هذا اليوم": 0,
            "الليلة الماضية": 0,
            "ليلة أمس": -1,
            "أمس": -1,
            "يوم أمس": -1,
            "مساء أمس": -1,
            "صباح أمس": -1,
            "فجر أمس": -1,
            "ليل أمس": -1,
            "البارحة": -1,
            "أمس الأول": -2,
            "أول أمس": -2,
            "أول من أمس": -2,
            "قبل يوم": -1,
            "قبل يومين": -2,
            "قبل ثلاثة أيام": -3,
            "غدا": 1,
            "يوم غد": 1,
        }.items()
        for spelled in (day, fold(day))
    },
    on=loose(
        r"في (?:وقت|ساعة|ساعات) (?:متأخر|مبكر|أولى)ة? من (?:مساء|صباح|فجر|ليل|ليلة)(?: يوم)?|"
        r"في وقت سابق(?: من)?(?: يوم)?|(?:في )?(?:مساء|صباح|فجر|ظهر|عصر|ليل|ليلة|منتصف ليل|منتصف ليلة)(?: يوم)?|في"
        r" يوم|في ال|في|يوم|بتاريخ|ب"
        r" تاريخ|بتاريخ يوم|ل يوم|ال"
    ),
    of_itself=loose(
        r"(?:(?<= يوم)|(?<=يومين)|(?<=أيام)) من(?!\w)"
        r"| (?:الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|التالي|ذاته|نفسه)(?! من (?:شهر )?\w+ \d)"
    ),
    since=loose(r"(?:منذ|بدءا من|ابتداء من|اعتبارا من)(?: يوم| فجر| مساء| صباح| ال)?"),
    state=loose(rf"حتى {HOURS}(?: يوم)?"),
    by=loose(rf"(?:حتى(?! {HOURS})|بحلول|قبل|في موعد أقصاه|موعد أقصاه|إلى غاية|في أجل أقصاه)(?: يوم| ال)?"),
    past_day=loose(
        r"(?:خلال |في )?(?:ال ?)?(?:24|أربع و عشرين|أربع وعشرين) ساعة(?: الماضية| الأخيرة| المنصرمة| الفائتة)?"
        r"|(?:خلال |في )?(?:ال)?ساعات ال ?(?:24|أربع و ?العشرين) (?:الماضية|الأخيرة|المنصرمة|الفائتة)|(?:خلال |في"
        r" )(?:ال)?يوم (?:الماضي"
        r"|الأخير)|(?:خلال |في )?الساعات (?:القليلة )?(?:الماضية|الأخيرة)"
    ),
    window=loose(
        rf"(?:خلال|في غضون|على مدار|على مدى|في) (?:ال)?(?:\w+ )?(?:ال)?{LONG}"
        r"(?: (?!(?:في|من|على|إلى|عن|ب|ل|و|أكثر|أقل|نحو|حوالي|ما|هي|هما|هو|هم|منها|بينها|بما|بعد|قبل|حيث|مع|دون|وفق"
        r"|وفقا|حسب"
        r"|كان|كانت|(?!أوت|غشت|مضت|خلت)\w{3,}(?:ت|وا)|سيطر|سقط|استعاد|استرد|استولى|تمكن|حرر|انتزع|احتل|خسر|فقد|دخل"
        rf"|طرد|انسحب|تقدم|بسط|أعلن|نجح|قد|تم)\b)\w+)?(?: {LAST})?|(?:خلال|في غضون)"
        rf" أقل من \w+ {LONG}|(?:خلال|في|في غضون) (?:أقل|أكثر) من (?:\w+ )?{LONG}(?!\w)"
        rf"|خلال \w+ {LONG}|(?:في|خلال) يوم واحد"
    ),
    steps=STEPS | MORROW,
    loose=rf"في {OF_IT.replace('(?P<day>', '(?:')}|"
    + loose(
        rf"{ON_SEVERAL}|"
        rf"(?:{'|'.join(sorted(MORROW, key=len, reverse=True))})(?= {DEED_BEFORE}\w*)|"
        rf"{'|'.join(sorted(STEPS, key=len, reverse=True))}"
        rf"|(?:(?:في|خلال|منذ) )?(?:ال)?{LONG} {LAST}|في وقت سابق|مؤخرا|قبل (?:\w+ )?{LONG}|قبل ذلك|(?:في )?(?:مطلع"
        rf"|بداية|أوائل|منتصف|أواخر|نهاية|أواسط) (?:شهر |عام )?(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))}"
        rf"|\d{{4}}|الشهر|الأسبوع|العام)(?: {LAST})?"
        r"|(?:في |منذ |خلال )?(?:ال)?(?:عام|سنة) (?:19|20)\d\d|هذا (?:الأسبوع|الشهر|العام)|هذه السنة"
        rf"|منذ (?:بداية|مطلع|انطلاق|بدء|اندلاع|نهاية|أكثر من|نحو|حوالي|سنوات|أسابيع|أشهر|أيام|يومين)"
        rf"(?: {NO_AIM}\w+)?(?: {LONG})?(?: {SUCH})*(?: {LAST})?"
    ),
)

KINDS = Kinds(
    small=Small(
        also=loose("كما|أيضا|أيضاً|لاحقا|لاحقاً|ثم"),
        meanwhile=loose("فيما|في ?ما|بينما|في حين|حيث"),
        not_these="ليست?|لا",
        but_these="بل",
        and_then=loose("(?:أولا,? )?(?:و ?)?(?:من )?ثم"),
        owned=r"\w+(?:ها|هم|ه|هما)",
        ours=r"(?:قوات|جيش|وحدات|مقاتلي|مقاتلو|مجاهدو|مجاهدي|جنود)نا",
    ),
    places=Places(
        one_kind="(?:.*(?:محافظة|ولاية|منطقة|ناحية|مديرية|إقليم|قضاء|مقاطعة|دائرة|ريف|محلية))",
        told_again=loose("ال(?:بلدة|مدينة|قرية|ناحية|محافظة|ولاية|إقليم|مقاطعة)"),
        single_region=loose(
            r"(?:ال)?(?:محافظة|ولاية|إقليم|قضاء|ناحية|مديرية|منطقة|مقاطعة|محلية|معتمدية|جمهورية|ريف|بادية|غوطة)"
        ),
    ),
    armies=Armies(words="جيش|الجيش|قوات|القوات|الحكومية|الحكومي|المسلحة|النظامية|النظامي|الحكومة"),
    sides=Sides(
        first="قوات|قوى|مقاتل[وي]|مسلح[وي]|عناصر|فصائل|وحدات|جنود|كتائب|ميليشيات?|مليشيات?|حركة|تنظيم|حكومة|جماعة",
        anybody="القوات|(?:قوات|جيش|وحدات|مقاتلي|مقاتلو|جنود)(?:نا|ها|ه|هم)",
    ),
    days=Days(
        nth=rf"(?:في )?{OF_IT}",
        morrow="|".join(sorted(MORROW, key=len, reverse=True)),
        once=loose("بعدما|عقبما|(?:بعد|عقب) أن"),
        upon=loose("بعد|بعدما|عقب|إثر|خلال|قبل"),
    ),
    deeds=Deeds(
        besides=loose(
            r"(?!(?:ال)?(?:كامل|عدد|أحد|إحدى|معظم|مجموع|إجمالي|كافة|أراضي|منازل|آخر|باقي|أطراف|محور|جهة)(?:ة|ا)?$)"
            r"(?!ال)[^ ]+"
        ),
        likewise="كما",
        told_before="كان(?:ت|وا)?|سبق",
        driving=r"\w{3,}(?:ها|هم|ه)",
        launched=loose("(?:شن|بدأ|أطلق|نفذ)(?:ت|وا)?"),
        repelled=loose("(?:صد|رد|أحبط|أفشل|منع)(?:ت|وا)?|تصد(?:ى|ت|وا)|إحباط|إفشال|التصدي"),
        beating=loose("صد|(?:صد|كسر|قهر)(?:ت|وا)"),
        out_of=loose("(?:طرد|دحر|أخرج|هزم)(?:ت|وا)?|(?:ي|ت)(?:طرد|دحر|هزم)|إخراج|إجلاء|هزيمة"),
    ),
    heads=Heads(
        told_by=r"\W*(?P<who>[^.,:;!?\n\d\u2014\u2013|-]{4,50}?) ?[:\u2014\u2013|-] ?"
        + loose("(?:ال)?(?:حصيلة|بيان|بلاغ|موجز|ملخص|خلاصة|إيجاز|إنجازات|أبرز|نشرة)")
        + r"(?!\w)",
    ),
    length="كم|كيلومتر|كيلومترا|كيلومترات|ميلا",
)
