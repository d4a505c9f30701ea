"""Make a case, from the shared units or from a boundary file of one's own, and prove that it builds."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pipeline.boundaries import read_boundaries
from pipeline.boundaries.guard import sha256
from pipeline.case import read_case
from pipeline.country import FOLDER, TABLE, Country, CountryNames, find_country, read_regions, shared_folder
from pipeline.declared import read_toml
from pipeline.errors import CaseError, UsageError
from pipeline.model import Case
from pipeline.new import files
from pipeline.new.codes import Drafts, Unit, draft, slug
from pipeline.new.names import doubled, keys_of, region_names
from pipeline.new.own import Own, fetch, is_address, look_at
from pipeline.new.units import SHARED, country_units, subdivisions
from pipeline.new.wanted import Asked, Wanted

BOUNDARIES = "boundaries"  # the folder of the shared units, beside the cases
MANY_POINTS = 200_000  # more make a map that is slow to open
MARGIN = 1.0  # degrees that a file of one's own may reach beyond the shared units of its country


@dataclass(frozen=True, slots=True)
class Ready:
    """What the case is to say, its regions, the units that they are made of: its polygons are in its folder."""

    plan: files.Plan
    drafts: Drafts
    units: Sequence[Unit]


@dataclass(frozen=True, slots=True)
class Made:
    """The folder of a new case, and what a person should know of it, a line each."""

    folder: Path
    told: tuple[str, ...]
    questions: Mapping[str, tuple[str, ...]]


def make_case(wanted: Wanted, data: Path) -> Made:
    """Write a new case below a folder and return what there is to say of it.

    Raises
    ------
    UsageError
        If the name, the country, a column or the boundary file will not do, or the case is there already.
    CaseError
        If what was made could not be built; nothing is left behind.
    """
    target = data / _name(wanted.name)
    if target.exists() or target.is_symlink():
        raise UsageError(f"{target} is there already; nothing is overwritten, choose another name")
    country = find_country(wanted.country)
    data.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{target.name}.new-", dir=data) as fresh:
        folder = Path(fresh, target.name)
        folder.mkdir()
        own = wanted.own
        ready = _own(wanted, own, country, data, folder) if own else _shared(wanted, country, data, folder)
        known = read_regions(keys_of(ready.drafts.regions), shared_folder(data, FOLDER, TABLE))
        _write(folder, ready, known, own=own is not None)
        questions = {**ready.drafts.questions, **doubled(_proved(folder, target), known)}
        _put(folder / "OPEN.md", files.open_questions(ready.plan.title, questions))
        target.mkdir()  # refuses what another process has put there meanwhile
        os.replace(folder, target)
    return Made(target, tuple(_told(ready, country, wanted)), questions)


def _name(name: str) -> str:
    if not re.fullmatch(r"[a-z0-9][a-z0-9_-]{0,63}", name):
        raise UsageError(
            f"case {name!r}: a name is small letters, digits and hyphens, such as {slug(name) or 'vale-2031'}"
        )
    return name


def _period(wanted: Wanted) -> tuple[date, date]:
    """Return the days asked for, else the year that the case is named for, else this year."""
    found = re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", wanted.name)
    year = int(found.group()) if found else wanted.today.year
    start, end = wanted.start or date(year, 1, 1), wanted.end or date(wanted.end.year if wanted.end else year, 12, 31)
    if start > end:
        raise UsageError(f"--from {start} is after --to {end}")
    return start, end


def _shared(wanted: Wanted, country: Country, data: Path, folder: Path) -> Ready:
    """Make the case from the shared units: Natural Earth."""
    shared = shared_folder(data, BOUNDARIES, SHARED)
    units, shapes = country_units(shared, country)
    found = draft(units, subdivisions(country, units), wanted.dissolve)
    about = read_toml(shared / f"{Path(SHARED).stem}.toml", [])
    _put(folder / "units.geojson", files.units_geojson(units, shapes))
    start, end = _period(wanted)
    plan = files.Plan(
        case_id=wanted.name,
        title=_title(wanted.name),
        country=country.name,
        start=start,
        end=end,
        worldview_key=wanted.worldview_key,
        boundary_title=f"{about.get('title', 'Natural Earth')}, simplified, corrected",
        licence=str(about.get("licence", "public domain")),
        address=str(about.get("address", "not recorded")),
        vintage=str(about.get("derived_from", {}).get("vintage", "not recorded")),
        accessed=about.get("accessed", wanted.today),
        names=_about_names(data),
        boundary_file="units.geojson",
        id_column="unit_id",
        sha256=sha256(folder / "units.geojson"),
    )
    return Ready(plan, found, units)


def _own(wanted: Wanted, asked: Asked, country: Country, data: Path, folder: Path) -> Ready:
    """Make the case from a file of the caller's own, which is copied into it."""
    with tempfile.TemporaryDirectory() as fetched:
        path = fetch(asked.file, Path(fetched)) if is_address(asked.file) else Path(asked.file)
        extent = _extent(country, data)
        own = look_at(path, asked, extent)
        for file in own.files:
            shutil.copyfile(file, folder / file.name)
    entries = subdivisions(country)
    found = _with_questions(draft(own.units, entries if any(u.code in entries for u in own.units) else {}), own)
    start, end = _period(wanted)
    plan = files.Plan(
        case_id=wanted.name,
        title=_title(wanted.name),
        country=country.name,
        start=start,
        end=end,
        worldview_key=wanted.worldview_key,
        boundary_title=own.source.title,
        licence=own.source.licence,
        address=asked.file if is_address(asked.file) else "a file of one's own",
        vintage=own.source.vintage or "not stated",
        accessed=wanted.today,
        names=f"{own.source.title}, {own.source.licence}; {_about_names(data)}",
        boundary_file=path.name,
        id_column=asked.id_column or "",
        sha256=sha256(folder / path.name),
        layer=asked.layer,
        encoding=asked.encoding,
        mend_m=own.source.mend_m,
        extent=extent,
    )
    return Ready(plan, found, own.units)


def _extent(country: Country, data: Path) -> tuple[float, ...]:
    """Return the degrees within which a country's polygons must lie, by the shared units; none if it has no units."""
    import math

    import shapely

    try:
        _, shapes = country_units(shared_folder(data, BOUNDARIES, SHARED), country)
    except UsageError:
        return ()
    west, south, east, north = shapely.total_bounds(list(shapes.values()))
    return (
        max(math.floor(west - MARGIN), -180),
        max(math.floor(south - MARGIN), -90),
        min(math.ceil(east + MARGIN), 180),
        min(math.ceil(north + MARGIN), 90),
    )


def _with_questions(found: Drafts, own: Own) -> Drafts:
    more: dict[str, tuple[str, ...]] = {}
    if own.source.licence == "not stated":
        more["Licence"] = (
            "The boundary file's licence is not stated (--licence); find it out before the map is shown",
        )
    if own.words:
        more["Boundaries mended at each build"] = (own.words,)
    if (points := own.points) > MANY_POINTS:
        more["Large polygons"] = (f"{points:,} points; simplify_m = 100 in boundaries.toml makes lighter maps",)
    return Drafts(found.regions, {**more, **found.questions})


def _title(name: str) -> str:
    return " ".join(word if word.isdigit() else word.capitalize() for word in re.split(r"[-_]+", name))


def _about_names(data: Path) -> str:
    about = read_toml(shared_folder(data, FOLDER, TABLE) / f"{Path(TABLE).stem}.toml", [])
    return f"{about.get('title', 'data/raw/names')}, {about.get('licence', 'licence not recorded')}"


def _write(folder: Path, ready: Ready, known: CountryNames, own: bool) -> None:
    plan, regions = ready.plan, ready.drafts.regions
    texts = {
        "case.toml": files.case_toml(plan, regions),
        "regions.csv": files.regions_csv(regions),
        "names.csv": files.names_csv(region_names(regions, known, plan.boundary_title, own)),
        "boundaries.toml": files.boundaries_toml(plan, regions),
        "CARD.md": files.card(plan),
        "reports/_defaults.toml": files.example_card(),
    }
    (folder / "reports").mkdir()
    for name, text in texts.items():
        _put(folder / name, text)


def _put(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _proved(folder: Path, target: Path) -> Case:
    """Return the case as the build reads it, or refuse one that would not build."""
    try:
        case = read_case(folder)
        read_boundaries(case)
    except CaseError as error:
        raise CaseError([problem.replace(str(folder), str(target)) for problem in error.problems]) from error
    return case


def _told(ready: Ready, country: Country, wanted: Wanted) -> list[str]:
    drawn = [region for region in ready.drafts.regions if region.units]
    away = [unit for unit in ready.units if unit.views and wanted.worldview_key not in unit.views]
    lines = [f"{country.name}: {len(drawn) - len(away)} regions drawn by worldview {wanted.worldview_key!r}"]
    if away:
        lines.append(f"not drawn by it: {', '.join(unit.name for unit in away)}; worldview_key in case.toml switches")
    return lines
