"""A name is known, or it is a question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.build import decide
from pipeline.names import fold
from tests.cases import CASE, table, write_case

TWO_SYSTEMS = (
    CASE.replace("[actors.azure]", 'primary = "provinces"\n\n[actors.azure]')
    + """
[systems.provinces]
title = "Provinces"

[systems.raions]
title = "Raions"
"""
)
TWO_REGIONS = """
id,system,name,valid_from
pr-dol,provinces,Dolland,
pr-har,provinces,Harrow,
ra-dol,raions,Dol,
ra-har,raions,Harrow,
ra-new,raions,Newholm,2032
"""
NAMES = "id,name,strength\npr-dol,Dol,weak\npr-dol,Доль,strong\n"


def located(root, row, card="", **files):
    usual = {"case.toml": TWO_SYSTEMS, "regions.csv": TWO_REGIONS, "names.csv": NAMES}
    report = table("a", f"region,count,gained_by,date\n{row},6,Azure,2031-03-05\n", card)
    return decide(write_case(root, usual | report | files))


def region_of(decided):
    return decided.located[0].regions if decided.located else None


def messages(decided):
    return "\n".join(finding.message for finding in decided.findings)


@pytest.mark.parametrize(
    "name", ["Dolland", "DOLLAND", "  dol-land ".replace("-", ""), "Dólland", "Dolland region", "ДОЛЬ"]
)
def test_every_spelling_is_one_region(tmp_path, name):
    """
    Case, accents, spaces, scripts and type words do not make another region.
    """
    assert ("pr-dol",) == region_of(located(tmp_path, name))


@pytest.mark.parametrize(("system", "region"), [("raions", "ra-dol"), ("provinces", "pr-dol")])
def test_the_declared_system_decides(tmp_path, system, region):
    """
    A name that two systems use means that of the system in which the report counts, weak or strong.
    """
    assert (region,) == region_of(located(tmp_path, "Dol", f'region_system = "{system}"\n'))


def test_a_weak_name_resolves_only_where_its_system_is_declared(tmp_path):
    """
    Without a declared system the strong bearer of the name is meant.
    """
    assert ("ra-dol",) == region_of(located(tmp_path, "Dol"))


def test_a_name_of_two_regions_is_asked_not_guessed(tmp_path):
    """
    A name that could be two regions is a finding that lists both, and no figure.
    """
    decided = located(tmp_path, "Harrow")

    assert None is region_of(decided)
    assert "'Harrow' may be Harrow (pr-har), Harrow (ra-har); declare region_system on its card" in messages(decided)


def test_an_unknown_name_gets_the_nearest_and_never_their_place(tmp_path):
    """
    A near miss is a finding with the nearest names and what to add; it is never resolved.
    """
    decided = located(tmp_path, "Harow")

    assert None is region_of(decided)
    assert "'Harow' is no region; nearest: Harrow (pr-har), Harrow (ra-har)" in messages(decided)
    assert "add a row to names.csv: ID,Harow" in messages(decided)


def test_a_region_that_did_not_yet_exist_is_not_meant(tmp_path):
    """
    A name resolves only to what existed by the day of the claim.
    """
    assert None is region_of(located(tmp_path, "Newholm"))


def test_an_unknown_side_is_a_finding(tmp_path):
    """
    A side that the case does not know keeps the figure off the map, and is told with those that it knows.
    """
    report = {"reports/a.csv": "region,count,gained_by,date\nDolland,6,Green,2031-03-05\n"}
    decided = located(tmp_path, "Dolland", **report)

    assert None is region_of(decided)
    assert "'Green' is no side of the case (known: Azure, Umber)" in messages(decided)


@given(st.text())
def test_folding_twice_is_folding_once(text):
    """
    A folded name is its own fold.
    """
    assert fold(text) == fold(fold(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kəlbəcər", "KELBECER"),
        ("Ağdərə", "agdere"),
        ("İstisu", "istisu"),
        ("Qubadlı", "QUBADLI"),
        ("Ke\u00adlb", "kelb"),
    ],
)
def test_folding_knows_the_letters_of_the_field(one, other):
    """
    Schwa, dotless i, dotted capital I and soft hyphens fold as a reader expects.
    """
    assert fold(one) == fold(other)


CODED = """
id,system,name,pcode,iso_3166_2
pr-dol,provinces,Dolland,EM01,EM-DO
pr-har,provinces,Harrow,EM02,EM-HA
ra-dol,raions,Dol,EM0101,
ra-har,raions,Harrow,EM0201,EM-HA
"""


@pytest.mark.parametrize(
    ("written", "card", "region"),
    [
        ("EM01", "", ("pr-dol",)),
        ("EM0101", "", ("ra-dol",)),
        ("EM-DO", "", ("pr-dol",)),
        ("ra-har", "", ("ra-har",)),
        ("EM-HA", 'region_system = "raions"\n', ("ra-har",)),
        ("EM-HA", "", None),
        ("em01", "", None),
        ("EM01", 'region_system = "raions"\n', None),
    ],
)
def test_a_cell_may_hold_a_code_to_the_letter(tmp_path, written, card, region):
    """
    A P-code, an ISO code or an id means its region, in the declared system, and nothing that is only like it.
    """
    assert region == region_of(located(tmp_path, written, card, **{"regions.csv": CODED}))


def test_a_word_of_prose_is_no_code(tmp_path):
    """
    Only tables name regions by code.
    """
    prose = {"reports/b.txt": "On 5 March 2031 6 villages in Emone came under the control of Azure."}
    decided = located(tmp_path, "Emone", **{"regions.csv": CODED.replace("EM01,", "Emone,"), **prose})

    assert ["a"] == [item.report.report_id for item in decided.located]
    assert ["Emone"] == [claim.region for claim in decided.unplaced]


def test_a_cell_may_hold_the_id_of_a_locality(tmp_path):
    """
    A locality's id in a table means that locality, of two of one name too; with a region, only inside of it.
    """
    places = "id,name,provinces\nf1,Ford,pr-dol\nf2,Ford,pr-har\n"
    rows = "region,locality,gained_by,date\n,f2,Azure,2031-03-05\nHarrow,f1,Azure,2031-03-05\n"
    report = table("b", rows, 'region_system = "provinces"\n')
    decided = located(tmp_path, "Dolland", **{"localities.csv": places, **report})

    assert [("f2",), ("pr-har/f1",)] == [
        tuple(place.key for place in item.places) for item in decided.located if item.places
    ]
