"""The rules of the ledger, each on reports of a few rows about invented places."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline.build import Decided, decide
from pipeline.model import RegionState
from tests.cases import CASE, table, write_case

CARD = 'publisher = "Observer"\npublished = 2031-03-20\n'
AZURE = 'publisher = "Azure army"\npublished = 2031-03-20\nspeaks_for = "azure"\nstatus = "claimed"\n'


def ledger(root: Path, *reports: dict[str, str], day: str = "2031-03-31", **extra: str) -> Decided:
    files = {name.replace("__", "."): text for name, text in extra.items()}
    for report in reports:
        files |= report
    return decide(write_case(root, files), date.fromisoformat(day))


def state(decided: Decided, region: str = "em-dol") -> RegionState:
    return next(s for s in decided.ledger.states if s.region_id == region)


def codes(decided: Decided) -> list[str]:
    return [finding.code for finding in decided.findings]


def rows(*lines: str) -> str:
    return "region,count,locality,gained_by,date,status,unit\n" + "\n".join(lines) + "\n"


def test_no_claim_is_null_not_zero(tmp_path):
    """
    A region that no report speaks of has no figure at all, and all of its total is not reported.
    """
    found = state(ledger(tmp_path, table("a", rows("Dol,6,,Azure,2031-03-05,,"), CARD)), "em-kes")

    assert (None, None, None, 12) == (found.changed, found.low, found.high, found.not_reported)


def test_five_parts_make_up_the_total(tmp_path):
    """
    What changed and what nobody reported add up to the region's total.
    """
    found = state(ledger(tmp_path, table("a", rows("Dol,6,,Azure,2031-03-05,,"), CARD)))

    assert 40 == found.changed + found.scheduled + found.still_held + found.contested + found.not_reported


def test_denied_and_negated_claims_change_nothing(tmp_path):
    """
    A claim that is refuted, or says that something did not happen, is in no figure.
    """
    report = table("a", rows("Dol,6,,Azure,2031-03-05,denied,", "Dol,,Ford,Azure,2031-03-05,negated,"), CARD)

    assert state(ledger(tmp_path, report)).changed is None


def test_a_denied_place_is_contested(tmp_path):
    """
    A place that one side announces and another source denies is contested, not changed.
    """
    claim = table("a", rows("Dol,,Ford,Azure,2031-03-05,,", "Dol,,Mill,Azure,2031-03-05,,"), AZURE)
    denial = table("b", rows("Dol,,Ford,Azure,2031-03-05,negated,"), CARD)
    decided = ledger(tmp_path, claim, denial)

    assert (1, 1) == (state(decided).changed, state(decided).contested)
    assert "place-denied" in codes(decided)


def test_overlapping_claims_are_one_event(tmp_path):
    """
    Two reports of the same day never add: the leading one is best, the figures bound it.
    """
    decided = ledger(
        tmp_path,
        table("a", rows("Dol,6,,Azure,2031-03-05,,"), CARD),
        table("b", rows("Dol,8,,Azure,2031-03-05,,"), CARD),
    )

    assert (6, 6, 8) == (state(decided).low, state(decided).changed, state(decided).high)
    assert "figures-differ" in codes(decided)


def test_disjoint_days_add(tmp_path):
    """
    Figures of different days are different events and add up.
    """
    report = table("a", rows("Dol,6,,Azure,2031-03-05,,", "Dol,3,,Azure,2031-03-07,,"), CARD)

    assert 9 == state(ledger(tmp_path, report)).changed


def test_a_place_named_twice_counts_once(tmp_path):
    """
    One locality in the announcements of two days is one locality, and the repetition is told.
    """
    report = table("a", rows("Dol,,Ford,Azure,2031-03-05,,", "Dol,,ford,Azure,2031-03-07,,"), CARD)
    decided = ledger(tmp_path, report)

    assert 1 == state(decided).changed
    assert "announced-twice" in codes(decided)


def test_an_echo_confirms_nothing(tmp_path):
    """
    A report that carries on another does not make it confirmed.
    """
    first = table("a", rows("Dol,6,,Azure,2031-03-05,,"), CARD)
    echo = table("b", rows("Dol,6,,Azure,2031-03-05,,"), CARD + 'origin = "a"\n')

    assert "reported" == state(ledger(tmp_path, first, echo)).status


def test_names_decide_over_their_count(tmp_path):
    """
    A count beside a shorter list: best is the list, high the count, and the difference is told.
    """
    report = table(
        "a", rows("Dol,3,,Azure,2031-03-05,,", "Dol,,Ford,Azure,2031-03-05,,", "Dol,,Mill,Azure,2031-03-05,,")
    )
    decided = ledger(tmp_path, report)

    assert (2, 3) == (state(decided).changed, state(decided).high)
    assert "count-beside-list" in codes(decided)


@pytest.mark.parametrize(("total", "told"), [("14", False), ("17", True)])
def test_a_total_is_checked_against_its_parts(tmp_path, total, told):
    """
    A stated total that is not the sum of its parts is a finding; one that adds up is not.
    """
    report = table(
        "a", rows(f",{total},,Azure,2031-03-05,,", "Dol,6,,Azure,2031-03-05,,", "Harrow,8,,Azure,2031-03-05,,")
    )

    assert told == ("total-differs" in codes(ledger(tmp_path, report)))


def test_a_carrier_that_drops_a_name_is_found(tmp_path):
    """
    When one carrier of a list drops a name, the finding says which.
    """
    full = table("a", rows("Dol,,Ford,Azure,2031-03-05,,", "Dol,,Mill,Azure,2031-03-05,,"))
    short = table("b", rows(",2,,Azure,2031-03-05,,", "Dol,,Ford,Azure,2031-03-05,,"), 'origin = "a"\n')
    found = [f.message for f in ledger(tmp_path, full, short).findings if f.code == "total-differs"]

    assert ["b states 2 (2031-03-05), it names 1; missing: Mill"] == found


def test_at_least_leaves_the_upper_end_open(tmp_path):
    """
    "30+" confirms thirty and says nothing of the upper end.
    """
    found = state(ledger(tmp_path, table("a", rows("Dol,30+,,Azure,2031-03-05,,"), CARD)))

    assert (30, 30, True) == (found.low, found.changed, found.high_open)


def test_a_running_total_replaces_the_one_before(tmp_path):
    """
    Running totals of one origin with one start are not added: the later one holds from its day.
    """
    total = "region,count,gained_by,event_start,event_end,cumulative\n"
    total += "Dol,6,Azure,2031-03-01,2031-03-05,yes\nDol,9,Azure,2031-03-01,2031-03-09,yes\n"
    report = table("a", total, CARD)

    assert 9 == state(ledger(tmp_path, report)).changed


def test_ground_taken_back_is_subtracted(tmp_path):
    """
    The map shows the net: what the other side took back no longer counts.
    """
    report = table("a", rows("Dol,6,,Azure,2031-03-05,,", "Dol,2,,Umber,2031-03-09,,"), CARD)
    found = state(ledger(tmp_path, report))

    assert (4, "azure") == (found.changed, found.gained_by)


def test_a_side_in_its_own_favour_is_not_the_lower_bound(tmp_path):
    """
    What a side claims for itself is in best and high; the lower bound waits for another source.
    """
    alone = ledger(tmp_path, table("a", rows("Dol,6,,Azure,2031-03-05,,"), AZURE))

    assert (0, 6, 6, "claimed") == (state(alone).low, state(alone).changed, state(alone).high, state(alone).status)


def test_the_other_side_admits(tmp_path):
    """
    When the losing side says the same, the claim is no longer only one's own.
    """
    claim = table("a", rows("Dol,6,,Azure,2031-03-05,,"), AZURE)
    admission = table("b", rows("Dol,5,,Azure,2031-03-05,,"), 'publisher = "Umber"\nspeaks_for = "umber"\n')
    found = state(ledger(tmp_path, claim, admission))

    assert (5, 6, "admitted") == (found.low, found.changed, found.status)


def test_the_declared_order_decides(tmp_path):
    """
    Best is the figure of the source that the case puts first.
    """
    one, two = table("a", rows("Dol,6,,Azure,2031-03-05,,"), CARD), table("b", rows("Dol,8,,Azure,2031-03-05,,"), CARD)
    decided = ledger(tmp_path, one, two, case__toml=CASE + '\n[sources]\norder = ["b", "a"]\n')

    assert (6, 8, 8, 8) == (state(decided).low, state(decided).changed, state(decided).high, state(decided).reported)


def test_a_figure_over_the_total_is_kept_and_told(tmp_path):
    """
    More than there are: the figure stays as reported, nothing is left unreported, a finding says so.
    """
    decided = ledger(tmp_path, table("a", rows("Kestrel,15,,Azure,2031-03-05,,"), CARD))
    found = state(decided, "em-kes")

    assert (15, None) == (found.changed, found.not_reported)
    assert "over-total" in codes(decided)


@pytest.mark.parametrize(("day", "changed"), [("2031-03-04", None), ("2031-03-05", 6), ("2031-03-31", 6)])
def test_a_day_means_its_end(tmp_path, day, changed):
    """
    The day of a change belongs to the new holder; before it nothing is said.
    """
    report = table("a", rows("Dol,6,,Azure,2031-03-05,,"), CARD)

    assert changed == state(ledger(tmp_path, report, day=day)).changed


def test_what_was_not_yet_published_is_not_known(tmp_path):
    """
    Known time and valid time are apart: a report counts from its publication on.
    """
    folder = write_case(tmp_path, table("a", rows("Dol,6,,Azure,2031-03-05,,"), CARD))
    before, after = (decide(folder, date(2031, 3, 31), day) for day in (date(2031, 3, 19), date(2031, 3, 20)))

    assert (None, 6) == (state(before).changed, state(after).changed)


def test_other_units_are_not_counted_together(tmp_path):
    """
    Districts are not localities: such a figure stands apart, with a finding.
    """
    decided = ledger(tmp_path, table("a", rows("Dol,2,,Azure,2031-03-05,,district"), CARD))

    assert state(decided).changed is None
    assert "not-placed" in codes(decided)


def test_a_figure_over_several_regions_is_never_spread(tmp_path):
    """
    One figure for two regions is a row of its own, in neither region's figure.
    """
    decided = ledger(tmp_path, table("a", rows("Dol; Harrow,20,,Azure,2031-03-05,,"), CARD))

    assert (None, None) == (state(decided).changed, state(decided, "em-har").changed)
    assert [(None, 20)] == [(c.region_id, c.best) for c in decided.ledger.changes]


PLAN = "region,unit,gained_by,status,due,event_start\n"


@pytest.mark.parametrize(
    ("day", "scheduled", "due", "status"),
    [
        ("2031-03-05", 12, date(2031, 3, 10), "scheduled"),
        ("2031-03-09", 12, date(2031, 3, 15), "scheduled"),
        ("2031-03-14", 12, date(2031, 3, 15), "scheduled"),
        ("2031-03-20", 12, date(2031, 3, 15), "overdue"),
    ],
)
def test_a_plan_is_scheduled_moved_and_overdue_but_never_done_by_the_calendar(tmp_path, day, scheduled, due, status):
    """
    A planned transfer stays scheduled until a source says that it happened; a later report moves its day.
    """
    plan = table("a", PLAN + "Kestrel,whole_region,Azure,planned,2031-03-10,\n", "published = 2031-03-04\n")
    moved = table("b", PLAN + "Kestrel,whole_region,Azure,planned,2031-03-15,\n", "published = 2031-03-08\n")
    found = state(ledger(tmp_path, plan, moved, day=day), "em-kes")

    assert (scheduled, due, status) == (found.scheduled, found.due, found.status)


def test_a_whole_region_is_all_of_it_less_what_is_left_out(tmp_path):
    """
    A region that changes hands whole counts with its total, without the places that the source excepts.
    """
    card = CARD + 'event_start = 2031-03-05\nevent_end = 2031-03-05\n[columns]\nregion = "region"\nexcept = "except"\n'
    found = state(ledger(tmp_path, table("a", "region,except\nKestrel,Ford|Mill\n", card)), "em-kes")

    assert (10, 2) == (found.changed, found.still_held)


def test_a_part_counts_in_the_upper_bound_only(tmp_path):
    """
    A place taken by half is in high, not in low.
    """
    names = "region,locality,gained_by,date,extent\n"
    one = table("a", names + "Dol,Ford,Azure,2031-03-05,\nDol,Mill,Azure,2031-03-05,\n", CARD)
    two = table("b", names + "Dol,Ford,Azure,2031-03-05,part\n", CARD)
    found = state(ledger(tmp_path, one, two))

    assert (1, 2) == (found.low, found.high)


def test_a_baseline_says_who_holds_the_rest(tmp_path):
    """
    With a declared complete baseline the rest is still held; without one it is not reported.
    """
    baseline = '\n[baseline]\nholder = "umber"\nday = 2031-03-01\ncomplete = true\n'
    report = table("a", rows("Dol,6,,Azure,2031-03-05,,"), CARD)
    found = state(ledger(tmp_path, report, case__toml=CASE + baseline))

    assert (34, 0) == (found.still_held, found.not_reported)
