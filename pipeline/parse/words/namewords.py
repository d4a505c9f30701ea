"""Names of several words: capitals in a row, with the small words that names carry inside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import reduce

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Endings, Lexicon
from pipeline.parse.text.normal import caseless, compiled
from pipeline.parse.words.countries import is_country
from pipeline.parse.words.row import NEVER, Chunk, line_of


def merged(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Join the words of a name: capitals in a row, with the small words that names carry inside."""
    line = line_of(found)
    if not any(name in line for name in ("P", "yT", "UoU")):
        return found
    out: list[Chunk] = []
    for i, chunk in enumerate(found):
        if chunk.symbol not in "yU" and "P" not in line[i : i + 2] and not (out and out[-1].symbol == "P"):
            out.append(chunk)  # a word that stands beside no name goes into none; "Northern" may be one itself
            continue
        after = found[i + 1] if i + 1 < len(found) else None
        if _is_person(out, chunk, lexicon):
            out[-1] = out[-1]._replace(symbol="g")
        for at in range(len(out) - _ranked(out, chunk, lexicon), len(out)):
            out[at] = out[at]._replace(symbol="g")
        first = i == 0 or found[i - 1].text == "In"
        named = _particle(chunk, after, lexicon) or _belongs(chunk, after, lexicon, first=first)
        if i and chunk.symbol == "y" and is_a(lexicon.kinds.names.half_compass, f"{found[i - 1].text} {chunk.text}"):
            named = False  # "in North East Eastmoor"
        named = named or (lexicon.english and _is_quarter_name(found, i))
        named = named or (i > 0 and _is_compass_name(found[i - 1], chunk, after, lexicon))
        named = named or (lexicon.endings is not None and not first and _opens(out, chunk, after, lexicon))
        named = named or _names_region(found, i, lexicon) or _is_called(found, i) or _is_numbered(found, i, lexicon)
        named = named or (i > 0 and _begins_name(found[i - 1], chunk, after, lexicon))
        if named or _closes(chunk, out, lexicon) or _is_inside(out, chunk, after):
            chunk = chunk._replace(symbol="P")
        ends = after is None or after.symbol not in "TPoUXsgzS"
        if ends and line_of(out[-2:]) == "Ps" and chunk.symbol == "P" and is_a(lexicon.kinds.names.owned, chunk.text):
            mark, owner = out.pop(), out.pop()
            chunk = chunk._replace(text=f"{owner.text}{mark.text} {chunk.text}", start=owner.start)
        typed = after is not None and after.symbol == "T"
        placing = typed or (after is not None and after.symbol == "N")
        if out and chunk.symbol == out[-1].symbol == "P" and _adjoin(out, chunk, lexicon, typed, placing):
            out[-1] = union(out[-1], chunk, "P")
        elif chunk.symbol == "P" and out and _is_operation(out[-1], chunk, lexicon):
            out[-1] = union(out[-1], chunk, "g")  # what it is called is no place
        elif chunk.symbol == "P" and _is_state_of(out, lexicon):
            of = out.pop()
            out[-1] = union(union(out[-1], of, "P"), chunk, "P")
        else:
            out.append(chunk)
    if out:
        end = out[-1]._replace(symbol=",")
        for at in range(len(out) - _ranked(out, end, lexicon), len(out)):
            out[at] = out[at]._replace(symbol="g")
    line = line_of(out)
    return [
        one
        if one.symbol == "P" and _is_called_town(out[: i + 1], lexicon)
        else _whole(_known(one, line[:i], lexicon), lexicon)
        for i, one in enumerate(out)
    ]


def _whole(chunk: Chunk, lexicon: Lexicon) -> Chunk:
    """Return the name of a country without the compass word of a part of it: "Northern Iraq" is in Iraq."""
    part = caseless(lexicon.kinds.names.part_of_country).fullmatch(chunk.text) if chunk.symbol == "P" else None
    if part is None or not is_country(part["country"]):
        return chunk
    return chunk._replace(text=part["country"], start=chunk.end - len(part["country"]))


def _is_operation(before: Chunk, name: Chunk, lexicon: Lexicon) -> bool:
    """Return whether a name is what an operation is called: "Operation Lowfen", "Op. Lowfen"."""
    kinds = lexicon.kinds.names
    short = is_a(kinds.operation_short, before.text)
    return (short or is_a(kinds.operation, before.text)) and name.start - before.end in ((1, 2) if short else (1,))


NAMED_TOWNS = re.compile(r"Uo(?:d?P(?:,|,?a)x?)*d?P$")


def _is_called_town(out: Sequence[Chunk], lexicon: Lexicon) -> bool:
    """Return whether the last name is of a place by what it is called: "the towns of Highfen and Lowfen Junction"."""
    towns = NAMED_TOWNS.search(line_of(out[-16:]))
    if towns and line_of(out[-3:-1]) == "ad" and _is_works(out[-1], lexicon):
        return False  # "the villages of Highfen and Drymoor and the Lowfen Monastery"
    return towns is not None and is_a(f"(?:{lexicon.kinds.town})s?", out[-16:][towns.start()].text)


def _known(chunk: Chunk, before: str, lexicon: Lexicon) -> Chunk:
    """Return a name with the symbol of what it is: works are no locality, an authority and a movement are sides."""
    if _is_works(chunk, lexicon) and not _is_range(chunk, before, lexicon):
        return chunk._replace(symbol="X")
    authority = chunk.symbol == "P" and compiled(lexicon.authority).fullmatch(chunk.text)
    side = authority or (chunk.symbol == "P" and is_a(lexicon.kinds.turkic.movement, chunk.text))
    return chunk._replace(symbol="S") if side else chunk


def _is_range(chunk: Chunk, before: str, lexicon: Lexicon) -> bool:
    """Return whether mountains are where something lies: "in the Lowfen Mountains"."""
    return is_a(lexicon.kinds.names.mountains, chunk.text) and before.endswith(("i", "id", "n", "nd"))


NUMBERED = re.compile(r"P-N(?![UTxr])")


def with_numbers(found: list[Chunk]) -> list[Chunk]:
    """Join a name with the number that a hyphen ties to it: "Lowfen-2"; a list of such tells figures."""
    tied = [m.start() for m in NUMBERED.finditer(line_of(found))]
    tied = [i for i in tied if found[i].end == found[i + 1].start and found[i + 1].end == found[i + 2].start]
    tied = [i for i in tied if re.fullmatch(r"\d", found[i + 2].text)]
    if len({found[i].text for i in tied}) > 1:
        return found
    for at in reversed(tied):
        name = found[at]._replace(text=f"{found[at].text}-{found[at + 2].text}", end=found[at + 2].end)
        found = [*found[:at], name, *found[at + 3 :]]
    return found


def _opens(out: Sequence[Chunk], chunk: Chunk, after: Chunk | None, lexicon: Lexicon) -> bool:
    """Return whether a word belongs to the name behind it, where a unit's word would stand behind its name."""
    if after is None or after.symbol != "P" or after.start != chunk.end + 1:
        return False
    beside = bool(out) and out[-1].symbol == "P" and out[-1].end + 1 == chunk.start
    unit = chunk.symbol == "U" and chunk.text.istitle() and bool(out) and out[-1].symbol in ",-:(a"
    return unit or (beside and is_a(lexicon.kinds.turkic.article, chunk.text))


def _is_works(chunk: Chunk, lexicon: Lexicon) -> bool:
    return chunk.symbol == "P" and bool(compiled(lexicon.works).fullmatch(chunk.text))


def _is_state_of(out: list[Chunk], lexicon: Lexicon) -> bool:
    """Return whether a name goes on behind "of": "Republic of Eastmoor"."""
    if len(out) < 2 or out[-1].symbol != "o" or out[-2].symbol != "P" or out[-2].end + 1 != out[-1].start:
        return False
    return bool(compiled(lexicon.state_of).fullmatch(out[-2].text))


def _particle(chunk: Chunk, after: Chunk | None, lexicon: Lexicon) -> bool:
    if after is None or after.symbol != "P" or after.start != chunk.end + 1 or lexicon.endings:
        return False
    if is_a(lexicon.kinds.names.first, chunk.text):
        return True
    particle = chunk.symbol in "xig" and is_a(lexicon.kinds.names.particle, chunk.text)
    return particle and not is_a(lexicon.kinds.names.no_particle, chunk.text)


def _begins_name(before: Chunk, chunk: Chunk, after: Chunk | None, lexicon: Lexicon) -> bool:
    """Return whether a small word with a capital behind a preposition begins a name: "in Now Zad", "in An Nasr"."""
    if after is None or after.symbol != "P" or after.start != chunk.end + 1:
        return False
    article = chunk.symbol == "d" and is_a(lexicon.kinds.names.article, chunk.text)
    small = chunk.symbol == "x" or (article and len(chunk.text) > 1)
    return small and before.symbol in "iofnV" and chunk.text.istitle() and not before.text.istitle()


def _belongs(chunk: Chunk, after: Chunk | None, lexicon: Lexicon, first: bool) -> bool:
    """Return whether a compass word is of the name: "Upper Lowfen", not "upper Lowfen" nor "Northern" at the start."""
    if after is None or chunk.symbol != "y" or after.symbol != "P" or after.start != chunk.end + 1:
        return False
    alone = first or is_a(lexicon.kinds.names.between_compass_points, chunk.text)
    if is_a(lexicon.kinds.sites.nearby, chunk.text):
        return False
    if chunk.text.isupper() and after.text.isupper() and len(chunk.text) > 2:  # in a text in capitals
        return not chunk.text.endswith("ERN")
    return chunk.text.istitle() and len(chunk.text) > 1 and not (alone and chunk.text.endswith("ern"))


def _is_quarter_name(found: Sequence[Chunk], i: int) -> bool:
    """Return whether a compass word begins a name of two of them in a list: "took Lowfen, North East Norby and"."""
    first = i if line_of(found[i : i + 3]) == "yyP" else i - 1
    listed = first > 0 and line_of(found[first : first + 3]) == "yyP" and found[first - 1].symbol in ",V"
    return listed and found[first].text.istitle() and found[first + 1].text.istitle()


def _is_compass_name(before: Chunk, chunk: Chunk, after: Chunk | None, lexicon: Lexicon) -> bool:
    """Return whether a compass word is a name by itself, where such adjectives are: "сёла Степное и Северное"."""
    alone = after is None or after.symbol not in "PTUzgSXy"
    return (
        chunk.symbol == "y"
        and alone
        and chunk.text.istitle()
        and is_a(lexicon.kinds.slavic.compass, chunk.text)
        and before.symbol in "UPa,V"
    )


def _names_region(found: Sequence[Chunk], i: int, lexicon: Lexicon) -> bool:
    """Return whether a compass word names a region: "the Northern Province", not "the Northern Province of".

    Where the word for its kind is written small, the capital tells: "в Южной области 12 сёл, в Северной - три".
    """
    words, line = [chunk.text for chunk in found[i : i + 2]], line_of(found[i : i + 3])
    if lexicon.slavic and i == 0 and words[0].istitle() and re.match(r"yT(?:[:(-]|$)", line):
        return True  # "Южный район: Терны, Липки"
    if lexicon.slavic and i and words[0].istitle() and re.match("yT(?!P)|y-N", line):
        return line.startswith("yT") or found[i - 1].symbol == "i"
    return line.startswith("yT") and line != "yTo" and all(word.istitle() for word in words)


def _is_called(found: Sequence[Chunk], i: int) -> bool:
    """Return whether a unit's word is a name: "the town of Boma"."""
    alone = found[i + 1 : i + 2] == [] or found[i + 1].symbol not in "PUo"
    unit = found[i].symbol == "U" and found[i].text.istitle()
    return unit and alone and line_of(found[max(0, i - 2) : i]) == "Uo"


NUMBERED_NAME = re.compile(r"Uo(?:d?P(?:,|,?a)d?)*N$")


def _is_numbered(found: Sequence[Chunk], i: int, lexicon: Lexicon) -> bool:
    """Return whether a number's word begins the name of a town: "the towns of Two Wells and Highfen"."""
    number = found[i]
    if number.symbol != "N" or not lexicon.english or not number.text.istitle() or " " in number.text:
        return False
    towns = NUMBERED_NAME.search(line_of(found[max(0, i - 15) : i + 1]))
    whole = line_of(found[i + 1 : i + 3])
    return towns is not None and whole[:1] == "P" and whole[1:] not in tuple("UTPg")


def _is_person(out: Sequence[Chunk], chunk: Chunk, lexicon: Lexicon) -> bool:
    """Return whether a name that is now complete is a person's: "President John Doe"."""
    whole = bool(out) and out[-1].symbol == "P" and chunk.symbol not in "Ps"
    if whole and lexicon.english and line_of(out[-2:-1]) in ("t", "o"):
        return False  # "forces loyal to General Ivan Highfen"
    if chunk.symbol == "S" and is_a(lexicon.kinds.turkic.their, chunk.text):
        return False  # "Esad güçleri": forces that are his
    return whole and bool(compiled(lexicon.person).fullmatch(out[-1].text))


def _ranked(out: Sequence[Chunk], chunk: Chunk, lexicon: Lexicon) -> int:
    """Return how many words are ranks and the name behind them, no place that surrenders: "Brig. Gen. Ivan Highfen"."""
    if lexicon.person == NEVER or line_of(out[-2:]) not in ("PP", "Pg") or chunk.symbol not in ",vhRV(":
        return 0
    first = len(out) - 1
    while first and is_a(lexicon.kinds.names.rank, out[first - 1].text) and out[first].start == out[first - 1].end + 2:
        first -= 1
    return len(out) - first if " " in out[-1].text and first < len(out) - 1 else 0


def _closes(chunk: Chunk, out: Sequence[Chunk], lexicon: Lexicon) -> bool:
    """Return whether a compass word ends the name before it: "Lowfen Occidental"."""
    near = bool(out) and out[-1].symbol == "P" and out[-1].end + 1 == chunk.start
    # "Sanski Most" ends in a word that is a small one elsewhere
    titled = near and (chunk.text.istitle() or (chunk.text.upper() == "FRONT" == chunk.text and out[-1].text.isupper()))
    bare = chunk.verb is not None and chunk.verb.bare  # "Lowfen Pass"
    closes = (
        chunk.symbol == "y"
        or bare
        or (is_a(lexicon.kinds.names.mountains, chunk.text) and line_of(out[:-1]).endswith(("i", "id", "n", "nd")))
        or (chunk.symbol == "X" and _is_called_town(out, lexicon))
        or (chunk.symbol != "S" and is_a(lexicon.kinds.names.name_end, chunk.text))
    )
    return titled and closes and len(chunk.text) > 1


def _is_inside(out: list[Chunk], chunk: Chunk, after: Chunk | None) -> bool:
    """Return whether a unit's word stands inside a longer name: "Lowfen City Park"."""
    if chunk.symbol not in "Uc" or not chunk.text.istitle() or after is None or after.symbol != "P" or not out:
        return False
    return out[-1].symbol == "P" and out[-1].end + 1 == chunk.start and chunk.end + 1 == after.start


LISTED = re.compile("[PU][,:]P$")


def _adjoin(out: Sequence[Chunk], right: Chunk, lexicon: Lexicon, typed: bool, placing: bool) -> bool:
    left = out[-1]
    if lexicon.endings and placing and _is_before_region(left, right, lexicon.endings, first=len(out) == 1):
        return False
    together = compiled(lexicon.agreeing).search(f"{left.text} {right.text}")
    if lexicon.endings and compiled(lexicon.endings.closed).fullmatch(left.text) and not together:
        return False
    short = left.text.isupper() and not right.text.isupper() and len(left.text) > 1
    if short and not is_a(lexicon.kinds.names.republic, left.text):
        return False  # "SDF Lowfen": an abbreviation is a side, not the first word of a place
    state = compiled(lexicon.state_of).fullmatch(right.text)  # "Vesperan Republic"
    people = lexicon.english and is_a(lexicon.kinds.names.stateless, left.text)  # "the Pashtun Lowfen district"
    # "Lowfen, Kurd Highfen, Norby": in a list, the first word of a name
    listed = LISTED.search(line_of(out[-3:])) is not None and not compiled(lexicon.adjective).fullmatch(left.text)
    if compiled(lexicon.demonym).fullmatch(left.text) and not (state or people or (listed and lexicon.english)):
        return False
    if compiled(lexicon.apart).fullmatch(right.text) and not together:
        return False
    if typed and is_a(lexicon.kinds.slavic.of_region, right.text) and not together:
        return False
    return right.start == left.end + 1 or (right.start == left.end + 2 and right.text.casefold().startswith("al-"))


def _is_before_region(left: Chunk, right: Chunk, endings: Endings, *, first: bool) -> bool:
    """Return whether a name ends in an article that only a whole name has, before the region of something else."""
    whose = compiled(endings.names.get("s", r"(?!)")).fullmatch(right.text)
    parts = compiled(endings.whole).fullmatch(left.text) if whose else None
    return parts is not None and (first or parts["first"] is None)


def together(parts: Sequence[Chunk]) -> Chunk:
    """Return chunks as one, with the symbol of the first."""
    return reduce(lambda left, right: union(left, right, left.symbol), parts)


def union(left: Chunk, right: Chunk, symbol: str) -> Chunk:
    gap = " " if right.start > left.end else ""  # quotes are none of a name
    return left._replace(symbol=symbol, text=left.text + gap + right.text, end=right.end)
