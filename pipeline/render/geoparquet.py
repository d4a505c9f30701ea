"""GeoParquet 1.1: typed days and lists, WKB, a covering box a row so that a reader can skip what it does not need."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.model import Product
from pipeline.render.columns import Kind, arrow_frame, kind_of, records
from pipeline.render.layers import control_layers

if TYPE_CHECKING:
    import geopandas as gpd

# What pandas makes of a column on reading; without it an integer with a null would come back as a float.
PANDAS_TYPES = {Kind.INTEGER: "Int64", Kind.NUMBER: "float64", Kind.FLAG: "boolean"}


def write_geoparquet(product: Product, folder: Path) -> list[Path]:
    """Write `control.parquet`, and one more a further mapped system."""
    return [_write(layer, folder / f"{name}.parquet") for name, layer in control_layers(product).items()]


def _write(layer: gpd.GeoDataFrame, path: Path) -> Path:
    import geopandas as gpd
    import pyarrow.parquet as pq

    names = [name for name in layer.columns if name != "geometry"]
    cells = arrow_frame(names, records(layer), lists_as_text=False)
    frame = gpd.GeoDataFrame(cells, geometry=layer.geometry.to_numpy(), crs=layer.crs)
    frame.to_parquet(path, index=False, schema_version="1.1.0", write_covering_bbox=True)
    table = pq.read_table(path)
    pq.write_table(table.replace_schema_metadata(_readable(table.schema.metadata)), path, compression="zstd")
    return path


def _readable(metadata: dict[bytes, bytes]) -> dict[bytes, bytes]:
    """Return the file's metadata with plain pandas types: pandas cannot read back the name it gives to a list."""
    pandas: dict[str, Any] = json.loads(metadata[b"pandas"])
    for column in pandas["columns"]:
        if column["name"] != "geometry":
            column["numpy_type"] = PANDAS_TYPES.get(kind_of(column["name"]), "object")
    return metadata | {b"pandas": json.dumps(pandas, sort_keys=True).encode()}
