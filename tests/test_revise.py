"""What a person decided of a claim is taken, told, and fails loudly when what it expected has gone."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.build import decide
from pipeline.errors import CaseError
from tests.cases import table, write_case

WHY = 'reason = "A digit typed twice."\nsource = "https://example.org/9#table"\n'
SLIP = f'[[claim]]\nreport = "a"\nregion = "Dol"\nfield = "count"\nfrom = 60\nto = 6\n{WHY}'


def case(root, decision, count=60):
    rows = f"region,count,gained_by,date\nDol,{count},Azure,2031-03-05\nHarrow,4,Azure,2031-03-05\n"
    report = table("a", rows, "published = 2031-03-06\n")
    return write_case(root, report | {"corrections.toml": decision})


def changed(decided):
    return {state.region_id: state.changed for state in decided.ledger.states}


def problems(folder):
    with pytest.raises(CaseError) as caught:
        decide(folder)
    return "\n".join(caught.value.problems)


def test_a_decided_figure_counts_and_the_decision_is_told_with_its_quote(tmp_path):
    """
    A slip is mended by a person, with reason and source; the quote stays as it was printed.
    """
    decided = decide(case(tmp_path, SLIP))
    (told,) = [finding for finding in decided.findings if finding.code == "decided"]

    assert (6, 4) == (changed(decided)["em-dol"], changed(decided)["em-har"])
    assert "count is 6, not 60: A digit typed twice. (https://example.org/9#table)" in told.message
    assert (("a", "Dol | 60"),) == tuple((r, q[:8]) for r, q in told.quotes)


def test_a_claim_that_is_set_aside_counts_for_nothing_and_stays_listed(tmp_path):
    """
    What was read wrongly is left out by a decision, not lost.
    """
    decided = decide(case(tmp_path, f'[[claim]]\nreport = "a"\nregion = "Dol"\nset_aside = true\n{WHY}'))

    assert changed(decided)["em-dol"] is None
    assert ["Dol"] == [claim.region for claim in decided.unplaced]


def test_a_decision_is_not_in_force_before_it_is_known(tmp_path):
    """
    With an earlier known-at the figure stands as it was printed.
    """
    folder = case(tmp_path, f"{SLIP}known_from = 2031-03-20\n")

    assert 60 == changed(decide(folder, known_at=date(2031, 3, 19)))["em-dol"]
    assert 6 == changed(decide(folder, known_at=date(2031, 3, 20)))["em-dol"]


@pytest.mark.parametrize(
    ("decision", "says"),
    [
        (SLIP.replace("60", "61"), "count of 'Dol' was expected to be 61, found 60"),
        (SLIP.replace("Dol", "Dole"), "report 'a' has no claim of 'Dole'"),
        (SLIP.replace('report = "a"', 'report = "b"'), "report 'b' has no claim of 'Dol'"),
        (SLIP.replace('"count"', '"figure"'), "field is 'figure', must be one of region, count"),
        (SLIP.replace(WHY, ""), "no reason"),
        (SLIP.replace('field = "count"\nfrom = 60\nto = 6\n', ""), "no field; say field, from and to, or set_aside"),
        (SLIP.replace('region = "Dol"\n', ""), "no quote and no region"),
        (SLIP.replace("to = 6", 'to = "six"'), "to"),
    ],
)
def test_a_decision_that_no_longer_fits_or_says_too_little_stops_the_build(tmp_path, decision, says):
    """
    One line names the entry, what is wrong, and what would be right.
    """
    assert says in problems(case(tmp_path, decision))
