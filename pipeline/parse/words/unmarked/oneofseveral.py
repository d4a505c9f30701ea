"""What is said of one of several places by its turn: "one in Eastmoor and the other in Westmark", "the seventh"."""

from __future__ import annotations

import re

from pipeline.model import Qualifier
from pipeline.parse.lexicon.shapes import Unmarked
from pipeline.parse.words.numbers import Number
from pipeline.parse.words.row import Row, backwards, line_of


def shaped(row: Row, of: Unmarked) -> Row:
    """Return a row in which each of several places has its region, its name or its figure beside it."""
    row = _with_nth_named(_with_each_placed(row, of), of)
    return _with_nth_counted(_with_numbers_placed(row), of)


# "قريتين، إحداهما في محافظة السدرة والأخرى في محافظة زيدان"
APART = r"(?:i[yzT]{0,2}|n)P+y?"
EACH_APART = re.compile(
    rf"(?:(?P<unit>U)(?:,?l:?)?|(?<=[pmSV]))(?P<names>P+(?:(?:,?a|,)P+)*(?!P))?,?(?:a?(?P<lie>[gP]))?(?P<each>[gNPrx]{APART}(?:(?:,?a|,)[gNPrx]{APART})+)(?=[,;.fbD]|$)"
)
ONE_APART = re.compile(rf"(?P<which>[gNPrx])(?P<where>{APART})")
NAME = re.compile("P+")


def _with_each_placed(row: Row, of: Unmarked) -> Row:
    """Tell where each of several places lies: "two villages, one in Eastmoor and the other in Westmark"."""
    for found in backwards(EACH_APART, row):
        line = found.string
        entries = [*ONE_APART.finditer(line, *found.span("each"))]
        which = [row[entry.start()] for entry in entries]
        lie = found["lie"] is None or re.fullmatch(of.lying, row[found.start("lie")].text)
        others = all(re.fullmatch(of.other_one, one.text) for one in which[1:])
        if not (lie and others and re.fullmatch(of.first_one, which[0].text)):
            continue
        names = [*NAME.finditer(line, *found.span("names"))] if found["names"] else []
        if not names and found["unit"]:
            for one, entry in zip(which, entries, strict=True):
                row[entry.start()] = one._replace(symbol="N", number=Number(1, None, Qualifier.EXACT), unit=None)
        elif len(names) == len(entries):
            told: Row = []
            for name, one, entry in zip(names, which, entries, strict=True):
                joint = [one._replace(symbol="a", text=of.conjunction, end=one.start)] if told else []
                told += [*joint, *row[slice(*name.span())], *row[slice(*entry.span("where"))]]
            row = [*row[: found.start("names")], *told, *row[found.end() :]]
    return row


# "سبع قرى، ست منها حررتها الشرطة والسابعة سيطر عليها الجيش"
NTH_TAKEN = re.compile(r"(?<=a)[gP](?=Vp?d?S)")
COUNTED = re.compile(r"N[rxg]{0,2}(?P<unit>U)")


def _with_nth_counted(row: Row, of: Unmarked) -> Row:
    """Tell that it is one that is only called the seventh of those counted: "and the seventh was taken by the army"."""
    for found in backwards(NTH_TAKEN, row):
        nth, before = row[found.start()], COUNTED.search(found.string[: found.start()])
        if before and re.fullmatch(f"{of.article}(?:{of.another})", nth.text):
            one = nth._replace(symbol="N", number=Number(1, None, Qualifier.EXACT))
            unit = row[before.start("unit")]._replace(text="", start=nth.end, end=nth.end)
            parted = row[found.start() - 1]._replace(symbol=";")
            row = [*row[: found.start() - 1], parted, one, unit, *row[found.end() :]]
    return row


# "بلغ عدد القرى في محافظة السدرة 14 قرية و7 قرى في محافظة زيدان"
TOLD_LAST = re.compile(r"M[^,;:N]*?(?P<where>i[yzT]{0,2}P+y?)(?P<what>NU?)(?=,?aNU?i[yzT]{0,2}P)")


def _with_numbers_placed(row: Row) -> Row:
    """Tell a number before where it is, as the next one does: "the number in Eastmoor is 14, and 7 in Westmark"."""
    for found in backwards(TOLD_LAST, row):
        where, what = (row[slice(*found.span(key))] for key in ("where", "what"))
        row = [*row[: found.start("where")], *what, *where, *row[found.end() :]]
    return row


# "28 قرية في محافظتي السدرة وزيدان، منها 14 في الأولى و14 في الثانية"
TWO_REGIONS = re.compile("i[zT]y?(?P<one>P+)y?a(?P<other>P+)")
OF_TWO = re.compile("(?<=i)[gPrx](?=[,;.aD]|$)")


def _with_nth_named(row: Row, of: Unmarked) -> Row:
    """Name again each of two regions that is only called the first or the second."""
    both = TWO_REGIONS.search(line_of(row))
    for found in backwards(OF_TWO, row, both.end()) if both else ():
        nth = row[found.start()]
        key = next(
            (key for key, form in (("one", of.first_one), ("other", of.other_one)) if re.fullmatch(form, nth.text)),
            None,
        )
        if both and key:
            names = [one._replace(start=nth.start, end=nth.end) for one in row[slice(*both.span(key))]]
            row = [*row[: found.start()], *names, *row[found.end() :]]
    return row
