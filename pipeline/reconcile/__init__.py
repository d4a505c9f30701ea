"""Reconcile claims into the ledger of changes, and tell the state of every region as of a day.

The rules are those of docs/ledger.md; each row names the rule that decided it. Pure: no file, no clock.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from pipeline.model import Case, Change, Holding, Ledger, LocalityState, Located, RegionState, Unit
from pipeline.reconcile.checks import Told, check
from pipeline.reconcile.evidence import Evidence, weigh
from pipeline.reconcile.figures import Day, Figure, Period
from pipeline.reconcile.observations import Sights, observed, within_sight
from pipeline.reconcile.places import PlaceTimes, TimesBySide, places_by_side
from pipeline.reconcile.plans import Plan, find_plans
from pipeline.reconcile.rules import Rule, deciding
from pipeline.reconcile.sides import SideView
from pipeline.reconcile.sources import source_records
from pipeline.reconcile.state import RegionView
from pipeline.reconcile.views import comparable, view_regions

__all__ = ["reconcile"]

FOREVER = date.max


def reconcile(located: Iterable[Located], case: Case, as_of: date, known_at: date) -> Ledger:
    """Return the ledger as of the end of a day, from what had been published by the end of another."""
    weighed = weigh(located, case, known_at)
    sights = Sights(weighed, case)
    everything = within_sight(weighed, sights)
    evidence = [e for e in everything if not e.is_observation]  # which may be a hundred times more, and changes nothing
    times = places_by_side((e for e in evidence if comparable(case, e)), case, sights)
    views = view_regions(case, evidence, times)
    states = tuple(view.state(as_of) for view in views)
    timeline = tuple(step for view in views for step in _steps(view, case))
    return Ledger(
        as_of=as_of,
        known_at=known_at,
        changes=tuple(_changes(case, views, evidence, as_of)),
        holdings=tuple(_holdings(timeline, case)),
        states=states,
        timeline=timeline,
        localities=tuple(_localities(case, evidence, times, sights, as_of)),
        findings=tuple(check(Told(case, views, everything, times, sights, as_of))),
        sources=tuple(source_records(evidence, times)),
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
    losers: dict[str, str] = {}
    for state, start, end in timeline:
        if state.lost_by is not None:
            losers.setdefault(state.region_id, state.lost_by)
        held = [(side, count, state.status) for side, count in state.gains]
        before = case.baseline_holder or losers.get(state.region_id)
        held.append((before, state.still_held + state.scheduled, "holds"))
        held.append((None, state.contested, "contested"))
        for holder, count, status in held:
            if count:
                yield Holding(state.system, state.region_id, holder, count, start, end, status)


def _changes(case: Case, views: Sequence[RegionView], evidence: Sequence[Evidence], as_of: date) -> Iterable[Change]:
    for view in views:
        for side in view.sides:
            yield from (_row(view, side, *_of_period(side, period)) for period in side.periods)
            yield from (_row(view, side, *_of_day(side, day)) for day in side.days)
            yield from (_row(view, side, *_of_places(side, keys)) for keys in _stretches(side))
    yield from (_planned_row(case, plan, as_of) for plan in find_plans(evidence, case))
    yield from (_loose_row(case, item) for item in evidence if _loose(case, item))


Explained = tuple[list[Evidence], tuple[Figure, Figure, Figure], date, date, str]


def _of_period(side: SideView, period: Period) -> Explained:
    told = [t.evidence for level in period.levels for t in level.totals]
    told += [s.evidence for level in period.levels for d in level.days for s in d.figures]
    told += [e for key in sorted(period.names) for e in side.times[key].support]
    figures = (period.best(side.times, FOREVER), period.low(side.times, FOREVER), period.high(side.times, FOREVER))
    start, end = min(t.evidence.start for t in period.totals), max(t.evidence.end for t in period.totals)
    return told, figures, start, end, deciding(period.totals, Rule.TOTALS)


def _of_day(side: SideView, day: Day) -> Explained:
    told = [s.evidence for s in day.figures] + [e for key in sorted(day.names) for e in side.times[key].support]
    figures = (day.best(side.times), day.low(side.times), day.high())
    return told, figures, day.day, day.day, deciding(day.figures, Rule.ONE_EVENT)


def _of_places(side: SideView, keys: frozenset[str]) -> Explained:
    told = [e for key in sorted(keys) for e in (*side.times[key].support, *side.times[key].denials)]
    figures = [Figure(frozenset(k for k in keys if side.times[k].counts(FOREVER, m))) for m in ("best", "low", "high")]
    if not keys - side.echoed:
        figures = [Figure(), Figure(), Figure(keys)]
    if not keys - side.contested_places:
        figures = [Figure(), Figure(), Figure()]
    first = min(run.high_from for key in keys for run in side.times[key].runs)
    here = any(set(e.located.regions) & {r for s in side.evidence for r in s.located.regions} for e in told)
    rule = Rule.NAMES if here else Rule.ANOTHER_SYSTEM
    return told, (figures[0], figures[1], figures[2]), first, max(side.times[k].day for k in keys), rule


def _stretches(side: SideView) -> list[frozenset[str]]:
    """The places that stand for themselves, together where they changed in the same stretch of days."""
    groups: dict[tuple[str, date, date], set[str]] = defaultdict(set)
    sure = side.loose - side.echoed - side.contested_places
    for kind, keys in (("loose", sure), ("echoed", side.echoed), ("contested", side.contested_places)):
        for key in keys:
            groups[kind, min(run.high_from for run in side.times[key].runs), side.times[key].day].add(key)
    return [frozenset(groups[key]) for key in sorted(groups)]


def _row(
    view: RegionView,
    side: SideView,
    told: Sequence[Evidence],
    figures: tuple[Figure, Figure, Figure],
    start: date,
    end: date,
    rule: str,
) -> Change:
    best, low, high = figures
    evidence = sorted(dict.fromkeys(told), key=Evidence.order)
    contested = not best.total and not high.total
    return Change(
        change_id=_id(view.region.region_id, evidence),
        system=view.region.system,
        region_id=view.region.region_id,
        gained_by=side.side,
        lost_by=next((e.located.lost_by for e in evidence if e.located.lost_by), None),
        unit=view.unit,
        start=start,
        end=end,
        low=min(low.total, best.total),
        best=best.total,
        high=None if high.open_high or best.unknown else max(high.total, best.total),
        reported=next((e.claim.count for e in evidence if e.claim.count is not None), None),
        status="contested" if contested else "claimed" if all(e.own for e in evidence) else "reported",
        rule=f"{rule}; 9 equal region" if any(e.carried for e in evidence) else rule,
        claims=tuple(dict.fromkeys(e.claim.claim_id for e in evidence)),
        places=tuple(
            sorted(best.names or high.names or {p.key for e in evidence for p in e.located.places if contested})
        ),
    )


def _planned_row(case: Case, plan: Plan, as_of: date) -> Change:
    claim = plan.evidence.claim
    status = "withdrawn" if not plan.stands(as_of) and plan.known <= as_of else "scheduled"
    return replace(
        _loose_row(case, plan.evidence),
        region_id=plan.region_id,
        status=status,
        rule=Rule.PLANS,
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
        rule=Rule.NOT_PLACED if comparable(case, item) else Rule.ANOTHER_UNIT,
        claims=(claim.claim_id,),
        places=tuple(p.key for p in item.located.places),
    )


def _id(region: str, evidence: Sequence[Evidence]) -> str:
    told = ":".join([region, *(e.claim.claim_id for e in evidence)])
    return hashlib.sha256(told.encode()).hexdigest()[:12]


def _localities(
    case: Case, evidence: Sequence[Evidence], by_side: TimesBySide, sights: Sights, as_of: date
) -> Iterable[LocalityState]:
    """The state of every gazetteer locality that some claim names, or somebody saw, at the end of a day."""
    leaving = [e for e in evidence if e.is_change and e.start <= as_of]
    excepted = {place.key: e for e in reversed(leaving) for place in e.located.excepted}
    for locality_id in case.localities:
        told = [times[locality_id] for times in by_side.values() if locality_id in times]
        told = [t for t in told if t.runs[0].high_from <= as_of]
        held = [t for t in told if t.counts(as_of, "best")]
        if told:
            yield _locality_state(locality_id, (held or told)[0], as_of)
        elif locality_id in excepted:
            item = excepted[locality_id]
            claims = (item.claim.claim_id,)
            yield LocalityState(locality_id, as_of, item.located.lost_by, "still_held", None, None, claims)
        elif seen := observed(locality_id, sights.of(locality_id), as_of):
            yield seen


def _locality_state(locality_id: str, times: PlaceTimes, as_of: date) -> LocalityState:
    since, sure = times.since(as_of), times.counts(as_of, "low")
    doubted = bool(times.denials or times.off_date)
    status = "changed" if since and sure else "disputed" if doubted else "in_part" if times.part_by else "claimed"
    if since is None and not doubted:
        status = "undated"
    return LocalityState(
        locality_id=locality_id,
        day=as_of,
        holder=times.side if status in ("changed", "claimed") else None,
        status=status,
        valid_from=since,
        valid_to=None,
        claims=tuple(dict.fromkeys(e.claim.claim_id for e in (*times.support, *times.denials))),
    )
