"""Control polygons of a day: who held the places inside, and what a polygon cannot tell."""

from __future__ import annotations

import json
from datetime import date
from functools import partial
from math import cos, radians

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from pipeline.build import decide
from pipeline.cli import main
from pipeline.errors import ReportError
from pipeline.ingest import read_report
from pipeline.inside import Discs
from pipeline.model import Card, EventKind, Ground, Locality, Report, Row
from pipeline.parse import parse
from tests.cases import box, control_map, write_case

PLACES = {
    "localities.csv": """
        id,name,lon,lat,precision,regions
        alder,Alder,10.2,50.5,,em-dol
        birch,Birch,10.8,50.5,1 km,em-dol
        cedar,Cedar,11.5,50.5,,em-har
        nowhere,Nowhere,,,,em-har
        """
}
PLACE = partial(Locality, "a", "A", {})
WEST, EAST = box(10, 50, 10.5, 51), box(10.5, 50, 11, 51)
CARD = 'publisher = "Mapper"\n[columns]\nholder = "side"\n'


def decided(root, *features, name="map-20310305", card=CARD, **more):
    return decide(write_case(root, PLACES | control_map(name, *features, card=card) | more))


def seen(found):
    """Return who was seen where and when: (place, holder, day)."""
    return sorted(
        (place.key, item.gained_by, item.claim.event_end)
        for item in found.located
        for place in item.places
        if item.claim.event_kind is EventKind.HOLDS and place.extent == "whole"
    )


def told(found, code):
    return [finding.message for finding in found.findings if finding.code == code]


def test_each_place_inside_a_polygon_is_seen_with_its_holder(tmp_path):
    """
    A place inside is an observation of the file's day; one outside of all polygons, or without a point, is none.
    """
    found = decided(tmp_path, ({"side": "Azure"}, WEST), ({"side": "Umber"}, EAST))

    assert [("alder", "azure", date(2031, 3, 5)), ("birch", "umber", date(2031, 3, 5))] == seen(found)
    assert {"feature 1", "feature 2"} == {item.claim.locator for item in found.located}


def test_the_quote_is_the_holder_as_the_file_has_it(tmp_path):
    """
    The quote stands in the report's text at its offsets; a file that names nobody is quoted by the kind of its polygon.
    """
    silent = 'gained_by = "Azure"\npublisher = "Mirror"\n'
    more = control_map("mirror_20310306", ({}, WEST), card=silent)
    found = decided(tmp_path, ({"side": "  Azure\nforces "}, WEST), **more)

    quotes = [item.claim.quote for item in found.located]
    assert ["Azure forces", "Polygon"] == quotes
    assert quotes == [item.report.text[item.claim.start : item.claim.end] for item in found.located]


@pytest.mark.parametrize(
    ("name", "properties", "card", "day"),
    [
        ("map", {"day": "2031-03-07T00:00:00Z"}, "", date(2031, 3, 7)),
        ("map-20310305", {"day": "20310307"}, "", date(2031, 3, 7)),
        ("map-20310305", {}, "event_start = 2031-03-06\nevent_end = 2031-03-06\n", date(2031, 3, 6)),
        ("map-2031-03-05", {}, "", date(2031, 3, 5)),
    ],
)
def test_the_day_is_the_features_own_else_the_cards_else_the_files(tmp_path, name, properties, card, day):
    """
    The nearer a day stands to the polygon, the more it counts.
    """
    card = f'{card}[columns]\nholder = "side"\ndate = "day"\n'
    found = decided(tmp_path, ({"side": "Azure", **properties}, WEST), name=name, card=card)

    assert [("alder", "azure", day)] == seen(found)


def test_several_files_are_several_days_and_a_missing_day_is_no_data(tmp_path):
    """
    Of three days of which the second has no file, two are seen.
    """
    first, third = (control_map(f"m-2031030{n}", ({"side": "Azure"}, WEST), card=CARD) for n in (1, 3))
    found = decide(write_case(tmp_path, PLACES | first | third))

    assert [date(2031, 3, 1), date(2031, 3, 3)] == [day for _, _, day in seen(found)]


@pytest.mark.parametrize(
    ("features", "says"),
    [
        pytest.param(
            [("Azure", WEST), ("Umber", box(10.1, 50, 10.3, 51))], "several sides on one day: Alder", id="two"
        ),
        pytest.param(
            [("Azure", box(10, 50, 10.2005, 51))], "so near a border that nobody can tell: Alder", id="border"
        ),
        pytest.param([("Azure", box(10, 50, 10.808, 51))], "so near a border that nobody can tell: Birch", id="1 km"),
        pytest.param(
            [("Azure", box(10, 50, 10.2, 51)), ("Umber", box(10.2, 50, 10.4, 51))],
            "so near a border that nobody can tell: Alder",
            id="between two sides",
        ),
    ],
)
def test_where_a_polygon_cannot_tell_there_is_no_observation_but_a_finding(tmp_path, features, says):
    """
    A place in polygons of two sides, or nearer to a border than it is known, was seen with nobody; one finding says so.
    """
    found = decided(tmp_path, *(({"side": side}, ground) for side, ground in features))
    place = says.rpartition(" ")[2].lower()
    (finding,) = told(found, "observation-unclear")

    assert says in finding
    assert place not in {state.locality_id for state in found.ledger.localities}


def test_a_seam_between_polygons_of_one_side_is_no_border(tmp_path):
    """
    A place across the seam of two polygons of one side is inside of both; so it is where they overlap.
    """
    parts = [({"side": "Azure"}, box(10, 50, 10.2, 51)), ({"side": "Azure"}, box(10.2, 50, 10.4, 51))]
    found = decided(tmp_path, *parts, ({"side": "Azure"}, WEST))

    assert {("alder", "azure", date(2031, 3, 5))} == set(seen(found))
    assert [] == told(found, "observation-unclear")


def test_places_lie_on_the_side_of_the_border_where_they_are(tmp_path):
    """
    A border just beyond the precision of a place leaves it inside.
    """
    degree = 71_000  # metres a degree of longitude at latitude 50.5
    inside, border = ((10.2 + metres / degree) for metres in (110, 90))

    assert [("alder", "azure", date(2031, 3, 5))] == seen(
        decided(tmp_path / "a", ({"side": "Azure"}, box(10, 50, inside, 51)))
    )
    assert [] == seen(decided(tmp_path / "b", ({"side": "Azure"}, box(10, 50, border, 51))))


def ring(*corners):
    return {"type": "Polygon", "coordinates": [[list(corner) for corner in corners]]}


BOW = ring((10, 50), (10.4, 51), (10.4, 50), (10, 51), (10, 50))
UNCLOSED = ring((10, 50), (10.4, 50), (10.4, 51), (10, 51))


@pytest.mark.parametrize("ground", [BOW, UNCLOSED], ids=["crossed", "unclosed"])
def test_a_polygon_that_is_not_valid_is_repaired_and_told(tmp_path, ground):
    """
    A crossed or open ring is mended, and the finding names the feature.
    """
    found = decided(tmp_path, ({"side": "Azure"}, WEST), ({"side": "Azure"}, ground))
    (finding,) = (finding for finding in found.findings if finding.code == "unread-feature")

    assert ("map-20310305: polygons that were not valid were repaired", "feature 2") == (finding.message, finding.place)


@pytest.mark.parametrize(
    ("properties", "ground", "says"),
    [
        ({"side": "Azure"}, None, "without a polygon"),
        ({"side": "Azure"}, {"type": "Point", "coordinates": [10.2, 50.5]}, "without a polygon"),
        ({"side": "Azure"}, {"type": "Polygon", "coordinates": []}, "cannot be read"),
        ({"side": "Azure"}, ring((10, 50), (11, 50)), "cannot be read"),
        ({"side": "Azure"}, ring(("10", "50"), ("11", "50"), ("11", "51")), "cannot be read"),
        ({"side": "Azure"}, {"type": "Polygon", "coordinates": [[[10, 50], [11], [11, 51]]]}, "cannot be read"),
        ({"side": "Azure"}, {"type": "Polygon"}, "cannot be read"),
        ({"side": "Azure"}, box(4_600_000, 5_000_000, 4_700_000, 5_100_000), "no longitude and latitude"),
        ({"side": "Azure"}, ring((10, 50), (11, 50), (11, 91), (10, 50)), "no longitude and latitude"),
        ({"side": None}, WEST, "name no holder"),
        ({"side": "Azure", "date": "5.3.2031"}, WEST, "date is not one day"),
    ],
)
def test_a_feature_that_says_nothing_is_told_and_the_others_are_read(tmp_path, properties, ground, says):
    """
    Points, broken coordinates, metres, features without holder or day: one finding, and the next feature is read.
    """
    found = decided(tmp_path, (properties, ground), ({"side": "Umber"}, EAST))

    assert [("birch", "umber", date(2031, 3, 5))] == seen(found)
    assert [says in message for message in told(found, "unread-feature")] == [True]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[]", "must be a FeatureCollection"),
        ('{"type": "FeatureCollection", "features": []}', "no feature in it"),
        ('{"type": "FeatureCollection", "features": [1]}', "feature 1 must be an object"),
        ('{"type": "Feature", "properties": {"a": 1, "a": 2}, "geometry": null}', "two members named 'a'"),
        (
            '{"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [NaN]}}',
            "NaN is no number",
        ),
        ('{"type": "Feature", "crs": {"properties": {"name": "EPSG:3857"}}}', "save it in WGS 84"),
        ('{"type": ', "not GeoJSON"),
        ('{"a":' * 5000, "not GeoJSON"),
    ],
)
def test_what_is_no_geojson_is_refused_in_one_line(tmp_path, text, says):
    """
    Broken JSON, doubled members, other reference systems: one line says what would be right.
    """
    (tmp_path / "a.geojson").write_text(text)

    with pytest.raises(ReportError, match=says):
        read_report(tmp_path / "a.geojson")


def test_the_obsolete_crs_member_does_no_harm(tmp_path):
    """
    A file that says in the old way that it is in WGS 84 is read.
    """
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}
    (tmp_path / "a.geojson").write_text(json.dumps({"type": "Feature", "crs": crs, "properties": {}, "geometry": WEST}))

    assert "geometry.type\nPolygon" == read_report(tmp_path / "a.geojson")[0].text


def test_a_map_without_holder_or_day_says_what_to_map(tmp_path):
    """
    Where no feature names a holder or a day, the finding says where to give it, once for all maps alike.
    """
    files = [control_map(f"m{n}", ({"name": "Azure"}, WEST), card='publisher = "M"\n') for n in "abc"]
    found = decide(write_case(tmp_path, PLACES | files[0] | files[1] | files[2]))

    assert ["ma and 2 more: features that name no holder were left out: they say nothing of control"] == told(
        found, "unread-feature"
    )


def test_polygons_of_another_country_are_told(tmp_path):
    """
    Polygons in which no place of the case lies are one finding a publisher.
    """
    found = decided(tmp_path, ({"side": "Azure"}, box(50, 10, 51, 11)))

    assert [
        "Mapper: none of the 3 located places of the case lies in its polygons; longitude and latitude may be swapped"
    ] == (told(found, "map-elsewhere"))


def test_two_maps_of_the_same_words_are_two_documents(tmp_path):
    """
    What a map says is in its polygons: daily files whose properties are alike are no echoes of one another.
    """
    files = [
        control_map(f"m-2031030{n}", ({"side": "Azure"}, ground), card='[columns]\nholder = "side"\n')
        for n, ground in ((1, WEST), (2, EAST))
    ]
    found = decide(write_case(tmp_path, PLACES | files[0] | files[1]))

    assert [("alder", "azure", date(2031, 3, 1)), ("birch", "azure", date(2031, 3, 2))] == seen(found)


def test_extract_finds_the_places_of_a_case_in_a_map(tmp_path, capsys):
    """
    With a case the places inside are printed with their ids; without one the observation stands alone.
    """
    folder = write_case(tmp_path / "raw", PLACES | control_map("m-20310305", ({"side": "Azure"}, WEST), card=CARD))
    path = str(folder / "reports/m-20310305.geojson")
    arguments = ["extract", path, "--json", "--observations", "--data", str(tmp_path / "raw")]
    records = []
    for more in ([], ["--case", folder.name]):
        assert 0 == main([*arguments, *more])
        records.append(json.loads(capsys.readouterr().out))

    assert [[], ["alder"]] == [[place["locality_id"] for place in record["localities"]] for record in records]
    assert ["Azure", "holds", "2031-03-05", "feature 1"] == [
        records[0][key] for key in ("quote", "event_kind", "event_end", "locator")
    ]


@given(st.floats(-179, 179), st.floats(-80, 80), st.floats(-0.12, 0.12), st.floats(-0.12, 0.12))
def test_a_place_is_inside_just_where_its_surroundings_are(lon, lat, east, north):
    """
    Anywhere on the globe, by its distance to the nearest edge: more than its precision within, nearer, or outside.
    """
    polygon = shapely.box(lon + east - 0.1, lat + north - 0.1, lon + east + 0.1, lat + north + 0.1)
    row = Row("feature 1", 0, 0, {}, Ground(polygon))
    (row,) = Discs.of([PLACE(lon=lon, lat=lat)]).settled(Report("m", "m", "", "", Card(), (row,))).rows
    margin = 111_320 * min((0.1 - abs(east)) * cos(radians(lat)), 0.1 - abs(north))
    found = bool(row.ground.whole), bool(row.ground.part)

    if margin > 101:
        assert (True, False) == found
    elif 0 < margin < 99:
        assert (False, True) == found
    elif margin < -101:
        assert (False, False) == found


def test_parsing_a_map_without_a_case_gives_its_observations(tmp_path):
    """
    A map read by itself has a claim a feature; held against nothing, no place is inside.
    """
    folder = write_case(tmp_path, control_map("m-20310305", ({"side": "Azure"}, WEST), card=CARD))
    report, _ = read_report(folder / "reports/m-20310305.geojson")
    (claim,), findings = parse(report)

    assert ((), "Azure", []) == (claim.localities, claim.gained_by, findings)


def test_what_may_not_be_passed_on_is_kept_out_and_the_build_says_so(tmp_path, capsys):
    """
    `redistribute = false` keeps quotes and polygons out of every output; the build says in a line whose.
    """
    ground = ring((10.0123456, 50), (10.4, 50), (10.4, 51), (10, 51), (10.0123456, 50))
    files = [
        control_map(f"m-2031030{n}", ({"side": "Azure"}, ground), card=f"redistribute = false\n{CARD}") for n in (5, 6)
    ]
    folder = write_case(tmp_path / "raw", PLACES | files[0] | files[1])
    arguments = ["--data", str(tmp_path / "raw"), "--out", str(tmp_path / "out"), "--maps", str(tmp_path / "maps")]

    assert 0 == main(["build", folder.name, *arguments])
    written = b"".join(path.read_bytes() for path in tmp_path.glob("out/**/*") if path.is_file())
    assert b"10.0123456" not in written
    assert "withheld, as the cards say: the words of m-20310305, m-20310306" in capsys.readouterr().out
