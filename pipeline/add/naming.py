"""Names of files that a person can read and no other report has. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Container
from itertools import count, dropwhile

LONGEST = 120  # bytes of UTF-8; file systems allow 255, and a card and a number come to it


def slug(text: str) -> str:
    """Return the words of a text in small letters of their own script, hyphens between; empty if there are none."""
    words = words_of(text)
    while words and len("-".join(words).encode()) > LONGEST:
        words = words[:-1] or [words[0][: len(words[0]) // 2]]
    return "-".join(words)


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters of any script, with their vowel signs and accents."""
    marks = (character if _of_a_word(character) else " " for character in unicodedata.normalize("NFC", text).lower())
    return "".join(marks).split()


def _of_a_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character).startswith("M")


def unique(stem: str, taken: Container[str]) -> str:
    """Return a name, or where a report has it (in letters of any size) the name with the next free number."""
    names = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    return next(dropwhile(lambda name: name.casefold() in taken, names))
