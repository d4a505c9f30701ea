"""Whether names that were told before are told again of one change: a table of the ways in which this is done."""

from __future__ import annotations

from pipeline.model import Claim, EventKind
from pipeline.parse.account.alike import NEXT
from pipeline.parse.account.compared import ANY, MORE, NO_MORE, NO_OTHER, Is, Pair
from pipeline.parse.account.headline import is_glued
from pipeline.parse.account.sides import CYRILLIC, SideNames
from pipeline.parse.account.ways import DONE, Way, meant, new, quoted
from pipeline.parse.lexicon.kinds import NEVER
from pipeline.parse.lexicon.shapes import TAKEN
from pipeline.parse.text.normal import caseless, compiled

STEM = 4  # letters that a name keeps at least without its ending


def names_of(claim: Claim, sides: SideNames) -> frozenset[str]:
    """Return how the places of a claim are called, without the endings of cases: "Одесса", "Одессу"."""
    return frozenset(_stem(place.name, sides.kinds.slavic.case_end) for place in claim.localities)


def _stem(name: str, end: str) -> str:
    if end == NEVER:
        return name
    words = ((word, compiled(f"(?:{end})$").sub("", word, count=1)) for word in name.split())
    return " ".join(word if len(stem) < STEM else stem for word, stem in words)


def _names(pair: Pair) -> tuple[frozenset[str], frozenset[str]]:
    return names_of(pair.later, pair.sides), names_of(pair.earlier, pair.sides)


def same_names(pair: Pair) -> bool:
    """Return whether both name the same places."""
    names, before = _names(pair)
    return names == before


def _some_names(pair: Pair) -> bool:
    """Return whether the later names no other places than the earlier."""
    names, before = _names(pair)
    return bool(names) and names <= before


def _names_or_whole(pair: Pair) -> bool:
    """Return whether the later names no other places, or both are of one whole region: "the Eastmoor gorge"."""
    names, before = _names(pair)
    whole = not (names or before) and pair.earlier.count is None and pair.place is Is.SAME
    return names <= before if names else whole


def _uncounted(pair: Pair) -> bool:
    return pair.later.count is None


def _both_uncounted(pair: Pair) -> bool:
    return pair.later.count is None and pair.earlier.count is None


def _no_sums(pair: Pair) -> bool:
    return not (pair.later.cumulative or pair.earlier.cumulative)


def _by_no_other_speaker(pair: Pair) -> bool:
    return pair.later.attributed_to in (None, pair.earlier.attributed_to)


def _taker_told(pair: Pair) -> bool:
    return pair.deed is not Is.LOST or pair.later.gained_by is not None


def _by_who_left(pair: Pair) -> bool:
    """Return whether a place that is left, and not taken, is told to be left by somebody, and by nobody taken."""
    left = pair.deed is Is.LEFT
    return not left or (pair.later.gained_by is None and pair.later.lost_by is not None)


def _not_back(pair: Pair) -> bool:
    """Return whether who took the places does not lose them in the later: "retook Lowfen, which the rebels had"."""
    later, earlier = pair.later, pair.earlier
    both = later.lost_by is not None and earlier.gained_by is not None
    return not (both and pair.sides.are_one(later.lost_by, earlier.gained_by))


def _of_its_deed(pair: Pair) -> bool:
    """Return whether no recapture is denied where only a capture was told: who took the places has them still."""
    later = pair.later
    return later.gained_by is not None or later.event_kind is not EventKind.RECAPTURED or pair.deed is Is.SAME


def _not_by_loser(pair: Pair) -> bool:
    later, earlier = pair.later, pair.earlier
    return earlier.lost_by is None or not pair.sides.are_one(later.gained_by, earlier.lost_by)


def _cyrillic(pair: Pair) -> bool:
    return CYRILLIC.search(pair.later.quote) is not None


def _just_behind(pair: Pair) -> bool:
    return pair.apart < NEXT


def _beside(pair: Pair) -> bool:
    """Return whether both stand in one paragraph: a title is told of by what stands below it."""
    return "\n" not in pair.text[pair.earlier.end : pair.later.start]


def _taken(pair: Pair) -> bool:
    return pair.later.event_kind in TAKEN


def _done(pair: Pair) -> bool:
    return pair.earlier.status in DONE


def _ours_lost(pair: Pair) -> bool:
    return pair.loser in NO_OTHER or pair.sides.are_ours(pair.later.lost_by or "")


def _ours_took(pair: Pair) -> bool:
    return pair.taker in NO_OTHER or pair.sides.are_ours(pair.later.gained_by or "")


def _below_headline(pair: Pair) -> bool:
    head = pair.text.find("\n")
    below = 0 < pair.earlier.end <= head < pair.later.start and not pair.text[:head].rstrip().endswith(".")
    return below or is_glued(pair.earlier, pair.later, pair.text)


def _named_in_headline(pair: Pair) -> bool:
    """Return whether a headline names the same places, where the title of an entry may by another form of their name.

    "Освобождение Тернов".
    """
    noun = caseless(rf"(?:{pair.sides.kinds.slavic.title})\b").search(pair.text, 0, max(pair.text.find("\n"), 0))
    if noun is None:
        return same_names(pair)
    names, before = (frozenset(place.name for place in one.localities) for one in (pair.later, pair.earlier))
    return names == before


def _nth(pair: Pair) -> bool:
    """Return whether the later says how-manieth its place is of those that fell: "Lowfen, the 12th town seized by"."""
    return caseless(pair.sides.kinds.places.nth).match(pair.later.quote) is not None


def _in_one_language(pair: Pair) -> bool:
    return pair.deed is Is.SAME or _cyrillic(pair)


QUOTED = Way(
    "named again by who is quoted",
    'took Lowfen on Monday. "We took Lowfen," the colonel said',
    (quoted, meant, _uncounted, _names_or_whole, _ours_lost, _ours_took),
    deed=frozenset({Is.SAME, Is.ALIKE}),
    taker=ANY,
)
DENIED = Way(
    "denied",
    "A monitor said the army had left Lowfen. The army denied leaving it",
    (_done, _both_uncounted, _some_names, same_names, _not_back, _of_its_deed),
    day=ANY,
    deed=ANY,
    loser=NO_OTHER,
)
NO_MORE_TOLD = (
    Way(
        "nothing else",
        "took Lowfen on Monday. ... after Lowfen had fallen",
        (meant, _uncounted, _some_names, _by_no_other_speaker),
        place=frozenset({Is.OPEN}),
        day=frozenset({Is.OPEN, Is.LESS}),
        taker=frozenset({Is.OPEN, Is.LESS}),
        loser=frozenset({Is.OPEN, Is.LESS}),
    ),
    Way(
        "the same",
        "Lowfen fell to the rebels. ... The fall of Lowfen to the rebels",
        (meant, _uncounted, new, _some_names, _taker_told),
        day=NO_MORE,
        deed=frozenset({Is.SAME, Is.LOST}),
        taker=NO_MORE,
        loser=NO_MORE,
    ),
    Way(
        "as one of many",
        "took Lowfen on Monday. Lowfen, the 12th town seized by the rebels, had",
        (meant, _uncounted, new, same_names, _nth),
        day=ANY,
        taker=NO_MORE,
        loser=NO_MORE,
    ),
)
MORE_TOLD = (
    Way(
        "when",
        "took Lowfen in Eastmoor ... In Eastmoor, the army left Lowfen on Monday",
        (meant, _both_uncounted, _no_sums, new, same_names, _by_who_left, _not_back),
        place=frozenset({Is.SAME}),
        day=frozenset({Is.MORE}),
        deed=frozenset({Is.SAME, Is.LEFT}),
        loser=NO_OTHER,
    ),
    Way(
        "by whom",
        "Терны освобождены. Армия освободила Терны после боёв",
        (_beside, _cyrillic, _just_behind, meant, _both_uncounted, new, _taken, same_names, _not_by_loser),
        day=NO_MORE,
        taker=frozenset({Is.MORE}),
    ),
    Way(
        "in the headline",
        "Rebels take Lowfen / Rebels took Lowfen in Eastmoor on Monday",
        (_below_headline, meant, _both_uncounted, _named_in_headline, _in_one_language),
        place=NO_OTHER,
        day=MORE,
        deed=frozenset({Is.SAME, Is.ALIKE}),
        loser=NO_OTHER,
    ),
)


def names_again(pair: Pair) -> bool:
    """Return whether who is quoted names again what was told before."""
    return QUOTED.holds(pair)


def denies(pair: Pair) -> bool:
    """Return whether a denial is of what was told before."""
    return DENIED.holds(pair)


def says_no_more(pair: Pair) -> bool:
    """Return whether a claim says nothing that was not told before of the same places."""
    return any(way.holds(pair) for way in NO_MORE_TOLD)


def says_more(pair: Pair) -> bool:
    """Return whether a claim tells again of the same places, and something that was left open before."""
    return any(way.holds(pair) for way in MORE_TOLD)
