"""Which of many patterns can begin at a word, told by its first letters: so that hundreds need not be tried.

A pattern's beginnings are read off the tree that `re` itself makes of it. They are a superset: what looks around is
passed over, and what can be many things is anything. So a pattern that does not begin like a word does not match there.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache, cached_property
from re import _parser  # type: ignore[attr-defined]  # the only parser of `re`; no public name since Python 3.11
from typing import Any, TypeVar

T = TypeVar("T")
LETTERS = 3  # of a beginning: enough to tell words apart, few enough to list
REMEMBERED = 50_000  # beginnings of words
LARGEST = 40  # a set of letters that is larger is taken for any letter

BLANK = "\0"  # any of them, where a pattern asks for no certain one

# A beginning is a text and whether what follows in the pattern goes on behind it.
Begun = frozenset[tuple[str, bool]]
NOTHING: Begun = frozenset({("", True)})
ANYTHING: Begun = frozenset({("", False)})


@cache
def beginnings(pattern: str, letters: int = LETTERS) -> frozenset[str]:
    """Return what a text must begin with, at most `letters` long, for `pattern` to match at its start.

    Every figure is "0", and what may be any blank is `BLANK`.
    """
    return frozenset(text for text, _ in _sequence(_parser.parse(pattern), letters))


def _sequence(parsed: Iterable[tuple[Any, Any]], letters: int) -> Begun:
    begun = NOTHING
    for op, value in parsed:
        if not any(goes_on for _, goes_on in begun):
            break
        begun = _joined(begun, _one(str(op), value, letters), letters)
    return begun


def _joined(begun: Begun, following: Begun, letters: int) -> Begun:
    whole = {one for one in begun if not one[1]}
    longer = {(text + more, on) for text, goes_on in begun if goes_on for more, on in following}
    return frozenset(whole | {(text[:letters], on and len(text) < letters) for text, on in longer})


def _one(op: str, value: Any, letters: int) -> Begun:
    if op == "LITERAL":
        return frozenset({_letter(value)})
    if op == "IN":
        return _set(value)
    if op == "FAILURE" or (op == "ASSERT_NOT" and not value[1]):
        return frozenset()  # "(?!)" never matches
    if op in ("ASSERT", "ASSERT_NOT", "AT"):
        return NOTHING
    if op == "BRANCH":
        return frozenset().union(*(_sequence(branch, letters) for branch in value[1]))
    if op == "SUBPATTERN":
        return _sequence(value[-1], letters)
    if op == "ATOMIC_GROUP":
        return _sequence(value, letters)
    if op in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _repeated(value, letters)
    return ANYTHING


def _letter(code: int) -> tuple[str, bool]:
    # All figures are one, in patterns as in words, and nothing is asked of what stands behind one.
    return ("0", False) if chr(code).isdecimal() else (chr(code), True)


def _set(items: Iterable[tuple[Any, Any]]) -> Begun:
    found: set[tuple[str, bool]] = set()
    for op, value in items:
        if str(op) == "LITERAL":
            found.add(_letter(value))
        elif str(op) == "RANGE" and value[1] - value[0] < LARGEST:
            found |= {_letter(code) for code in range(value[0], value[1] + 1)}
        elif str(value) == "CATEGORY_DIGIT":
            found.add(("0", False))
        elif str(value) == "CATEGORY_SPACE":
            found.add((BLANK, True))
        else:
            return ANYTHING
    return frozenset(found)


def _repeated(value: tuple[int, int, Iterable[tuple[Any, Any]]], letters: int) -> Begun:
    least, most, parsed = value
    once = _sequence(parsed, letters)
    if most == 1:
        begun = once
    elif once == {(BLANK, True)} and least < 2:
        begun = once | {(BLANK + BLANK, False)}  # words are parted by one, as a rule
    else:
        begun = frozenset((text, False) for text, _ in once)
    return begun | NOTHING if least == 0 else begun


def _blank(text: str) -> str:
    """Return a text in which all blanks are alike."""
    return re.sub(rf"[\s{BLANK}]", " ", text)


class Beginning(dict[str, tuple[T, ...]]):
    """What can begin at a word: looked up by the word's first letters as they stand in the text."""

    def __init__(
        self, known: Iterable[tuple[str, T]], fold: Callable[[str], str] = str, letters: int = LETTERS
    ) -> None:
        """Take patterns, each with what is to be told of it, and what makes letters alike; all keep their order."""
        self._known = list(known)
        self._fold, self._letters = fold, letters

    def __missing__(self, word: str) -> tuple[T, ...]:
        """Return what can begin at a word that was not yet seen."""
        like = _blank(re.sub(r"\d.*", "0", self._fold(word), flags=re.DOTALL)[: self._letters])
        exact, longer = self._tables
        shorter = (exact.get(like[:stop], ()) for stop in range(len(like) + 1))
        found = tuple(self._known[n][1] for n in sorted(set(longer.get(like, ())).union(*shorter)))
        if len(self) < REMEMBERED:
            self[word] = found
        return found

    @cached_property
    def _tables(self) -> tuple[dict[str, set[int]], dict[str, set[int]]]:
        """The patterns by each of their beginnings, and by whatever a beginning itself begins with."""
        exact: defaultdict[str, set[int]] = defaultdict(set)
        longer: defaultdict[str, set[int]] = defaultdict(set)
        for n, (pattern, _) in enumerate(self._known):
            for one in {_blank(self._fold(one)[: self._letters]) for one in beginnings(pattern, self._letters)}:
                exact[one].add(n)
                for stop in range(len(one) + 1):
                    longer[one[:stop]].add(n)
        return exact, longer
