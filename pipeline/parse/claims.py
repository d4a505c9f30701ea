"""From what was found to claims: the quote, the names with their places, the ids."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.model import Claim, DateBasis, NamedLocality, Qualifier, Report, Role, Status, Unit
from pipeline.parse.clause import leading, mood, speakers
from pipeline.parse.clause.group import Item
from pipeline.parse.clause.items import figure
from pipeline.parse.clause.reading import Found, Reading
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.quoting import quoted
from pipeline.parse.text.normal import Plain, caseless
from pipeline.parse.words.dates import Day
from pipeline.parse.words.row import Chunk

QUOTE = 300  # characters, the longest quote


def unit_of(reading: Reading) -> Unit | None:
    """Return what the figures of a sentence count; a region's type word ("the Lowfen (12) regions") is no unit."""
    counted = (item.unit for group in reading.groups for item in group.items if item.count and item.unit)
    return next(counted, None) or next((chunk.unit for chunk in reading.row if chunk.symbol == "U"), None)


def claim_of(one: Found, reading: Reading, report: Report, form: Plain) -> Claim:
    """Return the claim that an item makes, its spans referring to the text as received."""
    item, event = one.item, one.event
    start, end = _quoted(one, reading, form)
    names = [reading.row[i].text for i in one.regions]
    count, high, qualifier = figure(item, reading)
    localities = places_of(item.names, reading, form)
    # the place told of last may be one of those that are listed
    before = None if one.place in [place.name for place in localities] else one.place
    region = joined(one.regions, reading) if names else before
    return Claim(
        **quoted(report, start, end, region),
        **event.told(),
        region=region,
        regions=tuple(names) if len(names) > 1 else (),
        rule=item.rule,
        count=count,
        count_high=high,
        qualifier=qualifier,
        unit=_counted(item, reading, qualifier),
        localities=localities,
        except_localities=places_of(item.excepted, reading, form),
        addition=bool(caseless(reading.lexicon.mood.again).search(reading.words(item.start, item.end))),
        role=one.role,
    )


def joined(regions: Sequence[int], reading: Reading) -> str:
    """Return the names of regions in one, by the text's own comma or "and"."""
    text = reading.row[regions[0]].text
    for left, right in pairwise(regions):
        joint = _joint(reading.row[left : right + 1])
        text += (joint.rstrip() if reading.lexicon.unmarked and joint != ", " else joint) + reading.row[right].text
    return text


def _joint(row: Sequence[Chunk]) -> str:
    """Return what joins the names at the ends of a row; the "and" of some languages is written as one with the next."""
    sign = next((i for i, chunk in enumerate(row) if chunk.symbol in ",a"), None)
    if sign is None or row[sign].text == ",":
        both = row[sign + 1] if sign is not None and sign + 1 < len(row) else None
        return f", {both.text} " if both and both.symbol == "a" and both.text.isalpha() else ", "
    glued = sign + 1 < len(row) and row[sign].end == row[sign + 1].start
    return f" {row[sign].text}" if glued else f" {row[sign].text} "


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
        told = reading.row[first:last]  # which may stand in another order than in the text
        span = form.span(*_with_mark(reading, min(c.start for c in told), max(c.end for c in told)))
        if span[1] - span[0] <= QUOTE:
            return span
    return span[0], span[0] + QUOTE


def _counted(item: Item, reading: Reading, qualifier: Qualifier | None) -> Unit:
    """Return what the figure counts; without a number, a region's type word ("some territory of") counts no region."""
    unit = item.unit or (unit_of(reading) or reading.unit() if item.count else None) or Unit.LOCALITY
    return Unit.LOCALITY if unit is Unit.WHOLE_REGION and qualifier is Qualifier.VAGUE else unit


def _with_mark(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Take in the quotation mark that opens the name which the span begins with."""
    mark = reading.text[max(0, start - 1) : start]
    inside = mark in ("'", '"') and mark in reading.text[start:end]
    return (start - 1 if inside else start), end


def places_of(names: Sequence[int], reading: Reading, form: Plain) -> tuple[NamedLocality, ...]:
    """Return the named localities at these positions of a sentence, their spans referring to the text as received."""
    chunks_ = [reading.row[i] for i in names]
    return tuple(NamedLocality(chunk.text, *form.span(chunk.start, chunk.end)) for chunk in chunks_)


def with_speaker(claims: Sequence[Claim], start: int, reading: Reading, dated: bool) -> list[Claim]:
    """Give the claims from `start` on that nobody is quoted for to whom the sentence says that they go back.

    Where they are not `dated` otherwise, the day on which they were told is theirs.
    """
    said, words = speakers.attribution(reading.row, reading.kinds), reading.words(0, len(reading.row))
    if said and said[1] and mood.is_told(said[1], reading.lexicon.mood):
        said = (said[0], speakers.to_the_right(reading.row, said[0]))  # "об этом сообщило министерство"
    how = mood.status("", "", "", words, False, reading.lexicon.mood)
    day = None if dated else next((chunk.day for chunk in reading.row if chunk.day and chunk.day.last), None)
    return [
        _announced(replace(claim, status=how, attributed_to=said[1] if said else None), day)
        if claim.start >= start and claim.status is Status.ASSERTED and claim.attributed_to is None
        else claim
        for claim in claims
    ]


def _announced(claim: Claim, day: Day | None) -> Claim:
    if day is None or day.role != "on" or claim.date_basis or claim.cumulative or claim.status is Status.PLANNED:
        return claim
    return replace(claim, event_start=day.first, event_end=day.last, date_basis=DateBasis.ANNOUNCED)


# "The villages are near Lowfen in the Eastmoor province"
LIES = re.compile(
    r"(?:d[xg]?N?[rxygj]{0,2}[UT]|x)(?:h|g)[xg]?(?:(?:NX(?:\(NX\))?)?nd?[yjg]?P[UT]?)?,?(?:i|o)d?y?(?:Tod?)?(?:Ps[yxg]?(?=P))?"
    r"(?P<region>P)(?P<more>(?:,d?P)*,?ad?P)?T?"
)
# "The villages are on the east bank of the Drum River to the north of the city of Lowfen"
LIES_NEAR = re.compile(
    r"(?:d[xg]?N?[rxygj]{0,2}[UT]|x)(?:h|g)[xg]?(?:id?P)?,?(?:NX(?:\(NX\))?)?nd?(?:Uo)?(?P<region>P)(?![sPU])"
)
TOWN_LIES = re.compile(r"dU(?:,|[gh][xg]?)id?y?(?:To)?(?P<region>P)(?![sPa])")  # "The town, in Eastmoor, had been"


def with_place(claim: Claim, reading: Reading) -> Claim:
    """Give a count without a region the one in which the next sentence says that its places lie."""
    if reading.lexicon.english and claim.region is None and claim.count is None and len(claim.localities) == 1:
        one = TOWN_LIES.match(reading.symbols)
        the = one is not None and reading.row[0].text.casefold() == "the" and not reading.row[1].text.endswith("s")
        return replace(claim, region=reading.row[one.start("region")].text) if one and the else claim
    of = reading.lexicon.unmarked
    lies = leading.lies(reading.row, reading.symbols, of) if of else _lying(reading)
    named = claim.localities and not reading.lexicon.english
    if lies is None or claim.region or not (claim.count or named) or claim.role is Role.TOTAL:
        return claim
    places = [lies.start("region")]
    if lies.groupdict().get("more"):
        places += [i for i in range(*lies.span("more")) if reading.symbols[i] == "P"]
    names = tuple(reading.row[i].text for i in places)
    return replace(claim, region=joined(places, reading), regions=names if len(names) > 1 else ())


def _lying(reading: Reading) -> re.Match[str] | None:
    """Return where a sentence says that places lie: in a region, else near a town; no river is either."""
    within = LIES.match(reading.symbols)
    river = within is not None and is_a(reading.kinds.places.water, reading.row[within.start("region")].text)
    near = LIES_NEAR.match(reading.symbols) if reading.lexicon.english else None
    return within if within and not river else near


def with_own_ids(claims: Sequence[Claim]) -> list[Claim]:
    """Give claims of one span (a place taken and lost in one sentence) ids of their own."""
    seen: dict[str, int] = {}
    out = []
    for claim in claims:
        times = seen[claim.claim_id] = seen.get(claim.claim_id, 0) + 1
        out.append(claim if times == 1 else replace(claim, claim_id=f"{claim.claim_id}-{times}"))
    return out
