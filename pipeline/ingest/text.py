"""Bytes to text: UTF-8, or UTF-16 and UTF-32 where a byte order mark says so; no encoding is ever guessed."""

from __future__ import annotations

import codecs

from pipeline.ingest.reading import MAX_TEXT, MIB, Reading, UnreadableError

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
KINDS = (
    (b"%PDF-", "a PDF", ".pdf"),
    (b"PK\x03\x04", "a zip archive or workbook", ".xlsx"),
    (b"PAR1", "a Parquet file", ".parquet"),
    (b"\xd0\xcf\x11\xe0", "an old or encrypted Office file", None),
    (b"\x1f\x8b", "a gzip archive", None),
    (b"\x89PNG", "a picture", None),
    (b"\xff\xd8\xff", "a picture", None),
    (b"{\\rtf", "a rich-text file", None),
)


def kind(data: bytes) -> tuple[str, str | None] | None:
    """Return what the first bytes show a file to be and the ending that is read so; null for plain text."""
    lead = data[:512].lstrip(codecs.BOM_UTF8 + b" \t\r\n").lower()
    if lead.startswith((b"<!doctype html", b"<html")):
        return "a web page", ".html"
    return next(((what, ending) for mark, what, ending in KINDS if data.startswith(mark)), None)


def decode(data: bytes, declared: str | None = None) -> str:
    """Return text with its line ends made plain; `declared` is the encoding that the document itself names.

    Raises
    ------
    UnreadableError
        If the bytes are in no such encoding, hold a NUL, which no text does, or are more than `MAX_TEXT`.
    """
    if len(data) > MAX_TEXT:
        raise UnreadableError(f"more than {MAX_TEXT // MIB} MiB of text; split it")
    text = _decoded(data, declared)
    if "\0" in text:
        raise UnreadableError(f"not a text: a NUL byte at character {text.index(chr(0))}")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes, declared: str | None) -> str:
    codec, name = next(((codec, name) for mark, codec, name in MARKS if data.startswith(mark)), ("utf-8", "UTF-8"))
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        if declared and codec == "utf-8":
            return as_declared(data, declared)
        raise UnreadableError(
            f"not {name} at byte {error.start}; save it as UTF-8, or name its encoding in the card"
        ) from error


def as_declared(data: bytes, declared: str) -> str:
    """Return text in the encoding that the document, its server or its card names.

    Raises
    ------
    UnreadableError
        If there is no such encoding, or the bytes are not in it.
    """
    # Browsers read pages that say Latin-1 as Windows-1252, and so are they written.
    codec = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252"}.get(declared.lower(), declared)
    try:
        return data.decode(codec)
    except (UnicodeDecodeError, LookupError) as error:
        raise UnreadableError(
            f"not {declared}, which it names as its encoding; save it as UTF-8, or name its encoding in the card"
        ) from error


def read_plain(data: bytes) -> Reading:
    """Return the text as it is."""
    known = kind(data)
    if known is not None:
        what, ending = known
        raise UnreadableError(f"{what}, not a text" + (f"; name it {ending}" if ending else "; save it as text"))
    return Reading(decode(data))
