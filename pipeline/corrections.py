"""Read `corrections.toml`: what people decided about the reports of a case, each entry with reason and source.

A kind of correction is a table of its own: `[[spelling]]` says which place a name is (docs/names.md), `[[claim]]` what
a claim says instead (docs/case.md). What is decided is said by the entry, and what it expects to find, so that it fails
when that has gone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from pipeline.declared import Fields, read_toml
from pipeline.model import EventKind, Qualifier, Revision, Spelling, Status, Unit
from pipeline.names import fold

FIELDS: Mapping[str, type] = {
    "region": str,
    "count": int,
    "count_high": int,
    "qualifier": Qualifier,
    "unit": Unit,
    "gained_by": str,
    "lost_by": str,
    "event_kind": EventKind,
    "status": Status,
    "event_start": date,
    "event_end": date,
    "cumulative": bool,
    "since": date,
    "due": date,
}
ANSWERS = ("unknown-region", "ambiguous-region", "unknown-locality", "ambiguous-locality")


def read_corrections(
    path: Path, known: Iterable[str], problems: list[str]
) -> tuple[tuple[Spelling, ...], tuple[Revision, ...]]:
    """Return the reviewed spellings and claims; `known` are the ids of regions and localities."""
    if not path.exists():
        return (), ()
    before = len(problems)
    table = Fields(str(path), read_toml(path, problems), problems)
    ids = set(known)
    entries = table.entries("spelling")
    read = [_spelling(entry, ids) for entry in entries]
    revisions = [_revision(entry) for entry in table.entries("claim")]
    if len(problems) == before:  # of a file that cannot be read nothing more is to be said
        table.finish()
    problems += _twice(read)
    return tuple(read), tuple(revisions)


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


def _revision(entry: Fields) -> Revision:
    before = len(entry.problems)
    revision = Revision(
        report=_needed(entry, "report"),
        reason=_needed(entry, "reason"),
        source=_needed(entry, "source"),
        place=entry.place,
        quote=entry.text("quote"),
        region=entry.text("region"),
        field=_field(entry),
        known_from=entry.day("known_from"),
    )
    if revision.quote is None and revision.region is None:
        entry.problems.append(f"{entry.place}: no quote and no region; say one of them, as the claim has it")
    if revision.field is not None and len(entry.problems) == before:
        values = {key: _value(entry, key, FIELDS[revision.field]) for key in ("from", "to")}
        revision = replace(revision, expects=values["from"], to=values["to"])
    elif entry.flag("set_aside") is not True and len(entry.problems) == before:
        entry.problems.append(f"{entry.place}: no field; say field, from and to, or set_aside = true")
    entry.finish()
    return revision


def _field(entry: Fields) -> str | None:
    field = entry.text("field")
    if field is None or field in FIELDS:
        return field
    entry.problems.append(f"{entry.place}: field is {field!r}, must be one of {', '.join(FIELDS)}")
    return None


def _value(entry: Fields, key: str, kind: type) -> object:
    """Return a field's value; an empty text stands for none."""
    if entry.table.get(key) == "":
        entry.note(key)
        return None
    if kind is date:
        return entry.day(key, required=True)
    if kind is int:
        found = entry.number(key)
        return None if found is None else int(found)
    if issubclass(kind, StrEnum):
        return entry.one_of(key, kind)
    return entry.flag(key) if kind is bool else entry.text(key, required=True)


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
