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

    `periods`, `days` and `loose` places stand side by side in time. `echoed` places are named by another carrier of
    an announcement only: in the upper bound. `contested` ones are denied by another source. `undated` figures add to
    nothing.
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
        return self.loose | self.echoed | self.contested_places | periods | days

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
        echoed = frozenset(k for k in self.echoed if self.times[k].counts(day, "high"))
        told = total([*parts, self._loose(day, "high"), Figure(echoed)])
        return told.raised_to(max((s.high or s.best or 0 for s in self.undated), default=0))

    def contested(self, day: date) -> frozenset[str]:
        return frozenset(k for k in self.contested_places if self.times[k].counts(day, "high"))

    @cached_property
    def turns(self) -> set[date]:
        """The days on which a figure may change."""
        found = {day for e in (*self.evidence, *self.denials) for day in (e.start, e.end)}
        found |= {total.since for period in self.periods for total in period.totals}
        return found.union(*(self.times[key].days for key in self.names))

    def days_until(self, day: date) -> list[date]:
        """The days, up to one, on which what counts as changed changed."""
        figure = self.best(day)
        named = {since for key in figure.names if (since := self.times[key].since(day))}
        counted = {part.day for part in self.days} | {d.day for p in self.periods for d in p.days}
        counted |= {total.end for period in self.periods for total in period.totals[:1] if not period.days}
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
