"""Small words that stand in an ending: an empty "in", "of", "by" or "to" before the name whose case says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless, compiled
from pipeline.parse.words.row import NEVER, Chunk, line_of

JOINT_TYPE = re.compile(r"P(?:(?:,P)*,?aP(?=T))?[TU]")  # "Ольховского района", "Ольховского и Заречного районов"


def cased(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
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
            yield chunk._replace(symbol="z") if _is_beyond(found, line, i, lexicon) else chunk
        if chunk.symbol == "N" and line[i - 1 : i] == "q":
            yield found[i - 1]


def _case(found: list[Chunk], line: str, i: int, lexicon: Lexicon) -> str | None:
    """Return the preposition that stands in the ending of a chunk: of a container, of who did it."""
    if lexicon.genitive == NEVER or line[i] not in "PSTUN":
        return None
    if _is_told_of(found, line, i):
        return "o" if line[i - 1] == "S" else "b"
    if line[i] in "UN":
        return None
    held = compiled(lexicon.genitive).fullmatch(found[i].text)
    if line[i] == "S" and line[i - 1 : i] != "a" and _is_agent_first(found, line, i, lexicon):
        return "b"
    if line[i] == "T":
        return _case_of_type(found, line, i, lexicon)
    if _is_beyond(found, line, i, lexicon):
        return None
    if line[i] == "P" and _is_list_behind(found, line, i, lexicon):
        return ":"
    if line[i] == "P" and re.search(r"[Tz]$", line[:i]):
        typed = re.search(r"P[Tz]$", line[:i]) is None or (
            line[i - 1] == "T" and _case_of_type(found, line, i - 1, lexicon) == "i"
        )
        if held or typed:
            return "o"
    if line[i] == "P" and re.search(r"u$|nd?[yjgx]?U$", line[:i]):
        return "o"  # "часть Заречья", "к югу от города Ольхов"
    if line[i] == "P" and lexicon.slavic and _are_counted(found, line, i):
        return ":"
    if line[i] == "P" and held and _is_held(line, i, found[i].text, lexicon):
        return "i"
    if line[i] == "P" and lexicon.slavic and _is_of_several(found, line, i):
        return "i"
    if line[i] == "P" and _is_share(found, line, i, lexicon):
        return "i"
    return "b" if _is_agent(found, line, i, lexicon) else None


LISTED = re.compile(r"P(?:,P)*(?:,|,?a)P(?![TU]|,[^V]*T)")


def _is_list_behind(found: list[Chunk], line: str, i: int, lexicon: Lexicon) -> bool:
    """Return whether villages are named behind their district: "сёла Ольховского района Терны и Заречье"."""
    typed = line[max(0, i - 3) : i] == "UPT" and LISTED.match(line, i)
    district = found[i - 2].text if typed else ""
    apart = typed and compiled(lexicon.apart).fullmatch(district)
    return is_a(lexicon.kinds.slavic.of_district, district) or bool(apart)


FIGURE = re.compile(r"(?P<count>N)[rxygj]{0,3}U$")
ALL_NAMED = re.compile(r"P(?:,P)*,?aP(?![TU])")


def _are_counted(found: list[Chunk], line: str, i: int) -> bool:
    """Return whether as many names stand behind a figure as it says: "заняли три села Терны, Липки и Ясное"."""
    figure, names = FIGURE.search(line[:i]), ALL_NAMED.match(line, i)
    number = found[figure.start()].number if figure else None
    return number is not None and names is not None and number.low == names[0].count("P")


ALONE = re.compile(r"P(?=[,.;:)fimDR-]|$)(?!(?:,|,?a)P)")


def _is_of_several(found: list[Chunk], line: str, i: int) -> bool:
    """Return whether one name behind several places is where they lie, though without cases: "пять кварталов Хомо"."""
    figure = FIGURE.search(line[:i]) if ALONE.match(line, i) else None
    number = found[figure.start()].number if figure else None
    return number is not None and (number.low is None or number.low > 1)


OUSTED = re.compile(r"V[dDjgSPx]{1,4}[fo]$")
KINDS = re.compile(r"TP(?:,P)*(?:,?aP)?$")  # "районы Карам и Шорак провинции Бадар"


def _case_of_type(found: list[Chunk], line: str, i: int, lexicon: Lexicon) -> str | None:
    if line[i + 1 : i + 2] != "P":
        return "i" if re.search(r"N[rxygj]{0,3}[UT]$", line[:i]) else None  # "12 сёл области", "12 уездов провинции"
    ousted = OUSTED.search(line[:i])  # "выбили боевиков из района Заречье"
    if ousted and (verb := found[ousted.start()].verb) and verb.frame == "oust":
        return "d"
    first = "d" if line[:i] == "" or line[i - 1] in "V,DcS" else None  # "Провинция Алеппо" is the whole province
    if line[i - 1 : i] == "P" and is_a(lexicon.kinds.slavic.of_kind, found[i].text) and not KINDS.search(line[:i]):
        head, _, rest = found[i - 1].text.partition(" ")
        return "i" if rest or not compiled(lexicon.apart).fullmatch(head) else None
    return "i" if re.search(r"[UT]$", line[:i]) else first


def _is_told_of(found: list[Chunk], line: str, i: int) -> bool:
    """Return whether a noun of change ("захват") has its doer here, or its object behind that: each in its case."""
    at = i - 1 if line[i] == "S" else i - 2
    verb = found[at].verb if at >= 0 and line[at : i + 1] in ("VS", "VSU", "VSN", "VSP") else None
    return verb is not None and verb.frame == "noun"


def _is_held(line: str, i: int, text: str, lexicon: Lexicon) -> bool:
    """Return whether a name may be the container of what stands before it: a figure, a village."""
    head, _, rest = text.partition(" ")
    titled = bool(rest) and bool(compiled(lexicon.apart).fullmatch(head))  # "Северской Народной Республики"
    joint = JOINT_TYPE.match(line, i)
    # "сёла Терны и Липки района Бадар": there the word for the kind goes with the name behind it
    named = joint and "a" in joint[0] and line[joint.end() : joint.end() + 1] == "P" and lexicon.slavic
    typed = bool(joint and (not named or compiled(lexicon.apart).fullmatch(text))) or text.isupper() or titled
    return bool(re.search(r"(?:N[rxygj]{0,3}|U,?a[rxygj]{0,2})U$|NX+g?$" + (r"|[PU]$" if typed else ""), line[:i]))


# "шесть сёл Ольховского, четыре Заречного и два Северного районов", "шесть сёл Ольховского района, четыре Заречного"
SHARES = re.compile(r"N[rxygj]{0,3}UP(?P<first>T?)(?:(?:,|,?a)NPT?)*(?:,|,?a)N$")
LAST_SHARES = re.compile(r"P(?:(?:,|,?a)NP)*(?P<last>T?)")


def _is_share(found: list[Chunk], line: str, i: int, lexicon: Lexicon) -> bool:
    """Return whether a region stands behind its own figure, where several share the word for their kind."""
    named = compiled(lexicon.apart).fullmatch(found[i].text) or is_a(
        lexicon.kinds.slavic.compass_district, found[i].text
    )
    if line[i - 1 : i] != "N" or not named:
        return False
    before, behind = SHARES.search(line[:i]), LAST_SHARES.match(line, i)
    return before is not None and behind is not None and bool(before["first"] or behind["last"])


def _is_agent_first(found: list[Chunk], line: str, i: int, lexicon: Lexicon) -> bool:
    """Return whether who acts stands in front: "Силами армии освобождены ...", "За день армией занято ..."."""
    head = found[i].text.split(" ")[0]
    verb = re.compile(r"(?:aS)?[xD]{0,2}h?x?V").match(line, i + 1)
    if not (re.fullmatch(r"[xD,]*", line[:i]) or (verb and _is_passive(found[verb.end() - 1]))):
        return False
    return not head.isupper() and compiled(lexicon.agent).fullmatch(head) is not None


def _is_passive(chunk: Chunk) -> bool:
    said = chunk.verb and chunk.verb.passive
    return bool(said and caseless(said).fullmatch(chunk.text))


def _is_beyond(found: list[Chunk], line: str, i: int, lexicon: Lexicon) -> bool:
    """Return whether a name only tells where the regions before it lie: "Ольховского и Заречного районов Северии"."""
    joint = line[i] == "P" and re.search(r"P,?aPT$", line[:i])
    return bool(joint) and compiled(lexicon.genitive).fullmatch(found[i].text) is not None


BY_INITIALS = re.compile(r"P,V[Dxg]{0,2}$")  # "Терны, захваченные в среду М23"


def _is_taken_itself(found: list[Chunk], line: str, i: int, verb: int, lexicon: Lexicon) -> bool:
    """Return whether initials behind a passive are what is taken: "взята территория ДНР", "взяты ДНР и Терны"."""
    if not found[i].text.isupper():
        return False
    clause = re.split("[,;:]", line[:verb])[-1]
    which = is_a(lexicon.kinds.slavic.adjective, found[verb].text)
    return line[i - 1] == "g" or not (which or re.search("[UPTN]", clause) or line[i + 1 : i + 2] in tuple("UPN"))


def _is_agent(found: list[Chunk], line: str, i: int, lexicon: Lexicon) -> bool:
    initials = BY_INITIALS.search(line[:i]) if found[i].text.isupper() else None
    if initials and _is_passive(found[initials.start() + 2]):
        return True
    before = re.search(r"V[Dxg]{0,2}(?:i[dy]?PT?[Dx]?)?(?:f[gj]?S)?$", line[:i])
    if before and lexicon.slavic and _is_taken_itself(found, line, i, before.start(), lexicon):
        return False
    return (
        before is not None
        and _is_passive(found[before.start()])
        and not is_a(lexicon.kinds.slavic.over, found[before.start()].text)  # what control is established over
        and line[i + 1 : i + 2] != "T"
        and bool(compiled(lexicon.agent).fullmatch(found[i].text))
    )


TOLD = re.compile(r"R(?=PV)")
TO_SIDE_LAST = re.compile(r"V[xD]{0,2}P(?:,P)*(?:,?aP)?(?P<who>S)")  # "сдали Терны войскам Весперии"


def with_datives(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Put an empty "to" before each name in the dative, where the sentence tells of giving something else.

    Who is told of something ("доложил Путину об освобождении") has no part in it.
    """
    for told in TOLD.finditer(line_of(found)):
        verb = found[told.end() + 1].verb
        if verb and verb.frame == "noun" and compiled(lexicon.dative).fullmatch(found[told.end()].text):
            found[told.end()] = found[told.end()]._replace(symbol="g")
    gives = any(chunk.verb and chunk.verb.frame == "give" for chunk in found)
    given = any(c.symbol in "NTU" for c in found) or (lexicon.slavic and "VS" in line_of(found))
    if gives and lexicon.slavic and not given:
        given = any(
            _is_before_given(found, i, lexicon) or _is_behind_given(found, i, lexicon) for i in range(len(found))
        )
    last = TO_SIDE_LAST.search(line_of(found)) if gives and lexicon.slavic and not given else None
    if last and (verb := found[last.start()].verb) and verb.frame == "give":
        who = found[last.start("who")]
        to = [Chunk("t", "", who.start, who.start)] if _is_dative(who, lexicon) else []
        return [*found[: last.start("who")], *to, *found[last.start("who") :]]
    return list(_given(found, lexicon)) if gives and given else found


def _given(found: list[Chunk], lexicon: Lexicon) -> Iterator[Chunk]:
    listed = given = False
    for i, chunk in enumerate(found):
        listed = chunk.symbol in ":(-" or (listed and chunk.symbol in "P,a")  # "передала 4 села: Липовку, Сосновку"
        free = not listed and not _is_second(found, i) and (i == 0 or found[i - 1].symbol not in "ionfbtmy")
        told = chunk.symbol in "PS" and (
            _is_dative(chunk, lexicon)
            or _is_recipient(found, i, lexicon.slavic)
            or _is_before_given(found, i, lexicon)
            or _is_behind_given(found, i, lexicon)
        )
        given = free and told and not (given and lexicon.slavic)  # "сдала противнику Старую Рузу": to whom is told
        if given:
            yield Chunk("t", "", chunk.start, chunk.start)
        yield chunk


def _is_second(found: list[Chunk], i: int) -> bool:
    """Return whether a side is the second of two that receive together: "армии и ополченцам"."""
    return i > 1 and found[i - 1].symbol == "a" and found[i - 2].symbol == found[i].symbol == "S"


def _is_dative(chunk: Chunk, lexicon: Lexicon) -> bool:
    """Return whether a name is in the dative; of a side, its noun: not "воїни 12-го батальйону"."""
    if not lexicon.slavic or chunk.symbol == "P":
        return compiled(lexicon.dative).fullmatch(chunk.text) is not None
    words = chunk.text.split()
    heads = (words[0], " ".join(words[:2]))
    dative, many = compiled(lexicon.dative), lexicon.kinds.slavic.many
    return any(dative.fullmatch(head) and not is_a(many, head) for head in heads)


def _is_before_given(found: list[Chunk], i: int, lexicon: Lexicon) -> bool:
    """Return whether a country stands right before what was given to it: "Весперии передан Ольховский район"."""
    verb = found[i + 1].verb if i + 1 < len(found) else None
    if not lexicon.slavic or verb is None or verb.frame != "give":
        return False
    # "Весперии передали Ольховский район": no subject, which would be in the nominative
    by_many = is_a(lexicon.kinds.slavic.done_by_many, found[i + 1].text)
    return (_is_passive(found[i + 1]) or by_many) and is_a(lexicon.kinds.sides.country_of, found[i].text)


GIVEN = re.compile(r"[UP]T?[xDh]{0,3}V$")


def _is_behind_given(found: list[Chunk], i: int, lexicon: Lexicon) -> bool:
    """Return whether a country receives what stands before or behind it: "Сёла переданы Норландии", "сёла Терны"."""
    verb = found[i - 1].verb if i and lexicon.slavic else None
    if verb is None or verb.frame != "give" or not is_a(lexicon.kinds.sides.country_of, found[i].text):
        return False
    if _is_passive(found[i - 1]):
        return GIVEN.search(line_of(found[:i])) is not None
    return line_of(found[i + 1 : i + 3]) == "UP"


TO_NAME = re.compile(r"N[rxygj]{0,2}[UT]|PT")
TO_SIDE = re.compile(r"(?:aS)?[drxygj]{0,3}[NUTP]")


def _is_recipient(found: list[Chunk], i: int, slavic: bool) -> bool:
    """Return whether a name between a verb of giving and what is given receives it: "ceded Vespera 16 villages"."""
    verb = found[i - 1].verb if i else None
    after = line_of(found[i + 1 : i + 7])
    counted = (TO_SIDE if slavic and found[i].symbol == "S" else TO_NAME).match(after)
    return verb is not None and verb.frame == "give" and counted is not None
