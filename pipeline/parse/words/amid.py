"""Clauses of others amid what somebody did: "blew up the bridge so that the army could not enter, and captured"."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.scan import Chunk, line_of

ACTS = re.compile(r"(?:D,?)?d?[jg]{0,2}(?P<who>[PS])[vhx]{0,3}[gRV]")
OTHER = re.compile(r"(?P<begins>[xmw]w?)d?[jg]{0,2}[PS][^;VRK]*?(?P<ends>,?)(?=,?a[xvhD]{0,3}V)")


def left_out(row: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Return a sentence without the clause in which another acts, where whoever acts before it goes on behind it.

    "Повстанцы взорвали мост, чтобы армия не вошла в Терны, и заняли Липки": not the army took Lipki.
    """
    small = lexicon.kinds.small
    line = line_of(row)
    if not ACTS.match(line):
        return row
    for found in OTHER.finditer(line, 2):
        begins = " ".join(chunk.text for chunk in row[slice(*found.span("begins"))])
        if is_a(small.so_that, begins) or (found["ends"] and is_a(small.meanwhile, begins)):
            start = found.start() - (line[found.start() - 1] == ",")
            return [*row[:start], *row[found.end() :]]
    return row
