"""Product -> what the page says, as plain values for JSON: the browser lays out, it decides nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pipeline.model import Product
from pipeline.render.columns import records
from pipeline.render.webmap import words
from pipeline.render.webmap.evidence import claim_facts, finding_facts, report_facts
from pipeline.render.webmap.legend import system_facts
from pipeline.render.webmap.paint import CHOSEN_STYLE, COUNT_STYLE, DOT_STYLES, PLAIN_STYLE
from pipeline.render.webmap.region import actor_name, region_facts

if TYPE_CHECKING:
    import geopandas as gpd

Facts = dict[str, Any]


def page_facts(product: Product, names: Mapping[str, str]) -> Facts:
    """Return all that the page shows; `names` are the script's names for the map and its layers."""
    rows = {system: rows_of(product.layers[system]) for system in system_order(product)}
    dots = _dots(product, {row["gained_by"] for system in rows.values() for row in system})
    return {
        **_heading(product),
        **_styles(),
        "map": names["map"],
        "primary": next(iter(rows)),
        "systems": [system_facts(product, system, rows[system], names) for system in rows],
        "dots": dots,
        "dot_legend": _dot_legend({dot["kind"] for dot in dots}),
        "findings": [finding_facts(finding) for finding in product.findings],
        **_evidence(product, [row for system in rows.values() for row in system]),
    }


def system_order(product: Product) -> list[str]:
    """Return the mapped systems, the case's primary one first."""
    return sorted(product.layers, key=lambda system: (system != product.case.primary_system, system))


def rows_of(layer: gpd.GeoDataFrame) -> list[Facts]:
    """Return a layer's rows as plain values, the largest change first."""
    rows = [{**row, "same_list": row["denominator_basis"] == "same_list"} for row in records(layer)]
    return sorted(rows, key=_largest_first)


def _largest_first(row: Facts) -> tuple[int, str]:
    changed = row["localities_changed"]
    return (1 if changed is None else -changed, row["region_name"])


def _heading(product: Product) -> Facts:
    case, ledger = product.case, product.ledger
    return {
        "title": case.title,
        "as_of": f"as of {words.day(ledger.as_of)}",
        "summary": " ".join(filter(None, ("" if product.reports else words.NO_REPORTS, case.summary))) or None,
        "disclaimer": product.disclaimer,
        "findings_title": words.findings_title(len(product.findings)),
        "notes": [
            {"title": "Point of view", "text": case.worldview},
            {"title": "Boundaries", "text": product.boundary_note},
            {"title": "Figures", "text": words.FIGURES},
            {"title": "Days", "text": words.days(ledger.as_of, ledger.known_at)},
            {"title": "Licence", "text": f"{case.licence.rstrip('.')}. Drawn with folium and Leaflet."},
        ],
    }


def _styles() -> Facts:
    return {
        "dot_styles": DOT_STYLES,
        "chosen_style": CHOSEN_STYLE,
        "plain_style": PLAIN_STYLE,
        "count_style": COUNT_STYLE,
        "words": words.BROWSER,
    }


def _evidence(product: Product, rows: list[Facts]) -> Facts:
    """Return the regions with the claims and reports that they rest on, and no others."""
    used = {claim for row in rows for claim in row["claims"]}
    claims = {c.claim.claim_id: c for c in product.claims if c.claim.claim_id in used}
    reports = {c.report.report_id: c.report for c in claims.values()}
    states = {(s.system, s.region_id): s for s in product.ledger.states}
    most = max((r["localities_changed"] or 0 for r in rows if r["localities_total"] is None), default=0)
    return {
        "regions": {
            row["region_id"]: region_facts(
                product, row, states.get((row["region_system"], row["region_id"])), claims, most
            )
            for row in rows
        },
        "claims": {key: claim_facts(claims[key]) for key in sorted(claims)},
        "reports": {key: report_facts(reports[key]) for key in sorted(reports)},
    }


def _dots(product: Product, gained: set[str | None]) -> list[Facts]:
    """Return the located places that a claim speaks of; `kind` tells if a side that gained holds them."""
    frame = product.localities
    pairs = zip(records(frame), frame.geometry, strict=True)
    return [_dot(product, row, point, gained) for row, point in pairs if row["claims"]]


def _dot(product: Product, row: Facts, point: Any, gained: set[str | None]) -> Facts:
    holder = actor_name(product, row["holder"])
    kind = "open" if holder is None else "changed" if holder in gained else "other"
    return {
        "name": row["name"],
        "name_2": row["name_2"],
        "point": [round(point.y, 5), round(point.x, 5)],
        "kind": kind,
        "systems": [system for system in product.layers if row.get(system, system)],
        "words": words.place(holder, row["valid_from"], row["status"]),
    }


def _dot_legend(kinds: set[str]) -> list[Facts]:
    return [
        {"shape": "circle", "paint": _dot_paint(DOT_STYLES[k]), "words": words.DOTS[k]}
        for k in DOT_STYLES
        if k in kinds
    ]


def _dot_paint(style: Mapping[str, Any]) -> Facts:
    return {
        "r": 4,
        "fill": style["fillColor"],
        "stroke": style["color"],
        "stroke-width": style["weight"],
    }
