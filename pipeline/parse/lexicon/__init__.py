"""What the grammar needs to know of a language; a further language is one module here and one row below."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from pipeline.model import EventKind, Unit
from pipeline.parse.dates import DateWords
from pipeline.parse.numbers import NumberWords

MODULES: Mapping[str, str] = {"en": "en", "ru": "ru"}


@dataclass(frozen=True, slots=True)
class Verb:
    """A way to say that a place changes hands.

    `frame` says where the sides stand (`grammar.FRAMES`); `forms` is a regular expression of all forms and
    `passive` of those that are passive of themselves or after "was". `plain` verbs ("left") need an armed subject,
    `bare` ones ("came") the new holder in front: "under the control of Vespera came ...".
    """

    forms: str
    kind: EventKind
    frame: str
    passive: str | None = None
    plain: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Mood:
    """Cues (regular expressions) for how a change is meant; `before` ones stand just before the verb."""

    aim_before: str
    plan_before: str
    plan_after: str
    not_before: str
    denied: str
    claiming: str
    party: str
    monitor: str
    running: str
    running_before: str
    again: str
    recalled: str
    elsewhere: str
    moved: str
    partial: str
    resumed: str


@dataclass(frozen=True, slots=True, eq=False)  # one is one, whatever it holds: a key of caches
class Lexicon:
    """One language: `words` gives a single word its symbol, `phrases` several words; see `chunks.SYMBOLS`."""

    words: Mapping[str, str]
    phrases: Mapping[str, str]
    units: Mapping[str, Unit]
    types: Mapping[str, Unit]
    verbs: tuple[Verb, ...]
    numbers: NumberWords
    dates: DateWords
    mood: Mood
    demonym: str
    pronouns: frozenset[str]
    members: frozenset[str]
    side_prefix: str
    participles: bool = False  # a passive participle says "were" by itself
    dative: str = r"(?!)"  # names that stand for "to" with a verb of giving, where a case ending says so


@cache
def lexicon(language: str | None) -> Lexicon:
    """Return the lexicon of a language, English where it is unknown."""
    name = MODULES.get((language or "en").casefold().split("-")[0], "en")
    found: Lexicon = importlib.import_module(f"pipeline.parse.lexicon.{name}").LEXICON
    return found


def symbols(table: Mapping[str, str]) -> dict[str, str]:
    """Turn `{symbol: "word word"}` into `{word: symbol}`."""
    return {word: symbol for symbol, listed in table.items() for word in listed.split()}
