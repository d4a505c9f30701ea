"""What English says once for two: a name, "the former", a verb (`verbagain`); and what it says besides.

Only in English (`Lexicon.english`).
"""

from __future__ import annotations

import re

from pipeline.model import EventKind
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.english import countedwhere, figureswith, namebrackets, putback, townmeant, verbagain, whoacts
from pipeline.parse.words.row import Chunk, Row, backwards, line_of
from pipeline.parse.words.steps import Step, taken


def spelled(row: Row, lexicon: Lexicon) -> Row:
    """Return the chunks of a sentence as they would stand if it left out nothing, and said nothing twice."""
    return row if not lexicon.english else taken(STEPS, row, lexicon)


# "talks to evacuate their families and hand over Lowfen": what is to be done is what stands behind the last "and"
INFINITIVES = re.compile(r"(?<=t)x?g[^,;:VRKwhv]{0,4}?ax?(?=V)")


def _with_one_infinitive(row: Row, lexicon: Lexicon) -> Row:
    deeds = lexicon.kinds.deeds
    for found in backwards(INFINITIVES, row):
        verb = row[found.end()].text
        if is_a(deeds.infinitive, verb) or is_a(deeds.bare, verb):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "captured and looted Lowfen", "captured and then burned the village of": what else was done to it
BESIDES = re.compile(r"(?<=V)ax?(?P<done>g)(?=[dxyj]{0,2}(?:P|N[rxygj]{0,2}U|[gj]?U[oP]))")


def _with_one_verb(row: Row, lexicon: Lexicon) -> Row:
    for found in backwards(BESIDES, row):
        done = row[found.start("done")].text
        if is_a(lexicon.done, done) and not is_a(lexicon.kinds.asides.of_people, done):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "freed, secured and restored the state flag in eight settlements", "retook and raised its flag over Lowfen"
FLAG_RAISED = re.compile(
    r"(?<=V)(?P<more>(?:,g){0,2}),?ax?(?P<done>[gV])d?[gjyPTS]{0,3}(?P<flag>X)(?:od?P)?(?P<where>[inm])(?=d?(?:[xygjr]{0,2}Uo)?P|N)"
)

FREEING = (EventKind.LIBERATED, EventKind.RECAPTURED)  # what nobody does to the flag itself, as he may seize it


def _without_flag(row: Row, lexicon: Lexicon) -> Row:
    """Leave out that a flag was raised where a place was taken, too."""
    for found in backwards(FLAG_RAISED, row):
        asides = lexicon.kinds.asides
        before = row[max(0, found.start() - 3) : found.start()]
        freed = any(one.verb and one.verb.kind in FREEING for one in before)
        freed = freed or is_a(asides.controlling, before[-1].text)
        raised = is_a(asides.raised, row[found.start("done")].text)
        if freed and raised and is_a(asides.flag, row[found.start("flag")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Lowfen (population 3,000)", "a market town of 3,000 people"
PEOPLED = re.compile(
    r"(?<=P)\([gx]{1,2}N[Xg]?\)|(?<=P)\(N[Xg]\)|(?<=U)\(NX\)|(?<=U)(?:of?d?|m)N(?:X|g)(?=,|,?a|$|i)|(?<=U)oN(?=,|i)"
)
MANY = 500


def _without_people(row: Row, lexicon: Lexicon) -> Row:
    for found in backwards(PEOPLED, row):
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
    for found in backwards(MEASURED, row):
        words = [chunk.text for chunk in row[found.start() : found.end()] if chunk.symbol != ","]
        if is_a(lexicon.kinds.asides.measuring, words[0]) and any(
            is_a(lexicon.kinds.asides.surface, word) for word in words
        ):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "seized 200 square kilometres of the Eastmoor region, with one town and 80 villages"
LAND_WITH = re.compile(
    r"V(?:d?Uo)?[xd]{0,2}N(?:od?N)?[gX]{0,2}(?P<land>[gX])(?:\(N[gX]{1,2}\))?(?:[^VKR;,X()]{1,5})?,(?P<with>m)(?=N[rxygj]{0,2}U(?:a[dN][rxygj]{0,2}U)?(?:[in]d?y?PT?)?(?:[,;.]|$))"
)


def _including(row: Row, lexicon: Lexicon) -> Row:
    """Say "including" for "with" before the places that lie on taken land."""
    found = LAND_WITH.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.asides.surface, row[found.start("land")].text):
        return row
    return [one._replace(symbol="l") if i == found.start("with") else one for i, one in enumerate(row)]


# "the Lowfen\u2013Highfen axis" is one line of advance
LINE = re.compile("P-P(?=[zX])")


def _one_line(row: Row, _: Lexicon) -> Row:
    for found in backwards(LINE, row):
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
    for found in backwards(FOLLOWED, row):
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
            more = line_of(row[found.end() : found.end() + 2]) == "aP"  # "Upper and Lower Lowfen and Highfen"
            joint = row[at + 1]._replace(symbol="," if more else "a")
            row = [*row[:at], first._replace(symbol="P", text=f"{first.text} {name}"), joint, *row[at + 2 :]]
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
    for found in backwards(WHEN, row):
        if is_a(lexicon.kinds.days.when, row[found.start()].text):
            at = found.end()
            row = [*row[:at], row[at - 1]._replace(symbol="w", text="when", start=row[at - 1].end), *row[at:]]
    return row


# "Lowfen and Highfen in the former and Drymoor in the latter"
PAIR = re.compile(r"(?P<former>P)[zT]*,?ad?(?P<latter>P)")
ONE_OF_TWO = re.compile(r"(?<=[io])dg|(?<=[,;ax])dg(?=[vhx]{1,4}V)")


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
    for found in backwards(OF_WHICH, row):
        of, which = row[found.start() : found.start() + 2]
        row = [*row[: found.start()], of, which._replace(symbol="x"), *row[found.end() :]]
    return row


def _all_in(row: Row, lexicon: Lexicon) -> Row:
    found = ALL_IN.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.asides.all_of_them, row[found.end("kept") + 1].text):
        return row
    return [*row[: found.end("kept")], *row[found.end() :]]


# "the villages: Eastmoor district - Lowfen, Highfen; Westmoor district - Norby", "Westmoor district (Ashby, Cowfen)"
LISTED_NAMES = r"P(?:,P)*(?:,?aP)?"
EACH_DISTRICT = re.compile(
    rf"(?:(?<=U:)|(?<=;))(?P<district>d?PT)-(?P<names>{LISTED_NAMES})(?=;|$)"
    rf"|(?<=[,;a])(?P<second>PT)\((?P<inside>P,{LISTED_NAMES}|P,?aP)\)"
)


def _in_each_district(row: Row, _: Lexicon) -> Row:
    """Put behind the names of each district of a list where they lie."""
    for found in backwards(EACH_DISTRICT, row):
        keys = ("district", "names") if found["district"] else ("second", "inside")
        district, names = (row[slice(*found.span(key))] for key in keys)
        within = Chunk("i", "", district[0].start, district[0].start)
        row = [*row[: found.start()], *names, within, *district, *row[found.end() :]]
    return row


# "passed to Vespera - Eastmoor 16, Westmoor 52"
EACH_FIGURE = re.compile(r"(?<=[PSD])-(?=PN,a?PN)")
# "The liberated villages are as follows: Lowfen and Highfen"
AS_FOLLOWS = re.compile(r"(?<=h)(?P<follows>x)(?=:)")


def _without_follows(row: Row, _: Lexicon) -> Row:
    found = AS_FOLLOWS.search(line_of(row))
    told = row[found.start("follows")].text.casefold() if found else ""
    return [*row[: found.start()], *row[found.end() :]] if found and told == "as follows" else row


# "IMPORTANT TOWNS RETAKEN LONDON, Sept. 2.": a headline runs into the line that tells whence a report came
DATELINE = re.compile(r"[TU]V(?P<place>P),D$")


def _without_dateline(row: Row, _: Lexicon) -> Row:
    found = DATELINE.search(line_of(row))
    if found is None or not all(one.text.isupper() for one in row[: found.end("place")] if one.text.isalpha()):
        return row
    return row[: found.start("place")]


# "in Eastmoor (Lowfen, Highfen, ...)"
OPEN_END = re.compile(r"(?<=P),(?=\))")


def _with_colon_before_figures(row: Row, _: Lexicon) -> Row:
    return [one._replace(symbol=":") if i in _starts(EACH_FIGURE, row) else one for i, one in enumerate(row)]


def _without_open_end(row: Row, _: Lexicon) -> Row:
    return [one for i, one in enumerate(row) if i not in _starts(OPEN_END, row)]


def _starts(pattern: re.Pattern[str], row: Row) -> set[int]:
    return {found.start() for found in pattern.finditer(line_of(row))}


# "with them the army has freed": the side is not what "with" governs
WITH_IT = re.compile(r"(?:^|(?<=[;,]))m(?P<it>x)(?=d[jg]{0,2}[SP])")


def _with_comma(row: Row, lexicon: Lexicon) -> Row:
    """Part a side from a small word and its pronoun at the beginning of a clause."""
    for found in backwards(WITH_IT, row):
        it = row[found.start("it")]
        if is_a(lexicon.kinds.names.them, it.text):
            row = [*row[: found.end()], it._replace(symbol=",", text=",", start=it.end), *row[found.end() :]]
    return row


# "- Lowfen (Eastmoor)", an entry of a list
ENTRY = re.compile(r"(?:P-|[dxN]{0,2}(?:Uo?)?)?(?P<name>P)U?(?P<aside>\((?P<region>P)T?\))[D,;]?")


# "- Lowfen and Highfen, both taken on 4 May;"
TAKEN_ENTRY = re.compile(r"d?(?:Uo)?P(?:,P)*(?:,?aP)?(?P<both>,[dx]?)(?P<verb>V)D[;.]?")


def entry(row: Row) -> Row:
    """Say "in" for the brackets of an entry of a list; leave them out where the name stands in them once more.

    And "were" before what became of the places of an entry.
    """
    told = TAKEN_ENTRY.fullmatch(line_of(row))
    verb = row[told.start("verb")] if told else None
    if told and verb and verb.verb and verb.verb.passive and caseless(verb.verb.passive).fullmatch(verb.text):
        return [*row[: told.start("both")], Chunk("h", "were", verb.start, verb.start), *row[told.start("verb") :]]
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


TWO_COMMAS = re.compile("(?<=P),(?=,)")


def _with_one_comma(row: Row, _: Lexicon) -> Row:
    """Leave out a comma that is typed twice."""
    twice = _starts(TWO_COMMAS, row)
    return [one for i, one in enumerate(row) if i not in twice]


def _unquoted(row: Row, _: Lexicon) -> Row:
    """Leave out the mark that closes a quoted name, which looks like a genitive's."""
    marks = [found.start() for found in QUOTED.finditer(line_of(row))]
    return [one for i, one in enumerate(row) if i not in marks or one.text != "'"]


STEPS = (
    Step(_with_one_comma, ",,", TWO_COMMAS),
    *whoacts.STEPS,
    *townmeant.STEPS,
    *figureswith.STEPS,
    *putback.STEPS,
    *countedwhere.STEPS,
    Step(verbagain.only_for, "xm", verbagain.ONLY_FOR),
    Step(verbagain.won_back, "b", verbagain.BEATEN),
    Step(verbagain.as_well, "V", verbagain.AS_WELL),
    Step(verbagain.along_with, "a", verbagain.ALONG),
    Step(verbagain.noun_again, "wo", verbagain.THAT_OF),
    Step(verbagain.without_second_of, "a", verbagain.AND_OF),
    Step(verbagain.each_on_its_day, "q", verbagain.RESPECTIVELY),
    Step(verbagain.on_each_day, ";", verbagain.FIRST_DAY),
    Step(_unquoted, "Ps", QUOTED),
    Step(_with_colon, ";", TO_COME),
    Step(_without_dateline, "VP", DATELINE),
    Step(_with_one_infinitive, "aV", INFINITIVES),
    Step(_with_one_verb, "Va", BESIDES),
    Step(_without_flag, "X", FLAG_RAISED),
    Step(_without_people, "N", PEOPLED),
    Step(_without_measure, "X", MEASURED),
    Step(_including, ",m", LAND_WITH),
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
    Step(verbagain.passive_again, "V", verbagain.PASSIVE_GAP),
    Step(_in_each_district, "PT", EACH_DISTRICT),
    Step(verbagain.own_verb, "h", verbagain.OWN_VERB),
    Step(_without_follows, "h", AS_FOLLOWS),
    Step(_with_colon_before_figures, "-P", EACH_FIGURE),
    Step(_without_open_end, ",)", OPEN_END),
    Step(verbagain.which_were_taken, "ow", verbagain.OF_WHICH_TAKEN),
    Step(verbagain.given_control, "c", verbagain.GIVEN_CONTROL),
    Step(verbagain.from_who_took, "NU", verbagain.TAKEN_BEFORE),
    Step(verbagain.of_again, "o", verbagain.OF_AGAIN),
    Step(verbagain.districts_again, "PD", verbagain.DISTRICTS_RETURNED, verbagain.DISTRICTS_TAKEN),
    Step(verbagain.verb_of_followed, "x", verbagain.FOLLOWED_ON),
    Step(_with_comma, "mx", WITH_IT),
    Step(verbagain.giving_again, "a", verbagain.GIVEN_APART),
    Step(verbagain.lying_in_one, "i", verbagain.LIES_IN),
    Step(verbagain.verb_placed, "i", verbagain.PLACED, verbagain.PLACED_TOO),
    Step(verbagain.taken_along, "am", verbagain.WITH_THEM),
    Step(verbagain.verb_again, "V", verbagain.GAP),
)
