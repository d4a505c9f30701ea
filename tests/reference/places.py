"""When each named place was taken, by whom, until when: rules 1, 3, 5 and 11."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tests.reference.facts import Fact, figure_taken_back, takes_back


@dataclass(frozen=True)
class Stay:
    """A side has a place, by each measure from a day on, until another side takes it."""

    low: int | None
    best: int | None
    high: int
    until: int | None


@dataclass(frozen=True)
class Spot:
    """One place as gained by one side."""

    stays: list[Stay]
    leader: Fact
    support: list[Fact]
    contested: bool

    @property
    def day(self) -> int:
        return self.stays[0].best or self.stays[0].high


def narrowed(fact: Fact, sights: list[Fact]) -> tuple[int, int]:
    """The days on which a change can have happened, given who was seen there when."""
    if fact.one_day or fact.side is None:
        return fact.start, fact.end
    inside = sorted((s for s in sights if fact.start <= s.end <= fact.end), key=lambda s: (s.end, -s.rank))
    end = next((s.end for s in inside if s.side == fact.side), fact.end)
    start = max((s.end + 1 for s in inside if s.side != fact.side and s.end <= end), default=fact.start)
    return (start, end) if start <= end else (fact.start, fact.end)


def moved(fact: Fact, sights: list[Fact]) -> Fact:
    start, end = narrowed(fact, sights)
    return replace(fact, start=start, end=end)


def spots(facts: list[Fact], region: str) -> dict[tuple[str | None, str], Spot]:
    """Every place of the region that some report says has changed hands, by side and name."""
    here = [fact for fact in facts if fact.said.region == region]
    found = {}
    for name in sorted({name for fact in here for name in fact.said.names}):
        sights = [f for f in here if f.said.status == "holds" and name in f.said.names]
        denials = [f for f in here if f.denial and name in f.said.names]
        told = [f for f in here if f.change and name in f.said.names and not any(takes_back(d, f) for d in denials)]
        told = [moved(f, sights) for f in told]
        for side in {f.side for f in told}:
            found[side, name] = spot(side, told, denials, here, name)
    return found


def spot(side: str | None, told: list[Fact], denials: list[Fact], here: list[Fact], name: str) -> Spot:
    """A place goes to and fro: in the order of its days, each side has it until the next takes it."""
    stays: list[tuple[list[Fact], int | None]] = []
    turns: list[list[Fact]] = []
    for fact in sorted((f for f in told if f.dated), key=lambda f: (f.end, f.rank)):
        if not turns or turns[-1][0].side != fact.side:
            turns.append([])
        turns[-1].append(fact)
    for number, turn in enumerate(turns):
        if turn[0].side == side:
            stays.append((turn, turns[number + 1][0].end if number + 1 < len(turns) else None))
    undated = [f for f in told if f.side == side and not f.dated]
    stays = [(stays[0][0] + undated, stays[0][1]), *stays[1:]] if stays else [(undated, None)]
    support = sorted((f for facts, _ in stays for f in facts), key=Fact.key)
    refused = [d for d in denials if d.side in (side, None) and d.end >= min(f.start for f in support)]
    wholes = [f for f in here if f.change and f.said.whole and f.dated and f.side == side]
    wholes = [
        f for f in wholes if name not in f.said.excepted and not any(figure_taken_back(d, f) for d in here if d.denial)
    ]
    return Spot(
        stays=[stay(sorted(facts, key=Fact.key), until, bool(refused), wholes) for facts, until in stays],
        leader=support[0],
        support=support,
        contested=bool({d.source for d in refused} - {f.source for f in support}),
    )


def stay(told: list[Fact], until: int | None, denied: bool, wholes: list[Fact]) -> Stay:
    leader = told[0]
    dating = [f for f in told if f.dated]
    if not any(f.meets(leader) for f in dating):
        dating = dating + wholes
    fitting = [f for f in dating if f.meets(leader)]
    sure = any(not f.own for f in told) and not denied and not any(f.said.part for f in told)
    neutral = [f for f in dating if not f.own]
    firsts = [min(f.end for f in neutral if f.source == source) for source in {f.source for f in neutral}]
    return Stay(
        low=max(firsts, default=leader.end) if sure else None,
        best=None if leader.said.part else fitting[0].end if fitting else leader.end,
        high=min(f.start for f in fitting or told),
        until=until,
    )
