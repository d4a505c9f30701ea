"""Control over time from single places: who held how many of each region at each date, for millions of changes.

The ledger weighs sources; here every row is taken as true. On a history without contradictions both agree, which is
tested.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Whole = NDArray[np.integer[Any]]

LAST = np.iinfo(np.int64).max
BLOCK = 1 << 17  # rows in hand at a time
LONGEST_TABLE = 1 << 20  # days: a table of all days between the first and the last date is quicker than a search


def control_counts(
    places: Whole, days: Whole, sides: Whole, *, regions: Whole, first: Whole, dates: Whole, side_count: int
) -> NDArray[np.int32]:
    """Return how many places each side holds, of each region, at the end of each date: (dates, regions, sides).

    Parameters
    ----------
    places, days, sides
        One row a change, in any order: the place's number, the day, and the side that has it from that day on. Of
        several rows of one place and day the highest side's number stands.
    regions, first
        For each place its region's number, and the side that has it before any change.
    dates
        The days to tell, ascending; in the unit of `days`.
    side_count
        The number of sides, of which one may be "nobody".

    Raises
    ------
    ValueError
        If a number is out of its range, the lengths differ or the dates do not ascend.
    """
    _hold(places, days, sides, regions, first, dates, side_count)
    region_count = int(regions.max(initial=-1)) + 1
    cells = np.zeros((len(dates), region_count, side_count), np.int32)
    flat = cells.reshape(-1)
    if len(dates) == 0 or len(regions) == 0:
        return cells
    homes = regions.astype(np.int64) * side_count
    np.add.at(flat, homes + first, 1)
    packing = _Packing.of(days, side_count)
    rows = packing.sorted_rows(places, days, sides, int(dates[-1]))
    told_at = _table(dates)
    step = region_count * side_count
    last = np.empty(0, np.int64)  # the row before a block, for who had its place until then
    for start in range(0, len(rows), BLOCK):
        block = np.concatenate([last, rows[start : start + BLOCK]])
        place, day, side = packing.parts(block)
        before = np.concatenate([first[place[:1]], side[:-1]])
        fresh = np.flatnonzero(place[1:] != place[:-1]) + 1
        before[fresh] = first[place[fresh]]
        cell = told_at(day) * step + homes[place]
        np.add.at(flat, (cell + side)[len(last) :], 1)
        np.subtract.at(flat, (cell + before)[len(last) :], 1)
        last = block[-1:]
    for earlier, later in pairwise(cells):
        later += earlier
    return cells


@dataclass(frozen=True, slots=True)
class _Packing:
    """A row as one number, place above day above side: it sorts several times faster than three columns."""

    first_day: int
    day_bits: int
    side_bits: int

    @classmethod
    def of(cls, days: Whole, sides: int) -> _Packing:
        first, last = (int(days.min()), int(days.max())) if len(days) else (0, 0)
        return cls(first, (last - first).bit_length(), (sides - 1).bit_length())

    def sorted_rows(self, places: Whole, days: Whole, sides: Whole, last_day: int) -> NDArray[np.int64]:
        """Return the rows in order, without those after the last day."""
        rows = np.empty(len(places), np.int64)
        late = 0
        for start in range(0, len(rows), BLOCK):
            block = slice(start, start + BLOCK)
            row = places[block].astype(np.int64) << self.day_bits | (days[block] - self.first_day)
            rows[block] = row << self.side_bits | sides[block]
            after = days[block] > last_day
            late += int(after.sum())
            rows[block][after] = LAST
        rows.sort()
        return rows[: len(rows) - late]

    def parts(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        """Return places, days and sides again."""
        days = (rows >> self.side_bits) & ((1 << self.day_bits) - 1)
        return rows >> (self.day_bits + self.side_bits), days + self.first_day, rows & ((1 << self.side_bits) - 1)


def _table(dates: Whole) -> Callable[[Whole], Whole]:
    """Return what tells the position of the first date that is not before each day, none being after the last date."""
    span = int(dates[-1]) - int(dates[0])
    if span > LONGEST_TABLE:
        return lambda days: np.searchsorted(dates, days)
    table = np.searchsorted(dates, np.arange(span + 1) + int(dates[0]))
    return lambda days: table[np.maximum(days - dates[0], 0)]


def _hold(
    places: Whole, days: Whole, sides: Whole, regions: Whole, first: Whole, dates: Whole, side_count: int
) -> None:
    if not len(places) == len(days) == len(sides):
        raise ValueError(f"places, days and sides must be of one length, not {len(places)}, {len(days)}, {len(sides)}")
    if len(regions) != len(first):
        raise ValueError(f"regions and first must be of one length, not {len(regions)}, {len(first)}")
    for name, numbers, end in (
        ("places", places, len(regions)),
        ("sides", sides, side_count),
        ("first", first, side_count),
    ):
        if len(numbers) and not (0 <= numbers.min() and numbers.max() < end):
            raise ValueError(f"{name} must be 0 to {end - 1}, not {numbers.min()} to {numbers.max()}")
    if len(regions) and regions.min() < 0:
        raise ValueError(f"regions must not be below 0, not {regions.min()}")
    if np.any(dates[1:] <= dates[:-1]):
        raise ValueError("dates must ascend")
