"""The files of a new case, as text: what the build reads, what a person reads, and what a person is to fill in."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from pipeline.case import NAME_COLUMNS, REGION_COLUMNS
from pipeline.model import Name
from pipeline.new.codes import Draft, Unit

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

UNDRAWN = "not-drawn"  # the system of regions that ISO has and the boundary file does not


@dataclass(frozen=True, slots=True)
class Plan:
    """What a new case is to say, beside its regions."""

    case_id: str
    title: str
    country: str
    start: date
    end: date
    worldview_key: str
    boundary_title: str
    licence: str
    address: str
    vintage: str
    accessed: date
    names: str  # whence, and under which licences
    boundary_file: str
    id_column: str
    sha256: str
    layer: str | None = None
    encoding: str | None = None
    mend_m: float = 0.0
    extent: tuple[float, ...] = ()


def case_toml(plan: Plan, regions: Sequence[Draft]) -> str:
    """Return case.toml, with an example of a side in comments."""
    undrawn = [region for region in regions if not region.units]
    more = UNDRAWN_SYSTEM if undrawn else ""
    return CASE.format(
        title=_quoted(plan.title),
        start=plan.start,
        end=plan.end,
        key=_quoted(plan.worldview_key),
        licence=_quoted(f"Boundaries: {plan.boundary_title}, {plan.licence}. Names: {plan.names}."),
        system=_quoted(f"Regions of {plan.country}"),
        words=_quoted(f"Boundaries: {plan.boundary_title}."),
        more=more,
    )


CASE = """\
title = {title}
period = {{ start = {start}, end = {end} }} # put here the days that your reports speak of
primary = "regions"

# By whose point of view disputed ground is drawn: "un" or "de-facto"; see the column worldviews of regions.csv.
# Change it and build again. It is printed on every map and in every file.
worldview_key = {key}
licence = {licence} # put here the licence of what you add

[systems.regions]
title = {system}
description = {words}
unit = "locality" # what the reports count: locality, community, settlement, district
{more}
# The sides. Names are all that reports call a side: capital, army, adjective.
[actors]

# [actors.blue]
# name = "Blue"
# names = ["Bluetown", "Blue forces", "Government of Blue"]

# [actors.umber]
# name = "Umber"

# [sources]
# order = ["2031-03-05-observer"] # the ids of reports, the leading one first
"""

UNDRAWN_SYSTEM = """
[systems.not-drawn]
title = "Regions without a polygon"
description = "In ISO 3166-2, and not drawn by the boundary file."
mapped = false
"""


def boundaries_toml(plan: Plan, regions: Sequence[Draft]) -> str:
    """Return boundaries.toml: one source, and for each region the units that it is made of."""
    keys = {
        "file": _quoted(plan.boundary_file),
        "id": _quoted(plan.id_column),
        "title": _quoted(plan.boundary_title),
        "licence": _quoted(plan.licence),
        "vintage": _quoted(plan.vintage),
        "address": _quoted(plan.address),
        "accessed": str(plan.accessed),
        "sha256": _quoted(plan.sha256) + " # checked at each build",
        "layer": _quoted(plan.layer) if plan.layer else "",
        "encoding": _quoted(plan.encoding) if plan.encoding else "",
        "extent": f"[{', '.join(f'{edge:g}' for edge in plan.extent)}] # where polygons must lie"
        if plan.extent
        else "",
        "mend_m": f"{plan.mend_m:g} # gaps and overlaps up to this width, in metres, are closed" if plan.mend_m else "",
    }
    lines = ["# How each region's polygon is had. Formats: docs/boundaries.md.", "", "[sources.units]"]
    lines += [f"{key} = {value}" for key, value in keys.items() if value and value != '""']
    lines += ["", "[systems.regions]", 'source = "units"', "", "[systems.regions.regions]"]
    lines += [_made_of(region) for region in regions if region.units]
    return "\n".join(lines) + "\n"


def _made_of(region: Draft) -> str:
    units = ", ".join(_quoted(unit.unit_id) for unit in region.units)
    return f"{region.region_id} = [{units}] # {' '.join(region.name.split())}"


def regions_csv(regions: Sequence[Draft]) -> str:
    """Return regions.csv; totals are left for a person, with their columns there."""
    rows = []
    for region in regions:
        unit = region.units[0] if region.units else Unit("", "")
        rows.append(
            {
                "id": region.region_id,
                "system": "regions" if region.units else UNDRAWN,
                "name": region.name,
                "kind": (region.kind or "").lower(),
                "iso_3166_2": region.code,
                "pcode": unit.pcode,
                "administered_by": unit.administered_by,
                "claimed_by": unit.claimed_by,
                "un_position": unit.un_position,
                "worldviews": " ".join(unit.views),
                "notes": region.notes,
            }
        )
    return _csv(REGION_COLUMNS, rows)


def names_csv(names: Iterable[Name]) -> str:
    """Return names.csv."""
    rows = [
        {
            "id": name.entry_id,
            "name": name.name,
            "language": name.language,
            "script": name.script,
            "strength": name.strength,
            "source": name.source,
        }
        for name in names
    ]
    return _csv(NAME_COLUMNS, rows)


def _csv(columns: Sequence[str], rows: Iterable[Mapping[str, str | None]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n", restval="")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def units_geojson(units: Sequence[Unit], shapes: Mapping[str, BaseGeometry]) -> str:
    """Return the units with their polygons, a feature a line, every digit kept."""
    features = [
        {
            "type": "Feature",
            "properties": {"unit_id": unit.unit_id, "name": unit.name, "code": unit.code},
            "geometry": shapes[unit.unit_id].__geo_interface__,
        }
        for unit in sorted(units, key=lambda unit: unit.unit_id)
    ]
    lines = ",\n".join(json.dumps(feature, ensure_ascii=False, separators=(",", ":")) for feature in features)
    return f'{{"type":"FeatureCollection","features":[\n{lines}\n]}}\n'


def card(plan: Plan) -> str:
    """Return CARD.md: what the case is made of, and under which licence."""
    return CARD.format(plan=plan)


CARD = """\
# {plan.title}

Made by `python -m pipeline new` on {plan.accessed}. Say here what the case is about and who looks after it.

## Boundaries

{plan.boundary_title}. Licence: {plan.licence}. Vintage: {plan.vintage}.
Address: {plan.address}. Accessed {plan.accessed}.
File: `{plan.boundary_file}`, SHA-256 `{plan.sha256}`, checked at each build.

## Names and codes

{plan.names}.
The column `source` of `names.csv` says whose each is: `cldr` (Unicode CLDR), `iso` (ISO 3166-2), `natural-earth`, a
boundary file's title, or a person's words. What does not agree stands in `OPEN.md`.

## Reports

Each has its own card beside it, with publisher, address, day and licence.
"""


def open_questions(title: str, questions: Mapping[str, Sequence[str]]) -> str:
    """Return OPEN.md: what a person should look at before the map is shown to anyone."""
    lines = [f"# {title}: what is open", "", "Listed when the case was made. Mend it in the files of this folder.", ""]
    lines += [
        "- [ ] `case.toml`: the days of the period, the sides",
        "- [ ] `regions.csv`: `localities_total`, with unit, basis and source",
        "",
    ]
    for heading, found in questions.items():
        lines += [f"## {heading}", "", *(f"- [ ] {line}" for line in found), ""]
    return "\n".join(lines)


def example_card() -> str:
    """Return the example card: `_defaults.toml`, all in comments, so that it says nothing until a person does."""
    return EXAMPLE


EXAMPLE = """\
# An example card. Put each report here as received (2031-03-05-observer.txt, .html, .pdf, .csv ...), and its card
# beside it under the same name (2031-03-05-observer.toml). What holds for all reports here may stand in this file.

# publisher = "Observer"
# address = "https://example.org/2031/03/05"
# published = 2031-03-05          # "today" in the text refers to it
# accessed = 2031-03-06
# language = "en"
# licence = "CC BY 4.0"
# text = "as_received"            # as_received, transcribed (a table typed over), paraphrase (our words)
# speaks_for = "blue"             # the side whose voice it is: what it claims for itself is not in the low figure
# region_system = "regions"       # the division that it counts in, where a person decided it
# why_system = "It names first-level regions only."
"""


def _quoted(text: str) -> str:
    """Return a text as a TOML string on one line."""
    plain = "".join(c if c.isprintable() else " " for c in text)
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"') + '"'
