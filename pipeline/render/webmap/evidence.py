"""What stands behind the figures: quotes by source, and findings; no quote that may not be passed on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from pipeline.model import Finding, Located, Report
from pipeline.render.webmap import words


def claim_facts(located: Located) -> dict[str, Any]:
    """Return one quote and how it was read."""
    claim, card = located.claim, located.report.card
    return {
        "quote": claim.quote if card.redistribute else None,
        "language": card.language,
        "read_as": words.read_as(located),
        "rule": claim.rule,
        "address": web_address(claim.address),
    }


def report_facts(report: Report) -> dict[str, Any]:
    """Return a report's card as a reader wants it: who, when, where, and whose words these are."""
    card = report.card
    return {
        "publisher": card.publisher or "Publisher not recorded",
        "published": words.day(card.published),
        "title": card.title,
        "kind": words.TEXT_KIND[card.text],
        "address": web_address(card.address),
        "no_address": card.address or "Address not recorded",
        "note": words.card_note(card),
    }


def web_address(address: str | None) -> str | None:
    """Return the address where it is a web page; nothing else becomes a link."""
    return address if address and address.lower().startswith(("https://", "http://")) else None


def sources(claim_ids: Iterable[str], claims: Mapping[str, Located]) -> list[dict[str, Any]]:
    """Group claims by report, both in the order given: the leading source first."""
    known = [claims[claim_id] for claim_id in claim_ids if claim_id in claims]
    rank = {report: i for i, report in enumerate(dict.fromkeys(c.report.report_id for c in known))}
    ordered = sorted(known, key=lambda c: rank[c.report.report_id])
    return [
        {"report": report, "claims": [c.claim.claim_id for c in group]}
        for report, group in groupby(ordered, key=lambda c: c.report.report_id)
    ]


def finding_facts(finding: Finding) -> dict[str, Any]:
    """Return a finding's words, with the quotes that it rests on."""
    return {
        "code": finding.code,
        "weight": finding.weight.value,
        "message": finding.message,
        "report": finding.report_id,
        "suggestion": None
        if "\n" in (finding.suggestion or "")
        else finding.suggestion,  # entries of a file are not for readers
        "quotes": [{"report": report, "quote": quote} for report, quote in finding.quotes],
    }


def concerning(findings: Sequence[Finding], region_id: str, claim_ids: Iterable[str]) -> list[int]:
    """Return the positions of the findings about a region or resting on its claims."""
    own = set(claim_ids)
    return [i for i, f in enumerate(findings) if f.place == region_id or own & set(f.claims)]
