"""How the later of two claims tells of each thing that the earlier one may tell of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from pipeline.model import Claim, DateBasis, EventKind
from pipeline.parse.account.alike import alike_meant
from pipeline.parse.account.sides import SideNames
from pipeline.parse.lexicon.shapes import TAKEN
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.countries import is_country, is_country_in_a_case

LEFT = {EventKind.LOST, EventKind.WITHDRAWN}


class Is(Enum):
    """What the later claim tells of a place, a day, a deed or a side, beside what the earlier one tells."""

    OPEN = "neither tells it"
    LESS = "only the earlier tells it"
    MORE = "only the later tells it"
    SAME = "both tell the same"
    NEARER = "the later tells it more exactly: a province of the country that the earlier names"
    BESIDE = "the later only tells what it lies near"
    ALIKE = "in other words: who is freed is taken, 'rebels' are the Blue Front, 'armed forces' the Redland army"
    LEFT = "the later tells who left what the earlier tells who took"
    LOST = "the later tells who took what the earlier tells who lost"
    OTHER = "both tell it, and not the same"


NO_MORE = frozenset({Is.OPEN, Is.LESS, Is.SAME})
MORE = frozenset({Is.OPEN, Is.MORE, Is.SAME})
NO_OTHER = frozenset({Is.OPEN, Is.LESS, Is.MORE, Is.SAME})
ANY = frozenset(Is)


@dataclass(frozen=True)
class Pair:
    """Two claims of one text, in the order in which they are told."""

    earlier: Claim
    later: Claim
    sides: SideNames
    text: str
    last: bool = False  # whether the earlier is the last change that was told before
    beside: bool = True  # whether nothing else is told between them, not even what was told before

    @cached_property
    def place(self) -> Is:
        """Where they lie."""
        before, now = self.earlier.region, self.later.region
        if before and now and before != now:
            if lies_near(self.later, self.sides):
                return Is.BESIDE
            return Is.NEARER if self._is_within(now, before) else Is.OTHER
        return _told(before, now)

    def _is_within(self, region: str, around: str) -> bool:
        """Return whether a region lies in another that is a country, or of which the text says so."""
        if is_country(region):
            return False
        if is_country_in_a_case(around):
            return True
        at = self.text.find(region, self.later.start) + len(region)
        lying = caseless(self.sides.kinds.places.lying_in).match(self.text, at)
        if lying is not None and self.text.startswith(around, lying.end()):
            return True
        told = self.text.rfind(around, self.earlier.end, self.later.start) + len(around)
        led = told >= len(around) and caseless(self.sides.kinds.places.led_by).fullmatch(
            self.text, told, self.later.start
        )
        return bool(led)

    @cached_property
    def day(self) -> Is:
        """When it was; days on which it only was announced, and those of one span, are no others."""
        before, now = self.earlier.event_end, self.later.event_end
        if before and now and before != now:
            told = DateBasis.ANNOUNCED in (self.earlier.date_basis, self.later.date_basis)
            return Is.ALIKE if told else Is.OTHER
        return _told(before, now)

    @cached_property
    def deed(self) -> Is:
        """What was done."""
        before, now = self.earlier.event_kind, self.later.event_kind
        if before is now:
            return Is.SAME
        if before in TAKEN:
            return Is.ALIKE if now in TAKEN else Is.LEFT if now in LEFT else Is.OTHER
        return Is.LOST if before in LEFT and now in TAKEN else Is.OTHER

    @cached_property
    def taker(self) -> Is:
        """Who gained them."""
        before, now = self.earlier.gained_by, self.later.gained_by
        if before and now and not self.sides.are_one(before, now):
            return Is.ALIKE if self.sides.are_of_state(now, before) or self._is_called() else Is.OTHER
        return Is.SAME if before and now else _told(before, now)

    def _is_called(self) -> bool:
        """Return whether the earlier only says what they are who took places: "Rebels seize", and then the Blue Front.

        Not where it calls them by what the later calls those who lost them, nor rebels those who fight for a state.
        """
        before, now = self.earlier.gained_by, self.later.gained_by or ""
        if self.sides.are_rebels(now) and self.sides.are_rebels((before or "").split()[-1]):
            return True  # "Norland's rebels", and then "insurgents"
        if not self.sides.are_unnamed(before) or self.sides.are_unnamed(now):
            return False
        foe = self.earlier.lost_by is not None and self.sides.are_one(now, self.earlier.lost_by)
        return not (foe or (self.sides.are_rebels(before) and self.sides.are_armed(now)))

    @cached_property
    def loser(self) -> Is:
        """Who lost them."""
        before, now = self.earlier.lost_by, self.later.lost_by
        if before and now and not self.sides.are_one(before, now):
            return Is.OTHER
        return Is.SAME if before and now else _told(before, now)

    @cached_property
    def owned(self) -> bool:
        """Return whether the text calls the earlier's taker by the later's: "the Redland army's Lynx Brigade"."""
        before, now = self.earlier.gained_by, self.later.gained_by
        said = re.escape(now or "") + "['\u2019]s? (?:[\\w-]+ )?" + re.escape(before or "")
        return bool(before and now) and re.search(said, self.text) is not None

    @cached_property
    def meant(self) -> bool:
        """Whether both were done, or both only planned or denied."""
        return alike_meant(self.later.status, self.earlier.status)

    @cached_property
    def apart(self) -> int:
        """How many characters stand between them."""
        return self.later.start - self.earlier.end

    @cached_property
    def turned(self) -> bool:
        """Whether who took places in the earlier loses them in the later, or who lost them takes them."""
        pairs = (self.later.lost_by, self.earlier.gained_by), (self.later.gained_by, self.earlier.lost_by)
        return any(one and other and self.sides.are_one(one, other) for one, other in pairs)


def lies_near(claim: Claim, sides: SideNames) -> bool:
    """Return whether a claim's region is only a town near which its places lie: "the villages of ... near Lowfen"."""
    before = claim.quote.partition(claim.region or "\n")[0]
    return caseless(sides.kinds.places.beside).search(before) is not None


def _told(before: object, now: object) -> Is:
    if before is None:
        return Is.OPEN if now is None else Is.MORE
    return Is.LESS if now is None else Is.SAME if before == now else Is.OTHER
