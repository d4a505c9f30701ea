"""What the grammar knows, as data: each rule with its example and a near miss.

`heads` find a place or a figure, `tails` what belongs to it, `frames` where a verb has its object and its sides.
`final` does what `heads` and `tails` do where the verb stands last.
"""

from __future__ import annotations

from pipeline.parse.rules.frames import FRAMES, Frame
from pipeline.parse.rules.heads import HEADS
from pipeline.parse.rules.shapes import Rule
from pipeline.parse.rules.tails import TAILS

__all__ = ["FRAMES", "HEADS", "TAILS", "Frame", "Rule"]
