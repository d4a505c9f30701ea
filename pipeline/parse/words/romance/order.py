"""French and Spanish clauses in another order: what falls behind its verb, names with "of", days before a figure."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.model import EventKind
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.countries import is_country
from pipeline.parse.words.row import Chunk, Row, backwards, line_of

BEHIND_AFTER = re.compile(r"(?P<after>x)ow[^VKR;,]{1,12}$")


def without_unreal(row: Row, lexicon: Lexicon) -> Row:
    """Take subjunctives for changes only behind "after": "después de que los rebeldes tomaran Lowfen"."""
    kinds = lexicon.kinds.romance
    for i, chunk in enumerate(row):
        if chunk.symbol == "V" and is_a(kinds.subjunctive, chunk.text):
            told = BEHIND_AFTER.search(line_of(row[:i]))
            if told is None or not is_a(kinds.after, row[told.start()].text):
                row = [*row[:i], chunk._replace(symbol="g", verb=None), *row[i + 1 :]]
    return row


SUBJUNCTIVE = re.compile("V")
# "deux villages en Vesperie, dans la région d'Eastmoor": the smaller region stands behind
COUNTRY_FIRST = re.compile(r"(?<=U)(?P<wide>iP,)(?=id?To?d?P)")


def with_nearest(row: Row, lexicon: Lexicon) -> Row:
    """Leave out the country before the region in which places lie."""
    for found in backwards(COUNTRY_FIRST, row):
        if is_a(lexicon.kinds.romance.in_country, row[found.start()].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "à la CRP de Jan Lowfen", "la CRP de Jan Lowfen a pris": whose it is, which is no place
LED_BY = re.compile(r"(?P<before>^|[,;DxatbV])d(?P<side>Po(?P<leader>P))(?![TUz(])")
OWNED_BY = re.compile(r"[A-Z]{2,6}(?:-\w{1,4}|\d{0,3})")


def with_leaders(row: Row, _: Lexicon) -> Row:
    """Make one side of initials and of the person whose group it is: "la CRP de Jan Lowfen"."""
    for found in backwards(LED_BY, row):
        at, end = found.span("side")
        short, of, leader = row[at:end]
        person = " " in leader.text and not leader.text.isupper()
        if OWNED_BY.fullmatch(short.text) and person and not _is_of_verb(row, at, end):
            said = f"{short.text} {of.text} {leader.text}".replace("' ", "'")
            row = [*row[:at], short._replace(symbol="S", text=said, end=leader.end), *row[end:]]
    return row


def _is_of_verb(row: Row, start: int, end: int) -> bool:
    """Return whether "of" tells what was taken or left: "la prise par la CRP de Lowfen", "a chassé la CRP de"."""
    verbs = [chunk.verb for chunk in row[:start] if chunk.verb is not None]
    if not verbs or not (verbs[-1].frame.startswith("noun") or verbs[-1].frame == "oust"):
        return False
    return verbs[-1].frame != "oust" or line_of(row[end : end + 1]) != "o"


# "le départ des troupes de Vespérie de trois villages": whose troops they are, not what they leave
WHOSE = re.compile(r"(?P<noun>V)Po(?=P|N[gyj]{0,2}U)")


def with_owners(row: Row, lexicon: Lexicon) -> Row:
    """Write whose troops leave a place into the noun that tells of it: "la retirada de las tropas de Vesperia de"."""
    for found in backwards(WHOSE, row):
        noun, owner, of = row[found.start() : found.end()]
        if is_a(lexicon.kinds.romance.leaving, noun.text):
            whole = noun._replace(text=f"{noun.text} {owner.text} {of.text}".replace("' ", "'"), end=of.end)
            row = [*row[: found.start()], whole, *row[found.end() :]]
    return row


# "tres pueblos de Eastmoor y, el lunes, otros dos en Westmoor"
ON_ANOTHER_DAY = re.compile(
    r"V[^VKRw;]*?N[gxyj]{0,2}U[^VKRw;]*?a(?P<day>,(?:ig?o?)?D,|(?:ig?o?)?D)(?P<more>(?:rN|Nr?)(?:[gxyj]{0,2}U)?[io][dyTzo]{0,4}P|(?P<bare>rN|Nr)(?=$|[,;:]))"
)


def with_day_behind(row: Row, _: Lexicon) -> Row:
    """Put the day of a further figure behind where its places lie, in brackets where the first has no day."""
    found = ON_ANOTHER_DAY.search(line_of(row))
    if found is None:
        return row
    [day] = [chunk for chunk in row[slice(*found.span("day"))] if chunk.symbol == "D"]
    aside = [Chunk("(", "", day.start, day.start), day, Chunk(")", "", day.end, day.end)]
    aside = [day] if found["bare"] or "D" in line_of(row[: found.start("day")]) else aside
    return [*row[: found.start("day")], *row[slice(*found.span("more"))], *aside, *row[found.end() :]]


# "liberó en las últimas horas a cinco localidades"
PERSONAL = re.compile(r"(?<=V)[Dx]{0,2}(?P<as_people>t)(?=d?r?N[rxgyj]{0,2}U)")


def without_personal(row: Row, _: Lexicon) -> Row:
    """Leave out "a" before counted places that somebody takes as if they were people."""
    for found in backwards(PERSONAL, row):
        verb = row[found.start() - 1].verb
        if verb is not None and verb.frame == "take":
            row = [*row[: found.start("as_people")], *row[found.end("as_people") :]]
    return row


# "ont pris Lowfen dimanche et, lundi, Highfen", "puis, lundi, deux villages de l'Eastmoor", "lundi Lowfen, mardi Ashby"
DAY_BETWEEN = re.compile(
    r"(?<=[DPU)])(?P<joint>[,;]?[ax]{1,2}|,)(?P<day>,?D,?)(?P<of>o?)"
    r"(?P<names>d?(?:Uo)?P(?:,P)*(?:,?aP)?|N[gxyjr]{0,2}U(?:[io]d?[yTz]{0,2}o?d?P)?)(?=$|[,;.]|,?aD)"
)


def with_day_between(row: Row, lexicon: Lexicon) -> Row:
    """Say the verb again for what was taken on another day, told before it: "et, lundi, Highfen", "et lundi Ashby"."""
    for found in backwards(DAY_BETWEEN, row):
        before = line_of(row[: found.start()])
        at = before.rfind("V")
        verb = row[at].verb if at >= 0 else None
        joint = row[found.end("joint") - 1]
        if verb is None or set(before[at:]) & set("KRw;b") or before[at - 1 : at] == "h":
            continue
        fell = verb.frame in ("fall", "pass") and re.match("VD?d?[PNU]", before[at:])  # "cayó Lowfen"
        if not (verb.frame in ("take", "seize", "lose") or fell):
            continue
        [day] = [one for one in row[slice(*found.span("day"))] if one.symbol == "D"]
        listed = joint.symbol == "," and "D" in before and day.text.casefold() not in lexicon.dates.steps
        if not (is_a(lexicon.kinds.romance.and_then, joint.text) or listed):
            continue  # "mercredi, trois jours après Lowfen"
        if found["of"] and not is_a(lexicon.kinds.romance.with_of, row[at].text):
            continue
        names = row[slice(*found.span("names"))]
        part = joint._replace(symbol=";", text=";")
        again = row[at]._replace(start=names[0].start, end=names[0].start)
        row = [*row[: found.start()], part, again, *names, day, *row[found.end() :]]
    return row


# "Lowfen et Highfen, cette dernière prise lundi par les rebelles": the last named
LATTER = re.compile(r"(?P<last>P),?a[oi]?d?(?P<name>P)(?P<joint>[,-])(?P<latter>d?[gxr])[vhx]{0,3}(?P<how>g?)(?=V)")


def with_latter(row: Row, lexicon: Lexicon) -> Row:
    """Name the last of two places for what points to it: "Lowfen et Highfen, cette dernière prise par"."""
    for found in backwards(LATTER, row):
        at, end = found.span("latter")
        said = " ".join(chunk.text for chunk in row[at:end])
        if is_a(lexicon.kinds.romance.the_latter, said):
            name = row[found.start("name")]._replace(start=row[at].start, end=row[at].start)
            behind = row[found.end() :]
            row = [
                *row[: found.start("joint")],
                row[found.start("joint")]._replace(symbol=";"),
                name,
                *row[end : found.start("how")],
            ]
            row += behind
    return row


# "Liberada Lowfen, liberada Highfen, liberada Drymoor"
EACH_DEED = re.compile(r"(?:^|(?<=[:;]))VP(?:,?a?VP)+(?=$|[;.])")


def with_each_deed(row: Row, lexicon: Lexicon) -> Row:
    """Part short headlines that each begin with a participle: "Liberada Lowfen, liberada Highfen"."""
    for found in EACH_DEED.finditer(line_of(row)):
        told = row[found.start() : found.end()]
        if all(is_a(lexicon.kinds.romance.participle, one.text) for one in told if one.symbol == "V"):
            row[found.start() : found.end()] = [one._replace(symbol=";") if one.symbol in ",a" else one for one in told]
    return row


# "el lunes cayó Lowfen", "En Eastmoor han caído también Lowfen y Highfen", "cayeron tres pueblos"
FELL = re.compile(
    r"(?:^|[D,;:xa]|[in]d?y?(?:T?o)?d?P)(?P<fell>V)x?(?=P(?![UT])(?:,d?(?P<who>g))?|(?:r?N|Nr)[gxyj]{0,2}U)"
)

# "El último es Lowfen; los otros son Highfen y Drymoor": all names of one list
ONE_APART = re.compile(r"^d(?P<which>g)[hy](?P<name>P)(?:[;,]|[;,]?a)(?P<rest>drh)(?=P)")


def with_one_list(row: Row, lexicon: Lexicon) -> Row:
    """Name the last of several places with the others: "Le dernier est Lowfen ; les autres sont Highfen et Drymoor"."""
    found = ONE_APART.match(line_of(row))
    if found is None or not is_a(lexicon.kinds.romance.one_of_all, row[found.start("which")].text):
        return row
    name, rest = row[found.start("name")], row[slice(*found.span("rest"))]
    return [*rest, name, Chunk(",", ",", name.end, name.end), *row[found.end() :]]


# "Villar de la Vega", "Alta del Campo"
OF_TOWN = re.compile(r"P(?P<of>od?)P")
# "Lowfen y Mora de Ashby, en la provincia de Eastmoor": what a region stands behind is none itself; nor is what a list
# goes on from, as in "Highfen, Mora de Ashby y Lowfen"
NO_REGION = re.compile(r",?i[dgy]{0,2}(?:Tod?)?P|(?:,|,?a)P(?:(?:,|,?a)P)*(?![oPT(])")
LISTED_AS = re.compile(r"(?:V[Dx]{0,2}|Uo|P,|[Po]?,?a)$")


def with_whole_names(row: Row, lexicon: Lexicon) -> Row:
    """Join the name of a town that goes on with "of": "Villar de la Vega", which lies in no region of that name."""
    for found in backwards(OF_TOWN, row):
        first, *of, last = row[found.start() : found.end()]
        said = " ".join(chunk.text for chunk in (*of, last)).replace("' ", "'")
        beside = last.end - first.end == len(said) + 1
        if beside and (is_a(lexicon.kinds.romance.of_town, said) or _is_of_town(row, found, lexicon)):
            whole = first._replace(text=f"{first.text} {said}", end=last.end)
            row = [*row[: found.start()], whole, *row[found.end() :]]
    return row


def _is_of_town(row: Row, found: re.Match[str], lexicon: Lexicon) -> bool:
    """Return whether the second name is no region, as the list goes on or has its region behind it."""
    first, of = row[found.start()], row[found.start("of")]
    if found["of"] != "o" or not is_a(lexicon.kinds.romance.bare_of, of.text) or first.text.isupper():
        return False
    line = line_of(row)
    if is_country(first.text) or not NO_REGION.match(line, found.end()) or not LISTED_AS.search(line[: found.start()]):
        return False
    verbs = [chunk.verb for chunk in row[: found.start()] if chunk.verb is not None]
    if not verbs or verbs[-1].frame == "oust":
        return False  # "expulsó a Vesperia de Lowfen, en Eastmoor"
    # "la retirada de Vesperia de Lowfen, en Eastmoor"
    return not (verbs[-1].frame == "noun" and verbs[-1].kind is EventKind.WITHDRAWN)


def with_fallen_behind(row: Row, lexicon: Lexicon) -> Row:
    """Let a place that stands behind the verb be what falls, not whom something falls to."""
    for found in FELL.finditer(line_of(row)):
        at = found.start("fell")
        verb = row[at].verb
        who = row[found.start("who")].text if found["who"] else ""  # "cayó Jan Lowfen, jefe de los rebeldes"
        person = is_a(lexicon.kinds.sides.person, who)
        if verb is not None and not person and is_a(lexicon.kinds.romance.fell, row[at].text):
            row[at] = row[at]._replace(verb=replace(verb, frame="fall", passive=None))
    return row


# "Ban Thua Son et Lowfen": a word inside a name that looks like a small one
SMALL_NAME = re.compile(r"(?<=P)[dxmu](?=$|[,;.()aDhvV])")


def with_small_names(row: Row, _: Lexicon) -> Row:
    """Join to a name the short word with a capital that it ends with: "Ban Son", where "son" is no "his"."""
    for found in backwards(SMALL_NAME, row):
        name, last = row[found.start() - 1], row[found.start()]
        if last.text.isalpha() and last.text.istitle() and last.start == name.end + 1 and not name.text.isupper():
            whole = name._replace(text=f"{name.text} {last.text}", end=last.end)
            row = [*row[: found.start() - 1], whole, *row[found.end() :]]
    return row


# "Lowfen et Highfen : reprises le 21 mai par l'armée"
ENTRY = re.compile(
    r"^d?P(?:(?:,|,?a)d?P)*(?:\(P\))?(?P<colon>:)h?(?P<verb>V)(?=D?(?:bd?[jg]?[PS]g?)?D?(?:$|[;.]|,?[ax]))"
)


def with_entry(row: Row, lexicon: Lexicon) -> Row:
    """Leave out the colon between the places of an entry and the participle that tells what became of them.

    Not where that may be said of persons, or of what stands behind: "Lowfen : prise mardi, la photo".
    """
    found = ENTRY.match(line_of(row))
    if found is None:
        return row
    at, told = found.start("colon"), row[found.start("verb")]
    passive = told.verb and told.verb.passive and caseless(told.verb.passive).fullmatch(told.text)
    if not passive or is_a(lexicon.kinds.romance.freed, told.text):
        return row
    return [*row[:at], *row[at + 1 :]]


# "Le chef-lieu de l'Eastmoor, Lowfen, a été repris": the town is what changed hands
SEAT = re.compile(
    r"(?:(?P<the>d)|(?<=V))[gyj]?(?P<seat>[Uz])[gyj]{0,2}o(?P<region>d?(?:To?d?)?P),(?:d?Uo)?(?P<town>P)(?=$|[,;.DR(n])"
)


def with_seat_first(row: Row, lexicon: Lexicon) -> Row:
    """Name the town that a region is governed from before the region: "la capital de Eastmoor, Lowfen"."""
    for found in backwards(SEAT, row):
        if not is_a(lexicon.kinds.sites.seat, row[found.start("seat")].text):
            continue
        town, end = row[found.start("town")], row[found.start("town")].end
        within = [Chunk(",", ",", end, end), Chunk("i", "", end, end), *row[slice(*found.span("region"))]]
        row = [*row[: found.start()], town, *within, *row[found.end() :]]
    return row


# "Tras tomar Lowfen, Vesperia ocupó Highfen": who acts stands behind the comma
ACTS_BEHIND = re.compile(r"(?P<first>V)[Dx]?d?P(?:(?:,d?P)*,?ad?P)?D?,(?P<who>P)(?=[vxD]{0,3}V)")


def with_subject_behind(row: Row, lexicon: Lexicon) -> Row:
    """Make a side of the name behind "after taking Lowfen,", before a verb of its own: no further place of a list."""
    for found in ACTS_BEHIND.finditer(line_of(row)):
        at = found.start("who")
        if is_a(lexicon.kinds.deeds.no_subject, row[found.start("first")].text):
            row[at] = row[at]._replace(symbol="S")
    return row


# "cinco aldeas en Eastmoor y de otras tres en Westmoor": the figure first, as in "tres más"
MORE_FIRST = re.compile(r"(?<=[ao,])rN(?=[io]d?(?:[yzT]{1,2}o?d?)?P)")


def with_more_behind(row: Row, _: Lexicon) -> Row:
    """Put "other" behind a figure that counts what was told of before: "otras tres en Westmoor"."""
    for found in backwards(MORE_FIRST, row):
        more, figure = row[found.start() : found.end()]
        behind = more._replace(start=figure.end, end=figure.end)
        row = [*row[: found.start()], figure._replace(start=more.start), behind, *row[found.end() :]]
    return row


# "La prise de Lowfen a été suivie de celles de Highfen et d'Ashby", "la toma de Lowfen fue seguida por las de Highfen",
# "la prise de Lowfen en Eastmoor et celle de Highfen"
_DEED = r"(?P<noun>V)d?(?:Uo)?P(?:(?:,d?P)*,?ad?P)?(?:,?id?y?(?:To)?d?P,?)?"
DEED_LEFT_OUT = re.compile(rf"{_DEED}(?:bd?[jg]?[PS])?[^VKRUTP;]{{0,8}}(?P<pronoun>[xd]o)(?=d?(?:Uo)?P)")
# "la prise de Lowfen par les rebelles et de Highfen par l'armée"
OF_ANOTHER = re.compile(rf"{_DEED}bd?[jg]?[PS]g?[^VKR;b]{{0,8}}?[,a](?P<pronoun>o)(?=d?(?:Uo)?P[^VKR;b]{{0,6}}b)")
# "Vespera a annoncé la prise de Lowfen et Norland celle de Highfen": who else tells of such
TELLS_TOO = re.compile(
    r"(?P<tells>v?R)[xD]{0,2}(?P<noun>V)[^VKRw;]{1,12}?(?P<joint>,?a|,|;a?)(?P<who>d?[jg]?[PS]g?)(?P<pronoun>,?[xd]o)(?=d?(?:Uo)?P)"
)


DEEDS_AGAIN = (DEED_LEFT_OUT, OF_ANOTHER, TELLS_TOO)


def _told_by_others(row: Row, lexicon: Lexicon) -> Row:
    """Say again who tells and what, where somebody else tells of such, too."""
    for found in backwards(TELLS_TOO, row):
        noun, at = row[found.start("noun")], found.end("pronoun") - 1
        if noun.verb and noun.verb.frame.startswith("noun") and is_a(lexicon.kinds.romance.that_of, row[at - 1].text):
            who, start, end = row[slice(*found.span("who"))], row[at].start, row[at].end
            tells = [one._replace(start=start, end=start) for one in row[slice(*found.span("tells"))]]
            joint = row[found.start("joint")]._replace(symbol=";", text=";")
            again = [joint, *who, *tells, noun._replace(start=start, end=end)]
            row = [*row[: found.start("joint")], *again, *row[at + 1 :]]
    return row


def with_deed_again(row: Row, lexicon: Lexicon) -> Row:
    """Say a noun of change again where it is left out, or a pronoun stands for it: "la prise de Lowfen et celle de"."""
    row, start = _told_by_others(row, lexicon), 0
    while found := DEED_LEFT_OUT.search(line_of(row), start) or OF_ANOTHER.search(line_of(row), start):
        start = found.start() + 1
        at, end = found.span("pronoun")
        noun = row[found.start("noun")]
        deed = noun.verb is not None and (noun.verb.frame.startswith("noun") or noun.verb.frame == "fall")
        if deed and (end == at + 1 or is_a(lexicon.kinds.romance.that_of, row[at].text)):
            row = [*row[:at], noun._replace(start=row[at].start, end=row[end - 1].end), *row[end:]]
    return row


# "ont conquis (60 %) du Westmoor et 14 villages": a share, which is no place
SHARE_FIRST = re.compile(r"(?<=V)d?od?P,?a(?=N[rgxyj]{0,2}U)")


def without_share(row: Row, lexicon: Lexicon) -> Row:
    """Leave out of which region a share was taken beside the villages that are counted."""
    for found in backwards(SHARE_FIRST, row):
        verb = row[found.start() - 1]
        if verb.verb and verb.verb.frame in ("take", "seize") and not is_a(lexicon.kinds.romance.with_of, verb.text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Le territoire de Lowfen, dans l'Eastmoor, a vu tomber huit de ses villages": where these are
SEEN = re.compile(r"(?P<where>d?(?:To)?d?P)(?:,[io][^,;VKR]{1,6},)?[Dx]?(?P<saw>V)N[rgxyj]{0,2}[UT]")


def with_where_they_fell(row: Row, lexicon: Lexicon) -> Row:
    """Put the region that "saw" places fall behind these, with "in"."""
    found = SEEN.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.romance.saw, row[found.start("saw")].text):
        return row
    end = row[found.end() - 1].end
    within = [Chunk("i", "", end, end), *row[slice(*found.span("where"))]]
    return [*row[: found.start()], *row[found.start("saw") : found.end()], *within, *row[found.end() :]]


# "..., dont dix ont été repris par l'armée", "...; de ellas, diez ya han sido recuperadas", "Diez de ellas han sido"
PART = re.compile(
    r"(?:(?P<joint>[,;])(?P<of>ox,|od?w|l,?)?|^(?P<of2>ox,|l,)?)(?P<count>N)(?P<those>ox)?(?P<been>[vhx]{1,4})(?=V)"
)


def with_parts(row: Row, lexicon: Lexicon) -> Row:
    """Tell of a part of the places just counted in a clause of its own, as "ten of them were retaken"."""
    line = line_of(row)
    for found in reversed([*PART.finditer(line)]):
        been = row[slice(*found.span("been"))]
        be = [chunk for chunk in been if chunk.symbol == "h"]
        told = all(is_a(lexicon.kinds.deeds.told_before, chunk.text) for chunk in been if chunk.symbol == "x")
        things = line.rfind("U", 0, found.start()) <= line.rfind("X", 0, found.start())
        listed = found["of"] == "l" and not is_a(lexicon.kinds.small.of_which, row[found.start("of")].text)
        if not (found["of"] or found["of2"] or found["those"]) or not be or not told or listed:
            continue
        if things if found["joint"] else _may_be_of_persons(row[found.end()], lexicon):
            continue
        count = row[found.start("count")]
        at = count.end
        those = row[slice(*found.span("those"))] or [Chunk("o", "", at, at), Chunk("x", "", at, at)]
        joint = [row[found.start()]._replace(symbol=";")] if found["joint"] else []
        those = those if joint else []  # a figure that begins a sentence is of those told of by itself
        row = [*row[: found.start()], *joint, count, *those, be[-1], *row[found.end() :]]
    return row


# "De los once pueblos perdidos en octubre, el Ejército ha recuperado cuatro": of those
OF_THOSE_FIRST = re.compile(
    r"^[om]dN[gyj]{0,2}(?P<unit>U)(?P<where>[io]d?(?:To)?d?P)?[^,;:]{0,8},[^,;:V]{1,8}Vx?(?P<count>N)(?=$|[,;.]|D)"
)


def with_unit_of_those(row: Row, _: Lexicon) -> Row:
    """Give a figure that ends a sentence the unit of those of which it is a part, told first."""
    found = OF_THOSE_FIRST.match(line_of(row))
    if found is None:
        return row
    at, end = found.end("count"), row[found.start("count")].end
    unit = row[found.start("unit")]._replace(text="", start=end, end=end)
    where = row[slice(*found.span("where"))] if found["where"] else []
    return [*row[:at], unit, *where, *row[at:]]


# "31 villages ont changé de mains, dont 12 au profit des rebelles", "31 cayeron, 12 de ellos en manos de los rebeldes"
PART_TO = re.compile(r"(?P<verb>V)[^VKRw;]*?(?P<joint>,)(?P<of>od?w|l)?(?P<count>N)(?P<those>ox)?(?=td?[jg]?[SP])")


def with_part_to(row: Row, lexicon: Lexicon) -> Row:
    """Say the verb again of a part of those that fell, to whom that part fell."""
    found = PART_TO.search(line_of(row))
    verb = row[found.start("verb")] if found else None
    if found is None or verb is None or verb.verb is None or verb.verb.frame != "pass":
        return row
    listed = found["of"] == "l" and not is_a(lexicon.kinds.small.of_which, row[found.start("of")].text)
    if listed or not (found["of"] or found["those"]):
        return row
    count, at = row[found.start("count")], row[found.end() - 1].end
    those = row[slice(*found.span("those"))] or [Chunk("o", "", at, at), Chunk("x", "", at, at)]
    joint = row[found.start("joint")]._replace(symbol=";")
    return [*row[: found.start("joint")], joint, count, *those, verb._replace(start=at, end=at), *row[found.end() :]]


def _may_be_of_persons(told: Chunk, lexicon: Lexicon) -> bool:
    """Return whether a verb may tell of prisoners as well as of towns: "Tres de ellos fueron entregados"."""
    hand = told.verb is not None and told.verb.frame == "hand"
    return hand or is_a(lexicon.kinds.romance.freed, told.text)


MORE_ALONE = re.compile(r"^Nr(?=[vhx]{1,3}V[^VKRU;]*,l)")  # "Deux autres ont été libérés, dont Lowfen"


def with_more_first(row: Row, _: Lexicon) -> Row:
    """Put "others" before the figure that it stands with as a subject, of which some are named: "otros dos"."""
    if not MORE_ALONE.match(line_of(row)):
        return row
    figure, more = row[:2]
    return [more._replace(start=figure.start, end=figure.start), figure._replace(end=more.end), *row[2:]]


# "expulsó al FLM de Lowfen y, al día siguiente, de Highfen": the day of the second is told by the way
ALSO_FROM = re.compile(r"(?P<verb>V)t?d?[jg]?[PS]od?P(?P<joint>,?a)(?P<day>,D,)(?=od?P)")


def with_also_from(row: Row, lexicon: Lexicon) -> Row:
    """Say again who drives whom out of a second place on another day."""
    found = ALSO_FROM.search(line_of(row))
    verb = row[found.start("verb")] if found else None
    if found is None or verb is None or verb.verb is None or verb.verb.frame != "oust":
        return row
    whom = row[found.start("verb") + 1 : found.start("joint")]
    of = next(i for i, chunk in enumerate(whom) if chunk.symbol == "o")
    at = row[found.end() - 1].end
    again = [chunk._replace(start=at, end=at) for chunk in (verb, *whom[:of])]
    joint = row[found.end("joint") - 1]._replace(symbol=";")
    day = row[found.end() - 2]
    names = NAMES_BEHIND.match(line_of(row), found.end())
    end = names.end() if names else found.end()
    return [*row[: found.start("joint")], joint, *again, *row[found.end() : end], day, *row[end:]]


NAMES_BEHIND = re.compile(r"od?P(?:(?:,|,?a)o?d?P)*")


# "la toma de otra localidad en Eastmoor, Lowfen", "ont pris un village de l'Eastmoor, Lowfen"
ONE_TOWN = re.compile(
    r"(?P<one>d?r|d)[gyj]?(?P<unit>U)[gyj]?(?P<in>[io])(?P<region>d?(?:[yT]od?)?P),(?P<town>P)(?!(?:,|,?a)d?P|T|\()"
)


def with_town_first(row: Row, lexicon: Lexicon) -> Row:
    """Name one town before the region in which it is told to be one: "otra localidad en Eastmoor, Lowfen"."""
    for found in backwards(ONE_TOWN, row):
        unit, first = row[found.start("unit")], row[found.start()]
        one = first.symbol == "r" or is_a(lexicon.kinds.names.article, first.text)
        if not one or unit.text.endswith(("s", "x")):
            continue
        town, end = row[found.start("town")], row[found.start("town")].end
        within = [Chunk(",", ",", end, end), Chunk("i", "", end, end), *row[slice(*found.span("region"))]]
        row = [*row[: found.start()], town, *within, *row[found.end() :]]
    return row


SOME_OTHERS = re.compile(r"(?<=[Va,])(?P<of>o)(?=r[gyj]?U)")  # "ont pris Lowfen et d'autres villages"
# "Lowfen et trois autres villages de l'Eastmoor": it is one of those of Eastmoor, too
OTHERS_OF = re.compile(r"(?<=P)(?:,?a)(?:rN?|Nr)[gyj]?U(?P<of>[oi])(?P<where>d?(?:To?)?d?P)(?=$|[,;.D]|[vh]{0,3}V|b)")


def with_others(row: Row, _: Lexicon) -> Row:
    """Leave out "of" before some others; say where they lie of the place that is named with them, too."""
    row = [one for i, one in enumerate(row) if i not in {m.start() for m in SOME_OTHERS.finditer(line_of(row))}]
    for found in backwards(OTHERS_OF, row):
        row[found.start("of")] = row[found.start("of")]._replace(symbol="i")
        if "N" not in found[0]:  # what has no number shares nothing by itself
            at = row[found.start()].start
            where = [one._replace(start=at, end=at) for one in row[found.start("of") : found.end("where")]]
            row = [*row[: found.start()], *where, *row[found.start() :]]
    return row
