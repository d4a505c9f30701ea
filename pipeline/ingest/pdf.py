"""PDF: the text of its pages, a form feed between them."""

from __future__ import annotations

import io
import logging
from typing import TYPE_CHECKING

from pipeline.ingest.reading import Reading, UnreadableError, damaged

if TYPE_CHECKING:
    from pypdf import PdfReader

PAGE_BREAK = "\n\f\n"
END_MARK, END_WITHIN = b"%%EOF", 2048


def read_pdf(data: bytes) -> Reading:
    """Return the text of a document; a page without any is noted: pictures of text are not read."""
    from pypdf import PdfReader

    if b"%PDF-" not in data[:1024]:
        raise UnreadableError("not a PDF")
    if END_MARK not in data[-END_WITHIN:]:
        raise UnreadableError("a PDF cut off before its end; fetch it again")
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells each oddity that it can live with
    with damaged("PDF"):
        document = PdfReader(io.BytesIO(data))
        _unlock(document)
        pages = [page.extract_text().replace("\f", "\n").strip() for page in document.pages]
    empty = [str(number) for number, page in enumerate(pages, start=1) if not page]
    if len(empty) == len(pages):
        raise UnreadableError(f"no text in its {len(pages)} pages; recognise the characters first (OCR)")
    notes = (f"no text on page {', '.join(empty)}; pictures are not read",) if empty else ()
    return Reading(PAGE_BREAK.join(pages), notes=notes)


def _unlock(document: PdfReader) -> None:
    from pypdf.errors import DependencyError

    if not document.is_encrypted:
        return
    try:
        opened = bool(document.decrypt(""))  # many documents are locked against editing only
    except (DependencyError, NotImplementedError):
        opened = False
    if not opened:
        raise UnreadableError("encrypted; save it without a password")


def page_of(text: str, start: int) -> str | None:
    """Return the page on which a character of a document of several pages stands ("page 3")."""
    return f"page {text.count(chr(12), 0, start) + 1}" if "\f" in text else None
