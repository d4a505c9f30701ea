"""Whether a claim names the places that a figure before it counts: the ways in which this is told."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from pipeline.model import DateBasis, EventKind, Status
from pipeline.parse.account.alike import BESIDE, FAR, NEXT
from pipeline.parse.account.compared import ANY, LEFT, NO_MORE, NO_OTHER, Is, Pair, lies_near
from pipeline.parse.account.headline import below_headline
from pipeline.parse.account.ways import DONE, Way, last, meant, not_also, with_article
from pipeline.parse.lexicon.kinds import NEVER
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.countries import is_country_in_a_case

LEAD = 90  # characters before names, in which a sentence says among which these are
MANY = 3  # places that a sentence just behind a figure hardly names by chance, if they are not those counted
ANNOUNCED_IN = timedelta(days=2)  # after the places were taken, at most
NEW_DAY = NO_OTHER | {Is.ALIKE}


def _unnamed_before(pair: Pair) -> bool:
    return bool(pair.later.localities) and not pair.earlier.localities


def _as_many(pair: Pair) -> bool:
    names = len(pair.later.localities)
    return names == pair.earlier.count and pair.later.count in (None, names) and pair.later.start > pair.earlier.start


def _fewer(pair: Pair) -> bool:
    return pair.later.count is None and 0 < len(pair.later.localities) < (pair.earlier.count or 0)


def _at_most_as_many(pair: Pair) -> bool:
    return pair.later.count is None and 0 < len(pair.later.localities) <= (pair.earlier.count or 0)


def _no_far_addition(pair: Pair) -> bool:
    """Return whether a name far behind is not taken for "one more", which may be any."""
    return not (pair.earlier.count == 1 and pair.earlier.addition and pair.apart > FAR)


def _announced_soon(pair: Pair) -> bool:
    """Return whether a figure was announced, if on another day, within two of when the places were taken."""
    if pair.day is not Is.ALIKE:
        return True
    earlier, later = pair.earlier, pair.later
    if earlier.date_basis is not DateBasis.ANNOUNCED or earlier.event_end is None or later.event_end is None:
        return False
    return timedelta(0) <= earlier.event_end - later.event_end <= ANNOUNCED_IN


def _listed(pair: Pair) -> bool:
    """Return whether the next entry of a list follows, which lies elsewhere: no figure is of both."""
    return pair.text.startswith(";", pair.later.end)


def _unlisted(pair: Pair) -> bool:
    return not _listed(pair)


def _by_the_same(pair: Pair) -> bool:
    """Return whether names may have been taken by who took as many: of the same side, or told just behind."""
    later, earlier = pair.later, pair.earlier
    if later.gained_by is None:
        return True
    if earlier.gained_by is None:
        headed = below_headline(pair)
        near = NEXT if headed or pair.place in NO_MORE else BESIDE
        return pair.apart < near and (headed or pair.day in NO_MORE)
    one = pair.sides.are_one(later.gained_by, earlier.gained_by)
    of_state = pair.sides.are_of_state(later.gained_by, earlier.gained_by)
    return one or of_state or pair.owned or _are_rebels(pair) or _are_of_unit(pair)


def _by_no_foe(pair: Pair) -> bool:
    """Return whether who takes the names is not who lost those counted: "the forces" may be."""
    taker, loser = (pair.later.gained_by or "").casefold(), (pair.earlier.lost_by or "").casefold()
    before = (pair.earlier.gained_by or "").casefold()
    foe = bool(taker and loser) and not before.endswith(taker) and loser.endswith(taker)
    return not foe


def not_given_up(pair: Pair) -> bool:
    """Return whether who took those counted does not leave those named: "took two towns. They left Lowfen and Norby".

    Nor is it another side that leaves them than the one that left as many.
    """
    both_left = {pair.later.event_kind, pair.earlier.event_kind} <= LEFT
    return not (pair.turned and pair.deed is Is.LEFT) and not (both_left and pair.loser is Is.OTHER)


def _given_alike(pair: Pair) -> bool:
    """Return whether one place is not handed over and the other fought for: "took one. Lowfen was handed over"."""
    given = {one.event_kind is EventKind.HANDED_OVER for one in (pair.later, pair.earlier)}
    return (pair.earlier.count or 0) > 1 or len(given) == 1


def _are_rebels(pair: Pair) -> bool:
    """Return whether a headline's "rebels" are those whom the text names, by the region that both tell."""
    here = pair.later.region is not None and pair.place is Is.SAME
    return pair.sides.are_rebels(pair.earlier.gained_by) and not pair.sides.are_armed(pair.later.gained_by) and here


def _are_of_unit(pair: Pair) -> bool:
    """Return whether a part of an army took as many named places as the army did, in the same region."""
    here = pair.later.region is not None and pair.place is Is.SAME and len(pair.later.localities) >= MANY
    return here and pair.sides.is_unit(pair.later.gained_by, pair.earlier.gained_by)


def _promised(pair: Pair) -> bool:
    """Return whether a transfer is told to be done that was agreed on before."""
    given = {pair.later.event_kind, pair.earlier.event_kind} <= {EventKind.HANDED_OVER, *LEFT}
    return given and pair.earlier.status is Status.PLANNED and pair.later.status in DONE


def _soon(pair: Pair) -> bool:
    return pair.later.start - pair.earlier.end < 2 * NEXT


def _behind(pair: Pair) -> bool:
    return pair.earlier.end < pair.later.start < pair.earlier.end + NEXT


def _well_behind(pair: Pair) -> bool:
    return pair.earlier.end < pair.later.start < pair.earlier.end + 2 * NEXT


def _no_sum(pair: Pair) -> bool:
    return not (pair.later.addition or pair.earlier.cumulative)


def _one_side(pair: Pair) -> bool:
    return pair.sides.are_one(pair.later.gained_by, pair.earlier.gained_by)


def _one_side_or_rebels(pair: Pair) -> bool:
    rebels = pair.sides.are_rebels(pair.later.gained_by) and pair.sides.are_rebels(pair.earlier.gained_by)
    return rebels or _one_side(pair)


def _nearer(pair: Pair) -> bool:
    """Return whether names are hardly others than those counted: for their number, or lost by the same side.

    Or in a country, of which the names' region is a part: "two villages in Iceland. ... in Eastmoor province". Where
    their region is told first, it is set against the other: "In Westmoor, they took the villages of Lowfen and Norby".
    """
    later, earlier = pair.later, pair.earlier
    in_country = len(later.localities) > 1 and is_country_in_a_case(earlier.region or "")
    lost = later.gained_by is None and later.lost_by is not None and earlier.lost_by is not None
    many = len(later.localities) >= MANY and not is_set_against(pair)
    return many or in_country or (lost and pair.sides.are_one(later.lost_by, earlier.lost_by))


def is_set_against(pair: Pair) -> bool:
    """Return whether a sentence begins with where its places lie."""
    if pair.sides.kinds.places.first == NEVER or not pair.later.region:
        return False
    before = pair.text[: pair.text.find(pair.later.region, pair.later.start)]
    return re.search(rf"(?:^|[.!?\n]\s*)(?:{pair.sides.kinds.places.first})$", before) is not None


def _alike_but_for_place(pair: Pair) -> bool:
    """Return whether names are those of a figure if one forgets where they lie.

    A part of an army may act in another region than the army did.
    """
    here = replace(pair, later=replace(pair.later, region=pair.earlier.region))
    if _are_of_unit(here) and not _one_side(pair):
        return False
    return BY_NUMBER.holds(here)


def _told_among(pair: Pair) -> bool:
    """Return whether places are told to be some of those just counted: "Lowfen is among the towns taken"."""
    places = pair.sides.kinds.places
    led = pair.text[max(0, pair.later.start - LEAD) : pair.later.start].replace("\n", " ")
    behind = caseless(places.among).match(pair.text, pair.later.end)
    return bool(behind) or caseless(places.among_them).fullmatch(led) is not None


def _told_of(pair: Pair) -> bool:
    """Return whether names are of the places just counted, by the article: "the villages, including Lowfen"."""
    these = caseless(pair.sides.kinds.places.told_of).match(pair.later.quote)
    return with_article(pair) and these is not None


BY_NUMBER = Way(
    "as many",
    "took two villages in Eastmoor ... They captured Lowfen and Norby",
    (
        *(meant, _unnamed_before, _as_many, _no_far_addition),
        *(_by_the_same, _by_no_foe, _given_alike, not_given_up, not_also),
    ),
    place=NO_OTHER,
    day=NEW_DAY,
    deed=ANY,
    taker=ANY,
)
PROMISED = Way(
    "agreed on, and done",
    "agreed to give up two villages in Eastmoor. Lowfen and Norby were handed over to the army",
    (_unnamed_before, _as_many, _promised, _soon),
    deed=ANY,
    taker=NO_OTHER,
    loser=NO_OTHER,
)
NEARER = Way(
    "as many, where they lie more exactly",
    "took three villages in Eastmoor. They captured Lowfen, Norby and Highfen in Southby district",
    (last, _soon, _no_sum, _unlisted, not_also, _nearer, _announced_soon, _alike_but_for_place),
    place=frozenset({Is.OTHER, Is.NEARER, Is.BESIDE, Is.SAME}),
    day=NO_MORE | {Is.ALIKE},
    deed=ANY,
    taker=ANY,
)
AMONG = Way(
    "some of them",
    "took six villages. Lowfen and Norby are among the villages taken",
    (last, meant, _fewer, _behind, _unnamed_before, _unlisted, _one_side, _told_among),
    place=NO_OTHER,
    day=ANY,
    deed=ANY,
    taker=ANY,
)
THOSE = Way(
    "those",
    "took six villages. They took the villages, including Lowfen",
    (last, meant, _at_most_as_many, _unnamed_before, _well_behind, _no_sum, _one_side_or_rebels, _told_of),
    taker=ANY,
)


def names_it(pair: Pair) -> bool:
    """Return whether a claim names the places that an earlier figure counts, wherever that stands."""
    return BY_NUMBER.holds(pair) or PROMISED.holds(pair)


def names_last(pair: Pair, of_its_number: bool) -> bool:
    """Return whether a claim names places of the figure just before it, which may be the last `of_its_number`."""
    return (of_its_number and NEARER.holds(pair)) or AMONG.holds(pair) or THOSE.holds(pair)


def is_nearer(pair: Pair) -> bool:
    """Return whether names tell where what was counted lies better than the figure did."""
    if pair.later.region is None:
        return False
    return pair.earlier.region is None or (_nearer(pair) and not lies_near(pair.later, pair.sides))
