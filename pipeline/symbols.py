"""How the grammar reads a sentence: `python -m pipeline.symbols [--steps] "Vespera took 3 villages." [LANGUAGE]`.

A line a chunk with its symbol and what that stands for, then a line a claim with the rule that read it. With `--steps`
first a line for each step that put the row into plainer order: its symbols then, and the function.
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Iterator

from pipeline.model import Card, Report
from pipeline.parse.lexicon import guessed, lexicon
from pipeline.parse.prose import read
from pipeline.parse.text.normal import plain
from pipeline.parse.text.sentences import split
from pipeline.parse.words import steps
from pipeline.parse.words.chunks import SYMBOLS, chunks
from pipeline.parse.words.clitics import apart
from pipeline.parse.words.row import Chunk


def shown(text: str, language: str | None = None, with_steps: bool = False) -> Iterator[str]:
    """Yield the lines that show how a text is read, in the language that it seems to have if none is said."""
    language = language or guessed(plain(text).text)
    words = lexicon(language)
    flat = apart(plain(text), words).text.replace("\n", " ")
    rows = [_row(flat, sentence.start, sentence.end, language) for sentence in split(flat)]
    for taken, row in rows:
        yield from taken if with_steps else ()
        for chunk in row:
            told = SYMBOLS.get(chunk.symbol, "a sign")
            yield f"{chunk.symbol}  {chunk.text:<24} {f'{told} ({chunk.verb.frame})' if chunk.verb else told}".rstrip()
    card = Card(language=language)
    for claim in read(Report("text", "text", hashlib.sha256(text.encode()).hexdigest(), text, card)):
        names = ", ".join(place.name for place in claim.localities)
        said = [claim.region or "no region", claim.count, names, f"{claim.lost_by or '?'} -> {claim.gained_by or '?'}"]
        yield f"{claim.rule}: {'; '.join(str(part) for part in said if part not in (None, ''))}"


def _row(text: str, start: int, end: int, language: str) -> tuple[list[str], tuple[Chunk, ...]]:
    """Return the chunks of a sentence and the steps that it took to them."""
    told: list[str] = []

    def watch(step: steps.Recast, line: str) -> None:
        told.append(f"{line}  {step.__module__.rpartition('.')[2]}.{step.__name__}")

    steps.WATCHERS.append(watch)
    try:
        return told, chunks(text, start, end, lexicon(language), None)
    finally:
        steps.WATCHERS.remove(watch)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m pipeline.symbols", description=(__doc__ or "").split(":")[0])
    parser.add_argument("text")
    parser.add_argument("language", nargs="?")
    parser.add_argument("--steps", action="store_true", help="tell what put the row into this order")
    asked = parser.parse_args()
    print("\n".join(shown(asked.text, asked.language, asked.steps)))
