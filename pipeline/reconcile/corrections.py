"""Corrections by a publisher: what a later report of its own says in place of an earlier one (rule 12)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline.model import Located, Report


def corrected(claims: Sequence[Located]) -> Iterator[tuple[Located, Located]]:
    """Yield each claim that a correction replaces, with the claim in its place (rule 12).

    A correction replaces what the corrected report says of the same regions and the same side; of the rest it is
    silent, and the rest stands.
    """
    reports = {item.report.report_id: item.report for item in claims}
    correcting = [item for item in claims if item.report.card.corrects is not None]
    for old in claims:
        new = next((item for item in correcting if _replaces(item, old, reports)), None)
        if new is not None:
            yield old, new


def _replaces(new: Located, old: Located, reports: Mapping[str, Report]) -> bool:
    same_side = None in (new.gained_by, old.gained_by) or new.gained_by == old.gained_by
    same = (new.system, new.regions) == (old.system, old.regions) and same_side
    return same and old.report.report_id in set(_chain(new.report, reports))


def _chain(report: Report, reports: Mapping[str, Report]) -> Iterator[str]:
    """Yield the report that a report corrects, the one that that one corrected, and so on."""
    seen = {report.report_id}
    while (earlier := report.card.corrects) is not None and earlier not in seen:
        seen.add(earlier)
        if earlier not in reports or not own_correction(report, reports[earlier]):
            return
        yield earlier
        report = reports[earlier]


def own_correction(new: Report, old: Report) -> bool:
    """Return whether one publisher speaks in both; what another says is a contradiction, never a correction."""
    return new.card.publisher == old.card.publisher
