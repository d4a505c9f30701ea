"""A sentence to what it says: the objects of its verbs, or what goes on from the sentence before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from pipeline.parse.clause import mood, romanceobjects
from pipeline.parse.clause.dating import on_day_at_head, on_own_day
from pipeline.parse.clause.events import with_holder
from pipeline.parse.clause.goeson import follows, goes_on, is_total
from pipeline.parse.clause.group import Group
from pipeline.parse.clause.items import found_in
from pipeline.parse.clause.links import link_objects
from pipeline.parse.clause.pastdays import is_past
from pipeline.parse.clause.reading import Event, Found, Reading
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.text.sentences import Sentence

LONG_AGO = timedelta(days=730)  # a day before this is history that a report only recalls
HAD = re.compile(",wd?j?[PS]?[PS]?[vx]{1,3}V")  # "retook Lowfen, which the army had captured in 2022"
TITLED = re.compile(r"V[UT]?o?P(?:(?:,P)*,?aP)?(?:[bo]?S)?$")  # "Взятие Тернов войсками Веспории"
SHARE = re.compile(r"NiPT?[,;-][^V]*;")  # "Восемь - в Северии; пять взяты в Терне"
NEARBY = re.compile(r"(?:g[^VN;]{0,6}nd?[yjg]{0,2}(?:P(?:,|,?a))*|;[xr]{0,2}nr?)$")


def read_sentence(reading: Reading, sentence: Sentence) -> list[Found]:
    """Return what a sentence says changed hands, in order; nothing where it asks or only recalls."""
    asked = reading.text[sentence.start : sentence.end].rstrip().endswith("?")
    stop = reading.symbols.rfind(";") if asked else -1  # a question behind what is told: "...; Lowfen next?"
    if asked and stop < 0:
        return []
    titled = TITLED.match(reading.symbols) is not None and is_a(reading.kinds.slavic.title, reading.row[0].text)
    if titled and reading.under is None:
        return []  # "Освобождение Тернов" tells of a change only under a day
    if reading.verbs and HEADING.match(reading.text, sentence.start) and _is_named(reading):
        return []  # "## Capture of Lowfen": the title of what is told below
    verbs = [at for at in reading.verbs if sentence.head is not None or not is_past(reading, at)]
    linked = link_objects(reading, [at for at in verbs if stop < 0 or at < stop])
    recalled = reading.lexicon.english and len(reading.verbs) > len(verbs)  # "The rebels seized Lowfen last year"
    if not verbs and not recalled and reading.before and goes_on(reading, sentence):
        event = on_day_at_head(with_holder(reading, reading.before), reading)
        if is_total(reading):
            event = replace(event, first=None, last=None, basis=None, running=True)
        if follows(reading):  # "Lowfen fell on Monday. Highfen followed": on its own day, if any is told
            event = on_own_day(event, reading)
        linked = [(group, event) for group in reading.groups if not _is_beside(reading, group)]
    elif (
        not verbs and reading.before and reading.lexicon.participles and (listed := romanceobjects.enumerated(reading))
    ):
        linked = [(listed, reading.before)]
    elif reading.before and reading.lexicon.slavic and SHARE.match(reading.symbols) and reading.groups:
        linked = [*_shared_first(reading, reading.before, linked)]
    if titled:
        linked = [
            (group, replace(event, gainer=event.gainer if "S" in reading.symbols else None)) for group, event in linked
        ]
    if not linked or (sentence.head is None and not _is_of_chronicle(reading, sentence) and is_history(reading)):
        return []
    told = (_without_bands(one, reading) for one in found_in(reading, linked))
    return sorted((one for one in told if one is not None), key=lambda one: one.item.start)


def _without_bands(one: Found, reading: Reading) -> Found | None:
    """Return what was found without those names that are of armed bands, no places; None where nothing is left."""
    names = tuple(i for i in one.item.names if not is_a(reading.kinds.sides.band, reading.row[i].text))
    if names == one.item.names:
        return one
    return replace(one, item=replace(one.item, names=names)) if names or one.item.count else None


HEADING = re.compile(r"#{1,6} |={2,} ?")


def _is_named(reading: Reading) -> bool:
    """Return whether a sentence only names what happened, by a noun, and says neither when nor by whom."""
    verb = reading.row[reading.verbs[0]].verb
    return verb is not None and verb.frame.startswith("noun") and not {"D", "S", "N"} & {*reading.symbols}


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


def _is_beside(reading: Reading, group: Group) -> bool:
    """Return whether a clause with a verb of its own only tells what went on near a place: "продвижение отмечено у"."""
    return reading.lexicon.slavic and NEARBY.search(reading.symbols[: group.start]) is not None


# "- 2014: Терны взяты 4 мая 2014", "* 2023-Q2 (82 %) - Липки пали 20.05.2023"
ENTRY_OF_YEAR = re.compile(
    r"[*_\[( ]*(?:1[5-9]|20)\d\d(?![-.]\d)(?:-?Q[1-4]| ?(?:год|рік|г\.|р\.))?[*_\]) ]*"
    r"(?:\([^()\n]{1,24}\))?[*_\]) ]*[:\u2014-] "
)


def _is_of_chronicle(reading: Reading, sentence: Sentence) -> bool:
    """Return whether a sentence is the entry of a chronicle, which tells of its year as others do of their day."""
    return reading.lexicon.slavic and sentence.bullet and ENTRY_OF_YEAR.match(reading.text, sentence.start) is not None


# "tomaron Lowfen, cuna de la revuelta en 2011", "..., que el Ejército había conquistado en 2011"
ONCE = re.compile("(?<=P),(?:[gzU][gyj]{0,2}o|w)[^;:R]*[DN][.]?$")
BEHIND = re.compile("V[^V;]*(?P<aside>;[^V]*)$")  # what else is told behind the clause of a change


def is_history(reading: Reading) -> bool:
    """Return whether a sentence is not of what a report is about: an earlier year, votes, what nobody confirms."""
    if mood.topic(reading.words(0, len(reading.row)), reading.lexicon.mood):
        return True
    first = reading.verbs[0] if reading.verbs else 0
    if says(reading.kinds.deeds.reminding, reading.words(0, first)):
        return True
    told_of = [(i, day) for i, day in reading.days if not is_a(reading.kinds.days.in_a_day, reading.row[i].text)]
    days = [day.last for _, day in told_of or reading.days if day.last]
    if days and reading.published and all(reading.published - day > LONG_AGO for day in days):
        return True
    which = HAD.search(reading.symbols) if reading.verbs else None
    told = which.start() if which and reading.verbs[0] < which.start() else len(reading.row)
    if reading.lexicon.romance and (old := ONCE.search(reading.symbols)):
        told = min(told, old.start())
    if reading.lexicon.endings and (behind := BEHIND.search(reading.symbols)):
        told = min(told, behind.start("aside"))
    return not days and mood.is_recalled(reading.words(0, told), reading.published, reading.lexicon.mood)
