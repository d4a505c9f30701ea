"""Read reports: one table of readers, one of corpora, one card beside each file.

What cannot be read is told and the rest is read; what a card says wrongly is told too. Adding a format adds a row to
`READERS` (a file is a report) or `CORPORA` (a file is many).
"""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

from pipeline.declared import one_line, read_toml
from pipeline.errors import ReportError
from pipeline.ingest.card import read_card
from pipeline.ingest.corpus import read_jsonl, read_parquet
from pipeline.ingest.features import read_geojson
from pipeline.ingest.files import size, walk
from pipeline.ingest.page import read_html
from pipeline.ingest.pdf import page_of, read_pdf
from pipeline.ingest.reading import MAX_TEXT, MIB, BadRecord, Reading, Record, UnreadableError
from pipeline.ingest.tables import read_csv, read_tsv
from pipeline.ingest.text import as_declared, kind, read_plain
from pipeline.ingest.workbook import read_xlsx
from pipeline.model import Card, Finding, Report, Weight

__all__ = [
    "CORPORA",
    "DEFAULTS",
    "MAX_BYTES",
    "READERS",
    "TEXTS",
    "Fault",
    "gather",
    "inputs",
    "page_of",
    "read_data",
    "read_path",
    "read_report",
    "read_reports",
    "read_stream",
]

READERS: dict[str, Callable[[bytes], Reading]] = {
    ".txt": read_plain,
    ".md": read_plain,
    ".html": read_html,
    ".htm": read_html,
    ".pdf": read_pdf,
    ".csv": read_csv,
    ".tsv": read_tsv,
    ".xlsx": read_xlsx,
    ".geojson": read_geojson,
}
CORPORA: dict[str, Callable[[BinaryIO], Iterator[Record | BadRecord]]] = {
    ".jsonl": read_jsonl,
    ".parquet": read_parquet,
}
TEXTS = frozenset((".txt", ".md", ".html", ".htm", ".csv", ".tsv"))  # what may be in another encoding than UTF-8
DEFAULTS = "_defaults.toml"
MAX_BYTES = 64 * MIB  # of a file that is one report


@dataclass(frozen=True, slots=True)
class Fault:
    """What could not be read: as a finding of a case, and as a line that names the path."""

    finding: Finding
    line: str


def read_reports(folder: Path) -> tuple[list[Report], list[Finding]]:
    """Return every report below a folder, by id, and what was wrong with those left out or half described."""
    paths = walk(folder)
    return gather(
        found for path in paths for found in (_orphan(path) if path.suffix == ".toml" else read_path(path, folder))
    )


def gather(read: Iterable[Report | Fault]) -> tuple[list[Report], list[Finding]]:
    """Return reports, of those with one id the first, and what was wrong with the others."""
    reports: dict[str, Report] = {}
    findings: list[Finding] = []
    for found in read:
        if isinstance(found, Fault):
            findings.append(found.finding)
        elif found.report_id in reports:
            other = reports[found.report_id].path
            why = f"a report of the id {found.report_id!r} is there already: {other}"
            findings.append(_unread(Path(found.path), why).finding)
        else:
            reports[found.report_id] = found
    return list(reports.values()), findings


def read_path(path: Path, folder: Path | None = None) -> Iterator[Report | Fault]:
    """Yield the report of a file, or those of a corpus one after another, and what could not be read of it."""
    read_all = CORPORA.get(path.suffix.lower())
    if read_all is None:
        yield from _read_one(path, folder)
        return
    try:
        size(path)
        card, faults = _card(path)
        yield from faults
        if card.sha256:
            with path.open("rb") as stream:
                yield from _changed(path, card, hashlib.file_digest(stream, "sha256").hexdigest())
        with path.open("rb") as stream:
            yield from _records(path, _name(path, folder), read_all(stream), card)
    except (OSError, UnreadableError) as error:
        yield _unread(path, one_line(error))


def read_data(path: Path, folder: Path, data: bytes, table: Mapping[str, Any]) -> Iterator[Report | Fault]:
    """Yield what `read_path` would if these bytes stood there; `table` is their card with its folder's defaults."""
    card, faults = _described(path, table, [])
    read_all = CORPORA.get(path.suffix.lower())
    try:
        if read_all is None:
            yield from _report(path, _name(path, folder), data, _reader(path), card)
        else:
            yield from _records(path, _name(path, folder), read_all(io.BytesIO(data)), card)
    except (OSError, ValueError) as error:
        yield _unread(path, one_line(error))
    yield from faults


def read_report(path: Path, folder: Path | None = None) -> tuple[Report, list[Finding]]:
    """Return the report of a file that is one, and what is wrong with its card or is left out of it.

    Raises
    ------
    ReportError
        If no reader knows the format, or the reader cannot make sense of the bytes; one line.
    """
    found = list(_read_one(path, folder))
    for report in found:
        if isinstance(report, Report):
            return report, [fault.finding for fault in found if isinstance(fault, Fault)]
    raise ReportError("; ".join(fault.line.removeprefix(f"{path}: ") for fault in found if isinstance(fault, Fault)))


def read_stream(name: str, stream: io.BufferedReader) -> Iterator[Report | Fault]:
    """Yield the reports of a stream that has no name of its own: its first bytes tell what it is, else it is text.

    A stream that begins with "{" is a corpus of JSON lines, unless its first words name it a FeatureCollection.
    """
    lead = stream.peek(512)[:512]
    known = kind(lead)
    try:
        if b'"FeatureCollection"' in lead:
            yield from _report(Path(name), name, stream.read(MAX_BYTES + 1), read_geojson, Card())
        elif lead.lstrip().startswith(b"{"):
            yield from _records(Path(name), name, read_jsonl(stream), Card())
        else:
            reader = READERS.get(known[1] or "", read_plain) if known else read_plain
            yield from _report(Path(name), name, stream.read(MAX_BYTES + 1), reader, Card())
    except (OSError, ValueError) as error:
        yield _unread(Path(name), one_line(error))


def _read_one(path: Path, folder: Path | None) -> Iterator[Report | Fault]:
    try:
        known = size(path)
        reader = _reader(path)
        if known > MAX_BYTES:
            raise UnreadableError(f"larger than {MAX_BYTES // MIB} MiB; split it")
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)  # it may have grown
        card, faults = _card(path)
        yield from _report(path, _name(path, folder), data, reader, card)
        yield from faults
    except (OSError, ValueError) as error:
        yield _unread(path, one_line(error))


def _reader(path: Path) -> Callable[[bytes], Reading]:
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        readable = ", ".join((*READERS, *CORPORA))
        raise UnreadableError(f"no reader for {path.suffix or 'a file without an ending'} (readable: {readable})")
    return reader


def _report(
    path: Path, name: str, data: bytes, reader: Callable[[bytes], Reading], card: Card
) -> Iterator[Report | Fault]:
    if len(data) > MAX_BYTES:
        raise UnreadableError(f"larger than {MAX_BYTES // MIB} MiB; split it")
    if not data.strip():
        raise UnreadableError("empty; a report needs text")
    foreign = card.encoding if path.suffix.lower() in TEXTS else None
    read = reader(as_declared(data, foreign).encode() if foreign else data)
    if not read.text.strip():
        raise UnreadableError("empty; a report needs text")
    if len(read.text) > MAX_TEXT:
        raise UnreadableError(f"more than {MAX_TEXT // MIB} MiB of text; split it")
    digest = hashlib.sha256(data).hexdigest()
    card = replace(card, published=card.published or read.published)
    yield Report(path.stem, name, digest, read.text, card, read.rows)
    yield from _changed(path, card, digest)
    for note in read.notes:
        message = f"{path.name}: {note}"
        yield Fault(Finding("unread-part", Weight.SERIOUS, message, report_id=path.stem), f"{path}: {note}")


def _changed(path: Path, card: Card, digest: str) -> Iterator[Fault]:
    if card.sha256 not in (None, digest):
        message = f"{path.name} is no longer as it was received: its SHA-256 is {digest}, its card says {card.sha256}"
        yield _fault("bytes-changed", path, message)


def _records(path: Path, name: str, records: Iterable[Record | BadRecord], card: Card) -> Iterator[Report | Fault]:
    told = False
    for record in records:
        told = True
        if isinstance(record, BadRecord):
            yield _unread(path, record.why, f", {record.place}")
        else:
            own = replace(card, published=record.published or card.published, language=record.language or card.language)
            digest = hashlib.sha256(record.text.encode()).hexdigest()
            yield Report(record.report_id, f"{name}, {record.place}", digest, record.text, own)
    if not told:
        raise UnreadableError("empty; a corpus needs reports")


def _name(path: Path, folder: Path | None) -> str:
    return str(path.relative_to(folder.parent)) if folder else path.name


def _card(path: Path) -> tuple[Card, list[Fault]]:
    problems: list[str] = []
    card_path, defaults_path = path.with_suffix(".toml"), path.parent / DEFAULTS
    table: dict[str, Any] = {}
    for source in (defaults_path, card_path):
        if source.exists():
            table |= read_toml(source, problems)
    card, faults = _described(path, table, problems)
    if not card_path.exists() and not defaults_path.exists():
        message = f"{path.name} has no card; write {card_path.name} with publisher and published"
        faults.append(_fault("no-card", path, message))
    return card, faults


def _described(path: Path, table: Mapping[str, Any], problems: list[str]) -> tuple[Card, list[Fault]]:
    card = read_card(table, str(path.with_suffix(".toml")), problems)
    return card, [_fault("card-fault", path, problem) for problem in problems]


def _orphan(path: Path) -> Iterator[Fault]:
    has_report = any(path.with_suffix(ending).exists() for ending in (*READERS, *CORPORA))
    if path.name != DEFAULTS and not has_report:
        yield _fault("card-without-report", path, f"{path.name} describes a report that is not there")


def _unread(path: Path, why: str, place: str = "") -> Fault:
    message = f"{path.name}{place} was left out: {why}"
    return Fault(Finding("unreadable-report", Weight.SERIOUS, message, report_id=path.stem), f"{path}{place}: {why}")


def _fault(code: str, path: Path, message: str) -> Fault:
    return Fault(Finding(code, Weight.SERIOUS, message, report_id=path.stem), message)


def inputs(folder: Path) -> Mapping[str, str]:
    """Return the SHA-256 of every file below a folder that can be read and is not hidden, keyed by its path in it."""
    found: dict[str, str] = {}
    for path in sorted(p for p in walk(folder) if p.is_file() and os.access(p, os.R_OK)):
        with path.open("rb") as stream:
            found[path.relative_to(folder).as_posix()] = hashlib.file_digest(stream, "sha256").hexdigest()
    return found
