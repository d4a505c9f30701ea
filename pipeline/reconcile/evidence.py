"""What a located claim weighs: its interval, its place in the declared order, and for whom it speaks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.model import Case, Claim, DateBasis, EventKind, Located, Status

CHANGES = (Status.ASSERTED, Status.CLAIMED)
DENIALS = (Status.DENIED, Status.NEGATED)


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """A located claim with the days that it bounds (inclusive).

    `rank` is the report's place in the case's order, 0 leads. `origin` is the document that the report carries
    on. `own` tells that the claim is made in the favour of the side that makes it.
    """

    located: Located
    start: date
    end: date
    rank: int
    origin: str
    own: bool

    @property
    def claim(self) -> Claim:
        return self.located.claim

    @property
    def dated(self) -> bool:
        """Whether the claim itself dates the change; a window from a card bounds it and dates nothing."""
        return self.claim.date_basis is not None

    @property
    def is_change(self) -> bool:
        return self.claim.status in CHANGES and self.claim.event_kind is not EventKind.HOLDS

    @property
    def is_denial(self) -> bool:
        return self.claim.status in DENIALS

    @property
    def is_plan(self) -> bool:
        return self.claim.status is Status.PLANNED

    def overlaps(self, other: Evidence) -> bool:
        return self.start <= other.end and other.start <= self.end


def weigh(located: Iterable[Located], case: Case, known_at: date) -> list[Evidence]:
    """Return the evidence that had been published by the end of `known_at`, leading reports first.

    A report without a publication date is taken to have been known always; an announcement from its own day.
    """
    claims = [item for item in located if (_known_from(item) or known_at) <= known_at]
    ranks = _ranks({item.report.report_id for item in claims}, case.source_order)
    roots = _roots({item.report.report_id: item.report.card.origin for item in claims})
    evidence = [_weigh(item, ranks[item.report.report_id], roots[item.report.report_id], case) for item in claims]
    return sorted(evidence, key=lambda e: (e.rank, e.claim.start, e.claim.claim_id))


def _known_from(item: Located) -> date | None:
    announced = item.claim.date_basis is DateBasis.ANNOUNCED
    return item.claim.event_end if announced else item.report.card.published


def _ranks(present: set[str], order: Sequence[str]) -> dict[str, int]:
    ordered = [*order, *sorted(present - set(order))]
    return {report_id: rank for rank, report_id in enumerate(ordered)}


def _roots(origins: Mapping[str, str | None]) -> dict[str, str]:
    """The document that each report carries on in the end, through reports that carry it on themselves."""
    roots = {}
    for report_id in origins:
        chain = [report_id]
        while (parent := origins.get(chain[-1])) is not None and parent not in chain:
            chain.append(parent)
        roots[report_id] = chain[-1]
    return roots


def _weigh(item: Located, rank: int, origin: str, case: Case) -> Evidence:
    claim, card = item.claim, item.report.card
    start = claim.event_start or min(case.period_start, claim.event_end or case.period_start)
    end = claim.event_end or max(start, card.published or case.period_end)
    own = item.gained_by is not None and card.speaks_for == item.gained_by
    return Evidence(item, start, end, rank, origin, own)
