"""Rows put into plain order step by step; a step is taken only where one of its patterns is found in the row."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import repeat
from operator import call

from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.row import Row, line_of

Recast = Callable[[Row, Lexicon], Row]


class Step:
    """What recasts a row, what its symbols must hold (quickly told), and the patterns one of which must be found."""

    __slots__ = ("found", "needs", "recast")

    def __init__(self, recast: Recast, needs: str, *patterns: re.Pattern[str]) -> None:
        """Take the step with its conditions; `found` is asked of each row, one pattern without a detour."""
        self.recast, self.needs = recast, needs
        searches = [pattern.search for pattern in patterns]
        self.found: Callable[[str], object] = (
            searches[0] if len(searches) == 1 else lambda line: any(map(call, searches, repeat(line)))
        )


def taken(steps: Sequence[Step], row: Row, lexicon: Lexicon) -> Row:
    """Return a row after all steps that fit it, in their order."""
    line = line_of(row)
    for step in steps:
        if step.needs in line and step.found(line):
            before, row = row, step.recast(row, lexicon)
            line = line_of(row)
            if WATCHERS and row != before:
                for watch in WATCHERS:
                    watch(step.recast, line)
    return row


# Who wants to know which step changed a row, and how its symbols stand then: `python -m pipeline.symbols --steps`.
WATCHERS: list[Callable[[Recast, str], None]] = []
