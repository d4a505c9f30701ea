"""Time the default build against `import geopandas, folium`, turn by turn on this machine.

    python benchmarks/build_time.py [RUNS]

Prints the median of each and of the ratio pair by pair; the goal is a ratio of at most 3.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PEER = [sys.executable, "-c", "import geopandas, folium"]
# As on a user's machine, where Python keeps what it compiled of a module; pip did so for the peer's.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def seconds(command: list[str]) -> float:
    """Return the wall time of a command, run from the root of the repository."""
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, env=ENVIRONMENT)
    return time.perf_counter() - start


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory() as folder:
        build = [
            sys.executable,
            "-m",
            "pipeline",
            "build",
            "karabakh-2020",
            "--out",
            folder,
            "--maps",
            f"{folder}/maps",
        ]
        seconds(build), seconds(PEER)  # warm the disk, keep what is compiled
        pairs = [(seconds(build), seconds(PEER)) for _ in range(runs)]
    ours, peer = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    print(f"build {ours:.2f} s, import geopandas and folium {peer:.2f} s, ratio {ratio:.2f} (medians of {runs} pairs)")


if __name__ == "__main__":
    main()
