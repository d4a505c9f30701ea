"""Fold a name so that spellings of one name compare equal, and no two names do by chance.

Case, accents, hyphens, apostrophes, spaces, vowel marks and invisible marks are folded, and letters that stand for
one another in careless writing; letters are not transliterated.
"""

from __future__ import annotations

import unicodedata

# letters that Unicode does not decompose, with what stands for them in plain writing
LATIN = dict(zip("ıəǝłøđðħŧ", "ieeloddht", strict=True)) | {"æ": "ae", "œ": "oe"}
CYRILLIC = {"ґ": "г"}
ARABIC = dict(zip("ىیېکةۃہھەٱ", "يييكههههها", strict=True)) | {"ء": "", "ـ": ""}
QUOTES = dict.fromkeys("'’‘‛ʼʻʽʾʿʹʺ`´\"“”«»„՚՛", "")
GAPS = dict.fromkeys("-‐‑‒–—―_/.,;:()[]|·،؛", " ")
INVISIBLE = {"Cf", "Cc"}  # bidi marks, soft hyphens, zero-width characters
KEPT_MARKS = range(1, 10)  # combining classes of Indic and Burmese marks, which tell names apart
STAND_INS = LATIN | CYRILLIC | ARABIC | QUOTES | GAPS


class _Letters(dict[int, str]):
    """What becomes of each decomposed character; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        small = unicodedata.normalize("NFKD", chr(code).casefold())
        self[code] = plain = "".join(_plain(char) for char in small)
        return plain


def _plain(char: str) -> str:
    if char.isspace():
        return " "
    marks = unicodedata.combining(char)
    if (marks and marks not in KEPT_MARKS) or unicodedata.category(char) in INVISIBLE:
        return ""
    return STAND_INS.get(char, char)


LETTERS = _Letters()


def fold(name: str) -> str:
    """Return a name folded for comparison; empty only if nothing but marks is left."""
    decomposed = name if name.isascii() else unicodedata.normalize("NFKD", name)
    text = decomposed.translate(LETTERS)
    if not unicodedata.is_normalized("NFKD", text):  # marks that stood apart have met
        text = unicodedata.normalize("NFKD", text)
    return " ".join(text.split()) if "  " in text or text[:1] == " " or text[-1:] == " " else text
