"""Whether two names that a report uses are of one side."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.parse.lexicon.kinds import Kinds, is_a, says
from pipeline.parse.text.normal import caseless, compiled

CYRILLIC = re.compile("[\u0400-\u04ff]")


@dataclass(frozen=True, slots=True)
class SideNames:
    """Tells names of sides apart by the words of a language; no name may be of any side."""

    kinds: Kinds
    initials: Mapping[str, str] = field(default_factory=dict)  # what a text writes in brackets behind names

    def are_one(self, one: str | None, other: str | None) -> bool:
        """Return whether two names may be of one side: one leaves out words of the other, or is their initials."""
        if one is None or other is None or self._is_open(one) or self._is_open(other):
            return True
        if self._are_foes(one, other):
            return True
        if self._fights(one, other) or self._fights(other, one):
            return False
        one, other = one.replace("'s ", " "), other.replace("'s ", " ")
        bare = {self._without_last(side).casefold().removesuffix("s") for side in (one, other)}
        if len(bare) == 1 and bare != {""}:
            return True  # "Redland troops", "Redland Forces"; "Blue fighters", "the Blues"; "rebel forces", "rebels"
        if self._are_short(one, other) or self._are_short(other, one):
            return True
        if len(bare) > 1 and " " in one and " " in other and _are_of_one_country(*bare):
            return True  # "the Redlandic army", "Redland's army units"
        if _leaves_out(one, other) or _leaves_out(other, one) or self.are_of_one_owner(one, other):
            return True
        if all(is_a(self.kinds.armies.one_army, side) for side in (one, other)):
            return True
        if self._are_armies_of_one(one, other):
            return True
        first, second = sorted((one, other), key=len)
        if CYRILLIC.match(one) and " " not in first and self._is_people_of(first, second):
            return True  # "росіяни", "російські загарбники"
        if CYRILLIC.match(one) and (self._stems(one) & self._stems(other) or _are_of_one_word(one, other)):
            return True  # 'боевики "Джамиата"', "джамиатовцы"
        if self._countries(one) & self._countries(other):
            return True  # "норландские войска", "норландская армия"
        governing = any(is_a(self.kinds.sides.governing, side.split()[0]) for side in (first, second))
        if governing or (len(first) > 4 and first.istitle() and _of_people(first, second)):
            return True  # "authorities" tell of what troops take, "Ukraine" of "Ukrainian troops"
        if " " in first and len(short := INITIALS.findall(first)) > 1 and "".join(short) == _initials(second):
            return True  # "XYZ and NFA", "Xeric Youth Zone and Norland Free Army"
        return first.split()[0] == "".join(re.findall(r"\b[A-ZА-ЯЄІЇҐ]", second))[-len(first.split()[0]) :]

    def _are_short(self, short: str, whole: str) -> bool:
        """Return whether a name begins with the initials that the text gives to another: "PPK", "Popular Party (PPK)".

        Or is of one of two who act together: "Blue forces", "the army and the Blues".
        """
        told = self.initials.get(short.split()[0])
        if told is not None and told.casefold() in whole.casefold():
            return True
        last = self._without_last(short)
        return last != short and " and " in whole and last in whole.split(" and ")

    def _is_open(self, side: str) -> bool:
        """Return whether a name does not say whose side it is: "forces", or "our forces" of one who is quoted."""
        return is_a(self.kinds.sides.ours, side) or is_a(self.kinds.sides.anybody, side)

    def _are_foes(self, one: str, other: str) -> bool:
        """Return whether two names are of the enemy of who tells, or neither and one of his own people."""
        foes = [is_a(self.kinds.sides.foe, side) for side in (one, other)]
        own = caseless(self.kinds.sides.own_people)
        return all(foes) or (not any(foes) and any(own.match(side) for side in (one, other)))

    def _fights(self, rebels: str, army: str) -> bool:
        """Return whether one name is of rebels, the other of the army that they fight: "Redland rebels"."""
        first, _, last = army.rpartition(" ")
        return bool(first) and is_a(self.kinds.sides.regular, last) and self.are_rebels(rebels.split()[-1])

    def are_of_one_owner(self, one: str, other: str | None) -> bool:
        """Return whether two names tell of the same owner, one in more words: "Blue fighters", "the Blue Front"."""
        every = [set(side.casefold().split()) for side in (one, other or "")]
        owner, longer = sorted(({word for word in words if not self._is_first(word)} for words in every), key=len)
        return owner not in every and bool(owner) and owner <= longer

    def _are_armies_of_one(self, one: str, other: str) -> bool:
        """Return whether the words for an army stand first in two names, and behind them the same country's."""
        of = [
            {_of_one_gender(word) for word in side.split() if not is_a(self.kinds.armies.words, word)}
            for side in (one, other)
        ]
        parts = all(len(owner) < len(side.split()) for owner, side in zip(of, (one, other), strict=True))
        return parts and of[0] == of[1] != set()

    def _is_first(self, word: str) -> bool:
        """Return whether a word only says that people act, before whose they are."""
        return is_a(self.kinds.sides.first, word)

    def _without_last(self, side: str) -> str:
        """Return a name without its last word where that only says that people act: "Redland"."""
        first, _, last = side.rpartition(" ")
        if not first or not is_a(self.kinds.sides.last, last):
            return side
        return self._without_last(first) if " " in first else first  # "the Redland army units"

    def _stems(self, side: str) -> set[str]:
        """Return the beginnings of the long words by which a side is called, without whose it is: "сирийские"."""
        words = re.findall(r"\w{7,}", side.casefold())
        return {word[:7] for word in words if not is_a(self.kinds.sides.country, word)}

    def _is_people_of(self, people: str, side: str) -> bool:
        """Return whether a side is called by the adjective of a people, with what it is."""
        land, _, rest = side.casefold().partition(" ")
        alike = bool(rest) and len(people) > PEOPLE and land.startswith(people[:PEOPLE].casefold())
        return alike and is_a(self.kinds.sides.country, land)

    def _countries(self, side: str) -> set[str]:
        """Return the beginning of the adjective by which an army is called that has no other name."""
        first, _, rest = side.casefold().partition(" ")
        army = rest and CYRILLIC.match(side) and is_a(self.kinds.armies.forces, rest)
        if not (army and is_a(self.kinds.sides.country, first)):
            return set()
        return {compiled(f"(?:{self.kinds.slavic.adjective_end})$").sub("", first)}

    def are_of_state(self, one: str | None, other: str | None) -> bool:
        """Return whether two words are for the forces of the government, which a headline calls in short."""
        both = one or "", other or ""
        short = [is_a(self.kinds.sides.state, side) for side in both]
        return any(short) and all(told or self._is_army(side) for told, side in zip(short, both, strict=True))

    def is_of_army(self, whole: str, short: str) -> bool:
        """Return whether a headline calls an army in short whose name tells the country: "Armed forces liberate"."""
        of_state = self.kinds.sides.state
        return is_a(of_state, short) and self._is_army(whole) and not is_a(of_state, whole)

    def _is_army(self, side: str) -> bool:
        """Return whether a name of several words ends like that of an army: "the Redland military"."""
        return " " in side and is_a(self.kinds.sides.short, side.split()[-1])

    def are_ours(self, side: str) -> bool:
        """Return whether who is quoted speaks of his own side: "our heroes"."""
        return is_a(self.kinds.sides.our_own, side)

    def is_unit(self, part: str | None, whole: str | None) -> bool:
        """Return whether a side is a part of an army and may be one of the other: "the brigade", "Redland troops"."""
        unit = self.kinds.sides.unit_of_army
        return (
            bool(part and whole) and is_a(unit, part or "") and not (is_a(unit, whole or "") or self.are_rebels(whole))
        )

    def is_in_initials(self, short: str | None, whole: str | None) -> bool:
        """Return whether a side is called by initials that another name of it does without: "ЗСУ", "наши войска"."""
        return IN_CAPITALS.search(short or "") is not None and IN_CAPITALS.search(whole or "") is None

    def govern(self, side: str | None) -> bool:
        """Return whether a name is of those who govern, who tell of what troops take."""
        return is_a(self.kinds.sides.authorities, side or "")

    def are_unnamed(self, side: str | None) -> bool:
        """Return whether a name says that people fight, and not for whom: "Rebels", "Allied Forces"."""
        return self.are_rebels(side) or is_a(self.kinds.sides.unnamed, side or "")

    def are_armed(self, side: str | None) -> bool:
        """Return whether a name tells of those who fight for a state: "the Redland police"."""
        return says(self.kinds.sides.armed, side or "")

    def are_rebels(self, side: str | None) -> bool:
        """Return whether a name says no more than that its side fights a government."""
        return is_a(self.kinds.sides.rebels, side or "")


def _of_one_gender(word: str) -> str:
    """Return an Arabic adjective without the ending by which it agrees with "forces" and not with "army"."""
    return word.removesuffix("ة") if word.endswith("ية") else word


SHORT = re.compile(r"\((?P<short>[A-Z]{2,6})[)/]")
WHOLE = re.compile(r"(?<![\w'-])(?:[A-Z][\w'-]{1,30} ){1,5}$")
BEFORE = 100  # letters before a bracket, in which the name stands


def initials_in(text: str) -> dict[str, str]:
    """Return the initials that a text writes in brackets behind names, each with its name."""
    short = ((found["short"], text[max(0, found.start() - BEFORE) : found.start()]) for found in SHORT.finditer(text))
    named = ((initials, WHOLE.search(before), _spelled(initials, before)) for initials, before in short)
    return {initials: whole[0].strip() if whole else spelled for initials, whole, spelled in named if whole or spelled}


SMALL = 3  # letters of words that initials may leave out: "of", "the", "des"


def _spelled(initials: str, before: str) -> str:
    """Return the last words of a text if they begin with these letters, small ones aside: "Forces nouvelles" (FN)."""
    words = before.split()
    for at in reversed(range(len(words))):
        letters = [word[0] for word in words[at:] if len(word) > SMALL or word[0].isupper()]
        if "".join(letters).upper() == initials and words[at][0].isupper():
            return " ".join(words[at:])
    return ""


IN_CAPITALS = re.compile(r"\b[A-ZА-ЯЁҐЄІЇ]{2,}\b")
PEOPLE = 4  # letters in which a people and its adjective agree, at least
COUNTRY = 5  # letters in which a country and its people agree


def _are_of_one_country(one: str, other: str) -> bool:
    """Return whether a country and its adjective are meant: "syria", "syrian"."""
    short = min(one, other, key=len)
    return " " not in one + other and len(short) >= COUNTRY and one[:COUNTRY] == other[:COUNTRY]


INITIALS = re.compile(r"\b[^\W\d_a-z]{2,}\b")  # what is no capital among them is none of any initials


def _initials(side: str) -> str:
    """Return the first letters of all words of a name that begin with a capital."""
    return "".join(word[0] for word in side.split() if word[0].isupper())


def _leaves_out(short: str, whole: str) -> bool:
    """Return whether a name is a part of another; initials only as a word: "IS" is no part of "Artisan Front"."""
    if short.isupper():
        return re.search(rf"(?<!\w){re.escape(short)}(?!\w)", whole) is not None
    return short.casefold() in whole.casefold()


def _are_of_one_word(one: str, other: str) -> bool:
    """Return whether a people and its country are meant, or one word in two cases: "Норландии", "норландцы"."""
    return " " not in one + other and len(min(one, other, key=len)) > 4 and one[:4].casefold() == other[:4].casefold()


def _of_people(country: str, side: str) -> bool:
    """Return whether a side is called by the adjective of a country."""
    return any(word[:5] == country[:5].casefold() for word in side.casefold().split()[1:])
