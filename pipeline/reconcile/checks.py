"""What the sources contradict themselves or one another in: each contradiction is one finding, with its quotes.

Adding a check adds a function to `CHECKS`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.model import Case, DateBasis, Finding, Region, Role, Unit, Weight
from pipeline.reconcile.events import Event, Item, deciding_names
from pipeline.reconcile.evidence import Evidence
from pipeline.reconcile.places import PlaceTimes
from pipeline.reconcile.sides import SideView
from pipeline.reconcile.state import RegionView
from pipeline.reconcile.views import comparable, times_by_side

LONGEST_QUOTE = 120


@dataclass(frozen=True)
class Told:
    """All that a check may look at."""

    case: Case
    views: Sequence[RegionView]
    evidence: Sequence[Evidence]
    as_of: date


def check(case: Case, views: Sequence[RegionView], evidence: Sequence[Evidence], as_of: date) -> list[Finding]:
    """Return the findings of every check, in the order of the checks."""
    told = Told(case, views, evidence, as_of)
    return list(dict.fromkeys(finding for run in CHECKS for finding in run(told)))


def over_total(told: Told) -> Iterator[Finding]:
    """A figure above the region's total is kept, and gets no share."""
    for view in told.views:
        state, total = view.state(told.as_of), view.region.localities_total
        if total is not None and state.changed is not None and state.changed > total:
            message = (
                f"{view.region.name}: {state.changed} changed, but the region has {total} in all"
                f" ({view.region.total_source or 'no source given'}); no share is drawn"
            )
            yield _finding("over-total", Weight.SERIOUS, message, view.region, [], told)


def figures_differ(told: Told) -> Iterator[Finding]:
    """Origins that both mean the whole of a region, and print or list different figures."""
    for view, side in _sides(told):
        for event in side.events:
            complete = [(items, _stated(items, event)) for items in event.origins if any(i.complete for i in items)]
            if not complete:
                continue
            leading, figure = complete[0]
            for items, other in complete[1:]:
                if other != figure:
                    first, second = leading[0].evidence[0], items[0].evidence[0]
                    names = _difference(_names(leading, event), _names(items, event), side)
                    message = f"{view.region.name}: {_who(first)} has {figure}, {_who(second)} has {other}{names}"
                    yield _finding("figures-differ", Weight.SERIOUS, message, view.region, [first, second], told)


def lists_differ(told: Told) -> Iterator[Finding]:
    """Lists of equal length that do not name the same places."""
    for view, side in _sides(told):
        for event in side.events:
            lists = [items for items in event.origins if any(i.names and i.complete for i in items)]
            for items in lists[1:]:
                one, two = _names(lists[0], event), _names(items, event)
                if len(one) == len(two) and one != two:
                    first, second = lists[0][0].evidence[0], items[0].evidence[0]
                    names = _difference(one, two, side)
                    message = f"{view.region.name}: {_who(first)} and {_who(second)} list different places{names}"
                    yield _finding("lists-differ", Weight.NOTE, message, view.region, [first, second], told)


def _stated(items: Sequence[Item], event: Event) -> int:
    names = _names(items, event)
    return len(names) if names else sum(item.count or 0 for item in items)


def _names(items: Sequence[Item], event: Event) -> frozenset[str]:
    return frozenset().union(*(deciding_names(item, event) for item in items))


def _difference(first: frozenset[str], second: frozenset[str], side: SideView) -> str:
    if not first or not second:
        return ""
    return "".join(
        f"; {label}: {', '.join(sorted(side.times[k].name for k in keys))}"
        for label, keys in (("only the former names", first - second), ("only the latter names", second - first))
        if keys
    )


def counts_beside_lists(told: Told) -> Iterator[Finding]:
    """A count of a region that its own origin's list does not bear out."""
    for view, side in _sides(told):
        for event in side.events:
            for item in (item for items in event.origins for item in items):
                if item.names and item.count is not None and item.count != len(item.names):
                    counted = next(
                        e for e in item.evidence if e.claim.count == item.count or e.claim.unit == Unit.WHOLE_REGION
                    )
                    message = (
                        f"{view.region.name}: {_who(counted)} states {item.count} and names {len(item.names)};"
                        " the names count, the larger figure is the upper bound"
                    )
                    yield _finding("count-beside-list", Weight.SERIOUS, message, view.region, [counted], told)


def totals(told: Told) -> Iterator[Finding]:
    """A stated total that is not the sum of its parts, or not as long as the list that it heads."""
    for item in told.evidence:
        if not item.is_change or item.claim.count is None or len(item.located.regions) == 1:
            continue
        if not comparable(told.case, item):
            continue
        parts = [e for e in told.evidence if _part_of(e, item)]
        own = [e for e in parts if e.located.report is item.located.report]
        finding = _against_own(item, own, told) or _against_carriers(item, own, parts, told)
        if finding:
            yield finding


def _part_of(part: Evidence, total: Evidence) -> bool:
    """Whether a claim is of the same words as a total, of its days and of its regions."""
    start = (total.claim.since if total.claim.cumulative else None) or total.start
    speaker = total.located.report.card.speaks_for
    same_voice = part.origin == total.origin or (
        total.claim.cumulative and speaker is not None and part.located.report.card.speaks_for == speaker
    )
    return (
        part is not total
        and part.is_change
        and same_voice
        and part.claim.role is not Role.TOTAL
        and part.located.system == total.located.system
        and part.located.gained_by == total.located.gained_by
        and ((start <= part.start and part.end <= total.end) or part.located.report is total.located.report)
        and (not total.located.regions or set(part.located.regions) <= set(total.located.regions))
        and bool(part.located.regions or part.located.places)
    )


def _against_own(total: Evidence, own: Sequence[Evidence], told: Told) -> Finding | None:
    counted = sum(e.claim.count or 0 for e in own)
    figure = counted or len(_named_in(own))
    if not figure or figure == total.claim.count:
        return None
    how = "its parts add up to" if counted else "it names"
    message = f"{_who(total)} states {total.claim.count}{_when(total)}, {how} {figure}"
    return _finding("total-differs", Weight.SERIOUS, message + _lacks(own, told), None, [total], told)


def _against_carriers(
    total: Evidence, own: Sequence[Evidence], parts: Sequence[Evidence], told: Told
) -> Finding | None:
    """A total against the fullest that others name of the same announcement, or of the whole series."""
    others = [e for e in parts if e.located.report is not total.located.report]
    if not total.claim.cumulative:
        lists = defaultdict(list)
        for item in others:
            lists[item.located.report.report_id].append(item)
        others = max(lists.values(), key=lambda rows: len(_named_in(rows)), default=[])
    names = _named_in(others)
    if not names or len(names) <= len(_named_in(own)) or len(names) == total.claim.count:
        return None
    source = "the announcements so far name" if total.claim.cumulative else f"{_who(others[0])} names"
    message = f"{_who(total)} states {total.claim.count}{_when(total)}, {source} {len(names)}"
    missing = [names[key] for key in names if key not in _named_in(own)] if own else []
    tail = f"; missing: {', '.join(sorted(missing))}" if missing else ""
    return _finding("total-differs", Weight.SERIOUS, message + tail, None, [total, others[0]], told)


def _named_in(evidence: Iterable[Evidence]) -> dict[str, str]:
    return {p.key: p.name for e in evidence for p in e.located.places}


def _lacks(own: Sequence[Evidence], told: Told) -> str:
    """The names that another carrier of the same announcement has and this report lacks, if they are few."""
    if not own:
        return ""
    known = _named_in(own)
    carriers = [
        e
        for e in told.evidence
        if e.is_change and e.origin == own[0].origin and any(e.start == o.start and e.end == o.end for o in own)
    ]
    missing = sorted(name for key, name in _named_in(carriers).items() if key not in known)
    return f"; missing: {', '.join(missing)}" if missing and len(missing) <= 5 else ""


def carriers_differ(told: Told) -> Iterator[Finding]:
    """A place that one carrier of an announcement puts in a region and the leading one does not."""
    for view, side in _sides(told):
        for item in (item for event in side.events for items in event.origins for item in items):
            beside = item.all_names - item.names
            if beside and item.names:
                first = next(e for e in item.evidence if item.names & {p.key for p in e.located.places})
                other = next(e for e in item.evidence if beside & {p.key for p in e.located.places})
                names = ", ".join(sorted(side.times[key].name for key in beside))
                message = (
                    f"{view.region.name}: {_who(other)} names {names}{_when(other)}, {_who(first)},"
                    " of the same announcement, does not; counted in the upper bound only"
                )
                yield _finding("carriers-differ", Weight.SERIOUS, message, view.region, [other], told)


def denied_places(told: Told) -> Iterator[Finding]:
    """Places that one source says changed hands and another says did not, once for each pair of sources.

    Those on which two whole lists differ are told with the figures of the lists.
    """
    listed = _told_with_figures(told)
    groups: dict[tuple[str, ...], list[PlaceTimes]] = defaultdict(list)
    for times in _places(told):
        if times.contested and times.key not in listed:
            deniers = dict.fromkeys(_who(e) for e in times.denials)
            groups[(_who(times.leader), *deniers)].append(times)
    for (claimant, *others), rows in groups.items():
        names = ", ".join(sorted(_place(told, times) for times in rows))
        message = f"{names}: changed hands by {claimant}, not by {', '.join(others)}"
        quoted = [rows[0].leader, rows[0].denials[0]]
        yield _finding("place-denied", Weight.SERIOUS, message, None, quoted, told, rows[0].key)


def _told_with_figures(told: Told) -> frozenset[str]:
    keys: set[str] = set()
    for _, side in _sides(told):
        for event in side.events:
            lists = [_names(items, event) for items in event.origins if any(i.complete and i.names for i in items)]
            keys |= {key for names in lists[1:] for key in lists[0] - names if len(lists[0]) != len(names)}
    return frozenset(keys)


def places_in_part(told: Told) -> Iterator[Finding]:
    """A place of which only a part changed hands, by some source."""
    for times in _places(told):
        if times.part_by:
            message = (
                f"{_place(told, times)}: {_who(times.part_by[0])} says that only a part of it changed hands;"
                f" {_who(times.leader)} counts it whole"
            )
            yield _finding(
                "place-in-part", Weight.NOTE, message, None, [times.leader, times.part_by[0]], told, times.key
            )


def place_dates_differ(told: Told) -> Iterator[Finding]:
    """Sources that date the same places apart, once for each two days and leading report."""
    groups: dict[tuple[str, ...], dict[str, list[tuple[PlaceTimes, Evidence, Evidence]]]]
    groups = defaultdict(lambda: defaultdict(list))
    for times in _places(told):
        dated = [e for e in times.support if e.dated]
        for other in [*dated[1:], *(e for e in times.off_date if e not in dated[1:])]:
            first = times.leader if other in times.off_date else dated[0]
            if not first.overlaps(other) and first.origin != other.origin:
                days = (_who(first), _days(first), _days(other))
                groups[days][_who(other)].append((times, first, other))
    for (_, first_days, other_days), by_report in groups.items():
        rows = next(iter(by_report.values()))
        _, first, other = rows[0]
        names = ", ".join(sorted({_place(told, times) for times, _, _ in rows}))
        message = f"{names}: {_who(first)} dates the change {first_days}, {', '.join(by_report)} {other_days}"
        yield _finding("dates-differ", Weight.SERIOUS, message, None, [first, other], told, rows[0][0].key)


def announced_twice(told: Told) -> Iterator[Finding]:
    """A place that one origin announces on two days, as if it were two places."""
    for times in _places(told):
        by_origin: dict[str, list[Evidence]] = defaultdict(list)
        for item in times.support:
            if item.claim.date_basis in (DateBasis.ANNOUNCED, DateBasis.STATED):
                by_origin[item.origin].append(item)
        for items in by_origin.values():
            days = sorted({e.end for e in items})
            if len(days) > 1 and not any(a.overlaps(b) for a in items for b in items if a.end != b.end):
                message = (
                    f"{_place(told, times)}: announced by {_who(items[0])} on {' and on '.join(map(str, days))};"
                    " counted once"
                )
                yield _finding("announced-twice", Weight.NOTE, message, None, items[:2], told, times.key)


def stated_days(told: Told) -> Iterator[Finding]:
    """A report that dates a region's change on a day on which, by others, it had all happened before."""
    for view, side in _sides(told):
        for event in side.events:
            for item in event.evidence:
                basis = item.claim.date_basis
                if item.claim.count is None or basis not in (DateBasis.RELATIVE, DateBasis.STATED):
                    continue
                rivals = [e for e in event.evidence if _rival(e, item)]
                if rivals and not any(e.overlaps(item) for e in rivals):
                    other = rivals[0]
                    message = (
                        f"{view.region.name}: {_who(item)} dates the change {_days(item)} ({basis}),"
                        f" {_who(other)} {_days(other)}"
                    )
                    yield _finding("day-contradicts", Weight.SERIOUS, message, view.region, [item, other], told)


def _rival(other: Evidence, item: Evidence) -> bool:
    day = other.claim.date_basis in (DateBasis.RELATIVE, DateBasis.STATED) and other.start == other.end
    whole = other.claim.count is not None or other.claim.unit is Unit.WHOLE_REGION
    return day and whole and other.origin != item.origin


def unlisted_places(told: Told) -> Iterator[Finding]:
    """Places that some source names and the leading list, which means all, does not; once a region and source."""
    for view, side in _sides(told):
        listed = side.listed
        if not listed:
            continue
        groups: dict[str, list[PlaceTimes]] = defaultdict(list)
        for key in sorted(side.names - listed):
            if not side.times[key].contested:
                groups[side.times[key].leader.located.report.report_id].append(side.times[key])
        lists = [(items, e) for e in side.events for items in e.origins if any(i.complete for i in items)]
        known = {name for items, event in lists for name in _names(items, event)}
        for rows in groups.values():
            rows = [t for t in rows if t.key not in known]
            if rows:
                names = ", ".join(sorted(_place(told, t) for t in rows))
                message = (
                    f"{view.region.name}: {_who(rows[0].leader)} names {names}, not on the leading list;"
                    " counted in the upper bound only"
                )
                yield _finding("not-listed", Weight.NOTE, message, view.region, [rows[0].leader], told)


def overdue_plans(told: Told) -> Iterator[Finding]:
    """A planned transfer whose day has passed and of which no source says that it happened."""
    for view in told.views:
        state = view.state(told.as_of)
        if state.scheduled and state.due is not None and state.due < told.as_of:
            message = f"{view.region.name}: {state.scheduled} were due by {state.due}; no source says that it happened"
            yield _finding("overdue", Weight.SERIOUS, message, view.region, [], told)


def same_list(told: Told) -> Iterator[Finding]:
    """A total that is a count of the list that the reports count: its share says nothing."""
    for view in told.views:
        if view.region.total_basis == "same_list":
            message = (
                f"{view.region.name}: the total of {view.region.localities_total} is a count of the list itself;"
                " a share of it is 100 % by construction and is drawn under a pattern"
            )
            yield _finding("total-is-the-list", Weight.NOTE, message, view.region, [], told)


def loose_claims(told: Told) -> Iterator[Finding]:
    """Figures that stand on no region: of several regions together, of none, or in another unit."""
    for item in told.evidence:
        if not item.is_change or (len(item.located.regions) == 1 and comparable(told.case, item)):
            continue
        figure = item.claim.count if item.claim.count is not None else f"{len(item.located.places)} named"
        if not comparable(told.case, item):
            why = f"counts in {item.claim.unit}, the system in {told.case.systems[item.located.system].unit}"
        elif item.located.regions:
            why = "covers several regions and is not spread over them"
        else:
            why = "names no region"
        message = f"{_who(item)}: {figure}{_when(item)} {why}; not on the map, kept in changes.csv"
        yield _finding("not-placed", Weight.NOTE, message, None, [item], told)


def _sides(told: Told) -> Iterator[tuple[RegionView, SideView]]:
    return ((view, side) for view in told.views for side in view.sides)


def _places(told: Told) -> Iterable[PlaceTimes]:
    fit = [e for e in told.evidence if comparable(told.case, e)]
    return [times for found in times_by_side(fit, told.case).values() for times in found.values()]


def _place(told: Told, times: PlaceTimes) -> str:
    locality = told.case.localities.get(times.key)
    return locality.name if locality else times.name


def _who(item: Evidence) -> str:
    return item.located.report.report_id


def _days(item: Evidence) -> str:
    return str(item.end) if item.start == item.end else f"{item.start} to {item.end}"


def _when(item: Evidence) -> str:
    return f" ({_days(item)})" if item.dated else ""


def _finding(
    code: str,
    weight: Weight,
    message: str,
    region: Region | None,
    evidence: Sequence[Evidence],
    told: Told,
    place: str | None = None,
) -> Finding:
    return Finding(
        code=code,
        weight=weight,
        message=message,
        report_id=_who(evidence[0]) if evidence else None,
        place=region.region_id if region else place,
        claims=tuple(e.claim.claim_id for e in evidence),
        quotes=tuple((_who(e), _short(e.claim.quote)) for e in evidence if e.located.report.card.redistribute),
    )


def _short(quote: str) -> str:
    text = " ".join(quote.split())
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + "…"


CHECKS: tuple[Callable[[Told], Iterator[Finding]], ...] = (
    over_total,
    overdue_plans,
    stated_days,
    figures_differ,
    lists_differ,
    counts_beside_lists,
    totals,
    carriers_differ,
    denied_places,
    place_dates_differ,
    announced_twice,
    places_in_part,
    unlisted_places,
    same_list,
    loose_claims,
)
