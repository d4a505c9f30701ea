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
= Eastmoor | - | Lowfen | army < rebels | -
= Westmoor | - | Highfen | army < rebels | -
The rebels have added two towns in Eastmoor to their winter gains.
= Eastmoor | 2 | - | rebels < - | -
In May, the rebels captured 15 districts.
= - | 15 | - | rebels < - | -
Rebels took Lowfen. <KEEP> On Monday the army shelled Highfen.
= - | - | Lowfen | Rebels < - | -

Lowfen and Highfen, the next two towns on the road, were abandoned by Doe's men.
= - | 2 | Lowfen, Highfen | - < Doe | -
Army columns on the Eastmoor axis have secured Lowfen.
= Eastmoor | - | Lowfen | Army columns < - | -
Two brigades, with helicopter support, cleared and secured Lowfen, also in Eastmoor.
= Eastmoor | - | Lowfen | brigades < - | -
The army recovered the villages of Lowfen and Highfen (Norby sub-prefecture, Eastmoor), which they found deserted.
= Norby | - | Lowfen, Highfen | army < - | -
The army redeployed out of three districts of Eastmoor, which the rebels took over the same day.
= Eastmoor | 3 | - | - < army | -
The army marched into Norby and occupied it; Highfen had been taken by another corps.
= - | - | Norby | army < - | -
= - | - | Highfen | - < - | -
The army took four towns of Eastmoor, which are Lowfen, Highfen, Norby and Ashby.
= Eastmoor | 4 | Lowfen, Highfen, Norby, Ashby | army < - | -
The rebels abandoned Lowfen in the night of 15 to 16 January.
= - | - | Lowfen | - < rebels | 16.01.2020
Lowfen was freed on 28 July, and Highfen, its chief town, on 2 August.
= - | - | Lowfen | - < - | 28.07.2020
= - | - | Highfen | - < - | 02.08.2020
Lowfen and Highfen became ours in the last 24 hours.
= - | - | Lowfen, Highfen | - < - | 28.11.2020
Vespera declares takeover of Lowfen and two villages, Eastmoor district
= Eastmoor | - | Lowfen | - < - | -
= Eastmoor | 2 | - | - < - | -
The rebels took Lowfen in Eastmoor, which would bring to 19 the number wrested from the army since May.
= Eastmoor | - | Lowfen | rebels < - | -
= Eastmoor | 19 | - | rebels < army | -
Two capitals, Lowfen in Eastmoor and Highfen in Westmoor, submitted to the Blues on Thursday.
= - | 2 | - | Blues < - | 26.11.2020
= Eastmoor | - | Lowfen | Blues < - | 26.11.2020
= Westmoor | - | Highfen | Blues < - | 26.11.2020
The rebels have taken six villages in Eastmoor. Three of the six, Lowfen, Highfen and Norby, fell on Monday.
= Eastmoor | 6 | - | rebels < - | -
= Eastmoor | 3 | Lowfen, Highfen, Norby | rebels < - | 23.11.2020
At dawn today the fighters set free the towns of Lowfen and Highfen.
= - | - | Lowfen, Highfen | fighters < - | 28.11.2020
Four Eastmoor pueblos, to wit Lowfen, Highfen, Norby and Ashby, passed from the rebels to the army yesterday.
= Eastmoor | 4 | Lowfen, Highfen, Norby, Ashby | army < rebels | 27.11.2020
Six villages were lost on Sunday: four of the Eastmoor groupement (Lowfen, Highfen, Norby, Ashby) and two of Westmoor.
= - | 6 | - | - < - | 22.11.2020
= Eastmoor | 4 | Lowfen, Highfen, Norby, Ashby | - < - | 22.11.2020
= Westmoor | 2 | - | - < - | 22.11.2020
The militia left the town of Lowfen and, with it, 36 villages of the Eastmoor enclave.
= Eastmoor | - | Lowfen | - < militia | -
= Eastmoor | 36 | - | - < militia | -
The army retook their old headquarters town of Lowfen early today.
= - | - | Lowfen | army < - | 28.11.2020
Two towns of Eastmoor, Lowfen and Highfen, did change hands on Monday.
= Eastmoor | 2 | Lowfen, Highfen | - < - | 23.11.2020
A Blue Front counter-attack recaptured two villages from the rebels.
= - | 2 | - | Blue Front < rebels | -
A push by the rebels in Eastmoor has captured six villages.
= Eastmoor | 6 | - | rebels < - | -
An attack by the rebels on Lowfen was repelled and the army captured Highfen.
= - | - | Highfen | army < - | -

The rebels who had seized Lowfen on 3 January abandoned it in the night of 15 to 16 January.
= - | - | Lowfen | rebels < - | 03.01.2020
= - | - | Lowfen | - < rebels | 16.01.2020
The army redeployed out of three districts of Eastmoor (Ad Lowfen, Bayt Al Highfen and At Norby).
= Eastmoor | 3 | Ad Lowfen, Bayt Al Highfen, At Norby | - < army | -
The army has secured Lowfen, the Public Relations directorate reported on Monday.
= - | - | Lowfen | army < - | 23.11.2020
Two capitals, Lowfen in Eastmoor and Highfen in Westmoor, fell to the Blues, a day after President Ivan Doe lost Norby.
= - | 2 | - | Blues < - | -
= Eastmoor | - | Lowfen | Blues < - | -
= Westmoor | - | Highfen | Blues < - | -
= - | - | Norby | - < President Ivan Doe | -
Seven towns in Eastmoor have now been lost by President Ivan Doe, three of them this week.
= Eastmoor | 7 | - | - < President Ivan Doe | -
= Eastmoor | 3 | - | - < President Ivan Doe | -
Two towns of Eastmoor, Lowfen and Highfen, did change hands: the militia took them from federal soldiers on Thursday.
= Eastmoor | 2 | Lowfen, Highfen | militia < federal soldiers | 26.11.2020
The army captured six villages on Monday, raising to 71 the number of villages and towns taken from the rebels.
= - | 6 | - | army < - | 23.11.2020
= - | 71 | - | army < rebels | -
The division yesterday won from ISIS two neighbourhoods of Lowfen.
= Lowfen | 2 | - | division < ISIS | 27.11.2020
Troops west of Lowfen took 80 localities, north of Highfen 300, and west of Norby 100.
= Lowfen | 80 | - | Troops < - | -
= Highfen | 300 | - | Troops < - | -
= Norby | 100 | - | Troops < - | -
The army captured 17 villages, with 11 placed under Blue Front control and six placed under Green Army control.
= - | 17 | - | army < - | -
= - | 11 | - | Blue Front < - | -
= - | 6 | - | Green Army < - | -

The garrison turned Lowfen, chief town of Eastmoor, over to Vesperan troops on Saturday.
= Eastmoor | - | Lowfen | Vesperan troops < - | 28.11.2020
BLF captures Eastmoor capital Lowfen.
= Eastmoor | - | Lowfen | BLF < - | -
Lowfen (3 Jan), Highfen (4 Jan) retaken.
= - | - | Lowfen | - < - | 03.01.2020
= - | - | Highfen | - < - | 04.01.2020
Troops have recaptured Lowfen and four other villages on the Dry Plateau.
= Dry Plateau | - | Lowfen | Troops < - | -
= Dry Plateau | 4 | - | Troops < - | -
The army freed three towns of the Eastmoor Plain.
= Eastmoor Plain | 3 | - | army < - | -
The front had captured Lowfen, seat of the government, on Monday along with three communes of Eastmoor prefecture.
= - | - | Lowfen | - < - | 23.11.2020
= Eastmoor | 3 | - | - < - | 23.11.2020
The army has taken Lowfen and eleven villages in the vilayet of Eastmoor.
= Eastmoor | - | Lowfen | army < - | -
= Eastmoor | 11 | - | army < - | -
In Eastmoor State, the army claimed to have fully recaptured the state from the rebels on May 20, 2020.
= Eastmoor | - | - | army < rebels | 20.05.2020
The legion claimed it had fully liberated the settlement of Lowfen, after crossing from Norland into Eastmoor on Monday.
= - | - | Lowfen | legion < - | 23.11.2020
The Norlandish offensive in the northeast successfully recaptured six villages.
= - | 6 | - | Norlandish < - | -
Doe's campaign retook the town of Lowfen.
= - | - | Lowfen | Doe < - | -
Eight villages in Eastmoor returned to the authority of the state today.
= Eastmoor | 8 | - | state < - | 28.11.2020
Armed activists and their allies seized the town of Wounded Knee, South Eastmoor.
= South Eastmoor | - | Wounded Knee | allies < - | -
The army claims to have liberated 12 villages near Lowfen in last 24 hrs, makes 57 across Eastmoor so far.
= Lowfen | 12 | - | army < - | 28.11.2020
= Eastmoor | 57 | - | army < - | -
Troops captured Norby and Lowfen, and captured in fighting more than 200 other populated places.
= - | - | Norby, Lowfen | Troops < - | -
= - | 200 | - | Troops < - | -
On 14 November, the army stated that 500 km2 has been captured, including 34 villages, 31 hamlets and seven hills.
= - | 65 | - | - < - | 14.11.2020
The army advanced in Eastmoor, bringing the number of captured farms and villages to 26.
= Eastmoor | 26 | - | - < - | -
Troops took 6 of 14 villages in Eastmoor and 4 of 9 in Westmark.
= Eastmoor | 6 | - | Troops < - | -
= Westmark | 4 | - | Troops < - | -
"""

NEAR = """
The garrison of Lowfen had taken 8,000 shells and 27 hamlets along the road lay in ruins.
Lowfen was freed from the rebels on Monday, leaving Highfen in the rebels' hands.
= - | - | Lowfen | - < rebels | 23.11.2020
The party captured six of Eastmoor's ten units in last week's vote, wresting two municipalities from the Greens.
Four villages of Eastmoor were returned to Norland by Vespera. Norland also demands another four.
= Eastmoor | 4 | - | Norland < - | -
The army shelled Lowfen, lost in May to the rebels.

The army recaptured Lowfen and three more heights above Highfen.
The Centre has taken 12 of 19 municipalities, final counts showed.
The Eastmoor offensive captured six villages.
= Eastmoor | 6 | - | - < - | -

To reach their units, the army attacked the troops of the Blues that occupied the villages of Lowfen and Highfen.
Firefighters lost and regained control of the Lowfen front twice on Wednesday.
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


COUNTS = """
Villages that changed hands
State | overrun by the rebels | won back by the army
Eastmoor | 21 | 4
Westmoor | 9 | -
"""

CEDED = """
Town | Ceded by | Ceded to | Now in
Lowfen | Vespera | Norland | Norland
Highfen | Norland | Vespera | Norland
"""


def test_a_column_of_figures_may_name_its_taker() -> None:
    """A heading that says by whom places were taken gives the taker of each figure below it."""
    told = [(c.region, c.count, c.gained_by) for c in claims(COUNTS)]
    assert told == [("Eastmoor", 21, "rebels"), ("Eastmoor", 4, "army"), ("Westmoor", 9, "rebels")]


def test_who_ceded_a_place_has_lost_it() -> None:
    """Of places that are given, "by" heads the column of who gave them and "to" that of who has them now."""
    told = [(c.localities[0].name, c.gained_by, c.lost_by) for c in claims(CEDED)]
    assert told == [("Lowfen", "Norland", "Vespera"), ("Highfen", "Vespera", "Norland")]


def test_each_column_of_a_table_keeps_its_own_taker() -> None:
    """A heading names who took by its column, and a column "by" who took by the one before it."""
    told = [(c.localities[0].name, c.gained_by, c.event_end and c.event_end.isoformat()) for c in claims(TABLE)]
    assert told == [
        ("Lowfen", "rebels", "2019-08-11"),
        ("Lowfen", "the army and its allies", "2019-11-23"),
        ("Highfen", "rebels", "2019-10-02"),
    ]
