"""What is said of one side's gains in a region, and the figure that it comes to on a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from pipeline.reconcile.events import Event, Figure, best, deciding_names, high, low
from pipeline.reconcile.evidence import Evidence
from pipeline.reconcile.places import PlaceTimes

Measure = Callable[[Event, Mapping[str, PlaceTimes], date], Figure]


@dataclass(frozen=True)
class SideView:
    """What is said of one side's gains in a region: `extra` are places that only other systems' reports name."""

    side: str | None
    evidence: tuple[Evidence, ...]
    denials: tuple[Evidence, ...]
    events: tuple[Event, ...]
    extra: frozenset[str]
    times: Mapping[str, PlaceTimes]

    @property
    def first(self) -> date:
        starts = [e.start for e in self.evidence] + [self.times[key].high_from for key in self.extra]
        return min(starts, default=date.max)

    def best(self, day: date) -> Figure:
        told = self._sum(best, day)
        loose = {k for k in self.extra if not self._settled(k) and self.times[k].counts(day, "best")}
        return Figure((told.names | loose) - self.contested(day), told.unnamed, told.open_high)

    def low(self, day: date) -> Figure:
        told = self._sum(low, day)
        loose = frozenset(k for k in self.extra if not self._settled(k) and self.times[k].counts(day, "low"))
        return told.plus(Figure(loose))

    def high(self, day: date) -> Figure:
        told = self._sum(high, day)
        contested = self.contested(day)
        extra = frozenset(k for k in self.extra if self.times[k].counts(day, "high")) - contested
        inside = frozenset(k for k in extra if self._settled(k))  # part of what a total already counts
        named = (told.names | extra) - contested
        return Figure(named, max(0, told.unnamed - len(inside)), told.open_high)

    def contested(self, day: date) -> frozenset[str]:
        """The places that one origin names and another denies, unless the leading origin counts them."""
        keys = self.names - self.listed
        return frozenset(k for k in keys if self.times[k].contested and self.times[k].counts(day, "high"))

    @cached_property
    def listed(self) -> frozenset[str]:
        """The places behind the figure of the leading origin that gives a total, at whatever day."""
        led = (e for e in self.events if e.led)
        return frozenset().union(*(deciding_names(item, e) for e in led for item in e.leading[0]))

    def _sum(self, measure: Measure, day: date) -> Figure:
        total = Figure()
        for event in self.events:
            total = total.plus(measure(event, self.times, day))
        return total

    @property
    def names(self) -> frozenset[str]:
        """Every place of the region that any source names."""
        return self.extra.union(*(event.names for event in self.events))

    def _settled(self, key: str) -> bool:
        """Whether an event with a total stands over the day of a place that it does not name."""
        day = self.times[key].best_from
        return any(event.start <= day <= event.end and event.led for event in self.events)
