"""Corpora: many reports in one file, read one after another in bounded memory."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any, BinaryIO

from pipeline.declared import one_line
from pipeline.ingest.reading import MAX_TEXT, MIB, BadRecord, Record, UnreadableError, damaged

FIELDS = ("id", "text", "published", "language")
LONGEST_LINE = MAX_TEXT + MIB
ROWS_AT_ONCE = 64


def read_jsonl(stream: BinaryIO) -> Iterator[Record | BadRecord]:
    """Yield a record for each line `{"id", "text", "published"?, "language"?}`."""
    number = 0
    while line := stream.readline(LONGEST_LINE):
        number += 1
        if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
            _skip_line(stream)
            yield BadRecord(f"line {number}", f"longer than {LONGEST_LINE // MIB} MiB; split it")
        elif line.strip():
            yield _from_line(f"line {number}", line)


def _skip_line(stream: BinaryIO) -> None:
    while (rest := stream.readline(MIB)) and not rest.endswith(b"\n"):
        pass


def _from_line(place: str, line: bytes) -> Record | BadRecord:
    try:
        found = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return BadRecord(place, f"{one_line(error)}; must be one JSON object with id and text")
    if not isinstance(found, dict):
        return BadRecord(place, "must be one JSON object with id and text")
    return _record(place, found)


def read_parquet(stream: BinaryIO) -> Iterator[Record | BadRecord]:
    """Yield a record for each row of a table with the columns id, text, published?, language?."""
    from pyarrow import parquet

    number = 0
    with damaged("Parquet file"):
        file = parquet.ParquetFile(stream, buffer_size=MIB, pre_buffer=False)
        names = file.schema_arrow.names
        if not {"id", "text"} <= set(names):
            raise UnreadableError(f"no columns id and text (has: {', '.join(names)})")
        columns = [name for name in FIELDS if name in names]
        for batch in file.iter_batches(batch_size=ROWS_AT_ONCE, columns=columns):
            for row in batch.to_pylist():
                number += 1
                yield _record(f"row {number}", row)


def _record(place: str, fields: Mapping[str, Any]) -> Record | BadRecord:
    try:
        return Record(
            place, _id(fields.get("id")), _text(fields.get("text")), _day(fields.get("published")), _language(fields)
        )
    except ValueError as error:
        return BadRecord(place, one_line(error))


def _id(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, (str, int)) or value == "":
        raise UnreadableError("no id; it must be a text or a whole number")
    return str(value)


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise UnreadableError("no text")
    if len(value.encode()) > MAX_TEXT:  # also refuses half a surrogate pair, which no file can hold
        raise UnreadableError(f"more than {MAX_TEXT // MIB} MiB of text; split it")
    if "\0" in value:
        raise UnreadableError(f"not a text: a NUL at character {value.index(chr(0))}")
    return value


def _day(value: object) -> date | None:
    if value is None or value == "":
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return datetime.fromisoformat(str(value)).date()
    except ValueError:
        raise UnreadableError(f"published is {value!r:.40}, must be a day such as 2020-11-28") from None


def _language(fields: Mapping[str, Any]) -> str | None:
    value = fields.get("language")
    if value is not None and not isinstance(value, str):
        raise UnreadableError(f"language is {value!r:.40}, must be a code such as en")
    return value or None
