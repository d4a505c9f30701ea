"""Time the build of a case that is seen day by day: 769 daily control polygons, or as many tables, of 300 places.

    python benchmarks/stocks.py [--days 769] [--places 300] [--corners 2600] [--tables]

A front that wanders through three rows of five regions divides two sides; a report says of a fifth of the places that
they changed hands on some day. Prints seconds, of the processor too, the peak of memory and the number of findings.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from math import sin
from pathlib import Path

START = date(2030, 1, 1)
Places = dict[str, tuple[float, float]]


def front(day: int, lat: float) -> float:
    """Return the longitude of the front."""
    return 32 + 1.5 * sin(day / 90) + 0.3 * sin(lat * 40 + day * 0.01) * sin(lat * 7)


def drawn(day: int, corners: int) -> str:
    """Return the control polygons of a day as GeoJSON."""
    lats = [46 + 3 * k / corners for k in range(corners + 1)]
    line = [[round(front(day, lat), 6), round(lat, 6)] for lat in lats]
    rings = {side: [[edge, 46], *line, [edge, 49], [edge, 46]] for side, edge in (("Azure", 29), ("Umber", 36))}
    features = [
        {"type": "Feature", "properties": {"side": side}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
        for side, ring in rings.items()
    ]
    return json.dumps({"type": "FeatureCollection", "features": features})


def listed(day: int, places: Places) -> str:
    """Return who holds each place on a day as a table."""
    rows = (f"{name},{'Azure' if lon < front(day, lat) else 'Umber'}" for name, (lon, lat) in places.items())
    return "locality,side,day\n" + "".join(f"{row},{START + timedelta(days=day)}\n" for row in rows)


def files(days: int, count: int, corners: int, tables: bool) -> Iterator[tuple[str, str]]:
    """Yield name and text of each file of the case."""
    chance = random.Random(5)
    places = {f"p{n}": (30 + chance.random() * 5, 46 + chance.random() * 3) for n in range(count)}
    corner = [(east, north) for east in range(30, 35) for north in range(46, 49)]
    end = START + timedelta(days=days - 1)
    sides = '[actors.azure]\nname = "Azure"\n[actors.umber]\nname = "Umber"\n'
    yield "case.toml", f'title = "Stocks"\nperiod = {{start = {START}, end = {end}}}\n{sides}'
    yield "regions.csv", "id,name\n" + "".join(f"r{e}{n},R{e}{n}\n" for e, n in corner)
    located = (f"{p},{p},{x:.5f},{y:.5f},r{int(x)}{int(y)}\n" for p, (x, y) in places.items())
    yield "localities.csv", "id,name,lon,lat,regions\n" + "".join(located)
    squares = [
        {
            "type": "Feature",
            "properties": {"region_id": f"r{e}{n}"},
            "geometry": {"type": "Polygon", "coordinates": [[[e, n], [e + 1, n], [e + 1, n + 1], [e, n + 1], [e, n]]]},
        }
        for e, n in corner
    ]
    yield "regions.geojson", json.dumps({"type": "FeatureCollection", "features": squares})
    columns = 'holder = "side"\n' + ('locality = "locality"\ndate = "day"\n' if tables else "")
    yield "reports/_defaults.toml", f'publisher = "Daily"\npublished = {end}\n[columns]\n{columns}'
    for day in range(days):
        name = f"reports/day-{START + timedelta(days=day):%Y%m%d}"
        yield (f"{name}.csv", listed(day, places)) if tables else (f"{name}.geojson", drawn(day, corners))
    changes = "".join(f"{place},Azure,{START},{end}\n" for place in list(places)[: count // 5])
    yield "reports/changes.csv", "locality,gained_by,event_start,event_end\n" + changes
    named = "".join(f'{name} = "{name}"\n' for name in ("locality", "gained_by", "event_start", "event_end"))
    yield "reports/changes.toml", f'publisher = "Wire"\npublished = {end}\n[columns]\n{named}'


def main() -> None:
    """Write the case, build it and print what it took."""
    from pipeline.build import build, decide
    from pipeline.render import write

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--days", type=int, default=769)
    parser.add_argument("--places", type=int, default=300)
    parser.add_argument("--corners", type=int, default=2600)
    parser.add_argument("--tables", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as root:
        case, size = Path(root, "stocks"), 0
        for name, text in files(asked.days, asked.places, asked.corners, asked.tables):
            (case / name).parent.mkdir(parents=True, exist_ok=True)
            size += (case / name).write_text(text)
        begin, before = time.perf_counter(), time.process_time()
        decided = decide(case)
        told = time.perf_counter() - begin
        write(build(decided), Path(root, "out"), Path(root, "maps"), {}, lambda stage, what: None)
        took, processor = time.perf_counter() - begin, time.process_time() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{asked.days} days, {asked.places} places, {size / 1e6:.0f} MB")
    print(f"decided in {told:.1f} s, written in {took:.1f} s ({processor:.1f} s of a processor), peak {peak:.0f} MB")
    print(f"{len(decided.located)} claims, {len(decided.findings)} findings")


if __name__ == "__main__":
    main()
