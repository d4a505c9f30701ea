"""Which region a spelling means: one that bears the name, or the reasons why that is not sure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from pipeline.model import Name, Region
from pipeline.names.index import Entry, NameIndex
from pipeline.names.keys import key_of, kind_of
from pipeline.names.nearest import Nearest

SUGGESTED = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """The region that a spelling means, null where it is not sure; `candidates` are those that it may be."""

    region_id: str | None
    why: str
    candidates: tuple[str, ...] = ()


class RegionNames:
    """The regions of a gazetteer under all their names."""

    def __init__(self, regions: Mapping[str, Region], names: Iterable[Name]) -> None:
        self.regions = regions
        self._named = tuple(_named(regions, tuple(names)))
        self._index = NameIndex(self._named)
        self.answer = lru_cache(maxsize=2**18)(self._answer)  # reports say the same names again and again

    def _answer(self, written: str, system: str | None = None, day: date | None = None) -> Answer:
        """Return the region that a spelling means, in a system where that is declared, by a day."""
        entries = self._index.find(written, lenient=system is not None)
        chosen = [entry for entry in entries if self._fits(entry, system)]
        ids = {entry.entry_id for entry in chosen}
        timely = ids if day is None else {i for i in ids if self._begun(i, day)}
        if len(timely) == 1:
            return Answer(next(iter(timely)), "a known name")
        return self._unsure(written, system, entries, sorted(timely or ids))

    def _fits(self, entry: Entry, system: str | None) -> bool:
        return entry.strong if system is None else self.regions[entry.entry_id].system == system

    def _begun(self, region_id: str, day: date) -> bool:
        """A name outlives its region, so only what begins after the day is ruled out."""
        start = self.regions[region_id].valid_from
        return start is None or start <= day

    def _unsure(self, written: str, system: str | None, entries: Iterable[Entry], ids: list[str]) -> Answer:
        if len(ids) > 1:
            return Answer(None, f"a name of {len(ids)} regions", tuple(ids))
        if ids:
            return Answer(None, "a region that begins later", tuple(ids))
        weak = sorted({entry.entry_id for entry in entries})
        if weak and system is None:
            return Answer(None, "a loose name: it counts where the region system is declared", tuple(weak))
        if weak:
            return Answer(None, "a name of other region systems", tuple(weak))
        namesakes = sorted({entry.entry_id for entry in self._index.namesakes(written)})
        if namesakes:
            stated = " and ".join(sorted(key_of(written).stated))
            return Answer(None, f"the words say {stated}, the region of that name is none", tuple(namesakes))
        return Answer(None, "no known name")

    def suggestions(self, written: str, system: str | None = None) -> list[str]:
        """Return up to three region ids for a person to choose from: bearers of the name first, then near names."""
        near = self._nearest.ids(written, 4 * SUGGESTED)
        ids = dict.fromkeys((*self.answer(written, system).candidates, *near))
        return [i for i in ids if system in (None, self.regions[i].system)][:SUGGESTED]

    @cached_property
    def _nearest(self) -> Nearest:
        return Nearest((name, entry.entry_id) for name, entry in self._named)


def _named(regions: Mapping[str, Region], names: tuple[Name, ...]) -> Iterable[tuple[str, Entry]]:
    """A name that a row calls weak is weak however it is written, with a word for the kind or without."""
    kinds = {region_id: kind_of(region.kind) for region_id, region in regions.items()}
    weak = {(known.entry_id, key_of(known.name).bare) for known in names if known.strength == "weak"}
    own = (Name(i, name) for i, region in regions.items() for name in (region.name, region.name_2) if name)
    for known in (*own, *names):
        if (region_id := known.entry_id) in regions:
            strong = (region_id, key_of(known.name).bare) not in weak
            yield known.name, Entry(region_id, strong, kinds[region_id], known.language)
