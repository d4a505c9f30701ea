"""The state of a region at the end of a day: five parts that make up its total, never merged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from pipeline.model import Case, Region, RegionState, Unit
from pipeline.reconcile.events import Figure
from pipeline.reconcile.evidence import Evidence
from pipeline.reconcile.plans import Plan, covers, whole
from pipeline.reconcile.sides import SideView

T = TypeVar("T")


@dataclass(frozen=True)
class RegionView:
    """Everything that is said of a region, ready to be asked for any day."""

    case: Case
    region: Region
    unit: str
    sides: tuple[SideView, ...]  # by the day of their first gain
    plans: tuple[Plan, ...]
    excepted: tuple[Evidence, ...]  # claims on a whole region that leave places out

    def state(self, day: date) -> RegionState:
        """Return the state of the region at the end of a day."""
        return Moment(self, day).state()

    def days(self) -> list[date]:
        """Return the days on which the state may differ from that of the day before."""
        found: set[date | None] = set()
        for side in self.sides:
            found |= {day for event in side.events for day in (event.start, event.end)}
            found |= {day for e in side.evidence + side.denials for day in (e.start, e.end)}
            for times in (side.times[key] for key in side.names):
                found |= {times.low_from, times.best_from, times.high_from}
        found |= {day for plan in self.speaking for day in (plan.known, plan.due, plan.replaced)}
        found |= {e.start for e in self.excepted}
        return sorted(day for day in found if day is not None)

    @cached_property
    def speaking(self) -> tuple[Plan, ...]:
        """The plans that speak of this region or of a place of it."""
        keys = frozenset().union(*(self.expected(side) for side in self.sides))
        return tuple(plan for plan in self.plans if self.is_whole(plan) or any(self.covers(plan, key) for key in keys))

    def is_whole(self, plan: Plan) -> bool:
        return whole(plan, self.region.region_id)

    def covers(self, plan: Plan, key: str) -> bool:
        return covers(plan, key, self.region.region_id, self.case)

    def expected(self, side: SideView | None) -> frozenset[str]:
        """The places that, by the leading list or else by any source, change within the case's period."""
        if side is None:
            return frozenset()
        keys = side.listed or side.names
        return frozenset(key for key in keys if side.times[key].best_from <= self.case.period_end)

    def left_out(self, item: Evidence) -> frozenset[str]:
        """The places of this region that a claim on a whole region leaves out."""
        return frozenset(place.key for place in item.located.excepted if self._has(place.key, item))

    def _has(self, key: str, item: Evidence) -> bool:
        locality = self.case.localities.get(key)
        if locality is None:
            return item.located.regions == (self.region.region_id,)
        in_region = locality.regions.get(self.region.system) == self.region.region_id
        return in_region and (self.unit != "community" or locality.unit == "community")


@dataclass(frozen=True)
class Moment:
    """A region at the end of a day; each part is worked out once, when it is asked for."""

    view: RegionView
    day: date

    def state(self) -> RegionState:
        region, used, days = self.view.region, self.used, self.days
        changed = self.changed
        return RegionState(
            region_id=region.region_id,
            system=region.system,
            day=self.day,
            total=region.localities_total,
            reported=self.reported,
            changed=changed,
            low=None if changed is None else min(self.figures[1].total, changed),
            high=None if changed is None else max(self.figures[2].total, changed),
            high_open=changed is not None and self.figures[2].open_high,
            scheduled=self.scheduled,
            still_held=self.still_held,
            contested=self.contested,
            not_reported=self.not_reported,
            holder=self.holder,
            gained_by=self.side.side if self.side and changed else None,
            lost_by=_first(e.located.lost_by for e in used) if changed else None,
            first_change=days[0] if days else None,
            last_change=days[-1] if days else None,
            status=self.status,
            rule=self.rule,
            sources=tuple(dict.fromkeys(e.located.report.report_id for e in used)),
            claims=tuple(dict.fromkeys(e.claim.claim_id for e in used)),
            due=self.due,
        )

    @cached_property
    def side(self) -> SideView | None:
        """The side that gained in the end: the first to gain, unless others took more from it than it had."""
        speaking = [side for side in self.view.sides if side.first <= self.day]
        if not speaking:
            return None
        first, *others = speaking
        gains = {id(side): side.best(self.day).total for side in speaking}
        if sum(gains[id(side)] for side in others) > gains[id(first)]:
            return max(others, key=lambda side: gains[id(side)])
        return first

    @cached_property
    def figures(self) -> tuple[Figure, Figure, Figure]:
        """Best, low and high of what the side holds of its gains: what others took back is subtracted."""
        if self.side is None:
            return Figure(), Figure(), Figure()
        others = (side for side in self.view.sides if side is not self.side)
        back = sum(side.best(self.day).total for side in others)
        best, low, high = (measure(self.day) for measure in (self.side.best, self.side.low, self.side.high))
        return best.less(back), low.less(back), high.less(back)

    @cached_property
    def changed(self) -> int | None:
        return None if self.side is None else self.figures[0].total

    @property
    def reported(self) -> int | None:
        """The figure that the leading source printed."""
        return _first(e.claim.count for e in (self.side.evidence if self.side else ()) if e.start <= self.day)

    @cached_property
    def contested(self) -> int:
        return len(self.side.contested(self.day)) if self.side else 0

    @cached_property
    def plans(self) -> tuple[Plan, ...]:
        """The plans that stand and are not yet fulfilled."""
        standing = [plan for plan in self.view.speaking if plan.stands(self.day)]
        if self.waiting:
            return tuple(p for p in standing if any(self.view.covers(p, key) for key in self.waiting))
        told = self.side.evidence if self.side else ()
        done = [e.end for e in told if e.end <= self.day]
        return tuple(p for p in standing if self.view.is_whole(p) and not any(end >= p.known for end in done))

    @cached_property
    def waiting(self) -> frozenset[str]:
        """The places that are expected to change and have not yet."""
        side = self.side
        if side is None:
            return frozenset()
        return frozenset(key for key in self.view.expected(side) if not side.times[key].counts(self.day, "best"))

    @cached_property
    def scheduled(self) -> int:
        if self.waiting:
            return sum(any(self.view.covers(plan, key) for plan in self.plans) for key in self.waiting)
        stated = [p.evidence.claim.count for p in self.plans if p.evidence.claim.count is not None]
        total = self.view.region.localities_total
        if stated or not self.plans or total is None:
            return stated[-1] if stated else 0
        return max(0, total - (self.changed or 0))

    @property
    def due(self) -> date | None:
        return max((plan.due for plan in self.plans if plan.due is not None), default=None)

    @cached_property
    def still_held(self) -> int:
        """What a source says was left out, and, with a complete baseline, all of which nobody says that it changed."""
        taken = self.figures[0].names
        told = frozenset().union(*(self.view.left_out(e) for e in self.view.excepted if e.start <= self.day))
        held, rest = len(told - taken), self._rest(len(told - taken))
        return held + max(0, rest) if self.view.case.baseline_complete and rest is not None else held

    @property
    def not_reported(self) -> int | None:
        """The rest of the total; null where the total is unknown or exceeded."""
        rest = self._rest(self.still_held)
        return rest if rest is None or rest >= 0 else None

    def _rest(self, held: int) -> int | None:
        total = self.view.region.localities_total
        return None if total is None else total - (self.changed or 0) - self.scheduled - held - self.contested

    @property
    def holder(self) -> str | None:
        """The side that holds all of the region, if one does."""
        total = self.view.region.localities_total
        if total is None:
            return None
        if self.side is not None and self.changed == total:
            return self.side.side
        return self.view.case.baseline_holder if self.still_held == total else None

    @cached_property
    def used(self) -> list[Evidence]:
        """The evidence behind the state, leading first: for the region, then for its places, then the plans."""
        told: list[Evidence] = []
        if self.side is not None:
            told = [*self.side.evidence, *self.side.denials]
            told += [e for key in sorted(self.side.names) for e in self.side.times[key].support]
        told = [e for e in dict.fromkeys(told) if e.start <= self.day]
        told.sort(key=lambda e: (e.located.system != self.view.region.system, e.rank))
        plans = [plan.evidence for plan in self.view.speaking if plan.known <= self.day]
        excepting = [e for e in self.view.excepted if e.start <= self.day and self.view.left_out(e)]
        return list(dict.fromkeys([*told, *plans, *excepting]))

    @property
    def days(self) -> list[date]:
        """The days on which what counts as changed changed, in order."""
        if self.side is None or not self.changed:
            return []
        figure = self.side.best(self.day)
        named = {self.side.times[key].best_from for key in figure.names}
        unnamed = {event.end for event in self.side.events if event.end <= self.day} if figure.unnamed else set()
        return sorted(named | unnamed)

    @property
    def status(self) -> str:
        """How sure the region's figure is, in one word: docs/outputs.md explains them."""
        if self.changed and self.side is not None:
            return self._surety(self.side)
        if self.contested:
            return "contested"
        if self.scheduled:
            return "overdue" if self.due is not None and self.due < self.day else "scheduled"
        return "not_reported" if self.changed is None else "reported"

    def _surety(self, side: SideView) -> str:
        telling = [e for e in self.used if e.is_change]
        here = telling[0].own  # a claim on the region is borne out by figures for the region, not by a few names
        system = self.view.region.system
        others = {e.origin: e for e in telling if not e.own and (e.located.system == system or not here)}
        if not others:
            return "claimed"
        if any(side.times[key].denials for event in side.events for key in event.names):
            return "disputed"
        if len(others) > 1:
            return "confirmed"
        (only,) = others.values()
        return "admitted" if only.located.report.card.speaks_for is not None else "reported"

    @property
    def rule(self) -> str:
        """The rule of docs/ledger.md that decided the figure."""
        if self.side is None or not self.changed:
            return "10 plans" if self.scheduled else "2 one event" if self.used else "no claim"
        led = [event for event in self.side.events if event.led]
        if not led:
            return "3 names" if self.side.events else "9 named in another system"
        if any(e.claim.unit is Unit.WHOLE_REGION for e in led[0].leading[0][0].evidence):
            return "10 whole region"
        return "6 declared order" if len(led[0].origins) > 1 else "2 one event"


def _first(values: Iterable[T | None]) -> T | None:
    return next((value for value in values if value is not None), None)
