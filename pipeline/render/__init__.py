"""Write what was decided: one table of writers, all into a fresh folder that then takes the old one's place.

An interrupted build leaves the previous output whole. Adding a format adds a row to `WRITERS`.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Mapping
from itertools import combinations
from pathlib import Path

from pipeline.errors import UsageError
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


# what QGIS, SQLite and desktops leave beside a file that they open
BESIDE = re.compile(r"-(wal|shm|journal)$|\.aux\.xml$|\.qmd$|(^|.*/)(\.DS_Store|Thumbs\.db|desktop\.ini)$")


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


def check_targets(case: Path, out: Path, maps: Path) -> None:
    """Refuse folders whose replacement would destroy something that a build has not made.

    Raises
    ------
    UsageError
        If the two outputs or the case lie in one another, or a target holds a file that no build lists.
    """
    data, pages = ((folder / case.resolve().name).resolve() for folder in (out, maps))
    places = {"the case": case.resolve(), "--out": data, "--maps": pages}
    for (one, first), (other, second) in combinations(places.items(), 2):
        if first == second or first in second.parents or second in first.parents:
            raise UsageError(f"{one} ({first}) and {other} ({second}) lie in one another; choose other folders")
    made = _made(data)
    for target, known in ((data, made | {"manifest.json"}), (pages, {"index.html"})):
        if target.exists() and not target.is_dir():
            raise UsageError(f"{target} is a file; a build would replace it. Move it away")
        foreign = sorted(p.relative_to(target).as_posix() for p in target.rglob("*") if not p.is_dir())
        unknown = [name for name in foreign if BESIDE.sub("", name) not in known | {""}]
        if unknown:
            raise UsageError(f"{target} holds {unknown[0]}, which no build has made; move it away")


def _made(folder: Path) -> set[str]:
    """The files that the last build of a folder lists."""
    try:
        return set(json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["outputs"])
    except (OSError, ValueError, KeyError, TypeError):
        return set()


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
