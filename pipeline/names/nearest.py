"""What an unknown spelling may have been: a suggestion to a person, never an answer."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.names.keys import key_of

NEAR = 55.0  # of 100, by rapidfuzz; lower ones are no help


class Nearest:
    """Known names in plain Latin letters, so that a spelling in one script is near a name in another."""

    def __init__(self, named: Iterable[tuple[str, str]]) -> None:
        self._ids: dict[str, list[str]] = {}
        for name, entry_id in named:
            known = self._ids.setdefault(_latin(name), [])
            if entry_id not in known:
                known.append(entry_id)
        self._names = list(self._ids)

    def ids(self, written: str, limit: int) -> list[str]:
        """Return up to `limit` ids of places with names near a spelling, the nearest first."""
        from rapidfuzz import fuzz, process

        close = process.extract(_latin(written), self._names, scorer=fuzz.WRatio, limit=10 * limit, score_cutoff=NEAR)
        return list(dict.fromkeys(entry_id for name, _, _ in close for entry_id in self._ids[name]))[:limit]


def _latin(name: str) -> str:
    from anyascii import anyascii

    return anyascii(key_of(name).bare).lower()
