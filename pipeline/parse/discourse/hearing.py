"""What a sentence says of the claims before it: that they are denied, who told them, which places they count.

Such a sentence need not tell of a change itself; it is asked before it is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Claim, Report, Status
from pipeline.parse.claims import claim_of, with_speaker
from pipeline.parse.clause import mood
from pipeline.parse.clause.reading import Reading
from pipeline.parse.discourse import namedafter
from pipeline.parse.discourse.left import Left, reading_of
from pipeline.parse.discourse.listing import is_open, may_name, with_named, with_names_below
from pipeline.parse.page import Page
from pipeline.parse.sentence import read_sentence
from pipeline.parse.text.normal import Plain
from pipeline.parse.text.sentences import Block, Sentence, sentences
from pipeline.parse.words import dates


class Hearing:
    """Hears each sentence of a report in turn and mends the claims `found` so far by what it says of them."""

    def __init__(self, report: Report, form: Plain, page: Page, found: list[Claim]) -> None:
        """Begin with nothing heard; `found` is the reader's own list."""
        self.report, self.form, self.page, self.found = report, form, page, found
        self.last: Sentence | None = None  # the sentence that is heard
        self.above: Sentence | None = None  # the one before it
        self.unnamed: Reading | None = None  # the same, where it tells of a place without its name

    def hear(self, sentence: Sentence, block: Block, previous: Block | None, may_be_told: bool, begun: bool) -> None:
        """Hear a sentence; `begun` where it goes on with a list, whose entries say nothing of those before."""
        above, self.above, self.last = self.last, self.last, sentence
        self._denied(above, sentence)
        self._name(sentence)
        if may_be_told and self.found:
            self._who_told(sentence, [one for one in (previous, block) if one])
        if not begun and self.may_name(sentence):
            with_named(self.found, self._read(sentence), self.form)
        if above and self.found and self._is_below_colon(sentence, block):
            with_names_below(self.found, self._read(above), self._read(sentence), self.form)

    def may_name(self, at: Sentence | Block) -> bool:
        """Return whether a sentence, or one of a paragraph, may only name what a figure before counts."""
        if not (self.page.words.discourse.points and is_open(self.found)):
            return False
        said = [at] if isinstance(at, Sentence) else sentences(self.form.text, at)
        return any(may_name(self._words(one), self.page.words.kinds) for one in said)

    def only_tells_who(self, sentence: Sentence) -> bool:
        """Return whether a sentence leaves the place that was told of: "Об этом сообщил глава района"."""
        words = self.page.words
        return words.discourse.tells_who_alone and mood.is_told(self._words(sentence), words.mood)

    def _words(self, sentence: Sentence) -> str:
        return self.page.text[sentence.start : sentence.end]

    def _read(self, sentence: Sentence) -> Reading:
        return reading_of(self.page, sentence, Left())

    def _denied(self, above: Sentence | None, sentence: Sentence) -> None:
        """Take what the sentence before told for denied, where this one says that it is not so."""
        if above and self.found and mood.is_untold(self._words(sentence), self.page.words.mood):
            start = self.form.span(above.start, above.end)[0]
            denied = (replace(one, status=Status.DENIED) if one.start >= start else one for one in self.found)
            self.found[:] = denied

    def _name(self, sentence: Sentence) -> None:
        """Tell what the sentence before told of a place without its name, where this one gives it."""
        told, self.unnamed = self.unnamed, None
        if told is None or not namedafter.may_name(self._words(sentence)):
            return
        whole = namedafter.named(told, self._read(sentence))
        here = read_sentence(whole, Sentence(whole.row[0].start, sentence.end, False)) if whole else []
        self.found.extend(claim_of(one, whole, self.report, self.form) for one in here if whole)

    def _who_told(self, sentence: Sentence, said: Sequence[Block]) -> None:
        """Give the claims of these paragraphs to whom a sentence says that they go back."""
        page, form = self.page, self.form
        if not mood.is_told(self._words(sentence), page.words.mood):
            return
        start = next(first.start for block in said for first in sentences(form.text, block))
        dated = bool(dates.find(page.text, start, sentence.start, page.words.dates, None))
        self.found[:] = with_speaker(self.found, form.span(start, sentence.end)[0], self._read(sentence), dated)

    def _is_below_colon(self, sentence: Sentence, block: Block) -> bool:
        """Return whether a line stands right below one that ends in a colon, where endings say who and where."""
        first = self.page.words.discourse.names_below_colon and sentence.start == block.start
        return first and self.form.text[max(0, sentence.start - 4) : sentence.start].rstrip().endswith(":")
