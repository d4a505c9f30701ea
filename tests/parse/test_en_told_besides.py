"""English: what a sentence tells besides a place taken, of people, vessels, other deeds and days, belongs to it not."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import cases, claims, in_lines

PEOPLE = """
Rebels captured the tanker Lowfen on Friday.
The oil tanker Lowfen was captured by pirates.
Rebels captured the port of Lowfen on Friday.
= - | - | Lowfen | Rebels < - | 27.11.2020
Rebels captured journalist Jan Lowfen on Friday.
The army captured Jan Lowfen, a teacher from Eastmoor.
The army captured Lowfen, a town in Eastmoor.
= Eastmoor | - | Lowfen | army < - | -
The army captured Lowfen, a photographer said.
= - | - | Lowfen | army < - | -
Police captured Lowfen, 34, in Highfen.
Rebels captured six villages. Among the dead are Lowfen (17) and Norby (20).
= - | 6 | - | Rebels < - | -
Rebels captured six villages. Among them are Lowfen and Norby.
= - | 6 | Lowfen, Norby | Rebels < - | -
"""

DEEDS = """
The army captured Lowfen and shelled villages south of Norby.
= - | - | Lowfen | army < - | -
The army captured Lowfen and villages south of Norby.
= - | - | Lowfen | army < - | -
= Norby | - | - | army < - | -
The army took Lowfen with weapons from Norland.
= - | - | Lowfen | army < - | -
The army took Lowfen and brought prisoners from Highfen.
= - | - | Lowfen | army < - | -
The army took Lowfen and six villages from Norland.
= - | - | Lowfen | army < Norland | -
= - | 6 | - | army < Norland | -
Lowfen, once held by the BLF, and Norby fell to the army.
= - | - | Lowfen, Norby | army < - | -
The army captured Lowfen, previously held by the rebels, and three villages.
= - | - | Lowfen | army < - | -
= - | 3 | - | army < - | -
Rebels will hold Lowfen until the army captures it.
Rebels held Lowfen until the army captured it on Friday.
= - | - | Lowfen | army < - | 27.11.2020
The rebels took neither Lowfen nor Highfen, but captured Norby.
= - | - | Norby | rebels < - | -
By dawn the army had taken Lowfen.
= - | - | Lowfen | army < - | -
"""

DAYS = """
The army captured Lowfen and will hold a parade on Friday.
= - | - | Lowfen | army < - | -
The army captured Lowfen and plans to take Highfen by Friday.
= - | - | Lowfen | army < - | -
The army captured Lowfen and is expected to reach Highfen on Friday.
= - | - | Lowfen | army < - | -
The army captured Lowfen and Highfen on Friday.
= - | - | Lowfen, Highfen | army < - | 27.11.2020
Rebels took Lowfen before a truce ended on Friday.
= - | - | Lowfen | Rebels < - | -
Rebels took Lowfen just before dusk on Friday.
= - | - | Lowfen | Rebels < - | 27.11.2020
Rebels captured Lowfen on 4 November and, the next day, Norby.
= - | - | Lowfen | Rebels < - | 04.11.2020
= - | - | Norby | Rebels < - | 05.11.2020
"""

YEARS = """
Lowfen was returned on 20 November, Highfen on 25 November and Norby on 1 December 2019.
= - | - | Lowfen | - < - | 20.11.2019
= - | - | Highfen | - < - | 25.11.2019
= - | - | Norby | - < - | 01.12.2019
Lowfen fell on 20 November and Norby on 2 January 2020.
= - | - | Lowfen | - < - | 20.11.2019
= - | - | Norby | - < - | 02.01.2020
Lowfen fell on 5 May, a year after the offensive of 6 June 2019.
= - | - | Lowfen | - < - | 05.05.2020
"""

PARTS = """
The army attacked 17 villages in Eastmoor and 11 were captured.
= Eastmoor | 11 | - | - < - | -
The army attacked 17 villages in Eastmoor; 11 of them fell on Friday.
= Eastmoor | 11 | - | - < - | 27.11.2020
The army captured 17 villages in Eastmoor but two were retaken on Friday.
= Eastmoor | 17 | - | army < - | -
= Eastmoor | 2 | - | - < - | 27.11.2020
The army captured 17 villages in Eastmoor, but two of them were retaken.
= Eastmoor | 17 | - | army < - | -
= Eastmoor | 2 | - | - < - | -
Rebels stormed two villages and 11 were captured.
Rebels stormed 20 villages and 11 men were captured.
Rebels attacked 20 villages and 11 people were captured.
Ten soldiers fought on; six of them were captured.
The army captured 16 villages and 11 towns were freed by the allies.
= - | 16 | - | army < - | -
= - | 11 | - | allies < - | -
The army captured 16 villages and 11 towns.
= - | 27 | - | army < - | -
Talks covered 16 villages, and four were returned to Norland on Friday.
= - | 4 | - | Norland < - | 27.11.2020
Rebels held 16 villages and three were freed by the army.
= - | 3 | - | army < - | -
"""

WHOLES = """
In Eastmoor 16 settlements, in Westmoor 52 and in Norby 8 were handed over.
= Eastmoor | 16 | - | - < - | -
= Westmoor | 52 | - | - < - | -
= Norby | 8 | - | - < - | -
Eastmoor: 16 settlements; Westmoor: 52 settlements; Norby: 8 settlements were handed over to Vespera.
= Eastmoor | 16 | - | Vespera < - | -
= Westmoor | 52 | - | Vespera < - | -
= Norby | 8 | - | Vespera < - | -
Norland retains 3 of 8 villages in Norby, the rest being lost.
Rebels killed five villagers in Eastmoor and in Norby 8 were captured.
Rebels killed 20 soldiers in Eastmoor, and in Norby 8 were captured.
Eastmoor has 100 villages, of which 16 were handed over.
= - | 16 | - | - < - | -
There are 100 villages in Eastmoor, of which 16 were captured.
= Eastmoor | 16 | - | - < - | -
Eastmoor had 100 villages; 16 were captured.
= - | 16 | - | - < - | -
"""

SIDES = """
The Vesperan 5th Corps captured Lowfen.
= - | - | Lowfen | Vesperan 5th Corps < - | -
Lowfen was captured by the VLA 5th Corps.
= - | - | Lowfen | VLA 5th Corps < - | -
LOWFEN 5th Corps units captured three villages.
= - | 3 | - | 5th Corps units < - | -
The rebels handed Lowfen over to the East Norland regional force.
= - | - | Lowfen | East Norland regional force < rebels | -
Norland mechanized troops captured Lowfen.
= - | - | Lowfen | Norland mechanized troops < - | -
Rebels took Lowfen by force.
= - | - | Lowfen | Rebels < - | -
"""

LISTS = """
Two towns, Lowfen and Norby were captured by rebels.
= - | 2 | Lowfen, Norby | rebels < - | -
Five villages, including Lowfen, Highfen and Norby have been captured by rebels.
= - | 5 | Lowfen, Highfen, Norby | rebels < - | -
The army took five villages, including Lowfen and Norby was captured by rebels.
= - | 5 | Lowfen | army < - | -
= - | - | Norby | rebels < - | -
One town, Lowfen and Norby were captured.
= - | 1 | Lowfen | - < - | -
= - | - | Norby | - < - | -
"""

SEATS = """
The army captured rebel stronghold Lowfen.
= - | - | Lowfen | army < - | -
The army captured the BLF bastion Lowfen on Friday.
= - | - | Lowfen | army < - | 27.11.2020
The army captured the rebel town Lowfen.
= - | - | Lowfen | army < - | -
The army captured militant stronghold Lowfen in Eastmoor.
= Eastmoor | - | Lowfen | army < - | -
The rebels shelled the army stronghold Lowfen.
Army retakes strategic Eastmoor town of Lowfen.
= Eastmoor | - | Lowfen | Army < - | -
Rebels captured strategic Lowfen town.
= - | - | Lowfen | Rebels < - | -
Watch: rebels enter Lowfen after capturing it.
= - | - | Lowfen | rebels < - | -
"""

SUPPLIES = """
The storm struck 20 towns; 11 towns lost power.
Six villages lost their water supply on Friday.
The army lost six villages and a power plant on Friday.
= - | 6 | - | - < army | 27.11.2020
"""

DENIED = """
Initial reports of the capture of Lowfen were wrong.
= denied
The claim that rebels captured Lowfen was debunked.
= denied
Initial reports of the capture of Lowfen were right.
= asserted
"""


@pytest.mark.parametrize(("text", "lines"), cases(DENIED))
def test_reports_may_be_said_to_be_wrong(text: str, lines: list[str]) -> None:
    """What is told to be wrong is denied, by whatever word."""
    assert lines == [claim.status for claim in claims(text)]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        *cases(SUPPLIES),
        *cases(PEOPLE),
        *cases(DEEDS),
        *cases(DAYS),
        *cases(YEARS),
        *cases(PARTS),
        *cases(WHOLES),
        *cases(LISTS),
        *cases(SIDES),
        *cases(SEATS),
    ],
)
def test_only_what_was_taken_is_told(text: str, lines: list[str]) -> None:
    """Who is somebody, what else is done and when is no place, no side and no day of what was taken."""
    assert lines == in_lines(text)


def test_neither_denies_only_its_own_names() -> None:
    """A deed behind "but" is told, not denied."""
    assert ["asserted"] == [claim.status for claim in claims("The army took neither Lowfen nor Peth, but took Norby.")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Rebels took Lowfen after the army announced its withdrawal.", Status.ASSERTED),
        ("Rebels took Lowfen, the first since the army announced its withdrawal.", Status.ASSERTED),
        ("Rebels took Lowfen after a battle, the army announced.", Status.CLAIMED),
    ],
)
def test_what_somebody_announced_before_makes_no_claim_of_it(text: str, status: Status) -> None:
    """Who announced something else, after which it happened, does not tell of it."""
    assert [claim.status for claim in claims(text)] == [status]
