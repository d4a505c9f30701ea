"""Read the gazetteer of a country: its first-level regions and their names in many languages.

Two files in `data/raw/names`: `subdivision-names.parquet`, gathered by tools/subdivision_names.py, and
`reviewed.csv`, in which people add what is missing there and strike out what is wrong. Formats: docs/names.md.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from pipeline.declared import one_line, read_csv
from pipeline.errors import CaseError, UsageError
from pipeline.model import Name, Region
from pipeline.names.folding import fold
from pipeline.names.keys import key_of

TABLE = "subdivision-names.parquet"
REVIEWED = "reviewed.csv"
REVIEWED_COLUMNS = "region_id,name,language,strength,source,note".split(",")
STRENGTHS = ("strong", "weak", "wrong", "shares")
SHOWN_FIRST = [("natural-earth", "en"), ("cldr", "en"), ("iso", "")]


class Gathered(NamedTuple):
    """A row of the table: `language` is empty where the source tells none."""

    country: str
    region_id: str
    kind: str
    name: str
    language: str
    source: str


def read_country(code: str, folder: Path) -> tuple[dict[str, Region], tuple[Name, ...]]:
    """Return the regions of a country and their names, for an ISO 3166-1 code such as UKR or UA.

    Raises
    ------
    UsageError
        If no region of such a country is known.
    CaseError
        With every fault of the two files.
    """
    problems: list[str] = []
    rows = _gathered(folder / TABLE, code.upper(), problems)
    reviewed = _reviewed(folder / REVIEWED, {row.region_id for row in rows}, problems)
    if problems:
        raise CaseError(problems)
    if not rows:
        raise UsageError(f"no regions of a country {code!r} in {folder / TABLE}; write its ISO 3166-1 code, as in UKR")
    wrong = {(known.entry_id, fold(known.name)) for known in reviewed if known.strength == "wrong"}
    right = [row for row in rows if (row.region_id, fold(row.name)) not in wrong]
    names = [Name(row.region_id, row.name, row.language or None, source=row.source) for row in right]
    names += [known for known in reviewed if known.strength in ("strong", "weak")]
    shared = ((known.entry_id, known.name) for known in reviewed if known.strength == "shares")
    return _regions(right), (*names, *_namesakes(names, shared))


def _namesakes(names: Iterable[Name], shared: Iterable[tuple[str, str]]) -> Iterable[Name]:
    """Yield the names that a region bears because another does ("Kyiv": the city, and the oblast around it).

    A name with a word for its kind ("Kyiv city") is nobody else's.
    """
    bare = [known for known in names if known.strength == "strong" and not key_of(known.name).stated]
    for region_id, bearer in shared:
        yield from (replace(known, entry_id=region_id) for known in bare if known.entry_id == bearer)


def _gathered(path: Path, code: str, problems: list[str]) -> list[Gathered]:
    import pyarrow.parquet as pq

    chosen = (
        [("country", "==", code)]
        if len(code) == 3
        else [("region_id", ">=", f"{code}-"), ("region_id", "<", f"{code}.")]
    )
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
