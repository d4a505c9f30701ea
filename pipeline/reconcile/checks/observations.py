"""Checks of observations: what they see that the ledger does not bear out, and what they cannot tell.

A year of daily maps is one finding a region and pair of sides, with its places and days.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from pipeline.model import EventKind, Finding, Weight
from pipeline.reconcile.checks.told import Told, place_name, report_of, tell
from pipeline.reconcile.evidence import CHANGES, Evidence
from pipeline.reconcile.observations import Sight, turns
from pipeline.reconcile.places import PlaceTimes

Pair = tuple[Sight, Sight]
Turn = tuple[str | None, str, Pair]  # region, place, the last sight of one side and the first of the next


def observations_differ(told: Told) -> Iterator[Finding]:
    """Places that a source saw in other hands than the ledger has them in."""
    groups: dict[tuple[str | None, str, str, str], dict[str, list[Sight]]] = defaultdict(lambda: defaultdict(list))
    leading: dict[tuple[str | None, str, str, str], Evidence] = {}
    for key, sides in _by_place(told).items():
        for sight in _seen(told, key):
            against = [_against(sight, sides, day) for day in (sight.first, sight.last)]
            if against[0] and against[1]:
                leader = against[0].leader
                group = (_region(told, key, leader), sight.evidence.source, sight.holder, report_of(leader))
                groups[group][place_name(told, against[0])].append(sight)
                leading.setdefault(group, leader)
    for group, names in groups.items():
        region_id, source, holder, report = group
        message = f"{source} sees {_listed(names)} held by {_side(told, holder)}, {report} does not bear that out"
        yield _tell("observation-differs", message, region_id, [_first(names).evidence, leading[group]], told)


def _by_place(told: Told) -> Mapping[str, list[PlaceTimes]]:
    """What is said of each place, the side that took it first in front."""
    found: dict[str, list[PlaceTimes]] = defaultdict(list)
    for times in sorted(told.places, key=lambda times: times.runs[0].high_from):
        found[times.key].append(times)
    return found


def _against(sight: Sight, sides: Sequence[PlaceTimes], day: date) -> PlaceTimes | None:
    """What is said of a place that a sight of it contradicts: another side has it then, or its first taker not yet."""
    holding = [times for times in sides if times.counts(day, "best")]
    if not holding:
        return sides[0] if sides[0].side == sight.holder else None
    return None if {sight.holder, None} & {times.side for times in holding} else holding[0]


def unexplained_turns(told: Told) -> Iterator[Finding]:
    """Places seen with one side and later with another, while no source reports a change between."""
    groups: dict[tuple[str | None, str, str], dict[str, list[Pair]]] = defaultdict(lambda: defaultdict(list))
    for region_id, name, pair in (*_turned_places(told), *_turned_regions(told)):
        before, after = pair
        groups[region_id, before.holder, after.holder][name].append(pair)
    for (region_id, before_id, after_id), places in groups.items():
        sides = f"seen held by {_side(told, before_id)}, later by {_side(told, after_id)}"
        intervals = {name: _intervals(pairs) for name, pairs in places.items()}
        message = f"{sides}, and no report of a change between: {_together(intervals)}"
        first = next(iter(places.values()))[0]
        yield _tell("unexplained-turn", message, region_id, [sight.evidence for sight in first], told)


def _turned_places(told: Told) -> Iterator[Turn]:
    changes = {(times.key, times.side): times.support for times in told.places}
    wholes = [e for e in told.evidence if e.is_change and e.claim.count is None and not e.located.places]
    for key in told.sights.places:
        locality = told.case.localities.get(key)
        homes = set(locality.regions.values()) if locality else set()
        around = [e for e in wholes if homes.intersection(e.located.regions)]
        for before, after in turns(_seen(told, key)):
            named = before.evidence.located.places or after.evidence.located.places
            if named and not _explained((*changes.get((key, after.holder), ()), *around), before, after):
                yield _region(told, key, after.evidence), _name(told, key, after.evidence), (before, after)


def _turned_regions(told: Told) -> Iterator[Turn]:
    for region_id in told.sights.regions:
        inside = [e for e in told.evidence if e.is_change and e.located.regions == (region_id,)]
        for before, after in turns([s for s in told.sights.of_region(region_id) if s.last <= told.as_of]):
            if not _explained(inside, before, after):
                yield region_id, "all of it", (before, after)


def _explained(changes: Iterable[Evidence], before: Sight, after: Sight) -> bool:
    """Whether some source says that it changed to the later side after the one sight and not after the other."""
    return any(e.side == after.holder and before.first < e.end and e.start <= after.last for e in changes)


def observers_differ(told: Told) -> Iterator[Finding]:
    """Places that two sources saw with different sides on one day."""
    groups: dict[tuple[str | None, str, str, str, str], dict[str, list[Sight]]]
    groups = defaultdict(lambda: defaultdict(list))
    for key in told.sights.places:
        for _, same_day in groupby(_seen(told, key), key=lambda sight: (sight.first, sight.last)):
            *others, leader = same_day
            for other in (o for o in others if o.holder != leader.holder):
                region_id, sources = (
                    _region(told, key, leader.evidence),
                    (leader.evidence.source, other.evidence.source),
                )
                group = (region_id, *sources, leader.holder, other.holder)
                groups[group][_name(told, key, leader.evidence)] += [leader, other]
    for (region_id, source, another, holder, other_holder), names in groups.items():
        message = (
            f"{source} sees {_listed(names)} held by {_side(told, holder)}, {another} by {_side(told, other_holder)}"
        )
        yield _tell("observers-differ", message, region_id, [s.evidence for s in _firsts(names)], told)


def unclear_observations(told: Told) -> Iterator[Finding]:
    """Places of which a source cannot tell: on a border, or seen with several sides on one day."""
    groups: dict[tuple[str, bool], dict[str, list[Sight]]] = defaultdict(lambda: defaultdict(list))
    for key in told.sights.places:
        torn = [sight for sight in told.sights.torn(key) if sight.last <= told.as_of]
        overlapping = {sight.looked for sight in torn if sight.whole}
        for sight in torn:
            group = (sight.evidence.source, sight.looked in overlapping)
            groups[group][_name(told, key, sight.evidence)].append(sight)
    for (source, several), names in groups.items():
        why = "with several sides on one day" if several else "in part only, or so near a border that nobody can tell"
        message = f"{source} sees {why}: {_listed(names)}; no observation"
        weight = Weight.SERIOUS if several else Weight.NOTE
        yield _tell("observation-unclear", message, None, [_first(names).evidence], told, weight)


def unused_observations(told: Told) -> Iterator[Finding]:
    """Observations that can bound nothing: without a day, without a holder, or of a bare figure; once a source."""
    unused: dict[tuple[str, str], list[Evidence]] = defaultdict(list)
    for item in told.evidence:
        if item.claim.event_kind is EventKind.HOLDS and item.claim.status in CHANGES and (why := _useless(item)):
            unused[item.source, why].append(item)
    for (source, why), items in unused.items():
        message = f"{source}: {len(items)} observations {why}, and bound no change"
        yield _tell("observation-unused", message, None, items[:1], told, Weight.NOTE)


def _useless(item: Evidence) -> str | None:
    if not item.bounded:
        return "are of no day"
    if item.located.gained_by is None:
        return "name no holder"
    return "count localities without naming them" if item.claim.count is not None else None


def _seen(told: Told, key: str) -> list[Sight]:
    return [sight for sight in told.sights.of(key) if sight.last <= told.as_of]


def _region(told: Told, key: str, item: Evidence) -> str | None:
    """The region that a place is told under: that of the primary system, else the source's own."""
    locality = told.case.localities.get(key)
    home = locality.regions.get(told.case.primary_system) if locality else None
    return home or next(iter(item.located.regions), None)


def _name(told: Told, key: str, item: Evidence) -> str:
    locality = told.case.localities.get(key)
    return locality.name if locality else next((p.name for p in item.located.places if p.key == key), key)


def _side(told: Told, actor_id: str) -> str:
    return told.case.actors[actor_id].name


def _first(names: Mapping[str, Sequence[Sight]]) -> Sight:
    return next(iter(names.values()))[0]


def _firsts(names: Mapping[str, Sequence[Sight]]) -> Sequence[Sight]:
    return next(iter(names.values()))[:2]


def _listed(names: Mapping[str, Sequence[Sight]]) -> str:
    return _together({name: _days(sights) for name, sights in names.items()})


def _days(sights: Sequence[Sight]) -> str:
    days = sorted({sight.last for sight in sights})
    return f"on {days[0]}" if len(days) == 1 else f"on {len(days)} days from {days[0]} to {days[-1]}"


def _intervals(pairs: Sequence[Pair]) -> str:
    before, after = pairs[0]
    more = "once" if len(pairs) == 2 else f"{len(pairs) - 1} times"
    again = f" and {more} more until {pairs[-1][1].last}" if len(pairs) > 1 else ""
    return f"between {before.first} and {after.last}{again}"


def _together(words: Mapping[str, str]) -> str:
    """Return names in groups, each with the words that they share."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name in sorted(words):
        groups[words[name]].append(name)
    return "; ".join(f"{', '.join(names)} {shared}" for shared, names in groups.items())


def _tell(
    code: str,
    message: str,
    region_id: str | None,
    evidence: Sequence[Evidence],
    told: Told,
    weight: Weight = Weight.SERIOUS,
) -> Finding:
    region = told.case.regions.get(region_id or "")
    return tell(code, weight, f"{region.name}: {message}" if region else message, region, evidence, told)
