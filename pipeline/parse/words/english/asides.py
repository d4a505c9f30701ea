"""What stands between commas inside a clause and tells nothing of the change: who said it, how, after what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.row import Chunk, line_of

ASIDES = (
    # "Six villages, it was announced by the ministry, were captured"
    r"(?<=[UPTD)]),xhx?R(?:bd?[gjPSX]{1,4})?D?,(?=[vh]{1,3}[xg]?V)",
    # "liberated, and raised the flag over, six villages", "captured, and now hold, six villages"
    r"(?<=V),a[^,;:VPSNUR]{1,7},(?=d?[rxgyj]{0,2}[NPU])",
    # "seized, after heavy fighting, six villages"; "have, in a planned operation, liberated"
    r"(?<=V),[xmib][^,;:VKRPSUD]{1,8},(?=d?[rxgyj]{0,2}[NPU])",
    r"(?<=[vh]),[xmib][^,;:VKRPSNUD]{1,8},(?=h?V)",
)
ASIDE = re.compile("|".join(ASIDES))
HELD = re.compile(r",gDb(?=d?[gj]?[PS])")  # "Lowfen, held these last months by the rebels, was captured"

# "the Blues (banned in Norland) took", "the Blue Front (BF, banned in Norland)"
BANNED = re.compile(r"\(gi[^()]{1,8}\)|(?<=\(P),gi[^(),]{1,4}(?=\))")


def without_asides(row: Sequence[Chunk], lexicon: Lexicon) -> Sequence[Chunk]:
    """Return the chunks of a sentence without the asides between a verb and its object, and since when it was held."""
    line = line_of(row)
    for held in reversed([*HELD.finditer(line)] if "gDb" in line else []):
        if is_a(lexicon.kinds.held, row[held.start() + 1].text):
            first, last = row[held.start() + 1], row[held.end() - 1]
            standing = first._replace(symbol="K", text=f"{first.text} by", end=last.end)
            row = [*row[: held.start() + 1], standing, *row[held.end() :]]
    for banned in reversed([*BANNED.finditer(line_of(row))] if "gi" in line else []):
        if is_a(lexicon.kinds.armies.banned, row[banned.start() + 1].text):
            row = [*row[: banned.start()], *row[banned.end() :]]
    line = line_of(row)
    for aside in reversed([*ASIDE.finditer(line)] if line.count(",") > 1 else []):
        row = [*row[: aside.start()], *row[aside.end() :]]
    return row
