"""A country's subdivisions in ISO 3166-2, and its units in the shared boundary file by each point of view."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline import worldview
from pipeline.country import DRAWN_AS, Country
from pipeline.declared import CsvRow, read_csv
from pipeline.errors import CaseError, UsageError
from pipeline.new.codes import Entry, Unit

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

SHARED = "natural-earth-admin1.parquet"
DISPUTED = "disputed.csv"
COLUMNS = "units,de_facto,un,administered_by,claimed_by,un_position,source,address".split(",")
VIEWS = {view: view.replace("-", "_") for view in worldview.VIEWS}  # and their columns in the table of disputed units
LANGUAGES = "en ar de es fa fr he pl ru tr uk zh".split()
TRANSLATIONS = {
    "de": "de",
    "es": "es",
    "fr": "fr",
    "he": "he",
    "pl": "pl",
    "ru": "ru",
    "tr": "tr",
    "uk": "uk",
    "zh_CN": "zh",
}


@dataclass(frozen=True, slots=True)
class Dispute:
    """What holds for disputed units: `views` gives, by point of view, the countries whose case has them."""

    units: tuple[str, ...]
    views: Mapping[str, tuple[str, ...]]
    administered_by: str | None
    claimed_by: str | None
    un_position: str | None
    source: str


def subdivisions(country: Country, units: Iterable[Unit] = ()) -> dict[str, Entry]:
    """Return a country's subdivisions of ISO 3166-2 by code, with their names in other languages.

    Those of disputed units which ISO has under another country are among them.
    """
    import pycountry

    table: Any = pycountry.subdivisions
    found = list(table.get(country_code=country.alpha_2) or []) if country.alpha_2 else []
    codes = {each.code for each in found}
    others = (table.get(code=unit.code) for unit in units if unit.views and unit.code not in codes)
    found += [each for each in others if each is not None]
    translate = list(_translators())
    return {
        each.code: Entry(each.code, each.name, each.type, each.parent_code, tuple(_translated(each.name, translate)))
        for each in sorted(found, key=lambda each: each.code)
    }


def _translators() -> Iterable[tuple[str, Any]]:
    import gettext

    import pycountry

    for folder, language in TRANSLATIONS.items():
        yield language, gettext.translation("iso3166-2", pycountry.LOCALES_DIR, languages=[folder], fallback=True)


def _translated(name: str, translate: Iterable[tuple[str, Any]]) -> Iterable[tuple[str | None, str]]:
    return ((language, said) for language, table in translate if (said := table.gettext(name)) != name)


def read_disputes(path: Path) -> list[Dispute]:
    """Return the table of disputed units.

    Raises
    ------
    CaseError
        If the table is broken.
    """
    problems: list[str] = []
    rows = read_csv(path, COLUMNS, COLUMNS, problems)
    if problems:
        raise CaseError(problems)
    return [_dispute(row) for row in rows]


def _dispute(row: CsvRow) -> Dispute:
    return Dispute(
        units=_words(row, "units"),
        views={view: _words(row, column) for view, column in VIEWS.items()},
        administered_by=row.text("administered_by"),
        claimed_by=row.text("claimed_by"),
        un_position=row.text("un_position"),
        source=f"{row.text('source')}, {row.text('address')}",
    )


def _words(row: CsvRow, column: str) -> tuple[str, ...]:
    return tuple((row.text(column) or "").split())


def country_units(folder: Path, country: Country) -> tuple[list[Unit], dict[str, BaseGeometry]]:
    """Return the units that stand in a country by any point of view, with their polygons (WGS 84).

    Raises
    ------
    UsageError
        If the shared file is missing, or has no unit of the country.
    """
    import geopandas as gpd

    path = folder / SHARED
    if not path.is_file():
        raise UsageError(f"no {path}; give a file of your own with --boundaries")
    disputes = read_disputes(folder / DISPUTED)
    named = [unit for d in disputes if any(country.alpha_3 in c for c in d.views.values()) for unit in d.units]
    own = ("iso_a2", "==", country.alpha_2) if country.alpha_2 else ("country", "==", DRAWN_AS[country.alpha_3])
    filters = [[own], [("unit_id", "in", named)], [("country", "in", named)]] if named else [[own]]
    rows = gpd.read_parquet(path, filters=filters).to_dict("records")
    seen = [(row, _dispute_of(row, disputes)) for row in rows]
    units = [unit for row, dispute in seen if (unit := _unit(row, dispute, country)) is not None]
    if not units:
        raise UsageError(f"{path.name} has no unit of {country.name}; give a file of your own with --boundaries")
    shapes = {row["unit_id"]: row["geometry"] for row in rows}
    return units, {unit.unit_id: shapes[unit.unit_id] for unit in units}


def _dispute_of(row: Mapping[str, Any], disputes: Iterable[Dispute]) -> Dispute | None:
    return next((d for d in disputes if row["unit_id"] in d.units or row["country"] in d.units), None)


def _unit(row: Mapping[str, Any], dispute: Dispute | None, country: Country) -> Unit | None:
    """Return a row as a unit of the country, null where it is disputed and no view counts it to the country."""
    views = tuple(view for view, countries in dispute.views.items() if country.alpha_3 in countries) if dispute else ()
    if dispute and not views:
        return None
    names = tuple(_names(row))
    return Unit(
        unit_id=row["unit_id"],
        name=names[0][1] if names else row["unit_id"],
        code=row["iso_3166_2"],
        kind=row["kind"],
        names=names,
        administered_by=dispute.administered_by if dispute else None,
        claimed_by=dispute.claimed_by if dispute else None,
        un_position=dispute.un_position if dispute else None,
        views=views if len(views) < len(VIEWS) else (),
    )


def _names(row: Mapping[str, Any]) -> Iterable[tuple[str | None, str]]:
    """Yield the names of a row with their language, the English one first; those without one may be several."""
    for language in LANGUAGES:
        if row[f"name_{language}"]:
            yield language, row[f"name_{language}"].strip()
    for column in ("name", "name_alt", "name_local"):
        for name in (row[column] or "").split("|"):
            if name.strip():
                yield None, name.strip()
