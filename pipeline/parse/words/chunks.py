"""A sentence as a row of chunks, each with a one-letter symbol: what the rules of the grammar are written in."""

from __future__ import annotations

import re
from datetime import date
from itertools import zip_longest

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless, compiled
from pipeline.parse.words import actors, amid, capitals, contrast, titles
from pipeline.parse.words.casewords import cased, with_datives
from pipeline.parse.words.endings import armenian, turkic
from pipeline.parse.words.endings import cases as endings
from pipeline.parse.words.endings.verbeach import with_verb_of_each
from pipeline.parse.words.english import apposition
from pipeline.parse.words.english.asides import without_asides
from pipeline.parse.words.english.ownclause import parted
from pipeline.parse.words.english.sharing import spelled
from pipeline.parse.words.initials import spelled_out
from pipeline.parse.words.leftout import filled
from pipeline.parse.words.namewords import merged, with_numbers
from pipeline.parse.words.romance import row as romancerow
from pipeline.parse.words.row import Chunk, backwards, line_of
from pipeline.parse.words.scan import scan
from pipeline.parse.words.sidewords import INITIALS, joined
from pipeline.parse.words.unmarked import names as unmarked

ARTICLES = ("a", "an", "un", "une", "una")
SYMBOLS = {
    "N": "a number",
    "U": "a unit: villages",
    "T": "a region's type word: district",
    "P": "a proper name",
    "S": "an armed side by a common noun: government forces",
    "V": "an event verb",
    "K": "standing control",
    "R": "a reporting verb",
    "D": "a date",
    "X": "a thing that is no locality: soldiers, kilometres",
    "j": "a side's adjective: pro-government",
    "i": "in",
    "o": "of",
    "f": "from",
    "b": "by",
    "t": "to",
    "n": "near, north of",
    "a": "and",
    "e": "except",
    "l": "including",
    "y": "a compass word",
    "z": "a vague area: countryside",
    "r": "remaining, another, more",
    "u": "most of, half the: a share of something",
    "q": "each",
    "d": "an article or the like",
    "h": "a form of to be",
    "v": "have, will",
    "w": "a relative pronoun",
    "c": "control",
    "s": "the genitive's mark",
    "m": "with, for, under, against",
    "p": "the preposition that a verb brings its object with",
    "x": "a word of grammar: while, again",
    "g": "any other word",
    "L": "an ending that says in",
    "A": "an ending that says from",
    "E": "an ending that says to",
    "O": "an ending that marks an object",
    "G": "an ending that says of them: 16 of them",
    "B": "by, behind its noun",
    "M": "the number of, before its noun or behind it",
}
# "under the control of Vespera", "into Vespera's hands", in front of a verb
UNDER = re.compile(
    r"(?:[mti]d?co?[djyxg]{0,2}(?P<of>[PS])P?(?:aS)?|[mti]d?(?P<side>[PS])P?s?c|cd?(?P<whose>[PS])P?(?:aS)?)"
    r"(?:i[yzgT]{1,3}(?:o?P)?)?[hvDx,]{0,4}$"  # "... in the province of Eastmoor"
)
TO = re.compile(r"(?:^|[,;:(-])[xDad]{0,2}td?[jyx]{0,2}(?P<side>[PS])P?s?c?[hvDx,]{0,4}$")  # "To Vespera went ..."
CARRIED = re.compile(
    r"(?:[PS](?:s[djyx]?)?cx?E|dcx?E)[^VKR;]*$|[PS]E[xD]*$"
)  # the same where an ending says "into" and the verb stands last
GIVEN = re.compile(r"(?:[PS](?:s[djyx]?cx?)?|cx?)E")  # the same on either side of a verb that stands anywhere


# "под их контроль в тот же день перешли", "под их контроль в зоне деэскалации перешло"
UNDER_IT = re.compile(r"c(?:i[yzgT]{1,3}(?:o?P)?)?[xD,]{0,3}$")


def chunks(
    text: str, start: int, end: int, lexicon: Lexicon, published: date | None, *, entry: bool = False
) -> tuple[Chunk, ...]:
    """Return the chunks of a sentence, `text[start:end]`, in order; `entry` tells that it is of a list of places."""
    found = scan(text, start, end, lexicon, published)
    if text[start:end].isupper():
        found = capitals.plain(found, lexicon)
    elif lexicon.english and capitals.is_headline(text[start:end]):
        found = capitals.of_headline(found, lexicon, text)
    found = titles.without_agency(found) if lexicon.english and "/" in text[start:end] else found
    found = amid.left_out(titles.named(found, text), lexicon)
    row = _placed_once(merged(_ended(_numbered(found, lexicon), lexicon, entry), lexicon), lexicon)
    row = _without_years([*row], lexicon)
    row = actors.told(contrast.without(row, lexicon), lexicon)
    row = (
        endings.with_sublists(endings.with_one_name(endings.with_ends(endings.with_heads([*row], lexicon), lexicon)))
        if lexicon.endings
        else row
    )
    if lexicon.endings and lexicon.free:
        row = armenian.shaped(endings.with_leavers(endings.with_names_of_land(row, lexicon.endings)), lexicon)
    elif lexicon.endings:
        row = turkic.shaped(row, lexicon)
    row = _told_once(row, lexicon) if "(" in line_of(row) else _repeated(row, lexicon)
    row = romancerow.shaped(row, lexicon) if lexicon.romance else with_numbers(row) if lexicon.english else row
    row = spelled(apposition.plain(cased(filled(joined(row, lexicon), lexicon), lexicon), lexicon), lexicon)
    row = with_verb_of_each(row, lexicon.endings) if lexicon.endings else row
    row = _reported(_bare(with_datives(_adjectives(_emptied(row, lexicon), lexicon), lexicon), lexicon), lexicon)
    if not lexicon.english:
        return tuple(row)
    return tuple(parted(_cleared([*without_asides(_without_articles(row, lexicon), lexicon)], lexicon), lexicon))


def _ended(found: list[Chunk], lexicon: Lexicon, entry: bool) -> list[Chunk]:
    if lexicon.unmarked:
        return (unmarked.entry if entry else unmarked.shaped)(found, lexicon.unmarked)
    return (
        endings.with_doers(endings.with_spans([*endings.shaped(found, lexicon.endings, lexicon.kinds)]), lexicon)
        if lexicon.endings
        else found
    )


def _numbered(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out the number that is the name of a thing: "Base 46", "Checkpoint 12", "Camp 15 township"."""
    found = [_as_thing(chunk, after, lexicon) for chunk, after in zip_longest(found, found[1:])]
    line = line_of(found)
    if "XN" not in line and not NUMBERED.search(line):
        return found
    named = {m.end() for m in re.finditer("X(?=N)", line) if _is_numbered(found[m.start()], found[m.end()])}
    named |= {m.start() for m in NUMBERED.finditer(line) if _is_of_one(found, m.start(), lexicon)}
    return [chunk for i, chunk in enumerate(found) if i not in named] if named else found


def _as_thing(chunk: Chunk, after: Chunk | None, lexicon: Lexicon) -> Chunk:
    """Return what has a number for a name as a thing that is no locality: "Point 17"."""
    numbered = after is not None and after.symbol == "N" and is_a(lexicon.kinds.sites.numbered, chunk.text)
    return chunk._replace(symbol="X", unit=None) if numbered and after and _is_numbered(chunk, after) else chunk


def _is_numbered(thing: Chunk, number: Chunk) -> bool:
    capital = thing.text.istitle() and not thing.text.endswith("s")
    return capital and number.text.isdecimal() and number.start == thing.end + 1


# "Lowfen (2014)", "Lowfen (60,000)": from here on, a bare figure is a year or how many live there
YEARS = 1900
BARE_FIGURE = re.compile(r"(?<=P)\((?P<figure>N)(?P<many>[gX]?)\)")


def _without_years(row: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out in brackets behind a name what is no count of places."""
    for found in backwards(BARE_FIGURE, row):
        number = row[found.start("figure")].number
        many = found["many"] and is_a(lexicon.kinds.small.million, row[found.start("many")].text)
        if many or (not found["many"] and number is not None and (number.low or 0) >= YEARS):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


NUMBERED = re.compile("(?<=[Pg])N(?=[UT])")


def _is_of_one(found: list[Chunk], i: int, lexicon: Lexicon) -> bool:
    """Return whether a number behind a name is of one place only, which it does not count: "Command 15 township"."""
    name, number, unit = found[i - 1 : i + 2]
    several = number.text.isdecimal() and int(number.text) > 1 and is_a(lexicon.kinds.sites.one_place, unit.text)
    return several and name.text.istitle() and number.start == name.end + 1


def _told_once(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out, or put together, what brackets only tell once more."""
    found = _placed_as_one(found) if lexicon.english else found
    return spelled_out(_named_once(_repeated(_said_once(_put_in(found)), lexicon), lexicon), lexicon)


PUT_IN = re.compile(r"\((?P<word>[ydgxjhvio])\)")  # by who quotes: "in the [neighbouring] Eastmoor region"


def _put_in(found: list[Chunk]) -> list[Chunk]:
    """Leave out the square brackets around a small word that who quotes has put in."""
    for put in backwards(PUT_IN, found):
        if found[put.start()].text == "[":
            found = [*found[: put.start()], found[put.start("word")], *found[put.end() :]]
    return found


AGAIN = re.compile(r"[oV]D?d?[yjxgUT]{0,3}o?d?P(?:,d?P)*(?:,|,?a|,[xgyrd]{0,3}[UzgT][^,;VKR]{0,8},a)$")
# the same in French and Spanish, over brackets and regions: "de Lowfen (Eastmoor) et de dix villages"
AGAIN_APART = re.compile(
    r"[oVl]D?d?[yjxgUT]{0,3}o?d?P(?:(?:,|a)d?P)*(?:\(P\))?(?:,?i[dToy]{0,4}P(?=,?a))?(?:,|,?a|,[xgyrd]{0,3}[UzgT][^,;VKR]{0,8},a)$"
)
ALIKE = re.compile(r"od?[PU]")
ALIKE_APART = re.compile(r"od?(?:[PU]|r?N[rxgyj]{0,2}[Ui])")
OF_THINGS = re.compile(
    r"[dN][gxyj]{0,3}[gX]od?P(?:\(P\))?(?:,|,?a)*(?:o?d?P(?:,|,?a)*)*$"
)  # "the camps of Lowfen and of Highfen"
TWICE = re.compile(r"[oVl].*P.*[,a]od?(?:[PUN]|rN)")


def _repeated(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out an "of" that only repeats the one before: "of Lowfen and of Highfen"."""
    line, kept = line_of(found), ""
    alike, again = (ALIKE_APART, AGAIN_APART) if lexicon.romance else (ALIKE, AGAIN)
    if not TWICE.search(line):
        return found
    row: list[Chunk] = []
    for i, chunk in enumerate(found):
        before = again.search(kept[-24:]) if line[i] == "o" and alike.match(line, i) else None
        things = before and OF_THINGS.search(kept[-24:][: before.start()] + before[0])
        if before and not (lexicon.romance and (things or _is_behind_initials(row))):
            continue
        kept += chunk.symbol
        row.append(chunk)
    return row


def _is_behind_initials(row: list[Chunk]) -> bool:
    """Return whether a row ends in a side that is named by its initials: "les rebelles du FLE, de" Lowfen."""
    own = re.search(r"Sod?(?P<name>P)[,a]{1,2}$", line_of(row[-6:]))
    return own is not None and INITIALS.fullmatch(row[-6:][own.start("name")].text) is not None


SPELLED_TWICE = re.compile(r"(?<=P)\(P\)(?=,P|,?aP)")
BEFORE_UNIT = re.compile(r"(?<=P)\([Px]\)(?=U)")  # where the unit stands behind its name
BEFORE_TYPE = re.compile(r"(?<=[idoy]P)\(P\)(?=T)")  # "in Lowfen (Lowfan) State"


CALLED = re.compile(r"(?<=P)\((?P<how>[xgdV]{1,3})[-:]?P(?:[a,]P)?[OLs]?\)|(?<=P)\(x\)(?=[,;]|$)")


def _called_once(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out what a place was called before, or is from now on: "Lowfen (formerly Drymoor), Highfen"."""
    for called in backwards(CALLED, found):
        how = " ".join(chunk.text for chunk in found[slice(*called.span("how"))]) if called["how"] else ""
        if not called["how"] or is_a(lexicon.kinds.names.other_name, how):
            found = [*found[: called.start()], *found[called.end() :]]
    return found


def _named_once(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out another spelling in brackets in the middle of a list: "Lowfen (Lowfan), Highfen and Drymoor"."""
    found = _called_once(found, lexicon) if lexicon.endings or lexicon.slavic else found
    line = line_of(found)
    once = line.count("P(P)") == 1 and "P(PT" not in line
    twice = SPELLED_TWICE.search(line) if once else None
    if lexicon.endings and not twice and (once or line.count("(") == 1):
        twice = BEFORE_UNIT.search(line)  # "Lowfen, Highfen (once called Drymoor) villages"
    both = [twice] if twice else [*BEFORE_TYPE.finditer(line)] if lexicon.english else []
    for again in reversed(both):
        found = [*found[: again.start()], *found[again.end() :]]
    return found


# "Lowfen, about 30 km (19 miles) from Highfen, and", "40 km north of the capital, Highfen, which": how far a place is
_AWAY = r"(?<=P),[xmn]?[xN]?(?P<far>N?X)(?:\(N?X\))?(?:(?:[xyg]?f|n)d?[yjg]{0,2}(?:U|z,?)?P"
_FAR_END = r"|tdy|[xygr]{1,2})(?:,(?=,?[aPVvhtwD])|(?=$|[;,]))"
FAR = re.compile(rf"{_AWAY}(?:,d?[gy]?zod?PT?|,?dg?z|T)?{_FAR_END}")
# "Lowfen, 5 km from Highfen, Eastmoor": the region of that other one, where a list would have an "and"
FAR_IN = re.compile(rf"{_AWAY}(?:,d?[gy]?zod?PT?|,?dg?z|T|,P(?=$|[;.]|,D|,aP))?{_FAR_END}")


def _placed_once(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out how far a place is from another: that other one is nothing that the sentence tells of."""
    line = line_of(found)
    away = FAR_IN if lexicon.english else FAR
    for far in reversed(list(away.finditer(line)) if "X" in line else []):
        if is_a(lexicon.kinds.length, found[far.end("far") - 1].text):
            keep = line[far.end() : far.end() + 1] in ("P", "a", "w", "D")
            found = [
                *found[: far.start()],
                *(found[far.start() : far.start() + 1] if keep else ()),
                *found[far.end() :],
            ]
    return found


OUSTED_IN = re.compile(r"V(?:d?[jg]{0,2}S)(?P<from>i)(?=N)")
IN_SUCH = re.compile(r"(?<=[if])N[rxygj]{0,2}U(?:[io]d?PT?)?,(?P<most>x{1,2})i(?=P)")


def _cleared(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Tell that somebody is driven from where he was: "cleared rebels in 20 villages, most notably in Lowfen"."""
    line = line_of(found)
    if (out := OUSTED_IN.search(line)) and (verb := found[out.start()].verb) and verb.frame == "oust":
        found[out.start("from")] = found[out.start("from")]._replace(symbol="f")
    some = IN_SUCH.search(line)
    most = found[slice(*some.span("most"))] if some else []
    if some and is_a(lexicon.kinds.places.above_all, " ".join(chunk.text for chunk in most)):
        found[some.start("most") : some.end()] = [most[0]._replace(symbol="l")]
    return found


# "seven villages in Eastmoor: Lowfen, Highfen (in Ashby district) and Drymoor"
LISTED_WITHIN = re.compile(r"N[rxygj]{0,2}[UT][io]d?P[TU]*[:,-]l?:?(?=P)(?P<list>[^VKR;:]*)")
PLACED_ASIDE = re.compile(r"(?<=P)\(i[^()]{1,6}\)")


def _placed_as_one(found: list[Chunk]) -> list[Chunk]:
    """Leave out in brackets where some of those lie that a figure counts, whose region it tells."""
    line = line_of(found)
    listed = LISTED_WITHIN.search(line) if "(i" in line else None
    asides = [*PLACED_ASIDE.finditer(line, *listed.span("list"))] if listed else []
    names = line.count("P", *listed.span("list")) - sum(aside[0].count("P") for aside in asides) if listed else 0
    for aside in reversed(asides if names > len(asides) else []):
        found = [*found[: aside.start()], *found[aside.end() :]]
    return found


AGAIN_BEHIND = re.compile(r"N(?=\(N\))|P(?=\(P\))")


def _said_once(found: list[Chunk]) -> list[Chunk]:
    """Leave out what only says again, in brackets, what stands before: "16 (sixteen)", "Eastmoor Republic (ER)"."""
    for i in reversed([doubled.start() for doubled in AGAIN_BEHIND.finditer(line_of(found))]):
        first, again = found[i], found[i + 2]
        same = first.number and again.number and first.number.low == again.number.low  # "at least six (6)"
        if same if first.symbol == "N" else again.text == _initials(first.text):
            found = [*found[: i + 1], *found[i + 4 :]]
    return found


def _initials(name: str) -> str | None:
    """Return the abbreviation of a name of several words by their first letters."""
    words = re.split(r"[ -]", name)
    return "".join(word[:1] for word in words).upper() if len(words) > 1 else None


BEFORE_NOUN = re.compile("P(?=[gxzyNXPUT])")


def _adjectives(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Tell "Redlandish villages" from the name of a region: a demonym before a common noun places nothing."""
    for before in BEFORE_NOUN.finditer(line_of(found)):
        i = before.start()
        if lexicon.english and re.search("[fbt]PN", line_of(found[max(0, i - 1) : i + 2])):
            continue  # "won from ISIS two villages"
        if lexicon.english and re.match("P(?=gc)", line_of(found[i : i + 3])):
            continue  # "handed over to Norlandish security control"
        if (
            _is_demonym(found, i, lexicon)
            or _is_epithet(found, i, lexicon)
            or _is_of_another(found, i)
            or _is_whose(found, i, lexicon)
            or _is_kind(found, i, lexicon)
            or _is_of_border(found, i, lexicon)
        ):
            found[i] = found[i]._replace(symbol="j")
    return found


NO_NAME = re.compile(r"(?<=d)P(?![UTPzgXSjsy])")  # "a World Heritage Site", "in a DAY"


def _without_articles(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Make no name of what stands alone behind "a", though it is written with a capital."""
    for said in NO_NAME.finditer(line_of(found)):
        if is_a(lexicon.kinds.names.article, found[said.start() - 1].text):
            found[said.start()] = found[said.start()]._replace(symbol="g")
    return found


EMPTY = re.compile(r"(?:(?<=N)|(?<=[dr])(?<!^[dr]))V(?=[jyg]{0,2}P?[UT])")


def _emptied(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Tell villages that nobody lives in from villages that somebody gave up: "took two abandoned villages"."""
    for empty in EMPTY.finditer(line_of(found)):
        if is_a(lexicon.kinds.places.empty, found[empty.start()].text):
            found[empty.start()] = found[empty.start()]._replace(symbol="j", verb=None)
    return found


def _is_kind(found: list[Chunk], i: int, lexicon: Lexicon) -> bool:
    """Return whether a name tells what kind of town the one before it is: "Lowfen, a World Heritage town"."""
    kind = line_of(found[max(0, i - 3) : i + 2]) == "P,dPU"
    return kind and is_a(lexicon.kinds.names.article, found[i - 1].text) and not found[i + 1].text.endswith("s")


def _is_of_border(found: list[Chunk], i: int, lexicon: Lexicon) -> bool:
    """Return whether a name tells which border is meant, which is no region: "on the Eastmoor border"."""
    thing = lexicon.english and line_of(found[i + 1 : i + 3]) == "Xg"  # "the Eastmoor-Lowfen Heights border"
    wide = line_of(found[i + 2 : i + 3]) == "T"  # "in its Eastmoor border region"
    return is_a(lexicon.kinds.sites.frontier, found[i + 1 + thing].text) and found[i - 1].symbol == "d" and not wide


APPOSED = re.compile(r"P,d[xjgy]{0,2}P$")


def _is_whose(found: list[Chunk], i: int, lexicon: Lexicon) -> bool:
    """Return whether a name only tells whose place another is: "Lowfen, the last BLF stronghold, fell"."""
    if not found[i].text.isupper() or found[i + 1].text.isupper():
        return False
    apposed = APPOSED.search(line_of(found[: i + 1])) is not None
    some = line_of(found[max(0, i - 1) : i + 3]) == "dPUi" and is_a(lexicon.kinds.places.seat, found[i + 1].text)
    return some or (apposed and is_a(lexicon.kinds.sites.stronghold, found[i + 1].text))


def _is_of_another(found: list[Chunk], i: int) -> bool:
    """Return whether a name only tells whose one more town it is: "another Lowfen town"."""
    return line_of(found[max(0, i - 1) : i + 2]) == "rPU" and not found[i + 1].text.endswith("s")


LAST_OF_NAMES = re.compile("P,?a$")


ACTED = re.compile("[gX](?:[,.;tnimbfaxwdDNVP]|$)")


def _is_demonym(found: list[Chunk], i: int, lexicon: Lexicon) -> bool:
    chunk, after = found[i], found[i + 1]
    of = i + 2 < len(found) and found[i + 2].symbol == "o"  # "the Redlandish province of Eastmoor"
    if after.symbol == "T" and LAST_OF_NAMES.search(line_of(found[:i])) and after.text.endswith("s"):
        return False  # "Lowfen, Eastmoor and Ashian districts"
    if after.symbol in "gX" and ACTED.match(line_of(found), i + 1) and is_a(lexicon.kinds.deeds.acted, after.text):
        # "Hezbollah attacked and captured", but "the Vesperan armed wing"
        return compiled(lexicon.adjective).fullmatch(chunk.text) is not None
    common = (
        (after.symbol in "PU" and compiled(lexicon.adjective).fullmatch(chunk.text) and after.start == chunk.end + 1)
        or after.symbol in "gzyNX"
        or is_a(lexicon.kinds.names.source, after.text)
        or (after.symbol in "UT" and (of or after.text.endswith("s")))
    )
    return bool(common) and compiled(lexicon.demonym).fullmatch(chunk.text) is not None


def _is_epithet(found: list[Chunk], i: int, lexicon: Lexicon) -> bool:
    """Return whether the first word of a sentence only tells which: "Border villages were ...", "Local sources ..."."""
    if i or len(found) < 2 or found[0].symbol != "P" or " " in found[0].text or found[1].start > found[0].end + 1:
        return False
    if is_a(lexicon.kinds.deeds.fierce, found[0].text) and is_a(lexicon.kinds.deeds.fight, found[1].text):
        return True  # "Heavy fighting ended with the fall of"
    return found[1].symbol in "Ugx" and len(found[1].text) > 4 and found[1].text.endswith("s")


REPORTED = re.compile(r"V[djyxgUTo]{0,4}P[UT]?(?=R(?:$|[bD]))")


def _reported(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Tell a headline's "Capture of Lowfen confirmed", which leaves out "is", from a speaker and what it says."""
    for told in REPORTED.finditer(line_of(found)):
        verb, said = found[told.start()].verb, found[told.end()]
        if verb is not None and verb.frame == "noun" and is_a(lexicon.reported, said.text):
            found[told.end()] = said._replace(symbol="h")
    return found


def _bare(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave a bare verb ("came", "passed") a verb only behind its holder: "under Vespera's control came ..."."""
    line = line_of(found)
    for i, chunk in enumerate(found):
        if chunk.verb is not None and lexicon.free and _is_epithet_verb(chunk, line, i):
            found[i] = chunk._replace(symbol="j", verb=None)
        elif chunk.verb is not None and chunk.verb.bare and not _is_carried(line, i, lexicon):
            found[i] = chunk._replace(symbol="x", verb=None)
    return found


def _is_carried(line: str, i: int, lexicon: Lexicon) -> bool:
    """Return whether the verb at this position has its holder: in front of it, in some languages anywhere beside."""
    if fronted(line, i) or CARRIED.search(line[:i]) or (lexicon.own and UNDER_IT.search(line[:i])):
        return True
    return lexicon.free and GIVEN.search(_clause(line, i)) is not None


def _is_epithet_verb(chunk: Chunk, line: str, i: int) -> bool:
    """Return whether a participle only tells which ones of a region: "Eastmoor's lost four villages"."""
    which = chunk.verb is not None and chunk.verb.passive
    return bool(which and caseless(which).fullmatch(chunk.text) and re.search("[PT]s$", line[:i]))


def _clause(line: str, verb: int) -> str:
    """Return the symbols around a verb, up to the next verb on either side."""
    stop = re.compile(r"[VKR;]").search(line, verb + 1)
    return re.split(r"[VKR;]", line[:verb])[-1] + line[verb : stop.start() if stop else len(line)]


def fronted(line: str, verb: int) -> re.Match[str] | None:
    """Return the new holder in front of a verb: "under the control of Vespera came ...", "to Vespera went ..."."""
    lead = line[:verb] if verb < 12 else "~" + line[verb - 12 : verb]
    return UNDER.search(lead) or TO.search(lead)
