"""Time the point-in-region join beside geopandas.sjoin: 500,000 points, 50,000 polygons, the same answers.

    python benchmarks/point_join.py [--points N] [--polygons N] [--rounds N]

Polygons are hexagon-like cells of about 20 points, a coverage; points are spread evenly. Prints the medians and
their ratio; exits 1 if ours takes more than 1.1 times as long, or answers otherwise.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

import geopandas as gpd
import numpy as np
import shapely

from pipeline.boundaries.within import polygons_of

ALLOWED = 1.1


def cells(count: int) -> np.ndarray[Any, Any]:
    """Return about `count` cells that cover a square degree, with points between their corners."""
    side = int(count**0.5)
    seeds = np.random.default_rng(7).random((side * side, 2))
    frame = shapely.box(0, 0, 1, 1)
    found = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(seeds), extend_to=frame))
    return shapely.segmentize(shapely.intersection(found, frame), 0.3 / side)


def timed(run: Callable[[], Any], rounds: int) -> tuple[float, Any]:
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        result = run()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken), result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--points", type=int, default=500_000)
    parser.add_argument("--polygons", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    polygons = cells(arguments.polygons)
    points = shapely.points(np.random.default_rng(8).random((arguments.points, 2)))
    left, right = gpd.GeoDataFrame(geometry=points, crs=4326), gpd.GeoDataFrame(geometry=polygons, crs=4326)
    theirs, joined = timed(lambda: gpd.sjoin(left, right, how="left", predicate="covered_by"), arguments.rounds)
    ours, found = timed(lambda: polygons_of(left.geometry.to_numpy(), right.geometry.to_numpy()), arguments.rounds)
    expected = joined[~joined.index.duplicated()]["index_right"].fillna(-1).to_numpy()
    same = bool((expected == found).all())
    corners = np.mean(shapely.get_num_coordinates(polygons))
    print(f"{len(points):,} points, {len(polygons):,} polygons of {corners:.0f} points: ours {ours:.2f} s,", end=" ")
    print(f"geopandas.sjoin {theirs:.2f} s, ratio {ours / theirs:.2f}; {'same answers' if same else 'ANSWERS DIFFER'}")
    return int(ours > ALLOWED * theirs or not same)


if __name__ == "__main__":
    sys.exit(main())
