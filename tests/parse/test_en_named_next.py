"""English: places that are counted, listed or headed in one sentence and told of in another, or with what they are."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parse.reports import claims, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Blue army has recaptured four villages in Eastmoor province from rebel groups. Blue units, backed by"
            " militias, retook the villages, including Lowfen, Highfen and Drymoor, within two days.",
            ("Eastmoor", 4, ("Lowfen", "Highfen", "Drymoor"), "rebel groups", "Blue army"),
        ),
        (
            "Rebels seized three towns in Eastmoor on Monday. The insurgents captured the towns, Lowfen, Highfen and"
            " Drymoor, after heavy clashes.",
            ("Eastmoor", 3, ("Lowfen", "Highfen", "Drymoor"), None, "Rebels"),
        ),
        (
            "The Blue Front took over six villages in Eastmoor. Its fighters overran the villages, among them Lowfen.",
            ("Eastmoor", 6, ("Lowfen",), None, "Blue Front"),
        ),
        (
            "The rebels captured six villages in Eastmoor. Among the captured villages were Lowfen and Highfen.",
            ("Eastmoor", 6, ("Lowfen", "Highfen"), None, "rebels"),
        ),
        (
            "The army regained six villages. Units recaptured the six villages, including Lowfen, after a battle.",
            (None, 6, ("Lowfen",), None, "army"),
        ),
        (
            "Forces of the Popular Party (PPK) regained control of two villages in Eastmoor. The PPK fighters took"
            " the villages of Lowfen and Highfen, a source said.",
            ("Eastmoor", 2, ("Lowfen", "Highfen"), None, "Forces of the Popular Party"),
        ),
        (
            "The army liberated two villages from Red militants in Norland. The villages of Lowfen and Highfen in"
            " Eastmoor district were cleared of Red militants.",
            ("Eastmoor", 2, ("Lowfen", "Highfen"), "Red militants", "army"),
        ),
    ],
)
def test_the_villages_of_the_next_sentence_are_those_counted(text, expected):
    """
    A figure and the names that the next sentence gives to "the villages" are one change.
    """
    assert [expected] == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The rebels captured three towns in Eastmoor. The army captured the towns, including Lowfen, a day later.",
        "The rebels captured three towns in Eastmoor. They also captured villages, including Lowfen.",
        "The rebels captured three towns in Eastmoor. They captured the towns, including Lowfen, in Westmoor.",
    ],
)
def test_other_towns_are_a_change_of_their_own(text):
    """
    Another side, "also", or another region tells of other places than those counted.
    """
    assert 2 == len(told(text))
    assert () == told(text)[0][2]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The rebels took three more capitals: the town of Lowfen in the province of that name;"
            " Highfen, the capital of the hilly province of Westmoor; and Drymoor, the seat of the remote Northmoor"
            " province on the coast.",
            (None, 3, ("Lowfen", "Highfen", "Drymoor"), None, "rebels"),
        ),
        (
            "Rebels captured two cities: Lowfen, the capital of Eastmoor, and Highfen, a trading hub.",
            (None, 2, ("Lowfen", "Highfen"), None, "Rebels"),
        ),
        (
            "Rebels captured three towns in Eastmoor: Lowfen, a port; Highfen; and Drymoor.",
            ("Eastmoor", 3, ("Lowfen", "Highfen", "Drymoor"), None, "Rebels"),
        ),
        (
            "Rebels captured three towns - Lowfen, a port, Highfen and Drymoor.",
            (None, 3, ("Lowfen", "Highfen", "Drymoor"), None, "Rebels"),
        ),
    ],
)
def test_what_a_place_is_stands_in_no_way_of_a_list(sentence, expected):
    """
    A figure has all names of its list, whatever is said of some of them.
    """
    assert [expected] == told(sentence)


def test_names_each_with_a_region_stay_apart():
    """
    Where each name of a list stands with its region, each is told with it.
    """
    text = "Rebels captured three towns: Lowfen and Highfen in Eastmoor and Drymoor in Westmoor."
    assert [None, "Eastmoor", "Westmoor"] == [region for region, *_ in told(text)]


TIMELINE = """- Aug. 8 - LOWFEN. The capital of Eastmoor province, on the coast, falls to the rebels at night.

- Aug. 9 - HIGHFEN. The capital of the hilly province of Westmoor is overrun by Blue Front fighters.

- Aug. 10 - DRYMOOR. The town in Northmoor is under Blue Front control, a council member says.

- Aug. 11 - ASHMOOR. Gunmen take over the city, the seat of the province of that name.

- Aug. 12 - OAKFEN. The town is shelled by the rebels.
"""


def test_an_entry_of_a_timeline_is_of_the_place_that_heads_it():
    """
    What an entry calls a capital, a town or a city is the place at its head; what tells of no change makes none.
    """
    expected = [
        ("Eastmoor", "LOWFEN", "rebels", date(2020, 8, 8)),
        ("Westmoor", "HIGHFEN", "Blue Front fighters", date(2020, 8, 9)),
        ("Northmoor", "DRYMOOR", "Blue Front", date(2020, 8, 10)),
        (None, "ASHMOOR", "Gunmen", date(2020, 8, 11)),
    ]
    assert expected == [(c.region, c.localities[0].name, c.gained_by, c.event_end) for c in claims(TIMELINE)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Some 14 villages and probably half of the strip were overrun by rebels.", (None, 14, (), None, "rebels")),
        ("Eleven villages and part of the valley were overrun by rebels.", (None, 11, (), None, "rebels")),
        (
            "Scores of militiamen fled, abandoning their guns and eight villages to nobody.",
            (None, 8, (), "militiamen", None),
        ),
        (
            "The army retreated, abandoning its weapons and four villages in Eastmoor.",
            ("Eastmoor", 4, (), "army", None),
        ),
        (
            "Units of the Blue army controlled four villages in Eastmoor and raised the national flag.",
            ("Eastmoor", 4, (), None, "Units of the Blue army"),
        ),
    ],
)
def test_what_else_was_taken_hides_no_figure(sentence, expected):
    """
    Half of a zone, weapons and a flag stand beside villages without taking their place.
    """
    assert [expected] == told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Residents fled, leaving their cattle and eight villages in ruins.",
        "Eleven villages and part of the valley were flooded by the river.",
        "Units of the Blue army controlled traffic in four villages and raised the national flag.",
    ],
)
def test_what_takes_no_village_tells_no_change(sentence):
    """
    Cattle, a flood and traffic are near misses.
    """
    assert [] == told(sentence)


def test_a_list_goes_on_with_the_towns_of():
    """
    "Lowfen, the towns of Highfen and Drymoor" names three places and no region.
    """
    text = "The army handed over Lowfen, the towns of Highfen and Drymoor, to the Red Front."
    assert {None} == {region for region, *_ in told(text)}
    assert ["Lowfen", "Highfen", "Drymoor"] == [name for _, _, names, *_ in told(text) for name in names]


def test_what_came_before_has_no_day_of_what_came_after():
    """
    "After taking Lowfen, the army took Highfen on Monday" dates the second alone; "a day after" the first by it.
    """
    for text, first in (
        ("After taking Lowfen, the army took Highfen on Monday.", None),
        ("The agency said that after taking Lowfen, the army took Highfen on Monday.", None),
        ("A day after taking Lowfen, the army took Highfen on Monday.", date(2020, 11, 22)),
        (
            "The agency's reporter said that a day after taking Lowfen, the army took Highfen on Monday.",
            date(2020, 11, 22),
        ),
    ):
        assert [("army", first), ("army", date(2020, 11, 23))] == [(c.gained_by, c.event_end) for c in claims(text)]


def test_what_is_recalled_goes_on_with_no_headline():
    """
    History behind a headline is no list of what the headline tells.
    """
    text = (
        "Norland army reports recapture of coastal province from Reds\n\nThe Reds seized Lowfen and four more"
        " districts in the province last year.\n"
    )
    assert [] == told(text)
    near = "Army units continued operations to the east of Lowfen Airport, regaining control over Highfen village."
    assert [(None, None, ("Highfen",), None, "Army units")] == told(near)
    numbered = "The army's 9th armoured Division managed to free Lowfen."
    assert [(None, None, ("Lowfen",), None, "9th armoured Division")] == told(numbered)
