"""A sentence word by word: verbs and phrases of the lexicon, numbers, days, and single words with their symbols.

A verb, a phrase or a number is tried only at a word that begins like it (`beginnings`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache, cached_property

from pipeline.model import Unit
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon, Verb
from pipeline.parse.text.beginnings import REMEMBERED, Beginning
from pipeline.parse.text.normal import compiled, fold
from pipeline.parse.words import dates, numbers
from pipeline.parse.words.dates import Day
from pipeline.parse.words.row import NEVER, Chunk

WORD = r"[#@]?[^\W\d_][\w]*(?:(?:\.-|-'|[-'.])(?=[^\W\d_])\w+|'(?=\w))*|[#@]\w+"
CODE = r"(?<!\w)\d[BEFHJLN-UX-Z](?!\w)"  # the name of a group: "3R"
# A table cell may begin in the middle of a run of letters.
EDGE = r"(?:(?<![\w-])|(?<=[a-z])(?=[A-Z]))"
EDGED = re.compile(EDGE)
# A form ends with its word, or with what joins it to the next: "d'Eastmoor".
WHOLE = r"(?:(?<=[' ])|(?!\w))"
JOINED = re.compile("e[dnrst]|esh")  # a particle of names before a hyphen only: "ed-Damir"
HEAD_OF_NAME = re.compile("[Rr]a's")  # the Arabic "head" of a cape: "Ra's Lanuf"
SINGLE = re.compile(r"[^\W\d_][\w-]*")
PUNCTUATION = {
    "[": "(",
    "]": ")",
    "/": "a",
    "+": "a",
    "\u2014": "-",
    ",": ",",
    ";": ";",
    ":": ":",
    "(": "(",
    ")": ")",
    "-": "-",
    "--": "-",
    '"': "x",
    "'": "x",
}
# What a chunk can be besides verbs, phrases, numbers and days.
PLAIN = re.compile(
    rf"(?P<link>https?://\S+)|(?P<word>{WORD}|\d{{1,3}}(?:st|nd|rd|th|ST|ND|RD|TH)(?!\w)|{CODE})"
    rf"|(?P<footnote>(?<=\S)\[\w{{1,4}}\]|(?<=[,;] )\[\d{{1,2}}\])|(?P<genitive>(?<=[sS])'(?!\w))"
    r"|(?P<sign>--?|(?<=[\w,] )\+(?=\d)|[\[\]/\u2014,;:()]|(?<=,)[\"'](?=\s))"
)


LETTERS = 5  # that tell which verbs and phrases can begin at a word


def tells(text: str, start: int, at: int, end: int, lexicon: Lexicon) -> bool:
    """Return whether a verb that may tell of an event begins at a place of the sentence `text[start:end]`.

    A bare verb tells of none without the words that name a holder before it.
    """
    found = _found(_told_of_verbs(lexicon)[text[at : at + LETTERS]], text, at, end)
    if found is None:
        return False
    return not _verb(found, lexicon).bare or _holding(lexicon).search(text, start, at) is not None


def may_begin(text: str, at: int, lexicon: Lexicon) -> bool:
    """Return whether a verb may begin at a place, as far as the first letters there tell."""
    return bool(_told_of_verbs(lexicon)[text[at : at + LETTERS]]) and EDGED.match(text, at) is not None


def may_tell(text: str, at: int, end: int, lexicon: Lexicon) -> bool:
    """Return whether `tells` may find a verb at a place of a sentence that ends with a word, at `end` or before it.

    What matches in a sentence matches in a longer text too, unless the form says what must not follow.
    """
    forms = _told_of_verbs(lexicon)[text[at : at + LETTERS]]
    return any(form.excludes or form.match(text, at, end) for form in forms)


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


def scan(text: str, start: int, end: int, lexicon: Lexicon, published: date | None) -> list[Chunk]:
    """Return the words of a sentence, `text[start:end]`, each a chunk, before any of them is seen beside another."""
    days = {day.start: day for day in dates.find(text, start, end, lexicon.dates, published)}
    told, meanings = _told(lexicon), _meanings(lexicon)
    row: list[Chunk] = []
    at = start
    while at < end:
        stop = text.find(" ", at, end)
        stop = end if stop < 0 else stop
        if stop == at or (text[at] == "#" and at + 1 in days):
            at += 1
        elif day := days.get(at):
            row.append(Chunk("D", text[at : day.end], at, day.end, None, None, None, day))
            at = day.end
            if text.startswith("'s", at):  # "Sunday's capture of", "Sunday's talks"
                row.append(Chunk("s", "'s", at, at + 2))
                at += 2
        elif (forms := told[text[at : at + LETTERS]]) and (found := _found(forms, text, at, end)):
            row.append(_phrase(found, lexicon))
            row += [
                Chunk("D", text[day.start : day.end], day.start, day.end, day=day)
                for day in _inside(days, found, lexicon)
            ]
            at = found.end()
        elif (word := text[at:stop]).isalpha() and (meaning := meanings[word]):
            # Nothing but letters up to a space: all of it is what `PLAIN` would find.
            row.append(Chunk(meaning[0], word, at, stop, None, meaning[1]))
            at = stop
        elif plain := PLAIN.match(text, at, end):
            if meaning := meanings[plain[0]]:
                row.append(Chunk(meaning[0], plain[0], at, plain.end(), None, meaning[1]))
            else:
                row += _word(plain, lexicon)
            at = plain.end()
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
        self.excludes = "(?!" in form or "$" in form

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


def _inside(days: dict[int, Day], found: re.Match[str], lexicon: Lexicon) -> list[Day]:
    """Return the days that a verb of several words holds: "se hicieron ayer con", not "le Mouvement du 9 mars"."""
    if lexicon.endings and found.lastgroup == "p_P":
        return []  # the name of a village: "10-cu Oktyabr"
    held = [day for day in days.values() if found.start() < day.start < found.end()] if days else []
    names = [found.string[found.start() : day.start].split() for day in held]
    return [day for day, before in zip(held, names, strict=True) if not (before and _is_movement(before[-1], lexicon))]


def _is_movement(word: str, lexicon: Lexicon) -> bool:
    return is_a(lexicon.kinds.armies.movement, word)


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
        owned = text.endswith(("'s", "'S")) and not HEAD_OF_NAME.fullmatch(text)
        stem = text[hash_:-2] if owned else text[hash_:].rstrip("'")
        stop = start + hash_ + len(stem)
        symbol, unit = _meaning(stem, lexicon)
        yield Chunk(symbol, stem.replace("_", " ") if hash_ else stem, start + hash_, stop, unit=unit)
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
    # Capitals tell an abbreviation or a name from the word that it looks like: "IS", "US".
    if symbol and not (word.isupper() and len(word) > 1 and folded in ("is", "us", "it")):
        return symbol, None
    if compiled(lexicon.side_prefix).fullmatch(folded):
        return "j", None
    if compiled(lexicon.adverb).fullmatch(folded):
        return "x", None
    named = not word[0].isdigit() if lexicon.unmarked else len(word) > 1 and _is_name(word, lexicon)
    return "P" if named else _other(word), None


def _other(text: str) -> str:
    return "x" if text.endswith("ly") else "g"


def _is_name(text: str, lexicon: Lexicon) -> bool:
    head, _, tail = text.partition("-")
    if is_a(lexicon.kinds.names.whose_land, text):
        return False
    particle = tail[:1].isupper() and (is_a(lexicon.kinds.names.particle, head) or JOINED.fullmatch(head))
    return text[0].isupper() or bool(particle) or re.fullmatch(CODE, text) is not None
