"""A sentence as a row of chunks, each with a one-letter symbol: what the rules of the grammar are written in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from pipeline.parse import endings, unmarked
from pipeline.parse.initials import spelled_out
from pipeline.parse.lexicon import Lexicon
from pipeline.parse.normal import caseless, compiled
from pipeline.parse.scan import NEVER, PARTICLE, Chunk, line_of, scan

__all__ = ["ARTICLES", "SYMBOLS", "Chunk", "chunks", "fronted", "line_of"]

ARTICLES = ("a", "an", "un", "une", "una")
SYMBOLS = {
    "N": "a number",
    "U": "a unit: villages",
    "T": "a region's type word: district",
    "P": "a proper name",
    "S": "an armed side by a common noun: government forces",
    "V": "an event verb",
    "K": "standing control",
    "R": "a reporting verb",
    "D": "a date",
    "X": "a thing that is no locality: soldiers, kilometres",
    "j": "a side's adjective: pro-government",
    "i": "in",
    "o": "of",
    "f": "from",
    "b": "by",
    "t": "to",
    "n": "near, north of",
    "a": "and",
    "e": "except",
    "l": "including",
    "y": "a compass word",
    "z": "a vague area: countryside",
    "r": "remaining, another, more",
    "u": "most of, half the: a share of something",
    "q": "each",
    "d": "an article or the like",
    "h": "a form of to be",
    "v": "have, will",
    "w": "a relative pronoun",
    "c": "control",
    "s": "the genitive's mark",
    "m": "with, for, under, against",
    "p": "the preposition that a verb brings its object with",
    "x": "a word of grammar: while, again",
    "g": "any other word",
    "L": "an ending that says in",
    "A": "an ending that says from",
    "E": "an ending that says to",
    "O": "an ending that marks an object",
    "G": "an ending that says of them: 16 of them",
    "B": "by, behind its noun",
    "M": "the number of, before its noun or behind it",
}
# "under the control of Vespera", "into Vespera's hands", in front of a verb
UNDER = re.compile(
    r"(?:[mti]d?co?[djyxg]{0,2}(?P<of>[PS])P?|[mti]d?(?P<side>[PS])P?s?c|cd?(?P<whose>[PS])P?)[hvDx,]{0,4}$"
)
TO = re.compile(r"(?:^|[,;:(-])[xDad]{0,2}td?[jyx]{0,2}(?P<side>[PS])P?s?c?[hvDx,]{0,4}$")  # "To Vespera went ..."
CARRIED = re.compile(r"[PS]s[djyx]?cx?E[^VKR;]*$")  # the same where an ending says "into" and the verb stands last
GIVEN = re.compile(r"(?:[PS](?:s[djyx]?cx?)?|cx?)E")  # the same on either side of a verb that stands anywhere


def chunks(text: str, start: int, end: int, lexicon: Lexicon, published: date | None) -> tuple[Chunk, ...]:
    """Return the chunks of a sentence, `text[start:end]`, in order."""
    row = _merged(_ended(scan(text, start, end, lexicon, published), lexicon), lexicon)
    row = _sides(spelled_out(_named_once(_repeated(_said_once(row)))), lexicon)
    return tuple(_bare(_datives(_adjectives(_cases(row, lexicon), lexicon), lexicon), lexicon))


def _ended(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    if lexicon.unmarked:
        return unmarked.shaped(found, lexicon.unmarked)
    return list(endings.shaped(found, lexicon.endings)) if lexicon.endings else found


AGAIN = re.compile(r"[oV]d?[yjxgUT]{0,3}o?d?P(?:,d?P)*(?:,|,?a)$")
ALIKE = re.compile(r"od?[PU]")
TWICE = re.compile(r"[oV].*P.*[,a]od?[PU]")


def _repeated(found: list[Chunk]) -> list[Chunk]:
    """Leave out an "of" that only repeats the one before: "of Lowfen and of Highfen"."""
    line, kept = line_of(found), ""
    if not TWICE.search(line):
        return found
    row = []
    for i, chunk in enumerate(found):
        if line[i] == "o" and ALIKE.match(line, i) and AGAIN.search(kept[-12:]):
            continue
        kept += chunk.symbol
        row.append(chunk)
    return row


SPELLED_TWICE = re.compile(r"(?<=P)\(P\)(?=,P|,?aP)")


def _named_once(found: list[Chunk]) -> list[Chunk]:
    """Leave out another spelling in brackets in the middle of a list: "Lowfen (Lowfan), Highfen and Drymoor"."""
    line = line_of(found)
    twice = SPELLED_TWICE.search(line) if line.count("P(P)") == 1 else None
    return [*found[: twice.start()], *found[twice.end() :]] if twice else found


AGAIN_BEHIND = re.compile(r"N(?=\(N\))|P(?=\(P\))")


def _said_once(found: list[Chunk]) -> list[Chunk]:
    """Leave out what only says again, in brackets, what stands before: "16 (sixteen)", "Eastmoor Republic (ER)"."""
    for i in reversed([doubled.start() for doubled in AGAIN_BEHIND.finditer(line_of(found))]):
        first, again = found[i], found[i + 2]
        if first.number == again.number if first.symbol == "N" else again.text == _initials(first.text):
            found = [*found[: i + 1], *found[i + 4 :]]
    return found


def _initials(name: str) -> str | None:
    """Return the abbreviation of a name of several words by their first letters."""
    words = re.split(r"[ -]", name)
    return "".join(word[0] for word in words).upper() if len(words) > 1 else None


def _merged(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Join the words of a name: capitals in a row, with the small words that names carry inside."""
    if "P" not in line_of(found):
        return found
    out: list[Chunk] = []
    for i, chunk in enumerate(found):
        after = found[i + 1] if i + 1 < len(found) else None
        if _is_person(out, chunk, lexicon):
            out[-1] = out[-1]._replace(symbol="g")
        first = i == 0 or found[i - 1].text == "In"
        named = _particle(chunk, after, lexicon) or _belongs(chunk, after, first=first)
        if named or _closes(chunk, out) or _is_inside(out, chunk, after):
            chunk = chunk._replace(symbol="P")
        if out and chunk.symbol == out[-1].symbol == "P" and _adjoin(out[-1], chunk, lexicon):
            out[-1] = _union(out[-1], chunk, "P")
        elif chunk.symbol == "P" and _is_state_of(out, lexicon):
            of = out.pop()
            out[-1] = _union(_union(out[-1], of, "P"), chunk, "P")
        else:
            out.append(chunk)
    return [one._replace(symbol="X") if _is_works(one, lexicon) else one for one in out]


def _is_works(chunk: Chunk, lexicon: Lexicon) -> bool:
    return chunk.symbol == "P" and bool(compiled(lexicon.works).fullmatch(chunk.text))


def _is_state_of(out: list[Chunk], lexicon: Lexicon) -> bool:
    """Return whether a name goes on behind "of": "Republic of Eastmoor"."""
    if len(out) < 2 or out[-1].symbol != "o" or out[-2].symbol != "P" or out[-2].end + 1 != out[-1].start:
        return False
    return bool(compiled(lexicon.state_of).fullmatch(out[-2].text))


def _particle(chunk: Chunk, after: Chunk | None, lexicon: Lexicon) -> bool:
    if after is None or after.symbol != "P" or chunk.symbol not in "xig" or lexicon.endings:
        return False
    return (
        bool(PARTICLE.fullmatch(chunk.text)) and chunk.text not in ("at", "as", "an") and after.start == chunk.end + 1
    )


def _belongs(chunk: Chunk, after: Chunk | None, first: bool) -> bool:
    """Return whether a compass word is of the name: "Upper Lowfen", not "upper Lowfen" nor "Northern" at the start."""
    if after is None or chunk.symbol != "y" or after.symbol != "P" or after.start != chunk.end + 1:
        return False
    alone = first or re.fullmatch(r"(?:North|South)-?(?:east|west)ern", chunk.text)
    return chunk.text.istitle() and len(chunk.text) > 1 and not (alone and chunk.text.endswith("ern"))


def _is_person(out: Sequence[Chunk], chunk: Chunk, lexicon: Lexicon) -> bool:
    """Return whether a name that is now complete is a person's: "President John Doe"."""
    whole = bool(out) and out[-1].symbol == "P" and chunk.symbol != "P"
    return whole and bool(compiled(lexicon.person).fullmatch(out[-1].text))


def _closes(chunk: Chunk, out: Sequence[Chunk]) -> bool:
    """Return whether a compass word ends the name before it: "Lowfen Occidental"."""
    near = bool(out) and out[-1].symbol == "P" and out[-1].end + 1 == chunk.start
    return near and chunk.symbol == "y" and chunk.text.istitle() and len(chunk.text) > 1


def _is_inside(out: list[Chunk], chunk: Chunk, after: Chunk | None) -> bool:
    """Return whether a unit's word stands inside a longer name: "Lowfen City Park"."""
    if chunk.symbol not in "Uc" or not chunk.text.istitle() or after is None or after.symbol != "P" or not out:
        return False
    return out[-1].symbol == "P" and out[-1].end + 1 == chunk.start and chunk.end + 1 == after.start


def _adjoin(left: Chunk, right: Chunk, lexicon: Lexicon) -> bool:
    together = compiled(lexicon.agreeing).search(f"{left.text} {right.text}")
    if lexicon.endings and compiled(lexicon.endings.closed).fullmatch(left.text) and not together:
        return False
    if left.text.isupper() and not right.text.isupper() and len(left.text) > 1 and left.text != "DR":
        return False  # "SDF Lowfen": an abbreviation is a side, not the first word of a place
    state = compiled(lexicon.state_of).fullmatch(right.text)  # "Vesperan Republic"
    if compiled(lexicon.demonym).fullmatch(left.text) and not state:
        return False
    if compiled(lexicon.apart).fullmatch(right.text) and not together:
        return False
        return False
    return right.start == left.end + 1


def _union(left: Chunk, right: Chunk, symbol: str) -> Chunk:
    gap = " " * (right.start - left.end)
    return left._replace(symbol=symbol, text=left.text + gap + right.text, end=right.end)


def _sides(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Join the words of a side: adjectives and names before a noun of armed people, "forces of" a name."""
    if "S" not in line_of(found):
        return found
    out: list[Chunk] = []
    for chunk in found:
        if chunk.symbol == "S" and line_of(out[-2:]) == "sg":
            out.pop()  # "Vespera's glorious army"
            chunk = chunk._replace(start=out[-1].end + 1)
        while chunk.symbol == "S" and out and _is_of_side(out[-1], chunk, lexicon):
            if out[-1].symbol == "s" and not chunk.text.islower():
                break  # "Vespera's Southern Front" has a name of its own
            if out[-1].symbol == "s":
                owner = out[-2]
                del out[-2:]
                chunk = _union(owner, chunk, "S") if lexicon.free else _owned(owner, chunk)
            else:
                chunk = _union(out.pop(), chunk, "S")
        if chunk.symbol == "S" and chunk.text.casefold() in lexicon.members and _is_adjective(out, chunk):
            chunk = _union(out.pop(), chunk, "S")
            if out and out[-1].symbol in "jP" and out[-1].end + 1 == chunk.start:
                chunk = _union(out.pop(), chunk, "S")
        out.append(chunk)
    return list(_membered(out, lexicon))


def _is_of_side(left: Chunk, noun: Chunk, lexicon: Lexicon) -> bool:
    """Return whether a word goes into a side's name: not what has an ending of its own."""
    if (
        lexicon.free
        and left.symbol == "S"
        and lexicon.endings
        and compiled(lexicon.endings.closed).fullmatch(left.text)
    ):
        return False
    return left.symbol in lexicon.before_side and _follows(left, noun)


def _owned(owner: Chunk, side: Chunk) -> Chunk:
    """Return Vespera for "Vespera's troops", the troops for "the country's troops"."""
    named = owner.text if owner.symbol in "PS" else side.text
    return owner._replace(symbol="S", text=named, end=side.end)


def _follows(left: Chunk, right: Chunk) -> bool:
    """Return whether nothing but spaces and quotes stands between: "the 'North' group"."""
    return 0 < right.start - left.end < 3


def _is_adjective(out: list[Chunk], noun: Chunk) -> bool:
    """Return whether a plain word tells which forces: "resistance groups", not "killed fighters"."""
    last = out[-1] if out else None
    return (
        last is not None
        and last.symbol == "g"
        and last.end + 1 == noun.start
        and not re.search("(?:ed|ing|s)$", last.text)
    )


def _membered(found: list[Chunk], lexicon: Lexicon) -> Iterator[Chunk]:
    i = 0
    while i < len(found):
        chunk, taken = found[i], 1
        if chunk.symbol == "S":
            chunk, taken = _with_country(found, i, lexicon)
        yield chunk
        i += taken


BEFORE_NOUN = re.compile("P(?=[gxzyNXPUT])")


def _adjectives(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Tell "Redlandish villages" from the name of a region: a demonym before a common noun places nothing."""
    for before in BEFORE_NOUN.finditer(line_of(found)):
        i = before.start()
        if _is_demonym(found, i, lexicon) or _is_epithet(found, i) or _is_of_another(found, i):
            found[i] = found[i]._replace(symbol="j")
    return found


def _is_of_another(found: list[Chunk], i: int) -> bool:
    """Return whether a name only tells whose one more town it is: "another Lowfen town"."""
    return line_of(found[max(0, i - 1) : i + 2]) == "rPU" and not found[i + 1].text.endswith("s")


def _is_demonym(found: list[Chunk], i: int, lexicon: Lexicon) -> bool:
    chunk, after = found[i], found[i + 1]
    of = i + 2 < len(found) and found[i + 2].symbol == "o"  # "the Redlandish province of Eastmoor"
    common = (
        (after.symbol in "PU" and compiled(lexicon.adjective).fullmatch(chunk.text) and after.start == chunk.end + 1)
        or after.symbol in "gzyNX"
        or (after.symbol in "UT" and (of or after.text.endswith("s")))
    )
    return bool(common) and compiled(lexicon.demonym).fullmatch(chunk.text) is not None


def _is_epithet(found: list[Chunk], i: int) -> bool:
    """Return whether the first word of a sentence only tells which: "Border villages were ...", "Local sources ..."."""
    if i or len(found) < 2 or found[0].symbol != "P" or " " in found[0].text or found[1].start > found[0].end + 1:
        return False
    return found[1].symbol in "Ugx" and len(found[1].text) > 4 and found[1].text.endswith("s")


def _cases(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Put an empty "in", "of" or "by" before each name whose case says so by itself, "each" behind its number."""
    line = line_of(found)
    if lexicon.genitive == NEVER and "qN" not in line:
        return found
    return list(_declined(found, line, lexicon))


def _declined(found: list[Chunk], line: str, lexicon: Lexicon) -> Iterator[Chunk]:
    for i, chunk in enumerate(found):
        if before := _case(found, line, i, lexicon):
            yield Chunk(before, "", chunk.start, chunk.start)
        if line[i : i + 2] != "qN":
            yield chunk
        if chunk.symbol == "N" and line[i - 1 : i] == "q":
            yield found[i - 1]


def _case(found: list[Chunk], line: str, i: int, lexicon: Lexicon) -> str | None:
    """Return the preposition that stands in the ending of a chunk: of a container, of who did it."""
    if lexicon.genitive == NEVER or line[i] not in "PST":
        return None
    held = compiled(lexicon.genitive).fullmatch(found[i].text)
    opens = line[i] == "S" and bool(re.fullmatch(r"[xD,]*", line[:i]))
    if opens and compiled(lexicon.agent).fullmatch(found[i].text) and not found[i].text.split(" ")[0].isupper():
        return "b"  # "Силами армии освобождены ...": who acts stands first
    if line[i] == "T":
        first = "d" if line[:i] == "" or line[i - 1] in "V,DcS" else None  # "Провинция Алеппо" is the whole province
        return None if line[i + 1 : i + 2] != "P" else "i" if re.search(r"[UT]$", line[:i]) else first
    if line[i] == "P" and re.search(r"[Tz]$", line[:i]) and (held or not re.search(r"P[Tz]$", line[:i])):
        return "o"
    if line[i] == "P" and held and _is_held(line, i, found[i].text, lexicon):
        return "i"
    return "b" if _is_agent(found, line, i, lexicon) else None


def _is_held(line: str, i: int, text: str, lexicon: Lexicon) -> bool:
    """Return whether a name may be the container of what stands before it: a figure, a village."""
    head, _, rest = text.partition(" ")
    titled = bool(rest) and bool(compiled(lexicon.apart).fullmatch(head))  # "Северской Народной Республики"
    typed = line[i + 1 : i + 2] in ("T", "U") or text.isupper() or titled
    return bool(re.search(r"(?:N[rxygj]{0,3}|U,?a[rxygj]{0,2})U$|NX+g?$" + (r"|[PU]$" if typed else ""), line[:i]))


def _is_agent(found: list[Chunk], line: str, i: int, lexicon: Lexicon) -> bool:
    before = re.search(r"V[Dxg]{0,2}$", line[:i])
    verb = found[before.start()] if before else None
    passive = verb and verb.verb and verb.verb.passive and caseless(verb.verb.passive).fullmatch(verb.text)
    return bool(passive) and line[i + 1 : i + 2] != "T" and bool(compiled(lexicon.agent).fullmatch(found[i].text))


def _datives(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Put an empty "to" before each name in the dative, where the sentence tells of giving something else."""
    given = any(chunk.verb and chunk.verb.frame == "give" for chunk in found) and any(c.symbol in "NT" for c in found)
    return list(_given(found, lexicon)) if given else found


def _given(found: list[Chunk], lexicon: Lexicon) -> Iterator[Chunk]:
    for i, chunk in enumerate(found):
        free = i == 0 or found[i - 1].symbol not in "ionfbtm"
        if (
            free
            and chunk.symbol in "PS"
            and (compiled(lexicon.dative).fullmatch(chunk.text) or _is_recipient(found, i))
        ):
            yield Chunk("t", "", chunk.start, chunk.start)
        yield chunk


def _is_recipient(found: list[Chunk], i: int) -> bool:
    """Return whether a name between a verb of giving and a figure receives it: "ceded Vespera 16 villages"."""
    verb = found[i - 1].verb if i else None
    counted = re.match("N[rxygj]{0,2}[UT]", line_of(found[i + 1 : i + 5]))
    return verb is not None and verb.frame == "give" and counted is not None


def _bare(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave a bare verb ("came", "passed") a verb only behind its holder: "under Vespera's control came ..."."""
    line = line_of(found)
    for i, chunk in enumerate(found):
        if chunk.verb is not None and lexicon.free and _is_epithet_verb(chunk, line, i):
            found[i] = chunk._replace(symbol="j", verb=None)
        elif chunk.verb is not None and chunk.verb.bare and not _is_carried(line, i, lexicon):
            found[i] = chunk._replace(symbol="x", verb=None)
    return found


def _is_carried(line: str, i: int, lexicon: Lexicon) -> bool:
    """Return whether the verb at this position has its holder: in front of it, in some languages anywhere beside."""
    if fronted(line, i) or CARRIED.search(line[:i]):
        return True
    return lexicon.free and GIVEN.search(_clause(line, i)) is not None


def _is_epithet_verb(chunk: Chunk, line: str, i: int) -> bool:
    """Return whether a participle only tells which ones of a region: "Eastmoor's lost four villages"."""
    which = chunk.verb is not None and chunk.verb.passive
    return bool(which and caseless(which).fullmatch(chunk.text) and re.search("[PT]s$", line[:i]))


def _clause(line: str, verb: int) -> str:
    """Return the symbols around a verb, up to the next verb on either side."""
    stop = re.compile(r"[VKR;]").search(line, verb + 1)
    return re.split(r"[VKR;]", line[:verb])[-1] + line[verb : stop.start() if stop else len(line)]


def fronted(line: str, verb: int) -> re.Match[str] | None:
    """Return the new holder in front of a verb: "under the control of Vespera came ...", "to Vespera went ..."."""
    lead = line[:verb] if verb < 12 else "~" + line[verb - 12 : verb]
    return UNDER.search(lead) or TO.search(lead)


def _with_country(found: list[Chunk], i: int, lexicon: Lexicon) -> tuple[Chunk, int]:
    row = line_of(found[i : i + 7])
    # "(SDF)" is another name of the side before it.
    if short := re.match(r"S\(P\)S?", row):
        return found[i]._replace(end=found[i + short.end() - 1].end), short.end()
    member = found[i].text.split()[-1].casefold() in lexicon.members
    of = re.match(r"S[of]d?[PS](?P<short>\(P\)S?)?", row)
    if not (member and of) or (
        row[1] == "f" and found[i].text.casefold() not in ("jihadists", "militants", "fighters")
    ):
        return found[i], 1
    parts = found[i : i + (of.start("short") if of["short"] else of.end())]
    text = found[i].text
    for left, right in pairwise(parts):
        text += " " * (right.start - left.end) + right.text
    return found[i]._replace(text=text, end=parts[-1].end), of.end()
