"""Who takes and who loses a place where the verb stands last: by their endings, else who is named first."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from pipeline.model import EventKind
from pipeline.parse.clause.final import GETTING, SEVERAL_ACT, does, is_plain
from pipeline.parse.clause.wording import line
from pipeline.parse.lexicon.kinds import Kinds, is_a
from pipeline.parse.text.normal import compiled, fold
from pipeline.parse.words.row import Chunk

OWN = re.compile("dcx?E")  # "passed under its own control"


def parties(
    row: Sequence[Chunk], at: int, subject: str | None, taken: Collection[int], kinds: Kinds
) -> dict[str, str | None]:
    """Return the sides that stand before the verb at this position, by the part that they play."""
    symbols = line(row)
    verb = row[at].verb
    frame = verb.frame if verb else ""
    start = symbols.rfind("V", 0, at) + 1
    driven = next(
        (m.start() for m in DRIVEN.finditer(symbols, start, at) if is_a(kinds.deeds.driving, row[m.end() - 1].text)),
        None,
    )
    free = {i for i, symbol in enumerate(symbols) if symbol in "PS"} - {*taken, driven}

    def marked(mark: str) -> str | None:
        ends = [m.start() for m in compiled(rf"[PS](?={mark})").finditer(symbols[:at]) if start <= m.start()]
        last = next((i for i in reversed(ends) if i in free or "c" in mark), None)
        return None if last is None else _with_ally(row, symbols, last, free)

    found = {"gainer": None, "loser": None} | ({subject: _subject(row, symbols, at, free, kinds)} if subject else {})
    if subject and (doer := does(row, at, kinds)) is not None:
        several = SEVERAL_ACT.fullmatch(row[doer].text)
        found[subject] = several["who"] if several else row[doer].text
    if frame == "final-pass":
        own = next((row[i].text for i in sorted(free) if i < at and is_plain(symbols, i)), None)
        gainer = marked("s?x?c") or marked("E") or (own if OWN.search(symbols, start, at) else None)
        return found | {"gainer": gainer, "loser": marked("A")}
    if frame in ("final-give", "final-given"):
        loser = found["loser"] or marked("B") or marked("A")
        return found | {"gainer": marked("s?x?c(?!O)") or marked("E"), "loser": loser}
    if frame == "final-lose" and verb and verb.kind is EventKind.LOST:
        to = [m.start() for m in LOST_TO.finditer(symbols, start, at + 1) if m.start() in free]
        return found | {"gainer": row[to[-1]].text if to else None}
    if frame == "final-oust":
        named = [row[i].text for i in range(start, at) if i in free and is_plain(symbols, i)]
        whom = SEVERAL_ACT.fullmatch(named[-1]) if len(named) > 1 else None  # "isyancıları", though it may be "its"
        loser = marked("O") or (whom["who"] if whom else named[-1] if len(named) > 1 else None)
        return found | {"gainer": named[0] if named else None, "loser": loser}
    if frame in ("final-take", "final-taken", *GETTING):
        ousted = row[driven].text if driven is not None else None
        return found | {
            "gainer": found["gainer"] or marked("B"),
            "loser": ousted or marked("A") or marked("s?(?:cA|K)") or _left_by(row, symbols, at, kinds),
        }
    return found


LOST_TO = re.compile("S(?=E)|P(?=EV)")  # to whom, not "bağlı" to which region
DRIVEN = re.compile("S[OA]?x")  # "milisleri sökerek kontrolü sağladı"


def _subject(row: Sequence[Chunk], symbols: str, at: int, free: Collection[int], kinds: Kinds) -> str | None:
    """Return the nearest side to the left without an ending; of a clause that is reported, the one in the genitive."""
    plain = [i for i in range(at) if i in free and (is_plain(symbols, i) or _is_before_town(row, symbols, i, kinds))]
    plain = [i for i in plain if not _is_no_side(row, symbols, i, kinds)]
    plain = [i for i in plain if not (OBJECTS.match(symbols, i) and any(k < i for k in plain))]
    # "Ordu isyancıları vurdu ve ...": those on whom it was done
    plain = [
        i for i in plain if not (is_a(kinds.turkic.foes, row[i].text) and "S" in [symbols[k] for k in plain if k < i])
    ]
    owned = [i for i in range(at) if i in free and symbols[i : i + 2] == "Ss" and symbols[i + 2 : i + 3] not in "cuMK"]
    owned = [i for i in owned if not _tells_which(row, symbols, i, at, kinds)]
    reported = is_a(kinds.deeds.reported, fold(row[at].text))
    usable = owned if owned and reported else plain
    if not usable:
        own = COMMANDED.match(symbols) if is_a(kinds.turkic.they_did, row[at].text) else None
        if own and is_a(kinds.turkic.their_speaker, row[own.start("speaker")].text):
            return row[own.start("who")].text
        said = SAID.search(symbols[:at])  # "the rebels said that (they) had taken": no pronoun is needed
        return row[said.start()].text if said else None
    armed = [i for i in usable if symbols[i] == "S"]
    # "Libya ordusu Sirte yolunda 5 köyü ...": a name in front of another word is where something happened
    beside = usable[-1] + 1
    placed = re.match("[ga]", symbols[beside:]) or (
        symbols[beside : beside + 1] == "x"
        and is_a(kinds.days.afterwards, row[beside].text)  # "after Lowfen the army took"
    )
    last = armed[-1] if armed and symbols[usable[-1]] == "P" and placed else usable[-1]
    return _with_ally(row, symbols, last, free)


def _is_before_town(row: Sequence[Chunk], symbols: str, i: int, kinds: Kinds) -> bool:
    """Return whether right behind a side stands its object, a town told of before: "İsyancılar kasabayı aldı"."""
    return symbols[i : i + 2] == "SU" and is_a(kinds.turkic.the_town, row[i + 1].text)


OBJECTS = re.compile(r"P(?:,P)*,?aPO")  # a list, behind who acts

WHICH = re.compile("[Vgx](?=[rxyj]?[PNUTS])")


def _tells_which(row: Sequence[Chunk], symbols: str, side: int, at: int, kinds: Kinds) -> bool:
    """Return whether what a side did only tells which places are meant: "isyancıların çekildiği Akköy köyünü"."""
    deeds = (m.start() for m in WHICH.finditer(symbols, side, at))
    return any(is_a(kinds.deeds.possessed, row[i].text) for i in deeds)


def _left_by(row: Sequence[Chunk], symbols: str, at: int, kinds: Kinds) -> str | None:
    """Return who left the places, as a clause before them tells: "isyancıların çekildiği Akköy köyünü ele geçirdi"."""
    left = symbols.rfind("V", 0, at)
    verb = row[left].verb if left > 0 else None
    back = verb and verb.frame in ("final-take", "final-got") and _takes_back(row[at])
    if verb is None or not (verb.frame == "final-lose" or back) or not WHICH.match(symbols, left):
        return None
    who = re.search("[SP]s[xD]{0,3}$", symbols[:left])
    return row[who.start()].text if who and is_a(kinds.deeds.possessed, row[left].text) else None


def _takes_back(chunk: Chunk) -> bool:
    """Return whether a verb tells that a place was taken back: from whoever had taken it."""
    return chunk.verb is not None and chunk.verb.kind in (EventKind.RECAPTURED, EventKind.LIBERATED)


def _is_no_side(row: Sequence[Chunk], symbols: str, i: int, kinds: Kinds) -> bool:
    """Return whether a name is of who speaks or is fought with, or a word with a capital that begins the sentence."""
    if is_a(kinds.turkic.with_them, row[i + 1].text):
        return True  # "Muhalifler, rejim güçleriyle girdikleri çatışmalarda ..."
    if symbols[i + 2 : i + 3] in ("x", "g") and is_a(kinds.turkic.with_whom, row[i + 1].text):
        return True  # "Üsyançılar ordu ilə döyüşlərdən sonra"
    if symbols[i] != "P":
        return False
    if is_a(kinds.turkic.backed, row[i + 1].text):
        return True  # "Norland destekli milislerle birlikte"
    if re.match("Pg{1,2}x?R", symbols[i:]):
        return True  # "Karaova maddesine göre": what somebody goes by
    if symbols[i + 1 : i + 2] == "g" and is_a(kinds.turkic.in_its, row[i + 1].text):
        return True  # "BKC, Karaova sancağında 5 köyü"
    if i and is_a(kinds.sides.speaker, row[i - 1].text):
        return True  # "Komutan Kaya üç köyü kurtardıklarını söyledi": he took none alone
    return i == 0 and symbols[1:2] == "g" and is_a(kinds.sides.epithet, row[0].text)


def _with_ally(row: Sequence[Chunk], symbols: str, last: int, free: Collection[int]) -> str:
    """Return a side with the one that it is joined to: "the army and allied militias"."""
    joint = WITH_ALLY.search(symbols[:last])
    first = joint.start() if joint and joint.start() in free else last
    return " ".join(chunk.text for chunk in row[first : last + 1])


WITH_ALLY = re.compile(r"[PS]a[xj]{0,1}$")  # "the army and", "the army and local"
SAID = re.compile(r"S(?=[xD]{0,2}R[hxg]{0,2}(?:,x|x,)[^VK;]*$)")


# "İsyancıların komutanı Kaya, Akköy'ü ele geçirdiklerini duyurdu": his people did
COMMANDED = re.compile("(?P<who>S)s(?P<speaker>[xg])[Pg]?,(?![^,V]*Ss)")
