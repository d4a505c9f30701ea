"""What is announced in one sentence and told in the next: "The army announced on Monday an advance. It said that"."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.model import DateBasis, Status
from pipeline.parse.clause import mood, wording
from pipeline.parse.clause.reading import Announced, Event, Reading
from pipeline.parse.clause.settling import settled_day
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.lexicon.shapes import TAKEN
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.row import NEVER

# "The ministry announced on Monday that", "In a statement on Monday, the ministry said": the verb stands first
ANNOUNCES = re.compile(
    r"[axg]{0,2}R(?P<who>[PSgjTzt][PSgjTzt,]{0,6})(?:[xi][xgi]{0,3})?,?D?(?P<day>D)|[axgi]{0,6}(?P<lead>D),?R(?P<speaker>[PSgjTzt]{1,3})"
)


# "Prezident bu gün yeni siyahını açıqlayıb": the verb stands last, the list follows
LISTS = re.compile(
    r"x?(?P<who>[PSgjTx][PSgjTs]{0,5})(?P<day>D)(?P<what>[xgdjO]{1,4})R$|(?P<lead>D),?(?P<speaker>x?[PSgjTs]{1,6})(?P<which>[xgdjO]{1,4})R$"
)


def announced_in(reading: Reading) -> Announced | None:
    """Return who announces something in a sentence and on which day, if it says so; the sentence makes no claim."""
    found = (LISTS if reading.lexicon.endings else ANNOUNCES).match(reading.symbols)
    if found is None or (reading.lexicon.endings and not _tells_list(found, reading)):
        return None
    day = settled_day(reading.row[found.start("day" if found["day"] else "lead")], reading.published)
    who = wording.text(reading.row, *found.span("who" if found["who"] else "speaker"))
    return Announced(who, day) if day and day.role == "on" and day.last else None


def _tells_list(found: re.Match[str], reading: Reading) -> bool:
    """Return whether a list of places is what somebody announces, where the verb stands last."""
    what = reading.row[slice(*found.span("what" if found["what"] else "which"))]
    return any(is_a(reading.kinds.turkic.listing, chunk.text) for chunk in what)


def of_list(event: Event, reading: Reading) -> Event:
    """Let who announced a list tell what the next sentence lists, which names nobody and no day."""
    if not reading.lexicon.endings or reading.days or event.status is not Status.ASSERTED or event.running:
        return event
    told = reading.announced()
    if told is None or not mood.is_party(told.who, reading.lexicon.mood):
        return event
    event = replace(event, status=Status.CLAIMED, speaker=told.who)
    if event.basis:
        return event
    return replace(event, first=told.day.first, last=told.day.last, basis=DateBasis.ANNOUNCED)


def on_its_day(event: Event, reading: Reading, said: int, speaker: str | None) -> Event:
    """Give what the same speaker tells, in the sentence behind an announcement, the day of that, where it has none."""
    of, open_ = reading.lexicon.unmarked, event.basis is None and event.since is None and not event.running
    if of is None or reading.before or reading.days or not open_ or event.status is Status.PLANNED:
        return event
    if any(is_a(reading.kinds.deeds.told_before, chunk.text) for chunk in reading.row[:said]):
        return event  # "the army had announced the capture of"
    told = reading.announced() if speaker else None
    if told is None or speaker is None:
        return event
    same = set(speaker.split()) <= set(told.who.split()) or re.fullmatch(of.spokesman, speaker)
    return replace(event, first=told.day.first, last=told.day.last, basis=DateBasis.ANNOUNCED) if same else event


# "فقد حرر لواء المشاة قرى الرمانة والنخلة"
GOES_INTO = re.compile("a?(?P<how>x)[xD]{0,2}V")


def goes_into_detail(reading: Reading) -> bool:
    """Return whether a sentence tells, in the words of who told the one before, which places were taken by whom."""
    of, before = reading.lexicon.unmarked, reading.before
    into = GOES_INTO.match(reading.symbols) if of is not None else None
    if of is None or before is None or into is None or "R" in reading.symbols or reading.days:
        return False
    return before.kind in TAKEN and re.fullmatch(of.detailing, reading.row[into.start("how")].text) is not None


def with_details(event: Event, reading: Reading) -> Event:
    """Return what such a sentence tells with the day, the loser and the speaker of the one before."""
    before = reading.before
    if before is None or event.kind not in TAKEN or event.status is not Status.ASSERTED or not event.gainer:
        return event
    if event.gainer == before.loser or event.running or event.loser not in (None, before.loser):
        return event
    told = replace(event, loser=before.loser, first=before.first, last=before.last, basis=before.basis)
    return replace(told, status=before.status, speaker=before.speaker)


# "В Северии освобождены Терны", "На Липовщине - 88", "Один в Северии отбил батальон"
DETAIL = re.compile(r"[xa,]{0,2}(?:i[dyg]{0,2}T?P(?:[TUz]|gg|gT)?x?(?P<passive>V)|l?r?N(?:[io,]))")


SUM = re.compile(r"x[^VRKS]*V?[^VRKS]*UM[^VRKS]*(?:$|[,;])")


HEADING = re.compile(r"\s*[^.:;\n]{1,80}:(?=\s)")


def _sums_up(reading: Reading) -> bool:
    """Return whether a sentence sums up, by "thus", how many places a heading's party claims: "Böylece alınan köy"
    " sayısı"."""
    if not is_a(reading.kinds.small.thus, reading.row[0].text) or not SUM.match(reading.symbols):
        return False
    heading = HEADING.match(reading.text)
    return heading is not None and mood.is_party(heading[0], reading.lexicon.mood)


def details_claim(event: Event, reading: Reading, at: int) -> bool:
    """Return whether a sentence goes on with what a party claimed before: in Slavic, what of it lies in which region.

    Such a sentence names no other side and no day: "... перешли восемь сёл, следует из сводки. В Северии освобождены".
    """
    before = reading.before
    if before is None or before.status is not Status.CLAIMED:
        return False
    if not (reading.lexicon.slavic and before.speaker):
        return _sums_up(reading)
    detail = DETAIL.match(reading.symbols)
    if detail is None or "R" in reading.symbols or reading.days or reading.unit() is None:
        return False
    if says(reading.kinds.days.earlier, reading.words(0, len(reading.row))):
        return False
    verb = reading.row[at].verb
    passive = verb is not None and caseless(verb.passive or NEVER).fullmatch(reading.row[at].text) is not None
    return not detail["passive"] or (passive and event.gainer is None and "S" not in reading.symbols)
