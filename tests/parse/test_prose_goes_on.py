"""What one sentence leaves to the next and one clause to another: days counted on, places told later, figures again."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report, Status
from pipeline.parse.prose import read

SATURDAY = date(2020, 11, 28)


def claims(text: str) -> list[Claim]:
    """Read a text as a report published on Saturday, 28 November 2020."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=SATURDAY, language="en")))


def only(text: str) -> Claim:
    """Return the only claim of a text."""
    (claim,) = claims(text)
    return claim


def told(text: str) -> list[tuple[str | None, int | None]]:
    """Return region and figure of each claim of a text."""
    return [(claim.region, claim.count) for claim in claims(text)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The army took Lowfen on Monday. The next day it took Highfen.", 24),
        ("The army took Lowfen on Monday. A day later it took Highfen.", 24),
        ("The army took Lowfen on 17 November and Highfen on the 19th.", 19),
        ("The army took Lowfen on Monday. Later in the day it took Highfen.", 23),
        ("The army took Lowfen on Monday and Highfen on Tuesday.", 24),
    ],
)
def test_a_day_may_be_counted_from_the_one_before(text: str, day: int) -> None:
    """A day that is told by another one is that day."""
    assert date(2020, 11, day) == claims(text)[-1].event_end


def test_a_day_counted_beyond_the_report_is_none() -> None:
    """No day is counted past the day of the report."""
    assert claims("The army took Lowfen on Saturday. The next day it took Highfen.")[-1].event_end is None


def test_a_written_day_goes_before_its_weekday() -> None:
    """Where a weekday and a date stand together the date is the day."""
    assert date(2020, 11, 21) == only("The army took Lowfen on Saturday, 21 November.").event_end


def test_what_a_report_is_headed_with_is_not_the_day_of_what_it_dates() -> None:
    """A day in front of a colon gives way to the one that the sentence says."""
    assert date(2020, 11, 25) == only("28 November: Rebels took Lowfen on Wednesday night.").event_end


def test_since_the_start_of_something_is_since_its_day() -> None:
    """The day on which something began, told behind "since", makes a running total."""
    claim = only(
        "Since the beginning of the withdrawal on November 1, at least 29 districts have fallen to the rebels."
    )
    assert (None, date(2020, 11, 1), True) == (claim.event_end, claim.since, claim.cumulative)


def test_a_sentence_may_say_where_the_places_lie() -> None:
    """A figure without a region lies where the next sentence says that its villages are."""
    expected = [("Eastmoor", 2)]
    assert expected == told(
        "The army took two villages on Monday. The villages are near Lowfen in the Eastmoor province."
    )
    assert [(None, 2)] == told(
        "The army took two villages on Monday. The hospital is near Lowfen in Eastmoor province."
    )


def test_a_figure_told_again_gives_its_day() -> None:
    """A headline and its text are one claim, which has the day of the text."""
    claim = only(
        "Rebels seize 14 villages in Eastmoor. The rebels said on Monday that they had seized 14 villages in Eastmoor."
    )
    assert (14, date(2020, 11, 23)) == (claim.count, claim.event_end)


def test_the_initials_of_a_side_are_the_side() -> None:
    """Names behind a figure make it up also where the taker is called by initials."""
    text = "The Army of Eastern Salvation took two cities of Eastmoor. The AES took the cities of Lowfen and Highfen."
    assert ("Lowfen", "Highfen") == tuple(place.name for place in only(text).localities)


def test_several_villages_give_way_to_how_many() -> None:
    """A vague figure is left out where the report goes on to say which villages; another one is kept."""
    vague = "Rebels took several villages in Eastmoor."
    assert [("Eastmoor", None)] == told(vague)
    assert [("Eastmoor", 5)] == told(f"{vague} The rebels took five villages in Eastmoor.")
    assert [("Eastmoor", None), ("Westmoor", 5)] == told(f"{vague} The rebels took five villages in Westmoor.")
    assert [("Eastmoor", None), ("Eastmoor", 5)] == told(f"{vague} The rebels took another five villages in Eastmoor.")


@pytest.mark.parametrize(
    "text",
    [
        "After capturing 16 villages in Eastmoor the rebels followed up on Monday by seizing another three villages.",
        "Rebels captured 16 villages in Eastmoor on Monday after a long siege and another three in Eastmoor.",
    ],
)
def test_what_is_added_lies_where_the_rest_does(text: str) -> None:
    """Another figure of the sentence has the region of the one that it adds to."""
    assert ("Eastmoor", 3) == told(text)[-1]


def test_a_training_camp_places_no_villages() -> None:
    """What the same side did elsewhere, in another clause, is not where the villages lie."""
    assert [(None, 10)] == told("The army liberated ten villages, and secured the training camp near Lowfen.")


def test_one_of_them_is_no_figure() -> None:
    """A name that is one of several gives no figure of one."""
    claim = only("The army noted the capture of Lowfen, one of a cluster of small towns in the Eastmoor region.")
    assert (None, ("Lowfen",)) == (claim.count, tuple(place.name for place in claim.localities))


def test_districts_named_two_by_two_are_not_one_region() -> None:
    """Each district has the province behind it, not the next district."""
    found = claims("The rebels took Lowfen district in Eastmoor province and Highfen district in Westmoor province.")
    assert [("Eastmoor", "Lowfen"), ("Westmoor", "Highfen")] == [(c.region, c.localities[0].name) for c in found]


def test_an_agreement_stays_one_with_its_day() -> None:
    """A day between "agreed" and what is agreed leaves it planned."""
    claim = only("Redland agreed on Friday to cede four villages in the Eastmoor province to Vespera.")
    assert (4, "Eastmoor", Status.PLANNED) == (claim.count, claim.region, claim.status)


def test_rows_of_a_table_are_read_one_by_one() -> None:
    """A heading and the rows below it are not one row: each place has its own history."""
    found = claims(
        "Name | People | Held by | History\nLowfen | 31,623 | Reds | Captured by the Blues 18 November 2020.\n"
        "Highfen | 10,657 | Reds | Recaptured by the Reds on 16 November 2020."
    )
    assert [("Lowfen", "Blues"), ("Highfen", "Reds")] == [(c.localities[0].name, c.gained_by) for c in found]
