"""The door: arguments, progress, printing, exit codes.

Exit codes: 0 done (findings may have been told), 1 a case that cannot be built or, with --strict, serious
findings, 2 wrong usage, 4 a difference, with --exit-code.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.closing import closing_table, findings_text, new_text, plain, withheld_text
from pipeline.declared import one_line
from pipeline.errors import CaseError, PipelineError, UsageError
from pipeline.model import Finding, Weight
from pipeline.new.wanted import add_arguments, wanted

if TYPE_CHECKING:
    from pipeline.diff import Difference

HERE = Path(__file__).resolve().parent.parent


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    parser = _parser()
    arguments = parser.parse_args(argv)
    try:
        return int(arguments.run(arguments))
    except UsageError as error:
        print(f"{parser.prog}: {plain(str(error))}", file=sys.stderr)
        return 2
    except CaseError as error:
        for problem in error.problems:
            print(plain(problem), file=sys.stderr)
        print(f"nothing was written: {len(error.problems)} to mend", file=sys.stderr)
        return 1
    except PipelineError as error:
        print(plain(str(error)), file=sys.stderr)
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(plain(f"{error.filename or 'a file'}: {one_line(error)}; nothing was replaced"), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped; the previous output is as it was", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m pipeline",
        description="From reports of localities that changed hands to maps that can be defended.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, run, text in (
        ("build", _build, "build cases: data/processed/CASE and maps/CASE/index.html"),
        ("check", _check, "tell the findings of cases; write nothing"),
    ):
        command = commands.add_parser(name, help=text, description=text)
        command.set_defaults(run=run)
        command.add_argument("cases", nargs="*", metavar="CASE", help="a name below --data, or a folder; default: all")
        command.add_argument("--as-of", type=_day, metavar="DAY", help="what held at the end of this day")
        command.add_argument("--known-at", type=_day, metavar="DAY", help="only what had been published by then")
        command.add_argument("--strict", action="store_true", help="exit 1 if a serious finding is told")
        _folders(command)
        if name == "check":
            command.add_argument("--lists", action="store_true", help="only counts against lists, totals against parts")
        if name == "build":
            command.add_argument("--dry-run", action="store_true", help="do everything but write")
    _add_extract(commands)
    _add_explain(commands)
    _add_diff(commands)
    _add_new(commands)
    _add_resolve(commands)
    _add_add(commands)
    listing = commands.add_parser("cases", help="list the cases that there are")
    listing.set_defaults(run=_cases)
    _folders(listing)
    return parser


def _add_extract(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = "print the claims of files, folders or standard input (-)"
    extract = commands.add_parser("extract", help=text, description=text)
    extract.set_defaults(run=_extract)
    extract.add_argument("files", nargs="+", metavar="FILE", help="a report; a card FILE.toml may stand beside it")
    extract.add_argument("--case", metavar="CASE", help="resolve names with the gazetteer of this case")
    extract.add_argument(
        "--published", type=_day, metavar="DAY", help="the report's day, where no card or page gives it"
    )
    extract.add_argument("--json", action="store_true", help="one JSON object a line, also on a terminal")
    extract.add_argument("--observations", action="store_true", help="print standing control (holds) as well")
    extract.add_argument("--extractor", default="grammar", metavar="NAME", help="what reads claims (grammar)")
    extract.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="read with N processes at a time (1)")
    instead = extract.add_mutually_exclusive_group()
    instead.add_argument("--text", action="store_true", help="print the text that the offsets refer to instead")
    instead.add_argument("--why", action="store_true", help="list what came near and gave no claim instead")
    _folders(extract)


def _add_explain(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = "tell why a region has its figure: every quote and rule behind it, and what was set aside"
    command = commands.add_parser("explain", help=text, description=text)
    command.set_defaults(run=_explain)
    command.add_argument("case", metavar="CASE")
    command.add_argument("region", metavar="REGION", help="its id, or a name of it")
    command.add_argument("--as-of", type=_day, metavar="DAY", help="what held at the end of this day")
    command.add_argument("--known-at", type=_day, metavar="DAY", help="only what had been published by then")
    command.add_argument("--json", action="store_true", help="one JSON object")
    _folders(command)


def _add_diff(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = "tell what changed between two days of a case, or two builds, and which quotes changed it"
    command = commands.add_parser("diff", help=text, description=text)
    command.set_defaults(run=_diff)
    command.add_argument("case", nargs="?", metavar="CASE")
    command.add_argument("--from", dest="first", type=_day, metavar="DAY", help="what held at the end of this day")
    command.add_argument("--to", dest="last", type=_day, metavar="DAY", help="against the end of this one")
    command.add_argument("--known-at", type=_day, metavar="DAY", help="only what had been published by then")
    command.add_argument("--build", nargs=2, type=Path, metavar=("OLD_DIR", "NEW_DIR"), help="two folders of outputs")
    command.add_argument("--exit-code", action="store_true", help="exit 4 if anything changed")
    form = command.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object")
    form.add_argument("--text", action="store_true", help="three sentences, fit for a newsletter")
    _folders(command)


def _add_new(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = "make a case for a country that builds at once; nothing is overwritten"
    new = commands.add_parser("new", help=text, description=text)
    new.set_defaults(run=_new)
    add_arguments(new, _day)
    new.add_argument("--data", type=Path, metavar="DIR", help="where the cases are (data/raw)")


def _add_resolve(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = "say which region a spelling means, and why, or what it may be"
    resolve = commands.add_parser("resolve", help=text, description=text)
    resolve.set_defaults(run=_resolve)
    resolve.add_argument("names", nargs="+", metavar="NAME", help="a spelling; - reads one a line from standard input")
    where = resolve.add_mutually_exclusive_group(required=True)
    where.add_argument("--case", metavar="CASE", help="by the gazetteer of this case")
    where.add_argument("--country", metavar="CODE", help="by the first-level regions of a country, as in UKR")
    resolve.add_argument("--system", metavar="SYSTEM", help="the region system that the spelling is used in")
    resolve.add_argument("--json", action="store_true", help="one JSON object a line, also on a terminal")
    _folders(resolve)


def _add_add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = "take reports into a case as received, a card proposed for each; first tell what they change on the map"
    command = commands.add_parser("add", help=text, description=text)
    command.set_defaults(run=_add)
    command.add_argument("case", metavar="CASE")
    command.add_argument("sources", nargs="+", metavar="SOURCE", help="a file, a folder, or an http(s) address")
    command.add_argument("--into", metavar="FOLDER", help="the folder below reports/ that they go into")
    command.add_argument("--encoding", metavar="NAME", help="of texts that are not UTF-8 and do not say so")
    command.add_argument("--dry-run", action="store_true", help="tell everything and add nothing")
    _folders(command)


def _folders(command: argparse.ArgumentParser) -> None:
    command.add_argument("--data", type=Path, metavar="DIR", help="where the cases are (data/raw)")
    command.add_argument("--out", type=Path, metavar="DIR", help="where data goes (data/processed)")
    command.add_argument("--maps", type=Path, metavar="DIR", help="where maps go (maps)")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2020-11-28") from None


def _jobs(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes; write 1 or more")
    return int(text)


def _root() -> Path:
    return next((place for place in (Path.cwd(), HERE) if (place / "data" / "raw").is_dir()), Path.cwd())


def _data(arguments: argparse.Namespace) -> Path:
    return arguments.data or _relative(_root() / "data" / "raw")


def _relative(path: Path) -> Path:
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def find_cases(data: Path) -> list[Path]:
    """Return the case folders below a folder, by name."""
    return sorted(path.parent for path in data.glob("*/case.toml"))


def _chosen(names: Sequence[str], data: Path) -> list[Path]:
    known = find_cases(data)
    if not names:
        if not known:
            raise UsageError(f"no case in {data}; a case is a folder with case.toml (see docs/case.md)")
        return known
    return [_one(name, data, known) for name in names]


def _one(name: str, data: Path, known: Sequence[Path]) -> Path:
    for path in (data / name, Path(name)):
        if (path / "case.toml").is_file():
            return path
    cases = ", ".join(path.name for path in known) or "none"
    raise UsageError(f"no case {name!r} in {data} (there: {cases})")


def _build(arguments: argparse.Namespace) -> int:
    from pipeline.build import build, decide
    from pipeline.ingest import inputs
    from pipeline.render import check_targets, write

    out = arguments.out or _relative(_root() / "data" / "processed")
    maps = arguments.maps or _relative(_root() / "maps")
    serious = False
    for folder in _chosen(arguments.cases, _data(arguments)):
        check_targets(folder, out, maps)
        tell = _progress()
        decided = decide(folder, arguments.as_of, arguments.known_at, tell)
        product = build(decided, tell)
        paths = [] if arguments.dry_run else write(product, out, maps, inputs(folder), tell)
        print(closing_table(product.case, product.ledger))
        print(findings_text(product.findings))
        if withheld := withheld_text(decided.reports, decided.claims):
            print(withheld)
        _print_paths(paths)
        serious |= _any_serious(product.findings)
    return int(arguments.strict and serious)


def _print_paths(paths: Sequence[Path]) -> None:
    if not paths:
        print("dry run: nothing was written")
    for path in paths:
        print(path)


def _check(arguments: argparse.Namespace) -> int:
    from pipeline.build import decide
    from pipeline.reconcile.checks import LISTS

    serious = False
    for folder in _chosen(arguments.cases, _data(arguments)):
        decided = decide(folder, arguments.as_of, arguments.known_at)
        findings = [f for f in decided.findings if not arguments.lists or f.code in LISTS]
        print(findings_text(findings, limit=None))
        serious |= _any_serious(findings)
    return int(arguments.strict and serious)


def _extract(arguments: argparse.Namespace) -> int:
    from pipeline.extract import Options, extract

    case = _one(arguments.case, _data(arguments), find_cases(_data(arguments))) if arguments.case else None
    options = Options(
        published=arguments.published,
        as_json=arguments.json or (not sys.stdout.isatty() and not arguments.text),
        text=arguments.text,
        why=arguments.why,
        observations=arguments.observations,
        extractor=arguments.extractor,
        jobs=arguments.jobs,
    )
    return extract(arguments.files, case, options)


def _explain(arguments: argparse.Namespace) -> int:
    from pipeline.build import decide
    from pipeline.explain import explain, explanation_text, find_region

    data = _data(arguments)
    folder = _one(arguments.case, data, find_cases(data))
    decided = decide(folder, arguments.as_of, arguments.known_at)
    told = explain(decided, find_region(decided, arguments.region))
    print(json.dumps(told, ensure_ascii=False) if arguments.json else explanation_text(told))
    return 0


def _diff(arguments: argparse.Namespace) -> int:
    from pipeline.diff import difference_text, newsletter, record_of

    difference = _difference(arguments)
    if arguments.json:
        print(json.dumps(record_of(difference), ensure_ascii=False))
    else:
        print((newsletter if arguments.text else difference_text)(difference), end="")
    return 4 if arguments.exit_code and difference.rows else 0


def _difference(arguments: argparse.Namespace) -> Difference:
    from pipeline.build import decide
    from pipeline.diff import between_builds, between_days

    days = (arguments.case, arguments.first, arguments.last)
    if arguments.build and not any(days):
        return between_builds(*arguments.build)
    if arguments.build or not all(days):
        raise UsageError("say CASE --from DAY --to DAY, or --build OLD_DIR NEW_DIR")
    data = _data(arguments)
    folder = _one(arguments.case, data, find_cases(data))
    return between_days(decide(folder, known_at=arguments.known_at), arguments.first, arguments.last)


def _new(arguments: argparse.Namespace) -> int:
    from pipeline.new.make import make_case

    made = make_case(wanted(arguments, date.today()), _data(arguments))
    print(plain(new_text(made.folder.name, made.told, made.questions)))
    print(_relative(made.folder))
    return 0


def _resolve(arguments: argparse.Namespace) -> int:
    from pipeline.lookup import answers, case_names, country_names, line

    data = _data(arguments)
    folder = _one(arguments.case, data, find_cases(data)) if arguments.case else None
    known = case_names(folder) if folder else country_names(arguments.country, data)
    as_json = arguments.json or not sys.stdout.isatty()
    for answer in answers(arguments.names, known, arguments.system):
        print(json.dumps(answer, ensure_ascii=False) if as_json else line(answer))
    return 0


def _add(arguments: argparse.Namespace) -> int:
    from pipeline.add import Options, place_all, propose
    from pipeline.add.sources import Refused
    from pipeline.add.telling import added_text

    data = _data(arguments)
    folder = _one(arguments.case, data, find_cases(data))
    added = propose(folder, arguments.sources, date.today(), Options(arguments.into, arguments.encoding))
    print(added_text(added))
    if arguments.dry_run:
        print("dry run: nothing was added")
    elif added.taken:
        place_all(added)
        print(f"{len(added.taken)} added; look over the cards, then: python -m pipeline build {folder.name}")
    return int(any(isinstance(outcome, Refused) for outcome in added.outcomes))


def _cases(arguments: argparse.Namespace) -> int:
    for folder in find_cases(_data(arguments)):
        print(folder.name)
    return 0


def _any_serious(findings: Sequence[Finding]) -> bool:
    return any(finding.weight is Weight.SERIOUS for finding in findings)


def _progress() -> Callable[[str, str], None]:
    start = time.monotonic()

    def tell(stage: str, what: str) -> None:
        if what:
            print(f"{time.monotonic() - start:6.1f} s  {stage:<11}{plain(what)}", file=sys.stderr)

    return tell
