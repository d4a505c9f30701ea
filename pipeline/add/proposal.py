"""The card that is proposed for a report: what it says of itself, and what a person must decide.

A value stands in the card only if the document, its server or the calendar gave it; the comment beside it says which.
Everything else stands commented, with the choices of the case.
"""

from __future__ import annotations

import io
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pipeline.add.likeness import Likeness
from pipeline.model import Case, Row
from pipeline.parse.lexicon import MODULES, guessed
from pipeline.parse.tables.table import FIELDS

LONGEST = 300  # characters of a title
JOINERS = "\u200c\u200d"  # invisible, but part of how Persian and Indic words are spelled
ENGLISH = re.compile(r"\b(?:the|of|and|in)\b", re.IGNORECASE)  # `guessed` says English of all that it does not know


@dataclass(frozen=True, slots=True)
class Said:
    """A value that something says of a document, and what says so; one that is not `sure` is a hint for a person."""

    value: str | date
    by: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Document:
    """A report as far as its card can be proposed: `text` is empty for a corpus, `html` for all but a page."""

    ending: str
    data: bytes
    text: str
    html: str
    address: str | None
    encoding: str | None
    language: str | None  # as the server declares it


def facts(document: Document, today: date) -> dict[str, Said]:
    """Return what a document, its server and the calendar say for its card, by key."""
    of_kind = {".html": _of_page, ".htm": _of_page, ".pdf": _of_pdf, ".md": _of_markdown}.get(document.ending)
    found = of_kind(document, today) if of_kind else {}
    if document.address:
        found["address"] = Said(document.address, "where it was had")
    if document.encoding:
        found["encoding"] = Said(document.encoding, "it is not UTF-8")
    language = _language(document)
    if language:
        found["language"] = language
    return found | {"accessed": Said(today, "the day on which it was added")}


def _of_page(document: Document, today: date) -> dict[str, Said]:
    """Return what a page says of itself; nothing without trafilatura, which an extra installs."""
    try:
        from trafilatura.metadata import extract_metadata
    except ImportError:
        return {}
    dates = {"original_date": True, "extensive_search": False, "max_date": today.isoformat()}
    try:
        said = extract_metadata(document.html, default_url=document.address, date_config=dates, extensive=False)
    except Exception:  # broken pages make it raise nearly every kind; the card then says that nothing was found
        return {}
    site = "the name of its site" if said.sitename != said.hostname else "its host; the page names no publisher"
    found = {"publisher": _said(said.sitename, site), "title": _said(said.title, "as the page says")}
    found["published"] = _day(said.date, "as the page dates itself; check, for it is what 'today' refers to")
    if document.address is None and (said.url or "").startswith(("https://", "http://")):
        found["address"] = _said(said.url, "the page's own address, as it says")
    return {key: value for key, value in found.items() if value}


def _of_pdf(document: Document, today: date) -> dict[str, Said]:
    from pypdf import PdfReader

    try:
        properties = PdfReader(io.BytesIO(document.data)).metadata
        title = properties.title if properties else None
        made = properties.creation_date if properties else None
    except Exception:  # as for pages
        return {}
    found = {"title": _said(title, "from the properties of the PDF", sure=False)}
    if made and made.date() <= today:
        found["published"] = Said(made.date(), "the day on which the PDF was made", sure=False)
    return {key: value for key, value in found.items() if value}


def _of_markdown(document: Document, today: date) -> dict[str, Said]:
    heading = re.search(r"^# +(.+)$", document.text, re.MULTILINE)
    said = _said(heading[1], "its first heading") if heading else None
    return {"title": said} if said else {}


def _said(value: str | None, by: str, sure: bool = True) -> Said | None:
    text = tidy(value or "")
    return Said(text, by, sure) if text else None


def _day(value: str | None, by: str) -> Said | None:
    try:
        return Said(date.fromisoformat(value), by) if value else None
    except ValueError:
        return None


def _language(document: Document) -> Said | None:
    """Return a language that shows itself, else the one that is declared."""
    page = re.search(r"<html[^>]*?\blang\s*=\s*[\"']?([a-z]{2,3})\b", document.html[:4096], re.IGNORECASE)
    declared = (page[1] if page else (document.language or "").split(",")[0].split("-")[0].strip()).lower()
    guess = guessed(document.text)
    if document.text and (guess != "en" or (declared in ("", "en") and ENGLISH.search(document.text))):
        beside = "" if declared in ("", guess) else f"; it is declared as {tidy(declared)}"
        return Said(guess, f"guessed from its words{beside}")
    return _said(declared if declared not in MODULES else None, "as it is declared; this language is not read")


def tidy(text: str) -> str:
    """Return a text for one line of a card: no control characters, no marks that turn the direction, not too long."""
    visible = "".join(c for c in text if c.isprintable() or c.isspace() or c in JOINERS)
    return " ".join(visible.split())[:LONGEST].strip()


def card_text(
    said: Mapping[str, Said],
    given: Container[str],
    case: Case,
    rows: Sequence[Row],
    like: Likeness | None,
    day: date,
) -> str:
    """Return a card as TOML; no key is in it that the folder's defaults give."""
    lines = [
        f"# Proposed by `python -m pipeline add` on {day}. Check it, fill in what stands commented, drop the rest."
    ]
    lines += [line for key in SAID if key not in given for line in _fact(key, said.get(key))]
    lines += [line for key, choices in _decisions(case, like) if key not in given for line in _decision(key, choices)]
    return "\n".join([*lines, *([] if "columns" in given else _columns(rows))]) + "\n"


SAID = ("publisher", "title", "address", "published", "accessed", "language", "encoding", "sha256")
EXPECTED = {"publisher": '""', "title": '""', "address": '""', "published": "YYYY-MM-DD", "language": '""'}


def _fact(key: str, said: Said | None) -> Iterator[str]:
    if said:
        yield f"{'' if said.sure else '# '}{key} = {literal(said.value)}  # {tidy(said.by)}"
    elif key in EXPECTED:
        yield f"# {key} = {EXPECTED[key]}  # not found"


def _decisions(case: Case, like: Likeness | None) -> Sequence[tuple[str, str]]:
    systems = ", ".join(f"{system.system_id} ({system.title})" for system in case.systems.values())
    sides = ", ".join(f"{actor.actor_id} ({actor.name})" for actor in case.actors.values())
    echo = f"{_share(like)}; name the report that it carries on" if like else "the report that it carries on, if any"
    return (
        ("region_system", f"the system that it counts in: {systems}"),
        ("why_system", "the reason"),
        ("speaks_for", f"the side whose voice the publisher is: {sides}"),
        ("licence", "of its words"),
        ("redistribute", "if its words may not be passed on"),
        ("origin", echo),
    )


def _share(like: Likeness) -> str:
    return f"{like.of_text:.0%} of it stands in {like.report_id}, {like.of_report:.0%} of which stands in it"


def _decision(key: str, choices: str) -> Iterator[str]:
    yield f"# {key} = {'false' if key == 'redistribute' else literal('')}  # {tidy_line(choices)}"


def tidy_line(text: str) -> str:
    """Return a comment of any length on one line."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _columns(rows: Sequence[Row]) -> list[str]:
    """Return where a table's columns are to be named, if it names none of a claim's fields itself."""
    names = list(rows[0].cells) if rows else []
    if not names or set(names) & set(FIELDS):
        return []
    hint = tidy_line(f"the table has: {', '.join(names)}")
    return ["# [columns]", f'# region = ""  # {hint}', '# count = ""', '# gained_by = ""', '# date = ""']


def literal(value: Any) -> str:
    """Return a value as TOML writes it."""
    if isinstance(value, date):
        return value.isoformat()
    escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
