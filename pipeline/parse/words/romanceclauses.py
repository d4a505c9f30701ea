"""Where French and Spanish begin another clause with its region in front, and what they say of two regions at once."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless, fold
from pipeline.parse.words.scan import Chunk, line_of
from pipeline.parse.words.steps import Row
from pipeline.parse.words.verbagain import with_unit

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
TWO_NAMES = re.compile(r"(?P<joint>[,;]a?|,?a)(?P<in>i)(?P<names>P)(?=D?(?:$|[;.])|[vh]{0,3}VD?(?:$|[;.]))")


def with_two_names(row: Row, lexicon: Lexicon) -> Row:
    """Tell a place from the region that stands right before it, in a clause that names nothing else."""
    for found in reversed([*TWO_NAMES.finditer(line_of(row))]):
        at = found.start("names")
        both = row[at]
        first, _space, last = both.text.partition(" ")
        whole = not last or " " in last or fold(first) in lexicon.words  # "El Fasher"
        if whole or not PLACED_FIRST.search(line_of(row[: found.start()])):
            continue
        cut = both.start + len(first)
        names = [
            both._replace(text=first, end=cut),
            Chunk(",", ",", cut, cut),
            both._replace(text=last, start=cut + 1),
        ]
        row = [*row[:at], *names, *row[at + 1 :]]
    return row


# "cinq villages en Eastmoor et en Westmoor"
IN_BOTH = re.compile(r"id?y?(?:To)?d?P(?:,?a)(?P<again>i(?:d?To)?d?)P(?=$|[.;:)bq]|D?(?:$|[;.])|,(?!d?[jg]?[PSNVx]))")


def in_both(row: Row, _: Lexicon) -> Row:
    """Leave out "in" where it only says again what the first of two regions is told with."""
    for found in reversed([*IN_BOTH.finditer(line_of(row))]):
        at, end = found.span("again")
        row = [*row[:at], *row[end:]]
    return row


# "Lowfen et Highfen, respectivement en Eastmoor et Westmoor"
EACH_FIRST = re.compile(rf"(?P<each>q)(?P<where>id?{REGION}(?:,d?P)*,?ad?P)")


def with_each_behind(row: Row, _: Lexicon) -> Row:
    """Put "respectively" behind the regions that it stands before."""
    for found in reversed([*EACH_FIRST.finditer(line_of(row))]):
        at, end = found.span("where")
        each = row[at - 1]._replace(start=row[end - 1].end, end=row[end - 1].end)
        row = [*row[: at - 1], *row[at:end], each, *row[end:]]
    return row


# "Lowfen, situé entre Highfen et Ashby, dans la province d'Eastmoor"
BETWEEN = re.compile(r"(?<=[PU]),?(?:d?U)?(?:wh)?g?(?P<between>m)d?(?:Uo)?Pad?(?:Uo)?P(?=$|[,;.iDaV]|[vh]{1,3}V)")


def without_between(row: Row, lexicon: Lexicon) -> Row:
    """Leave out between which two others a place lies."""
    for found in reversed([*BETWEEN.finditer(line_of(row))]):
        if is_a(lexicon.kinds.places.between, row[found.start("between")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "ont pris Lowfen lundi en Eastmoor et Highfen mardi en Westmoor"
_WHAT = r"(?:d?(?:Uo)?P|r?N[rgxyj]{0,2}U?)"
DAY_FIRST = re.compile(rf"(?<=V)(?:{_WHAT}Di{REGION}(?:,?a|,)){{1,4}}{_WHAT}Di{REGION}(?=$|[;.])")
DAY_AND_PLACE = re.compile(rf"(?P<day>D)(?P<where>i{REGION})")


def with_places_first(row: Row, _: Lexicon) -> Row:
    """Put the day of each of several places behind its region."""
    found = DAY_FIRST.search(line_of(row))
    if found is None:
        return row
    for each in reversed([*DAY_AND_PLACE.finditer(line_of(row), *found.span())]):
        day, *where = row[each.start() : each.end()]
        row = [*row[: each.start()], *where, day, *row[each.end() :]]
    return row


# "Lowfen et Highfen, l'une en Eastmoor et l'autre en Westmoor", "la première en Eastmoor, la seconde en Westmoor"
ONE_AND_OTHER = re.compile(
    rf"P(?P<joint>,?a)(?P<last>d?(?:Uo)?P),(?P<one>d?[gxrN])(?P<in>id?{REGION}),?a?(?P<other>d?[gxrN])(?P<in2>id?{REGION})"
)


def with_one_and_other(row: Row, lexicon: Lexicon) -> Row:
    """Put behind each of two places where it lies, which is told of "the one" and "the other"."""
    for found in reversed([*ONE_AND_OTHER.finditer(line_of(row))]):
        one, other = row[found.end("one") - 1], row[found.end("other") - 1]
        names = lexicon.kinds.names
        if not (is_a(names.former, one.text) and is_a(names.latter, other.text)):
            continue
        joint, last, first_in, last_in = (row[slice(*found.span(key))] for key in ("joint", "last", "in", "in2"))
        at = found.start("joint")
        row = [*row[:at], *first_in, *joint, *last, *last_in, *row[found.end() :]]
    return row


# "L'armée a pris Lowfen lundi et perdu Highfen mardi": "have" is said once
HAVE_ONCE = re.compile(
    r"(?P<first>V)[^VKRw;]*?[PUTzD)](?:,?[ax]|,)x?(?P<second>[Vg])(?=D?(?:d?(?:[gj]?Uo)?d?P|r?N[rgxyj]{0,2}[UXS]|d?X))"
)


def with_have_again(row: Row, lexicon: Lexicon) -> Row:
    """Say "have" again before a second participle with an object of its own."""
    start = 0
    while found := HAVE_ONCE.search(line_of(row), start):
        start = found.start("second")
        have, _space, told = row[found.start("first")].text.partition(" ")
        second = row[start]
        if not told or lexicon.words.get(fold(have)) != "v" or not is_a(lexicon.kinds.romance.unchanged, second.text):
            continue
        said = f"{have} {second.text}"
        verb = next((one for one in lexicon.verbs if caseless(one.forms).fullmatch(said)), None)
        if verb is not None:
            row[start] = second._replace(symbol="V", text=said, verb=replace(verb, passive=None))
    return row


# "cinq villages : trois en Eastmoor", of which the rest is not told for itself
ONE_PART = re.compile(rf"(?<=NU):(?=N[io]d?y?{REGION}(?:$|[;.]))")


def with_one_part(row: Row, _: Lexicon) -> Row:
    """Say "of which" for the colon before a part that stands there alone."""
    for found in reversed([*ONE_PART.finditer(line_of(row))]):
        at, end = found.start(), row[found.start()].end
        row = [*row[:at], row[at]._replace(symbol=","), Chunk("l", "dont", end, end), *row[at + 1 :]]
    return row


# "trois villages lundi, deux mardi"
ON_ITS_DAY = re.compile(r"(?<=UD)(?:(?:,?a|,)ND)+(?=$|[,;.a])")
FIGURE = re.compile("N(?=D)")


def with_units_by_day(row: Row, _: Lexicon) -> Row:
    """Give each figure with a day of its own the unit that only the first of them has."""
    for found in reversed([*ON_ITS_DAY.finditer(line_of(row))]):
        for figure in reversed([*FIGURE.finditer(line_of(row), *found.span())]):
            row = [*row[: figure.start()], *with_unit(row, figure.start())]
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
BUT_SAYS = re.compile(r"^d?(?P<who>[jg]?[PS])v?R[^;]*?P(?P<but>,?x)(?=v?R)")


def with_speaker_again(row: Row, lexicon: Lexicon) -> Row:
    """Say again who speaks behind "but"."""
    found = BUT_SAYS.match(line_of(row))
    if found is None or not is_a(lexicon.kinds.romance.although, row[found.end("but") - 1].text):
        return row
    but = row[found.end("but") - 1]
    who = [one._replace(start=but.end, end=but.end) for one in row[slice(*found.span("who"))]]
    return [*row[: found.start("but")], but._replace(symbol=";", text=";"), *who, *row[found.end("but") :]]


# "Lowfen, samedi, et Highfen, vendredi": each day is that of the name before it
DAYS_ASIDE = re.compile(rf"P(?:,i{REGION})?,D(?:,a?o?d?(?:Uo)?P(?:,i{REGION})?,D)+(?=$|[;.])")


def without_commas_around_days(row: Row, _: Lexicon) -> Row:
    """Leave out the commas that set apart the day of each name of a list."""
    for found in reversed([*DAYS_ASIDE.finditer(line_of(row))]):
        line = line_of(row)
        aside = {
            m.start() for m in re.finditer(r",(?=D)|(?<=D),(?=a)", line[: found.end()]) if m.start() > found.start()
        }
        row = [one for i, one in enumerate(row) if i not in aside]
    return row


# "Norland a pris Lowfen et Vespera a pris Highfen", "L'armée est entrée dans Lowfen et les rebelles ont pris Highfen"
OWN_SUBJECT = re.compile(
    r"(?<=[PTUDN)])(?P<joint>,?a|,)(?P<who>d?[jg]?[SP])(?P<how>[vxD]{0,3})(?P<verb>V)(?=D?(?:[xygjrd]{0,3}[UP]|r?N))"
)
SUBJECT_ACTS = re.compile(r"(?<!w)(?<!wd)d?[SP]g?[xvhD]{0,4}(?P<deed>[VKg])(?P<rest>[^;]*)$")
ACTIVE = frozenset(("take", "seize", "clear", "lose"))


def with_own_subject(row: Row, lexicon: Lexicon) -> Row:
    """Part a clause that has its own subject and object from the one before, whose last place the subject is not."""
    for found in reversed([*OWN_SUBJECT.finditer(line_of(row))]):
        verb, before = row[found.start("verb")], line_of(row[: found.start()])
        acts = SUBJECT_ACTS.search(before[before.rfind(";") + 1 :])
        passive = verb.verb is not None and verb.verb.passive and caseless(verb.verb.passive).fullmatch(verb.text)
        if acts is None or verb.verb is None or verb.verb.frame not in ACTIVE or passive:
            continue
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
PEOPLE_AND_PLACE = re.compile(r"(?<=[a,;])(?P<the>d)(?P<who>P)(?P<place>o?P?)(?=D?(?:$|[;.,]|i))")


def with_people_apart(row: Row, lexicon: Lexicon) -> Row:
    """Make a side of a people or of initials behind "and the", before the place that is told of them."""
    for found in reversed([*PEOPLE_AND_PLACE.finditer(line_of(row))]):
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
    for found in reversed([*BY_PEOPLE.finditer(line_of(row))]):
        at = found.start("who")
        if _is_people(row[at - 1], row[at].text, lexicon):
            row[at] = row[at]._replace(symbol="S")
    return row
