"""English in short notes: posts, rows of data sets, headlines, entries of an events' ledger."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

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


@pytest.mark.parametrize(("text", "lines"), [*cases(NAMES), *cases(PLACED)])
def test_short_notes(text: str, lines: list[str]) -> None:
    """Each note tells its places by their whole names, who took them, where and when."""
    assert lines == in_lines(text)
