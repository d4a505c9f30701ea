"""English in short notes: posts, rows of data sets, headlines, entries of an events' ledger."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, claims, in_lines

NAMES = """
Rebels overran two hamlets in An Lowfen Province last week.
= An Lowfen | 2 | - | Rebels < - | -
Troops took An Norby and Highfen.
= - | - | An Norby, Highfen | Troops < - | -
THE REBELS LEFT AN ARMY BASE IN LOWFEN
The army seized four villages. The villages are Al-Lowfen, Al-Norby’ al-Gharbi, Highfen and Drymoor.
= - | 4 | Al-Lowfen, Al-Norby al-Gharbi, Highfen, Drymoor | army < - | -
#BLF loses #Tal_Lowfen and #Umm_Norby to #Army
= - | - | Tal Lowfen, Umm Norby | Army < BLF | -
#BNA and allies take Lowfen, Norby +12 villages in #Eastmoor
= Eastmoor | - | Lowfen, Norby | BNA and allies < - | -
= Eastmoor | 12 | - | BNA and allies < - | -
Rebels take Lowfen +3 villages
= - | - | Lowfen | Rebels < - | -
= - | 3 | - | Rebels < - | -
"""

PLACED = """
Rebels retook the village of Lowfen (Norby, Eastmoor) from the army.
= Norby | - | Lowfen | Rebels < army | -
Rebels retook Lowfen village (Norby, Eastmoor) from the army.
= Norby | - | Lowfen | Rebels < army | -
Rebels retook the villages of Lowfen and Drymoor (Norby, Eastmoor) from the army.
= Norby | - | Lowfen, Drymoor | Rebels < army | -
Rebels retook the villages (Norby, Drymoor) from the army.
= - | - | Norby, Drymoor | Rebels < army | -
Under the truce agreement reached in Norby, the Blue Army pledged to withdraw from Lowfen and Highfen.
= - | - | Lowfen, Highfen | - < Blue Army | -
In an offensive launched in Eastmoor, the rebels captured Lowfen.
= Eastmoor | - | Lowfen | rebels < - | -
"""

ACTING = """
Doe bombs Drymoor ; retakes Lowfen , Norby .
= - | - | Lowfen, Norby | Doe < - | -
The rebels captured Lowfen; retook Norby and Highfen.
= - | - | Lowfen | rebels < - | -
= - | - | Norby, Highfen | rebels < - | -
The army left Drymoor; captured villages burn.
= - | - | Drymoor | - < army | -
The Reds captured 80 places. West of Norby they captured 200 places, while in Eastmoor they captured 100 places.
= - | 80 | - | Reds < - | -
= Norby | 200 | - | Reds < - | -
= Eastmoor | 100 | - | Reds < - | -
West of Norby, they captured 200 places, while in Eastmoor they captured 100 places.
= Norby | 200 | - | - < - | -
= Eastmoor | 100 | - | - < - | -
Rebel militants reportedly retook Lowfen hours after BNA and allied troops vacated the town.
= - | - | Lowfen | Rebel militants < BNA and allied troops | -
Rebels retook Lowfen weeks after the army and the militia left Norby.
= - | - | Lowfen | Rebels < - | -
= - | - | Norby | - < army and the militia | -
Lowfen, a town on the border with Redland that the rebels took on March 11, was calm.
= - | - | Lowfen | rebels < - | 11.03.2020
Redland troops recovered Lowfen, Norby and Drymoor.
= - | - | Lowfen, Norby, Drymoor | Redland troops < - | -
Troops recovered Kalashnikovs, Brownings and grenades in Lowfen.
"""

DAYS = """
"publishedAt": "2020-11-20T08:04:22Z", "content": "Redland troops have recaptured Lowfen, the minister said Wednesday."
= - | - | Lowfen | Redland troops < - | 25.11.2020
"date": "March 14, 1862", "notes": "Blue troops capture Lowfen."
"date": "March 14", "notes": "Blue troops capture Lowfen."
= - | - | Lowfen | Blue troops < - | 14.03.2020
The rebels overran two towns, and residents reported shelling on Tuesday.
= - | 2 | - | rebels < - | -
The rebels overran two towns, and residents said on Tuesday that there was shelling.
= - | 2 | - | rebels < - | 24.11.2020
Twenty years have passed from the day when the Redland government lost control of its western Eastmoor region.
Three decades have passed since the rebels captured Lowfen.
Three days have passed since the rebels captured Lowfen.
= - | - | Lowfen | rebels < - | -
"""

ENTRIES = """
* May 5: Battle of Lowfen begins. * May 9: Lowfen falls to the Reds.
= - | - | Lowfen | Reds < - | 09.05.2020
• 5 May: Reds take Lowfen. • 9 May: Reds take Norby.
= - | - | Lowfen | Reds < - | 05.05.2020
= - | - | Norby | Reds < - | 09.05.2020
Lowfen captured by Reds yday
= - | - | Lowfen | Reds < - | 27.11.2020
Forces seize 8 villages, 3 hills in N #Eastmoor (map)
= Eastmoor | 8 | - | Forces < - | -
Army took over 3 villages today #Wrath_of_Eastmoor
= - | 3 | - | Army < - | 28.11.2020
Army took over 3 villages today #Eastmoor
= Eastmoor | 3 | - | Army < - | 28.11.2020
BLF forces took control of Lowfen district (Eastmoor) from the Reds.
= Eastmoor | - | Lowfen | BLF < Reds | -
BLF forces took control of Lowfen district (BLF).
= Lowfen | - | - | BLF < - | -
Blue troops overran the U.N. safe haven of Lowfen on Tuesday.
= Lowfen | - | - | Blue troops < - | 24.11.2020
Red troops enter Lowfen; Norby is liberated by partisans.
= - | - | Norby | partisans < - | -
Rebels now hold Lowfen, which they took from the army last Thursday, and Norby.
= - | - | Lowfen | Rebels < - | 26.11.2020
Rebels, who seized Norby on Monday, were reported to have taken Highfen.
= - | - | Norby | Rebels < - | 23.11.2020
= - | - | Highfen | Rebels < - | -
Rebels, who seized Norby on Monday, took Highfen on Tuesday.
= - | - | Norby | Rebels < - | 23.11.2020
= - | - | Highfen | Rebels < - | 24.11.2020
Around 3 March, government forces withdrew from Lowfen, and BLF militants took over the town without fighting.
= - | - | Lowfen | - < government forces | 03.03.2020
= - | - | Lowfen | BLF < - | 03.03.2020
"""

SIDES = """
Redland troops pulled out from Lowfen, and Al-Shabaab moved in immediately.
= - | - | Lowfen | - < Redland troops | -
Redland troops pulled out of Lowfen and Norby, and BLF entered.
= - | - | Lowfen, Norby | - < Redland troops | -
Redland troops pulled out of Lowfen and Norby, located in the north.
= - | - | Lowfen, Norby | - < Redland troops | -
Property destruction: On 5 May, rebels torched houses in Lowfen, which they captured the day before.
= - | - | Lowfen | - < - | 04.05.2020
Eastmoor: On 5 May, rebels captured Lowfen.
= Eastmoor | - | Lowfen | rebels < - | 05.05.2020
On 5 May 2020, Blue forces (Blue Army and Brown Guard) recaptured Lowfen, Norby and Highfen from the Red Front.
= - | - | Lowfen, Norby, Highfen | Blue forces < Red Front | 05.05.2020
BNA forces supported by US drones conducted an operation in Lowfen and Norby, liberating both.
= - | - | Lowfen, Norby | BNA < - | -
Rebels supported by Redland took Lowfen.
= - | - | Lowfen | Rebels < - | -
Norland said its troops captured the town of Lowfen from rebel Serbs on Saturday.
= - | - | Lowfen | Norland < rebel Serbs | 28.11.2020
Week of 5 May: Reds captured Lowfen. The exact date is unknown.
= - | - | Lowfen | Reds < - | -
8 May – Norby: captured by Reds after the garrison's withdrawal.
= - | - | Norby | Reds < - | 08.05.2020
BLA: we have retaken Lowfen and Norby from M23.
= - | - | Lowfen, Norby | BLA < M23 | -
Residents: we have retaken Lowfen and Norby from M23.
= - | - | Lowfen, Norby | - < M23 | -
"""


@pytest.mark.parametrize(
    ("text", "lines"), [*cases(NAMES), *cases(PLACED), *cases(ACTING), *cases(DAYS), *cases(ENTRIES), *cases(SIDES)]
)
def test_short_notes(text: str, lines: list[str]) -> None:
    """Each note tells its places by their whole names, who took them, where and when."""
    assert lines == in_lines(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Regime media: the army captured two towns in Eastmoor today.", "claimed"),
        ("Local media: the army captured two towns in Eastmoor today.", "asserted"),
        ("A Redland communique states: West of Lowfen our troops occupied two villages.", "claimed"),
        ("Three states: the army occupied two villages.", "asserted"),
    ],
)
def test_who_heads_a_note(text: str, status: str) -> None:
    """A party's media and a communique that "states" claim; others only tell."""
    assert [status] == [claim.status for claim in claims(text)]
