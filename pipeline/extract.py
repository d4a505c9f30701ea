"""`extract`: the claims of any file, one JSON object a line as docs/claims.md lists the fields."""

from __future__ import annotations

import dataclasses
import json
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from pipeline.closing import plain
from pipeline.errors import UsageError
from pipeline.ingest import Fault, page_of, read_path, read_stream
from pipeline.ingest.files import walk
from pipeline.model import Claim, EventKind, Finding, Located, Report, Weight
from pipeline.parse import parse, with_card
from pipeline.parse.chunks import chunks
from pipeline.parse.clitics import apart
from pipeline.parse.lexicon import guessed, lexicon
from pipeline.parse.normal import plain as normal
from pipeline.parse.sentences import split

Extractor = Callable[[Report], list[Claim]]
Read = Callable[[Report], tuple[list[Claim], list[Finding]]]
Show = Callable[[Report], tuple[bool, bool]]  # something was printed; the report could be read whole
Locate = Callable[[Sequence[Claim], Report], Mapping[str, Located]]

GRAMMAR = "grammar"
GROUP = "pipeline.extractors"  # the entry points that --extractor knows
HEADER = f"{'region':<24} {'figure':<12} {'from -> to':<32} {'day':<11} status"
STATE = "it tells of standing control or another state, not of a change"
NO_VERB = "no verb says that anything changed hands"
NO_PLACE = "no region or place is named"
NO_RULE = "no rule of the grammar ties its number to a region and a change"


@dataclasses.dataclass(frozen=True, slots=True)
class Options:
    """What to print of each report, and how."""

    published: date | None = None
    as_json: bool = False
    text: bool = False
    why: bool = False
    observations: bool = False
    extractor: str = GRAMMAR


def extract(files: Sequence[str], case: Path | None, options: Options) -> int:
    """Print what the options ask for of each file in turn; return 1 if anything could not be read, else 0."""
    show = _shower(case, options)
    failed = [_extract_one(source, show, options) for source in files]
    return int(any(failed))


def _extract_one(source: str, show: Show, options: Options) -> bool:
    """Print what there is of one file or folder, and what is not; return whether anything could not be read."""
    failed = False
    reports = silent = 0
    for found in _found(source):
        if isinstance(found, Fault):
            failed = _complain(found.line)
            continue
        shown, whole = show(_with_day(found, options.published))
        reports, silent, failed = reports + 1, silent + (not shown), failed or not whole
    if silent:
        which = "no claim found" if reports == 1 else f"no claim found in {silent} of {reports} reports"
        _complain(f"{source}: {which}; --why lists what came near")
    return failed or (reports == 0 and _complain(f"{source}: no report in it"))


def _complain(line: str) -> bool:
    print(plain(line.replace("\n", " ")), file=sys.stderr)
    return True


def _found(source: str) -> Iterator[Report | Fault]:
    """The reports of a path, and a fault for each that cannot be read; a card is no report."""
    if source == "-":
        yield from read_stream("standard-input", sys.stdin.buffer)  # type: ignore[arg-type]
        return
    path = Path(source)
    paths = (p for p in walk(path) if p.suffix != ".toml") if path.is_dir() else iter([path])
    for one in paths:
        faults = read_path(one)
        yield from (f for f in faults if not (isinstance(f, Fault) and f.finding.code == "no-card"))


def _with_day(report: Report, published: date | None) -> Report:
    if published is None or report.card.published is not None:
        return report
    return dataclasses.replace(report, card=dataclasses.replace(report.card, published=published))


def _shower(case: Path | None, options: Options) -> Show:
    """Return what prints a report and tells whether it had something to show and could be read whole."""
    if options.text:
        return lambda report: _show_text(report, options)
    read = _reader(options.extractor)
    if options.why:
        return lambda report: _show_why(report, read, options)
    locate = _locator(case)
    if not options.as_json:
        print(HEADER)
    return lambda report: _show_claims(report, read, locate, options)


def _show_text(report: Report, options: Options) -> tuple[bool, bool]:
    record = {"report_id": report.report_id, "text": report.text}
    text = plain(report.text) if sys.stdout.isatty() else report.text
    print(json.dumps(record, ensure_ascii=False) if options.as_json else text)
    return True, True


def _show_claims(report: Report, read: Read, locate: Locate, options: Options) -> tuple[bool, bool]:
    claims, findings = read(report)
    for finding in findings:
        _complain(finding.message)
    claims = [claim for claim in claims if options.observations or claim.event_kind is not EventKind.HOLDS]
    located = locate(claims, report)
    for claim in claims:
        record = record_of(claim, located.get(claim.claim_id))
        record["locator"] = record["locator"] or page_of(report.text, claim.start)
        print(json.dumps(record, ensure_ascii=False) if options.as_json else _line(record))
    return bool(claims), not findings


def _show_why(report: Report, read: Read, options: Options) -> tuple[bool, bool]:
    claims, findings = read(report)
    for finding in findings:
        _complain(finding.message)
    for start, end, reason in silent_sentences(report, claims):
        sentence = report.text[start:end]
        record = {"report_id": report.report_id, "start": start, "end": end, "sentence": sentence, "reason": reason}
        told = plain(f"{report.report_id}: {reason}\n    {' '.join(sentence.split())}")
        print(json.dumps(record, ensure_ascii=False) if options.as_json else told)
    return True, not findings


def silent_sentences(report: Report, claims: Sequence[Claim]) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and reason of each sentence that holds a number and a unit word and gave none of the claims.

    Tables are left out: what is wrong with a row is a finding.
    """
    if report.rows:
        return
    form = normal(report.text)
    words = lexicon(report.card.language or guessed(form.text))
    form = apart(form, words)
    flat = form.text.replace("\n", " ")
    starts, ends = (sorted(getattr(claim, edge) for claim in claims) for edge in ("start", "end"))
    for sentence in split(form.text):
        start, end = form.span(sentence.start, sentence.end)
        if bisect_left(starts, end) > bisect_right(ends, start):  # more claims begun than ended: one is here
            continue
        row = chunks(flat, sentence.start, sentence.end, words, report.card.published)
        symbols = {chunk.symbol for chunk in row}
        if {"N", "U"} <= symbols:
            yield start, end, _reason(symbols)


def _reason(symbols: set[str]) -> str:
    if "V" not in symbols:
        return STATE if "K" in symbols else NO_VERB
    return NO_RULE if "P" in symbols else NO_PLACE


def _reader(name: str) -> Read:
    if name == GRAMMAR:
        return parse
    extractor = _plugin(name)

    def read(report: Report) -> tuple[list[Claim], list[Finding]]:
        try:
            claims = list(extractor(report))
        except Exception as error:  # it is not ours: whatever it raises costs one report, not the run
            return [], [_failed(report, f"the extractor {name!r} failed: {type(error).__name__}: {error}")]
        true = [claim for claim in claims if report.text[claim.start : claim.end] == claim.quote]
        misplaced = [claim for claim in claims if claim not in true]
        findings = [_failed(report, f"left out, for its quote is not at {c.start}: {c.quote!r}") for c in misplaced]
        return [with_card(claim, report.card) for claim in true], findings

    return read


def _plugin(name: str) -> Extractor:
    points = {point.name: point for point in entry_points(group=GROUP)}
    if name not in points:
        raise UsageError(f"no extractor {name!r} (there: {', '.join(sorted([GRAMMAR, *points]))})")
    try:
        found: Extractor = points[name].load()
    except (ImportError, AttributeError) as error:
        raise UsageError(f"the extractor {name!r} cannot be loaded: {error}") from error
    return found


def _failed(report: Report, why: str) -> Finding:
    return Finding("extractor-fault", Weight.SERIOUS, f"{report.report_id}: {why}", report.report_id)


def _locator(case: Path | None) -> Locate:
    if case is None:
        return lambda claims, report: {}
    from pipeline.case import read_case
    from pipeline.gazetteer import Gazetteer
    from pipeline.resolve import resolve

    gazetteer = Gazetteer.of(read_case(case))

    def locate(claims: Sequence[Claim], report: Report) -> Mapping[str, Located]:
        resolved = resolve([(claim, report) for claim in claims], gazetteer)
        for finding in resolved.findings:
            _complain(finding.message)
        return {item.claim.claim_id: item for item in resolved.located}

    return locate


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
