"""What languages with endings say once for two sides: "A three villages, B two villages took" says one verb for both.

Each step says the verb again where it is left out, so that what follows reads each change for itself.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.parse.lexicon.shapes import Endings
from pipeline.parse.words.row import Chunk, backwards, line_of

WHO = r"[djy]{0,2}S"
PLACE = r"P[TzyU]{0,2}(?:E?L|s)"
WHERE = rf"[xD]{{0,2}}(?:(?:PT?s)?{PLACE})?"
WHAT = rf"{WHERE}(?:N[rxyj]{{0,2}}[UT]|P(?:,P)*(?:,?aP)?[UOA]|PT(?![sLEyz]))[OA]?x?"
WHATS = rf"{WHAT}(?:(?:,|,?a)x?D{WHAT})*"  # each with a day of its own
OTHER = r"[djy]{0,2}[PS](?:s?x?c)?"  # to whom or from whom, before the ending that says so


def _of_each(first: str, second: str = "", verb: str = "V") -> re.Pattern[str]:
    """Return the pattern of two clauses built alike, of which the second has the verb."""
    return re.compile(rf"{first}(?P<joint>[,;]|,?a)(?=x?{second or first}[xD]{{0,2}}(?P<verb>{verb}))")


EACH_LAST = (
    # "Norland ordusu üç köyü, isyancılar ise iki köyü ele geçirdi"
    _of_each(rf"(?:{WHO}|^P(?=P)){WHATS}", rf"{WHO}{WHATS}"),
    # "ordunun üç köyü, isyancıların iki köyü ele geçirdiği"
    _of_each(rf"{WHO}s{WHATS}"),
    # "Karaova'daki Akköy'den, Akova'daki Taşlı'dan çekildi"
    _of_each(rf"{PLACE}P(?:,P)*(?:,?aP)?A", rf"[xD]{{0,2}}{PLACE}P(?:,P)*(?:,?aP)?A"),
    # "Akköy'de ordu üç köyü, Taşlı'da isyancılar iki köyü ele geçirdi"
    _of_each(rf"(?:{PLACE}|D)[xD]{{0,2}}{WHO}{WHAT}"),
    # "Akköy'ün üç köyünü ordu, Taşlı'nın iki köyünü isyancılar ele geçirdi"
    _of_each(rf"{WHAT}{WHO}"),
    # "Akköy'ün üç köyünü orduya, Taşlı'nın iki köyünü isyancılara bıraktı"
    _of_each(rf"{WHAT}{OTHER}E"),
    # "Ordu üç köyü isyancılardan, isyancılar iki köyü ordudan aldı"
    _of_each(rf"{WHO}{WHAT}{OTHER}A"),
    # "Akköy'ün üç köyünü ordudan, Taşlı'nın iki köyünü isyancılardan aldı"
    _of_each(rf"{WHAT}{OTHER}A"),
    # "Akköy'de üç köy ordunun, Taşlı'da iki köy isyancıların eline geçti"
    _of_each(rf"{WHAT}{WHO}s", verb="cEV"),
    _of_each(rf"Px?{WHO}s", verb="cEV"),
    # "Akköy'de üç köy ordu, Taşlı'da iki köy isyancılar tarafından ele geçirildi"
    _of_each(rf"{WHAT}{WHO}", verb="BV"),
)
# "Norland Akköy'ün üç köyünü, Vespera ise Taşlı'nın iki köyünü aldı": who has "ise" behind is no region
STATES = re.compile(
    rf"^(?P<first>[PS]),?(?P<what>{WHAT}),(?P<second>P)x(?={PLACE}N[rxyj]{{0,2}}UO?[xD]{{0,2}}V)"
    rf"|^S,?{WHAT},(?P<last>P)x(?={WHAT}V)"
    rf"|^(?P<both>P)(?=T?sN[rxyj]{{0,2}}UO?,(?P<other>P)x{PLACE}N[rxyj]{{0,2}}UO?[xD]{{0,2}}V)"
)
WHAT_BEHIND = rf"[xD]{{0,2}}(?:(?:PT?s)?{PLACE})?(?:N[rxyj]{{0,2}}[UT]|P(?:,P)*(?:,?aP)?U?)A?(?:P[Tyz]{{0,2}}L)?"
WHO_BEHIND = r"[djy]{0,2}[SP]"
END = r"(?=[,;.]|$)"
# A colon stands for the verb:
FIRST = re.compile(
    # "took three villages, and in Eastmoor the rebels - two villages"
    rf"(?<![VKR;])(?P<verb>V)[hxD]{{0,2}}(?:{WHO})?[^VKRS;:]{{0,12}}(?P<joint>,)x?(?:{PLACE})?[xD]{{0,2}}{WHO}(?P<colon>:)"
    rf"(?={WHAT_BEHIND}{END})"
    # "three villages passed under the army's, in Eastmoor two villages - under the rebels' control"
    rf"|(?<![VKR;])(?P<passed>V)[hxD]{{0,2}}{WHO}s(?P<parted>,)x?{WHAT_BEHIND}(?P<line>:)(?={WHO}s(?P<held>cE){END})"
    # "took three villages in Eastmoor and two villages - in Westmoor"
    rf"|(?<![VKR;])(?P<did>V)[^VKR;:]{{0,12}}(?P<and>,?a|,)x?(?P<more>N[rxyj]{{0,2}}U)(?P<stop>:)(?P<there>P[Tyz]{{0,2}}L){END}"
    # "three villages took the rebels, in Eastmoor two villages - the army"; "to the army", "from the army"
    rf"|(?<![VKR;])(?P<said>V)[hxD]{{0,2}}(?:{WHO_BEHIND}[EA]|{WHO})(?P<apart>,)x?(?P<what>{WHAT_BEHIND})"
    rf"(?P<dash>:|(?=SA))(?:(?={WHO_BEHIND}[EA]{END})|(?P<who>{WHO}){END})"
)
TWO_SIDED = (
    *("final-take", "final-got", "final-clear", "final-lose"),
    *("final-give", "final-given", "final-pass", "final-taken", "final-gotten", "final-cleared"),
)


# "Ordu Akköy'ü pazartesi günü kaybetti, salı günü geri aldı": what was lost is what was taken back
TWICE = re.compile(
    rf"(?P<what>(?:{PLACE})?(?:N[rxyj]{{0,2}}U|P(?:,P)*(?:,?aP)?[UO])O?)[xD]{{0,2}}(?P<first>V)(?:,|,?a)x?(?P<day>[xD]{{1,2}})"
    r"(?P<second>V)$"
)


def _with_object_again(row: list[Chunk]) -> list[Chunk]:
    """Say again what was taken back right after it was lost, or lost after it was taken."""
    found = TWICE.search(line_of(row))
    verbs = [row[found.start(key)].verb for key in ("first", "second")] if found else []
    frames = {one.frame for one in verbs if one}
    if found is None or "final-lose" not in frames or len(frames) == 1 or not frames <= {*TWO_SIDED}:
        return row
    at = found.end("day")
    again = [one._replace(start=row[at].start, end=row[at].start) for one in row[slice(*found.span("what"))]]
    return [*row[:at], *again, *row[at:]]


def with_verb_of_each(row: list[Chunk], endings: Endings) -> list[Chunk]:
    """Say the verb again for the other of two sides, each of which has its object."""
    if not endings.free:
        return _with_last_of_each(row)
    for found in backwards(FIRST, row):
        names = (
            ("verb", "joint", "colon"),
            ("said", "apart", "dash"),
            ("did", "and", "stop"),
            ("passed", "parted", "line"),
        )
        keys = next(one for one in names if found[one[0]])
        verb, joint, colon = (found.start(key) for key in keys)
        if not _is_two_sided(row[verb]):
            continue
        again = _again(row[verb], row[colon - 1])
        if found["who"]:
            who, what = row[slice(*found.span("who"))], row[slice(*found.span("what"))]
            row = [*row[: found.start("what")], *who, *what, again, *row[found.end("who") :]]
        elif found["there"]:
            more, there = row[slice(*found.span("more"))], row[slice(*found.span("there"))]
            row = [*row[: found.start("more")], *there, *more, again, *row[found.end("there") :]]
        else:
            row = [*row[:colon], again, *row[found.end(keys[2]) :]]
        row[joint] = row[joint]._replace(symbol=";")
        if found["held"]:
            at = row[joint].start
            held = [one._replace(start=at, end=at) for one in row[slice(*found.span("held"))]]
            row = [*row[:joint], *held, *row[joint:]]
    return row


def _with_last_of_each(row: list[Chunk]) -> list[Chunk]:
    """Say the verb that ends the sentence again for each clause before the last, of as many as there are."""
    row = _with_object_again(_with_states(row))
    while found := _left_out(row):
        joint = found.start("joint")
        said = [_again(one, row[joint - 1]) for one in row[slice(*found.span("verb"))]]
        row = [*row[:joint], *said, *row[joint:]]
    return row


def _with_states(row: list[Chunk]) -> list[Chunk]:
    """Return two who took villages each as sides: the second has "ise" behind, the first may have run into a region."""
    found = STATES.search(line_of(row))
    if found is None:
        return row
    row = [*row]
    for key in ("first", "second", "other", "last"):
        if found[key]:
            row[found.start(key)] = row[found.start(key)]._replace(symbol="S")
    if found["both"]:
        who, _, region = row[0].text.partition(" ")
        side = row[0]._replace(symbol="S", text=who, end=row[0].start + len(who))
        row = [side, row[0]._replace(text=region, start=row[0].end - len(region)), *row[1:]] if region else row
    return row


def _left_out(row: list[Chunk]) -> re.Match[str] | None:
    """Return the last two clauses built alike, of which the first has no verb."""
    line = line_of(row)
    found = (one for each in EACH_LAST for one in reversed([*each.finditer(line)]))
    return next((one for one in found if _is_two_sided(row[one.end("verb") - 1])), None)


def _is_two_sided(said: Chunk) -> bool:
    return said.verb is not None and said.verb.frame in TWO_SIDED


def _again(verb: Chunk, before: Chunk) -> Chunk:
    told = replace(verb.verb, passive=None) if verb.verb else None
    return verb._replace(start=before.end, end=before.end, verb=told)
