"""Who gained and who lost where the sentence says it in a roundabout way; what a report only recalls or supposes."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report, Status
from pipeline.parse.prose import read


def claims(text: str) -> list[Claim]:
    """Read a text as a report published on Saturday, 28 November 2020."""
    card = Card(published=date(2020, 11, 28), language="en")
    return read(Report("report", "report.txt", "0" * 64, text, card))


@pytest.mark.parametrize(
    ("text", "gainer"),
    [
        ("The National Guard Forces (NGF) reported that they had seized Lowfen.", "National Guard Forces"),
        ("The NGF said it had captured Lowfen.", "NGF"),
        ("The NGF said it met no resistance from the army as it captured Lowfen.", "NGF"),
        ("The Observatory said they had captured Lowfen.", None),
        ("Ivan Highfen said they had captured Lowfen.", None),
        ("The Vesperan army advanced in the south, where it recaptured Lowfen.", "Vesperan army"),
        ("Vespera's glorious army has liberated Lowfen.", "Vespera's glorious army"),
        ("Officials announced that the country's troops captured Lowfen.", "troops"),
        ("The NGF's seizure of Lowfen came as a surprise.", "NGF"),
        ("Norland announced its full control over Lowfen on Friday.", "Norland"),
        ("Norland has taken full control of Lowfen, the agency reports from Highfen.", "Norland"),
    ],
)
def test_who_gained(text: str, gainer: str | None) -> None:
    """A pronoun is the side that its sentence named, a possessor of a seizure is who seized."""
    (claim,) = claims(text)
    assert (claim.gained_by, claim.lost_by) == (gainer, None)
    assert [place.name for place in claim.localities] == ["Lowfen"]


@pytest.mark.parametrize(
    ("text", "loser"),
    [
        ("Norland took Lowfen from Vesperan occupation.", "Vesperan"),
        ("Norland took Lowfen from its rival Vespera Support Forces.", "Vespera Support Forces"),
        ("Norland liberated from Vesperan occupation Lowfen village.", "Vesperan"),
        ("Norland liberated from occupation Lowfen village.", None),
    ],
)
def test_who_lost(text: str, loser: str | None) -> None:
    """Whose occupation ended has lost, whether it is told before the place or behind it."""
    (claim,) = claims(text)
    assert (claim.gained_by, claim.lost_by) == ("Norland", loser)


@pytest.mark.parametrize(
    "text",
    [
        "If Lowfen falls into Norland's hands, capturing Highfen and Drymoor will follow.",
        "The command in Eastmoor, which borders Westmoor, fell on Friday.",
        "Highfen was occupied by Vesperan forces on 8 May 1992.",
    ],
)
def test_what_is_supposed_or_recalled(text: str) -> None:
    """What may follow, what fell beside a place, and a day of another war change nothing."""
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "gainer"),
    [
        ("Norland said on Friday its troops had overrun Vesperan positions and captured Lowfen.", "Norland"),
        ("The 'North' group of forces captured Lowfen.", "North group of forces"),
        ("In the hills of the Vesperan Federation, the Norlandish forces have taken Lowfen.", "Norlandish forces"),
        ("After fights at Highfen, Drymoor and Wetmoor, Norland captured Lowfen.", "Norland"),
        ("The Vesperan Ministry of Defence declared its takeover of Lowfen.", "Vesperan Ministry of Defence"),
    ],
)
def test_the_side_behind_other_names(text: str, gainer: str) -> None:
    """Who acts is neither the country told of before nor a place of the fights."""
    (claim,) = claims(text)
    assert (claim.gained_by, [place.name for place in claim.localities]) == (gainer, ["Lowfen"])


def test_a_day_without_a_year_is_past() -> None:
    """What happened "on 26 December" happened before the report of November; what is due may lie ahead."""
    (claim,) = claims("Norland captured Lowfen on 26 December.")
    assert claim.event_end == date(2019, 12, 26)
    (plan,) = claims("The Eastmoor region is to be handed over to Norland by 26 December.")
    assert plan.due == date(2020, 12, 26)


def test_a_capture_that_is_only_weighed() -> None:
    """Capturing a town that "would be" a gain has not happened."""
    assert claims("Capturing Lowfen would be the most significant gain of Norland.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Norland drove the Vesperan army out of two villages in Eastmoor.",
        "Norland dislodged the Vesperans from two villages in Eastmoor.",
        "The Vesperan army was driven out of two villages in Eastmoor by Norland.",
        "Norland cleared two villages in Eastmoor of Vesperan fighters.",
    ],
)
def test_who_drove_whom_out(text: str) -> None:
    """Who is driven out of villages has lost them to who drove."""
    (claim,) = claims(text)
    assert (claim.region, claim.count, claim.gained_by) == ("Eastmoor", 2, "Norland")


@pytest.mark.parametrize(
    "text",
    [
        "Norland pushed for talks, and people from two villages of Eastmoor came.",
        "Norland cleared two villages in Eastmoor of mines.",
        "Fighting went on near Lowfen and Highfen, the two occupied Eastmoor villages.",
        "The army shelled Lowfen, which the rebels seized last month.",
    ],
)
def test_who_was_not_driven_out(text: str) -> None:
    """Pushed back, cleared of mines, occupied already, seized in another month: no change is told."""
    assert claims(text) == []


def test_reports_that_do_not_correspond_to_reality() -> None:
    """What the end of the sentence calls untrue is denied."""
    (claim,) = claims("The report that Norland occupied six settlements does not correspond to reality.")
    assert (claim.count, claim.status) == (6, Status.DENIED)


def test_a_span_of_weekdays() -> None:
    """Between Saturday and Monday is a span that ends on Monday."""
    (claim,) = claims("Norland captured nine villages of Eastmoor between Saturday and Monday.")
    assert (claim.event_start, claim.event_end) == (date(2020, 11, 21), date(2020, 11, 23))


def test_who_confirms_gains_nothing() -> None:
    """Who a capture is confirmed by has not captured."""
    (claim,) = claims("The liberation of 41 villages in Eastmoor was confirmed by General Ivan Lowfen on Thursday.")
    assert (claim.count, claim.gained_by) == (41, None)


@pytest.mark.parametrize(
    "text",
    [
        "Vespera gained better ground, and Norland lost up to 540 servicemen.",
        "The rebels still occupy 14 of the 17 villages of Eastmoor.",
    ],
)
def test_ground_men_and_what_is_still_held(text: str) -> None:
    """Better ground, men lost and what is still held are no change of places."""
    assert claims(text) == []


def test_an_operation_has_a_number_and_a_region() -> None:
    """The number of an operation counts nothing, and where it began is where the towns lie."""
    (claim,) = claims(
        "The alliance launched Operation 1027 in northern Eastmoor last October, seizing around 25 towns."
    )
    assert (claim.region, claim.count, claim.gained_by) == ("Eastmoor", 25, "alliance")


def test_since_last_year_is_no_other_year() -> None:
    """What was seized "since November last year" is this war's running total."""
    (claim,) = claims("The NGF has seized most of Eastmoor State since November last year.")
    assert (claim.region, claim.gained_by) == ("Eastmoor", "NGF")
