"""What is seen changes nothing: it bounds what is told, and what it shows that nobody tells is a finding."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from pipeline.build import build, decide
from tests.cases import CASE, box, control_map, table, write_case

PLACES = {
    "localities.csv": """
        id,name,lon,lat,regions
        alder,Alder,10.2,50.5,em-dol
        birch,Birch,10.8,50.5,em-dol
        cedar,Cedar,11.5,50.5,em-har
        """
}
HEADER = "region,locality,holder,date,event_start,event_end,gained_by,count\n"
CARD = 'publisher = "Observer"\n'


def rows(*lines):
    """Return a table of (region, place, holder, day) as observations."""
    return HEADER + "".join(f"{r},{p},{h},{d},,,,\n" for r, p, h, d in lines)


def decided(root, *lines, card=CARD, **more):
    return decide(write_case(root, PLACES | table("seen", rows(*lines), card) | more))


def told(found, code):
    return [finding.message for finding in found.findings if finding.code == code]


def state(found, place):
    return next((state for state in found.ledger.localities if state.locality_id == place), None)


TURNED = (
    ("", "Alder", "Umber", "2031-03-05"),
    ("", "Birch", "Umber", "2031-03-05"),
    ("", "Alder", "Azure", "2031-03-09"),
    ("", "Birch", "Azure", "2031-03-09"),
)


def test_a_turn_that_nobody_reports_is_one_finding_and_changes_nothing(tmp_path):
    """
    Places seen with one side and later with another are told once a region and pair of sides; no figure changes.
    """
    found = decided(tmp_path, *TURNED, ("", "Cedar", "Umber", "2031-03-05"), ("", "Cedar", "Azure", "2031-03-06"))

    assert [
        "Dol: seen held by Umber, later by Azure, and no report of a change between:"
        " Alder, Birch between 2031-03-05 and 2031-03-09",
        "Harrow: seen held by Umber, later by Azure, and no report of a change between:"
        " Cedar between 2031-03-05 and 2031-03-06",
    ] == told(found, "unexplained-turn")
    assert {None} == {state.changed for state in found.ledger.states}


@pytest.mark.parametrize(
    ("change", "turns"),
    [
        pytest.param("locality,date\nAlder,2031-03-07\nBirch,2031-03-09\n", 0, id="both named"),
        pytest.param("region,date\nDol,2031-03-07\n", 0, id="the whole region"),
        pytest.param("locality,date\nAlder,2031-03-07\n", 1, id="one of two"),
        pytest.param("locality,date\nAlder,2031-03-12\nBirch,2031-03-05\n", 1, id="dated elsewhere"),
        pytest.param("locality,date,gained_by\nAlder,2031-03-07,Umber\n", 1, id="to the other side"),
    ],
)
def test_a_turn_is_explained_by_a_report_of_it_in_its_days(tmp_path, change, turns):
    """
    A place or its whole region must be said to have changed to that side after the one sight, by the day of the other.
    """
    report = table("told", change, 'published = 2031-03-20\ngained_by = "Azure"\n')

    assert turns == len(told(decided(tmp_path, *TURNED, **report), "unexplained-turn"))


def test_a_region_seen_whole_turns_as_one(tmp_path):
    """
    A region seen with one side and then with another, with no report of it, is one finding without its places.
    """
    header = "region,holder,date\n"
    found = decide(
        write_case(tmp_path, PLACES | table("seen", header + "Dol,Umber,2031-03-05\nDol,Azure,2031-03-09\n", CARD))
    )

    assert [
        "Dol: seen held by Umber, later by Azure, and no report of a change between:"
        " all of it between 2031-03-05 and 2031-03-09"
    ] == told(found, "unexplained-turn")


def test_going_to_and_fro_is_told_once(tmp_path):
    """
    A place that turns again and again has its first interval and how often it turned.
    """
    lines = [("", "Alder", side, f"2031-03-{day:02}") for day, side in enumerate(["Umber", "Azure"] * 4, start=1)]

    assert [
        "Dol: seen held by Umber, later by Azure, and no report of a change between:"
        " Alder between 2031-03-01 and 2031-03-02 and 3 times more until 2031-03-08",
        "Dol: seen held by Azure, later by Umber, and no report of a change between:"
        " Alder between 2031-03-02 and 2031-03-03 and 2 times more until 2031-03-07",
    ] == told(decided(tmp_path, *lines), "unexplained-turn")


def test_many_days_in_other_hands_are_one_finding(tmp_path):
    """
    A year of sights that the ledger does not bear out is one finding a region, source and side.
    """
    change = table("told", HEADER + ",Alder,,2031-03-04,,,Azure,\n", "published = 2031-03-05\n")
    found = decided(tmp_path, *(("", "Alder", "Umber", f"2031-03-{day:02}") for day in range(1, 21)), **change)

    assert [
        "Dol: Observer sees Alder on 17 days from 2031-03-04 to 2031-03-20 held by Umber, told does not bear that out"
    ] == told(found, "observation-differs")


def test_two_sources_that_see_a_place_differently_on_one_day_are_told(tmp_path):
    """
    Each pair of sources and sides is one finding; the leading source has the last word for what bounds a change.
    """
    days = ("2031-03-05", "2031-03-06")
    other = table("other", rows(*(("", "Alder", "Umber", day) for day in days)), 'publisher = "Watcher"\n')
    found = decided(tmp_path, *(("", "Alder", "Azure", day) for day in days), **other)

    assert ["Dol: Watcher sees Alder on 2 days from 2031-03-05 to 2031-03-06 held by Umber, Observer by Azure"] == told(
        found, "observers-differ"
    )
    assert ("contested", None) == (state(found, "alder").status, state(found, "alder").holder)


def test_one_table_that_sees_a_place_with_two_sides_on_one_day_sees_nothing(tmp_path):
    """
    Two rows of one report that contradict each other are no observation but a finding.
    """
    found = decided(tmp_path, ("", "Alder", "Azure", "2031-03-05"), ("", "Alder", "Umber", "2031-03-05"))

    assert ["Observer sees with several sides on one day: Alder on 2031-03-05; no observation"] == told(
        found, "observation-unclear"
    )
    assert None is state(found, "alder")


def test_who_was_last_seen_stands_where_no_change_is_told(tmp_path):
    """
    `observed` since the first sight after which nobody else was seen; a change that is told goes before it.
    """
    lines = [
        ("", place, side, f"2031-03-{day:02}")
        for place in ("Alder", "Birch")
        for day, side in ((3, "Azure"), (5, "Umber"), (9, "Umber"))
    ]
    change = table("told", HEADER + ",Birch,,2031-03-04,,,Azure,\n", "published = 2031-03-05\n")
    found = decided(tmp_path, *lines, **change)
    drawn = build(found).localities.set_index("locality_id")

    assert ("observed", "umber", date(2031, 3, 5)) == (
        state(found, "alder").status,
        state(found, "alder").holder,
        state(found, "alder").valid_from,
    )
    assert ["observed", "changed", "not_reported"] == list(drawn.loc[["alder", "birch", "cedar"], "status"])
    assert ["Umber", "Azure"] == list(drawn.loc[["alder", "birch"], "holder"])


def test_what_was_seen_later_is_not_known_yet(tmp_path):
    """
    As of a day, only what was seen until then counts.
    """
    folder = write_case(tmp_path, PLACES | table("seen", rows(*TURNED), CARD))
    found = decide(folder, as_of=date(2031, 3, 6))

    assert "umber" == state(found, "alder").holder
    assert [] == told(found, "unexplained-turn")


def test_a_stock_of_a_period_bounds_only_as_far_as_it_is_sure(tmp_path):
    """
    Seen with a side on some day of a period: a change to it came by the last, one away from it after the first.
    """
    seen = HEADER + ",Alder,Umber,,2031-03-05,2031-03-08,,\n,Alder,Azure,,2031-03-12,2031-03-15,,\n"
    change = table("told", HEADER + ",Alder,,,2031-03-01,2031-03-20,Azure,\n", "published = 2031-03-20\n")
    found = decide(write_case(tmp_path, PLACES | table("seen", seen, CARD) | change))
    (row,) = found.ledger.changes

    assert (date(2031, 3, 6), date(2031, 3, 15)) == (row.start, row.end)


def test_observations_that_bound_nothing_are_told(tmp_path):
    """
    A stock without a day, or of a bare figure, is of no use here; one finding a source and reason.
    """
    lines = HEADER + ",Alder,Azure,,,,,\n,Birch,Azure,,,,,\nDol,,Azure,2031-03-05,,,,6\n"
    found = decide(write_case(tmp_path, PLACES | table("seen", lines, CARD)))

    assert [
        "Observer: 2 observations are of no day, and bound no change",
        "Observer: 1 observations count localities without naming them, and bound no change",
    ] == told(found, "observation-unused")


START, DAYS, COUNT = date(2031, 1, 1), 60, 300


def test_sixty_daily_maps_of_three_hundred_places(tmp_path):
    """
    Each change that is told of some day in the period happened between two sights; the others are one finding a region.
    """
    chance = random.Random(3)
    days = [START + timedelta(days=n) for n in range(DAYS)]
    drawn = sorted(chance.sample(days, DAYS - 7))
    places = {f"p{n}": (10 + chance.random() * 2.9, 50.02 + chance.random() * 0.96) for n in range(COUNT)}
    turned = {place: chance.choice(days[5:-5]) for place in list(places)[:100]}
    reported = list(turned)[:80]
    files = [_drawn(day, places, turned) for day in drawn]
    told_of = "".join(f",{place},,,{days[0]},{days[-1]},Azure,\n" for place in reported)
    changes = table("told", HEADER + told_of, f"published = {days[-1]}\n")
    found = decide(write_case(tmp_path, _case(places) | changes | {k: v for file in files for k, v in file.items()}))

    bounds = {row.places: (row.start, row.end) for row in found.ledger.changes}
    for place in reported:
        before = max(day for day in drawn if day < turned[place])
        after = min(day for day in drawn if day >= turned[place])
        (own,) = (span for keys, span in bounds.items() if place in keys)
        assert (before + timedelta(days=1), after) == own
    unreported = {place for place in turned if place not in reported}
    assert len({_region(places[place]) for place in unreported}) == len(told(found, "unexplained-turn"))
    assert 0 == len([f for f in found.findings if f.code not in ("unexplained-turn", "same-list", "no-day")])
    seen = {s.locality_id: s.holder for s in found.ledger.localities if s.status == "observed"}
    assert {place: "azure" if place in turned else "umber" for place in places if place not in reported} == seen


def _region(point):
    return f"r{int(point[0])}"


def _case(places):
    period = f"period = {{start = {START}, end = {START + timedelta(days=DAYS - 1)}}}"
    located = "".join(f"{p},{p},{x:.5f},{y:.5f},{_region((x, y))}\n" for p, (x, y) in places.items())
    return {
        "case.toml": CASE.replace("period = {start = 2031-03-01, end = 2031-03-31}", period),
        "regions.csv": "id,name\nr10,Dol\nr11,Harrow\nr12,Kestrel\n",
        "localities.csv": "id,name,lon,lat,regions\n" + located,
    }


def _drawn(day, places, turned):
    """A map of a day: a square of some 200 m around each place, of the side that holds it."""
    squares = {"Azure": [], "Umber": []}
    for place, (x, y) in places.items():
        side = "Azure" if day >= turned.get(place, date.max) else "Umber"
        squares[side].append(box(x - 0.003, y - 0.002, x + 0.003, y + 0.002)["coordinates"])
    features = [({"side": side}, {"type": "MultiPolygon", "coordinates": c}) for side, c in squares.items() if c]
    return control_map(f"map_{day:%Y%m%d}", *features, card='publisher = "Daily"\n[columns]\nholder = "side"\n')
