"""How the grammar reads a sentence: `python -m pipeline.symbols "Vespera took 3 villages in Eastmoor." [LANGUAGE]`.

A line a chunk with its symbol and what that stands for, then a line a claim with the rule that read it.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator

from pipeline.model import Card, Report
from pipeline.parse.lexicon import guessed, lexicon
from pipeline.parse.prose import read
from pipeline.parse.text.normal import plain
from pipeline.parse.text.sentences import split
from pipeline.parse.words.chunks import SYMBOLS, chunks
from pipeline.parse.words.clitics import apart


def shown(text: str, language: str | None = None) -> Iterator[str]:
    """Yield the lines that show how a text is read, in the language that it seems to have if none is said."""
    language = language or guessed(plain(text).text)
    words = lexicon(language)
    flat = apart(plain(text), words).text.replace("\n", " ")
    for sentence in split(flat):
        for chunk in chunks(flat, sentence.start, sentence.end, words, None):
            told = SYMBOLS.get(chunk.symbol, "a sign")
            yield f"{chunk.symbol}  {chunk.text:<24} {f'{told} ({chunk.verb.frame})' if chunk.verb else told}".rstrip()
    card = Card(language=language)
    for claim in read(Report("text", "text", hashlib.sha256(text.encode()).hexdigest(), text, card)):
        names = ", ".join(place.name for place in claim.localities)
        said = [claim.region or "no region", claim.count, names, f"{claim.lost_by or '?'} -> {claim.gained_by or '?'}"]
        yield f"{claim.rule}: {'; '.join(str(part) for part in said if part not in (None, ''))}"


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    print("\n".join(shown(*sys.argv[1:])))
