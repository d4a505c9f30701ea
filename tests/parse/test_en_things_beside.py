"""English: places told of beside things that are none, beside parts with numbers, and who is not there any more."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Status
from tests.parse.reports import claims, told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Blue forces handed over Lowfen airport, the towns of Highfen and Drymoor, and the Oak base, to the Reds.",
            (None, None, ("Highfen", "Drymoor"), "Blue forces", "Reds"),
        ),
        (
            "The rebels captured Lowfen airfield in the south of the city, the key towns of Highfen and Drymoor,"
            " and a base.",
            (None, None, ("Highfen", "Drymoor"), None, "rebels"),
        ),
        (
            "The rebels captured the towns of Lowfen and Highfen, the Oakfen barracks, and Drymoor.",
            (None, None, ("Lowfen", "Highfen", "Drymoor"), None, "rebels"),
        ),
        (
            "The army seized a dam, a base and the villages of Lowfen and Highfen.",
            (None, None, ("Lowfen", "Highfen"), None, "army"),
        ),
        (
            "Rebels seized Lowfen, Highfen, the Oakfen hill and Drymoor.",
            (None, None, ("Lowfen", "Highfen", "Drymoor"), None, "Rebels"),
        ),
        ("Ten villages and a stretch of the coast were overrun by rebels.", (None, 10, (), None, "rebels")),
        ("The rebels captured 43 points, including 26 villages.", (None, 26, (), None, "rebels")),
        (
            "The army took a total of 30 positions, including 12 villages and nine hills.",
            (None, 12, (), None, "army"),
        ),
        (
            "The army secured ten districts, including Lowfen, Highfen 4 and 5, Drymoor, and the military academy.",
            (None, 10, ("Lowfen", "Highfen 4", "Highfen 5", "Drymoor"), None, "army"),
        ),
    ],
)
def test_things_in_a_list_hide_no_places(sentence, expected):
    """
    An airport, a base and points are no places, and leave the places beside them; a number may end a name.
    """
    assert [expected] == told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The rebels shelled Lowfen airport, the towns of Highfen and Drymoor, and a base.",
        "The rebels shelled 43 points, including 26 villages.",
        "The rebels captured 43 soldiers and shelled points, including 26 villages.",
    ],
)
def test_what_is_shelled_beside_things_is_not_taken(sentence):
    """
    A list of what was shelled tells no change.
    """
    assert [] == told(sentence)


def test_numbers_behind_each_name_are_no_parts_of_names():
    """
    "Lowfen 12" alone is a name with a figure.
    """
    names = [name for *_, names, _, _ in told("The rebels captured villages, including Lowfen 12.") for name in names]
    assert "Lowfen 12" not in names


def test_places_also_controlled_are_taken():
    """
    "Were also controlled" tells of a change as agencies translate it, "were controlled by" of a state.
    """
    taken = "Lowfen village in Eastmoor district, Highfen and Drymoor in Westmoor, and Oakfen in Northmoor"
    expected = [("Eastmoor", ("Lowfen",)), ("Westmoor", ("Highfen", "Drymoor")), ("Northmoor", ("Oakfen",))]
    assert expected == [(region, names) for region, _, names, *_ in told(f"{taken} were also controlled.")]
    assert [] == told(f"{taken} were also controlled by the rebels in those years.")


def test_a_refuge_is_no_region_of_what_was_left():
    """
    Where who fled went for safety tells nothing of where the places lie.
    """
    text = "Militiamen fled to safety in Norland, abandoning their guns and eight villages."
    assert [(None, 8, (), "Militiamen", None)] == told(text)
    assert [("Eastmoor", 6, (), None, "Rebels")] == told("Rebels advanced in Eastmoor, capturing six villages.")


def test_what_the_taker_says_besides_is_no_source():
    """
    "Took Lowfen and said they would go on" is the reporter's word; "said they took" is theirs.
    """
    besides = "The rebels captured the port of Lowfen and said they would march on Highfen."
    assert [Status.ASSERTED] == [claim.status for claim in claims(besides)]
    assert [Status.CLAIMED] == [claim.status for claim in claims("The rebels advanced and said they had taken Lowfen.")]


def test_the_next_paragraph_speaks_of_the_town_too():
    """
    A paragraph that begins with "The town was captured" tells of the place of the one before, and of no other.
    """
    text = (
        "The army has retaken the town of Lowfen in Eastmoor, an officer said.\n\n"
        "The town was captured by the rebels on Friday.\n"
    )
    expected = [("army", None), ("rebels", date(2020, 11, 27))]
    assert expected == [(c.gained_by, c.event_end) for c in claims(text)]
    shelled = "The rebels took the town of Lowfen.\n\nThe town was shelled by the army on Friday.\n"
    assert 1 == len(told(shelled))
    apart = "The rebels took the town of Lowfen.\n\nFighting went on.\n\nThe town was captured by the army on Friday.\n"
    assert 1 == len(told(apart))


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Rebels took Lowfen, the seat of the coastal province of the same name, and Highfen.", ("Lowfen", "Highfen")),
        ("Rebels took Lowfen in the southern province of that name.", ("Lowfen",)),
    ],
)
def test_a_seat_is_called_by_its_name(sentence, names):
    """
    A province that has the name of its town tells no region.
    """
    assert [(None, None, names, None, "Rebels")] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The army withdrew on Monday from Lowfen.", (None, None, ("Lowfen",), "army", None)),
        (
            "Blue forces pulled out late on Sunday of the town of Lowfen.",
            (None, None, ("Lowfen",), "Blue forces", None),
        ),
        ("The rebels withdrew yesterday from three villages in Eastmoor.", ("Eastmoor", 3, (), "rebels", None)),
        ("The army fled on Monday from Lowfen.", (None, None, ("Lowfen",), "army", None)),
        ("The army was driven on Monday out of Lowfen.", (None, None, ("Lowfen",), "army", None)),
        (
            "Militants were driven on Friday from two villages in Eastmoor by the army.",
            ("Eastmoor", 2, (), "Militants", "army"),
        ),
        ("Lowfen passed on Monday to the rebels.", (None, None, ("Lowfen",), None, "rebels")),
        ("Lowfen fell on Monday into the hands of the Blue Front.", (None, None, ("Lowfen",), None, "Blue Front")),
        ("Five villages came on Monday under the control of the army.", (None, 5, (), None, "army")),
        (
            "The Blue Front retreated on Friday from Lowfen and Highfen to Drymoor.",
            (None, None, ("Lowfen", "Highfen"), "Blue Front", None),
        ),
    ],
)
def test_a_day_may_stand_behind_the_verb(sentence, expected):
    """
    A day between the verb and the place, or the taker, leaves both to be found.
    """
    assert [expected] == told(sentence)
    assert claims(sentence)[0].event_end is not None


@pytest.mark.parametrize(
    "sentence",
    [
        "Residents withdrew on Monday from Lowfen.",
        "The company pulled out on Monday of Lowfen.",
        "Thousands fled on Monday from Lowfen.",
        "Lowfen came on Monday under attack from rebels.",
        "A bill passed on Monday to the army committee.",
        "Redland withdrew on Monday from the talks in Lowfen.",
        "The army pulled back on Monday from the outskirts of Lowfen.",
    ],
)
def test_who_holds_no_place_leaves_none_on_a_day(sentence):
    """
    Residents, a company, talks and outskirts are near misses.
    """
    assert [] == told(sentence)
