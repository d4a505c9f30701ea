"""Printed figures, and which of them decides, replaces or explains another: rules 3, 4 and 6."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tests.ledgers import TOTALS
from tests.reference.facts import Fact

ALWAYS = 0  # a total that states no start counts from before everything


@dataclass(frozen=True)
class Sum:
    """Places by name, and localities counted without one."""

    names: frozenset[str] = frozenset()
    unnamed: int = 0
    open: bool = False
    unknown: bool = False

    @property
    def size(self) -> int:
        return len(self.names) + self.unnamed

    def at_least(self, figure: int) -> Sum:
        return replace(self, unnamed=max(self.unnamed, figure - len(self.names)))


def added(sums: list[Sum]) -> Sum:
    names = frozenset().union(*(s.names for s in sums))
    return Sum(names, sum(s.unnamed for s in sums), any(s.open for s in sums), any(s.unknown for s in sums))


@dataclass(frozen=True)
class Print:
    """A printed figure, or a list, with its bounds; it counts `since` a day and holds from its `end` on."""

    fact: Fact
    best: int | None
    low: int
    high: int | None
    names: frozenset[str]
    since: int
    end: int


def printed(fact: Fact, names: frozenset[str] = frozenset()) -> Print:
    said, total = fact.said, TOTALS[fact.said.region]
    best = said.count
    if said.whole:
        best = None if total is None else max(0, total - len(said.excepted))
    if best is None and not said.whole:
        best = len(names)
    low = 0 if said.qualifier == "at_most" else best or 0
    high = None if said.qualifier == "at_least" else best
    if names:
        high = None if high is None else max(high, len(names))
        best, low = len(names), min(low or len(names), len(names))
    if said.whole:
        since = ALWAYS
    elif said.running:
        since = said.since or (said.days[0] if said.days else ALWAYS)
    else:
        since = fact.start
    return Print(fact, best, low, high, names, since, fact.end)


def by_lead(prints: list[Print]) -> list[Print]:
    return sorted(prints, key=lambda p: (p.fact.rank, p.best is not None, -(p.best or 0)))


def leading(prints: list[Print]) -> Print:
    """The first; "at least" yields to the first that prints no less, else to the largest "at least"."""
    first = prints[0]
    if first.high is not None or first.best is None:
        return first
    closed = [p for p in prints if p.high is not None and (p.best or 0) >= first.best]
    return closed[0] if closed else max((p for p in prints if p.high is None), key=lambda p: p.best or 0)


def for_low(prints: list[Print]) -> list[Print]:
    neutral = [p for p in prints if not p.fact.own]
    return [p for p in neutral if p.fact.said.qualifier != "at_most"] or neutral


def replaces(later: Print, earlier: Print) -> bool:
    """A running total in place of an earlier one of the same start, or of none stated."""
    running = later.fact.said.running and earlier.fact.said.running and not other_start(later, earlier)
    own = later.fact.source == earlier.fact.source
    return running and earlier.end < later.end and (own or (later.best or 0) >= (earlier.best or 0))


def other_start(one: Print, other: Print) -> bool:
    running = one.fact.said.running and other.fact.said.running
    return running and one.since != other.since and ALWAYS not in (one.since, other.since)


def explains(longer: Print, shorter: Print) -> bool:
    """A longer total has a bare figure of a shorter stretch inside it that is not larger."""
    bare = not longer.names and not shorter.names and longer.best is not None and shorter.best is not None
    inside = longer.since <= shorter.since and reach(shorter) <= reach(longer)
    same = (longer.since, reach(longer)) == (shorter.since, reach(shorter))
    return bare and inside and not same and not other_start(longer, shorter) and shorter.best <= longer.best


def reach(one: Print) -> float:
    return float("inf") if one.fact.said.whole else one.end
