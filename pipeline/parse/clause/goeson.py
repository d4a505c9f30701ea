"""Whether a sentence without a verb of an event is the rest of a list, or of an account, begun before it."""

from __future__ import annotations

import re

from pipeline.parse.clause import romance
from pipeline.parse.clause.links import DISTANT
from pipeline.parse.clause.reading import HELD, Reading
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.text.sentences import Sentence

# "The captured villages are Lowfen and Highfen", "The districts include Lowfen"
LISTED = re.compile(r"[xd]?[gV]?[UT]h?l|[xd]?[gV]?[UT]h:?(?=d?P(?:,|,?aP))|[xd]?h?l(?!d?[gX])")
LIST_IN = re.compile("N?[UT](?:l:?|:)P(?:,?aP|,P)*i[yzT]{0,2}o?P")
SOURCED = re.compile("R[^VKN,;:()]{1,6},")
LED_TO_LIST = re.compile(r"a?(?:R[^VKRN,;:]{0,6}xN?)?")
BARE = re.compile(r"[dUTPaioys,z();.]*")  # "Lowfen and Highfen districts in Eastmoor"
NAMED = re.compile(
    r"(?:D[:,-]?)?d?U?P(?:,P)*(?:,?aP)?U?O?(?:(?:,?id?PT?|,PT|\((?:id?|d-)?PT?\))?(?:\(D\))?|[,-]?D)[;,]?"
)  # an entry that only names places
# "- 9 May: Highfen of Westmoor district", where endings tell whose
DATED = re.compile(r"D[x:,-]*P[PTUNLsadxy,;()]*")
# "9 May Highfen village - 600 people, 15 dead": what else is told of the place stands behind a dash
TOLD_OF = re.compile(r"D[x:,-]*P[PTUad,]*-[^VKR;]*")
# "Karaova ilçesi: Akköy, Taşlı", "Karaova ilçesinde - Akköy, Taşlı köyleri ve Bulak kenti", "Karaova - Akköy, Taşlı"
PLACED = re.compile(r"(?:PT(?:E?[sL])?[:-]P|P-P(?=,|aP))(?:(?:U?O?,|U?O?,?a)P)*U?O?[;,]?")
THESE = re.compile(r"(?:^|[,:])(?P<who>[xd]h|[xd]?l)(?:d?[xygj]?U[o:]?)?d?P")
TAGS = re.compile(r"(?:[#@]\w+|https?://\S+|\w+\.\w+/\S+|[^\w#@])+")  # the end of a post, which tells nothing
FOLLOWS = re.compile(r"d?(?:Uo)?P(?:,P)*(?:,?aP)?(?P<how>[vhxgd]{1,5})(?:D|[nm]?D)?[.;]?$")
SOURCE = re.compile(r"\(P+\)[.;]?")  # "(Agency)": from whom an entry is
# "Две деревни лежат в Северском районе, одиннадцать - в Ольховском": the verb and the dash are left out by now
SPREAD = re.compile(r"x?r?NUi(?:To)?PT?(?:(?:,a?|a)r?NU?i(?:To)?PT?)+")
LYING = re.compile(r"lU[in](?:To)?P(?:,P)*,?aP[TU]?")  # "Это сёла в Ольховском и Лесном районах": only where they lie
OTHERS = re.compile(r"x?r?Ng{1,2}(?![gyjx]*U)")
SHARED_OUT = re.compile(r"x?Nox[hg]x?i|d?PT?mN[,.]?")  # "Five of them are in Eastmoor", "Eastmoor accounts for two"


# "Fighting in five villages", "Displacement from six villages", "Three villages in Eastmoor attacked"
ELSE = re.compile(
    r"PT?[:-][djgxy]*[gjX][inmo]d?[rx]?N|[djgxyP]*(?:[gjx]i|[gjxP][ft])d?[rx]?N|.*[UTP]v?x?g(?:[;,.]|$|[tbfoimnD])"
)


# "With that the number reached 15", word for word "and with that reached the number to 15 (villages)"
TOTAL = re.compile(r"a?[xDid]{0,4}[ghx]{1,2}M[xD]{0,3}t?NU?(?![gX])")


def is_total(reading: Reading) -> bool:
    """Return whether a sentence only tells to how many it all comes of what the one before it counted."""
    return reading.lexicon.unmarked is not None and TOTAL.match(reading.symbols) is not None


def follows(reading: Reading) -> bool:
    """Return whether a sentence only says that a place fell as the one before it: "Highfen followed on Tuesday"."""
    found = FOLLOWS.match(reading.symbols) if reading.lexicon.english else None
    return found is not None and is_a(reading.kinds.deeds.following, reading.words(*found.span("how")))


def goes_on(reading: Reading, sentence: Sentence) -> bool:
    """Return whether a sentence without an event verb is the rest of a list begun before it."""
    if is_total(reading) and "X" not in reading.symbols:
        return True
    if sentence.bullet and reading.lexicon.endings and TOLD_OF.fullmatch(reading.symbols):
        return True
    if sentence.head or re.search(r"[KX]", DISTANT.sub("", reading.symbols)):
        return False
    if SOURCE.fullmatch(reading.symbols):
        return False
    if TAGS.fullmatch(reading.text, sentence.start, sentence.end):
        return False
    if reading.lexicon.slavic and says(reading.kinds.slavic.to_do, reading.words(0, len(reading.row))):
        return False  # "Осталось занять ещё три: Липки, Терны и Ясное"
    demanding = reading.kinds.deeds.demanding
    if any(one.symbol == "g" and is_a(demanding, one.text) for one in reading.row):
        return False  # "Norland also demands another four"
    entered = [one for one in reading.row if one.symbol == "g" and is_a(reading.kinds.deeds.entered, one.text)]
    if reading.lexicon.english and entered and re.search("[PSx][vh]?g", reading.symbols):
        return False  # "They encircled four other villages: Lowfen, ..."
    if follows(reading):
        return True
    if "ico" in reading.symbols:
        return False  # "This leaves the government in control of Lowfen and one other district": as it was
    held = HELD.match(reading.symbols, 1)
    if held and re.match(r"x[^PSVK]*h", reading.symbols[0] + reading.symbols[held.end() :]):
        return True  # "Also under Vespera's control are 52 villages in ..."
    told = THESE.search(reading.symbols)
    if told and is_a(reading.kinds.small.these, reading.row[told.start("who")].text):
        return True  # "These are the villages of Lowfen and Highfen."
    told_first = LED_TO_LIST.match(reading.symbols) if reading.lexicon.unmarked else None
    if told_first and LIST_IN.match(reading.symbols, told_first.end()):
        return True  # "The ministry explained that the two villages are Lowfen in Eastmoor and Highfen in Westmoor"
    if sentence.goes_on or (LISTED.match(reading.symbols) and not _only_lie(reading)):
        return True
    sourced = SOURCED.match(reading.symbols) if reading.lexicon.romance else None
    if sourced and LISTED.match(reading.symbols, sourced.end()):
        return True  # "Selon des sources militaires, il s'agit de Lowfen et Highfen"
    if SHARED_OUT.match(reading.symbols):
        return True
    if reading.lexicon.slavic and OTHERS.match(reading.symbols):
        return False  # "Две школы стоят в Заречье, три - в Тернах"
    if _only_lie(reading):
        return False
    if reading.lexicon.slavic and SPREAD.fullmatch(reading.symbols):
        return True
    if reading.lexicon.endings and re.fullmatch("[^;]*Ps[^;]*PU[sO]?l", reading.symbols):
        return True  # "In a post were listed Lowfen of Eastmoor, Highfen of Westmoor", where the verb stands last
    if reading.lexicon.romance and romance.is_headed(reading):
        return True
    if not (sentence.bullet or reading.lexicon.endings or re.search("[Nr]", reading.symbols)):
        return False  # only where endings tell of it is an entry of a list without any figure
    items = [item for group in reading.groups for item in group.items]
    entry = sentence.bullet and reading.lexicon.endings and items
    if entry and (DATED.fullmatch(reading.symbols) or PLACED.fullmatch(reading.symbols)):
        return True
    if len(items) == 1 and is_a(reading.kinds.places.no_name, reading.row[items[0].start].text):
        return False
    if sentence.bullet and (
        NAMED.fullmatch(reading.symbols) or (any(i.names for i in items) and BARE.fullmatch(reading.symbols))
    ):
        return True
    if reading.lexicon.english and sentence.bullet and ELSE.match(reading.symbols):
        return False
    begins = 1 if reading.lexicon.unmarked and reading.symbols[:1] == "a" else 0  # "and", written as one with a verb
    if sentence.goes_on or LISTED.match(reading.symbols, begins):
        return True
    more = "r" in reading.symbols and not any(
        item.count and not item.listed and re.search(r"[mn]d?r?$", reading.symbols[: item.start]) for item in items
    )  # not "fears for three more villages"
    return any(item.listed or item.count for item in items) and (
        sentence.bullet or more or all(item.listed for item in items)
    )


def _only_lie(reading: Reading) -> bool:
    """Return whether a sentence only says in which regions lies what was counted before."""
    return reading.lexicon.slavic and LYING.fullmatch(reading.symbols) is not None
