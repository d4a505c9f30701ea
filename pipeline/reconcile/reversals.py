"""Reversals: what a side holds of its gains once others have taken of them (rule 5)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.reconcile.figures import Figure
from pipeline.reconcile.places import PlaceTimes
from pipeline.reconcile.sides import SideView, lowered, without

Bounds = tuple[Figure, Figure, Figure]  # best, low, high


@dataclass(frozen=True, slots=True)
class Net:
    """What each side holds of its gains, by its place among the sides, and how many were only taken back."""

    held: Mapping[int, Bounds]
    returned: int


def net_of_reversals(sides: Sequence[SideView], day: date, first_holders: Mapping[str, str | None]) -> Net:
    """Return what each side holds on a day of its gains, the sides in the order of their first gain (rule 5).

    A place that is named goes to and fro by itself; of bare figures, what another side took later is subtracted. What
    a side only took back is no gain of its own: it is held again, as it was at first.
    """
    held = {i: _gained(side, day, first_holders) for i, side in enumerate(sides)}
    returned = 0
    for later, taker in enumerate(sides):
        for earlier, holder in enumerate(sides[:later]):
            if not _took_from(taker, holder):
                continue
            best, low, high = (_out_of(holder, figure, first_holders) for figure in held[later])
            mine = held[earlier]
            back = min(best, mine[0].total)
            held[earlier] = (lowered(mine[0], back), lowered(mine[1], high), lowered(mine[2], low))
            if _took_from(holder, taker):
                of_best, of_low, of_high = held[later]
                held[later] = (lowered(of_best, back), lowered(of_low, back), lowered(of_high, back))
                returned += back
    return Net(held, returned)


def _gained(side: SideView, day: date, first_holders: Mapping[str, str | None]) -> Bounds:
    """A side's figures less the places that it had before anybody took them."""
    before = frozenset(key for key in side.names if first_holders.get(key) == side.side)
    return without(side.best(day), before), without(side.low(day), before), without(side.high(day), before)


def _out_of(holder: SideView, figure: Figure, first_holders: Mapping[str, str | None]) -> int:
    """How many localities of a taker's figure came out of what is only counted of the holder's."""
    losers = [first_holders.get(key) for key in figure.names - holder.names]
    return figure.unnamed + sum(loser in (None, holder.side) for loser in losers)


def _took_from(taker: SideView, holder: SideView) -> bool:
    """Whether what a side gained it took from another: as its sources say, or where one of them does not say."""
    losers = {e.located.lost_by for e in taker.evidence}
    return holder.side in losers or None in losers or not losers


def first_holders(sides: Sequence[SideView], baseline: str | None) -> dict[str, str | None]:
    """Return who had each named place first: as told, by the baseline, or who took it back; null where unknown."""
    runs: dict[str, list[tuple[date, str | None, PlaceTimes]]] = defaultdict(list)
    for side in sides:
        for key in side.names:
            runs[key] += [(run.high_from, side.side, side.times[key]) for run in side.times[key].runs]
    return {key: _first_holder(sorted(told, key=lambda one: one[0]), baseline) for key, told in runs.items()}


def _first_holder(runs: Sequence[tuple[date, str | None, PlaceTimes]], baseline: str | None) -> str | None:
    _, taker, times = runs[0]
    told = (e.located.lost_by for e in times.support if e.start <= times.runs[0].high_from)
    others = (side for _, side, _ in runs if side != taker)
    found = [*told, baseline if baseline != taker else None, *others]
    return next((side for side in found if side is not None), None)
