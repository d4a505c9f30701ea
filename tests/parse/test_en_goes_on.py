"""English that goes on with what it said before: figures, regions, days and speakers, with invented names."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report, Status
from pipeline.parse.prose import read

WEDNESDAY = date(2024, 5, 15)


def claims(text: str) -> list[Claim]:
    """Read a text as an English report of this day."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=WEDNESDAY, language="en")))


def told(text: str) -> list[tuple[str | None, int | None, str]]:
    """Return region, figure and names of each claim."""
    return [(c.region, c.count, ", ".join(place.name for place in c.localities)) for c in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The rebels captured 14 villages. Of these nine were in Eastmoor, including Ashby and Corlon; three in "
            "Westmoor; and two in Northfold.",
            [(None, 14, ""), ("Eastmoor", 9, "Ashby, Corlon"), ("Westmoor", 3, ""), ("Northfold", 2, "")],
        ),
        (
            "The army said 41 settlements were back under government control in Eastmoor and 160 in Westmoor.",
            [("Eastmoor", 41, ""), ("Westmoor", 160, "")],
        ),
        (
            "The rebels captured five villages in Eastmoor. One of them, Ashby, lies 20 km from the border.",
            [("Eastmoor", 5, "Ashby")],
        ),
        (
            "The militia took six villages in Eastmoor. Troops went in on Monday and won back two of them.",
            [("Eastmoor", 6, ""), ("Eastmoor", 2, "")],
        ),
        (
            "The rebels captured 16 villages of Eastmoor. Three were retaken by the army.",
            [("Eastmoor", 16, ""), ("Eastmoor", 3, "")],
        ),
        (
            "The militia took six villages in Eastmoor. He added that two more had been captured in Westmoor.",
            [("Eastmoor", 6, ""), ("Westmoor", 2, "")],
        ),
        (
            "The militia seized Ashby and Corlon in northern Eastmoor, Drymoor in western Westmoor, and Helm and Tarn "
            "in Northfold.",
            [("Eastmoor", None, "Ashby, Corlon"), ("Westmoor", None, "Drymoor"), ("Northfold", None, "Helm, Tarn")],
        ),
        (
            "Rebels overran Ashby, 30 km (19 miles) from Lowfen, and at the same time Corlon.",
            [(None, None, "Ashby, Corlon")],
        ),
        (
            "The army took Ashby in Eastmoor. The rebels retook Ashby on Monday.",
            [("Eastmoor", None, "Ashby"), ("Eastmoor", None, "Ashby")],
        ),
        ("Rebels entered Ashby on Monday and took full control of the town.", [(None, None, "Ashby")]),
        (
            "Rebels stormed into Ashby on Sunday and held it for hours before the army retook the town on Monday.",
            [(None, None, "Ashby")],
        ),
        ("Of the nine districts in Eastmoor, six have fallen to the rebels.", [("Eastmoor", 6, "")]),
    ],
)
def test_a_sentence_goes_on_with_the_figures_and_regions_before(
    text: str, expected: list[tuple[str | None, int | None, str]]
) -> None:
    """What is left out is what was said last."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "By one count 88 of the country's 210 districts are now in rebel hands.",
        "The army killed 25 soldiers in Eastmoor and captured 14 others.",
        "The rebels killed 16 soldiers in Eastmoor. Three were captured.",
        "Rebels surrounded Ashby but have not taken it.",
        "Two more villages in Eastmoor are under threat.",
    ],
)
def test_what_stands_or_counts_people_is_no_change(text: str) -> None:
    """A share that somebody holds, people and threats tell of no change."""
    assert claims(text) == []


def test_what_is_left_to_the_government_was_not_taken() -> None:
    """A sentence that says what somebody still holds adds nothing to the one before."""
    text = "The rebels took Ashby. That leaves the government holding Lowfen and one other town."
    assert told(text) == [(None, None, "Ashby")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels took Ashby on Sunday; Corlon had been seized two days earlier.", [(12), (10)]),
        ("Ashby fell to the rebels on Monday. Corlon fell a day later and Tarn the same day.", [13, 14, 14]),
        ("Rebels took Ashby on Thursday, a day after taking Corlon.", [9, 8]),
        ("Rebels took Ashby at dawn on Monday.", [13]),
        ("The group seized 12 villages in Eastmoor between May 4 and May 8.", [8]),
        ("Rebels spoke of the capture on Friday night of Ashby.", [10]),
        ("Troops liberated five villages over the week of May 6-12, the ministry reported on Monday.", [None]),
        ("Under the truce of May 1 the army has withdrawn from five villages.", [None]),
        ("Redland said Friday that its army had so far won back 88 villages.", [None]),
    ],
)
def test_each_verb_has_its_day(text: str, expected: list[int | None]) -> None:
    """A day is counted from the one told last; a week, a deal's day and a running total date nothing."""
    found = [claim.event_end if claim.date_basis else None for claim in claims(text)]
    assert found == [day and date(2024, 5, day) for day in expected]


@pytest.mark.parametrize(
    "text",
    [
        "A military spokesman said five villages were retaken on Monday. Troops also took Ashby, he added.",
        "The ministry said the army had taken Corlon. The army took Ashby, too, it said.",
        '"Our fighters took Ashby yesterday," a man who gave no name said.',
        "The Houthis said they had seized Ashby.",
    ],
)
def test_a_party_speaks_on(text: str) -> None:
    """What "he" or "it" adds is claimed as what was said before, and so is what "our fighters" did."""
    assert [claim.status for claim in claims(text)][-1] is Status.CLAIMED


@pytest.mark.parametrize(
    ("text", "gainer"),
    [
        ("The rebels, known as the K12, took Ashby.", "K12"),
        ("The press service of the Blue Army announced on Monday the capture of Ashby.", "Blue Army"),
        ("The Northern Front captured Ashby.", "Northern Front"),
        ("The ministry of Redland announced the capture of Ashby. Its forces, it said, also took Corlon.", "Redland"),
        ("Rebels took Ashby on Sunday. Corlon fell on Monday.", None),
    ],
)
def test_who_gained_is_called_by_another_name(text: str, gainer: str | None) -> None:
    """A side is found behind what it is known as, behind its office, and not where none is named."""
    assert claims(text)[-1].gained_by == gainer


def test_names_behind_unnumbered_villages_lie_where_these_do() -> None:
    """ "More villages in Eastmoor" and the names that follow are one claim, placed and dated by both."""
    text = "The army seized more villages in Eastmoor on Monday. Under heavy shelling it took Ashby and Corlon."
    (claim,) = claims(text)
    assert (claim.region, claim.event_end) == ("Eastmoor", date(2024, 5, 13))
    assert [place.name for place in claim.localities] == ["Ashby", "Corlon"]


def test_troops_of_nobody_are_those_of_the_sentence_before() -> None:
    """What "soldiers" took, as many as were told, is what their country took."""
    (claim,) = claims("Redland claimed to have captured two villages in Eastmoor. Soldiers took Ashby and Corlon.")
    assert (claim.region, claim.count, claim.gained_by) == ("Eastmoor", 2, "Redland")
    assert [place.name for place in claim.localities] == ["Ashby", "Corlon"]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Rebels took three districts in Eastmoor in the south and two more in Westmoor, the army's base.", [3, 2]),
        ("The army took over the enclave's four other towns.", [4]),
        ("Blue forces took Lowfen, a town 220 kilometres north of Eastmoor, along with 8 other villages.", [None, 8]),
        ("Two villages in Redland, one in Eastmoor and one in Westmoor, were captured by the Blues.", [2, 1, 1]),
        ("The Blues liberated 30 square km of land this year and 12 villages.", [12]),
        ("In the first stage, six villages and the Lowfen Heights were taken by the Blues.", [6]),
        ("The ministry said that 17 districts had been recovered from the Reds.", [17]),
        ("The army captured Lowfen after shelling 12 villages in Eastmoor.", [None]),
        ("Rebels seized Lowfen and burned 12 villages in Eastmoor.", [None]),
        ("The rebels left 30 dead and 12 villages in ruins.", []),
        ("The army rescued 38 villagers from the flood.", []),
    ],
)
def test_a_figure_beside_a_verb_is_its_object_where_nothing_else_acts(text: str, figures: list[int | None]) -> None:
    """A figure that no rule ties to a verb goes with the one beside it; not behind another verb, nor of the dead."""
    assert figures == [claim.count for claim in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels took nine towns in Redland. Five of them are in northern Eastmoor State - A, B, C, D and E.",
            [("Redland", 9), ("Eastmoor", 5)],
        ),
        (
            "Rebels took nine towns in Redland. Westmoor Region accounts for two, Lowfen and Highfen.",
            [("Redland", 9), ("Westmoor", 2)],
        ),
        (
            "Four districts fell to the Reds. They lie in Eastmoor, Westmoor and Highmoor provinces.",
            [("Eastmoor, Westmoor and Highmoor", 4)],
        ),
        (
            "The army took ten towns in the Eastmoor, Westmoor, Highmoor and Lowmoor regions of Redland.",
            [("Eastmoor, Westmoor, Highmoor and Lowmoor", 10)],
        ),
        (
            "The army retook 12 villages in Eastmoor. Six towns were taken on Friday.",
            [("Eastmoor", 12), ("Eastmoor", 6)],
        ),
        ("The army visited 12 villages in Eastmoor. Six towns were taken on Friday.", [(None, 6)]),
        ("The army won back seven of the dozen Eastmoor villages occupied by the Reds.", [("Eastmoor", 7)]),
    ],
)
def test_figures_are_shared_out_among_regions(text: str, expected: list[tuple[str | None, int | None]]) -> None:
    """A sentence shares out the figure before it; regions have one; a further change lies where the last did."""
    assert expected == [(claim.region, claim.count) for claim in claims(text)]


def test_who_held_villages_lost_them() -> None:
    """ "Villages occupied by the Reds" are no second change: the Reds lost them."""
    (claim,) = claims("The army won back seven of the dozen Eastmoor villages occupied by the Reds.")
    assert ("army", "Reds") == (claim.gained_by, claim.lost_by)
