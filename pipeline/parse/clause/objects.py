"""Which group of places a verb acts on: what changed hands."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from pipeline.model import EventKind
from pipeline.parse.clause import final, free, leading, romance
from pipeline.parse.clause.events import event_of
from pipeline.parse.clause.grammar import OUSTED
from pipeline.parse.clause.group import Group, Item
from pipeline.parse.clause.reading import CONTROL_OF, Event, Reading, frame_of, undated
from pipeline.parse.rules import FRAMES
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.chunks import fronted
from pipeline.parse.words.scan import NEVER


def link_objects(reading: Reading, verbs: Sequence[int]) -> list[tuple[Group, Event]]:
    """Pair each group with the event that it is the object of; groups that are nobody's object are left out."""
    verbs = [at for at in verbs if not _is_tally(reading, at)]
    return Links(reading, verbs).found() if verbs else []


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
        self._tie(self._of_list)
        self._tie(self._of_gap)
        self._tie(self._of_detail)
        self._tie_further()
        self._tie(self._plainly)
        events = romance.with_gainers(self.events) if self.reading.lexicon.romance else self.events
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
        else:
            self.events[group] = event_of(self.reading, at, group)

    def _object(self, at: int) -> Group | None:
        reading = self.reading
        group = _around(reading, at) or _object(reading, at) or _of_pronoun(reading, at) or _of_town(reading, at)
        if group is None or not reading.lexicon.participles:
            return group
        return None if romance.is_of_nothing(reading, group) else romance.whole(group, reading, at)

    def _act_on_last(self, at: int) -> None:
        """Let a verb without an object of its own act on what was told last: "took Lowfen, then lost it"."""
        if not self.events:
            return
        last = [*self.events][-1]
        if _is_pronoun(self.reading, at + 1):
            self.again.append((_undated(last), event_of(self.reading, at, last)))
        elif _is_second_passive(self.reading, at):
            other, holder = event_of(self.reading, at, last), self.events[last].gainer
            gainer = None if other.gainer == holder else other.gainer
            self.again.append((_undated(last), replace(other, gainer=gainer, loser=other.loser or holder)))
        elif frame_of(self.reading, at)[0] == "pass":  # "changed hands today, passing to Vespera"
            gainer = self.events[last].gainer or event_of(self.reading, at).gainer
            self.events[last] = replace(self.events[last], gainer=gainer)

    def _act_again(self, at: int, group: Group, other: Event) -> None:
        """Let a further verb say more of what happened to a group, else that something else did."""
        reading, first = self.reading, self.events[group]
        of_romance = reading.lexicon.romance
        behind = self.verbs[0] < group.start
        if _is_earlier_taking(first, reading, at):
            self.events[group] = replace(first, loser=first.loser or other.gainer)
        elif romance.is_taken_back(reading, at, first, other):
            self.again.append((_undated(group), other))
        elif first.gainer is None:  # "withdrew from 16 villages, which came under the control of Vespera"
            self.events[group] = replace(first, gainer=other.gainer)
        elif behind and reading.row[at - 1].text.casefold() in FORMERLY:
            self.events[group] = replace(first, loser=first.loser or other.gainer)
        elif of_romance and romance.is_clitic(reading, at):
            self.again.append((_undated(group), other))
        elif leading.is_earlier(reading.row, at, reading.lexicon.unmarked):
            self.events[group] = replace(first, loser=first.loser or other.loser)
        elif leading.is_lost_before(reading.row, group, at, first.kind) or other.kind is first.kind:
            return
        elif of_romance and romance.tells_of_before(reading, group, at, self.verbs):
            self.events[group] = replace(first, loser=first.loser or other.gainer)
        elif of_romance and other.loser and romance.tells_loser(reading, group, at, self.verbs):
            self.events[group] = replace(first, loser=first.loser or other.loser)
        else:
            which = behind and at == group.end  # "won back the villages occupied by the rebels"
            other_side = other.gainer and other.gainer != first.gainer
            if not first.loser and other_side and (which or _had(reading, at)):
                # "retook Lowfen, which the rebels had seized"
                self.events[group] = replace(first, loser=other.gainer)
            if not which:  # "taken on Sunday by the rebels, was retaken yesterday by the army"
                self.again.append((_undated(group), other))

    def _tie(self, event: Callable[[Group], Event | None]) -> None:
        """Tie each group that has no event yet to the one that is told for it, if any."""
        for group in self.reading.groups:
            if group not in self.events and (found := event(group)) is not None:
                self.events[group] = found

    def _of_list(self, group: Group) -> Event | None:
        if not (_is_list(self.reading, group) or _is_led(self.reading, group)):
            return None
        at = _nearest(self.reading, self.verbs, group)
        return None if at is None else event_of(self.reading, at, group)

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
        if before and (romance.goes_on(self.reading, before[-1], group) or romance.cited(self.reading, group)):
            return self.events[before[-1]]
        return None

    def _tie_further(self) -> None:
        """Tie what an Arabic verb acts on, too, behind its first object."""
        if self.reading.lexicon.unmarked:
            for at, (group, event) in [*zip(self.verbs, self.events.items(), strict=False)]:
                row = self.reading.symbols
                more = leading.further(row, self.reading.groups, group, at) if group.end <= at else []
                self.events |= {one: event for one in more if one not in self.events}

    def _plainly(self, group: Group) -> Event | None:
        at = _plainly_acts_on(self.reading, group, self.verbs, self.events)
        return None if at is None else event_of(self.reading, at, group)


SECOND = re.compile(r"[vh]{1,3}x?V(?:b[djg]{0,2}[PS]|D|[in]d?P?T?)*,?(?:a|x)[xD]{0,3}[vh]{0,2}$")


def _is_second_passive(reading: Reading, at: int) -> bool:
    """Return whether what was taken by one was then taken by another: "was captured by A and retaken by B"."""
    verb = reading.row[at].verb
    passive = verb is not None and verb.passive is not None and caseless(verb.passive).fullmatch(reading.row[at].text)
    told = SECOND.search(reading.symbols[:at]) if passive and reading.lexicon.done != NEVER else None
    return told is not None and re.match("D?b|D?$|D?[,;]", reading.symbols[at + 1 :]) is not None


# Between a verb and a figure, or a figure and its passive verb, where nothing else acts, is said or is counted.
REACHED = re.compile(r"[dTsjgyxrPD]{0,5}|[dn]?N(?P<area>X)[^VKR;w]{0,12}ad?")
AREA = re.compile(r"square|sq\b|km|kilomet|mile|hectare|acre", re.IGNORECASE)
MORE = re.compile(r"[^VKR;wX]*(?:,|,?a|-|;a?)[dx]?")
LYING = re.compile(r"(?:,[^VKR;wX]*,)?(?:[ionf]d?[gyjzxr]{0,2}(?:[PTUz]s?){1,3}|[,Dxhv]|ad?P?X|D){0,7}")
DISTANT = re.compile(r"NX(?:\(NX\))?(?=n)")  # "220 kilometres north of"
ACTING_WORD = re.compile(r"\w+(?:ed|ing)", re.IGNORECASE)


def _plainly_acts_on(reading: Reading, group: Group, verbs: Sequence[int], linked: Collection[Group]) -> int | None:
    """Return the verb of a figure of places that no other rule ties to one, where nothing else can be meant."""
    item = group.items[0]
    if not item.count or not (item.unit or item.listed) or reading.lexicon.endings or reading.lexicon.unmarked:
        return None
    lead = reading.symbols[: group.start]
    if re.search(r"[ionfbtm]d?$", lead) or (item.unit is None and not item.regions):
        return None
    before = [at for at in verbs if at < group.start]
    left = [at for at in verbs if (verb := reading.row[at].verb) and verb.kind is EventKind.WITHDRAWN]
    if any(_is_peaceful(reading, at) for at in left):
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


def _leads_to(reading: Reading, at: int, group: Group) -> bool:
    """Return whether a verb leads to a figure at once, or through land of so many square kilometres."""
    found = REACHED.fullmatch(reading.symbols, at + 1, group.start)
    return found is not None and (not found["area"] or bool(AREA.match(reading.row[found.start("area")].text)))


def _is_busy(reading: Reading, start: int, end: int) -> bool:
    """Return whether a word between may be a verb that the lexicon does not know: "shelled", "burning"."""
    return any(ACTING_WORD.fullmatch(chunk.text) for chunk in reading.row[start:end] if chunk.symbol == "g")


STANDS = re.compile(
    r"(?:is|are|remains?) (?:now |also |currently |today )*(?:under|in|held|controlled|occupied)\b.*", re.I
)


def _is_tally(reading: Reading, at: int) -> bool:
    """Return whether the verb says how much of a whole somebody holds: "20 of 54 districts are now in rebel hands"."""
    before = next((group for group in reversed(reading.groups) if group.end <= at), None)
    share = before is not None and before.items[-1].rule == "count-of-count"
    return share and STANDS.fullmatch(reading.row[at].text) is not None


def _is_earlier_taking(event: Event, reading: Reading, at: int) -> bool:
    """Return whether a relative clause tells who had taken what is freed: "freed the villages that Redland took"."""
    verb = reading.row[at].verb
    freed = event.kind in (EventKind.LIBERATED, EventKind.RECAPTURED) and event.gainer is None
    captured = verb is not None and verb.kind is EventKind.CAPTURED
    return freed and captured and bool(re.search(",?w[hvx]{0,3}$", reading.symbols[:at]))


HAD_BEEN = re.compile(r"\b(?:that|which) had (?:\w+ )?been(?: \w+)?$")


def _had_held(reading: Reading, at: int) -> bool:
    """Return whether a relative clause tells who had held a place before: "villages that had been occupied by"."""
    return reading.row[at].text.casefold() == "occupied" and bool(HAD_BEEN.search(reading.words(0, at)))


FORMERLY = ("initially", "originally", "previously", "formerly", "once")


def _undated(group: Group) -> Group:
    """Return a group without the day behind it, which is of the first verb that acts on it."""
    return Group(tuple(replace(item, day=None) for item in group.items))


def _had(reading: Reading, at: int) -> bool:
    """Return whether the verb of a relative clause tells of what had been before."""
    return reading.row[at - 1].text.casefold() == "had" and bool(RELATIVE.search(reading.symbols[:at]))


def _around(reading: Reading, at: int) -> Group | None:
    """Return the group that a verb stands in: "bringing the number of villages captured in Lowfen to 16"."""
    return next((group for group in reading.groups if group.start <= at < group.end), None)


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
    if group.items[0].rule == "count-more" and lead.endswith(",l"):
        return True  # "23 villages so far, including 5 on Friday"
    if group.items[0].rule == "count-of-those" and lead.endswith(","):
        return True  # "12 villages fell, ten of them in the past week"
    if group.items[0].rule in ("count-in-name", "one-in-name"):
        of_them = lead.endswith(",") and reading.symbols[group.start + 1 : group.start + 3] == "ox"  # ", 6 of them in"
        # "and another six in Eastmoor", "41 settlements came under control in Eastmoor and 160 in Westmoor"
        placed = told_last is not None and re.fullmatch(SO_FAR, reading.symbols[told_last.end : group.start])
        return of_them or lead.endswith(("ar", "adr")) or placed is not None
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


# between a figure and the next one: its verb and the region in which that leaves it
SO_FAR = r"[hvx]{0,3}V[^VKRX;:(N]{0,8}i[dyg]{0,2}P[TU]?D?(?:,?a|,)x?"


def _is_pronoun(reading: Reading, i: int) -> bool:
    return i < len(reading.row) and reading.row[i].text.casefold() in THEM


ENTERED = re.compile(r"[it]d?[gjy]?U?(?P<name>P)(?!T)[^VRKPUTX;]*$")


def _of_pronoun(reading: Reading, at: int) -> Group | None:
    """Return the place that "it" behind a verb stands for: "вошли в Заречье и взяли его"."""
    place = ENTERED.search(reading.symbols[:at])
    mine = at + 1 < len(reading.row) and reading.row[at + 1].text.casefold() in reading.lexicon.own
    if not (place and mine and re.match(r"[ac,]|$", reading.symbols[at + 2 :])):
        return None
    i = place.start("name")
    return None if i in reading.taken else Group((Item("names", i, i + 1, names=(i,)),))


INTO = re.compile(r"(?:gt?|V)(?:d[xygj]{0,2}Uo?)?(?P<names>P(?:,P)*(?:,?aP)?)(?![TsP])(?:iy?P)?[^VRPUTX;]*$")
AGAIN = re.compile(r"(?P<one>dU)(?![oPNsi]P?)|(?P<all>dN)(?=[D,;]|$)|(?P<it>x)(?=[D,;a]|$)")

MOTION = re.compile(
    r"(?:fled|enter|storm|attack|push|advanc|mov|march|roll|burst|pour|broke|break|assault|besieg|surround)\w*"
)


def _of_town(reading: Reading, at: int) -> Group | None:
    """Return the place that "the town" behind a verb stands for: "entered Lowfen and took control of the town"."""
    again = AGAIN.match(reading.symbols, at + 1)
    if again is None:
        return None
    place = INTO.search(reading.symbols[:at])
    if caseless(reading.lexicon.mood.not_before).search(undated(reading, max(0, at - 4), at)):
        return None
    if place is None or not MOTION.fullmatch(reading.row[place.start()].text.casefold()):
        return None
    names = tuple(i for i in range(*place.span("names")) if reading.symbols[i] == "P")
    said = reading.row[again.end() - 1]
    several = said.number.low if said.number else 2 if said.text.casefold() in ("them", "both") else 1
    plural = again["one"] and said.text.endswith("s")
    fits = len(names) == several and not plural and (not again["it"] or _is_pronoun(reading, at + 1))
    group = next((one for one in reading.groups if one.start <= names[0] < one.end), None)
    if fits and group is not None and group.items[0].names == names:
        return group
    return Group((Item("names", names[0], names[-1] + 1, names=names),)) if fits else None


def _is_list(reading: Reading, group: Group) -> bool:
    listed = [item for item in group.items if item.listed]
    days = [reading.row[item.day].day for item in group.items if item.day is not None and item.whole]
    scheduled = len(days) == len(group.items) and all(day and day.last for day in days)
    held = "c" in reading.symbols[group.start : group.end]  # "the number of villages under their control"
    total = group.items[0].rule in ("number-of-units", "number-reached") and (held or not group.items[0].unit)
    return len(listed) > 1 or any(item.unit for item in listed) or scheduled or total


# "The remaining villages that passed to Vespera are in", "Those passing to Vespera are in"
LED = re.compile(r"(?:^|[,;:])[^VKRXPS;:]*[rUd]w?[hv]*x?V[^VKRX;:]*h[xDg]?$")


def _is_led(reading: Reading, group: Group) -> bool:
    """Return whether a group of one figure says where all that a verb tells of lies: "... are in Lowfen (14)"."""
    here = group.items[0].listed and reading.symbols[group.start] == "i"
    return here and bool(LED.search(reading.symbols[: group.start]))


def _nearest(reading: Reading, verbs: Sequence[int], group: Group) -> int | None:
    before = [at for at in verbs if at < group.start]
    at = before[-1] if before else verbs[0]
    between = reading.symbols[min(at, group.end) : max(at, group.start)]
    return None if re.search(r"[KX]", between) or takes_things(reading, at) else at


THINGS = re.compile(r"(?:^|[;:])[^VKRUT;:PN]*X[io]?(?:[io]d?PT?)?[xvhD]{0,3}$")


def takes_things(reading: Reading, at: int) -> bool:
    """Return whether a passive verb tells of what is no locality: "outposts captured by the army: Lowfen 17"."""
    return frame_of(reading, at)[1].object == "left" and THINGS.search(reading.symbols[:at]) is not None


THEM = ("them", "it", "themselves")
# "took on Monday control of", "the capture by the rebels of"
LATE_OF = r"(?:[xgdD,]{0,4}[cDx],?o|,[idyogxDzTNX]{1,8},[om]|bd?j?[PSg]D?o)?"
OBJECT_AFTER = re.compile(
    rf"(?:,D,)?(?:D?[tf]d?j?(?:[PS]P?s?c?|c)(?:,[^VKR;,]{{2,14}},)?)?{LATE_OF}(?:[dxygrhcD:]{{0,3}}|[gj]?cDm|md?[gj]?cD?|N[xXgoyzDTU]{{1,8}}(?:a[dxo]?|,?(?=l))|d?(?:[NxXgjoyzDT]|aX|S(?=X)|,(?=d?N?X)|\(NX{{1,2}}\)){{1,12}}(?:(?<=[XoTD])|(?<=og)|(?<=Xg)),?(?:a[dx]?|l)|d[xygj]{{0,2}}[zgU]od?P,d?|NX{{1,2}}od?y?PT?,l|(?:N{{1,2}}X{{1,3}}[gz]?,)+)"
)
OBJECT_OUT = re.compile(rf"(?:{OUSTED}|D?),?[fo]")  # "drove the army out of"
OBJECT_OVER = re.compile(r"[dxbPSD]{0,4}[mt]")
OBJECT_BEFORE = re.compile(
    r"(?:,N[xygj]{0,2}X)*(?:,?aN[xygjPS]{0,3}X(?:aX)?)?[,-]{0,2}(?:hd[xygjr]{0,3}(?:Ut|U?th)$|,?w[^V,;K]{0,8}V[^VK;,]{0,12},|(?:w[^V,;KRU]{0,8}|d?j?[PS][vx]{0,2})VD?(?=[vh]{1,3}$)|[wR,][^VK;]*[,-]|wd?j?[PS][^VKR;,X]{1,6}|[xg]{0,3}K(?:[^VK;,()]|\([^VK;()]*\))*,|-[^VK;-]{1,24}-|d[^VKRPS,;]*(?=[hv])|V[^VKR;]*,|\([^VK;)]*\))?[hvwxygdDqracmt,]{0,8}"
)


def _object(reading: Reading, at: int) -> Group | None:
    _, frame = frame_of(reading, at)
    if frame.object == "before":
        if reading.lexicon.free:
            return free.object_of(reading.row, at, reading.groups)
        return final.object_of(reading.row, at, reading.groups)
    if frame.object == "behind" and reading.lexicon.unmarked:
        return leading.object_of(reading.row, at, reading.groups, reading.lexicon.unmarked)
    if (listed := _listed(reading, at)) and not _counts_before(reading, at):
        return listed
    # "3 села, где потеряны пять деревень": endings do not tell, but what follows at once is nearer
    inverted = reading.lexicon.joined and frame.object == "left" and _object_inverted(reading, at) is not None
    if reading.lexicon.participles and not inverted and (apart := romance.object_of(reading, at)):
        return apart
    verb = reading.row[at].verb
    if (
        verb
        and verb.kind is EventKind.WITHDRAWN
        and BY_WHOM.match(reading.symbols, at + 1)
        and _is_peaceful(reading, at)
    ):
        return None
    if frame.object == "left" and not fronted(reading.symbols, at):
        return _object_of_passive(reading, at)
    after = [group for group in reading.groups if group.start > at]
    if frame.object == "out":
        after = [group for group in after if re.search("[fo]d?$", reading.symbols[: group.start])]
    between = {"over": OBJECT_OVER, "out": OBJECT_OUT}.get(frame.object, OBJECT_AFTER)
    if frame.object == "over" and not CONTROL_OF.search(reading.symbols, 0, at):
        return None
    if after and reading.symbols[after[0].start] == "i" and "h" in reading.symbols[at : after[0].start]:
        return None  # "those captured were in Lowfen"
    reached = after and (
        between.fullmatch(reading.symbols, at + 1, after[0].start) or _is_reached(reading, at, after[0].start)
    )
    counted = reached and any(item.count for item in after[0].items)  # a tag may stand in front: "#Хама Армия взяла 5"
    if reading.lexicon.dative != "(?!)" and not counted and (first := _object_first(reading, at)):
        return first
    if not reached or _is_pronoun(reading, at + 1):
        return _object_of_relative(reading, at) if frame.object == "right" else None
    verb = reading.row[at].verb
    if verb and verb.plain and not _armed(reading, at):
        return None
    if frame is FRAMES["lose"] and _is_peaceful(reading, at):
        return None
    if reading.lexicon.romance and romance.is_where(reading, at, after[0]):
        return None
    return after[0]


# "захватили в провинции Бадар три села", "утратили последний оплот - село Заречье"
PLACED = re.compile(r"[Dxd,]{0,2}i[dyxg]{0,2}(?:(?:T?o)?P[TzU]{0,2}|T)[Dxd,]{0,2}|[gjyrxX]{1,4}-")


def _is_reached(reading: Reading, at: int, start: int) -> bool:
    """Return whether only where it was, or what it is, stands between a verb and its object."""
    if reading.lexicon.romance and romance.is_reached(reading, at, start):
        return True
    return reading.lexicon.participles and PLACED.fullmatch(reading.symbols, at + 1, start) is not None


RELATIVE = re.compile(r",?w(?:d?j?[PS](?:ad?j?[PS])?|x)[vxD]{0,3}(?=V|$)")


def _object_of_relative(reading: Reading, at: int) -> Group | None:
    """Return what a relative clause is about: "the village of Lowfen, which the army captured"."""
    before = [group for group in reading.groups if group.end <= at and group.items[-1].names]
    before = [group for group in before if not re.search("X[tf]d?$", reading.symbols[: group.start])]
    about = next((one for one in reversed(before) if RELATIVE.fullmatch(reading.symbols, one.end, at)), None)
    told = reading.words(about.end, at).lstrip(", ").casefold() if about else ""
    # not "told the paper that the army had captured"
    plain = about and all(c.symbol != "x" or ADVERB.fullmatch(c.text) for c in reading.row[about.end : at])
    meant = plain or told.startswith(ACTING)
    return about if meant and told.startswith(("which ", *reading.lexicon.which)) else None


ADVERB = re.compile(r"\w+ly|also|now|then|already|since|later|just|earlier", re.IGNORECASE)
ACTING = ("which they", "which it", "which he", "which we")
FRONTED = re.compile(r",?[xD]?d?S[xDhg]?")
OPENING = re.compile(r"(?:^|[;:(-])[dxDa,]{0,3}$")


def _object_first(reading: Reading, at: int) -> Group | None:
    """Return the object that a language with cases puts before subject and verb: "Lowfen the army took"."""
    before = [group for group in reading.groups if group.end <= at]
    alone = len(before) == 1 and OPENING.search(reading.symbols[: before[0].start])
    return before[0] if alone and FRONTED.fullmatch(reading.symbols, before[0].end, at) else None


def _object_of_passive(reading: Reading, at: int) -> Group | None:
    """Return the object of a passive: before it, unless words stand between and another follows at once."""
    before, behind = _object_before(reading, at), _object_inverted(reading, at)
    apart = before is not None and re.search("[,R-]", reading.symbols[before.end : at])
    return behind or before if apart and reading.lexicon.participles else before or behind


# "the villages liberated today are", "the liberated villages:", "among the settlements that were captured are"
TOLD = re.compile(r"(?:(?:^i)?[dlorm]{0,2}[xygj]{0,2}N?[UT](?:w?v?h?)|[dlro]{0,4}[xygj]?N?)$")
# "the villages that the army left included"
TOLD_OF = re.compile(r"(?:^|[,;])d[xygj]{0,2}[UT]w?d?[jg]?[PS][vx]{0,2}$")
TELLS = re.compile(r"(?:[gyj]?[UT])?(?:[bf][djyx]?[PS]S?)?(?:[io]d?(?:PT?|T))?[xD]{0,2}(?:,?[hl]{1,2}[xd]?:?d?|:d?)")
PASSING = re.compile(r"d?[jyx]?[PS][xD]{0,2}:d?")  # "the following villages fell to Vespera:"


def _listed(reading: Reading, at: int) -> Group | None:
    """Return the names that a sentence only lists: "The liberated villages are Lowfen, Highfen (in Eastmoor)"."""
    verb = reading.row[at].verb
    after = next((group for group in reading.groups if group.start > at), None)
    if after is None or verb is None:
        return None
    passive = re.fullmatch(verb.passive or r"(?!)", reading.row[at].text, re.IGNORECASE)
    passing = verb.frame == "pass" and PASSING.fullmatch(reading.symbols, at + 1, after.start)
    lead = reading.symbols[:at]
    told = (TOLD.search(lead) if passive or passing else None) or TOLD_OF.search(lead)
    said = bool(told and re.search("[UT]", reading.symbols[told.start() : after.start]))
    named = all(item.names or item.rule == "names" for item in after.items)
    tells = passing or TELLS.fullmatch(reading.symbols, at + 1, after.start)
    return after if said and named and tells else None


THE_TWO = re.compile(r"dN[xygj]{0,2}UV")
NAMED = re.compile(r"(?:b[djyx]?[PS])?(?:[io]d?(?:PT?|T))?[xD]{0,2}hd?P")


def _counts_before(reading: Reading, at: int) -> bool:
    """Return whether the list only names what stands in front of the verb: "12 villages were taken: ..."."""
    before = _object_before(reading, at)
    if reading.lexicon.romance and THE_TWO.match(reading.symbols) and NAMED.match(reading.symbols, at + 1):
        return False  # "Las dos localidades recuperadas por Vespera son Lowfen y Highfen"
    return before is not None and any(item.count or item.rule == "units-of-region" for item in before.items)


FIRST = re.compile(r"(?:^|[,;:(-])[dxahvD]{0,4}$")
HOLDER = re.compile(r"(?:[otb]?[djyxg]{0,2}[PS]P?s?c?)?[Dx,]{0,3}(?:h[Dx]?|:)")
PARTICIPLE = re.compile(r"(?:[tbf]?[djyxg]{0,2}[PS]P?s?c?)?[Dx,]{0,3}(?:d?N{1,2}X{1,3}[zg]?(?:,|,?ad?)|g{1,3}z,?a)*")


def _object_inverted(reading: Reading, at: int) -> Group | None:
    """Return the object of a participle in front: "passing to Vespera today are 16 villages"."""
    free = reading.lexicon.participles
    after = next((group for group in reading.groups if group.start > at and (group.items[0].count or free)), None)
    if after is None or not (free or FIRST.search(reading.symbols[:at])):
        return None
    between = PARTICIPLE if reading.lexicon.participles else HOLDER
    return after if between.fullmatch(reading.symbols, at + 1, after.start) else None


BY_WHOM = re.compile("b[djgxyr]{0,3}[XgPS]")  # "villages abandoned by their residents"


def _is_peaceful(reading: Reading, at: int) -> bool:
    """Return whether who leaves a place holds none: "the company has pulled out of Lowfen"."""
    by = BY_WHOM.match(reading.symbols, at + 1)
    who = by.end() - 1 if by else len(reading.symbols[:at].rstrip("vhxD")) - 1
    return who >= 0 and caseless(reading.lexicon.peaceful).fullmatch(reading.row[who].text) is not None


OWN_ACT = re.compile(r"SR[gxD]{0,2},wx?$")  # "the army said that it had left"


def _armed(reading: Reading, at: int) -> bool:
    armed = re.search(r"S[hvxgtD,]{0,4}(?:g?ax?)?$|P[hv]?x?$", reading.symbols[:at])
    if armed is None and reading.lexicon.joined:
        armed = OWN_ACT.search(reading.symbols[:at])
    who = reading.row[armed.start()] if armed else None
    if who is None or not reading.lexicon.joined or who.symbol == "S" or armed is None or armed.start():
        return who is not None
    # The first word of a sentence is no name for its capital: "Переселенцы покидают ..."
    return who.text.isupper() or caseless(reading.lexicon.states).fullmatch(who.text) is not None


# "Lowfen, previously held by the Reds (RED), was captured": who held it is not what was captured
HELD_BEFORE = re.compile(r",[xg]{0,3}K(?:[^VK;,()]|\([^VK;()]*\))*,(?=[hvxD]{0,4}$)")


WHERE_BEFORE = re.compile(r",w[^VK;,]*,(?=[hvxD]{0,4}$)")  # "Lowfen, where the Highfen garrison is based, fell"

# "Lowfen, a crossroads between Eastmoor and Westmoor, fell"
TOLD_OF_IT = re.compile(r",d[xygjr]{0,3}[gzUX][xgzU]{0,2}[mnitof][^VK;,()]*,(?=[hvxD]{0,4}$)")


def _is_noun(reading: Reading, i: int) -> bool:
    """Return whether a noun of taking stands between, which has an object of its own: "dio por tomadas seis"."""
    verb = reading.row[i].verb
    return reading.lexicon.romance and verb is not None and verb.frame == "noun"


def _object_before(reading: Reading, at: int) -> Group | None:
    before = [group for group in reading.groups if group.end <= at]
    if held := HELD_BEFORE.search(reading.symbols[:at]):
        before = [group for group in before if group.start < held.start()]
    where = WHERE_BEFORE.search(reading.symbols[:at])
    if where and reading.row[where.start() + 1].text.casefold() in ("where", "which"):
        before = [group for group in before if group.start < where.start()]
    told = TOLD_OF_IT.search(reading.symbols[:at]) if reading.lexicon.done != NEVER else None
    if told and any(group.end == told.start() for group in before):
        before = [group for group in before if group.start < told.start()]
    if len(before) > 1 and before[-2].end == before[-1].start - 1 and reading.symbols[before[-2].end] == "(":
        before = before[:-1]  # another name of the same place in brackets
    if not before or not OBJECT_BEFORE.fullmatch(reading.symbols, before[-1].end, at):
        return None
    if any(_is_pronoun(reading, i) or _is_noun(reading, i) for i in range(before[-1].end, at)):
        return None  # "..., but it later fell to": not the place named last
    lead = reading.symbols[: before[-1].start]
    if len(before) > 1 and re.search(",m[dgyxj]{0,3}$", lead) and reading.symbols[before[-1].end] == ",":
        return before[-2]  # "Lowfen, like nearby Highfen, fell"
    relative = re.match(",?w", reading.symbols[before[-1].end : at])
    if re.search("d[xygj]{0,2}[UTXgz],?w", reading.symbols[before[-1].end : at]):
        return None  # "the army retook the city, which had been occupied": not what stands before the city
    if re.search(",w[^,VK]*$", lead) and reading.symbols[before[-1].end] == ",":
        return None  # "the command in Eastmoor, which borders Westmoor, fell"
    if re.search(r"R[dg]{1,3}$", lead) and reading.lexicon.participles:
        return None  # "according to the president Ivan Eastmoor, ..."
    apposed = before[-1].items[0].rule == "apposed-name"
    if reading.lexicon.romance and romance.is_summed_up(reading, before[-1]):
        return before[-1]
    told_of = re.fullmatch(r"x?o?d?", lead) and before[-1].items[0].count and reading.symbols[before[-1].end] == "V"
    if (
        re.search(r"[oifntb]d?U?$", lead)
        and not apposed
        and not told_of
        and not re.search(r"co$", lead)
        and not relative
    ):
        return None
    if frame_of(reading, at)[0] in ("set-left", "shift") and not re.search(r"c[om]d?$", lead):
        return None
    return before[-1]
