"""A figure whose places are listed with what each of them is: "three capitals: Lowfen, the seat of Eastmoor; ...".

In English (`apposition` has the order of these steps), what each place is called in French and Spanish, too.
"""

from __future__ import annotations

import re
from itertools import chain

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.row import Chunk, Row, line_of

# "three capitals: the town of Lowfen in the province of that name; Highfen, the seat of ...; and"
DESCRIBED = re.compile(r"(?P<count>N)[rxygj]{0,3}U(?:[io]d?[yz]{0,2}PT?)?[:-](?P<entries>[^:VRKN]*P[^:VRKN]*)(?=$|D$)")
ENTRY = re.compile(r"(?:d?[gjyx]{0,2}Uo)?d?(?P<name>P)(?![sP]|T[^,;]*U)[TU]?(?:(?:,(?=[dgz])|(?=[iw(]))[^;]*)?")
PARTED = re.compile(r";,?a?|,a?(?=(?:d[gjyx]{0,2}Uo)?P)|(?<!;)(?<!,)a(?=(?:d[gjyx]{0,2}Uo)?P)")
SAID_OF = re.compile(r",[dgz]|[iw(]")
# "Lowfen and Highfen in Eastmoor and Drymoor in Westmoor": each with its region is told by other rules
PLACED = re.compile(r"P[TU]?,?(?:i|\(i?)[dyzjg]{0,3}(?:To)?P")


# "Six towns were freed from the rebels, the capital Lowfen, Highfen, Norby, Ashby, Drymoor and Mudby"
BEHIND_VERB = re.compile(
    r"(?P<count>N)[rxygj]{0,3}U(?:[io]d?y?PT?)?[vhx]{0,3}V[^VKRN;:]*?(?P<comma>,)(?:d[gjyx]{0,2}[zU](?=P))?"
    r"(?P<names>P(?:,P)*,?aP)(?=[.;]|$)"
)


def with_colon_before_names(row: Row, _: Lexicon) -> Row:
    """Put a colon before the names of as many places as a sentence counts, behind what became of them."""
    found = BEHIND_VERB.search(line_of(row))
    number = row[found.start("count")].number if found else None
    if found is None or number is None or number.low != found["names"].count("P"):
        return row
    at = found.start("comma")
    return [*row[:at], row[at]._replace(symbol=":", text=":"), *row[found.start("names") :]]


# "five towns: Lowfen first, then Highfen, Norby and Ashby"
IN_ORDER = re.compile(r"(?<=:P)(?P<first>x),(?P<then>x)(?=P(?:,P)*,?aP)")


def without_order(row: Row, lexicon: Lexicon) -> Row:
    """Leave out in which order the places of a list were taken."""
    found = IN_ORDER.search(line_of(row))
    ordered = found is not None and is_a(lexicon.kinds.days.later_on, row[found.start("then")].text)
    return (
        [one for i, one in enumerate(row) if i not in (found.start(), found.start("then"))]
        if found and ordered
        else row
    )


def without_descriptions(row: Row, _: Lexicon) -> Row:
    """Leave only the names of a list, where something is said of some of them and they are as many as the figure."""
    found = DESCRIBED.search(line_of(row))
    number = row[found.start("count")].number if found else None
    if found is None or number is None or not SAID_OF.search(found["entries"]) or PLACED.search(found["entries"]):
        return row
    start, line = found.start("entries"), found["entries"]
    for parted in (re.finditer(";,?a?", line), PARTED.finditer(line)):
        names = _names(line, [*parted])
        if names and len(names) == number.low:
            return [*row[:start], *_joined([row[start + i] for i in names]), *row[found.end() :]]
    return row


# "three places in Eastmoor: the town of Lowfen and the villages of Norby and Ashby, west of Drymoor"
_CALLED = r"(?:d?[gjyx]{0,2}Uo|[dgx]{1,2}o)?d?P"  # "celui de Norby"
EACH_CALLED = re.compile(
    r"(?P<count>N)[rxygj]{0,3}U(?P<where>(?:[io]d?(?:[yz]o?)?d?(?:Ty?o)?d?PT?)?)[:-]"
    rf"(?P<names>(?:{_CALLED}(?:,a?|a))*{_CALLED})(?P<lies>(?:,?nd?P)?)(?=$|[.;]|,R|D$)"
)


def without_kinds(row: Row, _: Lexicon) -> Row:
    """Leave only the names of a list that tells what each place is called, where they are as many as the figure.

    Near what they lie is left out where the figure has its region.
    """
    found = EACH_CALLED.search(line_of(row))
    number = row[found.start("count")].number if found else None
    if found is None or number is None or "U" not in found["names"] or found["names"].count("P") != number.low:
        return row
    names = [row[i] for i in range(*found.span("names")) if row[i].symbol == "P"]
    end = found.end() if found["where"] else found.end("names")
    return [*row[: found.start("names")], *_joined(names), *row[end:]]


def _names(line: str, parted: list[re.Match[str]]) -> list[int]:
    """Return where the names of the entries stand, none where one of them is no entry."""
    starts = [0, *(part.end() for part in parted)]
    ends = [*(part.start() for part in parted), len(line)]
    entries = [ENTRY.fullmatch(line, start, end) for start, end in zip(starts, ends, strict=True)]
    return [one.start("name") for one in entries if one] if all(entries) else []


def _joined(names: list[Chunk]) -> Row:
    """Return names with commas between them, and "and" before the last."""
    marks = [
        Chunk("a" if one is names[-1] else ",", "and" if one is names[-1] else ",", one.start, one.start)
        for one in names[1:]
    ]
    return [names[0], *chain.from_iterable(zip(marks, names[1:], strict=True))]
