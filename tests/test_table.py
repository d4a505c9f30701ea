"""A row is a claim; its card says which column is which."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.ingest import read_report
from pipeline.model import DateBasis, Qualifier, Status, Unit
from pipeline.parse import parse


@pytest.fixture
def read(tmp_path):
    def run(rows, card=""):
        (tmp_path / "t.csv").write_text(rows, encoding="utf-8")
        (tmp_path / "t.toml").write_text(card, encoding="utf-8")
        return parse(read_report(tmp_path / "t.csv")[0])

    return run


def test_columns_are_mapped_by_the_card(read):
    """
    The card names the columns; the quote is the part of the row that holds them.
    """
    (claim,), findings = read(
        "day,where,how many,note\n2031-03-05,Dol,6,x\n",
        '[columns]\nregion = "where"\ncount = "how many"\ndate = "day"\n',
    )

    assert ("Dol", 6, "2031-03-05 | Dol | 6", "row 1") == (claim.region, claim.count, claim.quote, claim.locator)
    assert (date(2031, 3, 5), DateBasis.STATED, []) == (claim.event_end, claim.date_basis, findings)


@pytest.mark.parametrize(
    ("cell", "read_as"),
    [
        ("6", (6, None, Qualifier.EXACT)),
        ("5-8", (5, 8, Qualifier.RANGE)),
        ("30+", (30, None, Qualifier.AT_LEAST)),
        ("≥30", (30, None, Qualifier.AT_LEAST)),
    ],
)
def test_figures_are_read_as_written(read, cell, read_as):
    """
    A figure is a whole number, a range, or open at its upper end.
    """
    (claim,), _ = read(f"region,count\nDol,{cell}\n")

    assert read_as == (claim.count, claim.count_high, claim.qualifier)


@pytest.mark.parametrize(
    ("column", "cell", "told"),
    [
        ("count", "1_6", "count is '1_6', must be a whole number, a range (5-8) or open (30+)"),
        ("count", "١٦", "count is '١٦', must be"),
        ("count", "-3", "count is '-3', must be"),
        ("count", "9" * 5000, "must be a whole number"),
        ("count", "8-5", "its upper end is below its lower one"),
        ("date", "2031-02-30", "date is '2031-02-30', must be a day"),
        ("status", "maybe", "status is 'maybe', must be one of asserted"),
        ("extent", "half", "extent is 'half', must be whole or part"),
        ("cumulative", "perhaps", "cumulative is 'perhaps', must be yes or no"),
    ],
)
def test_a_cell_that_does_not_fit_is_told_with_its_row(read, column, cell, told):
    """
    A row with a wrong cell gives no claim and a finding with the row; the other rows are read.
    """
    claims, findings = read(f"region,locality,{column}\nDol,Ford,{cell}\nDol,Mill,\n")

    assert ["Mill"] == [claim.localities[0].name for claim in claims]
    assert 1 == len(findings)
    assert "row 1: " in findings[0].message
    assert told in findings[0].message


def test_a_region_alone_is_the_whole_of_it(read):
    """
    A row with a region and nothing else says that the whole region changed hands.
    """
    (claim,), _ = read("region,status\nDol,planned\n")

    assert (Unit.WHOLE_REGION, Status.PLANNED, None) == (claim.unit, claim.status, claim.count)


def test_an_empty_figure_is_never_the_whole_region(read):
    """
    In a table of figures a row without one is a finding, not a claim on all of the region.
    """
    claims, findings = read("region,count\nDol,\nHarrow,6\n")

    assert ["Harrow"] == [claim.region for claim in claims]
    assert "row 1: names a region and neither figure nor place" in findings[0].message


def test_a_table_without_a_subject_says_what_to_map(read):
    """
    A table in which nothing is mapped to a region, a place or a figure says which columns it has.
    """
    claims, findings = read("place,n\nDol,6\n")

    assert [] == claims
    assert "has: place, n); map them in [columns]" in findings[0].message


def test_a_column_that_is_not_there_is_told(read):
    """
    A card that maps a field to a missing column is a finding.
    """
    _, findings = read("where,n\nDol,6\n", '[columns]\nregion = "where"\ncount = "number"\n')

    assert "maps count to column 'number', which is not there (has: where, n)" in findings[0].message


def test_the_card_speaks_where_the_row_is_silent(read):
    """
    What the card gives holds for each row that does not say it itself; a window on a card dates nothing.
    """
    card = 'gained_by = "Azure"\nevent_start = 2031-03-01\nevent_end = 2031-03-31\n'
    claims, _ = read("region,count,gained_by,date\nDol,6,,\nHarrow,8,Umber,2031-03-05\n", card)

    assert [("Azure", None, date(2031, 3, 31)), ("Umber", DateBasis.STATED, date(2031, 3, 5))] == [
        (c.gained_by, c.date_basis, c.event_end) for c in claims
    ]


def test_headings_in_plain_words_are_read(read):
    """
    Where no column bears the name of a field with places or figures, the headings say what each holds.
    """
    rows = "Date;Province;Villages captured;By\n2031-03-05;Dol;5-8;Reds\n6 March 2031;Harrow;1,204+;Reds\n"
    claims, findings = read(rows)

    assert [] == findings
    assert [
        ("Dol", 5, 8, "Reds", date(2031, 3, 5), "row 1"),
        ("Harrow", 1204, None, "Reds", date(2031, 3, 6), "row 2"),
    ] == [(c.region, c.count, c.count_high, c.gained_by, c.event_end, c.locator) for c in claims]


def test_a_row_that_its_headings_do_not_explain_is_told(read):
    """
    A figure, a place or a day that cannot be read is told with its row, and the other rows are read.
    """
    rows = "Town,Taken by,Date of capture,\nDol,Reds,11/12/2031,\n,Reds,6 March 2031,\nHarrow,Reds,,\n"
    claims, findings = read(rows)

    assert [("Dol", None), ("Harrow", None)] == [(c.localities[0].name, c.event_end) for c in claims]
    assert [
        "row 1: Date of capture is '11/12/2031', which is read as no one day; write it as 2020-11-28",
        "row 2: names no region, locality or count; fill one of them or delete the row",
    ] == [finding.message.removeprefix("t: ") for finding in findings]
    (finding,) = read("Province,Villages captured\nDol,several\nHarrow,6\nMire,7\n")[1]
    assert "row 1: Villages captured is 'several', must be a whole number" in finding.message
    (finding,) = read("Province,Villages captured\nDol,8-5\nHarrow,6\nMire,7\n")[1]
    assert "row 1: Villages captured is '8-5', must be a whole number, a range (5-8)" in finding.message
    (finding,) = read("Province,Villages captured\nDol,0\nHarrow,6\nMire,7\n")[1]
    assert "row 1: Villages captured is '0', which is no change" in finding.message
    (finding,) = read("Province,Villages captured\nDol,\nHarrow,6\nMire,7\n")[1]
    assert "row 1: Villages captured is empty" in finding.message


@pytest.mark.parametrize(
    "rows", ["Region,Town,Population,Held by\nDol,Harrow,55,Reds\n", "Region,Villages captured,Status\nDol,5,claimed\n"]
)
def test_a_region_is_not_all_that_its_row_tells(read, rows):
    """
    A region beside columns of towns or figures that nobody mapped is never the whole region.
    """
    claims, findings = read(rows)

    assert [] == claims
    assert "no column gives locality or count (has: Region, " in findings[0].message


def test_the_name_of_a_field_is_read_in_any_case(read):
    """
    "Gained By" is the field gained_by.
    """
    (claim,), findings = read("Gained By,Region,COUNT\nReds,Dol,5\n")

    assert ("Reds", "Dol", 5, []) == (claim.gained_by, claim.region, claim.count, findings)


def test_what_headings_tell_is_withheld_where_a_card_says_so(read):
    """
    Of a table that must not be redistributed no cell stands in a finding.
    """
    _, (finding,) = read("Province,Villages captured\nDol,several\nHarrow,6\nMire,7\n", "redistribute = false\n")

    assert "several" not in finding.message
