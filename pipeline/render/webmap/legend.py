"""A region system's frame: caption, legend, sum; the legend explains only what its map shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pipeline.model import Product
from pipeline.render.classes import CLASSES, NO_DATA, NO_TOTAL
from pipeline.render.webmap import words
from pipeline.render.webmap.paint import COUNT_STYLE, DASH, OVER, box, fill, is_warned, reference
from pipeline.render.webmap.region import actor_name, centre_words

Row = Mapping[str, Any]
Entry = dict[str, Any]


def system_facts(product: Product, system: str, rows: Sequence[Row], names: Mapping[str, str]) -> Entry:
    """Return what stands around a system's map; bounds are [[south, west], [north, east]] in degrees."""
    about = product.case.systems[system]
    plural = words.units(about.unit)
    west, south, east, north = (round(float(edge), 5) for edge in product.layers[system].total_bounds)
    return {
        "id": system,
        "title": about.title,
        "words": about.description,
        "layer": names[f"regions:{system}"],
        "lines": names[f"lines:{system}"],
        "bounds": [[south, west], [north, east]],
        "rows": [row["region_id"] for row in rows],
        "caption": f"{plural.capitalize()} that changed hands",
        "sides": words.sides([(row["lost_by"], row["gained_by"]) for row in rows]),
        "sum": _sum(rows),
        "legend_title": words.legend_title(plural, shares := any(row["localities_total"] is not None for row in rows)),
        "classes": [{**box(c.colour), "words": c.label} for c in CLASSES if shares],
        "marks": _marks(product, system, rows),
        "located": _located(product, system),
        "unplaced": (loose := _unplaced(product, system)),
        "unplaced_title": words.loose_title(len(loose)),
    }


def _sum(rows: Sequence[Row]) -> Entry | None:
    """Return the sum over one system; none where its figures count different units."""
    known = [row for row in rows if row["localities_changed"] is not None]
    if len(known) < 2 or len({row["unit"] for row in known}) > 1:
        return None
    highs = [row["changed_high"] for row in known]
    high = None if None in highs else sum(highs)
    best = sum(row["localities_changed"] for row in known)
    low = sum(row["changed_low"] or 0 for row in known)
    return {"words": "Sum", "best": words.count(best, high), "range": words.span(low, high, best)}


def _marks(product: Product, system: str, rows: Sequence[Row]) -> list[Entry]:
    fills = [fill(row) for row in rows]
    hatched = [paint for paint in fills if is_warned(paint)]
    shown = [
        (bool(hatched), {**box(next(iter(hatched), "")), "words": words.HATCHED}),
        (reference(OVER) in fills, {**box(reference(OVER)), "words": words.OVER_TOTAL}),
        (NO_TOTAL.colour in fills, {**_circle(), "words": words.COUNT_ONLY}),
        (NO_DATA.colour in fills, {**box(NO_DATA.colour), "words": words.NO_DATA}),
        (_dashed(product, system), {"shape": "line", "paint": DASH, "words": words.APPROXIMATE}),
        (any(centre_words(product, row) for row in rows), {"sign": "◆", "words": words.CENTRE}),
    ]
    return [entry for wanted, entry in shown if wanted]


def _circle() -> Entry:
    paint = {"r": 7, "fill": COUNT_STYLE["fillColor"], "stroke": COUNT_STYLE["color"]}
    return {"shape": "circle", "paint": paint}


def _dashed(product: Product, system: str) -> bool:
    lines = product.lines
    return bool(((lines["region_system"] == system) & (lines["precision"] == "approximate")).any())


def _located(product: Product, system: str) -> str:
    some, every = product.localities.attrs["located"].get(system, (0, 0))
    return f"{some} of {every} named places located"


def _unplaced(product: Product, system: str) -> list[str]:
    """Return the changes that no source places in a region: in the legend, in no region's figure."""
    loose = [c for c in product.ledger.changes if c.region_id is None and c.system == system]
    return [words.loose(c, actor_name(product, c.gained_by)) for c in loose]
