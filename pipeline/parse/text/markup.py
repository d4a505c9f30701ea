"""The text of an encyclopedia's source without what it writes around words: links, emphasis, footnotes, flags."""

from __future__ import annotations

import re

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


def without_markup(raw: str) -> str:
    """Return a text of the same length in which markup is hidden; a forced line is a space."""
    if not any(sign in raw for sign in SIGNS):
        return raw
    return MARKUP.sub(lambda found: (" " if found["line"] else HIDDEN) + HIDDEN * (len(found[0]) - 1), raw)
