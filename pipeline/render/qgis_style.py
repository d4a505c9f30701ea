"""QGIS styles (QML, for QGIS 3.22 and later) that go with the data: classes, hatch, borders, labels, aliases, time.

Every value from outside goes through an XML writer and, inside an expression, through none at all: expressions
name columns only.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from pipeline.model import Product
from pipeline.render.classes import CLASSES, NO_DATA, NO_TOTAL, OVER_TOTAL, SMALL_TOTAL
from pipeline.render.columns import Kind, alias_of, plain, visible
from pipeline.render.layers import control_layers, timeline_layers

INK = "#3b373f"
PAPER = "#ffffff"
SIDES = ("#5f4593", "#d39a2d", "#4f8fa8", "#8a8a3c", "#9c6b4f")  # told apart in grey too; none is red or green
NO_SIDE = "#f4f2ee"
DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"

# Regions without a share get a number of their own, for a graduated renderer leaves null out.
SHARE = """coalesce("share_changed", CASE WHEN "localities_changed" IS NULL THEN -1
 WHEN "localities_total" IS NULL THEN -2 ELSE -3 END)"""
WITHOUT_SHARE = {-1.0: NO_DATA, -2.0: NO_TOTAL, -3.0: OVER_TOTAL}
HATCHED = f"""("denominator_basis" = 'same_list' OR "localities_total" < {SMALL_TOTAL}
 OR "localities_changed" > "localities_total") AND "localities_changed" IS NOT NULL"""
# The hatch leaves a disc free around the label's place, so that figure and colour stay legible.
HATCH_AREA = f"""if({HATCHED}, difference($geometry,
 buffer(make_point("label_lon", "label_lat"), 0.16 * sqrt(area($geometry)))), NULL)"""
FIGURE = """CASE WHEN "localities_changed" IS NULL THEN '' ELSE '\\n' || "localities_changed"
 || if("changed_high" IS NULL, '+', '') || ' / ' || coalesce("localities_total", '?') END"""
LABEL = f'"region_name" || {FIGURE}'
BORDER = "if(\"boundary_precision\" = 'approximate', 'dash', 'solid')"
SILENT = '"localities_changed" IS NULL'
DARK = '"share_changed" > 0.5'
LATEST = '@map_start_time IS NOT NULL OR "valid_to" IS NULL'  # unplayed, a region's states lie on one another
# QGIS compares a GeoPackage's own days with its instants as text, a day too early; so the style adds instants.
INSTANTS = {
    "plays_from": 'to_datetime("valid_from")',
    "plays_to": """to_datetime(coalesce("valid_to", "as_of" + to_interval('1 day')))""",  # an open state: through as-of
}


def write_qgis_styles(product: Product, folder: Path) -> list[Path]:
    """Write a `.qml` beside each GeoJSON file, which QGIS takes as that file's default style."""
    return [_write(style, folder / f"{name}.qml") for name, style in layer_styles(product).items()]


@lru_cache(maxsize=1)  # beside the GeoJSON files and in the GeoPackage
def layer_styles(product: Product) -> dict[str, str]:
    """Return the default style of each layer, by layer name."""
    places = product.localities
    gained = {str(side) for frame in product.layers.values() for side in frame["gained_by"].dropna()}
    return (
        {name: control_style(frame.columns) for name, frame in control_layers(product).items()}
        | {name: timeline_style(frame.columns) for name, frame in timeline_layers(product).items()}
        | {"localities": localities_style(places.columns, places["holder"], places["status"], gained)}
    )


def control_style(columns: Iterable[str]) -> str:
    """Return the choropleth: share in classes, hatch over doubtful totals, "changed / total" at the label's place."""
    return _qml(columns, _shares(), _region_labels(), display="region_name")


def timeline_style(columns: Iterable[str]) -> str:
    """Return the choropleth with the states' days, so that QGIS's temporal controller plays it as it is."""
    time = _node("temporal", enabled="1", mode="2", startField="plays_from", endField="plays_to", limitMode="0")
    more = _node("expressionfields", *(_instant(name, text) for name, text in INSTANTS.items()))
    return _qml(columns, _shares(newest_on_top=True), _region_labels(LATEST), time, more, display="region_name")


def localities_style(
    columns: Iterable[str], holders: Iterable[Any], statuses: Iterable[Any], gained: Collection[str] = ()
) -> str:
    """Return dots by holder; a place that no side is known to hold is shown by its status.

    A side that `gained` ground comes first and has the hue of the choropleth.
    """
    cells = [[plain(value, Kind.TEXT) for value in column] for column in (holders, statuses)]
    sides = sorted({holder for holder in cells[0] if holder}, key=lambda side: (side not in gained, side))
    others = sorted({status for holder, status in zip(*cells, strict=True) if status and not holder})
    return _qml(columns, _dots(sides, others), _place_labels(), display="name")


def table_style(columns: Iterable[str]) -> str:
    """Return a table's field aliases."""
    return _qml(columns)


def _shares(newest_on_top: bool = False) -> ET.Element:
    shown = [_range(each.lower, each.upper, each.label, _region(each.colour)) for each in CLASSES]
    shown += [_range(key, key, each.label, _region(each.colour)) for key, each in WITHOUT_SHARE.items()]
    shown += [_range(key, key, label, symbol) for key, label, symbol in _legend_notes()]
    renderer = _renderer("graduatedSymbol", SHARE, "ranges", shown)
    if newest_on_top:
        renderer.set("symbollevels", "0")  # levels would draw by class, not by day
        renderer.set("enableorderby", "1")
        first = _node("orderByClause", asc="1", nullsFirst="1")
        first.text = '"valid_from"'
        renderer.append(_node("orderby", first))
    return renderer


def _instant(name: str, expression: str) -> ET.Element:
    kind = {"type": "16", "typeName": "datetime", "subType": "0", "length": "-1", "precision": "0", "comment": ""}
    return _node("field", name=name, expression=expression, **kind)


def _legend_notes() -> list[tuple[float, str, ET.Element]]:
    """Return entries that no region falls into, for a legend can explain a pattern in no other way."""
    hatched = [_fill(NO_DATA.colour), _hatch(INK)]
    return [
        (
            -8.0,
            "hatched: read the figures, the total is the counted list itself or below ten",
            _symbol("fill", *hatched),
        ),
        (-9.0, "dashed: approximate border", _symbol("fill", _border(_options(line_style="dash")))),
    ]


def _region(colour: str) -> ET.Element:
    hatch = _layer(
        "GeometryGenerator",
        _options(SymbolType="Fill", geometryModifier=HATCH_AREA, units="MapUnit"),
        sub=_symbol("fill", _hatch(PAPER if _is_dark(colour) else INK)),
    )
    casing = _layer("SimpleLine", _options(line_color=_rgba(PAPER), line_width="1.1", joinstyle="round"), level="1")
    return _symbol("fill", _fill(colour), hatch, casing, _border(_options(), outlineStyle=BORDER))


def _fill(colour: str) -> ET.Element:
    return _layer("SimpleFill", _options(color=_rgba(colour), style="solid", outline_style="no"))


def _hatch(colour: str) -> ET.Element:
    line = _layer("SimpleLine", _options(line_color=_rgba(colour, 150), line_width="0.25"))
    return _layer("LinePatternFill", _options(angle="45", distance="1.8"), sub=_symbol("line", line))


def _border(options: ET.Element, **expressions: str) -> ET.Element:
    """Return a border drawn inside its own region only, so that a neighbour's dashes never fill its gaps."""
    drawn = {"line_color": _rgba(INK), "line_width": "0.6", "draw_inside_polygon": "1", "joinstyle": "round"}
    options.extend(_options(**drawn))
    return _layer("SimpleLine", options, expressions, level="2")


def _dots(sides: Sequence[str], others: Sequence[str]) -> ET.Element:
    coloured = [(side, SIDES[at % len(SIDES)]) for at, side in enumerate(sides)]
    shown = [_category(value, value, _dot(colour)) for value, colour in coloured]
    shown += [_category(value, value.replace("_", " "), _dot(NO_SIDE)) for value in others]
    shown.append(_category("", "not known", _dot(NO_SIDE)))
    return _renderer("categorizedSymbol", 'coalesce("holder", "status")', "categories", shown)


def _dot(colour: str) -> ET.Element:
    """Return a dot with a light ring, that it be seen on a region of its own hue."""
    ring = _options(name="circle", color=_rgba(PAPER), outline_style="no", size="3.0")
    look = _options(name="circle", color=_rgba(colour), outline_color=_rgba(INK), outline_width="0.2", size="2.2")
    return _symbol("marker", _layer("SimpleMarker", ring), _layer("SimpleMarker", look))


def _range(lower: float, upper: float, label: str, symbol: ET.Element) -> tuple[ET.Element, ET.Element]:
    return _node("range", lower=repr(lower), upper=repr(upper), label=label, render="true"), symbol


def _category(value: str, label: str, symbol: ET.Element) -> tuple[ET.Element, ET.Element]:
    return _node("category", type="string", value=value, label=label, render="true"), symbol


def _renderer(kind: str, attribute: str, plural: str, shown: Sequence[tuple[ET.Element, ET.Element]]) -> ET.Element:
    for at, (entry, symbol) in enumerate(shown):
        entry.set("symbol", str(at))
        symbol.set("name", str(at))
    entries = _node(plural, *(entry for entry, _ in shown))
    symbols = _node("symbols", *(symbol for _, symbol in shown))
    graduated = {"graduatedMethod": "GraduatedColor"} if plural == "ranges" else {}
    return _node("renderer-v2", entries, symbols, type=kind, attr=attribute, symbollevels="1", **graduated)


def _region_labels(shown: str = "true") -> ET.Element:
    decided = {
        "PositionX": '"label_lon"',
        "PositionY": '"label_lat"',
        "Hali": "'Center'",
        "Vali": f"if({SILENT}, 'Top', 'Half')",  # a region of a town hangs its name below, off its neighbour's figure
        "Size": f"if({SILENT}, 8, 10)",
        "Show": shown,
        "Color": f"if({DARK}, '{PAPER}', '{INK}')",
        "BufferColor": f"if({DARK}, '{CLASSES[-1].colour}', '{PAPER}')",
    }
    return _labels(LABEL, "10", _node("rendering", displayAll="1", drawLabels="1", obstacle="0"), decided)


def _place_labels() -> ET.Element:
    near = _node("rendering", drawLabels="1", obstacle="1", scaleVisibility="1", scaleMin="400000", scaleMax="1")
    return _labels('"name"', "8", near, {})


def _labels(expression: str, size: str, rendering: ET.Element, decided: Mapping[str, str]) -> ET.Element:
    buffer = _node("text-buffer", bufferDraw="1", bufferSize="0.8", bufferColor=_rgba(PAPER), bufferOpacity="0.7")
    look = {"fontFamily": "Open Sans", "fontSize": size, "fontSizeUnit": "Point", "fontWeight": "50"}
    ink = {"textColor": _rgba(INK), "textOpacity": "1", "multilineHeight": "1"}
    text = _node("text-style", buffer, fieldName=expression, isExpression="1", **look, **ink)
    lines = _node("text-format", multilineAlign="1")
    placement = _node("placement", placement="1", priority="9")
    rules = _node("dd_properties", _properties(decided))
    return _node("labeling", _node("settings", text, lines, placement, rendering, rules), type="simple")


def _symbol(kind: str, *layers: ET.Element) -> ET.Element:
    return _node("symbol", *layers, type=kind, name="@", alpha="1", clip_to_extent="1", force_rhr="0")


def _layer(
    kind: str,
    options: ET.Element,
    expressions: Mapping[str, str] | None = None,
    sub: ET.Element | None = None,
    level: str = "0",
) -> ET.Element:
    """Return a symbol layer; `level` orders it among those of all regions, fills first."""
    layer = _node("layer", options, **{"class": kind, "enabled": "1", "locked": "0", "pass": level})
    layer.append(_node("data_defined_properties", _properties(expressions or {})))
    if sub is not None:
        layer.append(sub)
    return layer


def _options(**values: str) -> ET.Element:
    return _node("Option", *(_option(name, value) for name, value in values.items()), type="Map")


def _properties(expressions: Mapping[str, str]) -> ET.Element:
    """Return properties that an expression decides for each feature."""
    decided = [_node("Option", *_expression(text), name=name, type="Map") for name, text in expressions.items()]
    properties = _node("Option", *decided, name="properties", type="Map")
    return _node("Option", _option("name", ""), properties, _option("type", "collection"), type="Map")


def _expression(text: str) -> list[ET.Element]:
    return [_option("active", "true", "bool"), _option("expression", text), _option("type", "3", "int")]


def _option(name: str, value: str, kind: str = "QString") -> ET.Element:
    return _node("Option", name=name, value=value, type=kind)


def _qml(columns: Iterable[str], *parts: ET.Element, display: str | None = None) -> str:
    names = [name for name in columns if name != "geometry"]
    aliases = _node("aliases", *(_node("alias", field=name, name=visible(alias_of(name))) for name in names))
    document = _node("qgis", *parts, aliases, version="3.22.0", labelsEnabled="1" if parts else "0")
    if display:
        preview = ET.SubElement(document, "previewExpression")
        preview.text = f'"{display}"'
    ET.indent(document, " ")
    return DOCTYPE + ET.tostring(document, encoding="unicode") + "\n"


def _node(tag: str, *children: ET.Element, **attributes: str) -> ET.Element:
    node = ET.Element(tag, attributes)
    node.extend(children)
    return node


def _write(text: str, path: Path) -> Path:
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def _rgba(colour: str, alpha: int = 255) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"{red},{green},{blue},{alpha}"


def _is_dark(colour: str) -> bool:
    return sum(int(colour[at : at + 2], 16) for at in (1, 3, 5)) < 3 * 140
