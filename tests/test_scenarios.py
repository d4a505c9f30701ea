"""The ledger on short reports in plain words, each with questions answered by hand: `tests/scenarios/*.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.build import Decided, decide
from pipeline.model import RegionState
from tests.cases import write_case

SCENARIOS = sorted((Path(__file__).parent / "scenarios").glob("*.toml"))
FIELDS = {"localities_changed": "changed", "changed_low": "low", "changed_high": "high", "open": "high_open"}
FIELDS |= {"localities_reported": "reported"}


def questions() -> Iterator[Any]:
    for path in SCENARIOS:
        scenario = tomllib.loads(path.read_text(encoding="utf-8"))
        for number, question in enumerate(scenario["question"], start=1):
            yield pytest.param(scenario, question, id=f"{path.stem}-{number}")


@pytest.mark.parametrize(("scenario", "question"), [*questions()])
def test_the_ledger_answers_as_a_person_would(tmp_path, scenario, question):
    """
    Each question about a region on a day, from what had been published by another, has the answer worked out by hand.
    """
    decided = decide(write_case(tmp_path, _files(scenario)), question["as_of"], question.get("known_at"))
    state = next(state for state in decided.ledger.states if state.region_id == question["region"])

    assert [] == list(_wrong(question["is"], state, decided))
    assert question.get("finding") in [None, *(finding.code for finding in decided.findings)]


def _files(scenario: dict[str, Any]) -> dict[str, str]:
    files = dict(scenario.get("case", {}))
    if sources := scenario.get("sources"):
        from tests.cases import CASE

        files["case.toml"] = f"{CASE}\n[sources]\norder = {sources['order']}\n"
    for report in scenario["report"]:
        card = {key: value for key, value in report.items() if key not in ("name", "text", "kind")}
        files[f"reports/{report['name']}.{report.get('kind', 'txt')}"] = report["text"]
        files[f"reports/{report['name']}.toml"] = "".join(f"{k} = {_toml(v)}\n" for k, v in card.items())
    return files


def _toml(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)


def _wrong(wanted: dict[str, Any], state: RegionState, decided: Decided) -> Iterator[str]:
    for name, value in wanted.items():
        found = getattr(state, FIELDS.get(name, name))
        if name in ("gained_by", "holder") and found is not None:
            found = decided.case.actors[found].name
        allowed = [None] if value == "null" else [0, None] if value == "0 or null" else [value]
        if found not in allowed:
            yield f"{name}: {found}, must be {value} ({state.rule}; {state.claims})"
