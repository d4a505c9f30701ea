"""Whom a word stands for that is no name of a side: "they", "we", "the group", "its forces", "troops"."""

from __future__ import annotations

import re
from collections.abc import Collection

from pipeline.parse.clause import governing, mood, sides, wording
from pipeline.parse.clause.reading import (
    HEAD,
    Reading,
    frame_of,
)
from pipeline.parse.lexicon.kinds import Kinds, is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless, compiled
from pipeline.parse.words.initials import is_initials

OFFICE = re.compile(r"[gSPx][om]d?[jy]?(?P<who>[PS])[vhxD]{0,3}$")  # "the press service of the Blue army"
# "the commander of the Blue Front, Ivan Doe, said his", "a spokesman for the rebels, Ivan Doe, told AFP they"
NAMED_OFFICE = re.compile(r"g{1,2}[om]d?[jy]?(?P<who>[PS])(?:\(P\))?,P,(?=[vhxD]{0,3}R)")
SPOKESMAN = re.compile("(?:(?P<side>[PS])|j)s?g{1,2},?P,?(?=[vhxD]{0,3}R)")
BUREAU = re.compile("[Pj]s?g{1,3}(?=[vhxD]{0,3}R)")  # "the Redland defence ministry said its forces"
SPOKEN_FOR = re.compile(r"g[mo]d?[jg]?(?P<who>[PS])[^VK;]{0,12}R")


def of_army(reading: Reading, who: str | None) -> str | None:
    """Return the army told of before that a sentence calls by its men alone: "forces also took"."""
    men = reading.kinds.sides.men
    i = next((i for i, chunk in enumerate(reading.row) if chunk.text == who and chunk.symbol == "S"), None)
    if i is None or not who:
        return None
    earlier = reading.before.gainer if reading.before and reading.before.gainer else reading.actor()
    if earlier and i and reading.row[i - 1].symbol == "d" and earlier.casefold().endswith(f" {who.casefold()}"):
        # "the Blue Army took Lowfen. The Army also took Highfen"; not one of two who took it together
        return None if _is_one_of_two(earlier, who, reading.lexicon) else earlier
    if not is_a(men, who):
        return None
    bare = i == 0 or reading.row[i - 1].symbol not in "dgjPSN"
    other = earlier is not None and not is_a(men, earlier)
    return earlier if bare and other and is_a(reading.kinds.sides.army, earlier or "") else None


def _is_one_of_two(both: str, who: str, lexicon: Lexicon) -> bool:
    """Return whether a name is the second of two that are joined by "and"."""
    before = [lexicon.words.get(word.casefold()) for word in both.split()[: -len(who.split())]]
    return [symbol for symbol in before if symbol != "d"][-1:] == ["a"]


def is_office(who: str | None, reading: Reading) -> bool:
    """Return whether nobody is meant who could be called "the group": the army, officials, a monitor."""
    return who is None or mood.is_party(who, reading.lexicon.mood) or mood.is_monitor(who, reading.lexicon.mood)


def mine(who: str | None, reading: Reading) -> str | None:
    """Return who says "our forces", where the head of a post names a side: "Vespera's spokesman: our forces ..."."""
    i = next((i for i, chunk in enumerate(reading.row) if i and chunk.symbol == "S" and chunk.text == who), 0)
    own = next((one.text for one in reading.row[max(0, i - 2) : i] if is_a(reading.kinds.small.ours, one.text)), None)
    if own is None:
        return None
    head = HEAD.match(reading.symbols)
    told = reading.row[: head.end()] if head and "z" not in head[0] else ()  # "Eastmoor front: our forces ..."
    named = [chunk.text for chunk in told if chunk.symbol in "PS"]
    whole = f"{own.casefold()} {who}" if reading.lexicon.slavic else f"our {who}"
    return named[0] if named else _speaking_for(reading, i) or whole


WE = re.compile(r"x[vhxgD]{0,5}$|x[^VKR;]{0,4}V[^VKRS;]*$")
# "..., a rebel spokesman said", "..., a spokesman for the rebels said", "..., said Ivan Doe, a BLF commander"
SPEAKS = re.compile(
    r"[,xD]d?[jx]?(?P<side>[PS])s?g{0,2}(?:,?P,?)?[vhxD]{0,3}R|g[mo]d?[jg]?(?P<of>[PS])s?(?:,P,)?[vhxD]{0,3}R"
    r"|R[D]?(?:P,)?d?[jx]?(?P<said>[PS])s?(?:g|$)"
)


def we(reading: Reading, at: int, party: str) -> str | None:
    """Return the side that says "we": the speaker's, or who acted before: "We took Lowfen", a rebel leader said."""
    if not reading.lexicon.english or not WE.search(reading.symbols[:at]):
        return None
    words = [chunk.text.casefold() for chunk in reading.row[:at]]
    if "we" not in words:
        return None
    head = HEAD.match(reading.symbols)
    names = [chunk.text for chunk in reading.row[: head.end()] if chunk.symbol in "PS"] if head else []
    if len(names) == 1 and names[0].isupper() and len(names[0]) > 1:
        return names[0]  # "BLF: we have retaken Lowfen"
    return _speaking_for(reading, at) or _country_speaking(reading, at) or told_before(reading, party)


# "said Vespera's top commander", "the Vesperan president said", "said Ivan Doe, the commander of Vespera's army"
STATE_VOICE = re.compile(
    r"RD?(?:P,)?d?(?P<said>P)(?P<own>s?)(?P<office>g{1,3})|,x?d?(?P<side>P)(?P<own2>s?)(?P<office2>g{1,3})(?:,?P,?)?[vhxD]{0,3}R"
    r"|(?:RD?P,|,x?(?:P,)?)d?(?P<office3>g{1,3})od?(?P<of>[PS])(?:,?P?,?[vhxD]{0,3}R|,|$)"
)


def _country_speaking(reading: Reading, at: int) -> str | None:
    """Return the country for which somebody in office speaks behind what is quoted, by its name or its people's."""
    voice = STATE_VOICE.search(reading.symbols, at)
    if voice is None or (voice["said"] and _is_told(reading, voice.start())):
        return None
    key = next(key for key in ("said", "side", "of") if voice[key])
    number = {"said": "", "side": "2", "of": "3"}[key]
    office, who = reading.words(*voice.span(f"office{number}")), reading.row[voice.start(key)].text
    own = key == "of" or voice[f"own{number}"] or compiled(reading.lexicon.demonym).fullmatch(who)
    return who if own and is_a(reading.kinds.sides.voice, office) else None


def _speaking_for(reading: Reading, at: int) -> str | None:
    """Return the side for which somebody speaks behind what is quoted: "..., a rebel spokesman said"."""
    speaks = SPEAKS.search(reading.symbols, at)
    if speaks and speaks["said"] and _is_told(reading, speaks.start()):
        return None
    who = reading.row[speaks.start(speaks.lastgroup or 0)] if speaks else None
    return who.text if who and (who.symbol == "S" or who.text.isupper()) else None


def _is_told(reading: Reading, said: int) -> bool:
    """Return whether whoever stands behind a reporting verb only hears it: "a spokesman told the ABC agency"."""
    return is_a(reading.kinds.sides.told, reading.row[said].text)


def grouped(who: str | None, reading: Reading) -> str | None:
    """Return the side that was told of before for "the group", which is not the army that it fights."""
    if who is None or not is_a(reading.kinds.sides.called, who):
        return who
    if reading.lexicon.slavic:  # without an article, it is the one told of before: "Всего движение захватило"
        return (reading.before.gainer if reading.before else None) or who
    i = next((i for i, chunk in enumerate(reading.row) if i and chunk.text == who), 0)
    lead = max(0, i - 1 - (reading.symbols[i - 1] == "g"))
    if lead == i or not is_a(reading.kinds.small.this, reading.row[lead].text):
        return who
    before = reading.before
    if (said := SAID_OF_GROUP.search(reading.symbols[:i])) and not _is_of_state(
        reading.row[said.start()].text, reading
    ):
        return reading.row[said.start()].text  # "The Blue Army (BA) announced that the group has seized"
    spoken = SPOKEN_FOR.search(reading.symbols[:i])
    if spoken and is_a(reading.kinds.sides.speaker, reading.row[spoken.start()].text):
        return reading.row[spoken.start("who")].text
    told = (before.gainer, before.loser) if before else (reading.actor(),)
    return next((one for one in told if one and not _is_of_state(one, reading)), who)


SAID_OF_GROUP = re.compile(r"S(?:\([PS]\))?[vhxD]{0,3}RD?w?d?g?$")


def _is_of_state(who: str, reading: Reading) -> bool:
    """Return whether a side is no group: "the army", "the Redlandish Army", but not "the Blue Liberation Army"."""
    if not is_a(reading.kinds.sides.of_state, who):
        return False
    first, last = who.split()[0], who.split()[-1]
    named = last.istitle() and first.istitle() and first != last
    return not named or compiled(reading.lexicon.demonym).fullmatch(first) is not None


def whose(who: str | None, reading: Reading) -> str | None:
    """Return who speaks for "its troops", who acted before for "the same troops"."""
    i = next((i for i, chunk in enumerate(reading.row) if i and chunk.text == who and chunk.symbol == "S"), 0)
    word = reading.row[i - 1].text.casefold() if i and reading.lexicon.endings else ""
    if word and caseless(reading.lexicon.reflexive).fullmatch(word):
        return next((chunk.text for chunk in reading.row[: i - 1] if chunk.symbol in "PS"), who)
    if word and caseless(reading.lexicon.same).fullmatch(word):
        return (reading.before.gainer if reading.before else None) or who
    return who


def acting_earlier(reading: Reading, at: int, taken: Collection[int], party: str = "gainer") -> str | None:
    """Return who took places earlier in the sentence: "the army took Lowfen; Highfen came under its control, too".

    Of a `party` that lost places, who left others before: "the rebels left Lowfen; later they abandoned Highfen, too".
    """
    acts = [i for i in range(at) if reading.symbols[i] == "V" and frame_of(reading, i)[1].subject == party]
    who = sides.subject(reading.row, acts[0], taken, reading.lexicon) if acts else None
    return meant_by(reading, acts[0], taken) if who == sides.THEY else who


def speaking_side(reading: Reading, at: int) -> str | None:
    """Return the name that speaks in front of a verb: "Vespera said that 16 villages had come under its control"."""
    said = re.match("(?:D,?)?d?(?P<side>[PS])[vh]{0,2}D?R", reading.symbols[:at])
    return reading.row[said.start("side")].text if said else None


def short(who: str | None, lexicon: Lexicon) -> str | None:
    """Return "BLF" for "BLF fighters": an abbreviation is the whole name of a side."""
    words = (who or "").split()
    brief = len(words) == 2 and words[0].isupper() and len(words[0]) > 1 and words[1] in lexicon.members
    return words[0] if brief else who


def owner(reading: Reading, at: int, subject: str | None) -> int | None:
    """Return the position of the pronoun whose forces act: "its troops"."""
    side = next((i for i in range(at - 1, 0, -1) if reading.row[i].text == subject), 0)
    mine = side > 0 and reading.row[side].symbol == "S" and is_a(reading.kinds.sides.owned, reading.row[side - 1].text)
    his = side > 0 and is_a(reading.kinds.small.his, reading.row[side - 1].text)
    led = his and (side == 1 or NAMED_OFFICE.search(reading.symbols[:side]) or SPOKESMAN.search(reading.symbols[:side]))
    return side - 1 if mine or led else None


def _may_mean(reading: Reading, i: int) -> bool:
    """Return whether a word stands for a side: "they", "the group"."""
    word = reading.row[i].text
    return word.casefold() in reading.lexicon.pronouns or is_a(reading.kinds.sides.body, word)


def _is_one(reading: Reading, i: int) -> bool:
    """Return whether a word may stand for one thing, or for one body."""
    word = reading.row[i].text
    return is_a(reading.kinds.small.it, word) or is_a(reading.kinds.sides.body, word)


def meant_by(reading: Reading, at: int, taken: Collection[int]) -> str | None:
    """Return who a pronoun in front of a verb is, where the sentence has named it: "Vespera said it had captured"."""
    at = next((i for i in range(at - 1, -1, -1) if _may_mean(reading, i)), 0)
    if (claiming := _claiming(reading, at)) is not None:
        return claiming
    officer = SPOKESMAN.search(reading.symbols[:at])
    if officer and _is_party(reading, *officer.span()):
        side = reading.row[officer.start()]
        own = side.symbol == "S" or side.text.isupper() or is_a(reading.kinds.small.it, reading.row[at].text)
        return side.text if officer["side"] and own else None
    named = NAMED_OFFICE.search(reading.symbols[:at])
    if named and _is_party(reading, *named.span()):
        return reading.row[named.start("who")].text
    clause = reading.symbols.rfind(";", 0, at) + 1  # "Vespera said ...; Redland said its forces"
    said = SAID.search(reading.symbols, clause, at)
    if said is None or mood.is_monitor(reading.row[said.start()].text, reading.lexicon.mood):
        said = SAID.search(reading.symbols, 0, at)
    if said and _is_spoken_for(reading, said, at):
        return _spoken_for(reading, said)
    bureau = BUREAU.search(reading.symbols[:at])
    if bureau and _is_party(reading, *bureau.span()):
        return reading.row[bureau.start()].text
    before = FIRST_CLAUSE.match(reading.symbols, 0, at) if reading.lexicon.english and not said else None
    begins = (reading.kinds.small.upon, reading.kinds.days.upon)
    if before and before["who2"] and not any(is_a(words, reading.row[0].text) for words in begins):
        before = None
    said = said or before
    who = reading.row[said.start((before and before.lastgroup) or 0)].text if said else None
    if not said and _is_either(reading, at):
        return None
    if holds := HOLDS.match(reading.symbols[:at]):
        return reading.row[holds.start("who")].text
    who = who or sides.subject(reading.row, at, taken, reading.lexicon)
    pronoun = (who or "").casefold() in reading.lexicon.pronouns  # of a clause before, which named nobody either
    i = next((i for i, chunk in enumerate(reading.row[:at]) if chunk.text == who and not pronoun), None)
    return None if i is None or mood.is_monitor(who or "", reading.lexicon.mood) else _named_at(reading, i, at)


SAID = re.compile(r"[PS](?=[vhxD]{0,3}R)")
# "The Blues hold Lowfen, which it captured"
HOLDS = re.compile(r"(?:D,?)?d?[jg]{0,2}(?P<who>[PS])[vhx]{0,3}[gVKX][^;w]*P,?w$")


def _is_either(reading: Reading, at: int) -> bool:
    """Return whether a pronoun may mean either of two sides: "The Blues attacked the Reds, and they took"."""
    close = reading.lexicon.english or reading.lexicon.romance or reading.lexicon.slavic
    if not close or reading.symbols[at - 1 : at] != "a":
        return False
    start = max(reading.symbols.rfind(mark, 0, at) for mark in ";R") + 1
    clause = reading.row[start:at]
    return 1 < sum(chunk.symbol == "S" or (chunk.symbol in "PX" and is_initials(chunk.text)) for chunk in clause)


def _is_party(reading: Reading, start: int, end: int) -> bool:
    """Return whether those who speak are no observers."""
    return mood.is_party(reading.words(start, end), reading.lexicon.mood)


def _is_spoken_for(reading: Reading, said: re.Match[str], at: int) -> bool:
    """Return whether a side before a reporting verb is not who speaks: "an officer in the army said they"."""
    begins = FIRST.fullmatch(reading.symbols, 0, said.start())
    return governing.governed(reading.symbols, said.start(), at) and not begins


def _spoken_for(reading: Reading, said: re.Match[str]) -> str | None:
    """Return the side for which somebody speaks who is called by it: "the press service of the army said it"."""
    office = OFFICE.search(reading.symbols[: said.end()])
    if office and _is_party(reading, max(0, office.start() - 1), office.end()):
        return reading.row[office.start("who")].text  # "the General Staff of Vespera said its army"
    inner = re.search(r"S(?=[iofn][dyj]{0,2}$)", reading.symbols[: said.start()])
    if inner and said[0] == "P":
        return reading.row[inner.start()].text  # "a rebel group in Eastmoor said it"
    of_side = re.search(r"[gx][iofm]d?[jy]?$", reading.symbols[: said.start()]) and said[0] == "S"
    spoken_for = of_side and _is_party(reading, 0, said.start())
    return reading.row[said.start()].text if spoken_for else None  # "an officer in the army said they"


def _named_at(reading: Reading, i: int, at: int) -> str | None:
    """Return the side at a position by its whole name, unless a pronoun of several cannot stand for it."""
    chunk = reading.row[i]
    if reading.lexicon.english and (both := BOTH.search(reading.symbols[: i + 1])):
        return wording.text(reading.row, *both.span())  # "The security forces and the Sentinels said they"
    office = reading.symbols[max(0, i - 2) : i] == "Ps" and not is_a(reading.kinds.sides.fighting, chunk.text)
    if office and compiled(reading.lexicon.state_of).fullmatch(chunk.text):
        return reading.row[i - 2].text  # "Vespera's Defence Ministry said its troops"
    people = compiled(reading.lexicon.demonym).fullmatch(chunk.text) or (
        reading.lexicon.english and chunk.text[-1] == "s"
    )
    people = people and reading.symbols[i - 1 : i] == "d"  # "the Blues said they"
    plain = chunk.symbol == "P" and not chunk.text.isupper() and not people
    if plain and not _is_one(reading, at):
        return None  # they are no single person
    first = i - 1 if reading.symbols[i - 1 : i + 1] in ("jP", "PP") else i
    return _country(wording.text(reading.row, first, i + 1), reading.kinds)


BOTH = re.compile(r"(?<![oifnbtm])(?<![oifnbtm]d)Sad?[PS]$")
FIRST = re.compile(r"[Dx,]{0,3}d[gj]{1,2}")  # "the self-styled Blue Army on Monday claimed it"
CLAIM = re.compile(
    r"(?P<what>[Rg])[xgy]?(?:b|f)d?[jg]?(?P<by>[PS])(?:\(P\)|,[^VKR,;]{1,6},)?w$|(?P<side>[PSj])s?[jg]?(?P<what2>[Rg])w$"
)
# "The rebels attacked Lowfen; they captured it"
# "When Redland attacked Vespera, it lost"
FIRST_CLAUSE = re.compile(
    r"(?:D,?)?d?[jg]{0,2}(?P<who>S)[vhx]{0,2}g[^VRKS;]*;$|[xm](?:D,?)?d?[jg]{0,2}(?P<who2>[PS])[vhx]{0,2}g[^VRK;]*$"
)
# "the rebels fighting the army in Lowfen said"
FIGHTING = re.compile(r"^[dxD,]{0,3}[jg]?(?P<who>[PS])(?P<how>g)[tmdgj]{0,3}S")


def _claiming(reading: Reading, at: int) -> str | None:
    """Return whose claim it is that "they" did something: "denied claims by the rebels that they had captured"."""
    claim = CLAIM.search(reading.symbols[:at])
    what = reading.row[claim.start("what" if claim["what"] else "what2")].text if claim else ""
    if claim and is_a(reading.kinds.sides.claims, what):
        return reading.row[claim.start("by" if claim["by"] else "side")].text
    helping = FIGHTING.match(reading.symbols[:at])
    if helping and is_a(reading.kinds.sides.helping, reading.row[helping.start("how")].text):
        return reading.row[helping.start("who")].text
    return None


def _country(who: str, kinds: Kinds) -> str:
    """Return whose ministry speaks of its troops: "the Redland Defence Ministry"."""
    ministry = caseless(kinds.sides.ministry).fullmatch(who)
    return ministry["whose"] if ministry else who


def told_before(reading: Reading, party: str) -> str | None:
    if reading.before is None:
        return reading.actor()
    if party == "gainer":
        took = reading.before.gainer
        return (reading.actor() or took) if took else None if reading.before.loser else reading.actor()
    return reading.before.loser or reading.before.gainer
