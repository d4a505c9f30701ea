"""What English puts elsewhere than where the grammar looks for it: from whom, to whom, and what stands between.

Only in English (`sharing` has the order of these steps).
"""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.english.verbagain import GIVES
from pipeline.parse.words.row import Chunk, Row, backwards, line_of
from pipeline.parse.words.steps import Step

# "Lowfen was freed on 28 July, and Highfen, its chief town, on 2 August"; "Lowfen and, with it, six villages"
ITS_TOWN = re.compile(r"(?<=P),d[gjyx]{0,2}[Uz],(?=D)")
WITH_IT = re.compile(r"(?<=a),mx,(?=d?[NPU])")


def without_what_it_is(row: Row, lexicon: Lexicon) -> Row:
    """Leave out what the next place of a list is, before its day, and that it goes with the one before."""
    for found in backwards(ITS_TOWN, row):
        row = [*row[: found.start()], *row[found.end() :]]
    for found in backwards(WITH_IT, row):
        if is_a(lexicon.kinds.names.them, row[found.end() - 2].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "captured 15 districts from the government, including Lowfen"
CLAUSE = re.compile(r"l?[^VRKl;]*")
WHERE = re.compile(r"[in]d?[yzg]{0,2}(?:To)?P")
FROM_BEHIND = re.compile(
    r"(?<=V)(?P<what>[rxd]{0,2}N[rxygj]{0,2}[UT](?:id?y?PT?)?)(?P<whose>f(?:d?[jg]{0,2}S|d?P)),?(?=l)"
)


def from_whom_first(row: Row, _: Lexicon) -> Row:
    """Put right behind the verb from whom places were taken that are named behind it."""
    found = FROM_BEHIND.search(line_of(row))
    listed = CLAUSE.match(line_of(row), found.end()) if found else None
    if found is None or (listed and len(WHERE.findall(listed[0])) > 1):
        return row  # "including Lowfen in Eastmoor and Highfen in Westmoor": told for themselves
    what, whose = (row[slice(*found.span(key))] for key in ("what", "whose"))
    return [*row[: found.start()], *whose, *what, *row[found.end("whose") :]]


# "Vespera ceded to Norland the Eastmoor district"
TO_FIRST = re.compile(
    r"(?:^|(?<=[,;:m]))(?P<who>d?[PS])(?P<verb>[vh]?V)(?P<to>td?[jg]{0,2}[PS])(?P<what>(?:d|N)[^VRKtfbDhv;.,]{1,16}[PTU])(?=$|[;.,D]|a[,d])"
)


def to_whom_behind(row: Row, _: Lexicon) -> Row:
    """Put behind what is given to whom it is given."""
    found = TO_FIRST.search(line_of(row))
    verb = row[found.end("verb") - 1].verb if found else None
    if found is None or verb is None or verb.frame not in GIVES:
        return row
    giver = row[found.end("who") - 1]
    who = [*row[found.start("who") : found.end("who") - 1], giver._replace(symbol="S")]
    rest = row[found.end() :]
    stop = next((i for i, one in enumerate(rest) if one.symbol in ";.DVRK"), len(rest))
    what, to, said = (row[slice(*found.span(key))] for key in ("what", "to", "verb"))
    return [*row[: found.start()], *who, *said, *what, *rest[:stop], *to, *rest[stop:]]


# "took back Lowfen, the last town the rebels still held in Eastmoor"
THEY_HELD = re.compile(r"P,d[xygjr]{0,3}U(?P<whose>d?[jg]{0,2}[PS][xvh]{0,2}(?P<held>[gK]))(?=id?y?P)")


def without_holders(row: Row, lexicon: Lexicon) -> Row:
    """Leave out whose the town that a place is called was, before where it lies."""
    for found in backwards(THEY_HELD, row):
        if is_a(lexicon.kinds.deeds.holding, row[found.start("held")].text):
            row = [*row[: found.start("whose")], *row[found.end() :]]
    return row


# "two villages further up the valley in Eastmoor"
FURTHER = re.compile(r"(?<=U)(?P<further>[rxg])[xny]d?[gzXT](?=id?y?P)")


def without_further(row: Row, lexicon: Lexicon) -> Row:
    """Leave out how much further places lie, before their region."""
    for found in backwards(FURTHER, row):
        if is_a(lexicon.kinds.sites.further, row[found.start("further")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "liberated from Norland: Lowfen, Kurds and Highfen": a name like any other in a list
AMONG_NAMES = re.compile(r"(?<=[:;,])P,(?P<name>S)(?=,P|,?aP)")


def as_name(row: Row, _: Lexicon) -> Row:
    """Make a name of a word for a side that stands with a capital between the names of a list behind a colon."""
    for found in AMONG_NAMES.finditer(line_of(row)):
        at = found.start("name")
        one = row[at]
        if ":" in line_of(row[:at]) and one.text.istitle() and " " not in one.text:
            row = [*row[:at], one._replace(symbol="P"), *row[at + 1 :]]
    return row


# "Vespera ceded the Eastmoor district and, farther north, the Westmoor district"
FARTHER = re.compile(r"(?<=a),g{0,2}y,(?=d?P)")


def without_compass(row: Row, _: Lexicon) -> Row:
    """Leave out that the next place of a list lies farther north."""
    for found in backwards(FARTHER, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Two villages were cleared from rebels", "were cleared by the army from rebels": what rebels are cleared from
CLEARED = re.compile(
    r"(?<=[UP,])(?:(?P<was>[vh]{1,3})(?P<clear>V)(?P<by>D?(?:bd?[jg]{0,2}S)?D?)(?P<from>f)|(?P<at_once>V))"
    r"(?=d?[jg]{0,2}S)"
)


def cleared_of(row: Row, lexicon: Lexicon) -> Row:
    """Say "cleared of" where places are said to be cleared "from" those who held them."""
    clear = next((verb for verb in lexicon.verbs if verb.frame == "clear" and verb.passive), None)
    for found in backwards(CLEARED, row):
        verb = row[found.start("at_once" if found["at_once"] else "clear")]
        deeds = lexicon.kinds.deeds
        if clear is None or not is_a(deeds.cleared_from if found["at_once"] else deeds.cleared, verb.text):
            continue
        said = verb._replace(text="cleared", verb=clear)
        whom = Chunk("o", "of", verb.end, verb.end)
        was, by = (row[slice(*found.span(key))] for key in ("was", "by"))
        was = was or [Chunk("h", "were", verb.start, verb.start)]
        row = [*row[: found.start()], *was, said, *by, whom, *row[found.end() :]]
    return row


# "the cities of Lowfen, the provincial capital, Highfen, and Norby"
SEAT_IN_LIST = re.compile(r"(?<=P),dU(?=,d?P(?:,P)*,?aP)")


def without_seat_in_list(row: Row, lexicon: Lexicon) -> Row:
    """Leave out of which region the first place of a list is the seat."""
    for found in backwards(SEAT_IN_LIST, row):
        if is_a(lexicon.kinds.sites.seat, row[found.end() - 1].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "captured yesterday afternoon, Lowfen, the last stronghold"
DAY_APART = re.compile(r"(?<=[SP]V)D[gx]?(?P<comma>,)(?=(?:d?[xygj]{0,2}Uo)?P(?:,d|[in]d?y?(?:To)?P))")


def without_comma_behind_day(row: Row, _: Lexicon) -> Row:
    """Leave out the comma between a day behind a verb and the place."""
    for found in backwards(DAY_APART, row):
        verb = row[found.start() - 1].verb
        if verb is not None and verb.frame == "take":
            row = [*row[: found.start() + 1], *row[found.end() :]]
    return row


STEPS = (
    Step(cleared_of, "V", CLEARED),
    Step(without_seat_in_list, ",dU", SEAT_IN_LIST),
    Step(without_comma_behind_day, "VD", DAY_APART),
    Step(without_what_it_is, ",", ITS_TOWN, WITH_IT),
    Step(from_whom_first, ",l", FROM_BEHIND),
    Step(to_whom_behind, "Vt", TO_FIRST),
    Step(without_holders, "U", THEY_HELD),
    Step(without_further, "U", FURTHER),
    Step(as_name, ",S", AMONG_NAMES),
    Step(without_compass, "a,", FARTHER),
)
