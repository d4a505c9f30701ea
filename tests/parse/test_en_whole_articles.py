"""English as long articles have it, of which most sentences tell of no change: what must not be taken for one."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

AIMS = """
The president stated that the hypothetical Redlandish capture of Lowfen would open the road.
The planned seizure of Lowfen was put off.
Rebel forces will likely complete the capture of Lowfen in the coming days.
The army would soon complete the seizure of Lowfen.
The general received the task by June 10 of either completely capturing Lowfen, or cutting the road.
Two brigades crossed the border with the intention of taking Norby.
The ministry said the army was confident of retaking the city of Lowfen.
The rebels gained positions allowing the rapid capture of the town of Lowfen.
The rebels completed the capture of Lowfen on Monday.
= - | - | Lowfen | rebels < - | 23.11.2020
The mission ended with the capture of Lowfen.
= - | - | Lowfen | - < - | -
The army, confident of victory, retook the city of Lowfen.
= - | - | Lowfen | army < - | -
The capture of Lowfen allowed the rebels to rest.
= - | - | Lowfen | - < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(AIMS))
def test_what_is_aimed_at_or_only_weighed_is_no_change(text, expected):
    """A task, an intention, confidence, a plan and what is likely tell of no capture; one that was completed does."""
    assert expected == in_lines(text)


NO_PLACES = """
Jan Doe was taken to hospital in Norby after the battle.
Jan Doe was taken into custody in Norby.
The rebels took Jan Doe to the airport.
Ivan Roe, who was captured fighting alongside the rebels in Eastmoor, is in prison.
Lowfen was taken in a night attack.
= - | - | Lowfen | - < - | -
The rebels took Lowfen to cut the road.
= - | - | Lowfen | rebels < - | -
Doe fell in love with the north.
Lowfen fell in the night.
= - | - | Lowfen | - < - | -
After the fall of Communism many left.
The fall of the Eastern Empire was near.
The fall of Lowfen was a blow.
= - | - | Lowfen | - < - | -
Northgate Corporation was acquired by Eastmoor Bank.
The rebels captured the Grand Hotel.
In 2020 Doe received the Norby Prize.
Doe returned to the tour.
Ivan Doe and Jan Roe returned to it a day later.
Lowfen returned to government control.
= - | - | Lowfen | government < - | -
Lowfen returned to the army on Monday.
= - | - | Lowfen | army < - | 23.11.2020
Lowfen was returned to Redland.
= - | - | Lowfen | Redland < - | -
The Blues are redeploying some of the withdrawn combat forces from Norland.
The Blues have withdrawn combat forces from Norland.
= - | - | Norland | - < Blues | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(NO_PLACES))
def test_people_firms_and_prizes_are_no_places(text, expected):
    """Who is taken somewhere, returns or falls in love is a person; a hotel, a firm and a prize are no localities."""
    assert expected == in_lines(text)


NAMES = """
General Doe of the United States Army spoke. The rebels captured three villages from the Blues.
= - | 3 | - | rebels < Blues | -
The rebels captured six villages in Eastmoor from United States forces.
= Eastmoor | 6 | - | rebels < United States forces | -
By 12 May, Red forces had defeated Blue forces in the Battle of Lowfen and established full control of the city.
= - | - | Lowfen | Red forces < Blue forces | 12.05.2020
After the Siege of Lowfen the rebels took Norby.
= - | - | Norby | rebels < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(NAMES))
def test_a_country_and_a_battle_are_each_one_name(text, expected):
    """ "United" and "Battle" name no place alone."""
    assert expected == in_lines(text)


SIDES = """
Red and Luhan People's Republic (LPR) forces captured the village of Lowfen.
= - | - | Lowfen | Red and Luhan People's Republic forces < - | -
On Monday, Eastmoor Liberation Council (ELC) forces captured the village of Lowfen.
= - | - | Lowfen | Eastmoor Liberation Council forces < - | 23.11.2020
In Lowfen (north) troops captured six villages.
= Lowfen | 6 | - | troops < - | -
Government advances continued on Friday, with SDA and Westmark capturing three villages in Eastmoor.
= Eastmoor | 3 | - | SDA and Westmark < - | 27.11.2020
The advance went on, with the SDA and the Guards capturing three villages in Eastmoor.
= Eastmoor | 3 | - | SDA and the Guards < - | -
The Blues retook Lowfen before advancing under air cover from the Red Coalition.
= - | - | Lowfen | Blues < - | -
The army retook Lowfen after heavy fire from the Reds.
= - | - | Lowfen | army < Reds | -
The Blues made territorial gains after seizing control of Lowfen on Monday.
= - | - | Lowfen | Blues < - | 23.11.2020
The army suffered military losses and lost Lowfen.
= - | - | Lowfen | - < army | -
Battlegroup Zapad liberated the village of Lowfen.
= - | - | Lowfen | Battlegroup Zapad < - | -
As a result of the actions of Battlegroup Vostok, the Lowfen settlement has been liberated.
= - | - | Lowfen | Battlegroup Vostok < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(SIDES))
def test_a_side_has_its_whole_name_and_its_helpers_are_none(text, expected):
    """Initials in brackets part no side from its noun, two act together, and cover comes from no loser."""
    assert expected == in_lines(text)


CHRONICLE = r"""
On 2 May, the army captured three villages in Eastmoor. On 9 May, the army captured Lowfen, Norby and Ashby in Eastmoor.
= Eastmoor | 3 | - | army < - | 02.05.2020
= Eastmoor | - | Lowfen, Norby, Ashby | army < - | 09.05.2020
On Monday, the army captured three villages in Eastmoor. The army took Lowfen, Norby and Ashby in Eastmoor, it said.
= Eastmoor | 3 | Lowfen, Norby, Ashby | army < - | 23.11.2020
The rebels took Lowfen. It was incorrectly claimed that Lowfen was recaptured.
= - | - | Lowfen | rebels < - | -
= - | - | Lowfen | - < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(CHRONICLE))
def test_days_of_a_chronicle_are_changes_of_their_own(text, expected):
    """Names of another day are not those that a figure counts; a wrong claim of a recapture denies no capture."""
    assert expected == in_lines(text)


TOLD_AGAIN = """
The Blue militia took control of Lowfen district in Eastmoor governorate. Blue fighters and allies seized the district.
= Eastmoor | - | Lowfen | Blue militia < - | -
The Blue militia took Lowfen. Red fighters seized the town.
= - | - | Lowfen | Blue militia < - | -
= - | - | Lowfen | Red fighters < Blue militia | -
The Blue army fully secured the town of Lowfen. A military source announced that they had captured the town.
= - | - | Lowfen | Blue army < - | -
= - | - | Lowfen | military < - | -
The Blue army retook the town of Lowfen. The Reds had taken it in May.
= - | - | Lowfen | Blue army < Reds | -
The army captured Norby. The military declared its entry into Lowfen, nearly one year after losing it to the Blues.
= - | - | Norby | army < - | -
The army captured Norby a year after losing it to the Blues.
= - | - | Norby | army < - | -
= - | - | Norby | Blues < army | -
The rebels took Lowfen on 3 November. The army retook it two weeks later.
= - | - | Lowfen | rebels < - | 03.11.2020
= - | - | Lowfen | army < rebels | -
The rebels took Lowfen on 3 November. The army retook it in the evening.
= - | - | Lowfen | rebels < - | 03.11.2020
= - | - | Lowfen | army < rebels | 03.11.2020
"""


@pytest.mark.parametrize(("text", "expected"), cases(TOLD_AGAIN))
def test_what_is_told_again_of_a_place_is_of_that_place_and_of_others(text, expected):
    """Nobody loses a place to its own side or to who tells of it; "it" is the place just entered, on its own day."""
    assert expected == in_lines(text)


BESIDE = """
General Doe, having defeated the Blues, captured Norby.
= - | - | Norby | General Doe < Blues | -
Sir Jan Doe outmanoeuvred and defeated Roe, capturing Lowfen and Norby.
= - | - | Lowfen, Norby | Sir Jan Doe < Roe | -
The army was defeated and the rebels, marching on, captured Lowfen.
= - | - | Lowfen | rebels < - | -
Norby: The extremist group take control of Norby, capital of the northern province.
= - | - | Norby | - < - | -
The Blue Army liberated Lowfen city in operations provoked by Redland's attack on positions on September 27.
= - | - | Lowfen | Blue Army < - | -
The Blue Army liberated Lowfen on September 27 in operations provoked by Redland's attack.
= - | - | Lowfen | Blue Army < - | 27.09.2020
The alliance took the town of Lowfen, marking the first seizure of a regional command in Redland's history.
= - | - | Lowfen | alliance < - | -
The alliance took the town of Lowfen in Redland's east.
= Redland | - | Lowfen | alliance < - | -
The lands surrounding Ashby were areas of Norland, around the former Norby Oblast, which were occupied by the Red army.
The villages of Ashby and Lowfen, which were captured by the rebels, lie in the north.
= - | - | Ashby, Lowfen | rebels < - | -
The Assembly passed Resolution 62/243, demanding the withdrawal of all Red forces from all occupied areas of Norland.
The Blue army took Norby, advancing on the town of Lowfen. On 25 November, the army captured another four villages.
= - | - | Norby | Blue army < - | -
= - | 4 | - | Blue army < - | 25.11.2020
Reds repelled an army assault on Lowfen village. The army captured three villages near the airbase on 3 November.
= - | 3 | - | army < - | 03.11.2020
Troops advanced on the Eastmoor front. The army captured three villages.
= Eastmoor | 3 | - | army < - | -
On Friday, the Army of Redland's (AOR) forces crossed the river and took Lowfen.
= - | - | Lowfen | Army of Redland's forces < - | 27.11.2020
Local leaders believe that bin Laden will not be captured.
The army captured President Doe in Lowfen.
The army captured Lowfen and President Doe fled.
= - | - | Lowfen | army < - | -
Compass Shares was acquired by Norby Bank.
Vespera acquired Lowfen in the treaty.
= - | - | Lowfen | Vespera < - | -
Doe received his PhD from Norby.
Redland received two villages of Eastmoor under the treaty.
= Eastmoor | 2 | - | Redland < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(BESIDE))
def test_what_stands_beside_a_change_is_not_of_it(text, expected):
    """Whom one defeated does not take, a place aimed at is no region, and an attack answered has a day of its own."""
    assert expected == in_lines(text)
