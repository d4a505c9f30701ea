"""Read the reports of a case: one table of readers, one card beside each report.

A report that cannot be read is a finding and the rest is read; what a card says wrongly is a finding too.
Adding a format adds a row to `READERS`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from pipeline.errors import ReportError
from pipeline.ingest.card import read_card
from pipeline.ingest.readers import read_csv_table, read_html, read_plain
from pipeline.model import Card, Finding, Report, Row, Weight
from pipeline.declared import one_line, read_toml

Reader = Callable[[bytes], tuple[str, tuple[Row, ...]]]

READERS: dict[str, Reader] = {
    ".txt": read_plain,
    ".md": read_plain,
    ".html": read_html,
    ".htm": read_html,
    ".csv": read_csv_table,
}
DEFAULTS = "_defaults.toml"
MAX_BYTES = 64 * 2**20


def read_reports(folder: Path) -> tuple[list[Report], list[Finding]]:
    """Return every report below a folder, by id, and what was wrong with those left out or half described."""
    reports: dict[str, Report] = {}
    findings: list[Finding] = []
    for path in sorted(p for p in folder.glob("**/*") if p.is_file() and not p.name.startswith(".")):
        if path.suffix == ".toml":
            findings += _orphan(path)
            continue
        try:
            report, notes = read_report(path, folder)
        except ReportError as error:
            findings.append(_unread(path, str(error)))
            continue
        findings += notes
        if report.report_id in reports:
            other = reports[report.report_id].path
            findings.append(_unread(path, f"a report of the id {report.report_id!r} is there already: {other}"))
        else:
            reports[report.report_id] = report
    return list(reports.values()), findings


def read_report(path: Path, folder: Path | None = None) -> tuple[Report, list[Finding]]:
    """Return one report and what is wrong with its card.

    Raises
    ------
    ReportError
        If no reader knows the format, or the reader cannot make sense of the bytes; one line, with the path.
    """
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise ReportError(f"no reader for {path.suffix or 'a file without an ending'} (readable: {', '.join(READERS)})")
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ReportError(f"larger than {MAX_BYTES // 2**20} MiB; split it")
        data = path.read_bytes()
        text, rows = reader(data)
    except (OSError, ValueError) as error:
        raise ReportError(one_line(error)) from error
    card, findings = _card(path)
    if not text.strip():
        raise ReportError("empty; a report needs text")
    name = str(path.relative_to(folder.parent)) if folder else path.name
    return Report(path.stem, name, hashlib.sha256(data).hexdigest(), text, card, rows), findings


def report_of(report_id: str, data: bytes, ending: str, card: Card | None = None) -> Report:
    """Return a report from bytes that have no file, as if it ended in `ending`.

    Raises
    ------
    ReportError
        If the bytes cannot be read.
    """
    try:
        text, rows = READERS[ending](data)
    except ValueError as error:
        raise ReportError(one_line(error)) from error
    return Report(report_id, report_id, hashlib.sha256(data).hexdigest(), text, card or Card(), rows)


def read_jsonl(path: Path) -> Iterator[Report | str]:
    """Yield a report for each line `{"id", "text", "published", "language"?}`, and a message for each bad line."""
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise ReportError(one_line(error)) from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _json_report(line)
            except (ValueError, RecursionError) as error:
                yield f"{path}, line {number}: {one_line(error)}; must be one JSON object with id and text"


def _json_report(line: bytes) -> Report:
    record = json.loads(line)
    if not isinstance(record, dict) or not isinstance(record.get("text"), str) or "id" not in record:
        raise ValueError("no id or no text")
    published = record.get("published")
    card = Card(published=date.fromisoformat(published) if published else None, language=record.get("language"))
    return report_of(str(record["id"]), record["text"].encode(), ".txt", card)


def _card(path: Path) -> tuple[Card, list[Finding]]:
    problems: list[str] = []
    card_path, defaults_path = path.with_suffix(".toml"), path.parent / DEFAULTS
    table: dict[str, Any] = {}
    for source in (defaults_path, card_path):
        if source.exists():
            table |= read_toml(source, problems)
    card = read_card(table, str(card_path), problems)
    findings = [_finding("card-fault", path, problem) for problem in problems]
    if not card_path.exists() and not defaults_path.exists():
        findings.append(
            _finding(
                "no-card",
                path,
                f"{path.name} has no card; write {card_path.name} with publisher and published",
            )
        )
    return card, findings


def _orphan(path: Path) -> Iterable[Finding]:
    has_report = any(path.with_suffix(ending).exists() for ending in READERS)
    if path.name != DEFAULTS and not has_report:
        yield _finding("card-without-report", path, f"{path.name} describes a report that is not there")


def _unread(path: Path, why: str) -> Finding:
    return _finding("unreadable-report", path, f"{path.name} was left out: {why}")


def _finding(code: str, path: Path, message: str) -> Finding:
    return Finding(code, Weight.SERIOUS, message, report_id=path.stem)


def inputs(folder: Path) -> Mapping[str, str]:
    """Return the SHA-256 of every file below a folder, keyed by its path in it."""
    files = sorted(p for p in folder.glob("**/*") if p.is_file())
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}
