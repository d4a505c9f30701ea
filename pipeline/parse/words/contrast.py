"""What a sentence says did not, and was not: "the army, not the rebels, took Lowfen", "not Lowfen but Highfen"."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.row import Chunk, backwards

ONE = r"(?:[bfmt]?d?[jg]{0,2}[PS]{1,2})"
# "the army, not the rebels, took", "Lowfen, but not Highfen, fell", "by the army, not by the rebels"
BEHIND = re.compile(
    rf"(?<=[PS])(?P<mark>,?)a?(?P<not>[xge]{{1,2}}){ONE}(?:(?P<or>x){ONE})?(?:,(?=d?w|[hvxD]{{0,3}}[VK])|(?=[hvxD]{{0,3}}V|d?w|[,;.]|$))"
)
# "ten towns in Eastmoor, but not Lowfen, Highfen or Norby"
LISTED = re.compile(r"(?<=[PUT])(?P<mark>,?)a?(?P<not>[xge]{1,2})d?P(?:,P)*,?(?P<or>[ax])P(?=[.;]|$|,?D)")
# "not the army but the rebels took", "not by the army but by the rebels"
BEFORE = re.compile(rf"(?P<not>[xg]{{1,2}})h?{ONE},?(?P<but>[xar])(?={ONE})")
# "isyancılar değil ordu"
BETWEEN = re.compile(r"[PS](?P<not>g),?(?=[PS])")


def without(row: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Return a sentence without the sides and places of which it denies what it says of others."""
    small = lexicon.kinds.small
    for form in (BEFORE, LISTED, BEHIND, BETWEEN):
        for found in backwards(form, row):
            denied = " ".join(chunk.text for chunk in row[slice(*found.span("not"))])
            if not is_a(small.not_behind if form is BETWEEN else small.not_these, denied):
                continue
            joint = row[found.start("or")] if "or" in form.groupindex and found["or"] else None
            if joint is not None and joint.symbol == "x" and not is_a(small.nor, joint.text):
                continue
            if form is BEFORE and not is_a(small.but_these, row[found.start("but")].text):
                continue
            row = [*row[: found.start()], *row[found.end() :]]
    return row
