"""A plane of equal areas around some polygons, in km: there and back."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from pyproj import Transformer
    from shapely.geometry.base import BaseGeometry

    Array = np.ndarray[Any, Any]


def middle(shapes: Iterable[BaseGeometry]) -> tuple[float, float]:
    """Return the middle of all shapes, to a tenth of a degree."""
    import shapely

    west, south, east, north = shapely.total_bounds(list(shapes))
    return round((west + east) / 2, 1), round((south + north) / 2, 1)


@cache  # making one takes longer than a whole split
def _plane(centre: tuple[float, float]) -> Transformer:
    """Return the way from WGS 84 degrees to km in a plane of equal areas, almost true in shape near its centre."""
    from pyproj import Transformer

    plane = f"+proj=laea +lon_0={centre[0]} +lat_0={centre[1]} +datum=WGS84 +units=km"
    return Transformer.from_crs("EPSG:4326", plane, always_xy=True)


def project(points: Array, centre: tuple[float, float]) -> Array:
    """Return degrees (longitude, latitude a row) as km in the plane around a centre."""
    import numpy as np

    return np.column_stack(_plane(centre).transform(points[:, 0], points[:, 1]))


def unproject(points: Array, centre: tuple[float, float]) -> Array:
    """Return km in the plane around a centre as degrees."""
    import numpy as np

    return np.column_stack(_plane(centre).transform(points[:, 0], points[:, 1], direction="INVERSE"))
