"""Countries on both sides of the 180th meridian: for the page, moved east of it, so that they are one picture."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pipeline.model import Product

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    from shapely.geometry.base import BaseGeometry

    Array = np.ndarray[Any, Any]

HALF_TURN = 180.0
CLOSE = 1e-6  # degrees beside the meridian that are on it


def in_one_piece(product: Product) -> Product:
    """Return the product with longitudes of 0 to 360 degrees where that makes its map narrower, else as it is."""
    if not any(_is_narrower_east(layer) for layer in product.layers.values()):
        return product
    return replace(
        product,
        layers={system: _moved(layer) for system, layer in product.layers.items()},
        localities=_moved(product.localities),
        lines=_moved(product.lines),
    )


def _is_narrower_east(layer: gpd.GeoDataFrame) -> bool:
    west, _, east, _ = layer.total_bounds
    if east - west <= HALF_TURN:
        return False
    moved = _moved(layer).total_bounds
    return bool(moved[2] - moved[0] < east - west)


def _moved(layer: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    found = layer.copy()
    found.geometry = [_east(shape) for shape in layer.geometry]
    if "label_lon" in found:
        found["label_lon"] = found["label_lon"] % (2 * HALF_TURN)
    return found


def _east(shape: BaseGeometry) -> BaseGeometry:
    """Return a shape east of Greenwich, its parts on both sides of the meridian as one, without the line on it."""
    import shapely

    if shape is None or shape.is_empty:
        return shape
    parts = [shapely.transform(part, _turn(part)) for part in shapely.get_parts(shape)]
    if shape.geom_type.endswith("LineString"):
        meridian = shapely.box(HALF_TURN - CLOSE, -90, HALF_TURN + CLOSE, 90)
        merged: BaseGeometry = shapely.line_merge(shapely.difference(shapely.multilinestrings(parts), meridian))
        return merged
    return shapely.union_all(parts)


def _turn(part: BaseGeometry) -> Any:
    """Return the move of a part as a whole: a point on the meridian goes with its part."""
    west_of_greenwich = part.bounds[0] + part.bounds[2] < 0
    way = [2 * HALF_TURN * west_of_greenwich, 0]
    return lambda xy: xy + way
