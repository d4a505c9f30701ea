"""The ways in which one change is told again: how each is written, and what more than one of them asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pipeline.model import Status
from pipeline.parse.account.alike import is_quoted
from pipeline.parse.account.compared import ANY, NO_MORE, NO_OTHER, Is, Pair
from pipeline.parse.lexicon.kinds import says

ALSO = 30  # letters before a place, in which it may be said to have been taken, too
DONE = (Status.ASSERTED, Status.CLAIMED)

Test = Callable[[Pair], bool]


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a change is told again: what may be told of each thing, and what else must hold."""

    name: str
    example: str
    when: tuple[Test, ...]
    place: frozenset[Is] = NO_MORE
    day: frozenset[Is] = NO_OTHER
    deed: frozenset[Is] = frozenset({Is.SAME})
    taker: frozenset[Is] = NO_OTHER
    loser: frozenset[Is] = ANY

    def holds(self, pair: Pair) -> bool:
        """Return whether the later of two claims tells again in this way of what the earlier one told."""
        alike = pair.place in self.place and pair.day in self.day and pair.deed in self.deed
        alike = alike and pair.taker in self.taker and pair.loser in self.loser
        return alike and all(test(pair) for test in self.when)


def meant(pair: Pair) -> bool:
    """Return whether both were done, or both only planned or denied."""
    return pair.meant


def new(pair: Pair) -> bool:
    """Return whether the later does not say "more" or "another"."""
    return not pair.later.addition


def last(pair: Pair) -> bool:
    """Return whether no other change was told in between."""
    return pair.last


def quoted(pair: Pair) -> bool:
    """Return whether somebody is quoted with the later."""
    return is_quoted(pair.later, pair.text)


def with_article(pair: Pair) -> bool:
    """Return whether the later speaks of "the" places."""
    return pair.text[: pair.later.start].endswith("the ")


def not_also(pair: Pair) -> bool:
    """Return whether the later is not said to have been taken, too, right behind the earlier."""
    if not pair.beside:
        return True
    before = pair.text[max(0, pair.later.start - ALSO) : pair.later.start]
    return not says(pair.sides.kinds.small.also, before)
