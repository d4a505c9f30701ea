"""Checks of single places: denied, taken in part, dated apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from pipeline.model import Finding, Weight
from pipeline.reconcile.checks.told import Told, days_of, place_name, report_of, tell, told_with_figures
from pipeline.reconcile.evidence import Evidence
from pipeline.reconcile.places import PlaceTimes


def denied_places(told: Told) -> Iterator[Finding]:
    """Places that one source says changed hands and another says did not, once for each pair of sources.

    Those on which two whole lists differ are told with the figures of the lists.
    """
    listed = told_with_figures(told)
    groups: dict[tuple[str, ...], list[PlaceTimes]] = defaultdict(list)
    for times in told.places:
        if times.contested and times.key not in listed:
            deniers = dict.fromkeys(report_of(e) for e in times.denials)
            groups[(report_of(times.leader), *deniers)].append(times)
    for (claimant, *others), rows in groups.items():
        names = ", ".join(sorted(place_name(told, times) for times in rows))
        message = f"{names}: changed hands by {claimant}, not by {', '.join(others)}"
        quoted = [rows[0].leader, rows[0].denials[0]]
        yield tell("place-denied", Weight.SERIOUS, message, None, quoted, told, rows[0].key)


def places_in_part(told: Told) -> Iterator[Finding]:
    """A place of which only a part changed hands, by some source."""
    for times in told.places:
        if times.part_by:
            message = (
                f"{place_name(told, times)}: {report_of(times.part_by[0])} says that only a part of it changed hands;"
                f" {report_of(times.leader)} counts it whole"
            )
            yield tell("place-in-part", Weight.NOTE, message, None, [times.leader, times.part_by[0]], told, times.key)


def place_dates_differ(told: Told) -> Iterator[Finding]:
    """Sources that date the same places apart, once for each two days and leading report."""
    groups: dict[tuple[str, ...], dict[str, list[tuple[PlaceTimes, Evidence, Evidence]]]]
    groups = defaultdict(lambda: defaultdict(list))
    listed = told_with_figures(told)
    for times in told.places:
        if len(times.runs) > 1 or times.key in listed:
            continue
        dated = [e for e in times.support if e.dated]
        for other in [*dated[1:], *(e for e in times.off_date if e not in dated[1:])]:
            first = times.leader if other in times.off_date else dated[0]
            if not first.overlaps(other) and first.origin != other.origin:
                days = (report_of(first), days_of(first), days_of(other))
                groups[days][report_of(other)].append((times, first, other))
    for (_, first_days, other_days), by_report in groups.items():
        rows = next(iter(by_report.values()))
        _, first, other = rows[0]
        names = ", ".join(sorted({place_name(told, times) for times, _, _ in rows}))
        message = f"{names}: {report_of(first)} dates the change {first_days}, {', '.join(by_report)} {other_days}"
        yield tell("dates-differ", Weight.SERIOUS, message, None, [first, other], told, rows[0][0].key)
