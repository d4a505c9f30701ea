"""Compose the polygons of every region system of a case, and the lines between them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from pipeline.boundaries.files import read_source
from pipeline.boundaries.ground import Plan, Shape, clean, cut, make_plan, split_ground, unite
from pipeline.boundaries.mend import is_coverage, mend, overlapping
from pipeline.boundaries.recipe import Recipe, Source, Split, SystemRecipe, read_recipe
from pipeline.boundaries.within import misplaced
from pipeline.errors import CaseError
from pipeline.model import Case

if TYPE_CHECKING:
    import geopandas as gpd
    from shapely.geometry.base import BaseGeometry

EQUAL_AREA = "EPSG:6933"  # WGS 84 / EASE-Grid 2.0 Global, metres: true areas everywhere
SAME_LINE = 1e-6  # degrees, 0.1 m: lines closer than this are one

Shapes = dict[str, Shape]


def read_boundaries(case: Case) -> dict[str, gpd.GeoDataFrame]:
    """Return the regions of every mapped system in EPSG:4326, in the order of the gazetteer.

    Columns: `region_id`, `boundary_precision` (`exact`: as a file draws it; `composed`: united from such;
    `approximate`: split by localities), `boundary_source`, `area_km2` (EPSG:6933), `area_published_km2` (NaN if
    none), `leave_one_out` ("61/66": localities that, left out, fall into their own region; "" where nothing was
    split), `geometry` (Polygon or MultiPolygon).

    Raises
    ------
    CaseError
        If the recipe or a file is wrong or a region has no polygon; every problem is a line.
    """
    problems: list[str] = []
    recipe = read_recipe(case, problems)
    shapes = {} if problems else _compose(recipe, case, problems)
    if not problems:
        problems += [fault for name in recipe.systems for fault in misplaced(case, name, shapes[name])]
    if problems:
        raise CaseError(list(dict.fromkeys(problems)))  # two systems in one file meet the same fault
    return {name: _frame(case, shapes[name]) for name, system in case.systems.items() if system.mapped}


def borders(layers: Mapping[str, gpd.GeoDataFrame]) -> gpd.GeoDataFrame:
    """Return each system's border lines, EPSG:4326, with `region_system` and `precision` (`exact`, `approximate`).

    A piece of border is exact where it runs along a region of any layer that is drawn or composed.
    """
    import geopandas as gpd
    import shapely

    frames = layers.values()
    sure = [f.geometry[f["boundary_precision"] != "approximate"].boundary for f in frames]
    exact = shapely.union_all([line for lines in sure for line in lines], grid_size=SAME_LINE)
    rows = []
    for system, frame in layers.items():
        lines = shapely.union_all(list(frame.geometry.boundary), grid_size=SAME_LINE)
        pieces = {
            "exact": shapely.intersection(lines, exact, grid_size=SAME_LINE),
            "approximate": shapely.difference(lines, exact, grid_size=SAME_LINE),
        }
        rows += [(system, precision, _merged(piece)) for precision, piece in pieces.items() if piece.length]
    return gpd.GeoDataFrame(rows, columns=["region_system", "precision", "geometry"], crs="EPSG:4326")


def area_table(layers: Mapping[str, gpd.GeoDataFrame]) -> list[tuple[str, str, float, float | None, str]]:
    """Return region, precision, our area and the published one in km2, leave-one-out: what a reader should see."""
    return [
        (row.region_id, row.boundary_precision, row.area_km2, row.area_published_km2, row.leave_one_out)
        for frame in layers.values()
        for row in frame.itertuples()
        if not math.isnan(row.area_published_km2)
    ]


def plans(case: Case) -> dict[str, tuple[Plan, Split, Shapes]]:
    """Return every split made ready, with the regions of its system that are had whole: what a fit needs.

    Raises
    ------
    CaseError
        If the recipe or a file is wrong.
    """
    problems: list[str] = []
    recipe = read_recipe(case, problems)
    if problems:
        raise CaseError(problems)
    units = _units(recipe, problems)
    ready: dict[str, tuple[Plan, Split, Shapes]] = {}
    done: dict[str, Shapes] = {}
    for name, system in recipe.systems.items():
        ground = _ground(system, units, done)
        done[name] = _whole(system, ground, case, problems)
        if system.split is not None:
            ready[name] = (make_plan(system, system.split, ground, case, problems), system.split, done[name])
    if problems:
        raise CaseError(problems)
    return ready


def _merged(lines: BaseGeometry) -> BaseGeometry:
    """Return the lines of a geometry joined end to end, without the points where lines only touch."""
    import shapely

    parts = [part for part in shapely.get_parts(lines) if part.geom_type == "LineString"]
    return shapely.line_merge(shapely.MultiLineString(parts))


def _compose(recipe: Recipe, case: Case, problems: list[str]) -> dict[str, Shapes]:
    units = _units(recipe, problems)
    done: dict[str, Shapes] = {}
    for name, system in recipe.systems.items():
        done[name] = {} if problems else _system(system, _ground(system, units, done), units, case, problems)
    return done


def _units(recipe: Recipe, problems: list[str]) -> dict[str, Shapes]:
    """Return the polygons of every source by unit id."""
    units: dict[str, Shapes] = {}
    for name, source in recipe.sources.items():
        faults: list[str] = []
        polygons = read_source(source, _wanted(name, recipe), problems)
        mended = mend(polygons, source.mend_m, source.simplify_m, faults)
        problems += [f"{source.path}: {fault}" for fault in faults]
        units[name] = {
            unit: Shape(
                polygon,
                source.precision,
                _credit(source, mended.words),
                valid_from=source.valid_from,
                valid_to=source.valid_to,
            )
            for unit, polygon in mended.shapes.items()
        }
    return units


def _ground(system: SystemRecipe, units: Mapping[str, Shapes], done: Mapping[str, Shapes]) -> Shapes:
    """Return what a system is made of: a source's units or another system's regions."""
    return units[system.source] if system.source else done[system.of or ""]


def _system(
    system: SystemRecipe, ground: Shapes, units: Mapping[str, Shapes], case: Case, problems: list[str]
) -> Shapes:
    """Return the shapes of one system: looked up, united, cut or split."""
    shapes = _less(system, _whole(system, ground, case, problems), ground, units, problems)
    if system.split is not None and not problems:
        shapes = split_ground(system, system.split, shapes, ground, case, problems)
    if system.split is not None and problems:
        return shapes  # what a failed split would have given is not missing from the recipe
    if system.without and not problems:
        shapes = clean(shapes, f"{system.place}, [without]", problems)
    if not problems and not is_coverage([shape.geometry for shape in shapes.values()]):
        problems.append(
            f"{system.place}: the regions overlap: {overlapping({r: s.geometry for r, s in shapes.items()})}"
        )
    if case.systems[system.name].mapped:
        problems += [
            f"{system.place}: no polygon for region {region!r}; the file or [regions] must have it"
            for region in _regions(system, case)
            if region not in shapes and region not in system.parts
        ]
    return shapes


def _whole(system: SystemRecipe, ground: Shapes, case: Case, problems: list[str]) -> Shapes:
    """Return the regions that are units or unions of them."""
    parts = system.parts
    if not system.parts and system.split is None:
        problems += _strangers(system, ground, case)
        parts = {region: (region,) for region in _regions(system, case) if region in ground}
    lacking = [(region, part) for region, needed in parts.items() for part in needed if part not in ground]
    problems += [f"{system.place}: {region} is made of {part!r}, there is no such polygon" for region, part in lacking]
    problems += [
        f"{system.place}: {region} is made of nothing; name its parts" for region in parts if not parts[region]
    ]
    whole = {region: needed for region, needed in parts.items() if needed and all(part in ground for part in needed)}
    return {region: unite([ground[part] for part in needed]) for region, needed in whole.items()}


def _less(
    system: SystemRecipe, whole: Shapes, ground: Shapes, units: Mapping[str, Shapes], problems: list[str]
) -> Shapes:
    """Return the regions less what the recipe takes out of them."""
    known = ground | {f"{source}/{unit}": shape for source, shapes in units.items() for unit, shape in shapes.items()}
    result = dict(whole)
    for region, taken in system.without.items():
        lacking = [name for name in taken if name not in known]
        problems += [f"{system.place}, [without]: {region} loses {n!r}, there is no such polygon" for n in lacking]
        if region not in whole:
            problems.append(f"{system.place}, [without]: {region} has no polygon to take from")
        elif taken and not lacking:
            result[region] = cut(whole[region], [known[name] for name in taken])
            if result[region].geometry.is_empty:
                problems.append(f"{system.place}, [without]: nothing is left of {region}")
    return result


def _regions(system: SystemRecipe, case: Case) -> list[str]:
    return [region.region_id for region in case.regions.values() if region.system == system.name]


def _strangers(system: SystemRecipe, ground: Shapes, case: Case) -> Iterable[str]:
    """Tell of polygons that no region of the case has, in a file that is looked up by region id."""
    taken = {unit for units in system.without.values() for unit in units}
    for unit in ground:
        if unit not in case.regions and unit not in taken:
            yield f"{system.place}: polygon {unit!r} is no region of the case; its id must be one of regions.csv"


def _wanted(source: str, recipe: Recipe) -> set[str] | None:
    """Return the units that the recipe names; null where a system looks its regions up in the whole file."""
    systems = [system for system in recipe.systems.values() if system.source == source]
    if any(not system.parts and not system.split for system in systems):
        return None
    split = {unit for system in systems if system.split for unit in system.split.of}
    taken = {unit for system in systems for units in system.without.values() for unit in units}
    every = {unit for system in recipe.systems.values() for units in system.without.values() for unit in units}
    split |= taken | {unit.removeprefix(f"{source}/") for unit in every if unit.startswith(f"{source}/")}
    return split | {unit for system in systems for parts in system.parts.values() for unit in parts}


def _credit(source: Source, done: str) -> str:
    """Return what is printed of a source: title, vintage, licence, when its boundaries stood, what was mended."""
    stood = " to ".join(str(day or "") for day in (source.valid_from, source.valid_to)) if _dated(source) else ""
    vintage = f"vintage {source.vintage}" if source.vintage else ""
    about = ", ".join(filter(None, (source.licence, vintage, f"boundaries of {stood.strip()}" if stood else "", done)))
    return f"{source.title} ({about})"


def _dated(source: Source) -> bool:
    return source.valid_from is not None or source.valid_to is not None


def _frame(case: Case, shapes: Shapes) -> gpd.GeoDataFrame:
    import geopandas as gpd

    known: Sequence[str] = [region for region in case.regions if region in shapes]
    published = [case.regions[region].area_km2 for region in known]
    frame = gpd.GeoDataFrame(
        {
            "region_id": known,
            "boundary_precision": [shapes[region].precision for region in known],
            "boundary_source": [shapes[region].source for region in known],
            "area_published_km2": [math.nan if area is None else area for area in published],
            "leave_one_out": [shapes[region].checked for region in known],
            "boundary_valid_from": [shapes[region].valid_from for region in known],
            "boundary_valid_to": [shapes[region].valid_to for region in known],
        },
        geometry=[shapes[region].geometry for region in known],
        crs="EPSG:4326",
    )
    area = (frame.to_crs(EQUAL_AREA).area / 1e6).round(2)
    frame.insert(3, "area_km2", area)
    return frame
