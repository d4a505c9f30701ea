"""One document as received: is it new, can it be read, where does it go, and what stands in its card."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pipeline.add.known import Known
from pipeline.add.likeness import Likeness, same_text
from pipeline.add.naming import slug, unique
from pipeline.add.proposal import Document, Said, card_text, facts
from pipeline.add.sources import Received, Refused
from pipeline.declared import one_line
from pipeline.ingest import CORPORA, DEFAULTS, Fault, read_data
from pipeline.ingest.page import page_text
from pipeline.model import Case, Report


@dataclass(frozen=True, slots=True)
class Taken:
    """A document that is to be added: its files, what was read of it, and the reports that it may belong to."""

    source: str
    path: Path
    files: tuple[tuple[Path, bytes], ...]
    read: tuple[Report | Fault, ...]
    like: Likeness | None
    earlier: str | None  # the report that was had from the same address

    @property
    def reports(self) -> tuple[Report, ...]:
        """What was read of it, faults left out."""
        return tuple(found for found in self.read if isinstance(found, Report))


@dataclass(frozen=True, slots=True)
class Same:
    """A document that the case has already, by its bytes or by its text."""

    source: str
    other: str
    how: str


@dataclass(frozen=True, slots=True)
class Desk:
    """Where documents come in, one after another; what was taken is known to those that follow."""

    case: Case
    root: Path  # the case's folder of reports
    known: Known
    today: date

    def take(self, received: Received) -> Taken | Same | Refused:
        """Return what becomes of a document."""
        digest = hashlib.sha256(received.data).hexdigest()
        if digest in self.known.bytes_of:
            return Same(received.source, self.known.bytes_of[digest], "the same bytes")
        try:
            given = _given(received, self.root)
        except ValueError as error:  # tomllib.TOMLDecodeError is one
            return Refused(received.source, one_line(error))
        report, why = self._read(received, given)
        if why:
            return Refused(received.source, why)
        document = _document(received, report, given.get("encoding") or received.encoding)
        said = facts(document, self.today) | {"sha256": Said(digest, "of the bytes as received")}
        twin = self._twin(report, given.get("publisher") or _value(said, "publisher"))
        return Same(received.source, twin, "the same text") if twin else self._take(received, given, report, said)

    def _read(self, received: Received, given: Mapping[str, Any]) -> tuple[Report | None, str | None]:
        """Return the report, null for a corpus, and why nothing could be read."""
        path = self.root / received.folder / f"{received.stem}{received.ending}"
        own = {"encoding": received.encoding} if received.encoding else {}
        found = list(read_data(path, self.root, received.data, {**own, **given}))
        reports = [one for one in found if isinstance(one, Report)]
        if not reports:
            return None, "; ".join(one.line.removeprefix(f"{path}: ") for one in found if isinstance(one, Fault))
        return (None if received.ending in CORPORA else reports[0]), None

    def _twin(self, report: Report | None, publisher: object) -> str | None:
        """Return the report of the same text, unless another publisher carries it: that is an echo, not a copy."""
        twin = self.known.by_text.get(same_text(report.text)) if report else None
        both = twin is not None and publisher is not None and twin.card.publisher is not None
        return None if twin is None or (both and twin.card.publisher != publisher) else twin.report_id

    def _take(
        self, received: Received, given: Mapping[str, Any], report: Report | None, said: Mapping[str, Said]
    ) -> Taken:
        name = unique(_name(received, given, said), self.known.names)
        path = self.root / received.folder / f"{name}{received.ending}"
        like = self.known.nearest(report.text) if report else None
        rows = report.rows if report else ()
        card = received.card or card_text(said, given, self.case, rows, like, self.today).encode()
        table = {**given, **tomllib.loads(card.decode("utf-8-sig"))}
        files = (*_defaults_file(received, path.parent), (path.with_suffix(".toml"), card), (path, received.data))
        read = tuple(read_data(path, self.root, received.data, table))
        taken = Taken(received.source, path, files, read, like, self._earlier(received.address))
        self.known.bytes_of[str(said["sha256"].value)] = path.relative_to(self.root.parent).as_posix()
        self.known.names.add(name.casefold())
        self.known.learn(taken.reports)
        return taken

    def _earlier(self, address: str | None) -> str | None:
        same = (one.report_id for one in self.known.reports if address and one.card.address == address)
        return next(same, None)


def _given(received: Received, root: Path) -> dict[str, Any]:
    """Return what the folder's defaults and the document's own card say.

    Raises
    ------
    ValueError
        If either is not TOML, or the folder has other defaults than the one that the document comes from.
    """
    path = root / received.folder / DEFAULTS
    there = path.read_bytes() if path.is_file() else None
    if there is not None and received.defaults is not None and there != received.defaults:
        raise ValueError(f"{path} is there and says other things than its own {DEFAULTS}; name a folder with --into")
    return _toml(there or received.defaults, DEFAULTS) | _toml(received.card, "its card")


def _toml(data: bytes | None, what: str) -> dict[str, Any]:
    try:
        return tomllib.loads((data or b"").decode("utf-8-sig"))
    except ValueError as error:
        raise ValueError(f"{what} cannot be read as TOML: {one_line(error)}") from error


def _defaults_file(received: Received, folder: Path) -> list[tuple[Path, bytes]]:
    path = folder / DEFAULTS
    return [] if received.defaults is None or path.exists() else [(path, received.defaults)]


def _document(received: Received, report: Report | None, encoding: str | None) -> Document:
    return Document(
        ending=received.ending,
        data=received.data,
        text=report.text if report else "",
        html=page_text(received.data, encoding) if received.ending in (".html", ".htm") else "",
        address=received.address,
        encoding=encoding,
        language=received.language,
    )


def _name(received: Received, given: Mapping[str, Any], said: Mapping[str, Said]) -> str:
    """Return a name for a file: its own, or for a page its publisher, its day and its title."""
    if received.address is None:
        return received.stem
    who = given.get("publisher") or _value(said, "publisher") or urlsplit(received.address).hostname
    day = given.get("published") or _value(said, "published") or said["accessed"].value
    return slug(f"{who} {day} {_value(said, 'title') or received.stem}")


def _value(said: Mapping[str, Said], key: str) -> str | date | None:
    return said[key].value if key in said and said[key].sure else None
