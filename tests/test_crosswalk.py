"""What the crosswalk does to figures: it explains, and converts only where ground and unit are the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.build import Decided, decide
from tests.cases import CASE, table, write_case

SYSTEMS = (
    CASE
    + """
[systems.now]
title = "Districts"
unit = "village"

[systems.old]
title = "Old districts"
unit = "UNIT"
mapped = MAPPED
"""
)
REGIONS = """id,system,name,localities_total
em-dol,now,Dol,40
em-har,now,Harrow,60
em-kes,now,Kestrel,12
old-dol,old,Dolland,40
"""
CARD = 'publisher = "Observer"\npublished = 2031-03-20\n'
REPORT = table("a", "region,count,gained_by,date\nDolland,6,Azure,2031-03-05\n", CARD)


def case(
    root: Path, relation: str, unit: str = "village", mapped: str = "false", report: dict[str, str] = REPORT
) -> Decided:
    files = {
        "case.toml": SYSTEMS.replace("UNIT", unit).replace("MAPPED", mapped),
        "regions.csv": REGIONS,
        "crosswalk.csv": f"from_id,to_id,relation\nem-dol,old-dol,{relation}\n",
    }
    return decide(write_case(root, files | report))


def changed(decided: Decided, region: str = "em-dol") -> int | None:
    return next(state.changed for state in decided.ledger.states if state.region_id == region)


@pytest.mark.parametrize(
    ("relation", "unit", "expected"),
    [
        ("equals", "village", 6),
        ("equals", "community", None),
        ("contains", "village", None),
        ("overlaps", "village", None),
    ],
)
def test_only_equal_ground_and_unit_convert(tmp_path: Path, relation: str, unit: str, expected: int | None) -> None:
    """
    Six villages of Dolland are six of Dol if the two are the same ground and count the same; else they are not.
    """
    assert expected == changed(case(tmp_path, relation, unit))


def test_what_is_not_converted_is_told_with_how_it_stands(tmp_path: Path) -> None:
    """
    A figure of a region that no map draws is a finding that explains what the region is to those that are drawn.
    """
    findings = {finding.code: finding.message for finding in case(tmp_path, "contains").findings}

    assert "Dolland: a has 6" in findings["region-not-drawn"]
    assert "is part of Dol (em-dol)" in findings["region-not-drawn"]


def test_what_is_converted_is_no_finding(tmp_path: Path) -> None:
    """
    A figure that an equal region takes over is on the map, and there is nothing to tell.
    """
    assert "region-not-drawn" not in {finding.code for finding in case(tmp_path, "equals").findings}


def test_a_figure_and_its_conversion_are_one_event(tmp_path: Path) -> None:
    """
    The same day's figure in both systems corroborates and never adds.
    """
    both = table("b", "region,count,gained_by,date\nDol,6,Azure,2031-03-05\n", CARD)
    decided = case(tmp_path, "equals", mapped="true", report=REPORT | both)

    assert (6, 6) == (changed(decided), changed(decided, "old-dol"))
