"""GeoJSON by RFC 7946: WGS 84, outer rings counter-clockwise, six decimals (0.1 m), null for what is missing.

One feature a line, so that two builds can be compared line by line; days are ISO strings, lists arrays. Beside
`features` stand `name`, `title`, `disclaimer` and `boundary_source`: the map's words travel with its data.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.model import Product
from pipeline.render.columns import records, visible
from pipeline.render.layers import control_layers, layer_titles, timeline_layers

if TYPE_CHECKING:
    import geopandas as gpd

DECIMALS = 6


def write_geojson(product: Product, folder: Path) -> list[Path]:
    """Write `control`, `timeline` and `localities.geojson`; a further mapped system has its own two files."""
    frames = control_layers(product) | timeline_layers(product) | {"localities": product.localities}
    return [_write(product, frame, folder / f"{name}.geojson") for name, frame in frames.items()]


def _write(product: Product, frame: gpd.GeoDataFrame, path: Path) -> Path:
    heading = {
        "name": path.stem,
        "title": visible(f"{product.case.title}, as of {product.ledger.as_of}: {layer_titles(product)[path.stem]}"),
        "disclaimer": visible(product.disclaimer),
        "boundary_source": visible(product.boundary_note),
    }
    lines = ",\n".join(_json(feature) for feature in _features(frame))
    text = f'{{"type":"FeatureCollection",{_json(heading)[1:-1]},"features":[\n{lines}\n]}}\n'
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def _features(frame: gpd.GeoDataFrame) -> list[dict[str, Any]]:
    rows = zip(records(frame), frame.geometry, strict=True)
    return [{"type": "Feature", "properties": row, "geometry": _geometry(shape)} for row, shape in rows]


def _geometry(shape: Any) -> Any:
    import shapely

    if shape is None or shape.is_empty:
        return None
    rounded = shapely.transform(shape, lambda points: points.round(DECIMALS))
    return shapely.geometry.mapping(shapely.orient_polygons(rounded, exterior_cw=False))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=date.isoformat)
