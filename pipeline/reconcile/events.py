"""One event, one origin: group what is said of a region into events, and weigh the figures of each.

Claims whose days overlap are one event: they corroborate or contradict, never add. Figures of disjoint events
add, a place named in several counts once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.model import Qualifier, Region, Unit
from pipeline.reconcile.evidence import Evidence
from pipeline.reconcile.places import PlaceTimes

Times = Mapping[str, PlaceTimes]


@dataclass(frozen=True, slots=True)
class Item:
    """What one origin says of one stretch of days: names, and the figure that it prints.

    `names` are those of the leading carrier, `all_names` those of any. `complete` tells that the origin means
    all of the region's: it prints a figure or gives a list.
    """

    rank: int
    own: bool
    evidence: tuple[Evidence, ...]
    names: frozenset[str]
    all_names: frozenset[str]
    count: int | None
    count_high: int | None
    open_high: bool
    start: date
    end: date

    @property
    def complete(self) -> bool:
        return self.count is not None or any(e.claim.cumulative for e in self.evidence)


@dataclass(frozen=True, slots=True)
class Event:
    """Overlapping claims on one region; `origins` leading first, each with its items in time order."""

    evidence: tuple[Evidence, ...]
    origins: tuple[tuple[Item, ...], ...]
    start: date
    end: date

    @property
    def names(self) -> frozenset[str]:
        """Every place that anyone names."""
        return frozenset().union(*(item.all_names for items in self.origins for item in items))

    @property
    def led(self) -> bool:
        """Whether some origin means all of the region's localities."""
        return any(item.complete for items in self.origins for item in items)

    @property
    def leading(self) -> tuple[tuple[Item, ...], ...]:
        """The origins that mean all of the region's localities; all of them where none does."""
        return tuple(items for items in self.origins if any(i.complete for i in items)) or self.origins


@dataclass(frozen=True, slots=True)
class Figure:
    """Places counted by name and, beside them, localities counted without one."""

    names: frozenset[str] = frozenset()
    unnamed: int = 0
    open_high: bool = False

    @property
    def total(self) -> int:
        return len(self.names) + self.unnamed

    def less(self, back: int) -> Figure:
        """Return what is left when so many were taken back, nobody knows which."""
        return self if not back else Figure(frozenset(), max(0, self.total - back), self.open_high)

    def plus(self, other: Figure) -> Figure:
        return Figure(self.names | other.names, self.unnamed + other.unnamed, self.open_high or other.open_high)


def find_events(evidence: Sequence[Evidence], region: Region, members: Collection[str]) -> list[Event]:
    """Return the events of a region in time order.

    `evidence` are the changes to one side, leading first; `members` the places that count in the region.
    """
    groups = _overlapping([e for e in evidence if not e.claim.addition])
    groups += [[e] for e in evidence if e.claim.addition]
    events = [_event(group, region, members) for group in groups]
    return sorted(events, key=lambda event: (event.start, event.end))


def _overlapping(evidence: Iterable[Evidence]) -> list[list[Evidence]]:
    groups: list[list[Evidence]] = []
    last: date | None = None
    for item in sorted(evidence, key=lambda e: (e.start, e.end)):
        if last is None or item.start > last:
            groups.append([])
            last = item.end
        groups[-1].append(item)
        last = max(last, item.end)
    return groups


def _event(group: Sequence[Evidence], region: Region, members: Collection[str]) -> Event:
    ordered = tuple(sorted(group, key=lambda e: (e.rank, e.claim.start, e.claim.claim_id)))
    origins = [
        tuple(_item(stretch, region, members) for stretch in _overlapping(e for e in ordered if e.origin == origin))
        for origin in dict.fromkeys(e.origin for e in ordered)
    ]
    return Event(ordered, tuple(origins), min(e.start for e in group), max(e.end for e in group))


def _item(group: Sequence[Evidence], region: Region, members: Collection[str]) -> Item:
    ordered = sorted(group, key=lambda e: (e.rank, e.claim.start))
    counted = _printed(ordered, region)
    figures = [figure for _, figure in counted]
    leading = _latest_total(counted) or (counted[0] if counted else None)
    count = leading[1] if leading else None
    return Item(
        rank=ordered[0].rank,
        own=all(e.own for e in ordered),
        evidence=tuple(ordered),
        names=_carried(ordered, members),
        all_names=_keys(ordered, members),
        count=count,
        count_high=max([*figures, *(e.claim.count_high or 0 for e, _ in counted)], default=None),
        open_high=any(e.claim.qualifier is Qualifier.AT_LEAST and n == max(figures) for e, n in counted),
        start=min(e.start for e in ordered),
        end=leading[0].end if leading else max(e.end for e in ordered),
    )


def _carried(evidence: Sequence[Evidence], members: Collection[str]) -> frozenset[str]:
    """The places that the first report with names gives: another carrier of the same words adds none."""
    first = next((e.located.report.report_id for e in evidence if e.located.places), None)
    return _keys([e for e in evidence if e.located.report.report_id == first], members)


def _keys(evidence: Iterable[Evidence], members: Collection[str]) -> frozenset[str]:
    return frozenset(p.key for e in evidence for p in e.located.places if p.key in members)


def _printed(evidence: Sequence[Evidence], region: Region) -> list[tuple[Evidence, int]]:
    found = []
    for item in evidence:
        figure = whole_region(item, region) if item.claim.unit is Unit.WHOLE_REGION else item.claim.count
        if figure is not None:
            found.append((item, figure))
    return found


def whole_region(item: Evidence, region: Region) -> int | None:
    """Return how many localities a whole region is, less those that the source leaves out; null if unknown."""
    if item.claim.count is not None:
        return item.claim.count
    whole = region.held_before if region.held_before is not None else region.localities_total
    return None if whole is None else max(0, whole - len(item.located.excepted))


def _latest_total(counted: Sequence[tuple[Evidence, int]]) -> tuple[Evidence, int] | None:
    """The last of an origin's running totals, which replaces those before it."""
    totals = [pair for pair in counted if pair[0].claim.cumulative]
    return max(totals, key=lambda pair: (pair[0].end, -pair[0].rank), default=None)


def best(event: Event, times: Times, day: date) -> Figure:
    """Return the figure of the leading origin; where none gives a total, every place that is named."""
    if not event.led:
        names = frozenset().union(*(item.names for items in event.origins for item in items))
        return _named(names, times, day, "best")
    return _sum(_measured(item, event, times, day, "best") for item in event.leading[0])


def low(event: Event, times: Times, day: date) -> Figure:
    """Return the smallest figure of an origin that does not speak in its own favour.

    Where no such origin gives a total: the places that another than the gaining side names.
    """
    figures = [
        _sum(_measured(item, event, times, day, "low") for item in items)
        for items in event.leading
        if any(item.complete and not item.own for item in items)
    ]
    return min(figures, key=lambda f: f.total, default=_named(event.names, times, day, "low"))


def high(event: Event, times: Times, day: date) -> Figure:
    """Return every place that any origin names, and as many more as the largest figure exceeds them."""
    named = _named(event.names, times, day, "high")
    figures = [_sum(_widest(item, event, times, day) for item in items) for items in event.origins]
    largest = max(figures, key=lambda f: f.total, default=Figure())
    unnamed = max(0, largest.total - len(named.names))
    return Figure(named.names, unnamed, any(f.open_high for f in figures))


def deciding_names(item: Item, event: Event) -> frozenset[str]:
    """Return the names that stand behind an item's figure: its own, else those of a list of the same length."""
    if item.names:
        return item.names
    lists = (other.names for items in event.origins for other in items)
    return next((names for names in lists if names and len(names) == item.count), frozenset())


def _measured(item: Item, event: Event, times: Times, day: date, measure: str) -> Figure:
    names = deciding_names(item, event)
    if names:
        # a bare figure equal to a list is as sure as the list is long, and changes when the list's places do
        return _named(names, times, day, measure if item.names else "best")
    return Figure(unnamed=item.count or 0) if item.end <= day else Figure()


def _widest(item: Item, event: Event, times: Times, day: date) -> Figure:
    """The largest that an item can mean: its names, and the rest of a count that names do not fill."""
    names = item.all_names | deciding_names(item, event)
    rest = max(0, (item.count_high or 0) - len(names)) if item.start <= day else 0
    return Figure(_named(names, times, day, "high").names, rest, item.open_high and item.start <= day)


def _named(names: Iterable[str], times: Times, day: date, measure: str) -> Figure:
    return Figure(frozenset(key for key in names if times[key].counts(day, measure)))


def _sum(figures: Iterable[Figure]) -> Figure:
    total = Figure()
    for figure in figures:
        total = total.plus(figure)
    return total
