"""The floors of the house: imports go down only, and a pure room opens no file, prints nothing, reads no clock."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent / "pipeline"
FLOORS = [
    {"cli", "__main__"},
    {"add"},
    {"explain", "diff"},
    {"build", "extract", "lookup", "new", "symbols"},
    {"case", "country", "corrections", "ingest", "boundaries", "render"},
    {"parse", "inside", "revise", "resolve", "gazetteer", "reconcile", "join", "cards", "closing", "worldview"},
    {"names", "declared", "jobs"},
    {"errors", "model", "__init__"},
]
PURE = {
    "parse",
    "revise",
    "inside",
    "resolve",
    "gazetteer",
    "reconcile",
    "join",
    "cards",
    "closing",
    "worldview",
    "names",
    "model",
    "errors",
}
FILES_CLOCK_AND_VOICE = {
    "open",
    "print",
    "input",
    "read_text",
    "read_bytes",
    "write_text",
    "write_bytes",
    "today",
    "now",
}


def modules():
    for path in sorted(HOUSE.rglob("*.py")):
        yield path, path.relative_to(HOUSE).parts[0].removesuffix(".py"), ast.parse(path.read_text())


def floor(room: str) -> int:
    return next(number for number, rooms in enumerate(FLOORS) if room in rooms)


def imported(tree: ast.AST) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("pipeline."):
            found.add(node.module.split(".")[1])
        elif isinstance(node, ast.ImportFrom) and node.module == "pipeline":
            found |= {alias.name for alias in node.names}
    return found


@pytest.mark.parametrize(
    ("path", "room", "tree"), [pytest.param(*m, id=str(m[0].relative_to(HOUSE))) for m in modules()]
)
def test_imports_go_down_only(path, room, tree):
    """
    No room imports from a floor above its own.
    """
    above = {name for name in imported(tree) - {room} if floor(name) < floor(room)}

    assert set() == above


@pytest.mark.parametrize(
    ("path", "room", "tree"), [pytest.param(*m, id=str(m[0].relative_to(HOUSE))) for m in modules() if m[1] in PURE]
)
def test_a_pure_room_touches_nothing(path, room, tree):
    """
    A pure room opens no file, prints nothing and reads no clock.
    """
    called = {
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    }

    assert set() == called & FILES_CLOCK_AND_VOICE
