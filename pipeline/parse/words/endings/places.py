"""A row of Turkish, Azerbaijani or Armenian chunks: in which of several places something lies, from where one came."""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.model import Qualifier, Unit
from pipeline.parse.lexicon.kinds import NEVER, is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import compiled
from pipeline.parse.words.namewords import union
from pipeline.parse.words.numbers import Number
from pipeline.parse.words.row import Row, backwards, line_of
from pipeline.parse.words.steps import Step

WHERE = r"P[TzyU]{0,2}"
# "biri Karaova'da, diğeri Akova'da olmak üzere iki köy"
THE_OTHER = re.compile(rf"N(?P<of>G):?{WHERE}[sL]?(?:,|,?a)(?P<other>[gr]):?(?={WHERE}[sL])")


def _the_other(row: Row, lexicon: Lexicon) -> Row:
    """Count "the other" as one of those that a figure sums up, behind another one of them."""
    for found in backwards(THE_OTHER, row):
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
    for found in backwards(OTHERS, row):
        comma = row[found.end() - 1]._replace(symbol=",", text="")
        row = [*row[: found.start("others")], comma, *row[found.end() :]]
    return row


# "12 köyün beşi Karaova'da": what the sentence before counted
OF_SO_MANY = re.compile(rf"(?:^[dx]?|(?<=V))N[rxyj]{{0,2}}UA?(?=NGh{{0,2}}{WHERE}[sL][^VKR]*$)")


def _of_so_many(row: Row, lexicon: Lexicon) -> Row:
    """Leave out of how many that were counted before so many lie somewhere."""
    found = OF_SO_MANY.search(line_of(row))
    if found is None or (found.start() and not lexicon.free):
        return row
    return [*row[: found.start()], *row[found.end() :]]


# "biri Karaova'da, ikisi Akova'da bulunan üç köy"
LYING = re.compile(rf"NG{WHERE}L?(?:(?:,|,?a)NG{WHERE}L?)+(?P<lying>L)(?=[rxyj]{{0,2}}N)")


def _lying(row: Row, _: Lexicon) -> Row:
    """Leave out that places lie where how many of them lie in each of several regions is told."""
    for found in backwards(LYING, row):
        if row[found.start("lying")].text and row[found.start("lying") - 1].symbol == "L":
            row[found.start("lying")] = row[found.start("lying")]._replace(symbol="x")
    return row


# "Karaova ilinde Akköy yakınlarındaki üç köyü": in the one, near the other
NEAR_IN = re.compile(r"P[Tyz]{0,2}[Ls](?P<near>PU?(?:(?P<around>z)L|s?(?P<beside>L)L?))(?=[rxyj]{0,2}(?:V?[rx]?N|P))")


def _near_in(row: Row, lexicon: Lexicon) -> Row:
    """Leave out near what places lie whose region is told."""
    for found in backwards(NEAR_IN, row):
        key = "around" if found["around"] else "beside"
        if is_a(lexicon.kinds.sites.nearby, row[found.start(key)].text):
            row = [*row[: found.start("near")], *row[found.end("near") :]]
    return row


# "Akköy'den ilerleyen ordu", "Ordu Akköy'den ilerleyerek"
COMING = re.compile(rf"(?:{WHERE}[Ls])?P[TU]?A(?:{WHERE}E?)?(?P<how>[gx]{{1,2}})")


def _without_coming(row: Row, lexicon: Lexicon) -> Row:
    """Leave out from where somebody advanced: nothing was taken from there."""
    for found in backwards(COMING, row):
        words = [one.text for one in row[slice(*found.span("how"))]]
        sizes = range(len(words), 0, -1)
        size = next((n for n in sizes if is_a(lexicon.kinds.turkic.coming, " ".join(words[:n]))), 0)
        if size:
            row = [*row[: found.start()], *row[found.start("how") + size :]]
    return row


# "Akköy ve Taşlı köyleri ve Karaova ilçesinin merkezi ele geçirildi": the last has no name
CENTRE_TOO = re.compile(r"(?<=U)(?P<centre>O?(?:,|,?a)PT?s[yUg])(?=O?[xD]{0,2}(?:[PS](?:s?x?c)?[ABE]x?)?(?:cE?)?V)")


def _without_centre(row: Row, lexicon: Lexicon) -> Row:
    """Leave out of a list the centre of a district, which is not named."""
    for found in backwards(CENTRE_TOO, row):
        if is_a(lexicon.kinds.turkic.centre, row[found.end() - 1].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Akköy (Karaova), Taşlı'yı (Akova)": where each of a list lies
IN_BRACKETS = r"PO?\(PT?[sL]?\)"
EACH_IN = re.compile(rf"(?<!P,)(?<!Pa)(?<!,a){IN_BRACKETS}(?:(?:,|,?a){IN_BRACKETS})+")
EACH = re.compile(r"(?P<name>PO?)\((?P<region>P)T?[sL]?\)")


def _in_brackets(row: Row, _: Lexicon) -> Row:
    """Put where each place of a list lies before it, as its owner."""
    for found in backwards(EACH_IN, row):
        for one in backwards(EACH, row, *found.span()):
            name, region = row[slice(*one.span("name"))], row[one.start("region")]
            row = [*row[: one.start()], region, region._replace(symbol="s", text=""), *name, *row[one.end() :]]
    return row


# "հինգը գտնվում են Քարաշենի շրջանում, յոթը՝ Լեռնավանի"
ARE = re.compile(rf"(?<=G)h{{1,2}}(?={WHERE}[sL])|(?<=L)h{{1,2}}(?=(?:,|,?a)NG)")


def _without_are(row: Row, _: Lexicon) -> Row:
    """Leave out that so many of them are in each region."""
    for found in backwards(ARE, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Karaova'da düzenlediği basın toplantısında iki köyün alındığını söyledi"
MEETING = re.compile(rf"(?P<where>{WHERE}L)[gxSRV]?[gxj]{{0,2}}(?P<meeting>[gxR])")


def _without_meeting(row: Row, lexicon: Lexicon) -> Row:
    """Leave out where somebody spoke."""
    for found in backwards(MEETING, row):
        behind = range(found.end("where"), found.end())
        at = next((i for i in behind if is_a(lexicon.kinds.turkic.meeting, row[i].text)), None)
        if at is not None:
            row = [*row[: found.start()], *row[at + 1 :]]
    return row


# "Karaova'da bulunan gözlemevine göre", "Qaraovada yerləşən bu mərkəzin məlumatına görə"
SEATED = re.compile(r"P[TU]?L(?P<lying>L)[dgxj]{0,3}(?:[SP][sE]?)?[gxj]{0,3}R")


def _without_seat(row: Row, lexicon: Lexicon) -> Row:
    """Leave out where those sit who tell of something."""
    for found in backwards(SEATED, row):
        if row[found.start("lying")].text and not lexicon.free:
            row = [*row[: found.start()], *row[found.end("lying") :]]
    return row


# "Karaova'nın Akova ile sınırındaki üç köyü", "Karaova'nın Akova sınırındaki üç köyü"
ON_BORDER = re.compile(
    rf"(?P<container>P)[TzyU]{{0,2}}[sL]:?(?P<border>{WHERE}[sa]?(?P<what>[gz])|(?P<whole>j))[LE]{{0,2}}"
    r"(?=[rxyj]{0,2}(?:N|PU))"
)


def _on_border(row: Row, lexicon: Lexicon) -> Row:
    """Leave out on whose border a place lies whose region is told."""
    for found in backwards(ON_BORDER, row):
        states = lexicon.endings.states if lexicon.endings else NEVER
        told = row[found.start("what" if found["what"] else "whole")].text
        country = compiled(states).fullmatch(row[found.start("container")].text)
        if is_a(lexicon.kinds.turkic.border, told) and not country:
            row = [*row[: found.start("border")], *row[found.end() :]]
    return row


# "Bir dizi silahlı grup üç köyü ele geçirdi": it is not told how many they are
SEVERAL_ACT = re.compile(r"N(?=[jgS]{0,2}(?P<who>S)(?![sLAEBTS]))")


def _several_act(row: Row, lexicon: Lexicon) -> Row:
    """Leave out that several groups act, which are no figure of places."""
    for found in backwards(SEVERAL_ACT, row):
        number, who = row[found.start()].number, row[found.start("who")]
        if number is not None and number.low is None and is_a(lexicon.kinds.turkic.group, who.text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Karaova ilinin aynı adlı merkezini": the town that is called like its region
NAMESAKE = re.compile(r"(?P<name>P)(?P<kind>T[sL]|L)(?P<same>d?[gx]{1,2})(?P<what>[Ugdy])")


def _namesake(row: Row, lexicon: Lexicon) -> Row:
    """Name a town that is told to have the name of its region."""
    for found in backwards(NAMESAKE, row):
        same = " ".join(one.text for one in row[slice(*found.span("same"))])
        town = row[found.start("what")]
        seat = town.symbol == "U" or is_a(lexicon.kinds.turkic.namesake_town, town.text)
        if is_a(lexicon.kinds.turkic.namesake, same) and seat:
            at, name = row[found.start("same")].start, row[found.start()]
            parts = lexicon.endings and lexicon.free and compiled(lexicon.endings.genitive).fullmatch(name.text)
            called = name._replace(text=parts["name"] if parts else name.text, start=at, end=at)
            unit = town._replace(symbol="U", unit=town.unit or Unit.LOCALITY)
            row = [*row[: found.start("same")], called, unit, *row[found.end() :]]
    return row


# "Ordu Ukrayna'nın Karaova bölgesini aldı": all of the region, which lies in no other
IN_COUNTRY = re.compile(r"(?P<country>P)s(?:y?L)?(?=P(?:(?:,|,?a)P)*T(?![sLE]))")


def _without_country(row: Row, lexicon: Lexicon) -> Row:
    """Leave out in which country a region lies that was taken itself."""
    for found in backwards(IN_COUNTRY, row):
        states = lexicon.endings.states if lexicon.endings else NEVER
        if compiled(states).fullmatch(row[found.start()].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Vali Ali Kaya, Akköy'ün alındığını", "valisi Əli Qaya Ağova kəndinin azad edildiyini", "Komutan Kaya'yı"
TITLED = re.compile(r"(?P<title>[xg])g?(?P<who>P)(?P<behind>,|U|T|s|O)?")
NAMES = 2  # of a person


def _speakers(row: Row, lexicon: Lexicon) -> Row:
    """Part a person's name behind a title from a place, which that person only speaks of."""
    for found in backwards(TITLED, row):
        at, words = found.start("who"), row[found.start("who")].text.split(" ")
        if not is_a(lexicon.kinds.sides.speaker, row[found.start("title")].text) or lexicon.free:
            continue
        person = row[at]._replace(symbol="g")
        named = NAMES - (at - found.start("title") - 1)
        whom = found["behind"] == "O" and not is_a(lexicon.kinds.turkic.somebodys, row[found.start("title")].text)
        if found["behind"] == "," or (whom and len(words) <= named):
            row = [*row[:at], person, *row[at + 1 :]]
        elif found["behind"] and named < len(words):
            size = len(" ".join(words[:named]))
            place = row[at]._replace(text=" ".join(words[named:]), start=row[at].start + size + 1)
            row = [
                *row[:at],
                person._replace(text=" ".join(words[:named]), end=person.start + size),
                place,
                *row[at + 1 :],
            ]
    return row


# "Karaova'da pazartesi günü üç, Akova'da salı günü iki köyü": the day of each stands behind its region
DAY_OF_EACH = re.compile(rf"(?P<where>{WHERE}E?[Ls])x?(?P<day>D)(?=x?(?:N|P))")


def _day_first(row: Row, _: Lexicon) -> Row:
    """Put the day of each of several regions before it."""
    each = [*DAY_OF_EACH.finditer(line_of(row))]
    apart = [line_of(row[one.end() : two.start()]) for one, two in pairwise(each)]
    if len(each) > 1 and all(re.fullmatch(r"[^VKR;]{1,6}(?:,|,?a)", gap) for gap in apart):
        for found in reversed(each):
            row = [
                *row[: found.start()],
                row[found.start("day")],
                *row[slice(*found.span("where"))],
                *row[found.end() :],
            ]
    return row


# "Bakanlığın sözcüsü üç köyün alındığını söyledi", "Karaova ilinin valisi"
WHOSE_SPEAKER = re.compile(r"(?P<whose>P[TU]?s)[gx]?(?P<title>[gx])")


def _without_office(row: Row, lexicon: Lexicon) -> Row:
    """Leave out of what somebody who speaks is the head."""
    for found in backwards(WHOSE_SPEAKER, row):
        titles = row[found.end("whose") : found.end()]
        if not lexicon.free and any(is_a(lexicon.kinds.sides.speaker, one.text) for one in titles):
            row = [*row[: found.start()], *row[found.end("whose") :]]
    return row


# "Karaova'nın kuzeyinde üç, güneyinde iki köy", "Karaova'nın kuzeyindeki Akköy ve güneyindeki Bulak"
OF_SAME = re.compile(r"(?P<where>P[TU]?s)[yz]L(?:N[rxyj]{0,2}U?|P(?:,P)*U?)O?(?:,|,?a)x?(?=[yz]L[NP])")
# "Karaova'nın kuzeyindeki Akköy ile Akova'nın güneyindeki Bulak": two regions, no name of two
PART_OF_EACH = re.compile(r"P[TU]?(?P<part>s[yz])LP(?:,P)*(?P<joint>,?a|,)(?=P[TU]?(?P<next>s[yz])LP)")


def _of_same(row: Row, _: Lexicon) -> Row:
    """Say again of which region the second part is, and tell two regions with a part each apart."""
    while found := OF_SAME.search(line_of(row)):
        at = row[found.end()].start
        where = [one._replace(start=at, end=at) for one in row[slice(*found.span("where"))]]
        row = [*row[: found.end()], *where, *row[found.end() :]]
    while found := PART_OF_EACH.search(line_of(row)):
        comma = row[found.start("joint")]._replace(symbol=",", text="")
        first = [*row[: found.start("part")], *row[found.end("part") : found.start("joint")], comma]
        row = [*first, *row[found.end("joint") : found.start("next")], *row[found.end("next") :]]
    return row


# "Karaova'ya bağlı 4 köyün Akova'ya bağlı 2 köyün": a comma is missing before the next region
NEXT_REGION = re.compile(r"(?<=EL)N[rxyj]{0,2}U(?=PU?ELN)")
# "köyleri ile Sedir ve Bulak havaalanlarını ve Taş Tepesi'ni ele geçirdi", "kent merkezinde, kontrolü sağladı"
THINGS_TOO = re.compile(r"(?<=U)O?(?P<things>(?:(?:,|,?a)(?:P(?:(?:,|,?a)P)*)?X)+)(?=O?[xD]{0,2}V)")
CONTROL_APART = re.compile(r"(?<=L),(?=cO?[xD]{0,2}V|V)")


def _parted(row: Row, lexicon: Lexicon) -> Row:
    """Part two figures of two regions, and nothing from the control that was taken in a place."""
    for found in backwards(NEXT_REGION, row):
        comma = row[found.end() - 1]._replace(symbol=",", text="", start=row[found.end() - 1].end, unit=None)
        row = [*row[: found.end()], comma, *row[found.end() :]]
    for found in backwards(THINGS_TOO, row):
        row = [*row[: found.start("things")], *row[found.end("things") :]]
    for found in backwards(CONTROL_APART, row):
        if is_a(lexicon.kinds.deeds.control, row[found.end()].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Karaova'da orduyu yenen isyancılar Akköy'ü ele geçirdi"
BEATEN_IN = re.compile(rf"^{WHERE}LS(?:O|E|A)(?P<how>g)(?=S)")


def _without_beaten(row: Row, lexicon: Lexicon) -> Row:
    """Leave out where those who act had beaten somebody before."""
    found = BEATEN_IN.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.deeds.doing, row[found.start("how")].text):
        return row
    return row[found.end() :]


# "3 Ocak 2030: Akköy'ün kurtuluşu"
FALL_OF = re.compile("V$")
DATED = re.compile(r"D(?:x?[:,-])?P(?:,P)*(?:,?aP)?(?:[TU]{1,2}(?P<mark>s?)|(?P<own>s))[Vc]")


def _dated(row: Row, lexicon: Lexicon) -> Row:
    """Make no verb of the noun of a deed that ends a row, but in an entry of nothing else but a day and places."""
    last, entry = row[-1], DATED.fullmatch(line_of(row))
    if not is_a(lexicon.kinds.turkic.fall_of, last.text):
        return row
    if entry is None or lexicon.endings is None:
        return [*row[:-1], last._replace(symbol="g", verb=None)]
    at, end = entry.span("own" if entry["own"] else "mark")
    name = row[at - 1]
    parts = compiled(lexicon.endings.genitive).fullmatch(name.text) if lexicon.free and name.symbol == "P" else None
    told = name._replace(text=parts["name"]) if parts else name
    return [*row[: at - 1], told, *row[end:]]


# "Vespera Halk Cumhuriyeti tamamen kurtarıldı": all of it, as of any other region
REALM = re.compile(r"(?:(?P<owner>P)s)?(?P<name>P)(?=[xD]{0,3}(?P<verb>V))")


def _realm(row: Row, lexicon: Lexicon) -> Row:
    """Tell that a republic is a region where all of it was taken."""
    for found in backwards(REALM, row):
        name, verb = row[found.start("name")], row[found.start("verb")].verb
        if not verb or verb.frame != "final-taken" or not is_a(lexicon.kinds.turkic.realm, name.text.split(" ")[-1]):
            continue
        kind = name._replace(symbol="T", text="", start=name.end, unit=Unit.WHOLE_REGION)
        whole = union(row[found.start("owner")], name, "P") if found["owner"] else name
        row = [*row[: found.start()], whole, kind, *row[found.end() :]]
    return row


# "Norland-Vespera sınırındaki Akköy kasabasını": no side, nor in what it lies
AT_BORDER = re.compile(r"P(?P<what>[gz])L?(?=P(?:(?:,|,?a)P)*U)")


def _at_border(row: Row, lexicon: Lexicon) -> Row:
    """Leave out on whose border a place lies."""
    for found in backwards(AT_BORDER, row):
        what = row[found.start("what")].text
        if is_a(lexicon.kinds.turkic.border, what) and what.casefold().endswith(("ki", "kı")):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


STEPS = (
    Step(_realm, "V", REALM),
    Step(_at_border, "P", AT_BORDER),
    Step(_dated, "V", FALL_OF),
    Step(_without_beaten, "LS", BEATEN_IN),
    Step(_parted, "L", NEXT_REGION, CONTROL_APART),
    Step(_parted, "X", THINGS_TOO),
    Step(_without_office, "s", WHOSE_SPEAKER),
    Step(_of_same, "L", OF_SAME, PART_OF_EACH),
    Step(_speakers, "P", TITLED),
    Step(_without_meeting, "L", MEETING),
    Step(_without_seat, "LL", SEATED),
    Step(_on_border, "P", ON_BORDER),
    Step(_several_act, "N", SEVERAL_ACT),
    Step(_namesake, "P", NAMESAKE),
    Step(_without_country, "Ps", IN_COUNTRY),
    Step(_day_first, "D", DAY_OF_EACH),
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
