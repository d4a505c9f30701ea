"""Wires in Turkish, Azerbaijani, Armenian and Arabic: regions, sides and lists in the words of agencies."""

from __future__ import annotations

import pytest

from pipeline.model import Claim
from tests.parse.reports import changes


def row(claim: Claim) -> str:
    """Return region, figure, names, taker and loser of a claim as one line, a dash for what is not told."""
    names = ", ".join(place.name for place in claim.localities)
    told = (claim.region, claim.count, names, claim.gained_by, claim.lost_by)
    return " | ".join(str(one or "-") for one in told)


def rows(text: str, language: str) -> list[str]:
    """Return the lines of all claims of a text."""
    return [row(claim) for claim in changes(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("tr", "BKC, Karaova'ya bağlı Akköy nahiyesinde üç köyü ele geçirdi.", "Akköy | 3 | - | BKC | -"),
        ("tr", "BKC, Karaova'nın Akköy bucağında üç köyü ele geçirdi.", "Akköy | 3 | - | BKC | -"),
        ("tr", "BKC, Karaova kantonunda üç köyü ele geçirdi.", "Karaova | 3 | - | BKC | -"),
        ("tr", "BKC Karaova vadisinde üç köyü ele geçirdi.", "Karaova | 3 | - | BKC | -"),
        ("tr", "BKC dün Karaova livasında üç köyü ele geçirdi.", "- | 3 | - | BKC | -"),
        ("tr", "BKC dünkü saldırıda üç köyü ele geçirdi.", "- | 3 | - | BKC | -"),
        ("az", "Ordu, Qaraova vilayətinə bağlı Ağova nahiyəsində üç kəndi ələ keçirdi.", "Ağova | 3 | - | Ordu | -"),
        ("az", "BKC dünən Qaraova vadisində üç kəndi ələ keçirdi.", "Qaraova | 3 | - | BKC | -"),
    ],
)
def test_a_region_between_subject_and_object_takes_nothing(language: str, text: str, expected: str) -> None:
    """
    A name before "in its ..." is where places were taken, of whatever kind it is, and never who took them.
    """
    assert [expected] == rows(text, language)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سيطر الجيش على بلدة سوبا التي كانت خاضعة لقوات الشمال.", "- | - | سوبا | الجيش | قوات الشمال"),
        ("استعاد الجيش خمس قرى كانت خاضعة للفصائل.", "- | 5 | - | الجيش | الفصائل"),
        ("تم تحرير بلدة سوبا التي كانت خاضعة للحوثيين.", "- | - | سوبا | - | الحوثيين"),
        ("سيطر الجيش على بلدة سوبا التي تخضع لتنظيم داعش منذ عامين.", "- | - | سوبا | الجيش | تنظيم داعش"),
        ("سقطت بلدة سوبا التي كانت خاضعة للجيش بيد المتمردين.", "- | - | سوبا | المتمردين | الجيش"),
        ("أصبحت بلدة سوبا خاضعة للجيش.", "- | - | سوبا | الجيش | -"),
    ],
)
def test_whom_places_were_subject_to_lost_them(text: str, expected: str) -> None:
    """
    Whoever a relative clause says that a place was under loses it; whoever it came to be under takes it.
    """
    assert [expected] == rows(text, "ar")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سيطر الجيش على قرى خطاب وسوبا والنصر.", "- | - | خطاب, سوبا, النصر | الجيش | -"),
        ("سيطر الجيش على قرية علم في ريف الواحة.", "الواحة | - | علم | الجيش | -"),
        ("سيطر الجيش على ثلاث قرى في ريف الواحة بعد خطاب القائد.", "الواحة | 3 | - | الجيش | -"),
        (
            "استعادت الفصائل خمس قرى، هي الخزام والركي الشمالية وسوبا الغربية وعطاسة.",
            "- | 5 | الخزام, الركي الشمالية, سوبا الغربية, عطاسة | الفصائل | -",
        ),
        ("استعادت الفصائل قريتي الركي الجنوبية وعطاسة.", "- | 2 | الركي الجنوبية, عطاسة | الفصائل | -"),
        ("سيطر الجيش على قريتين في ريف الخزام الجنوبي.", "الخزام | 2 | - | الجيش | -"),
    ],
)
def test_known_words_are_names_in_a_list_of_villages(text: str, expected: str) -> None:
    """
    A common noun that a village is called by, and the compass word behind one of several names, belong to the list.
    """
    assert [expected] == rows(text, "ar")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("استعادت قوات النظام منذ بدء هجومها المضاد أكثر من 16 قرية.", ["- | 16 | - | قوات النظام | -"]),
        ("سيطر الجيش منذ بدء العملية العسكرية الجديدة على 16 قرية.", ["- | 16 | - | الجيش | -"]),
        ("وتقع سوبا على بعد 45 كيلومترا جنوب الخزام، وتسيطر قوات الشمال على خمس ولايات من أصل 18.", []),
        ("وتشهد سوبا معارك، ويسيطر المتمردون على خمس ولايات.", []),
        ("الجيش يسيطر على خمس قرى.", ["- | 5 | - | الجيش | -"]),
    ],
)
def test_what_a_campaign_is_called_and_who_holds_a_place_take_nothing(text: str, expected: list[str]) -> None:
    """
    The adjective of an attack acts in nothing; a present behind "and", where a sentence goes on, is standing control.
    """
    assert expected == rows(text, "ar")
