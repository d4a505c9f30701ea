"""Regions of one system seen from another: figures go over only to an equal region that counts the same unit. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.model import Case
from pipeline.reconcile.evidence import Evidence

WORDS = {
    "equals": ("equals {}", "equals {}"),
    "contains": ("contains {}", "is part of {}"),
    "overlaps": ("overlaps {}", "overlaps {}"),
}


def carried_over(evidence: Iterable[Evidence], case: Case) -> list[Evidence]:
    """Return the figures of regions as figures of the regions that equal them, in systems of the same unit.

    Named places need no conversion: a place is one place in every system.
    """
    return [
        replace(item, located=replace(item.located, system=case.regions[other].system, regions=(other,)), carried=True)
        for item in evidence
        if len(item.located.regions) == 1 and not item.located.places and not item.located.excepted
        for other in equal_regions(item.located.regions[0], case)
    ]


def equal_regions(region_id: str, case: Case) -> list[str]:
    """Return the regions of other systems that the crosswalk says are the same ground, and that count the same unit."""
    pairs = [(row.from_id, row.to_id) for row in case.crosswalk if row.relation == "equals"]
    others = [b for a, b in pairs if a == region_id] + [a for a, b in pairs if b == region_id]
    own = case.systems[case.regions[region_id].system]
    found = dict.fromkeys(others)
    return [
        other
        for other in found
        if (system := case.systems[case.regions[other].system]) is not own and system.unit == own.unit
    ]


def relations(region_id: str, case: Case) -> str:
    """Return in words how a region stands to those that are drawn, "" where the crosswalk does not say."""
    told: list[str] = []
    for row in case.crosswalk:
        ends: Sequence[str] = (row.from_id, row.to_id)
        if region_id in ends and row.relation in WORDS:
            reverse = row.to_id == region_id
            other = case.regions[ends[0] if reverse else ends[1]]
            if case.systems[other.system].mapped:
                told.append(WORDS[row.relation][reverse].format(f"{other.name} ({other.region_id})"))
    return ", ".join(dict.fromkeys(told))
