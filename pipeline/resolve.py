"""Say which region, localities and sides a claim means: exactly, by a name of the case, or not at all.

A name that is unknown or could be several places is a finding with the nearest names; nothing is guessed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from pipeline.gazetteer import Gazetteer, Met
from pipeline.model import Claim, Finding, Located, NamedLocality, Place, Region, Report, Weight
from pipeline.names import fold_bare
from pipeline.names.keys import key_of
from pipeline.names.regions import AMBIGUOUS, LOOSE, UNHEARD, Answer
from pipeline.parse.polygons import is_map


class Resolution(NamedTuple):
    """What the claims' names mean: placed claims, the others, why, and the decisions that were met."""

    located: list[Located]
    unplaced: list[Claim]
    findings: list[Finding]
    met: set[Met]


def resolve(claims: Iterable[tuple[Claim, Report]], gazetteer: Gazetteer) -> Resolution:
    """Return the located claims, those that could not be placed, and why."""
    located: list[Located] = []
    unplaced: list[Claim] = []
    findings: list[Finding] = []
    met: set[Met] = set()
    for claim, report in claims:
        result = _Resolver(gazetteer, claim, report).run()
        findings += result.findings
        met |= result.met
        if result.located is None:
            unplaced.append(claim)
        else:
            located.append(result.located)
    return Resolution(located, unplaced, list(dict.fromkeys(findings)), met)


@dataclass
class _Resolver:
    gazetteer: Gazetteer
    claim: Claim
    report: Report
    findings: list[Finding] = field(default_factory=list)
    located: Located | None = None
    met: set[Met] = field(default_factory=set)

    def run(self) -> _Resolver:
        case, claim = self.gazetteer.case, self.claim
        system = self.report.card.region_system
        if system is not None and system not in case.systems:
            told = f"its card counts in {system!r}; the case has {', '.join(case.systems)}"
            self.findings.append(_of_report(self.report, "unknown-system", told))
            return self
        written = claim.regions or ((claim.region,) if claim.region else ())
        regions = [self._coded(name, system) or self._region(name, system) for name in written]
        sides = [self._actor(claim.gained_by), self._actor(claim.lost_by)]
        if None in regions or _UNKNOWN in sides:
            return self
        found = tuple(region for region in regions if region is not None)
        own_system = found[0].system if found else system or case.primary_system
        if not found and not is_map(self.report) and (home := self._home(own_system)):
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

    def _coded(self, written: str, system: str | None) -> Region | None:
        """The region whose code a cell of a table holds; a word of prose is never one."""
        region_id = self.gazetteer.coded(written, system) if self.report.rows else None
        return self.gazetteer.case.regions.get(region_id or "")

    def _region(self, written: str, system: str | None) -> Region | None:
        regions = self.gazetteer.case.regions
        answer = self.gazetteer.regions.answer(written, system, self.claim.event_end or self.report.card.published)
        decided = self._decided(written, answer.region_id or answer.code or "")
        if decided is not None and decided in regions:
            return regions[decided]
        if answer.region_id is None:
            self._unresolved(written, system, answer)
            return None
        return regions[answer.region_id]

    def _decided(self, written: str, found: str) -> str | None:
        """Return the id that a person decided on where the names alone gave the finding that was expected."""
        spelling = self.gazetteer.decided(written, self.report.report_id)
        if spelling is None:
            return None
        self.met.add(Met(spelling, found))
        return spelling.means if found == spelling.expects else None

    def _unresolved(self, written: str, system: str | None, answer: Answer) -> None:
        regions, labelled = self.gazetteer.case.regions, self.gazetteer.labelled
        where = f" in the region system {system!r}" if system else ""
        suggestions = self.gazetteer.nearest(written, system)
        if answer.code == AMBIGUOUS:
            options = ", ".join(labelled(region_id) for region_id in answer.candidates)
            hint = "write the name more fully, or let names.csv tell them apart"
            if answer.why == LOOSE or len({regions[i].system for i in answer.candidates}) > 1:
                hint = "declare region_system on its card"
            message = f"{written!r} may be {options}{where}; {hint}"
        else:
            why = "" if answer.why == UNHEARD else f": {answer.why}"
            near = f"nearest: {', '.join(suggestions)}" if suggestions else "no name of the case is near"
            message = f"{written!r} is no region{where}{why}; {near}; add a row to names.csv: ID,{written}"
        self._note(answer.code or "", message, self._to_decide(written, answer.code or "", suggestions))

    def _to_decide(self, written: str, code: str, options: Sequence[str]) -> str:
        """Return an entry for corrections.toml in which a person fills in what is meant, why, and by what source."""
        lines = [
            "[[spelling]]",
            f"name = {json.dumps(written, ensure_ascii=False)}",
            f"report = {json.dumps(self.report.report_id, ensure_ascii=False)}",
            f'means = ""  # {", ".join(options)}' if options else 'means = ""',
            f'expects = "{code}"',
            'reason = ""',
            'source = ""',
        ]
        return "\n".join(lines)

    def _actor(self, written: str | None) -> str | None:
        if written is None:
            return None
        found = self.gazetteer.sides.find(written)
        if len(found) == 1:
            return next(iter(found))
        known = ", ".join(actor.name for actor in self.gazetteer.case.actors.values())
        why = f"may be {', '.join(sorted(found))}" if found else f"is no side of the case (known: {known})"
        told = f"{written!r} {why}; add it to names of [actors] in case.toml"
        self.findings.append(_of_report(self.report, "unknown-side", told))
        return _UNKNOWN

    def _speaker(self) -> str | None:
        """The side that a claim is attributed to, if it is one: agencies and monitors are none."""
        found = self.gazetteer.sides.find(self.claim.attributed_to or "")
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
        placed = self.gazetteer.case.localities
        if self._is_id(known := named.locality_id or named.name, system, regions):
            return Place(known, named.name, named.extent, known)
        ids = self._locality_ids(named.name)
        here = [i for i in ids if placed[i].regions.get(system) in regions] if regions else ids
        found = here[0] if len(here) == 1 else "ambiguous-locality" if here else "unknown-locality"
        decided = self._decided(named.name, found)
        locality_id = decided if decided in placed else here[0] if len(here) == 1 else None
        if locality_id is None and here:
            suggestion = self._to_decide(named.name, found, here)
            told = f"{named.name!r} may be {', '.join(here)}; counted under its name alone"
            self._note("ambiguous-locality", told, suggestion)
        key = locality_id or f"{'+'.join(regions) or system}/{fold_bare(named.name)}"
        return Place(key, named.name, named.extent, locality_id)

    def _is_id(self, written: str, system: str, regions: tuple[str, ...]) -> bool:
        """Whether a cell of a table holds the id of a locality, in one of the regions where it names any."""
        found = self.gazetteer.case.localities.get(written) if self.report.rows else None
        return found is not None and (not regions or found.regions.get(system) in regions)

    def _locality_ids(self, written: str) -> list[str]:
        """The localities of that name; of several, those of the kind that the words say (town, village)."""
        entries = self.gazetteer.localities.namesakes(written)
        stated = key_of(written).stated
        return sorted({e.entry_id for e in entries if e.kind in stated} or {e.entry_id for e in entries})

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
