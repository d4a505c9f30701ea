"""Hold a boundary file's units against ISO 3166-2: what is missing, doubled, misnamed or coded for another place. Pure.

A code is taken over only where nothing speaks against it; what does is a question for a person, never a guess.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, count

from pipeline.names import fold, fold_bare

SHARED = "Codes that stand at several units, kept apart without a code (--dissolve CODE... unites them)"
STEM = 4  # letters that two names must share from the start to be forms of one


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of a boundary file: `names` are (language, name), the one to show first; `views` as in regions.csv."""

    unit_id: str
    name: str
    code: str | None = None
    kind: str | None = None
    names: tuple[tuple[str | None, str], ...] = ()
    pcode: str | None = None
    administered_by: str | None = None
    claimed_by: str | None = None
    un_position: str | None = None
    views: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A subdivision of ISO 3166-2; `parent` is the code of what it is part of, `names` its name in other languages."""

    code: str
    name: str
    kind: str
    parent: str | None = None
    names: tuple[tuple[str | None, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A region of the new case: made of these units; without any, it is known and not drawn.

    `names` are those that the boundary file gives it.
    """

    region_id: str
    name: str
    code: str | None
    units: tuple[Unit, ...]
    kind: str | None = None
    notes: str | None = None
    names: tuple[tuple[str | None, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Drafts:
    """The regions of a new case, and by heading what a person should look at."""

    regions: tuple[Draft, ...]
    questions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def draft(units: Sequence[Unit], entries: Mapping[str, Entry], dissolve: Collection[str] = ()) -> Drafts:
    """Return the regions that units make by their ISO codes.

    Units that share a code are kept apart without it, but for the codes to `dissolve` ("all": every such code).
    """
    asked: dict[str, list[str]] = defaultdict(list)
    codes = _codes(units, entries, asked)
    if nameless := [unit.unit_id for unit in units if not unit.names]:
        asked["Units without a name"] += nameless
    groups: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        groups[codes[unit.unit_id] or unit.unit_id].append(unit)
    missing = _missing(set(groups), entries)
    regions: list[Draft] = []
    for key, group in groups.items():
        if len(group) == 1:
            regions.append(_single(group[0], entries.get(key)))
        elif key in dissolve or "all" in dissolve:
            regions.append(_dissolved(entries[key], group, asked))
        else:
            regions += _kept_apart(entries[key], group, asked)
    regions += [_undrawn(entry, asked) for entry in missing]
    regions = _with_ids(_told_apart(regions, entries, asked))
    return Drafts(
        tuple(sorted(regions, key=lambda r: (not r.units, r.region_id))), {k: tuple(v) for k, v in asked.items()}
    )


def slug(text: str) -> str:
    """Return an id of small letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")


def _codes(units: Sequence[Unit], entries: Mapping[str, Entry], asked: dict[str, list[str]]) -> dict[str, str | None]:
    """Return each unit's ISO code: the file's, or that of ISO's own name for it, or none."""
    depths = {_depth(unit.code, entries) for unit in units if unit.code in entries}
    level = [entry for entry in entries.values() if not depths or _depth(entry.code, entries) in depths]
    by_name = _unique_names(level)
    called = {unit.unit_id: {by_name[key] for key in _keys(unit) if key in by_name} for unit in units}
    sure = {unit.code for unit in units if unit.code and unit.code in called[unit.unit_id]}
    return {unit.unit_id: _code(unit, called[unit.unit_id], sure, entries, asked) for unit in units}


def _code(
    unit: Unit, called: set[str], sure: set[str], entries: Mapping[str, Entry], asked: dict[str, list[str]]
) -> str | None:
    entry = entries.get(unit.code or "")
    if entry and (unit.code in called or _akin(unit, entry, called)):
        return entry.code
    other = next(iter(called)) if len(called) == 1 else None
    if other and other not in sure:
        asked["Codes taken from ISO's own name"].append(
            f"{unit.name} ({unit.unit_id}): {other}, as ISO names it; the file has {unit.code or 'none'}"
        )
        return other
    if entry is None:
        if unit.code:
            asked["Codes that are not in ISO 3166-2"].append(f"{unit.name} ({unit.unit_id}): {unit.code}; left empty")
        return None
    if other:
        asked["Names that ISO gives to another region"].append(
            f"{unit.name} ({unit.unit_id}, {entry.code}): ISO calls {entry.code} {entry.name!r} and {other}"
            f" {entries[other].name!r}; the code is kept"
        )
        return entry.code
    asked["Codes that no name bears out"].append(
        f"{unit.name} ({unit.unit_id}): {entry.code}, which ISO calls {entry.name!r}; left empty"
    )
    return None


def _depth(code: str | None, entries: Mapping[str, Entry]) -> int:
    return len(list(_above(code or "", entries)))


def _unique_names(entries: Iterable[Entry]) -> dict[str, str]:
    """Return the folded names that only one entry has, by name."""
    found: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        for key in entry_keys(entry):
            found[key].add(entry.code)
    return {key: next(iter(codes)) for key, codes in found.items() if len(codes) == 1}


def entry_keys(entry: Entry) -> set[str]:
    """Return every folded name of an entry, with and without the words for its kind."""
    return {form(name) for _, name in ((None, entry.name), *entry.names) for form in (fold, fold_bare)}


def _keys(unit: Unit) -> set[str]:
    return {fold(name) for _, name in unit.names} | {fold_bare(name) for _, name in unit.names}


def _akin(unit: Unit, entry: Entry, called: set[str]) -> bool:
    """Return whether a name of the unit is a form of the entry's ("Kherson", "Khersonska oblast") and of no other."""
    if called:
        return False
    wanted = {word[:STEM] for word in fold_bare(entry.name).split() if len(word) >= STEM}
    return any(word[:STEM] in wanted for key in _keys(unit) for word in key.split())


def _missing(codes: set[str], entries: Mapping[str, Entry]) -> list[Entry]:
    """Return the entries without a unit that are neither made of others that have one nor part of such."""
    present = codes & set(entries)
    parents = {entry.parent for entry in entries.values()}
    above = {up for code in present for up in _above(code, entries)}
    lacking = [entry for code, entry in sorted(entries.items()) if code not in present | above]
    return [e for e in lacking if e.code not in parents and not set(_above(e.code, entries)) & present]


def _above(code: str, entries: Mapping[str, Entry]) -> Iterable[str]:
    parent = entries[code].parent if code in entries else None
    while parent and parent in entries:
        yield parent
        parent = entries[parent].parent


def _single(unit: Unit, entry: Entry | None) -> Draft:
    code, kind = (entry.code, entry.kind) if entry else (None, unit.kind)
    return Draft(slug(code or unit.unit_id), unit.name, code, (unit,), kind, None, unit.names)


def _dissolved(entry: Entry, group: Sequence[Unit], asked: dict[str, list[str]]) -> Draft:
    """One region of the units that share a code, under ISO's name; a part's own name is not the name of the whole."""
    parts = ", ".join(f"{unit.name} ({unit.unit_id})" for unit in group)
    asked["Units united to the region that ISO has"].append(f"{entry.name} ({entry.code}): {parts}")
    note = f"United from {parts}, which share the code {entry.code}."
    return Draft(slug(entry.code), entry.name, entry.code, tuple(group), entry.kind, note)


def _kept_apart(entry: Entry, group: Sequence[Unit], asked: dict[str, list[str]]) -> Iterable[Draft]:
    parts = ", ".join(f"{unit.name} ({unit.unit_id})" for unit in group)
    asked[SHARED].append(f"{entry.code} {entry.name}: {parts}")
    for unit in group:
        note = f"Shares the code {entry.code} with other units; which of them has it is for a person to say."
        yield Draft(slug(unit.unit_id), unit.name, None, (unit,), unit.kind, note, unit.names)


def _undrawn(entry: Entry, asked: dict[str, list[str]]) -> Draft:
    asked["Regions of ISO 3166-2 without a polygon"].append(f"{entry.code} {entry.name} ({entry.kind})")
    note = "In ISO 3166-2, and not drawn by the boundary file: known by name, so that what is reported of it is told."
    return Draft(slug(entry.code), entry.name, entry.code, (), entry.kind, note)


def _told_apart(regions: Sequence[Draft], entries: Mapping[str, Entry], asked: dict[str, list[str]]) -> list[Draft]:
    """Give regions of one shown name ISO's names, else their kind beside it, else their id: what tells all apart."""
    groups: dict[str, list[Draft]] = defaultdict(list)
    for region in regions:
        groups[fold(region.name)].append(region)
    shown: dict[Draft, str] = {}
    for name, group in groups.items():
        if len(group) > 1:
            shown |= dict(zip(group, _apart(group, entries, set(groups) - {name}), strict=True))
    asked_for = [f"{r.name} ({r.region_id}): shown as {name}" for r, name in shown.items() if name != r.name]
    if asked_for:
        asked["Regions of one name, shown under another"] += asked_for
    return [replace(region, name=shown.get(region, region.name)) for region in regions]


def _apart(group: Sequence[Draft], entries: Mapping[str, Entry], taken: Collection[str]) -> list[str]:
    iso = [entries[r.code].name if r.code and r.code in entries else _plain_name(r) for r in group]
    kinds = [f"{r.name} ({r.kind.lower()})" if r.kind else r.name for r in group]
    ids = [f"{r.name} ({r.units[0].unit_id if r.units else r.region_id})" for r in group]
    return next((names for names in (iso, kinds) if _differ(names, taken)), ids)


def _plain_name(region: Draft) -> str:
    """Return a name that the file gives without a language: as it is written there."""
    return next((name for language, name in region.names if language is None), region.name)


def _differ(names: Sequence[str], taken: Collection[str]) -> bool:
    folded = {fold(name) for name in names}
    return len(folded) == len(names) and folded.isdisjoint(taken)


def _with_ids(regions: Iterable[Draft]) -> list[Draft]:
    """Return regions with ids that differ; one whose id holds no Latin letter or digit gets a number."""
    taken: set[str] = set()
    result = []
    for region in regions:
        plain = region.region_id or "region"
        ids = chain([region.region_id] if region.region_id else [], (f"{plain}-{n}" for n in count(1)))
        own = next(each for each in ids if each not in taken)
        taken.add(own)
        result.append(replace(region, region_id=own))
    return result
