"""The names of a case, ready to be looked up, and what people decided of spellings that are none of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from pipeline.model import Case, Spelling
from pipeline.names import fold
from pipeline.names.index import Entry, NameIndex
from pipeline.names.keys import kind_of
from pipeline.names.regions import RegionNames
from pipeline.names.sides import SideNames


@dataclass(frozen=True)
class Gazetteer:
    """The names of a case, ready to be looked up by folded spelling; `spellings` are the decisions in force."""

    case: Case
    regions: RegionNames
    localities: NameIndex
    sides: SideNames
    codes: Mapping[str, set[str]] = field(default_factory=dict)
    spellings: Mapping[tuple[str, str | None], Spelling] = field(default_factory=dict)

    @classmethod
    def of(cls, case: Case, known_at: date | None = None) -> Gazetteer:
        """Return the gazetteer of a case: every name in names.csv and in the tables themselves, and every decision.

        Before the day from which a decision is known it changes nothing.
        """
        spellings = {(fold(s.name), s.report): s for s in case.spellings if _known(s, known_at)}
        regions = RegionNames(case.regions, case.names)
        return cls(case, regions, NameIndex(_localities(case)), SideNames(_sides(case)), _codes(case), spellings)

    def decided(self, written: str, report_id: str) -> Spelling | None:
        """Return what a person decided of a spelling, in this report or in any."""
        key = fold(written)
        return self.spellings.get((key, report_id)) or self.spellings.get((key, None))

    def coded(self, written: str, system: str | None) -> str | None:
        """Return the id of the one region of a system, or of any, that has this code to the letter, else null."""
        ids = [i for i in self.codes.get(written, ()) if system in (None, self.case.regions[i].system)]
        return ids[0] if len(ids) == 1 else None

    def nearest(self, written: str, system: str | None = None) -> list[str]:
        """Return up to three known names near a spelling, as "Name (id)", for a person to choose from."""
        return [self.labelled(region_id) for region_id in self.regions.suggestions(written, system)]

    def labelled(self, region_id: str) -> str:
        """Return "Name (id)"."""
        return f"{self.case.regions[region_id].name} ({region_id})"


def _known(spelling: Spelling, day: date | None) -> bool:
    return day is None or spelling.known_from is None or spelling.known_from <= day


def _localities(case: Case) -> Iterable[tuple[str, Entry]]:
    kinds = {key: kind_of(locality.kind) for key, locality in case.localities.items()}
    for key, locality in case.localities.items():
        yield from ((name, Entry(key, kind=kinds[key])) for name in (locality.name, locality.name_2) if name)
    for known in case.names:
        if known.entry_id in kinds:
            yield known.name, Entry(known.entry_id, kind=kinds[known.entry_id], language=known.language)


def _sides(case: Case) -> Iterable[tuple[str, str]]:
    for actor in case.actors.values():
        yield from ((name, actor.actor_id) for name in (actor.actor_id, *actor.names))
    yield from ((known.name, known.entry_id) for known in case.names if known.entry_id in case.actors)


def _codes(case: Case) -> Mapping[str, set[str]]:
    """The regions of each P-code, ISO 3166-2 code and id."""
    codes: dict[str, set[str]] = defaultdict(set)
    for region in case.regions.values():
        for code in filter(None, (region.region_id, region.pcode, region.iso_3166_2)):
            codes[code].add(region.region_id)
    return dict(codes)


class Met(NamedTuple):
    """A decision met by a spelling; `found` is what the names alone make of it: a finding's code, or an id."""

    spelling: Spelling
    found: str


def outdated(gazetteer: Gazetteer, met: Iterable[Met]) -> list[str]:
    """Return a line for each decision in force that no longer meets what it expects."""
    found: dict[Spelling, set[str]] = defaultdict(set)
    for spelling, outcome in met:
        found[spelling].add(outcome)
    return [_outdated(s, found[s]) for s in gazetteer.spellings.values() if s.expects not in found[s]]


def _outdated(spelling: Spelling, found: set[str]) -> str:
    where = f"report {spelling.report!r}" if spelling.report else "any report"
    if not found:
        return f"{spelling.place}: {spelling.name!r} no longer occurs in {where}; remove the entry or correct its name"
    outcome = min(found)
    if "-region" in outcome or "-locality" in outcome:
        told = f"expected {spelling.expects}, found {outcome}; review the decision, then correct expects"
    else:
        told = f"resolves to {outcome} by itself now; remove the entry"
    return f"{spelling.place}: {spelling.name!r} {told}"
