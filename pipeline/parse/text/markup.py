"""The text of an encyclopedia's source without its markup: links, emphasis, footnotes, templates."""

from __future__ import annotations

import re
from array import array

from pipeline.parse.text.normal import Plain

SIGNS = ("[[", "'''", "<ref", "{{")
# What shows nothing: a footnote, a comment, a picture, a template, and of a link all but what stands for its page.
MARKUP = re.compile(
    r"<ref\b[^<>]*/>|<ref\b[^<>]*>.*?</ref>|<!--.*?-->|\[\[(?:file|image|category):[^\[\]]*\]\]"
    r"|\[\[(?:[^\[\]|]*\|)?(?=[^\[\]|]*\]\])|\]\]|'''?|\{\{[^{}]*\}\}|(?P<line><br ?/?>)",
    re.IGNORECASE | re.DOTALL,
)


def without_markup(form: Plain) -> Plain:
    """Return the text as a page shows it, offsets still those of the text as received; a forced line is a space."""
    if not any(sign in form.text for sign in SIGNS):
        return form
    pieces: list[str] = []
    starts, ends = array("I"), array("I")
    at = 0
    for found in (*MARKUP.finditer(form.text), None):
        stop = found.start() if found else len(form.text)
        pieces.append(form.text[at:stop])
        starts.extend(form.span(i, i + 1)[0] for i in range(at, stop))
        ends.extend(form.span(i, i + 1)[1] for i in range(at, stop))
        if found and found["line"]:
            pieces.append(" ")
            starts.append(form.span(*found.span())[0])
            ends.append(form.span(*found.span())[1])
        at = found.end() if found else stop
    return Plain("".join(pieces), starts, ends)
