"""Checks of a region's figures: over the total, contradicted, denied, on no region."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from pipeline.model import DateBasis, Finding, Unit, Weight
from pipeline.reconcile.checks.told import Told, all_sides, days_of, pairs, report_of, tell, when_told
from pipeline.reconcile.evidence import Evidence
from pipeline.reconcile.figures import Stated, replaces
from pipeline.reconcile.places import takes_back
from pipeline.reconcile.views import comparable, figure_taken_back

NEAR_DAYS = 7  # two sources' equal figures this close together may be one event


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
        yield tell("over-total", Weight.SERIOUS, message, view.region, [], told)


def parts_exceed_total(told: Told) -> Iterator[Finding]:
    """Changed, scheduled, still held and contested places that are together more than the region has."""
    for view in told.views:
        state, total = view.state(told.as_of), view.region.localities_total
        if total is not None and state.not_reported is None and (state.changed or 0) <= total:
            message = (
                f"{view.region.name}: {state.changed or 0} changed, {state.scheduled} scheduled,"
                f" {state.still_held} still held and {state.contested} contested are more than the {total} there are"
            )
            yield tell("parts-exceed-total", Weight.SERIOUS, message, view.region, [], told)


def figures_differ(told: Told) -> Iterator[Finding]:
    """Origins that both speak of the whole of a region, or of one day, and print or list different figures."""
    for view, side in all_sides(told):
        for leading, other, names in pairs(side):
            if leading.best is None or other.best is None or replaces(leading, other) or replaces(other, leading):
                continue
            if other.evidence.origin != leading.evidence.origin and not _agree(leading, other):
                message = (
                    f"{view.region.name}: {report_of(leading.evidence)} has {_figure(leading)},"
                    f" {report_of(other.evidence)} has {_figure(other)}{names}"
                )
                quoted = [leading.evidence, other.evidence]
                yield tell("figures-differ", Weight.SERIOUS, message, view.region, quoted, told)


def _agree(one: Stated, other: Stated) -> bool:
    return one.best == other.best or one.allows(other.best or 0) or other.allows(one.best or 0)


def _figure(item: Stated) -> str:
    if item.high is None:
        return f"{item.low}+"
    return str(item.best) if item.names or item.high == item.best else f"{item.low}-{item.high}"


def one_report_two_figures(told: Told) -> Iterator[Finding]:
    """A report that prints two figures of one region for one day."""
    for view, side in all_sides(told):
        seen: dict[tuple[str, date, bool], Evidence] = {}
        for item in side.evidence:
            if item.claim.count is None or not item.one_day or item.claim.cumulative:
                continue
            first = seen.setdefault((report_of(item), item.end, item.claim.addition), item)
            if first.claim.count != item.claim.count:
                message = (
                    f"{view.region.name}: {report_of(item)} prints {first.claim.count} and {item.claim.count} for"
                    f" {item.end}; the first is taken, the other bounds it"
                )
                yield tell("two-figures", Weight.SERIOUS, message, view.region, [first, item], told)


def same_figure_again(told: Told) -> Iterator[Finding]:
    """The same figure of one region, by different sources on days close to one another: perhaps one event."""
    for view, side in all_sides(told):
        for first, second in pairwise(side.days):
            one, two = first.figures[0], second.figures[0]
            apart = (second.day - first.day).days
            if one.best == two.best and one.evidence.origin != two.evidence.origin and 0 < apart <= NEAR_DAYS:
                message = (
                    f"{view.region.name}: {report_of(one.evidence)} has {one.best} on {first.day},"
                    f" {report_of(two.evidence)} {two.best} on {second.day}; counted as two events. If it is one, say"
                    " origin on a card"
                )
                yield tell(
                    "same-figure-again", Weight.SERIOUS, message, view.region, [one.evidence, two.evidence], told
                )


def denied_figures(told: Told) -> Iterator[Finding]:
    """A claim that its own voice takes back, a figure that another denies, and a denial of what nobody says."""
    changes = [e for e in told.evidence if e.is_change]
    for item in (e for e in told.evidence if e.is_denial and len(e.located.regions) == 1):
        region = told.case.regions[item.located.regions[0]]
        keys = {place.key for place in item.located.places}
        facing = [e for e in changes if _faces(item, e, keys)]
        back = [e for e in facing if figure_taken_back(item, e) or (keys and takes_back(item, e))]
        if back:
            message = f"{region.name}: {report_of(item)} takes back what {report_of(back[0])} says; it counts no more"
            yield tell("taken-back", Weight.NOTE, message, region, [*back, item], told)
        elif not facing:
            message = f"{region.name}: {report_of(item)} denies what no report of the case says"
            yield tell("denied-alone", Weight.NOTE, message, region, [item], told)
        elif not keys:
            message = f"{region.name}: {report_of(item)} denies what {report_of(facing[0])} says"
            yield tell("figure-denied", Weight.SERIOUS, message, region, [facing[0], item], told)


def _faces(denial: Evidence, change: Evidence, keys: set[str]) -> bool:
    if denial.side not in (None, change.side):
        return False
    if keys:
        return bool(keys & {place.key for place in change.located.places})
    return change.located.regions == denial.located.regions


def stated_days(told: Told) -> Iterator[Finding]:
    """A report that dates a region's change on a day on which, by others, it had all happened before."""
    for view, side in all_sides(told):
        for period in side.levels:
            for item in (total.evidence for total in period.totals):
                basis = item.claim.date_basis
                if item.claim.count is None or basis not in (DateBasis.RELATIVE, DateBasis.STATED) or not item.one_day:
                    continue
                rivals = [t.evidence for t in period.totals if _rival(t.evidence, item)]
                if rivals and not any(e.overlaps(item) for e in rivals):
                    message = (
                        f"{view.region.name}: {report_of(item)} dates the change {days_of(item)} ({basis}),"
                        f" {report_of(rivals[0])} {days_of(rivals[0])}"
                    )
                    quoted = [item, rivals[0]]
                    yield tell("day-contradicts", Weight.SERIOUS, message, view.region, quoted, told)


def _rival(other: Evidence, item: Evidence) -> bool:
    day = other.claim.date_basis in (DateBasis.RELATIVE, DateBasis.STATED) and other.start == other.end
    whole = other.claim.count is not None or other.claim.unit is Unit.WHOLE_REGION
    return day and whole and other.origin != item.origin


def same_list(told: Told) -> Iterator[Finding]:
    """A total that is a count of the list that the reports count: its share says nothing."""
    for view in told.views:
        if view.region.total_basis == "same_list":
            message = (
                f"{view.region.name}: the total of {view.region.localities_total} is a count of the list itself;"
                " a share of it is 100 % by construction and is drawn under a pattern"
            )
            yield tell("total-is-the-list", Weight.NOTE, message, view.region, [], told)


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
        message = f"{report_of(item)}: {figure}{when_told(item)} {why}; not on the map, kept in changes.csv"
        yield tell("not-placed", Weight.NOTE, message, None, [item], told)
