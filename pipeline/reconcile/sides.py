"""What is said of one side's gains in a region, and the figure that it comes to on a day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from pipeline.reconcile.evidence import Evidence
from pipeline.reconcile.figures import Day, Figure, Period, Stated, total
from pipeline.reconcile.places import Times


@dataclass(frozen=True)
class SideView:
    """What is said of one side's gains in a region.

    `periods`, `days` and `loose` places stand side by side in time. Of the places, `echoed` ones are named by another
    carrier of an announcement only and contested ones are denied by another source: both count in high alone.
    `undated` figures add to nothing.
    """

    side: str | None
    evidence: tuple[Evidence, ...]
    denials: tuple[Evidence, ...]
    periods: tuple[Period, ...]
    days: tuple[Day, ...]
    loose: frozenset[str]
    echoed: frozenset[str]
    contested_places: frozenset[str]
    undated: tuple[Stated, ...]
    times: Times

    @cached_property
    def names(self) -> frozenset[str]:
        """Every place of the region that any source names."""
        periods = frozenset().union(*(period.names for period in self.periods))
        days = frozenset().union(*(day.names for day in self.days))
        return self.loose | periods | days

    @cached_property
    def levels(self) -> tuple[Period, ...]:
        """The periods, and those inside them."""
        return tuple(level for period in self.periods for level in period.levels)

    @cached_property
    def every_day(self) -> tuple[Day, ...]:
        """The days of which figures are told, inside periods and outside."""
        return (*self.days, *(day for period in self.levels for day in period.days))

    @cached_property
    def listed(self) -> frozenset[str]:
        """The places behind the leading total of each period, at whatever day."""
        return frozenset().union(*(p.deciding_names(p.totals[0]) for p in self.periods))

    @cached_property
    def first(self) -> date:
        """The first day of which anything is said."""
        starts = [e.start for e in self.evidence]
        starts += [run.high_from for key in self.names for run in self.times[key].runs]
        return min(starts, default=date.max)

    def best(self, day: date) -> Figure:
        parts = [period.best(self.times, day) for period in self.periods if period.start <= day]
        parts += [part.best(self.times) for part in self.days if part.day <= day]
        return total([*parts, self._loose(day, "best")])

    def low(self, day: date) -> Figure:
        parts = [period.low(self.times, day) for period in self.periods if period.start <= day]
        parts += [part.low(self.times) for part in self.days if part.day <= day]
        return total([*parts, self._loose(day, "low")])

    def high(self, day: date) -> Figure:
        parts = [period.high(self.times, day) for period in self.periods if period.start <= day]
        parts += [part.high() for part in self.days if part.day <= day]
        told = total([*parts, self._loose(day, "high")])
        return told.raised_to(max((s.high or s.best or 0 for s in self.undated), default=0))

    def contested(self, day: date) -> frozenset[str]:
        return frozenset(k for k in self.contested_places if self.times[k].said_of(day))

    @cached_property
    def turns(self) -> set[date]:
        """The days on which a figure may change."""
        found = {day for e in (*self.evidence, *self.denials) for day in (e.start, e.end)}
        found |= {total.since for period in self.levels for total in period.totals}
        return found.union(*(self.times[key].days for key in self.names))

    def days_until(self, day: date) -> list[date]:
        """The days, up to one, on which what counts as changed changed."""
        figure = self.best(day)
        named = {since for key in figure.names if (since := self.times[key].since(day))}
        counted = {part.day for part in self.every_day}
        counted |= {total.end for period in self.levels for total in period.totals[:1] if not period.days}
        unnamed = {d for d in counted if d <= day} if figure.unnamed else set()
        return sorted(named | unnamed)

    def _loose(self, day: date, measure: str) -> Figure:
        return Figure(frozenset(key for key in self.loose if self.times[key].counts(day, measure)))


def lowered(figure: Figure, back: int) -> Figure:
    """Return what is left when so many were taken back, nobody knows which."""
    return figure if not back else replace(figure, names=frozenset(), unnamed=max(0, figure.total - back))


def without(figure: Figure, names: frozenset[str]) -> Figure:
    """Return the figure less those places."""
    return replace(figure, names=figure.names - names)
