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
from pipeline.names.kinds import ENDINGS, TURKIC, TURKIC_ENDINGS, WORDS, Kind

SHORTEST = 3  # letters that an ending must leave
# As folded: й is и, ї is і, ё is е; the ligature և is եւ.
CYRILLIC = re.compile(
    "(?:ого|его|ому|ему|ыми|ими|ами|ями|иеи|иею|ієи|ією|ьою|ьем|ая|яя|ое|ее|ие|ые|их|ых|ои|ии|ыи|еи|ым|им|ом|ем|ую|юю|ою|ею"
    "|оі|іи|іі|ах|ях|ам|ям|ия|ию|ія|ію|ье|ья|ью|[аяуюеиыіьоє])$"
)
ARMENIAN = re.compile("(?:ի?(?:ում|ուց|ից|ով|ուն|ին|ու|ը|ի)|(?<=ն)ն)$")
ARTICLE = "ال"
SCRIPTS = (("\u0400", "\u052f", CYRILLIC), ("\u0530", "\u058f", ARMENIAN))
BEFORE = frozenset("в во на у из со по з із зі до في من على in the of".split())
SMALL = frozenset("the of de d du al el ar ad as ash at az an ez es er".split())
ABBREVIATED = {"р н": "раион"}
ASIDE = re.compile(r"\(([^()]*)\)")
APART = re.compile(r"['’]s\b|\b[dl]['’](?=[aeiouyhéè])", re.IGNORECASE)  # Lachin's, d'Idlib, l'Arménie
ARABIC_BEFORE = re.compile(
    "^(?:و?(?:بال|لل|[بل])|و)(?=[\u0600-\u06ff])"
)  # and, in, to, written as one word with a name


@dataclass(frozen=True, slots=True)
class Key:
    """The words of a name that are compared: `full` with those that say a kind, `bare` without; `stated` are those.

    `whole` is `bare` with what looks like an ending, and in some names is none: Агдам, in Агдаме.
    """

    full: str
    bare: str
    whole: str
    stated: frozenset[Kind] = frozenset()


@lru_cache(maxsize=2**16)
def stem(word: str) -> str:
    """Return a folded word without its case ending."""
    for first, last, ending in SCRIPTS:
        if first <= word[0] <= last:
            found = ending.search(word)
            return word if found is None or len(word) - len(found.group()) < SHORTEST else ending.sub("", word)
    return word


def _without_article(word: str) -> str:
    return word.removeprefix(ARTICLE) if len(word) >= SHORTEST + len(ARTICLE) else word


KINDS = {stem(_without_article(word)): kind for kind, words in WORDS.items() for word in fold(words).split()}
KINDS |= {word + end: kind for kind, words in TURKIC.items() for word in fold(words).split() for end in TURKIC_ENDINGS}


@lru_cache(maxsize=2**16)
def key_of(name: str) -> Key:
    """Return the key of a name; the kind words are its name where it has no others ("Region")."""
    outside = ASIDE.sub(_aside, name) if "(" in name else name
    words = words_of(outside) or words_of(name)
    words = [word for word in words if stem(word) not in SMALL] or words
    stems = [stem(word) for word in words]
    kinds = [KINDS.get(form) for form in stems]
    named = [i for i, kind in enumerate(kinds) if kind is None] or range(len(words))
    return Key(
        full=" ".join(stems),
        bare=" ".join([stems[i] for i in named]),
        whole=" ".join([words[i] for i in named]),
        stated=frozenset(kind for kind in kinds if kind) if len(named) < len(words) else frozenset(),
    )


def asides(name: str) -> list[str]:
    """Return what a name has in brackets and says no kind: another name, or a part of the place."""
    return [found for found in ASIDE.findall(name) if _aside_words(found) and not _says_kind(found)]


def _aside(found: re.Match[str]) -> str:
    """Keep what stands in brackets only if it says a kind: "Kyiv (city)"."""
    return f" {found[1]} " if _says_kind(found[1]) else " "


def _aside_words(text: str) -> list[str]:
    return [word for word in fold(text).split() if not word.isdigit()]


def _says_kind(text: str) -> bool:
    words = fold(text).split()
    return bool(words) and all(stem(_without_article(word)) in KINDS for word in words)


def words_of(name: str) -> list[str]:
    """Return the folded words of a name, without prepositions before it, articles and marks of the genitive."""
    folded = fold(APART.sub("", name) if "'" in name or "’" in name else name)
    for short, whole in ABBREVIATED.items():
        folded = re.sub(rf"\b{short}\b", whole, folded) if short in folded else folded
    words = folded.split()
    while len(words) > 1 and words[0] in BEFORE:
        words.pop(0)
    return words if folded.isascii() else [part for word in words for part in _parts(word)]


def without_clitics(name: str) -> str:
    """Return a folded name without the Arabic particles that are written as one with its first word."""
    return ARABIC_BEFORE.sub("", fold(name))


def _parts(word: str) -> Iterator[str]:
    for ending in ENDINGS_FOLDED:
        if word.endswith(ending) and word != ending:
            yield from (word.removesuffix(ending), ending)
            return
    yield _without_article(word)


ENDINGS_FOLDED = tuple(fold(ending) for ending in ENDINGS)


def clear() -> None:
    """Forget all folded names, as a benchmark must."""
    key_of.cache_clear()
    stem.cache_clear()


def fold_bare(name: str) -> str:
    """Return a name folded, without case endings and kind words ("Lachin region" is "lachin")."""
    return key_of(name).bare


def kind_of(text: str | None) -> Kind | None:
    """Return what a gazetteer's words for a region ("district, Azerbaijan") say that it is; the first word decides."""
    words = (KINDS.get(stem(word)) for word in fold(text or "").split())
    return next((kind for kind in words if kind), None)
