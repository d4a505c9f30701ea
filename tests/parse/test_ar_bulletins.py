"""Arabic bulletins: who fled from a place, what was taken besides, which towns were meant, most of a region."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Status
from tests.parse.test_romance import Told, claims, told


@pytest.mark.parametrize(
    ("text", "loser"),
    [
        ("سيطر الجيش على بلدة سلمان بعد دحر وفرار المسلحين.", "المسلحين"),
        ("سيطر الجيش على بلدة سلمان بعد هزيمة وانسحاب قوات الزرق.", "قوات الزرق"),
        ("سيطر الجيش على بلدة سلمان، إثر انسحاب وهروب قوات الزرق.", "قوات الزرق"),
        ("سيطر الجيش على بلدة سلمان بعد فرار السكان.", None),
    ],
)
def test_who_was_beaten_and_fled(text: str, loser: str | None) -> None:
    """Two nouns of flight are of one side, and the second of them is nobody."""
    assert [claim.lost_by for claim in claims(text, "ar")] == [loser]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("حرر الجيش أيضا قرية حمدان.", [(None, None, ("حمدان",), "الجيش")]),
        (
            "سيطر الجيش على بلدة سلمان، وانتزع كذلك قرية حمدان من المسلحين.",
            [(None, None, ("سلمان",), "الجيش"), (None, None, ("حمدان",), "الجيش")],
        ),
        (
            "سيطر الجيش على بلدة سلمان، وأخذ كذلك قرية حمدان.",
            [(None, None, ("سلمان",), "الجيش"), (None, None, ("حمدان",), "الجيش")],
        ),
        ("أخذت قرية حمدان اسمها من النهر.", []),
        ("أخذ الجيش كذلك قسطا من الراحة.", []),
        ("قصف الجيش أيضا قرية حمدان.", []),
    ],
)
def test_what_was_taken_besides(text: str, expected: list[Told]) -> None:
    """ "Also" between a verb and its object changes nothing; a village that "took" its name took no village."""
    assert told(text, "ar") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "استعاد الجيش بلدة سلمان في محافظة زيدان بالإضافة إلى سبع قرى أخرى.",
            [("زيدان", None, ("سلمان",), "الجيش"), ("زيدان", 7, (), "الجيش")],
        ),
        (
            "استعاد الجيش بلدة سلمان في ريف زيدان إضافة إلى 7 قرى أخرى.",
            [("زيدان", None, ("سلمان",), "الجيش"), ("زيدان", 7, (), "الجيش")],
        ),
        (
            "قصف الجيش بلدة سلمان في محافظة زيدان بالإضافة إلى سبع قرى أخرى.",
            [],
        ),
    ],
)
def test_in_addition_to_so_many_others(text: str, expected: list[Told]) -> None:
    """As many others, in figures or in words, were taken where the place before them lies."""
    assert told(text, "ar") == expected


@pytest.mark.parametrize(
    ("sequel", "names"),
    [
        ("والقرى هي سلمان وحمدان ومروان.", ("سلمان", "حمدان", "مروان")),
        ("وقال المتحدث إن القرى هي سلمان وحمدان ومروان.", ("سلمان", "حمدان", "مروان")),
        (
            "وبحسب الناطق باسم العملية، فإن القرى هي سلمان وحمدان ومروان، وبذلك صار الطريق آمنا.",
            ("سلمان", "حمدان", "مروان"),
        ),
        ("والقرى هي سلمان وحمدان ومروان وشعبان وزعبان.", ()),
        ("وقال المتحدث إن القرى هي الأهم.", ()),
    ],
)
def test_the_villages_are(sequel: str, names: tuple[str, ...]) -> None:
    """A sentence that says which villages these are names those counted before, if it names as many."""
    assert told(f"سيطر الجيش على ثلاث قرى في زيدان. {sequel}", "ar") == [("زيدان", 3, names, "الجيش")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سيطر الجيش على معظم زيدان.", [("زيدان", None, (), "الجيش")]),
        ("تمكن الجيش من السيطرة على معظم زيدان، وفق شهود.", [("زيدان", None, (), "الجيش")]),
        ("سيطر الجيش على معظم المساحات.", []),
        ("قصف الجيش معظم زيدان.", []),
    ],
)
def test_most_of_a_region(text: str, expected: list[Told]) -> None:
    """Most of a region that has no word for its kind is a part of it; most of a thing is nothing."""
    assert told(text, "ar") == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("استرد الجيش منطقتي سلمان وأم دم حاج حمدان.", ("سلمان", "أم دم حاج حمدان")),
        ("استرد الجيش منطقتي سلمان وأم حمدان في ولاية زيدان.", ("سلمان", "أم حمدان")),
    ],
)
def test_names_that_begin_with_mother_of(text: str, names: tuple[str, ...]) -> None:
    """ "Umm" goes before a name and makes it longer by one word."""
    assert [tuple(name.name for name in claim.localities) for claim in claims(text, "ar")] == [names]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("ar", "استرد الجيش بلدة سلمان قبل يومين.", date(2022, 10, 27)),
        ("ar", "قبل ثلاثة أيام استرد الجيش بلدة سلمان.", date(2022, 10, 26)),
        ("ar", "استرد الجيش بلدة سلمان قبل يومين من الهدنة.", None),
        ("ar", "استرد الجيش اليوم من المسلحين بلدة سلمان.", date(2022, 10, 29)),
        ("fr", "L'armée a repris Morne il y a deux jours.", date(2022, 10, 27)),
        ("es", "El Ejército tomó Morne hace dos días.", date(2022, 10, 27)),
        ("es", "El Ejército tomó Morne hace dos semanas.", None),
    ],
)
def test_so_many_days_ago(language: str, text: str, day: date | None) -> None:
    """Two or three days ago are a day; days counted from something else are none."""
    assert [claim.event_end for claim in claims(text, language)] == [day]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("وكان المتحدث العسكري قد أعلن تحرير بلدة سلمان في زيدان.", Status.CLAIMED),
        ("وكان سامي حمدان، المتحدث العسكري باسم الحمر، قد أعلن تحرير بلدة سلمان.", Status.CLAIMED),
        ("كان المتحدث باسم الجيش أعلن السيطرة على بلدة سلمان.", Status.CLAIMED),
        ("وكان ناشطون قد أعلنوا سيطرة الجيش على بلدة سلمان.", Status.ASSERTED),
        ("وكان المرصد قد أعلن سيطرة الجيش على بلدة سلمان.", Status.ASSERTED),
    ],
)
def test_what_a_spokesman_had_announced(text: str, status: Status) -> None:
    """Who "had announced" a capture stands before the verb, and claims it if it is a party's spokesman."""
    assert [claim.status for claim in claims(text, "ar")] == [status]


def test_in_the_same_province() -> None:
    """ "In the same province" is that of the sentence before."""
    text = "استعاد الجيش بلدة سلمان في ولاية زيدان. واسترد الجيش قريتين في الولاية نفسها."
    assert told(text, "ar") == [("زيدان", None, ("سلمان",), "الجيش"), ("زيدان", 2, (), "الجيش")]


@pytest.mark.parametrize(
    "text",
    [
        "سيطر الظلام على معظم زيدان.",
        "سيطر القلق على مدينة زيدان.",
        "سيطرت حالة من الخوف على قريتين.",
        "أخذت بلدة سلمان نصيبها من القصف.",
        "أخذت القوات قرية حمدان رهينة.",
    ],
)
def test_darkness_takes_nothing(text: str) -> None:
    """What is no armed side takes no part of a region, and a town that "took" its share took nothing."""
    assert claims(text, "ar") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("انسحب الجيش من مدينة سلمان وتمركز في حمدان.", ("سلمان",)),
        ("سيطر الجيش على بلدة سلمان واعتقل في حمدان عددا من المسلحين.", ("سلمان",)),
        ("سيطر الجيش على قرى سلمان وحمدان وتوجه في اليوم التالي إلى مروان.", ("سلمان", "حمدان")),
        ("سيطر الجيش على مدينة سلمان وحمدان في زيدان.", ("سلمان", "حمدان")),
    ],
)
def test_what_was_done_next_is_no_name(text: str, names: tuple[str, ...]) -> None:
    """ "And took up positions in", "and arrested" are no further names of a list."""
    assert [tuple(name.name for name in claim.localities) for claim in claims(text, "ar")] == [names]
