"""Boundaries: polygons by id from a declared recipe, and ground split by localities."""

from __future__ import annotations

import csv
import hashlib
import json
import shutil
import tomllib
from datetime import date
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.boundaries import area_table, borders, read_boundaries
from pipeline.boundaries.split import Sites, divide, nearest
from pipeline.case import read_case
from pipeline.errors import CaseError
from pipeline.model import Case, Locality, Region, RegionSystem, Relation

ROOT = Path(__file__).parents[1]
SHARED = ROOT / "data/raw/boundaries"
VALE = Path(__file__).parent / "data/boundaries/vale/regions.geojson"

SPLIT = """
[sources.drawn]
file = "regions.geojson"
title = "Survey of the Vale"
licence = "CC0-1.0"

[systems.districts]
source = "drawn"

[systems.provinces]
of = "districts"

[systems.provinces.split]
of = ["west", "east"]
outside_localities = ["far"]

[systems.provinces.split.outside.east]
weight = 0
"""


def region(region_id: str, system: str, area: float | None = None) -> Region:
    return Region(region_id, system, region_id.title(), area_km2=area)


def place(locality_id: str, province: str | None, district: str, lon: float) -> Locality:
    regions = {"districts": district} | ({"provinces": province} if province else {})
    return Locality(locality_id, locality_id.title(), regions, lon=lon, lat=50.5)


def vale(root: Path, provinces: bool = False, ids: tuple[str, ...] = ("west", "east")) -> Case:
    """Return a case of two districts and, if asked for, of two provinces that cross them."""
    systems = {"districts": RegionSystem("districts", "Districts", "", "village")}
    regions = {name: region(name, "districts", 3900.0 if name == "west" else None) for name in ids}
    if provinces:
        systems["provinces"] = RegionSystem("provinces", "Provinces", "", "village")
        regions |= {name: region(name, "provinces") for name in ("north", "south")}
    pairs = [("north", "west"), ("south", "west"), ("south", "east")]
    places = [
        place("oak", "north", "west", 10.1),
        place("elm", "north", "west", 10.15),
        place("ash", "south", "west", 10.3),
        place("yew", "south", "east", 10.6),
        place("far", None, "east", 10.95),
    ]
    return Case(
        case_id="vale",
        title="Vale",
        period_start=date(2031, 1, 1),
        period_end=date(2031, 12, 31),
        primary_system="districts",
        systems=systems,
        actors={},
        regions=regions,
        localities={p.locality_id: p for p in places} if provinces else {},
        names=(),
        crosswalk=tuple(Relation(a, b, "overlaps") for a, b in pairs) if provinces else (),
        worldview="none",
        licence="CC0-1.0",
        source_order=(),
        root=str(root),
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(VALE, tmp_path / "regions.geojson")
    return tmp_path


@pytest.fixture(scope="module")
def karabakh() -> tuple[Case, dict[str, gpd.GeoDataFrame]]:
    case = read_case(ROOT / "data/raw/karabakh-2020")
    return case, read_boundaries(case)


def problems(case: Case) -> str:
    with pytest.raises(CaseError) as caught:
        read_boundaries(case)
    assert all("\n" not in line for line in caught.value.problems)
    return "\n".join(caught.value.problems)


def test_one_drawn_file_is_enough(folder: Path) -> None:
    """
    A case without boundaries.toml takes its polygons, by region id, from regions.geojson: exact.
    """
    frame = read_boundaries(vale(folder))["districts"]

    assert ["west", "east"] == list(frame["region_id"])
    assert {"exact"} == set(frame["boundary_precision"])
    assert "EPSG:4326" == frame.crs
    assert frame["area_km2"].between(3900, 4000).all()
    assert 3900 == frame["area_published_km2"][0]
    assert np.isnan(frame["area_published_km2"][1])


def test_every_wrong_polygon_is_told_at_once(folder: Path) -> None:
    """
    Doubled, unnamed, crossed, empty and non-polygon features are all told in one refusal.
    """
    data = json.loads(VALE.read_text())
    bow = {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}
    point = {"type": "Point", "coordinates": [0, 0]}
    for name, geometry in [("west", bow), (None, bow), ("dot", point), ("void", None)]:
        data["features"].append({"type": "Feature", "properties": {"region_id": name}, "geometry": geometry})
    (folder / "regions.geojson").write_text(json.dumps(data))

    told = problems(vale(folder))

    assert "id 'west' occurs 2 times" in told
    assert "1 polygons without an id" in told
    assert "invalid geometry (Self-intersection" in told
    assert "dot: a Point" in told
    assert "void: no geometry" in told


def test_ids_of_file_and_case_must_agree(folder: Path) -> None:
    """
    A region without polygon and a polygon without region are both refused.
    """
    told = problems(vale(folder, ids=("west", "centre")))

    assert "no polygon for region 'centre'" in told
    assert "'east' is no region of the case" in told


@pytest.mark.parametrize(
    ("crs", "expected"), [(None, "no coordinate reference system"), ("EPSG:3857", "")], ids=["none", "mercator"]
)
def test_reference_system_is_needed_and_heeded(tmp_path: Path, crs: str | None, expected: str) -> None:
    """
    A GeoPackage without a reference system is refused; one in metres arrives in degrees.
    """
    frame = gpd.read_file(VALE)
    frame = frame.set_crs(None, allow_override=True) if crs is None else frame.to_crs(crs)
    frame.to_parquet(tmp_path / "drawn.parquet")
    recipe = SPLIT.split("[systems.provinces]")[0].replace("regions.geojson", "drawn.parquet")
    (tmp_path / "boundaries.toml").write_text(recipe)

    if expected:
        assert expected in problems(vale(tmp_path))
    else:
        shape = read_boundaries(vale(tmp_path))["districts"].geometry[0]
        assert pytest.approx((10, 50, 10.5, 51), abs=1e-9) == shape.bounds


def test_a_file_of_several_layers_needs_a_name(tmp_path: Path) -> None:
    """
    Which layer of a GeoPackage is meant is never guessed, and the layers that there are stand in the message.
    """
    for layer in ("old", "new"):
        gpd.read_file(VALE).to_file(tmp_path / "drawn.gpkg", layer=layer)
    recipe = SPLIT.split("[systems.provinces]")[0].replace("regions.geojson", "drawn.gpkg")
    (tmp_path / "boundaries.toml").write_text(recipe)

    assert "several layers (old, new)" in problems(vale(tmp_path))


@pytest.mark.parametrize("content", ["", "{", "no map at all", '{"type": "FeatureCollection", "features": []}'])
def test_a_file_that_is_no_map_is_refused(tmp_path: Path, content: str) -> None:
    """
    Whatever stands in the file, the answer is a line that names it.
    """
    (tmp_path / "regions.geojson").write_text(content)

    assert "regions.geojson" in problems(vale(tmp_path))


def test_a_wrong_recipe_is_told_at_once(folder: Path) -> None:
    """
    An unknown key, source, system, region and number are all told, each with its place.
    """
    text = SPLIT.replace('source = "drawn"', 'source = "drown"\ncolour = "blue"').replace("weight = 0", 'weight = "x"')
    (folder / "boundaries.toml").write_text(text + '[systems.moons]\nof = "provinces"\nregions = {luna = ["north"]}')

    told = problems(vale(folder, provinces=True))

    assert "source is 'drown', must be one of drawn" in told
    assert "unknown key 'colour'" in told
    assert "weight is 'x', must be a number" in told
    assert "[moons]: the case has no such system" in told
    assert "region 'luna' is not a region of moons" in told


def test_ground_is_split_by_localities(folder: Path) -> None:
    """
    Without weights a spot belongs to the nearest locality whose region the crosswalk allows; ash alone proves nothing.
    """
    (folder / "boundaries.toml").write_text(SPLIT)

    frame = read_boundaries(vale(folder, provinces=True))["provinces"].set_index("region_id")

    north, south = frame.geometry["north"], frame.geometry["south"]
    assert pytest.approx((10, 10.225), abs=1e-3) == (north.bounds[0], north.bounds[2])
    assert pytest.approx((10.225, 10.775), abs=2e-3) == (south.bounds[0], south.bounds[2])
    assert {"approximate"} == set(frame["boundary_precision"])
    assert {"3/4"} == set(frame["leave_one_out"])
    assert shapely.coverage_is_valid(frame.geometry.array)


def test_no_weight_takes_a_locality_out_of_its_region(folder: Path) -> None:
    """
    Weights that push a border over a locality are refused, and the locality is named.
    """
    (folder / "boundaries.toml").write_text(SPLIT + "[systems.provinces.split.weights]\nnorth = 400\n")

    assert "ash falls out of its region" in problems(vale(folder, provinces=True))


def test_borders_say_which_are_drawn_and_which_are_split(folder: Path) -> None:
    """
    What runs along a drawn region is exact, the line that a split made is approximate.
    """
    (folder / "boundaries.toml").write_text(SPLIT)

    lines = borders(read_boundaries(vale(folder, provinces=True)))

    kinds = lines.set_index(["region_system", "precision"]).geometry
    assert [("districts", "exact"), ("provinces", "exact"), ("provinces", "approximate")] == list(kinds.index)
    assert pytest.approx(2, abs=0.01) == kinds["provinces", "approximate"].length
    assert {"MultiLineString", "LineString"} >= set(lines.geom_type)


POINTS = st.tuples(st.integers(1, 99), st.integers(1, 99))


@settings(max_examples=40, deadline=None)
@given(st.lists(POINTS, min_size=1, max_size=12, unique=True), st.lists(st.floats(-50, 50), min_size=3, max_size=3))
def test_cells_fill_their_frame_and_agree_with_distance(points: list[tuple[int, int]], weights: list[float]) -> None:
    """
    The cells cover the frame without overlap, and a point inside one is nearest to that region in power.
    """
    sites = Sites(tuple("abc"[i % 3] for i in range(len(points))), np.array(points, dtype=float))
    power = dict(zip("abc", weights, strict=True))

    cells = divide(sites, power, (0, 0, 100, 100))

    assert pytest.approx(10_000) == sum(cell.area for cell in cells.values())
    for owner, cell in cells.items():
        for part in shapely.get_parts(cell):
            if part.area > 0.01:
                inside = part.representative_point()
                assert [owner] == nearest(sites, power, np.array([[inside.x, inside.y]]))


def test_shared_units_are_what_their_card_says() -> None:
    """
    The file has the hash of its card, unique ids and, for the country that we map, corrected names and codes.
    """
    path = SHARED / "natural-earth-admin1.parquet"
    card = tomllib.loads((SHARED / "natural-earth-admin1.toml").read_text(encoding="utf-8"))
    units = gpd.read_parquet(path, filters=[("country", "==", "AZE")]).set_index("unit_id")

    assert card["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert ("Laçın", "AZ-LAC") == tuple(units.loc["AZE-1735", ["name", "iso_3166_2"]])
    assert ["Xocali Rayonu", "Xankandi Sahari"] == list(units.loc[["AZE-1739", "AZE-4838"], "gn_name"])
    assert units["iso_3166_2"].is_unique
    assert units.is_valid.all()
    assert shapely.coverage_is_valid(units.geometry.array)


def test_every_correction_is_in_the_shared_units() -> None:
    """
    What the reviewed table says should be is what the file says, and every correction gives reason and source.
    """
    with (SHARED / "natural-earth-corrections.csv").open(encoding="utf-8", newline="") as file:
        corrections = list(csv.DictReader(file))
    units = gpd.read_parquet(
        SHARED / "natural-earth-admin1.parquet", filters=[("unit_id", "in", [c["unit_id"] for c in corrections])]
    ).set_index("unit_id")

    for entry in corrections:
        value = units.loc[entry["unit_id"], entry["field"]]
        assert entry["should_be"] == ("" if pd.isna(value) else str(value))
        assert entry["reason"]
        assert entry["source"]


def test_karabakh_has_no_slivers_islands_or_overlaps(karabakh: tuple[Case, dict[str, gpd.GeoDataFrame]]) -> None:
    """
    Every region of both systems is one piece, and each layer is a valid coverage.
    """
    for frame in karabakh[1].values():
        assert {"Polygon"} == set(frame.geom_type)
        assert shapely.coverage_is_valid(frame.geometry.array)


def test_karabakh_areas_stand_beside_the_published(karabakh: tuple[Case, dict[str, gpd.GeoDataFrame]]) -> None:
    """
    Our areas, the published ones and the leave-one-out score are those that docs/boundaries.md reports.
    """
    table = {row[0]: row for row in area_table({"de-facto": karabakh[1]["de-facto"]})}
    ours = {name: round(row[2]) for name, row in table.items()}

    docs = (ROOT / "docs/boundaries.md").read_text(encoding="utf-8")
    for name, area in ours.items():
        assert f"| {name} | {table[name][1]} | {area:,} | {round(table[name][3] or 0):,} |" in docs
    assert "56/62" == table["df-hadrut"][4]
    assert "composed" == table["df-kashatagh"][1]


def test_karabakh_localities_of_split_ground_lie_in_their_province(
    karabakh: tuple[Case, dict[str, gpd.GeoDataFrame]],
) -> None:
    """
    A located place of a split province lies in it, unless the shared units put it into another district.
    """
    case, layers = karabakh
    shapes = layers["de-facto"].set_index("region_id").geometry
    placed = [p for p in case.localities.values() if p.lon is not None and "de-facto" in p.regions]
    lost = {
        p.locality_id
        for p in placed
        if not shapes[p.regions["de-facto"]].buffer(1e-5).covers(shapely.Point(p.lon or 0, p.lat or 0))
    }

    elsewhere = "martuni-zardanashen martuni-sargsashen askeran-khachmach stepanakert-krkjan kashatagh-berdzor"
    not_held = "martakert-shikharkh martakert-seysulan"
    assert {*elsewhere.split(), *not_held.split()} == lost
