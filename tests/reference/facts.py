"""What had been published, by whom, in whose favour, and what of it was taken back: rules 1, 2, 6, 8 and 12."""

from __future__ import annotations

from dataclasses import dataclass

from tests.ledgers import Paper, Said, World


@dataclass(frozen=True)
class Fact:
    """A claim with what its report makes of it."""

    said: Said
    paper: Paper
    row: int
    rank: int
    origin: str
    source: str
    voice: str | None  # the side in whose name it is said
    side: str | None
    start: int
    end: int
    own: bool

    @property
    def change(self) -> bool:
        return self.said.status == "asserted"

    @property
    def denial(self) -> bool:
        return self.said.status in ("denied", "negated")

    @property
    def dated(self) -> bool:
        return self.said.days is not None and not self.said.window

    @property
    def one_day(self) -> bool:
        return self.said.days is not None and self.start == self.end

    def key(self) -> tuple[object, ...]:
        """The order of the facts: the leading report, the earlier days, the larger figure."""
        names = tuple((name, not self.said.part) for name in self.said.names)
        said = (-(self.said.count or 0), self.said.qualifier or "", names, self.said.excepted)
        return (self.rank, self.start, self.end, said, self.row)

    def meets(self, other: Fact) -> bool:
        return self.start <= other.end and other.start <= self.end


def facts_of(world: World, known_at: int) -> list[Fact]:
    """What had been published, in the declared order, each with its origin, its source and its voice."""
    papers = {paper.name: paper for paper in world.papers}
    said = [(row, one) for row, one in enumerate(world.said) if papers[one.paper].published <= known_at]
    present = {one.paper for _, one in said}
    order = [*world.order, *sorted(present - set(world.order))]
    origins = {name: origin_of(name, papers, present) for name in present}
    own = {(origins[name], papers[name].speaks_for) for name in present if papers[name].speaks_for}
    facts = []
    for row, one in said:
        paper, origin = papers[one.paper], origins[one.paper]
        start, end = one.days or (1, max(1, paper.published))
        side = one.side or only_side(one, [other for _, other in said])
        source = (papers[origin].publisher if origin in papers else None) or origin
        mine = side is not None and ((origin, side) in own or paper.speaks_for == side)
        facts.append(
            Fact(one, paper, row, order.index(one.paper), origin, source, paper.speaks_for, side, start, end, mine)
        )
    standing = [fact for fact in facts if not any(corrects(new, fact, papers, present) for new in facts)]
    return sorted(standing, key=Fact.key)


def origin_of(name: str, papers: dict[str, Paper], present: set[str]) -> str:
    seen = [name]
    while seen[-1] in present and papers[seen[-1]].origin and papers[seen[-1]].origin not in seen:
        seen.append(papers[seen[-1]].origin or "")
    return seen[-1]


def only_side(one: Said, others: list[Said]) -> str | None:
    """Who gained where the source does not say: the only side that others name for the region."""
    named = {o.side for o in others if o.region == one.region and o.status != "holds"} - {None, one.lost_by}
    return named.pop() if len(named) == 1 else None


def corrects(new: Fact, old: Fact, papers: dict[str, Paper], present: set[str]) -> bool:
    """Whether a report that its publisher calls a correction of another says something else of the same."""
    paper, earlier = new.paper, []
    while paper.corrects in present and paper.corrects not in earlier:
        if papers[paper.corrects].publisher != paper.publisher:
            break
        earlier.append(paper.corrects)
        paper = papers[paper.corrects]
    same_side = new.said.side is None or old.said.side is None or new.said.side == old.said.side
    same = new.said.region == old.said.region and same_side
    return same and old.said.paper in earlier and old.said.paper != new.said.paper


def takes_back(denial: Fact, change: Fact) -> bool:
    """The same source, or the side that claimed it, later says that it did not happen."""
    voices = (denial.voice or denial.source, change.voice or change.source)
    same = denial.source == change.source or (change.own and voices[0] == voices[1])
    return same and denial.end >= change.start and denial.paper.published >= change.paper.published


def figure_taken_back(denial: Fact, change: Fact) -> bool:
    if denial.said.names or change.said.names or denial.side != change.side or not takes_back(denial, change):
        return False
    if denial.said.whole:
        return change.said.whole
    return denial.said.count == change.said.count
