"""Where a text divides: blocks (paragraphs, bullets, headings) and the sentences in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

# What begins a line, by the heading of the box; in copied text nothing parts it from what it heads.
LABELS = (
    r"(?:Date(?=[ \t:\d])|Location|Status|Result|Outcome|Territorial\s?changes|Belligerents"
    r"|Commanders and leaders|Strength"
    r"|Casualties(?: and losses)?|Losses|Units involved|Objectives?)(?=[ \t:\d]|\n|[A-Z])"
)


# What posts put before an entry: stars, signs of warning, coloured marks; arrows and flags stand inside sentences, too.
SIGN = r"[\u25a0-\u25ff\u2600-\u27bf\u2b00-\u2bff\u203c\u2049\U0001f000-\U0001f1e5\U0001f200-\U0001faff]"
ARROW_OR_FLAG = r"[\u2190-\u21ff\U0001f1e6-\U0001f1ff]"
SIGNS = rf"(?:(?:{SIGN}|{ARROW_OR_FLAG})\ufe0f? ?)+"
BULLET = rf"[*\u2022\u2023\u25aa\u25cf\u00b7]|[-\u2014](?=\s)|\d{{1,2}}[.)](?=\s)|\||{SIGNS}"
CAPITAL = r"[^\W\d_a-zа-яёєіїґա-և\u0600-\u06ff]"
# A blank line, a bullet, or a line that begins with a heading of its own: "Total: 12".
# Or with the agency that tells what follows: "(NEWS) The army ...".
# Or with one of the headings of a box beside an article.
BREAK = re.compile(
    rf"\n[ ]*(?:\n\s*|(?=(?:{BULLET}))|(?=[^\W\d_a-z][^\W\d_]{{2,15}}: )|(?=\([A-Z]{{3,12}}\) [A-Z])"
    # Or with a heading of a list below the last entry of another: "Freed the day before:" above "- Lowfen".
    rf"|(?=[^\W\d_][^\n]{{2,80}}:\n[ ]*(?:{BULLET}))"
    # Or with where the entries below it lie: "Eastmoor district" above "- Lowfen".
    r"|(?<![,;(]\n)(?<! and\n)(?<! of\n)(?<! in\n)(?<! the\n)"
    rf"(?={CAPITAL}[\w'-]+(?: [\w'-]+){{0,2}}\n[ ]*(?:{BULLET}))"
    rf"|(?={LABELS}))|(?<=[.!?:;])[ ]*\n"
)
DAY = re.compile(
    r"\d{1,2} [^\W\d]{3,9},? \d{4}|[^\W\d]{3,9} \d{1,2}(?:[-\u2014]\d{1,2})?,? \d{4}|\d{4},? \d{1,2} [^\W\d]{3,9}"
    r"|\d{4}-\d\d-\d\d"
)
DAY_FIRST = re.compile(rf"[ ]*(?:\d{{1,2}}[./]\d{{1,2}}[./](?:\d\d){{1,2}}|{DAY.pattern})\b")
DAY_TITLE = re.compile(r"\d{1,2} [^\W\d]{3,9}(?: \d{4}(?: [^\W\d]{4,5})?)? [-\u2013\u2014] [^\W\d_a-zа-я][^.!?;:]+\w")
TITLE = 60  # letters, the longest title of an entry
DATELINE = 40  # letters, the longest sentence that is only a day
CELL = re.compile(r"\s*\|+\s*|(?<=[^\W\d_A-Z])(?=[A-Z][a-z]+ed by )")
# A sentence does not begin with a small letter, of the Latin alphabet, the Cyrillic or the Armenian.
# The number of a Turkish unit ends none: "15. Tugay".
ENDED = (
    r"(?<!,)[.!?\u061f\u06d4\u0589](?!(?<=\d\.) (?:Liva|Tugay|Tümen|Fırka|Kolordu|Alay|Ordu)\b)(?:"
    r"(?<=[.!?])(?:[\"')\]]*(?:\[[\w]{1,4}\])*\s+)(?=(?:\" )?[\"'(\[#@¡¿]*[^\W_a-zа-яёєіїա-և])"
    r"|(?<=[a-z]{3}\.)(?=[A-Z][a-z]+ )|(?<![.!?])\s*)"
)
# A line that begins with such a word begins a sentence, whether or not the one before it ends with a stop.
BEGINS = (
    r"\n[ ]*(?=(?:In|On|At|After|Before|During|According to|Earlier|Later|Meanwhile|As|It|They|We|He|She|There|This"
    r"|These|But|However|Also|Following|Under|By|With|From|The(?= [a-z])) )"
)
ENDED = rf"{ENDED}|{BEGINS}"
END = re.compile(ENDED)
# The second is for texts that hold other signs than those of ASCII; it looks for them at every space.
END_OR_SIGN = re.compile(rf"{ENDED}|(?:\s*{SIGN}\ufe0f?)+\s*(?=[#\d]?[A-Z\d])")
# A line that a page puts above or beside its text: a heading, "Related stories", who wrote it. Far shorter than the
# lines of the paragraph, it is none of them.
SHORTEST = 0.6  # of the longest line
AHEAD = 400  # letters, in which such a line finds the text that it stands above
PAGE_LINE = 80  # letters; where no line is longer, lines were broken to fit
GOING_ON = re.compile(r"(?:[,;:(\u2014-]|\b[a-z]{1,4})\s*$(?<! el sur)(?<! le sud)(?<! le nord)")
LONGEST = 1500  # characters of a sentence; a longer one is read in pieces, each going on with the one before
NEWLINE = re.compile(r"\n")
WORD = re.compile(r"[^\W\d_][\w'-]*")
GAP = re.compile(r"[;,]\s|\s")
LINE = re.compile(r"[^\W_].{0,79}")
# An entry that begins with what its names belong to may be longer: "Eastmoor district: Lowfen, Highfen, ...;".
HEADED = re.compile(r"[^\W\d_][^:;.!?]{0,40}: [^:.!?]{1,600}")
# A line of a few words above one that begins with a label: "Eastmoor district", "Villages taken: Lowfen, Highfen".
HEAD_LINE = re.compile(r"[ ]*[^\W\d_a-z][^\s.,:;!?()]{1,30}(?: [^\s.,:;!?()]{1,30}){0,3}[ ]*\n")
LABEL_LINE = re.compile(r"[ ]*[^\W\d_a-z][^.,:;!?()\n]{4,50} ?: *\S")
# A bullet, or who is quoted where a post is sent on.
LEAD = re.compile(rf"\s*(?P<bullet>(?:{BULLET})\s*)?(?:RT @\w{{1,20}}:\s+)?")
ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|gen|lt|col|maj|brig|adm|cmdr|sgt|capt|cpt|st|no|incl?|viz|op|vs|approx|pop|govt|gov|dept|dist"
    r"|prov|y[au]|zh|kh|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|г|р|с|пос|дер|хут|кв|тыс|гг|обл|ул|им)|\b[^\W\d_]|\b(?:[^\W\d_]\.)+[^\W\d_])\.$",
    re.IGNORECASE,
)


class Block(NamedTuple):
    """A paragraph or an entry of a list."""

    start: int
    end: int
    entry: bool = False  # an entry without a bullet


class Sentence(NamedTuple):
    """A sentence or bullet of the plain text; `bullet` marks an entry of a list."""

    start: int
    end: int
    bullet: bool
    goes_on: bool = False  # a further piece of a sentence that is too long to be read at once
    head: tuple[int, int] | None = None  # the first name in a table row: what its other cells speak of
    day: tuple[int, int] | None = None  # the first cell of a table row that is a day, or the day that heads a paragraph


def split(text: str) -> list[Sentence]:
    """Return the sentences of `text` in order; a line break inside a sentence does not end it."""
    return [sentence for block in blocks(text) for sentence in sentences(text, block)]


def blocks(
    text: str, dated: re.Pattern[str] | None = None, titled: bool = False, joining: Collection[str] = ()
) -> Iterator[Block]:
    """Yield the paragraphs and entries of `text` in order; no sentence goes on from one into the next.

    `dated` finds the day that begins a line, which is then an entry; its group `rest` the end of a line of its own.
    Where entries are `titled`, a short line right under such a day is a heading. `joining` are the words for "and".
    """
    yield from _apart(text, _blocks(text, dated, titled), None if titled else dated, joining)


def _blocks(text: str, dated: re.Pattern[str] | None, titled: bool) -> Iterator[Block]:
    start = 0
    for first, last in _breaks(text, dated, titled):
        yield from _entries(text, start, first)
        start = last
    yield from _entries(text, start, len(text))


def sentences(text: str, block: Block) -> Iterator[Sentence]:
    """Yield the sentences of a block, the longest of them in pieces; one that is only a day dates those behind it."""
    day = None
    for sentence in _sentences(text, block):
        dated = sentence._replace(day=day) if day and not sentence.head else sentence
        if sentence.end - sentence.start > LONGEST:
            yield from _cut(text, dated)
        else:
            yield dated
        if sentence.end - sentence.start < DATELINE and (found := DAY.match(text, sentence.start, sentence.end)):
            day = found.span() if not text[found.end() : sentence.end].strip(" .:") else day


def _breaks(text: str, dated: re.Pattern[str] | None, titled: bool) -> Iterator[tuple[int, int]]:
    """Yield what `BREAK` finds: tried at line breaks only, for most of a text is none."""
    at, begin = text.find("\n"), 0
    while at >= 0:
        found = BREAK.match(text, _behind(text, at, " ".__eq__)) or BREAK.match(text, at)
        if found and not _is_inside(text, found):
            yield found.span()
        elif (
            (dated and _is_dated(text, at, dated))
            or _is_furniture(text, begin, at)
            or _heads_label(text, at + 1)
            or (dated and titled and _is_titled(text, at, dated))
        ):
            yield at, at + 1
        begin = found.end() if found else at + 1
        at = text.find("\n", begin)


# Words with which no paragraph ends: the page has put something between two halves of a sentence.
OPEN = re.compile(
    r"(?<![\w'-])(?:the|of|from|de|des|du|les?|la|en|aux?|par|los?|las|del|el|por|из|от|под|для|із|від|під|та)\s*$"
)
HALF = 12  # letters before a break, in which such a word stands


def _is_inside(text: str, found: re.Match[str]) -> bool:
    """Return whether blank lines stand inside a sentence: "se sont emparés en", and below it "24 heures de"."""
    follows = text[found.end() : found.end() + 1]
    open_ = follows.islower() or follows.isdigit()
    return open_ and OPEN.search(text[max(0, found.start() - HALF) : found.start()]) is not None


def _is_dated(text: str, at: int, dated: re.Pattern[str]) -> bool:
    """Return whether the line behind a line break begins with a day, or the one before it is only a day."""
    if dated.match(text, at + 1):
        return True
    begin = text.rfind("\n", 0, at) + 1
    if text[at - 1] == ")" and dated.match(text, max(begin, text.rfind("(", begin, at) + 1), at):
        return True  # "Lowfen, taken by the rebels (9 June)"
    dash = max(text.rfind("\u2014 ", begin, at), text.rfind(" - ", begin, at) + 1)
    if dash > begin and DAY.fullmatch(text[dash + 2 : at].strip()):
        return True  # "The rebels took Lowfen - June 9 2024"
    alone = dated.match(text, begin, at)
    return alone is not None and alone["rest"] is not None


def _heads_label(text: str, start: int) -> bool:
    """Return whether a line stands above one that begins with a label, and so begins what that line tells of."""
    head = HEAD_LINE.match(text, start)
    return head is not None and head.group().lstrip()[:1].isupper() and LABEL_LINE.match(text, head.end()) is not None


def _is_titled(text: str, at: int, dated: re.Pattern[str]) -> bool:
    """Return whether the line before a line break is the title of an entry: under its day, short, without a stop."""
    begin = text.rfind("\n", 0, at) + 1
    title = text[begin:at].strip()
    if DAY_TITLE.fullmatch(title) and len(title) < TITLE and dated.match(text, begin, at):
        return text[at + 1 : at + 2].isupper()  # "23 августа - Освобождение Тернов"
    day = dated.match(text, text.rfind("\n", 0, max(begin - 1, 0)) + 1, max(begin - 1, 0))
    alone = day is not None and day["rest"] is not None and title[:1].isupper() and len(title) < TITLE
    return alone and title[-1:].isalnum() and text[at + 1 : at + 2].isupper()


def _is_furniture(text: str, start: int, end: int) -> bool:
    """Return whether a line is too short to go on in the next one, which a whole sentence of one line follows."""
    line, after = text[start:end].strip(), text[end + 1 : end + 1 + AHEAD].split("\n\n")[0].split("\n")
    longest = max(map(len, after))
    if longest < PAGE_LINE or len(line) > SHORTEST * longest or not line:
        return False
    return after[0].strip()[:1].isupper() and not GOING_ON.search(line)


def _entries(text: str, start: int, end: int) -> Iterator[Block]:
    """Divide short lines behind a colon, each with a capital or a figure first: entries without bullets."""
    before = _behind(text, start, str.isspace)
    if end - start > DATELINE and (dated := _dated(text, _lines(text, start, end))):
        yield from dated
        return
    lines = _lines(text, start, end) if text[before - 1 : before] == ":" else []
    if len(lines) > 1 and all(_is_entry(text[first:last].strip()) for first, last in lines):
        yield from (Block(first, last, entry=True) for first, last in lines)
    else:
        yield Block(start, end)


def _dated(text: str, lines: Sequence[tuple[int, int]]) -> list[Block]:
    """Return the entries of a chronology without bullets: lines that each begin with a day, the first may head them."""
    days = [DAY_FIRST.match(text, *line) is not None for line in lines]
    if len(lines) < 3 or not all(days[1:]):
        return []
    return [Block(first, last, entry=day) for (first, last), day in zip(lines, days, strict=True)]


def _behind(text: str, at: int, is_blank: Callable[[str], bool]) -> int:
    """Return where the blanks in front of a place begin."""
    while at and is_blank(text[at - 1]):
        at -= 1
    return at


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [line for line in _pieces(text, start, end, NEWLINE) if text[slice(*line)].strip()]


NOTED = re.compile(r"(?P<entry>[^.!?]*)\. [^:.!?]*;")  # "Eastmoor: Lowfen. It is now called Norby;"


def _apart(
    text: str, found: Iterable[Block], dated: re.Pattern[str] | None, joining: Collection[str]
) -> Iterator[Block]:
    """Mark the entries of a list that blank lines part: each behind a colon, or behind an entry that ends with ";".

    Or behind an entry, with a heading of its own: "Eastmoor region: Lowfen and Highfen."

    And the lines that hold nothing but a day and names: "5 May: Lowfen and Highfen". What blanks there are at the end
    of a block, as at that of a file, is no part of its last sentence.
    """
    before = ""
    for start, end, entry in found:
        end = start + len(text[start:end].rstrip())
        piece = text[start:end].strip()
        listed = before[-1:] in (":", ";") or (before and HEADED.fullmatch(piece.rstrip(".;")))
        noted = NOTED.fullmatch(piece) if before[-1:] == ";" else None
        entry = entry or bool(
            listed and _is_entry(noted["entry"] if noted else piece) and piece[-1:] in (";", ".", "!")
        )
        entry = entry or (dated is not None and start > 0 and _is_dated_name(piece, dated, joining))
        before = piece if entry or piece.endswith(":") else ""
        yield Block(start, end, entry)


def _is_dated_name(line: str, dated: re.Pattern[str], joining: Collection[str]) -> bool:
    """Return whether a line holds names and the day that it begins with, or that stands in brackets at its end."""
    begun, ends = dated.match(line), line.rfind("(") if line.endswith(")") else -1
    if begun is not None and begun["rest"] is None:
        named = line[begun.end() :]
    elif ends > 0 and dated.match(f"{line[ends + 1 : -1]}:"):
        named = line[:ends]
    else:
        return False
    words = WORD.findall(named)
    return bool(words) and all(word[0].isupper() or word in joining for word in words) and words[-1][0].isupper()


STOPPED = re.compile(r"(?<!\bincl)(?<!\bvill)[.!?]\s")  # a sentence, and no abbreviation


def _is_entry(line: str) -> bool:
    short = LINE.fullmatch(line) or HEADED.fullmatch(line.rstrip(".;!"))
    return bool(short) and not line[0].islower() and not STOPPED.search(line)


def _cut(text: str, sentence: Sentence) -> Iterator[Sentence]:
    """Divide a sentence that is longer than any that people write, where possible behind a comma."""
    start = sentence.start
    while sentence.end - start > LONGEST:
        gaps = list(GAP.finditer(text, start + LONGEST // 2, start + LONGEST))
        commas = [gap for gap in gaps if gap.group()[0] in ",;"]
        stop = (commas or gaps)[-1].end() if gaps else start + LONGEST
        yield sentence._replace(start=start, end=stop, goes_on=start > sentence.start)
        start = stop
    yield sentence._replace(start=start, goes_on=start > sentence.start) if start > sentence.start else sentence


def _pieces(text: str, start: int, end: int, mark: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    for found in mark.finditer(text, start, end):
        yield start, found.start()
        start = found.end()
    yield start, end


# "... the villages. \u2014 Agency": from whom a paragraph is
SIGNATURE = 60  # letters
NAME = r"[^\W\d_a-zа-яёєіїґա-և][\w.]*"
SIGNED = re.compile(rf"(?<=\w\w\w[.!?])\s+[\u2014-] ?{NAME}(?: {NAME}){{0,2}}\s*$")


def _sentences(text: str, block: Block) -> Iterator[Sentence]:
    lead = LEAD.match(text, block.start, block.end)
    begin = lead.end() if lead else block.start
    bullet = block.entry or (lead is not None and lead["bullet"] is not None)
    if text.count("|", begin, block.end) > 1:
        for row in _rows(text, begin, block.end):
            yield from _cells(text, *row)
        return
    signed = SIGNED.search(text, max(begin, block.end - SIGNATURE), block.end)
    end = signed.start() if signed else block.end
    behind = _behind_names(text, begin, end) if bullet else end
    for first, last in _ended(text, begin, behind):
        if text[first:last].strip():
            yield Sentence(first, last, bullet)
    for first, last in _ended(text, behind, end) if behind < end else ():
        if text[first:last].strip():
            yield Sentence(first, last, False)


NAMES_ONLY = re.compile(r"(?:[^\W\d_][\w'-]*:? )?[^\W\d_][\w'-]*(?:,? [^\W\d_][\w'-]*){0,20}")
SMALL = 3  # letters of a word that may join two names


def _behind_names(text: str, begin: int, end: int) -> int:
    """Return where a sentence begins behind an entry that only names places: "- Eastmoor: Lowfen", "So the army"."""
    at = text.find("\n", begin, end)
    line, after = text[begin:at].strip(), text[at + 1 : end].strip()
    if (
        at < 0
        or not NAMES_ONLY.fullmatch(line)
        or after[-1:] not in (".", "!", "?", "\u0589")
        or after.count(" ") < SMALL
    ):
        return end
    words = line.replace(":", "").replace(",", "").split()
    named = all(word[0].isupper() or len(word) <= SMALL for word in words) and words[-1][0].isupper()
    return at + 1 if named and after[0].isupper() else end


def _ended(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield what ends like a sentence; what follows an abbreviation belongs to its sentence."""
    for found in (END if text.isascii() else END_OR_SIGN).finditer(text, start, end):
        last = found.start() + (text[found.start()] in ".!?")
        if not _is_abbreviated(text, max(start, last - 12), last):
            yield start, last
            start = found.end()
    yield start, end


def _is_abbreviated(text: str, start: int, end: int) -> bool:
    """Return whether a text ends in an abbreviation; no abbreviation holds a space, so its last word tells."""
    space = text.rfind(" ", start, end)
    return _is_abbreviation(text[space + 1 : end]) if space >= 0 else bool(ABBREVIATION.search(text, start, end))


@lru_cache(maxsize=50_000)
def _is_abbreviation(word: str) -> bool:
    return ABBREVIATION.search(word) is not None


def _rows(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Return the lines of a table that is written as text; a row that is broken over lines stays whole."""
    lines = _lines(text, begin, end)
    return lines if all(text.count("|", *line) for line in lines) else [(begin, end)]


def _cells(text: str, begin: int, end: int) -> Iterator[Sentence]:
    """Read a row of a table that is written as text: its cells, each with the first one that is a name as its head."""
    cells = [(first, last) for first, last in _pieces(text, begin, end, CELL) if text[first:last].strip()]
    day = next((cell for cell in cells if DAY.fullmatch(text, *cell)), None)
    named = (cell for cell in cells if not (text[cell[0]].isdigit() or cell == day or _is_prose(text, *cell)))
    head = next(named, None)
    for cell in cells:
        for first, last in _ended(text, *cell):
            yield Sentence(first, last, True, head=head if head and first >= head[0] else None, day=day)


def _is_prose(text: str, begin: int, end: int) -> bool:
    """Return whether a cell holds sentences, which are no name."""
    return text[begin:end].rstrip().endswith((".", "!", "?")) or len([*_ended(text, begin, end)]) > 1
