"""From what a person names - files, folders, addresses - to documents as received, in memory."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from pipeline.add.fetch import Fetched, Limits, fetch, is_address
from pipeline.add.naming import slug
from pipeline.declared import one_line
from pipeline.errors import ReportError
from pipeline.ingest import CORPORA, DEFAULTS, MAX_BYTES, READERS, TEXTS
from pipeline.ingest.files import size, walk
from pipeline.ingest.page import DECLARED
from pipeline.ingest.reading import MIB, UnreadableError
from pipeline.ingest.text import kind

# An ending for each media type that has a reader; a type that is not here, and none of `LOOSE`, is refused.
MEDIA_TYPES: dict[str | None, str] = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/jsonl": ".jsonl",
    "application/x-ndjson": ".jsonl",
    "application/vnd.apache.parquet": ".parquet",
}
LOOSE = (None, "application/octet-stream", "binary/octet-stream", "text/plain")  # said of anything
READABLE = (*READERS, *CORPORA)


@dataclass(frozen=True, slots=True)
class Received:
    """A document as received: `folder` is where it goes below reports/, `card` its own card, if it came with one."""

    source: str
    data: bytes
    stem: str
    ending: str
    folder: PurePosixPath
    card: bytes | None = None
    defaults: bytes | None = None  # of the folder that it came in
    address: str | None = None
    encoding: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A source that cannot be taken, and why."""

    source: str
    why: str


def receive(source: str, into: str | None, encoding: str | None, limits: Limits | None) -> Iterator[Received | Refused]:
    """Yield the documents of a file, a folder or an address, and what of it cannot be taken."""
    folder = PurePosixPath(*filter(None, map(slug, PurePosixPath(into or "").parts)))
    path = Path(source)
    if is_address(source):
        yield _of_address(source, folder, encoding, limits)
    elif path.is_dir():
        yield from _of_folder(path, folder if into else PurePosixPath(slug(path.resolve().name)), encoding)
    else:
        yield _of_file(path, folder, encoding)


def _of_folder(top: Path, into: PurePosixPath, encoding: str | None) -> Iterator[Received | Refused]:
    for path in walk(top):
        if path.suffix != ".toml":
            inner = map(slug, path.relative_to(top).parent.parts)
            yield _of_file(path, into.joinpath(*filter(None, inner)), encoding, with_defaults=True)
        elif path.name != DEFAULTS and not any(path.with_suffix(ending).exists() for ending in READABLE):
            yield Refused(str(path), "a card whose report is not beside it")


def _of_file(
    path: Path, folder: PurePosixPath, encoding: str | None, with_defaults: bool = False
) -> Received | Refused:
    ending = path.suffix.lower()
    try:
        if size(path) > MAX_BYTES:
            raise UnreadableError(f"larger than {MAX_BYTES // MIB} MiB; split it")
        if ending not in READABLE:
            raise UnreadableError(f"no reader for {ending or 'a file without an ending'} (readable: {_listed()})")
        card, defaults = path.with_suffix(".toml"), path.parent / DEFAULTS
        return Received(
            source=str(path),
            data=path.read_bytes(),
            stem=slug(path.stem) or "report",
            ending=ending,
            folder=folder,
            card=card.read_bytes() if card.is_file() else None,
            defaults=defaults.read_bytes() if with_defaults and defaults.is_file() else None,
            encoding=encoding if ending in TEXTS else None,
        )
    except (OSError, UnreadableError) as error:
        return Refused(str(path), one_line(error))


def _listed() -> str:
    return ", ".join(READABLE)


def _of_address(address: str, folder: PurePosixPath, encoding: str | None, limits: Limits | None) -> Received | Refused:
    try:
        found = fetch(address, limits)
        ending = ending_of(found)
        return Received(
            source=address,
            data=found.data,
            stem=_stem(found.address),
            ending=ending,
            folder=folder,
            address=found.address,
            encoding=encoding or encoding_of(found, ending),
            language=found.language,
        )
    except (ReportError, UnreadableError) as error:
        return Refused(address, one_line(error).removeprefix(f"{address}: "))


def _stem(address: str) -> str:
    return slug(unquote(PurePosixPath(urlsplit(address).path).stem)) or "page"


def ending_of(found: Fetched) -> str:
    """Return the ending by which a document is read: what its bytes show, else its type, else its address.

    Raises
    ------
    UnreadableError
        If it is of a type that has no reader.
    """
    shown = (kind(found.data) or ("", None))[1]
    ending = PurePosixPath(urlsplit(found.address).path).suffix.lower()
    if found.media_type in LOOSE:
        return shown or (ending if ending in READABLE else ".txt")
    if found.media_type not in MEDIA_TYPES:
        raise UnreadableError(f"served as {found.media_type}, which no reader reads (readable: {_listed()})")
    return shown or MEDIA_TYPES[found.media_type]


def encoding_of(found: Fetched, ending: str) -> str | None:
    """Return the encoding to record: the one that the server names, where the bytes do not say it themselves.

    Raises
    ------
    UnreadableError
        If the server and the page name different ones: either could be wrong, and both would give letters.
    """
    if ending not in TEXTS or _is_unicode(found.data) or found.charset is None:
        return None
    declared = DECLARED.search(found.data[:4096]) if ending == ".html" else None
    page = declared[1].decode("ascii") if declared else found.charset
    if _codec(page) != _codec(found.charset):
        raise UnreadableError(
            f"the server says that it is in {found.charset}, the page in {page}; say which with --encoding"
        )
    return None if declared else found.charset


def _is_unicode(data: bytes) -> bool:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _codec(name: str) -> str:
    try:
        known = codecs.lookup(name).name
    except LookupError:
        return name.lower()
    return "cp1252" if known == "iso8859-1" else known  # browsers read both alike
