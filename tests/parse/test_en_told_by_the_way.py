"""English that tells of a change by the way: in a clause of its own, with other deeds, in other words than one expects."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

ONE_MORE = """
The rebels captured two villages in Eastmoor and a town in the Westmoor region.
= Eastmoor | 2 | - | rebels < - | -
= Westmoor | 1 | - | rebels < - | -
The army captured two villages in Eastmoor and shelled a town in Westmoor.
= Eastmoor | 2 | - | army < - | -
The ministry said three villages in the Eastmoor region - Lowfen, Norby and Ashby - were now under Vespera's control, as well as a village in neighbouring Westmoor region.
= Eastmoor | 3 | Lowfen, Norby, Ashby | Vespera < - | -
= Westmoor | 1 | - | Vespera < - | -
Three villages in Eastmoor fell to the rebels, as well as one in Westmoor.
= Eastmoor | 3 | - | rebels < - | -
= Westmoor | 1 | - | rebels < - | -
Three villages in Eastmoor were captured by the rebels, along with a town in the Westmoor region.
= Eastmoor | 3 | - | rebels < - | -
= Westmoor | 1 | - | rebels < - | -
Two towns in Eastmoor came under the control of the Blues, as well as two in Westmoor.
= Eastmoor | 2 | - | Blues < - | -
= Westmoor | 2 | - | Blues < - | -
Two villages in Eastmoor fell and a town in Westmoor was shelled.
= Eastmoor | 2 | - | - < - | -
"""

INCLUDED = """
Four settlements in the Eastmoor region were now under its control, including Lowfen, east of the rebel-held city of Norby.
= Eastmoor | 4 | Lowfen | - < - | -
Four settlements in Eastmoor fell to the army, including Lowfen, south of Norby, and Ashby.
= Eastmoor | 4 | Lowfen, Ashby | army < - | -
Four settlements in Eastmoor were captured by the army, including Lowfen and Ashby, just south of the besieged town of Norby.
= Eastmoor | 4 | Lowfen, Ashby | army < - | -
Four settlements fell to the army, including Lowfen, south of Norby.
= - | 4 | - | army < - | -
= Norby | - | Lowfen | army < - | -
"""


@pytest.mark.parametrize(("text", "lines"), cases(ONE_MORE))
def test_a_place_without_a_name_beside_counted_ones_is_one(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(INCLUDED))
def test_some_of_those_counted_lie_in_their_region_whatever_town_is_near(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines
