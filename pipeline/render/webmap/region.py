"""One region's facts: its label, its sentence, its figures, and where its evidence stands."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from pipeline.model import Located, Product, RegionState
from pipeline.render.webmap import words
from pipeline.render.webmap.evidence import concerning, sources
from pipeline.render.webmap.paint import box, fill, ground, is_dark

Row = Mapping[str, Any]
LARGEST_RADIUS = 26  # pixels, for a system's largest count that has no total


def region_facts(
    product: Product, row: Row, state: RegionState | None, claims: Mapping[str, Located], most: int
) -> dict[str, Any]:
    """Return what map, table and panel show of a region; `most` is the largest count without a total."""
    region = product.case.regions.get(row["region_id"])
    centre = centre_words(product, row)
    reported = row["localities_changed"] is not None
    return {
        "id": row["region_id"],
        "system": row["region_system"],
        "name": row["region_name"],
        "name_2": row["region_name_2"] if row["region_name_2"] != row["region_name"] else None,
        "kind": region.kind if region else None,
        "point": _point(row),
        "figure": words.figure(row),
        "beside": words.beside(row),
        "centre": centre is not None,
        "figure_words": words.figure_words(row),
        "sentence": words.sentence(row),
        "range": words.span(row["changed_low"], row["changed_high"], row["localities_changed"]) if reported else "",
        "status": words.plain(row["status"] or words.NOT_REPORTED),
        "swatch": box(fill(row)),
        "on_dark": is_dark(ground(row)),
        "radius": _radius(row, most),
        "marks": words.caveats(row, centre),
        "facts": _figures(row) + _background(product, row, state),
        "findings": concerning(product.findings, row["region_id"], row["claims"]),
        "sources": sources(row["claims"], claims),
    }


def centre_words(product: Product, row: Row) -> str | None:
    """Return the mark's words where the ledger has the region's own centre with the gaining side."""
    region = product.case.regions.get(row["region_id"])
    if region is None or not region.centre or not row["gained_by"]:
        return None
    gained = {
        place.locality_id
        for place in product.ledger.localities
        if place.claims and place.status != "observed" and actor_name(product, place.holder) == row["gained_by"]
    }
    inside = (p for p in product.case.localities.values() if p.regions.get(region.system) == region.region_id)
    found = [p for p in inside if region.centre in (p.locality_id, p.name) and p.locality_id in gained]
    return words.centre_changed(found[0].name, row["gained_by"]) if len(found) == 1 else None


def actor_name(product: Product, actor_id: str | None) -> str | None:
    """Return an actor's display name; a text that is no actor's id stays as it is."""
    actor = product.case.actors.get(actor_id or "")
    return actor.name if actor else actor_id


def _point(row: Row) -> list[float] | None:
    lon, lat = row.get("label_lon"), row.get("label_lat")
    return None if lon is None or lat is None else [round(lat, 5), round(lon, 5)]


def _radius(row: Row, most: int) -> float | None:
    """Return a circle's radius in pixels, its area as the count; none where a share is shown."""
    changed = row["localities_changed"]
    if not changed or row["localities_total"] is not None:
        return None
    return round(LARGEST_RADIUS * math.sqrt(changed / most), 1)


def _figures(row: Row) -> list[tuple[str, str, str]]:
    """Return the five parts of the total, never merged, and the figures around them."""
    changed = row["localities_changed"]
    best = words.count(changed, row["changed_high"]) if changed is not None else words.NOT_REPORTED
    return [
        ("As the leading source printed it", _number(row["localities_reported"]), ""),
        ("Best figure", best, ""),
        (
            "Low–high",
            words.span(row["changed_low"], row["changed_high"], row["localities_changed"])
            if changed is not None
            else "–",
            "",
        ),
        ("Scheduled to change", _number(row["scheduled"]), ""),
        ("Reported as still held", _number(row["still_held"]), ""),
        ("Contested", _number(row["contested"]), ""),
        ("Not reported", _number(row["not_reported"]), ""),
        ("Total", _number(row["localities_total"]), ""),
    ]


def _background(product: Product, row: Row, state: RegionState | None) -> list[tuple[str, str, str]]:
    """Return what qualifies the figures: denominators, status, rule, days, codes, border."""
    region = product.case.regions.get(row["region_id"])
    total = ". ".join(filter(None, (_basis(row), region.total_source if region else None)))
    before = region.held_before_source if region else ""
    precision = words.PRECISION.get(row["boundary_precision"] or "", row["boundary_precision"] or "")
    entries = [
        ("What the total counts", "", total),
        ("Held before by the side that lost ground", _number(row["held_before"]), before),
        ("Gained, by side", "", _gains(product, state)),
        ("Status", "", words.status_words(row["status"])),
        ("Rule that decided", state.rule if state else "", ""),
        ("Due", words.day(state.due) if state else "", ""),
        ("Holder", "", row["holder"]),
        ("Codes", "", ", ".join(filter(None, (row["iso_3166_2"], row["pcode"])))),
        ("Border", "", ". ".join(filter(None, (precision, row["boundary_source"])))),
        ("Administered by", "", row.get("administered_by")),
        ("Claimed by", "", row.get("claimed_by")),
        ("The United Nations", "", row.get("un_position")),
        ("On this region", "", region.notes if region else ""),
    ]  # fmt: skip
    return [(term, value, note or "") for term, value, note in entries if note or value not in ("", "–")]


def _gains(product: Product, state: RegionState | None) -> str:
    """Return how many each side gained, where there are several."""
    gains = state.gains if state and len(state.gains) > 1 else ()
    return ", ".join(f"{actor_name(product, side) or 'side not named'} {count}" for side, count in gains)


def _basis(row: Row) -> str:
    if row["localities_total"] is None:
        return ""
    basis = words.plain(row["denominator_basis"] or "basis not recorded")
    return f"{row['localities_total']} {words.units(row['unit'], row['localities_total'])} ({basis})"


def _number(value: int | None) -> str:
    return "–" if value is None else str(value)
