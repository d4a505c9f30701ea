"""A row of Turkish or Azerbaijani chunks: sides told by a name of their own, who held a place, names of sites."""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.endings import without_case
from pipeline.parse.words.namewords import union
from pipeline.parse.words.scan import line_of
from pipeline.parse.words.steps import Row, Step, taken


def shaped(row: Row, lexicon: Lexicon) -> Row:
    """Return a row in which each side and each site is one chunk."""
    return taken(STEPS, row, lexicon)


CALLED = re.compile(r"P[xg][jS]{0,2}S")  # "BKC adlı isyancı grup"


def _called(row: Row, lexicon: Lexicon) -> Row:
    """Call a group by the name that it is told by: "the rebel group called BKC"."""
    kinds = lexicon.kinds.turkic
    for found in reversed([*CALLED.finditer(line_of(row))]):
        name, how, side = row[found.start()], row[found.start() + 1], row[found.end() - 1]
        if is_a(kinds.called, how.text) and is_a(kinds.group, side.text):
            side = side._replace(text=name.text, start=name.start)
            row = [*row[: found.start()], side, *row[found.end() :]]
    return row


HELD = re.compile(r",?(?P<who>S(?:ay?S)?|P)s(?P<held>[gKxc]g?),?")  # "kasabası, ordunun elindeyken ele geçirildi"


def _held(row: Row, lexicon: Lexicon) -> Row:
    """Return who held a place when others took it as whom it was taken from: "while it was in the army's hands"."""
    for found in reversed([*HELD.finditer(line_of(row))]):
        words = " ".join(chunk.text for chunk in row[slice(*found.span("held"))])
        if lexicon.endings and is_a(lexicon.kinds.turkic.while_held, words):
            who = row[slice(*found.span("who"))]
            side = without_case(" ".join(chunk.text for chunk in who), lexicon.endings)
            held = who[-1]._replace(symbol="S", text=side, start=who[0].start)
            mark = row[found.end("who")]._replace(symbol="A", text="")
            row = [*row[: found.start()], held, mark, *row[found.end() :]]
    return row


SITE = re.compile(r"PjP(?=s)")  # "Taşlı Askeri Üssü'nün güneyinde"


def _site(row: Row, lexicon: Lexicon) -> Row:
    """Make one name of a base's words, one of which tells a kind of force, too."""
    for found in reversed([*SITE.finditer(line_of(row))]):
        first, kind, last = row[found.start() : found.end()]
        if kind.text.istitle() and is_a(lexicon.kinds.turkic.site, last.text):
            row = [*row[: found.start()], union(union(first, kind, "P"), last, "P"), *row[found.end() :]]
    return row


LAND = re.compile(r"(?<=U-)P(?:,P)*,?aP(?P<land>sz)")  # "4 kəndinin - Ağova, Dərəli və Bulaqlının əraziləri"


def _land(row: Row, _: Lexicon) -> Row:
    """Name counted villages themselves where it is their land that is told of."""
    for found in reversed([*LAND.finditer(line_of(row))]):
        row = [*row[: found.start("land")], *row[found.end("land") :]]
    return row


# "Akköy kentine girerek kentin kontrolünü ele geçirdi"
ENTERED = re.compile(r"(?P<first>PU?)E(?P<how>[xgaV]{1,3})(?P<town>U)O?(?=V)")


def _entered(row: Row, lexicon: Lexicon) -> Row:
    """Return a town that was entered or attacked as what was then taken where it is only called the town."""
    kinds = lexicon.kinds.turkic
    for found in reversed([*ENTERED.finditer(line_of(row))]):
        how, town = row[slice(*found.span("how"))], row[found.start("town")]
        right_before = is_a(kinds.entering, how[-1].text) or how[-1].symbol in "ax"  # not "komşu kasabayı"
        if right_before and is_a(kinds.the_town, town.text) and any(is_a(kinds.entering, one.text) for one in how):
            row = [*row[: found.end("first")], *([town] if found["first"] == "P" else []), *row[found.end() :]]
    return row


STEPS = (
    Step(_land, "sz", LAND),
    Step(_called, "S", CALLED),
    Step(_held, "s", HELD),
    Step(_site, "j", SITE),
    Step(_entered, "E", ENTERED),
)
