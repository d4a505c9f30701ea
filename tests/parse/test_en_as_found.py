"""English as real reports were found to write it: in short, in other words, beside things that are no places."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import cases, claims, in_lines

NOT_DONE = """
The army has not officially declared the capture of Lowfen yet.
The rebels didn't take Lowfen.
The rebels haven't taken Lowfen.
The rebels hadn't captured Lowfen, the army said.
They won't take Lowfen.
The rebels wouldn't give up Lowfen.
The rebels aren't handing over Lowfen.
No one has captured Lowfen.
Nobody took Lowfen.
Lowfen was neither captured nor besieged.
The rebels have not, as claimed, taken Lowfen.
"""

NOTHING = """
They can't retake Lowfen.
They cannot take Lowfen.
The army can’t take the 12 villages.
The rebels couldn't take Lowfen.
The army would have taken Lowfen had it not rained.
Norland once again demands the immediate and unconditional return of the eight villages of Eastmoor and of Lowfen.
Norland calls for the full and unconditional withdrawal from the five villages of Eastmoor.
The council called for the immediate, complete and unconditional return of Lowfen.
The rebels opened negotiations with the army to evacuate & hand over Lowfen.
The rebels opened talks to leave the area and give up Lowfen.
The rebels want to storm and capture Lowfen.
The army sent troops to surround and seize Lowfen.
The army is ready to defend Norby and retake Lowfen.
"""

DONE = """
We'll hand over Lowfen on Monday.
= - | - | Lowfen | - < - | -
The army managed to surround and seize Lowfen.
= - | - | Lowfen | army < - | -
The rebels went on to besiege and take Lowfen.
= - | - | Lowfen | rebels < - | -
The army marched to Norby and took Lowfen.
= - | - | Lowfen | army < - | -
The army demanded surrender and captured Lowfen.
= - | - | Lowfen | army < - | -
"""

WHO_TELLS = """
Rebels left seven villages in Norland, the UK-based Eastmoor Observatory for Human Rights (EOHR) said on Wednesday.
= Norland | 7 | - | - < Rebels | 25.11.2020
Rebels pulled out of Lowfen in the district, the Norby Centre (LC) reported.
= - | - | Lowfen | - < Rebels | -
New reports indicate rebels captured Lowfen.
= - | - | Lowfen | rebels < - | -
Fresh reports suggested that rebels had captured Lowfen in Eastmoor.
= Eastmoor | - | Lowfen | rebels < - | -
The premier's office posted on its Telegram account that the army had taken control of the town of Lowfen.
= - | - | Lowfen | army < - | -
"""

WHO_ACTS = """
Rebels under the command and leadership of Doe announced that they had captured Lowfen.
= - | - | Lowfen | Rebels < - | -
Rebels led by Ivan Doe announced that they had captured Lowfen.
= - | - | Lowfen | Rebels < - | -
As Norland advanced across Eastmoor, it captured 12 villages.
= Eastmoor | 12 | - | Norland < - | -
As Lowfen burned, they took 12 villages.
= - | 12 | - | - < - | -
The rebels rescued 38 villages from the Blues and the Eastmoor Workers' Party.
= - | 38 | - | rebels < Blues and the Eastmoor Workers' Party | -
The Eastmoor Workers' Party captured Lowfen.
= - | - | Lowfen | Eastmoor Workers' Party < - | -
The army liberated six settlements from the militants of the “Blue State” (BS, aka BSIS, BSIL or Daresh) group.
= - | 6 | - | army < militants | -
REBELS HAVE CAPTURED THE PORT OF LOWFEN , NORLAND'S SECOND-LARGEST CITY , DIPLOMATS SAID SUNDAY .
= NORLAND | - | LOWFEN | REBELS < - | 22.11.2020
"""

FROM_WHERE = """
Norland will return four villages to Vespera after a meeting of the Commission on the Delimitation of the State Border.
= - | 4 | - | Vespera < Norland | -
Lowfen: The army announced the liberation of 12 villages.
= - | 12 | - | army < - | -
Lowfen: rebels captured 12 villages.
= Lowfen | 12 | - | rebels < - | -
Eastmoor region: the army said it captured 12 villages.
= Eastmoor | 12 | - | army < - | -
Rebels have fully taken Lowfen, Eastmoor.
= - | - | Lowfen, Eastmoor | Rebels < - | -
Rebels take Lowfen, Eastmoor
= - | - | Lowfen, Eastmoor | Rebels < - | -
"""

GROUPS = """
The army gained Domby and Rabby towns from the terrorist organization of "BTS".
= - | - | Domby, Rabby | army < terrorist organization of BTS | -
In Showa Front, Mezby, Molby, and Rasby areas were liberated from Red forces.
= Showa Front | - | Mezby, Molby, Rasby | - < Red forces | -
By our count BLF has overrun at least 14 villages in Eastmoor province and six in neighbouring Westmoor.
= Eastmoor | 14 | - | BLF < - | -
= Westmoor | 6 | - | BLF < - | -
The army liberated the city of Zangby and six villages of the province.
= - | - | Zangby | army < - | -
= - | 6 | - | army < - | -
The Blues took Kalby (Walby) yesterday, the Reds retook it this morning.
= - | - | Kalby | Blues < - | 27.11.2020
= - | - | Kalby | Reds < Blues | 28.11.2020
The army retook Lowfen on 4 May, lost it on 6 May and recaptured it on 18 May.
= - | - | Lowfen | army < - | 04.05.2020
= - | - | Lowfen | - < army | 06.05.2020
= - | - | Lowfen | army < - | 18.05.2020
"""

COUNTIES = """
Rebels captured Lowfen county in Norby River state.
= Norby River | - | Lowfen | Rebels < - | -
Rebels captured Lowfen and Ashby counties in Norby state in Eastmoor region.
= Norby | - | Lowfen, Ashby | Rebels < - | -
Rebels captured Lowfen province of Norland.
= Lowfen | - | - | Rebels < - | -
"""

TOLD_BESIDE = """
Lowfen was liberated by the army from the Blues.
= - | - | Lowfen | army < Blues | -
The army captured Lowfen on Monday and bombed Norby, the Blues' stronghold.
= - | - | Lowfen | army < - | 23.11.2020
Rebels captured two villages near the town of Lowfen, and Norby in Eastmoor.
= Lowfen | 2 | - | Rebels < - | -
= Eastmoor | - | Norby | Rebels < - | -
Rebels took six villages in Eastmoor and another in Westmoor was shelled.
= Eastmoor | 6 | - | Rebels < - | -
Rebels took two villages in Iceland. Later they took Lowfen and Norby in Westmoor province.
= Iceland | 2 | - | Rebels < - | -
= Westmoor | - | Lowfen, Norby | Rebels < - | -
Colonel Doe was captured, as well as Roe in Westmoor.
Troops reached the outskirts of Norby, seizing the City Council in the center of the town.
Forces have recaptured the Taliban by launching joint operations in the two Kharby and Baharby districts.
The rebels attacked the base in Lowfen and seized it.
Capturing the rest of the Eastmoor region is one of the president's longstanding goals in Norland.
All heavy-weapons depots round Lowfen were now in rebel hands.
The bases at Lowfen and Norby fell to the rebels.
Dalby and Ashby in the Westmoor region were liberated, as well as Highfen and Stowe in the Drymoor district.
= Westmoor | - | Dalby, Ashby | - < - | -
= Drymoor | - | Highfen, Stowe | - < - | -
Lowfen fell on Monday, as did two villages in Eastmoor.
= - | - | Lowfen | - < - | 23.11.2020
= Eastmoor | 2 | - | - < - | -
Lowfen was recaptured by the army, along with five villages in Eastmoor.
= - | - | Lowfen | army < - | -
= Eastmoor | 5 | - | army < - | -
Lowfen was taken, as well as weapons in Norby.
= - | - | Lowfen | - < - | -
#BLF took 6 villages and 2 hamlets E of #Norby from #Reds in the last 24hrs, incl. Ashby & #Lowfen.
= Norby | 8 | Ashby, Lowfen | BLF < Reds | 28.11.2020
Eight villages within a 20 kilometer (12 mile) radius of the city, which lies on a river, had been taken from rebels.
= - | 8 | - | - < rebels | -
The rebels captured another capital, Lowfen, the northern stronghold of a warlord.
= - | - | Lowfen | rebels < - | -
"""

COUNTED = """
The advance brought the number of neighborhoods freed from the Reds in Lowfen to 24 neighborhoods out of 28.
= Lowfen | 24 | - | - < Reds | -
Forces recaptured three more settlements, bringing the total number reclaimed since the start of the push to seven.
= - | 3 | - | Forces < - | -
= - | 7 | - | Forces < - | -
Norland's forces recaptured a cluster of four nearby settlements in the push: Storby, Blagfen, Nesby and Makby.
= - | 4 | Storby, Blagfen, Nesby, Makby | Norland < - | -
Rebels captured a group of six villages in Eastmoor.
= Eastmoor | 6 | - | Rebels < - | -
Rebels took six villages in Norland, specifically in the Eastmoor and Westmoor regions.
= Eastmoor and Westmoor | 6 | - | Rebels < - | -
The army has captured three towns in Tigmoor, one to the northwest and two to the south of the capital Mekby.
= Tigmoor | 3 | - | army < - | -
= Mekby | 1 | - | army < - | -
= Mekby | 2 | - | army < - | -
Forces recaptured eight neighborhoods during the day, including the old citadel of Lowfen.
= - | 8 | - | Forces < - | 28.11.2020
Forces liberated the key cities of Ramby, the provincial capital, Fallby, and Hitby.
= - | - | Ramby, Fallby, Hitby | Forces < - | -
Three villages have been captured, Norby among them.
= - | 3 | Norby | - < - | -
"""

FIGURES = """
Rebels seized no fewer than 20 villages in Eastmoor, including the town of Lowfen.
= Eastmoor | 20 | Lowfen | Rebels < - | -
Rebels seized close to twenty villages in Eastmoor.
= Eastmoor | 20 | - | Rebels < - | -
Rebels seized two villages close to Lowfen.
= Lowfen | 2 | - | Rebels < - | -
Rebels captured all of the 14 villages in Eastmoor but one.
= Eastmoor | - | - | Rebels < - | -
Rebels captured 14 villages in Eastmoor but lost one.
= Eastmoor | 14 | - | Rebels < - | -
= - | 1 | - | - < Rebels | -
Three of the total 38 villages taken by the rebels are in Lowfen district.
= Lowfen | 3 | - | rebels < - | -
"""

CLEARED = """
Two villages were cleared by the army from rebels.
= - | 2 | - | army < rebels | -
A total of 11 settlements, located near the town of Talby and the city of Rasby, were cleared from rebel militia.
= Talby and Rasby | 11 | - | - < rebel militia | -
Vespera liberated Lowfen town.
= - | - | Lowfen | Vespera < - | -
They cleared out the army and took Norby.
= - | - | Norby | - < - | -
The militia drove out the rebels and seized Lowfen.
= - | - | Lowfen | militia < - | -
Soldiers together with fighters from the Blue Units and members of the Red Service managed to regain Lowfen.
= - | - | Lowfen | Soldiers < - | -
"""

WHOSE = """
Rebels captured Lowfen, the army's last base in Eastmoor, on Monday.
= Eastmoor | - | Lowfen | Rebels < army | 23.11.2020
Norland's army captured yesterday afternoon, Vellby, the last Tiger bastion in the Mannor district.
= Mannor | - | Vellby | Norland's army < - | 27.11.2020
Rebels captured Lowfen, Eastmoor's capital, on Monday.
= Eastmoor | - | Lowfen | Rebels < - | 23.11.2020
After being in Vesperan hands for a month, Lowfen has been recaptured by the army.
= - | - | Lowfen | army < Vesperan | -
Lowfen, in rebel hands for over a month, was retaken by the army.
= - | - | Lowfen | army < rebel | -
"""

LISTS = """
Rebels captured Lowfen, North East Norby, Ashby Hill and Highfen.
= - | - | Lowfen, North East Norby, Highfen | Rebels < - | -
Troops ousted the Blues from the states of Yorby and Adamoor, as well as the city of Bama in Eastmoor State.
= Yorby | - | - | Troops < Blues | -
= Adamoor | - | - | Troops < Blues | -
= Eastmoor | - | Bama | Troops < Blues | -
The capture of Lowfen, Eastmoor by the army.
= Eastmoor | - | Lowfen | army < - | -
The capture of Lowfen, Norby and Highfen by the army.
= - | - | Lowfen, Norby, Highfen | army < - | -
Lowfen completely liberated, the enemy rolled back to Norby.
= - | - | Lowfen | - < - | -
"""

BESIDE = """
The Blue Front had taken control of the cities of Dalby and Kombol more than a month ago, and then advanced.
The military said it had encircled Ashby and retaken the town administration building in Lowfen.
Five villages came under drone strikes.
5 settlements came under KAB strikes; assaults on 2 villages repelled.
"""

DRIVEN_OUT = """
The army battled rebels, ejecting them from Lowfen.
= - | - | Lowfen | army < - | -
The army has driven them from two villages in Eastmoor.
= Eastmoor | 2 | - | army < - | -
The army took two villages, three more to go.
= - | 2 | - | army < - | -
Troops advanced north of Norby; the Blues take two towns of the Eastmoor region and 150 other places.
= Eastmoor | 2 | - | Blues < - | -
= - | 150 | - | Blues < - | -
"""

BRACKETS = """
#BLF takes Lowfen, Norby and Ashby (E. #Eastmoor) from #Reds.
= Eastmoor | - | Lowfen, Norby, Ashby | BLF < Reds | -
The BLF took Lowfen (north Eastmoor) and Norby (south Westmoor).
= Eastmoor | - | Lowfen | BLF < - | -
= Westmoor | - | Norby | BLF < - | -
The BLF took Lowfen (Eastmoor province) and the Westmoor town of Ashby.
= Eastmoor | - | Lowfen | BLF < - | -
= Westmoor | - | Ashby | BLF < - | -
The BLF took Lowfen (Kleinfen) and the Westmoor town of Ashby.
= - | - | Lowfen | BLF < - | -
= Westmoor | - | Ashby | BLF < - | -
"""

NEARER = """
Regime forces captured two villages from rebels in north-west Syria. Sakhby and Jaysby in Hamby province were taken.
= Hamby | 2 | Sakhby, Jaysby | Regime forces < rebels | -
Rebels took two villages in Syria on Thursday. Rebels also captured the towns of Sakhby and Jaysby in Hamby province.
= Syria | 2 | - | Rebels < - | 26.11.2020
= Hamby | - | Sakhby, Jaysby | Rebels < - | 26.11.2020
Rebels captured two villages in Syria on Thursday. On Friday, rebels captured Sakhby and Jaysby in Hamby province.
= Syria | 2 | - | Rebels < - | 26.11.2020
= Hamby | - | Sakhby, Jaysby | rebels < - | 27.11.2020
"""

QUARTERS = """
Forces liberated most of the city of Lowfen as they recaptured eight neighborhoods during the day.
= Lowfen | 8 | - | Forces < - | 28.11.2020
Forces entered the city of Lowfen. They recaptured eight neighborhoods. Troops liberated three more neighborhoods.
= Lowfen | 8 | - | Forces < - | -
= Lowfen | 3 | - | Troops < - | -
Forces shelled the city of Lowfen and the city of Norby. They recaptured eight neighborhoods.
= - | 8 | - | Forces < - | -
"""

NOTES = """Towns seized since Operation Lark
Town | State/Region | Date | Captured by | Notes
Chinby | Shanmoor | 28 October 2019 | BLF | border gate with Norland
Kawby | Sagmoor | 6 November 2019 | BLF | retaken by the junta on 12 February 2020
Lauby | Shanmoor | 5 January 2020 | BLF | 2,389 soldiers surrendered
"""

BY_REGION = """Settlements liberated by the Blue forces (as of 12:00, August 1, 2020):
Donby oblast - 65 settlements, incl. Slavby, Kramby, Druzhby
Luhby oblast - 38 settlements, incl. Lysby and Rubby
"""

IN_ENTRIES = """The towns liberated from the Reds are:
Hirby region: Berby, Tedby, Gobby and Omby.
Galby region: Adaby, Marsby and Dhumby.
"""

DAY_FIRST = """23/01/1944 | The fighting rages around Norby. |
09/02/1944 | The Blues capture Lowfen. |
"""

HANDED_OVER = """
Vespera completed its handover of the Eastmoor town of Lowfen to Norlandish security control Tuesday.
= Eastmoor | - | Lowfen | Norlandish < Vespera | 24.11.2020
Vespera completed the handover of Lowfen to Norland on Tuesday.
= - | - | Lowfen | Norland < Vespera | 24.11.2020
Norland announced the handover of Lowfen to Vespera.
= - | - | Lowfen | Vespera < Norland | -
"""

COUNTRYSIDE = """
The northwestern countryside of Norland's Eastmoor province has been completely liberated from the Blues.
= Eastmoor | - | - | - < Blues | -
The army captured the northern countryside of Eastmoor.
= Eastmoor | - | - | army < - | -
The army captured two villages in the northern countryside of Eastmoor.
= Eastmoor | 2 | - | army < - | -
"""

CHRONICLE = """
- 11 May: Operation Lark begins with airstrikes
- 18 May: Norby captured (some sources say troops retook the town on 12 May)
- 21 May: Dalby recaptured (some sources also list 18 May as the date of its recapture)
- 24 May: Hombury captured; air raids on Ashby
- 26 May: Lowfen captured
- 28 May: Timbury airport captured
"""

WHERE = """
Rebels captured four villages near the towns of Lowfen and Norby in Eastmoor province.
= Eastmoor | 4 | - | Rebels < - | -
Rebels captured four villages near Lowfen and Norby in Eastmoor province.
= Eastmoor | 4 | - | Rebels < - | -
Rebels captured several villages north of the towns of Lowfen and Norby in Eastmoor.
= Eastmoor | - | - | Rebels < - | -
Rebels captured Ashby near the towns of Lowfen and Norby in the Eastmoor region.
= Eastmoor | - | Ashby | Rebels < - | -
Rebels captured Ashby near the town of Lowfen in Eastmoor province and Highfen in Westmark.
= Eastmoor | - | Ashby | Rebels < - | -
= Westmark | - | Highfen | Rebels < - | -
In Eastmoor province, rebels reclaimed control of Lowfen, Norby and Ashby Districts.
= Eastmoor | - | Lowfen, Norby, Ashby | rebels < - | -
They had helped the army regain control of Lowfen -- a small but strategic settlement near Norby.
= Norby | - | Lowfen | army < - | -
Rebels seized six townships across Eastmoor state and another in neighboring Westmark state to the north since November.
= Eastmoor | 6 | - | Rebels < - | -
= Westmark | 1 | - | Rebels < - | -
Rebels seized six villages in Eastmoor and another attack in Westmark failed.
= Eastmoor | 6 | - | Rebels < - | -
"""


@pytest.mark.parametrize("text", NOT_DONE.strip().splitlines())
def test_what_is_said_not_to_have_happened_is_negated(text: str) -> None:
    assert [claim.status for claim in claims(text)] == [Status.NEGATED]


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_what_is_wished_demanded_or_impossible_is_no_change(text: str) -> None:
    assert in_lines(text) == []


@pytest.mark.parametrize(("text", "lines"), cases(DONE))
def test_what_was_done_in_two_steps_is_done(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(WHO_TELLS))
def test_who_tells_of_a_change_is_neither_its_place_nor_its_side(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(WHERE))
def test_places_near_others_lie_in_the_region_that_is_named(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(WHO_ACTS))
def test_a_side_keeps_its_name_and_its_deed(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(COUNTIES))
def test_a_county_lies_in_its_state(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(TOLD_BESIDE))
def test_what_is_told_besides_of_places_keeps_them_together(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(HANDED_OVER))
def test_a_handover_tells_by_whom_and_to_whom(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(COUNTRYSIDE))
def test_the_countryside_of_a_region_is_a_part_of_it(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


def test_entries_of_a_chronicle_tell_of_places_on_the_day_of_the_entry() -> None:
    days = {"Norby": "18.05.2020", "Dalby": "21.05.2020", "Hombury": "24.05.2020", "Lowfen": "26.05.2020"}
    assert in_lines(CHRONICLE) == [f"- | - | {name} | - < - | {day}" for name, day in days.items()]


def test_one_name_that_is_captured_may_be_a_person() -> None:
    assert in_lines("26 May: Ashford captured") == []


def test_which_battle_a_cell_points_to_is_no_place() -> None:
    row = "Lowfen | 128,123 | Eastmoor | LNA | 4 May 2020 | See Battle of Lowfen (2020)Captured by LNA 6 January 2020"
    assert in_lines(row) == ["- | - | Lowfen | LNA < - | 06.01.2020"]


@pytest.mark.parametrize(("text", "lines"), cases(COUNTED))
def test_a_figure_finds_what_it_counts_and_where(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(CLEARED))
def test_who_is_cleared_from_a_place_has_lost_it(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(WHOSE))
def test_whose_a_place_was_is_told_beside_it(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(LISTS))
def test_places_of_a_list_are_all_told(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize("text", BESIDE.strip().splitlines())
def test_what_is_recalled_bombed_or_no_town_is_no_change(text: str) -> None:
    assert in_lines(text) == []


@pytest.mark.parametrize(("text", "lines"), cases(DRIVEN_OUT))
def test_what_somebody_is_driven_out_of_is_taken_and_nothing_else(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(BRACKETS))
def test_a_bracket_tells_where_places_lie_if_it_says_so(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


def test_days_with_strokes_are_read_as_the_others_of_their_text() -> None:
    assert in_lines(DAY_FIRST) == ["- | - | Lowfen | Blues < - | 09.02.1944"]
    month_first = DAY_FIRST.replace("23/01", "01/23").replace("1944 | The Blues", "1944: The Blues")
    assert in_lines(month_first) == ["- | - | Lowfen | Blues < - | 02.09.1944"]
    assert in_lines("09/02/1944 | The Blues capture Lowfen.") == ["- | - | Lowfen | Blues < - | -"]


@pytest.mark.parametrize(("text", "lines"), cases(NEARER))
def test_the_names_of_those_counted_in_a_country_tell_their_region(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(QUARTERS))
def test_neighbourhoods_are_of_the_one_city_told_of_before(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(FROM_WHERE))
def test_a_name_in_front_or_behind_is_no_region_where_it_may_be_something_else(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


def test_a_cell_may_tell_what_became_of_the_place_later() -> None:
    lines = in_lines(NOTES)
    assert [line for line in lines if "Kawby" in line] == [
        "Sagmoor | - | Kawby | junta < - | 12.02.2020",
        "Sagmoor | - | Kawby | BLF < - | 06.11.2019",
    ]
    assert len(lines) == 4


@pytest.mark.parametrize(("text", "lines"), cases(FIGURES))
def test_a_figure_is_as_many_as_were_taken(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(GROUPS))
def test_a_side_its_places_and_its_days_stay_together(text: str, lines: list[str]) -> None:
    assert in_lines(text) == lines


def test_entries_by_region_keep_their_figures_and_names() -> None:
    assert in_lines(BY_REGION) == [
        "Donby | 65 | Slavby, Kramby, Druzhby | Blue forces < - | -",
        "Luhby | 38 | Lysby, Rubby | Blue forces < - | -",
    ]
    assert in_lines(IN_ENTRIES) == [
        "Hirby | - | Berby, Tedby, Gobby, Omby | - < Reds | -",
        "Galby | - | Adaby, Marsby, Dhumby | - < Reds | -",
    ]
