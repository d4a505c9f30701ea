"""English where a side, a day or a region is near what the grammar reads, and is none."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

SIDES = """
The Lowfen fighters took Norby on Monday. Lowfen police retook it on Tuesday.
= - | - | Norby | Lowfen fighters < - | 23.11.2020
= - | - | Norby | Lowfen police < Lowfen fighters | 24.11.2020
The army's push of Lowfen took Norby.
= - | - | Norby | army < - | -
A push by the rebels took Norby.
= - | - | Norby | rebels < - | -
The army took Lowfen, and drove Norby out of the league.
= - | - | Lowfen | army < - | -
The army took Lowfen, and drove the rebels out of the league.
= - | - | Lowfen | army < rebels | -
A Norby official said a fighter captured Lowfen.
= - | - | Lowfen | fighter < - | -
A Norby commander said a fighter captured Lowfen.
= - | - | Lowfen | fighter < - | -
A Blues commander said the fighter captured Lowfen.
= - | - | Lowfen | Blues < - | -
The army shattered the rebels and overran Lowfen.
= - | - | Lowfen | army < rebels | -
Capture Lowfen by New Year.
Clear and secure Lowfen before winter.
"""

DAYS = """
The capture of Lowfen sent shock waves; on Tuesday the army took Norby.
= - | - | Norby | army < - | 24.11.2020
The capture of Lowfen led to talks on Monday.
= - | - | Lowfen | - < - | -
The rebels began their first week on Sunday by capturing Lowfen.
= - | - | Lowfen | rebels < - | 22.11.2020
The push began its third week on Sunday as the rebels captured Lowfen.
= - | - | Lowfen | rebels < - | -
"""

REGIONS = """
The rebels seized most of the Lowfen Road district.
= Lowfen | - | - | rebels < - | -
The rebels seized most of the Lowfen road.
Two villages in Eastmoor occupied by Norland on Monday were looted.
Two villages in Eastmoor were occupied by Norland on Monday.
= Eastmoor | 2 | - | Norland < - | 23.11.2020
Four settlements in Eastmoor fell to the army, including Lowfen, south of the rebel-held Norby.
= Eastmoor | 4 | Lowfen | army < - | -
The rebels took Norby and Ashby, both in Eastmoor state, on Monday.
= Eastmoor | - | Norby, Ashby | rebels < - | 23.11.2020
Lowfen, the capital of Eastmoor province, just north of the town of Norby, was captured.
= Eastmoor | - | Lowfen | - < - | -
"""


@pytest.mark.parametrize(("text", "lines"), cases(SIDES))
def test_who_is_near_a_side_is_none(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(DAYS))
def test_a_day_is_of_its_own_verb(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(REGIONS))
def test_parts_of_a_region_are_no_road(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines
