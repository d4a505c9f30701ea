"""Kinds of words that some rules ask for beyond a word's symbol: a stronghold, a border, they."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.parse.text.normal import caseless

NEVER = r"(?!)"  # where a language has no such word, or no rule asks for it there


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """Words inside names, right beside them and in place of them."""

    doing: str = NEVER  # what somebody does, though a sentence begins with it: "Fighting raged in"
    small: str = NEVER  # small words inside a name that is spelled out: "Front for the Freedom of"
    no_particle: str = NEVER  # what looks like the particle of a name: "at", for "at-Tall"
    name_end: str = NEVER  # common words that a name may end in: "Lowfen Centre"
    mountains: str = NEVER  # names of mountains, where something may lie
    between_compass_points: str = NEVER  # "Northeastern", which is of a name less often than "North" is
    whose_land: str = NEVER  # words joined by a hyphen that tell whose a place is: "rebel-held"
    rank: str = NEVER  # ranks written short, before a person's name
    article: str = NEVER  # "a"
    source: str = NEVER  # who tells: "Norlandish sources"
    its: str = NEVER
    them: str = NEVER
    which: str = NEVER  # "which", "that"
    former: str = NEVER  # the first of two just named
    latter: str = NEVER  # the second of them


@dataclass(frozen=True, slots=True, eq=False)
class Sites:
    """What a place is called, and what is said of where it lies."""

    one_place: str = NEVER  # nouns of one place, which a number before them does not count: "Camp 15 township"
    stronghold: str = NEVER  # what a place is called before its name: "the key town, Lowfen"
    seat: str = NEVER  # the town that a region is governed from
    district_centre: str = NEVER  # what stands for its district
    council: str = NEVER  # whose area is a district
    home: str = NEVER  # what a place is said to be: "home to many", "gateway to"
    nearby: str = NEVER
    surroundings: str = NEVER
    belonging: str = NEVER  # participles of being a part: "villages belonging to Lowfen district"
    edge: str = NEVER  # where in a region a place lies: "on the coast", "on the border"
    bank: str = NEVER  # of a river
    frontier: str = NEVER  # of a country
    became: str = NEVER
    called: str = NEVER  # participles before a name: "a village called Lowfen"
    one_of: str = NEVER  # "among the towns", "one of the towns"


@dataclass(frozen=True, slots=True, eq=False)
class Armies:
    """What the names of sides are made of."""

    movement: str = NEVER  # what a side is by its name: "the Front", "the Movement"
    cause: str = NEVER  # what it strives for: "the Movement for the Liberation of Eastmoor"
    linked: str = NEVER  # whose side it is: "Redland-backed"
    forces: str = NEVER  # armed people of whoever is named before them: "Vespera's troops" are Vespera
    fighters: str = NEVER  # armed people of a side: "fighters from the Blues"
    army_unit: str = NEVER  # what has a number for a name: "58 Division"
    nth: str = NEVER  # the number of such: "4th"
    banned: str = NEVER  # what a law says of it


@dataclass(frozen=True, slots=True, eq=False)
class Asides:
    """What else is told of places that were counted."""

    all_of_them: str = NEVER  # how words for all of those counted begin
    not_only: str = NEVER  # before what is told with "but also"
    people: str = NEVER  # who lives in a place
    of_people: str = NEVER  # what is done to people, not to a place: "captured and killed"
    measuring: str = NEVER  # before how large a place is: "covering"
    surface: str = NEVER  # how units of land and length begin


@dataclass(frozen=True, slots=True, eq=False)
class Heads:
    """What stands beside a day at the head of a paragraph."""

    before_day: str = NEVER  # before the day that a line begins with: "Day 12"
    bulletin: str = NEVER  # beside the day in a heading: "Situation in Eastmoor (7 September)"


@dataclass(frozen=True, slots=True, eq=False)
class Romance:
    """What only French and Spanish rows are asked for."""

    said_again: str = NEVER  # prepositions that a verb ends with: "se hicieron con Lowfen y con Highfen"
    with_of: str = NEVER  # verbs that end with "of": "se sont emparés de"
    east: str = NEVER  # which is no compass word, as it is a small word as well
    feature: str = NEVER  # names of hills, bridges and the like
    of_region: str = NEVER  # adjectives for a kind of region: "la province frontalière de Lowfen"
    participle: str = NEVER  # though a sentence begins with it: "Soutenus par l'aviation"
    named_for: str = NEVER  # the day in the name of a movement: "du 23 mars"
    the_last: str = NEVER  # one more of those counted: "le troisième"
    one_more: str = NEVER  # no figure before a noun: "une sixième ville"
    that_of: str = NEVER  # what stands for a noun told before: "celui de"
    plural_article: str = NEVER
    freed: str = NEVER  # what may be said of hostages, too


@dataclass(frozen=True, slots=True, eq=False)
class Kinds:
    """Regular expressions, each of all words of a kind; `is_a` asks for a whole word, capitals or not."""

    town: str = NEVER  # what a place by itself is called, no region
    border: str = NEVER  # what lies along something and is nobody's
    length: str = "km"  # units of how far; the sign is the same wherever letters are Latin
    held: str = NEVER  # participles of having: "rebel-controlled", "held by"
    once: str = NEVER  # how it was before: "formerly"

    names: Names = Names()
    sites: Sites = Sites()
    armies: Armies = Armies()
    asides: Asides = Asides()
    heads: Heads = Heads()
    romance: Romance = Romance()


def is_a(kind: str, word: str) -> bool:
    """Return whether a word, or a chunk of several, is of a kind."""
    return caseless(kind).fullmatch(word) is not None
