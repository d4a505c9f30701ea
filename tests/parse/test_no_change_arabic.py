"""What Arabic tells of places without a change of who holds them, and what is told of one beside it."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import changes

NOTHING = """
وذكر أن الكتائب خسرت 40 عنصرا وأن 5 قرى لا تزال محاصرة.
أعلن الجيش السيطرة النارية على بلدة مرزان.
سيطرة نارية على بلدة مرزان
استعادت 9 بلدات التيار الكهربائي.
استولى مسلحون على قطيع من الأغنام في أربع قرى بريف مرزان.
استعادت مدينة مرزان هدوءها.
استعادت بلدة مرزان عافيتها بعد الفيضانات.
انسحب عشرات السكان من بلدة مرزان.
انسحب الوفد من مدينة مرزان.
انسحبت البعثة من ثلاث قرى.
تراجعت المياه من أربع قرى.
خسر الحزب مدينة مرزان.
خسر الحزب 6 بلديات في الانتخابات.
تسلمت البلدية حي الصفصاف السكني.
استعادت الشرطة السيطرة على حي الصفصاف بعد أعمال شغب.
وعد القائد بتحرير مدينة مرزان.
وتوعد الوزير باستعادة مدينة مرزان.
أقسم القائد على تحرير مدينة مرزان.
أمر القائد قواته باستعادة مدينة مرزان.
أكد القائد عزمه تحرير مدينة مرزان.
وشدد الوزير على ضرورة استعادة بلدة مرزان.
"""
NEAR = """
خسر الجيش تلة وثلاث قرى.
أعلن الجيش السيطرة على بلدة مرزان.
استعاد الجيش 9 بلدات وأعاد التيار الكهربائي.
استعاد الجيش مدينة مرزان.
انسحب الجيش من بلدة مرزان بعد خروج السكان.
انسحب المسلحون من مدينة مرزان.
خسر الجيش مدينة مرزان.
تسلم الجيش حي الصفصاف.
استعادت الشرطة السيطرة على حي الصفصاف.
أكد القائد تحرير مدينة مرزان.
"""


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_no_change_is_told(text: str) -> None:
    """Losses of men, control by fire, calm that returns, people who leave, elections and vows change no hands."""
    assert changes(text, "ar") == []


@pytest.mark.parametrize("text", NEAR.strip().splitlines())
def test_a_change_near_it_is_told(text: str) -> None:
    """What is nearly the same, but tells of a change, is read."""
    (claim,) = changes(text, "ar")
    assert claim.count or claim.localities


@pytest.mark.parametrize("kin", ["الطوارق", "قبيلة الربيع", "أبناء عشيرة الربيع"])
def test_gunmen_of_a_people_gain(kin: str) -> None:
    """Whom gunmen belong to is a part of who takes a place, and nobody who loses it."""
    (claim,) = changes(f"سيطر مسلحون من {kin} على بلدة مرزان.", "ar")
    assert (claim.gained_by, claim.lost_by) == (f"مسلحون من {kin}", None)


def test_sources_speak_for_their_side() -> None:
    """ "It" behind who speaks for a side is that side, not who acted before."""
    text = "سيطر مسلحون من الطوارق على بلدة مرزان، وقالت مصادر من الجيش إنه استعاد قريتي الصفصاف والدالية."
    assert [claim.gained_by for claim in changes(text, "ar")] == ["مسلحون من الطوارق", "الجيش"]


def test_a_kind_of_control_is_nobody() -> None:
    """An adjective of "control" is not who takes it."""
    (claim,) = changes("أعلن الجيش السيطرة العملياتية على حي الصفصاف.", "ar")
    assert claim.gained_by == "الجيش"


def test_an_accusation_is_a_claim() -> None:
    """What a government accuses somebody of is not asserted."""
    (claim,) = changes("اتهمت الحكومة القوات بالسيطرة على مدينة مرزان.", "ar")
    assert claim.status is Status.CLAIMED


def test_soon_is_no_name() -> None:
    """ "Soon" behind a town is no part of its name, and what is vowed is planned."""
    (claim,) = changes("تعهد القائد العام بتحرير مدينة مرزان قريبا.", "ar")
    assert ([place.name for place in claim.localities], claim.status) == (["مرزان"], Status.PLANNED)
