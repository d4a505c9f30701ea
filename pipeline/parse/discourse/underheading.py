"""The region that a heading names: where all lies that is told below it, until the next heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from pipeline.model import Role
from pipeline.parse.clause import mood
from pipeline.parse.clause.reading import Found
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.page import Page
from pipeline.parse.text.sentences import Block, Sentence
from pipeline.parse.words.chunks import chunks
from pipeline.parse.words.row import Chunk, line_of

LONGEST = 60  # letters of a heading
# "## Eastmoor", "== Eastmoor ==", "**Eastmoor**", "3. EASTMOOR"
LINE = re.compile(
    r"\s*(?P<mark>#{1,6}(?!\w)|={2,}|\*\*|__|\d{1,2}\\?[.)])?\s*(?P<words>[^\n]{2,60}?)\s*(?P<colon>:?)(?:[=*_#\s]|(?<=[*_]):)*"
)
TYPED = re.compile(r"d?y?(?P<region>P)(?P<kind>[TUz])|d?To?d?(?P<region2>P)")
BARE = re.compile(r"d?(?P<region3>P)")
BULLET = r"[*\u2022\u2023\u25aa\u25cf\u00b7\u2014-]"
ENTRY = re.compile(rf"\s*{BULLET}\s")
ABOVE_LIST = re.compile(rf"\s*\n\s*{BULLET}\s")  # what follows a line that names where the entries below it lie
# "الجيش: حصيلة عمليات اليوم في ريف السدرة", above the entries of a list
LIST_TITLE = re.compile(r"[^\n]{6,100}:\s*\n\s*" + BULLET)
SUMMED_IN = re.compile(r"[^VRKNin]*(?:i(?:d?y?[zT]{1,2}o)?|z?o)(?P<region>P)(?:[,]?D|y)?")


class Heading(NamedTuple):
    """A heading, with the region that it names, if it names one."""

    region: str | None
    marked: bool


def heading_of(page: Page, block: Block, text: str) -> Heading | None:
    """Return the heading that a paragraph is; None where it is a sentence or an entry of a list."""
    if page.words.unmarked and LIST_TITLE.match(text, block.start) and (summed := _summed_in(page, block)):
        return summed
    if ENTRY.match(text, block.start):
        return None
    line = LINE.fullmatch(page.text, block.start, block.end) if block.end - block.start <= LONGEST else None
    if line is None or line["words"][-1] in ".!?;,":
        return None
    marked = line["mark"] is not None
    row = chunks(page.text, *line.span("words"), page.words, page.published)
    symbols = line_of(row)
    if re.search("[VRKND]", symbols):
        return Heading(None, marked) if marked else None
    heads = marked or line["colon"] or (page.words.english and ABOVE_LIST.match(text, block.end))
    told = TYPED.fullmatch(symbols) or (BARE.fullmatch(symbols) if heads else None)
    region = next((row[i] for i in (told.start(key) for key in told.groupdict()) if i >= 0), None) if told else None
    return Heading(region.text if region and _is_region(region, row, page, marked) else None, marked)


def _summed_in(page: Page, block: Block) -> Heading | None:
    """Return where all entries lie of a list whose title sums up the day of a front: "In Eastmoor today:"."""
    row = chunks(page.text, block.start, block.end, page.words, page.published)
    told = SUMMED_IN.fullmatch(line_of(row).rstrip(":"))
    return Heading(row[told.start("region")].text, marked=False) if told else None


def begun(page: Page, sentence: Sentence) -> Heading | None:
    """Return the region that a paragraph begins with as with a heading: "EASTMOOR DISTRICT. On 4 May"."""
    words = page.text[sentence.start : sentence.end]
    if len(words) > LONGEST or not words.endswith(".") or not (words.isupper() or page.words.slavic):
        return None
    row = chunks(page.text, sentence.start, sentence.end, page.words, page.published)
    told = TYPED.fullmatch(line_of(row))
    name = row[told.start("region" if told["region"] else "region2")] if told else None
    return Heading(name.text, marked=False) if name and _is_region(name, row, page, marked=False) else None


def _is_region(name: Chunk, row: Sequence[Chunk], page: Page, marked: bool) -> bool:
    """Return whether a heading names where something lies: no town, nobody who speaks."""
    kind = next((chunk for chunk in row if chunk.symbol in "Uz"), None)
    if kind is not None:
        return is_a(page.words.kinds.places.stretch, kind.text)
    whole = " ".join(chunk.text for chunk in row)
    if not marked and len(row) == 1 and " " in whole and not whole.isupper():
        return False  # "Ivan Drymoor:", who goes on to speak
    if is_a(page.words.kinds.deeds.summing, whole) or is_a(page.words.kinds.heads.part, whole):
        return False  # "Bilan :", "## Aftermath"
    return not (mood.is_party(whole, page.words.mood) or mood.is_monitor(whole, page.words.mood)) and name.symbol == "P"


def within(found: Sequence[Found], heading: Heading | None) -> list[Found]:
    """Give what is told without a region that of its heading."""
    if heading is None or heading.region is None:
        return [*found]
    return [replace(one, place=heading.region) if _is_open(one, heading.region) else one for one in found]


def _is_open(one: Found, region: str) -> bool:
    return not one.regions and not one.place and one.role is not Role.TOTAL and bool(one.item.count or one.item.names)


def goes_on(heading: Heading | None, found: Sequence[Found]) -> Heading | None:
    """Return the heading that the next paragraph is under: a bare line is none where the text has moved on."""
    moved = heading is not None and not heading.marked and any(one.regions for one in found)
    return None if moved else heading
