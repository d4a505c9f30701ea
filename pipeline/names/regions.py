"""Which region a spelling means: one that bears the name, or the reasons why that is not sure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from pipeline.model import Name, Region
from pipeline.names import fold
from pipeline.names.index import Entry, NameIndex
from pipeline.names.keys import asides, key_of, kind_of
from pipeline.names.nearest import Nearest

SUGGESTED = 3
REMEMBERED = 2**19  # spellings


UNKNOWN, AMBIGUOUS = "unknown-region", "ambiguous-region"
LOOSE = "a loose name, which counts where the region system is declared"
UNHEARD = "no known name"


@dataclass(frozen=True, slots=True)
class Answer:
    """The region that a spelling means, or the code of the finding that says why that is not sure.

    `candidates` are the regions that bear the name: several, or one that it cannot mean here.
    """

    region_id: str | None
    code: str | None
    why: str
    candidates: tuple[str, ...] = ()


class RegionNames:
    """The regions of a gazetteer under all their names."""

    def __init__(self, regions: Mapping[str, Region], names: Iterable[Name]) -> None:
        self.regions = regions
        self.names = tuple(_own(regions)) + tuple(names)
        self._index = NameIndex(_entries(regions, self.names))
        self._sure = self._sole_bearers()
        self._known = {region_id: Answer(region_id, None, "a known name") for region_id in regions}
        # Reports say the same names again and again. A cache that keeps no order is faster; it is emptied when full.
        self.answer = lru_cache(maxsize=None)(self._answer)
        self._remembered = 0

    def _answer(self, written: str, system: str | None = None, day: date | None = None) -> Answer:
        """Return the region that a spelling means, in a system where that is declared, by a day."""
        self._remembered += 1
        if self._remembered > REMEMBERED:
            self.answer.cache_clear()
            self._remembered = 1
        sure = self._sure.get(fold(written))
        if sure is not None and system in (None, self.regions[sure].system):
            return self._known[sure]
        entries = self._index.find(written, lenient=system is not None)
        chosen = [entry for entry in entries if self._fits(entry, system)]
        ids = {entry.entry_id for entry in chosen}
        timely = ids if day is None else {i for i in ids if self._begun(i, day)}
        if len(timely) == 1:
            return self._unless_aside(written, timely.pop())
        if ids:
            return Answer(None, AMBIGUOUS, *_not_one(sorted(timely or ids)))
        return self._unknown(written, system, entries)

    def _unless_aside(self, written: str, region_id: str) -> Answer:
        """ "Yangon (Rangoon)" is the region of both names; "Shan (South)" is a part of Shan."""
        strange = [aside for aside in asides(written) if self.known_as(aside, region_id) is None]
        if strange:
            return Answer(None, UNKNOWN, f"the words in brackets are no name of it: {strange[0]}", (region_id,))
        return self._known[region_id]

    def _sole_bearers(self) -> dict[str, str]:
        """Return the folded names that one region alone bears, in any system and on any day: most of them."""
        bearers: dict[str, set[Entry]] = defaultdict(set)
        for known in self.names:
            bearers[fold(known.name)].update(self._index.find(known.name))
        soles = ((name, self._sole(entries)) for name, entries in bearers.items())
        return {name: region_id for name, region_id in soles if region_id is not None}

    def _sole(self, entries: Iterable[Entry]) -> str | None:
        ids = {entry.entry_id for entry in entries}
        timeless = all(entry.strong and self.regions[entry.entry_id].valid_from is None for entry in entries)
        return ids.pop() if len(ids) == 1 and timeless else None

    def _fits(self, entry: Entry, system: str | None) -> bool:
        return entry.strong if system is None else self.regions[entry.entry_id].system == system

    def _begun(self, region_id: str, day: date) -> bool:
        """A name outlives its region, so only what begins after the day is ruled out."""
        start = self.regions[region_id].valid_from
        return start is None or start <= day

    def _unknown(self, written: str, system: str | None, entries: Iterable[Entry]) -> Answer:
        others = tuple(sorted({entry.entry_id for entry in entries}))
        if others and system is None:
            return Answer(None, AMBIGUOUS, LOOSE, others)
        if others:
            return Answer(None, UNKNOWN, "a name of other region systems", others)
        namesakes = tuple(sorted({entry.entry_id for entry in self._index.namesakes(written)}))
        if namesakes:
            stated = " and ".join(sorted(key_of(written).stated))
            return Answer(None, UNKNOWN, f"the words say {stated}, which no region of that name is", namesakes)
        return Answer(None, UNKNOWN, UNHEARD)

    def bearers(self, written: str) -> set[str]:
        """Return the regions of any system that a spelling may mean, loose names apart."""
        return {entry.entry_id for entry in self._index.find(written) if entry.strong}

    def known_as(self, written: str, region_id: str) -> Name | None:
        """Return the name of a region that a spelling folds to; null where only an ending apart leads to it."""
        return self._by_key.get((region_id, key_of(written).bare))

    @cached_property
    def _by_key(self) -> dict[tuple[str, str], Name]:
        return {(known.entry_id, key_of(known.name).bare): known for known in reversed(self.names)}

    def suggestions(self, written: str, system: str | None = None) -> list[str]:
        """Return up to three region ids for a person to choose from: bearers of the name first, then near names."""
        near = self._nearest.ids(written, 4 * SUGGESTED)
        ids = dict.fromkeys((*self.answer(written, system).candidates, *near))
        return [i for i in ids if system in (None, self.regions[i].system)][:SUGGESTED]

    @cached_property
    def _nearest(self) -> Nearest:
        return Nearest((known.name, known.entry_id) for known in self.names if known.entry_id in self.regions)


def _not_one(ids: list[str]) -> tuple[str, tuple[str, ...]]:
    return (f"a name of {len(ids)} regions" if len(ids) > 1 else "a region that begins later"), tuple(ids)


def _own(regions: Mapping[str, Region]) -> Iterable[Name]:
    for region_id, region in regions.items():
        yield from (Name(region_id, name) for name in (region.name, region.name_2) if name)


def _entries(regions: Mapping[str, Region], names: Iterable[Name]) -> Iterable[tuple[str, Entry]]:
    """A name that a row calls weak is weak however it is written, with a word for the kind or without."""
    kinds = {region_id: kind_of(region.kind) for region_id, region in regions.items()}
    ours = [known for known in names if known.entry_id in regions]
    weak = {(known.entry_id, key_of(known.name).bare) for known in ours if known.strength == "weak"}
    for known in ours:
        strong = (known.entry_id, key_of(known.name).bare) not in weak
        yield known.name, Entry(known.entry_id, strong, kinds[known.entry_id], known.language)
