"""Read `boundaries.toml`: where each region's polygon comes from, as declared by a person.

Formats and examples: docs/boundaries.md. Without the file, `regions.geojson` in the case folder is the recipe.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.declared import CsvRow, Fields, convert, read_csv, read_toml
from pipeline.model import Case

PRECISIONS = ("exact", "composed", "approximate")
ANCHOR_COLUMNS = "id,name,region,grounds,lon,lat,source,reason".split(",")


@dataclass(frozen=True, slots=True)
class Source:
    """A file of polygons; `ids` are its id columns to try in turn, `complete` if it may hold no other regions."""

    path: Path
    ids: tuple[str, ...]
    title: str
    licence: str
    precision: str = "exact"
    layer: str | None = None


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
    """

    name: str
    place: str
    source: str | None
    of: str | None
    parts: Mapping[str, tuple[str, ...]]
    split: Split | None = None


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
    )
    if file and not source.path.is_file():
        entry.problems.append(f"{entry.place}: file is {file!r}, there is no {source.path}")
    entry.finish()
    return source


def _system(name: str, entry: Fields, case: Case, folder: Path) -> SystemRecipe:
    regions = entry.sub("regions")
    parts = {region: regions.texts(region) for region in regions.table}
    split = _split(entry.sub("split"), case, folder) if "split" in entry.table else None
    system = SystemRecipe(name, entry.place, entry.text("source"), entry.text("of"), parts, split)
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
    named = list(system.parts) + (list(system.split.weights) if system.split else [])
    return [f"{system.place}: region {region!r} is not a region of {name}" for region in named if region not in known]
