"""Read the polygons of a source, only the units that are wanted; every fault is noted with file and unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from pipeline.boundaries.recipe import Source
from pipeline.declared import one_line

if TYPE_CHECKING:
    import geopandas as gpd
    from shapely.geometry.base import BaseGeometry

WORLD = (-180.0, -90.0, 180.0, 90.0)
ROUNDING = 1e-6  # degrees beyond the edge of the world that are forgiven


def read_source(source: Source, wanted: Collection[str] | None, problems: list[str]) -> dict[str, BaseGeometry]:
    """Return polygons by unit id, WGS 84; all of the file where nothing particular is wanted."""
    try:
        frame = _frame(source, wanted)
    except (OSError, ValueError, RuntimeError, KeyError) as error:  # whatever GDAL and Arrow say of a bad file
        problems.append(f"{source.path}: cannot be read as polygons: {one_line(error)}")
        return {}
    column = next((name for name in source.ids if name in frame.columns), None)
    if column is None:
        have = ", ".join(str(name) for name in frame.columns if name != "geometry")
        problems.append(f"{source.path}: no column {' or '.join(map(repr, source.ids))} (has: {have})")
        return {}
    if frame.crs is None:
        problems.append(f"{source.path}: no coordinate reference system; store it as EPSG:4326")
        return {}
    ids = [_text(value) for value in frame[column]]
    shapes = list(frame.to_crs("EPSG:4326").geometry)
    problems += _faults(source, ids, shapes, wanted)
    return {unit: shape for unit, shape in zip(ids, shapes, strict=True) if unit and shape is not None}


def _frame(source: Source, wanted: Collection[str] | None) -> gpd.GeoDataFrame:
    import geopandas as gpd
    import pyogrio

    if source.path.suffix == ".parquet":
        filters = None if wanted is None else [(source.ids[0], "in", sorted(wanted))]
        return gpd.read_parquet(source.path, columns=[source.ids[0], "geometry"], filters=filters)
    layers = [str(name) for name, _ in pyogrio.list_layers(source.path)]
    if len(layers) > 1 and source.layer is None:
        raise ValueError(f"several layers ({', '.join(layers)}); name one as layer in boundaries.toml")
    frame = gpd.read_file(source.path, layer=source.layer)
    if not isinstance(frame, gpd.GeoDataFrame):
        raise ValueError("it holds no geometry")
    return frame


def _text(value: object) -> str:
    """Return an id as text; GDAL reads whole numbers beside empty cells as floats."""
    if value is None or value != value:
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()


def _faults(
    source: Source, ids: list[str], shapes: list[BaseGeometry | None], wanted: Collection[str] | None
) -> Iterable[str]:
    for unit, times in sorted(Counter(ids).items()):
        if not unit:
            yield f"{source.path}: {times} polygons without an id in {' or '.join(source.ids)}; give each its region id"
        elif times > 1 and (wanted is None or unit in wanted):
            yield f"{source.path}: id {unit!r} occurs {times} times; it must occur once, parts as one MultiPolygon"
    for unit, shape in zip(ids, shapes, strict=True):
        fault = _shape_fault(shape)
        if fault and (wanted is None or unit in wanted):
            yield f"{source.path}, {unit or 'no id'}: {fault}"


def _shape_fault(shape: BaseGeometry | None) -> str | None:
    import numpy as np
    import shapely

    if shape is None or shape.is_empty:
        return "no geometry; it must be a polygon"
    if shape.geom_type not in ("Polygon", "MultiPolygon"):
        return f"a {shape.geom_type}; it must be a Polygon or MultiPolygon"
    if not np.isfinite(shapely.get_coordinates(shape)).all():
        return "a coordinate that is no number; every point needs a longitude and a latitude"
    if not shape.is_valid:
        return f"invalid geometry ({shapely.is_valid_reason(shape)}); repair it, as with QGIS's Fix geometries"
    west, south, east, north = shape.bounds
    if (
        west < WORLD[0] - ROUNDING
        or south < WORLD[1] - ROUNDING
        or east > WORLD[2] + ROUNDING
        or north > WORLD[3] + ROUNDING
    ):
        return "points beyond the world; coordinates must be degrees, longitude first"
    return None
