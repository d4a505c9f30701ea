"""Who gains, loses and speaks in French and Spanish: subjects behind the verb or left out, "nous", "ses troupes"."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import replace

from pipeline.model import DateBasis, EventKind, Status
from pipeline.parse.clause import behindverb, governing, mood, sides, speakers
from pipeline.parse.clause.group import Group
from pipeline.parse.clause.reading import Event, Reading, frame_of
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.lexicon.shapes import TAKEN
from pipeline.parse.text.normal import caseless

INVERTED = re.compile(r"[wl][xvhD]{0,4}$")
WHICH = re.compile(r"(?P<side>S)(?:\(P\))?,?w[xvhD]{0,4}$")  # "a las tropas de Vespera, que han tomado"
# "El domingo tomaron", "Según la agencia, este mes ha tomado"
UNSAID = re.compile(
    r"(?:D[-:])?(?:Rx?d?[gj]?(?P<side>[PSg])g?(?:od?[gPS])?,)?(?:[im]d?g{1,2},?)?"
    r"(?:[in]d?(?:y?o?d?[TzU]od?)?P[TUz]?,?)?(?:R[xD]?d?g,)?[D,xi]{0,5}"  # "En Lowfen, agregó el parte, ha tomado"
)
PEOPLE = re.compile(r"d(?P<who>g)[xvhD]{0,4}$")  # "les autonomistes ont pris", "los sandinistas tomaron"
RANKED = re.compile(r"og$")
MEN = re.compile(r"dX[xvhD]{0,4}$")  # "ses hommes ont pris", "sus hombres tomaron"
TOLD = re.compile(r"R[dxgDtT,io]{0,8}$")
INVERTED_SAID = re.compile(r"[,x][vhx]{0,3}$")  # ", a indiqué un habitant"
SPEAKER = re.compile(r"[D,x]{0,3}(?:m?i[dy]{0,2}P,?)?(?P<who>d?[^,;:VRwD()vh]+)")
SPEAKING = re.compile(r"(?<![ofinbtm])(?<![ofinbtm]d)[PS][gyj]{0,2}(?:od?P(?:aod?P)?)?(?:,[^,;VR]{1,60},)?[vhxD]{0,5}$")
# "Con la captura de Lowfen, los rebeldes controlan ya 15 ciudades"
HOLDING = re.compile(r",d?(?P<who>[PS])g{0,2}[vhx]{0,2}K")


def with_gainers(linked: Mapping[Group, Event]) -> dict[Group, Event]:
    """Give what somebody lost to whoever takes other places in the same sentence."""
    told: dict[Group, Event] = {}
    who: str | None = None
    for group, event in linked.items():
        lost = event.kind is EventKind.LOST and event.loser and not event.gainer
        own = who is None or who in (event.loser or "") or (event.loser or "") in who
        told[group] = replace(event, gainer=who) if lost and not own else event
        who = event.gainer or who
    return told


def attribution(reading: Reading, at: int = 0) -> tuple[int, str | None] | None:
    """Return the position of the reporting verb and who speaks: in front of it, or behind ", a indiqué un habitant".

    Where the clause of the verb at a position has a reporting verb of its own, it is that.
    """
    begun = reading.symbols.rfind(";", 0, at) + 1
    own = begun if begun and "R" in reading.symbols[begun:at] else 0
    said = speakers.attribution(reading.row, reading.kinds, since=own)
    if said is None or not _is_inverted(reading, said[0]):
        return said
    who = SPEAKER.match(reading.symbols, said[0] + 1)
    return said[0], reading.words(*who.span("who")) if who else said[1]


def _is_inverted(reading: Reading, said: int) -> bool:
    behind = SPEAKER.match(reading.symbols, said + 1)
    opens = " " in reading.row[said].text or INVERTED_SAID.search(reading.symbols[:said])
    return bool(opens and behind and re.search("[PSgX]", behind["who"]))


def voice(reading: Reading, said: int) -> str | None:
    """Return who speaks behind the reporting verb, with what is said of them between commas: "X, gouverneur"."""
    if not _is_inverted(reading, said):
        return None
    stop = re.compile("[VRwK;:]").search(reading.symbols, said + 1)
    return reading.words(said + 1, stop.start() if stop else len(reading.row))


# "«Nous avons pris Lowfen», a dit Jan Eastmoor, porte-parole du FLM", "El portavoz del FLM dijo: «Hemos tomado Lowfen»"
VOICE_BEHIND = re.compile(r"D?(?:d?g?P,)?d?(?P<office>g)g?od?(?P<side>[PS])(?!a?P)")
VOICE_BEFORE = re.compile(r"(?P<office>g)g?od?(?P<side>[PS])(?:,[^VKR;]{1,12},)?[vhxD]{0,3}$")
WE = re.compile(r"x{1,2}[gvhx]{0,3}$")  # "Nous avons", "Nous nous sommes"


def we(reading: Reading, at: int) -> str | None:
    """Return the side that who is quoted is a spokesman of, where he tells what "we" did."""
    lead = WE.search(reading.symbols[:at])
    words = [chunk.text for chunk in reading.row[lead.start() if lead else at : at + 1]]
    said = attribution(reading) if any(is_a(reading.kinds.sides.we, word) for word in words) else None
    if said is None:
        return None
    behind = VOICE_BEHIND.match(reading.symbols, said[0] + 1)
    found = behind or VOICE_BEFORE.search(reading.symbols[: said[0]])
    voices = found is not None and is_a(reading.kinds.sides.voice, reading.row[found.start("office")].text)
    return reading.row[found.start("side")].text if found and voices else None


def is_partisan(reading: Reading, said: int) -> bool:
    """Return whether a name speaks that is of no observer: "a écrit Jan Eastmoor", "según Redland"."""
    heard = voice(reading, said)
    if heard is None and (own := SPEAKING.search(reading.symbols[:said])) and "V" not in reading.symbols[:said]:
        meant = reading.row[said].text.casefold() != "fait" or reading.symbols[said + 1 : said + 2] == "x"
        return meant and not mood.is_monitor(reading.words(own.start(), said), reading.lexicon.mood)
    who = SPEAKER.match(reading.symbols, said + 1)
    named = heard is not None and who is not None and bool(re.search("[PS]", who["who"]))
    return named and not mood.is_monitor(heard or "", reading.lexicon.mood)


def acting_in_relative(reading: Reading, at: int) -> str | None:
    """Return the side that a relative clause is of: "par des miliciens qui s'en étaient emparés"."""
    which = WHICH.search(reading.symbols[:at]) if reading.lexicon.romance else None
    return reading.row[which.start("side")].text if which else None


# "que los rebeldes se habían tomado el domingo": who did
OWN_SUBJECT = re.compile(r"(?:^|[w;])d[gj]?[PS]g?x$")


def is_impersonal(reading: Reading, at: int) -> bool:
    """Return whether "se" leaves open who acts: "afirmó que se habían recuperado cuatro pueblos"."""
    se = reading.lexicon.romance and at > 0 and reading.row[at - 1].text.casefold() == "se"
    if not se or OWN_SUBJECT.search(reading.symbols[:at]):
        return False
    return is_a(reading.kinds.deeds.impersonal, reading.row[at].text)


THEY_DID = re.compile(r"[xD,]{0,4}(?P<they>x|d?[PS])?[,xvhD]{0,3}")


def told_besides(event: Event, reading: Reading, at: int) -> Event:
    """Return what the same side is told to have done besides, as its deed before was: "Además, han capturado"."""
    before = reading.before
    same = before is not None and before.status is Status.CLAIMED and event.gainer not in (None, before.loser)
    if before is None or not same or event.status is not Status.ASSERTED or event.gainer != before.gainer:
        return event
    lead = reading.words(0, at + 1)
    goes_on = THEY_DID.fullmatch(reading.symbols, 0, at) and says(reading.kinds.sides.adding, lead)
    if not goes_on:
        return event
    event = replace(event, status=before.status, speaker=before.speaker)
    if event.basis or event.running or reading.days or before.basis is not DateBasis.ANNOUNCED:
        return event
    return replace(event, first=before.first, last=before.last, basis=before.basis)


# "Le gouvernement accuse le FLM d'avoir pris trois villages"
ACCUSED = re.compile(r"(?P<blames>g)t?d?[jg]?(?P<who>[PS])g{0,2}(?:od?P)?o?$")


def accused(reading: Reading, at: int) -> str | None:
    """Return whom somebody accuses of what a verb tells: "acusó al FLM de haber tomado"."""
    found = ACCUSED.search(reading.symbols[:at]) if reading.lexicon.romance else None
    blames = found is not None and is_a(reading.kinds.deeds.blamed, reading.row[found.start("blames")].text)
    return reading.row[found.start("who")].text if found and blames else None


def permitted(reading: Reading, at: int) -> str | None:
    """Return whom something has let take places: "l'offensive a permis à l'armée de reprendre"."""
    found = caseless(reading.kinds.sides.permitted).match(reading.row[at].text)
    return found["who"] if found else None


# "Les rebelles contrôlent Lowfen et Highfen après avoir pris Ashby": who holds, not the last that is held
NOW_HOLDING = re.compile(r"^(?:D,?)?[x,]{0,2}d?[jg]?(?P<who>[PS])g{0,2}[vhxD]{0,2}K[^VKRSw;]*$")


def now_holding(reading: Reading, at: int) -> str | None:
    """Return who holds other places since taking some: "controlan Lowfen tras tomar Highfen"."""
    found = NOW_HOLDING.match(reading.symbols[:at])
    after = is_a(reading.kinds.romance.upon, reading.row[at - 1].text) or is_a(
        reading.kinds.deeds.no_subject, reading.row[at].text
    )
    taking = frame_of(reading, at)[0] in ("take", "seize", "noun")
    return reading.row[found.start("who")].text if found and after and taking else None


# "Le 6 août, Vespera franchit la frontière et prend Lowfen": the subject of the first verb, which is no event
GOES_ON = re.compile(
    r"[Dx,]{0,3}d?(?P<who>P)x?(?P<verb>g)(?:[^VKRS;:w]*(?:,?a|,)x{0,2}V)*[^VKRS;:w]*(?:,?a|,)x{0,2}[vh]?"
)


def _acts_first(reading: Reading, first: re.Match[str]) -> bool:
    """Return whether the word behind a name that begins a sentence is a verb: one of motion, or of a fight."""
    verb = reading.row[first.start("verb")].text
    return is_a(reading.kinds.deeds.acts, verb) or is_a(reading.kinds.deeds.motion, verb)


AND_DID = re.compile("V[^VKRSw;]*,?ax{0,2}$")  # "...; в Северии овладела Липками и взяла"


def gainer(reading: Reading, at: int, name: str, taken: Collection[int]) -> str | None:
    """Return who gained: behind its verb in "que han tomado los rebeldes", or who claims "la prise de Lowfen"."""
    if name == "noun":
        return _claiming(reading, at, taken) or by_taking(reading, at) or _announcing(reading, at)
    if name == "pass" and says(reading.kinds.sides.mine, reading.row[at].text):
        return _named_before(reading, at, taken)
    if frame_of(reading, at)[1].subject != "gainer" or is_impersonal(reading, at):
        return None
    inverted = INVERTED.search(reading.symbols[:at])
    if inverted and (who := behindverb.behind(reading.row, at + 1, "", taken, reading.kinds)):
        return who
    if which := WHICH.search(reading.symbols[:at]):
        return reading.row[which.start("side")].text
    begun = reading.symbols.rfind(";", 0, at) + 1
    joined = AND_DID.search(reading.symbols, begun, at) if reading.lexicon.slavic else None
    start = joined.start() if joined else at
    first = reading.verbs[0] if begun and UNSAID.fullmatch(reading.symbols, begun, start) else at
    if first < begun and frame_of(reading, first)[1].subject == "gainer":
        return sides.subject(reading.row, first, taken, reading.lexicon)
    unsaid = UNSAID.fullmatch(reading.symbols, 0, at)
    if unsaid and _is_of_other(reading, unsaid):
        return None
    if unsaid and _is_of_somebody(reading, at):
        return None
    if unsaid or caseless(reading.kinds.sides.these).match(reading.words(0, at)):
        return reading.before.gainer if reading.before else reading.actor()
    goes_on = GOES_ON.fullmatch(reading.symbols, 0, at)
    if goes_on and _acts_first(reading, goes_on):
        return reading.row[goes_on.start("who")].text
    men = MEN.search(reading.symbols[:at])
    if men and is_a(reading.kinds.sides.their_men, reading.row[men.start() + 1].text):
        spoken = re.search(r"(?P<who>S)[^VKRS;]{0,6}R", reading.symbols[: men.start()])
        return reading.row[spoken.start()].text if spoken else reading.before.gainer if reading.before else None
    people = PEOPLE.search(reading.symbols[:at])
    who = reading.row[people.start("who")].text if people else ""
    return who if is_a(reading.kinds.sides.many, who) else None


# "ont repris deux villages tenus par les rebelles", "que contrôlaient les rebelles"
HELD_BY = re.compile(
    r"[^VKRfaw;]{1,16}(?:a[^VKRfaw;]{1,8})?,?(?:w[hvxD]{0,3})?"
    r"(?:K(?:D|x|N[gX]|[xi]?d?g{1,2})?(?:b|c?o)d?[jg]{0,2}|(?<=w)Kd?(?=S))(?P<who>[PS])"
)


# "expulsó de Lowfen a los rebeldes", "a chassé de Lowfen les rebelles": who is driven out, behind the place
DRIVEN = re.compile(r"(?:[xgD]{0,2}o?d?(?:Uo?d?)?P(?:(?:,|,?a)o?P)*D?t?|oxt)d?[gj]?(?P<who>S)")


# "a libéré Lowfen des rebelles", "fue liberada de los rebeldes"
FREED_OF = re.compile(
    r"[xD]{0,2}(?:(?:d?(?:Uo?d?)?P(?:(?:,|,?a)d?P)*|N[gxyjr]{0,2}U(?:[io]d?[yTz]{0,2}g?o?d?P)?)[xD]{0,2})?"
    r"od?[jg]?(?P<who>S)(?!o)"
)
RID_OF = re.compile(r"d?[jg]?(?P<who>[PS])(?!o)")  # "est débarrassée de l'EI", whose verb ends with "of"


def _freed_of(reading: Reading, at: int) -> str | None:
    """Return from whom places are freed or taken back: "a libéré deux villages des rebelles"."""
    verb = reading.row[at].verb
    if (
        verb is None
        or verb.kind not in (EventKind.LIBERATED, EventKind.RECAPTURED)
        or frame_of(reading, at)[0].startswith("noun")
    ):
        return None
    rid = is_a(reading.kinds.romance.with_of, reading.row[at].text)
    if rid and verb.kind is EventKind.RECAPTURED:
        return None  # "a repris le contrôle de Lowfen"
    found = (RID_OF if rid else FREED_OF).match(reading.symbols, at + 1)
    return reading.row[found.start("who")].text if found else None


def loser(reading: Reading, at: int, taken: Collection[int], group: Group | None) -> str | None:
    """Return who lost a group of places, behind its verb: "las que ha perdido Vespera"."""
    if frame_of(reading, at)[0] == "noun-lose" and says(reading.kinds.sides.mine, reading.row[at].text):
        said = TOLD.search(reading.symbols[:at])
        return sides.subject(reading.row, said.start(), taken, reading.lexicon) if said else None
    if freed := _freed_of(reading, at):
        return freed
    left = caseless(reading.kinds.romance.leaving).fullmatch(reading.row[at].text)
    if left and frame_of(reading, at)[0].startswith("noun"):
        return left["who"]
    if frame_of(reading, at)[0] == "oust":
        driven = DRIVEN.match(reading.symbols, at + 1)
        return reading.row[driven.start("who")].text if driven else None
    if frame_of(reading, at)[0] == "pass":
        return _retreating(reading, at)
    if frame_of(reading, at)[0] in ("take", "seize", "noun"):
        held = HELD_BY.match(reading.symbols, at + 1)
        next_one = held is not None and group is not None and group.start > held.end()
        if held and held.start("who") not in taken and not next_one:
            return reading.row[held.start("who")].text
        return _retreating(reading, at)
    people = PEOPLE.search(reading.symbols[:at]) if frame_of(reading, at)[1].subject == "loser" else None
    if people and is_a(reading.kinds.sides.many, reading.row[people.start("who")].text):
        return reading.row[people.start("who")].text  # "los vesperianos cedieron"
    if frame_of(reading, at)[1].subject == "loser" and reading.before and UNSAID.fullmatch(reading.symbols, 0, at):
        return reading.before.gainer or reading.before.loser  # "En Westmoor perdió Lowfen", who took others before
    if frame_of(reading, at)[1].subject != "loser" or not INVERTED.search(reading.symbols[:at]):
        return None
    return behindverb.behind(reading.row, at + 1, "", taken, reading.kinds)


def _is_of_other(reading: Reading, unsaid: re.Match[str]) -> bool:
    """Return whether a side tells what was done by it or by its foe: "Según el Ejército, ha tomado"."""
    claimed = reading.before is not None and reading.before.status is Status.CLAIMED
    return (unsaid["side"] or "g") != "g" and not claimed


def _is_of_somebody(reading: Reading, at: int) -> bool:
    """Return whether a Slavic verb tells what somebody did, not who acted before: "В Северии освободили два села"."""
    verb, before = reading.row[at].verb, reading.before
    other = verb is not None and before is not None and before.kind is not verb.kind
    return reading.lexicon.slavic and other and reading.symbols[at - 1 : at] in tuple("PTz")


# "a pris Lowfen après le retrait des rebelles", "tras la retirada de los rebeldes de la ciudad"
RETREAT = re.compile(
    r"[^VKR;:w]{1,24}?,?(?P<upon>[xmi]d?x?)o?d?(?P<noun>[gV])(?:o|(?<=V))d?[jg]?(?P<who>[SPX])(?!g{0,2}od?[jg]?P)"
    r"(?P<both>a(?:o?d?|Vd?)[jg]?[SP])?(?!a|oS)"
)


def _retreating(reading: Reading, at: int) -> str | None:
    """Return who had left before others took a place: "ont pris Lowfen après le départ des rebelles"."""
    if frame_of(reading, at)[0] == "noun":
        return None
    for found in RETREAT.finditer(reading.symbols, at + 1):
        noun, at_who = reading.row[found.start("noun")].text, found.start("who")
        those = is_a(reading.kinds.romance.of_those, reading.words(found.start("noun"), at_who))
        initials = reading.row[at_who].text.isupper()
        leave = {"S": True, "P": those, "X": those and initials}[reading.symbols[at_who]]
        if found.start() == at + 1 and leave and says(reading.kinds.romance.retreat, noun):
            return reading.words(at_who, found.end()) if found["both"] else reading.row[at_who].text
    return None


def _named_before(reading: Reading, at: int, taken: Collection[int]) -> str | None:
    """Return who "su poder" is of: the side that the sentence named last, or the one that acted before."""
    named = [i for i in range(at) if reading.symbols[i] == "S" and i not in taken]
    if named:
        return reading.row[named[-1]].text
    return reading.before.gainer if reading.before else reading.actor()


def owner(reading: Reading, who: str | None) -> str | None:
    """Return whose forces "ses troupes" are, or who "le groupe" is, where the sentence or the one before it tells."""
    if who and is_a(reading.kinds.sides.in_short, who):
        return (reading.before.gainer if reading.before else reading.actor()) or who
    i = next((i for i, chunk in enumerate(reading.row) if i and chunk.symbol == "S" and chunk.text == who), 0)
    if any(is_a(reading.kinds.sides.ours, word) for word in (who or "", reading.row[i - 1].text if i else "")):
        named = " ".join(word for word in (reading.row[i - 1].text if i else "", who) if word)
        own = caseless(reading.kinds.sides.own_people).match(named)
        return _of_speaker(reading) or (named if own else None)
    if not i or not is_a(reading.kinds.sides.own, reading.row[i - 1].text):
        return None
    spoken = re.search(r"(?P<who>S),?v?[hxD]{0,3}R", reading.symbols[:i])
    if spoken and says(reading.kinds.sides.voice, reading.words(0, spoken.start())):
        return reading.row[spoken.start()].text
    said = re.search(r"[PS](?=v?[hxD]{0,3}R)", reading.symbols)
    if said and not governing.governed(reading.symbols, said.start(), i):
        return reading.row[said.start()].text
    return reading.before.gainer if reading.before else None


# "a déclaré le ministère", "El Ejército dijo"
SIDE_BEHIND = re.compile(r"D?d?(?P<side>S)(?!o)")
SIDE_BEFORE = re.compile(r"(?:^|[,;])[Dx]{0,2}d?(?P<side>S)[vhxD]{0,3}$")


def _of_speaker(reading: Reading) -> str | None:
    """Return whose "our troops" are: of the side that speaks, else of who has claimed the change told before."""
    said = attribution(reading)
    if said is not None:
        speaks = VOICE_BEHIND.match(reading.symbols, said[0] + 1) or VOICE_BEFORE.search(reading.symbols[: said[0]])
        if speaks and is_a(reading.kinds.sides.voice, reading.row[speaks.start("office")].text):
            return reading.row[speaks.start("side")].text
        side = SIDE_BEHIND.match(reading.symbols, said[0] + 1) or SIDE_BEFORE.search(reading.symbols[: said[0]])
        if side:
            return reading.row[side.start("side")].text
    before = reading.before
    return before.gainer if before is not None and before.status is Status.CLAIMED else None


def is_ranked(reading: Reading, i: int) -> bool:
    """Return whether a name is of a person, by the rank before it: "las fuerzas del general Lowfen, que"."""
    ranked = RANKED.search(reading.symbols[:i])
    return ranked is not None and is_a(reading.kinds.sides.rank, reading.row[i - 1].text)


def is_destination(reading: Reading, at: int, who: str | None) -> bool:
    """Return whether a name is where those went who left: "abandonaron Lowfen y se replegaron a Highfen"."""
    verb = reading.row[at].verb
    i = next((i for i, chunk in enumerate(reading.row) if i > at and chunk.text == who), 0)
    left = verb is not None and verb.kind is EventKind.WITHDRAWN
    if verb is not None and verb.kind is EventKind.LOST:  # "Tras perder Lowfen, el Ejército se replegó a Highfen"
        left = "," in reading.symbols[at:i]
    return left and i > 0 and reading.symbols[i] == "P" and is_a(reading.kinds.small.to, reading.row[i - 1].text)


# "El presidente de Vespera, Iván Eastmoor, anunció la toma de"
HEAD_OF_STATE = re.compile(r"(?:^|[,;D])[Dx]{0,2}d(?P<office>x?g)od?(?P<state>P)(?:,[^VKR;]{1,12},)?[vhxD]{0,3}$")
# "Le porte-parole du ministère a annoncé la libération de"
SPOKEN_FOR = re.compile(r"(?:^|[,;D])[Dx]{0,2}d?(?P<office>g)g?od?(?P<side>S)g{0,2}(?:,[^VKR;]{1,12},)?[vhxD]{0,3}$")
# "L'armée a étendu son contrôle avec la prise de": by what somebody does more
BY_TAKING = re.compile(r"^(?:D,?)?d?(?P<who>S)(?!,?[wa])[^VKRwSP;]{1,8}(?:[oin]d?P)?(?P<by>[mx])$")


def by_taking(reading: Reading, at: int) -> str | None:
    """Return who does something by a capture: "El ejército ha ampliado su control con la toma de tres pueblos"."""
    found = BY_TAKING.match(reading.symbols[:at])
    by = reading.row[found.start("by")].text if found else ""
    return reading.row[found.start("who")].text if found and is_a(reading.kinds.small.by_taking, by) else None


# "La prise de Lowfen, ville du nord, a été annoncée lundi par l'armée"
TOLD_OF = r"[^VKR;]{1,24}?[vhx]{1,3}(?:g(?=[gR]))?(?P<said>[gR])"
ANNOUNCED = re.compile(rf"{TOLD_OF}[xD,]{{0,3}}bd?[jg]{{0,2}}(?P<who>[PS])")
DENIED = re.compile(TOLD_OF)


def announcing(reading: Reading, at: int) -> int | None:
    """Return the position of who announces a capture behind it: "la toma de Lowfen fue anunciada por el Ejército"."""
    found = ANNOUNCED.match(reading.symbols, at + 1) if frame_of(reading, at)[0] in ("noun", "fall") else None
    told = found is not None and is_a(reading.kinds.romance.announced, reading.row[found.start("said")].text)
    return found.start("who") if found and told else None


def _announcing(reading: Reading, at: int) -> str | None:
    who = announcing(reading, at)
    verb = reading.row[at].verb
    taking = verb is not None and verb.kind in TAKEN
    return reading.row[who].text if who is not None and taking and reading.symbols[who] == "S" else None


def announced(event: Event, reading: Reading, at: int) -> Event:
    """Return what a party announces as its claim, what is denied as that: "La prise de Lowfen a été démentie"."""
    denied = DENIED.match(reading.symbols, at + 1) if frame_of(reading, at)[0] in ("noun", "fall") else None
    if denied and is_a(reading.kinds.romance.denied, reading.row[denied.start("said")].text):
        return replace(event, status=Status.DENIED)
    who = announcing(reading, at)
    side = reading.row[who].text if who is not None else ""
    if not side or event.status is not Status.ASSERTED or mood.is_monitor(side, reading.lexicon.mood):
        return event
    return replace(event, status=Status.CLAIMED, speaker=side)


def _claiming(reading: Reading, at: int, taken: Collection[int]) -> str | None:
    told = TOLD.search(reading.symbols[:at])
    said = reading.row[told.start()].text if told else ""
    owning = is_a(reading.kinds.sides.owning, said)
    if told is None or not (owning or is_a(reading.kinds.sides.announcing, said)):
        return None
    if head := HEAD_OF_STATE.search(reading.symbols[: told.start()]):
        office = reading.words(head.start("office"), head.end("office"))
        leads = is_a(reading.kinds.sides.head_of_state, office)
        return reading.row[head.start("state")].text if leads else None
    if (head := SPOKEN_FOR.search(reading.symbols[: told.start()])) and says(
        reading.kinds.sides.voice, reading.row[head.start("office")].text
    ):
        return reading.row[head.start("side")].text
    who = sides.subject(reading.row, told.start(), taken, reading.lexicon)
    armed = any(chunk.symbol == "S" and who and chunk.text in who for chunk in reading.row[: told.start()])
    state = reading.lexicon.romance and caseless(reading.lexicon.states).fullmatch(who or "") is not None
    return who if who != sides.THEY and (armed or state or owning) else None
