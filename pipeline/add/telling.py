"""What adding would do, for a terminal: each source, the claims found, what changes on the map, new findings. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.add import Added
from pipeline.add.sources import Refused
from pipeline.add.taking import Same, Taken
from pipeline.build import Decided
from pipeline.closing import findings_text, plain
from pipeline.diff import between_reports, difference_text
from pipeline.explain import how_of, what_of
from pipeline.ingest import Fault
from pipeline.model import Claim, Report

SHOWN = 8  # claims of one report; `extract` prints them all


def added_text(added: Added) -> str:
    """Return what came of each source and, if anything is new, what it changes before any map is built."""
    lines = [line for outcome in added.outcomes for line in _outcome(outcome, added.after)]
    lines = lines or ["nothing to add"]
    told = plain("\n".join(lines)) + "\n"
    if not added.taken:
        return told
    return "\n".join([told, difference_text(between_reports(added.before, added.after)), _new_findings(added)])


def _new_findings(added: Added) -> str:
    before = set(added.before.findings)
    new = [finding for finding in added.after.findings if finding not in before]
    return "new with them: " + findings_text(new, limit=None)


def _outcome(outcome: Taken | Same | Refused, after: Decided) -> Iterator[str]:
    if isinstance(outcome, Refused):
        yield f"! {outcome.source}: {outcome.why}"
    elif isinstance(outcome, Same):
        yield f"= {outcome.source}: {outcome.how} as {outcome.other}; not added again"
    else:
        yield f"+ {outcome.path}" + ("" if outcome.source == str(outcome.path) else f"  from {outcome.source}")
        yield from (f"    {line}" for line in _beside(outcome))
        yield from (f"    {line}" for line in _claims(outcome, after))


def _beside(taken: Taken) -> Iterator[str]:
    """Yield what its card holds, which reports it may belong to, and what of it could not be read."""
    if len(taken.reports) == 1:
        card = taken.reports[0].card
        known = (card.publisher, card.published and str(card.published), card.language, card.title)
        yield "card: " + (", ".join(part for part in known if part) or "nothing found for it")
        if card.published is None:
            yield "published is not known; write it in the card, for it is what 'today' refers to"
    if taken.like:
        share = f"{taken.like.of_text:.0%} of it stands in {taken.like.report_id}"
        back = f"{taken.like.of_report:.0%} of that stands in it"
        yield f'{share}, {back}; if it carries that on, write origin = "{taken.like.report_id}" in its card'
    if taken.earlier:
        yield f'{taken.earlier} was had from the same address; if this replaces it, write corrects = "{taken.earlier}"'
    yield from (found.line for found in taken.read if isinstance(found, Fault))


def _claims(taken: Taken, after: Decided) -> Iterator[str]:
    own = {report.report_id: report for report in taken.reports}
    located = [item for item in after.located if item.claim.report_id in own]
    unplaced = [claim for claim in after.unplaced if claim.report_id in own]
    said = [(item.claim, f"{what_of(item, after.case)}; {how_of(item, after.case)}") for item in located]
    said += [(claim, f"{claim.region or 'no region'}: not placed") for claim in unplaced]
    yield ", ".join([*([f"{len(own)} reports"] if len(own) > 1 else []), f"{len(said)} claims"])
    for claim, words in said[:SHOWN]:
        yield f"  {words}"
        yield f"    {_quote(claim, own[claim.report_id])}"
    if len(said) > SHOWN:
        yield f"  and {len(said) - SHOWN} more"


def _quote(claim: Claim, report: Report) -> str:
    return f'"{" ".join(claim.quote.split())}"' if report.card.redistribute else "quote withheld"
