"""A small invented product: eight regions that show every way a region can be drawn, and texts that mean harm."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import geopandas as gpd
import pandas as pd
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box

from pipeline.model import (
    Actor,
    Card,
    Case,
    Change,
    Claim,
    EventKind,
    Finding,
    Holding,
    Ledger,
    Located,
    NamedLocality,
    Place,
    Product,
    Region,
    RegionSystem,
    Report,
    TextKind,
    Weight,
)

AS_OF = date(2031, 3, 31)
SPRING = date(2031, 3, 1)
HOSTILE = '=HYPERLINK("x")</script><img src=x onerror=alert(1)>${1+1}`;\u202e\x07'
LAKE = box(2.3, 0.4, 2.5, 0.6).exterior.coords[::-1]

# id, name, total, changed, low, high, basis, precision, polygon; the corners run clockwise in some
REGIONS: Sequence[tuple[Any, ...]] = (
    ("ea", "Eastmoor", 16, 16, 14, 16, "same_list", "exact", Polygon([(0, 0), (0, 1), (1, 1.1), (1, 0)])),
    ("ka", "Karst", 54, 52, 51, 52, "law", "approximate", Polygon([(1, 0), (2, 0), (2, 1), (1, 1.1)])),
    ("la", "Lakeside", 43, 8, 8, 8, "law", "approximate", Polygon([(2, 0), (3, 0), (3, 1), (2, 1)], [LAKE])),
    ("mi", "Midvale", 7, 2, 2, 2, "law", "composed", Polygon([(3, 0), (4, 0), (4, 1), (3, 1)])),
    ("no", "Norhold", 30, 0, 0, 0, "census", "exact", Polygon([(0, 1), (0, 2), (1, 2), (1, 1.1)])),
    ("ov", "Overton", 29, 31, 29, 31, "law", "exact", Polygon([(1, 1.1), (1, 2), (2, 2), (2, 1)])),
    ("qu", "Quietdale", 20, None, None, None, "law", "exact", MultiPolygon([box(2, 1, 3, 2), box(2.2, 2.2, 2.6, 2.5)])),
    ("un", "Uncounted", None, 4, 4, None, None, "exact", Polygon([(3, 1), (4, 1), (4, 2), (3, 2)])),
)
"""Rows of the primary system; `un` has an open high and no total, `ov` a figure above its total."""


def sample_product(name: str = "Eastmoor", quote: str = "16 villages of Eastmoor came under Blue control.") -> Product:
    """Return the product; `name` and `quote` replace the first region's name and the first claim's quote."""
    case = _case(name)
    layer = _layer("parish", [(each[0], name if each[0] == "ea" else each[1], *each[2:]) for each in REGIONS])
    wider = _layer("county", [("co", "County of the Moors", 40, 20, 20, 22, "law", "exact", box(0, 0, 4, 2))])
    claims = _claims(quote)
    return Product(
        case=case,
        ledger=_ledger(),
        reports=tuple({each.report.report_id: each.report for each in claims}.values()),
        claims=claims,
        unplaced=(_claim("gazette", "c9", "3 villages of Nowhere", "Nowhere", 3),),
        findings=(
            Finding("over-total", Weight.SERIOUS, "Overton: 31 reported, 29 there", place="ov", claims=("c2",)),
            Finding("unresolved-name", Weight.NOTE, "+Nowhere is no known region", report_id="gazette"),
        ),
        layers={"parish": layer, "county": wider},
        localities=_localities(),
        timeline=_timeline(layer),
        lines=_lines(),
        disclaimer="The designations used do not imply an opinion on the status of any territory.",
        boundary_note="Boundaries invented for tests, 2031, public domain.",
    )


def _case(name: str) -> Case:
    named = {each[0]: name if each[0] == "ea" else each[1] for each in REGIONS}
    return Case(
        case_id="moor-2031",
        title="The moor, spring 2031",
        period_start=SPRING,
        period_end=AS_OF,
        primary_system="parish",
        systems={
            "parish": RegionSystem("parish", "Parishes", "Parishes of the moor.", "village"),
            "county": RegionSystem("county", "Counties", "Counties of the moor.", "village"),
        },
        actors={"blue": Actor("blue", "Blue", ("Blue",)), "gold": Actor("gold", "Gold", ("Gold",))},
        regions={key: Region(key, "parish", each, localities_total=16) for key, each in named.items()}
        | {"co": Region("co", "county", "County of the Moors")},
        localities={},
        names=(),
        crosswalk=(),
        worldview="as the moor draws it",
        licence="CC0-1.0",
        source_order=("gazette",),
    )


def _layer(system: str, rows: Sequence[tuple[Any, ...]]) -> gpd.GeoDataFrame:
    shapes = [row[-1] for row in rows]
    points = [shape.representative_point() for shape in shapes]
    frame = pd.DataFrame([_record(system, row) for row in rows])
    frame = frame.assign(label_lon=[p.x for p in points], label_lat=[p.y for p in points])
    integers = [*FIGURES, "localities_total", "held_before"]
    frame[integers] = frame[integers].astype("Int64")
    frame["share_changed"] = frame["share_changed"].astype(float)
    return gpd.GeoDataFrame(frame, geometry=shapes, crs="EPSG:4326")


FIGURES = (
    *("localities_reported", "localities_changed", "changed_low", "changed_high"),
    *("scheduled", "still_held", "contested", "not_reported"),
)


def _record(system: str, row: tuple[Any, ...]) -> dict[str, Any]:
    key, name, total, changed, low, high, basis, precision, _ = row
    counted = changed is not None
    fits = counted and total is not None and changed <= total
    return {
        "region_id": key,
        "region_name": name,
        "region_name_2": f"{name} (Şuşa, Շուշի)",
        "region_system": system,
        "unit": "village",
        "iso_3166_2": None,
        "pcode": "01",
        "localities_total": total,
        "held_before": None,
        "denominator_basis": basis,
        "localities_reported": changed,
        "localities_changed": changed,
        "changed_low": low,
        "changed_high": high,
        "scheduled": 0,
        "still_held": 0,
        "contested": 0,
        "not_reported": total - (changed or 0) if fits or (total and not counted) else None,
        "share_changed": changed / total if fits else None,
        "holder": "Blue" if counted else None,
        "gained_by": "Blue" if counted else None,
        "lost_by": "Gold" if counted else None,
        "first_change": date(2031, 3, 9) if counted else None,
        "last_change": date(2031, 3, 20) if counted else None,
        "status": "reported" if counted else None,
        "sources": ["gazette"] if counted else [],
        "claims": ["c1", "c2"] if counted else [],
        "boundary_precision": precision,
        "boundary_source": "invented",
        "worldview": "as the moor draws it",
        "as_of": AS_OF,
        "known_at": AS_OF,
    }


def _report(report_id: str, **card: Any) -> Report:
    return Report(report_id, f"reports/{report_id}.txt", "0" * 64, "", Card(**card))


def _claim(report_id: str, claim_id: str, quote: str, region: str, count: int, **more: Any) -> Claim:
    return Claim(report_id, claim_id, quote, 0, len(quote), region, "came-under-control", count=count, **more)


def _claims(quote: str) -> tuple[Located, ...]:
    gazette = _report(
        "gazette",
        publisher="Moor Gazette",
        address="https://example.org/9",
        published=date(2031, 3, 20),
        text=TextKind.PARAPHRASE,
    )
    closed = _report("closed", publisher="Closed Press", redistribute=False)
    named = (NamedLocality("Upper Fen", 0, 9), NamedLocality("Lower Fen", 10, 19))
    first = _claim("gazette", "c1", quote, "Eastmoor", 16, event_start=date(2031, 3, 9), localities=named)
    second = _claim("closed", "c2", "52 in Karst", "Karst", 52, event_kind=EventKind.HANDED_OVER)
    return (
        Located(
            first, gazette, "parish", ("ea",), "blue", "gold", places=(Place("fen", "Upper Fen", locality_id="fen"),)
        ),
        Located(second, closed, "parish", ("ka",), "blue", "gold"),
    )


def _ledger() -> Ledger:
    day = date(2031, 3, 9)
    change = Change(
        *("ch1", "parish", "ea", "blue", "gold", "village", day, day, 14, 16, None, 16, "reported", "one-event"),
        claims=("c1",),
    )
    holdings = (
        Holding("parish", "ea", "blue", 16, day, None, "reported"),
        Holding("parish", "ea", "gold", 16, SPRING, day, "reported"),
    )
    return Ledger(AS_OF, AS_OF, (change,), holdings, (), (), (), ())


def _localities() -> gpd.GeoDataFrame:
    frame = pd.DataFrame(
        {
            "locality_id": ["fen", "ford", "hill"],
            "name": ["Upper Fen", "Ford", "Hill"],
            "name_2": ["Fen de Sus", None, None],
            "parish": ["ea", "ka", "la"],
            "holder": ["Blue", "Gold", None],
            "status": ["reported", "reported", "contested"],
            "valid_from": [date(2031, 3, 9), None, None],
            "valid_to": [None, None, None],
            "claims": [["c1"], [], []],
        }
    )
    places = gpd.GeoDataFrame(frame, geometry=[Point(0.2, 0.2), Point(1.2, 0.8), Point(2.8, 0.2)], crs="EPSG:4326")
    places.attrs |= {"located": {"parish": (3, 121)}}
    return places


def _timeline(layer: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return two states of each region: nothing changed until 9 March, the layer's figures from then on."""
    turn = date(2031, 3, 9)
    before = layer.assign(valid_from=SPRING, valid_to=turn, localities_changed=0, share_changed=0.0)
    before["localities_changed"] = before["localities_changed"].astype("Int64")
    after = layer.assign(valid_from=turn, valid_to=None)
    both = [frame.astype({"valid_from": object, "valid_to": object}) for frame in (before, after)]
    return gpd.GeoDataFrame(pd.concat(both, ignore_index=True).sort_values(["region_id", "valid_from"]), crs=layer.crs)


def _lines() -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(
        {"region_system": ["parish", "parish"], "precision": ["exact", "approximate"]},
        geometry=[LineString([(1, 0), (1, 1.1)]), LineString([(2, 0), (2, 1)])],
        crs="EPSG:4326",
    )
