"""The side that stands behind a verb with its preposition: "by the army", "from the rebels", "to Vespera"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from pipeline.parse.clause.wholename import is_of_people
from pipeline.parse.clause.wording import line, text
from pipeline.parse.lexicon.kinds import Kinds, is_a
from pipeline.parse.words.row import Chunk


def behind(row: Sequence[Chunk], start: int, preposition: str, taken: Collection[int], kinds: Kinds) -> str | None:
    """Return the side behind a preposition (or, where that is empty, right at `start`), before the next verb."""
    symbols = line(row)
    stop = re.search(r"[VKR;]" if preposition in ("b", "f") else r"[VK;]", symbols[start:])
    end = start + stop.start() if stop else len(symbols)
    end = next((i for i in range(start, end) if is_a(kinds.small.people, row[i].text)), end)
    many = r"(?:N[jyg]{0,2}(?=S))?" if preposition == "b" else ""  # "was overrun by 1,500 fighters"
    pattern = re.compile(
        rf"{preposition}[djyxg]{{0,2}}{many}(?:Ps(?=S))?(?P<side>[PS](?:a(?:{preposition}d?[gj]?S|d?(?:S|P(?=[inD.;:]|,[^dP]|$))))?)"
        if preposition
        else r"[dxjgDc]{0,4}(?P<side>[PS](?:ad?[jg]?S)?)"
    )
    found = pattern.search(symbols, start, end) if preposition else pattern.match(symbols, start, end)
    if (
        found
        and not preposition
        and any(is_a(kinds.small.as_soon, chunk.text) for chunk in row[start : found.start("side")])
    ):
        return None  # "changed hands when the army withdrew"
    while found and (
        found.start("side") in taken
        or _is_elsewhere(row, symbols, found.start(), kinds)
        or _only_tells_which(row, symbols, found.end() - 1, kinds)
        or _is_of_next_verb(row, symbols, found.start(), kinds)
    ):
        found = pattern.search(symbols, found.end(), end) if preposition else None
    if found and not preposition and re.match("[vhx]{0,3}[VgKR]", symbols[found.end() :]):
        return row[found.start("side")].text  # "fell to the army and rebels took"
    if found is None:
        return None
    side, end = found.span("side")
    acts = ACTS_ANEW.match(symbols, end) if "a" in symbols[side:end] else None
    deeds = (kinds.deeds.begins_anew, kinds.deeds.yields)
    have = acts is not None and preposition == "t" and "v" in acts[0]  # "à l'armée et les rebelles ont attaqué"
    if acts and (have or any(is_a(deed, row[acts.start("does")].text) for deed in deeds)):
        end = symbols.index("a", side)  # "took Lowfen from the army and the militia fled"
    both = [chunk for chunk in row[side - is_of_people(row, side) : end] if chunk.symbol != preposition]
    return text(both, 0, len(both))


ACTS_ANEW = re.compile("[vhx]{0,3}(?P<does>[gV])")


NEXT_VERB = re.compile(r"ax?gtd$")


def _is_of_next_verb(row: Sequence[Chunk], symbols: str, at: int, kinds: Kinds) -> bool:
    """Return whether a side is a place's own, to which something else was done: "y mataron a sus autoridades"."""
    next_ = NEXT_VERB.search(symbols[: at + 2]) is not None and is_a(kinds.deeds.acts, row[at - 1].text)
    return next_ and is_a(kinds.sides.own, row[at + 1].text)


def _only_tells_which(row: Sequence[Chunk], symbols: str, at: int, kinds: Kinds) -> bool:
    """Return whether a word for a side only tells of what kind something is: "to secure military positions"."""
    kind = is_a(kinds.sides.kind, row[at].text) and symbols[at + 1 : at + 2] in ("g", "X")
    return kind and row[at + 1].text.endswith("s")


BY_OTHERS = re.compile("ad?g{1,2}od?[gXU]{1,2}$")  # "the capture of Lowfen and the harassment of civilians by"
INTO = re.compile("td?P(?![sc])")


LATER = re.compile("(?P<after>[xm])(?P<does>[gX])[^VRKPS;,]{0,2}$")


def _is_elsewhere(row: Sequence[Chunk], symbols: str, at: int, kinds: Kinds) -> bool:
    """Return whether a preposition is of who told or was told, of how, or how far: "reported by", "by defeating"."""
    told = symbols[at] in "tb" and re.search("R[xD]?$", symbols[:at])
    how = symbols[at : at + 2] in ("bg", "bx") and row[at + 1].text.endswith("ing")
    later = symbols[at] == "f" and LATER.search(symbols[:at])  # "liberated Lowfen after crossing from Norland"
    if (
        later
        and is_a(kinds.days.upon, row[later.start("after")].text)
        and row[later.start("does")].text.endswith("ing")
    ):
        return True
    source = symbols[at] == "f" and at > 0 and is_a(kinds.sides.claims, row[at - 1].text)  # "a statement from the army"
    # "all were lost and rebels got into Lowfen", but "were given into Vespera's hands"
    into = INTO.match(symbols, at) is not None and is_a(kinds.places.into, row[at].text)
    apart = symbols[at] == "f" and (_is_parted_from(row, symbols, at, kinds) or _is_whence(row, symbols, at, kinds))
    others = symbols[at] == "b" and BY_OTHERS.search(symbols[:at]) is not None
    return (
        bool(told or how or into or others)
        or (source or apart)
        or _is_way(row, symbols, at, kinds)
        or _is_distance(row, symbols, at, kinds)
    )


IN_RELATIVE = re.compile(r",[nmiftbox]{0,2}(?P<which>w)[^,]*$")
USED_BY = re.compile(r",[xd]{0,2}(?P<used>g)b[^,]*t[^,]*$")  # ", both used by rebels to smuggle in arms from"


def _is_whence(row: Sequence[Chunk], symbols: str, at: int, kinds: Kinds) -> bool:
    """Return whether "from" tells where a road, or what a relative clause tells of, comes from."""
    used = USED_BY.search(symbols[:at])
    if used and is_a(kinds.deeds.acted, row[used.start("used")].text):
        return True
    inside = IN_RELATIVE.search(symbols[:at])
    told = inside is not None and is_a(kinds.small.which, row[inside.start("which")].text)
    return told or is_of_things(row, symbols, at, kinds) or is_a(kinds.places.road, row[at - 1].text)


# "took Lowfen with weapons from Norland", "with the help of advisers from Norland"
MEANS = re.compile("m[djgx]{0,2}[gX](?:o[djgx]{0,2}[gX])?$")
PEOPLE_FROM = re.compile("N[jgx]{0,2}X$")  # "where 20 people from Lowfen had sought shelter"
BROUGHT = re.compile("a(?P<deed>g)[djgx]{0,2}[gX]$")  # "took Lowfen and brought prisoners from Highfen"


def is_of_things(row: Sequence[Chunk], symbols: str, at: int, kinds: Kinds) -> bool:
    """Return whether "from" tells where things come from that stand before it, with which or besides a place taken."""
    means, brought = MEANS.search(symbols[:at]), BROUGHT.search(symbols[:at])
    if means is not None and is_a(kinds.small.having, row[means.start()].text):
        return True
    if PEOPLE_FROM.search(symbols[:at]) and is_a(kinds.sides.peaceful, row[at - 1].text):
        return True
    return brought is not None and is_a(kinds.deeds.brings, row[brought.start("deed")].text)


FROM_LAND = re.compile(r"fd?[jyg]{0,2}P(?P<land>[zT])(?![PS])")


def _is_parted_from(row: Sequence[Chunk], symbols: str, at: int, kinds: Kinds) -> bool:
    """Return whether "from" tells a place: "cut off soldiers in Lowfen from the Highfen pocket", "from that plain"."""
    if (land := FROM_LAND.match(symbols, at)) and row[land.start("land")].text.islower():
        return True
    start = max(symbols.rfind(mark, 0, at) for mark in "V;") + 1
    return any(is_a(kinds.deeds.cutting_off, chunk.text) for chunk in row[start:at])


WAY = re.compile(r"(?P<moves>[gX])[xgyi]{0,2}$")
BACK_TO = re.compile(r"(?P<yields>g)o?d?[jg]?S$")  # "потерю Тернов и отход своих войск к Липкам"


def _is_way(row: Sequence[Chunk], symbols: str, at: int, kinds: Kinds) -> bool:
    """Return whether "to" says where somebody moved on to: "Lowfen fell, and the rebels pushed on to Highfen"."""
    if symbols[at] == "t" and (falls_back := BACK_TO.search(symbols[:at])):
        return is_a(kinds.deeds.yields, row[falls_back.start("yields")].text)
    moves = WAY.search(symbols[:at]) if symbols[at] == "t" else None
    deeds = (kinds.deeds.moves, kinds.deeds.yields)
    return moves is not None and any(is_a(deed, one.text) for one in row[moves.start() : at] for deed in deeds)


TAKEN_AREA = re.compile(r"VN[gX]{2,4}$")


def _is_distance(row: Sequence[Chunk], symbols: str, at: int, kinds: Kinds) -> bool:
    """Return whether "from" says how far a place is: "30 km (19 miles) from Lowfen"."""
    if symbols[at] == "o" or TAKEN_AREA.search(symbols[:at]):
        return False  # "has cleared 200 square km of rebels", "took 200 square km from the army"
    if symbols[at] == "f" and at and is_a(kinds.places.away, row[at - 1].text):
        return True  # "not far away from Lowfen"
    far = re.search(r"(?P<length>X)(?:\(NX\))?[xyg]?$", symbols[:at])
    return far is not None and is_a(kinds.length, row[far.start("length")].text.split()[-1])
