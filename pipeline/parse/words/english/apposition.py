"""What English says of a place between the place and its verb: left out, or put where the grammar looks for it.

Only in English (`Lexicon.english`). What a place is (`placecalled`), where it lies (`placelying`), whose it was
(`placeheld`) and names in brackets (`namebrackets`) have a module each; the order of all steps stands here.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless, fold
from pipeline.parse.words.english import listed
from pipeline.parse.words.english import namebrackets as brackets
from pipeline.parse.words.english import placecalled as called
from pipeline.parse.words.english import placeheld as held
from pipeline.parse.words.english import placelying as lying
from pipeline.parse.words.row import Row, backwards, line_of
from pipeline.parse.words.steps import Step, taken


def plain(row: Row, lexicon: Lexicon) -> Row:
    """Return the chunks of a sentence without what it only says of a place by the way."""
    if not lexicon.english:
        return row
    acts = "V" in line_of(row)
    return taken(STEPS if acts else STEPS[:1], row, lexicon)


# "Fighting raged in Lowfen", "Speaking in Lowfen, which": no name, though it begins with a capital
FIRST = re.compile("^P[iontmgdvhV]")


def _begun(row: Row, lexicon: Lexicon) -> Row:
    """Make no name of the first word of a sentence, where it tells what somebody does."""
    return [row[0]._replace(symbol="x"), *row[1:]] if is_a(lexicon.kinds.names.doing, row[0].text) else row


FOUNDED = re.compile(r"(?P<made>g)[^,;VRKD]{0,6}(?P<year>D)")


def _without_founding(row: Row, lexicon: Lexicon) -> Row:
    """Make no day of what happened of the year in which a place was built: "lost Lowfen, a town built in 2015"."""
    made = caseless(lexicon.mood.founded)
    for found in FOUNDED.finditer(line_of(row)):
        if made.fullmatch(row[found.start("made")].text):
            at = found.start("year")
            row = [*row[:at], row[at]._replace(symbol="x", day=None), *row[at + 1 :]]
    return row


# "Ten years ago today Lowfen fell": not today
AGO_TODAY = re.compile(r"D(?P<today>D)")


def _without_anniversary(row: Row, lexicon: Lexicon) -> Row:
    for found in backwards(AGO_TODAY, row):
        at = found.start("today")
        if is_a(lexicon.kinds.days.ago, row[at - 1].text) and fold(row[at].text) in lexicon.dates.days:
            row = [*row[:at], *row[at + 1 :]]
    return row


# "Towns taken by the rebels (updated 6 May)": the day of the list, not of what it lists
UPDATED = re.compile(r"\([gx]?(?P<how>[gx]):?D\)")


def _without_update(row: Row, lexicon: Lexicon) -> Row:
    found = UPDATED.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.days.updated, row[found.start("how")].text):
        return row
    return [*row[: found.start()], *row[found.end() :]]


# "took today, Saturday, the town of": the weekday tells nothing more
TODAY_TOO = re.compile(r"(?<=V)D(?P<too>,D,)(?=[dNUP])")


def _without_weekday(row: Row, lexicon: Lexicon) -> Row:
    found = TODAY_TOO.search(line_of(row))
    if found is None or fold(row[found.start()].text) not in lexicon.dates.days:
        return row
    return [*row[: found.start("too")], *row[found.end("too") :]]


# "LOWFEN, May 18 (ABC) - With Highfen overrun, the army"
DATELINE = re.compile(r"^P(?:,P)?,?D?(?:\([PSDgx,]{1,3}\))?-(?=m)")


def _without_dateline(row: Row, _: Lexicon) -> Row:
    """Make no place of what happened of the place, in capitals, that a report was sent from."""
    end = next(found.end() for found in DATELINE.finditer(line_of(row)))
    if not row[0].text.isupper() or all(one.text.isupper() for one in row[end:] if one.text.isalpha()):
        return row
    return [*(one._replace(symbol="x") if one.symbol == "P" else one for one in row[:end]), *row[end:]]


# "Lowfen: The army announced the capture of 12 villages": whence a report came, or where they lie; nobody can tell
# "Lowfen: Vespera's army took four villages on Tuesday, a monitor said"
FROM_WHERE = re.compile(
    r"^P:(?=(?:d?[jgx]{0,2})[PS](?:[^:;VN]{0,6}R[^:;]{0,6}V|[^:;VKRN]{0,6}V[^:;R]*,[^:;,VKRN]{1,8}R[.]?$))"
)


def _without_place_of_report(row: Row, _: Lexicon) -> Row:
    found = FROM_WHERE.match(line_of(row))
    return row[found.end() :] if found else row


# "Lowfen - the capital of Eastmoor - fell", "took Lowfen -- a small town near Highfen"
DASHED = re.compile(
    r"(?<=P)-(?=(?:d|z)[^VRKN;:,()-]{1,9}(?P<end>-)[vhxD]{0,3}V|d[jgxyr]{0,4}U[ion]d?[jgy]{0,2}(?:To)?P[T]?(?:[;.]|$))"
)


def _with_commas(row: Row, _: Lexicon) -> Row:
    for found in backwards(DASHED, row):
        for at in (found.start(), found.start("end")) if found["end"] else (found.start(),):
            row = [*row[:at], row[at]._replace(symbol=","), *row[at + 1 :]]
    return row


# "the rebel commander Ivan Highfen had gone over to the army": a person, no place
TITLED = re.compile(r"(?<=[gSj])P(?=[vhx]{0,3}V|,)")


# "the 3rd Vesperan Front (commander - I. Doe) captured"
COMMANDED = re.compile(r"\((?P<rank>g)-?[gP,]{1,6}\)")


def _without_persons(row: Row, lexicon: Lexicon) -> Row:
    for found in backwards(COMMANDED, row):
        if row[found.start("rank")].text.casefold() in lexicon.titles:
            row = [*row[: found.start()], *row[found.end() :]]
    titled = {m.start() for m in TITLED.finditer(line_of(row))}
    return [
        one._replace(symbol="S") if i in titled and row[i - 1].text.casefold().split()[-1] in lexicon.titles else one
        for i, one in enumerate(row)
    ]


# "Lowfen (10 km east of Drymoor) and Highfen", "Lowfen, east of Drymoor, and Highfen", "Lowfen, home to many, and"
# "Lowfen, near the border with Redland, and Highfen", "Lowfen, in the south, and Highfen"
IN_LIST = re.compile(
    r"(?<=P)(?P<aside>\([gxy]?N?X[^()VKR]{0,6}\)|,?g?NX[fn]d?[Pgz]|,nd?P(?=,)|,nd?[yg]{1,2}(?:mP)?|,id?y|,(?P<home>g)(?:[tm]d?N?[PgXj]{1,3}|od?N?[gXj]{1,3}N?D)|,w(?!d?[jg]?[SP]?[vx]*V)[^,V;()]{2,12}(?<!mP)(?:(?<!P)|(?=,)))(?=,?a(?:d?P|N[rxygj]{0,2}U|(?<=D,a)g?U))"
)
# "Lowfen, between Drymoor and Highfen, fell": where it is, no list with it
_LIES = r"(?:d?P[in]d?y?(?:To)?P?T?|d?P)"
BY_TWO = re.compile(rf"(?<=P),g?(?P<by>n|m|id?X(?P<road>m)){_LIES}ao?{_LIES}(?P<end>,(?=[vhx]{{0,3}}V)|(?=$|[.;]))")
# "the villages of Lowfen, near Drymoor, Highfen, south of Norby, and Ashby"
BY_ONE = re.compile(r"(?<=P),nd?P(?=,P(?:,nd?P)?(?:,P(?:,nd?P)?)*,?aP)")
SEVERAL = re.compile(r"UoP(?:,nd?P)?(?:,P(?:,nd?P)?)*$")
# "Lowfen and Highfen, which is 40 km north of the capital, on Friday"
BEFORE_DAY = re.compile(r"(?<=P),wh[^V,;()]{2,12},(?=D)")
NO_SIDE = re.compile(r"(?<=P),?(?P<but>e)d?(?:Uo)?P(?:,P)*(?:,?aP)?,?(?=[vhx]{0,3}V)")
NEITHER = re.compile(r"P(?P<nor>x)d?P")
BY_WHOM = re.compile(r"(?<=P),d[PS]s[gxjyr]{0,3}[Uz](?=[io]d?y?PT?,[vhxD]{0,4}V)")


def _without_remarks(row: Row, lexicon: Lexicon) -> Row:
    """Leave out what stands between the places of a list, and the places of which a sentence denies what it tells."""
    for found in backwards(BY_TWO, row):
        by = row[found.start("road" if found["road"] else "by")]
        if by.symbol == "n" or is_a(lexicon.kinds.places.between, by.text):
            row = [*row[: found.start()], *row[found.end() :]]
    for found in backwards(BY_ONE, row):
        if SEVERAL.search(line_of(row[: found.start()])):
            row = [*row[: found.start()], *row[found.end() :]]
    for found in backwards(IN_LIST, row):
        if not found["home"] or is_a(lexicon.kinds.sites.home, row[found.start("home")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    if which := BEFORE_DAY.search(line_of(row)):
        row = [*row[: which.start()], *row[which.end() :]]
    but = NO_SIDE.search(line_of(row))
    if but and row[but.start("but")].text.casefold().endswith("not"):
        row = [*row[: but.start()], *row[but.end() :]]
    nor = NEITHER.search(line_of(row))
    if nor and row[nor.start("nor")].text.casefold() == "nor":
        row = [one._replace(symbol="g") if nor.start() <= i < nor.end() else one for i, one in enumerate(row)]
    whose = BY_WHOM.search(line_of(row))
    return [*row[: whose.start()], *row[whose.end() :]] if whose else row


# "have been seized since they began it on 11 November": the first day, not that of the event
BEGUN = re.compile(
    r"(?P<since>x)(?:(?:x|d?[PSzg])[vxg]{1,3}|g|d[gz]|d[gx]o|d?[gjPSz]{1,4}[vhx]{0,2}V(?=D+,))[^VRK,;:]{0,6}?(?P<days>D+)"
)


def _since(row: Row, _: Lexicon) -> Row:
    found = BEGUN.search(line_of(row))
    if found is None or row[found.start("since")].text.casefold() != "since":
        return row
    days = range(*found.span("days"))
    return [
        one._replace(day=replace(one.day, role="since"))
        if i in days and one.day and one.day.role in ("on", "loose")
        else one
        for i, one in enumerate(row)
    ]


STEPS = (
    Step(_begun, "P", FIRST),
    Step(_without_dateline, "-", DATELINE),
    Step(_without_place_of_report, "P:", FROM_WHERE),
    Step(_without_anniversary, "DD", AGO_TODAY),
    Step(_without_update, "D)", UPDATED),
    Step(_without_weekday, "D,D", TODAY_TOO),
    Step(_without_founding, "D", FOUNDED),
    Step(brackets.with_brackets, "-P", brackets.EACH_IN_DASHES),
    Step(brackets.without_where, "(", brackets.WHERE),
    Step(brackets.without_battle, "oPV", brackets.SEE_BATTLE),
    Step(brackets.without_remarks, "(", brackets.REMARK),
    Step(brackets.without_initials, "(P", brackets.INITIALS_OF_SIDE),
    Step(brackets.with_days, "(D)", brackets.DATED),
    Step(brackets.without_spellings, "(P)", brackets.IN_BRACKETS),
    Step(brackets.without_other_names, "(P)", brackets.OTHER_NAMES),
    Step(brackets.with_its_regions, "(P,P)", brackets.LIES_IN),
    Step(brackets.with_its_province, "T(P)", brackets.DISTRICT_IN),
    Step(held.without_standing, "V", held.STANDING),
    Step(held.with_stronghold, "U", held.STRONGHOLD_AT),
    Step(held.with_island, "zo", held.ISLAND),
    Step(held.without_participle, "N", held.COUNTED),
    Step(held.without_former_holder, "K", held.HELD_BY),
    Step(held.without_held_once, "K", held.HELD_ONCE),
    Step(held.behind_where, "K", held.HELD_WHERE),
    Step(held.from_former_holder, "K", held.FORMER),
    Step(held.from_whose_hold, ",", held.WHOSE_HOLD),
    Step(held.from_last_holder, "c", held.LAST_UNDER, held.IN_HANDS),
    Step(held.named_among_them, "l", held.AMONG_THEM),
    Step(held.from_whom_behind, ",l", held.INCLUDED),
    Step(_with_commas, "-", DASHED),
    Step(lying.without_same_name, "To", lying.SAME_NAME),
    Step(listed.with_colon_before_names, "aP", listed.BEHIND_VERB),
    Step(listed.without_order, ":P", listed.IN_ORDER),
    Step(listed.without_kinds, "U", listed.EACH_CALLED),
    Step(listed.without_descriptions, "P", listed.DESCRIBED),
    Step(called.without_once, "P,", called.ONCE),
    Step(lying.within_others, ",P", lying.CHAIN, lying.OF_TOWNSHIP),
    Step(lying.in_country, "P,P", lying.COUNTRY),
    Step(lying.in_part, "P", lying.IN_COMPASS),
    Step(lying.in_second, "P,P", lying.OF_TWO),
    Step(lying.without_neighbours, "l", lying.INCLUDED),
    Step(lying.as_whole, "d", lying.WHOLE_OF),
    Step(lying.as_part, "zo", lying.COUNTRYSIDE),
    Step(lying.without_radius, "N", lying.RADIUS),
    Step(lying.without_owner, "sPT", lying.OWNED_DISTRICT),
    Step(lying.as_compass_region, "idy", lying.COMPASS_REGION),
    Step(lying.as_region, "PT", lying.AREA_TOO),
    Step(lying.as_districts, "T", lying.DISTRICTS),
    Step(lying.by_region, ")", lying.LISTED_BY_REGION),
    Step(lying.in_region, "UoP,P", lying.TOWN_IN),
    Step(lying.beside_that, "tdy", lying.BESIDE_IT),
    Step(lying.without_country, "i", lying.REGION_IN_COUNTRY),
    Step(lying.without_sea, "U", lying.SEASIDE),
    Step(held.taken_back, "b", held.REDUCED),
    Step(_without_persons, "P", TITLED, COMMANDED),
    Step(held.from_holder, "gU", held.HOLDER),
    Step(held.from_owner, "o", held.OWNED),
    Step(called.with_old_seat, "zoP", called.OLD_SEAT),
    Step(called.without_how_many, "w", called.TOWNS_THAT),
    Step(called.with_where_it_is, ",d", called.SOME_IN),
    Step(called.without_what_it_is, ",dP", called.CALLED_SO),
    Step(called.without_asides, "P", *called.ASIDES),
    Step(called.with_comma, "-N", called.DASHED),
    Step(called.without_one_of, "No", called.ONE_OF),
    Step(called.without_nth_of, ",d", called.NTH_OF),
    Step(called.without_first_ones, "hd", called.FIRST_ONES),
    Step(lying.without_share, "o", lying.SHARE_TOO),
    Step(lying.without_part, "uo", lying.PART_TOO),
    Step(lying.without_far_town, "NX", lying.FAR_FROM),
    Step(lying.without_nearby, "ax", lying.NEARBY),
    Step(lying.placed_behind, "P", lying.PLACED_ASIDE, lying.PLACED_FIRST),
    Step(called.named_behind, ",P", called.ONE_NAMED),
    Step(lying.without_banks, "i", lying.BANK),
    Step(lying.without_mountains, "X", lying.SLOPE),
    Step(lying.without_coasts, "P", lying.COAST, lying.BARE_COAST),
    Step(_without_remarks, "P", IN_LIST, BY_TWO, BY_ONE, BEFORE_DAY, NO_SIDE, NEITHER, BY_WHOM),
    Step(lying.headed, ":", lying.HEADED),
    Step(lying.in_same_region, "T", lying.SAME_REGION),
    Step(called.with_which, ",d", called.TOLD),
    Step(called.without_what_is_held_too, ",w", called.HELD_TOO),
    Step(called.with_other_seat, "aP,", called.OTHER_SEAT),
    Step(called.with_seat, "P", called.SEAT_OF, called.INCLUDED_SEAT, called.SEAT, called.WHOSE, called.THE_ONE),
    Step(_since, "D", BEGUN),
    Step(called.without_becoming, "tV", called.BECAME),
    Step(called.without_called, "U", called.CALLED),
    Step(called.without_whose_home, "s", called.HOME),
    Step(called.without_codenames, "gP", called.CODENAMED),
    Step(held.without_held, "U", held.HELD),
    Step(lying.without_others, "ar", lying.OTHERS),
    Step(lying.without_around, "g", lying.BELONGING, lying.AROUND),
    Step(
        lying.without_things,
        "",
        lying.LAND_IN,
        lying.THINGS,
        lying.THING_AMONG,
        lying.NAMED_THING,
        lying.THINGS_INCLUDED,
    ),
    Step(lying.named_around, "U", lying.AROUND_IT),
    Step(lying.without_hills, "X", lying.THING_LAST),
    Step(lying.without_road, "X", lying.ROAD),
    Step(lying.in_what_it_is_of, "uo", lying.PART_OF),
    Step(lying.in_what_is_taken, "l", lying.AND_ITS_TOWNS),
    Step(lying.without_ends, "m", lying.BETWEEN),
    Step(brackets.without_dashes, "-P", brackets.IN_DASHES),
    Step(brackets.without_brackets_before_units, "(P", brackets.BEFORE_UNITS),
    Step(brackets.of_names_behind_units, "(P", brackets.BEHIND_UNITS),
    Step(called.among_those, "h", called.AMONG),
)
