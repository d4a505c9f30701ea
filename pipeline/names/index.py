"""Names to ids: every known name of every place under its key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from pipeline.names.keys import SHORTEST, Key, key_of, without_clitics
from pipeline.names.kinds import Kind, may_be

# Endings that may also be the end of a name, so they come off a spelling that is looked up, never off a known name.
AZERBAIJANI = "in nin un nun da de dan den".split()


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
        self._whole: dict[str, tuple[Entry, ...]] = {}
        self._full: dict[str, tuple[Entry, ...]] = {}
        for name, entry in named:
            self.add(name, entry)

    def add(self, name: str, entry: Entry) -> None:
        """Enter a place under a name, with and without the words that say what kind of place it is."""
        key = key_of(name)
        _enter(self._bare, key.bare, entry)
        _enter(self._whole, key.whole, entry)
        if key.stated:  # a word for the kind may govern the name: Սյունիքի մարզ is the province of Սյունիք
            _enter(self._whole, key.bare, entry)
        if key.stated:
            _enter(self._full, key.full, entry)

    def find(self, written: str, lenient: bool = False) -> tuple[Entry, ...]:
        """Return the places that a spelling may mean, those left out whose kind is not the one that it states."""
        key, named = self._named(written)
        if not key.stated:
            return named
        fitting = (entry for entry in named if may_be(entry.kind, key.stated, lenient))
        return tuple(dict.fromkeys((*self._full.get(key.full, ()), *fitting)))

    def namesakes(self, written: str) -> tuple[Entry, ...]:
        """Return the places that bear the name that a spelling has, whatever kind it states."""
        return self._named(written)[1]

    def _named(self, written: str) -> tuple[Key, tuple[Entry, ...]]:
        key = key_of(written)
        if named := self._bearing(key):
            return key, named
        if named := tuple(dict.fromkeys(self._azerbaijani(key.bare))):
            return key, named
        without = key_of(without_clitics(written))
        return (without, self._bearing(without)) if len(without.bare) >= SHORTEST else (key, ())

    def _azerbaijani(self, bare: str) -> Iterator[Entry]:
        for ending in AZERBAIJANI:
            if bare.endswith(ending) and len(bare) > SHORTEST + len(ending):
                named = self._whole.get(bare.removesuffix(ending), ())
                yield from (entry for entry in named if entry.language == "az")

    def _bearing(self, key: Key) -> tuple[Entry, ...]:
        """A spelling that has no ending must be a name as it stands: Полтав is not Полтава."""
        if key.bare == key.whole:
            return self._whole.get(key.whole, ())
        found = (self._whole.get(key.whole, ()), self._whole.get(key.bare, ()), self._bare.get(key.bare, ()))
        return tuple(dict.fromkeys(chain.from_iterable(found)))


def _enter(table: dict[str, tuple[Entry, ...]], key: str, entry: Entry) -> None:
    known = table.get(key, ())
    if key and entry not in known:
        table[key] = (*known, entry)
