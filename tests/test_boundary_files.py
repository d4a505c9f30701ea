"""Boundary files as people have them: what is wrong is named and refused, or mended and said; never silently wrong."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas as gpd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import box

from pipeline.boundaries import read_boundaries
from pipeline.boundaries.files import GDAL, place_fault
from pipeline.boundaries.guard import path_faults, sha256
from pipeline.boundaries.mend import is_coverage, mend
from tests.test_boundaries import VALE, place, problems, vale

RECIPE = """
[sources.drawn]
file = "{file}"
title = "Survey"
licence = "CC0-1.0"
{more}
[systems.districts]
source = "drawn"
"""
WEST = [[10, 50], [10.5, 50], [10.5, 51], [10, 51], [10, 50]]
EAST = [[10.5, 50], [11, 50], [11, 51], [10.5, 51], [10.5, 50]]
M = 1 / 111_320  # degrees of latitude in a metre


def case_of(folder: Path, file: str, more: str = "") -> Any:
    (folder / "boundaries.toml").write_text(RECIPE.format(file=file, more=more), encoding="utf-8")
    return vale(folder)


def written(folder: Path, west: Any = WEST, east: Any = EAST, **properties: Any) -> Path:
    """Write the two districts as GeoJSON, with a ring of one's own each."""
    features = [
        {
            "type": "Feature",
            "properties": {"region_id": name} | properties,
            "geometry": {"type": "Polygon", "coordinates": [ring]},
        }
        for name, ring in (("west", west), ("east", east))
    ]
    path = folder / "drawn.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def each(ring: list[list[float]], change: Callable[[float, float], tuple[float, float]]) -> list[tuple[float, float]]:
    return [change(*point) for point in ring]


def overlapping(folder: Path, metres: float) -> Path:
    """Write the two districts so that they overlap by a strip of this width."""
    wide = 10.5 + metres * M / 0.6361  # a degree east at latitude 50.5 is that much shorter
    return written(folder, west=[[10, 50], [wide, 50], [wide, 51], [10, 51], [10, 50]])


@pytest.mark.parametrize(
    ("west", "east", "expected"),
    [
        ([*WEST[:-1]], EAST, "west: a ring is not closed"),
        ([[10, 50], [10.5, 51], [10.5, 50], [10, 51], [10, 50]], EAST, "west: invalid geometry (Self-intersection"),
        (
            [[10, 50], [10.5, float("nan")], [10.5, 51], [10, 51], [10, 50]],
            EAST,
            "west: a coordinate that is no number",
        ),
        (each(WEST, lambda x, y: (x * 111_320, y * 111_320)), EAST, "are no degrees, as the file says"),
        (
            each(WEST, lambda x, y: (y, x + 90)),
            each(EAST, lambda x, y: (y, x + 90)),
            "latitude and longitude are swapped",
        ),
        (WEST, WEST, "west and east"),
    ],
    ids=["unclosed", "bow-tie", "nan", "metres", "swapped", "overlap"],
)
def test_a_broken_shape_is_named(tmp_path: Path, west: Any, east: Any, expected: str) -> None:
    """
    Rings that are not closed or cross, numbers that are none, metres, swapped axes and overlaps are refused by name.
    """
    written(tmp_path, west, east)

    assert expected in problems(case_of(tmp_path, "drawn.geojson"))


def test_swapped_axes_that_are_possible_degrees_are_told_by_the_extent(tmp_path: Path) -> None:
    """
    10 east 50 north, read the other way round, is a place too; only the declared extent tells.
    """
    written(tmp_path, each(WEST, lambda x, y: (y, x)), each(EAST, lambda x, y: (y, x)))

    assert "latitude and longitude are swapped" in problems(
        case_of(tmp_path, "drawn.geojson", "extent = [9, 49, 12, 52]")
    )


def test_swapped_axes_are_told_by_the_places_too(tmp_path: Path) -> None:
    """
    Without an extent, the coordinates of the case's own places tell that its polygons lie the other way round.
    """
    written(tmp_path, each(WEST, lambda x, y: (y, x)), each(EAST, lambda x, y: (y, x)))
    case = replace(case_of(tmp_path, "drawn.geojson"), localities={"oak": place("oak", None, "west", 10.1)})

    assert "swapped in one of them" in problems(case)


def test_another_country_is_told_by_the_extent(tmp_path: Path) -> None:
    """
    Polygons beyond the extent that the recipe declares are refused, with where they are.
    """
    written(tmp_path)

    assert "beyond the declared extent" in problems(case_of(tmp_path, "drawn.geojson", "extent = [30, 40, 40, 45]"))


def test_an_impossible_day_refuses_nothing(tmp_path: Path) -> None:
    """
    31 November in a column that nobody reads does not cost the polygons.
    """
    written(tmp_path, surveyed="2020-11-31")

    assert ["west", "east"] == list(read_boundaries(case_of(tmp_path, "drawn.geojson"))["districts"]["region_id"])


def test_letters_that_are_not_utf_8_are_told_with_their_place(tmp_path: Path) -> None:
    """
    A GeoJSON file in Latin-1 is refused with the byte at which it is not UTF-8.
    """
    path = written(tmp_path, name="Zürich")
    path.write_bytes(path.read_text(encoding="utf-8").encode().replace(rb"\u00fc", b"\xfc"))

    assert "not UTF-8 at byte" in problems(case_of(tmp_path, "drawn.geojson"))


@pytest.fixture
def shapefile(tmp_path: Path) -> Path:
    frame = gpd.read_file(VALE)[["region_id", "geometry"]]
    frame.assign(name="Zürich").to_file(tmp_path / "drawn.shp", encoding="UTF-8")
    return tmp_path / "drawn.shp"


@pytest.mark.parametrize("ending", [".shx", ".dbf", ".prj"])
def test_a_shapefile_without_a_part_names_it(shapefile: Path, ending: str) -> None:
    """
    A shapefile is four files; the one that is missing is named.
    """
    shapefile.with_suffix(ending).unlink()

    assert f"its {ending} missing" in problems(case_of(shapefile.parent, "drawn.shp"))


def test_letters_of_a_shapefile_are_not_guessed(shapefile: Path) -> None:
    """
    Without .cpg the letters of an id could be anything; the recipe's encoding settles it.
    """
    gpd.read_file(VALE).assign(region_id=["wést", "east"]).to_file(shapefile, encoding="UTF-8")
    shapefile.with_suffix(".cpg").unlink()
    recipe = RECIPE.format(file="drawn.shp", more="{more}")
    folder = shapefile.parent
    case = vale(folder, ids=("wést", "east"))
    (folder / "boundaries.toml").write_text(recipe.format(more=""), encoding="utf-8")
    guessed = problems(case)
    (folder / "boundaries.toml").write_text(recipe.format(more='encoding = "UTF-8"'), encoding="utf-8")

    assert "no .cpg file says how its letters are written" in guessed
    assert ["wést", "east"] == list(read_boundaries(case)["districts"]["region_id"])


@pytest.mark.parametrize(
    "name", ["/vsicurl/https://example.org/a.geojson", "https://example.org/a.geojson", "a.vrt", "a.tif"]
)
def test_only_plain_files_of_known_kinds_are_opened(tmp_path: Path, name: str) -> None:
    """
    Addresses, GDAL's own file systems and kinds that read other files are refused before GDAL sees them.
    """
    (tmp_path / "a.vrt").write_text("<OGRVRTDataSource/>")
    (tmp_path / "a.tif").write_bytes(b"II*\0")

    assert list(path_faults(name, tmp_path))


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.geojson", "<OGRVRTDataSource><SrcDataSource>b.gpkg</SrcDataSource></OGRVRTDataSource>", "not GeoJSON"),
        (
            "a.geojson",
            '{"type": "gdal_streamed_alg", "command_line": "gdal vector pipeline ! read b.gpkg"}',
            "gdal_streamed_alg",
        ),
        ("a.gml", '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e "e">]><FeatureCollection/>', "<!DOCTYPE"),
        ("a.gpkg", "SQLite", "not a GeoPackage"),
        ("a.geojson", "<!doctype html><title>Not found</title>", "not GeoJSON"),
        ("a.zip", "PK", "not a zip archive"),
    ],
    ids=["vrt", "pipeline", "entity", "gpkg", "page", "zip"],
)
def test_a_file_is_what_its_name_says(tmp_path: Path, name: str, content: str, expected: str) -> None:
    """
    A virtual file, a pipeline, an expanding entity or a page of a web site under another name is refused.
    """
    (tmp_path / name).write_text(content)

    assert expected in problems(case_of(tmp_path, name))


def test_a_zipped_shapefile_is_read_in_place(shapefile: Path) -> None:
    """
    One shapefile in an archive, as offices hand them out, needs no unpacking; two need a choice.
    """
    folder = shapefile.parent
    with zipfile.ZipFile(folder / "drawn.zip", "w") as archive:
        for part in folder.glob("drawn.*"):
            if part.suffix != ".zip":
                archive.write(part, f"admin/{part.name}")
    found = read_boundaries(case_of(folder, "drawn.zip"))["districts"]
    with zipfile.ZipFile(folder / "drawn.zip", "a") as archive:
        archive.writestr("other.geojson", "{}")

    assert ["west", "east"] == list(found["region_id"])
    assert "must hold one file of polygons, holds 2" in problems(case_of(folder, "drawn.zip"))


@pytest.mark.parametrize("name", ["drawn.fgb", "drawn.gpkg", "drawn.parquet"])
def test_the_usual_kinds_are_read(tmp_path: Path, name: str) -> None:
    """
    FlatGeobuf, GeoPackage and GeoParquet give the same polygons.
    """
    frame = gpd.read_file(VALE)
    if name.endswith(".parquet"):
        frame.to_parquet(tmp_path / name)
    else:
        frame.rename(columns={"region_id": "id_"}).to_file(tmp_path / name)
    id_column = "region_id" if name.endswith(".parquet") else "id_"

    found = read_boundaries(case_of(tmp_path, name, f'id = "{id_column}"'))["districts"]

    assert [True, True] == [a.equals(b) for a, b in zip(found.geometry, frame.geometry, strict=True)]


def _refs(nodes: tuple[int, ...]) -> str:
    return "".join(f'<nd ref="{node}"/>' for node in nodes)


def test_kml_and_openstreetmap_are_read(tmp_path: Path) -> None:
    """
    A drawing from a globe and an extract of OpenStreetMap are boundary files too.
    """
    kml = "".join(
        f"<Placemark><name>{name}</name><Polygon><outerBoundaryIs><LinearRing><coordinates>"
        f"{' '.join(f'{x},{y}' for x, y in ring)}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>"
        for name, ring in (("west", WEST), ("east", EAST))
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    (tmp_path / "drawn.kml").write_text(
        f'{head}<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{kml}</Document></kml>'
    )
    corners = {1: (10, 50), 2: (10.5, 50), 3: (11, 50), 4: (11, 51), 5: (10.5, 51), 6: (10, 51)}
    nodes = "".join(f'<node id="{i}" version="1" lon="{x}" lat="{y}"/>' for i, (x, y) in corners.items())
    tag = '<tag k="boundary" v="administrative"/>'
    ways = "".join(
        f'<way id="{number}" version="1">{_refs(ring)}{tag}<tag k="name" v="{name}"/></way>'
        for number, name, ring in ((1, "west", (1, 2, 5, 6, 1)), (2, "east", (2, 3, 4, 5, 2)))
    )
    (tmp_path / "drawn.osm").write_text(f'{head}<osm version="0.6">{nodes}{ways}</osm>')

    kml_case = read_boundaries(case_of(tmp_path, "drawn.kml", 'id = "Name"'))
    osm_case = read_boundaries(case_of(tmp_path, "drawn.osm", 'id = "name"\nlayer = "multipolygons"'))

    assert [0.5, 0.5] == [pytest.approx(shape.area) for shape in kml_case["districts"].geometry]
    assert [0.5, 0.5] == [pytest.approx(shape.area) for shape in osm_case["districts"].geometry]


def test_a_file_is_the_one_that_was_reviewed(tmp_path: Path) -> None:
    """
    The declared hash is checked at each build; another file in its place is refused.
    """
    path = written(tmp_path)
    pinned = f'sha256 = "{sha256(path)}"'
    first = read_boundaries(case_of(tmp_path, "drawn.geojson", pinned))
    overlapping(tmp_path, 0)
    path.write_text(path.read_text() + " ")

    assert 2 == len(first["districts"])
    assert "its sha256 is" in problems(case_of(tmp_path, "drawn.geojson", pinned))


def test_an_overlap_is_refused_with_its_places_and_what_would_mend_it(tmp_path: Path) -> None:
    """
    Two districts that overlap by 50 m are named, with area and width, and the width within which to mend them.
    """
    overlapping(tmp_path, 50)

    told = problems(case_of(tmp_path, "drawn.geojson"))

    assert "1 overlap (5." in told
    assert "west and east" in told
    assert "50 m wide" in told
    assert "declare mend_m = 100" in told


def test_an_overlap_within_the_declared_width_is_mended_and_said(tmp_path: Path) -> None:
    """
    With mend_m the overlap is shared out, the coverage is valid, and the boundary's source says what was done.
    """
    overlapping(tmp_path, 50)

    found = read_boundaries(case_of(tmp_path, "drawn.geojson", "mend_m = 60"))["districts"]

    assert shapely.coverage_is_valid(found.geometry.array)
    assert "mended within 60 m: 1 overlap (5." in found["boundary_source"][0]
    assert pytest.approx(7892.2, abs=0.1) == found["area_km2"].sum()


def test_an_overlap_wider_than_declared_stays_refused(tmp_path: Path) -> None:
    """
    mend_m is a bound: what is wider is not touched.
    """
    overlapping(tmp_path, 50)

    assert "wider than mend_m = 40" in problems(case_of(tmp_path, "drawn.geojson", "mend_m = 40"))


def test_a_gap_is_closed_and_a_lake_is_not() -> None:
    """
    A hole narrower than the declared width is a gap; a wider one is a lake, and stays.
    """
    narrow, lake = box(10.5, 50.2, 10.5 + 30 * M, 50.3), box(10.2, 50.6, 10.3, 50.7)
    shapes = {"west": box(10, 50, 10.5, 51) - lake, "east": box(10.5, 50, 11, 51) - narrow}
    faults: list[str] = []

    mended = mend(shapes, 40, 0, faults)

    whole = shapely.union_all(list(mended.shapes.values()))
    assert [] == faults
    assert "1 gap (" in mended.words
    assert 1 == len(whole.interiors)
    assert lake.equals_exact(shapely.Polygon(whole.interiors[0]).normalize(), 1e-6) or lake.covers(
        shapely.Polygon(whole.interiors[0]).buffer(-1e-5)
    )


def test_borders_that_do_not_share_points_are_made_to(tmp_path: Path) -> None:
    """
    A neighbour's extra point on a common border is no gap and no overlap; both sides get it.
    """
    written(tmp_path, east=[[10.5, 50], [11, 50], [11, 51], [10.5, 51], [10.5, 50.5], [10.5, 50]])

    found = read_boundaries(case_of(tmp_path, "drawn.geojson"))["districts"]

    assert shapely.coverage_is_valid(found.geometry.array)
    assert "borders that do not share their points" in found["boundary_source"][0]


def test_simplified_neighbours_stay_neighbours(tmp_path: Path) -> None:
    """
    A border is simplified once for both sides, so no gap opens, and the source says by how much.
    """
    crooked = [[10.5 + 0.0004 * (i % 2), 50 + i / 50] for i in range(1, 50)]
    written(
        tmp_path,
        west=[[10, 50], [10.5, 50], *crooked, [10.5, 51], [10, 51], [10, 50]],
        east=[[10.5, 50], [11, 50], [11, 51], [10.5, 51], *crooked[::-1], [10.5, 50]],
    )

    found = read_boundaries(case_of(tmp_path, "drawn.geojson", "simplify_m = 500"))["districts"]

    assert shapely.coverage_is_valid(found.geometry.array)
    assert max(len(shape.exterior.coords) for shape in found.geometry) < 20
    assert "simplified by 500 m as one coverage" in found["boundary_source"][0]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.floats(-0.0008, 0.0008), min_size=6, max_size=6))
def test_what_is_mended_is_a_coverage_or_refused(shifts: list[float]) -> None:
    """
    However the corners of four neighbours are moved by up to 100 m, the result is a valid coverage or a fault is told.
    """
    a, b, c, d, e, f = shifts
    shapes = {
        "nw": shapely.Polygon([(10, 51), (10, 50.5 + a), (10.5 + b, 50.5), (10.5, 51)]),
        "ne": shapely.Polygon([(10.5, 51), (10.5 + c, 50.5), (11, 50.5 + d), (11, 51)]),
        "sw": shapely.Polygon([(10, 50), (10, 50.5), (10.5 + e, 50.5 + f), (10.5, 50)]),
        "se": shapely.Polygon([(10.5, 50), (10.5, 50.5), (11, 50.5), (11, 50)]),
    }
    faults: list[str] = []

    mended = mend(shapes, 200, 0, faults)

    assert faults or is_coverage(list(mended.shapes.values()))


def test_ground_can_be_taken_out_of_a_region(tmp_path: Path) -> None:
    """
    A region less a unit of another file is what is left, composed, and beside the unit a valid coverage.
    """
    shutil.copy(VALE, tmp_path / "regions.geojson")
    corridor = gpd.GeoDataFrame({"name": ["road"]}, geometry=[box(10.2, 49.9, 10.21, 51.1)], crs="EPSG:4326")
    corridor.to_file(tmp_path / "corridor.gpkg")
    (tmp_path / "boundaries.toml").write_text(
        RECIPE.format(file="regions.geojson", more="")
        + '[systems.districts.without]\nwest = ["corridor/road"]\n'
        + '[sources.corridor]\nfile = "corridor.gpkg"\nid = "name"\ntitle = "Road"\nlicence = "CC0-1.0"\n'
    )

    found = read_boundaries(vale(tmp_path))["districts"].set_index("region_id")

    assert pytest.approx(0.5 - 0.01, abs=1e-6) == found.geometry["west"].area
    assert ("composed", "exact") == tuple(found["boundary_precision"])
    assert "Road (CC0-1.0)" in found["boundary_source"]["west"]
    assert shapely.coverage_is_valid(found.geometry.array)


def test_what_is_taken_out_must_be_there(tmp_path: Path) -> None:
    """
    A cut that names no polygon, or leaves nothing, is told.
    """
    shutil.copy(VALE, tmp_path / "regions.geojson")
    recipe = RECIPE.format(file="regions.geojson", more="") + "[systems.districts.without]\nwest = {parts}\n"
    (tmp_path / "boundaries.toml").write_text(recipe.format(parts='["moor"]'))
    missing = problems(vale(tmp_path))
    (tmp_path / "boundaries.toml").write_text(recipe.format(parts='["west"]'))

    assert "west loses 'moor', there is no such polygon" in missing
    assert "nothing is left of west" in problems(vale(tmp_path))


def test_when_a_boundary_stood_is_kept_apart_from_events(tmp_path: Path) -> None:
    """
    The source's own days and vintage stand in columns and words of their own.
    """
    written(tmp_path)
    more = 'vintage = "2023"\nvalid_from = 2020-10-07\nvalid_to = 2023-12-31'

    found = read_boundaries(case_of(tmp_path, "drawn.geojson", more))["districts"]

    assert ("2020-10-07", "2023-12-31") == tuple(
        str(found[name][0]) for name in ("boundary_valid_from", "boundary_valid_to")
    )
    assert "vintage 2023, boundaries of 2020-10-07 to 2023-12-31" in found["boundary_source"][0]


def test_an_empty_list_of_shapes_is_nowhere() -> None:
    """
    No polygon is in no wrong place.
    """
    assert place_fault([]) is None
    assert "YES" == GDAL["OGR_GEOJSON_DATE_AS_STRING"]
