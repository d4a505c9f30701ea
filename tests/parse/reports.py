"""Texts read as reports of one day, and what is told in them: for tests that ask for little else."""

from __future__ import annotations

from datetime import date

from pipeline.model import Card, Claim, EventKind, Report
from pipeline.parse.prose import read

SATURDAY = date(2020, 11, 28)
SUNDAY = date(2031, 3, 9)


def claims(text: str, language: str = "en", published: date | None = SATURDAY) -> list[Claim]:
    """Read a text as a report published on Saturday, 28 November 2020, or on another day, or nobody knows when."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=published, language=language)))


def told(text: str) -> list[tuple[str | None, int | None, tuple[str, ...], str | None, str | None]]:
    """Return region, figure, names, loser and taker of each claim of an English text."""
    return [
        (c.region, c.count, tuple(place.name for place in c.localities), c.lost_by, c.gained_by) for c in claims(text)
    ]


def changes(text: str, language: str) -> list[Claim]:
    """Read a text as a report published on Sunday, 9 March 2031; what is only held is left out."""
    return [claim for claim in claims(text, language, SUNDAY) if claim.event_kind is not EventKind.HOLDS]


def cases(table: str) -> list[tuple[str, list[str]]]:
    """Return texts, each with the lines of its claims, which stand below it and begin with "= "."""
    found: list[tuple[str, list[str]]] = []
    for line in table.strip().splitlines():
        if line.startswith("= "):
            found[-1][1].append(line.removeprefix("= "))
        elif line:
            found.append((line.replace(r"\n", "\n"), []))
    return found


def in_lines(text: str, language: str = "en") -> list[str]:
    """Return a line for each claim: region | figure | names | taker < loser | day, "-" for what is not told."""
    lines = []
    for c in claims(text, language):
        names = ", ".join(place.name for place in c.localities)
        day = c.event_end.strftime("%d.%m.%Y") if c.event_end else None
        sides = f"{c.gained_by or '-'} < {c.lost_by or '-'}"
        lines.append(" | ".join((c.region or "-", str(c.count or "-"), names or "-", sides, day or "-")))
    return lines
