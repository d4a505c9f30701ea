"""What a report tells twice: in its headline, in a quotation, by another speaker, first as a figure, then by name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from pipeline.model import Claim, DateBasis, EventKind, Qualifier, Role, Status
from pipeline.parse.account.alike import BESIDE, FAR, NEAR, NEXT, alike_meant, dated, is_quoted
from pipeline.parse.account.sides import CYRILLIC, SideNames
from pipeline.parse.lexicon.kinds import NEVER, is_a, says
from pipeline.parse.lexicon.shapes import TAKEN
from pipeline.parse.text.normal import caseless, compiled
from pipeline.parse.words.countries import is_country_in_a_case

TELLING = 10  # a figure that two places hardly share by chance
LEFT = {EventKind.LOST, EventKind.WITHDRAWN}
BACK = {EventKind.RECAPTURED, EventKind.LIBERATED}


class Retelling:
    """Goes through the claims of a report in order and keeps what it tells twice once, with all that is said of it."""

    def __init__(self, text: str, sides: SideNames) -> None:
        """Begin with nothing told; the first line of the text is its headline."""
        self.sides = sides
        self.text, self.headline = text, text.find("\n")
        self.told: list[Claim] = []
        self.figures: dict[int | None, list[int]] = {}  # which of them tell this figure
        self.again: tuple[Claim, int] | None = None  # the last that was told before, and as which of them

    def add(self, claim: Claim) -> None:
        """Take in the next claim: as what was told before, as the names of what was counted, or as a new one."""
        quote = is_quoted(claim, self.text)
        claim = self._with_sides_of_part(claim)
        if claim.count and (again := self._told_before(claim, quote)) is not None:
            self._say_more(again, claim)
            self.again = claim, again
        elif self._named_before(claim, quote):
            return
        elif self._counts_last(claim) or self._counts_vague(claim):
            self._count(claim)
        elif (counted := self._counted_before(claim)) is not None:
            self._name(counted, claim)
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

    def _named_before(self, claim: Claim, quote: bool) -> bool:
        """Return whether a claim without a figure says nothing that was not told before."""
        near = range(len(self.told))[-NEAR:] if quote else ()
        again = next((i for i in near if _is_named_again(claim, self.told[i], self.sides)), None)
        if again is not None:
            if _names(claim, self.sides) == _names(self.told[again], self.sides):
                self.told[again] = dated(self.told[again], claim)
            return True
        if claim.status is Status.DENIED and (of := self._denied_before(claim)) is not None:
            self.told[of] = replace(self.told[of], status=Status.DENIED)
            return True
        names = _names(claim, self.sides)
        last = next((one for one in reversed(self.told) if names & _names(one, self.sides)), None)
        if last is None or _says_no_more(claim, last, self.sides) or _says_same(claim, last, self.sides):
            return last is not None
        beside = "\n" not in self.text[last.end : claim.start]  # a title is told of by what stands below it
        more = _says_when(claim, last, self.sides) or (beside and _says_who(claim, last, self.sides))
        if not (more or self._retells_headline(claim, last)):
            return False
        known = replace(last, lost_by=last.lost_by or claim.lost_by, gained_by=last.gained_by or claim.gained_by)
        known = known if known.region else replace(known, region=claim.region, regions=claim.regions)
        self.told[next(i for i, one in enumerate(self.told) if one is last)] = dated(known, claim)
        return True

    def _retells_headline(self, claim: Claim, told: Claim) -> bool:
        """Return whether a sentence tells of places that the headline names, with nothing else of deed, side or day."""
        head = 0 < told.end <= self.headline < claim.start and not self.text[: self.headline].rstrip().endswith(".")
        head = head or GLUED.fullmatch(self.text, told.end, claim.end) is not None
        names, before = (_names(one, self.sides) for one in (claim, told))
        noun = caseless(rf"(?:{self.sides.kinds.slavic.title})\b").search(self.text, 0, max(self.headline, 0))
        if noun:  # "Освобождение Тернов" is the title of an entry, which tells of it by another form of its name
            names, before = (frozenset(place.name for place in one.localities) for one in (claim, told))
        open_ = (
            claim.count is None and told.count is None and (told.region is None or claim.region in (None, told.region))
        )
        kinds = {claim.event_kind, told.event_kind}
        same_kind = len(kinds) == 1 or (kinds <= TAKEN and CYRILLIC.search(claim.quote) is not None)
        alike = same_kind and alike_meant(claim.status, told.status)
        same_day = told.event_end in (None, claim.event_end)
        pairs = ((claim.gained_by, told.gained_by), (claim.lost_by, told.lost_by))
        same_sides = all(None in pair or self.sides.are_one(*pair) for pair in pairs)
        return head and names == before and open_ and alike and same_day and same_sides

    def _denied_before(self, claim: Claim) -> int | None:
        """Return which claim a denial is of: "A monitor said the army had left Lowfen. The army denied leaving it"."""
        near = range(max(0, len(self.told) - NEAR), len(self.told))
        return next((i for i in reversed(near) if _is_denied(claim, self.told[i], self.sides)), None)

    def _told_before(self, claim: Claim, quote: bool) -> int | None:
        """Return which claim told this figure before."""
        head = self.headline
        if claim.addition and self.text[:head].rstrip().endswith("."):
            head = -1  # a first sentence is no headline, and "more" is told for the first time
        title = _line_above(claim, self.text)
        near = self.figures.get(claim.count, [])[-NEAR:]
        again = next((i for i in near if self._tells_again(claim, self.told[i], head, title)), None)
        if again is None and quote:
            return next((i for i in near if _is_retold(claim, self.told[i], self.sides)), None)
        return again

    def _tells_again(self, claim: Claim, told: Claim, head: int, title: int | None) -> bool:
        sides = self.sides
        if (
            _repeats(claim, told, sides)
            or _is_admitted(claim, told, sides)
            or _tells_headline(claim, told, head, sides)
        ):
            return True
        if told is self.told[-1] and _are_those_again(claim, told, self.text, sides):
            return True
        if GLUED.fullmatch(self.text, told.end, claim.end):
            behind = replace(claim, start=max(claim.start, told.end + 1))  # both may quote one region
            return _tells_headline(behind, told, told.end, sides)
        return title is not None and _tells_headline(claim, told, title, sides)

    def _say_more(self, at: int, claim: Claim) -> None:
        """Give a claim what it leaves open and the same figure says later."""
        told = self.told[at]
        placed = told if told.region else replace(told, region=claim.region, regions=claim.regions)
        placed = placed if told.localities else replace(placed, localities=claim.localities)
        taker, loser = told.gained_by or claim.gained_by, told.lost_by or claim.lost_by
        if self.sides.are_unnamed(taker) or self._is_short_in_headline(told, claim):
            taker = claim.gained_by or taker
        self.told[at] = dated(replace(placed, gained_by=taker, lost_by=loser), claim)

    def _is_short_in_headline(self, told: Claim, claim: Claim) -> bool:
        """Return whether a headline calls in initials who has a name in the text: "ЗСУ", "украинские защитники"."""
        in_headline = told.end <= self.headline < claim.start
        return in_headline and self.sides.is_in_initials(told.gained_by, claim.gained_by)

    def _counted_before(self, claim: Claim) -> int | None:
        """Return which figure a claim gives the names of."""
        alike = claim.count in (None, len(claim.localities))
        same = self.figures.get(len(claim.localities), []) if alike else []
        counted = next((i for i in reversed(same) if _gives_names(claim, self.told[i], self.sides)), None)
        last = len(self.told) - 1
        listed = self.text.startswith(";", claim.end)  # the next entry lies elsewhere, and no figure is of both
        besides = says(self.sides.kinds.small.also, self.text[max(0, claim.start - ALSO) : claim.start])
        if counted is None and same and same[-1] == last and not (listed or besides):
            counted = last if _tells_nearer(claim, self.told[last], self.sides) else None
        if counted is None and self.told and _are_among(claim, self.told[-1], self.text, self.sides):
            return len(self.told) - 1
        if counted is None and self.told and _are_those(claim, self.told[-1], self.text, self.sides):
            return len(self.told) - 1
        return counted

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

    def _name(self, at: int, claim: Claim) -> None:
        """Give a figure its names, and what it leaves open."""
        counted = self.told[at]
        taker = counted.gained_by or claim.gained_by
        if self.sides.govern(taker) or (taker and claim.gained_by and self.sides.is_of_army(claim.gained_by, taker)):
            taker = claim.gained_by or taker
        if self._is_short_in_headline(counted, claim):
            taker = claim.gained_by or taker
        loser = counted.lost_by or claim.lost_by
        named = replace(
            counted, localities=claim.localities, gained_by=taker, lost_by=loser if loser != taker else None
        )
        nearer = claim.region and _is_nearer(claim, counted, self.sides) and not _lies_near(claim, self.sides)
        placed = replace(named, region=claim.region, regions=claim.regions) if nearer or not named.region else named
        self.told[at] = dated(placed, claim)


# A headline that runs into its text: "Rebels take five villages in Eastmoor The rebels took five villages on Monday".
GLUED = re.compile(r"\s+(?:The|According to|In|On|After|Following|Some|At least) [^.!?;\n]{0,160}")


def with_later_names(claims: Sequence[Claim], text: str, sides: SideNames) -> list[Claim]:
    """Give a count the names that a later clause lists for it: as many names, the same region, the same taker.

    What the first line of a text says, its headline, is told again below it.
    """
    retelling = Retelling(text, sides)
    for claim in claims:
        retelling.add(claim)
    return retelling.told


def _line_above(claim: Claim, text: str) -> int | None:
    """Return where the text before a title ends that stands below the first paragraph.

    None where it is no title; asked in Cyrillic alone, where agencies repeat titles below the head.
    """
    if claim.role is not Role.SINGLE or not CYRILLIC.search(claim.quote):
        return None
    start, end = text.rfind("\n", 0, claim.start), text.find("\n", claim.end)
    alone = start > 0 and end > 0 and not text[start:end].rstrip().endswith((".", "!", "?", ":", ";", ","))
    return start if alone and not text[start:end].lstrip().startswith(("-", "\u2022", "*", "\u2014")) else None


def _repeats(claim: Claim, told: Claim, sides: SideNames) -> bool:
    """Return whether a figure without a place only says again what an earlier sentence placed: "they took 10 villages".

    Another day, another taker, "more" and "also" make it another figure.
    """
    if claim.count != told.count or (claim.count or 0) < 2 or (claim.localities and told.localities):
        return False
    if (claim.quote, claim.region, claim.gained_by) == (told.quote, told.region, told.gained_by) and _told_twice(claim):
        return claim.event_end == told.event_end  # a headline or a first sentence that a page prints twice
    if claim.addition:
        return False
    telling = (claim.count or 0) >= TELLING
    undated = told.event_end is None and not told.cumulative
    same_day = (undated or claim.event_end in (told.event_end, None)) and (
        telling or claim.cumulative == told.cumulative
    )
    same_side = claim.gained_by is None or (
        told.gained_by is not None and sides.are_one(claim.gained_by, told.gained_by)
    )
    kinds = {claim.event_kind, told.event_kind}
    same_kind = len(kinds) == 1 or (telling and kinds <= TAKEN)  # "retook 59 villages", and then "freed 59 villages"
    # what had been captured and is then freed on a day of its own is another change
    back = told.event_kind is EventKind.CAPTURED and claim.event_kind in BACK and claim.event_end != told.event_end
    alike = claim.unit == told.unit and (same_kind or (claim.gained_by is None and not back))
    same_place = claim.region in (None, told.region)
    return (
        same_day
        and same_side
        and same_place
        and alike
        and (telling or told.region is not None)
        and claim.start > told.end + (20 if (telling and told.region) or _is_of_another_speaker(claim, told) else 60)
    )


def _is_of_another_speaker(claim: Claim, told: Claim) -> bool:
    """Return whether somebody else tells a figure: "six villages fell. The governor said that six villages fell"."""
    return claim.attributed_to is not None and claim.attributed_to != told.attributed_to


def _is_retold(claim: Claim, told: Claim, sides: SideNames) -> bool:
    """Return whether who is quoted says again what was told before: "We took four towns", the colonel said."""
    counted = (claim.count, claim.unit, claim.localities) == (told.count, told.unit, ())
    return counted and (claim.count or 0) > 1 and not claim.addition and _tells_same(claim, told, sides)


def _tells_same(claim: Claim, told: Claim, sides: SideNames) -> bool:
    """Return whether nothing that who is quoted says of place, day or side is other than what was told before."""
    who, kinds = claim.gained_by, {claim.event_kind, told.event_kind}
    same_side = who is None or sides.are_ours(who) or sides.are_one(who, told.gained_by)
    same_day = None in (claim.event_end, told.event_end) or claim.event_end == told.event_end
    alike = (len(kinds) == 1 or kinds <= TAKEN) and alike_meant(claim.status, told.status)
    return claim.region in (None, told.region) and same_side and same_day and alike


def _is_named_again(claim: Claim, told: Claim, sides: SideNames) -> bool:
    """Return whether who is quoted only names again what was told before: "We took Lowfen", the colonel said.

    Or says again of a whole region what was told of it: "We have left the Eastmoor gorge".
    """
    names, before = (_names(one, sides) for one in (claim, told))
    whole = not (names or before) and told.count is None and claim.region == told.region is not None
    again = names <= before if names else whole
    same_loser = claim.lost_by is None or sides.are_ours(claim.lost_by) or sides.are_one(claim.lost_by, told.lost_by)
    return claim.count is None and again and same_loser and _tells_same(claim, told, sides)


def _is_denied(claim: Claim, told: Claim, sides: SideNames) -> bool:
    """Return whether a denial is of what was told before: the same places, and no other side."""
    names, before = (_names(one, sides) for one in (claim, told))
    meant = told.status in (Status.ASSERTED, Status.CLAIMED) and claim.count is None and told.count is None
    taker = claim.gained_by is None or sides.are_one(claim.gained_by, told.gained_by)
    loser = claim.lost_by is None or sides.are_one(claim.lost_by, told.lost_by)
    same_place = bool(names) and claim.region in (None, told.region)
    # "retook Lowfen, which the rebels had taken. The rebels denied losing it": not that they had taken it
    own = bool(claim.lost_by and told.gained_by) and sides.are_one(claim.lost_by, told.gained_by)
    # "The rebels took Lowfen. It was wrongly claimed that Lowfen was recaptured": not that they had taken it
    again = claim.gained_by is None and claim.event_kind is EventKind.RECAPTURED is not told.event_kind
    return meant and names == before and same_place and taker and loser and not (own or again)


def _says_no_more(claim: Claim, told: Claim, sides: SideNames) -> bool:
    """Return whether names are told again with nothing else said of them: "after Lowfen had fallen".

    What was retaken since, or is now, fell to somebody else.
    """
    bare = claim.localities and claim.count is None and not (claim.region or claim.gained_by or claim.lost_by)
    names, before = (_names(one, sides) for one in (claim, told))
    alike = claim.event_kind == told.event_kind and alike_meant(claim.status, told.status)
    alike = alike and claim.attributed_to in (None, told.attributed_to)
    return bool(bare) and claim.event_end is None and alike and names <= before


def _says_same(claim: Claim, told: Claim, sides: SideNames) -> bool:
    """Return whether a later sentence tells of names again what was told of them: "The fall of Lowfen to the rebels".

    The same deed of the same sides, and no other day or region.
    """
    names, before = (_names(one, sides) for one in (claim, told))
    open_ = claim.count is None and claim.event_end in (None, told.event_end) and claim.region in (None, told.region)
    left = told.event_kind in LEFT and claim.event_kind in TAKEN and claim.gained_by is not None
    alike = (left or claim.event_kind == told.event_kind) and alike_meant(claim.status, told.status)
    alike = alike and not claim.addition
    pairs = ((claim.gained_by, told.gained_by), (claim.lost_by, told.lost_by))
    same_sides = all(one is None or (other is not None and sides.are_one(one, other)) for one, other in pairs)
    return bool(names) and names <= before and open_ and alike and same_sides


def _says_when(claim: Claim, told: Claim, sides: SideNames) -> bool:
    """Return whether a later sentence only tells on which day a place fell: "In Eastmoor, the army left Lowfen on".

    The same places of the same region, and who lost them there; neither was told with a day before.
    """
    names, before = (_names(one, sides) for one in (claim, told))
    same = names == before and claim.region is not None and claim.region == told.region
    open_ = claim.count is None and told.count is None and told.date_basis is None and claim.event_end is not None
    open_ = open_ and not (told.cumulative or claim.cumulative or claim.addition)
    left = claim.event_kind in LEFT and told.event_kind in TAKEN and claim.gained_by is None
    alike = (left or claim.event_kind == told.event_kind) and alike_meant(claim.status, told.status)
    pairs = ((claim.gained_by, told.gained_by), (claim.lost_by, told.lost_by))
    same_sides = all(None in (one, other) or sides.are_one(one, other) for one, other in pairs)
    back = claim.lost_by is not None and sides.are_one(claim.lost_by, told.gained_by)  # who took it lost it again
    return same and open_ and alike and same_sides and not back and not (left and claim.lost_by is None)


def _says_who(claim: Claim, told: Claim, sides: SideNames) -> bool:
    """Return whether a sentence just behind tells by whom was taken what Cyrillic has said to be taken, and no more.

    "Терны освобождены. Армия освободила Терны после боёв."
    """
    near = CYRILLIC.search(claim.quote) is not None and claim.start - told.end < NEXT
    bare = claim.count is None and told.count is None and not claim.addition and told.gained_by is None
    alike = claim.event_kind == told.event_kind in TAKEN and alike_meant(claim.status, told.status)
    same_place = _names(claim, sides) == _names(told, sides) and claim.region in (None, told.region)
    same_day = claim.event_end in (None, told.event_end)
    taker = claim.gained_by is not None and (told.lost_by is None or not sides.are_one(claim.gained_by, told.lost_by))
    return near and bare and alike and same_place and same_day and taker


STEM = 4  # letters that a name keeps at least without its ending


def _names(claim: Claim, sides: SideNames) -> frozenset[str]:
    """Return how the places of a claim are called, without the endings of cases: "Одесса", "Одессу"."""
    return frozenset(_stem(place.name, sides.kinds.slavic.case_end) for place in claim.localities)


def _stem(name: str, end: str) -> str:
    if end == NEVER:
        return name
    words = ((word, compiled(f"(?:{end})$").sub("", word, count=1)) for word in name.split())
    return " ".join(word if len(stem) < STEM else stem for word, stem in words)


def _is_admitted(claim: Claim, told: Claim, sides: SideNames) -> bool:
    """Return whether who lost places only confirms what was told before: "the rebels admitted the loss of five"."""
    counted = (claim.count, claim.unit, claim.localities) == (told.count, told.unit, ()) and (claim.count or 0) > 1
    lost = claim.event_kind in LEFT and told.event_kind in TAKEN and not claim.addition
    same_side = claim.gained_by is None or sides.are_one(claim.gained_by, told.gained_by)
    same_loser = claim.lost_by is None or not told.lost_by or sides.are_one(claim.lost_by, told.lost_by)
    same_day = claim.event_end in (None, told.event_end) or told.event_end is None
    return counted and lost and same_side and same_loser and same_day and claim.region in (None, told.region)


def _told_twice(claim: Claim) -> bool:
    """Return whether a figure is told in so many words that the same words tell the same."""
    return len(claim.quote.split()) > 3


def _tells_headline(claim: Claim, told: Claim, end: int, sides: SideNames) -> bool:
    """Return whether a figure says again what the headline, which ends there, told without a day.

    "Four more villages" are those of the headline, too, but not those of a sentence that only begins the text.
    """
    named = claim.localities and (told.localities or len(claim.localities) != claim.count)
    if not told.end <= end < claim.start or named or told.cumulative != claim.cumulative:
        return False
    if claim.addition and not told.addition and (claim.count or 0) < TELLING:
        return False
    same_place = claim.region in (None, told.region) or told.region is None
    kinds = {claim.event_kind, told.event_kind}
    return (
        same_place
        and told.event_end in (None, claim.event_end)
        and claim.unit == told.unit
        and (len(kinds) == 1 or kinds <= TAKEN)
        and alike_meant(claim.status, told.status)
        and (
            sides.are_one(claim.gained_by, told.gained_by)
            or sides.are_of_state(claim.gained_by, told.gained_by)
            or _is_called_by_headline(claim, told, sides)
        )
    )


def _is_called_by_headline(claim: Claim, told: Claim, sides: SideNames) -> bool:
    """Return whether a headline only says what they are who took places: "Rebels seize", and then the Blue Front.

    Not where it calls them by what the text calls those who lost them, or rebels those who fight for a state.
    """
    taker = claim.gained_by
    if sides.are_rebels(told.gained_by) and says(sides.kinds.sides.armed, taker or ""):
        return False
    foe = taker is None or (told.lost_by is not None and sides.are_one(taker, told.lost_by))
    return sides.are_unnamed(told.gained_by) and not foe and not sides.are_unnamed(taker)


def _gives_names(claim: Claim, counted: Claim, sides: SideNames) -> bool:
    """Return whether a claim names the places that a figure counts: as many, in the same region, taken by the same."""
    if not claim.localities or counted.localities or claim.start <= counted.start:
        return False
    far = counted.count == 1 and counted.addition and claim.start - counted.end > FAR
    if far or _is_of_other_day(claim, counted):
        return False
    same_place = claim.region in (counted.region, None) or counted.region is None
    same_side = claim.gained_by is None or (
        (
            sides.are_one(claim.gained_by, counted.gained_by)
            or sides.are_of_state(claim.gained_by, counted.gained_by)
            or _are_rebels(claim, counted, sides)
            or _are_of_unit(claim, counted, sides)
        )
        if counted.gained_by
        else claim.start - counted.end < (NEXT if claim.region in (None, counted.region) else BESIDE)
        and claim.event_end in (counted.event_end, None)
    )
    taker = (claim.gained_by or "").casefold()
    if taker and counted.lost_by and not (counted.gained_by or "").casefold().endswith(taker):
        same_side = same_side and not counted.lost_by.casefold().endswith(taker)  # "the forces" are who lost the others
    given = (claim.event_kind is EventKind.HANDED_OVER, counted.event_kind is EventKind.HANDED_OVER)
    return (
        len(claim.localities) == counted.count
        and same_place
        and same_side
        and (counted.count > 1 or len(set(given)) == 1)  # "took one in Eastmoor. Lowfen was handed over by its elders"
        and alike_meant(claim.status, counted.status)
    )


def _is_of_other_day(claim: Claim, counted: Claim) -> bool:
    """Return whether both are dated by themselves, each on a day of its own: in a chronicle they are two changes."""
    days = [one.event_end for one in (claim, counted) if one.date_basis in (DateBasis.STATED, DateBasis.RELATIVE)]
    return len(days) > 1 and None not in days and days[0] != days[1]


def _are_of_unit(claim: Claim, counted: Claim, sides: SideNames) -> bool:
    """Return whether a part of an army took as many named places as the army did, in the same region."""
    here = claim.region is not None and claim.region == counted.region and len(claim.localities) >= MANY
    return here and sides.is_unit(claim.gained_by, counted.gained_by)


ALSO = 30  # letters before a place, in which it may be said to have been taken, too
MANY = 3  # places that a sentence just behind a figure hardly names by chance, if they are not those counted


def _tells_nearer(claim: Claim, counted: Claim, sides: SideNames) -> bool:
    """Return whether a claim just behind a figure names as many places, and where they lie more exactly."""
    soon = claim.start - counted.end < 2 * NEXT and not (claim.addition or counted.cumulative)
    placed = bool(claim.region and counted.region) and _is_nearer(claim, counted, sides)
    same_day = claim.event_end in (counted.event_end, None) or _is_announced_later(claim, counted)
    apart = _are_of_unit(replace(claim, region=counted.region), counted, sides)  # which may act in another region
    if apart and not sides.are_one(claim.gained_by, counted.gained_by):
        return False
    return soon and placed and same_day and _gives_names(replace(claim, region=counted.region), counted, sides)


def _is_announced_later(claim: Claim, counted: Claim) -> bool:
    """Return whether a figure was announced within two days of when the places are said to have been taken."""
    if counted.date_basis is not DateBasis.ANNOUNCED or claim.event_end is None or counted.event_end is None:
        return False
    return timedelta(0) <= counted.event_end - claim.event_end <= timedelta(days=2)


def _is_nearer(claim: Claim, counted: Claim, sides: SideNames) -> bool:
    """Return whether names are hardly others than those counted: for their number, or lost by the same side.

    Or in a country, of which the names' region is a part: "two villages in Iceland. ... in Eastmoor province".
    """
    in_country = len(claim.localities) > 1 and is_country_in_a_case(counted.region or "")
    lost = claim.gained_by is None and claim.lost_by is not None and counted.lost_by is not None
    return len(claim.localities) >= MANY or in_country or (lost and sides.are_one(claim.lost_by, counted.lost_by))


def _lies_near(claim: Claim, sides: SideNames) -> bool:
    """Return whether a claim's region is only a town near which its places lie: "the villages of ... near Lowfen"."""
    before = claim.quote.partition(claim.region or "\n")[0]
    return caseless(sides.kinds.places.beside).search(before) is not None


def _are_among(claim: Claim, counted: Claim, text: str, sides: SideNames) -> bool:
    """Return whether places are told to be some of those just counted: "Lowfen is among the towns taken"."""
    fewer = claim.count is None and 0 < len(claim.localities) < (counted.count or 0)
    same_place = claim.region in (counted.region, None) or counted.region is None
    near = counted.end < claim.start < counted.end + NEXT and not counted.localities
    listed = text.startswith(";", claim.end)  # the next entry lies elsewhere, and no figure is of both
    alike = near and same_place and not listed and alike_meant(claim.status, counted.status)
    among = bool(caseless(sides.kinds.places.among).match(text, claim.end))
    led = text[max(0, claim.start - LEAD) : claim.start].replace("\n", " ")
    among = among or caseless(sides.kinds.places.among_them).fullmatch(led) is not None
    return fewer and alike and sides.are_one(claim.gained_by, counted.gained_by) and among


LEAD = 90  # characters before names, in which a sentence says among which these are


def _are_those_again(claim: Claim, told: Claim, text: str, sides: SideNames) -> bool:
    """Return whether a figure takes up the one just told: "took six villages. They took the six villages, ..."."""
    counted = (claim.count, claim.unit) == (told.count, told.unit) and (claim.count or 0) > 1 and not claim.addition
    near = told.end < claim.start < told.end + 2 * NEXT and text[: claim.start].endswith("the ")
    alike = claim.event_kind == told.event_kind and alike_meant(claim.status, told.status)
    same_day = None in (claim.event_end, told.event_end) or claim.event_end == told.event_end
    same_place = claim.region in (None, told.region) and not (claim.localities and told.localities)
    same = counted and near and alike and same_day and same_place
    return same and sides.are_one(claim.gained_by, told.gained_by)


def _are_those(claim: Claim, counted: Claim, text: str, sides: SideNames) -> bool:
    """Return whether names are of the places just counted, by the article: "They took the villages, including Lowfen".

    The same side takes them by the same deed; another that takes "the villages" takes them back.
    """
    fewer = claim.count is None and 0 < len(claim.localities) <= (counted.count or 0) and not counted.localities
    near = counted.end < claim.start < counted.end + 2 * NEXT and claim.region in (None, counted.region)
    alike = claim.event_kind == counted.event_kind and alike_meant(claim.status, counted.status) and not claim.addition
    same_day = None in (claim.event_end, counted.event_end) or claim.event_end == counted.event_end
    if not (fewer and near and alike and same_day) or counted.cumulative:
        return False
    these = text[: claim.start].endswith("the ") and caseless(sides.kinds.places.told_of).match(claim.quote)
    rebels = sides.are_rebels(claim.gained_by) and sides.are_rebels(counted.gained_by)
    return bool(these) and (rebels or sides.are_one(claim.gained_by, counted.gained_by))


def _are_rebels(claim: Claim, counted: Claim, sides: SideNames) -> bool:
    """Return whether a headline's "rebels" are those whom the text names, by the region that both tell."""
    state = says(sides.kinds.sides.armed, claim.gained_by or "")
    return (
        sides.are_rebels(counted.gained_by)
        and not state
        and claim.region is not None
        and claim.region == counted.region
    )
