"""The figures that sources print for a region: of a day, of a period, of all; and how they combine.

A day's figures are one event: they corroborate or contradict, they never add. Days add. A total (a running total, a
list, a window, a whole region) stands over the days inside it: it explains them where it is larger, and contradicts
them where it is smaller; then the declared order decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pipeline.model import Qualifier, Region, Unit
from pipeline.reconcile.evidence import Evidence
from pipeline.reconcile.places import Times


@dataclass(frozen=True, slots=True)
class Figure:
    """Places counted by name and, beside them, localities counted without one; `unknown`: and nobody knows how many."""

    names: frozenset[str] = frozenset()
    unnamed: int = 0
    open_high: bool = False
    unknown: bool = False

    @property
    def total(self) -> int:
        return len(self.names) + self.unnamed

    def plus(self, other: Figure) -> Figure:
        return Figure(
            self.names | other.names,
            self.unnamed + other.unnamed,
            self.open_high or other.open_high,
            self.unknown or other.unknown,
        )

    def raised_to(self, total: int) -> Figure:
        """Return the figure with as many unnamed localities as the total has more."""
        return replace(self, unnamed=max(self.unnamed, total - len(self.names)))


@dataclass(frozen=True, slots=True)
class Stated:
    """What one origin says: a printed figure with its bounds, a list of names, or both.

    `best` is null where a whole region changed of which nobody knows the size. `since` is the first day that a
    total counts from, `end` the day from which it holds.
    """

    evidence: Evidence
    best: int | None
    low: int
    high: int | None  # null: open
    names: frozenset[str]
    since: date
    end: date
    printed: bool = True
    whole: bool = False

    @property
    def rank(self) -> int:
        return self.evidence.rank

    @property
    def own(self) -> bool:
        return self.evidence.own

    @property
    def open_high(self) -> bool:
        return self.high is None

    def replaces(self, earlier: Stated) -> bool:
        """Whether this running total takes the place of one before it, of the same start or of none stated.

        A source's own later total always does; another's only if it is not smaller, for ground held does not shrink
        unsaid.
        """
        running = self.evidence.claim.cumulative and earlier.evidence.claim.cumulative
        same_start = self.since == earlier.since or date.min in (self.since, earlier.since)
        if not (running and same_start and earlier.end < self.end):
            return False
        return self.evidence.source == earlier.evidence.source or (self.best or 0) >= (earlier.best or 0)

    def allows(self, figure: int) -> bool:
        """Whether a figure lies within the bounds that are stated."""
        return self.low <= figure and (self.high is None or figure <= self.high)


def stated(item: Evidence, region: Region, names: frozenset[str] = frozenset()) -> Stated:
    """Return what a claim states of a region; `names` are those that its origin lists beside the figure."""
    claim = item.claim
    whole = claim.unit is Unit.WHOLE_REGION
    figure = claim.count if claim.count is not None or not whole else whole_region(item, region)
    printed = figure is not None
    best = figure if printed else len(names) if names else None if whole else 0
    low = 0 if claim.qualifier is Qualifier.AT_MOST else (best or 0)
    high = None if claim.qualifier is Qualifier.AT_LEAST or best is None else max(best, claim.count_high or 0)
    if names:  # a count beside its list: the names count, the larger figure is the upper bound
        high = None if high is None else max(high, len(names))
        best, low = len(names), min(low or len(names), len(names))
    return Stated(item, best, low, high, names, total_since(item, region), item.end, printed, whole)


def whole_region(item: Evidence, region: Region) -> int | None:
    """Return how many localities a whole region is, less those that the source leaves out; null if unknown."""
    whole = region.held_before if region.held_before is not None else region.localities_total
    return None if whole is None else max(0, whole - len({place.key for place in item.located.excepted}))


def total_since(item: Evidence, region: Region) -> date:
    """The first day that a total counts from: as stated, or of its window; since ever where nothing is stated."""
    if item.claim.unit is Unit.WHOLE_REGION:
        return date.min
    if item.claim.cumulative:
        return item.claim.since or item.claim.event_start or date.min
    return item.start


@dataclass(frozen=True, slots=True)
class Day:
    """The figures printed for one day, one an origin, leading first, and the places that changed on it."""

    day: date
    figures: tuple[Stated, ...]
    names: frozenset[str]

    @property
    def rank(self) -> int:
        return self.figures[0].rank

    def best(self, times: Times) -> Figure:
        first = self.figures[0]
        figure = first.best or 0
        if first.open_high:  # "at least 4" does not lower what another prints
            figure = max([figure, *(s.best or 0 for s in self.figures if not s.open_high)])
        named = frozenset(k for k in self.names if times[k].counts(date.max, "best") or times[k].runs[-1].until)
        if len(named) > figure:
            named = frozenset(k for k in named if times[k].leader.rank <= first.rank) or named
        if first.names:
            named = frozenset(first.names)
        return Figure(named).raised_to(figure)

    def low(self, times: Times) -> Figure:
        heard = [s.low for s in self.figures if not s.own]
        named = frozenset(k for k in self.names if times[k].runs[0].low_from is not None)
        return _lowered(named, min(heard)) if heard else Figure(named)

    def high(self) -> Figure:
        largest = max((s.high or s.best or 0) for s in self.figures)
        open_high = any(s.open_high and s.low >= largest for s in self.figures)
        return replace(Figure(self.names).raised_to(largest), open_high=open_high)


@dataclass(frozen=True, slots=True)
class Period:
    """Totals whose intervals overlap, leading first, with the days and the places inside them."""

    totals: tuple[Stated, ...]
    days: tuple[Day, ...]
    names: frozenset[str]
    start: date
    end: date

    def best(self, times: Times, day: date) -> Figure:
        inside = self._inside(times, day, "best")
        lead = self._lead(day)
        if lead is None:
            return inside
        listed = self.deciding_names(lead)
        ended = lead.end <= day
        if listed:
            named = _named(listed, times, day, "best")
            known = len(inside.names & listed) + inside.unnamed
            if ended and inside.total > len(listed) and self._inside_leads(lead, listed, times):
                return inside
            return Figure(named) if ended else Figure(named).raised_to(min(known, len(listed)))
        if not ended or lead.best is None:
            return replace(inside, unknown=ended and lead.best is None)
        if inside.total > lead.best:
            return inside if self._inside_leads(lead, frozenset(), times) else Figure(unnamed=lead.best)
        return inside.raised_to(lead.best)

    def low(self, times: Times, day: date) -> Figure:
        heard: dict[str, Stated] = {}
        for total in self._standing(day, [t for t in self.totals if not t.own]):
            heard.setdefault(total.evidence.origin, total)
        figures = [self._low(total, times, day) for total in heard.values()]
        return min(figures, key=lambda f: f.total, default=self._inside(times, day, "low"))

    def high(self, times: Times, day: date) -> Figure:
        inside = self._inside(times, day, "high")
        begun = [t for t in self.totals if max(t.since, t.evidence.start) <= day]
        largest = max((t.high or t.best or 0 for t in begun), default=0)
        rest = max(0, largest - len(self.names))
        open_high = any(t.open_high and t.low >= largest for t in begun)
        return Figure(inside.names, max(inside.unnamed, rest), inside.open_high or open_high)

    def deciding_names(self, total: Stated) -> frozenset[str]:
        """Return the names behind a figure: its own, else those of a list of the same length."""
        if total.names or total.best is None:
            return total.names
        return next((t.names for t in self.totals if t.names and len(t.names) == total.best), frozenset())

    def _lead(self, day: date) -> Stated | None:
        """The leading total that speaks on a day."""
        return next(iter(self._standing(day, self.totals)), None)

    def _standing(self, day: date, totals: Sequence[Stated]) -> list[Stated]:
        """The totals that speak on a day and that no later one has replaced, leading first."""
        speaking = [t for t in totals if self._speaks(t, day)]
        return [t for t in speaking if not any(later.end <= day and later.replaces(t) for later in speaking)]

    def _speaks(self, total: Stated, day: date) -> bool:
        return total.end <= day or bool(total.names)

    def _inside_leads(self, lead: Stated, listed: frozenset[str], times: Times) -> bool:
        """Whether a source of a day or of a place inside comes before that of the total, which is smaller."""
        ranks = [day.rank for day in self.days] + [times[key].leader.rank for key in self.names - listed]
        return any(rank < lead.rank for rank in ranks)

    def _low(self, total: Stated, times: Times, day: date) -> Figure:
        if total.names:
            return Figure(_named(total.names, times, day, "low"))
        listed = self.deciding_names(total)  # a bare figure equal to a list is as sure as the list is long
        return Figure(_named(listed, times, day, "best")) if listed else Figure(unnamed=total.low)

    def _inside(self, times: Times, day: date, measure: str) -> Figure:
        past = [d for d in self.days if d.day <= day]
        on_days = frozenset().union(*(d.names for d in self.days))
        return total([*_measured(past, times, measure), Figure(_named(self.names - on_days, times, day, measure))])


def _measured(days: Iterable[Day], times: Times, measure: str) -> list[Figure]:
    if measure == "high":
        return [day.high() for day in days]
    return [day.best(times) if measure == "best" else day.low(times) for day in days]


def _named(keys: Iterable[str], times: Times, day: date, measure: str) -> frozenset[str]:
    return frozenset(key for key in keys if key in times and times[key].counts(day, measure))


def _lowered(names: frozenset[str], figure: int) -> Figure:
    return Figure(names).raised_to(figure) if len(names) <= figure else Figure(unnamed=figure)


def total(figures: Sequence[Figure]) -> Figure:
    """Return the figures added up; a place that several name counts once."""
    whole = Figure()
    for figure in figures:
        whole = whole.plus(figure)
    return whole
