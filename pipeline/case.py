"""Read a case folder: case.toml and the gazetteer beside it. What is wrong is told all at once.

Only `case.toml` and `regions.csv` must be there; `names.csv`, `localities.csv`, `crosswalk.csv` and
`corrections.toml` may be left out. Formats: docs/case.md.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from pipeline.corrections import read_corrections
from pipeline.declared import CsvRow, Fields, convert, first_day, last_day, read_csv, read_toml, whole_number
from pipeline.errors import CaseError
from pipeline.model import Actor, Case, Locality, Name, Region, RegionSystem, Relation
from pipeline.worldview import seen_by

REGION_COLUMNS = (
    "id,system,name,name_2,kind,iso_3166_2,pcode,localities_total,total_unit,total_basis,total_source,"
    "held_before,held_before_source,area_km2,area_source,centre,valid_from,valid_to,"
    "administered_by,claimed_by,un_position,worldviews,notes"
).split(",")
LOCALITY_COLUMNS = "id,name,name_2,kind,unit,lon,lat,precision,part_of,same_as,source,source_coords,notes".split(",")
NAME_COLUMNS = "id,name,language,script,strength,valid_from,valid_to,source".split(",")
CROSSWALK_COLUMNS = "from_id,to_id,relation,note,source".split(",")
RELATIONS = ("equals", "contains", "overlaps")
STRENGTHS = ("strong", "weak")
ONLY_SYSTEM = "regions"  # the id of the one system of a case that declares none


def read_case(folder: Path) -> Case:
    """Return a case with its gazetteer.

    Raises
    ------
    CaseError
        With every problem of every file of the case, a line each.
    """
    problems: list[str] = []
    if not (folder / "case.toml").is_file():
        raise CaseError([f"{folder}: no case.toml; a case is a folder with case.toml and regions.csv"])
    head = Fields(str(folder / "case.toml"), read_toml(folder / "case.toml", problems), problems)
    if problems:
        raise CaseError(problems)
    systems = _systems(head)
    primary = head.text("primary") or next((s.system_id for s in systems.values() if s.mapped), ONLY_SYSTEM)
    if primary not in systems:
        problems.append(f"{head.place}: primary is {primary!r}, must be one of {', '.join(systems)}")
    regions = _regions(folder / "regions.csv", systems, primary, problems)
    localities = _localities(folder / "localities.csv", systems, regions, problems)
    actors = _actors(head)
    period = head.sub("period", required=True)
    baseline = head.sub("baseline")
    start, end = period.day("start", required=True), period.day("end", required=True)
    if start and end and start > end:
        problems.append(f"{period.place}: start {start} is after end {end}")
    spellings, revisions = read_corrections(folder / "corrections.toml", {*regions, *localities}, problems)
    case = Case(
        case_id=folder.name,
        title=head.text("title", required=True) or folder.name,
        period_start=start or date.min,
        period_end=end or date.max,
        primary_system=primary,
        systems=systems,
        actors=actors,
        regions=regions,
        localities=localities,
        names=tuple(_names(folder / "names.csv", {*regions, *localities, *actors}, problems)),
        crosswalk=tuple(_crosswalk(folder / "crosswalk.csv", regions, problems)),
        worldview=head.text("worldview") or "",
        licence=head.text("licence") or "not stated",
        source_order=_source_order(head),
        spellings=spellings,
        revisions=revisions,
        baseline_holder=baseline.text("holder"),
        baseline_complete=bool(baseline.flag("complete")),
        summary=head.text("summary"),
        root=str(folder),
        worldview_key=head.text("worldview_key"),
    )
    baseline.day("day")
    case = seen_by(case, head.problems, head.place)
    _check_zone(head)
    _check_baseline(case, baseline)
    for fields in (period, baseline, head):
        fields.finish()
    if problems:
        raise CaseError(problems)
    return case


def _check_zone(head: Fields) -> None:
    zone = head.text("time_zone")
    if zone is not None and not _is_zone(zone):
        head.problems.append(f"{head.place}: time_zone is {zone!r}, must be a name such as Asia/Baku")


def _is_zone(name: str) -> bool:
    try:
        return bool(ZoneInfo(name).key)
    except (KeyError, ValueError, OSError):  # unknown, no name of a zone, a path
        return False


def _check_baseline(case: Case, baseline: Fields) -> None:
    holder = case.baseline_holder
    if holder and holder not in case.actors:
        baseline.problems.append(f"{baseline.place}: holder is {holder!r}, must be one of {', '.join(case.actors)}")


def _systems(head: Fields) -> dict[str, RegionSystem]:
    table = head.sub("systems")
    if not table.table:
        return {ONLY_SYSTEM: RegionSystem(ONLY_SYSTEM, "Regions", "", "locality")}
    systems = {}
    for system_id in table.table:
        entry = table.sub(system_id)
        systems[system_id] = RegionSystem(
            system_id=system_id,
            title=entry.text("title") or system_id,
            description=entry.text("description") or "",
            unit=entry.text("unit") or "locality",
            mapped=entry.flag("mapped") is not False,
        )
        entry.finish()
    return systems


def _actors(head: Fields) -> dict[str, Actor]:
    table = head.sub("actors", required=True)
    actors = {}
    for actor_id in table.table:
        entry = table.sub(actor_id)
        names = entry.texts("names")
        name = entry.text("name") or next(iter(names), actor_id)
        actors[actor_id] = Actor(actor_id, name, (name, *names))
        entry.finish()
    return actors


def _source_order(head: Fields) -> tuple[str, ...]:
    sources = head.sub("sources")
    order = sources.texts("order")
    twice = sorted({name for name in order if order.count(name) > 1})
    head.problems += [f"{sources.place}: order names {name!r} more than once" for name in twice]
    sources.finish()
    return order


def _regions(path: Path, systems: Mapping[str, RegionSystem], primary: str, problems: list[str]) -> dict[str, Region]:
    rows = read_csv(path, ["id", "name"], REGION_COLUMNS, problems)
    _unique(rows, "id", problems)
    regions = {}
    for row in rows:
        region = _region(row, primary, problems)
        if row.text("name") is None:
            problems.append(f"{row.place}: name is empty; a region needs one that reports use")
        if region.system not in systems:
            problems.append(f"{row.place}: system is {region.system!r}, must be one of {', '.join(systems)}")
        regions[region.region_id] = region
    return regions


def _region(row: CsvRow, primary: str, problems: list[str]) -> Region:
    return Region(
        region_id=row.text("id") or "",
        system=row.text("system") or primary,
        name=row.text("name") or row.text("id") or "",
        name_2=row.text("name_2"),
        kind=row.text("kind"),
        iso_3166_2=row.text("iso_3166_2"),
        pcode=row.text("pcode"),
        localities_total=convert(row, "localities_total", whole_number, "a whole number", problems),
        total_unit=row.text("total_unit"),
        total_basis=row.text("total_basis"),
        total_source=row.text("total_source"),
        held_before=convert(row, "held_before", whole_number, "a whole number", problems),
        held_before_source=row.text("held_before_source"),
        area_km2=convert(row, "area_km2", float, "a number of square kilometres", problems),
        area_source=row.text("area_source"),
        centre=row.text("centre"),
        valid_from=convert(row, "valid_from", first_day, "a day, month or year", problems),
        valid_to=convert(row, "valid_to", last_day, "a day, month or year", problems),
        notes=row.text("notes"),
        administered_by=row.text("administered_by"),
        claimed_by=row.text("claimed_by"),
        un_position=row.text("un_position"),
        worldviews=tuple((row.text("worldviews") or "").split()),
    )


def _localities(
    path: Path, systems: Mapping[str, RegionSystem], regions: Mapping[str, Region], problems: list[str]
) -> dict[str, Locality]:
    if not path.exists():
        return {}
    rows = read_csv(path, ["id", "name"], [*LOCALITY_COLUMNS, *systems], problems)
    _unique(rows, "id", problems)
    localities = {}
    for row in rows:
        placed = {system: region for system in systems if (region := row.text(system))}
        for system, region in placed.items():
            if region not in regions or regions[region].system != system:
                problems.append(f"{row.place}: {system} is {region!r}, no region of that system in regions.csv")
        localities[row.text("id") or ""] = _locality(row, placed, problems)
    for locality in localities.values():
        if locality.same_as and locality.same_as not in localities:
            problems.append(f"{path}: {locality.locality_id} is same_as {locality.same_as!r}, which is not there")
    return localities


def _locality(row: CsvRow, placed: dict[str, str], problems: list[str]) -> Locality:
    lon = convert(row, "lon", _Between(-180, 180), "degrees between -180 and 180", problems)
    lat = convert(row, "lat", _Between(-90, 90), "degrees between -90 and 90", problems)
    if (lon is None) != (lat is None):
        problems.append(f"{row.place}: only one of lon and lat is given; a point needs both")
    return Locality(
        locality_id=row.text("id") or "",
        name=row.text("name") or "",
        regions=placed,
        name_2=row.text("name_2"),
        kind=row.text("kind"),
        unit=row.text("unit"),
        lon=lon if lat is not None else None,
        lat=lat if lon is not None else None,
        precision=row.text("precision"),
        part_of=row.text("part_of"),
        same_as=row.text("same_as"),
        source=row.text("source"),
        notes=row.text("notes"),
    )


class _Between:
    def __init__(self, low: float, high: float) -> None:
        self.low, self.high = low, high

    def __call__(self, text: str) -> float:
        value = float(text)
        if not self.low <= value <= self.high:  # also false for NaN
            raise ValueError(text)
        return value


def _names(path: Path, known: set[str], problems: list[str]) -> Iterable[Name]:
    if not path.exists():
        return
    for row in read_csv(path, ["id", "name"], NAME_COLUMNS, problems):
        entry, strength = row.text("id") or "", row.text("strength") or "strong"
        if entry not in known:
            problems.append(f"{row.place}: id {entry!r} is no region, locality or actor of the case")
        if strength not in STRENGTHS:
            problems.append(f"{row.place}: strength is {strength!r}, must be one of {', '.join(STRENGTHS)}")
        yield Name(
            entry_id=entry,
            name=row.text("name") or "",
            language=row.text("language"),
            script=row.text("script"),
            strength=strength,
            valid_from=convert(row, "valid_from", first_day, "a day, month or year", problems),
            valid_to=convert(row, "valid_to", last_day, "a day, month or year", problems),
            source=row.text("source"),
        )


def _crosswalk(path: Path, regions: Mapping[str, Region], problems: list[str]) -> Iterable[Relation]:
    if not path.exists():
        return
    for row in read_csv(path, CROSSWALK_COLUMNS[:3], CROSSWALK_COLUMNS, problems):
        relation = row.text("relation") or ""
        if relation not in RELATIONS:
            problems.append(f"{row.place}: relation is {relation!r}, must be one of {', '.join(RELATIONS)}")
        ends = (row.text("from_id") or "", row.text("to_id") or "")
        for column, end in zip(CROSSWALK_COLUMNS, ends, strict=False):
            if end not in regions:
                problems.append(f"{row.place}: {column} is {end!r}, no id of regions.csv")
        yield Relation(*ends, relation, row.text("note"), row.text("source"))


def _unique(rows: list[CsvRow], column: str, problems: list[str]) -> None:
    counts = Counter(row.text(column) for row in rows)
    for row in rows:
        value = row.text(column)
        if value is None:
            problems.append(f"{row.place}: {column} is empty")
        elif counts[value] > 1:
            problems.append(f"{row.place}: {column} {value!r} occurs {counts[value]} times, must be once")
