"""What a sentence says changed hands, piece by piece: a figure or names with their region, and such pieces in a row."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.model import Unit


@dataclass(frozen=True, slots=True)
class Item:
    """A figure or named places with their region: chunk positions, so that every word can be quoted.

    `start` and `end` are positions in the sentence's chunks, half-open; `regions`, `names` and `excepted` are too.
    """

    rule: str
    start: int
    end: int
    count: tuple[int, ...] = ()
    unit: Unit | None = None
    regions: tuple[int, ...] = ()
    names: tuple[int, ...] = ()
    excepted: tuple[int, ...] = ()
    whole: bool = False
    part: bool = False  # an unnumbered share: of a region, of its villages
    loser: int | None = None
    day: int | None = None
    here: bool = False  # "of the region": the one that was just named
    alone: bool = False  # an apposition says of one place where it lies: "Highfen, the capital of Eastmoor"
    near: bool = False  # the region is only said to be near; one that it lies in takes precedence

    @property
    def listed(self) -> bool:
        """True for an entry of a list that needs no noun of its own: "Eastmoor (12)"."""
        return self.rule in (
            "in-name-count",
            "name-bracket-count",
            "name-count",
            "names-count-each",
            "name-dash-count",
            "name-comma-count",
            "count-dash-name",
            "line",
            "count-in-name",
            "one-in-name",
            "count-more",
            "count-each",
            "place-count",
            "count-of-them",
            "names-bracket",
        )

    @property
    def brings_up(self) -> bool:
        """True for what a figure has come to: "bringing the number to 16", "bringing to 16 the number of villages"."""
        return self.rule in ("number-of-units", "number-to-units", "number-reached", "units-taken-number")


@dataclass(frozen=True, slots=True)
class Group:
    """Items in a row: "16 in Eastmoor, 3 in Westmoor and 2 in Lowfen"."""

    items: tuple[Item, ...] = field(default=())

    @property
    def start(self) -> int:
        return self.items[0].start

    @property
    def end(self) -> int:
        return self.items[-1].end
