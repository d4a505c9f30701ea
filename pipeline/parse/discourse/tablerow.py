"""A row of a table without headings: what its other cells say of what its first cell names, and where that lies."""

from __future__ import annotations

import re
from functools import partial

from pipeline.parse.discourse.pointing import Named, Names
from pipeline.parse.page import Page
from pipeline.parse.text.sentences import Block, Sentence
from pipeline.parse.words.chunks import chunks
from pipeline.parse.words.row import Chunk, line_of

CELL = re.compile(r"[^|\n]+")
LONGEST = 40  # letters of a cell that only names a region


def names_of(sentence: Sentence, text: str, otherwise: Names) -> Names:
    """Return the place that heads the row of a sentence, which may call it "the town"; else those named before."""
    return partial(_head, text, sentence.head) if sentence.head else otherwise


def _head(text: str, head: tuple[int, int]) -> tuple[Named, ...]:
    return (Named((Chunk("P", text[slice(*head)], *head),), fought=True),)


def region_of(page: Page, block: Block) -> str | None:
    """Return the region that a cell of a row names and nothing else: "Lowfen | 5,391 | Eastmoor District | ..."."""
    found = set()
    for cell in CELL.finditer(page.text, block.start, block.end):
        words = cell[0].strip()
        if len(words) > LONGEST or " " not in words:
            continue
        row = chunks(page.text, cell.start(), cell.end(), page.words, page.published)
        if line_of(row) == "PT":
            found.add(row[0].text)
    return found.pop() if len(found) == 1 else None
