"""Slavic clauses that leave out the verb, for which a dash stands: to whom, from whom or by whom more was taken."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.rules.frames import FRAMES
from pipeline.parse.text.normal import caseless, compiled
from pipeline.parse.words.row import NEVER, Chunk, Row, backwards, line_of
from pipeline.parse.words.slavic.sides import with_owners
from pipeline.parse.words.steps import Step, taken


def shaped(row: Row, lexicon: Lexicon) -> Row:
    """Return a row in which each clause has its verb, and each name that is given something stands by itself."""
    return taken(STEPS, row, lexicon)


# "передала Норландии Терны", "передала Терны и Липки Норландии": two names, though two capitals in a row
GIVING = re.compile(r"(?P<verb>V)D?(?P<names>(?:U?P(?:,|,?a))*U?PP?)(?=[,.;:DRT]|$)")


def _with_recipient_apart(row: Row, lexicon: Lexicon) -> Row:
    """Tell to whom something is given from what that is, where the names stand side by side."""
    for told in backwards(GIVING, row):
        verb, start, end = row[told.start("verb")].verb, *told.span("names")
        if verb is None or verb.frame != "give":
            continue
        names = row[start:end]
        if told["names"].endswith("PP"):  # "передала Лачин Азербайджану"
            to, what = (names[-1], names[-2]) if _is_recipient(names[-1], lexicon) else (names[-2], names[-1])
            if _is_recipient(to, lexicon) and not _is_recipient(what, lexicon):
                before = end - 1 if to is names[-1] else end - 2
                row = [*row[:before], Chunk("t", "", to.start, to.start), *row[before:]]
            continue
        at = next((i for i in (start, end - 1) if row[i].symbol == "P" and _parts(row[i], lexicon)), None)
        if at is not None:
            row = [*row[:at], *_parts(row[at], lexicon), *row[at + 1 :]]
    return row


def _is_recipient(chunk: Chunk, lexicon: Lexicon) -> bool:
    """Return whether a name or a side is in the dative, that of countries among it."""
    country = is_a(lexicon.kinds.sides.country_of, chunk.text)
    return country or compiled(lexicon.dative).fullmatch(chunk.text) is not None


def _parts(chunk: Chunk, lexicon: Lexicon) -> Row:
    """Return who is given a place, and the place, where two names were taken for one; nothing where they are one."""
    for cut in (chunk.text.find(" "), chunk.text.rfind(" ")):
        if cut < 0:
            return []
        first = chunk._replace(text=chunk.text[:cut], end=chunk.start + cut)
        last = chunk._replace(text=chunk.text[cut + 1 :], start=chunk.start + cut + 1)
        to = [one for one in (first, last) if " " not in one.text and _is_recipient(one, lexicon)]
        if len(to) == 1 and last.end - last.start == len(last.text):
            return [piece for one in (first, last) for piece in (_to(one) if one is to[0] else [one])]
    return []


def _to(who: Chunk) -> Row:
    return [Chunk("t", "", who.start, who.start), who]


# what is taken: figures and names, with where they lie
_WHERE = r"(?:i[dyz]{0,2}T?o?PT?|T?PT|P(?=$)|\(PT?\))?"
WHAT = re.compile(rf"[xd]{{0,2}}(?:PT|r?N[rxygj]{{0,2}}[UT]?{_WHERE}|U?P(?:(?:,P)*,?aP)?{_WHERE})")
COUNTED = re.compile(rf"[xd]{{0,2}}r?N[rxygj]{{0,2}}[UT]?{_WHERE}")
LIES = re.compile("i[dyz]{0,2}T?o?PT")
TO = re.compile(r"t?(?:[jg]?S|P)")
FROM = re.compile(r"(?P<whom>[fni](?:[jg]?S|P|g))(?:i[dyz]{0,2}T?o?PT?)?")
WHO = re.compile(r"[jg]?S|P")
FROM_TO = re.compile("f(?:[jg]?S|P)t(?:[jg]?S|P)")  # "Липки - от повстанцев к армии"
UNDER = re.compile(r"c(?:[jg]?S|P)")
# "..., а Липки - Норландии", "...; Норландия - три Южного района": a clause around a dash
GAP = re.compile(
    r"(?P<joint>[,;]a?|(?<=[UTPSD])a)(?P<first>(?:(?!,a)[^VKRwe;:-])+)(?P<dash>-)(?P<second>[^VKRwe;:()-]+?)"
    r"(?=$|[.;]|,[^,;-]*-|,[RxwVS]|,[jg]S)"
)


LISTED = re.compile("U-P(?:,P)*$")  # "два города - Терны и Липки - в понедельник": a list between two dashes


def _with_verb_again(row: Row, lexicon: Lexicon) -> Row:
    """Say again what was done in the clause before, with who did it, where another side or place is told of."""
    for gap in backwards(GAP, row):
        at = max((i for i in range(gap.start()) if row[i].verb), default=-1)
        if at < 0 or re.search("[KRw]", line_of(row[at + 1 : gap.start()])):
            continue
        if LISTED.search(line_of(row[: gap.start()])):
            continue
        start = row[gap.end("joint")].start
        first, second = (with_owners(row[slice(*gap.span(key))], lexicon) for key in ("first", "second"))
        said = _said(row, at, _undated(first), _undated(second), lexicon)
        if not said and not _undated(first) and line_of(row[gap.end() :]).startswith(",w"):
            said = _named_on_day(row, at, second)
        if not said and line_of(first) == "P" and line_of(second) == "D":
            before = re.sub(",a?P-D", "", line_of(row[: gap.start()])).rpartition(";")[2]
            said = _named_alone(row, at, first) if before.count("P") == 1 else []  # not of a list of more
        if not said:
            continue
        days = [chunk for chunk in (*first, *second) if chunk.symbol == "D"] or _day_before(row, at, start)
        joint = row[gap.start()]._replace(symbol=";")
        unit = next((chunk for chunk in reversed(row[: gap.start()]) if chunk.symbol == "U"), None)
        row = [*row[: gap.start()], joint, *days, *_with_unit(said, unit), *row[gap.end() :]]
    return row


def _named_on_day(row: Row, at: int, what: Row) -> Row:
    """Return a clause of what was taken on another day, which goes on: "6 мая - Липки, где захватили склад"."""
    verb, start = row[at].verb, what[0].start
    who = _who_acts(row, at, start)
    takes = verb is not None and verb.frame == "take" and WHAT.fullmatch(line_of(what))
    return [*who, row[at]._replace(start=start, end=start), *what] if takes and who else []


def _named_alone(row: Row, at: int, what: Row) -> Row:
    """Return a clause of the one place that was taken on another day: "Повстанцы взяли Терны, Липки - 5 мая"."""
    verb, start = row[at], what[0].start
    if verb.verb is None or verb.verb.frame != "take":
        return []
    again = verb._replace(start=start, end=start)
    if caseless(verb.verb.passive or NEVER).fullmatch(verb.text):
        by = re.match("b?[jg]?S", line_of(row[at + 1 :]))
        agent = row[at + 1 : at + 1 + by.end()] if by else []
        return [*what, again, *(chunk._replace(start=start, end=start) for chunk in agent)]
    who = _who_acts(row, at, start)
    return [*who, again, *what] if who else []


def _undated(part: Row) -> Row:
    return [chunk for chunk in part if chunk.symbol != "D"]


def _day_before(row: Row, at: int, start: int) -> Row:
    """Return the day with which the clause of a verb begins: it is that of the next as well."""
    days = [i for i, chunk in enumerate(row[:at]) if chunk.symbol == "D"]
    return [row[days[-1]]._replace(start=start, end=start)] if days and ";" not in line_of(row[days[-1] : at]) else []


def _with_unit(said: Row, unit: Chunk | None) -> Row:
    """Say behind a bare figure what it counts."""
    bare = re.search(r"N(?![rxygj]{0,2}[UT])", line_of(said))
    if bare is None or unit is None:
        return said
    end = said[bare.start()].end
    return [*said[: bare.end()], unit._replace(text="", start=end, end=end), *said[bare.end() :]]


def _said(row: Row, at: int, first: Row, second: Row, lexicon: Lexicon) -> Row:
    """Return a clause with the verb of the one before, the two parts around its dash in the order that it asks for."""
    verb, before, behind = row[at], line_of(first), line_of(second)
    told = verb.verb
    if told is None or told.frame.startswith("noun") or not (first or second):
        return []
    start = (first or second)[0].start
    again = verb._replace(start=start, end=start)
    passive = caseless(told.passive or NEVER).fullmatch(verb.text) is not None
    left = passive or FRAMES[told.frame].object == "left"
    who = [] if left else _who_acts(row, at, start)
    if not second:
        return _on_another_day(first, again, who, lexicon, left=left)
    if not first and left and WHO.fullmatch(behind) and second[-1].symbol == "S":  # "во вторник - армия"
        place = [chunk for chunk in row[:at] if chunk.symbol == "P"][-1:]
        return [*(chunk._replace(start=start, end=start) for chunk in place), again, *second]
    if not first:  # "во вторник - два Южного района"
        placed = COUNTED.fullmatch(behind) and "P" in behind
        return [] if not placed else [*second, again] if left else [*who, again, *second]
    if before.startswith("m") and WHAT.fullmatch(before[1:]) and TO.fullmatch(behind) and behind.startswith("t"):
        control = [i for i in range(at) if row[i].symbol == "c"]  # "над Липками - к повстанцам"
        return [row[control[-1]]._replace(start=start, end=start), *first, again, *second] if control else []
    for what, other, at_what, at_other in ((first, second, before, behind), (second, first, behind, before)):
        if not WHAT.fullmatch(at_what):
            continue
        side: Row = []
        if other is second and LIES.fullmatch(at_other):  # "Липки - в Южном районе"
            return [*what, again, *other] if left else [*who, again, *what, *other]
        if told.frame in ("give", "lose", "pass") and TO.fullmatch(at_other) and _is_given(other, lexicon):
            side = other if at_other.startswith("t") else _to(other[-1])
            side = side if told.frame != "pass" or at_other.startswith("t") else []
        elif told.frame in ("take", "clear") and (source := FROM.fullmatch(at_other)):
            whom, where = other[: source.end("whom")], other[source.end("whom") :]
            if _is_from(whom, lexicon):
                side = [whom[0]._replace(symbol="f"), *whom[1:-1], whom[-1]._replace(symbol="S")]
                what = [*what, *where]
        elif told.frame == "pass" and FROM_TO.fullmatch(at_other):
            return [*what, again, *other]
        elif told.frame == "pass" and UNDER.fullmatch(at_other):
            side = other
        if side and told.bare:  # "под контроль повстанцев перешли Липки": such a verb has its holder in front
            return [*side, again, *what]
        if side:
            return [*what, again, *side] if left else [*who, again, *side, *what]
    return _done_by(row, at, again, (first, second), left=left, lexicon=lexicon)


def _on_another_day(what: Row, again: Chunk, who: Row, lexicon: Lexicon, *, left: bool) -> Row:
    """Return a clause that only names another place and its day: "Липки в Южном - во вторник", "из Липок - в"."""
    line, verb = line_of(what), again.verb
    if line.startswith("f") and WHAT.fullmatch(line[1:]) and verb is not None and verb.frame == "lose":
        ends = is_a(lexicon.kinds.slavic.out_of, again.text.split()[-1])
        return [*who, again, *what[1:]] if ends else []
    placed = WHAT.fullmatch(line) and re.search(r"[iTU(]|aP", line)
    return [] if not placed else [*what, again] if left else [*who, again, *what]


def _is_given(to: Row, lexicon: Lexicon) -> bool:
    return to[0].symbol == "t" or _is_recipient(to[-1], lexicon)


def _is_from(source: Row, lexicon: Lexicon) -> bool:
    """Return whether people, or an army, stand behind "from", or behind what may as well be "at"."""
    prep, who = source[0], source[-1]
    many = who.symbol == "S" or is_a(lexicon.kinds.slavic.of_many, who.text) or prep.symbol == "f"
    return many and who.symbol != "P" and (prep.symbol == "f" or is_a(lexicon.kinds.slavic.from_them, prep.text))


def _done_by(row: Row, at: int, again: Chunk, parts: tuple[Row, Row], *, left: bool, lexicon: Lexicon) -> Row:
    """Return a clause in which others act: "а два в Южном - повстанцы", "Норландия - три Южного района"."""
    first, second = parts
    before, behind = line_of(first), line_of(second)
    verb = again.verb
    if verb is None or verb.frame not in ("take", "lose", "pass", "give", "clear"):
        return []
    passive = caseless(verb.passive or NEVER).fullmatch(again.text) is not None
    if passive:  # "Липки - повстанцами", "повстанцами - Липки"
        what, who = (first, second) if WHAT.fullmatch(before) else (second, first)
        agent = compiled(lexicon.agent).fullmatch(who[-1].text.split()[0]) if who[-1].symbol == "S" else None
        whole = WHAT.fullmatch(line_of(what)) and WHO.fullmatch(line_of(who)) and agent
        return [*what, again, Chunk("b", "", who[0].start, who[0].start), *who] if whole else []
    if WHAT.fullmatch(before) and WHO.fullmatch(behind) and second[-1].symbol == "S":
        return [*first, again, *second] if left else [*second, again, *first]
    if behind.startswith("m") and is_a(lexicon.kinds.slavic.over, again.text):  # "повстанцы - над двумя сёлами"
        second, behind = second[1:], behind[1:]
    if WHO.fullmatch(before) and COUNTED.fullmatch(behind) and not left:
        named = first[-1].symbol == "P"
        acts = re.search("[PS][xD]{0,2}$", line_of(row[:at]))
        placed = re.search("[UTP]", behind)
        if placed and acts and acts[0][0] == first[-1].symbol and not (named and _is_recipient(first[-1], lexicon)):
            return [*first, again, *second]
    return []


def _who_acts(row: Row, at: int, start: int) -> Row:
    """Return who stands before a verb, to stand where the text leaves both out."""
    who = re.search(r"(?P<who>[PS])[xhvD]{0,3}$", line_of(row[:at]))
    return [row[who.start()]._replace(start=start, end=start)] if who else []


# "Повстанцы заняли Терны, но армия выбила их оттуда во вторник"
FROM_THERE = re.compile(
    r"(?P<who>[jg]?S)[xD]{0,2}(?P<took>V)D?(?P<what>U?P)(?:,?[ax]|,|;)[xaD]{0,3}[jg]?S[xD]{0,2}(?P<deed>V)(?P<them>[xd])"
    r"(?P<there>g)(?=D?(?:[,.;]|$))"
)


def _with_place_left(row: Row, lexicon: Lexicon) -> Row:
    """Say out of which place, and whom, somebody drove "them from there"."""
    told = FROM_THERE.search(line_of(row))
    if told is None or not is_a(lexicon.kinds.slavic.from_there, row[told.start("there")].text):
        return row
    took, deed = row[told.start("took")].verb, row[told.start("deed")].verb
    if took is None or deed is None or took.frame != "take" or deed.frame != "oust":
        return row
    them, there = told.start("them"), row[told.start("there")]
    who, place = row[told.end("who") - 1], row[told.end("what") - 1]
    whom = who._replace(start=row[them].start, end=row[them].end)
    out = (there._replace(symbol="f"), place._replace(start=there.start, end=there.end))
    return [*row[:them], whom, *out, *row[told.end() :]]


# "но армия их отбила"
THEM_FIRST = re.compile(r"(?<=[SP])(?P<when>[xD]{0,2}?)(?P<it>[xd])(?P<more>[xD]{0,2})V(?=[xD]{0,2}(?:[,.;:]|$))")


def _with_it_behind(row: Row, lexicon: Lexicon) -> Row:
    """Put behind its verb the pronoun of what somebody takes: "армия отбила их"."""
    kinds = lexicon.kinds.slavic
    for told in backwards(THEM_FIRST, row):
        at, it, took = told.start("it"), row[told.start("it")], row[told.end() - 1].verb
        points = is_a(kinds.it, it.text) or is_a(kinds.them, it.text)
        if points and took is not None and took.frame == "take":
            row = [*row[:at], *row[at + 1 : told.end()], it, *row[told.end() :]]
    return row


# "Повстанцы взяли Терны и Липки, но армия отбила их"
SEVERAL_AGAIN = re.compile(
    r"(?P<who>[jg]?[SP])[xD]{0,2}(?P<took>V)[xD]{0,2}(?P<what>U?P(?:,P)*,?aP(?:i?PT|iTo?P)?|r?N[xyg]{0,2}U(?:i?PT|iTo?P)?)"
    r"D?(?P<joint>[,;])[xaD]{0,3}[jg]?[SP][xD]{0,2}(?P<deed>V)(?P<them>[xd])(?=[xD]{0,2}(?:[,.;:]|$))"
)


def _with_several_again(row: Row, lexicon: Lexicon) -> Row:
    """Say again what others took, or took back, of which only "them" tells."""
    told = SEVERAL_AGAIN.search(line_of(row))
    if told is None or not is_a(lexicon.kinds.slavic.them, row[told.start("them")].text):
        return row
    took, deed = row[told.start("took")].verb, row[told.start("deed")].verb
    if took is None or deed is None or took.frame != "take" or deed.frame != "take":
        return row
    at, joint, start = told.start("them"), told.start("joint"), row[told.start("them")].start
    what = [chunk._replace(start=start, end=start) for chunk in row[slice(*told.span("what"))]]
    return [*row[:joint], row[joint]._replace(symbol=";"), *row[joint + 1 : at], *what, *row[at + 1 :]]


# "7 апреля армия взяла Терны, 12 - Липки": the figure is a day of the same month
OF_MONTH = re.compile(r"(?<=P)(?:,a?|a)(?P<figure>N)-(?=U?P)")


def _with_day_of_month(row: Row, _: Lexicon) -> Row:
    """Take a figure before a dash and a place for a day of the month that the day before it is of.

    Where the year of that one is not known the figure still counts nothing.
    """
    for told in OF_MONTH.finditer(line_of(row)):
        at = told.start("figure")
        before = next((one for one in reversed(row[:at]) if one.day), None)
        first = re.match(r"\d{1,2}(?!\d)", before.text) if before else None
        figure = row[at].text
        if not (before and before.day and first and figure.isdecimal() and "V" in line_of(row[:at])):
            continue
        last, of = before.day.last, int(figure)
        if int(first[0]) < of <= (monthrange(last.year, last.month)[1] if last else 31):
            there = last.replace(day=of) if last else None
            on = replace(before.day, start=row[at].start, end=row[at].end, first=there, last=there)
            on = on if there else replace(on, role="loose")
            row[at] = row[at]._replace(symbol="D", number=None, day=on)
    return row


# "в понедельник взяла Терны в Северском районе, во вторник Липки в Южном", "во вторник - Липки"
ON_NEXT_DAY = re.compile(
    r"(?P<joint>,)a?(?P<day>D)-?(?=(?:U?P(?:aP)?|r?N[rxyg]{0,2}U)(?:i[dyz]{0,2}PT?|PT)?(?:[.;]|$|,a?D))"
)


def _with_verb_on_next_day(row: Row, _: Lexicon) -> Row:
    """Say the verb again behind a day that only names what was taken next."""
    line = line_of(row)
    for told in reversed([*ON_NEXT_DAY.finditer(line)]):
        at = line.rfind("V", 0, told.start())
        verb, before = row[at].verb if at >= 0 else None, line[: told.start()]
        if verb is None or verb.frame not in ("take", "lose") or "D" not in before or re.search("[KRw;]", before):
            continue
        end = row[told.end() - 1].end
        left = caseless(verb.passive or NEVER).fullmatch(row[at].text) is not None
        again = row[at]._replace(start=end, end=end, verb=replace(verb, frame="fall", passive=None) if left else verb)
        who = [] if left else _who_acts(row, at, end)
        joint = row[told.start()]._replace(symbol=";")
        row = [*row[: told.start()], joint, row[told.start("day")], *who, again, *row[told.end() :]]
    return row


# "Терны в понедельник взяли повстанцы, во вторник отбила армия", "Терны взяты 4 мая, потеряны 6 мая"
TAKEN_BY = re.compile(r"^[xD]{0,2}(?P<what>U?P(?:i?PT)?)[xD]{0,2}h?[xD]{0,2}V(?:b?[jg]?SD?|D)")
NEXT_TAKER = re.compile(
    r"(?<=[SD])(?P<joint>,|(?=a))(?P<and>[ax]?)(?P<when>[xD]{0,3})(?=h?V(?:b?[jg]?S[xD]{0,2}|D|(?<=DV))(?:[,.;a]|$))"
)


def _with_place_again(row: Row, _: Lexicon) -> Row:
    """Say again which place others took next, or on another day, where only their verb is told of."""
    first = TAKEN_BY.match(line_of(row))
    if first is None:
        return row
    for told in backwards(NEXT_TAKER, row, first.end() - 1):
        took = next(chunk for chunk in row[told.end() :] if chunk.verb)
        verb, at = took.verb, row[told.end()].start
        passive = verb is not None and caseless(verb.passive or NEVER).fullmatch(took.text) is not None
        if verb is None or not (passive or FRAMES[verb.frame].object == "left"):
            continue
        place = [chunk._replace(start=at, end=at) for chunk in row[slice(*first.span("what"))]]
        when, start = row[slice(*told.span("when"))], row[told.start()].start
        row = [*row[: told.start()], Chunk(";", "", start, start), *when, *place, *row[told.end() :]]
    return row


# "уступили армии три села и ополченцам два Южного района"
GIVEN_TOO = re.compile(
    r"(?P<verb>V)[xD]{0,2}(?:[jg]?S|P)(?:r?N|U?P)[^VKRw;:]*?(?P<joint>,?a)(?P<who>[jg]?S|P)"
    r"(?=r?N[rxygj]{0,2}U?(?:i?[dyz]{0,2}PT?)?(?:[D,.;]|$))"
)


def _with_giving_again(row: Row, lexicon: Lexicon) -> Row:
    """Say again who gives, where somebody else receives more without a verb or a dash."""
    told = GIVEN_TOO.search(line_of(row))
    verb = row[told.start("verb")].verb if told else None
    if told is None or verb is None or verb.frame != "give" or not _is_recipient_side(row[told.end() - 1], lexicon):
        return row
    at, start = told.start("verb"), row[told.start("who")].start
    again = [*_who_acts(row, at, start), row[at]._replace(start=start, end=start)]
    joint = row[told.start("joint")]._replace(symbol=";")
    unit = next((chunk for chunk in row if chunk.symbol == "U"), None)
    given = _with_unit(row[told.end() :], unit)
    return [*row[: told.start("joint")], joint, *again, *_to(row[told.end() - 1]), *given]


def _is_recipient_side(who: Chunk, lexicon: Lexicon) -> bool:
    words = who.text.split()[:2]
    return any(compiled(lexicon.dative).fullmatch(word) for word in words) or _is_recipient(who, lexicon)


# "но те взяли Липки": those from whom something was taken before
THOSE = re.compile(
    r"(?P<first>V)(?:[^;VKR]*f[jg]?(?P<whom>S)|[jg]?(?P<ousted>S)(?=[fo]))[^;VKR]*[,;][xa]{0,2}(?P<those>d)(?=[xD]{0,2}V)"
)


def _with_those_named(row: Row, lexicon: Lexicon) -> Row:
    """Name those who act as the ones that were told of just before, from whom a place was taken."""
    told = THOSE.search(line_of(row))
    if told is None or not is_a(lexicon.kinds.slavic.they_then, row[told.start("those")].text):
        return row
    key = "whom" if told["whom"] else "ousted"
    those, whom = row[told.start("those")], row[told.start(key)]
    apart = [i for i in range(told.end(key), told.start("those")) if row[i].symbol == ","][-1:]
    row = [one._replace(symbol=";") if i in apart else one for i, one in enumerate(row)]
    at = told.start("those")
    return [*row[:at], whom._replace(start=those.start, end=those.end), *row[at + 1 :]]


# "Боевики перешли в наступление: ими захвачены три села"
BY_THEM = re.compile(r"(?P<who>[jg]?S)[^;KRw]*?(?P<apart>[:,;])[xaD]{0,3}(?P<by>g)(?=h?x?(?P<verb>V))")


def _with_them_named(row: Row, lexicon: Lexicon) -> Row:
    """Name those by whom places were taken, who acted in the clause before."""
    told = BY_THEM.search(line_of(row))
    if told is None or not is_a(lexicon.kinds.slavic.by_them, row[told.start("by")].text):
        return row
    verb, by, apart = (row[told.start(key)] for key in ("verb", "by", "apart"))
    if verb.verb is None or caseless(verb.verb.passive or NEVER).fullmatch(verb.text) is None:
        return row
    who = row[told.end("who") - 1]._replace(start=by.start, end=by.end)
    at, end = told.start("apart"), told.start("by")
    days = [chunk._replace(start=by.start, end=by.start) for chunk in row[:at] if chunk.symbol == "D"]
    named = [*days[-1:], Chunk("b", "", by.start, by.start), who]
    return [*row[:at], apart._replace(symbol=";"), *row[at + 1 : end], *named, *row[end + 1 :]]


# "установила контроль над Тернами и над Липками"
OVER_AGAIN = re.compile(r"(?<=[UTP]),?a(?P<over>m)(?=U?P|r?N)")


def _without_second_over(row: Row, lexicon: Lexicon) -> Row:
    """Leave out "over" before another place over which the same control is taken or lost."""
    for told in backwards(OVER_AGAIN, row):
        verbs = [chunk for chunk in row[: told.start()] if chunk.verb]
        if verbs and is_a(lexicon.kinds.slavic.over, verbs[-1].text):
            row = [*row[: told.start("over")], *row[told.end("over") :]]
    return row


# "продвинулась в оборону противника, освобождая Терны"
DOING_LAST = re.compile(
    r"^[xD,]{0,3}(?P<who>[jg]?S)(?=[xD]{0,3}[gV])[^;KRw]*?S[^;KRwV]*(?P<apart>,)[xD]{0,2}(?P<deed>V)(?=U?P|[xd]{0,2}r?N)"
)


def _with_who_last(row: Row, lexicon: Lexicon) -> Row:
    """Say who does what a sentence goes on with: whoever it is about, not the last that it names."""
    told = DOING_LAST.match(line_of(row))
    if told is None or not is_a(lexicon.kinds.slavic.doing, row[told.start("deed")].text.split()[0]):
        return row
    at, apart = told.start("deed"), told.start("apart")
    who = [chunk._replace(start=row[at].start, end=row[at].start) for chunk in row[slice(*told.span("who"))]]
    return [*row[:apart], row[apart]._replace(symbol=";"), *row[apart + 1 : at], *who, *row[at:]]


# "Взяв Терны, армия заняла Липки"
DOING_FIRST = re.compile(r"^[xD]{0,2}(?P<deed>V)[^;VKRw]*(?P<apart>,)[xD]{0,2}(?P<who>[jg]?S|P)(?=[xD]{0,2}h?x?V)")


def _with_who_first(row: Row, lexicon: Lexicon) -> Row:
    """Say who did what a sentence begins with: whoever does what it goes on to tell."""
    told = DOING_FIRST.match(line_of(row))
    if told is None or not is_a(lexicon.kinds.slavic.doing, row[told.start("deed")].text.split()[0]):
        return row
    at, apart = told.start("deed"), told.start("apart")
    who = [chunk._replace(start=row[at].start, end=row[at].start) for chunk in row[slice(*told.span("who"))]]
    return [*row[:at], *who, *row[at:apart], row[apart]._replace(symbol=";"), *row[apart + 1 :]]


# "Южная группировка взяла Терны, Восточная - Липки", "Войска Веспории взяли Терны, Сурландии - Липки"
ANOTHER = re.compile(r"(?<=[,;])a?(?P<name>[yP])(?=-)")


def _with_group_again(row: Row, lexicon: Lexicon) -> Row:
    """Take what is called as the army before it, or whose it is, for another one, though its noun is left out."""
    group, land = lexicon.kinds.slavic.group_called, lexicon.kinds.sides.country_of
    for told in backwards(ANOTHER, row):
        at, before = told.start("name"), [chunk.text.split() for chunk in row[: told.start()] if chunk.symbol == "S"]
        called = is_a(group, row[at].text) and any(is_a(group, words[0]) for words in before)
        whose = is_a(land, row[at].text) and any(words[1:] and is_a(land, words[-1]) for words in before)
        if called or whose:
            row = [*row[:at], row[at]._replace(symbol="S"), *row[at + 1 :]]
    return row


# "Веспория взяла Терны, Сурландия - Липки", "..., а Сурландия взяла Липки"
LAND_ACTS = re.compile(r"(?:^|(?<=[,;a]))[xD]{0,2}(?P<who>P)(?=[xD]{0,2}V|-)")
# "Терны заняла Веспория, Липки - Сурландия"
LAND_LAST = re.compile(r"(?:U?P|PT)[xD]{0,2}(?P<verb>V)(?P<who>P)(?=[,;D]|$)")
LAND_AFTER = re.compile(r"(?<=-)(?P<who>P)(?=D?(?:[,.;]|$))")


def _with_lands_acting(row: Row, lexicon: Lexicon) -> Row:
    """Make sides of two countries each of which does something by itself."""
    line = line_of(row)
    first = [told.start("who") for told in LAND_ACTS.finditer(line)]
    last = {told.start("who"): told.start("verb") for told in LAND_LAST.finditer(line)}
    after = [told.start("who") for told in LAND_AFTER.finditer(line)] if last else []
    lands = {at for at in (*first, *last, *after) if is_a(lexicon.kinds.slavic.acting_land, row[at].text)}
    if len(lands) < MANY:
        return row
    row = [chunk._replace(symbol="S") if i in lands else chunk for i, chunk in enumerate(row)]
    for who, at in last.items():
        verb = row[at].verb
        if who in lands and verb is not None and verb.frame == "take":
            row[at] = row[at]._replace(verb=replace(verb, frame="pass", passive=None))
    return row


MANY = 2  # countries, of which one is not taken by the other


# "Из-под контроля армии вышли три села"
LEFT_TO = re.compile(r"(?P<from>V[jg]?S)(?P<when>[xD]{0,2})(?P<left>g)(?=[xD]{0,2}(?:r?N|U?P))")


def _without_leaving(row: Row, _: Lexicon) -> Row:
    """Leave out the verb behind whose control places have left, which is told in front of it."""
    told = LEFT_TO.search(line_of(row))
    verb = row[told.start("from")].verb if told else None
    if told is None or verb is None or verb.frame != "cost":
        return row
    who, when = (row[slice(*told.span(key))] for key in ("from", "when"))
    return [*row[: told.start()], *when, *who, *row[told.end() :]]


STEPS = (
    Step(_with_day_of_month, "N-", OF_MONTH),
    Step(_with_lands_acting, "V", LAND_ACTS, LAND_LAST),
    Step(_with_group_again, "-", ANOTHER),
    Step(_with_who_first, "V", DOING_FIRST),
    Step(_with_who_last, "S", DOING_LAST),
    Step(_without_leaving, "VS", LEFT_TO),
    Step(_without_second_over, "m", OVER_AGAIN),
    Step(_with_those_named, "d", THOSE),
    Step(_with_them_named, "V", BY_THEM),
    Step(_with_recipient_apart, "V", GIVING),
    Step(_with_verb_again, "-", GAP),
    Step(_with_giving_again, "V", GIVEN_TOO),
    Step(_with_verb_on_next_day, ",", ON_NEXT_DAY),
    Step(_with_place_again, "V", TAKEN_BY),
    Step(_with_place_left, "V", FROM_THERE),
    Step(_with_it_behind, "V", THEM_FIRST),
    Step(_with_several_again, "V", SEVERAL_AGAIN),
)
