"""A pattern is only passed over where it cannot match."""

from __future__ import annotations

import re
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.parse.lexicon import MODULES, lexicon
from pipeline.parse.rules import HEADS, TAILS
from pipeline.parse.text.beginnings import BLANK, LETTERS, Beginning, beginnings
from pipeline.parse.text.normal import fold


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("seized?", {"sei"}),
        ("re-?took|took", {"re-", "ret", "too"}),
        ("(?:to )?go(?! to)", {"to ", "go"}),
        (r"\d{1,3} villages", {"0"}),
        (r"(?!)|ab", {"ab"}),
        (r"\w+ed", {""}),
        ("[ab]c", {"ac", "bc"}),
        ("(?<=x)a+b", {"a"}),
        (r"a\s+b", {f"a{BLANK}b", f"a{BLANK}{BLANK}"}),
    ],
)
def test_the_beginnings_of_a_pattern(pattern: str, expected: set[str]) -> None:
    """A pattern begins with the letters that its text may begin with, as far as they are known."""
    assert beginnings(pattern) == expected


@pytest.mark.parametrize("language", sorted(MODULES))
@given(data=st.data())
def test_a_verb_that_matches_is_never_passed_over(language: str, data: st.DataObject) -> None:
    """Whatever text a verb of any language matches, its first letters tell of that verb, in capitals or not."""
    verb = data.draw(st.sampled_from(lexicon(language).verbs))
    text = data.draw(st.from_regex(re.compile(rf"(?:{verb.forms})"), fullmatch=False))
    found = re.search(verb.forms, text, re.IGNORECASE)
    told = Beginning([(verb.forms, True)], fold)
    if found and found.group():
        assert told[text[found.start() :][:LETTERS]]
        assert told[text[found.start() :][:LETTERS].upper()]


@given(line=st.text("NUTPSVKRDXjiofbtnaelyzruqdhvwcsmxg,;:()-", min_size=1, max_size=12))
def test_a_rule_that_matches_is_never_passed_over(line: str) -> None:
    """Whatever row of symbols a rule matches, its first symbols tell of that rule."""
    rules = [*HEADS, *TAILS]
    told = Beginning((rule.pattern, rule.name) for rule in rules)
    missed = [rule.name for rule in rules if re.match(rule.pattern, line) and rule.name not in told[line[:LETTERS]]]
    assert missed == []


@pytest.mark.parametrize("blank", [" ", "  ", "\u2003", "\n"])
def test_one_blank_is_as_good_as_another(blank: str) -> None:
    """What a pattern lets stand between two words tells of it whichever blank it is."""
    told = Beginning([(r"the\s+first", "first"), (r"the far", "far")], letters=6)
    assert told[f"the{blank}fi"[:6]][:1] == ("first",)
    assert told["the\u2003ma"] == told["the ma"] == ()


def test_letters_that_nothing_begins_with_tell_of_nothing() -> None:
    """A word that no pattern begins like tells of none."""
    told = Beginning([("took", "took"), ("seized", "seized")])
    assert all(told[letter] == () for letter in ascii_lowercase if letter not in "st")
    assert told["t"] == ("took",)
