"""A long history of single places, fed as a table, against what one gets by going through it day by day."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.build import decide
from pipeline.reconcile.series import control_counts
from tests.cases import table, write_case

DAY = timedelta(days=1)
DAYS = 590
START = date(2030, 1, 1)
SIDES = ("azure", "coral", "umber")
BASELINE = f'[baseline]\nholder = "umber"\nday = {START}\ncomplete = true\n'


def history(seed: int) -> tuple[dict[str, str], list[tuple[date, str, str, str]]]:
    """Return the region of each place, and 615 changes as (day, place, taker, loser); all began with Umber."""
    chance = random.Random(seed)
    homes = {f"place {n}": f"region {n % 15}" for n in range(220)}
    holder = dict.fromkeys(homes, "umber")
    told = []
    for moment in sorted(chance.sample(range(DAYS * 100), 615)):
        day, place = START + timedelta(days=moment // 100), chance.choice(sorted(homes))
        if any(one[:2] == (day, place) for one in told):
            continue  # of two changes on one day nobody could tell the later one
        taker = chance.choice([side for side in SIDES if side != holder[place]])
        told.append((day, place, taker, holder[place]))
        holder[place] = taker
    return homes, told


@pytest.mark.parametrize(
    ("complete", "loser"),
    [(True, True), (True, False), (False, True)],
    ids=["all told", "loser not told", "no baseline"],
)
def test_who_holds_how_much_of_every_region_on_every_day(tmp_path, complete, loser):
    """
    For three sides, 15 regions and 590 days, the holdings are those of the history; without a baseline, of the places
    that it has named by then.
    """
    homes, told = history(seed=7)
    decided = decide(write_case(tmp_path, _files(homes, told, complete, loser)))

    assert [] == _wrong_days(decided.ledger.holdings, homes, told, complete)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_neither_order_nor_publishers_nor_stocks_change_a_history(tmp_path, seed):
    """
    Shuffled rows of three publishers, with stocks of who held which place between them, give the same control on every
    day: what is seen changes nothing.
    """
    homes, told = history(seed)
    chance = random.Random(seed)
    shares: list[list[str]] = [[], [], []]
    for day, place, taker, _ in told:
        chance.choice(shares).append(f"{homes[place]},{place},{taker},,{day}")
    for day in (START + timedelta(days=n) for n in range(0, DAYS, 20)):
        holder = dict.fromkeys(homes, "umber") | {p: taker for when, p, taker, _ in told if when <= day}
        for place in chance.sample(sorted(homes), 30):
            chance.choice(shares).append(f"{homes[place]},{place},,{holder[place]},{day}")
    files = _files(homes, [], complete=True, loser=True)
    for number, lines in enumerate(shares):
        chance.shuffle(lines)
        card = f'publisher = "Publisher {number}"\npublished = {START + timedelta(days=DAYS)}\n'
        files |= table(f"part-{number}", "region,locality,gained_by,holder,date\n" + "\n".join(lines) + "\n", card)
    decided = decide(write_case(tmp_path, files))

    assert [] == _wrong_days(decided.ledger.holdings, homes, told, complete=True)
    assert [] == [f.message for f in decided.findings if f.code.startswith(("observ", "unexplained"))]


def test_stocks_date_a_history_of_which_only_the_months_are_told(tmp_path):
    """
    Changes known by their month, with a stock of every place on the day before and on the day: the control of every
    region on every day.
    """
    homes, told = history(seed=5)
    first_of = {}  # of a place, the first change only: two in one month could not be told apart
    for row in told:
        first_of.setdefault(row[1], row)
    told = sorted(first_of.values())
    lines = []
    for day, place, taker, loser in told:
        start = max(START, day - timedelta(days=15))
        lines.append(f"{homes[place]},{place},{taker},,{start},{day + timedelta(days=15)}")
        lines += [f"{homes[place]},{place},,{side},{on},{on}" for side, on in ((loser, day - DAY), (taker, day))]
    random.Random(5).shuffle(lines)
    header = "region,locality,gained_by,holder,event_start,event_end\n"
    files = _files(homes, [], complete=True, loser=True)
    files |= table("stocks", header + "\n".join(lines) + "\n", f"published = {START + timedelta(days=DAYS)}\n")
    decided = decide(write_case(tmp_path, files))

    assert [] == _wrong_days(decided.ledger.holdings, homes, told, complete=True)


def test_the_quick_series_of_single_places_agrees_with_the_ledger(tmp_path):
    """
    Where sources do not contradict one another, counting the rows of a history gives the ledger's holdings.
    """
    homes, told = history(seed=11)
    decided = decide(write_case(tmp_path, _files(homes, told, complete=True, loser=True)))
    places, regions = sorted(homes), sorted(set(homes.values()))
    counts = control_counts(
        np.array([places.index(place) for _, place, _, _ in told]),
        np.array([(day - START).days for day, _, _, _ in told]),
        np.array([SIDES.index(taker) for _, _, taker, _ in told]),
        regions=np.array([regions.index(homes[place]) for place in places]),
        first=np.full(len(places), SIDES.index("umber")),
        dates=np.arange(0, DAYS, 30),
        side_count=len(SIDES),
    )
    for number, day in enumerate(range(0, DAYS, 30)):
        cells = np.argwhere(counts[number])
        found = Counter({(regions[r], SIDES[s]): int(counts[number, r, s]) for r, s in cells})
        assert _held(decided.ledger.holdings, START + timedelta(days=day)) == found


ROWS = st.lists(st.tuples(st.integers(0, 5), st.integers(-3, 12), st.integers(0, 2)), max_size=30)
DATES = st.lists(st.integers(-2, 14), min_size=1, max_size=6, unique=True).map(sorted)


@given(
    ROWS,
    st.lists(st.integers(0, 3), min_size=6, max_size=6),
    st.lists(st.integers(0, 2), min_size=6, max_size=6),
    DATES,
)
def test_the_series_is_what_one_gets_by_going_through_it(rows, regions, first, dates):
    """
    For any history, in any order of rows, each date has for each place the side of its last row until then.
    """
    columns = [np.array([row[i] for row in rows], int) for i in range(3)]
    found = control_counts(
        *columns, regions=np.array(regions), first=np.array(first), dates=np.array(dates), side_count=3
    )
    wanted = np.zeros_like(found)
    for number, day in enumerate(dates):
        for place, region in enumerate(regions):
            told = [(when, side) for where, when, side in rows if where == place and when <= day]
            wanted[number, region, max(told)[1] if told else first[place]] += 1

    assert wanted.tolist() == found.tolist()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"sides": np.array([3])}, "sides must be 0 to 1"),
        ({"places": np.array([-1])}, "places must be 0 to 0"),
        ({"days": np.array([1, 2])}, "one length"),
        ({"dates": np.array([5, 5])}, "dates must ascend"),
    ],
)
def test_numbers_out_of_range_are_refused(change, says):
    """
    A wrong number is told with what would be right; nothing is counted.
    """
    good = {"places": [0], "days": [1], "sides": [1], "regions": [0], "first": [0], "dates": [1]}
    arrays = {name: np.array(values) for name, values in good.items()} | change

    with pytest.raises(ValueError, match=says):
        control_counts(**arrays, side_count=2)


def _wrong_days(holdings, homes, told, complete) -> list[date]:
    """Return the days on which the holdings are not those of the history."""
    wrong = []
    holder = dict.fromkeys(homes, "umber") if complete else {}
    for day in (START + timedelta(days=n) for n in range(DAYS)):
        holder |= {place: taker for when, place, taker, _ in told if when == day}
        if Counter((homes[place], side) for place, side in holder.items()) != _held(holdings, day):
            wrong.append(day)
    return wrong


def _held(holdings, day: date) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for held in holdings:
        if held.valid_from <= day and (held.valid_to is None or day < held.valid_to):
            found[held.region_id, held.holder] += held.localities
    return found


def _files(homes, told, complete, loser) -> dict[str, str]:
    actors = "".join(f'[actors.{side}]\nname = "{side.title()}"\n' for side in SIDES)
    totals = Counter(homes.values())
    end = START + timedelta(days=DAYS - 1)
    lines = (f"{homes[p]},{p},{taker},{lost if loser else ''},{day}" for day, p, taker, lost in told)
    report = table(
        "history", "region,locality,gained_by,lost_by,date\n" + "\n".join(lines) + "\n", f"published = {end}\n"
    )
    return {
        "case.toml": f'title = "Series"\nperiod = {{start = {START}, end = {end}}}\n{BASELINE * complete}{actors}',
        "regions.csv": "id,name,localities_total\n" + "".join(f"{r},{r},{n}\n" for r, n in totals.items()),
        "localities.csv": "id,name,regions\n" + "".join(f"{p},{p},{r}\n" for p, r in homes.items()),
        **(report if told else {}),
    }
