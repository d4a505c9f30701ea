"""What English says once for several changes, and what points back to a region, a place or a side just named."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Status
from tests.parse.reports import claims, told

TOLD = {
    # who speaks, who flees, who they are
    "Vespera said its forces had retaken Lowfen; Redland said its forces had seized Highfen.": [
        (None, None, ("Lowfen",), None, "Vespera"),
        (None, None, ("Highfen",), None, "Redland"),
    ],
    "The rebels took Lowfen on Monday and the Norbians fled.": [(None, None, ("Lowfen",), None, "rebels")],
    "The rebels took Lowfen and Highfen fell.": [
        (None, None, ("Lowfen",), None, "rebels"),
        (None, None, ("Highfen",), None, None),
    ],
    "The army has retaken Lowfen; the rebels fled to Norland. They had taken six villages on November 7.": [
        (None, None, ("Lowfen",), None, "army"),
        (None, 6, (), None, "rebels"),
    ],
    "The rebels took Lowfen, Ivan Doe, a rebel officer, told AFP.": [(None, None, ("Lowfen",), None, "rebels")],
    "The rebels took Lowfen, Highfen, a market town, and Norby, said the ministry.": [
        (None, None, ("Lowfen", "Highfen", "Norby"), None, "rebels")
    ],
    # texts in capitals
    "THE ARMY TOOK THREE NEW VILLAGES IN EASTMOOR.": [("EASTMOOR", 3, (), None, "ARMY")],
    "REBELS TOOK TWO KEY TOWNS IN NORTH MERAVIA.": [("NORTH MERAVIA", 2, (), None, "REBELS")],
    "REBELS TOOK TWO KEY TOWNS IN NORTHERN MERAVIA.": [("MERAVIA", 2, (), None, "REBELS")],
    "THE ARMY TOOK NEW LOWFEN AND OLD HIGHFEN ON THE 7TH.": [(None, None, ("NEW LOWFEN", "OLD HIGHFEN"), None, "ARMY")],
    # who held them before
    "On Sunday two towns held by the Blues, Lowfen and Highfen, were retaken by the army.": [
        (None, 2, ("Lowfen", "Highfen"), None, "army")
    ],
    "On Sunday eight villages held by the BLF, including Lowfen and Highfen, were retaken by the army.": [
        (None, 8, ("Lowfen", "Highfen"), None, "army")
    ],
    "The army captured the rebel capital of Lowfen.": [(None, None, ("Lowfen",), "rebel", "army")],
    "The army captured the UN hub of Lowfen.": [(None, None, ("Lowfen",), None, "army")],
    "The army captured the BLF administrative capital of Lowfen.": [(None, None, ("Lowfen",), "BLF", "army")],
    "The army has retaken two villages that had fallen to the Blues, bringing to five the villages recaptured.": [
        (None, 2, (), "Blues", "army"),
        (None, 5, (), None, "army"),
    ],
    "The army captured Lowfen on Monday and the Norbians abandoned it on Tuesday.": [
        (None, None, ("Lowfen",), None, "army"),
        (None, None, ("Lowfen",), "Norbians", None),
    ],
    "The army admitted leaving Lowfen on Monday without a fight.": [(None, None, ("Lowfen",), "army", None)],
    # what is announced
    "The ministry announced two liberated villages on Friday.": [(None, 2, (), None, None)],
    "The ministry announced six liberated villages in Eastmoor and two in Westmoor.": [
        ("Eastmoor", 6, (), None, None),
        ("Westmoor", 2, (), None, None),
    ],
    "Five liberated villages of Eastmoor region: photo report.": [],
    # what was not done, or only before
    "The army decided to wait before taking Lowfen.": [],
    "The army paused its offensive before taking Lowfen.": [],
    "The rebels regrouped in Highfen before taking Lowfen.": [],
    "The rebels would have captured Lowfen but were driven out by the army.": [],
    "The rebels captured Lowfen, leaving it to starve.": [(None, None, ("Lowfen",), None, "rebels")],
    "Job gains since January: Eastmoor (12), Westmoor (nine).": [],
    "The army left Lowfen on Monday, leaving it to Blue separatists.": [
        (None, None, ("Lowfen",), "army", "Blue separatists")
    ],
    "Rebels took Lowfen before taking Highfen.": [
        (None, None, ("Lowfen",), None, "Rebels"),
        (None, None, ("Highfen",), None, "Rebels"),
    ],
    "Rebels took Lowfen (2 million) and Highfen (35,000).": [(None, None, ("Lowfen", "Highfen"), None, "Rebels")],
    # who goes along, and what
    "Lowfen was captured by the Blues along with Norland.": [(None, None, ("Lowfen",), None, "Blues")],
    "Lowfen was captured along with Ivan Doe.": [(None, None, ("Lowfen",), None, None)],
    "The army lost six positions in Lowfen, Highfen and Norby, and the town of Drymoor.": [
        (None, None, ("Drymoor",), "army", None)
    ],
    "The rebels took 200 square kilometres of Eastmoor, with nine villages and a town.": [
        (None, 10, (), None, "rebels")
    ],
    # what no count is
    "The rebels captured Lowfen (60,000) and Highfen on Monday.": [(None, None, ("Lowfen", "Highfen"), None, "rebels")],
    "The rebels took Lowfen 20 km northeast of Highfen and eight other towns.": [
        (None, None, ("Lowfen",), None, "rebels"),
        (None, 8, (), None, "rebels"),
    ],
    "The rebels took #Lowfen on #Monday.": [(None, None, ("Lowfen",), None, "rebels")],
    # names
    "The 3R group captured Lowfen.": [(None, None, ("Lowfen",), None, "3R group")],
    "Gangs seized two villages in Norland's Centre department.": [("Centre", 2, (), None, "Gangs")],
    "The army took 12 villages in the Bouche du Norby and seven in the Nord region.": [
        ("Bouche du Norby", 12, (), None, "army"),
        ("Nord", 7, (), None, "army"),
    ],
    "The rebels captured Devil's Point and Norby.": [(None, None, ("Devil's Point", "Norby"), None, "rebels")],
    "The army seized the BLF strongholds of Lowfen and Highfen.": [
        (None, None, ("Lowfen", "Highfen"), "BLF", "army"),
    ],
    "The army took Lowfen in Eastmoor, one of four villages on the road.": [
        ("Eastmoor", None, ("Lowfen",), None, "army")
    ],
    "Lowfen, one of the four villages in Eastmoor, fell.": [("Eastmoor", None, ("Lowfen",), None, None)],
    "The army took one of four villages in Eastmoor.": [("Eastmoor", 1, (), None, "army")],
    '"We took the provincial capital, Lowfen," said Jo Doe.': [(None, None, ("Lowfen",), None, None)],
    "Vesperan forces have established firm control of Lowfen.": [(None, None, ("Lowfen",), None, "Vesperan forces")],
    # from, from
    "The army withdrew from Lowfen and from Highfen.": [(None, None, ("Lowfen", "Highfen"), "army", None)],
    "The army withdrew from Lowfen and from two villages in Eastmoor.": [
        (None, None, ("Lowfen",), "army", None),
        ("Eastmoor", 2, (), "army", None),
    ],
    "The army was driven from Lowfen in Norland and from Highfen in Eastmoor.": [
        ("Norland", None, ("Lowfen",), "army", None),
        ("Eastmoor", None, ("Highfen",), "army", None),
    ],
    "The army took Lowfen from the rebels and from Highfen shelled Norby.": [
        (None, None, ("Lowfen",), "rebels", "army"),
    ],
    # that province
    "The army took six villages in Eastmoor province and three towns in that province.": [
        ("Eastmoor", 6, (), None, "army"),
        ("Eastmoor", 3, (), None, "army"),
    ],
    "The army took Lowfen in Eastmoor province on Monday. The rebels took two villages of that province on Friday.": [
        ("Eastmoor", None, ("Lowfen",), None, "army"),
        ("Eastmoor", 2, (), None, "rebels"),
    ],
    "The army took the city of Lowfen and six villages of the same province.": [
        (None, None, ("Lowfen",), None, "army"),
        ("Lowfen", 6, (), None, "army"),
    ],
    "The army took six villages in Eastmoor province. The rebels took the town of Highfen in that province.": [
        ("Eastmoor", 6, (), None, "army"),
        ("Eastmoor", None, ("Highfen",), None, "rebels"),
    ],
    # land, roads, holders and countries that only tell where places lie, or whose they were
    "The army captured 800 square km in Lowfen, Highfen and Norby.": [],
    "The army captured 12 villages and 200 square kilometres in Eastmoor.": [("Eastmoor", 12, (), None, "army")],
    "Two towns in Eastmoor previously held by the BLF, Lowfen and Highfen, were taken by the army.": [
        ("Eastmoor", 2, ("Lowfen", "Highfen"), None, "army")
    ],
    "The army took key villages along the Norby road in Eastmoor, including Lowfen and Highfen.": [
        ("Eastmoor", None, ("Lowfen", "Highfen"), None, "army")
    ],
    "The army took 19 villages, including Norby, Kurd Lowfen, Eastern and Western Highfen and Drymoor.": [
        (None, 19, ("Norby", "Kurd Lowfen", "Eastern Highfen", "Western Highfen", "Drymoor"), None, "army")
    ],
    "The rebels captured the province of Eastmoor in northern Afghanistan.": [("Eastmoor", None, (), None, "rebels")],
    "The army captured 300 villages, including Lowfen and the Norby railway junction.": [
        (None, 300, ("Lowfen",), None, "army")
    ],
    "In Eastmoor, the army liberated Lowfen village near Norby.": [("Eastmoor", None, ("Lowfen",), None, "army")],
    "The army took Lowfen, located 70 km from Norby, and Highfen.": [(None, None, ("Lowfen", "Highfen"), None, "army")],
    "The rebels abandoned their last stronghold at Lowfen.": [(None, None, ("Lowfen",), "rebels", None)],
    "All six checkpoints set up by the army have been removed from Norland territory.": [],
    "The army took three towns in the west of the former Soviet republic.": [(None, 3, (), None, "army")],
    "The army took the Black Sea ports of Lowfen and Highfen.": [(None, None, ("Lowfen", "Highfen"), None, "army")],
    "The army withdrew from Lowfen on Monday and later on from Highfen in Eastmoor.": [
        (None, None, ("Lowfen",), "army", None),
        ("Eastmoor", None, ("Highfen",), "army", None),
    ],
    # who takes a place after something else, or after others
    "Gunmen stormed Lowfen on Monday, killing six policemen before taking control of the town.": [
        (None, None, ("Lowfen",), None, "Gunmen")
    ],
    "The army fought for weeks before retaking Lowfen.": [(None, None, ("Lowfen",), None, "army")],
    "Gunmen killed six policemen before taking Lowfen.": [(None, None, ("Lowfen",), None, "Gunmen")],
    "The rebels were stopped before taking Lowfen.": [],
    "The army will regroup before taking Lowfen.": [],
    "The army needs tanks before taking Lowfen.": [],
    "Gunmen attacked Lowfen, overrunning an army base and seizing the town.": [
        (None, None, ("Lowfen",), None, "Gunmen")
    ],
    "Lowfen fell to rebels on Monday but was retaken by the army.": [
        (None, None, ("Lowfen",), None, "rebels"),
        (None, None, ("Lowfen",), "rebels", "army"),
    ],
    "The navy recaptured the islands of Lowfen and Highfen.": [(None, None, ("Lowfen", "Highfen"), None, "navy")],
    "The army took three villages on the island of Lowfen.": [("Lowfen", 3, (), None, "army")],
    "Six districts fell to the Blues on Sunday, bringing to 60 the number they have seized since May.": [
        (None, 6, (), None, "Blues"),
        (None, 60, (), None, "Blues"),
    ],
    "The army took Lowfen on Monday, only for the rebels to retake it on Friday.": [
        (None, None, ("Lowfen",), None, "army"),
        (None, None, ("Lowfen",), "army", "rebels"),
    ],
    "The army left Lowfen on Monday, leaving it to the rebels.": [(None, None, ("Lowfen",), "army", "rebels")],
    "The army lost Lowfen to the rebels on Monday and won it back on Friday.": [
        (None, None, ("Lowfen",), "army", "rebels"),
        (None, None, ("Lowfen",), "rebels", "army"),
    ],
    "Lowfen, the last town under rebel control, was captured by the army.": [
        (None, None, ("Lowfen",), "rebel", "army"),
    ],
    "The army has retaken Lowfen, home of the girls kidnapped seven months ago, as well as towns in Eastmoor.": [
        (None, None, ("Lowfen",), None, "army"),
        ("Eastmoor", None, (), None, "army"),
    ],
    "Vesperan troops freed 36 towns from the rebels, including Lowfen and Highfen, the army said.": [
        (None, 36, ("Lowfen", "Highfen"), "rebels", "Vesperan troops")
    ],
    "The Blues took Lowfen Township, the tenth of the 17 townships in Eastmoor State to fall to the group.": [
        ("Eastmoor", None, ("Lowfen",), None, "Blues")
    ],
    "Rebels briefly captured Lowfen before being driven out by the army on Friday.": [
        (None, None, ("Lowfen",), None, "Rebels"),
        (None, None, ("Lowfen",), "Rebels", "army"),
    ],
    "Rebels captured Lowfen and Highfen but were expelled by the army.": [
        (None, None, ("Lowfen", "Highfen"), None, "Rebels"),
        (None, None, ("Lowfen", "Highfen"), "Rebels", "army"),
    ],
    "Rebels captured Lowfen in Eastmoor but were beaten by the army in Westmoor.": [
        ("Eastmoor", None, ("Lowfen",), None, "Rebels")
    ],
    "The town of Lowfen has been recaptured, along with the villages of Highfen and Norby.": [
        (None, None, ("Lowfen",), None, None),
        (None, None, ("Highfen", "Norby"), None, None),
    ],
    # what lies in several regions, or in a country
    "The rebels seized six positions in Lowfen, Highfen and Norby townships.": [],
    "The Blues took three districts in Eastmoor in northern Yemen (Lowfen, Highfen and Norby).": [
        ("Eastmoor", 3, ("Lowfen", "Highfen", "Norby"), None, "Blues")
    ],
    "The Blues' gains since Friday, according to a monitoring group: Eastmoor (14 villages), Westmoor (three).": [
        ("Eastmoor", 14, (), None, "Blues"),
        ("Westmoor", 3, (), None, "Blues"),
    ],
    # names that the next sentence gives
    "The rebels took several villages in Eastmoor. They now occupy Lowfen and Highfen and still hold Norby.": [
        ("Eastmoor", None, ("Lowfen", "Highfen"), None, "rebels")
    ],
    "The army recaptured more towns. The towns include Lowfen and Highfen in Eastmoor, according to a statement.": [
        ("Eastmoor", None, ("Lowfen", "Highfen"), None, "army")
    ],
    "The army recaptured several towns. They include Lowfen and Highfen.": [
        (None, None, ("Lowfen", "Highfen"), None, "army")
    ],
    "The army recaptured several towns. It rained in Lowfen.": [],
    # what was taken besides, and by whom again
    "In all, 45 villages and 440 square km have been taken from the rebels.": [(None, 45, (), "rebels", None)],
    "The minister announced six liberated villages in Eastmoor.": [("Eastmoor", 6, (), None, None)],
    "The minister toured six liberated villages in Eastmoor.": [],
    "The minister spoke of six occupied villages in Eastmoor.": [],
    "The army said six captured villages in Eastmoor were mined.": [],
    "The army retook two captured towns in Eastmoor.": [("Eastmoor", 2, (), None, "army")],
    "The commander spoke of ten villages recaptured in Eastmoor.": [("Eastmoor", 10, (), None, None)],
    "The army seized 200 square kilometres of land, with 80 villages.": [(None, 80, (), None, "army")],
    "The army won back several towns in Eastmoor. Lowfen and Highfen are among them, residents said.": [
        ("Eastmoor", None, ("Lowfen", "Highfen"), None, "army")
    ],
    "The army entered Lowfen and captured it on Monday, and the rebels retook it on Friday.": [
        (None, None, ("Lowfen",), None, "army"),
        (None, None, ("Lowfen",), "army", "rebels"),
    ],
    "Lowfen changed hands twice: the army captured it on Monday and the rebels retook it on Friday.": [
        (None, None, ("Lowfen",), None, "army"),
        (None, None, ("Lowfen",), "army", "rebels"),
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_is_said_once_is_told_of_each(text):
    """Each change has its own region, names and sides, though the text says some of them only once."""
    assert told(text) == TOLD[text]


DAYS = {
    "The army took Highfen on Friday. A day before, they had seized Lowfen.": [27, 26],
    "The army took Highfen on Friday. They had seized Lowfen two days before.": [27, 25],
    "Lowfen fell on Monday, a day before Highfen was taken.": [23, 24],
    "Lowfen was captured without resistance on Friday and Norby two days before.": [27, 25],
    "Lowfen was captured by the army on Monday, Highfen on Tuesday.": [23, 24],
    "The army took Lowfen on Monday, Highfen the next day, and Norby the day after that.": [23, 24, 25],
    "The army took Lowfen and Highfen, which is 40 km north of the capital, on Friday.": [27],
    "The army captured two villages in Eastmoor. They were captured Thursday.": [26],
    "The army is advancing. On the 19th, they took Lowfen. Two villages in Eastmoor were taken on the 20th.": [19, 20],
    "The war began on 4 August 1995. On 5 August the army took Lowfen.": [],
    "The town was founded on 4 August 1995. On 15 November the army took Lowfen.": [15],
    "The war began on 4 August 1995. By 7 August the army had captured Lowfen.": [],
    "The war began on 4 August 1995. On 20 September the army captured Lowfen.": [],
    "The war began on 4 August 1995. On 2 December the army captured Lowfen.": [],
    "The war began on 4 August 2018. On 2 February the army captured Lowfen.": [None],
    "The war began on 4 August 2018. On Monday Highfen fell. The army captured Norby on 26 November.": [23, 26],
    "Rebels may attack Norby. They took Lowfen on the 9th.": [9],
    "Troops march on Norby. The army took Lowfen on the 9th.": [9],
    "In November, the army advanced. On the 9th, Lowfen fell.": [9],
    "Elections are due in February. The army took Lowfen on the 9th.": [9],
    "Talks ended in September. The army took Lowfen on the 9th.": [None],
    "In November 2018, the army advanced. On the 9th, it took Lowfen.": [None],
    "Lowfen fell to rebels on Monday but was retaken by the army the next day.": [23, 24],
    "The army said on Friday it took Lowfen. Its troops also took two villages in Eastmoor, the statement said.": [
        27,
        27,
    ],
    "THE ARMY TOOK LOWFEN ON THE 7TH.": [7],
    "On 28 October the army attacked. It captured Lowfen on the 3rd.": [3],
    "On 28 October the army attacked. On the 3rd it captured Lowfen.": [3],
    "On the 3rd the army captured Lowfen on the 5th Division's flank.": [3],
    "Since October the rebels have advanced. They captured Lowfen on the 9th.": [9],
    "Rebels briefly captured Lowfen before being driven out by the army on Friday.": [None, 27],
    "Most recently the army took Lowfen, in Eastmoor, on November 15.": [15],
    "Lowfen has been liberated, Brig. Gen. Jo Doe said on state television on Monday.": [23],
}


@pytest.mark.parametrize("text", DAYS)
def test_each_change_has_its_day(text):
    """A day counted from another is that many days before or after it, and each place has its own."""
    assert [claim.event_end for claim in claims(text)] == [day and date(2020, 11, day) for day in DAYS[text]]


LONG_TOLD = {
    "On 24 February 2019 Redland invaded Vespera. Its troops took Lowfen on 2 March and Highfen on 4 December.": [
        date(2019, 3, 2),
        date(2019, 12, 4),
    ],
    "On 24 February 2019 Redland invaded Vespera. On 2 December Redland captured Lowfen.": [date(2019, 12, 2)],
    "On 24 January 2018 Redland invaded Vespera. Lowfen was captured on 3 December.": [date(2018, 12, 3)],
    "On 24 February 2019 Redland invaded Vespera. On 11 July Redland captured Lowfen.": [date(2020, 7, 11)],
    "On 24 January 2018 Redland invaded Vespera. This week it advanced. It took Lowfen on 11 July.": [
        date(2020, 7, 11)
    ],
    "In September, the army advanced. On the 9th, it took Lowfen.": [date(2020, 9, 9)],
    "In late December 2018, rebels attacked. By 10 January, troops had seized Lowfen.": [date(2019, 1, 10)],
    "By 2 December, troops had seized Lowfen.": [date(2019, 12, 2)],
    "The army is to leave Lowfen by 2 December.": [None],
}


@pytest.mark.parametrize("text", LONG_TOLD)
def test_a_day_without_its_year_is_of_the_year_told_before(text):
    """What a report recalls goes on in the year that it recalls until it comes back to its own days."""
    assert [claim.event_end for claim in claims(text)] == LONG_TOLD[text]


def test_what_is_due_is_of_the_year_ahead():
    """A plan beside a day of long ago is due on a day ahead of the report."""
    text = "On 4 August 1995 a treaty was signed. The army will hand over Lowfen to Vespera by 30 January."
    assert [claim.due for claim in claims(text)] == [date(2021, 1, 30)]


PLANNED = """
Under the statement Lowfen is to pass to Vespera by 30 November, Highfen by 5 December and Norby by 9 December.
Lowfen will be handed to Vespera by 30 November, Highfen by 5 December, while guards deploy along a road.
The handover of the Lowfen district has been put off to 5 December.
The peace deal requires the rebels to leave Lowfen by Friday and hand over three towns to the police.
The deal calls on Vespera to withdraw from Lowfen and return two villages to Redland.
"""


@pytest.mark.parametrize("text", PLANNED.strip().splitlines())
def test_what_is_planned_stays_planned(text):
    """What goes on with a plan is planned, too, and has no day of a change."""
    found = claims(text)

    assert found
    assert {(claim.status, claim.event_end) for claim in found} == {(Status.PLANNED, None)}


DENIED = """
The army denied leaving Lowfen.
The rebels have denied that they left Lowfen.
"""


@pytest.mark.parametrize("text", DENIED.strip().splitlines())
def test_leaving_may_be_denied(text):
    """A side that denies that it left a place is told to have denied it."""
    assert [(claim.status, claim.lost_by) for claim in claims(text)] in (
        [(Status.DENIED, "army")],
        [(Status.DENIED, "rebels")],
    )
