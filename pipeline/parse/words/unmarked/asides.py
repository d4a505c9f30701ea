"""What is said by the way where no capital marks a name, left out or put plainly before names are looked for.

Every unknown word still counts as a name ("P") here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pipeline.model import Qualifier, Unit
from pipeline.parse.lexicon.shapes import Unmarked
from pipeline.parse.text.normal import fold
from pipeline.parse.words.numbers import Number
from pipeline.parse.words.row import Chunk, Row, backwards, line_of


def shaped(row: Sequence[Chunk], of: Unmarked) -> Row:
    """Return a row without what is told by the way of its places and of the way to them."""
    out = list(row)
    for step in STEPS:
        out = step(out, of)
    return out


# "الرمانة (70 كلم غرب السدرة) والنخلة (60 كلم)"
FAR = re.compile(r"(?<=P)\((?:(?P<far>N?X)[^()]{0,8}|[UTyz]{1,3})\)")


def _without_distances(row: Row, of: Unmarked) -> Row:
    """Leave out how far a place is from another, in brackets, or what it is: "Lowfen (the centre of a district)"."""
    for found in backwards(FAR, row):
        if not found["far"] or re.search(of.length, row[found.end("far") - 1].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "دخل الرمانة من ثلاثة محاور وسيطر عليها", "الرمانة، آخر معاقل الجيش في السدرة، "
WAY = re.compile(r"f(?:N|P)?(?P<way>X)")
HOLD = re.compile(r"(?<=P),(?P<hold>K)S(?:i[nyz]{0,2}P+y?)?(?=,)")


def _without_ways(row: Row, of: Unmarked) -> Row:
    """Leave out by how many roads somebody came, and whose stronghold a place was."""
    line = line_of(row)
    spans = [found.span() for found in WAY.finditer(line) if re.fullmatch(of.ways, row[found.start("way")].text)]
    spans += [found.span() for found in HOLD.finditer(line) if re.search(of.strongholds, row[found.start("hold")].text)]
    for start, end in sorted(spans, reverse=True):
        row = [*row[:start], *row[end:]]
    return row


# "الرمانة، وهي ثامن عاصمة ولاية تسقط في خمسة أيام،", "قضاء الرمانة، آخر ثلاث مناطق نص عليها الاتفاق"
NTH = re.compile(r"(?<=[PDyS]),(?:(?P<which>l)(?P<nth>[xr])|(?P<last>r)N)[^,;:R]*(?=[,;]|$)")


def _without_ranks(row: Row, of: Unmarked) -> Row:
    """Leave out which of its kind a place is to fall: "Lowfen, which is the eighth capital to fall"."""
    for found in backwards(NTH, row):
        rank = row[found.start("last" if found["last"] else "nth")]
        which = found["which"] is None or re.fullmatch(of.which, row[found.start("which")].text)
        if which and re.fullmatch(of.ranks, rank.text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "أصبحت الرمانة أول عاصمة ولاية تسقط بيد الفصائل"
BECAME = re.compile(r"(?P<became>[Vh])(?P<names>P+)(?P<nth>x)[^VKR,;]{1,8}(?P<falls>V)")


def _with_fall_first(row: Row, of: Unmarked) -> Row:
    """Tell that a place fell which became the first of its kind to fall."""
    for found in backwards(BECAME, row):
        became, rank, falls = (row[found.start(key)] for key in ("became", "nth", "falls"))
        falling = falls.verb is not None and falls.verb.frame == "first-fall"
        if falling and re.match(of.become, became.text) and re.fullmatch(of.ranks, rank.text):
            names = row[slice(*found.span("names"))]
            first = falls._replace(start=became.start, end=became.end)
            row = [*row[: found.start()], first, *names, *row[found.end() :]]
    return row


# "وحدات الجيش العاملة في ريف السدرة الجنوبي"
STATIONED = re.compile(r"(?<=S)(?P<how>P)[in][yzTn]{0,2}P+y?")


def _without_stations(row: Row, of: Unmarked) -> Row:
    """Leave out where forces are stationed that took something; said in front where nothing else tells where."""
    for found in backwards(STATIONED, row):
        if not re.fullmatch(of.stationed, row[found.start("how")].text):
            continue
        start, where = found.start() - 1, row[found.start() + 1 : found.end()]
        verb = start and row[start - 1].symbol == "V"
        placed = re.search("[inVR]", line_of(row[found.end() :])) or not verb
        before, side = row[: start - bool(verb)], row[start - bool(verb) : found.start()]
        row = [*before, *(() if placed else where), *side, *row[found.end() :]]
    return row


COMPASS = re.compile(r"(?<=P)P")


def _with_compass(row: Row, of: Unmarked) -> Row:
    """Tell that a place lies in a region whose name begins with a compass word: "Lowfen, North Eastmoor"."""
    for found in backwards(COMPASS, row):
        region = row[found.start()]
        if re.fullmatch(of.compass_of, region.text):
            within = region._replace(symbol="i", text="", end=region.start)
            row = [*row[: found.start()], within, *row[found.start() :]]
    return row


# "حاضرة غرب السدرة الرمانة"
CAPITAL = re.compile(r"(?P<seat>i)(?P<region>P)(?P<name>P+)")


def _with_capital_first(row: Row, of: Unmarked) -> Row:
    """Name a capital before its region: "the capital of West Eastmoor Lowfen fell", word for word."""
    for found in backwards(CAPITAL, row):
        seat, region = row[found.start("seat")], row[found.start("region")]
        if re.fullmatch(of.seat, seat.text) and re.fullmatch(of.compass_of, region.text):
            names = row[slice(*found.span("name"))]
            row = [*row[: found.start()], *names, seat, region, *row[found.end() :]]
    return row


# "عاصمة الولاية، مدينة الرمانة،"
SEAT_FIRST = re.compile(r"gd?T,(?=U?P+[,.fb;]|U?P+$)")


def _without_seat_before(row: Row, of: Unmarked) -> Row:
    """Leave out that a town is the capital where it is named behind a comma: "the capital of the state, Lowfen,"."""
    for found in backwards(SEAT_FIRST, row):
        if re.fullmatch(of.seat, row[found.start()].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


BEGINNING = re.compile(r"(?P<what>[wgx])[xh]{0,2}(?P<deed>[gP])(?P<day>D)")


def _without_beginnings(row: Row, of: Unmarked) -> Row:
    """Keep the day on which an operation began from what was taken in it: "the operation that began on Monday"."""
    for found in BEGINNING.finditer(line_of(row)):
        what, deed, day = (found.start(key) for key in ("what", "deed", "day"))
        own = row[what].symbol == "w" or re.fullmatch(of.begun, row[what].text)
        if own and re.fullmatch(of.begins, row[deed].text):
            row = [*row[:day], row[day]._replace(symbol="g", day=None), *row[day + 1 :]]
    return row


LAST_OF = re.compile(r"(?<=,)h?(?P<last>[gxPr])(?:U?P{1,3}|U[gX])(?:iT?o?P)?(?P<day>D)")


def _without_last_days(row: Row, of: Unmarked) -> Row:
    """Leave out the day of one of many: "31 towns since May, the last of them Lowfen on Sunday"."""
    for found in LAST_OF.finditer(line_of(row)):
        day = found.start("day")
        if re.fullmatch(of.last_of, row[found.start("last")].text):
            row = [*row[:day], row[day]._replace(symbol="g", day=None), *row[day + 1 :]]
    return row


OF_THE = re.compile(r"(?<=[zy])P")


def _with_article(row: Row, of: Unmarked) -> Row:
    """Write out the article that "to the" swallows in a name: "the right bank of the Lowfen"."""
    for found in OF_THE.finditer(line_of(row)):
        name = row[found.start()]
        if name.text.startswith(of.to_the) and len(name.text) > len(of.to_the) + 2:
            whole = of.article + name.text.removeprefix(of.to_the)
            bank = row[found.start() - 1]
            bank = bank._replace(text=bank.text + of.among)
            row = [*row[: found.start() - 1], bank, name._replace(text=whole), *row[found.end() :]]
    return row


OUT_OF = re.compile(r"(?<=N)(?:fN(?=[UT])|x(?![UT]))")


def _without_wholes(row: Row, of: Unmarked) -> Row:
    """Leave out of how many some are: "12 of 20 villages"."""
    for found in backwards(OUT_OF, row):
        some, whole = row[found.start()], re.fullmatch(of.out_of, row[found.start()].text)
        if whole:
            units = some._replace(symbol="U", text=whole["unit"], unit=Unit.LOCALITY)
            row = [*row[: found.start()], units, *row[found.end() :]]
        elif some.text == of.among.strip():
            row = [*row[: found.start()], *row[found.end() :]]
    return row


SOME_OF = re.compile(r"(?<=N)f(?=U)")


def _without_of(row: Row, of: Unmarked) -> Row:
    """Leave out "of" between a figure and the several places some of which it counts: "three of the villages of"."""
    for found in backwards(SOME_OF, row):
        of_them, units = row[found.start() : found.end() + 1]
        kind = units.text.split(" ")[0].removeprefix(of.article)
        verb = next((one for one in reversed(row[: found.start()]) if one.symbol == "V"), None)
        if verb and re.fullmatch(of.standing, verb.text):
            continue  # "the army controls three of the capitals"
        if of_them.text == of.among.strip() and (kind in of.many or " " in units.text):
            owned = kind == units.text and line_of(row[found.end() + 1 :]).startswith("P")
            within = [units._replace(symbol="i", text="", start=units.end, unit=None)] if owned else []
            row = [*row[: found.start()], units._replace(text=kind), *within, *row[found.end() + 1 :]]
    return row


LEADER = re.compile(r"(?<=S)(?P<led>x)[gP]{0,3}S")


def _without_leaders(row: Row, of: Unmarked) -> Row:
    """Leave out who leads those who took a place, where he is known as a side himself."""
    for found in backwards(LEADER, row):
        if re.fullmatch(of.led_by, row[found.start("led")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


RISEN = re.compile(r"(?P<comes>[gxP])(?P<units>[UT])(?=w)")


def _with_number_of(row: Row, of: Unmarked) -> Row:
    """Tell that the number is meant of places that "rose": "rose the villages that they took to 12", word for word."""
    for found in backwards(RISEN, row):
        comes, units = row[found.start() : found.end()]
        if re.fullmatch(of.rises, comes.text) and re.match(of.definite, units.text):
            number_of = units._replace(symbol="M", text="", end=units.start, unit=None)
            row = [*row[: found.start("units")], number_of, *row[found.start("units") :]]
    return row


NAMELY = re.compile(r"(?<=[Ur]),(?=l:?P)|(?:(?<=[Ur]l)|(?<=[Ur],l)):(?=P)|(?<=[UrPy]l):(?=\(P)")


def _without_pauses(row: Row, of: Unmarked) -> Row:
    """Leave out a comma between villages and "namely", and a colon behind that."""
    for found in backwards(NAMELY, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


# "ثلاث قرى في السدرة، وأوضح البيان أن القرى هي الرمانة"
TELLING = re.compile(r"(?<=[UPy]),(?P<told>a?R[gSP]{0,2}(?P<that>x))(?=Ul:?\"?P)")


def _without_telling(row: Row, of: Unmarked) -> Row:
    """Leave out that who told of counted villages said also which they are."""
    for found in backwards(TELLING, row):
        counted = "NU" in line_of(row[: found.start()])
        if counted and re.fullmatch(of.that, row[found.start("that")].text):
            row = [*row[: found.start("told")], *row[found.end() :]]
    return row


# "قوات الصقور (جيش الإقليم في شمال السدرة)"
WHO = re.compile(r"(?<=S)\([SPgX][^()VNR]*[in][^()VNR]*\)")


def _without_who(row: Row, of: Unmarked) -> Row:
    """Leave out brackets that tell of a side who they are and in which land: "the Hawks (the army of Lowfen in)"."""
    for found in backwards(WHO, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


# "13 قرية، معظمها في محافظة النخيل"
MOSTLY = re.compile(r",?(?P<some>[gPxu])[in][yzT]{0,3}P+y?")


def _without_most(row: Row, of: Unmarked) -> Row:
    """Leave out where only most of the places lie, which is not where all do."""
    for found in backwards(MOSTLY, row):
        if re.fullmatch(of.most_of_them, row[found.start("some")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


OFFICE = re.compile(r"R(?P<office>[gP])(?P<where>T[gP]{1,5})(?=[xVD,])")


def _without_offices(row: Row, of: Unmarked) -> Row:
    """Make no region of that of which a governor is who speaks, unless "the province" is told of behind it."""
    for found in backwards(OFFICE, row):
        there = any(one.symbol == "T" and re.match(of.definite, one.text) for one in row[found.end() :])
        if re.fullmatch(of.offices, row[found.start("office")].text) and not there:
            told = [one._replace(symbol="g", unit=None) for one in row[slice(*found.span("where"))]]
            row = [*row[: found.start("where")], *told, *row[found.end() :]]
    return row


# "كانت تحت سيطرة الجيش منذ 1990"
HELD_SINCE = re.compile(r"f(?=S)S(?P<since>x)N(?=[,.;]|$)")


def _without_spans(row: Row, of: Unmarked) -> Row:
    """Leave out since which year others had held a place."""
    for found in backwards(HELD_SINCE, row):
        if row[found.start("since")].text == of.since and re.search(of.been, row[found.start()].text):
            row = [*row[: found.start("since")], *row[found.end() :]]
    return row


# "مدينة الرمانة وعشرين قرية تابعة لها"
BESIDE = re.compile(r"(?P<kind>[UT])(?P<name>P+)[gy]?,?aN[ag]?U(?P<beside>g)(?![in])")


def _with_beside(row: Row, of: Unmarked) -> Row:
    """Name again the place to which further villages belong: "the city of Lowfen and 20 villages around it"."""
    for found in backwards(BESIDE, row):
        kind, beside = row[found.start("kind")], row[found.start("beside")]
        one = kind.symbol == "T" or kind.text in of.single
        if one and re.fullmatch(of.beside, beside.text):
            words = row[slice(*found.span("name"))]
            name = " ".join(word.text for word in words)
            again = words[0]._replace(text=name, start=beside.end, end=beside.end)
            row = [*row[: found.start("beside")], beside._replace(symbol="i"), again, *row[found.end() :]]
    return row


SEAT = re.compile(r"(?<=P),(?P<seat>U)(?=P)")


def _with_seats(row: Row, of: Unmarked) -> Row:
    """Tell in which district the town lies that is its centre: "the town of Lowfen, centre of Eastmoor district"."""
    for found in backwards(SEAT, row):
        seat = row[found.start("seat")]
        first, _, kind = seat.text.partition(" ")
        if kind and re.fullmatch(of.seats, seat.text):
            within = seat._replace(symbol="i", text=first, end=seat.start + len(first), unit=None)
            district = seat._replace(symbol="T", text=kind, start=within.end + 1, unit=Unit.DISTRICT)
            row = [*row[: found.start()], row[found.start()], within, district, *row[found.end() :]]
    return row


SUMMED = re.compile(r"(?P<comes>x)(?P<what>x)(?=V)")


def _with_sums(row: Row, of: Unmarked) -> Row:
    """Tell a number of places from "to reach what it took three villages", word for word."""
    for found in backwards(SUMMED, row):
        comes, what = row[found.start("comes")], row[found.start("what")]
        if re.fullmatch(of.comes_to, comes.text) and re.fullmatch(of.whatever, what.text):
            number_of = what._replace(symbol="M", text="", end=what.start)
            row = [*row[: found.start("what")], number_of, *row[found.start("what") :]]
    return row


# "استعادة الجيش لبلدات الرمانة والنخلة"
OBJECT = re.compile(r"(?P<noun>V)S(?P<to>t)(?=[NUT])")


def _with_objects(row: Row, of: Unmarked) -> Row:
    """Leave out "to" before the object of a noun: "the recapture by the army of the towns", word for word "to the"."""
    for found in backwards(OBJECT, row):
        noun, to = row[found.start("noun")], row[found.start("to")]
        takes = noun.verb is not None and noun.verb.frame == "first-take" and noun.verb.particle is None
        if takes and to.text in of.clitics and re.fullmatch(of.nominal, noun.text):
            row = [*row[: found.start("to")], *row[found.end("to") :]]
    return row


NUMBERED = re.compile(r"(?P<unit>S)(?P<nth>N)(?=UP)")


def _with_numbers(row: Row, of: Unmarked) -> Row:
    """Make a figure part of the name of a division: "Division 15 [took] the village of Lowfen"."""
    for found in backwards(NUMBERED, row):
        unit, number, place = row[found.start() : found.end() + 1]
        if number.text.isdecimal() and re.fullmatch(of.formation, unit.text) and place.text in of.single:
            named = unit._replace(text=f"{unit.text} {number.text}", end=number.end)
            row = [*row[: found.start()], named, *row[found.end() :]]
    return row


OF_THEM = re.compile(r"(?P<units>[UT])(?P<whose>(?:T?P{1,2}?[y]?)?)(?:(?P<many>[gxP])(?![P])|d(?P<figure>N)(?![UT]))")


def _with_definite_numbers(row: Row, of: Unmarked) -> Row:
    """Tell a figure that follows its noun with an article: "the districts the three", "villages of Lowfen the 14"."""
    for found in backwards(OF_THEM, row):
        units, told = row[found.start()], row[found.end() - 1]
        low = of.definite_numbers.get(fold(told.text)) if found["many"] else None
        number = Number(low, None, Qualifier.EXACT) if low is not None else told.number
        whose = row[slice(*found.span("whose"))]
        if number is None or not (re.match(of.definite, units.text) if not whose else units.text in of.many):
            continue
        figure = units._replace(symbol="N", text="", end=units.start, number=number, unit=None)
        within = [units._replace(symbol="i", text="", start=units.end, unit=None)] if whose else []
        units = units if whose else units._replace(end=told.end)
        row = [*row[: found.start()], figure, units, *within, *whose, *row[found.end() :]]
    return row


# "سيطر على بل خمري", "الرمانة وسر بل والنخلة"
HALF = re.compile(r"(?:(?<=[mUT])|(?<=Pa))x(?=P)|(?<=P)x(?=[,;aP]|$)")


def _with_half_names(row: Row, of: Unmarked) -> Row:
    """Make a word of grammar half of a name where no clause can begin with it: "of Pul Khumri", "Sar-i Pul and"."""
    for found in HALF.finditer(line_of(row)):
        behind, after = row[found.start() - 1].symbol == "P", row[found.end() : found.end() + 1]
        closes = not behind or all(one.symbol != "P" or one.text.startswith(of.conjunction) for one in after)
        if closes and re.fullmatch(of.half_name, row[found.start()].text):
            row = [*row[: found.start()], row[found.start()]._replace(symbol="P"), *row[found.end() :]]
    return row


# "انتزع 14 قرية في السدرة إلى جانب الرمانة في تينان"
BESIDES = re.compile(r"(?<=[Py]),?(?P<besides>x)(?=P+y?(?:[in,;.]|$))")


def _with_others(row: Row, of: Unmarked) -> Row:
    """Tell of a further place that was taken "in addition to" the others."""
    for found in backwards(BESIDES, row):
        word = row[found.start("besides")]
        if re.fullmatch(of.besides, word.text):
            comma = word._replace(symbol=",", text=",", end=word.start)
            row = [*row[: found.start()], comma, word._replace(symbol="a", text=of.conjunction), *row[found.end() :]]
    return row


# "سيطرت الفصائل على الرمانة بعد اشتباكات مع الجيش، والأخير يستعيدها"
LATTER_SIDE = re.compile(r"(?<=a)g(?=[xh]{0,2}[VP])")


def _with_latter_side(row: Row, of: Unmarked) -> Row:
    """Name again the side that is only called the latter, where it acts."""
    for found in LATTER_SIDE.finditer(line_of(row)):
        latter = row[found.start()]
        side = next((one for one in reversed(row[: found.start()]) if one.symbol == "S"), None)
        if side and re.fullmatch(of.latter, latter.text):
            again = side._replace(start=latter.start, end=latter.end)
            row = [*row[: found.start()], again, *row[found.end() :]]
    return row


# "الرمانة، وهي مسقط رأس القائد"
WHAT_IT_IS = re.compile(r"(?P<unit>U)P{1,3},(?P<which>l)[gPXx][^,;:VRaNU]*?(?=[in][yzT]{0,2}P|,|$)")


def _without_what_it_is(row: Row, of: Unmarked) -> Row:
    """Leave out what a single place is besides: "the town of Lowfen, which is the leader's birthplace"."""
    for found in backwards(WHAT_IT_IS, row):
        which = re.fullmatch(of.which, row[found.start("which")].text)
        if which and row[found.start("unit")].text in of.single:
            row = [*row[: found.start("which") - 1], *row[found.end() :]]
    return row


DATED = re.compile(r"(?<=P)\((?=D\))|(?<=P\(D)\)")


def _without_brackets_of_days(row: Row, of: Unmarked) -> Row:
    """Leave out brackets around the day of a place: "took Lowfen (12 November) and Norby (13 November)"."""
    signs = {found.start() for found in DATED.finditer(line_of(row))}
    return [one for i, one in enumerate(row) if i not in signs] if signs else row


LATTER = re.compile(r"[in]T(?P<latter>g)")
WHERE = re.compile(r"[in][yzT]{0,2}(?P<name>P+)")


def _with_latter(row: Row, of: Unmarked) -> Row:
    """Name again the region that is only called the latter: "in the latter province"."""
    for found in backwards(LATTER, row):
        latter = row[found.start("latter")]
        before = [*WHERE.finditer(line_of(row[: found.start()]))]
        if before and re.fullmatch(of.latter, latter.text):
            words = row[slice(*before[-1].span("name"))]
            name = " ".join(word.text for word in words)
            again = words[0]._replace(text=name, start=latter.start, end=latter.start)
            kind = row[found.end() - 2]
            kind = kind._replace(text=kind.text.removeprefix(of.article))
            row = [*row[: found.end() - 2], kind, again, *row[found.end() :]]
    return row


# "قالت الشرطة إن مسلحين سيطروا على الرمانة"
GUNMEN = re.compile(r"(?P<that>x)(?P<who>[XPgS])(?=[xhD]{0,2}[VgP])")


def _with_gunmen(row: Row, of: Unmarked) -> Row:
    """Make a side of armed people by no name who begin a clause: "said that gunmen took"."""
    for found in GUNMEN.finditer(line_of(row)):
        who = row[found.start("who")]
        if re.fullmatch(of.that, row[found.start()].text) and re.fullmatch(of.gunmen, who.text):
            row = [*row[: found.start("who")], who._replace(symbol="S", unit=None), *row[found.end() :]]
    return row


# "قالت النخلة إنها استعادت الرمانية", "قالت وزارة الدفاع إن قواتها سيطرت على الرمانية"
SAID_OF_ITSELF = re.compile(r"R(?P<who>P{1,2}|S)[D,]{0,4}(?P<that>x)(?P<own>[SPgX]?)[xh]{0,2}V")


def _with_speaker(row: Row, of: Unmarked) -> Row:
    """Make a side of who says that it did something, or that its own forces did."""
    for found in backwards(SAID_OF_ITSELF, row):
        who, own = row[slice(*found.span("who"))], row[slice(*found.span("own"))]
        that, name = row[found.start("that")], " ".join(one.text for one in who)
        if re.match(of.persons, name):
            continue  # "the commanders say that their forces took": no commander's are they
        if own and re.fullmatch(of.that, that.text) and re.fullmatch(of.own_forces, own[0].text):
            row = [*row[: found.start("own")], own[0]._replace(symbol="S", text=name), *row[found.end("own") :]]
        elif own or found["who"] == "S" or not re.fullmatch(of.that_it, that.text):
            continue
        side = who[0]._replace(symbol="S", text=name, end=who[-1].end)
        row = [*row[: found.start("who")], side, *row[found.end("who") :]]
    return row


# "تواصل السيطرة على المزيد من البلدات في النخلة وتينان، وذكر أنها سيطرت على 30 بلدة"
FIGURE_LATER = re.compile(
    r"(?P<verb>V)[^VKR;,]{0,4}U(?P<where>[in][yzT]{0,2}P+y?(?:,?aP+y?)?),?aR[gSP]{0,2}(?P<that>x)(?P<again>V)[mp]?N[rg]?U(?:aU)?"
    r"(?![^;VR]*[in][yzT]{0,2}P)"
)


def _with_place_of_figure(row: Row, of: Unmarked) -> Row:
    """Say again where towns were taken of which the same sentence goes on to tell how many they are."""
    for found in backwards(FIGURE_LATER, row):
        verb, again = row[found.start("verb")].verb, row[found.start("again")].verb
        same = verb is not None and again is not None and verb.frame == again.frame
        counted = "N" in found.string[found.start() : found.start("where")]
        if same and not counted and re.match(of.that, row[found.start("that")].text):
            at = row[found.end() - 1].end
            where = [one._replace(start=at, end=at) for one in row[slice(*found.span("where"))]]
            comma = row[found.end() - 1]._replace(symbol=",", text=",", start=at, unit=None)
            row = [*row[: found.end()], *where, comma, *row[found.end() :]]
    return row


HANDS = re.compile("i(?P<hands>P)")


def _with_hands(row: Row, of: Unmarked) -> Row:
    """Tell that a place came under the control of those named before: "fell into its hand"."""
    for found in backwards(HANDS, row):
        into, hands = row[found.start() : found.end()]
        if re.fullmatch(of.hands, hands.text):
            row = [*row[: found.start()], into._replace(symbol="m"), hands._replace(symbol="c"), *row[found.end() :]]
    return row


# an entry of a list: "شرقي السدرة: الرمانة والنخلة"
ENTRY = re.compile(r"(?P<where>(?:i?[yzT]{1,2}|i|n)P+y?):(?P<names>P+(?:(?:,a?|a)P+)*)")


def with_names_first(row: Row) -> Row:
    """Name the places of an entry before where they lie: "East of Eastmoor: Lowfen, Highfen"."""
    entry = ENTRY.fullmatch(line_of(row))
    if entry is None:
        return row
    where, names = row[slice(*entry.span("where"))], row[slice(*entry.span("names"))]
    first = where[0]
    within = [] if first.symbol == "i" else [first._replace(symbol="i", text="", end=first.start, unit=None)]
    where = [one._replace(symbol="y") if one.symbol == "n" else one for one in where]
    return [*names, *within, *where]


# "14 قرية منها الرمانة والنخلة والدوحة في السدرة"
LIST_PLACED = re.compile(r"NU(?:aU)?r?lP+(?:,?aP+|,P+)+(?P<where>i)P+(?=[,;.fD]|$)(?!,?aP+i)")


# "قريتين هما الرمانة في السدرة والنخلة في زيدان"
PLACED = r"P+(?:,?aP+|,P+)*i[yzT]{0,2}P+y?"
EACH_PLACED = re.compile(rf"U(?:aU)?r?(?P<namely>l)(?={PLACED}(?:,?a|,){PLACED})")


# "بلدتي الرمانة في السدرة والنخلة في زيدان"
TWO_PLACED = re.compile(r"U(?=P+i[yzT]{0,2}P+y?,?aP+i[yzT]{0,2}P)")


def with_lists_placed(row: Row, of: Unmarked) -> Row:
    """Tell that all places counted lie where several of them do: "14 villages, among them Lowfen and Highfen in".

    Where each is said to lie elsewhere, "namely" is a colon before entries by region.
    """
    two = [found.start() for found in TWO_PLACED.finditer(line_of(row))]  # by no word for two, which would count both
    row = [one._replace(text="") if i in two and one.text in of.paired else one for i, one in enumerate(row)]
    each = [found.start("namely") for found in EACH_PLACED.finditer(line_of(row))]
    row = [one._replace(symbol=":") if i in each else one for i, one in enumerate(row)]
    for found in backwards(LIST_PLACED, row):
        at = found.end("where")
        empty = row[at]._replace(text="", end=row[at].start)
        row = [*row[:at], empty._replace(symbol="z"), empty._replace(symbol="o"), *row[at:]]
    return row


STEPS: tuple[Callable[[Row, Unmarked], Row], ...] = (
    _without_distances,
    _without_ways,
    _without_ranks,
    _with_fall_first,
    _without_wholes,
    _without_of,
    _without_leaders,
    _with_number_of,
    _without_pauses,
    _without_telling,
    _without_who,
    _without_most,
    _without_offices,
    _without_spans,
    _with_beside,
    _without_stations,
    _with_compass,
    _with_capital_first,
    _without_seat_before,
    _without_beginnings,
    _without_last_days,
    _with_article,
    _with_seats,
    _with_sums,
    _with_objects,
    _with_numbers,
    _with_definite_numbers,
    _with_half_names,
    _with_others,
    _with_latter,
    _with_latter_side,
    _with_gunmen,
    _with_speaker,
    _without_what_it_is,
    _without_brackets_of_days,
    _with_hands,
    _with_place_of_figure,
)
