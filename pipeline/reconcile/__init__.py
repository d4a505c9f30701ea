"""Reconcile claims into the ledger of changes, and tell the state of every region as of a day.

The rules are those of docs/ledger.md; each row names the rule that decided it. Pure: no file, no clock.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from pipeline.model import Case, Change, Holding, Ledger, LocalityState, Located, RegionState, Unit
from pipeline.reconcile.checks import check
from pipeline.reconcile.events import Event, best, high, low
from pipeline.reconcile.evidence import Evidence, weigh
from pipeline.reconcile.places import PlaceTimes
from pipeline.reconcile.plans import Plan, find_plans
from pipeline.reconcile.sides import SideView
from pipeline.reconcile.state import RegionView
from pipeline.reconcile.views import comparable, times_by_side, view_regions

__all__ = ["reconcile"]

FOREVER = date.max
ONE_DAY = timedelta(days=1)


def reconcile(located: Iterable[Located], case: Case, as_of: date, known_at: date) -> Ledger:
    """Return the ledger as of the end of a day, from what had been published by the end of another."""
    evidence = weigh(located, case, known_at)
    views = view_regions(case, evidence)
    states = tuple(view.state(as_of) for view in views)
    timeline = tuple(step for view in views for step in _steps(view, case))
    return Ledger(
        as_of=as_of,
        known_at=known_at,
        changes=tuple(_changes(case, views, evidence, as_of)),
        holdings=tuple(_holdings(timeline, case)),
        states=states,
        timeline=timeline,
        localities=tuple(_localities(case, evidence, as_of)),
        findings=tuple(check(case, views, evidence, as_of)),
    )


def _steps(view: RegionView, case: Case) -> Iterable[tuple[RegionState, date, date | None]]:
    """The states of a region one after another, from the start of the case's period, half-open."""
    starts = sorted({case.period_start, *(d for d in view.days() if case.period_start < d <= case.period_end)})
    states = [(day, view.state(day)) for day in starts]
    kept = [states[0]]
    for day, state in states[1:]:
        if _facts(state) != _facts(kept[-1][1]):
            kept.append((day, state))
    ends = [day for day, _ in kept[1:]] + [None]
    for (day, state), end in zip(kept, ends, strict=True):
        yield state, day, end


def _facts(state: RegionState) -> RegionState:
    return replace(state, day=date.min, sources=(), claims=(), rule="", due=None)


def _holdings(timeline: Sequence[tuple[RegionState, date, date | None]], case: Case) -> Iterable[Holding]:
    for state, start, end in timeline:
        held = [(state.gained_by, state.changed or 0, state.status)]
        held.append((state.lost_by or case.baseline_holder, state.still_held + state.scheduled, "holds"))
        held.append((None, state.contested, "contested"))
        for holder, count, status in held:
            if count:
                yield Holding(state.system, state.region_id, holder, count, start, end, status)


def _changes(case: Case, views: Sequence[RegionView], evidence: Sequence[Evidence], as_of: date) -> Iterable[Change]:
    for view in views:
        for side in view.sides:
            yield from (_event_row(view, side, event) for event in side.events)
            yield from (_place_row(view, side, key) for key in sorted(side.extra))
    yield from (_planned_row(case, plan, as_of) for plan in find_plans(evidence, case))
    yield from (_loose_row(case, item) for item in evidence if _loose(case, item))


def _event_row(view: RegionView, side: SideView, event: Event) -> Change:
    figures = [measure(event, side.times, FOREVER) for measure in (low, best, high)]
    reported = next((e.claim.count for e in event.evidence if e.claim.count is not None), None)
    return Change(
        change_id=_id(view.region.region_id, event.evidence),
        system=view.region.system,
        region_id=view.region.region_id,
        gained_by=side.side,
        lost_by=next((e.located.lost_by for e in event.evidence if e.located.lost_by), None),
        unit=view.unit,
        start=event.start,
        end=event.end,
        low=min(figures[0].total, figures[1].total),
        best=figures[1].total,
        high=None if figures[2].open_high else max(figures[2].total, figures[1].total),
        reported=reported,
        status="claimed" if all(e.own for e in event.evidence) else "reported",
        rule="2 one event" if len(event.evidence) == 1 else "6 declared order",
        claims=tuple(e.claim.claim_id for e in event.evidence),
        places=tuple(sorted(figures[1].names)),
    )


def _place_row(view: RegionView, side: SideView, key: str) -> Change:
    times = side.times[key]
    counted = int(key in side.best(FOREVER).names)
    return Change(
        change_id=_id(view.region.region_id, times.support),
        system=view.region.system,
        region_id=view.region.region_id,
        gained_by=side.side,
        lost_by=next((e.located.lost_by for e in times.support if e.located.lost_by), None),
        unit=view.unit,
        start=times.high_from,
        end=times.best_from,
        low=int(key in side.low(FOREVER).names),
        best=counted,
        high=int(key in side.high(FOREVER).names),
        reported=None,
        status="contested" if times.contested and not counted else "reported",
        rule="9 named in another system",
        claims=tuple(e.claim.claim_id for e in (*times.support, *times.denials)),
        places=(key,),
    )


def _planned_row(case: Case, plan: Plan, as_of: date) -> Change:
    claim = plan.evidence.claim
    status = "withdrawn" if not plan.stands(as_of) and plan.known <= as_of else "scheduled"
    return replace(
        _loose_row(case, plan.evidence),
        region_id=plan.region_id,
        status=status,
        rule="10 plans",
        due=claim.due,
    )


def _loose(case: Case, item: Evidence) -> bool:
    """Whether a change stands outside every region: none named, several named, or another unit."""
    return item.is_change and (len(item.located.regions) != 1 or not comparable(case, item))


def _loose_row(case: Case, item: Evidence) -> Change:
    claim = item.claim
    count = claim.count if claim.count is not None else len(item.located.places)
    return Change(
        change_id=_id("+".join(item.located.regions), [item]),
        system=item.located.system,
        region_id=item.located.regions[0] if len(item.located.regions) == 1 else None,
        gained_by=item.located.gained_by,
        lost_by=item.located.lost_by,
        unit=claim.unit if claim.unit is not Unit.LOCALITY else case.systems[item.located.system].unit,
        start=item.start,
        end=item.end,
        low=0 if item.own else count,
        best=count,
        high=claim.count_high or count,
        reported=claim.count,
        status="claimed" if item.own else "reported",
        rule="9 systems and units" if comparable(case, item) and len(item.located.regions) != 1 else "9 another unit",
        claims=(claim.claim_id,),
        places=tuple(p.key for p in item.located.places),
    )


def _id(region: str, evidence: Sequence[Evidence]) -> str:
    told = ":".join([region, *(e.claim.claim_id for e in evidence)])
    return hashlib.sha256(told.encode()).hexdigest()[:12]


def _localities(case: Case, evidence: Sequence[Evidence], as_of: date) -> Iterable[LocalityState]:
    """The state of every gazetteer locality that some claim names, at the end of a day."""
    by_side = times_by_side(evidence, case)
    excepted = {p.key: e for e in evidence for p in e.located.excepted if e.start <= as_of}
    for locality_id in case.localities:
        told = [times[locality_id] for times in by_side.values() if locality_id in times]
        told = [t for t in told if t.high_from <= as_of]
        if told:
            yield _locality_state(locality_id, max(told, key=lambda t: t.best_from), as_of)
        elif locality_id in excepted:
            claim = excepted[locality_id]
            yield LocalityState(
                locality_id, as_of, claim.located.lost_by, "still_held", None, None, (claim.claim.claim_id,)
            )


def _locality_state(locality_id: str, times: PlaceTimes, as_of: date) -> LocalityState:
    done, sure = times.best_from <= as_of, times.counts(as_of, "low")
    denied = bool(times.denials or times.off_date)
    status = "changed" if done and sure else "disputed" if denied else "in_part" if times.part_by else "claimed"
    if not done and not denied:
        status = "undated"
    return LocalityState(
        locality_id=locality_id,
        day=as_of,
        holder=times.gained_by if status in ("changed", "claimed") else None,
        status=status,
        valid_from=times.best_from if done else None,
        valid_to=None,
        claims=tuple(e.claim.claim_id for e in (*times.support, *times.denials)),
    )
