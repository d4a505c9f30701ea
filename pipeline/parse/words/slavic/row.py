"""What Slavic prose sets between the words that belong together, put aside or put where the grammar looks for it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless, compiled
from pipeline.parse.words.row import NEVER, Chunk, backwards, line_of
from pipeline.parse.words.slavic import asides, clauses, figures, gaps, joined, narrated
from pipeline.parse.words.slavic import beside as slavicbeside
from pipeline.parse.words.slavic import each as slaviceach
from pipeline.parse.words.slavic import kinds as slavickinds
from pipeline.parse.words.slavic.elsewhere import without_else
from pipeline.parse.words.slavic.order import reordered
from pipeline.parse.words.slavic.places import placed
from pipeline.parse.words.slavic.sides import with_owners

# "боевики ИГ (запрещено в РФ)", "группировка, запрещённая в РФ, захватила"
ASIDE = re.compile(r"\([^()]*\)|,gi[PS]T?g?,")


def recast(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Return the chunks of a sentence as they would stand if it said the same in the plainest order."""
    found = _without_label(_without_agency(_without_notices(_without_nouns(found, lexicon), lexicon)), lexicon)
    if not found:
        return found
    if lexicon.slavic:
        found = slavicbeside.shaped(narrated.shaped(found, lexicon), lexicon)
        found = gaps.shaped(slavickinds.shaped(found, lexicon), lexicon)
        found = joined.shaped(figures.shaped(found, lexicon), lexicon)
        found = slaviceach.shaped(clauses.shaped(asides.shaped(found, lexicon), lexicon), lexicon)
        found = without_else(found, lexicon)
        found = reordered(with_owners(found, lexicon), lexicon)
    found = _with_first_word(placed(_with_day_first(found, lexicon), lexicon), lexicon)
    found = _without_lying(_without_asides(found, lexicon), lexicon)
    found = _with_each_placed(_with_holder_first(found, lexicon))
    found = list(_without_fillers(found, lexicon))
    return _with_number_reached(_with_office(found, lexicon), lexicon)


TITLE = re.compile(r"(?:D[-:,]{0,2})?(?P<noun>V)[UT]?P(?:(?:,P)*,?aP)?(?:SP?)?")


def _without_nouns(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave a noun of change no verb but where it is a title: "Взятие Тернов", "4 мая - освобождение Липок"."""
    title = lexicon.kinds.slavic.title
    if not any(chunk.verb and is_a(title, chunk.text) for chunk in found):
        return found
    line = line_of(found)
    heading = TITLE.fullmatch(line)
    if heading and is_a(title, found[heading.start("noun")].text):
        side = line.find("S")
        by = side > 0 and compiled(lexicon.agent).fullmatch(found[side].text.split()[0])
        at = found[side].start
        return [*found[:side], Chunk("b", "", at, at), *found[side:]] if by else found
    titles = [i for i, chunk in enumerate(found) if chunk.verb and chunk.verb.titled and is_a(title, chunk.text)]
    return [chunk._replace(symbol="g", verb=None) if i in titles else chunk for i, chunk in enumerate(found)]


def _without_notices(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out what the law of a country wants to be said beside a name."""
    banned = lexicon.kinds.armies.banned
    if not any(is_a(banned, chunk.text) for chunk in found):
        return found
    line = line_of(found)
    for aside in reversed([*ASIDE.finditer(line)]):
        if any(is_a(banned, chunk.text) for chunk in found[aside.start() : aside.end()]):
            found = [*found[: aside.start()], *found[aside.end() :]]
    return found


AGENCY = re.compile("(?:P,?D)?-?aPa")


def _without_agency(found: list[Chunk]) -> list[Chunk]:
    """Leave out the agency between strokes that a report begins with: "КИЕВ, 14 августа. /УНН/"."""
    agency = AGENCY.match(line_of(found))
    at = agency.end() - 3 if agency else 0
    if agency is None or not found[at].text == found[at + 2].text == "/":
        return found
    return [*found[:at], *found[at + 3 :]]


def _without_label(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out the word with which an agency heads what it goes on to tell: "Детали: речь идёт о 6 сёлах ..."."""
    colon = next((i for i, chunk in enumerate(found[:3]) if chunk.symbol == ":"), 0)
    label = " ".join(chunk.text for chunk in found[:colon])
    return found[colon + 1 :] if is_a(lexicon.kinds.slavic.label, label) else found


def _with_day_first(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Set the day of a heading before it: "Освобождённые сегодня сёла: ..."; part from its places who took them."""
    if line_of(found[:3]) == "VDU":
        return [found[1], found[0], *found[2:]]
    asked = ASKED.match(line_of(found))
    if asked is None or not is_a(lexicon.kinds.slavic.which, found[0].text):
        return found
    end = found[1].end
    return [*found[:2], Chunk(",", "", end, end), *found[2:]]


ASKED = re.compile("wU(?=[PS]V)")  # "Какие сёла Веспория освободила ранее"


def _with_first_word(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Make no name of the first word of a sentence, which has a capital in any case, where it only tells how or which.

    "Параллельно армия заняла", "Этнические повстанцы", "Шахтёрское село Заречье", "Общее число".
    """
    first, line, kinds = found[0], line_of(found[:5]), lexicon.kinds.slavic
    if first.symbol != "P" or " " in first.text or first.text.isupper():
        return found
    if len(found) == 1 and is_a(kinds.exclaimed, first.text):
        return [first._replace(symbol="g")]
    beside = len(found) > 1 and found[1].start == first.end + 1
    if is_a(kinds.how, first.text) and re.match("P(?:,D,)?[SNVd]", line):
        return [first._replace(symbol="x"), *found[1:]]
    if beside and is_a(kinds.adjective, first.text) and re.match("PUP|PS", line):
        return [first._replace(symbol="j"), *found[1:]]
    if beside and re.match("Pg", line) and is_a(kinds.number_of, found[1].text):
        return [first._replace(symbol="g"), *found[1:]]
    return found


# "Село Заречье стало первым населённым пунктом области, который заняли", "Заречье и его пригороды",
# "Северский район станет третьим районом области, который перейдёт под контроль"
BECAME = re.compile(
    r"(?<=P)h[gxrN]{1,2}U(?=(?:[oi]?T?o?P?T?),w?[vxD]{0,2}V)|(?<=PT)h[gxrN]{1,2}T(?:o?PT?|T)?,w(?=[vxD]{0,2}V)"
    r"|(?<=P)a[dx]U(?=[^PN]|$)"
)


def _without_asides(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out what a place became by being taken, and what lies around it."""
    surroundings = lexicon.kinds.sites.surroundings
    for aside in backwards(BECAME, found):
        if aside.group().startswith("h") or is_a(surroundings, found[aside.end() - 1].text):
            found = [*found[: aside.start()], *found[aside.end() :]]
    return found


BESIDE = re.compile(r"(?<=[PU]),g(?=[in])")  # "село Заречье, расположенное в Северии"
PART_LYING = re.compile("(?<=lN)[xg](?=i)")  # "из них три расположены в Северии"
LYING = re.compile(r"^(?P<count>x?r?N[Ul])(?:,R[^,VK]{1,4},)?(?P<lie>[xg])(?=i)")


def _without_lying(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out the verb that says where counted places lie, and who says so."""
    line, lying = line_of(found), lexicon.kinds.slavic.lying
    for beside in reversed([*BESIDE.finditer(line)] if ",g" in line else []):
        if is_a(lying, found[beside.end() - 1].text):
            found = [*found[: beside.start()], *found[beside.end() :]]
    for part in backwards(PART_LYING, found):
        if is_a(lying, found[part.start()].text):
            found = [*found[: part.start()], *found[part.end() :]]
    lies = LYING.match(line_of(found))
    if lies is None or not is_a(lying, found[lies.start("lie")].text):
        return found
    return [*found[: lies.end("count")], *found[lies.end() :]]


# "Теперь под контролем армии Заречье и Терны"
NOW = re.compile(r"^(?P<now>V)(?P<held>cS)(?=U?P(?:,P)*(?:a?P)?(?:$|[,.]))")


def _with_holder_first(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Set "now" between who holds places and the places."""
    now = NOW.match(line_of(found))
    if now is None or not is_a(lexicon.kinds.slavic.now, found[0].text):
        return found
    return [*found[1:3], found[0], *found[3:]]


# "По два села заняли за неделю войска в Северии и Терне", "утверждают в Терне"
EACH = re.compile(r"^(?P<count>NUq)(?P<told>V[DSxgj]{1,4})(?P<where>iP(?:,iP|,P)*aPT?)(?=[,.;]|$)")
TELLER = re.compile(r"(?<=,)R(?P<where>iP)(?=,)")


def _with_each_placed(found: list[Chunk]) -> list[Chunk]:
    """Set "each" behind what it counts and the regions beside it; where somebody speaks is no place told of."""
    for told in TELLER.finditer(line_of(found)):
        at = told.start("where")
        if " " not in found[told.start()].text:
            found = [*found[:at], found[at]._replace(symbol="x"), found[at + 1]._replace(symbol="g"), *found[at + 2 :]]
    row = list(found)
    for at in (m.start() for m in re.finditer("qNU", line_of(found))):
        row[at : at + 3] = [row[at + 1], row[at + 2], row[at]]
    each = EACH.match(line_of(row))
    if each is None:
        return row
    where, verb = (row[slice(*each.span(key))] for key in ("where", "told"))
    return [*row[: each.end("count")], *where, *verb, *row[each.end() :]]


ACTING = re.compile("S[xD]{0,3}V")


def _acts_itself(found: list[Chunk], i: int, line: str) -> bool:
    """Return whether those behind "by the actions" are the subject: "В результате действий отряды заняли Заречье"."""
    acts = ACTING.match(line, i + 1)
    told = found[acts.end() - 1] if acts and " " in found[i].text else None
    if told is None or told.verb is None or told.verb.frame not in ("take", "clear"):
        return False
    return caseless(told.verb.passive or NEVER).fullmatch(told.text) is None


EACH_PLACED = re.compile("PiT?PT?,PiT?P$")
IN_PLACE = re.compile("[in][dgjyx]{0,2}T?P")
APPOSED = re.compile("P-[^VK-]{1,5}$")
NEXT_COUNT = re.compile("a[rx]?N")
PLACED_ALONE = re.compile("i[dgjyx]{0,2}(?:To?)?PT?(?=[,;]|$)")
TELLING = re.compile(".*V|x?r?N[Ul]i")
WHOLE_BESIDE = re.compile("adPTh?V")
LISTED = re.compile("P,?$")
HEADING = re.compile("VU?")


def _without_fillers(found: list[Chunk], lexicon: Lexicon) -> Iterable[Chunk]:
    """Leave out a dash before "in", an "also" behind the verb, whose hands the villages counted were in."""
    line, kinds = line_of(found), lexicon.kinds.slavic
    for i, chunk in enumerate(found):
        before, after = line[:i], line[i + 1 :]
        if chunk.symbol == "-" and before.endswith("N") and IN_PLACE.match(after) and TELLING.match(before):
            continue  # "три - в соседней провинции"
        if chunk.symbol == "U" and before.endswith("u") and after[:1] == "P" and is_a(kinds.of_one, chunk.text):
            continue  # "часть города Терны"
        if chunk.symbol == "-" and before.endswith("P") and PLACED_ALONE.match(after):
            continue  # "Терны и Ясное - в Карамском"
        if chunk.symbol == "-" and APPOSED.search(before) and NEXT_COUNT.match(after):
            continue  # "город Терны - столицу провинции - и пять сёл"
        if chunk.symbol == "b" and _acts_itself(found, i, line):
            yield chunk._replace(symbol="x")
            continue
        if chunk.symbol == "c" and before.endswith("f") and after[:1] == "S":
            continue  # "из-под контроля боевиков"
        behind_verb = chunk.symbol == "a" and before.endswith("V") and re.match("y?[PU]", after)
        if behind_verb and is_a(kinds.particle, chunk.text):
            continue  # "захватила й Заріччя"
        if chunk.symbol == "S" and after.startswith("U") and re.search("N[gjx]$", before):
            continue  # "12 занятых противником сёл"
        taken = chunk.symbol == "P" and before.endswith("V") and re.match("r?N|U", after)
        under = taken and is_a(kinds.under, found[i - 1].text)
        if under and compiled(lexicon.genitive).fullmatch(chunk.text):
            yield chunk._replace(symbol="x")  # "вернули под контроль Норландии три села"
            continue
        if chunk.symbol == "m" and before.endswith("l") and after[:1] in tuple("PU"):
            continue  # "в том числе над Заречьем"
        heads = chunk.symbol == ":" or (chunk.symbol == "-" and is_a(kinds.among, found[0].text))
        if heads and HEADING.fullmatch(before) and after[:1] in tuple("PUN"):
            continue  # "Освобождены: Заречье, Терны", "Среди освобождённых - Заречье"
        if chunk.symbol == "l" and before.endswith("N") and is_a(kinds.of_them, chunk.text):
            yield from (chunk._replace(symbol="o"), chunk._replace(symbol="x", text="", start=chunk.end))
            continue  # "заняли восемь из них"
        if chunk.symbol == "r" and re.search("[SD]-$", before) and re.match("N(?:[,;R]|$)", after):
            continue  # "за среду - ещё два"
        if chunk.symbol == "N" and re.search("[SD]-r$", before) and re.match("[,;R]|$", after):
            yield from (chunk, found[i - 1]._replace(start=chunk.end, end=chunk.end))
            continue
        if chunk.symbol == "g" and after.startswith("T") and is_a(kinds.namesake, chunk.text):
            continue  # "город Бадар и 14 сёл одноимённой провинции"
        if chunk.symbol == "a" and WHOLE_BESIDE.match(line, i) and LISTED.search(before):
            yield chunk._replace(symbol=";")  # "Заречье, Терны и вся Северская область освобождены"
            continue
        if chunk.symbol == "a" and EACH_PLACED.search(before) and after[:1] == "P" and after[1:2] not in ("T", "U"):
            alike = found[i - 1].text[-1] == found[i + 1].text[-1]
            yield chunk if alike else chunk._replace(symbol=";")  # "Абад в Северии, Даг в Терне и Заречье"
            continue
        which = chunk.verb and before.endswith(",") and is_a(kinds.which_ones, chunk.text)
        if which and not _counts(found[:i], lexicon):
            yield chunk._replace(symbol="g", verb=None)  # "12 сёл, захваченных боевиками" were taken before
            continue
        if chunk.symbol == "T" and before.endswith("u") and after.startswith("T"):
            yield chunk._replace(symbol="U")  # "две трети районов провинции"
            continue
        yield chunk


def _counts(found: list[Chunk], lexicon: Lexicon) -> bool:
    return any(is_a(lexicon.kinds.slavic.number_of, chunk.text) for chunk in found)


# "глава Северской ОВА", "врио губернатора Северской области"
OFFICE = re.compile(r"gP(?=T|g)")
HERE = re.compile(r"(?<=U)i?(?P<type>T)(?!P)(?=[,.;:VRDx]|$)")


def _with_office(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Name "the region" that a governor speaks of: "глава Северской области сообщил о 12 сёлах региона"."""
    line = line_of(found)
    here = HERE.search(line)
    if here is None:
        return found
    offices = [m for m in OFFICE.finditer(line) if is_a(lexicon.kinds.slavic.governor, found[m.start()].text)]
    named = [found[m.end() - 1] for m in offices if _is_seat(found[m.end()], lexicon)]
    if len({chunk.text for chunk in named}) != 1:
        return found
    at = here.start("type")
    return [*found[:at], named[0]._replace(start=found[at].start, end=found[at].start), *found[at:]]


def _is_seat(chunk: Chunk, lexicon: Lexicon) -> bool:
    return chunk.symbol == "T" or is_a(lexicon.kinds.slavic.office, chunk.text)


# "число взятых сёл Северии достигло 14", "довели число взятых сёл до 14"
NUMBERED = re.compile(r"[^,;RK]{0,4}U(?P<of>P(?!T))?(?=(?:i?P?T?)(?:,V[^,]{1,8},)?(?P<to>g|N))")


def _of_number(found: list[Chunk], at: int, lexicon: Lexicon) -> list[Chunk]:
    """Mark the region of the places whose number is told, and what it was brought to."""
    told = NUMBERED.match(line_of(found), at + 1)
    if told is None:
        return found
    of, to = told.start("of"), told.start("to")
    brought = told["to"] == "N" and is_a(lexicon.kinds.slavic.up_to, found[to].text)
    row = [*found[:to], Chunk("g", "", found[to].start, found[to].start), *found[to:]] if brought else found
    return [*row[:of], Chunk("i", "", row[of].start, row[of].start), *row[of:]] if told["of"] else row


# "Число сёл области, взятых повстанцами, достигло 14"
KIND_ALONE = re.compile(r"[^,;RK]{0,4}U(?P<kind>i?T|U)(?=,V|g)")


def _without_kind(found: list[Chunk], at: int) -> list[Chunk]:
    """Leave out the word for the region that was told of before, behind the places whose number is told."""
    told = KIND_ALONE.match(line_of(found), at + 1)
    return [*found[: told.start("kind")], *found[told.end() :]] if told else found


# "Число сёл Северии, перешедших под контроль армии, достигло 14"
WHERE = re.compile("iT?o?PT?$")  # ", захваченных армией в провинции Карам, "
REACHED = re.compile(r"(?P<of>U(?:i?PT?|i?To?P)?),(?P<told>V[^VK,]{0,8}),(?=D?gx?t?N)")


def _with_number_reached(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Put a participle behind the places that it tells of before them, its holder first."""
    number_of = lexicon.kinds.slavic.number_of
    at = next((i for i, chunk in enumerate(found) if is_a(number_of, chunk.text)), None)
    if at is None:
        return found
    found = _of_number(_without_kind(found, at), at, lexicon)
    said = REACHED.search(line_of(found), at)
    if said is None:
        return found
    told = found[slice(*said.span("told"))]
    held = told[1:] if len(told) > 1 and told[1].symbol == "c" else []
    rest = told[1:] if not held else []
    where = WHERE.search(line_of(rest))
    at = where.start() if where else len(rest)
    of = [*found[slice(*said.span("of"))], *rest[at:]]
    return [*found[: said.start()], *held, told[0], *rest[:at], *of, *found[said.end() :]]
