"""Time control over time from single places against numpy's own sort, two scatters and cumulative sum.

    python benchmarks/series.py [--events 5500000] [--rounds 5]

The peer does the bare minimum in the same run, with every index already worked out for it: one sort of one number a
row, two scatters, one cumulative sum. Prints the median of both and their ratio, and the peak of memory beside input
and result.
"""

from __future__ import annotations

import argparse
import statistics
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

import numpy as np

from pipeline.reconcile.series import control_counts

DATES, REGIONS, SIDES, PLACES = 1000, 3000, 4, 300_000


def rows(events: int, seed: int = 1) -> dict[str, Any]:
    """Return a random history: places lie anywhere, days are spread evenly, side 0 is nobody."""
    chance = np.random.default_rng(seed)
    return {
        "places": chance.integers(0, PLACES, events, dtype=np.int32),
        "days": chance.integers(0, DATES, events, dtype=np.int32),
        "sides": chance.integers(0, SIDES, events, dtype=np.int32),
        "regions": chance.integers(0, REGIONS, PLACES, dtype=np.int32),
        "first": np.zeros(PLACES, np.int32),
        "dates": np.arange(DATES, dtype=np.int32),
        "side_count": SIDES,
    }


def prepared(data: dict[str, Any]) -> tuple[Any, Any, Any]:
    """Return one number a row to be sorted, and the two cells that each row adds to and takes from."""
    key = (data["places"].astype(np.int64) * DATES + data["days"]) * SIDES + data["sides"]
    key.sort()
    side, rest = key % SIDES, key // SIDES
    place, day = rest // DATES, rest % DATES
    before = np.where(np.r_[True, place[1:] != place[:-1]], 0, np.r_[0, side[:-1]])
    cell = (day * REGIONS + data["regions"][place]) * SIDES
    return np.random.default_rng(2).permutation(key), cell + side, cell + before


def bare(regions: Any, key: Any, to: Any, out_of: Any) -> Any:
    """Sort, scatter twice, add up, all indices given: what any answer has to do at least."""
    key = np.sort(key)
    out = np.zeros((DATES, REGIONS, SIDES), np.int32)
    np.add.at(out.reshape(-1), regions * SIDES, 1)
    np.add.at(out.reshape(-1), to, 1)
    np.subtract.at(out.reshape(-1), out_of, 1)
    return np.cumsum(out, axis=0, dtype=np.int32)


def ours(data: dict[str, Any]) -> Any:
    """The pipeline's own."""
    return control_counts(**data)


def peak(run: Callable[[dict[str, Any]], Any], data: dict[str, Any]) -> float:
    """Return the peak of memory of a run beside its input, in MB."""
    tracemalloc.start()
    run(data)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1e6


def main() -> None:
    """Run both in turns and print what came out."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=5_500_000)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    data = rows(arguments.events)
    given = (data["regions"], *prepared(data))
    assert np.array_equal(ours(data), bare(*given)), "the two do not agree"
    times: dict[str, list[float]] = {"ours": [], "bare numpy": []}
    for _ in range(arguments.rounds):
        for name, run in (("ours", lambda: ours(data)), ("bare numpy", lambda: bare(*given))):
            begin = time.perf_counter()
            run()
            times[name].append(time.perf_counter() - begin)
    ratios = [one / other for one, other in zip(times["ours"], times["bare numpy"], strict=True)]
    for name, told in times.items():
        print(f"{name:<11} median {statistics.median(told):.2f} s")
    print(f"ratio       median {statistics.median(ratios):.2f} (goal: at most 2, in the long run 1.3)")
    size = sum(array.nbytes for array in data.values() if isinstance(array, np.ndarray))
    result = DATES * REGIONS * SIDES * 4
    share = (peak(ours, data) + size / 1e6) / ((size + result) / 1e6)
    told = f"{size / 1e6:.0f} + {result / 1e6:.0f} MB"
    print(f"memory      peak {share:.2f} of input plus result ({told}; goal: at most 1.5)")


if __name__ == "__main__":
    main()
