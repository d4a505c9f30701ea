"""What is told of places without a change of who holds them gives no claim, whoever acts, wherever and whenever."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Status
from tests.parse.combined import drawn, tidy
from tests.parse.reports import claims

TOLD = (Status.ASSERTED, Status.CLAIMED)
WHO = ("the rebels", "government forces", "Vespera's army", "the BLF", "BLF militants", "the Blue Army", "Redland")
PLACES = (
    "four villages",
    "Lowfen",
    "the town of Lowfen",
    "Lowfen and Highfen",
    "12 villages",
    "the villages of Lowfen and Highfen",
    "three districts",
)
WHERE = ("in Eastmoor province", "in Eastmoor", "in the Eastmoor district", "in northern Eastmoor", "near Ashby", "")
WHEN = ("", "on Monday", "yesterday", "on 20 November", "overnight")
ENDS = ("", ", a local official said", "after two days of fighting", ", the ministry said")
DEEDS = """
{who} attacked {places} {where} {when}
{who} shelled {places} {where} {when}
{who} bombed {places} {where} {when}, killing 12 people
{who} still hold {places} {where}
{who} control 12 of the 30 villages {where}
{who} have controlled {places} {where} since 2012
{places} {where} remain under the control of {who}
{who} plan to capture {places} {where}
{who} are preparing to retake {places} {where}
{who} could soon capture {places} {where}
{who} threatened to seize {places} {where}
{who} tried to capture {places} {where} {when}
if {who} capture {places} {where}, the road will be cut
{who} are besieging {places} {where}
{who} surrounded {places} {where} {when}
{who} advanced towards {places} {where} {when}
{who} entered {places} {where} {when}
{who} reached {places} {where} {when}
{who} raided {places} {where} {when}
{who} stormed {places} {where} {when} but were driven back
{who} repelled an attack on {places} {where} {when}
{who} killed 20 soldiers and captured 12 {where} {when}
{who} captured 12 soldiers in Lowfen {where} {when}
{who} seized 20 tonnes of wheat in Lowfen {where} {when}
{who} captured a military base near Lowfen {where} {when}
{who} captured 12 square kilometres {where} {when}
{who} captured hills overlooking Lowfen {where} {when}
{who} lost 20 men in Lowfen {where} {when}
{who} took 40 people hostage in Lowfen {where} {when}
{who} won 12 seats {where} {when}
the airport of Lowfen {where} was captured by {who} {when}
20 people were killed in {places} {where} {when}
no villages were captured {where} {when}
{who} have not captured any village {where}
{who} denied having lost any village {where}
the battle for {places} {where} goes on
""".strip().splitlines()


@pytest.mark.parametrize("deed", DEEDS)
@drawn(25)
@given(
    who=st.sampled_from(WHO),
    places=st.sampled_from(PLACES),
    where=st.sampled_from(WHERE),
    when=st.sampled_from(WHEN),
    end=st.sampled_from(ENDS),
)
def test_no_change_is_none(deed: str, who: str, places: str, where: str, when: str, end: str) -> None:
    """
    Attacks, sieges, plans, standing control, prisoners and booty change no place's hands.
    """
    said = tidy(f"{deed.format(who=who, places=places, where=where, when=when)} {end}.")

    assert [] == [claim for claim in claims(said) if claim.status in TOLD]
