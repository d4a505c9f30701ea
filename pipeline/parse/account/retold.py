"""What a report tells twice: in its headline, in a quotation, by another speaker, first as a figure, then by name.

Whether two claims tell of one change is decided in `same` (figures), `counted` (a figure and names) and `named`
(names); here is gone through the claims, and what was told twice is joined in `joining`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Claim, Qualifier, Role, Status
from pipeline.parse.account import counted, named, same
from pipeline.parse.account.alike import BESIDE, FAR, NEAR, alike_meant, dated, is_quoted
from pipeline.parse.account.compared import Pair
from pipeline.parse.account.joining import filled, joined
from pipeline.parse.account.sides import SideNames
from pipeline.parse.lexicon.kinds import is_a


class Retelling:
    """Goes through the claims of a report in order and keeps what it tells twice once, with all that is said of it."""

    def __init__(self, text: str, sides: SideNames) -> None:
        """Begin with nothing told; the first line of the text is its headline."""
        self.sides = sides
        self.text = text
        self.told: list[Claim] = []
        self.figures: dict[int | None, list[int]] = {}  # which of them tell this figure
        self.before: Claim | None = None  # the claim before, whatever it told
        self.again: tuple[Claim, int] | None = None  # the last that was told before, and as which of them

    def add(self, claim: Claim) -> None:
        """Take in the next claim: as what was told before, as the names of what was counted, or as a new one."""
        self._add(claim)
        self.before = claim

    def _add(self, claim: Claim) -> None:
        quote = is_quoted(claim, self.text)
        claim = self._with_sides_of_part(claim)
        if claim.count and (again := self._told_before(claim)) is not None:
            self._join(again, claim)
            self.again = claim, again
        elif self._named_before(claim, quote):
            return
        elif self._counts_last(claim) or self._counts_vague(claim):
            self._count(claim)
        elif (at := self._counted_before(claim)) is not None:
            self._join(at, claim)
        else:
            self.figures.setdefault(claim.count, []).append(len(self.told))
            self.told.append(claim)

    def _with_sides_of_part(self, claim: Claim) -> Claim:
        """Give a part beside one told before its taker: "Redland retook 88 villages. They hold 88 in A and 51 in B"."""
        beside, at = self.again or (claim, 0)
        open_ = claim.gained_by is None and beside.gained_by is None and claim.role is beside.role is Role.PART
        near = 0 < claim.start - beside.end < BESIDE and claim.event_kind is beside.event_kind
        if not (open_ and near and claim.count):
            return claim
        told = self.told[at]
        status = told.status if claim.status is Status.ASSERTED else claim.status
        return replace(claim, gained_by=told.gained_by, status=status)

    def _pair(self, earlier: Claim, later: Claim) -> Pair:
        last = bool(self.told) and earlier is self.told[-1]
        beside = last and self.before is not None and self.before.start <= earlier.start
        return Pair(earlier, later, self.sides, self.text, last, beside)

    def _named_before(self, claim: Claim, quote: bool) -> bool:
        """Return whether a claim without a figure is told before, and give what was told then what it says besides."""
        near = range(len(self.told))[-NEAR:] if quote else ()
        again = next((i for i in near if named.names_again(self._pair(self.told[i], claim))), None)
        if again is not None:
            if named.same_names(self._pair(self.told[again], claim)):
                self.told[again] = dated(self.told[again], claim)
            return True
        if claim.status is Status.DENIED and (of := self._denied_before(claim)) is not None:
            self.told[of] = replace(self.told[of], status=Status.DENIED)
            return True
        names = named.names_of(claim, self.sides)
        last = next((one for one in reversed(self.told) if names & named.names_of(one, self.sides)), None)
        if last is None or named.says_no_more(pair := self._pair(last, claim)):
            return last is not None
        if not named.says_more(pair):
            return False
        self.told[next(i for i, one in enumerate(self.told) if one is last)] = filled(last, claim)
        return True

    def _denied_before(self, claim: Claim) -> int | None:
        """Return which claim a denial is of: "A monitor said the army had left Lowfen. The army denied leaving it"."""
        near = range(max(0, len(self.told) - NEAR), len(self.told))
        return next((i for i in reversed(near) if named.denies(self._pair(self.told[i], claim))), None)

    def _told_before(self, claim: Claim) -> int | None:
        """Return which claim told this figure before."""
        near = [(i, self._pair(self.told[i], claim)) for i in self.figures.get(claim.count, [])[-NEAR:]]
        again = next((i for i, pair in near if same.tells_again(pair)), None)
        return again if again is not None else next((i for i, pair in near if same.says_again(pair)), None)

    def _counted_before(self, claim: Claim) -> int | None:
        """Return which figure a claim gives the names of."""
        of_number = self.figures.get(len(claim.localities), []) if claim.count in (None, len(claim.localities)) else []
        pairs = ((i, self._pair(self.told[i], claim)) for i in reversed(of_number))
        if (at := next((i for i, pair in pairs if counted.names_it(pair)), None)) is not None:
            return at
        last = len(self.told) - 1
        if last >= 0 and counted.names_last(self._pair(self.told[last], claim), of_number[-1:] == [last]):
            return last
        return None

    def _join(self, at: int, claim: Claim) -> None:
        """Give what was told before all that another telling of it says."""
        self.told[at] = joined(self._pair(self.told[at], claim))

    def _counts_last(self, claim: Claim) -> bool:
        """Return whether a figure says how many the places were by whose capture more were taken, as many as named.

        "Akköy ve Taşlı köylerini ele geçirerek iki köyü daha kurtardı"
        """
        last = self.told[-1] if self.told else None
        if last is None or claim.localities or last.count or not claim.count == len(last.localities) > 1:
            return False
        alike = claim.region in (None, last.region) and claim.gained_by in (None, last.gained_by)
        return alike and is_a(self.sides.kinds.turkic.by_doing, self.text[last.end : claim.end].strip())

    def _counts_vague(self, claim: Claim) -> bool:
        """Return whether a figure says how many "several villages" were: the same deed of the same side on one day.

        "The rebels took several villages in Eastmoor on Monday. They took six villages in all, an officer said."
        """
        last = self.told[-1] if self.told else None
        if last is None or last.qualifier is not Qualifier.VAGUE or not last.region or last.count or last.localities:
            return False
        open_ = bool(claim.count) and claim.region in (None, last.region) and not (claim.addition or claim.cumulative)
        one_day = claim.event_end in (None, last.event_end)
        alike = claim.event_kind is last.event_kind and alike_meant(claim.status, last.status)
        both = bool(claim.gained_by and last.gained_by) and self.sides.are_one(claim.gained_by, last.gained_by)
        return open_ and one_day and alike and both and claim.start - last.end < FAR and not claim.localities

    def _count(self, claim: Claim) -> None:
        """Give the last places their figure."""
        named = self.told[-1]
        lost_by = named.lost_by or claim.lost_by
        self.told[-1] = replace(named, count=claim.count, qualifier=claim.qualifier, unit=claim.unit, lost_by=lost_by)
        self.figures.setdefault(claim.count, []).append(len(self.told) - 1)


def with_later_names(claims: Sequence[Claim], text: str, sides: SideNames) -> list[Claim]:
    """Give a count the names that a later clause lists for it: as many names, the same region, the same taker.

    What the first line of a text says, its headline, is told again below it.
    """
    retelling = Retelling(text, sides)
    for claim in claims:
        retelling.add(claim)
    return retelling.told
