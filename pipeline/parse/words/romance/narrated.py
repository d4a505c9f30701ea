"""What French and Spanish accounts of a war say beside its changes: whose deed is told, and what is only a name."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.row import Chunk, Row, backwards, line_of

# "Norby lo retomó": who acts, as a pronoun is what was taken; not "Lowfen la tomaron los rebeldes"
PRONOUN_OBJECT = re.compile(r"(?<![PUoi])(?P<who>P)(?P<what>[xd])V(?!D?[dj]?[SP]|D?b)")


def with_one_who_took_it(row: Row, lexicon: Lexicon) -> Row:
    """Make a side of a name with "it" before its verb: "Eastmoor la retomó", who took what was told before."""
    for found in PRONOUN_OBJECT.finditer(line_of(row)):
        who, what = found.start("who"), found.start("what")
        if is_a(lexicon.kinds.small.clitic, row[what].text):
            row = [*row[:who], row[who]._replace(symbol="S"), *row[who + 1 :]]
    return row


CALLED_AFTER = re.compile(r"[PSgz](?P<deed>V)")
CAPITAL = re.compile(r"^\W*\w+ [^\W\d_a-zà-ÿ]")


def without_deeds_in_names(row: Row, _: Lexicon) -> Row:
    """Tell of no change where its noun is part of what somebody is called: "Frente de Liberación de Eastmoor"."""
    for found in CALLED_AFTER.finditer(line_of(row)):
        at = found.start("deed")
        verb = row[at].verb
        if verb and verb.frame == "noun" and row[at].text[0].islower() and CAPITAL.match(row[at].text):
            row = [*row[:at], row[at]._replace(symbol="g", verb=None), *row[at + 1 :]]
    return row


# "Tras el bombardeo de Norby y Highfen, Lowfen cayó"
UPON_OTHERS = re.compile(r"^a?[mx]d?g{1,2}o(?P<others>d?P(?:(?:,|,?a)(?:od?)?P)*),d?(?=P[xhv]{0,2}V)")
# "Tras la pérdida de Lowfen por el ejército, los rebeldes lanzaron"
UPON_A_LOSS = re.compile(r"^a?[mx]V[^V;,]*b(?:d?S|dg)[^V;,]*(?P<comma>,)(?=d?[jg]?[SPg])")


def with_opening_parted(row: Row, _: Lexicon) -> Row:
    """Part what a sentence says first of other places, or of who lost them, from what it goes on to tell."""
    line = line_of(row)
    if found := UPON_OTHERS.match(line):
        start, end = found.span("others")
        others = [chunk._replace(symbol="g") if chunk.symbol == "P" else chunk for chunk in row[start:end]]
        return [*row[:start], *others, *row[end:]]
    if found := UPON_A_LOSS.match(line):
        at = found.start("comma")
        return [*row[:at], row[at]._replace(symbol=";"), *row[at + 1 :]]
    return row


# "Lowfen, sitiada por los rebeldes, "
BESET = re.compile(r"(?<=[PU]),(?P<how>g)b(?:d?[SP](?:,?ad?[SP])*g?|dg{1,2})(?=[,;.]|$)")


def without_besiegers(row: Row, lexicon: Lexicon) -> Row:
    """Leave out who beset a place, or held it out: they are nobody who frees it."""
    for found in backwards(BESET, row):
        if is_a(lexicon.kinds.romance.beset, row[found.start("how")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


CITY_OF = re.compile(r"(?<=d)UoP")


def with_city_of(row: Row, lexicon: Lexicon) -> Row:
    """Keep a capital "Ciudad de" in the name of a city."""
    for found in backwards(CITY_OF, row):
        city, _, name = chunks = row[slice(*found.span())]
        if is_a(lexicon.kinds.romance.city_of, city.text) and city.text[:1].isupper():
            text = " ".join(chunk.text for chunk in chunks)
            row = [*row[: found.start()], name._replace(text=text, start=city.start), *row[found.end() :]]
    return row


FRONT = re.compile("P")


def without_fronts(row: Row, lexicon: Lexicon) -> Row:
    """Take a front of a war for no place: "La caída del Frente Norte"."""
    fronts = lexicon.kinds.romance.front
    return [chunk._replace(symbol="z") if chunk.symbol == "P" and is_a(fronts, chunk.text) else chunk for chunk in row]


REPUBLIC = re.compile(r"(?<=d)P(?=od?P)")


def with_republics(row: Row, lexicon: Lexicon) -> Row:
    """Take what kind of republic a region is for no name of it: "la República Popular de Eastmoor"."""
    for found in REPUBLIC.finditer(line_of(row)):
        at = found.start()
        if is_a(lexicon.kinds.romance.republic, row[at].text):
            row = [*row[:at], row[at]._replace(symbol="T"), *row[at + 1 :]]
    return row


# "Après avoir pris Lowfen, le régiment arriva à Norby le 9 juin"
HAVING = re.compile(r"^[mx]V[^V;]*,d?[jg]?[SP](?P<next>[^V;]*g[^V;]*)$")


def without_what_followed(row: Row, lexicon: Lexicon) -> Row:
    """Date and place no deed by what those went on to do who had done it before: "having taken it, they arrived on"."""
    found = HAVING.match(line_of(row))
    verb = next((chunk for chunk in row[:2] if chunk.verb), None)
    if found is None or verb is None or not is_a(lexicon.kinds.romance.having, verb.text):
        return row
    start, end = found.span("next")
    next_ = [one._replace(symbol="g", day=None) if one.symbol in "iPD" else one for one in row[start:end]]
    return [*row[:start], *next_, *row[end:]]


# "Las Fuerzas Lince, unidad de élite": before any verb
NAMED_FORCES = re.compile(r"^d?S(?P<name>P)(?=,)")


def with_named_forces(row: Row, _: Lexicon) -> Row:
    """Make one of forces and their name that a sentence begins with: "Las Fuerzas Lince, una unidad de élite, "."""
    found = NAMED_FORCES.match(line_of(row))
    if found is None:
        return row
    at = found.start("name")
    side, name = row[at - 1], row[at]
    if not side.text[:1].isupper() or name.start != side.end + 1:
        return row
    both: Chunk = side._replace(text=f"{side.text} {name.text}", end=name.end)
    return [*row[: at - 1], both, *row[at + 1 :]]
