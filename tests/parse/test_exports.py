"""Exports that map themselves: the rows are invented, the headers are those of the programs."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.ingest import read_report
from pipeline.model import DateBasis, EventKind, Unit
from pipeline.parse import parse

ACLED = (
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,"
    "actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,"
    "latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp\n"
)
GED = "id,year,type_of_violence,conflict_name,dyad_name,side_a,side_b,where_prec,date_start,date_end,deaths_a,best\n"
REGAINED = "Government regains territory"
OVERTAKEN = "Non-state actor overtakes territory"
TRANSFERRED = "Non-violent transfer of territory"


@pytest.fixture
def read(tmp_path):
    def run(rows, card=""):
        (tmp_path / "t.csv").write_text(rows, encoding="utf-8")
        (tmp_path / "t.toml").write_text(card, encoding="utf-8")
        return parse(read_report(tmp_path / "t.csv")[0])

    return run


def event(kind, actor1="Azure", inter1="State forces", actor2="Umber", inter2="Rebel group", notes="", **more):
    cell = {"day": "2031-03-05", "time": "1", "geo": "1"} | more
    return (
        f"EMK1,{cell['day']},2031,{cell['time']},Political violence,Battles,{kind},{actor1},,{inter1},{actor2},,"
        f"{inter2},12,,1,East,Eastmark,Dol,Upper Dol,,Alder,50.5,10.5,{cell['geo']},Wire,National,{notes},0,,1\n"
    )


@pytest.mark.parametrize(
    ("row", "sides", "kind"),
    [
        (event(REGAINED), ("Azure", "Umber"), EventKind.RECAPTURED),
        (event(REGAINED, inter1="2", inter2="1"), ("Umber", "Azure"), EventKind.RECAPTURED),
        (event(OVERTAKEN), ("Umber", "Azure"), EventKind.CAPTURED),
        (event(OVERTAKEN, inter1="8", inter2="1"), ("Azure", "Umber"), EventKind.CAPTURED),
        (event(TRANSFERRED, actor2="", inter2=""), ("Azure", None), EventKind.HANDED_OVER),
    ],
)
def test_the_kinds_of_the_actors_of_acled_tell_who_took_a_place(read, row, sides, kind):
    """
    A government regains, another side overtakes, a single actor takes over; the order of the two has no meaning.
    """
    (claim,), findings = read(ACLED + row)

    assert (*sides, kind, []) == (claim.gained_by, claim.lost_by, claim.event_kind, findings)
    assert ("Dol", "Alder", date(2031, 3, 5)) == (claim.region, claim.localities[0].name, claim.event_end)


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (event(REGAINED, inter1="State forces", inter2="State forces"), "their order has no meaning"),
        (event(OVERTAKEN, inter1="Rebel group", inter2="Political militia"), "map gained_by in [columns] if you know"),
        (event(TRANSFERRED), "their order has no meaning"),
        (event(REGAINED, geo="2"), "a town that only stands for an area"),
        (event(OVERTAKEN, geo="3"), "a town that only stands for an area"),
    ],
)
def test_what_acled_leaves_open_is_told_and_not_guessed(read, row, says):
    """
    Two governments, two rebels, a transfer between two, a place that stands for another: a finding and no claim.
    """
    claims, findings = read(ACLED + row)

    assert [] == claims
    assert says in findings[0].message


def test_a_person_may_say_who_took_it(read):
    """
    The card's columns have the last word.
    """
    (claim,), findings = read(ACLED + event(TRANSFERRED), '[columns]\ngained_by = "actor2"\nregion = "admin2"\n')

    assert ("Umber", "Upper Dol", []) == (claim.gained_by, claim.region, findings)


@pytest.mark.parametrize(
    ("precision", "days", "basis"),
    [
        ("1", (date(2031, 3, 5), date(2031, 3, 5)), DateBasis.STATED),
        ("2", (date(2031, 3, 2), date(2031, 3, 8)), DateBasis.WINDOW),
        ("3", (date(2031, 3, 1), date(2031, 3, 31)), DateBasis.WINDOW),
    ],
)
def test_a_day_of_acled_is_no_more_exact_than_its_precision(read, precision, days, basis):
    """
    A day known by its week or month stands for all days of it.
    """
    (claim,), _ = read(ACLED + event(REGAINED, time=precision, day="05 March 2031"))

    assert (*days, basis) == (claim.event_start, claim.event_end, claim.date_basis)


def test_rows_of_acled_that_change_nothing_are_counted_in_one_finding(read):
    """
    Clashes and strikes are no claims; one finding says how many of each there were.
    """
    rows = [event("Armed clash"), event(REGAINED), event("Armed clash"), event("Air/drone strike")]
    claims, (finding,) = read(ACLED + "".join(rows))

    assert ["row 2"] == [claim.locator for claim in claims]
    assert (
        "t: 3 of 4 ACLED rows tell of no change of control and are no claims (Armed clash 2, Air/drone strike 1)"
        == (finding.message)
    )


def test_the_quote_of_an_acled_row_is_its_note(read):
    """
    What a coder noted is quoted; without a note, the cells that the claim stands on.
    """
    (noted, bare), _ = read(ACLED + event(REGAINED, notes="Azure forces regained Alder.") + event(REGAINED))

    assert "Azure forces regained Alder." == noted.quote
    assert bare.quote.startswith("2031-03-05 | ")
    assert bare.quote.endswith("| Alder")


def test_ucdp_says_nothing_of_control(read):
    """
    An export of UCDP GED is refused with the one reason, however many rows it has.
    """
    row = "1,2031,1,Eastmark: Government,Azure - Umber,Azure,Umber,1,2031-03-05,2031-03-05,3,3\n"
    claims, (finding,) = read(GED + row * 3)

    assert [] == claims
    assert "it says who fought and died where, nothing of control; no row is a claim" in finding.message


def test_hxl_is_read_by_its_hashtags(read):
    """
    The row of hashtags says what the columns are; the finest level with a code is the region.
    """
    table = (
        "Province,Code,Date,Update,Controller\n#adm1+name,#adm1 +code,#date,#date+updated,#group\n"
        "Dol Province,EM01,2031-03-05,2031-03-09,Azure\n"
    )
    (claim,), findings = read(table)

    assert ("EM01", "Azure", date(2031, 3, 5), []) == (claim.region, claim.gained_by, claim.event_end, findings)
    assert (EventKind.HOLDS, Unit.WHOLE_REGION, "row 2") == (claim.event_kind, claim.unit, claim.locator)


def test_hashtags_may_be_the_header_itself(read):
    """
    A table without a row of names above its hashtags is read too, with its places and days.
    """
    tags = "#adm2+code,#loc+name,#group+gained,#group+lost,#date+start,#date+end\n"
    (claim,), _ = read(tags + "EM0102,Alder,Azure,Umber,20310301,20310305\n")

    assert ("EM0102", "Alder", "Azure", "Umber") == (
        claim.region,
        claim.localities[0].name,
        claim.gained_by,
        claim.lost_by,
    )
    assert (date(2031, 3, 1), date(2031, 3, 5)) == (claim.event_start, claim.event_end)


def test_a_hash_in_a_cell_makes_no_hashtags(read):
    """
    A row is one of hashtags only if all its cells are.
    """
    (claim,), _ = read("region,count,note\nDol,6,#1\n")

    assert ("Dol", 6) == (claim.region, claim.count)
