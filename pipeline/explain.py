"""Why a region has its figure: the figure, the rule, every claim behind it, and what was set aside and why. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from textwrap import wrap
from typing import Any

from pipeline.build import Decided
from pipeline.closing import plain
from pipeline.errors import UsageError
from pipeline.gazetteer import Gazetteer
from pipeline.model import Case, Change, EventKind, Located, RegionState, Status, TextKind
from pipeline.reconcile.rules import SAYS, Rule

WIDTH = 100  # columns of a terminal page


def explain(decided: Decided, region_id: str) -> dict[str, Any]:
    """Return what stands behind a region's figure, as plain JSON values; `explanation_text` prints it.

    Keys: `region`, `figure`, `rule`, `changes` (rows of the ledger), `claims` (behind the figure, leading first),
    `set_aside` (claims of the region that are in no figure, each with `why`) and `findings`.
    """
    case, ledger = decided.case, decided.ledger
    state = next(state for state in ledger.states if state.region_id == region_id)
    located = {item.claim.claim_id: item for item in decided.located}
    used = [located[claim_id] for claim_id in state.claims]
    aside = [item for item in decided.located if region_id in item.regions and item.claim.claim_id not in state.claims]
    changes = [change for change in ledger.changes if change.region_id == region_id]
    own = {item.claim.claim_id for item in (*used, *aside)}
    return {
        "case": case.case_id,
        "region": _region(case, region_id),
        "as_of": ledger.as_of.isoformat(),
        "known_at": ledger.known_at.isoformat(),
        "figure": _figure(state, case),
        "rule": {"name": state.rule, "says": SAYS[state.rule]},
        "changes": [_change(change, case) for change in changes],
        "claims": [_claim(item, case) for item in used],
        "set_aside": [_claim(item, case) | {"why": _why_aside(item, decided)} for item in aside],
        "findings": [
            {"code": f.code, "message": f.message}
            for f in decided.findings
            if f.place == region_id or own & set(f.claims)
        ],
    }


def find_region(decided: Decided, written: str) -> str:
    """Return the id of a region of a mapped system, written as its id or as a name of it.

    Where several systems have the name, the case's primary system is meant.

    Raises
    ------
    UsageError
        If it is none, or several; with the regions that it may be.
    """
    states = {state.region_id for state in decided.ledger.states}
    if written in states:
        return written
    gazetteer = Gazetteer.of(decided.case)
    found = sorted(gazetteer.regions.bearers(written) & states)
    primary = [one for one in found if decided.case.regions[one].system == decided.case.primary_system]
    if len(found) == 1 or len(primary) == 1:
        return (primary or found)[0]
    near = ", ".join(found or gazetteer.nearest(written)) or ", ".join(sorted(states))
    raise UsageError(
        f"{written!r} is {'several regions' if found else 'no mapped region'} of the case; say one of: {near}"
    )


def _region(case: Case, region_id: str) -> dict[str, Any]:
    region = case.regions[region_id]
    return {"region_id": region_id, "name": region.name, "name_2": region.name_2, "system": region.system} | {
        "total": region.localities_total,
        "total_source": region.total_source,
        "unit": case.systems[region.system].unit,
    }


def _figure(state: RegionState, case: Case) -> dict[str, Any]:
    parts = ("reported", "changed", "low", "high", "high_open", "scheduled", "still_held", "contested", "not_reported")
    return {part: getattr(state, part) for part in parts} | {
        "gains": [{"side": _side(side, case), "localities": count} for side, count in state.gains],
        "lost_by": _side(state.lost_by, case),
        "status": state.status,
        "first_change": _day(state.first_change),
        "last_change": _day(state.last_change),
        "due": _day(state.due),
    }


def _change(change: Change, case: Case) -> dict[str, Any]:
    names = [case.localities[key].name if key in case.localities else key for key in change.places]
    return {
        "start": _day(change.start),
        "end": _day(change.end),
        "gained_by": _side(change.gained_by, case),
        "lost_by": _side(change.lost_by, case),
        "low": change.low,
        "best": change.best,
        "high": change.high,
        "status": change.status,
        "rule": {"name": change.rule, "says": SAYS[change.rule]},
        "places": names,
        "claims": list(change.claims),
    }


def _claim(item: Located, case: Case) -> dict[str, Any]:
    claim, card = item.claim, item.report.card
    return {
        "claim_id": claim.claim_id,
        "quote": claim.quote if card.redistribute else None,
        "what": what_of(item, case),
        "how": how_of(item, case),
        "status": claim.status.value,
        "report_id": item.report.report_id,
        "locator": claim.locator,
        "publisher": card.publisher,
        "published": _day(card.published),
        "address": claim.address or card.address,
        "text": card.text.value,
        "rule": claim.rule,
    }


def what_of(item: Located, case: Case) -> str:
    """Return of what a claim speaks: region, figure, names."""
    claim = item.claim
    regions = ", ".join(case.regions[region].name for region in item.regions) or "no region"
    names = ", ".join(place.name for place in item.places)
    count = f"{claim.count}-{claim.count_high}" if claim.count_high else claim.count
    amount = str(count) if count is not None else "" if names else claim.unit.replace("_", " ")
    return ", ".join(filter(None, [regions, amount, names]))


def how_of(item: Located, case: Case) -> str:
    """Return what a claim says of it: the sides, the days, the status."""
    claim = item.claim
    sides = f"{_side(item.lost_by, case) or '?'} -> {_side(item.gained_by, case) or '?'}"
    days = " to ".join(dict.fromkeys(str(day) for day in (claim.event_start, claim.event_end) if day)) or "no day"
    due = f"due {claim.due}" if claim.due else ""
    return ", ".join(filter(None, [sides, days, claim.status.value, due]))


def _why_aside(item: Located, decided: Decided) -> str:
    """Return why a claim of the region is in no figure of it."""
    claim, ledger, case = item.claim, decided.ledger, decided.case
    corrected = next((f for f in decided.findings if f.code == "corrected" and f.claims[0] == claim.claim_id), None)
    if corrected is not None:
        return f"replaced by its publisher: {corrected.message}"
    if item.report.card.published is not None and item.report.card.published > ledger.known_at:
        return f"not yet published on {ledger.known_at}"
    if claim.status in (Status.DENIED, Status.NEGATED):
        return "a denial changes nothing"
    if claim.event_kind is EventKind.HOLDS:
        return "an observation of standing control changes nothing; it bounds when a change can have happened"
    if (claim.event_start or ledger.as_of) > ledger.as_of:
        return f"it happened after {ledger.as_of}"
    if len(item.regions) > 1:
        return SAYS[Rule.NOT_PLACED]
    loose = any(claim.claim_id in c.claims and c.rule == Rule.ANOTHER_UNIT for c in ledger.changes)
    if loose:
        return f"counts in {claim.unit}, the system in {case.systems[item.system].unit}: {SAYS[Rule.ANOTHER_UNIT]}"
    return "other claims explain all that it says"


def _side(actor_id: str | None, case: Case) -> str | None:
    """Return a side's name, what stands in brackets behind it left out."""
    actor = case.actors.get(actor_id or "")
    return actor.name.split(" (")[0] if actor else actor_id


def _day(day: object) -> str | None:
    return None if day is None else str(day)


def explanation_text(told: Mapping[str, Any]) -> str:
    """Return an explanation as a page for a terminal: the figure, the rule, each claim with its quote."""
    lines = [*_head(told), "", f"Rule: {told['rule']['name']}: {told['rule']['says']}"]
    for title, body in (
        ("Changes", _change_lines(told["changes"])),
        ("Claims behind the figure, the leading source first", _claim_lines(told["claims"])),
        ("Set aside", _claim_lines(told["set_aside"])),
        ("Findings", (line for finding in told["findings"] for line in _finding_lines(finding))),
    ):
        if page := list(body):
            lines += ["", title, *page]
    return plain("\n".join(lines)) + "\n"


def _head(told: Mapping[str, Any]) -> Iterator[str]:
    region, figure = told["region"], told["figure"]
    names = " / ".join(dict.fromkeys(filter(None, (region["name"], region["name_2"]))))
    yield f"{names} ({region['region_id']}), as of {told['as_of']}, by what was published until {told['known_at']}"
    total = "?" if region["total"] is None else region["total"]
    if figure["changed"] is None:
        yield f"  changed: no source speaks of it, which is not zero (total {total})"
    else:
        high = f"{figure['high']}+" if figure["high_open"] else figure["high"]
        yield f"  changed: {figure['changed']} of {total}, low {figure['low']}, high {high} ({figure['status']})"
        for gain in figure["gains"]:
            yield f"    {gain['localities']} came under the control of {gain['side'] or 'a side that no source names'}"
    if figure["reported"] is not None:
        yield f"  as the leading source printed it: {figure['reported']}"
    rest = ("scheduled", "still_held", "contested", "not_reported")
    yield "  " + ", ".join(f"{part.replace('_', ' ')} {_dash(figure[part])}" for part in rest)
    if region["total_source"]:
        yield f"  the total is from {region['total_source']}"


def _dash(value: int | None) -> str:
    return "-" if value is None else str(value)


def _change_lines(changes: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield the rows of the ledger, those that differ in their places only told together."""
    for head, rows in groupby(changes, key=_change_head):
        alike = list(rows)
        yield f"  {head}"
        yield f"      {len({c for row in alike for c in row['claims']})} claims, rule {alike[0]['rule']['name']}"
        yield from _wrapped(", ".join(place for row in alike for place in row["places"]), "      ")


def _change_head(change: Mapping[str, Any]) -> str:
    days = " to ".join(dict.fromkeys(filter(None, (change["start"], change["end"])))) or "no day"
    high = "open" if change["high"] is None else change["high"]
    sides = f"{change['lost_by'] or '?'} -> {change['gained_by'] or '?'}"
    return f"{days}: {change['best']} (low {change['low']}, high {high}), {sides}, {change['status']}"


def _claim_lines(claims: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield claims by report, and within it by what they say alike: sides, days, status."""
    for head, of_report in groupby(claims, key=_report_head):
        yield from head
        for how, alike in groupby(of_report, key=lambda claim: (claim["how"], claim.get("why"))):
            yield from (line for claim in alike for line in _quote_lines(claim))
            yield from _wrapped(f"= {how[0]}", "        ")
            yield from _wrapped(f"set aside: {how[1]}" if how[1] else "", "        ")


def _report_head(claim: Mapping[str, Any]) -> tuple[str, ...]:
    who = ", ".join(filter(None, (claim["publisher"] or "publisher not recorded", claim["published"])))
    kind = "" if claim["text"] == TextKind.AS_RECEIVED else f", {claim['text']}"
    first = f"  {claim['report_id']} ({who}{kind})"
    return (first, f"      {claim['address']}") if claim["address"] else (first,)


def _quote_lines(claim: Mapping[str, Any]) -> Iterable[str]:
    withheld = "quote withheld: the source does not permit passing its words on"
    quote = withheld if claim["quote"] is None else f'"{" ".join(claim["quote"].split())}"'
    where = f"{claim['locator']}: " if claim["locator"] else ""
    return _wrapped(f"{where}{quote} = {claim['what']}", "      ")


def _finding_lines(finding: Mapping[str, Any]) -> Iterable[str]:
    return _wrapped(f"{finding['code']}: {finding['message']}", "  ")


def _wrapped(text: str, indent: str) -> Sequence[str]:
    return wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
