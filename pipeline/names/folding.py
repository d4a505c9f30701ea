"""Fold a name so that spellings of one name compare equal, and no two names do by chance.

Case, accents, hyphens, apostrophes, spaces, vowel marks and invisible marks are folded, and letters that stand for
one another in careless writing; letters are not transliterated.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# letters that Unicode does not decompose, with what stands for them in plain writing
LATIN = dict(zip("ıəǝłøđðħŧ", "ieeloddht", strict=True)) | {"æ": "ae", "œ": "oe"}
CYRILLIC = {"ґ": "г"}
ARABIC = dict(zip("ىیېکةۃہھەٱ", "يييكههههها", strict=True)) | {"ء": "", "ـ": ""}
QUOTES = dict.fromkeys("'’‘‛ʼʻʽʾʿʹʺ`´\"“”«»„՚՛", "")
GAPS = dict.fromkeys("-‐‑‒–—―_/.,;:()[]|·،؛", " ")
INVISIBLE = {"Cf", "Cc"}  # bidi marks, soft hyphens, zero-width characters
KEPT_MARKS = range(1, 10)  # combining classes of Indic and Burmese marks, which tell names apart


class _Letters(dict[int, "str | None"]):
    """What becomes of each character; worked out once, when it is first met."""

    def __missing__(self, code: int) -> str | None:
        self[code] = plain = _plain(chr(code))
        return plain


def _plain(char: str) -> str | None:
    if unicodedata.combining(char) and unicodedata.combining(char) not in KEPT_MARKS:
        return None
    return None if unicodedata.category(char) in INVISIBLE and not char.isspace() else char


LETTERS = _Letters({ord(char): plain for char, plain in (LATIN | CYRILLIC | ARABIC | QUOTES | GAPS).items()})
ASCII = {code: LETTERS[code] for code in range(128)}


@lru_cache(maxsize=2**16)  # reports say the same names again and again
def fold(name: str) -> str:
    """Return a name folded for comparison; empty only if nothing but marks is left."""
    if name.isascii():
        return " ".join(name.lower().translate(ASCII).split())
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    return " ".join(plain.translate(LETTERS).split())
