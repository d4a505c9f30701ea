"""Case endings as symbols of their own, behind the word: "Karaova'da" is a name and an ending that says in."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from pipeline.parse.lexicon.kinds import Kinds, is_a
from pipeline.parse.lexicon.shapes import Endings, Lexicon
from pipeline.parse.text.normal import caseless, compiled, fold
from pipeline.parse.words.dates import Day
from pipeline.parse.words.row import Chunk, backwards, line_of

NOUNS = "TSUzycM"
# A name's last vowel may look like the ending of an object; it is one only where the noun phrase ends.
CLOSED = "TUSPzysacO(),:;-"
GIVING = ("final-give", "final-given")
TAKING = ("final-take", "final-clear", "final-got", "final-lose", "final-give")  # verbs that have an object


def shaped(found: Sequence[Chunk], endings: Endings, kinds: Kinds) -> Iterator[Chunk]:
    """Yield the chunks of a sentence with their endings as chunks of their own."""
    i = 0
    last: Day | None = None
    while i < len(found):
        chunk, after = found[i], found[i + 1 : i + 16]
        i += 1
        if _is_month_of_name(found, i - 1):
            yield chunk._replace(symbol="P", day=None)
        elif chunk.symbol == "D":
            day, taken = _day(chunk, after, endings)
            i += taken
            last = day.day
            yield day
        elif chunk.symbol == "N" and last and (same := _same_month(chunk, last, after, endings)):
            yield same
        elif i == 1 and chunk.symbol == "P" and _is_state(chunk, endings) and _is_subject(after, endings):
            yield chunk._replace(symbol="S")  # "Vespera, Eastmoor and Westmoor ...", "Vespera Eastmoor's five villages"
        elif chunk.symbol == "P" and _stands_as_it_is(found, i - 1, endings, kinds):
            yield chunk
        elif _is_named_after(chunk, after):
            yield chunk._replace(symbol="P")
        elif chunk.symbol == "P":
            yield from _name(chunk, found[max(0, i - 9) : i - 1], after, endings, kinds)
        else:
            yield chunk
            if symbol := _noun(chunk, endings):
                yield _mark(symbol, chunk)


def _is_month_of_name(found: Sequence[Chunk], at: int) -> bool:
    """Return whether a month ends the name of a place: "Tel Kasım kenti"."""
    month, unit = found[at], found[at + 1] if at + 1 < len(found) else None
    last = found[at - 1] if at else None
    named = last is not None and last.symbol == "P" and last.end + 1 == month.start
    bare = month.day is not None and month.day.role == "loose" and month.text.isalpha() and month.text.istitle()
    return named and bare and unit is not None and unit.symbol in "UT"


# "Qaraova – Ağbulaqda, Dərəli, Dağlı": an entry of a list, whose names stand as they are
ENTRY = re.compile("(?:^|[:;])P+T?-(?P<listed>(?:P+,)*)P*$")


def _is_entry(found: Sequence[Chunk], at: int, endings: Endings) -> bool:
    """Return whether a name stands in a list of several behind a region and a dash."""
    if endings.free or not any(chunk.symbol == "-" for chunk in found[max(0, at - 24) : at]):
        return False
    symbols = line_of(found)
    entry = ENTRY.search(symbols[:at])
    ends = re.compile("P*(?P<more>,?)(?:P|[;.]|$)").match(symbols, at)
    return bool(entry and ends and (entry["listed"] or ends["more"]))


def _stands_as_it_is(found: Sequence[Chunk], at: int, endings: Endings, kinds: Kinds) -> bool:
    """Return whether what looks like an ending belongs to the name itself, which stands in a list."""
    return _closes_list(found, at, endings, kinds) or _is_entry(found, at, endings) or _begins_list(found, at, endings)


def _begins_list(found: Sequence[Chunk], at: int, endings: Endings) -> bool:
    """Return whether a name is the first of a region's villages, not where they lie: "Qaraovanın Dağlarda, Dərəli"."""
    where, whose = compiled(endings.names.get("L", r"(?!)")), compiled(endings.names.get("s", r"(?!)"))
    if not where.fullmatch(found[at].text) or [one.symbol for one in found[at + 1 : at + 3]] != [",", "P"]:
        return False
    lead = [one.text for one in found[max(0, at - 2) : at] if one.symbol == "P"]
    return any(whose.fullmatch(name) for name in lead) and not where.fullmatch(found[at + 2].text)


IN_REGION = re.compile(r"T(?=(?:P,)*P(?:,?a|,)$)")


def _closes_list(found: Sequence[Chunk], at: int, endings: Endings, kinds: Kinds) -> bool:
    """Return whether the last name of a region's villages is no second owner: "rayonunun Ağova və Dərin kəndləri"."""
    unit = found[at + 1] if at + 1 < len(found) else None
    first = max(0, at - 24)
    region = IN_REGION.search(line_of(found[first:at])) if not endings.free else None
    if region is None or unit is None or unit.symbol != "U" or not is_a(kinds.turkic.any_several, unit.text):
        return False
    return _noun(found[first + region.start()], endings) == "s"


# "Kuzey'in Karaova sınırında 5 köyü ele geçirdiği": the several that it took, not "5 köyünü", its own
DOER = re.compile(r"P(?=s[jxzLD,]{0,3}(?:N[rxyj]{0,2}(?P<unit>U)|P(?:,P)*(?:,?aP)?(?P<named>U))[xD]{0,2}(?P<told>V)R?)")
# "Kuzey'in dün Karaova cephesinde Akköy köyünü ele geçirdiği bildirildi": a day or a place of its own parts the two
DOER_APART = re.compile(
    r"P(?=s(?:[xD,]{1,3}|(?![TUzcqjK]|y(?!L?P))(?=[PTUyzsjLEdga,]{1,9}L))[^VKR;]{1,20}(?P<told>V)(?P<said>R))"
)
BEFORE_DOER = re.compile(r"[PS](?![sLAEBTUOyzcRa(P]|$)|Ss(?!x?c)")  # another one who acts
# "Vespera'nın Norland'da ele geçirdiği köy sayısı": right before the verb, or before where
DOER_BESIDE = re.compile(r"P(?=s[xD,]{0,2}(?:P[TzyU]{0,2}L)?[xD]{0,2}(?P<told>V))")
BRIEF_DOER = re.compile(r"P(?=s(?!x?c)[^VKR;]{1,30}(?P<told>V))")  # "BKC'nin Akköy köyünü ele geçirdiği"
OF_REGION = re.compile("PsP[TUyz]")  # "of Eastmoor's Drymoor district", unless who took it is told


def with_doers(found: Sequence[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Return who takes what a report tells of as a side, not as the region: "Kuzey'in 5 köyü ele geçirdiği"."""
    line, doers, kinds = line_of(found), set[int](), lexicon.kinds.turkic

    def acts(at: int) -> bool:
        """Return whether a verb tells that somebody took something, as it was told."""
        verb = found[at].verb
        return verb is not None and verb.frame in TAKING and is_a(kinds.that_it_did, found[at].text)

    for doer in islice(DOER_APART.finditer(line), 1):
        first = doer.start()
        while first and _is_of_name(found[first - 1], found[first], lexicon):
            first -= 1
        teller = next((one.text for one in reversed(found[:first]) if one.symbol != ","), "")
        told = compiled(lexicon.authority).fullmatch(teller) or is_a(lexicon.kinds.sides.speaker, teller)
        alone = not BEFORE_DOER.search(line[: doer.start()])
        said = is_a(lexicon.kinds.deeds.said, found[doer.start("said")].text) or not OF_REGION.match(line, doer.start())
        if (told or (alone and said)) and acts(doer.start("told")):
            doers.add(doer.start())
    for doer in BRIEF_DOER.finditer(line):
        short = found[doer.start()].text
        doers |= {doer.start()} if short.isupper() and 1 < len(short) < 7 and acts(doer.start("told")) else set()
    for doer in DOER_BESIDE.finditer(line):
        clause = line[: doer.start()].rpartition("V")[2]  # "ordunun Karaova'nın Akova ilçesinde ... sağladığı"
        others = "Ss" in clause or ("S" in clause and OF_REGION.match(line, doer.start()))
        doers |= {doer.start()} if acts(doer.start("told")) and not others else set()
    for doer in DOER.finditer(line):
        unit = found[doer.start("unit") if doer["unit"] else doer.start("named")]
        doers |= {doer.start()} if acts(doer.start("told")) and not is_a(kinds.its_own, unit.text) else set()
    row: list[Chunk] = []
    for i, chunk in enumerate(found):
        side = chunk._replace(symbol="S") if i in doers else chunk
        while i in doers and row and _is_of_name(row[-1], side, lexicon):
            name = row.pop()
            side = side._replace(text=f"{name.text} {side.text}", start=name.start)
        row.append(side)
    return row


# "Ulu Tepe el-Garbi ve es-Sufla": two places that share what their names begin with
SHARING = re.compile(r"(?P<head>\w[\w -]*) (?P<end>\S+)")


def with_heads(row: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Give a name the beginning that it shares with the one before; in a longer list the two are entries of it."""
    end = lexicon.kinds.turkic.with_article
    for i, joint in enumerate(row[1:-1], start=1):
        first, second = row[i - 1], row[i + 1]
        named = first.symbol + joint.symbol + second.symbol == "PaP" and is_a(end, second.text)
        if named and (shares := SHARING.fullmatch(first.text)) and is_a(end, shares["end"]):
            row[i + 1] = second._replace(text=f"{shares['head']} {second.text}")
            listed = row[i + 2 : i + 3] != [] and row[i + 2].symbol in ",a"
            row[i] = joint._replace(symbol=",") if listed else joint
    return row


def with_ends(row: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Give each of several names that tell apart what is called alike all of it: "Yukarı ve Aşağı Akköy"."""
    apart = lexicon.kinds.turkic.before_name
    for i in range(len(row) - 3, -1, -1):
        first, joint, second = row[i : i + 3]
        if first.symbol == second.symbol == "P" and joint.symbol in ",a" and is_a(apart, first.text):
            which, _, name = second.text.partition(" ")
            if name and is_a(apart, which) and which != first.text:
                row[i] = first._replace(text=f"{first.text} {name}")
    return row


# "4 villages': Lowfen's, Highfen's and Drymoor's lands": whose land it is, are the villages themselves
WHOSE = re.compile(r"(?<=U:)P(?P<all>s)?(?:,?[a,]?Ps?)+(?<=s)(?=[zc])")
ONE_PLACE = re.compile(r"(?<=P)(?P<whose>s?)aPs?a")  # "Lowfen/Drymoor/ village"


def with_names_of_land(row: list[Chunk], endings: Endings) -> list[Chunk]:
    """Name villages that stand in the genitive before their land, behind what counts them, as they are called."""
    row = [*row]
    for found in WHOSE.finditer(line_of(row)):
        for i in range(*found.span()):
            whose = found["all"] and row[i].symbol == "P"
            parts = compiled(endings.genitive).fullmatch(row[i].text) if whose else None
            row[i] = row[i]._replace(text=parts["name"]) if parts else row[i]
        row[found.end()] = row[found.end()]._replace(symbol="z")  # their land, or the control of it
        return [chunk for i, chunk in enumerate(row) if not (chunk.symbol == "s" and found.start() < i < found.end())]
    return row


def with_one_name(row: list[Chunk]) -> list[Chunk]:
    """Leave out another name of a place between two strokes."""
    for found in backwards(ONE_PLACE, row):
        first = found.end("whose")
        if row[first].text == row[found.end() - 1].text == "/":
            row = [*row[:first], *row[found.end() :]]
    return row


# "took the village Lowfen, left by the rebels", word for word "took the rebels' left village Lowfen"
LEFT_BY = re.compile(r"(?<=V)(?P<who>S)s?B?[xD]{0,2}(?P<left>V)(?=P)")
# "took Lowfen, which the rebels had left", "which the rebels controlled", "which was under the rebels' control"
LEFT_THEN = re.compile(
    r",w[xhDNX]{0,4}(?:(?P<left>[VK])h?(?P<who>S)|(?P<before>S)s?[xhD]{0,2}(?P<last>[VK])h?|(?P<holder>S)s?cE?h?)(?=[,;.]|$)"
)
TAKEN = ("final-take", "final-taken", "final-over")


def with_leavers(row: list[Chunk]) -> list[Chunk]:
    """Return who left or held a place that others take, in a clause of its own, as whom it was taken from."""
    symbols = line_of(row)
    found = LEFT_BY.search(symbols) or LEFT_THEN.search(symbols)
    if found is None or not any(chunk.verb and chunk.verb.frame in TAKEN for chunk in row[: found.start()]):
        return row
    told = {name: row[found.start(name)] for name, part in found.groupdict().items() if part}
    verb = told.get("left") or told.get("last")
    if verb and verb.verb and verb.verb.frame != "final-lose":
        return row  # "took Lowfen, which the rebels had taken"
    who = next(told[name] for name in ("who", "before", "holder") if name in told)
    start = found.start() + (row[found.start()].symbol == ",")
    return [*row[:start], who, _mark("A", who), *row[found.end() :]]


# "3 köyü ele geçirdi: Akova beldesine bağlı Akköy ve Derköy ile Taşlı beldesine bağlı Bulak"
SUBLISTS = re.compile(
    r"(?P<count>N)[rxyj]{0,2}[UT][OA]?r?[xD]{0,2}V:(?P<list>(?:P?[UT]EL)?P(?:(?:,?a|,)(?:P?[UT]EL)?P)*)(?=$|[;.])"
)
SUBCONTAINER = re.compile(r"P?[UT]EL")


def with_sublists(row: list[Chunk]) -> list[Chunk]:
    """Leave out what each of the places counted just before is governed from, where all of them are listed."""
    symbols = line_of(row)
    found = SUBLISTS.search(symbols) if "EL" in symbols and "V:" in symbols else None
    inside = [*SUBCONTAINER.finditer(symbols, *found.span("list"))] if found else []
    if found is None or not inside:
        return row
    names = found["list"].count("P") - sum(one[0].count("P") for one in inside)
    number = row[found.start("count")].number
    if number is None or number.low != names:
        return row
    left_out = {i for one in inside for i in range(*one.span())}
    joints = [i for i in range(*found.span("list")) if symbols[i] == "a"][:-1]
    return [chunk._replace(symbol=",") if i in joints else chunk for i, chunk in enumerate(row) if i not in left_out]


def with_spans(found: Sequence[Chunk]) -> list[Chunk]:
    """Return two days that a span begins and ends with as one: "4 Mart'tan 9 Mart'a kadar"."""
    row: list[Chunk] = []
    for chunk in found:
        first, last = row[-1].day if row else None, chunk.day
        if first and last and first.role == "since" and last.role == "by" and first.last and last.last:
            day = replace(last, start=first.start, role="on", first=first.first)
            chunk = row.pop()._replace(end=chunk.end, day=day)
        span = next((one.day for one in reversed(row[-2:]) if one.symbol != "x"), None)
        if span and span.first != span.last and span.last and last and last.role == "loose":
            continue  # "4 Mart'tan 9 Mart'a kadar 5 günde" tells once more how long it took
        row.append(chunk)
    return row


def _is_of_name(left: Chunk, right: Chunk, lexicon: Lexicon) -> bool:
    """Return whether a word begins the name that the next one ends: "Blue Front", not "the Ministry Vespera's"."""
    return left.symbol == "P" and left.end + 1 == right.start and not compiled(lexicon.authority).fullmatch(left.text)


def _same_month(chunk: Chunk, last: Day, after: Sequence[Chunk], endings: Endings) -> Chunk | None:
    """Return a figure before a name as a day of the month named before: "noyabrın 20-də Ağova, 25-də Qaraova"."""
    said = compiled(endings.day).fullmatch(chunk.text)
    if said is None or last.role != "on" or last.last is None or after[:1] == [] or after[0].symbol not in "PxS,":
        return None
    if int(said["day"]) > monthrange(last.last.year, last.last.month)[1]:
        return None
    day = last.last.replace(day=int(said["day"]))
    return chunk._replace(
        symbol="D", number=None, day=replace(last, start=chunk.start, end=chunk.end, first=day, last=day)
    )


def _is_state(chunk: Chunk, endings: Endings) -> bool:
    return compiled(endings.states).fullmatch(chunk.text) is not None


def _is_subject(after: Sequence[Chunk], endings: Endings) -> bool:
    """Return whether a comma sets the first name of a sentence apart, or a name with an ending of its own follows."""
    if not after or endings.free:
        return after[:1] != [] and after[0].symbol == ","
    name = after[0].symbol == "P"
    parts = compiled(endings.cut).fullmatch(after[0].text) if name else None
    ending = parts and _meaning(parts["ending"], endings.marked)
    kind = name and after[1:2] != [] and after[1].symbol in "TU" and _noun(after[1], endings)
    return after[0].symbol == "," or (ending or kind or "-") in "sLO"


def _is_named_after(chunk: Chunk, after: Sequence[Chunk]) -> bool:
    """Return whether a quoted word of another meaning is a side's name: the "North" army group."""
    quoted = bool(after) and after[0].symbol == "S" and after[0].start == chunk.end + 2
    return quoted and chunk.symbol in "yd" and chunk.text[:1].isupper()


def _mark(symbol: str, chunk: Chunk) -> Chunk:
    return chunk._replace(symbol=symbol, text="", start=chunk.end, end=chunk.end, number=None, unit=None)


def _noun(chunk: Chunk, endings: Endings) -> str | None:
    if chunk.symbol == "N":
        return "G" if caseless(endings.counted).search(chunk.text) else None
    symbol = endings.nouns.get(fold(chunk.text).split(" ")[-1].replace("'", "")) if chunk.symbol in NOUNS else None
    if symbol is None and chunk.symbol == "S" and (parts := compiled(endings.cut).fullmatch(chunk.text)):
        return _meaning(parts["ending"], endings.marked) if parts["name"].isupper() else None
    # "of the villages" in front of "were captured" is their case as the object, no container
    return None if chunk.symbol == "U" and symbol in ("s", "O") else symbol


def _name(
    chunk: Chunk, before: Sequence[Chunk], after: Sequence[Chunk], endings: Endings, kinds: Kinds
) -> Iterator[Chunk]:
    if mark := _meaning(chunk.text, endings.peoples):  # "İngilizlerce", "Norlandlılardan"
        people = compiled(endings.peoples[mark]).fullmatch(chunk.text)
        name = people["name"] if people else chunk.text
        who = chunk._replace(symbol="S", text=name, end=chunk.start + len(name))
        yield from (who, _mark(mark, who))
        return
    parts = compiled(endings.cut).fullmatch(chunk.text)
    if parts and (symbol := _meaning(parts["ending"], endings.marked)):
        name = chunk._replace(text=parts["name"], end=chunk.start + len(parts["name"]))
        yield name
        yield chunk._replace(symbol=symbol, text=parts["ending"], start=name.end)
        return
    apposed = _is_apposed(after, endings, kinds)
    if not apposed and (bare := compiled(endings.article).fullmatch(chunk.text)):
        yield chunk._replace(text=bare["name"], end=chunk.start + len(bare["name"]))
        return
    if not apposed and (bare := compiled(endings.definite).fullmatch(chunk.text)) and _is_taken(before, after):
        yield chunk._replace(text=bare["name"], end=chunk.start + len(bare["name"]))
        return
    if (taker := _taker(chunk, after, endings, behind_object=bool(before) and before[-1].symbol == "U")) is not None:
        yield from (taker, _mark("E", taker))
        return
    symbol = _meaning(chunk.text, endings.names)
    next_ = after[0].symbol if after else "$"
    # "Norlanda qüvvələri", not "Norlanda, in"
    whose = symbol == "L" and next_ == "S" and is_a(kinds.turkic.their, without_case(after[0].text, endings))
    parted = symbol == "O" and _is_source(after[:2], endings)  # "Lowfen from the enemy"
    closed = (symbol in ("O", "E") and next_ in CLOSED and not parted) or (symbol == "A" and next_ in "TU") or whose
    dated = next_ == "," and after[1:2] != [] and after[1].symbol == "D"  # "on 1 May Lowfen, a day later Highfen took"
    closed = closed and not (symbol == "O" and dated and any(one.verb and one.verb.frame in TAKING for one in after))
    gives = any(one.verb and one.verb.frame in GIVING for one in after) or " " in chunk.text  # "Vespera Republic"
    gives = gives and symbol == "E" and next_ in "P,"
    closed = closed and not gives  # "to Vespera Eastmoor district will hand over"
    closed = closed or (symbol == "s" and (dated or _is_told(after, kinds)))
    counted = symbol == "O" and next_ == "x" and after[1:2] != [] and after[1].symbol == "l"  # "Daşlı da daxil olmaqla"
    if symbol and not closed and not counted and not (symbol == "s" and apposed):
        name = _without_ending(chunk, after, endings.names[symbol])
        yield from (name, _mark(symbol, name)._replace(end=chunk.end))
    else:
        yield chunk


TAKEN_BEHIND = re.compile(r"V[hxD]{0,3}(?:PTd?)?(?:P(?:,P)*,?a)?$")
TAKEN_BEFORE = re.compile(r"[hxD]{0,3}V")


def _is_taken(before: Sequence[Chunk], after: Sequence[Chunk]) -> bool:
    """Return whether a name stands right beside a verb whose object it is: "took Norby", "took Norby and Lowfen"."""
    symbols = "".join(one.symbol for one in after)
    if symbols[:1] == "P" and not re.match("P[TN]", symbols):
        return False  # the first word of a name
    behind = TAKEN_BEHIND.search("".join(one.symbol for one in before))
    ahead = TAKEN_BEFORE.match(symbols)
    told = before[behind.start()] if behind else after[ahead.end() - 1] if ahead else None
    return told is not None and told.verb is not None and told.verb.frame in ("final-take", "final-clear", "final-lose")


def _is_told(after: Sequence[Chunk], kinds: Kinds) -> bool:
    """Return whether a finite verb follows, before which no genitive stands: "Dərətin işğal edilib"."""
    verb = after[0] if after and after[0].verb else None
    said = verb.text.split()[-1] if verb else ""
    return is_a(kinds.deeds.finite, said) and not (verb and is_a(kinds.deeds.reported, verb.text))


def _is_source(after: Sequence[Chunk], endings: Endings) -> bool:
    """Return whether the next name or side is from whom something was taken: "from the enemy", "from ABC fighters"."""
    if not after or after[0].symbol not in "PS":
        return False
    if sides := [chunk for chunk in after if chunk.symbol == "S"]:
        return _noun(sides[-1], endings) == "A"
    parts = compiled(endings.cut).fullmatch(after[0].text)
    from_ = parts and _meaning(parts["ending"], endings.marked) == "A"
    return bool(from_) or _meaning(after[0].text, endings.names) == "A"


def _taker(chunk: Chunk, after: Sequence[Chunk], endings: Endings, behind_object: bool) -> Chunk | None:
    """Return a name right before a verb of giving without the ending that makes it whom something is given to.

    Behind what is given the verb may be that of a further clause: "three villages to Norland, two villages to".
    """
    verb = after[0].verb if after else None
    if behind_object and after[:1] != [] and after[0].symbol in ",x":
        verb = next((one.verb for one in after if one.verb), None)
    parts = compiled(endings.given).fullmatch(chunk.text) if verb and verb.frame in GIVING else None
    name = parts and (parts["name"] or ((behind_object or (verb and verb.frame == "final-given")) and parts["stem"]))
    return chunk._replace(text=name, end=chunk.start + len(name)) if name else None


def _without_ending(chunk: Chunk, after: Sequence[Chunk], form: str) -> Chunk:
    """Return a name without the ending that was found; one that may be its own comes off before an active verb only."""
    parts = compiled(form).fullmatch(chunk.text)
    known = parts.groupdict() if parts else {}
    acts = any(word.verb and word.verb.frame in TAKING for word in after)
    name = known.get("name") or (known.get("stem") if acts else None) or chunk.text
    return chunk._replace(text=name, end=chunk.start + len(name))


def _is_apposed(after: Sequence[Chunk], endings: Endings, kinds: Kinds) -> bool:
    """Return whether a common noun follows, here or behind the next of a list, that a name belongs to as it stands."""
    listed = compiled(r"(?:(?:,P+)*,?aP+|(?:,P+)+)?").match(line_of(after))
    nouns = after[listed.end() :] if listed and listed.end() < len(after) else ()
    if not nouns:
        return False
    apposed = caseless(endings.apposed).fullmatch(nouns[0].text)
    return bool(apposed) or _heads_a_list(after, len(after) - len(nouns), endings, kinds)


def _heads_a_list(after: Sequence[Chunk], at: int, endings: Endings, kinds: Kinds) -> bool:
    """Return whether the noun here tells of a list whose last name stands as it is: "Dördçin, Ağbaz kəndləri"."""
    plain = at > 0 and not compiled(endings.names.get("s", r"(?!)")).fullmatch(after[at - 1].text)
    return plain and after[at].symbol == "U" and is_a(kinds.turkic.any_several, after[at].text)


def _meaning(text: str, table: Mapping[str, str]) -> str | None:
    return next((symbol for symbol, form in table.items() if compiled(form).fullmatch(text)), None)


def _day(chunk: Chunk, after: Sequence[Chunk], endings: Endings) -> tuple[Chunk, int]:
    """Return a day with the role that its ending gives it, and how many chunks the ending takes."""
    joined = [word.symbol for word in after[:1]] == ["-"] and after[0].start == chunk.end
    words = after[1:] if joined else after
    glued = bool(words) and words[0].start == chunk.end + 1 and compiled(endings.glued).fullmatch(words[0].text)
    taken = joined + 1 if glued else 0
    said = " ".join(word.text for word in words[:3])
    role = (
        "since"
        if (glued and compiled(endings.since).match(said)) or compiled(endings.since).fullmatch(chunk.text[-3:])
        else "by"
        if compiled(endings.by).match(said)
        or compiled(endings.by).fullmatch(chunk.text[-3:])
        or _is_term(said if glued else chunk.text, after, endings)
        else None
    )
    day = replace(chunk.day, role=role) if chunk.day and role and chunk.day.role == "on" else chunk.day
    return chunk._replace(day=day), taken


TERM = caseless(r"(?:[yn]?[aeə]\b|.*\d \w+r?[aə]$).*")


def _is_term(said: str, after: Sequence[Chunk], endings: Endings) -> bool:
    """Return whether a day is one of several terms, "until" standing behind the last: "5 Mayıs'a, 9 Mayıs'a kadar"."""
    behind = [word.text for word in after[: next((i for i, one in enumerate(after) if one.symbol == "V"), len(after))]]
    until = any(compiled(endings.by).fullmatch(word) for word in behind)
    return until and TERM.match(said) is not None


def without_case(side: str, endings: Endings) -> str:
    """Return a side as a dictionary has it: "Vespera ordusu" for "Vespera ordusunun" (of Vespera's army)."""
    lead, space, last = side.rpartition(" ")
    base = endings.bases.get(fold(last).replace("'", ""))
    if base is None:
        short = compiled(endings.cut).fullmatch(last)  # "YPG'nin"
        return lead + space + short["name"] if short and short["name"].isupper() else side
    kept = last[: len(base)] if fold(last).startswith(fold(base)) else base
    return lead + space + (kept[:1].upper() + kept[1:] if last[:1].isupper() else kept)
