"""Who managed to take a place, where a Slavic sentence says so without a subject: "им удалось занять Заречье"."""

from __future__ import annotations

import re

from pipeline.parse.clause import sides
from pipeline.parse.clause.reading import Reading
from pipeline.parse.lexicon.kinds import is_a

TO_THEM = re.compile(r"(?P<them>x)[xD]{0,2}$")
# "Повстанцы контролируют 12 сёл; за сутки им удалось занять ещё два"
ACTS = re.compile(r"(?:R[^VKRS;,]*,)?[xD,]{0,3}[jg]?(?P<who>S)[xvhD]{0,2}[KgV]")


def managing(reading: Reading, at: int) -> str | None:
    """Return who "they" are that managed to do what a verb tells: the one side of the sentence, or who acted before."""
    slavic = reading.kinds.slavic
    them = TO_THEM.search(reading.symbols[:at]) if is_a(slavic.managed, reading.row[at].text) else None
    if them is None or not any(is_a(slavic.to_them, one.text) for one in reading.row[them.start() : at]):
        return None
    acts = ACTS.match(reading.symbols[:at])
    if acts and reading.symbols.count("S", 0, at) == 1:
        return reading.row[acts.start("who")].text
    return None if "S" in reading.symbols[:at] else sides.THEY
