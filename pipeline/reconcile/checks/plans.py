"""Checks of what was planned, and of what was corrected."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model import Finding, Weight
from pipeline.reconcile.checks.told import Told, report_of, tell
from pipeline.reconcile.evidence import Evidence


def corrections(told: Told) -> Iterator[Finding]:
    """A claim that its publisher has replaced by one of a later report."""
    for old in (e for e in told.evidence if e.corrected_by is not None):
        regions = old.located.regions
        new = next(e for e in told.evidence if report_of(e) == old.corrected_by and e.located.regions == regions)
        region = told.case.regions[regions[0]] if len(regions) == 1 else None
        name = region.name if region else "no region"
        message = f"{name}: {report_of(new)} corrects {report_of(old)}: {_said(new)} in place of {_said(old)}"
        yield tell("corrected", Weight.NOTE, message, region, [old, new], told)


def _said(item: Evidence) -> str:
    count = item.claim.count
    return str(count) if count is not None else ", ".join(p.name for p in item.located.places) or item.claim.status


def overdue_plans(told: Told) -> Iterator[Finding]:
    """A planned transfer whose day has passed and of which no source says that it happened."""
    for view in told.views:
        state = view.state(told.as_of)
        if state.scheduled and state.due is not None and state.due < told.as_of:
            message = f"{view.region.name}: {state.scheduled} were due by {state.due}; no source says that it happened"
            yield tell("overdue", Weight.SERIOUS, message, view.region, [], told)
