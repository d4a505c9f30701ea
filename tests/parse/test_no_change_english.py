"""What English news tells beside changes of control, and who it was that did what it tells."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Status
from tests.parse.reports import claims

TOLD = (Status.ASSERTED, Status.CLAIMED)

NOT_DONE = """
The army stopped the rebels from taking Lowfen.
The army was prevented from retaking Lowfen.
It is unclear whether the rebels have captured Lowfen.
The spokesman would not say if the army had lost Lowfen.
The minister declined to confirm that Lowfen had fallen.
Experts doubt that the army has retaken Lowfen and Highfen.
There were fears that the rebels had taken Lowfen.
The army fears losing Lowfen.
The rebels came within 3 km of capturing Lowfen.
The rebels nearly captured Lowfen on Monday.
The rebels are days away from seizing Lowfen.
The government ruled out handing over Lowfen.
The general opposed withdrawing from Lowfen.
The rebels have been in full control of Norby and Lowfen districts since early 2015.
The rebels postponed their withdrawal from Lowfen.
The Blues' promised withdrawal from Lowfen has not begun.
Crowds rallied against the handover of four villages in Eastmoor.
Vespera and Norland discussed the return of four villages.
A row over the loss of face led to a dispute over the return of Lowfen.
The parties signed a deal on the return of Lowfen to Vespera.
The rebels seized no towns in Eastmoor last week.
FAKE: Norland troops abandoned Lowfen and Highfen.
"""

NO_CONTROL = """
The charity freed 12 villages in Eastmoor from debt.
Three villages in Eastmoor were freed of landmines.
Ministry of Health on Telegram: 19 villages freed of cholera in Eastmoor.
Lowfen United clawed back two goals in Highfen.
Police swept up Lowfen's gang members in a dawn raid.
Clashes between fans marred the game in Lowfen. The town was captured on film.
The whole of Eastmoor was without power on Monday.
The garrison in Lowfen surrendered its old barracks to the council.
Contact with three villages was lost after the storm.
Electricity was lost in four districts of Eastmoor.
Floods forced the evacuation of seven villages in Eastmoor.
The army withdrew heavy weapons from Lowfen.
The Red Cross pulled out of Lowfen and two towns.
NGOs withdrew from four towns in Eastmoor.
Snow fell on Lowfen and Highfen.
Bombs fell on Lowfen, killing four.
The Green Party captured 14 districts in Sunday's vote.
The army destroyed four drones over Lowfen and captured two near Highfen.
The rebels captured 12 in Lowfen.
The president visited the liberated village of Lowfen.
Sappers cleared Lowfen and Highfen of unexploded shells.
The aid group withdrew from Lowfen.
Two men were held in liberated Lowfen.
In recently liberated Lowfen, sappers found 40 mines.
"""

BESIDE = """
- Three villages in Eastmoor shelled
- Clashes in five villages
- Power cuts in 14 settlements
- Displacement from six villages
- Shelling wounds 14 in Highfen.
"""


@pytest.mark.parametrize("text", [*NOT_DONE.strip().splitlines(), *NO_CONTROL.strip().splitlines()])
def test_nothing_changed_hands(text: str) -> None:
    """
    What is prevented, doubted, feared or discussed, and what is lost, taken or left in another sense, is no change.
    """
    assert not [claim for claim in claims(text) if claim.status in TOLD]


@pytest.mark.parametrize("entry", BESIDE.strip().splitlines())
def test_an_entry_of_something_else_goes_on_with_nothing(entry: str) -> None:
    """
    An entry of a list that tells of shelling or outages is not of the verb of the entry above it.
    """
    [claim] = claims(f"- The Blues captured Lowfen.\n{entry}")

    assert ["Lowfen"] == [place.name for place in claim.localities]


@pytest.mark.parametrize(
    ("text", "name", "loser", "taker"),
    [
        ("The Blues, which seized Highfen in May, captured Lowfen.", "Lowfen", None, "Blues"),
        ("The BLF, after losing Highfen, captured Lowfen.", "Lowfen", None, "BLF"),
        ("The army's campaign to retake Highfen has captured Lowfen.", "Lowfen", None, "army"),
        ("The rebels attacked Highfen after capturing Lowfen.", "Lowfen", None, "rebels"),
        ("The army shelled Highfen after losing Lowfen.", "Lowfen", "army", None),
        ("The rebels control Highfen and captured Lowfen on Monday.", "Lowfen", None, "rebels"),
        ("Rebels shot 12 soldiers after capturing Lowfen.", "Lowfen", None, "Rebels"),
        ("The army accused the rebels of seizing Lowfen.", "Lowfen", None, "rebels"),
        ("The ministry credited the 3rd Brigade with seizing Lowfen.", "Lowfen", None, "3rd Brigade"),
        ("The opposition accuses the government of handing over Lowfen.", "Lowfen", "government", None),
        ("Lowfen, the last BLF stronghold, was captured by the army.", "Lowfen", None, "army"),
        ("After clashes in Highfen, the army recaptured Lowfen.", "Lowfen", None, "army"),
        ("The Blues, based in Eastmoor, captured Lowfen.", "Lowfen", None, "Blues"),
    ],
)
def test_who_did_it(text: str, name: str, loser: str | None, taker: str | None) -> None:
    """
    Who acts is the subject of the main clause, or who is said to have done it; where others fought places nothing.
    """
    claim = next(one for one in claims(text) if name in [place.name for place in one.localities])

    assert (None, loser, taker) == (claim.region, claim.lost_by, claim.gained_by)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A week after the 3 November ceasefire, the rebels seized Lowfen.", None),
        ("== 2018 ==\nOn 9 October, the rebels captured Lowfen.", date(2018, 10, 9)),
        ("=== March 2019 ===\n* On 3 March, the army recaptured Lowfen.", date(2019, 3, 3)),
        ("The general was dismissed after the fall of Lowfen on 3 November.", date(2020, 11, 3)),
    ],
)
def test_when_it_was(text: str, day: date | None) -> None:
    """
    A day that only tells which ceasefire is meant is no other's; a heading tells the year of the days below it.
    """
    [claim] = claims(text)

    assert (day, Status.ASSERTED) == (claim.event_end, claim.status)


@pytest.mark.parametrize(
    "text",
    [
        "The army accused the rebels of seizing Lowfen.",
        "Vespera accuses Norland of handing over Lowfen to the rebels.",
    ],
)
def test_an_accusation_is_a_claim(text: str) -> None:
    """
    Who accuses somebody of a capture claims that it was.
    """
    [claim] = claims(text)

    assert Status.CLAIMED == claim.status
