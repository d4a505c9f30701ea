"""Which layers a product has and what they are called, the same in every format."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.model import Product

if TYPE_CHECKING:
    import geopandas as gpd

_UNSAFE = re.compile(r"[^\w-]")  # a case's own id becomes part of a file's name


def systems(product: Product) -> list[str]:
    """Return the mapped systems, the primary one first, the rest by id."""
    return sorted(product.layers, key=lambda system: (system != product.case.primary_system, system))


def layer_name(product: Product, system: str, stem: str = "control") -> str:
    """Return a system's layer name: plain `control` for the primary one, `control_SYSTEM` for another."""
    return stem if system == product.case.primary_system else f"{stem}_{_UNSAFE.sub('_', system)}"


def control_layers(product: Product) -> dict[str, gpd.GeoDataFrame]:
    """Return each system's regions at the as-of day, by layer name."""
    return {layer_name(product, system): product.layers[system] for system in systems(product)}


def timeline_layers(product: Product) -> dict[str, gpd.GeoDataFrame]:
    """Return the states through time by layer name; a system a layer, for played together they would overlap."""
    states = product.timeline
    found = {
        layer_name(product, system, "timeline"): states[states["region_system"] == system]
        for system in systems(product)
    }
    return {name: rows for name, rows in found.items() if len(rows) or name == "timeline"}


def layer_titles(product: Product) -> dict[str, str]:
    """Return what each layer is called for a reader, by layer name."""
    named = {system: product.case.systems[system].title for system in systems(product)}
    return (
        {layer_name(product, system): f"Control, {title}" for system, title in named.items()}
        | {layer_name(product, system, "timeline"): f"Timeline, {title}" for system, title in named.items()}
        | {"localities": _located(product)}
    )


def _located(product: Product) -> str:
    """Return "Localities, n of m located" for the places behind the primary system's figures, where that is known."""
    counts = product.localities.attrs.get("located", {}).get(product.case.primary_system)
    return "Localities, {} of {} located".format(*counts) if counts else "Localities that could be located"
