"""One GeoPackage 1.3 that QGIS opens as it is meant: layers, evidence, styles, aliases, typed days.

Lists are joined by a comma and a space. The time of writing that the format asks for is the day up to which
reports were known, so that the same product gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.model import Product
from pipeline.render.columns import arrow_frame, records, visible
from pipeline.render.layers import control_layers, layer_titles, timeline_layers
from pipeline.render.qgis_style import layer_styles, table_style
from pipeline.render.tables import Table, ledger_tables

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

FORMAT = {"driver": "GPKG", "use_arrow": True}  # without Arrow, days would arrive as text


def write_geopackage(product: Product, folder: Path) -> list[Path]:
    """Write `control.gpkg`: layers `control`, `timeline`, `localities`, the ledger's tables, `layer_styles`."""
    path = folder / "control.gpkg"
    path.unlink(missing_ok=True)
    titles, tables = layer_titles(product), ledger_tables(product)
    with _written_on(f"{product.ledger.known_at.isoformat()}T00:00:00.000Z") as moment:
        for name, frame in _layers(product).items():
            _write_layer(path, name, frame, titles[name], product)
        for table in tables:
            _write_table(path, table.name, arrow_frame(table.columns, table.rows, lists_as_text=True), table.title)
        _write_table(path, "layer_styles", _styles(product, tables, moment), "Default styles for QGIS", FID="id")
    return [path]


def _layers(product: Product) -> dict[str, gpd.GeoDataFrame]:
    return control_layers(product) | timeline_layers(product) | {"localities": product.localities}


def _write_layer(path: Path, name: str, frame: gpd.GeoDataFrame, title: str, product: Product) -> None:
    import geopandas as gpd
    import pyogrio

    names = [column for column in frame.columns if column != "geometry"]
    pyogrio.write_dataframe(
        gpd.GeoDataFrame(
            arrow_frame(names, records(frame), lists_as_text=True), geometry=frame.geometry.to_numpy(), crs="EPSG:4326"
        ),
        path,
        layer=name,
        geometry_type="Point" if name == "localities" else "MultiPolygon",
        promote_to_multi=name != "localities",
        dataset_options={"VERSION": "1.3"},
        layer_options={
            "GEOMETRY_NAME": "geom",
            "DESCRIPTION": visible(f"{title}. {product.disclaimer} {product.boundary_note}"),
        },
        **FORMAT,
    )


def _write_table(path: Path, name: str, frame: pd.DataFrame, title: str, **options: str) -> None:
    import pyogrio

    pyogrio.write_dataframe(frame, path, layer=name, layer_options={"DESCRIPTION": title, **options}, **FORMAT)


def _styles(product: Product, tables: Sequence[Table], moment: str) -> pd.DataFrame:
    """Return QGIS's table of styles: one default a layer and table."""
    import pandas as pd

    layers = [_style(name, "geom", style, moment) for name, style in layer_styles(product).items()]
    frame = pd.DataFrame(layers + [_style(each.name, "", table_style(each.columns), moment) for each in tables])
    return frame.assign(update_time=pd.to_datetime(frame["update_time"], utc=True))


def _style(name: str, geometry: str, style: str, moment: str) -> dict[str, Any]:
    return {
        "f_table_catalog": "",
        "f_table_schema": "",
        "f_table_name": name,
        "f_geometry_column": geometry,
        "styleName": name,
        "styleQML": style,
        "styleSLD": "",
        "useAsDefault": True,
        "description": "Default style",
        "owner": "",
        "ui": None,
        "update_time": moment,
    }


@contextmanager
def _written_on(moment: str) -> Iterator[str]:
    """Let GDAL write this moment where it would read the clock."""
    import pyogrio

    # the file is made in a fresh folder and moved into place when whole: no need to wait for the disk at each table
    options = {"OGR_CURRENT_DATE": moment, "OGR_SQLITE_SYNCHRONOUS": "OFF"}
    before = {name: pyogrio.get_gdal_config_option(name) for name in options}
    pyogrio.set_gdal_config_options(options)
    try:
        yield moment
    finally:
        pyogrio.set_gdal_config_options(before)
