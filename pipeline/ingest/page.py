"""Web pages: all that a page says, block by block, without what surrounds it on every page of its site.

A page is read as it stands; no part is left out for being short or unlike an article.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from pipeline.ingest.reading import Reading, damaged
from pipeline.ingest.text import as_declared, decode

BLOCKS = frozenset(
    "address article blockquote caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6"
    " header hr legend main ol p pre section summary ul".split()
)
UNSEEN = frozenset(
    "script style template noscript head title nav aside footer button select textarea svg iframe object".split()
)
DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
PUBLISHED = {"article:published_time", "og:article:published_time", "datepublished", "dc.date.issued", "pubdate"}
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])")
WIDEST_SPAN = 1000


def read_html(data: bytes) -> Reading:
    """Return the text of a page: paragraphs apart, "- " before a list's entry, "| a | b |" for a table's row."""
    from lxml import etree

    page = _Page()
    with damaged("web page"):
        parser = etree.HTMLParser(target=page, huge_tree=True)
        parser.feed(page_text(data) or " ")
        parser.close()
    return Reading(_lines("".join(page.pieces)), published=page.days.pop() if len(page.days) == 1 else None)


def page_text(data: bytes, encoding: str | None = None) -> str:
    """Return a page with its tags, in the encoding given, else as UTF-8 or in that which it names itself."""
    declared = DECLARED.search(data[:4096])
    return as_declared(data, encoding) if encoding else decode(data, declared[1].decode("ascii") if declared else None)


def _lines(text: str) -> str:
    lines = "\n".join(" ".join(line.split()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip("\n")


@dataclass(slots=True)
class _Table:
    """A table being read; `spans` holds the cells that reach down into later rows, by column."""

    outer: list[str]
    row: list[str] = field(default_factory=list)
    spans: dict[int, tuple[str, int]] = field(default_factory=dict)
    down: int = 1
    across: int = 1
    layout: bool = False

    def fill(self) -> None:
        while len(self.row) in self.spans:
            text, left = self.spans.pop(len(self.row))
            if left > 1:
                self.spans[len(self.row)] = (text, left - 1)
            self.row.append(text)

    def add(self, text: str) -> None:
        self.fill()
        for offset in range(self.across):
            if self.down > 1:
                self.spans[len(self.row)] = (text, self.down - 1)
            self.row.append("" if offset else text)

    def end(self) -> str:
        self.fill()
        cells, self.row = self.row, []
        told = [cell for cell in cells if cell.strip()]
        if len(told) < 2 or self.layout:
            self.layout = False
            return "\n\n" + "\n\n".join(told) + "\n\n"
        return "\n| " + " | ".join(" ".join(cell.split()) for cell in cells) + " |"


class _Page:
    """Takes the events of the parser, which closes every element that it opens."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.tables: list[_Table] = []
        self.unseen = 0
        self.days: set[date] = set()  # of publication, as the page declares them

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "meta" and (day := _published(attributes)):
            self.days.add(day)
        if self.unseen or _is_unseen(tag, attributes):
            self.unseen += 1
            return
        if tag == "table":
            self._open_table()
        elif tag in ("td", "th") and self.tables:
            self.tables[-1].down, self.tables[-1].across = _span(attributes, "rowspan"), _span(attributes, "colspan")
            self.pieces = []
        elif tag == "li":
            self.pieces += ["\n", "- "]
        elif tag == "br":
            self.pieces.append("\n")
        elif tag in BLOCKS:
            self._break()

    def end(self, tag: str) -> None:
        if self.unseen:
            self.unseen -= 1
        elif tag in ("td", "th") and self.tables:
            self.tables[-1].add(_lines("".join(self.pieces)))
            self.pieces = self.tables[-1].outer
        elif tag == "tr" and self.tables:
            self.pieces.append(self.tables[-1].end())
        elif tag == "table" and self.tables:
            self.pieces = self.tables.pop().outer
            self.pieces.append("\n\n")
        elif tag in BLOCKS:
            self._break()

    def data(self, text: str) -> None:
        if not self.unseen:
            self.pieces.append(text.replace("\n", " "))

    def close(self) -> None:
        while self.tables:
            table = self.tables.pop()
            table.outer += [*self.pieces, table.end()]
            self.pieces = table.outer

    def _open_table(self) -> None:
        for around in self.tables[-1:]:
            around.layout = True
        self.pieces.append("\n\n")
        self.tables.append(_Table(self.pieces))

    def _break(self) -> None:
        if self.pieces[-1:] != ["- "]:
            self.pieces.append("\n\n")


def _is_unseen(tag: str, attributes: Mapping[str, str]) -> bool:
    footnote_mark = tag == "sup" and "reference" in (attributes.get("class") or "")
    hidden = "hidden" in attributes or "display:none" in (attributes.get("style") or "").replace(" ", "").lower()
    return tag in UNSEEN or hidden or footnote_mark


def _published(attributes: Mapping[str, str]) -> date | None:
    """Return the day that an element declares as that of publication, in the zone of the publisher."""
    names = (attributes.get(name) or "" for name in ("property", "name", "itemprop"))
    day = DAY.match(attributes.get("content") or "") if PUBLISHED & {name.lower() for name in names} else None
    try:
        return date.fromisoformat(day[0]) if day else None
    except ValueError:
        return None  # 2031-02-30


def _span(attributes: Mapping[str, str], name: str) -> int:
    value = attributes.get(name) or "1"
    return min(max(int(value), 1), WIDEST_SPAN) if re.fullmatch(r"[0-9]{1,4}", value) else 1
