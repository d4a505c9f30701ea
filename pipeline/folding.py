"""Fold a name so that spellings of one name compare equal, and no two names do by chance.

Case, accents, hyphens, apostrophes, spaces and invisible marks are folded; letters are not transliterated.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# letters that Unicode does not decompose, with what stands for them in accent-less writing
LETTERS = str.maketrans({"ı": "i", "ə": "e", "ł": "l", "ø": "o", "đ": "d", "ß": "ss"})
QUOTES = str.maketrans(dict.fromkeys("'’‘ʼʻ`´ʹʺ\"“”«»„", ""))
DASHES = str.maketrans(dict.fromkeys("-‐‑‒–—―_/", " "))
INVISIBLE = {"Cf", "Cc"}  # bidi marks, soft hyphens, zero-width characters

TYPE_WORDS = re.compile(
    r"\b(?:the|of|region|regions|district|districts|province|provinces|raion|rayon|rayonu|oblast|county|governorate"
    r"|state|area|community|communities|city|town|village|settlement|район|района|районе|шрджан|շրջան|շրջանի)\b"
)


@lru_cache(maxsize=2**16)  # reports say the same names again and again
def fold(name: str) -> str:
    """Return a name folded for comparison; empty only if nothing but marks is left."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    text = plain.translate(QUOTES).translate(DASHES)
    kept = (
        c for c in text if not unicodedata.combining(c) and (unicodedata.category(c) not in INVISIBLE or c.isspace())
    )
    return " ".join("".join(kept).translate(LETTERS).replace(".", " ").replace(",", " ").split())


def fold_bare(name: str) -> str:
    """Return a name folded and without type words ("Lachin region" is "lachin"), or as folded if all are such."""
    folded = fold(re.sub(r"\([^()]*\)", " ", name)) or fold(name)
    return " ".join(TYPE_WORDS.sub(" ", folded).split()) or folded
