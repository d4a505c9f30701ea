"""Whether two names that a report uses are of one side."""

from __future__ import annotations

import re

CYRILLIC = re.compile("[\u0400-\u04ff]")
ANYBODY = {
    "soldiers",
    "troops",
    "forces",
    "its forces",
    "fighters",
    "joint forces",
    "combined forces",
    "allied forces",
    "our forces",
    "our troops",
    "our army",
}  # whose they are is not said
# by which words a report in Russian or Ukrainian means one and the same, its own side's enemy
FOE = re.compile(r"(?:ворог|враг|противник|окк?упант|загарбник|захватчик|агрес+ор|рашист)\w*", re.IGNORECASE)
NASHI = re.compile(r"наш[иіа]\b", re.IGNORECASE)  # "наши воины", in the words of who speaks for a side


def _are_ours(*sides: str) -> bool:
    """Return whether one who is quoted speaks of "our forces"."""
    return any(side.casefold().startswith("our ") for side in sides)


MEMBERS = re.compile(
    r"(?:^| )(?:troops|forces|soldiers|army|fighters|militants|rebels|insurgents|side)$", re.IGNORECASE
)


def of_one_side(one: str | None, other: str | None) -> bool:
    """Return whether two names may be of one side: one leaves out words of the other, or is their initials."""
    if one is None or other is None or _are_ours(one, other) or {one.casefold(), other.casefold()} & ANYBODY:
        return True
    foes = [bool(FOE.fullmatch(side)) for side in (one, other)]
    if all(foes) or (not any(foes) and any(NASHI.match(side) for side in (one, other))):
        return True
    one, other = one.replace("'s ", " "), other.replace("'s ", " ")
    bare = {MEMBERS.sub("", side).casefold().removesuffix("s") for side in (one, other)}
    if len(bare) == 1 and bare != {""}:
        return True  # "Redland troops", "Redland Forces"; "the Ashbees", "Ashbee rebels"
    if _leaves_out(one, other) or _leaves_out(other, one):
        return True
    if (name := OF_SIDE.fullmatch(one)) and (again := OF_SIDE.fullmatch(other)) and name["name"] == again["name"]:
        return True  # "Blue fighters" are "Blue militants"
    first, second = sorted((one, other), key=len)
    if CYRILLIC.match(one) and (_stems(one) & _stems(other) or _are_of_one_word(one, other)):
        return True  # 'боевики "Джамиата"', "джамиатовцы"
    governing = bool(GOVERNING & {side.split()[0].casefold() for side in (first, second)})
    if governing or (len(first) > 4 and first.istitle() and _of_people(first, second)):
        return True  # "authorities" tell of what troops take, "Ukraine" of "Ukrainian troops"
    return first.split()[0] == "".join(re.findall(r"\b[A-Z]", second))[-len(first.split()[0]) :]


def _leaves_out(short: str, whole: str) -> bool:
    """Return whether a name is a part of another; initials only as a word: "IS" is no part of "Artisan Front"."""
    if short.isupper():
        return re.search(rf"(?<!\w){re.escape(short)}(?!\w)", whole) is not None
    return short.casefold() in whole.casefold()


OF_SIDE = re.compile(r"(?P<name>[A-Z].*) (?:fighters|militants|rebels|insurgents|gunmen|troops|soldiers|forces)")


def _stems(side: str) -> set[str]:
    """Return the beginnings of the long words by which a side is called, without whose it is: "сирийские"."""
    return {word[:7] for word in re.findall(r"\w{7,}", side.casefold()) if not OF_COUNTRY.fullmatch(word)}


def _are_of_one_word(one: str, other: str) -> bool:
    """Return whether a people and its country are meant, or one word in two cases: "Норландии", "норландцы"."""
    return " " not in one + other and len(min(one, other, key=len)) > 4 and one[:4].casefold() == other[:4].casefold()


OF_COUNTRY = re.compile(r"\w+[сц]ь?к\w{1,3}|прав\w+|націонал\w+|национал\w+|вооруж[её]нн\w+|озброєн\w+")
AUTHORITIES = ("autoridades", "autorités")
GOVERNING = {*AUTHORITIES, "ministerio", "ministère"}


def _of_people(country: str, side: str) -> bool:
    """Return whether a side is called by the adjective of a country."""
    return any(word[:5] == country[:5].casefold() for word in side.casefold().split()[1:])


SHORT = {"army", "military", "forces", "troops"}  # the last word of "the Redland military"
STATE = {
    "armed forces",
    "army",
    "military",
    "security forces",
    "army forces",
    "troops",
    "government forces",
    "government troops",
    "government soldiers",
    "national army",
}


def are_of_state(one: str | None, other: str | None) -> bool:
    """Return whether two words are for the forces of the government, which a headline calls in short."""
    one, other = sorted(((one or "").casefold(), (other or "").casefold()), key=len)
    whole = other in STATE or (one in STATE and other.split()[-1] in SHORT and " " in other)
    return one in STATE and whole


def is_of_army(whole: str, short: str) -> bool:
    """Return whether a headline calls an army in short whose name tells the country: "Armed forces liberate"."""
    named = whole.casefold().endswith((" army", " military", " forces", " troops")) and whole.casefold() not in STATE
    return short.casefold() in STATE and named
