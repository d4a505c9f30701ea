"""The second embedded case: running totals with different first days, and figures that stand on no region."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline.build import build, decide
from pipeline.render.webmap import webmap_html

CASE = Path(__file__).parent.parent / "data" / "raw" / "ukraine-2022"


@pytest.fixture(scope="module")
def decided():
    return decide(CASE)


@pytest.mark.parametrize(
    ("day", "kharkiv", "kherson"),
    [
        ("2022-04-19", None, None),
        ("2022-07-15", None, 44),
        ("2022-08-02", None, 46),
        ("2022-09-11", 40, 46),
        ("2022-09-13", 300, 46),
        ("2022-09-14", 388, 46),
        ("2022-10-21", 551, 88),
        ("2022-11-12", 551, 148),
    ],
)
def test_the_figures_are_those_announced_by_then(day, kharkiv, kherson):
    """
    A later total takes the place of an earlier one, and what is told since a later day adds to it.
    """
    asked = date.fromisoformat(day)
    states = {state.region_id: state for state in decide(CASE, asked, asked).ledger.states}

    assert (kharkiv, kherson) == (states["ua-63"].changed, states["ua-65"].changed)


def test_what_only_one_side_says_is_not_in_the_low_figures(decided):
    """
    All ten announcements speak for the gaining side; "more than 60" leaves the upper end open.
    """
    kherson = next(state for state in decided.ledger.states if state.region_id == "ua-65")

    assert (0, 148, True, "claimed") == (kherson.low, kherson.high, kherson.high_open, kherson.status)


def test_figures_over_several_oblasts_or_none_stand_on_no_oblast(decided):
    """
    919, 1016 and 41 are kept, and told, and spread over nothing.
    """
    loose = [change for change in decided.ledger.changes if change.region_id is None]

    assert [919, 41, 1016] == [change.reported for change in sorted(loose, key=lambda c: str(c.reported), reverse=True)]
    assert 3 == sum(finding.code == "not-placed" for finding in decided.findings)


def test_counts_without_totals_are_drawn_as_circles(decided):
    """
    The page explains circles and no classes of share.
    """
    page = webmap_html(build(decided))

    assert "the circle shows the count" in page
    assert "over 75 %, not all" not in page
