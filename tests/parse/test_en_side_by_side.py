"""English sentences in which one thing stands beside another of its kind: places, sides, days; each keeps its own."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, claims, in_lines

PLACES = """
The army took three villages in Eastmoor: the town of Lowfen and the villages of Norby and Ashby, west of Drymoor.
= Eastmoor | 3 | Lowfen, Norby, Ashby | army < - | -
The army took three villages: the town of Lowfen and the villages of Norby and Ashby, west of Drymoor.
= Drymoor | 3 | Lowfen, Norby, Ashby | army < - | -
The BLF captured Lowfen and Norby west of the city of Drymoor, and Mudby and Westby to its south.
= Drymoor | - | Lowfen, Norby | BLF < - | -
= Drymoor | - | Mudby, Westby | BLF < - | -
The BLF captured two villages west of Drymoor, and Mudby to the south.
= Drymoor | 2 | - | BLF < - | -
= Drymoor | - | Mudby | BLF < - | -
The BLF captured Lowfen near Drymoor and Mudby to the south of Westby.
= Drymoor | - | Lowfen | BLF < - | -
= Westby | - | Mudby | BLF < - | -
In Eastmoor, where rebels hold most, the army retook the town of Lowfen, and the town of Highfen, just inside Westmoor.
= Eastmoor | - | Lowfen | army < - | -
= Westmoor | - | Highfen | army < - | -
In Eastmoor, the army has retaken Lowfen, and two villages in Westmoor State.
= Eastmoor | - | Lowfen | army < - | -
= Westmoor | 2 | - | army < - | -
The army has retaken the town of Lowfen, and the town of Highfen, just inside Westmoor State.
= - | - | Lowfen | army < - | -
= Westmoor | - | Highfen | army < - | -
The army has retaken the town of Lowfen, and the town of Highfen in Westmoor State.
= Westmoor | - | Lowfen | army < - | -
= Westmoor | - | Highfen | army < - | -
The army overran the Vesperan first line.
The army captured the Vesperan front line and two trenches.
The rebels seized a BLF stronghold in northern Norland.
The rebels captured the Lowfen stronghold.
= - | - | Lowfen | rebels < - | -
The rebels captured a BLF stronghold, Lowfen, on Monday.
= - | - | Lowfen | rebels < - | 23.11.2020
Within days Vespera announced the capture of dozens of villages.
Within weeks of the coup Vespera captured three towns in Westmoor.
= Westmoor | 3 | - | Vespera < - | -
LOWFEN, Nov. 23 - With Highfen, overrun by noon on Saturday, the BLF says that it has now taken ten towns.
= - | - | Highfen | - < - | 21.11.2020
= - | 10 | - | BLF < - | -
With Highfen captured by rebels, the army retreated.
= - | - | Highfen | rebels < - | -
With Highfen besieged since Monday, the army retreated.
### Capture of Lowfen\\nThe army advanced, capturing 11 villages.
= - | 11 | - | army < - | -
## Capture of Lowfen by the rebels
= - | - | Lowfen | rebels < - | -
The army captured six villages, coming close towards fully expelling the BLF from Eastmoor Governorate.
= - | 6 | - | army < - | -
The army captured six villages and was within reach of taking Lowfen.
= - | 6 | - | army < - | -
The army captured six villages, moving towards capturing Lowfen.
= - | 6 | - | army < - | -
The army, moving towards Lowfen, captured Highfen.
= - | - | Highfen | army < - | -
The BLF took nine villages. Later the ministry reported that Vesperan forces had recaptured two of the villages.
= - | 9 | - | BLF < - | -
= - | 2 | - | Vesperan forces < - | -
The army captured 15 of these villages.
= - | 15 | - | army < - | -
The army captured two of the villages, Lowfen and Highfen.
= - | 2 | Lowfen, Highfen | army < - | -
The army shelled two of the villages and captured Lowfen.
= - | - | Lowfen | army < - | -
The rebels took Lowfen, two of the city's districts and a base.
= - | - | Lowfen | rebels < - | -
The army retook the city of Lowfen, Eastmoor from armed insurgents.
= Eastmoor | - | Lowfen | army < armed insurgents | -
The city of Lowfen, Eastmoor was captured by the army.
= Eastmoor | - | Lowfen | army < - | -
The army took the town of Lowfen, Highfen and Norby.
= - | - | Lowfen, Highfen, Norby | army < - | -
The army captured three villages near the Green Hills.
= Green Hills | 3 | - | army < - | -
Northern Eastmoor: since 27 October the army has taken control of 16 towns.
= Eastmoor | 16 | - | army < - | -
The army has lost Lowfen, a town built with foreign money in 2015.
= - | - | Lowfen | - < army | -
Highfen, 30 km west of the capital, and eight more towns have also been retaken.
= - | - | Highfen | - < - | -
= - | 8 | - | - < - | -
The army liberated Lowfen (23km northwest of Highfen City) and Norby on the Drymoor River.
= - | - | Lowfen, Norby | army < - | -
The army shelled 17 villages in Eastmoor, of which 11 were captured.
= Eastmoor | 11 | - | - < - | -
The army attacked 17 villages, 11 of which fell.
= - | 11 | - | - < - | -
The army attacked 17 villages; 11 villages were captured.
= - | 11 | - | - < - | -
The army captured 17 villages, of which 11 came under BLF control.
= - | 17 | - | army < - | -
= - | 11 | - | BLF < - | -
The rebels shelled two towns and four villages were captured.
= - | 4 | - | - < - | -
The army said two towns and four villages were captured.
= - | 6 | - | - < - | -
The rebels hold 40 villages, of which 12 lost power.
The BLF captured ten towns in Eastmoor, but not Lowfen, Highfen or Norby.
= Eastmoor | 10 | - | BLF < - | -
The BLF captured Drymoor but not Lowfen, Highfen and Norby.
= - | - | Drymoor | BLF < - | -
The army, not the rebels or the militia, captured Lowfen.
= - | - | Lowfen | army < - | -
On 4 April, rebels attacked. Initial attacks seized 12 villages.
= - | 12 | - | - < - | 04.04.2020
The army liberated five towns in the Eastmoor Region and the Westmoor area.
= Eastmoor and Westmoor | 5 | - | army < - | -
The BLF took control of the Lowfen District and the Highfen District in Eastmoor province.
= Eastmoor | - | Lowfen, Highfen | BLF < - | -
The army took Eastmoor province and Westmoor province in Norland.
= Eastmoor | - | - | army < - | -
= Westmoor | - | - | army < - | -
Militants seized villages in the districts of Eastmoor (Lowfen, Highfen) and Westmoor (Drymoor, Mudby and Westby).
= Eastmoor | - | Lowfen, Highfen | Militants < - | -
= Westmoor | - | Drymoor, Mudby, Westby | Militants < - | -
Rebels seized the strategic Grey Sea port city of Lowfen from the army.
= - | - | Lowfen | Rebels < army | -
This included the liberation of Lowfen on October 8, 2020, and engagements around Norby and Drymoor.
= - | - | Lowfen | - < - | 08.10.2020
The army won back Lowfen, a remote mountain district of Eastmoor province which rebels overran last week.
= Eastmoor | - | Lowfen | army < - | -
The army took Lowfen, a border village of the lowland Eastmoor region.
= Eastmoor | - | Lowfen | army < - | -
The army took Lowfen, a stronghold of the BLF, on Monday.
= - | - | Lowfen | army < - | 23.11.2020
The army took Lowfen, a town in Eastmoor, and Highfen.
= Eastmoor | - | Lowfen | army < - | -
= - | - | Highfen | army < - | -
The BLF captured 700 trucks and Humvees from the army.
The BLF captured 12 tanks and Lowfen.
= - | - | Lowfen | BLF < - | -
Lowfen and Highfen, two towns that the BLF recaptured last week, are quiet.
= - | - | Lowfen, Highfen | BLF < - | -
Rebels captured Eastmoor 's three districts , Lowfen , Highfen and Norby .
= Eastmoor | 3 | Lowfen, Highfen, Norby | Rebels < - | -
Rebels seized control of Norland 's second city .
- The army retook the town of Lowfen. (Blue Agency)
= - | - | Lowfen | army < - | -
The dictator Sam Doe was captured by rebels.
The town was founded in 1850 and the rebels captured it in 2012.
"""

SIDES = """
ISIL advanced east of Norby, capturing Lowfen.
= Norby | - | Lowfen | ISIL < - | -
Taliban attacked and captured Lowfen.
= - | - | Lowfen | Taliban < - | -
Taliban killed ten soldiers and captured Lowfen.
= - | - | Lowfen | Taliban < - | -
The army attacked ISIS held positions and captured Lowfen.
= - | - | Lowfen | army < - | -
The army captured Lowfen from Taliban entrenched there.
= - | - | Lowfen | army < Taliban | -
The army took Lowfen, which had been the main supply route from Norland.
= - | - | Lowfen | army < - | -
The army took Lowfen, through which weapons came from Norland.
= - | - | Lowfen | army < - | -
The army took Lowfen, a town on the road from Norland to Vespera.
= - | - | Lowfen | army < - | -
The army took Lowfen, which lies in Eastmoor, from the BLF.
= Eastmoor | - | Lowfen | army < BLF | -
The army took Lowfen from the BLF, which had come from Norland.
= - | - | Lowfen | army < BLF | -
By nightfall the Fourth Army had taken Lowfen, and the Third Army had captured Norby.
= - | - | Lowfen | Fourth Army < - | -
= - | - | Norby | Third Army < - | -
Since Friday the Three Hills Alliance has taken control of 16 towns.
= - | 16 | - | Three Hills Alliance < - | -
Second, the army took Lowfen.
= - | - | Lowfen | army < - | -
Army units in cooperation with their supporting fighters took control of Lowfen.
= - | - | Lowfen | Army units < - | -
Rebels took Lowfen, while government forces and allied militias seized Highfen.
= - | - | Lowfen | Rebels < - | -
= - | - | Highfen | government forces and allied militias < - | -
Rebels took Lowfen, while the army left Norby and the militia seized Highfen.
= - | - | Lowfen | Rebels < - | -
= - | - | Norby | - < army | -
= - | - | Highfen | militia < - | -
Three hamlets and a town previously held by the BLF fell to the army.
= - | 4 | - | army < BLF | -
The army attacked villages held by the BLF and captured Lowfen.
= - | - | Lowfen | army < - | -
Since the reporter spoke to him, the army has retaken Lowfen.
= - | - | Lowfen | army < - | -
Lowfen fell to an alliance of insurgents known as Blue al-Norby.
= - | - | Lowfen | Blue al-Norby < - | -
Lowfen was captured by a group calling itself the Blue Front.
= - | - | Lowfen | Blue Front < - | -
The army called Norland for help and captured Lowfen.
= - | - | Lowfen | army < - | -
Rebels held Lowfen until the army captured it on Friday.
= - | - | Lowfen | army < - | 27.11.2020
The army captured Lowfen, but it was retaken by the BLF.
= - | - | Lowfen | army < - | -
= - | - | Lowfen | BLF < army | -
The army captured Lowfen, but it was shelled by the BLF.
= - | - | Lowfen | army < - | -
In the Eastmoor Republic Battlegroup Center units liberated Lowfen and Battlegroup East units took Drymoor.
= Eastmoor Republic | - | Lowfen | Battlegroup Center units < - | -
= Eastmoor Republic | - | Drymoor | Battlegroup East units < - | -
The governor said six districts had been lost and the guerrillas had got into Lowfen before being pushed back.
= - | 6 | - | - < - | -
The army captured two villages, both used by rebels to smuggle in arms from Vespera.
= - | 2 | - | army < - | -
The army secured a negotiated surrender of Lowfen.
= - | - | Lowfen | army < - | -
A day after overrunning the three districts of Eastmoor, Lowfen, Highfen and Norby, fighters left Drymoor.
= Eastmoor | 3 | Lowfen, Highfen, Norby | fighters < - | -
= - | - | Drymoor | - < fighters | -
German forces left Finland.
= Finland | - | - | - < German forces | -
Our troops have returned 13 settlements in Eastmoor.
= Eastmoor | 13 | - | our troops < - | -
Norland's troops have returned three villages to Vespera.
= - | 3 | - | Vespera < Norland | -
"""

DAYS = """
On 1 November, the BLF captured five villages, while the army took control of one more.
= - | 5 | - | BLF < - | 01.11.2020
= - | 1 | - | army < - | 01.11.2020
On 1 November, the BLF attacked Norby, while the army took control of Highfen.
= - | - | Highfen | army < - | 01.11.2020
On 1 November, the BLF captured Lowfen, while the army took control of Highfen on 3 November.
= - | - | Lowfen | BLF < - | 01.11.2020
= - | - | Highfen | army < - | 03.11.2020
On Monday the army captured Lowfen; rebels seized Highfen.
= - | - | Lowfen | army < - | 23.11.2020
= - | - | Highfen | rebels < - | -
On 1 November, fog rose. Rebels captured three villages from the BLF before the BLF recaptured them the following day.
= - | 3 | - | Rebels < BLF | -
= - | 3 | - | BLF < Rebels | 02.11.2020
On 3 May, fights began. In the evening, the army took Lowfen. The next day, it rested. In the evening, it took Norby.
= - | - | Lowfen | army < - | 03.05.2020
= - | - | Norby | army < - | 04.05.2020
On 3 November, clashes began. The following day, troops shelled Drymoor. That evening, the army took Highfen.
= - | - | Highfen | army < - | 04.11.2020
By 29 October, the army had captured 20 villages in Eastmoor.
= Eastmoor | 20 | - | army < - | -
By 29 October, the army had captured Lowfen.
= - | - | Lowfen | army < - | 29.10.2020
By Monday evening the army had captured two villages.
= - | 2 | - | army < - | 23.11.2020
The BLF has taken four towns: Lowfen (17 October), Highfen (19 October) and Norby (6 November).
= - | 4 | - | BLF < - | -
= - | - | Lowfen | BLF < - | 17.10.2020
= - | - | Highfen | BLF < - | 19.10.2020
= - | - | Norby | BLF < - | 06.11.2020
The BLF has taken four towns, among them Lowfen in Eastmoor State (October 17) and Highfen (October 19).
= - | 4 | - | BLF < - | -
= Eastmoor | - | Lowfen | BLF < - | 17.10.2020
= - | - | Highfen | BLF < - | 19.10.2020
The BLF has so far taken four towns. Among them are Lowfen (October 17) and Highfen (October 19).
= - | 4 | - | BLF < - | -
= - | - | Lowfen | BLF < - | 17.10.2020
= - | - | Highfen | BLF < - | 19.10.2020
The BLF has taken two towns, Lowfen and Highfen, on 19 October.
= - | 2 | Lowfen, Highfen | BLF < - | 19.10.2020
On 1 November, the BLF captured Lowfen, which was later recaptured by the army.
= - | - | Lowfen | BLF < - | 01.11.2020
= - | - | Lowfen | army < - | -
The BLF captured Lowfen on 1 November and later took Highfen.
= - | - | Lowfen | BLF < - | 01.11.2020
= - | - | Highfen | BLF < - | -
Later on Monday the army captured Lowfen.
= - | - | Lowfen | army < - | 23.11.2020
Troops overran Lowfen, crushing a pocket that guerrillas had held since 2012, officers said on Friday.
= - | - | Lowfen | Troops < - | 27.11.2020
Militants left three places in Eastmoor on Friday, Lowfen, Highfen and Norby, a day after they had captured them.
= Eastmoor | 3 | Lowfen, Highfen, Norby | - < Militants | 27.11.2020
= Eastmoor | 3 | Lowfen, Highfen, Norby | Militants < - | 26.11.2020
Twenty villages fell. Among these are:\\n- Lowfen and Norby, both taken on 1st October;\\n- Mudby, taken on 2 October.
= - | 20 | - | - < - | -
= - | - | Lowfen, Norby | - < - | 01.10.2020
= - | - | Mudby | - < - | 02.10.2020
The army took six villages: Norby, taken on 2 October.
= - | 6 | Norby | army < - | -
Rebels captured Lowfen before the army recaptured it on Friday.
= - | - | Lowfen | Rebels < - | -
= - | - | Lowfen | army < Rebels | 27.11.2020
The BLF took four villages in Norby within the next four days, and another 13 near Lowfen between 21 and 24 November.
= Norby | 4 | - | BLF < - | -
= Lowfen | 13 | - | BLF < - | 24.11.2020
"""


@pytest.mark.parametrize(("text", "lines"), cases(PLACES))
def test_each_place_lies_where_it_is_said_to_lie(text: str, lines: list[str]) -> None:
    """What stands beside a place is neither its region nor taken with it."""
    assert lines == in_lines(text)


@pytest.mark.parametrize(("text", "lines"), cases(SIDES))
def test_each_side_does_what_it_is_said_to_do(text: str, lines: list[str]) -> None:
    """Who acts is named by what he is called; where things come from, nobody loses a place."""
    assert lines == in_lines(text)


@pytest.mark.parametrize(("text", "lines"), cases(DAYS))
def test_each_change_has_the_day_of_its_own_clause(text: str, lines: list[str]) -> None:
    """The day at the head is of all that goes on meanwhile; that of what others did later is not."""
    assert lines == in_lines(text)


CLAUSES = """
Rebels were driven from Lowfen by the army but later claimed to have retaken it.
= asserted
= claimed
The army took Lowfen and says it has also captured Highfen.
= asserted
= claimed
The army took Lowfen, but rebels said they had recaptured it.
= asserted
= claimed
The army captured Lowfen and the ministry said that troops had captured Highfen.
= asserted
= claimed
The army took Lowfen, the ministry said, and rebels seized Highfen.
= claimed
= claimed
The army captured Lowfen, claiming to have killed ten rebels.
= asserted
The army attacked, claiming to have captured Lowfen.
= claimed
The army said it took Lowfen and said it captured Highfen.
= claimed
= claimed
"""


@pytest.mark.parametrize(("text", "meant"), cases(CLAUSES))
def test_who_claims_what_comes_next_says_nothing_of_what_came_before(text: str, meant: list[str]) -> None:
    """A clause in which somebody claims something has its claim for itself."""
    assert meant == [claim.status.value for claim in claims(text)]


@pytest.mark.parametrize(
    "text",
    [*(text for text, _ in cases(PLACES)), "Lowfen fell", "- Lowfen fell\n- Norby fell", "- Lowfen fell\n- Norby"],
)
def test_a_break_at_the_end_changes_nothing(text: str) -> None:
    """A file mostly ends with a line break, which is no part of its last sentence."""
    assert in_lines(text) == in_lines(f"{text}\n") == in_lines(f"\n{text} \n\n")
