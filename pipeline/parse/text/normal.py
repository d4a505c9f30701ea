"""One plain form of a text for the grammar, with the way back to the text as received."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from pipeline.parse.text.markup import without_markup

# Beside what is invisible: the Armenian signs of stress, which stand inside a word, and what only stretches or
# vocalises an Arabic one.
INVISIBLE = re.compile("[\u00ad\u055b\u055c\u0640\u064b-\u0652\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
NEEDLESS = re.compile(rf"{INVISIBLE.pattern}|(?<=[ \n]) ")
PLAIN = str.maketrans(
    {
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\u2007": " ",
        "\t": " ",
        "\r": " ",
        "`": "'",
        "\u2018": "'",
        "\u2019": "'",
        "\u02bc": "'",
        "\u201b": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u00ab": '"',
        "\u00bb": '"',
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "-",
        "\u2013": "\u2014",
        "\u055a": "'",
        "\u058a": "-",
        "\u055d": ":",
        "\u060c": ",",
        "\u061b": ";",
        "\u061f": "?",
        "\u066a": "%",
        "\u066b": ".",
        "\u066c": ",",
    }
)
# Letters that are written one for the other: the Arabic alif with its marks, final yeh, final teh.
ALIKE = str.maketrans("أإآٱىة", "اااايه")


UNEVEN = ("\t", "\r", "  ", "\n ", "`")  # all that a text of ASCII may have to be plainer without
# Spaces that may be needless, and all that is no letter of a word nor a sign of ASCII: combining marks among it.
ODD = re.compile(rf"{INVISIBLE.pattern}|(?<![\w!-~]) |(?<={INVISIBLE.pattern}) |[^\w\s!-~]")
# Letters of two scripts that look the same, typed or scanned one for the other inside a word: "сёл" with a Latin "c".
LATIN, CYRILLIC = "aceopxyijABCEHIKMOPTXJ", "асеорхуіјАВСЕНІКМОРТХЈ"
TO_LATIN, TO_CYRILLIC = str.maketrans(CYRILLIC, LATIN), str.maketrans(LATIN, CYRILLIC)
MIXED = re.compile("[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")
MIXED_WORD = re.compile(rf"\w*(?:{MIXED.pattern})\w*")
# The Cyrillic schwa, typed for the Latin one of Azerbaijani in a whole text.
SCHWA = re.compile("[A-Za-z][\u04d8\u04d9]|[\u04d8\u04d9][A-Za-z]")
LATIN_SCHWA = str.maketrans("\u04d8\u04d9", "\u018f\u0259")
ARMENIAN = re.compile("[\u0561-\u0587]")
ARMENIAN_STOP = "\u0589"
COLON = re.compile(r"(?<=[\w)\"%]):(?=\s(?!\s*[-*\u2022\u2014\u00b7])|$)")  # no time of day, no head of a list
DOT = re.compile(
    r"(?:(?<=[\u0561-\u0587]{3})|(?<=[\u0531-\u0556]{2}))[.\u2024](?=\s)(?!\s+[^\n,\u0589]{1,40}(?:\n|$))"
)  # no speaker behind a headline


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern of a lexicon, compiled once: `re` itself forgets some where many languages are read."""
    return re.compile(pattern)


@cache
def caseless(pattern: str) -> re.Pattern[str]:
    """Return a pattern of a lexicon that takes capitals and small letters for the same, compiled once."""
    return re.compile(pattern, re.IGNORECASE)


def fold(word: str) -> str:
    """Return `word` as lexicons write their keys: small letters, and one form of those that stand for each other."""
    return word.casefold().replace("i\u0307", "i").replace("\u0131", "i").translate(ALIKE)


@dataclass(frozen=True, slots=True)
class Plain:
    """A text without invisible signs; `starts` and `ends` map its letters to the received text.

    Both are empty where the two texts have the same length.
    """

    text: str
    starts: Sequence[int] = ()
    ends: Sequence[int] = ()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where `text[start:end]` stands in the text as received."""
        if not self.starts:
            return start, end
        return self.starts[start], self.ends[end - 1]


def plain(raw: str) -> Plain:
    """Return `raw` with plain spaces, quotes and dashes, composed letters, no invisible signs, no wiki markup."""
    raw = without_markup(raw)
    if raw.isascii() and not any(sign in raw for sign in UNEVEN):
        return Plain(raw)
    text = _with_western_signs(raw).translate(PLAIN) if ARMENIAN.search(raw) else raw.translate(PLAIN)
    text = text.translate(LATIN_SCHWA) if SCHWA.search(text) else text
    text = MIXED_WORD.sub(_in_one_script, text) if MIXED.search(text) else text
    if not NEEDLESS.search(text) and unicodedata.is_normalized("NFC", text):
        return Plain(text)
    return _rebuilt(text)


def _in_one_script(found: re.Match[str]) -> str:
    """Return a word of two scripts in that of most of its letters, as it was where others than those alike are left."""
    word = found[0]
    latin = sum(letter.isascii() and letter.isalpha() for letter in word)
    told = word.translate(TO_LATIN if latin * 2 > sum(map(str.isalpha, word)) else TO_CYRILLIC)
    return word if MIXED.search(told) else told


def _with_western_signs(text: str) -> str:
    """Return Armenian text of the same length, a colon where its colon stands, its full stop where many type a colon.

    An Armenian colon is a dot; where none but dots end the sentences, they are full stops.
    """
    text = re.sub(r"(?<=[\u0561-\u0587\"])[`\u055a](?![\u0561-\u0587])", ":", text)  # within a word, an elision
    last = text.rstrip(' "\u00bb)\n')[-1:]
    western = last in (".", "\u2024") or (ARMENIAN_STOP in text and last != ":")
    text = text if western else COLON.sub(ARMENIAN_STOP, text)
    text = DOT.sub(":", text) if ARMENIAN_STOP in text else text
    return text.replace("\u2024", ".")


def _rebuilt(text: str) -> Plain:
    kept = _Kept(text)
    at = 0
    for odd in ODD.finditer(text):
        kept.copy(at, odd.start())
        kept.add(odd.start())
        at = odd.end()
    kept.copy(at, len(text))
    return Plain("".join(kept.pieces), kept.starts, kept.ends)


class _Kept:
    """What is kept of a text, in as few pieces as its odd letters leave; long texts have few."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.pieces: list[str] = []
        self.starts, self.ends = array("I"), array("I")

    def copy(self, start: int, end: int) -> None:
        """Keep letters as they are."""
        if start < end:
            self.pieces.append(self.text[start:end])
            self.starts.extend(range(start, end))
            self.ends.extend(range(start + 1, end + 1))

    def add(self, i: int) -> None:
        """Keep a letter that may be needless, or of the letter before it."""
        char, last = self.text[i], self.pieces[-1][-1] if self.pieces else ""
        if INVISIBLE.match(char) or (char == " " and last and last in " \n"):
            return
        composed = unicodedata.normalize("NFC", last + char)
        if last and len(composed) == 1 and unicodedata.combining(char):
            self.pieces[-1] = self.pieces[-1][:-1] + composed
            self.ends[-1] = i + 1
        else:
            self.copy(i, i + 1)
