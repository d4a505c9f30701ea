"""The places in front of what a sentence tells in which it may have happened: "In Eastmoor, the army took"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.model import Unit
from pipeline.parse.clause import finalgroups, leading, sides
from pipeline.parse.clause.group import Item
from pipeline.parse.clause.reading import Reading
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.text.normal import fold
from pipeline.parse.words.initials import is_initials

# "in the north of Vespera's rebel-held Eastmoor": what stands between "in" and a name, and behind it
WITHIN = (
    r"(?:d?Ps(?=[yjxg]{0,2}[yzTU]+[om]))?(?:d?[yjxg]{0,2}[yzTU]+g?[om]){0,2}"
    r"(?:d?Ps[yjxg]{0,2})?d?[yjg]{0,2}(?P<region>P)(?!P|s[yjxg]{0,2}P)"
)
FRONTED = re.compile(rf"(?:[in]|f(?=PT)|(?<=[gxDS])t|(?<=g)m){WITHIN}")
OPERATION = re.compile(r"P(?=z(?!g))")  # "the Eastmoor offensive"


def _is_common(found: re.Match[str], reading: Reading) -> bool:
    return reading.row[found.end()].text.islower()  # not "the Operations Directorate"


def _is_of_defences(place: re.Match[str], reading: Reading) -> bool:
    """Return whether a name only tells whose lines are entered: "advanced into Redland defence positions"."""
    behind = reading.row[place.end() : place.end() + 1]
    return bool(behind) and is_a(reading.kinds.places.defences, behind[0].text)


def _is_of_who_speaks(place: re.Match[str], reading: Reading) -> bool:
    """Return whether a place begins the sentence or tells where who speaks is: "Rebels in Eastmoor said they"."""
    lead = reading.symbols[: place.start()]
    return re.fullmatch("[xDy,]{0,4}", lead) is not None or (
        lead.endswith("S") and not sides.is_helped(reading.row, reading.symbols, len(lead) - 1, reading.kinds)
    )


CLASHES = re.compile(r"x(?:Ds)?[djgy]{0,2}[gX]$")


def _is_of_what_went_before(place: re.Match[str], item: Item, reading: Reading) -> bool:
    """Return whether a place is where something else was before: "After clashes in Highfen, the army took Lowfen"."""
    named = reading.lexicon.english and bool(item.names) and not item.count
    if not named or reading.symbols[place.end() : place.end() + 1] != ",":
        return False
    before = CLASHES.fullmatch(reading.symbols, 0, place.start()) is not None
    return before and is_a(reading.kinds.small.upon, reading.row[0].text)


THEN = re.compile("[TUzD]*,?(?P<after>x)")


def _is_on_the_way(place: re.Match[str], item: Item, reading: Reading) -> bool:
    """Return whether a side only moves on to a place after it took another: "advanced on Lowfen after capturing"."""
    if not reading.lexicon.english or item.count or not item.names:
        return False
    after = THEN.match(reading.symbols, place.end())
    lead = reading.row[place.start() - 1] if place.start() else None
    moves = lead is not None and is_a(reading.kinds.deeds.motion, lead.text)
    return moves and after is not None and is_a(reading.kinds.small.upon, reading.row[after.start("after")].text)


CLAUSES_AWAY = re.compile(r"[^V;]*V[^;]*,D?d?[jg]{0,2}[PSg][vhx]{0,3}V[^V]*")


def _is_clauses_away(place: re.Match[str], item: Item, reading: Reading) -> bool:
    """Return whether a place is of the clause before: "In Eastmoor Lowfen fell, a day after Vespera lost Highfen"."""
    named = bool(item.names) and not item.count
    between = CLAUSES_AWAY.fullmatch(reading.symbols, place.end(), item.start)
    return reading.lexicon.english and named and between is not None


def _is_entered_before(place: re.Match[str], item: Item, reading: Reading) -> bool:
    """Return whether another clause tells who came to a place: "marched into Norby; Lowfen had been taken by"."""
    named = bool(item.names) and not item.count
    return reading.lexicon.english and named and place[0][0] == "t" and ";" in reading.symbols[place.end() : item.start]


def _is_of_road(place: re.Match[str], reading: Reading) -> bool:
    """Return whether a name only tells which road: "advanced on the Lowfen-Highfen road".

    In English, or near which thing: "operations to the east of Lowfen Airport".
    """
    behind = reading.row[place.end() : place.end() + 1]
    if reading.lexicon.english and place[0][0] == "n" and behind and behind[0].symbol == "X":
        return True
    return bool(behind) and is_a(reading.kinds.places.road, behind[0].text)


def _is_of_river(place: re.Match[str], reading: Reading) -> bool:
    """Return whether a river only tells on which side of it something is: "in an offensive east of the Euphrates"."""
    name = reading.row[place.start("region")].text
    return is_a(reading.kinds.places.stream, name) or is_a(reading.kinds.places.water, name)


DATELINE = re.compile(r"[in]P(?:,P)?(?:\([PDx,]{1,3}\))?-")


def _is_dateline(place: re.Match[str], reading: Reading) -> bool:
    """Return whether a place in capitals is where a report was written: "NEAR LOWFEN, NORLAND - The army took"."""
    line = DATELINE.match(reading.symbols) if place.start() == 0 and reading.lexicon.english else None
    rest = reading.words(line.end(), len(reading.row)) if line else ""
    return line is not None and reading.row[1].text.isupper() and not rest.isupper()


CLAUSE = re.compile("[^,;VRK]*$")


def _is_refuge(place: re.Match[str], reading: Reading) -> bool:
    """Return whether a place is where somebody fled to: "fled to safety in Eastmoor, abandoning six villages"."""
    clause = CLAUSE.search(reading.symbols, 0, place.start()) if reading.lexicon.english else None
    words = reading.row[clause.start() : place.start()] if clause else ()
    return any(is_a(reading.kinds.deeds.refuge, one.text) for one in words)


def _is_single_town(place: re.Match[str], item: Item, reading: Reading) -> bool:
    """Return whether a place is itself a town, which holds no others: "shelled Lowfen town and took 14 villages"."""
    if not (reading.lexicon.english and item.count and item.unit in (None, Unit.LOCALITY)) or place[0][0] == "n":
        return False
    at = place.start("region")
    beside = [*reading.row[at + 1 : at + 2], *(reading.row[at - 2 : at - 1] if reading.symbols[at - 1] == "o" else ())]
    return any(one.symbol == "U" and is_a(reading.kinds.only_town, one.text) for one in beside)


UPON = re.compile(r"[TzU]*D?,?(?:d?[gx])?(?P<upon>[xmD])d?[jgx]{0,2}(?:Uo)?[PS](?:aS)?[vhx]{0,3}V")


def _is_where_else(place: re.Match[str], item: Item, reading: Reading) -> bool:
    """Return whether a place is of what else happened upon a change: "Protests erupted in Norby after Lowfen fell".

    Where troops fought as others took some villages, these may well lie there.
    """
    upon = UPON.match(reading.symbols, place.end()) if reading.lexicon.english and place.start() else None
    if upon is None or upon.end("upon" if upon["upon"] == "D" else 0) > item.start:
        return False
    begins = reading.row[upon.start("upon")].text.split()[-1]  # "a day after"
    on_day = is_a(reading.kinds.days.when, begins)  # "came the same day Lowfen fell"
    if not (on_day or is_a(reading.kinds.small.upon, begins) or is_a(reading.kinds.days.upon, begins)):
        return False
    deeds = reading.kinds.deeds
    fought = any(is_a(deeds.fights, one.text) or is_a(deeds.battle, one.text) for one in reading.row[: place.start()])
    return not (item.count and fought)


ACTS_THERE = re.compile("[TzU]*[vhxD]{0,3}V")
ARMED_FIRST = re.compile(r"[xDy,]{0,4}$")
FRONTED_BEFORE = re.compile(r"[TzU]*D?,?(?:[Dx,]{0,3}d?[jgyxr]{0,2}(?:[PSNU]|$)|[vhx]{0,3}V|[xD]|-|:)")


def _is_of_no_fight(place: re.Match[str], item: Item, reading: Reading) -> bool:
    """Return whether nobody armed is told of where a place stands: "A ceremony in Norby marked the fall of Lowfen"."""
    if not reading.lexicon.english or item.count or not item.names or place[0][0] != "i":
        return False
    before = reading.row[: place.start()]
    acts = ACTS_THERE.match(reading.symbols, place.end()) is not None  # "Vespera in Eastmoor captured", not "Shops in"
    if "V" not in reading.symbols or any(one.symbol in ("SPV" if acts else "SV") for one in before):
        return False
    deeds = reading.kinds.deeds
    words = [one.text for one in reading.row[: item.start]]
    kinds = (deeds.fights, deeds.battle, f"(?:{deeds.actions})s?", deeds.motion, deeds.fought)
    if any(is_a(kind, word) for kind in kinds for word in words):
        return False
    fronted = ARMED_FIRST.fullmatch(reading.symbols, 0, place.start())
    return not (fronted and FRONTED_BEFORE.match(reading.symbols, place.end()))


FELL = re.compile("X[Vvhx]{1,3}$")


def _is_where_it_fell(place: re.Match[str], reading: Reading) -> bool:
    """Return whether a place is where no place fell: "Rain fell in Highfen as the army took Lowfen"."""
    fell = FELL.search(reading.symbols, 0, place.start())
    return fell is not None and is_a(reading.kinds.deeds.of_itself, reading.row[fell.start()].text)


def _is_where_it_was_agreed(place: re.Match[str], reading: Reading) -> bool:
    """Return whether a place is where a deal was struck: "Under the truce reached in Norby, the army left Lowfen"."""
    at = place.start()
    if not reading.lexicon.english or place[0][0] != "i" or reading.symbols[max(0, at - 2) : at] not in ("gg", "Xg"):
        return False
    return says(reading.kinds.days.beside, reading.words(at - 2, place.end()))


SAID_IN = re.compile(r"[TU]?D?,?w")


def _is_where_it_was_said(place: re.Match[str], reading: Reading) -> bool:
    """Return whether what is told begins behind a place: "told reporters in Lowfen that"."""
    that = SAID_IN.match(reading.symbols, place.end())
    if that is None:
        return False
    word = reading.row[that.end() - 1].text
    if reading.lexicon.romance and "," in that[0]:
        return False  # "dijo que en Lowfen, que tomaron"
    if reading.symbols.startswith("iy", that.end()):
        return False  # "в Тернах, что на юге области"
    return word.casefold() == "that" or is_a(reading.kinds.small.saying_that, word)


SOURCE = re.compile(r"R[^,;:VK]{1,8},")
ANNOUNCING_IN = re.compile(r"iP(?:[xD]{0,2}|,?D?d?[gjPSod]{1,8}[vhxD]{0,4})R")


def _is_of_source(place: re.Match[str], item: Item, reading: Reading) -> bool:
    """Return whether a town is only where a source is: "Según fuentes militares en Lowfen, los rebeldes tomaron"."""
    if reading.seated and reading.seated.start("seat") == place.start("region"):
        return True  # "The army command in Lowfen: the rebels took"
    close = reading.lexicon.romance or reading.lexicon.slavic
    named = bool(item.names) and not item.count and place.end() == place.start() + 2
    if close and named and place.start() == 0 and ANNOUNCING_IN.match(reading.symbols, 0, item.start):
        return True  # "À Norby, le ministère a annoncé la prise de Lowfen"
    heard = SOURCE.match(reading.symbols)
    return close and named and heard is not None and heard.end() == place.end() + 1


# "While the rebels tightened their grip on Eastmoor, the army", "Having repelled an assault near Lowfen, the army"
OTHERS_FIRST = re.compile(r"(?:[xm]d?[jg]{0,2}[PS][vhx]{0,3}|vx?)g[^;,]*,(?=D?,?d?[jg]{0,2}[PS])")


def _is_in_clause_before(place: re.Match[str], reading: Reading) -> bool:
    """Return whether a place is that of a clause before the main one, which has a side of its own."""
    before = OTHERS_FIRST.match(reading.symbols)
    return before is not None and place.end() < before.end()


# "Speaking to reporters in Norby, the general said"
SPEAKING_FIRST = re.compile(r"[xjgS][^,;VKR]{0,6}i[yz]?P,[^;VKR]{0,8}R")


def _is_where_one_speaks(place: re.Match[str], reading: Reading) -> bool:
    """Return whether a place in front is where somebody speaks of what happened elsewhere."""
    first = SPEAKING_FIRST.match(reading.symbols) if reading.lexicon.english else None
    return first is not None and place.end() < first.end() and is_a(reading.kinds.deeds.speaking, reading.row[0].text)


NEXT = re.compile(
    r"[TzU]*(?:,?a(?:w|d[jg]{0,2}S[vhx]{0,3}V)|,?x(?:d?[xgj]{0,3}S|dP)[vhx]{0,3}V|D?;x?d?[jg]{0,2}[PS](?:,?aP)?[vhx]{0,3}V)"
)
NEXT_CLAUSE = re.compile("D?;x?d?[jg]{0,2}[PS](?:,?aP)?[vhx]{0,3}V")
OTHER_ACTS = re.compile(r"[TzU]*,?ad[jg]{0,2}Sg{0,2}[vhxD]{0,3}V")


REPELLED = re.compile(r"[TzU]*[vhx]{1,3}g[^,;VRK]{0,6},?ad?[jg]{0,2}[PS][vhxD]{0,3}V")


GOES_ON = re.compile("(?:,|,?a)x{0,2}[vh]?V")
ENTERED = re.compile("g[xD]?$")
BEFORE_NEXT = re.compile("D|,[VKg]D?b")


def _is_battlefield(place: re.Match[str], reading: Reading) -> bool:
    """Return whether a town is where a fight was before another was taken: "Après des combats à Lowfen, il a pris"."""
    town = place.end() == place.start() + 2 and is_a(reading.kinds.places.within, reading.row[place.start()].text)
    return town and place.start() > 0 and says(reading.kinds.deeds.battle, reading.row[place.start() - 1].text)


def _is_town_entered(place: re.Match[str], reading: Reading) -> bool:
    """Return whether somebody entered a town, no region: "sont entrés dans Lowfen et ont pris Highfen"."""
    entered = ENTERED.search(reading.symbols, 0, place.start())
    town = place.end() == place.start() + 2 and is_a(reading.kinds.romance.into_town, reading.row[place.start()].text)
    return town and entered is not None and is_a(reading.kinds.deeds.enters, reading.row[entered.start()].text)


def _is_entered(place: re.Match[str], reading: Reading) -> bool:
    """Return whether somebody entered a town, on a day of its own, before what is told: "entrent à Lowfen le 12, "."""
    entered = ENTERED.search(reading.symbols, 0, place.start())
    if entered is None or not is_a(reading.kinds.deeds.enters, reading.row[entered.start()].text):
        return False
    return place.end() == place.start() + 2 and BEFORE_NEXT.match(reading.symbols, place.end()) is not None


ASIDE = re.compile(r"P,$")


def _is_aside(place: re.Match[str], reading: Reading) -> bool:
    """Return whether a place between commas is that of the town before it: "tient Lowfen, en Eastmoor, et a pris"."""
    behind = reading.symbols[place.end() :]
    return behind.startswith(",") and ASIDE.search(reading.symbols, 0, place.start()) is not None


OF_OBJECT = re.compile(r"[gK][dx]{0,2}(?:[gj]?Uo)?P$")
FOUGHT_AT = re.compile("gt?d?[gj]?[PSg]$")


def _is_closed(place: re.Match[str], reading: Reading) -> bool:
    """Return whether what follows a place is a clause of its own: "were taken in Eastmoor and the army retook"."""
    if place[0][0] == "n" and re.compile("[TzU]*,?a[xvh]{0,2}V").match(reading.symbols, place.end()):
        return True  # "gained ground near Eastmoor and took Lowfen"
    if place[0][0] == "n" and reading.lexicon.romance and OTHER_ACTS.match(reading.symbols, place.end()):
        return True  # "avancé près d'Eastmoor et l'armée a pris Lowfen"
    if place[0][0] == "n" and reading.lexicon.slavic and re.compile("[TzU]*,x?V").match(reading.symbols, place.end()):
        return True  # "продвинулся вблизи Тернов, захватив Липки"
    if place[0][0] == "i" and reading.lexicon.romance and (_is_entered(place, reading) or _is_aside(place, reading)):
        return True
    if place[0][0] == "i" and reading.lexicon.romance and _is_battlefield(place, reading):
        return True
    if place[0][0] == "i" and reading.lexicon.romance and GOES_ON.match(reading.symbols, place.end()):
        fought = FOUGHT_AT.search(reading.symbols[: place.start()])  # "bat les Bleus à Eastmoor, prend Lowfen"
        if fought is not None and is_a(reading.kinds.places.within, reading.row[place.start()].text):
            return True
        return _is_town_entered(place, reading)
    if reading.lexicon.english and _is_in_clause_before(place, reading):
        return True
    if reading.lexicon.english and place[0][0] == "i" and OF_OBJECT.search(reading.symbols, 0, place.start()):
        return GOES_ON.match(reading.symbols, place.end()) is not None  # "shelled Norby in Eastmoor and took Lowfen"
    if reading.lexicon.english and REPELLED.match(reading.symbols, place.end()):
        return True  # "An attack on Lowfen was repelled, and the army captured Highfen"
    if reading.lexicon.romance and NEXT_CLAUSE.match(reading.symbols, place.end()):
        return True  # "L'armée est entrée dans Lowfen ; les rebelles ont pris Highfen"
    told = "V" in reading.symbols[: place.start()] and NEXT.match(reading.symbols, place.end())
    return bool(told) and (reading.lexicon.english or reading.lexicon.romance)


def in_front(item: Item, reading: Reading) -> list[int]:
    """Return the places in front of an item in which what it tells may have been, in order."""
    if reading.lexicon.unmarked:
        before = leading.fronted(reading.row, reading.symbols[: item.start], reading.lexicon.unmarked, reading.kinds)
    else:
        before = [m.start("region") for m in _fronted(item, reading)]
    placed = finalgroups.PLACED.finditer(reading.symbols, 0, item.start)
    before += [m.start("region") for m in placed if not _is_past_clause(reading, m.end(), item.start)]
    if before:
        return before
    fights = (m for m in OPERATION.finditer(reading.symbols, 0, item.start) if _is_common(m, reading))
    fights = (m for m in fights if not is_initials(reading.row[m.start()].text))  # "an F17 offensive"
    # "the Northern offensive" is none of a place
    fights = (m for m in fights if reading.lexicon.words.get(fold(reading.row[m.start()].text)) != "y")
    fights = (m for m in fights if ")" not in reading.symbols[m.end() : m.end() + 2])  # "(formerly the Blue front)"
    fights = (m for m in fights if not _is_past_clause(reading, m.end(), item.start))
    return [m.start() for m in fights if not (item.names and not item.count and _is_closed(m, reading))]


def _fronted(item: Item, reading: Reading) -> list[re.Match[str]]:
    """Return where small words tell the places in front: "in Eastmoor", not where it was said."""
    said = reading.symbols.rfind("R", 0, item.start)
    fronted = (
        m
        for m in FRONTED.finditer(reading.symbols, 0, item.start)
        if (reading.symbols[m.start()] not in "tm" or is_a(reading.kinds.places.into, reading.row[m.start()].text))
        and not (reading.symbols[m.start()] == "t" and _is_of_defences(m, reading))
        and not _is_entered_before(m, item, reading)
        and not _is_clauses_away(m, item, reading)
        and not _is_of_road(m, reading)
        and not _is_of_river(m, reading)
        and not _is_on_the_way(m, item, reading)
        and not _is_refuge(m, reading)
        and not _is_single_town(m, item, reading)
        and not _is_where_one_speaks(m, reading)
        and not _is_where_it_fell(m, reading)
        and not _is_where_it_was_agreed(m, reading)
        and not _is_where_else(m, item, reading)
        and not _is_of_no_fight(m, item, reading)
        and not _is_of_what_went_before(m, item, reading)
        and not _is_dateline(m, reading)
        and reading.row[m.start()].text.casefold() != "at"  # "overran the base at Lowfen and drove ... from"
        and not (item.names and not item.count and _is_closed(m, reading))
    )
    # not where it was said, but "Rebels in Eastmoor said they ..."
    told = (m for m in fronted if m.start() > said or _is_of_who_speaks(m, reading))
    told = (m for m in told if said < 0 or not _is_where_it_was_said(m, reading))
    told = (m for m in told if not _is_of_source(m, item, reading))
    places = [m for m in told if not _is_of_other_clause(m, reading)]
    if reading.lexicon.romance:
        places = [m for m in places if not (_is_after(m, item, reading) or _is_before_although(m, item, reading))]
        places = [m for m in places if not _is_of_others_taken(m, item, reading)]
    if reading.lexicon.english:
        places = [m for m in places if not _is_in_another(m, places, reading)]
    return _in_main_clause(places, reading) if reading.lexicon.romance else places


OTHERS_TAKEN = re.compile("V[^VKRw;]*r[gyj]?U$")


def _is_of_others_taken(place: re.Match[str], item: Item, reading: Reading) -> bool:
    """Return whether some others lie in a place of which another verb tells: "tomaron Lowfen y otras de Eastmoor"."""
    later = "V" in reading.symbols[place.end() : item.start]
    return later and OTHERS_TAKEN.search(reading.symbols[: place.start()]) is not None


BESIDE_THAT = re.compile("[TzU]{0,2},?x?")


def _is_in_another(place: re.Match[str], places: Sequence[re.Match[str]], reading: Reading) -> bool:
    """Return whether a place only tells where in the one before: "advanced in Eastmoor region east of Lowfen"."""
    within = (m for m in places if m.end() <= place.start() and m[0][0] == "i")
    near = place[0][0] == "n"
    return near and any(BESIDE_THAT.fullmatch(reading.symbols, m.end(), place.start()) for m in within)


ENDED = re.compile("[gx](?=,)")


def _is_past_clause(reading: Reading, start: int, end: int) -> bool:
    """Return whether a clause of its own ends between a place and what is told: "Karaova'da ilerledi, 3 köyü aldı"."""
    if reading.lexicon.endings is None or reading.lexicon.free:
        return False
    ended = (m.start() for m in ENDED.finditer(reading.symbols, start, end))
    return any(is_a(reading.kinds.deeds.finite, reading.row[i].text) for i in ended)


WHERE = re.compile(
    r",w[^;:]*?,(?=d?[jg]?[UNSP])"
)  # "Dans l'Eastmoor, où l'armée a avancé près de Highfen, la ville ..."


def _in_main_clause(told: Sequence[re.Match[str]], reading: Reading) -> list[re.Match[str]]:
    """Return where a sentence begins, without what only its relative clause tells, and near what it lies."""
    asides = [m.span() for m in WHERE.finditer(reading.symbols)]
    main = [m for m in told if not any(start < m.start() < end for start, end in asides)]
    within = [m for m in main if reading.symbols[m.start()] != "n"]
    return within or main


AFTER = re.compile(r",[^VRKS;]*g[^VRKS;]*?(?P<upon>[xm])o?V$")


def _is_after(place: re.Match[str], item: Item, reading: Reading) -> bool:
    """Return whether a town is where it is so after something else: "À Highfen, tout est calme après la prise de"."""
    lead = reading.symbols[: item.start]
    found = AFTER.fullmatch(lead, place.end())
    town = re.fullmatch("[Dx,]{0,3}", lead[: place.start()]) is not None and item.names and not item.count
    within = is_a(reading.kinds.places.within, reading.row[place.start()].text) and place.end() == place.start() + 2
    return bool(found and town and within) and is_a(
        reading.kinds.romance.upon, reading.row[found.start("upon") if found else 0].text
    )


ALTHOUGH = re.compile(",(?P<though>x)(?:w|x)?d?[jg]{0,2}[PS]")


def _is_before_although(place: re.Match[str], item: Item, reading: Reading) -> bool:
    """Return whether a place is of a clause before another with its own side: "en Eastmoor, aunque los rebeldes"."""
    found = ALTHOUGH.search(reading.symbols, place.end(), item.start)
    if found is None or re.search(",d?[jg]?[PS]", reading.symbols[found.end() : item.start]):
        return False  # "En Eastmoor, aunque los rebeldes resistieron, el ejército tomó"
    return is_a(reading.kinds.romance.although, reading.row[found.start("though")].text)


def _is_of_other_clause(place: re.Match[str], reading: Reading) -> bool:
    """Return whether a verb that the grammar does not know has the place: "вошли в Заречье, а ранее заняли ..."."""
    other = re.search(r"S[Dx]{0,2}g$", reading.symbols[: place.start()])
    return reading.lexicon.slavic and other is not None and reading.symbols[place.end() :].startswith((",a", "a"))
