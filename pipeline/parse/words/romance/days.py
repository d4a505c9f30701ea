"""Days of which French and Spanish say the month or the verb once: "est libérée le 17 août, Lowfen le lendemain"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from pipeline.model import DateBasis
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.english.verbagain import said_again, who_acts, with_unit
from pipeline.parse.words.row import Chunk, Row, backwards, line_of

# "Lowfen le 17 août, Highfen le 19", "Lowfen le 17, Highfen le 19 août"
BARE = re.compile(r"(?:(?<=P)|(?<=P,)|(?<=PV)|(?<=hV))(?P<the>d)(?P<day>N)(?=$|[,;.i]|a[dxPgV])")
LAST = 31  # of a month


def with_bare_days(row: Row, lexicon: Lexicon) -> Row:
    """Make a day of the figure behind a place, where the sentence tells the month of another, before it or behind."""
    for found in backwards(BARE, row):
        the, figure = row[found.start()], row[found.start("day")]
        told = [chunk.day for chunk in row[: found.start()] if chunk.day and chunk.day.basis is DateBasis.STATED]
        later = [chunk.day for chunk in row[found.end() :] if chunk.day and chunk.day.basis is DateBasis.STATED]
        if not (told or later) or not figure.text.isdecimal() or not 0 < int(figure.text) <= LAST:
            continue
        when = _in_month(told[-1].last, int(figure.text)) if told else _before(later[0].last, int(figure.text))
        if not is_a(lexicon.kinds.small.the, the.text) or not (told or when):
            continue
        day = replace((told or later[:1])[-1], start=the.start, end=figure.end, role="on", first=when, last=when)
        both = Chunk("D", f"{the.text} {figure.text}", the.start, figure.end, day=day)
        row = [*row[: found.start()], both, *row[found.end() :]]
    return row


# "libère Lowfen, le 13 Highfen et le 14 Ashby": the day stands before the place; "; le 13, Highfen"
BARE_FIRST = re.compile(r"(?P<joint>,?a,?|,|;a?)x?(?P<the>d)(?P<day>N),?(?P<name>P(?:\(PT?\))?)(?=$|[,;.]|ad)")


def with_bare_days_first(row: Row, lexicon: Lexicon) -> Row:
    """Say a verb again for each further place behind its day, whose month the sentence has told before."""
    for found in backwards(BARE_FIRST, row):
        at = line_of(row).rfind("V", 0, found.start())
        told = [chunk.day for chunk in row[: found.start()] if chunk.day and chunk.day.basis is DateBasis.STATED]
        the, figure, name = row[found.start("the")], row[found.start("day")], row[slice(*found.span("name"))]
        verb = row[at].verb if at > 0 else None
        fell = verb is not None and verb.frame == "pass" and row[at + 1].symbol in "PD"  # "el 12 cayó Lowfen"
        taking = verb is not None and ((verb.frame in ("take", "seize", "clear") and row[at - 1].symbol != "h") or fell)
        dated = figure.text.isdecimal() and 0 < int(figure.text) <= LAST
        if not (told and taking and dated and is_a(lexicon.kinds.small.the, the.text)) or the.text.endswith("s"):
            continue
        when = _in_month(told[0].last, int(figure.text))
        day = replace(told[0], start=the.start, end=figure.end, role="on", first=when, last=when)
        both = Chunk("D", f"{the.text} {figure.text}", the.start, figure.end, day=day)
        joint = row[found.end("joint") - 1]._replace(symbol=";", text=";")
        again = row[at]._replace(start=name[0].start, end=name[0].start)
        row = [*row[: found.start()], joint, again, *name, both, *row[found.end() :]]
    return row


def _before(later: date | None, day: int) -> date | None:
    """Return the day of the month in which a later one is told."""
    return later.replace(day=day) if later and day <= later.day else None


def _in_month(before: date | None, day: int) -> date | None:
    """Return the day of the month in which another was told, or of the next one; None where that has no such day."""
    if before is None:
        return None
    start = before if day >= before.day else before.replace(day=1) + timedelta(days=LAST)
    try:
        return start.replace(day=day)
    except ValueError:
        return None


# "..., Highfen et Ashby le lendemain", "..., deux mardi": the passive is left out
NEXT = re.compile(
    r"(?P<joint>[,;]a?|a)x?(?P<names>d?(?:Uo)?P(?:,P)*(?:,?aP)?|(?:rN|Nr?)(?:[gxyj]{0,2}U)?),?(?=D(?:[,;.]|$|a))"
)
DAY_TOLD = re.compile(r"V[^VKRw;]{0,6}D[^VKRwhv;]*$")


def with_passive_on_each_day(row: Row, lexicon: Lexicon) -> Row:
    """Say a passive again for each further place that has its own day."""
    line = line_of(row)
    for found in reversed([*NEXT.finditer(line)]):
        told = DAY_TOLD.search(line[: found.start()])
        verb = row[told.start()].verb if told else None
        if told is None or verb is None or "b" in told[0]:
            continue
        if not (line[told.start() - 1 : told.start()] == "h" or verb.frame == "pass"):
            continue
        names = with_unit(row[: found.end("names")], found.start("names"))
        again = said_again(row, told.start(), names[-1].end, lexicon)
        joint = row[found.start()]._replace(symbol=";")
        row = [*row[: found.start()], joint, *names, *again, *row[found.end() :]]
    return row


# "El domingo cayeron Lowfen y Highfen; el lunes, Ashby": the day stands first
DAY_FIRST = re.compile(r";a?x?(?P<day>D),?x?(?P<names>d?(?:Uo)?P(?:,P)*(?:,?aP)?)(?=[;.]|$)")


def with_verb_behind_day(row: Row, lexicon: Lexicon) -> Row:
    """Say a verb again behind a day that is told of further places alone."""
    line = line_of(row)
    for found in reversed([*DAY_FIRST.finditer(line)]):
        at = line.rfind("V", 0, found.start())
        verb = row[at].verb if at >= 0 else None
        if verb is None or "D" not in line[: found.start()] or verb.frame.startswith("noun"):
            continue
        day, names = row[slice(*found.span("day"))], row[slice(*found.span("names"))]
        joint = row[found.start()]
        if line[at - 1 : at] == "h":
            told = [*names, *said_again(row, at, names[-1].end, lexicon), *day]
        else:
            stop = day[-1].end
            told = [*day, *who_acts(row, at, stop), row[at]._replace(start=stop, end=stop), *names]
        row = [*row[: found.start()], joint, *told, *row[found.end() :]]
    return row


# "entre le 20 octobre et le 1er novembre", "du 20 octobre au 1er novembre": one span of days
SPAN = re.compile(r"Da?D")


def with_spans(row: Row, lexicon: Lexicon) -> Row:
    """Make one of the first and the last day of a span that are told with a month each."""
    for found in backwards(SPAN, row):
        first, last = row[found.start()], row[found.end() - 1]
        opens, goes_on = first.text.split()[0], last.text.split()[0]
        between = len(found[0]) > 2 and is_a(lexicon.kinds.places.between, opens)
        from_to = len(found[0]) == 2 and is_a(lexicon.kinds.romance.from_day, f"{opens} {goes_on}")
        if not (between or from_to) or not first.day or not last.day:
            continue
        span = replace(first.day, end=last.end, last=last.day.last)
        whole = Chunk("D", f"{first.text} {last.text}", first.start, last.end, day=span)
        row = [*row[: found.start()], whole, *row[found.end() :]]
    return row


# "L'armée a pris Lowfen lundi et mardi Highfen": the second day is of the place behind it
DAYS_OF_TWO = re.compile(r"V[^VKRw;D]*[PU](?P<days>D)(?=o?d?(?:Uo)?P(?:$|[;.,])|r?N[gxyj]?U)")


def with_days_of_two(row: Row, lexicon: Lexicon) -> Row:
    """Tell two days apart of which the second is said before another place."""
    for found in backwards(DAYS_OF_TWO, row):
        at = found.start("days")
        told = row[at]
        day, words = told.day, told.text.split()
        joint = next((word for word in words[1:] if is_a(lexicon.kinds.romance.and_then, word)), None)
        if joint is None or day is None or day.first is None or day.last in (None, day.first):
            continue
        first, _, second = told.text.partition(f" {joint} ")
        end = told.end - len(second)
        days = [
            told._replace(text=first, end=told.start + len(first), day=replace(day, last=day.first)),
            Chunk("a", joint, end - 1 - len(joint), end - 1),
            told._replace(text=second, start=end, day=replace(day, first=day.last)),
        ]
        row = [*row[:at], *days, *row[at + 1 :]]
    return row
