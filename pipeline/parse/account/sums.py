"""A figure and the places that other claims of the report name of it: their names and its day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from pipeline.model import Claim, DateBasis, EventKind, NamedLocality, Role, Unit
from pipeline.parse.account.alike import BESIDE, FAR, alike_meant, dated
from pipeline.parse.account.compared import NO_OTHER, Is, Pair
from pipeline.parse.account.counted import is_set_against, not_given_up
from pipeline.parse.account.sides import SideNames
from pipeline.parse.lexicon.kinds import Kinds, says
from pipeline.parse.lexicon.shapes import TAKEN, Lexicon
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.numbers import pattern, read


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
                out[-1], entries = dated(replace(counted, localities=names), entries[0]), []
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


def with_districts(claims: Sequence[Claim], sides: SideNames) -> list[Claim]:
    """Give a count of districts the names of as many told whole behind it: "the fall of A, B and C districts"."""
    out: list[Claim] = []
    left = list(claims)
    while left:
        counted = left.pop(0)
        at = next((i for i, one in enumerate(left[:3]) if _is_district(one, counted, sides)), len(left))
        end = next((i for i in range(at, len(left)) if not _is_district(left[i], counted, sides)), len(left))
        if counted.unit is Unit.DISTRICT and not counted.localities and end - at == (counted.count or 0) > 1:
            names = [_named_whole(one) for one in left[at:end]]
            taker = counted.gained_by or left[at].gained_by
            counted = dated(replace(counted, localities=tuple(names), gained_by=taker), left[at])
            left = [*left[:at], *left[end:]]
        out.append(counted)
    return out


def with_places_of_totals(claims: Sequence[Claim], text: str, kinds: Kinds) -> list[Claim]:
    """Give the total to which a figure brings others the region of that figure and its taker, where it tells none.

    "Tomaron tres pueblos de Eastmoor. Con ellos son ya cinco los que han caído".
    """
    out: list[Claim] = []
    for claim in claims:
        last = out[-1] if out else None
        if last is not None and _brings_to(last, claim) and says(kinds.romance.by_now, text[last.end : claim.end]):
            claim = replace(claim, gained_by=claim.gained_by or last.gained_by)
            if claim.since is None:  # "... son ya 70 las tomadas desde el lunes": not there alone
                claim = replace(claim, region=last.region, regions=last.regions)
        out.append(claim)
    return out


def with_losers_of_parts(claims: Sequence[Claim]) -> list[Claim]:
    """Tell who lost the part that others took of what he lost: "perdió 23 pueblos; 17 de ellos cayeron en manos de"."""
    out: list[Claim] = []
    for claim in claims:
        last = out[-1] if out else None
        part = last is not None and claim.rule == "count-of-those" and claim.start - last.end < FAR
        if last and part and last.event_kind is EventKind.LOST and claim.gained_by not in (None, last.lost_by):
            claim = replace(claim, lost_by=claim.lost_by or last.lost_by)
        out.append(claim)
    return out


def _brings_to(last: Claim, claim: Claim) -> bool:
    """Return whether a figure without a place may be a total of which the one just before it is a part."""
    counted = last.count is not None and claim.count is not None and last.count < claim.count
    near = claim.start - last.end < FAR and claim.region is None and not claim.localities
    same = claim.gained_by is None or last.gained_by is None or claim.lost_by is None
    return counted and near and same and last.region is not None and {last.event_kind, claim.event_kind} <= TAKEN


def _is_district(claim: Claim, counted: Claim, sides: SideNames) -> bool:
    """Return whether a claim is of one whole region, another than that in which some were counted, and alike."""
    whole = claim.unit is Unit.WHOLE_REGION and claim.count is None and not claim.localities
    other = claim.region not in (None, counted.region) and claim.qualifier is None and not claim.regions
    same_day = None in (claim.event_end, counted.event_end) or claim.event_end == counted.event_end
    alike = alike_meant(claim.status, counted.status) and same_day
    return whole and other and alike and sides.are_one(claim.gained_by, counted.gained_by)


def _named_whole(claim: Claim) -> NamedLocality:
    name = claim.region or ""
    start = claim.start + max(0, claim.quote.find(name))
    return NamedLocality(name, start, start + len(name))


def with_names_of_sums(claims: Sequence[Claim], text: str, sides: SideNames, placed: bool = False) -> list[Claim]:
    """Give a figure the names that several claims behind it make up: "took two towns. Lowfen fell. It took Highfen".

    Where they may be `placed` by them, a figure without a region lies in the one that its parts tell. Who is called by
    initials in the headline has the name of the text.
    """
    headline = text.find("\n")
    out: list[Claim] = []
    left = list(claims)
    while left:
        total, named = left.pop(0), 0
        end = 0
        while end < len(left) and named < (total.count or 0) and _is_one_of(left[end], total, sides, placed):
            named += len(left[end].localities)
            end += 1
        regions = {part.region: part.regions for part in left[:end] if part.region}
        if placed and total.region is None and len(regions) > 1:
            end = 0  # they lie apart
        if end > 1 and named == total.count and not total.localities:
            taker = left[0].gained_by
            short = total.end <= headline < left[0].start and sides.is_in_initials(total.gained_by, taker)
            total, left = _summed(total, left[:end]), left[end:]
            total = replace(total, gained_by=taker or total.gained_by) if short else total
        out.append(total)
    return out


def _is_one_of(claim: Claim, total: Claim, sides: SideNames, placed: bool) -> bool:
    """Return whether a claim names places of those that a figure before it counts, in the same region."""
    near = claim.start - total.end < FAR and claim.count is None and bool(claim.localities)
    kinds = {claim.event_kind, total.event_kind}
    dated = total.date_basis not in (None, DateBasis.ANNOUNCED)
    same_day = not dated or total.cumulative or claim.event_end in (None, total.event_end)
    alike = (len(kinds) == 1 or kinds <= TAKEN) and alike_meant(claim.status, total.status)
    same_place = claim.region in (None, total.region) or (placed and total.region is None)
    same_place = same_place and not claim.addition
    return near and same_day and same_place and alike and sides.are_one(claim.gained_by, total.gained_by)


def _summed(total: Claim, parts: Sequence[Claim]) -> Claim:
    """Return a figure with the names of its parts, and with their last day where it has none of its own."""
    losers = {part.lost_by for part in parts} - {total.gained_by}
    lost_by = total.lost_by or (losers.pop() if len(losers) == 1 else None)
    total = replace(total, localities=tuple(place for part in parts for place in part.localities), lost_by=lost_by)
    told = next((part for part in parts if part.region), None)
    if total.region is None and told is not None:
        total = replace(total, region=told.region, regions=told.regions)
    days = [part for part in parts if part.event_end and part.date_basis]
    if total.cumulative or len(days) < len(parts) or total.date_basis not in (None, DateBasis.ANNOUNCED):
        return total
    last = max(days, key=lambda part: part.event_end or date.min)
    return replace(total, event_start=last.event_start, event_end=last.event_end, date_basis=last.date_basis)


def with_regions_of_parts(claims: Sequence[Claim], text: str, lexicon: Lexicon) -> list[Claim]:
    """Give a part of a figure the region of that figure: "took four villages of Eastmoor. Two of the four were lost".

    Where two figures before it are as many, nobody can tell which is meant, and it stays as it is told.
    """
    out: list[Claim] = []
    part = caseless(rf"\b{lexicon.kinds.small.of_the} ({pattern(lexicon.numbers)})(?!\w)")
    for claim in claims:
        of = part.findall(text[claim.start : claim.end])
        figure = read(of[0], lexicon.numbers).low if len(of) == 1 else None
        if figure is not None and claim.region is None and (claim.count or figure) < figure:
            wholes = [one for one in out if one.count == figure and one.end <= claim.start]
            if len({one.region for one in wholes}) == 1:
                claim = replace(claim, region=wholes[0].region, regions=wholes[0].regions)
        out.append(claim)
    return out


def with_days_of_sums(claims: Sequence[Claim], text: str, sides: SideNames) -> list[Claim]:
    """Give the places that a dated figure counts its day, where they are named behind it, region by region."""
    out = list(claims)
    for i, total in enumerate(out):
        if total.date_basis is None or total.localities or total.cumulative or total.event_end is None:
            continue
        for k in (*_parts(out, i), *_named_of(out, i, sides, text)):
            out[k] = dated(out[k], total)
    return out


def _named_of(claims: Sequence[Claim], i: int, sides: SideNames, text: str) -> Sequence[int]:
    """Return which claims behind a figure name what it counts: as many places, or fewer in two or more of its regions.

    A report may leave out some names, but those of each region stand together.
    """
    total = claims[i]
    named: list[int] = []
    left = total.count or 0
    for j in range(i + 1, len(claims)):
        if not _is_of(claims[j], total, sides, text) or len(claims[j].localities) > left:
            break
        named.append(j)
        left -= len(claims[j].localities)
    regions = {claims[k].region for k in named}
    by_region = len(regions) == len(named) > 1 and None not in regions and not total.region
    of_regions = len(named) > 1 and regions <= {*total.regions}
    return named if left == 0 or by_region or of_regions else []


def _parts(claims: Sequence[Claim], i: int) -> range:
    """Return which claims behind a figure are its parts: "six villages - five in Eastmoor and one in Westmoor"."""
    left, j = claims[i].count or 0, i + 1
    while left > 0 and j < len(claims) and claims[j].role is Role.PART and claims[j].start - claims[i].end < FAR:
        left, j = left - (claims[j].count or 0), j + 1
    return range(i + 1, j) if left == 0 and j > i + 2 else range(0)


def _is_of(claim: Claim, total: Claim, sides: SideNames, text: str) -> bool:
    """Return whether a claim may name some of the places that a figure before it counts."""
    pair = Pair(total, claim, sides, text)
    close = claim.start - total.end < FAR and claim.count is None and bool(claim.localities)
    here = pair.place is not Is.OTHER or not is_set_against(pair)
    one_day = claim.event_end in (None, total.event_end)
    return close and one_day and here and not_given_up(pair) and pair.meant and pair.taker in NO_OTHER
