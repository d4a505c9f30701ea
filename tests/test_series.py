"""A long history of single places, fed as a table, against what one gets by going through it day by day."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date, timedelta

import pytest

from pipeline.build import decide
from tests.cases import table, write_case

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
    wrong = []
    holder = dict.fromkeys(homes, "umber") if complete else {}
    for day in (START + timedelta(days=n) for n in range(DAYS)):
        holder |= {place: taker for when, place, taker, _ in told if when == day}
        wanted = Counter((homes[place], side) for place, side in holder.items())
        if wanted != _held(decided.ledger.holdings, day):
            wrong.append(day)

    assert [] == wrong


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
    return {
        "case.toml": f'title = "Series"\nperiod = {{start = {START}, end = {end}}}\n{BASELINE * complete}{actors}',
        "regions.csv": "id,name,localities_total\n" + "".join(f"{r},{r},{n}\n" for r, n in totals.items()),
        "localities.csv": "id,name,regions\n" + "".join(f"{p},{p},{r}\n" for p, r in homes.items()),
        **table(
            "history", "region,locality,gained_by,lost_by,date\n" + "\n".join(lines) + "\n", f"published = {end}\n"
        ),
    }
