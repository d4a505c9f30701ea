"""The data files: what they promise to GIS, to a spreadsheet, and to whoever compares two builds."""

from __future__ import annotations

import csv
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import geopandas as gpd
import pyarrow.parquet as pq
import pyogrio
import pytest
import shapely

from pipeline.model import Product
from pipeline.render.classes import CLASSES, class_of
from pipeline.render.geojson import write_geojson
from pipeline.render.geopackage import write_geopackage
from pipeline.render.geoparquet import write_geoparquet
from pipeline.render.layers import layer_name
from pipeline.render.manifest import sha256, write_manifest
from pipeline.render.qgis_style import write_qgis_styles
from pipeline.render.tables import safe, write_tables
from tests.sample import AS_OF, HOSTILE, sample_product

WRITERS = (write_geojson, write_geopackage, write_geoparquet, write_tables, write_qgis_styles)


def write_all(product: Product, folder: Path) -> dict[str, bytes]:
    folder.mkdir(exist_ok=True)
    written = [path for write in WRITERS for path in write(product, folder)]
    written += write_manifest(product, {"case.toml": "0" * 64}, folder)
    return {path.name: path.read_bytes() for path in written}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("files")
    write_all(sample_product(), found)
    return found


def features(path: Path) -> list[dict[str, Any]]:
    return json.loads(path.read_text(encoding="utf-8"))["features"]


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_geojson_keeps_rfc_7946(folder: Path) -> None:
    """
    No `crs` member, outer rings counter-clockwise and holes clockwise, at most six decimals.
    """
    document = json.loads((folder / "control.geojson").read_text(encoding="utf-8"))
    polygons = [
        polygon
        for feature in document["features"]
        for polygon in shapely.get_parts(shapely.geometry.shape(feature["geometry"]))
    ]

    assert "crs" not in document
    assert all(polygon.exterior.is_ccw for polygon in polygons)
    assert [ring.is_ccw for polygon in polygons for ring in polygon.interiors] == [False]
    assert all(round(number, 6) == number for each in polygons for number in shapely.get_coordinates(each).flat)


def test_geojson_values_have_their_types(folder: Path) -> None:
    """
    Integers are integers, missing is null, lists are arrays, days are ISO strings, codes keep their zeros.
    """
    first, last = (features(folder / "control.geojson")[at]["properties"] for at in (0, -1))

    assert repr(first["localities_changed"]) == "16"
    assert (first["sources"], first["claims"]) == (["gazette"], ["c1", "c2"])
    assert (first["as_of"], first["pcode"], first["iso_3166_2"]) == ("2031-03-31", "01", None)
    assert (last["share_changed"], last["changed_high"], last["localities_total"]) == (None, None, None)


def test_each_system_is_a_file_of_its_own(folder: Path) -> None:
    """
    The primary system is `control`; another one stands in files with its id, never in the same layer.
    """
    systems = {
        name: {each["properties"]["region_system"] for each in features(folder / f"{name}.geojson")}
        for name in ("control", "control_county", "timeline")
    }

    assert systems == {"control": {"parish"}, "control_county": {"county"}, "timeline": {"parish"}}
    assert [row["region_id"] for row in rows(folder / "control_county.csv")] == ["co"]


def test_a_system_id_cannot_leave_the_folder() -> None:
    """
    What is no letter, digit, hyphen or underscore in a system's id becomes an underscore in file names.
    """
    assert layer_name(sample_product(), "../a b") == "control____a_b"


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("=1+1", "'=1+1"),
        ("+Nowhere", "'+Nowhere"),
        ("-2", "'-2"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "\t'=1"),
        ("\tplain", "'\tplain"),
        ("\r=1", "\r'=1"),
        ("\rplain", "'\rplain"),
        ("＝1", "'＝1"),
        ('  "=1', "  \"'=1"),
        ("a;=1", "a;'=1"),
        ("two\n=1", "two\n'=1"),
        ("16 (=all) - so", "16 (=all) - so"),
        ("", ""),
    ],
)
def test_no_text_is_a_formula(text: str, escaped: str) -> None:
    """
    An apostrophe stands before whatever a spreadsheet, splitting at commas or at semicolons, could compute.
    """
    assert safe(text) == escaped


def test_tables_hold_hostile_text_as_text(tmp_path: Path) -> None:
    """
    Formula, line break, markup and bidi mark stay readable text; a control character shows as U+FFFD.
    """
    write_all(sample_product(name=HOSTILE, quote="-1\nvillage; =2"), tmp_path)

    assert rows(tmp_path / "control.csv")[0]["region_name"] == "'" + HOSTILE.replace("\x07", "\ufffd")
    assert rows(tmp_path / "claims.csv")[1]["quote"] == "'-1\nvillage; '=2"
    assert features(tmp_path / "control.geojson")[0]["properties"]["region_name"] == HOSTILE.replace("\x07", "\ufffd")


def test_csv_columns_stay_safe_too(tmp_path: Path) -> None:
    """
    A column named by a case cannot be a formula either.
    """
    product = sample_product()
    product.layers["parish"].insert(0, "=cmd()", "x")
    write_tables(product, tmp_path)

    assert (tmp_path / "control.csv").read_text(encoding="utf-8").startswith("'=cmd(),region_id,")


def test_claims_say_whose_words_they_are(folder: Path) -> None:
    """
    A paraphrase is labelled with its address; a quote that may not be passed on is withheld, and that is said.
    """
    closed, first, unplaced = rows(folder / "claims.csv")

    assert (first["text_kind"], first["address"]) == ("paraphrase", "https://example.org/9")
    assert (closed["quote"], closed["quote_withheld"], closed["count"]) == ("", "true", "52")
    assert (unplaced["claim_id"], unplaced["placed"], unplaced["region"]) == ("c9", "false", "Nowhere")


def test_ledger_tables_name_sides_and_leave_open_ends_empty(folder: Path) -> None:
    """
    Changes and holdings give the sides' names; an open high and an open end are empty, never a number.
    """
    (change,) = rows(folder / "changes.csv")

    assert (change["gained_by"], change["lost_by"], change["low"], change["high"]) == ("Blue", "Gold", "14", "")
    assert [(r["holder"], r["valid_to"]) for r in rows(folder / "holdings.csv")] == [
        ("Gold", "2031-03-09"),
        ("Blue", ""),
    ]
    assert [r["code"] for r in rows(folder / "findings.csv")] == ["over-total", "unresolved-name"]


def test_geopackage_holds_every_layer_and_table(folder: Path) -> None:
    """
    Layers, evidence and styles are in one GeoPackage 1.3, each layer and table with one default style.
    """
    with sqlite3.connect(folder / "control.gpkg") as package:
        names = [name for (name,) in package.execute("SELECT table_name FROM gpkg_contents ORDER BY rowid")]
        styled = [name for (name,) in package.execute("SELECT f_table_name FROM layer_styles WHERE useAsDefault")]
        (version,) = package.execute("PRAGMA user_version").fetchone()
        moments = {moment for (moment,) in package.execute("SELECT last_change FROM gpkg_contents")}
    package.close()

    layers = ["control", "control_county", "timeline", "localities", "claims", "changes", "holdings", "sources"]
    layers += ["findings"]
    assert names == [*layers, "layer_styles"]
    assert pyogrio.list_layers(folder / "control.gpkg")[0, 0] == "control"
    assert sorted(styled) == sorted(layers)
    assert (version, moments) == (10300, {f"{AS_OF}T00:00:00.000Z"})


def test_days_are_typed_though_all_be_missing(folder: Path) -> None:
    """
    A column of days is DATE in the GeoPackage and date32 in Parquet, also where no row has one.
    """
    places = pyogrio.read_info(folder / "control.gpkg", layer="localities")
    kinds = dict(zip(places["fields"], places["ogr_types"], strict=True))

    assert {kinds["valid_from"], kinds["valid_to"]} == {"OFTDate"}
    assert str(pq.read_schema(folder / "control.parquet").field("first_change").type) == "date32[day]"


def test_parquet_is_geoparquet_1_1_with_covering(folder: Path) -> None:
    """
    Version, reference system and covering box are declared; days, lists and integers read back as such.
    """
    geo = json.loads(pq.read_metadata(folder / "control.parquet").metadata[b"geo"])
    frame = gpd.read_parquet(folder / "control.parquet")

    assert geo["version"] == "1.1.0"
    assert "bbox" in geo["columns"]["geometry"]["covering"]
    assert frame.crs == "EPSG:4326"
    assert pq.read_table(folder / "control.parquet")["sources"].to_pylist()[0] == ["gazette"]
    assert pq.read_table(folder / "control.parquet")["as_of"].to_pylist()[0] == AS_OF


def test_every_format_says_the_same(folder: Path) -> None:
    """
    Id, changed and total agree between GeoJSON, CSV, GeoPackage and Parquet.
    """
    wanted = ["region_id", "localities_changed", "localities_total"]
    package = pyogrio.read_dataframe(folder / "control.gpkg", layer="control", use_arrow=True)
    frames = [gpd.read_parquet(folder / "control.parquet"), package]
    said = [tuple(each["properties"][name] for name in wanted) for each in features(folder / "control.geojson")]

    for frame in frames:
        table = frame[wanted].astype(object).where(frame[wanted].notna(), None)
        assert list(table.itertuples(index=False, name=None)) == said
    texts = [tuple("" if value is None else str(value) for value in row) for row in said]
    assert [tuple(row[name] for name in wanted) for row in rows(folder / "control.csv")] == texts


def test_empty_layers_are_written(tmp_path: Path) -> None:
    """
    A case without located places, claims or changes still gives every file.
    """
    product = sample_product()
    bare = Product(
        **{name: getattr(product, name) for name in product.__dataclass_fields__}
        | {"localities": product.localities.iloc[:0], "timeline": product.timeline.iloc[:0], "claims": ()}
    )
    write_all(bare, tmp_path)

    assert features(tmp_path / "localities.geojson") == []
    assert len(pyogrio.read_dataframe(tmp_path / "control.gpkg", layer="localities")) == 0


def test_two_writes_give_the_same_bytes(tmp_path: Path) -> None:
    """
    Neither the clock nor the folder nor the file that stood there before shows in any file.
    """
    first = write_all(sample_product(), tmp_path / "a")
    write_all(sample_product(name=HOSTILE), tmp_path / "b")

    assert write_all(sample_product(), tmp_path / "b") == first


def test_the_hash_seed_does_not_show(tmp_path: Path) -> None:
    """
    Two processes with different hash seeds write the same manifest, hence the same files.
    """
    code = (
        "import sys, pathlib, tests.test_render_files as t; t.write_all(t.sample_product(), pathlib.Path(sys.argv[1]))"
    )
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / seed)],
            check=True,
            cwd=Path(__file__).parent.parent,
            env=os.environ | {"PYTHONHASHSEED": seed},
        )

    assert (tmp_path / "1" / "manifest.json").read_bytes() == (tmp_path / "2" / "manifest.json").read_bytes()


def test_manifest_lists_every_file_by_its_hash(folder: Path) -> None:
    """
    Inputs, outputs and versions stand in the manifest; each hash is that of the file.
    """
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))

    assert manifest["inputs"] == {"case.toml": "0" * 64}
    assert manifest["outputs"] == {p.name: sha256(p) for p in folder.iterdir() if p.name != "manifest.json"}
    assert {"geopandas", "gdal", "python"} <= manifest["versions"].keys()


def test_classes_cover_every_share_once() -> None:
    """
    Nothing and all are classes of their own; each step between is darker than the one before.
    """
    found = [class_of(share).label for share in (0, 0.001, 0.25, 0.2501, 0.9999, 1)]

    assert found == ["none", "up to 25 %", "up to 25 %", "over 25 to 50 %", "over 75 %, not all", "all"]
    assert [each.colour for each in CLASSES] == sorted((each.colour for each in CLASSES), reverse=True)
