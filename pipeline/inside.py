"""Which places of a case lie inside the polygons of a report. Pure.

A place is a disc as wide as its precision. It is inside where the whole disc is, and on the border where only a part
of it is: then nobody can tell.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from math import cos, radians
from typing import TYPE_CHECKING, Any

from pipeline.model import Case, Finding, Locality, Report, Row, Weight
from pipeline.parse.polygons import date_of, holder_of, is_map

if TYPE_CHECKING:
    import numpy as np
    import shapely
    from shapely.geometry.base import BaseGeometry

    Array = np.ndarray[Any, Any]

Found = tuple[set[int], set[int]]  # the places that lie inside a polygon, and those of which only a part does

PRECISIONS = {"exact": 100.0, "approx": 1000.0}  # metres; a place that says nothing is taken as exact
DISTANCE = re.compile(r"(?P<number>[0-9]+(?:\.[0-9]+)?) ?(?P<unit>m|km)")
METRES_A_DEGREE = 111_320.0
ALL_OF_IT = 1 - 1e-9  # a disc cut along a seam and put together again


def with_places(reports: Iterable[Report], case: Case) -> tuple[list[Report], list[Finding]]:
    """Return the reports, the polygons of maps replaced by the places of the case inside, and the maps of elsewhere."""
    discs = Discs.of(case.localities.values())
    settled = [discs.settled(report) if is_map(report) else report for report in reports]
    return settled, _elsewhere(settled, len(discs.places))


def _elsewhere(reports: Iterable[Report], located: int) -> list[Finding]:
    """Return a finding for each publisher in none of whose polygons any place of the case lies."""
    met: dict[str, bool] = {}
    for report in filter(is_map, reports):
        source = report.card.publisher or report.report_id
        inside = any(row.ground and (row.ground.whole or row.ground.part) for row in report.rows)
        met[source] = met.get(source, False) or inside
    told = f"none of the {located} located places of the case lies in its polygons"
    hint = "longitude and latitude may be swapped" if located else "localities.csv needs lon and lat"
    return [
        Finding("map-elsewhere", Weight.SERIOUS, f"{source}: {told}; {hint}", suggestion=hint)
        for source, inside in met.items()
        if not inside
    ]


def radius(place: Locality) -> float:
    """Return how far off a place may lie, in metres: as its `precision` says in words or as a distance."""
    found = DISTANCE.fullmatch(place.precision or "")
    if found:
        return float(found["number"]) * (1000 if found["unit"] == "km" else 1)
    return PRECISIONS.get(place.precision or "exact", PRECISIONS["approx"])


@dataclass(frozen=True)
class Discs:
    """The located places of a case as discs in WGS 84 degrees, with a tree over them."""

    places: tuple[Locality, ...]
    shapes: Array
    tree: shapely.STRtree

    @classmethod
    def of(cls, places: Iterable[Locality]) -> Discs:
        """Return the discs of the places that have a point."""
        import numpy as np
        import shapely

        located = tuple(place for place in places if place.lon is not None)
        shapes = np.array([_disc(place) for place in located], dtype=object)
        return cls(located, shapes, shapely.STRtree(shapes))

    def settled(self, report: Report) -> Report:
        """Return a map with the places in its polygons, and without the polygons."""
        polygons = {n: row.ground.polygon for n, row in enumerate(report.rows) if row.ground and row.ground.polygon}
        found = {n: self._found(polygon) for n, polygon in polygons.items()}
        self._join(report, polygons, found)
        rows = [self._row(row, *found.get(n, (set(), set()))) for n, row in enumerate(report.rows)]
        return replace(report, rows=tuple(rows))

    def _found(self, polygon: BaseGeometry) -> Found:
        import shapely

        near = self.tree.query(polygon)
        shapely.prepare(polygon)
        near = near[shapely.intersects(polygon, self.shapes[near])]
        inside = shapely.covers(polygon, self.shapes[near])
        shapely.destroy_prepared(polygon)  # it takes more memory than the polygon
        return set(near[inside].tolist()), set(near[~inside].tolist())

    def _join(self, report: Report, polygons: Mapping[int, BaseGeometry], found: Mapping[int, Found]) -> None:
        """Take a place across a seam between polygons of one holder and day for inside of each."""
        import shapely

        across: dict[tuple[str, str, int], list[int]] = defaultdict(list)
        for n, (_, part) in found.items():
            for place in part:
                across[holder_of(report, report.rows[n]), date_of(report, report.rows[n]), place].append(n)
        for (_, _, place), numbers in across.items():
            disc = self.shapes[place]
            pieces = [shapely.intersection(polygons[n], disc) for n in numbers] if len(numbers) > 1 else []
            if shapely.union_all(pieces).area >= ALL_OF_IT * disc.area:
                for n in numbers:
                    found[n][0].add(place)
                    found[n][1].discard(place)

    def _row(self, row: Row, inside: Iterable[int], part: Iterable[int]) -> Row:
        if row.ground is None:
            return row
        whole, partly = (tuple(self.places[n] for n in sorted(numbers)) for numbers in (inside, part))
        return replace(row, ground=replace(row.ground, polygon=None, whole=whole, part=partly))


def _disc(place: Locality) -> shapely.Polygon:
    import shapely
    from shapely.affinity import scale

    lon, lat = place.lon or 0.0, place.lat or 0.0
    wide = radius(place) / METRES_A_DEGREE
    disc = shapely.buffer(shapely.Point(lon, lat), wide)
    squeezed: shapely.Polygon = scale(disc, xfact=1 / max(cos(radians(lat)), 0.01), origin=(lon, lat))
    return squeezed
