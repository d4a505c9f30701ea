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
