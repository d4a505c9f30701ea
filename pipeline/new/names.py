"""The names of a new case's regions, in all languages in which they are known, and the names that several bear."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from pipeline.country import CountryNames
from pipeline.model import Case, Name
from pipeline.names.regions import AMBIGUOUS, LOOSE, RegionNames
from pipeline.new.codes import Draft

SCRIPTS = {
    "LATIN": "Latn", "CYRILLIC": "Cyrl", "ARABIC": "Arab", "HEBREW": "Hebr", "CJK": "Hani", "GREEK": "Grek",
    "ARMENIAN": "Armn", "GEORGIAN": "Geor", "DEVANAGARI": "Deva", "MYANMAR": "Mymr", "ETHIOPIC": "Ethi",
    "THAI": "Thai", "HANGUL": "Hang", "HIRAGANA": "Hira", "KATAKANA": "Kana",
}  # fmt: skip


def keys_of(regions: Iterable[Draft]) -> set[str]:
    """Return what regions go by in the names of the world's: ISO codes, else the ids of their units."""
    return {_key(region) for region in regions}


def _key(region: Draft) -> str:
    return region.code or (region.units[0].unit_id if region.units else region.region_id)


def region_names(regions: Sequence[Draft], known: CountryNames, source: str, own: bool) -> list[Name]:
    """Return every name of each region once a language: those known, and those of the boundary file.

    `source` is the file; where it is not the caller's `own`, what is known has its names, corrected, already.
    """
    found: dict[str, list[Name]] = defaultdict(list)
    for name in known.names:
        found[name.entry_id].append(name)
    names: list[Name] = []
    for region in regions:
        file = [Name(region.region_id, name, language, source=source) for language, name in region.names]
        others = found[_key(region)]
        names += _once(region.region_id, [*file, *others] if own or not others else others)
    return names


def _once(region_id: str, names: Sequence[Name]) -> Iterable[Name]:
    """Yield names once a language; those of a language need no entry without one, those called weak no other."""
    spoken = {(name.name, name.strength) for name in names if name.language}
    weak = {name.name for name in names if name.strength == "weak"}
    first: dict[tuple[str, str | None], Name] = {}
    for name in names:
        loose = name.name in weak and name.strength != "weak"
        if not loose and (name.language or (name.name, name.strength) not in spoken):
            first.setdefault((name.name, name.language), name)
    for name in first.values():
        yield Name(region_id, name.name, name.language, script(name.name), name.strength, source=name.source)


def doubled(case: Case, known: CountryNames) -> Mapping[str, tuple[str, ...]]:
    """Return the names that several regions bear, where nobody decided that they do: reports that write one are asked.

    A question as in OPEN.md, with a line for each set of regions; none where there is no such name.
    """
    names = RegionNames(case.regions, case.names)
    decided = {frozenset(i for i, r in case.regions.items() if r.iso_3166_2 in pair) for pair in known.shared}
    sets: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in names.names:
        answer = names.answer(name.name)
        if answer.code == AMBIGUOUS and answer.why != LOOSE and frozenset(answer.candidates) not in decided:
            sets[answer.candidates].append(name.name)
    lines = [f"{' and '.join(ids)}: {', '.join(dict.fromkeys(found))}" for ids, found in sorted(sets.items())]
    return {"Names that stand at several regions": tuple(lines)} if lines else {}


def script(name: str) -> str:
    """Return the ISO 15924 code of a name's first letter, empty where it is not of the common ones."""
    letter = next((c for c in name if c.isalpha()), "")
    return SCRIPTS.get(unicodedata.name(letter, "").split(" ")[0].split("-")[0], "") if letter else ""
