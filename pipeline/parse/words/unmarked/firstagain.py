"""A verb that stands first, said again where another region, side or day has a place of its own behind it.

"In Eastmoor the army took Lowfen, in Westmark Norby", "took Lowfen from the rebels and Norby from the militia".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.parse.lexicon.shapes import Unmarked
from pipeline.parse.words.row import Chunk, backwards, line_of

CONTAINER = r"i(?:[zT]y?)?P+y?(?:ay)?"
NAMES = r"P+y?(?:(?:,?a|,)P+y?)*"
PAIR = r"U(?!P)"  # "two villages", which a language may say in one word
OBJECT = rf"(?:N[rxg]{{0,2}}U|U{NAMES}|{PAIR}|(?<=[mf]){NAMES})"
PLACED = r"(?:[in](?:[zT]y?)?P+y?)?"
# "سيطر الجيش على الرمانة في ريف الزيتونة، وفي ريف الدوحة على قرى التينة والكرمة"
# "سيطر الجيش على الرمانة أمس، ثم على النخلة اليوم"
THEN = rf"(?<=D)(?P<then>,?a)(?P<on>[mf])(?={OBJECT})"
# "سيطر الجيش يوم الاثنين على الرمانة ويوم الثلاثاء على السدرة", "من الفصائل ثلاث قرى ومن التنظيم قريتين"
# "سيطر الجيش على الرمانة، والفصائل على السدرة"
ACTS = rf"(?<!S,a)(?<!Sa)S|(?<=,a)S(?=N|U{NAMES})"
LED = rf"(?P<new>,?a)(?P<lead>D|fd?S|(?:{ACTS}))(?P<upon>m?)(?={OBJECT})"
# "انتزع الجيش ثلاث قرى من الفصائل وقريتين من التنظيم"
SHARED = rf"(?:,?a|,)(?=(?:N[rxg]{{0,2}}U|U?{NAMES}|{PAIR}){PLACED}D?(?P<share>[ft])d?S)"
# "خسر الجيش 30 قرية، 17 منها لصالح الفصائل": the word for villages is left out behind the figure
PART = re.compile(r"(?P<joint>,|:|,?a|,?l(?=NtS))l?(?P<some>N)[lx]?(?P<whose>[ft])(?=d?S)")
WITHIN = re.compile(r"i(?:[zT]y?)?P+y?(?:ay?P+)?")
COUNTED = re.compile(r"(?P<verb>V)[^VKR;]*?N[rxg]{0,2}(?P<unit>U)[^VKR;]*$")
FURTHER = re.compile(
    rf"{THEN}|{LED}|{SHARED}"
    rf"|(?P<joint>,?a){CONTAINER}(?P<over>m?)(?={OBJECT}(?:[,;.D]|[in][^VKR;,]{{1,8}}(?:[,;]|$)|$))"
)
SAID = re.compile(r"(?P<verb>V)[^VKR;]*?(?P<object>U|P|N)[^VKR;]*$")
TAKING = ("first-take", "first-taken", "first-fall", "first-give", "first-given")
SHARING = (*TAKING, "first-lose")  # "lost three villages to the rebels and two to the militia"


def with_verb_again(row: Sequence[Chunk], of: Unmarked) -> list[Chunk]:
    """Return the row with the verb again for each further place that it governs with something of its own."""
    out, at = _with_parts([*row], of), 0
    while further := FURTHER.search(line_of(out), at):
        at = further.end()
        alone = re.compile(PAIR).match(further.string, at)
        if (not alone or out[at].text in of.pairs) and (again := _again(out, further)):
            start = next((further.start(key) for key in ("lead", "on", "over") if further[key]), at)
            shared = _shared_place(out, further) if further["share"] else []
            out[start:at] = again
            out[further.start() : further.start()] = shared
            at = start + len(again) + len(shared)
    return out


def _with_parts(row: list[Chunk], of: Unmarked) -> list[Chunk]:
    """Return the row with verb and unit again for a part of what was counted: "17 of them to the rebels"."""
    row, at = _with_ousted(_with_own_verbs(row, of)), 0
    while part := PART.search(line_of(row), at):
        at = part.end()
        said = COUNTED.search(part.string[: part.start()])
        verb = row[said.start("verb")] if said else None
        if said is None or verb is None or verb.verb is None or verb.verb.frame not in SHARING:
            continue
        some, joint = row[part.start("some")], row[part.start("joint")]
        over = next((chunk for chunk in row[said.start() : part.start()] if chunk.symbol == "p"), None)
        again = [chunk._replace(start=some.start, end=some.start) for chunk in (verb, over) if chunk]
        unit = row[said.start("unit")]._replace(text="", start=some.end, end=some.end)
        comma = joint._replace(symbol=",", text=",", end=joint.start)
        where = [*WITHIN.finditer(part.string, *said.span())]
        within = row[slice(*where[0].span())] if len(where) == 1 else []
        told = [comma, *again, some, unit, *within, row[part.start("whose")]]
        row[part.start() : part.end()] = told
        at = part.start() + len(told)
    return row


# "طردت الفصائل الجيش من الرمانة والتنظيم من السدرة"
OUSTED = re.compile(
    rf"(?P<verb>V)(?P<by>S)?D?S(?P<from>p)[^VKR;]*?(?P<joint>,?a)(?P<who>S)(?P<whence>f)(?=N[rxg]{{0,2}}U|U?{NAMES})"
)


def _with_ousted(row: list[Chunk]) -> list[Chunk]:
    """Return the row with the verb again for others driven out: "the rebels from Lowfen and the militia from Norby"."""
    while ousted := OUSTED.search(line_of(row)):
        verb, whence = row[ousted.start("verb")], row[ousted.start("whence")]
        if verb.verb is None or verb.verb.frame != "first-oust" or whence.text != row[ousted.start("from")].text:
            break
        who = row[ousted.start("who")]
        by = [row[ousted.start("by")]] if ousted["by"] else []
        again = [chunk._replace(start=who.start, end=who.start) for chunk in (verb, *by)]
        row = [*row[: ousted.start("who")], *again, who, whence._replace(symbol="p"), *row[ousted.end() :]]
    return row


# "سبع قرى في محافظة السدرة، بينها ست قرى حررتها الشرطة"
OWN_VERB = re.compile("(?<=,)l(?P<some>N?U)(?P<verb>V)(?P<who>d?S)(?=[,;.aDin]|$)")


def _with_own_verbs(row: list[Chunk], of: Unmarked) -> list[Chunk]:
    """Return the row with a verb of its own before some of what was counted: "among them two that others freed"."""
    for own in backwards(OWN_VERB, row):
        some, verb, who = (row[slice(*own.span(key))] for key in ("some", "verb", "who"))
        counted = len(some) > 1 or some[0].text in of.pairs
        before = next((chunk for chunk in row[: own.start()] if chunk.symbol == "V"), None)
        if counted and before and re.fullmatch(of.object, verb[0].text):
            where = [*WITHIN.finditer(own.string, 0, own.start())]
            within = row[slice(*where[0].span())] if len(where) == 1 else []
            verb = [verb[0]._replace(text=re.sub(f"{of.pronoun}$", "", verb[0].text))]
            row = [*row[: own.start()], *verb, *who, *some, *within, *row[own.end() :]]
    return row


def _again(row: Sequence[Chunk], further: re.Match[str]) -> list[Chunk]:
    """Return the verb said before with its day and its preposition, where it may govern what follows."""
    said = SAID.search(further.string[: further.start()])
    verb = row[said.start("verb")] if said else None
    if said is None or verb is None or verb.verb is None or not _goes_on(said[0], verb, further):
        return []
    before = row[said.start() : further.start()]
    over = next((chunk for chunk in before if chunk.symbol == "p"), None)
    written = next((row[further.start(key)] for key in ("on", "over", "upon") if further[key]), None)
    if (over is None) != (verb.verb.particle is None) or (written and not (over and over.text == written.text)):
        return []
    if further["lead"] and over and not written:
        return []
    lead = row[slice(*further.span("lead"))] if further["lead"] else []
    at = lead[0].start if lead else written.start if written else row[further.end() - 1].end
    again = [chunk._replace(start=at, end=at) for chunk in (verb, *_days(before, said, further))]
    brought = [written._replace(symbol="p") if written else over._replace(start=at, end=at)] if over else []
    return [*again, *lead, *brought]


# "انتزع الجيش ثلاث قرى من الفصائل وقريتين من التنظيم في ولاية الزيتونة"
BOTH_IN = re.compile(rf"[^,;VKRin]{{1,12}}[ft]d?SD?(?P<where>{CONTAINER})D?(?=[,;.]|$)")
PLACE = re.compile("[in](?:[zT]y?)?P")


def _shared_place(row: Sequence[Chunk], further: re.Match[str]) -> list[Chunk]:
    """Return where the last of several places lies, if nothing says where the one before it lies."""
    behind = BOTH_IN.match(further.string, further.end())
    said = further.string[: further.start()].rpartition("V")[2]
    return [*row[slice(*behind.span("where"))]] if behind and not PLACE.search(said) else []


def _goes_on(said: str, verb: Chunk, further: re.Match[str]) -> bool:
    """Return whether the clause of a verb has in it what a further place has of its own: from whom, to whom, when."""
    frame = verb.verb.frame if verb.verb else ""
    if share := further["share"]:
        return frame in SHARING and re.search(rf"[UP].*{share}d?S", said) is not None
    lead = (further["lead"] or "")[:1]
    if further["on"]:
        return frame in SHARING
    return frame in TAKING and (lead in ("", "S", "D") or lead in said)


def _days(before: Sequence[Chunk], said: re.Match[str], further: re.Match[str]) -> list[Chunk]:
    """Return the one day of a verb that is of what follows, too: of another side's places only if it stands first."""
    first = said.start("object") - said.start()
    days = [chunk for i, chunk in enumerate(before) if chunk.day and (i < first or not further["new"])]
    own = further["on"] or (further["lead"] or "").startswith("D")
    own = own or (further["new"] and "D" in re.split("[VKR;]", further.string[further.end() :])[0])
    return days if len(days) == 1 and not own and not further["share"] else []
