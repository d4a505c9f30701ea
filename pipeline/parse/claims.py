"""From what was found to claims: the quote, the names with their places, the ids."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.model import Claim, DateBasis, EventKind, NamedLocality, Qualifier, Report, Role, Status, Unit
from pipeline.parse.clause import leading, mood, sides
from pipeline.parse.clause.group import Item
from pipeline.parse.clause.items import figure
from pipeline.parse.clause.reading import Found, Reading
from pipeline.parse.quoting import quoted
from pipeline.parse.text.normal import Plain, caseless
from pipeline.parse.words.chunks import Chunk
from pipeline.parse.words.dates import Day

TELLING = 10  # a figure that two places hardly share by chance
NEAR = 8  # claims of one figure, among which a repetition is looked for
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
    region = _joined(one.regions, reading) if names else one.place
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
        localities=places_of(item.names, reading, form),
        except_localities=places_of(item.excepted, reading, form),
        addition=bool(caseless(reading.lexicon.mood.again).search(reading.words(item.start, item.end))),
        role=one.role,
    )


def _joined(regions: Sequence[int], reading: Reading) -> str:
    """Return the names of regions in one, by the text's own comma or "and"."""
    text = reading.row[regions[0]].text
    for left, right in pairwise(regions):
        joint = _joint(reading.row[left : right + 1])
        text += (joint.rstrip() if reading.lexicon.unmarked and joint != ", " else joint) + reading.row[right].text
    return text


def _joint(row: Sequence[Chunk]) -> str:
    """Return what joins the names at the ends of a row; the "and" of some languages is written as one with the next."""
    sign = next((i for i, chunk in enumerate(row) if chunk.symbol in ",a"), None)
    if sign is None or row[sign].symbol == ",":
        return ", "
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
        span = form.span(*_with_mark(reading, reading.row[first].start, reading.row[last - 1].end))
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
    said, words = sides.attribution(reading.row), reading.words(0, len(reading.row))
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
    r"(?:d[xg]?N?[rxygj]{0,2}[UT]|x)(?:h|g)[xg]?(?:(?:NX(?:\(NX\))?)?nd?[yjg]?P[UT]?)?,?(?:i|o)d?y?"
    r"(?P<region>P)(?P<more>(?:,d?P)*,?ad?P)?T?"
)


def with_place(claim: Claim, reading: Reading) -> Claim:
    """Give a count without a region the one in which the next sentence says that its places lie."""
    of = reading.lexicon.unmarked
    lies = leading.lies(reading.row, reading.symbols, of) if of else LIES.match(reading.symbols)
    named = claim.localities and not reading.lexicon.english
    if lies is None or claim.region or not (claim.count or named) or claim.role is Role.TOTAL:
        return claim
    places = [lies.start("region")]
    if lies.groupdict().get("more"):
        places += [i for i in range(*lies.span("more")) if reading.symbols[i] == "P"]
    names = tuple(reading.row[i].text for i in places)
    return replace(claim, region=_joined(places, reading), regions=names if len(names) > 1 else ())


def with_later_names(claims: Sequence[Claim], text: str = "") -> list[Claim]:
    """Give a count the names that a later clause lists for it: as many names, the same region, the same taker.

    What the first line of a text says, its headline, is told again below it.
    """
    headline = text.find("\n")
    out: list[Claim] = []
    figures: dict[int | None, list[int]] = {}
    for claim in claims:
        near = figures.get(claim.count, [])[-NEAR:]
        head = headline if not (claim.addition and text[:headline].rstrip().endswith(".")) else -1
        again = next((i for i in near if _repeats(claim, out[i]) or _tells_headline(claim, out[i], head)), None)
        if claim.count and again is not None:
            told = out[again]
            placed = told if told.region else replace(told, region=claim.region, regions=claim.regions)
            taker, loser = told.gained_by or claim.gained_by, told.lost_by or claim.lost_by
            out[again] = _dated(replace(placed, gained_by=taker, lost_by=loser), claim)
            continue
        alike = figures.get(len(claim.localities), []) if claim.count in (None, len(claim.localities)) else []
        counted = next((i for i in reversed(alike) if _lists(claim, out[i])), None)
        if counted is None:
            figures.setdefault(claim.count, []).append(len(out))
            out.append(claim)
        else:
            taker = out[counted].gained_by or claim.gained_by
            if taker in AUTHORITIES:
                taker = claim.gained_by or taker
            named = replace(out[counted], localities=claim.localities, gained_by=taker)
            placed = named if named.region else replace(named, region=claim.region, regions=claim.regions)
            out[counted] = _dated(placed, claim)
    return out


def _dated(told: Claim, again: Claim) -> Claim:
    """Give a claim the day of another one that tells of the same."""
    if told.date_basis is not None or told.cumulative or again.date_basis is None:
        return told
    return replace(told, event_start=again.event_start, event_end=again.event_end, date_basis=again.date_basis)


TAKEN = {EventKind.CAPTURED, EventKind.RECAPTURED, EventKind.LIBERATED}


def with_known_places(claims: Sequence[Claim]) -> list[Claim]:
    """Give a place that is named without its region the one in which an earlier claim told that it lies."""
    known: dict[str, str] = {}
    out = []
    for claim in _without_bare_headline(claims):
        told = {known.get(place.name) for place in claim.localities}
        if claim.region is None and claim.count is None and len(told) == 1 and (region := told.pop()):
            claim = replace(claim, region=region)
        if claim.region and not claim.regions:
            known.update((place.name, claim.region) for place in claim.localities)
        out.append(claim)
    return out


def _without_bare_headline(claims: Sequence[Claim]) -> Sequence[Claim]:
    """Leave out a district that begins a report, where the next claim says in which region it lies."""
    first, second = claims[:2] if len(claims) > 1 else (None, None)
    if first is None or second is None or first.count or first.localities or first.unit != "whole_region":
        return claims
    names = [place.name for place in second.localities]
    same = names == [first.region] and second.count is None and second.region not in (None, first.region)
    alike = same and first.event_kind == second.event_kind and _alike_meant(first.status, second.status)
    dated = first.event_end not in (None, second.event_end)
    return claims[1:] if alike and not dated and _same_side(first.gained_by, second.gained_by) else claims


def with_entries(claims: Sequence[Claim], text: str) -> list[Claim]:
    """Give a figure the names of the entries behind its colon, where as many of them name one place each."""
    out: list[Claim] = []
    entries: list[Claim] = []
    for claim in claims:
        counted = out[-1] if out else None
        if counted is not None and _is_entry_of(counted, [*entries, claim], text):
            entries.append(claim)
            if len(entries) == counted.count:
                names = tuple(one.localities[0] for one in entries)
                out[-1], entries = _dated(replace(counted, localities=names), entries[0]), []
            continue
        out, entries = [*out, *entries, claim], []
    return [*out, *entries]


def _is_entry_of(counted: Claim, entries: Sequence[Claim], text: str) -> bool:
    """Return whether a claim is the next line of a list that a figure with a colon heads."""
    last, before = entries[-1], entries[-2] if len(entries) > 1 else counted
    if (counted.count or 0) < 2 or counted.localities or last.count or len(last.localities) != 1:
        return False
    between = text[before.end : last.start]
    apart = "\n" in between and len(between) < (BESIDE if before is counted else 12)
    headed = before is not counted or ":" in between
    return apart and headed and last.region in (None, counted.region) and last.gained_by == counted.gained_by


FAR = 700  # characters within which the places that a figure counts are named


def with_days_of_sums(claims: Sequence[Claim]) -> list[Claim]:
    """Give the places that a dated figure counts its day, where they are named behind it, region by region."""
    out = list(claims)
    for i, total in enumerate(out):
        if total.date_basis is None or total.localities or total.cumulative or total.event_end is None:
            continue
        named: list[int] = []
        for j in range(i + 1, len(out)):
            if not _is_of(out[j], total):
                break
            named.append(j)
            if sum(len(out[k].localities) for k in named) >= (total.count or 0):
                break
        if total.count and sum(len(out[k].localities) for k in named) == total.count:
            for k in named:
                out[k] = _dated(out[k], total)
    return out


def _is_of(claim: Claim, total: Claim) -> bool:
    """Return whether a claim may name some of the places that a figure before it counts."""
    close = claim.start - total.end < FAR and claim.count is None and bool(claim.localities)
    same_day = claim.event_end in (None, total.event_end)
    return (
        close and same_day and _same_side(claim.gained_by, total.gained_by) and _alike_meant(claim.status, total.status)
    )


COUNTING = ("count-unit", "units-of-region")  # rules that read "several villages", not "most of Eastmoor"


def without_vague(claims: Sequence[Claim]) -> list[Claim]:
    """Leave out "several villages of Eastmoor" where the report goes on to say how many or which."""
    out = list(claims)
    kept = []
    for i, claim in enumerate(out):
        told = {place.name for one in out[:i] for place in one.localities}
        later = (j for j in range(i + 1, min(i + NEAR, len(out))) if _makes_exact(claim, out[j]))
        exact = next((j for j in later if out[j].count or not {p.name for p in out[j].localities} <= told), None)
        if exact and out[exact].region is None and any(one.region != claim.region for one in out[i + 1 : exact]):
            exact = None  # another region was told of since
        if exact is None:
            kept.append(i)
        elif out[exact].region is None and out[exact].start - claim.end < QUOTE:
            out[exact] = _dated(replace(out[exact], region=claim.region, regions=claim.regions), claim)
    return [out[i] for i in kept]


def _makes_exact(vague: Claim, exact: Claim) -> bool:
    if (
        vague.qualifier is not Qualifier.VAGUE
        or vague.localities
        or exact.addition
        or not (exact.count or exact.localities)
    ):
        return False
    same_day = exact.event_end in (vague.event_end, None) or vague.event_end is None
    kinds = {exact.event_kind, vague.event_kind}
    alike = (len(kinds) == 1 or kinds <= TAKEN) and _alike_meant(exact.status, vague.status)
    listed = exact.region is None and len(exact.localities) > 1 and vague.rule in COUNTING
    same_place = exact.region == vague.region or listed
    return alike and same_day and same_place and _same_side(exact.gained_by, vague.gained_by)


ANYBODY = {"soldiers", "troops", "forces", "its forces", "fighters"}  # whose they are is not said


def _same_side(one: str | None, other: str | None) -> bool:
    """Return whether two names may be of one side: one leaves out words of the other, or is their initials."""
    if one is None or other is None or {one.casefold(), other.casefold()} & ANYBODY:
        return True
    one, other = one.replace("'s ", " "), other.replace("'s ", " ")
    if one.casefold() in other.casefold() or other.casefold() in one.casefold():
        return True
    first, second = sorted((one, other), key=len)
    governing = bool(GOVERNING & {side.split()[0].casefold() for side in (first, second)})
    if governing or (len(first) > 4 and first.istitle() and _of_people(first, second)):
        return True  # "authorities" tell of what troops take, "Ukraine" of "Ukrainian troops"
    return first.split()[0] == "".join(re.findall(r"\b[A-Z]", second))[-len(first.split()[0]) :]


AUTHORITIES = ("autoridades", "autorités")
GOVERNING = {*AUTHORITIES, "ministerio", "ministère"}


def _of_people(country: str, side: str) -> bool:
    """Return whether a side is called by the adjective of a country."""
    return any(word[:5] == country[:5].casefold() for word in side.casefold().split()[1:])


def _repeats(claim: Claim, told: Claim) -> bool:
    """Return whether a figure without a place only says again what an earlier sentence placed: "they took 10 villages".

    Another day, another taker, "more" and "also" make it another figure.
    """
    if claim.count != told.count or (claim.count or 0) < 2 or claim.localities:
        return False
    if (claim.quote, claim.region, claim.gained_by) == (told.quote, told.region, told.gained_by) and _told_twice(claim):
        return claim.event_end == told.event_end  # a headline or a first sentence that a page prints twice
    if claim.addition:
        return False
    telling = (claim.count or 0) >= TELLING
    undated = told.event_end is None and not told.cumulative
    same_day = (undated or claim.event_end in (told.event_end, None)) and (
        telling or claim.cumulative == told.cumulative
    )
    same_side = claim.gained_by is None or (told.gained_by is not None and _same_side(claim.gained_by, told.gained_by))
    alike = claim.unit == told.unit and (claim.event_kind == told.event_kind or claim.gained_by is None)
    same_place = claim.region in (None, told.region)
    return (
        same_day
        and same_side
        and same_place
        and alike
        and (telling or told.region is not None)
        and claim.start > told.end + (20 if telling and told.region else 60)
    )


def _told_twice(claim: Claim) -> bool:
    """Return whether a figure is told in so many words that the same words tell the same."""
    return len(claim.quote.split()) > 3


def _tells_headline(claim: Claim, told: Claim, end: int) -> bool:
    """Return whether a figure says again what the headline, which ends there, told without a day.

    "Four more villages" are those of the headline, too, but not those of a sentence that only begins the text.
    """
    if not told.end <= end < claim.start or claim.localities or told.cumulative != claim.cumulative:
        return False
    if claim.addition and not told.addition:
        return False
    same_place = claim.region in (None, told.region) or told.region is None
    return (
        same_place
        and told.event_end in (None, claim.event_end)
        and (claim.unit, claim.event_kind) == (told.unit, told.event_kind)
        and _alike_meant(claim.status, told.status)
        and (_same_side(claim.gained_by, told.gained_by) or _are_of_state(claim.gained_by, told.gained_by))
    )


STATE = {"army", "military", "government forces", "government troops", "government soldiers", "national army"}


def _are_of_state(one: str | None, other: str | None) -> bool:
    """Return whether two words are for the forces of the government, which a headline calls in short."""
    return {(one or "").casefold(), (other or "").casefold()} <= STATE


NEXT = 160  # characters between a figure and the names of as many places in the next sentence
BESIDE = 60  # characters between a figure and the names that a quotation behind it gives


def _lists(claim: Claim, counted: Claim) -> bool:
    if not claim.localities or counted.localities or claim.start <= counted.start:
        return False
    same_place = claim.region in (counted.region, None) or counted.region is None
    same_side = claim.gained_by is None or (
        _same_side(claim.gained_by, counted.gained_by)
        if counted.gained_by
        else claim.start - counted.end < (NEXT if claim.region in (None, counted.region) else BESIDE)
        and claim.event_end in (counted.event_end, None)
    )
    return (
        len(claim.localities) == counted.count
        and same_place
        and same_side
        and _alike_meant(claim.status, counted.status)
    )


def _alike_meant(one: Status, other: Status) -> bool:
    told = (Status.ASSERTED, Status.CLAIMED)
    return one == other or (one in told and other in told)


def with_own_ids(claims: Sequence[Claim]) -> list[Claim]:
    """Give claims of one span (a place taken and lost in one sentence) ids of their own."""
    seen: dict[str, int] = {}
    out = []
    for claim in claims:
        times = seen[claim.claim_id] = seen.get(claim.claim_id, 0) + 1
        out.append(claim if times == 1 else replace(claim, claim_id=f"{claim.claim_id}-{times}"))
    return out
