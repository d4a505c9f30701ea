"""Divide land among regions by their localities: a power diagram with one weight a region.

A point belongs to the locality that minimises distance squared less the weight of the locality's region, so with
equal weights to the nearest one. Pure: numpy and shapely, kilometres in a plane, no file.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

Array = np.ndarray[Any, Any]
TOUCH = 1e-9  # km: a half-plane that reaches no deeper than this cuts nothing


@dataclass(frozen=True, slots=True)
class Sites:
    """Places that hold ground for a region: `owners[i]` is the region of the point `points[i]`, in km."""

    owners: tuple[str, ...]
    points: Array

    def of(self, owners: Collection[str]) -> Sites:
        """Return the sites of some regions, in the same order."""
        return self.at([i for i, owner in enumerate(self.owners) if owner in owners])

    def at(self, indices: Sequence[int] | Array) -> Sites:
        """Return some of the sites."""
        return Sites(tuple(self.owners[i] for i in indices), self.points[indices])


def divide(sites: Sites, weights: Mapping[str, float], bounds: Sequence[float]) -> dict[str, BaseGeometry]:
    """Return the cells of every region within bounds (x, y, x, y in km), united; weights are km2, 0 if absent."""
    frame = np.array(shapely.box(bounds[0], bounds[1], bounds[2], bounds[3]).exterior.coords)[:-1]
    powers = np.array([weights.get(owner, 0.0) for owner in sites.owners])
    cells: dict[str, list[Polygon]] = {}
    for index, owner in enumerate(sites.owners):
        ring = _cell(index, sites.points, powers, frame)
        if len(ring) > 2:
            cells.setdefault(owner, []).append(Polygon(ring))
    return {owner: shapely.union_all(polygons, grid_size=1e-6) for owner, polygons in cells.items()}


def nearest(sites: Sites, weights: Mapping[str, float], points: Array) -> list[str]:
    """Return the region that each point falls to; points are km, one a row."""
    powers = np.array([weights.get(owner, 0.0) for owner in sites.owners])
    distances = ((points[:, None, :] - sites.points[None, :, :]) ** 2).sum(axis=2) - powers
    return [sites.owners[i] for i in distances.argmin(axis=1)]


def _cell(index: int, points: Array, powers: Array, frame: Array) -> Array:
    """Cut the frame by the half-planes towards all other sites, the deepest cut first; empty if nothing is left."""
    normals = points - points[index]
    lengths = np.hypot(normals[:, 0], normals[:, 1])
    lengths[lengths == 0] = np.inf  # the site itself, or one on the same spot: no cut between them
    normals = normals / lengths[:, None]
    offsets = normals @ points[index] + lengths / 2 + (powers[index] - powers) / (2 * lengths)
    ring = frame
    while len(ring):
        depths = (ring @ normals.T - offsets).max(axis=0)
        deepest = int(depths.argmax())
        if depths[deepest] <= TOUCH:
            break
        ring = _clip(ring, normals[deepest], offsets[deepest])
    return ring


def _clip(ring: Array, normal: Array, offset: float) -> Array:
    """Return the part of a convex ring on the near side of a line."""
    heights = ring @ normal - offset
    kept = []
    for i in range(len(ring)):
        if heights[i - 1] * heights[i] < 0:
            share = heights[i - 1] / (heights[i - 1] - heights[i])
            kept.append(ring[i - 1] + share * (ring[i] - ring[i - 1]))
        if heights[i] <= 0:
            kept.append(ring[i])
    return np.array(kept).reshape(-1, 2)
