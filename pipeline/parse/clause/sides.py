"""Who gained and who lost, and who says so: noun phrases found from a verb's place in the sentence."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from pipeline.parse.clause import acting
from pipeline.parse.clause.governing import governed
from pipeline.parse.clause.wholename import whole
from pipeline.parse.clause.wording import line, text
from pipeline.parse.lexicon.kinds import Kinds, is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.row import Chunk

ASIDE = re.compile(r"(?<=[SP]),[gwmai][^VRK;]{0,30},(?=[vhx]{0,3}$)")  # "the army, backed by militias, took"
THEY = "they"  # the subject is a pronoun: whoever acted in the sentence before


def subject(row: Sequence[Chunk], verb: int, taken: Collection[int], lexicon: Lexicon) -> str | None:
    """Return the subject of the verb at this position: the nearest side to its left that nothing else governs."""
    symbols = _without_asides(row, _without_brackets(line(row))[:verb]) + line(row)[verb:]
    doing = DOING.search(symbols[:verb]) if lexicon.slavic else None
    if doing and is_a(lexicon.kinds.slavic.doing, row[doing.start("doing")].text):
        symbols = symbols[: doing.start("whom")] + "_" * len(doing["whom"]) + symbols[doing.end("whom") :]
    if lexicon.romance:
        symbols = RELATIVE.sub(lambda clause: "_" * len(clause[0]), symbols[:verb]) + symbols[verb:]
    if lexicon.english:
        symbols = _without_beaten(row, symbols, verb, lexicon.kinds)
        able = ABLE.search(symbols[:verb])
        if able and row[able.start("which")].text.casefold() != "where":
            return row[able.start("who")].text
        if (deed := DEEDS_ACT.search(symbols[:verb])) and _is_deed(row[deed.start("deed")].text, lexicon.kinds):
            return None
        if FIRST_PERSON.search(symbols[:verb]) and _is_first_person(row, symbols, verb):
            return None
        if OTHER_CLAIMS.search(symbols[:verb]):
            return None
        if denied := DENIED_CLAIM.search(symbols[:verb]):
            return row[denied.start("who" if denied["who"] else "who2")].text
        if (who_denies := _who_denies(row, symbols, verb, lexicon)) is not None:
            return row[who_denies].text
        symbols = _without_clauses(row, symbols, verb, lexicon.kinds)
        if (blamed := _blamed(row, symbols, verb, lexicon.kinds)) is not None:
            return row[blamed].text if blamed >= 0 else None
        if (chain := CHAIN.fullmatch(line(row)[:verb])) and is_a(
            lexicon.kinds.deeds.in_headlines, row[chain.start("does")].text
        ):
            return row[chain.start("who")].text
        if pushing := CAMPAIGN.search(symbols[:verb]):
            return row[pushing.start("who")].text
        if (main := _of_main_clause(row, symbols, verb, lexicon.kinds)) is not None:
            return row[main].text
    if is_a(lexicon.kinds.small.latter, row[verb - 1].text) and symbols[verb - 1] in "gxd":
        return None
    if who := _agent(row, symbols, verb):
        return who
    if (acts := acting.told(row, symbols, verb, taken, lexicon)) is not None:
        return whole(row, symbols, acts, lexicon.kinds)
    sought = "S" if "S" in symbols[:verb] and _shouted(row) else "PS"
    if lexicon.english and (which := WHICH_ACTS.search(symbols[:verb])) and _is_of_which(row, which, lexicon.kinds):
        both = re.search(r"Sa[dgj]{0,2}$", symbols[: which.start("who")])  # "by the army and militias, who took"
        return text(row, both.start() if both else which.start("who"), which.start("who") + 1)
    at_ing = row[verb].text.endswith("ing") and symbols[verb - 1 : verb] not in tuple("PSs")
    for i in range(verb - 1, -1, -1):
        if symbols[i] == ";" and not (lexicon.english and OWN_DAY.fullmatch(symbols, i + 1, verb)):
            return None
        if symbols[i] == "V":
            verb = i
            continue
        if _is_pronoun(row, symbols, i, lexicon):
            return THEY
        if symbols[i] not in "PS" or _only_tells_of_another(row, symbols, i, lexicon):
            continue
        usable = symbols[i] in sought and i not in taken
        if usable and _is_while(row, symbols, i, verb):
            return whole(row, symbols, i, lexicon.kinds)
        if _is_led_to(row, symbols, i, verb, lexicon.kinds):
            return row[i].text
        if usable and _is_free(row, symbols, i, verb, at_ing, lexicon) and not _quoted(row, symbols, i, lexicon.kinds):
            return whole(row, symbols, i, lexicon.kinds)
    return _behind_clause(row, symbols, verb, taken, lexicon.kinds)


# "The army took Lowfen on Monday; on Tuesday captured Highfen": the same goes on
OWN_DAY = re.compile("a?x?D[,x]{0,2}")
# "Разгромив группировку противника, овладели": on whom something was done first
DOING = re.compile(r"(?:^|,)[xDa]{0,2}(?P<doing>[gP])[gjydN]{0,3}(?P<whom>S[gSoP]{0,3}),[xD]{0,3}$")
# "L'alliance, qui réclame le départ du président Lowfen, a pris": who is named in the clause between does not act
RELATIVE = re.compile("(?<=[SP]),w[^,;:]{1,40},(?=[vhxD]{0,3}$)")


# "The army denied that the rebels took Lowfen and said it had taken", "... but admitted losing"
DENIES = re.compile(
    r"d?[jg]{0,2}(?P<who>[PS])[vx]{0,2}(?P<denies>[gRV])[^;]*?(?P<goes_on>[,ax]x?[gR])w?(?P<it>x)?[vhx]{0,2}$"
)


def _who_denies(row: Sequence[Chunk], symbols: str, verb: int, lexicon: Lexicon) -> int | None:
    """Return who denies one thing where the clause of a verb goes on with what the same side affirms."""
    found = DENIES.match(symbols[:verb])
    if found is None or not caseless(lexicon.mood.denied).search(row[found.start("denies")].text):
        return None
    goes_on = " ".join(chunk.text for chunk in row[slice(*found.span("goes_on"))])
    it = row[found.start("it")].text.casefold() in lexicon.pronouns if found["it"] else row[verb].text.endswith("ing")
    return found.start("who") if it and caseless(lexicon.mood.affirmed).search(goes_on) else None


# "The offensive smashed the rebels and overran Lowfen": who was beaten does not act
BEATEN = re.compile(
    r"(?<![dofmj])(?P<beat>g)x?(?P<whom>d?[jg]{0,2}[PS](?:s[xgj]{0,2}S)?)(?=[^KRwS;]*(?:,|,?ax?|,?a?x)[vhxD]{0,3}$)"
)


def beaten(row: Sequence[Chunk], symbols: str, verb: int, kinds: Kinds) -> re.Match[str] | None:
    """Return who was beaten before something was taken, by the same."""
    found = BEATEN.search(symbols[:verb])
    return found if found and is_a(kinds.deeds.beating, row[found.start("beat")].text) else None


# "a success for the Blues, who were able to defeat the army and occupy"
# "fought the Blues, where they were able to" tells of others
ABLE = re.compile(r"(?P<who>[PS])(?:\([PS]\))?,?(?P<which>w)[vhx]{0,2}(?:gtx?|(?:gt)?g_{1,5}(?:,|,?ax?))$")


def _without_beaten(row: Sequence[Chunk], symbols: str, verb: int, kinds: Kinds) -> str:
    found = beaten(row, symbols, verb, kinds)
    if found is None:
        return symbols
    return symbols[: found.start("whom")] + "_" * len(found["whom"]) + symbols[found.end("whom") :]


# "Officials declared that the operations had gained", "said offensive operations in the Eastmoor region have freed"
DEEDS_ACT = re.compile("[wR](?:d?[jgxz]{0,2})?(?P<deed>[gz])(?:[in]d?y?P(?:aP)?[Tzg]?)*[vhx]{1,3}$")


def _is_deed(word: str, kinds: Kinds) -> bool:
    """Return whether what somebody tells of is no side but a deed, whoever tells it."""
    return is_a(f"(?:{kinds.deeds.actions})s?", word)


FIRST_PERSON = re.compile("[yzTUPx]*x[vhxD]{0,3}$")


def _is_first_person(row: Sequence[Chunk], symbols: str, verb: int) -> bool:
    """Return whether "we" act, whoever is named before: "North of Lowfen we captured"."""
    at = len(symbols[:verb].rstrip("vhD")) - 1
    return at >= 0 and row[at].text.casefold() == "we"


# "while the ministry claims to have taken Lowfen": nobody who is named before it
# "A Redland spokesman denied Vesperan claims to have taken Lowfen", "claims by rebels to have", "claims of having"
DENIED_CLAIM = re.compile(r"[gSP](?:,x,)?[vx]{0,2}gd?(?:(?P<who>[PS])s?R|Rbd?[jg]?(?P<who2>[PS]))(?:t[vx]{1,3}|ov?x?)$")
OTHER_CLAIMS = re.compile(r"(?<=[,;])[xa]{0,2}d?[gz]{1,2}D?Rt[vx]{1,3}$")
# "The army's offensive to retake Lowfen has captured"
CAMPAIGN = re.compile(r"(?P<who>[PS])s[jgyx]{0,3}[gz]tx?Vd?P[vxg]{0,4}$")
# "The army enters Highfen, encircles Norby, captures Lowfen"
CHAIN = re.compile(
    r"(?:[^;]*;)?[Dx,]{0,3}d?[jg]?(?P<who>[PS])[vhxD]{0,2}(?P<does>[gX])(?:N?d?(?:Uo)?[PX]|g)(?:,g(?:N?d?(?:Uo)?[PX]|g))*,(?:ax?)?"
)
UPON = "&"
# "A reporter said that after retaking Lowfen, the army took Highfen"
TOLD_AFTER = re.compile(rf"Rw?[^PSVRK;,]*[x{UPON}]$")
MAIN_CLAUSE = re.compile(r"[^RK;]*?,d?[jg]{0,2}(?P<who>[PS])(?=[vhxD]{0,3}V)")


def _of_main_clause(row: Sequence[Chunk], symbols: str, verb: int, kinds: Kinds) -> int | None:
    """Return the position of who acts in the main clause behind "after retaking", where it is told by somebody."""
    after = verb > 0 and is_a(kinds.days.after, row[verb - 1].text) and is_a(kinds.deeds.no_subject, row[verb].text)
    main = MAIN_CLAUSE.match(symbols, verb + 1) if after and TOLD_AFTER.search(symbols[:verb]) else None
    return main.start("who") if main else None


# "The Blues, which hold Lowfen, took", "The Blues, after losing Lowfen, took", "Rebels who seized Lowfen have taken"
CLAUSE = re.compile(
    rf"(?<=[SP]),[w{UPON}][^;:R]{{1,30}}?,(?=[vhx]{{0,3}}$)|(?<=[SP])w[vhx]{{0,2}}[VKg][^;:R,wSV]{{1,25}}(?=[vhx]{{0,3}}$)"
)


def _without_clauses(row: Sequence[Chunk], symbols: str, verb: int, kinds: Kinds) -> str:
    """Blank clauses of their own between a side and its verb; what begins one, blocks the way to what it acts on."""
    begun = (i for i in range(verb) if symbols[i] == "x" and is_a(kinds.small.upon, row[i].text))
    kept = list(symbols)
    for i in begun:
        kept[i] = UPON
    symbols = "".join(kept)
    for aside in CLAUSE.finditer(symbols[:verb]):
        symbols = symbols[: aside.start()] + "_" * len(aside.group()) + symbols[aside.end() :]
    return symbols


BLAMED = re.compile(r"gd?[jg]{0,2}(?:(?P<who>[PS])|g)[^VKR;,]{0,12}?(?:[omb]x?|)$")


def _blamed(row: Sequence[Chunk], symbols: str, verb: int, kinds: Kinds) -> int | None:
    """Return the position of whom somebody accuses of what they did; -1 where no side is accused, None nobody is."""
    blaming = (i for i in range(verb) if symbols[i] == "g" and is_a(kinds.deeds.blamed, row[i].text))
    said = next((found for i in blaming if (found := BLAMED.match(symbols, i, verb))), None)
    begins = (kinds.small.as_soon, kinds.small.meanwhile)
    if said is None or any(is_a(word, c.text) for c in row[said.end("who") : verb] for word in begins):
        return None  # "blamed Vespera after the rebels took"
    return said.start("who")


def _is_pronoun(row: Sequence[Chunk], symbols: str, i: int, lexicon: Lexicon) -> bool:
    """Return whether a pronoun acts: "as they seized", not "forces loyal to them"."""
    if symbols[i] != "x" or row[i].text.casefold() not in lexicon.pronouns or symbols[i + 1] not in "xvhrVgK":
        return False
    return symbols[i - 1 : i] not in tuple("tmbfno") or row[i - 1].text == "as"


def _only_tells_of_another(row: Sequence[Chunk], symbols: str, i: int, lexicon: Lexicon) -> bool:
    """Return whether a name or a side does not act: it holds something, owns something, is what was taken."""
    if lexicon.english and _is_holder(row, symbols, i):
        return True  # "three villages held by the Blues, in addition to taking"
    if lexicon.english and (along := ALONG.search(symbols[:i])) and symbols[i + 1] == ",":
        return " " in row[along.start("with")].text  # "the army, along with the Blues, advanced, capturing"
    if lexicon.english and CLEARED.search(symbols[:i]) and AND_THEN.match(symbols, i + 1):
        return True  # "They cleared out the army and took Lowfen"
    if lexicon.romance and symbols[i - 1 : i] == "c":
        return True  # "des villes sous contrôle ukrainien"
    if symbols[i] != "P":
        return False
    if lexicon.romance and RANKED.search(symbols[:i]) and is_a(lexicon.kinds.sides.rank, row[i - 1].text):
        return True  # "les troupes du comte de Highfen, lieutenant du roi Jan III, prennent"
    if i and row[i - 1].verb and is_a(lexicon.kinds.slavic.over, row[i - 1].text):
        return True  # what control is established over does not act
    if lexicon.slavic and symbols[i + 1] == "," and symbols[max(0, i - 3) : i] == ",gD":
        return True  # "бойцы, очистившие 3 мая Терны, вошли в Липки и взяли"
    if lexicon.slavic and (goes_on := AND_TOOK.match(symbols, i)):
        # "освободила Терны и Липки в Карамской области и взяла под контроль"
        return not is_a(lexicon.kinds.deeds.also, row[goes_on.start("and")].text)
    if lexicon.english and OWNER_OF_PLACES.match(symbols, i):
        return True  # "all of Eastmoor's towns"
    if symbols[i + 1] == "z" or (symbols[i + 1] == "g" and not is_a(lexicon.kinds.deeds.acts, row[i + 1].text)):
        return True  # "a Lowfen hub"
    # "Les rebelles, qui avaient pris Lowfen jeudi, se sont emparés de"
    return lexicon.romance and (symbols[i - 1 : i] == "V" or _is_object(symbols, i))


# "El Ejército tomó ayer Lowfen, en Eastmoor, y expulsó a": what was taken first does not act
OBJECT = re.compile(r"V[Dx]{1,2}(?:d?P(?:,d?P)*,?a)?d?$")


def _is_object(symbols: str, i: int) -> bool:
    """Return whether a French or Spanish name, behind a verb with its day, is what that verb took or lost."""
    return OBJECT.search(symbols[:i]) is not None and symbols[i + 1 : i + 2] not in tuple("vhxDV")


ALONG = re.compile(r"(?<=[SP]),(?P<with>a)[dgjy]{0,2}$")
CLEARED = re.compile("V[dx]{0,3}$")
AND_THEN = re.compile("ax?V")
RANKED = re.compile("S.*og$")
AND_TOOK = re.compile(r"P(?:,P|,?aP|iT?o?P[UT]?)*,?(?P<and>a)[xDv]{0,2}V")


def _is_led_to(row: Sequence[Chunk], symbols: str, i: int, verb: int, kinds: Kinds) -> bool:
    """Return whether something led to what a side does: "the battle ended with the rebels seizing"."""
    if not row[verb].text.split()[0].endswith("ing"):
        return False
    beside = i + 1 == verb or symbols[i + 1 : verb] == "x"  # "with the rebels reportedly seizing"
    acts = symbols[i] == "S" or (i > 0 and is_a(kinds.sides.helped, row[i - 1].text))
    return beside and acts and re.search(r"(?:m|(?<=g)i)d?[gj]?$", symbols[:i]) is not None


def _is_free(row: Sequence[Chunk], symbols: str, i: int, verb: int, at_ing: bool, lexicon: Lexicon) -> bool:
    """Return whether nothing else than the verb has a side: no preposition, no other verb, nobody who helps it."""
    free = not governed(symbols, i, verb) or _is_of_members(row, symbols, i, lexicon)
    free = free and not (is_helped(row, symbols, i, lexicon.kinds) or _is_driven(row, symbols, i, verb, lexicon.kinds))
    free = free and not (at_ing and re.search("V[dx]{0,2}$", symbols[:i]))  # "took Lowfen a day after taking"
    return free or (lexicon.english and _is_led_by(row, symbols, i, lexicon))


def _is_holder(row: Sequence[Chunk], symbols: str, i: int) -> bool:
    """Return whether a side only holds something: "held by the Blues"."""
    held = re.search("Kd?[jg]{0,2}$", symbols[:i])
    return held is not None and row[held.start()].text.casefold().endswith(" by")


BY = re.compile(r"[gzX]bd?[jg]{0,2}(?P<side>[PS])[^VKRS;]{0,20},x?$")


def _agent(row: Sequence[Chunk], symbols: str, verb: int) -> str | None:
    """Return by whom a push is that has brought what follows: "a push by the rebels into Eastmoor, capturing"."""
    push = BY.search(symbols[:verb]) if row[verb].text.split()[0].endswith("ing") else None
    return row[push.start("side")].text if push else None


def _is_led_by(row: Sequence[Chunk], symbols: str, i: int, lexicon: Lexicon) -> bool:
    """Return whether a name behind a title acts: "the warlord Ivan Lowfen drove the army back, seizing"."""
    titled = symbols[i] == "P" and i > 0 and row[i - 1].text.casefold() in lexicon.titles
    return titled and symbols[i + 1] in "vhg" and not re.search(r"[oifnbtm]d?[gjPS]{0,3}$", symbols[:i])


def _is_driven(row: Sequence[Chunk], symbols: str, i: int, verb: int, kinds: Kinds) -> bool:
    """Return whether a side is what another did something to before: "drove the army back, seizing"."""
    beaten = re.search("(?P<beat>g)x?d?[rj]?$", symbols[:i]) if symbols[i + 1] == "," else None
    if beaten and is_a(kinds.deeds.beating, row[beaten.start("beat")].text):
        return True  # "General Doe, having defeated the Blues, captured Lowfen"
    ing = symbols[verb - 1 : verb] == "," and row[verb].text.split()[0].endswith("ing")
    return ing and symbols[i] == "S" and re.search("gx?d[rj]?$", symbols[:i]) is not None


# "by the army, which also took", "the Blue Guard, which has seized"
WHICH_ACTS = re.compile(r"(?P<who>S|P(?=[(,]))(?:\([PS]\))?,?w(?P<adverb>[vxD]{0,3})$")


def _is_of_which(row: Sequence[Chunk], which: re.Match[str], kinds: Kinds) -> bool:
    words = [chunk.text for chunk in row[which.end("who") : which.end()]]
    relative = any(is_a(kinds.small.relative, word) for word in words)
    return relative and not any(is_a(kinds.small.speaking, word) for word in words)


OWNER_OF_PLACES = re.compile(r"PT?s[Nxygj]{0,3}[UTz]")


def _without_asides(row: Sequence[Chunk], symbols: str) -> str:
    """Blank what stands between commas: "the army, backed by militias, took"; a bare "and" begins no aside."""
    kept = list(symbols)
    for aside in ASIDE.finditer(symbols):
        if symbols[aside.start() + 1] != "a" or " " in row[aside.start() + 1].text:
            kept[aside.start() : aside.end()] = "_" * len(aside.group())
    return "".join(kept)


def _is_while(row: Sequence[Chunk], symbols: str, i: int, verb: int) -> bool:
    """Return whether "as" begins the clause in which a side acts: "thousands fled as the rebels seized Lowfen"."""
    before = re.search(r"(?<!m)md?[gj]{0,2}$", symbols[:i])
    if before is None or row[before.start()].text.casefold() != "as":
        return False
    return re.fullmatch("[vhxD]{0,3}", symbols[i + 1 : verb]) is not None and not row[verb].text.endswith("ing")


def _is_of_members(row: Sequence[Chunk], symbols: str, i: int, lexicon: Lexicon) -> bool:
    """Return whether a side's members act: "150 membres de l'Armée du Nord"."""
    of = re.search(r"[gXSz]od?$", symbols[:i]) if lexicon.participles else None
    word = row[of.start()].text if of else ""
    if of is None or not (word.casefold() in lexicon.members or is_a(lexicon.kinds.deeds.advances, word)):
        return False
    return not re.search(r"[oifntbm][djyx]{0,2}N?$", symbols[: of.start()])


def is_helped(row: Sequence[Chunk], symbols: str, i: int, kinds: Kinds) -> bool:
    """Return whether a side is only whom those who act help or fight: "fighters backing the exiled government"."""
    helped = re.search(r"[PS](?P<helping>g)[tmdgj]{0,3}(?:Ps|P?s?[xgj]{1,3})?$", symbols[:i])
    beside = re.search(r"[PS],?(?P<beside>[mg])[dN]?[xrgyj]{0,3}$", symbols[:i])
    if beside is not None and is_a(kinds.sides.beside, row[beside.start("beside")].text):
        return True  # "the 68th Brigade, alongside several battalions had taken"
    whose = re.search(r"S(?=s[xgj]{0,3}$)", symbols[:i])  # "forces aligned with Vespera's legitimate government"
    if whose and any(is_a(kinds.sides.helping, word) for word in row[whose.start()].text.split()):
        return True
    return helped is not None and is_a(kinds.sides.helping, row[helped.start("helping")].text)


def _shouted(row: Sequence[Chunk]) -> bool:
    """Return whether all is in capitals: there, a word is no name for beginning with one."""
    return all(chunk.text.isupper() for chunk in row if chunk.text[:1].isalpha())


def _without_brackets(symbols: str) -> str:
    return re.sub(r"\([^()]*\)", lambda m: "_" * len(m.group()), symbols)


def _behind_clause(row: Sequence[Chunk], symbols: str, verb: int, taken: Collection[int], kinds: Kinds) -> str | None:
    """Return the subject of "After retaking Lowfen, the army ...", which stands behind the comma."""
    clause = re.compile(r"[^VRK;]*").match(symbols, verb + 1)
    behind = re.compile(r",d?(?P<side>[PS])").finditer(symbols, verb + 1, clause.end() if clause else verb + 1)
    found = next((m.start("side") for m in behind if m.start("side") not in taken), None)
    having = verb == 1 and row[0].text.casefold() == "having"  # "Having captured Lowfen, the army ..."
    bare = having or is_a(kinds.deeds.no_subject, row[verb].text)
    if bare and not re.search("[PS]", symbols[:verb]) and found is not None:
        return row[found].text
    return None


def _quoted(row: Sequence[Chunk], symbols: str, i: int, kinds: Kinds) -> bool:
    """Return whether this is who is quoted or told: "according to the ministry", "told the ministry that"."""
    before = re.search(r"R[djyx]{0,2}$", symbols[:i])
    told = re.search(r"R[djgPS]{0,3}$", symbols[:i])
    if told and is_a(kinds.sides.told, row[told.start()].text) and re.match(r"[PS](?:g?w|D?d?[xS])", symbols[i:]):
        return True  # "told Vespera Radio that", "told Vespera Radio his men had"
    return before is not None and " " in row[before.start()].text
