"""What the match of a rule in a row of symbols holds: positions of names, figures and units."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.model import Unit
from pipeline.parse.clause.group import Item
from pipeline.parse.words.chunks import ARTICLES
from pipeline.parse.words.row import Chunk


def positions(found: re.Match[str], key: str) -> tuple[int, ...]:
    """Return the names of a group; in "the Redland province of Eastmoor" the last name is the region."""
    line, (start, end) = found.string, found.span(key)
    names = [i for i in range(start, end) if line[i] == "P"]
    if key in ("region", "region2", "region3", "each"):
        names = [
            i for i in names if not re.match(r"P[yzTU]*[zTU][om][dy]*P|Ps[yjxg]{0,2}P|P[UT]?s[^,a]*P", line[i:end])
        ]
    return tuple(names)


def last_of(keys: Sequence[str], found: re.Match[str]) -> tuple[int, ...]:
    """Return the positions of the names in the last of some groups that holds any."""
    said = [key for key in keys if found.groupdict().get(key)]
    return positions(found, said[-1]) if said else ()


def unit_in(found: re.Match[str], row: Sequence[Chunk]) -> Unit | None:
    """Return the first unit of locality in a match."""
    return next((row[i].unit for i in range(found.start(), found.end()) if row[i].symbol == "U"), None)


def summed(found: re.Match[str], row: Sequence[Chunk]) -> tuple[tuple[int, ...], Unit | None]:
    """Return the positions of the figures that a quantity adds up, and what the first of them counts."""
    span = range(found.start("quantity"), found.end("quantity"))
    counted = tuple(i for i in span if row[i].symbol == "N" or row[i].text.casefold() in ARTICLES)
    return counted, next(row[i].unit for i in span if row[i].symbol in "UT")


def is_single(row: Sequence[Chunk], at: int) -> bool:
    """Return whether a unit stands at a position, in the singular."""
    return at < len(row) and row[at].symbol == "U" and not row[at].text.endswith("s")


def low_of(item: Item, row: Sequence[Chunk]) -> int | None:
    """Return the one figure of an item, or its lower end."""
    number = row[item.count[0]].number if len(item.count) == 1 else None
    return number.low if number else None
