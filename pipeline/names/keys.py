"""What of a spelling is compared: its words without case endings, and without the words that only say a kind.

"в Лачинском районе" and "Лачинский район" have one key, "лачинск", and say "district". Endings are taken off alike
from known names and from those looked up, in the scripts whose languages inflect names; Latin ones stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.names.folding import fold
from pipeline.names.kinds import ENDINGS, WORDS, Kind

SHORTEST = 3  # letters that an ending must leave
# As folded: й is и, ї is і, ё is е; the ligature և is եւ.
CYRILLIC = re.compile(
    "(?:ого|его|ому|ему|ыми|ими|ами|ями|иеи|иею|ієи|ією|ьою|ьем|ая|яя|ое|ее|ои|ии|ыи|еи|ым|им|ом|ем|ую|юю|ою|ею"
    "|оі|іи|іі|ах|ях|ам|ям|ия|ию|ія|ію|ье|ья|ью|[аяуюеиыіьоє])$"
)
ARMENIAN = re.compile("ի?(?:ում|ուց|ից|ով|ին|ու|ը|ի)$")
ARTICLE = re.compile("^ال")
SCRIPTS = (("\u0400", "\u052f", CYRILLIC), ("\u0530", "\u058f", ARMENIAN), ("\u0600", "\u06ff", ARTICLE))
BEFORE = frozenset("в во на у из со по з із зі до في من على in the of".split())
SMALL = frozenset("the of de d du al el ar ad as ash at az an ez es er".split())
ABBREVIATED = {"р н": "раион"}
ASIDE = re.compile(r"\(([^()]*)\)")
POSSESSIVE = re.compile(r"['’]s\b")


@dataclass(frozen=True, slots=True)
class Key:
    """The words of a name that are compared: `full` with those that say a kind, `bare` without; `stated` are those."""

    full: str
    bare: str
    stated: frozenset[Kind] = frozenset()


def stem(word: str) -> str:
    """Return a folded word without its case ending or article."""
    for first, last, ending in SCRIPTS:
        if first <= word[0] <= last:
            found = ending.search(word)
            return word if found is None or len(word) - len(found.group()) < SHORTEST else ending.sub("", word)
    return word


KINDS = {stem(word): kind for kind, words in WORDS.items() for word in fold(words).split()}


@lru_cache(maxsize=2**16)
def key_of(name: str) -> Key:
    """Return the key of a name; the kind words are its name where it has no others ("Region")."""
    outside = ASIDE.sub(_aside, name) if "(" in name else name
    words = [_stem_and_kind(word) for word in _words(outside) or _words(name)]
    named = [word for word in words if word[0] not in SMALL] or [(word, None) for word, _ in words]
    full = " ".join([word for word, _ in named])
    bare = " ".join([word for word, kind in named if kind is None])
    stated = [kind for _, kind in named if kind]
    return Key(full, bare, frozenset(stated)) if bare and stated else Key(full, full)


@lru_cache(maxsize=2**16)
def _stem_and_kind(word: str) -> tuple[str, Kind | None]:
    stemmed = stem(word)
    return stemmed, KINDS.get(stemmed)


def _aside(found: re.Match[str]) -> str:
    """Keep what stands in brackets only if it says a kind: "Kyiv (city)"."""
    words = fold(found[1]).split()
    return f" {found[1]} " if words and all(stem(word) in KINDS for word in words) else " "


def _words(name: str) -> list[str]:
    folded = fold(POSSESSIVE.sub("", name) if "s" in name else name)
    for short, whole in ABBREVIATED.items():
        folded = re.sub(rf"\b{short}\b", whole, folded) if short in folded else folded
    words = folded.split()
    while len(words) > 1 and words[0] in BEFORE:
        words.pop(0)
    return words if folded.isascii() else [part for word in words for part in _parts(word)]


def _parts(word: str) -> Iterator[str]:
    for ending in ENDINGS_FOLDED:
        if word.endswith(ending) and word != ending:
            yield from (word.removesuffix(ending), ending)
            return
    yield word


ENDINGS_FOLDED = tuple(fold(ending) for ending in ENDINGS)


def clear() -> None:
    """Forget all folded names, as a benchmark must."""
    key_of.cache_clear()
    _stem_and_kind.cache_clear()


def fold_bare(name: str) -> str:
    """Return a name folded, without case endings and kind words ("Lachin region" is "lachin")."""
    return key_of(name).bare


def kind_of(text: str | None) -> Kind | None:
    """Return what a gazetteer's words for a region ("district, Azerbaijan") say that it is; the first word decides."""
    words = (KINDS.get(stem(word)) for word in fold(text or "").split())
    return next((kind for kind in words if kind), None)
