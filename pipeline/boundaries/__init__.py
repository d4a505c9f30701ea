"""Make the polygons of a case's regions from what its `boundaries.toml` declares.

A recipe names files, unions of their units, and ground that is split by localities where no file draws the
region. Everything joins by id; no region is ever found by where a place lies, which is only checked.
Formats: docs/boundaries.md.
"""

from pipeline.boundaries.compose import area_table, borders, read_boundaries
from pipeline.boundaries.within import strays

__all__ = ["area_table", "borders", "read_boundaries", "strays"]
