"""What the grammar needs to know of a language; a further language is one module here and one row below."""

from __future__ import annotations

import importlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import islice

from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import fold

WORD = re.compile(r"[^\W\d_]+")
ENOUGH = 2000  # words that tell a language
# The letters of one language among those that share its script.
OWN_LETTERS: Mapping[str, str] = {
    "ru": "ъыэё",
    "uk": "єіїґ",
    "az": "\u0259",
}
# Letters that a language does not have, though others of its script do: Persian, Urdu and Kurdish ones.
FOREIGN_LETTERS: Mapping[str, str] = {
    "ar": "\u067e\u0686\u0698\u06af\u06cc\u06a9\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2\u06c6\u06ce\u06d5"
    "\u06b5\u0695",
}

MODULES: Mapping[str, str] = {name: name for name in ("en", "ru", "uk", "fr", "es", "az", "tr", "hy", "ar")}


@cache
def lexicon(language: str | None) -> Lexicon:
    """Return the lexicon of a language, English where it is unknown."""
    name = MODULES.get((language or "en").casefold().split("-")[0], "en")
    found: Lexicon = importlib.import_module(f"pipeline.parse.lexicon.{name}").LEXICON
    return found


def guessed(text: str) -> str:
    """Return the language of `text` among those that have a lexicon: its script first, then its words.

    English where nothing speaks for another, and where two speak alike.
    """
    words = Counter(found.group() for found in islice(WORD.finditer(text), ENOUGH))
    script = "LATIN" if text.isascii() else _script(fold(word) for word in words.elements())
    scores = Counter(dict.fromkeys(_written_in(script), 0))
    for word, times in words.items():
        for name, weight in _weights(word, script):
            scores[name] += weight * times
    best = max(sorted(scores), key=scores.__getitem__, default="en")
    return best if scores[best] > scores["en"] else "en"


@cache
def _written_in(script: str) -> tuple[str, ...]:
    return tuple(name for name in MODULES if _vocabulary(name)[0] == script)


@lru_cache(maxsize=50_000)
def _weights(word: str, script: str) -> tuple[tuple[str, int], ...]:
    """Return the languages of a script that a word speaks for or against, each with how much."""
    weights = ((name, _weight(fold(word), name)) for name in _written_in(script))
    return tuple((name, weight) for name, weight in weights if weight)


def _weight(word: str, name: str) -> int:
    known, own = _vocabulary(name)[1], OWN_LETTERS.get(name, "")
    foreign = FOREIGN_LETTERS.get(name, "")
    return (word in known) + any(letter in word for letter in own) - any(letter in word for letter in foreign)


@cache
def _vocabulary(name: str) -> tuple[str, frozenset[str]]:
    """Return the script of a language and the single words that its lexicon knows."""
    of = lexicon(name)
    tables = (of.words, of.units, of.types, of.numbers.ones, of.numbers.tens, of.dates.months, of.dates.weekdays)
    nouns = of.endings.nouns if of.endings else {}
    spoken = [fold(word) for table in (*tables, nouns) for word in table] + WORD.findall(" ".join(of.dates.days))
    return _script(spoken), frozenset(word for word in spoken if len(word) > 1 or not word.isascii())


def _script(words: Iterable[str]) -> str:
    """Return the script of most letters by Unicode's name for it ("LATIN"), the first in the alphabet where two tie."""
    letters = Counter("".join(words))
    scripts: Counter[str] = Counter()
    for letter, times in letters.items():
        scripts[unicodedata.name(letter, "").split(" ")[0]] += times
    return max(sorted(scripts), key=scripts.__getitem__, default="LATIN")
