"""Totals that are told behind a noun: "the number of villages is 16", "bringing the total to 20"."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report
from pipeline.parse.prose import read


def claims(text: str) -> list[Claim]:
    """Read a text as a report published on Saturday, 28 November 2020."""
    card = Card(published=date(2020, 11, 28), language="en")
    return read(Report("report", "report.txt", "0" * 64, text, card))


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("The number of villages captured by Norland in the Eastmoor region is 16.", "Eastmoor"),
        ("The number of villages captured by Norland in Eastmoor has risen to 16.", "Eastmoor"),
        ("The total number of liberated settlements in the Eastmoor region has reached 16.", "Eastmoor"),
        ("Norland took Lowfen on Monday, bringing the number of villages under its control to 16.", None),
        ("Norland took Lowfen on Monday, bringing the total to 16.", None),
    ],
)
def test_the_figure_behind_the_number_of(text: str, region: str | None) -> None:
    """The figure is read and quoted wherever it stands behind "the number of"."""
    (claim,) = (claim for claim in claims(text) if claim.count is not None)
    assert (claim.region, claim.count) == (region, 16)
    assert "16" in claim.quote


def test_a_tally_is_a_total_of_the_side_before() -> None:
    """ "Bringing the total to" is a running total without a day, of who took the place; the place keeps its day."""
    place, total = claims("Norland took Lowfen from Vespera on Monday, bringing the total to 16.")
    assert (place.event_end, place.cumulative) == (date(2020, 11, 23), False)
    assert (total.event_end, total.cumulative, total.gained_by, total.lost_by) == (None, True, "Norland", "Vespera")


@pytest.mark.parametrize(
    "text",
    [
        "The number of villages under the control of Norland is now 16.",
        "The number of people killed in captured villages is 16.",
        "Norland took part in the games, bringing the number of medals to 16.",
        "Shelling went on in Eastmoor, bringing the number of dead to 16.",
    ],
)
def test_other_tallies_are_refused(text: str) -> None:
    """What is held, the dead and medals are no villages that changed hands."""
    assert claims(text) == []


def test_respectively_needs_as_many_regions_as_figures() -> None:
    """Figures are paired with regions one by one, and not at all where they do not pair."""
    text = "Norland took 3 and 8 villages in Eastmoor, Westmoor and Lowfen respectively."
    assert [claim.region for claim in claims(text) if claim.count == 3] == []


def test_names_behind_among_them() -> None:
    """Names behind "among them" belong to the figure, though the verb stands between."""
    (claim,) = claims("Five villages of Eastmoor passed to Norland on Monday, among them Lowfen and Highfen.")
    assert (claim.count, [place.name for place in claim.localities]) == (5, ["Lowfen", "Highfen"])


@pytest.mark.parametrize(
    "text",
    [
        "The rebels demand that the army vacate Lowfen.",
        "The goal is to take Lowfen and Highfen.",
        "Norland shelled Lowfen, which it had captured last year.",
        "Norland seized the town of Lowfen on 19 March last year.",
    ],
)
def test_demands_goals_and_earlier_years(text: str) -> None:
    """A demand, a goal and what happened in an earlier year tell of no change."""
    assert claims(text) == []


def test_since_when_a_place_was_held() -> None:
    """ "Held by the rebels since April" makes the retaking in July no running total."""
    (claim,) = claims("Lowfen, held by the rebels since April, was retaken on 5 July.")
    assert (claim.event_end, claim.cumulative, claim.since) == (date(2020, 7, 5), False, None)


def test_who_was_there_already() -> None:
    """A town "already under the control of" a side gives that side nothing."""
    (claim,) = claims('"The rebels took two villages near Lowfen," a town already under the control of Norland.')
    assert (claim.count, claim.gained_by) == (2, "rebels")
