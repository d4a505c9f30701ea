"""What a verb says of its objects: who gained and who lost, how it is meant, according to whom."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from pipeline.model import DateBasis, EventKind, Status
from pipeline.parse.clause import final, free, leading, mood, romance, sides
from pipeline.parse.clause.dating import with_day
from pipeline.parse.clause.group import Group
from pipeline.parse.clause.reading import CONTROL_OF, HELD, Event, Reading, frame_of, undated
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.rules import Frame
from pipeline.parse.text.normal import caseless, compiled
from pipeline.parse.words import endings
from pipeline.parse.words.chunks import fronted
from pipeline.parse.words.scan import NEVER

HEAD = re.compile(
    r"(?:[gjs]*P[gjsP]*|[gjsPSxyodz]{1,9}?)(?=R?:)"
)  # who speaks: "the rebels' spokesman in Eastmoor: ..."


# "Lowfen was handed over, while Highfen must be": what is said of the second is not said of the first
WHILE = re.compile("(?P<own>[^VR;,]*),x[^VR;,]*V")


def with_holder(reading: Reading, event: Event) -> Event:
    """Return the event before with the holder that this sentence names: "the rest, under Blue control: ..."."""
    holder = HELD.search(reading.symbols)
    who = reading.row[holder.start(holder.lastgroup or 0)].text if holder else None
    return replace(event, gainer=who) if who else event


def event_of(reading: Reading, at: int, group: Group | None = None) -> Event:
    """Return what the verb at a position says of its object: the sides, how it is meant, who says so, its day."""
    name, frame = frame_of(reading, at)
    verb = reading.row[at].verb
    assert verb is not None
    parties = _parties(reading, at, name, frame, group)
    start = max(0, at - 7)
    before, after = reading.words(start, at), reading.words(at + 1, len(reading.row))
    whole = reading.words(0, len(reading.row))
    verb_first = reading.lexicon.unmarked
    said = leading.attribution(reading.row, at, verb_first) if verb_first else sides.attribution(reading.row)
    if said and reading.lexicon.romance:
        said = romance.attribution(reading)
    speaker = said[1] if said else None
    voice = f"{speaker or ''} {_voice(reading, said[0]) if said else _headed(reading)}"
    if said and reading.lexicon.romance:
        voice = romance.voice(reading, said[0]) or voice
    if said and verb_first:
        # Who speaks stands behind the reporting verb, what is told may stand before it; else the taker itself speaks.
        voice = speaker or parties.get("gainer") or ""
    if said and frame.object == "before":
        # who speaks may begin the sentence that the reporting verb ends
        first = reading.words(0, said[0] + 1) if said[0] < at else whole
        voice = _clause_around(reading, said[0]) if reading.lexicon.free else first
    if said and speaker is None and reading.before and _is_they(reading, said[0]):
        voice += f" {reading.before.speaker or reading.before.gainer}"
    if reading.lexicon.free and (apart := WHILE.match(reading.symbols, at + 1)):
        after = reading.words(at + 1, apart.end("own"))
    lead = f"{after} {reading.words(0, at + 1)}" if frame.object == "before" else undated(reading, 0, at)
    how = mood.status(lead, after, whole, voice, name.startswith("noun"), reading.lexicon.mood)
    if (
        how in (Status.ASSERTED, Status.CLAIMED)
        and verb.planned
        and caseless(verb.planned).fullmatch(reading.row[at].text)
    ):
        how = Status.PLANNED
    if verb.future and how in (Status.ASSERTED, Status.CLAIMED):
        how = Status.PLANNED
    if how is Status.ASSERTED and said and reading.lexicon.romance and romance.is_partisan(reading, said[0]):
        how = Status.CLAIMED
    if how is Status.ASSERTED and said and _is_own_word(reading, said[0], parties):
        how = Status.CLAIMED
    elif how is Status.CLAIMED and _is_third(speaker, parties, reading):
        how = Status.ASSERTED
    running = mood.is_running(before, _without_holding(reading, whole, at), reading.lexicon.mood)
    partial = mood.is_partial(_beside(reading, at), reading.lexicon.mood)
    gainer, loser = parties.get("gainer"), parties.get("loser")
    event = Event(verb.kind, gainer, loser, how, speaker, running=running, partial=partial)
    event = with_day(event, reading, at, said[0] if said else None)
    return _on_day_said(event, reading, said[0]) if said and speaker is None else event


def _on_day_said(event: Event, reading: Reading, said: int) -> Event:
    """Give what "he added" the day on which the rest was announced, where the sentence has none of its own."""
    before = reading.before
    if before is None or before.basis is not DateBasis.ANNOUNCED or not _is_they(reading, said):
        return event
    if event.basis or event.running or event.status is Status.PLANNED or reading.days:
        return event
    return replace(event, first=before.first, last=before.last, basis=before.basis)


UNSAID = re.compile(r"RD?,w[xD]{0,2}V(?![dgj]{0,2}[PS](?:[^fo(]|$))")


def _is_own_word(reading: Reading, said: int, parties: dict[str, str | None]) -> bool:
    """Return whether who speaks is one of the sides: "the militia says it seized"."""
    they = re.compile(r"D?w?x").match(reading.symbols, said + 1)
    if they and reading.row[they.end() - 1].text.casefold() in ("it", "they") and any(parties.values()):
        return " " not in reading.row[said].text
    last = re.search(r"[PS](?=[vh]{0,2}D?$)", reading.symbols[:said])
    if last and reading.lexicon.joined and UNSAID.match(reading.symbols, said):
        return True  # "объявила, что взяла": the verb itself says "they"
    return last is not None and reading.row[last.start()].text in parties.values()


def _is_third(speaker: str | None, parties: dict[str, str | None], reading: Reading) -> bool:
    """Return whether who speaks is of a country that is neither side, where both are told."""
    told = [side for side in parties.values() if side]
    country = next((word for word in (speaker or "").split() if caseless(reading.lexicon.demonym).fullmatch(word)), "")
    alike = any(word[:4] == country[:4] for side in told for word in side.split())
    claims = caseless(reading.lexicon.mood.claiming).search(reading.words(0, len(reading.row)))
    return len(told) > 1 and len(country) > 3 and country[0].isupper() and not alike and not claims


def _without_holding(reading: Reading, whole: str, at: int) -> str:
    """Return a sentence without what it says of those who held the place before: "held by the rebels since April".

    And without what says since when of something else than the verb.
    """
    held = re.search("(?<=,)K[^VK,;]*,", reading.symbols)
    whole = whole.replace(reading.words(*held.span()), "") if held else whole
    for start, end in reading.elsewhen:
        if not start <= reading.row[at].start < end:
            whole = whole.replace(reading.text[start:end].rstrip(), "")
    return whole


def _is_left_out(reading: Reading, at: int) -> bool:
    """Return whether a dash stands for the verb, which the clause before says: "..., 25 ноября - Заречный район"."""
    return reading.text[reading.row[at].start] in "-\u2014"


def _goes_along(reading: Reading, at: int, name: str) -> bool:
    """Return whether "it also ceded ..." or "the other seized villages" speaks of the taker named before."""
    if reading.symbols[at + 1 : at + 2] == "U" and "r" in reading.symbols[:at]:
        return True
    return name.startswith("give") and bool(re.search(r"\balso\b|\bremaining\b", reading.words(0, len(reading.row))))


def _beside(reading: Reading, at: int) -> str:
    """Return the words around a verb, its clause not left: where "partly", "in part" speaks of it."""
    stop = re.compile(r"[^VRK,;]{0,4}").match(reading.symbols, at + 1)
    return reading.words(max(0, at - 2), stop.end() if stop else at + 1)


def _is_they(reading: Reading, said: int) -> bool:
    """Return whether a pronoun speaks: "it said", "in his words"."""
    return " " in reading.row[said].text or any(
        chunk.text.casefold() in (*reading.lexicon.pronouns, "he", "she")
        for chunk in reading.row[max(0, said - 2) : said]
    )


def _voice(reading: Reading, said: int) -> str:
    """Return the words around a reporting verb that tell a party's voice from a monitor's."""
    stop = max(reading.symbols.rfind("V", 0, said), reading.symbols.rfind("R", 0, said)) + 1
    start = max(stop, said - 14)
    own = re.search(r",d?[jyPg]{0,3}[gX][vx]{0,2}$", reading.symbols[start:said])  # ", residents of the town said"
    return reading.words(start + own.start() if own else start, said)


def _headed(reading: Reading) -> str:
    """Return the name in front of a colon, the first of the sentence: "Ivan Eastmoor: ..."."""
    head = HEAD.match(reading.symbols)
    return reading.words(0, head.end()) if head else ""


def _clause_around(reading: Reading, said: int) -> str:
    """Return the words of the clause that a reporting verb stands in, where the verb may stand anywhere."""
    stops = [i for i, symbol in enumerate(reading.symbols) if symbol in "V,:;"]
    start = max((i + 1 for i in stops if i < said), default=0)
    return reading.words(start, next((i for i in stops if i > said), len(reading.row)))


def _parties(reading: Reading, at: int, name: str, frame: Frame, group: Group | None) -> dict[str, str | None]:
    taken = set(reading.taken)
    if group is not None:
        taken |= {i for item in group.items for i in (*item.regions, *item.names)}
    if frame.object == "before" and reading.lexicon.endings:
        room = free if reading.lexicon.free else final
        named = room.parties(reading.row, at, frame.subject, taken)
        named = _carried_on({party: _whose(who, reading) for party, who in named.items()}, frame, reading)
        return {party: who and endings.without_case(who, reading.lexicon.endings) for party, who in named.items()}
    if frame.object == "behind":
        named = leading.parties(reading.row, at, frame, group, taken)
        if (
            reading.lexicon.unmarked
            and reading.before
            and leading.is_same(reading.row, named.get("gainer"), reading.lexicon.unmarked)
        ):
            named["gainer"] = reading.before.gainer or named["gainer"]
        return _carried_on(named, frame, reading)
    found: dict[str, str | None] = {}
    if frame.subject and not _is_attribute(reading, at):
        subject = sides.subject(reading.row, at, taken, reading.lexicon)
        if (mine := _owner(reading, at, subject)) is not None:
            subject = _who(reading, mine + 1, taken) or (None if mine else _before(reading, "gainer")) or subject
        found[frame.subject] = _who(reading, at, taken) if subject == sides.THEY else subject
        if subject == sides.THEY and not found[frame.subject]:
            told_here = frame.subject == "gainer" or ";" in reading.symbols[:at]
            earlier = _acting_earlier(reading, at, taken, frame.subject) if told_here else None
            found[frame.subject] = earlier or _before(reading, frame.subject)
    if name.startswith("noun") and (owner := re.search(r"[PS](?=s[jgxyr]{0,2}$)", reading.symbols[:at])):
        found["gainer" if name == "noun" else "loser"] = reading.row[owner.start()].text
    elif name.startswith("noun") and (taker := _apposed_to_noun(reading, at)):
        found["gainer" if name == "noun" else "loser"] = taker
    elif name == "noun" and at and reading.row[at - 1].text.casefold() in reading.lexicon.pronouns:
        found["gainer"] = found.get("gainer") or _who(reading, at, taken)
    if name == "noun-lose" and at and reading.row[at - 1].text.casefold() in reading.lexicon.pronouns:
        found["loser"] = _who(reading, at, taken)  # "Redland completed its withdrawal from"
    elif name == "noun-lose" and not found.get("loser"):
        found["loser"] = _admitting(reading, at)
    start = at + 1
    told = re.compile("[hR]").search(reading.symbols, group.end) if name.startswith("noun") and group else None
    if re.fullmatch("x", reading.symbols[:at]) and reading.row[at].text.casefold().endswith("ing"):
        told = re.compile(",d?j?[PS]").search(reading.symbols, at)  # "After losing Lowfen, the army fell back to"
    stop = told.start() if told else None  # "the fall of Lowfen was confirmed by ..."
    moves = name == "lose" and reading.row[at].text.casefold().endswith((" from", " of"))
    for preposition, party in frame.after:
        if moves and preposition == "t":
            continue  # "withdrew from Lowfen to Highfen"
        there = sides.behind(reading.row[:stop], start, preposition, taken)
        # "The treaty placed 12 villages under the control of Vespera": not the subject's
        found[party] = there or found.get(party) if name == "put" else found.get(party) or there
    if frame.object == "left" and ("b", "gainer") in frame.after and not found.get("gainer"):
        found["gainer"] = _acting_before(reading, at, taken)
    if name == "noun-leave" and reading.row[at + 1].text.casefold() in reading.lexicon.pronouns:
        found["loser"] = _who(reading, at + 2, taken) or found.get("loser")  # "the withdrawal of its troops"
    front = fronted(reading.symbols, at)
    if name.startswith("set"):
        holder = CONTROL_OF.search(reading.symbols[:at])
        found["gainer"] = reading.row[holder.start(holder.lastgroup or 0)].text if holder else None
    if (
        (name in ("pass", "give-passive") or (name == "give" and reading.lexicon.participles))
        and front
        and not found.get("gainer")
    ):
        found["gainer"] = reading.row[at - (front.end() - front.start(front.lastgroup or 0))].text
    if name == "pass" and not found.get("gainer") and _is_own(reading, at):
        found["gainer"] = _speaking_side(reading, at) or _acting_earlier(reading, at, taken)
    dated = re.match("D[:-]", reading.symbols)  # an entry of a timeline goes on with no other
    fell: object = re.fullmatch(r"f[ae]ll(?:en|s)?|chang\w+ hands", reading.row[at].text, re.IGNORECASE)
    fell = fell and not (group and any(item.count for item in group.items))
    along = (name == "pass" and not (dated or fell)) or _goes_along(reading, at, name)
    if along and not found.get("gainer") and reading.before:
        found["gainer"] = reading.before.gainer
    if frame.subject and not found.get(frame.subject):
        found[frame.subject] = _announcing(reading, at)
    if reading.lexicon.participles:
        who = found.get("gainer") or romance.gainer(reading, at, name, taken)
        who = None if romance.is_destination(reading, at, who) else who
        found["gainer"] = romance.owner(reading, who) or who
        if reading.lexicon.romance and (lost := romance.loser(reading, at, taken)):
            found["loser"] = lost
    if name == "noun" and group and reading.row[at].text.casefold().startswith("fall"):
        found["gainer"] = found.get("gainer") or _fallen_to(reading, group)
    if name == "noun" and group and not found.get("gainer"):
        who = _of_main_clause(reading, at, group, taken)
        found["gainer"] = _who(reading, at, taken) if who == sides.THEY else who
    if frame.subject == "loser" and not found.get("gainer") and _is_left_out(reading, at):
        found["gainer"] = sides.behind(reading.row, reading.symbols.rfind("V", 0, at) + 1, "t", taken)
    if name == "take-passive" and group and reading.symbols[: group.start].endswith("K"):
        found["gainer"] = sides.subject(reading.row, group.start - 1, taken, reading.lexicon)
    if group and group.items[0].rule in ("number-to-units", "number-of-units"):
        own = found.get("gainer") in [chunk.text for chunk in reading.row[group.start : group.end]]
        if not found.get("gainer") or (group.start < at < group.end and not own):
            found["gainer"] = _acting_earlier(reading, group.start, taken)
    found = {party: _mine(who, reading) or _short(who, reading.lexicon) for party, who in found.items()}
    losers = [item.loser for item in group.items if item.loser is not None] if group else []
    if losers and not found.get("loser"):
        found["loser"] = reading.row[losers[0]].text
    if found.get("loser") == found.get("gainer"):
        found["loser"] = None  # "the army brought three villages back under its control"
    return found


FALLEN_TO = re.compile(r"[zTU]?(?:id?y?PT?)?td?j?(?P<taker>[PS])")


def _fallen_to(reading: Reading, group: Group) -> str | None:
    """Return who takes what falls: "the fall of Lowfen to the rebels", not "the fall of Lowfen led to ..."."""
    last = max((i for item in group.items for i in (*item.names, *item.regions)), default=len(reading.row))
    to = FALLEN_TO.match(reading.symbols, last + 1)
    return reading.row[to.start("taker")].text if to else None


def _apposed_to_noun(reading: Reading, at: int) -> str | None:
    """Return the side that a noun of taking follows at once: "the rebel takeover of", "the M23 capture of"."""
    who = reading.row[at - 1] if at else None
    if who is None or who.symbol not in "PS" or not re.search(r"(?:^|[dRimfg,;:])[PS]$", reading.symbols[:at]):
        return None
    return who.text if at > 1 or who.symbol == "S" or who.text.isupper() else None


def _admitting(reading: Reading, at: int) -> str | None:
    """Return the side that tells of its own loss: "the army admitted the loss of"."""
    told = re.search(r"(?P<who>[PS])[vhxD]{0,3}RD?[dgx]{0,2}$", reading.symbols[:at])
    if told is None or re.search(r"[oifnm]d?[jyg]?$", reading.symbols[: told.start()]):
        return None
    office = OFFICER.search(reading.symbols[: told.end("who")])
    if office:  # "the rebel leader Ivan Drymoor acknowledged the loss of"
        return reading.row[office.start()].text if office["side"] else None
    who = reading.row[told.start()].text
    return None if mood.is_monitor(who, reading.lexicon.mood) else who


def _mine(who: str | None, reading: Reading) -> str | None:
    """Return who says "our forces", where the head of a post names a side: "Vespera's spokesman: our forces ..."."""
    i = next((i for i, chunk in enumerate(reading.row) if i and chunk.symbol == "S" and chunk.text == who), 0)
    lead = [chunk.text.casefold() for chunk in reading.row[max(0, i - 2) : i]]
    if not {"our", "my"} & {*lead}:
        return None
    head = HEAD.match(reading.symbols)
    named = [chunk.text for chunk in reading.row[: head.end()] if chunk.symbol in "PS"] if head else []
    return named[0] if named else f"our {who}"


def _whose(who: str | None, reading: Reading) -> str | None:
    """Return who speaks for "its troops", who acted before for "the same troops"."""
    i = next((i for i, chunk in enumerate(reading.row) if i and chunk.text == who and chunk.symbol == "S"), 0)
    word = reading.row[i - 1].text.casefold() if i and reading.lexicon.endings else ""
    if word and caseless(reading.lexicon.reflexive).fullmatch(word):
        return next((chunk.text for chunk in reading.row[: i - 1] if chunk.symbol in "PS"), who)
    if word and caseless(reading.lexicon.same).fullmatch(word):
        return (reading.before.gainer if reading.before else None) or who
    return who


def _is_attribute(reading: Reading, at: int) -> bool:
    """Return whether a participle only tells which: "published the names of the liberated villages"."""
    verb = reading.row[at].verb
    form = verb and verb.passive and caseless(verb.passive).fullmatch(reading.row[at].text)
    return (
        bool(form)
        and re.search(r"od[rxjg]?$", reading.symbols[:at]) is not None
        and bool(re.match("[UT]", reading.symbols[at + 1 :]))
    )


def _announcing(reading: Reading, at: int) -> str | None:
    """Return who tells of what they did themselves: "the command announced on Monday liberating six villages"."""
    told = re.search(r"(?P<who>[PSX])D?RD?$", reading.symbols[:at])
    return reading.row[told.start()].text if told and reading.row[at].text.endswith("ing") else None


def _of_main_clause(reading: Reading, at: int, group: Group, taken: set[int]) -> str | None:
    """Return who acts in "After the capture of 6 villages, the army took ..."; else who took places just before."""
    done = re.search(r"gx?d$", reading.symbols[:at])
    if done and COMPLETED.fullmatch(reading.row[done.start()].text):
        return sides.subject(reading.row, done.start(), taken, reading.lexicon)
    said = re.search(r"R(?:D?,?[im][^VKR;,]{1,10},|D)?[dxg]{0,3}$", reading.symbols[:at])
    if said and reading.row[said.start()].text.casefold().startswith(("claim", "announc", "declar", "report")):
        office = OFFICE.search(reading.symbols[: said.start()])
        speaks = office and mood.is_party(reading.words(office.start(), office.end()), reading.lexicon.mood)
        if office and speaks and office.start("who") not in taken:
            return reading.row[office.start("who")].text
    if said and (
        reading.row[said.start()].text.casefold().startswith(("claim", "announc"))
        or _tells_of_own(reading, said.start(), at)
    ):
        who = sides.subject(reading.row, said.start(), taken, reading.lexicon)
        return None if _is_titled(who, reading) else who
    verb = re.compile(r"[D,]{0,3}d?j?[PS]P?[vx]{0,2}V").match(reading.symbols, group.end)
    if verb and frame_of(reading, verb.end() - 1)[0] in ("take", "seize", "clear"):
        return sides.subject(reading.row, verb.end() - 1, taken, reading.lexicon)
    return reading.before.gainer if reading.before and not _is_told_by_another(reading, at) else None


def _is_titled(who: str | None, reading: Reading) -> bool:
    """Return whether a name is a person's, by the title in front of it: "Vespera's leader Highfen announced"."""
    i = next((i for i, chunk in enumerate(reading.row) if chunk.text == who), 0)
    return i > 0 and reading.row[i - 1].text.casefold().split()[-1] in reading.lexicon.titles


COMPLETED = re.compile(r"complet(?:ed|es|ing)|achieved|ensured|finished", re.IGNORECASE)
OFFICE = re.compile(r"[gSPx][om]d?[jy]?(?P<who>[PS])[vhxD]{0,3}$")  # "the press service of the Blue army"


def _tells_of_own(reading: Reading, said: int, at: int) -> bool:
    """Return whether an armed side or a state speaks of its own success: "Весперия заявила об освобождении"."""
    lead = re.search(r"(?:^|[,;a])[Ddx]{0,3}(?P<who>[SP])[Dx]{0,2}$", reading.symbols[:said])
    verb = reading.row[at].verb
    if lead is None or verb is None or verb.kind in (EventKind.LOST, EventKind.WITHDRAWN, EventKind.HANDED_OVER):
        return False
    who = reading.row[lead.start("who")]
    if who.symbol == "P":
        return caseless(reading.lexicon.states).fullmatch(who.text) is not None
    return reading.lexicon.states != NEVER and not mood.is_civil(who.text, reading.lexicon.mood)


def _is_told_by_another(reading: Reading, at: int) -> bool:
    """Return whether somebody who is no side tells of a change: "Минобороны заявило о захвате", where nobody acts."""
    told = reading.lexicon.joined and re.search(r"g[^VR,;]{0,6}R[^VR,;]{0,6}$", reading.symbols[:at])
    words = (chunk.text.casefold() for chunk in reading.row[:at])
    return bool(told) and reading.lexicon.pronouns.isdisjoint(words)


def _acting_before(reading: Reading, at: int, taken: set[int]) -> str | None:
    """Return who acts, named in front of a passive: "by the efforts of the rebels two villages were captured"."""
    start = max(reading.symbols.rfind(mark, 0, at) for mark in "VRK;") + 1
    if reading.lexicon.romance:  # "un bastion tenu par les rebelles, Lowfen, a été repris"
        done = [m.end() for m in re.finditer(r"g[xD]{0,2}(?=b)", reading.symbols[:at])]
        start = max(start, done[-1] + 1 if done else 0)
    return sides.behind(reading.row, start, "b", taken)


def _carried_on(found: dict[str, str | None], frame: Frame, reading: Reading) -> dict[str, str | None]:
    """Give a verb without a subject the one of the sentence before: the verb itself says "they"."""
    before = reading.before
    if frame.subject is None or found.get(frame.subject) or before is None or "R" in reading.symbols:
        return found
    left = before.kind in (EventKind.WITHDRAWN, EventKind.LOST, EventKind.HANDED_OVER)
    # Who left a place may take another, not who was driven out of it.
    actor = before.gainer or (before.loser if left else None) if frame.subject == "gainer" else before.loser
    return found | {frame.subject: actor}


def _is_own(reading: Reading, at: int) -> bool:
    """Return whether a place comes under the control of who is spoken of already: "under its control"."""
    told = [chunk for chunk in reading.row[max(0, at - 4) : at + 4] if chunk.symbol == "c"]
    if any(reading.lexicon.own & set(chunk.text.casefold().split()) for chunk in told):
        return True
    mine = re.compile("d[gj]?c").match(reading.symbols, at + 1)
    return mine is not None and reading.row[at + 1].text.casefold() in reading.lexicon.pronouns


def _acting_earlier(reading: Reading, at: int, taken: Collection[int], party: str = "gainer") -> str | None:
    """Return who took places earlier in the sentence: "the army took Lowfen; Highfen came under its control, too".

    Of a `party` that lost places, who left others before: "the rebels left Lowfen; later they abandoned Highfen, too".
    """
    acts = [i for i in range(at) if reading.symbols[i] == "V" and frame_of(reading, i)[1].subject == party]
    who = sides.subject(reading.row, acts[0], taken, reading.lexicon) if acts else None
    return _who(reading, acts[0], taken) if who == sides.THEY else who


def _speaking_side(reading: Reading, at: int) -> str | None:
    """Return the name that speaks in front of a verb: "Vespera said that 16 villages had come under its control"."""
    said = re.match("(?:D,?)?d?(?P<side>[PS])[vh]{0,2}D?R", reading.symbols[:at])
    return reading.row[said.start("side")].text if said else None


def _short(who: str | None, lexicon: Lexicon) -> str | None:
    """Return "SDF" for "SDF fighters": an abbreviation is the whole name of a side."""
    words = (who or "").split()
    brief = len(words) == 2 and words[0].isupper() and len(words[0]) > 1 and words[1] in lexicon.members
    return words[0] if brief else who


OWN = frozenset("its their ses leurs sus".split())


def _owner(reading: Reading, at: int, subject: str | None) -> int | None:
    """Return the position of the pronoun whose forces act: "its troops"."""
    side = next((i for i in range(at - 1, 0, -1) if reading.row[i].text == subject), 0)
    mine = side > 0 and reading.row[side].symbol == "S" and reading.row[side - 1].text.casefold() in OWN
    return side - 1 if mine else None


def _who(reading: Reading, at: int, taken: Collection[int]) -> str | None:
    """Return who a pronoun in front of a verb is, where the sentence has named it: "Vespera said it had captured"."""
    pronouns = reading.lexicon.pronouns
    at = next((i for i in range(at - 1, -1, -1) if reading.row[i].text.casefold() in pronouns), 0)
    officer = SPOKESMAN.search(reading.symbols[:at])
    if officer and mood.is_party(reading.words(*officer.span()), reading.lexicon.mood):
        side = reading.row[officer.start()]
        own = side.symbol == "S" or side.text.isupper() or reading.row[at].text.casefold() in ("it", "its")
        return side.text if officer["side"] and own else None
    said = re.search(r"[PS](?=[vhxD]{0,3}R)", reading.symbols[:at])
    if said and sides.governed(reading.symbols, said.start(), at):
        office = OFFICE.search(reading.symbols[: said.end()])
        if office and mood.is_party(reading.words(max(0, office.start() - 1), office.end()), reading.lexicon.mood):
            return reading.row[office.start("who")].text  # "the General Staff of Vespera said its army"
        inner = re.search(r"S(?=[iofn][dyj]{0,2}$)", reading.symbols[: said.start()])
        if inner and said[0] == "P":
            return reading.row[inner.start()].text  # "a rebel group in Eastmoor said it"
        of_side = re.search(r"[gx][iofm]d?[jy]?$", reading.symbols[: said.start()]) and said[0] == "S"
        spoken_for = of_side and mood.is_party(reading.words(0, said.start()), reading.lexicon.mood)
        return reading.row[said.start()].text if spoken_for else None  # "an officer in the army said they"
    bureau = BUREAU.search(reading.symbols[:at])
    if bureau and mood.is_party(reading.words(*bureau.span()), reading.lexicon.mood):
        return reading.row[bureau.start()].text
    who = reading.row[said.start()].text if said else sides.subject(reading.row, at, taken, reading.lexicon)
    chunk = next((chunk for chunk in reading.row[:at] if chunk.text == who), None)
    if chunk is None or mood.is_monitor(chunk.text, reading.lexicon.mood):
        return None
    i = reading.row.index(chunk)
    if reading.symbols[max(0, i - 2) : i] == "Ps" and compiled(reading.lexicon.state_of).fullmatch(chunk.text):
        return reading.row[i - 2].text  # "Vespera's Defence Ministry said its troops"
    several = reading.row[at].text.casefold() not in ("it", "its")  # they are no single person
    people = compiled(reading.lexicon.demonym).fullmatch(chunk.text) and reading.symbols[i - 1 : i] == "d"
    if several and chunk.symbol == "P" and not chunk.text.isupper() and not people:
        return None
    return _country(sides.text(reading.row, i - 1 if reading.symbols[i - 1 : i + 1] in ("jP", "PP") else i, i + 1))


# "a rebel spokesman, Ivan Drymoor, said its forces", "the rebel leader Ivan Drymoor admitted the loss of"
OFFICER = re.compile("(?:(?P<side>[PS])|j)s?g{1,2},?P$")
SPOKESMAN = re.compile("(?:(?P<side>[PS])|j)s?g{1,2},?P,?(?=[vhxD]{0,3}R)")
BUREAU = re.compile("[Pj]s?g{1,3}(?=[vhxD]{0,3}R)")  # "the Redland defence ministry said its forces"
MINISTRY = re.compile(r"(?P<whose>\w.*?)(?:'s)? (?:(?:Defen[cs]e|Interior|Foreign|Information) Ministry)")


def _country(who: str) -> str:
    """Return whose ministry speaks of its troops: "the Redland Defence Ministry"."""
    ministry = MINISTRY.fullmatch(who)
    return ministry["whose"] if ministry else who


def _before(reading: Reading, party: str) -> str | None:
    if reading.before is None:
        return reading.actor()
    if party == "gainer":
        return reading.before.gainer or (None if reading.before.loser else reading.actor())
    return reading.before.loser or reading.before.gainer
