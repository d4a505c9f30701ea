"""The state of a region at the end of a day: five parts that make up its total, never merged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from pipeline.model import Case, Region, RegionState
from pipeline.reconcile.events import Event, Figure, best, deciding_names, high, low
from pipeline.reconcile.evidence import Evidence
from pipeline.reconcile.places import PlaceTimes
from pipeline.reconcile.plans import Plan, covers, whole

T = TypeVar("T")
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
        keys = self.extra.union(*(event.names for event in self.events)) - self.listed
        return frozenset(k for k in keys if self.times[k].contested and self.times[k].counts(day, "high"))

    @property
    def listed(self) -> frozenset[str]:
        """The places behind the figure of the leading origin that gives a total, at whatever day."""
        led = (e for e in self.events if self._led(e))
        return frozenset().union(*(deciding_names(item, e) for e in led for item in e.leading[0]))

    def _sum(self, measure: Measure, day: date) -> Figure:
        total = Figure()
        for event in self.events:
            total = total.plus(measure(event, self.times, day))
        return total

    def _settled(self, key: str) -> bool:
        """Whether an event with a total stands over the day of a place that it does not name."""
        day = self.times[key].best_from
        return any(event.start <= day <= event.end and self._led(event) for event in self.events)

    @staticmethod
    def _led(event: Event) -> bool:
        return any(item.complete for items in event.origins for item in items)


@dataclass(frozen=True)
class RegionView:
    """Everything that is said of a region, ready to be asked for any day."""

    case: Case
    region: Region
    unit: str
    sides: tuple[SideView, ...]  # by the day of their first gain
    plans: tuple[Plan, ...]
    excepted: tuple[Evidence, ...]  # claims that leave places of this region out

    def state(self, day: date) -> RegionState:
        """Return the state of the region at the end of a day."""
        side, taken = self._net(day)
        changed, lowest, highest = taken
        scheduled, plan = self._scheduled(day, side)
        contested = len(side.contested(day)) if side else 0
        silent = changed is None and not scheduled and not contested
        still = 0 if silent and not self.case.baseline_complete else self._still_held(day, side)
        total = self.region.localities_total
        rest = None if total is None else total - (changed or 0) - scheduled - still - contested
        if rest is not None and rest > 0 and self.case.baseline_complete:
            still, rest = still + rest, 0
        used = self._used(day, side)
        days = self._days(day, side)
        return RegionState(
            region_id=self.region.region_id,
            system=self.region.system,
            day=day,
            total=total,
            reported=self._reported(day, side),
            changed=changed,
            low=lowest.total if lowest and changed is not None else None,
            high=max(highest.total, changed) if highest and changed is not None else None,
            high_open=bool(highest and highest.open_high),
            scheduled=scheduled,
            still_held=still,
            contested=contested,
            not_reported=rest if rest is None or rest >= 0 else None,
            holder=self._holder(changed, still, total, side),
            gained_by=side.side if side and changed else None,
            lost_by=_first(e.located.lost_by for e in used) if changed else None,
            first_change=days[0] if days and changed else None,
            last_change=days[-1] if days and changed else None,
            status=self._status(day, side, changed, scheduled, contested, plan, lowest, used),
            rule=self._rule(side, changed, scheduled, used),
            sources=tuple(dict.fromkeys(e.located.report.report_id for e in used)),
            claims=tuple(dict.fromkeys(e.claim.claim_id for e in used)),
            due=plan.due if plan else None,
        )

    def days(self) -> list[date]:
        """Return the days on which the state may differ from that of the day before."""
        found: set[date] = set()
        for side in self.sides:
            found |= {day for event in side.events for day in (event.start, event.end)}
            found |= {day for e in side.evidence + side.denials for day in (e.start, e.end)}
            for key in side.extra.union(*(event.names for event in side.events)):
                times = side.times[key]
                found |= {times.best_from, times.high_from, times.low_from or times.best_from}
        for plan in self.plans:
            found |= {
                plan.known,
                *([plan.due] if plan.due else []),
                *([plan.replaced] if plan.replaced else []),
            }
        found |= {e.start for e in self.excepted}
        return sorted(found)

    def _net(self, day: date) -> tuple[SideView | None, tuple[int | None, Figure | None, Figure | None]]:
        """The side that gained in the end, and what it holds of its gains: what others took back is subtracted."""
        speaking = [side for side in self.sides if side.first <= day]
        if not speaking:
            return None, (None, None, None)
        main = speaking[0]
        gains = [side.best(day).total for side in speaking]
        if len(speaking) > 1 and sum(gains[1:]) > gains[0]:
            main = speaking[1 + gains[1:].index(max(gains[1:]))]
        back = sum(side.best(day).total for side in speaking if side is not main)
        figures = [_less(figure, back) for figure in (main.best(day), main.low(day), main.high(day))]
        best_figure, low_figure, high_figure = figures
        if low_figure.total > best_figure.total:
            low_figure = best_figure
        return main, (best_figure.total, low_figure, high_figure)

    def _reported(self, day: date, side: SideView | None) -> int | None:
        printed = (e.claim.count for e in (side.evidence if side else ()) if e.start <= day)
        return _first(printed)

    def _scheduled(self, day: date, side: SideView | None) -> tuple[int, Plan | None]:
        """How many localities a standing plan will move, and the plan that is due last."""
        standing = [plan for plan in self.plans if plan.stands(day)]
        known = {key for key in self._listed(side) if side and not side.times[key].counts(day, "best")}
        region_id = self.region.region_id
        open_plans = [p for p in standing if any(covers(p, key, region_id, self.case) for key in known)]
        count = sum(any(covers(p, key, region_id, self.case) for p in standing) for key in known)
        if not known:
            count, open_plans = self._scheduled_unnamed(standing, day, side)
        last = max(open_plans, key=lambda p: p.due or date.min, default=None)
        return count, last

    def _listed(self, side: SideView | None) -> frozenset[str]:
        """The places that, by the leading list or else by any, change within the case's period."""
        if side is None:
            return frozenset()
        keys = side.listed or side.extra.union(*(event.names for event in side.events))
        return frozenset(key for key in keys if side.times[key].best_from <= self.case.period_end)

    def _scheduled_unnamed(self, standing: Sequence[Plan], day: date, side: SideView | None) -> tuple[int, list[Plan]]:
        done = side.best(day).total if side else 0
        fulfilled = [e for e in (side.evidence if side else ()) if e.end <= day]
        plans = [
            p
            for p in standing
            if (p.region_id == self.region.region_id or whole(p, self.region.region_id, self.case))
            and not any(e.end >= p.known for e in fulfilled)
        ]
        figures = [p.evidence.claim.count for p in plans if p.evidence.claim.count is not None]
        total = self.region.localities_total
        if not figures and total is not None and any(whole(p, self.region.region_id, self.case) for p in plans):
            figures = [max(0, total - done)]
        return (figures[-1], plans) if figures else (0, plans)

    def _still_held(self, day: date, side: SideView | None) -> int:
        taken = side.best(day).names if side else frozenset()
        told = {p.key for e in self.excepted if e.start <= day for p in e.located.excepted}
        return len({key for key in told if self._counts(key)} - taken)

    def _counts(self, key: str) -> bool:
        locality = self.case.localities.get(key)
        home = locality.regions.get(self.region.system) if locality else None
        if home not in (None, self.region.region_id):
            return False
        return self.unit != "community" or (locality is not None and locality.unit == "community")

    def _used(self, day: date, side: SideView | None) -> list[Evidence]:
        """The evidence behind the state, leading first: for the region, then for its places, then the plans."""
        if side is None:
            told: list[Evidence] = []
        else:
            told = [e for e in side.evidence if e.start <= day]
            told += [e for e in side.denials if e.start <= day]
            for key in sorted(side.extra.union(*(event.names for event in side.events))):
                told += [e for e in side.times[key].support if e.start <= day]
        told = sorted(dict.fromkeys(told), key=lambda e: (e.located.system != self.region.system, e.rank))
        plans = [p.evidence for p in self.plans if p.known <= day and self._speaks(p)]
        return list(dict.fromkeys([*told, *plans, *(e for e in self.excepted if e.start <= day)]))

    def _speaks(self, plan: Plan) -> bool:
        region_id = self.region.region_id
        keys = frozenset().union(*(self._listed(side) for side in self.sides))
        return whole(plan, region_id, self.case) or any(covers(plan, key, region_id, self.case) for key in keys)

    def _days(self, day: date, side: SideView | None) -> list[date]:
        """The days on which what counts as changed changed, in order."""
        if side is None:
            return []
        figure = side.best(day)
        named = {side.times[key].best_from for key in figure.names}
        unnamed = {event.end for event in side.events if event.end <= day} if figure.unnamed else set()
        return sorted(named | unnamed)

    def _holder(self, changed: int | None, still: int, total: int | None, side: SideView | None) -> str | None:
        if total is None or side is None:
            return None
        if changed == total:
            return side.side
        return self.case.baseline_holder if still == total else None

    def _status(
        self,
        day: date,
        side: SideView | None,
        changed: int | None,
        scheduled: int,
        contested: int,
        plan: Plan | None,
        lowest: Figure | None,
        used: Sequence[Evidence],
    ) -> str:
        if not changed:
            if contested:
                return "contested"
            if scheduled and plan is not None:
                return "overdue" if plan.due is not None and plan.due < day else "scheduled"
            return "not_reported" if changed is None else "reported"
        telling = [e for e in used if e.is_change]
        others = {e.origin: e for e in telling if not e.own}
        if not others:
            return "claimed"
        if side is not None and any(side.times[k].denials for e in side.events for k in e.names if k in side.times):
            return "disputed"
        if len(others) > 1:
            return "confirmed"
        speaks_for = next(iter(others.values())).located.report.card.speaks_for
        return "admitted" if speaks_for is not None else "reported"

    def _rule(self, side: SideView | None, changed: int | None, scheduled: int, used: Sequence[Evidence]) -> str:
        if not changed or side is None:
            return "10 plans" if scheduled else ("2 one event" if used else "no claim")
        led = [event for event in side.events if SideView._led(event)]
        if not led:
            return "3 names" if side.events else "9 named in another system"
        item = led[0].leading[0][0]
        if any(e.claim.unit == "whole_region" for e in item.evidence):
            return "10 whole region"
        return "6 declared order" if len(led[0].origins) > 1 else "2 one event"


def _first(values: Iterable[T | None]) -> T | None:
    return next((value for value in values if value is not None), None)


def _less(figure: Figure, back: int) -> Figure:
    if not back:
        return figure
    return Figure(frozenset(), max(0, figure.total - back), figure.open_high)
