"""Every sentence that the web map says in its own voice: plain, neutral, in one place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from pipeline.model import Card, Change, Claim, Located, Qualifier, Status, TextKind, Unit
from pipeline.render.classes import SMALL_TOTAL

Record = Mapping[str, Any]

MONTHS = "January February March April May June July August September October November December".split()

STATUS = {
    "claimed": "for all or some of it only the side that gained says so; the low figure is what others bear out",
    "reported": "said by a source that speaks for neither side",
    "admitted": "said by the side that lost ground too",
    "confirmed": "said by more than one independent origin",
    "disputed": "the other side denies it",
    "contested": "sources differ on who holds the ground",
    "scheduled": "agreed, and not yet due",
    "overdue": "the agreed day passed without a report",
    "withdrawn": "taken back by the source that said it",
}

TEXT_KIND = {
    TextKind.AS_RECEIVED: "the source's words",
    TextKind.TRANSCRIBED: "transcribed: the source's table, typed over",
    TextKind.PARAPHRASE: "paraphrase: our words for what the source says",
}

NOT_REPORTED = "not reported"
NO_REPORTS = "No reports yet: every region is not reported, which is not zero."
HATCHED = "Hatched: the total is under ten, or a count of the same list. Read the figures, not the colour"
OVER_TOTAL = "More reported than the total: no share"
COUNT_ONLY = "Total not known: the circle shows the count, and there is no share"
NO_DATA = "Not reported, which is not zero"
APPROXIMATE = "Approximate border"
CENTRE = "The region's centre itself changed hands"
DOTS = {
    "changed": "Held by the side that gained",
    "other": "Held by another side",
    "open": "Contested, or holder not known",
}
FIGURES = (
    "A share is the number that changed hands divided by the region's total; the unit and source of each "
    "total stand with the region. Figures of different divisions or units are never added. "
    "Low to high is what the sources leave open."
)

# What the script itself writes beside the facts.
BROWSER: dict[str, str | list[str]] = {
    "columns": ["Region", "Changed / total", "Low–high", "Status"],
    "after": "A dash: no source speaks, which is not zero. Choose a region for its figures and every quote.",
    "back": "← All regions",
    "about": "About this source",
    "range": "Low–high",
    "status": "Status",
    "sources": "Sources and quotes",
    "no_sources": "No source of this case speaks of this region.",
    "findings": "What does not agree",
    "more": "more from this source",
    "row_source": "Source of this row.",
    "withheld": "Quote withheld: the source does not permit passing its words on.",
}

PRECISION = {
    "exact": "as in the boundary source",
    "composed": "joined from whole units of the boundary source",
    "approximate": "approximate: no published border, drawn from the places known to lie inside",
}


def day(value: date | str | None) -> str:
    """Return `1 December 2020`, or nothing for no day."""
    if not value:
        return ""
    found = date.fromisoformat(str(value)[:10])
    return f"{found.day} {MONTHS[found.month - 1]} {found.year}"


def period(first: date | str | None, last: date | str | None) -> str:
    """Return `on 1 December 2020` or `between ... and ...`, or nothing."""
    if first and last and str(first) != str(last):
        return f"between {day(first)} and {day(last)}"
    return f"on {day(first or last)}" if first or last else ""


def units(unit: str, count: int | None = None) -> str:
    """Return the unit's plural, or its singular for one."""
    word = unit.replace("_", " ")
    if count == 1:
        return word
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"


def count(best: int, high: int | None) -> str:
    """Return the figure as printed; an open upper end shows as `30+`."""
    return f"{best}+" if high is None else str(best)


def span(low: int | None, high: int | None, best: int | None) -> str:
    """Return low to high; an open upper end shows as `28+`, or `0–28+` where the best figure is above the low one."""
    if low is None:
        return ""
    if high is None:
        return f"{low}+" if best is None or best <= low else f"{low}–{best}+"
    return str(low) if low == high else f"{low}–{high}"


def figure(row: Record) -> str:
    """Return `52 / 54`, the count alone where no total is known, nothing where no source speaks."""
    if row["localities_changed"] is None:
        return ""
    changed = count(row["localities_changed"], row["changed_high"])
    return changed if row["localities_total"] is None else f"{changed} / {row['localities_total']}"


def figure_words(row: Record) -> str:
    """Return what the figure counts, and its share where that is a measured one."""
    total, unit = row["localities_total"], row["unit"]
    if total is None:
        return f"{units(unit)}; total not known"
    share = row["share_changed"]
    measured = share is not None and not row["same_list"]
    return f"{units(unit, total)}, {percent(share)}" if measured else units(unit, total)


def legend_title(plural: str, shares: bool) -> str:
    """Return what the colours mean; where no total is known, what the circles count."""
    return (
        f"Share of the region's {plural} that changed hands" if shares else f"{plural.capitalize()} that changed hands"
    )


def percent(share: float) -> str:
    """Return a share of 0 to 1 in whole points, never rounded up to all or down to none."""
    if 0 < share < 0.01:
        return "under 1 %"
    return "over 99 %" if 0.99 < share < 1 else f"{share * 100:.0f} %"


def sentence(row: Record) -> str:
    """Return how many of how many, from whom to whom, when; and what else is reported of the rest."""
    return f"{_changed(row)}{_rest(row)}"


def _changed(row: Record) -> str:
    changed, total, unit = row["localities_changed"], row["localities_total"], row["unit"]
    if changed is None:
        return f"Not reported: no source of this case says how many {units(unit)} changed hands."
    number = count(changed, row["changed_high"])
    amount = f"{number} {units(unit, changed)}" if total is None else f"{number} of {total} {units(unit, total)}"
    gained = f"came under the control of {row['gained_by']}" if row["gained_by"] else "changed hands"
    lost = f", from {row['lost_by']}" if row["lost_by"] else ""
    when = period(row["first_change"], row["last_change"])
    return f"{amount} {gained}{lost}{', ' + when if when else ''}."


def _rest(row: Record) -> str:
    parts = {"scheduled to change": row["scheduled"], "contested": row["contested"], "still held": row["still_held"]}
    known = [f"{number} {what}" for what, number in parts.items() if number]
    return f" Of the others: {', '.join(known)}." if known else ""


def caveats(row: Record, centre: str | None) -> list[str]:
    """Return what a reader must know before quoting the figure."""
    total, changed = row["localities_total"], row["localities_changed"]
    notes = []
    if changed is not None and total is not None:
        if changed > total:
            notes.append("The figure is larger than the region's total: it is kept as reported and gets no share.")
        elif row["same_list"]:
            notes.append(
                "The total is a count of the same list that the reports count, so a share of it measures nothing new."
            )
        elif total < SMALL_TOTAL:
            notes.append(f"With a total of {total}, one {row['unit']} moves the share by {100 / total:.0f} points.")
    if centre:
        notes.append(centre)
    return notes


def centre_changed(name: str, holder: str) -> str:
    """Return the mark's words where the region's own centre changed hands."""
    return f"◆ {name}, the region's centre, itself came under the control of {holder}."


def beside(row: Record) -> str:
    """Return what stands beside the changed ones in the table: what is scheduled or contested."""
    parts = {"scheduled": row["scheduled"], "contested": row["contested"]}
    return ", ".join(f"+ {int(count)} {words}" for words, count in parts.items() if count)


def status_words(status: str | None) -> str:
    """Return a status with its meaning."""
    if not status:
        return ""
    return f"{plain(status)}: {STATUS[status]}" if status in STATUS else plain(status)


def plain(term: str) -> str:
    """Return a code word as a reader would write it."""
    return term.replace("_", " ")


def read_as(located: Located) -> str:
    """Return how the quote was read, so that a person can disagree."""
    claim = located.claim
    what = _amount(claim) or ", ".join(place.name for place in claim.localities) or "the region as a whole"
    mood = "" if claim.status is Status.ASSERTED else f" ({claim.status})"
    by = f", according to {claim.attributed_to}" if claim.attributed_to else ""
    where = f", {claim.locator}" if claim.locator else ""
    return f"Read as: {what}{mood}{by}{where}."


QUALIFIER = {
    Qualifier.AT_LEAST: "at least ",
    Qualifier.AT_MOST: "at most ",
    Qualifier.APPROX: "about ",
    Qualifier.VAGUE: "loosely ",
}


def _amount(claim: Claim) -> str:
    if claim.unit is Unit.WHOLE_REGION:
        return "the whole region"
    if claim.count is None:
        return ""
    upper = f"–{claim.count_high}" if claim.count_high else ""
    about = QUALIFIER.get(claim.qualifier, "") if claim.qualifier else ""
    return f"{about}{claim.count}{upper} {units(claim.unit, claim.count)}"


def card_note(card: Card) -> str:
    """Return why the report is counted in its system, its licence and its notes."""
    parts = (card.why_system, f"Licence: {card.licence}." if card.licence else None, card.notes)
    return " ".join(part for part in parts if part)


def place(holder: str | None, since: date | str | None, status: str | None) -> str:
    """Return who holds a place and since when."""
    held = f"Held by {holder}" if holder else "Holder contested or not known"
    return f"{held}{' since ' + day(since) if since else ''}{f' ({plain(status)})' if status else ''}."


def loose(change: Change, gained_by: str | None) -> str:
    """Return a change that no source places."""
    amount = f"{count(change.best, change.high)} {units(change.unit, change.best)}"
    when = period(change.start, change.end)
    return f"{amount}{' to ' + gained_by if gained_by else ''}{', ' + when if when else ''}"


def loose_title(number: int) -> str:
    """Return the heading over such changes."""
    return f"Reported without a region, in no figure here: {number}"


def sides(pairs: Sequence[tuple[str | None, str | None]]) -> str:
    """Return every pair of sides between which ground changed hands."""
    known = sorted({(lost or "", gained) for lost, gained in pairs if gained})
    told = "; ".join(f"from {lost} to {gained}" if lost else f"to {gained}" for lost, gained in known)
    return told[:1].upper() + told[1:]


def findings_title(number: int) -> str:
    """Return the heading over the findings."""
    return f"Findings: {number} {'point' if number == 1 else 'points'} that a reader should know"


def days(as_of: date, known_at: date) -> str:
    """Return the two times in words."""
    return f"What held at the end of {day(as_of)}, from what had been published by {day(known_at)}."
