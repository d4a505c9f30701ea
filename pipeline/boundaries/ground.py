"""Split ground by localities: who may hold what, the exact cells, the check of every place, the clean coverage."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from pipeline.boundaries.plane import middle, project, unproject
from pipeline.boundaries.recipe import Split, SystemRecipe
from pipeline.model import Case

if TYPE_CHECKING:
    import numpy as np
    from shapely.geometry.base import BaseGeometry

    from pipeline.boundaries.split import Sites

    Array = np.ndarray[Any, Any]

OUTSIDE = "outside "  # a key that no region id can be: ids hold no space
SNAP = 1e-7  # degrees, 1 cm
WIDE = 1e-5  # degrees, 1 m: gaps narrower than this are closed
DECIMALS = 7


@dataclass(frozen=True, slots=True)
class Shape:
    """A region's polygon, how exactly it is known and from what it was made; `checked` is its leave-one-out.

    `valid_from` and `valid_to` bound when the boundary stood, by its sources; null where they do not say.
    """

    geometry: BaseGeometry
    precision: str
    source: str
    checked: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A locality or anchor that holds ground: for a region, or for the outside.

    `district` is the ground in which a locality is declared; `grounds` are those in which it counts, empty for all.
    """

    place_id: str
    owner: str
    district: str | None
    lon: float
    lat: float
    grounds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """A split made ready: the grounds, who may hold each, and the places in a local plane (km)."""

    grounds: Mapping[str, BaseGeometry]
    allowed: Mapping[str, tuple[str, ...]]
    places: tuple[Place, ...]
    points: Array
    centre: tuple[float, float]

    def owner_of(self, index: int) -> str:
        """Return who holds a place; the outside under the name of the ground in which it is declared."""
        place = self.places[index]
        return OUTSIDE + (place.district or "") if place.owner == OUTSIDE else place.owner

    def sites_in(self, ground: str) -> Sites:
        """Return the sites that compete for a ground; the outside competes under the ground's own name."""
        from pipeline.boundaries.split import Sites

        owners = [OUTSIDE + ground if place.owner == OUTSIDE else place.owner for place in self.places]
        counts = [
            i
            for i, place in enumerate(self.places)
            if owners[i] in self.allowed[ground] and (not place.grounds or ground in place.grounds)
        ]
        return Sites(tuple(owners[i] for i in counts), self.points[counts])


def unite(shapes: Sequence[Shape]) -> Shape:
    """Return one region made of several; a single exact one stays exact."""
    import shapely

    if len(shapes) == 1:
        return shapes[0]
    worst = "approximate" if any(s.precision == "approximate" for s in shapes) else "composed"
    sources = "; ".join(dict.fromkeys(s.source for s in shapes))
    checked = next((s.checked for s in shapes if s.checked), "")
    return Shape(
        shapely.union_all([s.geometry for s in shapes]),
        worst,
        sources,
        checked,
        max((s.valid_from for s in shapes if s.valid_from), default=None),
        min((s.valid_to for s in shapes if s.valid_to), default=None),
    )


def cut(shape: Shape, taken: Sequence[Shape]) -> Shape:
    """Return a region less other ground: composed, or approximate if any of it is."""
    import shapely

    both = unite([shape, *taken])
    precision = "approximate" if both.precision == "approximate" else "composed"
    left = shapely.difference(shape.geometry, shapely.union_all([each.geometry for each in taken]))
    return replace(both, geometry=left, precision=precision)


def split_ground(
    system: SystemRecipe,
    split: Split,
    whole: Mapping[str, Shape],
    ground: Mapping[str, Shape],
    case: Case,
    problems: list[str],
) -> dict[str, Shape]:
    """Return whole and split regions as one clean coverage.

    A problem is noted for a ground that nobody may hold, and for a locality that leaves its region.
    """
    plan = make_plan(system, split, ground, case, problems)
    if problems:
        return dict(whole)
    weights = all_weights(split)
    pieces = united(plan, weights)
    problems += astray(plan, pieces, system.place)
    passed, tried = leave_one_out(plan, weights)
    title = "; ".join(dict.fromkeys(ground[name].source for name in split.of))
    holders = {OUTSIDE, *(owner for owners in plan.allowed.values() for owner in owners)}
    places = sum(place.owner in holders for place in plan.places)
    credit = f"{title}, split by {places} places" + (f" ({split.credit})" if split.credit else "")
    checked = f"{passed}/{tried}"
    shapes = {owner: Shape(piece, "approximate", credit, checked) for owner, piece in pieces.items()}
    for region in whole:
        shapes[region] = unite([whole[region], shapes[region]]) if region in shapes else whole[region]
    return clean(shapes, f"{system.place}, [split]", problems)


def all_weights(split: Split) -> dict[str, float]:
    """Return the weights of regions and of each ground's outside, km2."""
    return dict(split.weights) | {OUTSIDE + name: weight for name, weight in split.outside.items()}


def make_plan(system: SystemRecipe, split: Split, ground: Mapping[str, Shape], case: Case, problems: list[str]) -> Plan:
    """Return the split with its candidates and places; faults of declared ids are noted."""
    import numpy as np

    place = system.place
    problems += [
        f"{place}, [split]: of names {name!r}, there is no such polygon" for name in split.of if name not in ground
    ]
    problems += [
        f"{place}, [split]: outside names {name!r}, not in of" for name in split.outside if name not in split.of
    ]
    grounds = {name: ground[name].geometry for name in split.of if name in ground}
    places = tuple(_places(system.name, split, case))
    allowed = {name: _allowed(name, system.name, split, case) for name in grounds}
    problems += [
        f"{place}, [split]: the crosswalk relates no region to {name!r}; crosswalk.csv must name who can hold it"
        for name, owners in allowed.items()
        if not owners
    ]
    if problems or not grounds:
        return Plan(grounds, allowed, places, np.empty((0, 2)), (0.0, 0.0))
    centre = middle(grounds.values())
    points = project(np.array([(p.lon, p.lat) for p in places]).reshape(-1, 2), centre)
    plan = Plan(grounds, allowed, places, points, centre)
    for name in grounds:
        silent = set(allowed[name]) - set(plan.sites_in(name).owners)
        if len(silent) == len(allowed[name]) > 1:
            problems.append(f"{place}, [split]: no locality with coordinates can hold {name!r}")
    return plan


def united(plan: Plan, weights: Mapping[str, float]) -> dict[str, BaseGeometry]:
    """Return what each region, and each ground's outside, gets of the grounds; WGS 84."""
    import shapely

    pieces: dict[str, list[BaseGeometry]] = {}
    for name, shape in plan.grounds.items():
        for owner, piece in _pieces(plan, name, shape, weights):
            pieces.setdefault(owner, []).append(piece)
    merged = {owner: shapely.union_all(parts, grid_size=SNAP) for owner, parts in sorted(pieces.items())}
    return _without_islands(plan, merged)


def _pieces(
    plan: Plan, name: str, shape: BaseGeometry, weights: Mapping[str, float]
) -> Iterable[tuple[str, BaseGeometry]]:
    """Yield the part of one ground that each of its candidates gets."""
    import shapely

    from pipeline.boundaries.split import divide

    sites = plan.sites_in(name)
    if len(set(sites.owners)) <= 1:
        yield next(iter(sites.owners), plan.allowed[name][0]), shape
        return
    corners = project(shapely.get_coordinates(shape), plan.centre)
    bounds = (*(corners.min(axis=0) - 1), *(corners.max(axis=0) + 1))
    for owner, cell in divide(sites, weights, bounds).items():
        piece = shapely.intersection(shapely.transform(cell, lambda xy: unproject(xy, plan.centre)), shape)
        if piece.area > 0:
            yield owner, piece


def _without_islands(plan: Plan, merged: Mapping[str, BaseGeometry]) -> dict[str, BaseGeometry]:
    """Give each part in which a region has no place to the neighbour with the longest common border."""
    import shapely

    kept: dict[str, list[BaseGeometry]] = {}
    loose: list[tuple[str, BaseGeometry]] = []
    for owner, shape in merged.items():
        places = shapely.MultiPoint([(p.lon, p.lat) for p in plan.places if p.owner == owner])
        parts = sorted(shapely.get_parts(shape), key=lambda part: -part.area)
        own = [owner.startswith(OUTSIDE) or i == 0 or part.intersects(places) for i, part in enumerate(parts)]
        kept[owner] = [part for part, mine in zip(parts, own, strict=True) if mine]
        loose += [(owner, part) for part, mine in zip(parts, own, strict=True) if not mine]
    for owner, part in loose:
        kept[_neighbour(plan, owner, part, kept)].append(part)
    return {owner: shapely.union_all(parts, grid_size=SNAP) for owner, parts in kept.items()}


def _neighbour(plan: Plan, owner: str, part: BaseGeometry, kept: Mapping[str, Sequence[BaseGeometry]]) -> str:
    """Return who may hold the ground of a loose part and borders it longest; its owner if nobody does."""
    inside = part.representative_point()
    ground = next((name for name, shape in plan.grounds.items() if shape.covers(inside)), None)
    edge = part.boundary.buffer(WIDE)
    lengths = {
        other: sum(shape.boundary.intersection(edge).length for shape in kept[other])
        for other in plan.allowed.get(ground or "", ())
        if other != owner and other in kept
    }
    return max(lengths, key=lambda other: lengths[other], default=owner)


def astray(plan: Plan, pieces: Mapping[str, BaseGeometry], place: str) -> Iterable[str]:
    """Tell of localities that lie on ground that their region may hold, and yet not in their region."""
    import shapely

    for held in plan.places:
        point = shapely.Point(held.lon, held.lat)
        ground = ground_of(plan, held)
        owner = OUTSIDE + (ground or "") if held.owner == OUTSIDE else held.owner
        if ground and owner in plan.allowed[ground] and not pieces[owner].buffer(WIDE).covers(point):
            yield (
                f"{place}, [split]: {held.place_id} falls out of its region with these weights;"
                " fit them with tools/fit_boundaries.py"
            )


def ground_of(plan: Plan, held: Place) -> str | None:
    """Return the ground in whose polygon a place lies, which need not be the one that it is declared in."""
    import shapely

    point = shapely.Point(held.lon, held.lat)
    return next((name for name, shape in plan.grounds.items() if shape.covers(point)), None)


def leave_one_out(plan: Plan, weights: Mapping[str, float]) -> tuple[int, int]:
    """Return how many localities, each left out in turn, fall to their own region, and how many were tried.

    Tried are the localities whose declared ground has more than one candidate. Weights stay as they are.
    """
    tried = contested(plan)
    return sum(1 for index in tried if falls_to(plan, weights, index) == plan.owner_of(index)), len(tried)


def contested(plan: Plan) -> list[int]:
    """Return the indices of the localities of a region that are declared in ground that more than one may hold."""
    return [
        i
        for i, place in enumerate(plan.places)
        if place.district and place.owner in plan.allowed[place.district] and len(plan.allowed[place.district]) > 1
    ]


def falls_to(plan: Plan, weights: Mapping[str, float], index: int) -> str | None:
    """Return who would hold a place's spot in its declared ground without it, or anything else on the spot."""
    import numpy as np

    from pipeline.boundaries.split import nearest

    points = plan.points[[index]]
    sites = plan.sites_in(plan.places[index].district or "")
    others = np.flatnonzero((sites.points != points).any(axis=1))
    rest = sites.at(others)
    return nearest(rest, weights, points)[0] if rest.owners else None


def clean(shapes: Mapping[str, Shape], place: str, problems: list[str]) -> dict[str, Shape]:
    """Return the shapes as a valid coverage, rounded, without the outside."""
    import numpy as np
    import shapely

    polygons = np.array([shape.geometry for shape in shapes.values()])
    coverage_clean = shapely.coverage_clean  # type: ignore[attr-defined]  # the stubs know shapely 2.1
    cleaned = coverage_clean(polygons, gap_width=WIDE, snapping_distance=SNAP)
    rounded = shapely.transform(cleaned, lambda xy: np.round(xy, DECIMALS))
    if not (shapely.coverage_is_valid(rounded) and shapely.is_valid(rounded).all()):
        problems.append(f"{place}: the regions overlap; the ground that they are made of must be disjoint")
    pairs = zip(shapes.items(), rounded, strict=True)
    return {
        owner: replace(shape, geometry=polygon) for (owner, shape), polygon in pairs if not owner.startswith(OUTSIDE)
    }


def _places(system: str, split: Split, case: Case) -> Iterable[Place]:
    """Yield every place with coordinates that holds ground: localities, then anchors."""
    for locality in case.localities.values():
        if locality.lon is None or locality.lat is None:
            continue
        outside = locality.locality_id in split.outside_localities
        owner = OUTSIDE if outside else locality.regions.get(system)
        if owner is not None:
            declared = next((region for region in locality.regions.values() if region in split.of), None)
            counts = (declared,) if outside and declared else ()
            yield Place(locality.locality_id, owner, declared, locality.lon, locality.lat, counts)
    for anchor in split.anchors:
        yield Place(anchor.anchor_id, anchor.region or OUTSIDE, None, anchor.lon, anchor.lat, anchor.grounds)


def _allowed(ground: str, system: str, split: Split, case: Case) -> tuple[str, ...]:
    """Return the regions that the crosswalk relates to a ground, then its outside if it has one."""
    related = {r.from_id for r in case.crosswalk if r.to_id == ground} | {
        r.to_id for r in case.crosswalk if r.from_id == ground
    }
    regions = [region.region_id for region in case.regions.values() if region.system == system]
    outside = [OUTSIDE + ground] if ground in split.outside else []
    return tuple([region for region in regions if region in related] + outside)
