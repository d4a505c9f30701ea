"""What a boundary file must be before GDAL may open it: a plain file of a known kind that reads no other file.

GDAL opens far more than files: addresses, databases, and descriptions that name further files to read.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

HEAD = 4096
LARGEST = 4 * 2**30  # bytes that a zipped file may unfold to
SHAPEFILE = (".shp", ".shx", ".dbf", ".prj")
OTHERS = re.compile(rb"gdal_streamed_alg|<OGRVRT|<!ENTITY|<!DOCTYPE|<OGRWFS|<GDAL_WMS", re.IGNORECASE)


def _json(head: bytes) -> bool:
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def _xml(*roots: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and any(root in head for root in roots)


def _leads(*signs: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(signs)


KINDS: dict[str, tuple[str, Callable[[bytes], bool]]] = {
    ".geojson": ("GeoJSON", _json),
    ".json": ("GeoJSON", _json),
    ".gpkg": ("a GeoPackage", _leads(b"SQLite format 3\0")),
    ".shp": ("a shapefile", _leads(b"\0\0\x27\x0a")),
    ".fgb": ("FlatGeobuf", _leads(b"fgb")),
    ".parquet": ("GeoParquet", _leads(b"PAR1")),
    ".kml": ("KML", _xml(b"<kml", b":kml")),
    ".gml": ("GML", _xml(b"FeatureCollection")),
    ".osm": ("OpenStreetMap XML", _xml(b"<osm")),
    ".zip": ("a zip archive", _leads(b"PK\x03\x04")),
}


def path_faults(name: str, folder: Path) -> Iterable[str]:
    """Yield why a declared file name is none to open: an address, GDAL's own file system, nothing there."""
    path = folder / name
    if not name:
        return
    if name.lstrip().startswith(("/vsi", "<", "{")) or "://" in name or "/vsi" in path.as_posix():
        yield f"file is {name!r}, must be the path of a plain file"
    elif not path.is_file():
        yield f"file is {name!r}, there is no {path}"
    elif path.suffix.lower() not in KINDS:
        yield f"file is {name!r}, of no kind that is read ({', '.join(KINDS)})"


def content_faults(path: Path) -> Iterable[str]:
    """Yield why the bytes of a file are not what its name says, or would make GDAL read another file."""
    what, fits = KINDS[path.suffix.lower()]
    with path.open("rb") as file:
        head = file.read(HEAD)
    if not head.strip():
        yield "empty; it must hold polygons"
    elif not fits(head):
        yield f"not {what}, as its name says; it begins with {head[:16]!r}"
    elif path.suffix.lower() == ".zip":
        yield from _zip_faults(path)
    elif path.suffix.lower() == ".shp":
        yield from _lacking({each.suffix.lower() for each in path.parent.glob(f"{path.stem}.*")})
    elif fits in (_json, KINDS[".kml"][1], KINDS[".gml"][1], KINDS[".osm"][1]):
        yield from _text_faults(path.read_bytes())


def _text_faults(content: bytes) -> Iterable[str]:
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        yield f"not UTF-8 at byte {error.start}; save it as UTF-8"
    if found := OTHERS.search(content):
        yield f"holds {found.group().decode()!r}, which makes GDAL read other files or expand text; leave it out"


def _lacking(endings: set[str]) -> Iterable[str]:
    lacking = [ending for ending in SHAPEFILE if ending not in endings]
    if lacking:
        yield f"its {', '.join(lacking)} missing; a shapefile is {', '.join(SHAPEFILE)} side by side"


def _zip_faults(path: Path) -> Iterable[str]:
    try:
        with zipfile.ZipFile(path) as archive:
            names = [each.filename for each in archive.infolist() if not each.is_dir()]
            unfolded = sum(each.file_size for each in archive.infolist())
            inside = members(names)
            if len(inside) != 1:
                found = f"{len(inside)} ({', '.join(inside)})" if inside else "none"
                yield f"must hold one file of polygons, holds {found}; unpack it and name the file"
                return
            if unfolded > LARGEST:
                yield f"unfolds to {unfolded / 2**30:.0f} GiB; unpack it and name the file"
                return
            ending = Path(inside[0]).suffix.lower()
            if not KINDS[ending][1](archive.read(inside[0])[:HEAD]):
                yield f"{inside[0]} in it is not {KINDS[ending][0]}, as its name says"
            elif ending == ".shp":
                stem = inside[0][: -len(ending)]
                yield from _lacking({Path(name).suffix.lower() for name in names if name.startswith(f"{stem}.")})
            elif ending != ".gpkg" and ending != ".fgb":
                yield from _text_faults(archive.read(inside[0]))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError) as error:
        yield f"cannot be unpacked: {error}"


def members(names: Iterable[str]) -> list[str]:
    """Return the names of an archive that are files of polygons which GDAL can read in place."""
    readable = set(KINDS) - {".zip", ".parquet"}
    return [name for name in names if Path(name).suffix.lower() in readable and not name.startswith("__MACOSX/")]


def gdal_name(path: Path) -> str:
    """Return what GDAL is to open: the file itself, or the one file of polygons in an archive."""
    if path.suffix.lower() != ".zip":
        return str(path)
    with zipfile.ZipFile(path) as archive:
        (name,) = members(archive.namelist())
    return f"/vsizip/{{{path.resolve()}}}/{name}"


def hash_fault(path: Path, expected: str | None) -> str | None:
    """Tell of bytes other than those declared."""
    if expected in (None, found := sha256(path)):
        return None
    return f"its sha256 is {found}, declared is {expected}; put the file back, or review it and declare the new hash"


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal; of a shapefile, that of its four parts one after another."""
    parts = [path]
    if path.suffix.lower() == ".shp":
        beside = {each.suffix.lower(): each for each in path.parent.glob(f"{path.stem}.*")}
        parts = [beside[ending] for ending in SHAPEFILE if ending in beside]
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part.read_bytes())
    return digest.hexdigest()
