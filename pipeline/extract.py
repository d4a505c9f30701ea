"""`extract`: the claims of any file, one JSON object a line as docs/claims.md lists the fields."""

from __future__ import annotations

import dataclasses
import io
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from datetime import date
from functools import partial
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from pipeline.closing import plain
from pipeline.errors import UsageError
from pipeline.ingest import Fault, page_of, read_path, read_stream
from pipeline.ingest.files import walk
from pipeline.jobs import in_order
from pipeline.model import Claim, EventKind, Finding, Located, NamedLocality, Report, Weight
from pipeline.parse import parse, with_card
from pipeline.parse.silence import silent_sentences

Extractor = Callable[[Report], list[Claim]]
Read = Callable[[Report], tuple[list[Claim], list[Finding]]]
Show = Callable[[Report], tuple[bool, bool]]  # something was printed; the report could be read whole
Locate = Callable[[Sequence[Claim], Report], Mapping[str, Located]]

GRAMMAR = "grammar"
BATCH = 200_000  # letters of reports that one process reads at a time
GROUP = "pipeline.extractors"  # the entry points that --extractor knows
UNPRINTED = ("regions", "except_localities", "addition", "address")
PRINTED = tuple(field.name for field in dataclasses.fields(Claim) if field.name not in UNPRINTED)
OF_PLACE = tuple(field.name for field in dataclasses.fields(NamedLocality))
IN_JSON = json.JSONEncoder(ensure_ascii=False)
HEADER = f"{'region':<24} {'figure':<12} {'from -> to':<32} {'day':<11} status"


@dataclasses.dataclass(frozen=True, slots=True)
class Options:
    """What to print of each report, and how."""

    published: date | None = None
    as_json: bool = False
    text: bool = False
    why: bool = False
    observations: bool = False
    extractor: str = GRAMMAR
    jobs: int = 1


@dataclasses.dataclass(frozen=True, slots=True)
class Tally:
    """How many reports there were, how many of them had nothing to print, and whether any could not be read whole."""

    reports: int = 0
    silent: int = 0
    failed: bool = False

    def __add__(self, more: Tally) -> Tally:
        """Return the tally of both."""
        return Tally(self.reports + more.reports, self.silent + more.silent, self.failed or more.failed)


def extract(files: Sequence[str], case: Path | None, options: Options) -> int:
    """Print what the options ask for of each file in turn; return 1 if anything could not be read, else 0."""
    show = _shower(case, options)
    if not (options.as_json or options.text or options.why):
        print(HEADER)
    failed = [_extract_one(source, show, case, options) for source in files]
    return int(any(failed))


def _extract_one(source: str, show: Show, case: Path | None, options: Options) -> bool:
    """Print what there is of one file or folder, and what is not; return whether anything could not be read."""
    if options.jobs > 1 and not options.text:
        tally = _show_with_jobs(_found(source), case, options)
    else:
        tally = _show_all(_found(source), show, options)
    if tally.silent:
        some = f"{tally.silent} of {tally.reports} reports"
        which = "no claim found" if tally.reports == 1 else f"no claim found in {some}"
        _complain(f"{source}: {which}; --why lists what came near")
    return tally.failed or (tally.reports == 0 and _complain(f"{source}: no report in it"))


def _show_all(found: Iterable[Report | Fault], show: Show, options: Options) -> Tally:
    reports = silent = 0
    failed = False
    for one in found:
        if isinstance(one, Fault):
            failed = _complain(one.line)
            continue
        shown, whole = show(_with_day(one, options.published))
        reports, silent, failed = reports + 1, silent + (not shown), failed or not whole
    return Tally(reports, silent, failed)


def _show_with_jobs(found: Iterable[Report | Fault], case: Path | None, options: Options) -> Tally:
    tally = Tally()
    for out, err, more in in_order(partial(_printer, case, options), _batches(found), options.jobs):
        sys.stdout.write(out)
        sys.stderr.write(err)
        tally += more
    return tally


def _batches(found: Iterable[Report | Fault]) -> Iterator[list[Report | Fault]]:
    batch: list[Report | Fault] = []
    letters = 0
    for one in found:
        batch.append(one)
        letters += len(one.text) if isinstance(one, Report) else 0
        if letters > BATCH or len(batch) > BATCH // 1000:
            yield batch
            batch, letters = [], 0
    yield batch


def _printer(case: Path | None, options: Options) -> Callable[[list[Report | Fault]], tuple[str, str, Tally]]:
    """Return what prints a batch of reports into two texts, for the process that asked for it."""
    show = _shower(case, options)

    def printed(batch: list[Report | Fault]) -> tuple[str, str, Tally]:
        with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
            tally = _show_all(batch, show, options)
        return out.getvalue(), err.getvalue(), tally

    return printed


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
    read = _placing(read, case)
    return lambda report: _show_claims(report, read, locate, options)


def _show_text(report: Report, options: Options) -> tuple[bool, bool]:
    record = {"report_id": report.report_id, "text": report.text}
    text = plain(report.text) if sys.stdout.isatty() else report.text
    print(IN_JSON.encode(record) if options.as_json else text)
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
        print(IN_JSON.encode(record) if options.as_json else _line(record))
    return bool(claims), not findings


def _show_why(report: Report, read: Read, options: Options) -> tuple[bool, bool]:
    claims, findings = read(report)
    for finding in findings:
        _complain(finding.message)
    for start, end, reason in silent_sentences(report, claims):
        sentence = report.text[start:end]
        record = {"report_id": report.report_id, "start": start, "end": end, "sentence": sentence, "reason": reason}
        told = plain(f"{report.report_id}: {reason}\n    {' '.join(sentence.split())}")
        print(IN_JSON.encode(record) if options.as_json else told)
    return True, not findings


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


def _placing(read: Read, case: Path | None) -> Read:
    """Return what reads the places of a case in the polygons of a map."""
    if case is None:
        return read
    from pipeline.case import read_case
    from pipeline.inside import with_places

    known = read_case(case)
    return lambda report: read(with_places([report], known)[0][0])


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
    record: dict[str, Any] = {name: getattr(claim, name) for name in PRINTED}
    record["localities"] = [{name: getattr(place, name) for name in OF_PLACE} for place in claim.localities]
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
