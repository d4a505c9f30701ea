"""Time how many names a second are resolved on one core against a gazetteer of 200,000 names in many scripts.

    python benchmarks/resolver.py [RUNS]

The names are those of the world's regions, topped up with pairs of them. Two loads: a million spellings of which nine
in ten have been met before, and spellings all met for the first time. Goals: 1,000,000 and 200,000 a second of
processor time.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pyarrow.parquet as pq

from pipeline.model import Name, Region
from pipeline.names.keys import clear
from pipeline.names.regions import RegionNames

ROOT = Path(__file__).resolve().parent.parent
SIZE = 200_000
TABLE = ROOT / "data" / "raw" / "names" / "subdivision-names.parquet"


def gazetteer(chance: random.Random) -> tuple[dict[str, Region], list[Name]]:
    """Return regions and 200,000 distinct names of them."""
    table = pq.read_table(TABLE, columns=["region_id", "name"])
    owners = dict(zip(table["name"].to_pylist(), table["region_id"].to_pylist(), strict=True))
    real = sorted(owners)
    while len(owners) < SIZE:
        owners.setdefault(f"{chance.choice(real)} {chance.choice(real)}", owners[real[len(owners) % len(real)]])
    regions = {region_id: Region(region_id, "world", region_id) for region_id in sorted(set(owners.values()))}
    return regions, [Name(region_id, name) for name, region_id in list(owners.items())[:SIZE]]


def respelt(name: str, chance: random.Random) -> str:
    """Return a name as some report might write it."""
    return chance.choice([name, name.upper(), name.lower(), name.replace("-", " "), name.replace("'", "’")])


def loads(names: Sequence[Name], chance: random.Random) -> Iterator[tuple[str, list[str]]]:
    """Yield the two loads by name."""
    spelt = list(dict.fromkeys(respelt(known.name, chance) for known in names))
    chance.shuffle(spelt)
    tenth = spelt[:100_000]
    repeated = tenth + chance.choices(tenth, k=9 * len(tenth))
    chance.shuffle(repeated)
    yield "nine in ten repeat", repeated
    yield "all distinct", spelt


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    chance = random.Random(1)
    regions, names = gazetteer(chance)
    for title, load in loads(names, chance):
        rates, found = [], 0
        for _ in range(runs):
            known = RegionNames(regions, names)
            clear()
            start = time.process_time()
            answers = [known.answer(name) for name in load]
            rates.append(len(load) / (time.process_time() - start))
            found = sum(answer.region_id is not None for answer in answers)
        told = f"{statistics.median(rates):,.0f} names a second (median of {runs}, best {max(rates):,.0f})"
        print(f"{title}: {told}; {found / len(load):.0%} of {len(load):,} resolved to one region")


if __name__ == "__main__":
    main()
