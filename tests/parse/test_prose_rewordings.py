"""More ways to say the first statement, each with one thing that it alone has; names and figures are invented."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, EventKind, Report
from pipeline.parse.prose import read

REGIONS = {"Eastmoor": 11, "Ravenna": 40, "Korvath": 7, "Zelmin": 23, "Ushtar": 3, "Belgar": 7, "Tormun": 5}
LIST = "Ravenna (40), Korvath (7), Zelmin (23), Ushtar (3), Belgar (7) and Tormun (5)."
REST = f" The remaining villages passing under Vespera's control are in {LIST}"

WORDINGS = {
    "an aside behind an entry": (
        "The following villages pass under the control of Norland: 11 in Eastmoor (today), 40 in Ravenna, 7 in "
        "Korvath, 23 in Zelmin, 3 in Ushtar, 7 in Belgar and 5 in Tormun."
    ),
    "accounts for": (
        "Eleven villages of the Eastmoor region came under Norland's control. Ravenna accounts for 40 of the other "
        "villages coming under Norland's control, Zelmin for 23, Korvath and Belgar for seven each, Tormun for five "
        "and Ushtar for three."
    ),
    "the bare name before the unit": (
        "Eleven Eastmoor villages were placed under the control of Norland today; 40 Ravenna villages, 23 Zelmin "
        "villages, seven Korvath towns, 7 Belgar settlements, five Tormun and three Ushtar villages come under "
        "Vespera's control as well."
    ),
    "now controls more": (
        "Norland now controls 11 more villages in the Eastmoor region. Other villages that have come under its "
        f"control are in {LIST}"
    ),
    "the region saw": f"The Eastmoor region saw 11 of its villages come under Norland's control today.{REST}",
    "control extended": (
        "Norland's control extended today to eleven villages of the Eastmoor region. Also under Vespera's control now "
        f"are villages in {LIST}"
    ),
    "all of them in": (
        "Eleven villages, all of them in the Eastmoor region, came under the control of Norland today. The other "
        "villages that come under Vespera's control are located as follows: Ravenna 40, Zelmin 23, Korvath 7, Belgar "
        "7, Tormun 5, Ushtar 3."
    ),
    "a number said twice": (
        "11 (eleven) villages of the Eastmoor region were transferred to the control of Norland. The remaining "
        f"villages taken under Vespera's control are in {LIST}"
    ),
    "withdrew, which came": (
        "Sudmark's forces withdrew from 11 villages of the Eastmoor region, which came under the control of "
        f"Norland.{REST}"
    ),
    "under its control": f"Norland said that 11 villages of the Eastmoor region had come under its control.{REST}",
    "brought under its control": f"Norland brought under its control 11 villages of the Eastmoor region.{REST}",
    "de-facto control": f"11 villages of the Eastmoor region came under the de facto control of Norland.{REST}",
    "handed to the taker": f"Norland was handed eleven villages of the Eastmoor region today.{REST}",
    "handed the taker": f"Sudmark handed Norland eleven villages of the Eastmoor region today.{REST}",
    "handed over to the taker": f"Sudmark handed over to Norland eleven villages of the Eastmoor region today.{REST}",
    "the day inside": f"Norland assumed control today over 11 villages of the Eastmoor region.{REST}",
    "resumed its control": f"Norland resumed its control over eleven villages of the Eastmoor region.{REST}",
    "extended its control": f"Vespera has extended its control to 11 villages of the Eastmoor region.{REST}",
    "control was established": f"Norland's control over 11 villages of the Eastmoor region was established.{REST}",
    "took possession": f"Norland took possession of 11 villages in the Eastmoor region today.{REST}",
    "belong to": f"Eleven villages of the Eastmoor region now belong to Norland.{REST}",
    "incorporated": f"Eleven villages of the Eastmoor region were incorporated into Norland today.{REST}",
    "changed hands": f"Eleven villages of the Eastmoor region changed hands today, passing to Norland.{REST}",
    "which passed": f"The flag changed in 11 villages of the Eastmoor region, which passed to Norland.{REST}",
    "of the villages": f"Of Eastmoor's villages, eleven came under the control of Norland today.{REST}",
    "each place first": (
        "In the Eastmoor region, eleven villages came under the control of Norland; in Ravenna, forty; in Zelmin, "
        "twenty-three; in Korvath and Belgar, seven each; in Tormun, five; and in Ushtar, three."
    ),
    "also under control are": (
        "11 villages of the Eastmoor region came under the control of Norland today. Also under the control of Vespera "
        "are 40 villages in Ravenna, 7 in Korvath, 23 in Zelmin, 3 in Ushtar, 7 in Belgar and 5 in Tormun."
    ),
    "so many of them": (
        "11 villages of the Eastmoor region came under the control of Norland today. The remaining villages under "
        "Vespera's control lie in Ravenna (40 of them), Korvath (7), Zelmin (23), Ushtar (3), Belgar (7) and Tormun "
        "(5)."
    ),
    **{
        f"{verb} control": f"Today Vespera {verb} control of eleven villages in the Eastmoor region.{REST}"
        for verb in ("received", "gained", "has got", "obtained", "assumed", "regained", "resumed", "will receive")
    },
    **{
        f"were {handed}": (
            f"11 villages of the Eastmoor region were {handed}. The remaining villages {handed} are in {LIST}"
        )
        for handed in (
            "transferred to the control of Norland",
            "taken under Norland's control",
            "brought under the control of Norland",
            "placed under Norland's control",
            "put under Norland's full control",
            "given into the hands of Norland",
            "passed into Norland's hands",
        )
    },
}


def claims(text: str) -> list[Claim]:
    """Read a text as a report published on Saturday, 28 November 2020."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=date(2020, 11, 28), language="en")))


@pytest.mark.parametrize("wording", WORDINGS)
def test_any_wording_gives_seven_claims(wording: str) -> None:
    """Each region gets its figure once, and nothing else does."""
    assert sorted((claim.region, claim.count) for claim in claims(WORDINGS[wording])) == sorted(REGIONS.items())


@pytest.mark.parametrize("wording", WORDINGS)
def test_any_wording_names_the_taker(wording: str) -> None:
    """Every figure is gained by the side that the text names, none by a region or by nobody."""
    assert {claim.gained_by for claim in claims(WORDINGS[wording])} <= {"Norland", "Vespera"}


@pytest.mark.parametrize("subject", ["The remaining villages that passed", "The others passing", "Those passing"])
def test_a_list_of_one_is_a_list(subject: str) -> None:
    """What remains may lie in a single region."""
    found = claims(
        f"6 villages of the Dol region came under the control of Azure today. {subject} under Bluetown's control are "
        "in Harrow (14)."
    )
    assert [("Dol", 6, "Azure"), ("Harrow", 14, "Bluetown")] == [(c.region, c.count, c.gained_by) for c in found]


@pytest.mark.parametrize(
    "what", ["three strategic villages", "60 Kurdish villages", "12 Syrian towns", "5 Serb villages", "6 villages"]
)
def test_what_tells_which_villages_is_no_region(what: str) -> None:
    """A demonym or an adjective before the unit word places nothing."""
    (claim,) = claims(f"The rebels captured {what}.")
    assert claim.region is None


@pytest.mark.parametrize(
    "text",
    [
        "Norland now controls 230 of 407 villages in the Eastmoor region.",
        "Norland now controls 230 villages in the Eastmoor region.",
        "Norland now controls more than 230 villages in the Eastmoor region.",
        "Norland now controls 3 of the other villages in the Eastmoor region.",
        "Water supply to 16 villages of the Eastmoor region was restored.",
        "Norland gave Vespera 16 tanks in Eastmoor.",
        "Norland's influence extended today to eleven villages of the Eastmoor region.",
        "The prisoners captured were in Eastmoor (14).",
    ],
)
def test_a_state_is_no_change(text: str) -> None:
    """What somebody holds, influences or has met tells of no change."""
    assert [] == [claim for claim in claims(text) if claim.event_kind is not EventKind.HOLDS]


def test_only_the_entry_with_the_aside_has_its_day() -> None:
    """A day in brackets behind an entry dates that entry alone."""
    found = claims("The following villages came under Norland's control: 11 in Eastmoor (today), 40 in Ravenna.")
    assert [("Eastmoor", date(2020, 11, 28)), ("Ravenna", None)] == [(c.region, c.event_end) for c in found]
