"""The twelve rules of docs/ledger.md once more, in the plainest Python: slow, obvious, for one region on one day.

It works on the records of `tests/ledgers.py` and shares no code with `pipeline.reconcile`. Days are numbers. Where the
two disagree, one of them is wrong or the document has a hole. Here: the state of a region, rules 5, 7 and 10.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tests.ledgers import TOTALS, World
from tests.reference.facts import Fact, facts_of
from tests.reference.places import moved, spots
from tests.reference.prints import Sum, added
from tests.reference.story import Story
from tests.reference.telling import story_of


@dataclass(frozen=True)
class Answer:
    """A region at the end of a day."""

    changed: int | None
    low: int | None
    high: int | None
    high_open: bool
    scheduled: int
    still_held: int
    contested: int
    not_reported: int | None


def answer(world: World, region: str, as_of: int, known_at: int) -> Answer:
    """The state of a region at the end of a day, from what had been published by the end of another."""
    facts = facts_of(world, known_at)
    sights = [f for f in facts if f.said.status == "holds" and f.said.whole and f.said.region == region]
    facts = [
        moved(f, sights) if f.change and not f.said.names and not f.said.running and f.said.region == region else f
        for f in facts
    ]
    found = spots(facts, region)
    sides = {f.side for f in facts if f.change and f.said.region == region} | {side for side, _ in found}
    stories = [story_of(side, facts, region, found) for side in sides]
    told = sorted((s for s in stories if s is not None), key=lambda s: (s.first, s.side or ""))
    return Moment(world, region, as_of, facts, told).answer()


@dataclass
class Moment:
    world: World
    region: str
    day: int
    facts: list[Fact]
    stories: list[Story]

    def answer(self) -> Answer:
        total = TOTALS[self.region]
        nets, back = self.nets()
        held = [i for i, net in nets.items() if net["best"].size]
        held = [i for i in held if self.stories[i].side is not None] or held
        counted = [nets[i] for i in held] or list(nets.values())[:1]
        best, low, high = (added([net[m] for net in counted]) for m in ("best", "low", "high"))
        silent = not nets or (best.unknown and not best.size)
        changed = None if silent else best.size
        contested = frozenset(n for s in self.stories for n in s.contested if self.disputed(s, n)) - best.names
        scheduled, kept_by_plan, waiting = self.plans(changed or 0, len(contested))
        if total is not None:
            scheduled = max(0, min(scheduled, total - (changed or 0) - len(contested)))
        kept = (self.left_out() | kept_by_plan) - self.taken()
        kept = (kept | self.returned()) - contested - waiting
        still = len(kept) + back
        rest = None if total is None else total - (changed or 0) - scheduled - still - len(contested)
        if self.world.baseline and rest is not None:
            still, rest = still + max(0, rest), min(0, rest)
        return Answer(
            changed=changed,
            low=None if changed is None else min(low.size, changed),
            high=None if changed is None else max(high.size, changed),
            high_open=changed is not None and (high.open or best.unknown),
            scheduled=scheduled,
            still_held=still,
            contested=len(contested),
            not_reported=rest if rest is None or rest >= 0 else None,
        )

    def disputed(self, story: Story, name: str) -> bool:
        stays = story.spots[name].stays
        return any(s.high <= self.day and (s.until is None or self.day < s.until) for s in stays)

    def nets(self) -> tuple[dict[int, dict[str, Sum]], int]:
        """What each side holds of its gains, less what others took later; and how many were only taken back."""
        nets: dict[int, dict[str, Sum]] = {}
        for i, story in enumerate(self.stories):
            if story.first <= self.day:
                sums = {m: story.figure(self.day, m) for m in ("best", "low", "high")}
                nets[i] = {
                    m: without(s, frozenset(n for n in s.names if self.first_holder(n) == story.side))
                    for m, s in sums.items()
                }
        returned = 0
        for later in nets:
            for earlier in nets:
                taker, holder = self.stories[later], self.stories[earlier]
                if earlier >= later or not took_from(taker, holder):
                    continue
                taken = {m: self.out_of(holder, nets[later][m]) for m in nets[later]}
                back = min(taken["best"], nets[earlier]["best"].size)
                held = nets[earlier]
                nets[earlier] = {
                    "best": less(held["best"], back),
                    "low": less(held["low"], taken["high"]),
                    "high": less(held["high"], taken["low"]),
                }
                if took_from(holder, taker):
                    nets[later] = {m: less(s, back) for m, s in nets[later].items()}
                    returned += back
        return nets, returned

    def out_of(self, holder: Story, figure: Sum) -> int:
        losers = [self.first_holder(n) for n in figure.names if n not in holder.spots]
        return figure.unnamed + sum(loser in (None, holder.side) for loser in losers)

    def first_holder(self, name: str) -> str | None:
        """Who had a place before anybody took it: as told, by the baseline, or who took it back."""
        runs = [
            (s.high, story.side, story.spots[name])
            for story in self.stories
            if name in story.spots
            for s in story.spots[name].stays
        ]
        runs = sorted(runs, key=lambda run: run[0])
        _, taker, spot = runs[0]
        told = [f.said.lost_by for f in spot.support if f.start <= spot.stays[0].high and f.said.lost_by]
        baseline = self.world.baseline if self.world.baseline != taker else None
        others = [side for _, side, _ in runs if side != taker and side is not None]
        return (told or [baseline] if told or baseline else others or [None])[0]

    def taken(self) -> frozenset[str]:
        return frozenset(n for s in self.stories for n in s.spots if s.has(n, self.day, "best"))

    def returned(self) -> frozenset[str]:
        mine = ((s, n) for s in self.stories for n in s.spots if self.first_holder(n) == s.side)
        return frozenset(n for s, n in mine if s.has(n, self.day, "best"))

    def left_out(self) -> frozenset[str]:
        excepting = [f for f in self.facts if f.change and f.said.excepted and f.said.region == self.region][:1]
        return frozenset(n for f in excepting if f.start <= self.day for n in f.said.excepted)

    def plans(self, changed: int, contested: int) -> tuple[int, frozenset[str], frozenset[str]]:
        """How many are scheduled, which places the plans leave out, and which wait for one."""
        here = [f for f in self.facts if f.said.region == self.region]
        plans = [f for f in here if f.said.status == "planned"]
        plans = sorted(plans, key=lambda f: (f.paper.published, f.rank))
        stand = [p for p in plans if p.paper.published <= self.day and not self.replaced(p, here)]
        listed = frozenset().union(*(s.listed for s in self.stories))
        named = frozenset(n for p in stand for n in p.said.names)
        named = named & listed if listed else named
        waiting = frozenset(n for n in self.expected() | named if any(covers(p, n) for p in stand))
        disputed = frozenset(n for s in self.stories for n in s.contested if self.disputed(s, n)) - self.best_names()
        waiting = waiting - self.taken() - disputed
        total, most, kept = TOTALS[self.region], len(waiting), frozenset()
        for plan in (p for p in stand if not p.said.names):
            if plan.said.count is not None:
                rest = plan.said.count - self.gained_since(plan)
            elif listed:
                rest = sum(covers(plan, n) for n in waiting)
            else:
                rest = 0 if total is None else total - changed - len(plan.said.excepted) - contested
            if rest > 0:
                most, kept = max(most, rest), kept | frozenset(plan.said.excepted)
        return most, kept, waiting

    def best_names(self) -> frozenset[str]:
        nets, _ = self.nets()
        return frozenset().union(*(net["best"].names for net in nets.values()))

    def expected(self) -> frozenset[str]:
        """The places that, by the leading list or else by any source, change hands sometime."""
        return frozenset().union(*(s.listed or frozenset(s.spots) - s.doubted for s in self.stories))

    def replaced(self, plan: Fact, here: list[Fact]) -> bool:
        """Whether a plan published later moves it, or a later denial voids it."""
        later = [f for f in here if f.said.status == "planned" or f.denial]
        later = [f for f in later if plan.paper.published < f.paper.published <= self.day]
        return any(set(f.said.names) & set(plan.said.names) or not (f.said.names or plan.said.names) for f in later)

    def gained_since(self, plan: Fact) -> int:
        sides = [s for s in self.stories if plan.side in (None, s.side)]
        known = plan.paper.published
        return sum(max(0, s.figure(self.day, "best").size - s.figure(known - 1, "best").size) for s in sides)


def covers(plan: Fact, name: str) -> bool:
    return name in plan.said.names if plan.said.names else name not in plan.said.excepted


def took_from(taker: Story, holder: Story) -> bool:
    """Whether a side took from another what it gained: as its sources say, or where one of them does not say."""
    losers = {f.said.lost_by for f in taker.facts}
    return holder.side in losers or None in losers or not losers


def less(figure: Sum, back: int) -> Sum:
    return figure if not back else replace(figure, names=frozenset(), unnamed=max(0, figure.size - back))


def without(figure: Sum, names: frozenset[str]) -> Sum:
    return replace(figure, names=figure.names - names)
