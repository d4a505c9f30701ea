"""Names to ids: every known name of every place under its key."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.names.keys import SHORTEST, Key, key_of
from pipeline.names.kinds import Kind, may_be

# Endings that may also be the end of a name, so they come off a spelling that is looked up, never off a known name.
AZERBAIJANI = re.compile("(?:n?in|n?un|d[ae]n?)$")
ARABIC_IN = re.compile("^(?:بال|لل|[بل])(?=[\u0600-\u06ff])")


@dataclass(frozen=True, slots=True)
class Entry:
    """A place under one of its names; `kind` is null where nothing says what it is."""

    entry_id: str
    strong: bool = True
    kind: Kind | None = None
    language: str | None = None


class NameIndex:
    """The names of a gazetteer, to be looked up by any spelling that folds to one of them."""

    def __init__(self, named: Iterable[tuple[str, Entry]] = ()) -> None:
        self._bare: dict[str, tuple[Entry, ...]] = {}
        self._full: dict[str, tuple[Entry, ...]] = {}
        for name, entry in named:
            self.add(name, entry)

    def add(self, name: str, entry: Entry) -> None:
        """Enter a place under a name, with and without the words that say what kind of place it is."""
        key = key_of(name)
        _enter(self._bare, key.bare, entry)
        if key.stated:
            _enter(self._full, key.full, entry)

    def find(self, written: str, lenient: bool = False) -> tuple[Entry, ...]:
        """Return the places that a spelling may mean, those left out whose kind is not the one that it states."""
        key = key_of(written)
        named = self._bare.get(key.bare) or self._inflected(key)
        if not key.stated:
            return named
        fitting = (entry for entry in named if may_be(entry.kind, key.stated, lenient))
        return tuple(dict.fromkeys((*self._full.get(key.full, ()), *fitting)))

    def namesakes(self, written: str) -> tuple[Entry, ...]:
        """Return the places that bear the name that a spelling has, whatever kind it states."""
        key = key_of(written)
        return self._bare.get(key.bare) or self._inflected(key)

    def _inflected(self, key: Key) -> tuple[Entry, ...]:
        shorter = AZERBAIJANI.sub("", key.bare)
        if len(shorter) > SHORTEST and shorter != key.bare:
            return tuple(entry for entry in self._bare.get(shorter, ()) if entry.language == "az")
        shorter = ARABIC_IN.sub("", key.bare)
        return self._bare.get(shorter, ()) if len(shorter) >= SHORTEST else ()

    def __iter__(self) -> Iterator[tuple[str, tuple[Entry, ...]]]:
        return iter(self._bare.items())


def _enter(table: dict[str, tuple[Entry, ...]], key: str, entry: Entry) -> None:
    known = table.get(key, ())
    if key and entry not in known:
        table[key] = (*known, entry)
