"""Lists of places: which names belong together, and which region is theirs."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report
from pipeline.parse.prose import read

Found = tuple[str | None, int | None, tuple[str, ...]]


def found(text: str) -> list[Found]:
    """Read a text of Saturday, 28 November 2020, as (region, count, names) of each claim."""
    return [(claim.region, claim.count, tuple(p.name for p in claim.localities)) for claim in claims(text)]


def claims(text: str) -> list[Claim]:
    card = Card(published=date(2020, 11, 28), language="en")
    return read(Report("report", "report.txt", "0" * 64, text, card))


@pytest.mark.parametrize(
    "lead",
    [
        "The liberated villages are",
        "The names of the captured villages are:",
        "The villages captured today are",
        "Among the settlements that were captured are",
    ],
)
def test_a_sentence_may_only_list_what_was_taken(lead: str) -> None:
    """Names behind "the liberated villages are" were liberated, each with the region in its brackets."""
    assert found(f"{lead} Lowfen, Highfen (in Eastmoor), Drymoor (in Westmoor).") == [
        ("Eastmoor", None, ("Lowfen", "Highfen")),
        ("Westmoor", None, ("Drymoor",)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The liberated villages are in ruins, Lowfen and Highfen too.",
        "The captured men are Ivan Lowfen and Piet Highfen.",
        "The liberated villages were shelled by Norland.",
    ],
)
def test_what_is_said_of_the_taken_is_no_list(text: str) -> None:
    """Where the taken villages lie or how they fare names nothing that was taken."""
    assert found(text) == []


def test_names_without_a_region_make_up_the_figure_before() -> None:
    """As many names as a figure counts are its names, where they have no region of their own."""
    text = "Norland liberated two villages in Eastmoor. The villages of Lowfen and Highfen have been liberated."
    assert found(text) == [("Eastmoor", 2, ("Lowfen", "Highfen"))]


def test_another_list_begins_behind_and() -> None:
    """Names with a noun and region of their own are no further region of the list before."""
    text = (
        "Norland took Lowfen and Highfen villages of Eastmoor district, and Drymoor, Wetmoor and Greenmoor villages "
        "of Westmoor district."
    )
    assert found(text) == [
        ("Eastmoor", None, ("Lowfen", "Highfen")),
        ("Westmoor", None, ("Drymoor", "Wetmoor", "Greenmoor")),
    ]


def test_a_town_is_no_region_of_the_figure_before_it() -> None:
    """In "nine villages in Eastmoor and Lowfen town" the nine lie in Eastmoor."""
    first, *_ = found("Norland took nine villages in Eastmoor and Lowfen town in southern Westmoor.")
    assert first == ("Eastmoor", 9, ())


@pytest.mark.parametrize(
    "text",
    [
        "Norland took the town of Lowfen and six villages of the district.",
        "Norland took Lowfen city and six villages of the region on Monday.",
        "Norland took Lowfen town and six villages of the district, as well as 18 villages of Eastmoor.",
    ],
)
def test_the_district_is_that_of_the_town_before(text: str) -> None:
    """ "Of the district" behind a town means the district of that name."""
    assert [one for one in found(text) if one[1] == 6] == [("Lowfen", 6, ())]


def test_what_is_no_locality_interrupts_no_list() -> None:
    """Heights, bases and works between the villages are passed over."""
    text = "Norland took three villages in Eastmoor, two bases and the town of Lowfen."
    assert found(text) == [("Eastmoor", 3, ()), (None, None, ("Lowfen",))]
    assert found("Norland captured the Lowfen Sugar Factory and the Lowfen City Park.") == []


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("The rebels took three villages in the Republic of Eastmoor.", "Republic of Eastmoor"),
        ("The rebels took 3 villages in the Democratic Republic of Eastmoor (DRE).", "Democratic Republic of Eastmoor"),
        ("The rebels took three villages in eastern DR Moor.", "DR Moor"),
        ("The rebels took three villages in the country's eastern Eastmoor region.", "Eastmoor"),
        ("The army took three villages from its rival Norland Support Forces (NSF) in central Eastmoor.", "Eastmoor"),
        ("The army took three villages from Norlandish occupation in Eastmoor.", "Eastmoor"),
        ("Norland took key areas of Eastmoor state.", "Eastmoor"),
        ("Norland took the villages of Eastmoor district.", "Eastmoor"),
    ],
)
def test_the_region_behind_longer_words(text: str, region: str) -> None:
    """A region's name may have "of" inside, and a holder or "the country's" before it."""
    assert [claim.region for claim in claims(text)] == [region]


def test_units_may_follow_one_another_without_and() -> None:
    """ "Villages, settlements, cities" are one figure."""
    assert found("Over 200 villages, settlements, cities of Eastmoor were taken.") == [("Eastmoor", 200, ())]


@pytest.mark.parametrize(
    "text",
    [
        "The army seized entire towns, including the strategically important Lowfen and Highfen.",
        "The army gained control over the following settlements: Lowfen, Highfen.",
        "The army captured a dozen villages. These are the settlements of Lowfen and Highfen.",
        "The army took 400 square kilometres (150 square miles) of land, including the villages of Lowfen and Highfen.",
        "The army took over the capital of Eastmoor, the towns of Lowfen and Highfen.",
        "The Vespera stronghold of Lowfen, a town of some thousands has been captured, and so has Highfen village.",
    ],
)
def test_names_behind_other_words(text: str) -> None:
    """Names are found behind "including", "the following", "these are", and behind what else was taken."""
    names = [place.name for claim in claims(text) for place in claim.localities]
    assert names[:1] == ["Lowfen"]


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Norland captured large parts of northern Eastmoor, including the towns of Lowfen and Highfen.", "Eastmoor"),
        ("Norland captured Eastmoor township's Lowfen and Highfen towns.", "Eastmoor"),
        ("Norland captured the towns of Lowfen and Highfen in Vespera's Eastmoor region.", "Eastmoor"),
        ("Norland captured the towns of Lowfen and Highfen in Vespera's border region of Eastmoor.", "Eastmoor"),
    ],
)
def test_the_region_of_names(text: str, region: str) -> None:
    """Names have the region that holds them, not the country that holds the region."""
    assert found(text) == [(region, None, ("Lowfen", "Highfen"))]


def test_where_it_was_said_is_no_region() -> None:
    """A place in front of a reporting verb is where one spoke; at the very front it may be where it happened."""
    assert found("Speaking at a forum in Eastmoor, officials said they captured 100 villages.") == [(None, 100, ())]
    assert found("In Eastmoor, officials said, they captured 100 villages.") == [("Eastmoor", 100, ())]


def test_a_list_of_counts_by_districts_of_a_region() -> None:
    """A district "of" a larger region keeps its own figure, and the sum line names no region."""
    text = "Liberated (as of 12 November):\n* Lowfen district: 17\n* Highfen district of Eastmoor region: 2\nTotal: 19"
    assert found(text) == [("Lowfen", 17, ()), ("Highfen", 2, ())]
    assert [claim.event_end for claim in claims(text)] == [None, None]


def test_a_figure_told_again_is_told_once() -> None:
    """ "The three towns" are those of the sentence before."""
    text = "Norland captured three towns in Eastmoor. With the fall of the three towns the war was over."
    assert found(text) == [("Eastmoor", 3, ())]


@pytest.mark.parametrize(
    "text",
    [
        "Three villages were retaken on Saturday: Lowfen in Eastmoor; Highfen and Drymoor in Westmoor.",
        "Three villages were retaken on Saturday - Lowfen in Eastmoor, Highfen and Drymoor in Westmoor.",
        "Norland retook three villages: Lowfen in Eastmoor; and Highfen and Drymoor in Westmoor district.",
    ],
)
def test_a_figure_told_village_by_village(text: str) -> None:
    """Names behind a figure, each with its region, are claims of that region beside the figure."""
    regions = {place.name: claim.region for claim in claims(text) for place in claim.localities}
    assert regions == {"Lowfen": "Eastmoor", "Highfen": "Westmoor", "Drymoor": "Westmoor"}
    assert [claim.count for claim in claims(text) if claim.count] == [3]


def test_a_figure_and_its_names_behind_the_verb() -> None:
    """Names without regions behind a colon make up the figure in front of the verb."""
    text = "The following two settlements in the Eastmoor and Westmoor regions were liberated: Lowfen, Highfen."
    assert found(text) == [("Eastmoor and Westmoor", 2, ("Lowfen", "Highfen"))]


def test_a_further_region_with_its_figure() -> None:
    """ "In Westmoor that figure is 5" goes on with what was counted before."""
    text = (
        "Eight villages of Eastmoor region were cleared of the occupying troops; in Westmoor region that figure is 51."
    )
    assert found(text) == [("Eastmoor", 8, ()), ("Westmoor", 51, ())]


def test_a_country_behind_a_region() -> None:
    """The country behind a region's name is neither a place that was taken nor the region."""
    assert found("Norland took Lowfen in Eastmoor, Vespera on 4 April 2020.") == [("Eastmoor", None, ("Lowfen",))]


def test_who_speaks_in_front_of_a_colon() -> None:
    """A minister in front of a colon is no region."""
    assert found("Deputy Defence Minister Anna Lowfen: seven settlements liberated on Monday.") == [(None, 7, ())]


def test_a_headline_needs_no_auxiliary() -> None:
    """ "Eight more villages liberated:" tells of a liberation, with the names behind it region by region."""
    text = "Eight more villages liberated: Lowfen, Highfen of Eastmoor, Drymoor of Westmoor."
    assert [claim.count for claim in claims(text) if claim.count] == [8]
    regions = {place.name: claim.region for claim in claims(text) for place in claim.localities}
    assert regions == {"Lowfen": "Eastmoor", "Highfen": "Eastmoor", "Drymoor": "Westmoor"}


def test_a_people_before_a_town_is_no_name() -> None:
    """ "Another Lowfen town" names no town."""
    assert found("The alliance captured another Lowfen town in Eastmoor.") == []


def test_another_spelling_in_a_list() -> None:
    """A second spelling in brackets neither ends the list nor is a place of its own."""
    text = "Norland seized three towns, including Lowfen (Lowfan), Highfen and Drymoor, on Monday."
    assert found(text) == [(None, 3, ("Lowfen", "Highfen", "Drymoor"))]


def test_the_last_of_several_to_fall() -> None:
    """A town that "is the fifth to fall" has fallen."""
    assert found("The town of Lowfen is the sixth rebel-held town to fall to the army.") == [(None, None, ("Lowfen",))]
