"""English: a place that fell as another did, and places that a sentence names before or behind what befell them."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Status
from tests.parse.reports import cases, claims, in_lines

TOLD = """
The army took Lowfen on Monday. Highfen followed on Tuesday.
= - | - | Lowfen | army < - | 23.11.2020
= - | - | Highfen | army < - | 24.11.2020
The army took Lowfen. Highfen and Norby were next.
= - | - | Lowfen | army < - | -
= - | - | Highfen, Norby | army < - | -
Lowfen fell on Monday. Highfen suffered the same fate a day later.
= - | - | Lowfen | - < - | 23.11.2020
= - | - | Highfen | - < - | 24.11.2020
Lowfen had been under siege since May. On Tuesday it fell to the army.
= - | - | Lowfen | army < - | 24.11.2020
The defenders of Lowfen surrendered on Tuesday.
= - | - | Lowfen | - < - | 24.11.2020
Lowfen's defenders have abandoned the town.
= - | - | Lowfen | - < Lowfen's defenders | -
The army moved into Lowfen after the rebels had withdrawn from it.
= - | - | Lowfen | - < rebels | -
Lowfen became the third town in Eastmoor to fall to the army.
= Eastmoor | - | Lowfen | army < - | -
The third town to fall to the army in Eastmoor is Lowfen.
= Eastmoor | - | Lowfen | army < - | -
With Lowfen the army has now taken six villages in Eastmoor.
= - | - | Lowfen | army < - | -
= Eastmoor | 6 | - | army < - | -
The army pushed from Lowfen to Highfen, taking the village on Tuesday.
= - | - | Highfen | army < - | 24.11.2020
The army advanced on Lowfen and by nightfall had taken it.
= - | - | Lowfen | army < - | -
The army shelled Lowfen in Eastmoor for days before capturing it.
= Eastmoor | - | Lowfen | army < - | -
Lowfen and Highfen fell, as did Norby.
= - | - | Lowfen, Highfen, Norby | - < - | -
The governor of Eastmoor province said three of its villages had been captured.
= Eastmoor | 3 | - | - < - | -
The forces which drove the rebels from Lowfen last month have seized 70 villages.
= - | 70 | - | forces < - | -
"""

NEAR = """
The army shelled Lowfen. Highfen followed.
Protests were held in Lowfen. Highfen was next.
The defenders of Lowfen fled into the woods.
"""

ELSE = """
Engineers said that four villages had been restored to the grid.
General Doe retired from Lowfen in June.
The archaeologists' gains include two settlements found beneath a car park.
Two battalions left Lowfen on Monday for exercises in Highfen.
Eastmoor lost 61 villages on paper as they had been reclassified as towns.
Wolves have retaken Lowfen, biologists say.
The coach gave up Lowfen for a job in Highfen.
The regulator took Lowfen Water to court.
The rangers cleared Lowfen of snares.
The trust won back Lowfen in the High Court.
The video game lets players capture 140 towns.
The plague of mice that occupied Lowfen has eased.
The company ceded Lowfen to its rival.
Gales stripped Lowfen of its lights and left four villages without telephone lines.
The army chaplain took over Lowfen and two other parishes.
The army gained Lowfen as a sponsor for its team.
The rebel court handed 12 villages a bill.
"""


@pytest.mark.parametrize(("text", "expected"), cases(TOLD))
def test_a_place_is_known_wherever_the_text_has_named_it(text: str, expected: list[str]) -> None:
    """Whether a sentence goes on with another, points back or names the place last, it is told once with its day."""
    assert in_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), cases(NEAR))
def test_who_follows_a_place_that_did_not_fall_did_not_fall_either(text: str, expected: list[str]) -> None:
    """What was only shelled, or saw protests, is followed by nothing that changed hands."""
    assert in_lines(text) == expected


@pytest.mark.parametrize("text", ELSE.strip().splitlines())
def test_words_of_a_change_said_of_other_things_tell_of_none(text: str) -> None:
    """Grids, careers, courts, games and registers lose and win places without anybody taking them."""
    assert claims(text) == []


def test_what_a_plan_would_see_is_planned() -> None:
    """Villages that a plan "would see" handed over have not been."""
    [claim] = claims("The peace plan would see eight villages handed over by the army.")
    assert claim.status is Status.PLANNED


def test_a_day_in_figures_is_read_where_only_one_of_them_can_be_the_month() -> None:
    """A day with strokes is stated where a figure above twelve tells which is the month, else it is left open."""
    days = [
        claim.event_end
        for text in ("20/11/2020", "11/20/2020", "3/4/2020")
        for claim in claims(f"Lowfen fell on {text}.")
    ]
    assert days == [date(2020, 11, 20), date(2020, 11, 20), None]
