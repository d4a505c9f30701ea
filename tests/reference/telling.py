"""Which figures, places and days of a side belong together: rules 2, 3 and 4."""

from __future__ import annotations

from dataclasses import replace

from tests.reference.facts import Fact, figure_taken_back
from tests.reference.places import Spot
from tests.reference.prints import Print, by_lead, explains, printed, reach
from tests.reference.story import DayEvent, Story, Stretch, end_of


def story_of(
    side: str | None, facts: list[Fact], region: str, found: dict[tuple[str | None, str], Spot]
) -> Story | None:
    told = [f for f in facts if f.said.region == region and f.side == side]
    denials = [f for f in told if f.denial]
    changes = [f for f in told if f.change and not any(figure_taken_back(d, f) for d in denials)]
    places = {name: spot for (who, name), spot in found.items() if who == side}
    if not changes and not places:
        return None
    lists = [f for f in facts if f.said.region == region and f.change and f.said.running and f.said.names]
    lists = [f for f in lists if f.side == side]
    listed = frozenset(n for f in lists if f.origin == lists[0].origin for n in f.said.names)
    contested = frozenset(n for n, spot in places.items() if spot.contested and n not in listed)
    echoes = echoed(changes) & set(places) - contested
    counted = frozenset(places) - contested - echoes
    totals = totals_of(changes, counted)
    days = days_of(changes, counted)
    undated = [printed(f) for f in changes if has_figure(f) and not f.said.days and not f.said.running]
    if not totals and not days and not counted:
        totals, undated = undated, []
    stretches = [stretch_of(g, days, places, contested | echoes) for g in grouped(totals)]
    outside = [d for d in days if not any(s.start <= d.day <= end_of(s) for s in stretches)]
    placed = frozenset().union(*(s.names for s in stretches))
    rest = frozenset(places) - placed
    dated = [replace(d, names=names_on(d, rest, places, outside)) for d in outside]
    return Story(
        side=side,
        facts=changes,
        spots=places,
        contested=contested,
        doubted=contested | echoes,
        refuted=contested if lists else frozenset(),
        stretches=stretches,
        days=dated,
        loose=rest - frozenset().union(*(d.names for d in dated)),
        undated=undated,
    )


def has_figure(fact: Fact) -> bool:
    return fact.said.count is not None or fact.said.whole


def is_total(fact: Fact) -> bool:
    return fact.said.running or fact.said.whole or (fact.said.days is not None and not fact.one_day)


def echoed(changes: list[Fact]) -> frozenset[str]:
    """The places that only a further carrier of an announcement names."""
    leads, every = set(), set()
    for fact in changes:
        same = [
            f for f in changes if (f.origin, f.start, f.end) == (fact.origin, fact.start, fact.end) and f.said.names
        ]
        every |= set(fact.said.names)
        leads |= {n for f in same if f.said.paper == same[0].said.paper for n in f.said.names}
    return frozenset(every - leads)


def totals_of(changes: list[Fact], counted: frozenset[str]) -> list[Print]:
    dated = [f for f in changes if has_figure(f) and is_total(f) and (f.said.days or f.said.running)]
    figures = [printed(f) for f in dated]
    found = []
    for origin in dict.fromkeys(f.origin for f in changes if f.said.running and f.said.names):
        rows = [f for f in changes if f.origin == origin and f.said.running and f.said.names]
        names = frozenset(n for f in rows for n in f.said.names) & counted
        if not names:
            continue
        start, end = min(f.start for f in rows), max(f.end for f in rows)
        beside = [p for p in figures if p.fact.origin == origin and p.fact.meets(rows[0]) and not p.fact.said.whole]
        figures = [p for p in figures if p not in beside]
        whole = printed(rows[0], names)
        whole = replace(whole, since=min([start, *(printed(f).since for f in rows)]), end=end)
        found.append(printed(beside[0].fact, names) if beside else whole)
    return by_lead([*figures, *found])


def days_of(changes: list[Fact], counted: frozenset[str]) -> list[DayEvent]:
    single = [f for f in changes if f.said.count is not None and f.one_day and not is_total(f)]
    found = []
    for day, addition in sorted({(f.end, f.said.addition) for f in single}):
        here = [f for f in single if (f.end, f.said.addition) == (day, addition)]
        prints = []
        for origin in dict.fromkeys(f.origin for f in here):
            beside = [f for f in changes if f.origin == origin and f.one_day and f.end == day and not f.said.addition]
            names = frozenset(n for f in beside for n in f.said.names) & counted
            own = [printed(f, frozenset() if addition else names) for f in here if f.origin == origin]
            highs = [p.high for p in own]
            high = None if None in highs else max(h for h in highs if h is not None)
            prints.append(replace(own[0], low=min(p.low for p in own), high=high))
        found.append(DayEvent(day, prints, frozenset()))
    return found


def grouped(totals: list[Print]) -> list[list[Print]]:
    groups: list[list[Print]] = []
    for one in sorted(totals, key=lambda p: (p.since, p.end)):
        if groups and one.since <= max(reach(p) for p in groups[-1]):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def stretch_of(group: list[Print], days: list[DayEvent], places: dict[str, Spot], doubted: frozenset[str]) -> Stretch:
    start, end = min(p.since for p in group), max(reach(p) for p in group)
    shorter = [p for p in group if any(explains(longer, p) for longer in group)]
    group = [p for p in group if p not in shorter]
    within = [d for d in days if start <= d.day <= end]
    listed = frozenset().union(*(p.names for p in group))
    names = frozenset(n for n, spot in places.items() if n in listed or start <= spot.day <= end)
    sure = [n for n in names - doubted if any(s.best is not None for s in places[n].stays)]
    told = sum(d.prints[0].best or 0 for d in within) + len(sure)
    again = []
    if told > max((p.best or 0 for p in group), default=0):
        again = [d for d in within if any(d.prints[0].best == p.best for p in group)]
    fresh = [d for d in within if d not in again]
    left = {name: spot for name, spot in places.items() if name in names - listed}
    inner = [stretch_of(g, fresh, left, doubted) for g in grouped(shorter)]
    rest = [d for d in fresh if not any(s.start <= d.day <= end_of(s) for s in inner)]
    free = names - frozenset().union(*(s.names for s in inner))
    prints = by_lead([*group, *(p for d in again for p in d.prints)])
    return Stretch(prints, inner, [replace(d, names=names_on(d, free, places, rest)) for d in rest], names, start)


def names_on(event: DayEvent, names: frozenset[str], places: dict[str, Spot], days: list[DayEvent]) -> frozenset[str]:
    listed = frozenset().union(*(p.names for p in event.prints))
    if next(d for d in days if d.day == event.day) is not event:
        return listed
    return frozenset(n for n in names if places[n].day == event.day) | (listed & names)
