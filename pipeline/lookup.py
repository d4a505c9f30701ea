"""Answer for spellings, one by one: the region that each means and why, else what it may be."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pipeline.case import read_case
from pipeline.closing import plain
from pipeline.country import FOLDER, TABLE, find_country, read_country, shared_folder
from pipeline.errors import UsageError
from pipeline.model import Spelling
from pipeline.names import fold
from pipeline.names.regions import RegionNames


@dataclass(frozen=True)
class Known:
    """The names to answer by, and what people decided of spellings in any report, by folded spelling."""

    names: RegionNames
    decided: Mapping[str, Spelling] = field(default_factory=dict)


def case_names(folder: Path) -> Known:
    """Return the region names of a case.

    Raises
    ------
    CaseError
        If the case cannot be read.
    """
    case = read_case(folder)
    decided = {fold(s.name): s for s in case.spellings if s.report is None and s.means in case.regions}
    return Known(RegionNames(case.regions, case.names), decided)


def country_names(code: str, data: Path) -> Known:
    """Return the names of a country's first-level regions, for its code or name; `data` is the folder of cases.

    Raises
    ------
    UsageError
        If no such country is known.
    """
    found = read_country(find_country(code), shared_folder(data, FOLDER, TABLE))
    return Known(RegionNames(found.regions, found.names))


def answers(written: Iterable[str], known: Known, system: str | None = None) -> Iterator[dict[str, Any]]:
    """Return an answer for each spelling, those from standard input in place of "-".

    Raises
    ------
    UsageError
        If the gazetteer has no such region system.
    """
    systems = sorted({region.system for region in known.names.regions.values()})
    if system is not None and system not in systems:
        raise UsageError(f"no region system {system!r} (there: {', '.join(systems)})")
    return (_answer(name, known, system) for name in _spelled(written))


def _spelled(written: Iterable[str]) -> Iterator[str]:
    for name in written:
        yield from _lines(sys.stdin.buffer.read()) if name == "-" else [_sound(name, name)]


def _lines(content: bytes) -> Iterator[str]:
    text = content.decode("utf-8-sig", "surrogateescape")
    for number, name in enumerate(text.splitlines(), start=1):
        if name.strip():
            yield _sound(name.strip(), f"standard input, line {number}")


def _sound(name: str, place: str) -> str:
    if not name.isprintable() and any("\ud800" <= char <= "\udfff" for char in name):
        raise UsageError(f"{place}: not UTF-8; convert it first")
    return name


def _answer(name: str, known: Known, system: str | None) -> dict[str, Any]:
    region_id, why = _meant(name, known, system)
    region = known.names.regions[region_id] if region_id else None
    near = known.names.suggestions(name, system) if region is None else ()
    return {
        "name": name,
        "region_id": region_id,
        "region_name": region.name if region else None,
        "iso_3166_2": region.iso_3166_2 if region else None,
        "why": why,
        "suggestions": [{"region_id": i, "region_name": known.names.regions[i].name} for i in near],
    }


def _meant(name: str, known: Known, system: str | None) -> tuple[str | None, str]:
    answer = known.names.answer(name, system)
    decided = known.decided.get(fold(name))
    if answer.region_id is None and decided and decided.expects == answer.code:
        return decided.means, f"decided: {decided.reason} ({decided.source})"
    if answer.region_id is None:
        return None, answer.why
    bearing = known.names.known_as(name, answer.region_id)
    if bearing is None:
        return answer.region_id, f"{answer.why}, its ending taken off"
    told = ", ".join(filter(None, (bearing.language, bearing.source)))
    return answer.region_id, f'known as "{bearing.name}"' + (f" ({told})" if told else "")


def line(answer: dict[str, Any]) -> str:
    """Return an answer in words for a terminal."""
    if answer["region_id"]:
        return plain(f"{answer['name']}: {answer['region_name']} ({answer['region_id']}), {answer['why']}")
    near = _listed(answer["suggestions"])
    return plain(f"{answer['name']}: not sure, {answer['why']}" + (f"; may be {near}" if near else ""))


def _listed(suggestions: Sequence[dict[str, str]]) -> str:
    return ", ".join(f"{each['region_name']} ({each['region_id']})" for each in suggestions)
