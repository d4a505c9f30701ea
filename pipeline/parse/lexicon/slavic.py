"""What the Slavic languages share: tables of words in all their cases."""

from __future__ import annotations

from collections.abc import Iterator


def numbered(text: str, start: int = 1, step: int = 1) -> dict[str, int]:
    """Turn "один одного, два двух" into values: `start` times `step` for the first group, one step more for each."""
    groups = enumerate(text.split(","), start=start)
    return {word: value * step for value, forms in groups for word in spelled(forms)}


def spelled(text: str) -> Iterator[str]:
    """Yield the words of a text, those with ё also as they are written without it."""
    for word in text.split():
        yield word
        if "ё" in word:
            yield word.replace("ё", "е")
