"""Hold polygons to a coverage: no gap, no overlap, shared borders the same points; mend what is narrow, and say so.

Widths and areas are measured in a Lambert equal-area plane around the polygons, in metres and km2.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from pipeline.boundaries.plane import middle, project, unproject

if TYPE_CHECKING:
    import numpy as np
    from shapely.geometry.base import BaseGeometry

    Array = np.ndarray[Any, Any]

ROUNDING_M = 0.1  # flaws of this width are of rounding, and mended without being asked for
SLIVER_M = 20.0  # a hole narrower than this is a gap between neighbours, not a lake
DECIMALS = 7  # of a degree, 1 cm
NAMED = 3  # places named in a message


@dataclass(frozen=True, slots=True)
class Flaw:
    """A gap or an overlap: which polygons it concerns, its greatest width in metres, its area in km2."""

    units: tuple[str, ...]
    width: float
    area: float


@dataclass(frozen=True, slots=True)
class Mended:
    """Polygons that are a valid coverage, and in words what was done to them ("" if nothing)."""

    shapes: dict[str, BaseGeometry]
    words: str = ""


def mend(shapes: Mapping[str, BaseGeometry], width_m: float, simplify_m: float, faults: list[str]) -> Mended:
    """Return polygons (WGS 84) as a valid coverage; a fault is noted where that would take more than `width_m`.

    Closed are holes narrower than `width_m` (without it, none), shared out are overlaps up to that width. What
    crosses itself is rebuilt if no part wider than that changes. Simplified is the coverage as one.
    """
    import numpy as np
    import shapely

    names, polygons = list(shapes), np.array(list(shapes.values()), dtype=object)
    if not names or (not simplify_m and is_coverage(polygons) and not _slivers(polygons)):
        return Mended(dict(shapes))
    centre = middle(polygons)
    flat, rebuilt = _rebuilt(names, _in_metres(polygons, centre), width_m, faults)
    if faults:
        return Mended(dict(shapes))
    overlaps = _overlaps(names, flat)
    gaps = _gaps(names, flat, width_m or SLIVER_M)
    flawed = not shapely.coverage_is_valid(flat) or bool(gaps)
    if flawed and max([flaw.width for flaw in (*overlaps, *gaps)], default=0.0) > max(width_m, ROUNDING_M):
        faults.append(_refusal(overlaps, gaps, width_m))
        return Mended(dict(shapes))
    clean = _cleaned(flat, width_m) if flawed else flat
    if simplify_m:
        clean = shapely.coverage_simplify(clean, simplify_m)
    result = _in_degrees(clean, centre)
    if not is_coverage(result) or shapely.is_empty(result).any():
        faults.append(
            "could not be made a coverage without gaps and overlaps; mend it in QGIS, or with a larger mend_m"
        )
    words = [_said(overlaps, gaps, rebuilt, width_m)] if flawed or rebuilt else []
    words += [f"simplified by {simplify_m:g} m as one coverage"] if simplify_m else []
    return Mended(dict(zip(names, result, strict=True)), ", ".join(filter(None, words)))


def _in_metres(polygons: Array, centre: tuple[float, float]) -> Array:
    import shapely

    def flat(xy: Array) -> Array:
        return project(xy, centre) * 1000

    result: Array = shapely.transform(polygons, flat)
    return result


def _in_degrees(flat: Array, centre: tuple[float, float]) -> Array:
    import numpy as np
    import shapely

    def round_back(xy: Array) -> Array:
        return np.round(unproject(xy / 1000, centre), DECIMALS)

    result: Array = shapely.transform(flat, round_back)
    return result


def is_coverage(polygons: Sequence[BaseGeometry] | Array) -> bool:
    """Return whether polygons are valid, do not overlap and share their borders point by point."""
    import shapely

    return bool(all(shapely.is_valid(polygons))) and bool(shapely.coverage_is_valid(polygons))


def overlapping(shapes: Mapping[str, BaseGeometry]) -> str:
    """Return the pairs of polygons that overlap, the largest first, for a message; "" if none does."""
    import numpy as np

    polygons = np.array(list(shapes.values()), dtype=object)
    return _named(_overlaps(list(shapes), _in_metres(polygons, middle(polygons))))


def widest(shapes: Mapping[str, BaseGeometry]) -> float:
    """Return the width in metres of the widest overlap; what crosses itself is measured as rebuilt."""
    import numpy as np
    import shapely

    polygons = np.array(list(shapes.values()), dtype=object)
    sound = shapely.make_valid(_in_metres(polygons, middle(polygons)), method="structure", keep_collapsed=False)
    return max((flaw.width for flaw in _overlaps(list(shapes), sound)), default=0.0)


def _slivers(polygons: Array) -> bool:
    """Return whether a coverage may enclose a gap: only those that do are worth measuring."""
    import shapely

    holes = _holes(shapely.union_all(polygons))
    return any(shapely.area(hole) < 1e-3 and _thin(hole) for hole in holes)


def _thin(hole: BaseGeometry) -> bool:
    return bool(hole.buffer(-SLIVER_M / 2 / 111_320).is_empty)


def _holes(union: BaseGeometry) -> list[BaseGeometry]:
    import shapely

    return [shapely.Polygon(ring) for part in shapely.get_parts(union) for ring in getattr(part, "interiors", ())]


def _rebuilt(names: Sequence[str], flat: Array, width_m: float, faults: list[str]) -> tuple[Array, int]:
    """Rebuild polygons that cross themselves; refuse one of which a part wider than `width_m` would change."""
    import shapely

    crossed = ~shapely.is_valid(flat)
    result = flat.copy()
    for i in map(int, crossed.nonzero()[0]):
        result[i] = shapely.make_valid(flat[i], method="structure", keep_collapsed=False)
        every = shapely.make_valid(flat[i], method="linework")
        if _width(shapely.symmetric_difference(every, result[i])) > width_m or _fewer(flat[i], result[i], width_m):
            why = shapely.is_valid_reason(flat[i])
            faults.append(
                f"{names[i]} crosses itself ({why.split('[')[0]}) by more than mend_m = {width_m:g} m; redraw it"
            )
    return result, int(crossed.sum())


def _fewer(before: BaseGeometry, after: BaseGeometry, width_m: float) -> bool:
    """Return whether a polygon falls into wide pieces: a bow-tie is a slip of the pen, not two islands."""
    import shapely

    wide = [part for part in shapely.get_parts(after) if _width(part) > width_m]
    return len(wide) > len(shapely.get_parts(before))


def _overlaps(names: Sequence[str], flat: Array) -> list[Flaw]:
    import shapely

    tree = shapely.STRtree(flat)
    left, right = tree.query(flat, predicate="intersects")
    pairs = [(a, b) for a, b in zip(left, right, strict=True) if a < b]
    shared = [shapely.intersection(flat[a], flat[b]) for a, b in pairs]
    found = [(pair, piece) for pair, piece in zip(pairs, shared, strict=True) if piece.area > 0]
    flaws = [Flaw((names[a], names[b]), _width(piece), piece.area / 1e6) for (a, b), piece in found]
    return sorted(flaws, key=lambda flaw: -flaw.area)


def _gaps(names: Sequence[str], flat: Array, width_m: float) -> list[Flaw]:
    """Return the holes between polygons that are no wider than `width_m`, the largest first."""
    import shapely

    narrow = [(hole, width) for hole in _holes(shapely.union_all(flat)) if (width := _width(hole)) <= width_m]
    tree = shapely.STRtree(flat)
    flaws = []
    for hole, width in narrow:
        beside = tree.query(hole.buffer(0.01), predicate="intersects")
        flaws.append(Flaw(tuple(names[i] for i in sorted(beside)), width, hole.area / 1e6))
    return sorted(flaws, key=lambda flaw: -flaw.area)


def _width(shape: BaseGeometry) -> float:
    """Return the diameter of the largest circle inside any part, in metres."""
    import shapely

    parts = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon" and part.area > 0]
    circles = [shapely.maximum_inscribed_circle(part, max(part.length / 1e4, 1e-3)) for part in parts]
    return max((2 * circle.length for circle in circles), default=0.0)


def _cleaned(flat: Array, width_m: float) -> Array:
    import shapely

    clean = shapely.coverage_clean  # type: ignore[attr-defined]  # the stubs know shapely 2.1
    result: Array = clean(flat, gap_width=width_m, snapping_distance=0.05)
    return result


def _refusal(overlaps: Sequence[Flaw], gaps: Sequence[Flaw], width_m: float) -> str:
    widest = max(flaw.width for flaw in (*overlaps, *gaps))
    beyond = f", wider than mend_m = {width_m:g}" if width_m else ""
    return (
        f"its polygons are no coverage{beyond}: {_counted(overlaps, gaps)}; {_named([*overlaps, *gaps])};"
        f" mend the file, or declare mend_m = {_rounded_up(widest)} to have that done"
    )


def _rounded_up(width: float) -> int:
    steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]
    return next((high for low, high in pairwise([0, *steps]) if low < width <= high), int(width) + 1)


def _counted(overlaps: Sequence[Flaw], gaps: Sequence[Flaw]) -> str:
    parts = [
        f"{len(flaws)} {word}{'s' if len(flaws) > 1 else ''} ({sum(f.area for f in flaws):,.2f} km2)"
        for word, flaws in (("gap", gaps), ("overlap", overlaps))
        if flaws
    ]
    return " and ".join(parts) or "borders that do not share their points"


def _named(flaws: Sequence[Flaw]) -> str:
    told = [f"{' and '.join(flaw.units)} ({flaw.area:,.2f} km2, {flaw.width:,.0f} m wide)" for flaw in flaws[:NAMED]]
    return ", ".join(told) + (f" and {len(flaws) - NAMED} more" if len(flaws) > NAMED else "")


def _said(overlaps: Sequence[Flaw], gaps: Sequence[Flaw], rebuilt: int, width_m: float) -> str:
    crossed = f", {rebuilt} polygons that crossed themselves rebuilt" if rebuilt else ""
    return f"mended within {width_m:g} m: {_counted(overlaps, gaps)}{crossed}"
