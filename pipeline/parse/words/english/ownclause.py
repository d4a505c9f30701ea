"""Where English begins another clause, with its own subject and verb: parted as if by a semicolon.

"The army took six villages and the rebels seized Lowfen": so neither is taken for the last of a list, and sides, days
and regions of the one clause are not those of the other.
"""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.row import Chunk, Row, backwards, line_of
from pipeline.parse.words.steps import Step, taken

ACTIVE = frozenset("take seize clear lose forfeit oust".split())  # frames of verbs that have their subject in front
# who acts, behind "and" or "while" and a clause with a verb, and what is acted on, behind the verb
CLAUSE = re.compile(
    r"(?<=[PTSUDNXz])(?:,?a|,?(?P<while>x))(?P<who>d?[jgyS]{0,2}[PS])(?P<aux>[vhx]{0,2})"
    r"(?P<verb>V)(?=D?[dxygjr]{0,4}(?:[UTP]|N)|(?P<them>x)(?:[xo]{0,2}x)?(?:[D,;]|$))"
)


BEGUN = re.compile(r"(?P<while>x)[dgjyS]{0,3}[PS]$")


def _parted(row: Row, lexicon: Lexicon) -> Row:
    line = line_of(row)
    for found in reversed([*CLAUSE.finditer(line)]):
        verb = row[found.start("verb")].verb
        joined = any(is_a(lexicon.kinds.small.joining, one.text) for one in row[slice(*found.span("aux"))])
        if verb is None or verb.frame not in ACTIVE or joined or "V" not in line[: found.start()]:
            continue
        if found["them"] and not is_a(lexicon.kinds.names.them, row[found.start("them")].text):
            continue
        if not found["while"] and is_a(lexicon.kinds.sides.owned, row[found.start("who")].text):
            continue  # "the army and its allies have seized": who acts together
        begun = not found["while"] and BEGUN.search(line, 0, found.start())
        small = lexicon.kinds.small
        if begun and is_a(f"{small.meanwhile}|{small.upon}", row[begun.start("while")].text):
            continue  # "took Lowfen, while the army and the militia seized Highfen"
        kept = found.start("while") if found["while"] else found.start("who")
        row = [*row[: found.start()], _mark(row[found.start()]), *row[kept:]]
    return row


# "In Eastmoor the army took Norby, in Westmark the rebels took Lowfen", "..., and in Westmark, where they took"
ELSEWHERE = re.compile(
    r"(?<=[PTSUDNXz])(?P<mark>,?[ax]?)(?=(?:D,?)?id?[yz]?(?:To)?P(?:,?ad?P)?T?,?(?P<who>(?<=,)w[xdjgyPS]{1,4}|d?[jgyS]{0,2}[PS])"
    r"(?P<aux>[vhx]{0,2})(?P<verb>V)D?[dxygjr]{0,4}(?:[UTP]|N))"
)


def _elsewhere(row: Row, _: Lexicon) -> Row:
    line = line_of(row)
    for found in reversed([*ELSEWHERE.finditer(line)]):
        verb = row[found.start("verb")].verb
        if found["mark"] and verb and verb.frame in ACTIVE and "V" in line[: found.start()]:
            row = [*row[: found.start()], _mark(row[found.start()]), *row[found.end() :]]
    return row


# "the liberation of Lowfen on 4 May, and fights around Highfen"
FIGHTS = re.compile(r"(?<=[PD])(?P<and>,?a)(?P<fight>[gX])(?=[nim])")


def _fights(row: Row, lexicon: Lexicon) -> Row:
    for found in backwards(FIGHTS, row):
        if is_a(lexicon.kinds.deeds.fights, row[found.start("fight")].text):
            row = [*row[: found.start()], _mark(row[found.start()]), *row[found.start("fight") :]]
    return row


# "The rebels shelled two towns and four villages were captured"
FALLING = re.compile(r"[PS][vhx]{0,2}(?P<deed>[gX])[^;VKaR]{0,8}[UPT](?P<and>,?a)(?=N[rxygj]{0,3}U[vhx]{1,3}V)")


def _falling(row: Row, lexicon: Lexicon) -> Row:
    found = FALLING.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.deeds.acted, row[found.start("deed")].text):
        return row
    at, end = found.span("and")
    return [*row[:at], _mark(row[at]), *row[end:]]


# "After the army left Lowfen, the rebels took Highfen in Eastmoor"
LED = re.compile(
    r"^x[^V,;]*[PS][vhx]{0,3}V[^;,]*?(?P<comma>,)(?=d?[jgyS]{0,2}[PS][vhx]{0,2}VD?[dxygjr]{0,4}(?:[UTP]|N))"
)


def _led(row: Row, lexicon: Lexicon) -> Row:
    found = LED.match(line_of(row))
    if found is None or not is_a(lexicon.kinds.small.as_soon, row[0].text):
        return row
    at = found.start("comma")
    return [*row[:at], _mark(row[at]), *row[at + 1 :]]


def _mark(joint: Chunk) -> Chunk:
    return Chunk(";", "", joint.start, joint.start)


# "The army pulled out of Lowfen, and BLF moved in"
MOVED = re.compile(r"(?<=[PTUD])(?P<and>,?a)P(?P<deed>[gx])(?=[xint,.;]|$)")


def _moved(row: Row, lexicon: Lexicon) -> Row:
    for found in backwards(MOVED, row):
        acts = is_a(lexicon.kinds.deeds.begins_anew, row[found.start("deed")].text)
        if acts and "V" in line_of(row[: found.start()]):
            row = [*row[: found.start()], _mark(row[found.start()]), *row[found.end("and") :]]
    return row


STEPS = (
    Step(_moved, "P", MOVED),
    Step(_parted, "V", CLAUSE),
    Step(_elsewhere, "i", ELSEWHERE),
    Step(_led, ",", LED),
    Step(_falling, "V", FALLING),
    Step(_fights, "a", FIGHTS),
)


def parted(row: Row, lexicon: Lexicon) -> Row:
    """Return a row with a semicolon where another clause begins, and with the verb that it leaves out."""
    return taken(STEPS, row, lexicon) if lexicon.english else row
