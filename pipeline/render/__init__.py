"""Write what was decided: one table of writers, all into a fresh folder that then takes the old one's place.

An interrupted build leaves the previous output whole. Adding a format adds a row to `WRITERS`.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from pipeline.model import Product
from pipeline.render.geojson import write_geojson
from pipeline.render.geopackage import write_geopackage
from pipeline.render.geoparquet import write_geoparquet
from pipeline.render.manifest import write_manifest
from pipeline.render.qgis_style import write_qgis_styles
from pipeline.render.tables import write_tables

Writer = Callable[[Product, Path], list[Path]]

WRITERS: dict[str, Writer] = {
    "geojson": write_geojson,
    "tables": write_tables,
    "geoparquet": write_geoparquet,
    "geopackage": write_geopackage,
    "qgis": write_qgis_styles,
}


def write(
    product: Product, out: Path, maps: Path, inputs: Mapping[str, str], tell: Callable[[str, str], None]
) -> list[Path]:
    """Write every output of a case below `out` and `maps`; return the paths a person opens first."""
    from pipeline.render.webmap import webmap_html

    data, pages = out / product.case.case_id, maps / product.case.case_id
    fresh, fresh_maps = _fresh(data), _fresh(pages)
    try:
        written = [path for writer in WRITERS.values() for path in writer(product, fresh)]
        tell("files", f"{len(written)} files")
        page = fresh_maps / "index.html"
        page.write_text(webmap_html(product), encoding="utf-8", newline="\n")
        tell("web map", f"{page.stat().st_size / 1e6:.1f} MB")
        write_manifest(product, inputs, fresh, {f"maps/{product.case.case_id}/{page.name}": page})
        _replace(fresh, data)
        _replace(fresh_maps, pages)
    finally:
        for folder in (fresh, fresh_maps):
            shutil.rmtree(folder, ignore_errors=True)
    return [data, pages / "index.html"]


def _fresh(target: Path) -> Path:
    folder = target.with_name(f".{target.name}.new-{os.getpid()}")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _replace(fresh: Path, target: Path) -> None:
    """Put a finished folder in the place of the old one, which is gone only when the new one stands."""
    old = target.with_name(f".{target.name}.old-{os.getpid()}")
    if target.exists():
        target.rename(old)
    fresh.rename(target)
    shutil.rmtree(old, ignore_errors=True)
