"""Small invented cases, written as their files would be."""

from __future__ import annotations

import json
from pathlib import Path
from textwrap import dedent

CASE = """
title = "Eastmark 2031"
period = {start = 2031-03-01, end = 2031-03-31}

[actors.azure]
name = "Azure"
names = ["Bluetown", "Azure forces"]

[actors.umber]
name = "Umber"
names = ["Brownport"]
"""

REGIONS = """
id,name,localities_total
em-dol,Dol,40
em-har,Harrow,60
em-kes,Kestrel,12
"""

SQUARES = """
{"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"region_id": "em-dol"}, "geometry": {"type": "Polygon",
 "coordinates": [[[10, 50], [11, 50], [11, 51], [10, 51], [10, 50]]]}},
{"type": "Feature", "properties": {"region_id": "em-har"}, "geometry": {"type": "Polygon",
 "coordinates": [[[11, 50], [12, 50], [12, 51], [11, 51], [11, 50]]]}},
{"type": "Feature", "properties": {"region_id": "em-kes"}, "geometry": {"type": "Polygon",
 "coordinates": [[[12, 50], [13, 50], [13, 51], [12, 51], [12, 50]]]}}
]}
"""


def write_case(root: Path, files: dict[str, str]) -> Path:
    """Write an invented case below `root` and return its folder; `files` add to or replace the usual ones."""
    folder = root / "eastmark-2031"
    usual = {"case.toml": CASE, "regions.csv": REGIONS, "regions.geojson": SQUARES}
    for name, text in (usual | files).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text).lstrip("\n"), encoding="utf-8")
    return folder


def table(name: str, rows: str, card: str = "") -> dict[str, str]:
    """Return a table report and its card as files of a case."""
    return {f"reports/{name}.csv": rows, f"reports/{name}.toml": card}


def box(west: float, south: float, east: float, north: float) -> dict[str, object]:
    """Return a GeoJSON rectangle."""
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def control_map(name: str, *features: tuple[dict[str, object], object], card: str = "") -> dict[str, str]:
    """Return a map report of (properties, geometry) and its card as files of a case."""
    written = [{"type": "Feature", "properties": p, "geometry": g} for p, g in features]
    text = json.dumps({"type": "FeatureCollection", "features": written}, ensure_ascii=False)
    return {f"reports/{name}.geojson": text, f"reports/{name}.toml": card}
