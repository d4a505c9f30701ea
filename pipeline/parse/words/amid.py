"""Clauses of others amid what somebody did: "blew up the bridge so that the army could not enter, and captured"."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.row import Chunk, line_of

ACTS = re.compile(r"(?:D,?)?d?[jg]{0,2}(?P<who>[PS])[vhx]{0,3}[gRV]")
# frames of verbs that have sides for subjects
ACTIVE = frozenset("take seize clear lose forfeit oust leave give hand".split())
OTHER = re.compile(r"(?P<begins>[xmw]w?)d?[jg]{0,2}[PS][^;VRK]*?(?P<ends>,?)(?=,?a[xvhD]{0,3}V)")
# "The Blues, the Reds' ally, seized", "The army, the forces of the new government in Lowfen, took"
WHO = r"(?:D,)?d?[jg]{0,2}[PS](?:\([PS]\))?"
APPOSED = re.compile(
    rf"{WHO}(?P<all>,d?[jgyx]{{0,2}}[PSgX](?=[^;,VRK]*[sowy])[^;,VRK]*)(?P<end>,)[vx]{{0,3}}(?P<verb>V)"
)
# "Le F17, groupe soutenu par Norland, a cédé"
BARE = re.compile(rf"{WHO}(?P<all>,[SX][^;,VR]*)(?P<end>,)[vx]{{0,3}}(?P<verb>V)")


def without_apposed(row: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Return a sentence without what it says, between commas, of the side that it begins with."""
    found = (BARE if lexicon.romance else APPOSED).match(line_of(row))
    verb = row[found.start("verb")].verb if found else None
    if found is None or verb is None or verb.frame not in ACTIVE:
        return row
    return [*row[: found.start("all")], *row[found.end("end") :]]


def left_out(row: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Return a sentence without the clause in which another acts, where whoever acts before it goes on behind it.

    "Повстанцы взорвали мост, чтобы армия не вошла в Терны, и заняли Липки": not the army took Lipki.
    """
    row = without_apposed(row, lexicon)
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
