"""What a verb says of its objects: who gained and who lost, how it is meant, according to whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import DateBasis, Status
from pipeline.parse.clause import announcing, leading, mood, romance, romancesides, speakers
from pipeline.parse.clause.dating import names_these, with_day
from pipeline.parse.clause.group import Group
from pipeline.parse.clause.parties import Parties, parties
from pipeline.parse.clause.reading import HEAD, HELD, Event, Reading, frame_of, undated
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.lexicon.shapes import TAKEN
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.countries import is_country
from pipeline.parse.words.row import Chunk

# "Lowfen was handed over, while Highfen must be": what is said of the second is not said of the first
WHILE = re.compile("(?P<own>[^VR;,]*),x[^VR;,]*V")
UNSAID = re.compile(r"RD?,w[xD]{0,2}V(?![dgj]{0,2}[PS](?:[^fo(]|$))")


def with_holder(reading: Reading, event: Event) -> Event:
    """Return the event before with the holder that this sentence names: "the rest, under Blue control: ..."."""
    holder = HELD.search(reading.symbols)
    who = reading.row[holder.start(holder.lastgroup or 0)].text if holder else None
    return replace(event, gainer=who) if who else event


# "took Lowfen, bringing the number of towns taken since Monday to 12": only the number is a running total
BRINGING_UP = re.compile(r",[xg]{1,2}(?:tx?N)?M")


UNDER_ITS = re.compile("V[xD]{0,2}mc")
Said = tuple[int, str | None]  # where a reporting verb stands, and who speaks
TOLD = (Status.ASSERTED, Status.CLAIMED)


def event_of(reading: Reading, at: int, group: Group | None = None) -> Event:
    """Return what the verb at a position says of its object: the sides, how it is meant, who says so, its day."""
    verb = reading.row[at].verb
    assert verb is not None
    found = parties(reading, at, group)
    said = _attribution(reading, at)
    speaker = said[1] if said else None
    how = _status(reading, at, said, found)
    before, whole = reading.words(max(0, at - 7), at), reading.words(0, len(reading.row))
    told = BRINGING_UP.search(reading.symbols, at) if reading.lexicon.english else None
    kept = reading.words(0, told.start()) if told else whole
    if reading.lexicon.endings and ";" in reading.symbols[at:]:  # what is counted so far behind it is another figure
        kept = reading.words(0, reading.symbols.index(";", at))
    elif (
        reading.lexicon.free
        and (last := reading.symbols.rfind(",", at, max(at, reading.symbols.find("V", at + 1)))) > 0
    ):
        kept = reading.words(0, last)
    running = mood.is_running(before, _without_holding(reading, kept, at), reading.lexicon.mood)
    partial = mood.is_partial(_beside(reading, at), reading.lexicon.mood)
    gainer, loser = found.get("gainer"), found.get("loser")
    if said and gainer is None and reading.before and _is_of_speaker(reading, at, said):
        gainer = reading.before.gainer
    if said and reading.lexicon.unmarked and gainer is None and reading.before and _adds(reading, (said[0], None)):
        own = frame_of(reading, at)[1].subject == "gainer" and "S" not in reading.symbols[:at]
        gainer = reading.before.gainer if own else None  # "It explained that the number of villages that it took"
    if reading.lexicon.unmarked and gainer is None and reading.before and UNDER_ITS.match(reading.symbols, at):
        gainer = reading.before.gainer  # "The army took Lowfen. Under its control came Highfen"
    if reading.lexicon.english:
        loser = loser or _driven_out(reading, at, gainer)
        gainer = gainer or (_whose_control(reading, at, speaker) if speaker else None)
        gainer = _of_party(gainer, speaker, reading.words(0, at))
    event = Event(verb.kind, gainer, loser, how, speaker, running=running, partial=partial)
    event = with_day(event, reading, at, said[0] if said else None)
    if how is Status.ASSERTED and reading.before and names_these(event, reading):
        event = replace(event, status=reading.before.status)
    if how is Status.ASSERTED and said is None and announcing.details_claim(event, reading, at):
        event = replace(event, status=Status.CLAIMED, speaker=reading.before.speaker if reading.before else None)
    if said is None and reading.lexicon.romance:
        return romancesides.told_besides(romancesides.announced(event, reading, at), reading, at)
    if said is None and announcing.goes_into_detail(reading):
        return announcing.with_details(event, reading)
    if said is None:
        return announcing.of_list(event, reading)
    paper = speaker is not None and is_a(reading.kinds.sides.paper, speaker)
    goes_on = speaker is None or paper or _is_quotation(reading) or _goes_on_telling(event, reading, said[0])
    event = _on_day_said(event, reading, said[0]) if goes_on else event
    return announcing.on_its_day(event, reading, said[0], speaker)


# "drove the rebels out of several areas, with five villages liberated", "took Lowfen, driving out the rebels"
DRIVES = re.compile(
    r"(?P<drives>V)x?(?P<who>d?[jg]{0,2}[PS](?:ad?[jg]?S)?)(?:x?[of]|x(?=[,;.]|$)|(?=[,;.]|$|id?[yz]{0,2}P))"
)


OTHER_PLACE = re.compile(r"d?(?:[xygj]{0,2}Uo)?P")
LEFT_BODY = re.compile("Px?[of](?!d?[xygjr]{0,2}[NUT])")  # "took Lowfen, and drove Norby out of the league"
OTHERS_ACT = re.compile("[;R]|[PS][vx]{0,3}V")


def _driven_out(reading: Reading, at: int, gainer: str | None) -> str | None:
    """Return whom the same sentence says to be driven out by those who take places, where the verb names no loser."""
    verb = reading.row[at].verb
    if gainer is None or verb is None or verb.kind not in TAKEN or verb.frame not in ("take", "clear"):
        return None
    for found in DRIVES.finditer(reading.symbols):
        start, end = found.start("drives"), found.end()
        drives = reading.row[start].verb
        between = reading.symbols[end : at + 1] if start < at else reading.symbols[at + 1 : start + 1]
        if start == at or drives is None or drives.frame != "oust" or OTHERS_ACT.search(between):
            continue
        number = reading.row[end].number if end < len(reading.row) else None
        if (
            OTHER_PLACE.match(reading.symbols, end)
            or (number and number.low)
            or LEFT_BODY.match(reading.symbols, found.end("who") - 1)
        ):
            continue  # "took Lowfen and drove the rebels from Norby"
        who = " ".join(one.text for one in reading.row[slice(*found.span("who"))] if one.symbol != "d")
        return who if who != gainer else None
    return None


ITS_CONTROL = re.compile(r"V[xD]{0,2}(?P<its>d)[jgx]?c")
LATELY_OWNED = r"(?P<whose>[A-Z][\w-]+)'s? (?:[\w-]+ ){0,2}"


def _whose_control(reading: Reading, at: int, speaker: str) -> str | None:
    """Return the state whose ministry or army says that places are under its control."""
    found = ITS_CONTROL.match(reading.symbols, at)
    verb, body = reading.row[at].verb, speaker.split()[-1]
    if found is None or verb is None or verb.frame != "pass" or not is_a(reading.kinds.sides.state_body, body):
        return None
    if not is_a(reading.kinds.sides.owned, reading.row[found.start("its")].text):
        return None
    text = reading.text[max(0, reading.row[0].start - LATELY) : reading.row[at].start]
    owners = [*re.finditer(rf"{LATELY_OWNED}(?i:{re.escape(body)})\b", text)]
    return owners[-1]["whose"] if owners else None


SPOKESMAN = re.compile(r"(?P<party>[A-Z][\w-]+) (?:spokes\w+|commander)\b")


def _of_party(gainer: str | None, speaker: str | None, told: str) -> str | None:
    """Return the party whose spokesman tells what "the fighter" took, who is any of its own."""
    party = SPOKESMAN.match(speaker or "")
    return party["party"] if party and gainer in ("fighter", "soldier") and f"the {gainer}" in told else gainer


def _attribution(reading: Reading, at: int) -> Said | None:
    """Return the reporting verb of a sentence and who speaks, by the order of words of the language."""
    if reading.lexicon.unmarked:
        said = leading.attribution(reading.row, at, reading.lexicon.unmarked, reading.kinds)
        return (said[0], reading.before.speaker) if said and reading.before and _adds(reading, said) else said
    said = speakers.attribution(reading.row, reading.kinds, at)
    if said and (own := _next_claim(reading, at)) and said[0] == own.start("claiming"):
        said = None
    if said and said[0] < at and reading.lexicon.endings and not reading.lexicon.free:
        # "According to an agency, the ministry announced": the verb that ends the sentence tells who announced it
        said = speakers.attribution(reading.row, reading.kinds, at, at + 1) or said
    return romancesides.attribution(reading, at) if said and reading.lexicon.romance else said


def _adds(reading: Reading, said: Said) -> bool:
    """Return whether who spoke before goes on, where the verb stands first: "The army announced ... Added that"."""
    return said[1] is None and reading.symbols[: said[0] + 2].lstrip("axg") == "Rx"


def _is_of_speaker(reading: Reading, at: int, said: Said) -> bool:
    """Return whether a pronoun behind a reporting verb, of who spoke before, is the subject: "added that it took"."""
    gains = frame_of(reading, at)[1].subject == "gainer" and at == said[0] + 2 and _adds(reading, (said[0], None))
    own = gains and is_a(reading.kinds.small.owned, reading.row[at - 1].text)
    return bool(own and reading.before and reading.before.gainer == reading.before.speaker)


def _status(reading: Reading, at: int, said: Said | None, found: Parties) -> Status:
    """Return how the change is meant that a verb tells of: by the words around it, then by who speaks."""
    name, frame = frame_of(reading, at)
    after, whole = reading.words(at + 1, len(reading.row)), reading.words(0, len(reading.row))
    if reading.lexicon.free and (apart := WHILE.match(reading.symbols, at + 1)):
        after = reading.words(at + 1, apart.end("own"))
    lead = f"{after} {reading.words(0, at + 1)}" if frame.object == "before" else undated(reading, 0, at)
    voice = _whole_voice(reading, at, said, found)
    whole = _without_others_claim(whole, reading, at)
    how = mood.status(lead, after, whole, voice, name.startswith("noun"), reading.lexicon.mood)
    if how in TOLD and _is_planned(reading, at, lead):
        how = Status.PLANNED
    if how is Status.ASSERTED and said is None and _is_own_tale(reading, found):
        how = Status.CLAIMED
    return _by_speaker(how, reading, said, found) if said else how


# "retook Eastmoor, with media claiming that troops had entered Highfen": what else somebody claims
# "took Lowfen, claiming to have killed ten rebels"
OTHERS_CLAIM = re.compile(r",(?:md?[gjx]{0,2}[gPSX](?P<claiming>[Rg])(?:w|t)|x?(?P<also>g)t[vhx]{1,3}[gX])")


# "Rebels were driven from Lowfen but claim to have retaken it", "took Lowfen, and rebels said they had recaptured it"
NEXT_CLAIM = re.compile(
    r",?(?P<joint>[ax])[xD]{0,2}(?:d?[jgz]{0,2}[PSg])?[xDvh]{0,3}(?P<claiming>R)[wt]?[xdjgPSvh]{0,5}[VX]"
)


def _next_claim(reading: Reading, at: int) -> re.Match[str] | None:
    """Return where a clause behind that of a verb begins in which somebody claims something else."""
    if not reading.lexicon.english:
        return None
    found = NEXT_CLAIM.search(reading.symbols, at + 1)
    joint = reading.row[found.start("joint")] if found else None
    joins = joint is not None and (joint.symbol == "a" or is_a(reading.kinds.small.joining, joint.text))
    return found if joins else None


def _without_others_claim(whole: str, reading: Reading, at: int) -> str:
    """Return a sentence without what others claim behind it of something else, with a clause of their own."""
    if own := _next_claim(reading, at):
        return reading.words(0, own.start())
    others = OTHERS_CLAIM.search(reading.symbols, at) if reading.lexicon.english else None
    claims = others and is_a(reading.kinds.sides.claiming, reading.row[others.start(others.lastgroup or 0)].text)
    return reading.words(0, others.start()) if others and claims else whole


def _is_own_tale(reading: Reading, found: Parties) -> bool:
    """Return whether a party tells of its own people: "наши войска заняли"."""
    own = caseless(reading.kinds.sides.own_people)
    tells = reading.lexicon.slavic or reading.lexicon.romance
    told = tells and any(own.match(side) for side in found.values() if side)
    return told or romance.is_of_communique(reading)


def _whole_voice(reading: Reading, at: int, said: Said | None, found: Parties) -> str:
    """Return the words that tell who speaks, in the order of words of the language."""
    if said is None:
        return f" {_headed(reading)}"
    speaker, frame = said[1], frame_of(reading, at)[1]
    voice = f"{speaker or ''} {_voice(reading, said[0])}"
    if reading.lexicon.slavic and speaker and reading.symbols[: said[0]].endswith(","):
        voice = speaker  # "перешли под контроль военных, передаёт телеканал": who speaks stands behind the verb
    if reading.lexicon.romance:
        voice = romancesides.voice(reading, said[0]) or voice
    if reading.lexicon.unmarked:
        # Who speaks stands behind the reporting verb, what is told may stand before it; else the taker itself speaks.
        told = leading.is_told_of(reading.row, said[0], reading.lexicon.unmarked, reading.kinds)
        voice = speaker or ("" if told else found.get("gainer")) or ""
    if frame.object == "before":
        # who speaks may begin the sentence that the reporting verb ends
        first = reading.words(0, said[0] + 1 if said[0] < at else len(reading.row))
        voice = _clause_around(reading, said[0]) if reading.lexicon.free else first
    if speaker and reading.lexicon.english:
        voice += f" {_introduced(speaker, reading)}"
    if speaker is None and reading.before and _is_they(reading, said[0]):
        voice += f" {reading.before.speaker or reading.before.gainer}"
    return voice


def _introduced(speaker: str, reading: Reading) -> str:
    """Return with which words the text has named a speaker before: "President Ivan Doe ... Doe said"."""
    speaker = TITLE.sub("", speaker)
    if " " in speaker or not speaker.istitle():
        return ""
    before = reading.text[max(0, reading.row[0].start - LATELY) : reading.row[0].start]
    named = re.search(rf"(?:[\w'-]+ ){{1,5}}(?:[\w'-]+, )?(?:[\w'-]+ ){{0,2}}{re.escape(speaker)}\b", before)
    return named[0] if named else ""


TITLE = re.compile(r"(?:Mr|Mrs|Ms|Dr)\.? ")  # before the name of somebody who was named in full before
LATELY = 800  # letters before a sentence, in which who speaks was named in full


def _is_planned(reading: Reading, at: int, lead: str) -> bool:
    """Return whether the form of a verb tells of what is still to be done."""
    chunk = reading.row[at]
    assert chunk.verb is not None
    if chunk.verb.future or (chunk.verb.planned and caseless(chunk.verb.planned).fullmatch(chunk.text)):
        return True
    if _is_agreed(reading, at):
        return True
    joined = reading.symbols[max(0, at - 2) : at].rstrip("x").endswith("a")
    bare = joined and is_a(reading.kinds.deeds.bare, chunk.text)
    return bare and mood.is_joined_plan(lead, reading.lexicon.mood)


HANDING = ("final-pass", "final-give", "final-given", "final-lose")


def _is_agreed(reading: Reading, at: int) -> bool:
    """Return whether a present tells of what is agreed or due: "by the agreement passes to", "is returned by May 5"."""
    verb = reading.row[at].verb
    if verb is None or verb.frame not in HANDING or not is_a(reading.kinds.deeds.present, reading.row[at].text):
        return False
    days = [day for _, day in reading.days]
    ahead = any(day.first and reading.published and day.first > reading.published for day in days)
    due = ahead or any(day.role == "by" for day in days)
    return due or says(reading.kinds.deeds.agreed, reading.words(0, len(reading.row)))


def _by_speaker(how: Status, reading: Reading, said: Said, found: Parties) -> Status:
    """Return how a change is meant by who speaks: a side claims it, a third country only tells of it."""
    if how is Status.ASSERTED and reading.lexicon.romance and romancesides.is_partisan(reading, said[0]):
        how = Status.CLAIMED
    if how is Status.ASSERTED and _is_own_word(reading, said[0], found):
        how = Status.CLAIMED
    elif how is Status.CLAIMED and _is_third(said[1], found, reading):
        how = Status.ASSERTED
    if how is Status.ASSERTED and said[1] and (_announces(reading, said[0]) or _is_state(said[1], reading, found)):
        how = Status.CLAIMED
    goes_on = _speaks_on(said[1], reading) or _is_in_his_words(said[0], reading)
    return Status.CLAIMED if how is Status.ASSERTED and goes_on else how


def _is_in_his_words(said: int, reading: Reading) -> bool:
    """Return whether who claimed the last change goes on, "in his words", where endings tell whose words."""
    before = reading.before
    if before is None or before.status is not Status.CLAIMED or not reading.lexicon.endings:
        return False
    return any(chunk.text.casefold() in reading.lexicon.pronouns for chunk in reading.row[max(0, said - 2) : said])


def _announces(reading: Reading, said: int) -> bool:
    """Return whether who speaks announces what is theirs to tell, and does not only report: "Norland announced"."""
    verb = reading.row[said].text
    watches = mood.is_monitor(reading.words(0, said), reading.lexicon.mood)
    return reading.lexicon.english and caseless(reading.lexicon.announcing).fullmatch(verb) is not None and not watches


def _is_state(speaker: str, reading: Reading, parties: Parties) -> bool:
    """Return whether a country speaks of a war that is its own, and no third one: "Norland said the army has"."""
    sides_ = [side for side in parties.values() if side]
    words = (word for side in sides_ for word in side.split() if word.istitle() and word[-1] in "nhie")
    own = " " not in speaker and any(word[:4] == speaker[:4] and word != speaker for word in words)
    return reading.lexicon.english and (own or (is_country(speaker) and len(sides_) < 2))


def _speaks_on(speaker: str | None, reading: Reading) -> bool:
    """Return whether a party is quoted again by part of its name: "President Ivan Doe announced ... Doe said"."""
    before = reading.before
    if not speaker or before is None or before.status is not Status.CLAIMED or reading.lexicon.english:
        return False
    named = reading.lexicon.unmarked is not None or speaker[0].isupper()
    return named and set(speaker.split()) < set((before.speaker or "").split())


def _goes_on_telling(event: Event, reading: Reading, said: int) -> bool:
    """Return whether a party goes on to tell what it has announced: "Selon le ministère, ses forces ont pris"."""
    before = reading.before
    told = before is not None and before.basis is DateBasis.ANNOUNCED and event.status is Status.CLAIMED
    if before is None or not told or not (reading.lexicon.romance or reading.lexicon.unmarked):
        return False
    own = event.gainer not in (None, before.loser) and event.kind in TAKEN
    return own and not any(_is_other(chunk.text, before) for chunk in _speaking(reading, said) if chunk.symbol == "S")


def _speaking(reading: Reading, said: int) -> Sequence[Chunk]:
    """Return the chunks before a reporting verb and right behind it, among them who speaks."""
    stop = re.compile(r"[^VKRw,;x]{0,4}").match(reading.symbols, said + 1)
    return (*reading.row[:said], *reading.row[said + 1 : stop.end() if stop else said + 1])


def _is_other(side: str, before: Event) -> bool:
    return before.gainer is None or not (side in before.gainer or before.gainer in side)


def _on_day_said(event: Event, reading: Reading, said: int) -> Event:
    """Give what "he added" the day on which the rest was announced, where the sentence has none of its own."""
    before = reading.before
    if before is None or not (before.basis is DateBasis.ANNOUNCED or before.last == reading.published is not None):
        return event
    if not (_is_they(reading, said) or _is_quotation(reading) or _goes_on_telling(event, reading, said)):
        return event
    if event.basis or event.running or event.status is Status.PLANNED or reading.days:
        return event
    if any(is_a(reading.kinds.deeds.told_before, chunk.text) for chunk in reading.row[:said]):
        return event  # "Elle avait annoncé avoir pris"
    return replace(event, first=before.first, last=before.last, basis=before.basis)


def _is_quotation(reading: Reading) -> bool:
    """Return whether a sentence of English begins with a quotation mark: somebody goes on to tell."""
    start = reading.row[0].start
    return reading.lexicon.english and reading.text[max(0, start - 1) : start] == '"'


def _is_own_word(reading: Reading, said: int, parties: Parties) -> bool:
    """Return whether who speaks is one of the sides: "the militia says it seized"."""
    they = re.compile(r"D?w?x").match(reading.symbols, said + 1)
    if they and is_a(reading.kinds.small.again, reading.row[they.end() - 1].text) and any(parties.values()):
        return " " not in reading.row[said].text
    last = re.search(r"[PS](?=[vh]{0,2}D?$)", reading.symbols[:said])
    if last and reading.lexicon.slavic and UNSAID.match(reading.symbols, said):
        return True  # "объявила, что взяла": the verb itself says "they"
    return last is not None and reading.row[last.start()].text in parties.values()


def _is_third(speaker: str | None, parties: Parties, reading: Reading) -> bool:
    """Return whether who speaks is of a country that is neither side, where both are told."""
    told = [side for side in parties.values() if side]
    country = next((word for word in (speaker or "").split() if caseless(reading.lexicon.demonym).fullmatch(word)), "")
    alike = any(word[:4] == country[:4] for side in told for word in side.split())
    claims = caseless(reading.lexicon.mood.claiming).search(reading.words(0, len(reading.row)))
    # "Government troops" and "rebel forces" may be of whatever country
    known = not reading.lexicon.english or any(_is_named(side, reading) for side in told)
    return len(told) > 1 and len(country) > 3 and country[0].isupper() and not alike and not claims and known


def _is_named(side: str, reading: Reading) -> bool:
    """Return whether a side is called by a name of its own, and not only the army or the rebels."""
    words = reading.lexicon.words
    return any(word[:1].isupper() and words.get(word.casefold()) != "S" for word in side.split())


# "freed six villages which were under Norland control until now"
UNTIL_NOW = re.compile(r"w[vh]{0,2}[KV]b?d?[jg]{0,2}[PS]s?c?x{1,2}(?=[,;]|$)")


def _without_holding(reading: Reading, whole: str, at: int) -> str:
    """Return a sentence without what it says of those who held the place before: "held by the rebels since April".

    And without what says since when of something else than the verb.
    """
    held = re.search("(?<=,)K[^VK,;]*,", reading.symbols) or UNTIL_NOW.search(reading.symbols, at)
    whole = whole.replace(reading.words(*held.span()), "") if held else whole
    whole = caseless(reading.kinds.days.held_since).sub("", whole)
    for start, end in reading.elsewhen:
        if not start <= reading.row[at].start < end:
            whole = whole.replace(reading.text[start:end].rstrip(), "")
    return whole


def _beside(reading: Reading, at: int) -> str:
    """Return the words around a verb, its clause not left: where "partly", "in part" speaks of it."""
    stop = re.compile(r"[^VRK,;]{0,4}").match(reading.symbols, at + 1)
    return reading.words(max(0, at - 2), stop.end() if stop else at + 1)


def _is_they(reading: Reading, said: int) -> bool:
    """Return whether a pronoun speaks: "it said", "in his words", but not "according to the sources"."""
    behind = reading.row[said + 1 : said + 3]
    if reading.lexicon.english and any(is_a(reading.kinds.names.source, chunk.text) for chunk in behind):
        return False
    return " " in reading.row[said].text or any(
        chunk.text.casefold() in reading.lexicon.pronouns
        or is_a(reading.kinds.small.person, chunk.text)
        or is_a(reading.kinds.sides.paper, chunk.text)
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
    head = reading.seated or HEAD.match(reading.symbols)
    return reading.words(0, head.end()) if head else ""


def _clause_around(reading: Reading, said: int) -> str:
    """Return the words of the clause that a reporting verb stands in, where the verb may stand anywhere."""
    stops = [i for i, symbol in enumerate(reading.symbols) if symbol in "V,:;"]
    start = max((i + 1 for i in stops if i < said), default=0)
    return reading.words(start, next((i for i in stops if i > said), len(reading.row)))
