"""What the sources contradict themselves or one another in: each contradiction is one finding, with its quotes.

Adding a check adds a function to `CHECKS`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise

from pipeline.model import Case, DateBasis, Finding, Qualifier, Region, Role, Unit, Weight
from pipeline.reconcile.evidence import Evidence
from pipeline.reconcile.figures import Stated
from pipeline.reconcile.observations import sights_of_place
from pipeline.reconcile.places import PlaceTimes, places_by_side, takes_back
from pipeline.reconcile.sides import SideView
from pipeline.reconcile.state import RegionView
from pipeline.reconcile.views import comparable

LONGEST_QUOTE = 120
NEAR_DAYS = 7  # two sources' equal figures this close together may be one event


@dataclass(frozen=True)
class Told:
    """All that a check may look at."""

    case: Case
    views: Sequence[RegionView]
    evidence: Sequence[Evidence]
    as_of: date

    @cached_property
    def places(self) -> list[PlaceTimes]:
        """What is said of every named place, side by side."""
        fit = [e for e in self.evidence if comparable(self.case, e)]
        return [times for found in places_by_side(fit, self.case).values() for times in found.values()]


def check(case: Case, views: Sequence[RegionView], evidence: Sequence[Evidence], as_of: date) -> list[Finding]:
    """Return the findings of every check, in the order of the checks."""
    told = Told(case, views, evidence, as_of)
    return list(dict.fromkeys(finding for run in CHECKS for finding in run(told)))


def over_total(told: Told) -> Iterator[Finding]:
    """A figure above the region's total is kept, and gets no share."""
    for view in told.views:
        state, total = view.state(told.as_of), view.region.localities_total
        if total is None or state.changed is None or max(state.changed, state.high or 0) <= total:
            continue
        figure = f"{state.changed} changed" if state.changed > total else f"up to {state.high} changed by some source"
        tail = "; no share is drawn" if state.changed > total else ""
        source = view.region.total_source or "no source given"
        message = f"{view.region.name}: {figure}, but the region has {total} in all ({source}){tail}"
        yield _finding("over-total", Weight.SERIOUS, message, view.region, [], told)


def parts_exceed_total(told: Told) -> Iterator[Finding]:
    """Changed, scheduled, still held and contested places that are together more than the region has."""
    for view in told.views:
        state, total = view.state(told.as_of), view.region.localities_total
        if total is not None and state.not_reported is None and (state.changed or 0) <= total:
            message = (
                f"{view.region.name}: {state.changed or 0} changed, {state.scheduled} scheduled,"
                f" {state.still_held} still held and {state.contested} contested are more than the {total} there are"
            )
            yield _finding("parts-exceed-total", Weight.SERIOUS, message, view.region, [], told)


def figures_differ(told: Told) -> Iterator[Finding]:
    """Origins that both speak of the whole of a region, or of one day, and print or list different figures."""
    for view, side in _sides(told):
        for leading, other, names in _pairs(side):
            if leading.best is None or other.best is None:
                continue
            if other.evidence.origin != leading.evidence.origin and not _agree(leading, other):
                message = (
                    f"{view.region.name}: {_who(leading.evidence)} has {_figure(leading)},"
                    f" {_who(other.evidence)} has {_figure(other)}{names}"
                )
                quoted = [leading.evidence, other.evidence]
                yield _finding("figures-differ", Weight.SERIOUS, message, view.region, quoted, told)


def _agree(one: Stated, other: Stated) -> bool:
    return one.best == other.best or one.allows(other.best or 0) or other.allows(one.best or 0)


def _figure(item: Stated) -> str:
    if item.high is None:
        return f"{item.low}+"
    return str(item.best) if item.names or item.high == item.best else f"{item.low}-{item.high}"


def _pairs(side: SideView) -> Iterator[tuple[Stated, Stated, str]]:
    """The leading figure of each period and day with every other of it, and how their names differ."""
    for period in side.periods:
        lead = period.totals[0]
        first = period.deciding_names(lead)
        for other in period.totals[1:]:
            names = other.names or _less_excepted(first, other)
            yield lead, other, _difference(first, names, side)
    for day in (*side.days, *(d for p in side.periods for d in p.days)):
        yield from (
            (day.figures[0], other, _difference(day.figures[0].names, other.names, side)) for other in day.figures[1:]
        )


def _less_excepted(names: frozenset[str], other: Stated) -> frozenset[str]:
    """The names that a whole region comes to: those of the list, less what it leaves out."""
    left_out = frozenset(place.key for place in other.evidence.located.excepted)
    return names - left_out if other.whole else frozenset()


def lists_differ(told: Told) -> Iterator[Finding]:
    """Lists of equal length that do not name the same places."""
    for view, side in _sides(told):
        for leading, other, names in _pairs(side):
            if leading.names and other.names and names and leading.best == other.best:
                quoted = [leading.evidence, other.evidence]
                message = f"{view.region.name}: {' and '.join(map(_who, quoted))} list different places{names}"
                yield _finding("lists-differ", Weight.NOTE, message, view.region, quoted, told)


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
        days = (*side.days, *(d for p in side.periods for d in p.days))
        for item in (*(t for p in side.periods for t in p.totals), *(f for d in days for f in d.figures)):
            count = item.evidence.claim.count
            if item.names and count is not None and not item.whole and count != len(item.names):
                message = (
                    f"{view.region.name}: {_who(item.evidence)} states {count} and names {len(item.names)};"
                    " the names count, the larger figure is the upper bound"
                )
                yield _finding("count-beside-list", Weight.SERIOUS, message, view.region, [item.evidence], told)


def one_report_two_figures(told: Told) -> Iterator[Finding]:
    """A report that prints two figures of one region for one day."""
    for view, side in _sides(told):
        seen: dict[tuple[str, date, bool], Evidence] = {}
        for item in side.evidence:
            if item.claim.count is None or not item.one_day or item.claim.cumulative:
                continue
            first = seen.setdefault((_who(item), item.end, item.claim.addition), item)
            if first.claim.count != item.claim.count:
                message = (
                    f"{view.region.name}: {_who(item)} prints {first.claim.count} and {item.claim.count} for"
                    f" {item.end}; the first is taken, the other bounds it"
                )
                yield _finding("two-figures", Weight.SERIOUS, message, view.region, [first, item], told)


def same_figure_again(told: Told) -> Iterator[Finding]:
    """The same figure of one region, by different sources on days close to one another: perhaps one event."""
    for view, side in _sides(told):
        for first, second in pairwise(side.days):
            one, two = first.figures[0], second.figures[0]
            apart = (second.day - first.day).days
            if one.best == two.best and one.evidence.origin != two.evidence.origin and 0 < apart <= NEAR_DAYS:
                message = (
                    f"{view.region.name}: {_who(one.evidence)} has {one.best} on {first.day},"
                    f" {_who(two.evidence)} {two.best} on {second.day}; counted as two events. If it is one, say"
                    " origin on a card"
                )
                yield _finding(
                    "same-figure-again", Weight.SERIOUS, message, view.region, [one.evidence, two.evidence], told
                )


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
    figure = counted + len(_named_in(e for e in own if e.located.regions not in counted_regions))
    if not figure or figure == total.claim.count or _within_bounds(total, figure):
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


def _within_bounds(total: Evidence, figure: int) -> bool:
    claim = total.claim
    open_high = claim.qualifier is Qualifier.AT_LEAST
    return (claim.count or 0) <= figure and (open_high or figure <= (claim.count_high or claim.count or 0))


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
    """Places that one carrier of an announcement puts in a region and the leading one does not."""
    for view, side in _sides(told):
        groups: dict[tuple[str, date], list[Evidence]] = defaultdict(list)
        for item in side.evidence:
            if any(place.key in side.echoed for place in item.located.places):
                groups[_who(item), item.end].append(item)
        for (carrier, day), items in groups.items():
            leading = next(
                e for e in side.evidence if e.origin == items[0].origin and e.end == day and e.located.places
            )
            names = ", ".join(sorted(name for key, name in _named_in(items).items() if key in side.echoed))
            message = (
                f"{view.region.name}: {carrier} names {names} ({day}), {_who(leading)}, of the same announcement,"
                " does not; counted in the upper bound only"
            )
            yield _finding("carriers-differ", Weight.SERIOUS, message, view.region, items[:1], told)


def denied_places(told: Told) -> Iterator[Finding]:
    """Places that one source says changed hands and another says did not, once for each pair of sources.

    Those on which two whole lists differ are told with the figures of the lists.
    """
    listed = _told_with_figures(told)
    groups: dict[tuple[str, ...], list[PlaceTimes]] = defaultdict(list)
    for times in told.places:
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
        for period in side.periods:
            first = period.deciding_names(period.totals[0])
            for other in period.totals[1:]:
                names = other.names or _less_excepted(first, other)
                keys |= first - names if names and len(names) != len(first) else set()
    return frozenset(keys)


def denied_figures(told: Told) -> Iterator[Finding]:
    """A claim that its own voice takes back, a figure that another denies, and a denial of what nobody says."""
    changes = [e for e in told.evidence if e.is_change]
    for item in (e for e in told.evidence if e.is_denial and len(e.located.regions) == 1):
        region = told.case.regions[item.located.regions[0]]
        keys = {place.key for place in item.located.places}
        facing = [e for e in changes if _faces(item, e, keys)]
        back = [e for e in facing if takes_back(item, e)]
        if back:
            message = f"{region.name}: {_who(item)} takes back what {_who(back[0])} says; it counts no more"
            yield _finding("taken-back", Weight.NOTE, message, region, [*back, item], told)
        elif not facing:
            message = f"{region.name}: {_who(item)} denies what no report of the case says"
            yield _finding("denied-alone", Weight.NOTE, message, region, [item], told)
        elif not keys:
            message = f"{region.name}: {_who(item)} denies what {_who(facing[0])} says"
            yield _finding("figure-denied", Weight.SERIOUS, message, region, [facing[0], item], told)


def _faces(denial: Evidence, change: Evidence, keys: set[str]) -> bool:
    if denial.side not in (None, change.side):
        return False
    if keys:
        return bool(keys & {place.key for place in change.located.places})
    return change.located.regions == denial.located.regions


def corrections(told: Told) -> Iterator[Finding]:
    """A claim that its publisher has replaced by one of a later report."""
    for old in (e for e in told.evidence if e.corrected_by is not None):
        regions = old.located.regions
        new = next(e for e in told.evidence if _who(e) == old.corrected_by and e.located.regions == regions)
        region = told.case.regions[regions[0]] if len(regions) == 1 else None
        name = region.name if region else "no region"
        message = f"{name}: {_who(new)} corrects {_who(old)}: {_said(new)} in place of {_said(old)}"
        yield _finding("corrected", Weight.NOTE, message, region, [old, new], told)


def _said(item: Evidence) -> str:
    count = item.claim.count
    return str(count) if count is not None else ", ".join(p.name for p in item.located.places) or item.claim.status


def observations_differ(told: Told) -> Iterator[Finding]:
    """Places that a source saw in other hands than the ledger has them in on that day, once a region and report."""
    seen = [e for e in told.evidence if e.is_observation and e.end <= told.as_of]
    for view, side in _sides(told):
        groups: dict[tuple[str, date, str | None], list[tuple[PlaceTimes, Evidence]]] = defaultdict(list)
        for key in sorted(side.names) if seen else ():
            times = side.times[key]
            for sight in sights_of_place(seen, key, told.case):
                if (sight.holder == side.side) != times.counts(sight.day, "best"):
                    groups[_who(sight.evidence), sight.day, sight.holder].append((times, sight.evidence))
        for (_, day, holder), rows in groups.items():
            names = ", ".join(sorted(_place(told, times) for times, _ in rows))
            who = told.case.actors[holder].name if holder else "nobody"
            message = (
                f"{view.region.name}: {_who(rows[0][1])} sees {names} held by {who} on {day},"
                f" {_who(rows[0][0].leader)} does not bear that out"
            )
            yield _finding(
                "observation-differs", Weight.SERIOUS, message, view.region, [rows[0][1], rows[0][0].leader], told
            )


def places_in_part(told: Told) -> Iterator[Finding]:
    """A place of which only a part changed hands, by some source."""
    for times in told.places:
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
    listed = _told_with_figures(told)
    for times in told.places:
        if len(times.runs) > 1 or times.key in listed:
            continue
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
    for times in (t for t in told.places if len(t.runs) == 1):
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
        for period in side.periods:
            for item in (total.evidence for total in period.totals):
                basis = item.claim.date_basis
                if item.claim.count is None or basis not in (DateBasis.RELATIVE, DateBasis.STATED) or not item.one_day:
                    continue
                rivals = [t.evidence for t in period.totals if _rival(t.evidence, item)]
                if rivals and not any(e.overlaps(item) for e in rivals):
                    message = (
                        f"{view.region.name}: {_who(item)} dates the change {_days(item)} ({basis}),"
                        f" {_who(rivals[0])} {_days(rivals[0])}"
                    )
                    quoted = [item, rivals[0]]
                    yield _finding("day-contradicts", Weight.SERIOUS, message, view.region, quoted, told)


def _rival(other: Evidence, item: Evidence) -> bool:
    day = other.claim.date_basis in (DateBasis.RELATIVE, DateBasis.STATED) and other.start == other.end
    whole = other.claim.count is not None or other.claim.unit is Unit.WHOLE_REGION
    return day and whole and other.origin != item.origin


def unlisted_places(told: Told) -> Iterator[Finding]:
    """Places that some source names and the leading list, which means all, does not; once a region and source."""
    for view, side in _sides(told):
        if not side.listed:
            continue
        groups: dict[str, list[PlaceTimes]] = defaultdict(list)
        known = frozenset().union(*(total.names for period in side.periods for total in period.totals))
        for key in sorted(side.names - side.listed - known - side.contested_places - side.echoed):
            if side.times[key].counts(told.as_of, "high"):
                groups[_who(side.times[key].leader)].append(side.times[key])
        for rows in groups.values():
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
    parts_exceed_total,
    overdue_plans,
    stated_days,
    figures_differ,
    lists_differ,
    counts_beside_lists,
    one_report_two_figures,
    same_figure_again,
    totals,
    carriers_differ,
    denied_places,
    denied_figures,
    corrections,
    observations_differ,
    place_dates_differ,
    announced_twice,
    places_in_part,
    unlisted_places,
    same_list,
    loose_claims,
)
