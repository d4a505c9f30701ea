"""Names where no capital marks them: an unknown word is a name only where a name may stand.

A row comes in with each unknown word as a name ("P"); it goes out with those that are none as plain words ("g"), and
with the small words that the grammar looks for ("of", "in") where the language puts two nouns side by side.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.model import Qualifier, Unit
from pipeline.parse.lexicon import Unmarked
from pipeline.parse.numbers import Number

if TYPE_CHECKING:
    from pipeline.parse.chunks import Chunk

LISTED = re.compile(r"[,;)(:a-]|$")  # what ends an entry of a list of names
GOVERNING = frozenset("UTzniftbmopq")
VAGUE = Number(None, None, Qualifier.VAGUE)


def shaped(found: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Return the chunks of a sentence with names only where names may stand."""
    row = _voiced(_governed(_with_particles(_recalled(_settled(found, of), of), of), of), of)
    return _numbered(_joined(_entered(_without_brackets(_without_others(row)), of), of), of)


def _settled(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Make a present like "controls" standing control, unless a headline tells with it what is new."""
    headline = bool(row) and row[0].symbol in "SP" and not any(chunk.symbol in "wu" for chunk in row)
    return [
        chunk._replace(symbol="K", verb=None)
        if chunk.verb and not headline and re.fullmatch(of.standing, chunk.text) and not _is_new(row, i, of)
        else chunk
        for i, chunk in enumerate(row)
    ]


def _is_new(row: Sequence[Chunk], at: int, of: Unmarked) -> bool:
    """Return whether a verb in front makes a present what is new: "the rebels have come to control"."""
    return any(re.fullmatch(of.become, chunk.text) for chunk in row[max(0, at - 3) : at] if chunk.symbol == "h")


BEEN = re.compile(r"h[^VKR;:.]{0,8}V")


def _recalled(row: list[Chunk], of: Unmarked) -> list[Chunk]:
    """Make what "had" happened standing control, unless a day near it says that it is news."""
    out = list(row)
    for found in BEEN.finditer("".join(chunk.symbol for chunk in row)):
        at = found.end() - 1
        days = [chunk for chunk in row[found.start() : at + 9] if chunk.day]
        if re.fullmatch(of.been, row[found.start()].text) and not any(
            re.fullmatch(of.recent, day.text) for day in days
        ):
            out[at] = row[at]._replace(symbol="K", verb=None)
    return out


ENTERED = re.compile(r"(?P<to>t)d?UP[aP,y]*a[xhg]{0,2}V[xD]{0,2}(?P<it>p)")


def _entered(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Leave a place that was entered and then taken free of its "to": "got into Lowfen and seized it"."""
    out = list(row)
    for found in ENTERED.finditer("".join(chunk.symbol for chunk in row)):
        if re.fullmatch(rf"\w+?{of.pronoun}", row[found.start("it")].text):
            out[found.start()] = row[found.start()]._replace(symbol="x")
    return out


VOICED = re.compile(r"(?:w[xh]?|(?<=[UPy),])[xh]{1,3}|(?<=[UPN]))(?P<verb>V)(?=D?(?:[,;bfRl]|$)|(?<=[UN]V)D?i)")


def _voiced(row: list[Chunk], of: Unmarked) -> list[Chunk]:
    """Make a verb passive that has neither side nor object behind it: "the villages have been freed".

    Without the signs of vowels the two look alike.
    """
    out = list(row)
    for found in VOICED.finditer("".join(chunk.symbol for chunk in row)):
        chunk = row[found.start("verb")]
        lead = [other for other in row[found.start() : found.start("verb")] if other.symbol == "x"]
        if not all(re.fullmatch(of.indeed, other.text) for other in lead):
            continue
        if chunk.verb and chunk.verb.frame == "first-take" and not chunk.verb.particle and chunk.text.endswith("ت"):
            out[found.start("verb")] = chunk._replace(verb=replace(chunk.verb, frame="first-taken"))
    return out


def _with_particles(row: list[Chunk], of: Unmarked) -> list[Chunk]:
    """Make the preposition that belongs to a verb a word of grammar; a verb that lacks its own tells of no change."""
    out = list(row)
    for i, chunk in enumerate(row):
        if out[i].verb is None or chunk.verb is None or chunk.verb.particle is None:
            continue
        at = _particle(out, i, of)
        if at is None:
            out[i] = chunk._replace(symbol="c" if re.fullmatch(of.control, chunk.text) else "g", verb=None)
            continue
        out[at] = out[at]._replace(symbol="p")
        for j in range(i + 1, at):
            if out[j].symbol == "V":
                out[j] = out[j]._replace(symbol="c", verb=None)
    return out


def _particle(row: Sequence[Chunk], verb: int, of: Unmarked) -> int | None:
    wanted = row[verb].verb
    assert wanted is not None
    form = f"{wanted.particle}{of.pronoun}?"
    for j in range(verb + 1, min(verb + 16, len(row))):
        if row[j].symbol in "fmxP" and re.fullmatch(form, row[j].text):
            return j
        if row[j].symbol in "VKR;:" and not re.fullmatch(of.control, row[j].text):
            return None
    return None


def _governed(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Return the row with each unknown word either a name or a plain word, "and" set apart from the name behind it."""
    out: list[Chunk] = []
    topics = _topics(row, of)
    i = 0
    while i < len(row):
        if row[i].symbol != "P" and not _is_called(row[i], out, row[i + 1] if i + 1 < len(row) else None, of):
            out.append(row[i])
            i += 1
            continue
        stop = i + 1
        while stop < len(row) and row[stop].start == row[stop - 1].end + 1:
            if not _continues(row[stop - 1], row[stop], of) and not _closes(row, stop, of):
                break
            stop += 1
        out += _run(row[i:stop], out, row[stop] if stop < len(row) else None, of, i in topics)
        i = stop
    return out


TOPIC = re.compile(r"x(?P<names>P{1,4}(?:,?a?P{1,4})*)(?:,?i[^VKR;]{1,5},)?[xh]{0,2}V")


def _topics(row: Sequence[Chunk], of: Unmarked) -> set[int]:
    """Return where names begin a clause that tells what became of them: "said that Lowfen and Highfen were taken"."""
    found: set[int] = set()
    for topic in TOPIC.finditer("".join(chunk.symbol for chunk in row)):
        verb = row[topic.end() - 1].verb
        passive = verb is not None and verb.frame in ("first-fall", "first-taken")
        ousted = verb is not None and verb.particle is not None and _is_of_it(row, topic.end(), verb.particle, of)
        if re.fullmatch(of.that, row[topic.start()].text) and (passive or ousted):
            found.add(topic.start("names"))
    return found


def _is_of_it(row: Sequence[Chunk], at: int, particle: str, of: Unmarked) -> bool:
    """Return whether the preposition of a verb right before `at` has a pronoun: "out of them"."""
    return any(re.fullmatch(f"{particle}{of.pronoun}", chunk.text) for chunk in row[at : at + 2])


def _is_called(word: Chunk, before: Sequence[Chunk], after: Chunk | None, of: Unmarked) -> bool:
    """Return whether a known noun with its article is a name, since one village governs it: "the village Victory"."""
    if not before or re.match(of.definite, before[-1].text):
        return False
    if word.symbol in "gX" and re.fullmatch(of.definite, word.text) and _is_second(before, of):
        return True
    if word.symbol == "X" and re.fullmatch(of.carrier, word.text) and after is not None and word.end + 1 == after.start:
        listed = before[-1].symbol in "UTyin" or (before[-1].symbol in ",a" and _is_list(before))
        return listed and (after.symbol == "P" or bool(re.fullmatch(of.definite, after.text)))
    if word.symbol == "D":  # a month that a name begins with, in a list of places
        listed = before[-1].symbol == "U" or (before[-1].symbol == "a" and _is_list(before))
        return (
            listed and word.text.isalpha() and after is not None and after.symbol == "P" and after.start == word.end + 1
        )
    if before[-1].symbol == "T" and word.symbol in "gX" and re.fullmatch(of.definite, word.text):
        return not re.fullmatch(of.qualifier, word.text)
    if before[-1].symbol == "T":
        return word.symbol == "n" and re.fullmatch(of.carrier, word.text) is not None  # "the state of North Darfur"
    governed = before[-1].symbol == "U" and before[-1].text in (of.single | of.paired)
    return governed and word.symbol in "gXU" and bool(re.fullmatch(of.definite, word.text))


def _is_second(before: Sequence[Chunk], of: Unmarked) -> bool:
    """Return whether the second of two villages is to follow: "the two villages of Lowfen and"."""
    found = re.search(r"(?P<unit>[UT])P+a$", "".join(chunk.symbol for chunk in before[-6:]))
    return found is not None and before[len(before) - min(6, len(before)) + found.start("unit")].text in of.paired


def _continues(last: Chunk, word: Chunk, of: Unmarked) -> bool:
    """Return whether a word goes on with the one before: an unknown one, or any noun behind "Tel", "son of"."""
    carried = any(re.fullmatch(of.carrier, text) for text in (last.text, last.text.removeprefix(of.conjunction)))
    return word.symbol == "P" or (carried and word.symbol in "gXUzyS" and " " not in word.text)


def _closes(row: Sequence[Chunk], at: int, of: Unmarked) -> bool:
    """Return whether a known noun is the second word of an entry of a list: "Old House, Lowfen and"."""
    word, after = row[at], row[at + 1] if at + 1 < len(row) else None
    if word.symbol != "X" or " " in word.text or re.match(of.definite, word.text) or row[at - 1].symbol != "P":
        return False
    listed = at > 1 and row[at - 2].symbol in (",", "a")
    return listed and after is not None and after.symbol in ",)"


def _run(
    words: Sequence[Chunk], before: Sequence[Chunk], after: Chunk | None, of: Unmarked, topic: bool = False
) -> list[Chunk]:
    """Return a run of unknown words, divided before each "and", as names where names may stand."""
    out: list[Chunk] = []
    parts = _parts(words, bool(before) and before[-1].symbol in GOVERNING, of)
    for number, (joined, part) in enumerate(parts):
        follows = "a" if number + 1 < len(parts) else after.symbol if after else ""
        lead = [*before, *out]
        if joined is None:
            quoted = len(parts) == 1 and _is_quoted(part, lead, after)
            named = (topic and not out) or _opens(lead, part, follows, of)
            out += _named(part, follows, of, quoted) if named else _plain(part)
        elif _goes_on(lead, part, follows, of):
            out += [joined, *_named(part, follows, of)]
        else:
            out += [joined, *_plain(part)]
    return out


def _parts(words: Sequence[Chunk], governed: bool, of: Unmarked) -> list[tuple[Chunk | None, list[Chunk]]]:
    """Divide a run of words before each one that begins with "and"; each part with that "and", the first without.

    Behind a noun or preposition that governs it, or the first half of a name, a name may itself begin with that letter.
    """
    size = len(of.conjunction)
    parts: list[tuple[Chunk | None, list[Chunk]]] = [(None, [])]
    for i, word in enumerate(words):
        led = governed if i == 0 else re.fullmatch(of.carrier, words[i - 1].text) is not None
        if word.symbol == "P" and word.text.startswith(of.conjunction) and len(word.text) > size + 1 and not led:
            joined = word._replace(symbol="a", text=of.conjunction, end=word.start + size)
            parts.append((joined, [word._replace(text=word.text[size:], start=word.start + size)]))
        else:
            parts[-1][1].append(word)
    return parts if parts[0][1] else parts[1:]


def _plain(words: Sequence[Chunk]) -> list[Chunk]:
    return [word._replace(symbol="g") for word in words]


def _is_quoted(words: Sequence[Chunk], before: Sequence[Chunk], after: Chunk | None) -> bool:
    """Return whether signs that are no chunks stand on both sides of the words: quotation marks."""
    opened = bool(before) and words[0].start - before[-1].end > 1
    return opened and after is not None and after.start - words[-1].end > 1


def _named(words: Sequence[Chunk], after: str, of: Unmarked, quoted: bool = False) -> list[Chunk]:
    """Return the words of a name as such, what follows it as plain words; a name in quotes is all of them."""
    if quoted and len(words) <= of.longest:
        return [word._replace(symbol="P", unit=None) for word in words]
    stop, longest = 0, of.longest
    while stop < len(words) and stop < longest:
        carried = stop and re.fullmatch(of.carrier, words[stop - 1].text)
        if stop and not carried and re.fullmatch(of.qualifier, words[stop].text):
            break
        longest += bool(re.fullmatch(of.carrier, words[stop].text))
        stop += 1
    return [*(word._replace(symbol="P", unit=None) for word in words[:stop]), *_plain(words[stop:])]


def _opens(before: Sequence[Chunk], words: Sequence[Chunk], after: str, of: Unmarked) -> bool:
    """Return whether a name may stand behind these chunks."""
    last = before[-1] if before else None
    if re.fullmatch(of.possessed, words[0].text):
        return False
    if last is None:
        return not re.fullmatch(of.narrated, words[0].text) and after in ("V", "K", "R", ":", "-")
    if last.symbol == "U" and last.text in of.single and len(before) > 1 and before[-2].symbol == "N":
        return False  # "eleven villages", the noun then in the singular
    if re.fullmatch(of.capital, last.text):
        return not re.fullmatch(of.qualifier, words[0].text)
    if last.symbol in "UTzny":
        return not re.match(of.definite, last.text) and not _is_adjective(words, last, of)
    if last.symbol in "iftbmopq":
        return len(words) <= of.longest
    if last.symbol in "VR":
        return len(words) <= of.longest
    if last.symbol == "S":
        return _is_behind_verb(before) and len(words) <= of.longest and after not in ("U", "T", "N", "D")
    if last.symbol in ",;":
        return _is_list(before) and len(words) <= of.longest and bool(LISTED.fullmatch(after) or after in "in")
    if last.symbol in "(:":
        return len(words) <= of.longest and (bool(LISTED.fullmatch(after)) or after in "nit" or last.symbol == ":")
    if last.symbol == "a":
        return _is_list(before) and len(words) <= of.longest
    if last.symbol == "l":
        return len(words) <= of.longest
    return last.symbol == "D" and len(before) > 1 and before[-2].symbol == "V" and len(words) <= of.longest


def _is_adjective(words: Sequence[Chunk], noun: Chunk, of: Unmarked) -> bool:
    """Return whether the word behind a plural without article only tells which: "border villages"."""
    word = words[0].text
    plain = not re.match(of.definite, word) and re.fullmatch(of.common, word) is not None
    return noun.text in of.many and plain and len(words) == 1


def _is_behind_verb(before: Sequence[Chunk]) -> bool:
    verb = before[-2].verb if len(before) > 1 else None
    return verb is not None and verb.particle is None


def _is_list(before: Sequence[Chunk]) -> bool:
    """Return whether the sign or "and" at the end stands behind a name or in a list of them."""
    symbols = "".join(chunk.symbol for chunk in before[-4:])
    return bool(re.search(r"(?:[PS]y?|P\))[,;a]a?$|\)a$", symbols)) or bool(re.search(r"[PS],?a?$", symbols[:-1]))


def _goes_on(before: Sequence[Chunk], words: Sequence[Chunk], after: str, of: Unmarked) -> bool:
    """Return whether "and" joins a further name: not a verb, not behind one village by itself."""
    symbols = "".join(chunk.symbol for chunk in before[-12:])
    if (
        not re.search(r"P[y,]?$|P\)$|S$", symbols)
        or len(words) > of.longest
        or re.fullmatch(of.possessed, words[0].text)
    ):
        return False
    listed = bool(LISTED.match(after))
    if symbols.endswith(",") and not listed and after not in "inDfty":
        return False  # ", and" begins to tell something else
    steady = re.search(r"(?:P,a|U\()P+,$", symbols) and len(words) < of.longest  # ", and" before each name
    noun = next((chunk for chunk in reversed(before) if chunk.symbol in "UTzVin"), None)
    plain = not re.match(of.definite, words[-1].text) and not re.fullmatch(of.possessed, words[-1].text)
    double = len(words) == 2 and plain and re.search(r"[UTl](?:P*aP+|P+)$", symbols)
    if (
        re.fullmatch(of.narrated, words[0].text)
        and not (listed and (len(words) == 1 or steady))
        and not (double and (listed or after in "in"))
    ):
        return False
    return listed or after in "inDfty" or noun is None or noun.text in of.many or noun.text in of.paired


OTHERS = re.compile(
    r"(?<=[PU)])(?:,?aN?X[gP]{0,2})+(?=[inf])|(?<=U)[gr]+(?=,?l)|(?<=P)a[gy](?=l)|(?<=MU)(?:aU)+|(?<=U)r(?=[in])"
)


def _without_others(row: Sequence[Chunk]) -> list[Chunk]:
    """Leave out what else was taken ("Lowfen and several hills in"), and which units a list is of ("border towns:")."""
    symbols = "".join(chunk.symbol for chunk in row)
    left_out = {i for found in OTHERS.finditer(symbols) for i in range(*found.span())}
    return [chunk for i, chunk in enumerate(row) if i not in left_out]


BRACKETS = re.compile(r"(?<=U)\((?P<names>P+(?:(?:[,;]|,?a|-)P+)*)\)")


def _without_brackets(row: Sequence[Chunk]) -> list[Chunk]:
    """Leave out brackets around the names that a unit governs: "the villages (Lowfen, Highfen)"."""
    symbols = "".join(chunk.symbol for chunk in row)
    signs = {at for found in BRACKETS.finditer(symbols) for at in (found.start(), found.end() - 1)}
    return [chunk for i, chunk in enumerate(row) if i not in signs]


def _joined(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Put "of", "in" and an article where two nouns stand side by side without them."""
    out: list[Chunk] = []
    for i, chunk in enumerate(row):
        before = out[-1].symbol if out else ""
        after = row[i + 1] if i + 1 < len(row) else None
        if chunk.symbol == "S" and before == "t" and out[-1].text == of.to_the:
            chunk = chunk._replace(text=of.article + chunk.text)
        if chunk.symbol == "S" and before in ("i", "n", "o", "y", "T", "z") and chunk.text in of.lands:
            chunk = chunk._replace(symbol="P")
        if chunk.symbol == "U" and chunk.text in of.areas and _is_container(out):
            chunk = chunk._replace(symbol="T", unit=Unit.WHOLE_REGION)
        if chunk.symbol == "T" and chunk.text in of.many and before not in tuple("inotUPz") and _are_taken(row, i):
            chunk = chunk._replace(symbol="U")
        if chunk.symbol in "zT" and re.search(r"[in]y?[zT]oP+y?a$", "".join(other.symbol for other in out[-12:])):
            continue  # "in the region of Eastmoor and the province of Westmoor": one joint container
        lead = "".join(other.symbol for other in out[-2:])
        if before == "," and re.fullmatch(of.besides, chunk.text):
            out[-1] = out[-1]._replace(symbol=";")  # what lies elsewhere follows
        if mark := _mark(lead, chunk):
            out.append(chunk._replace(symbol=mark, text="", end=chunk.start, number=None, unit=None, verb=None))
        if chunk.symbol == "f" and after is not None and after.symbol in "zT":
            chunk = chunk._replace(symbol="i")
        if chunk.verb and before == "P" and chunk.verb.frame in ("first-fall", "first-taken"):
            out.append(chunk._replace(symbol="x", text="", end=chunk.start, verb=None))  # no name is of the verb
        if chunk.symbol == "n" and before == "i":
            chunk = chunk._replace(symbol="y")
        out.append(chunk)
    return out


def _are_taken(row: Sequence[Chunk], i: int) -> bool:
    """Return whether a list of districts follows: places that are taken, in a region that may be named behind them."""
    listed = re.compile(r"[TU]P+y?,?aP").match("".join(chunk.symbol for chunk in row[i : i + 8]))
    return listed is not None and row[i].unit is Unit.DISTRICT


def _is_container(before: Sequence[Chunk]) -> bool:
    """Return whether "area" stands for a region: behind a preposition, or where somebody hands it over."""
    verb = next((chunk.verb for chunk in reversed(before) if chunk.verb), None)
    last = before[-1].symbol if before else ""
    return last in tuple("inotUP") or (verb is not None and verb.frame in ("first-give", "first-given"))


def _mark(lead: str, chunk: Chunk) -> str | None:
    """Return the small word that stands unwritten before a chunk; `lead` are the two symbols before it."""
    before = lead[-1:]
    if chunk.symbol == "P":
        return "o" if before in ("z", "T", "y") or re.fullmatch("[inoty]U", lead) else None
    if chunk.symbol in "zT" and before in ("U", "P"):
        return "o" if before == "U" else "i"
    if chunk.symbol == "T" and before not in tuple("Nionftbmyz(TUP"):
        return "d"
    return "x" if chunk.symbol == "U" and before == "P" else None


def _numbered(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Put a figure before each unit that says by its form how many: two villages, a village and four towns."""
    out: list[Chunk] = []
    for i, chunk in enumerate(row):
        before, after = (out[-1].symbol if out else ""), row[i + 1 : i + 5]
        behind = "".join(other.symbol for other in after)
        if chunk.symbol == "N" and before == "U" and _is_postposed(out, chunk):
            out[-1:] = [_figure(out[-1], chunk.number), out[-1]._replace(end=chunk.end)]
            continue
        if (
            before == "a"
            and behind[:1] in ("i", "n")
            and re.fullmatch(of.another, chunk.text)
            and (few := _few(out, of))
        ):
            out.append(_figure(chunk, Number(1, None, Qualifier.EXACT)))
            chunk = chunk._replace(symbol="U", unit=few)
        if chunk.symbol == "T" and chunk.text in of.pairs and before not in ("i", "n", "o", "N", "d"):
            out.append(_figure(chunk, Number(2, None, Qualifier.EXACT)))
        if chunk.symbol == "U" and before != "N" and (number := _own_number(chunk, out, after, behind, of)):
            out.append(_figure(chunk, number))
        if chunk.symbol == "N" and before == "d" and len(out) > 1 and out[-2].symbol in "UT":
            article, noun = out.pop(), out.pop()  # "the districts, the 13 of them"
            out += [article._replace(end=noun.start), _figure(noun, chunk.number), noun._replace(end=chunk.end)]
            continue
        if chunk.symbol == "M" and before == "N":
            continue  # "to 46 the number of villages"
        out.append(chunk)
        if chunk.symbol == "N" and before == "t" and behind[:1] not in ("U", "X", "g", "M") and (unit := _told_of(out)):
            out.append(unit._replace(text="", start=chunk.end, end=chunk.end))
        if chunk.symbol == "U" and chunk.text in of.paired and behind.startswith("P"):
            out.append(chunk._replace(symbol="l", text="", start=chunk.end, unit=None))
    return out


def _few(before: Sequence[Chunk], of: Unmarked) -> Unit | None:
    """Return the unit counted just before, if one, two or a figure of them are: "two villages there and another"."""
    units = [i for i, chunk in enumerate(before) if chunk.symbol in "UT" and chunk.unit]
    at = next(
        (i for i in reversed(units) if before[i - 1].symbol == "N" or before[i].text in (of.single | of.pairs)), None
    )
    return before[at].unit if at is not None and at >= len(before) - 8 else None


def _told_of(before: Sequence[Chunk]) -> Chunk | None:
    """Return the unit of "the number of villages ... rose to 16"."""
    symbols = "".join(chunk.symbol for chunk in before)
    said = re.search("MU", symbols)
    return before[said.end() - 1] if said else None


def _figure(unit: Chunk, number: Number | None) -> Chunk:
    return unit._replace(symbol="N", text="", end=unit.start, number=number, unit=None)


def _is_postposed(row: Sequence[Chunk], number: Chunk) -> bool:
    """Return whether a number word follows its noun: "one village", "several villages"."""
    return (len(row) < 2 or row[-2].symbol != "N") and number.text.isalpha()


def _own_number(
    unit: Chunk, before: Sequence[Chunk], after: Sequence[Chunk], behind: str, of: Unmarked
) -> Number | None:
    if unit.text in of.paired and before and before[-1].symbol == "l":
        return None  # "among them the two towns of"
    if unit.text in of.pairs:
        return Number(2, None, Qualifier.EXACT)
    if re.match(of.definite, unit.text) or behind[:1] in ("P", "N", ":", "(", "l", "-"):
        return None
    lead = "".join(chunk.symbol for chunk in before[-4:])
    summed = re.search(r"NUa$", lead) and before[-2].text not in of.single
    listed = re.search(r"NU[ion].*Pa$", "".join(chunk.symbol for chunk in before[-12:]))
    if unit.text in of.single and (summed or listed or (re.match(r"[gjr]?a[NU]", behind) and _is_counted(after, of))):
        return Number(1, None, Qualifier.EXACT)
    if unit.text in of.many and not re.search(r"Ua$|[ion]$", lead):
        return VAGUE
    return None


def _is_counted(after: Sequence[Chunk], of: Unmarked) -> bool:
    """Return whether a figure follows "and": a numeral, or a unit of which there are two."""
    joined = next((chunk for chunk in after if chunk.symbol in "NU"), None)
    return joined is not None and (joined.symbol == "N" or joined.text in of.pairs)
