"""A sentence's chunks as one line of symbols, and some of them as the words that they stand for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pipeline.parse.words.row import Chunk, line_of


def line(row: Sequence[Chunk]) -> str:
    """Return a sentence's symbols, one letter a chunk."""
    return line_of(row)


def text(row: Sequence[Chunk], start: int, end: int) -> str:
    """Return the words of a run of chunks, the genitive's mark left out; "l'armée" as it is written."""
    parts = [chunk for chunk in row[start:end] if chunk.symbol != "s" and chunk.text]
    gaps = ["" if one.end == after.start and one.text.endswith("'") else " " for one, after in pairwise(parts)]
    return "".join(f"{chunk.text}{gap}" for chunk, gap in zip(parts, (*gaps, ""), strict=True)) if parts else ""
