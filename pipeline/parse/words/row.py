"""A sentence as a row of words and phrases, each with a symbol of one letter, so that patterns can find their order."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from typing import NamedTuple

from pipeline.model import Unit
from pipeline.parse.lexicon.shapes import Verb
from pipeline.parse.words.dates import Day
from pipeline.parse.words.numbers import Number

NEVER = r"(?!)"  # of a lexicon: nothing says so in this language


class Chunk(NamedTuple):
    """A word or phrase of the plain text with its symbol and, where it has one, its meaning."""

    symbol: str
    text: str
    start: int
    end: int
    number: Number | None = None
    unit: Unit | None = None
    verb: Verb | None = None
    day: Day | None = None


Row = list[Chunk]


def line_of(row: Iterable[Chunk]) -> str:
    """Return the symbols of chunks, one letter each."""
    return "".join([chunk.symbol for chunk in row])


def backwards(
    pattern: re.Pattern[str], row: Iterable[Chunk], start: int = 0, end: int = sys.maxsize
) -> list[re.Match[str]]:
    """Return where a pattern is found in the symbols of a row, last first: a change there moves none of the rest."""
    return [*pattern.finditer(line_of(row), start, end)][::-1]
