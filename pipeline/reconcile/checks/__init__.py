"""What the sources contradict themselves or one another in: each contradiction is one finding, with its quotes.

Adding a check adds a function to `CHECKS`; one of counts and lists stands in `LISTS` too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pipeline.model import Finding
from pipeline.reconcile.checks import figures, lists, observations, places, plans, systems
from pipeline.reconcile.checks.told import Told

__all__ = ["CHECKS", "LISTS", "Told", "check"]

CHECKS: tuple[Callable[[Told], Iterator[Finding]], ...] = (
    figures.over_total,
    figures.parts_exceed_total,
    plans.overdue_plans,
    figures.stated_days,
    figures.figures_differ,
    lists.lists_differ,
    lists.counts_beside_lists,
    figures.one_report_two_figures,
    figures.same_figure_again,
    lists.totals,
    lists.carriers_differ,
    places.denied_places,
    figures.denied_figures,
    plans.corrections,
    observations.observations_differ,
    observations.unexplained_turns,
    observations.observers_differ,
    observations.unclear_observations,
    observations.unused_observations,
    places.place_dates_differ,
    lists.announced_twice,
    places.places_in_part,
    lists.unlisted_places,
    figures.same_list,
    figures.loose_claims,
    systems.undrawn_regions,
)
# The findings of the arithmetic of communiques: counts, lists, totals, parts.
LISTS = frozenset(
    {"lists-differ", "count-beside-list", "two-figures", "same-figure-again", "total-differs", "carriers-differ"}
    | {"announced-twice", "figures-differ", "not-listed"}
)


def check(told: Told) -> list[Finding]:
    """Return the findings of every check, in the order of the checks."""
    return list(dict.fromkeys(finding for run in CHECKS for finding in run(told)))
