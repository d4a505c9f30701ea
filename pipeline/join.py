"""Join the ledger to the polygons: one frame a layer, with the columns that every output has.

Geometry is EPSG:4326 throughout. Figures are nullable integers: nothing said is null, not zero.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import geopandas as gpd
import pandas as pd
import shapely

from pipeline.model import Actor, Case, Change, Ledger, Locality, LocalityState, Region, RegionState

WGS84 = "EPSG:4326"
FIGURES = (
    "localities_total",
    "held_before",
    "localities_reported",
    "localities_changed",
    "changed_low",
    "changed_high",
    "scheduled",
    "still_held",
    "contested",
    "not_reported",
)
LABEL_TOLERANCE = 0.005  # degrees; a label may sit half a kilometre off the roomiest point


def join_regions(ledger: Ledger, case: Case, boundaries: Mapping[str, gpd.GeoDataFrame]) -> dict[str, gpd.GeoDataFrame]:
    """Return a layer for each region system that has polygons, a row a region, in the gazetteer's order."""
    return {
        system: _layer([_row(state, case, ledger) for state in ledger.states if state.system == system], shapes)
        for system, shapes in boundaries.items()
    }


def join_timeline(ledger: Ledger, case: Case, boundaries: Mapping[str, gpd.GeoDataFrame]) -> gpd.GeoDataFrame:
    """Return a row a region and state with `valid_from` (inclusive) and `valid_to` (exclusive, null = open)."""
    parts = []
    for system, shapes in boundaries.items():
        steps = [step for step in ledger.timeline if step[0].system == system]
        rows = [_row(state, case, ledger) | {"valid_from": a, "valid_to": b} for state, a, b in steps]
        parts.append(_layer(rows, shapes))
    return gpd.GeoDataFrame(pd.concat(parts, ignore_index=True), geometry="geometry", crs=WGS84)


def join_localities(ledger: Ledger, case: Case) -> gpd.GeoDataFrame:
    """Return the located places of the gazetteer with their state; `attrs` tells n of m located by system.

    `attrs["located"]` maps a system to (located, named): of the places behind its figures, how many have a point.
    """
    states = {state.locality_id: state for state in ledger.localities}
    located = [place for place in case.localities.values() if place.lon is not None]
    rows = [_locality_row(place, states.get(place.locality_id), case) for place in located]
    columns = ["locality_id", "name", "name_2", "kind", *case.systems, "precision", "holder", "status"]
    columns += ["valid_from", "valid_to", "claims", "source"]
    frame = pd.DataFrame(rows, columns=columns)
    points = gpd.GeoDataFrame(
        frame, geometry=gpd.points_from_xy([p.lon for p in located], [p.lat for p in located]), crs=WGS84
    )
    points.attrs["located"] = {system: _located(case, ledger, system) for system in case.systems}
    return points


def _located(case: Case, ledger: Ledger, system: str) -> tuple[int, int]:
    named = {key for change in ledger.changes if _counts(change, system, ledger.as_of) for key in change.places}
    return sum(_has_point(case.localities.get(key)) for key in named), len(named)


def _counts(change: Change, system: str, as_of: date) -> bool:
    began = change.start is None or change.start <= as_of
    return change.system == system and change.region_id is not None and change.best > 0 and began and change.due is None


def _has_point(locality: Locality | None) -> bool:
    return locality is not None and locality.lon is not None


def _locality_row(place: Locality, state: LocalityState | None, case: Case) -> dict[str, Any]:
    return {
        "locality_id": place.locality_id,
        "name": place.name,
        "name_2": place.name_2,
        "kind": place.kind,
        **{system: place.regions.get(system) for system in case.systems},
        "precision": place.precision,
        "holder": _side(case.actors, state.holder if state else None),
        "status": state.status if state else "not_reported",
        "valid_from": state.valid_from if state else None,
        "valid_to": state.valid_to if state else None,
        "claims": list(state.claims) if state else [],
        "source": place.source,
    }


def _row(state: RegionState, case: Case, ledger: Ledger) -> dict[str, Any]:
    region = case.regions[state.region_id]
    return {
        "region_id": region.region_id,
        "region_name": region.name,
        "region_name_2": region.name_2,
        "region_system": region.system,
        "unit": case.systems[region.system].unit,
        "iso_3166_2": region.iso_3166_2,
        "pcode": region.pcode,
        "localities_total": region.localities_total,
        "held_before": region.held_before,
        "denominator_basis": region.total_basis,
        "localities_reported": state.reported,
        "localities_changed": state.changed,
        "changed_low": state.low,
        "changed_high": None if state.high_open else state.high,
        "scheduled": state.scheduled,
        "still_held": state.still_held,
        "contested": state.contested,
        "not_reported": state.not_reported,
        "share_changed": share(state, region),
        "holder": _side(case.actors, state.holder),
        "gained_by": _side(case.actors, state.gained_by),
        "lost_by": _side(case.actors, state.lost_by),
        "first_change": state.first_change,
        "last_change": state.last_change,
        "status": state.status,
        "sources": list(state.sources),
        "claims": list(state.claims),
        "boundary_precision": None,
        "boundary_source": None,
        "boundary_valid_from": None,
        "boundary_valid_to": None,
        "administered_by": region.administered_by,
        "claimed_by": region.claimed_by,
        "un_position": region.un_position,
        "worldview": case.worldview,
        "as_of": ledger.as_of,
        "known_at": ledger.known_at,
    }


def share(state: RegionState, region: Region) -> float | None:
    """Return changed / total, null where either is unknown or the figure exceeds the total."""
    total = region.localities_total
    if not total or state.changed is None or state.changed > total:
        return None
    return round(state.changed / total, 4)


def _side(actors: Mapping[str, Actor], actor_id: str | None) -> str | None:
    return actors[actor_id].name if actor_id is not None else None


def _layer(rows: list[dict[str, Any]], shapes: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    frame = pd.DataFrame(rows)
    for column in FIGURES:
        frame[column] = frame[column].astype("Int64")
    frame["share_changed"] = frame["share_changed"].astype("float64")
    drawn = shapes.set_index("region_id")
    for column in ("boundary_precision", "boundary_source", "boundary_valid_from", "boundary_valid_to"):
        frame[column] = frame["region_id"].map(drawn[column])
    geometry = gpd.GeoSeries(frame["region_id"].map(drawn.geometry), crs=WGS84)
    labels = geometry.map(label_point)
    frame["label_lon"], frame["label_lat"] = labels.map(lambda p: p.x), labels.map(lambda p: p.y)
    return gpd.GeoDataFrame(frame, geometry=geometry, crs=WGS84)


def label_point(polygon: shapely.Geometry) -> shapely.Point:
    """Return the roomiest point of a polygon: the centre of the largest circle inside its largest part."""
    parts = shapely.get_parts(polygon)
    largest = max(parts, key=lambda part: part.area)
    start: shapely.Point = shapely.get_point(shapely.maximum_inscribed_circle(largest, LABEL_TOLERANCE), 0)
    return start
