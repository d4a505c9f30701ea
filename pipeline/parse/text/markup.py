"""The text of an encyclopedia's or a page's source without what it writes around words: links, emphasis, tags."""

from __future__ import annotations

import re
from html import unescape

HIDDEN = "\u200b"  # for each sign that a page does not show, so that every place in the text stays where it is
SIGNS = ("[[", "'''", "<ref", "<!--", "{{", "<br")
# What shows nothing: a footnote, a comment, a picture, a template that only cites or draws, and of a link all but what
# stands for its page. What is never closed is looked through only up to the next that begins.
MARKUP = re.compile(
    r"<ref\b[^<>]*/>|<ref\b[^<>]*>(?:(?!<ref\b).)*?</ref>|<!--(?:(?!<!--).)*?-->|\[\[(?:file|image|category):[^\[\]]*\]\]"
    r"|\[\[(?:[^\[\]|\n]*\|(?=[^\[\]|\n]))?|\]\]|'{2,5}"
    r"|\{\{(?:flag ?icon|cite|citation|sfn|efn|cn|fact|clarify|when|dubious|refn|r)\b(?:[^{}]|\{\{[^{}]*\}\})*\}\}"
    r"|\{\{(?:flag|flagcountry|flagu|nowrap|small|nobold)\|(?=[^{}|]*\}\})|(?<=\w)\}\}"
    r"|</?(?:small|nowiki|sup|sub)\s*/?>|(?P<line><br\s*/?>)",
    re.IGNORECASE | re.DOTALL,
)


# A piece of a page's source: a block begins a line, an entry its bullet, a cell stands behind a bar.
OF_PAGE = re.compile(r"</(?:p|li|td|h[1-6])\s*>", re.IGNORECASE)
TAG = re.compile(
    r"</?(?P<tag>p|div|h[1-6]|[uo]l|li|table|caption|t[rdh]|thead|tbody|blockquote|section|article|a|b|i|u|em|strong|span)"
    r"(?:\s[^<>]{0,300})?/?>",
    re.IGNORECASE,
)
ENTITY = re.compile(
    r"&(?:#\d{2,5}|#x[\da-f]{2,5}|nbsp|amp|quot|apos|[nm]dash|[lr][sd]quo|[lr]aquo|hellip);", re.IGNORECASE
)
TOKEN = re.compile(r"</?[A-Z]{2,12}>")  # "<KEEP>", as corpora mark their pieces
OWNER = re.compile(r"(?<=\w) (?='s\b)")  # "Norland 's second city", as corpora part it
ENTRY = re.compile(r"(?<=[.!?;:]) (?=[*\u2022] [A-Z\d])")  # entries of a list that was put into one line
INLINE = frozenset("a b i u em strong span thead tbody".split())


def without_markup(raw: str) -> str:
    """Return a text of the same length in which markup is hidden; a forced line is a space."""
    if "</" in raw and OF_PAGE.search(raw):
        raw = TAG.sub(_shown, raw)
    if "<" in raw:
        raw = TOKEN.sub(lambda found: HIDDEN * len(found[0]), raw)
    if "&" in raw and ";" in raw:
        raw = ENTITY.sub(_meant, raw)
    if " * " in raw or " \u2022 " in raw:
        raw = ENTRY.sub("\n", raw)
    if " 's" in raw:
        raw = OWNER.sub(HIDDEN, raw)
    if not any(sign in raw for sign in SIGNS):
        return raw
    return MARKUP.sub(lambda found: (" " if found["line"] else HIDDEN) + HIDDEN * (len(found[0]) - 1), raw)


def _meant(found: re.Match[str]) -> str:
    """Return the sign that an entity stands for, as long as the entity."""
    sign = unescape(found[0])
    return sign + HIDDEN * (len(found[0]) - 1) if len(sign) == 1 else found[0]


def _shown(found: re.Match[str]) -> str:
    """Return what a tag looks like on its page, as long as the tag."""
    tag, length = found["tag"].lower(), len(found[0])
    if tag in INLINE:
        return HIDDEN * length
    opens = not found[0].startswith("</")
    sign = "\n- " if tag == "li" and opens else "|" if tag in ("td", "th") and opens else "\n"
    sign = HIDDEN if tag in ("td", "th", "li") and not opens else sign
    return sign + HIDDEN * (length - len(sign))
