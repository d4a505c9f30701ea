"""English: figures and names that stand beside each other and belong apart: regions of a list, sources, datelines."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Status
from tests.parse.reports import claims, told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The army has retaken a total of seven districts in Lowfen, Eastmoor, and Highyab provinces.",
            [("Lowfen, Eastmoor, Highyab", 7, (), None, "army")],
        ),
        (
            "Rebels took six villages in Lowfen and Vorkian districts.",
            [("Lowfen and Vorkian", 6, (), None, "Rebels")],
        ),
        (
            "Rebels took six villages in the Lowfen, Eastmoor and Vorkian regions.",
            [("Lowfen, Eastmoor and Vorkian", 6, (), None, "Rebels")],
        ),
        (
            "Rebels took Lowfen, Highfen and Vorkian districts.",
            [(name, None, (), None, "Rebels") for name in ("Lowfen", "Highfen", "Vorkian")],
        ),
        ("Rebels took six Arab villages in Lowfen.", [("Lowfen", 6, (), None, "Rebels")]),
        ("The Mardab region was handed over to the rebels.", [("Mardab", None, (), None, "rebels")]),
    ],
)
def test_a_name_that_ends_a_list_of_regions_is_one_of_them(sentence, expected):
    """
    A region whose name ends like a people's ("-ian", "-ab") is a region where others stand before it.
    """
    assert expected == told(sentence)


BY_REGION = [
    ("Eastmoor", None, ("Lowfen", "Highfen")),
    ("Westmoor", None, ("Drymoor", "Ashby")),
    ("Northmoor", None, ("Oakmere", "Elmford", "Stonely")),
]


@pytest.mark.parametrize(
    ("counted", "listed"),
    [
        (
            "The president said on Monday that the army freed 23 more villages.",
            "Among the towns that were freed are Lowfen, Highfen villages of Eastmoor province; Drymoor, Ashby"
            " villages of Westmoor; Oakmere, Elmford and Stonely villages of Northmoor province, he said.",
        ),
        (
            "The army said on Monday it took ten villages.",
            "Among those captured are Lowfen and Highfen in Eastmoor; Drymoor and Ashby in Westmoor; Oakmere,"
            " Elmford and Stonely in Northmoor.",
        ),
        (
            "The army said on Monday that it won back nine districts.",
            "The districts regained from the rebels, according to the general, are namely Lowfen and Highfen districts"
            " of Eastmoor; Drymoor and Ashby districts of Westmoor; Oakmere, Elmford, and Stonely districts in"
            " Northmoor province.",
        ),
    ],
)
def test_a_list_region_by_region_belongs_to_no_single_figure(counted, listed):
    """
    The figure keeps its own region, each part of the list has its own, and the day of the figure is theirs.
    """
    total, *parts = claims(f"{counted} {listed}")

    assert (None, ()) == (total.region, total.localities)
    assert BY_REGION == [(c.region, c.count, tuple(place.name for place in c.localities)) for c in parts]
    assert {(date(2020, 11, 23), Status.CLAIMED)} == {(c.event_end, c.status) for c in (total, *parts)}


def test_names_of_one_region_still_are_those_counted():
    """
    A list of one region stays with the figure that it names some of.
    """
    text = "The army retook 12 villages on Friday. Among them are Lowfen and Highfen in Eastmoor district."

    assert [("Eastmoor", 12, ("Lowfen", "Highfen"), None, "army")] == told(text)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The army has freed five towns since it launched its operation in the Eastmoor region on 27 September.",
            (None, 5, (), None, "army"),
        ),
        (
            "The army has freed two cities and 230 villages as well as a few hills from the rebels since it launched an"
            " offensive in Eastmoor.",
            (None, 232, (), "rebels", "army"),
        ),
        (
            "The rebels have taken 12 villages in Westmoor since they began their campaign in Eastmoor.",
            ("Westmoor", 12, (), None, "rebels"),
        ),
        ("The rebels have taken 12 villages since Monday in Eastmoor.", ("Eastmoor", 12, (), None, "rebels")),
        (
            "The rebels have taken 12 villages since the start of the offensive in Eastmoor.",
            ("Eastmoor", 12, (), None, "rebels"),
        ),
    ],
)
def test_where_somebody_began_is_not_where_all_was_taken(sentence, expected):
    """
    A clause of its own that tells since when has its place to itself.
    """
    assert [expected] == told(sentence)
