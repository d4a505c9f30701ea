"""What the sentences read so far leave for the next one: who acted, where, what happened, of what a list goes on."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple, TypeVar

from pipeline.parse.claims import unit_of
from pipeline.parse.clause import mood, romance
from pipeline.parse.clause.announcing import announced_in
from pipeline.parse.clause.counting import counted_on
from pipeline.parse.clause.events import event_of, with_holder
from pipeline.parse.clause.infront import WITHIN
from pipeline.parse.clause.objects import takes_things
from pipeline.parse.clause.reading import Actor, Announced, Announcement, Counted, Event, Found, Place, Reading, nothing
from pipeline.parse.discourse import pointing
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.page import Page
from pipeline.parse.text.normal import caseless, compiled
from pipeline.parse.text.sentences import Block, Sentence, sentences
from pipeline.parse.words.chunks import chunks
from pipeline.parse.words.dayheads import Head
from pipeline.parse.words.english.sharing import entry
from pipeline.parse.words.entries import with_region
from pipeline.parse.words.row import Chunk, line_of

T = TypeVar("T")
TOGETHER = 8  # sentences, after which it is settled who acts: what is left open keeps them all in memory
SPEAKING = re.compile(r"s?T?[vh]{0,2}D?R")  # "the ministry in Lowfen said"
ACTING = re.compile(r"[^PSRK]{0,6}S?[PS](?:\([PS]\))?[vh]?(?:[gxV][^RK]*$|R(?:t|w?x))")
SPOKEN_OF = re.compile(rf"[in]{WITHIN}|(?<![of])d?[y]?(?P<typed>P)(?=s?T)|(?P<fought>P)(?=z(?!g))")
ABOUT = re.compile(r"[Dx,]{0,3}d?[gj]?(?P<side>[SP])")


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
    around: Place = nothing  # of the paragraph before, whether it told of a change or not
    passed: int | None = None  # where the last sentence that was passed over ends
    named: pointing.Names = no_names  # the places named in a sentence that begins no claim
    announced: Announcement = nothing  # in a sentence that made no claim


def reading_of(page: Page, at: Sentence, left: Left, head: Head | None = None) -> Reading:
    """Return a sentence of a page ready to be read, with what is left for it; `head` tells the day that it is under."""
    under = page.day_of(head) if head else None
    known = under.last if under else page.published_at(at.end)
    row = chunks(page.text, at.start, at.end, page.words, known, entry=at.bullet and left.heading is not None)
    if page.published is None and any(chunk.symbol == "D" for chunk in row):
        row = tuple(page.years.completed(row))
    elif page.published and any(chunk.symbol == "D" for chunk in row) and (page.recalls or page.marks):
        row = tuple(page.years.recalled(row, page.published, _is_due(row, page, at)))
    row = _with_head(row, page.text, at)
    if at.head is not None and page.words.english:
        row = _of_counted(_left_by_side(row, page, at), page, at)
    if at.bullet and left.before:
        row = tuple(with_region(entry([*row]) if page.words.english else [*row], page.words))
    if at.day and not any(chunk.day for chunk in row):
        row = (*row, *chunks(page.text, *at.day, page.words, page.published_at(at.end)))
    return Reading(
        row,
        line_of(row),
        page.text,
        page.published_at(at.end),
        page.words,
        before=left.before,
        unit=left.unit,
        actor=left.actor,
        earlier=left.earlier,
        around=left.around,
        place=left.place,
        told=partial(page.day_told, left.start, at.start),
        under=under,
        led=partial(page.day_led, left.start, at.start),
        announced=left.announced,
    )


def _is_due(row: Sequence[Chunk], page: Page, at: Sentence) -> bool:
    """Return whether a verb of a sentence tells of a plan, whose day lies ahead: "Lowfen is to be handed over by"."""
    planned = caseless(page.words.mood.plan_before)
    verbs = [chunk for chunk in row if chunk.verb]
    return any(chunk.verb and chunk.verb.future for chunk in verbs) or any(
        planned.search(page.text[at.start : chunk.start].rstrip()) for chunk in verbs
    )


def _with_head(row: tuple[Chunk, ...], text: str, at: Sentence) -> tuple[Chunk, ...]:
    """Put the head of a table row before a verb that has no object of its own: "Lowfen | Captured by ..."."""
    verb = next((i for i, chunk in enumerate(row[:2]) if chunk.symbol == "V"), None)
    if at.head is None or verb is None or at.start == at.head[0] or row[0].symbol in "SP":
        return row
    return (*row[:verb], Chunk("P", text[slice(*at.head)], *at.head), *row[verb:])


WITHDREW = re.compile(r"d?(?P<who>[SP])[vxh]{0,2}(?P<verb>V)(?![gX])(?!d?[gjxy]{0,2}(?:[PN]|U))")


def _left_by_side(row: tuple[Chunk, ...], page: Page, at: Sentence) -> tuple[Chunk, ...]:
    """Say of the place that heads a table row that a side left it: "Lowfen | rebels withdrew, no force moved in"."""
    found = WITHDREW.match(line_of(row))
    verb = row[found.start("verb")] if found else None
    if found is None or at.head is None or at.start == at.head[0] or verb is None or verb.verb is None:
        return row
    lost = next((one for one in page.words.verbs if (one.kind, one.frame) == (verb.verb.kind, "lose")), None)
    if verb.verb.frame not in ("leave", "depart") or lost is None:
        return row
    place = Chunk("P", page.text[slice(*at.head)], *at.head)
    return (*row[: found.start("verb")], verb._replace(verb=lost), place, *row[found.end() :])


CELL = 30  # letters of a cell that counts places
NEXT_CELL = re.compile(r"\s*\|\s*(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})\s*\|")
COUNTED = re.compile(r"(?P<count>\d{1,3}|[A-Za-z]{3,12}) (?P<unit>[a-z]+)\s*\|\s*$")


def _of_counted(row: tuple[Chunk, ...], page: Page, at: Sentence) -> tuple[Chunk, ...]:
    """Count the places of a cell at the head of a table row, which lie in what the next names: "4 towns | Lowfen |"."""
    head = next((i for i, one in enumerate(row) if at.head and (one.start, one.end) == at.head), None)
    if head is None or row[head].symbol != "P":
        return row
    own = chunks(page.text, row[head].start, row[head].end, page.words, None)
    if line_of(own) == "NU":  # "two towns | Lowfen | ...": written in letters, it looks like a name
        behind = NEXT_CELL.match(page.text, row[head].end)
        where = _in(behind["name"], *behind.span("name")) if behind else []
        return (*row[:head], *own, *where, *row[head + 1 :])
    told = COUNTED.search(page.text, max(0, row[head].start - CELL), row[head].start)
    counted = chunks(page.text, told.start(), told.end("unit"), page.words, None) if told else ()
    if line_of(counted) in ("NX", "NS"):
        return (*row[:head], *row[head + 1 :])  # "4 soldiers | Lowfen | captured by the rebels"
    if line_of(counted) != "NU":
        return row
    name, _, kind = row[head].text.rpartition(" ")
    named = (
        row[head]._replace(text=name)
        if name and kind.casefold() in {*page.words.units, *page.words.types}
        else row[head]
    )
    return (*row[:head], *counted, *_in(named.text, named.start, named.end), *row[head + 1 :])


def _in(region: str, start: int, end: int) -> list[Chunk]:
    return [Chunk("i", "in", start, start), Chunk("P", region, start, end)]


def left_by(reading: Reading, found: Sequence[Found], left: Left, end: int, headed: bool) -> Left:
    """Return what a sentence that was read leaves, up to `end`; `headed` where it stands like a heading."""
    before = _carried(reading, found, headed)
    unit = _known(unit_of(reading) or left.unit()) if before else partial(unit_of, reading)
    actor, place = _actor(reading, found), _place(reading, found)
    if left.run % TOGETHER == TOGETHER - 1:
        actor, place = _known(actor()), _known(place())
    begins = headed and not found
    where = place if begins and reading.verbs else left.within
    heading = before if begins else left.heading
    tells = reading.lexicon.unmarked or reading.lexicon.endings
    announced = partial(announced_in, reading) if tells and not found else nothing
    left = Left(before, unit, actor, nothing, place, heading, left.start, end, left.run + 1, within=where)
    return left._replace(announced=announced)


def within(one: Found, left: Left) -> Found:
    """Give an entry of a list the region that the heading of the list names."""
    return one if one.regions or one.place or left.heading is None else replace(one, place=left.within())


def _known(value: T) -> Callable[[], T]:
    return lambda: value


def _place(reading: Reading, found: Sequence[Found]) -> Place:
    """Return what tells the one region that a sentence is about, or that it leaves as it was; none of several."""
    claimed = {reading.row[i].text for one in found for i in one.regions}
    return _known(_only(claimed)) if claimed else partial(_spoken_of, reading)


FURTHER = re.compile("P*y?,?ay?P")


THINGS_NEAR = re.compile(r"X,?[dxwh]{0,3}$")  # "took two oil fields, both to the northeast of Lowfen"


def _spoken_of(reading: Reading) -> str | None:
    spoken = (
        m
        for m in SPOKEN_OF.finditer(reading.symbols)
        if not (m[0][0] == "n" and reading.lexicon.english and THINGS_NEAR.search(reading.symbols, 0, m.start()))
    )
    spoken = (m for m in spoken if not SPEAKING.match(reading.symbols, m.end()))
    spoken = (
        m for m in spoken if not is_a(reading.kinds.deeds.refuge, reading.words(max(m.start() - 1, 0), m.start()))
    )
    found = [m for m in spoken if not (reading.lexicon.english and _is_by_the_way(reading, m))]
    if reading.lexicon.unmarked and any(FURTHER.match(reading.symbols, m.end()) for m in found):
        return None  # "the villages taken in the provinces of Eastmoor and Westmoor:"
    places = [m.start(m.lastgroup or 0) for m in found]
    if reading.lexicon.romance and any(romance.JOINT.match(reading.symbols, i) for i in places):
        return None  # "avance en Eastmoor et en Westmoor"
    told = {reading.row[i].text for i in places}
    told = {name for name in told if not is_a(reading.kinds.places.water, name)}
    if not told and reading.lexicon.english:
        told = {
            reading.row[m.start("place")].text for m in ENTERED.finditer(reading.symbols) if _is_entered(reading, m)
        }
    return _only(told) if told else reading.place()


def _is_by_the_way(reading: Reading, found: re.Match[str]) -> bool:
    """Return whether a place is only aimed at, or one in which people died: "60 rebels were killed in Lowfen"."""
    before = reading.words(max(found.start() - 1, 0), found.start())
    return _is_aimed_at(reading, found) or is_a(reading.kinds.deeds.dying, before)


def _is_aimed_at(reading: Reading, found: re.Match[str]) -> bool:
    """Return whether a place is what somebody moves against: "an assault on Lowfen", "advancing on the town of"."""
    at = found.start()
    on = is_a(reading.kinds.days.on, reading.row[at].text) and not re.match("T|z", reading.symbols[found.end() :])
    before = reading.row[at - 1].text if at else ""
    deeds = reading.kinds.deeds
    return on and (is_a(f"(?:{deeds.actions})s?", before) or is_a(deeds.moving_on, before))


ENTERED = re.compile(r"(?P<verb>g)d?y?(?P<place>P)(?![PsU]|,?ad?P|,P)")  # "rebels stormed Eastmoor at dawn"


def _is_entered(reading: Reading, found: re.Match[str]) -> bool:
    return is_a(reading.kinds.deeds.storming, reading.row[found.start("verb")].text)


def _only(names: Collection[str]) -> str | None:
    return next(iter(names)) if len(names) == 1 else None


def _actor(reading: Reading, found: Sequence[Found]) -> Actor:
    """Return what tells who acts in a sentence, for "they" in the next one."""
    if not found:
        return partial(_acting, reading)
    last = LAST_ACTS.search(reading.symbols) if reading.lexicon.english else None
    flees = last is not None and is_a(reading.kinds.deeds.moves, reading.row[last.start("flees")].text)
    who = reading.row[last.start("side")].text if last and flees else found[-1].event.gainer
    return _known(who) if who else reading.actor


# "The army has retaken Lowfen; the rebels fled to Highfen."
LAST_ACTS = re.compile("[PTUDR];[^VKRPS;]{0,4}(?P<side>S)(?:,[^VKRPS;]{0,8},)?[vx]{0,2}(?P<flees>[gV])[^VKRS;,]*$")


def _acting(reading: Reading) -> str | None:
    return next((event_of(reading, i).gainer for i in reading.verbs), None)


ABOVE_LIST = re.compile(r"\s?[.:]?\s+[*\u2022\u25aa\u25cf\u2013\u2014-]\s")  # behind the last word of a sentence


def _carried(reading: Reading, found: Sequence[Found], headed: bool) -> Event | None:
    """Return the event that a following sentence without a verb goes on with."""
    if found:
        return found[-1].event
    if len(reading.row) < 7 and not re.search("[VN]", reading.symbols):
        return _gone_on(reading)  # a heading interrupts nothing
    if (
        reading.before
        and not re.search("[PSNVKRX]|^$", reading.symbols)
        and ABOVE_LIST.match(reading.text, reading.row[-1].end)
    ):
        return reading.before  # "We present to which districts the territories belong:"
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


def _gone_on(reading: Reading) -> Event | None:
    """Return what was told before on the day to which a short sentence goes on: "The following day, troops rested"."""
    if reading.before is None or not reading.lexicon.english:
        return reading.before
    day = next((day for i, _ in reading.days if (day := counted_on(reading, i))), None)
    return replace(reading.before, first=day, last=day) if day and reading.before.last else reading.before


def told_in(page: Page, sentence: Sentence, before: Place) -> str | None:
    """Return the one region that a sentence is about which begins no claim, or the one that it leaves as it was."""
    return _spoken_of(reading_of(page, sentence, Left(place=before)))


def last_told_in(page: Page, text: str, block: Block, before: Place) -> str | None:
    """Return the one region that the last sentence of a paragraph is about, or the one that it leaves as it was."""
    at = next(reversed([*sentences(text, block)]), None)
    return told_in(page, at, before) if at else before()


def announced_by(page: Page, sentence: Sentence) -> Announced | None:
    """Return who announces something on a day in a sentence which begins no claim."""
    return announced_in(reading_of(page, sentence, Left()))


# "Перейдя реку, войска пошли вперёд"
DOING_FIRST = re.compile(r"[Pg][^VKR;:]*,x?(?P<side>S)(?=[Dxgvh])")


ABOUT_FIRST = re.compile("[axD,]{0,4}[gVR][xD]{0,2}(?P<side>S)")  # "شنت الفصائل هجوما", where the verb stands first


def about(page: Page, sentence: Sentence) -> str | None:
    """Return the side that a sentence is about which begins no claim."""
    reading = reading_of(page, sentence, Left())
    if reading.lexicon.unmarked:
        first = ABOUT_FIRST.match(reading.symbols) or ABOUT.match(reading.symbols)
        side = reading.row[first.start("side")] if first else None
        return side.text if side and side.symbol == "S" else None
    found = ABOUT.match(reading.symbols)
    doing = DOING_FIRST.match(reading.symbols) if reading.lexicon.slavic else None
    if doing and is_a(reading.kinds.slavic.doing, reading.row[0].text):
        found = doing
    side = reading.row[found.start("side")] if found else None
    if found and reading.lexicon.english and reading.symbols.startswith("SP", found.start("side")):
        return reading.row[found.end()].text  # "the paramilitary Blue Front"
    named = side and (side.symbol == "S" or side.text.isupper() or is_a(reading.kinds.sides.band, side.text))
    return side.text if side and named else None


# "The BLF launched an offensive", "The Blue Front, a rebel group, is advancing"
ACTS = re.compile(
    r"(?:[mx]?g,)?(?:i[^VRKS;]*,)?[Dx,]{0,3}d?[gjy]{0,2}(?P<side>[SP])(?:\(P\))?(?P<armed>,d[gjy]{0,2}S[^VKR,;]{0,8},)?(?:ad?[gj]?[SP])?(?=[vhxD]{0,3}[gVKR])"
)
THEY = re.compile(r"[Dx,]{0,2}(?:x|d[jg]?S)[vhxD]{0,3}[gVKR]")


def acting_in(page: Page, sentence: Sentence, before: Actor) -> str | None:
    """Return the armed side that an English sentence is about which begins no claim, or the one that it points to."""
    reading = reading_of(page, sentence, Left())
    found = ACTS.match(reading.symbols)
    side = reading.row[found.start("side")] if found else None
    if found and side and _is_armed(side, reading, bool(found["armed"])):
        return side.text
    pointing_ = THEY.match(reading.symbols)
    words = reading.words(0, pointing_.end()).casefold() if pointing_ else ""
    return before() if caseless(reading.kinds.sides.spoken_of).match(words) else None


def _is_armed(side: Chunk, reading: Reading, told: bool) -> bool:
    """Return whether a name is of those who fight: by its noun, its initials, or what it is called behind it."""
    if mood.is_monitor(side.text, reading.lexicon.mood) or is_a(reading.kinds.sides.body, side.text):
        return False
    named = side.text.isupper() or compiled(reading.lexicon.state_of).fullmatch(side.text) is not None
    return told or side.symbol == "S" or named


def named_in(page: Page, text: str, block: Block, sentence: Sentence | None = None) -> tuple[pointing.Named, ...]:
    """Return the places that a sentence, else the last one of a paragraph, names and tells no change of."""
    at = sentence or next(reversed([*sentences(text, block)]), None)
    return pointing.places(reading_of(page, at, Left())) if at else ()
