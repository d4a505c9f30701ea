"""What changed hands by each verb of a sentence: its groups of places tied to its events."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from pipeline.model import EventKind
from pipeline.parse.clause import final, free, leading, romance, romanceobjects, romancesides
from pipeline.parse.clause.events import event_of
from pipeline.parse.clause.group import Group
from pipeline.parse.clause.objects import (
    RELATIVE,
    around,
    is_peaceful,
    is_pronoun,
    object_of,
    of_pronoun,
    of_town,
    takes_things,
)
from pipeline.parse.clause.reading import Event, Reading, frame_of
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.lexicon.shapes import TAKEN
from pipeline.parse.text.normal import caseless


def link_objects(reading: Reading, verbs: Sequence[int]) -> list[tuple[Group, Event]]:
    """Pair each group with the event that it is the object of; groups that are nobody's object are left out."""
    verbs = [at for at in verbs if not (_is_tally(reading, at) or romance.is_before_strike(reading, at))]
    verbs = [at for at in verbs if not (reading.lexicon.english and _is_of_aim(reading, at, verbs))]
    verbs = [at for at in verbs if not _is_left_over(reading, at, verbs)]
    return Links(reading, verbs).found() if verbs else []


def _is_left_over(reading: Reading, at: int, verbs: Sequence[int]) -> bool:
    """Return whether a participle tells what others keep of what was taken: "freed Lowfen, leaving Norby in ..."."""
    if not is_a(reading.kinds.deeds.left_over, reading.row[at].text):
        return False
    before = [verb for one in verbs if one < at and (verb := reading.row[one].verb)]
    return any(verb.kind in (EventKind.LIBERATED, EventKind.RECAPTURED) for verb in before)


def _is_of_aim(reading: Reading, at: int, verbs: Sequence[int]) -> bool:
    """Return whether a participle tells who holds what somebody means to take: "to regain 16 towns occupied by"."""
    told = next((group.start - 1 for group in reading.groups if group.end == at), -1)
    meant = told >= 0 and reading.symbols[told] == "V" and told not in verbs
    return meant and not is_a(reading.kinds.deeds.past, reading.row[told].text)


class Links:
    """Ties the groups of a sentence to its verbs: first what each verb acts on, then what goes with what is tied."""

    def __init__(self, reading: Reading, verbs: Sequence[int]) -> None:
        """Begin with nothing tied."""
        self.reading, self.verbs = reading, verbs
        self.events: dict[Group, Event] = {}
        self.again: list[tuple[Group, Event]] = []  # what else happened to a group that has its event

    def found(self) -> list[tuple[Group, Event]]:
        """Return each group with its event, then those that have another."""
        for at in self.verbs:
            self._act(at)
        self._tie(self._of_total)
        self._tie(self._of_list)
        self._tie(self._of_gap)
        self._tie(self._of_detail)
        self._tie_further()
        self._tie(self._plainly)
        events = romancesides.with_gainers(self.events) if self.reading.lexicon.romance else self.events
        return [*events.items(), *self.again]

    def _act(self, at: int) -> None:
        group = self._object(at)
        if group is None:
            self._act_on_last(at)
        elif _had_held(self.reading, at):  # it only says from whom the place was taken
            if group in self.events:
                loser = event_of(self.reading, at, group).gainer
                self.events[group] = replace(self.events[group], loser=loser)
        elif group in self.events:
            self._act_again(at, group, event_of(self.reading, at, group))
        elif (taken := self._taken_from(at, group)) is not None:
            self.events[group] = taken
        else:
            self.events[group] = _with_former_taker(event_of(self.reading, at, group), self.reading, at, group)

    def _taken_from(self, at: int, group: Group) -> Event | None:
        """Return who takes what others had taken, as a clause behind it tells: "six villages that had fallen to"."""
        reading = self.reading
        if not reading.lexicon.english or not _had_been_taken(reading, group, at + 1):
            return None
        taking = [verb for verb in self.verbs if verb < group.start and frame_of(reading, verb)[1].object == "right"]
        told = event_of(reading, taking[-1], group) if taking else None
        return replace(told, loser=told.loser or event_of(reading, at, group).gainer) if told else None

    def _object(self, at: int) -> Group | None:
        reading = self.reading
        group = around(reading, at) or object_of(reading, at) or of_pronoun(reading, at) or of_town(reading, at)
        if group is None or not reading.lexicon.participles:
            return group
        if romanceobjects.has_own_verb(reading, at, group):
            return None
        return None if romanceobjects.is_of_nothing(reading, group) else romanceobjects.whole(group, reading, at)

    def _act_on_last(self, at: int) -> None:
        """Let a verb without an object of its own act on what was told last: "took Lowfen, then lost it"."""
        if not self.events or frame_of(self.reading, at)[0] == "give-control":
            return  # "the capture of Lowfen gives them control of the road"
        last = [*self.events][-1]
        again = Group(tuple(replace(item, day=None, loser=None) for item in last.items))
        other = event_of(self.reading, at, again) if is_pronoun(self.reading, at + 1) else None
        first = self.events[last]
        if _leaves_town(self.reading, at):  # "повстанцы заняли Терны; армия оставила город"
            loser = event_of(self.reading, at, again).loser
            if first.gainer and first.gainer != loser and len(last.items) == 1:
                self.events[last] = replace(first, loser=first.loser or loser)
            return
        changed = self.reading.lexicon.english and any(
            is_a(self.reading.kinds.deeds.changing, self.reading.row[verb].text) for verb in self.verbs if verb < at
        )
        if other and other.gainer and changed and len(self.events) == 1:
            # "Lowfen changed hands: the militia took it from the army"
            self.events[last] = replace(other, loser=other.loser or first.loser)
            return
        if other and first.kind is EventKind.WITHDRAWN and other.kind is EventKind.HANDED_OVER and not first.gainer:
            self.events[last] = replace(first, gainer=other.gainer)  # "left Lowfen, handing it to the rebels"
        elif is_pronoun(self.reading, at + 1) and frame_of(self.reading, at)[1].object == "left":
            return  # "the first town to fall to them"
        elif other is not None and _is_left_before(self.reading, at, first, other):
            self.events[last] = replace(first, loser=first.loser or other.loser)
        elif other is not None:
            back = self.reading.lexicon.english and other.kind in (EventKind.RECAPTURED, EventKind.LIBERATED)
            holder = first.gainer if back and other.gainer and other.gainer != first.gainer else None
            self.again.append((_undated(last), replace(other, loser=other.loser or holder)))
        elif _is_second_passive(self.reading, at):
            other, holder = event_of(self.reading, at, last), self.events[last].gainer
            gainer = None if other.gainer == holder else other.gainer
            if "D" not in self.reading.symbols[: last.start] + self.reading.symbols[at:]:
                # The day is of the first: "fell on Monday but was retaken by".
                other = replace(other, first=None, last=None, basis=None)
            self.again.append((_undated(last), replace(other, gainer=gainer, loser=other.loser or holder)))
        elif frame_of(self.reading, at)[0] == "pass":  # "changed hands today, passing to Vespera"
            gainer = self.events[last].gainer or event_of(self.reading, at).gainer
            self.events[last] = replace(self.events[last], gainer=gainer)

    def _act_again(self, at: int, group: Group, other: Event) -> None:
        """Let a further verb say more of what happened to a group, else that something else did."""
        reading, first = self.reading, self.events[group]
        of_romance = reading.lexicon.romance
        lost = other.loser not in (None, first.gainer)
        behind = self.verbs[0] < group.start
        if frame_of(reading, at)[0] == "leave":  # "took Lowfen, from which the rebels had withdrawn"
            self.events[group] = replace(first, loser=first.loser or other.loser)
        elif reading.lexicon.english and _had_been_taken(reading, group, at):
            self.events[group] = replace(other, loser=other.loser or first.gainer)
        elif _is_left_behind(reading, group, at) and _tells_loser(first, other):
            self.events[group] = replace(first, loser=first.loser or other.loser)
        elif _is_earlier_taking(first, other, reading, at):
            self.events[group] = replace(first, loser=first.loser or other.gainer)
        elif of_romance and (holder := romance.had_taken(reading, group, at, self.verbs)):
            self.events[group] = replace(first, loser=first.loser or holder)
        elif romance.is_of_before(reading, at, first, other):
            if other.basis is not None:
                self.again.append((_undated(group), other))
        elif romanceobjects.is_taken_back(reading, at, first, other):
            self.again.append((_undated(group), other))
        elif (first.loser and other.gainer == first.loser) or romance.had_lost(reading, at, first, other):
            return  # "the rebels left Lowfen, which they had seized"
        elif of_romance and romance.tells_holder(reading, group, at, self.verbs):
            self.events[group] = replace(first, loser=first.loser or other.gainer)
        elif first.gainer is None:  # "withdrew from 16 villages, which came under the control of Vespera"
            self.events[group] = replace(first, gainer=other.gainer)
        elif behind and is_a(reading.kinds.once, reading.row[at - 1].text):
            self.events[group] = replace(first, loser=first.loser or other.gainer)
        elif of_romance and romanceobjects.is_clitic(reading, at):
            self.again.append((_undated(group), romanceobjects.driven_out(other, first, reading, at)))
        elif leading.is_earlier(reading.row, at, reading.lexicon.unmarked):
            self.events[group] = replace(first, loser=first.loser or other.loser)
        elif leading.had_taken(reading.row, group, at, reading.lexicon.unmarked):
            self.events[group] = replace(first, loser=first.loser or other.gainer)
        elif leading.is_lost_before(reading.row, group, at, first.kind) or other.kind is first.kind:
            return
        elif of_romance and romance.tells_of_before(reading, group, at, self.verbs):
            self.events[group] = replace(first, loser=first.loser or other.gainer)
        elif of_romance and lost and romance.tells_loser(reading, group, at, other, self.verbs):
            self.events[group] = replace(first, loser=first.loser or other.loser)
        else:
            which = behind and at == group.end  # "won back the villages occupied by the rebels"
            other_side = other.gainer and other.gainer != first.gainer
            if not first.loser and other_side and (which or _had(reading, at)):
                # "retook Lowfen, which the rebels had seized"
                self.events[group] = replace(first, loser=other.gainer)
            if reading.lexicon.unmarked and other_side and not other.loser and other.kind is EventKind.RECAPTURED:
                other = replace(other, loser=first.gainer)  # "took Lowfen, but the army retook it"
            if not which:  # "taken on Sunday by the rebels, was retaken yesterday by the army"
                self.again.append((_undated(group), other))

    def _tie(self, event: Callable[[Group], Event | None]) -> None:
        """Tie each group that has no event yet to the one that is told for it, if any."""
        for group in self.reading.groups:
            if group not in self.events and (found := event(group)) is not None:
                self.events[group] = found

    def _of_total(self, group: Group) -> Event | None:
        """Return what happened to the parts of a figure: "20 villages - 12 in Eastmoor, eight in Westmoor - fell"."""
        parts = next((one for one in self.reading.groups if one.start >= group.end), None)
        if parts is None or parts not in self.events or len(group.items) > 1:
            return None
        marks = self.reading.symbols[group.end : parts.start] + self.reading.symbols[parts.end : parts.end + 1]
        counted = group.items[0].count and group.items[0].unit and all(item.count for item in parts.items)
        return self.events[parts] if counted and PARTED.fullmatch(marks) else None

    def _of_list(self, group: Group) -> Event | None:
        if not (_is_list(self.reading, group) or _is_led(self.reading, group)):
            return None
        at = _nearest(self.reading, self.verbs, group)
        if at is None:
            return None
        event = event_of(self.reading, at, group)
        holder = _holder(self.reading, group)
        return replace(event, gainer=holder) if holder else event

    def _of_gap(self, group: Group) -> Event | None:
        at = _gapped(self.reading, self.verbs, group)
        if at is None and self.events:
            at = _left_out(self.reading, group, self.verbs)
        return None if at is None else event_of(self.reading, at, group)

    def _of_detail(self, group: Group) -> Event | None:
        told = next((one for one in self.events if any(item.count for item in one.items)), None)
        if told and told.end <= group.start and _is_detail(self.reading, group, self.events):
            return self.events[told]
        before = [one for one in self.events if one.end <= group.start] if self.reading.lexicon.participles else []
        if before and (
            romanceobjects.goes_on(self.reading, before[-1], group) or romanceobjects.cited(self.reading, group)
        ):
            event = self.events[before[-1]]
            held = self.reading.lexicon.romance and "K" in self.reading.symbols[before[-1].end : group.start]
            return replace(event, loser=None) if held else event  # who had the first need not have had the others
        return None

    def _tie_further(self) -> None:
        """Tie what an Arabic verb acts on, too, behind its first object."""
        if self.reading.lexicon.unmarked:
            for at, (group, event) in [*zip(self.verbs, self.events.items(), strict=False)]:
                row = self.reading.symbols
                more = leading.further(row, self.reading.groups, group, at) if group.end <= at else []
                self.events |= {one: event for one in more if one not in self.events}
        if self.reading.lexicon.free:
            for at, (group, event) in [*zip(self.verbs, self.events.items(), strict=False)]:
                more = free.further(self.reading.symbols, self.reading.groups, group, at)
                self.events |= {one: event for one in more if one not in self.events}

    def _plainly(self, group: Group) -> Event | None:
        at = _plainly_acts_on(self.reading, group, self.verbs, self.events)
        return None if at is None else event_of(self.reading, at, group)


LEFT_BEFORE = re.compile(r"(?P<after>[mx])d?[jgxy]{0,2}[PS](?:ad?[jg]{0,2}[PS])?[vhxD]{0,3}$")


def _is_left_before(reading: Reading, at: int, first: Event, other: Event) -> bool:
    """Return whether a clause tells who had left what was then taken: "took Lowfen after the army abandoned it"."""
    before = LEFT_BEFORE.search(reading.symbols[:at]) if reading.lexicon.english else None
    after = before is not None and is_a(reading.kinds.days.upon, reading.row[before.start("after")].text)
    return after and _tells_loser(first, other)


ONLY_TELLS = re.compile(",?(?:w[hv]{0,2}x?)?")


def _is_left_behind(reading: Reading, group: Group, at: int) -> bool:
    """Return whether a participle at once behind a place tells by whom it was left: "took Lowfen, ceded by Norland"."""
    by = re.match("Vb", reading.symbols[at:]) is not None and reading.lexicon.english
    return by and ONLY_TELLS.fullmatch(reading.symbols, group.end, at) is not None


def _tells_loser(first: Event, other: Event) -> bool:
    """Return whether of what was taken another verb only tells by whom it was given up."""
    left = other.kind in (EventKind.WITHDRAWN, EventKind.LOST, EventKind.HANDED_OVER)
    if first.gainer is None or other.gainer not in (None, first.gainer):
        return False
    return first.kind in TAKEN and left and other.loser not in (None, first.gainer)


def _with_former_taker(event: Event, reading: Reading, at: int, group: Group) -> Event:
    """Return an event with whoever had taken the places, as a participle before them tells, for the loser.

    "Norland'ın eline geçen üç köyü geri aldı", "isyancıların ele geçirdiği üç köy kurtarıldı".
    """
    which = group.start - 1
    if not reading.lexicon.endings or event.loser or at < group.end or event.kind not in TAKEN:
        return event
    if which not in reading.verbs or not final.is_relative(reading.row, which, reading.kinds):
        return event
    before = event_of(reading, which, group)
    return event if before.gainer == event.gainer or before.kind not in TAKEN else replace(event, loser=before.gainer)


def _leaves_town(reading: Reading, at: int) -> bool:
    """Return whether who held the town just told of leaves it: a town without a name, where no article points to it."""
    verb, town = reading.row[at].verb, re.compile("U(?![PNTo(])").match(reading.symbols, at + 1)
    withdrawn = verb is not None and verb.kind is EventKind.WITHDRAWN
    return bool(reading.lexicon.slavic and withdrawn and town) and is_a(
        reading.kinds.places.single, reading.row[at + 1].text
    )


PARTED = re.compile(r"(?:id?PT?)?(?:--|\(\))")
SECOND = re.compile(
    r"(?:[vh]{1,3}x?V(?:b[djg]{0,2}[PS]|D|[in]d?P?T?)*|PT?[vx]{0,2}(?P<fell>V)d?[jg]?[PS]D?),?(?:a|x)[xD]{0,3}[vh]{0,2}$"
)
# "the army captured Lowfen, but it was retaken by rebels"
IT_WAS = re.compile(r"V(?:d?[xygj]{0,2}Uo?)?P[^VKR;]*?,?[ax]x{0,2}(?P<it>x)x{0,2}[vh]{1,3}x{0,2}$")


def _is_second_passive(reading: Reading, at: int) -> bool:
    """Return whether what was taken by one was then taken by another: "was captured by A and retaken by B"."""
    verb = reading.row[at].verb
    passive = verb is not None and verb.passive is not None and caseless(verb.passive).fullmatch(reading.row[at].text)
    told = SECOND.search(reading.symbols[:at]) if passive and reading.lexicon.english else None
    it = IT_WAS.search(reading.symbols[:at]) if passive and reading.lexicon.english else None
    if it and is_a(reading.kinds.small.again, reading.row[it.start("it")].text):
        return True
    if told and told["fell"] and frame_of(reading, told.start("fell"))[0] != "pass":
        return False
    return told is not None and re.match("D?b|D?$|D?[,;]", reading.symbols[at + 1 :]) is not None


# Between a verb and a figure, or a figure and its passive verb, where nothing else acts, is said or is counted.
REACHED = re.compile(r"[dTsjgyxrPD]{0,5}|[dn]?N(?P<area>X)[^VKR;w]{0,12}ad?")
MORE = re.compile(r"[^VKR;wX]*(?:,|,?a|-|;a?)[dx]?")
LYING = re.compile(r"(?:,[^VKR;wX]*,)?(?:[ionf]d?[gyjzxr]{0,2}(?:[PTUz]s?){1,3}|[,Dxhv]|ad?P?X|D){0,7}")
DISTANT = re.compile(r"NX(?:\(NX\))?(?=n)")  # "220 kilometres north of"


def _plainly_acts_on(reading: Reading, group: Group, verbs: Sequence[int], linked: Collection[Group]) -> int | None:
    """Return the verb of a figure of places that no other rule ties to one, where nothing else can be meant."""
    item = group.items[0]
    if not item.count or not (item.unit or item.listed) or reading.lexicon.endings or reading.lexicon.unmarked:
        return None
    lead = reading.symbols[: group.start]
    if re.search(r"[ionfbtm]d?$", lead) or (item.unit is None and not item.regions):
        return None
    before = [at for at in verbs if at < group.start and not romanceobjects.has_own_verb(reading, at, group)]
    left = [at for at in verbs if (verb := reading.row[at].verb) and verb.kind is EventKind.WITHDRAWN]
    if any(is_peaceful(reading, at) for at in left):
        return None  # "residents fled six villages"
    if before and not _is_busy(reading, before[-1] + 1, group.start):
        between = DISTANT.sub("", lead[before[-1] + 1 :])
        told = [one for one in linked if before[-1] < one.end <= group.start]
        told = [one for one in told if any(i.count for i in one.items) or reading.row[group.start + 1].symbol == "r"]
        if (told and MORE.fullmatch(between)) or (not told and item.unit and _leads_to(reading, before[-1], group)):
            return before[-1]
    after = [at for at in verbs if at >= group.end]
    if after and item.unit and frame_of(reading, after[0])[1].object == "left":
        between = reading.symbols[group.end : after[0]]
        return after[0] if LYING.fullmatch(between) and not _is_busy(reading, group.end, after[0]) else None
    return None


TOGETHER = re.compile("D?,?a")


def _leads_to(reading: Reading, at: int, group: Group) -> bool:
    """Return whether a verb leads to a figure at once, or through land of so many square kilometres."""
    found = REACHED.fullmatch(reading.symbols, at + 1, group.start)
    if reading.row[at].text.endswith(" to") and group.start <= at + 2:
        return False  # "residents returned to 12 villages"
    if TOGETHER.fullmatch(reading.symbols, at + 1, group.start):  # "Lowfen was captured together with two villages"
        return reading.lexicon.english and reading.row[group.start - 1].text.endswith(" with")
    return found is not None and (
        not found["area"] or is_a(reading.kinds.places.size, reading.row[found.start("area")].text)
    )


def _is_busy(reading: Reading, start: int, end: int) -> bool:
    """Return whether a word between may be a verb that the lexicon does not know: "shelled", "burning"."""
    return any(is_a(reading.kinds.deeds.ended, chunk.text) for chunk in reading.row[start:end] if chunk.symbol == "g")


def _is_tally(reading: Reading, at: int) -> bool:
    """Return whether the verb says how much of a whole somebody holds: "20 of 54 districts are now in rebel hands"."""
    before = next((group for group in reversed(reading.groups) if group.end <= at), None)
    share = before is not None and before.items[-1].rule == "count-of-count"
    return share and is_a(reading.kinds.deeds.stands, reading.row[at].text)


WITH_DAY = re.compile("V(?:b?d?[SP])?D")


def _is_earlier_taking(event: Event, other: Event, reading: Reading, at: int) -> bool:
    """Return whether a relative clause tells who had taken what is freed: "freed the villages that Redland took"."""
    verb = reading.row[at].verb
    back = event.kind is EventKind.RECAPTURED and reading.lexicon.english and event.gainer != other.gainer
    back = back and not WITH_DAY.match(reading.symbols, at)
    freed = back or (event.kind in (EventKind.LIBERATED, EventKind.RECAPTURED) and event.gainer is None)
    captured = verb is not None and verb.kind is EventKind.CAPTURED
    return freed and captured and bool(re.search(",?w[hvx]{0,3}$", reading.symbols[:at]))


def _had_held(reading: Reading, at: int) -> bool:
    """Return whether a relative clause tells who had held a place before: "villages that had been occupied by"."""
    return reading.row[at].text.casefold() == "occupied" and says(reading.kinds.deeds.had_been, reading.words(0, at))


def _undated(group: Group) -> Group:
    """Return a group without the day behind it, which is of the first verb that acts on it."""
    return Group(tuple(replace(item, day=None) for item in group.items))


TAKEN_BEFORE = re.compile(r",?w(?P<had>v)[hvx]{0,3}V")


def _had_been_taken(reading: Reading, group: Group, at: int) -> bool:
    """Return whether a clause between only tells who took places before: "that had been taken by the rebels were"."""
    before = TAKEN_BEFORE.match(reading.symbols, group.end, at)
    return before is not None and is_a(reading.kinds.deeds.pluperfect, reading.row[before.start("had")].text)


def _had(reading: Reading, at: int) -> bool:
    """Return whether the verb of a relative clause tells of what had been before."""
    return reading.row[at - 1].text.casefold() == "had" and bool(RELATIVE.search(reading.symbols[:at]))


def _left_out(reading: Reading, group: Group, verbs: Sequence[int]) -> int | None:
    """Return the verb that goes for a group of names, too, without being said again."""
    elided = _elided(reading, group, verbs)
    return _followed(reading, group, verbs) if elided is None else elided


def _elided(reading: Reading, group: Group, verbs: Sequence[int]) -> int | None:
    """Return the verb left out behind a name with a day of its own: "Lowfen fell on Monday and Highfen on Tuesday"."""
    items = group.items
    dated = all(item.names and not item.count and item.day is not None for item in items)
    at = next((at for at in reversed(verbs) if at < group.start), None)
    if not dated or at is None or frame_of(reading, at)[1].object != "left":
        return None
    return at if re.fullmatch(r"(?:[tb]?d?j?[PS])?D(?:,|,?a)d?", reading.symbols[at + 1 : group.start]) else None


THEN = re.compile(r"(?:[tb]?d?j?[PS])?[Dxg]?,?a?x")


def _followed(reading: Reading, group: Group, verbs: Sequence[int]) -> int | None:
    """Return the verb that goes for what followed: "Lowfen fell first, then Highfen in Eastmoor and Drymoor"."""
    at = next((at for at in reversed(verbs) if at < group.start), None)
    if at is None or any(item.count or not item.names for item in group.items):
        return None
    said = reading.row[group.start - 1].text.casefold() == "then"
    left = frame_of(reading, at)[1].object == "left"
    return at if said and left and THEN.fullmatch(reading.symbols, at + 1, group.start) else None


OF_THEM = re.compile("V[;,][gx]$")  # "97 köyü ele geçirdi; bunların 43'ü Karaova'da"


def _is_detail(reading: Reading, group: Group, linked: Collection[Group]) -> bool:
    """Return whether a group says which ones a figure before it counts, region by region, or goes on with another."""
    lead = reading.symbols[: group.start]
    told_last = next((one for one in reversed(list(linked)) if one.end <= group.start and one.items[0].count), None)
    if group.items[0].rule == "name-dash-count" and re.search(r"[,;]a?i(?:T?o)?$", lead):
        return True  # "..., а в провинции Бадар - ещё пять"
    if len(group.items) > 1 and all(item.count and item.regions for item in group.items) and lead.endswith(":"):
        return True
    if group.items[0].rule == "in-name-count":
        return bool(re.search(r"[,;]a?$", lead))
    if OF_THEM.search(lead) and is_a(reading.kinds.turkic.of_them, reading.row[group.start - 1].text):
        return group.items[0].rule == "count-of-them"
    part = next((one for one in linked if one.end == group.start - 1 and one.items[-1].part), None)
    if part and group.items[0].rule == "count-unit" and lead.endswith("l"):
        return True  # "most of Eastmoor including some 20 towns"
    if group.items[0].rule in ("count-more", "count-in-name") and lead.endswith(",l"):
        return True  # "23 villages so far, including 5 on Friday"
    if group.items[0].rule == "count-of-those" and lead.endswith((",", "-")):
        return True  # "12 villages fell, ten of them in the past week"
    if group.items[0].rule in ("count-in-name", "one-in-name"):
        of_them = lead.endswith(",") and reading.symbols[group.start + 1 : group.start + 3] == "ox"  # ", 6 of them in"
        # "and another six in Eastmoor", "41 settlements came under control in Eastmoor and 160 in Westmoor"
        placed = told_last is not None and re.fullmatch(SO_FAR, reading.symbols[told_last.end : group.start])
        # "Nine villages were captured, six in Eastmoor"
        taken = told_last is not None and re.fullmatch(SOME_IN, reading.symbols[told_last.end : group.start])
        placed = placed or (taken if reading.lexicon.english else None)
        headed = told_last is not None and lead.endswith(":")
        english = reading.lexicon.english and (headed or lead.endswith((",r", ",dr")))
        return of_them or english or lead.endswith(("ar", "adr")) or placed is not None
    if not all(item.names for item in group.items) or not any(item.regions for item in group.items):
        return False
    before = next((one for one in linked if re.fullmatch(r"[,;]*a?d?", reading.symbols[one.end : group.start])), None)
    goes_on = before is not None and all(item.names and not item.count for item in before.items)
    return goes_on or bool(re.search(r"(?:[:-]|l[hd]?)d?$", lead))


# "The town was captured on 9 May, and the villages of Lowfen and Highfen on 12 May"
GAP = re.compile(r"V[^VRKw;]*,a[dgjx]{0,2}$")


def _gapped(reading: Reading, verbs: Sequence[int], group: Group) -> int | None:
    """Return the passive verb of the clause before that a clause leaves out, which has its own places and day."""
    before = [at for at in verbs if at < group.start]
    if before and _is_placed_alike(reading, before[-1], group):
        return before[-1]
    if (
        not before
        or not GAP.search(reading.symbols[: group.start])
        or "D" not in reading.symbols[before[-1] : group.start]
    ):
        return None
    dated = re.fullmatch(r"[,xd]{0,2}D?[.;]?", reading.symbols[group.end :]) and any(
        i.day is not None for i in group.items
    )
    later = re.fullmatch(r"[,xd]{0,2}D", reading.symbols[group.end :])
    return before[-1] if frame_of(reading, before[-1])[1].object == "left" and (dated or later) else None


# "In Eastmoor, Lowfen was taken, and in Westmoor, Highfen"
PLACED_GAP = re.compile(r"V(?:b[djg]{0,2}[PS])?D?(?:,?a|;|,)i[dyzTo]{0,3}P[TzU]{0,2},?d?$")
PLACED_FIRST = re.compile(r"(?:D,)?i[dyzTo]{0,3}P")


def _is_placed_alike(reading: Reading, at: int, group: Group) -> bool:
    """Return whether a clause leaves out the passive verb of the one before, and both begin with where it was."""
    ends = re.fullmatch("[,;]?D?", reading.symbols[group.end :]) is not None
    alike = ends and PLACED_FIRST.match(reading.symbols) and PLACED_GAP.search(reading.symbols[: group.start])
    named = all(item.names or item.count for item in group.items)
    return bool(alike) and named and reading.lexicon.english and frame_of(reading, at)[1].object == "left"


# between a figure and the next one: its verb and the region in which that leaves it
SO_FAR = r"[hvx]{0,3}V[^VKRX;:(N]{0,8}i[dyg]{0,2}P[TU]?D?(?:,?a|,)x?"


SOME_IN = r"[hvx]{1,3}V(?:bd?[jg]{0,2}[PS])?D?[,-]x?"


def _is_list(reading: Reading, group: Group) -> bool:
    listed = [item for item in group.items if item.listed]
    days = [reading.row[item.day].day for item in group.items if item.day is not None and item.whole]
    scheduled = len(days) == len(group.items) and all(day and day.last for day in days)
    told = group.items[0].rule in ("number-of-units", "number-reached")
    held = re.search("[cK]", reading.symbols[group.start : group.end])  # "the number of villages under their control"
    total = told and (held is not None or not group.items[0].unit)
    if group.items[0].rule == "number-to-units":
        total = reading.lexicon.romance and HELD_NOW.match(reading.symbols, group.end) is not None
    return len(listed) > 1 or any(item.unit for item in listed) or scheduled or total


# "portant à 15 le total des villages contrôlés", "sous son contrôle", "bajo su control"
HELD_NOW = re.compile(r"(?:od?T)?(?:Kb?|md?c|t(?![dgjPS]))")


# "The remaining villages that passed to Vespera are in", "Those passing to Vespera are in"
LED = re.compile(r"(?:^|[,;:])[^VKRXPS;:]*[rUd]w?[hv]*x?V[^VKRX;:]*h[xDg]?$")


def _is_led(reading: Reading, group: Group) -> bool:
    """Return whether a group of one figure says where all that a verb tells of lies: "... are in Lowfen (14)"."""
    here = group.items[0].listed and reading.symbols[group.start] == "i"
    return here and bool(LED.search(reading.symbols[: group.start]))


NUMBER_HELD = re.compile(r"M[xygj]{0,2}U(?:aU)?w?v?h?K(?:d?[jg]{0,2}(?P<side>[PS]))?")


def _holder(reading: Reading, group: Group) -> str | None:
    """Return who holds the places whose number is told: "the number of villages controlled by the army rose to 14"."""
    held = NUMBER_HELD.match(reading.symbols, group.start)
    return reading.row[held.start("side")].text if held and held["side"] else None


def _nearest(reading: Reading, verbs: Sequence[int], group: Group) -> int | None:
    before = [at for at in verbs if at < group.start]
    at = before[-1] if before else verbs[0]
    between = reading.symbols[min(at, group.end) : max(at, group.start)]
    own = NUMBER_HELD.match(reading.symbols, group.start)  # its own words say who holds it
    return None if (re.search(r"[KX]", between) and not own) or takes_things(reading, at) else at
