"""The evidence and the ledger as rows, and every table as CSV that is safe to open in a spreadsheet.

CSV here is UTF-8 without a byte order mark, commas, `\\n` at line ends (line breaks inside a quoted cell are
the text's own), nothing for null, ISO days, lists joined by a comma and a space. A text that a spreadsheet
could take for a formula gets a leading apostrophe, in headers too; numbers stay numbers.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.model import Change, Claim, Finding, Holding, Located, Product, Report, SourceRecord
from pipeline.render.columns import joined, kind_of, plain, records
from pipeline.render.layers import control_layers

if TYPE_CHECKING:
    import geopandas as gpd

# The first alternative guards the cell, the second what a reader that splits at semicolons takes for a cell.
_FORMULA = re.compile(r"(\A|[;\t\r\n])([\s\"]*)(?=[=+\-@＝＋－＠])|\A(?=[\t\r])")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of plain values under the same columns; `title` is for a reader."""

    name: str
    title: str
    columns: tuple[str, ...]
    rows: list[dict[str, Any]]


def write_tables(product: Product, folder: Path) -> list[Path]:
    """Write a CSV a mapped system, and one each for claims, changes, holdings, sources and findings."""
    layers = [_layer_table(name, frame) for name, frame in control_layers(product).items()]
    return [_write_csv(table, folder) for table in [*layers, *ledger_tables(product)]]


@lru_cache(maxsize=1)  # the CSV files and the GeoPackage have the same tables
def ledger_tables(product: Product) -> list[Table]:
    """Return the claims, placed or not, and the ledger's changes, holdings, sources and findings."""
    return [
        _table("claims", "Claims, each with its quote", CLAIMS, _claims(product)),
        _table("changes", "Changes of control", CHANGES, _changes(product)),
        _table("holdings", "Who held how many localities, and when", HOLDINGS, _holdings(product)),
        _table(
            "sources", "What became of each publisher's claims in its own side's favour", SOURCES, _sources(product)
        ),
        _table("findings", "Findings", FINDINGS, [_finding(each) for each in product.findings]),
    ]


def safe(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: an apostrophe stands before what could be one."""
    return _FORMULA.sub(lambda found: f"{found[1] or ''}{found[2] or ''}'", text)


CLAIMS = (
    *("claim_id", "report_id", "publisher", "published", "address", "text_kind", "quote", "quote_withheld"),
    *("start", "end", "locator", "placed", "region", "region_system", "region_ids", "count", "count_high"),
    *("qualifier", "unit", "locality_names", "locality_ids", "excepted", "gained_by", "gained_by_id", "lost_by"),
    *("lost_by_id", "event_kind", "status", "attributed_to", "event_start", "event_end", "date_basis"),
    *("cumulative", "since", "role", "due", "rule"),
)
CHANGES = (
    *("change_id", "region_system", "region_id", "region_name", "gained_by", "lost_by", "unit", "event_start"),
    *("event_end", "low", "best", "high", "reported", "status", "due", "rule", "claims", "places"),
)
HOLDINGS = (*("region_system", "region_id", "region_name", "holder", "localities", "valid_from", "valid_to", "status"),)
FATES = ("carried", "admitted", "denied", "reversed")
SOURCES = (
    *("publisher", "side", "items", "silent"),
    *(f"{fate}{what}" for fate in FATES for what in ("", "_after_days")),
)
FINDINGS = ("code", "weight", "message", "report_id", "place", "suggestion", "claims", "quotes")


def _claims(product: Product) -> list[dict[str, Any]]:
    reports = {report.report_id: report for report in product.reports}
    placed = [(located.claim, located.report, located) for located in product.claims]
    others = [(claim, reports[claim.report_id], None) for claim in product.unplaced]
    order = sorted([*placed, *others], key=lambda each: (each[0].report_id, each[0].start, each[0].claim_id))
    return [_claim(claim, report) | _where(claim, located) for claim, report, located in order]


def _claim(claim: Claim, report: Report) -> dict[str, Any]:
    card = report.card
    return {name: getattr(claim, name) for name in CLAIMS if hasattr(claim, name)} | {
        "publisher": card.publisher,
        "published": card.published,
        "address": claim.address or card.address,
        "text_kind": card.text,
        "quote": claim.quote if card.redistribute else None,
        "quote_withheld": not card.redistribute,
        "locality_names": [place.name for place in claim.localities],
        "excepted": [place.name for place in claim.except_localities],
    }


def _where(claim: Claim, located: Located | None) -> dict[str, Any]:
    """Return what resolving added to a claim; for one that is not on the map, only that it is not."""
    if located is None:
        return {"placed": False, "region": claim.region or joined(list(claim.regions))}
    return {
        "placed": True,
        "region_system": located.system,
        "region_ids": located.regions,
        "locality_ids": [place.locality_id or place.key for place in located.places],
        "gained_by_id": located.gained_by,
        "lost_by_id": located.lost_by,
    }


def _changes(product: Product) -> list[dict[str, Any]]:
    def row(change: Change) -> dict[str, Any]:
        return {name: getattr(change, name) for name in CHANGES if hasattr(change, name)} | {
            "region_system": change.system,
            "region_name": _region(product, change.region_id),
            "gained_by": _actor(product, change.gained_by),
            "lost_by": _actor(product, change.lost_by),
            "event_start": change.start,
            "event_end": change.end,
        }

    return [row(change) for change in sorted(product.ledger.changes, key=_change_order)]


def _change_order(change: Change) -> tuple[str, str, date, str]:
    return change.system, change.region_id or "", change.start or date.min, change.change_id


def _holdings(product: Product) -> list[dict[str, Any]]:
    def row(holding: Holding) -> dict[str, Any]:
        return {name: getattr(holding, name) for name in HOLDINGS if hasattr(holding, name)} | {
            "region_system": holding.system,
            "region_name": _region(product, holding.region_id),
            "holder": _actor(product, holding.holder),
        }

    return [row(holding) for holding in sorted(product.ledger.holdings, key=_holding_order)]


def _holding_order(holding: Holding) -> tuple[str, str, date, str, str]:
    return holding.system, holding.region_id, holding.valid_from, holding.holder or "", holding.status


def _sources(product: Product) -> list[dict[str, Any]]:
    def row(record: SourceRecord) -> dict[str, Any]:
        fates = {fate: getattr(record, fate) for fate in FATES}
        counts = {fate: each.count for fate, each in fates.items()}
        days = {f"{fate}_after_days": each.days for fate, each in fates.items()}
        told = {"publisher": record.publisher, "side": _actor(product, record.side)}
        return told | {"items": record.items, "silent": record.silent} | counts | days

    return [row(record) for record in product.ledger.sources]


def _finding(finding: Finding) -> dict[str, Any]:
    told = {name: getattr(finding, name) for name in FINDINGS}
    return told | {"quotes": [f'{report}: "{quote}"' for report, quote in finding.quotes]}


def _region(product: Product, region_id: str | None) -> str | None:
    region = product.case.regions.get(region_id or "")
    return region.name if region else None


def _actor(product: Product, actor_id: str | None) -> str | None:
    actor = product.case.actors.get(actor_id or "")
    return actor.name if actor else actor_id


def _table(name: str, title: str, columns: tuple[str, ...], rows: Iterable[Mapping[str, Any]]) -> Table:
    kinds = {column: kind_of(column) for column in columns}
    plain_rows = [{column: plain(row.get(column), kind) for column, kind in kinds.items()} for row in rows]
    return Table(name, title, columns, plain_rows)


def _layer_table(name: str, frame: gpd.GeoDataFrame) -> Table:
    columns = tuple(column for column in frame.columns if column != "geometry")
    return Table(name, name, columns, records(frame))


def _write_csv(table: Table, folder: Path) -> Path:
    path = folder / f"{table.name}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([safe(column) for column in table.columns])
        writer.writerows([_cell(value) for value in row.values()] for row in table.rows)
    return path


def _cell(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        value = joined(value)
    if value is None:
        return ""
    return safe(value) if isinstance(value, str) else str(value)
