"""Scenarios: a few short reports and dated questions, read from `tests/scenarios` and put to the ledger."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pipeline.build import Decided, decide
from pipeline.model import RegionState
from tests.cases import CASE, write_case

SCENARIOS = sorted((Path(__file__).parent / "scenarios").rglob("[0-9]*.toml"))
FIELDS = {"localities_changed": "changed", "changed_low": "low", "changed_high": "high", "open": "high_open"}
FIELDS |= {"localities_reported": "reported"}


def read(path: Path) -> dict[str, Any]:
    """Return a scenario; `_case.toml` beside it holds the case that the scenarios of its folder share."""
    scenario = tomllib.loads(path.read_text(encoding="utf-8"))
    shared = path.with_name("_case.toml")
    if shared.exists():
        scenario["case"] = tomllib.loads(shared.read_text(encoding="utf-8")) | scenario.get("case", {})
    return scenario


def answers(scenario: dict[str, Any], root: Path) -> list[str]:
    """Return what the ledger answers wrongly."""
    folder = write_case(root, _files(scenario))
    return [wrong for question in scenario["question"] for wrong in _answer(folder, question)]


def _answer(folder: Path, question: dict[str, Any]) -> Iterator[str]:
    decided = decide(folder, question["as_of"], question.get("known_at"))
    state = next(state for state in decided.ledger.states if state.region_id == question["region"])
    yield from _wrong(question["is"], state, decided)
    codes = [finding.code for finding in decided.findings]
    if question.get("finding") not in [None, *codes]:
        yield f"{question['finding']} is not among the findings: {codes}"


def _files(scenario: dict[str, Any]) -> dict[str, str]:
    files = dict(scenario.get("case", {}))
    if sources := scenario.get("sources"):
        files["case.toml"] = f"{files.get('case.toml', CASE)}\n[sources]\norder = {sources['order']}\n"
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
        if name in ("gained_by", "lost_by", "holder") and found is not None:
            found = decided.case.actors[found].name
        allowed = [None] if value == "null" else [0, None] if value == "0 or null" else [value]
        if found not in allowed:
            yield f"{name}: {found}, must be {value} ({state.rule}; {state.claims})"
