"""Prose to claims: each sentence as chunks, groups of places, and the verbs that they are objects of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache, cached_property, partial
from typing import NamedTuple, TypeVar

from pipeline.model import Claim, Report
from pipeline.parse.claims import (
    claim_of,
    unit_of,
    with_days_of_sums,
    with_entries,
    with_known_places,
    with_later_names,
    with_own_ids,
    with_place,
    with_speaker,
    without_vague,
)
from pipeline.parse.clause import dating, mood, romance
from pipeline.parse.clause.events import event_of, with_holder
from pipeline.parse.clause.group import Group
from pipeline.parse.clause.items import SPOKEN_OF, found_in
from pipeline.parse.clause.objects import link_objects, takes_things
from pipeline.parse.clause.reading import HELD, Actor, Counted, Event, Found, Place, Reading, nothing
from pipeline.parse.discourse import anaphora, dayheads, pointing
from pipeline.parse.discourse.again import again, completed
from pipeline.parse.discourse.dayheads import Head
from pipeline.parse.discourse.infobox import begins_line, with_location
from pipeline.parse.discourse.listing import with_list
from pipeline.parse.discourse.years import Years
from pipeline.parse.lexicon import guessed, lexicon
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.tables import headings
from pipeline.parse.text.normal import Plain, plain
from pipeline.parse.text.prefilter import Find, candidates, first_letters, small
from pipeline.parse.text.sentences import LONGEST, Block, Sentence, blocks, sentences
from pipeline.parse.words import dates
from pipeline.parse.words.chunks import chunks
from pipeline.parse.words.clitics import apart
from pipeline.parse.words.dates import Day
from pipeline.parse.words.scan import NEVER, Chunk, line_of, may_begin, may_tell, tells
from pipeline.parse.words.sharing import entry

LONG_AGO = timedelta(days=730)  # a day before this is history that a report only recalls


def read(report: Report, find: Find = candidates) -> list[Claim]:
    """Return the claims of a prose report, in text order; `find` tells where its verbs may begin.

    The card gives only the day of publication and the language; its defaults are not applied here. Without a language
    on the card it is guessed from the text.
    """
    form = plain(report.text)
    words = lexicon(report.card.language or guessed(form.text))
    form = apart(form, words)
    rows, spans = headings.read(report, words, partial(_titled, words, report.card.published, find))
    page = Page(form.text.replace("\n", " "), words, report.card.published, find)
    if not page.verbs:
        return with_own_ids(rows)
    found = Reader(report, form, page).read()
    found = with_entries(found, report.text) if words.asides else found
    in_prose = without_vague(with_later_names(found, report.text))
    in_prose = with_location(with_days_of_sums(with_known_places(in_prose)), report.text)
    besides = [one for one in in_prose if not any(one.start < end and one.end > start for start, end in spans)]
    return with_own_ids(sorted((*besides, *rows), key=lambda claim: claim.start))


class Reader:
    """Reads a report sentence by sentence, each with what those before it leave behind (`Left`).

    Only what may begin a claim or goes on with one is read; of the rest, what it leaves is found out where it is asked.
    """

    def __init__(self, report: Report, form: Plain, page: Page) -> None:
        """Begin with nothing read."""
        self.report, self.form, self.page, self.words = report, form, page, page.words
        self.points = self.words.done != NEVER  # whether the language says where "the town" points to a place
        self.found: list[Claim] = []
        self.left = Left()
        self.previous: Block | None = None
        self.heading: Head | None = None  # of the day of all that follows

    def read(self) -> list[Claim]:
        """Return the claims in the order in which they were read."""
        dated = dayheads.line(self.words.dates) if self.words.dates.heads else None
        for block in blocks(self.form.text, dated):
            head = dayheads.head_of(self.form.text, block, self.words.dates) if dated else None
            if (head and head.only) or self.form.text.startswith(("==", "#"), block.start):
                self.heading = head
            self._read_block(block, head or self.heading)
            self.previous = block
        return self.found

    def _read_block(self, block: Block, head: Head | None) -> None:
        verbs, may_be_told = self.page.verbs_in(block), self.page.may_be_told(block)
        # Where the sentence before was read, a block without any sentence leaves all as it is.
        speaks_of_found = self.found and (self.left.end is not None or may_be_told)
        if not (self.left.before or speaks_of_found or verbs):
            self.left = Left(unit=self.left.unit, named=self._named_in(block))
            return
        self._begin(block)
        for sentence in sentences(self.form.text, block):
            self._enter_list(sentence, block)
            if may_be_told and self.found:
                self._hear_who_told(sentence, block)
            read = self.left.before or self.page.has_verb(sentence, verbs)
            reading = _reading(self.page, sentence, self.left, head) if read else None
            if reading is None or not (self.left.before or "V" in reading.symbols):
                self._pass(sentence, block)
            else:
                self._read_sentence(reading, sentence, block)

    def _begin(self, block: Block) -> None:
        """Leave to a paragraph what the one before leaves to it."""
        if begins_line(self.form.text, block.start):
            self.left = Left(unit=self.left.unit, named=self.left.named)
        told = self.left.end is not None and self.form.text.count("\n", self.left.end, block.start) < 2
        earlier = self.left.place if told else nothing
        self.left = self.left._replace(place=nothing, earlier=earlier, start=block.start)

    def _enter_list(self, sentence: Sentence, block: Block) -> None:
        """Let each entry of a list go on with its heading, and what is no entry end the list."""
        if self.left.heading and sentence.start - block.start < BULLET:
            entry, heading = sentence.bullet, self.left.heading
            before = heading if entry else self.left.before
            self.left = self.left._replace(before=before, heading=heading if entry else None)

    def _hear_who_told(self, sentence: Sentence, block: Block) -> None:
        """Give what was found just before to whom a sentence says that it goes back."""
        if mood.is_told(self.page.text[sentence.start : sentence.end], self.words.mood):
            said = [one for one in (self.previous, block) if one]
            self.found = _as_told(self.found, self.page, self.form, sentence, said)

    def _pass(self, sentence: Sentence, block: Block) -> None:
        """Pass over a sentence that tells of no change."""
        left = self.left
        actor = partial(_about, self.page, sentence) if self.words.participles else nothing
        # A chain of sentences that begin no claim is kept short, for each one holds the one before it.
        before = nothing if left.run % TOGETHER == TOGETHER - 1 else left.place
        place = partial(_told_in, self.page, sentence, before)
        self.left = Left(None, left.unit, actor, nothing, place, left.heading, block.start, run=left.run + 1)
        self.left = self.left._replace(named=self._named_in(block, sentence))

    def _read_sentence(self, reading: Reading, sentence: Sentence, block: Block) -> None:
        left = self.left
        if self.points:
            reading = pointing.named(reading, left.named)
        if self.found and left.before and with_list(self.found, reading, self.form):
            self.left = left._replace(end=sentence.end)
            return
        here = _read(reading, sentence)
        if self.points and left.before is left.heading and not reading.verbs:
            here = [_within(one, left) for one in here]
        if self.found and not here:
            self.found[-1] = _told_more(self.found[-1], reading)
        headed = sentence.start == block.start and self.form.text[sentence.end - 1] != "." and sentence.end == block.end
        self.left = _left(reading, here, left, sentence.end, headed)
        if self.points and not here:
            self.left = self.left._replace(named=partial(pointing.places, reading))
        self.found.extend(claim_of(one, reading, self.report, self.form) for one in here)
        if self.found and self.found[-1].start >= self.form.span(block.start, block.end)[0]:
            self.found.extend(again(reading, self.found, self.report, self.form))

    def _named_in(self, block: Block, sentence: Sentence | None = None) -> pointing.Names:
        return partial(_named_in, self.page, self.form.text, block, sentence) if self.points else no_names


def _told_more(claim: Claim, reading: Reading) -> Claim:
    """Return the last claim with what a sentence that makes none says of it: where, when, by whom."""
    claim = with_place(claim, reading)
    if reading.lexicon.dates.heads:
        claim = completed(claim, reading)
    return anaphora.told_again(claim, reading) if reading.lexicon.romance else claim


def _titled(words: Lexicon, published: date | None, find: Find, title: str) -> Event | None:
    """Return what the line above a table says became of all in it: "Towns captured by the rebels"."""
    page = Page(plain(title).text, words, published, find)
    reading = _reading(page, Sentence(0, len(page.text), False), Left())
    if len(reading.verbs) != 1 or any(item.names or item.regions for group in reading.groups for item in group.items):
        return None
    return event_of(reading, reading.verbs[0])


T = TypeVar("T")
BULLET = 4  # letters that the mark of an entry takes at most
TOGETHER = 8  # sentences, after which it is settled who acts: what is left open keeps them all in memory


class Page:
    """A text to be read: on one line, with its language, its day, and the places where a verb of an event may begin."""

    def __init__(self, text: str, words: Lexicon, published: date | None, find: Find) -> None:
        """Look for verbs at once."""
        self.text, self.words, self.published = text, words, published
        self.verbs = [at for at in find(text, words) if may_begin(text, at, words)]

    @cached_property
    def years(self) -> Years:
        """The years that the text tells, for the days that name none."""
        return Years(self.text, self.words.dates)

    def day_of(self, head: Head) -> Day | None:
        """Return the day that heads a paragraph, None where no year is known."""
        row = tuple(chunks(self.text, head.start, head.end, self.words, self.published))
        row = tuple(self.years.completed(row)) if self.published is None else row
        day = next((dating.settled_day(chunk, self.published) for chunk in row if chunk.day), None)
        return day if day and day.last else None

    def may_be_told(self, block: Block) -> bool:
        """Return whether a sentence of a block may say who told what stands before it."""
        text = small(self.text[block.start : block.end])
        return any(one in text for one in _begun(self.words.mood.told))

    def verbs_in(self, block: Block) -> Sequence[int]:
        """Return the places in a block where a verb may begin; without one it begins no claim."""
        verbs = self.verbs[bisect_left(self.verbs, block.start) : bisect_left(self.verbs, block.end)]
        if block.end - block.start > LONGEST or self.text.count("|", block.start, block.end) > 1:
            return verbs  # a piece or a cell may end inside a word, where a verb does not go on
        return [at for at in verbs if may_tell(self.text, at, block.end, self.words)]

    def has_verb(self, sentence: Sentence, verbs: Sequence[int]) -> bool:
        """Return whether one of these verbs stands in a sentence and may tell of an event; else it begins no claim."""
        start, end = sentence.start, sentence.end
        return any(tells(self.text, start, at, end, self.words) for at in verbs if start <= at < end)


@cache
def _begun(told: str) -> frozenset[str]:
    """Return letters of which some stand, small, wherever this pattern of a lexicon matches."""
    return first_letters([told])


def _reading(page: Page, at: Sentence, left: Left, head: Head | None = None) -> Reading:
    under = page.day_of(head) if head else None
    row = chunks(page.text, at.start, at.end, page.words, under.last if under else page.published)
    if page.published is None and any(chunk.symbol == "D" for chunk in row):
        row = tuple(page.years.completed(row))
    row = _with_head(row, page.text, at)
    if at.bullet and left.before and page.words.done != NEVER:
        row = tuple(entry([*row]))
    if at.day and not any(chunk.day for chunk in row):
        row = (*row, *chunks(page.text, *at.day, page.words, page.published))
    return Reading(
        row,
        line_of(row),
        page.text,
        page.published,
        page.words,
        left.before,
        left.unit,
        left.actor,
        left.earlier,
        left.place,
        partial(_day_told, page, left.start, at.start),
        under,
        partial(_day_led, page, left.start, at.start),
    )


def no_names() -> tuple[pointing.Named, ...]:
    """Leave no places behind."""
    return ()


class Left(NamedTuple):
    """What the sentences read so far leave for the next one: `Reading` says of what."""

    before: Event | None = None
    unit: Counted = nothing
    actor: Actor = nothing
    earlier: Place = nothing
    place: Place = nothing
    heading: Event | None = None  # what the heading of a list tells of each of its entries
    start: int = 0  # of the paragraph
    end: int | None = None  # of the last sentence, where it was read
    run: int = 0  # how many were read one after another
    within: Place = nothing  # where the heading of a list says that all of its entries lie
    named: pointing.Names = no_names  # the places named in a sentence that begins no claim


def _left(reading: Reading, found: Sequence[Found], left: Left, end: int, headed: bool) -> Left:
    before = _carried(reading, found, headed)
    unit = _known(unit_of(reading) or left.unit()) if before else partial(unit_of, reading)
    actor, place = _actor(reading, found), _place(reading, found)
    if left.run % TOGETHER == TOGETHER - 1:
        actor, place = _known(actor()), _known(place())
    begins = headed and not found
    within = place if begins and reading.verbs else left.within
    heading = before if begins else left.heading
    return Left(before, unit, actor, nothing, place, heading, left.start, end, left.run + 1, within=within)


def _within(one: Found, left: Left) -> Found:
    """Give an entry of a list the region that the heading of the list names."""
    return one if one.regions or one.place or left.heading is None else replace(one, place=left.within())


def _known(value: T) -> Callable[[], T]:
    return lambda: value


def _as_told(found: list[Claim], page: Page, form: Plain, at: Sentence, said: Sequence[Block]) -> list[Claim]:
    """Give the claims of this paragraph and the one before to whom a sentence says that they go back."""
    start = next(first.start for block in said for first in sentences(form.text, block))
    dated = bool(dates.find(page.text, start, at.start, page.words.dates, None))
    return with_speaker(found, form.span(start, at.end)[0], _reading(page, at, Left()), dated)


def _day_told(page: Page, start: int, end: int) -> date | None:
    """Return the last day that a piece of the text tells."""
    days = dates.find(page.text, start, end, page.words.dates, page.published)
    return next((day.last for day in reversed(days) if day.last), None)


def _named_in(page: Page, text: str, block: Block, sentence: Sentence | None = None) -> tuple[pointing.Named, ...]:
    """Return the places that a sentence, else the last one of a paragraph, names and tells no change of."""
    at = sentence or next(reversed([*sentences(text, block)]), None)
    return pointing.places(_reading(page, at, Left())) if at else ()


LEAD = 12  # letters that may stand before the day which a sentence begins with
NEAR = 600  # letters before a sentence, in which that day stands
TOLD_ON = 2  # sentences, the first of which begins with the day of both


def _day_led(page: Page, start: int, end: int) -> Day | None:
    """Return the day that a sentence just before begins with, on which its paragraph then goes on."""
    near = max(start, end - NEAR)
    days = dates.find(page.text, near, end, page.words.dates, page.published)
    last = next((day for day in reversed(days) if day.last), None)
    if last is None or last.role != "on" or last is not days[0]:
        return None
    ends = [found.end() for found in STOP.finditer(page.text, near, end)]
    before = max((at for at in ends if at <= last.start), default=start if near == start else near - LEAD)
    since = sum(at > last.end for at in ends)
    return last if last.start - before < LEAD and since <= TOLD_ON else None


STOP = re.compile(r"(?<=[a-z\d)\"]{2})[.!?]\s+(?=[A-Z\"])")


def _told_in(page: Page, sentence: Sentence, before: Place) -> str | None:
    """Return the one region that a sentence is about which begins no claim, or the one that it leaves as it was."""
    return _spoken_of(_reading(page, sentence, Left(place=before)))


ABOUT = re.compile(r"[Dx,]{0,3}d?[gj]?(?P<side>[SP])")


def _about(page: Page, sentence: Sentence) -> str | None:
    """Return the side that a sentence is about which begins no claim."""
    reading = _reading(page, sentence, Left())
    found = ABOUT.match(reading.symbols)
    side = reading.row[found.start("side")] if found else None
    return side.text if side and (side.symbol == "S" or side.text.isupper()) else None


def _place(reading: Reading, found: Sequence[Found]) -> Place:
    """Return what tells the one region that a sentence is about, or that it leaves as it was; none of several."""
    claimed = {reading.row[i].text for one in found for i in one.regions}
    return _known(_only(claimed)) if claimed else partial(_spoken_of, reading)


def _spoken_of(reading: Reading) -> str | None:
    spoken = (m for m in SPOKEN_OF.finditer(reading.symbols) if not SPEAKING.match(reading.symbols, m.end()))
    told = {reading.row[m.start(m.lastgroup or 0)].text for m in spoken}
    return _only(told) if told else reading.place()


def _only(names: Collection[str]) -> str | None:
    return next(iter(names)) if len(names) == 1 else None


SPEAKING = re.compile(r"s?T?[vh]{0,2}D?R")  # "the ministry in Lowfen said"


def _actor(reading: Reading, found: Sequence[Found]) -> Actor:
    """Return what tells who acts in a sentence, for "they" in the next one."""
    if not found:
        return partial(_acting, reading)
    who = found[-1].event.gainer
    return _known(who) if who else reading.actor


def _acting(reading: Reading) -> str | None:
    return next((event_of(reading, i).gainer for i in reading.verbs), None)


def _with_head(row: tuple[Chunk, ...], text: str, at: Sentence) -> tuple[Chunk, ...]:
    """Put the head of a table row before a verb that has no object of its own: "Lowfen | Captured by ..."."""
    verb = next((i for i, chunk in enumerate(row[:2]) if chunk.symbol == "V"), None)
    if at.head is None or verb is None or at.start == at.head[0]:
        return row
    return (*row[:verb], Chunk("P", text[slice(*at.head)], *at.head), *row[verb:])


def _carried(reading: Reading, found: Sequence[Found], headed: bool) -> Event | None:
    """Return the event that a following sentence without a verb goes on with."""
    if found:
        return found[-1].event
    if len(reading.row) < 7 and not re.search("[VN]", reading.symbols):
        return reading.before  # a heading interrupts nothing
    listed = reading.symbols.endswith(":")
    if listed and reading.before and not reading.verbs and "U" in reading.symbols:
        return with_holder(reading, reading.before)
    most = reading.lexicon.unmarked and re.search("dN[UT]", reading.symbols)
    if reading.before and most and not reading.verbs:
        return reading.before  # "Most of the 13 districts lie in the north."
    if not (listed or (headed and re.search("[UT]", reading.symbols))):
        return None
    if not reading.verbs or takes_things(reading, reading.verbs[-1]):
        return None
    return event_of(reading, reading.verbs[-1])


def _read(reading: Reading, sentence: Sentence) -> list[Found]:
    asked = reading.text[sentence.start : sentence.end].rstrip().endswith("?")
    stop = reading.symbols.rfind(";") if asked else -1  # a question behind what is told: "...; Lowfen next?"
    if asked and stop < 0:
        return []
    verbs = [at for at in reading.verbs if sentence.head is not None or not dating.is_past(reading, at)]
    linked = link_objects(reading, [at for at in verbs if stop < 0 or at < stop])
    if not verbs and reading.before and _goes_on(reading, sentence):
        event = dating.on_day_at_head(with_holder(reading, reading.before), reading)
        linked = [(group, event) for group in reading.groups if not _is_beside(reading, group)]
    elif not verbs and reading.before and reading.lexicon.participles and (listed := romance.enumerated(reading)):
        linked = [(listed, reading.before)]
    elif reading.before and reading.lexicon.joined and SHARE.match(reading.symbols) and reading.groups:
        linked = [*_shared_first(reading, reading.before, linked)]
    if not linked or (sentence.head is None and is_history(reading)):
        return []
    return sorted(found_in(reading, linked), key=lambda one: one.item.start)


def _shared_first(
    reading: Reading, before: Event, linked: Sequence[tuple[Group, Event]]
) -> Iterator[tuple[Group, Event]]:
    """Yield the objects of a sentence whose first figure is part of the one told before, each with its event."""
    first, *others = reading.groups[0].items
    yield Group((first,)), before
    for group, event in linked:
        if group != reading.groups[0]:
            yield group, event
        elif others:
            yield Group(tuple(others)), event


NEARBY = re.compile(r"g[^VN;]{0,6}nd?[yjg]{0,2}(?:P(?:,|,?a))*$")


def _is_beside(reading: Reading, group: Group) -> bool:
    """Return whether a clause with a verb of its own only tells what went on near a place: "продвижение отмечено у"."""
    return reading.lexicon.joined and NEARBY.search(reading.symbols[: group.start]) is not None


def is_history(reading: Reading) -> bool:
    """Return whether a sentence is not of what a report is about: an earlier year, votes, what nobody confirms."""
    if mood.is_elsewhere(reading.words(0, len(reading.row)), reading.lexicon.mood):
        return True
    days = [day.last for _, day in reading.days if day.last]
    if days and reading.published and all(reading.published - day > LONG_AGO for day in days):
        return True
    which = HAD.search(reading.symbols) if reading.verbs else None
    told = which.start() if which and reading.verbs[0] < which.start() else len(reading.row)
    return not days and mood.is_recalled(reading.words(0, told), reading.published, reading.lexicon.mood)


HAD = re.compile(",wd?j?[PS]?[PS]?[vx]{1,3}V")  # "retook Lowfen, which the army had captured in 2022"


# "The captured villages are Lowfen and Highfen", "The districts include Lowfen"
LISTED = re.compile(r"[xd]?[gV]?[UT]h?l|[xd]?[gV]?[UT]h:?(?=d?P(?:,|,?aP))|[xd]?h?l")
BARE = re.compile(r"[dUTPaioy,z();.]*")  # "Lowfen and Highfen districts in Eastmoor"
NAMED = re.compile(
    r"(?:D[:,-]?)?d?U?P(?:,P)*(?:,?aP)?(?:,?id?PT?|,PT|\((?:id?|d-)?PT?\))?(?:\(D\))?[;,]?"
)  # an entry that only names places


# "- 9 May: Highfen of Westmoor district", where endings tell whose
DATED = re.compile(r"D[x:,-]*P[PTUNLsadxy,;()]*")
# "9 May Highfen village - 600 people, 15 dead": what else is told of the place stands behind a dash
TOLD_OF = re.compile(r"D[x:,-]*P[PTUad,]*-[^VKR;]*")
THESE = re.compile(r"(?:^|[,:])(?P<who>[xd]h|[xd]?l)(?:d?[xygj]?U[o:]?)?d?P")


TAGS = re.compile(r"(?:[#@]\w+|https?://\S+|\w+\.\w+/\S+|[^\w#@])+")  # the end of a post, which tells nothing
# "Две деревни лежат в Северском районе, одиннадцать - в Ольховском": the verb and the dash are left out by now
SPREAD = re.compile(r"x?r?NUi(?:To)?PT?(?:(?:,a?|a)r?NU?i(?:To)?PT?)+")
SHARE = re.compile(r"NiPT?[,;-][^V]*;")  # "Восемь - в Северии; пять взяты в Терне"
OTHERS = re.compile(r"x?r?Ng{1,2}(?![gyjx]*U)")
SHARED_OUT = re.compile(r"x?Nox[hg]x?i|d?PT?mN[,.]?")  # "Five of them are in Eastmoor", "Eastmoor accounts for two"
DISTANCE = re.compile(r"NX(?:\(NX\))?(?=n)")  # "135 miles south-east of"


def _goes_on(reading: Reading, sentence: Sentence) -> bool:
    """Return whether a sentence without an event verb is the rest of a list begun before it."""
    if sentence.bullet and reading.lexicon.endings and TOLD_OF.fullmatch(reading.symbols):
        return True
    if sentence.head or re.search(r"[KX]", DISTANCE.sub("", reading.symbols)):
        return False
    if TAGS.fullmatch(reading.text, sentence.start, sentence.end):
        return False
    held = HELD.match(reading.symbols, 1)
    if held and re.match(r"x[^PSVK]*h", reading.symbols[0] + reading.symbols[held.end() :]):
        return True  # "Also under Vespera's control are 52 villages in ..."
    told = THESE.search(reading.symbols)
    if told and reading.row[told.start("who")].text.casefold().split()[0] in ("these", "they"):
        return True  # "These are the villages of Lowfen and Highfen."
    if sentence.goes_on or LISTED.match(reading.symbols):
        return True
    if SHARED_OUT.match(reading.symbols):
        return True
    if reading.lexicon.joined and OTHERS.match(reading.symbols):
        return False  # "Две школы стоят в Заречье, три - в Тернах"
    if reading.lexicon.joined and SPREAD.fullmatch(reading.symbols):
        return True
    if reading.lexicon.endings and re.fullmatch("[^;]*Ps[^;]*PU[sO]?l", reading.symbols):
        return True  # "In a post were listed Lowfen of Eastmoor, Highfen of Westmoor", where the verb stands last
    if reading.lexicon.romance and romance.is_headed(reading):
        return True
    if not (sentence.bullet or reading.lexicon.endings or re.search("[Nr]", reading.symbols)):
        return False  # only where endings tell of it is an entry of a list without any figure
    items = [item for group in reading.groups for item in group.items]
    if sentence.bullet and reading.lexicon.endings and items and DATED.fullmatch(reading.symbols):
        return True
    if sentence.bullet and (
        NAMED.fullmatch(reading.symbols) or (any(i.names for i in items) and BARE.fullmatch(reading.symbols))
    ):
        return True
    begins = 1 if reading.lexicon.unmarked and reading.symbols[:1] == "a" else 0  # "and", written as one with a verb
    if sentence.goes_on or LISTED.match(reading.symbols, begins):
        return True
    more = "r" in reading.symbols and not any(
        item.count and not item.listed and re.search(r"md?$", reading.symbols[: item.start]) for item in items
    )  # not "fears for three more villages"
    return any(item.listed or item.count for item in items) and (
        sentence.bullet or more or all(item.listed for item in items)
    )
