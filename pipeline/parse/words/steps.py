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

    def __init__(self, recast: Recast, needs: str, *patterns: re.Pattern[str]) -> None:
        """Take the step with its conditions."""
        self.recast, self.needs = recast, needs
        self._searches = [pattern.search for pattern in patterns]

    def fits(self, line: str) -> bool:
        """Return whether the step may change a row with these symbols."""
        return self.needs in line and any(map(call, self._searches, repeat(line)))


def taken(steps: Sequence[Step], row: Row, lexicon: Lexicon) -> Row:
    """Return a row after all steps that fit it, in their order."""
    line = line_of(row)
    for step in steps:
        if step.fits(line):
            before, row = row, step.recast(row, lexicon)
            line = line_of(row)
            if WATCHERS and row != before:
                for watch in WATCHERS:
                    watch(step.recast, line)
    return row


# Who wants to know which step changed a row, and how its symbols stand then: `python -m pipeline.symbols --steps`.
WATCHERS: list[Callable[[Recast, str], None]] = []
