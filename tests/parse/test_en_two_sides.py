"""English sentences that name several sides: which of them took a place, which lost it, and which did neither."""

from __future__ import annotations

import pytest

from tests.parse.reports import claims

SAID = """
BLF | - | The BLF attacked the army and the militia and seized Lowfen.
BLF | - | The BLF pushed back the army and allied troops, capturing Lowfen.
army | - | The army fought with the BLF, the RLF and militiamen, and took Lowfen.
- | BLF | The BLF fought the army and militia fighters and lost Lowfen.
rebels | army | Vespera blamed Norland after the rebels took Lowfen from the army.
army | - | The government thanked Norland for its drones after the army took Lowfen.
RLF | army | Vespera blamed Norland after the army lost Lowfen to the RLF.
rebels | - | Vespera condemned Norland as the rebels took Lowfen.
BLF | - | The BLF, the army's ally, seized Lowfen.
BLF | army | The BLF, the Old Front's affiliate in Eastmoor, captured Lowfen from the army.
army | - | The army, the forces of the new government in Eastmoor, took Lowfen.
- | BLF | The BLF, the army's ally, withdrew from Lowfen.
BLF | army | The BLF took Lowfen from the army and the militia withdrew to Highfen.
BLF | army | The army lost Lowfen to the BLF and the Joint Force retreated.
- | - | Army soldiers put up little resistance to the BLF, and it occupied Lowfen.
- | - | The militia clashed with federal troops, and they took Lowfen.
- | - | After the army was beaten by the BLF, the latter took Lowfen.
Rebels | - | Rebels who had fought the BLF captured Lowfen.
- | militia | The militia that fought the BLF lost Lowfen.
Fighters | - | Fighters that the BLF had trained captured Lowfen.
army | - | The army holds Lowfen, which it captured on Monday.
BLF | army | The BLF rather than the RLF captured Lowfen from the army.
- | army | In the face of an F17 offensive, the army abandoned Lowfen.
army | - | Having repelled a rebel assault near Highfen, the army liberated the village of Lowfen.
army | - | While the rebels tightened their grip on Eastmoor, the army retook the village of Lowfen.
- | - | Army troops fled from the BLF, and it took Lowfen.
- | Soldiers | Soldiers fleeing F17 abandoned Lowfen.
fighters of the Government of National Accord | - | Lowfen was taken by fighters of the Government of National Accord.
BLF | - | The BLF, and no longer the RLF, has seized Lowfen.
BLF | - | The BLF, a mercenary force, captured Lowfen.
BLF Group | - | The BLF Group, a private military company, captured Lowfen.
militia | - | After Highfen, a local militia captured Lowfen.
"""


@pytest.mark.parametrize(("taker", "loser", "text"), [tuple(said.split(" | ")) for said in SAID.strip().splitlines()])
def test_who_took_and_who_lost(taker: str, loser: str, text: str) -> None:
    """
    Whom others attack, blame, are allied with or fight is not who takes a place; of two that "it" may be, neither is.

    And a place where others do something else is not the region.
    """
    [claim] = claims(text)

    found = (claim.gained_by or "-", claim.lost_by or "-")
    assert (taker, loser, ["Lowfen"], None) == (*found, [place.name for place in claim.localities], claim.region)


IN_A_PLACE = """
rebel group | In Eastmoor, a rebel group captured Lowfen.
militia | On Monday, in Eastmoor, a local militia captured Lowfen.
rebel group | In the province of Eastmoor, a rebel group took Lowfen.
BLF | In Eastmoor, an armed group, the BLF, captured Lowfen.
"""


@pytest.mark.parametrize(("taker", "text"), [tuple(said.split(" | ")) for said in IN_A_PLACE.strip().splitlines()])
def test_where_a_band_acts_is_no_taker(taker: str, text: str) -> None:
    """
    A place in front is where a band acts, not the name of the band: "In Eastmoor, a rebel group".
    """
    [claim] = claims(text)

    assert (taker, "Eastmoor") == (claim.gained_by, claim.region)
