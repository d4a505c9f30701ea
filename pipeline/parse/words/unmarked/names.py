"""Names where no capital marks them: an unknown word is a name only where a name may stand.

A row comes in with each unknown word as a name ("P"); it goes out with those that are none as plain words ("g"), and
with the small words that the grammar looks for ("of", "in") where the language puts two nouns side by side.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.parse.lexicon.shapes import Unmarked
from pipeline.parse.words.row import Chunk, backwards, line_of
from pipeline.parse.words.unmarked import asides, itsland, oneofseveral, unwritten, whoacts
from pipeline.parse.words.unmarked.firstagain import with_verb_again
from pipeline.parse.words.unmarked.firstverbs import entered, held_before, recalled, settled, voiced, with_particles
from pipeline.parse.words.unmarked.twins import named_apart

LISTED = re.compile(r"[,;)(:a-]|$")  # what ends an entry of a list of names
LONGEST_LIST = 60
GOVERNING = frozenset("UTzniftbmopq(")


def shaped(found: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Return the chunks of a sentence with names only where names may stand."""
    row = named_apart(_spoken(asides.shaped(_without_where(found), of), of), of)
    row = itsland.named(_governed(with_particles(recalled(settled(held_before(row, of), of), of), of), of), of)
    row = oneofseveral.shaped(row, of)
    row = asides.with_names_first([*with_verb_again(voiced(row, of), of)])
    row = whoacts.told(asides.with_lists_placed(row, of), of)
    return unwritten.filled(entered(unwritten.cleared(_with_objects(_names_first(row, of), of), of), of), of)


# below "القرى المحررة:", "- الرمانة والسدرة", "- الرمانة (ريف الدوحة)"
ENTRY = re.compile(r"P{1,3}(?:(?:,a?|a)?P{1,3})*(?:\(?[in]?[yzTU]{0,2}P{1,3}y?\)?)?D?[.;,]?")


def entry(found: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Return the chunks of an entry of a list of places, which may have nothing but names: as behind a colon."""
    if not found or not ENTRY.fullmatch(line_of(found)):
        return shaped(found, of)
    colon = found[0]._replace(symbol=":", text=":", end=found[0].start, unit=None)
    return shaped([colon, *found], of)[1:]


WHERE = re.compile(r"(?<=P)\([yn]\)")  # "Lowfen (in the north) and Highfen"


def _without_where(row: Sequence[Chunk]) -> list[Chunk]:
    """Leave out brackets that tell in which quarter of the compass a place lies."""
    out = list(row)
    for found in backwards(WHERE, row):
        del out[found.start() : found.end()]
    return out


# "16 قرية في ريف رمانة من الفصائل، منها النخلة والسدرة"
AMONG = re.compile(r"NU(?:aU)?(?:i[yzTo]{0,3}P+y?)?(?P<loser>fS)(?P<among>,?lP+(?:(?:,a?|a)P+)*)(?=[,;.]|$)")


def _names_first(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Put which villages are counted before from whom they were taken: "16 villages from the rebels, among them"."""
    out = list(row)
    for found in backwards(AMONG, row):
        first, among, end = found.start("loser"), found.start("among"), found.end()
        which = next(chunk for chunk in row[among:] if chunk.symbol == "l")
        if re.fullmatch(of.of_these, which.text):
            out[first:end] = [*row[among:end], *row[first:among]]
        elif re.fullmatch(of.people, which.text):  # "from the rebels, among them foreigners"
            out[among:end] = _plain(row[among:end])
    return out


# "استعاد الجيش الرمانية في ولاية السدرة"
NAMELESS = re.compile(r"V(?P<who>S)D?i[yzT]{0,2}P+y?D*(?=,(?![UNPpd])|$)")


def _with_objects(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Part a place from an army where the clause has no other object: no adjective, "the army took the Lowfen in"."""
    out = list(row)
    for found in backwards(NAMELESS, row):
        verb, side = row[found.start()].verb, row[found.start("who")]
        army, _, name = side.text.partition(" ")
        takes = verb is not None and verb.frame == "first-take" and not re.fullmatch(of.object, row[found.start()].text)
        if takes and re.fullmatch(of.definite, name) and not re.fullmatch(of.known_adjective, name):
            end = side.start + len(army)
            place = side._replace(symbol="P", text=name, start=end + 1)
            out[found.start("who") : found.end("who")] = [side._replace(text=army, end=end), place]
    return out


def _spoken(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Leave out days that are a word of a side's name; make a government that tells of what happened no side."""
    out: list[Chunk] = []
    since = False
    paper = DATELINE.match(line_of(row))
    for at, chunk in enumerate(row):
        named = paper and (row[0].symbol == "P" or row[0].text in of.lands)
        if paper and named and at == paper.start("day") and chunk.text.isalpha():
            chunk = chunk._replace(symbol="g", day=None)  # "Redland Today - Lowfen: the army took"
        last = out[-1] if out else None
        since = since and chunk.symbol not in ",V;NU"
        if since and chunk.symbol == "D":
            chunk = chunk._replace(symbol="g", day=None)  # "since the operation began on 27 September"
        since = since or chunk.text == of.since or _is_start(chunk, of)
        if last is not None and last.symbol == "S" and chunk.symbol == "D" and chunk.start < last.end:
            continue  # "the 23 March Movement"
        if last is not None and chunk.symbol == "D" and re.fullmatch(of.media, last.text):
            chunk = chunk._replace(symbol="g", day=None)  # "the site September"
        if last is not None and last.symbol == "l" and chunk.symbol == "," and re.fullmatch(of.which, last.text):
            continue  # "the villages that were taken are, Lowfen, Highfen"
        if last is not None and last.symbol == "V" and chunk.symbol == "l" and re.fullmatch(of.of_them, chunk.text):
            chunk = chunk._replace(symbol="x")  # "took from them": no list
        if (
            chunk.symbol == "a"
            and re.fullmatch(of.indeed, chunk.text)
            and VERB.search("".join(c.symbol for c in out[-2:]))
        ):
            continue  # "has also freed the village of Lowfen"
        if last is not None and last.symbol == "R" and chunk.symbol == "S" and re.fullmatch(of.civil, chunk.text):
            chunk = chunk._replace(symbol="g")
        out.append(chunk)
    return out


VERB = re.compile("VS?$")
DATELINE = re.compile("[PS](?P<day>D)[-:/(a]")


def _is_start(chunk: Chunk, of: Unmarked) -> bool:
    """Return whether a span begins with what the next words tell: "since the beginning of the operation last month"."""
    return chunk.symbol == "D" and chunk.text.startswith(f"{of.since} ") and not (chunk.day and chunk.day.first)


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


TOPIC = re.compile(r"[xh]d?(?P<names>P(?:,?a?P)*+)(?:,?i[^VKR;]{1,5},)?[xh]{0,2}V")


# "تقدم الجيش نحو الرمانة وسيطر عليها"
AIM = re.compile(r"[xg](?P<names>P{1,2}+),?a[xhg]{0,2}V(?:[xD]{0,2}(?P<it>p))?")


def _topics(row: Sequence[Chunk], of: Unmarked) -> set[int]:
    """Return where names begin a clause that tells what became of them: "said that Lowfen and Highfen were taken".

    Or stand between the words for "had" and "fallen": "Lowfen had fallen". Or are what was advanced on and then taken.
    """
    found: set[int] = set()
    for topic in TOPIC.finditer(line_of(row)):
        verb = row[topic.end() - 1].verb
        passive = verb is not None and verb.frame in ("first-fall", "first-taken")
        ousted = verb is not None and verb.particle is not None and _is_of_it(row, topic.end(), verb.particle, of)
        if re.fullmatch(f"{of.that}|{of.been}", row[topic.start()].text) and (passive or ousted):
            found.add(topic.start("names"))
    for aim in AIM.finditer(line_of(row)):
        it = row[aim.end() - 1] if aim["it"] else None
        taken = re.fullmatch(rf"\w+?{of.pronoun}", it.text) if it else re.fullmatch(of.object, row[aim.end() - 1].text)
        if taken and re.fullmatch(of.towards, row[aim.start()].text):
            found.add(aim.start("names"))
    return found


def _is_of_it(row: Sequence[Chunk], at: int, particle: str, of: Unmarked) -> bool:
    """Return whether the preposition of a verb right before `at` has a pronoun: "out of them"."""
    return any(re.fullmatch(f"{particle}{of.pronoun}", chunk.text) for chunk in row[at : at + 2])


def _is_called(word: Chunk, before: Sequence[Chunk], after: Chunk | None, of: Unmarked) -> bool:
    """Return whether a known noun with its article is a name, since one village governs it: "the village Victory"."""
    if not before or re.match(of.definite, before[-1].text):
        return False
    alone = after is None or after.symbol not in "PN"  # "Lowfen and the two villages of Norby and Highfen"
    second = word.symbol in "gX" or (word.symbol == "U" and alone)
    if second and re.fullmatch(of.definite, word.text) and _is_second(before, of):
        return True
    if re.fullmatch(of.called, word.text) and _is_known_name(before, after, of):
        return True
    if word.symbol in "gX" and re.fullmatch(of.definite, word.text) and _is_listed(word, before, after, of):
        return True
    if word.symbol == "X" and re.fullmatch(of.carrier, word.text) and after is not None and word.end + 1 == after.start:
        if before[-1].symbol == "l":  # "among them the market of Lowfen", not "a market"
            return bool(re.fullmatch(of.definite, after.text))
        listed = before[-1].symbol in "UTyin" or (before[-1].symbol in ",a" and _is_list(before))
        return listed and (after.symbol == "P" or bool(re.fullmatch(of.definite, after.text)))
    if word.symbol == "D":  # a month that a name begins with, in a list of places
        listed = before[-1].symbol == "U" or (before[-1].symbol == "a" and _is_list(before))
        return (
            listed and word.text.isalpha() and after is not None and after.symbol == "P" and after.start == word.end + 1
        )
    if before[-1].symbol == "T" and word.symbol in "yz" and re.fullmatch(of.definite, word.text):
        known = re.match(of.definite, before[-1].text) or before[-1].text in of.many
        return not known and " " not in word.text  # "the state North"
    if before[-1].symbol == "T" and word.symbol in "gX" and re.fullmatch(of.definite, word.text):
        return not re.fullmatch(of.qualifier, word.text)
    if before[-1].symbol == "T" and word.symbol == "g" and _is_district(word, before, after, of):
        return True
    if before[-1].symbol == "T":
        counted = len(before) > 1 and before[-2].symbol == "N"  # "seven districts north of Eastmoor"
        return (
            not counted and word.symbol == "n" and re.fullmatch(of.carrier, word.text) is not None
        )  # "the state of North Darfur"
    governed = before[-1].symbol == "U" and (before[-1].text in (of.single | of.paired) or " " in before[-1].text)
    return governed and word.symbol in "gXU" and bool(re.fullmatch(of.definite, word.text))


def _is_listed(word: Chunk, before: Sequence[Chunk], after: Chunk | None, of: Unmarked) -> bool:
    """Return whether a known noun is an entry of a list of names: the first, before an unknown one, or between "and"s.

    Things that are no localities may close such a list: "the villages of Lowfen and Highfen and the hills".
    """
    further = after is not None and (after.symbol in "a," or (after.symbol == "P" and _begins_entry(after, of)))
    if (further or after is None or after.symbol in ";.inDf") and _is_short(before, of):
        return True
    if before[-1].symbol == "U":
        return before[-1].text in of.many and further and after is not None and after.symbol != ","
    names = LISTING.search(line_of(before[-12:]))
    unit = before[len(before) - min(12, len(before)) + names.start()] if names else None
    plain = word.symbol == "g" or re.fullmatch(of.terrain, word.text)
    return bool(plain) and further and unit is not None and unit.text in of.many


# "خمس قرى هي: الرمانة، والنخلة، والوادي"
COUNTED = re.compile(r"NU(?:aU)?[rg]?l:?(?P<names>(?:P+(?:,?a|,))*)$")


def _is_short(before: Sequence[Chunk], of: Unmarked) -> bool:
    """Return whether a list names fewer villages so far than it counts: "five villages, namely Lowfen, Highfen"."""
    listed = COUNTED.search(line_of(before[-LONGEST_LIST:]))
    at = len(before) - min(LONGEST_LIST, len(before))
    number = before[at + listed.start()].number if listed else None
    if listed is None or number is None or not number.low:
        return False
    which = next(chunk for chunk in before[at + listed.start() :] if chunk.symbol == "l")
    return len(re.findall("P+", listed["names"])) < number.low and re.fullmatch(of.which, which.text) is not None


def _is_known_name(before: Sequence[Chunk], after: Chunk | None, of: Unmarked) -> bool:
    """Return whether a known noun stands where a village is named: "the village Speech in", "the villages Speech"."""
    closed = after is None or after.symbol in ",;.:(ainy" or (after.symbol == "P" and _begins_entry(after, of))
    unit, counted = before[-1], len(before) > 1 and before[-2].symbol == "N"
    if unit.symbol == "U":
        return closed and not counted and unit.text in of.single | of.paired | of.many
    if unit.symbol == "l":
        return closed  # "among them Speech and Lowfen"
    return closed and LISTING.search(line_of(before[-12:])) is not None


def _is_district(word: Chunk, before: Sequence[Chunk], after: Chunk | None, of: Unmarked) -> bool:
    """Return whether a known noun names the one district that it stands behind: "in the district Peace"."""
    closed = after is None or after.symbol in ",;.:(ainyftbD"
    noun = " " not in word.text and len(word.text) > 2 and not re.fullmatch(of.describing, word.text)
    one = not re.match(of.definite, before[-1].text) and before[-1].text not in of.many
    return closed and noun and one and len(before) > 1 and before[-2].symbol in "iU"


LISTING = re.compile(r"U(?:P+(?:,a?|a))+$")


def _begins_entry(word: Chunk, of: Unmarked) -> bool:
    return word.text.startswith(of.conjunction) and len(word.text) > len(of.conjunction) + 2


def _is_second(before: Sequence[Chunk], of: Unmarked) -> bool:
    """Return whether the second of two villages is to follow: "the two villages of Lowfen and"."""
    found = re.search(r"(?P<unit>[UT])P+a$", line_of(before[-6:]))
    return found is not None and before[len(before) - min(6, len(before)) + found.start("unit")].text in of.paired


def _continues(last: Chunk, word: Chunk, of: Unmarked) -> bool:
    """Return whether a word goes on with the one before: an unknown one, or any noun behind "Tel", "son of"."""
    return word.symbol == "P" or (_is_carrier(last, of) and word.symbol in "gXUzyS" and " " not in word.text)


def _is_carrier(word: Chunk, of: Unmarked) -> bool:
    return any(re.fullmatch(of.carrier, text) for text in (word.text, word.text.removeprefix(of.conjunction)))


def _closes(row: Sequence[Chunk], at: int, of: Unmarked) -> bool:
    """Return whether a known noun is the second word of an entry of a list: "Old House, Lowfen and"."""
    word, after = row[at], row[at + 1] if at + 1 < len(row) else None
    if word.symbol == "r" and re.match(of.definite, word.text) and row[at - 1].symbol == "P":
        return True  # "New Lowfen"
    if word.symbol not in "gX" or " " in word.text or row[at - 1].symbol != "P":
        return False
    listed = (at > 1 and row[at - 2].symbol in (",", "a")) or _begins_entry(row[at - 1], of)
    if re.fullmatch(of.terrain, word.text):
        first = (
            at > 1 and row[at - 2].symbol == "U" and row[at - 2].text in of.many
        )  # "the villages of Lowfen the Hill"
        return listed or (first and after is not None and _begins_entry(after, of))
    plain = word.symbol == "X" and not re.match(of.definite, word.text)
    if after is None or not (plain and listed):
        return False
    house = re.fullmatch(of.carrier, word.text) is not None and (after.symbol == "a" or _begins_entry(after, of))
    return after.symbol in ",)" or house


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
            noun = next((chunk for chunk in reversed(lead) if chunk.symbol in "UV"), None)
            whole = follows == "a" and joined is None and noun is not None and noun.text in of.many and lead[-1] == noun
            out += _named(part, follows, of, quoted or whole) if named else _plain(part)
        elif lead and _is_list([*lead, joined]) and re.fullmatch(of.around, part[0].text):
            continue  # "Lowfen and its farms and Highfen"
        elif _goes_on(lead, part, follows, of):
            out += [joined, *_named(part, follows, of, entry=follows in "ia,")]
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
        led = governed if i == 0 else _is_carrier(words[i - 1], of) and not (i > 1 and words[i - 1].symbol == "X")
        led = led and not (i and word.text.startswith(of.conjunction + of.article))
        # "House of the Sheikh and Lowfen": the first half of a name begins it, a word behind it ends it
        led = led and (i == 0 or len(parts[-1][1]) == 1)
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


def _named(
    words: Sequence[Chunk], after: str, of: Unmarked, quoted: bool = False, *, entry: bool = False
) -> list[Chunk]:
    """Return the words of a name as such, what follows it as plain words; a name in quotes is all of them.

    The last word of an entry of a list is its own, though it may look like a verb.
    """
    if quoted and len(words) <= of.longest:
        return [word._replace(symbol="P", unit=None) for word in words]
    stop, longest = 0, of.longest
    while stop < len(words) and stop < longest:
        carried = stop and re.fullmatch(of.carrier, words[stop - 1].text)
        closes = entry and stop + 1 == len(words)
        if stop and not carried and not closes and re.fullmatch(of.future, words[stop].text):
            break
        if (
            stop
            and not carried
            and re.fullmatch(of.qualifier, words[stop].text)
            and not _is_owner(words, stop, after, of)
        ):
            break
        longest += bool(re.fullmatch(of.carrier, words[stop].text))
        stop += 1
    return [*(word._replace(symbol="P", unit=None) for word in words[:stop]), *_plain(words[stop:])]


def _is_owner(words: Sequence[Chunk], at: int, after: str, of: Unmarked) -> bool:
    """Return whether what looks like an adjective ends a name of two words in a list: "Hill of the Lowfens, Highfen".

    An adjective takes the article where its noun has it.
    """
    whole = at == len(words) - 1 == 1 and after in ("a", ",")
    return whole and bool(re.fullmatch(of.owner, words[at].text)) and not re.match(of.definite, words[0].text)


def _opens(before: Sequence[Chunk], words: Sequence[Chunk], after: str, of: Unmarked) -> bool:
    """Return whether a name may stand behind these chunks."""
    if len(before) > 1 and before[-2].symbol == "l" and re.fullmatch(of.indeed, before[-1].text):
        before = before[:-1]
    if before and _is_each(before[-1], of) and after == "a":
        return len(words) <= of.longest
    if len(before) > 1 and _is_each(before[-1], of):
        before = before[:-1]  # "took each of Lowfen and Highfen"
    last = before[-1] if before else None
    listing = last is not None and last.symbol == "U" and last.text in (of.many | of.paired)
    if re.fullmatch(of.around if listing else f"{of.around}|{of.possessed}", words[0].text):
        return False
    if last is not None and last.symbol in "Up" and re.fullmatch(of.another, words[0].text):
        return False  # "a fourth village, namely Lowfen", "destroyed four villages and took a fifth"
    if last is None:
        return not re.fullmatch(of.narrated, words[0].text) and after in ("V", "K", "R", ":", "-")
    counted = last.symbol == "U" and len(before) > 1 and before[-2].symbol == "N"
    if counted and (last.text in of.single or (last.text in of.many and not LISTED.match(after))):
        return False  # "eleven villages", the noun then in the singular; "ten villages and killed"
    if last.symbol == "T" and len(before) > 1 and before[-2].symbol == "N" and _is_epithet(words, of):
        return False  # "13 Vesperan districts"
    if re.fullmatch(of.capital, last.text):
        return not re.fullmatch(of.qualifier, words[0].text)
    if last.symbol in "UTzny":
        definite = last.symbol != "n" and re.match(of.definite, last.text) and not last.text.endswith(of.among)
        return not definite and not _is_adjective(words, last, of)
    if last.symbol in "iftbmopq":
        return len(words) <= of.longest
    if last.symbol == "u":  # "took most of Lowfen": one word without article, which no noun is there
        plain = len(words) == 1 and not re.fullmatch(of.definite, words[0].text)
        return plain and bool(OF_MOST.search("".join(c.symbol for c in before))) and after in ("", *",;inDf")
    if last.symbol in "VR":
        return len(words) <= of.longest
    if last.symbol == "c":  # "under its control came Lowfen"
        under = re.search("Vx{0,2}[mt]c$", "".join(c.symbol for c in before)) is not None
        return under and len(words) <= of.longest
    if last.symbol in "SD" and _is_thing(words, after, of):
        return False
    if last.symbol == "S":
        return _is_behind_verb(before) and len(words) <= of.longest and after not in ("U", "T", "N", "S")
    if last.symbol in ",;":
        dated = after == "D" and NEXT_DAY.search(line_of(before[-24:-1])) is not None
        if dated and last.symbol == "," and any(chunk.symbol in ":l" for chunk in before):
            return len(words) <= of.longest and not re.fullmatch(of.narrated, words[0].text)
        listed = _is_list(before) or _is_resumed(before)
        return listed and len(words) <= of.longest and bool(LISTED.fullmatch(after) or after in "in")
    if last.symbol in "(:":
        return len(words) <= of.longest and (bool(LISTED.fullmatch(after)) or after in "nit" or last.symbol == ":")
    if last.symbol == "a":
        dated = after == "D" and NEXT_DAY.search(line_of(before[-24:-1])) is not None
        return (_is_list(before) or dated) and len(words) <= of.longest
    if last.symbol == "l":
        return len(words) <= of.longest
    return _is_told_when(before, of) and len(words) <= of.longest


OF_MOST = re.compile("S.*[pV]u$|VSu$")
RESUMED = re.compile(r"V[SxD]{0,3},[ix]?[xgD]{1,5},$")


def _is_resumed(before: Sequence[Chunk]) -> bool:
    """Return whether a comma ends what stands between a verb and its object: "freed, as they went on, Lowfen"."""
    found = RESUMED.search(line_of(before[-12:]))
    verb = before[max(0, len(before) - 12) + found.start()].verb if found else None
    return verb is not None and verb.particle is None


def _is_thing(words: Sequence[Chunk], after: str, of: Unmarked) -> bool:
    """Return whether a bare word by itself ends like a common noun that is no subject: "handed over supplies to"."""
    alone = len(words) == 1 and after not in ("a", ",")
    foreign = re.fullmatch(of.foreign, words[0].text) is not None
    return alone and not foreign and re.fullmatch(of.things, words[0].text) is not None


def _is_told_when(before: Sequence[Chunk], of: Unmarked) -> bool:
    """Return whether only when or where else stands between a verb, its subject and these: "took today Lowfen"."""
    at = len(before) - 1
    while at > 0 and (before[at].symbol == "D" or re.fullmatch(of.indeed, before[at].text)):
        at -= 1
    if at == len(before) - 1:
        return False
    return before[at].symbol == "V" or (before[at].symbol == "S" and _is_behind_verb(before[: at + 1]))


def _is_adjective(words: Sequence[Chunk], noun: Chunk, of: Unmarked) -> bool:
    """Return whether the word behind a plural without article only tells which: "border villages"."""
    word = words[0].text
    plain = not re.match(of.definite, word) and re.fullmatch(of.common, word) is not None
    several = noun.text in (of.many | of.pairs) and not re.fullmatch(of.construct, noun.text)
    return several and plain and len(words) == 1


def _is_epithet(words: Sequence[Chunk], of: Unmarked) -> bool:
    """Return whether a word by itself ends like an adjective without article."""
    word = words[0].text
    return len(words) == 1 and not re.match(of.definite, word) and re.fullmatch(of.common, word) is not None


def _is_behind_verb(before: Sequence[Chunk]) -> bool:
    verb = before[-2].verb if len(before) > 1 else None
    return verb is not None and verb.particle is None


def _is_list(before: Sequence[Chunk]) -> bool:
    """Return whether the sign or "and" at the end stands behind a name or in a list of them."""
    symbols = line_of(before[-4:])
    return bool(re.search(r"(?:[PS]y?|P\))[,;a]a?$|\)a$", symbols)) or bool(re.search(r"[PS],?a?$", symbols[:-1]))


def _goes_on(before: Sequence[Chunk], words: Sequence[Chunk], after: str, of: Unmarked) -> bool:
    """Return whether "and" joins a further name: not a verb, not behind one village by itself."""
    symbols = line_of(before[-24:])
    if after == "S":
        return False  # "and pursues the rebels"
    dated = NEXT_DAY.search(symbols) is not None
    shared = after == "t" and re.search("tS,$", symbols)  # "Lowfen came to the rebels, and Norby to the army"
    if not (dated or shared or re.search(r"P[y,]?$|P\)$|S$", symbols)):
        return False
    if _is_long(words, of) or re.fullmatch(of.around, words[0].text):
        return False
    if dated:
        return after == "D" and not re.fullmatch(of.narrated, words[0].text)
    if _is_told_next(before, words, after, of):
        return False
    listed = bool(LISTED.match(after))
    steady = re.search(r"(?:P,a|U\()P+,$", symbols) and len(words) < of.longest  # ", and" before each name
    ends = after in "inDftyb" or (steady and after == "V")
    placed = after == "i" and EACH_PLACED.search(symbols) and not re.fullmatch(of.narrated, words[0].text)
    if (
        symbols.endswith(",")
        and not listed
        and not placed
        and not shared
        and (not ends or re.search(r"[inoty]P+y?,$", symbols))
    ):
        return False  # ", and" begins to tell something else
    closing = re.search(r"P,P+$|P+aP+aP+$", symbols) and after in "in"  # "Lowfen, Highfen and Drymoor in"
    noun = next((chunk for chunk in reversed(before) if chunk.symbol in "UTzVin" or _is_each(chunk, of)), None)
    if noun is not None and noun.text in of.paired and re.search(r"UP+,?aP+$", symbols):
        return False  # "the two towns of Lowfen and Highfen and pursued"
    single = noun is not None and noun.text in of.single and re.search(r"UP+$", symbols)
    if single and re.fullmatch(of.possessed, words[0].text):
        return False  # "the town of Lowfen and its harbours"
    to_be = re.fullmatch(of.and_now, of.conjunction + words[0].text) or re.fullmatch(of.future, words[0].text)
    if single and not listed and to_be:
        return False  # "controls the quarter of Lowfen and advances in", "took Lowfen and will advance in"
    if after == "x" and TWO_REGIONS.search(symbols) and len(words) == 1 and re.fullmatch(of.nounlike, words[0].text):
        return True  # "30 villages in Lowfen and Highfen within two days"
    if after == "x" and len(words) == 1 and NAMELY.search(symbols) and not re.fullmatch(of.narrated, words[0].text):
        return True  # "three villages, namely Lowfen, Highfen and Drymoor without a fight"
    plain = not re.match(of.definite, words[-1].text) and not re.fullmatch(of.possessed, words[-1].text)
    double = len(words) == 2 and plain and re.search(r"[UTl](?:P*aP+|P+)$", symbols)
    if (
        re.fullmatch(of.narrated, words[0].text)
        and not (listed and (len(words) == 1 or steady))
        and not (double and (listed or after in "in"))
        and not closing
    ):
        return False
    return (
        listed
        or after in "inDftyb"
        or noun is None
        or _is_each(noun, of)
        or noun.text in of.many
        or noun.text in of.paired
        or (noun.text in of.pairs and re.search(r"lP+$", symbols) is not None)  # "two towns, which are Lowfen and"
    )


def _is_told_next(before: Sequence[Chunk], words: Sequence[Chunk], after: str, of: Unmarked) -> bool:
    """Return whether "and" joins a further verb of a headline: "the army takes Lowfen and besieges Norby"."""
    verb = next((chunk.text for chunk in reversed(before) if chunk.symbol == "V"), "")
    word = words[0].text
    alike = word[:1] == verb[:1] and re.fullmatch(of.now, verb) and re.fullmatch(of.now, word)
    goes_on = len(words) > 1 or after in tuple("xtmfzUNXg")
    return bool(alike) and goes_on and not re.fullmatch(of.carrier, word)


# "took Lowfen on Monday and Norby on Tuesday", "the villages that were taken: Lowfen on Monday, Norby on"
NEXT_DAY = re.compile(r"(?:V[^VKR;:]*|V[^VKR;:]*[:l]:?(?:P+D,?a?)*)P[^VKR;:P]{0,3}D,?$")
NAMELY = re.compile("lP+(?:,?aP+)+$")
# "الرمانة والنخلة في السدرة، والدوحة في واحتان، وسدران في تينان"
EACH_PLACED = re.compile("(?:(?:P+(?:,?aP+)*iP+,a?){2}|[l:]P+(?:,?aP+|,P+)*iP+,a?)$")
TWO_REGIONS = re.compile("NU(?:aU|[ag])?i[yzTo]{0,3}P+$")  # "30 قرية في رمانة"


def _is_long(words: Sequence[Chunk], of: Unmarked) -> bool:
    """Return whether words are too many for a name; "Mother", "son of" and the like each bring one more."""
    return len(words) - sum(bool(re.fullmatch(of.carrier, word.text)) for word in words[:-1]) > of.longest


def _is_each(chunk: Chunk, of: Unmarked) -> bool:
    """Return whether names follow: "each of Lowfen and Highfen"."""
    return chunk.symbol == "d" and chunk.text.endswith(of.among)
