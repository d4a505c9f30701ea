"""What a share looks like: the one set of classes and colours that every map draws.

One hue from light to dark, so that it survives a greyscale printer and every kind of colour blindness.
Each class holds `lower < share <= upper`; where both are equal, the share is exactly that.
"""

from __future__ import annotations

from dataclasses import dataclass

SMALL_TOTAL = 10  # below it a single locality moves the share by more than a tenth
ALMOST_ALL = 0.999999  # no region has a million localities, so no share lies between this and 1


@dataclass(frozen=True, slots=True)
class ShareClass:
    """A class of shares (0 to 1) as the legend shows it; `colour` is `#rrggbb`."""

    lower: float
    upper: float
    label: str
    colour: str


@dataclass(frozen=True, slots=True)
class Swatch:
    """How a region without a share is drawn, and what the legend calls it."""

    label: str
    colour: str


CLASSES = (
    ShareClass(0.0, 0.0, "none", "#f8f6fb"),
    ShareClass(0.0, 0.25, "up to 25 %", "#d5cae6"),
    ShareClass(0.25, 0.5, "over 25 to 50 %", "#af9ccf"),
    ShareClass(0.5, 0.75, "over 50 to 75 %", "#876eb4"),
    ShareClass(0.75, ALMOST_ALL, "over 75 %, not all", "#5f4593"),
    ShareClass(1.0, 1.0, "all", "#382066"),
)
NO_DATA = Swatch("not reported", "#e4e4e2")
NO_TOTAL = Swatch("a figure, but no known total", "#ffffff")
OVER_TOTAL = Swatch("a figure above the total: no share", "#c9c6b8")  # always hatched


def class_of(share: float) -> ShareClass:
    """Return the class of a share from 0 to 1."""
    return next(each for each in CLASSES if share <= each.upper)
