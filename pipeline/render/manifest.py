"""The manifest: from which bytes, by which versions, which bytes were made."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from pipeline.model import Product

PACKAGES = ("branca", "folium", "geopandas", "numpy", "pandas", "pyarrow", "pyogrio", "shapely")


def write_manifest(
    product: Product, inputs: Mapping[str, str], folder: Path, others: Mapping[str, Path] | None = None
) -> list[Path]:
    """Write `manifest.json`, last of all: it lists every other file of the folder by its hash.

    Parameters
    ----------
    inputs
        SHA-256 in hexadecimal by path, each path relative to the case.
    others
        Files that the build wrote elsewhere (the maps), by the name to list them under.
    """
    path = folder / "manifest.json"
    made = {each.relative_to(folder).as_posix(): each for each in folder.rglob("*") if each.is_file() and each != path}
    manifest = {
        "case": product.case.case_id,
        "as_of": product.ledger.as_of.isoformat(),
        "known_at": product.ledger.known_at.isoformat(),
        "inputs": dict(inputs),
        "outputs": {name: sha256(file) for name, file in (made | dict(others or {})).items()},
        "versions": _versions(),
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")
    return [path]


def sha256(path: Path) -> str:
    """Return a file's SHA-256 in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _versions() -> dict[str, str]:
    import pyogrio
    import shapely

    return {name: version(name) for name in PACKAGES} | {
        "gdal": pyogrio.__gdal_version_string__,
        "geos": shapely.geos_version_string,
        "python": platform.python_version(),
    }
