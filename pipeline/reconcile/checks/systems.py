"""Checks of region systems: figures of regions that no map draws, and how the crosswalk says they stand to it."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model import Case, Finding, Weight
from pipeline.reconcile.checks.told import Told, report_of, tell, when_told
from pipeline.reconcile.crosswalk import equal_regions, relations
from pipeline.reconcile.views import comparable


def undrawn_regions(told: Told) -> Iterator[Finding]:
    """Figures of regions that no map draws and no equal region takes over."""
    for item in told.evidence:
        region = told.case.regions[item.located.regions[0]] if len(item.located.regions) == 1 else None
        if region is None or not item.is_change or item.located.places or not comparable(told.case, item):
            continue
        system = told.case.systems[region.system]
        if system.mapped or any(_is_mapped(told.case, other) for other in equal_regions(region.region_id, told.case)):
            continue
        figure = "the whole region" if item.claim.count is None else item.claim.count
        beside = relations(region.region_id, told.case)
        why = f"; {region.name} {beside}, which is no ground to convert a figure" if beside else ""
        told_of = f"{region.name}: {report_of(item)} has {figure}{when_told(item)}"
        message = f"{told_of}; not drawn ({system.title}){why}; kept in claims.csv"
        yield tell("region-not-drawn", Weight.NOTE, message, region, [item], told)


def _is_mapped(case: Case, region_id: str) -> bool:
    return case.systems[case.regions[region_id].system].mapped
