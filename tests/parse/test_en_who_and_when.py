"""English: who tells, how many fight, whose day it is, and the figure that a part is of."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, claims, in_lines

PARTS = """
The army took nine villages in Eastmoor district and four in Westmark. Two of the four, Lowfen and Norby, were lost.
= Eastmoor | 9 | - | army < - | -
= Westmark | 4 | - | army < - | -
= Westmark | 2 | Lowfen, Norby | - < - | -
The army took four villages in Eastmoor district and four in Westmark. Two of the four, Lowfen and Norby, were lost.
= Eastmoor | 4 | - | army < - | -
= Westmark | 4 | - | army < - | -
= - | 2 | Lowfen, Norby | - < - | -
Of the 38 settlements in Eastmoor district 31 have been freed.
= Eastmoor | 31 | - | - < - | -
"""

WHO = """
The army lost nine villages in Eastmoor to some 300 rebels on Sunday.
= Eastmoor | 9 | - | rebels < army | 22.11.2020
Nine villages fell to some 300 rebels.
= - | 9 | - | rebels < - | -
The Sons of Tilsa Brigade took Lowfen.
= - | - | Lowfen | Sons of Tilsa Brigade < - | -
The Freedom of Tilsa Legion claimed they had liberated Lowfen.
= - | - | Lowfen | Freedom of Tilsa Legion < - | -
Control of Lowfen passed on Monday from the army to the militia.
= - | - | Lowfen | militia < army | 23.11.2020
SLA declares takeover of Lowfen.
= - | - | Lowfen | SLA < - | -
The Blue Force, or BF, and its allies have seized eight towns.
= - | 8 | - | Blue Force and its allies < - | -
Norby fell to Norland and rebel forces.
= - | - | Norby | Norland and rebel forces < - | -
The troops of the 3rd Vesperan Front (commander - R. Ya. Doe) captured Norby.
= - | - | Norby | troops of the 3rd Vesperan Front < - | -
The fall of the city of Norby is a victory. Rwandan and Mozambican security forces gained control of the city on Sunday.
= - | - | Norby | Rwandan and Mozambican security forces < - | 22.11.2020
The year saw the capture by ethnic Norlanders of five towns in Vespera.
= Vespera | 5 | - | Norlanders < - | -
The capture by the rebels of Norby in Eastmoor was announced on Monday.
= Eastmoor | - | Norby | rebels < - | 23.11.2020
Norby was captured by rebels from the army.
= - | - | Norby | rebels < army | -
Norby was captured by fighters from Westmark.
= - | - | Norby | fighters from Westmark < - | -
"""

WHEN = """
Norby fell on 3 March, Lowfen in May.
= - | - | Norby | - < - | 03.03.2020
= - | - | Lowfen | - < - | -
The army took Norby on 3 March and Lowfen a week later.
= - | - | Norby | army < - | 03.03.2020
= - | - | Lowfen | army < - | -
The army took Norby on Monday, Lowfen the next day and Highfen two days later.
= - | - | Norby | army < - | 23.11.2020
= - | - | Lowfen | army < - | 24.11.2020
= - | - | Highfen | army < - | 26.11.2020
Norby (Eastmoor) was liberated on 4 November; Lowfen and Highfen (Westmark) followed on 6 November.
= Eastmoor | - | Norby | - < - | 04.11.2020
= Westmark | - | Lowfen, Highfen | - < - | 06.11.2020
The army took Lowfen on 3 and Norby on 5 November.
= - | - | Lowfen | army < - | 03.11.2020
= - | - | Norby | army < - | 05.11.2020
The rebels seized Lowfen (Eastmoor) on 3, Highfen (Eastmoor) on 4 and Norby (Westmark) on 5 November.
= Eastmoor | - | Lowfen | rebels < - | 03.11.2020
= Eastmoor | - | Highfen | rebels < - | 04.11.2020
= Westmark | - | Norby | rebels < - | 05.11.2020
The rebels seized Highfen on 4 November and Norby (Lowfen) on 5 November.
= - | - | Highfen | rebels < - | 04.11.2020
= - | - | Norby | rebels < - | 05.11.2020
The rebels seized Highfen on Monday and Norby in Westmark on Tuesday.
= - | - | Highfen | rebels < - | 23.11.2020
= Westmark | - | Norby | rebels < - | 24.11.2020
The rebels seized Highfen on Monday and Norby on Tuesday in Westmark.
= Westmark | - | Highfen | rebels < - | 23.11.2020
= Westmark | - | Norby | rebels < - | 24.11.2020
"""

GIVEN = """
Vespera handed over control of Lowfen to Norland.
= - | - | Lowfen | Norland < Vespera | -
Vespera handed over control of the Eastmoor district, comprising 52 villages and one town, to Norland on 20 November.
= Eastmoor | - | - | Norland < Vespera | 20.11.2020
Vespera gave up control of Lowfen.
= - | - | Lowfen | - < Vespera | -
Vespera regained sovereignty over the 14 villages of Eastmoor on Tuesday.
= Eastmoor | 14 | - | Vespera < - | 24.11.2020
Norland transferred sovereignty over Lowfen to Vespera.
= - | - | Lowfen | Vespera < Norland | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(GIVEN))
def test_control_and_sovereignty_are_given_as_places_are(text: str, expected: list[str]) -> None:
    """Who hands over, gives up or regains control of a place is told as if it were the place itself."""
    assert in_lines(text) == expected


WHERE = """
The army took Lowfen in Eastmoor and Norby.
= Eastmoor | - | Lowfen | army < - | -
= - | - | Norby | army < - | -
The army took Lowfen in eastern Eastmoor, Norby in Westmark and Highfen.
= Eastmoor | - | Lowfen | army < - | -
= Westmark | - | Norby | army < - | -
= - | - | Highfen | army < - | -
The army took Lowfen in Eastmoor and Westmark provinces.
= Eastmoor and Westmark | - | Lowfen | army < - | -
The army took nine villages in Eastmoor and Westmark.
= Eastmoor and Westmark | 9 | - | army < - | -
In Eastmoor the army took Lowfen, in Westmark, Norby and Highfen.
= Eastmoor | - | Lowfen | army < - | -
= Westmark | - | Norby, Highfen | army < - | -
Three days after the rebels took Lowfen, the army captured Norby in Westmark.
= - | - | Lowfen | rebels < - | -
= Westmark | - | Norby | army < - | -
The army clashed with rebels in Lowfen, Eastmoor, and captured Norby.
= Eastmoor | - | Norby | army < - | -
Rebels attacked Lowfen, Eastmoor, and captured Norby.
= - | - | Norby | Rebels < - | -
Lowfen, in Eastmoor, fell on Monday and Norby, in Westmark, on Tuesday.
= Eastmoor | - | Lowfen | - < - | 23.11.2020
= Westmark | - | Norby | - < - | 24.11.2020
The army recaptured Lowfen from the rebels on Sunday and Norby from the militia on Monday.
= - | - | Lowfen | army < rebels | 22.11.2020
= - | - | Norby | army < militia | 23.11.2020
Speaking in Norby, the general said nine villages had been captured in Eastmoor.
= Eastmoor | 9 | - | - < - | -
In Norby, the general said nine villages had been captured in Eastmoor.
= Eastmoor | 9 | - | - < - | -
In Eastmoor, the general said nine villages had been captured.
= Eastmoor | 9 | - | - < - | -
Addressing troops in Norby, the general said nine villages had been captured.
= - | 9 | - | - < - | -
The army advanced in Eastmoor and Westmark, capturing Lowfen.
= - | - | Lowfen | army < - | -
The army advanced in Eastmoor and Westmark, capturing nine villages.
= Eastmoor and Westmark | 9 | - | army < - | -
The army captured Lowfen, 5 km from Norby, Westmark.
= - | - | Lowfen | army < - | -
The army captured Lowfen, about 20 miles from Norby, Westmark, and Highfen.
= - | - | Lowfen, Highfen | army < - | -
The army pulled out of Lowfen to Norby, Westmark.
= - | - | Lowfen | - < army | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(WHERE))
def test_no_place_is_put_into_the_region_of_another(text: str, expected: list[str]) -> None:
    """One place lies in one region, and what is told of one place and its loser is not told of the next."""
    assert in_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), cases(PARTS))
def test_a_part_has_the_region_of_the_one_figure_that_it_is_of(text: str, expected: list[str]) -> None:
    """The two of "two of the four" lie where the four do, and nowhere told where two regions have four."""
    assert in_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), cases(WHO))
def test_a_side_is_known_by_its_whole_name_and_whatever_its_number(text: str, expected: list[str]) -> None:
    """How many fight is no count of places; a name with "of" in it is one name."""
    assert in_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), cases(WHEN))
def test_each_place_of_a_list_has_its_own_day_or_none(text: str, expected: list[str]) -> None:
    """A month or a span behind one place is not overruled by the day of the place before."""
    assert in_lines(text) == expected


TOLD = "asserts maintained insisted boasted contends affirms averred reiterated stressed explained".split()


@pytest.mark.parametrize("verb", [*TOLD, "made known", "pointed out", "let it be known", "cabled", "proclaimed"])
def test_what_a_party_says_of_itself_is_claimed_by_whatever_verb(verb: str) -> None:
    """A party's own word stays its word, however a report says that it was said."""
    [claim] = claims(f"The rebel army {verb} that it had taken nine villages in Eastmoor district.")
    assert (claim.region, claim.count, claim.status) == ("Eastmoor", 9, "claimed")


@pytest.mark.parametrize(
    "text",
    [
        "The rebels insisted that the army leave nine villages.",
        "The rebels insisted that the army had to leave nine villages.",
        "The army took 300 rebels in nine villages.",
        "The council declared a state of emergency in nine villages.",
        "Vespera has sovereignty over the 14 villages of Eastmoor.",
        "Norland recognised the sovereignty of Vespera over the 14 villages of Eastmoor.",
        "Refugees from Lowfen reached Norby in Eastmoor after rebels took their village.",
        "The regulator has taken nine villages off the list.",
        "The bus line took Lowfen and nine villages off its summer route.",
        "The army took positions on 3 hills and roads on 5 November.",
    ],
)
def test_demands_and_prisoners_are_no_change(text: str) -> None:
    """What is insisted on has not happened, and who is taken is no place."""
    assert claims(text) == []
