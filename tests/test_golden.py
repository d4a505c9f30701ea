"""The embedded case, built whole: what comes out is what was looked at and found right.

After a change that is meant: `python -m tests.test_golden` writes the golden file anew; look at the difference.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import shapely
from shapely.geometry import shape

ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden" / "karabakh-2020.control.geojson"
NEAR = 1e-6  # degrees


def build(folder: Path, seed: str = "0") -> Path:
    """Build the embedded case in a process of its own and return the folder of its data."""
    command = [sys.executable, "-m", "pipeline", "build", "karabakh-2020", "--out", str(folder)]
    subprocess.run(
        [*command, "--maps", str(folder / "maps")],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": seed},
        check=True,
        capture_output=True,
    )
    return folder / "karabakh-2020"


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    return build(tmp_path_factory.mktemp("golden"))


def features(path: Path) -> dict[str, dict]:
    return {f["properties"]["region_id"]: f for f in json.loads(path.read_text(encoding="utf-8"))["features"]}


def test_every_attribute_is_as_it_was_found_right(built):
    """
    The attributes of control.geojson equal the golden file's, one by one.
    """
    found, golden = features(built / "control.geojson"), features(GOLDEN)

    assert list(golden) == list(found)
    for region, feature in golden.items():
        assert feature["properties"] == found[region]["properties"], region


def test_every_polygon_is_where_it_was_found_right(built):
    """
    The polygons of control.geojson equal the golden file's within a millionth of a degree.
    """
    found, golden = features(built / "control.geojson"), features(GOLDEN)

    for region, feature in golden.items():
        distance = shapely.hausdorff_distance(shape(feature["geometry"]), shape(found[region]["geometry"]))
        assert distance <= NEAR, region


def test_two_builds_give_the_same_bytes(built, tmp_path):
    """
    Every file of a second build, in another process with another hash seed, is the same to the byte.
    """
    again = build(tmp_path, seed="7")
    hashes = [
        {p.relative_to(folder): hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.rglob("*") if p.is_file()}
        for folder in (built.parent, again.parent)
    ]

    assert hashes[0] == hashes[1]
    assert Path("maps/karabakh-2020/index.html") in hashes[0]


if __name__ == "__main__":
    import shutil
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        GOLDEN.parent.mkdir(exist_ok=True)
        shutil.copy(build(Path(folder)) / "control.geojson", GOLDEN)
