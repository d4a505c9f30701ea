"""What became of each publisher's claims in its own side's favour: carried by others, admitted, denied, reversed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median_low

from pipeline.model import Fate, SourceRecord
from pipeline.reconcile.evidence import Evidence, speaker
from pipeline.reconcile.places import Times

Told = Mapping[object, Sequence[Evidence]]
FATES = ("carried", "admitted", "denied", "reversed")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing claimed in a side's own favour: a named place, or a figure of a region."""

    evidence: Evidence
    key: str | None  # null: a figure

    @property
    def known(self) -> date:
        return self.evidence.known or self.evidence.end


def source_records(evidence: Sequence[Evidence], times: Mapping[str | None, Times]) -> list[SourceRecord]:
    """Return a record for each publisher that claimed anything in favour of the side that it speaks for.

    A named place counts once a publisher, a figure once a region and interval. Days run from the publication of the
    claim to that of the first report that shares its fate, or to the day of the reversal.
    """
    items: dict[tuple[str, str], dict[object, Item]] = defaultdict(dict)
    for item in _items(evidence):
        side = item.evidence.side or ""
        what = item.key or (item.evidence.located.regions, item.evidence.start, item.evidence.end)
        items[item.evidence.source, side].setdefault(what, item)
    told = _by_subject(evidence)
    return [_record(source, side, list(own.values()), told, times) for (source, side), own in sorted(items.items())]


def _by_subject(evidence: Iterable[Evidence]) -> Told:
    """Return evidence by each place that it names, and by its regions where it names none."""
    told: dict[object, list[Evidence]] = defaultdict(list)
    for one in evidence:
        for subject in dict.fromkeys(place.key for place in one.located.places) or (one.located.regions,):
            told[subject].append(one)
    return told


def _items(evidence: Iterable[Evidence]) -> Iterator[Item]:
    own = (e for e in evidence if e.is_change and e.own)
    for item in sorted(own, key=lambda e: (e.known or e.end, e.rank, e.claim.start)):
        if item.located.places:
            yield from (Item(item, place.key) for place in item.located.places)
        elif item.claim.count is not None and item.located.regions:
            yield Item(item, None)


def _record(
    source: str, side: str, items: Sequence[Item], told: Told, times: Mapping[str | None, Times]
) -> SourceRecord:
    days: dict[str, list[int]] = {fate: [] for fate in FATES}
    silent = 0
    for item in items:
        found = dict(_fates(item, told, times))
        silent += not found
        for fate, day in found.items():
            days[fate].append(max(0, (day - item.known).days))
    fates = {fate: Fate(len(after), median_low(after) if after else None) for fate, after in days.items()}
    return SourceRecord(source, side, len(items), silent=silent, **fates)


def _fates(item: Item, told: Told, times: Mapping[str | None, Times]) -> Iterator[tuple[str, date]]:
    """Yield what became of a claim, with the first day of it."""
    first: dict[str, date] = {}
    for other in told.get(item.key or item.evidence.located.regions, ()):
        fate = _fate(item, other)
        if fate is not None and other.known is not None:
            first[fate] = min(other.known, first.get(fate, other.known))
    yield from first.items()
    place = times.get(item.evidence.side, {}).get(item.key or "")
    lost = [run.until for run in place.runs if run.until is not None and run.until > item.evidence.end] if place else []
    if lost:
        yield "reversed", min(lost)


def _fate(item: Item, other: Evidence) -> str | None:
    """Return what another source makes of a claim by what it publishes then or later."""
    mine = item.evidence
    if other.source == mine.source or other.own or (other.known or date.min) < item.known or not _same(item, other):
        return None
    if other.is_denial:
        return "denied"
    if not other.is_change or other.side != mine.side:
        return None
    return "admitted" if speaker(other.located) is not None else "carried"


def _same(item: Item, other: Evidence) -> bool:
    """Return whether evidence of an item's subject speaks of the item: a figure is one in its days."""
    mine = item.evidence
    return item.key is not None or (other.overlaps(mine) and (other.is_denial or other.claim.count == mine.claim.count))
