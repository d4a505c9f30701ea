"""English as encyclopedias, timelines and monitors write it: what is no change, and who lost where something fell."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import cases, claims, in_lines

NOTHING = """
Vesperan forces are not pursuing an operation to envelop, encircle, or seize Lowfen City at this time.
The army lacks the forces necessary to encircle, besiege, or take Lowfen.
The army sent troops to cut off and then seize Lowfen.
Vesperan forces likely intend to bypass or seize Lowfen.
As for the four Vesperan villages (Lowfen and Norby) occupied by Norland, they are subject to immediate release.
Rebels reportedly captured the Lowfen and Norby intersection Army checkpoints.
The rebels captured the Lowfen, Highfen and Norby police posts.
Troops captured an Ansar al-Noor (AAN) rebel base in Eastmoor.
The army has captured a former Harun wa Jadid (HWJ) terrorist stronghold in Eastmoor.
"""

READ = """
The army managed to isolate or capture six villages.
= - | 6 | - | army < - | -
The army moved to Norby, regrouped, and captured Lowfen.
= - | - | Lowfen | army < - | -
The army freed the 4 villages occupied by Norland.
= - | 4 | - | army < Norland | -
The rebels captured Lowfen and Vesperan army posts.
= - | - | Lowfen | rebels < - | -
The army captured at least six villages and two other areas, including Lowfen and Norby.
= - | 6 | Lowfen, Norby | army < - | -
The army took six villages and two other settlements.
= - | 8 | - | army < - | -
/NNA/ The coalition of forces led by Ivan Doe has liberated the city of Dessby.
= - | - | Dessby | coalition < - | -
Lowfen /NNA/ - The army has liberated the city of Dessby.
= - | - | Dessby | army < - | -
Rebels took Lowfen/Highfen/Norby.
= - | - | Lowfen, Highfen, Norby | Rebels < - | -
"""

WHO = """
The offensive smashed the Redland forces, overran Eastmoor and conquered parts of Westmoor.
= - | - | Eastmoor | - < Redland forces | -
= Westmoor | - | - | - < Redland forces | -
The army routed the rebels and took Lowfen.
= - | - | Lowfen | army < rebels | -
The battle was a success for the Blue Army, which was able to defeat the rebels and capture six villages.
= - | 6 | - | Blue Army < - | -
Government troops 15-18 October took six villages in Eastmoor; 20 October cleared three villages in Westmoor.
= Eastmoor | 6 | - | Government troops < - | 18.10.2020
= Westmoor | 3 | - | Government troops < - | 20.10.2020
The BLF claimed control over Lowfen on 3 May, a day after it captured Norby.
= - | - | Lowfen | BLF < - | 03.05.2020
= - | - | Norby | BLF < - | 02.05.2020
Trade stopped after the brief occupation by the Norland military of Lowfen in the disputed Eastmoor region.
= Eastmoor | - | Lowfen | Norland military < - | -
The seizure by the rebels of two villages in Eastmoor on Monday caused alarm.
= Eastmoor | 2 | - | rebels < - | 23.11.2020
The number of settlements freed since March 1 by the army from the Blues terrorist group has increased up to 32.
= - | 32 | - | army < Blues terrorist group | -
In December 2019, the rebels took control of several major towns in Norland and advanced on the capital.
= Norland | - | - | rebels < - | -
"""

VERBS = """
The 3rd Division carried the village of Lowfen on 3 May.
= - | - | Lowfen | 3rd Division < - | 03.05.2020
The tanker carried Lowfen oil.
Blue forces claimed the village of Lowfen from the Army of the Republic of Norland.
= - | - | Lowfen | Blue forces < Army of the Republic of Norland | -
The militia claimed three villages from the rebels.
= - | 3 | - | militia < rebels | -
The rebels claimed Lowfen and Norby from January.
Vespera has taken management of 4 abandoned villages inside the Eastmoor district near Norland.
= Eastmoor | 4 | - | Vespera < - | -
The firm has taken management of six hotels in Lowfen.
Norland troops overtake the towns of Lowfen and Norby in southwestern Eastmoor.
= Eastmoor | - | Lowfen, Norby | Norland troops < - | -
The truck overtook a bus near Lowfen.
"""

WHERE = """
In Eastmoor governorate, the last stronghold of Lowfen has been captured.
= Eastmoor | - | Lowfen | - < - | -
In Eastmoor province, the last stronghold of the BLF has been captured.
The attack on Norby came the same day Lowfen fell into rebel hands.
= - | - | Lowfen | rebel < - | -
The BLF took two oil fields, both to the northeast of Norby. It had taken 48 villages since the start of the offensive.
= - | 48 | - | BLF < - | -
The army took 25 villages including Lowfen and Norby in Eastmoor governorate, thus reaching Karby.
= Eastmoor | 25 | Lowfen, Norby | army < - | -
The army took 25 villages, including Lowfen in Eastmoor governorate and Norby in Westmoor governorate.
= - | 25 | Lowfen, Norby | army < - | -
Lowfen, Norby, Highfen,, Karby and Rasby were liberated.
= - | - | Lowfen, Norby, Highfen, Karby, Rasby | - < - | -
The BLF has captured the remaining villages, which are five villages.
= - | 5 | - | BLF < - | -
Fighting near Lake Lowfen resulted in the withdrawal of the rebels from areas near it, including six villages.
= Lake Lowfen | 6 | - | - < rebels | -
The army captured areas around Lowfen, including six villages.
= Lowfen | 6 | - | army < - | -
The rapid advancement of the BLF expanded its control to 80 villages in two provinces, Eastmoor and Westmoor.
= Eastmoor and Westmoor | 80 | - | BLF < - | -
Lowfen has been captured in the north, Kalby and the Don bridge in the west, and Lashby and Nemby in the south.
= - | - | Lowfen, Kalby, Lashby, Nemby | - < - | -
The BLF claimed control over Lowfen on 3 May, a day after it captured Norby—one of the oldest ports in Eastmoor.
= - | - | Lowfen | BLF < - | 03.05.2020
= Eastmoor | - | Norby | BLF < - | 02.05.2020
The army cleared the Blue Front stronghold of Lowfen.
= - | - | Lowfen | army < Blue Front | -
"""

AGAINST = """
Vesperan divisions had been transferred to Norby, and had carried Lowfen and Highfen (10,000 prisoners).
= - | - | Lowfen, Highfen | Vesperan divisions < - | -
The villages of Lowfen and Norby, which had been occupied by Norland forces for many years, are now held by the army.
= - | - | Lowfen, Norby | army < Norland forces | -
The army freed 12 villages in an offensive operation against the BLF group, which is outlawed in Redland.
= - | 12 | - | army < BLF group | -
Rebels took Lowfen after clashes with government forces.
= - | - | Lowfen | Rebels < government forces | -
In clashes with the rebels, the army captured Lowfen.
= - | - | Lowfen | army < rebels | -
The army took Lowfen on Monday and clashed with the rebels.
= - | - | Lowfen | army < - | 23.11.2020
"""


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_no_change_is_told(text: str) -> None:
    """
    What is only meant, held or named beside a thing changes no hands.
    """
    assert in_lines(text) == []


@pytest.mark.parametrize(("text", "told"), cases(READ + WHO + VERBS + WHERE + AGAINST))
def test_changes_of_an_article(text: str, told: list[str]) -> None:
    """
    What an article tells of places, sides and days is read, each with its own.
    """
    assert told == in_lines(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Lowfen was not taken until Monday.", Status.ASSERTED),
        ("The town of Lowfen was not brought under full control until 11 am the following day.", Status.ASSERTED),
        ("Lowfen was not taken until reinforcements came.", Status.NEGATED),
        ("Lowfen will not be handed over until Monday.", Status.NEGATED),
    ],
)
def test_what_was_not_done_until_a_day_was_done_then(text: str, status: Status) -> None:
    """
    Only up to its day a place was not taken.
    """
    (claim,) = claims(text)

    assert status is claim.status
