"""The whole flow, from the reports of a case to its maps. Read this first.

    reports -> claims -> located claims -> changes (the ledger) -> layers -> files and maps
    ingest     parse     resolve           reconcile               join      render

Everything is read, then everything is decided, then everything is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pipeline.cards import faults
from pipeline.case import read_case
from pipeline.closing import areas
from pipeline.errors import CaseError
from pipeline.gazetteer import Gazetteer, outdated
from pipeline.ingest import read_reports
from pipeline.inside import with_places
from pipeline.model import Case, Claim, Finding, Ledger, Located, Product, Report, Weight
from pipeline.parse import parse_all
from pipeline.reconcile import reconcile
from pipeline.resolve import resolve
from pipeline.revise import revise

Tell = Callable[[str, str], None]

DISCLAIMER = (
    "Names, boundaries and designations show what the cited sources say. They imply no opinion on the legal status"
    " of any territory or of its authorities, nor on the course of any frontier or boundary."
)


@dataclass(frozen=True, slots=True)
class Decided:
    """What a case's reports amount to, before it is drawn."""

    case: Case
    reports: tuple[Report, ...]
    located: tuple[Located, ...]
    unplaced: tuple[Claim, ...]
    ledger: Ledger
    findings: tuple[Finding, ...]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Every claim that was read, placed or not."""
        return (*(item.claim for item in self.located), *self.unplaced)


@dataclass(frozen=True, slots=True)
class Understood:
    """Reports with the claims that were read in them, and what could not be read."""

    reports: tuple[Report, ...]
    unread: tuple[Finding, ...]
    claims: tuple[tuple[Claim, Report], ...]
    unparsed: tuple[Finding, ...]

    def __add__(self, other: Understood) -> Understood:
        """Return the reports of both."""
        return Understood(
            self.reports + other.reports,
            self.unread + other.unread,
            self.claims + other.claims,
            self.unparsed + other.unparsed,
        )


def decide(
    folder: Path,
    as_of: date | None = None,
    known_at: date | None = None,
    tell: Tell = lambda stage, what: None,
) -> Decided:
    """Read a case and decide everything that needs no polygon.

    Raises
    ------
    CaseError
        If the case cannot be built, with every problem.
    """
    case = read_case(folder)
    tell("case", f"{case.title}: {len(case.regions)} regions, {len(case.localities)} localities")
    reports, unread = read_reports(folder / "reports")
    tell("ingest", f"{len(reports)} reports")
    understood = understand(case, reports, unread)
    tell("parse", f"{len(understood.claims)} claims")
    return settle(case, understood, as_of, known_at, tell)


def understand(case: Case, reports: Sequence[Report], unread: Sequence[Finding]) -> Understood:
    """Read the claims of reports, maps by the places in their polygons; `unread` is what was wrong with their files."""
    reports, elsewhere = with_places(reports, case)
    claims, unparsed = parse_all(reports)
    return Understood(tuple(reports), tuple(unread), tuple(claims), (*elsewhere, *unparsed))


def settle(
    case: Case,
    understood: Understood,
    as_of: date | None = None,
    known_at: date | None = None,
    tell: Tell = lambda stage, what: None,
) -> Decided:
    """Decide what the claims of a case's reports amount to.

    Raises
    ------
    CaseError
        If a correction of the case no longer fits what the reports say.
    """
    gazetteer = Gazetteer.of(case, known_at)
    claims, aside, decided, unfit = revise(understood.claims, case.revisions, known_at)
    located, unplaced, unresolved, met = resolve(claims, gazetteer)
    if problems := [*unfit, *outdated(gazetteer, met)]:
        raise CaseError(problems)
    tell("resolve", f"{len(located)} placed, {len(unplaced)} not")
    ledger = reconcile(located, case, as_of or case.period_end, known_at or last_known(located, case))
    tell("reconcile", f"{len(ledger.changes)} changes as of {ledger.as_of}")
    card_faults = faults(case, understood.reports)
    of_reports = [*understood.unread, *card_faults, *understood.unparsed]
    findings = in_order([*of_reports, *decided, *unresolved, *ledger.findings])
    return Decided(case, understood.reports, tuple(located), (*unplaced, *aside), ledger, findings)


def build(decided: Decided, tell: Tell = lambda stage, what: None) -> Product:
    """Join what was decided to the polygons of the case."""
    from pipeline.boundaries import area_table, borders, read_boundaries, strays
    from pipeline.join import join_localities, join_regions, join_timeline

    case, ledger = decided.case, decided.ledger
    shapes = read_boundaries(case)
    tell("boundaries", ", ".join(f"{len(frame)} {case.systems[s].title}" for s, frame in shapes.items()))
    tell("", areas(area_table(shapes), case))
    layers = join_regions(ledger, case, shapes)
    tell("join", f"{sum(map(len, layers.values()))} regions in {len(layers)} layers")
    return Product(
        case=case,
        ledger=ledger,
        reports=decided.reports,
        claims=decided.located,
        unplaced=decided.unplaced,
        findings=in_order([*decided.findings, *strays(case, shapes)]),
        layers=layers,
        localities=join_localities(ledger, case),
        timeline=join_timeline(ledger, case, shapes),
        lines=borders(shapes),
        disclaimer=DISCLAIMER,
        boundary_note=boundary_note(source for frame in shapes.values() for source in frame["boundary_source"]),
    )


def boundary_note(sources: Iterable[str]) -> str:
    """Return each source of the regions' boundaries once."""
    return "; ".join(dict.fromkeys(part for source in sources for part in source.split("; ")))


def last_known(located: Iterable[Located], case: Case) -> date:
    """Return the day by which all that the case holds had been published, or spoke of, where no card says."""
    days = (item.report.card.published or item.claim.event_end for item in located)
    return max((day for day in days if day is not None), default=case.period_end)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings once each, serious ones first, otherwise in the order of the flow."""
    return tuple(sorted(dict.fromkeys(findings), key=lambda f: f.weight is not Weight.SERIOUS))
