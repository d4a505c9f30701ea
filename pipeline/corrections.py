"""Read `corrections.toml`: what people decided about the reports of a case, each entry with reason and source.

A kind of correction is a table of its own, `[[spelling]]`; what is decided is said by the entry, and what it expects
to find, so that it fails when that has gone. Format: docs/names.md.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from pipeline.declared import Fields, read_toml
from pipeline.model import Spelling
from pipeline.names import fold

ANSWERS = ("unknown-region", "ambiguous-region", "unknown-locality", "ambiguous-locality")


def read_spellings(path: Path, known: Iterable[str], problems: list[str]) -> tuple[Spelling, ...]:
    """Return the reviewed spellings; `known` are the ids of regions and localities."""
    if not path.exists():
        return ()
    before = len(problems)
    table = Fields(str(path), read_toml(path, problems), problems)
    ids = set(known)
    entries = table.entries("spelling")
    read = [_spelling(entry, ids) for entry in entries]
    if len(problems) == before:  # of a file that cannot be read nothing more is to be said
        table.finish()
    problems += _twice(read)
    return tuple(read)


def _spelling(entry: Fields, known: set[str]) -> Spelling:
    spelling = Spelling(
        name=_needed(entry, "name"),
        means=_needed(entry, "means"),
        expects=_needed(entry, "expects"),
        reason=_needed(entry, "reason"),
        source=_needed(entry, "source"),
        place=entry.place,
        report=entry.text("report"),
        known_from=entry.day("known_from"),
    )
    if spelling.means and spelling.means not in known:
        entry.problems.append(f"{entry.place}: means is {spelling.means!r}, no id of regions.csv or localities.csv")
    if spelling.expects and spelling.expects not in ANSWERS:
        told = f"expects is {spelling.expects!r}, must be one of {', '.join(ANSWERS)}"
        entry.problems.append(f"{entry.place}: {told}")
    entry.finish()
    return spelling


def _needed(entry: Fields, key: str) -> str:
    text = entry.text(key, required=True)
    if text is None and entry.table.get(key) == "":
        entry.problems.append(f"{entry.place}: {key} is empty; a decision needs one")
    return text or ""


def _twice(spellings: Iterable[Spelling]) -> list[str]:
    """Two answers to one question are a fault, the same twice too."""
    asked = Counter((fold(s.name), s.report) for s in spellings)
    twice = [s for s in spellings if asked[fold(s.name), s.report] > 1]
    return [f"{s.place}: {s.name!r} is decided {asked[fold(s.name), s.report]} times; keep one" for s in twice]
