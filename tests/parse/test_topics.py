"""What a sentence is about where its words of a capture tell of no change of control, and what is told beside."""

from __future__ import annotations

import pytest

from pipeline.parse.clause.mood import topic
from pipeline.parse.lexicon import MODULES, lexicon
from pipeline.parse.lexicon.shapes import Topic
from tests.parse.reports import claims

ABOUT = {
    Topic.CONDITION: ("If the rebels took Lowfen, the road would be cut.", "The rebels took Lowfen and cut the road."),
    Topic.DOUBT: ("Both sides claim to have captured Lowfen.", "One of the sides claims to have captured Lowfen."),
    Topic.MEMORY: ("He recalled how the rebels took Lowfen.", "The army was recalled and the rebels took Lowfen."),
    Topic.VOTE: ("The Greens lost Lowfen in the elections.", "The Greens lost Lowfen in the battle."),
    Topic.SPORT: ("Lowfen fell to the Reds in the final.", "Lowfen fell to the Reds in the evening."),
    Topic.EXERCISE: ("During the drill the Blues captured Lowfen.", "During the night the Blues captured Lowfen."),
    Topic.OFFICE: ("The vicar took over Lowfen.", "The rebels took over Lowfen."),
    Topic.NATURE: ("Floodwaters and the army took Lowfen.", "After the flood the army took Lowfen."),
    Topic.PEOPLE: ("Eastmoor lost nine villages to the sea.", "Eastmoor lost nine villages to the army."),
    Topic.MINES: ("Sappers cleared Lowfen, and it was freed.", "Troops cleared Lowfen, and it was freed."),
    Topic.SUPPLY: ("Power was lost as the army took Lowfen.", "The army took Lowfen and its power station."),
    Topic.BUSINESS: ("The airline captured Lowfen and Highfen.", "The army captured Lowfen and Highfen."),
    Topic.PICTURE: ("A photographer captured Lowfen.", "The army captured Lowfen, a photographer said."),
}


@pytest.mark.parametrize("about", ABOUT)
def test_what_it_is_about_decides(about):
    """A sentence about something else gives no change, and a near one does; which it is can be told."""
    refused, near = ABOUT[about]
    mood = lexicon("en").mood

    assert about is topic(refused.rstrip("."), mood)
    assert not claims(refused)
    assert topic(near.rstrip("."), mood) is None
    assert claims(near)


def test_all_that_english_knows_is_tried():
    """Each thing that an English sentence may be about stands in the table above, so that a new one has its example."""
    assert set(ABOUT) == set(lexicon("en").mood.elsewhere)


@pytest.mark.parametrize("name", MODULES)
def test_words_of_a_capture_are_about_nothing_else(name):
    """No word for a place, a region or a number of a language is itself a word of votes, matches or storms."""
    of = lexicon(name)

    assert not [word for table in (of.units, of.types, of.numbers.ones) for word in table if topic(word, of.mood)]


# the same words beside a change, which is read
NEAR = {
    "Food prices soared after Lowfen fell to the Blues on Monday.": [(None, None, ("Lowfen",), "Blues")],
    "Gold prices hit a record after three villages in Eastmoor fell to Redland.": [("Eastmoor", 3, (), "Redland")],
    "Rents doubled after Lowfen fell.": [(None, None, ("Lowfen",), None)],
    "Wheat prices fell in Highfen, and Redland captured Lowfen.": [(None, None, ("Lowfen",), "Redland")],
    "Rents fell in three towns after the Blues seized Lowfen.": [(None, None, ("Lowfen",), "Blues")],
    "A Norland company took over the village of Lowfen.": [],
    "The left-wing challenger captured Lowfen.": [],
    "Oil prices fell and Lowfen fell to $80.": [],
    "An assault company has taken over the village of Lowfen.": [(None, None, ("Lowfen",), None)],
    "Rebels took Lowfen; the company took over the mine.": [(None, None, ("Lowfen",), "Rebels")],
    "The army won back the confidence of residents after it retook Lowfen.": [(None, None, ("Lowfen",), "army")],
    "The army won back trust by liberating three villages in Eastmoor.": [("Eastmoor", 3, (), "army")],
    "The soldiers who captured Lowfen on Monday said 40 rebels died.": [(None, None, ("Lowfen",), "soldiers")],
    "The Blues, who captured Lowfen on Monday, said 12 civilians died.": [(None, None, ("Lowfen",), "Blues")],
    "The Blues captured Lowfen after the battle of Highfen, in which 30 died.": [(None, None, ("Lowfen",), "Blues")],
    "It is too early to speak of victory, the army said after it captured Lowfen.": [(None, None, ("Lowfen",), "army")],
    "It is too early to speak of a retreat, the army said after it captured Lowfen.": [
        (None, None, ("Lowfen",), "army")
    ],
    "It is impossible to speak of peace after the Blues captured Lowfen.": [(None, None, ("Lowfen",), "Blues")],
    "The rebels captured Lowfen on Sunday, a week before the local vote.": [(None, None, ("Lowfen",), "rebels")],
    "Five days before the run-off, rebels captured Lowfen.": [(None, None, ("Lowfen",), "rebels")],
    "The local vote was cancelled after the Blues captured Lowfen.": [(None, None, ("Lowfen",), "Blues")],
    "In the primary direction of attack, the army captured Lowfen.": [(None, None, ("Lowfen",), "army")],
    "Mayor Doe lost his home when the army captured Lowfen on Monday.": [(None, None, ("Lowfen",), "army")],
    "Heavy snow delayed the advance, but Lowfen fell on Monday.": [(None, None, ("Lowfen",), None)],
    "Darkness had set in when the town of Lowfen fell to the rebels.": [(None, None, ("Lowfen",), "rebels")],
    "Darkness fell and the rebels took Lowfen.": [(None, None, ("Lowfen",), "rebels")],
    "Silence has fallen over Highfen since rebels took Lowfen.": [(None, None, ("Lowfen",), "rebels")],
    "Heavy rain fell in Highfen on Monday as the Blues took Lowfen.": [(None, None, ("Lowfen",), "Blues")],
    "Dogs barked as rebels took Lowfen.": [(None, None, ("Lowfen",), "rebels")],
    "Tourists were evacuated after rebels seized Lowfen.": [(None, None, ("Lowfen",), "rebels")],
    "Tourists left Highfen after the Blues took Lowfen.": [(None, None, ("Lowfen",), "Blues")],
    "Hundreds of parishioners fled as rebels took Lowfen.": [(None, None, ("Lowfen",), "rebels")],
    "Vespera lost 12 towns to desert rebels.": [(None, 12, (), "desert rebels")],
    "Vespera lost three villages to the Desert Storm brigade.": [(None, 3, (), "Desert Storm brigade")],
    "A film shows Redland soldiers capturing Lowfen.": [],
    "A documentary shows how the rebels took Lowfen.": [],
    "Power play follows as Redland takes Lowfen.": [(None, None, ("Lowfen",), "Redland")],
    "The Blues, formed one year ago, captured Lowfen.": [(None, None, ("Lowfen",), "Blues")],
}


@pytest.mark.parametrize("text", NEAR)
def test_words_of_other_things_beside_a_change(text):
    """Prices, weather, votes, films and the dead told of beside a capture do not hide it, and lend it no place."""
    told = [(one.region, one.count, tuple(p.name for p in one.localities), one.gained_by) for one in claims(text)]

    assert NEAR[text] == told


ELSEWHERE = """
House prices fell in Lowfen, Highfen and Norby.
House prices in Lowfen and Highfen fell after the army took Norby.
Temperatures in Lowfen and Highfen fell overnight.
Silence fell in Lowfen and two villages after the shelling.
Stray dogs have taken over Lowfen.
Tourists have taken over the village of Lowfen.
The mining company took over Lowfen and Highfen.
The church lost two villages of parishioners to a sect.
Eastmoor lost three villages to drought and war.
The opera ends as the rebels capture Lowfen.
Mayor Doe lost Lowfen to her deputy in the primary.
The Greens lost Lowfen after a run-off with the Reds.
Doe, who took Lowfen as a colonel, died on Monday.
The man who led the capture of Lowfen has died.
The battle of Lowfen, in which the Blues took five villages in a day, is remembered.
It is too early to speak of Lowfen's surrender, he said.
The Blues captured Lowfen one year ago.
The Blues captured Lowfen a year earlier.
"""


@pytest.mark.parametrize("text", ELSEWHERE.strip().splitlines())
def test_what_is_lost_and_taken_otherwise(text):
    """What falls, is lost or taken over in another sense, and what was so a year ago, is no change."""
    assert not claims(text)
