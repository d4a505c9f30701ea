"""Prose to claims: each sentence as chunks, groups of places, and the verbs that they are objects of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from pipeline.model import Claim, Report, Unit
from pipeline.parse import dates, dating, final, free, mood, sides
from pipeline.parse.chunks import Chunk, chunks, has_verb
from pipeline.parse.claims import claim_of, unit_of, with_later_names, with_own_ids, with_speaker
from pipeline.parse.clitics import apart
from pipeline.parse.events import event_of, with_holder
from pipeline.parse.grammar import Group, groups
from pipeline.parse.items import SPOKEN_OF, found_in
from pipeline.parse.lexicon import Lexicon, guessed, lexicon
from pipeline.parse.normal import plain
from pipeline.parse.objects import link_objects
from pipeline.parse.reading import HELD, Event, Found, Reading, event_verbs
from pipeline.parse.sentences import Sentence, split

LONG_AGO = timedelta(days=730)  # a day before this is history that a report only recalls


def read(report: Report) -> list[Claim]:
    """Return the claims of a prose report, in text order.

    The card gives only the day of publication and the language; its defaults are not applied here. Without a language
    on the card it is guessed from the text.
    """
    form = plain(report.text)
    words = lexicon(report.card.language or guessed(form.text))
    form = apart(form, words)
    flat = form.text.replace("\n", " ")
    found: list[Claim] = []
    before: Event | None = None
    unit: Unit | None = None
    place: str | None = None
    actor: str | None = None
    last: Sentence | None = None
    opened: dict[int, int] = {}  # where each paragraph begins
    for sentence in split(form.text):
        opened.setdefault(sentence.block, sentence.start)
        same = last is not None and last.block == sentence.block
        near = last is not None and form.text.count("\n", last.end, sentence.start) < 2
        place, earlier = (place, None) if same else (None, place if near else None)
        last, behind = sentence, last
        if found and mood.is_told(flat[sentence.start : sentence.end], words.mood):
            start = opened.get(sentence.block - 1, opened[sentence.block])
            dated = bool(dates.find(flat, start, sentence.start, words.dates, None))
            told = _reading(flat, sentence, words, report.card.published)
            found = with_speaker(found, form.span(start, sentence.end)[0], told, dated)
        if before is None and not has_verb(flat, sentence.start, sentence.end, words):
            place = actor = None
            continue
        if before is None and place is None and behind and behind.block == sentence.block:
            place = _place(_reading(flat, behind, words, report.card.published), ())
        reading = _reading(flat, sentence, words, report.card.published, before, unit, place, actor, earlier)
        read_here = _read(reading, sentence)
        before = _carried(reading, read_here)
        actor = _actor(reading, read_here)
        unit = unit_of(reading) or (unit if before else None)
        place = _place(reading, read_here)
        found.extend(claim_of(one, reading, report, form) for one in read_here)
    return with_own_ids(with_later_names(found))


def _reading(
    text: str,
    at: Sentence,
    words: Lexicon,
    published: date | None,
    before: Event | None = None,
    unit: Unit | None = None,
    place: str | None = None,
    actor: str | None = None,
    earlier: str | None = None,
) -> Reading:
    row = _with_head(chunks(text, at.start, at.end, words, published), text, at)
    if at.head and at.day and not any(chunk.day for chunk in row):
        row = (*row, *chunks(text, *at.day, words, published))
    return Reading(
        row,
        sides.line(row),
        tuple(_groups(row, words)),
        text,
        published,
        words,
        before,
        unit,
        actor,
        earlier,
        place,
    )


def _groups(row: Sequence[Chunk], words: Lexicon) -> list[Group]:
    return free.groups(row) if words.free else final.groups(row) if words.endings else groups(row)


def _place(reading: Reading, found: Sequence[Found]) -> str | None:
    """Return the one region that a sentence is about, or that it leaves as it was; None where it names several."""
    claimed = {reading.row[i].text for one in found for i in one.regions}
    told = {reading.row[m.start(m.lastgroup or 0)].text for m in SPOKEN_OF.finditer(reading.symbols)}
    names = claimed or told
    return reading.place if not names else names.pop() if len(names) == 1 else None


def _actor(reading: Reading, found: Sequence[Found]) -> str | None:
    """Return who acts in a sentence, for "they" in the next one."""
    if found:
        return found[-1].event.gainer
    return next((event_of(reading, i).gainer for i in event_verbs(reading)), None)


def _with_head(row: tuple[Chunk, ...], text: str, at: Sentence) -> tuple[Chunk, ...]:
    """Put the head of a table row before a verb that has no object of its own: "Lowfen | Captured by ..."."""
    verb = next((i for i, chunk in enumerate(row[:2]) if chunk.symbol == "V"), None)
    if at.head is None or verb is None:
        return row
    return (*row[:verb], Chunk("P", text[slice(*at.head)], *at.head), *row[verb:])


def _carried(reading: Reading, found: Sequence[Found]) -> Event | None:
    """Return the event that a following sentence without a verb goes on with."""
    if found:
        return found[-1].event
    if len(reading.row) < 7 and not re.search("[VN]", reading.symbols):
        return reading.before  # a heading interrupts nothing
    if reading.before and not [*event_verbs(reading)] and reading.symbols.endswith(":") and "U" in reading.symbols:
        return with_holder(reading, reading.before)
    introduced = [
        event_of(reading, i) for i in event_verbs(reading) if reading.symbols.endswith(":") or "U" in reading.symbols
    ]
    return introduced[-1] if introduced and reading.symbols.endswith(":") else None


def _read(reading: Reading, sentence: Sentence) -> list[Found]:
    if sentence.head is None and _is_recalled(reading):
        return []
    verbs = [at for at in event_verbs(reading) if sentence.head is not None or not dating.is_past(reading, at)]
    linked = link_objects(reading, verbs)
    if not verbs and reading.before and _goes_on(reading, sentence):
        linked = [(group, with_holder(reading, reading.before)) for group in reading.groups]
    return sorted(found_in(reading, linked), key=lambda one: one.item.start)


def _is_recalled(reading: Reading) -> bool:
    if mood.is_elsewhere(reading.words(0, len(reading.row)), reading.lexicon.mood):
        return True
    days = [chunk.day.last for chunk in reading.row if chunk.day and chunk.day.last]
    if days and reading.published and all(reading.published - day > LONG_AGO for day in days):
        return True
    return not days and mood.is_recalled(reading.words(0, len(reading.row)), reading.published, reading.lexicon.mood)


# "The captured villages are Lowfen and Highfen", "The districts include Lowfen"
LISTED = re.compile(r"[xd]?[gV]?[UT]h?l|[xd]?[gV]?[UT]h:?(?=d?P(?:,|,?aP))|[xd]?h?l")
BARE = re.compile(r"[dUTPaioy,z();.]*")  # "Lowfen and Highfen districts in Eastmoor"
NAMED = re.compile(r"d?U?P(?:,P)*(?:,?aP)?(?:,?id?PT?|\((?:id?)?PT?\))?[;,]?")  # an entry that only names places


THESE = re.compile(r"(?:^|[,:])(?P<who>[xd]h|[xd]?l)(?:d?[xygj]?U[o:]?)?d?P")


def _goes_on(reading: Reading, sentence: Sentence) -> bool:
    """Return whether a sentence without an event verb is the rest of a list begun before it."""
    if sentence.head or re.search(r"[KX]", reading.symbols):
        return False
    held = HELD.match(reading.symbols, 1)
    if held and re.match(r"x[^PSVK]*h", reading.symbols[0] + reading.symbols[held.end() :]):
        return True  # "Also under Vespera's control are 52 villages in ..."
    items = [item for group in reading.groups for item in group.items]
    told = THESE.search(reading.symbols)
    if told and reading.row[told.start("who")].text.casefold().split()[0] in ("these", "they"):
        return True  # "These are the villages of Lowfen and Highfen."
    if sentence.bullet and (
        NAMED.fullmatch(reading.symbols) or (any(i.names for i in items) and BARE.fullmatch(reading.symbols))
    ):
        return True
    if sentence.goes_on or LISTED.match(reading.symbols):
        return True
    return any(item.listed or item.count for item in items) and (
        sentence.bullet or "r" in reading.symbols or all(item.listed for item in items)
    )
