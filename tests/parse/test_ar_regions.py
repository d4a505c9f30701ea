"""Arabic dispatches over several regions: a verb said once, lists that go on, who had left, what is elsewhere."""

from __future__ import annotations

import pytest

from tests.parse.reports import changes
from tests.parse.test_eastern_wires import rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "في ريف الزيتونة سيطر الجيش على الرمانة والسدرة، وفي ريف الدوحة على قرى التينة والكرمة.",
            ["الزيتونة | - | الرمانة, السدرة | الجيش | -", "الدوحة | - | التينة, الكرمة | الجيش | -"],
        ),
        (
            "سيطر الجيش على قرى الرمانة والسدرة في ريف الزيتونة، وفي ريف الدوحة على التينة والكرمة، فيما قتل مسلحون.",
            ["الزيتونة | - | الرمانة, السدرة | الجيش | -", "الدوحة | - | التينة, الكرمة | الجيش | -"],
        ),
        (
            "حرر الجيش قرى الرمانة والسدرة في محافظة الزيتونة، وفي محافظة الدوحة ثلاث قرى.",
            ["الزيتونة | - | الرمانة, السدرة | الجيش | -", "الدوحة | 3 | - | الجيش | -"],
        ),
        (
            "في ريف الزيتونة دخلت تحت سيطرتها الرمانة والسدرة والنخلة، وفي ريف الدوحة قرى التينة والكرمة.",
            ["الزيتونة | - | الرمانة, السدرة, النخلة | - | -", "الدوحة | - | التينة, الكرمة | - | -"],
        ),
    ],
)
def test_a_verb_governs_the_places_of_a_further_region(text: str, expected: list[str]) -> None:
    """A region in front of further places has the verb that is said only once."""
    assert expected == rows(text, "ar")


def test_a_further_region_has_the_day_of_the_verb() -> None:
    """The one day of the verb that is said only once is that of all it governs."""
    text = "حرر الجيش يوم السبت قرى الرمانة والسدرة في محافظة الزيتونة، وفي محافظة الدوحة بلدتي التينة والكرمة."
    assert ["2031-03-08", "2031-03-08"] == [str(claim.event_end) for claim in changes(text, "ar")]


@pytest.mark.parametrize(
    "behind",
    [
        "فيما تتواصل المعارك في منطقة الدوحة",
        "بينما اندلعت اشتباكات في ريف الدوحة",
        "وفي ريف الدوحة قتل خمسة جنود",
        "وفي ريف الدوحة هاجم المسلحون قرى التينة والكرمة",
        "وفي ريف الدوحة قرى التينة والكرمة تتعرض للقصف",
        "وفي محافظة الدوحة ثلاث قرى محاصرة",
    ],
)
def test_what_goes_on_in_another_region_takes_nothing(behind: str) -> None:
    """Where something else happens is neither the region of what was taken nor taken."""
    assert ["- | - | الرمانة | الجيش | -"] == rows(f"سيطر الجيش على الرمانة، {behind}.", "ar")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "سيطر الجيش على 19 قرية في ريف الرمانة. ومن بين تلك القرى السدرة والنخلة.",
            ["الرمانة | 19 | السدرة, النخلة | الجيش | -"],
        ),
        (
            "سيطر الجيش على 19 قرية في ريف الرمانة. ومن بين هذه البلدات السدرة والنخلة والزيتونة.",
            ["الرمانة | 19 | السدرة, النخلة, الزيتونة | الجيش | -"],
        ),
        (
            "سيطر الجيش على عدد من المناطق، بينها سوق الرمانة، السدرة، جبل النخلة، والزيتونة.",
            ["- | - | سوق الرمانة, السدرة, جبل النخلة, الزيتونة | الجيش | -"],
        ),
        (
            "سيطرت قوات الجيش على قرى الحارة والسدرة والنخلة بعد طرد المسلحين منها.",
            ["- | - | الحارة, السدرة, النخلة | قوات الجيش | المسلحين"],
        ),
        (
            "تسلم مقاتلو الجيش خلال ساعات أكثر من عشرين بلدة في الرمانة.",
            ["الرمانة | 20 | - | مقاتلو الجيش | -"],
        ),
        (
            "سيطر الجيش على 19 قرية في ريف الرمانة. ومن بين تلك القرى نزح آلاف المدنيين.",
            ["الرمانة | 19 | - | الجيش | -"],
        ),
        (
            "سيطر الجيش على الرمانة. ودخلت تحت سيطرته قريتا السدرة والنخلة.",
            ["- | - | الرمانة | الجيش | -", "- | 2 | السدرة, النخلة | الجيش | -"],
        ),
        ("دخلت الشركات تحت سيطرتها.", []),
        ("سيطر الجيش على عدد من المناطق، بينها سوق شعبي ومدرسة.", []),
        ("قصف الجيش 19 قرية في ريف الرمانة. ومن بين تلك القرى السدرة والنخلة.", []),
    ],
)
def test_lists_of_what_was_counted(text: str, expected: list[str]) -> None:
    """ "Among those villages" goes on with a count; a market and a mountain are listed by their names only."""
    assert expected == rows(text, "ar")


@pytest.mark.parametrize(
    ("text", "loser"),
    [
        ("سيطرت الفصائل على قرية الرمانة بعد انسحاب القوات الحكومية باتجاه السدرة.", "القوات الحكومية"),
        ("سيطرت الفصائل على قرية الرمانة بعد أن انسحبت منها حركة الشباب.", "حركة الشباب"),
        ("سيطرت الفصائل على قرية الرمانة بعدما فرت منها قوات الجيش.", "قوات الجيش"),
        ("سيطرت الفصائل على قرية الرمانة بعد أن وصلت إليها حركة الشباب.", "-"),
    ],
)
def test_who_had_left_lost_it(text: str, loser: str) -> None:
    """Who is said to have left a place before others took it is from whom it was taken."""
    assert [f"- | - | الرمانة | الفصائل | {loser}"] == rows(text, "ar")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("استعاد الجيش قرية السدرة التي احتلها المتمردون.", ["- | - | السدرة | الجيش | المتمردون"]),
        ("استعاد الجيش 14 قرية من أصل 20 احتلها المتمردون.", ["- | 14 | - | الجيش | المتمردون"]),
        ("القرى التي احتلها المتمردون هي السدرة والنخلة.", ["- | - | السدرة, النخلة | المتمردون | -"]),
        ("تسلم منها مقاتلو الحزب أكثر من عشرين بلدة في الرمانة.", ["الرمانة | 20 | - | مقاتلو الحزب | -"]),
        (
            "تسلم مقاتلو الحزب والأهالي أكثر من عشرين بلدة في القطاع الغربي.",
            ["القطاع الغربي | 20 | - | مقاتلو الحزب | -"],
        ),
        (
            "سيطر الجيش على قرى حويجة الناصرية والنخلة وخربة السدرة.",
            ["- | - | حويجة الناصرية, النخلة, خربة السدرة | الجيش | -"],
        ),
        ("سيطر الجيش على قرى السدرة والنخلة الاستراتيجية وقتل مسلحين.", ["- | - | السدرة, النخلة | الجيش | -"]),
        ("استعاد الجيش بلدات السدرة (شمال) والنخلة (جنوب).", ["- | - | السدرة, النخلة | الجيش | -"]),
        ("سيطر الجيش على قرية السدرة على بعد 30 كيلومترا شرقي الدوحة.", ["- | - | السدرة | الجيش | -"]),
        ("سيطر الجيش على قرية السدرة شرقي الدوحة.", ["الدوحة | - | السدرة | الجيش | -"]),
        ("سيطر المتمردون على النخلة ثاني أكبر مدن ولاية الرمانة.", ["الرمانة | - | النخلة | المتمردون | -"]),
    ],
)
def test_who_had_taken_it_and_where_it_lies(text: str, expected: list[str]) -> None:
    """Whoever a clause says had taken a place lost it; from where it is so far is not its region."""
    assert expected == rows(text, "ar")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("في الأول من مارس 2031 دخل الجيش مدينة السدرة، وفي الثالث منه سيطر على النخلة.", "2031-03-03"),
        ("سيطر الجيش على السدرة في 2 مارس 2031. وفي الخامس منه سيطر على النخلة.", "2031-03-05"),
    ],
)
def test_a_day_of_the_month_just_told(text: str, day: str) -> None:
    """ "On the third of it" is of the month that was told before."""
    assert day == str(changes(text, "ar")[-1].event_end)


@pytest.mark.parametrize(
    ("behind", "status"),
    [
        ("لكن الحكومة نفت ذلك", "denied"),
        ("فيما نفت وزارة الدفاع صحة ذلك", "denied"),
        ("لكن الحكومة نفت الاتهامات", "claimed"),
    ],
)
def test_a_denial_behind_the_claim(behind: str, status: str) -> None:
    """What another denies in the same sentence is denied; who denies something else leaves it as it is."""
    (claim,) = changes(f"أعلنت حركة الشباب أنها استولت على قرى السدرة والنخلة، {behind}.", "ar")
    assert status == claim.status.value
