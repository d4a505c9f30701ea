"""Which country is meant, and the gazetteer of its first-level regions: their names in many languages.

Two files in `data/raw/names`: `subdivision-names.parquet`, gathered by tools/subdivision_names.py, and
`reviewed.csv`, in which people add what is missing there and strike out what is wrong. Formats: docs/names.md.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.declared import one_line, read_csv
from pipeline.errors import CaseError, UsageError
from pipeline.model import Name, Region
from pipeline.names.folding import fold
from pipeline.names.keys import key_of

FOLDER = "names"  # beside the cases
TABLE = "subdivision-names.parquet"
REVIEWED = "reviewed.csv"
REVIEWED_COLUMNS = "region_id,name,language,strength,source,note".split(",")
STRENGTHS = ("strong", "weak", "wrong", "shares")
SHOWN_FIRST = [("natural-earth", "en"), ("cldr", "en"), ("iso", "")]

# Codes that ISO does not assign and Natural Earth has units for, and its own code for them.
BEYOND_ISO = {"XKX": "Kosovo", "CYN": "Northern Cyprus", "SOL": "Somaliland"}
DRAWN_AS = {"XKX": "KOS", "CYN": "CYN", "SOL": "SOL"}


@dataclass(frozen=True, slots=True)
class Country:
    """A country: its alpha-3 code (ISO 3166-1, or one of `BEYOND_ISO`), alpha-2 if it has one, and its common name."""

    alpha_3: str
    alpha_2: str | None
    name: str


class CountryNames(NamedTuple):
    """Regions, their names, and the sets of regions of which people decided that they share their bare names."""

    regions: dict[str, Region]
    names: tuple[Name, ...]
    shared: frozenset[frozenset[str]]


class Gathered(NamedTuple):
    """A row of the table: `language` is empty where the source tells none."""

    country: str
    region_id: str
    kind: str
    name: str
    language: str
    source: str


def find_country(text: str) -> Country:
    """Return the country of a code or name.

    Raises
    ------
    UsageError
        If there is none; the message lists the nearest.
    """
    import pycountry

    if text.upper() in BEYOND_ISO:
        return Country(text.upper(), None, BEYOND_ISO[text.upper()])
    try:
        found: Any = pycountry.countries.lookup(text.strip())
    except LookupError:
        raise UsageError(f"no country {text!r} in ISO 3166-1; {_nearest(text)}") from None
    return Country(found.alpha_3, found.alpha_2, getattr(found, "common_name", found.name))


def _nearest(text: str) -> str:
    import difflib

    import pycountry

    names = {name: alpha_3 for alpha_3, name in BEYOND_ISO.items()}
    names |= {c.name: c.alpha_3 for c in pycountry.countries}
    codes = {alpha_3.casefold(): (name, alpha_3) for name, alpha_3 in names.items()}
    folded = {name.casefold(): (name, alpha_3) for name, alpha_3 in names.items()}
    wanted = text.strip().casefold()
    inside = [found for name, found in folded.items() if len(wanted) > 3 and wanted in name]
    close = [folded[n] for n in difflib.get_close_matches(wanted, folded, 3)]
    close += [codes[c] for c in difflib.get_close_matches(wanted, codes, 3)] if len(wanted) <= 4 else []
    near = list(dict.fromkeys([*inside, *close]))[:3]
    listed = ", ".join(f"{name} ({alpha_3})" for name, alpha_3 in near)
    return f"near: {listed}" if listed else "write its three letters, such as UKR"


def shared_folder(data: Path, name: str, file: str) -> Path:
    """Return a folder that all cases share: beside them, where it holds this file, else the repository's own."""
    here = Path(__file__).resolve().parent.parent / "data" / "raw" / name
    return next((folder for folder in (data / name, here) if (folder / file).is_file()), data / name)


def read_country(country: Country, folder: Path) -> CountryNames:
    """Return what is known of a country's regions.

    Raises
    ------
    UsageError
        If nothing is.
    CaseError
        With every fault of the two files.
    """
    found = _read([("country", "==", DRAWN_AS.get(country.alpha_3, country.alpha_3))], folder)
    if not found.regions:
        raise UsageError(f"no regions of {country.name} ({country.alpha_3}) in {folder / TABLE}")
    return found


def read_regions(ids: Collection[str], folder: Path) -> CountryNames:
    """Return what is known of regions, for their ISO codes (Natural Earth's ids where ISO has none); maybe of none.

    Raises
    ------
    CaseError
        With every fault of the two files.
    """
    return _read([("region_id", "in", sorted(ids))], folder)


def _read(chosen: list[tuple[str, str, Any]], folder: Path) -> CountryNames:
    problems: list[str] = []
    rows = _gathered(folder / TABLE, chosen, problems)
    reviewed = _reviewed(folder / REVIEWED, {row.region_id for row in rows}, problems)
    if problems:
        raise CaseError(problems)
    wrong = {(known.entry_id, fold(known.name)) for known in reviewed if known.strength == "wrong"}
    right = [row for row in rows if (row.region_id, fold(row.name)) not in wrong]
    names = [Name(row.region_id, row.name, row.language or None, source=row.source) for row in right]
    names += [known for known in reviewed if known.strength in ("strong", "weak")]
    shared = [(known.entry_id, known.name) for known in reviewed if known.strength == "shares"]
    pairs = frozenset(frozenset(pair) for pair in shared)
    return CountryNames(_regions(right), (*names, *_namesakes(names, shared)), pairs)


def _namesakes(names: Iterable[Name], shared: Iterable[tuple[str, str]]) -> Iterable[Name]:
    """Yield the names that a region bears because another does ("Kyiv": the city, and the oblast around it).

    A name with a word for its kind ("Kyiv city") is nobody else's.
    """
    bare = [known for known in names if known.strength == "strong" and not key_of(known.name).stated]
    for region_id, bearer in shared:
        yield from (replace(known, entry_id=region_id) for known in bare if known.entry_id == bearer)


def _gathered(path: Path, chosen: list[tuple[str, str, Any]], problems: list[str]) -> list[Gathered]:
    import pyarrow.parquet as pq

    try:
        table = pq.read_table(path, columns=list(Gathered._fields), filters=chosen)
    except (OSError, ValueError) as error:  # Arrow's errors are of these kinds
        problems.append(f"{path}: cannot be read as the table of names: {one_line(error)}")
        return []
    return [Gathered(*row) for row in zip(*(column.to_pylist() for column in table.columns), strict=True)]


def _reviewed(path: Path, known: set[str], problems: list[str]) -> list[Name]:
    """Return the rows for the regions asked for, in the order of the file."""
    if not path.exists():
        return []
    names = []
    for row in read_csv(path, REVIEWED_COLUMNS[:2], REVIEWED_COLUMNS, problems):
        strength = row.text("strength") or "strong"
        if strength not in STRENGTHS:
            problems.append(f"{row.place}: strength is {strength!r}, must be one of {', '.join(STRENGTHS)}")
        if (region_id := row.text("region_id") or "") in known:
            language, source = row.text("language"), row.text("source")
            names.append(Name(region_id, row.text("name") or "", language, strength=strength, source=source))
    return names


def _regions(rows: Iterable[Gathered]) -> dict[str, Region]:
    shown: dict[str, tuple[int, Gathered]] = {}
    for row in rows:
        source = (row.source, row.language)
        rank = SHOWN_FIRST.index(source) if source in SHOWN_FIRST else len(SHOWN_FIRST)
        if row.region_id not in shown or rank < shown[row.region_id][0]:
            shown[row.region_id] = rank, row
    times = Counter(row.name for _, row in shown.values())
    return {
        region_id: Region(
            region_id,
            system=row.country,
            name=f"{row.name} ({row.kind})" if times[row.name] > 1 else row.name,
            kind=row.kind,
            iso_3166_2=region_id if region_id[2:3] == "-" else None,
        )
        for region_id, (_, row) in shown.items()
    }
