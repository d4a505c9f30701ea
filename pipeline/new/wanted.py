"""What a new case is asked to be, and the words by which a caller asks for it; light, for every command reads it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from pipeline.errors import UsageError
from pipeline.worldview import VIEWS

OWN = {
    "--id-column": "the column of ids, such as ADM1_PCODE",
    "--name-column": "the column of names",
    "--layer": "the layer, where there are several",
    "--encoding": "of a shapefile's letters, where it does not say",
    "--title": "what the file is called on the map",
    "--licence": "its licence",
    "--vintage": "the day or year of which it is",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What the caller says of a file: where it is, which columns hold ids and names, and what its card is to say."""

    file: str
    id_column: str | None = None
    name_column: str | None = None
    layer: str | None = None
    encoding: str | None = None
    title: str | None = None
    licence: str | None = None
    vintage: str | None = None
    mend_m: float | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a new case is asked to be: `name` its folder, `own` a boundary file, `dissolve` codes of several units."""

    name: str
    country: str
    today: date
    worldview_key: str = "un"
    own: Asked | None = None
    dissolve: tuple[str, ...] = ()
    start: date | None = None
    end: date | None = None


def add_arguments(new: argparse.ArgumentParser, day: Callable[[str], date]) -> None:
    """Declare what `new` can be told; `day` reads a day or refuses it."""
    new.add_argument("case", metavar="CASE", help="the name of its folder below --data, such as vale-2031")
    new.add_argument("--country", required=True, metavar="UKR", help="ISO 3166-1: three or two letters, or the name")
    new.add_argument("--worldview", choices=tuple(VIEWS), default="un", help="by whose view disputed ground is drawn")
    new.add_argument("--from", type=day, metavar="DAY", dest="start", help="first day of the period (the year in CASE)")
    new.add_argument("--to", type=day, metavar="DAY", dest="end", help="last day of the period")
    new.add_argument("--dissolve", nargs="*", metavar="CODE", help="unite units that share an ISO code; all, or these")
    own = new.add_argument_group("a boundary file of your own, instead of Natural Earth")
    own.add_argument("--boundaries", metavar="FILE|URL", help="GeoJSON, GeoPackage, shapefile, FlatGeobuf, KML, zip")
    for option, what in OWN.items():
        own.add_argument(option, metavar="TEXT", help=what)
    own.add_argument("--mend", type=float, metavar="METRES", help="close gaps and overlaps up to this width")


def wanted(arguments: argparse.Namespace, today: date) -> Wanted:
    """Return what was asked for.

    Raises
    ------
    UsageError
        If something is said of a boundary file that is not given.
    """
    said = {option: getattr(arguments, option.lstrip("-").replace("-", "_")) for option in OWN}
    given = {option.lstrip("-").replace("-", "_"): text for option, text in said.items()}
    if not arguments.boundaries and (any(given.values()) or arguments.mend is not None):
        raise UsageError("the options of a boundary file need --boundaries FILE|URL")
    if arguments.mend is not None and not 0 <= arguments.mend <= 50_000:
        raise UsageError(f"--mend {arguments.mend} must be metres, from 0 to 50000")
    own = Asked(arguments.boundaries, mend_m=arguments.mend, **given) if arguments.boundaries else None
    codes = arguments.dissolve
    return Wanted(
        name=arguments.case,
        country=arguments.country,
        today=today,
        worldview_key=arguments.worldview,
        own=own,
        dissolve=() if codes is None else tuple(codes) or ("all",),
        start=arguments.start,
        end=arguments.end,
    )
