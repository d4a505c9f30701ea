"""From what was found to claims: the quote, the names with their places, the ids."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
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
    region = joined(one.regions, reading) if names else one.place
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


TOWN_LIES = re.compile(r"dU(?:,|[gh][xg]?)id?y?(?:To)?(?P<region>P)(?![sPa])")  # "The town, in Eastmoor, had been"


def with_place(claim: Claim, reading: Reading) -> Claim:
    """Give a count without a region the one in which the next sentence says that its places lie."""
    if reading.lexicon.english and claim.region is None and claim.count is None and len(claim.localities) == 1:
        one = TOWN_LIES.match(reading.symbols)
        the = one is not None and reading.row[0].text.casefold() == "the" and not reading.row[1].text.endswith("s")
        return replace(claim, region=reading.row[one.start("region")].text) if one and the else claim
    of = reading.lexicon.unmarked
    lies = leading.lies(reading.row, reading.symbols, of) if of else LIES.match(reading.symbols)
    named = claim.localities and not reading.lexicon.english
    if lies is None or claim.region or not (claim.count or named) or claim.role is Role.TOTAL:
        return claim
    places = [lies.start("region")]
    if lies.groupdict().get("more"):
        places += [i for i in range(*lies.span("more")) if reading.symbols[i] == "P"]
    names = tuple(reading.row[i].text for i in places)
    return replace(claim, region=joined(places, reading), regions=names if len(names) > 1 else ())


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
        quote, title = _is_quoted(claim, text), _line_above(claim, text)
        repeats = (
            i
            for i in near
            if _repeats(claim, out[i])
            or _is_admitted(claim, out[i])
            or _tells_headline(claim, out[i], head)
            or (title and _tells_headline(claim, out[i], title))
        )
        again = next(repeats, None)
        if again is None and quote:
            again = next((i for i in near if _is_retold(claim, out[i])), None)
        if claim.count and again is not None:
            told = out[again]
            placed = told if told.region else replace(told, region=claim.region, regions=claim.regions)
            placed = placed if told.localities else replace(placed, localities=claim.localities)
            taker, loser = told.gained_by or claim.gained_by, told.lost_by or claim.lost_by
            out[again] = _dated(replace(placed, gained_by=taker, lost_by=loser), claim)
            continue
        if quote and any(_is_named_again(claim, one) for one in out[-NEAR:]):
            continue
        alike = figures.get(len(claim.localities), []) if claim.count in (None, len(claim.localities)) else []
        counted = next((i for i in reversed(alike) if _lists(claim, out[i])), None)
        if counted is None and out and _are_among(claim, out[-1], text):
            counted = len(out) - 1
        if counted is None:
            figures.setdefault(claim.count, []).append(len(out))
            out.append(claim)
        else:
            taker = out[counted].gained_by or claim.gained_by
            if taker in AUTHORITIES or (taker and claim.gained_by and _is_of_army(claim.gained_by, taker)):
                taker = claim.gained_by or taker
            named = replace(out[counted], localities=claim.localities, gained_by=taker)
            placed = named if named.region else replace(named, region=claim.region, regions=claim.regions)
            out[counted] = _dated(placed, claim)
    return out


CYRILLIC = re.compile("[\u0400-\u04ff]")


def _line_above(claim: Claim, text: str) -> int | None:
    """Return where the text before a title ends that stands below the first paragraph; None where it is no title."""
    if claim.role is not Role.SINGLE or not CYRILLIC.search(claim.quote):
        return None
    start, end = text.rfind("\n", 0, claim.start), text.find("\n", claim.end)
    alone = start > 0 and end > 0 and not text[start:end].rstrip().endswith((".", "!", "?", ":", ";", ","))
    return start if alone and not text[start:end].lstrip().startswith(("-", "\u2022", "*", "\u2014")) else None


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
    return claims[1:] if alike and not dated and of_one_side(first.gained_by, second.gained_by) else claims


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


def with_districts(claims: Sequence[Claim]) -> list[Claim]:
    """Give a count of districts the names of as many told whole behind it: "the fall of A, B and C districts"."""
    out: list[Claim] = []
    left = list(claims)
    while left:
        counted = left.pop(0)
        at = next((i for i, one in enumerate(left[:3]) if _is_district(one, counted)), len(left))
        end = next((i for i in range(at, len(left)) if not _is_district(left[i], counted)), len(left))
        if counted.unit is Unit.DISTRICT and not counted.localities and end - at == (counted.count or 0) > 1:
            names = [_named_whole(one) for one in left[at:end]]
            taker = counted.gained_by or left[at].gained_by
            counted = _dated(replace(counted, localities=tuple(names), gained_by=taker), left[at])
            left = [*left[:at], *left[end:]]
        out.append(counted)
    return out


def _is_district(claim: Claim, counted: Claim) -> bool:
    """Return whether a claim is of one whole region, another than that in which some were counted, and alike."""
    whole = claim.unit is Unit.WHOLE_REGION and claim.count is None and not claim.localities
    other = claim.region not in (None, counted.region) and claim.qualifier is None and not claim.regions
    same_day = None in (claim.event_end, counted.event_end) or claim.event_end == counted.event_end
    alike = _alike_meant(claim.status, counted.status) and same_day
    return whole and other and alike and of_one_side(claim.gained_by, counted.gained_by)


def _named_whole(claim: Claim) -> NamedLocality:
    name = claim.region or ""
    start = claim.start + max(0, claim.quote.find(name))
    return NamedLocality(name, start, start + len(name))


FAR = 700  # characters within which the places that a figure counts are named


def with_names_of_sums(claims: Sequence[Claim]) -> list[Claim]:
    """Give a figure the names that several claims behind it make up: "took two towns. Lowfen fell. It took Highfen"."""
    out: list[Claim] = []
    left = list(claims)
    while left:
        total, named = left.pop(0), 0
        end = 0
        while end < len(left) and named < (total.count or 0) and _is_one_of(left[end], total):
            named += len(left[end].localities)
            end += 1
        if end > 1 and named == total.count and not total.localities:
            total, left = _summed(total, left[:end]), left[end:]
        out.append(total)
    return out


def _is_one_of(claim: Claim, total: Claim) -> bool:
    """Return whether a claim names places of those that a figure before it counts, in the same region."""
    near = claim.start - total.end < FAR and claim.count is None and bool(claim.localities)
    kinds = {claim.event_kind, total.event_kind}
    dated = total.date_basis not in (None, DateBasis.ANNOUNCED)
    same_day = not dated or total.cumulative or claim.event_end in (None, total.event_end)
    alike = (len(kinds) == 1 or kinds <= TAKEN) and _alike_meant(claim.status, total.status)
    same_place = claim.region in (None, total.region) and not claim.addition
    return near and same_day and same_place and alike and of_one_side(claim.gained_by, total.gained_by)


def _summed(total: Claim, parts: Sequence[Claim]) -> Claim:
    """Return a figure with the names of its parts, and with their last day where it has none of its own."""
    total = replace(total, localities=tuple(place for part in parts for place in part.localities))
    days = [part for part in parts if part.event_end and part.date_basis]
    if total.cumulative or len(days) < len(parts) or total.date_basis not in (None, DateBasis.ANNOUNCED):
        return total
    last = max(days, key=lambda part: part.event_end or date.min)
    return replace(total, event_start=last.event_start, event_end=last.event_end, date_basis=last.date_basis)


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
        parts = _parts(out, i)
        for k in parts:
            out[k] = _dated(out[k], total)
        if total.count and sum(len(out[k].localities) for k in named) == total.count:
            for k in named:
                out[k] = _dated(out[k], total)
    return out


def _parts(claims: Sequence[Claim], i: int) -> range:
    """Return which claims behind a figure are its parts: "six villages - five in Eastmoor and one in Westmoor"."""
    left, j = claims[i].count or 0, i + 1
    while left > 0 and j < len(claims) and claims[j].role is Role.PART and claims[j].start - claims[i].end < FAR:
        left, j = left - (claims[j].count or 0), j + 1
    return range(i + 1, j) if left == 0 and j > i + 2 else range(0)


def _is_of(claim: Claim, total: Claim) -> bool:
    """Return whether a claim may name some of the places that a figure before it counts."""
    close = claim.start - total.end < FAR and claim.count is None and bool(claim.localities)
    same_day = claim.event_end in (None, total.event_end)
    return (
        close
        and same_day
        and of_one_side(claim.gained_by, total.gained_by)
        and _alike_meant(claim.status, total.status)
    )


AREAS = re.compile(
    r"(?:the |its |their )?[\w-]+ "
    r"(?:(?!in |of |government |villages|towns|localities|settlements|districts)[\w-]+ ){0,2}areas\b",
    re.IGNORECASE,
)


def without_nameless_areas(claims: Sequence[Claim]) -> list[Claim]:
    """Leave out "eight areas of Eastmoor", unless the report goes on to name what was taken by that side."""
    out = []
    for i, claim in enumerate(claims):
        nameless = claim.count and not claim.localities and AREAS.match(claim.quote)
        if not nameless or any(_may_be_named_by(claim, other) for other in claims[i + 1 : i + NEAR]):
            out.append(claim)
    return out


def _may_be_named_by(areas: Claim, claim: Claim) -> bool:
    near = claim.start - areas.end < FAR and claim.region in (None, areas.region)
    several = claim.count is None and len(claim.localities) > 1
    alike = of_one_side(claim.gained_by, areas.gained_by) or are_of_state(claim.gained_by, areas.gained_by)
    return near and several and alike and _alike_meant(claim.status, areas.status)


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
        elif out[exact].start - claim.end < QUOTE:
            out[exact] = _dated(out[exact], claim)
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
    return alike and same_day and same_place and of_one_side(exact.gained_by, vague.gained_by)


ANYBODY = {
    "soldiers",
    "troops",
    "forces",
    "its forces",
    "fighters",
    "joint forces",
    "combined forces",
    "allied forces",
    "our forces",
    "our troops",
    "our army",
}  # whose they are is not said
# by which words a report in Russian or Ukrainian means one and the same, its own side's enemy
FOE = re.compile(r"(?:ворог|враг|противник|окк?упант|загарбник|захватчик|агрес+ор|рашист)\w*", re.IGNORECASE)
NASHI = re.compile(r"наш[иіа]\b", re.IGNORECASE)  # "наши воины", in the words of who speaks for a side


def _are_ours(*sides: str) -> bool:
    """Return whether one who is quoted speaks of "our forces"."""
    return any(side.casefold().startswith("our ") for side in sides)


MEMBERS = re.compile(
    r"(?:^| )(?:troops|forces|soldiers|army|fighters|militants|rebels|insurgents|side)$", re.IGNORECASE
)


def of_one_side(one: str | None, other: str | None) -> bool:
    """Return whether two names may be of one side: one leaves out words of the other, or is their initials."""
    if one is None or other is None or _are_ours(one, other) or {one.casefold(), other.casefold()} & ANYBODY:
        return True
    foes = [bool(FOE.fullmatch(side)) for side in (one, other)]
    if all(foes) or (not any(foes) and any(NASHI.match(side) for side in (one, other))):
        return True
    one, other = one.replace("'s ", " "), other.replace("'s ", " ")
    if MEMBERS.sub("", one).casefold() == MEMBERS.sub("", other).casefold() != "":
        return True  # "Redland troops", "Redland Forces"
    if one.casefold() in other.casefold() or other.casefold() in one.casefold():
        return True
    if (name := OF_SIDE.fullmatch(one)) and (again := OF_SIDE.fullmatch(other)) and name["name"] == again["name"]:
        return True  # "Blue fighters" are "Blue militants"
    first, second = sorted((one, other), key=len)
    if CYRILLIC.match(one) and (_stems(one) & _stems(other) or _are_of_one_word(one, other)):
        return True  # 'боевики "Джамиата"', "джамиатовцы"
    governing = bool(GOVERNING & {side.split()[0].casefold() for side in (first, second)})
    if governing or (len(first) > 4 and first.istitle() and _of_people(first, second)):
        return True  # "authorities" tell of what troops take, "Ukraine" of "Ukrainian troops"
    return first.split()[0] == "".join(re.findall(r"\b[A-Z]", second))[-len(first.split()[0]) :]


OF_SIDE = re.compile(r"(?P<name>[A-Z].*) (?:fighters|militants|rebels|insurgents|gunmen|troops|soldiers|forces)")


def _stems(side: str) -> set[str]:
    """Return the beginnings of the long words by which a side is called, without whose it is: "сирийские"."""
    return {word[:7] for word in re.findall(r"\w{7,}", side.casefold()) if not OF_COUNTRY.fullmatch(word)}


def _are_of_one_word(one: str, other: str) -> bool:
    """Return whether a people and its country are meant, or one word in two cases: "Норландии", "норландцы"."""
    return " " not in one + other and len(min(one, other, key=len)) > 4 and one[:4].casefold() == other[:4].casefold()


OF_COUNTRY = re.compile(r"\w+[сц]ь?к\w{1,3}|прав\w+|націонал\w+|национал\w+|вооруж[её]нн\w+|озброєн\w+")


AUTHORITIES = ("autoridades", "autorités")
GOVERNING = {*AUTHORITIES, "ministerio", "ministère"}


def _of_people(country: str, side: str) -> bool:
    """Return whether a side is called by the adjective of a country."""
    return any(word[:5] == country[:5].casefold() for word in side.casefold().split()[1:])


def _repeats(claim: Claim, told: Claim) -> bool:
    """Return whether a figure without a place only says again what an earlier sentence placed: "they took 10 villages".

    Another day, another taker, "more" and "also" make it another figure.
    """
    if claim.count != told.count or (claim.count or 0) < 2 or (claim.localities and told.localities):
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
    same_side = claim.gained_by is None or (told.gained_by is not None and of_one_side(claim.gained_by, told.gained_by))
    alike = claim.unit == told.unit and (claim.event_kind == told.event_kind or claim.gained_by is None)
    same_place = claim.region in (None, told.region)
    return (
        same_day
        and same_side
        and same_place
        and alike
        and (telling or told.region is not None)
        and claim.start > told.end + (20 if (telling and told.region) or _is_of_another_speaker(claim, told) else 60)
    )


def _is_of_another_speaker(claim: Claim, told: Claim) -> bool:
    """Return whether somebody else tells a figure: "six villages fell. The governor said that six villages fell"."""
    return claim.attributed_to is not None and claim.attributed_to != told.attributed_to


def _is_quoted(claim: Claim, text: str) -> bool:
    """Return whether a claim stands inside quotation marks."""
    before = text[text.rfind("\n", 0, claim.start) + 1 : claim.start]
    return before.count('"') % 2 == 1 or before.rfind("\u201c") > before.rfind("\u201d")


OURS = re.compile(
    r"(?:(?:our|the|joint|combined|brave|heroic|valiant|armed|security|soldiers|troops|forces|fighters|men|units"
    r"|heroes|boys)(?: |$))+",
    re.IGNORECASE,
)


def _is_retold(claim: Claim, told: Claim) -> bool:
    """Return whether who is quoted says again what was told before: "We took four towns", the colonel said."""
    counted = (claim.count, claim.unit, claim.localities) == (told.count, told.unit, ())
    return counted and (claim.count or 0) > 1 and not claim.addition and _tells_same(claim, told)


def _tells_same(claim: Claim, told: Claim) -> bool:
    """Return whether nothing that who is quoted says of place, day or side is other than what was told before."""
    who, kinds = claim.gained_by, {claim.event_kind, told.event_kind}
    same_side = who is None or OURS.fullmatch(who) is not None or of_one_side(who, told.gained_by)
    same_day = None in (claim.event_end, told.event_end) or claim.event_end == told.event_end
    alike = (len(kinds) == 1 or kinds <= TAKEN) and _alike_meant(claim.status, told.status)
    return claim.region in (None, told.region) and same_side and same_day and alike


def _is_named_again(claim: Claim, told: Claim) -> bool:
    """Return whether who is quoted only names again what was told before: "We took Lowfen", the colonel said."""
    names, before = ({place.name for place in one.localities} for one in (claim, told))
    return claim.count is None and bool(names) and names <= before and _tells_same(claim, told)


LEFT = {EventKind.LOST, EventKind.WITHDRAWN}


def _is_admitted(claim: Claim, told: Claim) -> bool:
    """Return whether who lost places only confirms what was told before: "the rebels admitted the loss of five"."""
    counted = (claim.count, claim.unit, claim.localities) == (told.count, told.unit, ()) and (claim.count or 0) > 1
    lost = claim.event_kind in LEFT and told.event_kind in TAKEN and not claim.addition
    same_side = claim.gained_by is None or of_one_side(claim.gained_by, told.gained_by)
    same_loser = claim.lost_by is None or not told.lost_by or of_one_side(claim.lost_by, told.lost_by)
    same_day = claim.event_end in (None, told.event_end) or told.event_end is None
    return counted and lost and same_side and same_loser and same_day and claim.region in (None, told.region)


def _told_twice(claim: Claim) -> bool:
    """Return whether a figure is told in so many words that the same words tell the same."""
    return len(claim.quote.split()) > 3


def _tells_headline(claim: Claim, told: Claim, end: int) -> bool:
    """Return whether a figure says again what the headline, which ends there, told without a day.

    "Four more villages" are those of the headline, too, but not those of a sentence that only begins the text.
    """
    named = claim.localities and (told.localities or len(claim.localities) != claim.count)
    if not told.end <= end < claim.start or named or told.cumulative != claim.cumulative:
        return False
    if claim.addition and not told.addition and (claim.count or 0) < TELLING:
        return False
    same_place = claim.region in (None, told.region) or told.region is None
    return (
        same_place
        and told.event_end in (None, claim.event_end)
        and (claim.unit, claim.event_kind) == (told.unit, told.event_kind)
        and _alike_meant(claim.status, told.status)
        and (of_one_side(claim.gained_by, told.gained_by) or are_of_state(claim.gained_by, told.gained_by))
    )


SHORT = {"army", "military", "forces", "troops"}  # the last word of "the Redland military"
STATE = {
    "armed forces",
    "army",
    "military",
    "security forces",
    "army forces",
    "troops",
    "government forces",
    "government troops",
    "government soldiers",
    "national army",
}


def are_of_state(one: str | None, other: str | None) -> bool:
    """Return whether two words are for the forces of the government, which a headline calls in short."""
    one, other = sorted(((one or "").casefold(), (other or "").casefold()), key=len)
    whole = other in STATE or (one in STATE and other.split()[-1] in SHORT and " " in other)
    return one in STATE and whole


def _is_of_army(whole: str, short: str) -> bool:
    """Return whether a headline calls an army in short whose name tells the country: "Armed forces liberate"."""
    named = whole.casefold().endswith((" army", " military", " forces", " troops")) and whole.casefold() not in STATE
    return short.casefold() in STATE and named


NEXT = 160  # characters between a figure and the names of as many places in the next sentence
BESIDE = 60  # characters between a figure and the names that a quotation behind it gives


def _lists(claim: Claim, counted: Claim) -> bool:
    if not claim.localities or counted.localities or claim.start <= counted.start:
        return False
    same_place = claim.region in (counted.region, None) or counted.region is None
    same_side = claim.gained_by is None or (
        (
            of_one_side(claim.gained_by, counted.gained_by)
            or are_of_state(claim.gained_by, counted.gained_by)
            or _are_rebels(claim, counted)
        )
        if counted.gained_by
        else claim.start - counted.end < (NEXT if claim.region in (None, counted.region) else BESIDE)
        and claim.event_end in (counted.event_end, None)
    )
    taker = (claim.gained_by or "").casefold()
    if taker and counted.lost_by and not (counted.gained_by or "").casefold().endswith(taker):
        same_side = same_side and not counted.lost_by.casefold().endswith(taker)  # "the forces" are who lost the others
    return (
        len(claim.localities) == counted.count
        and same_place
        and same_side
        and _alike_meant(claim.status, counted.status)
    )


AMONG = re.compile(r"(?:\s|,)*(?:was|were|is|are) (?:also )?(?:among|amongst|(?:one|two|three) of)\b", re.IGNORECASE)


def _are_among(claim: Claim, counted: Claim, text: str) -> bool:
    """Return whether places are told to be some of those just counted: "Lowfen and Highfen are among the towns taken"."""
    fewer = claim.count is None and 0 < len(claim.localities) < (counted.count or 0)
    same_place = claim.region in (counted.region, None) or counted.region is None
    near = counted.end < claim.start < counted.end + NEXT and not counted.localities
    alike = near and same_place and _alike_meant(claim.status, counted.status)
    return fewer and alike and of_one_side(claim.gained_by, counted.gained_by) and bool(AMONG.match(text, claim.end))


REBELS = {"rebels", "militants", "insurgents", "gunmen", "fighters", "guerrillas", "jihadists"}


def _are_rebels(claim: Claim, counted: Claim) -> bool:
    """Return whether a headline's "rebels" are those whom the text names, by the region that both tell."""
    who = (claim.gained_by or "").casefold()
    state = re.search(r"\b(?:army|military|government|police|troops)\b", who)
    rebels = (counted.gained_by or "").casefold() in REBELS
    return rebels and not state and claim.region is not None and claim.region == counted.region


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
