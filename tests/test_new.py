"""A new case: any country, at once, with what is doubtful listed for a person and nothing overwritten."""

from __future__ import annotations

import csv
import http.server
import json
import resource
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import geopandas as gpd
import pytest
import shapely

from pipeline.boundaries import read_boundaries
from pipeline.case import read_case
from pipeline.cli import main
from pipeline.lookup import case_names, country_names
from pipeline.new.codes import Entry, Unit, draft, slug
from pipeline.new.names import script
from tests.test_boundaries import ROOT, VALE

SHARED = ROOT / "data/raw/boundaries"
FILES = {"case.toml", "regions.csv", "names.csv", "boundaries.toml", "CARD.md", "OPEN.md", "units.geojson", "reports"}


def new(data: Path, *arguments: str) -> int:
    return main(["new", *arguments, "--data", str(data)])


def build(data: Path, *arguments: str) -> Path:
    folder = data.parent
    assert 0 == main(
        ["build", *arguments, "--data", str(data), "--out", str(folder / "out"), "--maps", str(folder / "maps")]
    )
    return folder / "out"


def features(path: Path) -> dict[str, dict]:
    return {
        f["properties"]["region_id"]: f["properties"] for f in json.loads(path.read_text(encoding="utf-8"))["features"]
    }


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "raw"


@pytest.fixture(scope="module")
def ukraine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ukraine, made and built as a reader of the documents would."""
    data = tmp_path_factory.mktemp("new") / "raw"
    assert 0 == new(data, "ukraine-2022", "--country", "UKR")
    build(data)
    return data


def test_a_new_case_builds_at_once(ukraine: Path) -> None:
    """
    All files are there, and the build gives every region, not reported, with its ISO code and polygon.
    """
    found = features(ukraine.parent / "out/ukraine-2022/control.geojson")

    assert FILES == {path.name for path in (ukraine / "ukraine-2022").iterdir()}
    assert 27 == len(found)
    assert {"not_reported"} == {region["status"] for region in found.values()}
    assert ("Kherson", "UA-65") == (found["ua-65"]["region_name"], found["ua-65"]["iso_3166_2"])
    assert "public domain" in found["ua-65"]["boundary_source"]


def test_the_map_of_a_new_case_says_that_nothing_is_reported(ukraine: Path) -> None:
    """
    A reader of the empty map is told why it is empty.
    """
    page = (ukraine.parent / "maps/ukraine-2022/index.html").read_text(encoding="utf-8")

    assert "No reports yet: every region is not reported, which is not zero." in page


def test_names_come_in_many_languages(ukraine: Path) -> None:
    """
    A region is known by its names in the languages of Natural Earth and of ISO, with their scripts.
    """
    names = {(row["name"], row["language"], row["script"]) for row in rows(ukraine / "ukraine-2022/names.csv")}

    assert {
        ("Херсонская область", "ru", "Cyrl"),
        ("Херсонська область", "uk", "Cyrl"),
        ("Khersonska oblast", "", "Latn"),
        ("赫尔松州", "zh", "Hani"),
    } <= names


def test_a_new_case_knows_what_is_known_of_its_country(ukraine: Path) -> None:
    """
    Every name of the country, loose and shared ones too, gives the same answer by the case.
    """
    country, case = country_names("UKR", ROOT / "data/raw").names, case_names(ukraine / "ukraine-2022").names
    spelt = [name.name for name in country.names]

    assert {name: (country.answer(name).region_id or "").lower() for name in spelt} == {
        name: case.answer(name).region_id or "" for name in spelt
    }


def test_names_that_a_person_settled_are_no_open_question(ukraine: Path) -> None:
    """
    Kyiv is the city and the oblast around it, as reviewed.csv has it: asked in reports, and not listed as open.
    """
    assert "Names that stand at several regions" not in (ukraine / "ukraine-2022/OPEN.md").read_text(encoding="utf-8")


def test_regions_of_one_name_are_shown_apart(data: Path) -> None:
    """
    Lankaran is a city and a district: their kinds stand beside the name, on the map and in every file.
    """
    new(data, "azerbaijan", "--country", "AZE")
    shown = {region.name for region in read_case(data / "azerbaijan").regions.values()}

    assert {"Lankaran (rayon)", "Lankaran (municipality)", "Shusha (rayon)"} <= shown
    assert len(shown) == len(read_case(data / "azerbaijan").regions)


def test_a_report_put_in_is_read(ukraine: Path) -> None:
    """
    Sides and a report are all that a new case lacks.
    """
    folder = ukraine.parent / "filled" / "ukraine-2022"
    shutil.copytree(ukraine / "ukraine-2022", folder)
    text = (folder / "case.toml").read_text(encoding="utf-8")
    (folder / "case.toml").write_text(
        text.replace("[actors]\n", '[actors]\nblue = {name = "Blue"}\n'), encoding="utf-8"
    )
    (folder / "reports/a.txt").write_text("12 villages of the Kherson region came under the control of Blue today.")
    (folder / "reports/a.toml").write_text('publisher = "Observer"\npublished = 2022-11-10')

    found = features(build(folder.parent) / "ukraine-2022/control.geojson")

    assert (12, "Blue") == (found["ua-65"]["localities_changed"], found["ua-65"]["gained_by"])


def test_the_example_card_says_nothing_until_a_person_does(ukraine: Path) -> None:
    """
    Every line of it is a comment, and uncommented it is a card without fault.
    """
    text = (ukraine / "ukraine-2022/reports/_defaults.toml").read_text(encoding="utf-8")
    told = [line.removeprefix("# ") for line in text.splitlines() if " = " in line]

    assert all(line.startswith("#") or not line for line in text.splitlines())
    assert {"publisher", "address", "published", "licence"} <= {line.split(" = ")[0] for line in told}


@pytest.mark.parametrize(("view", "drawn"), [("un", True), ("de-facto", False)])
def test_the_point_of_view_decides_where_crimea_stands(data: Path, view: str, drawn: bool) -> None:
    """
    By the United Nations Crimea and Sevastopol are drawn with Ukraine, by control they are not; both say so.
    """
    new(data, "ukraine", "--country", "UKR", "--worldview", view)
    case = read_case(data / "ukraine")
    shapes = read_boundaries(case)["regions"].set_index("region_id")

    assert drawn == ({"ua-43", "ua-40"} <= set(shapes.index))
    assert f'worldview "{view}"' in case.worldview
    assert "administered by the Russian Federation since 2014" in case.worldview
    assert "resolution 68/262" in case.worldview
    assert ("Not drawn by this view: " not in case.worldview) is drawn


def test_one_key_switches_the_point_of_view(ukraine: Path) -> None:
    """
    Changing worldview_key and building again is all; every row says by whose view it is drawn and who administers it.
    """
    folder = ukraine.parent / "switched" / "ukraine-2022"
    shutil.copytree(ukraine / "ukraine-2022", folder)
    text = (folder / "case.toml").read_text(encoding="utf-8")
    (folder / "case.toml").write_text(
        text.replace('worldview_key = "un"', 'worldview_key = "de-facto"'), encoding="utf-8"
    )

    before = features(ukraine.parent / "out/ukraine-2022/control.geojson")
    after = features(build(folder.parent) / "ukraine-2022/control.geojson")

    assert {"ua-40", "ua-43"} == set(before) - set(after)
    assert "the Russian Federation since 2014" == before["ua-43"]["administered_by"]
    assert all('worldview "de-facto"' in region["worldview"] for region in after.values())


def test_what_a_view_does_not_draw_is_not_lost(ukraine: Path) -> None:
    """
    A report that names a region which the view leaves out is placed there, and a finding says that it is not drawn.
    """
    folder = ukraine.parent / "left-out" / "ukraine-2022"
    shutil.copytree(ukraine / "ukraine-2022", folder)
    text = (folder / "case.toml").read_text(encoding="utf-8").replace('"un"\n', '"de-facto"\n')
    (folder / "case.toml").write_text(
        text.replace("[actors]\n", '[actors]\nblue = {name = "Blue"}\n'), encoding="utf-8"
    )
    (folder / "reports/a.txt").write_text("12 villages of Sevastopol came under the control of Blue today.")
    (folder / "reports/a.toml").write_text('publisher = "Observer"\npublished = 2022-11-10')

    findings = rows(build(folder.parent) / "ukraine-2022/findings.csv")

    assert any("Sevastopol" in row["message"] and row["code"] == "region-not-drawn" for row in findings)


def test_an_unknown_point_of_view_is_told(ukraine: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """
    A key that no region and no view has is refused, with those that there are.
    """
    shutil.copytree(ukraine / "ukraine-2022", tmp_path / "raw/ukraine")
    path = tmp_path / "raw/ukraine/case.toml"
    path.write_text(
        path.read_text(encoding="utf-8").replace('worldview_key = "un"', 'worldview_key = "mine"'), encoding="utf-8"
    )

    assert 1 == main(["check", "--data", str(tmp_path / "raw")])
    assert "worldview_key is 'mine', must be one of un, de-facto" in capsys.readouterr().err


@pytest.mark.parametrize("country", ["SYR", "SDN", "MMR", "IRL", "FJI", "MDA", "ESH", "XKX", "VAT"])
def test_any_country_makes_a_case(data: Path, country: str) -> None:
    """
    Small and large countries, on the 180th meridian, not in ISO: the case is read and its polygons are a coverage.
    """
    assert 0 == new(data, "some", "--country", country)

    shapes = read_boundaries(read_case(data / "some"))["regions"]

    assert shapely.coverage_is_valid(shapes.geometry.array)


def test_a_country_on_both_sides_of_the_180th_meridian_is_one_picture(data: Path) -> None:
    """
    The page of Fiji frames some degrees around it, not the whole earth; the data files keep to RFC 7946.
    """
    new(data, "fiji", "--country", "FJI")
    built = build(data, "fiji")
    page = (data.parent / "maps/fiji/index.html").read_text(encoding="utf-8")
    facts = json.loads(page.split('id="facts">')[1].split("</script>")[0])
    (_, west), (_, east) = facts["systems"][0]["bounds"]

    assert 10 > east - west > 0
    assert 180 >= gpd.read_file(built / "fiji/control.geojson").total_bounds[2]


def test_codes_of_other_places_are_found_by_name(data: Path) -> None:
    """
    Natural Earth's codes for East and Central Darfur are those of other states; ISO's names tell.
    """
    new(data, "sudan", "--country", "SDN")
    case = read_case(data / "sudan")

    assert "East Darfur" == case.regions["sd-de"].name
    assert "Central Darfur" == case.regions["sd-dc"].name
    assert "not-drawn" == case.regions["sd-gk"].system  # West Kordofan has no polygon


def test_units_of_one_code_are_united_only_when_asked(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """
    Cork city and county share a code; they stay two regions without it until --dissolve unites them.
    """
    new(data, "apart", "--country", "IRL")
    offered = capsys.readouterr().out
    new(data, "united", "--country", "IRL", "--dissolve", "IE-CO")

    apart, united = read_case(data / "apart"), read_case(data / "united")

    assert "--dissolve" in offered
    assert "ie-co" not in apart.regions
    assert ("Cork", "IE-CO") == (united.regions["ie-co"].name, united.regions["ie-co"].iso_3166_2)
    assert len(apart.regions) == len(united.regions) + 1


@pytest.mark.parametrize(("country", "near"), [("UKX", "UKR"), ("Ukrain", "Ukraine (UKR)"), ("Sudna", "Sudan (SDN)")])
def test_a_wrong_country_gets_suggestions(
    data: Path, capsys: pytest.CaptureFixture[str], country: str, near: str
) -> None:
    """
    A slip in a code or name is answered with the nearest countries, and nothing is written.
    """
    assert 2 == new(data, "some", "--country", country)
    assert near in capsys.readouterr().err
    assert not (data / "some").exists()


@pytest.mark.parametrize("name", ["../escape", "UPPER", "a b", "", ".hidden"])
def test_a_name_that_is_no_folder_is_refused(data: Path, name: str) -> None:
    """
    A case is a plain folder below --data.
    """
    assert 2 == new(data, name, "--country", "UKR")


def test_nothing_is_overwritten(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """
    A folder that is there, even an empty one, stays as it is.
    """
    (data / "some").mkdir(parents=True)

    assert 2 == new(data, "some", "--country", "UKR")
    assert "nothing is overwritten" in capsys.readouterr().err
    assert [] == list((data / "some").iterdir())
    assert ["some"] == [path.name for path in data.iterdir()]


def own_file(folder: Path, name: str = "districts.geojson") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    frame = gpd.read_file(VALE).rename(columns={"region_id": "ADM1_PCODE"})
    frame.assign(ADM1_EN=["West", "East"]).to_file(folder / name)
    return folder / name


COLUMNS = ("--id-column", "ADM1_PCODE", "--name-column", "ADM1_EN")


@pytest.mark.parametrize("name", ["districts.geojson", "districts.gpkg", "districts.shp"])
def test_a_file_of_ones_own_makes_a_case(data: Path, name: str) -> None:
    """
    Its ids become P-codes, its names the regions' names; file, licence, vintage and hash are recorded.
    """
    file = own_file(data.parent / "in", name)
    code = new(
        data,
        "vale",
        "--country",
        "DEU",
        "--boundaries",
        str(file),
        *COLUMNS,
        "--licence",
        "CC0-1.0",
        "--vintage",
        "2023",
    )
    case = read_case(data / "vale")
    shapes = read_boundaries(case)["regions"]

    assert 0 == code
    assert {"west": ("West", "west"), "east": ("East", "east")} == {
        k: (r.name, r.pcode) for k, r in case.regions.items()
    }
    assert "(CC0-1.0, vintage 2023)" in shapes["boundary_source"][0]
    assert 'sha256 = "' in (data / "vale/boundaries.toml").read_text(encoding="utf-8")


def test_the_columns_of_a_file_are_asked_for(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """
    Without --id-column the answer is one line that lists the columns, each with an example.
    """
    file = own_file(data.parent / "in")

    assert 2 == new(data, "vale", "--country", "DEU", "--boundaries", str(file))
    told = capsys.readouterr().err
    assert "say with --id-column which column it is; it has: ADM1_PCODE (west), ADM1_EN (West)" in told
    assert 1 == len(told.splitlines())


def test_a_file_of_another_country_is_refused(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """
    Polygons in Germany are no map of Ukraine.
    """
    file = own_file(data.parent / "in")

    assert 2 == new(data, "vale", "--country", "UKR", "--boundaries", str(file), *COLUMNS)
    assert "beyond the declared extent" in capsys.readouterr().err


def test_a_licence_that_is_not_stated_is_asked_for(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """
    The case is made, and what stands between it and a published map is said.
    """
    file = own_file(data.parent / "in")

    assert 0 == new(data, "vale", "--country", "DEU", "--boundaries", str(file), *COLUMNS)
    assert "licence is not stated" in capsys.readouterr().out
    assert "licence is not stated" in (data / "vale/OPEN.md").read_text(encoding="utf-8")


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A web server on this machine, with the folder that it serves."""
    folder = tmp_path / "served"
    folder.mkdir()
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder)) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}", folder
        running.shutdown()
        thread.join()


def test_a_file_behind_an_address_is_fetched_once(data: Path, server: tuple[str, Path]) -> None:
    """
    The file is copied into the case with its address and hash; the build needs no network.
    """
    address, folder = server
    own_file(folder)

    assert 0 == new(data, "vale", "--country", "DEU", "--boundaries", f"{address}/districts.geojson", *COLUMNS)
    (folder / "districts.geojson").unlink()
    assert 2 == len(read_boundaries(read_case(data / "vale"))["regions"])
    assert f'address = "{address}/districts.geojson"' in (data / "vale/boundaries.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["missing.geojson", "page.geojson", "download"])
def test_an_address_that_gives_no_boundaries_is_told(
    data: Path, server: tuple[str, Path], capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """
    A file that is not there, a page in its place, an address without a file's name: one line each, nothing written.
    """
    address, folder = server
    (folder / "page.geojson").write_text("<!doctype html><title>Log in</title>")

    assert 2 == new(data, "vale", "--country", "DEU", "--boundaries", f"{address}/{name}", *COLUMNS)
    assert name in capsys.readouterr().err
    assert not (data / "vale").exists()


def test_flaws_of_a_file_are_mended_within_a_width_that_is_said(data: Path) -> None:
    """
    An overlap of some metres is mended at each build; the case says within which width, and what.
    """
    file = own_file(data.parent / "in")
    frame = gpd.read_file(file)
    frame.geometry = [frame.geometry[0].buffer(0.00003, join_style="mitre"), frame.geometry[1]]
    frame.to_file(file)

    new(data, "vale", "--country", "DEU", "--boundaries", str(file), *COLUMNS)

    assert "mend_m = 10 " in (data / "vale/boundaries.toml").read_text(encoding="utf-8")
    assert "1 overlap" in (data / "vale/OPEN.md").read_text(encoding="utf-8")


def test_it_takes_less_than_three_seconds(tmp_path: Path) -> None:
    """
    A case for any country starts in a moment: a process of its own, imports and all.
    """
    command = [sys.executable, "-m", "pipeline", "new", "ukraine-2022", "--country", "UKR", "--data", str(tmp_path)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)

    assert 3 > after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime  # whatever else the machine does


ENTRIES = {
    code: Entry(code, name, "State") for code, name in (("VA-E", "East Vale"), ("VA-W", "West Vale"), ("VA-M", "Moor"))
}


def unit(unit_id: str, name: str, code: str | None) -> Unit:
    return Unit(unit_id, name, code, None, ((None, name),))


def drafted(*units: Unit) -> dict[str, tuple[str, str | None]]:
    return {region.region_id: (region.name, region.code) for region in draft(units, ENTRIES).regions}


@pytest.mark.parametrize(
    ("units", "expected"),
    [
        ([unit("1", "Moor", "VA-M")], ("va-m", "VA-M")),
        ([unit("1", "Moor", "VA-E")], ("va-m", "VA-M")),
        ([unit("1", "Moor", None)], ("va-m", "VA-M")),
        ([unit("1", "Fen", "VA-E")], ("1", None)),
        ([unit("1", "Moorland", "VA-M")], ("va-m", "VA-M")),
        ([unit("1", "Moor", "VA-X")], ("va-m", "VA-M")),
    ],
    ids=["right", "another's", "none", "unborne", "form", "unknown"],
)
def test_a_code_needs_a_name_that_bears_it_out(units: list[Unit], expected: tuple[str, str | None]) -> None:
    """
    ISO's own name decides; a code that no name bears out is left empty.
    """
    found = drafted(*units)

    assert expected == (expected[0], found[expected[0]][1])


def test_every_region_has_an_id_of_its_own() -> None:
    """
    Ids that hold no Latin letter, or that are alike when plain, are told apart by a number.
    """
    found = draft([unit("A 1", "Moor", None), unit("a-1", "Fen", None), unit("بخش", "Heath", None)], {})

    assert {"a-1", "a-1-1", "region-1"} == {region.region_id for region in found.regions}


def test_a_code_of_another_country_is_known(data: Path) -> None:
    """
    Drawn with those who administer it, Crimea is in the case of another country under the code that ISO gives it.
    """
    new(data, "russia", "--country", "RUS", "--worldview", "de-facto")

    assert "UA-43" == read_case(data / "russia").regions["ua-43"].iso_3166_2


def test_no_code_is_given_twice() -> None:
    """
    Two units that ISO's one name and one code fit have neither.
    """
    found = draft([unit("1", "Moor", "VA-M"), unit("2", "Moor", "VA-M")], ENTRIES)

    assert [None, None] == [region.code for region in found.regions if region.units]
    assert 2 == len({region.name for region in found.regions if region.units})


def test_ids_are_plain() -> None:
    """
    Whatever stands in a file's id column becomes a plain id.
    """
    assert ["ua-65", "sah-00", "sao-tome"] == [slug("UA-65"), slug("SAH+00?"), slug("São Tomé")]
    assert ["Latn", "Cyrl", "Arab", "Hani", ""] == [script(name) for name in ("Kyiv", "Київ", "كييف", "基辅", "7")]


def test_every_disputed_unit_is_in_the_shared_file() -> None:
    """
    The table names units that are there, each once, with who administers, who claims, and a source to look up.
    """
    table = rows(SHARED / "disputed.csv")
    units = gpd.read_parquet(SHARED / "natural-earth-admin1.parquet", columns=["unit_id", "country", "geometry"])
    known = {*units["unit_id"], *units["country"]}
    named = [unit for row in table for unit in row["units"].split()]

    assert set() == set(named) - known
    assert len(named) == len(set(named))
    assert all(row["administered_by"] and row["claimed_by"] and row["un_position"] for row in table)
    assert all(row["source"] and row["address"].startswith("https://undocs.org/") for row in table)
