"""English that says beside its places whose they were, what else was taken, where others died or fell back to."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

HELD = """
Government forces captured 13 villages previously held by the Reds, near the southern bank of Lake Lowfen.
= Lake Lowfen | 13 | - | Government forces < Reds | -
Government forces captured 13 villages held by the Reds near Norby.
= Norby | 13 | - | Government forces < Reds | -
Government forces captured six villages formerly controlled by the Reds in Eastmoor province.
= Eastmoor | 6 | - | Government forces < Reds | -
Government forces captured 13 villages in Eastmoor held by the Reds.
= Eastmoor | 13 | - | Government forces < Reds | -
Three villages held by the rebels in Eastmoor fell on Monday.
= Eastmoor | 3 | - | - < rebels | 23.11.2020
The army took Norby; the villages held by the rebels in Eastmoor were shelled.
= - | - | Norby | army < - | -
"""

THINGS = """
The BLF conquered Zumby, Sinby, Drymoor Dam, Qarby, Tel Kepp and Kobby.
= - | - | Zumby, Sinby, Qarby, Tel Kepp, Kobby | BLF < - | -
The BLF took Zumby, Drymoor Airport, Qarby and Kobby.
= - | - | Zumby, Qarby, Kobby | BLF < - | -
The BLF took Qarby, Kobby and Drymoor Dam.
= - | - | Qarby, Kobby | BLF < - | -
The BLF took Norby and Lowfen Airport on Monday.
= - | - | Norby | BLF < - | 23.11.2020
The BLF took Norby, Lowfen and Highfen airports.
On 28 February, the army captured two villages and two mountain points, near Norby.
= Norby | 2 | - | army < - | 28.02.2020
The army captured two villages and three observation points in Eastmoor.
= Eastmoor | 2 | - | army < - | -
The army captured six observation points in Eastmoor.
"""

OTHERS = """
The rebels took six villages. Ten of them were killed in Norby. The villages captured by the rebels are now nine.
= - | 6 | - | rebels < - | -
Ten soldiers died in Norby. The rebels captured nine villages.
= - | 9 | - | rebels < - | -
Rebels advanced in Eastmoor. They captured nine villages.
= Eastmoor | 9 | - | Rebels < - | -
The rebels took Norby, VFDC fell back to Thorpe, 2 tanks burnt.
= - | - | Norby | rebels < - | -
The army fell back from Norby.
= - | - | Norby | - < army | -
"""

WHERE = """
The army continues to progress at the expense of the rebels and the BLF, where it was able to control Norby.
= - | - | Norby | army < - | -
The army clashed with the rebels in Eastmoor, where they were able to capture Norby.
= Eastmoor | - | Norby | army < - | -
The army attacked the rebels, who were able to capture Norby.
= - | - | Norby | rebels < - | -
"""


@pytest.mark.parametrize(("text", "lines"), cases(HELD))
def test_who_held_places_stands_before_or_behind_where_they_lie(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(THINGS))
def test_a_thing_with_a_name_parts_no_list_of_places(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(OTHERS))
def test_where_others_died_or_fell_back_to_is_neither_taken_nor_the_region(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(WHERE))
def test_who_is_fought_where_others_were_able_to_take_a_place_took_none(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


ORDER = """
After losing Norby, on the following days the Blue troops abandoned Lowfen and Arden.
= - | - | Norby | - < Blue troops | -
= - | - | Lowfen, Arden | - < Blue troops | -
After capturing Norby on Monday, in the days that followed the Blue troops captured Lowfen.
= - | - | Norby | Blue troops < - | 23.11.2020
= - | - | Lowfen | Blue troops < - | -
The BLF lost Norby on the eastern coast and Lowfen in the northern end of lands under its rule.
= - | - | Norby, Lowfen | - < BLF | -
The army captured Norby in the north of Eastmoor and Lowfen in the south of Westmoor.
= Eastmoor | - | Norby | army < - | -
= Westmoor | - | Lowfen | army < - | -
Four towns were by then freed from the fear of bandits, the regional capital Norby, Lowfen, Arden and Brill.
= - | 4 | Norby, Lowfen, Arden, Brill | - < bandits | -
Three towns fell to the rebels, Norby, Lowfen and Arden.
= - | 3 | Norby, Lowfen, Arden | rebels < - | -
Five towns fell to the rebels, Norby, Lowfen, and the army withdrew from Brill.
= - | 5 | - | rebels < - | -
= - | - | Brill | - < army | -
The insurgents seize exiled president Jan Doe's hometown Norby, capital of Eastmoor province.
= Eastmoor | - | Norby | insurgents < - | -
Rebels captured the leader's birthplace of Norby.
= - | - | Norby | Rebels < - | -
Rebels captured the leader's home.
Heavy fighting raged in the town of Norby until the rebels withdrew on 5 October.
= - | - | Norby | - < rebels | 05.10.2020
The BLF fought until the army withdrew from Norby on Monday.
= - | - | Norby | - < army | 23.11.2020
The BLF will shell Norby until the army withdraws.
Two villages some 30 km east of the city and lying near the border with Vespera were captured, too.
= - | 2 | - | - < - | -
Three villages 50 km east of Drymoor city and located on the bank of the Khab river were captured by the BLF.
= - | 3 | - | BLF < - | -
Two villages 10 km from Norby in Eastmoor fell to the BLF.
= Eastmoor | 2 | - | BLF < - | -
Three villages located near Drymoor were captured by the BLF.
= Drymoor | 3 | - | BLF < - | -
The BLF captured one village near Eastmoor. Three villages 50 km east of Drymoor were captured by the BLF.
= Eastmoor | 1 | - | BLF < - | -
= - | 3 | - | BLF < - | -
Southern forces captured Lowfen.
= - | - | Lowfen | Southern forces < - | -
The southern forces captured Lowfen.
= - | - | Lowfen | forces < - | -
"""


@pytest.mark.parametrize(("text", "lines"), cases(ORDER))
def test_who_acts_and_what_is_named_may_stand_behind_something_else(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines
