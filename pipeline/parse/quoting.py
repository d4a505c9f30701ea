"""Where a claim stands: the span of its report that it quotes, and an id that the same text always gives it."""

from __future__ import annotations

import hashlib
from typing import Any

from pipeline.model import Report, Row


def quoted(report: Report, start: int, end: int, told: str | None) -> dict[str, Any]:
    """Return the fields of a claim that say where it stands; `told` keeps apart what one span tells twice."""
    return {
        "report_id": report.report_id,
        "claim_id": claim_id(report, start, end, told),
        "quote": report.text[start:end],
        "start": start,
        "end": end,
    }


def claim_id(report: Report, *parts: object) -> str:
    """Return an id of what is told in a report, by its text."""
    return _digest("|".join(str(part) for part in (report.sha256, *parts)))


def row_id(report: Report, row: Row) -> str:
    """Return an id of what a row of a file tells."""
    return _digest(f"{report.sha256}:{row.start}:{row.end}")


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:12]
