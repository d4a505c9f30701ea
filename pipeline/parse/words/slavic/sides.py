"""Whose an army is, as Slavic prose says it: by a name in the genitive right behind it."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import compiled
from pipeline.parse.words.row import Chunk, backwards, line_of

ROAD = re.compile(r"(?<=[gX])f(?=P)")  # "на трасі з Норландії": nobody loses anything
OWNED = re.compile(r"SP(?!T|R)")
# Behind a verb a name may as well be what it takes, unless that stands before it: "захвачены армией Терны".
OBJECT = re.compile(r"[drxyg]{0,2}[NU]")  # "передали армии Весперы город Ольхово"
VERB_BEFORE = re.compile(r"V[bfDcim]*$")
RELATIVE = re.compile(r",w[^,;V]*(?=,)")  # "Терны, которые удерживали повстанцы, отбиты армией Весперы"
TAKEN = re.compile(r"[UTP][^VKR;]*V[bfDcim]*$")


def with_owners(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Join an army with the name of whose it is: "армией Весперы", "у вооружённых сил Норландии"."""
    along = lexicon.kinds.slavic.along
    roads = {m.start() for m in ROAD.finditer(line_of(found)) if is_a(along, found[m.start()].text)}
    found = [chunk._replace(symbol="m") if i in roads else chunk for i, chunk in enumerate(found)]
    for said in backwards(OWNED, found):
        side, name = found[said.start()], found[said.start() + 1]
        if name.start != side.end + 1 or not is_a(lexicon.kinds.armies.forces, side.text):
            continue
        owner, _, rest = name.text.partition(" ")
        if rest or not _is_whose(owner, found, said.start(), lexicon):
            owner, rest = (owner, rest) if rest and _is_given(owner, found, said.start(), lexicon) else ("", "")
        if owner:
            end = name.start + len(owner)
            whole = side._replace(text=f"{side.text} {owner}", end=end)
            after = [name._replace(text=rest, start=end + 1)] if rest else []
            found = [*found[: said.start()], whole, *after, *found[said.start() + 2 :]]
    return found


def _is_given(owner: str, found: list[Chunk], at: int, lexicon: Lexicon) -> bool:
    """Return whether the first of two words is whose the side is: "передали армии Весперы Ольхово"."""
    verb = found[at - 1].verb if at else None
    gives = verb is not None and verb.frame == "give" and compiled(lexicon.genitive).fullmatch(owner) is not None
    return gives or is_a(lexicon.kinds.sides.country_of, owner)


def _is_whose(name: str, found: list[Chunk], at: int, lexicon: Lexicon) -> bool:
    """Return whether a name is in the genitive, and no object of the verb before the side at a position."""
    before, after = line_of(found[:at]), line_of(found[at + 2 : at + 5])
    if is_a(lexicon.kinds.sides.country_of, name):
        return True
    if not compiled(lexicon.genitive).fullmatch(name) or name.isupper():
        return False
    last = found[at - 1].verb if at else None
    if OBJECT.match(after) or (last is not None and last.frame == "oust"):
        return True
    before = RELATIVE.sub("", before)
    return not before.endswith("f") and (VERB_BEFORE.search(before) is None or TAKEN.search(before) is not None)
