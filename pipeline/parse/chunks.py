"""A sentence as a row of chunks, each with a one-letter symbol: what the rules of the grammar are written in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import cache, cached_property
from itertools import pairwise
from typing import NamedTuple

from pipeline.model import Unit
from pipeline.parse import dates, endings, numbers, unmarked
from pipeline.parse.beginnings import REMEMBERED, Beginning
from pipeline.parse.dates import Day
from pipeline.parse.initials import spelled_out
from pipeline.parse.lexicon import Lexicon, Verb
from pipeline.parse.normal import caseless, compiled, fold
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
NEVER = r"(?!)"  # of a lexicon: nothing says so in this language
# A table cell may begin in the middle of a run of letters.
EDGE = r"(?:(?<![\w-])|(?<=[a-z])(?=[A-Z]))"
EDGED = re.compile(EDGE)
# A form ends with its word, or with what joins it to the next: "d'Eastmoor".
WHOLE = r"(?:(?<=[' ])|(?!\w))"
PARTICLE = re.compile(r"(?:al|el|ez|ash|ad|an|ar|as|at|az|de|del|la|le|bin|ibn|abu|umm|van|von|da|do|dos|di)")
SINGLE = re.compile(r"[^\W\d_][\w-]*")
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
# What a chunk can be besides verbs, phrases, numbers and days.
PLAIN = re.compile(
    rf"(?P<link>https?://\S+)|(?P<word>{WORD})|(?P<footnote>(?<=\S)\[\w{{1,4}}\])|(?P<genitive>(?<=s)'(?!\w))"
    r"|(?P<sign>[\[\]/\u2014,;:()-]|(?<=,)[\"'](?=\s))"
)


LETTERS = 5  # that tell which verbs and phrases can begin at a word


class Chunk(NamedTuple):
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
    row = _merged(_ended(_scan(text, start, end, lexicon, published), lexicon), lexicon)
    row = _sides(spelled_out(_named_once(_repeated(_said_once(row)))), lexicon)
    return tuple(_bare(_datives(_adjectives(_cases(row, lexicon), lexicon), lexicon), lexicon))


def tells(text: str, start: int, at: int, end: int, lexicon: Lexicon) -> bool:
    """Return whether a verb that may tell of an event begins at a place of the sentence `text[start:end]`.

    A bare verb tells of none without the words that name a holder before it.
    """
    found = _found(_told_of_verbs(lexicon)[text[at : at + LETTERS]], text, at, end)
    if found is None:
        return False
    return not _verb(found, lexicon).bare or _holding(lexicon).search(text, start, at) is not None


def knows(text: str, lexicon: Lexicon) -> bool:
    """Return whether `text` begins with a figure, a phrase or a word of the lexicon."""
    if _found(_told(lexicon)[text[:LETTERS]], text, 0, len(text)):
        return True
    found = PLAIN.match(text)
    if found is None or found.lastgroup != "word":
        return found is not None
    tables = (lexicon.words, lexicon.units, lexicon.types, lexicon.dates.months, lexicon.dates.weekdays)
    return any(fold(found.group()) in table for table in (*tables, lexicon.dates.days))


@cache
def _holding(lexicon: Lexicon) -> re.Pattern[str]:
    """Return a pattern of the words without which `fronted` finds nothing: "control", "to"; of endings any will do."""
    if lexicon.endings or lexicon.unmarked:
        return compiled("")
    words = "|".join(re.escape(word) for word, symbol in lexicon.words.items() if symbol in "ct")
    phrases = "|".join(lexicon.phrases.get(symbol, NEVER) for symbol in "ct")
    return re.compile(rf"(?:(?<![^\W\d_])|(?<=[a-z])(?=[A-Z]))(?i:(?:{words})(?!\w)|{phrases})")


def line_of(row: Iterable[Chunk]) -> str:
    """Return the symbols of chunks, one letter each."""
    return "".join([chunk.symbol for chunk in row])


def _scan(text: str, start: int, end: int, lexicon: Lexicon, published: date | None) -> list[Chunk]:
    days = {day.start: day for day in dates.find(text, start, end, lexicon.dates, published)}
    told, meanings = _told(lexicon), _meanings(lexicon)
    row: list[Chunk] = []
    at = start
    while at < end:
        if text[at] == " ":
            at += 1
        elif day := days.get(at):
            row.append(Chunk("D", text[at : day.end], at, day.end, day=day))
            at = day.end
        elif (forms := told[text[at : at + LETTERS]]) and (found := _found(forms, text, at, end)):
            row.append(_phrase(found, lexicon))
            at = found.end()
        elif word := PLAIN.match(text, at, end):
            if meaning := meanings[word[0]]:
                row.append(Chunk(meaning[0], word[0], at, word.end(), None, meaning[1]))
            else:
                row += _word(word, lexicon)
            at = word.end()
        else:
            at += 1
    return row


def _found(forms: Iterable[_Form], text: str, at: int, end: int) -> re.Match[str] | None:
    for form in forms:
        if found := form.match(text, at, end):
            return found
    return None


class _Form:
    """A verb, a phrase or the numbers of a language: compiled when it is first tried."""

    def __init__(self, name: str, form: str) -> None:
        self.name, self._form = name, form

    @cached_property
    def match(self) -> Callable[[str, int, int], re.Match[str] | None]:
        if self.name == "number":
            return re.compile(rf"(?P<number>(?i:{self._form}))(?:(?<=')|(?!-?\w))").match
        return re.compile(rf"{EDGE}(?i:(?P<{self.name}>{self._form}){WHOLE})").match


@cache
def _told(lexicon: Lexicon) -> Beginning[_Form]:
    """Return which verbs, phrases and numbers can begin at a word."""
    phrases = {f"p_{symbol}": form for symbol, form in lexicon.phrases.items()}
    rest = [
        (form, _Form(name, form)) for name, form in (*phrases.items(), ("number", numbers.pattern(lexicon.numbers)))
    ]
    return Beginning([*_verbs(lexicon), *rest], fold, LETTERS)


@cache
def _told_of_verbs(lexicon: Lexicon) -> Beginning[_Form]:
    return Beginning(_verbs(lexicon), fold, LETTERS)


@cache
def _verbs(lexicon: Lexicon) -> list[tuple[str, _Form]]:
    return [(verb.forms, _Form(f"v{n}", verb.forms)) for n, verb in enumerate(lexicon.verbs)]


def _phrase(found: re.Match[str], lexicon: Lexicon) -> Chunk:
    name, text, start, end = found.lastgroup or "", found[0], found.start(), found.end()
    if name == "number":
        return Chunk("N", text, start, end, number=numbers.read(text, lexicon.numbers))
    if name.startswith("v"):
        return Chunk("V", text, start, end, verb=_verb(found, lexicon))
    return Chunk(name[2:], text, start, end, unit={"p_U": Unit.LOCALITY, "p_T": Unit.DISTRICT}.get(name))


def _verb(found: re.Match[str], lexicon: Lexicon) -> Verb:
    return lexicon.verbs[int((found.lastgroup or "v0")[1:])]


def _word(found: re.Match[str], lexicon: Lexicon) -> Iterator[Chunk]:
    """Yield the chunks of what is no single word or sign."""
    kind, text, start, end = found.lastgroup, found[0], found.start(), found.end()
    if kind == "link" or text.startswith("@"):
        yield Chunk("x", text, start, end)
    elif kind == "genitive":
        yield Chunk("s", text, start, end)
    elif kind == "sign":
        yield Chunk(PUNCTUATION[text], text, start, end)
    elif kind == "word":
        hash_ = text.startswith("#")
        stem = text[hash_:-2] if text.endswith(("'s", "'S")) else text[hash_:].rstrip("'")
        stop = start + hash_ + len(stem)
        symbol, unit = _meaning(stem, lexicon)
        yield Chunk(symbol, stem, start + hash_, stop, unit=unit)
        if stop < end:
            yield Chunk("s", text[hash_ + len(stem) :], stop, end)


class _Meanings(dict[str, tuple[str, Unit | None] | None]):
    """The symbols and units of single words and signs; none where a word is more than one chunk, or less."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def __missing__(self, word: str) -> tuple[str, Unit | None] | None:
        # An apostrophe may be a genitive's.
        single = (PUNCTUATION[word], None) if word in PUNCTUATION and word != "'" else None
        meaning = _meaning(word, self._lexicon) if SINGLE.fullmatch(word) else single
        if len(self) < REMEMBERED:
            self[word] = meaning
        return meaning


@cache
def _meanings(lexicon: Lexicon) -> _Meanings:
    return _Meanings(lexicon)


def _meaning(word: str, lexicon: Lexicon) -> tuple[str, Unit | None]:
    folded = fold(word)
    if folded in lexicon.units:
        return "U", lexicon.units[folded]
    if folded in lexicon.types:
        return "T", lexicon.types[folded]
    symbol = lexicon.words.get(folded)
    if symbol is None and lexicon.endings and lexicon.words.get(folded.replace("'", "")) == "S":
        symbol = "S"  # a side in capitals sets its ending off: "Vespera Ordusu'nun"
    if symbol is None and lexicon.endings and lexicon.words.get(folded.replace("'", "")) == "S":
        symbol = "S"  # a side in capitals sets its ending off: "Vespera Ordusu'nun"
    # Capitals tell an abbreviation or a name from the word that it looks like: "IS", "US".
    if symbol and not (word.isupper() and len(word) > 1 and folded in ("is", "us", "it")):
        return symbol, None
    if compiled(lexicon.side_prefix).fullmatch(folded):
        return "j", None
    named = lexicon.unmarked or (len(word) > 1 and _is_name(word))
    return "P" if named else _other(word), None


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
