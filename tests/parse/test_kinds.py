from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from pipeline.parse.lexicon import MODULES, lexicon
from pipeline.parse.lexicon.kinds import NEVER, is_a, says


def _patterns(kinds: object) -> Iterator[tuple[str, str]]:
    assert is_dataclass(kinds)
    for field in fields(kinds):
        value = getattr(kinds, field.name)
        yield from [(field.name, value)] if isinstance(value, str) else _patterns(value)


@pytest.mark.parametrize("language", MODULES)
def test_every_kind_of_words_can_be_asked_for(language: str) -> None:
    """
    Each field of each language is a regular expression, alone and in a run of words, and none takes what is empty.
    """
    taken = [name for name, kind in _patterns(lexicon(language).kinds) if is_a(kind, "") or says(kind, "")]

    assert [] == taken


@pytest.mark.parametrize(
    ("word", "expected"), [("road", True), ("Road", True), ("roads", False), ("the road", False), ("", False)]
)
def test_a_word_is_of_a_kind_as_a_whole(word: str, expected: bool) -> None:
    """
    Capitals make no other word; a further letter or a further word does.
    """
    assert expected is is_a("road|bridge", word)


@pytest.mark.parametrize(
    ("words", "expected"), [("It fell earlier.", True), ("Earlier it fell", True), ("the earliest", False), ("", False)]
)
def test_a_run_of_words_says_a_kind_in_whole_words(words: str, expected: bool) -> None:
    """
    A kind is found anywhere between other words, never inside one.
    """
    assert expected is says("earlier|before", words)


def test_what_a_language_leaves_out_is_never_found() -> None:
    """
    The default of a kind is in no word.
    """
    assert not is_a(NEVER, "road")
    assert not says(NEVER, "the road")
