"""Whether a figure that a claim tells was told before: a table of the ways in which one change is told again."""

from __future__ import annotations

import re

from pipeline.model import Claim, EventKind, Role
from pipeline.parse.account.alike import FAR, NEXT
from pipeline.parse.account.compared import ANY, MORE, NO_MORE, NO_OTHER, Is, Pair
from pipeline.parse.account.headline import below_headline
from pipeline.parse.account.ways import Way, last, meant, new, not_also, quoted, with_article
from pipeline.parse.lexicon.kinds import is_a

TELLING = 10  # a figure that two places hardly share by chance
BACK = {EventKind.RECAPTURED, EventKind.LIBERATED}

SENTENCE = re.compile(r"[.!?\u061f\u0589]\s|\n")  # what ends one


def _of_one_kind(pair: Pair) -> bool:
    return pair.later.unit == pair.earlier.unit


def _running_alike(pair: Pair) -> bool:
    """Return whether both are running totals, or neither."""
    return pair.later.cumulative == pair.earlier.cumulative


def _named_once(pair: Pair) -> bool:
    return not (pair.later.localities and pair.earlier.localities)


def _unnamed(pair: Pair) -> bool:
    return not (pair.later.localities or pair.earlier.localities)


def _several(pair: Pair) -> bool:
    return (pair.later.count or 0) > 1


def _is_telling(pair: Pair) -> bool:
    return (pair.later.count or 0) >= TELLING


def _placed(pair: Pair) -> bool:
    return pair.earlier.region is not None


def _dated_once(pair: Pair) -> bool:
    """Return whether no running total is given the day of a part."""
    return pair.day is not Is.MORE or not pair.earlier.cumulative


def _in_another_sentence(pair: Pair) -> bool:
    near = (_is_telling(pair) and _placed(pair)) or _is_of_another_speaker(pair)
    return pair.apart > (20 if near else 60)


def _is_of_another_speaker(pair: Pair) -> bool:
    """Return whether somebody else tells a figure: "six villages fell. The governor said that six villages fell"."""
    return pair.later.attributed_to is not None and pair.later.attributed_to != pair.earlier.attributed_to


def _in_same_words(pair: Pair) -> bool:
    """Return whether the same is told in so many words that a page must have printed it twice."""
    later, earlier = pair.later, pair.earlier
    if later.gained_by != earlier.gained_by:
        return False
    words = later.quote if later.quote == earlier.quote else ""
    if "\n" in pair.text[earlier.end : later.start] and (line := _line(pair.text, later)) == _line(pair.text, earlier):
        words = line
    return len(words.split()) > 3


def _line(text: str, claim: Claim) -> str:
    """Return the line in which a claim begins."""
    start, end = text.rfind("\n", 0, claim.start) + 1, text.find("\n", claim.start)
    return text[start : end if end >= 0 else None].strip()


def _repeated_deed(pair: Pair) -> bool:
    """Return whether the deed is the same, or nobody is told to do it: "the six villages had been lost".

    What had been captured and is then freed on a day of its own is another change.
    """
    back = pair.earlier.event_kind is EventKind.CAPTURED and pair.later.event_kind in BACK
    other_day = pair.later.event_end != pair.earlier.event_end
    return pair.deed is Is.SAME or (pair.later.gained_by is None and not (back and other_day))


def _no_other_region(pair: Pair) -> bool:
    """Return whether the later names no region of another name but a part of the earlier's: "in the Lowfen area"."""
    region = pair.later.region or ""
    at = pair.text.find(region, pair.later.start) + len(region)
    return pair.place is not Is.OTHER or is_a(
        pair.sides.kinds.places.area, pair.text[at:].lstrip().split(" ")[0].strip(".,;")
    )


def _close(pair: Pair) -> bool:
    return 0 < pair.apart < 2 * NEXT


def _near(pair: Pair) -> bool:
    """Return whether another sentence tells it, not far behind."""
    return 0 < pair.apart < FAR and SENTENCE.search(pair.text, pair.earlier.end, pair.later.start) is not None


def _whole(pair: Pair) -> bool:
    return pair.later.role is pair.earlier.role is Role.SINGLE


def _not_turned(pair: Pair) -> bool:
    return not pair.turned


def _says_no_other_side(pair: Pair) -> bool:
    who = pair.later.gained_by or ""
    return pair.taker is not Is.OTHER or pair.sides.are_ours(who)


def _not_more_than_headline(pair: Pair) -> bool:
    """Return whether "four more villages" may be those of the headline, which says so or tells a telling figure."""
    return not pair.later.addition or pair.earlier.addition or _is_telling(pair)


def _names_all(pair: Pair) -> bool:
    """Return whether at most one of the two has names, and that one names all it counts."""
    later = pair.later
    return not later.localities or not (pair.earlier.localities or len(later.localities) != later.count)


_COUNTED_ALIKE = (_of_one_kind, _running_alike)

FIGURES = (
    Way(
        "printed twice",
        "Rebels take five villages in Eastmoor / Rebels take five villages in Eastmoor",
        (_named_once, _several, _in_same_words),
        place=frozenset({Is.OPEN, Is.SAME}),
        day=frozenset({Is.OPEN, Is.SAME}),
        deed=ANY,
    ),
    Way(
        "repeated, a figure that tells",
        "took 44 villages in Eastmoor ... the 44 villages were freed",
        (_named_once, _is_telling, new, _of_one_kind, _in_another_sentence, _dated_once),
        deed=frozenset({Is.SAME, Is.ALIKE}),
        taker=NO_MORE,
    ),
    Way(
        "repeated, a figure that tells, of nobody's deed",
        "took 44 villages in Eastmoor ... 44 villages were lost",
        (_named_once, _is_telling, new, _of_one_kind, _in_another_sentence, _dated_once, _repeated_deed),
        deed=ANY,
        taker=NO_MORE,
    ),
    Way(
        "repeated",
        "took six villages in Eastmoor. ... They took six villages, an officer said",
        (_several, _named_once, new, *_COUNTED_ALIKE, _in_another_sentence, _dated_once, _placed, _repeated_deed),
        deed=ANY,
        taker=NO_MORE,
    ),
    Way(
        "admitted",
        "The army took five villages. The rebels admitted the loss of five villages",
        (_unnamed, _several, new, _of_one_kind),
        deed=frozenset({Is.LEFT}),
        loser=NO_OTHER,
    ),
    Way(
        "headline",
        "Rebels take five villages / The Blue Front took five villages in Eastmoor on Monday",
        (meant, _of_one_kind, _running_alike, _names_all, _not_more_than_headline, below_headline),
        place=NO_OTHER | {Is.NEARER, Is.BESIDE},
        day=MORE,
        deed=frozenset({Is.SAME, Is.ALIKE}),
        taker=NO_OTHER | {Is.ALIKE},
    ),
    Way(
        "where it was",
        "took five villages from the army on Monday. ... The rebels took five villages in Eastmoor, a monitor said",
        (last, meant, _unnamed, _several, new, *_COUNTED_ALIKE, _whole, _near, not_also, _not_turned),
        place=frozenset({Is.MORE}),
        deed=frozenset({Is.SAME, Is.ALIKE}),
        taker=frozenset({Is.SAME}),
        loser=NO_OTHER,
    ),
    Way(
        "a headline of who lost",
        "Blues lose six villages / Redland's army captured six villages in Eastmoor on Monday",
        (meant, *_COUNTED_ALIKE, _names_all, _not_more_than_headline, below_headline, _not_turned),
        place=NO_OTHER | {Is.NEARER, Is.BESIDE},
        day=MORE,
        deed=frozenset({Is.LOST}),
        taker=frozenset({Is.MORE}),
        loser=NO_OTHER,
    ),
    Way(
        "those again",
        "took six villages. They took the six villages in the Lowfen area",
        (last, meant, _several, new, _of_one_kind, _named_once, with_article, _close, not_also, _no_other_region),
        place=NO_MORE | {Is.OTHER, Is.NEARER, Is.BESIDE},
    ),
)
QUOTED = (
    Way(
        "said again",
        'took four towns in Eastmoor. "We took four towns," the colonel said',
        (meant, _unnamed, _several, new, _of_one_kind, quoted, _says_no_other_side),
        deed=frozenset({Is.SAME, Is.ALIKE}),
        taker=ANY,
    ),
)


def tells_again(pair: Pair) -> bool:
    """Return whether a figure is told before, by the table of `FIGURES`."""
    return any(way.holds(pair) for way in FIGURES)


def says_again(pair: Pair) -> bool:
    """Return whether who is quoted says a figure again."""
    return any(way.holds(pair) for way in QUOTED)
