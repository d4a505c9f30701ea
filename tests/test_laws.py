"""The laws of the ledger, on random ledgers: `LEDGERS=5000 python -m pytest tests/test_laws.py` tries more."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from pipeline.build import Decided
from pipeline.explain import explain
from pipeline.model import Ledger, RegionState
from pipeline.reconcile import reconcile
from tests.ledgers import LAST, Paper, Said, World, case, day, ledger, located, some, worlds

DAYS = st.integers(1, LAST)


def figures(found: Ledger) -> list[RegionState]:
    """The states without the ids of claims, which stand for the row of a claim in its report."""
    return [replace(state, claims=(), sources=(), day=day(1)) for state in found.states]


def to_and_fro_in_a_day(world: World) -> bool:
    """Whether a report gives one place to two sides on one day: then its rows tell what came first."""
    told = Counter((s.paper, s.region, name, s.days) for s in world.said for name in set(s.names))
    return max(told.values(), default=0) > 1


@some(150)
@given(worlds(), DAYS, DAYS, st.randoms())
def test_the_order_in_which_reports_are_read_does_not_matter(world, as_of, known_at, random):
    """
    Claims in any order come to the same ledger, row by row.
    """
    told = located(world)
    mixed = random.sample(told, len(told))
    found, again = (reconcile(claims, case(world), day(as_of), day(known_at)) for claims in (told, mixed))

    assert found == again


@some(150)
@given(worlds(), DAYS, DAYS, st.randoms())
def test_the_order_of_the_rows_of_a_report_does_not_matter(world, as_of, known_at, random):
    """
    Which row of a report comes first changes no figure.
    """
    assume(not to_and_fro_in_a_day(world))
    mixed = replace(world, said=tuple(random.sample(world.said, len(world.said))))

    assert figures(ledger(world, as_of, known_at)) == figures(ledger(mixed, as_of, known_at))


@some(150)
@given(worlds(), DAYS, DAYS, st.data())
def test_a_duplicate_changes_nothing(world, as_of, known_at, data):
    """
    A claim that its report makes twice changes no figure.
    """
    twice = data.draw(st.sampled_from(world.said))
    again = replace(world, said=(*world.said, twice))

    assert figures(ledger(world, as_of, known_at)) == figures(ledger(again, as_of, known_at))


@some(100)
@given(worlds(), DAYS, st.data())
def test_a_report_that_comes_twice_changes_nothing(world, as_of, data):
    """
    The same text under another name is the same document: no figure changes, nothing is confirmed by it.
    """
    first = data.draw(st.sampled_from(world.papers))
    copy = replace(first, name="z", origin=None, corrects=None)
    assume(first.corrects is None and first.origin is None and first.name not in {p.corrects for p in world.papers})
    said = tuple(replace(one, paper="z") for one in world.said if one.paper == first.name)
    texts = {first.name: "one text", "z": "one text"}
    again = replace(world, papers=(*world.papers, copy), said=(*world.said, *said), texts=texts)

    assert figures(ledger(world, as_of)) == figures(ledger(again, as_of))


@some(200)
@given(worlds(), DAYS, DAYS)
def test_low_best_high_and_the_five_parts(world, as_of, known_at):
    """
    Low is at most best and best at most high; the five parts sum to the total; what exceeds its total is a finding.
    """
    found = ledger(world, as_of, known_at)
    codes = {(finding.code, finding.place) for finding in found.findings}

    for state in found.states:
        over = {("over-total", state.region_id), ("parts-exceed-total", state.region_id)} & codes
        parts = (state.changed or 0, state.scheduled, state.still_held, state.contested)
        if state.changed is not None:
            assert 0 <= state.low <= state.changed <= state.high
            assert over or state.total is None or state.high <= state.total
        assert min(parts) >= 0
        if state.not_reported is not None:
            assert state.total == sum(parts) + state.not_reported
            assert state.not_reported >= 0
        elif state.total is not None:
            assert sum(parts) > state.total
            assert over


@some(150)
@given(worlds(), DAYS, DAYS)
def test_every_figure_has_its_quotes_and_every_claim_its_place(world, as_of, known_at):
    """
    A figure rests on claims of reports that were known; every claim of a region stands behind its figure or is set
    aside with a reason; every rule can be told.
    """
    told, found = located(world), ledger(world, as_of, known_at)
    decided = Decided(
        case(world), tuple({i.claim.report_id: i.report for i in told}.values()), tuple(told), (), found, found.findings
    )

    for state in found.states:
        page = explain(decided, state.region_id)
        behind, aside = ([claim["claim_id"] for claim in page[key]] for key in ("claims", "set_aside"))
        here = [item for item in told if state.region_id in item.regions]
        assert sorted([*behind, *aside]) == sorted(item.claim.claim_id for item in here)
        assert all(claim["quote"] for claim in page["claims"])
        assert all(claim["why"] for claim in page["set_aside"])
        assert behind or not (state.changed or state.scheduled or state.contested)
        known = {item.claim.claim_id for item in here if item.report.card.published <= day(known_at)}
        assert set(behind) <= known


@some(150)
@given(worlds(), DAYS, st.integers(1, LAST - 1))
def test_a_report_published_later_changes_nothing_known_before(world, as_of, known_at):
    """
    What had been published by a day comes to the same, whatever was published after it.
    """
    known = {paper.name for paper in world.papers if paper.published <= known_at}
    early = replace(world, said=tuple(said for said in world.said if said.paper in known))

    assert figures(ledger(world, as_of, known_at)) == figures(ledger(early, as_of, known_at))


@some(100)
@given(st.integers(1, 6), st.integers(1, 8), st.integers(1, 8), st.booleans(), st.booleans())
def test_gains_and_losses_cancel(count, first, later, named, told):
    """
    What one side takes and the other takes back has not changed, and is held as before; whether or not it is said from
    whom.
    """
    what = {"names": ("Alder", "Birch", "Cedar")} if named else {"count": count}
    losers = ("umber", "azure") if told else (None, None)
    gain = Said("a", "azure", days=(first, first), lost_by=losers[0], **what)
    back = Said("a", "umber", days=(first + later, first + later), lost_by=losers[1], **what)
    (state, _) = ledger(World((Paper("a", LAST),), (gain, back))).states

    assert (0, 0, 0) == (state.changed, state.low, state.high)
    assert (3 if named else count) == state.still_held
