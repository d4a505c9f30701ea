"""Kinds of words that some rules ask for beyond a word's symbol: a stronghold, a border, they."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.parse.text.normal import caseless

NEVER = r"(?!)"  # where a language has no such word, or no rule asks for it there


@dataclass(frozen=True, slots=True, eq=False)
class Kinds:
    """Regular expressions, each of all words of a kind; `is_a` asks for a whole word, capitals or not."""

    town: str = NEVER  # what a place by itself is called, no region
    border: str = NEVER  # what lies along something and is nobody's
    length: str = NEVER  # units of how far
    held: str = NEVER  # participles of having: "rebel-controlled", "held by"
    once: str = NEVER  # how it was before: "formerly"


def is_a(kind: str, word: str) -> bool:
    """Return whether a word, or a chunk of several, is of a kind."""
    return caseless(kind).fullmatch(word) is not None
