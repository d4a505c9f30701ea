"""What English says once for two: the verb of "A took Lowfen and B Highfen", the name behind "the former"; and asides.

Only in English (`Lexicon.english`).
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words import namebrackets
from pipeline.parse.words.scan import Chunk, line_of
from pipeline.parse.words.steps import Row, Step, taken


def spelled(row: Row, lexicon: Lexicon) -> Row:
    """Return the chunks of a sentence as they would stand if it left out nothing, and said nothing twice."""
    return row if not lexicon.english else taken(STEPS, row, lexicon)


# "captured and looted Lowfen", "captured and then burned the village of": what else was done to it
BESIDES = re.compile(r"(?<=V)ax?(?P<done>g)(?=[dxyj]{0,2}(?:P|N[rxygj]{0,2}U|[gj]?U[oP]))")


def _with_one_verb(row: Row, lexicon: Lexicon) -> Row:
    for found in reversed([*BESIDES.finditer(line_of(row))]):
        done = row[found.start("done")].text
        if is_a(lexicon.done, done) and not is_a(lexicon.kinds.asides.of_people, done):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Lowfen (population 3,000)", "a market town of 3,000 people"
PEOPLED = re.compile(
    r"(?<=P)\([gx]{1,2}N[Xg]?\)|(?<=P)\(N[Xg]\)|(?<=U)\(NX\)|(?<=U)(?:of?d?|m)N(?:X|g)(?=,|,?a|$|i)|(?<=U)oN(?=,|i)"
)
MANY = 500


def _without_people(row: Row, lexicon: Lexicon) -> Row:
    for found in reversed([*PEOPLED.finditer(line_of(row))]):
        said = row[found.start() : found.end()]
        bare = said[-1].number is not None and (said[-1].number.low or 0) >= MANY  # "a town of 30,000 in Eastmoor"
        measured = line_of(said) == "(NX)"  # "51 enclaves (7,110 acres)"
        if bare or measured or any(is_a(lexicon.kinds.asides.people, chunk.text) for chunk in said):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "16 villages covering an area of 120 square kilometres were", "nine settlements, with a total area of 40 sq km, were"
MEASURED = re.compile(
    r"(?<=[UT])(?P<aside>,)?(?:g{1,2}[xti]?|m)(?:d?[gx]{0,2}[Uz]o)?N[gX]{0,2}X(?:og)?(?(aside),)(?=[hvVioD])"
)


def _without_measure(row: Row, lexicon: Lexicon) -> Row:
    for found in reversed([*MEASURED.finditer(line_of(row))]):
        words = [chunk.text for chunk in row[found.start() : found.end()] if chunk.symbol != ","]
        if is_a(lexicon.kinds.asides.measuring, words[0]) and any(
            is_a(lexicon.kinds.asides.surface, word) for word in words
        ):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "the Lowfen\u2013Highfen axis" is one line of advance
LINE = re.compile("P-P(?=[zX])")


def _one_line(row: Row, _: Lexicon) -> Row:
    for found in reversed([*LINE.finditer(line_of(row))]):
        first, dash, last = row[slice(*found.span())]
        if first.end == dash.start and dash.end == last.start:
            row = [
                *row[: found.start()],
                first._replace(text=f"{first.text}-{last.text}", end=last.end),
                *row[found.end() :],
            ]
    return row


# "not only Lowfen but also Highfen"
NOT_ONLY = re.compile(r"(?P<only>xx)(?=d?(?:Uo|[xyg]U)?P(?:T|,?aP)?(?P<but>,?xx?)d?(?:U[o]?|[xyg])?P)")


def _without_not_only(row: Row, lexicon: Lexicon) -> Row:
    found = NOT_ONLY.search(line_of(row))
    if found is None or not is_a(
        lexicon.kinds.asides.not_only, " ".join(one.text for one in row[slice(*found.span())])
    ):
        return row
    but = row[found.start("but") : found.end("but")]
    if not any(one.text.casefold() == "but" for one in but):
        return row
    joint = but[0]._replace(symbol="a")
    return [*row[: found.start()], *row[found.end() : found.start("but")], joint, *row[found.end("but") :]]


# "Lowfen fell, followed by Highfen", "followed on Monday by Highfen", "took Lowfen, then Highfen"
FOLLOWED = re.compile(
    r",?(?P<followed>x)(?P<day>D?)b(?=d?(?:Uo|[xyg])?P)|,(?P<then>x)(?=d?(?:Uo|[xyg])?P(?![svhVgxU]))"
)


def _then(row: Row, _: Lexicon) -> Row:
    for found in reversed([*FOLLOWED.finditer(line_of(row))]):
        said = "then" if found["then"] else "followed"
        after = row[found.start(said)]
        if after.text.casefold() == said:
            later = row[found.start("day")] if found["day"] else after._replace(text="then")
            both = [after._replace(symbol="a", text="and"), later]
            row = [*row[: found.start()], *both, *row[found.end() :]]
    return row


# "Upper and Lower Lowfen"
SHARED_NAME = re.compile(r"(?P<first>[Pyjg])a(?P<second>P)")


def _with_shared_name(row: Row, lexicon: Lexicon) -> Row:
    """Give the first of two places the name that they share."""
    for found in SHARED_NAME.finditer(line_of(row)):
        first, second = row[found.start("first")], row[found.start("second")]
        which, _, name = second.text.partition(" ")
        told_apart = is_a(lexicon.kinds.names.of_two, first.text) and is_a(lexicon.kinds.names.of_two, which)
        if name and told_apart and first.text != which:
            at = found.start("first")
            row = [*row[:at], first._replace(symbol="P", text=f"{first.text} {name}"), *row[at + 1 :]]
    return row


# "including Lowfen, Highfen 4 and 5, and Drymoor": quarters of one name, told apart by numbers
NUMBERED = re.compile(r"(?:(?<=l)|(?<=lU)|(?<=lUo))(?:P,)+(?P<name>P)N(?:aN)?(?=,?aP|,)")
LONGEST = 2  # digits of such a number


def _with_numbers(row: Row, _: Lexicon) -> Row:
    """Take the numbers behind a name in a list for parts of names."""
    found = NUMBERED.search(line_of(row))
    if found is None:
        return row
    at = found.start("name")
    name, numbers = row[at], row[at + 1 : found.end() : 2]
    if not all(one.text.isdecimal() and len(one.text) <= LONGEST for one in numbers):
        return row
    named = [one._replace(symbol="P", text=f"{name.text} {one.text}", number=None) for one in numbers]
    first = named[0]._replace(start=name.start)
    comma = [one._replace(symbol=",") for one in row[at + 2 : found.end()][:1]]
    return [*row[:at], first, *comma, *named[1:], *row[found.end() :]]


# "on the day rebels took Lowfen"
WHEN = re.compile(r"(?<=d)(?P<when>g)(?=d?[jg]?S[vhx]{0,2}V)")


def _with_when(row: Row, lexicon: Lexicon) -> Row:
    """Say "when" for what begins a clause without a word for it."""
    for found in reversed([*WHEN.finditer(line_of(row))]):
        if is_a(lexicon.kinds.days.when, row[found.start()].text):
            at = found.end()
            row = [*row[:at], row[at - 1]._replace(symbol="w", text="when", start=row[at - 1].end), *row[at:]]
    return row


# "Lowfen and Highfen in the former and Drymoor in the latter"
PAIR = re.compile(r"(?P<former>P)[zT]*,?ad?(?P<latter>P)")
ONE_OF_TWO = re.compile(r"(?<=[io])dg")


def _with_named(row: Row, lexicon: Lexicon) -> Row:
    """Put the name itself for "the former" and "the latter" of two regions that the sentence has named."""
    line = line_of(row)
    for found in reversed([*ONE_OF_TWO.finditer(line)]):
        said, kinds = row[found.end() - 1].text, lexicon.kinds
        which = "former" if is_a(kinds.names.former, said) else "latter" if is_a(kinds.names.latter, said) else None
        pair = PAIR.search(line, 0, found.start()) if which else None
        if pair and which:
            row = [*row[: found.start()], row[pair.start(which)], *row[found.end() :]]
    return row


# "ten villages, eight of which are in Eastmoor", "..., all of them in Eastmoor"
OF_WHICH = re.compile(r"(?<=N)owh?(?=[in])")
ALL_IN = re.compile(r"(?<=V)(?P<kept>(?:bd?[jg]?[SP])?D?),d(?:x|ow?x?h?)?(?=i)")


def _of_them(row: Row, _: Lexicon) -> Row:
    for found in reversed([*OF_WHICH.finditer(line_of(row))]):
        of, which = row[found.start() : found.start() + 2]
        row = [*row[: found.start()], of, which._replace(symbol="x"), *row[found.end() :]]
    return row


def _all_in(row: Row, lexicon: Lexicon) -> Row:
    found = ALL_IN.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.asides.all_of_them, row[found.end("kept") + 1].text):
        return row
    return [*row[: found.end("kept")], *row[found.end() :]]


# "the rebels took Lowfen and the army Highfen", "..., the army three in Westmoor"
GAP = re.compile(
    r"(?:;a?|,?[ax]|,)d?(?P<side>S|P(?=N))(?=(?:(?:dUo?|d)?P(?:,P)*(?:,?aP)?U?|N(?:[rxygj]{0,2}U)?(?=[inD;,]|$))"
    r"(?:i[dyz]{0,2}PT?)?D?(?:[;,]|$|a[^VRhgv]*$))"
)


def _with_verb_again(row: Row, _: Lexicon) -> Row:
    """Say the verb again where another side takes another place by it."""
    line = line_of(row)
    for gap in reversed([*GAP.finditer(line)]):
        verbs = [i for i in range(gap.start()) if line[i] == "V"]
        acts = verbs and re.match(r"[^VKR]*$", line[verbs[-1] + 1 : gap.start()])
        verb = row[verbs[-1]] if verbs else None
        frame = verb.verb.frame if verb and verb.verb else ""
        other = line[verbs[-1] + 1 : gap.start()] if verbs else ""
        who = line[max(0, verbs[-1] - 4) : verbs[-1]] if verbs else ""
        if not (
            acts and verb and verb.verb and frame in ("take", "lose", "forfeit", "clear") and re.search("[SP]", who)
        ):
            continue
        if (
            "X" in other
            or not re.search("[PU]", other)
            or re.search("[fmtbe][dgj]*$", other + line[gap.start() : gap.start("side")])
        ):
            continue
        row = [
            *row[: gap.start()],
            row[gap.start()]._replace(symbol=";"),
            *row[gap.start() + 1 : gap.end()],
            verb._replace(
                start=row[gap.end() - 1].end, end=row[gap.end() - 1].end, verb=replace(verb.verb, passive=None)
            ),
            *row[gap.end() :],
        ]
    return row


# "Lowfen was taken by the army, Highfen by the rebels", "fell to the army and Highfen to the rebels"
PASSIVE_GAP = re.compile(r"(?P<joint>,?a|,|;)(?P<names>d?(?:Uo)?P(?:,?aP)?)(?=[bt]d?[jg]?[SP](?:[D,;]|$))")


def _with_passive_again(row: Row, _: Lexicon) -> Row:
    """Say a passive again where another place goes to another side."""
    line = line_of(row)
    for gap in reversed([*PASSIVE_GAP.finditer(line)]):
        at = line.rfind("V", 0, gap.start())
        verb = row[at].verb if at > 0 else None
        passive = verb is not None and (line[at - 1] == "h" or verb.frame == "pass")
        if (
            not passive
            or not re.match(r"V(?:[bt]d?)?[jg]?[SP]", line[at:])
            or re.search("[VK;]", line[at + 1 : gap.start()])
        ):
            continue
        stop = row[gap.end() - 1].end
        again = _said_again(row, at, stop)
        joint = row[gap.start()]._replace(symbol=";")
        row = [*row[: gap.start()], joint, *row[slice(*gap.span("names"))], *again, *row[gap.end() :]]
    return row


def _said_again(row: Row, at: int, stop: int) -> Row:
    """Return a verb with its "was", to stand where the text leaves both out."""
    return [one._replace(start=stop, end=stop) for one in row[at - (row[at - 1].symbol == "h") : at + 1]]


# "the villages: Eastmoor district - Lowfen, Highfen; Westmoor district - Norby", "Westmoor district (Ashby, Cowfen)"
LISTED_NAMES = r"P(?:,P)*(?:,?aP)?"
EACH_DISTRICT = re.compile(
    rf"(?:(?<=U:)|(?<=;))(?P<district>d?PT)-(?P<names>{LISTED_NAMES})(?=;|$)"
    rf"|(?<=[,;a])(?P<second>PT)\((?P<inside>P,{LISTED_NAMES}|P,?aP)\)"
)


def _in_each_district(row: Row, _: Lexicon) -> Row:
    """Put behind the names of each district of a list where they lie."""
    for found in reversed([*EACH_DISTRICT.finditer(line_of(row))]):
        keys = ("district", "names") if found["district"] else ("second", "inside")
        district, names = (row[slice(*found.span(key))] for key in keys)
        within = Chunk("i", "", district[0].start, district[0].start)
        row = [*row[: found.start()], *names, within, *district, *row[found.end() :]]
    return row


# "took Lowfen and Highfen was shelled": the last one has a verb of its own
OWN_VERB = re.compile(r"(?P<verb>V)d?(?:[xygj]{0,2}Uo)?P(?:,P)*(?P<joint>,?a)d?P(?P<was>h)h?x?g")


def _with_own_verb(row: Row, lexicon: Lexicon) -> Row:
    """Part from places that somebody takes the last one, of which something else is told."""
    found = OWN_VERB.search(line_of(row))
    verb = row[found.start("verb")].verb if found else None
    if found is None or verb is None or verb.frame not in ("take", "clear"):
        return row
    if not is_a(lexicon.kinds.deeds.was_one, row[found.start("was")].text):
        return row
    at, end = found.span("joint")
    return [*row[:at], row[at]._replace(symbol=";"), *row[end:]]


# "passed to Vespera - Eastmoor 16, Westmoor 52"
EACH_FIGURE = re.compile(r"(?<=[PSD])-(?=PN,a?PN)")
# "The liberated villages are as follows: Lowfen and Highfen"
AS_FOLLOWS = re.compile(r"(?<=h)(?P<follows>x)(?=:)")


def _without_follows(row: Row, _: Lexicon) -> Row:
    found = AS_FOLLOWS.search(line_of(row))
    told = row[found.start("follows")].text.casefold() if found else ""
    return [*row[: found.start()], *row[found.end() :]] if found and told == "as follows" else row


# "in Eastmoor (Lowfen, Highfen, ...)"
OPEN_END = re.compile(r"(?<=P),(?=\))")


def _with_colon_before_figures(row: Row, _: Lexicon) -> Row:
    return [one._replace(symbol=":") if i in _starts(EACH_FIGURE, row) else one for i, one in enumerate(row)]


def _without_open_end(row: Row, _: Lexicon) -> Row:
    return [one for i, one in enumerate(row) if i not in _starts(OPEN_END, row)]


def _starts(pattern: re.Pattern[str], row: Row) -> set[int]:
    return {found.start() for found in pattern.finditer(line_of(row))}


# "hold 40 villages, of which 12 were captured this week"
OF_WHICH_TAKEN = re.compile(r"(?<=U)(?P<lead>,(?:ow(?P<of>N)|(?P<ahead>N)ow))(?=v?h{1,2}x?V)")


def _which_were_taken(row: Row, _: Lexicon) -> Row:
    """Tell for itself how many of those were taken."""
    found = OF_WHICH_TAKEN.search(line_of(row))
    if found is None:
        return row
    number = row[found.start("of" if found["of"] else "ahead")]
    units = row[found.start() - 1]._replace(text="", start=number.end, end=number.end)
    parted = row[found.start()]._replace(symbol=";")
    return [*row[: found.start()], parted, number, units, *row[found.end() :]]


# "The Eastmoor district was returned on 20 May, Westmoor on 25 May and Southmoor on 1 June": districts, too
DISTRICTS_RETURNED = re.compile(
    r"P(?P<kind>T)v?h{1,2}(?P<verb>V)(?P<to>(?:[tb]?d?[jg]?[PS])?)[^UNVRK;]*?D(?P<more>(?:,?a?d?PD)+)[.]?$"
)
DISTRICTS_TAKEN = re.compile(r"(?P<who>[PS])[vx]{0,2}(?P<verb>V)d?P(?P<kind>T)(?:t[PS])?D(?P<more>(?:,?a?d?PD)+)[.]?$")
ON_A_DAY = re.compile(r"(?P<joint>,?a|,)d?(?P<name>P)(?=D)")


def _with_districts_again(row: Row, _: Lexicon) -> Row:
    """Say again what was done, and that a place is a district, where a list of them goes on day by day."""
    line = line_of(row)
    found = DISTRICTS_RETURNED.search(line) or DISTRICTS_TAKEN.search(line)
    if found is None:
        return row
    kind, at, more = row[found.start("kind")], found.start("verb"), found.start("more")
    for place in reversed([*ON_A_DAY.finditer(line, more)]):
        name = row[place.start("name")]
        district = [name, kind._replace(text="", start=name.end, end=name.end)]
        if found.re is DISTRICTS_RETURNED:
            to = [one._replace(start=name.end, end=name.end) for one in row[slice(*found.span("to"))]]
            said = [*district, *_said_again(row, at, name.end), *to]
        else:
            said = [row[i]._replace(start=name.start, end=name.start) for i in (found.start("who"), at)] + district
        row = [*row[: place.start()], row[place.start()]._replace(symbol=";"), *said, *row[place.end() :]]
    return row


# "took Lowfen; Highfen and Norby followed on 5 May", "Lowfen fell on Sunday and Highfen followed on Monday"
FOLLOWED_ON = re.compile(r"(?P<joint>;|,?a)(?P<names>d?(?:Uo)?P(?:,P)*(?:,?aP)?)(?P<followed>x)(?=D|$|[,;])")
ACTS_ON = re.compile(r"(?P<who>[PS])[vxD]{0,3}(?P<verb>V)d?(?:[xygj]{0,2}Uo)?P[^VRK]*$")
BEFELL = re.compile(r"P[vhxD]{0,3}(?P<verb>V)[^VRK]*$")


def _with_verb_of_followed(row: Row, _: Lexicon) -> Row:
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
    again = [verb._replace(start=at, end=at, verb=replace(verb.verb, passive=None))]
    who = [row[acts.start("who")]._replace(start=at, end=at)] if acts else []
    said = [*who, *again, *names] if acts else [*names, *again]
    joint = row[found.start("joint")]._replace(symbol=";")
    return [*row[: found.start()], joint, *said, *row[found.end("followed") :]]


# "with them the army has freed": the side is not what "with" governs
WITH_IT = re.compile(r"(?:^|(?<=[;,]))m(?P<it>x)(?=d[jg]{0,2}[SP])")


def _with_comma(row: Row, lexicon: Lexicon) -> Row:
    """Part a side from a small word and its pronoun at the beginning of a clause."""
    for found in reversed([*WITH_IT.finditer(line_of(row))]):
        it = row[found.start("it")]
        if is_a(lexicon.kinds.names.them, it.text):
            row = [*row[: found.end()], it._replace(symbol=",", text=",", start=it.end), *row[found.end() :]]
    return row


# "lost Lowfen to Vespera and Highfen to Norland", "ceded the north of Eastmoor to Vespera and Westmoor to Norland"
GIVEN_APART = re.compile(r"(?P<joint>,?a)(?P<what>d?(?:uo)?d?(?:Uo)?P[TU]?)t(?=d?[jg]?[PS])")
GIVES = frozenset(("lose", "forfeit", "give", "hand"))


def _with_giving_again(row: Row, _: Lexicon) -> Row:
    """Say again who loses or gives, where another place goes to another side."""
    line = line_of(row)
    for gap in reversed([*GIVEN_APART.finditer(line)]):
        at = line.rfind("V", 0, gap.start())
        verb = row[at].verb if at > 0 else None
        if (
            verb is None
            or verb.frame not in GIVES
            or not re.fullmatch(r"[^VRK;]*t[^VRK;t]*", line[at + 1 : gap.start()])
        ):
            continue
        who = re.search(r"[PS](?=[vhx]{0,3}$)", line[:at])
        stop = row[gap.start("what")].start
        again = [row[i]._replace(start=stop, end=stop) for i in ([who.start(), at] if who else [at])]
        joint = row[gap.start()]._replace(symbol=";")
        row = [*row[: gap.start()], joint, *again, *row[gap.start("what") :]]
    return row


# "Lowfen was taken in Eastmoor; in Westmoor, Highfen"
PLACED = re.compile(r";a?(?P<where>i[dy]?PT?),?(?P<names>P(?:,P)*(?:,?aP)?)$")


def _with_verb_placed(row: Row, _: Lexicon) -> Row:
    """Say the verb again in a last clause that only tells what was taken where."""
    line = line_of(row)
    found = PLACED.search(line)
    at = line.rfind("V", 0, found.start()) if found else -1
    if found is None or at < 0 or re.match("V[dyjr]{0,3}[gXx]", line[at:]):
        return row
    stop = row[-1].end
    verb = _said_again(row, at, stop)
    where, names = (row[slice(*found.span(key))] for key in ("where", "names"))
    told = [*names, *where, *verb] if len(verb) == 2 else [*verb, *names, *where]
    return [*row[: found.start() + 1], *told]


# "170 bases were seized by the army, and with them the whole of Lowfen"
WITH_THEM = re.compile(r"(?<=h)(?P<verb>V)[^V;]*(?P<joint>,?am(?P<them>x))(?=[^VRK;]+$)")


def _with_them(row: Row, lexicon: Lexicon) -> Row:
    """Say a passive verb again of what was taken along."""
    found = WITH_THEM.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.names.them, row[found.start("them")].text):
        return row
    stop, at = row[-1].end, found.start("verb")
    verb = _said_again(row, at, stop)
    joint = row[found.start("joint")]._replace(symbol=";")
    return [*row[: found.start("joint")], joint, *row[found.end() :], *verb]


# "- Lowfen (Eastmoor)", an entry of a list
ENTRY = re.compile(r"(?:P-|[dxN]{0,2}(?:Uo?)?)?(?P<name>P)U?(?P<aside>\((?P<region>P)T?\))[D,;]?")


def entry(row: Row) -> Row:
    """Say "in" for the brackets of an entry of a list; leave them out where the name stands in them once more."""
    found = ENTRY.fullmatch(line_of(row))
    if found is None:
        return row
    opened, *inside, _ = row[found.start("aside") : found.end("aside")]
    again = row[found.start("name")].text[0] == row[found.start("region")].text[0] and len(inside) == 1
    where = [] if again else [opened._replace(symbol="i"), *inside]
    return [*row[: found.start("aside")], *where, *row[found.end("aside") :]]


# "took the following towns; Lowfen, Highfen and Drymoor"
TO_COME = re.compile(r"(?P<following>x)U[^;:VR]{0,6}(?:[vhx]{1,3}V)?;(?=d?(?:Uo)?P)")


def _with_colon(row: Row, _: Lexicon) -> Row:
    found = TO_COME.search(line_of(row))
    if found is None or row[found.start("following")].text.casefold() != "following":
        return row
    at = found.end() - 1
    return [*row[:at], row[at]._replace(symbol=":", text=":"), *row[at + 1 :]]


# "the districts of 'Lowfen' , 'Highfen' and 'Drymoor'"
QUOTED = re.compile(r"(?<=P)s(?=,P|,?aP)")


def _unquoted(row: Row, _: Lexicon) -> Row:
    """Leave out the mark that closes a quoted name, which looks like a genitive's."""
    marks = [found.start() for found in QUOTED.finditer(line_of(row))]
    return [one for i, one in enumerate(row) if i not in marks or one.text != "'"]


# "On 4 May the army took Lowfen; on 5 May Highfen; and on 6 May Drymoor"
FIRST_DAY = re.compile(r"(?P<who>[PS])[vx]{0,3}(?P<verb>V)(?=d?[gj]?(?:Uo)?P[^;VRK]*;a?D)")
OTHER_DAY = re.compile(r";a?D,?(?=d?[gj]?(?:Uo)?P[PUToidyz,a]*(?:;|$))")


def _on_each_day(row: Row, _: Lexicon) -> Row:
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


# "the liberation of Lowfen in Eastmoor and of Highfen in Westmoor"
AND_OF = re.compile(r"(?<=a)(?P<of>o)(?=d?(?:[xygj]{0,2}Uo?)?P)")


def _without_second_of(row: Row, _: Lexicon) -> Row:
    """Leave out the "of" said again of a noun of change, whose places go on behind "and"."""
    line = line_of(row)
    for found in reversed([*AND_OF.finditer(line)]):
        at = max(line.rfind(symbol, 0, found.start()) for symbol in "VKRw;h")
        verb = row[at].verb if at >= 0 else None
        if verb is not None and verb.frame == "noun" and row[at].text.endswith(" of"):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "announced the liberation of Lowfen, and on Sunday that of Highfen"
THAT_OF = re.compile(r"(?P<that>w)(?P<of>o)(?=d?(?:[xygj]{0,2}Uo?)?P)")


def _with_noun_again(row: Row, _: Lexicon) -> Row:
    """Say a noun of change again for "that of", where one was said before."""
    for found in reversed([*THAT_OF.finditer(line_of(row))]):
        nouns = [one for one in row[: found.start()] if one.verb and one.verb.frame == "noun"]
        that, of = row[found.start() : found.end()]
        if nouns and nouns[-1].text.endswith(" of") and that.text.casefold() == "that":
            again = nouns[-1]._replace(start=of.start, end=of.end)
            row = [*row[: found.start()], that._replace(symbol="d"), again, *row[found.end() :]]
    return row


STEPS = (
    Step(_with_noun_again, "wo", THAT_OF),
    Step(_without_second_of, "ao", AND_OF),
    Step(_on_each_day, ";", FIRST_DAY),
    Step(_unquoted, "Ps", QUOTED),
    Step(_with_colon, ";", TO_COME),
    Step(_with_one_verb, "Va", BESIDES),
    Step(_without_people, "N", PEOPLED),
    Step(_without_measure, "X", MEASURED),
    Step(namebrackets.of_names_behind_the_unit, "(P", namebrackets.BEHIND_THE_UNIT),
    Step(_one_line, "P-P", LINE),
    Step(_without_not_only, "xx", NOT_ONLY),
    Step(_then, "x", FOLLOWED),
    Step(_with_shared_name, "aP", SHARED_NAME),
    Step(_with_numbers, "PN", NUMBERED),
    Step(_with_when, "dg", WHEN),
    Step(_with_named, "dg", ONE_OF_TWO),
    Step(_of_them, "ow", OF_WHICH),
    Step(_all_in, ",d", ALL_IN),
    Step(_with_passive_again, "V", PASSIVE_GAP),
    Step(_in_each_district, "PT", EACH_DISTRICT),
    Step(_with_own_verb, "h", OWN_VERB),
    Step(_without_follows, "h", AS_FOLLOWS),
    Step(_with_colon_before_figures, "-P", EACH_FIGURE),
    Step(_without_open_end, ",)", OPEN_END),
    Step(_which_were_taken, "ow", OF_WHICH_TAKEN),
    Step(_with_districts_again, "PD", DISTRICTS_RETURNED, DISTRICTS_TAKEN),
    Step(_with_verb_of_followed, "Px", FOLLOWED_ON),
    Step(_with_comma, "mx", WITH_IT),
    Step(_with_giving_again, "t", GIVEN_APART),
    Step(_with_verb_placed, ";", PLACED),
    Step(_with_them, "am", WITH_THEM),
    Step(_with_verb_again, "V", GAP),
)
