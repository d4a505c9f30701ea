"""`extract`: the claims of any file, one JSON object a line as docs/claims.md lists the fields."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from pipeline.closing import plain
from pipeline.errors import ReportError
from pipeline.ingest import read_jsonl, read_report, report_of
from pipeline.model import Claim, EventKind, Located, Report
from pipeline.parse import parse


def extract(files: Sequence[str], case: Path | None, published: date | None, as_json: bool, text_only: bool) -> int:
    """Print the claims of each file in turn; return 1 if a file could not be read, else 0."""
    locate = _locator(case)
    failed = False
    for source in files:
        for report in _reports(source):
            if isinstance(report, str):
                print(plain(report), file=sys.stderr)
                failed = True
            elif text_only:
                print(report.text)
            else:
                _print(_with_day(report, published), locate, as_json)
    return int(failed)


def _reports(source: str) -> Iterator[Report | str]:
    """The reports of a path, and a line for each that cannot be read."""
    if source == "-":
        yield report_of("standard-input", sys.stdin.buffer.read(), ".txt")
        return
    path = Path(source)
    paths = sorted(p for p in path.glob("**/*") if p.is_file() and p.suffix != ".toml") if path.is_dir() else [path]
    for one in paths:
        try:
            if one.suffix == ".jsonl":
                yield from read_jsonl(one)
                continue
            report, findings = read_report(one)
            yield report
            for finding in findings:
                if finding.code != "no-card":
                    yield finding.message
        except ReportError as error:
            yield f"{one}: {error}"


def _with_day(report: Report, published: date | None) -> Report:
    if published is None or report.card.published is not None:
        return report
    return dataclasses.replace(report, card=dataclasses.replace(report.card, published=published))


def _locator(case: Path | None):  # type: ignore[no-untyped-def]
    if case is None:
        return lambda claims, report: {}
    from pipeline.case import read_case
    from pipeline.resolve import Gazetteer, resolve

    gazetteer = Gazetteer.of(read_case(case))

    def locate(claims: Iterable[Claim], report: Report) -> dict[str, Located]:
        located, _, findings = resolve([(claim, report) for claim in claims], gazetteer)
        for finding in findings:
            print(plain(finding.message), file=sys.stderr)
        return {item.claim.claim_id: item for item in located}

    return locate


def _print(report: Report, locate, as_json: bool) -> None:  # type: ignore[no-untyped-def]
    claims, findings = parse(report)
    for finding in findings:
        print(plain(finding.message), file=sys.stderr)
    claims = [claim for claim in claims if claim.event_kind is not EventKind.HOLDS]
    located = locate(claims, report)
    for claim in claims:
        record = record_of(claim, located.get(claim.claim_id))
        print(json.dumps(record, ensure_ascii=False) if as_json else _line(record))


def record_of(claim: Claim, located: Located | None = None) -> dict[str, Any]:
    """Return a claim as plain JSON values; ids are null or empty without a located claim."""
    record = dataclasses.asdict(claim)
    for unprinted in ("regions", "except_localities", "addition", "address"):
        del record[unprinted]
    record["region_ids"] = list(located.regions) if located else []
    record["gained_by_id"] = located.gained_by if located else None
    record["lost_by_id"] = located.lost_by if located else None
    for named, place in zip(record["localities"], located.places if located else (), strict=False):
        named["locality_id"] = place.locality_id
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in record.items()}


def _line(record: dict[str, Any]) -> str:
    figure = record["count"] if record["count"] is not None else ", ".join(n["name"] for n in record["localities"])
    day = record["event_end"] or "no date"
    sides = f"{record['lost_by'] or '?'} -> {record['gained_by'] or '?'}"
    head = f"{record['region'] or '-':<24} {figure!s:<12} {sides:<32} {day:<11} {record['status']}"
    return plain(f"{head}\n    {' '.join(record['quote'].split())}")
