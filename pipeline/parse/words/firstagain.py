"""A verb that stands first said again for a further region: "in Eastmoor the army took Lowfen, in Westmoor Highfen"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pipeline.parse.words.scan import line_of

if TYPE_CHECKING:
    from pipeline.parse.words.scan import Chunk

CONTAINER = r"i(?:[zT]y?)?P+y?(?:ay)?"
NAMES = r"P+y?(?:(?:,?a|,)P+y?)*"
OBJECT = rf"(?:N[rxg]{{0,2}}U|U{NAMES}|(?<=m){NAMES})"
# "سيطر الجيش على الرمانة في ريف الزيتونة، وفي ريف الدوحة على قرى التينة والكرمة"
# "سيطر الجيش على الرمانة أمس، ثم على النخلة اليوم"
THEN = rf"(?<=D)(?P<then>,?a)(?P<on>m)(?={OBJECT})"
FURTHER = re.compile(
    rf"{THEN}|(?P<joint>,?a){CONTAINER}(?P<over>m?)(?={OBJECT}(?:[,;.D]|[in][^VKR;,]{{1,8}}(?:[,;]|$)|$))"
)
SAID = re.compile(r"(?P<verb>V)[^VKR;]*?(?P<object>U|P|N)[^VKR;]*$")
TAKING = ("first-take", "first-taken", "first-fall", "first-give", "first-given")


def with_verb_again(row: Sequence[Chunk]) -> list[Chunk]:
    """Return the row with the verb again behind each further region in front whose places it governs too."""
    out, at = list(row), 0
    while further := FURTHER.search(line_of(out), at):
        at = further.end()
        if again := _again(out, further):
            at -= bool(further["over"] or further["on"])
            out[at : further.end()] = again
            at += len(again)
    return out


def _again(row: Sequence[Chunk], further: re.Match[str]) -> list[Chunk]:
    """Return the verb said before with its day and its preposition, where it may govern what a region leads in."""
    said = SAID.search(further.string[: further.start()])
    verb = row[said.start("verb")] if said else None
    if said is None or verb is None or verb.verb is None or verb.verb.frame not in TAKING:
        return []
    before = row[said.start() : further.start()]
    over = next((chunk for chunk in before if chunk.symbol == "p"), None)
    written = row[further.start("over" if further["over"] else "on")] if further["over"] or further["on"] else None
    if (over is None) != (verb.verb.particle is None) or (written and not (over and over.text == written.text)):
        return []
    days = [chunk for chunk in before if chunk.day and not further["on"]]
    end = written.start if written else row[further.end() - 1].end
    again = [chunk._replace(start=end, end=end) for chunk in (verb, *(days if len(days) == 1 else ()))]
    if over is None:
        return again
    return [*again, written._replace(symbol="p") if written else over._replace(start=end, end=end)]
