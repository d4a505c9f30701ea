"""Where in a text an event verb may begin: found among its bytes, before a word of it is read.

Only the first letters of verbs are looked for (`beginnings`), wherever they stand. So nothing that the grammar would
read is passed over, and which engine looks makes no difference: `hyperscan` where it is installed, else `re`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cache

from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.beginnings import BLANK, beginnings
from pipeline.parse.text.normal import fold

LETTERS = 5  # more would tell verbs apart better, and take longer to make ready than most runs

Find = Callable[[str, Lexicon], Sequence[int]]
Finder = Callable[[str], Sequence[int]]  # in a text of small letters


class _Small(dict[int, str]):
    """Each letter as lexicons write it, one for one, so that every place in the text stays where it is."""

    def __missing__(self, code: int) -> str:
        small = fold(chr(code))
        self[code] = small if len(small) == 1 else chr(code)
        return self[code]


SMALL = _Small()


def small(text: str) -> str:
    """Return `text` in small letters, of the same length."""
    return text.lower() if text.isascii() else text.translate(SMALL)


def candidates(text: str, lexicon: Lexicon) -> Sequence[int]:
    """Return the places in `text` where an event verb may begin, in order."""
    return finder(lexicon)(small(text))


@cache
def finder(lexicon: Lexicon) -> Finder:
    """Return what finds the first letters of a language's verbs in a text of small letters."""
    try:
        return with_hyperscan(sought(lexicon))
    except ImportError:
        return with_re(sought(lexicon))


def sought(lexicon: Lexicon) -> frozenset[str]:
    """Return the first letters of a language's verbs, none of which begins with another of them."""
    return first_letters(verb.forms for verb in lexicon.verbs)


def first_letters(forms: Iterable[str]) -> frozenset[str]:
    """Return how matches of these patterns may begin, in small letters; none begins with another."""
    begun = {re.split(f"[0{BLANK}]", small(one))[0] for form in forms for one in beginnings(form, LETTERS)}
    return frozenset(one for one in begun if not any(one[:stop] in begun for stop in range(len(one))))


def with_re(words: Collection[str]) -> Finder:
    """Return what finds these words with Python's own engine."""
    pattern = re.compile(f"(?={_tree(words)})")
    return lambda text: [found.start() for found in pattern.finditer(text)]


def _tree(words: Collection[str]) -> str:
    """Return a pattern of words in which what begins alike is written once."""
    if "" in words:
        return ""
    heads = sorted({word[0] for word in words})
    branches = [re.escape(head) + _tree({word[1:] for word in words if word[0] == head}) for head in heads]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def with_hyperscan(texts: Collection[str]) -> Finder:
    """Return what finds these words with Hyperscan, which looks for all of them at once."""
    import hyperscan

    words = [word.encode() for word in sorted(texts)]
    lengths = [len(word) for word in words]
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    expressions = [b"".join(b"\\x%02x" % byte for byte in word) for word in words]
    database.compile(expressions=expressions, ids=list(range(len(words))), elements=len(words), flags=[0] * len(words))

    def find(text: str) -> Sequence[int]:
        data = text.encode(errors="surrogatepass")
        starts: list[int] = []
        database.scan(data, lambda n, _, end, *__: starts.append(end - lengths[n]))
        starts.sort()
        return starts if len(data) == len(text) else _letters(data, starts)

    return find


def _letters(data: bytes, starts: Sequence[int]) -> list[int]:
    """Return the places of bytes as places of letters."""
    places, at, letters = [], 0, 0
    for start in starts:
        letters += len(data[at:start].decode(errors="surrogatepass"))
        at = start
        places.append(letters)
    return places
