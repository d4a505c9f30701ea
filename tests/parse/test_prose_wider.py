"""How reports of many hands put a change: who is driven out, totals kept, places told by their capital, days passed."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, EventKind, Report, Status
from pipeline.parse.prose import read

MONDAY, SATURDAY = date(2020, 11, 23), date(2020, 11, 28)


def claims(text: str) -> list[Claim]:
    """Read a text as a report published on Saturday, 28 November 2020."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=SATURDAY, language="en")))


def only(text: str) -> Claim:
    """Return the only claim of a text."""
    (claim,) = claims(text)
    return claim


@pytest.mark.parametrize(
    "verb",
    [
        "drove rebels out of",
        "expelled rebels from",
        "dislodged Redland's rebels from",
        "pushed the armed rebels from",
        "flushed out rebels from",
        "removed rebels from",
    ],
)
def test_who_drives_others_out_gains(verb: str) -> None:
    """A place that others are driven out of is gained by who drives them."""
    claim = only(f"The army {verb} three villages in Eastmoor on Monday.")
    assert ("Eastmoor", 3, "army", MONDAY) == (claim.region, claim.count, claim.gained_by, claim.event_end)
    assert claim.lost_by is not None


def test_who_is_driven_out_loses() -> None:
    """Who was driven out loses; who drove is left empty where nobody is named."""
    claim = only("Rebels were driven out of three villages in Eastmoor.")
    assert ("Rebels", None, 3, "Eastmoor") == (claim.lost_by, claim.gained_by, claim.count, claim.region)


@pytest.mark.parametrize(
    "verb",
    [
        "wrested control over",
        "retook control of",
        "has taken back control of",
        "claimed control over",
        "managed to free",
        "is reported to have captured",
    ],
)
def test_control_may_be_had_in_many_words(verb: str) -> None:
    """Control wrested, taken back or claimed is control gained."""
    assert ("Eastmoor", 3) == (only(f"The army {verb} three villages in Eastmoor.").region, 3)


@pytest.mark.parametrize(
    "text",
    [
        "The army is now pushing rebels out of three villages in Eastmoor.",
        "Should the army capture three villages in Eastmoor, the road is open.",
        "The army was on the verge of capturing three villages in Eastmoor.",
        "The rebels captured three villages in Eastmoor last year.",
        "The rebels had taken three villages in Eastmoor in May.",
        "The village of Lowfen was captured by the rebels in June 2018.",
        "The army captured three areas in Eastmoor.",
        "The army captured the Lowfen airfield and the road to Highfen.",
        "The rebels keep their grip on Eastmoor and three other villages.",
        "Water was restored to three villages of Eastmoor that the army retook last year.",
        "The army killed 4 men after the capture of the hill, bringing the total to 20.",
    ],
)
def test_what_is_unfinished_recalled_or_no_village_is_no_change(text: str) -> None:
    """What is going on, hoped for, long past or no locality makes no claim."""
    assert [] == claims(text)


def test_a_name_and_its_initials_are_one_side() -> None:
    """A spelled-out name with "of" in it is one side, its initials beside it another way to write it."""
    claim = only("Norland's Front for the Freedom of Lowfen (FFL) captured two towns west of Eastmoor.")
    assert "Front for the Freedom of Lowfen" == claim.gained_by


def test_initials_of_other_words_join_nothing() -> None:
    """Capitals that happen to spell what stands in brackets are no name across "from"."""
    claim = only("The army took the northern Iraqi town of Lowfen from the Isle Front (ILIF).")
    assert ["Lowfen"] == [place.name for place in claim.localities]


def test_a_running_total_by_number() -> None:
    """What the number of villages is brought to is a running total without a day, beside the increment."""
    more, total = claims(
        "The army took 14 villages in Eastmoor on Monday, bringing the number of villages freed from the rebels in "
        "Westmoor to 16."
    )
    assert (14, MONDAY, False) == (more.count, more.event_end, more.cumulative)
    assert ("Westmoor", 16, None, True) == (total.region, total.count, total.event_end, total.cumulative)


def test_a_total_that_counts_no_villages_is_none() -> None:
    """The total of the dead is no total of villages."""
    assert [None] == [claim.count for claim in claims("The army took Lowfen, bringing the total to 20 dead.")]


@pytest.mark.parametrize(
    ("where", "region"),
    [
        ("in southeast and north of the city of Eastmoor", "Eastmoor"),
        ("west of the capital Eastmoor", "Eastmoor"),
        ("around the group's stronghold of Eastmoor", "Eastmoor"),
        ("in Norland's northern Eastmoor region", "Eastmoor"),
        ("in the rebel-held Eastmoor enclave", "Eastmoor"),
        ("in the north of Eastmoor", "Eastmoor"),
        ("near Lowfen in Eastmoor province", "Eastmoor"),
        ("and killed 30 soldiers in Eastmoor", "Eastmoor"),
    ],
)
def test_a_region_stands_in_many_places(where: str, region: str) -> None:
    """Compass words, epithets, owners and what else was done do not hide the region."""
    assert (region, 3) == (only(f"The army captured three villages {where}.").region, 3)


def test_a_town_is_placed_by_what_it_is_the_capital_of() -> None:
    """An apposition that names the container is the container; a distance is none."""
    assert "Eastmoor" == only("Rebels seized Lowfen, the capital of the northern Eastmoor region.").region
    assert only("Rebels seized Lowfen, a town 345 miles from Eastmoor.").region is None


def test_a_districts_province_is_its_region() -> None:
    """A district within a province is a named place of it; alone, it is a region."""
    within, alone = only("Rebels captured Lowfen district in Eastmoor."), only("Rebels captured Lowfen district.")
    assert ("Eastmoor", ["Lowfen"]) == (within.region, [place.name for place in within.localities])
    assert ("Lowfen", []) == (alone.region, [place.name for place in alone.localities])


@pytest.mark.parametrize(
    "text",
    [
        "The army captured the two villages of Lowfen and Highfen.",
        "The army captured Lowfen and Highfen, two villages.",
        "The army captured two villages. The captured villages are Lowfen and Highfen.",
        "Two villages have fallen to the army: Lowfen and Highfen.",
    ],
)
def test_a_count_and_its_names_are_one(text: str) -> None:
    """As many names as the figure says are what it counts, wherever they stand."""
    claim = only(text)
    assert (2, ["Lowfen", "Highfen"]) == (claim.count, [place.name for place in claim.localities])
    assert claim.region is None


def test_a_figure_said_again_without_a_place_is_said_once() -> None:
    """The same figure of the same side and day, without a place, repeats the one that had it; "more" does not."""
    first = (
        "The army captured ten villages in Eastmoor, a spokesman said. The fighting had begun at dawn on the river. "
    )
    assert [("Eastmoor", 10)] == [(c.region, c.count) for c in claims(first + '"The army captured ten villages."')]
    assert 2 == len(claims(first + "The army captured ten more villages."))


def test_they_are_who_acted_before() -> None:
    """A pronoun stands for the side of the sentence before, or of its own, even where that made no claim."""
    assert "Norland" == only("Norland took 7 percent of the land. They captured three villages.").gained_by
    assert "rebels" == only("The rebels said on Monday that they had captured three villages in Eastmoor.").gained_by


def test_a_clause_keeps_its_own_day() -> None:
    """What somebody else did in recent weeks makes no running total of what is dated."""
    claim = only(
        "The army took three villages in Eastmoor on Monday, pushing back rebels who advanced in recent weeks."
    )
    assert (MONDAY, False) == (claim.event_end, claim.cumulative)


def test_an_owner_of_a_day_is_no_date() -> None:
    """ "Monday's advances" do not date what has fallen over the last days."""
    assert only("Monday's advances meant four towns in Eastmoor have fallen over the last two days.").event_end is None


def test_from_one_weekday_to_another() -> None:
    """A range of weekdays ends on the last of them."""
    claim = only("Rebels took three villages in Eastmoor between Friday and Saturday.")
    assert (date(2020, 11, 27), SATURDAY) == (claim.event_start, claim.event_end)


def test_a_text_table_gives_each_row_its_name_and_day() -> None:
    """In a table written with bars, a row's name and day go with its verb; other cells are no places."""
    found = claims("| Date | Town | Held by |\n| 6 August 2014 | Lowfen | Captured by Norland |")
    assert [(["Lowfen"], "Norland", date(2014, 8, 6))] == [
        ([place.name for place in c.localities], c.gained_by, c.event_end) for c in found
    ]


def test_the_fall_of_a_place_is_not_by_who_confirms_it() -> None:
    """Who confirms a change does not make it."""
    assert only("The fall of Lowfen was confirmed by Ivan Eastmoor.").gained_by is None


def test_what_the_army_captured_stands_before_it() -> None:
    """A relative clause has its object in front."""
    claim = only("Fighting raged near the village of Lowfen, which the army captured on Monday.")
    assert (["Lowfen"], "army", EventKind.CAPTURED, Status.ASSERTED) == (
        [place.name for place in claim.localities],
        claim.gained_by,
        claim.event_kind,
        claim.status,
    )
