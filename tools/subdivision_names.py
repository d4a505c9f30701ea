"""Gather the names of the world's first-level units in many languages into one table.

Run from the repository's root, with pycountry installed:

    apt-get download unicode-cldr-core && dpkg-deb -x unicode-cldr-core_41-0.1_all.deb cldr
    python tools/subdivision_names.py cldr/usr/share/unicode/cldr/common/subdivisions

It writes `subdivision-names.parquet` in `data/raw/names/` from CLDR, from ISO 3166-2 as in pycountry and from the
columns of `natural-earth-admin1.parquet`, and prints what it leaves out and the hash for the card. What is wrong in
them is told in `reviewed.csv`, which is read together with the table. How and why: docs/names.md.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pycountry

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from pipeline.names.keys import key_of, kind_of
from pipeline.names.kinds import may_be

UNITS = Path("data/raw/boundaries/natural-earth-admin1.parquet")
TABLE = Path("data/raw/names/subdivision-names.parquet")
# Those in which reports come, as far as a look at a few countries found CLDR's names there to be checked ones: in Thai,
# Tamil, Hebrew and others many are those of other places.
LANGUAGES = "am ar az be de en es fa fr hy it ja ka kk ko ky my nl pl ps pt ru so sw tr uk ur uz zh".split()
COUNTERS = re.compile("[²³¹]$")  # by which CLDR tells names of one language apart; they belong to no name
ROWS_PER_GROUP = 2048
Row = tuple[str, str, str, str]  # region id, name, language, source


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cldr", type=Path, help="the folder common/subdivisions of CLDR")
    parser.add_argument("--out", type=Path, default=TABLE)
    arguments = parser.parse_args()
    units = pq.read_table(UNITS).drop(["geometry"]).to_pandas().astype(object)
    units = units.where(units.notna(), None)
    regions = dict(sorted({**_iso_regions(), **_other_regions(units)}.items()))
    rows = list(dict.fromkeys([*_iso(), *_natural_earth(units, regions), *_cldr(arguments.cldr, regions)]))
    kept = [row for row in rows if row[3] == "iso" or may_be(kind_of(regions[row[0]][1]), key_of(row[1]).stated)]
    for row in sorted(set(rows) - set(kept)):
        print(f"left out, it says another kind than {regions[row[0]][1]}: {' | '.join(row)}")
    write(kept, regions, arguments.out)
    named = len({row[0] for row in kept})
    print(f"{arguments.out}: {len(kept)} names of {named} regions, {len(rows) - len(kept)} left out")
    print(f"sha256 = {hashlib.sha256(arguments.out.read_bytes()).hexdigest()}")
    return 0


def write(rows: Iterable[Row], regions: dict[str, tuple[str, str]], path: Path) -> None:
    frame = pd.DataFrame(rows, columns=["region_id", "name", "language", "source"])
    frame.insert(0, "country", [regions[region_id][0] for region_id in frame["region_id"]])
    frame.insert(2, "kind", [regions[region_id][1] for region_id in frame["region_id"]])
    frame = frame.sort_values(["country", "region_id", "source", "language", "name"], ignore_index=True)
    table = pa.Table.from_pandas(frame, preserve_index=False).replace_schema_metadata(None)
    pq.write_table(table, path, compression="zstd", compression_level=19, row_group_size=ROWS_PER_GROUP)


def _iso_regions() -> dict[str, tuple[str, str]]:
    """Return country (alpha-3) and kind of every subdivision of ISO 3166-2, by code."""
    return {each.code: (each.country.alpha_3, each.type) for each in pycountry.subdivisions}


def _other_regions(units: pd.DataFrame) -> dict[str, tuple[str, str]]:
    """Return the units of countries for which ISO 3166-2 has none, under Natural Earth's ids."""
    covered = {country for country, _ in _iso_regions().values()}
    rows = units[~units["country"].isin(covered) & units["name"].notna()]
    return {row.unit_id: (row.country, row.kind or "") for row in rows.itertuples()}


def _iso() -> Iterator[Row]:
    for each in pycountry.subdivisions:
        yield from ((each.code, name.strip(), "", "iso") for name in _split(each.name))


def _natural_earth(units: pd.DataFrame, regions: dict[str, tuple[str, str]]) -> Iterator[Row]:
    """Yield names of units whose code is theirs alone: a code that several share names none of them."""
    times = units["iso_3166_2"].value_counts()
    columns = [name for name in units.columns if name.startswith(("name", "gn_name"))]
    for unit in units.to_dict("records"):
        code = unit["iso_3166_2"] if times.get(unit["iso_3166_2"]) == 1 else None
        region_id = code if code in regions else unit["unit_id"]
        if region_id not in regions:
            print(f"no region of its own: {unit['unit_id']} {unit['iso_3166_2']} {unit['name']}")
            continue
        for column in columns:
            language = column.removeprefix("name_") if re.fullmatch("name_..", column) else ""
            if language and language not in LANGUAGES:
                continue
            yield from ((region_id, name, language, "natural-earth") for name in _split(unit[column]))


def _split(names: str | None) -> list[str]:
    """Return the names of a cell: Natural Earth puts several between bars, ISO two languages between slashes."""
    parts = re.split(r"\||(?<=\w)/(?=\w)| / ", names if isinstance(names, str) else "")
    return [part.strip() for part in parts if part.strip() and "?" not in part and "£" not in part]


def _cldr(folder: Path, regions: dict[str, tuple[str, str]]) -> Iterator[Row]:
    codes = {code.replace("-", "").lower(): code for code in regions if "-" in code}
    for language in LANGUAGES:
        for entry in ElementTree.parse(folder / f"{language}.xml").iterfind(".//subdivision"):
            name = COUNTERS.sub("", (entry.text or "").strip())
            if name and entry.get("type") in codes:
                yield codes[str(entry.get("type"))], name, language, "cldr"


if __name__ == "__main__":
    sys.exit(main())
