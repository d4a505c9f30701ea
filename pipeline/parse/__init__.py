"""From a report to its claims: a map by its polygons, a table by its columns, prose by its grammar; then its card.

Pure: no file is opened here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from pipeline.model import Card, Claim, EventKind, Finding, Report, Status, Weight
from pipeline.parse import polygons, prose
from pipeline.parse.tables import table

__all__ = ["parse", "parse_all"]


def parse(report: Report) -> tuple[list[Claim], list[Finding]]:
    """Return the claims of a report in the order of its text, and what in it could not be read."""
    if polygons.is_map(report):
        claims, findings = polygons.read(report)
    elif report.rows:
        claims, findings = table.read(report)
    else:
        claims, findings = prose.read(report), []
    return [with_card(claim, report.card) for claim in claims], findings


def parse_all(reports: Iterable[Report]) -> tuple[list[tuple[Claim, Report]], list[Finding]]:
    """Return every claim with its report, and what in the reports could not be read."""
    claims: list[tuple[Claim, Report]] = []
    findings: list[Finding] = []
    for report in reports:
        found, faults = parse(report)
        claims += [(claim, report) for claim in found]
        findings += faults
        if not found and not faults:
            findings.append(_silent(report))
    return claims, list(merged(findings))


def merged(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Yield findings, those that say the same of several maps as one: a year of daily maps is one fault."""
    alike: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        said = finding.message.removeprefix(str(finding.report_id))
        alike[finding.code, said if finding.code == polygons.FAULT else finding.message].append(finding)
    for (_, said), (first, *others) in alike.items():
        more = f" and {len(others)} more" if others else ""
        yield replace(first, message=f"{first.report_id}{more}{said}") if first.code == polygons.FAULT else first


def _silent(report: Report) -> Finding:
    message = f"{report.report_id}: no claim of a change was found in it"
    return Finding("no-claim", Weight.SERIOUS, message, report.report_id)


def with_card(claim: Claim, card: Card) -> Claim:
    """Return the claim with what the card says for all claims of the report that do not say it themselves.

    A window given on a card dates no single claim: its `date_basis` stays null.
    """
    dated = claim.event_start is not None or claim.event_end is not None
    said: dict[str, Any] = {
        "gained_by": claim.gained_by or card.gained_by,
        "lost_by": claim.lost_by or card.lost_by,
        "event_start": claim.event_start if dated else card.event_start,
        "event_end": claim.event_end if dated else card.event_end,
        "unit": card.unit if card.unit and claim.unit == "locality" else claim.unit,
        "status": card.status if card.status and claim.status is Status.ASSERTED else claim.status,
        "event_kind": card.event_kind if card.event_kind and _plain(claim) else claim.event_kind,
        "cumulative": claim.cumulative or bool(card.cumulative),
        "since": claim.since or card.since,
        "date_basis": claim.date_basis if dated else None,
    }
    added = {name: value for name, value in said.items() if value is not getattr(claim, name)}
    return replace(claim, **added) if added else claim  # most cards add nothing


def _plain(claim: Claim) -> bool:
    return claim.event_kind is EventKind.CAPTURED and claim.rule.startswith("table")
