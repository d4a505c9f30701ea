"""Say which region, localities and sides a claim means: exactly, by a name of the case, or not at all.

A name that is unknown or could be several places is a finding with the nearest names; nothing is guessed.
"""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from pipeline.folding import fold, fold_bare
from pipeline.model import Case, Claim, Finding, Located, NamedLocality, Place, Region, Report, Weight

SIDE_WORDS = frozenset(
    "forces force troops army armed military militants fighters soldiers units side authorities government control"
    " regime rule administration defence ministry president s".split()
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A gazetteer id under one folded name."""

    entry_id: str
    strong: bool
    valid_from: date | None = None


@dataclass(frozen=True)
class Gazetteer:
    """The names of a case, ready to be looked up by folded spelling."""

    case: Case
    regions: dict[str, list[Entry]] = field(default_factory=dict)
    localities: dict[str, list[Entry]] = field(default_factory=dict)
    actors: dict[str, set[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, case: Case) -> Gazetteer:
        """Return the gazetteer of a case: every name in names.csv and in the tables themselves."""
        regions: dict[str, list[Entry]] = defaultdict(list)
        localities: dict[str, list[Entry]] = defaultdict(list)
        actors: dict[str, set[str]] = defaultdict(set)
        weak = {(known.entry_id, fold(known.name)) for known in case.names if known.strength == "weak"}
        for region in case.regions.values():
            for name in (region.name, region.name_2):
                strong = (region.region_id, fold(name or "")) not in weak
                _enter(regions, name, Entry(region.region_id, strong))
        for locality in case.localities.values():
            for name in (locality.name, locality.name_2):
                _enter(localities, name, Entry(locality.locality_id, strong=True))
        for known in case.names:
            entry = Entry(known.entry_id, known.strength == "strong", known.valid_from)
            if known.entry_id in case.regions:
                _enter(regions, known.name, entry)
            elif known.entry_id in case.localities:
                _enter(localities, known.name, entry)
            else:
                actors[fold(known.name)].add(known.entry_id)
        for actor in case.actors.values():
            for spelling in (actor.actor_id, *actor.names):
                actors[fold(spelling)].add(actor.actor_id)
        return cls(case, dict(regions), dict(localities), dict(actors))

    def actor(self, written: str | None) -> set[str]:
        """Return the ids of the actors of that name, the words for armies and authorities put aside."""
        if written is None:
            return set()
        exact = self.actors.get(fold(written))
        if exact:
            return exact
        words = [word for word in fold(written).split() if word not in SIDE_WORDS and word != "the"]
        return self.actors.get(" ".join(words), set()) or self.actors.get(" ".join(words).removesuffix("s"), set())

    def nearest(self, written: str, system: str | None = None) -> list[str]:
        """Return up to three known names near a spelling, as "Name (id)", for a person to choose from."""
        regions = self.case.regions
        known = {
            name: [e.entry_id for e in entries if system in (None, regions[e.entry_id].system)]
            for name, entries in self.regions.items()
        }
        close = difflib.get_close_matches(fold_bare(written), [name for name in known if known[name]], n=6, cutoff=0.5)
        found = dict.fromkeys(region_id for name in close for region_id in known[name])
        return [f"{regions[region_id].name} ({region_id})" for region_id in found][:3]


def _enter(index: dict[str, list[Entry]], name: str | None, entry: Entry) -> None:
    if name:
        for key in {fold(name), fold_bare(name)}:
            index[key].append(entry)


def resolve(
    claims: Iterable[tuple[Claim, Report]], gazetteer: Gazetteer
) -> tuple[list[Located], list[Claim], list[Finding]]:
    """Return the located claims, those that could not be placed, and why."""
    located: list[Located] = []
    unplaced: list[Claim] = []
    findings: list[Finding] = []
    for claim, report in claims:
        result = _Resolver(gazetteer, claim, report).run()
        findings += result.findings
        if result.located is None:
            unplaced.append(claim)
        else:
            located.append(result.located)
    return located, unplaced, list(dict.fromkeys(findings))


@dataclass
class _Resolver:
    gazetteer: Gazetteer
    claim: Claim
    report: Report
    findings: list[Finding] = field(default_factory=list)
    located: Located | None = None

    def run(self) -> _Resolver:
        case, claim = self.gazetteer.case, self.claim
        system = self.report.card.region_system
        if system is not None and system not in case.systems:
            told = f"its card counts in {system!r}; the case has {', '.join(case.systems)}"
            self.findings.append(_of_report(self.report, "unknown-system", told))
            return self
        written = claim.regions or ((claim.region,) if claim.region else ())
        regions = [self._region(name, system) for name in written]
        sides = [self._actor(claim.gained_by), self._actor(claim.lost_by)]
        if None in regions or _UNKNOWN in sides:
            return self
        found = tuple(region for region in regions if region is not None)
        own_system = found[0].system if found else system or case.primary_system
        if not found and (home := self._home(own_system)):
            found = (home,)
        region_ids = tuple(region.region_id for region in found)
        self.located = Located(
            claim=claim,
            report=self.report,
            system=own_system,
            regions=region_ids,
            gained_by=sides[0],
            lost_by=sides[1],
            places=self._places(claim.localities, own_system, region_ids),
            excepted=self._places(claim.except_localities, own_system, region_ids),
            speaker=self._speaker(),
        )
        return self

    def _region(self, written: str, system: str | None) -> Region | None:
        entries = self._region_entries(written)
        regions = self.gazetteer.case.regions
        declared = {e.entry_id for e in entries if system == regions[e.entry_id].system}
        strong = {e.entry_id for e in entries if e.strong}
        candidates = declared if system else strong
        timely = {i for i in candidates if self._begun(regions[i])}
        if len(timely) == 1:
            return regions[timely.pop()]
        self._unresolved(written, system, sorted(timely or candidates or strong))
        return None

    def _region_entries(self, written: str) -> list[Entry]:
        index = self.gazetteer.regions
        return index.get(fold(written)) or index.get(fold_bare(written)) or []

    def _begun(self, region: Region) -> bool:
        """A name outlives its region, so only what begins after the claim's last day is ruled out."""
        last = self.claim.event_end or self.report.card.published
        return region.valid_from is None or last is None or region.valid_from <= last

    def _unresolved(self, written: str, system: str | None, candidates: Sequence[str]) -> None:
        regions = self.gazetteer.case.regions
        where = f" in the region system {system!r}" if system else ""
        if candidates and (system is None or all(regions[i].system == system for i in candidates)):
            options = ", ".join(f"{regions[i].name} ({i})" for i in candidates)
            hint = "write the name more fully, or let names.csv tell them apart"
            if system is None and len({regions[i].system for i in candidates}) > 1:
                hint = "declare region_system on its card"
            self._note("ambiguous-region", f"{written!r} may be {options}{where}; {hint}")
            return
        near = self.gazetteer.nearest(written, system)
        hint = f"nearest: {', '.join(near)}" if near else "no name of the case is near"
        suggestion = f"add a row to names.csv: ID,{written}"
        self._note("unknown-region", f"{written!r} is no region{where}; {hint}; {suggestion}", suggestion)

    def _actor(self, written: str | None) -> str | None:
        found = self.gazetteer.actor(written)
        if written is None or len(found) == 1:
            return next(iter(found), None)
        known = ", ".join(actor.name for actor in self.gazetteer.case.actors.values())
        why = f"may be {', '.join(sorted(found))}" if found else f"is no side of the case (known: {known})"
        told = f"{written!r} {why}; add it to names of [actors] in case.toml"
        self.findings.append(_of_report(self.report, "unknown-side", told))
        return _UNKNOWN

    def _speaker(self) -> str | None:
        """The side that a claim is attributed to, if it is one: agencies and monitors are none."""
        found = self.gazetteer.actor(self.claim.attributed_to)
        return next(iter(found)) if len(found) == 1 else None

    def _home(self, system: str) -> Region | None:
        """The region of named localities where the source names none: only if each is known and all agree."""
        case = self.gazetteer.case
        homes: set[str | None] = set()
        for named in self.claim.localities:
            ids = self._locality_ids(named.name)
            homes |= {case.localities[i].regions.get(system) for i in ids} if len(ids) == 1 else {None}
        if len(homes) != 1 or None in homes:
            return None
        return case.regions[str(homes.pop())]

    def _places(self, named: Sequence[NamedLocality], system: str, regions: tuple[str, ...]) -> tuple[Place, ...]:
        return tuple(self._place(locality, system, regions) for locality in named)

    def _place(self, named: NamedLocality, system: str, regions: tuple[str, ...]) -> Place:
        ids = self._locality_ids(named.name)
        placed = self.gazetteer.case.localities
        here = [i for i in ids if placed[i].regions.get(system) in regions] if regions else ids
        if len(here) > 1:
            options = ", ".join(here)
            self._note("ambiguous-locality", f"{named.name!r} may be {options}; counted under its name alone")
        locality_id = here[0] if len(here) == 1 else None
        key = locality_id or f"{'+'.join(regions) or system}/{fold_bare(named.name)}"
        return Place(key, named.name, named.extent, locality_id)

    def _locality_ids(self, written: str) -> list[str]:
        index = self.gazetteer.localities
        entries = index.get(fold(written)) or index.get(fold_bare(written)) or []
        return sorted({entry.entry_id for entry in entries})

    def _note(self, code: str, message: str, suggestion: str | None = None) -> None:
        where = f" ({self.claim.locator})" if self.claim.locator else ""
        self.findings.append(
            Finding(
                code,
                Weight.SERIOUS,
                f"{self.report.report_id}{where}: {message}",
                self.report.report_id,
                self.claim.locator,
                suggestion,
                (self.claim.claim_id,),
            )
        )


def _of_report(report: Report, code: str, message: str) -> Finding:
    """A finding that holds for a report as a whole, told once however many claims it keeps off the map."""
    return Finding(code, Weight.SERIOUS, f"{report.report_id}: {message}", report.report_id)


_UNKNOWN = "?"
