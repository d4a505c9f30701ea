"""A sentence being read: its chunks and groups, its verbs, and what the sentences before it left behind."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from pipeline.model import DateBasis, EventKind, Role, Status, Unit
from pipeline.parse.clause import finalgroups, free, grammar, mood
from pipeline.parse.clause.group import Group, Item
from pipeline.parse.lexicon.kinds import Kinds, is_a, says
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.rules import FRAMES, Frame
from pipeline.parse.text.normal import caseless, compiled
from pipeline.parse.words.chunks import fronted
from pipeline.parse.words.dates import Day
from pipeline.parse.words.row import NEVER, Chunk

CONTROL_OF = re.compile(r"co[djyxg]{0,2}(?P<of>[PS])|(?P<side>[PS])s?[gx]?c")
HELD = re.compile(r"[mti][djg]{0,2}co[djyxg]{0,2}(?P<of>[PS])|[mti][djg]{0,2}(?P<side>[PS])P?s?[gx]?c")

# who speaks: "the rebels' spokesman in Eastmoor: ..."
HEAD = re.compile(r"(?:[gjs]*P[gjsP]*|[gjsPSxyodz]{1,9}?)(?=(?:ix|\([PSx]\))?R?:)")
# who tells from where: "The army's command in Lowfen: ...", "Spokesman for the rebels in Lowfen: ..."
SEATED = re.compile(r"d?(?:j?[PS]s)?j?[PS]?(?P<who>[PSg])(?:[mo]d?j?[PS])?(?=id?(?P<seat>P):)")
ATTRIBUTE = re.compile(r"dV[UT]h(?!:|d?P)")  # "the captured villages are"


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

    def told(self) -> dict[str, Any]:
        """Return the fields of a claim that say what an event says."""
        return {
            "gained_by": self.gainer,
            "lost_by": None if self.loser == self.gainer else self.loser,  # "took it back after losing it"
            "event_kind": self.kind,
            "status": self.status,
            "attributed_to": self.speaker,
            "event_start": self.first,
            "event_end": self.last,
            "date_basis": self.basis,
            "cumulative": self.running,
            "since": self.since,
            "due": self.due,
        }


class Announced(NamedTuple):
    """Who announced something that made no claim, and on which day."""

    who: str
    day: Day


# What the sentences before leave behind is found out where it is asked for, which is seldom.
Place = Callable[[], str | None]  # the one region that the sentences before, of the same paragraph, are about
Actor = Callable[[], str | None]  # who acted in the sentence before, where that made no claim
Announcement = Callable[[], Announced | None]
Counted = Callable[[], Unit | None]


def nothing() -> None:
    """Leave nothing behind."""


@dataclass(frozen=True)
class Reading:
    """A sentence being read: its chunks, their symbols, the groups in them and what came before."""

    row: tuple[Chunk, ...]
    symbols: str
    text: str
    published: date | None
    lexicon: Lexicon
    before: Event | None = None
    unit: Counted = nothing  # what the figures of the sentence before count
    actor: Actor = nothing
    earlier: Place = nothing  # of the paragraph before
    around: Place = nothing  # of the paragraph before, though it may have told of no change
    place: Place = nothing
    told: Callable[[], date | None] = nothing  # the last day that the paragraph tells before
    under: Day | None = None  # the day of the heading or the entry that the sentence belongs to
    led: Callable[[], Day | None] = nothing  # the day that a sentence just before begins with
    announced: Announcement = nothing  # by the sentence before, where that made no claim

    @property
    def kinds(self) -> Kinds:
        """The kinds of words of its language."""
        return self.lexicon.kinds

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The groups of places and figures in the sentence, in order."""
        room = free if self.lexicon.free else finalgroups if self.lexicon.endings else grammar
        return tuple(room.groups(self.row, self.kinds))

    @cached_property
    def verbs(self) -> tuple[int, ...]:
        """Positions of the verbs that tell of an event; an aim ("to capture") tells of none."""
        return tuple(i for i, symbol in enumerate(self.symbols) if symbol == "V" and _tells_of_event(self, i))

    @cached_property
    def days(self) -> tuple[tuple[int, Day], ...]:
        """The days that the sentence names, each with its position."""
        return tuple((i, chunk.day) for i, chunk in enumerate(self.row) if chunk.day)

    @cached_property
    def seated(self) -> re.Match[str] | None:
        """Who tells the sentence from a seat named before a colon, which is not where what they tell happened."""
        found = SEATED.match(self.symbols)
        return found if found and is_a(self.kinds.sides.teller, self.row[found.start("who")].text) else None

    @cached_property
    def elsewhen(self) -> tuple[tuple[int, int], ...]:
        """Where in the text the sentence says since when something else is: "the first town to fall since May"."""
        if self.lexicon.mood.elsewhen == NEVER or not self.row:
            return ()
        found = caseless(self.lexicon.mood.elsewhen).finditer(self.text, self.row[0].start, self.row[-1].end)
        return tuple(one.span() for one in found)

    @cached_property
    def taken(self) -> frozenset[int]:
        """Positions of chunks that are places, hence no sides; bare names may be either."""
        items = [item for group in self.groups for item in group.items if item.rule != "names"]
        return frozenset(i for item in items for i in (*item.regions, *item.names))

    def words(self, start: int, end: int) -> str:
        """Return the text between two chunk positions, "not" and "and" written out: "didn't", "&"."""
        if start >= end:
            return ""
        said = self.text[self.row[start].start : self.row[end - 1].end]
        for short, full in IN_SHORT if "n't" in said or "cannot" in said or "&" in said else ():
            said = said.replace(short, full)
        return said


IN_SHORT = (
    ("cannot", "can not"),
    ("can't", "can not"),
    ("won't", "will not"),
    ("n't", " not"),
    (" &amp;", " and"),
    (" &", " and"),
)


def undated(reading: Reading, start: int, end: int) -> str:
    """Return the words between two chunk positions without the days among them: "agreed on Friday to hand over"."""
    words, at = "", start
    for i in (*(i for i in range(start, end) if reading.row[i].symbol == "D"), end):
        closed = reading.symbols[i + 1 : i + 2] == ","  # elsewhere the comma ends a clause: "As the mayor said, on"
        words += reading.words(at, i).rstrip(", " if closed or not reading.lexicon.slavic else " ") + " "
        at = i + 1 + closed
    return words.rstrip()


@dataclass(frozen=True, slots=True)
class Found:
    """An item with the event that it belongs to and its part in a sum."""

    item: Item
    event: Event
    role: Role = Role.SINGLE
    regions: tuple[int, ...] = field(default=())
    place: str | None = None  # the region, where only an earlier sentence names it


def _tells_of_event(reading: Reading, at: int) -> bool:
    if _is_going_on(reading, at) or ATTRIBUTE.match(reading.symbols, max(0, at - 1)):
        return False
    if _is_supposed(reading, at) or _is_only_named(reading, at) or _is_order(reading, at):
        return False
    if _is_epithet(reading, at) or _is_attributed(reading, at) or _is_background(reading, at):
        return False
    if _is_meant(reading, at) or _is_unannounced(reading, at) or _is_until(reading, at) or _is_unbegun(reading, at):
        return False
    if (
        _is_conditional(reading, at)
        or _only_belongs(reading, at)
        or _is_holding(reading, at)
        or is_undone(reading, at)
        or _is_of_aim(reading, at)
        or _moves_things(reading, at)
    ):
        return False
    if (
        _is_told(reading, at)
        or _is_praised(reading, at)
        or _is_then_done(reading, at)
        or is_forced(reading, at)
        or is_let(reading, at) is not None
    ):
        return True
    if _is_among_aims(reading, at) or _is_meanwhile_held(reading, at):
        return False
    aimed = (i for i in (at, _brought(reading, at)) if i is not None)
    return not any(mood.is_aim(undated(reading, max(0, i - 9), i), reading.lexicon.mood) for i in aimed)


# "The four villages occupied by Norland must be returned": who holds them, of which something else is told
MEANWHILE_HELD = re.compile(r"(?:^|[;,:][xd]{0,2})[xmd]{0,3}[NPUTjgyxrd]{1,6}[UT](?:[io]d?y?P[TU]?|[^;VRKS]*)?$")
HELD_BY = re.compile(r"bd?[jg]{0,2}[PS](?:iD?|x?D)?,?(?:[^;VRKD]*[vh]|l)")


def _is_meanwhile_held(reading: Reading, at: int) -> bool:
    """Return whether a participle only tells who holds the places that a clause speaks of otherwise."""
    if not reading.lexicon.english or reading.row[at].text.casefold() != "occupied":
        return False
    before = reading.symbols[:at]
    told = HELD_BY.match(reading.symbols, at + 1) and not re.search("h[xg]?$", before)
    return bool(told) and MEANWHILE_HELD.match(before) is not None


# "an operation to envelop, encircle, or seize", "troops to cut off and then take"
AIMS = re.compile(r"(?P<aim>.*\bto)(?: [a-z][a-z-]*,?){1,5} (?:and|or|and/or)(?: then| also| eventually)?", re.DOTALL)


def _is_among_aims(reading: Reading, at: int) -> bool:
    """Return whether a verb in its bare form is one more of several that tell what somebody means to do."""
    if not reading.lexicon.english or not is_a(reading.kinds.deeds.infinitive, reading.row[at].text):
        return False
    aims = AIMS.fullmatch(undated(reading, max(0, at - FAR // 2), at))
    return aims is not None and mood.is_aim(aims["aim"], reading.lexicon.mood)


# "All six checkpoints set up by the army have been removed from"
THINGS_MOVED = re.compile(r"(?:^|[,;:])[dNxgjyr]{0,5}X(?:g[xg]?[bmfo]d?[jg]?[PS])?[vhx]{1,3}$")


def _moves_things(reading: Reading, at: int) -> bool:
    """Return whether only things are taken away, which gives no place up."""
    verb = reading.row[at].verb
    leaves = reading.lexicon.english and verb is not None and verb.kind is EventKind.WITHDRAWN
    return leaves and THINGS_MOVED.search(reading.symbols[:at]) is not None


def _is_order(reading: Reading, at: int) -> bool:
    """Return whether a sentence begins with a verb in its bare form: "Take Lowfen by New Year"."""
    begins = reading.lexicon.english and re.fullmatch("[xD,]{0,2}", reading.symbols[:at]) is not None
    return begins and is_a(reading.kinds.deeds.infinitive, reading.row[at].text)


def _is_conditional(reading: Reading, at: int) -> bool:
    before = reading.words(max(0, at - NEAR - 2), at)
    after = reading.words(at + 1, min(at + 2, len(reading.row)))
    return mood.is_conditional(before, reading.row[at].text, after, reading.lexicon.mood)


BELONGS = re.compile(r"d?[jgy]{0,2}(?:X|P[TU](?!s)|(?P<law>c))")


def _only_belongs(reading: Reading, at: int) -> bool:
    """Return whether a present only tells to what places belong: "nine villages, which fall under Article 12"."""
    if not is_a(reading.kinds.deeds.stands_under, reading.row[at].text):
        return False
    if is_a(reading.kinds.deeds.lawful, reading.row[at].text):
        return True
    held = re.compile(r"[^,;VRK]*c").match(reading.symbols, at + 1)
    belongs = BELONGS.match(reading.symbols, at + 1)
    if belongs is None:
        return reading.symbols[at - 1 : at] == "w" and not held
    return not belongs["law"] or is_a(reading.kinds.deeds.lawful, reading.row[belongs.start("law")].text)


# "pide la devolución de siete aldeas ocupadas": what is to be given back has no other event
AIMED = re.compile(r"V[dNgr]{0,4}Ug?$")


def _is_of_aim(reading: Reading, at: int) -> bool:
    """Return whether a participle only tells which places somebody means to get or to be given."""
    verb = reading.row[at].verb
    aim = AIMED.search(reading.symbols[:at]) if reading.lexicon.romance and verb and verb.passive else None
    if aim is None or verb is None or not caseless(verb.passive or NEVER).fullmatch(reading.row[at].text):
        return False
    before = undated(reading, max(0, aim.start() - 6), aim.start())
    return mood.is_aim(before, reading.lexicon.mood) and not _tells_of_event(reading, aim.start())


def _brought(reading: Reading, at: int) -> int | None:
    """Return the verb that brings about what another tells: "asked the army to bring 3 villages back under control"."""
    verb = reading.row[at].verb
    before = re.search("V[^VKRSw,;:]*$", reading.symbols[:at])
    brings = before and verb and verb.frame == "pass" and not re.search("[hvxD]$", reading.symbols[:at])
    return before.start() if before and brings else None


def _is_until(reading: Reading, at: int) -> bool:
    """Return whether a present only says how long something else will last: "until Lowfen falls", "is liberated"."""
    days = reading.kinds.days
    if says(days.until_then, reading.words(max(0, at - NEAR - 3), at)):
        return True
    before = reading.row[max(0, at - 4) : at]
    return is_a(reading.kinds.deeds.falls, reading.row[at].text) and any(is_a(days.until, c.text) for c in before)


def is_only_before(verb: str, kinds: Kinds) -> bool:
    """Return whether a verb of a clause with "before" leaves out who acts: "antes de tomar"."""
    return is_a(kinds.deeds.before, verb)


def _is_unbegun(reading: Reading, at: int) -> bool:
    """Return whether "before taking" follows nothing that was taken: "avant de prendre Lowfen, l'armée devra ..."."""
    return is_only_before(reading.row[at].text, reading.kinds) and "V" not in reading.symbols[:at]


FORCED = re.compile(r"(?P<force>[gV])d?[jg]{0,2}(?P<loser>[PS])tx?$")


def is_forced(reading: Reading, at: int) -> re.Match[str] | None:
    """Return who is forced to leave a place, and the verb of that: "forcing the army to withdraw from Lowfen"."""
    found = FORCED.search(reading.symbols[:at]) if reading.lexicon.english else None
    return found if found and is_a(reading.kinds.deeds.forcing, reading.row[found.start()].text) else None


MADE_TO = re.compile(r"h[xg]?(?P<force>[gV])tx?$")


def is_made_to_leave(reading: Reading, at: int) -> bool:
    """Return whether "by" says who makes a side leave, not who takes the place: "was forced to withdraw from"."""
    found = MADE_TO.search(reading.symbols[:at]) if reading.lexicon.english else None
    return found is not None and is_a(reading.kinds.deeds.forcing, reading.row[found.start("force")].text)


LET = re.compile("(?P<gainer>[PS])t?x?$")


def is_let(reading: Reading, at: int) -> int | None:
    """Return who could take a place, by its position: "the strikes allowed the army to retake Lowfen"."""
    found = LET.search(reading.symbols[:at]) if reading.lexicon.english else None
    start = found.start() if found else 0
    let = caseless(reading.kinds.deeds.letting).fullmatch(reading.words(max(0, start - NEAR), start))
    return None if let is None or caseless(reading.kinds.deeds.undone).search(let["before"]) else start


HAD = re.compile("w(?P<had>v)[hx]{0,2}$")
UNDATED = re.compile("[^VKRw,;D]*(?:[,;V]|$)")


def _without_spans(reading: Reading) -> str:
    """Return the symbols of a sentence without its days since when, which are of its main verb."""
    spans = (chunk.day is not None and chunk.day.role == "since" for chunk in reading.row)
    symbols = "".join("x" if span else symbol for span, symbol in zip(spans, reading.symbols, strict=True))
    return re.sub("(?<=x),D(?=$|[,;])", ",x", symbols)  # "since Thursday, 5 May"


def is_undone(reading: Reading, at: int) -> bool:
    """Return whether a verb only tells who had several places before: "retook five towns which had fallen to"."""
    had = HAD.search(reading.symbols[:at]) if reading.lexicon.english else None
    if (
        had is None
        or reading.row[had.start("had")].text.casefold() != "had"
        or not UNDATED.match(_without_spans(reading), at + 1)
    ):
        return False
    before = [chunk.verb for chunk in reading.row[: had.start()] if chunk.verb]
    counted = "N" in reading.symbols[: had.start()]
    return counted and bool(before) and before[-1].kind in (EventKind.RECAPTURED, EventKind.LIBERATED)


def _is_holding(reading: Reading, at: int) -> bool:
    """Return whether a participle only says who holds a place: "the rebels occupying Lowfen", "still occupying"."""
    if at == 0 or reading.row[at].text.casefold() != "occupying":
        return False
    return reading.symbols[at - 1] in "SP" or is_a(reading.kinds.deeds.standing, reading.row[at - 1].text)


NEAR, FAR = 6, 24  # words before a verb that tell how it is meant


def _is_meant(reading: Reading, at: int) -> bool:
    """Return whether the verb says what somebody will conquer, which is an aim; to "take control of" may be agreed."""
    verb = reading.row[at].verb
    # What opens the way for "capturing Lowfen" and "retaking Highfen" may stand far before the second.
    far = FAR if reading.row[at].text.endswith("ing") else NEAR
    before = undated(reading, max(0, at - far), at)
    if verb is not None and verb.frame in ("noun", "noun-leave"):
        return mood.is_aim_of(before, reading.lexicon.mood)
    acts = verb is not None and verb.frame in ("take", "clear", "oust") and verb.kind is not EventKind.HANDED_OVER
    return acts and " " not in reading.row[at].text and mood.is_meant(before, reading.lexicon.mood)


def _is_unannounced(reading: Reading, at: int) -> bool:
    """Return whether a verb that tells what stands ("is in the hands of") is not announced as news."""
    verb = reading.row[at].verb
    said = compiled(reading.lexicon.announcing)
    dated = any(chunk.day and is_a(reading.kinds.days.by, chunk.text) for chunk in reading.row[:at])
    if dated and not is_a(reading.kinds.deeds.in_control, reading.row[at].text):
        return False  # "By Friday, Lowfen was in rebel hands"
    return bool(verb and verb.told) and not any(said.fullmatch(c.text.lower()) for c in reading.row if c.symbol == "R")


def _is_told(reading: Reading, at: int) -> bool:
    """Return whether the verb tells which ones: "the localities to come under", not "an attempt to capture"."""
    verb = reading.row[at].verb
    given = verb is not None and verb.kind is EventKind.HANDED_OVER  # "Lowfen to be handed over", in a headline
    lead = reading.symbols[:at]
    return (
        lead.endswith(("Ut", "Uth", "Tt", "Tth"))
        or THIRD.search(lead) is not None
        or (given and lead.endswith(("Pth", ")th")))
        or fronted(lead, at) is not None
    )


def _is_praised(reading: Reading, at: int) -> bool:
    """Return whether somebody is praised for what a verb tells: "thanked the army for liberating Lowfen"."""
    praised = re.search("md?$", reading.symbols[max(0, at - 2) : at])
    return praised is not None and mood.is_praised(reading.words(max(0, at - FAR), at), reading.lexicon.mood)


# "Gunmen stormed Lowfen before taking", "The army, backed by tanks, fought for weeks before retaking"
DONE_BEFORE = re.compile(
    r"(?:D,?)?d?[jg]{0,2}S(?:,[^VKR,;]{1,12},)?x?(?P<did>[gVX])(?:(?!id?P)[^vhRKwt;])*(?P<before>x)$"
)


def _is_then_done(reading: Reading, at: int) -> bool:
    """Return whether a verb tells what a side did after something else that it did: "stormed it before taking"."""
    if not reading.lexicon.english or not reading.row[at].text.split()[0].endswith("ing"):
        return False
    found = DONE_BEFORE.match(reading.symbols[:at])
    if found is None or reading.row[found.start("before")].text.casefold() != "before":
        return False
    return is_a(reading.kinds.deeds.began_with, reading.row[found.start("did")].text)


THIRD = re.compile("hd[xygjr]{1,3}th?$")  # "Lowfen was the third to be captured"


def _is_going_on(reading: Reading, at: int) -> bool:
    """Return whether the verb tells of what is not over: "are now pushing the rebels out of"."""
    before = reading.row[max(0, at - 2) : at]
    be = any(chunk.symbol == "h" and is_a(reading.kinds.deeds.was, chunk.text) for chunk in before)
    verb = reading.row[at].verb
    acts = verb is not None and verb.frame in ("take", "clear", "oust")
    return acts and be and reading.row[at].text.split()[0].endswith("ing") and before[-1].symbol in "hx"


BARE = re.compile(r"(?:[^SV]*[;:])?[xdD]{0,3}P(?:,P)*(?:,?aP)?(?:\(PT\))?[xh-]?")
ENTRY = re.compile(r"-?D[;:-](?:Uo)?P")
SEVERAL = re.compile(r"D[;:-]P(?:,P)*,?aP")
# behind a participle at the end of what a headline tells: "Lowfen liberated, the enemy fell back to Highfen"
CLOSED = re.compile(r"(?:;.*|\(D.*|-[^PUN]*|,[^PUN]*|,d?[jg]{0,2}S[vhx]{0,2}g[^VKRUN;]*)?")
COUNTED = re.compile(
    r"(?:^[^SV]*|[R;:,][dxyg]{0,2})N[rxygj]{0,3}(?:PT)?U(?:[oin]d?y?PT?)?(?:,P(?:,P)*,?aP|\(P(?:,P)*,?aP\))?[xg]{0,2}$"
)
ABSOLUTE = re.compile(r"mN[rxygj]{0,3}[UT](?:[io]d?y?PT?)?$")  # "with two more villages captured"
EPITHET = re.compile(r"(?:[ifntob]d|[doifntm]N)[jgxyD]?$")
ATTRIBUTED = re.compile(r"[jgxyN]?P?[UTX](?!(?:[io]d?PT?)?(?:h:?d?P|h?:))")


def _is_attributed(reading: Reading, at: int) -> bool:
    """Return whether a participle only tells which place something else happens at: "in liberated Lowfen"."""
    verb, symbols = reading.row[at].verb, reading.symbols
    participle = verb and verb.passive and caseless(verb.passive).fullmatch(reading.row[at].text)
    before = reading.words(max(0, at - 4), at)
    return (
        bool(participle)
        and symbols[at + 1 : at + 2] in tuple("PUTzu")
        and mood.is_attributed(before, reading.lexicon.mood)
    )


def _is_epithet(reading: Reading, at: int) -> bool:
    """Return whether the verb only tells which ones: "in the two occupied villages"."""
    verb = reading.row[at].verb
    form = bool(verb and verb.passive and re.fullmatch(verb.passive, reading.row[at].text, re.IGNORECASE))
    which = re.search("d[xD]?$", reading.symbols[:at]) if form and reading.lexicon.english else None
    if which and reading.row[which.start()].text.casefold() == "the" and reading.symbols.startswith("P", at + 1):
        return True  # "visited the newly liberated Lowfen"
    if form and at and reading.row[at - 1].text.casefold().endswith("the recently"):
        return True  # "in the recently liberated villages"
    return form and bool(EPITHET.search(reading.symbols[:at])) and bool(ATTRIBUTED.match(reading.symbols, at + 1))


def _is_background(reading: Reading, at: int) -> bool:
    """Return whether the verb only says after what something else happened, in a year that the text has to name."""
    years = any(chunk.day and re.search(r"(?:19|20)\d\d", chunk.text) for chunk in reading.row)
    return years and mood.is_background(reading.row[at].text, reading.lexicon.mood)


def _is_supposed(reading: Reading, at: int) -> bool:
    """Return whether the verb begins a clause that only weighs it: "capturing Lowfen would be ..."."""
    verb = reading.row[at].verb
    noun = verb is not None and verb.frame == "noun"
    of = reading.lexicon.unmarked
    if of is not None:
        noun = caseless(of.nominal).fullmatch(reading.row[at].text) is not None
    begins = re.search(
        r"(?:^|[,;:xRwha])d?$" if of else r"(?:^|[,;:xRw])d?[jgPS]?$" if noun else r"(?:^|[,;:x])d?$",
        reading.symbols[:at],
    )
    return bool(begins) and mood.is_supposed(
        reading.words(at + 1, min(at + 18, len(reading.row))), reading.lexicon.mood
    )


def _is_only_named(reading: Reading, at: int) -> bool:
    """Return whether a noun tells of what is still to come or long known: "the fall of Lowfen is imminent"."""
    verb = reading.row[at].verb
    if verb is None or not (verb.frame == "noun" or reading.row[at].text.endswith("ing")):
        return False
    if reading.symbols[at - 1] == "s" and "control" in reading.row[at].text:
        return not mood.is_led_to(reading.words(max(0, at - 9), at), reading.lexicon.mood)
    if not reading.days and mood.is_recounted(reading.words(max(0, at - 9), at), reading.lexicon.mood):
        return True
    after = reading.words(at + 1, min(at + 12, len(reading.row)))
    return verb.frame.startswith("noun") and mood.is_awaited(after, reading.lexicon.mood)


def frame_of(reading: Reading, at: int) -> tuple[str, Frame]:
    """Return the frame of the verb at a position, active or passive, with its name."""
    verb = reading.row[at].verb
    assert verb is not None
    name = verb.frame
    if name == "noun":
        name += {EventKind.HANDED_OVER: "-give", EventKind.WITHDRAWN: "-lose", EventKind.LOST: "-lose"}.get(
            verb.kind, ""
        )
    elif verb.passive and f"{name}-passive" in FRAMES and _is_passive(reading, at, verb.passive):
        name += "-passive"  # where verbs stand last or first, the form by itself is a frame of its own
    return name, FRAMES[name]


OF_THOSE = re.compile(r"Nod[xygjr]{0,2}[UT]$")
LIE = re.compile(r"D?(?:(?P<lie>g)|(?P<are>h)[gx]?)[in]")


@lru_cache(maxsize=1)  # the entries of a chronicle are read one after another
def _is_chronicle(text: str, entry: str, of_place: str) -> bool:
    """Return whether a text has several entries of one name and what befell it, which no person is in all of them."""
    return (
        len({found[0] for found in caseless(entry).finditer(text)}) > 2 and caseless(of_place).search(text) is not None
    )


def _is_passive(reading: Reading, at: int, form: str) -> bool:
    if not caseless(form).fullmatch(reading.row[at].text):
        return False
    before, after = reading.symbols[:at], reading.symbols[at + 1 :]
    said = re.search(r"h[xrgdya]{0,2}D?$", before) or re.match(
        r"D?x?(?:b|[tf]d?[jPS](?!P?N|d[xygj]{0,2}Uo|P?c[dN]?[PN])|md?[jPS]?s?c(?!D?N))", after
    )
    if (
        re.fullmatch(r"(?:[^SV]*[;:])?[dD]{0,3}[xyg]{0,2}(?:Uo)?P(?:,P)*(?:,?aP)?U?(?:[io]d?PT?)?", before)
        and CLOSED.fullmatch(after)
        and "U" in before
    ):
        return True  # "Lowfen village liberated"
    verb = reading.row[at].verb
    if before == "P-" and CLOSED.fullmatch(after[after.startswith("D") :]) and "D" in after[:1]:
        return True  # "Lowfen - captured 5 May", an entry
    if SEVERAL.fullmatch(before) and CLOSED.fullmatch(after):
        return True  # "10 May: Lowfen, Highfen and Norby captured", an entry
    listed = ENTRY.fullmatch(before) and CLOSED.fullmatch(after)
    if listed and _is_chronicle(reading.text, reading.kinds.deeds.entry, reading.kinds.deeds.entry_of_place):
        return True  # "10 May: Lowfen captured", among others like it
    back = verb is not None and verb.kind in (EventKind.LIBERATED, EventKind.RECAPTURED)
    if back and BARE.fullmatch(before) and CLOSED.fullmatch(after) and reading.row[at].text.casefold() != "freed":
        return True  # "Lowfen liberated!"; who is captured or freed may be a person
    if COUNTED.search(before) and not re.match(r"[xgdyjr]{0,3}[PNUTXS]", after):
        return True  # "Eight more villages liberated: ...", "the army says two villages near Lowfen retaken"
    lie = LIE.match(after) if reading.lexicon.english and OF_THOSE.search(before) else None
    if lie and (lie["are"] or is_a(reading.kinds.places.lying, reading.row[at + 1 + lie.start("lie")].text)):
        return True  # "six of the villages taken on Monday lie in Eastmoor"
    if re.search(r"P,d[xygj]{0,2}U[xygj]{0,2}$", before):
        return True  # "Lowfen, a village captured shortly before"
    if after.startswith("aK") and reading.row[at + 2].text.endswith(" by"):
        return True  # "towns occupied and controlled by the rebels"
    had = re.search(r"v[xg]{0,2}$", before)  # "n'ont pas pris"
    if reading.lexicon.romance:
        # "les forces ont avancé et capturé", "ont avancé de 10 km et repris", "ont progressé sur le front et pris"
        moved = r"g(?:[gx]{1,2}|[oimn]d?[gz]{1,2}|[oi]N{1,2}X)?|[gR]d[gz]"
        had = had or re.search(rf"[SP](?:\([PS]\))?(?:adg|g{{0,2}})vx?(?:{moved})ax?$", before)
        # "dit avoir tué dix rebelles et repris trois villages": its own object stands behind it
        besides = re.search(r"[SP](?:\([PS]\))?g?R?vx?[gX][^VKRwh;:]{0,14}ax?$", before)
        had = had or (besides and re.match(r"D?d?[xgyjr]{0,2}(?:N|U|P)", after))
    counted = ABSOLUTE.search(before)
    return (bool(said or counted) and not had) or (reading.lexicon.participles and not had)
