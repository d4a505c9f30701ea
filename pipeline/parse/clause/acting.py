"""Who acts in a sentence that names several sides, told by the form of what stands before the verb."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from pipeline.parse.lexicon.kinds import Kinds, is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.amid import ACTS
from pipeline.parse.words.row import Chunk

WHO = "(?:^|[;R]w?|D,)d?[jg]{0,2}(?P<who>[PS])"
ANOTHER = "d?[jg]{0,2}[PS]"


def told(row: Sequence[Chunk], symbols: str, verb: int, taken: Collection[int], lexicon: Lexicon) -> int | None:
    """Return the position of the side that acts, where a sentence tells of what others did before it."""
    found = _of_those_meanwhile(row, symbols, verb, lexicon.kinds)
    forms: tuple[re.Pattern[str], ...] = FOUGHT if lexicon.english else ()
    if lexicon.romance or lexicon.slavic:
        forms = OTHERS_DID + FOUGHT
    for form in forms if found is None else ():
        if (said := form.search(symbols[:verb])) and said.start("who") not in taken:
            return said.start("who")
    return found


OTHERS_DID = (
    # "L'armée, que soutient le Norland, a pris", "Повстанцы, которых теснит армия, взяли"
    re.compile(
        rf"^(?:D,?)?d?[jg]{{0,2}}(?P<who>[PS]),[dfotmniag]{{0,2}}w(?:[gRV]{{1,2}})?{ANOTHER}[^;,]*,[vhxD]{{0,3}}$"
    ),
    # "Los rebeldes a los que combatía el Ejército tomaron"
    re.compile(r"^(?:D,?)?d?[jg]{0,2}(?P<who>[PS])td?w[gV]d?[PS][vhxD]{0,3}$"),
    # "Les rebelles que l'armée avait chassés de Lowfen ont pris"
    re.compile(r"^(?:D,?)?d?[jg]{0,2}(?P<who>[PS])wd?[PS][vhx]{0,2}[gV](?:[iof]d?P)?[vhxD]{0,3}$"),
)
FOUGHT = (
    # "The BLF attacked the army and the militia and seized", "..., capturing"
    re.compile(
        rf"{WHO}[vhxD]{{0,3}}gx?[mt]?d?[jg]{{0,2}}(?:N[SX]?o)?{ANOTHER}(?:,{ANOTHER})*,?a{ANOTHER}D?(?:,?a[xvhD]{{0,2}}|,[xD]{{0,2}})$"
    ),
    # "Rebels who had fought the army captured"
    re.compile(rf"{WHO}w[vhx]{{0,2}}gx?m?{ANOTHER}[vxD]{{0,2}}$"),
    # "Fighters that the army had trained captured"
    re.compile(rf"{WHO}w{ANOTHER}[vhx]{{0,2}}g[vxD]{{0,2}}$"),
    # "The rebels took every post that the army had held and captured"
    re.compile(rf"{WHO}[vhxD]{{0,3}}[gV][^;,w]*w{ANOTHER}v[gVK](?:iP)?,?a[xvhD]{{0,2}}$"),
)

MEANWHILE = re.compile(r"(?P<begins>[xm]w?)d?[jg]{0,2}(?P<who>S)[vhx]{0,3}(?P<does>g)[^;,VRKSP]*a[vhxD]{0,3}$")


def _of_those_meanwhile(row: Sequence[Chunk], symbols: str, verb: int, kinds: Kinds) -> int | None:
    """Return who acts of two sides: "The Blues fled as the Reds advanced and took", "attacked as the Reds fled and"."""
    found = MEANWHILE.search(symbols[:verb])
    if found is None:
        return None
    if not is_a(kinds.small.meanwhile, " ".join(chunk.text for chunk in row[slice(*found.span("begins"))])):
        return None
    yields = is_a(kinds.deeds.yields, row[found.start("does")].text)
    acts = ACTS.match(symbols) if yields else found
    return acts.start("who") if acts else None
