"""Prose to claims: each sentence as chunks, groups of places, and the verbs that they are objects of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache, partial

from pipeline.model import Claim, Report
from pipeline.parse.account import told_once
from pipeline.parse.claims import claim_of, with_own_ids, with_place
from pipeline.parse.clause.events import event_of
from pipeline.parse.clause.reading import Event, Reading, nothing
from pipeline.parse.discourse import (
    anaphora,
    bulletin,
    namedafter,
    pointing,
    quotation,
    slavicpointing,
    tablerow,
    underheading,
)
from pipeline.parse.discourse.again import again, completed, with_earlier_taker
from pipeline.parse.discourse.hearing import Hearing
from pipeline.parse.discourse.infobox import begins_line, with_location
from pipeline.parse.discourse.left import (
    TOGETHER,
    Left,
    about,
    acting_in,
    announced_by,
    last_told_in,
    left_by,
    named_in,
    no_names,
    reading_of,
    told_in,
    within,
)
from pipeline.parse.discourse.listing import (
    is_open,
    with_all_named,
    with_list,
    with_named,
    with_standing,
)
from pipeline.parse.lexicon import guessed, lexicon
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.page import Page
from pipeline.parse.sentence import read_sentence
from pipeline.parse.tables import headings
from pipeline.parse.text.normal import Plain, caseless, plain
from pipeline.parse.text.sentences import Block, Sentence, blocks, sentences
from pipeline.parse.words import dayheads
from pipeline.parse.words.clitics import apart
from pipeline.parse.words.dayheads import Head
from pipeline.parse.words.daysinfull import in_full
from pipeline.parse.words.prefilter import Find, candidates
from pipeline.parse.words.years import headings as headings_of_years


def read(report: Report, find: Find = candidates) -> list[Claim]:
    """Return the claims of a prose report, in text order; `find` tells where its verbs may begin.

    The card gives only the day of publication and the language; its defaults are not applied here. Without a language
    on the card it is guessed from the text.
    """
    form = plain(report.text)
    words = lexicon(report.card.language or guessed(form.text))
    form = in_full(apart(form, words), words, report.card.published)
    rows, spans = headings.read(report, words, partial(_titled, words, report.card.published, find))
    page = Page(form.text.replace("\n", " "), words, report.card.published, find, headings_of_years(form.text, words))
    if not page.verbs:
        return with_own_ids(rows)
    found = quotation.told(Reader(report, form, page).read(), page, report.text)
    found = bulletin.told(found, page, form.text)
    in_prose = with_location(told_once(found, report.text, words), report.text, words.kinds)
    in_table = [any(one.start < end and one.end > start for start, end in spans) for one in in_prose]
    besides = [one for one, inside in zip(in_prose, in_table, strict=True) if not inside or _is_later(one, rows)]
    besides = headings.placed(besides, report, words)
    return with_own_ids(sorted((*besides, *rows), key=lambda claim: claim.start))


def _is_later(claim: Claim, rows: Sequence[Claim]) -> bool:
    """Return whether a cell tells of another change of the place that heads its row: "retaken by the army"."""
    first = next((row for row in rows if row.localities and row.localities == claim.localities), None)
    day, taker = claim.event_end, claim.gained_by
    return first is not None and None not in (day, taker) and (day, taker) != (first.event_end, first.gained_by)


@cache
def _joining(words: Lexicon) -> frozenset[str]:
    """Return the words of a language that join the last name of a list."""
    return frozenset(word for word, symbol in words.words.items() if symbol == "a")


class Reader:
    """Reads a report sentence by sentence, each with what those before it leave behind (`Left`).

    Only what may begin a claim or goes on with one is read; of the rest, what it leaves is found out where it is asked.
    """

    def __init__(self, report: Report, form: Plain, page: Page) -> None:
        """Begin with nothing read."""
        self.report, self.form, self.page, self.words = report, form, page, page.words
        self.found: list[Claim] = []
        self.heard = Hearing(report, form, page, self.found)
        self.left = Left()
        self.previous: Block | None = None
        self.heading: Head | None = None  # of the day of all that follows
        self.region: underheading.Heading | None = None  # of where all that follows lies

    def read(self) -> list[Claim]:
        """Return the claims in the order in which they were read."""
        text, habits = self.form.text, self.words.discourse
        if habits.dateline:
            self.heading = dayheads.dateline(text, self.words)
        self.heading = self.heading or dayheads.bulletin(text, self.words)
        dated = dayheads.line(self.words) if habits.dated_lines else None
        for block in blocks(text, dated, titled=habits.titled, joining=_joining(self.words)):
            head = dayheads.head_of(text, block, self.words) if dated else None
            if head is None and habits.dated_below_title and self.previous is None:
                head = dayheads.below_title(text, block, self.words)
            if (head and head.only) or text.startswith(("==", "#"), block.start):
                self.heading = head
            elif head and self.heading and self.heading.titled:
                self.heading = None
            self._read_block(block, head or self.heading)
            self.previous = block
        return self.found

    def _read_block(self, block: Block, head: Head | None) -> None:
        self.region = underheading.heading_of(self.page, block, self.form.text) or self.region
        verbs, may_be_told = self.page.verbs_in(block), self.page.may_be_told(block)
        # Where the sentence before was read, a block without any sentence leaves all as it is.
        speaks_of_found = self.found and (self.left.end is not None or may_be_told or self.heard.may_name(block))
        if not (self.left.before or self.heard.unnamed or speaks_of_found or verbs):
            self._pass_block(block)
            return
        self._begin(block)
        above = self.region
        for sentence in sentences(self.form.text, block):
            if sentence.start == block.start and sentence.end < block.end:
                self.region = underheading.begun(self.page, sentence) or self.region
            if head and self.words.slavic and self.left.heading and block.start <= head.start < block.end:
                sentence = sentence._replace(bullet=True)  # "5 июля | Терны, Липки" is an entry of the list above
            if self.words.slavic and self.left.heading and sentence.start == block.start and self._is_of_region(block):
                sentence = sentence._replace(bullet=True)  # "Северский район: Терны, Липки." is one, too
            self._enter_list(sentence, block)
            self.heard.hear(sentence, block, self.previous, may_be_told, begun=self.left.before is not None)
            read = self.left.before or self.page.has_verb(sentence, verbs)
            reading = reading_of(self.page, sentence, self.left, head) if read else None
            alone = self.left.heading is None and sentence.end < block.end  # no heading tells of the entry
            heads = alone and reading is not None and pointing.heads_entry(reading)
            if reading is None or heads or not (self.left.before or "V" in reading.symbols):
                self._pass(sentence, block)
            else:
                self._read_sentence(reading, sentence, block)
        self.region = above if self.region is not None else None

    def _is_of_region(self, block: Block) -> bool:
        """Return whether a line begins with a region and a colon."""
        head = REGION_HEAD.match(self.form.text, block.start)
        return head is not None and head["type"].casefold() in self.words.types

    def _pass_block(self, block: Block) -> None:
        """Keep of a paragraph that tells of no change what it leaves: its names, and the place it speaks of."""
        left = self.left
        self.left = Left(unit=left.unit, named=self._named_in(block))
        if self.words.discourse.points:
            before = nothing if left.run % TOGETHER == TOGETHER - 1 else left.place
            place = partial(last_told_in, self.page, self.form.text, block, before)
            self.left = self.left._replace(place=place, passed=block.end, run=left.run + 1)

    def _begin(self, block: Block) -> None:
        """Leave to a paragraph what the one before leaves to it."""
        if begins_line(self.form.text, block.start):
            self.left = Left(unit=self.left.unit, named=self.left.named)
        end = self.left.passed if self.left.end is None else self.left.end
        near = end is not None and self.form.text.count("\n", end, block.start) < APART
        around = self.left.place if near else nothing
        earlier = around if self.left.end is not None else nothing
        self.left = self.left._replace(place=nothing, earlier=earlier, around=around, start=block.start)

    def _enter_list(self, sentence: Sentence, block: Block) -> None:
        """Let each entry of a list go on with its heading, and what is no entry end the list."""
        first = sentence.start - block.start < BULLET
        if self.left.heading and (first or not sentence.bullet):
            entry, heading = sentence.bullet, self.left.heading
            before = heading if entry else self.left.before
            self.left = self.left._replace(before=before, heading=heading if entry else None)
            if not (entry or first):  # what stands below the last entry lies not where that does
                self.left = self.left._replace(place=self.left.within)

    def _pass(self, sentence: Sentence, block: Block) -> None:
        """Pass over a sentence that tells of no change."""
        left = self.left
        tells_of_side = self.words.participles or self.words.unmarked
        actor = partial(about, self.page, sentence) if tells_of_side else nothing
        if self.words.english:
            actor = partial(acting_in, self.page, sentence, left.actor if left.run % TOGETHER else nothing)
        # A chain of sentences that begin no claim is kept short, for each one holds the one before it.
        before = nothing if left.run % TOGETHER == TOGETHER - 1 else left.place
        tells_who = self.heard.only_tells_who(sentence)
        place = left.place if tells_who else partial(told_in, self.page, sentence, before)
        self.left = Left(None, left.unit, actor, nothing, place, left.heading, block.start, run=left.run + 1)
        passed = sentence.end if self.words.discourse.points else None
        tells = self.words.unmarked or self.words.endings
        announced = partial(announced_by, self.page, sentence) if tells else nothing
        self.left = self.left._replace(named=self._named_in(block, sentence), passed=passed, announced=announced)

    def _read_sentence(self, reading: Reading, sentence: Sentence, block: Block) -> None:
        left, habits = self.left, self.words.discourse
        if habits.points:
            before = tablerow.names_of(sentence, self.page.text, left.named)
            reading = pointing.named(pointing.headed(reading, before), before)
        if self.found and left.before and self._is_list(reading):
            self.left = left._replace(end=sentence.end)
            return
        pointed: tuple[str, ...] = ()
        if self.words.slavic:
            reading, pointed = slavicpointing.named(reading, partial(self._above, block))
        here = read_sentence(reading, sentence)
        here = slavicpointing.once(here, pointed, reading, self.found) if pointed else here
        if habits.points and sentence.head and here:
            here = underheading.within(here, underheading.Heading(tablerow.region_of(self.page, block), True))
        lists = habits.dated_lines or self.words.unmarked
        if lists and left.before is left.heading and not reading.verbs:
            here = [within(one, left) for one in here]
        here, self.region = underheading.within(here, self.region), underheading.goes_on(self.region, here)
        if self.found and not here:
            self._tell_more(reading)
        self.heard.unnamed = reading if not here and namedafter.is_open(reading) else None
        headed = sentence.start == block.start and self.form.text[sentence.end - 1] != "." and sentence.end == block.end
        self.left = left_by(reading, here, left, sentence.end, headed)
        if not here and self.heard.only_tells_who(sentence):
            self.left = self.left._replace(place=left.place, before=left.before, actor=left.actor)
        if habits.points and not here:
            self.left = self.left._replace(named=partial(pointing.places, reading))
        told = [claim_of(one, reading, self.report, self.form) for one in here]
        self.found.extend(anaphora.with_names(told, self.found, reading) if reading.lexicon.romance else told)
        if self.found and self.found[-1].start >= self.form.span(self._since(sentence, block), block.end)[0]:
            if not here and self.found[-1].start >= self.form.span(block.start, block.end)[0]:
                self.found[-1] = with_earlier_taker(self.found[-1], reading)
            self.found.extend(again(reading, self.found, self.report, self.form))

    def _above(self, block: Block) -> Reading | None:
        """Return the sentence before, if it is of the same paragraph."""
        above = self.heard.above
        return reading_of(self.page, above, Left()) if above and above.start >= block.start else None

    def _is_list(self, reading: Reading) -> bool:
        """Give a sentence that only names places to the claim that counts them; tell whether it is one."""
        if with_list(self.found, reading, self.form):
            return True
        return self.words.discourse.points and is_open(self.found) and with_named(self.found, reading, self.form)

    def _tell_more(self, reading: Reading) -> None:
        """Give the claims so far what a sentence that makes none says of them: names, where, when, by whom."""
        if self.words.discourse.points:
            with_standing(self.found, reading, self.form)
        self.found[-1] = _told_more(self.found[-1], reading)
        if reading.lexicon.romance:
            with_all_named(self.found, reading, self.form)

    def _since(self, sentence: Sentence, block: Block) -> int:
        """Return where begins what "the town" may point to: the paragraph, and the one before it for its beginning."""
        first = self.previous and sentence.start == block.start and not sentence.bullet
        led = first and self.words.discourse.led_by_paragraph
        return self.previous.start if led and self.previous else block.start

    def _named_in(self, block: Block, sentence: Sentence | None = None) -> pointing.Names:
        if not self.words.discourse.points:
            return no_names
        return partial(named_in, self.page, self.form.text, block, sentence)


def _told_more(claim: Claim, reading: Reading) -> Claim:
    """Return the last claim with what a sentence that makes none says of it: where, when, by whom."""
    claim = with_place(claim, reading)
    if reading.lexicon.english:
        claim = completed(claim, reading)
    return anaphora.told_again(claim, reading) if reading.lexicon.romance else claim


REGION_HEAD = re.compile(r"[\w'-]+(?: [\w'-]+)? (?P<type>\w+): ")
OF_NO_PLACE = re.compile(r"[^UT]*(?:X[^UTV]*V|PV[bf])")  # what a title says was taken


def _titled(words: Lexicon, published: date | None, find: Find, title: str) -> Event | None:
    """Return what the line above a table says became of all in it: "Towns captured by the rebels"."""
    page = Page(plain(title).text, words, published, find)
    reading = reading_of(page, Sentence(0, len(page.text), False), Left())
    items = [item for group in reading.groups for item in group.items]
    called = [reading.row[i].text for item in items for i in item.names]
    kept = caseless(words.headings.name)  # "Places captured by the rebels"
    if len(reading.verbs) != 1 or any(item.regions for item in items) or not all(map(kept.fullmatch, called)):
        return None
    if OF_NO_PLACE.match(reading.symbols) and not called:
        return None  # "Prisoners captured by the rebels"
    return event_of(reading, reading.verbs[0])


APART = 3  # line breaks that part two paragraphs which do not go on with each other
BULLET = 4  # letters that the mark of an entry takes at most
