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

    def order(self) -> tuple[int, bool, int]:
        """Return what figures are put in order by: the leading report, the larger figure; an unknown whole leads."""
        return self.rank, self.best is not None, -(self.best or 0)

    @property
    def own(self) -> bool:
        return self.evidence.own

    @property
    def open_high(self) -> bool:
        return self.high is None

    @property
    def reach(self) -> date:
        """The day until which it stands over what is told: after a whole region changed there is no more to add."""
        return date.max if self.whole else self.end

    @property
    def at_most(self) -> bool:
        return self.evidence.claim.qualifier is Qualifier.AT_MOST

    def allows(self, figure: int) -> bool:
        """Whether a figure lies within the bounds that are stated."""
        return self.low <= figure and (self.high is None or figure <= self.high)


def replaces(later: Stated, earlier: Stated) -> bool:
    """Return whether a running total takes the place of one before it, of the same start or of none stated (rule 4).

    A source's own later total always does; another's only if it is not smaller, for ground held does not shrink
    unsaid.
    """
    if not _both_running(later, earlier) or other_start(later, earlier) or earlier.end >= later.end:
        return False
    return later.evidence.source == earlier.evidence.source or (later.best or 0) >= (earlier.best or 0)


def _both_running(one: Stated, other: Stated) -> bool:
    return one.evidence.claim.cumulative and other.evidence.claim.cumulative


def other_start(one: Stated, other: Stated) -> bool:
    """Return whether two running totals count from different days."""
    return _both_running(one, other) and one.since != other.since and date.min not in (one.since, other.since)


def explains(longer: Stated, shorter: Stated) -> bool:
    """Return whether a total has a figure of a shorter stretch inside it, not larger than it (rule 4)."""
    inside = longer.since <= shorter.since and shorter.reach <= longer.reach
    strictly = inside and (longer.since, longer.reach) != (shorter.since, shorter.reach)
    bare = not (shorter.names or longer.names) and shorter.best is not None and longer.best is not None
    return strictly and bare and not other_start(longer, shorter) and (shorter.best or 0) <= (longer.best or 0)


def stated(item: Evidence, region: Region, names: frozenset[str] = frozenset()) -> Stated:
    """Return what a claim states of a region; `names` are those that its origin lists beside the figure."""
    claim = item.claim
    whole = claim.unit is Unit.WHOLE_REGION
    figure = claim.count if claim.count is not None or not whole else whole_region(item, region)
    printed = figure is not None
    best = figure if printed else len(names) if names else None if whole else 0
    low = 0 if claim.qualifier is Qualifier.AT_MOST else (best or 0)
    high = None if claim.qualifier is Qualifier.AT_LEAST or best is None else max(best, claim.count_high or 0)
    if names:
        best, low, high = beside_list(len(names), low, high)
    return Stated(item, best, low, high, names, total_since(item, region), item.end, printed, whole)


def beside_list(names: int, low: int, high: int | None) -> tuple[int, int, int | None]:
    """Return best, low and high of a count beside its own list: the names count, the larger is the bound (rule 3)."""
    return names, min(low or names, names), None if high is None else max(high, names)


def whole_region(item: Evidence, region: Region) -> int | None:
    """Return how many localities a whole region is, less those that the source leaves out; null: unknown (rule 10)."""
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
        first = leading(self.figures)
        figure = first.best or 0
        named = frozenset(k for k in self.names if times[k].changed)
        if len(named) > figure:
            named = frozenset(k for k in named if times[k].leader.rank <= first.rank) or named
        if first.names:
            named = frozenset(first.names)
        return Figure(named).raised_to(figure)

    def low(self, times: Times) -> Figure:
        heard = lows(self.figures)
        named = frozenset(k for k in self.names if times[k].sure)
        return _lowered(named, min(s.low for s in heard)) if heard else Figure(named)

    def high(self) -> Figure:
        largest = max((s.high or s.best or 0) for s in self.figures)
        open_high = any(s.open_high and s.low >= largest for s in self.figures)
        return replace(Figure(self.names).raised_to(largest), open_high=open_high)


@dataclass(frozen=True, slots=True)
class Period:
    """Totals whose intervals overlap, leading first, with the shorter periods, the days and the places inside them."""

    totals: tuple[Stated, ...]
    inner: tuple[Period, ...]
    days: tuple[Day, ...]
    names: frozenset[str]
    start: date
    end: date

    @property
    def levels(self) -> tuple[Period, ...]:
        """The period and all that are inside it."""
        return (self, *(level for period in self.inner for level in period.levels))

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
        for total in lows(self._standing(day, self.totals)):
            heard.setdefault(total.evidence.origin, total)
        figures = [self._low(total, times, day) for total in heard.values()]
        return min(figures, key=lambda f: f.total, default=self._inside(times, day, "low"))

    def high(self, times: Times, day: date) -> Figure:
        inside = self._inside(times, day, "high")
        begun = [t for t in self.totals if max(t.since, t.evidence.start) <= day]
        largest = max((t.high or t.best or 0 for t in begun), default=0)
        rest = max(0, largest - len(self.names))
        open_high = any(t.open_high and t.low >= largest for t in begun)
        open_inside = inside.open_high and inside.total >= largest
        return Figure(inside.names, max(inside.unnamed, rest), open_inside or open_high)

    def measured(self, times: Times, day: date, measure: str) -> Figure:
        """Return the period's best, low or high figure."""
        measures = {"best": self.best, "low": self.low, "high": self.high}
        return measures[measure](times, day)

    def deciding_names(self, total: Stated) -> frozenset[str]:
        """Return the names behind a figure: its own, else those of a list of the same length."""
        if total.names or total.best is None:
            return total.names
        return next((t.names for t in self.totals if t.names and len(t.names) == total.best), frozenset())

    def _lead(self, day: date) -> Stated | None:
        """The leading total that speaks on a day; of running totals with different starts neither lowers the other."""
        standing = self._standing(day, self.totals)
        if not standing:
            return None
        lead = leading(standing)
        return max([lead, *(t for t in standing if other_start(lead, t))], key=lambda t: t.best or 0)

    def _standing(self, day: date, totals: Sequence[Stated]) -> list[Stated]:
        """The totals that speak on a day and that no later one has replaced, leading first."""
        speaking = [t for t in totals if self._speaks(t, day)]
        return [t for t in speaking if not any(later.end <= day and replaces(later, t) for later in speaking)]

    def _speaks(self, total: Stated, day: date) -> bool:
        return total.end <= day or bool(total.names)

    def _inside_leads(self, lead: Stated, listed: frozenset[str], times: Times) -> bool:
        """Whether a source of a day or of a place inside comes before that of the total, which is smaller."""
        ranks = [day.rank for day in self.days] + [times[key].leader.rank for key in self.names - listed]
        ranks += [total.rank for period in self.inner for level in period.levels for total in level.totals]
        return any(rank < lead.rank for rank in ranks)

    def _low(self, total: Stated, times: Times, day: date) -> Figure:
        if total.names:
            return Figure(_named(total.names, times, day, "low"))
        listed = self.deciding_names(total)  # a bare figure equal to a list is as sure as the list is long
        return Figure(_named(listed, times, day, "best")) if listed else Figure(unnamed=total.low)

    def _inside(self, times: Times, day: date, measure: str) -> Figure:
        past = [d for d in self.days if d.day <= day]
        begun = [p.measured(times, day, measure) for p in self.inner if p.start <= day]
        placed = frozenset().union(*(d.names for d in self.days), *(p.names for p in self.inner))
        loose = Figure(_named(self.names - placed, times, day, measure))
        return total([*begun, *_measured(past, times, measure), loose])


def leading(figures: Sequence[Stated]) -> Stated:
    """Return the figure that decides, of some in their declared order (rule 6).

    "At least 4" does not lower what another prints: it yields to the first that prints no less, else to the largest.
    """
    first = figures[0]
    if not first.open_high or first.best is None:
        return first
    fitting = [s for s in figures if not s.open_high and (s.best or 0) >= first.best]
    return fitting[0] if fitting else max((s for s in figures if s.open_high), key=lambda s: s.best or 0)


def lows(figures: Iterable[Stated]) -> list[Stated]:
    """Return the figures that the lower bound rests on: of no side in its own favour; "up to 8" lowers nothing."""
    heard = [s for s in figures if not s.own]
    return [s for s in heard if not s.at_most] or heard


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
