"""A sentence as a row of chunks, each with a one-letter symbol: what the rules of the grammar are written in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import pairwise

from pipeline.model import Unit
from pipeline.parse import dates, endings, numbers, unmarked
from pipeline.parse.dates import Day
from pipeline.parse.initials import spelled_out
from pipeline.parse.lexicon import Lexicon, Verb
from pipeline.parse.normal import fold
from pipeline.parse.numbers import Number

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
WORD = r"[#@]?[^\W\d_][\w]*(?:(?:\.-|-'|[-'.])(?=[^\W\d_])\w+|'(?=\w))*|[#@]\w+"
# "under the control of Vespera", "into Vespera's hands", in front of a verb
UNDER = re.compile(
    r"(?:[mti]d?co?[djyxg]{0,2}(?P<of>[PS])P?|[mti]d?(?P<side>[PS])P?s?c|cd?(?P<whose>[PS])P?)[hvDx,]{0,4}$"
)
TO = re.compile(r"(?:^|[,;:(-])[xDad]{0,2}td?[jyx]{0,2}(?P<side>[PS])P?s?c?[hvDx,]{0,4}$")  # "To Vespera went ..."
CARRIED = re.compile(r"[PS]s[djyx]?cx?E[^VKR;]*$")  # the same where an ending says "into" and the verb stands last
GIVEN = re.compile(r"(?:[PS](?:s[djyx]?cx?)?|cx?)E")  # the same on either side of a verb that stands anywhere
# A table cell may begin in the middle of a run of letters.
EDGE = r"(?:(?<![\w-])|(?<=[a-z])(?=[A-Z]))"
# A form ends with its word, or with what joins it to the next: "d'Eastmoor".
WHOLE = r"(?:(?<=[' ])|(?!\w))"
PARTICLE = re.compile(r"(?:al|el|ez|ash|ad|an|ar|as|at|az|de|del|la|le|bin|ibn|abu|umm|van|von|da|do|dos|di)")
PUNCTUATION = {
    "[": "(",
    "]": ")",
    "/": "a",
    "\u2014": "-",
    ",": ",",
    ";": ";",
    ":": ":",
    "(": "(",
    ")": ")",
    "-": "-",
    '"': "x",
    "'": "x",
}


@dataclass(frozen=True, slots=True)
class Chunk:
    """A word or phrase of the plain text with its symbol and, where it has one, its meaning."""

    symbol: str
    text: str
    start: int
    end: int
    number: Number | None = None
    unit: Unit | None = None
    verb: Verb | None = None
    day: Day | None = None


def chunks(text: str, start: int, end: int, lexicon: Lexicon, published: date | None) -> tuple[Chunk, ...]:
    """Return the chunks of a sentence, `text[start:end]`, in order."""
    found = _merged(_ended(list(_scan(text, start, end, lexicon, published)), lexicon), lexicon)
    found = spelled_out(list(_named_once(list(_repeated(list(_said_once(found)))))))
    return tuple(
        _bare(
            list(_datives(list(_adjectives(list(_cases(_sides(found, lexicon), lexicon)), lexicon)), lexicon)), lexicon
        )
    )


def has_verb(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Return whether an event verb stands in `text[start:end]`; without one a sentence begins no claim."""
    return bool(_verb_pattern(lexicon).search(text, start, end))


def knows(text: str, lexicon: Lexicon) -> bool:
    """Return whether `text` begins with a figure, a phrase or a word of the lexicon."""
    found = _pattern(lexicon).match(text)
    if found is None or found.lastgroup != "word":
        return found is not None
    tables = (lexicon.words, lexicon.units, lexicon.types, lexicon.dates.months, lexicon.dates.weekdays)
    return any(fold(found.group()) in table for table in (*tables, lexicon.dates.days))


def _scan(text: str, start: int, end: int, lexicon: Lexicon, published: date | None) -> Iterator[Chunk]:
    days = {day.start: day for day in dates.find(text, start, end, lexicon.dates, published)}
    pattern = _pattern(lexicon)
    at = start
    while at < end:
        if day := days.get(at):
            yield Chunk("D", text[at : day.end], at, day.end, day=day)
            at = day.end
        elif found := pattern.match(text, at, end):
            yield from _chunk(found, lexicon)
            at = found.end()
        else:
            at += 1


@cache
def _verb_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"{EDGE}(?i:{'|'.join(verb.forms for verb in lexicon.verbs)}){WHOLE}")


@cache
def _pattern(lexicon: Lexicon) -> re.Pattern[str]:
    verbs = "|".join(rf"(?P<v{n}>{verb.forms}){WHOLE}" for n, verb in enumerate(lexicon.verbs))
    phrases = "|".join(rf"(?P<p_{symbol}>{form}){WHOLE}" for symbol, form in lexicon.phrases.items())
    number = numbers.pattern(lexicon.numbers)
    return re.compile(
        rf"(?P<link>https?://\S+)|{EDGE}(?i:{verbs}|{phrases})"
        rf"|(?P<footnote>(?<=\S)\[\w{{1,4}}\])|(?P<number>(?i:{number}))(?:(?<=')|(?!-?\w))"
        rf"|(?P<genitive>(?<=s)'(?!\w))|(?P<word>{WORD})|(?P<sign>[\[\]/\u2014,;:()-]|(?<=,)[\"'](?=\s))"
    )


def _chunk(found: re.Match[str], lexicon: Lexicon) -> Iterator[Chunk]:
    kind, text, start, end = found.lastgroup or "", found.group(), found.start(), found.end()
    if kind == "number":
        yield Chunk("N", text, start, end, number=numbers.read(text, lexicon.numbers))
    elif kind.startswith("v"):
        yield Chunk("V", text, start, end, verb=lexicon.verbs[int(kind[1:])])
    elif kind.startswith("p_"):
        yield Chunk(kind[2:], text, start, end, unit={"p_U": Unit.LOCALITY, "p_T": Unit.DISTRICT}.get(kind))
    elif kind == "sign":
        yield Chunk(PUNCTUATION[text], text, start, end)
    elif kind == "genitive":
        yield Chunk("s", text, start, end)
    elif kind == "word":
        yield from _word(text, start, lexicon)
    elif kind == "link":
        yield Chunk("x", text, start, end)


def _word(text: str, start: int, lexicon: Lexicon) -> Iterator[Chunk]:
    if text.startswith("@"):
        yield Chunk("x", text, start, start + len(text))
        return
    if text.startswith("#"):
        text, start = text[1:], start + 1
    stem = text[:-2] if text.endswith(("'s", "'S")) else text.rstrip("'")
    yield _plain_word(stem, start, lexicon)
    if stem != text:
        yield Chunk("s", text[len(stem) :], start + len(stem), start + len(text))


def _plain_word(text: str, start: int, lexicon: Lexicon) -> Chunk:
    end, folded = start + len(text), fold(text)
    if folded in lexicon.units:
        return Chunk("U", text, start, end, unit=lexicon.units[folded])
    if folded in lexicon.types:
        return Chunk("T", text, start, end, unit=lexicon.types[folded])
    symbol = lexicon.words.get(folded)
    if symbol is None and lexicon.endings and lexicon.words.get(folded.replace("'", "")) == "S":
        symbol = "S"  # a side in capitals sets its ending off: "Vespera Ordusu'nun"
    # Capitals tell an abbreviation or a name from the word that it looks like: "IS", "US".
    if symbol and not (text.isupper() and len(text) > 1 and folded in ("is", "us", "it")):
        return Chunk(symbol, text, start, end)
    if re.fullmatch(lexicon.side_prefix, folded):
        return Chunk("j", text, start, end)
    named = lexicon.unmarked or (len(text) > 1 and _is_name(text))
    return Chunk("P" if named else _other(text), text, start, end)


def _other(text: str) -> str:
    return "x" if text.endswith("ly") else "g"


def _is_name(text: str) -> bool:
    head, _, tail = text.partition("-")
    if re.search(r"-(?:held|controlled|occupied|besieged|populated)$", text):
        return False
    return text[0].isupper() or (bool(PARTICLE.fullmatch(head)) and tail[:1].isupper())


def _ended(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    if lexicon.unmarked:
        return unmarked.shaped(found, lexicon.unmarked)
    return list(endings.shaped(found, lexicon.endings)) if lexicon.endings else found


AGAIN = re.compile(r"[oV]d?[yjxgUT]{0,3}o?d?P(?:,d?P)*(?:,|,?a)$")
ALIKE = re.compile(r"od?[PU]")


def _repeated(found: list[Chunk]) -> Iterator[Chunk]:
    """Leave out an "of" that only repeats the one before: "of Lowfen and of Highfen"."""
    line, kept = "".join(chunk.symbol for chunk in found), ""
    for i, chunk in enumerate(found):
        if AGAIN.search(kept[-12:]) and ALIKE.match(line, i):
            continue
        kept += chunk.symbol
        yield chunk


def _named_once(found: list[Chunk]) -> Iterator[Chunk]:
    """Leave out another spelling in brackets in the middle of a list: "Lowfen (Lowfan), Highfen and Drymoor"."""
    line = "".join(chunk.symbol for chunk in found)
    twice = re.compile(r"(?<=P)\(P\)(?=,P|,?aP)").search(line)
    first, last = twice.span() if twice and line.count("P(P)") == 1 else (0, 0)
    return (chunk for i, chunk in enumerate(found) if not first <= i < last)


def _said_once(found: list[Chunk]) -> Iterator[Chunk]:
    """Leave out what only says again, in brackets, what stands before: "16 (sixteen)", "Eastmoor Republic (ER)"."""
    i = 0
    while i < len(found):
        yield found[i]
        row = found[i : i + 4]
        symbols = "".join(chunk.symbol for chunk in row)
        number = symbols == "N(N)" and row[0].number == row[2].number
        i += 4 if number or (symbols == "P(P)" and row[2].text == _initials(row[0].text)) else 1


def _initials(name: str) -> str | None:
    """Return the abbreviation of a name of several words by their first letters."""
    words = re.split(r"[ -]", name)
    return "".join(word[0] for word in words).upper() if len(words) > 1 else None


def _merged(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Join the words of a name: capitals in a row, with the small words that names carry inside."""
    out: list[Chunk] = []
    for i, chunk in enumerate(found):
        after = found[i + 1] if i + 1 < len(found) else None
        if _is_person(out, chunk, lexicon):
            out[-1] = replace(out[-1], symbol="g")
        first = i == 0 or found[i - 1].text == "In"
        named = _particle(chunk, after, lexicon) or _belongs(chunk, after, first=first)
        if named or _closes(chunk, out) or _is_inside(out, chunk, after):
            chunk = replace(chunk, symbol="P")
        if out and chunk.symbol == out[-1].symbol == "P" and _adjoin(out[-1], chunk, lexicon):
            out[-1] = _union(out[-1], chunk, "P")
        elif chunk.symbol == "P" and _is_state_of(out, lexicon):
            of = out.pop()
            out[-1] = _union(_union(out[-1], of, "P"), chunk, "P")
        else:
            out.append(chunk)
    return [replace(one, symbol="X") if _is_works(one, lexicon) else one for one in out]


def _is_works(chunk: Chunk, lexicon: Lexicon) -> bool:
    return chunk.symbol == "P" and bool(re.fullmatch(lexicon.works, chunk.text))


def _is_state_of(out: list[Chunk], lexicon: Lexicon) -> bool:
    """Return whether a name goes on behind "of": "Republic of Eastmoor"."""
    if len(out) < 2 or out[-1].symbol != "o" or out[-2].symbol != "P" or out[-2].end + 1 != out[-1].start:
        return False
    return bool(re.fullmatch(lexicon.state_of, out[-2].text))


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
    return whole and bool(re.fullmatch(lexicon.person, out[-1].text))


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
    together = re.search(lexicon.agreeing, f"{left.text} {right.text}")
    if lexicon.endings and re.fullmatch(lexicon.endings.closed, left.text) and not together:
        return False
    if left.text.isupper() and not right.text.isupper() and len(left.text) > 1 and left.text != "DR":
        return False  # "SDF Lowfen": an abbreviation is a side, not the first word of a place
    state = re.fullmatch(lexicon.state_of, right.text)  # "Vesperan Republic"
    if (re.fullmatch(lexicon.demonym, left.text) and not state) or (
        re.fullmatch(lexicon.apart, right.text) and not together
    ):
        return False
    return right.start == left.end + 1


def _union(left: Chunk, right: Chunk, symbol: str) -> Chunk:
    gap = " " * (right.start - left.end)
    return replace(left, symbol=symbol, text=left.text + gap + right.text, end=right.end)


def _sides(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Join the words of a side: adjectives and names before a noun of armed people, "forces of" a name."""
    out: list[Chunk] = []
    for chunk in found:
        if chunk.symbol == "S" and "".join(one.symbol for one in out[-2:]) == "sg":
            out.pop()  # "Vespera's glorious army"
            chunk = replace(chunk, start=out[-1].end + 1)
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
    if lexicon.free and left.symbol == "S" and lexicon.endings and re.fullmatch(lexicon.endings.closed, left.text):
        return False
    return left.symbol in lexicon.before_side and _follows(left, noun)


def _owned(owner: Chunk, side: Chunk) -> Chunk:
    """Return Vespera for "Vespera's troops", the troops for "the country's troops"."""
    named = owner.text if owner.symbol in "PS" else side.text
    return replace(owner, symbol="S", text=named, end=side.end)


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


def _adjectives(found: list[Chunk], lexicon: Lexicon) -> Iterator[Chunk]:
    """Tell "Redlandish villages" from the name of a region: a demonym before a common noun places nothing."""
    for i, chunk in enumerate(found):
        after = found[i + 1] if i + 1 < len(found) else None
        demonym = chunk.symbol == "P" and re.fullmatch(lexicon.demonym, chunk.text)
        of = i + 2 < len(found) and found[i + 2].symbol == "o"  # "the Redlandish province of Eastmoor"
        common = after is not None and (
            (after.symbol in "PU" and re.fullmatch(lexicon.adjective, chunk.text) and after.start == chunk.end + 1)
            or after.symbol in "gzyNX"
            or (after.symbol in "UT" and (of or after.text.endswith("s")))
        )
        people = (demonym and common) or _is_epithet(found, i) or _is_of_another(found, i)
        yield replace(chunk, symbol="j") if people else chunk


def _is_of_another(found: list[Chunk], i: int) -> bool:
    """Return whether a name only tells whose one more town it is: "another Lowfen town"."""
    row = "".join(chunk.symbol for chunk in found[max(0, i - 1) : i + 2])
    return row == "rPU" and not found[i + 1].text.endswith("s")


def _is_epithet(found: list[Chunk], i: int) -> bool:
    """Return whether the first word of a sentence only tells which: "Border villages were ...", "Local sources ..."."""
    if i or len(found) < 2 or found[0].symbol != "P" or " " in found[0].text or found[1].start > found[0].end + 1:
        return False
    return found[1].symbol in "Ugx" and len(found[1].text) > 4 and found[1].text.endswith("s")


def _cases(found: list[Chunk], lexicon: Lexicon) -> Iterator[Chunk]:
    """Put an empty "in", "of" or "by" before each name whose case says so by itself, "each" behind its number."""
    line = "".join(chunk.symbol for chunk in found)
    for i, chunk in enumerate(found):
        if before := _case(found, line, i, lexicon):
            yield Chunk(before, "", chunk.start, chunk.start)
        if line[i : i + 2] != "qN":
            yield chunk
        if chunk.symbol == "N" and line[i - 1 : i] == "q":
            yield found[i - 1]


def _case(found: list[Chunk], line: str, i: int, lexicon: Lexicon) -> str | None:
    """Return the preposition that stands in the ending of a chunk: of a container, of who did it."""
    if lexicon.genitive == r"(?!)" or line[i] not in "PST":
        return None
    held = re.fullmatch(lexicon.genitive, found[i].text)
    opens = line[i] == "S" and bool(re.fullmatch(r"[xD,]*", line[:i]))
    if opens and re.fullmatch(lexicon.agent, found[i].text) and not found[i].text.split(" ")[0].isupper():
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
    titled = bool(rest) and bool(re.fullmatch(lexicon.apart, head))  # "Северской Народной Республики"
    typed = line[i + 1 : i + 2] in ("T", "U") or text.isupper() or titled
    return bool(re.search(r"(?:N[rxygj]{0,3}|U,?a[rxygj]{0,2})U$|NX+g?$" + (r"|[PU]$" if typed else ""), line[:i]))


def _is_agent(found: list[Chunk], line: str, i: int, lexicon: Lexicon) -> bool:
    before = re.search(r"V[Dxg]{0,2}$", line[:i])
    verb = found[before.start()] if before else None
    passive = verb and verb.verb and verb.verb.passive and re.fullmatch(verb.verb.passive, verb.text, re.IGNORECASE)
    return bool(passive) and line[i + 1 : i + 2] != "T" and bool(re.fullmatch(lexicon.agent, found[i].text))


def _datives(found: list[Chunk], lexicon: Lexicon) -> Iterator[Chunk]:
    """Put an empty "to" before each name in the dative, where the sentence tells of giving something else."""
    given = any(chunk.verb and chunk.verb.frame == "give" for chunk in found) and any(c.symbol in "NT" for c in found)
    for i, chunk in enumerate(found):
        free = i == 0 or found[i - 1].symbol not in "ionfbtm"
        dative = re.fullmatch(lexicon.dative, chunk.text) or _is_recipient(found, i)
        if given and free and chunk.symbol in "PS" and dative:
            yield Chunk("t", "", chunk.start, chunk.start)
        yield chunk


def _is_recipient(found: list[Chunk], i: int) -> bool:
    """Return whether a name between a verb of giving and a figure receives it: "ceded Vespera 16 villages"."""
    verb = found[i - 1].verb if i else None
    counted = re.match("N[rxygj]{0,2}[UT]", "".join(chunk.symbol for chunk in found[i + 1 : i + 5]))
    return verb is not None and verb.frame == "give" and counted is not None


def _bare(found: list[Chunk], lexicon: Lexicon) -> Iterator[Chunk]:
    """Leave a bare verb ("came", "passed") a verb only behind its holder: "under Vespera's control came ..."."""
    line = "".join(chunk.symbol for chunk in found)
    for i, chunk in enumerate(found):
        idle = chunk.verb is not None and chunk.verb.bare and not _is_carried(line, i, lexicon)
        which = lexicon.free and _is_epithet_verb(chunk, line, i)
        yield replace(chunk, symbol="j" if which else "x", verb=None) if idle or which else chunk


def _is_carried(line: str, i: int, lexicon: Lexicon) -> bool:
    """Return whether the verb at this position has its holder: in front of it, in some languages anywhere beside."""
    if fronted(line, i) or CARRIED.search(line[:i]):
        return True
    return lexicon.free and GIVEN.search(_clause(line, i)) is not None


def _is_epithet_verb(chunk: Chunk, line: str, i: int) -> bool:
    """Return whether a participle only tells which ones of a region: "Eastmoor's lost four villages"."""
    which = chunk.verb is not None and chunk.verb.passive
    return bool(which and re.fullmatch(which, chunk.text, re.IGNORECASE) and re.search("[PT]s$", line[:i]))


def _clause(line: str, verb: int) -> str:
    """Return the symbols around a verb, up to the next verb on either side."""
    stop = re.compile(r"[VKR;]").search(line, verb + 1)
    return re.split(r"[VKR;]", line[:verb])[-1] + line[verb : stop.start() if stop else len(line)]


def fronted(line: str, verb: int) -> re.Match[str] | None:
    """Return the new holder in front of a verb: "under the control of Vespera came ...", "to Vespera went ..."."""
    lead = line[:verb] if verb < 12 else "~" + line[verb - 12 : verb]
    return UNDER.search(lead) or TO.search(lead)


def _with_country(found: list[Chunk], i: int, lexicon: Lexicon) -> tuple[Chunk, int]:
    row = "".join(chunk.symbol for chunk in found[i : i + 7])
    # "(SDF)" is another name of the side before it.
    if short := re.match(r"S\(P\)S?", row):
        return replace(found[i], end=found[i + short.end() - 1].end), short.end()
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
    return replace(found[i], text=text, end=parts[-1].end), of.end()
