"""The page's colours and patterns, on the classes that every map shares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pipeline.render.classes import CLASSES, NO_DATA, NO_TOTAL, OVER_TOTAL, SMALL_TOTAL, class_of

INK = "#1d1b1e"
HUE = "#5f4593"
DASH = {"stroke": "#3b373f", "stroke-width": 1.6, "stroke-dasharray": "5 4"}
SOLID_DOT = {"radius": 3, "fillColor": INK, "color": "#ffffff", "weight": 1, "fillOpacity": 1}
HOLLOW_DOT = {"radius": 3, "fillColor": "#ffffff", "color": INK, "weight": 1.2, "fillOpacity": 1}
DOT_STYLES = {"changed": SOLID_DOT, "other": HOLLOW_DOT, "open": {**HOLLOW_DOT, "fillColor": "#a39da8"}}
CHOSEN_STYLE = {"stroke": True, "color": INK, "weight": 3, "opacity": 1}
PLAIN_STYLE = {"stroke": False}
COUNT_STYLE = {"color": HUE, "weight": 1.5, "fillColor": "#d5cae6", "fillOpacity": 0.9}
DIAGONAL = "M1.5 0V6"
CROSSED = "M1.5 0V6M0 1.5H6"


@dataclass(frozen=True, slots=True)
class Pattern:
    """An SVG hatch: `lines` in `ink` on `ground`."""

    id: str
    ground: str
    ink: str
    lines: str


OVER = Pattern("over-total", OVER_TOTAL.colour, HUE, CROSSED)


def ground(row: Mapping[str, Any]) -> str:
    """Return the colour that a region's label stands on."""
    if row["share_changed"] is not None:
        return class_of(row["share_changed"]).colour
    if row["localities_changed"] is None:
        return NO_DATA.colour
    return NO_TOTAL.colour if row["localities_total"] is None else OVER_TOTAL.colour


def fill(row: Mapping[str, Any]) -> str:
    """Return a region's fill: its class colour, or a reference to a pattern over it."""
    total, colour = row["localities_total"], ground(row)
    if colour == OVER_TOTAL.colour:
        return reference(OVER)
    unsure = row["share_changed"] is not None and (row["same_list"] or total < SMALL_TOTAL)
    return reference(_hatch(colour)) if unsure else colour


def patterns() -> list[Pattern]:
    """Return every pattern that a fill can name."""
    return [*(_hatch(each.colour) for each in CLASSES), OVER]


def reference(pattern: Pattern) -> str:
    """Return the SVG paint that draws a pattern."""
    return f"url(#{pattern.id})"


def is_warned(paint: str) -> bool:
    """Tell whether a fill is a class colour under the pattern that warns of its total."""
    return paint.startswith("url(#hatch")


def is_dark(colour: str) -> bool:
    """Tell whether a label on this `#rrggbb` must be white (relative luminance by WCAG, roughly)."""
    red, green, blue = (float(int(colour[at : at + 2], 16) / 255) ** 2.2 for at in (1, 3, 5))
    return bool(0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18)


def box(paint: str) -> dict[str, Any]:
    """Return a legend box with this fill, as SVG attributes."""
    return {"paint": {"fill": paint, "stroke": "#8b8590", "stroke-width": 1}}


def _hatch(colour: str) -> Pattern:
    return Pattern(f"hatch-{colour.lstrip('#')}", colour, "#8a74b8" if is_dark(colour) else HUE, DIAGONAL)
