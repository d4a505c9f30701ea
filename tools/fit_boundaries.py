"""Fit the weights of a split to published areas, and print what they achieve.

    python tools/fit_boundaries.py data/raw/karabakh-2020

Prints the weights to carry into the case's boundaries.toml, the areas reached beside those wanted, and the
localities that fall elsewhere when left out. No weight takes a locality out of its region: where an area cannot
be met under that rule, the gap stays.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from pipeline.boundaries.compose import EQUAL_AREA, Shapes, plans
from pipeline.boundaries.ground import OUTSIDE, Plan, contested, falls_to, ground_of, project
from pipeline.boundaries.recipe import Split
from pipeline.case import read_case
from pipeline.model import Case

Array = np.ndarray[Any, Any]
Rule = Callable[[float, float], float | None]
STEP = 0.5  # km between the points by which areas are measured while fitting
MARGIN = 0.5  # km that a locality keeps from a border, where its neighbours leave it so much
ROUNDS = 60
HALVINGS = 24
WIDEST = 3000.0  # km2: no weight is further from zero


@dataclass(frozen=True, slots=True)
class Field:
    """The points of one ground: squared distances (km2) to the nearest site of each candidate, a column each."""

    owners: tuple[str, ...]
    distances: Array


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("case", type=Path)
    case = read_case(parser.parse_args().case)
    for system, (plan, split, whole) in plans(case).items():
        fields = [field(plan, name) for name in plan.grounds]
        wanted = targets(case, plan, split, whole)
        weights = fit(fields, wanted, list(limits(plan)))
        report(system, plan, fields, wanted, weights)


def report(
    system: str, plan: Plan, fields: Iterable[Field], wanted: Mapping[str, float], weights: Mapping[str, float]
) -> None:
    """Print weights, areas and the localities that fall elsewhere."""
    reached = areas(fields, weights)
    print(f"{system}: owner, weight, km2 of the split ground, km2 wanted")
    for owner in sorted(weights):
        print(f"  {owner:24} {weights[owner]:9.1f} {reached[owner]:8.0f} {wanted.get(owner, float('nan')):8.0f}")
    tried = contested(plan)
    lost = {
        plan.places[i].place_id: falls_to(plan, weights, i)
        for i in tried
        if falls_to(plan, weights, i) != plan.owner_of(i)
    }
    print(f"left out in turn, {len(tried) - len(lost)} of {len(tried)} fall to their own region; not: {lost}")


def field(plan: Plan, name: str) -> Field:
    """Return the points of a ground, STEP km apart."""
    shape = shapely.transform(plan.grounds[name], lambda points: project(points, plan.centre))
    west, south, east, north = shape.bounds
    grid = np.stack(np.meshgrid(np.arange(west, east, STEP), np.arange(south, north, STEP)), axis=-1).reshape(-1, 2)
    points = grid[shapely.contains_xy(shape, grid)]
    sites = plan.sites_in(name)
    owners = tuple(dict.fromkeys(sites.owners))
    columns = [((points[:, None] - sites.of([owner]).points) ** 2).sum(axis=2).min(axis=1) for owner in owners]
    return Field(owners, np.column_stack(columns))


def areas(fields: Iterable[Field], weights: Mapping[str, float]) -> dict[str, float]:
    """Return km2 by owner."""
    found = dict.fromkeys(weights, 0.0)
    for ground in fields:
        powers = np.array([weights[owner] for owner in ground.owners])
        counts = np.bincount((ground.distances - powers).argmin(axis=1), minlength=len(powers))
        for owner, count in zip(ground.owners, counts, strict=True):
            found[owner] += float(count) * STEP**2
    return found


def targets(case: Case, plan: Plan, split: Split, whole: Shapes) -> dict[str, float]:
    """Return the km2 that each owner should get of the split ground, where a source says so."""
    import geopandas as gpd

    def km2(shape: shapely.Geometry) -> float:
        return float(gpd.GeoSeries([shape], crs="EPSG:4326").to_crs(EQUAL_AREA).area.sum() / 1e6)

    owners = dict.fromkeys(o for allowed in plan.allowed.values() for o in allowed if o in case.regions)
    published = {owner: case.regions[owner].area_km2 for owner in owners}
    wanted = {
        owner: area - (km2(whole[owner].geometry) if owner in whole else 0.0)
        for owner, area in published.items()
        if area is not None
    }
    outside = {OUTSIDE + name: share * km2(plan.grounds[name]) for name, share in split.outside_share.items()}
    return wanted | outside


def limits(plan: Plan) -> Iterator[tuple[str, str, float]]:
    """Yield (owner, other, least): the weight of owner less that of other must be at least so, for some place.

    Two rules: a place keeps away from the border of its region, and one that falls to its region when it is left
    out under equal weights still does so under the fitted ones.
    """
    for index, place in enumerate(plan.places):
        ground = ground_of(plan, place)
        if ground is not None:
            yield from _pulls(plan, index, ground, _keep)
    for index in contested(plan):
        yield from _pulls(plan, index, plan.places[index].district or "", _recall)


def _pulls(plan: Plan, index: int, ground: str, rule: Rule) -> Iterator[tuple[str, str, float]]:
    """Apply a rule to one place and each competitor for its ground."""
    owner = plan.owner_of(index)
    sites = plan.sites_in(ground)
    squares = ((sites.points - plan.points[index]) ** 2).sum(axis=1)
    nearest = {
        candidate: min(
            (d for d, o in zip(squares, sites.owners, strict=True) if o == candidate and d > 0), default=np.inf
        )
        for candidate in dict.fromkeys(sites.owners)
    }
    for other, square in nearest.items():
        least = rule(nearest.get(owner, np.inf), square)
        if owner in nearest and other != owner and least is not None:
            yield owner, other, least


def _keep(own: float, other: float) -> float:
    margin = min(MARGIN, other**0.5 / 4)
    return float(2 * margin * other**0.5 - other)


def _recall(own: float, other: float) -> float | None:
    return float(own - other) if own < other else None


def fit(fields: list[Field], wanted: Mapping[str, float], bounds: list[tuple[str, str, float]]) -> dict[str, float]:
    """Return weights by which each owner's area comes as near to the wanted one as the limits let it."""
    weights = dict.fromkeys((owner for ground in fields for owner in ground.owners), 0.0)
    for _ in range(ROUNDS):
        for owner in wanted:
            low = max([weights[b] + least for a, b, least in bounds if a == owner], default=-WIDEST)
            high = min([weights[a] - least for a, b, least in bounds if b == owner], default=WIDEST)
            weights[owner] = _bisect(fields, weights, owner, wanted[owner], low, high)
    return weights


def _bisect(
    fields: list[Field], weights: Mapping[str, float], owner: str, wanted: float, low: float, high: float
) -> float:
    """Return the weight between low and high at which an owner's area, growing with it, is the wanted one."""
    own = [ground for ground in fields if owner in ground.owners]
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        reached = areas(own, {**weights, owner: middle})[owner]
        low, high = (middle, high) if reached < wanted else (low, middle)
    return (low + high) / 2


if __name__ == "__main__":
    main()
