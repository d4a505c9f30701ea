"""What French and Spanish brackets behind a name say of it: the region that a town, or a heading, lies in."""

from __future__ import annotations

import re

from pipeline.model import EventKind, Unit
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless, fold
from pipeline.parse.words.row import Chunk, Row, backwards, line_of

# "Lowfen (Eastmoor) : les rebelles ont pris": where the report is about, not "Paris (AFP) :"
HEAD = re.compile(r"^P(?P<wider>\(P\)):")


def headed_once(row: Row, lexicon: Lexicon) -> Row:
    """Leave out where the region lies that heads a line."""
    found = HEAD.match(line_of(row))
    if found is None or not _is_region(row[0], row[2], lexicon):
        return row
    return [row[0], *row[found.end("wider") :]]


# "ont abandonné Lowfen (Eastmoor) mercredi", "cayeron Lowfen y Highfen (Eastmoor)"
PLACED = re.compile(r"P(?P<within>\(P\))(?=$|[,;.:DVhvxgbmRti]|a[DgxV])(?!,?(?:ad?)?P|,?aN)")
DATELINE = re.compile(r"P\(P\)[,:.-]")  # "Lowfen (Eastmoor), 5 novembre : ..."
OF_REGION = re.compile(r"(?:[in][dyg]{0,3}(?:Tod?)?|N[rxygj]{0,2}[UT][io]d?|To?d?|\([^)]*)$")


def with_region_inside(row: Row, lexicon: Lexicon) -> Row:
    """Say "in" for the brackets behind a town that name its region, not another spelling of it or a side."""
    line = line_of(row)
    found = PLACED.search(line)
    if found is None or line.count("(") != 1 or DATELINE.match(line) or OF_REGION.search(line[: found.start()]):
        return row
    at = found.start("within")
    if not _is_region(row[found.start()], row[at + 1], lexicon):
        return row
    mark = row[at]
    inside = [Chunk(",", "", mark.start, mark.start), mark._replace(symbol="i", text="")]
    return [*row[:at], *inside, row[at + 1], *row[at + 3 :]]


def _is_region(name: Chunk, inside: Chunk, lexicon: Lexicon) -> bool:
    """Return whether a name in brackets is that of a region: no agency, no side, no other spelling of the town."""
    if name.text.isupper() or inside.text.isupper() or fold(name.text)[:1] == fold(inside.text)[:1]:
        return False
    return caseless(lexicon.mood.monitor).search(inside.text) is None


# "dans une offensive du FLV", "en una ofensiva conjunta con el FLM": who leads it, not where it is
LED_BY = re.compile(r"(?P<deed>z)[gyj]{0,2}[om]d?(?P<who>P)(?![PT])")


def with_leaders_of_deeds(row: Row, lexicon: Lexicon) -> Row:
    """Make a side of initials behind an offensive."""
    for found in LED_BY.finditer(line_of(row)):
        at, deeds = found.start("who"), lexicon.kinds.deeds
        word = row[found.start("deed")].text
        if row[at].text.isupper() and (is_a(deeds.fought, word) or is_a(deeds.advances, word)):
            row[at] = row[at]._replace(symbol="S")
    return row


# "agregó el parte": the report, no part of anything
TELLS = re.compile(r"R[xD]?d(?P<report>u)(?=$|[,;.])")


def with_reports(row: Row, _: Lexicon) -> Row:
    """Let speak what a reporting verb has for its subject."""
    for found in TELLS.finditer(line_of(row)):
        row[found.start("report")] = row[found.start("report")]._replace(symbol="g")
    return row


# "Un porte-parole parle de sept villages repris"
SPEAKS = re.compile(r"^d?(?P<voice>g)[^VKR;:,]{0,6}?(?P<speaks>g)(?=oN)")


def with_spokesmen(row: Row, lexicon: Lexicon) -> Row:
    """Let a spokesman tell what he is said to speak of: "un porte-parole parle de sept villages repris"."""
    found = SPEAKS.match(line_of(row))
    if found is None or not is_a(lexicon.kinds.sides.voice, row[found.start("voice")].text):
        return row
    at = found.start("speaks")
    if is_a(lexicon.kinds.romance.speaks, row[at].text):
        row[at] = row[at]._replace(symbol="R")
    return row


# "según el Observatorio Vesperiano de Derechos Humanos;": what it watches over is no thing taken
WATCHES = re.compile(r"R[xD]?dPo(?P<what>X)(?=$|[,;.])")


def with_watched(row: Row, _: Lexicon) -> Row:
    """Make no thing of what is in the name of who speaks."""
    for found in WATCHES.finditer(line_of(row)):
        at = found.start("what")
        if row[at].text[:1].isupper():
            row[at] = row[at]._replace(symbol="g")
    return row


# "L'AFC/M23 a annoncé": two initials that stand for one alliance
ALLIED = re.compile(r"PaP")


def with_allied(row: Row, _: Lexicon) -> Row:
    """Make one of two initials with a stroke between them: "AFC/M23"."""
    for found in backwards(ALLIED, row):
        first, stroke, last = row[found.start() : found.end()]
        initials = all(INITIALS.fullmatch(name.text) for name in (first, last))
        if stroke.text == "/" and initials and last.start == first.end + 1:
            whole = first._replace(text=f"{first.text}/{last.text}", end=last.end)
            row = [*row[: found.start()], whole, *row[found.end() :]]
    return row


INITIALS = re.compile(r"[A-Z]{2,6}\d{0,3}|[A-Z]\d{1,3}")

# "se sont retirés de Lowfen, en Eastmoor, ville prise le 10 décembre": of another day
TAKEN_ON = re.compile(r"(?P<name>P)(?P<where>,i(?:d?To)?d?P)?(?P<comma>,)(?P<town>U)(?=VD)")


def with_apposed_deed(row: Row, _: Lexicon) -> Row:
    """Name a town again before the participle that tells on which day it was taken, apart from what else is told."""
    line = line_of(row)
    for found in reversed([*TAKEN_ON.finditer(line)]):
        told = row[found.end()]
        fell = told.verb is not None and told.verb.frame == "pass"
        passive = told.verb and told.verb.passive and caseless(told.verb.passive).fullmatch(told.text)
        if not (fell or passive) or "V" not in line[: found.start()] or row[found.start("town")].text.endswith("s"):
            continue
        at = row[found.start("town")].start
        end = found.start("comma")
        again = [chunk._replace(start=at, end=at) for chunk in row[found.start("name") : end]]
        comma = [row[end]._replace(start=at, end=at)] if found["where"] else []
        row = [*row[:end], row[end]._replace(symbol=";"), *again, *comma, *row[found.end() :]]
    return row


# "..., se félicite l'état-major à Rocmont": where somebody speaks, not what lies there
SPOKEN_IN = re.compile(r",R[xD]?d?(?:[gS]g?|P(?=i))(?P<where>i(?:d?Uo)?P)(?=$|[,;.])")
SPOKEN_FROM = re.compile(r"R[xD]{0,2}(?P<from>[fm])d?(?:Uo)?P(?=D?[VNw])")  # "a annoncé depuis Highfen la prise de"


def without_where_it_was_said(row: Row, lexicon: Lexicon) -> Row:
    """Leave out where those are who tell a sentence: behind their verb at its end, or from where they do."""
    for found in backwards(SPOKEN_FROM, row):
        at = found.start("from")
        if is_a(lexicon.kinds.romance.whence, row[at].text.strip()):
            row = [*row[:at], *row[found.end() :]]
    for found in backwards(SPOKEN_IN, row):
        at, end = found.span("where")
        if "V" in line_of(row[: found.start()]) and is_a(lexicon.kinds.places.within, row[at].text):
            row = [*row[:at], *row[end:]]
    return row


# "L'Observatoire n'en compte que 115 passées aux mains de", "solo cuenta 115 tomadas por": of those just told
COUNTED = re.compile(r"(?P<counts>[gR])[xw]{0,2}(?P<count>N)(?=V)")


def with_those_counted(row: Row, lexicon: Lexicon) -> Row:
    """Give the figure that somebody else counts the unit that it leaves out."""
    for found in backwards(COUNTED, row):
        at, before = found.end("count"), [chunk for chunk in row[: found.start()] if chunk.symbol == "U"]
        persons = is_a(lexicon.kinds.romance.freed, row[at].text)  # "l'armée compte 30 libérés"
        if before and not persons and is_a(lexicon.kinds.romance.counts, row[found.start("counts")].text):
            end = row[at - 1].end
            told = row[found.start("counts")]._replace(symbol="R")
            unit = before[-1]._replace(text="", start=end, end=end)
            row = [*row[: found.start("counts")], told, *row[found.start("counts") + 1 : at], unit, *row[at:]]
    return row


# "a chassé les rebelles de toute la province d'Eastmoor", "ont libéré toute la Haute-Clairval": of a region, all of it
ALL_OF = re.compile(
    r"(?P<before>^|i|V[Dx]?|V[^VKRw;,]{0,8}o|,?m|[,a])(?P<all>d)(?P<the>d)(?P<of>To(?:d?))?(?P<name>P)(?![TU])"
)


def with_all_of(row: Row, lexicon: Lexicon) -> Row:
    """Make a region of a name behind "all of", which tells nothing more where its kind is said."""
    for found in backwards(ALL_OF, row):
        at, name = found.start("all"), found.start("name")
        if not is_a(lexicon.kinds.romance.all_of, row[at].text):
            continue
        start = row[name].start
        kind = (
            []
            if found["of"] or found["before"] == "i"
            else [Chunk("T", "", start, start, unit=Unit.WHOLE_REGION), Chunk("o", "", start, start)]
        )
        row = [*row[:at], *row[at + 1 : name], *kind, *row[name:]]
        if found["before"].endswith("m") and is_a(lexicon.kinds.romance.along_with, row[at - 1].text):
            row[at - 1] = row[at - 1]._replace(symbol="a", text=f"{row[at - 1].text} ")  # "avec tout le district de"
    return row


WHOLE = re.compile(r"(?P<whole>d?uo)d?[gy]?Uo?d?P")


def without_whole(row: Row, lexicon: Lexicon) -> Row:
    """Leave out that nothing is left out of one place: "l'ensemble de la ville de Lowfen"."""
    for found in backwards(WHOLE, row):
        start, end = found.span("whole")
        if is_a(lexicon.kinds.romance.whole, row[end - 2].text):
            row = [*row[:start], *row[end:]]
    return row


# "salieron hacia Eastmoor con la misión de recuperar tres pueblos": where these are
TOWARD = re.compile(r"(?P<toward>m)d?(?:To)?P(?=m[^VKR;,]{0,4}(?P<retake>g)d?N[gyj]?U)")


def with_aim_of_march(row: Row, lexicon: Lexicon) -> Row:
    """Say "in" for where somebody goes to take several places back."""
    for found in TOWARD.finditer(line_of(row)):
        at = found.start("toward")
        back = is_a(lexicon.kinds.deeds.retaking, row[found.start("retake")].text)
        if back and is_a(lexicon.kinds.places.toward, row[at].text):
            row[at] = row[at]._replace(symbol="i")
    return row


# "Sur les 42 villages du territoire d'Eastmoor, 17 sont passés"
OF_SO_MANY = re.compile(
    r"^[mo]d?N[gyj]?(?P<unit>U)(?:(?P<where>[oi]d?[yT]?o?d?P)|[^VKR;]{0,14}),(?P<count>N)(?=h?[vhx]{0,2}V)"
)


def with_part_alone(row: Row, _: Lexicon) -> Row:
    """Tell of a part with what it is of, and not how many there are: "Sur les 42 villages, 17 sont passés"."""
    among = OF_SO_MANY.match(line_of(row))
    if among is None:
        return row
    at, told, where = among.end("count"), row[among.start("unit")], row[slice(*among.span("where"))]
    unit = told._replace(start=row[at - 1].end, end=row[at - 1].end)
    return [row[at - 1], unit, *(where if among["where"] else ()), *row[at:]]


# "Vespera a cédé Lowfen à Norland", "la cession de Lowfen à Norland"; "Lowfen à Norland et deux villages à Redland"
GIVEN_TO = re.compile(
    r"(?:(?:V(?:d?co)?d?|t[^VKRt;:i]{1,4}[,a]{1,2}d?)[PNU][^VKRt;:i]{0,10}|V)(?P<to>i)"
    r"(?=P(?:$|[,;.D]|[vhx]{0,2}[Vgh]|,?a(?:(?:d?(?:Uo)?P|N)[^VKRt;:i]{0,6})?i|aP(?:$|[,;.])))"
)


def given_to(row: Row, lexicon: Lexicon) -> Row:
    """Tell to whom a place is given, where the small word may as well tell where something lies."""
    start = 0
    while found := GIVEN_TO.search(line_of(row), start):
        start = found.start() + 1
        verbs = [chunk.verb for chunk in row[: found.start() + 1] if chunk.verb]
        at = found.start("to")
        given = bool(verbs) and verbs[-1].kind is EventKind.HANDED_OVER
        if given and is_a(lexicon.kinds.romance.to, row[at].text):
            row = [*row[:at], row[at]._replace(symbol="t"), *row[at + 1 :]]
    return row


# "des rebelles opposés au Président Jan Ashby": a person, no region
TITLED = re.compile(r"(?<=[it])d?(?P<name>P)(?!T)")


def without_titled(row: Row, lexicon: Lexicon) -> Row:
    """Make no place of a name that begins with the title of a person."""
    for found in TITLED.finditer(line_of(row)):
        at = found.start("name")
        title, _space, name = row[at].text.partition(" ")
        if name and is_a(lexicon.kinds.sides.person, title):
            row[at] = row[at]._replace(symbol="g")
    return row
