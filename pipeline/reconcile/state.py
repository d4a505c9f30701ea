"""The state of a region at the end of a day: five parts that make up its total, never merged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from pipeline.model import Case, Region, RegionState, Unit
from pipeline.reconcile.evidence import Evidence, speaker
from pipeline.reconcile.figures import Figure, total
from pipeline.reconcile.plans import Plan, covers, whole
from pipeline.reconcile.reversals import Net, first_holders, net_of_reversals
from pipeline.reconcile.rules import Rule, deciding
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
        found = {e.start for e in self.excepted}.union(*(side.turns for side in self.sides))
        plans = (day for plan in self.speaking for day in (plan.known, plan.due, plan.replaced))
        return sorted(found.union(day for day in plans if day is not None))

    @cached_property
    def speaking(self) -> tuple[Plan, ...]:
        """The plans that speak of this region or of a place of it."""
        return tuple(
            plan
            for plan in self.plans
            if whole(plan, self.region.region_id)
            or any(self.has(key, plan.evidence) for key in plan.named)
            or any(covers(plan, key, self.region.region_id, self.case) for key in self.expected)
        )

    @cached_property
    def expected(self) -> frozenset[str]:
        """The places that, by the leading list or else by any source, change within the case's period."""
        found: set[str] = set()
        for side in self.sides:
            keys = side.listed or side.names - side.echoed - side.contested_places
            found |= {key for key in keys if side.times[key].day <= self.case.period_end}
        return frozenset(found)

    @cached_property
    def listed(self) -> frozenset[str]:
        return frozenset().union(*(side.listed for side in self.sides))

    @cached_property
    def first_holders(self) -> dict[str, str | None]:
        return first_holders(self.sides, self.case.baseline_holder)

    def left_out(self, item: Evidence) -> frozenset[str]:
        """The places of this region that a claim on a whole region leaves out."""
        return frozenset(place.key for place in item.located.excepted if self.has(place.key, item))

    def has(self, key: str, item: Evidence) -> bool:
        """Whether a place that a claim names is one of those that this region counts."""
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
        best, low, high = self.figures
        return RegionState(
            region_id=region.region_id,
            system=region.system,
            day=self.day,
            total=region.localities_total,
            reported=self.reported,
            changed=changed,
            low=None if changed is None else min(low.total, changed),
            high=None if changed is None else max(high.total, changed),
            high_open=changed is not None and (high.open_high or best.unknown),
            scheduled=self.scheduled,
            still_held=self.still_held,
            contested=len(self.contested),
            not_reported=self.not_reported,
            holder=self.holder,
            gained_by=self.gained_by if changed else None,
            lost_by=_first(e.located.lost_by for e in used) if changed else None,
            first_change=days[0] if days else None,
            last_change=days[-1] if days else None,
            status=self.status,
            rule=self.rule,
            sources=tuple(dict.fromkeys(e.located.report.report_id for e in used)),
            claims=tuple(dict.fromkeys(e.claim.claim_id for e in used)),
            due=self.due,
            gains=tuple((self.begun[i].side, count) for i, count in self.gains.items()),
        )

    @cached_property
    def begun(self) -> list[SideView]:
        """The sides of whose gains something is said by then."""
        return [side for side in self.view.sides if side.first <= self.day]

    @cached_property
    def net(self) -> Net:
        return net_of_reversals(self.begun, self.day, self.view.first_holders)

    @cached_property
    def side(self) -> SideView | None:
        """The side that has gained most, of several the first."""
        held = self.net.held
        return self.begun[max(held, key=lambda i: (held[i][0].total, -i))] if held else None

    @cached_property
    def gains(self) -> dict[int, int]:
        """How many localities each side holds of its gains, by its place among the view's sides; without empty ones.

        What nobody is named for counts only where no side is named: it may be the same event.
        """
        held = {i: best.total for i, (best, _, _) in self.net.held.items() if best.total}
        named = {i: count for i, count in held.items() if self.begun[i].side is not None}
        return named or held

    @cached_property
    def figures(self) -> tuple[Figure, Figure, Figure]:
        """Best, low and high of what all sides together hold of their gains."""
        counted = [self.net.held[i] for i in self.gains] or list(self.net.held.values())[:1]
        best, low, high = (total([net[measure] for net in counted]) for measure in range(3))
        return best, low, high

    @cached_property
    def changed(self) -> int | None:
        best = self.figures[0]
        return None if self.side is None or (best.unknown and not best.total) else best.total

    @property
    def gained_by(self) -> str | None:
        """The side that gained what changed; null where several did: `holdings` has each."""
        return self.side.side if self.side is not None and len(self.gains) == 1 else None

    @property
    def reported(self) -> int | None:
        """The figure that the leading source printed."""
        return _first(e.claim.count for e in (self.side.evidence if self.side else ()) if e.start <= self.day)

    @cached_property
    def contested(self) -> frozenset[str]:
        taken = self.figures[0].names
        return frozenset().union(*(side.contested(self.day) for side in self.view.sides)) - taken

    @cached_property
    def taken(self) -> frozenset[str]:
        """The places that count as changed, to whichever side."""
        keys = ((side, key) for side in self.view.sides for key in side.names)
        return frozenset(key for side, key in keys if side.times[key].counts(self.day, "best"))

    @cached_property
    def returned(self) -> frozenset[str]:
        """The places that who had them first has taken back."""
        first = self.view.first_holders
        keys = ((side, key) for side in self.view.sides for key in side.names if side.side == first.get(key))
        return frozenset(key for side, key in keys if side.times[key].counts(self.day, "best"))

    @cached_property
    def waiting(self) -> dict[str, Plan]:
        """The places that a standing plan will move, each with the plan."""
        standing = [plan for plan in self.view.speaking if plan.stands(self.day)]
        named = {key for plan in standing for key in plan.named if self.view.has(key, plan.evidence)}
        named = named & self.view.listed if self.view.listed else named
        found = {}
        for key in sorted((self.view.expected | named) - self.taken - self.contested):
            plan = _first(p for p in reversed(standing) if self._covers(p, key))
            if plan is not None:
                found[key] = plan
        return found

    def _covers(self, plan: Plan, key: str) -> bool:
        return covers(plan, key, self.view.region.region_id, self.view.case)

    @cached_property
    def open_plans(self) -> list[tuple[Plan, int]]:
        """The standing plans of the region as such, each with what is still to come by it."""
        region_id, total = self.view.region.region_id, self._size()
        plans = [p for p in self.view.speaking if p.stands(self.day) and whole(p, region_id)]
        found = []
        for plan in plans:
            if plan.evidence.claim.count is not None:
                rest = plan.evidence.claim.count - self._gained_since(plan)
            elif self.view.listed:
                rest = sum(self._covers(plan, key) for key in self.waiting)
            elif total is not None:
                rest = total - (self.changed or 0) - len(plan.excepted) - len(self.contested)
            else:
                rest = 0
            if rest > 0:
                found.append((plan, rest))
        return found

    def _size(self) -> int | None:
        region = self.view.region
        return region.held_before if region.held_before is not None else region.localities_total

    def _gained_since(self, plan: Plan) -> int:
        sides = [s for s in self.view.sides if plan.evidence.side in (None, s.side)]
        before = date.fromordinal(plan.known.toordinal() - 1)
        return sum(max(0, s.best(self.day).total - s.best(before).total) for s in sides)

    @cached_property
    def scheduled(self) -> int:
        wanted = max([len(self.waiting), *(rest for _, rest in self.open_plans)])
        total = self.view.region.localities_total
        return wanted if total is None else max(0, min(wanted, total - (self.changed or 0) - len(self.contested)))

    @property
    def due(self) -> date | None:
        plans = [*self.waiting.values(), *(plan for plan, _ in self.open_plans)]
        return max((p.due for p in plans if p.due is not None), default=None) if self.scheduled else None

    @cached_property
    def still_held(self) -> int:
        """What a source says was left out or taken back; with a complete baseline, all else that did not change."""
        told = frozenset().union(*(self.view.left_out(e) for e in self.view.excepted if e.start <= self.day))
        told = told.union(*(plan.excepted for plan, _ in self.open_plans)) - self.taken
        named = (told | self.returned) - self.contested - set(self.waiting)
        held = len(named) + self.net.returned
        rest = self._rest(held)
        return held + max(0, rest) if self.view.case.baseline_complete and rest is not None else held

    @property
    def not_reported(self) -> int | None:
        return left_of(self._rest(self.still_held))

    def _rest(self, held: int) -> int | None:
        total = self.view.region.localities_total
        return None if total is None else total - (self.changed or 0) - self.scheduled - held - len(self.contested)

    @property
    def holder(self) -> str | None:
        """The side that holds all of the region, if one does."""
        total = self.view.region.localities_total
        if total is None:
            return None
        if self.gained_by is not None and self.changed == total:
            return self.gained_by
        return self.view.case.baseline_holder if self.still_held == total else None

    @cached_property
    def used(self) -> list[Evidence]:
        """The evidence behind the state, leading first: for the region, then for its places, then the plans."""
        told = [e for side in self.view.sides for e in (*side.evidence, *side.denials)]
        told += [
            e for s in self.view.sides for k in sorted(s.names) for e in (*s.times[k].support, *s.times[k].denials)
        ]
        told = [e for e in dict.fromkeys(told) if e.start <= self.day]
        told.sort(key=lambda e: (e.located.system != self.view.region.system, e.rank))
        plans = [plan.evidence for plan in self.view.speaking if plan.known <= self.day]
        excepting = [e for e in self.view.excepted if e.start <= self.day and self.view.left_out(e)]
        return list(dict.fromkeys([*told, *plans, *excepting]))

    @property
    def days(self) -> list[date]:
        """The days on which what counts as changed changed, in order."""
        gaining = [self.begun[i] for i in self.gains] if self.changed else []
        return sorted({day for side in gaining for day in side.days_until(self.day)})

    @property
    def status(self) -> str:
        """How sure the region's figure is, in one word: docs/outputs.md explains them."""
        if self.changed and self.side is not None:
            return self._surety(self.side)
        if self.contested:
            return "contested"
        if self.scheduled:
            return "overdue" if self.due is not None and self.due < self.day else "scheduled"
        return "not_reported" if self.side is None else "reported"

    def _surety(self, side: SideView) -> str:
        telling = [e for e in self.used if e.is_change]
        # a side's own figure is borne out by others' figures for the region, or by their naming every place of it
        told_apart = telling[0].own and self.figures[1].total < self.figures[0].total
        others = {e.source: e for e in telling if not e.own and (self._counts(e) or not told_apart)}
        if self._denied(side):
            return "disputed"
        if not others:
            return "claimed"
        if len(others) > 1:
            return "confirmed"
        (only,) = others.values()
        return "admitted" if speaker(only.located) is not None else "reported"

    def _counts(self, item: Evidence) -> bool:
        """Whether a claim gives a figure or a whole list for the region, in its own system."""
        here = item.located.system == self.view.region.system
        return here and (item.claim.count is not None or item.claim.cumulative)

    def _denied(self, side: SideView) -> bool:
        """Whether another source denies a place that counts, or a figure of the region."""
        names = self.figures[2].names
        figures = [d for d in side.denials if not d.located.places and d.start <= self.day]
        return bool(figures) or any(s.times[key].denials for s in self.view.sides for key in names & s.names)

    @property
    def rule(self) -> str:
        """The rule of docs/ledger.md that decided the figure."""
        if self.side is None or not self.changed:
            return Rule.PLANS if self.scheduled else Rule.ONE_EVENT if self.used else Rule.NO_CLAIM
        if len(self.begun) > 1:
            return Rule.REVERSALS
        periods = [p for p in self.side.periods if p.start <= self.day]
        if any(e.claim.unit is Unit.WHOLE_REGION and e.located.places == () for e in self.side.evidence[:1]):
            return Rule.WHOLE_REGION
        if periods:
            return deciding(periods[0].totals, Rule.TOTALS)
        if self.side.days:
            rules = {deciding(day.figures, Rule.ONE_EVENT) for day in self.side.days}
            return Rule.DECLARED_ORDER if Rule.DECLARED_ORDER in rules else Rule.ONE_EVENT
        return Rule.NAMES if self.side.evidence else Rule.ANOTHER_SYSTEM


def left_of(rest: int | None) -> int | None:
    """Return what nobody reports of a total: nothing can be said where it is unknown or exceeded (rule 7)."""
    return None if rest is None or rest < 0 else rest


def _first(values: Iterable[T | None]) -> T | None:
    return next((value for value in values if value is not None), None)
