"""Take what a person decided of single claims: another value of a field, or to leave the claim out. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from pipeline.model import Claim, Finding, Report, Revision, Weight

Told = tuple[Claim, Report]


def revise(
    claims: Iterable[Told], revisions: Sequence[Revision], known_at: date | None
) -> tuple[list[Told], list[Claim], list[Finding], list[str]]:
    """Return the claims as decided, those set aside, a finding for each decision, and what no longer fits.

    Decisions known later than `known_at` are not in force. A decision that meets no claim with the value that it
    expects is out of date: a line says so, and the case cannot be built.
    """
    standing, aside, findings, problems = list(claims), [], [], []
    for revision in revisions:
        if known_at is not None and revision.known_from is not None and revision.known_from > known_at:
            continue
        met = [told for told in standing if _meets(revision, *told)]
        if not met:
            problems.append(_outdated(revision, standing))
        findings += [_finding(revision, *told) for told in met]
        if revision.field is None:
            aside += [claim for claim, _ in met]
            standing = [told for told in standing if told not in met]
        else:
            change = {revision.field: revision.to}
            standing = [(replace(c, **change), r) if (c, r) in met else (c, r) for c, r in standing]  # type: ignore[arg-type]
    return standing, aside, findings, problems


def _meets(revision: Revision, claim: Claim, report: Report) -> bool:
    return _is_of(revision, claim, report) and (
        revision.field is None or getattr(claim, revision.field) == revision.expects
    )


def _is_of(revision: Revision, claim: Claim, report: Report) -> bool:
    same_quote = revision.quote in (None, " ".join(claim.quote.split()), claim.quote)
    return report.report_id == revision.report and same_quote and revision.region in (None, claim.region)


def _outdated(revision: Revision, claims: Iterable[Told]) -> str:
    about = ", ".join(repr(words) for words in (revision.quote, revision.region) if words is not None)
    found = [claim for claim, report in claims if _is_of(revision, claim, report)]
    if not found or revision.field is None:
        return f"{revision.place}: report {revision.report!r} has no claim of {about}; review the decision or remove it"
    values = ", ".join(sorted({str(getattr(claim, revision.field)) for claim in found}))
    return (
        f"{revision.place}: {revision.field} of {about} was expected to be {revision.expects}, found {values};"
        " review the decision, then correct from"
    )


def _finding(revision: Revision, claim: Claim, report: Report) -> Finding:
    what = "set aside" if revision.field is None else f"{revision.field} is {revision.to}, not {revision.expects}"
    quote = " ".join(claim.quote.split())
    return Finding(
        code="decided",
        weight=Weight.NOTE,
        message=f"{report.report_id}: {claim.region or 'a claim'}: {what}: {revision.reason} ({revision.source})",
        report_id=report.report_id,
        claims=(claim.claim_id,),
        quotes=((report.report_id, quote),) if report.card.redistribute else (),
    )
