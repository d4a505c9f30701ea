"""The arithmetic of communiques: every count against its list, total against its parts, list against others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from pipeline.model import DateBasis, Finding, Qualifier, Role, Weight
from pipeline.reconcile.checks.told import Told, all_sides, named_in, pairs, place_name, report_of, tell, when_told
from pipeline.reconcile.evidence import Evidence
from pipeline.reconcile.places import PlaceTimes
from pipeline.reconcile.sides import SideView
from pipeline.reconcile.views import comparable


def lists_differ(told: Told) -> Iterator[Finding]:
    """Lists of equal length that do not name the same places."""
    for view, side in all_sides(told):
        for leading, other, names in pairs(side):
            if leading.names and other.names and names and leading.best == other.best:
                quoted = [leading.evidence, other.evidence]
                message = f"{view.region.name}: {' and '.join(map(report_of, quoted))} list different places{names}"
                yield tell("lists-differ", Weight.NOTE, message, view.region, quoted, told)


def counts_beside_lists(told: Told) -> Iterator[Finding]:
    """A count of a region that its own origin's list does not bear out."""
    for view, side in all_sides(told):
        for item in (*(t for p in side.levels for t in p.totals), *(f for d in side.every_day for f in d.figures)):
            count, named = item.evidence.claim.count, item.names | _denied_beside(item.evidence, side)
            if item.names and count is not None and not item.whole and count != len(named):
                message = (
                    f"{view.region.name}: {report_of(item.evidence)} states {count} and names {len(named)};"
                    " the names count, the larger figure is the upper bound"
                )
                yield tell("count-beside-list", Weight.SERIOUS, message, view.region, [item.evidence], told)


def _denied_beside(item: Evidence, side: SideView) -> set[str]:
    """The places that an origin names beside its figure, and that others deny."""
    told = ((key, e) for key in side.contested_places for e in side.times[key].support)
    return {key for key, e in told if e.origin == item.origin and e.overlaps(item)}


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
    same_text = part.located.report is total.located.report
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
        and ((start <= part.start and part.end <= total.end) or (same_text and not (part.one_day and total.one_day)))
        and (not total.located.regions or set(part.located.regions) <= set(total.located.regions))
        and bool(part.located.regions or part.located.places)
    )


def _against_own(total: Evidence, own: Sequence[Evidence], told: Told) -> Finding | None:
    counted = sum(e.claim.count or 0 for e in own)
    counted_regions = {e.located.regions for e in own if e.claim.count is not None}
    figure = counted + len(named_in(e for e in own if e.located.regions not in counted_regions))
    if not figure or figure == total.claim.count or _within_bounds(total, figure):
        return None
    how = "its parts add up to" if counted else "it names"
    message = f"{report_of(total)} states {total.claim.count}{when_told(total)}, {how} {figure}"
    return tell("total-differs", Weight.SERIOUS, message + _lacks(own, told), None, [total], told)


def _against_carriers(
    total: Evidence, own: Sequence[Evidence], parts: Sequence[Evidence], told: Told
) -> Finding | None:
    """A total against the fullest that others name of the same announcement, or of the whole series."""
    others = [e for e in parts if e.located.report is not total.located.report]
    if not total.claim.cumulative:
        lists = defaultdict(list)
        for item in others:
            lists[item.located.report.report_id].append(item)
        others = max(lists.values(), key=lambda rows: len(named_in(rows)), default=[])
    names = named_in(others)
    if not names or len(names) <= len(named_in(own)) or len(names) == total.claim.count:
        return None
    source = "the announcements so far name" if total.claim.cumulative else f"{report_of(others[0])} names"
    message = f"{report_of(total)} states {total.claim.count}{when_told(total)}, {source} {len(names)}"
    missing = [names[key] for key in names if key not in named_in(own)] if own else []
    tail = f"; missing: {', '.join(sorted(missing))}" if missing else ""
    return tell("total-differs", Weight.SERIOUS, message + tail, None, [total, others[0]], told)


def _within_bounds(total: Evidence, figure: int) -> bool:
    claim = total.claim
    open_high = claim.qualifier is Qualifier.AT_LEAST
    return (claim.count or 0) <= figure and (open_high or figure <= (claim.count_high or claim.count or 0))


def _lacks(own: Sequence[Evidence], told: Told) -> str:
    """The names that another carrier of the same announcement has and this report lacks, if they are few."""
    if not own:
        return ""
    known = named_in(own)
    carriers = [
        e
        for e in told.evidence
        if e.is_change and e.origin == own[0].origin and any(e.start == o.start and e.end == o.end for o in own)
    ]
    missing = sorted(name for key, name in named_in(carriers).items() if key not in known)
    return f"; missing: {', '.join(missing)}" if missing and len(missing) <= 5 else ""


def carriers_differ(told: Told) -> Iterator[Finding]:
    """Places that one carrier of an announcement puts in a region and the leading one does not."""
    for view, side in all_sides(told):
        groups: dict[tuple[str, date], list[Evidence]] = defaultdict(list)
        for item in side.evidence:
            if any(place.key in side.echoed for place in item.located.places):
                groups[report_of(item), item.end].append(item)
        for (carrier, day), items in groups.items():
            leading = next(
                e for e in side.evidence if e.origin == items[0].origin and e.end == day and e.located.places
            )
            names = ", ".join(sorted(name for key, name in named_in(items).items() if key in side.echoed))
            message = (
                f"{view.region.name}: {carrier} names {names} ({day}), {report_of(leading)}, of the same announcement,"
                " does not; counted in the upper bound only"
            )
            yield tell("carriers-differ", Weight.SERIOUS, message, view.region, items[:1], told)


def announced_twice(told: Told) -> Iterator[Finding]:
    """A place that one origin announces on two days, as if it were two places."""
    for times in (t for t in told.places if len(t.runs) == 1):
        by_origin: dict[str, list[Evidence]] = defaultdict(list)
        for item in times.support:
            if item.claim.date_basis in (DateBasis.ANNOUNCED, DateBasis.STATED):
                by_origin[item.origin].append(item)
        for items in by_origin.values():
            days = sorted({e.end for e in items})
            if len(days) > 1 and not any(a.overlaps(b) for a in items for b in items if a.end != b.end):
                on = " and on ".join(map(str, days))
                message = f"{place_name(told, times)}: announced by {report_of(items[0])} on {on}; counted once"
                yield tell("announced-twice", Weight.NOTE, message, None, items[:2], told, times.key)


def unlisted_places(told: Told) -> Iterator[Finding]:
    """Places that some source names and the leading list, which means all, does not; once a region and source."""
    for view, side in all_sides(told):
        if not side.listed:
            continue
        groups: dict[str, list[PlaceTimes]] = defaultdict(list)
        known = frozenset().union(*(total.names for period in side.levels for total in period.totals))
        for key in sorted(side.names - side.listed - known - side.contested_places - side.echoed):
            if side.times[key].counts(told.as_of, "high"):
                groups[report_of(side.times[key].leader)].append(side.times[key])
        for rows in groups.values():
            names = ", ".join(sorted(place_name(told, t) for t in rows))
            message = (
                f"{view.region.name}: {report_of(rows[0].leader)} names {names}, not on the leading list;"
                " counted in the upper bound only"
            )
            yield tell("not-listed", Weight.NOTE, message, view.region, [rows[0].leader], told)
