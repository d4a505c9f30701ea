"""English: whose side, which place and whose denial it is where a sentence goes on to tell more than the change."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import claims, told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Lowfen, a river port in Eastmoor, fell on Sunday, and the rebels kept up their push south to Highfen.",
            ("Eastmoor", None, ("Lowfen",), None, None),
        ),
        ("Lowfen fell on Monday, and the rebels pushed on to Highfen.", (None, None, ("Lowfen",), None, None)),
        (
            "Lowfen fell after a day of fighting as the army retreated to Highfen.",
            (None, None, ("Lowfen",), None, None),
        ),
        ("Lowfen fell, opening the road to Highfen.", (None, None, ("Lowfen",), None, None)),
        (
            "Lowfen fell to the rebels as the army retreated to Highfen.",
            (None, None, ("Lowfen",), None, "rebels"),
        ),
        (
            "The army freed the villages of Lowfen and Highfen, the agency quoted a statement from the War Office.",
            (None, None, ("Lowfen", "Highfen"), None, "army"),
        ),
        (
            "Military convoys of the Blue army withdrew from Lowfen to Highfen.",
            (None, None, ("Lowfen",), "Blue army", None),
        ),
    ],
)
def test_who_moves_on_or_is_quoted_is_no_side_of_the_change(sentence, expected):
    """
    What troops move on to takes nothing, who issued a statement loses nothing, a convoy is of its army.
    """
    assert [expected] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Rebels captured the Highfen district on the southern outskirts of the city of Lowfen.",
            ("Lowfen", None, ("Highfen",), None, "Rebels"),
        ),
        (
            "Troops retook the strategic southern district of Lowfen in Eastmoor province from the rebels.",
            ("Eastmoor", None, ("Lowfen",), "rebels", "Troops"),
        ),
        (
            "The army recaptured several mountain towns east of the capital Lowfen.",
            ("Lowfen", None, (), None, "army"),
        ),
        (
            "Blue forces captured Lowfen, on the southern edge of the Oakfen Mountains in Eastmoor Province.",
            ("Eastmoor", None, ("Lowfen",), None, "Blue forces"),
        ),
        (
            "Blue forces captured Lowfen, in the foothills of the Oakfen Mountains in Eastmoor.",
            ("Eastmoor", None, ("Lowfen",), None, "Blue forces"),
        ),
        (
            "Army units liberated the villages of Lowfen, Highfen, Drymoor and the strategic Oakfen mountain"
            " in Eastmoor countryside.",
            ("Eastmoor", None, ("Lowfen", "Highfen", "Drymoor"), None, "Army units"),
        ),
    ],
)
def test_the_region_is_what_the_place_lies_in(sentence, expected):
    """
    A district has the town or the province behind it for its region; mountains and hills are none.
    """
    assert [expected] == told(sentence)


@pytest.mark.parametrize(
    "text",
    [
        "Hundreds of civilians and fighters left four Eastmoor towns in buses on Friday.",
        "Hundreds of civilians and rebels who have been under siege for two years left four Eastmoor towns on Friday.",
        "The ministers decided to complete Redland's pullout from Eastmoor within days.",
        "The general vowed to speed up the capture of Lowfen.",
    ],
)
def test_an_evacuation_and_a_decision_change_nothing(text):
    """
    Where civilians leave with fighters nobody loses a place, and what is decided is not done.
    """
    assert [] == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The general will announce the capture of Lowfen town in the coming hours.",
        "The army will soon declare the capture of Lowfen.",
    ],
)
def test_what_will_be_announced_is_planned(text):
    """
    A capture that somebody is still to announce is to come.
    """
    assert [Status.PLANNED] == [claim.status for claim in claims(text)]


@pytest.mark.parametrize(
    "text",
    [
        "A monitor said that the Blue army had pulled out of Lowfen. It noted that convoys of the Blue"
        " army had left for Highfen. The Blue army denied that it had pulled out of Lowfen.",
        "The rebels said they had captured Lowfen. An army official denied Lowfen had been overrun.",
        "The rebels have claimed capturing Lowfen, but the governor dismissed the claim as invented.",
        "The rebels said they had captured Lowfen, although the army denied the claim.",
        "The rebels' claim to have captured Lowfen was denied by the army.",
        "The rebels said they had taken Lowfen, a claim the army denied.",
        "The rebels said they had taken Lowfen, a claim rejected by the army.",
        "Local media reported the fall of Lowfen, which the ministry denied.",
        "Rebels claim capture of Lowfen; army denies.",
    ],
)
def test_a_denial_is_of_what_was_told_before(text):
    """
    What one side tells and the other denies is one change, and denied.
    """
    assert [(Status.DENIED, ("Lowfen",))] == [(c.status, tuple(p.name for p in c.localities)) for c in claims(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The rebels took Lowfen, which was denied supplies.",
        "The rebels took Lowfen, a town that the army denied food.",
        "The rebels took Lowfen after their offer was rejected by the army.",
        "The army captured Lowfen, and the rebels' demand was denied.",
    ],
)
def test_what_else_is_denied_leaves_a_change_as_it_is(text):
    """
    Supplies, food and a demand are denied to somebody, not the change.
    """
    assert [Status.ASSERTED] == [claim.status for claim in claims(text)]


def test_another_denial_leaves_a_change_as_it_is():
    """
    Who denies that another place fell, or something else, denies nothing of what was told.
    """
    text = "The rebels captured Lowfen on Monday. The army denied that Highfen had been captured."
    assert [Status.ASSERTED, Status.DENIED] == [claim.status for claim in claims(text)]
    assert [Status.DENIED] != [c.status for c in claims("The rebels captured Lowfen, but denied reports of looting.")]


def test_the_same_deed_of_the_same_side_is_told_once():
    """
    A later sentence that only names a change again makes no second one; another taker does.
    """
    again = "Lowfen fell to the Blue Front on Sunday. The fall of Lowfen to the Blue Front was its biggest victory."
    assert [(None, None, ("Lowfen",), None, "Blue Front")] == told(again)
    assert 2 == len(told("Lowfen fell to the Blue Front on Sunday. The army recaptured Lowfen."))
