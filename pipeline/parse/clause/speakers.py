"""Who tells a sentence, and where: "..., the army said", "according to the ministry"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.parse.clause.wording import line, text
from pipeline.parse.lexicon.kinds import Kinds, is_a
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.row import Chunk

CLAIMS = re.compile(r"(?<=[,;])[xa]{0,2}d?[gzjPS]{1,4}D?(?P<claims>R)(?:t[vx]{0,3}|w?D?(?:d?[gjPS]{1,3})?x?[vh]{0,2})$")


def attribution(row: Sequence[Chunk], kinds: Kinds, at: int = 0, since: int = 0) -> tuple[int, str | None] | None:
    """Return the position of the reporting verb and who speaks, as written; None where nobody is quoted `since`.

    Of several, it is the first, but for a verb at a position that a later one governs: "..., while the Blues claim to
    have taken Lowfen".
    """
    symbols = line(row)
    own = CLAIMS.search(symbols[:at])
    for i, chunk in enumerate(row):
        if chunk.symbol != "R" or i < since or (own and i < own.start("claims")):
            continue
        if at < i and symbols[i - 1] == "a" and is_a(kinds.deeds.says_besides, row[i].text):
            continue  # "took Lowfen and said they would go on"
        if (at < i or "," in symbols[i:at]) and _only_dates(row, symbols, i, kinds):
            continue  # "took Lowfen after the army announced its withdrawal"
        return i, (
            to_the_right(row, i)
            if " " in chunk.text
            or re.match(
                r",-?x?RD?(?:d?[PS]|i?g[PSg]*)(?!h?v?[VR])", symbols[max(0, len(symbols[:i].rstrip("x-")) - 1) :]
            )
            else _speaker(row, symbols, i, kinds)
        )
    return None


SOMEBODY_SAYS = re.compile(r"(?P<when>[xD])d?[gjPS]{1,3}[vhD]{0,2}$")


def _only_dates(row: Sequence[Chunk], symbols: str, i: int, kinds: Kinds) -> bool:
    """Return whether a reporting verb only tells when something else happened."""
    says = SOMEBODY_SAYS.search(symbols, 0, i)
    when = row[says.start("when")].text.casefold().split(" ")[-1] if says else ""
    return is_a(kinds.small.as_soon, when)


DATELINE = re.compile(r"[in]?P(?:,P)?(?:\([PDx,]{1,3}\))?-")


def _speaker(row: Sequence[Chunk], symbols: str, i: int, kinds: Kinds) -> str | None:
    who = len(symbols[:i].rstrip("vhD")) - 1
    if who >= 0 and is_a(kinds.small.speaking, row[who].text):
        return None  # "..., it said": who was named before
    end = len(symbols[:i].rstrip("vhxrD,"))
    dateline = DATELINE.match(symbols)  # "LOWFEN, Norland (ABC) - Vespera said"
    if dateline and dateline.end() < end and row[0].text.isupper():
        symbols = f"{'_' * (dateline.end() - 1)};{symbols[dateline.end() :]}"
    found = re.search(r"(?:(?<=[,DRw;:(VX])|^)[PSjgdyoTUfznaxims]*[PSgz]$", symbols[:end])
    if not found:
        return None
    start = max(found.start(), end - 9)
    words = text(row, start, end).strip()
    words = words.lstrip("\"' ") if words.count('"') % 2 else words  # '..., " a spokesman said': the mark is not his
    lead = caseless(kinds.small.leading).match(words)
    return (words[lead.end() :] if lead else words) or None


def to_the_right(row: Sequence[Chunk], i: int) -> str | None:
    """Return who speaks behind a reporting verb."""
    found = re.compile(r"D?i?d?(?P<who>[PSsjgyofdTz]*[PSg])").match(line(row), i + 1)
    return text(row, *found.span("who")) if found else None
