"""The names of the rules, as they stand on the rows of the ledger; the number is that of docs/ledger.md."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from pipeline.reconcile.figures import Stated


class Rule(StrEnum):
    """What decided a row or a region's figure."""

    NO_CLAIM = "no claim"
    ONE_EVENT = "2 one event"
    NAMES = "3 names"
    TOTALS = "4 running totals"
    REVERSALS = "5 reversals"
    DECLARED_ORDER = "6 declared order"
    ANOTHER_UNIT = "9 another unit"
    ANOTHER_SYSTEM = "9 named in another system"
    NOT_PLACED = "9 systems and units"
    PLANS = "10 plans"
    WHOLE_REGION = "10 whole region"


SAYS: Mapping[str, str] = {
    Rule.NO_CLAIM: "no source speaks of the region, which is not zero",
    Rule.ONE_EVENT: "figures of one side and day are one event; days add",
    Rule.NAMES: "named places are counted, each once",
    Rule.TOTALS: "a total stands over the days inside it; the latest of one publisher and start counts",
    Rule.REVERSALS: "what was lost again is subtracted; what was only taken back is no gain",
    Rule.DECLARED_ORDER: "sources differ: the one that the case puts first gives the best figure",
    Rule.ANOTHER_UNIT: "it counts in another unit, which is never added or converted",
    Rule.ANOTHER_SYSTEM: "places named in reports by another region system, which lie in this region",
    Rule.NOT_PLACED: "it covers several regions or none, and is not spread over them",
    Rule.PLANS: "a planned transfer changes nothing until a source says that it happened",
    Rule.WHOLE_REGION: "a whole region is all its localities, less those that the source leaves out",
}


def deciding(figures: Iterable[Stated], otherwise: Rule) -> Rule:
    """Return the rule that decides among figures of one event: the declared order where they differ."""
    return Rule.DECLARED_ORDER if len({figure.best for figure in figures}) > 1 else otherwise
