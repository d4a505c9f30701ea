"""Gather the names of the world's first-level units in many languages into one table.

Run from the repository's root, with pycountry installed:

    apt-get download unicode-cldr-core && dpkg-deb -x unicode-cldr-core_41-0.1_all.deb cldr
    python tools/subdivision_names.py cldr/usr/share/unicode/cldr/common/subdivisions

It writes `subdivision-names.parquet` in `data/raw/names/` from CLDR, from ISO 3166-2 as in pycountry and from the
columns of `natural-earth-admin1.parquet`, and prints what it leaves out and the hash for the card. ISO has given
codes anew (Iran, Estonia), and CLDR and Natural Earth have old ones: the names of a place go to the code that one of
them bears out, as `pipeline new` decides it, else nowhere. What is wrong all the same is told in `reviewed.csv`, which
is read together with the table. How and why: docs/names.md.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pycountry

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from pipeline.country import find_country
from pipeline.errors import UsageError
from pipeline.names.keys import key_of, kind_of
from pipeline.names.kinds import may_be
from pipeline.new.codes import Entry, Unit, draft
from pipeline.new.units import country_units, subdivisions

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
    rows = list(dict.fromkeys([*_iso(), *_natural_earth(units, regions), *_cldr(arguments.cldr)]))
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


def _natural_earth(units: pd.DataFrame, regions: Mapping[str, tuple[str, str]]) -> Iterator[Row]:
    """Yield names of units whose code is theirs alone: a code that several share names none of them."""
    codes = {unit_id: code for country in pycountry.countries for unit_id, code in _drawn(country.alpha_3)}
    columns = [name for name in units.columns if name.startswith(("name", "gn_name"))]
    for unit in units.to_dict("records"):
        region_id = codes.get(unit["unit_id"], unit["unit_id"])
        if region_id not in regions:
            print(f"no region of its own: {unit['unit_id']} {unit['iso_3166_2']} {unit['name']}")
            continue
        for column in columns:
            language = column.removeprefix("name_") if re.fullmatch("name_..", column) else ""
            if language and language not in LANGUAGES:
                continue
            yield from ((region_id, name, language, "natural-earth") for name in _split(unit[column]))


def _drawn(alpha_3: str) -> Iterator[tuple[str, str]]:
    """Yield a country's units in Natural Earth with the codes that are theirs."""
    country = find_country(alpha_3)
    try:
        units, _ = country_units(UNITS.parent, country)
    except UsageError:  # it has none
        return
    yield from _borne_out(units, subdivisions(country, units))


def _borne_out(units: Sequence[Unit], entries: Mapping[str, Entry]) -> Iterator[tuple[str, str]]:
    for region in draft(units, entries).regions:
        yield from ((unit.unit_id, region.code) for unit in region.units if region.code)


def _split(names: str | None) -> list[str]:
    """Return the names of a cell: Natural Earth puts several between bars, ISO two languages between slashes."""
    parts = re.split(r"\||(?<=\w)/(?=\w)| / ", names if isinstance(names, str) else "")
    return [part.strip() for part in parts if part.strip() and "?" not in part and "£" not in part]


def _cldr(folder: Path) -> Iterator[Row]:
    named: dict[str, list[tuple[str | None, str]]] = defaultdict(list)
    for language in LANGUAGES:
        for entry in ElementTree.parse(folder / f"{language}.xml").iterfind(".//subdivision"):
            if name := COUNTERS.sub("", (entry.text or "").strip()):
                named[str(entry.get("type")).upper()].append((language, name))
    for country in pycountry.countries:
        entries = subdivisions(find_country(country.alpha_3))
        units = [_unit(key, names) for key, names in sorted(named.items()) if key.startswith(country.alpha_2)]
        codes = dict(_borne_out(units, entries))
        for unit in units:
            code = codes.get(unit.unit_id)
            if code != unit.code:
                print(f"CLDR has {unit.name} as {unit.code}: {f'it is {code}' if code else 'left out'}")
            yield from ((code, name, str(language), "cldr") for language, name in unit.names if code)


def _unit(key: str, names: Sequence[tuple[str | None, str]]) -> Unit:
    """Return an entry of CLDR ("ua65") as a unit to find a code for, by its English name."""
    return Unit(key, dict(names).get("en", names[0][1]), f"{key[:2]}-{key[2:]}", None, tuple(names))


if __name__ == "__main__":
    sys.exit(main())
