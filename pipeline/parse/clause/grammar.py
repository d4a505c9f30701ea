"""The rules at work: which places and figures a sentence names, each with what belongs to it.

The rules themselves are data: `rules.HEADS` find a place or a figure (`heads`), `rules.TAILS` what belongs to it
(`tails`); `pieces` makes of a match what it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.model import EventKind, Unit
from pipeline.parse.clause.group import Group, Item
from pipeline.parse.clause.heads import head, is_attacked, may_begin
from pipeline.parse.clause.pieces import made
from pipeline.parse.lexicon.kinds import Kinds, is_a
from pipeline.parse.words.row import Chunk, line_of

SEPARATOR = re.compile(r"(?:,?ao(?=d?r?N)|,?a(?:dr|[drt]|x?[xD],?)?|[,;](?:x?a|l)?)[dhi]?")
WITHIN = re.compile("l(?=d?P)")  # "took control over the Eastmoor region including Lowfen"
JOINT = re.compile(r",?a|[,;]a?")
# "a number of villages, three bases and the town of Lowfen": what is no locality stands between
# "took Lowfen, the Reds' last crossing into Norland, and six villages": what the first is, set between commas
EXPLAINED = re.compile(r",(?:d|d?Ps)[^VKR,;UN]{1,8},a(?=[dr]?[NP])")
# "Lowfen, according to local sources, and at the same time Highfen": who says so stands between
QUOTED = re.compile(r",(?:R[gxdjSyio]{1,6}|d?[gjSPyxXT]{1,4}R[gxD]{0,2}),ax?(?=d?P(?:[,;]|$)|N[io]d?y?P|NrD)")
LATER = re.compile(r",?a,D,(?=d?(?:Uo)?P)")  # "took Lowfen and, a day later, Highfen"
PASSED = re.compile(r"(?:,?a|,)[Ndxgjyr]{0,3}X{1,2}(?:,?a|,)d?")
FALLS = re.compile(",?a[^,;VKR]*V")
FLEES = re.compile("D?,?ad?P[vx]{0,2}(?P<leaves>V)(?!D?b)(?P<it>x?)")
NEXT_HEADED = re.compile(",a?P-V")  # "Северщина - освобождено 12 сёл, Терны - освобождено 3"


def groups(row: Sequence[Chunk], kinds: Kinds) -> list[Group]:
    """Return the groups of places and figures in a sentence, in order, none overlapping."""
    found: list[Group] = []
    line = line_of(row)
    at = 0
    while at < len(row):
        items = list(_items(line, row, at, kinds)) if may_begin(line, at) else []
        if items:
            items = _rejoined(items, line)
            found.append(Group(tuple(_without_shared_type([one for item in items for one in _divided(item, row)]))))
        at = items[-1].end if items else at + 1
    return found


def _rejoined(items: list[Item], line: str) -> list[Item]:
    """Make one item of names in a row that nothing sets apart: "the villages of Lowfen, Highfen and Drymoor fell"."""
    out: list[Item] = []
    for item in items:
        last = out[-1] if out else None
        plain = last is not None and last.rule in ("names", "unit-names") and item.rule == "names"
        bare = plain and last is not None and not (last.regions or item.regions or last.count or last.day or item.day)
        if (
            last is not None
            and bare
            and out == [items[0]]
            and items[1:] == [item]
            and _is_where_it_lies(last, item, line)
        ):
            out[-1] = replace(last, end=item.end, regions=item.names)
        elif last is not None and bare and re.fullmatch(r",?a?", line[last.end : item.start]):
            out[-1] = replace(last, end=item.end, names=(*last.names, *item.names))
        else:
            out.append(item)
    return out


def _is_where_it_lies(first: Item, second: Item, line: str) -> bool:
    """Return whether the second of two names is set between commas: "left Lowfen, Eastmoor, after a week"."""
    alone = len(first.names) == len(second.names) == 1 and line[first.end : second.start] == ","
    return alone and re.match(",[xm]", line[second.end :]) is not None


def _divided(item: Item, row: Sequence[Chunk]) -> list[Item]:
    """Part a total from the first of several lists: "four villages: Lowfen in Eastmoor and ... in Westmoor"."""
    number = row[item.count[0]].number if len(item.count) == 1 else None
    first = item.names[0] if item.names else 0
    if number is None or number.low is None or not 0 < len(item.names) < number.low:
        return [item]
    if not item.regions or item.regions[0] < first or row[first - 1].symbol not in ":-":
        return [item]
    return [
        replace(item, names=(), regions=(), end=first - 1),
        Item("names", first, item.end, names=item.names, regions=item.regions, near=item.near),
    ]


def _without_shared_type(items: list[Item]) -> list[Item]:
    """Leave the type word behind a list out: in "Eastmoor - 12, Westmoor - 3 districts" it is no unit."""
    last, types = items[-1], (Unit.DISTRICT, Unit.WHOLE_REGION)
    if last.listed and last.unit in types and any(item.listed and item.unit is None for item in items[:-1]):
        return [*items[:-1], replace(last, unit=None)]
    return items


def _items(line: str, row: Sequence[Chunk], at: int, kinds: Kinds) -> Iterator[Item]:
    heads = _found(line, row, at, kinds)
    while heads:
        yield from heads
        end = heads[-1].end
        patterns = (SEPARATOR, JOINT, PASSED, EXPLAINED, QUOTED, LATER, *((WITHIN,) if heads[-1].whole else ()))
        gaps = dict.fromkeys(gap.end() for pattern in patterns if (gap := pattern.match(line, end)))
        if line.startswith(",M", end):
            return  # "took Lowfen, the number of villages taken is now 12": a clause of its own
        if (
            NEXT_HEADED.match(line, end)
            or _is_next_clause(line, row, at, end, kinds)
            or _is_next_passive(line, row, at, end, kinds)
            or _is_next_deed(line, row, end, kinds)
            or _is_next_subject(line, row, at, end)
        ):
            return
        # An entry of a list follows a comma or "and"; the "in" of "in Eastmoor (12)" belongs to the entry.
        heads = next((found for start in gaps if start > end and (found := _found(line, row, start, kinds))), [])


HAS = re.compile("(?:[PST]v|(?:^|[,;])xh)[dx]?$")  # "Eastmoor has 100 villages, of which 16 fell", "there are"
DEED = re.compile(r"[PSx][vhx]{0,2}(?P<deed>[gX])[^;VK]*$")


def _is_next_clause(line: str, row: Sequence[Chunk], start: int, end: int, kinds: Kinds) -> bool:
    """Return whether a semicolon parts two clauses, each with a verb: "the army took Lowfen; two villages fell".

    Or the first with a deed that takes nothing: "The army shelled 17 villages, of which 11 were captured".
    """
    deed = DEED.search(line[:start])
    acts = re.search("[VK]", line[:start]) is not None or HAS.search(line[:start]) is not None
    acts = acts or (deed is not None and is_a(kinds.deeds.acted, row[deed.start("deed")].text))
    return line[end : end + 1] == ";" and acts and bool(re.match(r";(?:[^;]*V|d?P[xgvhK])", line[end:]))


NEXT_DEED = re.compile(r",?a[xhD]{0,2}(?P<deed>g)[gxjtSDif]{0,4}[UNn]")


def _is_next_deed(line: str, row: Sequence[Chunk], end: int, kinds: Kinds) -> bool:
    """Return whether "and" brings what else is done, with another place: "took Lowfen and besieged the town of"."""
    next_ = NEXT_DEED.match(line, end)
    return next_ is not None and is_a(kinds.deeds.besides, row[next_.start("deed")].text)


ALONE = re.compile(",?[ax]Nh{1,2}V")  # "held six villages and two were freed"


def _is_next_passive(line: str, row: Sequence[Chunk], start: int, end: int, kinds: Kinds) -> bool:
    """Return whether what "and" brings has a verb of its own: "took 8 villages and one, Lowfen, had been retaken".

    "The army took Lowfen and Highfen fell to the rebels": what falls is not taken by who took the rest; "and the Blues
    fled": who flees is no place.
    """
    if ALONE.match(line, end):
        return True
    if is_attacked(line, row, start, kinds):  # "shelled six villages and two towns were taken"
        return bool(re.match(",?[ax][^,;aVKRw]*[vh]{1,3}V", line[end:]))
    if not re.search("V[dxr]{0,2}$", line[:start]):
        return False
    if re.match(",?a[^,;aVKR]*(?:,P,)?[vh]{1,3}V", line[end:]):
        return True
    falls, flees = FALLS.match(line, end), FLEES.match(line, end)
    verb = row[falls.end() - 1].verb if falls else None
    if verb is not None and verb.frame == "pass":
        return True
    leaves = row[flees.start("leaves")].verb if flees else None
    # "and the Blues abandoned it", not "and Highfen, abandoned earlier"
    rest = flees is None or not flees["it"] or is_a(kinds.names.them, row[flees.start("it")].text)
    return leaves is not None and leaves.kind is EventKind.WITHDRAWN and rest


def _is_next_subject(line: str, row: Sequence[Chunk], start: int, end: int) -> bool:
    """Return whether the name behind a comma is who acts next: "after the fall of Lowfen, Vespera took"."""
    if _is_next_speaker(line, row, end):
        return True
    if not re.search("Vd?$", line[:start]):
        return False
    acts = re.match(",a?d?P(?=[vhgx])", line[end:])  # "..., and Vespera moved in"
    told = row[end + acts.end()] if acts else None
    finite = told is not None and (told.symbol in "vh" or told.text.endswith("ed"))
    return finite or bool(re.match(",(?:aD)?d?P[vx]{0,3}(?:[VK]|c[dP])", line[end:]))


SPEAKER = re.compile(",P,(?P<who>d?[gjSPo]{1,5}),[vhD]{0,2}(?P<says>R)(?P<inverted>d?[PSg])?")


def _is_next_speaker(line: str, row: Sequence[Chunk], end: int) -> bool:
    """Return whether the name behind a comma is who tells it: "took Lowfen, Ivan Doe, a rebel officer, told"."""
    speaks = SPEAKER.match(line, end)
    if speaks is None or not re.search("[gS]", speaks["who"]):
        return False
    return speaks["inverted"] is None or row[speaks.start("says")].text.casefold() == "told"


def _found(line: str, row: Sequence[Chunk], at: int, kinds: Kinds) -> list[Item]:
    """Return the pieces that begin at a position of the row."""
    found = head(line, row, at, kinds)
    return made(*found, row, kinds) if found else []
