"""The columns of every output: what kind of value each holds and what QGIS calls it, one entry a name.

A name means the same in every file. A column that is not listed is text under its own name.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd


class Kind(StrEnum):
    """What a column holds; any value may be null."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    DAY = "day"
    FLAG = "flag"
    TEXTS = "texts"


@dataclass(frozen=True, slots=True)
class Column:
    """A column's kind, and its name for a reader."""

    kind: Kind
    alias: str


def _columns(kind: Kind, **aliases: str) -> dict[str, Column]:
    return {name: Column(kind, alias) for name, alias in aliases.items()}


COLUMNS = {
    **_columns(
        Kind.TEXT,
        region_id="Region id",
        region_name="Region",
        region_name_2="Region, other side's name",
        region_system="Region system",
        unit="Unit counted",
        iso_3166_2="ISO 3166-2",
        pcode="P-code",
        denominator_basis="Basis of the total",
        holder="Held by",
        gained_by="Came under the control of",
        lost_by="Left the control of",
        status="Status",
        boundary_precision="Boundary precision",
        boundary_source="Boundary source",
        worldview="Worldview",
        administered_by="Administered by",
        claimed_by="Claimed by",
        un_position="What the United Nations say of it",
        locality_id="Locality id",
        name="Name",
        name_2="Name, other side's",
        report_id="Report",
        claim_id="Claim",
        quote="Quote",
        locator="Place in the table",
        text_kind="Whose words",
        publisher="Publisher",
        address="Address",
        region="Region as written",
        qualifier="Meant as",
        gained_by_id="Gaining side's id",
        lost_by_id="Losing side's id",
        event_kind="Kind of event",
        attributed_to="According to",
        date_basis="Basis of the date",
        role="Total or part",
        rule="Rule",
        change_id="Change",
        code="Finding",
        weight="Weight",
        message="Message",
        place="Place",
        suggestion="Suggestion",
        quotes="Quotes",
        side="In favour of",
    ),
    **_columns(
        Kind.INTEGER,
        localities_total="Localities, total",
        held_before="Held before by the losing side",
        localities_reported="Changed, as the leading source printed it",
        localities_changed="Changed, best figure",
        changed_low="Changed, low",
        changed_high="Changed, high (empty beside a low: open)",
        scheduled="Scheduled",
        still_held="Still held",
        contested="Contested",
        not_reported="Not reported",
        start="First character of the quote",
        end="Character after the quote",
        count="Count",
        count_high="Count, upper end",
        low="Low",
        best="Best",
        high="High (empty: open)",
        reported="As the leading source printed it",
        localities="Localities",
        items="Places and figures claimed",
        silent="Of these, nobody else spoke of",
        carried="Carried by another source",
        admitted="Admitted by the other side",
        denied="Denied by another source",
        reversed="Lost again later",
        carried_after_days="Carried, after days (median)",
        admitted_after_days="Admitted, after days (median)",
        denied_after_days="Denied, after days (median)",
        reversed_after_days="Lost again, after days (median)",
    ),
    **_columns(
        Kind.NUMBER,
        share_changed="Share changed (0 to 1)",
        label_lon="Label longitude",
        label_lat="Label latitude",
    ),
    **_columns(
        Kind.DAY,
        first_change="First change",
        last_change="Last change",
        as_of="As of (end of day)",
        known_at="Known at (end of day)",
        boundary_valid_from="Boundary stood from",
        boundary_valid_to="Boundary stood to",
        valid_from="Valid from",
        valid_to="Valid to (that day excluded)",
        published="Published",
        event_start="From, at the earliest",
        event_end="To, at the latest",
        since="Running total since",
        due="Due",
    ),
    **_columns(
        Kind.FLAG,
        cumulative="Running total",
        placed="On the map",
        quote_withheld="Quote withheld: its licence does not allow passing it on",
    ),
    **_columns(
        Kind.TEXTS,
        sources="Reports, leading first",
        claims="Claims, leading first",
        region_ids="Region ids",
        locality_names="Localities named",
        locality_ids="Locality ids",
        excepted="Localities left out",
        places="Localities",
    ),
}

# Characters that XML, SQLite or a spreadsheet cannot hold; direction marks are part of a name and stay.
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def kind_of(name: str) -> Kind:
    """Return what a column holds; text where it is not listed."""
    return COLUMNS[name].kind if name in COLUMNS else Kind.TEXT


def alias_of(name: str) -> str:
    """Return a column's name for a reader; its own where it is not listed."""
    return COLUMNS[name].alias if name in COLUMNS else name


def visible(text: str) -> str:
    """Return a text with each control character shown as U+FFFD, so that the loss can be seen."""
    return _UNWRITABLE.sub("\ufffd", text)


def plain(value: Any, kind: Kind) -> Any:
    """Return a cell as `str`, `int`, `float`, `bool`, `date`, list of `str` or null."""
    if kind is Kind.TEXTS:
        return [visible(str(each)) for each in value] if _is_list(value) else []
    if _is_missing(value):
        return None
    return _PLAIN[kind](value)


_PLAIN: dict[Kind, Callable[[Any], Any]] = {
    Kind.TEXT: lambda value: visible(str(value)),
    Kind.INTEGER: int,
    Kind.NUMBER: lambda value: round(float(value), 6),  # as coordinates: 0.1 m
    Kind.DAY: lambda value: date.fromisoformat(str(value)[:10]),
    Kind.FLAG: bool,
}


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Return a frame's rows as plain values by column, the geometry left out."""
    names = [name for name in frame.columns if name != "geometry"]
    columns = [[plain(value, kind_of(name)) for value in frame[name]] for name in names]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def arrow_frame(names: Iterable[str], rows: list[dict[str, Any]], lists_as_text: bool) -> pd.DataFrame:
    """Return rows as a frame of Arrow types, so that days stay days and integers integers though all be null."""
    import pandas as pd
    import pyarrow as pa

    types = {
        Kind.TEXT: pa.string(),
        Kind.INTEGER: pa.int64(),
        Kind.NUMBER: pa.float64(),
        Kind.DAY: pa.date32(),
        Kind.FLAG: pa.bool_(),
        Kind.TEXTS: pa.string() if lists_as_text else pa.list_(pa.string()),
    }

    def column(name: str) -> Any:
        values = [row[name] for row in rows]
        if lists_as_text and kind_of(name) is Kind.TEXTS:
            values = [joined(value) for value in values]
        return pd.Series(pd.array(pa.array(values, types[kind_of(name)]), dtype=pd.ArrowDtype(types[kind_of(name)])))

    return pd.DataFrame({name: column(name) for name in names})


def joined(texts: list[str]) -> str | None:
    """Return a list as one cell, null where it is empty."""
    return ", ".join(texts) or None


_NULLS = ("NAType", "NaTType")  # pandas' own, told by name so that a text "NaT" stays a text


def _is_list(value: Any) -> bool:
    return hasattr(value, "__iter__") and not isinstance(value, str)


def _is_missing(value: Any) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value)) or type(value).__name__ in _NULLS
