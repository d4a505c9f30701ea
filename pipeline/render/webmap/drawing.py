"""The folium map: a choropleth and its borders for each region system; geometry and style, no text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any

from pipeline.model import Product
from pipeline.render.webmap.facts import rows_of, system_order
from pipeline.render.webmap.paint import fill

if TYPE_CHECKING:
    import geopandas as gpd
    from branca.element import Element, Figure
    from shapely.geometry.base import BaseGeometry

DIGITS = 5  # decimals of a degree, about a metre
BORDER = {"color": "#3b373f", "weight": 1.1, "opacity": 0.9, "fill": False}
DASHES = {"approximate": {"dashArray": "5 4"}}


@dataclass(frozen=True, slots=True)
class Drawing:
    """A folium map in its figure, with stable ids, and the script's names for it and its layers."""

    figure: Figure
    names: Mapping[str, str]


def draw(product: Product) -> Drawing:
    """Return the map with every system's layers; the page decides which one is seen."""
    import folium
    from branca.element import Figure

    plan = folium.Map(
        location=[0, 0], tiles=None, zoom_snap=0.25, zoom_delta=0.5, max_zoom=14,
        scroll_wheel_zoom=False, attribution_control=False,
    )  # fmt: skip
    layers: dict[str, Element] = {"map": plan}
    for system in system_order(product):
        layers[f"regions:{system}"] = _regions(product.layers[system]).add_to(plan)
        layers[f"lines:{system}"] = _lines(product.lines, system).add_to(plan)
    figure = Figure()
    figure.add_child(plan)
    _number(figure)
    return Drawing(figure, {key: element.get_name() for key, element in layers.items()})


def _regions(layer: gpd.GeoDataFrame) -> Any:
    import folium

    fills = {row["region_id"]: fill(row) for row in rows_of(layer)}
    shapes = zip(layer["region_id"], layer.geometry, strict=True)
    return folium.GeoJson(
        _collection([(region_id, {}, shape) for region_id, shape in shapes]),
        style_function=lambda feature: {"fillColor": fills[feature["id"]], "fillOpacity": 1, "stroke": False},
        smooth_factor=0,
    )


def _lines(lines: gpd.GeoDataFrame, system: str) -> Any:
    import folium

    own = lines[lines["region_system"] == system]
    kinds = zip(own["precision"], own.geometry, strict=True)
    features = [(f"{i}", {"precision": kind}, shape) for i, (kind, shape) in enumerate(kinds)]
    return folium.GeoJson(
        _collection(features),
        style_function=lambda feature: {**BORDER, **DASHES.get(feature["properties"]["precision"], {})},
        smooth_factor=0,
        interactive=False,
    )


def _collection(features: list[tuple[str, dict[str, Any], BaseGeometry]]) -> dict[str, Any]:
    return {
        "type": "FeatureCollection",
        "features": [
            {"type": "Feature", "id": key, "properties": properties, "geometry": _geometry(shape)}
            for key, properties, shape in features
        ],
    }


def _geometry(shape: BaseGeometry) -> dict[str, Any]:
    """Return GeoJSON with each vertex rounded alone, so that neighbours keep sharing it."""
    import shapely

    found: dict[str, Any] = shapely.transform(shape, lambda xy: xy.round(DIGITS)).__geo_interface__
    return found


def _number(root: Element) -> None:
    """Give every element a counter for its id, where branca draws a random one."""
    ids = count()
    waiting = [root]
    while waiting:
        element = waiting.pop()
        element._id = str(next(ids))
        waiting.extend(element._children.values())
