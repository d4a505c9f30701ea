"""English sentences that look like those that other rules are for: near misses, all with invented names."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import cases, claims, in_lines

NOTHING = """
Rebels seized and burned the flag in Karby.
The police seized and burned flags in three villages.
Police seized and destroyed a flag in Lowfen.
The flood overtook the village of Lowfen.
The epidemic overtook the city of Norby on Monday.
The fire overtook 12 villages in Eastmoor.
Darkness overtook the town of Norby.
The exhibition includes the occupation of Lowfen.
The play included the occupation of Lowfen by a troupe of actors.
The occupation by squatters of two villages in Eastmoor angered owners.
Lowfen has been free since Monday of polio.
The town of Lowfen has been free for centuries from plague.
Entry to the museum has been free since May.
The fighters have gone from Lowfen to Norby for training.
The troops had gone from Lowfen to Norby by rail.
The bishop assumed stewardship of three towns in Eastmoor.
The trust took custody of the village of Lowfen's archive.
Norby carried Highfen, who had twisted an ankle.
The 4th Infantry carries Lowfen, Norby and Highfen on its colours.
A widow claims two villages from the army as her inheritance.
They listed Norland's violations of the treaty, including the occupation of Lowfen.
Rebels took Lowfen to meet Doe.
The army has the task of taking Lowfen.
The fall of the regime was near.
"""

READ = """
The army scored victories against the rebels, including the capture of Lowfen.
= - | - | Lowfen | - < - | -
The army made gains in its offensive against the rebels, including the capture of five villages.
= - | 5 | - | - < - | -
The army made advances against IS including the seizure of Lowfen.
= - | - | Lowfen | - < - | -
The fall of the government-held town of Lowfen on Monday was a blow.
= - | - | Lowfen | - < - | 23.11.2020
The fall of the regime stronghold of Lowfen on Monday was a blow.
= - | - | Lowfen | - < regime | 23.11.2020
The fall of the last regime bastion of Lowfen on Monday was a blow.
= - | - | Lowfen | - < - | 23.11.2020
The fall of the Wall district of Lowfen to the rebels on Monday was a blow.
= Lowfen | - | Wall | rebels < - | 23.11.2020
Norland received Lowfen in the deal.
= - | - | Lowfen | Norland < - | -
Norland received Lowfen and Norby in exchange.
= - | - | Lowfen, Norby | Norland < - | -
The mission spoke of the capture of Lowfen on Monday.
= - | - | Lowfen | - < - | 23.11.2020
The task force told of the capture of Lowfen.
= - | - | Lowfen | - < - | -
Blue forces have overtaken the town of Norby.
= - | - | Norby | Blue forces < - | -
The divisions cut the supply lines and overtake the towns of Lowfen and Norby in Eastmoor.
= Eastmoor | - | Lowfen, Norby | divisions < - | -
The occupation by the "Northland" military of Lowfen caused alarm.
= - | - | Lowfen | Northland military < - | -
Rebels took Lowfen to meet their goal.
= - | - | Lowfen | Rebels < - | -
"""


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_what_only_looks_like_a_change_is_none(text: str) -> None:
    """What floods overtake, flags that are burned, museums that are free and journeys change no hands."""
    assert in_lines(text) == []


@pytest.mark.parametrize(("text", "told"), cases(READ))
def test_what_looks_like_no_change_is_read(text: str, told: list[str]) -> None:
    """Gains against somebody, strongholds of a regime and missions that tell of a capture are changes."""
    assert told == in_lines(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The army did not capture Lowfen and besieged it until 5 May.", Status.NEGATED),
        ("The army never captured Lowfen but shelled it until Monday.", Status.NEGATED),
        ("The army has not captured Lowfen despite fighting there until late on Sunday.", Status.NEGATED),
        ("The army had not captured Lowfen by Sunday and fought on until Monday.", Status.NEGATED),
        ("The army failed to recapture Lowfen after fighting until Monday.", Status.NEGATED),
        ("The army did not withdraw from Lowfen until the next offensive.", Status.NEGATED),
        ("The army did not withdraw from Lowfen until Monday.", Status.ASSERTED),
        ("The army did not capture the town of Lowfen until the next day.", Status.ASSERTED),
        ("He was wrongly jailed after the army captured Lowfen on Monday.", Status.ASSERTED),
        ("The incorrectly named army captured Lowfen.", Status.ASSERTED),
        ("The ministry wrongly reported that the army captured Lowfen.", Status.DENIED),
        ("It was mistakenly said that the rebels took Lowfen.", Status.DENIED),
    ],
)
def test_until_and_wrongly_belong_to_their_own_verb(text: str, status: Status) -> None:
    """Up to a day something else went on; something else was done wrongly."""
    (claim,) = claims(text)
    assert claim.status == status
