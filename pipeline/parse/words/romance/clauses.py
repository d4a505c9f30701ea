"""Clauses of French and Spanish: parted where one begins, with the verb, "have" or "were" that they leave out.

So sides, days and regions of the one clause are not those of the other, and no subject is a further place of a list.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless, fold
from pipeline.parse.words.english.verbagain import who_acts
from pipeline.parse.words.row import Chunk, Row, backwards, line_of

REGION = r"(?:To)?d?P"
_FRONTED = re.compile(rf"(?:^|;)(?:D,?)?id?y?{REGION}(?:aid?y?{REGION})?,?[^;i]*$")
# "En Eastmoor l'armée a pris Lowfen, en Westmoor les rebelles ont pris Highfen"
OWN_CLAUSE = re.compile(
    rf"(?P<joint>,)x?(?P<where>id?y?{REGION})(?=(?P<comma>,?)x?(?:d?[jg]{{0,2}}[SP]g?)?[vhxD]{{0,4}}V)"
)


def parted(row: Row, _: Lexicon) -> Row:
    """Part a clause that begins with its region from the one before; a region is not of both.

    Where the one before has none in front and a comma stands on either side, it may be of that one.
    """
    line = line_of(row)
    for found in reversed([*OWN_CLAUSE.finditer(line)]):
        before = line[: found.start()]
        clause = before[before.rfind(";") + 1 :]
        if "V" not in clause or re.search(r"[wR][^,V]*$", clause):
            continue
        if _FRONTED.search(before) or (not found["comma"] and re.match(r"x?d?[jg]{0,2}S", line[found.end() :])):
            row = [*row[: found.start()], row[found.start()]._replace(symbol=";", text=";"), *row[found.start() + 1 :]]
    return row


PLACED_FIRST = re.compile(rf"(?:^|;)(?:D,?)?id?y?{REGION}[^;N]*V[^;N]*$")
# "En Eastmoor l'armée a pris Lowfen, en Westmoor Highfen": two names that stand beside each other
TWO_NAMES = re.compile(r"(?:[,;]a?|a)i(?P<names>P)(?=D?(?:$|[;.])|[vh]{0,3}VD?(?:$|[;.]))")


# "Norland remettra à Vespera Lowfen": to whom, and what
GIVES_WHOM = re.compile(r"^(?:D,?|x,?)?d?[PS]v?Vtd?(?P<names>P)(?=D?(?:$|[;.,])|(?:,P)*,?aP)")


def with_two_names(row: Row, lexicon: Lexicon) -> Row:
    """Tell a place from the region that stands right before it, in a clause that names nothing else."""
    for found in backwards(TWO_NAMES, row):
        at = found.start("names")
        told = _in_two(row[at], lexicon)
        if told and PLACED_FIRST.search(line_of(row[: found.start()])):
            comma = Chunk(",", ",", told[0].end, told[0].end)
            row = [*row[:at], told[0], comma, told[1], *row[at + 1 :]]
    return row


def with_whom_given(row: Row, lexicon: Lexicon) -> Row:
    """Tell to whom a place is given from the place right behind, in a clause that names no other."""
    found = GIVES_WHOM.search(line_of(row))
    at = found.start("names") if found else 0
    told = _in_two(row[at], lexicon) if found else None
    return [*row[:at], *told, *row[at + 1 :]] if told else row


def _in_two(both: Chunk, lexicon: Lexicon) -> tuple[Chunk, Chunk] | None:
    """Return the two words of a name as a name each; none where there are more, or the first is a small one."""
    first, _space, last = both.text.partition(" ")
    if not last or " " in last or fold(first) in lexicon.words:
        return None  # "El Fasher"
    cut = both.start + len(first)
    return both._replace(text=first, end=cut), both._replace(text=last, start=cut + 1)


# "L'armée a pris Lowfen lundi et perdu Highfen mardi": "have" is said once
HAVE_ONCE = re.compile(
    r"(?P<first>V|vg)(?:[^VKRw;]*?[PUTzD)]|(?<=vg))(?:,?[ax]|,)x?(?P<second>[Vg])"
    r"(?=D?(?:d?(?:[gj]?Uo)?d?P|r?N[rgxyj]{0,2}[UXS]|d?X))"
)


def with_have_again(row: Row, lexicon: Lexicon) -> Row:
    """Say "have" again before a second participle with an object of its own."""
    start = 0
    while found := HAVE_ONCE.search(line_of(row), start):
        start = found.start("second")
        first = " ".join(chunk.text for chunk in row[slice(*found.span("first"))])
        have, _space, told = first.partition(" ")
        second = row[start]
        if not told or lexicon.words.get(fold(have)) != "v" or not is_a(lexicon.kinds.romance.unchanged, second.text):
            continue
        said = f"{have} {second.text}"
        verb = next((one for one in lexicon.verbs if caseless(one.forms).fullmatch(said)), None)
        if verb is not None:
            row[start] = second._replace(symbol="V", text=said, verb=replace(verb, passive=None))
    return row


# "dix rebelles ont été tués en Eastmoor et trois villages repris en Westmoor": "were" is said once
WERE_ONCE = re.compile(
    r"(?P<were>h)D?[gX](?:[^VKRw;]*?[PUTzD)S])?(?P<joint>,?a)(?P<what>N[rxygj]{0,2}U|d?(?:Uo)?P)(?P<verb>V)(?=[ibD]|$|[;.])"
)


def with_were_again(row: Row, lexicon: Lexicon) -> Row:
    """Say "were" again before a participle that ends a clause of its own."""
    found = WERE_ONCE.search(line_of(row))
    told = row[found.start("verb")] if found else None
    if found is None or told is None or not is_a(lexicon.kinds.romance.participle, told.text):
        return row
    joint, were = row[found.start("joint")], row[found.start("were")]
    again = were._replace(start=told.start, end=told.start)
    parted = joint._replace(symbol=";", text=";")
    return [*row[: found.start("joint")], parted, *row[slice(*found.span("what"))], again, *row[found.start("verb") :]]


# "L'armée dément avoir perdu Lowfen mais reconnaît la perte de Highfen": who says so is not Lowfen
BUT_SAYS = re.compile(r"^d?(?P<who>[jg]?[PS])v?R[^;]*?[Pg](?P<but>,?x|a)(?=v?R)")


def with_speaker_again(row: Row, lexicon: Lexicon) -> Row:
    """Say again who speaks behind "but" and "and"."""
    found = BUT_SAYS.match(line_of(row))
    contrast = found is not None and found["but"] != "a"
    if found is None or (contrast and not is_a(lexicon.kinds.romance.although, row[found.end("but") - 1].text)):
        return row
    but = row[found.end("but") - 1]
    who = [one._replace(start=but.end, end=but.end) for one in row[slice(*found.span("who"))]]
    return [*row[: found.start("but")], but._replace(symbol=";", text=";"), *who, *row[found.end("but") :]]


# "Norland a pris Lowfen et Vespera a pris Highfen", "L'armée est entrée dans Lowfen et les rebelles ont pris Highfen"
OWN_SUBJECT = re.compile(
    r"(?<=[PTUDN)])(?P<joint>,?a|,)(?P<who>d?[jg]?[SP])(?P<how>[vxD]{0,3})(?P<verb>V)(?=D?(?:[xygjrd]{0,3}[UP]|r?N))"
)
SUBJECT_ACTS = re.compile(r"(?<!w)(?<!wd)d?[SP]g?[xvhD]{0,4}(?P<deed>[VKg])(?P<rest>[^;]*)$")
ACTIVE = frozenset(("take", "seize", "clear", "lose"))


def with_own_subject(row: Row, lexicon: Lexicon) -> Row:
    """Part a clause that has its own subject and object from the one before, whose last place the subject is not."""
    for found in backwards(OWN_SUBJECT, row):
        verb, before = row[found.start("verb")], line_of(row[: found.start()])
        acts = SUBJECT_ACTS.search(before[before.rfind(";") + 1 :])
        passive = verb.verb is not None and verb.verb.passive and caseless(verb.verb.passive).fullmatch(verb.text)
        if acts is None or verb.verb is None or verb.verb.frame not in ACTIVE or passive:
            continue
        if is_a(lexicon.kinds.deeds.no_subject, verb.text):
            continue  # "tiennent Lowfen et Highfen après avoir pris Ashby"
        deed = row[before.rfind(";") + 1 + acts.start("deed")]
        finite = (
            deed.symbol != "g" or row[row.index(deed) - 1].symbol in "vh" or is_a(lexicon.kinds.deeds.acts, deed.text)
        )
        noun = deed.verb is not None and deed.verb.frame.startswith("noun")
        if finite and not noun and "w" not in acts[0] and "R" not in acts["rest"]:
            joint = row[found.start("joint")]
            row = [*row[: found.start("joint")], joint._replace(symbol=";", text=";"), *row[found.end("joint") :]]
    return row


# "Les Vespériens ont pris Lowfen, les Norlandais Highfen": a people and a place; "et le MNL Highfen"
PEOPLE_AND_PLACE = re.compile(r"(?<=[a,;])d(?P<who>P)(?P<place>o?P?)(?=D?(?:$|[;.,]|i))")


def with_people_apart(row: Row, lexicon: Lexicon) -> Row:
    """Make a side of a people or of initials behind "and the", before the place that is told of them."""
    for found in backwards(PEOPLE_AND_PLACE, row):
        at = found.start("who")
        name, verbs = row[at], [one for one in row[:at] if one.verb]
        if not verbs or verbs[-1].verb is None or verbs[-1].verb.frame not in ACTIVE:
            continue
        people, _space, place = name.text.partition(" ")
        if found["place"].endswith("P") and name.text.isupper():
            row[at] = name._replace(symbol="S")
        elif not found["place"] and place and _is_people(row[at - 1], people, lexicon):
            cut = name.start + len(people)
            both = [name._replace(symbol="S", text=people, end=cut), name._replace(text=place, start=cut + 1)]
            row = [*row[:at], *both, *row[at + 1 :]]
    return row


def _is_people(article: Chunk, name: str, lexicon: Lexicon) -> bool:
    """Return whether a word with its article is a people: "les Norlandais", "los vesperianos"."""
    return is_a(lexicon.kinds.romance.plural_article, article.text) and is_a(lexicon.kinds.sides.many, name)


# "Les rebelles se sont emparés de Lowfen et l'armée de Highfen": the verb has "of" in it
OF_GAP = re.compile(rf"(?P<joint>,?a|,|;a?)(?P<who>d?[SP]),?(?P<of>o)(?=d?(?:Uo)?P(?:,?i{REGION})?D?(?:$|[;.]))")


def with_of_again(row: Row, lexicon: Lexicon) -> Row:
    """Say a verb that ends with "of" again where another side takes or leaves another place by it."""
    found = OF_GAP.search(line_of(row))
    before = line_of(row[: found.start()]) if found else ""
    at = before.rfind("V")
    verb = row[at].verb if at > 0 else None
    if (
        found is None
        or verb is None
        or verb.frame not in ACTIVE
        or not is_a(lexicon.kinds.romance.with_of, row[at].text)
    ):
        return row
    if not re.search("[SP]$", before[:at]) or set(before[at + 1 :]) & set("VKRw;"):
        return row
    of, joint = row[found.start("of")], row[found.start("joint")]
    again = row[at]._replace(start=of.start, end=of.end)
    who = row[slice(*found.span("who"))]
    return [*row[: found.start()], joint._replace(symbol=";", text=";"), *who, again, *row[found.end("of") :]]


# "arrebataron Lowfen a los vesperianos", "fue tomada por los vesperianos": a people, by its ending
BY_PEOPLE = re.compile(r"(?<=V)[^VKRw;]*?[bt]d(?P<who>g)(?![UTXgP])")


def with_peoples(row: Row, lexicon: Lexicon) -> Row:
    """Make a side of a people that has no capital, by whom or from whom a place is taken."""
    for found in backwards(BY_PEOPLE, row):
        at = found.start("who")
        if _is_people(row[at - 1], row[at].text, lexicon):
            row[at] = row[at]._replace(symbol="S")
    return row


# "Prise lundi par l'armée, Lowfen est retombée mercredi": two things that became of it
PARTICIPLE_FIRST = re.compile(r"^(?P<told>VD?bd?[jg]?[PS]g?D?),(?P<name>d?(?:Uo)?P)(?=[vhx]{0,3}(?P<next>V))")


def with_first_deed(row: Row, lexicon: Lexicon) -> Row:
    """Tell in a clause of its own what a sentence begins with, where its main verb says that the place fell."""
    found = PARTICIPLE_FIRST.match(line_of(row))
    fell = row[found.start("next")].verb if found else None
    if found is None or fell is None or fell.frame != "pass" or not is_a(lexicon.kinds.romance.participle, row[0].text):
        return row
    name, told = row[slice(*found.span("name"))], row[slice(*found.span("told"))]
    first = told[0].start
    before = [one._replace(start=first, end=first) for one in name]
    end = told[-1].end
    return [*before, Chunk("h", "", first, first), *told, Chunk(";", ";", end, end), *row[found.start("name") :]]


# "ont pris Lowfen, tandis que l'armée a repris Highfen": a clause of its own, which tells nothing of Lowfen
WHILE = re.compile(r"(?<=[PTUDN)])(?P<while>,?xw)(?=(?:D,?|i(?:To)?d?P,?)?d?[jg]?[SP]g?[vxhD]{0,3}V)")


def with_while_parted(row: Row, lexicon: Lexicon) -> Row:
    """Part what others do meanwhile from the clause before: "tandis que", "mientras que"."""
    for found in backwards(WHILE, row):
        at, end = found.span("while")
        word, that = row[end - 2 : end]
        said = (word.text, f"{word.text} {that.text}")
        if "V" in line_of(row[:at]) and any(is_a(lexicon.kinds.small.meanwhile, one) for one in said):
            row = [*row[:at], row[end - 1]._replace(symbol=";", text=";"), *row[end:]]
    return row


# "a chassé les rebelles de Lowfen et a pris Highfen": the town is not who did the second
OUST_THEN = re.compile(r"(?P<oust>V)[^VKRw;]*?od?(?:Uo)?P[^VKRw;]*?(?P<joint>,?a|,)(?=[vxD]{0,3}V)")


def with_ousters_again(row: Row, _: Lexicon) -> Row:
    """Say again who drives others out of a place, before what else they did."""
    found = OUST_THEN.search(line_of(row))
    if found is None or not (verb := row[found.start("oust")].verb) or verb.frame != "oust":
        return row
    joint = row[found.start("joint")]
    who = who_acts(row, found.start("oust"), joint.end)
    return [*row[: found.start("joint")], joint._replace(symbol=";", text=";"), *who, *row[found.end("joint") :]]


# "Lowfen et Highfen sont passées respectivement à Norland et à Vespera", "ont été prises lundi et mardi respectivement"
EACH_OF_TWO = re.compile(
    r"(?P<one>d?(?:Uo)?P),?a(?P<two>d?(?:Uo)?P)(?P<how>[vh]{0,3}V)(?P<each>,?q)?"
    r"(?:(?P<to>[tb]?d?[jg]?)(?P<first>[SP])ao?(?:t|b)?d?(?P<last>[SP])|(?P<day>D))(?P<each2>,?q)?(?=$|[;.])"
)


def with_each_of_two(row: Row, _: Lexicon) -> Row:
    """Tell of each of two places what "respectively" says of it: to whom it fell, or on which day."""
    found = EACH_OF_TWO.search(line_of(row))
    if found is None or not (found["each"] or found["each2"]):
        return row
    one, two, how, to = (row[slice(*found.span(key))] for key in ("one", "two", "how", "to"))
    if found["day"]:
        both = row[found.start("day")]
        if both.day is None:
            return row
        days = (replace(both.day, last=both.day.first), replace(both.day, first=both.day.last))
        what: list[Row] = [[both._replace(day=day)] for day in days]
    else:
        what = [[*to, row[found.start("first")]], [*to, row[found.start("last")]]]
    mark = Chunk(";", ";", two[0].start, two[0].start)
    return [*row[: found.start()], *one, *how, *what[0], mark, *two, *how, *what[1], *row[found.end() :]]


# "L'armée a repris Lowfen ; Highfen et Ashby restent aux mains des rebelles": nothing new of these
STILL_HELD = re.compile(r"(?<=;)d?(?:Uo)?P(?:,P)*(?:,?aP)?(?=[hvx]{0,2}K[^V]*$)")


def without_still_held(row: Row, _: Lexicon) -> Row:
    """Make no object of the clause before of places that somebody goes on to hold."""
    found = STILL_HELD.search(line_of(row))
    if found is None or "V" not in line_of(row[: found.start()]):
        return row
    return [one._replace(symbol="g") if found.start() <= i < found.end() else one for i, one in enumerate(row)]


# "Outre Lowfen, passée sous son contrôle, le MNL a pris Highfen": that of who is told next
OWN_CONTROL = re.compile(r"^x?d?(?:Uo)?P,[xg]{0,2}(?P<verb>V)D?,d?(?P<who>[jg]?[SP])(?=[vxD]{0,3}V|,)")


def with_owner_of_control(row: Row, lexicon: Lexicon) -> Row:
    """Say whose control a place came under that a sentence begins with, where only "its" tells it."""
    found = OWN_CONTROL.match(line_of(row))
    told = row[found.start("verb")] if found else None
    if found is None or told is None or not any(is_a(lexicon.kinds.sides.own, word) for word in told.text.split()):
        return row
    at = told.end
    who = [one._replace(start=at, end=at) for one in row[slice(*found.span("who"))]]
    after = found.end("verb")
    return [*row[:after], Chunk("t", "", at, at), *who, *row[after:]]


# "se han ocupado por nuestras tropas Lowfen y Highfen": as "han sido ocupadas por"
ITSELF = re.compile(r"(?P<itself>x)(?P<verb>V)(?=D?bd?[jg]{0,2}S)")


def with_passive_of_itself(row: Row, lexicon: Lexicon) -> Row:
    """Make a passive of a verb with "se" whose doer is told with "by"."""
    for found in ITSELF.finditer(line_of(row)):
        at = found.start("verb")
        verb = row[at].verb
        if verb is not None and verb.frame in ACTIVE and is_a(lexicon.kinds.romance.itself, row[at - 1].text):
            row[at - 1] = row[at - 1]._replace(symbol="h")
            row[at] = row[at]._replace(verb=replace(verb, passive=re.escape(row[at].text)))
    return row


# "la reprise par l'armée du contrôle de Lowfen": of Lowfen
CONTROL_BY = re.compile(r"Vbd?[jg]{0,2}[SP]g?(?P<control>oc)(?=o)")


def without_control_by(row: Row, _: Lexicon) -> Row:
    """Say of a place what is said of the control over it, behind who took it."""
    found = CONTROL_BY.search(line_of(row))
    return [*row[: found.start("control")], *row[found.end("control") :]] if found else row
