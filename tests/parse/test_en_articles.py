"""English as whole articles have it: what a sentence alone would not show."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report
from pipeline.parse.prose import read


def claims(text: str) -> list[Claim]:
    """Read a text as a report published on Saturday, 28 November 2020."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=date(2020, 11, 28), language="en")))


def told(text: str) -> list[tuple[str | None, int | None, tuple[str, ...], str | None, str | None]]:
    return [
        (c.region, c.count, tuple(place.name for place in c.localities), c.lost_by, c.gained_by) for c in claims(text)
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The rebels took the Eastmoor province towns of Lowfen, Highfen and Drymoor.",
            ("Eastmoor", None, ("Lowfen", "Highfen", "Drymoor"), None, "rebels"),
        ),
        ("The rebels drove the army out of Eastmoor villages.", ("Eastmoor", None, (), "army", "rebels")),
        (
            "The army captured the villages of Lowfen, Highfen and Drymoor hill.",
            (None, None, ("Lowfen", "Highfen"), None, "army"),
        ),
        (
            "The army took several villages in Eastmoor, initially occupied by a Redland rebel group.",
            ("Eastmoor", None, (), "Redland rebel group", "army"),
        ),
        (
            "The rebels met no resistance from Vespera's national army, as they captured Lowfen village.",
            (None, None, ("Lowfen",), None, "rebels"),
        ),
        (
            "The army gave chase and lost Lowfen, then they came down to Highfen.",
            (None, None, ("Lowfen",), "army", None),
        ),
        (
            "The army brought three villages of Eastmoor back under its control.",
            ("Eastmoor", 3, (), None, "army"),
        ),
        (
            "The following villages fell to Vespera: Lowfen, Highfen and Drymoor.",
            (None, None, ("Lowfen", "Highfen", "Drymoor"), None, "Vespera"),
        ),
        (
            "Such settlements of the Eastmoor region have been liberated: Lowfen, Highfen and Drymoor.",
            ("Eastmoor", None, ("Lowfen", "Highfen", "Drymoor"), None, None),
        ),
        (
            "Vespera Army Successfully Liberates 8 More Settlements In Eastmoor",
            ("Eastmoor", 8, (), None, "Vespera Army"),
        ),
        ("The army said it had taken back two of 15 occupied villages.", (None, 2, (), None, "army")),
    ],
)
def test_a_change_is_told_once_with_its_own_place_and_sides(sentence, expected):
    """A sentence of news prose gives one claim, with the place and the sides that it names for it."""
    assert [expected] == told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Our units restored the Vespera state flag in eight settlements.",
        "The army captured the Lowfen district headquarters.",
        "The raiders left eight villages of Eastmoor ransacked.",
        "The waters withdrew from Lowfen and most of Eastmoor.",
        "Labour has lost Lowfen, and the council fell to the Liberal Democrats.",
        "The movement goes on with its resistance until Lowfen falls.",
        "The rebels occupy a big part of Eastmoor region.",
        "Not one settlement was taken, though troops tested nine villages of Eastmoor.",
        "The governor asked the army to bring all three districts of Eastmoor back under control.",
        "Having taken the Lowfen Shield, they lost the Highfen Cup.",
    ],
)
def test_what_only_sounds_like_a_change_gives_none(sentence):
    """Flags, offices, floods, votes, trophies, states and wishes change nobody's hold on a place."""
    assert [] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "region"),
    [
        ("Five villages have fallen to the rebels in Eastmoor, Westmoor, Northmoor and Drymoor.", "4"),
        ("Dozens of villages were liberated in Eastmoor, Westmoor, Northmoor and Drymoor oblasts.", "4"),
        ("In Eastmoor, Westmoor and Northmoor provinces, the rebels captured 12 villages.", "3"),
        ("Five villages were captured in Eastmoor and Westmoor.", "2"),
        ("The rebels overran six villages in Eastmoor and Westmoor districts of Redland province.", "2"),
        ("The rebels have taken ten villages in Eastmoor, Northmoor and South West states.", "3"),
        ("Five villages in Eastmoor, Westmoor and Northmoor districts have been captured.", "3"),
        ("Five villages were captured in Eastmoor and Westmoor was shelled.", "1"),
        ("The rebels overran six villages in Eastmoor and the district of Westmoor.", "1"),
    ],
)
def test_one_figure_over_several_regions_is_one_claim(sentence, region):
    """Regions in a row behind a passive, in front of a verb, or with one type word share one figure."""
    first = claims(sentence)[0]
    assert int(region) == (len(first.regions) or 1)
    assert 1 == len([claim for claim in claims(sentence) if claim.count or claim.regions])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The army recaptured the districts of Lowfen and Highfen in the central province of Eastmoor.",
            [("Eastmoor", None, ("Lowfen", "Highfen"), None, "army")],
        ),
        (
            "In the northern Eastmoor province, militants have overrun Lowfen district.",
            [("Eastmoor", None, ("Lowfen",), None, "militants")],
        ),
        (
            "In Lowfen district, militants have overrun Eastmoor province.",
            [("Eastmoor", None, (), None, "militants")],
        ),
        (
            "The army has retaken Lowfen, Highfen and the whole of Eastmoor state.",
            [(None, None, ("Lowfen", "Highfen"), None, "army"), ("Eastmoor", None, (), None, "army")],
        ),
        (
            "The army has retaken the whole of Eastmoor and Westmoor states.",
            [("Eastmoor", None, (), None, "army"), ("Westmoor", None, (), None, "army")],
        ),
        (
            "The rebels pulled out of Lowfen, Eastmoor, after holding the town for a month.",
            [("Eastmoor", None, ("Lowfen",), "rebels", None)],
        ),
        (
            "Troops regained the hamlet of Lowfen, Highfen municipality, Eastmoor department, a spokesman said.",
            [("Highfen", None, ("Lowfen",), None, "Troops")],
        ),
        ("Rebels capture Vespera city of Lowfen", [("Vespera", None, ("Lowfen",), None, "Rebels")]),
        (
            "Lowfen, a crossroads between Highfen and Drymoor, fell to the rebels.",
            [(None, None, ("Lowfen",), None, "rebels")],
        ),
        (
            "Lowfen, which lies between Highfen and Drymoor, fell to the rebels.",
            [(None, None, ("Lowfen",), None, "rebels")],
        ),
        (
            "The army took five towns in Eastmoor, the Director of Relations, General Highfen, said.",
            [("Eastmoor", 5, (), None, "army")],
        ),
        (
            "Troops overran the headquarters at Highfen and drove the rebels from Lowfen.",
            [(None, None, ("Lowfen",), "rebels", "Troops")],
        ),
        (
            "Two villages were captured in Eastmoor and the army retook Lowfen.",
            [("Eastmoor", 2, (), None, None), (None, None, ("Lowfen",), None, "army")],
        ),
        (
            "The army took two villages in Eastmoor. On Monday it took Lowfen and seven villages in the same region.",
            [
                ("Eastmoor", 2, (), None, "army"),
                (None, None, ("Lowfen",), None, "army"),
                ("Eastmoor", 7, (), None, "army"),
            ],
        ),
        (
            "The army took several villages in Eastmoor. In Westmoor, hunters retook Drymoor. Lowfen and Highfen "
            "were retaken earlier.",
            [
                ("Eastmoor", None, (), None, "army"),
                ("Westmoor", None, ("Drymoor",), None, "hunters"),
                (None, None, ("Lowfen", "Highfen"), None, None),
            ],
        ),
    ],
)
def test_a_place_lies_where_its_own_clause_says(sentence, expected):
    """A district is a place of its province; what tells of a place, or of another clause, is no region and no place."""
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "taker"),
    [
        ("Colonel Ivan Drymoor told the media the forces managed to wrest control of Lowfen and Highfen.", "forces"),
        ("The commander, General Ivan Drymoor, said his men had liberated Lowfen.", "men"),
        ("Thousands fled as the rebels seized Lowfen.", "rebels"),
        ("Earlier in the week troops took Lowfen.", "troops"),
        ("The Redland defence ministry said its forces had captured Lowfen.", "Redland"),
        ("The army left two villages in Eastmoor and the rebels captured Lowfen.", "rebels"),
        ("Units of the Centre group of forces liberated Lowfen.", "Units of the Centre group of forces"),
        ("Troops loyal to Vespera and the army captured Lowfen.", "Troops loyal to Vespera and the army"),
    ],
)
def test_who_takes_a_place_is_who_the_verb_says(sentence, taker):
    """Not who speaks, who fled, nor a place of the clause before."""
    assert taker == claims(sentence)[-1].gained_by


def test_a_list_may_tell_what_was_taken_from_whom():
    """ "The towns retaken from the rebels include" names the places and the loser."""
    assert [(None, None, ("Lowfen", "Highfen"), "rebels", None)] == told(
        "The towns retaken from the rebels include Lowfen and Highfen."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The liberation of the Eastmoor region has begun.",
        "The recapture of Lowfen is under way.",
        "Losing Lowfen is going to be a blow to the rebels.",
        "Residents fled six villages in Eastmoor after rebels seized a police station.",
        "People have abandoned six villages in Eastmoor.",
    ],
)
def test_what_has_only_begun_and_who_only_flees_change_nothing(sentence):
    """A liberation that goes on, a loss that is feared, and the flight of residents give no claim."""
    assert [] == told(sentence)


def test_a_town_lost_months_ago_is_only_recalled():
    """The town was lost before it was retaken: a month behind the news is no later change."""
    assert 1 == len(claims("The army has retaken Lowfen. The town was captured by the rebels in February."))
    assert 2 == len(claims("The army retook Lowfen on 3 November. The town was captured by the rebels on Friday."))


def test_what_is_said_to_be_untrue_is_denied():
    """ "It is not true that Lowfen was captured" denies it."""
    (claim,) = claims("It is not true that Lowfen was captured by the rebels.")
    assert "denied" == claim.status.value


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Two villages captured by the rebels were retaken by the army.",
            [(None, 2, (), "rebels", "army")],
        ),
        (
            "Three of the four towns taken by the rebels in Eastmoor were recaptured on Sunday.",
            [("Eastmoor", 3, (), "rebels", None)],
        ),
        (
            "Lowfen, captured by the rebels last week, has been retaken.",
            [(None, None, ("Lowfen",), "rebels", None)],
        ),
        (
            "The villages captured by the rebels are Lowfen and Highfen.",
            [(None, None, ("Lowfen", "Highfen"), None, "rebels")],
        ),
        (
            "The rebels occupied Lowfen, in Drymoor territory, Eastmoor, cutting the road.",
            [("Drymoor", None, ("Lowfen",), None, "rebels")],
        ),
        (
            "The army claimed to have seized Lowfen; Vespera's General Staff said fighting continued.",
            [(None, None, ("Lowfen",), None, "army")],
        ),
        (
            "A VNF spokesman, Ivan Drymoor, said its forces had left Lowfen.",
            [(None, None, ("Lowfen",), "VNF", None)],
        ),
        (
            "VNF spokesman Ivan Drymoor said its forces had captured Lowfen.",
            [(None, None, ("Lowfen",), None, "VNF")],
        ),
        ("Local official Ivan Drymoor said they had captured Lowfen.", [(None, None, ("Lowfen",), None, None)]),
        ("Vespera leader Ivan Drymoor acknowledged the loss of Lowfen.", [(None, None, ("Lowfen",), "Vespera", None)]),
    ],
)
def test_who_took_a_place_first_lost_it(sentence, expected):
    """What is captured by one and retaken by another is one change; who speaks for a side is none."""
    assert expected == told(sentence)


def test_a_day_of_something_else_dates_no_change():
    """An ambush has its own day, and "since launching it on Friday" says since when."""
    (left,) = claims("Troops pulled out of Lowfen following an ambush on 3 November that killed 20.")
    (taken,) = claims("The army has captured six villages in Eastmoor since launching an offensive on Friday.")
    assert (None, None) == (left.event_end, taken.event_end)
    assert taken.cumulative


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Lowfen was captured by the rebels on Monday and retaken by the army on Tuesday.",
            [
                (None, "rebels", "2020-11-23"),
                ("rebels", "army", "2020-11-24"),
            ],
        ),
        (
            "Lowfen was captured by the rebels on Monday but was retaken on Tuesday.",
            [(None, "rebels", "2020-11-23"), ("rebels", None, "2020-11-24")],
        ),
        (
            "The rebels captured Lowfen on Monday but lost it to the army on Tuesday.",
            [(None, "rebels", "2020-11-23"), (None, "army", "2020-11-24")],
        ),
        ("Lowfen was captured by the rebels on Monday and looted by the army.", [(None, "rebels", "2020-11-23")]),
    ],
)
def test_a_place_taken_twice_changes_hands_twice(sentence, expected):
    """Each of two verbs that "and" joins has its own side and its own day."""
    found = [(c.lost_by, c.gained_by, c.event_end.isoformat() if c.event_end else None) for c in claims(sentence)]
    assert expected == found


@pytest.mark.parametrize(
    "sentence",
    [
        "Rebels captured General Drymoor in Lowfen.",
        "The army captured Mount Lowfen.",
        "Three villages in Eastmoor have been abandoned by their residents.",
    ],
)
def test_a_person_a_hill_and_an_empty_village_are_no_gain(sentence):
    """A captured general, a mountain, and villages that residents abandoned give no claim."""
    assert [] == told(sentence)


def test_a_person_who_announces_is_no_taker():
    """A president tells of what others took."""
    (claim,) = claims("President Ivan Drymoor announced the liberation of Lowfen.")
    assert claim.gained_by is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels seize Lowfen district\n\nThe rebels have captured Lowfen district of Eastmoor province.",
            [("Eastmoor", None, ("Lowfen",), None, "rebels")],
        ),
        (
            "Agency: 12 villages liberated in Eastmoor\n\n"
            "The agency said that special forces liberated 12 villages in the Eastmoor region on Friday.",
            [("Eastmoor", 12, (), None, "special forces")],
        ),
        (
            "Army takes 3 more towns from rebels\n\n"
            "Government forces have taken three more towns from the rebels in the Eastmoor region.",
            [("Eastmoor", 3, (), "rebels", "Army")],
        ),
        (
            "Rebels take 3 towns in Eastmoor\n\nThe army retook three towns in Eastmoor on Friday.",
            [("Eastmoor", 3, (), None, "Rebels"), ("Eastmoor", 3, (), None, "army")],
        ),
        ("Eastmoor: 12 villages liberated in three days", [("Eastmoor", 12, (), None, None)]),
    ],
)
def test_a_headline_and_its_first_sentence_tell_one_change(text, expected):
    """The text below adds the region and the taker; who is quoted before a colon is no region."""
    assert expected == told(text)


def test_a_near_place_of_one_verb_is_no_region_of_the_next():
    """ "Gained ground near Drymoor and liberated Lowfen" does not say where Lowfen lies."""
    assert [(None, None, ("Lowfen",), None, "army")] == told("The army gained ground near Drymoor and took Lowfen.")
