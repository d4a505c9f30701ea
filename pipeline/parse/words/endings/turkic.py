"""A row of Turkish or Azerbaijani chunks: sides told by a name of their own, who held a place, names of sites."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import reduce

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless, compiled, fold
from pipeline.parse.words.endings import narrated
from pipeline.parse.words.endings import places as easternplaces
from pipeline.parse.words.endings.cases import without_case
from pipeline.parse.words.endings.daysafter import AFTER_WHAT, without_days_after
from pipeline.parse.words.namewords import union
from pipeline.parse.words.row import Chunk, Row, backwards, line_of
from pipeline.parse.words.steps import Step, taken


def shaped(row: Row, lexicon: Lexicon) -> Row:
    """Return a row in which each side and each site is one chunk."""
    return taken(STEPS, row, lexicon)


CALLED = re.compile(r"P[xg][jS]{0,2}S")  # "BKC adlı isyancı grup"


def _called(row: Row, lexicon: Lexicon) -> Row:
    """Call a group by the name that it is told by: "the rebel group called BKC"."""
    kinds = lexicon.kinds.turkic
    for found in backwards(CALLED, row):
        name, how, side = row[found.start()], row[found.start() + 1], row[found.end() - 1]
        if is_a(kinds.called, how.text) and is_a(kinds.group, side.text):
            side = side._replace(text=name.text, start=name.start)
            row = [*row[: found.start()], side, *row[found.end() :]]
    return row


# "YPG'nin elinde bulunan 2 köyü": that it "is" in their hands says nothing of where
BEING_HELD = re.compile(r"(?<=sK)[Lh](?=[rx]?[NPU])")


def _being_held(row: Row, _: Lexicon) -> Row:
    """Leave out the word for "being" behind whose hands a place is in."""
    for found in backwards(BEING_HELD, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


HELD = re.compile(r",?(?P<who>S(?:ay?S)?|P)s(?P<held>[gKxc]g?),?")  # "kasabası, ordunun elindeyken ele geçirildi"


def _held(row: Row, lexicon: Lexicon) -> Row:
    """Return who held a place when others took it as whom it was taken from: "while it was in the army's hands"."""
    for found in backwards(HELD, row):
        words = " ".join(chunk.text for chunk in row[slice(*found.span("held"))])
        if lexicon.endings and is_a(lexicon.kinds.turkic.while_held, words):
            who = row[slice(*found.span("who"))]
            side = without_case(" ".join(chunk.text for chunk in who), lexicon.endings)
            held = who[-1]._replace(symbol="S", text=side, start=who[0].start)
            mark = row[found.end("who")]._replace(symbol="A", text="")
            row = [*row[: found.start()], held, mark, *row[found.end() :]]
    return row


# "DŞİ Karaova'da 12 köyden temizlendi", "DŞİ 12 köyden çıkarıldı": of whom the villages were rid
RID_OF = re.compile(
    r"(?:^|(?<=[;V]))D?(?P<who>[PS]),?(?=D?(?:P[TzyU]{0,2}[Ls])?r?(?:N[rxyj]{0,2}U|P(?:,P)*(?:,?aP)?U)A[xD]{0,2}(?P<verb>V))"
)


def _rid_of(row: Row, _: Lexicon) -> Row:
    """Tell that those were driven out who were cleared from places; by their letters they are a side, too."""
    for found in backwards(RID_OF, row):
        who, at = row[found.start("who")], found.start("verb")
        verb = row[at].verb
        named = who.symbol == "S" or (len(who.text) > 1 and who.text.isupper())
        if verb and verb.frame in ("final-cleared", "final-ousted") and named:
            row[at] = row[at]._replace(verb=replace(verb, frame="final-ousted"))
            row = [*row[: found.start("who")], who._replace(symbol="S"), *row[found.end() :]]
    return row


FOE = re.compile(r"S(?=[gzX])")


def _without_foe(row: Row, lexicon: Lexicon) -> Row:
    """Leave out behind who acts whose lines they broke: "the soldiers advanced into the enemy's defence"."""
    kinds = lexicon.kinds.turkic
    for found in backwards(FOE, row):
        foe, own = row[found.start()], row[found.end()]
        if not is_a(kinds.of_foe, own.text) or not (named := caseless(kinds.foe).fullmatch(foe.text)):
            continue
        acts = foe.text[: named.start("foe")].rstrip()
        if acts:
            row = [*row[: found.start()], foe._replace(text=acts, end=foe.start + len(acts)), *row[found.end() :]]
        elif any(one.symbol == "S" for one in row[: found.start()]):
            row = [*row[: found.start()], foe._replace(symbol="x", text=""), *row[found.end() :]]
    return row


MADE = re.compile(r"[PS](?P<mark>A)D?(?P<paper>[xg]{2,3})")  # "Bakanlıktan yapılan açıklamada"


def _telling(row: Row, lexicon: Lexicon) -> Row:
    """Tell that a statement is of whom it comes from, from whom nothing was taken."""
    for found in MADE.finditer(line_of(row)):
        paper = [chunk.text for chunk in row[slice(*found.span("paper"))]]
        if any(is_a(lexicon.kinds.turkic.made, " ".join(paper[:n])) for n in (2, 3)):
            mark = found.start("mark")
            row[mark] = row[mark]._replace(symbol="R")
    return row


# "isyancıların geri çekilmesinin ardından"; "Akköy'ün düşmesinin ardından"
LEFT = re.compile(r"(?P<who>S(?:ay?S)?)s(?P<how>[rgx]{1,3})(?=[^VKR;]*V)")
AFTER_IT = re.compile(r"PU?s(?P<how>[gx]{1,3})(?=[^;]*V)")


def _left(row: Row, lexicon: Lexicon) -> Row:
    """Return who had left a place when others took it as whom it was taken from."""
    for found in backwards(LEFT, row):
        words = [chunk.text for chunk in row[slice(*found.span("how"))]]
        size = next((n for n in (1, 2, 3) if is_a(lexicon.kinds.turkic.their_leaving, " ".join(words[:n]))), 0)
        if size and lexicon.endings:
            who = row[slice(*found.span("who"))]
            side = without_case(" ".join(chunk.text for chunk in who), lexicon.endings)
            held = who[-1]._replace(symbol="S", text=side, start=who[0].start)
            mark = row[found.end("who")]._replace(symbol="A", text="")
            row = [*row[: found.start()], held, mark, *row[found.start("how") + size :]]
    return row


def _after_it(row: Row, lexicon: Lexicon) -> Row:
    """Leave out after what befell another place something happened."""
    for found in backwards(AFTER_IT, row):
        words = [chunk.text for chunk in row[slice(*found.span("how"))]]
        size = next((n for n in (1, 2, 3) if is_a(lexicon.kinds.turkic.after_it, " ".join(words[:n]))), 0)
        if size:
            row = [*row[: found.start()], *row[found.start("how") + size - 1 :]]
    return row


# "ordunun operasyonu sonucunda", "ordunun Karaova'da başlattığı operasyon sonucunda"
BY_DEED = re.compile(r"(?P<who>S(?:ay?S)?|P)s(?P<where>P[TU]?L)?(?P<deed>[gxjrX]{2,6})(?=[^KR;]*V)")


def _by_deed(row: Row, lexicon: Lexicon) -> Row:
    """Tell a change that somebody's attack brought as done by them."""
    for found in backwards(BY_DEED, row):
        words = [chunk.text for chunk in row[slice(*found.span("deed"))]]
        sizes = range(2, len(words) + 1)
        size = next((n for n in sizes if is_a(lexicon.kinds.turkic.by_deed, " ".join(words[:n]))), 0)
        if size and lexicon.endings:
            who = row[slice(*found.span("who"))]
            side = without_case(" ".join(chunk.text for chunk in who), lexicon.endings)
            doer = who[-1]._replace(text=side, start=who[0].start)
            mark = row[found.end("who")]._replace(symbol="B", text="")
            where = row[slice(*found.span("where"))] if found["where"] else []
            row = [*row[: found.start()], doer, mark, *where, *row[found.start("deed") + size :]]
    return row


# "Norland Savunma Bakanlığı, birliklerinin üç köyü ele geçirdiğini duyurdu"
ITS_TROOPS = re.compile(r"(?P<who>P?S|P)[,Dxd]{1,4}(?P<troops>S)s(?=[^KR;]*V[^V;]*R)")


def _its_troops(row: Row, lexicon: Lexicon) -> Row:
    """Tell of what somebody says that their own troops did as done by who says it: a side, or a state."""
    for found in backwards(ITS_TROOPS, row):
        who, troops = [*row[slice(*found.span("who"))]], row[found.start("troops")]
        told = " ".join(one.text for one in who)
        state = lexicon.endings is not None and compiled(lexicon.endings.states).fullmatch(told)
        if (who[-1].symbol == "S" or state) and is_a(lexicon.kinds.turkic.its_troops, troops.text):
            row[found.start("troops")] = troops._replace(text=told)
    return row


# "Ukrayna, Rusya'nın Karaova bölgesinde iki köyü ele geçirdiği iddiasını yalanladı"
DENIED = re.compile(r"^(?P<who>[PS]S?,?)(?P<state>P)s(?=[^VKR;]*V(?P<news>[^V;]+)$)")


def _denied(row: Row, lexicon: Lexicon) -> Row:
    """Tell what is denied as done by the state in whose name it was claimed, not by who denies it."""
    found = DENIED.search(line_of(row))
    if found is None or lexicon.endings is None:
        return row
    state, news = row[found.start("state")], " ".join(one.text for one in row[slice(*found.span("news"))])
    named = compiled(lexicon.endings.states).fullmatch(state.text)
    if named is None or not caseless(lexicon.mood.denied).search(news):
        return row
    comma = row[0]._replace(symbol=",", text="", start=state.start, end=state.start)
    return [*row[: found.end("who")], comma, state._replace(symbol="S"), *row[found.end("state") :]]


# "Karaova, Akova, Bulak ilçelerinin bazı köyleri": no "and" stands before the last of several regions
SEVERAL = re.compile(r"P(?:,P)*(?P<comma>,)P(?P<kind>T)(?=[sL][rxyj]{0,2}N[rxyj]{0,2}[UT])")


def _several(row: Row, lexicon: Lexicon) -> Row:
    """Put "and" before the last of several regions, whose word for them tells that they are several."""
    for found in backwards(SEVERAL, row):
        comma = found.start("comma")
        if is_a(lexicon.kinds.turkic.any_several, row[found.start("kind")].text):
            row[comma] = row[comma]._replace(symbol="a")
    return row


BACKED = re.compile(r"P(?P<how>j)[jy]{0,2}S")  # "Norland destekli milisler"


def _backed(row: Row, lexicon: Lexicon) -> Row:
    """Make one name of forces and of who backs them."""
    for found in backwards(BACKED, row):
        if is_a(lexicon.kinds.turkic.backed, row[found.start("how")].text):
            whole = reduce(lambda left, right: union(left, right, "S"), row[found.start() : found.end()])
            row = [*row[: found.start()], whole, *row[found.end() :]]
    return row


TITLED = re.compile(r"P(?P<title>g)(?:S|u(?![sLAEO]))")  # "Kaya paşanın qoşunları", "Kaya xanın hissələri"


def _titled(row: Row, lexicon: Lexicon) -> Row:
    """Make one name of forces and of who leads them, whose title stands behind his name."""
    for found in backwards(TITLED, row):
        if is_a(lexicon.kinds.turkic.title_of, row[found.start("title")].text):
            whole = reduce(lambda left, right: union(left, right, "S"), row[found.start() : found.end()])
            row = [*row[: found.start()], whole, *row[found.end() :]]
    return row


SITE = re.compile(r"PjP(?=s)")  # "Taşlı Askeri Üssü'nün güneyinde"


def _site(row: Row, lexicon: Lexicon) -> Row:
    """Make one name of a base's words, one of which tells a kind of force, too."""
    for found in backwards(SITE, row):
        first, kind, last = row[found.start() : found.end()]
        if kind.text.istitle() and is_a(lexicon.kinds.turkic.site, last.text):
            row = [*row[: found.start()], union(union(first, kind, "P"), last, "P"), *row[found.end() :]]
    return row


LAND = re.compile(r"(?<=U-)P(?:,P)*,?aP(?P<land>sz)")  # "4 kəndinin - Ağova, Dərəli və Bulaqlının əraziləri"


def _land(row: Row, _: Lexicon) -> Row:
    """Name counted villages themselves where it is their land that is told of."""
    for found in backwards(LAND, row):
        row = [*row[: found.start("land")], *row[found.end("land") :]]
    return row


# "Akköy kentine girerek kentin kontrolünü ele geçirdi", "Ağova rayonuna hücum edərək onu ələ keçirib"
ENTERED = re.compile(r"(?P<first>P[UT]?)E(?P<how>[xgaVXlh]{1,3})(?P<town>[UTgx])(?:O|s?q?[sL]?)(?=V)")
# "Karaova'daki beş köye girdi ve buralarda kontrolü sağladı"
ENTERED_THERE = re.compile(r"(?P<first>PU|N[rxyj]{0,2}U)E(?P<how>[xgV]a)(?P<there>[xg])(?=V)")


def _entered(row: Row, lexicon: Lexicon) -> Row:
    """Return a town that was entered or attacked as what was then taken where it is only called the town."""
    kinds = lexicon.kinds.turkic
    for found in backwards(ENTERED, row):
        how, town = row[slice(*found.span("how"))], row[found.start("town")]
        by_doing = is_a(kinds.by_doing, f"{how[-1].text} ")
        right_before = by_doing or is_a(kinds.entering, how[-1].text) or how[-1].symbol in "axh"  # not "komşu kasabayı"
        if right_before and is_a(kinds.the_town, town.text) and any(is_a(kinds.entering, one.text) for one in how):
            it = town if town.symbol == "U" else town._replace(symbol="O", text="", unit=None)
            row = [*row[: found.end("first")], *([it] if found["first"] == "P" else []), *row[found.end() :]]
    for found in backwards(ENTERED_THERE, row):
        entered, there, verb = row[found.start("how")], row[found.start("there")], row[found.end()]
        controlled = is_a(lexicon.kinds.deeds.control, verb.text) and is_a(kinds.there, there.text)
        if controlled and is_a(kinds.entering, entered.text):
            row = [*row[: found.end("first")], *row[found.end() :]]
    return row


# "233 nokta ele geçirildi: 194 köy ve 39 tepe", "233 nokta (194 köy, 39 tepe) ele geçirildi"
MIXED = r"(?P<list>N[rxgjy]{0,2}[UX](?:(?:,|,?a)N[rxgjy]{0,2}[UX])+)"
KINDS_BEHIND = re.compile(rf"(?P<sum>N[gjrx]{{0,2}}X)O?(?P<verb>V):{MIXED}(?=$|[;.])")
KINDS_INSIDE = re.compile(rf"(?P<sum>N[gjrx]{{0,2}}X)O?\({MIXED}\)")
COUNTED_PLACES = re.compile(r"N[rxgjy]{0,2}U")


def _of_kinds(row: Row, _: Lexicon) -> Row:
    """Put in the place of a figure of points of all kinds those of them that are localities."""
    while found := KINDS_BEHIND.search(line_of(row)) or KINDS_INSIDE.search(line_of(row)):
        spans = [one.span() for one in COUNTED_PLACES.finditer(found.string, *found.span("list"))]
        parts = [row[slice(*span)] for span in spans]
        joint = row[found.end("sum")]._replace(symbol=",", text="", verb=None)
        places = [chunk for part in parts for chunk in (*part, joint)][:-1]
        verb = [row[found.start("verb")]] if "verb" in found.groupdict() else []
        if not places:
            break  # hills and bridges only
        row = [*row[: found.start()], *places, *verb, *row[found.end() :]]
    return row


EACH_IN = re.compile(r"(?<=P)L(?=,(?:PT?L,)*PT?L,?aPT?LN|,?aPT?L(?P<each>N))")  # "Karaova'da ve Akova'da ikişer köy"


def _in_each(row: Row, lexicon: Lexicon) -> Row:
    """Say once that several regions are where so many places each were taken."""
    for found in backwards(EACH_IN, row):
        each = line_of(row).index("N", found.end())
        if is_a(lexicon.kinds.small.each, row[each].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Karaova'da ve Akova'da birer köyü, Akköy ve Bulak'ı": in each region one of those named behind
ONE_EACH = re.compile(
    r"(?P<regions>P(?:T?[Ls])?(?:,PT?[Ls])*,?aPT?[Ls])[xD]?(?P<each>N)(?P<unit>U)[OLs]?[,:-](?P<names>P(?:,P)*,?aP)U?"
    r"(?=O?[,;]?[xD]{0,2}V)"
)


def _one_each(row: Row, lexicon: Lexicon) -> Row:
    """Give each of several regions, in which one place was taken, its name."""
    for found in backwards(ONE_EACH, row):
        regions, names = ([i for i in range(*found.span(key)) if row[i].symbol == "P"] for key in ("regions", "names"))
        each, unit = row[found.start("each")], row[found.start("unit")]
        one = each.number is not None and each.number.low == 1 and is_a(lexicon.kinds.small.each, each.text)
        if not one or len(regions) != len(names):
            continue
        mark = unit._replace(symbol="L", text="", unit=None)
        comma, colon = mark._replace(symbol=","), mark._replace(symbol=":")
        told = [(row[i], mark, each, unit, colon, row[k], comma) for i, k in zip(regions, names, strict=True)]
        row = [*row[: found.start()], *[chunk for part in told for chunk in part][:-1], *row[found.end() :]]
    return row


# "Qaraova rayonunun Dağlı, Dərə Ağova rayonunun Bulaq, Axar kəndləri": a comma is missing before the next region
UNPARTED = re.compile(r"Ts(?:P,)+(?P<both>P)(?=Ts)")


def _parted(row: Row, lexicon: Lexicon) -> Row:
    """Part the last village of a region from the name of the next region, where no comma does."""
    while found := next(
        (one for one in UNPARTED.finditer(line_of(row)) if _are_two(row[one.start("both")], lexicon)), None
    ):
        both = row[found.start("both")]
        first, _, last = both.text.rpartition(" ")
        village = both._replace(text=first, end=both.end - len(last) - 1)
        region = both._replace(text=last, start=both.end - len(last))
        comma = both._replace(symbol=",", text="", start=village.end, end=village.end)
        row = [*row[: found.start("both")], village, comma, region, *row[found.end("both") :]]
    return row


def _are_two(name: Chunk, lexicon: Lexicon) -> bool:
    """Return whether two words are two names, none a word that only the next one makes a name: "Aşağı Ağova"."""
    first, _, last = name.text.rpartition(" ")
    return bool(last and first) and not is_a(lexicon.kinds.turkic.before_name, first.split()[-1])


# "Qaraova rayonu Dağlı kəndi", "Karaova ili Akova ilçesi Akköy köyü": where it lies, without an ending that says so
UNENDED = re.compile(r"(?<=P)(?P<kind>T)(?=P(?:,P)*(?:,?aP)?U|PT[sP])")


def _in_region(row: Row, _: Lexicon) -> Row:
    """Put the genitive's mark behind a region that stands right before its village without one."""
    for found in backwards(UNENDED, row):
        kind = row[found.start()]
        mark = kind._replace(symbol="s", text="", start=kind.end, unit=None)
        row = [*row[: found.end()], mark, *row[found.end() :]]
    return row


# "Ağovadan 5 kilometr cənubda yerləşən", "Karaova'ya 5 kilometre uzaklıktaki"
AWAY = re.compile(r",?PU?[AEs](?P<far>N?X)(?:[yzg]L?|L)?(?:L(?=[NP])|x(?=[NP])|(?=[NP]))")


def _without_distance(row: Row, lexicon: Lexicon) -> Row:
    """Leave out from where a place is so far: neither its region nor from whom it was taken."""
    for found in backwards(AWAY, row):
        if is_a(lexicon.kinds.turkic.far, row[found.end("far") - 1].text):
            comma = row[found.start()].symbol == ","
            row = [*row[: found.start() + comma], *row[found.end() :]]
    return row


NEAR = re.compile(r"P(?P<mark>E?)(?P<near>[xz])L?(?=[rxyj]{0,2}[NP])")  # "Karaova'ya yakın 3 köyü"


def _near(row: Row, lexicon: Lexicon) -> Row:
    """Tell of what lies near a place as of what lies around it."""
    for found in backwards(NEAR, row):
        name, near = row[found.start()], row[found.start("near")]
        if is_a(lexicon.kinds.turkic.near, near.text) and lexicon.endings:
            to = None if found["mark"] else compiled(lexicon.endings.given).fullmatch(name.text)
            name = name._replace(text=to["name"] or to["stem"]) if to else name
            around = [near._replace(symbol="z"), near._replace(symbol="L", text="", start=near.end)]
            row = [*row[: found.start()], name, *around, *row[found.end() :]]
    return row


# "Karaova'nın Akova beldesine bağlı Akköy ile ilçe merkezine bağlı Bulak köyü": of the district told first
OF_CENTRE = re.compile(r"(?P<district>P)(?P<kind>T?)sP[TU]ELP(?:,P)*(?:,?aP)?U?O?,?a?(?P<centre>UEL)(?=P)")


def _of_centre(row: Row, lexicon: Lexicon) -> Row:
    """Tell of what is governed from a district's centre as of that district, which was named before."""
    for found in backwards(OF_CENTRE, row):
        at = found.start("centre")
        if is_a(lexicon.kinds.turkic.centre, row[at].text):
            district, centre = row[found.start("district")], row[at]
            kind = centre._replace(symbol="T", text="", start=centre.end, unit=None)
            row = [*row[:at], district, kind, kind._replace(symbol="s"), *row[at + 3 :]]
    return row


# "Karaova ilçesinde 3 Mayıs'ta Akköy köyü, 6 Mayıs'ta ise Bulak köyü": both lie in the region told first
LISTED = r"(?:N[rxyj]{0,2}(?:[UT]O?)?|P(?:(?:,|,?a)P)*(?:UO?)?(?:(?:,|,?a)P(?:(?:,|,?a)P)*UO?)*)"
WHERE_BY_DAYS = re.compile(
    rf"(?P<where>P[TyzU]{{0,2}}(?:E?L|s))x?(?P<day>D)(?P<list>x?{LISTED}(?:(?:,|,?a)x?Dx?{LISTED})+)(?=[xcOsSPBAE]*V)"
)
NEXT_DAY = re.compile("(?:,|,?a)x?Dx?(?=[NP])")


def _by_days(row: Row, _: Lexicon) -> Row:
    """Say where places lie on each day of a list whose region stands before the first day."""
    for found in backwards(WHERE_BY_DAYS, row):
        where, listed = (row[slice(*found.span(key))] for key in ("where", "list"))
        for gap in backwards(NEXT_DAY, listed):
            at = listed[gap.end() - 1].end
            again = [one._replace(start=at, end=at) for one in where]
            listed = [*listed[: gap.end()], *again, *listed[gap.end() :]]
        row = [*row[: found.start()], row[found.start("day")], *where, *listed, *row[found.end() :]]
    return row


# "Karaova'nın üç köyü, Akköy, Taşlı ve Bulak, ordu tarafından alındı": those counted, between two commas
NAMED_BETWEEN = re.compile(
    r"(?P<count>N)[rxyj]{0,2}[UT]O?(?P<comma>,)x?(?P<list>P(?:,P)*,?aP)[OU]{0,2}(?P<close>,)(?=[^VKR;]*V)"
)


def _named_between(row: Row, _: Lexicon) -> Row:
    """Set a colon before a list of as many names as places were counted, which ends with a comma of its own."""
    for found in backwards(NAMED_BETWEEN, row):
        number, comma, close = row[found.start("count")].number, found.start("comma"), found.start("close")
        if number is not None and number.low == found["list"].count("P"):
            row[comma] = row[comma]._replace(symbol=":")
            row[close] = row[close]._replace(symbol="x", text="")
    return row


# "Karaova ilçesi ve 6 köyü kurtarıldı": six of its own, for what is only counted has no ending
ITS_TOO = re.compile(
    r"(?<![sLEyaP,])(?<!NU,)(?P<whose>P[TU]),?a(?P<count>N)[rj]?(?P<unit>U)(?=(?:,?a|[,lxDBE]|S[sB]|P[TU]?[sE])[^KR;]*V|V)"
)
OF_ITSELF = ("final-taken", "final-given", "final-gotten", "final-cleared", "final-pass")


def _its_too(row: Row, lexicon: Lexicon) -> Row:
    """Say of which place those are that are counted beside it as its own."""
    for found in backwards(ITS_TOO, row):
        verb = next((one.verb for one in row[found.end("unit") :] if one.verb), None)
        own = is_a(lexicon.kinds.turkic.somebodys, fold(row[found.start("unit")].text))
        if own and verb and verb.frame in OF_ITSELF:
            at = row[found.start("count")].start
            name, kind = (one._replace(start=at, end=at) for one in row[slice(*found.span("whose"))])
            kind = kind._replace(symbol="T")
            whose = [name, kind, kind._replace(symbol="s", text="", unit=None)]
            row = [*row[: found.start("count")], *whose, *row[found.start("count") :]]
    return row


# "Muhalifler, rejim ordusu ve milisler ile girdikleri çatışmalar sonucunda": with whom they fought
FOES = r"(?:Pj[gy]?)?(?:P(?=S))?S+"
FOUGHT = re.compile(rf"(?:{FOES}[aA][jydg]{{0,2}})*(?P<foe>{FOES})(?P<mark>[Exa])(?P<went>[Vgx])[xgj]{{0,2}}[xg][xg]?")


def _fought(row: Row, lexicon: Lexicon) -> Row:
    """Return those with whom somebody fought over a place as from whom it was taken, and leave out the fight."""
    kinds = lexicon.kinds
    for found in backwards(FOUGHT, row):
        mark, fight = found.start("mark"), row[found.end("went") : found.end()]
        fought = any(is_a(kinds.deeds.fight, one.text) for one in fight)
        if fought and is_a(kinds.turkic.with_whom, row[mark].text) and is_a(kinds.turkic.entering, row[mark + 1].text):
            first, foe, from_ = found.start(), found.start("foe"), row[mark]._replace(symbol="A", text="")
            acts = found.string[first] == "P" and row[first].text.isupper()  # "HTŞ rejim güçleri ile"
            apart = [row[first], row[first]._replace(symbol="x", text="")] if acts else []
            row = [*row[:first], *apart, *row[max(first + acts, foe) : mark], from_, *row[found.end() :]]
    return row


# "Qaraova rayonu və 38 kəndi daxil olmaqla, 9 mayda Dağlı rayonu qaytarıldı": one list, of which it ends no part
LIST_GOES_ON = re.compile(r"(?<=U)l(?=,x?Dx{0,3}P[^KR;]*V)")


def _listed_on(row: Row, _: Lexicon) -> Row:
    """Leave out that a list includes what stands before, where it goes on with what happened on a further day."""
    for found in backwards(LIST_GOES_ON, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


# "beş köyden üçü ordunun, ikisi isyancıların eline geçti": whose hands each share came into
SHARES = re.compile(
    r"(?P<of>(?:P[TzyU]{0,2}[Ls])?N[rxj]?UA)NGx?[djy]{0,2}Ss(?P<joint>,|,?a)x?(?=NGx?[djy]{0,2}Ss(?P<into>cEx?V))"
)


def _shares(row: Row, _: Lexicon) -> Row:
    """Tell of each of two shares of so many places in a clause of its own into whose hands it came."""
    for found in backwards(SHARES, row):
        at, joint = row[found.end()].start, row[found.start("joint")]
        into = [one._replace(start=joint.start, end=joint.start) for one in row[slice(*found.span("into"))]]
        of = [one._replace(start=at, end=at) for one in row[slice(*found.span("of"))]]
        row = [*row[: found.start("joint")], *into, joint._replace(symbol=";"), *of, *row[found.end() :]]
    return row


HOURS = re.compile(r"(?<=D)x?(?P<hours>D)")  # "pazartesi sabah saatlerinde"


def _without_hours(row: Row, lexicon: Lexicon) -> Row:
    """Leave out the hours of the day told right before, which are of no other day."""
    for found in backwards(HOURS, row):
        if is_a(lexicon.kinds.turkic.hours, row[found.start("hours")].text):
            row = [*row[: found.start("hours")], *row[found.end() :]]
    return row


SPEAKER = re.compile("^P(?=[TUs])")


def _speaker(row: Row, lexicon: Lexicon) -> Row:
    """Part the ministry that begins a sentence from the name of a place behind it: "Bakanlık Akköy köyünün"."""
    first, _, name = row[0].text.partition(" ")
    if not name or not name[:1].isupper() or not is_a(lexicon.kinds.turkic.office, first):
        return row
    office = row[0]._replace(text=first, end=row[0].start + len(first))
    place = row[0]._replace(text=name, start=row[0].end - len(name))
    return [office, office._replace(symbol="x", text="", start=office.end), place, *row[1:]]


# "Akköy'ün yanı sıra Taşlı köyü de": along with which others
ALONG = re.compile(r"P(?:,P)*(?:,?aP)?(?P<mark>s)(?P<joint>a)(?=P)")


def _along(row: Row, lexicon: Lexicon) -> Row:
    """Leave out the genitive that "along with" asks for behind the first names of a list."""
    for found in backwards(ALONG, row):
        if is_a(lexicon.kinds.turkic.along_with, row[found.start("joint")].text):
            mark = found.start("mark")
            whole, name = row[mark - 1], lexicon.endings and without_case(row[mark - 1].text, lexicon.endings)
            row = [*row[: mark - 1], whole._replace(text=name or whole.text), *row[mark + 1 :]]
    return row


# "Karaova ilçesinde kontrol ordunun eline geçti": what passes is the district itself
CONTROL_OF = re.compile(r"(?<=[UT])Lx?(?P<control>c)O?(?=[xD]{0,2}[PS](?:s?x?c)?E[xD]{0,2}V)")


def _control_of(row: Row, lexicon: Lexicon) -> Row:
    """Tell of a place itself where control in it passes to somebody."""
    for found in backwards(CONTROL_OF, row):
        if is_a(lexicon.kinds.deeds.control, row[found.start("control")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Muş Rus işgalinden": the people whose occupation it was stand right behind the name of the place
OCCUPIED = re.compile(r"(?P<both>[PS])cA(?=[xD]{0,2}V)")


def _occupied(row: Row, lexicon: Lexicon) -> Row:
    """Part the name of a place from that of the people who held it."""
    for found in backwards(OCCUPIED, row):
        both = row[found.start()]
        name, _, people = both.text.rpartition(" ")
        if name.istitle() and people.istitle() and is_a(lexicon.kinds.sides.people, people):
            place = both._replace(symbol="P", text=name, end=both.start + len(name))
            held = both._replace(symbol="S", text=people, start=both.end - len(people))
            mark = place._replace(symbol="O", text="", start=place.end)
            row = [*row[: found.start()], place, mark, held, *row[found.start() + 1 :]]
    return row


# "Karaova'nın Boz Dağı eteklerindeki üç köyü": it lies in the region, at whatever thing
AT_THING = re.compile(r"(?<=Ps)X(?:zL|s?yL)(?=[rxyj]{0,2}[NP])")


def _at_thing(row: Row, lexicon: Lexicon) -> Row:
    """Leave out by which thing a place of a region lies; a distance is none."""
    for found in backwards(AT_THING, row):
        if not is_a(lexicon.kinds.turkic.far, row[found.start()].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "HDK, Akköy, Taşlı ve Bulak'tan sonra Dereli'yi ele geçirdi"
AFTER = re.compile(r"P(?:,P)*(?:,?aP)?[As]x?(?P<after>x)(?=[^;]*V)")


def _after(row: Row, lexicon: Lexicon) -> Row:
    """Leave out after which places others were taken, from which nothing was taken now."""
    for found in backwards(AFTER, row):
        first = row[found.start()]
        if is_a(lexicon.kinds.days.afterwards, row[found.start("after")].text):
            acts = first.text.isupper() and row[found.start() + 1].symbol == ","
            row = [*row[: found.start() + 2 * acts], *row[found.start("after") :]]
    return row


BUT_FOR = re.compile(r"(?<=[UPT])\([^()VKR]*(?P<but>[gx])\)")  # "Akköy kenti (bazı mahalleleri hariç)"


def _without_exceptions(row: Row, lexicon: Lexicon) -> Row:
    """Leave out brackets that tell what of a place is excepted."""
    for found in backwards(BUT_FOR, row):
        if is_a(lexicon.kinds.turkic.but_for, row[found.start("but")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Akköy köyü, iki tepe ve Taşlı köyü", "Ordu Akköy, Sedir Barajı ve Taşlı'yı"
BETWEEN = re.compile(r"(?P<lead>U|S,?P(?:,P)*)(?P<thing>O?,[Ngxjrd]{0,3}X{1,2}O?)(?=,?aP|,P)")
CALLED_THING = re.compile("P(?P<what>X)")  # "Sedir Barajı"
# "Kızıl Tepe ve Akova'nın Bulak ilçeleri": a place that is called a hill, as what ends the list tells
CALLED_PLACE = re.compile(r"P(?P<what>X)(?=(?:,P)*,?a(?:P[TzU]?s)?P(?:,P)*(?P<unit>[UT]))")


def _called_place(row: Row, lexicon: Lexicon) -> Row:
    """Make one name of a place that is called like a thing, where several such places are listed."""
    kinds = lexicon.kinds.turkic
    for found in backwards(CALLED_PLACE, row):
        name, what = row[found.start() : found.end()]
        several = is_a(kinds.any_several, row[found.start("unit")].text)
        if several and what.text.istitle() and not is_a(kinds.somebodys, what.text) and what.start == name.end + 1:
            row = [*row[: found.start()], union(name, what, "P"), *row[found.end() :]]
    return row


def _without_things(row: Row, _: Lexicon) -> Row:
    """Leave out of a list of places what is no locality; what is called by a name is that name's."""
    for found in backwards(CALLED_THING, row):
        name, what = row[found.start() : found.end()]
        if what.text.istitle() and what.start == name.end + 1:
            row = [*row[: found.start()], union(name, what, "X"), *row[found.end() :]]
    for found in backwards(BETWEEN, row):
        row = [*row[: found.start("thing")], *row[found.end("thing") :]]
    return row


TOWN_ALONE = re.compile(r"(?<=P)(?P<town>U)(?=[^KR;]*V)")  # "Kaya kasabayı terk etti", not "Akköy kasabasını"


def _apart(row: Row, lexicon: Lexicon) -> Row:
    """Part a name from a town that has no ending which would make the name its own."""
    for found in backwards(TOWN_ALONE, row):
        town = row[found.start()]
        acts = "S" not in line_of(row[: found.start()])  # else the name may be its, for all its ending
        if acts and is_a(lexicon.kinds.turkic.nobodys, town.text):
            row = [
                *row[: found.start()],
                town._replace(symbol="x", text="", end=town.start, unit=None),
                *row[found.start() :],
            ]
    return row


# "köylerinde kontrolü muhalifler sağladı": who acts stands inside what they did
INSIDE = re.compile(
    r"(?P<where>(?:P[TzyU]{0,2}(?:s[yz]?)?[Ls][rxdDj]{0,2}){0,2}(?:N[rxyj]{0,2}U|P(?:,P)*(?:,?aP)?U?)[Ls]?x?)"
    r"(?P<control>[cV])O?(?P<who>[djy]{0,2}[SP]s?)x?(?P<deed>[gV])"
)


def _established(row: Row, lexicon: Lexicon) -> Row:
    """Put who establishes control before where they do, and both words of their deed together."""
    for found in backwards(INSIDE, row):
        control, deed = row[found.start("control")], row[found.start("deed")]
        told = f"{control.text} {deed.text}"
        verb = next((one for one in lexicon.verbs if caseless(one.forms).fullmatch(told)), None)
        if verb and verb.frame == "final-take":
            who, where = (row[slice(*found.span(key))] for key in ("who", "where"))
            done = deed._replace(symbol="V", text=told, verb=verb)
            row = [*row[: found.start()], *who, *where, done, *row[found.end() :]]
    return [_as_control(chunk, lexicon) if chunk.symbol == "V" else chunk for chunk in row]


def _as_control(chunk: Chunk, lexicon: Lexicon) -> Chunk:
    """Make the first word of a deed, which tells of none by itself, the noun that it is."""
    alone = " " not in chunk.text and is_a(lexicon.kinds.deeds.control, chunk.text)
    return chunk._replace(symbol="c", verb=None) if alone else chunk


STEPS = (
    *narrated.STEPS,
    Step(without_days_after, "D", AFTER_WHAT),
    *easternplaces.STEPS,
    Step(_listed_on, "l", LIST_GOES_ON),
    Step(_shares, "G", SHARES),
    Step(_its_too, "N", ITS_TOO),
    Step(_apart, "U", TOWN_ALONE),
    Step(_established, "V", re.compile("V")),
    Step(_established, "c", INSIDE),
    Step(_control_of, "c", CONTROL_OF),
    Step(_named_between, "N", NAMED_BETWEEN),
    Step(_along, "sa", ALONG),
    Step(_without_hours, "D", HOURS),
    Step(_speaker, "P", SPEAKER),
    Step(_by_days, "D", WHERE_BY_DAYS),
    Step(_occupied, "c", OCCUPIED),
    Step(_called_place, "X", CALLED_PLACE),
    Step(_of_kinds, "X", KINDS_BEHIND, KINDS_INSIDE),
    Step(_one_each, "N", ONE_EACH),
    Step(_in_each, "N", EACH_IN),
    Step(_without_things, "X", BETWEEN, CALLED_THING),
    Step(_at_thing, "X", AT_THING),
    Step(_after, "x", AFTER),
    Step(_without_exceptions, "(", BUT_FOR),
    Step(_without_distance, "X", AWAY),
    Step(_near, "P", NEAR),
    Step(_of_centre, "L", OF_CENTRE),
    Step(_parted, "Ts", UNPARTED),
    Step(_in_region, "T", UNENDED),
    Step(_land, "sz", LAND),
    Step(_called, "S", CALLED),
    Step(_rid_of, "A", RID_OF),
    Step(_without_foe, "S", FOE),
    Step(_telling, "A", MADE),
    Step(_by_deed, "s", BY_DEED),
    Step(_its_troops, "Ss", ITS_TROOPS),
    Step(_denied, "V", DENIED),
    Step(_several, ",", SEVERAL),
    Step(_titled, "g", TITLED),
    Step(_backed, "j", BACKED),
    Step(_fought, "S", FOUGHT),
    Step(_left, "s", LEFT),
    Step(_after_it, "s", AFTER_IT),
    Step(_held, "s", HELD),
    Step(_being_held, "sK", BEING_HELD),
    Step(_site, "j", SITE),
    Step(_entered, "E", ENTERED, ENTERED_THERE),
)
