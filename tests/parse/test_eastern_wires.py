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
