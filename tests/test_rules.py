"""Each rule of docs/ledger.md is a named function, and the map depends on it."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pipeline.model import EventKind
from pipeline.reconcile import corrections, evidence, figures, observations, plans, reversals, state, views
from pipeline.reconcile.reversals import Net
from pipeline.reconcile.rules import SAYS, Rule
from tests.asking import answers, read

HERE = Path(__file__).parent
LEDGER = (HERE.parent / "docs" / "ledger.md").read_text(encoding="utf-8")


def untouched(sides, day, first_holders):
    return Net({i: (side.best(day), side.low(day), side.high(day)) for i, side in enumerate(sides)}, 0)


# rule, function, what it is when switched off, a scenario that then comes out wrong
RULES: list[tuple[int, Callable[..., Any], Callable[..., Any], str]] = [
    (1, evidence.tells_a_change, lambda claim: claim.event_kind is not EventKind.HOLDS, "10-denial"),
    (2, views.event, lambda item: item.claim.claim_id, "01-duplicate"),
    (3, figures.beside_list, lambda names, low, high: (low, low, high), "07-list-against-count"),
    (4, figures.replaces, lambda later, earlier: False, "02-running-totals"),
    (4, figures.explains, lambda longer, shorter: False, "16-weeks-of-a-month"),
    (5, reversals.net_of_reversals, untouched, "04-lost-and-retaken"),
    (6, evidence.in_own_favour, lambda voice, side, origin_speaks_for: False, "13-own-side-and-echo"),
    (6, figures.leading, lambda told: told[0], "09-more-than"),
    (7, state.left_of, lambda rest: rest, "11-over-total"),
    (8, evidence.published_by, lambda known, known_at: True, "03-disagreement-and-admission"),
    (9, views.comparable, lambda case, item: True, "15-another-unit"),
    (10, plans.find_plans, lambda evidence, case: [], "05-plan-postponed-and-void"),
    (10, figures.whole_region, lambda item, region: region.localities_total, "17-whole-with-exceptions"),
    (11, observations.narrowed, lambda item, sights: item, "12-narrowed-by-observations"),
    (12, corrections.corrected, lambda claims: (), "06-publishers-correction"),
]


@pytest.mark.parametrize(
    ("number", "rule", "off", "name"), RULES, ids=lambda value: getattr(value, "__name__", str(value))
)
def test_switching_a_rule_off_changes_its_scenario(tmp_path, monkeypatch, number, rule, off, name):
    """
    A scenario is answered rightly with the rule and wrongly without it; the rule's function bears its number.
    """
    scenario = read(HERE / "scenarios" / f"{name}.toml")

    assert f"(rule {number})" in " ".join(rule.__doc__.split())
    assert [] == answers(scenario, tmp_path / "on")
    for module in [module for key, module in sys.modules.items() if key.startswith("pipeline.reconcile")]:
        if getattr(module, rule.__name__, None) is rule:
            monkeypatch.setattr(module, rule.__name__, off)
    assert [] != answers(scenario, tmp_path / "off")


def test_every_rule_has_a_function():
    """
    Of the twelve rules none is without a function that can be switched off.
    """
    assert set(range(1, 13)) == {number for number, *_ in RULES}


@pytest.mark.parametrize("rule", [rule for rule in Rule if rule is not Rule.NO_CLAIM])
def test_the_rule_on_a_row_is_a_rule_of_the_document(rule):
    """
    The name of a rule on a row stands in docs/ledger.md, under its number, and `explain` says what it means.
    """
    sections = dict(re.findall(r"^(\d+)\. (.*?)(?=^\d+\. |\Z)", LEDGER, flags=re.MULTILINE | re.DOTALL))

    assert f"`{rule}`" in sections[rule.split()[0]]
    assert SAYS[rule]
