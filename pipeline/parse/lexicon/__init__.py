"""What the grammar needs to know of a language; a further language is one module here and one row below."""

from __future__ import annotations

import importlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import islice
from typing import TypeVar

from pipeline.model import EventKind, Unit
from pipeline.parse.text.normal import fold
from pipeline.parse.words.dates import DateWords
from pipeline.parse.words.numbers import NumberWords

# Kinds of events, as the tables of verbs write them.
C, RC, L, H, W, X = (
    EventKind.CAPTURED,
    EventKind.RECAPTURED,
    EventKind.LIBERATED,
    EventKind.HANDED_OVER,
    EventKind.WITHDRAWN,
    EventKind.LOST,
)
T = TypeVar("T")
WORD = re.compile(r"[^\W\d_]+")
ENOUGH = 2000  # words that tell a language
# The letters of one language among those that share its script.
OWN_LETTERS: Mapping[str, str] = {
    "ru": "ъыэё",
    "uk": "єіїґ",
    "az": "\u0259",
}
# Letters that a language does not have, though others of its script do: Persian, Urdu and Kurdish ones.
FOREIGN_LETTERS: Mapping[str, str] = {
    "ar": "\u067e\u0686\u0698\u06af\u06cc\u06a9\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2\u06c6\u06ce\u06d5"
    "\u06b5\u0695",
}

MODULES: Mapping[str, str] = {name: name for name in ("en", "ru", "uk", "fr", "es", "az", "tr", "hy", "ar")}


@dataclass(frozen=True, slots=True)
class Verb:
    """A way to say that a place changes hands.

    `frame` says where the sides stand (`rules.FRAMES`); `forms` is a regular expression of all forms and
    `passive` of those that are passive of themselves or after "was". `plain` verbs ("left") need an armed subject,
    `bare` ones ("came") the new holder in front: "under the control of Vespera came ...". `planned` forms tell of the
    future by themselves.
    """

    forms: str
    kind: EventKind
    frame: str
    passive: str | None = None
    plain: bool = False
    bare: bool = False
    future: bool = False  # a form that says by itself that it is still to happen: "entregará"
    planned: str | None = None
    told: bool = False  # "is in the hands of" tells of a change only where it is announced
    particle: str | None = None  # the preposition that brings its object: "سيطر على"; without it, no event


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
    overall: str = r"(?!)"
    past: str = r"(?!)"  # days of what a report only recalls: "last year"
    told: str = r"(?!)"  # how a sentence begins that says who told what the sentences before it say
    civil: str = r"(?!)"  # sides that govern and tell of what others take: "authorities"
    background: str = r"(?!)"  # the form of a verb behind which something else is told of
    aim_of: str = r"(?!)"  # before a noun: "to prevent the", "the battle for the"
    meant_before: str = r"(?!)"  # of a verb of taking: "will", "is going to"
    supposed_after: str = r"(?!)"
    denied_after: str = r"(?!)"
    elsewhen: str = r"(?!)"  # what says since when of something else: "the first town to fall since May"


@dataclass(frozen=True, slots=True, eq=False)
class Endings:
    """What the endings of nouns and names say; keys are the symbols of `chunks.SYMBOLS` ("L" in, "A" from).

    `nouns` gives each known form of a common noun its symbol. `cut` splits a name written with a mark before its
    ending into `name` and `ending`, which `marked` reads; `names` reads an ending that no mark sets off.
    """

    nouns: Mapping[str, str]
    cut: str
    marked: Mapping[str, str]
    names: Mapping[str, str]
    closed: str  # names that never go on with the next word
    counted: str  # numbers that say "of them"
    glued: str  # an ending of a day
    since: str  # the ending of a day on which something begins
    by: str  # what stands behind a day that is a term
    day: str = r"(?!)"  # a figure that is a `day` of the month named before
    states: str = r"(?!)"  # names that act where a comma sets them off at the start
    given: str = r"(?!)"  # a name right before a verb of giving: to whom
    article: str = r"(?!)"  # a name with an article, which is no part of it: everything but `name` is cut off
    apposed: str = r"(?!)"  # common nouns in front of which a name stands as it is: "Sarı kəndi"
    free: bool = False  # the verb may stand before its object and its sides, too
    bases: Mapping[str, str] = field(default_factory=dict)  # forms of nouns for sides, each without its case ending


@dataclass(frozen=True, slots=True, eq=False)
class Unmarked:
    """What finds names where no capital marks them: a name is an unknown word in the place of a name.

    `clitics` are the small words that are written as one with the next, `opening` those that another may follow
    ("and to"). `definite` units ("the village") and
    adjectives govern no name; `pairs` are units of which there are two, `paired` those of them that a name follows;
    `single` and `many` tell one village from villages. A name has at most `longest` words, one more with each
    `carrier` ("Tel", "son of"); a `qualifier` is an adjective behind a name, `narrated` a verb joined by "and".
    """

    clitics: tuple[str, ...]
    opening: tuple[str, ...]
    to_the: str  # the one of them that is "to" with the article
    article: str  # is set apart from a figure only
    conjunction: str  # "and", which is written as one with the next name
    pronoun: str  # what stands for the object behind a preposition: "which they took", word for word "took it"
    according: str  # reporting words that follow what they report
    definite: str
    pairs: frozenset[str]
    paired: frozenset[str]
    single: frozenset[str]
    areas: frozenset[str]  # a place where it is taken, a region where something lies in it
    many: frozenset[str]
    lands: frozenset[str]  # sides by the name of a country, which is a place behind "in"
    standing: str  # a present that tells of standing control, but for a headline
    been: str  # "had", which puts what follows before what is told
    recent: str  # days of which a report tells, though it says "had"
    that: str  # behind which names may begin a clause: "said that Lowfen was taken"
    become: str  # with a present, it tells what is new: "now controls"
    lying: str  # verbs of a sentence that says where places lie
    indeed: str  # what may stand before a verb and changes nothing
    another: str  # one more place, told by its ordinal alone: "and a third in"
    armed: str  # verbs of which only armed people are the subject: floods overrun villages, too
    after: str  # before a verb of what came first
    besides: str  # a connection that begins another entry of a list
    capital: str  # a noun with its article that governs a name, all the same
    nominal: str  # verbal nouns: "the capture", of which a clause may say that it is near
    which: str  # "are", before a list
    of_them: str  # behind a figure
    own: str  # behind a side, it points to the one told of before: "the forces themselves"
    object: str  # forms of verbs that end in a pronoun for their object: "took it"
    carrier: str
    qualifier: str
    common: str  # endings of adjectives without article: "border villages"
    possessed: str  # a noun with a pronoun at its end ("its surroundings"), no name
    things: str  # what ends like a common noun that is no subject, without article: "supplies"
    terrain: str  # known nouns that are the second word of a name: "Lowfen the Mountain"
    among: str  # "of" at the end of an area, which then governs a name though it is definite: "the left bank of"
    around: str  # what lies around a place, with its pronoun, in a list of places
    civil: str  # sides that govern: right behind a reporting verb, they tell of what others took
    narrated: str
    control: str
    since: str
    seat: str  # "the capital of", which only tells which place is meant
    least: str  # "at least", said behind a figure
    longest: int = 3


@dataclass(frozen=True, slots=True, eq=False)
class Headings:
    """What stands above the columns of a table, as regular expressions; `events` are nouns and participles.

    Units, types of regions and verbs with "by" or "from" are known without.
    """

    day: str = r"(?!)"
    name: str = r"(?!)"
    taker: str = r"(?!)"
    loser: str = r"(?!)"
    events: Mapping[str, EventKind] = field(default_factory=dict)


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
    adjective: str = r"(?!)"  # a demonym that is never a name: "Iraqi Lowfen"
    participles: bool = False  # a passive participle says "were" by itself
    asides: bool = False  # what `words.asides` leaves out
    romance: bool = False  # French and Spanish: what `romance` and `romancerow` say
    loyal: str = r"(?!)"  # words that tell whose forces: "forces loyal to"
    before_side: str = "SjPs"  # symbols of what goes into a side's name before its noun: "Vespera's forces"
    genitive: str = r"(?!)"  # names that stand for "of" or "in" behind what they hold: "16 сёл Восточного района"
    agent: str = r"(?!)"  # sides that stand for "by" behind a passive verb
    apart: str = r"(?!)"  # an adjective that never goes on with the name before it: "Заречье Восточного района"
    endings: Endings | None = None  # where case endings say what elsewhere small words say; verbs then stand last
    agreeing: str = r"(?!)"  # an adjective and a name of one ending, which go together: "Верхний Восточный"
    these: frozenset[str] = frozenset()  # words that point back before a figure: "these two villages"
    person: str = r"(?!)"  # a name in capitals that is a person's, by its title
    which: tuple[str, ...] = ()  # relative pronouns that are an object: "село, которое заняла армия"
    own: frozenset[str] = frozenset()  # words inside "under control" that say whose: of who acted before
    states: str = r"(?!)"  # names that act as armed sides do: a country, its capital
    joined: bool = False  # two regions are named as one by the text's own "and"
    unmarked: Unmarked | None = None  # where no capital marks a name; verbs then stand first
    done: str = r"(?!)"  # past tenses of other verbs, which stand beside one of taking: "captured and looted"
    state_of: str = r"(?!)"  # names that go on behind "of": "Republic of Eastmoor"
    works: str = r"(?!)"  # names of what is no locality: "Eastmoor Sugar Factory"
    headings: Headings = Headings()
    reflexive: str = r"(?!)"  # "its" before a noun for a side, where that points to who speaks
    same: str = r"(?!)"  # "the same" before one
    authority: str = r"(?!)"  # names of ministries and the like: who speaks, or a side
    later: str = r"(?!)"  # what sets a clause on another day: "days after"
    peaceful: str = r"(?!)"  # who may leave a place without anybody losing it: "the company withdrew from"
    reported: str = r"(?!)"  # participles of reporting verbs, before which a headline leaves out "is"
    announcing: str = r"(?!)"  # reporting verbs for what is new
    bulletin: str = r"(?!)"  # how a bulletin begins that tells what is new on its day: "Map updated"
    adverb: str = r"(?!)"  # what is no name though a headline writes it with a capital: "Successfully"
    placing: str = r"(?!)"  # adjectives of a place, before a unit and a name: "купянское село Заречье"
    dative: str = r"(?!)"  # names that stand for "to" with a verb of giving, where a case ending says so

    @property
    def free(self) -> bool:
        """True where endings say who and where, and the verb stands before its object or behind it."""
        return self.endings is not None and self.endings.free


@cache
def lexicon(language: str | None) -> Lexicon:
    """Return the lexicon of a language, English where it is unknown."""
    name = MODULES.get((language or "en").casefold().split("-")[0], "en")
    found: Lexicon = importlib.import_module(f"pipeline.parse.lexicon.{name}").LEXICON
    return found


def guessed(text: str) -> str:
    """Return the language of `text` among those that have a lexicon: its script first, then its words.

    English where nothing speaks for another, and where two speak alike.
    """
    words = Counter(fold(found.group()) for found in islice(WORD.finditer(text), ENOUGH))
    script = "LATIN" if text.isascii() else _script(words.elements())
    near = [name for name in MODULES if _vocabulary(name)[0] == script]
    scores = {name: _score(words, name) for name in near}
    best = max(sorted(scores), key=scores.__getitem__, default="en")
    return best if scores.get(best, 0) > scores.get("en", 0) else "en"


def _score(words: Mapping[str, int], name: str) -> int:
    return sum(_weight(word, name) * times for word, times in words.items())


@lru_cache(maxsize=50_000)
def _weight(word: str, name: str) -> int:
    known, own = _vocabulary(name)[1], OWN_LETTERS.get(name, "")
    foreign = FOREIGN_LETTERS.get(name, "")
    return (word in known) + any(letter in word for letter in own) - any(letter in word for letter in foreign)


@cache
def _vocabulary(name: str) -> tuple[str, frozenset[str]]:
    """Return the script of a language and the single words that its lexicon knows."""
    of = lexicon(name)
    tables = (of.words, of.units, of.types, of.numbers.ones, of.numbers.tens, of.dates.months, of.dates.weekdays)
    nouns = of.endings.nouns if of.endings else {}
    spoken = [fold(word) for table in (*tables, nouns) for word in table] + WORD.findall(" ".join(of.dates.days))
    return _script(spoken), frozenset(word for word in spoken if len(word) > 1 or not word.isascii())


def _script(words: Iterable[str]) -> str:
    """Return the script of most letters by Unicode's name for it ("LATIN"), the first in the alphabet where two tie."""
    letters = Counter("".join(words))
    scripts: Counter[str] = Counter()
    for letter, times in letters.items():
        scripts[unicodedata.name(letter, "").split(" ")[0]] += times
    return max(sorted(scripts), key=scripts.__getitem__, default="LATIN")


def symbols(table: Mapping[T, str]) -> dict[str, T]:
    """Turn `{symbol: "word word"}` into `{word: symbol}`."""
    return {word: symbol for symbol, listed in table.items() for word in listed.split()}
