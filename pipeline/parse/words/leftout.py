"""What a language leaves out where another would say it again: the verb behind a dash, the article of an apposition."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.rules.frames import FRAMES
from pipeline.parse.text.normal import caseless, compiled
from pipeline.parse.words.row import NEVER, Chunk, line_of
from pipeline.parse.words.slavic.row import recast

# "..., группировка - Заречье", "..., а 25 ноября - Ольховский район"
GAP = re.compile(
    r"[,;](?:a?x-(?=(?:[gjy]?U)?P)|[ax]?(?:[xDgy]?(?:S|D)-(?=[rxdu]{0,2}(?:[gjy]?U)?(?:P|Nr|N[rxyg]{0,2}U))|i[dyg]?(?:To)?P(?:(?:,P)*aP)?T?-(?=(?:[gjy]?U)?P|[rxdu]{1,2}N[rxyg]{0,2}U)|U?P(?:aP)?-(?=[jg]?S(?:[.;,]|$))))"
)
# "Освобождены сёла: в Северском районе - Терны и Липки, в Бадарском - Ясное"
FIRST_GAP = re.compile(r"(?<=[UV]):i[dyg]?(?:To)?PT?-(?=(?:[gjy]?U)?P)")
# "Заречье, столицу провинции Бадар", "Заречье - последний город на юге Бадара"
APPOSED = re.compile(r"(?<=P)[,-](?P<lead>[gjyrx]{0,3})(?P<noun>[Ug])(?=T|i|P)")


def filled(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Put the verb of the clause before in the place of the dash that stands for it, an article before an apposition.

    Only where cases tell who does what to whom: there, neither needs to be said.
    """
    if lexicon.genitive == NEVER:
        return found
    found = recast(found, lexicon)
    line = line_of(found)
    if "VU" in line:
        found = list(_with_told(found, line, lexicon))
        line = line_of(found)
    if "V" in line and "x" in line:
        found = list(_with_then(found, line, lexicon))
        line = line_of(found)
    if "-" in line and "V" in line:
        found = list(_with_verbs(found, line))
    found = list(_parted(found, line_of(found), lexicon))
    return list(_with_articles(found, line_of(found), lexicon))


WHICH = re.compile(r"(?<=m)NVU|VU")  # "говорил о 25 занятых сёлах", "в занятых сёлах"


def _with_told(found: list[Chunk], line: str, lexicon: Lexicon) -> Iterator[Chunk]:
    """Put a participle that tells which places are spoken of before their figure; elsewhere it tells of no change."""
    at = 0
    for which in WHICH.finditer(line):
        verb = found[which.end() - 2]
        if verb.verb and verb.verb.frame == "noun" and is_a(lexicon.kinds.slavic.which_ones, verb.text):
            yield from found[at : which.start()]
            if len(which.group()) == 3:
                yield from (verb._replace(end=verb.start), found[which.start()])
            else:
                yield verb._replace(symbol="j", verb=None)
            at = which.end() - 1
    yield from found[at:]


# "заняла Терны, затем Липки и Ясное", "..., а потом и ещё два села"
THEN = re.compile(
    r"(?<=[PUTDN])(?P<joint>[,;]a?)(?P<then>x)(?P<more>[a-]?x?)(?=r?(?:(?:[gjy]?U)?P(?:,P)*(?:,?aP)?|N[rxyg]{0,2}U)T?(?=$|[.,;:(Dif]))"
)


def _with_then(found: list[Chunk], line: str, lexicon: Lexicon) -> Iterator[Chunk]:
    """Say the verb again behind "then", which goes on with what was taken next."""
    said = {
        m.start("then"): m for m in THEN.finditer(line) if is_a(lexicon.kinds.slavic.then, found[m.start("then")].text)
    }
    last: Chunk | None = None
    until = 0
    for i, chunk in enumerate(found):
        if i < until:
            continue
        yield chunk
        if chunk.verb and not chunk.verb.frame.startswith("noun"):
            last = chunk
        acts = last is not None and last.verb is not None and FRAMES[last.verb.frame].object == "right"
        if i in said and last is not None and acts:
            yield _elided(last, chunk._replace(start=chunk.end, end=chunk.end + 1))
            until = said[i].end("more")


HOLDER = re.compile("c[gj]?[PS]$")  # "под контроль Весперии перешёл Ольховский район, 25 ноября - Заречный"


def _with_verbs(found: list[Chunk], line: str) -> Iterator[Chunk]:
    gaps = [*GAP.finditer(line), *FIRST_GAP.finditer(line)]
    dashes = {gap.end() - 1 for gap in gaps}
    listed = FIRST_GAP.search(line)
    apart = {gap.start() for gap in gaps} if listed else set()
    days = [chunk for chunk in found[: listed.start()] if chunk.day] if listed else []
    last: Chunk | None = None
    held: list[Chunk] = []
    for i, chunk in enumerate(found):
        if chunk.verb and not chunk.verb.frame.startswith("noun"):
            last, holder = chunk, HOLDER.search(line[:i]) if chunk.verb.bare else None
            held = found[holder.start() : i] if holder else []
        if last and i in dashes:
            yield from (said._replace(start=chunk.start, end=chunk.start) for said in (*days, *held))
        if last and i in apart:
            yield chunk._replace(symbol=";")  # where each region has its list, no region goes with the list before it
            continue
        yield _elided(last, chunk) if last and i in dashes else chunk


def _elided(verb: Chunk, dash: Chunk) -> Chunk:
    """Return the verb that a dash stands for; what was taken then stands behind it, in the passive, too."""
    said = verb.verb
    if said and said.passive and caseless(said.passive).fullmatch(verb.text):
        verb = verb._replace(verb=replace(said, frame="fall", passive=None))
    return verb._replace(start=dash.start, end=dash.end)


# "из них четыре - на этой неделе", "пять сёл Ольховского района, шесть - Заречного"
OF_THEM = re.compile(r"(?<=,)lN-?x{0,2}(?=D|[,;)]|$)")
COUNTED = re.compile(r"(?<=[NU])-(?=(?:PT|P(?!,?a?P))(?:[,;aV)]|$))")
TOLD = re.compile(r"VU?P(?=R)")


def _parted(found: list[Chunk], line: str, lexicon: Lexicon) -> Iterator[Chunk]:
    """Write what is counted region by region, or of what was counted before, as if nothing were left out."""
    of_them = {m.start(): m for m in OF_THEM.finditer(line) if " " in found[m.start()].text}
    dashes = {i for m in of_them.values() for i in range(m.start() + 2, m.end())}  # and "only", "since the start"
    district = lexicon.kinds.slavic.compass_district
    within = {
        m.start()
        for m in COUNTED.finditer(line)
        if compiled(lexicon.apart).fullmatch(found[m.end()].text) or is_a(district, found[m.end()].text)
    }
    typed = next((chunk for chunk in found if chunk.symbol == "T"), None)
    told = {m.end() - 1 for m in TOLD.finditer(line) if (verb := found[m.start()].verb) and verb.frame == "noun"}
    for i, chunk in enumerate(found):
        if i in of_them or i in dashes:
            continue
        yield chunk._replace(symbol="i") if i in within else chunk
        if i - 1 in of_them:
            yield Chunk("r", "", chunk.end, chunk.end)
        elif i in told:
            yield Chunk(",", "", chunk.end, chunk.end)
        elif typed and _is_without_type(found, line, i, lexicon):
            yield typed._replace(text="", start=chunk.end, end=chunk.end)


def _is_without_type(found: list[Chunk], line: str, i: int, lexicon: Lexicon) -> bool:
    """Return whether a region stands without the word for its kind: "..., 25 ноября - Заречный"."""
    said = line[i - 1 : i + 1] == "VP" and _is_gap(found[i - 1]) and line[i + 1 : i + 2] != "T"
    name, kinds = found[i].text, lexicon.kinds.slavic
    adjective = compiled(lexicon.apart).fullmatch(name) is not None or is_a(kinds.district, name)
    return said and not is_a(kinds.neuter, name) and adjective


def _is_gap(chunk: Chunk) -> bool:
    return chunk.verb is not None and chunk.end - chunk.start == 1


def _with_articles(found: list[Chunk], line: str, lexicon: Lexicon) -> Iterator[Chunk]:
    apposed = {m.start(): m for m in APPOSED.finditer(line) if _is_apposed(m, found, line, lexicon)}
    nouns = {m.start("noun") for m in apposed.values()}
    for i, chunk in enumerate(found):
        yield chunk._replace(symbol=",") if i in apposed else chunk
        if i in apposed:
            yield Chunk("d", "", found[i + 1].start, found[i + 1].start)
        if i in nouns and line[i + 1] in "TP":
            yield Chunk("o", "", found[i + 1].start, found[i + 1].start)


def _is_apposed(apposed: re.Match[str], found: list[Chunk], line: str, lexicon: Lexicon) -> bool:
    """Return whether the noun tells what the name before it is: a unit, or the seat of a region."""
    at = apposed.start("noun")
    if line[at] == "g" and not is_a(lexicon.kinds.sites.home, found[at].text):
        return False
    if line[at + 1] != "P":
        return True
    return line[at] == "g" and compiled(lexicon.genitive).fullmatch(found[at + 1].text) is not None
