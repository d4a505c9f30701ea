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


@pytest.mark.parametrize(("text", "lines"), [*cases(NAMES), *cases(PLACED), *cases(ACTING), *cases(DAYS)])
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
