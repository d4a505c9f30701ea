"""The embedded case: what is known of Karabakh 2020, figure by figure, day by day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline.build import decide
from pipeline.cli import main
from pipeline.reconcile.checks import LISTS

CASE = Path(__file__).parent.parent / "data" / "raw" / "karabakh-2020"
PROVINCES = ("shahumyan", "kashatagh", "martakert", "hadrut", "shushi", "askeran", "martuni")


@pytest.fixture(scope="module")
def decided():
    return decide(CASE)


def states(ledger):
    return {s.region_id.removeprefix("df-"): s for s in ledger.states if s.system == "de-facto"}


def test_the_statement_stands_on_the_map_as_it_was_printed(decided):
    """
    Sixteen, 52, 8, 29, 2, 8 and 6 are reported, and best, and gained by Azerbaijan.
    """
    found = states(decided.ledger)
    printed = [16, 52, 8, 29, 2, 8, 6]

    assert printed == [found[name].reported for name in PROVINCES]
    assert printed == [found[name].changed for name in PROVINCES]
    assert {"azerbaijan"} == {found[name].gained_by for name in PROVINCES}


def test_the_total_is_written_nowhere_in_the_statement(decided):
    """
    The statement gives seven claims and no eighth.
    """
    statement = [item.claim for item in decided.located if item.report.report_id == "news-ru-2020-11-28"]

    assert [16, 52, 8, 29, 2, 8, 6] == [claim.count for claim in statement]
    assert 121 == sum(claim.count for claim in statement)


def test_the_statement_counts_in_the_provinces_of_the_time(decided):
    """
    "Lachin (52)" is Kashatagh and "Kelbajar (16)" is Shahumyan, never the districts of those names.
    """
    statement = [item for item in decided.located if item.report.report_id == "news-ru-2020-11-28"]

    assert [(f"df-{name}",) for name in PROVINCES] == [item.regions for item in statement]


@pytest.mark.parametrize(
    ("province", "low", "high"),
    [
        ("shahumyan", 14, 16),
        ("kashatagh", 51, 52),
        ("martakert", 8, 9),
        ("hadrut", 29, 29),
        ("shushi", 2, 3),
        ("askeran", 8, 8),
        ("martuni", 5, 6),
    ],
)
def test_where_the_sources_disagree_the_bounds_do(decided, province, low, high):
    """
    Each disagreement of docs/karabakh.md stands in the bounds of its province.
    """
    found = states(decided.ledger)[province]

    assert (low, high) == (found.low, found.high)


def test_claims_that_were_denied_are_contested(decided):
    """
    Shosh and Mkhitarishen, announced by one side and held by the other, are contested.
    """
    assert 2 == states(decided.ledger)["askeran"].contested


def test_nothing_is_said_of_stepanakert(decided):
    """
    A region that no report counts has no figure.
    """
    assert (None, 1) == (
        states(decided.ledger)["stepanakert"].changed,
        states(decided.ledger)["stepanakert"].not_reported,
    )


DAYS = {
    "2020-11-10": {
        "hadrut": (29, 29, 29, 0),
        "martakert": (2, 2, 8, 6),
        "askeran": (6, 6, 8, 0),
        "martuni": (5, 6, 6, 0),
        "shushi": (2, 2, 3, 0),
        "kashatagh": (2, 2, 48, 50),
        "shahumyan": (0, 0, 0, 16),
    },
    "2020-11-26": {
        "martakert": (8, 8, 9, 0),
        "shahumyan": (14, 16, 16, 0),
        "kashatagh": (2, 2, 48, 50),
    },
}


@pytest.mark.parametrize("day", DAYS)
def test_the_day_table(day):
    """
    By day: low, best, high and scheduled of each province, as docs/karabakh.md explains them.
    """
    found = states(decide(CASE, as_of=date.fromisoformat(day)).ledger)

    assert DAYS[day] == {
        name: (s.low, s.changed, s.high, s.scheduled) for name, s in found.items() if name in DAYS[day]
    }


def test_the_five_parts_make_up_each_total(decided):
    """
    On every day of the timeline the five parts of each region add up to its total.
    """
    for state, _, _ in decided.ledger.timeline:
        if state.total is not None and state.not_reported is not None:
            parts = (state.changed or 0, state.scheduled, state.still_held, state.contested, state.not_reported)
            assert state.total == sum(parts), state


def test_the_corridor_is_still_held(decided):
    """
    What the hand-over of Lachin left out, Berdzor and Aghavno, is still held.
    """
    assert 2 == states(decided.ledger)["kashatagh"].still_held


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("day-contradicts", "news-ru-2020-11-28 dates the change 2020-11-28 (relative)"),
        ("figures-differ", "only the former names: Aknaberd, Charektar"),
        ("figures-differ", "only the latter names: Kirsavan"),
        ("figures-differ", "only the former names: Nerkin Sus"),
        ("dates-differ", "Nor Maragha"),
        ("dates-differ", "Hadrut: community-fates"),
        ("not-listed", "Nor Jraberd"),
        ("place-denied", "Mkhitarishen, Shosh"),
        ("place-in-part", "Taghavard"),
        ("announced-twice", "Hacılı"),
        ("carriers-differ", "Muğanlı"),
        ("total-differs", "agency-17 states 17"),
        ("total-differs", "missing: Fughanli"),
        ("total-differs", "it names 22; missing: Dilağarda"),
        ("total-differs", "states 295"),
        ("total-is-the-list", "Hadrut"),
        ("total-is-the-list", "Shahumyan"),
    ],
)
def test_each_known_contradiction_is_found_once(decided, code, words):
    """
    Every contradiction that the sources hold is a finding, and only one.
    """
    assert 1 == sum(finding.code == code and words in finding.message for finding in decided.findings)


def test_every_figure_walks_back_to_a_quote(decided):
    """
    Each state's claims are claims of a report, and each quote stands in its report's text where it says.
    """
    claims = {item.claim.claim_id: item for item in decided.located}

    for state in decided.ledger.states:
        assert bool(state.claims) == (state.changed is not None or state.contested > 0), state
        assert set(state.claims) <= set(claims)
    for item in decided.located:
        assert item.claim.quote == item.report.text[item.claim.start : item.claim.end]


def test_every_claim_is_placed_or_told(decided):
    """
    No claim of the case is dropped in silence.
    """
    assert () == decided.unplaced
    assert not [f for f in decided.findings if f.code.startswith(("unknown", "ambiguous", "unreadable"))]


def test_the_arithmetic_of_the_communiques_can_be_asked_for_by_itself(capsys):
    """
    `check --lists` tells counts against lists and totals against parts, with quotes, and nothing else.
    """
    assert 0 == main(["check", "karabakh-2020", "--lists"])
    page = capsys.readouterr().out
    told = {line.split(":")[0].split()[-1] for line in page.splitlines() if line.startswith(("  ! ", "  - "))}

    assert "states 23 (2020-11-09), it names 22; missing: Dilağarda" in page
    assert "Hacılı: announced by azerbaijan-announcements on 2020-10-19 and on 2020-10-21" in page
    assert told <= LISTS
