"""The rules of the ledger, each on reports of a few rows about invented places."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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


WIDE = "region,unit,count,locality,gained_by,lost_by,date,event_start,event_end,cumulative,since,status,except,extent,"
WIDE += "due\n"


def wide(**cells: str) -> str:
    cells = {"region": "Kestrel", "gained_by": "Azure"} | {k.rstrip("_"): v for k, v in cells.items()}
    if not {"count", "locality"} & set(cells):
        cells["unit"] = "whole_region"
    return ",".join(cells.get(column, "") for column in WIDE.strip().split(",")) + "\n"


def d(day: int) -> str:
    return f"2031-03-{day:02d}"


@pytest.mark.parametrize(
    ("rows_a", "rows_b", "day", "figures"),
    [
        pytest.param([wide(count="6", date=d(5)), wide(date=d(20))], [], 31, (12, 12, 12), id="part, then whole"),
        pytest.param([wide(date=d(10))], [wide(date=d(12))], 31, (12, 12, 12), id="whole by two sources"),
        pytest.param(
            [wide(locality="Ford", date=d(5)), wide(date=d(20))], [], 31, (12, 12, 12), id="place, then whole"
        ),
        pytest.param(
            [
                wide(count="6", date=d(5), cumulative="yes", since=d(1)),
                wide(count="9", date=d(9), cumulative="yes", since=d(1)),
            ],
            [],
            31,
            (9, 9, 9),
            id="running totals replace one another",
        ),
        pytest.param(
            [
                wide(count="6", event_start=d(1), event_end=d(5), cumulative="yes"),
                wide(count="9", event_start=d(1), event_end=d(9), cumulative="yes"),
            ],
            [],
            7,
            (6, 6, 9),
            id="between two running totals the first holds, the rest may have changed",
        ),
        pytest.param(
            [wide(count="3", date=d(5)), wide(count="4", date=d(9))],
            [wide(count="7", event_start=d(1), event_end=d(31))],
            31,
            (7, 7, 7),
            id="a window over the days adds nothing",
        ),
        pytest.param(
            [wide(count="3", date=d(5)), wide(count="4", date=d(9))],
            [wide(count="2")],
            31,
            (7, 7, 7),
            id="a claim without a day neither adds nor takes away",
        ),
        pytest.param(
            [wide(locality="Ford", date=d(5)), wide(locality="Mill", date=d(7))],
            [wide(count="2", event_start=d(1), event_end=d(10))],
            8,
            (2, 2, 2),
            id="named days are known before the window ends",
        ),
        pytest.param(
            [wide(count="4+", date=d(5))], [wide(count="6", date=d(5))], 31, (4, 6, 6), id="at least lowers nothing"
        ),
        pytest.param([wide(locality="Ford", date=d(5), extent="part")], [], 31, (0, 0, 1), id="a part is in high only"),
        pytest.param(
            [wide(count="2", date=d(5))],
            [wide(locality="Ford", date=d(5)), wide(locality="Ford", date=d(9))],
            31,
            (2, 2, 2),
            id="a place of the count's day is in the count",
        ),
        pytest.param(
            [wide(locality="Ford", date=d(9))],
            [wide(locality="Ford", date=d(2), status="negated")],
            31,
            (1, 1, 1),
            id="a denial of an earlier day denies nothing",
        ),
    ],
)
def test_events_totals_and_days(tmp_path, rows_a, rows_b, day, figures):
    """
    Low, best and high of what several claims say together, worked out by hand from the rules.
    """
    reports = [table("a", WIDE + "".join(rows_a), CARD)]
    if rows_b:
        reports.append(table("b", WIDE + "".join(rows_b), CARD + 'title = "b"\n'))
    found = state(ledger(tmp_path, *reports, day=d(day)), "em-kes")

    assert figures == (found.low, found.changed, found.high)


@pytest.mark.parametrize(
    ("rows_", "holder", "changed"),
    [
        ([("Ford", "Azure", 5), ("Ford", "Umber", 9)], None, 0),
        ([("Ford", "Azure", 5), ("Ford", "Umber", 9), ("Ford", "Azure", 12)], "azure", 1),
    ],
)
def test_a_place_lost_and_retaken_is_held_by_the_last(tmp_path, rows_, holder, changed):
    """
    A place goes to and fro; it counts for the side that has it in the end.
    """
    lines = [wide(region="Dol", locality=name, gained_by=side, date=d(day)) for name, side, day in rows_]
    found = state(ledger(tmp_path, table("a", WIDE + "".join(lines), CARD)))

    assert changed == (found.changed if found.gained_by == (holder or found.gained_by) else 0) or holder is None


def test_only_what_was_taken_from_a_side_is_subtracted_from_it(tmp_path):
    """
    A third side that gained from the loser takes nothing from the first: both gains count, and each side has its own.
    """
    lines = wide(region="Dol", count="6", lost_by="Umber", date=d(5))
    lines += wide(region="Dol", count="4", gained_by="Coral", lost_by="Umber", date=d(9))
    coral = CASE + '\n[actors.coral]\nname = "Coral"\n'
    decided = ledger(tmp_path, table("a", WIDE + lines, CARD), case__toml=coral)
    found = state(decided)
    held = {h.holder: h.localities for h in decided.ledger.holdings if h.valid_to is None}

    assert (10, None) == (found.changed, found.gained_by)
    assert {"azure": 6, "coral": 4} == held


def test_a_claim_that_its_own_side_takes_back_is_gone(tmp_path):
    """
    The claimant's own retraction cancels the claim; nothing is contested.
    """
    claim = table("a", rows("Dol,,Ford,Azure,2031-03-05,,"), AZURE)
    back = table("b", rows("Dol,,Ford,Azure,2031-03-07,denied,"), 'speaks_for = "azure"\npublished = 2031-03-21\n')
    found = state(ledger(tmp_path, claim, back))

    assert (0, 0) == (found.changed, found.contested)


def test_the_same_text_twice_is_one_origin(tmp_path):
    """
    Two files of one text confirm nothing.
    """
    one, two = (table(name, rows("Dol,6,,Azure,2031-03-05,,"), CARD) for name in "ab")

    assert "reported" == state(ledger(tmp_path, one, two)).status


def test_what_is_said_in_a_sides_name_is_its_own_claim(tmp_path):
    """
    A neutral report that attributes a claim to the gaining side does not lift the lower bound.
    """
    report = table("a", "region,count,gained_by,date,attributed_to\nDol,6,Azure,2031-03-05,Azure\n", CARD)

    assert (0, 6) == (state(ledger(tmp_path, report)).low, state(ledger(tmp_path, report)).changed)


@pytest.mark.parametrize(
    ("plan", "then", "parts"),
    [
        pytest.param(wide(locality="Ford", status="planned", due=d(20)), "", (0, 1, 0), id="a named place alone"),
        pytest.param(wide(status="planned", due=d(20)), wide(count="3", date=d(10)), (3, 9, 0), id="whole, part done"),
        pytest.param(
            wide(count="6", status="planned", due=d(20)), wide(count="2", date=d(10)), (2, 4, 0), id="six, two done"
        ),
        pytest.param(wide(status="planned", due=d(20), except_="Ford|Mill"), "", (0, 10, 2), id="whole less two"),
    ],
)
def test_a_plan_is_what_is_still_to_come(tmp_path, plan, then, parts):
    """
    Scheduled is the plan less what has been done of it; what it leaves out is still held.
    """
    reports = [table("a", WIDE + plan, "published = 2031-03-04\n")]
    if then:
        reports.append(table("b", WIDE + then, CARD))
    found = state(ledger(tmp_path, *reports, day=d(15)), "em-kes")

    assert parts == (found.changed or 0, found.scheduled, found.still_held)


def test_equal_figures_close_together_are_told(tmp_path):
    """
    Two sources with one figure on near days count twice, and a finding says that it may be one event.
    """
    one = table("a", rows("Dol,16,,Azure,2031-03-05,,"), CARD)
    two = table("b", rows("Dol,16,,Azure,2031-03-06,,"), CARD)

    assert "same-figure-again" in codes(ledger(tmp_path, one, two))


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["Dol", "Kestrel"]),
        st.one_of(st.integers(1, 9).map(str), st.just("")),
        st.sampled_from(["", "Ford", "Mill", "Weir"]),
        st.sampled_from(["Azure", "Umber"]),
        st.integers(1, 28),
        st.sampled_from(["", "", "denied", "planned"]),
        st.sampled_from(["a", "b", "c"]),
    ).filter(lambda row: row[1] or row[2]),
    min_size=1,
    max_size=6,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=ROWS)
def test_the_laws_of_the_ledger(tmp_path_factory, told):
    """
    Low is at most best and best at most high; the parts make up the total or a finding says why not.
    """
    reports = {}
    for name in "abc":
        lines = [f"{r},{c},{p},{g},{d(day)},{s}," for r, c, p, g, day, s, where in told if where == name]
        if lines:
            reports |= table(name, rows(*lines), f'publisher = "{name}"\npublished = 2031-03-29\n')
    decided = ledger(tmp_path_factory.mktemp("law"), reports)

    for found in decided.ledger.states:
        if found.changed is not None:
            assert found.low <= found.changed <= found.high
        if found.not_reported is not None:
            parts = (found.changed or 0, found.scheduled, found.still_held, found.contested, found.not_reported)
            assert found.total == sum(parts)
        else:
            assert {"over-total", "parts-exceed-total"} & set(codes(decided))
    told_of = {claim for state in decided.ledger.states for claim in state.claims}
    told_of |= {claim for finding in decided.findings for claim in finding.claims}
    told_of |= {claim for change in decided.ledger.changes for claim in change.claims}
    assert {item.claim.claim_id for item in decided.located} <= told_of


def test_a_figure_that_others_bear_out_only_in_part_stays_a_claim(tmp_path):
    """
    A few places named by another do not make a side's own figure confirmed; naming all of them does.
    """
    claim = table("a", rows("Dol,,Ford,Azure,2031-03-05,,", "Dol,,Mill,Azure,2031-03-05,,"), AZURE)
    one = table("b", rows("Dol,,Ford,Azure,2031-03-05,,"), CARD)
    both = table("b", rows("Dol,,Mill,Azure,2031-03-05,,", "Dol,,Ford,Azure,2031-03-05,,"), CARD)
    in_part, whole = (state(ledger(tmp_path / name, claim, other)) for name, other in (("1", one), ("2", both)))

    assert (1, 2, "claimed") == (in_part.low, in_part.changed, in_part.status)
    assert (2, 2, "reported") == (whole.low, whole.changed, whole.status)


@pytest.mark.parametrize(
    ("said", "taken_back", "changed"),
    [
        pytest.param({}, {}, None, id="the whole by the whole"),
        pytest.param({"count": "5"}, {"count": "5"}, None, id="a figure by the same"),
        pytest.param({"count": "5"}, {"count": "3"}, 5, id="a figure not by another"),
        pytest.param({"count": "5"}, {}, 5, id="a part not by the whole"),
    ],
)
def test_a_source_takes_back_what_it_said_and_nothing_else(tmp_path, said, taken_back, changed):
    """
    A figure or a whole region that its own source negates later is gone; what it did not speak of stands.
    """
    claim = table("a", WIDE + wide(date=d(5), **said), AZURE)
    back = table("b", WIDE + wide(date=d(7), status="negated", **taken_back), AZURE.replace("-20", "-21"))

    assert changed == state(ledger(tmp_path, claim, back), "em-kes").changed


def test_a_plan_for_a_place_is_void_when_the_place_was_not_handed_over(tmp_path):
    """
    A denial that names the place of a plan, published later, ends the plan.
    """
    plan = table("a", WIDE + wide(locality="Ford", status="planned", due=d(10)), "published = 2031-03-04\n")
    void = table("b", WIDE + wide(locality="Ford", status="negated", date=d(12)), "published = 2031-03-12\n")
    found = [state(ledger(tmp_path / day, plan, void, day=day), "em-kes").scheduled for day in (d(11), d(12))]

    assert [1, 0] == found
