"""The ledger against the reference implementation of its rules.

`LEDGERS=10000 python -m pytest tests/test_reference.py` compares ten thousand random ledgers, the suite a few hundred.
"""

from __future__ import annotations

from dataclasses import asdict

from hypothesis import given
from hypothesis import strategies as st

from tests.ledgers import LAST, TOTALS, ledger, some, worlds
from tests.reference import answer


@some(400)
@given(worlds(most=8), st.integers(1, LAST), st.integers(5, LAST))
def test_the_ledger_is_what_its_rules_say(world, as_of, known_at):
    """
    The ledger and the plainest reading of its rules come to the same figures, for every region of any random ledger.
    """
    found = {state.region_id: state for state in ledger(world, as_of, known_at).states}

    for region in TOTALS:
        wanted = asdict(answer(world, region, as_of, known_at))
        assert wanted == {name: getattr(found[region], name) for name in wanted}, region
