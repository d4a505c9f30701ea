"""Numbers as reports write them: digits, words, ranges, and how exactly they are meant."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from pipeline.model import Qualifier
from pipeline.parse.lexicon.shapes import NumberWords
from pipeline.parse.text.normal import caseless, compiled, fold

# A decimal, a percentage or a number glued to letters counts no localities; six digits are more than any list has.
DIGITS = r"(?<![\w.,/])(?:\d{1,3}(?:[ ,]\d{3}){1,3}|\d{1,6})(?![\w%]|[.,/:]\d| ?(?:%|per ?cent))"


@dataclass(frozen=True, slots=True)
class Number:
    """A figure: `low` is null for a vague one ("dozens of"), `high` only given for a range."""

    low: int | None
    high: int | None
    qualifier: Qualifier


def pattern(words: NumberWords) -> str:
    """Return a regular expression, without groups of its own, that finds a number of this language."""
    figure = _figure(words)
    more = rf"(?:\+|\s+or more|{words.behind}|{words.about}|{words.ending})?"
    qualified = rf"(?:(?:{words.at_least}|{words.at_most}|{words.approx})\s+)?{figure}{more}"
    ranged = (
        rf"{words.between}\s+{figure}\s+{words.joiner}\s+{figure}|{figure}(?:\s+{words.to}\s+|\s?[-\u2014]\s?){figure}"
    )
    return rf"(?:{ranged}|(?:{words.vague})(?!\w)|{qualified})"


@lru_cache(maxsize=10_000)
def read(text: str, words: NumberWords) -> Number:
    """Return the number that `text`, a match of `pattern`, stands for."""
    figures = [_value(m.group(), words) for m in caseless(_figure(words)).finditer(text)]
    if not figures or caseless(words.vague).fullmatch(text):
        return Number(None, None, Qualifier.VAGUE)
    if len(figures) == 2:
        return _range(*figures)
    return Number(figures[0], None, _qualifier(text, words))


def _range(low: int, high: int) -> Number:
    if high <= low:
        return Number(low, None, Qualifier.EXACT)
    return Number(low, high, Qualifier.RANGE)


def _qualifier(text: str, words: NumberWords) -> Qualifier:
    said = caseless(words.at_least).match(text) or caseless(rf"(?:{words.behind})$").search(text)
    if said or text.endswith(("+", "or more")):
        return Qualifier.AT_LEAST
    if caseless(words.at_most).match(text):
        return Qualifier.AT_MOST
    about = caseless(words.approx).match(text) or caseless(rf"(?:{words.about})$").search(text)
    return Qualifier.APPROX if about else Qualifier.EXACT


def _any(words: Mapping[str, int] | tuple[str, ...]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


@cache
def _word(words: NumberWords) -> str:
    return rf"(?<!\w)(?:{_any({**words.ones, **words.tens, **words.hundreds})})(?!\w)|\w+"


@cache
def _figure(words: NumberWords) -> str:
    one, and_ = words.one or _any(words.ones), rf"(?:{words.joiner}\s)?"
    tens = rf"(?:\s{words.joiner}\s(?:{_any(words.tens)}))?" if words.ones_first else ""
    small = rf"(?:(?:{_any(words.tens)})(?:[- ](?:{one}))?|(?:{one}){tens})"
    hundreds = rf"(?:(?:{one}|an?)\s)?(?:{_any(words.hundreds)})(?:\s{and_}{small})?"
    thousands = rf"(?:(?:{small}|\d{{1,3}})\s|(?<!\d\s))(?:{_any(words.thousand)})(?:\s{and_}(?:{hundreds}|{small}))?"
    spelled = rf"(?<![\w.,])(?:{thousands}|{hundreds}|{small})(?!\w)"
    written = DIGITS.replace("[ ,]", "[ ,.]") if words.stops else DIGITS
    digits = rf"{written}(?!\s(?:{_any(words.thousand)})(?!\w))"
    return rf"(?:{digits}|(?<!\w){words.dozen}(?!\w)|{spelled})"


def _value(text: str, words: NumberWords) -> int:
    digits = re.sub(r"[ ,.]" if words.stops else r"[ ,]", "", text)
    if digits.isdecimal():
        return int(digits)
    if caseless(words.dozen).fullmatch(text):
        return next((value for said, value in words.dozens.items() if fold(text).startswith(f"{said} ")), 12)
    total = part = 0
    for word in compiled(_word(words)).findall(fold(text)):
        if word in words.thousand:
            total, part = total + (part or 1) * 1000, 0
        elif word in words.hundreds:
            # English multiplies ("two hundred"), Russian has a word for each.
            part = part * 100 if words.hundreds[word] == 100 and 0 < part < 10 else part + words.hundreds[word]
        elif word.isdecimal():
            part += int(word)
        else:
            part += words.tens.get(word) or words.ones.get(word) or 0
    return (total + part) or 12
