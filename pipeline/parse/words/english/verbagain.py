"""What English, and at times another language, says once for two changes: "A took Lowfen and B Highfen".

Each step says again what the sentence leaves out, so that what follows reads each change for itself.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.model import EventKind
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import TAKEN, Lexicon
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.row import Chunk, Row, backwards, line_of

# "the rebels took Lowfen and the army Highfen", "..., the army three in Westmoor", "..., Vespera three of Westmoor";
# "; in Westmoor, the rebels, Highfen"
GAP = re.compile(
    r"(?:(?P<apart>;a?(?:id?(?:To)?d?P,?)?|,a(?=d?S,))|,?[ax]|,)d?(?P<side>S|P(?=,?N))(?P<comma>(?(apart),?))"
    r"(?=(?:(?:dUo?|d)?P(?:,P)*(?:,?aP)?U?|N(?:[rxygj]{0,2}U)?(?=[ionD;,]|$))"
    r"(?:[io][dyz]{0,2}PT?|\(PT?\)|,[io]d?(?:To)?d?PT?,?)?D?(?:[;,]|$|a[^VRhgv]*$))"
)
ACTED = ("take", "seize", "lose", "forfeit", "clear")


def verb_again(row: Row, _: Lexicon) -> Row:
    """Say the verb again where another side takes another place by it."""
    line = line_of(row)
    for gap in reversed([*GAP.finditer(line)]):
        verbs = [i for i in range(gap.start()) if line[i] == "V"]
        acts = verbs and re.match(r"[^VKR]*$", line[verbs[-1] + 1 : gap.start()])
        verb = row[verbs[-1]] if verbs else None
        frame = verb.verb.frame if verb and verb.verb else ""
        other = line[verbs[-1] + 1 : gap.start()] if verbs else ""
        who = line[max(0, verbs[-1] - 4) : verbs[-1]] if verbs else ""
        if not (acts and verb and verb.verb and frame in ACTED and re.search("[SP]", who)):
            continue
        if (
            "X" in other
            or not re.search("[PU]", other)
            or other.endswith("PN")  # "took Lowfen 16 and Highfen 6 villages": a list of figures
            or re.search("[fmtbe][dgj]*$", other + line[gap.start() : gap.start("side")])
        ):
            continue
        stop = row[gap.end() - 1].end
        again = verb._replace(start=stop, end=stop, verb=replace(verb.verb, passive=None))
        clause = [row[gap.start()]._replace(symbol=";"), *row[gap.start() + 1 : gap.start("comma")], again]
        row = [*row[: gap.start()], *clause, *with_unit(row, gap.end())]
    return row


def with_unit(row: Row, at: int) -> Row:
    """Return a row from a position on, with the unit that the figure there leaves out, as one before had it."""
    figure = re.match("(?:rN|Nr?)(?!r?[xygj]{0,2}U)", line_of(row[at:]))
    told = [one for one in row[:at] if one.symbol == "U"] if figure else []
    if figure is None or not told:
        return row[at:]
    end = at + figure.end()
    return [*row[at:end], told[-1]._replace(text="", start=row[end - 1].end, end=row[end - 1].end), *row[end:]]


_WITHIN = r"[ion]d?[yzTxg]{0,3}o?d?PT?U?"
_PLACED_AT = rf"(?:(?:{_WITHIN}|,{_WITHIN},|\(PT?\))?D?)"
# what is told of by a verb that is left out: "Lowfen", "two in Westmoor"
_SEVERAL = rf"d?(?:[xygjr]{{0,3}}Uo)?P(?:,P)*,?aP{_PLACED_AT}"
_WHAT = rf"(?:d?(?:[xygjr]{{0,3}}Uo)?P[TU]?|(?:rN|Nr?)[xygj]{{0,3}}U?){_PLACED_AT}"
# "Lowfen was taken by the army, Highfen by the rebels", "fell to the army and two villages in Westmoor to the rebels";
# "in Eastmoor Lowfen was taken by the army, in Westmoor Highfen by the rebels"
PASSIVE_GAP = re.compile(
    rf"(?P<joint>,?a|,|;a?)(?P<front>(?:(?:id?(?:To)?d?PT?|D),?)?)(?P<names>{_WHAT}|{_SEVERAL})(?=[bt]d?[jg]{{0,2}}[SP]g?(?:[D,;.ai]|$))"
)


def passive_again(row: Row, lexicon: Lexicon) -> Row:
    """Say a passive again where another place goes to another side."""
    line = line_of(row)
    for gap in reversed([*PASSIVE_GAP.finditer(line)]):
        at = line.rfind("V", 0, gap.start())
        verb = row[at].verb if at > 0 else None
        passive = verb is not None and (line[at - 1] == "h" or verb.frame == "pass")
        if (
            not passive
            or not re.match(r"VD?(?:[bt]d?)?[jg]?[SP]", line[at:])
            or _falls_behind(row, at, lexicon)
            or re.search("[VK;]", line[at + 1 : gap.start()])
        ):
            continue
        stop = row[gap.end() - 1].end
        again = said_again(row, at, stop, lexicon)
        joint, what = row[gap.start()]._replace(symbol=";"), with_unit(row[: gap.end()], gap.start("names"))
        row = [*row[: gap.start()], joint, *row[slice(*gap.span("front"))], *what, *again, *row[gap.end() :]]
    return row


def said_again(row: Row, at: int, stop: int, lexicon: Lexicon) -> Row:
    """Return a verb with its "was" or "is to", to stand where the text leaves both out."""
    first = next(i for i in range(at, -1, -1) if row[i - 1].symbol not in "ht")
    said = row[at]
    if said.verb and caseless(lexicon.mood.plan_before).search(" ".join(one.text for one in row[max(0, at - 4) : at])):
        said = said._replace(verb=replace(said.verb, future=True))  # the words that say so are not read again
    return [one._replace(start=stop, end=stop) for one in (*row[first:at], said)]


# "took Lowfen and Highfen was shelled": the last one has a verb of its own
OWN_VERB = re.compile(r"(?P<verb>V)d?(?:[xygj]{0,2}Uo)?P(?:,P)*(?P<joint>,?a)d?P(?P<was>h)h?x?g")


def own_verb(row: Row, lexicon: Lexicon) -> Row:
    """Part from places that somebody takes the last one, of which something else is told."""
    found = OWN_VERB.search(line_of(row))
    verb = row[found.start("verb")].verb if found else None
    if found is None or verb is None or verb.frame not in TAKES:
        return row
    if not is_a(lexicon.kinds.deeds.was_one, row[found.start("was")].text):
        return row
    at, end = found.span("joint")
    return [*row[:at], row[at]._replace(symbol=";"), *row[end:]]


# "hold 40 villages in Eastmoor, of which 12 were captured this week", "shelled six villages, two of which fell"
OF_WHICH_TAKEN = re.compile(
    r"(?P<unit>U)(?P<where>[in]d?y?P)?(?P<lead>,(?:ow(?P<of>N)|(?P<ahead>N)ow))(?=[vx]{0,2}h{1,2}x?V|(?P<falls>V))"
)
FALLS = ("fall", "pass")  # frames of verbs in front of which stands what comes to another


def which_were_taken(row: Row, _: Lexicon) -> Row:
    """Tell for itself how many of those were taken."""
    found = OF_WHICH_TAKEN.search(line_of(row))
    verb = row[found.start("falls")].verb if found and found["falls"] else None
    if found is None or (found["falls"] and (verb is None or verb.frame not in FALLS)):
        return row
    number = row[found.start("of" if found["of"] else "ahead")]
    again = row[found.start("unit")]._replace(text=""), *(row[slice(*found.span("where"))] if found["where"] else ())
    units = [one._replace(start=number.end, end=number.end) for one in again]
    parted = row[found.start("lead")]._replace(symbol=";")
    return [*row[: found.start("lead")], parted, number, *units, *row[found.end() :]]


# "The Eastmoor district was returned on 20 May, Westmoor on 25 May and Southmoor on 1 June": districts, too
DISTRICTS_RETURNED = re.compile(
    r"P(?P<kind>T?)(?:v?h{1,2}(?:g?th)?)(?P<verb>V)(?P<to>(?:[tb]?d?[jg]?[PS])?)[^UNVRK;]*?"
    r"(?:D(?P<more>(?:,?a?d?PD)+)|(?<!D)(?P<last>ad?PD))[.]?(?=$|,x)"
)
DISTRICTS_TAKEN = re.compile(
    r"(?P<who>[PS])[vxht]{0,3}(?P<verb>V)d?P(?P<kind>T)(?:t[PS])?D(?P<more>(?:,?a?d?PD)+)[.]?$"
)
ON_A_DAY = re.compile(r"(?P<joint>,?a|,)d?(?P<name>P)(?=D)")


def districts_again(row: Row, lexicon: Lexicon) -> Row:
    """Say again what was done, and that a place is a district, where a list goes on day by day."""
    line = line_of(row)
    found = DISTRICTS_RETURNED.search(line) or DISTRICTS_TAKEN.search(line)
    if found is None:
        return row
    kinds, at = row[slice(*found.span("kind"))], found.start("verb")
    more = found.start("more") if found["more"] else found.start("last")
    for place in reversed([*ON_A_DAY.finditer(line, more)]):
        name = row[place.start("name")]
        district = [name, *(kind._replace(text="", start=name.end, end=name.end) for kind in kinds)]
        if found.re is DISTRICTS_RETURNED:
            to = [one._replace(start=name.end, end=name.end) for one in row[slice(*found.span("to"))]]
            said = [*district, *said_again(row, at, name.end, lexicon), *to]
        else:
            who = row[found.start("who")]._replace(start=name.start, end=name.start)
            said = [who, *said_again(row, at, name.start, lexicon), *district]
        row = [*row[: place.start()], row[place.start()]._replace(symbol=";"), *said, *row[place.end() :]]
    return row


# "gave the BLF control of 12 villages", "the return of Norland control to Lowfen": to whom, no place
GIVEN_CONTROL = re.compile(r"(?P<verb>V)d?[jg]{0,2}(?P<who>P)[gjx]?c[omit]")


def given_control(row: Row, _: Lexicon) -> Row:
    """Make a side of the name to which control is given."""
    found = GIVEN_CONTROL.search(line_of(row))
    verb = row[found.start("verb")].verb if found else None
    if found is None or verb is None or verb.frame not in ("give-control", "noun-give", "noun"):
        return row
    at = found.start("who")
    return [*row[:at], row[at]._replace(symbol="S"), *row[at + 1 :]]


# "nine of the eleven villages that the rebels had taken in Eastmoor were retaken": from whom
TAKEN_BEFORE = re.compile(
    r"(?P<of>N[rxygj]{0,2}od?)?(?P<units>N[rxygj]{0,3}U)(?P<clause>w?d?[jgy]{0,2}(?P<whose>[PS])[vhx]{0,2}(?P<held>[VKg]))"
    r"(?P<where>(?:[io]d?[yz]{0,2}PT?)?)(?P<day>D{0,2}),?(?P<again>N?)(?=[vhx]{0,3}V)"
)


def from_who_took(row: Row, lexicon: Lexicon) -> Row:
    """Put behind a verb who had taken or held the places that it is told of, where a clause between tells."""
    found = TAKEN_BEFORE.search(line_of(row))
    if found is None:
        return row
    held, end = row[found.start("held")], row[-1].end
    took = held.verb is not None and held.verb.kind is EventKind.CAPTURED
    if not (took or is_a(lexicon.kinds.deeds.holding, held.text)):
        return row
    holder = [Chunk("f", "", end, end), row[found.start("whose")]._replace(symbol="S", start=end, end=end)]
    where = row[slice(*found.span("where"))]
    return [*row[: found.start("clause")], *where, *row[found.end("day") :], *holder]


# "gained control of Lowfen on 2 May and, pressing on, of Highfen yesterday"
OF_AGAIN = re.compile(
    r"(?P<verb>V)d?(?:[xygj]{0,2}Uo)?PU?[^VKR;PUS]{0,6}D(?P<joint>,?a)[^VKRSPUN;]{0,5}?(?P<of>o)(?=d?(?:[xygj]{0,2}Uo)?P)"
)


def of_again(row: Row, _: Lexicon) -> Row:
    """Say a verb that ends with "of" again for a place that is taken on another day."""
    found = OF_AGAIN.search(line_of(row))
    of = row[found.start("of")] if found else None
    if found is None or of is None or not row[found.start("verb")].text.endswith(f" {of.text}"):
        return row
    again = row[found.start("verb")]._replace(start=of.start, end=of.end)
    return [*row[: found.end("joint")], again, *row[found.end("of") :]]


# "took Lowfen; Highfen and Norby followed on 5 May", "Lowfen fell on Sunday and Highfen followed on Monday"
FOLLOWED_ON = re.compile(r"(?P<joint>;|,?a)(?P<names>d?(?:Uo)?P(?:,P)*(?:,?aP)?(?:\(P\))?)(?P<followed>x)(?=D|$|[,;])")
ACTS_ON = re.compile(r"(?P<who>[PS])[vxD]{0,3}(?P<verb>V)d?(?:[xygj]{0,2}Uo)?P[^VRK]*$")
BEFELL = re.compile(r"P(?:\(P\))?(?P<were>[vhxD]{0,3})(?P<verb>V)[^VRK]*$")


def verb_of_followed(row: Row, _: Lexicon) -> Row:
    """Say the verb again of a place that "followed" another."""
    found = FOLLOWED_ON.search(line_of(row))
    if found is None or row[found.start("followed")].text.casefold() != "followed":
        return row
    before = line_of(row[: found.start()])
    names, at = row[slice(*found.span("names"))], row[found.end("followed") - 1].end
    acts, befell = ACTS_ON.search(before), BEFELL.search(before)
    told = acts or befell
    verb = row[told.start("verb")] if told else None
    if told is None or verb is None or verb.verb is None or verb.verb.frame not in ("take", "pass", "clear"):
        return row
    were = [] if acts or befell is None else [one for one in row[slice(*befell.span("were"))] if one.symbol == "h"]
    same = verb.verb if were else replace(verb.verb, passive=None)  # "was liberated; Highfen followed"
    again = [*(one._replace(start=at, end=at) for one in were), verb._replace(start=at, end=at, verb=same)]
    who = [row[acts.start("who")]._replace(start=at, end=at)] if acts else []
    said = [*who, *again, *names] if acts else [*names, *again]
    joint = row[found.start("joint")]._replace(symbol=";")
    return [*row[: found.start()], joint, *said, *row[found.end("followed") :]]


def who_acts(row: Row, at: int, stop: int) -> Row:
    """Return who stands before a verb, to stand where the text leaves both out."""
    who = re.search(r"(?<!i)(?<!id)(?:(?:Sod?)?P|S)(?=[vhx]{0,3}$)", line_of(row[:at]))
    said = row[slice(*who.span())] if who else []
    text = " ".join(one.text for one in said).replace("' ", "'")
    return [said[0]._replace(text=text, start=stop, end=stop)] if said else []


# "lost Lowfen to Vespera and Highfen to Norland", "ceded the north of Eastmoor to Vespera and Westmoor to Norland"
GIVEN_APART = re.compile(
    rf"(?P<joint>,?a|,|;a?)(?P<when>(?:,?D,?)?)(?P<what>(?:d?uo)?{_WHAT}|(?<=S[a,;]){_SEVERAL})(?P<to>[tf])(?=d?[jg]?[PS])"
)
GIVES = frozenset(("lose", "forfeit", "give", "hand"))
TAKES = frozenset(("take", "clear", "seize"))  # "retook Lowfen from the rebels and Highfen from the militia"


def _falls_behind(row: Row, at: int, lexicon: Lexicon) -> bool:
    """Return whether what falls stands behind its verb: "caen Lowfen y Highfen en manos de los rebeldes"."""
    return row[at + 1].symbol == "P" and is_a(lexicon.kinds.romance.fell, row[at].text)


def giving_again(row: Row, lexicon: Lexicon) -> Row:
    """Say again who loses or gives, where another place goes to another side."""
    line = line_of(row)
    for gap in reversed([*GIVEN_APART.finditer(line)]):
        at = line.rfind("V", 0, gap.start())
        verb = row[at].verb if at >= 0 else None
        if (
            verb is None
            or line[at - 1 : at] == "h"
            or not (verb.frame in (GIVES | {"seize"} if gap["to"] == "t" else TAKES) or _falls_behind(row, at, lexicon))
            or not re.fullmatch(rf"[^VRK;]*{gap['to']}[^VRK;tf]*", line[at + 1 : gap.start()])
        ):
            continue
        joint, stop = row[gap.start()]._replace(symbol=";"), row[gap.start("what")].start
        day = [one for one in row[slice(*gap.span("when"))] if one.day]
        again = [*who_acts(row, at, stop), row[at]._replace(start=stop, end=stop), *day]
        row = [*row[: gap.start()], joint, *again, *with_unit(row, gap.start("what"))]
    return row


# "took Lowfen in Eastmoor and Highfen": one place lies in one region, so that the other name is of a place, too
_LYING = "Pi[dyzj]{0,2}(?:To?d?)?PT?"
LIES_IN = re.compile(rf"(?P<front>V(?:d?[xygj]{{0,2}}Uo)?|,){_LYING}(?P<joint>,?a)(?=P(?:$|[.;]|D(?!P)))")


def lying_in_one(row: Row, lexicon: Lexicon) -> Row:
    """Say the verb again of a place behind the region of the one before."""
    line = line_of(row)
    found = LIES_IN.search(line)
    at = line.rfind("V", 0, found.start() + 1) if found else -1
    verb = row[at].verb if at >= 0 else None
    if found is None or verb is None or verb.frame not in TAKES:
        return row
    if not re.fullmatch(rf"V(?:d?[xygj]{{0,2}}Uo)?{_LYING}(?:,{_LYING})*", line[at : found.start("joint")]):
        return row
    kinds = re.finditer("T(?=o?d?P)", line[at : found.start("joint")])
    if any(not is_a(lexicon.kinds.places.one_kind, row[at + kind.start()].text) for kind in kinds):
        return row  # "dans les provinces d'Eastmoor et de Westmoor"
    joint, stop = row[found.start("joint")]._replace(symbol=";"), row[found.end()].start
    again = [*who_acts(row, at, stop), row[at]._replace(start=stop, end=stop)]
    return [*row[: found.start("joint")], joint, *again, *row[found.end() :]]


# "Lowfen was taken in Eastmoor; in Westmoor, Highfen"
_FRONT = r"id?y?(?:To)?d?PT?"
_NAMES = "P(?:,P)*(?:,?aP)?"
_FIGURE = "(?:rN|Nr?)(?:[xygj]{0,2}U)?"
PLACED = re.compile(rf";a?(?P<where>{_FRONT}),?(?P<names>{_NAMES})(?P<day>D?)$")
# "In Eastmoor the army took Lowfen, in Westmoor Highfen": the first has its region in front, too
PLACED_TOO = re.compile(rf"(?<=[PDU])(?:a,|,a?)(?P<where>{_FRONT}),?(?P<names>{_NAMES}|{_FIGURE})(?P<day>D?)$")
PLACED_FIRST = re.compile(rf"{_FRONT},?[^VRK;,i]*V[dyxUo]{{0,3}}(?:{_NAMES}|N[rxygj]{{0,2}}U)D?")


def verb_placed(row: Row, lexicon: Lexicon) -> Row:
    """Say the verb again in a last clause that only tells what was taken where."""
    line = line_of(row)
    found = PLACED.search(line)
    if found is None and (found := PLACED_TOO.search(line)) is not None:
        found = found if PLACED_FIRST.fullmatch(line, 0, found.start()) else None
    at = line.rfind("V", 0, found.start()) if found else -1
    if found is None or at < 0 or re.match("V[dyjr]{0,3}[gXx]", line[at:]):
        return row
    stop = row[-1].end
    verb = said_again(row, at, stop, lexicon)
    where, day = (row[slice(*found.span(key))] for key in ("where", "day"))
    names = with_unit(row[: found.end("names")], found.start("names"))
    last = row[at].verb
    befell = len(verb) == 2 or (last is not None and last.frame in FALLS)
    told = [*names, *where, *verb] if befell else [*who_acts(row, at, stop), *verb, *names, *where]
    return [*row[: found.start()], row[found.start()]._replace(symbol=";"), *told, *day]


# "170 bases were seized by the army, and with them the whole of Lowfen"
WITH_THEM = re.compile(r"(?<=h)(?P<verb>V)[^V;]*(?P<joint>,?am(?P<them>x))(?=[^VRK;]+$)")


def taken_along(row: Row, lexicon: Lexicon) -> Row:
    """Say a passive verb again of what was taken along."""
    found = WITH_THEM.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.names.them, row[found.start("them")].text):
        return row
    stop, at = row[-1].end, found.start("verb")
    verb = said_again(row, at, stop, lexicon)
    joint = row[found.start("joint")]._replace(symbol=";")
    return [*row[: found.start("joint")], joint, *row[found.end() :], *verb]


# "On 4 May the army took Lowfen; on 5 May Highfen; and on 6 May Drymoor"
FIRST_DAY = re.compile(r"(?P<who>[PS])[vx]{0,3}(?P<verb>V)(?=d?[gj]?(?:Uo)?P[^;VRK]*;a?D)")
OTHER_DAY = re.compile(r";a?D,?(?=d?[gj]?(?:Uo)?P[PUToidyz,a]*(?:;|$))")


def on_each_day(row: Row, _: Lexicon) -> Row:
    """Say again who took places, where an account goes on with another day."""
    line = line_of(row)
    first = FIRST_DAY.search(line)
    verb = row[first.start("verb")].verb if first else None
    if first is None or verb is None or verb.frame != "take":
        return row
    for other in reversed([*OTHER_DAY.finditer(line, first.end())]):
        at = row[other.end() - 1].end
        again = [row[first.start(key)]._replace(start=at, end=at) for key in ("who", "verb")]
        row = [*row[: other.end()], *again, *row[other.end() :]]
    return row


# "the liberation of Lowfen in Eastmoor and of Highfen in Westmoor", "withdrew from Lowfen and from three villages in"
AND_OF = re.compile(r"(?<=[a,])(?P<late>[xD]{0,2})(?P<of>[of])(?=d?(?:[xygj]{0,2}Uo?)?P|N[xygrj]{0,2}(?:U|i))")
PLACED_BY_ITSELF = re.compile("[^VKRw;f]{1,8}[io]d?y?P")  # "withdrew from Lowfen and from Highfen in Eastmoor"
# what goes on with the places, not with a clause of its own
AND_FROM = re.compile(r"(?:d?(?:[xygj]{0,2}Uo?)?P(?:,P)*(?:,?aP)?|N[xygrj]{0,2}U?)(?=[,;.:Dioanb(]|$)")
WHO_LEAVES = re.compile("[PS][vhxD]{0,4}V$")
PLAINLY = re.compile(r"(?:D,?)?d?[jg]{0,2}[PS][vhxD]{0,3}V$")  # "On Monday the army has withdrawn from"


def _is_plain(row: Row, lexicon: Lexicon) -> bool:
    """Return whether a verb tells what somebody did, and nobody says so, plans or denies it."""
    row = row[line_of(row).rfind(";") + 1 :]
    return PLAINLY.fullmatch(line_of(row)) is not None and not _is_not_so(row[:-1], lexicon)


def _is_not_so(before: Row, lexicon: Lexicon) -> bool:
    """Return whether words plan or deny what the verb behind them tells."""
    words, moods = " ".join(one.text for one in before), lexicon.mood
    return any(caseless(form).search(words) for form in (moods.plan_before, moods.not_before, moods.aim_before))


LEFT = ("leave", "depart", "oust", "noun-leave")


def without_second_of(row: Row, lexicon: Lexicon) -> Row:
    """Leave out the "of" or "from" said again behind "and" of what goes on with the places of a change."""
    line = line_of(row)
    for found in reversed([*AND_OF.finditer(line)]):
        at = max(line.rfind(symbol, 0, found.start()) for symbol in "VKRw;h")
        verb = row[at].verb if at >= 0 else None
        of = verb is not None and verb.frame == "noun" and row[at].text.endswith(" of")
        out = verb is not None and (verb.frame in LEFT or row[at].text.endswith(" from"))
        preposition, late = line[found.start("of")], [one for one in row[slice(*found.span("late"))] if one.day]
        if preposition == "f" and not AND_FROM.match(line, found.end()):
            continue  # "and from Highfen the rebels shelled it"
        if verb and out and preposition == "f" and PLACED_BY_ITSELF.match(line, found.end()):
            if not _is_plain(row[: at + 1], lexicon) or "b" in line[found.end() :]:
                continue
            parted = row[found.start() - 1]._replace(symbol=";")
            who, to = WHO_LEAVES.search(line[: at + 1]), line.find("f", at, found.start())
            said = row[who.start() if who else at : (at if row[at].text.endswith("from") else max(at, to)) + 1]
            day = row[:1] if row[0].day and not late else []
            again = [one._replace(start=parted.end, end=parted.end) for one in (*day, *said)]
            row = [*row[: found.start() - 1], parted, *late, *again, *row[found.end() :]]
        elif of if preposition == "o" else out:
            row = [*row[: found.start()], *late, *row[found.end() :]]
    return row


# "announced the liberation of Lowfen, and on Sunday that of Highfen"
THAT_OF = re.compile(r"(?P<that>w)(?P<of>o)(?=d?(?:[xygj]{0,2}Uo?)?P)")


def noun_again(row: Row, _: Lexicon) -> Row:
    """Say a noun of change again for "that of", where one was said before."""
    for found in backwards(THAT_OF, row):
        nouns = [one for one in row[: found.start()] if one.verb and one.verb.frame == "noun"]
        that, of = row[found.start() : found.end()]
        if nouns and nouns[-1].text.endswith(" of") and that.text.casefold() == "that":
            again = nouns[-1]._replace(start=of.start, end=of.end)
            row = [*row[: found.start()], that._replace(symbol="d"), again, *row[found.end() :]]
    return row


# "took Lowfen, only for the rebels to retake it on Sunday"
ONLY_FOR = re.compile(r",?(?P<only>x)(?P<for>m)d?[jg]?[PS](?P<to>t)(?=V)")


def only_for(row: Row, _: Lexicon) -> Row:
    """Say of others that they did what somebody took a place "only for" them to do."""
    found = ONLY_FOR.search(line_of(row))
    words = [row[found.start(key)].text.casefold() for key in ("only", "for", "to")] if found else []
    if found is None or words != ["only", "for", "to"]:
        return row
    joint, at = row[found.start("for")]._replace(symbol=";", text=";"), found.start("to")
    return [*row[: found.start()], joint, *row[found.end("for") : at], *row[at + 1 :]]


# "captured Lowfen before being driven out by the army", "but were pushed back by the army on Friday"
BEATEN = re.compile(
    r"V[dxj]{0,2}(?:Uo)?P(?P<more>(?:,P)*,?aP)?(?:iPT?)?D?(?P<joint>,?x)h(?P<done>g)(?P<out>x?)(?:f(?:dU|x))?b(?P<who>d?[jg]?[PS])(?=[D,;.]|$)"
)


def won_back(row: Row, lexicon: Lexicon) -> Row:
    """Say of whoever beats those who took a place that they took it back."""
    found = BEATEN.search(line_of(row))
    back = next((verb for verb in lexicon.verbs if (verb.kind, verb.frame) == (EventKind.RECAPTURED, "take")), None)
    verb = row[found.start()].verb if found else None
    if found is None or back is None or verb is None or verb.kind not in TAKEN:
        return row
    deeds, joint = lexicon.kinds.deeds, row[found.end("joint") - 1]
    beaten = is_a(deeds.pushed if found["out"] else deeds.expelled, row[found.start("done")].text)
    if not beaten or not is_a(deeds.undoing, joint.text) or _is_not_so(row[: found.start()], lexicon):
        return row
    end, them = row[found.end() - 1].end, "them" if found["more"] else "it"
    again = (Chunk("V", "retook", end, end, verb=back), Chunk("x", them, end, end))
    parted = joint._replace(symbol=";", text=";")
    return [*row[: found.start("joint")], parted, *row[slice(*found.span("who"))], *again, *row[found.end() :]]


# "Lowfen has been recaptured, along with Highfen and Norby"
ALONG = re.compile(
    r"(?P<place>d?(?:Uo)?P)(?P<was>[vh]{1,3}V(?P<by>bd?[jg]?[PS])?),?(?P<joint>a)(?P<names>(?:dUo)?P(?:,P)*(?:,?aP)?)(?=[,;.D]|$)"
)


def along_with(row: Row, lexicon: Lexicon) -> Row:
    """Put before a passive what it tells of along with its subject."""
    found = ALONG.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.asides.along_with, row[found.start("joint")].text):
        return row
    along = row[slice(*found.span("names"))]
    if len(along) == 1 and found["by"]:  # "was taken by the rebels along with Norland": who or what else is not told
        return [*row[: found.start("joint")], *row[found.end() :]]
    if len(along) == 1 and " " in along[0].text:
        return row  # "was taken along with Colonel Ivan Doe"
    names = [row[found.start("joint")], *along]
    return [*row[: found.end("place")], *names, *row[slice(*found.span("was"))], *row[found.end() :]]


# "Lowfen was taken, as well as Norby in Westmoor", "... as were two villages in Eastmoor"
AS_WELL = re.compile(
    rf"(?P<was>[vh]{{0,3}})x?(?P<verb>V)(?P<by>(?:b|(?<=V))[dt]?[jg]{{0,2}}[PS](?:s?[jg]?c)?)?D?,?(?P<joint>a|m[gh])"
    rf"(?P<what>d?(?:[xygjr]{{0,3}}Uo)?P(?:,P)*(?:,?aP)?{_WITHIN}|(?:rN|Nr?)[xygj]{{0,3}}U{_PLACED_AT}"
    rf"|N(?={_WITHIN}){_PLACED_AT})(?=[,;.]|$)"
)


def as_well(row: Row, lexicon: Lexicon) -> Row:
    """Say a passive again of what lies elsewhere, of which the same is told behind it."""
    asides = lexicon.kinds.asides
    for found in backwards(AS_WELL, row):
        joint = " ".join(one.text for one in row[found.start("joint") : found.start("what")])
        verb = row[found.start("verb")].verb
        passive = found["was"].endswith("h") or (verb is not None and verb.frame in FALLS)
        first = row[found.start() - 1] if found.start() else None  # "Colonel Doe was captured, as well as"
        person = first is not None and " " in first.text and caseless(lexicon.mood.party).search(first.text.split()[0])
        if person or not passive or not (is_a(asides.along_with, joint) or is_a(asides.as_did, joint)):
            continue
        if found["by"] and not found["by"].startswith("b") and (verb is None or verb.frame not in FALLS):
            continue
        stop = row[found.end() - 1].end
        again = said_again(row, found.start("verb"), stop, lexicon)
        again += [one._replace(start=stop, end=stop) for one in row[slice(*found.span("by"))]]
        apart = row[found.start("joint")]._replace(symbol=";")
        what = with_unit(row[: found.end("what")], found.start("what"))
        row = [*row[: found.start("joint")], apart, *what, *again, *row[found.end() :]]
    return row


# "Lowfen and Highfen fell on Monday and Tuesday respectively", "took Lowfen and Highfen on 3 and 5 May respectively"
RESPECTIVELY = re.compile(
    r"^(?P<front>[^;NP]*(?:P[vhx]{0,2}V[^;NP]*)?)(?P<name>P)(?P<joint>,?a)d?(?P<second>P)"
    r"(?P<back>(?:[^;PN]{0,6}[io]d?y?(?:To)?PT?)?[^;PN]*)(?P<day>D),?(?P<each>q)"
)


def each_on_its_day(row: Row, _: Lexicon) -> Row:
    """Tell each of two places for itself, with its own of two days."""
    found = RESPECTIVELY.match(line_of(row))
    told = row[found.start("day")] if found else None
    day = told.day if told else None
    if found is None or told is None or day is None or not day.first or not day.last or day.first == day.last:
        return row
    if "V" not in found["front"] + found["back"]:
        return row
    (front, first, back, second), at = (
        (row[slice(*found.span(k))] for k in ("front", "name", "back", "second")),
        told.end,
    )
    again = [one._replace(start=at, end=at) for one in front]
    behind = [one._replace(start=at, end=at) for one in back]
    days = [told._replace(day=replace(day, last=day.first)), told._replace(start=at, day=replace(day, first=day.last))]
    parted = row[found.start("joint")]._replace(symbol=";", start=at, end=at)
    return [*front, *first, *back, days[0], parted, *again, *second, *behind, days[1], *row[found.end() :]]


# "Vespera a cédé le contrôle de Lowfen à Norland"
CONTROL_GIVEN = re.compile(r"(?<=V)d?c[om](?=d?[PNU])")


def without_control(row: Row, _: Lexicon) -> Row:
    """Say of a place what is said of the control over it, where somebody hands it over."""
    found = CONTROL_GIVEN.search(line_of(row))
    given = row[found.start() - 1].verb if found else None
    if found is None or given is None or given.kind is not EventKind.HANDED_OVER:
        return row
    return [*row[: found.start()], *row[found.end() :]]
