"""Tables in the text of a report, as lines with bars, tabs, commas, wiki markup or tags: their rows, cell by cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.parse.text.markup import HIDDEN

LINE = re.compile(r"[^\n]+")
RULE = re.compile(r"[\s|:+=-]*")  # the line between headings and rows
WIKI_OPEN, WIKI_CLOSE, WIKI_ROW, WIKI_TITLE = "{|", "|}", "|-", "|+"
BARS = re.compile(r"\s*\|\s*")
# "Date,Town,Province,Taken by" begins what was pasted from a file, where the next lines have as many cells
_WORDS = r"[^\W\d_][\w /-]{1,24}"
PASTED = re.compile(rf"^{_WORDS}(?P<mark>[,;]){_WORDS}(?:(?P=mark){_WORDS}){{1,8}}$", re.MULTILINE)
DOUBLE = re.compile(r"\s*(?:\|\||!!)\s*")
ATTRIBUTES = re.compile(r"""(?:\s*[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|\S+))+\s*\|(?!\|)\s*""")
LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?(?P<core>[^\[\]|]+)\]\]")
ASIDE = re.compile(r"\s*(?:\[[^\]]{0,6}\]|\((?!%)[^)]*\)|<[^>]*>|\{\{[^}]*\}\})")  # footnotes, remarks, markup
FEWEST = 2  # rows, the headings among them
LONGEST_GAP = 600  # letters before the rows of a table in which its title stands


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
    if "</t" in text:
        yield from _tagged(text)
    if "|" not in text and "\t" not in text and not PASTED.search(text):
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


OPENS = re.compile(r"<table\b", re.IGNORECASE)
CLOSES = re.compile(r"</table\s*>", re.IGNORECASE)
TAGGED_ROW = re.compile(r"<tr\b[^<>]*>", re.IGNORECASE)
TAGGED_CELL = re.compile(r"<t[dh]\b[^<>]*>(?P<core>(?:[^<]|<(?!/?t[dhr]\b|/table))*)", re.IGNORECASE)
TAG = re.compile(r"<[^<>]*>")
ABOVE = re.compile(r"<(?:h[1-6]|caption|p)\b[^<>]*>(?P<core>[^<]{4,150})</(?:h[1-6]|caption|p)\s*>", re.IGNORECASE)


def _tagged(text: str) -> Iterator[Grid]:
    """Yield the tables of a page's source."""
    at = 0
    while opens := OPENS.search(text, at):
        closes = CLOSES.search(text, opens.end())
        end = closes.end() if closes else len(text)
        starts = [row.end() for row in TAGGED_ROW.finditer(text, opens.end(), end)]
        rows = [_tagged_cells(text, first, last) for first, last in zip(starts, (*starts[1:], end), strict=False)]
        rows = [row for row in rows if row]
        if len(rows) >= FEWEST:
            yield Grid(opens.start(), end, _title_above(text, at, starts[0]), tuple(rows))
        at = end


def _tagged_cells(text: str, start: int, end: int) -> Row:
    cells = []
    for cell in TAGGED_CELL.finditer(text, start, end):
        core = TAG.sub(lambda tag: HIDDEN * len(tag[0]), cell["core"])
        bare = core.strip(f"{HIDDEN} \t\n")
        first = cell.start("core") + core.index(bare)
        cells.append(Cell(bare, first, first + len(bare)))
    return cells


def shown(text: str) -> str:
    """Return what a piece of a cell says, without the tags inside it."""
    return text.replace(HIDDEN, "").strip()


def _title_above(text: str, since: int, until: int) -> Cell | None:
    """Return the heading, the paragraph or the caption that stands last before the rows of a table."""
    last = None
    for last in ABOVE.finditer(text, max(since, until - LONGEST_GAP), until):  # noqa: B007
        pass
    return Cell(last["core"], *last.span("core")) if last else None


def _barred(lines: Sequence[Cell], at: int) -> tuple[list[Row], None, int]:
    """Read the lines from `at` on that have as many cells as the first."""
    rows: list[Row] = []
    pasted = PASTED.fullmatch(lines[at].text)
    while at < len(lines):
        mark = re.compile(pasted["mark"]) if pasted else _mark(lines[at].text)
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
