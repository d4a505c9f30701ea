"""Read `boundaries.toml`: where each region's polygon comes from, as declared by a person.

Formats and examples: docs/boundaries.md. Without the file, `regions.geojson` in the case folder is the recipe.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from pipeline.boundaries.guard import path_faults
from pipeline.declared import CsvRow, Fields, convert, read_csv, read_toml
from pipeline.model import Case
from pipeline.worldview import is_drawn

PRECISIONS = ("exact", "composed", "approximate")
ANCHOR_COLUMNS = "id,name,region,grounds,lon,lat,source,reason".split(",")


@dataclass(frozen=True, slots=True)
class Source:
    """A file of polygons, as declared; `ids` are its id columns to try in turn.

    `sha256` pins the file's bytes. `extent` (west, south, east, north in degrees) is where its polygons must lie.
    `mend_m` is the width of gaps and overlaps that may be mended, `simplify_m` the tolerance of simplification, both
    in metres. `valid_from` and `valid_to` say when these boundaries stood, whatever happened in them.
    """

    path: Path
    ids: tuple[str, ...]
    title: str
    licence: str
    precision: str = "exact"
    layer: str | None = None
    encoding: str | None = None
    sha256: str | None = None
    vintage: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    extent: tuple[float, ...] = ()
    mend_m: float = 0.0
    simplify_m: float = 0.0


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place that holds ground and is no locality of the case: for a region, or for none (the land outside).

    `grounds` limits it to some of the split ground; empty means all of it.
    """

    anchor_id: str
    region: str | None
    grounds: tuple[str, ...]
    lon: float
    lat: float


@dataclass(frozen=True, slots=True)
class Split:
    """Ground divided by localities: the regions `of` another system, among those that the crosswalk relates.

    `outside` names the ground of which a part belongs to no region, with the weight of the outside there (km2);
    `outside_share` gives that part of the ground where a source states it, for the fit of the weights alone.
    `outside_localities` are localities of the case that stand for the outside; `credit` says whose the places are.
    """

    of: tuple[str, ...]
    weights: Mapping[str, float]
    outside: Mapping[str, float] = field(default_factory=dict)
    outside_share: Mapping[str, float] = field(default_factory=dict)
    outside_localities: tuple[str, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class SystemRecipe:
    """How a system is drawn: from the units of a `source`, or from the regions of another system (`of`).

    `parts` gives the units or regions that make a region; a system without it is looked up by region id.
    `without` gives what is taken out of a region: units or regions of the same ground, or `SOURCE/UNIT`.
    """

    name: str
    place: str
    source: str | None
    of: str | None
    parts: Mapping[str, tuple[str, ...]]
    split: Split | None = None
    without: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Recipe:
    """All sources and systems of a case; a system stands after the one that it is made of."""

    path: Path
    sources: Mapping[str, Source]
    systems: Mapping[str, SystemRecipe]


def read_recipe(case: Case, problems: list[str]) -> Recipe:
    """Return the declared recipe, or the default one for `regions.geojson`."""
    path = Path(case.root) / "boundaries.toml"
    if not path.is_file():
        return _default(case, problems)
    head = Fields(str(path), read_toml(path, problems), problems)
    sources, systems = head.sub("sources"), head.sub("systems")
    recipe = Recipe(
        path,
        {name: _source(sources.sub(name), path.parent) for name in sources.table},
        {name: _system(name, systems.sub(name), case, path.parent) for name in systems.table},
    )
    head.finish()
    _check(recipe, case, problems)
    return recipe


def _default(case: Case, problems: list[str]) -> Recipe:
    path = Path(case.root) / "regions.geojson"
    if not path.is_file():
        problems.append(f"{case.root}: no boundaries.toml and no regions.geojson; one of them must give the polygons")
        return Recipe(path, {}, {})
    problems += [f"{case.root}: {fault}" for fault in path_faults(path.name, path.parent)]
    source = Source(path, ("region_id", "id"), f"{path.name} of the case", case.licence)
    systems = {s: SystemRecipe(s, str(path), "drawn", None, {}) for s, system in case.systems.items() if system.mapped}
    return Recipe(path, {"drawn": source}, systems)


def _source(entry: Fields, folder: Path) -> Source:
    file = entry.text("file", required=True) or ""
    precision = entry.text("precision") or "exact"
    if precision not in PRECISIONS:
        entry.problems.append(f"{entry.place}: precision is {precision!r}, must be one of {', '.join(PRECISIONS)}")
    source = Source(
        path=folder / file,
        ids=(entry.text("id") or "region_id",),
        title=entry.text("title", required=True) or file,
        licence=entry.text("licence", required=True) or "not stated",
        precision=precision,
        layer=entry.text("layer"),
        encoding=entry.text("encoding"),
        sha256=entry.text("sha256"),
        vintage=entry.text("vintage"),
        valid_from=entry.day("valid_from"),
        valid_to=entry.day("valid_to"),
        extent=_extent(entry),
        mend_m=entry.number("mend_m") or 0.0,
        simplify_m=entry.number("simplify_m") or 0.0,
    )
    for note in ("publisher", "address", "accessed", "version"):  # for people
        entry.note(note)
    entry.problems += [f"{entry.place}: {fault}" for fault in path_faults(file, folder)]
    entry.finish()
    return source


def _extent(entry: Fields) -> tuple[float, ...]:
    edges = entry.numbers("extent")
    if edges and not (len(edges) == 4 and edges[0] < edges[2] and edges[1] < edges[3]):
        entry.problems.append(f"{entry.place}: extent must be [west, south, east, north] in degrees")
        return ()
    return edges


def _system(name: str, entry: Fields, case: Case, folder: Path) -> SystemRecipe:
    regions = entry.sub("regions")
    parts = {region: regions.texts(region) for region in regions.table if is_drawn(case, region)}
    less = entry.sub("without")
    without = {region: less.texts(region) for region in less.table if is_drawn(case, region)}
    split = _split(entry.sub("split"), case, folder) if "split" in entry.table else None
    system = SystemRecipe(name, entry.place, entry.text("source"), entry.text("of"), parts, split, without)
    entry.sub("split")
    entry.finish()
    return system


def _split(entry: Fields, case: Case, folder: Path) -> Split:
    outside = _outside(entry.sub("outside"))
    split = Split(
        of=entry.texts("of"),
        weights=_numbers(entry.sub("weights")),
        outside={name: ground.get("weight", 0.0) for name, ground in outside.items()},
        outside_share={name: ground["share"] for name, ground in outside.items() if "share" in ground},
        outside_localities=entry.texts("outside_localities"),
        anchors=_anchors(entry.text("anchors"), folder, entry.problems),
        credit=entry.text("credit"),
    )
    for anchor in split.anchors:
        known = [*case.regions, None]
        if anchor.region not in known or not set(anchor.grounds) <= set(split.of):
            entry.problems.append(
                f"{entry.place}: anchor {anchor.anchor_id!r} names a region or ground that is not there"
            )
    for locality in split.outside_localities:
        if locality not in case.localities:
            entry.problems.append(f"{entry.place}: outside_localities names {locality!r}, not in localities.csv")
    entry.finish()
    return split


def _outside(entry: Fields) -> dict[str, dict[str, float]]:
    grounds = {}
    for name in entry.table:
        ground = entry.sub(name)
        ground.text("source")
        numbers = {key: value for key, value in ground.table.items() if key != "source"}
        grounds[name] = _numbers(Fields(ground.place, numbers, entry.problems))
    return grounds


def _numbers(entry: Fields) -> dict[str, float]:
    numbers = {}
    for key, value in entry.table.items():
        if isinstance(value, int | float) and not isinstance(value, bool):
            numbers[key] = float(value)
        else:
            entry.problems.append(f"{entry.place}: {key} is {value!r}, must be a number (km2)")
    return numbers


def _anchors(file: str | None, folder: Path, problems: list[str]) -> tuple[Anchor, ...]:
    if file is None:
        return ()
    rows = read_csv(folder / file, ["id", "lon", "lat", "source", "reason"], ANCHOR_COLUMNS, problems)
    return tuple(anchor for row in rows if (anchor := _anchor(row, problems)))


def _anchor(row: CsvRow, problems: list[str]) -> Anchor | None:
    lon = convert(row, "lon", float, "degrees east", problems)
    lat = convert(row, "lat", float, "degrees north", problems)
    if lon is None or lat is None or not (-180 <= lon <= 180 and -90 <= lat <= 90):
        problems.append(f"{row.place}: lon and lat must be degrees, WGS 84")
        return None
    return Anchor(row.text("id") or "", row.text("region"), tuple((row.text("grounds") or "").split()), lon, lat)


def _check(recipe: Recipe, case: Case, problems: list[str]) -> None:
    """Note systems that are missing, drawn from nothing or out of order, and ids that the case does not have."""
    mapped = [name for name, system in case.systems.items() if system.mapped]
    problems += [
        f"{recipe.path}: no [systems.{name}], the case maps it" for name in mapped if name not in recipe.systems
    ]
    done: list[str] = []
    for name, system in recipe.systems.items():
        if name not in case.systems:
            problems.append(f"{system.place}: the case has no such system, only {', '.join(case.systems)}")
        if (system.source is None) == (system.of is None):
            problems.append(f"{system.place}: must have either source (a file) or of (another system)")
        if system.source is not None and system.source not in recipe.sources:
            problems.append(f"{system.place}: source is {system.source!r}, must be one of {', '.join(recipe.sources)}")
        if system.of is not None and system.of not in done:
            problems.append(f"{system.place}: of is {system.of!r}, must be a system declared above it")
        problems += _unknown_regions(name, system, case)
        done.append(name)


def _unknown_regions(name: str, system: SystemRecipe, case: Case) -> list[str]:
    known = {region.region_id for region in case.regions.values() if region.system == name}
    named = [*system.parts, *system.without] + (list(system.split.weights) if system.split else [])
    return [f"{system.place}: region {region!r} is not a region of {name}" for region in named if region not in known]
