"""A boundary file of one's own: fetched if it is an address, looked at, its columns asked for, its polygons mended."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from pipeline.boundaries.files import Table, UnreadableError, id_text, place_fault, read_table, shape_fault
from pipeline.boundaries.guard import KINDS, SHAPEFILE, path_faults
from pipeline.boundaries.mend import mend, widest
from pipeline.boundaries.recipe import Source
from pipeline.errors import UsageError
from pipeline.new.codes import Unit
from pipeline.new.wanted import Asked

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

STEPS_M = (1, 10, 100, 1000)  # widths within which flaws are mended without being asked for


@dataclass(frozen=True, slots=True)
class Own:
    """A file looked at and found fit: its units and polygons, what `boundaries.toml` is to say, its parts on disk."""

    source: Source
    units: tuple[Unit, ...]
    shapes: dict[str, BaseGeometry]
    files: tuple[Path, ...]
    words: str

    @property
    def points(self) -> int:
        """Return of how many points the polygons are made."""
        import shapely

        return int(sum(shapely.get_num_coordinates(shape) for shape in self.shapes.values()))


def is_address(file: str) -> bool:
    """Return whether a file is to be fetched."""
    return file.startswith(("http://", "https://"))


def fetch(address: str, folder: Path) -> Path:
    """Return the file behind an address, fetched into a folder under its own name.

    Raises
    ------
    UsageError
        If its name says no kind that is read, or it cannot be had.
    """
    import logging

    import pooch
    import requests

    name = re.sub(r"[^\w.-]", "_", unquote(urlsplit(address).path.rsplit("/", 1)[-1]))
    if Path(name).suffix.lower() not in KINDS:
        raise UsageError(f"{address}: its last part must be a file name that ends in one of {', '.join(KINDS)}")
    pooch.get_logger().setLevel(logging.ERROR)
    try:
        return Path(pooch.retrieve(address, known_hash=None, fname=name, path=folder))
    except requests.HTTPError as error:
        said = str(error).split(" for url")[0]
        raise UsageError(f"{address}: cannot be fetched: {said}") from error
    except (requests.RequestException, OSError, ValueError) as error:
        raise UsageError(f"{address}: cannot be fetched ({type(error).__name__})") from error


def look_at(path: Path, asked: Asked, extent: Sequence[float]) -> Own:
    """Return a file's units and polygons as the new case will have them.

    Raises
    ------
    UsageError
        If a column is not named or not there, or the file is not fit to be drawn; every fault is a line.
    """
    _refuse([f"--boundaries: {fault}" for fault in path_faults(path.name, path.parent)])
    source = Source(
        path=path,
        ids=(asked.id_column or "",),
        title=asked.title or path.name,
        licence=asked.licence or "not stated",
        layer=asked.layer,
        encoding=asked.encoding,
        vintage=asked.vintage,
        extent=tuple(extent),
    )
    try:
        table = read_table(source)
    except UnreadableError as error:
        raise UsageError(f"{path}: {error}") from error
    ids, names = _columns(path, asked, table)
    _refuse([f"{path}{fault}" for fault in _faults(ids, names, table, extent)])
    shapes = {unit: shape for unit, shape in zip(ids, table.shapes, strict=True) if shape is not None}
    units = [_unit(unit, name, asked) for unit, name in zip(ids, names, strict=True)]
    mended, words, width = _mended(path, shapes, asked.mend_m)
    return Own(replace(source, mend_m=width), tuple(units), mended, _files(path), words)


def _refuse(faults: Sequence[str]) -> None:
    if faults:
        raise UsageError("\n".join(faults))


def _columns(path: Path, asked: Asked, table: Table) -> tuple[list[str], list[str]]:
    have = ", ".join(f"{name} ({_example(values)})" for name, values in table.columns.items())
    for option, column in (("--id-column", asked.id_column), ("--name-column", asked.name_column)):
        if column is None:
            raise UsageError(f"{path}: say with {option} which column it is; it has: {have}")
        if column not in table.columns:
            raise UsageError(f"{path}: {option} {column!r} is no column of it; it has: {have}")
    ids = [id_text(value) for value in table.columns[asked.id_column or ""]]
    return ids, [id_text(value) for value in table.columns[asked.name_column or ""]]


def _example(values: Sequence[object]) -> str:
    return next((text[:20] for value in values if (text := id_text(value))), "empty")


def _faults(ids: Sequence[str], names: Sequence[str], table: Table, extent: Sequence[float]) -> list[str]:
    from collections import Counter

    counts = Counter(ids)
    whole = place_fault([shape for shape in table.shapes if shape is not None], extent)
    if not ids or whole:
        return [f": {whole or 'it holds no polygon'}"]
    faults = [
        f": id {unit!r} stands at {times} polygons; ids must differ" for unit, times in counts.items() if times > 1
    ]
    faults += [
        f", row {row}: the name of {unit!r} is empty"
        for row, (unit, n) in enumerate(zip(ids, names, strict=True))
        if not n
    ]
    for row, (unit, shape) in enumerate(zip(ids, table.shapes, strict=True)):
        broken = "a ring is not closed; its last point must be its first" if row in table.broken else None
        fault = broken or shape_fault(shape, mends=True)
        faults += [f", {unit or f'row {row}'}: {fault}"] if fault else []
    return faults


def _unit(unit_id: str, name: str, asked: Asked) -> Unit:
    """Return a row as a unit; its id is an ISO code or a P-code where it is written as one."""
    iso = re.fullmatch(r"[A-Z]{2}-[A-Z0-9]{1,3}", unit_id)
    pcode = "pcode" in (asked.id_column or "").casefold()
    return Unit(unit_id, name, unit_id if iso else None, None, ((None, name),), unit_id if pcode else None)


def _mended(
    path: Path, shapes: dict[str, BaseGeometry], stated: float | None
) -> tuple[dict[str, BaseGeometry], str, float]:
    """Return the polygons as a coverage, what was done, and within which width: stated, or the least that does."""
    faults: list[str] = []
    needed = widest(shapes)
    steps = [stated] if stated is not None else [0, *(step for step in STEPS_M if step >= needed)]
    for width in steps:
        faults.clear()
        mended = mend(shapes, width, 0, faults)
        if not faults:
            return mended.shapes, mended.words, width
    raise UsageError("\n".join(f"{path}: {fault.replace('declare mend_m =', 'say --mend')}" for fault in faults))


def _files(path: Path) -> tuple[Path, ...]:
    """Return the file, or all parts of a shapefile."""
    if path.suffix.lower() != ".shp":
        return (path,)
    return tuple(sorted(p for p in path.parent.glob(f"{path.stem}.*") if p.suffix.lower() in (*SHAPEFILE, ".cpg")))
