"""The words that a build ends with: a table of the regions and the findings in a few lines. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from pipeline.model import Case, Claim, Finding, Ledger, RegionState, Report, Weight

ASKED = 5  # lines of each question that a new case raises; OPEN.md has them all
SHOWN = 8  # findings told at the end of a build; findings.csv has them all
HEADER = ("region", "changed / total", "low-high", "from -> to", "dates", "sources")


def plain(text: str) -> str:
    """Return text fit for a terminal: control characters and bidi marks become visible escapes."""
    return "".join(c if c == "\n" or not _control(c) else f"\\u{ord(c):04x}" for c in text)


def _control(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def closing_table(case: Case, ledger: Ledger) -> str:
    """Return a table a region system: changed of total, bounds, sides, days, number of sources."""
    blocks = []
    for system in sorted(case.systems, key=lambda s: s != case.primary_system):
        states = [state for state in ledger.states if state.system == system]
        if states:
            title = (
                f"{case.systems[system].title}, counted in {_plural(case.systems[system].unit)}, as of {ledger.as_of}"
            )
            blocks.append("\n".join([title, *_aligned([HEADER, *(_cells(s, case) for s in states)])]))
    return "\n" + plain("\n\n".join(blocks)) + "\n"


def _plural(unit: str) -> str:
    return f"{unit[:-1]}ies" if unit.endswith("y") else f"{unit}s"


def _cells(state: RegionState, case: Case) -> tuple[str, ...]:
    region = case.regions[state.region_id]
    if state.changed is None:
        beside = _beside(state)
        return (region.name, beside or "not reported", "", "", "", "")
    total = "?" if state.total is None else str(state.total)
    return (
        region.name,
        f"{state.changed} / {total}{_beside(state)}",
        _bounds(state),
        f"{_side(state.lost_by, case)} -> {_side(state.gained_by, case)}" if state.changed else "",
        " to ".join(dict.fromkeys(str(d) for d in (state.first_change, state.last_change) if d)),
        str(len(state.sources)),
    )


def _beside(state: RegionState) -> str:
    parts = (("scheduled", state.scheduled), ("contested", state.contested))
    return "".join(f" +{count} {name}" for name, count in parts if count)


def _bounds(state: RegionState) -> str:
    high = f"{state.high}+" if state.high_open else str(state.high)
    return f"{state.low}-{high}"


def _side(actor_id: str | None, case: Case) -> str:
    return "?" if actor_id is None else case.actors[actor_id].name.split(" (")[0]


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(_width(cell) for cell in column) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text if not unicodedata.combining(c))


def areas(rows: Iterable[tuple[str, str, float, float | None, str]], case: Case) -> str:
    """Return the areas of regions that no file draws, in km2, beside the published ones.

    Rows are region id, precision, our area, the published one, and the leave-one-out of its localities.
    """
    made = [row for row in rows if row[1] != "exact"]
    told = [f"{case.regions[row[0]].name} {row[2]:,.0f} ({row[3]:,.0f})" for row in made if row[3] is not None]
    left_out = "; ".join(dict.fromkeys(f"{row[4]} places fall to their region when left out" for row in made if row[4]))
    return "; ".join(filter(None, [f"km2 (published): {', '.join(told)}" if told else "", left_out]))


def withheld_text(reports: Sequence[Report], claims: Iterable[Claim]) -> str:
    """Return one line on the reports whose words are in no output, empty where all may be passed on."""
    closed = dict.fromkeys(report.report_id for report in reports if not report.card.redistribute)
    count = sum(claim.report_id in closed for claim in claims)
    names = ", ".join([*closed][:SHOWN]) + (f" and {len(closed) - SHOWN} more" if len(closed) > SHOWN else "")
    said = f"withheld, as the cards say: the words of {names} behind {count} claims; figures and names are kept"
    return plain(said) if closed else ""


def findings_text(findings: Sequence[Finding], limit: int | None = SHOWN) -> str:
    """Return the findings, serious ones first, a line each; beyond the limit only their number."""
    serious = sum(finding.weight is Weight.SERIOUS for finding in findings)
    found = f"{len(findings)} finding{'s' if len(findings) > 1 else ''}"
    head = f"{found}, {serious} of them serious" if findings else "no findings"
    lines = [line for finding in findings[:limit] for line in _told(finding, quoted=limit is None)]
    if limit is not None and len(findings) > limit:
        lines.append(f"  ... and {len(findings) - limit} more in findings.csv")
    return plain("\n".join([head, *lines, *_to_settle(findings, limit)])) + "\n"


def _to_settle(findings: Sequence[Finding], limit: int | None) -> list[str]:
    """The entries that would settle findings, once each, in full lists only: a person fills in and pastes them."""
    entries = dict.fromkeys(finding.suggestion for finding in findings if finding.suggestion)
    if limit is not None or not entries:
        return []
    return ["", "to settle spellings, fill in and paste into corrections.toml:", *(f"\n{entry}" for entry in entries)]


def _told(finding: Finding, quoted: bool) -> list[str]:
    mark = "!" if finding.weight is Weight.SERIOUS else "-"
    quotes = [f'      {report}: "{quote}"' for report, quote in finding.quotes] if quoted else []
    return [f"  {mark} {finding.code}: {finding.message}", *quotes]


def new_text(name: str, told: Sequence[str], questions: Mapping[str, Sequence[str]]) -> str:
    """Return what there is to say of a new case: a few lines of each question, the rest is in its OPEN.md."""
    lines = list(told)
    for heading, found in questions.items():
        lines.append(f"! {heading}: {len(found)}")
        lines += [f"    {line}" for line in found[:ASKED]]
        lines += [f"    ... and {len(found) - ASKED} more in OPEN.md"] if len(found) > ASKED else []
    lines += [f"next: python -m pipeline build {name}; then fill in what OPEN.md lists and put reports into reports/"]
    return "\n".join(lines)
