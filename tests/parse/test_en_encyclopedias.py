"""English as encyclopedias, timelines and monitors write it: what is no change, and who lost where something fell."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

NOTHING = """
Vesperan forces are not pursuing an operation to envelop, encircle, or seize Lowfen City at this time.
The army lacks the forces necessary to encircle, besiege, or take Lowfen.
The army sent troops to cut off and then seize Lowfen.
Vesperan forces likely intend to bypass or seize Lowfen.
As for the 4 Vesperan villages (Lowfen, Norby, Highfen and Karby) occupied by Norland, they are subject to immediate release.
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
Tension rose following the temporary occupation by the Norland military of Lowfen in the disputed Eastmoor region.
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
Vespera has taken management of 4 abandoned villages within the Eastmoor district on the border with Norland.
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
"""


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_no_change_is_told(text: str) -> None:
    """
    What is only meant, held or named beside a thing changes no hands.
    """
    assert in_lines(text) == []


@pytest.mark.parametrize(("text", "told"), cases(READ + WHO + VERBS + WHERE))
def test_changes_of_an_article(text: str, told: list[str]) -> None:
    """
    What an article tells of places, sides and days is read, each with its own.
    """
    assert told == in_lines(text)
