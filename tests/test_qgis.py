"""The real QGIS opens the files as they are meant; by hand without QGIS these tests skip, on CI they fail."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from pipeline.cli import main
from pipeline.render.classes import CLASSES, NO_DATA, NO_TOTAL, OVER_TOTAL, class_of
from pipeline.render.geojson import write_geojson
from pipeline.render.geopackage import write_geopackage
from pipeline.render.qgis_style import write_qgis_styles
from tests.sample import HOSTILE, sample_product

pytestmark = pytest.mark.qgis

SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's, which python3-qgis and python3-gdal belong to
CHECK = Path(__file__).with_name("qgis_check.py")
PACKAGE, FILE = "control.gpkg|layername=control", "control.geojson"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8"}
COLOURS = {"ov": OVER_TOTAL.colour, "qu": NO_DATA.colour, "un": NO_TOTAL.colour}


def run(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [SYSTEM_PYTHON, *arguments], cwd=folder, env=OFFSCREEN, capture_output=True, text=True, timeout=120, check=False
    )


def need(module: str, package: str) -> None:
    """Skip, or on CI fail, where the system's Python lacks a module."""
    if Path(SYSTEM_PYTHON).exists() and run("-c", f"import {module}", folder=Path.cwd()).returncode == 0:
        return
    refuse = pytest.fail if os.environ.get("CI") else pytest.skip
    refuse(f"needs Debian's {package}")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("qgis")
    for write in (write_geojson, write_geopackage, write_qgis_styles):
        write(sample_product(), found)
    return found


def look(folder: Path, *layers: str) -> dict[str, dict[str, Any]]:
    need("qgis.core", "qgis and python3-qgis")
    seen = run(str(CHECK), *layers, folder=folder)
    assert seen.returncode == 0, seen.stderr
    return json.loads(seen.stdout)


@pytest.fixture(scope="module")
def seen(folder: Path) -> dict[str, dict[str, Any]]:
    tables = [f"control.gpkg|layername={name}" for name in ("timeline", "localities", "claims", "control_county")]
    return look(folder, PACKAGE, FILE, "timeline.geojson", *tables)


def expected_colours() -> dict[str, str]:
    shares = sample_product().layers["parish"].set_index("region_id")["share_changed"].dropna()
    return {key: class_of(share).colour for key, share in shares.items()} | COLOURS


@pytest.mark.parametrize("layer", [PACKAGE, FILE])
def test_qgis_opens_regions_in_wgs_84(layer: str, seen: dict[str, dict[str, Any]]) -> None:
    """
    Every region is there, in EPSG:4326, with a valid polygon, and drawing it reports no error.
    """
    found = seen[layer]

    assert (found["features"], found["crs"], found["invalid_shapes"], found["errors"]) == (8, "EPSG:4326", 0, [])


@pytest.mark.parametrize("layer", [PACKAGE, FILE, "control.gpkg|layername=timeline", "timeline.geojson"])
def test_the_default_style_is_the_classes(layer: str, seen: dict[str, dict[str, Any]]) -> None:
    """
    Without a click the layer is graduated in the classes of every map, labelled, its fields named for people.
    """
    found = seen[layer]
    shown = {(lower, upper, label, colour) for lower, upper, label, colour in found["ranges"]}

    assert found["renderer"] == "graduatedSymbol"
    assert {(each.lower, each.upper, each.label, each.colour) for each in CLASSES} <= shown
    assert "localities_total" in found["labels"]
    assert found["aliases"]["localities_changed"] == "Changed, best figure"


@pytest.mark.parametrize("layer", [PACKAGE, FILE])
def test_each_region_has_the_colour_of_its_class(layer: str, seen: dict[str, dict[str, Any]]) -> None:
    """
    The pixel at each label's place has the region's class colour, hatched or not, with or without a share.
    """
    assert seen[layer]["pixels"] == expected_colours()


@pytest.mark.parametrize("layer", ["control.gpkg|layername=timeline", "timeline.geojson"])
def test_the_timeline_plays_as_it_is(layer: str, seen: dict[str, dict[str, Any]]) -> None:
    """
    The temporal controller finds its range by itself, and each day shows the state that held on it.
    """
    found = seen[layer]
    nothing, before = "#ffffff", CLASSES[0].colour

    assert found["extent"] == ["2031-03-01", "2031-04-01"]
    assert set(found["played"]["2031-02-28"].values()) == {nothing}
    assert set(found["played"]["2031-03-08"].values()) == {before}
    assert found["played"]["2031-03-09"] == expected_colours()


def test_places_are_shown_by_holder(seen: dict[str, dict[str, Any]]) -> None:
    """
    Located places are categorised by who holds them; one that nobody is known to hold, by its status.
    """
    found = seen["control.gpkg|layername=localities"]

    assert (found["renderer"], found["categories"]) == ("categorizedSymbol", ["Blue", "Gold", "contested", ""])
    assert (found["fields"]["valid_from"], found["errors"]) == ("Date", [])


def test_tables_have_typed_fields_and_aliases(seen: dict[str, dict[str, Any]]) -> None:
    """
    The evidence opens as a table: days are days, counts integers, and each field has a name for people.
    """
    found = seen["control.gpkg|layername=claims"]

    assert (found["geometry"], found["features"]) == ("NoGeometry", 3)
    assert (found["fields"]["event_start"], found["fields"]["count"]) == ("Date", "Integer64")
    assert all(alias for name, alias in found["aliases"].items() if name != "fid")


@pytest.mark.parametrize("country", ["MMR", "FJI"])
def test_qgis_opens_a_new_case(country: str, tmp_path: Path) -> None:
    """
    A case as `new` makes it, built without a report, opens with every region valid and nothing to report about it.
    """
    folders = ["--data", str(tmp_path / "raw"), "--out", str(tmp_path / "out"), "--maps", str(tmp_path / "maps")]
    assert 0 == main(["new", "some", "--country", country, *folders[:2]])
    assert 0 == main(["build", "some", *folders])
    found = look(tmp_path / "out/some", PACKAGE)[PACKAGE]

    drawn = (tmp_path / "out/some/control.csv").read_text(encoding="utf-8").count("not_reported")
    assert drawn - 1 == found["features"]  # one is the header
    assert ("EPSG:4326", 0, []) == (found["crs"], found["invalid_shapes"], found["errors"])


def test_hostile_text_does_not_break_the_style(tmp_path: Path) -> None:
    """
    Quotes, markup and control characters in a holder's or region's name leave the style and its drawing whole.
    """
    product = sample_product(name=HOSTILE, quote=HOSTILE)
    product.localities["holder"] = HOSTILE
    write_geopackage(product, tmp_path)
    found = look(tmp_path, PACKAGE, "control.gpkg|layername=localities")

    assert found[PACKAGE]["pixels"] == expected_colours()
    assert found["control.gpkg|layername=localities"]["categories"] == [HOSTILE.replace("\x07", "\ufffd"), ""]


def test_the_geopackage_passes_the_validator(folder: Path) -> None:
    """
    GDAL's validator of the GeoPackage standard finds nothing.
    """
    need("osgeo_utils.samples.validate_gpkg", "python3-gdal")
    found = run("-W", "ignore", "-m", "osgeo_utils.samples.validate_gpkg", "control.gpkg", folder=folder)

    assert (found.returncode, found.stdout.strip()) == (0, ""), found.stdout + found.stderr
