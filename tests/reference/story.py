"""What one side is said to have gained in a region, and the figure that it comes to: rules 2, 3, 4 and 6."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tests.reference.facts import Fact
from tests.reference.places import Spot
from tests.reference.prints import Print, Sum, added, for_low, leading, other_start, reach, replaces


@dataclass(frozen=True)
class DayEvent:
    """The figures of one day, one an origin, leading first, and the places that changed on it."""

    day: int
    prints: list[Print]
    names: frozenset[str]


@dataclass(frozen=True)
class Stretch:
    """Totals whose days overlap, leading first, with the shorter stretches, the days and the places inside them."""

    prints: list[Print]
    shorter: list[Stretch]
    days: list[DayEvent]
    names: frozenset[str]
    start: int

    def every_print(self) -> list[Print]:
        return [*self.prints, *(p for s in self.shorter for p in s.every_print())]


@dataclass(frozen=True)
class Story:
    """What is said of one side's gains in a region."""

    side: str | None
    facts: list[Fact]
    spots: dict[str, Spot]
    contested: frozenset[str]
    doubted: frozenset[str]  # in high only
    refuted: frozenset[str]  # not even there
    stretches: list[Stretch]
    days: list[DayEvent]
    loose: frozenset[str]
    undated: list[Print]

    @property
    def first(self) -> int:
        return min([f.start for f in self.facts] + [s.high for spot in self.spots.values() for s in spot.stays])

    @property
    def listed(self) -> frozenset[str]:
        return frozenset().union(*(list_behind(s, s.prints[0]) for s in self.stretches))

    def has(self, name: str, day: int, measure: str) -> bool:
        if name in self.refuted or (name in self.doubted and measure != "high"):
            return False
        starts = ((getattr(s, measure), s.until) for s in self.spots[name].stays)
        return any(start is not None and start <= day and (until is None or day < until) for start, until in starts)

    def some(self, names: frozenset[str], day: int, measure: str) -> frozenset[str]:
        return frozenset(name for name in names if name in self.spots and self.has(name, day, measure))

    def figure(self, day: int, measure: str) -> Sum:
        parts = [stretch_figure(self, s, day, measure) for s in self.stretches if s.start <= day]
        parts += [day_figure(self, event, measure) for event in self.days if event.day <= day]
        found = added([*parts, Sum(self.some(self.loose, day, measure))])
        if measure == "high":
            return found.at_least(max((p.high or p.best or 0 for p in self.undated), default=0))
        return found


def day_figure(story: Story, event: DayEvent, measure: str) -> Sum:
    first = leading(event.prints)
    if measure == "high":
        largest = max(p.high or p.best or 0 for p in event.prints)
        unbounded = any(p.high is None and p.low >= largest for p in event.prints)
        return replace(Sum(event.names).at_least(largest), open=unbounded)
    plain = event.names - story.doubted
    if measure == "low":
        heard = for_low(event.prints)
        named = frozenset(n for n in plain if story.spots[n].stays[0].low is not None)
        if not heard:
            return Sum(named)
        lowest = min(p.low for p in heard)
        return Sum(named).at_least(lowest) if len(named) <= lowest else Sum(unnamed=lowest)
    figure = first.best or 0
    named = frozenset(n for n in plain if any(s.best is not None for s in story.spots[n].stays))
    if len(named) > figure:
        named = frozenset(n for n in named if story.spots[n].leader.rank <= first.fact.rank) or named
    return Sum(first.names or named).at_least(figure)


def inside(story: Story, stretch: Stretch, day: int, measure: str) -> Sum:
    past = [day_figure(story, event, measure) for event in stretch.days if event.day <= day]
    past += [stretch_figure(story, s, day, measure) for s in stretch.shorter if s.start <= day]
    placed = frozenset().union(*(event.names for event in stretch.days), *(s.names for s in stretch.shorter))
    return added([*past, Sum(story.some(stretch.names - placed, day, measure))])


def list_behind(stretch: Stretch, one: Print) -> frozenset[str]:
    """The names behind a figure: its own, else those of a list of the same length."""
    if one.names or one.best is None:
        return one.names
    return next((p.names for p in stretch.prints if p.names and len(p.names) == one.best), frozenset())


def standing(stretch: Stretch, day: int) -> list[Print]:
    speaking = [p for p in stretch.prints if p.end <= day or p.names]
    return [p for p in speaking if not any(later.end <= day and replaces(later, p) for later in speaking)]


def stretch_figure(story: Story, stretch: Stretch, day: int, measure: str) -> Sum:
    within, stand = inside(story, stretch, day, measure), standing(stretch, day)
    if measure == "high":
        begun = [p for p in stretch.prints if max(p.since, p.fact.start) <= day]
        largest = max((p.high or p.best or 0 for p in begun), default=0)
        unbounded = any(p.high is None and p.low >= largest for p in begun)
        rest = max(0, largest - len(stretch.names))
        return Sum(within.names, max(within.unnamed, rest), unbounded or (within.open and within.size >= largest))
    if measure == "low":
        lows: dict[str, Sum] = {}
        for one in for_low(stand):
            behind = one.names or list_behind(stretch, one)
            low = Sum(unnamed=one.low)
            if behind:
                low = Sum(story.some(behind, day, "low" if one.names else "best"))
            lows.setdefault(one.fact.origin, low)
        return min(lows.values(), key=lambda s: s.size) if lows else within
    if not stand:
        return within
    lead = leading(stand)
    rivals = [p for p in stand if other_start(lead, p)]  # neither lowers the other
    return total_best(story, stretch, max([lead, *rivals], key=lambda p: p.best or 0), within, day)


def total_best(story: Story, stretch: Stretch, lead: Print, within: Sum, day: int) -> Sum:
    """The total that leads, against what is told inside it: larger it explains, smaller the order decides."""
    behind, ended = list_behind(stretch, lead), lead.end <= day
    ranks = [event.prints[0].fact.rank for event in stretch.days]
    ranks += [story.spots[n].leader.rank for n in stretch.names - behind]
    ranks += [p.fact.rank for s in stretch.shorter for p in s.every_print()]
    inside_leads = any(rank < lead.fact.rank for rank in ranks)
    if behind:
        named = Sum(story.some(behind, day, "best"))
        if ended and within.size > len(behind) and inside_leads:
            return within
        known = len(within.names & behind) + within.unnamed
        return named if ended else named.at_least(min(known, len(behind)))
    if not ended or lead.best is None:
        return replace(within, unknown=ended and lead.best is None)
    if within.size > lead.best:
        return within if inside_leads else Sum(unnamed=lead.best)
    return within.at_least(lead.best)


def end_of(stretch: Stretch) -> float:
    return max(reach(p) for p in stretch.prints)
