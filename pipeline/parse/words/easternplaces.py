"""A row of Turkish, Azerbaijani or Armenian chunks: in which of several places something lies, from where one came."""

from __future__ import annotations

import re

from pipeline.model import Qualifier
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.words.numbers import Number
from pipeline.parse.words.scan import line_of
from pipeline.parse.words.steps import Row, Step

WHERE = r"P[TzyU]{0,2}"
# "biri Karaova'da, diğeri Akova'da olmak üzere iki köy"
THE_OTHER = re.compile(rf"N(?P<of>G):?{WHERE}[sL]?(?:,|,?a)(?P<other>[gr]):?(?={WHERE}[sL])")


def _the_other(row: Row, lexicon: Lexicon) -> Row:
    """Count "the other" as one of those that a figure sums up, behind another one of them."""
    for found in reversed([*THE_OTHER.finditer(line_of(row))]):
        of, other = row[found.start("of")], row[found.start("other")]
        if is_a(lexicon.kinds.small.the_other, other.text):
            one = other._replace(symbol="N", number=Number(1, None, Qualifier.EXACT))
            mark = of._replace(start=other.end, end=other.end)
            row = [*row[: found.start("other")], one, mark, *row[found.end() :]]
    return row


# "biri Karaova'da diğer ikisi Akova'da olmak üzere üç köy"
OTHERS = re.compile(rf"NG{WHERE}[sL]?(?P<others>,?r)(?=NG{WHERE}[sL])")


def _the_others(row: Row, _: Lexicon) -> Row:
    """Part how many the others are, which lie elsewhere, from those before by a comma."""
    for found in reversed([*OTHERS.finditer(line_of(row))]):
        comma = row[found.end() - 1]._replace(symbol=",", text="")
        row = [*row[: found.start("others")], comma, *row[found.end() :]]
    return row


# "12 köyün beşi Karaova'da": what the sentence before counted
OF_SO_MANY = re.compile(rf"^[dx]?N[rxyj]{{0,2}}UA?(?=NGh{{0,2}}{WHERE}[sL][^VKR]*$)")


def _of_so_many(row: Row, _: Lexicon) -> Row:
    """Leave out of how many that were counted before so many lie somewhere."""
    found = OF_SO_MANY.search(line_of(row))
    return row[found.end() :] if found else row


# "biri Karaova'da, ikisi Akova'da bulunan üç köy"
LYING = re.compile(rf"NG{WHERE}L?(?:(?:,|,?a)NG{WHERE}L?)+(?P<lying>L)(?=[rxyj]{{0,2}}N)")


def _lying(row: Row, _: Lexicon) -> Row:
    """Leave out that places lie where how many of them lie in each of several regions is told."""
    for found in reversed([*LYING.finditer(line_of(row))]):
        if row[found.start("lying")].text and row[found.start("lying") - 1].symbol == "L":
            row[found.start("lying")] = row[found.start("lying")]._replace(symbol="x")
    return row


# "Karaova ilinde Akköy yakınlarındaki üç köyü": in the one, near the other
NEAR_IN = re.compile(r"P[Tyz]{0,2}[Ls](?P<near>PU?(?:(?P<around>z)L|s?(?P<beside>L)L?))(?=[rxyj]{0,2}(?:V?[rx]?N|P))")


def _near_in(row: Row, lexicon: Lexicon) -> Row:
    """Leave out near what places lie whose region is told."""
    for found in reversed([*NEAR_IN.finditer(line_of(row))]):
        key = "around" if found["around"] else "beside"
        if is_a(lexicon.kinds.sites.nearby, row[found.start(key)].text):
            row = [*row[: found.start("near")], *row[found.end("near") :]]
    return row


# "Akköy'den ilerleyen ordu", "Ordu Akköy'den ilerleyerek"
COMING = re.compile(rf"(?:{WHERE}[Ls])?PU?A(?P<how>[gx]{{1,2}})")


def _without_coming(row: Row, lexicon: Lexicon) -> Row:
    """Leave out from where somebody advanced: nothing was taken from there."""
    for found in reversed([*COMING.finditer(line_of(row))]):
        words = [one.text for one in row[slice(*found.span("how"))]]
        sizes = range(len(words), 0, -1)
        size = next((n for n in sizes if is_a(lexicon.kinds.turkic.coming, " ".join(words[:n]))), 0)
        if size:
            row = [*row[: found.start()], *row[found.start("how") + size :]]
    return row


# "Akköy ve Taşlı köyleri ve Karaova ilçesinin merkezi ele geçirildi": the last has no name
CENTRE_TOO = re.compile(r"(?<=U)(?P<centre>O?(?:,|,?a)PT?s[yU])(?=O?[xD]{0,2}(?:[PS](?:s?x?c)?[ABE]x?)?(?:cE?)?V)")


def _without_centre(row: Row, lexicon: Lexicon) -> Row:
    """Leave out of a list the centre of a district, which is not named."""
    for found in reversed([*CENTRE_TOO.finditer(line_of(row))]):
        if is_a(lexicon.kinds.turkic.centre, row[found.end() - 1].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Akköy (Karaova), Taşlı'yı (Akova)": where each of a list lies
IN_BRACKETS = r"PO?\(PT?[sL]?\)"
EACH_IN = re.compile(rf"(?<!P,)(?<!Pa)(?<!,a){IN_BRACKETS}(?:(?:,|,?a){IN_BRACKETS})+")
EACH = re.compile(r"(?P<name>PO?)\((?P<region>P)T?[sL]?\)")


def _in_brackets(row: Row, _: Lexicon) -> Row:
    """Put where each place of a list lies before it, as its owner."""
    for found in reversed([*EACH_IN.finditer(line_of(row))]):
        for one in reversed([*EACH.finditer(line_of(row), *found.span())]):
            name, region = row[slice(*one.span("name"))], row[one.start("region")]
            row = [*row[: one.start()], region, region._replace(symbol="s", text=""), *name, *row[one.end() :]]
    return row


# "հինգը գտնվում են Քարաշենի շրջանում, յոթը՝ Լեռնավանի"
ARE = re.compile(rf"(?<=G)h{{1,2}}(?={WHERE}[sL])|(?<=L)h{{1,2}}(?=(?:,|,?a)NG)")


def _without_are(row: Row, _: Lexicon) -> Row:
    """Leave out that so many of them are in each region."""
    for found in reversed([*ARE.finditer(line_of(row))]):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


STEPS = (
    Step(_in_brackets, "(P", EACH_IN),
    Step(_without_centre, "s", CENTRE_TOO),
    Step(_the_other, "G", THE_OTHER),
    Step(_the_others, "G", OTHERS),
    Step(_without_are, "G", ARE),
    Step(_of_so_many, "G", OF_SO_MANY),
    Step(_lying, "G", LYING),
    Step(_near_in, "L", NEAR_IN),
    Step(_without_coming, "A", COMING),
)
