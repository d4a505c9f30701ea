"""English: what is told of places named before, and of lists, days and regions, keeps its place, side and day."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parse.reports import cases, claims, in_lines

AGAIN = """
Clashes continued around Lowfen. The town had been seized by the BLF on Friday.
= - | - | Lowfen | BLF < - | 27.11.2020
A convoy was hit near Lowfen. The town was seized on Friday.
Lowfen lies on the road to Highfen. The rebels captured the town on Friday.
= - | - | Lowfen | rebels < - | 27.11.2020
Some 40 villages have changed hands: 28 to the army, 12 to the rebels.
= - | 40 | - | - < - | -
Vesperan forces resisted little. On 20 November they were driven out of Lowfen.
= - | - | Lowfen | - < Vesperan forces | 20.11.2020
They were driven out of Lowfen on 20 November.
The army retook Lowfen. The rebels reported the capture of Highfen.
= - | - | Lowfen | army < - | -
= - | - | Highfen | rebels < - | -
The army retook Lowfen. The BLF's radio reported the capture of Highfen.
= - | - | Lowfen | army < - | -
= - | - | Highfen | - < - | -
The rebels seized Lowfen, Highfen and Norby on 16 November but pulled out of Drymoor on 20 November.
= - | - | Lowfen, Highfen, Norby | rebels < - | 16.11.2020
= - | - | Drymoor | - < rebels | 20.11.2020
The rebels seized Lowfen and Highfen on 16 November but pulled out of both towns on 20 November.
= - | - | Lowfen, Highfen | rebels < - | 16.11.2020
= - | - | Lowfen, Highfen | - < rebels | 20.11.2020
The rebels captured Lowfen and Highfen. The army retook the towns on Friday.
= - | - | Lowfen, Highfen | rebels < - | -
= - | - | Lowfen, Highfen | army < rebels | 27.11.2020
The rebels captured Lowfen and Highfen. The army attacked the towns on Friday.
= - | - | Lowfen, Highfen | rebels < - | -
Rebels captured Lowfen but the city was soon retaken.
= - | - | Lowfen | Rebels < - | -
= - | - | Lowfen | - < Rebels | -
Rebels occupied Lowfen, Highfen and Norby; the latter was recovered by the army on 20 November.
= - | - | Lowfen, Highfen, Norby | Rebels < - | -
= - | - | Norby | army < - | 20.11.2020
The army took one village in Eastmoor. Lowfen was handed over by its elders on Friday.
= Eastmoor | 1 | - | army < - | -
= - | - | Lowfen | - < - | 27.11.2020
"""

FORMER = """
Nine of the eleven villages that the rebels had captured in Eastmoor were retaken by the army on Friday.
= Eastmoor | 9 | - | army < rebels | 27.11.2020
Nine of the eleven villages that Vespera occupied in Eastmoor were returned on Friday.
= Eastmoor | 9 | - | - < Vespera | 27.11.2020
Of the eleven villages the rebels held in Eastmoor, nine were retaken by the army.
= Eastmoor | 9 | - | army < rebels | -
Two villages the army captured on Monday were retaken by the rebels on Friday.
= - | 2 | - | rebels < army | 27.11.2020
Six villages that rebels captured in Eastmoor last week fell to the army.
= Eastmoor | 6 | - | army < rebels | -
Nine of the eleven villages that the rebels captured were shelled by the army.
The offensive gave the BLF control of 12 villages in Eastmoor.
= Eastmoor | 12 | - | BLF < - | -
"""

LISTS = """
Villages captured by the army:\\n9 November: Lowfen (Eastmoor)\\n20 November: Highfen and Norby (Westmoor)
= Eastmoor | - | Lowfen | army < - | 09.11.2020
= Westmoor | - | Highfen, Norby | army < - | 20.11.2020
Fighting raged around Lowfen, Highfen and Norby in Eastmoor. All three towns fell to the rebels.
= Eastmoor | 3 | Lowfen, Highfen, Norby | rebels < - | -
The army quit Lowfen, Highfen and Norby, three towns it no longer had the means of holding.
= - | 3 | Lowfen, Highfen, Norby | - < army | -
Four towns of Eastmoor, Lowfen and Highfen among them, were taken by the rebels.
= Eastmoor | 4 | Lowfen, Highfen | rebels < - | -
Four villages around Lowfen were clawed back by the army.
= Lowfen | 4 | - | army < - | -
Lowfen was prised from the rebels on Friday.
= - | - | Lowfen | - < rebels | 27.11.2020
The rebels swept up Lowfen, Highfen and Norby.
= - | - | Lowfen, Highfen, Norby | rebels < - | -
Lowfen and Highfen (Eastmoor Region) liberated.
= Eastmoor | - | Lowfen, Highfen | - < - | -
The army retook Lowfen (N Eastmoor) and Highfen.
= Eastmoor | - | Lowfen | army < - | -
= - | - | Highfen | army < - | -
Since launching its offensive two months ago the BLF has taken 23 towns.
= - | 23 | - | BLF < - | -
The army freed 3 villages in Eastmoor, viz. Lowfen, Highfen and Norby.
= Eastmoor | 3 | Lowfen, Highfen, Norby | army < - | -
The army took four towns west of Eastmoor: Lowfen first, then Highfen, Norby and Ashby.
= Eastmoor | 4 | Lowfen, Highfen, Norby, Ashby | army < - | -
The army captured Lowfen (Lowfan), Norby (Norbi) and Highfen (Drymoor) on Friday.
= - | - | Lowfen, Norby, Highfen | army < - | 27.11.2020
The army captured Lowfen (Eastmoor) and Highfen (Westmoor) on Friday.
= Eastmoor | - | Lowfen | army < - | 27.11.2020
= Westmoor | - | Highfen | army < - | 27.11.2020
The army captured Lowfen; Highfen in Eastmoor.
= - | - | Lowfen | army < - | -
= Eastmoor | - | Highfen | army < - | -
The guerrillas seized 11 municipal seats, seven of them in Eastmoor.
= - | 11 | - | guerrillas < - | -
= Eastmoor | 7 | - | guerrillas < - | -
The number of villages freed since the start of Op. Dawn has risen to 67.
= - | 67 | - | - < - | -
"""

DAYS = """
The army retook Lowfen on 20 November. That year the guerrillas also seized 11 other towns.
= - | - | Lowfen | army < - | 20.11.2020
= - | 11 | - | guerrillas < - | -
The army retook Lowfen on 20 November. The guerrillas also seized 11 other towns.
= - | - | Lowfen | army < - | 20.11.2020
= - | 11 | - | guerrillas < - | 20.11.2020
Towns taken by the rebels:\\n- Lowfen \u2013 9 November\\n- Highfen, 20 November
= - | - | Lowfen | rebels < - | 09.11.2020
= - | - | Highfen | rebels < - | 20.11.2020
Towns taken by the rebels (by date)\\n9 November: Lowfen\\n20 November: Highfen and Norby
= - | - | Lowfen | rebels < - | 09.11.2020
= - | - | Highfen, Norby | rebels < - | 20.11.2020
Timeline\\n9 November: The army captured Lowfen.\\n20 November: Fighting in Norby.
= - | - | Lowfen | army < - | 09.11.2020
Towns taken by the rebels (updated 20 November)\\n- Lowfen\\n- Highfen
= - | - | Lowfen | rebels < - | -
= - | - | Highfen | rebels < - | -
Towns taken by the rebels (last update: 20 November)\\n- Lowfen\\n- Highfen
= - | - | Lowfen | rebels < - | -
= - | - | Highfen | rebels < - | -
The army liberated today, Saturday, three villages in Eastmoor.
= Eastmoor | 3 | - | army < - | 28.11.2020
The army liberated yesterday, Friday, the town of Lowfen.
= - | - | Lowfen | army < - | 27.11.2020
Lowfen was occupied to-day.
= - | - | Lowfen | - < - | 28.11.2020
Lowfen remained occupied on Friday.
Since fighting resumed on 1 November, the army has retaken 65 villages in Eastmoor.
= Eastmoor | 65 | - | army < - | -
16 villages of Eastmoor and 8 in Westmoor were freed between July and October.
= Eastmoor | 16 | - | - < - | -
= Westmoor | 8 | - | - < - | -
On 20 November, rebels took Lowfen. On the following day, the army advanced and took Highfen later on that day.
= - | - | Lowfen | rebels < - | 20.11.2020
= - | - | Highfen | army < - | 21.11.2020
The army gained control of Lowfen on 20 November and, pressing on, of Highfen yesterday.
= - | - | Lowfen | army < - | 20.11.2020
= - | - | Highfen | army < - | 27.11.2020
The army took Lowfen on the 9th and Highfen on the 12th.
= - | - | Lowfen | army < - | 09.11.2020
= - | - | Highfen | army < - | 12.11.2020
Funding for Lowfen and Highfen was secured on Tuesday.
Lowfen was secured with barbed wire.
The army took Lowfen, destroyed during the war, on Friday.
= - | - | Lowfen | army < - | 27.11.2020
Rebels took Lowfen on 20 November but the town was retaken a week later.
= - | - | Lowfen | Rebels < - | 20.11.2020
= - | - | Lowfen | - < Rebels | -
Villages captured by the army:\\n9 November: Lowfen\\n20 November: Ceasefire\\n21 November: Unknown
= - | - | Lowfen | army < - | 09.11.2020
"""

PLACES = """
The army captured 40 villages in Eastmoor. \u2014 Newsfen
= Eastmoor | 40 | - | army < - | -
The army captured Lowfen in the direction of Highfen.
= - | - | Lowfen | army < - | -
Twenty-five years ago today Lowfen fell to the rebels.
Five of the 21 districts of South Eastmoor and the whole of Westmoor passed to the rebels.
= South Eastmoor | 5 | - | rebels < - | -
= Westmoor | - | - | rebels < - | -
Rebels seized San Lowfen de las Casas and three towns in Eastmoor.
= Eastmoor | - | San Lowfen de las Casas | Rebels < - | -
= Eastmoor | 3 | - | Rebels < - | -
Rebels took control of Lowfen, West Eastmoor, the army's last garrison in the state.
= West Eastmoor | - | Lowfen | Rebels < - | -
Contrary to reports on WhatsApp, the rebels did not capture Lowfen.
= - | - | Lowfen | rebels < - | -
The army recovered 22 county seats in southern Eastmoor.
= Eastmoor | 22 | - | army < - | -
Lowfen was overrun by some 1,500 BLF fighters.
= - | - | Lowfen | BLF < - | -
A brigade spokesman denied Vesperan claims to have taken Lowfen.
= - | - | Lowfen | Vesperan < - | -
The rebels said they were now masters of Lowfen and Highfen, two towns near Drymoor.
= Drymoor | 2 | Lowfen, Highfen | rebels < - | -
20 November: Lowfen, Highfen and Norby captured.
= - | - | Lowfen, Highfen, Norby | - < - | 20.11.2020
Doe, Roe and Holt captured.
The rebels entered the town of Lowfen, and by Friday had captured the whole of Lowfen.
= - | - | Lowfen | rebels < - | 27.11.2020
The army took the whole of the city of Lowfen on Friday.
= - | - | Lowfen | army < - | 27.11.2020
In Eastmoor, the army captured four villages in the North.
= Eastmoor | 4 | - | army < - | -
Floods leave 12 villages in Eastmoor cut off.
The rebels leave 12 villages in ruins.
Vespera demands the unconditional return of eight villages in Eastmoor.
Ten years ago today Lowfen fell to the rebels.
The army has recaptured about 60 per cent of the area and 27 of the 44 villages around Lowfen.
= Lowfen | 27 | - | army < - | -
The government garrison in Lowfen surrendered on 20 November.
= - | - | Lowfen | - < - | 20.11.2020
The garrison in Lowfen was reinforced.
The defence ministry said the "North" group had liberated Lowfen.
= - | - | Lowfen | North group < - | -
Settlement | Region | Event\\nLowfen | Eastmoor | Taken by Vespera on 3 May 2020\\nNorby | Westmoor | Retaken by the BLF
= Eastmoor | - | Lowfen | Vespera < - | 03.05.2020
= Westmoor | - | Norby | BLF < - | -
27 villages west of Eastmoor and the town of Lowfen were freed.
= Eastmoor | 27 | - | - < - | -
= - | - | Lowfen | - < - | -
The army retook Lowfen, a border town 110 km NW of Drymoor, and Highfen.
= - | - | Lowfen, Highfen | army < - | -
Lowfen, a town 10 miles from Drymoor, and Highfen fell to the army.
= - | - | Lowfen, Highfen | army < - | -
The army retook 12 villages NW of Eastmoor.
= Eastmoor | 12 | - | army < - | -
The army captured the Lowfen stadium and the Eastmoor and Westmoor districts.
= Eastmoor | - | - | army < - | -
= Westmoor | - | - | army < - | -
Rebels took several villages from the army in the Eastmoor and Westmoor highlands (South Norland), while others fled.
= Eastmoor and Westmoor | - | - | Rebels < army | -
Rebels took three villages in Eastmoor district (Norland province).
= Eastmoor | 3 | - | Rebels < - | -
Rebels took the three districts of Eastmoor in Norland (Lowfen, Highfen and Norby) within an hour.
= Eastmoor | 3 | Lowfen, Highfen, Norby | Rebels < - | -
The army freed 16 villages in Eastmoor, 32 in the East and a dozen in Westmoor.
= Eastmoor | 16 | - | army < - | -
= East | 32 | - | army < - | -
= Westmoor | 12 | - | army < - | -
The army liberated the whole of Norland's Eastmoor district.
= Eastmoor | - | - | army < - | -
The army captured Eastmoor's Lowfen village.
= Eastmoor | - | Lowfen | army < - | -
Rebels took Lowfen Basin and Highfen.
= - | - | Lowfen Basin, Highfen | Rebels < - | -
1,205 households fled 14 villages across Eastmoor.
The 3rd Vesperan Front captured Lowfen.
= - | - | Lowfen | 3rd Vesperan Front < - | -
"""


@pytest.mark.parametrize(
    ("text", "lines"), [*cases(AGAIN), *cases(FORMER), *cases(LISTS), *cases(DAYS), *cases(PLACES)]
)
def test_each_place_keeps_its_side_and_day(text: str, lines: list[str]) -> None:
    """What is told of places named before is told of them; lists, days and regions are those of their own verb."""
    assert lines == in_lines(text)


def test_a_report_that_nobody_confirms_is_a_claim() -> None:
    """Reports that could not be verified are claims; what else could not be confirmed makes none."""
    texts = (
        "Unconfirmed reports say that rebels took Lowfen.",
        "Reports that rebels had taken Lowfen could not be verified.",
        "Rebels took Lowfen, but the toll could not be confirmed.",
    )
    assert ["claimed", "claimed", "asserted"] == [claim.status for text in texts for claim in claims(text)]


def test_who_will_leave_counted_places_plans_to() -> None:
    """To leave villages is planned, but not by those who only live there."""
    (plan,) = claims("Under the deal, rebels will leave six villages in Eastmoor by Friday.")
    assert (plan.region, plan.count, plan.status, plan.lost_by) == ("Eastmoor", 6, "planned", "rebels")
    assert claims("The refugees will leave six villages in Eastmoor.") == []


def test_whose_communique_tells_claims() -> None:
    """What a party's own communiqué tells is claimed, whoever's it is."""
    (claim,) = claims("Sixty villages have been recovered from the Reds, says the Generalissimo's communiqué.")
    assert (claim.count, claim.status) == (60, "claimed")


def test_a_plan_that_goes_on_day_by_day_stays_a_plan() -> None:
    """Districts that are to be handed over one after another are all planned, each by its own day."""
    text = "Vespera is to hand back Eastmoor district by 5 December, Westmoor by the 10th and Norby by 20 December."
    assert [(one.region, one.status, one.lost_by) for one in claims(text)] == [
        ("Eastmoor", "planned", "Vespera"),
        ("Westmoor", "planned", "Vespera"),
        ("Norby", "planned", "Vespera"),
    ]


def test_who_is_at_the_head_of_a_line_may_only_do_something() -> None:
    """A headline on a side in retreat is nobody's claim."""
    assert ["asserted"] == [claim.status for claim in claims("Rebels in retreat: army takes Lowfen.")]


@pytest.mark.parametrize(
    "title", ["Daily update on the war that began in 1994", "News since 1994", "Copyright Norland Times 1994"]
)
def test_other_lines_that_end_in_a_year_date_nothing(title: str) -> None:
    """Only the title of a chronicle tells the year of the days below it."""
    (claim,) = claims(f"{title}\n9 November: The army captured Lowfen.\nThe rest is quiet.")
    assert claim.event_end == date(2020, 11, 9)


@pytest.mark.parametrize(
    "head", ["President Ivan Doe on Twitter", "Ministry of Defence (MoD)", "Ministry of Defence (Telegram)"]
)
def test_what_a_party_posts_is_claimed(head: str) -> None:
    """Who speaks for a party claims, wherever it is told and however it is called for short."""
    assert ["claimed"] == [claim.status for claim in claims(f"{head}: 19 villages liberated in Eastmoor.")]


def test_the_year_of_a_heading_may_be_of_any_war() -> None:
    """A year that heads a list is that of its days, however long ago."""
    (claim,) = claims("1704\n24 July: Lowfen fell to the army.")
    assert claim.event_end == date(1704, 7, 24)


@pytest.mark.parametrize("title", ["War diary, 1994", "Chronology of 1994 (extract)"])
@pytest.mark.parametrize("published", [date(2020, 11, 28), None])
def test_the_title_of_a_chronicle_tells_its_year(title: str, published: date | None) -> None:
    """Days without a year below a title with one are of that year, whenever the text was published."""
    text = f"{title}\n11 July: The army captured Lowfen.\n25 July: Highfen fell to the army."
    assert [claim.event_end for claim in claims(text, published=published)] == [date(1994, 7, 11), date(1994, 7, 25)]


@pytest.mark.parametrize(
    ("head", "status"),
    [
        ("The General Staff in Redwick", "claimed"),
        ("Spokesman in Redwick", "claimed"),
        ("Authorities in Redwick", "claimed"),
        ("A rebel spokesman in Redwick", "claimed"),
        ("The Redland army's command in Redwick", "claimed"),
        ("Spokesman for the rebels in Redwick", "claimed"),
        ("Correspondents in Redwick", "asserted"),
    ],
)
def test_where_those_are_who_tell_is_not_where_it_happened(head: str, status: str) -> None:
    """A seat before a colon is no region of what is told from there, and a party's word is its claim there too."""
    (claim,) = claims(f"{head}: the Reds captured three villages.")
    assert (claim.count, claim.region, claim.status) == (3, None, status)


@pytest.mark.parametrize(
    "head",
    [
        "Fighting in Eastmoor",
        "In Eastmoor",
        "The Blues in Eastmoor",
        "Eastmoor",
        "Setback for the government in Eastmoor",
        "Losses of the government in Eastmoor",
        "New offensive against the authorities in Eastmoor",
        "Rebels rout government in Eastmoor",
    ],
)
def test_a_region_before_a_colon_is_where_it_happened(head: str) -> None:
    """What stands before a colon and is nobody who tells says where, and is nobody's word."""
    (claim,) = claims(f"{head}: the Reds captured three villages.")
    assert (claim.count, claim.region, claim.status) == (3, "Eastmoor", "asserted")
