"""Tables that stand in the text of a report as lines with bars, tabs or wiki markup: their rows, cell by cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

LINE = re.compile(r"[^\n]+")
RULE = re.compile(r"[\s|:+=-]*")  # the line between headings and rows
WIKI_OPEN, WIKI_CLOSE, WIKI_ROW, WIKI_TITLE = "{|", "|}", "|-", "|+"
BARS = re.compile(r"\s*\|\s*")
DOUBLE = re.compile(r"\s*(?:\|\||!!)\s*")
ATTRIBUTES = re.compile(r"""(?:\s*[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|\S+))+\s*\|(?!\|)\s*""")
LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?(?P<core>[^\[\]|]+)\]\]")
ASIDE = re.compile(r"\s*(?:\[[^\]]{0,6}\]|\([^)]*\)|<[^>]*>|\{\{[^}]*\}\})")  # footnotes, remarks, markup
FEWEST = 2  # rows, the headings among them


class Cell(NamedTuple):
    """A piece of a line and where it stands in the text as received."""

    text: str
    start: int
    end: int


Row = list[Cell]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of a text: its span, the line above it, its rows; the first holds the headings."""

    start: int
    end: int
    title: Cell | None
    rows: tuple[Row, ...]


def grids(text: str) -> Iterator[Grid]:
    """Yield the tables of a text in order."""
    if "|" not in text and "\t" not in text:
        return
    lines = [Cell(line[0], *line.span()) for line in LINE.finditer(text)]
    at = 0
    while at < len(lines):
        wiki = lines[at].text.lstrip().startswith(WIKI_OPEN)
        rows, title, stop = _wiki(lines, at) if wiki else _barred(lines, at)
        if len(rows) >= FEWEST:
            above = title or (lines[at - 1] if at else None)
            yield Grid(lines[at].start, lines[stop - 1].end, above, tuple(rows))
        at = max(stop, at + 1)


def _barred(lines: Sequence[Cell], at: int) -> tuple[list[Row], None, int]:
    """Read the lines from `at` on that have as many cells as the first."""
    rows: list[Row] = []
    while at < len(lines):
        mark = _mark(lines[at].text)
        if rows and RULE.fullmatch(lines[at].text):
            at += 1
            continue
        row = _cells(lines[at], mark) if mark else []
        if len(row) < 2 or (rows and len(row) != len(rows[0])):
            break
        rows.append(row)
        at += 1
    return rows, None, at


def _mark(line: str) -> re.Pattern[str] | None:
    """Return what parts the cells of a line, none where it is no row."""
    return re.compile(r"\t") if "\t" in line.strip() else BARS if "|" in line else None


def _cells(line: Cell, mark: re.Pattern[str]) -> Row:
    inner = line.text.strip().strip("|") if mark is BARS else line.text
    first = line.start + line.text.index(inner)
    return [_cell(inner[start:end], first + start) for start, end in between(inner, mark)]


def between(text: str, mark: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    at = 0
    for found in mark.finditer(text):
        yield at, found.start()
        at = found.end()
    yield at, len(text)


def _cell(text: str, start: int) -> Cell:
    """Return what a cell says: the text of its link, without footnotes and remarks behind it."""
    if link := LINK.search(text):
        text, start = link["core"], start + link.start("core")
    if aside := ASIDE.search(text):
        text = text[: aside.start()] if aside.start() else text
    bare = text.strip()
    start += text.index(bare)
    return Cell(bare, start, start + len(bare))


def _wiki(lines: Sequence[Cell], at: int) -> tuple[list[Row], Cell | None, int]:
    """Read wiki markup up to its closing bar."""
    rows: list[Row] = [[]]
    title = None
    for stop in range(at + 1, len(lines)):
        line = lines[stop]
        begun = line.text.lstrip()
        lead = line.start + len(line.text) - len(begun)
        if begun.startswith(WIKI_CLOSE):
            return [row for row in rows if row], title, stop + 1
        if begun.startswith(WIKI_TITLE):
            title = _cell(begun[2:], lead + 2)
        elif begun.startswith(WIKI_ROW):
            rows.append([])
        elif begun[:1] in ("|", "!"):
            rows[-1] += [_marked(begun[1:][s:e], lead + 1 + s) for s, e in between(begun[1:], DOUBLE)]
    return [], None, len(lines)


def _marked(text: str, start: int) -> Cell:
    """Return a cell without the attributes that wiki markup puts in front of it."""
    styled = ATTRIBUTES.match(text)
    return _cell(text[styled.end() :], start + styled.end()) if styled else _cell(text, start)
