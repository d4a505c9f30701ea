"""Small words that are written as one with the next: "وبريف" (and in countryside) becomes three words.

A word is only divided where what is left of it is a figure or a word of two letters or more that the lexicon knows;
behind the small words that begin a clause ("and") others may follow, behind the rest none does.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.parse.lexicon.shapes import Lexicon, Unmarked
from pipeline.parse.text.normal import Plain, fold
from pipeline.parse.words.scan import knows

AHEAD = 80  # characters, the longest phrase that may follow
SHORT = 3  # letters, of which "in" and a name have more
SLASHED = re.compile(r"/(?!\s)([^/\n\d]{2,30})(?<!\s)/(?!\w)")  # an agency's manner of quoting: "the village /Lowfen/"


def apart(form: Plain, lexicon: Lexicon) -> Plain:
    """Return the text with a space behind each small word, offsets still those of the text as received."""
    if lexicon.unmarked is None:
        return form
    form = _in_line(_quoted(form, lexicon), lexicon.unmarked)
    word = re.compile(rf"(?<!\w)(?:(?:{'|'.join(lexicon.unmarked.clitics)})\w+|{lexicon.unmarked.article}\d+)")
    inside = {found.end() - 1: found.end() for found in re.finditer(lexicon.unmarked.in_behind, form.text)}
    cuts: list[int] = []
    for found in word.finditer(form.text):
        known = _cuts(form.text, found.start(), found.end(), lexicon)
        unknown = found.start() in inside and found.end() - found.start() > SHORT
        placed = unknown and not known and not knows(form.text[found.start() : found.end() + AHEAD], lexicon)
        cuts += [inside[found.start()]] if placed else known
    return _spaced(form, cuts)


BULLETS = r"(?:\n[ ]*[-*\u2014\u2022\u2023\u25aa\u25cf\u00b7][ ]*[^\W\d_][^\n:,;.()\d]{1,40}[.,]?(?=\n|$)){2,}"
BULLET = re.compile(r"\n[ ]*[-*\u2014\u2022\u2023\u25aa\u25cf\u00b7]")
LONGEST = 4  # words of an entry that only names a place


def _in_line(form: Plain, of: Unmarked) -> Plain:
    """Return the text with short entries below "they are:" as a list in that sentence, each still where it stood.

    By itself an unknown word would be no name.
    """
    if ":\n" not in form.text:
        return form
    text = form.text
    for found in re.finditer(rf"(?<!\w)(?:{of.listing}) ?:(?P<list>{BULLETS})", text):
        entries = [entry for entry in found["list"].split("\n") if entry]
        if max(len(entry.split()) for entry in entries) <= LONGEST:
            start, end = found.span("list")
            listed = BULLET.sub(lambda mark: "," + " " * (len(mark[0]) - 1), text[start:end])
            last = listed.rindex(",")
            listed = f" {listed[1:last]} {of.conjunction}{listed[last + 2 :]}"
            text = text[:start] + listed + text[end:]
    return replace(form, text=text)


def _quoted(form: Plain, lexicon: Lexicon) -> Plain:
    """Return the text with names between strokes in quotation marks; a month's second name there is none."""
    if "/" not in form.text and "'" not in form.text:
        return form
    months = lexicon.dates.months
    text = SLASHED.sub(lambda name: name[0] if name[1] in months else f'"{name[1]}"', form.text.replace("'", '"'))
    return replace(form, text=text)


def _cuts(text: str, start: int, end: int, lexicon: Lexicon) -> list[int]:
    """Return where the word `text[start:end]` is to be divided."""
    assert lexicon.unmarked is not None
    if knows(text[start : end + AHEAD], lexicon):
        return []
    article = lexicon.unmarked.article
    if text.startswith(article, start) and text[start + len(article) : end].isdecimal():
        return [start + len(article)]
    for clitic in lexicon.unmarked.clitics:
        at = start + len(clitic)
        if not text.startswith(clitic, start) or at >= end:
            continue
        if text[at].isdecimal() or (end - at > 1 and _may_follow(clitic, text[at : end + AHEAD], end - at, lexicon)):
            return [at]
        joins = clitic in lexicon.unmarked.opening and not text.startswith(clitic, at)
        further = _cuts(text, at, end, lexicon) if joins else []
        if further:
            return [at, *further]
    return []


def _may_follow(clitic: str, rest: str, size: int, lexicon: Lexicon) -> bool:
    """Return whether `rest`, of which the first `size` letters are the word's, is known and no word of grammar alone.

    Behind a preposition a word of grammar is none: there the letter is rather the first of a name.
    """
    assert lexicon.unmarked is not None
    # "to the army": the article is written as one with "to", and lost its first letter
    if not knows(rest, lexicon) and not (
        clitic == lexicon.unmarked.to_the and knows(lexicon.unmarked.article + rest, lexicon)
    ):
        return False
    if clitic in lexicon.unmarked.opening:
        return True
    symbol = lexicon.words.get(fold(rest[:size]))
    return symbol == "d" or (size > 2 and symbol not in ("x", "i", "f", "t", "m"))


def _spaced(form: Plain, cuts: list[int]) -> Plain:
    if not cuts:
        return form
    starts, ends = form.starts or range(len(form.text)), form.ends or range(1, len(form.text) + 1)
    letters: list[str] = []
    first: list[int] = []
    last: list[int] = []
    for begin, stop in zip([0, *cuts], [*cuts, len(form.text)], strict=True):
        letters.append(form.text[begin:stop])
        first += starts[begin:stop]
        last += ends[begin:stop]
        if stop < len(form.text):
            letters.append(" ")
            first.append(starts[stop])
            last.append(starts[stop])
    return Plain("".join(letters), tuple(first), tuple(last))
