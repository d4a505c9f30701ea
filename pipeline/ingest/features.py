"""GeoJSON as a table: a feature is a row, its properties are the cells, its polygon is the ground that it covers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pipeline.declared import one_line
from pipeline.ingest.reading import Reading, UnreadableError
from pipeline.ingest.tables import table
from pipeline.ingest.text import decode
from pipeline.model import Ground

if TYPE_CHECKING:
    from shapely import Polygon
    from shapely.geometry.base import BaseGeometry

GEOMETRY = "geometry.type"  # the column that stands for the polygon
WGS84 = ("CRS84", "4326")
NO_POLYGON = "features without a polygon were left out"
UNREADABLE = "features whose coordinates cannot be read were left out"
OUTSIDE = "features with coordinates that are no longitude and latitude were left out"

Feature = tuple[Mapping[str, Any], Any]  # properties, geometry


def read_geojson(data: bytes) -> Reading:
    """Return the features of a GeoJSON file, in WGS 84 longitude and latitude, as a table.

    Raises
    ------
    UnreadableError
        If it is no GeoJSON, has no feature, or declares another reference system.
    """
    features = list(_features(_parsed(decode(data))))
    header = [*dict.fromkeys(name for properties, _ in features for name in properties), GEOMETRY]
    rows = ((f"feature {number}", _cells(header, *feature)) for number, feature in enumerate(features, start=1))
    reading = table([_tidy(name) for name in header], rows)
    grounds = (_ground(geometry) for _, geometry in features)
    return replace(reading, rows=tuple(replace(r, ground=g) for r, g in zip(reading.rows, grounds, strict=True)))


def _parsed(text: str) -> Mapping[str, Any]:
    try:
        found = json.loads(text, parse_constant=_no_number, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f"not GeoJSON: {one_line(error)}") from error
    if not isinstance(found, dict) or found.get("type") not in ("FeatureCollection", "Feature"):
        raise UnreadableError("not GeoJSON: it must be a FeatureCollection or a Feature")
    return found


def _no_number(word: str) -> float:
    raise UnreadableError(f"{word} is no number")


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise UnreadableError(f"two members named {next(name for name in names if names.count(name) > 1)!r} in one")
    return found


def _features(root: Mapping[str, Any]) -> Iterator[Feature]:
    _check_reference(root.get("crs"))
    features = root.get("features") if root["type"] == "FeatureCollection" else [root]
    if not isinstance(features, list) or not features:
        raise UnreadableError("no feature in it")
    for number, feature in enumerate(features, start=1):
        properties = feature.get("properties") if isinstance(feature, dict) else 0
        if properties is not None and not isinstance(properties, dict):
            raise UnreadableError(f"feature {number} must be an object with properties and geometry")
        yield properties or {}, feature.get("geometry")


def _check_reference(crs: Any) -> None:
    """Refuse a reference system other than WGS 84; the member is obsolete, but written still."""
    properties = crs.get("properties") if isinstance(crs, dict) else None
    name = str(properties.get("name")) if isinstance(properties, dict) else str(crs)
    if crs is not None and not name.endswith(WGS84):
        raise UnreadableError(f"its coordinates are in {name}; save it in WGS 84 longitude and latitude (EPSG:4326)")


def _cells(header: Iterable[str], properties: Mapping[str, Any], geometry: Any) -> list[str]:
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    return [_text(kind if name == GEOMETRY else properties.get(name)) for name in header]


def _text(value: Any) -> str:
    if value is None:
        return ""
    return _tidy(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _ground(geometry: Any) -> Ground:
    """Return the polygon of a feature, valid, or what keeps it from being one."""
    from shapely import MultiPolygon, make_valid
    from shapely.errors import ShapelyError

    try:
        polygons = [_polygon(rings) for rings in _polygons(geometry)]
    except (ValueError, TypeError, LookupError, ShapelyError):
        return Ground(None, UNREADABLE)
    drawn = MultiPolygon([polygon for polygon, _ in polygons])
    if drawn.is_empty:
        return Ground(None, NO_POLYGON)
    if not _on_globe(drawn):
        return Ground(None, OUTSIDE)
    if drawn.is_valid and all(closed for _, closed in polygons):
        return Ground(drawn)
    return Ground(make_valid(drawn, method="structure", keep_collapsed=False), repaired=True)


def _polygons(geometry: Any) -> Iterator[Sequence[Any]]:
    """Yield the rings of each polygon."""
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if kind == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from _polygons(part)
    elif kind in ("Polygon", "MultiPolygon"):
        yield from geometry["coordinates"] if kind == "MultiPolygon" else [geometry["coordinates"]]


def _polygon(rings: Sequence[Any]) -> tuple[Polygon, bool]:
    """Return a polygon, and whether each of its rings ends where it begins."""
    import numpy as np
    from shapely import Polygon

    corners = [np.asarray(ring) for ring in rings]
    if any(ring.dtype.kind not in "if" for ring in corners):
        raise TypeError("coordinates must be numbers")
    shell, *holes = [ring[:, :2].astype(float) for ring in corners]
    return Polygon(shell, holes), all(bool((ring[0] == ring[-1]).all()) for ring in corners)


def _on_globe(polygon: BaseGeometry) -> bool:
    west, south, east, north = polygon.bounds
    return -180 <= west <= east <= 180 and -90 <= south <= north <= 90  # also false for NaN
