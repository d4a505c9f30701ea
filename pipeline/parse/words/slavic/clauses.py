"""Slavic clauses put in order, and told apart: who leaves, whither; what stands, is denied or is still to come."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.rules.frames import FRAMES
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.row import NEVER, Chunk, Row, backwards, line_of
from pipeline.parse.words.steps import Step, taken


def shaped(row: Row, lexicon: Lexicon) -> Row:
    """Return a row whose clauses are told apart by what they say of their places."""
    return taken(STEPS, row, lexicon)


# "Карамов: «Терны освобождены»": of the mark of quotation only its room is left
SPEAKER = re.compile(r"^(?P<who>P)(?P<colon>:)(?=.*V)")


def _with_speaker(row: Row, lexicon: Lexicon) -> Row:
    """Say of a name before what is quoted that it speaks: it is no region."""
    colon, quoted = row[1], row[2].start - row[1].end > 1
    if not quoted or is_a(lexicon.kinds.slavic.land, row[0].text):
        return row
    return [row[0], Chunk("R", "", colon.start, colon.start), *row[1:]]


# "Липки и Ясное они взяли вчера", "..., а Липки они сдали", "Три села армия взяла в Северском районе"
OBJECT_FIRST = re.compile(
    r"(?:(?:^|;)[xDa]{0,2}(?P<what>U?P(?:,P)*(?:,?aP)?|N[rxygj]{0,2}U)|(?P<apart>,)a?(?P<one>U?P(?:aP)?|N[rxygj]{0,2}U))"
    r"(?P<they>x|[jg]?S)[xD]{0,2}(?P<verb>V)(?![UPNr]|[in][^;,VKR]*[UPT]r?N)"
)
BARE = re.compile(r"[xD]{0,2}(?:i[dyz]{0,2}T?o?PT?)?[xD]{0,2}(?:[,;.:)R-]|$|a)")  # nothing else is taken behind a verb


def _with_object_last(row: Row, lexicon: Lexicon) -> Row:
    """Put behind the verb what stands before "they", and part it from the places of another clause."""
    for told in backwards(OBJECT_FIRST, row):
        key, they = "what" if told["what"] else "one", row[told.end("they") - 1]
        verb = row[told.start("verb")].verb
        acts = they.text.casefold() in lexicon.pronouns
        if they.symbol == "S":  # "Доблестная армия освободила от врага Терны": what is taken stands behind the verb
            first = row[told.start(key)]
            of_side = first.symbol == "P" and is_a(lexicon.kinds.slavic.adjective, first.text)
            acts = not of_side and BARE.match(line_of(row), told.end("verb")) is not None
        if not acts or verb is None or FRAMES[verb.frame].object != "right":
            continue
        what, end = row[slice(*told.span(key))], told.end("verb")
        row = [*row[: told.start(key)], *row[told.end(key) : end], *what, *row[end:]]
        if told["apart"]:
            row[told.start("apart")] = row[told.start("apart")]._replace(symbol=";")
    return row


# "Армия заняла Терны, а Липки потеряла", "Три села армия потеряла, два вернула"
NEXT_OBJECT = re.compile(
    r"(?<=[PTUDV])(?P<apart>,)a?(?P<day>[xD]{0,2})(?P<what>(?:U?P(?:aP)?|(?:U?Pa)?r?N[rxygj]{0,2}U?)(?:i?PT)?)[xD]{0,2}"
    r"(?P<verb>V)(?=[xD]{0,2}(?:[.,;]|$))"
)


def _with_next_object_last(row: Row, _: Lexicon) -> Row:
    """Put behind its verb what the same take, or lose, next, where it stands before that; part what falls next."""
    for told in backwards(NEXT_OBJECT, row):
        verb = row[told.start("verb")]
        passive = verb.verb is not None and caseless(verb.verb.passive or NEVER).fullmatch(verb.text)
        if passive and told["what"][0] in "UP":  # "..., а Липки пали в среду"
            row = [*row[: told.start()], row[told.start()]._replace(symbol=";"), *row[told.end("apart") :]]
        if (
            verb.verb is None
            or passive
            or _is_planned(verb)
            or FRAMES[verb.verb.frame].object != "right"
            or verb.verb.frame == "fall"
        ):
            continue
        first = re.search(r"(?P<who>[PS])[xD]{0,2}V", line_of(row[: told.start()]))
        if first is None:
            continue
        who = row[first.start()]._replace(start=verb.start, end=verb.start)
        what, end = row[slice(*told.span("what"))], told.end("verb")
        unit = next((one for one in row[: told.start()] if one.symbol == "U"), None)
        if unit and told["what"].startswith(("N", "rN")) and "U" not in told["what"]:
            what = [*what[:1], unit._replace(text="", start=what[0].end, end=what[0].end), *what[1:]]
        apart = row[told.start()]._replace(symbol=";")
        days = [chunk for chunk in row[told.start("day") : told.start("verb")] if chunk.symbol == "D"]
        row = [*row[: told.start()], apart, *days, who, verb, *what, *row[end:]]
    return row


# "Армия заняла Терны, а Липки повстанцы удержали", "..., а Липки горят"
KEPT = re.compile(
    r"(?<=[PTUD]),(?P<but>a?)(?P<day>D?)(?P<names>U?P(?:,?aP)?(?:i?PT)?)(?P<who>(?:[jg]?S)?)[xrgD]{0,2}(?:K|g(?:[,.;x]|$))"
)


def _with_kept_apart(row: Row, lexicon: Lexicon) -> Row:
    """Make no part of a list of places of which a clause of its own tells what else happens to them."""
    for told in backwards(KEPT, row):
        but = row[told.start("but")].text if told["but"] else ""
        if not (told["who"] or told["day"]) and not is_a(lexicon.kinds.small.but_these, but):
            continue
        names = [chunk._replace(symbol="g", unit=None) for chunk in row[slice(*told.span("names"))]]
        apart = row[told.start()]._replace(symbol=";")
        day = row[slice(*told.span("day"))]
        row = [*row[: told.start()], apart, *day, *names, *row[told.end("names") :]]
    return row


# "Карамов покинул город на вертолёте": one who leaves alone loses nothing
LEAVES_ALONE = re.compile(r"P[xD]{0,2}(?P<leaves>V)U?P?i[yg]?(?P<by>g)")


def _without_lone_leavers(row: Row, lexicon: Lexicon) -> Row:
    """Make no change of a person who leaves a town by what one person goes by."""
    for told in LEAVES_ALONE.finditer(line_of(row)):
        at = told.start("leaves")
        goes = is_a(lexicon.kinds.deeds.leaving, row[at].text)
        if goes and is_a(lexicon.kinds.slavic.vehicle, row[told.start("by")].text):
            row[at] = row[at]._replace(symbol="g", verb=None)
    return row


# "под натиском конницы Карамова": who leads those that press
PRESSING = re.compile(r"n(?P<pressure>g)g{1,2}(?P<who>P)(?=[xD]{0,2}[jgS])")


def _without_pressing(row: Row, lexicon: Lexicon) -> Row:
    """Make no place of whose troops press those that act."""
    for told in PRESSING.finditer(line_of(row)):
        if is_a(lexicon.kinds.slavic.pressure, row[told.start("pressure")].text):
            row[told.start("who")] = row[told.start("who")]._replace(symbol="g")
    return row


# "под их контроль перешли Терны"
UNDER_THEM = re.compile(r"(?:^|(?<=[,;axD]))(?P<control>c)[xD]{0,2}(?P<verb>V)(?=[dy]?U?P)")


def _with_places_under_them(row: Row, lexicon: Lexicon) -> Row:
    """Say that what stands behind the verb came under "their" control: no new holder stands there."""
    for told in UNDER_THEM.finditer(line_of(row)):
        at, verb = told.start("verb"), row[told.start("verb")].verb
        theirs = not lexicon.own.isdisjoint(row[told.start("control")].text.casefold().split())
        if theirs and verb is not None and verb.frame == "pass":
            row[at] = row[at]._replace(verb=replace(verb, frame="fall"))
    return row


# "передала Северский район, Бадарский район будет передан 1 декабря": a clause of its own
OWN_CLAUSE = re.compile(r"(?<=[PTD]),(?=U?PT?(?:(?P<be>x?hx?)?V))")


def _with_clause_apart(row: Row, _: Lexicon) -> Row:
    """Part from what was taken before it a place that has a passive verb of its own."""
    for told in OWN_CLAUSE.finditer(line_of(row)):
        verb = next((chunk for chunk in row[told.end() :] if chunk.verb), None)
        later = told["be"] or (verb and _is_planned(verb))  # "Бадарский передадут 1 декабря"
        if later and any(chunk.verb for chunk in row[: told.start()]):
            row = [*row[: told.start()], row[told.start()]._replace(symbol=";"), *row[told.end() :]]
    return row


# "в Северском районе армия взяла Терны и Липки, в Бадарском освободила Ясное"
NEXT_REGION = re.compile(r"(?<=[PTUD]),(?=i[dyz]{0,2}T?o?PT?[xD]{0,2}(?:[jg]?S[xD]{0,2}|r?N[rxyg]{0,2}U)?h?V)")


def _with_region_apart(row: Row, _: Lexicon) -> Row:
    """Part from what was taken before it the region that is told of with a verb of its own behind it."""
    line = line_of(row)
    for told in reversed([*NEXT_REGION.finditer(line, line.find("V"))]):
        row = parted(row, told.start())
    return row


def parted(row: Row, at: int) -> Row:
    """Part a clause at its comma from those before it, whose day is its own as well where they begin with one."""
    line, days = line_of(row), [i for i, chunk in enumerate(row) if chunk.day]
    acts = "S" in line[at : line.find("V", at)]  # a clause that leaves out who acts goes on with the day, too
    shared = acts and len(days) == 1 and days[0] < line.find("V")
    again = [row[days[0]]._replace(start=row[at].end, end=row[at].end)] if shared else []
    return [*row[:at], row[at]._replace(symbol=";"), *again, *row[at + 1 :]]


def _is_planned(chunk: Chunk) -> bool:
    """Return whether a form of a verb tells by itself of what is still to happen."""
    verb = chunk.verb
    return verb is not None and (
        verb.future or (verb.planned is not None and caseless(verb.planned).fullmatch(chunk.text) is not None)
    )


# "4 мая боевики занимают Терны", but not "боевики занимают Терны с мая"
STANDING = re.compile(r"^[^D]*V(?=P)")


def _without_standing(row: Row, lexicon: Lexicon) -> Row:
    """Make no change of who "is occupying" a place, where no day says when that began."""
    verb = next((i for i, chunk in enumerate(row) if chunk.verb), 0)
    if not is_a(lexicon.kinds.slavic.occupying, row[verb].text) or line_of(row[verb + 1 : verb + 2]) != "P":
        return row
    return [*row[:verb], row[verb]._replace(symbol="g", verb=None), *row[verb + 1 :]]


# "Захваченное село Терны находится в Северской области"
WHICH_LIES = re.compile(r"^V(?=U?P(?:,?aP)?(?P<lies>g))")


def _without_which_lies(row: Row, lexicon: Lexicon) -> Row:
    """Make no change of what only tells which place lies somewhere."""
    told = WHICH_LIES.match(line_of(row))
    if told is None or not is_a(lexicon.kinds.slavic.lying, row[told.start("lies")].text):
        return row
    return [row[0]._replace(symbol="j", verb=None), *row[1:]]


DENIED = re.compile(r"(?P<noun>V)U?P(?:(?:,P)*,?aP)?T?(?P<denies>g)(?=[.,;:]|$)")


def _with_denial_last(row: Row, lexicon: Lexicon) -> Row:
    """Tell who denies what stands before the verb from the places: "Норландія втрату Тернів заперечує"."""
    for told in DENIED.finditer(line_of(row)):
        at, verb = told.start("denies"), row[told.start("noun")].verb
        if verb and verb.frame.startswith("noun") and is_a(lexicon.kinds.slavic.denying, row[at].text):
            row = [*row[:at], row[at]._replace(symbol="x"), *row[at + 1 :]]
    return row


# "Из Тернов ушли боевики", "из села Терны выбиты отряды"
LEFT = re.compile(
    r"(?:^|(?<=[,;xDa]))(?P<out>V)(?P<where>U?P(?:(?:,P)*,?aP)?(?:iP)?T?)(?P<when>[xD]{0,2})"
    r"(?P<left>[gV])(?P<who>[jgy]{0,2}S)(?=[,.;:xDR-]|$)"
)
ANY_VERB = re.compile("V")


def _with_leavers_first(row: Row, lexicon: Lexicon) -> Row:
    """Put who leaves a place before it, where the sentence begins with "from"; any other "from" is no verb."""
    told, out_of = LEFT.search(line_of(row)), lexicon.kinds.slavic.out_of
    if told and is_a(out_of, row[told.start("out")].text):
        where, when, who = (row[slice(*told.span(key))] for key in ("where", "when", "who"))
        row = [*row[: told.start()], *when, *who, row[told.start()], *where, *row[told.end() :]]
        return row
    return [
        chunk._replace(symbol="f", verb=None) if chunk.verb and is_a(out_of, chunk.text) else chunk for chunk in row
    ]


# "отступили из Тернов в Липки"
WHITHER = re.compile(r"(?P<verb>V)U?P(?:(?:,P)*,?aP)?(?P<to>iP)(?!T|aP)")


def _without_destination(row: Row, lexicon: Lexicon) -> Row:
    """Leave out where those go who leave a place: it is not where that lies."""
    for told in backwards(WHITHER, row):
        at, verb = told.start("to"), row[told.start("verb")]
        leaves = verb.verb is not None and verb.verb.frame == "lose" and is_a(lexicon.kinds.deeds.leaving, verb.text)
        if leaves and is_a(lexicon.kinds.slavic.whither, row[at + 1].text):
            row = [*row[:at], *row[at + 2 :]]
    return row


# "сдала Терны и отошла к Липкам"
WITHDRAWN_TO = re.compile(r"S[^;RK]*a[xD]{0,2}(?P<verb>[Vxg])(?P<to>t)U?P")


def _without_retreat(row: Row, lexicon: Lexicon) -> Row:
    """Make nobody of a place to which an army withdraws that gave others up."""
    told = WITHDRAWN_TO.search(line_of(row))
    if told is None or not is_a(lexicon.kinds.deeds.yields, row[told.start("verb")].text):
        return row
    to, name = told.start("to"), told.end() - 1
    changed = {to: "m", name: "g"}
    return [chunk._replace(symbol=changed.get(i, chunk.symbol)) for i, chunk in enumerate(row)]


# "Взяты Терны; Липки и Ясное - под угрозой", "Взяты Терны, а Липки - под контролем армии"
AT_RISK = re.compile(
    r"(?<=[PTV])(?P<apart>[,;])(?P<joint>a?)(?P<names>U?P(?:(?:,P)*,?aP)?)-(?:[nmxg][gxj]{1,4}(?=[,.;]|$)|[xgr]{0,2}[cK])"
)


def _without_threatened(row: Row, _: Lexicon) -> Row:
    """Make no part of a list of places of which only something else is said, behind a dash."""
    told = AT_RISK.search(line_of(row))
    if told is None or (told["apart"] == "," and not told["joint"] and "a" in told["names"]):
        return row
    names = [chunk._replace(symbol="g") for chunk in row[slice(*told.span("names"))]]
    apart = row[told.start("apart")]._replace(symbol=";")
    names = [chunk._replace(unit=None) for chunk in names]
    return [*row[: told.start()], apart, *names, *row[told.end("names") :]]


# "Боевики вошли в Терны, захватив по пути два села", "вошли в Терны, а в среду взяли Липки"
ENTERED = re.compile(r"(?P<goes>[gx])(?P<to>[it])U?P(?!T)(?=D?,?a?[xD]{0,2}V[xdr]{0,2}(?:N[rxygj]{0,2}U|U?P)(?!i))")


def _with_entered_apart(row: Row, lexicon: Lexicon) -> Row:
    """Make no region of the town into which those go who take villages on their way."""
    kinds, row = lexicon.kinds.slavic, [*row]
    for told in ENTERED.finditer(line_of(row)):
        to, name = told.start("to"), row[told.end() - 1].text
        land = is_a(kinds.land, name) or is_a(kinds.in_land, name)
        if not land and is_a(kinds.entering, row[told.start("goes")].text):
            row[to] = row[to]._replace(symbol="m")
    return row


# "Взять в ту весну Терны повстанцам не удалось"
TRIED = re.compile(r"(?P<verb>V)(?P<when>(?:[xD]|ig{1,2})?)(?P<what>U?P(?:,P)*(?:,?aP)?)(?P<who>[jg]?[Sg])(?=x[ax]*g)")


def _with_who_tried_first(row: Row, lexicon: Lexicon) -> Row:
    """Put those who could not take a place before the infinitive that says what they tried."""
    told, kinds = TRIED.search(line_of(row)), lexicon.kinds.slavic
    if told is None or not is_a(kinds.infinitive, row[told.start("verb")].text):
        return row
    when, what, who = (row[slice(*told.span(key))] for key in ("when", "what", "who"))
    if who[-1].symbol != "S" and not is_a(kinds.to_many, who[-1].text):
        return row
    who = [*who[:-1], who[-1]._replace(symbol="S")]
    return [*row[: told.start()], *when, *who, row[told.start("verb")], *what, *row[told.end() :]]


# "Армия удерживает 4 из 12 сёл, остальные захвачены повстанцами"
THE_REST = re.compile(r"(?<=[UT]),(?P<rest>a?r)(?=h?x?V)")


def _with_rest_apart(row: Row, _: Lexicon) -> Row:
    """Part from the figure before it what became of "the rest", of which nobody says how many they are."""
    for told in THE_REST.finditer(line_of(row)):
        row = [*row[: told.start()], row[told.start()]._replace(symbol=";"), *row[told.end() - 1 :]]
    return row


STEPS = (
    Step(_with_rest_apart, "r", THE_REST),
    Step(_with_who_tried_first, "V", TRIED),
    Step(_with_entered_apart, "P", ENTERED),
    Step(_with_object_last, "V", OBJECT_FIRST),
    Step(_with_next_object_last, "V", NEXT_OBJECT),
    Step(_with_kept_apart, ",", KEPT),
    Step(_without_lone_leavers, "V", LEAVES_ALONE),
    Step(_without_pressing, "ng", PRESSING),
    Step(_with_places_under_them, "c", UNDER_THEM),
    Step(_with_speaker, ":", SPEAKER),
    Step(_with_leavers_first, "V", ANY_VERB),
    Step(_without_destination, "iP", WHITHER),
    Step(_without_retreat, "t", WITHDRAWN_TO),
    Step(_with_denial_last, "V", DENIED),
    Step(_with_clause_apart, ",", OWN_CLAUSE),
    Step(_with_region_apart, ",i", NEXT_REGION),
    Step(_without_standing, "V", STANDING),
    Step(_without_which_lies, "P", WHICH_LIES),
    Step(_without_threatened, "-", AT_RISK),
)
