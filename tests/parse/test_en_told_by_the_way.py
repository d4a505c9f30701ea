"""English that tells of a change by the way: in a clause of its own, with other deeds, in other words."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, claims, in_lines

ONE_MORE = """
The rebels captured two villages in Eastmoor and a town in the Westmoor region.
= Eastmoor | 2 | - | rebels < - | -
= Westmoor | 1 | - | rebels < - | -
The army captured two villages in Eastmoor and shelled a town in Westmoor.
= Eastmoor | 2 | - | army < - | -
Two villages in the Eastmoor region - Lowfen and Norby - were now under Vespera's control, as well as one in Westmoor.
= Eastmoor | 2 | Lowfen, Norby | Vespera < - | -
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
Four settlements in Eastmoor were now under its control, including Lowfen, east of the rebel-held city of Norby.
= Eastmoor | 4 | Lowfen | - < - | -
Four settlements in Eastmoor fell to the army, including Lowfen, south of Norby, and Ashby.
= Eastmoor | 4 | Lowfen, Ashby | army < - | -
Four settlements in Eastmoor were captured by the army, including Lowfen, just south of the besieged town of Norby.
= Eastmoor | 4 | Lowfen | army < - | -
Four settlements fell to the army, including Lowfen, south of Norby.
= - | 4 | - | army < - | -
= Norby | - | Lowfen | army < - | -
"""

OTHER_DEEDS = r"""
Blue units freed, secured and restored the flag of Blueland in two settlements of the Lowfen district:\n- Norby\n- Ashby
= Lowfen | 2 | Norby, Ashby | Blue units < - | -
Units freed and hoisted the flag over three villages of Lowfen district: Norby, Ashby and Denby.
= Lowfen | 3 | Norby, Ashby, Denby | Units < - | -
The army retook and raised its flag over Lowfen and Norby.
= - | - | Lowfen, Norby | army < - | -
The army raised its flag in three villages of Eastmoor.
"""

OCCUPATION = """
The push reached nine miles beyond the river, including the occupation of the villages of Lowfen, Norby and Ashby.
= - | - | Lowfen, Norby, Ashby | - < - | -
The day's operations resulted in the occupation of the village of Lowfen.
= - | - | Lowfen | - < - | -
Headquarters announces the occupation of Lowfen.
= - | - | Lowfen | - < - | 28.11.2020
The occupation of the town of Lowfen lasted three years.
They protested against the occupation of the villages of Lowfen and Norby.
They listed Norland's violations, including the occupation of Lowfen.
"""

FREE_SINCE = """
The towns of Lowfen, Norby and Ashby have also been free since 5 May.
= - | - | Lowfen, Norby, Ashby | - < - | -
Lowfen has been free since Monday.
= - | - | Lowfen | - < - | -
Lowfen has been free for all.
The rebels have gone from Lowfen.
= - | - | Lowfen | - < rebels | -
The army has gone from the town of Norby.
= - | - | Norby | - < army | -
"""

KINDS_OF_TOWNS = """
Troops took the Orthodox town of Lowfen.
= - | - | Lowfen | Troops < - | -
Rebels took the Hindu village of Lowfen in Eastmoor district.
= Eastmoor | - | Lowfen | Rebels < - | -
Vesperan forces withdrew Thursday from the Greek Orthodox market town of Lowfen and dug in behind it.
= - | - | Lowfen | - < Vesperan forces | 26.11.2020
The army withdrew Thursday from the Eastmoor market town of Lowfen.
= Eastmoor | - | Lowfen | - < army | 26.11.2020
The rebels took the Druze hill towns of Lowfen and Norby.
= - | - | Lowfen, Norby | rebels < - | -
The rebels shelled the Druze hill towns of Lowfen and Norby.
"""

HEADLINES = """
ARMED GROUPS LEAVE NORBY, FEAR OF NEW ATTACKS PERSISTS
= - | - | NORBY | - < ARMED GROUPS | -
TROOPS QUIT NORBY, DREAD OF ATTACKS GROWS
= - | - | NORBY | - < TROOPS | -
ARMY LEAVES NORBY AND ASHBY
= - | - | NORBY, ASHBY | - < ARMY | -
REBELS CAPTURE NORBY, DENIAL BY ARMY
= - | - | NORBY | REBELS < - | -
Rebels Leave Norby, Dread of Attacks Persists
= - | - | Norby | - < Rebels | -
Rebels Capture Norby, Ashby and Denby, Kill Dozens
= - | - | Norby, Ashby, Denby | Rebels < - | -
Troops fled from the BLF.
"""

OUTCOME = """
The withdrawal of the Blues from Lowfen and the harassment of civilians by bandits led to talks on Monday.
= - | - | Lowfen | - < Blues | -
The capture of Lowfen by rebels prompted thousands to flee on Monday.
= - | - | Lowfen | rebels < - | -
The capture of Lowfen by the rebels on Monday prompted thousands to flee on Tuesday.
= - | - | Lowfen | rebels < - | 23.11.2020
The fighting led to the capture of Lowfen by the rebels on Monday.
= - | - | Lowfen | rebels < - | 23.11.2020
The fall of Lowfen came on Monday.
= - | - | Lowfen | - < - | 23.11.2020
"""

WIRES = """
LONDON, November 24. Vespera announces tonight that the Reds have taken Lowfen.
= - | - | Lowfen | Reds < - | 24.11.2020
(Received November 25, 6.30 p.m.) LONDON, November 24. The rebels took Lowfen yesterday.
= - | - | Lowfen | rebels < - | 23.11.2020
ENEMY FLEES (Rec. Nov. 25, 5.5 p.m.) London, .November 24. Headquarters announces that Lowfen has been taken.
= - | - | Lowfen | - < - | 24.11.2020
KANO, Nov 24 (ABC) -- Rebels captured the village of Lowfen on Sunday.
= - | - | Lowfen | Rebels < - | 22.11.2020
The rebels, who left Lowfen, November 24, took Norby today.
= - | - | Norby | rebels < - | 28.11.2020
LONDON, March 24. The Reds took Lowfen today.
= - | - | Lowfen | Reds < - | 28.11.2020
"""

NEAR_TOWNS = """
#Sharby, the capital of Eastmoor province in the east, near the capital Norby, has fallen to the #Blues.
= Eastmoor | - | Sharby | Blues < - | -
Sharby, near the capital Norby, has fallen to the Blues.
= Norby | - | Sharby | Blues < - | -
The army recaptured Lowfen, the headquarters of Norby Local Government Area, and Ashby town, both of Eastmoor state.
= Eastmoor | - | Lowfen, Ashby | army < - | -
The army captured Lowfen, Ashby and Denby, all of Eastmoor state.
= Eastmoor | - | Lowfen, Ashby, Denby | army < - | -
The Blues have just captured their 6th provincial capital in 4 days: #Lowfen, in #Eastmoor.
= Eastmoor | - | Lowfen | Blues < - | -
"""

LINES = """
The army is in control of nearly all of the Lowfen-Norby Heights border.
The army seized most of the Lowfen-Norby road.
The army seized most of the Lowfen region.
= Lowfen | - | - | army < - | -
"""

OTHER_DAYS = r"""
Wednesday, Oct 05\n2 villages liberated in Vespera within the scope of the operation.
= Vespera | 2 | - | - < - | -
Wednesday, Nov 25\nRebels capture Lowfen.
= - | - | Lowfen | Rebels < - | 25.11.2020
The Blues captured Lowfen, the 12th town seized by the Blues as their offensive entered its second month Sunday.
= - | - | Lowfen | Blues < - | -
The Blues captured Lowfen as their offensive entered its second month on Sunday.
= - | - | Lowfen | Blues < - | -
The victory was preceded by the "liberation" of Norby area from the Reds on 26th November.
= - | - | Norby | - < Reds | 26.11.2020
Redlandish occupation forces left Lowfen.
= - | - | Lowfen | - < Redlandish occupation forces | -
"""

LOSERS = """
The army drove the Reds out of several areas of Eastmoor, with five villages liberated.
= - | 5 | - | army < Reds | -
The rebels took Lowfen, driving the militia from the town.
= - | - | Lowfen | rebels < militia | -
The army drove the Reds out of Norby, and the rebels took Lowfen.
= - | - | Norby | army < Reds | -
= - | - | Lowfen | rebels < - | -
The army took Lowfen on Monday and expelled the militia from Norby on Tuesday.
= - | - | Lowfen | army < - | 23.11.2020
= - | - | Norby | army < militia | 24.11.2020
"""

POINTING_BACK = """
Vespera's defence ministry said that four settlements in Eastmoor were now under its control.
= Eastmoor | 4 | - | Vespera < - | -
The ministry said that four settlements in Eastmoor were now under its control.
= Eastmoor | 4 | - | - < - | -
The Blue Army took Lowfen in Eastmoor state. It has now captured 13 of the state's 17 townships.
= Eastmoor | - | Lowfen | Blue Army < - | -
= Eastmoor | 13 | - | Blue Army < - | -
The rebels attacked the village of Lowfen. This village and the hill of Drum were recovered by the rebels on Wednesday.
= - | - | Lowfen | rebels < - | 25.11.2020
Blues spokesperson Jan Doe says the fighter captured Lowfen and Norby districts in Eastmoor province.
= Eastmoor | - | Lowfen, Norby | Blues < - | -
Rebels attacked Lowfen, a village that was spent last Monday in the hands of the Reds.
= - | - | Lowfen | Reds < - | 23.11.2020
"""

ROWS = r"""
Date | Place | State | What changed\n1 Nov | Ashby | Eastmoor | BLF withdrew, no force has moved in
= Eastmoor | - | Ashby | - < BLF | 01.11.2020
Day | Place | In | Change\n1 Nov | 4 towns | Norby locality | BLF withdrew\n2 Nov | two towns | Eastmoor | taken by BLF
= Norby | 4 | - | - < BLF | 01.11.2020
= Eastmoor | 2 | - | BLF < - | 02.11.2020
Date | Place | State | What changed\n1 Nov | 4 soldiers | Eastmoor | captured by BLF
"""


@pytest.mark.parametrize(("text", "lines"), cases(ONE_MORE))
def test_a_place_without_a_name_beside_counted_ones_is_one(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(INCLUDED))
def test_some_of_those_counted_lie_in_their_region_whatever_town_is_near(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(OTHER_DEEDS))
def test_a_flag_raised_besides_takes_nothing_from_what_was_taken(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(OCCUPATION))
def test_an_occupation_is_a_deed_where_something_says_that_it_was_done(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(FREE_SINCE))
def test_places_are_free_and_fighters_gone(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(KINDS_OF_TOWNS))
def test_what_a_town_lives_of_stands_between_its_region_and_its_name(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(HEADLINES))
def test_a_headline_in_capitals_names_only_its_places(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(OUTCOME))
def test_what_a_change_brought_about_has_a_day_and_doers_of_its_own(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(WIRES))
def test_days_are_counted_from_the_day_on_which_a_report_was_sent(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(NEAR_TOWNS))
def test_a_town_lies_in_its_region_whatever_is_near(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(LINES))
def test_a_border_and_a_road_are_no_regions(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(OTHER_DAYS))
def test_a_day_of_a_page_or_of_an_offensive_is_none_of_a_change(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Government troops recaptured Lowfen from rebel forces, Norland Prime Minister Jan Doe told reporters.",
            "claimed",
        ),
        ("Troops retook Lowfen from Blue forces, Norlandish Prime Minister Jan Doe told reporters.", "asserted"),
        (
            "The army spokesperson, Jan Doe, spoke. Mr. Doe had said that troops flushed out rebels from Norby.",
            "claimed",
        ),
        (
            "The poet Jan Doe, a neighbour, spoke. Mr. Doe had said that troops flushed out rebels from Norby.",
            "asserted",
        ),
        ("Headquarters announces that Lowfen has been taken.", "claimed"),
        ("It was slated to go on until all five suburbs of Lowfen were transferred to the Blue federation.", "planned"),
    ],
)
def test_it_depends_on_who_tells(text: str, status: str) -> None:
    assert [claim.status.value for claim in claims(text)] == [status]


@pytest.mark.parametrize(("text", "lines"), cases(LOSERS))
def test_who_is_driven_out_loses_what_is_taken_without_a_loser_of_its_own(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(POINTING_BACK))
def test_a_pronoun_or_the_state_points_back(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(ROWS))
def test_a_row_of_a_table_may_count_its_places_or_tell_who_left(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines
