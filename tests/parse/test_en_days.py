"""English days: of the change itself, of the heading above it, of the sentence before; and what dates nothing."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report
from pipeline.parse.prose import read

MONDAY = date(2020, 6, 15)


def claims(text: str, published: date | None = MONDAY) -> list[Claim]:
    """Read a text as an English report of this day."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=published, language="en")))


def days(text: str, published: date | None = MONDAY) -> list[str | None]:
    """Return the day of each claim of a text."""
    return [one.event_end.isoformat() if one.event_end else None for one in claims(text, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9 June\n* Rebels capture Lowfen.\n* Army retakes Highfen.", ["2020-06-09", "2020-06-09"]),
        ("9 June: Rebels capture Lowfen.\n10 June: Army retakes Highfen.", ["2020-06-09", "2020-06-10"]),
        ("June 9 \u2014 Blues seize Lowfen\nJune 10 \u2014 Reds abandon Highfen", ["2020-06-09", "2020-06-10"]),
        (
            "2020-06-12 09:10 Highfen fallen, base bombed\n2020-06-11 07:05 Drymoor retaken",
            ["2020-06-12", "2020-06-11"],
        ),
        ("== 9 June ==\nRebels took Lowfen. In the evening they seized Highfen.", ["2020-06-09", "2020-06-09"]),
        ("Day 12 (9 June)\nBlues capture Lowfen. Reds lose Highfen.", ["2020-06-09", "2020-06-09"]),
        ("9 June: Twelve people died in Drymoor. Rebels seized Lowfen.", ["2020-06-09"]),
        ("Situation in Eastmoor (per 9 June)\n\u2022 Lowfen has been captured by the Blues.", ["2020-06-09"]),
        ("Town of Lowfen Liberated; Major Defeat for Red Army (June 6, 2020, 7:00 a.m.)", ["2020-06-06"]),
        ("'''9 June''' \u2013 [[Lowfen]] was captured by the [[Blue Army|Blues]].<ref>x</ref>", ["2020-06-09"]),
        ("9 June\n* Lowfen had been lost. Overnight the rebels captured Highfen.", ["2020-06-09", "2020-06-09"]),
        ("9 June: Rebels took Lowfen on 8 June.", ["2020-06-08"]),
        ("Lowfen \u2013 taken by Blues (9 June)\nHighfen \u2013 taken by Reds (10 June)", ["2020-06-09", "2020-06-10"]),
        ("Villages taken by the rebels:\n- Lowfen (9 June)\n- Highfen (10 June)", ["2020-06-09", "2020-06-10"]),
        ("9 June\n13:05 - Blues took Lowfen\n13:40 - Reds took Highfen", ["2020-06-09", "2020-06-09"]),
        ("Rebels took Lowfen.\n\n9 June: talks begin.", [None]),
    ],
)
def test_a_day_above_or_at_the_head_of_an_entry_dates_it(text: str, expected: list[str | None]) -> None:
    """The heading of entries, the head of a line and brackets behind it date what tells no other day."""
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Operational Command officially announces that Blue units have liberated Lowfen.", ["2020-06-15"]),
        ("The General Staff announces the liberation of Lowfen on 12 June.", ["2020-06-12"]),
        ("The General Staff announced the liberation of Lowfen.", [None]),
    ],
)
def test_what_is_announced_now_has_the_day_of_the_report(text: str, expected: list[str | None]) -> None:
    """Who "announces" tells what is new; who "announced" may have done so on any day."""
    assert days(text) == expected


def test_a_heading_without_a_year_is_of_the_year_told_before() -> None:
    """A timeline without a day of publication has the year of its title."""
    text = "Timeline of the war (2016)\n\nJuly 12\nRebels took Lowfen.\n\nAugust 3\nReds withdrew from Highfen."
    assert days(text, None) == ["2016-07-12", "2016-08-03"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 9 June, the Blues took Lowfen. That same evening they took Highfen.", ["2020-06-09", "2020-06-09"]),
        ("On 9 June, the Blues took Lowfen. They had taken Highfen the evening before.", ["2020-06-09", "2020-06-08"]),
        ("On 9 June, the Blues took Lowfen, and the following night Highfen fell.", ["2020-06-09", "2020-06-10"]),
        ("On Friday the Blues took Lowfen. This morning they took Highfen.", ["2020-06-12", "2020-06-15"]),
        ("The army retook Lowfen yesterday, a day only after the capture of Highfen.", ["2020-06-14", "2020-06-13"]),
        ("The army took Lowfen two days ago.", ["2020-06-13"]),
        ("The Blues captured Lowfen overnight on Saturday.", ["2020-06-13"]),
        ("On the night of 12-13 June the Blues captured Lowfen.", ["2020-06-13"]),
        ("12-Jun-2020: rebels took Lowfen.", ["2020-06-12"]),
        ("Rebels attacked Lowfen on Friday and captured it on Saturday.", ["2020-06-13"]),
        ("At 05:30 on 12 June, Blue troops took Lowfen.", ["2020-06-12"]),
        ("The offensive, which began on 3 June, led to the capture of Lowfen.", [None]),
        ("Over the past two days the army took Lowfen.", [None]),
    ],
)
def test_a_day_is_counted_from_the_one_told_before(text: str, expected: list[str | None]) -> None:
    """Parts of a day, the day after and the evening before are counted; another clause's day dates nothing."""
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "The ministry said on Sunday that its troops took three villages, the first since the war began.",
            "2020-06-14",
        ),
        ("The army captured Lowfen on Friday, the first town to fall since May.", "2020-06-12"),
        ("Lowfen, which had been besieged since 3 June, was taken on Friday.", "2020-06-12"),
        ("Since 3 June the army has taken three villages.", None),
    ],
)
def test_since_when_something_else_is_makes_no_running_total(text: str, day: str | None) -> None:
    """What is the first since May, or has gone on since, has its own day; a total since then has none."""
    (claim,) = claims(text)
    assert ((claim.event_end.isoformat() if claim.event_end else None), claim.cumulative) == (day, day is None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 9 June, fighting broke out at Lowfen. Rebels took control of Lowfen.", ["2020-06-09"]),
        ("On Friday rebels attacked army posts. They seized the village of Lowfen.", ["2020-06-12"]),
        ("On 9 June, the offensive began. They have captured 12 villages in Eastmoor.", [None]),
        ("On 9 June, the president came. The rebels had captured Lowfen.", [None]),
        ("The offensive began on 9 June. Rebels captured Lowfen.", [None]),
    ],
)
def test_a_paragraph_goes_on_on_the_day_that_it_begins_with(text: str, expected: list[str | None]) -> None:
    """A verb in the past goes on with a sentence that begins with its day; a perfect tells of any day since."""
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Blue forces captured Lowfen. The town was seized on 12 June.", [("Blue forces", "2020-06-12")]),
        ("Lowfen has fallen. The rebels seized the town on Friday.", [("rebels", "2020-06-12")]),
        ("Blue forces captured Lowfen. It was shelled on Friday.", [("Blue forces", None)]),
        ("Blue forces captured Lowfen. The town had been lost on 3 June.", [("Blue forces", None)]),
    ],
)
def test_a_sentence_may_tell_the_day_of_what_was_told_before(
    text: str, expected: list[tuple[str | None, str | None]]
) -> None:
    """When and by whom "the town" was taken belongs to the claim before; what had been before does not."""
    found = [(one.gained_by, one.event_end.isoformat() if one.event_end else None) for one in claims(text)]
    assert found == expected
