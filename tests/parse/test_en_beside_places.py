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
