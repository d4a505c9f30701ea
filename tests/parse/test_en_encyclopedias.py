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


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_no_change_is_told(text: str) -> None:
    """
    What is only meant, held or named beside a thing changes no hands.
    """
    assert in_lines(text) == []


@pytest.mark.parametrize(("text", "told"), cases(READ))
def test_changes_of_an_article(text: str, told: list[str]) -> None:
    """
    What an article tells of places, sides and days is read, each with its own.
    """
    assert told == in_lines(text)
