"""Arabic reports that tell beside what was taken: who speaks where, what befell elsewhere, what is only aimed at."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

# The last of each is a near miss, which is another region's or has one after all.
SPEAKING = """
قال الشيخ سالم في محافظة النخيل إن الجيش سيطر على قرية الرمانة.
= - | - | الرمانة | الجيش < - | -
أفاد مراسل الوكالة في محافظة النخيل بأن الجيش استعاد ثلاث قرى.
= - | 3 | - | الجيش < - | -
ذكرت مصادر محلية في محافظة النخيل أن الفصائل استولت على بلدة السدرة.
= - | - | السدرة | الفصائل < - | -
أعلن ناشطون في ريف النخيل أن الجيش سيطر على بلدة السدرة في محافظة الزيتونة.
= الزيتونة | - | السدرة | الجيش < - | -
أكد مسؤول في محافظة النخيل أن الجيش استرد قريتين في المحافظة.
= النخيل | 2 | - | الجيش < - | -
أعلن الجيش في محافظة النخيل أنه استعاد بلدة الرمانة.
= النخيل | - | الرمانة | الجيش < - | -
"""
REPELLED = """
سيطر الجيش على قريتي الرمانة والسدرة وصد هجوما في محافظة النخيل.
= - | 2 | الرمانة, السدرة | الجيش < - | -
حررت القوات ثلاث قرى وأحبطت هجوما للمتمردين في محافظة النخيل.
= - | 3 | - | القوات < - | -
استعاد الجيش قرى الرمانة والسدرة والزيتونة وتصدى لهجوم في ريف النخيل.
= - | - | الرمانة, السدرة, الزيتونة | الجيش < - | -
سيطر الجيش على قرية الرمانة بعد أن صد هجوما في محافظة النخيل.
= - | - | الرمانة | الجيش < - | -
استعاد الجيش بلدة السدرة ومنع تقدم الفصائل في ريف النخيل.
= - | - | السدرة | الجيش < - | -
سيطر الجيش على قرية الرمانة وثلاث تلال في محافظة النخيل.
= النخيل | - | الرمانة | الجيش < - | -
"""
MOSTLY = """
سيطرت الفصائل على 13 قرية، معظمها في محافظة النخيل شمال البلاد.
= - | 13 | - | الفصائل < - | -
سقطت 13 بلدة بيد الفصائل، أغلبها في ريف النخيل.
= - | 13 | - | الفصائل < - | -
حرر الجيش 13 قرية بعضها في محافظة النخيل.
= - | 13 | - | الجيش < - | -
سيطرت الفصائل على 13 قرية في محافظة النخيل، معظمها قرب السدرة.
= النخيل | 13 | - | الفصائل < - | -
سيطرت الفصائل على 13 قرية، جميعها في محافظة النخيل.
= النخيل | 13 | - | الفصائل < - | -
"""
WHO_THEY_ARE = """
أعلنت قوات "الصقور" (جيش الإقليم في شمال الزيتونة)، اليوم، تحرير 26 قرية.
= - | 26 | - | قوات "الصقور" < - | 28.11.2020
سيطرت قوات الصقور (حزب النخلة في الزيتونة) على قريتين في محافظة السدرة.
= السدرة | 2 | - | قوات الصقور < - | -
"""
GUNMEN = """
قالت الشرطة إن مسلحين سيطروا على ثلاث قرى.
= - | 3 | - | مسلحين < - | -
أعلنت الحكومة أن متمردين احتلوا قرية الرمانة.
= - | - | الرمانة | متمردين < - | -
قال الجيش إن مسلحين قتلوا في قرية الرمانة.
قالت الشرطة إنها سيطرت على ثلاث قرى.
= - | 3 | - | الشرطة < - | -
"""
SINCE_IT_BEGAN = """
أعلن الجيش، اليوم السبت، تحرير 26 قرية، منذ انطلاق معركة استعادة النخيل، قبل نحو أسبوعين.
= - | 26 | - | الجيش < - | -
أعلن الجيش يوم السبت تحرير 26 قرية منذ بدء عملية السيطرة على النخيل.
= - | 26 | - | الجيش < - | -
أعلن الجيش يوم السبت أنه حرر 26 قرية منذ بداية الحملة.
= - | 26 | - | الجيش < - | -
أعلن الجيش، اليوم السبت، تحرير 26 قرية.
= - | 26 | - | الجيش < - | 28.11.2020
"""
NEXT_DAY = """
الثلاثاء استعاد الجيش مدينة سوبا، والخميس حرر مدينة تينان.
= - | - | سوبا | الجيش < - | 24.11.2020
= - | - | تينان | الجيش < - | 26.11.2020
استعاد الجيش مدينة سوبا، ويوم الخميس أعلن تحرير مدينة تينان.
= - | - | سوبا | الجيش < - | -
= - | - | تينان | الجيش < - | 26.11.2020
استعاد الجيش مدينة سوبا، والخميس حرر مدينة تينان وسيطر على قرية الرمانة.
= - | - | سوبا | الجيش < - | -
= - | - | تينان | الجيش < - | 26.11.2020
= - | - | الرمانة | الجيش < - | 26.11.2020
استعاد الجيش مدينة سوبا، والخميس قصف مدينة تينان.
= - | - | سوبا | الجيش < - | -
"""
AGAINST = """
شرعت قوات "الصقور" الشمالية، اليوم السبت، في عملية ضد تنظيم (داعش) الإرهابي، وتمكنت خلالها من السيطرة على أربع قرى.
= - | 4 | - | قوات "الصقور" < - | 28.11.2020
بدأ الجيش هجوما ضد جماعة (الحوثيين) وسيطر على بلدة الرمانة.
= - | - | الرمانة | الجيش < - | -
بدأ الجيش هجوما ضد جماعة (الحوثيين) وقصف بلدة الرمانة.
استعاد الجيش السيطرة على أربع قرى في النخلة في هجوم مضاد على المعارضة المسلحة.
= النخلة | 4 | - | الجيش < المعارضة المسلحة | -
قتل الجيش خمسة في هجوم على الفصائل واستعاد أربع قرى.
= - | 4 | - | الجيش < - | -
استعاد الجيش أربع قرى في هجوم على أربعة محاور.
= - | 4 | - | الجيش < - | -
وتستهدف العملية السيطرة على عشر قرى في النخلة.
تستهدف الضربات مواقع المتمردين وسيطر الجيش على قرية سوبا.
= - | - | سوبا | الجيش < - | -
عادت أربع قرى إلى سيطرة الجيش، وسيطرت القوات على قرية الزهراء.
= - | 4 | - | الجيش < - | -
= - | - | الزهراء | القوات < - | -
"""
WHERE = """
سيطر الجيش على أربع قرى في محوري النخلة والرمانة.
= النخلة والرمانة | 4 | - | الجيش < - | -
سيطر الجيش على أربع قرى بإسناد من طيران التحالف الدولي في ريف النخلة.
= النخلة | 4 | - | الجيش < - | -
وفي أنحاء أخرى من النخلة، استعاد الجيش السيطرة على بلدة سوبا.
= النخلة | - | سوبا | الجيش < - | -
وفي مناطق متفرقة من النخلة سيطر الجيش على ثلاث قرى.
= النخلة | 3 | - | الجيش < - | -
وفي مناطق متفرقة من النخلة قصف الجيش ثلاث قرى.
أعلن الجيش أنه يواصل السيطرة على المزيد من البلدات في النخلة وتينان، وذكر أنه سيطر على 30 بلدة خلال أقل من 60 ساعة.
= النخلة وتينان | 30 | - | الجيش < - | -
سيطر الجيش على بلدات في النخلة، وأكد أنه سيطر على 12 قرية في سدران.
= النخلة | - | - | الجيش < - | -
= سدران | 12 | - | الجيش < - | -
سيطر الجيش على بلدات في النخلة، وأكد أنه خسر 12 قرية.
= النخلة | - | - | الجيش < - | -
= - | 12 | - | - < الجيش | -
"""
BEFORE = """
سيطرت الفصائل على قرية الرمانة في محافظة النخيل قبل أن يستعيدها الجيش.
= النخيل | - | الرمانة | الفصائل < - | -
= النخيل | - | الرمانة | الجيش < الفصائل | -
سقطت بلدة الرمانة بيد الفصائل يوم الاثنين قبل أن يستردها الجيش يوم السبت.
= - | - | الرمانة | الفصائل < - | 23.11.2020
= - | - | الرمانة | الجيش < الفصائل | 28.11.2020
استعاد الجيش قرية الرمانة التي سيطرت عليها الفصائل قبل يومين.
= - | - | الرمانة | الجيش < الفصائل | -
"""


@pytest.mark.parametrize(("text", "lines"), cases(SPEAKING))
def test_where_one_speaks(text: str, lines: list[str]) -> None:
    """The province in which somebody unarmed tells of a change is not where it happened, unless the text says so."""
    assert in_lines(text, "ar") == lines


@pytest.mark.parametrize(("text", "lines"), cases(REPELLED))
def test_where_an_attack_was_repelled(text: str, lines: list[str]) -> None:
    """The province in which an attack was warded off besides is not that of the places taken."""
    assert in_lines(text, "ar") == lines


@pytest.mark.parametrize(("text", "lines"), cases(MOSTLY))
def test_where_most_of_them_lie(text: str, lines: list[str]) -> None:
    """The region in which most or some of the places lie is not that of all."""
    assert in_lines(text, "ar") == lines


@pytest.mark.parametrize(("text", "lines"), cases(WHO_THEY_ARE))
def test_who_they_are(text: str, lines: list[str]) -> None:
    """Brackets that tell who a side is are neither another side nor where it acted."""
    assert in_lines(text, "ar") == lines


@pytest.mark.parametrize(("text", "lines"), cases(GUNMEN))
def test_gunmen_by_no_name(text: str, lines: list[str]) -> None:
    """Who says that gunmen took a place has not taken it."""
    assert in_lines(text, "ar") == lines


@pytest.mark.parametrize(("text", "lines"), cases(SINCE_IT_BEGAN))
def test_since_it_began(text: str, lines: list[str]) -> None:
    """What an operation aims at is not taken, and the day of an announcement is not that of a total since it began."""
    assert in_lines(text, "ar") == lines


@pytest.mark.parametrize(("text", "lines"), cases(BEFORE))
def test_retaken_before_long(text: str, lines: list[str]) -> None:
    """Who takes a place back after others took it has not lost it to them in that sentence, but gains it from them."""
    assert in_lines(text, "ar") == lines


@pytest.mark.parametrize(("text", "lines"), cases(NEXT_DAY))
def test_the_day_that_begins_the_next_clause(text: str, lines: list[str]) -> None:
    """A day that stands right behind "and", before a verb, is of that verb and of none before it."""
    assert in_lines(text, "ar") == lines


@pytest.mark.parametrize(("text", "lines"), cases(AGAINST))
def test_against_whom_an_operation_is(text: str, lines: list[str]) -> None:
    """Against whom an operation is, by a name in brackets, takes nothing in it; what it aims at is no news."""
    assert in_lines(text, "ar") == lines


@pytest.mark.parametrize(("text", "lines"), cases(WHERE))
def test_fronts_and_other_parts(text: str, lines: list[str]) -> None:
    """Two fronts, and other parts of a province, are where places lie, whoever gave support."""
    assert in_lines(text, "ar") == lines


HOLDING = """
استعاد الجيش بلدتي الرمانة والسدرة، واللتين يحتلهما متمردو حركة الفجر منذ تموز.
= - | 2 | الرمانة, السدرة | الجيش < متمردو حركة الفجر | -
استعاد الجيش بلدة الرمانة التي كانت تحتلها قوات المعارضة.
= - | - | الرمانة | الجيش < قوات المعارضة | -
استعاد الجيش حي الروضة الذي يسيطر عليه المتمردون.
= - | - | الروضة | الجيش < المتمردون | -
سيطر الجيش، بعد معارك بينه والمتمردين، على بلدة الرمانة.
= - | - | الرمانة | الجيش < المتمردين | -
سيطر الجيش على بلدة الرمانة بعد اشتباكات بينه وبين المتمردين.
= - | - | الرمانة | الجيش < المتمردين | -
سيطر الجيش على ثلاث قرى بينها الرمانة.
= - | 3 | الرمانة | الجيش < - | -
سيطر الجيش على قرى "الجديدة" و"السدرة" شمال النخيل.
= النخيل | - | الجديدة, السدرة | الجيش < - | -
سيطر الجيش على قرية الجديدة شمال النخيل.
= النخيل | - | الجديدة | الجيش < - | -
سيطر الجيش على القرى الجديدة في ريف النخيل.
"""


@pytest.mark.parametrize(("text", "lines"), cases(HOLDING))
def test_who_holds_or_fought_for_it(text: str, lines: list[str]) -> None:
    """From whom a place is taken is told by who holds it, or between whom it was fought over; "new" may be its name."""
    assert in_lines(text, "ar") == lines
