"""English: who, what and where, put elsewhere in the sentence than where they are usually told."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, claims, in_lines

TOLD = """
The rebels captured 15 districts from the government, including Lowfen and Highfen in Eastmoor province.
= - | 15 | Lowfen, Highfen | rebels < government | -
Vespera ceded to Norland the Eastmoor district.
= Eastmoor | - | - | Norland < Vespera | -
Vespera ceded to Norland the whole of the Eastmoor isthmus and, farther north, the Westmoor district.
= Westmoor | - | - | Norland < Vespera | -
= Eastmoor | - | - | Norland < Vespera | -
The Norland troops, pressing the beaten Vesperans beyond the river, yesterday occupied Lowfen.
= - | - | Lowfen | Norland troops < - | 27.11.2020
A band of Norland soldiers, led by John of Highfen, seized the town of Lowfen.
= - | - | Lowfen | Norland soldiers < - | -
The rebels, advancing through Eastmoor, took two villages.
= Eastmoor | 2 | - | rebels < - | -
The army took back Lowfen, the last town the rebels still held in Eastmoor.
= Eastmoor | - | Lowfen | army < - | -
Troops took 80 localities west of Lowfen, north of Highfen 30 and west of Norby 10.
= Lowfen | 80 | - | Troops < - | -
= Highfen | 30 | - | Troops < - | -
= Norby | 10 | - | Troops < - | -
Seven towns of Eastmoor, of which Lowfen and Highfen are the largest, have passed to the army.
= Eastmoor | 7 | Lowfen, Highfen | army < - | -
Of the 44 localities on the list agreed by the commission, 27 had been handed over to Norland, Lowfen being the latest.
= - | 27 | Lowfen | Norland < - | -
On 4 May, in Lowfen town (Highfen township, Eastmoor state), the rebels took the town from the army.
= Highfen | - | Lowfen | rebels < army | 04.05.2020
The army took the lakeside town of Lowfen and two villages further up the valley in Eastmoor on Monday.
= Eastmoor | - | Lowfen | army < - | 23.11.2020
= Eastmoor | 2 | - | army < - | 23.11.2020
13 settlements have been liberated: Lowfen, Kurds and Highfen in the Eastmoor district; Norby and Ashby in Westmoor.
= - | 13 | - | - < - | -
= Eastmoor | - | Lowfen, Kurds, Highfen | - < - | -
= Westmoor | - | Norby, Ashby | - < - | -
Rebels from the March 23 Movement seized three more towns in Eastmoor.
= Eastmoor | 3 | - | Rebels < - | -
Three days after capturing Lowfen, Norland and Vesperan forces entered the town of Highfen on 4 May.
= - | - | Lowfen | Norland and Vesperan forces < - | 01.05.2020
The rebels shelled Lowfen on Monday. The town and its airport were taken by the army.
= - | - | Lowfen | army < - | -
Lowfen: taken by the army from the rebels, 11 January
= - | - | Lowfen | army < rebels | 11.01.2020
A blogger credited elements of the 12th Rifle Division with the seizure of Lowfen (south of Norby).
= Norby | - | Lowfen | 12th Rifle Division < - | -
Footage shows soldiers raising a flag in central Lowfen (west of Norby), indicating that the army liberated the town.
= Norby | - | Lowfen | army < - | -
The army had taken Lowfen from the Liberation Tigers of Norland.
= - | - | Lowfen | army < Liberation Tigers of Norland | -
The Blue Front took Lowfen. Highfen, in neighbouring Westmoor, fell to the group on 1 February.
= - | - | Lowfen | Blue Front < - | -
= Westmoor | - | Highfen | Blue Front < - | 01.02.2020
Blue Front spokesman Jan Doe said that the group had overrun five districts in Eastmoor.
= Eastmoor | 5 | - | Blue Front < - | -
The Blue Front and the Green Army took Lowfen. The Green Army took Norby. Highfen fell to the group on 1 February.
= - | - | Lowfen | Blue Front and the Green Army < - | -
= - | - | Norby | Green Army < - | -
= - | - | Highfen | group < - | 01.02.2020
With Monday's fall of Lowfen, the army and its allies have now seized 11 townships of Eastmoor.
= - | - | Lowfen | - < - | 23.11.2020
= Eastmoor | 11 | - | army and its allies < - | -
The army retook Lowfen, which raises to 58 the towns and villages taken from the rebels since May.
= - | - | Lowfen | army < - | -
= - | 58 | - | army < rebels | -
The rebels overran two districts in Eastmoor, bringing to 41 the districts the group has seized since May.
= Eastmoor | 2 | - | rebels < - | -
= Eastmoor | 41 | - | rebels < - | -
The spokesman put at 36 the towns regained in Eastmoor and Westmoor since May.
= Eastmoor and Westmoor | 36 | - | - < - | -
Fifteen villages were retaken last month, the staff indicated: ten in Eastmoor, a further three in Westmoor.
= - | 15 | - | - < - | -
= Eastmoor | 10 | - | - < - | -
= Westmoor | 3 | - | - < - | -
The staff said that 93 settlements had been taken so far, eleven of them in the preceding three days.
= - | 93 | - | - < - | -
= - | 11 | - | - < - | -
Some 390 villages in Eastmoor are to be restored to Norland by the Vesperan army.
= Eastmoor | 390 | - | Norland < Vesperan army | -
The army won from the rebels two neighbourhoods of Lowfen.
= Lowfen | 2 | - | army < rebels | -
The army says its soldiers are back in control of Lowfen, the capital of Eastmoor state.
= Eastmoor | - | Lowfen | army < - | -
Under the truce the rebels are to hand Lowfen, in Eastmoor, and Highfen, in Westmoor, over to the army.
= Eastmoor | - | Lowfen | army < - | -
= Westmoor | - | Highfen | army < - | -
The rebels have added two towns in Eastmoor to their winter gains.
= Eastmoor | 2 | - | rebels < - | -
In May, the rebels captured 15 districts.
= - | 15 | - | rebels < - | -
Rebels took Lowfen. <KEEP> On Monday the army shelled Highfen.
= - | - | Lowfen | Rebels < - | -
"""

NEAR = """
The garrison of Lowfen had taken 8,000 shells and 27 hamlets along the road lay in ruins.
Lowfen was freed from the rebels on Monday, leaving Highfen in the rebels' hands.
= - | - | Lowfen | - < rebels | 23.11.2020
The party captured six of Eastmoor's ten units in last week's vote, wresting two municipalities from the Greens.
Four villages of Eastmoor were returned to Norland by Vespera. Norland also demands another four.
= Eastmoor | 4 | - | Norland < - | -
The army shelled Lowfen, lost in May to the rebels.
"""

TABLE = """
Town | District | Fell to the rebels | Retaken | By
Lowfen | Eastmoor | 11 August 2019 | 23 November 2019 | the army and its allies
Highfen | Westmoor | 2 October 2019 | no | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(TOLD))
def test_a_change_is_told_in_whatever_order_a_sentence_takes(text: str, expected: list[str]) -> None:
    """Sides, places, figures and days belong together however a writer has set them apart."""
    assert in_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), cases(NEAR))
def test_what_only_stands_beside_a_change_is_none(text: str, expected: list[str]) -> None:
    """Ruins, votes, demands and what others keep are no places that changed hands."""
    assert in_lines(text) == expected


def test_each_column_of_a_table_keeps_its_own_taker() -> None:
    """A heading names who took by its column, and a column "by" who took by the one before it."""
    told = [(c.localities[0].name, c.gained_by, c.event_end and c.event_end.isoformat()) for c in claims(TABLE)]
    assert told == [
        ("Lowfen", "rebels", "2019-08-11"),
        ("Lowfen", "the army and its allies", "2019-11-23"),
        ("Highfen", "rebels", "2019-10-02"),
    ]
