"""What a located claim weighs: its interval, its place in the declared order, and for whom it speaks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pipeline.model import Case, Claim, DateBasis, EventKind, Located, Report, Status, Unit
from pipeline.parse.polygons import is_map
from pipeline.reconcile.corrections import corrected

CHANGES = (Status.ASSERTED, Status.CLAIMED)
DENIALS = (Status.DENIED, Status.NEGATED)


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """A located claim with the days that it bounds (inclusive).

    `rank` is the report's place in the case's order, 0 leads. `origin` is the document that the report carries on in
    the end, `source` its publisher, or the document where no card names one. `side` gains; where the source names none
    it is the only one that others name for the region. `own` tells that the origin speaks in that side's favour.
    `known` is the day of publication. `corrected_by` is the report by which its publisher replaced it.
    """

    located: Located
    start: date
    end: date
    rank: int
    origin: str
    source: str
    side: str | None
    own: bool
    known: date | None
    corrected_by: str | None = None
    carried: bool = False  # from an equal region of another system

    @property
    def claim(self) -> Claim:
        return self.located.claim

    @property
    def dated(self) -> bool:
        """Whether the claim itself dates the change; a window from a card bounds it and dates nothing."""
        return self.claim.date_basis is not None

    @property
    def bounded(self) -> bool:
        """Whether anything says when: a claim without a day adds to nothing."""
        return self.claim.event_start is not None or self.claim.event_end is not None

    @property
    def one_day(self) -> bool:
        return self.bounded and self.start == self.end

    @property
    def is_change(self) -> bool:
        return self.corrected_by is None and tells_a_change(self.claim)

    @property
    def is_observation(self) -> bool:
        """Whether it says who held something on a day."""
        return self._says(CHANGES) and self.claim.event_kind is EventKind.HOLDS and self.bounded

    @property
    def is_denial(self) -> bool:
        return self._says(DENIALS)

    @property
    def is_plan(self) -> bool:
        return self._says((Status.PLANNED,))

    def _says(self, statuses: Sequence[Status]) -> bool:
        return self.corrected_by is None and self.claim.status in statuses

    @property
    def whole(self) -> bool:
        """Whether it speaks of a whole region."""
        return self.claim.unit is Unit.WHOLE_REGION and self.claim.count is None and not self.located.places

    @property
    def voice(self) -> str:
        """Who speaks: the side, or a source that speaks for none."""
        return speaker(self.located) or self.source

    def order(self) -> tuple[object, ...]:
        """Return what evidence is put in order by: the leading report, the earlier days, the larger figure.

        Where a claim stands in its report decides nothing but the order of what is equal.
        """
        claim, places = self.claim, tuple((place.key, place.extent) for place in self.located.places)
        excepted = tuple(place.key for place in self.located.excepted)
        said = (-(claim.count or 0), claim.qualifier or "", places, excepted)
        return self.rank, self.start, self.end, said, claim.start, claim.claim_id

    def overlaps(self, other: Evidence) -> bool:
        return self.start <= other.end and other.start <= self.end


def tells_a_change(claim: Claim) -> bool:
    """Return whether a claim says that something changed hands: no denial does, no plan, no observation (rule 1)."""
    return claim.status in CHANGES and claim.event_kind is not EventKind.HOLDS


def published_by(known: date | None, known_at: date) -> bool:
    """Return whether something had been published by the end of a day; what nobody dates always had (rule 8)."""
    return known is None or known <= known_at


def in_own_favour(voice: str | None, side: str | None, origin_speaks_for: Collection[str]) -> bool:
    """Return whether a side's gain is told in its own voice, or by a document that carries it (rule 6)."""
    return side is not None and (voice == side or side in origin_speaks_for)


def weigh(located: Iterable[Located], case: Case, known_at: date) -> list[Evidence]:
    """Return the evidence that had been published by the end of `known_at`, leading reports first.

    A report without a publication date is known from the last day that it speaks of; an announcement from its own.
    """
    everything = list(located)
    last_days = _last_days(everything)
    known = {id(item): _known_from(item, last_days) for item in everything}
    claims = [item for item in everything if published_by(known[id(item)], known_at)]
    instead = {id(old): new.report.report_id for old, new in corrected(claims)}
    ranks = _ranks({item.report.report_id for item in claims}, case.source_order)
    roots = _roots({item.report.report_id: item.report for item in claims})
    sides = _sides(claims)
    voices = _voices(claims, roots)
    publishers = {item.report.report_id: item.report.card.publisher for item in everything}
    evidence = []
    for item, side in zip(claims, sides, strict=True):
        origin, rank = roots[item.report.report_id], ranks[item.report.report_id]
        source = publishers.get(origin) or origin
        weighed = _weigh(item, rank, origin, source, side, voices[origin], known[id(item)], case)
        correction = instead.get(id(item))
        evidence.append(replace(weighed, corrected_by=correction) if correction else weighed)
    return sorted(evidence, key=Evidence.order)


def speaker(item: Located) -> str | None:
    """The side in whose voice a claim is made: its publisher's, or that of whom it is attributed to."""
    return item.report.card.speaks_for or item.speaker


def _voices(claims: Iterable[Located], roots: Mapping[str, str]) -> dict[str, set[str]]:
    """The sides in whose voice each document speaks, in whichever of its carriers."""
    voices: dict[str, set[str]] = defaultdict(set)
    for item in claims:
        voices[roots[item.report.report_id]].update(filter(None, [speaker(item)]))
    return voices


def _last_days(claims: Sequence[Located]) -> dict[str, date]:
    days: dict[str, date] = {}
    for item in claims:
        last = item.claim.event_end or item.claim.event_start
        if last is not None:
            days[item.report.report_id] = max(last, days.get(item.report.report_id, last))
    return days


def _known_from(item: Located, last_days: Mapping[str, date]) -> date | None:
    if item.claim.date_basis is DateBasis.ANNOUNCED:
        return item.claim.event_end
    return item.report.card.published or last_days.get(item.report.report_id)


def _ranks(present: set[str], order: Sequence[str]) -> dict[str, int]:
    ordered = [*order, *sorted(present - set(order))]
    return {report_id: rank for rank, report_id in enumerate(ordered)}


def _roots(reports: Mapping[str, Report]) -> dict[str, str]:
    """The document that each report carries on in the end; the same text twice, in one voice, is one document."""
    texts: dict[tuple[str, str | None], str] = {}
    for report_id in sorted(reports):
        texts.setdefault(_text(reports[report_id]), report_id)
    roots = {}
    for report_id, report in reports.items():
        chain = [report_id]
        while (parent := reports[chain[-1]].card.origin if chain[-1] in reports else None) and parent not in chain:
            chain.append(parent)
        roots[report_id] = chain[-1] if len(chain) > 1 else texts[_text(report)]
    return roots


def _text(report: Report) -> tuple[str, str | None]:
    said = report.sha256 if is_map(report) else " ".join(report.text.split())  # what a map says stands in no text
    return said, report.card.speaks_for


def _sides(claims: Sequence[Located]) -> list[str | None]:
    """The gaining side of each claim; where none is named, the only one that others name for its regions."""
    named: dict[str, set[str]] = defaultdict(set)
    for item in claims:
        if item.gained_by is not None and item.claim.event_kind is not EventKind.HOLDS:
            for region in item.regions:
                named[region].add(item.gained_by)
    sides: list[str | None] = []
    for item in claims:
        others = set().union(*(named[region] for region in item.regions)) - {item.lost_by}
        sides.append(item.gained_by or (next(iter(others)) if len(others) == 1 else None))
    return sides


def _weigh(
    item: Located,
    rank: int,
    origin: str,
    source: str,
    side: str | None,
    voices: Collection[str],
    known: date | None,
    case: Case,
) -> Evidence:
    claim = item.claim
    start = claim.event_start or min(case.period_start, claim.event_end or case.period_start)
    end = claim.event_end or max(start, item.report.card.published or case.period_end)
    favour = in_own_favour(speaker(item), side, voices)
    return Evidence(item, start, end, rank, origin, source, side, favour, known)
