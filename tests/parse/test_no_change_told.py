"""English texts that use the words of a capture of orders, drafts, exercises, games and years long gone."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import claims

NOT_DONE = """
Take Lowfen by New Year: the order reached the 3rd Brigade on Monday.
Vespera proposed that Norland leave Lowfen, that the Blues leave Highfen, and that shelling stop.
Under the draft, the army withdraws from Lowfen and Highfen.
Nothing was captured in Lowfen or Highfen.
The draft requires that the army withdraw from Lowfen and hand over six villages to the police.
Little was gained in Lowfen on Friday.
Four years after it captured Lowfen, the army has nothing to show for it.
Reports that the rebels had taken Lowfen proved to be wrong.
No evidence supports the claim that the rebels captured Lowfen.
"""

OTHERWISE = """
During the exercise, the Blues captured Lowfen and Highfen.
In the novel the rebels seize Lowfen and hold Highfen.
United took Lowfen 3-1 on Saturday.
Sappers freed three villages in Eastmoor from mines.
Typhoon Mira took Highfen by surprise.
The satellite captured Lowfen and Highfen at dawn.
The Greens lost Lowfen, the electoral commission said.
Gas is back in Lowfen.
A herd of elephants captured the village of Lowfen at night.
Since 1950 Eastmoor has lost nine villages to the sea, among them Lowfen and Highfen.
Snow fell in Lowfen and twelve other villages overnight.
Wild boars have taken over the village of Lowfen.
Hotels in Lowfen and three other towns won back their visitors.
Developers have taken over Lowfen.
House prices fell in Lowfen and its five districts.
Mayor Doe lost Lowfen to a left-wing challenger.
The Centre Party surrendered 16 towns to its rivals in the local vote.
The series tells how partisans freed the town of Lowfen.
It is too early to speak of the liberation of Lowfen.
Captain Doe, who led the capture of four villages, died in Lowfen on Monday.
Generators for 11 villages were handed over to the administration of Lowfen.
Storm Mira seized Lowfen and held four villages in its grip.
Bluebird lost Lowfen and Highfen, and the airline withdrew from four towns.
"""

LONG_GONE = """
It was in March 2018 that Lowfen was liberated.
The lecture dealt with the Blues, which had taken Lowfen and lost it again in July 1916.
"""


@pytest.mark.parametrize("text", "".join((NOT_DONE, OTHERWISE, LONG_GONE)).strip().splitlines())
def test_nothing_is_told_of_this_war(text: str) -> None:
    """
    An order, a draft, a refuted report, an exercise, a match and a year long gone tell of no change in control.
    """
    assert not [claim for claim in claims(text) if claim.status in (Status.ASSERTED, Status.CLAIMED)]


@pytest.mark.parametrize(
    ("text", "names", "taker"),
    [
        ("Lowfen is back in rebel hands.", ["Lowfen"], "rebel"),
        ("The army seized Lowfen, just off the A7 highway.", ["Lowfen"], "army"),
        ("Boats landed at night and the marines seized Lowfen, off Highfen.", ["Lowfen"], "marines"),
        ("After a week-long drill, the rebels captured Lowfen.", ["Lowfen"], "rebels"),
        ("The Blues took Lowfen on 3-4 November.", ["Lowfen"], "Blues"),
    ],
)
def test_the_same_words_of_a_capture(text: str, names: list[str], taker: str) -> None:
    """
    A place that is in somebody's hands, lies off a road, or was taken after a drill did change hands.
    """
    [claim] = claims(text)

    assert (names, taker) == ([place.name for place in claim.localities], claim.gained_by)
