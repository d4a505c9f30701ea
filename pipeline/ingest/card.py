"""Read the card of a report: what a person recorded about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pipeline.declared import Fields
from pipeline.model import Card, EventKind, Status, TextKind, Unit
from pipeline.parse.tables.table import FIELDS


def read_card(table: Mapping[str, Any], place: str, problems: list[str]) -> Card:
    """Return the card that a TOML table describes; wrong types and unknown keys are noted as problems."""
    fields = Fields(place, table, problems)
    columns = fields.sub("columns")
    card = Card(
        publisher=fields.text("publisher"),
        title=fields.text("title"),
        address=fields.text("address"),
        published=fields.day("published"),
        accessed=fields.day("accessed"),
        language=fields.text("language"),
        licence=fields.text("licence"),
        text=fields.one_of("text", TextKind) or TextKind.AS_RECEIVED,
        region_system=fields.text("region_system"),
        why_system=fields.text("why_system"),
        speaks_for=fields.text("speaks_for"),
        origin=fields.text("origin"),
        corrects=fields.text("corrects"),
        gained_by=fields.text("gained_by"),
        lost_by=fields.text("lost_by"),
        event_start=fields.day("event_start"),
        event_end=fields.day("event_end"),
        unit=fields.one_of("unit", Unit),
        status=fields.one_of("status", Status),
        event_kind=fields.one_of("event_kind", EventKind),
        since=fields.day("since"),
        cumulative=fields.flag("cumulative"),
        redistribute=fields.flag("redistribute") is not False,
        notes=fields.text("notes"),
        encoding=fields.text("encoding"),
        sha256=fields.text("sha256"),
        columns={key: name for key in FIELDS if (name := columns.text(key))},
    )
    columns.finish()
    fields.finish()
    return card
