"""Hold what the cards of the reports say against the case that they belong to. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline.model import Case, Finding, Report, Weight
from pipeline.parse.polygons import is_map
from pipeline.reconcile.corrections import own_correction


def faults(case: Case, reports: Sequence[Report]) -> list[Finding]:
    """Return what the cards, and the case's order of sources, say that is not so, and what would be."""
    found = [] if reports else [Finding("no-reports", Weight.SERIOUS, "the case has no report that could be read")]
    known = {report.report_id: report for report in reports}
    found += [_absent(name) for name in case.source_order if name not in known]
    return found + [fault for report in reports for fault in _of_card(report, case, known)]


def _absent(name: str) -> Finding:
    return Finding("absent-report", Weight.NOTE, f"[sources] order names {name!r}; no such report was read", name)


def _of_card(report: Report, case: Case, known: Mapping[str, Report]) -> Iterator[Finding]:
    card = report.card
    if card.speaks_for is not None and card.speaks_for not in case.actors:
        words = f"speaks_for is {card.speaks_for!r}, must be one of {', '.join(case.actors)}"
        yield _finding("card-fault", Weight.SERIOUS, report, words)
    if card.origin is not None and (card.origin not in known or card.origin == report.report_id):
        words = f"origin is {card.origin!r}, which is no other report of the case"
        yield _finding("card-fault", Weight.SERIOUS, report, words)
    if card.corrects is not None:
        yield from _of_correction(report, card.corrects, known)
    if card.published is None and not is_map(report):  # a map is of a day, and known from it
        yield _finding("no-day", Weight.NOTE, report, "published is not given; known from the last day it speaks of")


def _of_correction(report: Report, corrects: str, known: Mapping[str, Report]) -> Iterator[Finding]:
    earlier = known.get(corrects)
    if earlier is None or earlier is report:
        yield _finding(
            "card-fault", Weight.SERIOUS, report, f"corrects is {corrects!r}, which is no other report of the case"
        )
    elif not own_correction(report, earlier):
        names = f"{report.card.publisher or 'no publisher'} and {earlier.card.publisher or 'no publisher'}"
        words = (
            f"corrects {corrects!r}, but only a publisher corrects itself (these are of {names}); nothing is replaced"
        )
        yield _finding("card-fault", Weight.SERIOUS, report, words)


def _finding(code: str, weight: Weight, report: Report, words: str) -> Finding:
    return Finding(code, weight, f"{report.report_id}: {words}", report.report_id)
