"""Which polygon a point lies in: to check what is declared, never to decide it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from pipeline.model import Case, Finding, Weight

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np

    from pipeline.boundaries.ground import Shape

    Array = np.ndarray[Any, Any]


def polygons_of(points: Array, polygons: Array) -> Array:
    """Return for each point (shapely, as the polygons) the index of the first polygon that covers it, -1 for none."""
    import numpy as np
    import shapely

    found = np.full(len(points), -1)
    inside, polygon = shapely.STRtree(polygons).query(points, predicate="covered_by")
    found[inside[::-1]] = polygon[::-1]  # of several, the first stands
    return found


def misplaced(case: Case, system: str, shapes: Mapping[str, Shape]) -> Iterable[str]:
    """Tell of polygons in whose frame none of the system's places lies: swapped axes, or another country's."""
    import shapely

    points = [
        (place.lon, place.lat)
        for place in case.localities.values()
        if place.lon is not None and place.lat is not None and place.regions.get(system) in shapes
    ]
    if not points or not shapes:
        return
    west, south, east, north = shapely.total_bounds([shape.geometry for shape in shapes.values()])
    if any(west <= lon <= east and south <= lat <= north for lon, lat in points):
        return
    swapped = any(west <= lat <= east and south <= lon <= north for lon, lat in points)
    why = "latitude and longitude are swapped in one of them" if swapped else "one of them is of another country"
    yield (
        f"{case.root}: none of the {len(points)} places of localities.csv lies near the polygons of {system}"
        f" ({west:.1f} to {east:.1f} east, {south:.1f} to {north:.1f} north); {why}"
    )


def strays(case: Case, layers: Mapping[str, gpd.GeoDataFrame]) -> Iterable[Finding]:
    """Yield a note for each system whose polygons have places in another region than the gazetteer declares."""
    import numpy as np
    import shapely

    for system, frame in layers.items():
        drawn = set(frame["region_id"])
        places = [p for p in case.localities.values() if p.lon is not None and p.regions.get(system) in drawn]
        points = np.array([shapely.Point(place.lon or 0.0, place.lat or 0.0) for place in places], dtype=object)
        where = polygons_of(points, frame.geometry.to_numpy())
        elsewhere: dict[tuple[str, str], list[str]] = defaultdict(list)
        for place, index in zip(places, where, strict=True):
            found = frame["region_id"].iloc[index] if index >= 0 else None
            if found != place.regions[system]:
                on_map = f"in {case.regions[found].name}" if found else "in none"
                elsewhere[case.regions[place.regions[system]].name, on_map].append(place.name)
        if elsewhere:
            yield _note(case, system, elsewhere)


def _note(case: Case, system: str, elsewhere: Mapping[tuple[str, str], list[str]]) -> Finding:
    count = sum(map(len, elsewhere.values()))
    told = "; ".join(f"{', '.join(sorted(names))} ({own}) {there}" for (own, there), names in sorted(elsewhere.items()))
    message = (
        f"{case.systems[system].title}: {count} places lie elsewhere on the map than the gazetteer says: {told};"
        " counts go by the gazetteer"
    )
    return Finding("place-elsewhere", Weight.NOTE, message, suggestion="check coordinates and boundaries")
