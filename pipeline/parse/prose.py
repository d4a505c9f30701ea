"""Prose to claims: each sentence as chunks, groups of places, and the verbs that they are objects of."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from pipeline.model import (
    Claim,
    DateBasis,
    EventKind,
    NamedLocality,
    Qualifier,
    Report,
    Role,
    Status,
    Unit,
)
from pipeline.parse import final, mood, sides
from pipeline.parse.chunks import Chunk, chunks, fronted, has_verb
from pipeline.parse.dates import Day
from pipeline.parse.grammar import FRAMES, Frame, Group, Item, groups
from pipeline.parse.lexicon import Lexicon, guessed, lexicon
from pipeline.parse.normal import Plain, plain
from pipeline.parse.sentences import Sentence, split

QUOTE = 300  # characters, the longest quote


@dataclass(frozen=True, slots=True)
class Event:
    """What a verb says of its objects; a sentence without a verb takes over the event before it."""

    kind: EventKind
    gainer: str | None = None
    loser: str | None = None
    status: Status = Status.ASSERTED
    speaker: str | None = None
    first: date | None = None
    last: date | None = None
    basis: DateBasis | None = None
    running: bool = False
    partial: bool = False
    since: date | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence being read: its chunks, their symbols, the groups in them and what came before."""

    row: tuple[Chunk, ...]
    symbols: str
    groups: tuple[Group, ...]
    text: str
    published: date | None
    lexicon: Lexicon
    before: Event | None = None
    unit: Unit | None = None
    place: str | None = None  # the one region that the sentences before it, of the same paragraph, are about

    @property
    def taken(self) -> frozenset[int]:
        """Positions of chunks that are places, hence no sides; bare names may be either."""
        items = [item for group in self.groups for item in group.items if item.rule != "names"]
        return frozenset(i for item in items for i in (*item.regions, *item.names))

    def words(self, start: int, end: int) -> str:
        """Return the text between two chunk positions."""
        if start >= end:
            return ""
        return self.text[self.row[start].start : self.row[end - 1].end]


@dataclass(frozen=True, slots=True)
class Found:
    """An item with the event that it belongs to and its part in a sum."""

    item: Item
    event: Event
    role: Role = Role.SINGLE
    regions: tuple[int, ...] = field(default=())
    place: str | None = None  # the region, where only an earlier sentence names it


def read(report: Report) -> list[Claim]:
    """Return the claims of a prose report, in text order.

    The card gives only the day of publication and the language; its defaults are not applied here. Without a language
    on the card it is guessed from the text.
    """
    form = plain(report.text)
    flat = form.text.replace("\n", " ")
    words = lexicon(report.card.language or guessed(form.text))
    found: list[Claim] = []
    before: Event | None = None
    unit: Unit | None = None
    place: str | None = None
    last: Sentence | None = None
    for sentence in split(form.text):
        place = place if last and last.block == sentence.block else None
        last, behind = sentence, last
        if before is None and not has_verb(flat, sentence.start, sentence.end, words):
            place = None
            continue
        if before is None and place is None and behind and behind.block == sentence.block:
            place = _place(_reading(flat, behind, words, report.card.published), ())
        reading = _reading(flat, sentence, words, report.card.published, before, unit, place)
        read_here = _read(reading, sentence)
        before = _carried(reading, read_here)
        unit = _unit(reading) or (unit if before else None)
        place = _place(reading, read_here)
        found.extend(_claim(one, reading, report, form) for one in read_here)
    return _distinct(_joined(found))


def _reading(
    text: str,
    at: Sentence,
    words: Lexicon,
    published: date | None,
    before: Event | None = None,
    unit: Unit | None = None,
    place: str | None = None,
) -> Reading:
    row = _with_head(chunks(text, at.start, at.end, words, published), text, at)
    return Reading(
        row,
        sides.line(row),
        tuple(final.groups(row) if words.endings else groups(row)),
        text,
        published,
        words,
        before,
        unit,
        place,
    )


def _place(reading: Reading, found: Sequence[Found]) -> str | None:
    """Return the one region that a sentence is about, or that it leaves as it was; None where it names several."""
    claimed = {reading.row[i].text for one in found for i in one.regions}
    told = {reading.row[m.start(m.lastgroup or 0)].text for m in SPOKEN_OF.finditer(reading.symbols)}
    names = claimed or told
    return reading.place if not names else names.pop() if len(names) == 1 else None


def _with_head(row: tuple[Chunk, ...], text: str, at: Sentence) -> tuple[Chunk, ...]:
    """Put the head of a table row before a verb that has no object of its own: "Lowfen | Captured by ..."."""
    verb = next((i for i, chunk in enumerate(row[:2]) if chunk.symbol == "V"), None)
    if at.head is None or verb is None:
        return row
    return (*row[:verb], Chunk("P", text[slice(*at.head)], *at.head), *row[verb:])


def _unit(reading: Reading) -> Unit | None:
    """Return what the figures of a sentence count; a region's type word ("the Lowfen (12) regions") is no unit."""
    counted = (item.unit for group in reading.groups for item in group.items if item.count and item.unit)
    return next(counted, None) or next((chunk.unit for chunk in reading.row if chunk.symbol == "U"), None)


def _carried(reading: Reading, found: Sequence[Found]) -> Event | None:
    """Return the event that a following sentence without a verb goes on with."""
    if found:
        return found[-1].event
    if len(reading.row) < 7 and not re.search("[VN]", reading.symbols):
        return reading.before  # a heading interrupts nothing
    if reading.before and not [*_verbs(reading)] and reading.symbols.endswith(":") and "U" in reading.symbols:
        return _told(reading, reading.before)
    introduced = [
        _event(reading, i) for i in _verbs(reading) if reading.symbols.endswith(":") or "U" in reading.symbols
    ]
    return introduced[-1] if introduced and reading.symbols.endswith(":") else None


def _read(reading: Reading, sentence: Sentence) -> list[Found]:
    if sentence.head is None and _is_recalled(reading):
        return []
    verbs = list(_verbs(reading))
    linked = _linked(reading, verbs)
    if not verbs and reading.before and _goes_on(reading, sentence):
        linked = [(group, _told(reading, reading.before)) for group in reading.groups]
    return sorted(_founds(reading, linked), key=lambda one: one.item.start)


CONTROL_OF = re.compile(r"co[djyxg]{0,2}(?P<of>[PS])|(?P<side>[PS])s?[gx]?c")
HELD = re.compile(r"[mti][djg]{0,2}co[djyxg]{0,2}(?P<of>[PS])|[mti][djg]{0,2}(?P<side>[PS])P?s?[gx]?c")


def _told(reading: Reading, event: Event) -> Event:
    """Return the event before with the holder that this sentence names: "the rest, under Blue control: ..."."""
    holder = HELD.search(reading.symbols)
    who = reading.row[holder.start(holder.lastgroup or 0)].text if holder else None
    return replace(event, gainer=who) if who else event


def _is_recalled(reading: Reading) -> bool:
    if mood.is_elsewhere(reading.words(0, len(reading.row)), reading.lexicon.mood):
        return True
    dated = any(chunk.day and chunk.day.last for chunk in reading.row)
    return not dated and mood.is_recalled(reading.words(0, len(reading.row)), reading.published, reading.lexicon.mood)


NAMED = re.compile(r"d?U?P(?:,P)*(?:,?aP)?(?:,?id?PT?|\((?:id?)?PT?\))?[;,]?")  # an entry that only names places


def _goes_on(reading: Reading, sentence: Sentence) -> bool:
    """Return whether a sentence without an event verb is the rest of a list begun before it."""
    if re.search(r"[KX]", reading.symbols):
        return False
    held = HELD.match(reading.symbols, 1)
    if held and re.match(r"x[^PSVK]*h", reading.symbols[0] + reading.symbols[held.end() :]):
        return True  # "Also under Vespera's control are 52 villages in ..."
    items = [item for group in reading.groups for item in group.items]
    if sentence.bullet and NAMED.fullmatch(reading.symbols):
        return True
    if sentence.goes_on or re.match(r"[xd]?[gU]?h?l", reading.symbols):
        return True
    return any(item.listed or item.count for item in items) and (
        sentence.bullet or "r" in reading.symbols or all(item.listed for item in items)
    )


def _verbs(reading: Reading) -> Iterator[int]:
    for i, chunk in enumerate(reading.row):
        # "the localities to come under" tells which ones; "an attempt to capture" tells of none.
        told = reading.symbols[:i].endswith(("Ut", "Uth")) or fronted(reading.symbols, i)
        if chunk.symbol == "V" and (told or not mood.is_aim(reading.words(max(0, i - 6), i), reading.lexicon.mood)):
            yield i


def _frame(reading: Reading, at: int) -> tuple[str, Frame]:
    verb = reading.row[at].verb
    assert verb is not None
    name = verb.frame
    if name == "noun":
        name += {EventKind.HANDED_OVER: "-give", EventKind.WITHDRAWN: "-lose", EventKind.LOST: "-lose"}.get(
            verb.kind, ""
        )
    elif verb.passive and _is_passive(reading, at, verb.passive):
        name += "-passive"
    return name, FRAMES[name]


def _is_passive(reading: Reading, at: int, form: str) -> bool:
    if not re.fullmatch(form, reading.row[at].text, re.IGNORECASE):
        return False
    before, after = reading.symbols[:at], reading.symbols[at + 1 :]
    said = re.search(r"h[xrgdya]{0,2}D?$", before) or re.match(
        r"D?x?(?:b|[tf]d?[jPS](?!P?N)|md?[jPS]?s?c(?!D?N))", after
    )
    had = re.search(r"v[xg]{0,2}$", before)  # "n'ont pas pris"
    return bool(said) or (reading.lexicon.participles and not had)


def _linked(reading: Reading, verbs: Sequence[int]) -> list[tuple[Group, Event]]:
    """Pair each group with the event that it is the object of; groups that are nobody's object are left out."""
    linked: dict[Group, Event] = {}
    again: list[tuple[Group, Event]] = []
    for at in verbs:
        group = _object(reading, at)
        if group is None and _is_pronoun(reading, at + 1) and linked:
            last = [*linked][-1]
            again.append((last, _event(reading, at, last)))
        elif group is not None and group not in linked:
            linked[group] = _event(reading, at, group)
        elif group is not None and linked[group].gainer is None:
            # "withdrew from 16 villages, which came under the control of Vespera"
            linked[group] = replace(linked[group], gainer=_event(reading, at, group).gainer)
        elif group is None and linked and _frame(reading, at)[0] == "pass":
            last = [*linked][-1]  # "changed hands today, passing to Vespera"
            linked[last] = replace(linked[last], gainer=linked[last].gainer or _event(reading, at).gainer)
    for group in reading.groups:
        if group not in linked and verbs and (_is_list(group) or _is_led(reading, group)):
            at_list = _nearest(reading, verbs, group)
            if at_list is not None:
                linked[group] = _event(reading, at_list, group)
    return [*linked.items(), *again]


def _is_pronoun(reading: Reading, i: int) -> bool:
    return i < len(reading.row) and reading.row[i].text.casefold() in THEM


def _is_list(group: Group) -> bool:
    listed = [item for item in group.items if item.listed]
    scheduled = all(item.whole and item.day is not None for item in group.items)
    return len(listed) > 1 or any(item.unit for item in listed) or scheduled


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
    return None if re.search(r"[KX]", between) else at


THEM = ("them", "it", "themselves")
# "took on Monday control of", "the capture by the rebels of"
LATE_OF = r"(?:[xgdD,]{0,4}[cD],?o|bd?j?[PS]D?o)?"
OBJECT_AFTER = re.compile(
    rf"(?:D?[tf]d?j?[PS]P?)?{LATE_OF}(?:[dxygrhcD:]{{0,3}}|[gj]?cDm|md?[gj]?cD?|N[xXgoyzDT]{{1,8}}a[dx]?)"
)
OBJECT_OUT = re.compile(r"[dD]?(?:j?S|P)[Dxc]?[fo]")  # "drove the army out of"
OBJECT_OVER = re.compile(r"[dxbPSD]{0,4}[mt]")
OBJECT_BEFORE = re.compile(r",?(?:[wR,][^VK;]*,|\([^VK;)]*\))?[hvwxygdDqracmt,]{0,8}")


def _object(reading: Reading, at: int) -> Group | None:
    _, frame = _frame(reading, at)
    if frame.object == "before":
        return final.object_of(reading.row, at, reading.groups)
    if frame.object == "left" and not fronted(reading.symbols, at):
        return _object_of_passive(reading, at)
    after = [group for group in reading.groups if group.start > at]
    between = {"over": OBJECT_OVER, "out": OBJECT_OUT}.get(frame.object, OBJECT_AFTER)
    if frame.object == "over" and not CONTROL_OF.search(reading.symbols, 0, at):
        return None
    if after and reading.symbols[after[0].start] == "i" and "h" in reading.symbols[at : after[0].start]:
        return None  # "those captured were in Lowfen"
    if not after or _is_pronoun(reading, at + 1) or not between.fullmatch(reading.symbols, at + 1, after[0].start):
        return None
    verb = reading.row[at].verb
    if verb and verb.plain and not _armed(reading, at):
        return None
    return after[0]


def _object_of_passive(reading: Reading, at: int) -> Group | None:
    """Return the object of a passive: before it, unless words stand between and another follows at once."""
    before, behind = _object_before(reading, at), _object_inverted(reading, at)
    apart = before is not None and re.search("[,R]", reading.symbols[before.end : at])
    return behind or before if apart and reading.lexicon.participles else before or behind


FIRST = re.compile(r"(?:^|[,;:(-])[dxahvD]{0,4}$")
HOLDER = re.compile(r"(?:[otb]?[djyxg]{0,2}[PS]P?s?c?)?[Dx,]{0,3}(?:h[Dx]?|:)")

PARTICIPLE = re.compile(r"(?:[tb]?[djyxg]{0,2}[PS]P?s?c?)?[Dx,]{0,3}(?:d?NX{1,3}z?ad?)?")


def _object_inverted(reading: Reading, at: int) -> Group | None:
    """Return the object of a participle in front: "passing to Vespera today are 16 villages"."""
    free = reading.lexicon.participles
    after = next((group for group in reading.groups if group.start > at and (group.items[0].count or free)), None)
    if after is None or not (free or FIRST.search(reading.symbols[:at])):
        return None
    between = PARTICIPLE if reading.lexicon.participles else HOLDER
    return after if between.fullmatch(reading.symbols, at + 1, after.start) else None


def _armed(reading: Reading, at: int) -> bool:
    return bool(re.search(r"[S][hvxgD,]{0,3}$|P[hv]?$", reading.symbols[:at]))


def _object_before(reading: Reading, at: int) -> Group | None:
    before = [group for group in reading.groups if group.end <= at]
    if not before or not OBJECT_BEFORE.fullmatch(reading.symbols, before[-1].end, at):
        return None
    lead = reading.symbols[: before[-1].start]
    relative = re.match(",?w", reading.symbols[before[-1].end : at])
    if re.search(r"R[dg]{1,3}$", lead) and reading.lexicon.participles:
        return None  # "according to the president Ivan Eastmoor, ..."
    if re.search(r"[oifntb]$", lead) and not re.search(r"co$", lead) and not relative:
        return None
    if _frame(reading, at)[0] == "set-left" and not re.search(r"c[om]d?$", lead):
        return None
    return before[-1]


def _event(reading: Reading, at: int, group: Group | None = None) -> Event:
    name, frame = _frame(reading, at)
    verb = reading.row[at].verb
    assert verb is not None
    parties = _parties(reading, at, name, frame, group)
    start = max(0, at - 7)
    before, after = reading.words(start, at), reading.words(at + 1, len(reading.row))
    whole = reading.words(0, len(reading.row))
    said = sides.attribution(reading.row)
    speaker = said[1] if said else None
    voice = f"{speaker or ''} {_voice(reading, said[0]) if said else ''}"
    if said and frame.object == "before":
        voice = whole  # who speaks may begin the sentence that the reporting verb ends
    if said and speaker is None and reading.before and _is_they(reading, said[0]):
        voice += f" {reading.before.speaker or reading.before.gainer}"
    lead = f"{after} {reading.words(0, at + 1)}" if frame.object == "before" else reading.words(0, at)
    how = mood.status(lead, after, whole, voice, name.startswith("noun"), reading.lexicon.mood)
    if (
        how in (Status.ASSERTED, Status.CLAIMED)
        and verb.planned
        and re.fullmatch(verb.planned, reading.row[at].text, re.IGNORECASE)
    ):
        how = Status.PLANNED
    if verb.future and how in (Status.ASSERTED, Status.CLAIMED):
        how = Status.PLANNED
    event = Event(verb.kind, parties.get("gainer"), parties.get("loser"), how, speaker)
    running = mood.is_running(before, whole, reading.lexicon.mood)
    partial = mood.is_partial(_beside(reading, at), reading.lexicon.mood)
    return _dated(replace(event, running=running, partial=partial), reading, at, said[0] if said else None)


def _goes_along(reading: Reading, at: int, name: str) -> bool:
    """Return whether "it also ceded ..." or "the other seized villages" speaks of the taker named before."""
    if reading.symbols[at + 1 : at + 2] == "U" and "r" in reading.symbols[:at]:
        return True
    return name.startswith("give") and bool(re.search(r"\balso\b|\bremaining\b", reading.words(0, len(reading.row))))


def _beside(reading: Reading, at: int) -> str:
    """Return the words around a verb, its clause not left: where "partly", "in part" speaks of it."""
    stop = re.compile(r"[^VRK,;]{0,4}").match(reading.symbols, at + 1)
    return reading.words(max(0, at - 2), stop.end() if stop else at + 1)


def _is_they(reading: Reading, said: int) -> bool:
    """Return whether a pronoun speaks: "it said"."""
    return any(chunk.text.casefold() in reading.lexicon.pronouns for chunk in reading.row[max(0, said - 2) : said])


def _voice(reading: Reading, said: int) -> str:
    """Return the words around a reporting verb that tell a party's voice from a monitor's."""
    stop = max(reading.symbols.rfind("V", 0, said), reading.symbols.rfind("R", 0, said)) + 1
    return reading.words(max(stop, said - 14), said)


def _parties(reading: Reading, at: int, name: str, frame: Frame, group: Group | None) -> dict[str, str | None]:
    taken = set(reading.taken)
    if group is not None:
        taken |= {i for item in group.items for i in (*item.regions, *item.names)}
    if frame.object == "before":
        return final.parties(reading.row, at, frame.subject, taken)
    found: dict[str, str | None] = {}
    if frame.subject:
        found[frame.subject] = _named(sides.subject(reading.row, at, taken, reading.lexicon), frame.subject, reading)
    start = at + 1
    for preposition, party in frame.after:
        there = sides.behind(reading.row, start, preposition, taken)
        # "The treaty placed 12 villages under the control of Vespera": not the subject's
        found[party] = there or found.get(party) if name == "put" else found.get(party) or there
    front = fronted(reading.symbols, at)
    if name.startswith("set"):
        holder = CONTROL_OF.search(reading.symbols[:at])
        found["gainer"] = reading.row[holder.start(holder.lastgroup or 0)].text if holder else None
    if (
        (name in ("pass", "give-passive") or (name == "give" and reading.lexicon.participles))
        and front
        and not found.get("gainer")
    ):
        found["gainer"] = reading.row[at - (front.end() - front.start(front.lastgroup or 0))].text
    if name == "pass" and not found.get("gainer") and _is_own(reading, at):
        found["gainer"] = _speaking_side(reading, at)
    if (name == "pass" or _goes_along(reading, at, name)) and not found.get("gainer") and reading.before:
        found["gainer"] = reading.before.gainer
    if name == "take-passive" and group and reading.symbols[: group.start].endswith("K"):
        found["gainer"] = sides.subject(reading.row, group.start - 1, taken, reading.lexicon)
    found = {party: _short(who, reading.lexicon) for party, who in found.items()}
    losers = [item.loser for item in group.items if item.loser is not None] if group else []
    if losers and not found.get("loser"):
        found["loser"] = reading.row[losers[0]].text
    return found


def _is_own(reading: Reading, at: int) -> bool:
    """Return whether a place comes under the control of who is spoken of already: "under its control"."""
    mine = re.compile("d[gj]?c").match(reading.symbols, at + 1)
    return mine is not None and reading.row[at + 1].text.casefold() in reading.lexicon.pronouns


def _speaking_side(reading: Reading, at: int) -> str | None:
    """Return the name that speaks in front of a verb: "Vespera said that 16 villages had come under its control"."""
    said = re.match("(?:D,?)?(?P<side>P)v?R", reading.symbols[:at])
    return reading.row[said.start("side")].text if said else None


def _short(who: str | None, lexicon: Lexicon) -> str | None:
    """Return "SDF" for "SDF fighters": an abbreviation is the whole name of a side."""
    words = (who or "").split()
    brief = len(words) == 2 and words[0].isupper() and len(words[0]) > 1 and words[1] in lexicon.members
    return words[0] if brief else who


def _named(who: str | None, party: str, reading: Reading) -> str | None:
    if who != sides.THEY:
        return who
    if reading.before is None:
        return None
    return reading.before.gainer if party == "gainer" else reading.before.loser or reading.before.gainer


def _dated(event: Event, reading: Reading, at: int, said: int | None) -> Event:
    days = [(i, chunk.day) for i, chunk in enumerate(reading.row) if chunk.day]
    since = next((day.first for _, day in days if day.role == "since" and day.first), None)
    event = replace(event, since=since, running=event.running or since is not None)
    if event.status is Status.PLANNED:
        return replace(event, due=_due(days, reading, at))
    if event.running:
        return event
    usable = [(i, day) for i, day in days if day.role in ("on", "by") and day.last and not _is_beside(reading, i)]
    if not usable:
        return _continued(event, reading)
    near = [(i, day) for i, day in usable if "w" not in reading.symbols[at:i]]
    if not near:
        return event
    i, day = min(near, key=lambda one: (_crossed(reading, at, one[0]), abs(one[0] - at)))
    basis = DateBasis.ANNOUNCED if _is_announced(reading, i, said, at) else day.basis
    return replace(event, first=day.first, last=day.last, basis=basis)


def _crossed(reading: Reading, at: int, i: int) -> int:
    return reading.symbols[min(at, i) + 1 : max(at, i)].count("V")


def _continued(event: Event, reading: Reading) -> Event:
    """Give "the remaining localities" the day of the sentence that they go on with."""
    if (
        reading.before is None
        or not re.search("r[^V]*U|^d?rw?", reading.symbols)
        or any(chunk.day for chunk in reading.row)
    ):
        return event
    before = reading.before
    return replace(event, first=before.first, last=before.last, basis=before.basis)


def _is_beside(reading: Reading, i: int) -> bool:
    """Return whether a day is of something else: of a photograph, or in brackets of one entry."""
    lead = reading.words(max(0, i - 2), i)
    aside = any(item.day == i and item.listed for group in reading.groups for item in group.items)
    return aside or bool(re.search(r"\b(?:published|dated|posted|filmed)\W*$", lead, re.IGNORECASE))


def _is_announced(reading: Reading, i: int, said: int | None, at: int) -> bool:
    if said is None:
        return False
    return bool(re.search(r"R[xdPt]{0,2}$", reading.symbols[:i])) or i < said < at


def _due(days: Sequence[tuple[int, Day]], reading: Reading, at: int) -> date | None:
    dated = [(i, day) for i, day in days if day.last and day.role != "since"]
    moved = [day for i, day in dated if re.search(reading.lexicon.mood.moved, _lead(reading, i), re.IGNORECASE)]
    if moved:
        return moved[-1].last
    return min(dated, key=lambda one: abs(one[0] - at))[1].last if dated else None


def _lead(reading: Reading, i: int) -> str:
    day = reading.row[i]
    word = re.match(r"(?:by|until|till|to|on|for)\s+", day.text)
    return reading.words(max(0, i - 5), i) + " " + (word.group() if word else "")


def _founds(reading: Reading, linked: Sequence[tuple[Group, Event]]) -> Iterator[Found]:
    pairs = [(_shared_out(item, event), event) for group, event in linked for item in group.items]
    counted = [item for item, _ in pairs if item.count]
    for item, event in pairs:
        regions = item.regions or _region_shared(item, linked) or _region_elsewhere(reading, item)
        role = _role(item, counted, bool(regions))
        place = None if regions or role is Role.TOTAL else _place_before(reading, item)
        one = Found(item, _on_own_day(event, item, reading), role, regions, place)
        if _says_something(one, reading):
            yield one


def _shared_out(item: Item, event: Event) -> Item:
    """Make a region that is partly taken an unnumbered part of itself."""
    return replace(item, whole=False, part=True, unit=Unit.LOCALITY) if item.whole and event.partial else item


def _on_own_day(event: Event, item: Item, reading: Reading) -> Event:
    """Give an entry its own day: "the Eastmoor region by 20 November, the Westmoor region by 1 December"."""
    day = reading.row[item.day].day if item.day is not None else None
    if day is None or day.last is None or event.running:
        return event
    if event.status is Status.PLANNED:
        return replace(event, due=day.last) if day.role == "by" else event
    return replace(event, first=day.first, last=day.last, basis=day.basis) if day.role == "on" else event


def _role(item: Item, counted: Sequence[Item], placed: bool) -> Role:
    if len(counted) < 2 or not item.count:
        return Role.SINGLE
    listed = [other for other in counted if other.listed and other.rule != "count-more"]
    # "In Lowfen, 16 villages were taken; in Highfen, 3": placed alike, they are parts alike
    alike = placed and bool(listed) and listed[0].rule == "in-name-count"
    if listed and not alike and not item.listed and not item.regions and item.start < listed[0].start:
        return Role.TOTAL
    return Role.PART


def _says_something(one: Found, reading: Reading) -> bool:
    item = one.item
    if item.rule == "name-bracket-count" and _figure(item, reading)[0] in range(1900, 2100):
        return False
    if item.rule == "names" and len(item.names) < 2 and reading.words(0, len(reading.row)).isupper():
        return False  # where all is in capitals, any word looks like a name
    if item.names or item.whole or (item.part and one.regions) or _figure(item, reading)[0] is not None:
        return True
    return bool(item.count and (one.regions or one.place))


def _region_shared(item: Item, linked: Sequence[tuple[Group, Event]]) -> tuple[int, ...]:
    """Return the region behind the last of the items that share it: "Lowfen town and 10 villages in Eastmoor"."""
    row = next(group.items for group, _ in linked if item in group.items)
    if item.rule == "count-more":
        return next((other.regions for other in reversed(row) if other.end <= item.start and other.regions), ())
    alone = [other for other in row if other.regions]
    if alone == [row[-1]] and not row[-1].listed:
        return row[-1].regions
    # "Lowfen, Highfen in Eastmoor and Drymoor in Westmoor"
    behind = next((other for other in row if other.start >= item.end and other.regions), None)
    return behind.regions if behind and item.rule == behind.rule == "names" else ()


BEHIND = re.compile(r"[^VKR;]{0,6}V[^VKR;,(]{0,6}?[in](?:d?[yjxg]{0,2}[yzTU]+[om])?[dy]*(?P<region>P)(?!P)")
SPOKEN_OF = re.compile(r"[in](?:d?[yjxg]{0,2}[yzTU]+[om])?[dy]*(?P<region>P)(?!P)|(?<![of])d?[y]?(?P<typed>P)(?=s?T)")
FRONTED = re.compile(r"[in](?:d?[yjxg]{0,2}[yzTU]+[om])?[dy]*(?P<region>P)(?!P)")


OPERATION = re.compile(r"P(?=z)")  # "the Eastmoor offensive"


def _is_common(found: re.Match[str], reading: Reading) -> bool:
    return reading.row[found.end()].text.islower()  # not "the Operations Directorate"


def _region_elsewhere(reading: Reading, item: Item) -> tuple[int, ...]:
    """Return the region that the clause names apart from the figure: behind the verb, or before it."""
    if item.whole or (item.part and item.regions):
        return ()
    before = [m.start("region") for m in FRONTED.finditer(reading.symbols, 0, item.start)]
    before += [m.start("region") for m in final.PLACED.finditer(reading.symbols, 0, item.start)]
    before = before or [m.start() for m in OPERATION.finditer(reading.symbols, 0, item.start) if _is_common(m, reading)]
    row = next((group.items for group in reading.groups if item in group.items), ())
    counted = [other for group in reading.groups for other in group.items if other.count and other is not item]
    others = {i for other in (*row, *counted) for i in (*other.regions, *other.names)}
    usable = [i for i in before if i not in others]
    headed = re.match(r"P[-:]", reading.symbols) and not reading.row[0].text.isupper()
    if not usable and headed and not mood.is_party(reading.row[0].text, reading.lexicon.mood):
        usable = [0]
    behind = BEHIND.match(reading.symbols, item.end)
    if not usable and item.count and behind and behind.start("region") not in reading.taken:
        usable = [behind.start("region")]
    return (usable[-1],) if usable else ()


def _place_before(reading: Reading, item: Item) -> str | None:
    """Return the region of the sentences before, if this one points back to it: "ten villages in the area"."""
    points = item.count and mood.is_resumed(reading.words(0, len(reading.row)), reading.lexicon.mood)
    return reading.place if points else None


def _figure(item: Item, reading: Reading) -> tuple[int | None, int | None, Qualifier | None]:
    """Return the sum of an item's numbers ("a town and four villages" is 5), its upper end, its qualifier."""
    if item.part:
        return None, None, Qualifier.VAGUE
    if not item.count:
        return None, None, None
    numbers = [reading.row[i].number for i in item.count]
    lows = [number.low if number else 1 for number in numbers]
    qualifiers = [number.qualifier for number in numbers if number]
    qualifier = next((q for q in qualifiers if q is not Qualifier.EXACT), Qualifier.EXACT)
    if any(low is None for low in lows):
        return None, None, Qualifier.VAGUE
    highs = [(number.high or number.low or 0) if number else 1 for number in numbers]
    return sum(low or 0 for low in lows), sum(highs) if qualifier is Qualifier.RANGE else None, qualifier


def _claim(one: Found, reading: Reading, report: Report, form: Plain) -> Claim:
    item, event = one.item, one.event
    start, end = _quoted(one, reading, form)
    names = [reading.row[i].text for i in one.regions]
    count, high, qualifier = _figure(item, reading)
    region = " and ".join(names) if names else one.place
    return Claim(
        report_id=report.report_id,
        claim_id=_claim_id(report, start, end, region),
        quote=report.text[start:end],
        start=start,
        end=end,
        region=region,
        regions=tuple(names) if len(names) > 1 else (),
        rule=item.rule,
        count=count,
        count_high=high,
        qualifier=qualifier,
        unit=_counted(item, reading, qualifier),
        localities=_places(item.names, reading, form),
        except_localities=_places(item.excepted, reading, form),
        gained_by=event.gainer,
        lost_by=event.loser,
        event_kind=event.kind,
        status=event.status,
        attributed_to=event.speaker,
        event_start=event.first,
        event_end=event.last,
        date_basis=event.basis,
        cumulative=event.running,
        addition=bool(re.search(reading.lexicon.mood.again, reading.words(item.start, item.end), re.IGNORECASE)),
        since=event.since,
        role=one.role,
        due=event.due,
    )


def _quoted(one: Found, reading: Reading, form: Plain) -> tuple[int, int]:
    """Return the span of the item with its region; the item alone where the two are too far apart."""
    item = one.item
    start, end = item.start, item.end
    while reading.row[start].symbol in "id" and start not in item.count and start + 1 < end:
        start += 1
    while reading.row[end - 1].symbol in ",:;-D" and end - 1 > start:
        end -= 1
    both = (min((start, *one.regions)), max((end, *(i + 1 for i in one.regions))))
    for first, last in (both, (start, end)):
        span = form.span(*_with_mark(reading, reading.row[first].start, reading.row[last - 1].end))
        if span[1] - span[0] <= QUOTE:
            return span
    return span[0], span[0] + QUOTE


def _counted(item: Item, reading: Reading, qualifier: Qualifier | None) -> Unit:
    """Return what the figure counts; without a number, a region's type word ("some territory of") counts no region."""
    unit = item.unit or (_unit(reading) or reading.unit if item.count else None) or Unit.LOCALITY
    return Unit.LOCALITY if unit is Unit.WHOLE_REGION and qualifier is Qualifier.VAGUE else unit


def _with_mark(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Take in the quotation mark that opens the name which the span begins with."""
    mark = reading.text[max(0, start - 1) : start]
    inside = mark in ("'", '"') and mark in reading.text[start:end]
    return (start - 1 if inside else start), end


def _places(names: Sequence[int], reading: Reading, form: Plain) -> tuple[NamedLocality, ...]:
    chunks_ = [reading.row[i] for i in names]
    return tuple(NamedLocality(chunk.text, *form.span(chunk.start, chunk.end)) for chunk in chunks_)


def _claim_id(report: Report, *parts: object) -> str:
    key = "|".join(str(part) for part in (report.sha256, *parts))
    return hashlib.sha256(key.encode()).hexdigest()[:12]


def _joined(claims: Sequence[Claim]) -> list[Claim]:
    """Give a count the names that a later clause lists for it: as many names, the same region, the same taker."""
    out: list[Claim] = []
    figures: dict[tuple[str | None, int | None], list[int]] = {}
    for claim in claims:
        alike = figures.get((claim.region, len(claim.localities)), []) if claim.count is None else []
        counted = next((i for i in reversed(alike) if _lists(claim, out[i])), None)
        if counted is None:
            figures.setdefault((claim.region, claim.count), []).append(len(out))
            out.append(claim)
        else:
            named = out[counted]
            day = claim if named.date_basis is None else named
            dates = {"event_start": day.event_start, "event_end": day.event_end, "date_basis": day.date_basis}
            out[counted] = replace(named, localities=claim.localities, **dates)  # type: ignore[arg-type]
    return out


def _lists(claim: Claim, counted: Claim) -> bool:
    if claim.count is not None or not claim.localities or counted.localities or claim.start < counted.end:
        return False
    same_side = claim.gained_by in (counted.gained_by, None) and claim.status == counted.status
    return len(claim.localities) == counted.count and claim.region == counted.region and same_side


def _distinct(claims: Sequence[Claim]) -> list[Claim]:
    """Give claims of one span (a place taken and lost in one sentence) ids of their own."""
    seen: dict[str, int] = {}
    out = []
    for claim in claims:
        times = seen[claim.claim_id] = seen.get(claim.claim_id, 0) + 1
        out.append(claim if times == 1 else replace(claim, claim_id=f"{claim.claim_id}-{times}"))
    return out
