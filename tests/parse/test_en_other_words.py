"""English: other words for taking and losing places, and other ways to say where those lie that are counted."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

VERBS = """
The army prised six villages in Eastmoor from rebel hands.
= Eastmoor | 6 | - | army < rebel | -
The army has bagged six villages in Eastmoor.
= Eastmoor | 6 | - | army < - | -
The rebels laid hands on six villages in Eastmoor.
= Eastmoor | 6 | - | rebels < - | -
The army made itself master of six villages in Eastmoor.
= Eastmoor | 6 | - | army < - | -
The army won six villages in Eastmoor from the rebels.
= Eastmoor | 6 | - | army < rebels | -
The army stripped the rebels of six villages in Eastmoor.
= Eastmoor | 6 | - | army < rebels | -
The army decamped from six villages in Eastmoor.
= Eastmoor | 6 | - | - < army | -
The army turned six villages in Eastmoor over to the rebels.
= Eastmoor | 6 | - | rebels < army | -
Six villages in Eastmoor slipped from the army's grasp.
= Eastmoor | 6 | - | - < army | -
Six villages in Eastmoor were freed of rebels.
= Eastmoor | 6 | - | - < rebels | -
Six villages in Eastmoor found themselves in army hands.
= Eastmoor | 6 | - | army < - | -
The push left the army in control of six villages in Eastmoor.
= Eastmoor | 6 | - | army < - | -
The offensive gave the army 12 villages in Eastmoor.
= Eastmoor | 12 | - | army < - | -
The offensive cost the rebels two towns and 12 villages in Eastmoor.
= Eastmoor | 14 | - | - < rebels | -
The army's gains so far amount to six villages in Eastmoor.
= Eastmoor | 6 | - | army < - | -
The army's losses include six villages in Eastmoor.
= Eastmoor | 6 | - | - < army | -
"""

WHERE = """
Eastmoor saw six villages fall to the army.
= Eastmoor | 6 | - | army < - | -
Eastmoor province, six villages captured.
= Eastmoor | 6 | - | - < - | -
The army captured six villages within the boundaries of Eastmoor district.
= Eastmoor | 6 | - | army < - | -
In the direction of Eastmoor, six villages were captured.
= Eastmoor | 6 | - | - < - | -
The army captured six villages in each of Eastmoor and Westmoor.
= Eastmoor | 6 | - | army < - | -
= Westmoor | 6 | - | army < - | -
The army took 20 villages in all in Eastmoor.
= Eastmoor | 20 | - | army < - | -
The army captured nine villages, of which six are in Eastmoor.
= - | 9 | - | army < - | -
= Eastmoor | 6 | - | army < - | -
Of nine villages captured, six lie in Eastmoor, the other three in Westmoor.
= - | 9 | - | - < - | -
= Eastmoor | 6 | - | - < - | -
= Westmoor | 3 | - | - < - | -
Nine villages were captured; six are in Eastmoor, the rest in Westmoor.
= - | 9 | - | - < - | -
= Eastmoor | 6 | - | - < - | -
Nine villages were captured. Six of these are in Eastmoor, and three in Westmoor.
= - | 9 | - | - < - | -
= Eastmoor | 6 | - | - < - | -
= Westmoor | 3 | - | - < - | -
Nine villages were captured by the army, six in Eastmoor.
= - | 9 | - | army < - | -
= Eastmoor | 6 | - | army < - | -
Six villages fell in Eastmoor and three did in Westmoor.
= Eastmoor | 6 | - | - < - | -
= Westmoor | 3 | - | - < - | -
The army captured Lowfen, Dryfen (both Eastmoor), and Highfen (Westmoor).
= Eastmoor | - | Lowfen, Dryfen | army < - | -
= Westmoor | - | Highfen | army < - | -
The army captured the Eastmoor town of Lowfen and the Westmoor village of Dryfen.
= Eastmoor | - | Lowfen | army < - | -
= Westmoor | - | Dryfen | army < - | -
Lowfen, population 4,000, in the Eastmoor district, fell to the army.
= Eastmoor | - | Lowfen | army < - | -
Lowfen, some 20 km from the border in Eastmoor, fell to the army.
= Eastmoor | - | Lowfen | army < - | -
Besides Lowfen, the army took six villages in Eastmoor.
= Eastmoor | - | Lowfen | army < - | -
= Eastmoor | 6 | - | army < - | -
Together with Lowfen, six villages in Eastmoor were taken.
= Eastmoor | - | Lowfen | - < - | -
= Eastmoor | 6 | - | - < - | -
All Eastmoor villages fell to the army.
= Eastmoor | - | - | army < - | -
At least six (6) villages in Eastmoor were captured.
= Eastmoor | 6 | - | - < - | -
A pair of villages in Eastmoor and a score of villages in Westmoor were captured.
= Eastmoor | 2 | - | - < - | -
= Westmoor | 20 | - | - < - | -
Six populated areas in Eastmoor were captured.
= Eastmoor | 6 | - | - < - | -
"""

NEAR = """
Together with Norland, the army took six villages in Eastmoor.
= Eastmoor | 6 | - | army < - | -
The company netted six villages as customers.
The army found itself under fire in six villages.
The storm cost six villages their harvest.
The army relieved six besieged villages in Eastmoor.
The government was criticised after Eastmoor saw six villages flooded.
If the offensive gave the army six villages, it would stop.
The deal would give the rebels six villages in Eastmoor.
= Eastmoor | 6 | - | rebels < - | -
"""


@pytest.mark.parametrize(("text", "expected"), cases(VERBS))
def test_idioms_of_taking_and_losing_tell_who_did(text: str, expected: list[str]) -> None:
    """An idiom says as a plain verb does what changed hands, who has it now and who had it."""
    assert in_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), cases(WHERE))
def test_counted_places_lie_where_the_sentence_says_in_whatever_order(text: str, expected: list[str]) -> None:
    """A figure belongs to the region that the sentence ties it to, wherever that stands, and names to theirs."""
    assert in_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), cases(NEAR))
def test_the_same_words_of_other_things_tell_of_no_capture(text: str, expected: list[str]) -> None:
    """Customers, harvests and sieges are won and lost in the same words; who fights along gives no place its name."""
    assert in_lines(text) == expected
