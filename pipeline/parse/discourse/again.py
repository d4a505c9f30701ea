"""A place told of before that changes hands again: "It was retaken on 6 May", "..., only to lose it on 19 May"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.model import Claim, EventKind, Qualifier, Report, Role, Status, Unit
from pipeline.parse.account.sides import SideNames
from pipeline.parse.clause.events import event_of
from pipeline.parse.clause.group import Group
from pipeline.parse.clause.pastdays import is_past
from pipeline.parse.clause.reading import Event, Reading, frame_of
from pipeline.parse.clause.romanceobjects import is_clitic, is_of_several
from pipeline.parse.discourse.toldagain import told_again
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.quoting import quoted
from pipeline.parse.text.normal import Plain

# "It was", "The town", "but it was soon", "before it": what the verb behind tells of, and the place is its subject
SUBJECT = re.compile(r"(?:^|[,;xaRw])[xDa,]{0,3}(?:(?P<it>x)|d(?P<unit>[UT]))[vhxgD]{0,5}$")
OBJECT = re.compile(r"(?P<it>x)|d(?P<unit>[UT])(?![oP])")
ACTING = re.compile("[vxD]{0,3}V")  # behind who acts
TOLD = (Status.ASSERTED, Status.CLAIMED)
TAKEN = (EventKind.CAPTURED, EventKind.RECAPTURED, EventKind.LIBERATED, EventKind.HANDED_OVER)
BACK = (EventKind.RECAPTURED, EventKind.LIBERATED)


def again(reading: Reading, found: Sequence[Claim], report: Report, form: Plain) -> Iterator[Claim]:
    """Yield a claim for each verb that gives the place of the last claim to another side than that one."""
    last = found[-1] if found and not _is_one_of_several(found) else None
    if last and reading.lexicon.romance and _is_parted(reading, last, report, form):
        return
    for at in reading.verbs:
        if last is None or not (_is_of_one_place(last) or _figure(last)):
            return
        spoken = _speaks_of_it(reading, at, last) if _is_of_one_place(last) else _speaks_of_them(reading, at, last)
        if not spoken or is_past(reading, at) or form.span(reading.row[at].start, reading.row[at].end)[0] < last.start:
            continue
        event = event_of(reading, at)
        if (event.kind, event.gainer, event.last) in [(one.event_kind, one.gained_by, one.event_end) for one in found]:
            continue  # told already: "entered Lowfen and captured it, and the rebels retook it"
        held = None if _was_before(reading, at, event, last) else last.gained_by
        taken = told_again(reading, at) is not None and _is_taken_after(event, last)
        turned = held is not None and _is_taken_from(event, last, reading, at)
        event = replace(event, loser=event.loser or (held if event.gainer or turned else None))
        later = event.last == last.event_end and says(
            reading.kinds.days.some_time_later, reading.words(at, min(at + 7, len(reading.row)))
        )
        if later or (turned and event.last == last.event_end):
            event = replace(event, first=None, last=None, basis=None)  # later, nobody says when
        if event.status in TOLD and (taken or turned or _is_change(event, last, reading)):
            last = _claim(event, last, reading, at, report, form)
            yield last


ENDS = re.compile(r"[.!?](?=\s)")


def _is_parted(reading: Reading, last: Claim, report: Report, form: Plain) -> bool:
    """Return whether a sentence about something else stands between, of which "it" may be told."""
    start = form.span(reading.row[0].start, reading.row[0].end)[0]
    return len(ENDS.findall(report.text, last.end, start)) > 1


BEFORE = re.compile(r"(?P<since>x)d?[jgxy]{0,2}(?:[PS]|x)[vhxD]{0,3}$|(?P<had>v)[xh]{0,2}$")


def _was_before(reading: Reading, at: int, event: Event, last: Claim) -> bool:
    """Return whether a verb tells of what came before: "since the rebels captured the town", "had captured it"."""
    if reading.lexicon.romance and says(reading.kinds.deeds.had, reading.words(max(0, at - 2), at + 1)):
        return True  # "L'armée s'en était emparée deux jours plus tôt"
    before = BEFORE.search(reading.symbols[:at])
    later = event.last is not None and last.event_end is not None and event.last > last.event_end
    if before is None or later:
        return False
    said, word = before.lastgroup or "", reading.row[before.start()].text
    return is_a(reading.kinds.deeds.pluperfect if said == "had" else reading.kinds.days.since, word)


def with_earlier_taker(last: Claim, reading: Reading) -> Claim:
    """Return the last claim with whom a place was retaken from, which the next sentence tells: "the Reds had taken it".

    Only a place that was taken, by others, and has no loser yet.
    """
    if not reading.lexicon.english or last.lost_by or not last.gained_by or not _is_of_one_place(last):
        return last
    for at in reading.verbs:
        event = event_of(reading, at)
        if SAID_BY_THEM.search(reading.symbols[:at]):
            continue  # "A military source said that they had captured the town": it is what was just told
        if not (_speaks_of_it(reading, at, last) and _was_before(reading, at, event, last)):
            continue
        first = event.kind is EventKind.CAPTURED and event.status in TOLD and event.gainer
        if first and last.event_kind in TAKEN and _is_change(event, last, reading):
            return replace(last, lost_by=event.gainer)
    return last


SAID_BY_THEM = re.compile(r"Rw?xvx?$")
# "This is the second town the rebels have taken today", "It was the third city captured by"
ONE_MORE = re.compile(r"^[dx]hd[xgyj]{1,2}Uw?(?:d?[jg]?[PS])?[vhx]{0,3}$")


def completed(last: Claim, reading: Reading) -> Claim:
    """Return the last claim with the day, the taker and the loser that a sentence tells of "it" or "the town"."""
    if _figure(last):
        return _dated(_counted(last, reading), reading)
    if not _is_of_one_place(last) or last.date_basis or last.cumulative:
        return last
    for at in reading.verbs:
        one = _speaks_of_it(reading, at, last) or ONE_MORE.search(reading.symbols[:at])
        if not one or "had" in reading.words(max(0, at - 3), at).casefold().split():
            continue
        event = event_of(reading, at)
        alike = event.kind in TAKEN and last.event_kind in TAKEN and (event.kind in BACK) == (last.event_kind in BACK)
        nth = not _speaks_of_it(reading, at, last) and SideNames(reading.kinds).are_rebels(event.gainer)
        change = not nth and _is_change(event, last, reading)  # "the rebels" of the nth town are who took it
        if not alike or event.status not in TOLD or event.basis is None or change:
            continue
        sided = replace(last, gained_by=last.gained_by or event.gainer, lost_by=last.lost_by or event.loser)
        return replace(sided, event_start=event.first, event_end=event.last, date_basis=event.basis)
    return last


def _counted(last: Claim, reading: Reading) -> Claim:
    """Return a list of places with their number and who took them: "Guards later took control of the four villages"."""
    for at in reading.verbs:
        if last.count is not None or not _speaks_of_them(reading, at, last):
            continue
        event = event_of(reading, at)
        alike = (event.kind in BACK) == (last.event_kind in BACK) and event.kind in TAKEN and last.event_kind in TAKEN
        if alike and event.status in TOLD and not _is_change(event, last, reading):
            gainer, loser = last.gained_by or event.gainer, last.lost_by or event.loser
            return replace(last, count=_figure(last), qualifier=Qualifier.EXACT, gained_by=gainer, lost_by=loser)
    return last


THEY = re.compile(r"[xDa,]{0,3}(?P<they>[xd])[vhxD]{0,4}$")


def _dated(last: Claim, reading: Reading) -> Claim:
    """Return several places with the day on which the next sentence says that "they" were taken."""
    if last.date_basis or last.cumulative or last.event_kind not in TAKEN:
        return last
    for at in reading.verbs:
        they = THEY.match(reading.symbols[:at]) if frame_of(reading, at)[1].object == "left" else None
        named = they is not None and is_a(reading.kinds.small.these_all, reading.row[they.start("they")].text)
        if not (named or (reading.lexicon.english and _speaks_of_them(reading, at, last))):
            continue
        if "had" in reading.words(0, at).casefold().split() or any(day.role == "by" for _, day in reading.days):
            continue  # "They had been captured in May"
        event = event_of(reading, at)
        alike = event.kind in TAKEN and (event.kind in BACK) == (last.event_kind in BACK)
        if alike and event.status in TOLD and event.basis and not _is_change(event, last, reading):
            return replace(last, event_start=event.first, event_end=event.last, date_basis=event.basis)
    return last


def _figure(claim: Claim) -> int | None:
    """Return how many places a claim is of, where these are two or more that are all named or counted."""
    several = claim.count or len(claim.localities)
    return several if several > 1 and claim.status in TOLD and claim.count in (None, several) else None


THEM_BEFORE = re.compile(r"(?:^|[,;xaRwD])[xDa,]{0,3}d(?P<count>N)?[xygj]{0,2}(?P<units>[UT])[vhxgD]{0,5}$")
THEM_BEHIND = re.compile(r"d(?P<count>N)?[xygj]{0,2}(?P<units>[UT])(?![oisP]|nP)")


def _speaks_of_them(reading: Reading, at: int, last: Claim) -> bool:
    """Return whether the object of a verb is as many places as were just told of: "the three towns were retaken"."""
    _, frame = frame_of(reading, at)
    if reading.lexicon.romance:
        several = is_of_several(reading, at) or (_figure(last) == 2 and _tells_both(reading, at, frame.object))
        return bool(_figure(last)) and several and _is_taken_back(reading, at)
    told = THEM_BEFORE.search(reading.symbols[:at]) if frame.object == "left" else None
    if frame.object == "right":
        told = THEM_BEHIND.match(reading.symbols, at + 1)
    return told is not None and _are_they(reading, told, _figure(last))


def _are_they(reading: Reading, told: re.Match[str], several: int | None) -> bool:
    """Return whether "the three towns", "both towns" or "the towns" are as many as were told of."""
    if told["count"]:
        i = told.start("count")
        number, article = reading.row[i].number, reading.row[i - 1].text
        return number is not None and number.low == several and is_a(reading.kinds.small.whole, article)
    i = told.start("units")
    article = reading.row[i - 1].text
    if is_a(reading.kinds.small.several, article):
        return several == 2
    the = is_a(reading.kinds.small.the, article)
    return the and several is not None and reading.row[i].text.endswith("s")


BOTH_BEFORE = re.compile(r"(?:^|[,;xaRwD])[xDa,]{0,3}(?P<both>d)[UT][vhxgD]{0,5}$")
BOTH_BEHIND = re.compile(r"D?(?P<both>d)[UT](?![oisP]|nP)")


def _tells_both(reading: Reading, at: int, side: str) -> bool:
    """Return whether a verb tells of the two places that were just told: "recobró ayer ambos distritos"."""
    left = side == "left"
    told = BOTH_BEFORE.search(reading.symbols[:at]) if left else BOTH_BEHIND.match(reading.symbols, at + 1)
    return told is not None and is_a(reading.kinds.small.both, reading.row[told.start("both")].text)


def _is_taken_back(reading: Reading, at: int) -> bool:
    """Return whether a pronoun can stand for no persons: "l'armée les a reprises", not "les a capturés"."""
    verb = reading.row[at].verb
    before = any(group.end <= at and any(i.count or i.names for i in group.items) for group in reading.groups)
    of_places = reading.row[at].text.casefold().startswith("s'en ")  # no persons, as "l'ont capturé" may be
    return verb is not None and (verb.kind is EventKind.RECAPTURED or of_places) and not before


def _is_of_one_place(claim: Claim) -> bool:
    one = len(claim.localities) == 1 or (_is_whole(claim) and not claim.localities)
    return one and not claim.count and claim.status in TOLD


def _is_one_of_several(found: Sequence[Claim]) -> bool:
    """Return whether two districts are told of together: "the district" then is neither of them."""
    beside = len(found) > 1 and 0 <= found[-1].start - found[-2].end < BESIDE
    return beside and _is_whole(found[-1]) and _is_whole(found[-2])


BESIDE = 40  # characters between two districts that one phrase names


def _is_whole(claim: Claim) -> bool:
    """Return whether a claim is of all of one region: "Lowfen district was handed over"."""
    regions = bool(claim.region) and not claim.regions
    return regions and claim.qualifier is None and claim.unit in (Unit.WHOLE_REGION, Unit.DISTRICT)


def _speaks_of_it(reading: Reading, at: int, last: Claim) -> bool:
    """Return whether the object of a verb is no name but "it" or "the town", and no other place is told before it."""
    if (unit := told_again(reading, at)) is not None:
        return (reading.symbols[unit] == "T") is _is_whole(last)
    _, frame = frame_of(reading, at)
    if reading.lexicon.romance and is_clitic(reading, at):
        return not is_of_several(reading, at) and _is_taken_back(reading, at)
    before = [group for group in reading.groups if group.end <= at and any(i.count or i.names for i in group.items)]
    before = [group for group in before if not _names_only(group, last, reading)]
    acting = [group for group in before if ACTING.match(reading.symbols, group.end)]
    if len(before) > (len(acting) if frame.object == "right" else 0):
        return False
    if frame.object == "left":
        subject = SUBJECT.search(reading.symbols[:at])
        return subject is not None and _is_it(reading, subject, 0, last)
    behind = OBJECT.match(reading.symbols, at + 1) if frame.object == "right" else None
    if behind is not None and behind["it"] and reading.lexicon.english and _is_of_entered(reading, at, last):
        return False
    return behind is not None and _is_it(reading, behind, 0, last)


INTO = re.compile(r"g(?P<into>[imt])d?(?:[gxy]{0,2}Uo)?(?P<place>P)[^VRK;]{0,16}$")


def _is_of_entered(reading: Reading, at: int, last: Claim) -> bool:
    """Return whether "it" is a place that was just entered: "declared its entry into Lowfen a year after losing it"."""
    entry = INTO.search(reading.symbols[:at])
    into = entry is not None and is_a(reading.kinds.places.into, reading.row[entry.start("into")].text)
    return (
        into
        and entry is not None
        and reading.row[entry.start("place")].text not in {place.name for place in last.localities}
    )


def _names_only(group: Group, last: Claim, reading: Reading) -> bool:
    """Return whether a group names nothing but the place that was told of last."""
    told = {place.name for place in last.localities}
    return {reading.row[i].text for item in group.items for i in item.names} == told and bool(told)


def _is_it(reading: Reading, told: re.Match[str], start: int, last: Claim) -> bool:
    if told["unit"]:
        i = told.start("unit") + start
        if (reading.symbols[i] == "T") is not _is_whole(last):
            return False  # "the district" is no town
        the = is_a(reading.kinds.small.the, reading.row[i - 1].text) if reading.lexicon.romance else False
        return (the or reading.row[i - 1].text.casefold() == "the") and not reading.row[i].text.endswith("s")
    return is_a(reading.kinds.small.again, reading.row[told.start("it") + start].text)


def _is_change(event: Event, last: Claim, reading: Reading) -> bool:
    """Return whether a place passes from who took it last: to somebody else, back to somebody, out of hands."""
    if event.loser and last.lost_by and event.kind in BACK and last.event_kind in BACK:
        # not "The army retook Lowfen from the rebels. Its allies retook it after the rebels fled."
        return event.loser.casefold() == (last.gained_by or "").casefold()
    later = event.last is not None and last.event_end is not None and event.last > last.event_end
    if event.gainer and last.gained_by:
        # not "Lowfen fighters took Norby on Monday. Lowfen police retook it on Tuesday"
        retaken = later and event.kind in BACK
        if reading.lexicon.english and not retaken and _is_of_their_name(event.gainer, last.gained_by):
            return False
        return not SideNames(reading.kinds).are_one(event.gainer, last.gained_by)
    if event.loser and last.gained_by and event.loser.casefold() == last.gained_by.casefold():
        return True
    return later and (event.kind in BACK) != (last.event_kind in BACK)


def _is_of_their_name(one: str, other: str) -> bool:
    """Return whether two sides are called by one name: "Blue fighters and their allies" are of "the Blue militia"."""
    first, second = one.split(), other.split()
    return first[0] == second[0] and first[0].istitle() and first[-1].islower() and second[-1].islower()


def _is_taken_from(event: Event, last: Claim, reading: Reading, at: int) -> bool:
    """Return whether a place is told to have been retaken from who took it: "but the town was soon retaken"."""
    back = event.kind is EventKind.RECAPTURED and not event.gainer and bool(last.gained_by)
    return back and last.event_kind not in BACK and says(reading.kinds.deeds.turned, reading.words(0, at))


def _is_taken_after(event: Event, last: Claim) -> bool:
    """Return whether somebody takes what others had left or lost: "The army left Lowfen. The rebels took the town"."""
    left = last.event_kind in (EventKind.WITHDRAWN, EventKind.LOST) and not last.gained_by
    return left and event.kind in TAKEN and event.gainer not in (None, last.lost_by)


def _claim(event: Event, last: Claim, reading: Reading, at: int, report: Report, form: Plain) -> Claim:
    start, end = form.span(reading.row[max(0, at - 1)].start, reading.row[min(at + 1, len(reading.row) - 1)].end)
    told = {**quoted(report, start, end, "again"), **event.told()}
    return replace(last, **told, rule="again", addition=False, role=Role.SINGLE)
