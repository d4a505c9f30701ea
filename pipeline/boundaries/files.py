"""Read the polygons of a source, only the units that are wanted; every fault is noted with file and unit."""

from __future__ import annotations

import json
import warnings
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pipeline.boundaries.guard import content_faults, gdal_name, hash_fault
from pipeline.boundaries.recipe import Source
from pipeline.declared import one_line

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

WORLD = (-180.0, -90.0, 180.0, 90.0)
ROUNDING = 1e-6  # degrees beyond the edge of the world that are forgiven
GDAL = {
    "OGR_GEOJSON_DATE_AS_STRING": "YES",  # one impossible day would refuse the whole layer
    "GML_DOWNLOAD_SCHEMA": "NO",
    "GML_SKIP_RESOLVE_ELEMS": "ALL",
    "OGR_GEOMETRY_ACCEPT_UNCLOSED_RING": "YES",  # so that the polygon can be named
}
HARMLESS = ("Non closed ring", "organizePolygons", "More than one geometry")  # told by us, or of no weight


class UnreadableError(ValueError):
    """A file that cannot be read as polygons; one line, without the file's name."""


@dataclass(frozen=True, slots=True)
class Table:
    """A file as read: its columns by name, its shapes in WGS 84 (null where there is none), and what is wrong.

    `broken` are the rows whose geometry cannot be made, such as a ring that is not closed.
    """

    columns: dict[str, list[Any]]
    shapes: list[BaseGeometry | None]
    broken: frozenset[int] = frozenset()


def read_source(source: Source, wanted: Collection[str] | None, problems: list[str]) -> dict[str, BaseGeometry]:
    """Return polygons by unit id, WGS 84; all of the file where nothing particular is wanted."""
    if not source.path.is_file():
        return {}  # told by the recipe
    changed = hash_fault(source.path, source.sha256)
    if changed:
        problems.append(f"{source.path}: {changed}")
        return {}
    try:
        table = _table(source, wanted)
    except UnreadableError as error:
        problems.append(f"{source.path}: {error}")
        return {}
    column = next((name for name in source.ids if name in table.columns), None)
    if column is None:
        problems.append(f"{source.path}: no column {' or '.join(map(repr, source.ids))} (has: {_listed(table)})")
        return {}
    ids = [id_text(value) for value in table.columns[column]]
    chosen = [i for i, unit in enumerate(ids) if wanted is None or unit in wanted or not unit]
    faults = list(_faults(source, table, ids, chosen))
    problems += [f"{source.path}{fault}" for fault in faults]
    return {} if faults else {ids[i]: shape for i in chosen if ids[i] and (shape := table.shapes[i]) is not None}


def read_table(source: Source, columns: Sequence[str] | None = None, filters: Sequence[Any] | None = None) -> Table:
    """Return a file of polygons with its columns, or only some of them.

    Raises
    ------
    UnreadableError
        If the file is not what its name says, reads other files, or has no reference system.
    """
    faults = list(content_faults(source.path))
    if faults:
        raise UnreadableError("; ".join(faults))
    try:
        if source.path.suffix.lower() == ".parquet":
            return _parquet(source, columns, filters)
        return _ogr(source, columns)
    except UnreadableError:
        raise
    except (OSError, ValueError, RuntimeError, KeyError, MemoryError) as error:  # whatever GDAL and Arrow say
        raise UnreadableError(f"cannot be read as polygons: {one_line(error)}") from error


def id_text(value: object) -> str:
    """Return an id as text; GDAL reads whole numbers beside empty cells as floats."""
    if value is None or value != value:
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()


def _table(source: Source, wanted: Collection[str] | None) -> Table:
    filters = None if wanted is None else [(source.ids[0], "in", sorted(wanted))]
    return read_table(source, source.ids, filters)


def _listed(table: Table) -> str:
    return ", ".join(table.columns)


def _parquet(source: Source, columns: Sequence[str] | None, filters: Sequence[Any] | None) -> Table:
    import geopandas as gpd
    import pyarrow.parquet as pq

    schema = pq.read_schema(source.path)
    drawn = json.loads((schema.metadata or {}).get(b"geo", b"{}")).get("primary_column")
    if drawn is None:
        raise UnreadableError("no GeoParquet: it does not say which column holds the polygons")
    have = [name for name in schema.names if name != drawn]
    read = have if columns is None else [name for name in columns if name in have]
    if not read:
        return Table({name: [] for name in have}, [])
    frame = gpd.read_parquet(source.path, columns=[*read, drawn], filters=filters)
    shapes = _in_degrees(list(frame.geometry), frame.crs)
    return Table({name: frame[name].tolist() for name in read}, shapes)


def _ogr(source: Source, columns: Sequence[str] | None) -> Table:
    import pyogrio
    import shapely

    name = gdal_name(source.path)
    pyogrio.set_gdal_config_options(GDAL)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        layer = source.layer or _only_layer(name)
        have = [str(field) for field in pyogrio.read_info(name, layer=layer, encoding=source.encoding)["fields"]]
        read = have if columns is None else [column for column in columns if column in have]
        meta, _, wkb, values = pyogrio.raw.read(
            name, layer=layer, encoding=source.encoding, columns=read, force_2d=True
        )
        if wkb is None:
            raise UnreadableError("it holds no geometry")
        shapes = shapely.from_wkb(wkb, on_invalid="ignore")
    _refuse_warnings([str(warning.message) for warning in told])
    _refuse_guessed_letters(source, meta["encoding"], values)
    broken = [i for i, shape in enumerate(shapes) if shape is None and wkb[i] is not None]
    found = dict(zip(map(str, meta["fields"]), (list(each) for each in values), strict=True))
    columns_found = found if read else {column: [] for column in have}
    return Table(columns_found, _in_degrees(list(shapes), meta["crs"]), frozenset(broken))


def _only_layer(name: str) -> str:
    import pyogrio

    layers = [str(layer) for layer, kind in pyogrio.list_layers(name) if kind is not None]
    if len(layers) > 1:
        raise UnreadableError(f"several layers ({', '.join(layers)}); name one as layer in boundaries.toml")
    if not layers:
        raise UnreadableError("it holds no geometry")
    return layers[0]


def _refuse_warnings(told: Iterable[str]) -> None:
    """GDAL warns where it leaves something out or guesses: a map of the rest would be wrong in silence."""
    lines = dict.fromkeys(" ".join(line.split()) for line in told if "numpy" not in line and "from_wkb" not in line)
    weighty = [line for line in lines if not line.startswith(HARMLESS)]
    if weighty:
        raise UnreadableError(f"cannot be read safely: {'; '.join(weighty)}")


def _refuse_guessed_letters(source: Source, encoding: str, values: Sequence[Sequence[Any]]) -> None:
    """A shapefile without .cpg does not say what its letters are; beyond ASCII that is a guess."""
    if source.encoding or source.path.suffix.lower() != ".shp" or source.path.with_suffix(".cpg").is_file():
        return
    letters = next((v for column in values for v in column if isinstance(v, str) and not v.isascii()), None)
    if letters is not None:
        raise UnreadableError(
            f"no .cpg file says how its letters are written; as {encoding} one name reads {letters!r}."
            ' Declare encoding = "UTF-8" or "ISO-8859-1"'
        )


def _in_degrees(shapes: list[BaseGeometry | None], crs: Any) -> list[BaseGeometry | None]:
    import geopandas as gpd
    import shapely

    if crs is None:
        raise UnreadableError("no coordinate reference system; store it as EPSG:4326")
    series = gpd.GeoSeries(shapes, crs=crs)
    moved = series if series.crs.equals("EPSG:4326") else series.to_crs("EPSG:4326")
    return [None if shape is None else shapely.force_2d(shape) for shape in moved]


def _faults(source: Source, table: Table, ids: Sequence[str], chosen: Sequence[int]) -> Iterable[str]:
    for unit, times in sorted(Counter(ids[i] for i in chosen).items()):
        if not unit:
            yield f": {times} polygons without an id in {' or '.join(source.ids)}; give each its region id"
        elif times > 1:
            yield f": id {unit!r} occurs {times} times; it must occur once, parts as one MultiPolygon"
    whole = place_fault([shape for shape in table.shapes if shape is not None], source.extent)
    if whole:
        yield f": {whole}"
        return
    mends = source.mend_m > 0
    for i in chosen:
        fault = "a ring is not closed; its last point must be its first" if i in table.broken else None
        fault = fault or shape_fault(table.shapes[i], mends)
        if fault:
            yield f", {ids[i] or 'no id'}: {fault}"


def place_fault(shapes: Sequence[BaseGeometry], extent: Sequence[float] = ()) -> str | None:
    """Tell of a whole file that cannot be where it says: metres taken for degrees, axes swapped, another country."""
    import numpy as np
    import shapely

    if not shapes:
        return None
    west, south, east, north = shapely.total_bounds(np.array(shapes, dtype=object))
    if not np.isfinite([west, south, east, north]).all():
        return None  # told by polygon
    if max(-west, east) > 360 or max(-south, north) > 180:
        return (
            f"coordinates such as {east:,.0f} {north:,.0f} are no degrees, as the file says they are;"
            " store it with the reference system that it was drawn in"
        )
    if max(-south, north) > 90 + ROUNDING and max(-west, east) <= 90:
        return "latitude and longitude are swapped; longitude must come first"
    if not extent or _within((west, south, east, north), extent):
        return None
    where = f"{west:.1f} to {east:.1f} east, {south:.1f} to {north:.1f} north"
    if _within((south, west, north, east), extent):
        return f"latitude and longitude are swapped ({where}); longitude must come first"
    return f"its polygons lie at {where}, beyond the declared extent {list(extent)}"


def _within(bounds: Sequence[float], extent: Sequence[float]) -> bool:
    return bounds[0] >= extent[0] and bounds[1] >= extent[1] and bounds[2] <= extent[2] and bounds[3] <= extent[3]


def shape_fault(shape: BaseGeometry | None, mends: bool = False) -> str | None:
    """Tell what is wrong with a polygon; crossings are left to the mending where a source declares it."""
    import numpy as np
    import shapely

    if shape is None or shape.is_empty:
        return "no geometry; it must be a polygon"
    if shape.geom_type not in ("Polygon", "MultiPolygon"):
        return f"a {shape.geom_type}; it must be a Polygon or MultiPolygon"
    if not np.isfinite(shapely.get_coordinates(shape)).all():
        return "a coordinate that is no number; every point needs a longitude and a latitude"
    if not mends and not shape.is_valid:
        return f"invalid geometry ({shapely.is_valid_reason(shape)}); repair it, or declare mend_m (docs/boundaries.md)"
    if not _within(shape.bounds, (WORLD[0] - ROUNDING, WORLD[1] - ROUNDING, WORLD[2] + ROUNDING, WORLD[3] + ROUNDING)):
        return "points beyond the world; coordinates must be degrees, longitude first"
    return None
