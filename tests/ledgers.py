"""Small random ledgers: reports of a few claims about two regions, as plain records and as what `reconcile` takes.

`Said` and `Paper` hold days as numbers (1 is the first of March 2031), so that a reader, and the reference
implementation in `tests/reference.py`, can work with them by hand.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from pipeline.model import (
    Actor,
    Card,
    Case,
    Claim,
    DateBasis,
    EventKind,
    Ledger,
    Located,
    NamedLocality,
    Place,
    Qualifier,
    Region,
    RegionSystem,
    Report,
    Status,
    Unit,
)
from pipeline.reconcile import reconcile

LAST = 20  # the last day of the period
TOTALS = {"dol": 9, "har": None}
SIDES = ("azure", "umber", "coral")
NAMES = ("Alder", "Birch", "Cedar")
PUBLISHERS = [("Post", None), ("Wire", None), ("Azure army", "azure"), ("Umber", "umber")]
KINDS = ["count", "count", "count", "names", "names", "names", "list", "whole", "running", "plan", "seen", "not"]
TAKEN = [("azure", None), ("azure", "umber"), ("umber", None), ("umber", "azure"), ("coral", "umber"), (None, "umber")]


def some(examples: int) -> settings:
    """Return settings for so many random ledgers, the same at each run; `LEDGERS` asks for more, of other ones."""
    more = os.environ.get("LEDGERS")
    return settings(max_examples=int(more or examples), derandomize=not more, database=None, deadline=None)


@dataclass(frozen=True)
class Paper:
    """A report: who publishes it when, for whom it speaks, what it carries on and what it corrects."""

    name: str
    published: int
    publisher: str | None = None
    speaks_for: str | None = None
    origin: str | None = None
    corrects: str | None = None


@dataclass(frozen=True)
class Said:
    """A claim: a count, named places or the whole region; `days` are its first and last, none where it has no day.

    `window` tells that the days bound the change and date nothing; `status` may be `holds`, an observation.
    """

    paper: str
    side: str | None
    region: str = "dol"
    count: int | None = None
    names: tuple[str, ...] = ()
    days: tuple[int, int] | None = None
    window: bool = False
    status: str = "asserted"
    qualifier: str | None = None
    lost_by: str | None = None
    running: bool = False
    since: int | None = None
    addition: bool = False
    part: bool = False
    due: int | None = None
    excepted: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        return self.count is None and not self.names


@dataclass(frozen=True)
class World:
    """Reports, what they say, which of them the case puts first, and who held everything before."""

    papers: tuple[Paper, ...]
    said: tuple[Said, ...]
    order: tuple[str, ...] = ()
    baseline: str | None = None
    texts: dict[str, str] = field(default_factory=dict, hash=False)  # only where two reports have one text


def day(number: int) -> date:
    return date(2031, 2, 28) + timedelta(days=number)


def ledger(world: World, as_of: int = LAST, known_at: int = LAST) -> Ledger:
    """Reconcile a world."""
    return reconcile(located(world), case(world), day(as_of), day(known_at))


def case(world: World) -> Case:
    return Case(
        case_id="eastmark",
        title="Eastmark",
        period_start=day(1),
        period_end=day(LAST),
        primary_system="regions",
        systems={"regions": RegionSystem("regions", "Regions", "Regions", "locality")},
        actors={side: Actor(side, side.title(), (side.title(),)) for side in SIDES},
        regions={key: Region(key, "regions", key.title(), localities_total=total) for key, total in TOTALS.items()},
        localities={},
        names=(),
        crosswalk=(),
        worldview="",
        licence="",
        source_order=world.order,
        baseline_holder=world.baseline,
        baseline_complete=world.baseline is not None,
    )


def located(world: World) -> list[Located]:
    reports = {paper.name: _report(paper, world) for paper in world.papers}
    return [_located(said, number, reports[said.paper]) for number, said in enumerate(world.said)]


def _report(paper: Paper, world: World) -> Report:
    card = Card(
        publisher=paper.publisher,
        published=day(paper.published),
        speaks_for=paper.speaks_for,
        origin=paper.origin,
        corrects=paper.corrects,
    )
    return Report(paper.name, f"reports/{paper.name}.txt", "", world.texts.get(paper.name, paper.name), card)


def _located(said: Said, number: int, report: Report) -> Located:
    extent = "part" if said.part else "whole"
    places = tuple(_place(said, name, extent) for name in said.names)
    claim = Claim(
        report_id=said.paper,
        claim_id=f"c{number:02d}",
        quote=said.paper,
        start=number,
        end=number + 1,
        region=said.region,
        rule="test",
        count=said.count,
        qualifier=Qualifier(said.qualifier) if said.qualifier else None,
        unit=Unit.WHOLE_REGION if said.whole else Unit.LOCALITY,
        localities=tuple(NamedLocality(name, 0, 0, extent) for name in said.names),
        event_kind=EventKind.HOLDS if said.status == "holds" else EventKind.CAPTURED,
        status=Status.ASSERTED if said.status == "holds" else Status(said.status),
        event_start=day(said.days[0]) if said.days else None,
        event_end=day(said.days[1]) if said.days else None,
        date_basis=DateBasis.STATED if said.days and not said.window else None,
        cumulative=said.running,
        addition=said.addition,
        since=day(said.since) if said.since else None,
        due=day(said.due) if said.due else None,
    )
    return Located(
        claim=claim,
        report=report,
        system="regions",
        regions=(said.region,),
        gained_by=said.side,
        lost_by=said.lost_by,
        places=places,
        excepted=tuple(_place(said, name, "whole") for name in said.excepted),
    )


def _place(said: Said, name: str, extent: str) -> Place:
    return Place(f"{said.region}:{name.lower()}", name, extent)


@st.composite
def papers(draw: st.DrawFn) -> tuple[Paper, ...]:
    """Three or four reports: neutral, by a side, an echo, a correction."""
    found = []
    for name in "abcd"[: draw(st.integers(1, 4))]:
        earlier = [paper.name for paper in found]
        publisher, side = draw(
            st.sampled_from([("Post", None), ("Wire", None), ("Azure army", "azure"), ("Umber", "umber")])
        )
        link = draw(st.sampled_from(["", "", "", "origin", "corrects"])) if earlier else ""
        target = draw(st.sampled_from(earlier)) if link else None
        published = draw(st.integers(5, LAST))
        found.append(
            Paper(
                name,
                published,
                publisher,
                side,
                origin=target if link == "origin" else None,
                corrects=target if link == "corrects" else None,
            )
        )
    return tuple(found)


@st.composite
def claims(draw: st.DrawFn, names: Sequence[str]) -> Said:
    """One claim of a report: a figure, names or all, on a day, in an interval or undated, in any mood."""
    kind = draw(
        st.sampled_from(
            ["count", "count", "count", "names", "names", "names", "whole", "running", "plan", "seen", "not"]
        )
    )
    first = draw(st.integers(1, 12))
    last = draw(st.one_of(st.just(first), st.integers(first, 14)))
    days = draw(st.sampled_from([(first, first), (first, first), (first, last), None]))
    side, rival = draw(
        st.sampled_from([("azure", None), ("azure", "umber"), ("umber", None), ("umber", "azure"), ("coral", "umber")])
    )
    said: dict[str, Any] = {"paper": draw(st.sampled_from(names)), "side": side, "lost_by": rival, "days": days}
    said["region"] = draw(st.sampled_from(["dol", "dol", "dol", "har"]))
    places = tuple(sorted(draw(st.sets(st.sampled_from(NAMES), min_size=1))))
    count = draw(st.integers(1, 6))
    if kind == "count":
        said |= {"count": count, "qualifier": draw(st.sampled_from([None, None, "at_least", "at_most", "approx"]))}
        said |= {"addition": draw(st.sampled_from([False, False, True]))}
    elif kind == "names":
        said |= {"names": places, "part": draw(st.sampled_from([False] * 5 + [True]))}
        said |= {"window": days is not None and days[0] != days[1] and draw(st.booleans())}
    elif kind == "list":
        said |= {"names": places, "running": True}
    elif kind == "whole":
        said |= {"excepted": draw(st.sampled_from([(), places[:1]]))}
    elif kind == "running":
        said |= {"count": count, "running": True, "since": draw(st.sampled_from([None, 1, 3]))}
        said |= {"days": None if said["since"] is None else (said["since"], max(last, said["since"]))}
    elif kind == "plan":
        what = draw(st.sampled_from([{"count": count}, {"names": places}, {}]))
        said |= what | {"status": "planned", "days": None, "due": draw(st.one_of(st.none(), st.integers(5, 18)))}
    elif kind == "seen":
        what = draw(st.sampled_from([{"names": places}, {}]))
        said |= what | {"status": "holds", "days": (first, first), "lost_by": None}
    else:
        what = draw(st.sampled_from([{"count": count}, {"names": places}, {}]))
        said |= what | {"status": draw(st.sampled_from(["denied", "negated"]))}
    return Said(**said)


@st.composite
def worlds(draw: st.DrawFn, most: int = 5) -> World:
    """A random ledger."""
    told = draw(papers())
    names = [paper.name for paper in told]
    said = draw(st.lists(claims(names), min_size=1, max_size=most))
    order = tuple(draw(st.sampled_from([(), (names[-1],), tuple(reversed(names))])))
    return World(told, tuple(said), order, draw(st.sampled_from([None, None, "umber"])))
