"""Time `python -m pipeline new` for a country, a process of its own each time; the goal is under 3 seconds.

python benchmarks/new_case.py [COUNTRY...]
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNS = 5
GOAL = 3.0


def seconds(country: str) -> float:
    """Return the wall time of making a case."""
    with tempfile.TemporaryDirectory() as data:
        command = [sys.executable, "-m", "pipeline", "new", "timed", "--country", country, "--data", data]
        start = time.perf_counter()
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        return time.perf_counter() - start


def main() -> int:
    medians = {country: statistics.median(seconds(country) for _ in range(RUNS)) for country in sys.argv[1:] or ["UKR"]}
    for country, median in medians.items():
        print(f"{country} {median:.2f} s (median of {RUNS})")
    return int(max(medians.values()) > GOAL)


if __name__ == "__main__":
    sys.exit(main())
