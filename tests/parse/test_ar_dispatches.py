"""Arabic dispatches: names in brackets, units of a larger force, fighters without a name."""

from __future__ import annotations

import pytest

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
            "أفادت قناة أن مسلحين مناهضين للشباب طردوا مقاتلي الشباب من ثلاث مناطق في مقاطعة زيدان.",
            "مسلحين مناهضين للشباب",
            "مقاتلي الشباب",
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
