"""Works that are named for a change of control: "The Fall of Lowfen" is a film."""

from __future__ import annotations

import re

from pipeline.parse.words.row import Chunk, backwards

TITLED = re.compile(r'"\s?(?:[^\W\d_]{1,3}[\s\'])?$')  # "The"
TITLE = re.compile(r'[^".:;!?\n]{1,50}"')


def named(row: list[Chunk], text: str) -> list[Chunk]:
    """Make a thing of each title in inverted commas that begins with the noun of a change."""
    if '"' not in text:
        return row
    for i in reversed(range(len(row))):
        if (end := _end(row[i], text)) is not None:
            inside = [chunk for chunk in row[i:] if chunk.start < end]
            if not any(chunk.symbol == "V" for chunk in inside[1:]):
                title = Chunk("X", text[row[i].start : end], row[i].start, end)
                row = [*row[:i], title, *row[i + len(inside) :]]
    return row


AGENCY = re.compile("a(?P<name>P)a(?![PT])")


def without_agency(row: list[Chunk]) -> list[Chunk]:
    """Leave out the agency between two strokes whose report begins behind it: "/XNA/ The army has taken"."""
    for found in backwards(AGENCY, row):
        opens, name, closes = row[found.start() : found.end()]
        strokes = opens.text == closes.text == "/" and opens.end == name.start and name.end == closes.start
        if strokes and name.text.isupper():
            behind_place = row[found.start() - 1].symbol == "P" if found.start() else False
            kept = [opens._replace(symbol="("), name, closes._replace(symbol=")")] if behind_place else []
            row = [*row[: found.start()], *kept, *row[found.end() :]]
    return row


def _end(chunk: Chunk, text: str) -> int | None:
    """Return where the title ends that a chunk begins, or None."""
    if chunk.verb is None or chunk.verb.frame not in ("noun", "noun-leave", "fall"):
        return None
    marks = len(chunk.text) - len(chunk.text.lstrip('"'))
    if not chunk.text[marks:][:1].isupper() or not TITLED.search(text[max(0, chunk.start - 8) : chunk.start + marks]):
        return None
    closed = TITLE.match(text, chunk.end)
    return closed.end() - 1 if closed else None
